"""The results of the checks as a table in `docs/gallery.md`, between its two marks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from recipes.gallery.pictures import GROUPS, pictures
from recipes.gallery.sheets import faults_of

BEGIN, END = "<!-- results -->", "<!-- end of results -->"
CHECKS = ("contrast", "safe area", "cut", "labels", "palette", "feet")


def write_table(page: Path, folder: Path) -> None:
    """Put the results of what lies in a gallery's folder into the page. Raises ValueError where the page has no marks."""
    text = page.read_text("utf-8")
    if BEGIN not in text or END not in text:
        raise ValueError(f"{page} has no {BEGIN} … {END}")
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    page.write_text(f"{before}{BEGIN}\n{table(folder)}\n{END}{after}", "utf-8")


def table(folder: Path) -> str:
    """Pictures and faults of each check, by group, and every fault in words."""
    rows = [f"| pictures | number | {' | '.join(CHECKS)} |", "|---" * (len(CHECKS) + 2) + "|"]
    told = []
    for group in GROUPS:
        drawn = [p for p in pictures(group) if (folder / group / f"{p.name}.json").exists()]
        found = faults_of(drawn, folder / group)
        counts = Counter(check for _, check, _ in found)
        rows.append(f"| {group} | {len(drawn)} | {' | '.join(str(counts[check]) for check in CHECKS)} |")
        told += [f"- {caption}: {message}" for caption, _, message in found]
    return "\n".join([*rows, "", *told]) if told else "\n".join(rows)
