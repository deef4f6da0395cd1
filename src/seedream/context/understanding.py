"""Context: the immutable snapshot of what is known about a request, handed to every later stage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from seedream.context.defaults import Default
from seedream.context.graph import ContextGraph
from seedream.encoder import Embedding
from seedream.inputs import Brief
from seedream.types import Decision


@dataclass(frozen=True, eq=False, slots=True)
class Context:
    """Brief and meaning with the changed `defaults` in them, the decisions that hold, and the graph behind them."""

    brief: Brief
    embedding: Embedding
    decisions: tuple[Decision, ...] = ()
    defaults: tuple[Default, ...] = ()
    graph: ContextGraph = field(default_factory=ContextGraph)

    @property
    def preferences(self) -> Mapping[str, str]:
        """Wishes with a value that memory filled in."""
        return {d.key: d.value for d in self.defaults if d.value and d.by == "memory"}

    def decided(self, key: str) -> str | None:
        """Value of the decision on a key that holds, or None."""
        return next((d.value for d in self.decisions if d.key == key), None)


def brief_decisions(brief: Brief) -> tuple[Decision, ...]:
    """What the user decided by options, and what the words of the request said, without saying anything twice."""
    read = {d.key for d in brief.decisions}
    named = {"duration_s": "duration", "seed": ""}
    hidden = {"language_model", "preview", "mood", "palette", "transcript", "images", "text", "videos", "voice_memo"}
    stated = []
    for item in fields(brief.intent):
        key, value = named.get(item.name, item.name), getattr(brief.intent, item.name)
        if value is None or not key or item.name in hidden or key in read:
            continue
        shown = f"{value[0]:g}:{value[1]:g}" if item.name == "aspect" else f"{value:g} s" if key == "duration" else str(value)
        shown = value.name if isinstance(value, Path) else shown
        stated.append(Decision(key, shown, "you asked for it", "user"))
    return (*brief.decisions, *stated)


def understand(brief: Brief, embedding: Embedding) -> Context:
    """A context without memory: for one request on its own."""
    graph = ContextGraph().with_request(brief.asked or brief.title or "a script")
    for decision in (*brief_decisions(brief), *embedding.decisions):
        graph = graph.with_decision(decision)
    return Context(brief, embedding, graph.decisions(), (), graph)
