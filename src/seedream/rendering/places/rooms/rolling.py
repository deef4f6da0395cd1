"""The inside of a train or bus, and of a barn: seats along the wall, poles, loops, doors; stalls, straw, a door of planks."""

from __future__ import annotations

from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill, linear_gradient, stroke

Draw = Callable[[Brush, Spot, Thing], None]


def side_seats(b: Brush, s: Spot, thing: Thing) -> None:
    """Seats side by side along a carriage wall, `n` of them, with panes at both ends."""
    colour, second, n = b.tone(thing.colour, "#3F6F9A"), b.tone(thing.second, "#E0A23A"), max(thing.n, 2)
    b.rect(s.left, s.foot - s.h * 0.30, s.right, s.foot - 4, b.down(s.foot - s.h * 0.3, s.foot, 0xFF8F98A2, 0xFF565E68), 4)
    w = s.w / n
    for i in range(n):
        left, right = s.left + i * w + 4, s.left + (i + 1) * w - 4
        back = b.down(s.top, s.foot - s.h * 0.42, lighter(colour, 0.12), darker(colour, 0.22))
        b.rect(left, s.top, right, s.foot - s.h * 0.36, back, w * 0.12)
        b.rect(left + w * 0.10, s.top + s.h * 0.06, right - w * 0.10, s.top + s.h * 0.12, with_alpha(second, 0.9), 4)
        for k in range(3):
            for j in range(3):
                x, y = left + w * (0.22 + 0.22 * k + 0.08 * (j % 2)), s.top + s.h * (0.22 + 0.11 * j)
                b.disc(x, y, 3.4, with_alpha(lighter(colour, 0.5), 0.55))
        cushion = b.down(s.foot - s.h * 0.46, s.foot - s.h * 0.24, lighter(colour, 0.22), darker(colour, 0.34))
        b.rect(left - 2, s.foot - s.h * 0.46, right + 2, s.foot - s.h * 0.24, cushion, w * 0.10)
    for x in (s.left - 10, s.right + 10):
        b.rect(x - 24, s.top - s.h * 0.55, x + 24, s.foot - s.h * 0.30, 0x30D8ECF4, 8)
        b.canvas.drawRoundRect(
            skia.Rect.MakeLTRB(x - 24, s.top - s.h * 0.55, x + 24, s.foot - s.h * 0.26), 8, 8, stroke(0xFFB8C2CC, 5)
        )


def pole(b: Brush, s: Spot, thing: Thing) -> None:
    """A steel pole from floor to ceiling."""
    steel = b.tone(thing.colour, "#E8B23F")
    b.disc(s.x, s.foot - 3, 20, 0xFF8A939E, 6)
    b.rect(s.x - 7, s.top - 700, s.x + 7, s.foot - 3, b.across(steel, s.x - 7, s.x + 7, 1.9))
    b.line(s.x - 2, s.top - 700, s.x - 2, s.foot - 6, with_alpha(0xFFFFFFFF, 0.5), 2)


def loops(b: Brush, s: Spot, thing: Thing) -> None:
    """A rail under the ceiling with `n` loops to hold on to."""
    steel, n = b.tone(thing.colour, "#E8B23F"), max(thing.n, 3)
    b.line(s.left, s.top, s.right, s.top, darker(steel, 0.2), 9)
    b.line(s.left, s.top - 2, s.right, s.top - 2, lighter(steel, 0.5), 2.5)
    for i in range(n):
        x = s.left + s.w * (i + 0.5) / n
        b.line(x, s.top, x, s.top + s.h * 0.5, 0xFF3A4048, 7)
        ring = [(x - s.h * 0.26, s.foot), (x + s.h * 0.26, s.foot), (x, s.top + s.h * 0.46)]
        b.canvas.drawPath(_closed(ring), stroke(0xFF3A4048, 8))


def _closed(points: list[tuple[float, float]]) -> skia.Path:
    path = skia.PathBuilder()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    return path.detach()


def sliding_doors(b: Brush, s: Spot, thing: Thing) -> None:
    """Two door leaves of a carriage with tall panes (dark by night, pale by day) and yellow edges."""
    colour, edge = b.tone(thing.colour, "#C8D0D6"), b.tone(thing.second, "#E8B23F")
    b.rect(s.left - 12, s.top - 12, s.right + 12, s.foot, darker(colour, 0.45), 10)
    glass = linear_gradient((0, s.top), (0, s.foot), [darker(0xFFB8D4E4, 1 - 0.9 * b.day), darker(0xFF8FA8B8, 1 - 0.8 * b.day)])
    for i in range(2):
        left, right = s.left + s.w * i / 2 + 3, s.left + s.w * (i + 1) / 2 - 3
        b.slab(left, s.top, right, s.foot, colour, 6)
        b.rect(left + s.w * 0.09, s.top + s.h * 0.09, right - s.w * 0.09, s.top + s.h * 0.58, glass, 14)
        b.shape(
            [
                (left + s.w * 0.14, s.top + s.h * 0.10),
                (left + s.w * 0.24, s.top + s.h * 0.10),
                (left + s.w * 0.13, s.top + s.h * 0.5),
                (left + s.w * 0.10, s.top + s.h * 0.5),
            ],
            0x30FFFFFF,
        )
        b.rect(left + s.w * 0.10, s.foot - s.h * 0.30, right - s.w * 0.10, s.foot - s.h * 0.06, darker(colour, 0.08), 4)
    b.rect(s.x - 9, s.top, s.x + 9, s.foot, 0xFF2A2F36)
    for x in (s.x - 12, s.x + 9):
        b.rect(x, s.top, x + 4, s.foot, edge)


def line_map(b: Brush, s: Spot, thing: Thing) -> None:
    """The map of the line above the windows: stops on a coloured band."""
    colour, n = b.tone(thing.colour, "#D9503F"), max(thing.n, 6)
    b.slab(s.left, s.top, s.right, s.foot, 0xFFF4F2EC, 4)
    y = s.top + s.h * 0.60
    b.line(s.left + s.w * 0.06, y, s.right - s.w * 0.06, y, colour, s.h * 0.13)
    for i in range(n):
        x = s.left + s.w * (0.06 + 0.88 * i / (n - 1))
        b.disc(x, y, s.h * 0.11, 0xFF2A2F36)
        b.disc(x, y, s.h * 0.07, 0xFFFFFFFF)
        b.line(x, y - s.h * 0.18, x + s.h * 0.42, y - s.h * 0.42, with_alpha(0xFF3A4048, 0.7), 2.4)


def poster(b: Brush, s: Spot, thing: Thing) -> None:
    """An advertisement without words: a shape on a strong ground."""
    ground = b.tone(thing.colour, "#3FA0A8")
    b.slab(s.left, s.top, s.right, s.foot, ground, 3)
    b.disc(s.left + s.w * 0.3, s.top + s.h * 0.55, s.h * 0.26, b.tone(thing.second, "#F4D06A"))
    for i in range(3):
        b.rect(
            s.left + s.w * 0.54,
            s.top + s.h * (0.30 + 0.17 * i),
            s.right - s.w * (0.08 + 0.10 * i),
            s.top + s.h * (0.36 + 0.17 * i),
            0xC0FFFFFF,
            3,
        )


def stall(b: Brush, s: Spot, thing: Thing) -> None:
    """A pen of planks with a gate, straw in it."""
    wood, n = b.tone(thing.colour, "#8A5F3C"), max(thing.n, 2)
    b.contact(s.x, s.foot, s.w, 22, 0.4)
    straw(b, Spot(s.x, s.foot - 6, s.m, s.w * 0.96, s.h * 0.30), thing)
    for k in range(3):
        y = s.top + s.h * (0.08 + 0.30 * k)
        b.slab(s.left, y, s.right, y + s.h * 0.13, darker(wood, 0.05 * k), 2)
        for _ in range(5):
            x = b.rng.uniform(s.left, s.right - 90)
            b.line(x, y + s.h * 0.06, x + 80, y + s.h * 0.065, with_alpha(darker(wood, 0.7), 0.35), 1.6)
    for i in range(n + 1):
        x = s.left + s.w * i / n
        b.slab(x - 11, s.top - s.h * 0.10, x + 11, s.foot, lighter(wood, 0.06), 3)
        for k in range(3):
            b.disc(x, s.top + s.h * (0.145 + 0.30 * k), 3, darker(wood, 0.8))


def straw(b: Brush, s: Spot, thing: Thing) -> None:
    """A heap of straw."""
    for i in range(round(s.w / 2.2)):
        x, up = b.rng.uniform(-0.5, 0.5), b.rng.random()
        reach = (1 - (2 * x) ** 2) * s.h
        y, length = s.foot - up * reach, b.rng.uniform(16, 40)
        tint = (0xFFD8B45A, 0xFFE8CB7A, 0xFFB98F42, 0xFFF2DC96)[(i + int(up * 4)) % 4]
        dx, dy = length * b.rng.uniform(0.5, 1.0), length * b.rng.uniform(-0.5, 0.35)
        b.line(s.x + x * s.w, y, s.x + x * s.w + dx, y + dy, darker(tint, 0.35 * (1 - up)), 2.2)


def plank_door(b: Brush, s: Spot, thing: Thing) -> None:
    """A door leaf of planks with a cross brace and iron hinges."""
    wood = b.tone(thing.colour, "#9A4A3A")
    b.shadow(s.left, s.top, s.right + 14, s.foot, 0.3, 10)
    for i in range(6):
        left, right = s.left + s.w * i / 6, s.left + s.w * (i + 1) / 6
        b.rect(left, s.top, right, s.foot, b.across(darker(wood, 0.08 * (i % 2)), left, right, 0.6))
        b.line(left, s.top, left, s.foot, with_alpha(darker(wood, 0.8), 0.6), 2.2)
    white = b.tone(thing.second, "#F2EADC")
    for y in (s.top + 8, (s.top + s.foot) / 2 - 11, s.foot - 32):
        b.slab(s.left, y, s.right, y + 22, white, 1)
    for y0, y1 in ((s.top + 30, (s.top + s.foot) / 2 - 11), ((s.top + s.foot) / 2 + 11, s.foot - 32)):
        b.shape([(s.left, y1), (s.left + 24, y1), (s.right, y0), (s.right - 24, y0)], b.across(white, s.left, s.right))
    b.canvas.drawRect(skia.Rect.MakeLTRB(s.left, s.top, s.right, s.foot), fill(0x10160E22))


ROLLING: dict[str, Draw] = {
    "side_seats": side_seats, "pole": pole, "loops": loops, "sliding_doors": sliding_doors, "line_map": line_map,
    "poster": poster, "stall": stall, "straw": straw, "plank_door": plank_door,
}  # fmt: skip
