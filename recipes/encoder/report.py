"""Report: results as tables between the markers of docs/encoder.md."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

Results = Mapping[str, Any]


def write_report(results: Results, page: Path) -> None:
    """Fill every `<!-- table NAME -->` … `<!-- end -->` of the page that has results."""
    text = page.read_text("utf-8")
    for name, table in _TABLES.items():
        if name in results:
            block = f"<!-- table {name} -->\n\n{table(results[name])}\n\n<!-- end -->"
            text = re.sub(rf"<!-- table {name} -->.*?<!-- end -->", block.replace("\\", r"\\"), text, flags=re.DOTALL)
    page.write_text(text, "utf-8")


def _table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join([*lines, *("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows)])


def _retrieval(found: Results) -> str:
    pairs = {name: row for name, row in found.items() if isinstance(row, Mapping)}
    rows = [(name, f"{row['r1']:.3f}", f"{row['r5']:.3f}") for name, row in pairs.items()]
    return _table((f"among {found['among']}", "R@1", "R@5"), rows)


def _across(found: Results) -> str:
    """Attributes down, ways of reading across."""
    ways = list(found)
    return _table(("", *ways), [(a, *(f"{found[w][a]:.2f}" for w in ways)) for a in found[ways[0]]])


def _flat(found: Results) -> str:
    return _table(("", ""), [(k, f"{v:.2f}" if isinstance(v, float) else v) for k, v in found.items()])


_TABLES: dict[str, Callable[[Results], str]] = {
    "run": _flat, "retrieval": _retrieval, "attributes": _across, "crossing": _across, "real": _flat, "speed": _flat,
    "contradictions": _flat,
}  # fmt: skip
