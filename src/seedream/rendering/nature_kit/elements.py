"""Weather over an outdoor place: what falls behind the cast, what falls in front of it, and what feet stir up."""

from __future__ import annotations

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.painter import CameraState, Canvas
from seedream.rendering.weather.fog import FogBank
from seedream.rendering.weather.rain import Rain
from seedream.rendering.weather.snow import Snow
from seedream.rendering.weather.steps import Ground, draw_steps

_RAINY = frozenset({"rain", "storm"})


def _size(s: Scenery) -> float:
    return {"wide": 1.0, "medium": 1.25, "close": 1.6, "detail": 1.2}[s.framing]


def distant_weather(s: Scenery, *, ground: Ground | None = "dust") -> None:
    """Rain, snow or fog behind the cast, and the marks of its footfalls; call it just before `Scenery.cast`."""
    wet = s.place.weather in _RAINY or s.place.time_of_day == "storm"
    if wet:
        _falling_rain(s)
    elif s.place.weather == "snow":
        _falling_snow(s)
    elif s.place.weather == "fog":
        _fog(s, s.horizon - 190, s.horizon + 220, 0.75, 0.45)
    if ground is not None:
        kind: Ground = "snow" if s.winter else "wet" if wet else ground
        tint = {"snow": oklch(0.95, 0.02, 255), "wet": oklch(*s.palette.fog)}.get(kind, oklch(min(0.9, s.palette.fog[0]), 0.05, 75))

        def steps(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
            draw_steps(canvas, s.frame, s.stage, camera, tracks, time_s, ground=kind, colour=tint)

        s.live(steps, in_pixels=True)


def _falling_rain(s: Scenery) -> None:
    storm = s.place.weather == "storm"
    rain = Rain(
        s.frame, s.seed, size=_size(s), slant=-0.30 if storm else -0.15, colour=oklch(min(0.94, s.palette.fog[0] + 0.25), 0.02, 235)
    )
    boost = 0.25 if storm else 0.0

    def behind(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        rain.draw(canvas, time_s, camera, tracks.at("weather.amount", time_s) + boost, depth="far")

    def before(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        amount = tracks.at("weather.amount", time_s) + boost
        rain.draw(canvas, time_s, camera, amount, depth="mid")
        rain.draw(canvas, time_s, camera, amount, depth="near")

    s.live(behind, in_pixels=True)
    s.front.append(before)


def _falling_snow(s: Scenery) -> None:
    snow = Snow(s.frame, s.seed, size=_size(s))

    def behind(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind = tracks.at("weather.wind", time_s)
        snow.draw(canvas, time_s, camera, tracks.at("weather.amount", time_s), depth="far", wind=wind)

    def before(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        wind = tracks.at("weather.wind", time_s)
        snow.draw(canvas, time_s, camera, tracks.at("weather.amount", time_s), depth="near", wind=wind)

    s.live(behind, in_pixels=True)
    s.front.append(before)


def _fog(s: Scenery, top: float, bottom: float, density: float, parallax: float) -> None:
    colour = oklch(*s.palette.fog)
    banks = [
        FogBank(s.frame, s.seed + 3, top_y=top, bottom_y=bottom, colour=colour, density=density, parallax=parallax, cover=0.72),
        FogBank(
            s.frame,
            s.seed + 4,
            top_y=bottom - 170,
            bottom_y=s.height + 30,
            colour=colour,
            density=0.5,
            parallax=1.1,
            drift_u_s=-20,
            cover=0.6,
        ),
    ]

    def draw(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks, bank: FogBank = banks[0]) -> None:
        bank.draw(canvas, time_s, camera)

    def before(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        banks[1].draw(canvas, time_s, camera)

    s.live(draw, in_pixels=True)
    s.front.append(before)


def near_weather(s: Scenery) -> None:
    """What falls in front of everything; call it last."""
    for draw in s.front:
        s.live(draw, in_pixels=True)
    s.front = []
