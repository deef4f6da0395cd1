"""One SQLite file in write-ahead mode: every write is one transaction, which a killed process leaves whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from seedream.errors import OutputError

VERSION = 1


@contextmanager
def opened(path: Path, schema: str) -> Iterator[sqlite3.Connection]:
    """A connection whose changes are committed together or not at all; raises OutputError where the file cannot be used."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path, timeout=10.0)) as db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            found = db.execute("PRAGMA user_version").fetchone()[0]
            if found > VERSION:
                raise OutputError(f'"{path}" was written by a newer Seedream (format {found}); update Seedream to open it')
            with db:
                db.executescript(schema)
                db.execute(f"PRAGMA user_version = {VERSION}")
            with db:
                yield db
    except (sqlite3.Error, OSError) as error:
        raise OutputError(f'the memory file "{path}" cannot be used: {error}; remove it to begin anew') from error
