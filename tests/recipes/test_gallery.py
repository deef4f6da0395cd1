"""The gallery: every group has pictures, they are drawn once, and sheets and table say what the checks found."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import skia
from recipes.gallery import drawing, sheets
from recipes.gallery.pictures import GROUPS, pictures
from recipes.gallery.table import BEGIN, END, write_table

from seedream.rendering.places import PLACES
from seedream.types import FrameSpec


def test_every_place_is_shown_and_every_name_is_one_picture() -> None:
    shown = {p.view.place.kind for p in pictures("places") if p.view}
    assert shown == set(PLACES)
    for group in GROUPS:
        names = [p.name for p in pictures(group)]
        assert len(names) == len(set(names)) > 10
    assert len(pictures("prompts")) == 24


def test_pictures_are_drawn_once_and_laid_out(tmp_path: Path) -> None:
    few = pictures("things")[:2] + pictures("animals")[:1]
    few = tuple(replace(p, group="things" if p in pictures("things") else "animals") for p in few)
    for picture in few:
        drawing.draw_to(picture, tmp_path / "things")
    record = tmp_path / "things" / f"{few[0].name}.json"
    record.write_text(json.dumps([["cut", "half of it"]]))
    drawing.draw_to(few[0], tmp_path / "things")
    assert sheets.faults_of(few, tmp_path / "things") == [(few[0].caption, "cut", "half of it")]
    (sheet,) = sheets.write_sheets("things", few, tmp_path)
    assert sheet.stat().st_size <= sheets.MOST_BYTES
    assert skia.Image.open(str(sheet)).width() > 8 * few[0].frame.width
    sheets.write_index(tmp_path, {"things": [sheet]}, {"things": 3}, {"things": [("abacus", "cut", "half of it")]})
    assert "abacus: half of it" in (tmp_path / "index.html").read_text("utf-8")


def test_a_style_and_a_figure_are_drawn_and_checked() -> None:
    style = next(p for p in pictures("styles") if p.name == "flat-editorial")
    surface, found = drawing.drawn(replace(style, frame=FrameSpec(320, 180)))
    assert (surface.width(), surface.height()) == (320, 180)
    assert not [f for f in found if f.check in ("feet", "cut", "labels", "safe area")]
    figure = next(p for p in pictures("characters") if p.name == "girl-hold-suitcase")
    assert drawing.drawn(replace(figure, frame=FrameSpec(120, 160)))[1] == []


def test_the_table_needs_its_marks(tmp_path: Path) -> None:
    page = tmp_path / "gallery.md"
    page.write_text("nothing")
    with pytest.raises(ValueError, match="results"):
        write_table(page, tmp_path)
    page.write_text(f"before {BEGIN}{END} after")
    write_table(page, tmp_path)
    assert "| styles | 0 | 0 |" in page.read_text()
