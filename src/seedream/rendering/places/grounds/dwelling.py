"""Houses seen from the front, built of blocks under side roofs and gables, with windows, doors, porches; lit at dusk.

Units: metres, with the origin at the house's left foot and y growing downwards; `draw_house` scales the canvas.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.nature_kit.air import contact
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.homes import FLOOR, SNOW, Block, House, Site
from seedream.rendering.places.grounds.openings import openings
from seedream.rendering.places.grounds.shopfront import shopfront
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke


def draw_house(canvas: Canvas, house: House, x: float, y: float, metre: float, site: Site) -> None:
    """Draw a house with its left foot at x, y; `metre` is design units a metre."""
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(metre, metre)
    contact(canvas, house.width / 2, 0.02, house.width * 1.1, 0.7, site.p.shadow, 0.55)
    if house.chimney is not None:
        _chimney(canvas, house, site)
    for block in house.blocks:
        _body(canvas, house, block, site)
        openings(canvas, house, block, site)
        _ROOFS[block.roof](canvas, house, block, site)
        if house.shop is not None:
            shopfront(canvas, house, block, site)
    if house.porch:
        _porch(canvas, house, house.porch, site)
    canvas.restore()


def _body(canvas: Canvas, house: House, block: Block, site: Site) -> None:
    height = block.floors * FLOOR
    left, right, key = block.x, block.x + block.width, 0.62 if block.roof == "gable" else 0.5
    keys = (key + 0.16, key, key - 0.22)
    colours = [site.t(house.wall, q) for q in (keys if site.side < 0 else keys[::-1])]
    points = [(left, 0.0), (left, -height), (right, -height), (right, 0.0)]
    if block.roof == "gable":
        points.insert(2, ((left + right) / 2, -height - block.width / 2 * block.pitch))
    path = polygon(points)
    canvas.drawPath(path, fill(linear_gradient((left, 0), (right, 0), colours)))
    canvas.save()
    canvas.clipPath(path, True)
    rise = height + block.width * block.pitch
    _FINISHES[house.finish](canvas, house, block, rise, site)
    base = linear_gradient((0, -1.6), (0, 0), [with_alpha(oklch(*site.p.shadow), 0.0), with_alpha(oklch(*site.p.shadow), 0.34)])
    canvas.drawRect(skia.Rect.MakeLTRB(left, -1.6, right, 0), fill(base))
    if block.roof != "gable":
        under = with_alpha(oklch(site.p.shadow[0] * 0.7, *site.p.shadow[1:]), 0.55)
        canvas.drawRect(skia.Rect.MakeLTRB(left - 1, -height - 0.2, right + 1, -height + 0.42), fill(under, blur=0.10))
    canvas.drawRect(skia.Rect.MakeLTRB(left, -0.42, right, 0), fill(site.t((0.52, 0.012, 60), 0.35)))
    canvas.restore()
    for edge in (left, right - 0.13):
        canvas.drawRect(skia.Rect.MakeXYWH(edge, -height, 0.13, height - 0.42), fill(site.t(house.trim, 0.55)))


def _siding(canvas: Canvas, house: House, block: Block, rise: float, site: Site) -> None:
    dark, light = with_alpha(site.t(house.wall, 0.0), 0.55), with_alpha(site.t(house.wall, 1.0), 0.30)
    for i in range(int(rise / 0.22)):
        y = -0.42 - i * 0.22
        canvas.drawRect(skia.Rect.MakeXYWH(block.x, y, block.width, 0.035), fill(dark))
        canvas.drawRect(skia.Rect.MakeXYWH(block.x, y - 0.19, block.width, 0.03), fill(light))


def _brick(canvas: Canvas, house: House, block: Block, rise: float, site: Site) -> None:
    tints = [with_alpha(site.t(house.wall, q), 0.8) for q in (0.15, 0.35, 0.75, 0.9)]
    mortar = with_alpha(site.t((0.72, 0.02, 60), 0.5), 0.5)
    for row in range(int(rise / 0.17)):
        y = -0.42 - row * 0.17
        canvas.drawRect(skia.Rect.MakeXYWH(block.x, y, block.width, 0.025), fill(mortar))
        for _ in range(int(block.width * 0.8)):
            x = block.x + round(site.rng.uniform(0, block.width) / 0.4) * 0.4 + (row % 2) * 0.2
            canvas.drawRect(skia.Rect.MakeXYWH(x, y - 0.145, 0.38, 0.145), fill(site.rng.choice(tints)))


def _plaster(canvas: Canvas, house: House, block: Block, rise: float, site: Site) -> None:
    for _ in range(int(block.width * rise * 0.5)):
        x, y = block.x + site.rng.uniform(0, block.width), -site.rng.uniform(0, rise)
        shade = with_alpha(site.t(house.wall, site.rng.choice((0.1, 0.95))), 0.10)
        size = site.rng.uniform(0.3, 1.1)
        canvas.drawOval(skia.Rect.MakeXYWH(x, y, size, size * 0.6), fill(shade, blur=0.2))


def _timber(canvas: Canvas, house: House, block: Block, rise: float, site: Site) -> None:
    """Half-timbering above the ground floor: posts, rails and braces."""
    _plaster(canvas, house, block, rise, site)
    beam, left, right = stroke(site.t(house.trim, 0.3), 0.2), block.x, block.x + block.width
    height = block.floors * FLOOR
    levels = [FLOOR * (i + 1) for i in range(int(block.floors))] + [height + FLOOR * (j + 0.62) for j in range(3)]
    for level in levels:
        canvas.drawLine(left, -level, right, -level, beam)
    bays = max(2, round(block.width / 1.5))
    for i in range(bays + 1):
        x = left + block.width * i / bays
        canvas.drawLine(x, -FLOOR, x, -rise, beam)
    thin = stroke(site.t(house.trim, 0.25), 0.15)
    for i, level in enumerate(levels[:-1]):
        for j in (0, bays - 1):
            x0, x1 = left + block.width * j / bays, left + block.width * (j + 1) / bays
            if (i + j) % 2:
                x0, x1 = x1, x0
            canvas.drawLine(x0, -level, x1, -levels[i + 1], thin)


def _stone(canvas: Canvas, house: House, block: Block, rise: float, site: Site) -> None:
    for row in range(int(rise / 0.36)):
        x, y = block.x - site.rng.uniform(0, 0.5), -row * 0.36
        while x < block.x + block.width:
            width = site.rng.uniform(0.35, 0.8)
            box = skia.Rect.MakeXYWH(x + 0.03, y - 0.34, width - 0.06, 0.31)
            canvas.drawRoundRect(box, 0.08, 0.08, fill(with_alpha(site.t(house.wall, site.rng.choice((0.3, 0.55, 0.85))), 0.6)))
            x += width


_FINISHES = {"siding": _siding, "brick": _brick, "plaster": _plaster, "timber": _timber, "stone": _stone}


def _tiles(canvas: Canvas, path: Any, house: House, top: float, bottom: float, left: float, right: float, site: Site) -> None:
    """A roof's face: light falls on it from above; rows of tiles, or snow."""
    material = SNOW if site.snowy else house.roof
    colours = [site.t(material, 0.95), site.t(material, 0.55)]
    canvas.drawPath(path, fill(linear_gradient((0, top), (0, bottom), colours)))
    canvas.save()
    canvas.clipPath(path, True)
    if not site.snowy:
        dark, light = with_alpha(site.t(house.roof, 0.0), 0.55), with_alpha(site.t(house.roof, 1.0), 0.5)
        rows = max(3, int((bottom - top) / 0.27))
        for i in range(rows + 1):
            y = top + (bottom - top) * i / rows
            canvas.drawRect(skia.Rect.MakeLTRB(left, y, right, y + 0.05), fill(dark))
        for _ in range(int((right - left) * rows * 0.35)):
            x, row = site.rng.uniform(left, right), site.rng.randrange(rows)
            y = top + (bottom - top) * row / rows
            canvas.drawRect(skia.Rect.MakeXYWH(x, y + 0.05, 0.3, 0.2), fill(site.rng.choice((dark, light)), Alphaf=0.3))
    canvas.restore()


def _side_roof(canvas: Canvas, house: House, block: Block, site: Site) -> None:
    _sloped(canvas, house, block, site, inset=0.12)


def _hip_roof(canvas: Canvas, house: House, block: Block, site: Site) -> None:
    _sloped(canvas, house, block, site, inset=block.width * 0.30)


def _sloped(canvas: Canvas, house: House, block: Block, site: Site, inset: float) -> None:
    height, over = block.floors * FLOOR, 0.42
    left, right, eave, ridge = block.x - over, block.x + block.width + over, -height + 0.18, -height - 2.6 * block.pitch
    path = polygon([(left, eave), (left + over + inset, ridge), (right - over - inset, ridge), (right, eave)])
    _tiles(canvas, path, house, ridge, eave, left, right, site)
    canvas.drawRect(
        skia.Rect.MakeLTRB(left - 0.04, eave - 0.03, right + 0.04, eave + 0.14),
        fill(site.t(SNOW if site.snowy else house.trim, 0.75)),
    )
    canvas.drawLine(
        left + over + inset, ridge, right - over - inset, ridge, stroke(site.t(SNOW if site.snowy else house.roof, 1.0), 0.16)
    )


def _gable_roof(canvas: Canvas, house: House, block: Block, site: Site) -> None:
    height, over = block.floors * FLOOR, 0.38
    left, right, middle = block.x - over, block.x + block.width + over, block.x + block.width / 2
    apex, foot = -height - block.width / 2 * block.pitch - 0.22, -height + over * block.pitch - 0.06
    shade = stroke(with_alpha(oklch(site.p.shadow[0] * 0.7, *site.p.shadow[1:]), 0.5), 0.5, blur=0.12)
    canvas.save()
    inner = [(block.x, 0), (block.x, -height), (middle, apex + 0.2), (block.x + block.width, -height), (block.x + block.width, 0)]
    canvas.clipPath(polygon(inner), True)
    canvas.drawPath(polygon([(left, foot + 0.3), (middle, apex + 0.34), (right, foot + 0.3)], close=False), shade)
    canvas.restore()
    thick = 0.42 if site.snowy else 0.30
    roof = SNOW if site.snowy else house.roof
    for x, key in ((left, 0.9 if site.side < 0 else 0.45), (right, 0.9 if site.side > 0 else 0.45)):
        slope = [(x, foot), (middle, apex), (middle, apex - thick), (x, foot - thick * 0.8)]
        canvas.drawPath(polygon(slope), fill(site.t(roof, key)))
        canvas.drawLine(x, foot, middle, apex, stroke(site.t(house.trim, key), 0.13))


def _flat_roof(canvas: Canvas, house: House, block: Block, site: Site) -> None:
    """A parapet round a roof to sit on, its coping in the light."""
    left, right, top = block.x - 0.1, block.x + block.width + 0.1, -block.floors * FLOOR
    canvas.drawRect(skia.Rect.MakeLTRB(left, top - 0.55, right, top + 0.05), fill(site.t(house.roof, 0.55)))
    coping = SNOW if site.snowy else house.trim
    canvas.drawRect(skia.Rect.MakeLTRB(left - 0.08, top - 0.72, right + 0.08, top - 0.5), fill(site.t(coping, 0.85)))


_ROOFS = {"side": _side_roof, "hip": _hip_roof, "gable": _gable_roof, "flat": _flat_roof}


def chimney_top(house: House) -> float:
    """Height in metres of the chimney's mouth: a little over the roof where it stands."""
    assert house.chimney is not None
    block, at = house.blocks[0], house.chimney + 0.4
    if block.roof == "gable":
        run = block.width / 2 - abs(at - block.x - block.width / 2)
        return block.floors * FLOOR + run * block.pitch + 1.5
    return block.floors * FLOOR + 2.6 * block.pitch + 0.9


def _chimney(canvas: Canvas, house: House, site: Site) -> None:
    assert house.chimney is not None
    top = -chimney_top(house)
    canvas.drawRect(skia.Rect.MakeLTRB(house.chimney, top, house.chimney + 0.8, top + 3.0), fill(site.t((0.48, 0.07, 35), 0.5)))
    lit = house.chimney if site.side < 0 else house.chimney + 0.5
    canvas.drawRect(skia.Rect.MakeXYWH(lit, top, 0.3, 3.0), fill(site.t((0.56, 0.08, 40), 0.9)))
    cap = skia.Rect.MakeXYWH(house.chimney - 0.1, top - 0.16, 1.0, 0.22)
    canvas.drawRect(cap, fill(site.t(SNOW if site.snowy else (0.42, 0.04, 40), 0.8)))


def _porch(canvas: Canvas, house: House, porch: Sequence[float], site: Site) -> None:
    """A porch on slim posts before the ground floor, with its own little roof and a rail."""
    left, width = porch
    right, top = left + width, -2.85
    wood = site.t(house.trim, 0.7)
    canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, -0.3), fill(with_alpha(oklch(*site.p.shadow), 0.20)))
    posts = max(2, round(width / 1.9) + 1)
    for i in range(posts):
        x = left + (width - 0.16) * i / (posts - 1)
        canvas.drawRect(skia.Rect.MakeXYWH(x, top, 0.16, -top), fill(wood))
    for y in (-0.95, -0.35):
        canvas.drawRect(skia.Rect.MakeLTRB(left, y, right, y + 0.07), fill(wood))
    for i in range(int(width / 0.2)):
        canvas.drawRect(skia.Rect.MakeXYWH(left + i * 0.2, -0.95, 0.05, 0.65), fill(wood))
    slope = polygon([(left - 0.35, top + 0.1), (left + 0.2, top - 0.95), (right - 0.2, top - 0.95), (right + 0.35, top + 0.1)])
    _tiles(canvas, slope, house, top - 0.95, top + 0.1, left - 0.4, right + 0.4, site)
    canvas.drawRect(skia.Rect.MakeLTRB(left - 0.38, top + 0.06, right + 0.38, top + 0.24), fill(wood))
