"""Footage as a shot: the pictures of a video, filling the frame, or whole before themselves out of focus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.inputs.footage import Picture8, pictures
from seedream.rendering.colour import with_alpha
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import LINEAR, MIPMAP, blurred, fill, new_surface
from seedream.rendering.typography.lettering import LOW
from seedream.rendering.typography.overlay import overlay_rect
from seedream.scene.shots.views import FootageView
from seedream.types import FrameSpec, Rect

_CUT_OFF, _ROOM, _DIM, _REDUCE, _BLUR_U = 0.45, 0.94, 0.42, 8, 30.0


class FootagePainter:
    """Draws a FootageView. Implements `rendering.painter.Painter`; pictures are read as they are needed, forward without a seek."""

    def __init__(self, view: FootageView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        self.view, self.tracks, self.frame = view, tracks, frame
        aspect, wanted = view.footage.aspect, frame.width / frame.height
        self._whole = 1 - min(aspect / wanted, wanted / aspect) > _CUT_OFF and aspect < wanted
        self._reader: Iterator[tuple[float, Picture8]] | None = None
        self._held: list[tuple[float, Picture8]] = []
        self._image: Any = None

    def _picture(self, at_s: float) -> Any:
        """The picture that is seen at a time of the video; the last one beyond its end."""
        if self._reader is None or (self._held and at_s < self._held[0][0] - 1e-6 and self._held[0][0] > self.view.from_s):
            largest = max(self.frame.width, self.frame.height) * (1 if self.view.footage.aspect > 1 else 2)
            self._reader, self._held, self._image = (
                pictures(self.view.footage, min(at_s, self.view.from_s), largest=largest),
                [],
                None,
            )
        while len(self._held) < 2 or self._held[1][0] <= at_s + 1e-6:
            coming = next(self._reader, None)
            if coming is None:
                break
            self._held = [*self._held[-1:], coming]
            self._image = None
        index = 1 if len(self._held) > 1 and self._held[1][0] <= at_s + 1e-6 else 0
        if self._image is None or self._image[0] != index:
            rgb = self._held[index][1]
            data = np.dstack([rgb, np.full(rgb.shape[:2], 255, np.uint8)])
            self._image = index, skia.Image.fromarray(np.ascontiguousarray(data), skia.kRGBA_8888_ColorType, copy=True)
        return self._image[1]

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        image, frame = self._picture(self.view.from_s + time_s), self.frame
        aspect = image.width() / image.height()
        if self._whole:
            self._draw_behind(canvas, image)
            height = frame.height * _ROOM
            box = skia.Rect.MakeXYWH((frame.width - height * aspect) / 2, (frame.height - height) / 2, height * aspect, height)
            canvas.drawRect(box.makeOffset(0, 8 * frame.scale), fill(with_alpha(0xFF000000, 0.5), blur=22 * frame.scale))
        else:
            scale = max(frame.width / image.width(), frame.height / image.height())
            width, height = image.width() * scale, image.height() * scale
            box = skia.Rect.MakeXYWH((frame.width - width) / 2, (frame.height - height) / 2, width, height)
        canvas.drawImageRect(image, box, MIPMAP)

    def _draw_behind(self, canvas: Canvas, image: Any) -> None:
        surface = new_surface(self.frame.width / _REDUCE, self.frame.height / _REDUCE)
        width, height = surface.width(), surface.height()
        scale = 1.1 * max(width / image.width(), height / image.height())
        box = skia.Rect.MakeXYWH((width - image.width() * scale) / 2, (height - image.height() * scale) / 2, image.width() * scale,
                                 image.height() * scale)  # fmt: skip
        surface.getCanvas().drawImageRect(image, box, MIPMAP)
        surface.getCanvas().drawColor(with_alpha(0xFF0A0910, _DIM))
        soft = blurred(surface.makeImageSnapshot(), _BLUR_U * self.frame.scale / _REDUCE, clamp=True)
        canvas.drawImageRect(soft, skia.Rect.MakeWH(self.frame.width, self.frame.height), LINEAR)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """The title."""
        view = self.view
        return {"headline": overlay_rect(self.frame, view.headline, view.kicker, LOW)} if view.headline else {}
