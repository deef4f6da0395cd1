"""Birds, flying and standing; unit = body length, facing right."""

from __future__ import annotations

import math

from seedream.rendering.animals.species import Animal
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, sample, smooth, spline
from seedream.rendering.colour import mix

INK = 0xFF1C1216
LEG = 0xFFC07A3A


def draw_flying_bird(pen: Pen, animal: Animal, phase: float) -> None:
    """A bird in flight; `phase` counts wing beats (down at 1/4, up at 3/4). The body rises on the downstroke."""
    canvas = pen.canvas
    canvas.save()
    canvas.rotate(-6)
    canvas.translate(0, 0.05 * math.sin(2 * math.pi * phase))
    _flying_wing(pen, animal, phase, far=True)
    _tail(pen, animal)
    _body(pen, animal)
    _flying_wing(pen, animal, phase, far=False)
    canvas.restore()


def draw_standing_bird(pen: Pen, animal: Animal, time_s: float) -> None:
    """A bird on its legs that bobs its tail now and then; the ground is at y = 0."""
    canvas = pen.canvas
    canvas.save()
    canvas.translate(0, -0.40)
    for x in (-0.02, 0.10):
        pen.segment((x, 0.16), (x + 0.02, 0.38), LEG, 0.028)
        for dx in (-0.08, 0.06, 0.12):
            pen.segment((x + 0.02, 0.38), (x + 0.02 + dx, 0.40), LEG, 0.024)
    hop = 3.0 * max(0.0, math.sin(time_s * 1.7)) ** 8
    canvas.rotate(-30 - hop)
    _tail(pen, animal)
    _body(pen, animal)
    base, shade = pen.lit(animal.coat, 0.08), pen.shade(animal.coat)
    for i in range(4):
        fold: list[Pt] = [
            (0.10 - 0.04 * i, -0.10 + 0.03 * i),
            (-0.30, -0.15 + 0.045 * i),
            (-0.74 + 0.07 * i, 0.0 + 0.05 * i, 1.0),
            (-0.34, 0.07 + 0.04 * i),
            (0.04, 0.12 + 0.01 * i),
        ]
        pen.fill(spline(fold), mix(base, shade, 0.75 - 0.22 * i))
    canvas.restore()


def _flying_wing(pen: Pen, animal: Animal, phase: float, *, far: bool) -> None:
    """Arm and feathers as one closed shape with a scalloped trailing edge; the elbow folds on the upstroke."""
    shade = pen.shade(animal.coat)
    base = mix(animal.coat, shade, 0.75) if far else pen.lit(animal.coat, 0.08)
    beat = math.cos(2 * math.pi * phase)
    up = beat * 0.95 + 0.10  # +1 raised, -1 lowered
    fold = smooth(max(0.0, math.sin(2 * math.pi * phase - math.pi)))
    root = (0.14 if far else 0.06, -0.14)
    elbow = (root[0] - 0.06 - 0.10 * fold, root[1] - 0.46 * up - 0.05)
    tip_up = up * (0.55 + 0.35 * (1 - fold)) - 0.15 * (1 - abs(up))
    tip = (elbow[0] - 0.34 - 0.22 * (1 - abs(up)), elbow[1] - 0.62 * tip_up)
    lead = [(x, y) for x, y, _ in sample([root, elbow, tip], 6)]
    count, last = 6, len(lead) - 1
    trail: list[Pt] = []
    for i in range(count):
        for half, inset in ((0.0, 1.0), (0.5, 0.88)):
            k = min(1.0, (i + half) / (count - 0.5))
            x, y = lead[round(k * last)]
            chord = 0.56 * (1 - 0.72 * k**1.5) * inset
            trail.append((x - chord, y + chord * 0.30 * (1 if up > 0 else -0.4) + 0.05 * (1 - k)))
    wing = spline([(root[0] + 0.06, root[1] + 0.06), *lead[1:-1], (*lead[-1], 1.0), *trail[::-1], (root[0] - 0.34, root[1] + 0.12)])
    pen.shape(wing, base, shade, depth=0.05)
    pen.canvas.save()
    pen.canvas.clipPath(wing, doAntiAlias=True)
    for i in range(1, count):
        x, y = lead[round(i / (count - 0.5) * last)]
        tx, ty = trail[2 * i][:2]
        pen.segment((lerp(x, tx, 0.4), lerp(y, ty, 0.4)), (tx, ty), alpha(shade, 0.55), 0.012)
    pen.canvas.restore()
    pen.stroke(lead, pen.lit(base, 0.12), 0.045)


def _tail(pen: Pen, animal: Animal) -> None:
    shade = pen.shade(animal.coat)
    for i in range(3):
        feather = [
            (-0.36, -0.08 + 0.03 * i),
            (-0.80, -0.12 + 0.08 * i),
            (-0.98, -0.08 + 0.09 * i),
            (-0.96, 0.09 * i),
            (-0.40, 0.08),
        ]
        pen.fill(spline(feather), mix(animal.coat, shade, 0.7 - 0.25 * i))


def _body(pen: Pen, animal: Animal) -> None:
    body = spline(
        [
            (-0.55, -0.02),
            (-0.30, -0.20),
            (0.05, -0.29),
            (0.24, -0.40),
            (0.42, -0.43),
            (0.56, -0.33),
            (0.58, -0.20),
            (0.48, -0.02),
            (0.30, 0.18),
            (0.0, 0.25),
            (-0.32, 0.14),
        ]
    )
    pen.shape(body, animal.coat, depth=0.08)
    pen.canvas.save()
    pen.canvas.clipPath(body, doAntiAlias=True)
    pen.fill(
        spline([(0.62, -0.16), (0.46, -0.16), (0.30, -0.02), (-0.10, 0.12), (-0.5, 0.10), (-0.1, 0.4), (0.5, 0.3)]), animal.mark
    )
    pen.fill(
        spline([(0.5, 0.02), (0.25, 0.16), (-0.1, 0.21), (-0.45, 0.12), (-0.1, 0.4), (0.5, 0.3)]),
        alpha(pen.shade(animal.mark), 0.7),
    )
    pen.canvas.restore()
    big = animal.size > 0.3
    beak = [(0.555, -0.32, 1.0), (0.74, -0.225 + 0.05 * big, 1.0), (0.565, -0.215, 1.0)]
    pen.fill(spline(beak, tension=0.5), 0xFFF2B33D)
    pen.stroke([(0.57, -0.25), (0.66, -0.235), (0.73, -0.226)], 0xFFB5702A, 0.012)
    pen.fill(ellipse(0.455, -0.305, 0.042, 0.045), INK)
    pen.fill(ellipse(0.470, -0.322, 0.013, 0.014), 0xFFFFFFFF)
