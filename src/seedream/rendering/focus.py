"""Depth of field: what is not at the depth in focus is drawn soft, the more the farther it is from it.

Blur grows with the difference of nearness (1 on the stage line, 0 at infinity), as the circle of confusion of a lens does. The
background is blurred at a quarter or an eighth of the resolution from what is drawn already, and laid back in bands, sharp where
the ground is in focus; a member of the cast is drawn small and enlarged. Shots without a focus track never come here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import skia

from seedream.rendering.painter import Canvas, StageSpec
from seedream.rendering.surface import LINEAR, blurred, new_surface
from seedream.types import FrameSpec, Rect

LARGEST_U = 30.0
"""Blur (sigma, design units) of infinity with the focus on the stage line and the aperture wide open."""
LEAST_U = 1.0
WIDE_PX = 9.0
"""Blur from which an eighth of the resolution is enough."""
STEEP = 3.0
"""How quickly the ground gets soft away from the focus; what stands there is then soft as a whole."""
ROOM = 0.5
"""Room around a member's box for a chair, an umbrella or what else belongs to it, as a part of its height."""
_BANDS = 20


@dataclass(frozen=True, slots=True)
class Focus:
    """What is sharp at one instant: nearness in focus and aperture 0..1."""

    nearness: float
    aperture: float

    def blur_u(self, nearness: float) -> float:
        """Sigma in design units of what is at a nearness; 0 where it may count as sharp."""
        sigma = LARGEST_U * self.aperture * abs(nearness - self.nearness)
        return sigma if sigma > LEAST_U else 0.0


class Softener:
    """Draws out of focus; keeps its small surfaces from frame to frame."""

    def __init__(self, frame: FrameSpec) -> None:
        self.frame = frame
        self._sizes = [new_surface(frame.width / part, frame.height / part) for part in (2, 4, 8)]

    def background(self, canvas: Canvas, stage: StageSpec, focus: Focus) -> None:
        """Soften what is on the canvas: all of it above the horizon, the ground by its nearness."""
        if focus.blur_u(0.0) == 0.0 and focus.blur_u(1.0) == 0.0:
            return
        strongest = max(focus.blur_u(0.0), focus.blur_u(1.0))
        image = self._blurred(canvas.getSurface(), strongest)
        canvas.save()
        canvas.resetMatrix()
        across, down = image.width() / self.frame.width, image.height() / self.frame.height
        for top, bottom, nearness in self._bands(stage):
            share = min(focus.blur_u(nearness) / strongest * STEEP, 1.0)
            if share <= 0.02:
                continue
            target = skia.Rect.MakeLTRB(0, top, self.frame.width, bottom)
            source = skia.Rect.MakeLTRB(0, top * down, self.frame.width * across, bottom * down)
            paint = skia.Paint(Alphaf=share) if share < 1 else skia.Paint()
            canvas.drawImageRect(image, source, target, LINEAR, paint, skia.Canvas.kFast_SrcRectConstraint)
        canvas.restore()

    def _bands(self, stage: StageSpec) -> list[tuple[float, float, float]]:
        """Top, bottom (pixels) and nearness of strips of the picture, from the sky down; ground ends where the cast stands."""
        scale, height = self.frame.scale, float(self.frame.height)
        far, near = min(stage.floor_top_y * scale, height), min(stage.ground_y * scale, height)
        reach = max(stage.ground_y - stage.floor_top_y, 1.0) * scale
        edges = [far + (height - far) * i / _BANDS for i in range(_BANDS + 1)]
        bands = [(0.0, far, 0.0)] if far > 0 else []
        for top, bottom in pairwise(edges):
            if bottom - top >= 1:
                bands.append((round(top), round(bottom), ((top + bottom) / 2 - stage.floor_top_y * scale) / reach))
        return [b for b in bands if b[0] < max(near, height)]

    def _blurred(self, surface: Any, sigma_u: float) -> Any:
        """The picture of a surface, blurred, at a quarter of its size or, for wide blurs, at an eighth."""
        sigma = sigma_u * self.frame.scale
        steps = self._sizes if sigma > WIDE_PX else self._sizes[:2]
        for source, target in pairwise((surface, *steps)):
            size = skia.Rect.MakeWH(target.width(), target.height())
            target.getCanvas().drawImageRect(source.makeImageSnapshot(), size, LINEAR)
        image = steps[-1].makeImageSnapshot()
        return blurred(image, sigma * image.width() / self.frame.width, clamp=True)

    def member(self, canvas: Canvas, box: Rect, sigma_u: float, draw: Callable[[Canvas], None]) -> None:
        """Draw a member of the cast, whose box (design units) is known, out of focus."""
        pad, scale = 3 * sigma_u + ROOM * box.height, self.frame.scale
        left, top = max(box.x - pad, -pad), max(box.y - pad, -pad)
        width = min(box.x + box.width + pad, self.frame.width_u + pad) - left
        height = min(box.y + box.height + pad, self.frame.height_u + 3 * sigma_u) - top
        if width <= 0 or height <= 0:
            return
        reduce = 4.0 if sigma_u > 6 else 2.0
        small = new_surface(width * scale / reduce + 1, height * scale / reduce + 1)
        own = small.getCanvas()
        own.scale(scale / reduce, scale / reduce)
        own.translate(-left, -top)
        draw(own)
        soft = blurred(small.makeImageSnapshot(), sigma_u * scale / reduce)
        unit = reduce / scale
        target = skia.Rect.MakeXYWH(left, top, soft.width() * unit, soft.height() * unit)
        canvas.drawImageRect(soft, target, LINEAR)
