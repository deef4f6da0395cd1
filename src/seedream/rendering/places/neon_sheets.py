"""Painting with light: a street drawn as two sheets, what surfaces look like and what shines, then lit by what shines.

World units of the street: an adult in front of the facades is 148 tall; y = 0 is the foot of the facades, up is negative.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from seedream.rendering.colour import lab, lab_to_srgb
from seedream.rendering.places.layers import paint_enlarged
from seedream.rendering.surface import MIPMAP, NEAREST, fill, image_from_array, new_surface, pixels, stroke

Colour = Any
"""A packed colour or a skia shader."""

_REDUCE = 8
_ERASE = skia.BlendMode.kDstOut


class Sheets:
    """Two canvases of one street: `albedo` (surfaces in daylight) and `emit` (what shines). Solid things hide what shines."""

    def __init__(self, left: float, top: float, width: float, height: float, scale: float) -> None:
        self.left, self.top, self.scale = left, top, scale
        self._surfaces = [new_surface(round(width * scale), round(height * scale)) for _ in range(2)]
        self.albedo, self.emit = (surface.getCanvas() for surface in self._surfaces)
        for canvas in (self.albedo, self.emit):
            canvas.scale(scale, scale)
            canvas.translate(-left, -top)

    def images(self) -> tuple[Any, Any]:
        """Albedo and emission as images."""
        albedo, emit = (surface.makeImageSnapshot() for surface in self._surfaces)
        return albedo, emit

    def rect(
        self, x: float, y: float, width: float, height: float, colour: Colour, *, radius: float = 0.0, hide: bool = True
    ) -> None:
        """A solid rectangle."""
        shape = skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(x, y, width, height), radius, radius)
        self.albedo.drawRRect(shape, fill(colour))
        if hide:
            self.emit.drawRRect(shape, fill(0xFF000000, BlendMode=_ERASE))

    def path(self, path: Any, colour: Colour) -> None:
        """A solid filled path."""
        self.albedo.drawPath(path, fill(colour))
        self.emit.drawPath(path, fill(0xFF000000, BlendMode=_ERASE))

    def lines(self, points: Sequence[float], width: float, colour: int) -> None:
        """Solid line segments, four numbers each."""
        path = skia.PathBuilder()
        for x0, y0, x1, y1 in zip(points[0::4], points[1::4], points[2::4], points[3::4], strict=True):
            path.moveTo(x0, y0)
            path.lineTo(x1, y1)
        self.stroke(path.detach(), width, colour)

    def stroke(self, path: Any, width: float, colour: int) -> None:
        """A solid stroked path."""
        self.albedo.drawPath(path, stroke(colour, width))
        self.emit.drawPath(path, stroke(0xFF000000, width, BlendMode=_ERASE))

    def shade(self, x: float, y: float, width: float, height: float, alpha: float, *, blur: float = 0.0) -> None:
        """Darken surfaces softly, for contact and cast shadows."""
        self.albedo.drawRect(
            skia.Rect.MakeXYWH(x, y, width, height), fill(int(alpha * 255) << 24, blur=blur, BlendMode=skia.BlendMode.kSrcATop)
        )

    def lit(self, x: float, y: float, width: float, height: float, colour: Colour, *, radius: float = 0.0) -> None:
        """A shining rectangle."""
        self.emit.drawRRect(skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(x, y, width, height), radius, radius), fill(colour))


def _small(image: Any) -> NDArray[np.float32]:
    """Premultiplied BGRA in 0..1 at 1/8 of the size."""
    surface = new_surface(-(-image.width() // _REDUCE), -(-image.height() // _REDUCE))
    surface.getCanvas().drawImageRect(image, skia.Rect.MakeWH(surface.width(), surface.height()), MIPMAP)
    return pixels(surface).astype(np.float32) / np.float32(255)


def _spread(emit: NDArray[np.float32], sigma_px: float) -> NDArray[np.float32]:
    """Blur, seamless sideways."""
    sigma = max(sigma_px / _REDUCE, 0.4)
    return np.asarray(gaussian_filter(emit, (sigma, sigma, 0), mode=("nearest", "wrap", "nearest"), truncate=3.0), np.float32)


def light_up(
    sheets: Sheets, *, ambient_top: Sequence[float], ambient_street: Sequence[float], haze: int, haze_amount: float,
    glow: float = 1.0, reach: float = 1.0, emission: float = 1.0,
) -> Any:  # fmt: skip
    """The two sheets as one picture: surfaces times (ambient + spread light), what shines, its halos, haze towards the street.

    Ambient colours are OKLCH; `reach` scales how far light spreads; `emission` 0..1 is how much shines at all (little by day);
    the result is seamless sideways.
    """
    glow *= emission
    albedo, emit = sheets.images()
    shine = _small(emit)[..., :3]
    unit = sheets.scale * reach
    wash = 0.75 * _spread(shine, 16 * unit) + 1.5 * _spread(shine, 55 * unit) + 1.6 * _spread(shine, 150 * unit)
    rise = np.linspace(0, 1, shine.shape[0], dtype=np.float32)[:, None, None]
    top, street = (np.asarray(lab_to_srgb(lab(c)), np.float32) for c in (ambient_top, ambient_street))
    light = (top * (1 - rise) + street * rise) + glow * wash[..., ::-1]
    out = new_surface(albedo.width(), albedo.height())
    canvas = out.getCanvas()
    canvas.drawImage(albedo, 0, 0)
    lamp = image_from_array(np.clip(light, 0, 1))
    paint_enlarged(canvas, lamp, out.width(), out.height(), wrap=True, mode=skia.BlendMode.kModulate)
    air = halo(shine, sheets.scale, glow)
    paint_enlarged(canvas, air, out.width(), out.height(), wrap=True, mode=skia.BlendMode.kScreen)
    canvas.drawImage(emit, 0, 0, NEAREST, skia.Paint(Alphaf=emission))
    if haze_amount > 0:
        clear, full = haze & 0xFFFFFF, (int(haze_amount * 255) << 24) | (haze & 0xFFFFFF)
        shader = skia.GradientShader.MakeLinear([(0, out.height() * 0.3), (0, out.height())], [clear, full])
        canvas.drawPaint(fill(shader, BlendMode=skia.BlendMode.kSrcATop))
    veil = halo(shine, sheets.scale, 0.30 * glow)
    paint_enlarged(canvas, veil, out.width(), out.height(), wrap=True, mode=skia.BlendMode.kScreen)
    return out.makeImageSnapshot()


def halo(shine: NDArray[np.float32], unit: float, glow: float) -> Any:
    """The glow in the air around what shines (BGR), as a small image."""
    air = glow * (0.42 * _spread(shine, 6 * unit) + 0.50 * _spread(shine, 18 * unit) + 0.50 * _spread(shine, 62 * unit))
    alpha = np.clip(air.max(axis=2), 0, 1)
    rgb = np.clip(air[..., ::-1] / np.maximum(alpha, 1e-4)[..., None], 0, 1)
    return image_from_array(rgb, alpha)


def sprite(sheets: Sheets, glow: float) -> Any:
    """What shines on the sheets with its halo and nothing else: a light that can be switched per frame."""
    _, emit = sheets.images()
    out = new_surface(emit.width(), emit.height())
    canvas = out.getCanvas()
    paint_enlarged(canvas, halo(_small(emit)[..., :3], sheets.scale, glow), out.width(), out.height())
    canvas.drawImage(emit, 0, 0)
    return out.makeImageSnapshot()
