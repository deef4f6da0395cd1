"""Context: what was asked, decided and liked, as a graph that grows, and as a snapshot that stages read."""

from seedream.context.graph import ContextGraph, Edge, Node
from seedream.context.memory import Memory
from seedream.context.store import ContextStore
from seedream.context.understanding import Context, understand

__all__ = ["Context", "ContextGraph", "ContextStore", "Edge", "Memory", "Node", "understand"]
