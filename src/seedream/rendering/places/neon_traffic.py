"""What passes and rises in the street: now and then a car with its lights, and steam from a vent in the road."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import skia

from seedream.rendering.colour import oklch
from seedream.rendering.painter import CameraState
from seedream.rendering.places.neon_ground import SQUEEZE, Lie
from seedream.rendering.places.neon_sheets import Sheets, light_up
from seedream.rendering.surface import LINEAR, NEAREST, bake, fill, linear_gradient, polygon, radial_gradient, smooth_path
from seedream.types import FrameSpec

_LENGTH, _HEIGHT = 390.0, 132.0
_AHEAD, _ABOVE = 430.0, 70.0
_EVERY_S, _SPEED = 10.0, 760.0


class Traffic:
    """Cars on the far lane: one passes every ten seconds or so, behind the cast."""

    def __init__(self, frame: FrameSpec, lie: Lie, time: Mapping[str, Any], seed: int) -> None:
        rng = random.Random(seed + 41)
        self.frame, self.lie = frame, lie
        self._y = lie.base_y + 62 * lie.k
        self._size = lie.k * 1.35
        self._direction = rng.choice((-1, 1))
        self._phase = rng.uniform(0.15, 0.5) * _EVERY_S
        self._time, self._paint = time, oklch(0.42, 0.07, rng.choice((20, 250, 190, 300, 80)))

    @cached_property
    def _image(self) -> Any:
        """The car, drawn when the first one passes: in many shots and most stills none does."""
        return _bake_car(self._time, self._paint, self.frame.scale * self._size, self._direction)

    def _left(self, camera: CameraState, time_s: float) -> float | None:
        """x of the picture's left edge in design units, or None while no car passes."""
        since = (time_s + self._phase) % _EVERY_S
        reach = self.frame.width_u + (_LENGTH + 2 * _AHEAD) * self._size
        gone = since * _SPEED * self._size
        if gone > reach:
            return None
        width = self._image.width() / self.frame.scale
        return gone - width if self._direction > 0 else self.frame.width_u - gone

    def draw(self, canvas: Any, camera: CameraState, time_s: float) -> None:
        """Draw the passing car, if there is one, onto a canvas in pixels."""
        left = self._left(camera, time_s)
        if left is not None:
            top = (self._y - camera.y) * self.frame.scale - self._image.height() + 30 * self._size * self.frame.scale
            canvas.drawImage(self._image, round(left * self.frame.scale), round(top), NEAREST)

    def draw_mirrored(self, mirror: Any, camera: CameraState, time_s: float) -> None:
        """Draw the reflection; `mirror` draws upright design units above the foot of the facades (see `WetGround.draw`)."""
        left = self._left(camera, time_s)
        if left is not None:
            width, height = self._image.width() / self.frame.scale, self._image.height() / self.frame.scale
            contact = self._y + 8 * self._size - self.lie.base_y
            top = self.lie.base_y - camera.y - contact / SQUEEZE + 22 * self._size - height
            mirror.drawImageRect(self._image, skia.Rect.MakeXYWH(left, top, width, height), LINEAR, skia.Paint(Alphaf=0.85))


def _bake_car(time: Mapping[str, Any], body: int, scale: float, direction: int) -> Any:
    """A saloon with head and tail lights, driving to the right (`direction` 1) or left; margins hold its glow."""
    sheets = Sheets(-_AHEAD, -_HEIGHT - _ABOVE, _LENGTH + 2 * _AHEAD, _HEIGHT + _ABOVE + 30, scale)
    if direction < 0:
        for canvas in (sheets.albedo, sheets.emit):
            canvas.translate(_LENGTH, 0)
            canvas.scale(-1, 1)
    sheets.albedo.drawOval(skia.Rect.MakeXYWH(-10, -10, _LENGTH + 20, 26), fill(0xC0000000, blur=6))
    shell = [
        (4, -34),
        (8, -66),
        (60, -76),
        (112, -118),
        (150, -128),
        (232, -126),
        (276, -104),
        (300, -80),
        (366, -68),
        (386, -48),
        (386, -30),
        (330, -22),
        (60, -22),
        (10, -24),
    ]
    sheets.path(smooth_path(shell, close=True), body)
    cabin = [(122, -80), (148, -116), (226, -115), (270, -82)]
    sheets.path(polygon(cabin), 0xFF1C2434)
    sheets.rect(192, -118, 7, 42, body)
    sheets.lines([20, -62, 372, -58, 104, -30, 104, -76, 196, -24, 196, -76], 1.6, 0xFF1A1620)
    for x in (84, 310):
        sheets.path(skia.Path.Circle(x, -22, 30), 0xFF0C0A10)
        sheets.path(skia.Path.Circle(x, -22, 17), 0xFF6A6870)
    _car_lights(sheets)
    return light_up(
        sheets,
        ambient_top=time["ambient_top"],
        ambient_street=time["ambient_traffic"],
        haze=0xFF000000,
        haze_amount=0.0,
        glow=0.9,
        emission=max(time["emission"], 0.35),
    )


def _car_lights(sheets: Sheets) -> None:
    beam = linear_gradient((386, 0), (386 + _AHEAD * 0.9, 0), [0x88FFF0CC, 0x00FFF0CC])
    sheets.emit.drawPath(polygon([(384, -58), (384 + _AHEAD * 0.9, -96), (384 + _AHEAD * 0.9, 14), (384, -42)]), fill(beam, blur=9))
    sheets.lit(372, -60, 14, 15, 0xFFFFF8E4, radius=5)
    sheets.emit.drawCircle(384, -52, 54, fill(radial_gradient((384, -52), 54, [0xC0FFF2D0, 0x00FFF2D0])))
    sheets.lit(4, -62, 10, 16, 0xFFFF3A38, radius=3)
    sheets.emit.drawCircle(6, -54, 60, fill(radial_gradient((6, -54), 60, [0xA0FF3030, 0x00FF3030])))
    sheets.lit(150, -104, 34, 20, 0x40FFD8A0)


class Steam:
    """Steam rising from a vent beside the kerb, lit by the street."""

    def __init__(self, frame: FrameSpec, lie: Lie, seed: int, tint: int) -> None:
        rng = random.Random(seed + 43)
        self.frame, self.lie = frame, lie
        self._x = rng.uniform(0.08, 0.92) * frame.width_u
        self._y = lie.base_y + 44 * lie.k
        shader = radial_gradient(
            (60, 60), 60, [(0x9A << 24) | (tint & 0xFFFFFF), (0x40 << 24) | (tint & 0xFFFFFF), tint & 0xFFFFFF], [0, 0.5, 1]
        )
        self._puff = bake(120, 120, frame.scale * lie.k * 0.8, lambda canvas: canvas.drawCircle(60, 60, 60, fill(shader)))

    def draw(self, canvas: Any, camera: CameraState, time_s: float) -> None:
        """Draw the plume onto a canvas in pixels."""
        width = self.frame.width_u + 500 * self.lie.k
        x = (self._x - camera.x * self.lie.parallax(self._y)) % width - 250 * self.lie.k
        unit = self.frame.scale * self.lie.k
        count = 9
        for i in range(count):
            life = (time_s * 0.20 + i / count) % 1.0
            size = self._puff.width() * (0.28 + 1.15 * life)
            sway = (34 * life + 16 * math.sin(time_s * 0.7 + i * 1.9) * life) * unit
            left = x * self.frame.scale + sway - size / 2
            top = (self._y - camera.y) * self.frame.scale - 190 * life * unit - size / 2
            alpha = 0.34 * math.sin(math.pi * min(1.0, life * 1.02)) ** 0.8 if life < 0.98 else 0.0
            canvas.drawImageRect(self._puff, skia.Rect.MakeXYWH(left, top, size, size), LINEAR, skia.Paint(Alphaf=alpha))
