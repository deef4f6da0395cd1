"""Measures and colours of animals, read from `species.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from seedream.rendering.colour import from_hex, mix, oklch, to_oklch

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Quadruped:
    """A four-legged body in units of its shoulder height, facing right, ground at y = 0; see `species.toml`."""

    size: float
    coat: int
    mark: int
    dark: int
    hip: tuple[float, float]
    shoulder: tuple[float, float]
    spine: Points
    upper: tuple[float, ...]
    lower: tuple[float, ...]
    neck: Points
    neck_radius: tuple[float, ...]
    head: tuple[float, float]
    leg_fore: tuple[float, ...]
    leg_hind: tuple[float, ...]
    paw: float
    tail: Points
    tail_radius: tuple[float, ...]
    reach: float
    lift: float
    wag_hz: float
    wag: float


@dataclass(frozen=True, slots=True)
class Animal:
    """What an animal's noun stands for: body plan, size relative to an adult person, three colours."""

    kind: str
    size: float
    coat: int
    mark: int
    dark: int
    noun: str = ""


DEFAULTS = {
    "bird": Animal("bird", 0.16, 0xFF2F7FB5, 0xFFF4A261, 0xFF1C1216),
    "fish": Animal("fish", 0.20, 0xFF3F8FB5, 0xFFF2E2C2, 0xFF1C1A2A),
    "shark": Animal("shark", 1.1, 0xFF6A7C8E, 0xFFE3E8EB, 0xFF2A3440),
    "dolphin": Animal("dolphin", 1.0, 0xFF6F8CA6, 0xFFE6EDF1, 0xFF2E3C4C),
    "whale": Animal("whale", 3.2, 0xFF3F5A78, 0xFFD8E0E6, 0xFF22303F),
}


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "species.toml").read_text())


def _tuples(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_tuples(v) for v in value)
    return from_hex(value) if isinstance(value, str) and value.startswith("#") else value


@lru_cache(maxsize=32)
def quadruped(kind: str) -> Quadruped:
    """Measures of "dog", "cat", "horse", "fox", "wolf" or "deer"."""
    own = _data()[kind]
    values = {**(_data()[own["like"]] if "like" in own else {}), **own}
    return Quadruped(**{f.name: _tuples(values[f.name]) for f in fields(Quadruped)})


def plan_of(noun: str) -> str | None:
    """Body plan of a noun: a quadruped of `species.toml`, "bird", "fish", "shark", "dolphin" or "whale"; None if unknown."""
    data, word = _data(), noun.strip().lower()
    for name in (word, word.removesuffix("s"), word.split()[-1] if word else ""):
        name = data["aliases"].get(name, name)
        if name in DEFAULTS or (name in data and "coat" in data[name]):
            return str(name)
    return None


def animal(noun: str, colour: int = 0) -> Animal:
    """The animal for a noun, its coat in `colour` where one is given; an unknown noun becomes a dog-like creature."""
    data, word = _data(), noun.strip().lower()
    kind = plan_of(word) or "dog"
    if kind in DEFAULTS:
        base = replace(DEFAULTS[kind], noun=word)
    else:
        q = quadruped(kind)
        base = Animal(kind, q.size, q.coat, q.mark, q.dark, word)
    variant = {k: _tuples(v) for k, v in data["variant"].get(word, {}).items()}
    base = replace(base, **variant)
    if not colour:
        return base
    if kind == "giraffe":  # its patches follow the colour, darker, or lighter on black
        lightness, chroma, hue = to_oklch(colour)
        base = replace(base, dark=oklch(lightness - 0.13 if lightness > 0.3 else lightness + 0.09, chroma, hue))
    if kind == "zebra":  # its stripes, too; who asks for a white one means paler than zebras are
        base = replace(base, dark=0xFFBDB6AC if to_oklch(colour)[0] > 0.9 else mix(base.dark, colour, 0.3))
    return replace(base, coat=colour)
