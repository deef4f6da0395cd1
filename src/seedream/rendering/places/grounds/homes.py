"""What a house is: blocks under roofs with their openings, colours and finish; and the site that it is drawn for."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.palette import Palette, tone

FLOOR = 2.75
"""Height of a storey in metres."""
SNOW: Oklch = (0.97, 0.012, 250)
GLASS: Oklch = (0.50, 0.045, 245)


@dataclass(frozen=True, slots=True)
class Block:
    """One body of a house: where it stands, how wide and high it is, its roof ("side", "gable", "hip", "flat") and its openings.

    `upper`, `lower`: left edges of the windows of the upper storeys and of the ground floor; `door`, `garage`: left edges.
    """

    x: float
    width: float
    floors: float = 1.0
    roof: str = "side"
    pitch: float = 0.7
    upper: tuple[float, ...] = ()
    lower: tuple[float, ...] = ()
    door: float | None = None
    garage: float | None = None
    attic: bool = False
    wide: float = 1.05


@dataclass(frozen=True, slots=True)
class House:
    """Colours and blocks of a house, in the order in which they are drawn (back to front); `shop` is the colour of one below."""

    wall: Oklch
    roof: Oklch
    trim: Oklch
    door: Oklch
    finish: str
    blocks: tuple[Block, ...]
    shutters: Oklch | None = None
    porch: tuple[float, float] | None = None
    chimney: float | None = None
    boxes: bool = False
    shop: Oklch | None = None

    @property
    def width(self) -> float:
        """Width of the whole house in metres."""
        return max(b.x + b.width for b in self.blocks)


def house_from(data: dict[str, Any]) -> House:
    """A house from its table in a TOML file."""

    def plain(table: dict[str, Any]) -> dict[str, Any]:
        return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items() if key != "blocks"}

    return House(blocks=tuple(Block(**plain(block)) for block in data["blocks"]), **plain(data))


@dataclass(frozen=True, eq=False)
class Site:
    """How a house is drawn: script, side of the sun, haze, share of lit windows, snow, chance; `lift` brightens its walls."""

    p: Palette
    side: int
    rng: random.Random
    depth: float = 0.0
    lit: float = 0.6
    snowy: bool = False
    lift: float = 0.0
    _tones: dict[tuple[Oklch, float], int] = field(default_factory=dict)

    def t(self, material: Oklch, key: float) -> int:
        """A material in the light of the site."""
        return tone(material, round(min(key + self.lift, 1.0), 2), self.depth, self.p)

    @property
    def shine(self) -> bool:
        """Whether lamps are on behind the windows."""
        return self.p.dark or self.p.name in {"sunset", "dawn"}

    @property
    def strength(self) -> float:
        """How strongly lit windows shine."""
        return {"night": 1.0, "blue": 0.9, "storm": 0.6, "sunset": 0.45, "dawn": 0.35}.get(self.p.name, 0.0)
