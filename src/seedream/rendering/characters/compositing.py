"""From a drawn figure to the scene: an own small surface with rim light, ambience; contact shadows on the ground."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering.characters.pen import alpha
from seedream.rendering.characters.shapes import clamp
from seedream.rendering.painter import Canvas, LightRig
from seedream.rendering.surface import MIPMAP, NEAREST, new_surface

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
    draw: Callable[[Canvas], None], bounds: Bounds, unit_u: float, scale: float, light: LightRig, *,
    mirrored: bool = False, visible_px: Bounds | None = None, offset_px: tuple[float, float] = (0.0, 0.0),
) -> Sprite | None:  # fmt: skip
    """Draw a figure into a surface of its own and light it.

    `unit_u` is the figure's unit in design units, `scale` pixels per design unit; `offset_px` is the fraction of a pixel at which
    the ground point lies; `visible_px` (left, top, right, bottom around the ground point) cuts what cannot be seen.
    """
    px = unit_u * scale
    left, top, right, bottom = bounds
    if mirrored:
        left, right = -right, -left
    box = [math.floor(left * px), math.floor(top * px), math.ceil(right * px), math.ceil(bottom * px)]
    if visible_px:
        box = [
            max(box[0], math.floor(visible_px[0])),
            max(box[1], math.floor(visible_px[1])),
            min(box[2], math.ceil(visible_px[2])),
            min(box[3], math.ceil(visible_px[3])),
        ]
    width, height = box[2] - box[0], box[3] - box[1]
    if width < 2 or height < 2:
        return None
    surface = new_surface(width, height)
    canvas = surface.getCanvas()
    canvas.translate(-box[0] + offset_px[0], -box[1] + offset_px[1])
    canvas.scale(-px if mirrored else px, px)
    draw(canvas)
    canvas.resetMatrix()
    _light(surface, -box[1] + top * px * 0.75, -box[1], px, light)
    return Sprite(surface.makeImageSnapshot(), (box[0] - offset_px[0]) / scale, (box[1] - offset_px[1]) / scale, scale)


def _light(surface: Any, top_y: float, ground_y: float, px: float, light: LightRig) -> None:
    """The two rims inside the silhouette, then ambience that grows towards the ground and covers them there."""
    canvas = surface.getCanvas()
    flat = surface.makeImageSnapshot()
    atop = skia.BlendMode.kSrcATop
    if light.rim_strength > 0:
        # whole pixels: a shifted image at a fraction of a pixel costs four times as much
        width = max(1, round(clamp(px * 0.036, 1.0, 3.2)))
        rim = new_surface(surface.width(), surface.height())
        edge = rim.getCanvas()
        for colour, dx in ((light.rim_left, width), (light.rim_right, -width)):
            # a plain copy is nearly free; the tint rides on the last of the three draws
            edge.drawImage(flat, 0, 0, NEAREST, skia.Paint(BlendMode=skia.BlendMode.kSrc))
            edge.drawImage(flat, dx, max(1, width // 2), NEAREST, skia.Paint(BlendMode=skia.BlendMode.kDstOut))
            tint = skia.ColorFilters.Blend(colour | 0xFF000000, skia.BlendMode.kSrcIn)
            rim_paint = skia.Paint(BlendMode=atop, Alphaf=light.rim_strength * 0.9, ColorFilter=tint)
            canvas.drawImage(rim.makeImageSnapshot(), 0, 0, NEAREST, rim_paint)
    strength = ((light.ambient >> 24) & 255) / 255
    ramp = skia.GradientShader.MakeLinear([(0, top_y), (0, ground_y)], [alpha(light.ambient, strength * 0.3), light.ambient])
    canvas.drawPaint(skia.Paint(Shader=ramp, BlendMode=atop, Dither=True))


def place_sprite(canvas: Canvas, sprite: Sprite, x_u: float, y_u: float, light: LightRig, rim_u: float = 0.0) -> None:
    """Draw a sprite with its ground point at (x_u, y_u) design units, with the faint outer glow of its rims.

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
        x, y = round(device.x()), round(device.y())
        shift, sampling = max(1, round(rim_u * sprite.scale)), NEAREST
    else:
        canvas.translate(x, y)
        canvas.scale(1 / sprite.scale, 1 / sprite.scale)
        x, y, shift, sampling = 0, 0, 1, MIPMAP
    if light.rim_strength > 0 and rim_u > 0:
        for colour, dx in ((light.rim_left, -shift), (light.rim_right, shift)):
            tint = skia.Paint(
                ColorFilter=skia.ColorFilters.Blend(colour | 0xFF000000, skia.BlendMode.kSrcIn), Alphaf=light.rim_strength * 0.16
            )
            canvas.drawImage(sprite.image, x + dx, y, sampling, tint)
    canvas.drawImage(sprite.image, x, y, sampling)
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
