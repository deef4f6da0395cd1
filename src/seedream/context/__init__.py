"""Context: what was asked, decided and liked, as a graph that grows, and as a snapshot that stages read."""

from seedream.context.graph import ContextGraph, Edge, Node
from seedream.context.memory import Memory
from seedream.context.store import ContextStore
from seedream.context.understanding import Context, understand
from seedream.context.versions import Step, Version, after, before, versions, with_version

__all__ = [
    "Context", "ContextGraph", "ContextStore", "Edge", "Memory", "Node", "Step", "Version", "after", "before", "understand",
    "versions", "with_version",
]  # fmt: skip
