"""A circle for geometry: whole, cut into slices, or with the slices laid out as a row that is nearly a rectangle."""

from __future__ import annotations

import math

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.drawings.base import Brush, Sketch, oval, shifted
from seedream.rendering.surface import Point, fill

RADIUS = 92.0
SLICES = 16


def slices(b: Brush) -> int:
    """How many slices `values` asks for; 16 without."""
    return int(b.look.values[0]) if b.look.values else SLICES


def _wedge(tip: Point, heading: float, half: float, radius: float) -> skia.Path:
    frame = skia.Rect.MakeLTRB(tip[0] - radius, tip[1] - radius, tip[0] + radius, tip[1] + radius)
    builder = skia.PathBuilder()
    builder.moveTo(*tip)
    builder.arcTo(frame, math.degrees(heading - half), math.degrees(2 * half), False)
    builder.close()
    return builder.detach()


def _tones(b: Brush) -> tuple[int, int]:
    first = b.look.main(0.66, 0.13, 232)
    return first, shifted(first, 0.02, 160)


def circle(b: Brush) -> None:
    """A plain disc with its middle marked."""
    first, _ = _tones(b)
    b.canvas.drawPath(oval(100, 100, RADIUS), fill(with_alpha(first, 0.30)))
    b.outline(oval(100, 100, RADIUS), first, 2.4)
    b.canvas.drawCircle(100, 100, 3.4, fill(oklch(0.29, 0.055, 278)))


def sliced_circle(b: Brush) -> None:
    """A disc cut like a cake into an even number of slices (`values`), in two colours."""
    count, tones = slices(b), _tones(b)
    for k in range(count):
        heading = math.tau * k / count + math.pi / count
        tone = tones[0] if math.sin(heading) > 0 else tones[1]
        b.shape(_wedge((100, 100), heading, math.pi / count, RADIUS), tone, shade=0, rim=False, lift=0.04, outline=0.8)


def slice_row(b: Brush) -> None:
    """The slices side by side, tips up and down in turn: as wide as half the circumference, as high as the radius."""
    count, tones = slices(b), _tones(b)
    half = math.pi / count
    step = 198 / (count + 1)
    radius = step / math.sin(half)
    for k in range(count):
        down = k % 2 == 0
        tip = (1 + step * (k + 1), 2.0 if down else 2.0 + radius)
        wedge = _wedge(tip, math.pi / 2 if down else -math.pi / 2, half, radius)
        b.shape(wedge, tones[k % 2], shade=0, rim=False, lift=0.04, outline=0.8)


SKETCHES: dict[str, Sketch] = {
    "circle": Sketch(200, 200, circle, {"middle": (0.5, 0.5), "edge": (0.96, 0.5), "left": (0.04, 0.5), "top": (0.5, 0.04)}),
    "sliced_circle": Sketch(200, 200, sliced_circle, {"middle": (0.5, 0.5), "edge": (0.96, 0.5)}),
    "slice_row": Sketch(200, 64, slice_row, {"left": (0.0, 0.5), "top": (0.5, 0.0), "bottom": (0.5, 1.0)}),
}
