"""Seats, tables, desks and beds, drawn for the room from the front."""

from __future__ import annotations

from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill, linear_gradient

Draw = Callable[[Brush, Spot, Thing], None]


def _cushion(b: Brush, left: float, top: float, right: float, bottom: float, colour: int, radius: float) -> None:
    """A padded part: soft light from above, shade below."""
    shade = linear_gradient((0, top), (0, bottom), [lighter(colour, 0.18), colour, darker(colour, 0.30)], [0, 0.4, 1])
    b.rect(left, top, right, bottom, shade, radius)
    b.canvas.drawRoundRect(skia.Rect.MakeLTRB(left, top, right, bottom), radius, radius, fill_line(darker(colour, 0.6), 0.30, 1.6))


def fill_line(colour: int, alpha: float, width: float) -> object:
    """A thin stroke in a translucent colour."""
    paint = fill(with_alpha(colour, alpha))
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    return paint


def _pillow(b: Brush, x: float, foot: float, size: float, colour: int, turn: float) -> None:
    b.canvas.save()
    b.canvas.rotate(turn, x, foot)
    q = size / 2
    outline = [
        (x - q, foot - size * 0.96),
        (x, foot - size * 0.88),
        (x + q, foot - size * 0.96),
        (x + q * 0.9, foot - q),
        (x + q, foot - 2),
        (x, foot - 6),
        (x - q, foot - 2),
        (x - q * 0.9, foot - q),
    ]
    b.shape([(px + 4, py + 4) for px, py in outline], with_alpha(0xFF1E1428, 0.22), smooth=True, blur=4)
    b.shape(outline, b.across(colour, x - q, x + q, 1.2), smooth=True)
    b.canvas.restore()


def sofa(b: Brush, s: Spot, thing: Thing) -> None:
    """A deep sofa with `n` seat cushions, two pillows in the second colour, and a throw over one arm where `kind` says so."""
    colour, n, leg = b.tone(thing.colour), max(thing.n, 2), s.h * 0.12
    arm, seat = s.w * 0.085, s.top + s.h * 0.52
    b.contact(s.x, s.foot, s.w * 1.1, 40, 0.55)
    for x in (s.left + arm * 0.5, s.right - arm * 0.5):
        b.shape([(x - 8, s.foot - leg - 3), (x + 8, s.foot - leg - 3), (x + 4, s.foot), (x - 4, s.foot)], b.tone("wood", "#7A5238"))
    b.rect(s.left + arm * 0.4, s.top + s.h * 0.05, s.right - arm * 0.4, s.foot - leg, darker(colour, 0.30), 16)
    w = (s.w - 2 * arm) / n
    for i in range(n):
        _cushion(b, s.left + arm + i * w + 1, s.top, s.left + arm + (i + 1) * w - 1, seat + 8, colour, 18)
    b.shadow(s.left + arm, seat - 6, s.right - arm, seat + 6, 0.34, 7)
    for i in range(n):
        _cushion(
            b, s.left + arm + i * w + 0.5, seat - 4, s.left + arm + (i + 1) * w - 0.5, seat + s.h * 0.20, lighter(colour, 0.04), 12
        )
    b.rect(
        s.left + arm * 0.5,
        seat + s.h * 0.19,
        s.right - arm * 0.5,
        s.foot - leg,
        b.down(seat, s.foot, darker(colour, 0.10), darker(colour, 0.42)),
        7,
    )
    for left in (s.left, s.right - arm * 1.15):
        _cushion(b, left, s.top + s.h * 0.28, left + arm * 1.15, s.foot - leg, colour, 15)
    second = b.tone(thing.second, "#E8B45A")
    _pillow(b, s.left + arm + w * 0.28, seat, s.h * 0.42, second, -9)
    _pillow(b, s.right - arm - w * 0.26, seat, s.h * 0.40, lighter(second, 0.45), 8)
    if thing.kind == "throw":
        left, right = s.right - arm * 1.3, s.right + 3
        cloth = b.tone("throw", "#E9DCC4")
        b.rect(left, s.top + s.h * 0.26, right, s.foot - leg - s.h * 0.14, b.across(cloth, left, right), 9)
        for k in range(4):
            y = s.top + s.h * (0.36 + 0.08 * k)
            b.line(left + 2, y, right - 2, y, with_alpha(darker(cloth, 0.4), 0.4), 3)


def table(b: Brush, s: Spot, thing: Thing) -> None:
    """A table seen a little from above; `kind`: "" four legs, "trestle", "cloth" (a tablecloth), "round" (one column), "low"."""
    colour, lift = b.tone(thing.colour), 0.07 * s.m if thing.kind != "low" else 0.10 * s.m
    slab = 0.04 * s.m
    b.contact(s.x, s.foot, s.w * 1.0, 34, 0.42)
    if thing.kind == "cloth":
        _cloth(b, s, b.tone(thing.second, "#F6F0E4"), lift)
        return
    if thing.kind == "round":
        b.rect(s.x - 8, s.top, s.x + 8, s.foot - 4, b.across(darker(colour, 0.4), s.x - 8, s.x + 8))
        b.disc(s.x, s.foot - 4, s.w * 0.22, darker(colour, 0.45), 9)
        b.disc(s.x, s.top + slab, s.w / 2, darker(colour, 0.42), lift)
        b.disc(s.x, s.top, s.w / 2, b.across(lighter(colour, 0.08), s.left, s.right, 1.3), lift)
        return
    for far in (True, False):
        for side in (-1, 1):
            x = s.x + side * (s.w / 2 - (36 if far else 18))
            tint, foot = darker(colour, 0.5 if far else 0.25), s.foot - (20 if far else 0)
            if thing.kind == "trestle":
                b.line(x - 16, s.top + slab, x - 30 * side, foot, tint, 8)
                b.line(x + 16, s.top + slab, x + 24 * side, foot, tint, 8)
            else:
                b.shape([(x - 10, s.top), (x + 10, s.top), (x + 6, foot), (x - 6, foot)], b.across(tint, x - 10, x + 10))
    b.shadow(s.left + 20, s.top + slab, s.right - 20, s.top + slab + 18, 0.30, 7)
    b.rect(
        s.left + 14, s.top + slab * 0.6, s.right - 14, s.top + slab + 0.09 * s.m, b.across(darker(colour, 0.22), s.left, s.right)
    )
    inset = min(s.w * 0.06, 34.0)
    b.shape(
        [(s.left + inset, s.top - lift), (s.right - inset, s.top - lift), (s.right, s.top), (s.left, s.top)],
        b.across(lighter(colour, 0.16), s.left, s.right),
    )
    b.slab(s.left, s.top, s.right, s.top + slab, colour, 2)


def _cloth(b: Brush, s: Spot, cloth: int, lift: float) -> None:
    """A round table under a cloth that falls in folds."""
    drop = s.top + s.h * 0.62
    b.rect(s.x - 10, drop - 20, s.x + 10, s.foot - 3, darker(b.tone("wood", "#7A5238"), 0.3))
    b.disc(s.x, s.foot - 3, s.w * 0.2, darker(b.tone("wood", "#7A5238"), 0.45), 8)
    n = 9
    bottom = [(s.left + s.w * i / n, drop + (10 if i % 2 else -8) - 26 * (2 * i / n - 1) ** 2) for i in range(n + 1)]
    b.shape([(s.left, s.top), *bottom, (s.right, s.top)], b.across(cloth, s.left, s.right, 1.3), smooth=False)
    for i in range(1, n):
        x, y = bottom[i]
        b.line(s.left + s.w * (0.06 + 0.88 * i / n), s.top + lift * 0.7, x, y - 4, with_alpha(darker(cloth, 0.5), 0.22), 7)
    b.disc(s.x, s.top, s.w / 2, b.across(lighter(cloth, 0.25), s.left, s.right, 0.8), lift)


def desk(b: Brush, s: Spot, thing: Thing) -> None:
    """A working desk: a top on steel legs and a block of drawers; `kind` "plain" leaves the drawers out."""
    colour, steel, lift = b.tone(thing.colour), b.tone(thing.second, "#4A4F5A"), 0.09 * s.m
    b.contact(s.x, s.foot, s.w, 30, 0.42)
    for side in (-1, 1):
        x = s.x + side * (s.w / 2 - 20)
        b.line(x, s.top, x, s.foot - 3, steel, 8)
        b.line(x - side * 30, s.top - 10, x - side * 30, s.foot - 22, darker(steel, 0.4), 6)
        b.line(x - 24, s.foot - 3, x + 14, s.foot - 3, steel, 6)
    if thing.kind != "plain":
        left = s.right - 0.52 * s.m if not thing.flip else s.left + 0.10 * s.m
        b.slab(left, s.top + 6, left + 0.42 * s.m, s.foot - 12, lighter(steel, 0.55), 3)
        for k in range(3):
            y = s.top + 12 + k * (s.h - 26) / 3
            b.groove(left + 5, y, left + 0.42 * s.m - 5, y + (s.h - 38) / 3, lighter(steel, 0.5))
    b.shadow(s.left + 16, s.top + 12, s.right - 16, s.top + 28, 0.30, 7)
    b.shape(
        [(s.left + 26, s.top - lift), (s.right - 26, s.top - lift), (s.right, s.top), (s.left, s.top)],
        b.across(lighter(colour, 0.18), s.left, s.right),
    )
    b.slab(s.left, s.top, s.right, s.top + 0.035 * s.m, colour, 2)


def office_chair(b: Brush, s: Spot, thing: Thing) -> None:
    """A swivel chair from behind."""
    colour, steel, seat = b.tone(thing.colour), 0xFF3F4450, s.top + s.h * 0.56
    b.contact(s.x, s.foot, s.w * 1.1, 24, 0.45)
    for dx in (-0.46, -0.24, 0.02, 0.26, 0.46):
        b.line(s.x, s.foot - s.h * 0.14, s.x + dx * s.w, s.foot - 8, steel, 6)
        b.disc(s.x + dx * s.w, s.foot - 5, 5.5, 0xFF26242E)
    b.line(s.x, seat, s.x, s.foot - s.h * 0.12, steel, 9)
    _cushion(b, s.x - s.w * 0.42, seat, s.x + s.w * 0.42, seat + s.h * 0.11, darker(colour, 0.2), 12)
    for side in (-1, 1):
        b.line(s.x + side * s.w * 0.45, seat + 6, s.x + side * s.w * 0.45, seat - s.h * 0.18, steel, 6)
        b.line(s.x + side * s.w * 0.45, seat - s.h * 0.18, s.x + side * s.w * 0.34, seat - s.h * 0.18, steel, 8)
    _cushion(b, s.x - s.w * 0.36, s.top, s.x + s.w * 0.36, seat - s.h * 0.04, colour, 22)


def seat(b: Brush, s: Spot, thing: Thing) -> None:
    """A dining chair: from behind ("") with a slatted back, or in profile ("side")."""
    colour, y = b.tone(thing.colour, "#8A5E3C"), s.top + s.h * 0.52
    b.contact(s.x, s.foot, s.w * 1.1, 18, 0.4)
    if thing.kind == "side":
        f = -1 if thing.flip else 1
        for dx, lean in ((-0.42, -0.08), (0.40, 0.07)):
            b.line(s.x + f * dx * s.w, y, s.x + f * (dx + lean) * s.w, s.foot, colour, 8)
        b.curve(
            [(s.x - f * 0.42 * s.w, y + 6), (s.x - f * 0.46 * s.w, s.top + s.h * 0.2), (s.x - f * 0.54 * s.w, s.top)], colour, 9
        )
        b.curve(
            [(s.x - f * 0.42 * s.w, y), (s.x - f * 0.46 * s.w, s.top + s.h * 0.2), (s.x - f * 0.54 * s.w, s.top + 4)],
            with_alpha(lighter(colour, 0.5), 0.5),
            2,
        )
        _cushion(b, s.x - s.w * 0.48, y - 5, s.x + s.w * 0.48, y + 10, b.tone(thing.second, "#B98A5A"), 6)
        return
    for dx in (-0.42, 0.42):
        b.line(s.x + dx * s.w, s.top + 6, s.x + dx * s.w * 1.06, s.foot, b.tone(thing.colour, "#8A5E3C"), 8)
    _cushion(b, s.x - s.w * 0.47, y, s.x + s.w * 0.47, y + s.h * 0.07, b.tone(thing.second, "#B98A5A"), 6)
    for k in range(3):
        top = s.top + s.h * (0.02 + 0.15 * k)
        b.rect(s.x - s.w * 0.42, top, s.x + s.w * 0.42, top + s.h * 0.085, b.across(colour, s.left, s.right), 5)


def bench(b: Brush, s: Spot, thing: Thing) -> None:
    """A padded bench or banquette along a wall; with a tufted back where it is higher than 0.7 m."""
    colour, y = b.tone(thing.colour), s.foot - 0.45 * s.m
    b.contact(s.x, s.foot, s.w * 1.04, 28, 0.5)
    if s.h > 0.7 * s.m:
        n = max(3, round(s.w / (0.42 * s.m)))
        for i in range(n):
            left = s.left + s.w * i / n
            _cushion(b, left + 0.5, s.top, left + s.w / n - 0.5, y + 6, colour, 12)
            b.disc(left + s.w / n / 2, s.top + (y - s.top) * 0.5, 3.2, darker(colour, 0.6))
        b.slab(s.left - 6, s.top - 9, s.right + 6, s.top + 3, b.tone("wood", "#7A5238"), 3)
    b.shadow(s.left, y - 6, s.right, y + 4, 0.35, 6)
    _cushion(b, s.left, y - 4, s.right, y + 0.14 * s.m, lighter(colour, 0.06), 9)
    b.rect(s.left + 6, y + 0.13 * s.m, s.right - 6, s.foot, b.across(darker(b.tone("wood", "#7A5238"), 0.3), s.left, s.right))


def bed(b: Brush, s: Spot, thing: Thing) -> None:
    """A made bed seen from its foot, a little from above: headboard, pillows, a blanket folded back, a cover in two colours."""
    colour, cover, linen = b.tone(thing.colour), b.tone(thing.second), b.tone("linen", "#F6F0E6")
    head, far, near = s.w * 0.47, s.foot - s.h * 0.62, s.foot - s.h * 0.40
    b.contact(s.x, s.foot, s.w * 1.12, 44, 0.55)
    b.shadow(s.x - head + 6, s.top + 8, s.x + head + 14, far, 0.25, 12)
    n = 6
    for i in range(n):
        left = s.x - head + 2 * head * i / n
        _cushion(b, left + 0.5, s.top, left + 2 * head / n - 0.5, far + 12, colour, 15)
    top = [(s.x - head * 0.97, far), (s.x + head * 0.97, far), (s.right, near), (s.left, near)]
    b.shape(top, b.down(far, near, lighter(linen, 0.2), linen))
    for x, w in ((s.x - head * 0.5, head * 0.84), (s.x + head * 0.5, head * 0.84)):
        _cushion(b, x - w / 2, far - s.h * 0.19, x + w / 2, far + s.h * 0.045, linen, 22)
    _cushion(b, s.x - head * 0.36, far - s.h * 0.10, s.x + head * 0.36, far + s.h * 0.075, lighter(cover, 0.30), 18)
    fold = far + (near - far) * 0.38
    k = 0.38
    left0, right0 = top[0][0] + (s.left - top[0][0]) * k, top[1][0] + (s.right - top[1][0]) * k
    b.shape([(left0, fold), (right0, fold), (s.right, near), (s.left, near)], b.down(fold, near, lighter(cover, 0.16), cover))
    b.shape([(left0 - 2, fold - 7), (right0 + 2, fold - 7), (right0 + 8, fold + 10), (left0 - 8, fold + 10)], lighter(linen, 0.3))
    b.rect(s.left - 3, near - 3, s.right + 3, s.foot - s.h * 0.06, b.down(near, s.foot, cover, darker(cover, 0.45)), 9)
    for i in range(8):
        x = s.left + s.w * (i + 0.5) / 8 + b.rng.uniform(-9, 9)
        b.line(x, near + 6, x + b.rng.uniform(-9, 9), s.foot - s.h * 0.10, with_alpha(darker(cover, 0.6), 0.22), 8)
    throw = b.tone("throw", "#E8B45A")
    y0 = near - (near - fold) * 0.30
    b.shape(
        [(s.left + 5, y0), (s.right - 5, y0), (s.right + 4, near + s.h * 0.20), (s.left - 4, near + s.h * 0.20)],
        b.across(throw, s.left, s.right),
    )
    for i in range(9):
        x = s.left + s.w * (i + 0.5) / 9
        b.line(x, y0 + 3, x + (x - s.x) * 0.02, near + s.h * 0.19, with_alpha(darker(throw, 0.5), 0.25), 3)


SEATS: dict[str, Draw] = {
    "sofa": sofa, "table": table, "desk": desk, "office_chair": office_chair, "seat": seat, "bench": bench, "bed": bed,
}  # fmt: skip
