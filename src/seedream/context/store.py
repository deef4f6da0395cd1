"""Persistence of the context graph: one SQLite file per project."""

from __future__ import annotations

import json
from pathlib import Path
from types import MappingProxyType

from seedream.context.database import opened
from seedream.context.graph import ContextGraph, Edge, Node

_SCHEMA = """
CREATE TABLE IF NOT EXISTS node (place INTEGER PRIMARY KEY, id TEXT UNIQUE, kind TEXT, text TEXT, data TEXT);
CREATE TABLE IF NOT EXISTS edge (place INTEGER PRIMARY KEY, source TEXT, kind TEXT, target TEXT, UNIQUE (source, kind, target));
"""


class ContextStore:
    """The graph in one file. Several processes may read and write."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save(self, graph: ContextGraph) -> None:
        """Write what the file does not have yet, in order."""
        with opened(self.path, _SCHEMA) as db:
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
        with opened(self.path, _SCHEMA) as db:
            nodes = [
                Node(i, k, t, json.loads(d)) for i, k, t, d in db.execute("SELECT id, kind, text, data FROM node ORDER BY place")
            ]
            edges = tuple(Edge(s, k, t) for s, k, t in db.execute("SELECT source, kind, target FROM edge ORDER BY place"))
        return ContextGraph(MappingProxyType({n.id: n for n in nodes}), edges)
