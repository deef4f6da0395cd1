"""What upright animals have behind them: a tail, a shell, spines."""

from __future__ import annotations

import math

from seedream.rendering.animals.coats import draw_tail_coat
from seedream.rendering.animals.kinds import beast, fowl
from seedream.rendering.animals.posed import posed
from seedream.rendering.animals.species import Animal
from seedream.rendering.animals.upright_measures import Measures
from seedream.rendering.characters.context import Figure
from seedream.rendering.characters.shapes import Pt, Vec3, ellipse, spline
from seedream.rendering.colour import mix

PINK = 0xFFE9A9A2
ROOT_U, ROOT_F = 0.02, -0.24
"""Where a tail begins, from the pelvis, HU."""
LOWEST_HU = 0.10
SPIKES, OPEN_BELOW = 28, 118.0
"""Spines of a ring, and how far from the top it goes on both sides, degrees."""


def draw_rear(fig: Figure, animal: Animal, m: Measures) -> None:
    """Tail first, then what the back bears."""
    if m.tail and animal.plan == "beast":
        _beast_tail(fig, animal, m)
    elif m.tail and animal.plan == "bird":
        _bird_tail(fig, animal, m.tail)
    if m.back == "shell":
        _shell(fig, animal)
    elif m.back == "spines":
        _spines(fig, animal, m)


def rear_hu(animal: Animal, m: Measures) -> float:
    """How far it all reaches behind the back, HU."""
    tail = 0.0
    if m.tail and animal.plan == "beast":
        measured = beast(animal.species)
        tail = (measured.tail[0][0] - min(f for f, _ in measured.tail) + max(measured.tail_radius)) * m.tail
    elif m.tail:
        tail = 0.8 * m.tail
    return max(tail, 0.9 if m.back else 0.0)


def _place(fig: Figure, f: float, u: float, side: float = 0.0) -> Vec3:
    """A place behind the pelvis on the screen (x, y, nearness), never below the ground."""
    x, y, z = fig.skeleton.pelvis
    return fig.skeleton.project((x + side, max(y + ROOT_U + u, LOWEST_HU), z + ROOT_F + f))


def _beast_tail(fig: Figure, animal: Animal, m: Measures) -> None:
    """The tail of the standing animal, its root at the pelvis."""
    p = posed(animal, "idle", 0.0, fig.time_s, fig.skeleton.yaw_deg)
    b, pen, size = p.b, fig.pen, m.tail
    hz, amount = b.wag
    swing = math.sin(fig.time_s * 2 * math.pi * hz) * amount
    (f0, u0), *_ = b.tail
    aside = 0.85 * (1.0 - fig.sin)  # seen from the front it lies at one side
    points: list[Pt] = []
    for i, (f, u) in enumerate(b.tail):
        points.append(
            _place(fig, (f - f0) * size, (u - u0 - m.droop * (f0 - f)) * size, swing * i * size + aside * (f0 - f) * size)[:2]
        )
    if len(b.tail) > 2 and max(f0 - f for f, _ in b.tail) * size > 0.5:
        points[0] = fig.skeleton.project(fig.skeleton.pelvis)[:2]
    colour = animal.dark if b.tail_dark else PINK if b.tail_pink else animal.coat
    radii = [r * size for r in b.tail_radius]
    path = pen.strip(points, radii, colour, amount=0.8)
    draw_tail_coat(pen, p, path, points)


def _bird_tail(fig: Figure, animal: Animal, size: float) -> None:
    """A short fan of feathers below the back."""
    tone = fowl(animal.species).tail_coat or animal.coat
    pen = fig.pen
    for k in (-1.0, 0.0, 1.0):
        root, tip = _place(fig, 0.16, 0.05, 0.10 * k), _place(fig, -0.62 * size, -0.20 * size, 0.20 * k)
        side = _place(fig, -0.40 * size, 0.06 * size, 0.26 * k + 0.1)
        low = _place(fig, -0.36 * size, -0.30 * size, 0.26 * k - 0.1)
        pen.fill(spline([root[:2], side[:2], tip[:2], low[:2]]), mix(tone, pen.shade(tone), 0.5 - 0.2 * k))


def _shell(fig: Figure, animal: Animal) -> None:
    """A turtle's shell on the back, seen at the sides and behind."""
    pen, skeleton = fig.pen, fig.skeleton
    x, y, _ = skeleton.project(skeleton.spine(0.48, -0.30))
    wide, high = 0.60 * abs(skeleton.cos) + 0.42 * skeleton.sin + 0.12, 0.64 * fig.person.frame.torso
    path = ellipse(x, y, wide, high)
    pen.shape(path, animal.dark, depth=0.14)
    pen.shape(ellipse(x, y, wide * 0.86, high * 0.88), mix(animal.dark, animal.mark, 0.25), depth=0.10)


def _spines(fig: Figure, animal: Animal, m: Measures) -> None:
    """Spines round the head and down the back."""
    pen, skeleton = fig.pen, fig.skeleton
    hx, hy, _ = skeleton.project(skeleton.head)
    bx, by, _ = skeleton.project(skeleton.spine(0.45, -0.16))
    torso = fig.person.frame.torso
    yaw = math.radians(skeleton.head_yaw_deg)
    for x, y, rx, ry in (
        (bx, by, 0.46 + 0.05 * skeleton.sin, 0.62 * torso),
        (hx - 0.22 * m.head * math.sin(yaw), hy - m.up - 0.06, 1.08 * m.head, 1.06 * m.head),
    ):
        for ring, tone in ((1.0, animal.dark), (0.86, mix(animal.dark, animal.mark, 0.22))):
            pen.shape(spline(_crown(x, y, rx * ring, ry * ring), tension=0.2), tone, depth=0.06, amount=0.6)


def _crown(x: float, y: float, rx: float, ry: float) -> list[Pt]:
    """A ragged ring that is open below."""
    points: list[Pt] = []
    for i in range(SPIKES + 1):
        a = math.radians(OPEN_BELOW * (2 * i / SPIKES - 1))
        k = 1.22 if i % 2 else 0.98
        points.append((x + rx * k * math.sin(a), y - ry * k * math.cos(a), 1.0 if i % 2 else 0.0))
    return points
