"""Pages of the documentation whose tables recipes write: `<!-- NAME -->` … `<!-- end -->`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path


def fill(page: Path, blocks: Mapping[str, str]) -> None:
    """Put texts between their markers, by name; what a page has no marker for is left out."""
    text = page.read_text("utf-8")
    for name, words in blocks.items():
        block = f"<!-- {name} -->\n\n{words.strip()}\n\n<!-- end -->"
        text = re.sub(rf"<!-- {re.escape(name)} -->.*?<!-- end -->", block.replace("\\", r"\\"), text, flags=re.DOTALL)
    page.write_text(text, "utf-8")


def table(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A table in Markdown."""
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join([*lines, *("| " + " | ".join(str(cell) for cell in row) + " |" for row in rows)])
