"""Walls: the plane with its finish (plaster, paper, tiles, bricks, boards, panels), a dado, mouldings, and the ceiling above."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import mix, with_alpha
from seedream.rendering.places.layers import periodic_noise
from seedream.rendering.places.rooms.brush import Brush, darker, lighter
from seedream.rendering.places.rooms.plan import FLOOR_Y, Plan, metre
from seedream.rendering.surface import LINEAR, fill, image_from_array, linear_gradient, stroke

M = metre(1.0)
"""Room units of a metre on the wall."""

Finish = Callable[[Brush, float, float, float, Mapping[str, Any]], None]
"""`(brush, top, bottom, width, what the plan says)`."""


def _plaster(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Painted plaster: one colour that is never quite even."""
    colour = b.tone(spec["colour"])
    b.rect(0, top, width, bottom, b.down(top, bottom, lighter(colour, 0.06), darker(colour, 0.08)))
    noise = periodic_noise(256, 64, 5, slope=1.6)
    cloud = image_from_array(np.zeros((64, 256, 3), np.float32), np.clip((noise - 0.5) * 0.22, 0, 0.10))
    b.canvas.drawImageRect(cloud, skia.Rect.MakeLTRB(0, top, width, bottom), LINEAR)


def _tiles(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Glazed tiles in a running bond (`bond` 0.5) or a grid (0), each a little different, with a highlight."""
    colour, w, h = b.tone(spec["colour"]), spec.get("w", 0.2) * M, spec.get("h", 0.1) * M
    columns = round(width / w)
    w, rows = width / columns, max(1, round((bottom - top) / h))
    h = (bottom - top) / rows
    b.rect(0, top, width, bottom, mix(colour, darker(colour, 0.6), 0.45))
    for row in range(rows):
        offset = spec.get("bond", 0.5) * w * (row % 2)
        for column in range(-1, columns + 1):
            shift = b.rng.uniform(-1, 1)
            tint = lighter(colour, 0.22 * shift) if shift > 0 else darker(colour, -0.16 * shift)
            x, y = column * w + offset, top + row * h
            b.rect(x + 0.8, y + 0.8, x + w - 0.8, y + h - 0.8, tint, 1.4)
            b.canvas.drawLine(x + 2.5, y + 2, x + w - 3, y + 2, stroke(with_alpha(lighter(colour, 0.8), 0.5), 1.1))


def _bricks(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Bricks in a running bond with pale joints."""
    colour, joint = b.tone(spec["colour"]), b.tone(spec.get("second", ""), "#CDBFAE")
    columns = round(width / 46)
    w, rows = width / columns, max(1, round((bottom - top) / 17))
    h = (bottom - top) / rows
    b.rect(0, top, width, bottom, mix(joint, colour, 0.45))
    for row in range(rows):
        for column in range(-1, columns + 1):
            shift = b.rng.gauss(0, 0.5)
            tint = lighter(colour, min(0.13 * shift, 0.3)) if shift > 0 else darker(colour, min(-0.22 * shift, 0.4))
            x, y = column * w + (row % 2) * w / 2, top + row * h
            b.rect(x + 1.2, y + 1.2, x + w - 1.2, y + h - 1.2, tint, 1.6)


def _boards(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Tongue-and-groove boards, upright."""
    colour = b.tone(spec["colour"])
    count = round(width / (spec.get("w", 0.14) * M))
    b.rect(0, top, width, bottom, b.down(top, bottom, lighter(colour, 0.10), darker(colour, 0.14)))
    for i in range(count):
        x = i * width / count
        shift = b.rng.uniform(-1, 1)
        b.rect(x, top, x + width / count, bottom, with_alpha(0xFF000000 if shift < 0 else 0xFFFFFFFF, abs(shift) * 0.035))
        b.line(x, top + 2, x, bottom, with_alpha(darker(colour, 0.8), 0.45), 1.8)
        b.line(x + 2, top + 2, x + 2, bottom, with_alpha(lighter(colour, 0.6), 0.45), 1.2)


def _panels(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Framed panels side by side, one or two rows high."""
    colour, rows = b.tone(spec["colour"]), spec.get("rows", 1)
    count = round(width / (spec.get("w", 0.9) * M))
    b.rect(0, top, width, bottom, b.down(top, bottom, lighter(colour, 0.08), darker(colour, 0.12)))
    w, gap = width / count, 15.0
    cuts = [top, bottom] if rows == 1 else [top, top + (bottom - top) * 0.66, bottom]
    for y0, y1 in itertools.pairwise(cuts):
        for i in range(count):
            x = i * w
            b.groove(x + gap, y0 + gap, x + w - gap, y1 - gap, colour)
            b.groove(x + gap + 7, y0 + gap + 7, x + w - gap - 7, y1 - gap - 7, lighter(colour, 0.15), 2)


def _stripes(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Wallpaper in broad quiet stripes."""
    _plaster(b, top, bottom, width, spec)
    count = round(width / (spec.get("w", 0.3) * M))
    for i in range(count):
        b.rect((i + 0.25) * width / count, top, (i + 0.75) * width / count, bottom, with_alpha(b.tone(spec["second"]), 0.35))


def _leaves(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Wallpaper with a small printed sprig, close to its ground in value."""
    _plaster(b, top, bottom, width, spec)
    ink, step = with_alpha(b.tone(spec["second"]), 0.5), 62.0
    columns = round(width / step)
    for row in range(int((bottom - top) / (step * 0.8)) + 1):
        for column in range(columns):
            x, y = (column + 0.5 * (row % 2)) * width / columns, top + 24 + row * step * 0.8
            b.line(x, y + 12, x, y - 8, ink, 1.4)
            for side in (-1, 1):
                for dy in (6.0, -3.0):
                    b.shape(
                        [(x, y + dy), (x + side * 7, y + dy - 9), (x + side * 12, y + dy - 8), (x + side * 7, y + dy - 2)],
                        ink,
                        smooth=True,
                    )
            b.disc(x, y - 11, 2.6, ink)


def _ashlar(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Dressed stone in courses of uneven blocks, each with a lit upper edge and worn corners."""
    colour, joint = b.tone(spec["colour"]), darker(b.tone(spec["colour"]), 0.42)
    rows = max(1, round((bottom - top) / (spec.get("h", 0.36) * M)))
    h = (bottom - top) / rows
    b.rect(0, top, width, bottom, joint)
    for row in range(rows):
        y, count = top + row * h, round(width / (spec.get("w", 0.72) * M))
        cuts = [(i + 0.5 * (row % 2) + b.rng.uniform(-0.16, 0.16)) * width / count for i in range(count)]
        for i, left in enumerate(cuts):
            right = cuts[i + 1] if i + 1 < count else cuts[0] + width
            shift = b.rng.gauss(0, 0.5)
            tint = lighter(colour, min(0.12 * shift, 0.3)) if shift > 0 else darker(colour, min(-0.16 * shift, 0.3))
            for turn in (0.0, -width):
                box = (left + turn + 1.6, y + 1.6, right + turn - 1.6, y + h - 1.6)
                b.rect(*box, b.down(y, y + h, lighter(tint, 0.06), darker(tint, 0.10)), 4)
                b.line(box[0] + 5, box[1] + 1, box[2] - 5, box[1] + 1, with_alpha(lighter(tint, 0.7), 0.35), 1.6)


def _concrete(b: Brush, top: float, bottom: float, width: float, spec: Mapping[str, Any]) -> None:
    """Shuttered concrete: large slabs with tie holes."""
    _plaster(b, top, bottom, width, spec)
    colour = b.tone(spec["colour"])
    count = round(width / (1.5 * M))
    for i in range(count):
        x = i * width / count
        b.line(x, top, x, bottom, with_alpha(darker(colour, 0.7), 0.35), 2)
        for y in (top + 40, (top + bottom) / 2, bottom - 50):
            for dx in (26, width / count - 26):
                b.disc(x + dx, y, 3.4, with_alpha(darker(colour, 0.8), 0.5))
    b.line(0, (top + bottom) / 2 - 8, width, (top + bottom) / 2 - 8, with_alpha(darker(colour, 0.7), 0.3), 2)


FINISHES: dict[str, Finish] = {
    "plaster": _plaster, "tiles": _tiles, "bricks": _bricks, "boards": _boards, "panels": _panels, "stripes": _stripes,
    "leaves": _leaves, "concrete": _concrete, "ashlar": _ashlar,
}  # fmt: skip


def draw_wall(b: Brush, plan: Plan) -> None:
    """The wall from ceiling to floor with what the plan says: finish, dado, rail, skirting, cornice; and the ceiling."""
    wall, width = plan.wall, plan.period
    FINISHES[wall["kind"]](b, plan.ceiling, FLOOR_Y, width, wall)
    for part in wall.get("part", ()):
        top, bottom = FLOOR_Y - part["to"] * M, FLOOR_Y - part["from"] * M
        b.canvas.save()
        b.canvas.clipRect(skia.Rect.MakeLTRB(0, top, width, bottom))
        FINISHES[part["kind"]](b, top, bottom, width, part)
        b.canvas.restore()
        if part.get("rail"):
            rail = b.tone(part["rail"])
            b.shadow(0, top + 4, width, top + 14, 0.28, 5)
            b.trim(top - 9, top + 5, width, rail)
    if wall.get("skirting"):
        colour, height = b.tone(wall["skirting"]), wall.get("skirting_h", 0.12) * M
        b.shadow(0, FLOOR_Y - height - 4, width, FLOOR_Y, 0.18, 5)
        b.trim(FLOOR_Y - height, FLOOR_Y + 1, width, colour)
        b.line(0, FLOOR_Y - height + 6, width, FLOOR_Y - height + 6, with_alpha(darker(colour, 0.6), 0.4), 1.4)
    _ceiling(b, plan)


def _ceiling(b: Brush, plan: Plan) -> None:
    """The ceiling as it comes towards the viewer, beams where the plan wants them, and the cornice."""
    colour, y, width = b.tone(plan.wall.get("ceiling", ""), "#F2EBDD"), plan.ceiling, plan.period
    gradient = linear_gradient((0, y - 420), (0, y), [lighter(colour, 0.3), darker(colour, 0.03)])
    b.rect(0, -1500, width, y, gradient)
    b.shadow(0, y, width, y + 16, 0.26, 14)
    if plan.wall.get("beams"):
        beam = b.tone(plan.wall["beams"])
        count = round(width / 360)
        for i in range(count):
            x = (i + 0.5) * width / count
            b.shadow(x - 30, -1500, x + 40, y, 0.20, 10)
            b.rect(x - 24, -1500, x + 24, y + 2, b.across(beam, x - 24, x + 24))
    if plan.wall.get("cornice"):
        trim = b.tone(plan.wall["cornice"])
        b.trim(y - 6, y + 20, width, trim)
        b.line(0, y + 12, width, y + 12, with_alpha(darker(trim, 0.6), 0.4), 2)
        b.shadow(0, y + 20, width, y + 30, 0.22, 6)
    b.canvas.drawRect(skia.Rect.MakeLTRB(0, y - 10, width, y - 6), fill(with_alpha(darker(colour, 0.8), 0.25)))
