"""Shops on the ground floor of town houses: a wide window with goods, a board above it, and a striped awning. Units: metres."""

from __future__ import annotations

import skia

from seedream.rendering.colour import Oklch, oklch, with_alpha
from seedream.rendering.nature_kit.air import glow
from seedream.rendering.painter import Canvas
from seedream.rendering.places.grounds.homes import GLASS, Block, House, Site
from seedream.rendering.surface import fill, linear_gradient, polygon

_HIGH, _BOARD, _REACH = 2.05, 0.62, 0.95
"""Height of the window, of the board above it, and of the awning that hangs from there."""
_GOODS: tuple[Oklch, ...] = ((0.70, 0.14, 30), (0.80, 0.13, 85), (0.62, 0.11, 150), (0.62, 0.10, 240), (0.78, 0.07, 330))


def shopfront(canvas: Canvas, house: House, block: Block, site: Site) -> None:
    """Draw the shop of a block, as wide as the block without its door."""
    assert house.shop is not None
    left = block.x + (1.9 if block.door is not None and block.door < block.width / 2 else 0.5)
    right = block.x + block.width - (1.9 if block.door is not None and block.door >= block.width / 2 else 0.5)
    glass = skia.Rect.MakeLTRB(left, -0.55 - _HIGH, right, -0.55)
    canvas.drawRect(glass.makeOutset(0.14, 0.14), fill(site.t(house.shop, 0.35)))
    _window(canvas, glass, site)
    board = skia.Rect.MakeLTRB(left - 0.2, glass.top() - _BOARD - 0.1, right + 0.2, glass.top() - 0.06)
    canvas.drawRect(board, fill(site.t(house.shop, 0.5)))
    for k in range(3):
        bar = skia.Rect.MakeXYWH(left + 0.5 + 0.34 * k, board.centerY() - 0.1, 0.26, 0.2)
        canvas.drawRect(bar, fill(with_alpha(site.t((0.96, 0.02, 90), 0.8), 0.85)))
    _awning(canvas, house.shop, left - 0.25, right + 0.25, board.bottom(), site)


def _window(canvas: Canvas, box: skia.Rect, site: Site) -> None:
    """Glass with the goods behind it, lit from within after dark, and the sky across it by day."""
    inside = [oklch(0.93, 0.08, 78), oklch(0.80, 0.11, 70)] if site.shine else [site.t(GLASS, 0.9), site.t(GLASS, 0.4)]
    canvas.drawRect(box, fill(linear_gradient((0, box.top()), (0, box.bottom()), inside)))
    canvas.save()
    canvas.clipRect(box, True)
    x = box.left() + 0.15
    while x < box.right() - 0.2:
        wide, high = site.rng.uniform(0.25, 0.5), site.rng.uniform(0.3, 1.0)
        goods = skia.Rect.MakeXYWH(x, box.bottom() - high, wide, high)
        canvas.drawRoundRect(goods, 0.06, 0.06, fill(with_alpha(site.t(site.rng.choice(_GOODS), 0.6), 0.9)))
        x += wide + site.rng.uniform(0.05, 0.25)
    wide, high = box.width(), box.height()
    for at in (0.1, 0.5):
        x = box.left() + at * wide
        top, low = box.top(), box.top() + high
        sheen = [(x, top), (x + 0.16 * wide, top), (x - 0.02 * wide, low), (x - 0.18 * wide, low)]
        canvas.drawPath(polygon(sheen), fill(with_alpha(oklch(*site.p.sky[-2][1:]), 0.10 if site.p.dark else 0.26)))
    canvas.restore()
    if site.shine:
        glow(canvas, box.centerX(), box.centerY(), high * 1.5, (0.85, 0.14, 70), 0.4 * site.strength)


def _awning(canvas: Canvas, colour: Oklch, left: float, right: float, top: float, site: Site) -> None:
    """Stripes from the wall down to a scalloped edge, and their shade on the window below."""
    shade = with_alpha(oklch(*site.p.shadow), 0.30)
    canvas.drawRect(skia.Rect.MakeLTRB(left + 0.1, top, right - 0.1, top + _REACH + 0.35), fill(shade, blur=0.08))
    count = max(4, round((right - left) / 0.45))
    step = (right - left) / count
    for k in range(count):
        a, b = left + k * step, left + (k + 1) * step
        tint = site.t(colour if k % 2 == 0 else (0.96, 0.015, 85), 0.72)
        out = 0.16 * (2 * (k + 0.5) / count - 1)
        stripe = [(a, top), (b, top), (b + out, top + _REACH - 0.2), (a + out, top + _REACH - 0.2)]
        canvas.drawPath(polygon(stripe), fill(tint))
        canvas.drawOval(skia.Rect.MakeXYWH(a + out, top + _REACH - 0.36, step, 0.32), fill(tint))
