"""The camera of a shot, from its tracks: where it is, how far it is turned, and the zoom that keeps every edge out of sight.

A turn of the camera moves the finished picture. The room for that is what the zoom crops, so a shot that turns by a tenth of the
frame is drawn larger by as much: `CameraPath` finds the least zoom for the whole shot once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.painter import CameraState, Canvas
from seedream.types import FrameSpec, Rect

DEPTH_RATE = 0.55
"""How quickly things shrink with depth: at depth 1 to 1/1.55 of their size."""
TURNS = ("camera.pan", "camera.tilt", "camera.pivot")


@dataclass(frozen=True, eq=False)
class CameraPath:
    """Camera states of a shot in a frame."""

    tracks: Tracks
    frame: FrameSpec

    @cached_property
    def turns(self) -> bool:
        """Whether anything but place and zoom changes."""
        return any(name in self.tracks.channels for name in TURNS)

    @cached_property
    def margin(self) -> float:
        """What is added to the zoom of the whole shot so that no edge is seen."""
        if not self.turns:
            return 0.0
        pan, tilt, pivot, x = (self._curve(name) for name in (*TURNS, "camera.x"))
        across = (1 + 2 * np.abs(pan)) / (1 - 2 * np.minimum(np.abs(pivot * x) / self.frame.width_u, 0.25))
        need = np.maximum(across, 1 + 2 * np.abs(tilt))
        return float(max((need - self._curve("camera.zoom", 1.0)).max(), 0.0))

    def _curve(self, name: str, otherwise: float = 0.0) -> NDArray[np.floating]:
        length = len(self.tracks.channels["camera.x"]) if "camera.x" in self.tracks.channels else 1
        values = self.tracks.channels.get(name)
        return np.full(length, otherwise) if values is None else np.asarray(values, np.float64)

    def at(self, time_s: float) -> CameraState:
        """The camera at an instant."""
        x, y, zoom = (self.tracks.at(f"camera.{axis}", time_s) for axis in ("x", "y", "zoom"))
        if not self.turns:
            return CameraState(x, y, zoom)
        zoom += self.margin
        turn_x, turn_y = self.tracks.at("camera.pan", time_s), self.tracks.at("camera.tilt", time_s)
        around = self.tracks.at("camera.pivot", time_s) * x * zoom
        return CameraState(x, y, zoom, around - turn_x * self.frame.width_u, -turn_y * self.frame.height_u)

    @cached_property
    def sizes(self) -> bool:
        """Whether the cast changes its size against the picture."""
        return "camera.lens" in self.tracks.channels or "camera.loom" in self.tracks.channels

    def sized(self, camera: CameraState, time_s: float, anchor: tuple[float, float]) -> CameraState:
        """The camera with what a lens and an angle do: the picture grows about a point, around which the cast has its own size."""
        lens, loom = self.tracks.at("camera.lens", time_s, 1.0), self.tracks.at("camera.loom", time_s, 1.0)
        return replace(_zoomed_about(camera, self.frame, *anchor, lens), cast=loom / lens)


def _zoomed_about(camera: CameraState, frame: FrameSpec, x: float, y: float, lens: float) -> CameraState:
    """The camera zoomed by `lens` more, so that a point (design units) within the frame stays where it is."""
    zoom = camera.zoom * lens
    shift_x = camera.shift_x + (x - frame.width_u / 2) * (camera.zoom - zoom)
    shift_y = camera.shift_y + (y - frame.height_u / 2) * (camera.zoom - zoom)
    return CameraState(camera.x, camera.y, zoom, shift_x, shift_y)


@contextmanager
def own_size(canvas: Canvas, anchor: tuple[float, float], size: float) -> Iterator[None]:
    """What is drawn in here is larger by `size` around a point."""
    canvas.save()
    canvas.translate(*anchor)
    canvas.scale(size, size)
    canvas.translate(-anchor[0], -anchor[1])
    yield
    canvas.restore()


def zoom_origin(frame: FrameSpec, camera: CameraState) -> tuple[float, float]:
    """Left and upper edge, in pixels of the frame, of the picture once it is zoomed and shifted; it never leaves a gap."""
    room_x, room_y = (size * (1 - camera.zoom) / 2 for size in (frame.width, frame.height))
    left, top = (
        room + min(max(shift * frame.scale, -abs(room)), abs(room))
        for room, shift in ((room_x, camera.shift_x), (room_y, camera.shift_y))
    )
    return left, top


def nearness(depth: float) -> float:
    """Size of what stands at a depth relative to the stage line."""
    return 1.0 / (1.0 + DEPTH_RATE * max(depth, -0.5))


def in_frame(box: Rect, frame: FrameSpec, camera: CameraState, anchor: tuple[float, float] | None) -> Rect:
    """A box as fractions of the frame, as the camera shows it; with an `anchor` the cast keeps its size around it."""
    w, h, zoom = frame.width_u, frame.height_u, camera.zoom
    if anchor is not None:
        (ax, ay), k = anchor, camera.cast
        box = Rect(ax + (box.x - ax) * k, ay + (box.y - ay) * k, box.width * k, box.height * k)
    x, y = (box.x - w / 2) * zoom + w / 2 + camera.shift_x, (box.y - h / 2) * zoom + h / 2 + camera.shift_y
    return Rect(x / w, y / h, box.width * zoom / w, box.height * zoom / h)


def mirrored(tracks: Tracks) -> Tracks:
    """The tracks with every position across the frame on the other side."""
    return replace(tracks, channels={n: -v if n.endswith((".x", ".pan")) else v for n, v in tracks.channels.items()})
