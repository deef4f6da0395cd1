"""Scoring of notes: exactly right, asked or said so, or wrong without having asked."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.refinement.films import film_of

from seedream.refinement import Film, read_note
from seedream.scene.edits import Edit

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Score:
    """What became of a list of notes; `wrong` are those that would have changed something else without a question."""

    total: int
    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]


def score(name: str) -> Score:
    """Read every note of a file and compare."""
    right, wrong, missed = 0, list[str](), list[str]()
    rows = tomllib.loads((DATA / name).read_text("utf-8"))["note"]
    for row in rows:
        film = film_of(row["film"])
        reading = read_note(row["say"], film)
        wanted, got = Counter(_wanted(e, film) for e in row["edits"]), Counter(_plain(e) for e in reading.edits)
        got += Counter([("undo", 0.0, "", "", ())] if reading.undo else [])
        asked = reading.question is not None and not reading.question.offered  # an offer is a refusal that says what could be meant
        exact = wanted == got and bool(reading.refused) == row.get("no", False) and (not asked or row.get("ask", False))
        if row.get("ask") and not row["edits"]:
            exact = asked or (not got and bool(reading.refused))
        if exact:
            right += 1
            continue
        line = f"{row['say']!r}: {[_plain(e) for e in reading.edits]} {reading.refused} {'asked' if asked else ''}"
        harmful = bool(got - wanted) or (wanted != got and not reading.refused)
        (wrong if harmful and not asked else missed).append(line)
    return Score(len(rows), right, tuple(wrong), tuple(missed))


def _plain(edit: Edit) -> tuple[Any, ...]:
    target = edit.target
    name = target.name if target.kind == "entity" else "" if target.kind in ("film", "shots") else target.kind
    return edit.operation, round(edit.amount, 2), edit.value, name, tuple(sorted(target.shots))


def _wanted(row: list[Any], film: Film) -> tuple[Any, ...]:
    operation, amount, value, target = row
    name, _, numbers = target.partition("@")
    if name[:1].isdigit() or name == "close":
        name, numbers = "", name
    if numbers == "close":
        numbers = ",".join(str(s.index + 1) for s in film.board.shots if getattr(s.view, "framing", "") == "close")
    shots = tuple(sorted(film.board.shots[int(n) - 1].beat_id for n in numbers.split(",") if n))
    return operation, round(amount, 2), value, name, shots
