"""Material: everything that was seen, heard and read of a delivered film, for checks to look at."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.delivery import Delivery
from seedream.refinement.findings import Finding
from seedream.refinement.media import FilmInfo
from seedream.refinement.promise import Promise, PromisedShot
from seedream.refinement.quality.captions import ReadCue
from seedream.refinement.quality.looking import Looks
from seedream.refinement.quality.regions import RegionChange
from seedream.types import SAMPLE_RATE_HZ, Audio

Judged = tuple[list[Finding], dict[str, float | str]]
"""What a check returns: its findings, and the measures behind them."""
LEVEL_HOP_S = 0.01


@dataclass(frozen=True, eq=False)
class Sounds:
    """What is heard: the film's own sound and the delivered mix `(N, 2)`, the stems `(N,)`, all at 48 kHz."""

    film: Audio
    mix: Audio
    stems: Mapping[str, Audio]

    @property
    def bed(self) -> Audio:
        """Everything but the voice, mono."""
        bed: Audio = np.asarray(self.stems["music"] + self.stems["effects"] + self.stems["ambience"], np.float32)
        return bed


@dataclass(frozen=True, eq=False)
class Material:
    """A delivered film as the critic knows it; `lag_s` is how much later the film's sound is than the stems."""

    delivery: Delivery
    info: FilmInfo
    looks: Looks
    cuts_s: NDArray[np.float64]
    regions: tuple[RegionChange, ...]
    sounds: Sounds
    cues: tuple[ReadCue, ...]
    lag_s: float

    @property
    def promise(self) -> Promise:
        """What was asked and decided."""
        return self.delivery.promise

    @property
    def shots(self) -> tuple[tuple[PromisedShot, Looks], ...]:
        """Shots that can be seen for a moment at least, with their frames."""
        seen = ((shot, self.looks.between(shot.start_s, shot.end_s)) for shot in self.promise.shots)
        return tuple((shot, looks) for shot, looks in seen if len(looks.table) > 3)


@cache
def norms() -> Mapping[str, Any]:
    """What is usual, per threshold and genre (`data/norms.toml`)."""
    return tomllib.loads(resources.files("seedream.refinement").joinpath("data/norms.toml").read_text("utf-8"))


def pacing_of(kind: str) -> Mapping[str, float]:
    """What is usual of the lengths of shots in a genre."""
    usual: Mapping[str, Mapping[str, float]] = norms()["pacing"]
    return {**usual["default"], **usual.get(kind, {})}


def levels(sound: Audio, hop_s: float = LEVEL_HOP_S) -> NDArray[np.float64]:
    """Level of every hop of a mono sound in dBFS (root mean square), -120 for silence."""
    hop = round(hop_s * SAMPLE_RATE_HZ)
    count = len(sound) // hop
    power = np.square(sound[: count * hop].reshape(count, hop), dtype=np.float64).mean(1) if count else np.zeros(0)
    return np.asarray(10 * np.log10(np.maximum(power, 1e-12)))


def runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Start and end (exclusive) of runs of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
