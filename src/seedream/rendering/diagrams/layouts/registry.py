"""Which function composes which layout."""

from __future__ import annotations

from collections.abc import Callable

from seedream.rendering.diagrams.ink import Theme
from seedream.rendering.diagrams.layouts import boxes, charts, rulers, symbols
from seedream.rendering.diagrams.layouts.scene import layout_scene
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.scene.diagram import DiagramView

LAYOUTS: dict[str, Callable[[DiagramView, Page, Theme, int], list[Piece]]] = {
    "scene": layout_scene,
    "flow": boxes.layout_flow,
    "cycle": boxes.layout_cycle,
    "layers": boxes.layout_layers,
    "timeline": rulers.layout_timeline,
    "compare": boxes.layout_compare,
    "tree": boxes.layout_tree,
    "venn": boxes.layout_venn,
    "bars": charts.layout_bars,
    "line": charts.layout_line,
    "number_line": rulers.layout_number_line,
    "equation": symbols.layout_equation,
    "array": symbols.layout_array,
    "code": symbols.layout_code,
}
