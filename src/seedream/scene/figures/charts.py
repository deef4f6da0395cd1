"""Charts: a data set gets the kind of chart that its shape asks for, is put in order, and becomes a diagram."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from seedream.inputs.dataset import DataSet, Series, brief_labels, positions, ranked
from seedream.inputs.figures import Figure, grouped, words
from seedream.scene.figures.diagram import Axis, DiagramView, Part
from seedream.scene.reading.lexicon import data as table

Kind = Literal["bars", "line", "donut", "counter"]
Cues = Mapping[tuple[int, int], str]
"""What is said for a figure, by its row and series."""

MOST_BARS = 12
MOST_SLICES = 6
UNLIKE = 10.0
TOLD_POINTS = 8
"""A line with more points than this tells, and labels, only its ends and extremes."""
COLOURS = ("blue", "amber", "teal", "violet")
EMPHASIS = "coral"


@dataclass(frozen=True, slots=True)
class Chart:
    """A data set in the order in which it is drawn, the kind of chart, why it is that, and which row stands out (None: none).

    `times` are the places of the rows on a time axis, None for names.
    """

    kind: Kind
    reason: str
    data: DataSet
    times: tuple[float, ...] | None
    top: int | None
    footnote: str = ""

    @property
    def values(self) -> tuple[float, ...]:
        """Values of the first series, missing ones as 0."""
        return tuple(f.value if f else 0.0 for f in self.data.only.figures)


def make_chart(data: DataSet) -> Chart:
    """The chart of a data set: the kind that was asked for where it can show the data, else the one that its shape asks for."""
    timed = positions(data.labels)
    data, unlike = _of_one_size(data)
    kind, reason = _kind_of(data, timed)
    notes = [*data.notes, *unlike]
    if timed is None and not ranked(data.labels) and kind != "counter":
        data = data.rows(_descending(data))
    most = {"bars": MOST_BARS, "donut": MOST_SLICES}.get(kind, len(data.labels))
    if len(data.labels) > most and (timed is None or kind == "donut"):
        data, note = _shortened(data, most)
        notes.append(note)
    return Chart(kind, reason, data, timed, _top(data, kind), " ".join(notes))


def _kind_of(data: DataSet, times: tuple[float, ...] | None) -> tuple[Kind, str]:
    values = [f.value for s in data.series for f in s.known]
    asked = data.chart
    parts = len(data.series) == 1 and all(v >= 0 for v in values) and sum(values) > 0 and len(values) > 1
    if asked == "donut" and not parts:
        asked = ""  # negative numbers or several series have no shares
    if (asked == "line" and len(data.labels) < 2) or (asked == "counter" and len(values) > 1):
        asked = ""
    if asked:
        return asked, "the request asks for it"  # type: ignore[return-value]
    if len(values) == 1:
        return "counter", "it is one number"
    if times is not None and len(data.labels) >= 3:
        return "line", "the labels are times in order"
    if len(data.labels) > MOST_BARS and times is not None:
        return "line", "there are many points in order"
    hundred = (
        parts and abs(sum(values) - 100) <= 1.01 and (data.unit.startswith("%") or all("%" in f.unit for f in data.only.known))
    )
    if hundred and not ranked(data.labels) and len(values) <= MOST_SLICES:
        return "donut", "the parts sum up to 100%"
    return "bars", "several series are compared side by side" if len(data.series) > 1 else "the labels are names"


def _of_one_size(data: DataSet) -> tuple[DataSet, tuple[str, ...]]:
    """Without series that are more than UNLIKE times as large or as small as the first: beside it one of them could not be seen."""
    sizes = [max((abs(f.value) for f in s.known), default=0.0) for s in data.series]
    kept = [k for k, size in enumerate(sizes) if size * UNLIKE >= sizes[0] and size <= sizes[0] * UNLIKE]
    left = [s.name for k, s in enumerate(data.series) if k not in kept]
    if not left:
        return data, ()
    note = table("telling")["notes"]["unlike"].format(names=" and ".join(left), first=data.series[0].name)
    return replace(data, series=tuple(data.series[k] for k in kept)), (note,)


def _descending(data: DataSet) -> list[int]:
    """Rows from the largest to the smallest, those that name the rest last; two rows keep their order."""
    rows = range(len(data.labels))
    if len(data.labels) < 3:
        return list(rows)
    rest = {i for i in rows if re.fullmatch(r"others?|rest|undecided|don.t know|no answer|n/a|none", data.labels[i].lower())}
    return sorted(rows, key=lambda i: (i in rest, -_value(data.only, i), i))


def _value(series: Series, row: int) -> float:
    figure = series.figures[row]
    return figure.value if figure else 0.0


def _shortened(data: DataSet, most: int) -> tuple[DataSet, str]:
    """The largest rows, and the others summed up where that makes sense, with a note that says so."""
    count = len(data.labels) - most + 1
    units = {f.unit for s in data.series for f in s.known} | {data.unit}
    summable = not units & set(words()["units"]["never_summed"]) and all(f.value >= 0 for s in data.series for f in s.known)
    notes = table("telling")["notes"]
    if not summable:
        return data.rows(range(most)), _sentence(notes["hidden"].format(count=count - 1))
    kept = data.rows(range(most - 1))
    name = "Other" if "other" not in [label.lower() for label in kept.labels] else "All others"
    series = tuple(
        replace(k, figures=(*k.figures, _sum(s.figures[most - 1 :]))) for k, s in zip(kept.series, data.series, strict=True)
    )
    shown = replace(kept, labels=(*kept.labels, name), series=series)
    return shown, _sentence(notes["rest"].format(other=name, count=count))


def _sum(figures: Sequence[Figure | None]) -> Figure:
    """The sum of figures, written as they are."""
    known = [f for f in figures if f is not None]
    like = known[0]
    places = max(len(re.split(r"[.,]", f.digits)[1]) if re.search(r"[.,]\d{1,2}$", f.digits) else 0 for f in known)
    total = sum(f.value for f in known)
    return Figure(total, grouped(total / like.scale, places), like.prefix, like.suffix, like.scale)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _top(data: DataSet, kind: Kind) -> int | None:
    """The row that stands out: the asked-for one, else the largest (of one series)."""
    if data.emphasis in data.labels:
        return data.labels.index(data.emphasis)
    if len(data.series) > 1 or kind == "counter":
        return None
    if len(data.labels) == 2 and (positions(data.labels) or data.labels == ("Before", "After")):
        return 1
    candidates = [i for i, label in enumerate(data.labels) if label not in ("Other", "All others")]
    best = max(candidates, key=lambda i: _value(data.only, i))
    return best if sum(_value(data.only, i) == _value(data.only, best) for i in candidates) == 1 else None


# ---------------------------------------------------------------------------------------------------- diagrams
def shown(figure: Figure, unit: str = "") -> str:
    """A figure as it stands in a chart: as given; a short common unit is written at each."""
    return (
        f"{figure.text} {unit}"
        if unit and len(unit) <= 3 and unit[:1] not in "%°"
        else f"{figure.text}{unit if len(unit) <= 3 else ''}"
    )


def capital(label: str) -> str:
    """A label as the beginning of a line."""
    return label[:1].upper() + label[1:]


def lower(name: str) -> str:
    """A name inside a sentence; one with capitals of its own ("Team B") keeps them."""
    return name if name[1:] != name[1:].lower() else name.lower()


def measures(data: DataSet) -> tuple[str, ...]:
    """What the figures are counted in, without magnitudes: two of them ("£", "€") cannot be compared."""
    found = dict.fromkeys(_measure(f) for s in data.series for f in s.known)
    return tuple(found)


def _measure(figure: Figure) -> str:
    names = sorted(words()["magnitudes"], key=len, reverse=True)
    bare = re.sub(rf"^(?:{'|'.join(map(re.escape, names))})(?![A-Za-z])", "", figure.suffix.strip()).strip()
    return f"{figure.prefix.strip('-−–+ ')}{bare}"


def chart_view(chart: Chart, cues: Cues, accent: str = "", *, given: bool = False) -> DiagramView:
    """The diagram of a chart; `cues` say when each figure appears, `given` shows all of it from the first frame."""
    data = chart.data
    parts = {"bars": _bars, "line": _points, "donut": _slices, "counter": _number}[chart.kind](chart, cues, accent or EMPHASIS)
    layout: Literal["columns", "trend", "donut", "counter"] = {
        "bars": "columns", "line": "trend", "donut": "donut", "counter": "counter",
    }[chart.kind]  # type: ignore[assignment]  # fmt: skip
    if given:
        parts = tuple(replace(p, given=True) for p in parts)
    notes = [chart.footnote]
    if len(found := measures(data)) > 1:
        units = " and ".join(f"“{m}”" if m else "bare numbers" for m in found[:2])
        notes.append(table("telling")["notes"]["mixed"].format(units=units))
    if chart.kind == "line" and (low := axis_low(chart)):
        notes.append(
            table("telling")["notes"]["axis"].format(low=grouped(low / _scale(data), 0 if low >= 10 * _scale(data) else 1))
        )
    kicker = f"in {data.unit}" if len(data.unit) > 3 and data.unit.lower() != data.title.lower() else ""
    centre = "time" if chart.times is not None else ""
    axis = Axis(low=axis_low(chart) if chart.kind == "line" else None, unit=data.unit)
    return DiagramView(
        data.title,
        parts,
        kicker,
        layout,
        accent=accent or EMPHASIS,
        centre=centre,
        footnote=" ".join(n for n in notes if n),
        axis=axis,
    )


def _scale(data: DataSet) -> float:
    return max(f.scale for s in data.series for f in s.known)


def axis_low(chart: Chart) -> float:
    """Where the axis of a line begins: at zero, unless all values lie far above it (then at a round number below them)."""
    values = [f.value for s in chart.data.series for f in s.known]
    low, high = min(values), max(values)
    if low < 0 or low < 0.7 * high or high == low:
        return 0.0
    step = 10.0 ** len(str(int((high - low) or 1))) / 10
    below = (low - 0.25 * (high - low)) // step * step
    return max(0.0, below)


def _figure_part(kind: str, chart: Chart, row: int, column: int, cues: Cues) -> Part:
    data = chart.data
    figure = data.series[column].figures[row]
    assert figure is not None
    return Part(
        f"{kind}.{row}.{column}", kind, cues.get((row, column), ""), capital(data.labels[row]), value=figure.value,
        figure=shown(figure, data.unit), group=data.series[column].name, index=row, last=column,
    )  # fmt: skip


def _cells(chart: Chart) -> list[tuple[int, int]]:
    data = chart.data
    return [(i, k) for i in range(len(data.labels)) for k in range(len(data.series)) if data.series[k].figures[i] is not None]


def _bars(chart: Chart, cues: Cues, accent: str) -> tuple[Part, ...]:
    many = len(chart.data.series) > 1
    parts = []
    if many:
        keys = [s.name for s in chart.data.series]
        parts = [Part(f"key.{k}", "key", text=capital(n), colour=COLOURS[k], last=k, given=True) for k, n in enumerate(keys)]
    for row, column in _cells(chart):
        colour = COLOURS[column] if many else accent if row == chart.top else COLOURS[0]
        parts.append(replace(_figure_part("bar", chart, row, column, cues), colour=colour))
    return tuple(parts)


def told_rows(chart: Chart) -> list[int]:
    """The rows of a line that are spoken of and labelled: all of a few, else both ends and the extremes of the first series."""
    rows = [i for i, f in enumerate(chart.data.only.figures) if f is not None]
    if len(rows) <= TOLD_POINTS:
        return rows
    told = {rows[0], rows[-1], max(rows, key=lambda i: chart.values[i]), min(rows, key=lambda i: chart.values[i])}
    if chart.data.emphasis in chart.data.labels:
        told.add(chart.data.labels.index(chart.data.emphasis))
    return sorted(told)


def _points(chart: Chart, cues: Cues, accent: str) -> tuple[Part, ...]:
    data, at = chart.data, chart.times or tuple(float(i) for i in range(len(chart.data.labels)))
    many = len(data.series) > 1
    parts = [
        Part(
            "scale", "scale", values=tuple(map(capital, brief_labels(data.labels))), points=tuple((x, 0.0) for x in at), given=True
        )
    ]
    for column, series in enumerate(data.series):
        before: list[tuple[float, float]] = []
        for row, figure in enumerate(series.figures):
            if figure is None:
                continue
            before.append((at[row], figure.value))
            if row in told_rows(chart) or row == max(i for i, f in enumerate(series.figures) if f is not None):
                part = _figure_part("point", chart, row, column, cues)
                colour = COLOURS[column] if many else COLOURS[0]
                parts.append(
                    replace(part, points=tuple(before), colour=colour, step=accent if row == chart.top and not many else "")
                )
                before = before[-1:]
    order = {(p.index, p.last): p for p in parts[1:]}
    return (parts[0], *(order[key] for key in sorted(order)))


def _slices(chart: Chart, cues: Cues, accent: str) -> tuple[Part, ...]:
    parts = []
    for row, column in _cells(chart):
        colour = accent if row == chart.top else ("blue", "teal", "violet", "amber", "green", "grey")[row % 6]
        parts.append(replace(_figure_part("slice", chart, row, column, cues), colour=colour))
    top = next((p for p in parts if p.index == chart.top), parts[0])
    return (*parts, Part("middle", "middle", text=top.text, figure=top.figure, value=top.value, after=top.id))


def _number(chart: Chart, cues: Cues, accent: str) -> tuple[Part, ...]:
    row, column = _cells(chart)[0]
    part = _figure_part("number", chart, row, column, cues)
    return (replace(part, colour=accent, text="" if part.text == chart.data.title else part.text),)
