"""Habits on disk: all evidence of how one person likes things, in one private SQLite file in their own data folder."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path

from seedream.context.database import opened
from seedream.context.evidence import Evidence, Preference, preferences
from seedream.errors import InputError

FILE = "memory.sqlite"
FORMAT = "seedream memory 1"
_FIELDS = tuple(f.name for f in fields(Evidence))
_SCHEMA = """
CREATE TABLE IF NOT EXISTS evidence (key TEXT, value TEXT, amount REAL, weight REAL, kind TEXT, said TEXT, project TEXT,
    version INTEGER, at TEXT, UNIQUE (key, kind, project, version));
CREATE TABLE IF NOT EXISTS switch (name TEXT PRIMARY KEY, state TEXT);
"""


class Habits:
    """The global memory of one person."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def on(self) -> bool:
        """Whether memory learns and changes defaults; it does until it is switched off."""
        if not self.path.exists():
            return True
        with opened(self.path, _SCHEMA) as db:
            row = db.execute("SELECT state FROM switch WHERE name = 'memory'").fetchone()
        return row is None or row[0] == "on"

    def switch(self, on: bool) -> None:
        """Switch memory on or off; what is known stays until it is forgotten."""
        with opened(self.path, _SCHEMA) as db:
            db.execute("INSERT OR REPLACE INTO switch VALUES ('memory', ?)", ("on" if on else "off",))

    def learn(self, evidence: Iterable[Evidence]) -> None:
        """Keep evidence; the same thing learned again from the same version of a project counts once."""
        marks = ", ".join("?" * len(_FIELDS))
        rows = [tuple(getattr(e, name) for name in _FIELDS) for e in evidence]
        if rows:
            with opened(self.path, _SCHEMA) as db:
                db.executemany(f"INSERT OR REPLACE INTO evidence ({', '.join(_FIELDS)}) VALUES ({marks})", rows)

    def withdraw(self, project: str, version: int) -> None:
        """Drop what a version that was undone has taught; a rule that was stated stays."""
        if self.path.exists():
            with opened(self.path, _SCHEMA) as db:
                db.execute("DELETE FROM evidence WHERE project = ? AND version = ? AND kind != 'statement'", (project, version))

    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence, oldest first."""
        if not self.path.exists():
            return ()
        with opened(self.path, _SCHEMA) as db:
            return tuple(Evidence(*row) for row in db.execute(f"SELECT {', '.join(_FIELDS)} FROM evidence ORDER BY at, rowid"))

    def preferences(self, now: datetime | None = None) -> tuple[Preference, ...]:
        """What follows from it at a time (default: now), the strongest first."""
        return preferences(self.evidence(), now or datetime.now().astimezone())

    def forget(self, name: str) -> int:
        """Drop all evidence for a preference by its name ("warm", "style"), or all with "all"; returns how many pieces.

        Raises InputError where nothing is known under the name.
        """
        with opened(self.path, _SCHEMA) as db:
            if name == "all":
                return int(db.execute("DELETE FROM evidence").rowcount)
            gone = int(db.execute("DELETE FROM evidence WHERE value = ? OR key = ?", (name, name)).rowcount)
        if not gone:
            known = ", ".join(dict.fromkeys(p.name for p in self.preferences())) or "nothing"
            raise InputError(f'nothing is remembered about "{name}"; what is known: {known}')
        return gone

    def to_json(self) -> str:
        """All evidence as JSON."""
        rows = [asdict(e) for e in self.evidence()]
        return json.dumps({"format": FORMAT, "evidence": rows}, indent=1, ensure_ascii=False)

    def read_json(self, text: str) -> int:
        """Add evidence of a text written by `to_json`; returns how many pieces. Raises InputError for any other text."""
        try:
            document = json.loads(text)
            rows = [Evidence(**row) for row in document["evidence"]] if document["format"] == FORMAT else None
        except (ValueError, KeyError, TypeError) as error:
            raise InputError("got a text that is no memory of ours; expected a file of `seedream memory export`") from error
        if rows is None:
            raise InputError(f'got a memory of the format "{document["format"]}"; expected "{FORMAT}"')
        self.learn(rows)
        return len(rows)
