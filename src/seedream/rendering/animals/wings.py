"""A bird's wing in flight: arm and feathers as one closed shape with a scalloped trailing edge."""

from __future__ import annotations

import math

from seedream.rendering.animals.perched import Bird
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, lerp, sample, smooth, spline
from seedream.rendering.colour import mix


def draw_flying_wing(pen: Pen, p: Bird, *, far: bool) -> None:
    """One wing at the phase of the beat (down at 1/4, up at 3/4); the elbow folds on the upstroke."""
    coat, phase = p.animal.coat, p.phase
    shade = pen.shade(coat)
    base = mix(coat, shade, 0.75) if far else pen.lit(coat, 0.08)
    beat = math.cos(2 * math.pi * phase)
    up = beat * 0.95 + 0.10  # +1 raised, -1 lowered
    fold = smooth(max(0.0, math.sin(2 * math.pi * phase - math.pi)))
    size = p.b.wing[2] / 0.72
    shoulder = p.view.at(p.placed(p.b.wing[0], p.b.wing[1] - 0.04, 0.0))
    root = (shoulder[0] + (0.06 if far else 0.0), shoulder[1])
    elbow = (root[0] - (0.06 + 0.10 * fold) * size, root[1] - (0.46 * up + 0.05) * size)
    tip_up = up * (0.55 + 0.35 * (1 - fold)) - 0.15 * (1 - abs(up))
    tip = (elbow[0] - (0.34 + 0.22 * (1 - abs(up))) * size, elbow[1] - 0.62 * tip_up * size)
    lead = [(x, y) for x, y, _ in sample([root, elbow, tip], 6)]
    count, last = 6, len(lead) - 1
    trail: list[Pt] = []
    width = p.b.wing[4] / 0.19 * size
    for i in range(count):
        for half, inset in ((0.0, 1.0), (0.5, 0.88)):
            k = min(1.0, (i + half) / (count - 0.5))
            x, y = lead[round(k * last)]
            chord = 0.52 * (1 - 0.72 * k**1.5) * inset * width
            trail.append((x - chord, y + chord * 0.30 * (1 if up > 0 else -0.4) + 0.05 * (1 - k)))
    wing = spline([(root[0] + 0.06, root[1] + 0.06), *lead[1:-1], (*lead[-1], 1.0), *trail[::-1], (root[0] - 0.30, root[1] + 0.12)])
    pen.shape(wing, base, shade, depth=0.05)
    pen.canvas.save()
    pen.canvas.clipPath(wing, doAntiAlias=True)
    if "wing_tip" in p.b.marks:
        x, y = lead[-4]
        pen.stroke([(x - 0.5, y), lead[-1]], mix(p.animal.dark, pen.shade(p.animal.dark), 0.5 if far else 0.0), 0.20)
    if "wing_bands" in p.b.marks:
        for i, tone in enumerate((p.animal.mark, p.b.tail_coat)):
            pen.stroke([(q[0] + 0.10 - 0.12 * i, q[1]) for q in trail], alpha(tone, 0.9), 0.13)
    for i in range(1, count):
        x, y = lead[round(i / (count - 0.5) * last)]
        tx, ty = trail[2 * i][:2]
        pen.segment((lerp(x, tx, 0.4), lerp(y, ty, 0.4)), (tx, ty), alpha(shade, 0.55), 0.012)
    pen.canvas.restore()
    pen.stroke(lead, pen.lit(base, 0.12), 0.045 * size)
