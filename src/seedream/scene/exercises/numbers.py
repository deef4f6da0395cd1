"""Exercises about numbers: place value, rounding, factors and multiples, times tables."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from seedream.scene.exercises.base import NUMBER, Exercise, Row, Step, cue_of, exact, listed, once, spoken, told, working, written
from seedream.scene.figures.diagram import Axis, DiagramView, Part

PLACES = ("ones", "tens", "hundreds", "thousands", "ten thousands", "hundred thousands", "millions")
_HEADS = ("O", "T", "H", "Th", "TTh", "HTh", "M")


def read_numbers(text: str) -> Exercise | None:
    """Place value, rounding, factors or a times table; None where there is none."""
    return _on_line(text) or _place_value(text) or _rounding(text) or _factors(text) or _table(text)


def _on_line(text: str) -> Exercise | None:
    """A sum or a difference, also of negative numbers, as a jump on the number line."""
    found = re.search(r"(?<![\w.])(?P<a>[-−]?\d{1,3})\s*(?P<sign>\+|-|−|–|plus|minus)\s*\(?(?P<b>[-−]?\d{1,3})\)?(?![\d.])", text)
    line = re.search(r"\bnumber line\b", text, re.IGNORECASE)
    if found is None or line is None:
        return None
    a, b = int(exact(found["a"])), int(exact(found["b"]))
    step = b if found["sign"] in ("+", "plus") else -b
    end = a + step
    first = f"Start at {spoken(a)} on the number line."
    second = f"Go {abs(step)} to the {'right' if step > 0 else 'left'}, and you arrive at {spoken(end)}."
    parts = (
        Part("start", "mark", cue_of(first), written(a), value=float(a), colour="blue"),
        Part(
            "jump",
            "jump",
            cue_of(second),
            f"{'+' if step > 0 else '−'}{abs(step)}",
            points=((float(a), float(end)),),
            colour="coral",
        ),
        Part("end", "mark", text=written(end), value=float(end), colour="green", after="jump"),
    )
    low, high = min(a, end, 0), max(a, end, 0)
    unit = max(1, round((high - low) / 12))
    axis = Axis(float((low // unit - 1) * unit), float((-(-high // unit) + 1) * unit), float(unit))
    other = written(b) if b >= 0 else f"({written(b)})"
    shown = f"{written(a)} {'+' if found['sign'] in ('+', 'plus') else '−'} {other} = {written(end)}"
    view = DiagramView(shown, parts, kicker="On the number line", layout="number_line", axis=axis)
    span = (min(found.start(), line.start()), max(found.end(), line.end()))
    return Exercise(shown, (Step("line", view, f"{first} {second}"),), written(end), span, "negative_numbers" if low < 0 else "")


def digits_of(number: int) -> list[int]:
    """Digits from the ones upward."""
    return [int(d) for d in reversed(str(number))]


def _place_value(text: str) -> Exercise | None:
    found = re.search(r"\bplace values?\b", text, re.IGNORECASE)
    number = re.search(r"(?<![\w.])(\d{1,3}(?:,\d{3})+|\d{2,7})(?!\w|\.\d)", text)
    if found is None or number is None:
        return None
    value = int(number[1].replace(",", ""))
    digits = digits_of(value)
    parts, said = [], []
    for column in reversed(range(len(digits))):
        worth = digits[column] * 10**column
        counts = f"worth {spoken(worth)}" if worth else "and only keeps the place"
        sentence = f"The {PLACES[column]} digit is {digits[column]}, {counts}."
        parts.append(
            Part(
                f"d{column}",
                "digit",
                cue_of(sentence, 4),
                str(digits[column]),
                colour=("blue", "coral", "teal", "violet")[column % 4],
                index=0,
                last=column,
            )
        )
        parts.append(Part(f"h{column}", "head", text=_HEADS[column], colour="grey", last=column, after=f"d{column}"))
        said.append(sentence)
    view = DiagramView(f"Place value: {written(value)}", tuple(parts), kicker="Numbers", layout="written")
    worths = " + ".join(written(d * 10**k) for k, d in reversed(list(enumerate(digits))) if d)
    rows = [
        Row(f"{written(value)}", f"Now take {spoken(value)} apart."),
        Row(
            f"= {worths}",
            f"Every digit counts for its place: {listed([spoken(d * 10**k) for k, d in reversed(list(enumerate(digits))) if d])}.",
        ),
    ]
    steps = (
        Step("written", view, " ".join(said), "see it"),
        Step("working", working("What each digit is worth", rows, "Numbers"), told(rows)),
    )
    return Exercise(
        f"Place value: {written(value)}", steps, worths, (min(found.start(), number.start()), max(found.end(), number.end()))
    )


_NEAREST = {
    "ten": 10,
    "10": 10,
    "hundred": 100,
    "100": 100,
    "thousand": 1000,
    "1000": 1000,
    "1,000": 1000,
    "whole number": 1,
    "ten thousand": 10_000,
}


def _rounding(text: str) -> Exercise | None:
    found = re.search(
        rf"\b(?:round(?:ing|ed)?)\b.*?(?P<n>{NUMBER}).*?\bnearest (?P<to>{'|'.join(sorted(_NEAREST, key=len, reverse=True))})s?\b",
        text,
        re.I,
    )
    if found is None:
        return None
    value, to = exact(found["n"]), _NEAREST[found["to"].lower()]
    low = math.floor(value / to) * to
    high, half = low + to, low + Fraction(to, 2)
    result = high if value >= half else low
    first = f"{spoken(value)} lies between {spoken(low)} and {spoken(high)}."
    second = f"Halfway is {spoken(half)}."
    side = "exactly halfway, and then we round up" if value == half else f"{'beyond' if value > half else 'before'} it"
    third = f"Our number is {side}, so it is rounded to {spoken(result)}."
    parts: tuple[Part, ...] = (
        Part("n", "mark", cue_of(first, 3), written(value), value=float(value), colour="coral"),
        Part("half", "mark", cue_of(second), "", f"halfway: {written(half)}", value=float(half), colour="grey"),
        Part("jump", "jump", cue_of(third, 4), "", points=((float(value), float(result)),), colour="green"),
    )
    if value in (half, low):
        parts = parts[:1] if value == low else (parts[0], parts[2])
    axis = Axis(float(low), float(high), to / 10)
    view = DiagramView(
        f"{written(value)} ≈ {written(result)}",
        parts,
        kicker=f"Rounding to the nearest {found['to'].lower()}",
        layout="number_line",
        axis=axis,
    )
    return Exercise(
        f"{written(value)} is about {written(result)}",
        (Step("line", view, f"{first} {second} {third}"),),
        written(result),
        found.span(),
    )


def _factors(text: str) -> Exercise | None:
    found = re.search(r"\b(?P<what>factors?|multiples?|divisors?)\b.*?\bof (?P<n>\d{1,4})\b", text, re.IGNORECASE)
    if found is None or int(found["n"]) < 2 or re.search(r"\b(?:common|highest|lowest|greatest|least|prime)\b", text, re.I):
        return None
    n = int(found["n"])
    pairs = [(k, n // k) for k in range(1, math.isqrt(n) + 1) if n % k == 0]
    factors = sorted({f for pair in pairs for f in pair})
    first = f"Which numbers divide {n} without a rest? Try one after the other."
    rest = [f"{a} times {b} is {n}." for a, b in pairs]
    parts = [
        Part(
            f"p{i}",
            "tag",
            cue_of(rest[i], 3),
            f"{a} × {b}",
            colour=("blue", "coral", "teal", "violet")[i % 4],
            points=((i % 4 * 3.0, -(i // 4) * 1.0),),
        )
        for i, (a, b) in enumerate(pairs)
    ]
    last = f"So the factors of {n} are {listed([str(f) for f in factors])}."
    parts.append(
        Part(
            "all",
            "tag",
            cue_of(last, 5),
            ", ".join(map(str, factors)),
            f"{len(factors)} factors",
            "green",
            points=((min(3, len(pairs) - 1) * 1.5, -((len(pairs) - 1) // 4) - 1.3),),
        )
    )
    steps = [
        Step(
            "factors",
            DiagramView(f"Factors of {n}", tuple(parts), kicker="Numbers", layout="plane"),
            " ".join((first, *rest, last)),
        )
    ]
    if re.search(r"\bmultiples?\b", text, re.IGNORECASE):
        steps.append(_multiples(n))
        steps = steps[1:] if not re.search(r"\b(?:factors?|divisors?)\b", text, re.IGNORECASE) else steps
    return Exercise(f"Factors of {n}", tuple(steps), ", ".join(map(str, factors)), found.span(), "")


def _multiples(n: int) -> Step:
    said = f"The multiples of {n} go on for ever: {listed([str(n * k) for k in range(1, 6)])}, and so on."
    parts = []
    for k in range(1, 6):
        when = once(k == 1, cue_of(said), f"j{k - 1}")
        parts.append(Part(f"j{k}", "jump", text=f"+{n}", points=((float(n * (k - 1)), float(n * k)),), colour="coral", **when))
    view = DiagramView(f"Multiples of {n}", tuple(parts), kicker="Numbers", layout="number_line", axis=Axis(0.0, 5.0 * n, float(n)))
    return Step("multiples", view, said)


def _table(text: str) -> Exercise | None:
    found = re.search(
        r"\b(?:(?P<a>\d{1,2})(?: times|s| x)? (?:times )?tables?|times tables? (?:of|for) (?P<b>\d{1,2}))\b", text, re.IGNORECASE
    )
    if found is None or re.search(r"\d\s*(?:x|×|\*)\s*\d", text) or not 1 <= int(found["a"] or found["b"]) <= 12:
        return None
    n = int(found["a"] or found["b"])
    lines = [f"{k} times {n} is {k * n}." for k in range(1, 13)]
    parts = tuple(
        Part(
            f"t{k}",
            "tag",
            cue_of(line, 3),
            f"{k} × {n} = {k * n}",
            colour=("blue", "coral", "teal", "violet")[(k - 1) % 4],
            points=(((k - 1) // 4 * 4.0, -((k - 1) % 4) * 1.0),),
        )
        for k, line in enumerate(lines, 1)
    )
    view = DiagramView(f"The {n} times table", parts, kicker="Multiplication", layout="plane")
    said = " ".join(lines)
    return Exercise(f"The {n} times table", (Step("table", view, said),), "", found.span())
