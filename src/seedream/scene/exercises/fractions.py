"""Exercises with fractions: sums, products and quotients of two, simplifying, and a share of a number."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from fractions import Fraction

from seedream.scene.exercises.base import (
    Exercise,
    Row,
    Step,
    cue_of,
    exact,
    fraction_text,
    fraction_words,
    once,
    rectangle,
    spoken,
    told,
    working,
    written,
)
from seedream.scene.figures.diagram import DiagramView, Part

_FRACTION = r"(\d{1,3})\s?/\s?(\d{1,3})"
_SUM = re.compile(rf"(?<![\d/.]){_FRACTION}\s*(\+|-|−|–|×|x|\*|÷|:|plus|minus|times|and|divided by)\s*{_FRACTION}(?![\d/])")
_SHARE = re.compile(rf"(?<![\d/.]){_FRACTION}\s+of\s+(?:[£$€])?(\d[\d,]*)(?![\d/%])\s*(?P<what>[a-z]+)?", re.IGNORECASE)
_SIMPLIFY = re.compile(
    rf"\b(?:simplif\w+|simplest form|lowest terms|cancel\w*)\b(?P<rest>.*?)(?<![\d/.]){_FRACTION}(?![\d/])", re.I
)
_TWO = re.compile(
    rf"(?<![\d/.]){_FRACTION}\s*(?P<how>=|<|>|vs\.?|and|or|with|is (?:equal to|the same as|equivalent to))\s*{_FRACTION}(?![\d/])"
)
_COMPARING = r"=|<|>|\b(?:compar\w+|bigger|larger|greater|smaller|equal|equivalent|same|vs)\b"
_SIGNS = {"plus": "+", "and": "+", "minus": "−", "-": "−", "–": "−", "times": "×", "x": "×", "*": "×", ":": "÷", "divided by": "÷"}
_WORDS = {"+": "plus", "−": "minus", "×": "times", "÷": "divided by"}
_LONG, _HIGH, _PITCH = 12.0, 1.5, 2.5
"""Length and height of a fraction bar, and from bar to bar, in units of its own."""
MOST_NOTED = 3
"""Rows of fractions under which notes still fit."""
MOST_PIECES = 30
_SHOWN = 24


def read_fractions(text: str) -> Exercise | None:
    """A sum with two fractions, one to simplify, or a share of a number; None where there is none."""
    return _sum(text) or _share(text) or _simplified(text) or _compared(text)


def _sum(text: str) -> Exercise | None:
    found = _SUM.search(text)
    if found is None:
        return None
    a, b, c, d = (int(found[k]) for k in (1, 2, 4, 5))
    sign = _SIGNS.get(found[3], found[3])
    if not (b and d) or (found[3] == "and" and not re.search(r"\b(?:add|sum|adding)", text, re.IGNORECASE)):
        return None
    if sign == "÷" and c == 0:
        return None
    question = f"{a}/{b} {sign} {c}/{d}"
    rows, value = (_added if sign in "+−" else _multiplied)(a, b, c, d, sign)
    title = f"{question} = {fraction_text(value)}"
    rows = [replace(row, note="") for row in rows] if len(rows) > MOST_NOTED else rows
    steps = [Step("working", working(f"{question}, step by step", rows, "Fractions"), told(rows))]
    pictured = sign in "+−" and a <= b and c <= d and 0 <= value <= 1 and math.lcm(b, d) <= MOST_PIECES
    if pictured:
        steps = [_bars(question, (a, b), (c, d)), *steps, _total(title, (a, b), (c, d), sign, value)]
    return Exercise(title, tuple(steps), fraction_text(value), found.span(), "fractions", still=len(steps) - 1)


def _added(a: int, b: int, c: int, d: int, sign: str) -> tuple[list[Row], Fraction]:
    """Adding or subtracting: a common denominator, then counting."""
    common = math.lcm(b, d)
    e, f = a * common // b, c * common // d
    top = e + f if sign == "+" else e - f
    value = Fraction(top, common)
    rows = [Row(f"{a}/{b} {sign} {c}/{d}", f"We want {fraction_words(a, b)} {_WORDS[sign]} {fraction_words(c, d)}.")]
    if b != d:
        changed = [f"{fraction_words(*old)} is {fraction_words(*new)}" for old, new in _renamed((a, b, e), (c, d, f), common)]
        rows.append(
            Row(f"= {e}/{common} {sign} {f}/{common}", f"Cut into equal pieces: {' and '.join(changed)}.", "the same pieces")
        )
    count = f"{e} {_WORDS[sign]} {f}"
    rows.append(Row(f"= {_ratio(top, common)}", f"Now only count: {count} is {top}, so it is {fraction_words(top, common)}."))
    return rows + _tidied(value, top, common), value


def _renamed(
    first: tuple[int, int, int], second: tuple[int, int, int], common: int
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    return [((top, bottom), (new, common)) for top, bottom, new in (first, second) if bottom != common]


def _multiplied(a: int, b: int, c: int, d: int, sign: str) -> tuple[list[Row], Fraction]:
    """Multiplying, or dividing, which is multiplying by the fraction turned over."""
    rows = [Row(f"{a}/{b} {sign} {c}/{d}", f"We want {fraction_words(a, b)} {_WORDS[sign]} {fraction_words(c, d)}.")]
    if sign == "÷":
        c, d = d, c
        rows.append(
            Row(f"= {a}/{b} × {c}/{d}", f"Turn the second one over, and multiply by {fraction_words(c, d)}.", "turned over")
        )
    top, bottom = a * c, b * d
    said = f"Multiply the tops and the bottoms: {a} times {c} is {top}, and {b} times {d} is {bottom}."
    rows.append(Row(f"= {_ratio(top, bottom)}", said, "top × top, bottom × bottom"))
    value = Fraction(top, bottom)
    return rows + _tidied(value, top, bottom), value


def _tidied(value: Fraction, top: int, bottom: int) -> list[Row]:
    """Rows that simplify a result, and write more than one whole as wholes and a rest."""
    rows = []
    if value.denominator != bottom:
        divisor = math.gcd(top, bottom)
        said = f"Divide both numbers by {divisor}: that makes {_said(value)}."
        rows.append(Row(f"= {fraction_text(value)}", said, f"both divided by {divisor}"))
    if value > 1 and value.denominator > 1:
        whole, rest = divmod(value.numerator, value.denominator)
        said = f"That is more than one whole: {whole} and {fraction_words(rest, value.denominator)}."
        rows.append(Row(f"= {whole} + {rest}/{value.denominator}", said))
    return rows


def _ratio(top: int, bottom: int) -> str:
    return f"{top}/{bottom}".replace("-", "−")


def _said(value: Fraction) -> str:
    return spoken(value) if value.denominator == 1 else fraction_words(value.numerator, value.denominator)


def _bar(name: str, y: float, bottom: int, runs: list[tuple[int, str]], label: str, first: Part) -> list[Part]:
    """A bar cut into `bottom` pieces, runs of which are coloured; `first` says when it comes."""
    wide, parts = _LONG / bottom, []
    colours = [colour for count, colour in runs for _ in range(count)]
    for k in range(bottom):
        colour = colours[k] if k < len(colours) else "grey"
        points = rectangle(k * wide, y, wide, _HIGH)
        step = "" if k < len(colours) else "dashed"
        when = once(k == 0, first.cue, f"{name}.0")
        parts.append(Part(f"{name}.{k}", "shape", colour=colour, points=points, step=step, given=first.given, **when))
    tag = Part(f"{name}.tag", "tag", text=label, colour=runs[-1][1], points=((-1.6, y + _HIGH / 2),), after=f"{name}.0")
    return [*parts, tag]


def _bars(question: str, one: tuple[int, int], other: tuple[int, int]) -> Step:
    first = f"Look at the first bar: it shows {fraction_words(*one)}."
    second = f"The second bar shows {fraction_words(*other)}."
    last = "All pieces are equally big, so we may count." if one[1] == other[1] else "The pieces differ, so we cannot just count."
    parts = _bar("one", _PITCH, one[1], [(one[0], "blue")], f"{one[0]}/{one[1]}", Part("x", "shape", cue_of(first)))
    parts += _bar("other", 0, other[1], [(other[0], "coral")], f"{other[0]}/{other[1]}", Part("x", "shape", cue_of(second)))
    view = DiagramView(f"What is {question}?", tuple(parts), kicker="Fractions", layout="plane")
    return Step("picture", view, f"{first} {second} {last}", "see it")


def _total(title: str, one: tuple[int, int], other: tuple[int, int], sign: str, value: Fraction) -> Step:
    """All pieces at one size: the two numbers in one bar, or what is left of the first."""
    common = math.lcm(one[1], other[1])
    e, f = one[0] * common // one[1], other[0] * common // other[1]
    given = Part("x", "shape", given=True)
    parts = _bar("one", 2 * _PITCH, common, [(e, "blue")], f"{e}/{common}", given)
    parts += _bar("other", _PITCH, common, [(f, "coral")], f"{f}/{common}", given)
    said = (
        f"Put together, they fill {e + f} of {common} pieces."
        if sign == "+"
        else f"Taken away, {e - f} of {common} pieces are left."
    )
    runs = [(e, "blue"), (f, "coral")] if sign == "+" else [(e - f, "green")]
    parts += _bar(
        "sum",
        0,
        common,
        [r for r in runs if r[0]] or [(0, "green")],
        f"{runs_total(runs)}/{common}",
        Part("x", "shape", cue_of(said)),
    )
    parts = [
        p if p.id != "sum.tag" else Part("sum.tag", "tag", text=p.text, colour="green", points=p.points, after=p.after)
        for p in parts
    ]
    view = DiagramView(title, tuple(parts), kicker="Fractions", layout="plane", accent="green")
    return Step("answer", view, f"{said} The answer is {_said(value)}.", "show the answer")


def runs_total(runs: list[tuple[int, str]]) -> int:
    """How many pieces are coloured."""
    return sum(count for count, _ in runs)


# ---------------------------------------------------------------------------------------------------- a share, simplest form
def _share(text: str) -> Exercise | None:
    """A fraction of a number of things: equal groups, of which some are taken."""
    found = _SHARE.search(text)
    if found is None or int(found[2]) < 2:
        return None
    top, bottom, number = int(found[1]), int(found[2]), int(exact(found[3]))
    part, value = Fraction(number, bottom), Fraction(top * number, bottom)
    what = f" {found['what']}" if found["what"] and re.search(r"s$", found["what"]) else ""
    rows = [
        Row(
            f"{number} ÷ {bottom} = {written(part)}",
            f"Divide by the bottom number: {number} divided by {bottom} is {spoken(part)}.",
            f"one of {bottom} equal parts",
        ),
        Row(
            f"{top} × {written(part)} = {written(value)}",
            f"Then multiply by the top number: {top} times {spoken(part)} is {spoken(value)}.",
            f"{top} of the parts",
        ),
    ]
    title = f"{top}/{bottom} of {written(number)} is {written(value)}"
    steps = [Step("working", working(f"{top}/{bottom} of {written(number)}", rows, "Fractions"), told(rows))]
    if bottom <= 12 and top <= bottom:
        steps.insert(0, _groups(title, top, bottom, part, value, number, what))
    return Exercise(title, tuple(steps), written(value), found.span(), "fractions")


def _groups(title: str, top: int, bottom: int, part: Fraction, value: Fraction, number: int, what: str) -> Step:
    """A bar of equal parts, each with its number; where they are few, as dots that can be counted."""
    first = f"Share {number}{what} into {bottom} equal parts: {spoken(part)} in each."
    second = f"Take {top} of them, and you have {spoken(value)}{what}."
    wide = 24 / bottom
    dots = part.denominator == 1 and number <= _SHOWN
    parts = []
    for k in range(bottom):
        when = once(k == 0, cue_of(first), "part.0")
        label = "" if dots else written(part)
        parts.append(Part(f"part.{k}", "shape", text=label, colour="grey", points=rectangle(k * wide, 0, wide * 0.94, 6), **when))
    for k in range(top):
        when = once(k == 0, cue_of(second), "taken.0")
        parts.append(
            Part(
                f"taken.{k}",
                "shape",
                text="" if dots else written(part),
                colour="coral",
                points=rectangle(k * wide, 0, wide * 0.94, 6),
                **when,
            )
        )
    if dots:
        parts += _dots(bottom, int(part), wide)
    taken = ((0.0, 0.0), (top * wide - wide * 0.06, 0.0))
    parts.append(
        Part("take", "segment", text=f"{written(value)}{what}", colour="coral", points=taken, after="taken.0", side="below")
    )
    view = DiagramView(title, tuple(parts), kicker="Fractions", layout="plane")
    return Step("picture", view, f"{first} {second}", "see it")


def _dots(groups: int, each: int, wide: float) -> list[Part]:
    """Things as dots in the middle of their groups."""
    columns = max(1, min(each, round(math.sqrt(each * wide / 6)) or 1))
    rows = math.ceil(each / columns)
    gap = min(wide * 0.9 / columns, 5.4 / rows)
    out = []
    for group in range(groups):
        for i in range(each):
            x = group * wide + wide * 0.47 + (i % columns - (columns - 1) / 2) * gap
            y = 3 + ((rows - 1) / 2 - i // columns) * gap
            out.append(Part(f"dot.{group}.{i}", "circle", colour="red", points=((x, y),), value=gap * 0.34, after="part.0"))
    return out


def _simplified(text: str) -> Exercise | None:
    found = _SIMPLIFY.search(text)
    if found is None or int(found[3]) == 0:
        return None
    top, bottom = int(found[2]), int(found[3])
    value, divisor = Fraction(top, bottom), math.gcd(top, bottom)
    rows = [Row(f"{top}/{bottom}", f"Which number divides both {top} and {bottom}?")]
    if divisor == 1:
        rows.append(
            Row(f"= {top}/{bottom}", "Only one does, so this fraction is as simple as it can be.", "already in simplest form")
        )
    else:
        rows.append(
            Row(
                f"= ({top}÷{divisor})/({bottom}÷{divisor})",
                f"The largest is {divisor}: divide the top and the bottom by {divisor}.",
                f"greatest common divisor {divisor}",
            )
        )
        said = f"That leaves {_said(value)}: another name for the same amount."
        rows.append(Row(f"= {fraction_text(value)}", said))
    title = f"{top}/{bottom} in simplest form"
    steps = [Step("working", working(title, rows, "Fractions"), told(rows))]
    if top <= bottom <= MOST_PIECES and divisor > 1:
        same = f"Compare the bars: {top} of {bottom} pieces are as long as {value.numerator} of {value.denominator}."
        parts = _bar("one", _PITCH, bottom, [(top, "blue")], f"{top}/{bottom}", Part("x", "shape", given=True))
        label = f"{value.numerator}/{value.denominator}"
        parts += _bar("other", 0, value.denominator, [(value.numerator, "green")], label, Part("x", "shape", cue_of(same)))
        view = DiagramView(f"{top}/{bottom} = {fraction_text(value)}", tuple(parts), kicker="Fractions", layout="plane")
        steps.append(Step("answer", view, same, "show the answer"))
    return Exercise(title, tuple(steps), fraction_text(value), (found.start(), found.end()), "fractions")


def _compared(text: str) -> Exercise | None:
    """Two fractions side by side: which one is larger, or that both are the same."""
    found = _TWO.search(text)
    if found is None or not re.search(_COMPARING, text, re.IGNORECASE):
        return None
    a, b, c, d = (int(found[k]) for k in (1, 2, 4, 5))
    if not (b and d) or a > b or c > d or max(b, d) > MOST_PIECES:
        return None
    one, other, common = Fraction(a, b), Fraction(c, d), math.lcm(b, d)
    sign = "=" if one == other else ">" if one > other else "<"
    word = {"=": "is exactly as much as", ">": "is more than", "<": "is less than"}[sign]
    first = f"The first bar shows {fraction_words(a, b)}, and the second one {fraction_words(c, d)}."
    last = f"So {fraction_words(a, b)} {word} {fraction_words(c, d)}."
    parts = _bar("one", _PITCH, b, [(a, "blue")], f"{a}/{b}", Part("x", "shape", cue_of(first)))
    parts += _bar("other", 0, d, [(c, "coral")], f"{c}/{d}", Part("x", "shape", after="one.0"))
    ends = ((float(one) * _LONG, _PITCH + _HIGH + 0.2), (float(one) * _LONG, -0.2))
    parts.append(Part("line", "segment", cue_of(last), "", colour="ink", points=ends, step="dashed"))
    title = f"{a}/{b} {sign} {c}/{d}"
    rows = [
        Row(
            f"{a}/{b} = {a * common // b}/{common}",
            f"In equal pieces, {fraction_words(a, b)} is {fraction_words(a * common // b, common)}.",
        ),
        Row(f"{c}/{d} = {c * common // d}/{common}", f"And {fraction_words(c, d)} is {fraction_words(c * common // d, common)}."),
        Row(title, f"Compare the tops: {fraction_words(a, b)} {word} {fraction_words(c, d)}."),
    ]
    view = DiagramView(title, tuple(parts), kicker="Fractions", layout="plane")
    steps = (Step("picture", view, f"{first} {last}", "see it"), Step("working", working(title, rows, "Fractions"), told(rows)))
    return Exercise(title, steps, title, found.span(), "fractions")
