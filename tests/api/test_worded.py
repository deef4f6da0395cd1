"""Pictures made of words and of lessons: the commands of docs/understanding.md are run, small, and draw what they say."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import skia

from seedream.api.cli import main

PAGE = (Path(__file__).parents[2] / "docs" / "understanding.md").read_text("utf-8")
COMMANDS = re.findall(r"^    (seedream image .+)$", PAGE, re.MULTILINE)
FILMS = re.findall(r"^    (seedream create .+)$", PAGE, re.MULTILINE)


def test_commands_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(COMMANDS) >= 4
    for command in COMMANDS:
        arguments = shlex.split(command)[1:]
        assert main([*arguments, "--size", "320x180", "--no-memory"]) == 0
        image = skia.Image.open(arguments[-1])
        assert (image.width(), image.height()) == (320, 180)
        assert image.toarray()[..., :3].std() > 5


def test_films_of_the_page_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert FILMS
    for number, command in enumerate(FILMS):
        arguments = [
            *shlex.split(command)[1:],
            "--duration",
            "6",
            "--preview",
            "--quality",
            "draft",
            "--out",
            str(tmp_path / f"{number}"),
        ]
        assert main([*arguments, "--no-memory"]) == 0
        assert (tmp_path / f"{number}" / "film.mp4").stat().st_size > 10_000
