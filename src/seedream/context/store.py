"""Persistence of the context graph and of memory: one SQLite file in write-ahead mode, which survives a killed process."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from types import MappingProxyType

from seedream.context.graph import ContextGraph, Edge, Node
from seedream.errors import OutputError

VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS node (place INTEGER PRIMARY KEY, id TEXT UNIQUE, kind TEXT, text TEXT, data TEXT);
CREATE TABLE IF NOT EXISTS edge (place INTEGER PRIMARY KEY, source TEXT, kind TEXT, target TEXT, UNIQUE (source, kind, target));
CREATE TABLE IF NOT EXISTS preference (key TEXT PRIMARY KEY, value TEXT, reason TEXT);
"""


class ContextStore:
    """The graph and the preferences in one file. Each write is one transaction; several processes may read and write."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save(self, graph: ContextGraph) -> None:
        """Write what the file does not have yet, in order."""
        with self._open() as db:
            rows = [(n.id, n.kind, n.text, json.dumps(dict(n.data), sort_keys=True)) for n in graph.nodes.values()]
            db.executemany(
                "INSERT INTO node (id, kind, text, data) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, text = excluded.text, data = excluded.data",
                rows,
            )
            edges = [(e.source, e.kind, e.target) for e in graph.edges]
            db.executemany("INSERT OR IGNORE INTO edge (source, kind, target) VALUES (?, ?, ?)", edges)

    def load(self) -> ContextGraph:
        """The graph as it was last written; empty where there is no file yet."""
        if not self.path.exists():
            return ContextGraph()
        with self._open() as db:
            nodes = [
                Node(i, k, t, json.loads(d)) for i, k, t, d in db.execute("SELECT id, kind, text, data FROM node ORDER BY place")
            ]
            edges = tuple(Edge(s, k, t) for s, k, t in db.execute("SELECT source, kind, target FROM edge ORDER BY place"))
        return ContextGraph(MappingProxyType({n.id: n for n in nodes}), edges)

    def prefer(self, key: str, value: str, reason: str) -> None:
        """Remember an explicit preference; the last one on a key counts."""
        with self._open() as db:
            db.execute("INSERT OR REPLACE INTO preference (key, value, reason) VALUES (?, ?, ?)", (key, value, reason))

    def forget(self, key: str) -> None:
        """Drop a preference."""
        with self._open() as db:
            db.execute("DELETE FROM preference WHERE key = ?", (key,))

    def preferences(self) -> Mapping[str, tuple[str, str]]:
        """Preferences as key -> (value, reason)."""
        if not self.path.exists():
            return {}
        with self._open() as db:
            return {k: (v, r) for k, v, r in db.execute("SELECT key, value, reason FROM preference ORDER BY key")}

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """A connection whose changes are committed together or not at all; raises OutputError where the file cannot be used."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self.path, timeout=10.0)) as db:
                db.execute("PRAGMA journal_mode = WAL")
                db.execute("PRAGMA synchronous = NORMAL")
                found = db.execute("PRAGMA user_version").fetchone()[0]
                if found > VERSION:
                    raise OutputError(f'"{self.path}" was written by a newer Seedream (format {found}); update Seedream to open it')
                with db:
                    db.executescript(_SCHEMA)
                    db.execute(f"PRAGMA user_version = {VERSION}")
                with db:
                    yield db
        except (sqlite3.Error, OSError) as error:
            raise OutputError(f'the memory file "{self.path}" cannot be used: {error}; remove it to begin anew') from error
