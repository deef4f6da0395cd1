"""One trial: a command is started, killed at a moment, everything on disk is looked at, and the command is given again."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from recipes.kills.nursery import Nursery

from seedream.context import ContextStore, versions
from seedream.context.memory import PROJECT_FILE
from seedream.errors import SeedreamError
from seedream.refinement.delivery import read_record

FILES = ("film.mp4", "audio.wav", "captions.srt", "poster.png")


@dataclass(frozen=True, slots=True)
class Trial:
    """What happened: when the process died (seconds; -1: done before), what lay there, what was wrong, how long it ran."""

    command: str
    killed_s: float
    stage: str
    resumed_s: float
    faults: tuple[str, ...]
    took_s: float = 0.0


def digest(folder: Path) -> str:
    """Digest of the delivered files; "" where there is no delivery."""
    if not all((folder / name).exists() for name in FILES):
        return ""
    return hashlib.sha256(b"".join((folder / name).read_bytes() for name in FILES)).hexdigest()


def kill_and_resume(
    nursery: Nursery, home: Path, folder: Path, arguments: Sequence[str], after_s: float, known: Sequence[str]
) -> Trial:  # fmt: skip
    """Kill a command after a time, look, and give it again. `known` are digests of the delivery before and after, in order."""
    before = _numbers(folder)
    begun = time.perf_counter()
    child = nursery.start(home, arguments)
    killed_s = -1.0
    if not child.ends_within(after_s):
        child.kill()
        killed_s = after_s
    took_s = time.perf_counter() - begun
    stage = _stage(folder, known)
    faults = [*integrity(home, folder, before), *mixed(folder, known)]
    begun = time.perf_counter()
    try:
        if (folder / ".next" / "whole").exists() or (folder / "creation.json").exists():
            nursery.start(home, ["versions", str(folder)]).finish()  # finishes a move that was begun
        if digest(folder) != known[-1]:
            nursery.start(home, arguments).finish()
    except RuntimeError as error:
        faults.append(f"did not resume: {error}")
    resumed_s = time.perf_counter() - begun
    faults += [*integrity(home, folder, before), *_unlike(folder, known)]
    return Trial(arguments[0], killed_s, stage, resumed_s, tuple(faults), took_s)


def integrity(home: Path, folder: Path, before: frozenset[int] = frozenset()) -> list[str]:
    """What is wrong with the databases, the graph, its versions and the record."""
    faults = list[str]()
    for path in (folder / PROJECT_FILE, home / "memory.sqlite"):
        if path.exists():
            try:
                with closing(sqlite3.connect(path)) as db:
                    found = db.execute("PRAGMA integrity_check").fetchone()[0]
                faults += [f"{path.name}: {found}"] if found != "ok" else []
            except sqlite3.Error as error:
                faults.append(f"{path.name}: {error}")
    try:
        graph = ContextStore(folder / PROJECT_FILE).load()
        loose = [e for e in graph.edges if e.source not in graph.nodes or e.target not in graph.nodes]
        faults += [f"an edge leads nowhere: {loose[0]}"] if loose else []
        lost = before - {v.number for v in versions(graph)}
        faults += [f"lost versions {sorted(lost)}"] if lost else []
        if (folder / "creation.json").exists():
            now = int(read_record(folder)["version"])
            faults += [f"the record names version {now}, which the context does not know"] if now not in _numbers(folder) else []
    except SeedreamError as error:
        faults.append(str(error))
    return faults


def _numbers(folder: Path) -> frozenset[int]:
    return frozenset(v.number for v in versions(ContextStore(folder / PROJECT_FILE).load()))


def _stage(folder: Path, known: Sequence[str]) -> str:
    """How far the command had come, by what lies on disk."""
    if (folder / ".next" / "whole").exists():
        return "moving the delivery into place"
    if (folder / ".next" / "film.mp4").exists():
        return "film staged"
    if (folder / ".next").exists():
        return "drawing and mixing"
    if digest(folder) == known[-1]:
        return "delivered"
    return "reading and planning" if (folder / PROJECT_FILE).exists() else "starting"


def mixed(folder: Path, known: Sequence[str]) -> list[str]:
    """A delivery that is neither the old nor the new one, unless its move is to be finished."""
    if (folder / ".next" / "whole").exists():
        return []
    return [] if digest(folder) in known else ["the folder holds neither the version before nor the one after"]


def _unlike(folder: Path, known: Sequence[str]) -> list[str]:
    faults = ["something staged was left behind"] if (folder / ".next").exists() else []
    return faults if digest(folder) == known[-1] else [*faults, "the resumed film is not the film of a run that was left alone"]


def fresh(folder: Path, source: Path) -> Path:
    """A copy of a folder in the place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, folder)
    return folder
