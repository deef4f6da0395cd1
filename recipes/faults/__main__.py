"""Planted faults, from films to the table: `python -m recipes.faults`.

Makes twelve small films (or takes those that are there), asks the critic about each as it is, plants every kind of fault in a copy
of a film that can have it (each kind begins its search at another film), asks again, lets the refiner mend it, and writes the table
of docs/critic.md. What is done is kept in `build/faults` and not done again while the code stays the same.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from recipes.faults import picture, sound, words
from recipes.faults.kinds import KINDS, Fault
from recipes.faults.page import Row, told, write_table
from recipes.faults.patient import Patient

from seedream import SeedreamEngine, films, refinement
from seedream.config import Settings
from seedream.outputs import Progress, Project
from seedream.refinement import Report, Workshop, assess, read_delivery
from seedream.refinement.refiner.mending import worse_measures
from seedream.storage.hashing import code_fingerprint
from seedream.storage.store import write_aside
from seedream.types import Quality

HERE = Path(__file__).parent
PAGE = HERE.parent.parent / "docs" / "critic.md"
BUILD = HERE.parent.parent / "build" / "faults"
AREAS = (picture, sound, words)
"""Importing them registers their faults."""
QUALITY: Quality = "standard"
STRIDE = 7
"""Films from one kind's first film to the next one's; has no factor in common with their number, so that all have their turn."""


@dataclass(frozen=True, eq=False)
class Clean:
    """A film as it was made, and what the critic says of it."""

    name: str
    folder: Path
    report: Report


def main() -> None:
    """Make the films, plant, ask, mend, write."""
    options = _options()
    engine = SeedreamEngine(quality_threshold=QUALITY, settings=Settings(options.home, workers=1), memory=False)
    folder = options.home / "films" / _makers()
    clean = [_clean(engine, name, wishes, folder) for name, wishes in _films().items()]
    kinds = [kind for kind in KINDS if not options.only or kind.name in options.only]
    code = f"{code_fingerprint()[:16]} {_digest(sorted(file for file in HERE.iterdir() if file.is_file()))} {options.mend}"
    done, rows = Done(options.home / "rows.json", code), list[Row]()
    with tempfile.TemporaryDirectory() as scratch:
        for i, kind in enumerate(kinds):
            began = time.monotonic()
            first = KINDS.index(kind) * STRIDE % len(clean)
            row = done.get(kind.name) or _try(kind, clean[first:] + clean[:first], engine if options.mend else None, Path(scratch))
            done.put(row)
            rows.append(row)
            print(f"{i + 1}/{len(kinds)} {told(row)} ({time.monotonic() - began:.0f} s)", flush=True)
    if not options.only and options.mend:
        write_table(PAGE, rows, [(film.name, film.report) for film in clean])


def _makers() -> str:
    """Digest of the code that makes films, without the critic's: its films are made again when it changes."""
    root = Path(refinement.__file__).parent.parent
    files = (f for f in root.rglob("*") if f.is_file() and "__pycache__" not in f.parts and "refinement" not in f.parts)
    return _digest([*sorted(files), HERE / "films.toml"])


def _digest(files: Iterable[Path]) -> str:
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]


class Done:
    """Rows of kinds that were tried before with the same `code`, in a file."""

    def __init__(self, path: Path, code: str) -> None:
        self._path, self._code = path, code
        data = json.loads(path.read_text("utf-8")) if path.exists() else {}
        self._rows: dict[str, dict[str, Any]] = data["rows"] if data.get("code") == self._code else {}

    def get(self, kind: str) -> Row | None:
        """The row of a kind, None where it was not tried."""
        row = self._rows.get(kind)
        return Row(**{**row, "worse": tuple(row["worse"])}) if row else None

    def put(self, row: Row) -> None:
        """Keep a row, at once."""
        self._rows[row.name] = asdict(row)
        text = json.dumps({"code": self._code, "rows": self._rows}, indent=1)
        write_aside(self._path, lambda path: _put(path, text))


def _put(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


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


def _try(kind: Fault, clean: list[Clean], engine: SeedreamEngine | None, scratch: Path) -> Row:
    """Plant a fault in the first film that can have it; with an `engine` the refiner may mend it."""
    for film in clean:
        folder = scratch / "patient"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(film.folder, folder)
        if not kind.plant(Patient(folder)):
            continue
        harmed = assess(read_delivery(folder))
        found = _new(kind, film.report, harmed)
        if not found or engine is None:
            return Row(kind.name, kind.area, film.name, found[0] if found else "", None, "", ())
        mending = refinement.mend(folder, _workshop(engine, film))
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
    parser.add_argument("--home", type=Path, default=BUILD, help="where films, store and results are kept")
    parser.add_argument("--only", nargs="+", help="kinds of faults, by name")
    parser.add_argument("--no-mend", dest="mend", action="store_false", help="only ask the critic")
    return parser.parse_args()


if __name__ == "__main__":
    main()
