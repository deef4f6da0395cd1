"""A café: warm lamps, tall windows onto the street, a bar with an espresso machine, tables. Outside follows time and weather.

The room is a seamless tile, so the camera may travel; the floor is laid in strips that follow the camera by true perspective.
"""

from __future__ import annotations

import math
import random
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.painter import CameraState, CastPainter, LightRig, StageSpec
from seedream.rendering.places.cafe_furniture import (
    draw_bar,
    draw_lamps,
    draw_near_table,
    draw_plant,
    draw_table,
    draw_vine,
)
from seedream.rendering.places.cafe_room import (
    BAR_X,
    FLOOR_Y,
    PERIOD,
    WINDOWS,
    Mood,
    bake_floorboards,
    bake_outside,
    draw_shelves,
    draw_wall,
    draw_window,
    mood_of,
)
from seedream.rendering.places.layers import (
    EYE_LEVEL,
    OVERSCAN_U,
    Finish,
    Layer,
    Plate,
    bake_layer,
    draw_layer,
    draw_light,
    stage_for,
)
from seedream.rendering.surface import LINEAR, bake, fill, linear_gradient, polygon, radial_gradient
from seedream.rendering.weather import draw_steps
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_STAND_Y = 1020.0
_ADULT = 540.0
"""Line and height of a standing adult in room units (the design units of a wide landscape frame)."""

_HORIZON = _STAND_Y - EYE_LEVEL * _ADULT

_SIZE = {"wide": 1.0, "medium": 1.25, "close": 1.75, "detail": 1.9}
_BLUR = {"wide": 0.0, "medium": 1.2, "close": 7.0, "detail": 0.0}
_SPOTS = ((80.0, 530.0), (640.0, 530.0), (1240.0, 530.0), (1900.0, 530.0))
_DETAILS = ((40.0, 470.0), (1160.0, 560.0), (2060.0, 470.0))
"""Left edge of what a shot looks at, and the height of its middle where feet do not settle it, in room units."""

_NAMES = ("Café Luna", "Little Bird", "Morning & Co.", "Café Regen")


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> Cafe:
    """Bake the café for one shot."""
    return Cafe(place, frame, framing, seed)


class Cafe:
    """PlacePainter of the café."""

    def __init__(self, place: Place, frame: FrameSpec, framing: str, seed: int) -> None:
        self.frame, self.framing = frame, framing
        self._mood = mood_of(place.time_of_day)
        self._raining = place.weather in ("rain", "storm")
        self._drops = np.random.default_rng([seed, 31]).random((34, 4))
        self._k, self.stage = _staging(frame, framing)
        spots = _DETAILS if framing == "detail" else _SPOTS
        self._shift, level = random.Random(seed).choice(spots)
        self._foot = self.stage.ground_y
        if framing in ("close", "detail"):
            self._foot = 0.5 * frame.height_u + (_STAND_Y - level) * self._k
        self._horizon = self._foot - (_STAND_Y - _HORIZON) * self._k
        self._room = self._bake_room(place, seed)
        self._furniture = self._bake_furniture(seed, own="table" not in place.without)
        self._pendants = self._bake_pendants()
        self._front = self._bake_front(seed) if "foreground" not in place.without else None
        self._floor = self._bake_floor(seed)
        self._pools = self._bake_pools()
        self._puff = _bake_puff(frame.scale * self._k)
        self._finish = Finish(frame, vignette=0.46, colour=0xFF120806, grain=0.010)
        self._plate = Plate(frame)
        self.light = _light_rig(self._mood)

    def _y(self, room_y: float) -> float:
        """Design units of a height in the room."""
        return self._horizon + (room_y - _HORIZON) * self._k

    def _parallax(self, y: float) -> float:
        return (y - self._horizon) / max(self._y(_STAND_Y) - self._horizon, 1e-6)

    def _layer(self, draw: Any, *, parallax: float, blur: float, period: float = PERIOD) -> Layer:
        """A tile of the room: `draw(canvas)` in room units; it is shifted so that each seed looks at another part."""

        def placed(canvas: Any) -> None:
            canvas.translate(0, self._y(0.0))
            canvas.scale(self._k, self._k)
            for turn in (-period, 0.0, period):
                canvas.save()
                canvas.translate(turn, 0)
                draw(canvas)
                canvas.restore()

        width = period * self._k
        layer = bake_layer(self.frame, placed, parallax=parallax, width=width, tile=True, blur=blur, reduce=2 if blur > 4 else 1)
        return Layer(layer.image, -self._shift * self._k, layer.y, parallax, tile=True)

    def _bake_room(self, place: Place, seed: int) -> Layer:
        rng, scale = random.Random(seed + 1), self.frame.scale * self._k
        name = rng.choice(_NAMES)
        panes = [bake_outside(window, self._mood, place.weather, seed + i, scale * 0.75) for i, window in enumerate(WINDOWS)]

        def draw(canvas: Any) -> None:
            draw_wall(canvas, self._mood, seed)
            for i, (window, pane) in enumerate(zip(WINDOWS, panes, strict=True)):
                draw_window(canvas, window, pane, self._mood, name if i == 0 else "coffee · cake · books", mirrored=False)
            draw_shelves(canvas, BAR_X + 60, BAR_X + 860, (236, 360, 484), self._mood, seed, books=False)
            draw_plant(canvas, WINDOWS[0].x + 90, WINDOWS[0].y + 604, 150, (0.86, 0.03, 85), self._mood, seed)
            draw_plant(canvas, WINDOWS[0].x + 800, WINDOWS[0].y + 604, 140, (0.50, 0.09, 190), self._mood, seed + 1)
            draw_plant(canvas, WINDOWS[1].x + 660, WINDOWS[1].y + 604, 150, (0.60, 0.11, 42), self._mood, seed + 2)
            if self._mood.daylight > 0.15:
                for window in WINDOWS:
                    _draw_daylight(canvas, window.x, window.y, window.width, window.height, self._mood.daylight)

        return self._once(draw, parallax=self._parallax(self._y(FLOOR_Y)), blur=_BLUR[self.framing])

    def _once(self, draw: Any, *, parallax: float, blur: float) -> Layer:
        """Like `_layer` for content that stays inside one period."""

        def placed(canvas: Any) -> None:
            canvas.translate(0, self._y(0.0))
            canvas.scale(self._k, self._k)
            draw(canvas)

        layer = bake_layer(
            self.frame, placed, parallax=parallax, width=PERIOD * self._k, tile=True, blur=blur, reduce=2 if blur > 4 else 1
        )
        return Layer(layer.image, -self._shift * self._k, layer.y, parallax, tile=True)

    def _bake_furniture(self, seed: int, *, own: bool) -> Layer:
        """The bar, plants, and tables of its `own` where the cast does not bring one."""

        def draw(canvas: Any) -> None:
            draw_bar(canvas, self._mood)
            if own:
                draw_table(canvas, 520, 1008, self._mood)
            draw_plant(canvas, 1010, 1010, 330, (0.60, 0.11, 42), self._mood, seed + 3)
            if own:
                draw_table(canvas, 2500, 1008, self._mood, right_chair=True)
            draw_plant(canvas, 2130, 1004, 290, (0.45, 0.05, 260), self._mood, seed + 4)

        return self._once(draw, parallax=self._parallax(self._y(1006.0)), blur=_BLUR[self.framing] * 0.7)

    def _bake_pendants(self) -> Layer:
        lamps = (
            (300, 236, 1.0),
            (760, 196, 0.85),
            (1290, 262, 1.1),
            (1600, 214, 1.2),
            (1900, 270, 1.05),
            (2380, 210, 1.0),
            (2780, 250, 0.9),
        )

        def draw(canvas: Any) -> None:
            draw_lamps(canvas, lamps, self._mood)
            draw_vine(canvas, 1080, self._mood, 3)
            draw_vine(canvas, 2060, self._mood, 4)

        return self._layer(draw, parallax=0.86, blur=_BLUR[self.framing])

    def _bake_front(self, seed: int) -> Layer | None:
        """A table close to the camera at one side of the frame, out of focus; not in front of faces."""
        if self.framing == "close":
            return None
        side = 0.80 if seed % 2 else 0.10
        x, y = self.frame.width_u * side, self.frame.height_u * 0.955

        def draw(canvas: Any) -> None:
            draw_near_table(canvas, x, y, self._mood)

        return bake_layer(self.frame, draw, parallax=1.5, x=-300, width=self.frame.width_u * 2.2 + 600, tile=True, blur=2.4)

    def _bake_floor(self, seed: int) -> tuple[Any, float]:
        top = self._y(FLOOR_Y)
        rows = max(1, round((self.frame.height_u + OVERSCAN_U - top) * self.frame.scale))
        boards = bake_floorboards(self._mood, seed, rows=rows, scale=self.frame.scale, period=86.0 * 24)
        return boards, top

    def _bake_pools(self) -> Layer:
        """Light of the lamps and windows on the floor."""
        top = self._y(FLOOR_Y)

        def draw(canvas: Any) -> None:
            canvas.translate(0, top)
            canvas.scale(self._k, self._k)
            for x in (330, 820, 1350, 1900, 2450, 2720):
                canvas.save()
                canvas.translate(x, 110)
                canvas.scale(1, 0.26)
                glow = radial_gradient((0, 0), 330, [with_alpha(oklch(0.90, 0.11, 76), 0.30), with_alpha(oklch(0.90, 0.11, 76), 0)])
                canvas.drawCircle(0, 0, 330, fill(glow))
                canvas.restore()
            for window in WINDOWS:
                _draw_floor_light(canvas, window.x, window.width, self._mood.daylight)

        height = self.frame.height_u - top + OVERSCAN_U
        layer = bake_layer(self.frame, draw, parallax=0.88, y=top, width=PERIOD * self._k, height=height, tile=True)
        return Layer(layer.image, -self._shift * self._k, top, 0.88, tile=True, mode=skia.BlendMode.kScreen)

    def paint(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        """Draw the café with the cast on its floor in front of the bar and the tables."""
        self._plate.compose(canvas, camera, lambda target, still: self._compose(target, still, time_s, tracks, cast))
        draw_light(canvas, tracks, time_s, flash=0xFFE8ECFF)
        self._finish.draw(canvas, time_s)

    def _compose(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        draw_layer(canvas, self._room, self.frame, camera)
        self._draw_floor(canvas, camera)
        if self._raining:
            self._draw_running_drops(canvas, camera, time_s)
        draw_layer(canvas, self._pools, self.frame, camera)
        draw_layer(canvas, self._furniture, self.frame, camera)
        self._draw_steam(canvas, camera, time_s, self._furniture, 452.0 - self._shift, 770.0, 0.8)
        if self.framing != "detail":
            canvas.save()
            canvas.scale(self.frame.scale, self.frame.scale)
            cast(canvas, camera)
            canvas.restore()
            draw_steps(canvas, self.frame, self.stage, camera, tracks, time_s, ground="dust", colour=0xFFE8C9A0)
        draw_layer(canvas, self._pendants, self.frame, camera)
        if self._front is not None:
            draw_layer(canvas, self._front, self.frame, camera)

    def _draw_floor(self, canvas: Any, camera: CameraState) -> None:
        """Floorboards strip by strip, each scaled and shifted by its distance."""
        boards, top_u = self._floor
        scale, fast = self.frame.scale, skia.Canvas.kFast_SrcRectConstraint
        top, middle, step = round((top_u - camera.y) * scale), self.frame.width / 2, boards.width()
        strip = max(2, round(3 * scale))
        for y0 in range(0, boards.height(), strip):
            if top + y0 >= self.frame.height:
                break
            near = self._parallax(top_u + y0 / scale)
            width = step * near * self._k
            left = (middle - (camera.x + self._shift * self._k) * scale * near) % width - width
            height = min(strip, boards.height() - y0)
            while left < self.frame.width:
                target = skia.Rect.MakeXYWH(left, top + y0, width, height)
                canvas.drawImageRect(boards, skia.Rect.MakeXYWH(0, y0, step, height), target, LINEAR, None, fast)
                left += width

    def _draw_running_drops(self, canvas: Any, camera: CameraState, time_s: float) -> None:
        """Drops that run down the panes in stops and starts, each with a short trail."""
        shift, period = -self._shift * self._k - camera.x * self._room.parallax, PERIOD * self._k
        canvas.save()
        canvas.scale(self.frame.scale, self.frame.scale)
        for i, (px, start, pace, size) in enumerate(self._drops.tolist()):
            window = WINDOWS[i % 2]
            clock = time_s * (0.07 + 0.10 * pace) + start
            fall = (clock + 0.035 * math.sin(clock * 40.0)) % 1.0
            x = (shift + (window.x + 14 + (px * 0.97 + 0.31 * math.floor(clock)) % 0.97 * window.width) * self._k) % period
            y = self._y(window.y + 10 + fall * (window.height - 26)) - camera.y
            radius = (2.4 + 2.6 * size) * self._k
            trail = linear_gradient((0, y - 80 * self._k), (0, y), [0x00E8F2FF, 0x66E8F2FF])
            canvas.drawRect(
                skia.Rect.MakeLTRB(x - radius * 0.3, max(y - 80 * self._k, self._y(window.y)), x + radius * 0.3, y), fill(trail)
            )
            canvas.drawOval(skia.Rect.MakeXYWH(x - radius * 0.8, y - radius, radius * 1.6, radius * 2.3), fill(0xC8E4EEFA))
            canvas.drawOval(skia.Rect.MakeXYWH(x - radius * 0.5, y - radius * 0.9, radius, radius), fill(0x80303C50))
        canvas.restore()

    def _draw_steam(self, canvas: Any, camera: CameraState, time_s: float, layer: Layer, x: float, y: float, size: float) -> None:
        """Steam that rises from a cup: a few soft puffs that widen and fade."""
        x_px = (x * self._k - camera.x * layer.parallax) * self.frame.scale
        y_px = (self._y(y) - camera.y) * self.frame.scale
        for i in range(5):
            life = (time_s * 0.32 + i / 5) % 1.0
            width = self._puff.width() * size * (0.35 + 0.8 * life)
            sway = math.sin(time_s * 1.1 + i * 2.1 + life * 3.0) * 9 * self.frame.scale * self._k * life
            target = skia.Rect.MakeXYWH(
                x_px + sway - width / 2, y_px - life * 120 * size * self.frame.scale * self._k - width / 2, width, width * 1.3
            )
            canvas.drawImageRect(self._puff, target, LINEAR, skia.Paint(Alphaf=0.5 * math.sin(math.pi * life)))


def _staging(frame: FrameSpec, framing: str) -> tuple[float, StageSpec]:
    """Size of the room in the frame, and where the cast stands in it."""
    k = _SIZE[framing] * (frame.height_u / 1080 if frame.portrait else 1.0) ** 0.62
    if framing == "wide":
        adult = _ADULT * k / frame.height_u
        return k, stage_for(frame, framing, ground=0.945 if not frame.portrait else 0.86, adult=adult)
    if framing == "medium":
        adult = _ADULT * k / frame.height_u
        return k, stage_for(frame, framing, ground=0.955 if not frame.portrait else 0.88, adult=adult)
    return k, stage_for(frame, framing)


def _draw_daylight(canvas: Any, x: float, y: float, width: float, height: float, amount: float) -> None:
    """Slanting light that falls into the room from a window."""
    for i in range(3):
        left, right = x + width * i / 3 + 14, x + width * (i + 1) / 3 - 14
        beam = polygon([(left, y + 20), (right, y + 20), (right + 430, y + height + 320), (left + 430, y + height + 320)])
        shine = linear_gradient(
            (left, y),
            (left + 420, y + height + 200),
            [with_alpha(oklch(0.95, 0.03, 215), 0.20 * amount), with_alpha(oklch(0.95, 0.03, 215), 0)],
        )
        canvas.drawPath(beam, fill(shine, blur=18, BlendMode=skia.BlendMode.kScreen))


def _draw_floor_light(canvas: Any, x: float, width: float, daylight: float) -> None:
    """Patches of window light on the floor; by night the faint colours of the street."""
    for i in range(3):
        left, right = x + width * i / 3 + 24, x + width * (i + 1) / 3 - 6
        colour = oklch(0.92, 0.03, 215) if daylight > 0.3 else oklch(0.60, 0.10, 255)
        patch = linear_gradient(
            (0, 0), (0, 190), [with_alpha(colour, 0.10 + 0.3 * daylight), with_alpha(colour, 0.02 + 0.08 * daylight)]
        )
        canvas.drawPath(polygon([(left, 4), (right, 4), (right + 150, 190), (left + 150, 190)]), fill(patch, blur=10))


def _bake_puff(scale: float) -> Any:
    shader = radial_gradient((40, 40), 40, [0xB0FFF6E8, 0x50FFF6E8, 0x00FFF6E8], [0, 0.5, 1])
    return bake(80, 80, scale, lambda canvas: canvas.drawCircle(40, 40, 40, fill(shader)))


def _light_rig(mood: Mood) -> LightRig:
    """Lamps from above right, the window's cool light from the left."""
    cool = oklch(0.72 + 0.18 * mood.daylight, 0.06, 235)
    return LightRig(
        key_x=-0.35, key_y=-0.9, key=0xFFFFE0B4, shadow=0xFF3A1A2C, shadow_amount=0.22 - 0.06 * mood.daylight, rim_left=cool,
        rim_right=0xFFFFCF8E, rim_strength=0.6, ambient=0x2A3A1C18, contact=0x60180A0A,
    )  # fmt: skip
