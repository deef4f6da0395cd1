"""Planted faults, from films to the table: `python -m recipes.faults`.

Makes twenty small films (or takes those that are there), asks the critic about each as it is, plants every kind of fault in a copy
of the first film that can have it, asks again, lets the refiner mend it, and writes the table of docs/critic.md.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from recipes.faults import picture, sound, words
from recipes.faults.kinds import KINDS, Fault
from recipes.faults.page import Row, write_table
from recipes.faults.patient import Patient

from seedream import SeedreamEngine, films, refinement
from seedream.config import Settings
from seedream.outputs import Progress, Project
from seedream.refinement import Report, Workshop, assess, read_delivery
from seedream.refinement.refiner.mending import worse_measures
from seedream.types import Quality

HERE = Path(__file__).parent
PAGE = HERE.parent.parent / "docs" / "critic.md"
AREAS = (picture, sound, words)
"""Importing them registers their faults."""
QUALITY: Quality = "standard"


@dataclass(frozen=True, eq=False)
class Clean:
    """A film as it was made, and what the critic says of it."""

    name: str
    folder: Path
    report: Report


def main() -> None:
    """Make the films, plant, ask, mend, write."""
    options = _options()
    with tempfile.TemporaryDirectory() as scratch:
        home = options.home or Path(scratch)
        engine = SeedreamEngine(quality_threshold=QUALITY, settings=Settings(home, workers=1), memory=False)
        clean = [_clean(engine, name, wishes, options.films or home / "films") for name, wishes in _films().items()]
        known = {film.name: _workshop(engine, film) for film in clean} if options.mend else {}
        rows = []
        for kind in KINDS:
            if options.only and kind.name not in options.only:
                continue
            row = _try(kind, clean, known, Path(scratch))
            print(row, flush=True)
            rows.append(row)
        if not options.only:
            write_table(PAGE, rows, [(film.name, film.report) for film in clean])


def _films() -> dict[str, dict[str, Any]]:
    data = tomllib.loads((HERE / "films.toml").read_text("utf-8"))
    return {name: {**data["size"], **film} for name, film in data["films"].items()}


def _clean(engine: SeedreamEngine, name: str, wishes: dict[str, Any], folder: Path) -> Clean:
    if not (folder / name / "creation.json").exists():
        engine.generate(out=folder / name, **wishes)
    report = assess(read_delivery(folder / name))
    print(f"{name}: {[(f.severity, f.check, f.message) for f in report.findings]}", flush=True)
    return Clean(name, folder / name, report)


def _workshop(engine: SeedreamEngine, film: Clean) -> Workshop:
    project, watch = Project.open(film.folder, engine.settings.memory_home), Progress()
    plan = films.plan_film(project, engine.store, watch, sync=True)
    how = films.How(QUALITY, True, True, engine.store, 1)
    return films.workshop_of(plan, watch, how)


def _try(kind: Fault, clean: list[Clean], known: dict[str, Workshop], scratch: Path) -> Row:
    for film in clean:
        folder = scratch / "patient"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(film.folder, folder)
        if not kind.plant(Patient(folder)):
            continue
        harmed = assess(read_delivery(folder))
        found = _new(kind, film.report, harmed)
        if not found or not known:
            return Row(kind.name, kind.area, film.name, found[0] if found else "", None, "", ())
        mending = refinement.mend(folder, known[film.name])
        left = _new(kind, film.report, mending.after)
        moves = ", ".join(dict.fromkeys(one.move for one in mending.mended if one.move))
        return Row(kind.name, kind.area, film.name, found[0], not left, moves, worse_measures(harmed, mending.after))
    return Row(kind.name, kind.area, "", "", None, "", ())


def _new(kind: Fault, before: Report, after: Report) -> list[str]:
    """Checks of a kind of which there are more findings than in the clean film."""
    then, now = (Counter(f.check for f in report.findings) for report in (before, after))
    return [check for check in kind.checks if now[check] > then[check]]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--films", type=Path, help="where the clean films are, or are made")
    parser.add_argument("--home", type=Path, help="a home whose store is kept")
    parser.add_argument("--only", nargs="+", help="kinds of faults, by name")
    parser.add_argument("--no-mend", dest="mend", action="store_false", help="only ask the critic")
    return parser.parse_args()


if __name__ == "__main__":
    main()
