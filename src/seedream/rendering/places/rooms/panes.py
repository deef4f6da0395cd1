"""What moves in a quiet room: drops that run down the panes, snow behind them, dust in the sunbeams."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.light import Mood
from seedream.rendering.places.rooms.plan import Plan, Window
from seedream.rendering.places.rooms.windows import opening
from seedream.rendering.surface import fill, linear_gradient
from seedream.types import Rect


def _bare(window: Window) -> Rect:
    """The part of a window that no cloth covers."""
    r = opening(window)
    side = {"sheer": 0.30, "drapes": 0.0}.get(window.dress, 0.0) * r.width + (34.0 if window.dress == "drapes" else 0.0)
    top = 104.0 if window.dress == "roman" else 0.36 * r.height if window.dress == "blind" else 0.0
    return Rect(r.x + side, r.y + top, r.width - 2 * side, r.height - top)


class Panes:
    """Draws, in room units whose origin lies at the left edge of the tile, what moves at windows and in the air."""

    def __init__(self, plan: Plan, mood: Mood, weather: str, seed: int) -> None:
        self.plan, self.mood, self.weather = plan, mood, weather
        self.holes = [_bare(w) for w in plan.windows]
        self._drops = np.random.default_rng([seed, 31]).random((26, 4)).tolist()
        self._flakes = np.random.default_rng([seed, 32]).random((46, 4)).tolist()

    def draw(self, canvas: Any, time_s: float) -> None:
        """One period of the room at an instant; the caller has moved the canvas to where the tile lies."""
        if self.weather in ("rain", "storm"):
            self._rain(canvas, time_s)
        elif self.weather == "snow":
            self._snow(canvas, time_s)
        if self.mood.sun > 0.2:
            self._motes(canvas, time_s)

    def _rain(self, canvas: Any, time_s: float) -> None:
        for r in self.holes:
            for px, start, pace, size in self._drops[: max(6, int(r.width / 22))]:
                clock = time_s * (0.07 + 0.10 * pace) + start
                fall = (clock + 0.035 * math.sin(clock * 40.0)) % 1.0
                x = r.x + 8 + (px + 0.31 * math.floor(clock)) % 1.0 * (r.width - 16)
                y, radius = r.y + 10 + fall * (r.height - 20), 1.6 + 2.0 * size
                trail = linear_gradient((0, y - 60), (0, y), [0x00E8F2FF, 0x58E8F2FF])
                canvas.drawRect(skia.Rect.MakeLTRB(x - radius * 0.3, max(y - 60, r.y), x + radius * 0.3, y), fill(trail))
                canvas.drawOval(skia.Rect.MakeXYWH(x - radius * 0.8, y - radius, radius * 1.6, radius * 2.3), fill(0xB8E4EEFA))

    def _snow(self, canvas: Any, time_s: float) -> None:
        for r in self.holes:
            canvas.save()
            canvas.clipRect(skia.Rect.MakeXYWH(r.x, r.y, r.width, r.height))
            for px, start, pace, size in self._flakes[: max(12, int(r.width / 8))]:
                fall = (time_s * (0.10 + 0.07 * pace) + start) % 1.0
                x = r.x + px * r.width + 14 * math.sin(time_s * 0.9 + 20 * px)
                canvas.drawCircle(x, r.y - 8 + fall * (r.height + 16), 1.4 + 2.4 * size, fill(0xD0F8FAFF))
            canvas.restore()

    def _motes(self, canvas: Any, time_s: float) -> None:
        for patch in self.plan.light.get("patches", ()):
            for px, start, pace, size in self._flakes[:16]:
                x = patch["x"] + (px * 1.3 + 0.010 * time_s * (pace - 0.3)) % 1.3 * patch["w"]
                y = patch["y"] + ((start - 0.012 * time_s) % 1.0) * patch["h"] * 1.1
                glow = 0.35 + 0.35 * math.sin(time_s * (0.6 + pace) + 9 * px)
                canvas.drawCircle(x, y, 0.9 + 1.3 * size, fill(with_alpha(self.mood.sun_colour, max(glow, 0.0) * self.mood.sun)))
