"""Basic forms of interfaces: continuous corners, layered shadows, cards, sunken wells, sprites."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, new_surface, stroke

DITHERED = skia.SamplingOptions(skia.FilterMode.kLinear)


def squircle(x: float, y: float, w: float, h: float, r: float) -> Any:
    """Path of a rectangle with continuous corners (curvature without a jump); a corner takes 1.53 r of each side."""
    r = min(r, min(w, h) / 2 / 1.528665)
    a, b, d, e, f, g, t = (r * k for k in (1.528665, 1.08849296, 0.86840694, 0.63149379, 0.37282383, 0.16905956, 0.07491139))
    right, bottom = x + w, y + h
    path = skia.PathBuilder()
    path.moveTo(x + a, y)
    path.lineTo(right - a, y)
    path.cubicTo(right - b, y, right - d, y, right - e, y + t)
    path.cubicTo(right - f, y + g, right - g, y + f, right - t, y + e)
    path.cubicTo(right, y + d, right, y + b, right, y + a)
    path.lineTo(right, bottom - a)
    path.cubicTo(right, bottom - b, right, bottom - d, right - t, bottom - e)
    path.cubicTo(right - g, bottom - f, right - f, bottom - g, right - e, bottom - t)
    path.cubicTo(right - d, bottom, right - b, bottom, right - a, bottom)
    path.lineTo(x + a, bottom)
    path.cubicTo(x + b, bottom, x + d, bottom, x + e, bottom - t)
    path.cubicTo(x + f, bottom - g, x + g, bottom - f, x + t, bottom - e)
    path.cubicTo(x, bottom - d, x, bottom - b, x, bottom - a)
    path.lineTo(x, y + a)
    path.cubicTo(x, y + b, x, y + d, x + t, y + e)
    path.cubicTo(x + g, y + f, x + f, y + g, x + e, y + t)
    path.cubicTo(x + d, y, x + b, y, x + a, y)
    path.close()
    return path.detach()


def box(canvas: Canvas, x: float, y: float, w: float, h: float, r: float, paint: Any) -> None:
    """A rounded rectangle: continuous corners, or a pill where the radius asks for one."""
    if r <= 0:
        canvas.drawRect(skia.Rect.MakeXYWH(x, y, w, h), paint)
    elif r * 2 >= min(w, h) - 0.5:
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y, w, h), r, r, paint)
    else:
        canvas.drawPath(squircle(x, y, w, h, r), paint)


def shadow(
    canvas: Canvas, x: float, y: float, w: float, h: float, r: float, elevation: float, colour: int, strength: float = 1.0
) -> None:
    """Contact, key and ambient shadow of a lifted rectangle; slow (three blurs), so only for baked layers."""
    for drop, sigma, alpha, spread in ((1.5, 1.6, 0.10, 0.0), (8.0, 9.0, 0.09, -2.0), (26.0, 30.0, 0.13, -8.0)):
        grow = spread * elevation
        rect = skia.Rect.MakeXYWH(x - grow, y - grow + drop * elevation, w + 2 * grow, h + 2 * grow)
        canvas.drawRoundRect(rect, r, r, fill(with_alpha(colour, alpha * strength), blur=max(sigma * elevation, 0.5)))


def card(
    canvas: Canvas,
    theme: Theme,
    x: float,
    y: float,
    w: float,
    h: float,
    r: float = 22,
    elevation: float = 0.0,
    colour: int | None = None,
) -> None:
    """A surface that carries content: flat with a hairline and a breath of shadow, or lifted by `elevation`."""
    if elevation:
        shadow(canvas, x, y, w, h, r, elevation, theme.shadow, 1.0 if not theme.dark else 2.0)
    elif not theme.dark:
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y + 3, w, h - 2), r, r, fill(with_alpha(theme.shadow, 0.08), blur=6))
    box(canvas, x, y, w, h, r, fill(theme.surface if colour is None else colour))
    edge = with_alpha(WHITE, 0.07) if theme.dark else with_alpha(theme.shadow, 0.055)
    box(canvas, x + 0.5, y + 0.5, w - 1, h - 1, r, stroke(edge, 1))


def well(canvas: Canvas, theme: Theme, x: float, y: float, w: float, h: float, r: float) -> None:
    """The sunken place that a lifted card leaves behind."""
    box(canvas, x, y, w, h, r, fill(theme.sunk))
    canvas.save()
    canvas.clipPath(squircle(x, y, w, h, r), True)
    box(canvas, x - 4, y - 4, w + 8, h + 8, r + 4, stroke(with_alpha(theme.shadow, 0.16), 8, blur=5))
    canvas.restore()


class Sprite:
    """A plane baked once: `width` x `height` units at `scale` pixels a unit, with `pad` units around it for shadows."""

    def __init__(self, width: float, height: float, scale: float, draw: Callable[[Canvas], None], pad: float = 8.0) -> None:
        self.width, self.height, self.pad, self.scale = width, height, pad, scale
        surface = new_surface((width + 2 * pad) * scale + 1, (height + 2 * pad) * scale + 1)
        canvas = surface.getCanvas()
        canvas.scale(scale, scale)
        canvas.translate(pad, pad)
        draw(canvas)
        self.image = surface.makeImageSnapshot()

    def draw(self, canvas: Canvas, x: float = 0.0, y: float = 0.0, alpha: float = 1.0) -> None:
        """Draw with its upper left corner (without the pad) at `x`, `y`."""
        paint = skia.Paint(Dither=True, Alphaf=min(max(alpha, 0.0), 1.0))
        rect = skia.Rect.MakeXYWH(x - self.pad, y - self.pad, self.image.width() / self.scale, self.image.height() / self.scale)
        canvas.drawImageRect(self.image, rect, DITHERED, paint)
