"""What heads carry: horns, antlers, manes, beards, trunks and tusks; places in units of the skull's half length."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.colour import mix

if TYPE_CHECKING:
    from seedream.rendering.animals.beast_heads import Face

BONE, ANTLER, IVORY, GOLD = 0xFFD9CBB0, 0xFF8A6A4A, 0xFFF6EFDC, 0xFFF2C14E
Branch = tuple[tuple[tuple[float, float, float], ...], tuple[float, ...]]
HORNS: dict[str, tuple[Branch, ...]] = {
    "short": ((((0.0, 0.0, 0.0), (0.05, 0.30, 0.28), (0.12, 0.62, 0.24)), (0.13, 0.10, 0.03)),),
    "long": ((((0.0, 0.0, 0.0), (0.1, 0.12, 0.62), (0.35, 0.55, 0.86), (0.5, 0.9, 0.7)), (0.16, 0.14, 0.09, 0.02)),),
    "goat": ((((0.0, 0.0, 0.0), (-0.25, 0.75, 0.12), (-0.85, 1.10, 0.25), (-1.35, 0.85, 0.35)), (0.17, 0.14, 0.10, 0.02)),),
    "brow": ((((0.0, 0.0, 0.0), (0.30, 0.75, 0.10), (1.05, 1.45, 0.20), (2.05, 1.75, 0.16)), (0.24, 0.20, 0.13, 0.02)),),
    "spikes": ((((0.0, 0.0, 0.0), (-0.25, 0.9, 0.10), (-0.20, 1.6, 0.22), (0.05, 2.1, 0.20)), (0.12, 0.10, 0.07, 0.02)),),
    "ossicones": ((((0.0, 0.0, 0.0), (-0.10, 0.55, 0.06)), (0.13, 0.12)),),
    "antlers": (
        (((0.0, 0.0, 0.0), (-0.55, 0.9, 0.55), (-0.55, 2.0, 1.15), (0.15, 2.9, 1.25)), (0.13, 0.11, 0.085, 0.03)),
        (((-0.25, 0.42, 0.28), (0.35, 0.85, 0.55), (0.75, 1.35, 0.55)), (0.09, 0.07, 0.02)),
        (((-0.58, 1.25, 0.78), (0.05, 1.75, 1.20), (0.40, 2.3, 1.25)), (0.085, 0.07, 0.02)),
        (((-0.55, 1.9, 1.10), (-0.95, 2.4, 1.45), (-1.0, 2.9, 1.45)), (0.08, 0.06, 0.02)),
    ),
}


def draw_horns(pen: Pen, face: Face, side: float) -> None:
    """Horn or antler of one side, and what grows in the middle with the nearer one."""
    if face.young:
        return
    marks = face.p.b.marks
    if side < 0:
        _middle(pen, face, marks)
    if not face.p.b.horn:
        return
    kind, f, u, out = face.p.b.horn
    tone = ANTLER if kind in ("antlers", "palms") else face.p.animal.dark if kind == "ossicones" else BONE
    tone = mix(tone, pen.shade(tone), 0.65) if side > 0 and face.view.yaw > 24 else tone
    if kind == "palms":
        fan = [
            (0.0, 0.0, 0.0),
            (-0.1, 0.35, 0.9),
            (0.9, 0.75, 1.5),
            (0.5, 1.0, 1.8),
            (0.7, 1.5, 2.1),
            (0.0, 1.25, 2.2),
            (-0.2, 1.9, 2.5),
            (-0.7, 1.45, 2.3),
            (-1.2, 1.7, 2.3),
            (-1.1, 1.0, 1.9),
            (-0.5, 0.55, 1.0),
            (-0.2, 0.2, 0.3),
        ]
        pen.shape(spline([face.at(f + a, u + b, side * (out + c)) for a, b, c in fan], tension=0.3), tone, depth=0.03)
        return
    for places, radii in HORNS[kind]:
        points: list[Pt] = [face.at(f + a, u + b, side * (out + c)) for a, b, c in places]
        pen.strip(points, [r * face.unit for r in radii], tone, amount=0.7)
    if kind == "ossicones":
        a, b, c = HORNS[kind][0][0][-1]
        x, y = face.at(f + a, u + b, side * (out + c))
        pen.fill(ellipse(x, y - 0.02, 0.2 * face.unit, 0.16 * face.unit), pen.shade(tone, 0.5))


def _middle(pen: Pen, face: Face, marks: tuple[str, ...]) -> None:
    if "unicorn_horn" in marks:
        points: list[Pt] = [face.at(0.6, 0.8), face.at(1.1, 1.9), face.at(1.55, 2.9)]
        pen.strip(points, [0.16 * face.unit, 0.10 * face.unit, 0.01], GOLD)
    if "nose_horn" in marks:
        end = face.muzzle[-1]
        points = [face.at(end[0] + 0.1, end[1] + 0.3), face.at(end[0] + 0.45, end[1] + 0.95), face.at(end[0] + 0.55, end[1] + 1.7)]
        pen.strip(points, [0.26 * face.unit, 0.17 * face.unit, 0.02], BONE)
    if "horse_mane" in marks:
        lock = [
            face.at(-0.2, 1.0, 0.2),
            face.at(0.45, 0.9, 0.15),
            face.at(0.95, 0.15, -0.1),
            face.at(0.6, 0.25, -0.4),
            face.at(0.1, 0.6, -0.5),
        ]
        pen.fill(spline(lock), face.p.animal.dark)
    if "beard" in marks:
        f, u, rh, _ = face.muzzle[-1]
        tuft = [face.at(f - 0.1, u - rh * 0.8, 0.15), face.at(f - 0.35, u - rh * 0.8, -0.15), face.at(f - 0.4, u - rh - 0.75)]
        pen.fill(spline(tuft, tension=0.3), pen.shade(face.p.animal.mark, 0.3))
    if "little_tusks" in marks:
        f, u, rh, rl = face.muzzle[-1]
        for s in (1.0, -1.0):
            tusk: list[Pt] = [
                face.at(f - 0.2, u - 0.3 * rh, s * rl),
                face.at(f + 0.15, u, s * (rl + 0.2)),
                face.at(f + 0.1, u + 0.35, s * (rl + 0.2)),
            ]
            pen.strip(tusk, [0.10 * face.unit, 0.08 * face.unit, 0.01], IVORY)
    if "buck_teeth" in marks:
        x, y = face.at(face.muzzle[-1][0] + 0.25, face.muzzle[-1][1] - 0.5)
        pen.fill(ellipse(x, y, 0.1 * face.unit, 0.16 * face.unit), IVORY)


def draw_mane(pen: Pen, face: Face) -> None:
    """A lion's mane: a ragged ring behind the face, darker outside."""
    a, u = face.p.animal, face.unit
    x, y = face.at(-0.35, -0.10)
    for radius, tone in ((2.05, pen.shade(a.dark, 0.5)), (1.78, a.dark), (1.45, mix(a.dark, a.coat, 0.35))):
        ring: list[Pt] = []
        for i in range(26):
            angle = i / 26 * 2 * math.pi
            r = u * radius * (1.0 + 0.07 * (i % 2) + (0.12 if math.sin(angle) > 0.3 else 0.0))
            ring.append((x + r * math.cos(angle) * 0.94, y + r * math.sin(angle)))
        pen.shape(spline(ring), tone, depth=0.05, amount=0.6)


def draw_trunk(pen: Pen, face: Face) -> None:
    """An elephant's trunk, swinging or reaching for the ground, and its tusks."""
    p, u = face.p, face.unit
    swing = 0.25 * math.sin(p.time_s * 1.4)
    head_u = p.head[1] / u
    f, up, _, _ = face.muzzle[-1]
    low = max(-head_u + 0.55, -3.6)
    grazing = p.stand.neck < -20
    if grazing:
        low = max(low, -2.2)
    places = [
        (f - 0.05, up + 0.15),
        (f + 0.35, up - 0.75),
        (f + 0.42 + swing * 0.3, (up + low) / 2 - 0.2),
        (f + 0.35 + swing, low),
        (f + 0.75 + swing, low - 0.05),
    ]
    if p.stand.trunk_up:
        places = [
            (f - 0.05, up + 0.15),
            (f + 0.75, up - 0.35),
            (f + 1.25, up + 0.25),
            (f + 1.25 + 0.3 * swing, up + 1.4),
            (f + 0.85, up + 2.5),
        ]
    for s in (1.0, -1.0):
        if "tusks" in p.b.marks and not face.young and (s < 0 or face.view.yaw < 60):
            tusk: list[Pt] = [
                face.at(f - 0.15, up - 0.25, s * 0.42),
                face.at(f + 0.35, up - 0.85, s * 0.55),
                face.at(f + 1.0, up - 0.72, s * 0.5),
            ]
            pen.strip(tusk, [0.13 * u, 0.11 * u, 0.015], IVORY)
    points: list[Pt] = [face.at(a, b) for a, b in places]
    pen.strip(points, [0.46 * u, 0.38 * u, 0.29 * u, 0.21 * u, 0.17 * u], p.animal.coat)
    for k in range(7):
        t = 0.25 + k * 0.3
        i = min(int(t), 3)
        x = points[i][0] + (points[i + 1][0] - points[i][0]) * (t - i)
        y = points[i][1] + (points[i + 1][1] - points[i][1]) * (t - i)
        w = u * (0.30 - 0.03 * k)
        pen.stroke([(x - w * 0.2, y + 0.01), (x + w * 0.8, y - 0.004)], pen.shade(p.animal.coat, 0.6), 0.008)
