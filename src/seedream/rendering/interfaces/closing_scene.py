"""The closing: brand, last headline, call to action, and two phones that look in from the sides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_icon, draw_text, text_width
from seedream.rendering.interfaces.app_screens import make_screen
from seedream.rendering.interfaces.kit import Kit, Plane
from seedream.rendering.interfaces.phone import DeviceShadow, PhoneFace, draw_body
from seedream.rendering.interfaces.projection import Matrix, Pose, model, plane
from seedream.rendering.interfaces.screens import HEIGHT, WIDTH
from seedream.rendering.interfaces.shapes import DITHERED, box, shadow
from seedream.rendering.interfaces.shown import bake_front, frame_for
from seedream.rendering.interfaces.theme import readable
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill
from seedream.rendering.typography.easing import segment, spring
from seedream.rendering.typography.headline import HeadlineStyle, draw_headline, set_headline
from seedream.scene.product import fill_in, item_count
from seedream.types import Rect


class ClosingScene:
    """Everything is centred; the phones frame it."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(3 if kit.view.ground == "deep" else 2)
        tall, wide = kit.frame.portrait, kit.width > 1.3 * kit.height
        self._size = 118.0 if wide else 112.0 if tall else 84.0
        style = HeadlineStyle(kit.inks.ink, kit.inks.accent, align="centre")
        self._headline = set_headline(
            kit.view.headline, kit.view.emphasis, self._size, kit.width * (0.42 if wide else 0.86), style, max_lines=2
        )
        size = self._headline.size
        self._side = self._size * 0.84
        self._cta_h = self._size * 0.74
        block = self._side + size * 0.95 + self._headline.height + size * 0.80 + self._cta_h + size * 0.45
        self._top = kit.height * (0.47 if wide else 0.40 if tall else 0.44) - block / 2
        self._baseline = self._top + self._side + size * 0.95 + size * 0.73
        self._cta_y = self._baseline + (len(self._headline.lines) - 1) * size * 1.06 + size * 0.80
        self._brand, self._cta = self._bake_brand(), self._bake_cta()
        self._phones = self._bake_phones(wide, tall)

    def _bake_brand(self) -> Plane:
        kit = self._kit
        line = kit.brand_line(self._side, 700, most=kit.width * 0.5, inverse=kit.view.ground == "deep")

        def draw(canvas: Canvas) -> None:
            if line.plain:
                shadow(canvas, 0, 0, line.side, line.side, line.side * 0.24, 1.3, kit.inks.shadow, 1.2)
            line.draw(canvas, 0, 0)

        rect = Rect((kit.width - line.width) / 2, self._top + self._side - line.side, line.width, line.side)
        return Plane(kit.scale, skia.Matrix(), rect, draw, pad=90)

    def _bake_cta(self) -> Plane:
        kit, h = self._kit, self._cta_h
        text, size = fill_in(kit.app.call, kit.app, ""), h * 0.37
        width = text_width(text, size, 600) + h * 1.62
        deep = kit.view.ground == "deep"
        ground, ink = (0xFFFDFBFF, readable(kit.theme.text_accent, 0xFFFDFBFF)) if deep else (kit.theme.accent, kit.theme.on)

        def draw(canvas: Canvas) -> None:
            shadow(canvas, 0, 0, width, h, h / 2, 1.3, kit.inks.shadow, 1.2)
            box(canvas, 0, 0, width, h, h / 2, fill(ground))
            draw_text(canvas, text, h * 0.56, h / 2 + size * 0.36, size, 600, ink)
            draw_icon(canvas, "arrow_right", width - h * 0.62, h / 2, h * 0.42, ink)

        return Plane(kit.scale, skia.Matrix(), Rect((kit.width - width) / 2, self._cta_y, width, h), draw, pad=100)

    def _bake_phones(self, wide: bool, tall: bool) -> list[tuple[DeviceShadow, Plane]]:
        kit, features = self._kit, self._kit.app.features
        if kit.view.pictures and not kit.view.devices:
            return []
        moments = sorted(features[:3], key=lambda moment: moment.screen != "schedule")
        out = []
        for side, moment, theme in ((-1, moments[0], kit.theme), (1, moments[1], kit.night)):
            if wide:
                pose = Pose(8, -26 * side, 7 * side, side * kit.width * 0.372, kit.height * 0.335, -100, 1.10)
            elif tall:
                pose = Pose(8, -12 * side, 6 * side, side * 262, kit.height * 0.64, -60, 1.14)
            else:
                pose = Pose(8, -24 * side, 8 * side, side * kit.width * 0.42, kit.height * 0.56, -60, 0.86)
            matrix = model(pose)
            if kit.view.pictures:
                out.append(self._shown(pose, 0 if side < 0 else 1))
                continue
            screen = make_screen(kit.app, theme, moment)
            rect = Rect(-WIDTH / 2 - 20, -HEIGHT / 2 - 20, WIDTH + 40, HEIGHT + 40)
            face = PhoneFace(kit.scale * pose.size)
            image = face.image([(screen, (1.0,) * item_count(moment), 0.0, 0.0)])
            body = Plane(kit.scale, plane(matrix, 0.0, kit.centre), rect, _phone_drawer(kit, face, matrix, image, rect), pad=40)
            frame_size = (kit.frame.width, kit.frame.height)
            out.append((DeviceShadow(matrix, kit.centre, frame_size, kit.scale, kit.theme, strength=1.3), body))
        return out

    def _shown(self, pose: Pose, index: int) -> tuple[DeviceShadow, Plane]:
        """One of the user's own pictures in the place of a phone, as large as a phone would be."""
        kit, pictures = self._kit, self._kit.view.pictures
        picture, device = pictures[index % len(pictures)], kit.view.devices[index % len(pictures)]
        frame = frame_for(picture, "browser" if device == "laptop" else device)
        size = pose.size * min(HEIGHT / frame.height, 1.45 * WIDTH / frame.width)
        fit = replace(pose, size=size, y=pose.y - 0.4 * (HEIGHT * pose.size - frame.height * size))
        matrix = model(fit)
        rect = Rect(-frame.width / 2, -frame.height / 2, frame.width, frame.height)
        front = bake_front(frame, picture, kit.theme, kit.app.url or kit.app.brand, kit.app.brand, kit.scale * fit.size)
        whole = skia.Rect.MakeWH(frame.width, frame.height)

        def draw(canvas: Canvas) -> None:
            canvas.drawImageRect(front, whole, DITHERED, skia.Paint(AntiAlias=True))

        shade = DeviceShadow(matrix, kit.centre, (kit.frame.width, kit.frame.height), kit.scale, kit.theme,
                             width=frame.width, height=frame.height, strength=1.3)  # fmt: skip
        return shade, Plane(kit.scale, plane(matrix, 0.0, kit.centre), rect, draw, pad=20)

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit, tracks = self._kit, self._kit.tracks
        self._ground.paint(canvas, time_s)
        since = tracks.since("device", time_s)
        for i, (shade, phone) in enumerate(self._phones):
            local = since - 0.14 * i
            if local > 0:
                risen = segment(local, 0.0, 1.3)
                drop = (1 - risen) * kit.height * 0.42 + kit.drift(time_s, i * 1.5, 5.0)[1]
                shade.draw(canvas, 0, drop, risen)
                canvas.save()
                canvas.scale(kit.scale, kit.scale)
                phone.draw(canvas, (1 - risen) * (-60 if i == 0 else 60), drop)
                canvas.restore()
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        self._paint_words(canvas, time_s)
        canvas.restore()

    def _paint_words(self, canvas: Canvas, time_s: float) -> None:
        kit, tracks = self._kit, self._kit.tracks
        for plate, name in ((self._brand, "brand"), (self._cta, "cta")):
            since = tracks.since(name, time_s)
            if since > 0:
                grown = spring(since, 0.62, 9.5)
                plate.draw(canvas, 0, 0, 0.74 + 0.26 * grown, since / 0.15)
        draw_headline(canvas, self._headline, kit.width / 2, self._baseline, tracks.since("headline", time_s))
        shown = segment(tracks.since("cta", time_s), 0.35, 0.7)
        if shown > 0 and kit.app.available:
            ink = with_alpha(kit.inks.body, 0.85 * round(shown * 12) / 12)
            size = self._size * 0.20
            draw_text(
                canvas,
                kit.app.available,
                kit.width / 2,
                self._cta_y + self._cta_h + size * 2.3,
                size,
                500,
                ink,
                "centre",
            )

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Brand, headline, call to action."""
        kit, size = self._kit, self._headline.size
        rect = Rect(
            (kit.width - self._headline.width) / 2,
            self._baseline - size * 0.8,
            self._headline.width,
            self._headline.height + size * 0.3,
        )
        return {"brand": kit.fraction(self._brand.rect), "headline": kit.fraction(rect), "cta": kit.fraction(self._cta.rect)}


def _phone_drawer(kit: Kit, face: PhoneFace, matrix: Matrix, image: Any, rect: Rect) -> Callable[[Canvas], None]:
    """Draws body and face once, from the plane's own space back in the frame's."""
    inverse = skia.Matrix()
    front = plane(matrix, 0.0, kit.centre)
    front.preTranslate(rect.x, rect.y)
    front.invert(inverse)

    def draw(canvas: Canvas) -> None:
        canvas.concat(inverse)
        draw_body(canvas, matrix, kit.centre)
        face.draw(canvas, matrix, kit.centre, image)

    return draw
