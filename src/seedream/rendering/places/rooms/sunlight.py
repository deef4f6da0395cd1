"""Sun in a room: beams from a window out of sight that draw its bars on the wall, and light that windows lay on the floor."""

from __future__ import annotations

from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush
from seedream.rendering.places.rooms.halls import JEWELS
from seedream.rendering.places.rooms.light import Mood
from seedream.rendering.places.rooms.plan import FLOOR_Y, Plan
from seedream.rendering.places.rooms.windows import opening
from seedream.rendering.surface import fill, linear_gradient, polygon


def draw_sun(b: Brush, plan: Plan, mood: Mood) -> None:
    """The slanted picture of a window on the wall: panes of light; none falls on the real windows."""
    for patch in plan.light.get("patches", ()):
        x, y, w, h = patch["x"], patch["y"], patch["w"], patch["h"]
        slant, across, down = patch.get("slant", 0.35) * -plan.side, patch.get("across", 2), patch.get("down", 3)
        b.canvas.save()
        for window in plan.windows:
            r = opening(window)
            b.canvas.clipRect(skia.Rect.MakeXYWH(r.x - 12, r.y - 12, r.width + 24, r.height + 24), skia.ClipOp.kDifference)
        for i in range(across):
            for j in range(down):
                x0, x1 = x + w * i / across + 5, x + w * (i + 1) / across - 5
                y0, y1 = y + h * j / down + 5, y + h * (j + 1) / down - 5
                pane = [(x0 + slant * (y0 - y), y0 + (x0 - x) * 0.10), (x1 + slant * (y0 - y), y0 + (x1 - x) * 0.10),
                        (x1 + slant * (y1 - y), y1 + (x1 - x) * 0.10), (x0 + slant * (y1 - y), y1 + (x0 - x) * 0.10)]  # fmt: skip
                b.canvas.drawPath(
                    polygon(pane), fill(with_alpha(mood.sun_colour, 0.75 * mood.sun), blur=3.5, BlendMode=skia.BlendMode.kSoftLight)
                )
                b.canvas.drawPath(
                    polygon(pane), fill(with_alpha(mood.sun_colour, 0.36 * mood.sun), blur=4, BlendMode=skia.BlendMode.kScreen)
                )
        b.canvas.restore()


def draw_floor_light(canvas: Any, plan: Plan, mood: Mood) -> None:
    """What windows in the back wall lay on the floor: a soft sheen, and with sun their bars, drawn out to the viewer."""
    amount = 0.10 * mood.day + (0.34 * mood.sun if plan.light.get("floor_sun") else 0.0)
    if amount < 0.02:
        return
    lean = 170 * -plan.side
    for window in plan.windows:
        r = opening(window)
        panes = 3 if mood.sun > 0.1 else 1
        depth = 215 if window.sill < 1.2 else 150
        for i in range(panes):
            left, right = r.x + r.width * i / panes + 10, r.x + r.width * (i + 1) / panes - 10
            colour = mood.sun_colour if mood.sun > 0.1 else 0xFFDDE8F4
            colour = JEWELS[(i * 2 + 1) % len(JEWELS)] if window.style == "stained" else colour
            top = 4 + (FLOOR_Y - r.y - r.height) * 0.12
            shade = linear_gradient((0, top), (0, top + depth), [with_alpha(colour, amount), with_alpha(colour, amount * 0.25)])
            patch = polygon(
                [(left + lean * 0.1, top), (right + lean * 0.1, top), (right + lean, top + depth), (left + lean, top + depth)]
            )
            canvas.drawPath(patch, fill(shade, blur=6))
