"""Exercises of proportion: what seven cost where three cost so much, by way of one."""

from __future__ import annotations

import re
from fractions import Fraction

from seedream.scene.exercises.base import Exercise, Row, Step, cue_of, equals, exact, told, working, written
from seedream.scene.figures.diagram import DiagramView, Part

_COST = re.compile(
    r"\b(?P<a>\d+) (?P<what>[a-z]+(?: of [a-z]+)?) (?:costs?|are|weighs?|needs?|makes?) "
    r"(?P<unit>[£$€])?(?P<n>\d[\d,]*(?:\.\d+)?)(?: ?(?P<measure>[a-z]+))?\b.{0,60}?"
    r"\b(?P<b>\d+) (?:of them|more|(?P=what)|[a-z]+)\b",
    re.IGNORECASE,
)


def read_proportion(text: str) -> Exercise | None:
    """A rule of three: an amount for some, asked for others; None where there is none."""
    found = _COST.search(text)
    if found is None or not re.search(r"\bhow (?:much|many)\b|\bfind\b|\bwhat\b", text, re.IGNORECASE) or int(found["a"]) == 0:
        return None
    a, b, total, unit = int(found["a"]), int(found["b"]), exact(found["n"]), found["unit"] or ""
    measure = f" {found['measure']}" if found["measure"] and found["measure"].lower() not in ("how", "what", "find") else ""
    one, value, what = total / a, total * b / a, found["what"]

    def shown(number: Fraction) -> str:
        text = f"{float(number):,.2f}".removesuffix(".00") if unit else written(number)
        return f"{unit}{text}{measure}"

    single = what.removesuffix("s")
    rows = [
        Row(f"{a} {what} = {shown(total)}", f"We know that {a} {what} make {shown(total)}."),
        Row(f"1 {single} {equals(one)} {shown(one)}", f"Divide by {a}: one {single} makes {shown(one)}.", f"÷ {a}"),
        Row(f"{b} {what} {equals(value)} {shown(value)}", f"Then multiply by {b}: {b} {what} make {shown(value)}.", f"× {b}"),
    ]
    first, second = f"For {a} {what}, it is {shown(total)}.", f"In the same proportion, {b} are {shown(value)}."
    bars = (
        Part("known", "bar", cue_of(first), f"{a} {what}", value=float(total), figure=shown(total), colour="blue"),
        Part("asked", "bar", cue_of(second), f"{b} {what}", value=float(value), figure=shown(value), colour="coral", index=1),
    )
    title = f"{b} {what}: {shown(value)}"
    view = DiagramView(title, bars, kicker="Proportion", layout="columns")
    steps = (
        Step("working", working("By way of one", rows, "Proportion"), told(rows)),
        Step("picture", view, f"{first} {second}", "see it"),
    )
    return Exercise(title, steps, shown(value), (found.start(), found.end()), "ratio")
