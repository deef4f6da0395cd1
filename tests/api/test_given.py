"""Films from what one has: the commands of docs/inputs.md are understood, small ones are made, unusable files are told."""

from __future__ import annotations

import json
import re
import shlex
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from tests.inputs.picture_files import photo, save
from tests.inputs.video_files import clip

from seedream.api.cli import _WISHES, build_parser, main
from seedream.inputs import memo, named, read

PAGE = (Path(__file__).parents[2] / "docs" / "inputs.md").read_text("utf-8")
COMMANDS = re.findall(r"^    (seedream .+)$", PAGE, re.MULTILINE)
SMALL = ["--preview", "--quality", "draft", "--no-memory", "--no-voice"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with every file that the page names."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEDREAM_WORKERS", "1")
    monkeypatch.setattr(memo, "find_spec", lambda name: object())
    monkeypatch.setattr(memo, "_heard", lambda *_: "I'd like a cat on the moon.")
    for name in ("lake.jpg", "painting.jpg"):
        save(tmp_path / name, photo(320, 200, None))
    save(tmp_path / "teddy.png", photo(200, 220))
    (tmp_path / "holiday").mkdir()
    for name in ("1 morning.jpg", "2 noon.jpg", "3 night.jpg"):
        save(tmp_path / "holiday" / name, photo(320, 190 + len(name), None))
    for name in ("monday.mp4", "tuesday.mp4", "trailer.mp4"):
        clip(tmp_path / name, [("static", 1.5, (1.0, 0.3, 0.2)), ("pan", 1.5, (0.2, 0.4, 1.0))])
    honey = "Honey is made of nectar by 40,000 bees."
    (tmp_path / "article.md").write_text(f"# Bees\n\nBees fly far in summer.\n\n## Honey\n\n{honey}\n")
    for name in ("song.wav", "idea.wav"):
        (tmp_path / name).write_bytes(b"sound")
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_of_the_page_are_understood(command: str, folder: Path) -> None:
    options = build_parser().parse_args(shlex.split(command)[1:])
    wishes: dict[str, Any] = {n: getattr(options, n) for n in _WISHES if getattr(options, n) is not None}
    brief = read(options.prompt, **named(wishes))
    told = any(d.key == "voice_memo" for d in brief.decisions)
    assert brief.pictures or brief.script or brief.intent.videos or brief.intent.like or told


def _frames(film: Path) -> list[np.ndarray[Any, Any]]:
    with av.open(str(film)) as container:
        return [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]


def test_a_film_of_photos_changes_with_its_cuts_and_can_be_read_again(folder: Path) -> None:
    assert main(["create", "Our day", "--image", "holiday", "--duration", "6", "--no-music", "--out", "out", *SMALL]) == 0
    frames = _frames(folder / "out" / "film.mp4")
    assert len(frames) == 72
    record = json.loads((folder / "out" / "creation.json").read_text("utf-8"))
    keys = {d["key"] for d in record["decisions"]}
    assert {"photo.1", "photo.2", "photo.3", "picture.1"} <= keys
    assert max(float(np.abs(a.astype(int) - b).mean()) for a, b in pairwise(frames)) > 3


def test_footage_is_in_the_film(folder: Path) -> None:
    assert main(["create", "Two days", "--video", "monday.mp4", "--duration", "4", "--no-music", "--out", "out", *SMALL]) == 0
    means = [frame.reshape(-1, 3).mean(0) for frame in _frames(folder / "out" / "film.mp4")[4:-12]]
    assert any(m[0] > m[2] + 20 for m in means)
    assert any(m[2] > m[0] + 20 for m in means)


@pytest.mark.parametrize(
    ("option", "name", "complaint"),
    [("--video", "none.mp4", "not a file"), ("--like", "article.md", "damaged"), ("--text", "none.md", "not a file"),
     ("--image", "none.png", "not a file"), ("--voice-memo", "none.wav", "not a file")],
)  # fmt: skip
def test_unusable_files_are_told_in_one_sentence(
    option: str, name: str, complaint: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["create", "a cat", option, name, "--out", "out"]) == 2
    said = capsys.readouterr().err
    assert complaint in said
    assert "\n" not in said.strip()
    assert not (folder / "out").exists()
