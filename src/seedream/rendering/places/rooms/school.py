"""What rooms of work and learning have: boards, desks, screens, wooden slats, ladders, reading lamps."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill, linear_gradient

Draw = Callable[[Brush, Spot, Thing], None]
CHALK = 0xFFF2EFE4


def blackboard(b: Brush, s: Spot, thing: Thing) -> None:
    """A large chalkboard in a wooden frame, wiped and written on at its sides; the middle stays quiet for whoever stands there."""
    colour, wood = b.tone(thing.colour, "#2F5A4A"), b.tone("wood", "#A8743F")
    b.shadow(s.left + 6, s.top + 10, s.right + 10, s.foot + 16, 0.30, 10)
    b.slab(s.left - 14, s.top - 14, s.right + 14, s.foot + 14, wood, 3)
    b.rect(s.left, s.top, s.right, s.foot, b.down(s.top, s.foot, lighter(colour, 0.05), darker(colour, 0.12)))
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(s.left, s.top, s.right, s.foot))
    for _ in range(9):
        x, y = b.rng.uniform(s.left, s.right), b.rng.uniform(s.top, s.foot)
        b.canvas.drawOval(skia.Rect.MakeXYWH(x - 160, y - 26, 320, 52), fill(with_alpha(CHALK, 0.05), blur=16))
    b.canvas.restore()
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(s.left, s.top, s.right, s.foot))
    _chalk(b, s)
    b.canvas.restore()
    b.slab(s.left + s.w * 0.04, s.foot + 10, s.right - s.w * 0.04, s.foot + 20, lighter(wood, 0.1), 2)
    for x, tint in ((0.30, CHALK), (0.33, 0xFFE8B45A), (0.62, CHALK), (0.66, 0xFF8FB6D0)):
        b.rect(s.left + s.w * x, s.foot + 5, s.left + s.w * x + 22, s.foot + 11, tint, 2)


def _chalk(b: Brush, s: Spot) -> None:
    """A right triangle with its theorem on the left, the sun with planets on the right."""
    ink = with_alpha(CHALK, 0.78)
    x, y, q = s.left + s.w * 0.13, s.top + s.h * 0.66, s.h * 0.34
    for a, c in (
        ((0, 0), (1.25, 0)),
        ((1.25, 0), (0, -1)),
        ((0, -1), (0, 0)),
        ((0.14, 0), (0.14, -0.14)),
        ((0.14, -0.14), (0, -0.14)),
    ):
        b.line(x + a[0] * q, y + a[1] * q, x + c[0] * q, y + c[1] * q, ink, 3)
    draw_text(b.canvas, "a² + b² = c²", x + q * 0.62, y + s.h * 0.20, s.h * 0.13, 600, ink, "centre", "caveat", 0.0)
    cx, cy = s.right - s.w * 0.15, s.top + s.h * 0.46
    b.disc(cx, cy, s.h * 0.08, with_alpha(0xFFF0C860, 0.8))
    for i, (r, tint) in enumerate(((0.18, 0xFFE59A7A), (0.28, 0xFF8FB6D0), (0.39, 0xFF9CC79A))):
        turn = math.radians(200 + 43 * i)
        oval = skia.Rect.MakeXYWH(cx - r * s.h, cy - r * s.h * 0.55, 2 * r * s.h, 1.1 * r * s.h)
        paint = fill(with_alpha(CHALK, 0.45))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(2)
        b.canvas.drawOval(oval, paint)
        b.disc(cx + r * s.h * math.cos(turn), cy + 0.55 * r * s.h * math.sin(turn), 8 + 3 * i, with_alpha(tint, 0.85))


def whiteboard(b: Brush, s: Spot, thing: Thing) -> None:
    """A whiteboard with a chart, or with coloured notes where `kind` is "notes"."""
    b.shadow(s.left + 5, s.top + 8, s.right + 8, s.foot + 12, 0.26, 8)
    b.slab(s.left - 7, s.top - 7, s.right + 7, s.foot + 7, b.tone(thing.colour, "#9AA3AE"), 4)
    b.rect(s.left, s.top, s.right, s.foot, b.down(s.top, s.foot, 0xFFFDFCF8, 0xFFF0F0EC))
    if thing.kind == "notes":
        tints = [b.tone(t, "#F2C14E") for t in ("note", "accent")] + [0xFFF2D36B, 0xFF9CC7B5, 0xFFE59A86, 0xFFA9BFE0]
        n = max(3, round(s.w / (0.42 * s.m)))
        for column in range(n):
            x = s.left + s.w * (column + 0.12) / n
            b.line(x, s.top + s.h * 0.13, x + s.w * 0.5 / n, s.top + s.h * 0.13, 0xFF6A7280, 4)
            for row in range(b.rng.randint(1, 4)):
                y, w = s.top + s.h * (0.20 + 0.19 * row), s.w * 0.62 / n
                b.rect(x + b.rng.uniform(-3, 3), y, x + w, y + s.h * 0.155, b.rng.choice(tints), 1)
                b.line(x + w * 0.2, y + s.h * 0.06, x + w * 0.8, y + s.h * 0.06, 0x60402840, 2)
        return
    ink, accent = 0xFF4A6FA5, b.tone("accent", "#D9724F")
    x0, y0 = s.left + s.w * 0.10, s.foot - s.h * 0.18
    b.line(x0, y0, x0 + s.w * 0.44, y0, 0xFF6A7280, 3)
    b.line(x0, y0, x0, s.top + s.h * 0.2, 0xFF6A7280, 3)
    points = [
        (x0 + s.w * 0.44 * t, y0 - s.h * 0.5 * v) for t, v in ((0.05, 0.1), (0.25, 0.34), (0.45, 0.28), (0.68, 0.7), (0.95, 0.94))
    ]
    b.curve(points, accent, 5)
    for k in range(4):
        y = s.top + s.h * (0.24 + 0.15 * k)
        b.disc(s.left + s.w * 0.66, y, 4, accent)
        b.line(s.left + s.w * 0.69, y, s.left + s.w * (0.92 - 0.05 * (k % 3)), y, ink, 3.5)


def pinboard(b: Brush, s: Spot, thing: Thing) -> None:
    """A cork board with drawings and cards."""
    b.shadow(s.left + 5, s.top + 8, s.right + 8, s.foot + 10, 0.26, 8)
    b.slab(s.left - 8, s.top - 8, s.right + 8, s.foot + 8, b.tone("wood", "#A8743F"), 3)
    b.rect(s.left, s.top, s.right, s.foot, b.tone(thing.colour, "#CFA672"))
    columns, rows = max(2, round(s.w / (0.42 * s.m))), max(1, round(s.h / (0.5 * s.m)))
    for column in range(columns):
        for row in range(rows):
            w, h = s.w / columns * 0.72, s.h / rows * 0.74
            x, y = s.left + s.w * (column + 0.5) / columns, s.top + s.h * (row + 0.5) / rows
            b.canvas.save()
            b.canvas.rotate(b.rng.uniform(-5, 5), x, y)
            b.rect(x - w / 2 + 2, y - h / 2 + 3, x + w / 2 + 2, y + h / 2 + 3, 0x30201020)
            b.rect(x - w / 2, y - h / 2, x + w / 2, y + h / 2, b.rng.choice((0xFFFBF7EC, 0xFFF3E3B8, 0xFFDDE9E4)))
            _drawing(b, x, y, min(w, h))
            b.disc(x, y - h / 2 + 6, 3.6, b.rng.choice((0xFFD9573F, 0xFF3F7FA8, 0xFFE0A63F)))
            b.canvas.restore()


def _drawing(b: Brush, x: float, y: float, size: float) -> None:
    """A child's picture: a sun, a house, a flower, or hills."""
    what = b.rng.randrange(4)
    if what == 0:
        b.disc(x, y, size * 0.18, 0xFFF0B93A)
        for i in range(8):
            a = i * math.pi / 4
            b.line(
                x + size * 0.23 * math.cos(a),
                y + size * 0.23 * math.sin(a),
                x + size * 0.33 * math.cos(a),
                y + size * 0.33 * math.sin(a),
                0xFFF0B93A,
                3,
            )
    elif what == 1:
        b.rect(x - size * 0.22, y - size * 0.02, x + size * 0.22, y + size * 0.3, 0xFFD98A6A)
        b.shape([(x - size * 0.3, y), (x, y - size * 0.28), (x + size * 0.3, y)], 0xFF8A4A3F)
        b.rect(x - size * 0.06, y + size * 0.12, x + size * 0.06, y + size * 0.3, 0xFF5A3A30)
    elif what == 2:
        b.line(x, y + size * 0.32, x, y, 0xFF5A8A5A, 3)
        for i in range(6):
            a = i * math.pi / 3
            b.disc(x + size * 0.13 * math.cos(a), y - size * 0.08 + size * 0.13 * math.sin(a), size * 0.09, 0xFFD9637F)
        b.disc(x, y - size * 0.08, size * 0.08, 0xFFF0C04A)
    else:
        b.shape(
            [
                (x - size * 0.4, y + size * 0.3),
                (x - size * 0.15, y - size * 0.16),
                (x + size * 0.08, y + size * 0.1),
                (x + size * 0.24, y - size * 0.06),
                (x + size * 0.4, y + size * 0.3),
            ],
            0xFF7FA6A0,
        )
        b.disc(x + size * 0.2, y - size * 0.22, size * 0.08, 0xFFE8963A)


def school_desk(b: Brush, s: Spot, thing: Thing) -> None:
    """A pupil's table with its chair tucked in behind, seen from the back of the class."""
    wood, steel = b.tone(thing.colour, "#C89A62"), b.tone(thing.second, "#4F7F8F")
    b.contact(s.x, s.foot, s.w * 1.05, 26, 0.45)
    for side in (-1, 1):
        x = s.x + side * (s.w / 2 - 14)
        b.line(x, s.top + 8, x + side * 6, s.foot - 2, steel, 7)
        b.line(x - side * 26, s.top + 8, x - side * 26, s.foot - 20, darker(steel, 0.45), 5)
    b.rect(s.left + 18, s.top + 10, s.right - 18, s.top + 0.13 * s.m, darker(steel, 0.45))
    b.shape(
        [(s.left + 18, s.top - 0.09 * s.m), (s.right - 18, s.top - 0.09 * s.m), (s.right, s.top), (s.left, s.top)],
        b.across(lighter(wood, 0.16), s.left, s.right),
    )
    b.slab(s.left, s.top, s.right, s.top + 0.035 * s.m, wood, 3)
    cx, seat = s.x + s.w * 0.04, s.top + s.h * 0.40
    for dx in (-0.16, 0.16):
        b.line(cx + dx * s.m, seat - 0.30 * s.m, cx + dx * s.m * 1.1, s.foot + 8, steel, 6)
    b.rect(
        cx - 0.2 * s.m,
        seat - 0.40 * s.m,
        cx + 0.2 * s.m,
        seat - 0.20 * s.m,
        b.across(lighter(wood, 0.05), cx - 0.2 * s.m, cx + 0.2 * s.m),
        9,
    )
    b.slab(cx - 0.21 * s.m, seat + 0.03 * s.m, cx + 0.21 * s.m, seat + 0.08 * s.m, wood, 6)


def screen(b: Brush, s: Spot, thing: Thing) -> None:
    """A monitor on its foot with a quiet picture: "chart", "code", "design", or "pulse"."""
    shell, face = b.tone(thing.colour, "#3A3F4A"), s.top + s.h * 0.80
    b.contact(s.x, s.foot, s.w * 0.5, 9, 0.4)
    b.shape(
        [(s.x - s.w * 0.05, face), (s.x + s.w * 0.05, face), (s.x + s.w * 0.07, s.foot), (s.x - s.w * 0.07, s.foot)],
        darker(shell, 0.2),
    )
    b.rect(s.x - s.w * 0.18, s.foot - 5, s.x + s.w * 0.18, s.foot, shell, 3)
    b.slab(s.left, s.top, s.right, face, shell, 5)
    inner = (s.left + 5, s.top + 5, s.right - 5, face - 5)
    dark = thing.kind in ("code", "pulse")
    b.rect(
        *inner,
        b.down(inner[1], inner[3], 0xFF22303F, 0xFF1A2533) if dark else b.down(inner[1], inner[3], 0xFFF4F8FA, 0xFFDDE9F0),
        2,
    )
    w, h = inner[2] - inner[0], inner[3] - inner[1]
    accent = b.tone("accent", "#D9724F")
    if thing.kind == "code":
        for k in range(7):
            x = inner[0] + w * (0.08 + 0.06 * (k % 3))
            b.line(
                x,
                inner[1] + h * (0.14 + 0.115 * k),
                x + w * b.rng.uniform(0.2, 0.6),
                inner[1] + h * (0.14 + 0.115 * k),
                b.rng.choice((0xFF7FB6D0, 0xFFE8B45A, 0xFF9CC79A)),
                2.6,
            )
    elif thing.kind == "pulse":
        beat = [
            (0.04, 0.5),
            (0.3, 0.5),
            (0.36, 0.42),
            (0.42, 0.5),
            (0.46, 0.14),
            (0.51, 0.84),
            (0.56, 0.5),
            (0.7, 0.44),
            (0.78, 0.5),
            (0.96, 0.5),
        ]
        for (x0, y0), (x1, y1) in itertools.pairwise(beat):
            b.line(inner[0] + w * x0, inner[1] + h * y0, inner[0] + w * x1, inner[1] + h * y1, 0xFF6FE0A0, 2.6)
    else:
        for k in range(5):
            x, bar = inner[0] + w * (0.10 + 0.10 * k), h * (0.2 + 0.1 * k + b.rng.uniform(0, 0.1))
            b.rect(x, inner[3] - h * 0.14 - bar, x + w * 0.065, inner[3] - h * 0.14, accent if k == 4 else 0xFF8FB0C4, 1)
        b.disc(inner[0] + w * 0.80, inner[1] + h * 0.46, h * 0.20, 0xFFBFD2DE)
        b.shape(
            [
                (inner[0] + w * 0.80, inner[1] + h * 0.46),
                (inner[0] + w * 0.80, inner[1] + h * 0.26),
                (inner[0] + w * 0.80 + h * 0.2, inner[1] + h * 0.46),
            ],
            accent,
        )


def ladder(b: Brush, s: Spot, thing: Thing) -> None:
    """A library ladder that leans on its rail."""
    wood = b.tone(thing.colour, "#B98A4E")
    lean = s.w * 0.55
    for dx in (-0.5, 0.5):
        x = s.x + dx * s.w
        b.line(x + 5, s.foot, x + lean + 5, s.top, with_alpha(0xFF1E1428, 0.25), 9)
        b.line(x, s.foot, x + lean, s.top, wood, 8)
    n = max(thing.n, 8)
    for i in range(1, n):
        t = i / n
        b.line(
            s.x - s.w / 2 + lean * t,
            s.foot + (s.top - s.foot) * t,
            s.x + s.w / 2 + lean * t,
            s.foot + (s.top - s.foot) * t,
            lighter(wood, 0.14),
            6,
        )
    for dx in (-0.5, 0.5):
        b.disc(s.x + dx * s.w, s.foot, 8, 0xFF3A3038)


def reading_lamp(b: Brush, s: Spot, thing: Thing) -> None:
    """A brass lamp with a shade of green glass."""
    brass, glass = b.tone("metal", "#C9983E"), b.tone(thing.colour, "#3F8A63")
    b.contact(s.x, s.foot, s.w * 0.6, 8, 0.4)
    b.rect(s.x - s.w * 0.24, s.foot - s.h * 0.09, s.x + s.w * 0.24, s.foot, b.across(brass, s.x - s.w * 0.24, s.x + s.w * 0.24), 3)
    b.line(s.x, s.foot - 4, s.x, s.top + s.h * 0.36, brass, 5)
    shade = [
        (s.left + s.w * 0.08, s.top),
        (s.right - s.w * 0.08, s.top),
        (s.right, s.top + s.h * 0.40),
        (s.left, s.top + s.h * 0.40),
    ]
    b.shape(shade, b.down(s.top, s.top + s.h * 0.4, lighter(glass, 0.35 if b.lamps > 0.5 else 0.1), glass))
    b.line(s.left + s.w * 0.12, s.top + 4, s.right - s.w * 0.12, s.top + 4, with_alpha(0xFFFFFFFF, 0.5), 2.4)
    b.rect(s.left + 3, s.top + s.h * 0.38, s.right - 3, s.top + s.h * 0.43, 0xFFFFF0C0 if b.lamps > 0.3 else 0xFFEFE6CF, 2)


def radiator(b: Brush, s: Spot, thing: Thing) -> None:
    """A ribbed radiator under a window."""
    colour = b.tone(thing.colour, "#F2EBDC")
    n = max(6, round(s.w / (0.075 * s.m)))
    b.shadow(s.left + 4, s.top + 6, s.right + 8, s.foot + 4, 0.2, 6)
    for i in range(n):
        x = s.left + s.w * i / n
        b.rect(x + 0.8, s.top, x + s.w / n - 0.8, s.foot - 8, b.across(colour, x, x + s.w / n, 1.5), 4)
    for y in (s.top + s.h * 0.14, s.foot - s.h * 0.24):
        b.line(s.left, y, s.right, y, with_alpha(darker(colour, 0.4), 0.5), 3)


def slats(b: Brush, s: Spot, thing: Thing) -> None:
    """A wall of upright wooden slats."""
    wood, n = b.tone(thing.colour), int(s.w / (0.075 * s.m))
    b.rect(s.left, s.top, s.right, s.foot, darker(wood, 0.6))
    for i in range(n):
        x, w = s.left + s.w * i / n, s.w / n
        shift = b.rng.uniform(0, 0.14)
        b.rect(x, s.top, x + w * 0.68, s.foot, b.across(darker(wood, shift), x, x + w * 0.68, 1.5))


def wall_screen(b: Brush, s: Spot, thing: Thing) -> None:
    """A large flat screen on the wall with a quiet chart."""
    accent = b.tone("accent", "#D9724F")
    b.shadow(s.left + 6, s.top + 10, s.right + 10, s.foot + 14, 0.4, 12)
    b.rect(s.left, s.top, s.right, s.foot, 0xFF23262E, 8)
    x0, y0, x1, y1 = s.left + 9, s.top + 9, s.right - 9, s.foot - 9
    b.rect(x0, y0, x1, y1, linear_gradient((x0, y0), (x1, y1), [0xFF2F4A66, 0xFF22384F]), 3)
    w, h = x1 - x0, y1 - y0
    b.line(x0 + w * 0.08, y0 + h * 0.15, x0 + w * 0.40, y0 + h * 0.15, 0xFFEFF4F8, 8)
    b.line(x0 + w * 0.08, y0 + h * 0.24, x0 + w * 0.28, y0 + h * 0.24, 0x90CFDCE8, 4)
    for k in range(7):
        x, bar = x0 + w * (0.08 + 0.07 * k), h * (0.14 + 0.055 * k + b.rng.uniform(0, 0.05))
        b.rect(x, y1 - h * 0.12 - bar, x + w * 0.042, y1 - h * 0.12, accent if k == 6 else 0xFF7FA6C4, 2)
    cx, cy, r = x0 + w * 0.79, y0 + h * 0.52, h * 0.25
    b.disc(cx, cy, r, 0xFF7FA6C4)
    b.canvas.drawArc(skia.Rect.MakeLTRB(cx - r, cy - r, cx + r, cy + r), -90, 125, True, fill(accent))
    b.disc(cx, cy, r * 0.56, 0xFF28405A)
    b.shape([(x0 + w * 0.55, y0), (x0 + w * 0.72, y0), (x0 + w * 0.48, y1), (x0 + w * 0.31, y1)], 0x10FFFFFF)


SCHOOL: dict[str, Draw] = {
    "slats": slats, "wall_screen": wall_screen,
    "blackboard": blackboard, "whiteboard": whiteboard, "pinboard": pinboard, "school_desk": school_desk, "screen": screen,
    "ladder": ladder, "reading_lamp": reading_lamp, "radiator": radiator,
}  # fmt: skip
