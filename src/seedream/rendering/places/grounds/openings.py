"""Windows, doors and garage gates of houses: glass with the sky in it, lamplight after dark. Units: metres."""

from __future__ import annotations

from typing import Any

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.homes import FLOOR, GLASS, SNOW, Block, House, Site
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke


def openings(canvas: Canvas, house: House, block: Block, site: Site) -> None:
    """All windows and doors of a block."""
    for floor in range(1, max(1, int(block.floors)) if block.floors >= 2 else 1):
        for at in block.upper:
            window(canvas, house, block.x + at, -floor * FLOOR - 0.95, block.wide, 1.35, site)
    for at in block.lower:
        window(canvas, house, block.x + at, -0.95, block.wide, 1.4, site)
    if block.attic:
        middle = block.x + block.width / 2
        window(canvas, house, middle - 0.4, -block.floors * FLOOR - 0.35, 0.8, 1.0, site)
    if block.garage is not None:
        _garage(canvas, house, block.x + block.garage, site)
    if block.door is not None:
        _door(canvas, house, block.x + block.door, site)


def window(canvas: Canvas, house: House, x: float, sill: float, w: float, h: float, site: Site) -> None:
    """A window whose sill's left end is at x, `sill`: reveal, glass with the sky in it or lamplight, muntins, shutters, box."""
    box = skia.Rect.MakeXYWH(x, sill - h, w, h)
    trim, lit = site.t(house.trim, 0.7), site.shine and site.rng.random() < site.lit
    canvas.drawRect(box.makeOffset(0.05, 0.07).makeOutset(0.12, 0.12), fill(with_alpha(oklch(*site.p.shadow), 0.35), blur=0.06))
    canvas.drawRect(box.makeOutset(0.11, 0.11), fill(trim))
    if lit:
        _lamplight(canvas, box, site)
    else:
        _reflecting(canvas, box, site)
    thin = stroke(trim, 0.06)
    canvas.drawLine(x + w / 2, sill - h, x + w / 2, sill, thin)
    canvas.drawLine(x, sill - h * 0.55, x + w, sill - h * 0.55, thin)
    canvas.drawRect(skia.Rect.MakeXYWH(x, sill - h, w, 0.10), fill(with_alpha(oklch(*site.p.shadow), 0.45), blur=0.04))
    canvas.drawRect(
        skia.Rect.MakeXYWH(x - 0.17, sill + 0.08, w + 0.34, 0.11), fill(site.t(SNOW if site.snowy else house.trim, 0.9))
    )
    if house.shutters:
        for left in (x - 0.11 - w * 0.44, x + w + 0.11):
            _shutter(canvas, house.shutters, left, sill, w * 0.44, h, site)
    if house.boxes:
        _flower_box(canvas, x, sill, w, site)


def _lamplight(canvas: Canvas, box: Any, site: Site) -> None:
    warm = site.rng.uniform(66, 84)
    light = [oklch(0.94, 0.09, warm + 6), oklch(0.80, 0.14, warm)]
    canvas.drawRect(box, fill(linear_gradient((0, box.top()), (0, box.bottom()), light)))
    curtain = with_alpha(oklch(0.72, 0.13, 52), 0.75)
    if site.rng.random() < 0.6:
        for edge in (box.left(), box.right() - box.width() * 0.2):
            canvas.drawRect(skia.Rect.MakeXYWH(edge, box.top(), box.width() * 0.2, box.height()), fill(curtain))
    if site.strength < 1:
        canvas.drawRect(box, fill(with_alpha(site.t(GLASS, 0.5), (1 - site.strength) * 0.75)))
    glow(canvas, box.centerX(), box.centerY(), box.height() * 1.9, (0.85, 0.14, 70), 0.42 * site.strength)


def _reflecting(canvas: Canvas, box: Any, site: Site) -> None:
    """Dark glass that mirrors the sky above and holds a pale curtain."""
    top = oklch(*site.p.sky[-2][1:])
    glass = [site.t(GLASS, 0.7), site.t(GLASS, 0.15)]
    canvas.drawRect(box, fill(linear_gradient((0, box.top()), (0, box.bottom()), glass)))
    canvas.save()
    canvas.clipRect(box, True)
    if site.rng.random() < 0.55:
        pale = with_alpha(site.t((0.90, 0.02, 80), 0.55), 0.6)
        canvas.drawRect(skia.Rect.MakeXYWH(box.left(), box.top(), box.width() * 0.22, box.height()), fill(pale))
        canvas.drawRect(
            skia.Rect.MakeXYWH(box.right() - box.width() * 0.22, box.top(), box.width() * 0.22, box.height()), fill(pale)
        )
    x, w, y, h = box.left(), box.width(), box.top(), box.height()
    sheen = [(x + w * 0.1, y), (x + w * 0.62, y), (x + w * 0.12, y + h), (x - w * 0.4, y + h)]
    canvas.drawPath(polygon(sheen), fill(with_alpha(top, 0.14 if site.p.dark else 0.38)))
    canvas.restore()


def _shutter(canvas: Canvas, colour: Oklch, x: float, sill: float, w: float, h: float, site: Site) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(x, sill - h - 0.05, w, h + 0.1), fill(site.t(colour, 0.5)))
    slat = stroke(with_alpha(site.t(colour, 0.0), 0.7), 0.03)
    for i in range(1, 9):
        canvas.drawLine(x + 0.05, sill - h * i / 9, x + w - 0.05, sill - h * i / 9, slat)


def _flower_box(canvas: Canvas, x: float, sill: float, w: float, site: Site) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(x - 0.1, sill + 0.04, w + 0.2, 0.24), fill(site.t((0.42, 0.07, 45), 0.4)))
    for i in range(14):
        leaf = i < 8
        colour = (0.52, 0.11, 138) if leaf else site.rng.choice(((0.66, 0.19, 22), (0.80, 0.12, 350), (0.88, 0.12, 92)))
        cx, cy = x + site.rng.uniform(-0.1, w + 0.1), sill + site.rng.uniform(-0.2, 0.08)
        canvas.drawCircle(cx, cy, 0.10 if leaf else 0.065, fill(site.t(SNOW if site.snowy else colour, 0.6)))


def _door(canvas: Canvas, house: House, x: float, site: Site) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(x - 0.14, -2.6, 1.28, 2.45), fill(site.t(house.trim, 0.7)))
    canvas.drawRect(skia.Rect.MakeXYWH(x, -2.45, 1.0, 2.3), fill(site.t(house.door, 0.5)))
    for dy in (-1.95, -1.05):
        canvas.drawRect(skia.Rect.MakeXYWH(x + 0.16, dy - 0.32, 0.68, 0.66), fill(with_alpha(site.t(house.door, 0.0), 0.6)))
    canvas.drawRect(
        skia.Rect.MakeXYWH(x + 0.2, dy_glass := -2.3, 0.6, 0.36), fill(oklch(0.9, 0.11, 80) if site.shine else site.t(GLASS, 0.6))
    )
    del dy_glass
    canvas.drawCircle(x + 0.86, -1.2, 0.06, fill(site.t((0.85, 0.1, 88), 0.9)))
    for i, (w, top) in enumerate(((1.5, -0.28), (1.8, -0.14))):
        canvas.drawRect(
            skia.Rect.MakeXYWH(x + 0.5 - w / 2, top, w, 0.16),
            fill(site.t(SNOW if site.snowy else (0.70, 0.012, 70), 0.8 - 0.25 * i)),
        )
    if site.shine:
        glow(canvas, x + 1.45, -2.2, 2.2, (0.88, 0.13, 74), 0.6 * site.strength)
        glow(canvas, x + 0.6, 0.1, 3.0, (0.86, 0.13, 72), 0.5 * site.strength, 0.22)
    canvas.drawRoundRect(
        skia.Rect.MakeXYWH(x + 1.36, -2.35, 0.16, 0.28),
        0.04,
        0.04,
        fill(oklch(0.95, 0.1, 85) if site.shine else site.t((0.3, 0.02, 260), 0.4)),
    )


def _garage(canvas: Canvas, house: House, x: float, site: Site) -> None:
    box = skia.Rect.MakeXYWH(x, -2.3, 2.7, 2.3)
    canvas.drawRect(box.makeOutset(0.14, 0.14), fill(site.t(house.trim, 0.7)))
    canvas.drawRect(box, fill(site.t(house.trim, 0.42)))
    line = stroke(with_alpha(site.t(house.trim, 0.0), 0.6), 0.035)
    for i in range(1, 4):
        canvas.drawLine(x, -2.3 + i * 0.575, x + 2.7, -2.3 + i * 0.575, line)
    for i in range(4):
        pane = skia.Rect.MakeXYWH(x + 0.14 + i * 0.64, -2.16, 0.5, 0.32)
        canvas.drawRect(pane, fill(site.t(GLASS, 0.45)))
    canvas.drawRect(skia.Rect.MakeXYWH(x, -2.3, 2.7, 0.3), fill(with_alpha(oklch(*site.p.shadow), 0.4), blur=0.1))
