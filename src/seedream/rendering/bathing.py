"""Who is in the water of a still: only the part above it is drawn, and rings go out from where it is cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import skia

from seedream.rendering.characters.pen import alpha, line_paint
from seedream.rendering.painter import Canvas

_FOAM = 0xFFEDFAFF
_RINGS = ((1.0, 0.50, 5.0), (1.18, 0.32, 4.0), (1.4, 0.18, 3.0))
"""Width of a ring as a part of the bather's, its opacity, and the width of its line in design units."""
_FLAT = 0.1
"""Height of a ring as a part of its width: one looks along the water."""
_HULL = 1.5
"""From which width, as a part of the height, on somebody in the water is a hull."""
_MIRRORED, _DEEPEST, _SEEN = 0.6, 0.08, 0.5
"""How much of the height above the water is mirrored in it, at most so much of the width, and how clearly at its top."""


def bathe(canvas: Canvas, box: skia.Rect, wet: float, draw: Callable[[], None]) -> None:
    """Draw somebody who fills a box (design units) and is `wet` up to a part of its height; what is wider than tall is a hull."""
    tall, wide = box.height(), box.width()
    hull = wide > _HULL * tall
    half = (0.94 * wide if hull else min(wide, 1.2 * tall)) / 2
    line = _Line(box.centerX() - half, box.centerX() + half, box.bottom() - wet * tall, _FLAT * (0.35 if hull else 1.0))
    if wet:
        _mirror(canvas, box, line.y, draw)
    for reach, opacity, width in _RINGS:
        canvas.drawOval(line.ring(reach), line_paint(alpha(_FOAM, opacity), width))
    canvas.save()
    above = skia.Rect.MakeLTRB(box.left() - tall, box.top() - tall, box.right() + tall, line.y)
    canvas.clipRect(above, skia.ClipOp.kIntersect, True)
    draw()
    canvas.restore()
    front = skia.Path()
    front.arcTo(line.ring(1.0), 8, 164, True)
    canvas.drawPath(front, line_paint(alpha(_FOAM, 0.75), 5.0))


@dataclass(frozen=True)
class _Line:
    """Where the water meets somebody: between which sides, how high, and how flat its rings are seen."""

    left: float
    right: float
    y: float
    flat: float

    def ring(self, reach: float) -> skia.Rect:
        """A ring round whoever is in the water, `reach` times as wide."""
        middle, half = (self.left + self.right) / 2, reach * (self.right - self.left) / 2
        return skia.Rect.MakeLTRB(middle - half, self.y - half * self.flat, middle + half, self.y + half * self.flat)


def _mirror(canvas: Canvas, box: skia.Rect, water_y: float, draw: Callable[[], None]) -> None:
    """What is above the water, upside down in it: drawn out sideways by the waves and soon lost."""
    deep = min(_MIRRORED * (water_y - box.top()), _DEEPEST * box.width())
    below = skia.Rect.MakeLTRB(box.left() - 0.2 * box.width(), water_y, box.right() + 0.2 * box.width(), water_y + deep)
    canvas.save()
    canvas.clipRect(below, skia.ClipOp.kIntersect, True)
    canvas.saveLayer(below, skia.Paint(ImageFilter=skia.ImageFilters.Blur(9.0, 2.0)))
    canvas.save()
    canvas.translate(0.0, 2 * water_y)
    canvas.scale(1.0, -1.0)
    draw()
    canvas.restore()
    fading = skia.GradientShader.MakeLinear(
        [skia.Point(0, water_y), skia.Point(0, water_y + deep)], [alpha(_FOAM, _SEEN), alpha(_FOAM, 0.0)]
    )
    canvas.drawRect(below, skia.Paint(Shader=fading, BlendMode=skia.BlendMode.kDstIn))
    canvas.restore()
    canvas.restore()
