"""Picture files: a screenshot, photo or logo of the user's becomes upright sRGB pixels, or one sentence that says why it cannot."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from seedream.errors import InputError

Pixels = NDArray[np.uint8]
"""Red, green, blue and alpha (not premultiplied), `(H, W, 4)`, in sRGB."""
Nature = Literal["logo", "photo", "screen"]

MOST_FILES, MOST_PIXELS, MOST_BYTES = 60, 80_000_000, 200_000_000
SMALLEST_SIDE, KEPT_PIXELS = 32, 16_000_000
LONGEST_LOGO = 1600
PICTURE_FILES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".svg", ".heic", ".heif", ".avif", ".tif", ".tiff")
"""What counts as a picture in a folder; those of them that cannot be read are said, not passed over."""
_SOME_ALPHA, _EVEN = 0.02, 18.0
_FLAT_SCREEN = 0.45
_SQUARE, _SMALL, _FEW = 1.06, 640, 6


@dataclass(frozen=True, slots=True)
class Picture:
    """A checked picture file: size in pixels as seen upright, `alpha` whether parts are transparent, `frames` of an animation.

    `nature` is what its pixels look like; `tone` the mean colour "#rrggbb" of what is visible; `digest` that of the file.
    """

    path: Path
    digest: str
    width: int
    height: int
    alpha: bool
    frames: int
    nature: Nature
    tone: str

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.width / self.height

    def __str__(self) -> str:
        return self.path.name


def read_pictures(given: object) -> tuple[Picture, ...]:
    """Pictures of one path or several. Raises InputError for the first file that cannot be used."""
    several: Sequence[Any] = [given] if isinstance(given, (str, Path, Picture)) else list(given)  # type: ignore[call-overload]
    paths = [path for one in several for path in _files(one)]
    if len(paths) > MOST_FILES:
        raise InputError(f"got {len(paths)} pictures; expected at most {MOST_FILES}")
    return tuple(p if isinstance(p, Picture) else read_picture(Path(str(p)).expanduser()) for p in paths)


def _files(given: Any) -> Sequence[Any]:
    """A picture as it is; of a folder all pictures in it, in the order of their names with numbers counted as numbers."""
    folder = None if isinstance(given, Picture) else Path(str(given)).expanduser()
    if folder is None or not folder.is_dir():
        return [given]
    try:
        found = [p for p in folder.iterdir() if p.suffix.lower() in PICTURE_FILES and not p.name.startswith(".")]
    except OSError as error:
        raise InputError(f'the folder "{folder}" cannot be read: {error.strerror}; check its permissions') from error
    if not found:
        raise InputError(f'got the folder "{folder}", which holds no pictures; expected some such as photo.jpg or drawing.png')
    return sorted(found, key=lambda p: [(int(t), "") if t.isdigit() else (0, t.lower()) for t in re.split(r"(\d+)", p.stem)])


def read_picture(path: Path) -> Picture:
    """Check a PNG, JPEG, WebP, GIF, BMP or SVG file and describe it. Raises InputError where it cannot be used."""
    if not path.is_file():
        raise InputError(f'got the picture "{path}", which is not a file; expected one such as screen.png, photo.jpg or logo.svg')
    return _described(path.resolve(), _digest(path))


def pixels_of(picture: Picture) -> Pixels:
    """The pixels of a picture, upright, in sRGB, at most 16 million. Raises InputError where the file has changed."""
    if not picture.path.is_file():
        raise InputError(f'the picture "{picture.path}" is gone; put it back, or make the film again with another one')
    if _digest(picture.path) != picture.digest:
        raise InputError(f'the picture "{picture.path}" has changed since the film was asked for; make the film again with it')
    return decode(picture.path, picture.digest)[0]


def _digest(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError(f'the picture "{path}" has more than {MOST_BYTES // 1_000_000} MB; save it smaller')
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise InputError(f'the picture "{path}" cannot be read: {error.strerror}; check its permissions') from error


@lru_cache(maxsize=64)
def _described(path: Path, digest: str) -> Picture:
    data, frames = decode(path, digest)
    height, width = data.shape[:2]
    if min(width, height) < SMALLEST_SIDE:
        raise InputError(f'the picture "{path}" is {width}x{height} pixels; expected at least {SMALLEST_SIDE} on each side')
    opacity = data[..., 3]
    alpha = float((opacity < 250).mean()) > _SOME_ALPHA
    if not opacity.any():
        raise InputError(f'the picture "{path}" is fully transparent; expected one in which something is seen')
    visible = data[opacity > 127] if alpha else data.reshape(-1, 4)
    mean = (visible if len(visible) else data[opacity > 0])[:, :3].mean(0)
    tone = "#" + "".join(f"{round(float(v)):02x}" for v in mean)
    return Picture(path, digest, width, height, alpha, frames, _nature(path, data, alpha), tone)


def _nature(path: Path, data: Pixels, alpha: bool) -> Nature:
    """A logo is transparent or a small square of few colours; a screenshot is mostly flat, a photo hardly anywhere."""
    height, width = data.shape[:2]
    flat = flatness(data)
    squarish = max(width / height, height / width) < _SQUARE
    if path.suffix.lower() == ".svg" or (alpha and max(width, height) <= LONGEST_LOGO and flat > _FLAT_SCREEN):
        return "logo"
    if squarish and max(width, height) <= _SMALL and flat > 0.7 and _colours(data) <= _FEW:
        return "logo"
    return "screen" if flat > _FLAT_SCREEN and not alpha else "photo"


def _colours(data: Pixels) -> int:
    """How many colours (in steps of 32) cover at least half a percent each."""
    coarse = (data[::3, ::3, :3] // 32).reshape(-1, 3).astype(np.int32) @ np.array([64, 8, 1])
    return int((np.bincount(coarse) > len(coarse) * 0.005).sum())


def flatness(data: Pixels) -> float:
    """Share of pixels that equal their right and lower neighbours: 0.7 and more in interfaces, under 0.2 in photos."""
    inner = data[: min(len(data), 1400), :1400].astype(np.int16)
    across = np.abs(np.diff(inner, axis=1)).max(2)[:-1] == 0
    down = np.abs(np.diff(inner, axis=0)).max(2)[:, :-1] == 0
    return float((across & down).mean()) if across.size else 1.0


def alone(picture: Picture) -> bool:
    """Whether a picture shows one thing by itself: its ground is transparent, or its edges are of one colour."""
    return picture.alpha or _even(picture.path, picture.digest)


@lru_cache(maxsize=64)
def _even(path: Path, digest: str) -> bool:
    rgb = decode(path, digest)[0][..., :3].astype(np.float32)
    edge = np.concatenate([rgb[:3].reshape(-1, 3), rgb[-3:].reshape(-1, 3), rgb[:, :3].reshape(-1, 3), rgb[:, -3:].reshape(-1, 3)])
    return float(np.percentile(np.abs(edge - np.median(edge, axis=0)).max(1), 96)) <= _EVEN


@lru_cache(maxsize=8)
def decode(path: Path, digest: str) -> tuple[Pixels, int]:
    """Upright sRGB pixels of a file and its number of frames (the first one is taken). Raises InputError."""
    if path.suffix.lower() == ".svg":
        return _draw_svg(path), 1
    import skia  # only what shows pictures loads it

    held = skia.Data.MakeWithCopy(path.read_bytes())  # the codec reads from it, but does not keep it alive
    try:
        codec = skia.Codec.MakeFromData(held)
    except (RuntimeError, ValueError) as error:
        raise InputError(f'the file "{path}" is no picture that can be read; save it as PNG, JPEG or WebP') from error
    width, height = codec.dimensions().width(), codec.dimensions().height()
    if width * height > MOST_PIXELS:
        raise InputError(f'the picture "{path}" has {width}x{height} pixels; expected at most 80 million, save it smaller')
    info = skia.ImageInfo.Make(width, height, skia.kRGBA_8888_ColorType, skia.kUnpremul_AlphaType, skia.ColorSpace.MakeSRGB())
    data: Pixels = np.zeros((height, width, 4), np.uint8)
    if codec.getPixels(info, data, data.strides[0]) != skia.Codec.kSuccess:
        raise InputError(f'the picture "{path}" is damaged or cut off; save it again as PNG, JPEG or WebP')
    return _shrunk(_upright(data, str(codec.getOrigin()))), max(int(codec.getFrameCount()), 1)


_TURNS = {
    "TopRight": (0, True), "BottomRight": (2, False), "BottomLeft": (2, True), "LeftTop": (1, True), "RightTop": (3, False),
    "RightBottom": (3, True), "LeftBottom": (1, False),
}  # fmt: skip
"""Orientations of EXIF: quarter turns to the left, and whether it is mirrored first."""


def _upright(data: Pixels, origin: str) -> Pixels:
    for name, (turns, mirrored) in _TURNS.items():
        if f"k{name}_" in origin:
            return np.ascontiguousarray(np.rot90(data[:, ::-1] if mirrored else data, turns))
    return data


def _shrunk(data: Pixels) -> Pixels:
    """At most 16 million pixels, by averaging whole blocks."""
    step = math.ceil(math.sqrt(data.shape[0] * data.shape[1] / KEPT_PIXELS))
    if step == 1:
        return data
    height, width = data.shape[0] // step, data.shape[1] // step
    rows = [data[y * step : (y + 1) * step, : width * step].reshape(step, width, step, 4).mean((0, 2)) for y in range(height)]
    return np.ascontiguousarray(np.round(np.stack(rows)).astype(np.uint8))


def _draw_svg(path: Path) -> Pixels:
    """A vector drawing at 1600 pixels on its long side."""
    import skia

    text = path.read_bytes()
    dom = skia.SVGDOM.MakeFromStream(skia.MemoryStream(text)) if b"<svg" in text[:4000] else None
    if dom is None:
        raise InputError(f'the file "{path}" is no SVG drawing that can be read; save it again as SVG, or as PNG')
    width, height, fixed = _svg_size(text.decode("utf-8", "replace"))
    scale = LONGEST_LOGO / max(width, height)
    out_width, out_height = max(round(width * scale), 1), max(round(height * scale), 1)
    info = skia.ImageInfo.Make(out_width, out_height, skia.kRGBA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRaster(info)
    canvas = surface.getCanvas()
    if fixed:
        canvas.scale(out_width / width, out_height / height)
    else:
        dom.setContainerSize(skia.Size(out_width, out_height))
    dom.render(canvas)
    data: Pixels = np.zeros((out_height, out_width, 4), np.uint8)
    surface.readPixels(info.makeAlphaType(skia.kUnpremul_AlphaType), data, data.strides[0], 0, 0)
    return data


def _svg_size(text: str) -> tuple[float, float, bool]:
    """Width and height of a drawing, and whether it says them itself (else they are those of its view box)."""
    root = re.search(r"<svg\b[^>]*>", text, re.DOTALL)
    head = root[0] if root else ""
    sides = [re.search(rf"""\s{name}\s*=\s*["']\s*([0-9.]+)(?:px)?\s*["']""", head) for name in ("width", "height")]
    if sides[0] and sides[1] and float(sides[0][1]) > 0 and float(sides[1][1]) > 0:
        return float(sides[0][1]), float(sides[1][1]), True
    box = re.search(r"""\sviewBox\s*=\s*["']\s*[-0-9.e]+[\s,]+[-0-9.e]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)""", head)
    return (float(box[1]), float(box[2]), False) if box and float(box[1]) > 0 and float(box[2]) > 0 else (300.0, 150.0, False)
