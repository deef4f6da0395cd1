"""The dashboard on a laptop: the lid opens, charts draw, a cursor points at one week and gets its answer."""

from __future__ import annotations

from collections.abc import Mapping

import skia

from seedream.rendering.interfaces.cards import tip_card
from seedream.rendering.interfaces.dashboard import Dashboard
from seedream.rendering.interfaces.kit import Kit, Plane, TextBlock
from seedream.rendering.interfaces.laptop import LID_H, LID_W, LaptopLid, bake_deck, lid_matrix, screen_to_lid
from seedream.rendering.interfaces.pointer import draw_cursor, draw_ripple
from seedream.rendering.interfaces.projection import Pose, model, plane, project, project_rect, rotation
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import NEAREST
from seedream.rendering.typography.easing import IN_OUT, OUT, SOFT, segment, spring
from seedream.types import Rect

_LEAN = 13.0
_TRAVEL_S, _REST_S = 0.85, 0.22


class DeskScene:
    """A laptop beside (or below) the headline."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(2)
        self._text = TextBlock(kit)
        w, h, m = kit.width, kit.height, kit.layout.mirror
        if kit.frame.portrait:
            pose, self._pitch, yaw = Pose(0, 0, 0, 0, h * 0.195, -100, 0.715), -13.0, -6.0
        elif w > 1.3 * h:
            pose, self._pitch, yaw = Pose(0, 0, 0, m * w * 0.232, h * 0.192, -140, 0.72), -8.5, -17.0
        else:
            pose, self._pitch, yaw = Pose(0, 0, 0, m * w * 0.235, h * 0.20, -140, 0.455), -11.0, -14.0
        self._matrix = model(pose) @ rotation(rx=self._pitch) @ rotation(ry=yaw * m)
        self._lid = lid_matrix(self._matrix, _LEAN)
        self._dashboard = Dashboard(kit.app, kit.theme, kit.logo)
        self._face = LaptopLid(self._dashboard, kit.scale * pose.size * 1.08)
        self._deck = bake_deck(self._matrix, kit.centre, (kit.frame.width, kit.frame.height), kit.scale, kit.theme)
        glass = plane(self._lid, 40.0, kit.centre)
        x, y = screen_to_lid(*self._dashboard.highlight)
        self._point = project(plane(self._lid, 0.0, kit.centre), x, y)
        self._tip = Plane(
            kit.scale, glass, Rect(x - 190, y - 112, 186, 84), lambda c: tip_card(c, kit.theme, kit.app.dashboard.tip), pad=60
        )

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit, tracks = self._kit, self._kit.tracks
        self._ground.paint(canvas, time_s)
        since = tracks.since("device", time_s)
        if since > 0:
            self._paint_laptop(canvas, time_s, since)
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        self._text.paint(canvas, time_s)
        if since > 0:
            self._paint_pointer(canvas, time_s)
        canvas.restore()

    def _paint_laptop(self, canvas: Canvas, time_s: float, since: float) -> None:
        kit, tracks = self._kit, self._kit.tracks
        risen = segment(since, 0.0, 1.2)
        drop = (1 - risen) * kit.height * 0.55
        opened = segment(since, 0.25, 1.15, SOFT)
        canvas.drawImage(self._deck, 0, round(drop * kit.scale), NEAREST, skia.Paint(Alphaf=segment(since, 0.0, 0.4)))
        hover = OUT(tracks.progress("tip", time_s)) if tracks.since("tip", time_s) > 0 else 0.0
        hover = max(hover, segment(tracks.since("tap.0", time_s), 0.0, 0.25))
        image = self._face.image(tracks.progress("chart", time_s), hover)
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        canvas.translate(0, drop)
        lid = self._lid if opened >= 1 else lid_matrix(self._matrix, _LEAN + (1 - opened) * -62)
        self._face.draw(canvas, lid, kit.centre, image)
        canvas.restore()

    def _paint_pointer(self, canvas: Canvas, time_s: float) -> None:
        tracks, (x, y) = self._kit.tracks, self._point
        since = tracks.since("tip", time_s)
        if since > 0:
            grown = spring(since, 0.66, 11)
            self._tip.draw(canvas, 0, (1 - grown) * 16, 0.82 + 0.18 * grown, since / 0.12)
        tapped = tracks.since("tap.0", time_s)
        for event in tracks.of_kind("tap"):
            draw_ripple(canvas, x, y, time_s - event.time_s, self._kit.theme.accent, 46)
        if tapped > -_TRAVEL_S - _REST_S - 0.4:
            arrived = segment(tapped + _TRAVEL_S + _REST_S, 0.0, _TRAVEL_S, IN_OUT)
            press = float(tapped >= 0) - segment(tapped, 0.09, 0.2)
            draw_cursor(canvas, x + (1 - arrived) * 250 + 2, y + (1 - arrived) * 210 + 2, 1.25, press)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline, device, chart, click and answer."""
        kit, (x, y) = self._kit, self._point
        front = plane(self._lid, 0.0, kit.centre)
        left, top = screen_to_lid(244, 240)
        return {
            "headline": self._text.region(),
            "device": kit.fraction(project_rect(front, Rect(-LID_W / 2, -LID_H, LID_W, LID_H))),
            "chart": kit.fraction(project_rect(front, Rect(left, top, 652, 316))),
            "tap.0": kit.fraction(Rect(x - 65, y - 65, 130, 130)),
            "tip": kit.fraction(self._tip.rect),
        }
