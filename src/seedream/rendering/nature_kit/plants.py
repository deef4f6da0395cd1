"""Plants: pines in whorls, broadleaf trees of leaf dabs, grass, flowers, ears of wheat; many shapes go into one path per tone."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import numpy as np
import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import Point, fill

Tints = Sequence[Oklch]
Limb = tuple[float, float, float, float, float, float, float, float]
"""Start, middle and end point of a branch, and its widths at start and end."""


class Batch:
    """Many small shapes as one path per colour: about ten times faster than single draws."""

    def __init__(self) -> None:
        self._paths: dict[int, skia.PathBuilder] = {}

    def path(self, colour: int) -> skia.PathBuilder:
        """The path that collects shapes of a colour."""
        if colour not in self._paths:
            self._paths[colour] = skia.PathBuilder()
        return self._paths[colour]

    def shape(self, colour: int, points: Sequence[Point]) -> None:
        """Add a closed polygon."""
        path = self.path(colour)
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        path.close()

    def leaf(self, colour: int, x: float, y: float, length: float, angle: float, width: float = 0.45) -> None:
        """Add a pointed leaf of half-length `length`."""
        cs, sn = math.cos(angle) * length, math.sin(angle) * length
        self.shape(colour, [(x - cs, y - sn), (x - sn * width, y + cs * width), (x + cs, y + sn), (x + sn * width, y - cs * width)])

    def draw(self, canvas: Canvas, first: Sequence[int] = ()) -> None:
        """Draw everything collected, the colours in `first` before the others."""
        for colour in [*first, *(c for c in self._paths if c not in first)]:
            if colour in self._paths:
                canvas.drawPath(self._paths[colour].detach(), fill(colour))
        self._paths.clear()


def pine(
    canvas: Canvas,
    x: float,
    y: float,
    height: float,
    p: Palette,
    rng: random.Random,
    *,
    side: int,
    depth: float = 0.0,
    material: Oklch = (0.40, 0.06, 160),
    snow: float = 0.0,
    lean: float = 0.0,
    density: float = 1.0,
) -> None:
    """A pine with its foot at `x`, `y`: drooping, toothed branches in irregular whorls, lit from `side`, snow pads on top."""
    tones = [tone(material, key, depth, p) for key in (0.0, 0.24, 0.55, 0.88)]
    dark, middle, light, bright = tones
    white, blue = tone((0.97, 0.012, 255), 0.75, depth, p), tone((0.95, 0.02, 258), 0.25, depth, p)
    trunk = tone((0.36, 0.05, 50), 0.1, depth, p)
    batch, count = Batch(), min(44, int((12 + height / 14) * density))
    batch.shape(
        trunk,
        [
            (x - height * 0.014, y),
            (x + height * 0.014, y),
            (x + lean * height + 1, y - height * 0.97),
            (x + lean * height - 1, y - height * 0.97),
        ],
    )
    batch.draw(canvas)
    for i in range(count):
        t = max(0.015, min(0.985, (i + rng.uniform(-0.35, 0.35)) / count))
        cy = y - height * (0.08 + 0.90 * t)
        reach = height * 0.215 * (1 - t) ** 0.86 * rng.uniform(0.74, 1.12) + height * 0.012
        for s in (-1, 1):
            branch = _branch(rng, x + lean * height * t, cy, reach * rng.uniform(0.7, 1.12) * s, height, t)
            lit = s == side
            colour = (middle if rng.random() < 0.62 else dark) if lit else (dark if rng.random() < 0.74 else middle)
            batch.shape(colour, branch.outline)
            if lit and rng.random() < 0.8:
                batch.shape(bright if rng.random() < 0.62 else light, branch.top(rng, rng.uniform(0.1, 0.5), 1.0, 0.34))
            if snow and rng.random() < snow * (0.85 if lit else 0.6):
                batch.shape(white if lit else blue, branch.top(rng, rng.uniform(0.2, 0.5), rng.uniform(0.8, 0.99), 0.36))
        if i % 6 == 5:
            batch.draw(canvas, tones)
    tip = [
        (x + lean * height - height * 0.011, y - height * 0.94),
        (x + lean * height, y - height * 1.02),
        (x + lean * height + height * 0.011, y - height * 0.94),
    ]
    batch.draw(canvas, tones)
    batch.shape(middle, tip)
    batch.draw(canvas)


class _branch:
    """One drooping branch: a curved upper edge and a lower edge of hanging teeth."""

    def __init__(self, rng: random.Random, x: float, y: float, reach: float, height: float, t: float) -> None:
        self.x, self.y, self.reach = x, y, reach
        self.droop = height * 0.060 * (1 - t) ** 0.5 * rng.uniform(0.6, 1.5)
        self.thick = height * 0.047 * (1 - t * 0.55)
        self.lift = height * 0.02 * rng.uniform(0.3, 1)
        teeth = 4 + min(4, int(height / 130))
        lower: list[Point] = []
        for j in range(teeth, 0, -1):
            q = (j - 0.35) / teeth
            drop = self.thick * (1.05 - q * 0.7)
            tip, root = self._at(q - 0.02), self._at(max(0.0, q - 0.55 / teeth))
            lower += [(tip[0], tip[1] + drop * rng.uniform(0.7, 1.35)), (root[0], root[1] + drop * 0.42)]
        self.outline = [(x, y - self.thick * 0.7), *(self._at(j / 5) for j in range(1, 6)), *lower, (x, y + self.thick * 0.8)]

    def _at(self, q: float) -> Point:
        rise = self.lift * math.sin(q * 3.1) * 0.6
        return self.x + self.reach * q, self.y - self.thick * 0.5 * (1 - q) + self.droop * q * q - rise

    def top(self, rng: random.Random, start: float, end: float, share: float) -> list[Point]:
        """The upper part of the branch from `start` to `end` (0..1): where light or snow lies."""
        steps = np.linspace(start, end, 5)
        upper = [self._at(float(q)) for q in steps]
        lower = [
            (px - self.reach * 0.02, py + self.thick * (share - 0.26 * q) * rng.uniform(0.5, 1.3))
            for q, (px, py) in zip(steps, upper, strict=True)
        ]
        return upper + lower[::-1][1:]


def branches(
    x: float,
    y: float,
    length: float,
    angle: float,
    width: float,
    depth: int,
    rng: random.Random,
    limbs: list[Limb],
    tips: list[Point],
    spread: float = 0.5,
) -> None:
    """Grow a branching skeleton into `limbs` and its `tips`."""
    x2, y2 = x + length * math.cos(angle), y + length * math.sin(angle)
    bend = rng.uniform(-0.12, 0.12) * length
    limbs.append((x, y, (x + x2) / 2 - bend * math.sin(angle), (y + y2) / 2 + bend * math.cos(angle), x2, y2, width, width * 0.68))
    if depth == 0:
        tips.append((x2, y2))
        return
    for _ in range(rng.choice((2, 2, 3))):
        turn = rng.uniform(-spread, spread) * 1.25 + (-0.05 if angle > -1.57 else 0.05)
        branches(
            x2,
            y2,
            length * rng.uniform(0.62, 0.86),
            angle + turn,
            width * rng.uniform(0.55, 0.72),
            depth - 1,
            rng,
            limbs,
            tips,
            spread,
        )
    if depth <= 2:
        tips.append((x2, y2))


def limb_outline(limb: Limb, shift: float = 0.0, share: float = 1.0) -> list[Point]:
    """Outline of a tapering bent limb; `shift` moves it sideways by widths, `share` thins it (for a lit strip)."""
    x, y, mx, my, x2, y2, w1, w2 = limb
    left: list[Point] = []
    right: list[Point] = []
    for i in range(9):
        t = i / 8
        px, py = (1 - t) ** 2 * x + 2 * t * (1 - t) * mx + t * t * x2, (1 - t) ** 2 * y + 2 * t * (1 - t) * my + t * t * y2
        dx, dy = 2 * (1 - t) * (mx - x) + 2 * t * (x2 - mx), 2 * (1 - t) * (my - y) + 2 * t * (y2 - my)
        norm, w = math.hypot(dx, dy) + 1e-6, w1 + (w2 - w1) * t
        half = w * share / 2
        px += shift * w
        left.append((px - dy / norm * half, py + dx / norm * half))
        right.append((px + dy / norm * half, py - dx / norm * half))
    return left + right[::-1]


def broadleaf(
    canvas: Canvas,
    x: float,
    y: float,
    height: float,
    p: Palette,
    tints: Tints,
    rng: random.Random,
    *,
    side: int,
    depth: float = 0.0,
    levels: int = 4,
    bark: Oklch = (0.34, 0.04, 50),
    leaves: int = 46,
    cluster: float = 0.11,
    leaf: float = 0.015,
) -> None:
    """A leaf tree with its foot at `x`, `y`: limbs, then dabs dark and low, middle, light toward `side`, and a few sparks."""
    limbs: list[Limb] = []
    tips: list[Point] = []
    branches(x, y, height * 0.30, -math.pi / 2 + rng.uniform(-0.08, 0.08), height * 0.055, levels, rng, limbs, tips)
    batch = Batch()
    dark, light = tone(bark, 0.15, depth, p), tone(bark, 0.85, depth, p)
    for limb in limbs:
        batch.shape(dark, limb_outline(limb))
        if limb[6] > height * 0.012:
            batch.shape(light, limb_outline(limb, side * 0.3, 0.22))
    batch.draw(canvas, [dark, light])
    radius, size = height * cluster, height * leaf
    for key, share, ox, oy, spread, grow in (
        (0.0, 1.0, -0.22, 0.22, 1.15, 1.35),
        (0.38, 1.0, 0, 0, 1, 1.1),
        (0.78, 0.62, 0.24, -0.24, 0.85, 0.95),
        (1.0, 0.16, 0.36, -0.36, 0.7, 0.75),
    ):
        colours = [tone(tint, key, depth, p) for tint in tints]
        for tx, ty in tips:
            cx, cy = tx + ox * radius * side, ty + oy * radius
            for _ in range(int(leaves * share)):
                a, q = rng.uniform(0, 6.283), radius * spread * math.sqrt(rng.random())
                batch.leaf(
                    rng.choice(colours),
                    cx + q * math.cos(a),
                    cy + q * math.sin(a) * 0.8,
                    size * grow * rng.uniform(0.6, 1.3),
                    rng.uniform(0, 3.14),
                )
        batch.draw(canvas)


def grass(
    canvas: Canvas,
    x_range: tuple[float, float],
    base: Callable[[float], float],
    height: Callable[[float], float],
    count: int,
    tints: Tints,
    p: Palette,
    rng: random.Random,
    *,
    depth: float = 0.0,
    lean: float = 0.2,
    key: Callable[[float, float], float] = lambda x, y: 0.5,
    width: float = 0.045,
) -> None:
    """`count` blades from back to front; `base(x)` draws a foot y, `height(y)` a length, `key(x, y)` the light 0..1."""
    feet = sorted((base(x), x) for x in (rng.uniform(*x_range) for _ in range(count)))
    batch, group = Batch(), max(1, count // 14)
    for i, (y, x) in enumerate(feet):
        h = height(y) * rng.uniform(0.6, 1.25)
        bend, w = (lean + rng.uniform(-0.22, 0.22)) * h, h * width
        lit = round(min(1, max(0, key(x, y) + rng.uniform(-0.18, 0.18))) * 6) / 6
        path = batch.path(tone(rng.choice(tints), lit, depth, p))
        path.moveTo(x - w, y)
        path.quadTo(x - w * 0.6 + bend * 0.2, y - h * 0.6, x + bend, y - h)
        path.quadTo(x + w * 0.8 + bend * 0.25, y - h * 0.55, x + w, y)
        path.close()
        if i % group == group - 1:
            batch.draw(canvas)
    batch.draw(canvas)
