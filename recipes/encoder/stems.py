"""Stems: how the tokens of a picture and of a sound enter the network, by convolutions over the whole beside their own values.

What a corner of a picture or a stroke of an instrument looks like is the same everywhere in it: convolutions learn it from few
scenes. Their last step lands exactly on the grid of the tokens.
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from seedream.encoder.unified.features import FRAMES, FRAMES_A_TOKEN, MELS, PATCH_PX, PICTURE_PX

_SIDE = PICTURE_PX // PATCH_PX
_FEW, _MORE = 32, 64


class PictureStem(nn.Module):
    """Patches `(B, 64, 432)` as states `(B, 64, D)`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.plain = nn.Linear(PATCH_PX * PATCH_PX * 3, width)
        self.fine = nn.Conv2d(3, _FEW, 5, 2, 2)
        self.middle = nn.Conv2d(_FEW, _MORE, 3, 2, 1)
        self.coarse = nn.Conv2d(_MORE, width, 3, 3)

    def forward(self, patches: Tensor) -> Tensor:
        """The states of all patches."""
        whole = patches.reshape(-1, _SIDE, _SIDE, PATCH_PX, PATCH_PX, 3).permute(0, 5, 1, 3, 2, 4)
        x = F.gelu(self.fine(whole.reshape(-1, 3, PICTURE_PX, PICTURE_PX)), approximate="tanh")
        x = self.coarse(F.gelu(self.middle(x), approximate="tanh"))
        seen: Tensor = self.plain(patches) + x.flatten(2).transpose(1, 2)
        return seen


class SoundStem(nn.Module):
    """Stretches `(B, 26, 576)` of a mel spectrum as states `(B, 26, D)`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.plain = nn.Linear(FRAMES_A_TOKEN * MELS, width)
        self.fine = nn.Conv2d(1, _FEW, (5, 5), (3, 2), (1, 2))
        self.middle = nn.Conv2d(_FEW, _MORE, 3, 2, 1)
        self.coarse = nn.Conv2d(_MORE, width, (2, MELS // 4), (2, MELS // 4))

    def forward(self, stretches: Tensor) -> Tensor:
        """The states of all stretches."""
        x = F.gelu(self.fine(stretches.reshape(-1, 1, FRAMES, MELS)), approximate="tanh")
        x = self.coarse(F.gelu(self.middle(x), approximate="tanh"))
        heard: Tensor = self.plain(stretches) + x.flatten(2).transpose(1, 2)
        return heard


def stem_of(modality: str, values: int, width: int) -> nn.Module:
    """How a modality of tokens of so many values enters a network of a width."""
    if modality == "picture":
        return PictureStem(width)
    return SoundStem(width) if modality == "sound" else nn.Linear(values, width)
