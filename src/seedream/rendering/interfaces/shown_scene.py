"""The scene with a screenshot: the device rises, a part of its screen is marked, comes forward enlarged, and is pressed."""

from __future__ import annotations

from collections.abc import Mapping

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.interfaces.kit import Kit, Plane, TextBlock
from seedream.rendering.interfaces.pointer import draw_cursor, draw_ripple
from seedream.rendering.interfaces.projection import project_rect
from seedream.rendering.interfaces.shapes import box, shadow, squircle
from seedream.rendering.interfaces.shown import draw_picture
from seedream.rendering.interfaces.shown_device import ShownDevice, space_beside_text
from seedream.rendering.interfaces.theme import WHITE
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, stroke
from seedream.rendering.typography.easing import IN_OUT, segment, spring
from seedream.types import Rect

LEAST, MOST = 1.5, 3.0
"""How much a part is enlarged."""
_TRAVEL_S, _REST_S = 0.8, 0.2
_CLICKED = ("laptop", "browser", "editor", "chat")


class ScreenScene:
    """A device with the user's picture; without a region it only stands there."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(2 if kit.view.ground == "light" else 0)
        self._text = TextBlock(kit)
        self._picture = kit.view.pictures[0]
        self._device = ShownDevice(kit, self._picture, kit.view.device, space_beside_text(kit), region=kit.view.region)
        self._region = self._device.frame.on_front(kit.view.region) if kit.view.region else None
        self._card = self._bake_card(self._region) if self._region else None

    def _bake_card(self, region: Rect) -> Plane:
        """The part of the picture, enlarged, on a plane before the device, wholly inside the frame and beside the text."""
        kit, frame = self._kit, self._device.frame
        wide = min(frame.width * (0.94 if frame.device == "phone" else 0.58), region.width * MOST)
        zoom = max(min(wide / region.width, frame.height * 0.42 / region.height, MOST), 1.12)
        zoom = max(zoom, min(LEAST, frame.width * 1.04 / region.width, frame.height * 0.6 / region.height))
        width, height = region.width * zoom, region.height * zoom
        x, y = region.x + region.width / 2 - width / 2, region.y + region.height / 2 - height / 2
        matrix = self._device.lifted(92.0)
        for _ in range(3):
            dx, dy = self._overflow(project_rect(matrix, Rect(x, y, width, height)))
            x, y = x - dx, y - dy
        corner = min(18.0, height * 0.2)

        def draw(canvas: Canvas) -> None:
            shadow(canvas, 0, 0, width, height, corner, 1.6, kit.inks.shadow, 1.5)
            canvas.save()
            canvas.clipPath(squircle(0, 0, width, height, corner), True)
            shown = kit.view.region or Rect(0, 0, 1, 1)
            whole = Rect(0, 0, width, height)
            draw_picture(canvas, self._picture, self._visible(shown), whole, whole)
            canvas.restore()
            box(canvas, 0, 0, width, height, corner, stroke(with_alpha(kit.theme.accent, 1.0), 3.2))
            box(canvas, 1.6, 1.6, width - 3.2, height - 3.2, corner, stroke(with_alpha(WHITE, 0.55), 1.2))

        return Plane(kit.scale, matrix, Rect(x, y, width, height), draw, pad=90)

    def _visible(self, region: Rect) -> Rect:
        """The part of a region that is on the screen."""
        shown = self._device.frame.shown
        top, bottom = max(region.y, shown.y), min(region.y + region.height, shown.y + shown.height)
        return Rect(region.x, top, region.width, bottom - top)

    def _overflow(self, rect: Rect) -> tuple[float, float]:
        """How far a rectangle stands over the edges of its room, in design units."""
        kit, layout = self._kit, self._kit.layout
        left, right, top, bottom = 30.0, kit.width - 30.0, 36.0, kit.height * 0.885
        if layout.centred:
            top = self._text.region().y * kit.height + self._text.headline.height + 60
        elif layout.mirror > 0:
            left = max(left, layout.text_x + self._text.headline.width + 34)
        else:
            right = min(right, layout.text_x - 34)
        dx = max(rect.x + rect.width - right, 0.0) or min(rect.x - left, 0.0)
        dy = max(rect.y + rect.height - bottom, 0.0) or min(rect.y - top, 0.0)
        return dx, dy

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit = self._kit
        self._ground.paint(canvas, time_s)
        there = self._device.paint(canvas, time_s)
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        self._text.paint(canvas, time_s)
        if there and self._region and self._card:
            self._point_out(canvas, time_s, self._region, self._card)
        canvas.restore()

    def _point_out(self, canvas: Canvas, time_s: float, region: Rect, card: Plane) -> None:
        kit, tracks = self._kit, self._kit.tracks
        since = tracks.since("zoom", time_s)
        if since <= 0:
            return
        dimmed = segment(since, 0.0, 0.5, IN_OUT)
        frame, s = self._device.frame, self._device.frame.screen
        canvas.save()
        canvas.concat(self._device.front(time_s))
        canvas.save()
        canvas.clipPath(squircle(s.x, s.y, s.width, s.height, max(frame.screen_radius, 2.0)), True)
        mark = squircle(region.x, region.y, region.width, region.height, min(12.0, region.height * 0.25))
        canvas.save()
        canvas.clipPath(mark, skia.ClipOp.kDifference, True)
        canvas.drawRect(skia.Rect.MakeXYWH(s.x, s.y, s.width, s.height), fill(with_alpha(0xFF120E1C, 0.26 * dimmed)))
        canvas.restore()
        canvas.restore()
        canvas.drawPath(mark, stroke(with_alpha(kit.theme.accent, dimmed), 4.0))
        canvas.restore()
        grown = spring(since - 0.12, 0.68, 9.0) if since > 0.12 else 0.0
        tapped = tracks.since("tap.0", time_s)
        press = 0.03 * (segment(tapped, 0.0, 0.08) - segment(tapped, 0.14, 0.22)) if tapped > 0 else 0.0
        if grown > 0:
            dx, dy = kit.drift(time_s, 1.0, 3.0)
            card.draw(canvas, dx, dy + (1 - grown) * 26, 0.72 + 0.28 * grown - press, (since - 0.12) / 0.16)
        self._pointer(canvas, time_s, tapped)

    def _aim(self) -> tuple[float, float]:
        """Where the enlarged part is pressed, in design units."""
        card, region, aim = self._card, self._kit.view.region, self._kit.view.aim
        if card is None or region is None:
            return 0.0, 0.0
        seen = self._visible(region)
        u, v = ((aim[0] - seen.x) / seen.width, (aim[1] - seen.y) / seen.height) if aim else (0.5, 0.5)
        return card.rect.x + card.rect.width * min(max(u, 0.1), 0.9), card.rect.y + card.rect.height * min(max(v, 0.1), 0.9)

    def _pointer(self, canvas: Canvas, time_s: float, tapped: float) -> None:
        kit, (x, y) = self._kit, self._aim()
        events = kit.tracks.of_kind("tap")
        for event in events:
            draw_ripple(canvas, x, y, time_s - event.time_s, kit.theme.accent, 46)
        if events and kit.view.device in _CLICKED and tapped > -_TRAVEL_S - _REST_S:
            arrived = segment(tapped + _TRAVEL_S + _REST_S, 0.0, _TRAVEL_S, IN_OUT)
            draw_cursor(
                canvas,
                x + (1 - arrived) * 220 + 2,
                y + (1 - arrived) * 180 + 2,
                1.25,
                float(tapped >= 0) - segment(tapped, 0.09, 0.2),
            )

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline, device, enlarged part and tap."""
        kit, frame = self._kit, self._device.frame
        matrix = self._device.lifted(0.0)
        out = {"headline": self._text.region(), "device": kit.fraction(project_rect(matrix, Rect(0, 0, frame.width, frame.height)))}
        if self._card and self._region:
            x, y = self._aim()
            out["zoom"] = kit.fraction(self._card.rect)
            out["part"] = kit.fraction(project_rect(matrix, self._region))
            out["tap.0"] = kit.fraction(Rect(x - 65, y - 65, 130, 130))
        return out
