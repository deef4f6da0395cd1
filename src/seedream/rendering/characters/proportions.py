"""Proportions of bodies in head units, read from `proportions.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ANKLE_HU = 0.24
"""Height of the ankle above the sole."""


@dataclass(frozen=True, slots=True)
class Proportions:
    """Bone lengths and widths of one age in HU; `limb`, `hand`, `head` are factors; `lean` is the natural stoop in degrees."""

    hip: float
    thigh: float
    shin: float
    torso: float
    neck: float
    arm: float
    forearm: float
    shoulder: float
    pelvis: float
    limb: float
    hand: float
    head: float
    lean: float

    @property
    def leg(self) -> float:
        """Thigh and shin together."""
        return self.thigh + self.shin

    @property
    def height(self) -> float:
        """Standing height to the crown."""
        return self.hip + self.torso + self.neck + 1.0


@dataclass(frozen=True, slots=True)
class Build:
    """Factors on shoulder width, waist and limb thickness."""

    shoulders: float
    waist: float
    limbs: float


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, Proportions], dict[str, Build]]:
    data = tomllib.loads((Path(__file__).parent / "proportions.toml").read_text())
    ages = {name: Proportions(**values) for name, values in data["age"].items()}
    return ages, {name: Build(**values) for name, values in data["build"].items()}


def proportions(age: str) -> Proportions:
    """Proportions of "adult", "teen", "child" or "elder"."""
    return _tables()[0][age]


def build(name: str) -> Build:
    """Factors of the build "slim", "average" or "heavy"."""
    return _tables()[1][name]
