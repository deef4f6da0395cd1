"""Wings of leather on a four-legged body: a dragon's, raised behind the shoulders, the far one behind the body."""

from __future__ import annotations

import math
from itertools import pairwise

from seedream.rendering.animals.posed import Posed
from seedream.rendering.animals.solids import Place
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import spline
from seedream.rendering.colour import mix

WRIST: Place = (0.10, 1.05, 0.30)
FINGERS: tuple[Place, ...] = ((-0.62, 1.42, 0.62), (-1.16, 0.98, 0.70), (-1.16, 0.36, 0.62), (-0.78, 0.02, 0.34))
"""Joints from the root of the wing (forward, up, out), in shoulder heights; the last is where the skin meets the back."""
ROOT = (0.16, 0.18)
"""Root of the wing from the shoulder joint (forward, up)."""


def near_wing(pen: Pen, p: Posed) -> None:
    """The wing on the side that is seen."""
    _wing(pen, p, -1.0)


def far_wing(pen: Pen, p: Posed) -> None:
    """The wing beyond the body, darker."""
    _wing(pen, p, 1.0)


def _wing(pen: Pen, p: Posed, side: float) -> None:
    f0, u0, out0 = p.b.shoulder[0] - ROOT[0], p.b.shoulder[1] + ROOT[1], p.b.shoulder[2]
    resting = 0.62 if p.stand.folded else 1.0
    beat = 0.05 * math.sin(p.time_s * 1.7)

    def at(place: Place) -> tuple[float, float]:
        f, u, out = place
        raised = u * resting * (1.0 + beat)
        shift = 0.10 * (side > 0)  # the far wing shows a little before the near one
        return p.view.at(p.stand.trunk((f0 + f + shift, u0 + raised, side * (out0 * 0.6 + out))))

    root, wrist = at((0.0, 0.0, 0.0)), at(WRIST)
    tips = [at(finger) for finger in FINGERS]
    skin = mix(p.animal.mark, p.animal.coat, 0.25)
    skin = mix(skin, pen.shade(skin), 0.7) if side > 0 else skin
    arm = mix(p.animal.coat, pen.shade(p.animal.coat), 0.7 if side > 0 else 0.1)
    edge: list[tuple[float, ...]] = [(*root, 1.0), (*wrist, 1.0), (*tips[0], 1.0)]
    for a, b in pairwise(tips):
        edge += [((a[0] + b[0]) / 2 + 0.16 * (wrist[0] - a[0]), (a[1] + b[1]) / 2 + 0.16 * (wrist[1] - a[1])), (*b, 1.0)]
    pen.shape(spline(edge, tension=0.5), skin, depth=0.06, amount=0.7)
    for tip in tips[:-1]:
        pen.strip([wrist, ((wrist[0] + tip[0]) / 2, (wrist[1] + tip[1]) / 2 - 0.03), tip], [0.035, 0.025, 0.008], arm)
    pen.strip([root, wrist], [0.085, 0.05], arm)
    claw = (wrist[0] + 0.05, wrist[1] - 0.12)
    pen.strip([wrist, claw], [0.03, 0.004], alpha(0xFFD9CBB0, 1.0))
