"""Rainbows as they are seen: the circle around the point opposite the sun, the rain, the low sun."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.layouts.common import Timing
from seedream.rendering.diagrams.layouts.landscape import land_height, sea_level
from seedream.rendering.diagrams.layouts.optics import SUNLIGHT, colours
from seedream.rendering.diagrams.piece import Clock, Piece
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, radial_gradient, stroke
from seedream.scene.figures.diagram import Part
from seedream.types import Rect

if TYPE_CHECKING:
    from seedream.rendering.diagrams.layouts.scene import SceneLayout

Canvas = Any
N_RED, N_VIOLET = 1.331, 1.343


# ---------------------------------------------------------------------------------------------------- rain, bow, long shadow
def clear(colour: int) -> int:
    """The colour at no opacity, so that a gradient fades without darkening."""
    return colour & 0xFFFFFF


def _circle(layout: SceneLayout, part: Part) -> tuple[Point, float]:
    return layout.point(layout.at(part, "at")), layout.size(part) / 2


def bow_anchors(layout: SceneLayout, part: Part) -> None:
    """Spots "id:outer" and "id:inner" on the two edges of a bow, and "id:centre"."""
    (cx, cy), radius = _circle(layout, part)
    c, s = math.cos(math.radians(62)), math.sin(math.radians(62))
    layout.points[f"{part.id}:outer"] = (cx + c * radius, cy - s * radius)
    layout.points[f"{part.id}:inner"] = (cx - c * radius * 0.945, cy - s * radius * 0.945)
    layout.points[f"{part.id}:centre"] = (cx, cy)


def bow(layout: SceneLayout, part: Part, when: Timing) -> None:
    """A rainbow in true proportion: red at 42 degrees, violet at 40, the sky brighter inside and, at 51 degrees and reversed,
    the faint second bow; it fades at the ground."""
    (cx, cy), radius = _circle(layout, part)
    ground = layout.page.height * 0.735

    def draw(canvas: Canvas, _: float) -> None:
        bright = [with_alpha(oklch(0.85, 0.03, 235), a) for a in (0.05, 0.10, 0.16, 0.0)]
        canvas.drawCircle(cx, cy, radius * 0.97, fill(radial_gradient((cx, cy), radius * 0.97, bright, [0.0, 0.7, 0.985, 1.0])))
        stops = [with_alpha(c, 0.78) for c in reversed(colours())]
        inner, outer = 0.938, 1.0
        spots = [inner + (outer - inner) * k / 6 for k in range(7)]
        shade = radial_gradient(
            (cx, cy),
            radius * 1.03,
            [clear(stops[0]), clear(stops[0]), *stops, clear(stops[-1])],
            [0.0, (inner - 0.022) / 1.03, *[s / 1.03 for s in spots], (outer + 0.02) / 1.03],
        )
        canvas.drawCircle(cx, cy, radius * 1.03, fill(shade))
        outer_stops = [with_alpha(c, 0.20) for c in colours()]
        second = [1.185 + 0.10 * k / 6 for k in range(7)]
        shade = radial_gradient(
            (cx, cy),
            radius * 1.32,
            [clear(outer_stops[0]), clear(outer_stops[0]), *outer_stops, clear(outer_stops[-1])],
            [0.0, 1.165 / 1.32, *[s / 1.32 for s in second], 1.0],
        )
        canvas.drawCircle(cx, cy, radius * 1.32, fill(shade))
        fade = linear_gradient((0, ground - radius * 0.42), (0, ground + 8), [0xFF000000, 0x00000000])
        canvas.drawRect(
            skia.Rect.MakeLTRB(cx - radius * 1.4, ground - radius * 0.42, cx + radius * 1.4, cy + radius * 1.1),
            fill(fade, BlendMode=skia.BlendMode.kDstIn),
        )

    def mask(progress: float) -> Any:
        far, count = radius * 2.2, 24
        arc = [math.pi + math.pi * progress * k / count for k in range(count + 1)]
        return polygon([(cx, cy + 40), (cx - far, cy + 40), *((cx + far * math.cos(a), cy + far * math.sin(a)) for a in arc)])

    def tip(progress: float) -> Point:
        angle = math.pi + math.pi * progress
        return cx + radius * 0.97 * math.cos(angle), cy + radius * 0.97 * math.sin(angle)

    box = Rect(cx - radius * 1.33, cy - radius * 1.33, radius * 2.66, ground + 10 - cy + radius * 1.33)
    layout.pieces.append(
        Piece(when.id, box, draw, "wipe", 1.2, when.delay_s, mask=mask, tip=tip, tip_colour=SUNLIGHT, region=when.region)
    )
    layout.obstacles += [
        Rect(cx + radius * math.cos(a) - 26, cy + radius * math.sin(a) - 26, 52, 52)
        for a in (math.pi * (1 + k / 30) for k in range(31))
    ]


def rainfall(layout: SceneLayout, part: Part, when: Timing) -> None:
    """Falling rain: streaks in three depths that fall with the time of the shot."""
    (cx, cy), width = layout.point(layout.at(part, "at")), layout.size(part)
    page = layout.page
    top, bottom = cy if part.step == "below" else page.box.y - 30, page.height * 0.76
    coast = any(p.kind == "landscape" and p.step == "coast" for p in layout.view.parts)
    left, right = max(0.0, cx - width / 2), min(page.width, cx + width / 2)
    rng = random.Random(layout.seed + 3)
    streaks = [
        (rng.uniform(left, right), rng.random(), rng.choice((0.7, 1.0, 1.35)))
        for _ in range(int((right - left) * (bottom - top) / 2600))
    ]
    dark = layout.theme.dark

    def live(canvas: Canvas, clock: Clock) -> None:
        since = clock.since(when.id) - when.delay_s
        if since < 0:
            return
        strength = min(1.0, 0.5 + since / 0.5)
        for depth in (0.7, 1.0, 1.35):
            points = []
            for x, offset, own in streaks:
                if own != depth:
                    continue
                y = top + ((offset + clock.time_s * 0.55 * depth) % 1.0) * (bottom - top)
                if coast and y > min(land_height(page, x), sea_level(page)) - 30:
                    continue
                points += [skia.Point(x - (y - top) * 0.06, y), skia.Point(x - (y - top) * 0.06 - 2.2 * depth, y + 34 * depth)]
            alpha = strength * (0.16 + 0.2 * (depth - 0.7))
            colour = oklch(0.93, 0.03, 225, alpha) if dark else oklch(0.52, 0.10, 240, alpha * 1.6)
            canvas.drawPoints(skia.Canvas.kLines_PointMode, points, stroke(colour, 1.0 + 1.3 * depth))

    box = Rect(left, top, right - left, bottom - top)
    layout.pieces.append(Piece(when.id, box, None, "live", 0.5, when.delay_s, layer=1, live=live, region=when.region))
    if part.text:
        layout.ask(part, (cx, (top + bottom) / 2), 0.0, 20.0, leader=False)
