"""Which function composes which layout."""

from __future__ import annotations

from collections.abc import Callable

from seedream.rendering.diagrams.ink import Theme
from seedream.rendering.diagrams.layouts import boxes, charts, rulers, venn
from seedream.rendering.diagrams.layouts.array import layout_array
from seedream.rendering.diagrams.layouts.code import layout_code
from seedream.rendering.diagrams.layouts.columns import layout_columns
from seedream.rendering.diagrams.layouts.counter import layout_counter
from seedream.rendering.diagrams.layouts.donut import layout_donut
from seedream.rendering.diagrams.layouts.equation import layout_equation
from seedream.rendering.diagrams.layouts.plane import layout_plane
from seedream.rendering.diagrams.layouts.scene import layout_scene
from seedream.rendering.diagrams.layouts.trend import layout_trend
from seedream.rendering.diagrams.layouts.written import layout_written
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Piece
from seedream.scene.figures.diagram import DiagramView

LAYOUTS: dict[str, Callable[[DiagramView, Page, Theme, int], list[Piece]]] = {
    "scene": layout_scene,
    "flow": boxes.layout_flow,
    "cycle": boxes.layout_cycle,
    "layers": boxes.layout_layers,
    "timeline": rulers.layout_timeline,
    "compare": boxes.layout_compare,
    "tree": boxes.layout_tree,
    "venn": venn.layout_venn,
    "bars": charts.layout_bars,
    "line": charts.layout_line,
    "number_line": rulers.layout_number_line,
    "equation": layout_equation,
    "array": layout_array,
    "code": layout_code,
    "columns": layout_columns,
    "trend": layout_trend,
    "donut": layout_donut,
    "counter": layout_counter,
    "plane": layout_plane,
    "written": layout_written,
}
