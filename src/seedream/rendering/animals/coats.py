"""Marks on coats, on the skin of the body: bellies, stripes, spots, patches, wool, manes, shells; drawn inside its outline."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

from seedream.rendering.animals.pelts import OVER, UNDER, Coat
from seedream.rendering.animals.posed import Posed, band
from seedream.rendering.animals.solids import pattern
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, between, ellipse, lerp, spline
from seedream.rendering.colour import mix

WHITE = 0xFFFFFFFF


def draw_coat(pen: Pen, p: Posed, outline: Any) -> None:
    """Belly and marks of the trunk and neck."""
    pattern(pen, outline)
    if p.b.belly or "chest" in p.b.marks:
        _belly(pen, p)
    for mark in p.b.marks:
        if mark in INSIDE:
            INSIDE[mark](pen, p)
    pen.canvas.restore()
    for mark in p.b.marks:
        if mark in OVER:
            OVER[mark](pen, p)


def under_coat(pen: Pen, p: Posed) -> None:
    """What stands out behind the outline: wool, spines, bristles, a crest."""
    for mark in p.b.marks:
        if mark in UNDER:
            UNDER[mark](pen, p)


def draw_limb_coat(pen: Pen, p: Posed, limb: Any, points: Sequence[Pt], *, far: bool) -> None:
    """Marks of a leg: bands of zebras and tigers, spots, patches, boots, socks."""
    marks, a = p.b.marks, p.animal
    ink = mix(a.dark, pen.shade(a.dark), 0.6) if far else a.dark
    pattern(pen, limb)
    if "bands" in marks or "stripes" in marks or "tabby" in marks:
        _hoops(pen, points, ink, 7 if "bands" in marks else 4, 0.021 if "bands" in marks else 0.015)
    if "net" in marks or "spots" in marks:
        rng = random.Random(7)
        for t, r in ((0.05, 0.06), (0.2, 0.045), (0.36, 0.034), (0.52, 0.026)):
            x, y, _ = _along(points, t)
            _blob(pen, x, y, r if "net" in marks else r * 0.55, ink, rng)
    if "boots" in marks or "socks" in marks or "sock_pair" in marks:
        colour = a.dark if "boots" in marks else a.mark
        if "sock_pair" not in marks or points[0][0] > 0:
            start = 0.74 if "boots" in marks else 0.86
            x, y, _ = _along(points, start)
            pen.stroke(
                [(x, y), *[q[:2] for q in points[3:]], (points[3][0], points[3][1] + 0.1)],
                mix(colour, pen.shade(colour), 0.65 if far else 0.1),
                0.2,
            )
    pen.canvas.restore()


def draw_tail_coat(pen: Pen, p: Posed, path: Any, points: Sequence[Pt]) -> None:
    """Tip, rings or tuft of a tail."""
    marks, a, radii = p.b.marks, p.animal, p.b.tail_radius
    n = len(points) - 1
    if "tuft" in marks:
        pen.strip(
            [between(points[-2], points[-1], 0.45), between(points[-2], points[-1], 1.25)], [radii[-1] * 0.5, radii[-1]], a.dark
        )
    if "pompons" in marks:
        pen.shape(ellipse(points[-1][0], points[-1][1], 0.12, 0.12), a.coat, depth=0.04)
    pattern(pen, path)
    if "tail_tip" in marks or "tail_tip_dark" in marks or "scut" in marks:
        tone = a.dark if "tail_tip_dark" in marks else WHITE if "scut" in marks else a.mark
        start = 0.0 if "scut" in marks else n - 0.75
        x, y, way = _along(points, start / n)
        tip = [
            (x - 0.5 * math.sin(way), y + 0.5 * math.cos(way)),
            (x + 0.08 * math.cos(way), y + 0.08 * math.sin(way)),
            (x + 0.5 * math.sin(way), y - 0.5 * math.cos(way)),
            (points[-1][0] + math.cos(way), points[-1][1] + math.sin(way)),
        ]
        pen.fill(spline(tip, tension=0.2), pen.shade(tone, 0.15))
    if "rings" in marks:
        for k in range(5):
            x, y, way = _along(points, 0.25 + 0.17 * k)
            dx, dy = 0.3 * math.sin(way), -0.3 * math.cos(way)
            pen.segment((x - dx, y - dy), (x + dx, y + dy), a.dark, 0.07 if radii[1] > 0.1 else 0.045)
    if "tail_stripe" in marks:
        pen.stroke([q[:2] for q in points], a.mark, 0.16)
    pen.canvas.restore()


def _along(joints: Sequence[Pt], t: float) -> tuple[float, float, float]:
    """Point at 0..1 of the way along joints, and the direction there in radians."""
    k = max(0, min(int(t * (len(joints) - 1)), len(joints) - 2))
    (x0, y0), (x1, y1) = joints[k][:2], joints[k + 1][:2]
    f = t * (len(joints) - 1) - k
    return lerp(x0, x1, f), lerp(y0, y1, f), math.atan2(y1 - y0, x1 - x0)


def _hoops(pen: Pen, points: Sequence[Pt], ink: int, count: int, width: float) -> None:
    for i in range(count):
        x, y, way = _along(points, (i + 0.5) / count * 0.86)
        dx, dy = math.cos(way + math.pi / 2) * 0.16, math.sin(way + math.pi / 2) * 0.16
        pen.strip([(x - dx, y - dy), (x + 0.02, y + 0.01), (x + dx, y + dy)], [width, width, width * 0.6], ink, shaded=False)


def _blob(pen: Pen, x: float, y: float, r: float, ink: int, rng: random.Random, squash: float = 1.0) -> None:
    turn = rng.uniform(0, 1.0)
    radii = [r * rng.uniform(0.78, 1.12) for _ in range(6)]
    ring = [(x + q * squash * math.cos(turn + k * 1.047), y + q * math.sin(turn + k * 1.047)) for k, q in enumerate(radii)]
    pen.fill(spline(ring), ink)


def _belly(pen: Pen, p: Posed) -> None:
    """Belly, throat and chest in the colour of the marks: what lies low on each section."""
    share, points, low = p.b.belly, [], []
    chest = "chest" in p.b.marks
    for i in range(2, len(p.rows)):
        trunk = i < p.trunk - 3
        k = share if trunk else 0.46 if chest else 0.0
        if not trunk and not chest:
            break
        angle = math.acos(max(-1.0, min(1.0, -(1 - 2 * k))))
        points.append(p.view.at(p.surface(i, angle)))
        f, u, side = p.surface(i, math.pi)
        g, v, _ = p.surface(i, 0.0)
        low.append(p.view.at((f + (f - g) * 0.6, u + (u - v) * 0.6, side)))
    if len(points) > 2:
        pen.fill(spline([*points, *reversed(low)], tension=0.4), pen.shade(p.animal.mark, 0.30))


def _arcs(count: int, start: float, end: float, low: float, width: float, shares: tuple[float, float]) -> Coat:
    """Stripes across the back that taper down the flank."""

    def draw(pen: Pen, p: Posed) -> None:
        rng = random.Random(3)
        for i in range(count):
            at = lerp(*shares, i / max(count - 1, 1)) + rng.uniform(-0.008, 0.008)
            reach = low * rng.uniform(0.72, 1.0)
            lean = lerp(start, end, i / max(count - 1, 1))
            line = [p.skin(max(0.0, min(1.0, at - lean * k * k)), -0.3 + (reach + 0.3) * k) for k in (0.0, 0.4, 0.75, 1.0)]
            pen.strip(line, [width, width, width * 0.7, width * 0.12], p.animal.dark, shaded=False)

    return draw


def _bands(pen: Pen, p: Posed) -> None:
    """A zebra: broad on the croup, upright on the neck."""
    _arcs(17, 0.10, 0.0, 2.75, 0.030, (0.03, 0.98))(pen, p)


def _spots(pen: Pen, p: Posed) -> None:
    rng = random.Random(11)
    for i in range(15):
        for j in range(5):
            at, angle = (i + 0.5 * (j % 2)) / 15, 0.3 + 0.5 * j + rng.uniform(-0.1, 0.1)
            x, y = p.skin(at, angle)
            _blob(pen, x + rng.uniform(-0.015, 0.015), y, rng.uniform(0.020, 0.042), p.animal.dark, rng)


def _dapples(pen: Pen, p: Posed) -> None:
    for i in range(9):
        for j in range(3):
            x, y = p.skin(0.06 + 0.075 * i + 0.035 * (j % 2), 0.35 + 0.35 * j)
            pen.fill(ellipse(x, y, 0.016, 0.014), mix(p.animal.mark, WHITE, 0.3))


def _patches(pen: Pen, p: Posed) -> None:
    rng = random.Random(5)
    for at, angle, r, squash in (
        (0.10, 0.5, 0.17, 1.2),
        (0.34, 1.7, 0.15, 1.25),
        (0.46, 0.1, 0.14, 1.4),
        (0.68, 1.0, 0.17, 0.9),
        (0.92, 0.8, 0.13, 1.0),
    ):
        x, y = p.skin(at, angle)
        _blob(pen, x, y, r, p.animal.dark, rng, squash * (0.55 + 0.45 * p.view.sin))


def _net(pen: Pen, p: Posed) -> None:
    """Patches of a giraffe, smaller up the neck."""
    rng = random.Random(2)
    gone, row = 1.0, 0
    for i in range(len(p.rows) - 1):
        size = min(0.078, p.rows[i][4] * 0.46)
        (f0, u0), (f1, u1) = p.rows[max(i - 1, 0)][:2], p.rows[i][:2]
        gone += math.hypot(f1 - f0, u1 - u0)
        if gone < 1.75 * size:
            continue
        gone, row = 0.0, row + 1
        girth = p.rows[i][4]
        step = 1.75 * size / girth
        angle = 0.15 + 0.5 * step * (row % 2)
        while angle < 2.5:
            x, y = p.view.at(p.surface(i, angle))
            _blob(pen, x, y, size, p.animal.dark, rng, 0.6 + 0.4 * p.view.sin)
            angle += step


def _saddle(pen: Pen, p: Posed) -> None:
    pen.fill(band(p, range(0, p.trunk + 4), -0.6, 0.95), alpha(p.animal.dark, 0.85))


def _back_stripe(pen: Pen, p: Posed) -> None:
    pen.fill(band(p, range(0, len(p.rows)), -0.5, 0.62), p.animal.mark)


def _yoke(pen: Pen, p: Posed) -> None:
    """The dark shoulders of a panda."""
    pen.fill(band(p, range(p.trunk - 7, p.trunk + 2), -0.6, 3.3), p.animal.dark)


def _flank(pen: Pen, p: Posed) -> None:
    pen.fill(band(p, range(3, p.trunk - 2), 1.55, 1.95), p.animal.dark)


def _shaggy(pen: Pen, p: Posed) -> None:
    """Long hair over shoulders and chest, with a ragged edge."""
    first, last = p.trunk - 8, len(p.rows) - 1
    edge = [p.view.at(p.surface(first + (3 if k % 2 else 0), -0.6 + 0.4 * k)) for k in range(10)]
    front = [p.view.at(p.surface(last, 0.0)), p.view.at(p.surface(last, math.pi))]
    x, y = front[1]
    pen.fill(
        spline(
            [*edge, (edge[-1][0], edge[-1][1] + 0.3), (x, y + 0.3), (x + 0.3, y), (front[0][0], front[0][1] - 0.3)], tension=0.2
        ),
        p.animal.dark,
    )
    for i in range(first + 3, last, 2):
        for k in (0.4, 1.2, 2.0):
            a, b = p.view.at(p.surface(i, k)), p.view.at(p.surface(i, k + 0.5))
            pen.segment(a, (b[0] - 0.03, b[1]), pen.lit(p.animal.dark, 0.14), 0.014)


def _scutes(pen: Pen, p: Posed) -> None:
    """Dark spots down the back and flanks of a crocodile."""
    rng = random.Random(4)
    for i in range(0, len(p.rows), 2):
        for j in range(3):
            x, y = p.view.at(p.surface(i, 0.25 + 0.5 * j))
            _blob(pen, x, y, 0.06, alpha(p.animal.dark, 0.75), rng, 1.4)


def _curls(pen: Pen, p: Posed) -> None:
    for i in range(2, len(p.rows), 3):
        for k in range(4):
            x, y = p.view.at(p.surface(i, 0.35 + 0.62 * k + 0.2 * (i % 2)))
            pen.stroke(
                [(x - 0.045, y - 0.01), (x, y + 0.035), (x + 0.045, y - 0.012)], alpha(pen.shade(p.animal.coat), 0.55), 0.014
            )


INSIDE: dict[str, Coat] = {
    "tabby": _arcs(7, 0.0, 0.0, 1.25, 0.026, (0.05, 0.72)),
    "stripes": _arcs(13, 0.05, 0.0, 2.1, 0.027, (0.03, 0.95)),
    "bands": _bands,
    "spots": _spots,
    "dapples": _dapples,
    "patches": _patches,
    "net": _net,
    "saddle": _saddle,
    "back_stripe": _back_stripe,
    "yoke": _yoke,
    "flank": _flank,
    "shaggy": _shaggy,
    "scutes": _scutes,
    "wool": _curls,
}
"""Marks inside the outline of trunk and neck."""
