"""Small geometry for figures: interpolation, splines with corners, tapered ribbons along a centre line.

Points are `(x, y)` or `(x, y, corner)`; a truthy third value cuts the tangents there. y grows downwards.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import skia

Pt = tuple[float, ...]
Vec3 = tuple[float, float, float]
Radius = Callable[[float], float]
CentreLine = list[tuple[float, float, float]]


def lerp(a: float, b: float, t: float) -> float:
    """Linear interpolation."""
    return a + (b - a) * t


def clamp(x: float, low: float = 0.0, high: float = 1.0) -> float:
    """x kept between low and high."""
    return low if x < low else high if x > high else x


def smooth(t: float) -> float:
    """Smoothstep of t clamped to 0..1."""
    t = clamp(t)
    return t * t * (3 - 2 * t)


def between(p: Pt, q: Pt, t: float) -> tuple[float, float]:
    """Point on the way from p to q."""
    return p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t


def mix3(p: Vec3, q: Vec3, t: float) -> Vec3:
    """Point on the way from p to q in three dimensions."""
    return lerp(p[0], q[0], t), lerp(p[1], q[1], t), lerp(p[2], q[2], t)


def curve(stops: Sequence[float], values: Sequence[float], x: float) -> float:
    """Piecewise linear function through (stops, values), constant outside."""
    if x <= stops[0]:
        return values[0]
    for i in range(1, len(stops)):
        if x <= stops[i]:
            t = (x - stops[i - 1]) / (stops[i] - stops[i - 1])
            return values[i - 1] + (values[i] - values[i - 1]) * t
    return values[-1]


def taper(stops: Sequence[float], values: Sequence[float]) -> Radius:
    """`curve` as a function of its argument: the half-width along a limb."""
    return lambda t: curve(stops, values, t)


def spline(points: Sequence[Pt], *, closed: bool = True, tension: float = 0.5) -> Any:
    """Catmull-Rom path through points; corners are kept sharp. `tension` .5 is round, 0 straight."""
    n = len(points)
    builder = skia.PathBuilder()
    builder.moveTo(points[0][0], points[0][1])
    k = tension / 3
    for i in range(n if closed else n - 1):
        if closed:
            p0, p1, p2, p3 = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        else:
            p0, p1, p2, p3 = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, n - 1)]
        x1, y1, x2, y2 = p1[0], p1[1], p2[0], p2[1]
        if not (len(p1) > 2 and p1[2]):
            x1, y1 = x1 + (p2[0] - p0[0]) * k, y1 + (p2[1] - p0[1]) * k
        if not (len(p2) > 2 and p2[2]):
            x2, y2 = x2 - (p3[0] - p1[0]) * k, y2 - (p3[1] - p1[1]) * k
        builder.cubicTo(x1, y1, x2, y2, p2[0], p2[1])
    if closed:
        builder.close()
    return builder.detach()


def corners(points: Sequence[Pt]) -> list[Pt]:
    """The same points, all as corners."""
    return [(p[0], p[1], 1.0) for p in points]


def ellipse(x: float, y: float, rx: float, ry: float) -> Any:
    """Ellipse path around (x, y)."""
    builder = skia.PathBuilder()
    builder.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return builder.detach()


def joint_line(a: Pt, b: Pt, c: Pt, soft: float = 0.30, n: int = 6) -> CentreLine:
    """Centre line `(x, y, t)` of a two-bone limb with a rounded joint; t runs 0 at a, 1 at b, 2 at c."""
    p, q = between(b, a, soft), between(b, c, soft)
    line: CentreLine = []
    for i in range(n):
        t = i / n
        line.append((*between(a, p, t), t * (1 - soft)))
    for i in range(n + 1):
        t = i / n
        line.append((*between(between(p, b, t), between(b, q, t), t), 1 - soft + 2 * soft * t))
    for i in range(1, n + 1):
        t = i / n
        line.append((*between(q, c, t), 1 + soft + t * (1 - soft)))
    return line


def sample(points: Sequence[Pt], n: int = 8) -> CentreLine:
    """Catmull-Rom samples through joints as a centre line; t is the joint index."""
    out: CentreLine = []
    last = len(points) - 1

    def at(a: float, b: float, c: float, d: float, t: float) -> float:
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)

    for i in range(last):
        p0, p1, p2, p3 = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, last)]
        for j in range(n + (i == last - 1)):
            t = j / n
            out.append((at(p0[0], p1[0], p2[0], p3[0], t), at(p0[1], p1[1], p2[1], p3[1], t), i + t))
    return out


def ribbon(line: CentreLine, left: Radius, right: Radius | None = None) -> tuple[list[Pt], list[Pt]]:
    """Left and right edge of a strip of varying half-width along a centre line."""
    ls: list[Pt] = []
    rs: list[Pt] = []
    n = len(line)
    for i, (x, y, t) in enumerate(line):
        x0, y0, _ = line[i - 1 if i else 0]
        x1, y1, _ = line[i + 1 if i + 1 < n else i]
        dx, dy = x1 - x0, y1 - y0
        m = math.hypot(dx, dy) or 1e-6
        nx, ny = dy / m, -dx / m
        a = left(t)
        b = a if right is None else right(t)
        ls.append((x + nx * a, y + ny * a))
        rs.append((x - nx * b, y - ny * b))
    return ls, rs


def unfolded(edge: Sequence[Pt], line: CentreLine) -> list[Pt]:
    """An edge along a centre line without the points that lie nearer to another part of it: in a sharp bend they make a loop."""
    at, middle = np.array(edge)[:, :2], np.array(line)[:, :2]
    across, down = (at[:, None, i] - middle[None, :, i] for i in (0, 1))
    apart = across * across + down * down
    kept = np.flatnonzero((apart >= 0.94 * apart.diagonal()[:, None]).all(axis=1)).tolist()
    return [edge[i] for i in kept] or list(edge)


def _cap(a: Pt, b: Pt) -> list[Pt]:
    cx, cy, r = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, math.hypot(b[0] - a[0], b[1] - a[1]) / 2
    t = math.atan2(a[1] - b[1], a[0] - b[0])
    return [(cx + r * math.cos(t + k * math.pi), cy + r * math.sin(t + k * math.pi)) for k in (0.25, 0.5, 0.75)]


def ribbon_path(ls: Sequence[Pt], rs: Sequence[Pt], *, round_start: bool = True, round_end: bool = True) -> Any:
    """Closed path of a ribbon with round or cut ends."""
    points: list[Pt] = list(ls)
    back: list[Pt] = list(reversed(rs))
    if round_end:
        points += _cap(ls[-1], rs[-1])
    else:
        points[-1] = (*points[-1][:2], 1.0)
        back[0] = (*back[0][:2], 1.0)
    points += back
    if round_start:
        points += _cap(rs[0], ls[0])
    else:
        points[-1] = (*points[-1][:2], 1.0)
        points[0] = (*points[0][:2], 1.0)
    return spline(points)
