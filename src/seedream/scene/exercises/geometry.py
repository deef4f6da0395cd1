"""Exercises of geometry: area, perimeter and volume with the lengths of the request, right triangles, angles of a triangle."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from seedream.scene.exercises.base import (
    Exercise,
    Row,
    Step,
    cue_of,
    once,
    rectangle,
    spoken,
    told,
    working,
    written,
)
from seedream.scene.exercises.lengths import lengths_of, said_unit, unit_of
from seedream.scene.exercises.trapezium import area_of_trapezium
from seedream.scene.exercises.triangles import read_triangles
from seedream.scene.figures.diagram import DiagramView, Part

_SHAPE = re.compile(
    r"\b(?P<shape>rectang(?:le|ular)|square|triang(?:le|ular)|circle|cube|cuboid|box|cylinder|parallelogram|sphere|trapezium|trapezoid)\b",
    re.I,
)
_WANTED = re.compile(r"\b(?P<what>areas?|perimeters?|circumferences?|volumes?|surface areas?)\b", re.IGNORECASE)
_LONGEST = 12
"""A rectangle up to so many units is filled with unit squares that can be counted."""


def read_geometry(text: str) -> Exercise | None:
    """An exercise on a shape whose lengths the request gives; None where there is none."""
    return read_triangles(text) or _measured(text)


def _measured(text: str) -> Exercise | None:
    wanted, shape, lengths = _WANTED.search(text), _SHAPE.search(text), lengths_of(text)
    if wanted is None or shape is None or lengths is None:
        return None
    values, unit, span = lengths
    name = {"rectangular": "rectangle", "triangular": "triangle", "box": "cuboid"}.get(
        shape["shape"].lower(), shape["shape"].lower()
    )
    if name == "square" and re.search(r"\bsquare (?:cm|metres?|meters?|feet|km|inches|units?|mm|m)\b", text, re.IGNORECASE):
        return None
    what = wanted["what"].lower().rstrip("s").replace("surface area", "surface")
    made = {"area": _area, "perimeter": _around, "circumference": _around, "volume": _volume}.get(what)
    whole = (min(span[0], wanted.start(), shape.start()), max(span[1], wanted.end(), shape.end()))
    return made(name, text, values, unit, whole) if made else None


def _sides(name: str, values: list[Fraction]) -> tuple[Fraction, Fraction] | None:
    if name == "square":
        return values[0], values[0]
    return (values[0], values[1]) if len(values) >= 2 else None


def _area(name: str, text: str, values: list[Fraction], unit: str, span: tuple[int, int]) -> Exercise | None:
    if name == "circle":
        return _circle(text, values[0], unit, span, round_it=True)
    if name in ("trapezium", "trapezoid"):
        return area_of_trapezium(name, text, values, unit, span)
    pair = _sides(name, values)
    if pair is None or name not in ("rectangle", "square", "triangle", "parallelogram"):
        return None
    a, b = pair
    half = name == "triangle"
    value = a * b / 2 if half else a * b
    names = ("base", "height") if name in ("triangle", "parallelogram") else ("length", "width")
    rule = f"Area = {names[0]} × {names[1]}" + (" ÷ 2" if half else "")
    sum_ = f"{written(a)}{unit_of(unit)} × {written(b)}{unit_of(unit)}" + (" ÷ 2" if half else "")
    said = f"{names[0]} times {names[1]}" + (", divided by two" if half else "")
    rows = [
        Row(rule, f"The area of a {name} is {said}."),
        Row(f"Area = {sum_}", f"Put in the numbers: {spoken(a)} times {spoken(b)}{', divided by two' if half else ''}."),
        Row(
            f"Area = {written(value)}{unit_of(unit, '²')}",
            f"That makes {spoken(value)}{said_unit(unit, '²')}.",
            "" if unit else "square units",
        ),
    ]
    shape = {"triangle": _triangle_parts, "parallelogram": _parallelogram_parts}.get(name, _rectangle_parts)
    parts, picture = shape(a, b, unit, value)
    title = f"Area of a {name}: {written(value)}{unit_of(unit, '²') if unit else ' square units'}"
    view = DiagramView(title if len(title) <= 44 else f"Area of a {name}", parts, kicker="Geometry", layout="plane")
    steps = (
        Step("picture", view, picture, "see it"),
        Step("working", working(f"Area of the {name}", rows, "Geometry"), told(rows)),
    )
    return Exercise(title, steps, f"{written(value)}{unit_of(unit, '²')}", span)


def _base(a: Fraction, unit: str, said: str) -> Part:
    """The lowest side of a shape, from the left; it comes with what is said."""
    return Part(
        "a", "segment", cue_of(said), f"{written(a)}{unit_of(unit)}", colour="coral", points=((0, 0), (float(a), 0)), side="below"
    )


def _height(b: Fraction, unit: str, x: float) -> Part:
    """The height of a shape, dashed, up from `x` on its base."""
    label, points = f"{written(b)}{unit_of(unit)}", ((x, 0), (x, float(b)))
    return Part("b", "segment", text=label, colour="violet", points=points, side="right", step="dashed", after="a")


def _rectangle_parts(a: Fraction, b: Fraction, unit: str, value: Fraction) -> tuple[tuple[Part, ...], str]:
    w, h = float(a), float(b)
    first = f"This side is {spoken(a)}{said_unit(unit)} long, and that one {spoken(b)}."
    parts = [
        Part("shape", "shape", colour="blue", points=rectangle(0, 0, w, h), given=True),
        _base(a, unit, first),
        Part("b", "segment", text=f"{written(b)}{unit_of(unit)}", colour="violet", points=((0, 0), (0, h)), side="left", after="a"),
    ]
    if not (a.denominator == b.denominator == 1 and a <= _LONGEST and b <= _LONGEST):
        return tuple(parts), f"{first} How much lies inside?"
    second = f"Fill it with squares: {spoken(b)} rows of {spoken(a)} make {spoken(value)} squares."
    cells = tuple((float(x), float(y)) for y in reversed(range(int(b))) for x in range(int(a)))
    parts.append(Part("cells", "squares", cue_of(second), colour="teal", points=cells))
    parts.append(Part("count", "tag", text=f"{written(value)} squares", colour="ink", points=((w / 2, h / 2),), after="cells"))
    return tuple(parts), f"{first} {second}"


def _triangle_parts(a: Fraction, b: Fraction, unit: str, value: Fraction) -> tuple[tuple[Part, ...], str]:
    w, h, x = float(a), float(b), float(a) * 0.36
    first = f"The base is {spoken(a)}{said_unit(unit)}, and the height {spoken(b)}."
    second = "Draw a rectangle around it: the triangle fills exactly half of it."
    parts = (
        Part("shape", "shape", colour="blue", points=((0, 0), (w, 0), (x, h)), given=True),
        _base(a, unit, first),
        _height(b, unit, x),
        Part("r", "angle", colour="violet", points=((x, 0), (w, 0), (x, h)), after="b"),
        Part("box", "shape", cue_of(second), colour="grey", points=rectangle(0, 0, w, h), step="dashed"),
    )
    return parts, f"{first} {second}"


def _parallelogram_parts(a: Fraction, b: Fraction, unit: str, value: Fraction) -> tuple[tuple[Part, ...], str]:
    w, h, x = float(a), float(b), float(b) * 0.5
    first = f"The base is {spoken(a)}{said_unit(unit)}, and the height {spoken(b)}."
    second = "Cut off the corner and move it to the other side: a rectangle, as large as before."
    parts = (
        Part("shape", "shape", colour="blue", points=((0, 0), (w, 0), (w + x, h), (x, h)), given=True),
        _base(a, unit, first),
        _height(b, unit, x),
        Part("moved", "shape", cue_of(second), colour="amber", points=((w, 0), (w + x, 0), (w + x, h)), step="dashed"),
    )
    return parts, f"{first} {second}"


def _circle(text: str, given: Fraction, unit: str, span: tuple[int, int], *, round_it: bool) -> Exercise:
    """Area (`round_it`) or circumference of a circle, from its radius or diameter."""
    across = re.search(r"\b(?:diameter|across|wide)\b", text, re.IGNORECASE) is not None
    r = given / 2 if across else given
    value = math.pi * float(r) ** 2 if round_it else 2 * math.pi * float(r)
    text_value = f"{value:,.1f}{unit_of(unit, '²' if round_it else '')}"
    what = "Area" if round_it else "Circumference"
    rule = "Area = π × r²" if round_it else "Circumference = 2 × π × r"
    said = (
        "The area of a circle is pi times the radius squared."
        if round_it
        else "The circumference is two times pi times the radius."
    )
    rows = [Row(rule, said)]
    if across:
        rows.insert(
            0,
            Row(
                f"r = {written(given)} ÷ 2 = {written(r)}{unit_of(unit)}", f"The radius is half of {spoken(given)}, so {spoken(r)}."
            ),
        )
    numbers = f"π × {written(r)}²" if round_it else f"2 × π × {written(r)}"
    spelled = f"pi times {spoken(r)} squared" if round_it else f"two times pi times {spoken(r)}"
    rows.append(Row(f"{what} = {numbers}", f"Put in the number: {spelled}."))
    last = f"That is about {value:,.1f}{said_unit(unit, '²' if round_it else '')}."
    rows.append(Row(f"{what} ≈ {text_value}", last, "with π ≈ 3.14159"))
    first = f"The circle has a radius of {spoken(r)}{said_unit(unit)}, from its middle to its edge."
    radius = float(r)
    parts = [
        Part("disc", "circle", colour="blue", points=((0, 0),), value=radius, given=True),
        Part(
            "r",
            "segment",
            cue_of(first),
            f"r = {written(r)}{unit_of(unit)}",
            colour="coral",
            points=((0, 0), (radius, 0)),
            side="above",
        ),
    ]
    question = "How much lies inside the line?" if round_it else "How long is the way around it?"
    parts.append(Part("value", "tag", cue_of(question), f"≈ {text_value}", colour="green", points=((0, -radius * 0.45),)))
    title = f"{what} of a circle: about {text_value}"
    view = DiagramView(f"{what} of a circle", tuple(parts), kicker="Geometry", layout="plane")
    steps = (
        Step("picture", view, f"{first} {question}", "see it"),
        Step("working", working(f"{what} of the circle", rows, "Geometry"), told(rows)),
    )
    return Exercise(title, steps, text_value, span, "area_of_a_circle")


def _around(name: str, text: str, values: list[Fraction], unit: str, span: tuple[int, int]) -> Exercise | None:
    """The way around a shape: of all its sides."""
    if name == "circle":
        return _circle(text, values[0], unit, span, round_it=False)
    pair = _sides(name, values)
    if name == "triangle" and len(values) == 3:
        return _three_sides(values, unit, span)
    if pair is None or name not in ("rectangle", "square"):
        return None
    a, b = pair
    value = 2 * (a + b)
    total = f"{written(a)} + {written(b)} + {written(a)} + {written(b)}"
    rows = [
        Row("Perimeter = all sides together", f"The perimeter is the way around the {name}."),
        Row(f"Perimeter = {total}", f"Walk along all four sides: {spoken(a)}, {spoken(b)}, {spoken(a)} and {spoken(b)}."),
        Row(f"Perimeter = {written(value)}{unit_of(unit)}", f"Together that is {spoken(value)}{said_unit(unit)}."),
    ]
    w, h = float(a), float(b)
    lengths = f"all {spoken(a)}" if a == b else f"here {spoken(a)} and {spoken(b)}"
    first = f"A {name} has four sides, {lengths}{said_unit(unit)} long."
    around = "Go once around it, and add up every side."
    ends = [((0, 0), (w, 0)), ((w, 0), (w, h)), ((w, h), (0, h)), ((0, h), (0, 0))]
    parts = [Part("shape", "shape", colour="blue", points=rectangle(0, 0, w, h), given=True)]
    for k, points in enumerate(ends):
        when = once(k == 0, cue_of(first), f"s{k - 1}")
        label = f"{written((a, b)[k % 2])}{unit_of(unit)}"
        parts.append(Part(f"s{k}", "segment", text=label, colour=("coral", "violet")[k % 2], points=points, **when))
    parts.append(
        Part("value", "tag", cue_of(around), f"{written(value)}{unit_of(unit)} around", colour="green", points=((w / 2, h / 2),))
    )
    view = DiagramView(f"Perimeter of a {name}", tuple(parts), kicker="Geometry", layout="plane")
    steps = (
        Step("picture", view, f"{first} {around}", "see it"),
        Step("working", working(f"Perimeter of the {name}", rows, "Geometry"), told(rows)),
    )
    return Exercise(f"Perimeter: {written(value)}{unit_of(unit)}", steps, f"{written(value)}{unit_of(unit)}", span)


def _three_sides(values: list[Fraction], unit: str, span: tuple[int, int]) -> Exercise | None:
    a, b, c = sorted(values, reverse=True)
    if a >= b + c:
        return None
    rows = [
        Row(f"Perimeter = {' + '.join(written(v) for v in values)}", "Add up the three sides of the triangle."),
        Row(
            f"Perimeter = {written(sum(values))}{unit_of(unit)}",
            f"Together that is {spoken(sum(values, Fraction(0)))}{said_unit(unit)}.",
        ),
    ]
    x = (a * a + b * b - c * c) / (2 * a)
    top = (float(x), math.sqrt(float(b * b - x * x)))
    first = "Three sides, once around."
    corners = ((0.0, 0.0), (float(a), 0.0), top)
    sides = ((corners[0], corners[1], a), (corners[1], corners[2], c), (corners[2], corners[0], b))
    parts = [Part("shape", "shape", colour="blue", points=corners, given=True)]
    for k, (start, end, length) in enumerate(sides):
        when = once(k == 0, cue_of(first), f"s{k - 1}")
        parts.append(
            Part(f"s{k}", "segment", text=f"{written(length)}{unit_of(unit)}", colour="coral", points=(start, end), **when)
        )
    view = DiagramView("Perimeter of a triangle", tuple(parts), kicker="Geometry", layout="plane")
    steps = (
        Step("picture", view, first, "see it"),
        Step("working", working("Perimeter of the triangle", rows, "Geometry"), told(rows)),
    )
    value = f"{written(sum(values, Fraction(0)))}{unit_of(unit)}"
    return Exercise(f"Perimeter: {value}", steps, value, span)


def _volume(name: str, text: str, values: list[Fraction], unit: str, span: tuple[int, int]) -> Exercise | None:
    if name == "cube":
        values = [values[0]] * 3
    if name == "cylinder" and len(values) >= 2:
        return _cylinder(values[0] / 2 if "diameter" in text.lower() else values[0], values[1], unit, span)
    if name not in ("cube", "cuboid", "rectangle") or len(values) < 3:
        return None
    a, b, c = values[:3]
    value, name = a * b * c, "cube" if name == "cube" else "cuboid"
    rows = [
        Row("Volume = length × width × height", f"The volume of a {name} is length times width times height."),
        Row(
            f"Volume = {written(a)} × {written(b)} × {written(c)}",
            f"Put in the numbers: {spoken(a)} times {spoken(b)} times {spoken(c)}.",
        ),
        Row(
            f"Volume = {written(value)}{unit_of(unit, '³')}",
            f"That makes {spoken(value)}{said_unit(unit, '³')}.",
            "" if unit else "unit cubes",
        ),
    ]
    parts, picture = _cuboid_parts(a, b, c, unit)
    view = DiagramView(f"Volume of a {name}", parts, kicker="Geometry", layout="plane")
    steps = (
        Step("picture", view, picture, "see it"),
        Step("working", working(f"Volume of the {name}", rows, "Geometry"), told(rows)),
    )
    answer = f"{written(value)}{unit_of(unit, '³')}"
    return Exercise(f"Volume of a {name}: {answer}", steps, answer, span)


def _cuboid_parts(a: Fraction, b: Fraction, c: Fraction, unit: str) -> tuple[tuple[Part, ...], str]:
    """A cuboid in oblique view: length to the right, width into the depth (at half its length), height upward."""
    w, h, dx, dy = float(a), float(c), float(b) * 0.42, float(b) * 0.30
    first = f"It is {spoken(a)}{said_unit(unit)} long, {spoken(b)} wide and {spoken(c)} high."
    layer = f"One layer at the bottom holds {spoken(a * b)} unit cubes, and there are {spoken(c)} layers."
    parts = [
        Part("top", "shape", colour="cyan", points=((0, h), (w, h), (w + dx, h + dy), (dx, h + dy)), given=True),
        Part("side", "shape", colour="violet", points=((w, 0), (w + dx, dy), (w + dx, h + dy), (w, h)), given=True),
        Part("front", "shape", colour="blue", points=rectangle(0, 0, w, h), given=True),
        _base(a, unit, first),
        Part(
            "b",
            "segment",
            text=f"{written(b)}{unit_of(unit)}",
            colour="green",
            points=((w, 0), (w + dx, dy)),
            side="right",
            after="a",
        ),
        Part("c", "segment", text=f"{written(c)}{unit_of(unit)}", colour="amber", points=((0, 0), (0, h)), side="left", after="b"),
    ]
    whole = all(v.denominator == 1 and v <= _LONGEST for v in (a, b, c))
    if whole:
        grid = tuple((float(x), 0.0) for x in range(int(a)))
        parts.append(Part("layer", "squares", cue_of(layer), colour="coral", points=grid))
    return tuple(parts), f"{first} {layer}" if whole else first


def _cylinder(r: Fraction, h: Fraction, unit: str, span: tuple[int, int]) -> Exercise:
    value = f"{math.pi * float(r * r * h):,.1f}{unit_of(unit, '³')}"
    rows = [
        Row("Volume = π × r² × h", "The volume of a cylinder is its base, pi times the radius squared, times its height."),
        Row(f"Volume = π × {written(r)}² × {written(h)}", f"Put in the numbers: pi times {spoken(r)} squared times {spoken(h)}."),
        Row(f"Volume ≈ {value}", f"That is about {value.split()[0]}{said_unit(unit, '³')}.", "with π ≈ 3.14159"),
    ]
    return Exercise(
        f"Volume of a cylinder: {value}",
        (Step("working", working("Volume of a cylinder", rows, "Geometry"), told(rows)),),
        value,
        span,
    )
