"""The session of docs/session.md is really run: every command as written, and every answer that it shows about changes."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from seedream.api.cli import main

PAGE = (Path(__file__).parent.parent / "docs" / "session.md").read_text("utf-8")
STEPS = re.findall(r"^    \$ seedream (.+)\n((?:    (?!\$).+\n)*)", PAGE, re.MULTILINE)
SNIPPET = re.findall(r"```python\n(.+?)```", PAGE, re.DOTALL)
TOLD = ("changed", "undone", "not done", "kept", "the film stays")
"""Answers that are the same on every machine; times and findings are not."""


def _told(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip().startswith(TOLD)]


def test_the_session_is_answered_as_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEDREAM_WORKERS", "1")
    assert len(STEPS) >= 8
    for command, shown in STEPS:
        done = main(shlex.split(command))
        assert done == (1 if "the film stays as it is" in shown else 0), command
        assert _told(capsys.readouterr().out) == _told(shown), command


def test_the_session_in_python_runs_verbatim(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEEDREAM_WORKERS", "1")
    exec(compile(SNIPPET[0], "session.md", "exec"), {"__name__": "session"})
    changes, refused, versions = capsys.readouterr().out.splitlines()
    assert changes == "(\"the girl's coat in yellow\", 'music a little quieter')"
    assert "no elephant" in refused
    assert [row[:2] for row in eval(versions)] == [(1, 0), (2, 1), (3, 1)]
