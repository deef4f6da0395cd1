"""An airliner seen from the side, on its wheels, and a control tower; metres, origin under the nose, tail to the left."""

from __future__ import annotations

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import contact, glow
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke

_AXIS, _HALF = -3.9, 1.95
"""Height of the fuselage's axis, and half its thickness."""


def _fuselage(length: float) -> object:
    path = skia.PathBuilder()
    top, low = _AXIS - _HALF, _AXIS + _HALF
    path.moveTo(-5.2, top)
    path.cubicTo(-3.0, top, -0.9, _AXIS - 1.15, -0.02, _AXIS + 0.55)
    path.cubicTo(0.05, _AXIS + 1.0, -1.6, low, -4.4, low)
    path.lineTo(-length * 0.62, low)
    path.cubicTo(-length * 0.78, low, -length * 0.92, _AXIS - 0.3, -length, _AXIS - 1.25)
    path.cubicTo(-length, _AXIS - 1.7, -length * 0.97, top, -length * 0.9, top)
    path.close()
    return path.detach()


def airliner(canvas: Canvas, length: float, body: Oklch, fin: Oklch, s: Scenery, depth: float) -> None:
    """The whole aeroplane; its windows are lit after dark and its lamps shine."""
    p = s.palette

    def t(material: Oklch, key: float) -> int:
        return tone(material, key, depth, p)

    contact(canvas, -length * 0.48, 0.1, length * 0.95, 1.5, p.shadow, 0.5)
    far_wing = [
        (-length * 0.46, _AXIS + 0.9),
        (-length * 0.56, _AXIS - 1.2),
        (-length * 0.60, _AXIS - 1.2),
        (-length * 0.56, _AXIS + 0.9),
    ]
    canvas.drawPath(polygon(far_wing), fill(t(body, 0.25)))
    _gear(canvas, length, s, depth)
    _fin(canvas, length, fin, body, s, depth)
    path = _fuselage(length)
    keys = [t(body, 1.0), t(body, 0.92), t(body, 0.55), t(body, 0.12)]
    canvas.drawPath(path, fill(linear_gradient((0, _AXIS - _HALF), (0, _AXIS + _HALF), keys, [0, 0.4, 0.7, 1])))
    canvas.save()
    canvas.clipPath(path, True)
    belly = [
        (-length, _AXIS - 0.2),
        (-length * 0.80, _AXIS + 0.9),
        (0.2, _AXIS + 1.28),
        (0.2, _AXIS + 1.46),
        (-length * 0.82, _AXIS + 1.2),
        (-length, 0),
    ]
    canvas.drawPath(polygon(belly), fill(t(fin, 0.55)))
    swoosh = [
        (-length * 0.99, _AXIS - 3),
        (-length * 0.72, _AXIS - 3),
        (-length * 0.86, _AXIS + 0.9),
        (-length * 0.99, _AXIS + 0.4),
    ]
    canvas.drawPath(polygon(swoosh), fill(t(fin, 0.62)))
    canvas.restore()
    _windows(canvas, length, body, s, depth)
    _near_wing(canvas, length, body, fin, s, depth)
    if p.dark:
        glow(canvas, -length * 0.63, _AXIS + 2.4, 2.4, (0.62, 0.24, 28), 0.9)
        glow(canvas, -3.2, _AXIS + 2.4, 5.0, (0.96, 0.05, 95), 0.55)


def _near_wing(canvas: Canvas, length: float, body: Oklch, fin: Oklch, s: Scenery, depth: float) -> None:
    def t(material: Oklch, key: float) -> int:
        return tone(material, key, depth, s.palette)

    wing = [
        (-length * 0.40, _AXIS + 1.0),
        (-length * 0.47, _AXIS + 1.15),
        (-length * 0.64, _AXIS + 2.45),
        (-length * 0.60, _AXIS + 2.5),
        (-length * 0.36, _AXIS + 1.5),
    ]
    canvas.drawPath(polygon(wing), fill(linear_gradient((0, _AXIS + 1.0), (0, _AXIS + 2.5), [t(body, 0.85), t(body, 0.3)])))
    canvas.drawPath(
        polygon([(-length * 0.60, _AXIS + 2.5), (-length * 0.64, _AXIS + 2.45), (-length * 0.645, _AXIS + 1.5)]), fill(t(fin, 0.6))
    )
    _engine(canvas, -length * 0.40, _AXIS + 2.35, body, fin, s, depth)


def _fin(canvas: Canvas, length: float, fin: Oklch, body: Oklch, s: Scenery, depth: float) -> None:
    up = [
        (-length * 0.80, _AXIS - _HALF + 0.1),
        (-length * 0.93, _AXIS - 7.3),
        (-length * 1.0, _AXIS - 7.3),
        (-length * 0.95, _AXIS - 1.3),
    ]
    shade = linear_gradient((-length, 0), (-length * 0.8, 0), [tone(fin, 0.35 if s.side > 0 else 0.8, depth, s.palette), tone(fin, 0.8 if s.side > 0 else 0.45, depth, s.palette)])  # fmt: skip  # noqa: E501
    canvas.drawPath(polygon(up), fill(shade))
    tail = [
        (-length * 0.90, _AXIS - 0.9),
        (-length * 1.0, _AXIS - 2.2),
        (-length * 1.03, _AXIS - 2.2),
        (-length * 0.98, _AXIS - 0.9),
    ]
    canvas.drawPath(polygon(tail), fill(tone(body, 0.5, depth, s.palette)))
    canvas.drawCircle(-length * 0.935, _AXIS - 5.0, 0.85, fill(tone(body, 0.9, depth, s.palette)))


def _windows(canvas: Canvas, length: float, body: Oklch, s: Scenery, depth: float) -> None:
    p = s.palette
    lit = p.dark or p.name in {"sunset", "dawn"}
    pane = fill(oklch(0.92, 0.10, 86) if lit else tone((0.40, 0.04, 245), 0.25, depth, p))
    x = -6.6
    while x > -length * 0.84:
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x, _AXIS - 0.62, 0.30, 0.44), 0.13, 0.13, pane)
        x -= 0.86
    glass = polygon([(-3.6, _AXIS - 1.36), (-2.1, _AXIS - 1.0), (-1.3, _AXIS - 0.42), (-2.0, _AXIS - 0.36), (-3.5, _AXIS - 0.62)])
    canvas.drawPath(glass, fill(tone((0.34, 0.035, 245), 0.3, depth, p)))
    canvas.drawLine(-2.5, _AXIS - 1.1, -2.4, _AXIS - 0.42, stroke(tone(body, 0.7, depth, p), 0.10))
    for door in (-5.6, -length * 0.52, -length * 0.84):
        canvas.drawRoundRect(
            skia.Rect.MakeXYWH(door, _AXIS - 1.0, 0.8, 1.75), 0.2, 0.2, stroke(with_alpha(tone(body, 0.0, depth, p), 0.7), 0.07)
        )


def _engine(canvas: Canvas, x: float, y: float, body: Oklch, fin: Oklch, s: Scenery, depth: float) -> None:
    p = s.palette
    keys = [tone(body, 0.95, depth, p), tone(body, 0.6, depth, p), tone(body, 0.1, depth, p)]
    canvas.drawRoundRect(
        skia.Rect.MakeXYWH(x - 4.0, y - 0.95, 4.0, 1.95), 0.8, 0.8, fill(linear_gradient((0, y - 1), (0, y + 1), keys))
    )
    canvas.drawOval(skia.Rect.MakeXYWH(x - 0.62, y - 0.98, 0.8, 2.0), fill(tone((0.30, 0.02, 250), 0.2, depth, p)))
    canvas.drawOval(skia.Rect.MakeXYWH(x - 0.62, y - 0.98, 0.8, 2.0), stroke(tone(fin, 0.7, depth, p), 0.16))


def _gear(canvas: Canvas, length: float, s: Scenery, depth: float) -> None:
    strut, tyre = tone((0.6, 0.01, 250), 0.4, depth, s.palette), tone((0.20, 0.01, 250), 0.1, depth, s.palette)
    for x in (-4.6, -length * 0.50, -length * 0.535):
        canvas.drawLine(x, _AXIS + 1.6, x, -0.4, stroke(strut, 0.26))
        canvas.drawCircle(x, -0.5, 0.52, fill(tyre))
        canvas.drawCircle(x, -0.5, 0.2, fill(strut))


def control_tower(canvas: Canvas, s: Scenery, depth: float) -> None:
    """A tower with a glass cab; metres, origin at its foot."""
    p, wall = s.palette, (0.84, 0.015, 80)
    shaft = [(-2.2, 0), (-1.5, -24), (1.5, -24), (2.2, 0)]
    keys = (0.85, 0.3) if s.side < 0 else (0.3, 0.85)
    canvas.drawPath(polygon(shaft), fill(linear_gradient((-2, 0), (2, 0), [tone(wall, q, depth, p) for q in keys])))
    cab = [(-3.2, -24), (-4.6, -29), (4.6, -29), (3.2, -24)]
    canvas.drawPath(polygon(cab), fill(oklch(0.86, 0.09, 84) if p.dark else tone((0.52, 0.06, 235), 0.6, depth, p)))
    for x in (-3.0, -1.0, 1.0, 3.0):
        canvas.drawLine(x * 0.85, -24, x * 1.2, -29, stroke(tone(wall, 0.7, depth, p), 0.3))
    canvas.drawRect(skia.Rect.MakeLTRB(-5.0, -30.4, 5.0, -28.9), fill(tone(wall, 0.7, depth, p)))
    canvas.drawRect(skia.Rect.MakeLTRB(-3.6, -24.6, 3.6, -23.6), fill(tone(wall, 0.5, depth, p)))
    canvas.drawLine(0, -30, 0, -37, stroke(tone(wall, 0.5, depth, p), 0.4))
