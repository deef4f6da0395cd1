"""What all places share: baked layers that follow the camera, the stage of a framing, zoom, vignette, grain and light.

A place bakes its layers once and composites them per frame at whole-pixel offsets (1.3 ms a full 1080p layer). Layers either repeat
sideways (`tile=True`: any camera travel) or are `span()` wide. Every layer reaches `OVERSCAN_U` beyond the top and bottom edge, so
that the camera may rise or sink by that much; `draw_layer` clamps it there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.camera import zoom_origin
from seedream.rendering.colour import channels
from seedream.rendering.painter import CameraState, StageSpec
from seedream.rendering.surface import LINEAR, NEAREST, Page, blurred, image_from_array, new_surface
from seedream.types import FrameSpec

OVERSCAN_U = 48.0
"""Design units that layers reach beyond the top and bottom of the frame."""

EYE_LEVEL = 0.93
"""Height of the eyes, and so of a level camera's horizon, as a fraction of an adult."""

Draw = Callable[[Any], None]

_ADULT = {"wide": 0.33, "medium": 0.60, "close": 1.50, "detail": 0.60}
_GROUND = {"wide": 0.912, "medium": 0.93, "close": 1.62, "detail": 0.93}
_GROUND_PORTRAIT = {"wide": 0.83, "medium": 0.90, "close": 1.64, "detail": 0.90}


@dataclass(frozen=True, eq=False, slots=True)
class Layer:
    """A baked picture in pixels. `x`, `y`: its top left corner in design units, camera at rest; `parallax` 0 = infinitely far."""

    image: Any
    x: float = 0.0
    y: float = 0.0
    parallax: float = 0.0
    tile: bool = False
    mode: Any = None
    alpha: float = 1.0


def stage_for(frame: FrameSpec, framing: str, *, ground: float | None = None, adult: float | None = None) -> StageSpec:
    """Where the cast stands in a framing. `ground`, `adult`: own values as fractions of the frame's height."""
    ground = (_GROUND_PORTRAIT if frame.portrait else _GROUND)[framing] if ground is None else ground
    height = frame.height_u * (_ADULT[framing] if adult is None else adult)
    ground_y = ground * frame.height_u
    return StageSpec(ground_y=ground_y, adult_height=height, floor_top_y=ground_y - EYE_LEVEL * height)


def span(frame: FrameSpec, parallax: float, travel_u: float = 600.0) -> tuple[float, float]:
    """Left edge and width, in design units, of a layer that fills the frame when the camera has gone `travel_u` either way."""
    reach = abs(parallax) * travel_u + 8.0
    return -reach, frame.width_u + 2 * reach


def bake_layer(
    frame: FrameSpec, draw: Draw, *, parallax: float = 0.0, x: float = 0.0, y: float = -OVERSCAN_U, width: float | None = None,
    height: float | None = None, tile: bool = False, blur: float = 0.0, reduce: int = 1, mode: Any = None, alpha: float = 1.0,
) -> Layer:  # fmt: skip
    """Draw a layer once; `draw(canvas)` works in design units of the frame (origin = the frame's top left).

    `x`, `y`, `width`, `height`: the rectangle that is kept (default: the frame plus vertical overscan); a tiled layer repeats after
    `width`. `blur`: sigma in design units. `reduce`: draw at 1/reduce of the resolution and enlarge, for soft content.
    """
    width = frame.width_u if width is None else width
    height = frame.height_u + 2 * OVERSCAN_U if height is None else height
    width_px, height_px = max(1, round(width * frame.scale)), max(1, round(height * frame.scale))
    surface = new_surface(-(-width_px // reduce), -(-height_px // reduce))
    canvas = surface.getCanvas()
    canvas.scale(frame.scale / reduce, frame.scale / reduce)
    canvas.translate(-x, -y)
    draw(canvas)
    image = surface.makeImageSnapshot()
    if reduce > 1:
        image = enlarged(blurred(image, blur * frame.scale / reduce), width_px, height_px)
    elif blur > 0:
        image = blurred(image, blur * frame.scale)
    return Layer(image, x, y, parallax, tile, mode, alpha)


def enlarged(image: Any, width_px: int, height_px: int, *, wrap: bool = False) -> Any:
    """The image stretched to a size in pixels, smoothly; with `wrap` its left and right edges stay seamless."""
    surface = new_surface(width_px, height_px)
    paint_enlarged(surface.getCanvas(), image, width_px, height_px, wrap=wrap)
    return surface.makeImageSnapshot()


def paint_enlarged(canvas: Any, image: Any, width_px: int, height_px: int, *, wrap: bool = False, mode: Any = None) -> None:
    """Fill a canvas of that size with the stretched image, optionally blending it with what is there.

    Stretched by an image draw, then blended one to one: half the time of a shader that does both at once.
    """
    padded = new_surface(image.width() + 2, image.height())
    neighbours = (1 - image.width(), 1 + image.width(), 1) if wrap else (0, 2, 1)
    for x in neighbours:
        padded.getCanvas().drawImage(image, x, 0, NEAREST, skia.Paint(BlendMode=skia.BlendMode.kSrc))
    source = skia.Rect.MakeXYWH(1, 0, image.width(), image.height())
    target = canvas if mode is None else (blended := new_surface(width_px, height_px)).getCanvas()
    target.drawImageRect(
        padded.makeImageSnapshot(), source, skia.Rect.MakeWH(width_px, height_px), LINEAR, skia.Paint(),
        skia.Canvas.kFast_SrcRectConstraint,
    )  # fmt: skip
    if mode is not None:
        canvas.drawImage(blended.makeImageSnapshot(), 0, 0, NEAREST, skia.Paint(BlendMode=mode))


def draw_layer(
    canvas: Any, layer: Layer, frame: FrameSpec, camera: CameraState, *, drift_u: float = 0.0, alpha: float = 1.0
) -> None:
    """Composite a layer at whole pixels. `drift_u` moves it right by design units of its own (clouds, fog)."""
    left, top = corner_px(layer, frame, camera, drift_u=drift_u)
    paint = None
    if layer.mode is not None or alpha * layer.alpha < 0.999:
        paint = skia.Paint(Alphaf=min(max(alpha * layer.alpha, 0.0), 1.0), BlendMode=layer.mode or skia.BlendMode.kSrcOver)
    draw_tiled(canvas, layer.image, left, top, frame.width, tile=layer.tile, paint=paint)


def corner_px(layer: Layer, frame: FrameSpec, camera: CameraState, *, drift_u: float = 0.0) -> tuple[int, int]:
    """Where a layer's top left corner lies on the screen, in whole pixels."""
    rise = min(max(camera.y * layer.parallax, -OVERSCAN_U), OVERSCAN_U)
    return round((layer.x - camera.x * layer.parallax + drift_u) * frame.scale), round((layer.y - rise) * frame.scale)


def draw_tiled(canvas: Any, image: Any, left: int, top: int, width_px: int, *, tile: bool = True, paint: Any = None) -> None:
    """Draw an image at whole pixels; with `tile`, repeated sideways until it fills `width_px`."""
    if not tile:
        canvas.drawImage(image, left, top, NEAREST, paint)
        return
    step = image.width()
    for x in range(left % step - step, width_px, step):
        if x + step > 0:
            canvas.drawImage(image, x, top, NEAREST, paint)


class Backdrop:
    """Opaque layers behind everything else. Where they have stopped moving, their picture is kept and drawn in one go."""

    def __init__(self, frame: FrameSpec, layers: Sequence[Layer]) -> None:
        self.frame, self.layers = frame, tuple(layers)
        self._kept: Any = None
        self._kept_at: tuple[tuple[int, int], ...] = ()
        self._last_at: tuple[tuple[int, int], ...] = ()

    def draw(self, canvas: Any, camera: CameraState) -> None:
        """Composite the layers onto a canvas in pixels; the first one covers the frame, so that both ways give the same picture."""
        at = tuple(corner_px(layer, self.frame, camera) for layer in self.layers)
        if at != self._kept_at and at == self._last_at:
            surface = new_surface(self.frame.width, self.frame.height)
            self._draw_layers(surface.getCanvas(), camera)
            self._kept, self._kept_at = surface.makeImageSnapshot(), at
        self._last_at = at
        if at == self._kept_at:
            canvas.drawImage(self._kept, 0, 0, NEAREST)
        else:
            self._draw_layers(canvas, camera)

    def _draw_layers(self, canvas: Any, camera: CameraState) -> None:
        for layer in self.layers:
            draw_layer(canvas, layer, self.frame, camera)


class Plate:
    """Composes a frame and applies the camera's zoom about the frame's centre as one bilinear draw.

    While it composes, the camera that layers and cast get has zoom 1: the zoom happens to the finished picture.
    """

    def __init__(self, frame: FrameSpec) -> None:
        self.frame = frame
        self._page: Page | None = None

    def compose(self, canvas: Any, camera: CameraState, draw: Callable[[Any, CameraState], None]) -> None:
        """Call `draw(canvas, camera at zoom 1)`, directly or, where the camera zooms, by way of an own surface."""
        still = CameraState(camera.x, camera.y, 1.0)
        if abs(camera.zoom - 1.0) < 1e-3:  # without zoom there is no room for a shift
            draw(canvas, still)
            return
        if self._page is None:
            self._page = Page(self.frame.width, self.frame.height)
        zoom, (left, top) = camera.zoom, zoom_origin(self.frame, camera)
        whole = skia.IRect.MakeWH(self.frame.width, self.frame.height)
        seen = canvas.getLocalClipBounds().makeOffset(-left, -top)  # what is out of sight need not be drawn
        seen = skia.Rect.MakeLTRB(seen.left() / zoom, seen.top() / zoom, seen.right() / zoom, seen.bottom() / zoom).makeOutset(2, 2)
        part = seen.roundOut()
        if not part.intersect(whole):
            return
        off_screen = self._page.canvas
        off_screen.save()
        off_screen.clipRect(skia.Rect.Make(part))
        draw(off_screen, still)
        off_screen.restore()
        target = skia.Rect.MakeXYWH(left + part.left() * zoom, top + part.top() * zoom, part.width() * zoom, part.height() * zoom)
        canvas.drawImageRect(self._page.part(part), target, LINEAR)


_GRAIN_TILE = 512


@lru_cache(maxsize=4)
def _finish_images(width: int, height: int, vignette: float, colour: int, grain: float) -> tuple[Any, ...]:
    """Vignette and grain in one premultiplied image each, so that both cost one plain draw a frame."""
    columns, rows = max(2, width // 6), max(2, height // 6)
    y, x = np.mgrid[0:rows, 0:columns]
    aspect = width / height
    reach = np.hypot((x / columns - 0.5) * min(aspect, 1.25), (y / rows - 0.5) * min(1 / aspect, 1.25) * 1.05) / 0.72
    shade = np.clip((reach - 0.42) / 0.62, 0, 1)
    shade = np.asarray(vignette * shade * shade * (3 - 2 * shade), np.float32)
    tint = np.broadcast_to(np.asarray(np.array(channels(colour)) / 255, np.float32), (rows, columns, 3))
    base = enlarged(image_from_array(tint, shade), width, height)
    noise = np.random.default_rng(7).standard_normal((_GRAIN_TILE, _GRAIN_TILE), np.float32) * np.float32(grain)
    light = np.repeat(np.where(noise > 0, np.float32(1), np.float32(0))[..., None], 3, axis=2)
    tile = image_from_array(light, np.minimum(np.abs(noise), 0.5))
    return tuple(_with_grain(base, tile, dx, dy) for dx, dy in ((0, 0), (-311, -97), (-173, -389), (-431, -233)))


def _with_grain(base: Any, tile: Any, dx: int, dy: int) -> Any:
    surface = new_surface(base.width(), base.height())
    canvas = surface.getCanvas()
    canvas.drawImage(base, 0, 0)
    for top in range(dy, base.height(), _GRAIN_TILE):
        for left in range(dx, base.width(), _GRAIN_TILE):
            canvas.drawImage(tile, left, top)
    return surface.makeImageSnapshot()


class Finish:
    """Vignette and film grain, drawn last over a place, before any type. `vignette` 0..1; `grain` is a sigma, 0.01 = fine."""

    def __init__(self, frame: FrameSpec, *, vignette: float = 0.42, colour: int = 0xFF05030C, grain: float = 0.012) -> None:
        self._images = _finish_images(frame.width, frame.height, vignette, colour, grain)

    def draw(self, canvas: Any, time_s: float) -> None:
        """Draw over the whole canvas (pixels)."""
        canvas.drawImage(self._images[int(time_s * 15) % len(self._images)], 0, 0)


def draw_light(canvas: Any, tracks: Tracks, time_s: float, *, flash: int = 0xFFDCE6FF) -> None:
    """Let the tracks `light.level` (dimming below 1) and `light.flash` (lightning) act on everything drawn so far."""
    level, strength = tracks.at("light.level", time_s), tracks.at("light.flash", time_s)
    if level < 0.99:
        _veil(canvas, 0xFF04040E, min(1.0 - level, 0.85))
    if level > 1.01:
        _veil(canvas, 0xFFFFF0DC, min(level - 1.0, 1.0) * 60 / 255)
    if strength > 0.01:
        _veil(canvas, flash, min(strength, 1.0) * 130 / 255)


def _veil(canvas: Any, colour: int, alpha: float) -> None:
    """Cover the whole canvas with a translucent colour: a plain picture drawn 1:1 takes a fifth of the time of `drawColor`."""
    size = canvas.getBaseLayerSize()
    canvas.save()
    canvas.resetMatrix()
    canvas.drawImage(_plain(size.width(), size.height(), colour), 0, 0, NEAREST, skia.Paint(Alphaf=alpha))
    canvas.restore()


@lru_cache(maxsize=4)
def _plain(width: int, height: int, colour: int) -> Any:
    surface = new_surface(width, height)
    surface.getCanvas().clear(colour)
    return surface.makeImageSnapshot()


def periodic_noise(
    width: int, height: int, seed: int, *, slope: float = 1.6, stretch: float = 1.0, low_cut: float = 0.0
) -> NDArray[np.float32]:
    """Fractal noise `(height, width)` in 0..1 (mean 0.5) that repeats seamlessly both ways.

    `slope`: spectral fall-off (1 rough .. 2.2 soft); `stretch` > 1 draws it out sideways; `low_cut`: cycles across the picture
    below which nothing is kept, for even textures.
    """
    rng = np.random.default_rng(seed)
    spectrum = np.fft.rfft2(rng.standard_normal((height, width)))
    fy = np.fft.fftfreq(height)[:, None] * width / stretch
    fx = np.fft.rfftfreq(width)[None, :] * width
    radius = np.hypot(fx, fy)
    gain = np.where(radius > low_cut, np.maximum(radius, 0.5) ** -slope, 0.0)
    gain[0, 0] = 0.0
    field = np.fft.irfft2(spectrum * gain, s=(height, width))
    field /= field.std() * 5.0 + 1e-12
    return np.clip(field + 0.5, 0.0, 1.0).astype(np.float32)


def smoothstep(low: float, high: float, value: NDArray[np.float32]) -> NDArray[np.float32]:
    """Hermite step from 0 at `low` to 1 at `high`, elementwise."""
    t = np.clip((value - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3 - 2 * t), np.float32)
