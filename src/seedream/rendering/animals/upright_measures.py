"""Measures of upright animals by kind, read from `data/upright.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from seedream.rendering.animals.kinds import fowl, merged, table
from seedream.rendering.animals.species import PLANS, Animal, animal, plan_of
from seedream.rendering.characters.guise import Hand
from seedream.rendering.colour import from_hex


@dataclass(frozen=True, slots=True)
class Measures:
    """An upright animal's measures, in HU where they are lengths; see `data/upright.toml`."""

    head: float
    up: float
    ahead: float
    body: str
    build: str
    hand: Hand
    tail: float
    droop: float = 0.0
    lift: float = 0.0
    neck: float = 1.2
    brim: float = 0.0
    back: str = ""
    skin: str = "coat"
    paws: str = "coat"
    feet: str = "coat"


@cache
def _tables() -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / "data" / "upright.toml").read_text("utf-8"))


def _file(plan: str) -> str:
    return next(name for name, value in PLANS.items() if value == plan)


def _line(plan: str, species: str) -> list[str]:
    """A species and those whose bodies it has, the first one first."""
    names = [species]
    while own := table(_file(plan))[names[-1]].get("like", ""):
        names.append(own)
    return names


def head_kind(plan: str, species: str) -> str:
    """The kind of head, a key of `[heads]`."""
    return str(merged("beasts", species)["head"][0]) if plan == "beast" else {"small": "frog"}.get(plan, plan)


@cache
def measures(plan: str, species: str) -> Measures:
    """Measures of a kind: its own over those of the kinds it is like, of its head, and of its plan."""
    tables = _tables()
    heads = tables["heads"]
    values = {**tables["plans"][plan], **heads.get(head_kind(plan, species), heads["usual"])}
    for name in reversed(_line(plan, species)):
        values |= tables["kinds"].get(name, {})
    return Measures(**values)


def stands_up(noun: str) -> bool:
    """Whether an animal can be drawn upright: it has a head on a neck, and limbs."""
    if plan_of(noun) is None:
        return False
    found = animal(noun)
    return found.plan in ("beast", "bird") or (found.plan == "small" and bool({"frog"} & set(_line("small", found.species))))


def usual_clothes() -> tuple[str, ...]:
    """What upright animals wear where nothing is said."""
    return tuple(_tables()["clothes"]["outfits"])


def colour_by_name(a: Animal, name: str) -> int:
    """One of an animal's colours: "coat", "mark", "dark", "leg" (a bird's), or "#rrggbb"."""
    if name.startswith("#"):
        return from_hex(name)
    return fowl(a.species).leg if name == "leg" else int(getattr(a, name))
