"""What stands out from a coat or lies over it: wool, spines, bristles, crests, manes, udders, shells."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import skia

from seedream.rendering.animals.leathern import far_wing, near_wing
from seedream.rendering.animals.mythic import far_feathers, near_feathers
from seedream.rendering.animals.posed import Posed, band
from seedream.rendering.animals.solids import pattern
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, corners, ellipse, spline
from seedream.rendering.colour import mix

Coat = Callable[[Pen, Posed], None]


def _union(circles: Sequence[tuple[float, float, float]]) -> Any:
    builder = skia.PathBuilder()
    for x, y, r in circles:
        builder.addCircle(x, y, r)
    return builder.detach()


def _wool(pen: Pen, p: Posed) -> None:
    """Curls round the outline of the body."""
    curls = []
    for i in range(0, len(p.rows), 2):
        for k in range(10):
            x, y = p.view.at(p.surface(i, k * math.pi / 5))
            curls.append((x, y, 0.075 + 0.012 * ((i + k) % 3)))
    pen.shape(_union(curls), p.animal.coat, depth=0.06)


def _spikes(pen: Pen, p: Posed, rows: Sequence[int], length: float, angles: Sequence[float], colour: int) -> None:
    for i in rows:
        for angle in angles:
            root = p.surface(i, angle)
            middle = p.rows[i]
            f, u, s = root[0] - middle[0] - 0.12, root[1] - middle[1], root[2]
            m = math.sqrt(f * f + u * u + s * s) or 1e-6
            tip = (root[0] + f / m * length, root[1] + u / m * length, root[2] + s / m * length)
            (x0, y0), (x1, y1) = p.view.at(root), p.view.at(tip)
            nx, ny = (y0 - y1) / length * 0.03, (x1 - x0) / length * 0.03
            pen.fill(spline(corners([(x0 - nx, y0 - ny), (x1, y1), (x0 + nx, y0 + ny)]), tension=0.0), colour)


def _spines(pen: Pen, p: Posed) -> None:
    """The back of a hedgehog, from behind."""
    rows = range(0, p.trunk, 1)
    _spikes(pen, p, rows, 0.16, (-1.9, -1.4, -0.9, -0.45, 0.0), pen.shade(p.animal.dark, 0.6))
    _spikes(pen, p, rows, 0.16, (0.3, 0.7), p.animal.dark)


def _spines_near(pen: Pen, p: Posed) -> None:
    rows = range(0, p.trunk - 1)
    pen.fill(band(p, range(0, p.trunk - 1), -0.4, 1.75), p.animal.dark)
    for angle, tone in ((1.65, 0.0), (1.2, 0.10), (0.75, 0.2), (0.35, 0.28)):
        _spikes(pen, p, list(rows)[:: 2 if angle in (1.2, 0.35) else 1], 0.17, (angle,), pen.lit(p.animal.dark, 0.06 + tone))


def _bristles(pen: Pen, p: Posed) -> None:
    _spikes(pen, p, range(4, len(p.rows)), 0.07, (0.0,), p.animal.dark)


def _crest(pen: Pen, p: Posed) -> None:
    """A short upright mane along the neck."""
    height = 0.075 if "crest" in p.b.marks else 0.035
    rows = range(p.trunk - 2, len(p.rows))
    ridge = []
    for i in rows:
        f, u, s = p.surface(i, 0.0)
        g, v, _ = p.surface(i, math.pi)
        m = math.hypot(f - g, u - v) or 1e-6
        ridge.append((f + (f - g) / m * height, u + (u - v) / m * height, s))
    ridge.append((p.head[0] - 0.2 * p.head_unit, p.head[1] + 1.25 * p.head_unit, 0.0))
    back = [p.view.at(p.surface(i, 0.6)) for i in rows]
    pen.fill(spline([*[p.view.at(q) for q in ridge], *reversed(back)]), mix(p.animal.dark, p.animal.coat, 0.12))


def _horse_mane(pen: Pen, p: Posed) -> None:
    """A mane that falls over the near side of the neck."""
    rows = list(range(p.trunk - 1, len(p.rows)))
    ridge: list[Pt] = []
    fall: list[Pt] = []
    for k, i in enumerate(rows):
        top, low = p.surface(i, 0.0), p.surface(i, math.pi)
        ridge.append(p.view.at((top[0] + 0.10 * (top[0] - low[0]), top[1] + 0.10 * (top[1] - low[1]), 0.0)))
        x, y = p.view.at(p.surface(i, 1.15))
        fall.append((x, y + 0.03 + 0.012 * math.sin(k * 1.9)))
    crown = p.view.at((p.head[0] - 0.15 * p.head_unit, p.head[1] + 1.1 * p.head_unit, 0.0))
    cheek = p.view.at((p.head[0] - 0.55 * p.head_unit, p.head[1], -0.5 * p.head_unit))
    pen.shape(spline([*ridge, crown, cheek, *reversed(fall)]), p.animal.dark, depth=0.03)
    for k in range(2, len(rows) - 1, 2):
        x, y = p.view.at(p.surface(rows[k], 0.9))
        (x0, y0) = p.view.at(p.surface(rows[k], 0.15))
        pen.segment((x0, y0), (x, y + 0.01), alpha(pen.lit(p.animal.dark, 0.25), 0.6), 0.009)


def _udder(pen: Pen, p: Posed) -> None:
    x, y = p.skin(0.16, math.pi)
    pen.shape(ellipse(x + 0.03, y + 0.01, 0.10 * (0.5 + 0.5 * p.view.sin), 0.07), p.animal.mark, depth=0.03)


def _ridge(pen: Pen, p: Posed) -> None:
    _spikes(pen, p, range(1, len(p.rows) - 3), 0.09, (0.0,), pen.shade(p.animal.dark, 0.2))


def _shell(pen: Pen, p: Posed) -> None:
    """The dome of a turtle with its plates, and the rim."""
    v, drop = p.view, p.stand.drop
    half, wide, high, floor = 0.98, 0.74, 1.05, 0.46

    def on(a: float, h: float) -> tuple[float, float]:
        k = math.cos(h)
        return v.at((half * k * math.cos(a), floor + (high - floor) * math.sin(h) - drop, -wide * k * math.sin(a)))

    dome = [on(2 * math.pi * i / 28, h) for h in (0.0, 0.35, 0.7, 1.05, 1.3) for i in range(28)]
    hull = _hull(dome)
    colour = p.animal.coat
    rim = [on(2 * math.pi * i / 28, 0.0) for i in range(28)]
    skirt = _hull([*rim, *[(x, y + 0.10) for x, y in rim]])
    pen.fill(spline(skirt), pen.shade(mix(colour, p.animal.dark, 0.6), 0.3))
    path = spline(hull)
    pen.shape(path, colour, depth=0.13)
    pattern(pen, path)
    seam = mix(p.animal.dark, colour, 0.25)
    for i in range(9):
        a = 2 * math.pi * (i + 0.5) / 9
        pen.stroke([on(a, 0.05), on(a, 0.42), on(a, 0.72)], seam, 0.032)
    pen.stroke([on(2 * math.pi * i / 9 + 0.35, 0.72 + 0.06 * (i % 2)) for i in range(9)], seam, 0.032, closed=True)
    for i in range(0, 9, 2):
        pen.stroke([on(2 * math.pi * i / 9 + 0.35, 0.75), on(2 * math.pi * i / 9 + 0.35, 1.5)], seam, 0.03)
    pen.canvas.restore()


def _hull(points: Sequence[tuple[float, float]]) -> list[Pt]:
    """Convex hull of points, in order."""
    ordered = sorted(set(points))

    def half(sequence: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        out: list[tuple[float, float]] = []
        for q in sequence:
            while len(out) > 1 and (out[-1][0] - out[-2][0]) * (q[1] - out[-2][1]) <= (out[-1][1] - out[-2][1]) * (
                q[0] - out[-2][0]
            ):
                out.pop()
            out.append(q)
        return out[:-1]

    return [*half(ordered), *half(ordered[::-1])]


UNDER: dict[str, Coat] = {
    "wool": _wool,
    "spines": _spines,
    "bristles": _bristles,
    "crest": _crest,
    "crest_short": _crest,
    "scutes": _ridge,
    "udder": _udder,
    "wings": far_wing,
    "feathers": far_feathers,
}
"""What is drawn before the body."""
OVER: dict[str, Coat] = {
    "horse_mane": _horse_mane,
    "shell": _shell,
    "spines": _spines_near,
    "wings": near_wing,
    "feathers": near_feathers,
}
"""What is drawn over the body."""
