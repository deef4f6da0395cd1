"""What a museum shows: gilded paintings, statues and vases on plinths, a rope before them, a bench; a skeleton of a giant."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import Point, radial_gradient

Draw = Callable[[Brush, Spot, Thing], None]
Box = tuple[float, float, float, float]


def painting(b: Brush, s: Spot, thing: Thing) -> None:
    """A painting in a broad gilded frame; `kind`: "portrait", "harbour", "flowers", "peaks" or "colours"."""
    gold = b.tone(thing.colour, "#C79A4A")
    b.shadow(s.left + 6, s.top + 10, s.right + 12, s.foot + 16, 0.34, 11)
    edge = min(s.w, s.h) * 0.10
    for q, tint in (
        (0.0, darker(gold, 0.28)),
        (0.18, lighter(gold, 0.22)),
        (0.42, gold),
        (0.72, darker(gold, 0.34)),
        (0.88, lighter(gold, 0.35)),
    ):
        d = edge * q
        b.rect(s.left + d, s.top + d, s.right - d, s.foot - d, b.across(tint, s.left, s.right), 3)
    for x in (s.left + edge * 0.5, s.x, s.right - edge * 0.5):
        for y in (s.top + edge * 0.5, s.foot - edge * 0.5):
            b.disc(x, y, edge * 0.34, lighter(gold, 0.3))
            b.disc(x, y, edge * 0.18, darker(gold, 0.2))
    box = (s.left + edge, s.top + edge, s.right - edge, s.foot - edge)
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(*box))
    MOTIFS[thing.kind or "peaks"](b, box)
    b.rect(box[0], box[1], box[2], box[1] + 7, 0x50160E22)
    b.canvas.restore()
    b.rect(s.x - 0.09 * s.m, s.foot + 0.10 * s.m, s.x + 0.09 * s.m, s.foot + 0.155 * s.m, 0xFFF4EEE2, 1)


def _portrait(b: Brush, box: Box) -> None:
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    b.rect(*box, b.down(y0, y1, 0xFF4A4436, 0xFF2C3A34))
    b.shape([(x0, y0 + h * 0.62), (x0 + w * 0.4, y0 + h * 0.50), (x1, y0 + h * 0.58), (x1, y1), (x0, y1)], 0x605F7A5E, smooth=True)
    cx, cy, r = x0 + w * 0.5, y0 + h * 0.36, w * 0.16
    b.disc(cx, cy - r * 0.1, r * 1.35, 0xFF3A2418, r * 1.6)
    b.shape(
        [
            (cx - w * 0.34, y1 + 9),
            (cx - w * 0.26, cy + r * 2.3),
            (cx, cy + r * 1.5),
            (cx + w * 0.26, cy + r * 2.3),
            (cx + w * 0.34, y1 + 9),
        ],
        0xFF7A2F3A,
        smooth=True,
    )
    b.shape(
        [(cx - r * 0.9, cy + r * 2.0), (cx, cy + r * 3.0), (cx + r * 0.9, cy + r * 2.0), (cx, cy + r * 1.3)],
        0xFFE8DCC4,
        smooth=True,
    )
    b.rect(cx - r * 0.34, cy + r * 0.7, cx + r * 0.34, cy + r * 1.7, 0xFFC99A74, 6)
    b.disc(cx, cy, r * 0.80, b.across(0xFFDDB08A, cx - r, cx + r, 1.3), r * 1.06)
    b.shape(
        [
            (cx - r, cy - r * 0.2),
            (cx - r * 0.7, cy - r * 1.0),
            (cx, cy - r * 1.2),
            (cx + r * 0.7, cy - r * 1.0),
            (cx + r, cy - r * 0.2),
            (cx + r * 0.3, cy - r * 0.74),
            (cx - r * 0.4, cy - r * 0.7),
        ],
        0xFF3A2418,
        smooth=True,
    )
    for side in (-1, 1):
        b.disc(cx + side * r * 0.30, cy - r * 0.04, r * 0.085, 0xFF2A1A14)
        b.curve(
            [(cx + side * r * 0.16, cy - r * 0.24), (cx + side * r * 0.32, cy - r * 0.30), (cx + side * r * 0.48, cy - r * 0.22)],
            0xFF4A3020,
            2,
        )
    b.curve([(cx - r * 0.22, cy + r * 0.52), (cx, cy + r * 0.58), (cx + r * 0.24, cy + r * 0.48)], 0xFF9A4A40, 2.4)


def _harbour(b: Brush, box: Box) -> None:
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    b.rect(*box, b.down(y0, y0 + h * 0.62, 0xFF5F7FA0, 0xFFF4C98A))
    sun = (x0 + w * 0.64, y0 + h * 0.50)
    b.rect(*box, radial_gradient(sun, w * 0.5, [0xD0FFF0C0, 0x40FFD890, 0x00FFD890], [0, 0.35, 1]))
    b.disc(*sun, w * 0.045, 0xFFFFF8E0)
    b.rect(x0, y0 + h * 0.62, x1, y1, b.down(y0 + h * 0.62, y1, 0xFFB89A78, 0xFF34566A))
    for _ in range(26):
        y, q = y0 + h * (0.64 + 0.34 * b.rng.random()), b.rng.uniform(0.02, 0.09)
        x = sun[0] + b.rng.gauss(0, 0.16) * w
        b.line(x - q * w, y, x + q * w, y, with_alpha(0xFFFFE4B0, 0.55), 2.2)
    for cx, size in ((0.24, 0.30), (0.80, 0.16)):
        x, y, m = x0 + cx * w, y0 + h * (0.66 + 0.3 * (size - 0.1)), size * h
        b.shape([(x - m * 0.5, y), (x + m * 0.6, y), (x + m * 0.4, y + m * 0.18), (x - m * 0.4, y + m * 0.18)], 0xFF4A3428)
        b.line(x, y, x, y - m * 1.3, 0xFF3A2A22, 2.4)
        b.shape([(x + 3, y - m * 0.1), (x + 3, y - m * 1.25), (x + m * 0.55, y - m * 0.2)], 0xFFF0E0C4)
        b.shape([(x - 3, y - m * 0.15), (x - 3, y - m * 1.1), (x - m * 0.42, y - m * 0.22)], 0xFFD8C4A4)


def _flowers(b: Brush, box: Box) -> None:
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    b.rect(*box, b.down(y0, y1, 0xFF8FB0A4, 0xFFC8CFA8))
    b.rect(x0, y0 + h * 0.78, x1, y1, 0xFFB8834E)
    cx, base = x0 + w * 0.5, y0 + h * 0.88
    b.shape(
        [
            (cx - w * 0.13, base - h * 0.30),
            (cx + w * 0.13, base - h * 0.30),
            (cx + w * 0.17, base - h * 0.1),
            (cx + w * 0.09, base),
            (cx - w * 0.09, base),
            (cx - w * 0.17, base - h * 0.1),
        ],
        b.across(0xFF3F6F9A, cx - w * 0.17, cx + w * 0.17, 1.4),
        smooth=True,
    )
    for i in range(11):
        a = -math.pi / 2 + (i - 5) * 0.27
        q = h * (0.36 + 0.12 * ((i * 7) % 3))
        x, y = cx + q * math.cos(a) * 0.9, base - h * 0.28 + q * math.sin(a)
        b.curve(
            [(cx, base - h * 0.28), (cx + (x - cx) * 0.4, base - h * 0.28 + (y - base + h * 0.28) * 0.6), (x, y)], 0xFF4F7A4A, 3
        )
        r = w * (0.065 + 0.02 * (i % 2))
        for k in range(9):
            t = k * 0.698
            b.disc(
                x + r * 0.8 * math.cos(t), y + r * 0.8 * math.sin(t), r * 0.42, (0xFFF2B83A, 0xFFE8893A, 0xFFF6D06A)[(i + k) % 3]
            )
        b.disc(x, y, r * 0.52, 0xFF6A3F22)


def _peaks(b: Brush, box: Box) -> None:
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    b.rect(*box, b.down(y0, y1, 0xFF6F93B8, 0xFFF2DDB8))
    for i, (tint, lit) in enumerate(((0xFF8FA0B8, 0xFFD8DCE4), (0xFF5F7A8A, 0xFFA8B8B4), (0xFF4A6650, 0xFF7A9468))):
        y = y0 + h * (0.36 + 0.17 * i)
        tops = [(x0 + w * (-0.1 + 0.3 * k + 0.1 * (i % 2)), y - h * (0.20 - 0.05 * i) * (1 if k % 2 else 0.35)) for k in range(5)]
        b.shape([(x0 - 9, y1), (x0 - 9, y), *tops, (x1 + 9, y), (x1 + 9, y1)], tint)
        for x, ty in tops:
            if ty < y - h * 0.1:
                b.shape([(x, ty), (x + w * 0.10, ty + h * 0.13), (x + w * 0.02, ty + h * 0.11), (x - w * 0.02, ty + h * 0.16)], lit)
    b.shape(
        [(x0, y1), (x0 + w * 0.2, y0 + h * 0.88), (x0 + w * 0.7, y0 + h * 0.84), (x1, y0 + h * 0.92), (x1, y1)],
        0xFF9AB0B8,
        smooth=True,
    )


def _colours(b: Brush, box: Box) -> None:
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    b.rect(*box, 0xFFF2E8D6)
    fields = (
        (0.0, 0.0, 0.34, 0.42, 0xFFD9503F),
        (0.34, 0.0, 1.0, 0.22, 0xFFF2EFE4),
        (0.62, 0.22, 1.0, 0.70, 0xFF2F5F9A),
        (0.0, 0.42, 0.62, 0.70, 0xFFF2EFE4),
        (0.0, 0.70, 0.24, 1.0, 0xFFF0BC3F),
        (0.24, 0.70, 1.0, 1.0, 0xFFF2EFE4),
    )
    for u0, v0, u1, v1, tint in fields:
        b.rect(x0 + u0 * w, y0 + v0 * h, x0 + u1 * w, y0 + v1 * h, tint)
    for u0, v0, u1, v1, _ in fields:
        for line in ((u0, v0, u1, v0), (u0, v0, u0, v1)):
            b.line(x0 + line[0] * w, y0 + line[1] * h, x0 + line[2] * w, y0 + line[3] * h, 0xFF22201E, w * 0.03)


MOTIFS: dict[str, Callable[[Brush, Box], None]] = {
    "portrait": _portrait, "harbour": _harbour, "flowers": _flowers, "peaks": _peaks, "colours": _colours,
}  # fmt: skip


def plinth(b: Brush, s: Spot, thing: Thing) -> None:
    """A plinth with a work on it: "bust", "amphora" or "knot"; the plinth takes the lower 0.55 of the height."""
    white = b.tone(thing.colour, "#EFE9DF")
    b.contact(s.x, s.foot, s.w * 1.3, 22, 0.5)
    top = s.foot - s.h * 0.55
    b.slab(s.left, top, s.right, s.foot, white, 2)
    b.slab(s.left - 8, top - 9, s.right + 8, top + 6, lighter(white, 0.2), 2)
    b.slab(s.left - 8, s.foot - 22, s.right + 8, s.foot, darker(white, 0.06), 2)
    b.rect(s.x - 0.07 * s.m, top + 0.10 * s.m, s.x + 0.07 * s.m, top + 0.15 * s.m, b.tone("metal", "#B8894A"), 1)
    high, tint = s.h * 0.45, b.tone(thing.second, "#F2EDE4")
    {"bust": _bust, "amphora": _amphora, "knot": _knot}[thing.kind or "bust"](b, s.x, top - 9, high, tint)


def _form(b: Brush, x: float, y: float, high: float, points: list[Point], tint: int) -> None:
    shape = [(x + dx * high, y - dy * high) for dx, dy in points]
    xs = [px for px, _ in shape]
    b.shape(shape, b.across(tint, min(xs), max(xs), 1.8), smooth=True)


def _bust(b: Brush, x: float, y: float, high: float, tint: int) -> None:
    _form(b, x, y, high, [(-0.14, 0.0), (0.14, 0.0), (0.09, 0.12), (-0.09, 0.12)], darker(tint, 0.1))
    _form(b, x, y, high, [(-0.36, 0.34), (-0.30, 0.16), (0.0, 0.06), (0.30, 0.16), (0.36, 0.34), (0.14, 0.48), (-0.14, 0.48)], tint)
    _form(b, x, y, high, [(-0.09, 0.42), (0.09, 0.42), (0.10, 0.62), (-0.10, 0.62)], darker(tint, 0.14))
    _form(
        b,
        x,
        y,
        high,
        [(-0.15, 0.74), (-0.11, 0.58), (0.0, 0.53), (0.11, 0.58), (0.15, 0.74), (0.13, 0.92), (0.0, 0.98), (-0.13, 0.92)],
        lighter(tint, 0.1),
    )
    for i in range(7):
        a = math.pi * (0.06 + 0.88 * i / 6)
        b.disc(
            x + 0.15 * high * math.cos(a), y - (0.84 + 0.15 * math.sin(a)) * high, 0.055 * high, darker(tint, 0.10 + 0.04 * (i % 2))
        )
    shade = darker(tint, 0.55)
    for side in (-1, 1):
        b.line(x + side * 0.03 * high, y - 0.775 * high, x + side * 0.10 * high, y - 0.785 * high, shade, 2.4)
    b.line(x, y - 0.76 * high, x + b.side * 0.02 * high, y - 0.67 * high, with_alpha(shade, 0.7), 2.4)
    b.line(x - 0.045 * high, y - 0.615 * high, x + 0.045 * high, y - 0.615 * high, shade, 2.2)


def _amphora(b: Brush, x: float, y: float, high: float, tint: int) -> None:
    dark = 0xFF33241E
    for side in (-1, 1):
        b.curve(
            [
                (x + side * 0.08 * high, y - 0.88 * high),
                (x + side * 0.30 * high, y - 0.84 * high),
                (x + side * 0.28 * high, y - 0.60 * high),
            ],
            dark,
            7,
        )
    body = [
        (-0.10, 0.0),
        (0.10, 0.0),
        (0.09, 0.08),
        (0.30, 0.44),
        (0.27, 0.64),
        (0.10, 0.78),
        (0.09, 0.92),
        (0.15, 1.0),
        (-0.15, 1.0),
        (-0.09, 0.92),
        (-0.10, 0.78),
        (-0.27, 0.64),
        (-0.30, 0.44),
        (-0.09, 0.08),
    ]
    _form(b, x, y, high, body, tint)
    for level, half in ((0.34, 0.245), (0.62, 0.262), (0.20, 0.16)):
        b.rect(x - half * high, y - (level + 0.035) * high, x + half * high, y - level * high, dark)
    for i in range(4):
        cx = x + (-0.17 + 0.113 * i) * high
        b.shape(
            [
                (cx - 0.03 * high, y - 0.42 * high),
                (cx + 0.03 * high, y - 0.42 * high),
                (cx + 0.015 * high, y - 0.50 * high),
                (cx + 0.03 * high, y - 0.56 * high),
                (cx - 0.02 * high, y - 0.57 * high),
            ],
            dark,
        )
        b.disc(cx, y - 0.595 * high, 0.02 * high, dark)


def _knot(b: Brush, x: float, y: float, high: float, tint: int) -> None:
    """A smooth modern loop of bronze."""
    for width, colour in ((0.20, darker(tint, 0.5)), (0.15, tint), (0.06, lighter(tint, 0.5))):
        points = []
        for i in range(41):
            t = 2 * math.pi * i / 40
            points.append(
                (
                    x + high * (0.24 * math.sin(t) + 0.08 * math.sin(2 * t)),
                    y - high * (0.52 + 0.38 * math.cos(t) - 0.03 * math.sin(3 * t)),
                )
            )
        shift = -b.side * (0.20 - width) * high * 0.22
        b.curve([(px - shift, py - (0.20 - width) * high * 0.16) for px, py in points], colour, width * high)


def rope(b: Brush, s: Spot, thing: Thing) -> None:
    """Brass posts with a velvet rope between them."""
    brass, velvet, n = b.tone("metal", "#B8894A"), b.tone(thing.colour, "#8E2F3A"), max(thing.n, 2)
    xs = [s.left + s.w * i / (n - 1) for i in range(n)]
    for x0, x1 in pairwise(xs):
        y, sag = s.top + s.h * 0.12, s.h * 0.30
        points = [(x0 + (x1 - x0) * t / 8, y + sag * (1 - (t / 4 - 1) ** 2)) for t in range(9)]
        b.curve(points, darker(velvet, 0.3), 11)
        b.curve([(x, yy - 2) for x, yy in points], lighter(velvet, 0.12), 5)
    for x in xs:
        b.contact(x, s.foot, 70, 12, 0.4)
        b.disc(x, s.foot - 4, 30, b.across(brass, x - 30, x + 30), 7)
        b.rect(x - 6, s.top, x + 6, s.foot - 4, b.across(brass, x - 6, x + 6, 1.6))
        b.disc(x, s.top, 11, b.across(lighter(brass, 0.1), x - 11, x + 11))


def settee(b: Brush, s: Spot, thing: Thing) -> None:
    """A flat padded bench on steel legs to look from."""
    leather = b.tone(thing.colour, "#6A4436")
    b.contact(s.x, s.foot, s.w, 20, 0.45)
    for x in (s.left + s.w * 0.12, s.right - s.w * 0.12):
        b.rect(x - 5, s.top + s.h * 0.4, x + 5, s.foot, 0xFF3A3840)
        b.rect(x - 34, s.foot - 6, x + 34, s.foot, 0xFF3A3840)
    b.rect(
        s.left,
        s.top,
        s.right,
        s.top + s.h * 0.46,
        b.down(s.top, s.top + s.h * 0.46, lighter(leather, 0.18), darker(leather, 0.4)),
        10,
    )
    for i in range(1, 6):
        x = s.left + s.w * i / 6
        b.line(x, s.top + 4, x, s.top + s.h * 0.42, with_alpha(darker(leather, 0.7), 0.5), 2)


ARTWORKS: dict[str, Draw] = {"painting": painting, "plinth": plinth, "rope": rope, "settee": settee}
