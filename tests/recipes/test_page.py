"""Pages: tables stand between their markers, everything else stays."""

from __future__ import annotations

from pathlib import Path

from recipes.page import fill, table


def test_texts_stand_between_their_markers(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- a -->\nold\n<!-- end -->\nbetween\n<!-- a b -->\n<!-- end -->\nafter\n", "utf-8")
    fill(page, {"a": table(("x", "y"), [(1, r"C:\new")]), "none": "nowhere"})
    text = page.read_text("utf-8")
    assert "<!-- a -->\n\n| x | y |\n|---|---|\n| 1 | C:\\new |\n\n<!-- end -->\nbetween\n<!-- a b -->\n<!-- end -->\nafter" in text
    assert "old" not in text
    assert "nowhere" not in text
    fill(page, {"a": table(("x", "y"), [(1, r"C:\new")])})
    assert page.read_text("utf-8") == text
