"""Report: results as tables between the markers of docs/encoder.md."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from recipes.page import fill, table

Results = Mapping[str, Any]


def write_report(results: Results, page: Path) -> None:
    """Fill every `<!-- table NAME -->` … `<!-- end -->` of the page that has results."""
    fill(page, {f"table {name}": told(results[name]) for name, told in _TABLES.items() if name in results})


def _retrieval(found: Results) -> str:
    pairs = {name: row for name, row in found.items() if isinstance(row, Mapping)}
    possible = any("oracle" in row for row in pairs.values())
    rows = [(name, f"{row['r1']:.3f}", f"{row['r5']:.3f}", *_oracle(row, possible)) for name, row in pairs.items()]
    return table((f"among {found['among']}", "R@1", "R@5", *(["R@1 of the oracle"] if possible else [])), rows)


def _oracle(row: Results, possible: bool) -> list[str]:
    return [f"{row['oracle']:.3f}" if "oracle" in row else ""] if possible else []


def _across(found: Results) -> str:
    """Attributes down, ways of reading across."""
    ways = list(found)
    return table(("", *ways), [(a, *(f"{found[w][a]:.2f}" for w in ways)) for a in found[ways[0]]])


def _flat(found: Results) -> str:
    return table(("", ""), [(k, f"{v:.2f}" if isinstance(v, float) else v) for k, v in found.items()])


_TABLES: dict[str, Callable[[Results], str]] = {
    "run": _flat, "retrieval": _retrieval, "short": _retrieval, "attributes": _across, "crossing": _across,
    "real": _flat, "speed": _flat, "contradictions": _flat,
}  # fmt: skip
