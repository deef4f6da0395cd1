"""Lengths in a request for an exercise of geometry, and units as they are written and said."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.scene.exercises.base import NUMBER, exact

_UNIT = r"(?:\s?(?P<unit{}>mm|cm|km|m|ft|in|inches|met(?:re|er)s?|centimet(?:re|er)s?|feet|miles?)\b)?"
_SHORT = {"metre": "m", "meter": "m", "centimetre": "cm", "centimeter": "cm", "inch": "in", "feet": "ft", "mile": "mi"}


def lengths_of(text: str) -> tuple[list[Fraction], str, tuple[int, int]] | None:
    """The lengths of a text, their unit, and the words they were read from."""
    found = list(re.finditer(rf"(?P<n>{NUMBER}){_UNIT.format('')}", text))
    found = [f for f in found if not re.match(r"[-\s]?(?:th|st|nd|rd|year|grade|seconds?|minutes?)\b", text[f.end() :], re.I)]
    found = [f for f in found if not re.search(r"\b(?:year|grade|class|stage|age|ages)\s$", text[: f.start()], re.IGNORECASE)]
    values = [exact(f["n"]) for f in found]
    if not values or any(v <= 0 for v in values):
        return None
    unit = next((f["unit"] for f in reversed(found) if f["unit"]), "")
    short = next((s for word, s in _SHORT.items() if unit.lower().startswith(word)), unit.lower())
    return values, short, (found[0].start(), found[-1].end())


def unit_of(unit: str, power: str = "") -> str:
    """A unit behind a number, with a space; "" where none is given."""
    return f" {unit}{power}" if unit else ""


def said_unit(unit: str, power: str = "") -> str:
    """A unit as it is said behind a number; "units" where none is given."""
    names = {
        "cm": "centimetres",
        "m": "metres",
        "mm": "millimetres",
        "km": "kilometres",
        "ft": "feet",
        "in": "inches",
        "mi": "miles",
    }
    kind = {"²": "square ", "³": "cubic "}.get(power, "")
    return f" {kind}{names.get(unit, unit or 'units')}".rstrip()
