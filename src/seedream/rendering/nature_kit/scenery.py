"""A place being built, and then painted: layers in depth order, the light, and the stage for the cast.

A layer is baked once, wider than the frame by what the camera may move: `OVERSCAN` units times its parallax plus a margin on
both sides. Parallax 1 is the plane of the cast. Ground that runs from the horizon to the feet is a *sheared* layer: its rows move
in proportion to their nearness, so that neither feet nor far trees slide on it.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, pack_lab, with_alpha
from seedream.rendering.nature_kit.noise import Noise
from seedream.rendering.nature_kit.palette import Palette, palette, shade
from seedream.rendering.painter import CameraState, Canvas, CastPainter, LightRig, StageSpec
from seedream.rendering.places.layers import OVERSCAN_U, Finish, Plate, draw_light, stage_for
from seedream.rendering.surface import LINEAR, NEAREST, blurred, image_from_array, new_surface
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

OVERSCAN = 640.0
"""How far the camera may move to either side, in design units, before a layer's edge shows."""
_MARGIN = 24.0

Motion = Callable[[float, float], tuple[float, float]]
"""`(time_s, wind -1..1) -> (dx, dy)` in design units: drift, bobbing, sway."""
Pulse = Callable[[float], float]
"""`time_s -> opacity`."""
Live = Callable[[Canvas, CameraState, float, Tracks], None]
"""Draws what really moves, in design units; the camera is not applied."""

FRAMING_SCALE = {"wide": 1.0, "medium": 1.4, "close": 1.9, "detail": 1.5}


@dataclass(frozen=True, slots=True)
class Layer:
    """A baked image. `x`, `y` is its corner in design units with the camera at rest."""

    image: Any
    x: float
    y: float
    parallax: float
    mode: object | None = None
    alpha: float = 1.0
    motion: Motion | None = None
    shear: tuple[float, float] | None = None
    pulse: Pulse | None = None


def sway(reach: float, rate: float, *, phase: float = 0.0, gust: float = 6.0, heave: float = 0.0) -> Motion:
    """Swing by `reach` units at `rate` radians a second, lean by `gust` units in full wind, rise and fall by `heave`."""

    def move(time_s: float, wind: float) -> tuple[float, float]:
        swing = reach * (1 + 1.5 * abs(wind)) * math.sin(time_s * rate + phase)
        return swing + gust * wind, heave * math.sin(time_s * rate * 0.8 + phase)

    return move


def drift(speed: float, calm: float = 0.6) -> Motion:
    """Move with the wind at `speed` units a second in full wind, `calm` times that without."""
    return lambda time_s, wind: (speed * time_s * (calm + wind), 0.0)


@dataclass(frozen=True, slots=True)
class Moving:
    """Something drawn anew each frame, in design units or in pixels."""

    draw: Live
    in_pixels: bool = False


def stage(frame: FrameSpec, framing: str, horizon_y: float, feet: float | None, adult: float) -> StageSpec:
    """The common stage of a framing; in wide shots nature is larger than people. The floor reaches up to the horizon."""
    wide = framing == "wide"
    if frame.portrait:
        adult *= 0.82
    common = stage_for(frame, framing, ground=feet if wide else None, adult=adult if wide else None)
    return replace(common, floor_top_y=min(horizon_y, common.ground_y - 1))


def light_for(p: Palette, side: int) -> LightRig:
    """The light on figures that belongs to a colour script; `side` is where the sun stands, -1 left or 1 right."""
    sunlit = pack_lab(shade((0.97, 0.03, 90), 1.0, 0.0, p) * 0.25 + shade((p.light[0], p.light[1], p.light[2]), 1.0, 0, p) * 0.75)
    sky = oklch(min(0.9, p.sky[-2][1] + 0.08), p.sky[-2][2], p.sky[-2][3])
    shadow = oklch(*p.shadow)
    dark = {"night": 0.50, "blue": 0.34, "storm": 0.30, "sunset": 0.20, "golden": 0.10, "dawn": 0.12}.get(p.name, 0.05)
    return LightRig(
        key_x=0.75 * side, key_y=-0.35 if p.low_sun else -0.85, key=oklch(*p.light), shadow=shadow,
        shadow_amount=0.30 if p.dark else 0.22 if p.low_sun else 0.14,
        rim_left=sunlit if side < 0 else sky, rim_right=sunlit if side > 0 else sky, rim_strength=p.rim,
        ambient=with_alpha(shadow, dark), contact=with_alpha(oklch(p.shadow[0] * 0.55, p.shadow[1], p.shadow[2]), 0.42),
    )  # fmt: skip


class Scenery:
    """Builder and painter of one outdoor place; `rendering.painter.PlacePainter`."""

    def __init__(
        self, place: Place, frame: FrameSpec, framing: str, seed: int, *,
        horizon: float = 0.56, feet: float | None = None, adult: float = 0.27, script: Palette | None = None,
        vignette: float = 0.40,
    ) -> None:  # fmt: skip
        self.place, self.frame, self.framing, self.seed = place, frame, framing, seed
        self.width, self.height, self.scale = frame.width_u, frame.height_u, frame.scale
        self.rng = random.Random(seed * 7919 + 13)
        self.noise = Noise(seed + 500)
        self.palette = script or palette(place.time_of_day, place.weather)
        self.zoom = FRAMING_SCALE[framing] * (1.25 if frame.portrait else 1.0)
        self.side = -1 if self.rng.random() < 0.5 else 1
        self.horizon = horizon * self.height
        self.sun_x = self.width * (0.5 + self.side * self.rng.uniform(0.15, 0.24))
        self.sun_y = self.horizon * (1 - self.palette.sun_height) - (0 if self.palette.sun_height > 0.3 else 10)
        self.soften = {"close": 5.0, "medium": 1.2}.get(framing, 0.0)
        self.stage = stage(frame, framing, self.horizon, feet, adult)
        self.light = light_for(self.palette, self.side)
        self.items: list[Layer | Moving | None] = []
        self.front: list[Live] = []
        self.bottom = self.height + OVERSCAN_U + 8
        self._plate = Plate(frame)
        ink = self.palette.shadow
        self._finish = Finish(frame, vignette=vignette, colour=oklch(ink[0] * 0.4, ink[1] * 0.8, ink[2]), grain=0.012)

    @property
    def starry(self) -> bool:
        """Whether stars can be seen."""
        return self.palette.name in {"night", "blue"} and self.place.weather in {"clear", "wind"}

    @property
    def winter(self) -> bool:
        """Whether snow lies."""
        thawing = self.place.weather in {"rain", "storm"}
        return self.place.weather == "snow" or self.place.kind == "snow" or (self.place.season == "winter" and not thawing)

    # ---- building

    def over(self, parallax: float) -> float:
        """How far a layer of this parallax must reach beyond either side of the frame, in design units."""
        return _MARGIN + OVERSCAN * max(0.0, parallax)

    def draw(
        self, parallax: float, top: float, bottom: float, paint: Callable[[Canvas], None], *,
        blur: float = 0.0, extra: float = 0.0, mode: object | None = None, alpha: float = 1.0, motion: Motion | None = None,
        shear: tuple[float, float] | None = None, pulse: Pulse | None = None,
    ) -> None:  # fmt: skip
        """Bake a layer from `top` to `bottom` by `paint(canvas)` in design units of the frame; `blur` in design units."""
        over = self.over(parallax) + extra
        blur = max(blur, self.soften if parallax < 0.95 else 0.0)
        pad = blur * 3
        reduce = (0.5 if blur > 3 else 1.0) * (0.5 if blur > 9 else 1.0)
        scale = self.scale * reduce
        left, high = round(-over * self.scale) / self.scale, round((top - pad) * self.scale) / self.scale
        surface = new_surface((self.width + over - left) * scale + 1, (bottom + pad - high) * scale + 1)
        canvas = surface.getCanvas()
        canvas.scale(scale, scale)
        canvas.translate(-left, -high)
        paint(canvas)
        image = surface.makeImageSnapshot()
        if blur > 0:
            image = blurred(image, blur * scale)
        if reduce < 1:
            image = self._enlarged(image, 1 / reduce)
        self.items.append(Layer(image, left, high, parallax, mode, alpha, motion, shear, pulse))

    def _enlarged(self, image: Any, factor: float) -> Any:
        w, h = round(image.width() * factor), round(image.height() * factor)
        surface = new_surface(w, h)
        surface.getCanvas().drawImageRect(image, skia.Rect.MakeWH(w, h), LINEAR)
        return surface.makeImageSnapshot()

    def grid(
        self, parallax: float, top: float, bottom: float, reduce: float = 2.0, extra: float = 0.0
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Coordinates x, y `(h, w)` in design units of a layer's pixels at 1/`reduce` of the resolution."""
        over = self.over(parallax) + extra
        step = reduce / self.scale
        xs = np.arange(-over, self.width + over + step, step, dtype=np.float32)
        ys = np.arange(top, bottom + step, step, dtype=np.float32)
        return np.asarray(np.broadcast_to(xs[None, :], (len(ys), len(xs)))), np.asarray(
            np.broadcast_to(ys[:, None], (len(ys), len(xs)))
        )

    def image(
        self, parallax: float, top: float, rgb: NDArray[np.floating], alpha: NDArray[np.floating] | None, reduce: float, *,
        extra: float = 0.0, mode: object | None = None, motion: Motion | None = None, clip: object | None = None,
        shear: tuple[float, float] | None = None, opacity: float = 1.0, pulse: Pulse | None = None,
    ) -> None:  # fmt: skip
        """Bake a layer from an array made on `grid` coordinates; `clip` is a path in design units that gives it a crisp edge."""
        small = image_from_array(rgb, alpha, seed=self.seed + len(self.items))
        over = self.over(parallax) + extra
        bottom = top + rgb.shape[0] * reduce / self.scale
        step = reduce / self.scale

        def paint(canvas: Canvas) -> None:
            if clip is not None:
                canvas.clipPath(clip, True)
            box = skia.Rect.MakeXYWH(-over - step / 2, top - step / 2, rgb.shape[1] * step, rgb.shape[0] * step)
            canvas.drawImageRect(small, box, LINEAR, skia.Paint(Dither=True))

        self.draw(parallax, top, bottom, paint, extra=extra, mode=mode, motion=motion, shear=shear, alpha=opacity, pulse=pulse)

    def cast(self) -> None:
        """The cast stands here in depth order."""
        self.items.append(None)

    def live(self, draw: Live, *, in_pixels: bool = False) -> None:
        """Something drawn anew each frame stands here in depth order."""
        self.items.append(Moving(draw, in_pixels))

    def use(self, script: Palette) -> None:
        """Take another colour script, with the light on the cast that belongs to it."""
        self.palette, self.light = script, light_for(script, self.side)

    # ---- painting

    def paint(self, canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        """Draw all layers, what moves, and the cast, in depth order; then light, vignette and grain."""

        def compose(target: Canvas, still: CameraState) -> None:
            self._compose(target, still, time_s, tracks, cast)

        self._plate.compose(canvas, camera, compose)
        draw_light(canvas, tracks, time_s)
        self._finish.draw(canvas, time_s)

    def _compose(self, canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        wind = tracks.at("weather.wind", time_s)
        for item in self.items:
            if isinstance(item, Layer):
                self._paint_layer(canvas, item, camera, time_s, wind)
                continue
            canvas.save()
            if item is None or not item.in_pixels:
                canvas.scale(self.scale, self.scale)
            if item is None:
                cast(canvas, camera)
            else:
                item.draw(canvas, camera, time_s, tracks)
            canvas.restore()

    def _paint_layer(self, canvas: Canvas, layer: Layer, camera: CameraState, time_s: float, wind: float) -> None:
        dx, dy = layer.motion(time_s, wind) if layer.motion else (0.0, 0.0)
        paint = skia.Paint()
        alpha = layer.alpha * (layer.pulse(time_s) if layer.pulse else 1.0)
        if alpha < 1:
            paint.setAlphaf(max(0.0, alpha))
        if layer.mode is not None:
            paint.setBlendMode(layer.mode)
        rise = min(max(camera.y * layer.parallax, -OVERSCAN_U), OVERSCAN_U)
        x, y = (layer.x + dx) * self.scale, (layer.y + dy - rise) * self.scale
        if layer.shear is None:
            canvas.drawImage(layer.image, round(x - camera.x * layer.parallax * self.scale), round(y), NEAREST, paint)
        else:
            self._paint_sheared(canvas, layer, round(x), round(y), camera.x, paint)

    def _paint_sheared(self, canvas: Canvas, layer: Layer, x: int, y: int, camera_x: float, paint: object) -> None:
        """Strips at whole-pixel offsets: 1:1 copies are many times cheaper than a skewed image, and as smooth to the eye."""
        assert layer.shear is not None
        far, near = layer.shear
        width, height = layer.image.width(), layer.image.height()
        per_row = camera_x * layer.parallax / max(1.0, near - far)
        rows = np.arange(height)
        depth = np.maximum(0.0, (rows + y) / self.scale - far)
        offsets = np.round(-per_row * depth * self.scale).astype(int)
        starts = np.concatenate(([0], np.nonzero(np.diff(offsets))[0] + 1, [height]))
        for top, bottom in pairwise(starts.tolist()):
            source = skia.Rect.MakeLTRB(0, float(top), width, float(bottom))
            target = source.makeOffset(x + int(offsets[top]), y)
            canvas.drawImageRect(layer.image, source, target, NEAREST, paint)
