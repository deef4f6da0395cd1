"""What time and untidiness leave in a room: cracks, bare patches, cobwebs, creepers, rubble, weeds, clothes and papers; and small
lights that make one cosy."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import polygon, stroke

Draw = Callable[[Brush, Spot, Thing], None]
_LEAVES = (0xFF3B5B38, 0xFF4C7443, 0xFF648C50)
_CLOTHES = (0xFFC4574A, 0xFF4C7A9C, 0xFFE0B04E, 0xFF6E8F62, 0xFF8A6A9A, 0xFFE8DFD0, 0xFF3E4456)
_BRICK = 0xFF9A5F4A


def crack(b: Brush, s: Spot, thing: Thing) -> None:
    """A crack that forks as it runs down a wall."""
    x, y = s.x, s.top
    points = [(x, y)]
    for i in range(8):
        x += b.rng.uniform(-0.16, 0.16) * s.w
        y += s.h / 8
        points.append((x, y))
        if i in (2, 5):
            way = b.rng.choice((-1, 1))
            fork = [(x, y), (x + way * 0.22 * s.w, y + 0.07 * s.h), (x + way * 0.3 * s.w, y + 0.16 * s.h)]
            b.canvas.drawPath(_open(fork), _ink(2.0, 0.6))
    b.canvas.drawPath(_open(points), _ink(3.4, 0.72))
    b.canvas.drawPath(_open([(px + 2, py) for px, py in points]), _light(1.4))


def _open(points: Sequence[tuple[float, float]]) -> Any:
    path = skia.Path()
    path.moveTo(*points[0])
    for p in points[1:]:
        path.lineTo(*p)
    return path


def _ink(width: float, strength: float) -> Any:
    return stroke(with_alpha(0xFF2B221F, strength), width)


def _light(width: float) -> Any:
    return stroke(with_alpha(0xFFFFF4E0, 0.28), width)


def bare_patch(b: Brush, s: Spot, thing: Thing) -> None:
    """Where the plaster has come off, and bricks are seen."""
    outline = []
    for i in range(14):
        a = 2 * math.pi * i / 14
        r = b.rng.uniform(0.62, 1.0)
        outline.append((s.x + r * s.w / 2 * math.cos(a), s.foot - s.h / 2 + r * s.h / 2 * math.sin(a)))
    b.shape([(x + 3, y + 4) for x, y in outline], with_alpha(0xFF1E1428, 0.35), blur=3.0)
    b.canvas.save()
    b.canvas.clipPath(polygon(outline), skia.ClipOp.kIntersect, True)
    b.rect(s.left, s.top, s.right, s.foot, darker(_BRICK, 0.45))
    rows = max(int(s.h / 17), 1)
    for row in range(rows + 1):
        for k in range(int(s.w / 44) + 3):
            x, y = s.left + (k - 0.5 * (row % 2)) * 44, s.top + row * 17
            tint = b.rng.uniform(-1, 1)
            b.rect(x + 1.5, y + 1.5, x + 42, y + 15, lighter(_BRICK, 0.12 * tint) if tint > 0 else darker(_BRICK, -0.3 * tint), 1.5)
    b.canvas.restore()


def old_web(b: Brush, s: Spot, thing: Thing) -> None:
    """A web under the ceiling, hanging from a corner of beams."""
    way = 1 if b.rng.random() < 0.5 else -1
    x0, y0 = s.x - way * s.w / 2, s.top
    ends = [(x0 + way * s.w * math.cos(a), y0 + s.h * math.sin(a)) for a in (0.02, 0.36, 0.7, 1.04, 1.36, 1.56)]
    silk = with_alpha(0xFFFFFFFF, 0.55)
    for x, y in ends:
        b.line(x0, y0, x, y, silk, 1.5)
    for part in (0.24, 0.42, 0.6, 0.78, 0.95):
        ring = [(x0 + (x - x0) * part, y0 + (y - y0) * part) for x, y in ends]
        for (xa, ya), (xb, yb) in itertools.pairwise(ring):
            sag = ((xa + xb) / 2 - (xa + xb - 2 * x0) * 0.05, (ya + yb) / 2 - (ya + yb - 2 * y0) * 0.05)
            b.curve([(xa, ya), sag, (xb, yb)], silk, 1.2)


def creeper(b: Brush, s: Spot, thing: Thing) -> None:
    """Ivy that hangs from the ceiling down a wall, in several strands of different lengths."""
    for k in range(6):
        x = s.left + s.w * (k + b.rng.uniform(0.1, 0.9)) / 6
        length = s.h * b.rng.uniform(0.14, 0.5)
        points = [(x, s.top - 6)]
        while points[-1][1] < s.top + length:
            px, py = points[-1]
            points.append((px + b.rng.uniform(-9, 9), py + 15))
        b.curve(points, 0xFF4A4030, 2.4)
        for px, py in points[1:]:
            for side in (-1, 1):
                size = b.rng.uniform(7, 15)
                lx, ly = px + side * size * 0.8, py + b.rng.uniform(-5, 7)
                leaf = [
                    (lx, ly - size * 0.7),
                    (lx + size * 0.7, ly - size * 0.1),
                    (lx, ly + size),
                    (lx - size * 0.7, ly - size * 0.1),
                ]
                b.shape(leaf, _LEAVES[b.rng.randrange(3)], smooth=True)


def rubble(b: Brush, s: Spot, thing: Thing) -> None:
    """Broken bricks, plaster and boards on the floor."""
    b.contact(s.x, s.foot, s.w * 1.1, s.h * 0.5, 0.4)
    if b.rng.random() < 0.5:
        x = s.x + s.w * b.rng.uniform(-0.2, 0.2)
        board = [
            (x - s.w * 0.5, s.foot - 4),
            (x + s.w * 0.4, s.foot - s.h * 0.9),
            (x + s.w * 0.42, s.foot - s.h * 0.72),
            (x - s.w * 0.48, s.foot + 6),
        ]
        b.shape(board, 0xFF7A6248)
    for _ in range(15):
        x = s.x + b.rng.gauss(0, 0.24) * s.w
        size = s.h * b.rng.uniform(0.22, 0.6) * max(0.35, 1 - abs(x - s.x) / s.w)
        tint = b.rng.choice((_BRICK, 0xFFB9AE9C, 0xFF8F8678, 0xFFA29482))
        y = s.foot - b.rng.uniform(0, 0.35) * s.h
        stone = [
            (x + size * b.rng.uniform(0.6, 1.0) * math.cos(a), y - size * 0.45 + size * 0.6 * math.sin(a))
            for a in (0.3, 1.4, 2.6, 3.6, 4.6, 5.6)
        ]
        b.shape(stone, b.across(tint, x - size, x + size, 1.4))


def weeds(b: Brush, s: Spot, thing: Thing) -> None:
    """Grass and weeds that have come up through the floor."""
    b.contact(s.x, s.foot, s.w * 0.8, 8, 0.3)
    for i in range(22):
        a = b.rng.uniform(-0.85, 0.85)
        length = s.h * b.rng.uniform(0.45, 1.0)
        x = s.x + b.rng.uniform(-0.3, 0.3) * s.w
        tip = (x + length * math.sin(a) * 0.8, s.foot - length * math.cos(a))
        middle = (x + length * math.sin(a) * 0.25, s.foot - length * 0.6)
        b.curve([(x, s.foot), middle, tip], _LEAVES[i % 3], 3.2)


def clothes_heap(b: Brush, s: Spot, thing: Thing) -> None:
    """Clothes that were dropped on the floor."""
    b.contact(s.x, s.foot, s.w * 1.05, s.h * 0.4, 0.42)
    for k in range(2 + thing.n % 2):
        tint = _CLOTHES[(thing.n + 3 * k) % len(_CLOTHES)]
        x, w = s.x + b.rng.uniform(-0.2, 0.2) * s.w, s.w * b.rng.uniform(0.5, 0.85)
        top = s.foot - s.h * (0.55 + 0.4 * k / 2)
        heap = [(x - w / 2, s.foot), (x - w * 0.42, top + s.h * 0.25), (x - w * 0.1, top), (x + w * 0.22, top + s.h * 0.12),
                (x + w * 0.5, s.foot - s.h * 0.1), (x + w * 0.36, s.foot + s.h * 0.06)]  # fmt: skip
        b.shape(heap, b.across(tint, x - w / 2, x + w / 2, 1.5), smooth=True)
        for f in (-0.22, 0.05, 0.26):
            b.curve(
                [(x + f * w, top + s.h * 0.28), (x + (f + 0.05) * w, s.foot - s.h * 0.12)], with_alpha(darker(tint, 0.7), 0.5), 2.6
            )


def papers(b: Brush, s: Spot, thing: Thing) -> None:
    """Sheets of paper, at all angles; on a wall they are notes stuck to it."""
    for k in range(4 + thing.n % 4):
        x, y = s.x + b.rng.uniform(-0.5, 0.5) * s.w, s.foot - b.rng.uniform(0, 0.9) * s.h
        w, flat, turn = 0.15 * s.m, 0.38 if thing.up == 0 else 1.0, b.rng.uniform(-0.6, 0.6)
        corners = []
        for dx, dy in ((-0.5, -0.65), (0.5, -0.65), (0.5, 0.65), (-0.5, 0.65)):
            corners.append(
                (x + w * (dx * math.cos(turn) - dy * math.sin(turn)), y + w * flat * (dx * math.sin(turn) + dy * math.cos(turn)))
            )
        b.shape([(px + 2, py + 3) for px, py in corners], 0x401E1428, blur=2.0)
        tint = (0xFFF7F3E8, 0xFFFFF0B8, 0xFFE3ECF2)[(k + thing.n) % 3]
        b.shape(corners, tint)
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners
        b.line((ax + dx) / 2 + 4, (ay + dy) / 2, (bx + cx) / 2 - 4, (by + cy) / 2, with_alpha(0xFF5A5560, 0.5), 1.6)


def boxes(b: Brush, s: Spot, thing: Thing) -> None:
    """An open pizza box, a can and a plate on the floor."""
    b.contact(s.x, s.foot, s.w * 0.8, 12, 0.4)
    lid = [(-0.3, 0.0), (0.16, -0.01), (0.24, 0.1), (-0.2, 0.11)]
    b.shape([(s.x + x * s.m, s.foot - y * s.m) for x, y in lid], 0xFFC9A06A)
    b.disc(s.x - 0.02 * s.m, s.foot - 0.05 * s.m, 0.15 * s.m, 0xFFE8B04A, 0.04 * s.m)
    b.disc(s.x - 0.02 * s.m, s.foot - 0.055 * s.m, 0.11 * s.m, 0xFFC9482F, 0.028 * s.m)
    b.slab(s.x + 0.3 * s.m, s.foot - 0.17 * s.m, s.x + 0.39 * s.m, s.foot, 0xFFD14B4B, 5)


def fairy_lights(b: Brush, s: Spot, thing: Thing) -> None:
    """A string of warm bulbs that sags between its ends."""
    n = max(thing.n, 6)
    points = [(s.left + s.w * i / n, s.top + s.h * (1 - (2 * i / n - 1) ** 2)) for i in range(n + 1)]
    b.curve(points, 0xFF3B2E28, 2.6)
    for x, y in points[:-1]:
        for radius, tint in ((44.0, 0x16FFD890), (24.0, 0x40FFDFA0), (8.5, 0xFFFFF1CC)):
            b.disc(x, y + 12, radius, tint)


def lantern_row(b: Brush, s: Spot, thing: Thing) -> None:
    """Candles of different heights on the floor by the wall, burning."""
    for i in range(max(thing.n, 1)):
        x, h = s.left + s.w * (i + 0.5) / thing.n, s.h * (0.5, 0.9, 0.65)[i % 3]
        b.slab(x - 13, s.foot - h, x + 13, s.foot, 0xFFF3E6CC, 4)
        for radius, tint in ((60.0, 0x18FFC870), (30.0, 0x38FFD48A)):
            b.disc(x, s.foot - h - 16, radius, tint)
        b.shape(
            [(x, s.foot - h - 30), (x + 7, s.foot - h - 12), (x, s.foot - h - 3), (x - 7, s.foot - h - 12)], 0xFFFFD98A, smooth=True
        )


DECAY: dict[str, Draw] = {
    "crack": crack, "bare_patch": bare_patch, "old_web": old_web, "creeper": creeper, "rubble": rubble, "weeds": weeds,
    "clothes_heap": clothes_heap, "papers": papers, "boxes": boxes, "fairy_lights": fairy_lights, "lantern_row": lantern_row,
}  # fmt: skip
