"""The scene with a photo of a product: the subject on the brand's ground, with the shadow that it throws, beside the headline."""

from __future__ import annotations

from collections.abc import Mapping

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.interfaces.cutout import subject_of
from seedream.rendering.interfaces.kit import Kit, Plane, TextBlock
from seedream.rendering.interfaces.projection import Pose, model, plane
from seedream.rendering.interfaces.shapes import box, shadow, squircle
from seedream.rendering.interfaces.shown_device import space_beside_text
from seedream.rendering.interfaces.theme import WHITE
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import MIPMAP, fill, radial_gradient, stroke
from seedream.rendering.typography.easing import IN_OUT, OUT, segment
from seedream.types import Rect


class PackshotScene:
    """A product that comes up from below and then slowly nearer."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(3 if kit.view.ground == "deep" else 2)
        self._text = TextBlock(kit, brand=True)
        light = kit.view.ground == "light" and not kit.theme.dark
        self._subject = subject_of(kit.view.pictures[0], light)
        space = space_beside_text(kit)
        scale = min(space.width * 0.92 / self._subject.aspect, space.height * 0.92)
        self._height, self._width = scale, scale * self._subject.aspect
        m = kit.layout.mirror
        flat = self._subject.way == "print"
        turn = Pose(2.0, -9.0 * m, 1.5 * m) if flat else Pose(0, 0, 0)
        pose = Pose(turn.rx, turn.ry, turn.rz, space.x, space.y, 0, 1.0)
        rect = Rect(-self._width / 2, -self._height / 2, self._width, self._height)
        draw = {"free": self._draw_free, "print": self._draw_print, "multiplied": self._image}[self._subject.way]
        blend = skia.BlendMode.kMultiply if self._subject.way == "multiplied" else skia.BlendMode.kSrcOver
        self._plane = Plane(
            kit.scale,
            plane(model(pose), 0, kit.centre),
            rect,
            draw,
            pad=0 if blend != skia.BlendMode.kSrcOver else 150,
            blend=blend,
        )

    def _image(self, canvas: Canvas) -> None:
        rect = skia.Rect.MakeWH(self._width, self._height)
        canvas.drawImageRect(self._subject.image, rect, MIPMAP, skia.Paint(AntiAlias=True))

    def _draw_free(self, canvas: Canvas) -> None:
        """A glow behind, the soft shadow under its foot, the subject."""
        w, h, shade = self._width, self._height, self._kit.inks.shadow
        canvas.save()
        canvas.translate(w / 2, h * 0.985)
        canvas.scale(1.0, 0.16)
        for reach, alpha in ((0.72, 0.30), (0.50, 0.42)):
            stops = [with_alpha(shade, alpha), with_alpha(shade, alpha * 0.35), with_alpha(shade, 0)]
            canvas.drawCircle(0, 0, w * reach, fill(radial_gradient((0, 0), w * reach, stops, [0, 0.5, 1])))
        canvas.restore()
        self._image(canvas)

    def _draw_print(self, canvas: Canvas) -> None:
        """The whole photo, lifted off the ground."""
        w, h = self._width, self._height
        shadow(canvas, 0, 0, w, h, 26, 1.9, self._kit.inks.shadow, 1.5)
        canvas.save()
        canvas.clipPath(squircle(0, 0, w, h, 26), True)
        self._image(canvas)
        canvas.restore()
        box(canvas, 1, 1, w - 2, h - 2, 26, stroke(with_alpha(WHITE, 0.45), 1.6))

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit = self._kit
        self._ground.paint(canvas, time_s)
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        since = kit.tracks.since("device", time_s)
        if since > 0:
            risen = segment(since, 0.0, 1.1, OUT)
            nearer = 1.0 + 0.035 * segment(since, 0.8, 6.0, IN_OUT)
            dx, dy = kit.drift(time_s, 0.7, 3.0) if self._subject.way == "print" else (0.0, 0.0)
            self._plane.draw(
                canvas, dx, dy + (1 - risen) * kit.height * 0.22, (0.93 + 0.07 * risen) * nearer, min(since / 0.35, 1.0)
            )
        self._text.paint(canvas, time_s)
        canvas.restore()

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline and product."""
        return {"headline": self._text.region(), "device": self._kit.fraction(self._plane.rect)}
