"""Full-width landscapes that a scene stands in: a coast cut open (land, ground water, sea) or the open sea.

They reach from edge to edge and down to the bottom of the frame, and give spots to the other parts of the scene:
"id:peak", "id:slope", "id:shore", "id:sea", "id:deep", "id:ground" (under the land).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.drawings import Look, draw_sketch
from seedream.rendering.diagrams.ink import PEN
from seedream.rendering.diagrams.layouts.common import Timing
from seedream.rendering.diagrams.page import Page
from seedream.rendering.diagrams.piece import Clock, Piece
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.figures.diagram import Part
from seedream.types import Rect

if TYPE_CHECKING:
    from seedream.rendering.diagrams.layouts.scene import SceneLayout

Canvas = Any


def sea_level(page: Page) -> float:
    """Height of the sea's surface in design units."""
    return page.height * (0.70 if page.upright else 0.66)


def land_height(page: Page, x: float) -> float:
    """Surface of the land at x: hills on the left that fall to the shore at 56 % of the width and go on under the sea."""
    u = x / page.width
    rise = page.height * (0.13 if page.upright else 0.17)
    shore = 0.56
    fall = math.tanh((shore - u) * 3.4)
    bumps = 0.10 * math.sin(u * 21 + 0.8) * max(0.0, shore - u) + 0.05 * math.sin(u * 47) * max(0.0, shore - u)
    return sea_level(page) - rise * (fall + bumps) * (1.0 if fall > 0 else 1.5)


def landscape_anchors(layout: SceneLayout, part: Part) -> None:
    """Spots on a landscape for arrows and labels."""
    page = layout.page
    level, width, height = sea_level(page), page.width, page.height
    spots = (
        {"sea": 0.80, "left": 0.66, "right": 0.93, "deep": 0.82}
        if part.step == "coast"
        else {"sea": 0.5, "left": 0.22, "right": 0.78, "deep": 0.5}
    )
    layout.points |= {f"{part.id}:{name}": (width * u, level + 6) for name, u in spots.items()}
    layout.points[f"{part.id}:deep"] = (width * spots["deep"], level + height * 0.11)
    if part.step == "coast":
        for name, u in (("peak", 0.16), ("slope", 0.36), ("shore", 0.56)):
            layout.points[f"{part.id}:{name}"] = (width * u, land_height(page, width * u))
        layout.points[f"{part.id}:ground"] = (width * 0.30, land_height(page, width * 0.30) + height * 0.10)
        peak = _mountain_rect(page)
        layout.points[f"{part.id}:top"] = (peak.x + peak.width * 0.45, peak.y + peak.height * 0.06)


def _mountain_rect(page: Page) -> Rect:
    width = page.width * (0.58 if page.upright else 0.30)
    height = width * 128 / 200
    x = -page.width * 0.08 if page.upright else page.width * 0.015
    return Rect(x, land_height(page, x + width * 0.45) - height * 0.86, width, height)


def landscape(layout: SceneLayout, part: Part, when: Timing) -> None:
    """A landscape behind everything else, with waves that move."""
    page = layout.page
    coast = part.step == "coast"

    def draw(canvas: Canvas, _: float) -> None:
        _sea(canvas, page)
        if coast:
            _land(canvas, page)

    box = Rect(0, page.box.y - 40, page.width, page.height - page.box.y + 40)
    layout.pieces.append(Piece(when.id, box, draw, "fade", 0.5, when.delay_s, layer=0, region=when.region))
    start = page.width * 0.60 if coast else 0.0
    layout.pieces.append(
        Piece(when.id, Rect(start, sea_level(page), page.width - start, 80), None, "live", layer=0, live=_waves(page, start, when))
    )
    layout.obstacles.append(Rect(0, page.height * 0.80, page.width, page.height * 0.2))
    if coast:
        peak = _mountain_rect(page)
        layout.obstacles.append(Rect(peak.x + peak.width * 0.15, peak.y, peak.width * 0.7, peak.height))
        layout.obstacles += [Rect(x - 30, land_height(page, x) - 90, 60, 120) for x in range(0, int(page.width * 0.56), 60)]


def _sea(canvas: Canvas, page: Page) -> None:
    level = sea_level(page)
    xs = np.linspace(-10, page.width + 10, 90)
    top = [(float(x), level + 3.5 * math.sin(x / 46) + 2 * math.sin(x / 19 + 1)) for x in xs]
    stops = [oklch(0.74, 0.09, 222), oklch(0.60, 0.115, 238), oklch(0.42, 0.11, 254)]
    shade = linear_gradient((0, level), (0, page.height), stops, [0.0, 0.25, 1.0])
    canvas.drawPath(polygon([(-10, page.height + 10), *top, (page.width + 10, page.height + 10)]), fill(shade))
    canvas.drawPath(smooth_path(top), stroke(oklch(0.93, 0.03, 215, 0.9), 4))


def _land(canvas: Canvas, page: Page) -> None:
    peak = _mountain_rect(page)
    draw_sketch(canvas, "mountain", peak.x, peak.y, peak.width, Look(PEN))
    xs = [float(x) for x in np.linspace(-10, page.width + 10, 140)]
    surface = [(x, land_height(page, x)) for x in xs]
    floor = [(page.width + 10.0, page.height + 10.0), (-10.0, page.height + 10.0)]
    soil = linear_gradient(
        (0, page.height * 0.5), (0, page.height), [oklch(0.62, 0.07, 62), oklch(0.46, 0.06, 55), oklch(0.34, 0.05, 50)]
    )
    canvas.drawPath(polygon([*surface, *floor]), fill(soil))
    canvas.save()
    canvas.clipPath(polygon([*surface, *floor]), True)
    wet = [(x, y + page.height * 0.075) for x, y in surface]
    water = linear_gradient(
        (0, page.height * 0.55), (0, page.height * 0.9), [oklch(0.62, 0.085, 235, 0.75), oklch(0.50, 0.08, 245, 0.25)]
    )
    canvas.drawPath(polygon([*wet, *[(x, y + page.height * 0.075) for x, y in reversed(wet)]]), fill(water))
    canvas.drawPath(smooth_path(wet), stroke(oklch(0.80, 0.06, 225, 0.8), 3))
    for depth, alpha in ((0.035, 0.25), (0.175, 0.3), (0.23, 0.25)):
        canvas.drawPath(smooth_path([(x, y + page.height * depth) for x, y in surface]), stroke(oklch(0.36, 0.05, 50, alpha), 5))
    canvas.restore()
    shore = [(x, y) for x, y in surface if y <= sea_level(page) + 2]
    turf = [*shore, *[(x, y + 20 * min(1.0, (shore[-1][0] - x) / 220 + 0.2)) for x, y in reversed(shore)]]
    canvas.drawPath(
        polygon(turf),
        fill(linear_gradient((0, page.height * 0.5), (0, sea_level(page)), [oklch(0.68, 0.15, 140), oklch(0.58, 0.13, 143)])),
    )
    canvas.drawPath(smooth_path(shore), stroke(oklch(0.42, 0.10, 150), PEN))
    for u, size in ((0.385, 0.085), (0.43, 0.11), (0.475, 0.075)):
        x, tall = page.width * u, page.height * size * (0.62 if page.upright else 1.0)
        draw_sketch(canvas, "tree", x - tall * 0.4, land_height(page, x) - tall * 0.95, tall * 0.8, Look(PEN * 0.8))


def _waves(page: Page, start: float, when: Timing) -> Any:
    """Light lines on the sea that drift slowly."""
    level = sea_level(page)
    rng = np.random.default_rng(11)
    lines: list[tuple[Point, float]] = [
        (
            (float(rng.uniform(start, page.width)), level + 22 + float(rng.random() ** 1.6) * page.height * 0.11),
            float(rng.uniform(26, 60)),
        )
        for _ in range(26)
    ]

    def live(canvas: Canvas, clock: Clock) -> None:
        if clock.since(when.id) < 0:
            return
        for i, ((x, y), length) in enumerate(lines):
            swing = 9 * math.sin(clock.time_s * 0.9 + i * 1.7)
            alpha = 0.22 + 0.18 * math.sin(clock.time_s * 1.3 + i)
            canvas.drawLine(x + swing, y, x + swing + length, y, stroke(with_alpha(0xFFFFFFFF, alpha), 3.0))

    return live
