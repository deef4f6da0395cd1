"""From a drawn figure to the scene: pixels of its own with rim light and ambience; contact shadows on the ground."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia

from seedream.rendering.characters.pen import alpha
from seedream.rendering.characters.rims import draw_ambience, draw_glow, draw_rims, figure_box
from seedream.rendering.characters.shapes import clamp
from seedream.rendering.painter import Canvas, LightRig
from seedream.rendering.surface import MIPMAP, NEAREST

Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom in the figure's own units around its ground point."""


@dataclass(frozen=True)
class Sprite:
    """A finished figure: pixels, where its top left lies from the ground point in design units, and pixels per design unit."""

    image: Any
    left_u: float
    top_u: float
    scale: float


def composite(
    draw: Callable[[Canvas], None], bounds: Bounds, unit_u: float, scale: float, light: LightRig, *, mirrored: bool = False,
    visible_px: Bounds | None = None, offset_px: tuple[float, float] = (0.0, 0.0), rim_u: float = 0.0,
) -> Sprite | None:  # fmt: skip
    """Draw a figure into pixels of its own and light it; None if nothing of it can be seen.

    `unit_u` is the figure's unit in design units, `scale` pixels per design unit; `offset_px` is the fraction of a pixel at which
    the ground point lies; `visible_px` (left, top, right, bottom around the ground point) cuts what cannot be seen; `rim_u` is
    the reach of the faint glow of its rims in design units.
    """
    px = unit_u * scale
    width_px = max(1, round(clamp(px * 0.036, 1.0, 3.2))) if light.rim_strength > 0 else 0
    glow_px = max(1, round(rim_u * scale)) if rim_u > 0 and light.rim_strength > 0 else 0
    margin = max(width_px, glow_px)
    box = _pixel_box(bounds, px, margin, mirrored, visible_px)
    width, height = box[2] - box[0], box[3] - box[1]
    if width <= 2 * margin or height <= 2 * margin:
        return None
    bgra = np.zeros((height, width, 4), np.uint8)
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, bgra, width * 4)
    canvas = surface.getCanvas()
    canvas.translate(-box[0] + offset_px[0], -box[1] + offset_px[1])
    canvas.scale(-px if mirrored else px, px)
    draw(canvas)
    cover = np.ascontiguousarray(bgra[..., 3])
    seen = figure_box(cover)
    if seen is None:
        return None
    canvas.resetMatrix()
    rows = slice(max(seen[1] - margin, 0), seen[3] + margin)
    if width_px:
        draw_rims(bgra[rows], cover[rows], light, width_px)
    draw_ambience(canvas, seen, -box[1] + bounds[1] * px * 0.75, -box[1], light)
    if glow_px:
        draw_glow(bgra[rows], cover[rows], light, glow_px)
    left, top = max(seen[0] - glow_px, 0), max(seen[1] - glow_px, 0)
    cut = np.ascontiguousarray(bgra[top : seen[3] + glow_px, left : seen[2] + glow_px])
    image = skia.Image.fromarray(cut, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    return Sprite(image, (box[0] + left - offset_px[0]) / scale, (box[1] + top - offset_px[1]) / scale, scale)


def _pixel_box(bounds: Bounds, px: float, margin: int, mirrored: bool, visible_px: Bounds | None) -> tuple[int, int, int, int]:
    """Left, top, right and bottom around the ground point in whole pixels."""
    left, top, right, bottom = bounds
    if mirrored:
        left, right = -right, -left
    edges = [left * px - margin, top * px - margin, right * px + margin, bottom * px + margin]
    if visible_px:
        edges = [
            max(edges[0], visible_px[0]), max(edges[1], visible_px[1]), min(edges[2], visible_px[2]), min(edges[3], visible_px[3])
        ]  # fmt: skip
    return math.floor(edges[0]), math.floor(edges[1]), math.ceil(edges[2]), math.ceil(edges[3])


def place_sprite(canvas: Canvas, sprite: Sprite, x_u: float, y_u: float) -> None:
    """Draw a sprite with its ground point at (x_u, y_u) design units.

    Where the canvas has the sprite's own scale the pixels are copied 1:1; otherwise (reflections) they are resampled.
    """
    matrix = canvas.getTotalMatrix()
    plain = (
        abs(matrix.getScaleX() - sprite.scale) < 1e-3 and abs(matrix.getScaleY() - sprite.scale) < 1e-3 and matrix.getSkewX() == 0
    )
    x, y = x_u + sprite.left_u, y_u + sprite.top_u
    canvas.save()
    if plain:
        device = matrix.mapXY(x, y)
        canvas.resetMatrix()
        canvas.drawImage(sprite.image, round(device.x()), round(device.y()), NEAREST)
    else:
        canvas.translate(x, y)
        canvas.scale(1 / sprite.scale, 1 / sprite.scale)
        canvas.drawImage(sprite.image, 0, 0, MIPMAP)
    canvas.restore()


def contact_shadow(
    canvas: Canvas, x_u: float, y_u: float, radius_x: float, radius_y: float, colour: int, strength: float = 1.0
) -> None:
    """Soft oval of shadow where something touches the ground, in design units."""
    shade = alpha(colour, ((colour >> 24) & 255) / 255 * strength)
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(radius_y * 0.45, 0.4))
    canvas.drawOval(
        skia.Rect.MakeLTRB(x_u - radius_x, y_u - radius_y, x_u + radius_x, y_u + radius_y),
        skia.Paint(Color=shade, AntiAlias=True, MaskFilter=blur),
    )
