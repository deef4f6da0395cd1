"""What courts, prisons and cellars keep: the judge's bench, a rail, bars, a bunk, barrels, racks of bottles, brick arches."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.places.rooms.brush import Brush, Spot, darker, lighter
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import stroke

Draw = Callable[[Brush, Spot, Thing], None]


def _panels(b: Brush, left: float, top: float, right: float, foot: float, wood: int, count: int) -> None:
    """A panelled front."""
    b.rect(left, top, right, foot, b.across(wood, left, right, 0.7))
    w = (right - left) / count
    for i in range(count):
        x = left + i * w
        b.groove(x + 12, top + 16, x + w - 12, foot - 16, wood)
        b.rect(x + 20, top + 24, x + w - 20, foot - 24, with_alpha(darker(wood, 0.4), 0.20), 2)


def judges_bench(b: Brush, s: Spot, thing: Thing) -> None:
    """The judge's raised bench: a tall panelled front between lower wings, a high-backed chair and a seal behind it."""
    wood, gold = b.tone(thing.colour, "#6E4630"), b.tone(thing.second, "#C9A24A")
    wing, desk = s.w * 0.24, s.foot - 1.45 * s.m
    back = s.foot - s.h
    b.shadow(s.left, s.foot - 12, s.right + 10, s.foot + 14, 0.42, 10)
    b.slab(s.x - 0.36 * s.m, desk - 0.78 * s.m, s.x + 0.36 * s.m, desk, b.tone("leather", "#5A2A2A"), 16)
    for k in range(3):
        for dx in (-0.16, 0.0, 0.16):
            b.disc(s.x + dx * s.m, desk - (0.62 - 0.2 * k) * s.m, 4.5, darker(b.tone("leather", "#5A2A2A"), 0.5))
    y, r = back + 0.34 * s.m, 0.34 * s.m
    b.disc(s.x, y, r * 1.08, darker(gold, 0.4))
    b.disc(s.x, y, r, b.across(gold, s.x - r, s.x + r, 1.5))
    b.canvas.drawCircle(s.x, y, r * 0.78, stroke(darker(gold, 0.4), 4))
    _scales(b, s.x, y, r * 0.55, darker(gold, 0.55))
    for left, right, top in ((s.left, s.left + wing, s.foot - 0.98 * s.m), (s.right - wing, s.right, s.foot - 0.98 * s.m)):
        _panels(b, left, top, right, s.foot, darker(wood, 0.10), 2)
        b.slab(left - 6, top - 12, right + 6, top + 6, lighter(wood, 0.08), 3)
    _panels(b, s.left + wing, desk, s.right - wing, s.foot, wood, 4)
    b.slab(s.left + wing - 14, desk - 14, s.right - wing + 14, desk + 10, lighter(wood, 0.12), 3)
    b.rect(s.left + wing, s.foot - 0.14 * s.m, s.right - wing, s.foot, darker(wood, 0.3))
    block = s.x + s.w * 0.14
    b.slab(block - 26, desk - 22, block + 26, desk - 14, darker(wood, 0.3), 3)
    b.slab(block - 20, desk - 46, block + 20, desk - 24, 0xFF9A6A42, 6)
    b.line(block + 18, desk - 34, block + 76, desk - 20, 0xFF9A6A42, 7)


def _scales(b: Brush, x: float, y: float, r: float, ink: int) -> None:
    """The scales of justice."""
    b.line(x, y - r, x, y + r * 0.9, ink, r * 0.12)
    b.line(x - r * 0.4, y + r * 0.9, x + r * 0.4, y + r * 0.9, ink, r * 0.16)
    b.line(x - r * 0.85, y - r * 0.62, x + r * 0.85, y - r * 0.62, ink, r * 0.10)
    for side in (-1, 1):
        px = x + side * r * 0.85
        b.line(px, y - r * 0.62, px - r * 0.3, y + r * 0.1, ink, r * 0.05)
        b.line(px, y - r * 0.62, px + r * 0.3, y + r * 0.1, ink, r * 0.05)
        b.shape([(px - r * 0.36, y + r * 0.1), (px + r * 0.36, y + r * 0.1), (px, y + r * 0.42)], ink, smooth=True)


def balustrade(b: Brush, s: Spot, thing: Thing) -> None:
    """A rail on turned posts."""
    wood = b.tone(thing.colour, "#6E4630")
    b.contact(s.x, s.foot, s.w, 16, 0.35)
    count = max(4, round(s.w / (0.17 * s.m)))
    for i in range(count):
        x = s.left + s.w * (i + 0.5) / count
        half = 0.032 * s.m
        b.rect(x - half * 0.6, s.top, x + half * 0.6, s.foot, b.across(wood, x - half, x + half))
        b.disc(x, s.foot - s.h * 0.36, half * 1.15, b.across(lighter(wood, 0.06), x - half, x + half, 1.4), s.h * 0.20)
    b.slab(s.left - 6, s.foot - s.h * 0.12, s.right + 6, s.foot, wood, 2)
    b.slab(s.left - 8, s.top, s.right + 8, s.top + s.h * 0.13, lighter(wood, 0.10), 4)
    for x in (s.left, s.right):
        b.slab(x - 0.06 * s.m, s.top - s.h * 0.06, x + 0.06 * s.m, s.foot, darker(wood, 0.08), 3)
        b.disc(x, s.top - s.h * 0.12, 0.065 * s.m, b.across(lighter(wood, 0.1), x - 12, x + 12))


def bars(b: Brush, s: Spot, thing: Thing) -> None:
    """A front of iron bars with a door of `n` bars in its middle, a lock on it; dark between the bars where `kind` is "dark"."""
    iron = b.tone(thing.colour, "#5A6068")
    if thing.kind == "dark":
        b.rect(s.left, s.top, s.right, s.foot, b.down(s.top, s.foot, 0xFF1E1C26, 0xFF2E2A32))
    count = max(6, round(s.w / (0.16 * s.m)))
    for i in range(count + 1):
        x = s.left + s.w * i / count
        b.rect(x + 3, s.top + 6, x + 14, s.foot, 0x30100C18)
        b.rect(x - 6, s.top, x + 6, s.foot, b.across(iron, x - 6, x + 6, 2.0))
    for share in (0.0, 0.46, 0.97):
        y = s.top + (s.foot - s.top) * share
        b.slab(s.left - 8, y, s.right + 8, y + 18, lighter(iron, 0.05), 3)
    half = max(thing.n, 3) * s.w / count / 2
    for x in (s.x - half, s.x + half):
        b.slab(x - 11, s.top, x + 11, s.foot, darker(iron, 0.15), 3)
    y = s.top + (s.foot - s.top) * 0.47
    b.slab(s.x + half - 62, y - 22, s.x + half - 10, y + 44, lighter(iron, 0.14), 5)
    b.disc(s.x + half - 36, y + 6, 7, 0xFF1A1820)
    b.rect(s.x + half - 39, y + 8, s.x + half - 33, y + 26, 0xFF1A1820, 2)


def bunk(b: Brush, s: Spot, thing: Thing) -> None:
    """A bunk on chains from the wall, with a thin mattress, a folded blanket and a pillow; a second one above where it is high."""
    iron, cloth = b.tone("metal", "#5A6068"), b.tone(thing.colour, "#8A8F86")
    levels = (0.0, 1.0) if s.h > 1.2 * s.m else (0.0,)
    for level in levels:
        y = s.foot - 0.42 * s.m - level * 1.0 * s.m
        b.shadow(s.left + 6, y + 22, s.right + 12, y + 60, 0.34, 12)
        for x in (s.left + 12, s.right - 12):
            b.line(x, y - 0.62 * s.m, x + (22 if x < s.x else -22), y, with_alpha(iron, 0.9), 4)
            b.disc(x, y - 0.62 * s.m, 8, iron)
        b.slab(s.left, y, s.right, y + 14, iron, 3)
        b.slab(s.left + 6, y - 24, s.right - 6, y, lighter(cloth, 0.22), 8)
        b.slab(s.left + 14, y - 44, s.left + 14 + 0.5 * s.m, y - 20, 0xFFE9E6DC, 12)
        b.slab(s.left + s.w * 0.48, y - 34, s.right - 10, y - 2, b.tone(thing.second, "#6A7F8E"), 6)
        b.line(s.left + s.w * 0.48, y - 18, s.right - 10, y - 18, with_alpha(0xFF1E1C26, 0.25), 3)


def tally(b: Brush, s: Spot, thing: Thing) -> None:
    """Days scratched into the wall, in groups of five."""
    ink = 0x80403C38
    rows, columns = 3, 4
    for row in range(rows):
        for i in range(columns):
            x, y, w, h = s.left + s.w * i / columns, s.top + s.h * row / rows, s.w / columns * 0.66, s.h / rows * 0.7
            for k in range(4):
                b.line(x + w * k / 3.4 + 2 * (k % 2), y, x + w * k / 3.4, y + h, ink, 3)
            if (row, i) != (rows - 1, columns - 1):
                b.line(x - w * 0.12, y + h * 0.86, x + w * 1.02, y + h * 0.14, ink, 3)


def barrels(b: Brush, s: Spot, thing: Thing) -> None:
    """`n` barrels that lie side by side on a rack, their heads to the viewer; more rows on top where the thing is high enough."""
    oak, iron, n = b.tone(thing.colour, "#9A6B40"), b.tone("metal", "#4A4440"), max(thing.n, 2)
    d = s.w / n
    rows = max(1, round(s.h / d))
    b.contact(s.x, s.foot, s.w * 1.04, 26, 0.5)
    b.slab(s.left - 10, s.foot - 26, s.right + 10, s.foot, darker(oak, 0.45), 3)
    for row in range(rows):
        count = n - (row % 2)
        for i in range(count):
            x = s.left + d * (i + 0.5 + 0.5 * (row % 2))
            y = s.foot - 18 - d * (0.5 + 0.88 * row)
            _barrel(b, x, y, d * 0.49, oak, iron)


def _barrel(b: Brush, x: float, y: float, r: float, oak: int, iron: int) -> None:
    """The head of a barrel: hoop, staves, a bung and a chalk mark."""
    b.disc(x + 5, y + 8, r * 1.02, 0x46140E1A)
    b.disc(x, y, r, b.across(darker(oak, 0.2), x - r, x + r, 1.5))
    b.disc(x, y, r * 0.95, b.across(iron, x - r, x + r, 1.8))
    b.disc(x, y, r * 0.88, b.across(oak, x - r, x + r, 1.6))
    b.disc(x, y, r * 0.80, b.down(y - r, y + r, lighter(oak, 0.10), darker(oak, 0.28)))
    for k in range(-3, 4):
        dx = r * 0.80 * k / 3.6
        reach = math.sqrt(max((r * 0.80) ** 2 - dx * dx, 0.0))
        b.line(x + dx, y - reach, x + dx, y + reach, with_alpha(darker(oak, 0.7), 0.45), 2.2)
    b.rect(x - r * 0.80, y - r * 0.10, x + r * 0.80, y + r * 0.10, darker(oak, 0.18), 2)
    b.disc(x, y + r * 0.46, r * 0.10, darker(oak, 0.6))
    b.disc(x - r * 0.02, y + r * 0.44, r * 0.06, 0xFFC9A06A)


def bottle_rack(b: Brush, s: Spot, thing: Thing) -> None:
    """A wooden rack of lozenges full of lying bottles, `n` lozenges across."""
    wood, n = b.tone(thing.colour, "#7A5236"), max(thing.n, 3)
    b.shadow(s.left - 4, s.top + 8, s.right + 14, s.foot + 8, 0.36, 10)
    b.slab(s.left, s.top, s.right, s.foot, darker(wood, 0.62), 3)
    cell = s.w / n
    rows = max(1, round(s.h / cell))
    high = s.h / rows
    b.canvas.save()
    b.canvas.clipRect(skia.Rect.MakeLTRB(s.left, s.top, s.right, s.foot))
    for row in range(rows * 2 + 1):
        for i in range(n + 1):
            x, y = s.left + cell * (i + 0.5 * (row % 2)), s.top + high * row / 2
            for dx, dy in ((0.0, 0.18), (-0.17, -0.02), (0.17, -0.02), (0.0, -0.21)):
                cx, cy, r = x + dx * cell, y + dy * high, cell * 0.115
                glass = (0xFF2F4A34, 0xFF4A2A2E, 0xFF3A3A20)[(i * 3 + row * 2 + round(dx * 10)) % 3]
                b.disc(cx, cy, r, b.across(glass, cx - r, cx + r, 2.0))
                b.disc(cx, cy, r * 0.50, (0xFF7E2F3A, 0xFFB08A3A, 0xFF2A2A30)[(i + row) % 3])
    for row in range(-n, rows + n + 1):
        for side in (-1, 1):
            x0, x1 = (s.left, s.right) if side > 0 else (s.right, s.left)
            y0 = s.top + high * (row - 0.5)
            b.line(x0, y0, x1, y0 + s.w / cell * high, wood, 11)
            b.line(x0, y0 - 4, x1, y0 - 4 + s.w / cell * high, with_alpha(lighter(wood, 0.4), 0.5), 2)
    b.canvas.restore()
    for x0, y0, x1, y1 in (
        (s.left - 8, s.top - 14, s.right + 8, s.top + 6),
        (s.left - 8, s.foot - 14, s.right + 8, s.foot),
        (s.left - 8, s.top, s.left + 10, s.foot),
        (s.right - 10, s.top, s.right + 8, s.foot),
    ):
        b.slab(x0, y0, x1, y1, wood, 2)


def brick_arch(b: Brush, s: Spot, thing: Thing) -> None:
    """A round arch of bricks that opens into the dark, or ("blind") onto a paler wall."""
    brick = b.tone(thing.colour, "#9A5A44")
    r = s.w / 2
    spring = s.top + r
    inner = darker(brick, 0.40) if thing.kind == "blind" else 0xFF1C161C
    outline = [
        (s.left, s.foot),
        *((s.x - r * math.cos(a), spring - r * math.sin(a)) for a in (math.pi * i / 24 for i in range(25))),
        (s.right, s.foot),
    ]
    b.shape(outline, b.down(s.top, s.foot, darker(inner, 0.3), inner))
    for i in range(19):
        a0, a1 = math.pi * i / 19 + 0.012, math.pi * (i + 1) / 19 - 0.012
        tint = lighter(brick, 0.10 * ((i * 7) % 3)) if i % 2 else darker(brick, 0.12)
        stone = [(s.x - q * math.cos(a), spring - q * math.sin(a)) for q, a in ((r, a0), (r + 44, a0), (r + 44, a1), (r, a1))]
        b.shape(stone, tint)
    count = max(1, round((s.foot - spring) / 34))
    for i in range(count):
        y0, y1 = spring + (s.foot - spring) * i / count, spring + (s.foot - spring) * (i + 1) / count
        for x in (s.left - 44, s.right):
            b.rect(x, y0 + 1.5, x + 44, y1 - 1.5, lighter(brick, 0.08) if i % 2 else darker(brick, 0.10), 2)


CELLS: dict[str, Draw] = {
    "judges_bench": judges_bench, "balustrade": balustrade, "bars": bars, "bunk": bunk, "tally": tally, "barrels": barrels,
    "bottle_rack": bottle_rack, "brick_arch": brick_arch,
}  # fmt: skip
