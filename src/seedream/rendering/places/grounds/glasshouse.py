"""What is built in gardens: a glasshouse on a brick foot, a pergola under climbing roses. Units: metres, origin at the foot."""

from __future__ import annotations

import math
import random

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, contact, glow
from seedream.rendering.nature_kit.foliage import leaves
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.greenery import HEDGE, snow_cap
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke

SNOW: Oklch = (0.97, 0.012, 250)
_FOOT, _EAVE, _RIDGE = 0.7, 2.6, 4.3


def glasshouse(canvas: Canvas, width: float, rib: Oklch, brick: Oklch, s: Scenery, rng: random.Random, depth: float) -> None:
    """A long glasshouse with a curved roof, a lantern along its ridge, a porch in its middle, and plants inside."""
    p, half = s.palette, width / 2
    contact(canvas, 0, 0.03, width * 1.08, 0.8, p.shadow, 0.5)
    outline = [
        (-half, -_FOOT),
        (-half, -_EAVE),
        *_curve(-half, -half * 0.16),
        *_curve(half, half * 0.16)[::-1],
        (half, -_EAVE),
        (half, -_FOOT),
    ]
    shell = polygon(outline)
    sky_top, sky_low = oklch(*p.sky[-3][1:]), oklch(*p.sky[-1][1:])
    glass = tone((0.70, 0.035, 190), 0.5, depth, p)
    canvas.drawPath(shell, fill(glass))
    canvas.save()
    canvas.clipPath(shell, True)
    _inside(canvas, half, s, rng, depth)
    veil = linear_gradient((0, -_RIDGE), (0, -_FOOT), [with_alpha(sky_top, 0.55), with_alpha(sky_low, 0.22)])
    canvas.drawRect(skia.Rect.MakeLTRB(-half, -_RIDGE - 1, half, 0), fill(veil))
    if p.dark:
        _lamplight(canvas, half)
    for i in range(5):
        x = -half + width * (0.08 + 0.21 * i)
        sheen = [(x, -_RIDGE), (x + 0.8, -_RIDGE), (x - 0.3, 0), (x - 1.1, 0)]
        canvas.drawPath(polygon(sheen), fill(with_alpha(oklch(*p.light), 0.16 if not p.dark else 0.04)))
    canvas.restore()
    _ribs(canvas, half, rib, s, depth)
    wall = linear_gradient((0, -_FOOT), (0, 0), [tone(brick, 0.75, depth, p), tone(brick, 0.2, depth, p)])
    canvas.drawRect(skia.Rect.MakeLTRB(-half - 0.1, -_FOOT, half + 0.1, 0), fill(wall))
    canvas.drawRect(
        skia.Rect.MakeLTRB(-half - 0.18, -_FOOT - 0.06, half + 0.18, -_FOOT + 0.06), fill(tone((0.84, 0.03, 80), 0.8, depth, p))
    )
    _porch(canvas, rib, s, depth)
    if s.winter:
        snow_cap(canvas, -half * 0.2, half * 0.2, -_RIDGE - 0.42, 0.3, p, depth)
        canvas.drawPath(polygon(_curve(-half, -half * 0.16), close=False), stroke(tone(SNOW, 0.9, depth, p), 0.34))
        canvas.drawPath(polygon(_curve(half, half * 0.16), close=False), stroke(tone(SNOW, 0.6, depth, p), 0.34))


def _curve(x0: float, x1: float) -> list[tuple[float, float]]:
    """The roof's profile from an eave up to the ridge."""
    return [
        (x0 + (x1 - x0) * (1 - math.cos(q)), -_EAVE - (_RIDGE - _EAVE) * math.sin(q)) for q in (i * math.pi / 20 for i in range(11))
    ]


def _inside(canvas: Canvas, half: float, s: Scenery, rng: random.Random, depth: float) -> None:
    out = []
    for _ in range(70):
        x, high = rng.uniform(-half, half), rng.random()
        out.append((x, -_FOOT - 0.2 - high * 2.2 * (1 - 0.4 * abs(x) / half), rng.uniform(0.5, 1.0), 0.2 + 0.5 * high))
    leaves(canvas, out, HEDGE, s.palette, rng, depth=depth + 0.15)


def _lamplight(canvas: Canvas, half: float) -> None:
    """Lamps that burn inside at night."""
    warm = [oklch(0.88, 0.12, 84, 0.50), oklch(0.80, 0.13, 72, 0.62)]
    canvas.drawRect(
        skia.Rect.MakeLTRB(-half, -_RIDGE, half, 0), fill(linear_gradient((0, -_RIDGE), (0, 0), warm), BlendMode=SCREEN)
    )
    for x in (-half * 0.66, -half * 0.3, half * 0.3, half * 0.66):
        canvas.drawCircle(x, -2.7, 0.13, fill(oklch(0.97, 0.07, 88)))
        glow(canvas, x, -2.7, 2.2, (0.92, 0.12, 78), 0.7)


def _ribs(canvas: Canvas, half: float, rib: Oklch, s: Scenery, depth: float) -> None:
    p = s.palette
    light, dark = tone(rib, 0.85, depth, p), tone(rib, 0.35, depth, p)
    count = max(6, round(half * 2 / 0.75))
    for i in range(count + 1):
        x = -half + half * 2 * i / count
        u = min(1.0, (half - abs(x)) / (half * 0.84))
        top = -_EAVE - (_RIDGE - _EAVE) * math.sqrt(max(0.0, 1 - (1 - u) ** 2))
        canvas.drawLine(x, -_FOOT, x, max(top, -_RIDGE), stroke(light if x * s.side > 0 else dark, 0.075))
    for sign in (-1, 1):
        canvas.drawPath(
            polygon(_curve(sign * half, sign * half * 0.16), close=False), stroke(light if sign == s.side else dark, 0.16)
        )
    for y in (-_EAVE, -1.65):
        canvas.drawLine(-half, y, half, y, stroke(light, 0.10 if y == -_EAVE else 0.07))
    inner = half * 0.887
    canvas.drawLine(-inner, -3.45, inner, -3.45, stroke(light, 0.07))
    lantern = skia.Rect.MakeLTRB(-half * 0.2, -_RIDGE - 0.34, half * 0.2, -_RIDGE + 0.05)
    canvas.drawRect(lantern, fill(tone((0.72, 0.03, 200), 0.6, depth, p)))
    canvas.drawRect(lantern, stroke(light, 0.10))
    canvas.drawLine(0, -_RIDGE - 0.34, 0, -_RIDGE - 0.95, stroke(light, 0.09))
    canvas.drawCircle(0, -_RIDGE - 1.0, 0.12, fill(light))


def _porch(canvas: Canvas, rib: Oklch, s: Scenery, depth: float) -> None:
    p = s.palette
    gable = [(-1.25, 0), (-1.25, -2.7), (0, -3.7), (1.25, -2.7), (1.25, 0)]
    inside = oklch(0.90, 0.10, 80) if p.dark else tone((0.60, 0.04, 170), 0.5, depth, p)
    canvas.drawPath(polygon(gable), fill(inside))
    frame = tone(rib, 0.9, depth, p)
    canvas.drawPath(polygon(gable), stroke(frame, 0.16))
    for x in (-0.62, 0.0, 0.62):
        canvas.drawLine(x, 0, x, -2.7, stroke(frame, 0.09))
    for y in (-2.7, -1.1):
        canvas.drawLine(-1.25, y, 1.25, y, stroke(frame, 0.11))
    canvas.drawRect(skia.Rect.MakeXYWH(-1.2, -0.95, 2.4, 0.95), fill(tone(rib, 0.55, depth, p)))
    if p.dark:
        glow(canvas, 0, 0.2, 3.6, (0.86, 0.13, 74), 0.45, 0.25)


def pergola(canvas: Canvas, width: float, height: float, wood: Oklch, s: Scenery, rng: random.Random, roses: Oklch) -> None:
    """Two pairs of posts under crossing beams, half hidden by climbing roses."""
    p = s.palette
    for back in (True, False):
        y, shift, key = (-0.45, 0.38, 0.35) if back else (0.0, 0.0, 0.8)
        for x in (-width / 2, width / 2):
            contact(canvas, x + shift, y, 0.7, 0.14, p.shadow, 0.5)
            canvas.drawRect(
                skia.Rect.MakeLTRB(x + shift - 0.09, -height + y * 0.3, x + shift + 0.09, y), fill(tone(wood, key, 0.05, p))
            )
            canvas.drawRect(skia.Rect.MakeLTRB(x + shift + (0.03 if s.side < 0 else -0.09), -height + y * 0.3, x + shift + (0.09 if s.side < 0 else -0.03), y), fill(tone(wood, key - 0.3, 0.05, p)))  # fmt: skip  # noqa: E501
        beam = skia.Rect.MakeLTRB(-width / 2 - 0.5 + shift, -height - 0.2 + y * 0.3, width / 2 + 0.5 + shift, -height + y * 0.3)
        canvas.drawRect(beam, fill(tone(wood, key, 0.05, p)))
    for i in range(7):
        x = -width / 2 - 0.2 + (width + 0.4) * i / 6
        canvas.drawPath(polygon([(x, -height - 0.32), (x + 0.14, -height - 0.32), (x + 0.6, -height - 0.5), (x + 0.46, -height - 0.5)]), fill(tone(wood, 0.9, 0.05, p)))  # fmt: skip  # noqa: E501
    if s.winter:
        snow_cap(canvas, -width / 2 - 0.5, width / 2 + 0.8, -height - 0.5, 0.24, p)
        return
    out = []
    for _ in range(90):
        if rng.random() < 0.62:
            x, y = rng.uniform(-width / 2 - 0.4, width / 2 + 0.7), -height - 0.1 + rng.gauss(0, 0.26)
        else:
            x, y = rng.choice((-width / 2, width / 2)) + rng.gauss(0.05, 0.16), -height * rng.random() ** 0.6
        out.append((x, y, rng.uniform(0.34, 0.6), min(1.0, 0.15 + 0.45 * (-y / height) + rng.uniform(-0.1, 0.2))))
    leaves(canvas, out, HEDGE, p, rng, depth=0.04)
    for x, y, size, lit in rng.sample(out, 52):
        px, py, r = x + rng.uniform(-0.15, 0.15), y + rng.uniform(-0.12, 0.12), size * rng.uniform(0.14, 0.22)
        canvas.drawCircle(px, py, r, fill(tone(roses, 0.3, 0.0, p)))
        canvas.drawCircle(px + r * 0.2 * s.side, py - r * 0.25, r * 0.68, fill(tone(roses, min(1.0, lit + 0.4), 0.0, p)))
