"""Pixels of a plate: BGRA bytes to numbers and back, colour tables in OKLab, and sums over small boxes.

Everything here takes and returns whole arrays. Sums over boxes are built by doubling (a window of eight is three additions), which
takes a millisecond where a convolution takes ten.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import lab_to_srgb, srgb_to_lab
from seedream.rendering.surface import LINEAR, MIPMAP, NEAREST, new_surface, pixels

Bytes = NDArray[np.uint8]
Sums = NDArray[np.uint16]
Table = NDArray[np.uint32]
"""Packed BGRA of every colour of `2**18`: six bits a channel, blue lowest."""
_BITS = 6
_LEVELS = 1 << _BITS


def table(change: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> Table:
    """The colour table of a change of OKLab values `(N, 3)`; built once a style (0.1 s)."""
    steps = np.arange(_LEVELS) / (_LEVELS - 1)
    red, green, blue = np.meshgrid(steps, steps, steps, indexing="ij")
    rgb = np.stack([red.ravel(), green.ravel(), blue.ravel()], 1)
    out = (lab_to_srgb(change(srgb_to_lab(rgb))) * 255 + 0.5).astype(np.uint32)
    return np.asarray(out[:, 2] | out[:, 1] << 8 | out[:, 0] << 16 | 0xFF000000, np.uint32)


def through(plate: Bytes, colours: Table) -> Bytes:
    """A plate `(H, W, 4)` BGRA with every colour looked up."""
    v = np.ascontiguousarray(plate).view(np.uint32)[..., 0]
    index = (v >> 2) & 0x3F
    index |= (v >> 4) & 0xFC0
    index |= (v >> 6) & 0x3F000
    found = np.take(colours, index)
    return found[..., None].view(np.uint8)


def luma(plate: Bytes) -> Bytes:
    """Brightness `(H, W)` 0..255 of a plate, as the eye weighs it."""
    total = plate[..., 2].astype(np.uint16) * 77
    total += plate[..., 1].astype(np.uint16) * 150
    total += plate[..., 0].astype(np.uint16) * 29
    return (total >> 8).astype(np.uint8)


def shifted(values: NDArray[Any], down: int, right: int) -> NDArray[Any]:
    """The array moved down and to the right (negative: up, left), its edges repeated."""
    if not down and not right:
        return values
    height, width = values.shape[:2]
    top, left = max(down, 0), max(right, 0)
    foot, end = height + min(down, 0), width + min(right, 0)
    out = np.empty_like(values)
    out[top:foot, left:end] = values[top - down : foot - down, left - right : end - right]
    out[top:foot, :left], out[top:foot, end:] = out[top:foot, left : left + 1], out[top:foot, end - 1 : end]
    out[:top], out[foot:] = out[top : top + 1], out[foot - 1 : foot]
    return out


def box_sums(values: NDArray[Any], side: int) -> Sums:
    """Sums over boxes of `side` pixels (a power of two) that begin at each pixel; near the far edges boxes hang over and repeat."""
    height, width = values.shape[:2]
    pad = ((0, side - 1), (0, side - 1), *((0, 0),) * (values.ndim - 2))
    out = np.pad(values, pad, mode="edge").astype(np.uint16)
    step = 1
    while step < side:
        out = out[:-step] + out[step:]
        out = out[:, :-step] + out[:, step:]
        step *= 2
    return out[:height, :width]


def box_mean(values: NDArray[Any], side: int) -> NDArray[np.uint8]:
    """Means over centred boxes of `side` pixels, a power of two."""
    sums = box_sums(values, side) >> (2 * (side.bit_length() - 1))
    return np.asarray(shifted(sums, side // 2, side // 2), np.uint8)


def power_of_two(size: float, least: int = 1, most: int = 16) -> int:
    """The power of two nearest to a size, within limits."""
    return int(min(max(2 ** round(np.log2(max(size, 1.0))), least), most))


def blend(under: Bytes, over: tuple[int, int, int], share: NDArray[np.uint8]) -> Bytes:
    """A plate with a colour (blue, green, red) laid over it; `share` 0..255 `(H, W)` says how thickly."""
    weight = share.astype(np.int16)
    out = under.copy()
    for channel, value in enumerate(over):
        below = under[..., channel].astype(np.int16)
        out[..., channel] = below + (((value - below) * (weight >> 1)) >> 7)
    return out


def as_image(plate: Bytes) -> Any:
    """A skia image of BGRA bytes, copied."""
    return skia.Image.fromarray(np.ascontiguousarray(plate), skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)


def resized(image: Any, width: int, height: int) -> Bytes:
    """An image's pixels at another size."""
    surface = new_surface(width, height)
    half = image.width() == 2 * width and image.height() == 2 * height
    same = (image.width(), image.height()) == (width, height)
    sampling = NEAREST if same else LINEAR if half or image.width() < width else MIPMAP
    surface.getCanvas().drawImageRect(image, skia.Rect.MakeWH(width, height), sampling)
    return pixels(surface)


def bgr(colour: int) -> tuple[int, int, int]:
    """Blue, green and red 0..255 of a packed colour."""
    return colour & 255, (colour >> 8) & 255, (colour >> 16) & 255
