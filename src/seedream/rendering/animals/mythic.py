"""What beasts of tales and of long ago carry: wings of feathers on four legs, a hooked beak, a bony frill with three horns."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from seedream.rendering.animals.posed import Posed
from seedream.rendering.animals.solids import Place
from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, corners, ellipse, spline
from seedream.rendering.colour import mix

if TYPE_CHECKING:
    from seedream.rendering.animals.beast_heads import Face

BEAK, BONE = 0xFFF0B43C, 0xFFE6DCC2
WRIST: Place = (-0.06, 0.72, 0.26)
TIP: Place = (-1.16, 1.02, 0.52)
ROOT = (0.10, 0.16)
"""Joints of a feathered wing (forward, up, out) in shoulder heights, and its root from the shoulder joint (forward, up)."""
QUILLS = 9


def near_feathers(pen: Pen, p: Posed) -> None:
    """The feathered wing on the side that is seen."""
    _wing(pen, p, -1.0)


def far_feathers(pen: Pen, p: Posed) -> None:
    """The feathered wing beyond the body, darker."""
    _wing(pen, p, 1.0)


def _wing(pen: Pen, p: Posed, side: float) -> None:
    f0, u0, out0 = p.b.shoulder[0] - ROOT[0], p.b.shoulder[1] + ROOT[1], p.b.shoulder[2]
    beat = 0.10 * math.sin(p.time_s * 1.7)
    raised = (0.66 if p.stand.folded else 1.0) * (1.0 + beat)
    far = side > 0

    def at(place: Place) -> tuple[float, float]:
        f, u, out = place
        return p.view.at(p.stand.trunk((f0 + f + (0.10 if far else 0.0), u0 + u * raised, side * (out0 * 0.6 + out))))

    plume = p.animal.mark if "feather_mark" in p.b.marks else p.animal.coat
    base = mix(plume, pen.shade(plume), 0.65 if far else 0.0)
    root, wrist, tip = at((0.0, 0.0, 0.0)), at(WRIST), at(TIP)
    ends = [at(_quill(i)) for i in range(QUILLS)]
    for i, end in reversed(list(enumerate(ends))):
        q = i / (QUILLS - 1)
        start = _between(wrist, tip, 1 - q / 0.55) if q < 0.55 else _between(root, wrist, 1 - (q - 0.55) / 0.45)
        tone = mix(base, pen.shade(base), 0.16 * (i % 2) + 0.10)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 0.03)
        pen.strip([start, middle, end], [0.085, 0.095, 0.022], tone, amount=0.5)
    for i, end in enumerate(ends[2:]):
        q = (i + 2) / (QUILLS - 1)
        start = _between(wrist, tip, 1 - q / 0.55) if q < 0.55 else _between(root, wrist, 1 - (q - 0.55) / 0.45)
        short = _between(start, end, 0.52)
        pen.strip([start, short], [0.085, 0.045], pen.lit(base, 0.10), amount=0.4)
    pen.strip([root, wrist, tip], [0.08, 0.06, 0.025], pen.lit(base, 0.16), amount=0.5)


def _quill(i: int) -> Place:
    """Where the end of a feather is, from the tip of the wing (0) to its root."""
    q = i / (QUILLS - 1)
    return (-1.52 + 0.98 * q**0.8, 1.02 - 1.02 * q**0.9, 0.52 - 0.24 * q)


def _between(a: tuple[float, float], b: tuple[float, float], q: float) -> tuple[float, float]:
    q = min(max(q, 0.0), 1.0)
    return a[0] + (b[0] - a[0]) * q, a[1] + (b[1] - a[1]) * q


def draw_beak(pen: Pen, face: Face) -> None:
    """A hooked beak in the place of a muzzle."""
    u = face.unit
    lower: list[Pt] = [face.at(f, up) for f, up in ((0.60, -0.42), (1.05, -0.46), (1.40, -0.56))]
    upper: list[Pt] = [face.at(f, up) for f, up in ((0.66, 0.02), (1.20, 0.00), (1.62, -0.26), (1.72, -0.82))]
    pen.strip(lower, [0.22 * u, 0.16 * u, 0.04 * u], pen.shade(BEAK, 0.35), amount=0.5)
    pen.strip(upper, [0.40 * u, 0.34 * u, 0.24 * u, 0.03 * u], BEAK, amount=0.7)
    for side in (1.0, -1.0):
        if face.view.yaw < 40 or side < 0:
            x, y = face.at(1.05, 0.14, side * 0.18)
            pen.fill(ellipse(x, y, 0.07 * u, 0.05 * u), pen.shade(BEAK, 0.9))


def draw_fangs(pen: Pen, face: Face) -> None:
    """Teeth along the upper jaw of one who eats meat."""
    end = face.muzzle[-1]
    for side in (1.0, -1.0):
        if face.view.yaw > 40 and side > 0:
            continue
        for i in range(7):
            q = i / 6
            f, out = 1.0 + (end[0] - 0.9) * q, side * (0.60 - 0.24 * q)
            root, tip = face.at(f, -0.66 - 0.06 * q, out), face.at(f - 0.03, -0.92 - 0.05 * (i % 2), out)
            w = 0.055 * face.unit
            pen.fill(spline(corners([(root[0] - w, root[1]), (root[0] + w, root[1]), tip]), tension=0.1), 0xFFF8F2E2)


LOBE = (
    (-0.05, 0.80, 0.15),
    (-0.70, 1.70, 0.55),
    (-1.35, 1.95, 0.85),
    (-1.95, 1.35, 1.20),
    (-2.05, 0.45, 1.40),
    (-1.65, -0.40, 1.35),
    (-0.95, -0.85, 1.10),
    (-0.25, -0.80, 0.70),
)
"""Half of the frill from the middle of the skull round its rim (forward, up, out), in skull units."""


def draw_frill(pen: Pen, face: Face) -> None:
    """A bony shield that stands up and back behind the head, with knobs along its rim."""
    a, coat = face.p.animal, face.p.animal.coat
    for side in (1.0, -1.0):
        rim = [face.at(f, u, side * out) for f, u, out in LOBE]
        hide = mix(coat, a.dark, 0.30)
        hide = mix(hide, pen.shade(hide), 0.6) if side > 0 and face.view.yaw > 24 else hide
        for x, y in rim[1:-1]:
            pen.fill(ellipse(x, y, 0.052, 0.052), BONE)
        pen.shape(spline(rim), hide, depth=0.05)
        cx, cy = sum(q[0] for q in rim) / len(rim), sum(q[1] for q in rim) / len(rim)
        pen.fill(spline([(cx + (x - cx) * 0.66, cy + (y - cy) * 0.66) for x, y in rim]), mix(a.mark, hide, 0.40))
