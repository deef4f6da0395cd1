"""Exercises with shares: percentages of a number, prices that rise or fall, ratios, and growth from year to year."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.scene.diagram import Axis, DiagramView, Part
from seedream.scene.exercises.base import (
    NUMBER,
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

_PERCENT = rf"(?P<p>{NUMBER})\s?(?:%|per ?cent)"
_MONEY = r"(?P<unit>[£$€])?"
_OF = re.compile(rf"{_PERCENT} of (?:an? )?{_MONEY}(?P<n>\d[\d,]*(?:\.\d+)?)(?!\s?%)(?P<what> [a-z]+)?", re.IGNORECASE)
_OFF = re.compile(rf"{_PERCENT} (?:off|discount on) (?:an? )?{_MONEY}(?P<n>\d[\d,]*(?:\.\d+)?)(?!\s?%)", re.IGNORECASE)
_CHANGE = re.compile(
    rf"\b(?P<way>increas|decreas|reduc|rais)\w*\b (?P<unit>[£$€])?(?P<n>\d[\d,]*(?:\.\d+)?) by {_PERCENT}", re.IGNORECASE
)
_RATIO = re.compile(
    r"\b(?:shar|divid|split)\w* (?P<unit>[£$€])?(?P<n>\d[\d,]*(?:\.\d+)?)(?: (?P<what>[a-z]+))?(?: between [\w ,]+?)?"
    r" in (?:the |a )?ratio(?: of)? (?P<parts>\d+(?:\s?:\s?\d+)+)",
    re.IGNORECASE,
)
_GROWS = re.compile(
    rf"\b(?P<way>grow|increas|ris|declin|shrink|fall|decreas|drop|halv|doubl|earn|compound|at)\w*\b.{{0,30}}?{_PERCENT}(?: \w+)?"
    r" (?:(?:a|per|each|every) (?P<time>year|month|day|week|hour)|(?P<yearly>annual|yearly)|interest)",
    re.IGNORECASE,
)
_START = re.compile(
    r"(?<![\w.,])(?P<unit>[£$€])?(?P<n>\d[\d,]*(?:\.\d+)?)(?!\s?(?:%|per ?cent|years?|months?|days?|weeks?)|[\d.,]*\d)",
    re.IGNORECASE,
)
_FOR = re.compile(r"\b(?:for|over|after|in) (?P<n>\d{1,2}) (?:year|month|day|week|hour)s?\b", re.IGNORECASE)
_FALLING = ("declin", "shrink", "fall", "decreas", "drop")
_SPELLED = 4
"""Rows of growth that are worked out one by one."""


def read_shares(text: str) -> Exercise | None:
    """A percentage, a ratio or growth in per cent, with the numbers of the request; None where there is none."""
    return _growth(text) or _changed(text) or _percent_of(text) or _ratio(text)


def _money(value: Fraction, unit: str) -> str:
    return (
        f"{unit}{value.numerator if value.denominator == 1 else f'{float(value):,.2f}'}"
        if unit and value < 1000
        else f"{unit}{written(value)}"
    )


def _route(percent: Fraction, number: Fraction, unit: str) -> list[Row]:
    """Rows to a percentage: by tens and fives where it is made of them, else by one per cent."""
    value = number * percent / 100
    if percent == 50:
        return [
            Row(
                f"50% of {_money(number, unit)} = {_money(value, unit)}",
                f"Fifty per cent is one half, so {_say(value, unit)}.",
                "one half",
            )
        ]
    if percent == 25:
        return [
            Row(
                f"25% of {_money(number, unit)} = {_money(value, unit)}",
                f"A quarter is 25 per cent, so divide by four: {_say(value, unit)}.",
                "one quarter",
            )
        ]
    if percent.denominator == 1 and percent % 5 == 0 and percent < 100:
        tens, five = divmod(int(percent), 10)
        ten = number / 10
        rows = [
            Row(
                f"10% of {_money(number, unit)} = {_money(ten, unit)}",
                f"Ten per cent is one tenth: {_say(ten, unit)}.",
                "divide by 10",
            )
        ]
        if tens > 1:
            rows.append(
                Row(
                    f"{tens * 10}% of {_money(number, unit)} = {_money(ten * tens, unit)}",
                    f"Then {tens * 10} per cent is {tens} times as much: {_say(ten * tens, unit)}.",
                    f"× {tens}",
                )
            )
        if five:
            rows.append(
                Row(
                    f"5% of {_money(number, unit)} = {_money(ten / 2, unit)}",
                    f"And five per cent is half of ten: {_say(ten / 2, unit)}.",
                    "half of 10%",
                )
            )
        if tens and five:
            rows.append(
                Row(
                    f"{int(percent)}% of {_money(number, unit)} = {_money(value, unit)}",
                    f"Added up, {int(percent)} per cent is {_say(value, unit)}.",
                )
            )
        return rows
    one = number / 100
    return [
        Row(
            f"1% of {_money(number, unit)} = {written(one, 4)}",
            f"One per cent is one hundredth: {spoken(one, 4)}.",
            "divide by 100",
        ),
        Row(
            f"{written(percent)}% of {_money(number, unit)} = {_money(value, unit)}",
            f"Then {spoken(percent)} per cent is {spoken(percent)} times as much: {_say(value, unit)}.",
            f"× {written(percent)}",
        ),
    ]


def _say(value: Fraction, unit: str) -> str:
    return _money(value, unit)


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


# ---------------------------------------------------------------------------------------------------- growth
def _growth(text: str) -> Exercise | None:
    """Growth or decline by a percentage each year, worked out year by year."""
    found = _GROWS.search(text)
    if found is None:
        return None
    rest = text[: found.start("p")] + " " * (found.end() - found.start("p")) + text[found.end() :]
    length = _FOR.search(rest)
    rest = rest[: length.start()] + " " * (length.end() - length.start()) + rest[length.end() :] if length else rest
    starts = [s for s in _START.finditer(rest) if not re.match(r"\s?(?:%|years?|months?)", rest[s.end() :])]
    if not starts:
        return None
    start, percent = starts[0], exact(found["p"])
    number, unit = exact(start["n"]), start["unit"] or ""
    years = int(length["n"]) if length else 10
    if number <= 0 or not 0 < percent < 1000 or not 1 <= years <= 60:
        return None
    down = found["way"].lower().startswith(_FALLING)
    factor = 1 + (-percent if down else percent) / 100
    return _grown(text, found, start, unit, number, percent, factor, years, found["time"] or "year")


def _shown(value: Fraction, unit: str) -> str:
    """A value of a series: money to the penny, others to the whole where they are large."""
    if unit:
        return f"{unit}{float(value):,.2f}".removesuffix(".00")
    return written(value, 0 if value >= 100 else 2)


def _grown(
    text: str,
    found: re.Match[str],
    start: re.Match[str],
    unit: str,
    number: Fraction,
    percent: Fraction,
    factor: Fraction,
    years: int,
    time: str,
) -> Exercise:
    values = [number * factor**k for k in range(years + 1)]
    times = written(factor, 4)
    down = factor < 1
    rows = [
        Row(
            f"100% {'−' if down else '+'} {written(percent)}% = {written(100 * factor)}%",
            f"After one {time}, {spoken(100 * factor)} per cent is there, so multiply by {times}.",
            f"× {times} each {time}",
        )
    ]
    for k in range(1, min(years, _SPELLED - 1) + 1):
        sign = "=" if _exactly(values[k], unit) else "≈"
        before = _shown(values[k - 1], unit)
        rows.append(
            Row(
                f"{before} × {times} {sign} {_shown(values[k], unit)}",
                f"{time.capitalize()} {k}: {before} times {times} is {'about ' if sign == '≈' else ''}{_shown(values[k], unit)}.",
            )
        )
    title = f"{written(percent)}% {'less' if down else 'more'} every {time}"
    after = f"After {years} {time}s it is {'' if _exactly(values[-1], unit) else 'about '}{_shown(values[-1], unit)}."
    straight = number + (values[1] - number) * years
    bends = f"Without growth on the growth, it would be {_shown(straight, unit)}." if not down and years > 1 else ""
    opening = f"At the start, it is {_shown(number, unit)}."
    parts = [
        Part(
            "curve",
            "series",
            cue_of(opening),
            f"× {times} each {time}",
            colour="coral",
            points=tuple((float(k), float(v)) for k, v in enumerate(values)),
        )
    ]
    parts.append(Part("end", "mark", cue_of(after, 3), _shown(values[-1], unit), points=((float(years), float(values[-1])),)))
    view = DiagramView(
        title,
        tuple(parts),
        kicker="Growth" if not down else "Decline",
        layout="line",
        axis=Axis(low=0.0, x_label=f"{time}s"),
    )
    formula = Row(
        f"{_shown(number, unit)} × {times}^{years} {'=' if _exactly(values[-1], unit) else '≈'} {_shown(values[-1], unit)}",
        f"In one step: {_shown(number, unit)} times {times} to the power of {years} "
        f"is {'' if _exactly(values[-1], unit) else 'about '}{_shown(values[-1], unit)}.",
    )
    steps = [
        Step("working", working(title, rows, "Growth" if not down else "Decline"), told(rows)),
        Step("picture", view, f"{opening} {after} {bends}".strip(), "show the answer"),
    ]
    if years > 1:
        steps.append(
            Step(
                "formula",
                working(
                    "All years in one formula" if time == "year" else f"All {time}s in one formula",
                    [formula],
                    "Growth" if not down else "Decline",
                ),
                formula.said,
            )
        )
    begins = max(text.rfind(sign, 0, found.start()) for sign in ".:;,") + 1  # who grows belongs to it
    span = (min(begins, start.start()), max(found.end(), start.end()))
    money = bool(unit) or re.search(r"\binterest|invest|sav", text, re.IGNORECASE)
    return Exercise(
        f"{_shown(number, unit)} with {written(percent)}% {'less' if down else 'more'} a {time}",
        tuple(steps),
        _shown(values[-1], unit),
        span,
        "compound_interest" if money else "",
        still=1,
    )


def _exactly(value: Fraction, unit: str) -> bool:
    places = 2 if unit or value < 100 else 0
    return not is_rounded(value, places)
