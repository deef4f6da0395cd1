"""Scene: what a film shows and means, its beats, and the storyboard that puts them on one clock."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seedream.scene.build import build_scene as build_scene
    from seedream.scene.build import build_still as build_still
    from seedream.scene.graph import Beat as Beat
    from seedream.scene.graph import Entity as Entity
    from seedream.scene.graph import Kind as Kind
    from seedream.scene.graph import Relation as Relation
    from seedream.scene.graph import SceneGraph as SceneGraph
    from seedream.scene.script import Line as Line
    from seedream.scene.script import Script as Script
    from seedream.scene.shots.timing import time_storyboard as time_storyboard
    from seedream.scene.storyboard import Shot as Shot
    from seedream.scene.storyboard import Storyboard as Storyboard

_HOMES = {
    "Beat": "graph", "Entity": "graph", "Kind": "graph", "Line": "script", "Relation": "graph", "SceneGraph": "graph",
    "Script": "script", "Shot": "storyboard", "Storyboard": "storyboard", "build_scene": "build", "build_still": "build",
    "time_storyboard": "shots.timing",
}  # fmt: skip
__all__ = [
    "Beat", "Entity", "Kind", "Line", "Relation", "SceneGraph", "Script", "Shot", "Storyboard",
    "build_scene", "build_still", "time_storyboard",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    # Processes that draw need the views and the storyboard, not all that makes them from words (PEP 562).
    if name in _HOMES:
        return getattr(import_module(f"seedream.scene.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'seedream.scene' has no attribute {name!r}")
