"""The brush of the named drawings: closed shapes with a soft gradient, an inner shadow away from the light and an ink outline.

Drawings are written in a box whose longer side is 200; `Look.pen` is the ink width there, so that ink is equally thin at all sizes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import skia

from seedream.rendering.colour import oklch, to_oklch, with_alpha
from seedream.rendering.surface import Point, fill, linear_gradient, polygon, radial_gradient, smooth_path, stroke

Canvas = Any
INK = oklch(0.29, 0.055, 278)


@dataclass(frozen=True, slots=True)
class Look:
    """What a drawing may vary in: pen width in its own units, main colour (0 = its own), pieces, phase, variant."""

    pen: float = 2.0
    colour: int = 0
    values: tuple[str, ...] = ()
    value: float | None = None
    step: str = ""
    dark: bool = False

    def main(self, lightness: float, chroma: float, hue: float) -> int:
        """The asked colour, or the drawing's own."""
        return self.colour or oklch(lightness, chroma, hue)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A named drawing: its box (longer side 200), how to draw it, named anchors as fractions of the box, bleed of its glow."""

    width: float
    height: float
    draw: Callable[[Brush], None]
    anchors: Mapping[str, Point] = field(default_factory=dict)
    bleed: float = 14.0
    idle: str = ""


def oval(x: float, y: float, rx: float, ry: float | None = None) -> Any:
    """Path of an ellipse around a centre."""
    ry = rx if ry is None else ry
    builder = skia.PathBuilder()
    builder.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return builder.detach()


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> Any:
    """Path of a (rounded) rectangle."""
    builder = skia.PathBuilder()
    builder.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(x, y, width, height), radius, radius))
    return builder.detach()


def shifted(colour: int, lightness: float, hue: float = 0.0, chroma: float = 1.0) -> int:
    """The colour made lighter or darker, its hue turned, its chroma scaled."""
    light, c, h = to_oklch(colour)
    return oklch(min(0.985, max(0.08, light + lightness)), c * chroma, h + hue)


class Brush:
    """Draws in the reference style: light from the upper left, ink outlines, soft shading."""

    def __init__(self, canvas: Canvas, look: Look) -> None:
        self.canvas, self.look, self.pen = canvas, look, look.pen

    def shape(
        self, path: Any, colour: int, *, outline: float = 1.0, shade: float = 0.16, rim: bool = True, lift: float = 0.08
    ) -> None:
        """Fill a closed path: gradient from light to dark, inner shadow at the lower right, light rim, ink outline."""
        bounds = path.getBounds()
        left, top, right, bottom = bounds.left(), bounds.top(), bounds.right(), bounds.bottom()
        size = max(right - left, bottom - top)
        lit, deep = shifted(colour, lift, -4), shifted(colour, -lift * 1.15, 6)
        self.canvas.drawPath(path, fill(linear_gradient((left, top), (right, bottom), [lit, colour, deep], [0.0, 0.45, 1.0])))
        self.canvas.save()
        self.canvas.clipPath(path, True)
        if shade:
            shadow = with_alpha(shifted(colour, -0.26, 18), shade * 2.4)
            self._inner(path, shadow, size * 0.07, -size * 0.05)
        if rim:
            self._inner(path, with_alpha(shifted(colour, 0.16, -6, 0.8), 0.75), size * 0.018 + self.pen, size * 0.02 + self.pen)
        self.canvas.restore()
        if outline:
            self.outline(path, shifted(colour, -0.36, 10, 0.75), outline)

    def _inner(self, path: Any, colour: int, softness: float, shift: float) -> None:
        """Paint inside the clip where the path, moved by `shift`, no longer covers."""
        bounds = path.getBounds().makeOutset(60, 60)
        around, inner = skia.Path(), skia.Path(path)
        inner.offset(shift, shift)
        around.addRect(bounds)
        around.addPath(inner)
        around.setFillType(skia.PathFillType.kEvenOdd)
        self.canvas.drawPath(around, fill(colour, blur=max(0.6, softness * 0.55)))

    def flat(self, path: Any, colour: int, blur: float = 0.0) -> None:
        """Fill without outline."""
        self.canvas.drawPath(path, fill(colour, blur=blur))

    def outline(self, path: Any, colour: int = INK, width: float = 1.0) -> None:
        """Ink line of `width` pens along a path."""
        self.canvas.drawPath(path, stroke(colour, self.pen * width))

    def line(self, points: Sequence[Point], colour: int = INK, width: float = 1.0) -> None:
        """Smooth open line through points, `width` in pens."""
        self.canvas.drawPath(smooth_path(points), stroke(colour, self.pen * width))

    def bar(self, points: Sequence[Point], colour: int, width: float) -> None:
        """Thick smooth line with its width in drawing units."""
        self.canvas.drawPath(smooth_path(points), stroke(colour, width))

    def glow(self, x: float, y: float, radius: float, colour: int, strength: float = 0.6) -> None:
        """Soft light around a point."""
        stops = [with_alpha(colour, strength), with_alpha(colour, strength * 0.3), with_alpha(colour, 0.0)]
        self.canvas.drawCircle(x, y, radius, fill(radial_gradient((x, y), radius, stops, [0.0, 0.42, 1.0])))

    def gloss(self, points: Sequence[Point], width: float = 6.0, alpha: float = 0.65) -> None:
        """A highlight stroke."""
        self.canvas.drawPath(smooth_path(points), stroke(with_alpha(0xFFFFFFFF, alpha), width))

    def shadow(self, x: float, y: float, rx: float, ry: float, alpha: float = 0.28) -> None:
        """Contact shadow: a wide soft oval and a tight core."""
        tint = oklch(0.25, 0.05, 280)
        self.canvas.drawPath(oval(x, y, rx, ry), fill(with_alpha(tint, alpha * 0.6), blur=ry * 0.8))
        self.canvas.drawPath(oval(x, y, rx * 0.7, ry * 0.5), fill(with_alpha(tint, alpha), blur=ry * 0.35))

    def ball(self, x: float, y: float, radius: float, colour: int, outline: float = 1.0) -> None:
        """A sphere lit from the upper left."""
        lit, deep = shifted(colour, 0.13, -8), shifted(colour, -0.16, 10)
        shader = radial_gradient((x - radius * 0.35, y - radius * 0.4), radius * 1.55, [lit, colour, deep], [0.0, 0.5, 1.0])
        self.canvas.drawCircle(x, y, radius, fill(shader))
        if outline:
            self.canvas.drawCircle(x, y, radius, stroke(shifted(colour, -0.32, 10, 0.8), self.pen * outline))


__all__ = ["INK", "Brush", "Look", "Sketch", "box", "oval", "polygon", "shifted", "smooth_path"]
