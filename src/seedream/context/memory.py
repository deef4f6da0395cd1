"""Memory on three levels: immediate (this request), session (this project's graph), global (what this person stated before)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from seedream.config import Settings
from seedream.context.graph import ContextGraph, EdgeKind, Node, NodeKind
from seedream.context.store import ContextStore
from seedream.context.understanding import Context, brief_decisions
from seedream.encoder import Embedding
from seedream.inputs import Brief
from seedream.types import Decision

GLOBAL_KEYS = ("style", "voice_name", "voice_speed", "brand", "accent", "burn_captions", "audience")
"""Wishes that are remembered for the next project once stated; length, shape and mood belong to one film alone."""

PROJECT_FILE = "context.sqlite"
GLOBAL_FILE = "preferences.sqlite"


@dataclass(frozen=True, slots=True)
class Memory:
    """Session memory in a project's folder and global memory in the user's folder; either may be absent."""

    session: ContextStore | None = None
    globally: ContextStore | None = None

    @classmethod
    def of(cls, project: Path | None, home: Path | None = None) -> Memory:
        """Memory of a project folder, and of the person whose data folder is `home` (default: this platform's)."""
        folder = home or Settings.from_environment().home
        return cls(ContextStore(project / PROJECT_FILE) if project else None, ContextStore(folder / GLOBAL_FILE))

    def graph(self) -> ContextGraph:
        """What happened in this session so far."""
        return self.session.load() if self.session else ContextGraph()

    def understand(self, brief: Brief, embedding: Embedding, source: Mapping[str, str] = MappingProxyType({})) -> Context:
        """The snapshot that later stages read: brief, meaning, decisions of this session, stated preferences of before.

        Explicit wishes of this request are stored as preferences where GLOBAL_KEYS says so. `source` is the request as it was
        made, kept so that the film can be made again with notes.
        """
        said = brief.prompt or brief.title or "a script"
        earlier = dict(self.globally.preferences()) if self.globally else {}
        stated = {k: getattr(brief.intent, k) for k in GLOBAL_KEYS if getattr(brief.intent, k) is not None}
        preferences = {k: v for k, v in earlier.items() if k not in stated}
        kept = json.dumps({k: v for k, (v, _) in preferences.items()})
        graph = self.graph().with_request(said, {**source, "preferences": kept} if source else {})
        for decision in (*brief_decisions(brief), *embedding.decisions):
            graph = graph.with_decision(decision)
        for key, (value, reason) in preferences.items():
            graph = graph.with_decision(Decision(key, value, reason, "memory"))
        if self.globally:
            for key, value in stated.items():
                if earlier.get(key, ("", ""))[0] != str(value):
                    self.globally.prefer(key, str(value), f'you asked for it with "{said[:80]}"')
        self.keep(graph)
        return Context(brief, embedding, graph.decisions(), {k: v for k, (v, _) in preferences.items()}, graph)

    def recall(self, brief: Brief, embedding: Embedding, request: Node) -> Context:
        """The snapshot as it was when `request` was made, with the preferences of then: what notes are applied to."""
        preferences = json.loads(request.data["preferences"])
        remembered = (Decision(key, value, "you asked for it in an earlier film", "memory") for key, value in preferences.items())
        decisions = (*brief_decisions(brief), *embedding.decisions, *remembered)
        return Context(brief, embedding, decisions, preferences, self.graph())

    def remember(
        self, graph: ContextGraph, kind: NodeKind, items: Iterable[tuple[str, Mapping[str, str], tuple[tuple[EdgeKind, str], ...]]]
    ) -> ContextGraph:
        """Add what later stages found or did, as (sentence, values, edges), and keep it; returns the grown graph."""
        for text, data, edges in items:
            graph = graph.with_node(Node(graph.next_id(kind), kind, text, data), *edges)
        self.keep(graph)
        return graph

    def decide(self, graph: ContextGraph, decisions: Iterable[Decision]) -> ContextGraph:
        """Add decisions of a later stage and keep them; returns the grown graph."""
        for decision in decisions:
            graph = graph.with_decision(decision)
        self.keep(graph)
        return graph

    def keep(self, graph: ContextGraph) -> None:
        """Write the session's graph to its project folder, where there is one."""
        if self.session:
            self.session.save(graph)
