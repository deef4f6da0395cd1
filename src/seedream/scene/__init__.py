"""Scene: what a film shows and means, its beats, and the storyboard that puts them on one clock."""

from seedream.scene.build import build_scene, build_still
from seedream.scene.graph import Beat, Entity, Kind, Relation, SceneGraph
from seedream.scene.script import Line, Script
from seedream.scene.shots.timing import time_storyboard
from seedream.scene.storyboard import Shot, Storyboard

__all__ = [
    "Beat", "Entity", "Kind", "Line", "Relation", "SceneGraph", "Script", "Shot", "Storyboard",
    "build_scene", "build_still", "time_storyboard",
]  # fmt: skip
