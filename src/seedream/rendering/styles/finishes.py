"""Operations on the whole frame at its full size: paper, printing screens, margins. Everything static is baked; a frame is a few
image draws, or one look-up through a threshold screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import channels, from_hex
from seedream.rendering.nature_kit.noise import Field, smoothstep
from seedream.rendering.styles.pixels import as_image, bgr
from seedream.rendering.styles.plate import Bench
from seedream.rendering.styles.textures import texture
from seedream.rendering.surface import NEAREST, fill, new_surface, radial_gradient
from seedream.types import FrameSpec

Finish = Callable[[Any], None]
"""Changes a surface of the frame's size."""
_BLENDS = {
    "multiply": skia.BlendMode.kMultiply, "screen": skia.BlendMode.kScreen, "overlay": skia.BlendMode.kOverlay,
    "soft": skia.BlendMode.kSoftLight, "over": skia.BlendMode.kSrcOver,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Texture:
    """A texture over everything: "overlay" lightens and darkens by `amount`, "multiply" only darkens, "screen" only lightens;
    `colour` tints it."""

    name: str
    amount: float = 0.2
    blend: str = "overlay"
    colour: str = "#ffffff"

    def bake(self, bench: Bench) -> Finish:
        """The finish."""
        frame = bench.frame
        relief = np.clip(texture(self.name, frame.width, frame.height, frame.scale), -1.5, 1.5) * self.amount
        if self.blend == "overlay":
            share, tint = 0.5 + 0.5 * relief, (255, 255, 255)
        elif self.blend == "multiply":
            share, tint = 1 - self.amount / 2 + relief / 2, channels(from_hex(self.colour))
        else:
            share, tint = np.maximum(relief, 0), channels(from_hex(self.colour))
        layer = np.full((*share.shape, 4), 255, np.uint8)
        for i, value in enumerate(reversed(tint)):
            layer[..., i] = np.clip(share * value + 0.5, 0, 255)
        image = as_image(layer)
        paint = skia.Paint(BlendMode=_BLENDS[self.blend])
        return lambda surface: surface.getCanvas().drawImage(image, 0, 0, NEAREST, paint)


@dataclass(frozen=True, slots=True)
class Margin:
    """Bare paper around the picture: `width` of it in `colour`, the picture's edge `rough` (or a soft oval fading out over `soft`),
    and a ruled line of `rule` in `rule_colour` along it."""

    colour: str
    width: float = 40.0
    rough: float = 0.0
    soft: float = 0.0
    rule: float = 0.0
    rule_colour: str = "#000000"

    def bake(self, bench: Bench) -> Finish:
        """The finish."""
        frame = bench.frame
        distance = self._inside(frame)
        edge = max(self.soft, 1.2 / frame.scale)
        bare = 1 - smoothstep(0.0, edge, distance)
        half = 0.6 / frame.scale
        line = smoothstep(-half, half, distance) - smoothstep(self.rule - half, self.rule + half, distance) if self.rule else 0.0
        paper, ink = (*bgr(from_hex(self.colour)), 255), (*bgr(from_hex(self.rule_colour)), 255)
        layer = np.empty((*distance.shape, 4), np.uint8)
        for i in range(4):
            layer[..., i] = np.clip(paper[i] * bare * (1 - line) + ink[i] * line + 0.5, 0, 255)
        image = as_image(layer)
        return lambda surface: surface.getCanvas().drawImage(image, 0, 0, NEAREST)

    def _inside(self, frame: FrameSpec) -> Field:
        """How far inside the picture's edge a pixel lies, in design units (negative on the bare paper)."""
        x = (np.arange(frame.width, dtype=np.float32)[None] + 0.5) / frame.scale
        y = (np.arange(frame.height, dtype=np.float32)[:, None] + 0.5) / frame.scale
        across, down = np.minimum(x, frame.width_u - x) - self.width, np.minimum(y, frame.height_u - y) - self.width
        if self.soft:  # a rounded field instead of a rectangle
            round_ = 0.26 * min(frame.width_u, frame.height_u)
            dx, dy = np.maximum(round_ - across, 0), np.maximum(round_ - down, 0)
            distance = round_ - np.hypot(dx, dy)
        else:
            distance = np.minimum(across, down)
        if self.rough:
            noise = texture("pigment", frame.width, frame.height, frame.scale)
            brush = texture("waves", frame.width, frame.height, frame.scale)
            distance = distance + self.rough * (noise * 0.9 + brush * 0.25)
        return np.asarray(distance, np.float32)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Something drawn over everything, once: "grid" of a drawing sheet, "vignette"; `pitch` between lines."""

    kind: str
    colour: str
    amount: float = 0.3
    pitch: float = 60.0

    def bake(self, bench: Bench) -> Finish:
        """The finish."""
        frame = bench.frame
        surface = new_surface(frame.width, frame.height)
        canvas = surface.getCanvas()
        canvas.scale(frame.scale, frame.scale)
        {"grid": self._grid, "vignette": self._vignette}[self.kind](canvas, frame)
        image = surface.makeImageSnapshot()
        return lambda target: target.getCanvas().drawImage(image, 0, 0, NEAREST)

    def _packed(self, part: float) -> int:
        return (round(255 * self.amount * part) << 24) | (from_hex(self.colour) & 0xFFFFFF)

    def _grid(self, canvas: Any, frame: FrameSpec) -> None:
        for across, length in ((True, frame.width_u), (False, frame.height_u)):
            count = int(length / 2 // self.pitch) * 5 + 5
            for i in range(-count, count + 1):
                at, part = length / 2 + i * self.pitch / 5, 1.0 if i % 5 == 0 else 0.38
                thick = 1.5 if i % 5 == 0 else 1.0
                rect = (
                    skia.Rect.MakeXYWH(at, 0, thick, frame.height_u) if across else skia.Rect.MakeXYWH(0, at, frame.width_u, thick)
                )
                canvas.drawRect(rect, fill(self._packed(part)))

    def _vignette(self, canvas: Any, frame: FrameSpec) -> None:
        reach = float(np.hypot(frame.width_u, frame.height_u)) / 2
        stops = [self._packed(0.0), self._packed(0.0), self._packed(1.0)]
        shade = radial_gradient((frame.width_u / 2, frame.height_u / 2), reach, stops, [0.0, 0.45, 1.0])
        canvas.drawPaint(fill(shade))
