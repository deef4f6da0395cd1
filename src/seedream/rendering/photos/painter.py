"""Photos shown by themselves: the camera goes over them slowly, from one part to another, and their captions come and go."""

from __future__ import annotations

from collections.abc import Mapping

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import balance, draw_text, text_width
from seedream.rendering.painter import Canvas
from seedream.rendering.photos.pixels import image_of
from seedream.rendering.places.layers import draw_light
from seedream.rendering.surface import LINEAR, MIPMAP, blurred, fill, linear_gradient, new_surface
from seedream.rendering.typography.easing import SOFT, segment
from seedream.rendering.typography.lettering import LOW
from seedream.rendering.typography.overlay import overlay_rect
from seedream.scene.shots.views import PhotoView
from seedream.types import FrameSpec, Rect

_SIZE, _WEIGHT, _FAMILY = 40.0, 600, "inter"
_MARGIN, _FOOT = 1 / 16, 0.915
_FADE_S, _AFTER_S = 0.7, 0.3
_DIM, _BLUR_U, _ROOM = 0.42, 34.0, 0.90
"""A whole photo takes this part of the frame; behind it is itself, darker and out of focus."""


class PhotoPainter:
    """Draws a PhotoView. Implements `rendering.painter.Painter`."""

    def __init__(self, view: PhotoView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        self.view, self.tracks, self.frame = view, tracks, frame
        part = min((view.start, view.end), key=lambda r: r.width)
        if view.whole:
            self._image = image_of(view.picture, frame.width * _ROOM, 1)
            self._behind = self._soft()
        else:
            self._image = image_of(view.picture, frame.width / part.width, frame.height / part.height)
        self._lines = balance(view.caption, _SIZE, _WEIGHT, frame.width_u * 0.62, _FAMILY) if view.caption else []

    def _soft(self) -> skia.Image:
        """The photo out of focus, filling the frame."""
        reduce = 4
        surface = new_surface(self.frame.width / reduce, self.frame.height / reduce)
        width, height = surface.width(), surface.height()
        scale = 1.12 * max(width / self._image.width(), height / self._image.height())
        w, h = self._image.width() * scale, self._image.height() * scale
        canvas = surface.getCanvas()
        canvas.drawImageRect(self._image, skia.Rect.MakeXYWH((width - w) / 2, (height - h) / 2, w, h), MIPMAP)
        canvas.drawColor(with_alpha(0xFF0A0910, _DIM))
        return blurred(surface.makeImageSnapshot(), _BLUR_U * self.frame.scale / reduce, clamp=True)

    def _part(self, time_s: float) -> Rect:
        """The part that is shown, in fractions; it moves evenly, only a little slower at both ends."""
        t = min(max(time_s / max(self.tracks.duration_s, 1e-6), 0.0), 1.0)
        t = 0.8 * t + 0.2 * (3 * t * t - 2 * t**3)
        a, b = self.view.start, self.view.end
        return Rect(*(p + (q - p) * t for p, q in ((a.x, b.x), (a.y, b.y), (a.width, b.width), (a.height, b.height))))

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        frame, part = self.frame, self._part(time_s)
        width, height = self._image.width(), self._image.height()
        if self.view.whole:
            canvas.drawImageRect(self._behind, skia.Rect.MakeWH(frame.width, frame.height), LINEAR)
            self._draw_whole(canvas, part)
        else:
            source = skia.Rect.MakeXYWH(part.x * width, part.y * height, part.width * width, part.height * height)
            canvas.drawImageRect(self._image, source, skia.Rect.MakeWH(frame.width, frame.height), MIPMAP, skia.Paint(),
                                 skia.Canvas.kFast_SrcRectConstraint)  # fmt: skip
        draw_light(canvas, self.tracks, time_s)
        self._draw_caption(canvas, time_s)

    def _draw_whole(self, canvas: Canvas, part: Rect) -> None:
        """All of the photo with a shadow; as it comes nearer, the frame of a print stays."""
        box = self._whole_box(part)
        shade = fill(with_alpha(0xFF000000, 0.5), blur=22 * self.frame.scale)
        canvas.drawRect(box.makeOffset(0, 8 * self.frame.scale), shade)
        canvas.drawImageRect(self._image, box, MIPMAP, skia.Paint(AntiAlias=True))

    def _whole_box(self, part: Rect) -> skia.Rect:
        frame, aspect = self.frame, self._image.width() / self._image.height()
        scale = _ROOM / part.width
        width, height = min(frame.width, frame.height * aspect) * scale, min(frame.width / aspect, frame.height) * scale
        return skia.Rect.MakeXYWH((frame.width - width) / 2, (frame.height - height) / 2, width, height)

    def _draw_caption(self, canvas: Canvas, time_s: float) -> None:
        since, left = time_s - _AFTER_S, self.tracks.duration_s - time_s
        shown = min(segment(since, 0.0, _FADE_S, SOFT), segment(left, 0.1, 0.5, SOFT)) if self._lines and since > 0 else 0.0
        if shown <= 0:
            return
        frame = self.frame
        canvas.save()
        canvas.scale(frame.scale, frame.scale)
        top = frame.height_u * 0.72
        veil = linear_gradient((0, top), (0, frame.height_u), [0x00000000, with_alpha(0xFF08070C, 0.62 * shown)])
        canvas.drawRect(skia.Rect.MakeLTRB(0, top, frame.width_u, frame.height_u), fill(veil))
        x = frame.width_u * _MARGIN
        baseline = frame.height_u * _FOOT - (len(self._lines) - 1) * _SIZE * 1.25
        for i, line in enumerate(self._lines):
            draw_text(canvas, line, x, baseline + i * _SIZE * 1.25, _SIZE, _WEIGHT, with_alpha(0xFFFFFFFF, shown), "left", _FAMILY)
        canvas.restore()

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Title and caption."""
        frame, out = self.frame, dict[str, Rect]()
        if self.view.headline:
            out["headline"] = overlay_rect(frame, self.view.headline, self.view.kicker, LOW)
        if self._lines:
            wide = max(text_width(line, _SIZE, _WEIGHT, _FAMILY) for line in self._lines) / frame.width_u
            high = _SIZE * 1.25 * len(self._lines) / frame.height_u
            out["caption"] = Rect(_MARGIN, _FOOT - high + 0.01, wide, high)
        return out
