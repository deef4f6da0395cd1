"""Which function composes which layout."""

from __future__ import annotations

from collections.abc import Callable

from seedream.rendering.diagrams.ink import Theme
from seedream.rendering.diagrams.layouts.scene import layout_scene
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.scene.diagram import DiagramView

LAYOUTS: dict[str, Callable[[DiagramView, Page, Theme, int], list[Piece]]] = {
    "scene": layout_scene,
}
