"""What stands on a shelf: books, crockery, jars, bottles, boxes, goods, folders; one row, from left to right."""

from __future__ import annotations

from collections.abc import Callable

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.places.rooms.baked import cake, loaf, medicine
from seedream.rendering.places.rooms.brush import Brush, darker, lighter
from seedream.rendering.places.rooms.wares import breadth, folded, sweet_jar, ware

BOOKS = (0xFFB5533F, 0xFF3F6F8F, 0xFFD9A84B, 0xFF5A8068, 0xFFE9DEC6, 0xFF7A4A5E, 0xFF34495E, 0xFFC98A5A, 0xFF8A9A6A, 0xFFDCC9A8)
WARES = (0xFFF2EBDD, 0xFFE3D6BF, 0xFF9DB8B2, 0xFFC9765A, 0xFF6F8FA6, 0xFFE8C583)
GOODS = (0xFFE07A5F, 0xFFF2CC8F, 0xFF81B29A, 0xFF5B7FA6, 0xFFF4F1DE, 0xFFC8553D, 0xFFE3B7A0, 0xFF6BA292)
GLASS = (0xFF4F6F52, 0xFF6B3F3A, 0xFF8FA66A, 0xFF37505C, 0xFFB98A3E)
"""Muted families, so that a full shelf stays one quiet tone behind the cast."""

Row = Callable[[Brush, float, float, float], float]
"""`(brush, left, board, height) -> width`."""


def _book(b: Brush, x: float, base: float, height: float) -> float:
    """A book's back, sometimes leaning, with a band."""
    w, h = height * b.rng.uniform(0.11, 0.24), height * b.rng.uniform(0.70, 0.97)
    colour = b.rng.choice(BOOKS)
    if b.rng.random() < 0.06 and w < 22 and x + w + h * 0.24 < b.limit:
        b.shape(
            [(x, base), (x + w, base), (x + w + h * 0.22, base - h * 0.95), (x + h * 0.22, base - h * 0.97)],
            b.across(colour, x, x + w + 8),
        )
        return w + h * 0.24
    b.rect(x, base - h, x + w, base, b.across(colour, x, x + w), 1)
    if w > 7:
        gold = with_alpha(oklch(0.87, 0.08, 84), 0.65)
        for share in (0.18, 0.24, 0.78) if b.rng.random() < 0.6 else (0.5,):
            b.rect(x + w * 0.16, base - h * (1 - share), x + w * 0.84, base - h * (1 - share) + max(1.6, h * 0.02), gold)
    return w + 0.6


def _books(b: Brush, x: float, base: float, height: float) -> float:
    """Mostly standing books, now and then a lying pile or a small thing between them."""
    q = b.rng.random()
    if q < 0.05 and x + height * 0.76 < b.limit:
        w, y = height * b.rng.uniform(0.5, 0.75), base
        for _ in range(b.rng.randint(2, 4)):
            t, inset = height * b.rng.uniform(0.09, 0.15), b.rng.uniform(0, 6)
            b.rect(x + inset, y - t, x + w - inset * 0.5, y - 0.6, b.across(b.rng.choice(BOOKS), x, x + w), 1)
            y -= t
        return w + 3
    if q < 0.075:
        return _vase(b, x + 5, base, height * 0.8) + 8
    if q < 0.095:
        return height * 0.22
    return _book(b, x, base, height)


def _vase(b: Brush, x: float, base: float, height: float) -> float:
    w, h, colour = height * b.rng.uniform(0.34, 0.5), height * b.rng.uniform(0.6, 0.9), b.rng.choice(WARES)
    half = [(0.18, 1.0), (0.16, 0.86), (0.46, 0.56), (0.42, 0.18), (0.26, 0.0)]
    c = x + w / 2
    points = [(c - w * dx, base - h * dy) for dx, dy in half] + [(c + w * dx, base - h * dy) for dx, dy in reversed(half)]
    b.shape(points, b.across(colour, x, x + w, 1.3), smooth=True)
    return w


def _crockery(b: Brush, x: float, base: float, height: float) -> float:
    """Plates that stand, bowls and cups that are piled up, a jug, a small plant."""
    q, colour = b.rng.random(), b.rng.choice(WARES)
    if q < 0.26:
        r = height * b.rng.uniform(0.34, 0.46)
        b.disc(x + r, base - r, r, b.across(colour, x, x + 2 * r))
        b.disc(x + r, base - r, r * 0.66, darker(colour, 0.10))
        b.disc(x + r, base - r, r * 0.62, lighter(colour, 0.15))
        return 2 * r + 4
    if q < 0.56:
        w, y = height * b.rng.uniform(0.46, 0.62), base
        for _ in range(b.rng.randint(2, 4)):
            t = height * 0.13
            b.shape([(x, y - t * 1.5), (x + w, y - t * 1.5), (x + w * 0.72, y), (x + w * 0.28, y)], b.across(colour, x, x + w, 1.2))
            y -= t
        return w + 8
    if q < 0.80:
        w, h = height * 0.36, height * 0.38
        b.canvas.drawArc(_box(x + w * 0.78, base - h * 0.82, w * 0.42, h * 0.6), -80, 170, False, _stroke(darker(colour, 0.12), 3))
        b.rect(x, base - h, x + w, base, b.across(colour, x, x + w, 1.2), 5)
        return w * 1.3 + 4
    if q < 0.9:
        return _vase(b, x, base, height) + 6
    return _sprig(b, x, base, height)


def _sprig(b: Brush, x: float, base: float, height: float) -> float:
    """A small plant in a pot."""
    w = height * 0.42
    for _ in range(14):
        a, r = b.rng.uniform(-1, 1), height * b.rng.uniform(0.3, 0.6)
        tip = (x + w / 2 + a * w * 0.9, base - height * 0.30 - r * (1 - abs(a) * 0.5))
        green = b.rng.choice((0xFF4F7A4C, 0xFF6E9A58, 0xFF3F6648))
        root = (x + w / 2, base - height * 0.30)
        b.shape([root, (tip[0] - 4, (tip[1] + root[1]) / 2), tip, (tip[0] + 4, (tip[1] + root[1]) / 2)], green, smooth=True)
    clay = b.rng.choice((0xFFC9765A, 0xFFE9E2D4, 0xFF6F8FA6))
    b.shape(
        [(x, base - height * 0.34), (x + w, base - height * 0.34), (x + w * 0.82, base), (x + w * 0.18, base)],
        b.across(clay, x, x + w, 1.2),
    )
    return w + 8


def _box(x: float, y: float, w: float, h: float) -> object:
    import skia

    return skia.Rect.MakeXYWH(x, y, w, h)


def _stroke(colour: int, width: float) -> object:
    from seedream.rendering.surface import stroke

    return stroke(colour, width)


def _jar(b: Brush, x: float, base: float, height: float) -> float:
    """A glass jar with something dry in it and a lid."""
    w, h = height * b.rng.uniform(0.34, 0.5), height * b.rng.uniform(0.55, 0.9)
    inside = b.rng.choice((0xFFE8C583, 0xFFB5683F, 0xFFF2E6CF, 0xFF8A9A5A, 0xFFD98A5A, 0xFF6B4A3A))
    b.rect(x, base - h * 0.9, x + w, base, 0xFFDDE6E2, 5)
    b.rect(x + 2, base - h * b.rng.uniform(0.45, 0.75), x + w - 2, base - 1, b.across(inside, x, x + w, 1.2), 4)
    b.rect(x + w * 0.08, base - h, x + w * 0.92, base - h * 0.88, b.across(b.rng.choice((0xFFC99A5A, 0xFF8A8F98)), x, x + w), 2)
    b.line(x + w * 0.2, base - h * 0.8, x + w * 0.2, base - h * 0.15, 0x60FFFFFF, 2.4)
    return w + 6


def _bottle(b: Brush, x: float, base: float, height: float) -> float:
    """A bottle with a label."""
    w, h, colour = height * b.rng.uniform(0.22, 0.30), height * b.rng.uniform(0.78, 0.98), b.rng.choice(GLASS)
    c = x + w / 2
    half = [(0.16, 1.0), (0.16, 0.70), (0.48, 0.55), (0.5, 0.0)]
    b.shape(
        [(c - w * dx, base - h * dy) for dx, dy in half] + [(c + w * dx, base - h * dy) for dx, dy in reversed(half)],
        b.across(colour, x, x + w, 1.5),
    )
    b.rect(x, base - h * 0.42, x + w, base - h * 0.16, b.rng.choice((0xFFF0E6CF, 0xFFE3B98A, 0xFFE9E2D4)))
    b.line(x + w * 0.22, base - h * 0.54, x + w * 0.22, base - h * 0.05, 0x50FFFFFF, 2)
    return w + 5


def _goods(b: Brush, x: float, base: float, height: float) -> float:
    """Packets, tins and boxes, several of a kind side by side."""
    colour, kind = b.rng.choice(GOODS), b.rng.random()
    w, h = height * b.rng.uniform(0.34, 0.56), height * b.rng.uniform(0.55, 0.92)
    x0 = x
    for _ in range(b.rng.randint(2, 4)):
        if x + w > b.limit:
            break
        b.rect(x, base - h, x + w, base, b.across(colour, x, x + w, 1.1), 6 if kind < 0.4 else 1.5)
        b.rect(x + w * 0.14, base - h * 0.68, x + w * 0.86, base - h * 0.34, lighter(colour, 0.62), 3)
        b.disc(x + w / 2, base - h * 0.51, h * 0.09, darker(colour, 0.3))
        x += w + 2
    return x - x0 + 7


def _boxes(b: Brush, x: float, base: float, height: float) -> float:
    """Cartons and baskets."""
    w, h = height * b.rng.uniform(0.7, 1.2), height * b.rng.uniform(0.5, 0.86)
    colour = b.rng.choice((0xFFC9A06A, 0xFFB58A58, 0xFFD8BC8E, 0xFF8F9AA6))
    b.rect(x, base - h, x + w, base, b.across(colour, x, x + w, 1.1), 2)
    b.rect(x + w * 0.42, base - h, x + w * 0.58, base, with_alpha(lighter(colour, 0.5), 0.7))
    b.rect(x + w * 0.08, base - h * 0.4, x + w * 0.32, base - h * 0.16, lighter(colour, 0.7), 1)
    return w + 5


def _folders(b: Brush, x: float, base: float, height: float) -> float:
    """Ring binders with labels."""
    if b.rng.random() < 0.12:
        return height * b.rng.uniform(0.2, 0.6)
    w, colour = height * 0.24, b.rng.choice((0xFF3F5F7A, 0xFF5A8068, 0xFFC9765A, 0xFF8A8F98, 0xFFE0B45A, 0xFF34495E))
    b.rect(x, base - height * 0.92, x + w, base, b.across(colour, x, x + w), 1.5)
    b.rect(x + w * 0.2, base - height * 0.8, x + w * 0.8, base - height * 0.46, 0xFFF0EADC, 1)
    b.disc(x + w / 2, base - height * 0.2, w * 0.2, darker(colour, 0.6))
    return w + 1


def _flasks(b: Brush, x: float, base: float, height: float) -> float:
    """Bottles and flasks with liquids of a laboratory."""
    h, liquid = (
        height * b.rng.uniform(0.6, 0.92),
        b.rng.choice((0xFF4FB3BF, 0xFF7A6FC0, 0xFF7FB77E, 0xFFE0A14A, 0xFFD96A6A, 0xFFDCE6EA)),
    )
    w = h * b.rng.uniform(0.5, 0.8)
    c, level, flared = x + w / 2, b.rng.uniform(0.30, 0.50), b.rng.random() < 0.5
    if flared:
        half = [(0.14, 1.0), (0.14, 0.62), (0.5, 0.06), (0.46, 0.0)]
        wet = [(0.5 - 0.36 * (level - 0.06) / 0.56, level), (0.5, 0.06), (0.46, 0.0)]
    else:
        half = [(0.16, 1.0), (0.16, 0.84), (0.36, 0.74), (0.36, 0.0)]
        wet = [(0.36, level), (0.36, 0.0)]
    for sides, paint in ((half, 0xFFD5E2E8), (wet, b.across(liquid, x, x + w, 1.2))):
        outline = [(c - w * dx, base - h * dy) for dx, dy in sides] + [(c + w * dx, base - h * dy) for dx, dy in reversed(sides)]
        b.shape(outline, paint)
    b.rect(c - w * 0.19, base - h, c + w * 0.19, base - h * 0.96, 0xFFE6EEF2, 2)
    b.line(c - w * 0.07, base - h * 0.9, c - w * 0.07, base - h * 0.62, 0x90FFFFFF, 2)
    return w + 7


ROWS: dict[str, Row] = {
    "books": _books, "crockery": _crockery, "jars": _jar, "bottles": _bottle, "goods": _goods, "boxes": _boxes,
    "folders": _folders, "flasks": _flasks, "plants": _sprig, "loaves": loaf, "cakes": cake, "medicine": medicine,
    "sweetjars": sweet_jar, "folded": folded,
}  # fmt: skip


WIDEST: dict[str, float] = {
    "books": 0.30, "crockery": 0.82, "jars": 0.52, "bottles": 0.32, "goods": 0.58, "boxes": 1.22, "folders": 0.26,
    "flasks": 0.76, "plants": 0.5, "loaves": 0.90, "cakes": 1.04, "medicine": 0.84,
    "sweetjars": 0.70, "folded": 1.03,
}  # fmt: skip
"""Room that a kind needs, relative to the height of the shelf."""


def fill_shelf(b: Brush, kind: str, left: float, right: float, board: float, height: float) -> None:
    """Fill a board between two sides; several kinds may be named with "+" and are mixed, props among them ("toys/doll")."""
    kinds, x = kind.split("+"), left
    if kind == "none":
        return
    b.limit = right
    while True:
        chosen = b.rng.choice(kinds)
        if x + height * (breadth(chosen) if "/" in chosen else WIDEST[chosen]) > right:
            break
        x += ware(b, chosen, x, board, height) if "/" in chosen else ROWS[chosen](b, x, board, height)
