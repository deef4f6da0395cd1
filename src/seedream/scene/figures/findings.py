"""Findings: what the numbers of a chart come to when they are worked out: change, ratio, extremes, shares, rank, gap."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from seedream.inputs.dataset import DataSet, said
from seedream.inputs.figures import Figure, grouped, words
from seedream.scene.figures.charts import Chart, capital, lower, measures, shown
from seedream.scene.reading.lexicon import data as table

TIMES_FROM = 1.95
"""From this ratio on, a change is told as "2 times as much", below it in percent."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a chart comes down to: `key` of `telling.toml`, the values for its sentences, and the two cells that prove it."""

    key: str
    slots: Mapping[str, str]
    cells: tuple[tuple[int, int], ...]

    def text(self, field: str) -> str:
        """The field of the entry ("big", "head", "under") with its values."""
        if field == "head" and self.slots["a"] == "before":
            return "Before and after"
        return _filled(str(table("telling")["finding"][self.key][field]), self.slots)

    @property
    def said(self) -> tuple[str, ...]:
        """The sentence that tells it, longest first."""
        texts = [_filled(text, self.slots) for text in table("telling")["finding"][self.key]["said"]]
        return tuple(texts[1:] if self.slots["a"] == "before" and len(texts) > 1 else texts)


def _filled(text: str, slots: Mapping[str, str]) -> str:
    return capital(text.format_map(slots))


def find(chart: Chart) -> Finding | None:
    """The finding of a chart; None where there is but one number, or nothing that stands out."""
    if chart.kind == "counter" or len(measures(chart.data)) > 1:
        return None
    if len(chart.data.series) > 1:
        return _gap(chart)
    if chart.data.emphasis in chart.data.labels:
        return _rank(chart)
    if chart.kind == "donut":
        return _share(chart)
    return _over_time(chart) if chart.times is not None or _then_and_now(chart.data) else _ahead(chart)


def _then_and_now(data: DataSet) -> bool:
    return data.labels == ("Before", "After")


def spoken(figure: Figure, unit: str = "") -> str:
    """A figure as it is written to be spoken: "1350" becomes "1,350" (no year), "9 €" "€9", "1,5 k" "1.5 thousand"."""
    places = len(found[1]) if (found := re.search(r"[.,](\d{1,2}|\d{4,})$", figure.digits)) else 0
    number = grouped(abs(figure.value) / figure.scale, places)
    sign = "−" if figure.value < 0 else ""
    prefix = figure.prefix.strip("−-–+ ").replace("US$", "$")
    suffix = figure.suffix.strip()
    if suffix in ("€", "$", "£", "¥"):
        prefix, suffix = suffix, ""
    if not prefix and (found := re.match(r"(k|K|M|mn|mio|bn|B|tn|T)(?![a-z])", suffix)):
        names = {1e3: "thousand", 1e6: "million", 1e9: "billion", 1e12: "trillion"}
        suffix = f"{names[figure.scale]}{suffix[found.end() :]}"
    joined = "" if suffix[:1] in ("%", "°", "‰") or (prefix and len(suffix) < 3) else " "
    text = f"{sign}{prefix}{number}{joined}{suffix}".strip()
    return f"{text}{'' if unit[:1] in ('%', '°') else ' '}{unit}" if unit else text


def rounded(value: float) -> tuple[str, bool]:
    """A worked-out number in few digits, and whether it is exact."""
    places = 0 if abs(value) >= 20 or abs(value - round(value)) < 1e-9 else 1
    text = grouped(value, places)
    text = text[:-2] if text.endswith(".0") else text
    return text, abs(float(text.replace(",", "").replace("−", "-")) - value) < 1e-6


def _slots(chart: Chart, a: tuple[int, int], b: tuple[int, int], value: float | None = None, n: str = "") -> dict[str, str]:
    data = chart.data
    names = said(data.labels) if chart.times is not None else data.labels
    about = ""
    if value is not None:
        n, exact = rounded(value)
        about = "" if exact else "about "
    x, y = (data.series[k].figures[i] for i, k in (a, b))
    assert x is not None
    assert y is not None
    first, second = names[a[0]], names[b[0]]
    then = _then_and_now(data)
    return {
        "a": first.lower() if then else first, "b": second.lower() if then else second, "A": capital(first), "n": n, "about": about,
        "x": spoken(x, data.unit), "y": spoken(y, data.unit), "when_a": when(chart, a[0]), "when_b": when(chart, b[0]),
        "count": str(len(data.labels)), "s": lower(data.series[a[1]].name), "t": lower(data.series[b[1]].name),
    }  # fmt: skip


def when(chart: Chart, row: int) -> str:
    """A label with the word that goes before it: "in 2021", "on Monday", "at 9:00"."""
    if _then_and_now(chart.data):
        return chart.data.labels[row].lower()
    label = said(chart.data.labels)[row] if chart.times is not None else chart.data.labels[row]
    return f"{table('telling')['before'][_clock_of(chart, label)]} {label}"


def _clock_of(chart: Chart, label: str) -> str:
    low = label.lower()
    for name in ("months", "weekdays"):
        if low.split()[0] in words()["labels"][name]:
            return "dates" if name == "months" and re.fullmatch(r"\w+ \d{1,2}(?:, \d{4})?", low) else name
    patterns = {
        "years": r"\d{4}",
        "quarters": r"q\d.*|\d{4}.?q\d",
        "hours": r"\d{1,2}:\d\d|\d{1,2} ?(?:am|pm|h)",
        "dates": r"\d.*[-./].*\d",
    }
    if chart.times is None:
        return "quarters"
    return next((name for name, pattern in patterns.items() if re.fullmatch(pattern, low)), "other")


def _difference(chart: Chart, a: float, b: float, like: Figure) -> str:
    """The difference of two values, written like a figure of the data; percentages differ by points."""
    scale = like.scale
    places = max((len(m[1]) for f in chart.data.only.known if (m := re.search(r"[.,](\d{1,2})$", f.digits))), default=0)
    text = grouped(abs(a - b) / scale, places)
    text = text.rstrip("0").rstrip(".") if "." in text and not like.prefix.strip("-−–+ ") else text
    percent = "%" in like.unit or chart.data.unit == "%"
    if percent:
        return f"{text} points"
    return spoken(Figure(abs(a - b), text, like.prefix.strip("−-–+ "), like.suffix, scale), chart.data.unit)


def _by_difference(chart: Chart) -> bool:
    """Whether ratios mean nothing: temperatures and the like, percentages, values of both signs."""
    units = {f.unit for f in chart.data.only.known} | {chart.data.unit}
    interval = set(words()["units"]["never_summed"]) | {"%"}
    warm = re.search(r"temperature|degrees", chart.data.title, re.IGNORECASE) is not None
    return bool(units & interval) or warm or min(chart.values) <= 0


def _over_time(chart: Chart) -> Finding | None:
    rows = [i for i, f in enumerate(chart.data.only.figures) if f is not None]
    first, last = rows[0], rows[-1]
    high, low = max(rows, key=lambda i: chart.values[i]), min(rows, key=lambda i: chart.values[i])
    if {high, low} != {first, last} and chart.values[high] != chart.values[low] and high != last:
        cells = ((high, 0), (low, 0))
        return Finding("peak", _slots(chart, *cells), cells)
    cells = ((first, 0), (last, 0))
    before, after = chart.values[first], chart.values[last]
    if before == after:
        return Finding("same", _slots(chart, *cells), cells)
    if _by_difference(chart):
        like = chart.data.only.known[-1]
        key = "up" if after > before else "down"
        return Finding(key, _slots(chart, *cells, n=_difference(chart, before, after, like)), cells)
    ratio = after / before
    if ratio >= TIMES_FROM:
        return Finding("times", _slots(chart, *cells, value=ratio), cells)
    key = "more" if ratio > 1 else "less"
    return Finding(key, _slots(chart, *cells, value=abs(ratio - 1) * 100), cells)


def _ahead(chart: Chart) -> Finding | None:
    """The largest of names against the smallest (of two: the other)."""
    if chart.top is None or len(chart.values) < 2:
        return None
    low = min(
        (i for i in range(len(chart.values)) if chart.data.labels[i] not in ("Other", "All others")), key=lambda i: chart.values[i]
    )
    if low == chart.top:
        return None
    cells = ((chart.top, 0), (low, 0))
    top, least = chart.values[chart.top], chart.values[low]
    if _by_difference(chart):
        like = chart.data.only.known[0]
        return Finding("up_names", _slots(chart, *cells, n=_difference(chart, top, least, like)), cells)
    ratio = top / least
    if ratio >= TIMES_FROM:
        return Finding("times_names", _slots(chart, *cells, value=ratio), cells)
    return Finding("more_names", _slots(chart, *cells, value=(ratio - 1) * 100), cells)


def _share(chart: Chart) -> Finding | None:
    if chart.top is None:
        return None
    share = 100 * chart.values[chart.top] / sum(chart.values)
    cells = ((chart.top, 0), (chart.top, 0))
    given = chart.data.only.figures[chart.top]
    as_given = given is not None and "%" in given.unit + chart.data.unit
    n = given.digits.replace(",", ".") if as_given and given is not None else ""
    slots = _slots(chart, *cells, n=n) if as_given else _slots(chart, *cells, value=share)
    return Finding("most" if share > 50 else "part", slots, cells)


def _rank(chart: Chart) -> Finding:
    row = chart.data.labels.index(chart.data.emphasis)
    rank = 1 + sum(v > chart.values[row] for v in chart.values)
    best = max(range(len(chart.values)), key=lambda i: chart.values[i])
    cells = ((row, 0),) if best == row else ((best, 0), (row, 0))
    return Finding("rank", _slots(chart, (row, 0), (row, 0), n=str(rank)), cells)


def _gap(chart: Chart) -> Finding | None:
    """The row in which two series lie furthest apart, the higher one first."""
    best: tuple[float, int, int, int] = (0.0, 0, 0, 0)
    for row in range(len(chart.data.labels)):
        known = [(f.value, k) for k, s in enumerate(chart.data.series) if (f := s.figures[row]) is not None]
        if len(known) > 1 and max(known)[0] - min(known)[0] > best[0]:
            best = (max(known)[0] - min(known)[0], row, max(known)[1], min(known)[1])
    if best[0] == 0:
        return None
    cells = ((best[1], best[2]), (best[1], best[3]))
    like = chart.data.series[best[2]].figures[best[1]]
    assert like is not None
    key = "gap" if chart.times is not None else "gap_names"
    return Finding(key, _slots(chart, *cells, n=_difference(chart, best[0], 0.0, like)), cells)


__all__ = ["Finding", "find", "rounded", "shown", "spoken", "when"]
