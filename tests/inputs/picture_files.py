"""Picture files for tests, drawn here: PNG, JPEG (with an orientation), WebP, in colour spaces and sizes as needed."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

FORMATS = {".png": skia.kPNG, ".jpg": skia.kJPEG, ".webp": skia.kWEBP}


def save(path: Path, data: NDArray[np.uint8], space: Any = None) -> Path:
    """Write RGBA pixels `(H, W, 4)`."""
    info = skia.ImageInfo.Make(data.shape[1], data.shape[0], skia.kRGBA_8888_ColorType, skia.kUnpremul_AlphaType, space)
    image = skia.Image.MakeRasterCopy(skia.Pixmap(info, np.ascontiguousarray(data), data.shape[1] * 4))
    path.write_bytes(bytes(image.encodeToData(FORMATS[path.suffix], 95)))
    return path


def flat(width: int, height: int, colour: tuple[int, int, int], alpha: int = 255) -> NDArray[np.uint8]:
    """One colour."""
    return np.full((height, width, 4), (*colour, alpha), np.uint8)


def screenshot(width: int, height: int) -> NDArray[np.uint8]:
    """A light interface: grey bar on top, a green button at the top right, a large blue chart at the bottom left."""
    data = flat(width, height, (250, 250, 252))
    data[: height // 12] = (230, 232, 238, 255)
    button(data, (0.78, 0.12, 0.16, 0.07), (40, 150, 90))
    button(data, (0.08, 0.52, 0.5, 0.38), (60, 110, 230))
    return data


def button(data: NDArray[np.uint8], rect: tuple[float, float, float, float], colour: tuple[int, int, int]) -> None:
    """Fill a rectangle given in fractions."""
    height, width = data.shape[:2]
    x, y, w, h = rect
    data[int(y * height) : int((y + h) * height), int(x * width) : int((x + w) * width)] = (*colour, 255)


def photo(width: int, height: int, ground: int | None = 236) -> NDArray[np.uint8]:
    """A noisy photo of a dark disc, on an even ground or (None) on a mottled one."""
    random = np.random.default_rng(3)
    y, x = np.mgrid[0:height, 0:width] / max(width, height)
    shade = np.full((height, width), float(ground)) if ground is not None else 175 + 50 * np.sin(9 * x) * np.cos(7 * y)
    inside = np.hypot(x - width / max(width, height) / 2, y - height / max(width, height) / 2) < 0.28
    rgb = np.repeat(np.where(inside, 60.0, shade)[..., None], 3, 2) + random.normal(0, 4.0, (height, width, 3))
    return np.dstack([np.clip(rgb, 0, 255), np.full((height, width), 255.0)]).astype(np.uint8)


def turned(path: Path, orientation: int) -> Path:
    """Put an EXIF orientation into a JPEG file."""
    tiff = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation, 0, 0)
    body = b"Exif\0\0" + tiff
    jpeg = path.read_bytes()
    path.write_bytes(jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:])
    return path
