"""Mending: finding by finding the smallest move, measured before and after; what did not help, or harmed something, is undone."""

from __future__ import annotations

import shutil
import tempfile
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from pathlib import Path

from seedream.errors import SeedreamError
from seedream.refinement.delivery import read_delivery
from seedream.refinement.findings import Finding, Report
from seedream.refinement.quality import assess
from seedream.refinement.refiner.moves import MOVES, Task
from seedream.refinement.refiner.workshop import Workshop
from seedream.storage.store import Store

WHOLE_PICTURE = frozenset({"rejoin picture", "paint all"})
ONE_SHOT = frozenset({"rejoin shot", "paint"})
FILES = ("film.mp4", "audio.wav", "captions.srt", "captions.vtt", "creation.json")


@dataclass(frozen=True, slots=True)
class Mended:
    """One finding and what became of it: the move that helped ("" for none) and those that were tried and undone."""

    finding: Finding
    move: str
    undone: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mending:
    """All that was tried on a folder, with the reports before and after."""

    mended: tuple[Mended, ...]
    before: Report
    after: Report

    @property
    def helped(self) -> bool:
        """Whether anything was changed for the better."""
        return any(one.move for one in self.mended)


@cache
def moves_for() -> Mapping[str, Sequence[str]]:
    """Moves per check, the smallest first (`data/moves.toml`)."""
    return tomllib.loads(resources.files("seedream.refinement").joinpath("data/moves.toml").read_text("utf-8"))


def mend(folder: Path, workshop: Workshop) -> Mending:
    """Mend what the critic finds in a delivered folder; files change only where the change helped.

    Raises InputError for a folder that cannot be measured.
    """
    with tempfile.TemporaryDirectory() as scratch:
        bench = _Bench(folder, workshop, Path(scratch))
        before = report = bench.measure(folder)
        done: list[Mended] = []
        while (finding := _next(report, done)) is not None:
            one, report = bench.try_moves(finding, report)
            done.append(one)
        return Mending(tuple(done), before, report)


def _next(report: Report, done: Sequence[Mended]) -> Finding | None:
    """The gravest finding that has moves and was not tried yet (the same check in the same shot is tried once)."""
    tried = {_key(one.finding) for one in done}
    return next((f for f in report.findings if f.check in moves_for() and _key(f) not in tried), None)


def _key(finding: Finding) -> tuple[str, str]:
    return finding.check, finding.fix.shot_id if finding.fix else ""


class _Bench:
    """Where moves are tried: copies of the files that a move may touch, and an album so that only changed shots are seen again."""

    def __init__(self, folder: Path, workshop: Workshop, scratch: Path) -> None:
        self._folder, self._workshop, self._scratch = folder, workshop, scratch
        self._album = Store(scratch / "album")
        self._turn = [0] * len(read_delivery(folder).pictures)
        self._count = 0

    def measure(self, folder: Path, turn: Sequence[int] | None = None) -> Report:
        """What the critic says of a folder; shots of a known turn are not decoded again."""
        delivery = read_delivery(folder)
        turns = self._turn if turn is None else turn
        pictures = tuple(f"{picture}.{n}" for picture, n in zip(delivery.pictures, turns, strict=True))
        return assess(replace(delivery, pictures=pictures), self._album)

    def try_moves(self, finding: Finding, report: Report) -> tuple[Mended, Report]:
        """The first move that helps, and the report after it; the report as it was where none does."""
        undone: list[str] = []
        for name in moves_for()[finding.check]:
            staged = self._stage()
            delivery = read_delivery(self._folder)
            task = Task(replace(delivery, folder=staged), staged, finding, report, self._workshop)
            turn = self._turned(name, task)
            try:
                MOVES[name](task)
                after = self.measure(staged, turn)
            except SeedreamError:
                undone.append(name)
                continue
            if better(finding, report, after):
                self._keep(staged)
                self._turn = turn
                return Mended(finding, name, tuple(undone)), after
            undone.append(name)
        return Mended(finding, "", tuple(undone)), report

    def _stage(self) -> Path:
        self._count += 1
        staged = self._scratch / f"try-{self._count}"
        (staged / "stems").mkdir(parents=True)
        for path in [*(self._folder / name for name in FILES), *(self._folder / "stems").glob("*.wav")]:
            if path.exists():
                shutil.copyfile(path, staged / path.relative_to(self._folder))
        return staged

    def _turned(self, name: str, task: Task) -> list[int]:
        """Which shots may look different after a move."""
        if name not in WHOLE_PICTURE | ONE_SHOT:
            return list(self._turn)
        self._count += 1
        ids = [shot.id for shot in task.delivery.promise.shots]
        only = set(task.shots) if name in ONE_SHOT and task.shots else set(ids)
        return [self._count if i >= len(ids) or ids[i] in only else n for i, n in enumerate(self._turn)]

    def _keep(self, staged: Path) -> None:
        for path in sorted(p for p in staged.rglob("*") if p.is_file()):
            target = self._folder / path.relative_to(staged)
            if not target.exists() or target.read_bytes() != path.read_bytes():
                path.replace(target)


def better(finding: Finding, before: Report, after: Report) -> bool:
    """Whether a finding is gone (or fewer of its kind are left) and nothing else is worse than before."""
    then, now = _counts(before), _counts(after)
    worse = [check for check in now if now[check] > then[check]]
    return not worse and now[finding.check] < then[finding.check]


def _counts(report: Report) -> Counter[str]:
    return Counter(f.check for f in report.findings if f.severity != "note")


def worse_measures(before: Report, after: Report) -> tuple[str, ...]:
    """Checks of which a mended film has more findings than it had."""
    then, now = _counts(before), _counts(after)
    return tuple(sorted(check for check in now if now[check] > then[check]))
