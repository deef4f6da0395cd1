"""Tastes: what can be learned of a person, how it is called, and what a request says about it itself (`data/tastes.toml`)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from seedream.encoder.mood import named_moods
from seedream.errors import InputError
from seedream.inputs import Brief
from seedream.inputs.intent import read_intent


@dataclass(frozen=True, slots=True)
class Axis:
    """Something with two ways, such as warm and cold; `more` and `less` say what a film becomes."""

    key: str
    plus: str
    minus: str
    more: str
    less: str
    operations: tuple[str, ...]
    words: str
    target: str = ""
    mood: bool = False
    colours: bool = False

    def way(self, amount: float) -> str:
        """The word for a direction."""
        return self.plus if amount > 0 else self.minus

    def change(self, amount: float) -> str:
        """What a film becomes, such as "a little warmer"."""
        return f"{'a little ' if abs(amount) < 0.45 else ''}{self.more if amount > 0 else self.less}"


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(resources.files("seedream.context").joinpath("data/tastes.toml").read_text("utf-8"))


@cache
def axes() -> Mapping[str, Axis]:
    """All tastes with two ways, by key."""
    return {k: Axis(**{"key": k, **row, "operations": tuple(row["operations"])}) for k, row in _data()["axis"].items()}


def wishes() -> Mapping[str, Mapping[str, Any]]:
    """All wishes with a value that are learned, by the field of `inputs.Intent`."""
    rows: Mapping[str, Mapping[str, Any]] = _data()["wish"]
    return rows


def axis_of(operation: str, target: str) -> Axis | None:
    """The taste that an edit speaks of, or None."""
    return next((a for a in axes().values() if operation in a.operations and a.target in ("", target)), None)


def wish_of(operation: str) -> str | None:
    """The wish that an edit speaks of, or None."""
    return next((key for key, row in wishes().items() if row.get("operation") == operation), None)


def spoken(brief: Brief) -> frozenset[str]:
    """The keys about which a request says something itself: there memory is silent."""
    intent = brief.intent
    text = f"{brief.prompt} {brief.text} {intent.mood or ''}"
    mood = bool(intent.mood or named_moods(text))
    colours = bool(intent.palette or intent.brand_kit)
    said = {
        a.key for a in axes().values() if (a.mood and mood) or (a.colours and colours) or re.search(a.words, text, re.IGNORECASE)
    }
    said |= {key for key in wishes() if getattr(intent, key) is not None}
    said |= {"voice.speed"} if intent.voice_speed is not None else set()
    said |= {"brand", "accent"} if intent.brand_kit else set()
    return frozenset(said)


def standing(note: str) -> tuple[str, bool]:
    """A note without the words that make it a rule for all films ("always", "from now on"), and whether there were any."""
    rest = note
    for pattern in _data()["standing"]:
        rest = re.sub(pattern, " ", rest, flags=re.IGNORECASE)
    rest = " ".join(rest.split()).strip(" ,;")
    return (rest, True) if rest and len(rest) < len(" ".join(note.split()).strip(" ,;")) else (note, False)


def preference(words: str) -> tuple[str, str]:
    """Key and value of a taste as somebody writes it: "warm", "slower", "style=noir". Raises InputError for anything else."""
    text = " ".join(words.lower().split())
    for axis in axes().values():
        for amount, names in ((1.0, (axis.plus, axis.more)), (-1.0, (axis.minus, axis.less))):
            if text in names:
                return axis.key, axis.way(amount)
    key, _, value = words.partition("=")
    if key.strip() in wishes() and value.strip():
        name = key.strip()
        return name, str(getattr(read_intent({name: value.strip()}), name))
    known = ", ".join(word for axis in axes().values() for word in (axis.plus, axis.minus))
    raise InputError(f'got the preference "{words}"; expected one of {known}, or one of {", ".join(wishes())} as NAME=VALUE')
