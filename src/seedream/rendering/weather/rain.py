"""Falling rain in three depths: baked streaks that slide along their slant, and rings where drops strike the ground.

Many streaks share one sheet; the few near ones are pictures of their own, because a sheet of them would be mostly empty.

What leaves the frame below comes back above shifted sideways by a seeded amount, so no pattern repeats to the eye.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.painter import CameraState
from seedream.rendering.surface import NEAREST, bake, fill, new_surface, stroke
from seedream.types import FrameSpec


@dataclass(frozen=True, slots=True)
class _Depth:
    """One sheet: drops per million square units, length, width, alpha, speed (units/s), blur, parallax, amount to start at."""

    density: float
    length: float
    width: float
    alpha: float
    speed: float
    blur: float
    parallax: float
    starts: float


_DEPTHS = {
    "far": _Depth(330, 34, 1.0, 0.42, 1350, 0.0, 0.35, 0.0),
    "mid": _Depth(150, 64, 1.6, 0.46, 2050, 0.0, 0.8, 0.12),
    "near": _Depth(24, 150, 3.2, 0.32, 3100, 1.3, 1.4, 0.35),
}


@dataclass(frozen=True, eq=False, slots=True)
class _Streak:
    """A baked streak and its top left corner in the sheet, in pixels."""

    image: Any
    left: int
    top: int


class Rain:
    """Rain for one shot. `tints`: colours of the lights that streaks catch; `size` > 1 for close framings; `slant` is dx/dy."""

    def __init__(
        self,
        frame: FrameSpec,
        seed: int,
        *,
        tints: Sequence[int] = (),
        colour: int = 0xFFD4E4FF,
        size: float = 1.0,
        slant: float = -0.15,
    ) -> None:
        self.frame, self.slant, self.size = frame, slant, size
        self._rng = np.random.default_rng([seed, 11])
        self._sheets = {name: self._bake_sheet(_DEPTHS[name], colour, tints) for name in ("far", "mid")}
        self._step = self._sheets["far"].width()
        self._near = self._bake_streaks(_DEPTHS["near"], colour, tints)
        self._shifts = self._rng.random(64)
        self._strikes = self._rng.random((90, 4))

    def _bake_sheet(self, depth: _Depth, colour: int, tints: Sequence[int]) -> Any:
        width, pitch = self.frame.width_u, self._pitch()
        drops = self._drops(depth)
        longest = depth.length * 1.4 * self.size

        def draw(canvas: Any) -> None:
            for x, y, grow, opacity, tint in drops:
                length, paint = self._look(depth, grow, opacity, tint, colour, tints)
                for left in (x * width, x * width - width, x * width + width):
                    if -longest < left < width + longest:
                        self._draw_streak(canvas, left, y * pitch, length, paint)

        return bake(width, pitch + longest, self.frame.scale, draw)

    def _bake_streaks(self, depth: _Depth, colour: int, tints: Sequence[int]) -> list[_Streak]:
        scale, pitch = self.frame.scale, self._pitch()
        margin = math.ceil((depth.width / 2 + 3 * depth.blur) * self.size * scale) + 1
        streaks = []
        for x, y, grow, opacity, tint in self._drops(depth):
            length, paint = self._look(depth, grow, opacity, tint, colour, tints)
            x_px, y_px = x * self.frame.width_u * scale, y * pitch * scale
            slide = length * self.slant * scale
            left, top = math.floor(x_px + min(slide, 0.0)) - margin, math.floor(y_px) - margin
            surface = new_surface(math.ceil(abs(slide)) + 2 * margin + 1, math.ceil(length * scale) + 2 * margin + 1)
            canvas = surface.getCanvas()
            canvas.translate(x_px - left, y_px - top)
            canvas.scale(scale, scale)
            self._draw_streak(canvas, 0, 0, length, paint)
            streaks.append(_Streak(surface.makeImageSnapshot(), left, top))
        return streaks

    def _drops(self, depth: _Depth) -> list[list[float]]:
        """Place, growth, opacity and tint of each drop of a sheet, all 0..1."""
        count = int(depth.density * self.frame.width_u * self._pitch() / 1e6 / self.size)
        return list(self._rng.random((count, 5)).tolist())

    def _look(
        self, depth: _Depth, grow: float, opacity: float, tint: float, colour: int, tints: Sequence[int]
    ) -> tuple[float, Any]:
        """Length in design units and paint of a streak."""
        chosen = tints[int(tint / 0.4 * len(tints))] if tints and tint < 0.4 else colour
        length = depth.length * (0.6 + 0.8 * grow) * self.size
        return length, self._streak_paint(depth, length, depth.alpha * (0.35 + 0.65 * opacity), chosen)

    def _pitch(self) -> float:
        """Height after which a sheet follows itself; streaks may hang over into the next one."""
        return self.frame.height_u * 1.1

    def _streak_paint(self, depth: _Depth, length: float, alpha: float, colour: int) -> Any:
        clear, full = with_alpha(colour, 0), with_alpha(colour, alpha)
        shader = skia.GradientShader.MakeLinear([(0, 0), (length * self.slant, length)], [clear, full, clear], [0, 0.8, 1])
        return stroke(shader, depth.width * self.size, blur=depth.blur * self.size)

    def _draw_streak(self, canvas: Any, x: float, y: float, length: float, paint: Any) -> None:
        canvas.save()
        canvas.translate(x, y)
        canvas.drawLine(0, 0, length * self.slant, length, paint)
        canvas.restore()

    def draw(self, canvas: Any, time_s: float, camera: CameraState, amount: float, *, depth: str) -> None:
        """Draw one depth ("far", "mid", "near") over a canvas in pixels; `amount` 0..1 fades depths in one after another."""
        spec = _DEPTHS[depth]
        alpha = min(max((amount - spec.starts) / 0.4, 0.0), 1.0)
        if alpha < 0.02:
            return
        fallen = time_s * spec.speed * self.size**0.5
        pitch = self._pitch() * self.frame.scale
        offset = fallen * self.frame.scale
        row, paint = math.floor(offset / pitch), skia.Paint(Alphaf=alpha) if alpha < 0.99 else None
        for r in (row + 2, row + 1, row):
            top = round(offset - r * pitch)
            side = self._shifts[r % 64] * self._step + (fallen * self.slant - camera.x * spec.parallax) * self.frame.scale
            if depth == "near":
                self._draw_near(canvas, round(side), top, paint)
            else:
                self._draw_sheet(canvas, self._sheets[depth], round(side), top, paint)

    def _draw_sheet(self, canvas: Any, sheet: Any, left: int, top: int, paint: Any) -> None:
        for x in range(left % self._step - self._step, self.frame.width, self._step):
            canvas.drawImage(sheet, x, top, NEAREST, paint)

    def _draw_near(self, canvas: Any, left: int, top: int, paint: Any) -> None:
        width, height = self.frame.width, self.frame.height
        for streak in self._near:
            y = top + streak.top
            if y >= height or y + streak.image.height() <= 0:
                continue
            x = (left + streak.left) % self._step
            for at in (x, x - self._step):
                if at < width and at + streak.image.width() > 0:
                    canvas.drawImage(streak.image, at, y, NEAREST, paint)

    def draw_strikes(
        self, canvas: Any, time_s: float, camera: CameraState, amount: float, *, top_y: float, bottom_y: float
    ) -> None:
        """Rings of drops striking level ground between two lines in design units; the far line is `top_y`. Canvas in pixels."""
        if amount < 0.03:
            return
        width = self.frame.width_u + 240
        rings = [skia.PathBuilder() for _ in range(4)]
        crowns = skia.PathBuilder()
        for px, py, start, rate in self._strikes[: int(len(self._strikes) * min(1.0, 0.25 + amount))].tolist():
            clock = time_s * (1.5 + rate) + start * 7
            life, turn = clock % 1.0, math.floor(clock)
            depth = (py + 0.377 * turn) % 1.0
            near = (0.28 + depth) * self.size
            y = top_y + depth * (bottom_y - top_y)
            x = (px * width + turn * 733.0 - camera.x * (0.8 + 0.4 * depth)) % width - 120
            r = (5 + 16 * life) * near
            rings[min(3, int(life * 4))].addOval(skia.Rect.MakeXYWH(x - r, y - r * 0.27, 2 * r, r * 0.54))
            if life < 0.2 and rate > 0.4:
                for side in (-1, 1):
                    crowns.moveTo(x + side * r * 0.5, y)
                    crowns.lineTo(x + side * r * (0.7 + life), y - (4 + 34 * life) * near)
        canvas.save()
        canvas.scale(self.frame.scale, self.frame.scale)
        for i, ring in enumerate(rings):
            canvas.drawPath(ring.detach(), stroke(with_alpha(0xFFD6E6FF, 0.5 * (1 - i / 4.4)), 1.3))
        canvas.drawPath(crowns.detach(), stroke(0x70E4EEFF, 1.6))
        canvas.restore()


def draw_trickles(canvas: Any, width: float, height: float, seed: int, *, count: int = 420, runs: int = 26) -> None:
    """Drops and running trickles on a pane of `width` x `height` units: each drop is a small lens, dark above and bright below."""
    rng = np.random.default_rng([seed, 12])
    for x, y, grow in rng.random((count, 3)).tolist():
        _draw_drop(canvas, x * width, y * height, 1.2 + 6.3 * grow**3)
    for x, y, grow in rng.random((runs, 3)).tolist():
        bottom = y * height * 0.75 + 50 + 190 * grow
        path = skia.PathBuilder()
        path.moveTo(x * width, y * height * 0.75)
        sway = float(rng.normal(0, 4))
        path.cubicTo(
            x * width + sway, bottom * 0.6 + y * height * 0.3, x * width - sway, bottom - 20, x * width + sway * 0.4, bottom
        )
        canvas.drawPath(path.detach(), stroke(0x40EEF4FF, 2.4))
        _draw_drop(canvas, x * width + sway * 0.4, bottom, 4.5)


def _draw_drop(canvas: Any, x: float, y: float, radius: float) -> None:
    shader = skia.GradientShader.MakeLinear([(0, y - radius), (0, y + radius)], [0x80303A4C, 0x50A8B8CC, 0xD8F4F8FF])
    canvas.drawOval(skia.Rect.MakeXYWH(x - radius * 0.8, y - radius, radius * 1.6, radius * 2.1), fill(shader))
    if radius > 2.2:
        canvas.drawCircle(x - radius * 0.25, y - radius * 0.35, radius * 0.22, fill(0xE0FFFFFF))
