"""The page `docs/composition.md`: purpose, method, the table of scores and what fails."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "composition.md"
_START, _END = "<!-- scores -->", "<!-- end of scores -->"


def write_page(rows: Sequence[tuple[str, int, int]], failures: Sequence[str]) -> None:
    """Put the scores of the project's own prompts, and what fails, into the page between its two marks."""
    lines = ["| prompts about | right | of | share |", "|---|---|---|---|"]
    lines += [f"| {tag.replace('_', ' ')} | {good} | {total} | {good / max(total, 1):.2f} |" for tag, good, total in rows]
    lines += ["", "What fails:" if failures else "Nothing fails.", *([""] + [f"- {f}" for f in failures] if failures else [])]
    head, _, rest = PAGE.read_text("utf-8").partition(_START)
    tail = rest.partition(_END)[2]
    PAGE.write_text("\n".join([head + _START, "", *lines, "", _END]) + tail, "utf-8")
