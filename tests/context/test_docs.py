"""Commands that the pages on context and memory show are commands that there are."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from seedream.api.cli import build_parser

DOCS = Path(__file__).parents[2] / "docs"
COMMANDS = [
    command
    for page in ("context.md", "memory.md")
    for command in re.findall(r"^    (?:\$ )?(seedream .+)$", (DOCS / page).read_text("utf-8"), re.MULTILINE)
]


def test_there_are_some() -> None:
    assert len(COMMANDS) >= 12


@pytest.mark.parametrize("command", COMMANDS)
def test_they_parse(command: str) -> None:
    build_parser().parse_args(shlex.split(command)[1:])
