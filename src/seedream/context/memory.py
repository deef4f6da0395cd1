"""Memory on three levels: immediate (this request), session (this project's graph), global (how this person likes things)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from seedream.context import defaults as changed
from seedream.context.defaults import Default, by_memory, with_defaults
from seedream.context.evidence import WEIGHTS, Evidence
from seedream.context.graph import ContextGraph, EdgeKind, Node, NodeKind
from seedream.context.habits import FILE, Habits
from seedream.context.store import ContextStore
from seedream.context.tastes import wishes
from seedream.context.understanding import Context, brief_decisions
from seedream.encoder import Embedding
from seedream.inputs import Brief
from seedream.storage.hashing import digest_of
from seedream.types import Decision

PROJECT_FILE = "context.sqlite"


@dataclass(frozen=True, slots=True)
class Memory:
    """Session memory in a project's folder and global memory in the user's folder; either may be absent."""

    session: ContextStore | None = None
    globally: Habits | None = None

    @classmethod
    def of(cls, project: Path | None, home: Path | None) -> Memory:
        """Memory of a project folder, and of the person whose data folder is `home`; None, or switched off: no global memory."""
        habits = Habits(home / FILE) if home else None
        session = ContextStore(project / PROJECT_FILE) if project else None
        return cls(session, habits if habits and habits.on else None)

    @property
    def project(self) -> str:
        """A name for the project in global memory that does not tell where it lies."""
        return digest_of(str(self.session.path.resolve()))[:12] if self.session else ""

    def graph(self) -> ContextGraph:
        """What happened in this session so far."""
        return self.session.load() if self.session else ContextGraph()

    def understand(
        self, brief: Brief, embedding: Embedding, source: Mapping[str, str] = MappingProxyType({}), given: Sequence[Default] = ()
    ) -> Context:  # fmt: skip
        """The snapshot that later stages read: brief, meaning, decisions of this session, and the defaults that memory changes.

        `given` are defaults of a variant, which memory does not touch. Explicit wishes of this request are evidence for the next.
        `source` is the request as it was made, kept with its defaults so that the film can be made again with notes.
        """
        said = brief.asked or brief.title or "a script"
        known = self.globally.preferences() if self.globally else ()
        taken = [*(d.key for d in given), *(("accent",) if embedding.palette_hints else ())]
        defaults = (*given, *by_memory(known, brief, taken))
        graph = self.graph().with_request(said, {**source, "defaults": changed.to_json(defaults)} if source else {})
        for decision in self._decisions(brief, embedding, defaults):
            graph = graph.with_decision(decision)
        stated = {key: getattr(brief.intent, key) for key in wishes() if getattr(brief.intent, key) is not None}
        if not given:
            self.learn((key, str(value), 0.0, WEIGHTS["option"]) for key, value in stated.items())
        self.keep(graph)
        return self._context(brief, embedding, graph.decisions(), defaults, graph)

    def recall(self, brief: Brief, embedding: Embedding, request: Node) -> Context:
        """The snapshot as it was when `request` was made, with the defaults of then: what notes are applied to."""
        defaults = changed.from_json(request.data["defaults"])
        return self._context(brief, embedding, self._decisions(brief, embedding, defaults), defaults, self.graph())

    @staticmethod
    def _decisions(brief: Brief, embedding: Embedding, defaults: Sequence[Default]) -> tuple[Decision, ...]:
        return (*brief_decisions(brief), *embedding.decisions, *(d.decision for d in defaults))

    @staticmethod
    def _context(
        brief: Brief, embedding: Embedding, decisions: tuple[Decision, ...], defaults: tuple[Default, ...], graph: ContextGraph
    ) -> Context:  # fmt: skip
        seen, felt = with_defaults(brief, embedding, defaults)
        return Context(seen, felt, decisions, defaults, graph)

    def learn(
        self, lessons: Iterable[tuple[str, str, float, float]], *, kind: str = "option", said: str = "", version: int = 0
    ) -> None:  # fmt: skip
        """Keep `(key, value, amount, weight)` as evidence of a version of this project; nothing without a global memory."""
        if self.globally:
            at = datetime.now().astimezone().isoformat(timespec="seconds")
            rows = [Evidence(k, v, a, w, kind, said[:80], self.project, version, at) for k, v, a, w in lessons]  # type: ignore[arg-type]
            self.globally.learn(rows)

    def unlearn(self, version: int) -> None:
        """Withdraw what a version of this project has taught."""
        if self.globally:
            self.globally.withdraw(self.project, version)

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
