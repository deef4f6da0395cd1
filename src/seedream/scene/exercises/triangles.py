"""Exercises on triangles: the third side of a right one, the third angle of any."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from fractions import Fraction

from seedream.scene.exercises.base import Exercise, Row, Step, cue_of, once, spoken, told, working, written
from seedream.scene.exercises.lengths import lengths_of, said_unit, unit_of
from seedream.scene.figures.diagram import DiagramView, Part


def read_triangles(text: str) -> Exercise | None:
    """The missing side or angle of a triangle; None where none is asked for."""
    return _pythagoras(text) or _angles(text)


@dataclass(frozen=True, slots=True)
class _Right:
    """A right triangle with two `known` sides, in the order of the request; `long` says that one of them is the hypotenuse."""

    known: tuple[Fraction, Fraction]
    unit: str
    long: bool

    @property
    def sides(self) -> tuple[Fraction, Fraction]:
        """The side a, and the other known one: the hypotenuse, or b."""
        return (min(self.known), max(self.known)) if self.long else self.known

    @property
    def square(self) -> Fraction:
        """The square of the third side."""
        a, other = self.sides
        return other**2 - a**2 if self.long else a**2 + other**2

    @property
    def root(self) -> int | None:
        """The third side where it is a whole number."""
        root = math.isqrt(int(self.square))
        return root if root * root == self.square else None

    @property
    def figure(self) -> str:
        """The third side as it is written, without its unit."""
        return f"{math.sqrt(float(self.square)):.2f}" if self.root is None else str(self.root)

    @property
    def value(self) -> str:
        """The third side with its unit."""
        return f"{self.figure}{unit_of(self.unit)}"

    @property
    def sign(self) -> str:
        """The sign before the third side."""
        return "≈" if self.root is None else "="


def _pythagoras(text: str) -> Exercise | None:
    """The third side of a right triangle."""
    about = re.search(r"\b(?:pythagor\w*|right[- ]angled? triangle|right triangle|hypotenuse)\b", text, re.IGNORECASE)
    lengths = lengths_of(text) if about and not re.search(r"\barea\b", text, re.IGNORECASE) else None
    if about is None or lengths is None:
        return None
    values, unit, span = lengths
    *legs, last = sorted(values)
    if len(legs) == 2 and legs[0] ** 2 + legs[1] ** 2 == last**2:
        values = legs  # all three are told: the longest follows from the others
    if len(values) != 2:
        return None
    p, q = values
    long = re.search(rf"\bhypotenuse(?: is| of|:| =)? {written(max(p, q))}\b", text, re.IGNORECASE) is not None
    right = _Right((p, q), unit, long)
    rows = _squares(right)
    first = f"Two sides are known: {spoken(p)} and {spoken(q)}{said_unit(unit)}."
    seen = f"The third one is {'about' if right.root is None else 'exactly'} {right.figure}."
    view = DiagramView("A right triangle", _right_parts(right, first, seen), kicker="Pythagoras", layout="plane")
    steps = (
        Step("working", working("Two squares make the third", rows, "Pythagoras"), told(rows)),
        Step("picture", view, f"{first} {seen}", "show the answer"),
    )
    whole_span = (min(span[0], about.start()), max(span[1], about.end()))
    return Exercise(f"The third side is {right.value}", steps, right.value, whole_span, "pythagoras", still=1)


def _squares(right: _Right) -> list[Row]:
    """Rows from the squares of the known sides to the third side."""
    (a, other), square = right.sides, right.square
    if right.long:
        rows = [
            Row(
                f"b² = {written(other)}² − {written(a)}²",
                f"Solve for the side b: {spoken(other)} squared minus {spoken(a)} squared.",
            ),
            Row(f"b² = {written(other**2)} − {written(a**2)} = {written(square)}", f"Worked out, that leaves {spoken(square)}."),
        ]
    else:
        rows = [
            Row(
                f"{written(a)}² + {written(other)}² = c²", f"Put in the numbers: {spoken(a)} squared plus {spoken(other)} squared."
            ),
            Row(f"{written(a**2)} + {written(other**2)} = {written(square)}", f"Added up, that makes {spoken(square)}."),
        ]
    ending = f"The square root of {spoken(square)} {'is about' if right.root is None else 'is'} {right.figure}."
    return [
        Row("a² + b² = c²", "In a right triangle, a squared plus b squared equals c squared."),
        *rows,
        Row(f"{'b' if right.long else 'c'} = √{written(square)} {right.sign} {right.value}", ending),
    ]


def _right_parts(right: _Right, first: str, seen: str) -> tuple[Part, ...]:
    """The triangle to scale: known sides come with the words `first`, the third one with `seen`."""
    (a, other), unit = right.sides, unit_of(right.unit)
    x, y = float(a), math.sqrt(float(right.square)) if right.long else float(other)
    corners = ((0, 0), (x, 0), (0, y))
    given, third = f"= {written(other)}{unit}", f"{right.sign} {right.value}"
    b, c = (third, given) if right.long else (given, third)
    b_comes, c_comes = once(right.long, cue_of(seen), "a"), once(not right.long, cue_of(seen), "a")
    return (
        Part("shape", "shape", colour="blue", points=corners, given=True),
        Part("right", "angle", colour="amber", points=corners, given=True),
        Part("a", "segment", cue_of(first), f"a = {written(a)}{unit}", colour="coral", points=((0, 0), (x, 0)), side="below"),
        Part("b", "segment", text=f"b {b}", colour="violet", points=((0, 0), (0, y)), side="left", **b_comes),
        Part("c", "segment", text=f"c {c}", colour="green", points=((x, 0), (0, y)), side="right", **c_comes),
    )


def _angles(text: str) -> Exercise | None:
    """The third angle of a triangle."""
    if not (re.search(r"\btriangle\b", text, re.I) and re.search(r"\bangles?\b|°|\bdegrees\b", text, re.I)):
        return None
    found = list(re.finditer(r"(?<![\w.])(\d{1,3})\s?(?:°|degrees?\b|(?=\s*(?:and|,)))", text))
    if len(found) != 2:
        return None
    a, b = (int(f[1]) for f in found)
    c = 180 - a - b
    if c <= 0:
        return None
    rows = [
        Row("a + b + c = 180°", "The three angles of a triangle always make 180 degrees together."),
        Row(f"c = 180° − {a}° − {b}°", f"Take away the two that you know: {a} and {b} degrees."),
        Row(f"c = {c}°", f"So the third angle is {c} degrees."),
    ]
    x = 10 * math.sin(math.radians(b)) / math.sin(math.radians(c))
    top = (x * math.cos(math.radians(a)), x * math.sin(math.radians(a)))
    corners = ((0.0, 0.0), (10.0, 0.0), top)
    first, last = f"Two angles are given, {a} and {b} degrees.", f"What is left of 180 is {c} degrees."
    parts = (
        Part("shape", "shape", colour="blue", points=corners, given=True),
        Part("a", "angle", cue_of(first), f"{a}°", colour="coral", points=(corners[0], corners[1], corners[2])),
        Part("b", "angle", text=f"{b}°", colour="violet", points=(corners[1], corners[2], corners[0]), after="a"),
        Part("c", "angle", cue_of(last), f"{c}°", colour="green", points=(corners[2], corners[0], corners[1])),
    )
    view = DiagramView(f"The third angle is {c}°", parts, kicker="Geometry", layout="plane")
    steps = (
        Step("picture", view, f"{first} {last}", "see it"),
        Step("working", working("Angles of a triangle", rows, "Geometry"), told(rows)),
    )
    return Exercise(f"The third angle is {c}°", steps, f"{c}°", (found[0].start(), found[1].end()), "angles")
