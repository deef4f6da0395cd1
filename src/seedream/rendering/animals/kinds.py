"""Measures of animals by body plan, read from `data/*.toml`: beasts, birds, swimmers, small ones, and the names they go by."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from seedream.rendering.colour import from_hex

Section = tuple[float, ...]
Points = tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """A head around the middle of the skull, in units of the skull's half length; see `data/heads.toml`."""

    skull: Section
    muzzle: Points
    eye: Section
    nose: Section = ()
    nostril: Section = ()
    mouth: Section = ()
    end: float = 0.0
    slit: bool = False
    disc: bool = False
    whiskers: bool = False


@dataclass(frozen=True, slots=True)
class Beast:
    """A four-legged body in units of its shoulder height; see `data/beasts.toml`."""

    size: float
    body: Points
    neck: Points
    head: tuple[Any, ...]
    hip: Section
    shoulder: Section
    fore: Section
    hind: Section
    foot: tuple[Any, ...]
    tail: Points
    tail_radius: Section
    reach: float
    lift: float
    wag: Section
    marks: tuple[str, ...] = ()
    ear: tuple[Any, ...] = ()
    horn: tuple[Any, ...] = ()
    humps: Points = ()
    belly: float = 0.0
    hock: float = 0.26
    spread: float = 0.0
    head_turn: float = 0.0
    rest: str = "dog"
    gaits: tuple[str, ...] = ("walk", "run")
    arms: Section = ()
    ear_dark: bool = False
    head_mark: bool = False
    leg_mark: bool = False
    leg_dark: bool = False
    foot_mark: bool = False
    foot_pink: bool = False
    tail_dark: bool = False
    tail_pink: bool = False
    young: bool = False


@dataclass(frozen=True, slots=True)
class Fowl:
    """A bird in units of its body's length; see `data/birds.toml`."""

    size: float
    body: Points
    neck: Points
    head: Section
    beak: tuple[Any, ...]
    eye: Section
    legs: Section
    leg: int
    beak_colour: int
    tail: tuple[Any, ...]
    wing: Section
    marks: tuple[str, ...] = ()
    foot: str = "claw"
    belly: float = 0.45
    beat: float = 1.0
    upright: bool = False
    swims: bool = False
    head_coat: int = 0
    tail_coat: int = 0
    young: bool = False


@cache
def table(name: str) -> Mapping[str, Any]:
    """One of the data files of animals."""
    return tomllib.loads((Path(__file__).parent / "data" / f"{name}.toml").read_text("utf-8"))


def tuples(value: Any) -> Any:
    """Lists as tuples, "#rrggbb" as 0xAARRGGBB, all the way down."""
    if isinstance(value, list):
        return tuple(tuples(v) for v in value)
    return from_hex(value) if isinstance(value, str) and value.startswith("#") else value


@cache
def merged(name: str, kind: str) -> Mapping[str, Any]:
    """An animal's own entry over that of the animal it is `like`."""
    own = table(name)[kind]
    return {**(merged(name, own["like"]) if "like" in own else {}), **own}


def _read(cls: type, values: Mapping[str, Any]) -> Any:
    return cls(**{f.name: tuples(values[f.name]) for f in fields(cls) if f.name in values})


@cache
def head(kind: str) -> Head:
    """A kind of head: "canine", "feline"…"""
    made: Head = _read(Head, table("heads")[kind])
    return made


@cache
def beast(kind: str) -> Beast:
    """Measures of a four-legged animal."""
    made: Beast = _read(Beast, merged("beasts", kind))
    return made


@cache
def fowl(kind: str) -> Fowl:
    """Measures of a bird."""
    made: Fowl = _read(Fowl, merged("birds", kind))
    return made
