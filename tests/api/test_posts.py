"""Posts, posters and product films: the commands of docs/posts.md make pictures, small, and films of what they say."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import skia

from seedream.api.cli import build_parser, main
from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene

PAGE = (Path(__file__).parents[2] / "docs" / "posts.md").read_text("utf-8")
STILLS = re.findall(r"^    (seedream image .+)$", PAGE, re.MULTILINE)
FILMS = re.findall(r"^    (seedream create .+)$", PAGE, re.MULTILINE)


def test_stills_of_the_page_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(STILLS) >= 5
    for command in STILLS:
        arguments = shlex.split(command)[1:]
        assert main([*arguments, "--size", "320x180", "--no-memory"]) == 0
        assert skia.Image.open(arguments[-1]).toarray()[..., :3].std() > 5


@pytest.mark.parametrize("command", FILMS)
def test_films_of_the_page_say_what_they_are_about(command: str) -> None:
    asked = build_parser().parse_args(shlex.split(command)[1:])
    brief = read(asked.prompt)
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    said = " ".join(line for beat in graph.beats for line in beat.spoken).lower()
    _, _, claims = asked.prompt.partition(": ")
    assert graph.kind in ("announcement", "product")
    assert all(part.strip() in said for part in claims.lower().split(", ") if part not in ("sleek", "black"))
