"""What is never quite still in a room: steam, flames, a warning light, dust in a beam, the trace on a monitor, ripples."""

from __future__ import annotations

import math
from typing import Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.places.rooms.plan import LiveThing, Plan, foot_y, metre
from seedream.rendering.surface import LINEAR, bake, fill, polygon, radial_gradient, stroke

_PUFF, _GLOW = 80.0, 160.0


class Live:
    """Draws the living things of a plan, in room units whose origin lies at the left edge of the tile."""

    def __init__(self, plan: Plan, unit_px: float) -> None:
        self.things = plan.live
        self._puff = _spot(_PUFF, unit_px, [0xB0FFF8EC, 0x50FFF8EC, 0x00FFF8EC])
        self._cool = _spot(_GLOW, unit_px * 0.5, [0xFFBFD4FF, 0x809FBCF0, 0x009FBCF0])
        self._glow = _spot(
            _GLOW, unit_px * 0.5, [oklch(0.86, 0.15, 62, 0.85), oklch(0.80, 0.16, 50, 0.3), oklch(0.8, 0.16, 50, 0.0)]
        )

    def draw(self, canvas: Any, time_s: float, near: float, far: float) -> None:
        """Everything that lives between two depths, at an instant."""
        for thing in self.things:
            if near <= thing.depth < far:
                m = metre(thing.depth)
                getattr(self, f"_{thing.kind}")(canvas, time_s, thing, foot_y(thing.depth) - thing.up * m, m)

    def _steam(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """A few soft puffs that rise, widen and fade."""
        for i in range(5):
            life = (time_s * 0.30 + i / 5 + thing.x * 0.013) % 1.0
            width = 0.30 * m * thing.size * (0.30 + 0.8 * life)
            sway = math.sin(time_s * 1.1 + i * 2.1 + life * 3.0) * 0.035 * m * life
            box = skia.Rect.MakeXYWH(thing.x + sway - width / 2, y - life * 0.5 * m * thing.size - width * 0.7, width, width * 1.3)
            canvas.drawImageRect(self._puff, box, LINEAR, skia.Paint(Alphaf=0.42 * math.sin(math.pi * life)))

    def _flicker(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """Firelight that breathes round its flames."""
        t = time_s + thing.x * 0.01
        beat = 0.5 + 0.22 * math.sin(t * 7.3) + 0.16 * math.sin(t * 12.7 + 1.0) + 0.12 * math.sin(t * 3.1)
        width = m * thing.size * (1.0 + 0.05 * beat)
        box = skia.Rect.MakeXYWH(thing.x - width / 2, y - width / 2, width, width)
        canvas.drawImageRect(self._glow, box, LINEAR, skia.Paint(Alphaf=min(max(0.18 + 0.34 * beat, 0.0), 0.7)))

    def _blink(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """A warning light that turns: bright for half a second in two."""
        level = max(0.0, math.sin(time_s * math.pi + thing.x)) ** 2
        width = 0.5 * m * thing.size
        box = skia.Rect.MakeXYWH(thing.x - width / 2, y - width / 2, width, width)
        canvas.drawImageRect(self._glow, box, LINEAR, skia.Paint(Alphaf=0.75 * level))

    def _motes(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """Dust in a beam, `size` metres wide and high."""
        for i in range(18):
            a = i * 2.399963
            x = thing.x + thing.size * m * 0.5 * math.sin(a * 1.7 + time_s * 0.05)
            height = ((i * 0.618 + time_s * (0.012 + 0.004 * (i % 3))) % 1.0) * thing.size * m
            glow = 0.30 + 0.30 * math.sin(time_s * (0.6 + 0.1 * (i % 5)) + a)
            canvas.drawCircle(x, y - height, 1.1 + 0.5 * (i % 3), fill(with_alpha(0xFFFFF2D0, max(glow, 0.0))))

    def _trace(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """A bright point that runs along the trace of a monitor, `size` metres, once in two seconds."""
        along = (time_s * 0.5) % 1.0
        x = thing.x + (along - 0.5) * thing.size * m
        fade = math.sin(math.pi * along)
        canvas.drawLine(x - 0.05 * m, y, x, y, stroke(with_alpha(0xFFB8FFD4, 0.5 * fade), 2.4))
        canvas.drawCircle(x, y, 2.6, fill(with_alpha(0xFFF0FFF4, 0.9 * fade)))

    def _leds(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """Small lights of machines that wink at their own pace, over `size` metres width and up to 1.6 m above."""
        tall = min(1.6, thing.size * 0.6)
        for i in range(34):
            beat = math.sin(time_s * (2.0 + (i * 7) % 5) + i * 2.4)
            if beat > 0.25:
                x = thing.x + ((i * 0.618034) % 1.0 - 0.5) * thing.size * m
                tint = (0xFF9FF4C4, 0xFFA8E2FF, 0xFFFFD890)[i % 3]
                at = y - ((i * 0.754877) % 1.0) * tall * m
                canvas.drawCircle(x, at, 4.4, fill(with_alpha(tint, 0.35 * beat)))
                canvas.drawCircle(x, at, 1.7, fill(with_alpha(tint, beat)))

    def _ripple(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """Lights that wander over water, `size` metres wide."""
        for i in range(30):
            phase = i * 2.399963
            fade = math.sin(time_s * (0.7 + 0.1 * (i % 4)) + phase)
            if fade > 0.0:
                near = (i * 0.618034) % 1.0
                x = thing.x + (((i * 0.754877) % 1.0) - 0.5) * thing.size * m + 12 * math.sin(time_s * 0.8 + phase)
                half = (8 + 22 * near) * (0.5 + 0.5 * fade)
                at = y + (near - 0.5) * 0.30 * m
                canvas.drawLine(x - half, at, x + half, at, stroke(with_alpha(0xFFF4FFFF, 0.5 * fade), 1.0 + 1.6 * near))

    def _fish(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """Fish that cross a tank of `size` metres to and fro, each at its own height and pace, and a shoal of small ones."""
        half = thing.size * m / 2
        for i in range(7):
            pace, phase = 0.10 + 0.03 * (i % 4), i * 1.93
            swing = math.sin(time_s * pace + phase)
            way = 1.0 if math.cos(time_s * pace + phase) > 0 else -1.0
            at = y + m * (0.78 * math.sin(i * 2.4) + 0.05 * math.sin(time_s * 0.9 + i))
            size, tint = m * (0.13 + 0.045 * (i % 3)), _SCALES[i % len(_SCALES)]
            _draw_fish(canvas, thing.x + half * 0.94 * swing, at, size, way, tint, time_s * 7 + i)
        for i in range(16):
            swing = math.sin(time_s * 0.13 + 0.6)
            way = 1.0 if math.cos(time_s * 0.13 + 0.6) > 0 else -1.0
            x = thing.x + half * 0.66 * swing + m * 0.34 * math.sin(i * 2.7)
            _draw_fish(canvas, x, y - m * (0.42 + 0.22 * math.sin(i * 1.7)), m * 0.05, way, 0xFFD8ECF4, time_s * 9 + i)

    def _beam(self, canvas: Any, time_s: float, thing: LiveThing, y: float, m: float) -> None:
        """The light of a film that comes back from the screen and changes with its pictures, `size` metres wide."""
        level = 0.5 + 0.28 * math.sin(time_s * 2.3) + 0.18 * math.sin(time_s * 5.1 + 1.0)
        wide = thing.size * m
        box = skia.Rect.MakeXYWH(thing.x - wide / 2, y + 0.9 * m, wide, 2.4 * m)
        canvas.drawImageRect(self._cool, box, LINEAR, skia.Paint(Alphaf=0.06 + 0.10 * level))


_SCALES = (0xFFF0913A, 0xFFF2C94C, 0xFFE8607A, 0xFF6FC0E8, 0xFF9A7FD8, 0xFFE8E2D0)


def _draw_fish(canvas: Any, x: float, y: float, length: float, way: float, tint: int, beat: float) -> None:
    """A small fish of half-length `length` that heads `way` (1 right, -1 left)."""
    sweep = 0.16 * math.sin(beat)
    tail = [(-0.7, 0.0), (-1.25, -0.42 + sweep), (-1.08, sweep * 0.6), (-1.25, 0.42 + sweep)]
    canvas.drawPath(polygon([(x + way * dx * length, y + dy * length) for dx, dy in tail]), fill(with_alpha(tint, 0.85)))
    fin = [(-0.35, -0.34), (0.1, -0.74), (0.35, -0.34)]
    canvas.drawPath(polygon([(x + way * dx * length, y + dy * length) for dx, dy in fin]), fill(with_alpha(tint, 0.75)))
    canvas.drawOval(skia.Rect.MakeXYWH(x - length, y - length * 0.46, length * 2, length * 0.92), fill(tint))
    canvas.drawOval(skia.Rect.MakeXYWH(x - length * 0.8, y + length * 0.06, length * 1.5, length * 0.34), fill(0x40FFFFFF))
    canvas.drawCircle(x + way * length * 0.62, y - length * 0.10, max(length * 0.10, 1.2), fill(0xFF1A2430))


def _spot(size: float, scale: float, colours: list[int]) -> Any:
    """A round soft spot of light as an image."""
    shader = radial_gradient((size / 2, size / 2), size / 2, colours, [0, 0.45, 1])
    return bake(size, size, scale, lambda canvas: canvas.drawCircle(size / 2, size / 2, size / 2, fill(shader)))
