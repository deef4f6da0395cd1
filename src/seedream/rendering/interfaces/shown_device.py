"""A device with a picture of the user's in space: it rises beside the text, and tells where parts of the picture are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import skia

from seedream.inputs.pictures import Picture
from seedream.rendering.interfaces.handset import RISE_S
from seedream.rendering.interfaces.kit import Kit
from seedream.rendering.interfaces.laptop import bake_deck, draw_lid_back, lid_matrix
from seedream.rendering.interfaces.phone import DeviceShadow, draw_body
from seedream.rendering.interfaces.projection import Matrix, Pose, model, plane, rotation
from seedream.rendering.interfaces.shapes import DITHERED
from seedream.rendering.interfaces.shown import Frame, bake_front, frame_for
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import NEAREST
from seedream.rendering.typography.easing import SOFT, segment
from seedream.types import Rect

_LEAN = 13.0


@dataclass(frozen=True, slots=True)
class Space:
    """Where a device may stand: its middle (offset from the frame's) and the room it has, in design units."""

    x: float
    y: float
    width: float
    height: float


def space_beside_text(kit: Kit) -> Space:
    """The half of the frame that the text leaves free, or what is below it."""
    w, h, m = kit.width, kit.height, kit.layout.mirror
    if kit.frame.portrait:
        return Space(0.0, h * 0.065, w * 0.88, h * 0.56)
    if w < 1.3 * h:
        return Space(m * 0.235 * w, -0.03 * h, w * 0.46, h * 0.66)
    return Space(m * 0.245 * w, -0.035 * h, w * 0.43, h * 0.79)


class ShownDevice:
    """Phone, tablet or window as a slab, or a laptop with its deck; `matrix` of a time is that of the front's plane."""

    def __init__(
        self, kit: Kit, picture: Picture, device: str, space: Space, *, region: Rect | None = None, turn: float = 1.0
    ) -> None:
        self._kit, self.device = kit, device
        self.frame: Frame = frame_for(picture, device, region)
        laptop = device == "laptop"
        size = min(
            space.width / (self.frame.width * (1.06 if laptop else 1.0)),
            space.height / (self.frame.height * (1.34 if laptop else 1.0)),
        )
        m = kit.layout.mirror
        angle = {"phone": 15.0, "tablet": 14.0, "laptop": 15.0}.get(device, 11.0) * turn * (0.7 if kit.frame.portrait else 1.0)
        y = space.y + (space.height * 0.5 - self.frame.height * size * 0.30 if laptop else 0.0)
        self._pose = Pose(
            3.0 if not laptop else 0.0, -angle * m, 1.8 * m if not laptop else 0.0, space.x, y, -60.0 if laptop else 0.0, size
        )
        self._start = replace(self._pose, ry=self._pose.ry - 12 * m, rx=9.0 if not laptop else 0.0, y=y + kit.height * 0.85)
        self._image = bake_front(
            self.frame, picture, kit.theme, kit.app.url or kit.app.brand, kit.app.brand, kit.scale * size * 1.06
        )
        pixel_size = (kit.frame.width, kit.frame.height)
        final = self._model(self._pose)
        if laptop:
            self._deck = bake_deck(final, kit.centre, pixel_size, kit.scale, kit.theme)
        else:
            self._shadow = DeviceShadow(
                final,
                kit.centre,
                pixel_size,
                kit.scale,
                kit.theme,
                width=self.frame.width,
                height=self.frame.height,
                shift=(26.0, 54.0),
            )

    def _model(self, pose: Pose) -> Matrix:
        if self.device != "laptop":
            return model(pose)
        return model(replace(pose, rx=0.0, ry=0.0)) @ rotation(rx=-9.0) @ rotation(ry=pose.ry)

    def _pose_at(self, time_s: float) -> Pose:
        since = self._kit.tracks.since("device", time_s)
        risen, turned = segment(since, 0.0, RISE_S), segment(since, 0.0, 6.0, SOFT)
        p, s = self._pose, self._start
        if self.device == "laptop":  # its deck is baked where it ends up standing
            return replace(p, y=p.y + (s.y - p.y) * (1 - risen))
        lift = self._kit.drift(time_s, 0.4, 3.0)[1]
        sign = 1 if p.ry <= 0 else -1
        turn = s.ry + (p.ry - s.ry) * risen + sign * 1.6 * (turned - 1)
        return replace(p, rx=s.rx + (p.rx - s.rx) * risen, ry=turn, y=s.y + (p.y - s.y) * risen + lift)

    def _front(self, pose: Pose, opened: float = 1.0) -> Any:
        """Canvas matrix of the front with its upper left corner as origin."""
        matrix, frame = self._model(pose), self.frame
        if self.device == "laptop":
            out = plane(lid_matrix(matrix, _LEAN - 62 * (1 - opened)), 0.0, self._kit.centre)
            out.preTranslate(-frame.width / 2, -frame.height)
        else:
            out = plane(matrix, 0.0, self._kit.centre)
            out.preTranslate(-frame.width / 2, -frame.height / 2)
        return out

    def front(self, time_s: float) -> Any:
        """Canvas matrix (design units) from the front's points at a time."""
        return self._front(self._pose_at(time_s))

    def lifted(self, z: float) -> Any:
        """Canvas matrix of the plane `z` before the front where the device rests."""
        matrix, frame = self._model(self._pose), self.frame
        matrix = lid_matrix(matrix, _LEAN) if self.device == "laptop" else matrix
        out = plane(matrix, z, self._kit.centre)
        out.preTranslate(-frame.width / 2, -frame.height if self.device == "laptop" else -frame.height / 2)
        return out

    def paint(self, canvas: Canvas, time_s: float) -> bool:
        """Draw onto a canvas in pixels; returns whether it is there yet."""
        kit = self._kit
        since = kit.tracks.since("device", time_s)
        if since <= 0:
            return False
        pose = self._pose_at(time_s)
        if self.device == "laptop":
            drop = pose.y - self._pose.y
            canvas.drawImage(self._deck, 0, round(drop * kit.scale), NEAREST, skia.Paint(Alphaf=segment(since, 0.0, 0.4)))
        else:
            self._shadow.draw(canvas, pose.x - self._pose.x, pose.y - self._pose.y, segment(since, 0.1, RISE_S))
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        self._body(canvas, pose, segment(since, 0.25, 1.15, SOFT))
        canvas.restore()
        return True

    def _body(self, canvas: Canvas, pose: Pose, opened: float) -> None:
        kit, frame = self._kit, self.frame
        matrix = self._model(pose)
        if self.device == "laptop":
            draw_lid_back(canvas, lid_matrix(matrix, _LEAN - 62 * (1 - opened)), kit.centre, frame.height)
        elif self.device in ("phone", "tablet"):
            draw_body(canvas, matrix, kit.centre, (frame.width, frame.height, frame.radius))
        canvas.save()
        canvas.concat(self._front(pose, opened))
        rect = skia.Rect.MakeWH(frame.width, frame.height)
        canvas.drawImageRect(self._image, rect, DITHERED, skia.Paint(Dither=True, AntiAlias=True))
        canvas.restore()
