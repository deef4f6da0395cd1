"""Exercises with growth: a number that rises or falls by a percentage each year, worked out year by year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from seedream.scene.exercises.base import NUMBER, Exercise, Row, Step, cue_of, exact, is_rounded, spoken, told, working, written
from seedream.scene.figures.diagram import Axis, DiagramView, Part

PERCENT = rf"(?P<p>{NUMBER})\s?(?:%|per ?cent)"
"""A percentage as people write it: "5%", "2.5 per cent"."""
_GROWS = re.compile(
    rf"\b(?P<way>grow|increas|ris|declin|shrink|fall|decreas|drop|halv|doubl|earn|compound|at)\w*\b.{{0,30}}?{PERCENT}(?: \w+)?"
    r" (?:(?:a|per|each|every) (?P<time>year|month|day|week|hour)|(?P<yearly>annual|yearly)|interest|(?P<rate>(?=for \d+ years)))",
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


@dataclass(frozen=True, slots=True)
class _Growth:
    """A number that grows, or `falls`, by a percentage every `time` ("year"), so many `years` of them; `unit` is of money."""

    number: Fraction
    unit: str
    percent: Fraction
    falls: bool
    years: int
    time: str

    @property
    def factor(self) -> Fraction:
        """What every year multiplies by."""
        return 1 + (-self.percent if self.falls else self.percent) / 100

    @property
    def times(self) -> str:
        """The factor as it is written."""
        return written(self.factor, 4)

    @property
    def more(self) -> str:
        """The percentage and its direction: "5% more"."""
        return f"{written(self.percent)}% {'less' if self.falls else 'more'}"

    @property
    def kicker(self) -> str:
        """The topic above its pictures."""
        return "Decline" if self.falls else "Growth"

    def after(self, years: int) -> Fraction:
        """Its value so many years later."""
        return self.number * self.factor**years

    def shown(self, value: Fraction) -> str:
        """A value of the series: money to the penny, others to the whole where they are large."""
        if self.unit:
            return f"{self.unit}{float(value):,.2f}".removesuffix(".00")
        return written(value, 0 if value >= 100 else 2)

    def rounds(self, value: Fraction) -> bool:
        """Whether `shown` leaves decimals out."""
        return is_rounded(value, 2 if self.unit or value < 100 else 0)

    def sign(self, value: Fraction) -> str:
        """The sign before a value that is shown."""
        return "≈" if self.rounds(value) else "="

    def said(self, value: Fraction) -> str:
        """A value as it is said: "about" before a rounded one."""
        return f"{'about ' if self.rounds(value) else ''}{self.shown(value)}"


def read_growth(text: str) -> Exercise | None:
    """Growth or decline by a percentage each year, worked out year by year; None where there is none."""
    found = _GROWS.search(text)
    if found is None or (found["rate"] is not None and not re.search(r"\bat\b", found[0], re.IGNORECASE)):
        return None  # "rises by 3% for 5 years" may mean all of them together, "at 3% for 5 years" is a rate
    rest = _blanked(text, found.start("p"), found.end())
    length = _FOR.search(rest)
    rest = _blanked(rest, *length.span()) if length else rest
    starts = [s for s in _START.finditer(rest) if not re.match(r"\s?(?:%|years?|months?)", rest[s.end() :])]
    if not starts:
        return None
    start, percent = starts[0], exact(found["p"])
    number, unit = exact(start["n"]), start["unit"] or ""
    years = int(length["n"]) if length else 10
    if number <= 0 or not 0 < percent < 1000 or not 1 <= years <= 60:
        return None
    falls = found["way"].lower().startswith(_FALLING)
    growth = _Growth(number, unit, percent, falls, years, found["time"] or "year")
    begins = max(text.rfind(sign, 0, found.start()) for sign in ".:;,") + 1  # who grows belongs to it
    span = (min(begins, start.start()), max(found.end(), start.end()))
    money = bool(unit) or re.search(r"\binterest|invest|sav", text, re.IGNORECASE)
    return _grown(growth, span, "compound_interest" if money else "")


def _blanked(text: str, start: int, end: int) -> str:
    """A text with spaces for some of its characters, so that all others keep their places."""
    return text[:start] + " " * (end - start) + text[end:]


def _grown(growth: _Growth, span: tuple[int, int], lesson: str) -> Exercise:
    """The exercise of a growth: its first years, its curve, and all years in one formula."""
    rows = _first_years(growth)
    steps = [Step("working", working(f"{growth.more} every {growth.time}", rows, growth.kicker), told(rows)), _curve(growth)]
    if growth.years > 1:
        steps.append(_formula(growth))
    title = f"{growth.shown(growth.number)} with {growth.more} a {growth.time}"
    return Exercise(title, tuple(steps), growth.shown(growth.after(growth.years)), span, lesson, still=1)


def _first_years(growth: _Growth) -> list[Row]:
    """Rows for the factor, and for the first years one by one."""
    whole, times, time = 100 * growth.factor, growth.times, growth.time
    rows = [
        Row(
            f"100% {'−' if growth.falls else '+'} {written(growth.percent)}% = {written(whole)}%",
            f"After one {time}, {spoken(whole)} per cent is there, so multiply by {times}.",
            f"× {times} each {time}",
        )
    ]
    for k in range(1, min(growth.years, _SPELLED - 1) + 1):
        before, value = growth.shown(growth.after(k - 1)), growth.after(k)
        rows.append(
            Row(
                f"{before} × {times} {growth.sign(value)} {growth.shown(value)}",
                f"{time.capitalize()} {k}: {before} times {times} is {growth.said(value)}.",
            )
        )
    return rows


def _curve(growth: _Growth) -> Step:
    """The values of all years as a curve, with the last one marked."""
    number, years, time = growth.number, growth.years, growth.time
    last = growth.after(years)
    opening = f"At the start, it is {growth.shown(number)}."
    ending = f"After {years} {time}s it is {growth.said(last)}."
    straight = number + (growth.after(1) - number) * years
    bends = "" if growth.falls or years == 1 else f"Without growth on the growth, it would be {growth.shown(straight)}."
    points = tuple((float(k), float(growth.after(k))) for k in range(years + 1))
    parts = (
        Part("curve", "series", cue_of(opening), f"× {growth.times} each {time}", colour="coral", points=points),
        Part("end", "mark", cue_of(ending, 3), growth.shown(last), points=points[-1:]),
    )
    axis = Axis(low=0.0, x_label=f"{time}s")
    view = DiagramView(f"{growth.more} every {time}", parts, kicker=growth.kicker, layout="line", axis=axis)
    return Step("picture", view, f"{opening} {ending} {bends}".strip(), "show the answer")


def _formula(growth: _Growth) -> Step:
    """The last value in one step, with a power."""
    number, last = growth.shown(growth.number), growth.after(growth.years)
    row = Row(
        f"{number} × {growth.times}^{growth.years} {growth.sign(last)} {growth.shown(last)}",
        f"In one step: {number} times {growth.times} to the power of {growth.years} is {growth.said(last)}.",
    )
    return Step("formula", working(f"All {growth.time}s in one formula", [row], growth.kicker), row.said)
