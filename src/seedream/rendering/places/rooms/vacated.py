"""Vacated: the plan of a room without pieces of its own in whose place the cast brings such a thing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from seedream.rendering.places.rooms.plan import Plan, Thing, metre

_AROUND_M = 0.9
"""How far from the edge of a table its chairs stand."""
_ON_M = 0.25
"""How high something is at least that lies on a piece of furniture."""
_SAME_DEPTH = 0.2
_FRONT = "foreground"
"""The word for all that stands before the cast: a table that is seen from near takes its place."""


@cache
def _pieces() -> Mapping[str, Sequence[str]]:
    return tomllib.loads(files(__package__).joinpath("vacated.toml").read_text(encoding="utf-8"))


def pieces_of(word: str) -> Sequence[str]:
    """The pieces of plans that a word names."""
    return _pieces().get(word, (word,))


def vacated(plan: Plan, without: Sequence[str]) -> Plan:
    """The plan without the pieces that some words name (keys of `vacated.toml`), what lies on them, and the chairs of a table."""
    left_out = {name for word in without for name in _pieces().get(word, ())}
    gone = [t for t in plan.things if _name(t) in left_out]
    if _FRONT in without:
        plan = replace(plan, front=())
    if any(t.what in without for t in plan.front):
        plan = replace(plan, front=tuple(t for t in plan.front if t.what not in without))
    if not gone:
        return plan
    kept = tuple(t for t in plan.things if t not in gone and not any(_belongs(t, piece) for piece in gone))
    return replace(plan, things=kept)


def _name(thing: Thing) -> str:
    return thing.what.rpartition("/")[2]


def _belongs(thing: Thing, piece: Thing) -> bool:
    """Whether something lies on a piece of furniture, or is a chair at a table."""
    near = abs(thing.depth - piece.depth) < _SAME_DEPTH
    away_m = abs(thing.x - piece.x) / metre(piece.depth) - max(piece.w, piece.h) / 2
    table = _name(piece) in _pieces()["table"]
    return near and ((thing.up >= _ON_M and away_m < 0) or (table and _name(thing) in _pieces()["seats"] and away_m < _AROUND_M))
