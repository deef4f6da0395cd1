"""Numbers and diagrams from the command line: the commands of docs/lessons.md, and files that cannot be used."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import numpy as np
import pytest
import skia

from seedream.api.cli import build_parser, main
from seedream.inputs import read
from seedream.scene.exercises.telling import exercise_of

PAGE = (Path(__file__).parents[2] / "docs" / "lessons.md").read_text("utf-8")
COMMANDS = re.findall(r"^    (seedream .+)$", PAGE, re.MULTILINE)
SALES = "drink,sold\ncoffee,45\ntea,30\njuice,25\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_of_the_page_show_what_they_are_given(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sales.csv").write_text(SALES)
    options = build_parser().parse_args(shlex.split(command)[1:])
    brief = read(options.prompt, data=options.data)
    if exercise_of(brief) is None:  # a sum is worked out from the request itself
        assert brief.data is not None or brief.outline is not None
        assert brief.kind == "lesson"


def test_a_still_is_drawn_from_a_data_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sales.csv").write_text(SALES)
    assert main(["image", "--data", "sales.csv", "--size", "320x180", "--out", "chart.png"]) == 0
    picture = np.asarray(skia.Image.open("chart.png").toarray(colorType=skia.kRGBA_8888_ColorType), np.int16)
    bars = (picture[..., 2] - picture[..., 0] > 40) | (picture[..., 0] - picture[..., 2] > 110)
    assert bars.mean() > 0.03


@pytest.mark.parametrize(("text", "complaint"), [("", "is empty"), ("a,b\nx,y\n", "no column of numbers"), (None, "not a file")])
def test_unusable_files_are_told_in_one_sentence(
    text: str | None, complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "table.csv"
    if text is not None:
        path.write_text(text)
    assert main(["create", "--data", str(path), "--out", str(tmp_path / "out")]) == 2
    assert complaint in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_chart_has_no_variations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sales.csv").write_text(SALES)
    out = str(tmp_path / "many")
    assert main(["image", "--data", str(tmp_path / "sales.csv"), "--variations", "2", "--out", out]) == 2
    assert "one composition" in capsys.readouterr().err
