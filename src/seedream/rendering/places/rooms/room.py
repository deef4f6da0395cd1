"""The painter of a room: bakes outside, wall, floor, furniture, lamps and a near piece, lights them, and composites a frame.

The room is a seamless tile, so the camera may travel; the floor is laid in strips that follow the camera by true perspective.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import with_alpha
from seedream.rendering.nature_kit.palette import palette
from seedream.rendering.painter import CameraState, CastPainter, StageSpec
from seedream.rendering.places.layers import (
    OVERSCAN_U,
    Backdrop,
    Finish,
    Layer,
    Plate,
    bake_layer,
    draw_layer,
    draw_light,
    stage_for,
)
from seedream.rendering.places.rooms import lamps as lamping
from seedream.rendering.places.rooms.brush import Brush, lighter
from seedream.rendering.places.rooms.closing import draw_sides
from seedream.rendering.places.rooms.conditions import in_condition
from seedream.rendering.places.rooms.floors import bake_floor, mirrored_wall
from seedream.rendering.places.rooms.light import Mood, Source, apply_light, light_map, mood_of, rig, sources
from seedream.rendering.places.rooms.live import Live
from seedream.rendering.places.rooms.outside import WIDTH, draw_outside
from seedream.rendering.places.rooms.panes import Panes
from seedream.rendering.places.rooms.plan import ADULT, FLOOR_Y, HORIZON, STAND_Y, Plan, Thing, foot_y, metre, nearness, plan
from seedream.rendering.places.rooms.sunlight import draw_floor_light, draw_sun
from seedream.rendering.places.rooms.things import FLAT, UNLIT, draw_thing
from seedream.rendering.places.rooms.tiles import blurred_tile, trimmed
from seedream.rendering.places.rooms.vacated import pieces_of, vacated
from seedream.rendering.places.rooms.walls import draw_wall
from seedream.rendering.places.rooms.windows import draw_dress, draw_window, opening
from seedream.rendering.surface import LINEAR
from seedream.rendering.weather import draw_steps
from seedream.scene.reading.places import variant_of
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_SIZE = {"wide": 1.0, "medium": 1.25, "close": 1.75, "detail": 1.9}
_BLUR = {"wide": 0.0, "medium": 1.2, "close": 7.0, "detail": 0.0}
WALL, MIDDLE = nearness(1.0), nearness(0.35)
"""Parallax of the wall and of what stands in the room."""
_NEAR = 1.55
"""Parallax of the piece in front."""
_NEAR_HEIGHT = 560.0
"""Design units that it may reach up from the lower edge."""
_CLOSE_LEVEL = 520.0
"""Room height that lies in the middle of a close frame."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> Room:
    """Bake the room that is called like the place."""
    furnished = vacated(plan(variant_of(place) or place.kind), place.without)
    return Room(in_condition(furnished, place, seed), place, frame, framing, seed)


class Room:
    """PlacePainter of every interior that is built from a plan."""

    def __init__(self, room: Plan, place: Place, frame: FrameSpec, framing: str, seed: int) -> None:
        self.plan, self.frame, self.framing, self.seed = room, frame, framing, seed
        tint = tuple(room.light.get("tint", (1.0, 1.0, 1.0)))
        self._words = place.wording.lower().split()
        self._part, self._closed = place.at, place.condition == "tiny"
        self.mood = mood_of(room.light.get("always", place.time_of_day), place.weather, (tint[0], tint[1], tint[2]))
        self.weather = "storm" if (place.time_of_day, place.weather) == ("storm", "clear") else place.weather
        self._sky = palette(place.time_of_day, place.weather)
        self._white = self.weather == "snow" or (place.season == "winter" and self.weather not in ("rain", "storm"))
        self._stage_and_view(seed)
        self._lights = lamping.lamp_sources(room, self.mood)
        holes = [opening(w) for w in room.windows]
        self._sources = sources(room, self.mood, holes, self._lights)
        self._bake(holes)
        self._finish = Finish(frame, vignette=0.44, colour=0xFF0E0814, grain=0.010)
        self._plate = Plate(frame)
        self._panes = Panes(room, self.mood, self.weather, seed)
        self._live = Live(room, frame.scale * self._k)
        self.light = rig(room, self.mood)

    def _stage_and_view(self, seed: int) -> None:
        """How large the room is in the frame, which part of it is seen, and where the cast stands."""
        frame, framing = self.frame, self.framing
        self._k: float = _SIZE[framing] * (frame.height_u / 1080 if frame.portrait else 1.0) ** 0.62
        self.stage = _stage(frame, framing, self._k)
        rng = random.Random(seed)
        spots = [(x, _CLOSE_LEVEL) for x in self.plan.spots] if framing != "detail" else list(self.plan.details)
        centre, level = rng.choice(spots)
        if (own := self._fixture()) is not None:
            centre, level = own, _CLOSE_LEVEL
        elif (named := self._named()) is not None:
            centre, level = min(spots, key=lambda spot: abs(spot[0] - named))
        self._shift = centre - frame.width_u / 2 / self._k
        self._foot = self.stage.ground_y
        if framing in ("close", "detail"):
            self._foot = 0.5 * frame.height_u + (STAND_Y - level) * self._k
        self._horizon: float = self._foot - (STAND_Y - HORIZON) * self._k

    @property
    def _outlook(self) -> str:
        """What is seen through the windows; a plan may say so by words ("bus" = "street")."""
        view = self.plan.view
        return str(next((view["by_word"][w] for w in self._words if w in view.get("by_word", {})), view.get("kind", "street")))

    def _named(self) -> float | None:
        """Where a thing stands that the words of the place name ("by the fireplace"): that part of the room is seen."""
        words = set(self._words)
        return next((t.x for t in self.plan.things if t.what.rpartition("/")[2] in words), None)

    def _fixture(self) -> float | None:
        """The middle of the part of the room that somebody is at: the window nearest to a spot, or the piece of that name."""
        pieces = [w.x for w in self.plan.windows] if self._part == "window" else []
        pieces += [t.x for t in self.plan.things if self._part and t.what.rpartition("/")[2] in pieces_of(self._part)]
        return min(pieces, key=lambda x: min(abs(x - spot) for spot in self.plan.spots), default=None)

    def _y(self, room_y: float) -> float:
        """Design units of a height in the room."""
        return self._horizon + (room_y - HORIZON) * self._k

    def _brush(self, canvas: Any, salt: int) -> Brush:
        return Brush(
            canvas, random.Random(self.seed * 31 + salt), self.plan.side, self.mood.lamps, self.mood.day, dict(self.plan.colours)
        )

    def _layer(
        self, draw: Callable[[Any], None], parallax: float, *, blur: float = 0.0, lit: bool = True,
        after: Callable[[Any], None] | None = None, copies: Sequence[float] = (0.0,),
    ) -> Layer:  # fmt: skip
        """A tile of the room in room units, multiplied by the light of the room; `after` draws what shines."""
        top_u, height_u = -OVERSCAN_U, self.frame.height_u + 2 * OVERSCAN_U
        top, bottom = (top_u - self._y(0.0)) / self._k, (top_u + height_u - self._y(0.0)) / self._k

        def placed(canvas: Any) -> None:
            canvas.translate(0, self._y(0.0))
            canvas.scale(self._k, self._k)
            for turn in copies:
                canvas.save()
                canvas.translate(turn, 0)
                draw(canvas)
                canvas.restore()
            if lit:
                size = canvas.getBaseLayerSize()
                apply_light(canvas, light_map(self.plan, self.mood, self._sources, top, bottom), size.width(), size.height())
            if after is not None:
                for turn in copies:
                    canvas.save()
                    canvas.translate(turn, 0)
                    after(canvas)
                    canvas.restore()

        width = self.plan.period * self._k
        layer = bake_layer(self.frame, placed, parallax=parallax, width=width, tile=True)
        image, rows = trimmed(blurred_tile(layer.image, blur * self.frame.scale))
        return Layer(image, -self._shift * self._k, layer.y + rows / self.frame.scale, parallax, tile=True)

    def _bake(self, holes: Sequence[Any]) -> None:
        blur = _BLUR[self.framing]
        turns = (-self.plan.period, 0.0, self.plan.period)
        wall = self._layer(self._draw_wall, WALL, blur=blur, after=self._wall_shine)
        outside = self._bake_outside(holes) if holes else None
        self._outside = outside
        still = (outside,) if outside is not None and not self.plan.view.get("speed") else ()
        self._backdrop = Backdrop(self.frame, [*still, wall])
        self._middle = self._layer(
            self._draw_middle, MIDDLE, blur=blur * 0.7, after=lambda c: self._shine(c, -0.1, 0.8), copies=turns
        )
        self._hanging = self._layer(
            self._draw_lamps, nearness(lamping.DEPTH) * 0.95, blur=blur, after=lambda c: self._lamp_shine(c), copies=turns
        )
        self._bake_floor(wall)
        self._front = self._bake_front()

    def _bake_outside(self, holes: Sequence[Any]) -> Layer:
        """The view, as high as the windows, one period wide; it moves a third as fast as the wall."""
        top, bottom = min(r.y for r in holes) - 34, max(r.y + r.height for r in holes) + 34
        size = self._k

        def draw(canvas: Any) -> None:
            canvas.translate(0, self._y(0.0))
            canvas.scale(size, size)
            draw_outside(canvas, self._outlook, self._sky, self.weather, top, bottom, self.seed + 17, white=self._white)

        soft = self.plan.view.get("blur", 3.2) * size + _BLUR[self.framing]
        y, height = self._y(top), (bottom - top) * size
        baked = bake_layer(self.frame, draw, y=y, width=WIDTH * size, height=height, blur=soft, reduce=2, parallax=0.26, tile=True)
        return Layer(baked.image, -self._shift * size * 0.6, y, 0.26, tile=True)

    def _draw_wall(self, canvas: Any) -> None:
        b, wet = self._brush(canvas, 1), self.weather in ("rain", "storm")
        draw_wall(b, self.plan)
        for window in self.plan.windows:
            draw_window(b, window, wet)
        for window in self.plan.windows:
            draw_dress(b, window)
        for thing in self._at(0.8, 1.1):
            if thing.what not in UNLIT:
                draw_thing(b, thing)

    def _at(self, near: float, far: float) -> list[Thing]:
        return [t for t in self.plan.things if near <= t.depth < far]

    def _draw_middle(self, canvas: Any) -> None:
        b = self._brush(canvas, 2)
        for thing in sorted(self._at(-0.1, 0.8), key=lambda t: (t.what not in FLAT, -t.depth)):
            draw_thing(b, thing)

    def _shine(self, canvas: Any, near: float, far: float) -> None:
        """Halos of what glows of itself, between two depths."""
        for thing in self._at(near, far):
            if thing.glow and self.mood.lamps > 0.15:
                m = metre(thing.depth)
                y = foot_y(thing.depth) - (thing.up + max(thing.h * 0.85, 0.25)) * m
                lamping.glow_round(canvas, thing.x, y, thing.glow * m * 0.62, self.mood, self.plan)

    def _wall_shine(self, canvas: Any) -> None:
        self._shine(canvas, 0.8, 1.1)
        for lamp in self.plan.lamps:
            if lamp.kind == "spot":
                lamping.draw_beam(canvas, self.plan, self.mood, lamp)
        b = self._brush(canvas, 6)
        if self.mood.sun > 0.05:
            draw_sun(b, self.plan, self.mood)
        for thing in self.plan.things:
            if thing.what in UNLIT:
                draw_thing(b, thing)

    def _draw_lamps(self, canvas: Any) -> None:
        b = self._brush(canvas, 3)
        for lamp in self.plan.lamps:
            lamping.draw_lamp(b, self.plan, lamp)

    def _lamp_shine(self, canvas: Any) -> None:
        for lamp in self.plan.lamps:
            if lamp.kind == "spot":
                continue
            lamping.draw_shine(canvas, self.plan, self.mood, lamp)

    def _bake_floor(self, wall: Layer) -> None:
        """Floor strips, what the floor reflects, and the pools of light on it."""
        frame, k, top = self.frame, self._k, self._y(FLOOR_Y)
        rows = max(1, round((frame.height_u + OVERSCAN_U - top) * frame.scale))
        b = self._brush(None, 4)
        self._boards = bake_floor(
            b.tone, self.plan.floor, self.seed, rows_px=rows, unit_px=frame.scale * k, ambient=_floor_light(self.mood)
        )
        self._floor_top = top
        gloss, floor_row = self.plan.floor.get("gloss", 0.12), round((top - wall.y) * frame.scale)
        mirror = mirrored_wall(wall.image, floor_row, rows, gloss, (5 + _BLUR[self.framing]) * frame.scale * k)
        self._mirror = Layer(mirror, wall.x, top, wall.parallax, tile=True)

        def pools(canvas: Any) -> None:
            canvas.translate(0, top)
            canvas.scale(k, k)
            for lamp in self.plan.lamps:
                reach = 185 * lamp.reach * lamp.size
                for turn in (-self.plan.period, 0.0, self.plan.period):
                    lamping.draw_pool(canvas, self.plan, self.mood, lamp.x + turn, 118, reach, self.plan.light.get("power", 1.0))
            for turn in (-self.plan.period, 0.0, self.plan.period):
                canvas.save()
                canvas.translate(turn, 0)
                draw_floor_light(canvas, self.plan, self.mood)
                canvas.restore()

        height = frame.height_u - top + OVERSCAN_U
        layer = bake_layer(frame, pools, parallax=0.86, y=top, width=self.plan.period * k, height=height, tile=True)
        self._pools = replace(layer, x=-self._shift * k, mode=skia.BlendMode.kScreen)

    def _bake_front(self) -> Layer | None:
        """A piece close to the camera at one side of the frame, dark and out of focus; not in front of faces."""
        if self.framing == "close" or not self.plan.front:
            return None
        thing = self.plan.front[self.seed % len(self.plan.front)]
        frame, portrait = self.frame, self.frame.portrait
        step = frame.width_u * 2.4 + 700

        def draw(canvas: Any) -> None:
            scale = 1.9 if not portrait else 2.1
            x = frame.width_u * (0.5 + (0.5 * thing.x if not portrait else 0.46 * thing.x))
            canvas.translate(x, frame.height_u)
            canvas.scale(scale, scale)
            b = self._brush(canvas, 5)
            canvas.translate(-x, -foot_y(-0.45))
            if thing.what in ("plant", "audience"):
                draw_thing(b, replace(thing, x=x, depth=-0.45, up=thing.up - (0.36 if thing.what == "plant" else 0.29)))
            else:
                _near_table(b, x, foot_y(-0.45) - 24)
                draw_thing(b, replace(thing, x=x, depth=-0.45, up=thing.up + 0.05))
            if thing.what == "audience":
                return
            size = canvas.getBaseLayerSize()
            dim = light_map(self.plan, self.mood, [Source(0, 0, 1, 0, (0, 0, 0))], 0, 1080)
            apply_light(canvas, dim, size.width(), size.height())

        low = frame.height_u - _NEAR_HEIGHT
        height = _NEAR_HEIGHT + OVERSCAN_U
        return bake_layer(frame, draw, parallax=_NEAR, x=-350, y=low, width=step, height=height, tile=True, blur=3.4, reduce=2)

    def paint(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        """Draw the room with the cast on its floor."""
        self._plate.compose(canvas, camera, lambda target, still: self._compose(target, still, time_s, tracks, cast))
        draw_light(canvas, tracks, time_s, flash=0xFFE8ECFF)
        self._finish.draw(canvas, time_s)

    def _compose(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        if self._outside is not None and (speed := self.plan.view.get("speed")):
            passing = camera.x + speed * time_s / self._outside.parallax
            draw_layer(canvas, self._outside, self.frame, replace(camera, x=passing))
        self._backdrop.draw(canvas, camera)
        self._per_tile(canvas, camera, WALL, lambda tile: self._panes.draw(tile, time_s))
        self._per_tile(canvas, camera, WALL, lambda tile: self._live.draw(tile, time_s, 0.8, 1.1))
        self._draw_floor(canvas, camera)
        draw_layer(canvas, self._mirror, self.frame, camera)
        draw_layer(canvas, self._pools, self.frame, camera)
        draw_layer(canvas, self._middle, self.frame, camera)
        self._per_tile(canvas, camera, MIDDLE, lambda tile: self._live.draw(tile, time_s, -0.1, 0.8))
        if self._closed:
            draw_sides(canvas, self._brush(None, 4), self.plan, self.frame, self.mood, self._y(self.plan.ceiling), self._floor_top)
        if self.framing != "detail":
            canvas.save()
            canvas.scale(self.frame.scale, self.frame.scale)
            cast(canvas, camera)
            canvas.restore()
            draw_steps(canvas, self.frame, self.stage, camera, tracks, time_s, ground="dust", colour=0xFFE8D9C0)
        draw_layer(canvas, self._hanging, self.frame, camera)
        if self._front is not None:
            draw_layer(canvas, self._front, self.frame, camera)

    def _per_tile(self, canvas: Any, camera: CameraState, parallax: float, draw: Callable[[Any], None]) -> None:
        """Call `draw(canvas)` in room units for every tile of a layer that is seen."""
        k, period = self._k, self.plan.period
        left = -self._shift * k - camera.x * parallax
        first = math.floor(-left / (period * k))
        canvas.save()
        canvas.scale(self.frame.scale, self.frame.scale)
        for turn in range(first, first + 1 + math.ceil(self.frame.width_u / (period * k))):
            canvas.save()
            canvas.translate(left + turn * period * k, self._y(0.0) - camera.y * parallax)
            canvas.scale(k, k)
            draw(canvas)
            canvas.restore()
        canvas.restore()

    def _draw_floor(self, canvas: Any, camera: CameraState) -> None:
        """The floor strip by strip, each scaled and shifted by its distance."""
        boards, scale, fast = self._boards, self.frame.scale, skia.Canvas.kFast_SrcRectConstraint
        middle, step = self.frame.width / 2, boards.width()
        strip = max(1, round(2 * scale))
        for y0 in range(0, boards.height(), strip):
            at = self._floor_top + y0 / scale
            near = (at - self._horizon) / (self._y(STAND_Y) - self._horizon)
            y = round((at - min(max(camera.y * near, -OVERSCAN_U), OVERSCAN_U)) * scale)
            if y >= self.frame.height:
                break
            width = step * near
            left = (middle - (camera.x + self._shift * self._k) * scale * near) % width - width
            height = min(strip, boards.height() - y0)
            while left < self.frame.width:
                target = skia.Rect.MakeXYWH(left, y, width, height + 1)
                canvas.drawImageRect(boards, skia.Rect.MakeXYWH(0, y0, step, height), target, LINEAR, None, fast)
                left += width


def _near_table(b: Brush, x: float, y: float) -> None:
    """The edge of a table close to the camera."""
    wood = b.tone("oak", "#A8743F")
    edge = [(x - 250, y + 200), (x - 222, y + 14), (x - 90, y - 3), (x + 90, y - 3), (x + 222, y + 14), (x + 250, y + 200)]
    b.shape(edge, b.across(wood, x - 250, x + 250), smooth=True)
    b.curve(edge[1:5], with_alpha(lighter(wood, 0.6), 0.6), 2.4)


def _floor_light(mood: Mood) -> tuple[float, float, float]:
    """Light on the floor where no lamp shines: a little less than in the room."""
    r, g, b = mood.ambient
    return r * 0.96, g * 0.95, b * 0.97


def _stage(frame: FrameSpec, framing: str, k: float) -> StageSpec:
    """Where the cast stands and how tall an adult is."""
    if framing in ("wide", "medium"):
        low = (0.94 if framing == "wide" else 0.955) if not frame.portrait else (0.86 if framing == "wide" else 0.88)
        return stage_for(frame, framing, ground=low, adult=ADULT * k / frame.height_u)
    return stage_for(frame, framing)
