"""Attributes: what the unified encoder says of a request beside its embedding, and where each stands in its output.

Numbers come first (valence, arousal, warmth and brightness -1..1; pace, colourfulness and density 0..1; tempo as octaves over
90 beats a minute), then a score for every choice of every list of `attributes.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

MIDDLE_BPM = 90.0


@dataclass(frozen=True, slots=True)
class Group:
    """A stretch of the output: numbers, or the choices of one list, of which exactly `one` holds or any number."""

    name: str
    choices: tuple[str, ...]
    start: int
    kind: str

    @property
    def span(self) -> slice:
        """Where it stands in the output."""
        return slice(self.start, self.start + len(self.choices))


@cache
def groups() -> tuple[Group, ...]:
    """All groups in the order of the output: "numbers", then lists of kind "one", then those of kind "several"."""
    data = tomllib.loads(resources.files("seedream.encoder.unified").joinpath("attributes.toml").read_text("utf-8"))
    listed = [("numbers", tuple(data["numbers"]), "numbers")]
    listed += [(name, tuple(choices), kind) for kind in ("one", "several") for name, choices in data[kind].items()]
    found, start = [], 0
    for name, choices, kind in listed:
        found.append(Group(name, choices, start, kind))
        start += len(choices)
    return tuple(found)


@cache
def group(name: str) -> Group:
    """The group of a name ("place")."""
    return next(g for g in groups() if g.name == name)


def size() -> int:
    """Numbers in the output."""
    return sum(len(g.choices) for g in groups())


def octaves(tempo_bpm: float) -> float:
    """A tempo in octaves over the middle one."""
    return float(np.log2(tempo_bpm / MIDDLE_BPM))


def tempo_bpm(over_middle: float) -> float:
    """The tempo of so many octaves over the middle one."""
    return float(MIDDLE_BPM * 2.0**over_middle)


@dataclass(frozen=True, slots=True)
class Attributes:
    """What is said of a request: `numbers` by name, and for every list its choices with their likelihood 0..1, likeliest first."""

    numbers: Mapping[str, float]
    choices: Mapping[str, Sequence[tuple[str, float]]]

    def best(self, name: str) -> str:
        """The likeliest choice of a list."""
        return self.choices[name][0][0]


def read_attributes(output: NDArray[np.float32]) -> Attributes:
    """The output `(size(),)` of the network in words."""
    numbers = {name: float(v) for name, v in zip(group("numbers").choices, output[group("numbers").span], strict=True)}
    numbers["tempo"] = tempo_bpm(numbers["tempo"])
    choices = {}
    for g in groups()[1:]:
        scores = output[g.span].astype(np.float64)
        share = np.exp(scores - scores.max()) if g.kind == "one" else 1.0 / (1.0 + np.exp(-scores))
        share = share / share.sum() if g.kind == "one" else share
        order = np.argsort(-share, kind="stable")
        choices[g.name] = tuple((g.choices[i], round(float(share[i]), 4)) for i in order)
    return Attributes(numbers, choices)
