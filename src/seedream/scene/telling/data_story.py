"""Data stories: a chart that builds up while its real figures are told, then what they come down to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.errors import InputError
from seedream.inputs.dataset import DataSet, brief_labels, positions, said
from seedream.inputs.tables import table_data
from seedream.scene.figures.charts import COLOURS, Chart, Cues, capital, chart_view, make_chart, shown, told_rows
from seedream.scene.figures.diagram import DiagramView, Part, generic_diagram
from seedream.scene.figures.findings import Finding, find, spoken, when
from seedream.scene.graph import Beat
from seedream.scene.reading.lexicon import data as table

MOST_TOLD = 12
"""So many figures are told one by one; of more, only the ends and extremes."""
UNTITLED = "In numbers"
SUBJECT = "data"
"""Subject of the beats of a data story."""


def data_beats(data: DataSet, accent: str = "") -> tuple[tuple[Beat, ...], Chart]:
    """The beats of a data set, and the chart that was chosen for it. `accent` is a "#rrggbb" for what stands out."""
    chart = make_chart(_entitled(data))
    cues, clauses = _clauses(chart)
    opening = _opening(chart)
    told = " ".join(clauses)
    texts: tuple[str, ...] = (f"{opening[0]} {told}", f"{opening[1]} {told}", told, " ".join(_shortest(chart, clauses)))
    if chart.kind == "counter":
        texts = texts[2:]
    view = chart_view(chart, cues, accent)
    beats = [Beat("chart", "show the numbers", view, 2.0, 3.0, f"{SUBJECT}.chart", tuple(dict.fromkeys(texts)))]
    found = find(chart)
    if found is not None:
        beats.append(
            Beat(
                "finding",
                "say what they come down to",
                _finding_view(chart, found, accent),
                1.0,
                3.0,
                f"{SUBJECT}.finding",
                found.said,
            )
        )
    return tuple(beats), chart


def still_chart(data: DataSet, accent: str = "") -> DiagramView:
    """The finished chart of a data set as one picture."""
    return chart_view(make_chart(_entitled(data)), {}, accent, given=True)


def table_view(title: str, rows: Sequence[Sequence[str]]) -> DiagramView:
    """A table of a script as a picture: a chart where it holds numbers, else its columns compared. Labels are its cues."""
    try:
        chart = make_chart(replace(table_data(rows, title), title=title))
    except InputError:
        return generic_diagram(title, table=rows)
    names = _names(chart)
    cues = {(i, k): _cue(names[i]) for i in range(len(names)) for k in range(len(chart.data.series))}
    return chart_view(chart, cues)


def _entitled(data: DataSet) -> DataSet:
    """The data with a title: without one, its labels or the name of its column."""
    if data.title:
        return data
    if len(data.labels) == 1:
        return replace(data, title=capital(data.labels[0]))
    if positions(data.labels) is not None:
        return replace(data, title=capital(data.unit) if len(data.unit) > 3 else f"From {data.labels[0]} to {data.labels[-1]}")
    few = [label.lower() if i and label[1:2].islower() else label for i, label in enumerate(data.labels[:3])]
    name = f"{', '.join(few[:-1])} and {few[-1]}" if len(data.labels) <= 3 and len(few) > 1 else data.series[0].name or UNTITLED
    return replace(data, title=capital(name))


def _names(chart: Chart) -> Sequence[str]:
    return said(chart.data.labels) if chart.times is not None else chart.data.labels


def _opening(chart: Chart) -> tuple[str, str]:
    names = _names(chart)
    key = "one" if chart.kind == "counter" else "share" if chart.kind == "donut" else "time" if chart.times is not None else "names"
    if tuple(chart.data.labels) == ("Before", "After"):
        key = "change"
    if chart.data.title == UNTITLED or chart.data.title.startswith("From "):
        key = "one"
    if chart.data.title.endswith(("?", "!")):
        return chart.data.title, chart.data.title
    texts = table("telling")["opening"][key]
    filled = [t.format(title=chart.data.title, a=names[0], b=names[-1]) for t in texts]
    return filled[0], filled[-1]


def _told_cells(chart: Chart) -> list[tuple[int, int]]:
    """The figures that are told, in the order in which they are said: series by series."""
    data = chart.data
    rows = told_rows(chart) if chart.kind == "line" else list(range(len(data.labels)))
    if len(rows) * len(data.series) > MOST_TOLD:
        top = max(rows, key=lambda i: chart.values[i])
        rows = sorted({rows[0], top, rows[-1]})
    return [(i, k) for k, series in enumerate(data.series) for i in rows if series.figures[i] is not None]


def _clauses(chart: Chart) -> tuple[Cues, list[str]]:
    """What is said for each told figure, and the words in it at which the figure appears."""
    names, data = _names(chart), chart.data
    cells = _told_cells(chart)
    cues: dict[tuple[int, int], str] = {}
    clauses = []
    for at, (row, column) in enumerate(cells):
        figure = data.series[column].figures[row]
        assert figure is not None
        value = spoken(figure, data.unit)
        if chart.kind == "counter":
            cues[row, column] = value
            clauses.append(f"{value} {names[row]}.")
        elif len(data.series) > 1:
            first = at == 0 or cells[at - 1][1] != column
            last = at == len(cells) - 1 or cells[at + 1][1] != column
            one = f"{value} {when(chart, row)}" if chart.times is not None else f"{names[row]} {value}"
            cues[row, column] = one
            clauses.append(f"{capital(data.series[column].name) + ': ' if first else ''}{one}{'.' if last else ','}")
        elif chart.times is not None:
            cues[row, column] = f"{names[row]}: {value}"
            lead = "And " if at == len(cells) - 1 and at else ""
            clauses.append(_sentence(f"{lead}{when(chart, row)}: {value}"))
        elif chart.kind == "donut" and "%" in value:
            cues[row, column] = f"{value} {names[row]}"
            clauses.append(f"{value} {names[row]}{'.' if at == len(cells) - 1 else ','}")
        else:
            cues[row, column] = f"{names[row]}: {value}"
            clauses.append(_sentence(f"{names[row]}: {value}"))
    return {cell: _cue(text) for cell, text in cues.items()}, clauses


def _sentence(text: str) -> str:
    return f"{capital(text)}."


def _cue(text: str) -> str:
    """A phrase as a cue: commas inside of numbers and hyphens would cut words in two."""
    return " ".join("".join(c for c in token if c.isalnum() or c in "%°$€._") for token in text.split()).strip()


def _shortest(chart: Chart, clauses: Sequence[str]) -> list[str]:
    """The clauses of the first, the outstanding and the last figure, for a film that is short."""
    if len(chart.data.series) > 1 or len(clauses) <= 3:
        return list(clauses)
    rows = [row for row, _ in _told_cells(chart)]
    keep = sorted({0, rows.index(chart.top) if chart.top in rows else 0, len(clauses) - 1})
    return [clauses[i].rstrip(",.") + "." for i in keep]


def _finding_view(chart: Chart, found: Finding, accent: str) -> DiagramView:
    """The worked-out number, large, above the figures that it comes from."""
    tone, data = accent or "coral", chart.data
    big = found.text("big")
    if any(re.search(r"\d,\d{1,2}(?!\d)|\.\d{3},", f.digits) for s in data.series for f in s.known):
        big = big.translate(str.maketrans(",.", ".,"))  # as the figures that are given
    under = found.text("under")
    under = under[:1].lower() + under[1:]
    parts = [Part("number", "number", _cue(_number_said(found)), under, figure=big, colour=tone)]
    cells = dict.fromkeys(found.cells)
    if found.key in ("most", "part"):
        parts.append(
            Part(
                "share",
                "bar",
                text=capital(data.labels[found.cells[0][0]]),
                value=_share(chart, found),
                figure=big,
                colour=tone,
                step="share",
                given=True,
            )
        )
    elif len(cells) == 2:
        for at, (row, column) in enumerate(cells):
            figure = data.series[column].figures[row]
            assert figure is not None
            name = data.series[column].name if found.key.startswith("gap") else brief_labels(data.labels)[row]
            colour = COLOURS[column] if found.key.startswith("gap") else "blue" if _pale(found, at) else tone
            parts.append(
                Part(
                    f"bar.{at}",
                    "bar",
                    text=capital(name),
                    value=figure.value,
                    figure=shown(figure, data.unit),
                    colour=colour,
                    given=True,
                )
            )
    return DiagramView(found.text("head"), tuple(parts), data.title, "counter", accent=tone)


def _number_said(found: Finding) -> str:
    """The worked-out number as it stands in the sentence."""
    slots = found.slots
    if found.key.startswith("gap"):
        return "widest gap"
    if found.key in ("rank", "peak", "same"):
        return slots["a"] if found.key == "rank" else slots["x"]
    return f"{slots['n']}%" if found.text("big").endswith("%") else slots["n"]


def _pale(found: Finding, at: int) -> bool:
    """Whether a bar of the proof is the one that is only compared with."""
    outstanding = 1 if found.key in ("times", "more", "less", "up", "down", "rank") else 0
    return at != outstanding


def _share(chart: Chart, found: Finding) -> float:
    return chart.values[found.cells[0][0]] / sum(chart.values)
