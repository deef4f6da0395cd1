"""A photo of the user's own as a place: its nearer parts move faster under the camera, and its light falls on the cast.

The photo is one mesh that is bent by its estimated depth, so nothing has to be made up behind what stands in front. It ends
somewhere: where the camera travels further than the photo reaches, the photo moves as much slower as it has to.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.inputs.interest import interest
from seedream.inputs.tones import measure
from seedream.rendering.colour import pack, with_alpha
from seedream.rendering.nature_kit.elements import near_weather
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas, LightRig, PlacePainter
from seedream.rendering.photos.depth import Depth, estimate
from seedream.rendering.photos.pixels import image_of, opaque
from seedream.rendering.places.layers import OVERSCAN_U
from seedream.rendering.surface import LINEAR, blurred
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec, Rect

ZOOM = {"wide": 1.07, "medium": 1.34, "close": 1.8, "detail": 1.9}
"""How much of the photo a framing shows: the frame's width times this is the photo's."""
_SOFT_U = {"medium": 2.2, "close": 7.0}
_FAR, _NEAR = 0.05, 0.55
"""Parallax of what is infinitely far, and of the lower edge."""
_COLUMNS, _ROWS = 40, 24
_BREATH_U = 6.0
"""How far the camera sways where it stands: a photo that never moves looks like a fault."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A place that looks like its picture."""
    assert place.picture is not None
    rgb = opaque(place.picture)
    shown = _shown(rgb, frame, framing)
    depth = estimate(rgb)
    horizon = min(max((depth.horizon - shown.y) / shown.height, 0.2), 0.72)
    s = Scenery(place, frame, framing, seed, horizon=horizon, adult=0.34, vignette=0.16)
    s.light = _light(rgb)
    backdrop = _Backdrop(place, frame, framing, shown, depth)
    s.live(backdrop.draw, in_pixels=True)
    s.cast()
    near_weather(s)
    return s


def _shown(rgb: NDArray[np.floating], frame: FrameSpec, framing: str) -> Rect:
    """The part of a photo that a framing shows with the camera at rest, in fractions: the ground for a cast, else what is seen."""
    height, width = rgb.shape[:2]
    photo, wanted = width / height, frame.width / frame.height
    wide, high = (wanted / photo, 1.0) if photo > wanted else (1.0, photo / wanted)
    wide, high = wide / ZOOM[framing], high / ZOOM[framing]
    seen = interest(rgb)
    middle_x = float((seen.sum(0) * np.linspace(0, 1, seen.shape[1])).sum() / seen.sum())
    middle_y = float((seen.sum(1) * np.linspace(0, 1, seen.shape[0])).sum() / seen.sum())
    if framing == "detail":
        y, x = np.unravel_index(int(np.argmax(seen)), seen.shape)
        middle_x, middle_y = x / seen.shape[1], y / seen.shape[0]
    elif framing == "medium":
        middle_y = 0.62
    elif framing == "wide":
        middle_x, middle_y = 0.5 + 0.5 * (middle_x - 0.5), 0.55
    return Rect(min(max(middle_x - wide / 2, 0), 1 - wide), min(max(middle_y - high / 2, 0), 1 - high), wide, high)


def _light(rgb: NDArray[np.floating]) -> LightRig:
    """The light in a photo: where it is brighter, its brightest and darkest colours, and how much there is of it."""
    step = max(max(rgb.shape[:2]) // 160, 1)
    small = rgb[::step, ::step]
    tones, luma = measure(small.reshape(-1, 3).astype(np.float64)), small @ np.array([0.2126, 0.7152, 0.0722])
    bright, dark = small[luma >= np.quantile(luma, 0.9)].mean(0), small[luma <= np.quantile(luma, 0.15)].mean(0)
    columns = np.linspace(-1, 1, luma.shape[1])[None]
    weight = np.maximum(luma - luma.mean(), 0)
    side = float(np.clip((weight * columns).sum() / max(weight.sum(), 1e-6) * 2.5, -0.8, 0.8)) or 0.3
    gloom = float(np.clip(0.62 - tones.brightness, 0, 0.5))
    key, shadow = pack(bright), pack(dark * 0.8)
    return LightRig(
        key_x=side, key_y=-0.7, key=key, shadow=shadow, shadow_amount=0.16 + 0.3 * gloom, rim_left=key, rim_right=key,
        rim_strength=0.35 + 0.5 * gloom, ambient=with_alpha(pack(small.reshape(-1, 3).mean(0)), 0.08 + 0.75 * gloom),
        contact=with_alpha(pack(dark * 0.4), 0.45),
    )  # fmt: skip


class _Backdrop:
    """The photo on a mesh, bent by its depth."""

    def __init__(self, place: Place, frame: FrameSpec, framing: str, shown: Rect, depth: Depth) -> None:
        assert place.picture is not None
        self._frame, self._shown = frame, shown
        width, height = frame.width / shown.width, frame.height / shown.height
        image = image_of(place.picture, width, height)
        if soft := _SOFT_U.get(framing, 0.0):
            image = blurred(image, soft * frame.scale * image.width() / width, clamp=True)
        self._shader = image.makeShader(skia.TileMode.kMirror, skia.TileMode.kMirror, LINEAR)
        u, v = np.meshgrid(np.linspace(0, 1, _COLUMNS + 1), np.linspace(0, 1, _ROWS + 1))
        self._texture = [
            skia.Point(float(x), float(y)) for x, y in zip(u.ravel() * image.width(), v.ravel() * image.height(), strict=True)
        ]
        self._at = np.stack([(u - shown.x) * width, (v - shown.y) * height], -1).reshape(-1, 2)
        rows = np.round(v * (depth.near.shape[0] - 1)).astype(int)
        columns = np.round(u * (depth.near.shape[1] - 1)).astype(int)
        self._parallax = (_FAR + (_NEAR - _FAR) * depth.near[rows, columns]).ravel()
        self._cells = _triangles()
        self._pace: tuple[Tracks, float, float] | None = None

    def _slowed(self, tracks: Tracks) -> tuple[float, float]:
        """Middle of the camera's way, and how fast the photo may follow it (at most 1) so that its edges stay outside."""
        if self._pace is None or self._pace[0] is not tracks:
            times = np.linspace(0, tracks.duration_s, 24)
            way = [tracks.at("camera.x", float(t)) for t in times]
            left = self._shown.x / self._shown.width * self._frame.width_u
            right = (1 - self._shown.x - self._shown.width) / self._shown.width * self._frame.width_u
            middle = 0.5 * (min(way) + max(way))
            reach = max(max(way) - middle, 1e-6) * _NEAR
            room = 0.88 * min(left, right)
            self._pace = (tracks, middle, min(room / reach, 1.0))
        return self._pace[1], self._pace[2]

    def draw(self, canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        """Draw in pixels."""
        middle, pace = self._slowed(tracks)
        room_y = min(self._shown.y, 1 - self._shown.y - self._shown.height) / self._shown.height * self._frame.height_u
        rise = min(max(camera.y, -OVERSCAN_U), OVERSCAN_U)
        rise = min(max(rise * _NEAR, -room_y), room_y) / _NEAR
        sway_x, sway_y = _BREATH_U * math.sin(0.8 * time_s), 0.6 * _BREATH_U * math.sin(1.1 * time_s + 1.0)
        dx, dy = ((camera.x - middle) * pace + sway_x) * self._frame.scale, (rise + sway_y) * self._frame.scale
        at = self._at - self._parallax[:, None] * np.array([dx, dy])
        points: list[Any] = [skia.Point(x, y) for x, y in at.tolist()]
        mesh = skia.Vertices(skia.Vertices.VertexMode.kTriangles_VertexMode, points, self._texture, None, self._cells)
        canvas.drawVertices(mesh, skia.Paint(Shader=self._shader))


def _triangles() -> list[int]:
    """Corners of two triangles a cell, as indices of the mesh's points."""
    out = []
    for row in range(_ROWS):
        for column in range(_COLUMNS):
            a = row * (_COLUMNS + 1) + column
            b = a + _COLUMNS + 1
            out += [a, a + 1, b, a + 1, b + 1, b]
    return out
