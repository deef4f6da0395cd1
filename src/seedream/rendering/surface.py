"""Thin helpers over skia: BGRA premultiplied surfaces (the fast ones on the CPU), paints, paths, images from arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

Point = tuple[float, float]

LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)
MIPMAP = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
NEAREST = skia.SamplingOptions()


def new_surface(width: float, height: float, *, opaque: bool = False) -> Any:
    """A cleared BGRA premultiplied raster surface of `width` x `height` pixels (fractions are cut).

    What is painted all over may be `opaque`: its pictures are drawn in two thirds of the time.
    """
    kind = skia.kOpaque_AlphaType if opaque else skia.kPremul_AlphaType
    info = skia.ImageInfo.Make(max(1, int(width)), max(1, int(height)), skia.kBGRA_8888_ColorType, kind)
    surface = skia.Surface.MakeRaster(info)
    surface.getCanvas().clear(0)
    return surface


class Page:
    """An opaque surface whose parts are drawn elsewhere without being copied first.

    A picture of it shows what is on the page while it is drawn: make a new one for every draw.
    """

    def __init__(self, width: int, height: int) -> None:
        self._memory = np.zeros((height, width, 4), np.uint8)
        info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType)
        self._surface = skia.Surface.MakeRasterDirect(info, self._memory, self._memory.strides[0])
        self.canvas.clear(skia.ColorBLACK)

    @property
    def canvas(self) -> Any:
        """What to paint on."""
        return self._surface.getCanvas()

    def part(self, box: Any) -> Any:
        """The pixels within a `skia.IRect` that lies on the page, as an image."""
        row = self._memory.strides[0]
        start = box.top() * row + box.left() * 4
        end = (box.bottom() - 1) * row + box.right() * 4
        info = skia.ImageInfo.Make(box.width(), box.height(), skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType)
        return skia.Image.MakeRasterData(info, skia.Data.MakeWithoutCopy(self._memory.reshape(-1)[start:end]), row)


def bake(width: float, height: float, scale: float, draw: Callable[[Any], None]) -> Any:
    """Image of `width` x `height` design units at `scale` pixels a unit, drawn once by `draw(canvas)`."""
    surface = new_surface(width * scale + 0.5, height * scale + 0.5)
    canvas = surface.getCanvas()
    canvas.scale(scale, scale)
    draw(canvas)
    return surface.makeImageSnapshot()


def blurred(image: Any, sigma_px: float, *, clamp: bool = False) -> Any:
    """The image blurred by a Gaussian of `sigma_px`; wide blurs run at reduced resolution (20 instead of 200 ms at 1080p)."""
    if sigma_px <= 0:
        return image
    reduce = 4 if sigma_px >= 8 else 2 if sigma_px >= 4 else 1
    width, height = image.width(), image.height()
    small = new_surface(max(1, width // reduce), max(1, height // reduce))
    mode = skia.TileMode.kClamp if clamp else skia.TileMode.kDecal
    source = image
    if reduce > 1:
        shrunk = new_surface(small.width(), small.height())
        shrunk.getCanvas().drawImageRect(image, skia.Rect.MakeWH(small.width(), small.height()), MIPMAP)
        source = shrunk.makeImageSnapshot()
    sigma = sigma_px / reduce
    small.getCanvas().drawImage(source, 0, 0, NEAREST, skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, mode)))
    if reduce == 1:
        return small.makeImageSnapshot()
    out = new_surface(width, height)
    out.getCanvas().drawImageRect(small.makeImageSnapshot(), skia.Rect.MakeWH(width, height), LINEAR)
    return out.makeImageSnapshot()


def trimmed(surface: Any) -> tuple[Any, int, int]:
    """What is painted of a surface, as an image without its empty margins, and where its top left corner lies."""
    cover = pixels(surface)[..., 3]
    rows, columns = (np.flatnonzero(cover.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return surface.makeImageSnapshot(skia.IRect.MakeWH(1, 1)), 0, 0
    left, top = int(columns[0]), int(rows[0])
    return surface.makeImageSnapshot(skia.IRect.MakeLTRB(left, top, int(columns[-1]) + 1, int(rows[-1]) + 1)), left, top


def image_from_array(rgb: NDArray[np.floating], alpha: NDArray[np.floating] | None = None, *, seed: int = 5) -> Any:
    """sRGB `(H, W, 3)` in 0..1, with optional alpha `(H, W)`, to a premultiplied image, dithered by one step against banding."""
    height, width = rgb.shape[:2]
    opacity = np.ones((height, width), np.float32) if alpha is None else np.clip(alpha, 0, 1).astype(np.float32)
    out = np.empty((height, width, 4), np.float32)
    out[..., :3] = rgb[..., ::-1] * opacity[..., None]
    out[..., 3] = opacity
    out *= 255
    out[..., :3] += np.random.default_rng(seed).random((height, width, 1), dtype=np.float32)
    out[..., 3] += 0.5
    np.clip(out, 0, 255, out=out)
    out[..., :3] = np.minimum(out[..., :3], out[..., 3:4])
    data = np.ascontiguousarray(out.astype(np.uint8))
    return skia.Image.fromarray(data, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)


def pixels(surface: Any) -> NDArray[np.uint8]:
    """The surface's pixels as BGRA `(H, W, 4)` uint8 (0.8 ms at 1080p)."""
    out = np.empty((surface.height(), surface.width(), 4), np.uint8)
    surface.readPixels(surface.imageInfo(), out, out.strides[0], 0, 0)
    return out


def fill(colour: int | Any, *, blur: float = 0.0, **options: Any) -> Any:
    """Filling paint from a packed colour or a shader; `blur` is the sigma of a mask blur in current units."""
    kind = {"Color": colour} if isinstance(colour, int) else {"Shader": colour}
    paint = skia.Paint(AntiAlias=True, Dither=True, **kind, **options)
    if blur > 0:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return paint


def stroke(colour: int | Any, width: float, *, blur: float = 0.0, **options: Any) -> Any:
    """Stroking paint with round caps and joins."""
    paint = fill(colour, blur=blur, **options)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    return paint


def linear_gradient(start: Point, end: Point, colours: Sequence[int], positions: Sequence[float] | None = None) -> Any:
    """Linear gradient shader through packed colours."""
    return skia.GradientShader.MakeLinear([start, end], list(colours), list(positions) if positions else None)


def radial_gradient(centre: Point, radius: float, colours: Sequence[int], positions: Sequence[float] | None = None) -> Any:
    """Radial gradient shader through packed colours."""
    return skia.GradientShader.MakeRadial(centre, radius, list(colours), list(positions) if positions else None)


def polygon(points: Sequence[Point], *, close: bool = True) -> Any:
    """Path through straight segments."""
    path = skia.PathBuilder()
    path.moveTo(float(points[0][0]), float(points[0][1]))
    for x, y in points[1:]:
        path.lineTo(float(x), float(y))
    if close:
        path.close()
    return path.detach()


def smooth_path(points: Sequence[Point], *, close: bool = False) -> Any:
    """Catmull-Rom spline through the points as a path of cubic Béziers."""
    count = len(points)

    def at(i: int) -> Point:
        return points[i % count] if close else points[max(0, min(count - 1, i))]

    path = skia.PathBuilder()
    path.moveTo(float(points[0][0]), float(points[0][1]))
    for i in range(count if close else count - 1):
        p0, p1, p2, p3 = at(i - 1), at(i), at(i + 1), at(i + 2)
        path.cubicTo(
            p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6,
            p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6,
            float(p2[0]), float(p2[1]),
        )  # fmt: skip
    if close:
        path.close()
    return path.detach()


def save_png(surface: Any, path: str) -> None:
    """Write a surface as opaque PNG. FFmpeg's encoder takes a tenth of skia's time for the same size (0.2 s at 2560x1440)."""
    import av  # only what writes pictures loads it

    data = pixels(surface)
    codec = av.CodecContext.create("png", "w")
    codec.width, codec.height, codec.pix_fmt = surface.width(), surface.height(), "rgb24"
    codec.time_base = Fraction(1)
    codec.options = {"compression_level": "1", "pred": "mixed"}
    picture = av.VideoFrame.from_ndarray(data, format="bgra").reformat(format="rgb24")
    picture.pts = 0
    with open(path, "wb") as file:
        for packet in [*codec.encode(picture), *codec.encode(None)]:
            file.write(bytes(packet))
