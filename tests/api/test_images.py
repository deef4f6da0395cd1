"""The command for pictures: files where they were asked for, and sentences for what cannot be."""

import re
import shlex
from pathlib import Path

import pytest

from seedream.api.cli import EXIT_USAGE, main


def test_image_refine_undo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SEEDREAM_HOME", str(tmp_path / "home"))
    file = str(tmp_path / "dog.png")
    assert main(["image", "a dog in a park", "--out", file, "--size", "160x90"]) == 0
    assert main(["refine", file, "make it night", "--yes"]) == 0
    assert main(["refine", file, "louder music", "--yes"]) == 1
    assert main(["undo", file]) == 0
    assert main(["versions", file]) == 0
    told = capsys.readouterr().out
    assert "at another hour: night" in told
    assert "a picture makes no sound" in told
    assert "->   1" in told


PAGE = Path(__file__).parents[2] / "docs" / "images.md"


def test_commands_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them in their order, only smaller."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEDREAM_HOME", str(tmp_path / "home"))
    commands = re.findall(r"^    seedream (.+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(commands) == 5
    for command in commands:
        arguments = shlex.split(command)
        assert main([*arguments, *(["--size", "160"] if arguments[0] == "image" else [])]) == 0, command
    assert (tmp_path / "out" / "puppy" / "06.jpg").exists()


def test_a_picture_of_unknown_origin_cannot_be_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "photo.png").write_bytes(b"some picture")
    assert main(["refine", str(tmp_path / "photo.png"), "make it night", "--yes"]) == EXIT_USAGE
    assert "draw it again with `seedream image`" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["a cat", "--out", "a.png", "--variations", "3"], "a folder"), (["a cat", "--out", "a.gif"], ".webp"),
        (["a cat", "--out", "x", "--series", "40"], "2 to 15"), (["a cat", "--out", "x.png", "--size", "9x9"], "4096"),
    ],
)  # fmt: skip
def test_usage(
    arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEDREAM_HOME", str(tmp_path / "home"))
    assert main(["image", *arguments]) == EXIT_USAGE
    error = capsys.readouterr().err
    assert says in error.replace("from ", "")
    assert error.count("\n") == 1
