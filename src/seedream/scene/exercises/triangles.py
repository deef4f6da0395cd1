"""Exercises on triangles: the third side of a right one, the third angle of any."""

from __future__ import annotations

import math
import re

from seedream.scene.diagram import DiagramView, Part
from seedream.scene.exercises.base import Exercise, Row, Step, cue_of, once, spoken, told, working, written
from seedream.scene.exercises.lengths import lengths_of, said_unit, unit_of


def read_triangles(text: str) -> Exercise | None:
    """The missing side or angle of a triangle; None where none is asked for."""
    return _pythagoras(text) or _angles(text)


def _pythagoras(text: str) -> Exercise | None:
    """The third side of a right triangle."""
    about = re.search(r"\b(?:pythagor\w*|right[- ]angled? triangle|right triangle|hypotenuse)\b", text, re.IGNORECASE)
    lengths = lengths_of(text) if about and not re.search(r"\barea\b", text, re.IGNORECASE) else None
    if about is None or lengths is None or len(lengths[0]) != 2:
        return None
    (p, q), unit, span = lengths
    long = re.search(rf"\bhypotenuse(?: is| of|:| =)? {written(max(p, q))}\b", text, re.IGNORECASE) is not None
    a, b = (min(p, q), max(p, q)) if not long else (min(p, q), None)
    square = p * p + q * q if not long else max(p, q) ** 2 - min(p, q) ** 2
    root = math.isqrt(int(square)) if square.denominator == 1 else 0
    whole = root * root == square
    value = f"{root if whole else f'{math.sqrt(float(square)):.2f}'}{unit_of(unit)}"
    sign, name = ("=" if whole else "≈"), ("b" if long else "c")
    if long:
        c = max(p, q)
        rows = [
            Row("a² + b² = c²", "In a right triangle, a squared plus b squared equals c squared."),
            Row(f"b² = {written(c)}² − {written(a)}²", f"Solve for the side b: {spoken(c)} squared minus {spoken(a)} squared."),
            Row(f"b² = {written(c * c)} − {written(a * a)} = {written(square)}", f"Worked out, that leaves {spoken(square)}."),
        ]
    else:
        rows = [
            Row("a² + b² = c²", "In a right triangle, a squared plus b squared equals c squared."),
            Row(f"{written(p)}² + {written(q)}² = c²", f"Put in the numbers: {spoken(p)} squared plus {spoken(q)} squared."),
            Row(f"{written(p * p)} + {written(q * q)} = {written(square)}", f"Added up, that makes {spoken(square)}."),
        ]
    ending = f"The square root of {spoken(square)} {'is' if whole else 'is about'} {value.split()[0]}."
    rows.append(Row(f"{name} = √{written(square)} {sign} {value}", ending))
    x, y = (float(p), float(q)) if b is not None else (float(min(p, q)), math.sqrt(float(square)))
    ask = "?" if not long else f"{written(max(p, q))}{unit_of(unit)}"
    first = f"Two sides are known: {spoken(p)} and {spoken(q)}{said_unit(unit)}."
    seen = f"The third one is {'exactly' if whole else 'about'} {value.split()[0]}."
    parts = (
        Part("shape", "shape", colour="blue", points=((0, 0), (x, 0), (0, y)), given=True),
        Part("right", "angle", colour="amber", points=((0, 0), (x, 0), (0, y)), given=True),
        Part(
            "a",
            "segment",
            cue_of(first),
            f"a = {written(p if not long else min(p, q))}{unit_of(unit)}",
            colour="coral",
            points=((0, 0), (x, 0)),
            side="below",
        ),
        Part(
            "b",
            "segment",
            text=f"b = {written(q)}{unit_of(unit)}" if not long else f"b {sign} {value}",
            colour="violet",
            points=((0, 0), (0, y)),
            side="left",
            **once(long, cue_of(seen), "a"),
        ),
        Part(
            "c",
            "segment",
            text=f"c = {ask}" if long else f"c {sign} {value}",
            colour="green",
            points=((x, 0), (0, y)),
            side="right",
            **once(not (long), cue_of(seen), "a"),
        ),
    )
    view = DiagramView("A right triangle", parts, kicker="Pythagoras", layout="plane")
    steps = (
        Step("working", working("Two squares make the third", rows, "Pythagoras"), told(rows)),
        Step("picture", view, f"{first} {seen}", "show the answer"),
    )
    whole_span = (min(span[0], about.start()), max(span[1], about.end()))
    return Exercise(f"The third side is {value}", steps, value, whole_span, "pythagoras", still=1)


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
