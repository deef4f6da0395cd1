"""Exercises on a trapezium: its area from both parallel sides and its height."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.scene.exercises.base import Exercise, Row, Step, cue_of, spoken, told, working, written
from seedream.scene.exercises.lengths import said_unit, unit_of
from seedream.scene.figures.diagram import DiagramView, Part

_HEIGHT_FIRST = re.compile(r"\b(?:height|high|tall)\b[^\d]{0,12}\d[^,;]*?\b(?:sides?|bases?|and)\b[^\d]{0,20}\d", re.IGNORECASE)


def area_of_trapezium(name: str, text: str, lengths: list[Fraction], unit: str, span: tuple[int, int]) -> Exercise | None:
    """The area from three lengths, two parallel sides and the height, which is the last unless it is named first; None for fewer.

    `name` is "trapezium" or "trapezoid", as the request says; `unit` a short name of a unit, or "".
    """
    if len(lengths) != 3:
        return None
    h, a, b = lengths if _HEIGHT_FIRST.search(text) else (lengths[2], *lengths[:2])
    a, b = max(a, b), min(a, b)
    value = (a + b) * h / 2
    rows = _rows(name, (a, b, h), value, unit)
    area = f"{written(value)}{unit_of(unit, '²') if unit else ' square units'}"
    parts, picture = _parts(a, b, h, unit)
    steps = (
        Step("picture", DiagramView(f"Area of a {name}", parts, kicker="Geometry", layout="plane"), picture, "see it"),
        Step("working", working(f"Area of the {name}", rows, "Geometry"), told(rows)),
    )
    return Exercise(f"Area of a {name}: {area}", steps, f"{written(value)}{unit_of(unit, '²')}", span)


def _rows(name: str, lengths: tuple[Fraction, Fraction, Fraction], value: Fraction, unit: str) -> list[Row]:
    a, b, h = lengths
    return [
        Row("Area = (a + b) ÷ 2 × h", f"The area of a {name} is the mean of its parallel sides, times the height."),
        Row(
            f"Area = ({written(a)} + {written(b)}) ÷ 2 × {written(h)}",
            f"Put in the numbers: {spoken(a)} plus {spoken(b)}, divided by two, times {spoken(h)}.",
        ),
        Row(
            f"Area = {written((a + b) / 2)} × {written(h)}",
            f"The sides are {spoken((a + b) / 2)}{said_unit(unit)} long on average.",
        ),
        Row(
            f"Area = {written(value)}{unit_of(unit, '²')}",
            f"That makes {spoken(value)}{said_unit(unit, '²')}.",
            "" if unit else "square units",
        ),
    ]


def _parts(a: Fraction, b: Fraction, h: Fraction, unit: str) -> tuple[tuple[Part, ...], str]:
    wide, short, high = float(a), float(b), float(h)
    left = (wide - short) * 0.4
    first = f"The parallel sides are {spoken(a)} and {spoken(b)}{said_unit(unit)} long, and the height is {spoken(h)}."
    second = "Halfway up it is as wide as both sides are on average: a rectangle of that width is just as large."
    outline = ((0.0, 0.0), (wide, 0.0), (left + short, high), (left, high))
    middle = (wide + short) / 2
    parts = (
        Part("shape", "shape", colour="blue", points=outline, given=True),
        _side("a", a, unit, ((0.0, 0.0), (wide, 0.0)), "below", cue_of(first)),
        _side("b", b, unit, ((left, high), (left + short, high)), "above"),
        Part(
            "h", "segment", text=f"{written(h)}{unit_of(unit)}", colour="violet", points=((left, 0.0), (left, high)), side="right",
            step="dashed", after="b",
        ),
        Part(
            "mean", "shape", cue_of(second), colour="amber", step="dashed",
            points=((left / 2, 0.0), (left / 2 + middle, 0.0), (left / 2 + middle, high), (left / 2, high)),
        ),
    )  # fmt: skip
    return parts, f"{first} {second}"


def _side(name: str, length: Fraction, unit: str, points: tuple[tuple[float, float], ...], side: str, cue: str = "") -> Part:
    """A parallel side with its length; the second one comes with the first."""
    label = f"{written(length)}{unit_of(unit)}"
    return Part(name, "segment", cue, label, colour="coral", points=points, side=side, after="" if cue else "a")
