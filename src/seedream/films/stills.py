"""Stills of a delivered film: pictures at some film times, and several of them as one small image."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import av
import numpy as np
import skia

from seedream.rendering.surface import MIPMAP, new_surface

_GAP = 4


def pictures_at(film: Path, times_s: Sequence[float]) -> list[Any]:
    """The pictures of a film at times in rising order, as images; the last picture for times after the end."""
    out: list[Any] = []
    with av.open(str(film)) as container:
        picture = None
        for picture in container.decode(video=0):
            while len(out) < len(times_s) and float(picture.time or 0.0) >= times_s[len(out)]:
                out.append(image_of(picture))
            if len(out) == len(times_s):
                return out
        out += [image_of(picture)] * (len(times_s) - len(out))
    return out


def image_of(picture: Any) -> Any:
    """A decoded picture as an image. Asked for four channels, the decoder leaves the last columns of some widths unwritten."""
    rgb = picture.to_ndarray(format="rgb24")
    rgba = np.dstack([rgb, np.full(rgb.shape[:2], 255, np.uint8)])
    return skia.Image.fromarray(np.ascontiguousarray(rgba), skia.kRGBA_8888_ColorType, copy=True)


def strip(film: Path, times_s: Sequence[float], width: int) -> Any:
    """Four pictures of a film as one image, two by two, `width` pixels wide."""
    pictures = pictures_at(film, times_s)
    cell_width = (width - _GAP) / 2
    cell_height = cell_width * pictures[0].height() / pictures[0].width()
    surface = new_surface(width, round(2 * cell_height + _GAP))
    canvas = surface.getCanvas()
    canvas.clear(0xFFF6F4EF)
    for i, picture in enumerate(pictures[:4]):
        x, y = (i % 2) * (cell_width + _GAP), (i // 2) * (cell_height + _GAP)
        canvas.drawImageRect(picture, skia.Rect.MakeXYWH(x, y, cell_width, cell_height), MIPMAP)
    return surface.makeImageSnapshot()
