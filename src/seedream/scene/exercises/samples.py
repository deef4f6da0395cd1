"""Exercises with lists of numbers and with chances: mean, median, mode, range; dice, coins and bags."""

from __future__ import annotations

import re
import statistics
from fractions import Fraction

from seedream.scene.exercises.base import (
    Exercise,
    Row,
    Step,
    cue_of,
    equals,
    exact,
    fraction_text,
    fraction_words,
    listed,
    once,
    rectangle,
    spoken,
    spoken_equals,
    told,
    working,
    written,
)
from seedream.scene.figures.diagram import DiagramView, Part

_LIST = r"(?P<list>[-−]?\d+(?:\.\d+)?(?:\s*(?:,|;|\band\b|\s)\s*(?:and )?[-−]?\d+(?:\.\d+)?){2,})"
_WHAT = re.compile(r"\b(?P<what>mean|averages?|median|mode|range)\b", re.IGNORECASE)
MOST = 12


def read_samples(text: str) -> Exercise | None:
    """What a list of numbers comes to, or a chance; None where neither is asked for."""
    return _averages(text) or _chance(text)


def _averages(text: str) -> Exercise | None:
    asked = [w["what"].lower() for w in _WHAT.finditer(text)]
    found = re.search(_LIST, text)
    if not asked or found is None:
        return None
    values = [exact(v) for v in re.findall(r"[-−]?\d+(?:\.\d+)?", found["list"])]
    if len(values) > MOST:
        return None
    makers = {"mean": _mean, "average": _mean, "averages": _mean, "median": _median, "mode": _mode, "range": _range}
    steps = tuple(step for what in dict.fromkeys(asked) for step in makers[what](values))
    if "averages" in asked:
        steps = (*_mean(values), *_median(values), *_mode(values))
    first = steps[0].view.title
    span = (min(found.start(), text.lower().find(asked[0])), max(found.end(), text.lower().find(asked[-1]) + len(asked[-1])))
    return Exercise(
        first, steps, first, span, "mean_median_mode", still=len(steps) - 1 if "mean" in asked or "average" in asked else 0
    )


def _cells(values: list[Fraction]) -> Part:
    return Part("cells", "cells", values=tuple(written(v) for v in values), given=True)


def _mean(values: list[Fraction]) -> tuple[Step, ...]:
    total, count = sum(values, Fraction(0)), len(values)
    mean = total / count
    rows = [
        Row(
            f"{' + '.join(written(v) for v in values)} = {written(total)}".replace("+ −", "− "),
            f"Add up all {count} numbers: together they make {spoken(total)}.",
        ),
        Row(
            f"{written(total)} ÷ {count} {equals(mean)} {written(mean)}",
            f"Divide by how many there are: {spoken(total)} divided by {count} {spoken_equals(mean)} {spoken(mean)}.",
            f"{count} numbers",
        ),
    ]
    title = f"The mean {'is' if equals(mean) == '=' else 'is about'} {written(mean)}"
    step = Step("mean", working(title, rows, "Statistics"), told(rows))
    if any(v < 0 for v in values) or max(values) > 40 * max(min(values), Fraction(1)):
        return (step,)
    first = f"Here are the numbers as columns: {listed([spoken(v) for v in values])}."
    second = f"Made level, every column would be {spoken(mean)} high: that is the mean."
    unit = 10 / float(max(values))
    parts = [
        Part(
            f"c{k}",
            "shape",
            text=written(v),
            colour="blue",
            points=rectangle(2.0 * k, 0, 1.7, max(float(v) * unit, 0.05)),
            **once(k == 0, cue_of(first), "c0"),
        )
        for k, v in enumerate(values)
    ]
    level = float(mean) * unit
    parts.append(
        Part(
            "level",
            "segment",
            cue_of(second),
            f"mean {equals(mean)} {written(mean)}",
            colour="coral",
            points=((-0.3, level), (2.0 * count, level)),
            step="dashed",
            side="right",
        )
    )
    parts[-1] = Part(
        "level", "segment", cue_of(second), "", colour="coral", points=((-0.3, level), (2.0 * count, level)), step="dashed"
    )
    parts.append(
        Part(
            "name",
            "tag",
            text=f"mean {equals(mean)} {written(mean)}",
            colour="coral",
            points=((2.0 * count + 2.7, level),),
            after="level",
        )
    )
    view = DiagramView(title, tuple(parts), kicker="Statistics", layout="plane")
    return (step, Step("level", view, f"{first} {second}", "see it"))


def _median(values: list[Fraction]) -> tuple[Step, ...]:
    ordered, count = sorted(values), len(values)
    median = statistics.median(ordered)
    middle = [count // 2] if count % 2 else [count // 2 - 1, count // 2]
    first = f"Put the {count} numbers in order, from {spoken(ordered[0])} to {spoken(ordered[-1])}."
    where = (
        f"The one in the middle is {spoken(median)}."
        if count % 2
        else f"Two stand in the middle, {spoken(ordered[middle[0]])} and {spoken(ordered[middle[1]])}; "
        f"halfway between them lies {spoken(Fraction(median))}."
    )
    parts = [_cells(ordered)]
    parts += [Part(f"m{k}", "found", index=k, **once(k == middle[0], cue_of(where), f"m{middle[0]}")) for k in middle]
    parts.append(Part("note", "note", text=f"median = {written(Fraction(median))}", after=f"m{middle[0]}"))
    view = DiagramView(f"The median is {written(Fraction(median))}", tuple(parts), kicker="Statistics", layout="array")
    return (Step("median", view, f"{first} {where}"),)


def _mode(values: list[Fraction]) -> tuple[Step, ...]:
    ordered = sorted(values)
    modes = statistics.multimode(ordered)
    often = ordered.count(modes[0])
    if often == 1:
        said, title, marked = "Every number stands there once, so there is no mode.", "There is no mode", []
    else:
        said = f"Most often there is {listed([spoken(m) for m in modes])}: {often} times."
        title, marked = f"The mode is {listed([written(m) for m in modes])}", [k for k, v in enumerate(ordered) if v in modes]
    parts = [_cells(ordered)]
    parts += [Part(f"m{k}", "found", index=k, **once(k == marked[0], cue_of(said), f"m{marked[0]}")) for k in marked]
    parts.append(
        Part(
            "note",
            "note",
            text=title.lower().replace("the ", "", 1),
            **once(not marked, cue_of(said), f"m{marked[0] if marked else 0}"),
        )
    )
    return (
        Step(
            "mode", DiagramView(title, tuple(parts), kicker="Statistics", layout="array"), f"Which number comes most often? {said}"
        ),
    )


def _range(values: list[Fraction]) -> tuple[Step, ...]:
    low, high = min(values), max(values)
    rows = [
        Row(f"largest = {written(high)}", f"Look for the largest number, {spoken(high)}."),
        Row(f"smallest = {written(low)}", f"Then for the smallest one, {spoken(low)}."),
        Row(
            f"range = {written(high)} − {written(low) if low >= 0 else f'({written(low)})'} = {written(high - low)}",
            f"Their difference is the range: {spoken(high - low)}.",
        ),
    ]
    return (Step("range", working(f"The range is {written(high - low)}", rows, "Statistics"), told(rows)),)


# ---------------------------------------------------------------------------------------------------- chances
_ROLL = re.compile(
    r"\b(?P<what>even|odd|more than \d|less than \d|at least \d|[1-6]|(?:an? )?(?:one|two|three|four|five|six))\b(?:'?s)?"
    r"(?=.*\b(?:dice|die)\b)",
    re.IGNORECASE,
)
_COIN = re.compile(
    r"\b(?:(?P<side>heads|tails)\b.*?\bcoin|(?:coin|toss(?:ing)?|flip(?:ping)?)\b.*?\b(?P<other>heads|tails))\b", re.IGNORECASE
)
_THINGS = "balls?|marbles?|sweets?|counters?|beads?|socks?|cards?"
_BAG = re.compile(
    rf"\b(?P<all>(?:\d+ \w+(?: (?:{_THINGS}))?(?:, | and |, and )){{1,3}}\d+ \w+) (?P<what>{_THINGS})\b",
    re.IGNORECASE,
)
_NAMES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COLOURED = ("red", "blue", "green", "yellow", "orange", "violet", "brown", "grey")


def _chance(text: str) -> Exercise | None:
    if not re.search(r"\b(?:probabilit\w+|chances?|likely|odds)\b", text, re.IGNORECASE):
        return None
    return _die(text) or _coin(text) or _bag(text)


def _die(text: str) -> Exercise | None:
    found = _ROLL.search(text)
    if found is None or re.search(r"\b(?:two|2|three|3|both|pair of) dice\b", text, re.IGNORECASE):
        return None
    what = re.sub(r"^an? ", "", found["what"].lower())
    number = int(digits[0]) if (digits := re.findall(r"\d", what)) else _NAMES.get(what, 0)
    tests = {"even": lambda f: f % 2 == 0, "odd": lambda f: f % 2 == 1}
    if what.startswith("more"):
        good = [f for f in range(1, 7) if f > number]
    elif what.startswith("less"):
        good = [f for f in range(1, 7) if f < number]
    elif what.startswith("at least"):
        good = [f for f in range(1, 7) if f >= number]
    else:
        good = [f for f in range(1, 7) if (tests[what](f) if what in tests else f == number)]
    name = f"an {what} number" if what in tests else f"a {number}" if what in _NAMES or what.isdigit() else what
    first = "A die has six faces, and each is as likely as the others."
    second = (
        f"For {name}, {listed([str(g) for g in good])} will do: {len(good)} of six."
        if len(good) > 1
        else "Only one of the six will do."
    )
    parts = [
        Part(
            f"f{f}",
            "object",
            drawing=f"icon:dice_{f}",
            colour="coral" if f in good else "grey",
            at=(0.09 + 0.164 * (f - 1), 0.32),
            at_tall=(0.2 + 0.3 * ((f - 1) % 3), 0.2 + 0.24 * ((f - 1) // 3)),
            size=0.34,
            size_tall=0.24,
            **once(f == 1, cue_of(first), "f1"),
        )
        for f in range(1, 7)
    ]
    return _told_chance(parts, first, second, len(good), 6, f"Rolling {name}", (found.start(), _end_of(text, r"\b(?:dice|die)\b")))


def _end_of(text: str, pattern: str) -> int:
    """Where the first words of a pattern end."""
    found = re.search(pattern, text, re.IGNORECASE)
    return found.end() if found else len(text)


def _coin(text: str) -> Exercise | None:
    found = _COIN.search(text)
    if found is None or re.search(r"\b(?:two|three|2|3|twice|both|\d+ times)\b", text, re.IGNORECASE):
        return None
    side = (found["side"] or found["other"]).lower()
    first, second = "A coin has two sides, and both are equally likely.", f"One of the two is {side}."
    parts = [
        Part(
            "one",
            "object",
            cue_of(first),
            side.capitalize(),
            drawing="coin",
            colour="amber",
            at=(0.3, 0.36),
            at_tall=(0.3, 0.3),
            size=0.5,
            size_tall=0.36,
            side="below",
        ),
        Part(
            "two",
            "object",
            text="Tails" if side == "heads" else "Heads",
            drawing="coin",
            colour="grey",
            at=(0.7, 0.36),
            at_tall=(0.7, 0.3),
            size=0.5,
            size_tall=0.36,
            side="below",
            after="one",
        ),
    ]
    return _told_chance(parts, first, second, 1, 2, f"Tossing {side}", found.span())


def _bag(text: str) -> Exercise | None:
    found = _BAG.search(text)
    if found is None:
        return None
    pairs = [(int(n), c.lower()) for n, c in re.findall(r"(\d+) (\w+)", found["all"])]
    rest = text[: found.start()] + text[found.end() :]
    wanted = next((c for _, c in pairs if re.search(rf"\b{c}\b", rest, re.IGNORECASE)), "")
    total, good = sum(n for n, _ in pairs), sum(n for n, c in pairs if c == wanted)
    if not wanted or not 2 <= total <= 40:
        return None
    what = found["what"].lower().rstrip("s")
    first = f"There are {total} {what}s in all: {listed([f'{n} {c}' for n, c in pairs])}."
    second = f"Of these {total}, {good} are {wanted}."
    parts, at, columns = [], 0, 10 if total > 5 else total
    for n, c in pairs:
        for _ in range(n):
            x, row = at % columns, at // columns
            parts.append(
                Part(
                    f"b{at}",
                    "object",
                    drawing="circle",
                    colour=c if c in _COLOURED else ("blue", "green", "amber")[pairs.index((n, c)) % 3],
                    at=(0.5 + (x - (columns - 1) / 2) * 0.085, 0.18 + 0.19 * row),
                    at_tall=(0.5 + (x - (columns - 1) / 2) * 0.09, 0.14 + 0.1 * row),
                    size=0.16,
                    size_tall=0.08,
                    **once(at == 0, cue_of(first), "b0"),
                )
            )
            at += 1
    return _told_chance(parts, first, second, good, total, f"Drawing a {wanted} {what}", found.span())


def _told_chance(parts: list[Part], first: str, second: str, good: int, total: int, name: str, span: tuple[int, int]) -> Exercise:
    value = Fraction(good, total)
    percent = value * 100
    chip = Part(
        "p",
        "chips",
        cue_of(second),
        values=(
            f"{good} of {total}",
            "=",
            f"{written(percent, 1)}%" if equals(percent, 1) == "=" else f"about {written(percent, 1)}%",
        ),
        at=(0.5, 0.86),
        at_tall=(0.5, 0.86),
    )
    view = DiagramView(f"{name}: {good} of {total}", (*parts, chip), kicker="Probability")
    rows = [
        Row("P = wanted cases/all cases", "The probability is the number of wanted cases over the number of all cases."),
        Row(f"P = {good}/{total}", f"Here that is {fraction_words(good, total)}."),
    ]
    if value.denominator != total:
        rows.append(
            Row(
                f"P = {fraction_text(value)}",
                f"In lowest terms, it is {fraction_words(value.numerator, value.denominator)}."
                if value < 1
                else "That is certain.",
            )
        )
    rows.append(
        Row(
            f"P {equals(percent, 1)} {written(percent, 1)}%",
            f"As a percentage, it {spoken_equals(percent, 1)} {spoken(percent, 1)} per cent.",
        )
    )
    steps = (Step("picture", view, f"{first} {second}", "see it"), Step("working", working(name, rows, "Probability"), told(rows)))
    return Exercise(f"{name}: {fraction_text(value)}", steps, fraction_text(value), span, "probability")
