"""Pulse: the tempo of a sound, found among many candidates by how strongly it swells at their beat and its multiples.

A tempogram of ten seconds (Grosche et al. 2010) has wide peaks; those of the multiples of a beat are as much narrower as they are
faster. On a logarithmic scale a multiple is a shift, so all candidates are judged by the same few weights.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from seedream.encoder.unified.attributes import MIDDLE_BPM
from seedream.encoder.unified.features import FRAME_HZ, FRAMES, MELS

SLOWEST_BPM, AN_OCTAVE, CANDIDATES = 42.0, 96, 211
"""The slowest candidate, how many there are in an octave, and in all (up to 191 beats a minute)."""
_MULTIPLES = (1, 2, 3, 4)
_BANDS, _JUDGES = 8, 48
_SHARED_AT_FIRST = 1.5
"""How strongly, where all else that is told there is about twice as strong."""
_TURNS = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Turns of the waves that tell a tempo, to two octaves: from the second on, twice as fast is told alike."""


class Pulse(nn.Module):
    """A mel spectrum `(B, FRAMES, MELS)` as how likely each candidate is its tempo."""

    cosine: Tensor
    sine: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.bands = nn.Linear(MELS, _BANDS, bias=False)
        with torch.no_grad():
            self.bands.weight.copy_(torch.eye(_BANDS).repeat_interleave(MELS // _BANDS, 1))
        self.judge = nn.Sequential(nn.Linear(_BANDS * len(_MULTIPLES), _JUDGES), nn.GELU(), nn.Linear(_JUDGES, 1))
        self.common = nn.Parameter(torch.zeros(CANDIDATES))
        self.shifts = [round(AN_OCTAVE * math.log2(m)) for m in _MULTIPLES]
        hz = SLOWEST_BPM / 60 * 2.0 ** (torch.arange(CANDIDATES + self.shifts[-1]) / AN_OCTAVE)
        turned = 2 * math.pi * hz * torch.arange(FRAMES)[:, None] / FRAME_HZ
        window = torch.hann_window(FRAMES, periodic=False)[:, None]
        self.register_buffer("cosine", torch.cos(turned) * window, persistent=False)
        self.register_buffer("sine", torch.sin(turned) * window, persistent=False)

    def forward(self, levels: Tensor) -> Tensor:
        """Scores `(B, CANDIDATES)`, to be compared by a softmax."""
        with torch.autocast("cpu", enabled=False):  # 8 bits cannot tell neighbouring tempi
            x = self.bands(levels.float())
            rise = F.relu(x[:, 1:] - x[:, :-1])
            rise = F.pad(rise - rise.mean(1, keepdim=True), (0, 0, 1, 0)).transpose(1, 2)
            strength = ((rise @ self.cosine).square() + (rise @ self.sine).square() + 1e-6).sqrt()
            strength = strength / (strength.mean(-1, keepdim=True) + 0.1 * strength.mean((1, 2), keepdim=True))
            seen = torch.cat([strength[..., s : s + CANDIDATES] for s in self.shifts], 1).transpose(1, 2)
            score: Tensor = self.judge(seen).squeeze(-1) + self.common
        return score


class Beat(nn.Module):
    """What sounds and wishes say of a tempo: told to the states of a sound, and alike in the shared space, where a piece and a
    wish of one tempo are to meet."""

    turned: Tensor

    def __init__(self, width: int, shared: int) -> None:
        super().__init__()
        self.pulse = Pulse()
        self.state, self.share = nn.Linear(2 * len(_TURNS), width), nn.Linear(2 * len(_TURNS), shared, bias=False)
        nn.init.orthogonal_(self.share.weight, _SHARED_AT_FIRST)
        self.register_buffer("turned", waves_of(octaves_of_candidates()), persistent=False)

    def heard(self, stretches: Tensor) -> tuple[Tensor, Tensor]:
        """Of a sound `(B, 26, 576)` the scores of all candidates, and its tempo as waves `(B, 10)`."""
        scores = self.pulse(stretches.reshape(-1, FRAMES, MELS))
        with torch.autocast("cpu", enabled=False):
            return scores, torch.softmax(scores, -1) @ self.turned

    def wished(self, wishes: Tensor) -> Tensor:
        """The tempo that is wished for `(B, 5, n)`, as waves; zeros where none is."""
        said, octaves = wishes[:, 0, 5], wishes[:, 0, 6]
        return said[:, None] * waves_of(octaves.float())


def waves_of(octaves: Tensor) -> Tensor:
    """Tempi `(B,)` in octaves as waves `(B, 10)`."""
    turned = math.pi * octaves[:, None] * torch.tensor(_TURNS)
    return torch.cat([torch.sin(turned), torch.cos(turned)], -1)


def octaves_of_candidates() -> Tensor:
    """The octaves over the middle tempo of all candidates."""
    return math.log2(SLOWEST_BPM / MIDDLE_BPM) + torch.arange(CANDIDATES) / AN_OCTAVE


def pulse_loss(scores: Tensor, octaves: Tensor) -> Tensor:
    """Cross entropy of the candidates `(B, CANDIDATES)`: a tempo counts for the two beside it, the more the nearer."""
    at = ((octaves - octaves_of_candidates()[0]) * AN_OCTAVE).clamp(0.0, CANDIDATES - 1.0)
    meant = (1.0 - (at[:, None] - torch.arange(CANDIDATES)).abs()).clamp(min=0.0)
    return F.cross_entropy(scores, meant)
