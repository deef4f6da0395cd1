"""Network: one transformer over the tokens of text, picture, sound and wishes, of which any may be absent.

Letters: B requests, S tokens of all modalities one after another, n tokens of one, D width, H heads, K size of the shared space.

In every layer some heads attend within a modality and some across all of them. Six learned questions look over all tokens that are
there; what they find becomes the shared embedding (contrastive, Radford et al. 2021) and the attributes. While training, part of
the tokens is hidden and told from the rest (masked modelling, Geng et al. 2022), and what is heard in the scene is told as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from recipes.encoder.echo import Echo
from recipes.encoder.noises import sounds
from recipes.encoder.pulse import Beat
from recipes.encoder.stems import stem_of
from torch import Tensor, nn

from seedream.encoder.unified.attributes import size
from seedream.encoder.unified.model import MODALITIES, TOKENS, WIDTHS

QUESTIONS = 6
STEPS = 64
CLOSE = {"valence": (-1.0, 1.0), "arousal": (-1.0, 1.0), "pace": (0.0, 1.0), "tempo": (-1.3, 1.3)}
"""Numbers that are also told as one of so many steps over their range, for the training alone."""
_FAR = -1e4


@dataclass(frozen=True)
class Shape:
    """Size of the network. `crossing` False is the control whose heads all stay within their modality."""

    width: int = 192
    layers: int = 4
    own_heads: int = 3
    cross_heads: int = 3
    expansion: int = 3
    shared: int = 192
    crossing: bool = True


class Layer(nn.Module):
    """Attention within and across modalities, then an MLP."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        d, self.heads = shape.width, shape.own_heads + shape.cross_heads
        self.head = d // self.heads
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, shape.expansion * d), nn.Linear(shape.expansion * d, d)
        self.before, self.between = nn.LayerNorm(d), nn.LayerNorm(d)

    def forward(self, x: Tensor, unseen: Tensor) -> Tensor:
        """`x` `(B, S, D)`; `unseen` `(B, H or 1, S or 1, S)` is added to the scores."""
        b, s, d = x.shape
        q, k, v = self.qkv(self.before(x)).view(b, s, 3, self.heads, self.head).permute(2, 0, 3, 1, 4)
        q, k = F.rms_norm(q, (self.head,)), F.rms_norm(k, (self.head,))
        scores = q @ (k * self.head**-0.5).transpose(2, 3)  # plain products: their way back is four times as fast on a CPU
        with torch.autocast("cpu", enabled=False):  # as exact as the scores are, with half the memory to go through
            looked = torch.softmax(scores + unseen.to(scores.dtype), -1)
        x = x + self.out((looked @ v).transpose(1, 2).reshape(b, s, d))
        out: Tensor = x + self.down(F.gelu(self.up(self.between(x))))
        return out


@dataclass(frozen=True, eq=False)
class Read:
    """What was read of requests: `shared` unit vectors `(B, K)`, `attributes` `(B, A)`, the states of all tokens, and how likely
    each of all `noises.sounds` is `heard`, each step of the numbers of `CLOSE` `(B, 4, STEPS)` and each candidate of the `pulse` of
    a sound (for the training alone; None where no sound is read)."""

    shared: Tensor
    attributes: Tensor
    states: Mapping[str, Tensor]
    heard: Tensor
    close: Tensor
    pulse: Tensor | None


class Encoder(nn.Module):
    """Reads requests."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape, self.heads = shape, shape.own_heads + shape.cross_heads
        d = shape.width
        self.enter = nn.ModuleDict({m: stem_of(m, WIDTHS[m], d) for m in MODALITIES})
        self.leave = nn.ModuleDict({m: nn.Linear(d, WIDTHS[m]) for m in MODALITIES})
        self.place = nn.ParameterDict({m: nn.Parameter(torch.randn(TOKENS[m], d) * 0.1) for m in MODALITIES})
        self.hidden = nn.ParameterDict({m: nn.Parameter(torch.randn(d) * 0.1) for m in MODALITIES})
        self.kind = nn.ParameterDict({m: nn.Parameter(torch.randn(d) * 0.3) for m in MODALITIES})
        self.blocks = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.last = nn.LayerNorm(d)
        self.questions = nn.Linear(d, QUESTIONS)
        self.found = nn.LayerNorm(QUESTIONS * d)
        self.share = nn.Linear(QUESTIONS * d, shape.shared)
        self.tell = nn.Sequential(nn.Linear(QUESTIONS * d, 2 * d), nn.GELU(), nn.Linear(2 * d, size()))
        self.listen = nn.Linear(QUESTIONS * d, len(sounds()))
        pairs = len(MODALITIES) * (len(MODALITIES) - 1) // 2
        self.sharpness = nn.Parameter(torch.full((pairs,), 2.3))
        self.count = nn.Linear(QUESTIONS * d, len(CLOSE) * STEPS)
        self.beat = Beat(d, shape.shared)
        self.echo = Echo(len(sounds()), shape.shared)

    @torch.no_grad()
    def settle(self, usual: Tensor) -> None:
        """Begin with what is known: in which share of scenes each of all `noises.sounds` is heard."""
        self.echo.settle(usual)
        self.listen.bias.copy_(torch.logit(self.echo.usual))

    def forward(self, tokens: Mapping[str, Tensor], keep: Mapping[str, Tensor], hide: Mapping[str, Tensor] | None = None) -> Read:
        """Read requests from `tokens` `(B, n, width)` of the modalities at hand; `keep` `(B, n)` is 0 where a token is not there,
        `hide` `(B, n)` is 1 where it is to be told from the rest."""
        rows, there, kinds, pulse, tempi = [], [], [], None, []
        for index, m in enumerate(m for m in MODALITIES if m in tokens):
            hidden = None if hide is None else hide[m][..., None] > 0
            read = tokens[m] if hidden is None else tokens[m].masked_fill(hidden, 0.0)  # nor is it seen by its neighbours
            x = self.enter[m](read)
            if m == "sound":
                pulse, tempo = self.beat.heard(read)
                x = x + self.beat.state(tempo)[:, None]
                tempi.append(self.beat.share(keep[m].amax(1, keepdim=True) * tempo))
            elif m == "wishes":
                tempi.append(self.beat.share(keep[m].amax(1, keepdim=True) * self.beat.wished(read)))
            x = x if hidden is None else torch.where(hidden, self.hidden[m], x)
            rows.append(x + self.place[m][: x.shape[1]] + self.kind[m])
            there.append(keep[m])
            kinds.append(torch.full((x.shape[1],), index, device=x.device))
        x, kind = torch.cat(rows, 1), torch.cat(kinds)
        absent = ((1 - torch.cat(there, 1)) * _FAR)[:, None, None]
        unseen = absent if len(rows) == 1 else absent + self._wall(kind)  # once for all layers
        for block in self.blocks:
            x = block(x, unseen)
        x = self.last(x)
        looked = torch.softmax(self.questions(x).transpose(1, 2) + absent[:, 0], -1)
        found = self.found((looked @ x).flatten(1))
        names = [m for m in MODALITIES if m in tokens]
        states = dict(zip(names, x.split([tokens[m].shape[1] for m in names], 1), strict=True))
        shared, said = self.share(found).float(), self.tell(found).float()
        for tempo in tempi:
            shared = shared + tempo.float()
        heard = self.listen(found).float()
        shared = F.normalize(shared + self.echo(heard), dim=-1)
        close = self.count(found).float().unflatten(-1, (len(CLOSE), STEPS))
        return Read(shared, said, states, heard, close, pulse)

    def _wall(self, kind: Tensor) -> Tensor:
        """What keeps own heads from seeing tokens of another `kind` `(S,)`: `(H, S, S)`."""
        own = torch.arange(self.heads, device=kind.device) < (self.shape.own_heads if self.shape.crossing else self.heads)
        return (own[:, None, None] & (kind[:, None] != kind[None])) * _FAR


class Whole(nn.Module):
    """The encoder as it is exported: all modalities of fixed size, `present` `(B, 4)` says which are there."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(
        self, text: Tensor, told: Tensor, picture: Tensor, sound: Tensor, wishes: Tensor, present: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Shared embedding and attributes; `told` `(B, n)` is 1 for every word piece of the text."""
        tokens = dict(zip(MODALITIES, (text, picture, sound, wishes), strict=True))
        keep = {m: torch.ones_like(x[..., 0]) * present[:, i, None] for i, (m, x) in enumerate(tokens.items())}
        keep["text"] = keep["text"] * told
        read = self.encoder(tokens, keep)
        return read.shared, read.attributes


def parameters_of(model: nn.Module) -> int:
    """Number of trained numbers."""
    return sum(p.numel() for p in model.parameters())
