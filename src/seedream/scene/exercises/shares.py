"""Exercises with shares: percentages of a number, prices that rise or fall, and ratios (growth over years is in growth.py)."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.scene.exercises.base import (
    Exercise,
    Row,
    Step,
    cue_of,
    exact,
    is_rounded,
    listed,
    once,
    rectangle,
    spoken,
    told,
    working,
    written,
)
from seedream.scene.exercises.growth import PERCENT, read_growth
from seedream.scene.figures.diagram import DiagramView, Part

_MONEY = r"(?P<unit>[£$€])?"
_OF = re.compile(rf"{PERCENT} of (?:an? )?{_MONEY}(?P<n>\d[\d,]*(?:\.\d+)?)(?!\s?%)(?P<what> [a-z]+)?", re.IGNORECASE)
_OFF = re.compile(rf"{PERCENT} (?:off|discount on) (?:an? )?{_MONEY}(?P<n>\d[\d,]*(?:\.\d+)?)(?!\s?%)", re.IGNORECASE)
_CHANGE = re.compile(
    rf"\b(?P<way>increas|decreas|reduc|rais)\w*\b (?P<unit>[£$€])?(?P<n>\d[\d,]*(?:\.\d+)?) by {PERCENT}", re.IGNORECASE
)
_RATIO = re.compile(
    r"\b(?:shar|divid|split)\w* (?P<unit>[£$€])?(?P<n>\d[\d,]*(?:\.\d+)?)(?: (?P<what>[a-z]+))?(?: between [\w ,]+?)?"
    r" in (?:the |a )?ratio(?: of)? (?P<parts>\d+(?:\s?:\s?\d+)+)",
    re.IGNORECASE,
)


def read_shares(text: str) -> Exercise | None:
    """A percentage, a ratio or growth in per cent, with the numbers of the request; None where there is none."""
    return read_growth(text) or _changed(text) or _percent_of(text) or _ratio(text)


def _money(value: Fraction, unit: str) -> str:
    return (
        f"{unit}{value.numerator if value.denominator == 1 else f'{float(value):,.2f}'}"
        if unit and value < 1000
        else f"{unit}{written(value)}"
    )


def _route(percent: Fraction, number: Fraction, unit: str) -> list[Row]:
    """Rows to a percentage: by tens and fives where it is made of them, else by one per cent."""
    if percent == 50:
        return [_percentage(percent, number, unit, "Fifty per cent is one half, so", "one half")]
    if percent == 25:
        return [_percentage(percent, number, unit, "A quarter is 25 per cent, so divide by four:", "one quarter")]
    if percent.denominator == 1 and percent % 5 == 0 and percent < 100:
        return _by_tens(int(percent), number, unit)
    one = number / 100
    times = f"Then {spoken(percent)} per cent is {spoken(percent)} times as much:"
    return [
        Row(
            f"1% of {_money(number, unit)} = {written(one, 4)}",
            f"One per cent is one hundredth: {spoken(one, 4)}.",
            "divide by 100",
        ),
        _percentage(percent, number, unit, times, f"× {written(percent)}"),
    ]


def _by_tens(percent: int, number: Fraction, unit: str) -> list[Row]:
    """Rows to a percentage that is made of tens and, perhaps, a five."""
    tens, five = divmod(percent, 10)
    rows = [_percentage(10, number, unit, "Ten per cent is one tenth:", "divide by 10")]
    if tens > 1:
        rows.append(_percentage(tens * 10, number, unit, f"Then {tens * 10} per cent is {tens} times as much:", f"× {tens}"))
    if five:
        rows.append(_percentage(5, number, unit, "And five per cent is half of ten:", "half of 10%"))
    if tens and five:
        rows.append(_percentage(percent, number, unit, f"Added up, {percent} per cent is"))
    return rows


def _percentage(percent: Fraction | int, number: Fraction, unit: str, said: str, note: str = "") -> Row:
    """A row with a percentage of a number; `said` leads to its value."""
    value = _money(number * percent / 100, unit)
    return Row(f"{written(percent)}% of {_money(number, unit)} = {value}", f"{said} {value}.", note)


def _percent_of(text: str) -> Exercise | None:
    found = _OF.search(text)
    if found is None:
        return None
    percent, number, unit = exact(found["p"]), exact(found["n"]), found["unit"] or ""
    if not 0 < percent <= 100 or number <= 0:
        return None
    value = number * percent / 100
    title = f"{written(percent)}% of {_money(number, unit)} is {_money(value, unit)}"
    rows = _route(percent, number, unit)
    steps = (
        _share_bar(title, percent, number, value, unit),
        Step("working", working(f"{written(percent)}% of {_money(number, unit)}", rows, "Percentages"), told(rows)),
    )
    return Exercise(title, steps, _money(value, unit), found.span(), "percentages")


def _share_bar(title: str, percent: Fraction, number: Fraction, value: Fraction, unit: str) -> Step:
    """A bar of ten tenths, the share coloured to scale."""
    first = f"The whole bar is {_money(number, unit)}, a hundred per cent; each piece is ten per cent."
    second = f"Colour {spoken(percent)} per cent of it: that is {_money(value, unit)}."
    share = float(percent) / 100 * 20
    parts = [
        Part(
            f"t{k}", "shape", colour="blue", points=rectangle(2.0 * k, 0, 2, 3), step="dashed", **once(k == 0, cue_of(first), "t0")
        )
        for k in range(10)
    ]
    parts += [
        Part(
            "whole",
            "segment",
            text=f"{_money(number, unit)} = 100%",
            colour="blue",
            points=((0, 3.25), (20, 3.25)),
            side="above",
            after="t0",
        ),
        Part("share", "shape", cue_of(second), colour="coral", points=rectangle(0, 0, share, 3)),
        Part(
            "value",
            "segment",
            text=f"{_money(value, unit)} = {written(percent)}%",
            colour="coral",
            points=((0, -0.25), (share, -0.25)),
            side="below",
            after="share",
        ),
    ]
    view = DiagramView(title, tuple(parts), kicker="Percentages", layout="plane")
    return Step("picture", view, f"{first} {second}", "see it")


def _changed(text: str) -> Exercise | None:
    """A number that is raised or lowered by a percentage."""
    found = _CHANGE.search(text) or _OFF.search(text)
    if found is None:
        return None
    percent, number, unit = exact(found["p"]), exact(found["n"]), found["unit"] or ""
    up = found.re is _CHANGE and found["way"].lower() in ("increas", "rais")
    part = number * percent / 100
    value = number + part if up else number - part
    sign, word = ("+", "Add it") if up else ("−", "Take it away")
    rows = [
        *_route(percent, number, unit)[-3:],
        Row(
            f"{_money(number, unit)} {sign} {_money(part, unit)} = {_money(value, unit)}",
            f"{word}, and you have {_money(value, unit)}.",
        ),
    ]
    title = f"{_money(number, unit)} {sign} {written(percent)}% = {_money(value, unit)}"
    step = Step("working", working(title, rows, "Percentages"), told(rows))
    first, second = f"Before, it was {_money(number, unit)}.", f"Afterwards it is {_money(value, unit)}."
    bars = (
        Part("before", "bar", cue_of(first), "Before", value=float(number), figure=_money(number, unit), colour="blue"),
        Part("after", "bar", cue_of(second), "After", value=float(value), figure=_money(value, unit), colour="coral", index=1),
    )
    view = DiagramView(title, bars, kicker="Percentages", layout="columns")
    return Exercise(
        title,
        (step, Step("picture", view, f"{first} {second}", "show the answer")),
        _money(value, unit),
        found.span(),
        "percentages",
    )


def _ratio(text: str) -> Exercise | None:
    found = _RATIO.search(text)
    if found is None:
        return None
    parts_, number, unit = [int(p) for p in re.findall(r"\d+", found["parts"])], exact(found["n"]), found["unit"] or ""
    total = sum(parts_)
    if total == 0 or total > 20 or len(parts_) > 4:
        return None
    one, shares = number / total, [number * p / total for p in parts_]
    ratio, sign = ":".join(map(str, parts_)), "≈" if is_rounded(one) else "="
    rows = [
        Row(
            f"{' + '.join(map(str, parts_))} = {total}",
            f"Count the parts: {' plus '.join(map(str, parts_))} makes {total}.",
            "parts in all",
        ),
        Row(
            f"{_money(number, unit)} ÷ {total} {sign} {_money(one, unit)}",
            f"Each part is {_money(number, unit)} divided by {total}: {_money(one, unit)}.",
            "one part",
        ),
    ]
    ends = ("first", "second", "third", "fourth")
    for p, share, name in zip(parts_, shares, ends, strict=False):
        rows.append(
            Row(
                f"{p} × {_money(one, unit)} {sign} {_money(share, unit)}",
                f"The {name} share is {p} times that: {_money(share, unit)}.",
            )
        )
    first = f"Think of {total} equal boxes, {listed([str(p) for p in parts_])} of them for each one."
    second = f"In every box there is {_money(one, unit)}."
    boxes, at = [], 0
    for k, (p, share) in enumerate(zip(parts_, shares, strict=True)):
        colour = ("blue", "coral", "teal", "violet")[k]
        for _ in range(p):
            when = once(at == 0, cue_of(first), "b0")
            boxes.append(Part(f"b{at}", "shape", colour=colour, points=rectangle(2.0 * at, 0, 1.9, 2.4), **when))
            boxes.append(
                Part(
                    f"v{at}",
                    "tag",
                    text=_money(one, unit),
                    colour=colour,
                    points=((2.0 * at + 0.95, 1.2),),
                    **once(at == 0, cue_of(second), "v0"),
                )
            )
            at += 1
        ends_ = ((2.0 * (at - p), -0.25), (2.0 * at - 0.1, -0.25))
        boxes.append(Part(f"s{k}", "segment", text=_money(share, unit), colour=colour, points=ends_, side="below", after="v0"))
    title = f"{_money(number, unit)} in the ratio {ratio}"
    boxes.sort(key=lambda part: (part.after == "v0" or part.id == "v0", part.id != "v0"))
    view = DiagramView(title, tuple(boxes), kicker="Ratio", layout="plane")
    steps = (
        Step("picture", view, f"{first} {second}", "see it"),
        Step("working", working(title, rows[:4], "Ratio"), told(rows[:4])),
    )
    return Exercise(title, steps, listed([_money(s, unit) for s in shares]), found.span(), "")
