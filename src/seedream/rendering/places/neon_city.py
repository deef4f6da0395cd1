"""The neon city: a street at night in the rain, seen from across the road. Kinds: "neon_city" and the calmer "city_night".

Sky, two bands of towers, the row of houses, the wet road and the kerb are baked as seamless tiles at the size that the framing
needs (any camera travel is possible); a frame composites them, lays the reflections onto the road and lets the rain fall.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, from_hex, oklch
from seedream.rendering.painter import CameraState, CastPainter, LightRig
from seedream.rendering.places.layers import (
    EYE_LEVEL,
    OVERSCAN_U,
    Backdrop,
    Finish,
    Plate,
    draw_light,
    draw_tiled,
    enlarged,
    stage_for,
)
from seedream.rendering.places.neon_ground import SQUEEZE, Lie, WetGround
from seedream.rendering.places.neon_kerb import HEIGHT as KERB_HEIGHT
from seedream.rendering.places.neon_kerb import bake_kerb, draw_walker
from seedream.rendering.places.neon_lens import defocused
from seedream.rendering.places.neon_row import LiveSign, Row, bake_row, street_data
from seedream.rendering.places.neon_seasons import (
    SNOW_DAY,
    SNOW_NIGHT,
    TREE,
    bake_trees,
    capped,
    lay_snow,
    snow_lies,
    strew,
)
from seedream.rendering.places.neon_skyline import bake_sky, bake_skyline
from seedream.rendering.places.neon_traffic import Steam, Traffic
from seedream.rendering.surface import blurred
from seedream.rendering.weather import FogBank, Rain, Snow, draw_steps
from seedream.rendering.weather.steps import Ground
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_EYE = 138.0
"""Eye level of an adult at the pavement of the facades, in world units (an adult is 148 there)."""

_SIZE = {"wide": 1.0, "medium": 1.35, "close": 1.7, "detail": 1.9}
_SIZE_PORTRAIT = {"wide": 1.30, "medium": 1.7, "close": 2.1, "detail": 2.0}
_BLUR = {"wide": 0.0, "medium": 1.1, "close": 15.0, "detail": 0.0}


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> NeonCity:
    """Bake the street for one shot."""
    return NeonCity(place, frame, framing, seed)


class NeonCity:
    """PlacePainter of the street."""

    def __init__(self, place: Place, frame: FrameSpec, framing: str, seed: int) -> None:
        self.frame, self.framing = frame, framing
        self.neon = place.kind == "neon_city"
        self._time = _time_of(place)
        self.stage = stage_for(frame, framing)
        self.raining = place.weather in ("rain", "storm")
        self.snowing = place.weather == "snow"
        self._place, self._lying = place, snow_lies(place)
        by_day = self._time["emission"] < 1.0
        looks_up = seed % 2 == 1 or (by_day and not self.raining)  # a dry road by day has nothing to mirror
        self._lie = _lie(frame, framing, self.stage.ground_y, self.stage.adult_height, seed, looks_up)
        self._row = self._bake_street(place.kind, seed)
        wet = 1.0 if self.raining else 0.16 if self._lying else self._time["wet"]
        blur_u = _BLUR[framing] * 0.6
        ground = self._time.get("ground", (0.34, 0.045, 290) if self.neon else (0.36, 0.03, 265))
        floor_seen = self._lie.base_y < frame.height_u + OVERSCAN_U
        self._ground = (
            WetGround(
                frame,
                self._lie,
                self._row.image,
                seed,
                wet=wet,
                tint=ground,
                sky=self._sky_colours(),
                blur_u=blur_u,
                cover=self._cover,
            )
            if floor_seen
            else None
        )
        self._far = self._bake_far(seed)
        self._mist = self._bake_mist(seed, dense=place.weather == "fog")
        self._weather_size = {"wide": 1.0, "medium": 1.25, "close": 1.7, "detail": 1.5}[framing]
        tubes = [from_hex(c) for c in street_data()["tubes"][place.kind]][:4]
        self._rain = Rain(frame, seed, tints=tubes, size=self._weather_size) if self.raining else None
        self._snow = Snow(frame, seed, size=self._weather_size) if self.snowing else None
        self._traffic = Traffic(frame, self._lie, self._time, seed) if framing in ("wide", "medium") else None
        self._steam = Steam(frame, self._lie, seed, oklch(0.80, 0.05, 320 if self.neon else 60)) if framing != "close" else None
        self._walkers = () if "people" in place.without else _plan_walkers(seed, self.raining)
        self._finish = Finish(frame, vignette=0.52 if self._time["emission"] == 1.0 else 0.34, grain=0.014)
        self._plate = Plate(frame)
        self.light = _day_rig(place.time_of_day, self.raining) if by_day else _light_rig(self.neon, wet > 0.4)

    def _bake_street(self, kind: str, seed: int) -> Row:
        """The row and the kerb; soft framings are painted at half size and blurred."""
        lie, blur = self._lie, _BLUR[self.framing] * self.frame.scale
        reduce = 3 if _BLUR[self.framing] > 4 else 1
        scale = self.frame.scale * lie.k / reduce
        period = max(1.15 * self.frame.width_u / lie.k, 2600.0 / math.sqrt(lie.k))
        visible = (lie.base_y + OVERSCAN_U) / lie.k
        mirrored = (self.frame.height_u - lie.base_y + OVERSCAN_U) / SQUEEZE / lie.k
        row = bake_row(kind, self._time, seed, period=period, visible=visible, top=max(visible, mirrored), scale=scale)
        kerb = bake_kerb(self._time, seed + 5, period=period * 0.8, scale=scale, neon=self.neon, things=self.framing != "close")
        trees = bake_trees(self._place, seed, period=period * 0.8, scale=scale)
        self._trees_image = None if trees is None else _softened(trees, reduce, blur * 0.8)
        if self._lying:
            row = replace(row, image=capped(row.image, 9 * scale, self._snow_tint, seed))
            kerb = capped(kerb, 5 * scale, self._snow_tint, seed + 1)
        self._kerb_image = _softened(kerb, reduce, blur * 0.8)
        live = tuple(LiveSign(_softened(s.image, reduce, blur), s.x, s.y, s.how) for s in row.live)
        return Row(_softened(row.image, reduce, blur), row.period, row.height, row.signs, live, row.shops)

    @property
    def _snow_tint(self) -> Oklch:
        """Snow as it looks at this hour."""
        return SNOW_DAY if self._time["emission"] < 1.0 else SNOW_NIGHT

    def _cover(self, canvas: Any, width: float, height: float) -> None:
        """What the season lays on the street: snow, leaves, petals."""
        if self._lying:
            lay_snow(canvas, width, height, self._lie.k, self._snow_tint, 7)
        else:
            strew(canvas, width, height, self._lie.k, self._place, 7)

    def _sky_colours(self) -> list[int]:
        """Colours of the sky from the horizon up."""
        return [oklch(lightness * 0.72, chroma * 0.6, hue) for _, lightness, chroma, hue in reversed(self._time["sky"])]

    def _bake_far(self, seed: int) -> Backdrop:
        lie, frame = self._lie, self.frame
        soft = _BLUR[self.framing] * 0.6
        tall = lie.base_y * 0.86
        far = bake_skyline(
            frame, self._time, seed + 1, base_y=lie.base_y, tallest=tall, distance=0.72, size=lie.k, parallax=0.05, blur=0.8 + soft
        )
        mid = bake_skyline(
            frame,
            self._time,
            seed + 2,
            base_y=lie.base_y,
            tallest=tall * 0.82,
            distance=0.40,
            size=1.7 * lie.k,
            parallax=0.14,
            blur=0.6 + soft,
        )
        return Backdrop(frame, (bake_sky(frame, self._time, lie.base_y, seed), far, mid))

    def _bake_mist(self, seed: int, *, dense: bool) -> tuple[FogBank, FogBank]:
        lie, haze = self._lie, oklch(*self._time["haze"])
        low, high = lie.base_y + 110 * lie.k, lie.base_y - 520 * lie.k
        behind = FogBank(
            self.frame, seed + 3, top_y=high, bottom_y=lie.base_y + 20, colour=haze, density=0.85 if dense else 0.5, parallax=0.12
        )
        front = FogBank(
            self.frame, seed + 4, top_y=high if dense else lie.base_y - 170 * lie.k, bottom_y=low, colour=haze,
            density=0.95 if dense else 0.26, parallax=lie.parallax(lie.base_y) * 1.15, drift_u_s=20.0, cover=0.9 if dense else 0.4,
        )  # fmt: skip
        return behind, front

    def paint(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        """Draw the street with the cast on the near side of the road."""
        self._plate.compose(canvas, camera, lambda target, still: self._compose(target, still, time_s, tracks, cast))
        draw_light(canvas, tracks, time_s)
        self._finish.draw(canvas, time_s)

    def _compose(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        amount = tracks.at("weather.amount", time_s)
        canvas.save()
        if self._ground is not None:  # the floor covers what lies below it
            canvas.clipRect(skia.Rect.MakeWH(self.frame.width, round((self._lie.base_y - camera.y) * self.frame.scale)))
        self._far.draw(canvas, camera)
        self._mist[0].draw(canvas, time_s, camera)
        self._draw_row(canvas, camera, time_s, tracks)
        if self._rain:
            self._rain.draw(canvas, time_s, camera, amount, depth="far")
        canvas.restore()
        self._draw_floor(canvas, camera, time_s, tracks, cast, amount)
        self._draw_walkers(canvas, camera, time_s)
        self._draw_kerb(canvas, camera)
        if self._steam is not None and self._ground is not None:
            self._steam.draw(canvas, camera, time_s)
        if self._traffic is not None:
            self._traffic.draw(canvas, camera, time_s)
        self._mist[1].draw(canvas, time_s, camera)
        self._draw_stage(canvas, camera, time_s, tracks, cast, amount)

    def _draw_stage(
        self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter, amount: float
    ) -> None:
        """The cast with its footfalls, and the weather around it."""
        if self._rain:
            top = self._lie.base_y + 34 * self._lie.k
            self._rain.draw_strikes(canvas, time_s, camera, amount, top_y=top, bottom_y=self.frame.height_u + 10)
        if self._snow:
            self._snow.draw(canvas, time_s, camera, amount, depth="far", wind=tracks.at("weather.wind", time_s))
        if self.framing != "detail":
            canvas.save()
            canvas.scale(self.frame.scale, self.frame.scale)
            cast(canvas, camera)
            canvas.restore()
            ground: Ground = "snow" if self._lying else "wet"
            draw_steps(canvas, self.frame, self.stage, camera, tracks, time_s, ground=ground, colour=0xFFCFE6FF)
        if self._rain:
            self._rain.draw(canvas, time_s, camera, amount, depth="mid")
            self._rain.draw(canvas, time_s, camera, amount, depth="near")
        if self._snow:
            self._snow.draw(canvas, time_s, camera, amount, depth="near", wind=tracks.at("weather.wind", time_s))

    def _row_left(self, camera: CameraState) -> int:
        return round(-camera.x * self._lie.parallax(self._lie.base_y) * self.frame.scale)

    def _draw_row(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        image, left = self._row.image, self._row_left(camera)
        top = round((self._lie.base_y - camera.y) * self.frame.scale) - image.height()
        draw_tiled(canvas, image, left, top, self.frame.width)
        unit, step = self.frame.scale * self._lie.k, image.width()
        for sign in self._row.live:
            x = (left + round(sign.x * unit)) % step
            y = round((self._lie.base_y - camera.y) * self.frame.scale + sign.y * unit)
            paint = skia.Paint(Alphaf=_brightness(sign.how, time_s, tracks))
            for shift in (0, -step):
                if -sign.image.width() < x + shift < self.frame.width:
                    canvas.drawImage(sign.image, x + shift, y, skia.SamplingOptions(), paint)

    def _draw_floor(
        self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter, amount: float
    ) -> None:
        def lights(mirror: Any) -> None:
            if self._traffic is not None:
                self._traffic.draw_mirrored(mirror, camera, time_s)
            unit = self._lie.k
            step = self._row.image.width() / self.frame.scale
            for sign in self._row.live:
                x = (self._row_left(camera) / self.frame.scale + sign.x * unit) % step
                rect = skia.Rect.MakeXYWH(
                    x,
                    self._lie.base_y - camera.y + sign.y * unit,
                    sign.image.width() / self.frame.scale,
                    sign.image.height() / self.frame.scale,
                )
                mirror.drawImageRect(
                    sign.image,
                    rect,
                    skia.SamplingOptions(skia.FilterMode.kLinear),
                    skia.Paint(Alphaf=_brightness(sign.how, time_s, tracks)),
                )

        def reflected(mirror: Any) -> None:
            if self.framing != "detail":
                cast(mirror, camera)

        if self._ground is None:
            return
        ripple = amount if self.raining else 0.12
        self._ground.draw(canvas, camera, time_s, row_left=self._row_left(camera), lights=lights, cast=reflected, ripple=ripple)

    def _draw_kerb(self, canvas: Any, camera: CameraState) -> None:
        if self._trees_image is not None:
            y = self._lie.base_y + 21 * self._lie.k
            left = round(-camera.x * self._lie.parallax(y) * self.frame.scale)
            top = round((y - camera.y - (TREE + 40) * self._lie.k) * self.frame.scale)
            draw_tiled(canvas, self._trees_image, left, top, self.frame.width)
        y = self._lie.base_y + 23 * self._lie.k
        left = round((-camera.x * self._lie.parallax(y) + 120) * self.frame.scale)
        top = round((y - camera.y - KERB_HEIGHT * self._lie.k) * self.frame.scale)
        draw_tiled(canvas, self._kerb_image, left, top, self.frame.width)

    def _draw_walkers(self, canvas: Any, camera: CameraState, time_s: float) -> None:
        """A few people on the other side of the road, where the picture is sharp enough for them."""
        if self._ground is None or self.framing == "close":
            return
        lie = self._lie
        y = lie.base_y + 15 * lie.k - camera.y
        width = self.frame.width_u + 300 * lie.k
        canvas.save()
        canvas.scale(self.frame.scale, self.frame.scale)
        for walker in self._walkers:
            moved = walker.start * width + time_s * walker.speed * lie.k - camera.x * lie.parallax(y + camera.y)
            x = moved % width - 150 * lie.k
            stride, facing = walker.phase + time_s * 0.95, 1 if walker.speed > 0 else -1
            draw_walker(canvas, x, y, walker.height * lie.k, stride, facing, oklch(0.13, 0.03, 290), walker.umbrella)
        canvas.restore()


def _softened(image: Any, reduce: int, radius_px: float) -> Any:
    """Out of focus by a lens: a little by blur, much by discs of light of `radius_px` at full size."""
    if reduce == 1:
        return blurred(image, radius_px)
    return enlarged(defocused(image, radius_px / reduce), image.width() * reduce, image.height() * reduce, wrap=True)


def _time_of(place: Place) -> Mapping[str, Any]:
    data = street_data()
    if place.time_of_day == "storm":
        return dict(data["times"]["overcast" if place.kind == "city_night" else "night"])
    if place.time_of_day in data["times"] and place.time_of_day != "night":
        return dict(data["times"][place.time_of_day])
    return dict(data["times"]["night"] if place.kind == "neon_city" else data["night_calm"])


def _lie(frame: FrameSpec, framing: str, ground_y: float, adult: float, seed: int, looks_up: bool) -> Lie:
    """Facades stand so far away that the camera's horizon, the eyes of the cast and the eyes of passers-by agree.

    Close framings look slightly up, so that signs and not shop windows are behind the head; details show either the wet road
    or, where it `looks_up`, the signs.
    """
    k = (_SIZE_PORTRAIT if frame.portrait else _SIZE)[framing] * random.Random(seed).uniform(0.93, 1.07)
    if framing == "detail":
        base = (1.32 if looks_up else 0.30) * frame.height_u
        return Lie(base_y=base, horizon_y=base - _EYE * k, ground_y=base + frame.height_u, k=k)
    horizon = ground_y - EYE_LEVEL * adult
    if framing == "close":
        return Lie(base_y=0.80 * frame.height_u, horizon_y=horizon, ground_y=ground_y, k=k)
    return Lie(base_y=horizon + _EYE * k, horizon_y=horizon, ground_y=ground_y, k=k)


def _brightness(how: str, time_s: float, tracks: Tracks) -> float:
    """Light of a changing sign: a loose contact, or a slow breath that follows the music where there is any."""
    if how == "flicker":
        beat = math.sin(time_s * 1.3) + math.sin(time_s * 2.9 + 1.0) + 0.6 * math.sin(time_s * 7.7)
        if beat > -1.05:
            return 1.0
        return 0.25 if math.sin(time_s * 61.0) > -0.2 else 0.85
    pulse = (1.0 - tracks.at("beat.phase", time_s)) ** 2 * tracks.at("music.level", time_s)
    return 0.86 + 0.14 * max(pulse, 0.5 + 0.5 * math.sin(time_s * 1.1))


@dataclass(frozen=True, slots=True)
class _Walker:
    """Somebody on the other side: start (fraction of the way), speed and height (world units), phase, umbrella colour or 0."""

    start: float
    speed: float
    height: float
    phase: float
    umbrella: int


def _plan_walkers(seed: int, raining: bool) -> tuple[_Walker, ...]:
    """Three passers-by, well apart and all going the same way."""
    rng = random.Random(seed + 77)
    umbrellas = [oklch(0.34, 0.09, hue) for hue in (20, 250, 330, 85)]
    way, first = rng.choice((-1, 1)), rng.random()
    walkers = []
    for i in range(3):
        umbrella = rng.choice(umbrellas) if raining and rng.random() < 0.8 else 0
        start = first + i / 3 + rng.uniform(-0.08, 0.08)
        walkers.append(_Walker(start, way * rng.uniform(58, 70), rng.uniform(136, 154), rng.random(), umbrella))
    return tuple(walkers)


_DAY_KEYS: Mapping[str, tuple[int, int, float]] = {
    "day": (0xFFFFF6E2, 0xFF3A4470, 0.30), "overcast": (0xFFEDF1F4, 0xFF3C4660, 0.16), "storm": (0xFFD8E0E6, 0xFF2A3450, 0.16),
    "golden": (0xFFFFE0A6, 0xFF4A3868, 0.55), "sunset": (0xFFFFB98A, 0xFF33224E, 0.65), "dawn": (0xFFFFE2CC, 0xFF46406C, 0.45),
}  # fmt: skip
"""Hour: key light, shadow, strength of the rim."""


def _day_rig(hour: str, raining: bool) -> LightRig:
    """The light of the sky above the roofs."""
    key, shadow, rim = _DAY_KEYS[hour]
    return LightRig(
        key_x=0.5, key_y=-0.85, key=key, shadow=shadow, shadow_amount=0.16, rim_left=0xFFCFE2F5, rim_right=key, rim_strength=rim,
        ambient=0x18303A60, contact=0x58202030, reflects=raining,
    )  # fmt: skip


def _light_rig(neon: bool, wet: bool) -> LightRig:
    """Back light of the shops, pink from the left and cyan from the right in the neon street, warm and cool in the calm one."""
    if neon:
        return LightRig(
            key_x=0.55, key_y=-0.7, key=0xFFE6D2FF, shadow=0xFF160C38, shadow_amount=0.34, rim_left=0xFFFF5FB0,
            rim_right=0xFF5FE0FF, rim_strength=0.95, ambient=0x6A1A1246, contact=0x8A040208, reflects=wet,
        )  # fmt: skip
    return LightRig(
        key_x=0.6, key_y=-0.75, key=0xFFFFE2B8, shadow=0xFF121A34, shadow_amount=0.32, rim_left=0xFFFFC07A, rim_right=0xFF9CC8F0,
        rim_strength=0.8, ambient=0x60141A3C, contact=0x80040410, reflects=wet,
    )  # fmt: skip
