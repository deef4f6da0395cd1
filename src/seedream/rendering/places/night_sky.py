"""A starry sky over hills: the Milky Way, the moon, and people small on the crest."""

from __future__ import annotations

import math
import random

from seedream.rendering.nature_kit.air import mist, motes
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.palette import palette
from seedream.rendering.nature_kit.plants import broadleaf, grass, pine
from seedream.rendering.nature_kit.ridge import Profile, RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import clouds, luminary, sky, stars
from seedream.rendering.nature_kit.starfield import milky_way, shooting_star
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

HILL = (0.42, 0.045, 215)
GRASS = ((0.50, 0.07, 165), (0.44, 0.06, 185), (0.56, 0.07, 150))


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Always night, or the blue hour where that is asked for; a clear sky fills most of the frame."""
    blue = place.time_of_day in {"blue", "dawn", "sunset", "golden"}
    script = palette("blue" if blue else "night", "clear" if place.weather != "snow" else "snow")
    horizon = {"wide": 0.78, "medium": 0.70, "close": 0.66, "detail": 0.94}[framing]
    s = Scenery(place, frame, framing, seed, horizon=horizon, feet=0.885, adult=0.215, script=script)
    sky(s, 0.8)
    milky_way(s, 0.9 if not blue else 0.4)
    stars(s, 1700 if not blue else 700, bottom=s.horizon)
    s.sun_y = s.horizon * 0.30
    if place.weather != "snow":
        luminary(s, 40 if framing != "detail" else 56, halo=1.0)
        clouds(s, "cirrus", 0.42, size=0.7, soft=0.3, alpha=0.35, seed=3, speed=3)
    shooting_star(s)
    crest = _hills(s)
    _near_hill(s, crest)
    if place.weather in {"clear", "wind"}:
        motes(s, 26, (0.92, 0.16, 112), box=(0, s.stage.ground_y - 130, s.width, 190), size=2.8, rise=3)
    near_weather(s)
    return s


def _hills(s: Scenery) -> float:
    hz, z = s.horizon, s.zoom**0.6
    style = RidgeStyle((0.46, 0.05, 265), detail=1.6, relief=0.5, mist=0.75)
    ridge(s, hz - 40 * z, 170 * z, 1.15, style, seed=4, parallax=0.05)
    mist(s, hz - 8, 42, 0.5, size=1.6, seed=1, parallax=0.08)
    ridge(
        s,
        hz + 20 * z,
        110 * z,
        0.75,
        RidgeStyle(HILL, detail=1.7, relief=0.3, sharp=False, trees=64, mist=0.7),
        seed=14,
        parallax=0.16,
    )
    mist(s, hz + 58, 40, 0.5, size=1.9, seed=2, parallax=0.22)
    profile = ridge(
        s,
        hz + 66 * z,
        80 * z,
        0.38,
        RidgeStyle(HILL, detail=1.3, relief=0.3, sharp=False, trees=40, mist=0.5),
        seed=27,
        parallax=0.36,
        bottom=s.bottom,
    )

    def grove(canvas: Canvas) -> None:
        rng = random.Random(s.seed + 2)
        for _ in range(26):
            x = rng.gauss(s.width * (0.5 - 0.32 * s.side), 150)
            pine(
                canvas,
                x,
                profile.at(x) + 16,
                rng.uniform(40, 96) * s.zoom,
                s.palette,
                rng,
                side=s.side,
                depth=0.36,
                material=(0.34, 0.05, 185),
            )

    s.draw(0.36, hz - 120 * s.zoom, hz + 150 * s.zoom, grove)
    return float(hz + 110 * z)


def _near_hill(s: Scenery, crest: float) -> None:
    ground = min(s.stage.ground_y, s.height)
    top = max(crest, ground - 36 * s.zoom)
    style = RidgeStyle((0.36, 0.045, 200), detail=0.55, rough=0.4, relief=0.3, sharp=False, mist=0.0)
    profile = ridge(s, top, 60 * s.zoom, 0.05, style, seed=39, parallax=1.0, bottom=s.bottom)
    if s.framing == "wide":
        _tree(s, profile)

    def turf(canvas: Canvas, start: float, end: float, count: int) -> None:
        over = s.over(1.05)

        def light(x: float, y: float) -> float:
            return 0.25 + 0.55 * math.exp(-(((x - s.sun_x) / 520) ** 2)) * max(0.0, 1 - (y - profile.at(x)) / 160)

        grass(
            canvas,
            (-over, s.width + over),
            lambda x: profile.at(x) + s.rng.uniform(start, end),
            lambda y: 26 * s.zoom**0.5,
            count,
            GRASS,
            s.palette,
            s.rng,
            key=light,
        )

    feet = s.stage.ground_y - top
    s.draw(1.0, top - 110 * s.zoom, s.bottom, lambda c: turf(c, 0, max(8.0, feet + 6), 900))
    distant_weather(s)
    s.cast()
    if s.framing != "close":
        s.draw(
            1.05,
            ground - 60,
            s.bottom,
            lambda c: turf(c, feet + 8, s.bottom - top, 1000),
            motion=sway(2, 1.2),
        )


def _tree(s: Scenery, profile: Profile) -> None:
    """One large tree on the side away from the moon, dark against the stars."""
    rng = random.Random(s.seed + 8)
    x, h = s.width * (0.5 - 0.36 * s.side), min(430.0, s.width * 0.30)

    def paint(canvas: Canvas) -> None:
        broadleaf(
            canvas,
            x,
            profile.at(x) + 14,
            h,
            s.palette,
            ((0.42, 0.07, 150), (0.38, 0.06, 170), (0.46, 0.07, 140)),
            rng,
            side=s.side,
            depth=0.04,
            levels=5,
            leaves=26,
            cluster=0.075,
            leaf=0.012,
        )

    s.draw(1.0, profile.at(x) - h * 1.35, profile.at(x) + 30, paint)
