"""Staging: what is stopped leaves nothing half, what is whole is moved into place."""

from __future__ import annotations

from pathlib import Path

import pytest

from seedream.errors import OutputError
from seedream.outputs import commit, deliver, nothing_half, prepare, stage


def stopped(project: Path, name: str) -> None:
    """A delivery that is stopped after one file."""
    with nothing_half(project):
        if not (project / "film.mp4").exists():
            (project / "context.sqlite").touch()
        (stage(project) / name).write_bytes(b"half")
        raise KeyboardInterrupt


def test_a_stopped_first_delivery_leaves_no_folder(tmp_path: Path) -> None:
    project = prepare(tmp_path / "still.project")
    with pytest.raises(KeyboardInterrupt):
        stopped(project, "film.mp4")
    assert list(tmp_path.iterdir()) == []


def test_a_stopped_later_delivery_leaves_the_one_before(tmp_path: Path) -> None:
    project = prepare(tmp_path / "film")
    (stage(project) / "film.mp4").write_bytes(b"one")
    (project / "creation.json").touch()
    commit(project)
    with pytest.raises(KeyboardInterrupt):
        stopped(project, "film.mp4")
    assert sorted((p.name, p.read_bytes()) for p in project.iterdir()) == [("creation.json", b""), ("film.mp4", b"one")]


def test_what_is_whole_stays_to_be_moved(tmp_path: Path) -> None:
    project = prepare(tmp_path / "film")
    with pytest.raises(KeyboardInterrupt):
        stopped(project, "whole")
    assert (project / ".next" / "whole").exists()


def test_a_full_disk_leaves_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deliver, "free_bytes", lambda folder: 1000)
    with pytest.raises(OutputError, match="less than 40 MB left; free some space"):
        prepare(tmp_path / "still.project")
    assert list(tmp_path.iterdir()) == []
