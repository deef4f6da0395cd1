"""Stems: how the tokens of a picture, a sound and wishes enter the network, beside a plain product of their own values.

What a corner of a picture or a stroke of an instrument looks like is the same everywhere in it: convolutions over the whole learn
it from few scenes. How regularly a sound swells is told to all of its tokens; numbers that are wished for are told as waves, so
that near ones can be told apart. What the deeper convolutions of a picture add up would drift in a long training to where its bend
is flat, and nothing would be learned there any more: it is brought back to its mean before.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from seedream.encoder.unified.features import FRAME_HZ, FRAMES, FRAMES_A_TOKEN, MELS, PATCH_PX, PICTURE_PX, SOUND_TOKENS

_SIDE = PICTURE_PX // PATCH_PX
_FEW, _MORE, _MOST = 32, 64, 128
_GROUPS = 8
_BANDS, TEMPI = 8, 160
SLOWEST_HZ, FASTEST_HZ = 0.8, 8.5
_WAVES = (0.5, 1.0, 2.0, 4.0)
"""Turns of a wave over the range -1..1 of a number."""


class Deeper(nn.Module):
    """Two convolutions whose answer is added to what they see."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.before = nn.GroupNorm(_GROUPS, width)
        self.first, self.second = nn.Conv2d(width, width, 3, 1, 1), nn.Conv2d(width, width, 3, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """`(B, C, H, W)` both."""
        out: Tensor = x + self.second(_bent(self.first(self.before(x))))
        return out


class PictureStem(nn.Module):
    """Patches `(B, 64, 432)` as states `(B, 64, D)`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.plain = nn.Linear(PATCH_PX * PATCH_PX * 3, width)
        self.fine = nn.Conv2d(3, _FEW, 5, 2, 2)
        self.middle = nn.Conv2d(_FEW, _MORE, 3, 2, 1)
        self.coarse = nn.Conv2d(_MORE, width, 3, 3)
        last = nn.Conv2d(_MOST, width, PICTURE_PX // 8 - _SIDE + 1)  # from a grid of eighths to that of the tokens
        deep = (Deeper(_MORE), nn.Conv2d(_MORE, _MOST, 3, 2, 1), Deeper(_MOST), Deeper(_MOST))
        self.deep = nn.Sequential(*deep, nn.GroupNorm(_GROUPS, _MOST), nn.GELU(), last)

    def forward(self, patches: Tensor) -> Tensor:
        """The states of all patches."""
        rows = patches.reshape(-1, _SIDE, _SIDE, PATCH_PX, PATCH_PX, 3).transpose(2, 3)
        whole = rows.reshape(-1, PICTURE_PX, PICTURE_PX, 3).permute(0, 3, 1, 2)  # colours last in memory: twice as fast
        x = _bent(self.fine(whole))
        x = _bent(self.middle(x))
        x = self.coarse(x) + self.deep(x)
        seen: Tensor = self.plain(patches) + x.flatten(2).transpose(1, 2)
        return seen


class Rhythm(nn.Module):
    """How strongly a sound swells so many times a second: one state `(B, D)` of a mel spectrum `(B, FRAMES, MELS)`.

    The rise of a few learned bands is compared with waves of `SLOWEST_HZ` to `FASTEST_HZ` (a tempogram, Grosche et al. 2010).
    """

    cosine: Tensor
    sine: Tensor

    def __init__(self, width: int) -> None:
        super().__init__()
        self.bands = nn.Linear(MELS, _BANDS, bias=False)
        self.level = nn.LayerNorm(_BANDS * TEMPI)
        self.up, self.down = nn.Linear(_BANDS * TEMPI, 2 * width), nn.Linear(2 * width, width)
        hz = torch.exp(torch.linspace(math.log(SLOWEST_HZ), math.log(FASTEST_HZ), TEMPI))
        turned = 2 * math.pi * hz * torch.arange(FRAMES)[:, None] / FRAME_HZ
        window = torch.hann_window(FRAMES, periodic=False)[:, None] / 20.0
        self.register_buffer("cosine", torch.cos(turned) * window, persistent=False)
        self.register_buffer("sine", torch.sin(turned) * window, persistent=False)

    def forward(self, levels: Tensor) -> Tensor:
        """The state of the whole sound."""
        x = self.bands(levels)
        rise = F.pad(F.relu(x[:, 1:] - x[:, :-1]), (0, 0, 1, 0)).float()
        rise = (rise - rise.mean(1, keepdim=True)).transpose(1, 2)
        with torch.autocast("cpu", enabled=False):  # 8 bits cannot tell neighbouring tempi
            strength = ((rise @ self.cosine).square() + (rise @ self.sine).square() + 1e-6).sqrt()
            found = self.level(strength.flatten(1))
        state: Tensor = self.down(_bent(self.up(found)))
        return state


class SoundStem(nn.Module):
    """Stretches `(B, 26, 576)` of a mel spectrum as states `(B, 26, D)`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.plain = nn.Linear(FRAMES_A_TOKEN * MELS, width)
        self.fine = nn.Conv2d(1, _FEW, (5, 5), (3, 2), (1, 2))
        self.middle = nn.Conv2d(_FEW, _MORE, 3, 2, 1)
        self.coarse = nn.Conv2d(_MORE, width, (2, MELS // 4), (2, MELS // 4))
        self.rhythm = Rhythm(width)

    def forward(self, stretches: Tensor) -> Tensor:
        """The states of all stretches."""
        levels = stretches.reshape(-1, FRAMES, MELS)
        x = _bent(self.middle(_bent(self.fine(levels[..., None].permute(0, 3, 1, 2)))))
        windows = x.permute(0, 2, 3, 1).reshape(-1, SOUND_TOKENS, self.coarse.weight[0].numel())  # none overlap: a plain product
        filters = self.coarse.weight.permute(0, 2, 3, 1).flatten(1)
        heard = self.plain(stretches) + F.linear(windows, filters, self.coarse.bias)
        state: Tensor = heard + self.rhythm(levels)[:, None]
        return state


class WishStem(nn.Linear):
    """Wishes `(B, 5, n)` as states `(B, 5, D)`."""

    def __init__(self, values: int, width: int) -> None:
        super().__init__(values, width)
        self.waves = nn.Linear(2 * len(_WAVES) * values, width)

    def forward(self, wishes: Tensor) -> Tensor:
        """The states of all wishes."""
        turned = torch.cat([math.pi * turns * wishes for turns in _WAVES], -1)
        wished: Tensor = super().forward(wishes) + self.waves(torch.cat([torch.sin(turned), torch.cos(turned)], -1))
        return wished


def stem_of(modality: str, values: int, width: int) -> nn.Module:
    """How a modality of tokens of so many values enters a network of a width."""
    if modality == "picture":
        return PictureStem(width)
    if modality == "sound":
        return SoundStem(width)
    return WishStem(values, width) if modality == "wishes" else nn.Linear(values, width)


def _bent(x: Tensor) -> Tensor:
    return F.gelu(x)  # not by tanh, which takes twice the time
