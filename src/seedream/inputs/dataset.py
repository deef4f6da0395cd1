"""Data sets: labelled numbers of the user's own, from a file, a table or the words of a request, and the order of their labels."""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.inputs.figures import Figure, words

CHARTS = ("bars", "line", "donut", "counter")


@dataclass(frozen=True, slots=True)
class Series:
    """One row of numbers; None where a value is missing."""

    name: str
    figures: tuple[Figure | None, ...]

    @property
    def known(self) -> tuple[Figure, ...]:
        """The figures that are there."""
        return tuple(f for f in self.figures if f is not None)


@dataclass(frozen=True, slots=True)
class DataSet:
    """Numbers to be shown: `series` of figures, one for each of `labels`.

    `unit` is written once for all figures ("million"), `chart` the kind of chart that was asked for (one of CHARTS, "" = decide),
    `emphasis` the label that was asked to stand out, `notes` what was left out on reading, in whole sentences.
    """

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    label_name: str = ""
    chart: str = ""
    emphasis: str = ""
    notes: tuple[str, ...] = ()

    @property
    def only(self) -> Series:
        """The first series."""
        return self.series[0]

    def rows(self, order: Sequence[int]) -> DataSet:
        """The data set with these rows, in this order."""
        series = tuple(replace(s, figures=tuple(s.figures[i] for i in order)) for s in self.series)
        return replace(self, labels=tuple(self.labels[i] for i in order), series=series)


def positions(labels: Sequence[str]) -> tuple[float, ...] | None:
    """Where labels stand in time or on a scale (years, dates, quarters, months, weekdays, hours, plain numbers); None for names.

    Labels that do not go up in the order given are names too, except that months and weekdays may wrap around once.
    """
    for reader, period in _READERS:
        found = [reader(label.strip()) for label in labels]
        known = [f for f in found if f is not None]
        if len(known) != len(labels) or len(known) < 2:
            continue
        if period and any(b <= a for a, b in itertools.pairwise(known)):
            turn = next(i for i, (a, b) in enumerate(itertools.pairwise(known), 1) if b <= a)
            known = [*known[:turn], *(k + period for k in known[turn:])]
        if all(a < b for a, b in itertools.pairwise(known)):
            return tuple(known)
    return None


def ranked(labels: Sequence[str]) -> bool:
    """Whether labels have an order that is no clock: ranges such as "18-24", "65+"; numbered names such as "Level 2"; or grades,
    "A, B, C", with what is none behind them."""
    letters = "".join(itertools.takewhile(str, (x.strip() if re.fullmatch(r"\s*[A-F]\s*", x) else "" for x in labels)))
    if len(letters) > 2 and list(letters) == sorted(set(letters)):
        return not any(re.fullmatch(r"\s*[A-F]\s*", x) for x in labels[len(letters) :])
    firsts = [
        re.fullmatch(r"(?:under |over |<|>|≤|≥)?\s*(\d+)(?:\s?[-–—]\s?\d+|\+| to \d+)?( \w+)?", label.strip()) for label in labels
    ]
    return len(labels) > 1 and all(firsts) and all(_first(a) <= _first(b) for a, b in itertools.pairwise(firsts))


def _first(found: re.Match[str] | None) -> int:
    return int(found[1]) if found else 0


def _year(text: str) -> float | None:
    found = re.fullmatch(r"(?:FY ?|in )?(-?\d{4})(?:/\d{2,4})?", text)
    return float(found[1]) if found and 1000 <= int(found[1]) <= 2999 else None


def _quarter(text: str) -> float | None:
    if found := re.fullmatch(r"(?:Q([1-4])|([1-4])Q)(?:[ /'’-]*(\d{2}|\d{4}))?", text, re.IGNORECASE):
        return _with_year(found[3]) + (int(found[1] or found[2]) - 1) / 4
    found = re.fullmatch(r"(\d{4})[ -]?Q([1-4])", text, re.IGNORECASE)
    return int(found[1]) + (int(found[2]) - 1) / 4 if found else None


def _with_year(text: str | None) -> float:
    return 0.0 if not text else float(text) if len(text) == 4 else 2000.0 + float(text)


def _name_in(text: str, names: Sequence[str]) -> int | None:
    said = words()["labels"]["said"].get(text.lower().rstrip("."), text).lower()
    return list(names).index(said) if said in names else None


def _month(text: str) -> float | None:
    found = re.fullmatch(r"([A-Za-z]{3,9}\.?)(?:[ '’-]*(\d{2}|\d{4}))?", text)
    at = _name_in(found[1], words()["labels"]["months"]) if found else None
    return None if found is None or at is None else _with_year(found[2]) + at / 12


def _day_of_month(text: str) -> float | None:
    for pattern, month, day in ((r"([A-Za-z]{3,9})\.? (\d{1,2})", 1, 2), (r"(\d{1,2})\.? ([A-Za-z]{3,9})\.?", 2, 1)):
        if found := re.fullmatch(pattern, text):
            at = _name_in(found[month], words()["labels"]["months"])
            return None if at is None else at * 31.0 + int(found[day])
    return None


def _weekday(text: str) -> float | None:
    at = _name_in(text, words()["labels"]["weekdays"])
    return None if at is None else float(at)


def _date(text: str) -> float | None:
    try:
        return float(datetime.date.fromisoformat(text).toordinal())
    except ValueError:
        pass
    if found := re.fullmatch(r"(\d{4})-(\d{2})", text):
        return int(found[1]) + (int(found[2]) - 1) / 12
    if found := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})", text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        day, month = (first, second) if found[2] == "." or first > 12 else (second, first)
        try:
            return float(datetime.date(year, month, day).toordinal())
        except ValueError:
            return None
    return None


def _hour(text: str) -> float | None:
    found = re.fullmatch(r"(\d{1,2}):(\d{2})|(\d{1,2}) ?(am|pm|h)", text, re.IGNORECASE)
    if found is None:
        return None
    if found[1]:
        return int(found[1]) + int(found[2]) / 60
    return int(found[3]) % 12 + (12.0 if found[4].lower() == "pm" else 0.0) if found[4].lower() != "h" else float(found[3])


def _counted(text: str) -> float | None:
    unit = r"(?:(?:week|day|month|year|hour|age|round|lap|sprint|season|semester) |(?:week|wk|w|day) ?)?"
    found = re.fullmatch(rf"{unit}(-?\d+(?:\.\d+)?)", text, re.IGNORECASE)
    return float(found[1]) if found else None


def _season(text: str) -> float | None:
    seasons = ("spring", "summer", "autumn", "winter")
    name = text.lower().replace("fall", "autumn")
    return float(seasons.index(name)) if name in seasons else None


_READERS = (
    (_year, 0.0), (_quarter, 1.0), (_month, 1.0), (_weekday, 7.0), (_season, 4.0), (_date, 0.0), (_day_of_month, 372.0),
    (_hour, 24.0), (_counted, 0.0),
)  # fmt: skip


def _iso(labels: Sequence[str]) -> list[datetime.date] | None:
    try:
        return [datetime.date.fromisoformat(label.strip()) for label in labels]
    except ValueError:
        return None


def brief_labels(labels: Sequence[str]) -> tuple[str, ...]:
    """Labels as they stand below an axis: "2024-02-20" is "20 Feb", in a row of several years "Feb 2024"."""
    days = _iso(labels)
    if days is None:
        return tuple(labels)
    months = [name[:3].capitalize() for name in words()["labels"]["months"]]
    far = (days[-1] - days[0]).days > 400
    return tuple(f"{months[d.month - 1]} {d.year}" if far else f"{d.day} {months[d.month - 1]}" for d in days)


def said(labels: Sequence[str]) -> tuple[str, ...]:
    """Labels as they are spoken: among dates "Mon" is "Monday" and "Jan 2024" is "January 2024"; names stay as they are."""
    if positions(labels) is None:
        return tuple(labels)
    if (days := _iso(labels)) is not None:
        months = words()["labels"]["months"]
        return tuple(f"{months[d.month - 1].capitalize()} {d.day}, {d.year}" for d in days)
    table = words()["labels"]["said"]
    return tuple(" ".join(table.get(part.lower().rstrip("."), part) for part in label.split()) for label in labels)
