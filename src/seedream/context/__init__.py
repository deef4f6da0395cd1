"""Context: what was asked, decided and liked, as a graph that grows, and as a snapshot that stages read."""

from seedream.context.defaults import Default
from seedream.context.evidence import Evidence, Preference
from seedream.context.exchange import from_json, merged, to_json
from seedream.context.graph import ContextGraph, Edge, Node
from seedream.context.habits import FILE, Habits
from seedream.context.memory import Memory
from seedream.context.store import ContextStore
from seedream.context.understanding import Context, understand
from seedream.context.versions import Step, Version, after, before, found, versions, with_version

__all__ = [
    "FILE", "Context", "ContextGraph", "ContextStore", "Default", "Edge", "Evidence", "Habits", "Memory", "Node", "Preference",
    "Step", "Version", "after", "before", "found", "from_json", "merged", "to_json", "understand", "versions", "with_version",
]  # fmt: skip
