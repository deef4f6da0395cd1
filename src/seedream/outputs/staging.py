"""Staging: a delivery is written into a folder beside the last one and takes its place in one go when it is whole.

`.next` holds what is being made. The file `whole` in it says that everything is there; a process that is killed while it moves the
files leaves `whole` behind, and whoever opens the project next finishes the move. Without `whole` the last delivery stays.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from seedream.context.memory import PROJECT_FILE
from seedream.storage.store import write_aside

NEXT, WHOLE = ".next", "whole"


def stage(project: Path) -> Path:
    """An empty folder for the next delivery of a project; a move that was interrupted is finished first."""
    settle(project)
    folder = project / NEXT
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


@contextmanager
def nothing_half(project: Path) -> Iterator[None]:
    """What is stopped (Ctrl-C) or fails inside leaves nothing that is not whole, and no project in which nothing was delivered."""
    try:
        yield
    except BaseException:
        if not (project / NEXT / WHOLE).exists():
            shutil.rmtree(project / NEXT, ignore_errors=True)
            if not (project / "creation.json").exists():
                for path in project.glob(f"{PROJECT_FILE}*"):
                    path.unlink(missing_ok=True)
            with suppress(OSError):
                project.rmdir()
        raise


def commit(project: Path) -> None:
    """Put the staged delivery in the place of the last one."""
    write_aside(project / NEXT / WHOLE, lambda path: None)
    settle(project)


def settle(project: Path) -> None:
    """Finish a move that was begun; nothing happens where none was. The record comes last."""
    folder = project / NEXT
    if not (folder / WHOLE).exists():
        return
    files = [p for p in folder.rglob("*") if p.is_file() and p.name != WHOLE]
    for path in sorted(files, key=lambda p: (p.name == "creation.json", p)):
        target = project / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    shutil.rmtree(folder, ignore_errors=True)
