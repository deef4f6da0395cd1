"""The recipe of planted faults: enough kinds in every area, checks that exist, and a table that counts."""

from __future__ import annotations

from pathlib import Path

from recipes.faults import picture, sound, words
from recipes.faults.__main__ import Done
from recipes.faults.kinds import KINDS
from recipes.faults.page import BEGIN, END, Row, told, write_table

from seedream.refinement import Finding, Report
from seedream.refinement.reporting.page import wording

AREAS = (picture, sound, words)


def test_there_are_kinds_enough_in_every_area() -> None:
    assert len(KINDS) >= 30
    assert {kind.area for kind in KINDS} == {"picture", "sound", "words", "timing", "consistency"}
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert all(kind.plant.__doc__ for kind in KINDS)


def test_every_check_that_counts_has_plain_words() -> None:
    assert {check for kind in KINDS for check in kind.checks} <= set(wording()["checks"])


def test_what_was_tried_is_kept_until_the_code_changes(tmp_path: Path) -> None:
    row = Row("black", "picture", "neon", "black", True, "rejoin shot", ("sync",))
    Done(tmp_path / "rows.json", "one").put(row)
    assert Done(tmp_path / "rows.json", "one").get("black") == row
    assert Done(tmp_path / "rows.json", "one").get("hum") is None
    assert Done(tmp_path / "rows.json", "two").get("black") is None


def test_progress_is_told_in_a_line() -> None:
    assert told(Row("hum", "sound", "kite", "hum", True, "rejoin sound", ())) == "hum in kite: found by hum, rejoin sound"
    assert told(Row("hum", "sound", "kite", "", None, "", ())) == "hum in kite: NOT FOUND"
    assert told(Row("hum", "sound", "", "", None, "", ())) == "hum: no film can have it"


def test_table_counts_and_is_replaced(tmp_path: Path) -> None:
    page = tmp_path / "critic.md"
    page.write_text("# The critic\n", "utf-8")
    rows = [
        Row("black", "picture", "neon", "black", True, "rejoin shot", ()),
        Row("hum", "sound", "neon", "hum", False, "", ()),
        Row("clicks", "sound", "neon", "", None, "", ()),
        Row("forbidden word", "words", "", "", None, "", ()),
    ]
    for _ in range(2):
        write_table(page, rows, [("neon", Report((Finding("level", "warning", ""),)))])
    text = page.read_text("utf-8")
    assert text.count(BEGIN) == text.count(END) == 1
    assert "3 kinds planted: **2 found** (67 %), of these **1 mended** (50 %)" in text
    assert "1 clean films: **0 blocking findings**, 1 warnings (neon (level))" in text
    assert "| clicks | sound | **not found** | – |" in text
