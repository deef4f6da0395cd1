"""What flies and stands in space: a station of modules, truss and solar wings, a far planet with rings, a flaring sun."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, glow
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.globes import Sun, globe
from seedream.rendering.surface import LINEAR, fill, image_from_array, linear_gradient, polygon, radial_gradient, stroke


def far_globe(
    s: Scenery,
    kind: str,
    x: float,
    y: float,
    radius: float,
    sun: Sun,
    *,
    parallax: float,
    rings: bool = False,
    seed: int = 0,
    air: float = 0.0,
) -> None:
    """A globe small enough to be seen whole, with rings where asked for; `air` 0..1 is how bright the sky before it is."""
    reach, step = radius * 1.35, 1.0 / s.scale
    axis = np.arange(-reach, reach, step, dtype=np.float32) / radius
    gx, gy = np.meshgrid(axis, axis)
    rgb, alpha = globe(kind, gx, gy, s.seed + seed, sun, radius / step)
    if air > 0:  # in a bright sky the night side has the colour of the air
        depth = np.sqrt(np.clip(1 - gx * gx - gy * gy, 0, 1))
        bright = smoothstep(-0.02, 0.30, gx * sun[0] + gy * sun[1] + depth * sun[2])
        alpha = alpha * (1 - air * (1 - bright) - 0.25 * air)
    image = image_from_array(rgb, alpha)

    def paint(canvas: Canvas) -> None:
        if rings:
            _rings(canvas, x, y, radius, behind=True)
        canvas.drawImageRect(image, skia.Rect.MakeXYWH(x - reach, y - reach, 2 * reach, 2 * reach), LINEAR)
        if rings:
            _rings(canvas, x, y, radius, behind=False)

    s.draw(parallax, y - radius * 2.4, y + radius * 2.4, paint)


def _rings(canvas: Canvas, x: float, y: float, radius: float, *, behind: bool) -> None:
    canvas.save()
    canvas.translate(x, y)
    canvas.rotate(-17)
    canvas.clipRect(skia.Rect.MakeLTRB(-radius * 3, -radius * 3 if behind else 0, radius * 3, 0 if behind else radius * 3))
    canvas.scale(1, 0.26)
    for r, width, lightness, alpha in (
        (1.42, 0.16, 0.72, 0.75),
        (1.66, 0.22, 0.84, 0.85),
        (1.96, 0.24, 0.66, 0.6),
        (2.2, 0.06, 0.8, 0.4),
    ):
        canvas.drawCircle(0, 0, radius * r, stroke(oklch(lightness, 0.05, 75, alpha), radius * width))
    canvas.restore()


def sun_flare(canvas: Canvas, x: float, y: float, size: float, tint: Oklch) -> None:
    """A sun without air: a white core, a long thin cross of light, a wide faint halo."""
    glow(canvas, x, y, size * 9, tint, 0.55)
    glow(canvas, x, y, size * 3.2, (0.98, 0.04, 90), 0.9)
    for turn, length, thin in ((0.0, 13.0, 0.05), (math.pi / 2, 6.0, 0.04), (math.pi / 4, 3.0, 0.03), (-math.pi / 4, 3.0, 0.03)):
        dx, dy = math.cos(turn) * size * length, math.sin(turn) * size * length
        px, py = -dy / length * thin * 3, dx / length * thin * 3
        ray = polygon([(x - dx, y - dy), (x + px, y + py), (x + dx, y + dy), (x - px, y - py)])
        shader = radial_gradient((x, y), size * length, [oklch(0.98, 0.04, 90, 0.8), oklch(0.98, 0.04, 90, 0.0)])
        canvas.drawPath(ray, fill(shader, BlendMode=SCREEN))
    canvas.drawCircle(x, y, size * 0.62, fill(0xFFFFFFFF, blur=size * 0.12))


def station(canvas: Canvas, unit: float, data: dict[str, Any], s: Scenery) -> None:
    """A space station round the origin: `unit` is about a module's thickness; it is lit from the sun's side."""
    hull, gold, panel = (tuple(data[key]) for key in ("hull", "gold", "panel"))
    p = s.palette

    def t(material: Oklch, key: float) -> int:
        return tone(material, key, 0.0, p)

    canvas.scale(unit, unit)
    canvas.drawRect(skia.Rect.MakeLTRB(-9.5, -0.16, 9.5, 0.16), fill(t((0.55, 0.02, 250), 0.4)))
    for i in range(38):
        x = -9.5 + i * 0.5
        canvas.drawLine(x, -0.16, x + 0.5, 0.16, stroke(t((0.75, 0.02, 250), 0.8), 0.06))
    for x in (-8.2, -5.4, 5.4, 8.2):
        for turn in (-1, 1):
            _wing(canvas, x, turn, panel, gold, t)
    for x, y, w, h in ((-2.9, -0.55, 2.6, 1.1), (-0.5, -0.75, 2.5, 1.5), (1.8, -0.5, 2.2, 1.0)):
        body = linear_gradient((0, y), (0, y + h), [t(hull, 1.0), t(hull, 0.75), t(hull, 0.1)])
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y, w, h), 0.22, 0.22, fill(body))
        for q in np.arange(x + 0.35, x + w - 0.2, 0.46):
            canvas.drawCircle(float(q), y + h * 0.5, 0.10, fill(oklch(0.92, 0.10, 84)))
        canvas.drawRect(skia.Rect.MakeXYWH(x + w - 0.16, y - 0.05, 0.16, h + 0.1), fill(t(gold, 0.8)))
    for y in (-2.3, 0.7):
        body = linear_gradient((0.3, 0), (1.4, 0), [t(hull, q) for q in ((0.15, 0.7, 1.0) if s.side > 0 else (1.0, 0.7, 0.15))])
        canvas.drawRoundRect(skia.Rect.MakeXYWH(0.3, y, 1.1, 1.6), 0.3, 0.3, fill(body))
    canvas.drawLine(0.85, -2.3, 0.85, -3.4, stroke(t(hull, 0.7), 0.08))
    canvas.drawCircle(0.85, -3.4, 0.14, fill(0xFFFF6A50))
    canvas.drawArc(skia.Rect.MakeXYWH(-2.5, -2.0, 1.5, 1.2), 20, 140, False, stroke(t(hull, 0.95), 0.16))
    canvas.drawLine(-1.75, -0.8, -1.75, -0.5, stroke(t(hull, 0.6), 0.1))


def _wing(canvas: Canvas, x: float, turn: int, panel: Oklch, gold: Oklch, t: Any) -> None:
    top, end = (0.35, 4.4) if turn > 0 else (-4.4, -0.35)
    canvas.drawLine(x, top, x, end, stroke(t(gold, 0.7), 0.12))
    for left in (x - 1.08, x + 0.10):
        box = skia.Rect.MakeLTRB(left, top + 0.25 * (turn < 0) * 0, left + 0.98, end)
        shade = linear_gradient((left, top), (left + 1.0, end), [t(panel, 1.0), t(panel, 0.45), t(panel, 0.8)])
        canvas.drawRect(box, fill(shade))
        for i in range(1, 9):
            y = top + (end - top) * i / 9
            canvas.drawLine(left, y, left + 0.98, y, stroke(with_alpha(t(gold, 0.9), 0.55), 0.035))
        canvas.drawLine(left + 0.49, top, left + 0.49, end, stroke(with_alpha(t(gold, 0.9), 0.55), 0.035))
