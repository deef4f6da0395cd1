"""A phone on stage: how it rises into its pose, turns very slowly, and where its screen is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from seedream.rendering.interfaces.kit import Kit
from seedream.rendering.interfaces.phone import DeviceShadow, PhoneFace, draw_body
from seedream.rendering.interfaces.projection import Matrix, Pose, model, plane, project_rect
from seedream.rendering.interfaces.screens import HEIGHT, WIDTH
from seedream.rendering.painter import Canvas
from seedream.rendering.typography.easing import IN_OUT, SOFT, segment
from seedream.types import Rect

RISE_S = 1.25


class Handset:
    """A phone that rises into its pose and keeps turning very slowly."""

    def __init__(self, kit: Kit, pose: Pose, start: Pose, *, shadow_strength: float = 1.0, push: str = "") -> None:
        """`push` names the element after which the phone comes slowly closer."""
        self._kit, self._pose, self._start, self._push = kit, pose, start, push
        self.face = PhoneFace(kit.scale * pose.size * 1.06)
        self._shadow = DeviceShadow(
            model(pose), kit.centre, (kit.frame.width, kit.frame.height), kit.scale, kit.theme, strength=shadow_strength
        )

    def matrix(self, time_s: float) -> tuple[Matrix, Pose]:
        """Model matrix and pose at a time."""
        since = self._kit.tracks.since("device", time_s)
        risen, turned = segment(since, 0.0, RISE_S), segment(since, 0.0, 6.0, SOFT)
        p, s = self._pose, self._start
        closer = 1 + 0.05 * segment(self._kit.tracks.since(self._push, time_s), 0.1, 2.6, IN_OUT) if self._push else 1.0
        lift = self._kit.drift(time_s, 0.4, 3.0)[1]
        sign = 1 if p.ry <= 0 else -1
        pose = replace(
            p,
            rx=s.rx + (p.rx - s.rx) * risen,
            ry=s.ry + (p.ry - s.ry) * risen + sign * 2.0 * (turned - 1),
            rz=s.rz + (p.rz - s.rz) * risen,
            x=s.x + (p.x - s.x) * risen,
            y=s.y + (p.y - s.y) * risen + lift,
            size=p.size * closer,
        )
        return model(pose), pose

    def paint(self, canvas: Canvas, time_s: float, image: Any) -> Any:
        """Draw shadow, body and face on a canvas in pixels; returns the plane of the glass, or None before it appears."""
        kit = self._kit
        since = kit.tracks.since("device", time_s)
        if since <= 0:
            return None
        matrix, pose = self.matrix(time_s)
        self._shadow.draw(canvas, pose.x - self._pose.x, pose.y - self._pose.y, segment(since, 0.1, RISE_S))
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        draw_body(canvas, matrix, kit.centre)
        self.face.draw(canvas, matrix, kit.centre, image, segment(since, 0.85, 1.7, IN_OUT))
        canvas.restore()
        return plane(matrix, 0.0, kit.centre)

    def glass(self, time_s: float, rect: Rect) -> Rect:
        """Where a part of the screen (points) is, in fractions of the frame."""
        matrix, _ = self.matrix(time_s)
        at = Rect(rect.x - WIDTH / 2, rect.y - HEIGHT / 2, rect.width, rect.height)
        return self._kit.fraction(project_rect(plane(matrix, 0.0, self._kit.centre), at))
