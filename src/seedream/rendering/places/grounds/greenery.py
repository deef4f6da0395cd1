"""Tended green: hedges, fences, shrubs, beds of flowers, street trees."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.air import contact
from seedream.rendering.nature_kit.foliage import SUMMER, crown, leaves, trunk
from seedream.rendering.nature_kit.palette import Palette, tone
from seedream.rendering.nature_kit.plants import Batch, Limb, branches, limb_outline
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.nature_kit.seasons import tree_tints
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient

HEDGE: tuple[Oklch, ...] = ((0.50, 0.105, 140), (0.45, 0.095, 146), (0.56, 0.11, 132))
SNOW: Oklch = (0.97, 0.012, 250)


def hedge(
    canvas: Canvas, x0: float, x1: float, y: float, height: float, s: Scenery, rng: random.Random, *, depth: float = 0.0,
    tints: Sequence[Oklch] = HEDGE, round_top: float = 0.06,
) -> None:  # fmt: skip
    """A clipped hedge from x0 to x1 that stands on y: dark at its foot, light on top, snow where snow lies."""
    p = s.palette
    contact(canvas, (x0 + x1) / 2, y, (x1 - x0) * 1.02, height * 0.30, p.shadow, 0.5)
    body = linear_gradient((0, y - height), (0, y), [tone(tints[0], 0.45, depth, p), tone(tints[1], 0.02, depth, p)])
    canvas.drawRect(skia.Rect.MakeLTRB(x0, y - height * 0.94, x1, y - height * 0.02), fill(body))
    size, out = height * 0.42, []
    for level, share in ((0.12, 0.7), (0.36, 0.9), (0.6, 1.0), (0.82, 1.1), (0.95, 1.5)):
        for _ in range(max(1, int((x1 - x0) / size * 1.9 * share))):
            x = rng.uniform(x0 + size * 0.2, x1 - size * 0.2)
            wave = rng.uniform(-round_top, round_top) * height
            lit = 0.06 + 0.72 * level**1.6 + rng.uniform(-0.10, 0.10)
            out.append((x, y - height * level + size * 0.12 + wave, size * rng.uniform(0.75, 1.1), lit))
    leaves(canvas, out, tints, p, rng, depth=depth)
    if s.winter:
        snow_cap(canvas, x0, x1, y - height * 1.04, height * 0.26, p, depth)


def snow_cap(canvas: Canvas, x0: float, x1: float, y: float, thick: float, p: Palette, depth: float = 0.0) -> None:
    """A soft layer of snow on something level."""
    box = skia.Rect.MakeLTRB(x0 - thick * 0.2, y, x1 + thick * 0.2, y + thick)
    shade = linear_gradient((0, y), (0, y + thick), [tone(SNOW, 0.95, depth, p), tone(SNOW, 0.4, depth, p)])
    canvas.drawRoundRect(box, thick * 0.5, thick * 0.5, fill(shade))


def shrub(
    canvas: Canvas, x: float, y: float, size: float, s: Scenery, rng: random.Random, *, depth: float = 0.0,
    tints: Sequence[Oklch] = HEDGE, bloom: Oklch | None = None,
) -> None:  # fmt: skip
    """A round shrub `size` wide, with flowers where `bloom` is given."""
    p = s.palette
    contact(canvas, x, y, size * 1.1, size * 0.16, p.shadow, 0.5)
    crown(canvas, x, y - size * 0.36, size, size * 0.72, tints, p, rng, side=s.side, depth=depth, size=size * 0.34, count=26)
    if s.winter:
        snow_cap(canvas, x - size * 0.36, x + size * 0.36, y - size * 0.80, size * 0.20, p, depth)
    elif bloom:
        blossoms(canvas, x, y - size * 0.42, size * 0.9, size * 0.6, bloom, s, rng, count=22, radius=size * 0.035, depth=depth)


def blossoms(
    canvas: Canvas, x: float, y: float, width: float, height: float, colour: Oklch, s: Scenery, rng: random.Random, *,
    count: int, radius: float, depth: float = 0.0,
) -> None:  # fmt: skip
    """Blossoms strewn over an oval: a dark and a light half each."""
    for _ in range(count):
        px, py = x + rng.gauss(0, 0.26) * width, y + rng.gauss(0, 0.26) * height
        r = radius * rng.uniform(0.7, 1.2)
        canvas.drawCircle(px, py, r, fill(tone(colour, 0.35, depth, s.palette)))
        canvas.drawCircle(px + r * 0.2 * s.side, py - r * 0.25, r * 0.66, fill(tone(colour, 1.0, depth, s.palette)))


def tree(
    canvas: Canvas, x: float, y: float, height: float, s: Scenery, rng: random.Random, *, depth: float = 0.0,
    tints: tuple[Oklch, ...] = SUMMER, spread: float = 0.78, stem: float = 0.5,
) -> None:  # fmt: skip
    """A leaf tree of a street or garden; bare under snow."""
    side = s.side
    contact(canvas, x - side * height * 0.08, y, height * 0.7, height * 0.06, s.palette.shadow, 0.5)
    trunk(canvas, x, y, height * 0.055, y - height * (stem + 0.12), s.palette, rng, side=side, depth=depth)
    if s.winter:
        twigs(canvas, x, y - height * stem, height * 0.5, s, rng, depth)
        return
    crown(
        canvas, x, y - height * (0.5 + stem * 0.36), height * spread, height * (1.04 - stem), tree_tints(s, tints, x), s.palette,
        rng, side=side, depth=depth, size=height * 0.17, count=64,
    )  # fmt: skip


def twigs(canvas: Canvas, x: float, y: float, height: float, s: Scenery, rng: random.Random, depth: float) -> None:
    """A bare crown `height` high on the trunk that ends at x, y: boughs that fork four times, with snow along their tops."""
    bark, white = tone((0.36, 0.03, 42), 0.3, depth, s.palette), tone(SNOW, 0.85, depth, s.palette)
    limbs: list[Limb] = []
    for lean in (-0.95, -0.5, -0.08, 0.35, 0.8):
        angle = -math.pi / 2 + lean + rng.uniform(-0.14, 0.14)
        length = height * rng.uniform(0.27, 0.34) * (1 - 0.16 * abs(lean))
        branches(x, y + height * 0.06, length, angle, height * 0.055, 4, rng, limbs, [], 0.52)
    batch = Batch()
    for limb in limbs:
        batch.shape(bark, limb_outline(limb))
        if limb[6] > height * 0.009:
            batch.shape(white, [(px, py - limb[6] * 0.40) for px, py in limb_outline(limb, 0, 0.45)])
    batch.draw(canvas, (bark,))


def picket_fence(
    canvas: Canvas, x0: float, x1: float, y: float, height: float, s: Scenery, *,
    colour: Oklch = (0.95, 0.01, 90), depth: float = 0.0, gap: float = 0.42,
) -> None:  # fmt: skip
    """A fence of pointed boards between two rails."""
    p, step, batch = s.palette, height * gap * 0.5, Batch()
    light, dark = tone(colour, 0.75, depth, p), tone(colour, 0.25, depth, p)
    contact(canvas, (x0 + x1) / 2, y, x1 - x0, height * 0.1, p.shadow, 0.35)
    for level in (0.28, 0.72):
        canvas.drawRect(skia.Rect.MakeLTRB(x0, y - height * level, x1, y - height * (level - 0.08)), fill(dark))
    x = x0
    while x < x1 - step * 0.5:
        w = step * 0.62
        batch.shape(light, [(x, y), (x, y - height * 0.88), (x + w / 2, y - height), (x + w, y - height * 0.88), (x + w, y)])
        edge = x + w * 0.8 if s.side < 0 else x
        batch.shape(dark, [(edge, y), (edge, y - height * 0.88), (edge + w * 0.2, y - height * 0.88), (edge + w * 0.2, y)])
        x += step
    batch.draw(canvas, (light,))
    if s.winter:
        snow_cap(canvas, x0, x1, y - height * 0.80, height * 0.09, p, depth)
