"""Tables: a CSV file or the rows of a Markdown table become a data set; delimiter, heading row and decimal comma are found out."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from seedream.errors import InputError
from seedream.inputs.dataset import DataSet, Series, positions
from seedream.inputs.figures import Figure, parse_figure
from seedream.inputs.texts import checked_text

LONGEST_BYTES = 5_000_000
MOST_ROWS = 20_000
MOST_SERIES = 4
DELIMITERS = ",;\t|"
_MISSING = {"", "-", "–", "—", "n/a", "na", "nan", "null", "none", "?", ".", ".."}

Rows = Sequence[Sequence[str]]


def read_table(path: Path, wanted: str = "") -> DataSet:
    """The data of a CSV or TSV file; columns that `wanted` (the request) names are preferred. Raises InputError otherwise."""
    rows = _rows_of(_text_of(path), path.name)
    try:
        return table_data(rows, re.sub(r"[_-]+", " ", path.stem).strip(), wanted)
    except InputError as problem:
        raise InputError(f'the data file "{path.name}": {problem}') from problem


def _text_of(path: Path) -> str:
    if not path.is_file():
        raise InputError(f'got the data file "{path}", which is not a file; expected a CSV file such as sales.csv')
    size = path.stat().st_size
    if size > LONGEST_BYTES:
        raise InputError(f'the data file "{path.name}" has {size:,} bytes; expected at most {LONGEST_BYTES:,}. Sum it up first')
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f'the data file "{path.name}" cannot be read: {error.strerror}; check its permissions') from error
    for encoding in (
        "utf-8-sig",
        *(("utf-16",) if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ()),
        *(() if b"\0" in raw else ("cp1252",)),
    ):
        try:
            return checked_text(raw.decode(encoding), f'data file "{path.name}"')
        except UnicodeDecodeError:
            continue
    raise InputError(f'the data file "{path.name}" is not text; save the table as CSV in UTF-8')


def _rows_of(text: str, name: str) -> Rows:
    if not text.strip():
        raise InputError(f'the data file "{name}" is empty; expected a heading row and rows of numbers')
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines(), delimiter=_delimiter(text), strict=True)]
    except csv.Error as error:
        raise InputError(f'the data file "{name}" is no CSV table ({error}); check quotes and delimiters') from error
    rows = [row for row in rows if any(row)]
    if len(rows) > MOST_ROWS:
        raise InputError(f'the data file "{name}" has {len(rows):,} rows; expected at most {MOST_ROWS:,}. Sum it up first')
    return rows


def _delimiter(text: str) -> str:
    """The delimiter that cuts most lines into the same number (more than one) of cells; commas in numbers are no reason for it."""
    lines = [line for line in text.splitlines() if line.strip()][:50]

    def rank(delimiter: str) -> tuple[float, int]:
        counts = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
        usual = max(set(counts), key=counts.count)
        return (counts.count(usual) / len(counts), usual) if usual > 1 else (0.0, 0)

    try:
        ranks = {d: rank(d) for d in DELIMITERS}
    except csv.Error:
        return ","
    if ranks[";"][0] >= 0.9:  # a decimal comma cuts as evenly as a comma between cells
        return ";"
    return max(DELIMITERS, key=lambda d: ranks[d])


def table_data(rows: Rows, title: str, wanted: str = "") -> DataSet:
    """A data set from rows of cells: labels from the first column of names or dates, series from columns of numbers.

    Raises InputError where there is no column of numbers. Columns beyond MOST_SERIES and rows without numbers are left out, with
    a note.
    """
    width = max((len(row) for row in rows), default=0)
    rows = [[*row, *[""] * (width - len(row))] for row in rows]
    comma = _decimal_comma(rows)
    headed = len(rows) > 1 and _is_heading(rows, comma)
    heads, body = (list(rows[0]), rows[1:]) if headed else ([""] * width, rows)
    if not body:
        raise InputError("got a heading row alone; expected rows of numbers below it")
    columns = [[row[k] for row in body] for k in range(width)]
    read = [[_readable(parse_figure(cell, comma)) for cell in column] for column in columns]
    numeric = [k for k in range(width) if _is_numeric(columns[k], read[k])]
    named = _label_column(columns, numeric, heads)
    values = [k for k in numeric if k != named]
    if not values:
        raise InputError("found no column of numbers; expected a column of labels and at least one of numbers")
    chosen, notes = _chosen(values, heads, wanted)
    labels = columns[named] if named is not None else [str(i + 1) for i in range(len(body))]
    series = tuple(Series(heads[k] or f"Column {k + 1}", tuple(read[k])) for k in chosen)
    label_name = heads[named] if named is not None else ""
    only = heads[chosen[0]] if len(chosen) == 1 and headed else ""
    title = label_name if label_name.endswith("?") else only or title
    data = DataSet(title, tuple(labels), series, label_name=label_name, notes=notes)
    return _tidied(_unit_from_heads(data))


def _readable(figure: Figure | None) -> Figure | None:
    """A long whole number that a program wrote gets its thousands separated: "17098246" is "17,098,246"."""
    if figure is None or not re.fullmatch(r"\d{5,}", figure.digits):
        return figure
    return replace(figure, digits=f"{int(figure.digits):,}")


def _decimal_comma(rows: Rows) -> bool:
    """Whether numbers are written with a decimal comma: some cell ends in one ("3,5", "1.234,56") and none in a decimal point."""
    cells = [c for row in rows for c in row]
    commas = [c for c in cells if re.search(r"\d,\d{1,2}(?!\d)|\d,\d{4,}|\.\d{3},\d", c)]
    points = [c for c in cells if re.search(r"^\D{0,3}\d+\.(?:\d{1,2}|\d{4,})(?!\d|\.)|\d,\d{3}\.\d", c)]
    return len(commas) > len(points)


def _is_heading(rows: Rows, comma: bool) -> bool:
    """Whether the first row names the columns: a cell is no number where the column below holds numbers."""
    first, body = rows[0], rows[1:]
    for k, cell in enumerate(first):
        column = [row[k] for row in body]
        if _is_numeric(column, [parse_figure(c, comma) for c in column]) and parse_figure(cell, comma) is None:
            return True
    return all(re.fullmatch(r"\D+|\D.*", c or "x") for c in first) and any(re.fullmatch(r"\d{4}", c) for c in first)


def _is_numeric(cells: Sequence[str], read: Sequence[Figure | None]) -> bool:
    filled = [f for c, f in zip(cells, read, strict=True) if c.lower() not in _MISSING]
    return bool(filled) and sum(f is not None for f in filled) >= max(1, 0.8 * len(filled)) and any(f is not None for f in filled)


def _label_column(columns: Sequence[Sequence[str]], numeric: Sequence[int], heads: Sequence[str]) -> int | None:
    """The column of labels: the first of words or dates, or of years; None where there are only numbers."""
    words = [k for k in range(len(columns)) if k not in numeric]
    if words:
        return words[0]
    if len(numeric) > 1:
        first = numeric[0]
        named = re.fullmatch(
            r"(?:year|date|month|day|week|hour|time|age|x|quarter|id|no\.?|nr\.?)s?", heads[first].strip(), re.IGNORECASE
        )
        if named or (positions(columns[first]) and all(re.fullmatch(r"\d{1,4}", c) for c in columns[first])):
            return first
    return None


def _chosen(values: Sequence[int], heads: Sequence[str], wanted: str) -> tuple[list[int], tuple[str, ...]]:
    """The columns to show: those that the request names, else the first few; and a note on what was left out."""
    said = wanted.lower()
    asked = [k for k in values if heads[k] and re.search(rf"\b{re.escape(heads[k].lower())}\b", said)]
    chosen = (asked or list(values))[:MOST_SERIES]
    left = [heads[k] for k in (asked or values)[MOST_SERIES:]]
    return chosen, ((f"{len(left)} more columns are not shown ({', '.join(left[:3])}…).",) if left else ())


def _unit_from_heads(data: DataSet) -> DataSet:
    """A unit in brackets of a heading, "Sales (€)" or "Share in %", becomes the unit of the data."""
    found = [re.fullmatch(r"(.+?)\s*(?:[(\[]([^)\]]{1,16})[)\]]| in ([%€$£]|[a-z]{1,3}\b))", s.name) for s in data.series]
    units = {f[2] or f[3] for f in found if f}
    if len(units) != 1 or not all(found):
        return data
    series = tuple(Series(f[1] if f else s.name, s.figures) for s, f in zip(data.series, found, strict=True))
    title = series[0].name if data.title == data.series[0].name else data.title
    return DataSet(title, data.labels, series, units.pop(), data.label_name, notes=data.notes)


def _tidied(data: DataSet) -> DataSet:
    """Without rows that hold no number, and without a row of totals; labels that are empty say their place."""
    kept = [i for i in range(len(data.labels)) if any(s.figures[i] is not None for s in data.series)]
    total = [i for i in kept if re.fullmatch(r"(?:grand )?totals?|sum|all|overall", data.labels[i].strip(), re.IGNORECASE)]
    rows = [i for i in kept if i not in total] if len(total) == 1 and len(kept) > 2 else kept
    notes = list(data.notes)
    if len(kept) < len(data.labels):
        notes.append(_left_out(len(data.labels) - len(kept)))
    if len(rows) < len(kept):
        notes.append("The row of totals is left out.")
    labels = tuple(label or f"Row {i + 1}" for i, label in enumerate(data.labels))
    return DataSet(data.title, labels, data.series, data.unit, data.label_name, notes=tuple(notes)).rows(rows)


def _left_out(count: int) -> str:
    return f"{'1 row' if count == 1 else f'{count} rows'} without a number {'is' if count == 1 else 'are'} left out."
