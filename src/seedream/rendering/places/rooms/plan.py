"""The plan of a room: a TOML file says what wall, floor and windows it has, what stands where at which depth, and which lamps hang.

A plan may be `like` another one, of which it only swaps some pieces: the shops of a town.

`x`, `ceiling`, `spots` are room units (those of a wide landscape frame, 1920 x 1080); `w`, `h`, `up`, `sill`, `head`, `drop`
are metres at the depth of the thing. `depth` 1 is the wall, 0 the line on which the cast stands.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

FLOOR_Y = 872.0
"""Where the wall meets the floor, in room units."""
STAND_Y = 1015.0
"""Where the cast stands."""
ADULT = 500.0
"""Height of an adult on the stage line."""
HORIZON = STAND_Y - 0.93 * ADULT
ADULT_M = 1.7
"""Height of an adult in metres."""


def nearness(depth: float) -> float:
    """Size at a depth relative to the stage line."""
    return 1.0 + depth * ((FLOOR_Y - HORIZON) / (STAND_Y - HORIZON) - 1.0)


def foot_y(depth: float) -> float:
    """Where the floor is at a depth, in room units."""
    return HORIZON + (STAND_Y - HORIZON) * nearness(depth)


def metre(depth: float) -> float:
    """Room units of a metre at a depth."""
    return ADULT / ADULT_M * nearness(depth)


@dataclass(frozen=True, slots=True)
class Window:
    """An opening onto the outside. `style`: bars of the frame; `dress`: "", "drapes", "sheer", "blind", "roman"."""

    x: float
    w: float
    sill: float
    head: float
    style: str = "cross"
    dress: str = ""
    colour: str = "frame"
    cloth: str = "cloth"


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that stands, lies or hangs: a built piece ("bookcase") or a prop ("kitchen/kettle"); `glow` metres of own light."""

    what: str
    x: float
    depth: float = 1.0
    up: float = 0.0
    w: float = 0.0
    h: float = 0.0
    colour: str = ""
    second: str = ""
    n: int = 0
    kind: str = ""
    flip: bool = False
    glow: float = 0.0


@dataclass(frozen=True, slots=True)
class Lamp:
    """A lamp at the ceiling. `drop`: metres from the ceiling; `size` relative; `kind`: see `lamps.LAMPS`."""

    kind: str
    x: float
    drop: float = 0.8
    size: float = 1.0
    colour: str = "lamp"
    reach: float = 2.2


@dataclass(frozen=True, slots=True)
class LiveThing:
    """Something that moves a little all the time: "steam", "flicker", "blink", "motes", "trace"; `size` is relative, or metres."""

    kind: str
    x: float
    depth: float = 1.0
    up: float = 1.0
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """A room as its TOML file has it."""

    name: str
    period: float
    ceiling: float
    side: int
    spots: tuple[float, ...]
    details: tuple[tuple[float, float], ...]
    colours: Mapping[str, int]
    wall: Mapping[str, Any]
    floor: Mapping[str, Any]
    light: Mapping[str, Any]
    view: Mapping[str, Any]
    windows: tuple[Window, ...]
    things: tuple[Thing, ...]
    lamps: tuple[Lamp, ...]
    front: tuple[Thing, ...] = ()
    live: tuple[LiveThing, ...] = ()


def _read(name: str) -> dict[str, Any]:
    """The data of a plan; one that says it is `like` another has all of that but what it says itself: its `colours` and things
    are added, and `swap` says by the name of a piece what is said of it instead, or that there is none."""
    raw = tomllib.loads(files(__package__).joinpath("plans", f"{name}.toml").read_text(encoding="utf-8"))
    if "like" not in raw:
        return raw
    usual, swap = _read(raw.pop("like")), raw.pop("swap", {})
    for key in ("thing", "front"):
        kept = [t | swap.get(t["what"], {}) for t in usual.get(key, ()) if swap.get(t["what"], {}).get("what") != ""]
        usual[key] = [*kept, *raw.pop(key, ())]
    usual["colours"] |= raw.pop("colours", {})
    return usual | raw


@lru_cache(maxsize=32)
def plan(name: str) -> Plan:
    """The plan of a room by the name of its file. Raises FileNotFoundError where there is none."""
    raw = _read(name)
    return Plan(
        name=name,
        period=raw["period"],
        ceiling=raw["ceiling"],
        side=raw.get("side", -1),
        spots=tuple(raw["spots"]),
        details=tuple((float(x), float(y)) for x, y in raw["details"]),
        colours={key: 0xFF000000 | int(value.lstrip("#"), 16) for key, value in raw["colours"].items()},
        wall=raw["wall"],
        floor=raw["floor"],
        light=raw.get("light", {}),
        view=raw.get("view", {}),
        windows=tuple(Window(**w) for w in raw.get("window", ())),
        things=tuple(Thing(**t) for t in raw.get("thing", ())),
        lamps=tuple(Lamp(**lamp) for lamp in raw.get("lamp", ())),
        front=tuple(Thing(**t) for t in raw.get("front", ())),
        live=tuple(LiveThing(**t) for t in raw.get("live", ())),
    )
