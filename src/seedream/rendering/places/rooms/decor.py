"""What makes a room lived in: plants, pictures, rugs, curtains, clocks, boards on the wall, garlands of lights."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.places.rooms.windows import curtain
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke

Draw = Callable[[Brush, Spot, Thing], None]
GREENS = (0xFF3C5F45, 0xFF4F7F52, 0xFF6FA05E)


def _leaf(b: Brush, root: tuple[float, float], tip: tuple[float, float], width: float, colour: int) -> None:
    """A pointed leaf with its midrib."""
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = max(math.hypot(dx, dy), 1e-3)
    nx, ny, mx, my = -dy / length * width, dx / length * width, root[0] + dx * 0.55, root[1] + dy * 0.55
    b.shape([root, (mx + nx, my + ny), tip, (mx - nx, my - ny)], colour, smooth=True)
    b.line(*root, *tip, with_alpha(lighter(colour, 0.45), 0.45), max(width * 0.10, 1.0))


def _pot(b: Brush, s: Spot, colour: int, share: float) -> float:
    """The pot in the lower part of a plant; returns the height of its rim."""
    w, h = min(s.w * 0.52, s.h * 0.36), s.h * share
    rim = s.foot - h
    b.contact(s.x, s.foot, w * 1.5, 0, 0.45)
    b.shape(
        [(s.x - w / 2, rim), (s.x + w / 2, rim), (s.x + w * 0.38, s.foot), (s.x - w * 0.38, s.foot)],
        b.across(colour, s.x - w / 2, s.x + w / 2, 1.3),
    )
    b.slab(s.x - w * 0.55, rim - h * 0.10, s.x + w * 0.55, rim + h * 0.10, colour, 2)
    return rim


def plant(b: Brush, s: Spot, thing: Thing) -> None:
    """A plant in a pot: "bushy" (default), "palm", "rubber" (a stem with large leaves), "snake" (upright blades)."""
    rim = _pot(b, s, b.tone(thing.colour, "#C9765A"), 0.26 if thing.kind != "snake" else 0.34)
    {"": _bushy, "bushy": _bushy, "palm": _palm, "rubber": _rubber, "snake": _snake}[thing.kind](b, s, rim)


def _bushy(b: Brush, s: Spot, rim: float) -> None:
    for i in range(36):
        level = min(2, i * 3 // 36)
        angle = -math.pi / 2 + b.rng.uniform(-1.25, 1.25)
        length = s.h * b.rng.uniform(0.40, 0.72)
        root = (s.x + b.rng.uniform(-0.05, 0.05) * s.h, rim + 2)
        tip = (root[0] + length * math.cos(angle), root[1] + length * math.sin(angle) * 0.92 + 0.22 * length * abs(math.cos(angle)))
        _leaf(b, root, tip, length * 0.11, GREENS[level])


def _palm(b: Brush, s: Spot, rim: float) -> None:
    for i in range(13):
        level = min(2, i * 3 // 13)
        side = -1 if i % 2 else 1
        reach, rise = s.w * b.rng.uniform(0.25, 0.62) * side, s.h * b.rng.uniform(0.42, 0.72)
        bow = [
            (s.x, rim),
            (s.x + reach * 0.30, rim - rise * 0.75),
            (s.x + reach * 0.75, rim - rise),
            (s.x + reach * 1.15, rim - rise * 0.82),
        ]
        b.curve(bow, darker(GREENS[level], 0.2), 2.6)
        for k in range(12):
            t = 0.30 + 0.7 * k / 11
            x = (1 - t) ** 2 * bow[0][0] + 2 * t * (1 - t) * bow[1][0] + t * t * bow[3][0]
            y = (1 - t) ** 2 * bow[0][1] + 2 * t * (1 - t) * (bow[1][1] - rise * 0.42) + t * t * bow[3][1]
            for up in (-1, 1):
                length = s.h * 0.15 * (1.15 - t * 0.6)
                _leaf(b, (x, y), (x + side * length * 0.75, y + length * (0.62 if up > 0 else -0.18)), 3.4, GREENS[level])


def _rubber(b: Brush, s: Spot, rim: float) -> None:
    for lean in (-0.10, 0.06, 0.18):
        top = (s.x + lean * s.w, s.foot - s.h * (0.98 - abs(lean)))
        b.line(s.x, rim, *top, 0xFF6B5A40, 4)
        for k in range(8):
            t = 0.22 + 0.78 * k / 7
            x, y = s.x + (top[0] - s.x) * t, rim + (top[1] - rim) * t
            side = 1 if (k + (lean > 0)) % 2 else -1
            length = s.h * b.rng.uniform(0.17, 0.24)
            tip = (x + side * length * 0.86, y - length * b.rng.uniform(0.1, 0.6))
            _leaf(b, (x, y), tip, length * 0.26, GREENS[b.rng.choice((0, 0, 1, 1, 2))])


def _snake(b: Brush, s: Spot, rim: float) -> None:
    for i in range(11):
        x = s.x + (i - 5) * s.w * 0.035
        tip = (x + (i - 5) * s.w * 0.05 + b.rng.uniform(-6, 6), s.foot - s.h * b.rng.uniform(0.66, 1.0))
        w = s.w * 0.065
        blade = [(x - w * 0.7, rim + 4), (x - w, (rim + tip[1]) / 2), tip, (x + w, (rim + tip[1]) / 2), (x + w * 0.7, rim + 4)]
        b.shape(blade, 0xFFB7B86A, smooth=True)
        inner = [(px + (x - px) * 0.35, py + (4 if py > tip[1] + 1 else 9)) for px, py in blade]
        b.shape(inner, GREENS[i % 2], smooth=True)


def hanging(b: Brush, s: Spot, thing: Thing) -> None:
    """A pot that hangs from the ceiling, with trailing shoots."""
    w = s.w * 0.5
    for side in (-1, 1):
        b.line(s.x + side * w * 0.48, s.top, s.x, s.top - 600, with_alpha(0xFF3A3038, 0.8), 1.6)
    for strand in range(9):
        x, length = s.x + (strand - 4) * w * 0.13, s.h * b.rng.uniform(0.35, 0.95)
        for k in range(int(length // 13)):
            x += b.rng.uniform(-3, 3)
            y = s.top + 22 + k * 13
            for side in (-1, 1):
                _leaf(b, (x, y), (x + side * b.rng.uniform(11, 17), y + b.rng.uniform(3, 10)), 5.0, b.rng.choice(GREENS))
    colour = b.tone(thing.colour, "#E9E2D4")
    b.shape(
        [(s.x - w * 0.5, s.top), (s.x + w * 0.5, s.top), (s.x + w * 0.34, s.top + w * 0.62), (s.x - w * 0.34, s.top + w * 0.62)],
        b.across(colour, s.x - w / 2, s.x + w / 2, 1.3),
    )


def picture(b: Brush, s: Spot, thing: Thing) -> None:
    """A framed picture: "hills", "abstract", "sea", "leaf", "photo"."""
    frame, mat = b.tone(thing.colour, "#7A5238"), b.tone(thing.second, "#F4EEE2")
    b.shadow(s.left + 5, s.top + 8, s.right + 9, s.foot + 10, 0.30, 7)
    b.slab(s.left, s.top, s.right, s.foot, frame, 2)
    edge = min(s.w, s.h) * 0.06
    b.rect(s.left + edge, s.top + edge, s.right - edge, s.foot - edge, mat)
    inset = edge + min(s.w, s.h) * (0.10 if thing.kind != "photo" else 0.0)
    box = skia.Rect.MakeLTRB(s.left + inset, s.top + inset, s.right - inset, s.foot - inset)
    b.canvas.save()
    b.canvas.clipRect(box)
    _motif(b, box, thing.kind or "hills")
    b.canvas.restore()
    glare = [
        (s.left + s.w * 0.2, s.top + edge),
        (s.left + s.w * 0.42, s.top + edge),
        (s.left + s.w * 0.2, s.foot - edge),
        (s.left + edge, s.foot - edge),
    ]
    b.shape(glare, 0x12FFFFFF)


def _motif(b: Brush, box: skia.Rect, kind: str) -> None:
    left, top, w, h = box.left(), box.top(), box.width(), box.height()
    if kind in ("hills", "sea", "photo"):
        sky = {"hills": (0xFFF0D9B4, 0xFFE8B98A), "sea": (0xFFBFD8E0, 0xFFF0E0C8), "photo": (0xFF9AB4C4, 0xFFDCE4E0)}[kind]
        b.rect(left, top, left + w, top + h, b.down(top, top + h, *sky))
        b.disc(left + w * 0.66, top + h * 0.36, min(w, h) * 0.12, 0xFFF6E9CE)
        tints = {
            "hills": (0xFF9AA888, 0xFF6F8A76, 0xFF4A6658),
            "sea": (0xFF7FA6B4, 0xFF5A879A, 0xFF3F6A80),
            "photo": (0xFF7F94A0, 0xFF5A7280, 0xFF3F5664),
        }[kind]
        for i, tint in enumerate(tints):
            y = top + h * (0.55 + 0.14 * i)
            swing = h * (0.16 if kind != "sea" else 0.02)
            b.shape(
                [
                    (left - 9, top + h + 30),
                    (left - 9, y),
                    (left + w * 0.25, y - swing * (1 - i % 2)),
                    (left + w * 0.55, y + swing * 0.4),
                    (left + w * 0.8, y - swing * (i % 2)),
                    (left + w + 9, y),
                    (left + w + 9, top + h + 30),
                ],
                tint,
                smooth=True,
            )
    elif kind == "leaf":
        b.rect(left, top, left + w, top + h, 0xFFF2ECE0)
        b.line(left + w / 2, top + h * 0.92, left + w / 2, top + h * 0.2, 0xFF5A7A5E, 2)
        for i in range(5):
            y = top + h * (0.84 - 0.14 * i)
            for side in (-1, 1):
                _leaf(
                    b,
                    (left + w / 2, y),
                    (left + w / 2 + side * w * (0.36 - 0.04 * i), y - h * 0.16),
                    w * 0.06,
                    GREENS[(i + (side > 0)) % 3],
                )
    else:
        b.rect(left, top, left + w, top + h, 0xFFF1E7D6)
        for dx, dy, r, tint in ((0.36, 0.42, 0.30, 0xFFD9825F), (0.64, 0.60, 0.24, 0xFF3F6F78), (0.56, 0.30, 0.13, 0xFFE8B85C)):
            b.disc(left + w * dx, top + h * dy, min(w, h) * r, with_alpha(tint, 0.92))
        b.curve([(left, top + h * 0.78), (left + w * 0.4, top + h * 0.7), (left + w, top + h * 0.86)], 0xFF3A3A44, 2)


def rug(b: Brush, s: Spot, thing: Thing) -> None:
    """A carpet on the floor, in perspective; `kind` "round" or "" (with a border), `h` its depth in metres."""
    colour, second = b.tone(thing.colour), b.tone(thing.second, "#F0E2C8")
    far = s.h * 0.34
    if thing.kind == "round":
        b.disc(s.x, s.foot, s.w / 2 + 3, darker(colour, 0.5), far / 2 + 3)
        for share, tint in ((1.0, colour), (0.86, second), (0.81, colour), (0.5, lighter(colour, 0.14)), (0.46, colour)):
            b.disc(s.x, s.foot, s.w / 2 * share, tint, far / 2 * share)
        return
    for share, tint in (
        (1.03, darker(colour, 0.5)),
        (1.0, colour),
        (0.92, second),
        (0.895, colour),
        (0.74, lighter(colour, 0.12)),
        (0.72, colour),
    ):
        w, d = s.w / 2 * share, far / 2 * (share if share > 1 else 1 - (1 - share) * 2.2)
        k = 1 - 0.34 * d / far
        b.shape(
            [
                (s.x - w * k, s.foot - d),
                (s.x + w * k, s.foot - d),
                (s.x + w * (2 - k), s.foot + d),
                (s.x - w * (2 - k), s.foot + d),
            ],
            tint,
        )
    for share in (0.60, 0.58):
        w, d = s.w / 2 * share, far / 2 * (1 - (1 - share) * 1.5)
        k = 1 - 0.34 * d / far
        outline = [
            (s.x - w * k, s.foot - d),
            (s.x + w * k, s.foot - d),
            (s.x + w * (2 - k), s.foot + d),
            (s.x - w * (2 - k), s.foot + d),
        ]
        b.shape(outline, second if share > 0.59 else lighter(colour, 0.06))


def drape(b: Brush, s: Spot, thing: Thing) -> None:
    """A curtain of its own: between beds, at a stage, in a doorway."""
    curtain(
        b,
        s.left,
        s.right,
        s.top,
        s.foot,
        b.tone(thing.colour),
        -1.0 if thing.kind == "left" else 1.0 if thing.kind == "right" else 0.0,
    )


def clock(b: Brush, s: Spot, thing: Thing) -> None:
    """A round wall clock at ten past ten."""
    r, y = s.w / 2, s.foot - s.h / 2
    b.disc(s.x + 5, y + 8, r, with_alpha(0xFF1E1428, 0.25))
    b.disc(s.x, y, r, b.across(b.tone(thing.colour, "#4A4650"), s.left, s.right))
    b.disc(s.x, y, r * 0.86, 0xFFF8F3E8)
    for i in range(12):
        a = i * math.pi / 6
        b.line(
            s.x + r * 0.70 * math.sin(a),
            y - r * 0.70 * math.cos(a),
            s.x + r * 0.78 * math.sin(a),
            y - r * 0.78 * math.cos(a),
            0xFF4A4650,
            2.4 if i % 3 == 0 else 1.3,
        )
    for a, length, width in ((-52.0, 0.44, 3.4), (62.0, 0.64, 2.4)):
        q = math.radians(a)
        b.line(s.x, y, s.x + r * length * math.sin(q), y - r * length * math.cos(q), 0xFF33303A, width)
    b.disc(s.x, y, r * 0.05, 0xFFD9573F)


def garland(b: Brush, s: Spot, thing: Thing) -> None:
    """A cord with small paper flags in the room's colours."""
    tints = [b.tone(t) for t in (thing.colour, thing.second) if t] + [0xFFF0E2C8]
    n = max(thing.n, 9)
    points = [(s.left + s.w * i / n, s.top + s.h * (1 - (2 * i / n - 1) ** 2)) for i in range(n + 1)]
    b.curve(points, 0xFF6A5A50, 1.8)
    for i in range(n):
        (x0, y0), (x1, y1) = points[i], points[i + 1]
        b.shape([(x0 + 2, y0 + 1), (x1 - 2, y1 + 1), ((x0 + x1) / 2, (y0 + y1) / 2 + (x1 - x0) * 0.95)], tints[i % len(tints)])


def _reflection(b: Brush, s: Spot) -> None:
    """What a wall of mirrors shows: the floor, the far wall's band of shade, and windows behind the viewer."""
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(s.left + 6, s.top + 6, s.right - 6, s.foot - 6))
    floor = s.foot - s.h * 0.20
    b.canvas.drawRect(skia.Rect.MakeLTRB(s.left, floor, s.right, s.foot), fill(0x66505A66, blur=5))
    b.canvas.drawRect(skia.Rect.MakeLTRB(s.left, floor - s.h * 0.20, s.right, floor), fill(0x44486070, blur=6))
    for at in (0.16, 0.62):
        for i in range(3):
            for j in range(3):
                x, y = s.left + s.w * (at + 0.085 * i), s.top + s.h * (0.12 + 0.145 * j)
                b.canvas.drawRect(skia.Rect.MakeXYWH(x, y, s.w * 0.075, s.h * 0.125), fill(0x70F4FAFF, blur=2.5))
    b.canvas.restore()


def mirror(b: Brush, s: Spot, thing: Thing) -> None:
    """A mirror: "round", or a tall plane of glass."""
    frame = b.tone(thing.colour, "#B98A3E")
    glass = linear_gradient((s.left, s.top), (s.right, s.foot), [0xFFDDE8EA, 0xFFB7CBD2, 0xFFD2E0E3, 0xFFA5BCC6], [0, 0.4, 0.55, 1])
    b.shadow(s.left + 6, s.top + 8, s.right + 8, s.foot + 9, 0.28, 8)
    if thing.kind == "round":
        y = s.foot - s.h / 2
        b.disc(s.x, y, s.w / 2, b.across(frame, s.left, s.right))
        b.disc(s.x, y, s.w / 2 - 8, glass)
        return
    b.slab(s.left, s.top, s.right, s.foot, frame, 3)
    b.rect(s.left + 6, s.top + 6, s.right - 6, s.foot - 6, glass)
    if s.w > 2 * s.m:
        _reflection(b, s)
    for at in (0.15, 0.24, 0.7):
        x = s.left + s.w * at
        streak = [
            (x + s.h * 0.3, s.top + 6),
            (x + s.h * 0.3 + s.w * 0.05, s.top + 6),
            (x + s.w * 0.05 - s.h * 0.1, s.foot - 6),
            (x - s.h * 0.1, s.foot - 6),
        ]
        b.canvas.save()
        b.canvas.clipRect(skia.Rect.MakeLTRB(s.left + 6, s.top + 6, s.right - 6, s.foot - 6))
        b.canvas.drawPath(polygon(streak), fill(0x30FFFFFF))
        b.canvas.restore()


def rail(b: Brush, s: Spot, thing: Thing) -> None:
    """A rail on the wall from which pans and ladles hang."""
    metal = b.tone(thing.colour, "#B08A4A")
    b.shadow(s.left, s.top + 8, s.right, s.top + 15, 0.25, 5)
    b.line(s.left, s.top, s.right, s.top, metal, 5)
    n = max(thing.n, 5)
    for i in range(n):
        x, steel = s.left + s.w * (i + 0.5) / n, (0xFFC98A5A, 0xFF8A8F98, 0xFFB5714A)[i % 3]
        b.line(x, s.top, x, s.top + s.h * 0.30, lighter(metal, 0.1), 2.4)
        if i % 2 == 0:
            r = s.h * 0.32
            b.line(x, s.top + s.h * 0.10, x, s.top + s.h * 0.5, darker(steel, 0.5), 5)
            b.disc(x + 4, s.top + s.h * 0.68 + 6, r, with_alpha(0xFF1E1428, 0.25))
            b.disc(x, s.top + s.h * 0.68, r, b.across(steel, x - r, x + r, 1.3))
            b.disc(x, s.top + s.h * 0.68, r * 0.78, darker(steel, 0.20))
            b.canvas.drawCircle(x, s.top + s.h * 0.68, r * 0.9, stroke(with_alpha(lighter(steel, 0.6), 0.5), 1.6))
        else:
            b.line(x, s.top + 6, x, s.top + s.h * 0.8, steel, 4)
            b.disc(x, s.top + s.h * 0.84, 11, b.across(steel, x - 11, x + 11), 13)


def lights(b: Brush, s: Spot, thing: Thing) -> None:
    """A cord of small warm bulbs along the wall."""
    n = max(thing.n, 8)
    points = [(s.left + s.w * i / 16, s.top + s.h * (1 - (i / 8 - 1) ** 2)) for i in range(17)]
    b.curve(points, 0xFF5A4A50, 1.8)
    for i in range(n):
        t = (i + 0.5) / n
        x, y = s.left + s.w * t, s.top + s.h * (1 - (2 * t - 1) ** 2) + 6
        glow = skia.GradientShader.MakeRadial(
            (x, y), 20, [with_alpha(0xFFFFD890, 0.25 + 0.6 * b.lamps), with_alpha(0xFFFFD890, 0.0)]
        )
        b.canvas.drawCircle(x, y, 20, fill(glow))
        b.disc(x, y, 4.0, 0xFFFFF3CF)


DECOR: dict[str, Draw] = {
    "plant": plant, "hanging": hanging, "picture": picture, "rug": rug, "drape": drape, "clock": clock, "garland": garland,
    "mirror": mirror, "rail": rail, "lights": lights,
}  # fmt: skip
