"""The table of planted faults in docs/critic.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from seedream.refinement import Report

BEGIN, END = "<!-- faults: written by `make faults` -->", "<!-- end of faults -->"


@dataclass(frozen=True)
class Row:
    """A kind of fault: in which film it was planted, the check that found it ("" for none), whether it was mended (None: not
    tried), by which moves, and checks that have more findings than before."""

    name: str
    area: str
    film: str
    found: str
    mended: bool | None
    moves: str
    worse: tuple[str, ...]


def told(row: Row) -> str:
    """One line of progress."""
    where = f"{row.name} in {row.film}" if row.film else row.name
    if not row.film:
        return f"{where}: no film can have it"
    return f"{where}: found by {row.found}, {_how(row)}" if row.found else f"{where}: NOT FOUND"


def write_table(page: Path, rows: Sequence[Row], clean: Sequence[tuple[str, Report]]) -> None:
    """Put the table between its marks, at the end of the page where there are none."""
    text = page.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before.rstrip()}\n\n{BEGIN}\n{table(rows, clean)}\n{END}\n{after.lstrip()}", "utf-8")


def table(rows: Sequence[Row], clean: Sequence[tuple[str, Report]]) -> str:
    """The counts and the table as Markdown."""
    planted = [row for row in rows if row.film]
    found = [row for row in planted if row.found]
    mended = [row for row in found if row.mended]
    harmless = [row for row in mended if not row.worse]
    false_blocking = [f"{name} ({f.check})" for name, report in clean for f in report.blocking]
    remarks = [f"{name} ({f.check})" for name, report in clean for f in report.findings if f.severity == "warning"]
    head = (
        f"{len(planted)} kinds planted: **{len(found)} found** ({_share(len(found), len(planted))}), of these "
        f"**{len(mended)} mended** ({_share(len(mended), len(found))}), {len(harmless)} without another check finding more. "
        f"{len(clean)} clean films: **{len(false_blocking)} blocking findings**{_listed(false_blocking)}, "
        f"{len(remarks)} warnings{_listed(remarks)}.\n"
    )
    lines = ["| fault | area | found by | mended by |", "|---|---|---|---|"]
    lines += [f"| {r.name} | {r.area} | {r.found or '**not found**'} | {_how(r)} |" for r in planted]
    return "\n".join([head, *lines])


def _how(row: Row) -> str:
    if row.mended is None:
        return "–"
    harm = f" (worse: {', '.join(row.worse)})" if row.worse else ""
    return f"{row.moves or 'nothing was left to mend'}{harm}" if row.mended else "**not mended**"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def _listed(names: Sequence[str]) -> str:
    return f" ({', '.join(names)})" if names else ""
