"""Mountains: a snow peak on one third, ridges sinking into mist, pines, and a meadow in front."""

from __future__ import annotations

import math
from dataclasses import replace

from seedream.rendering.nature_kit.air import contact, mist, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.plants import grass, pine
from seedream.rendering.nature_kit.ridge import Profile, RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.cave import WORDS
from seedream.rendering.places.cave import make as cave
from seedream.rendering.surface import fill
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

ROCK, WOOD, MEADOW = (0.50, 0.045, 285), (0.40, 0.06, 178), (0.40, 0.07, 148)
GRASS = ((0.52, 0.085, 140), (0.46, 0.075, 155), (0.62, 0.10, 112), (0.58, 0.08, 125))
FLOWERS = ((0.92, 0.09, 88), (0.82, 0.11, 350), (0.96, 0.03, 90), (0.80, 0.10, 300))


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A mountain landscape; with snow as weather everything is white. A cave in it is seen from the inside."""
    if WORDS & set(place.wording.lower().split()):
        return cave(place, frame, framing, seed)
    s = Scenery(place, frame, framing, seed, horizon=0.60)
    # Thin air: with the full haze all turns cream.
    s.use(replace(s.palette, haze=s.palette.haze * 0.62))
    sky(s)
    if s.starry:
        stars(s, 900 if s.palette.name == "night" else 240, bottom=s.horizon * 0.9)
    luminary(s, halo=0.9)
    cloudscape(s)
    _ranges(s)
    if s.palette.sunny and s.palette.name != "night":
        rays(s, s.sun_x, s.sun_y, s.palette.light, length=1050, angles=(35, 150), alpha=0.09, blur=12)
    _meadow(s)
    near_weather(s)
    return s


def _ranges(s: Scenery) -> None:
    winter = s.winter
    rock = (0.62, 0.03, 260) if winter else ROCK
    wood = (0.56, 0.032, 240) if winter else WOOD
    z, hz, h = s.zoom, s.horizon, 1080.0
    peak = s.width * 0.5 - s.side * s.width * s.rng.uniform(0.13, 0.2)
    ridge(
        s,
        hz - 0.13 * h * z**0.5,
        0.36 * h * z,
        1.35,
        RidgeStyle(rock, snow=0.9 if winter else 0.55, mist=0.75, peak_x=peak),
        seed=1,
        parallax=0.05,
    )
    mist(s, hz - 0.075 * h, 60, 0.75, size=1.5, seed=0, parallax=0.07)
    ridge(
        s,
        hz - 0.055 * h,
        0.22 * h * z,
        1.0,
        RidgeStyle(rock, detail=2.4, relief=0.8, snow=0.3 if winter else 0.0, mist=0.85),
        seed=12,
        parallax=0.10,
    )
    mist(s, hz + 0.005 * h, 56, 0.8, size=1.8, seed=1, parallax=0.12)
    ridge(
        s,
        hz + 0.045 * h,
        0.15 * h * z,
        0.72,
        RidgeStyle(wood, detail=2.0, relief=0.45, trees=70, mist=0.85),
        seed=23,
        parallax=0.18,
    )
    mist(s, hz + 0.10 * h, 56, 0.85, size=2.2, seed=2, parallax=0.22)
    if not s.palette.dark and s.place.weather == "clear":
        birds(s, x=s.width * (0.5 + 0.1 * s.side), y=hz * 0.45)
    profile = ridge(
        s,
        hz + 0.15 * h,
        0.13 * h * z,
        0.36,
        RidgeStyle(wood, detail=1.3, rough=0.45, relief=0.3, sharp=False, trees=44, mist=0.6),
        seed=35,
        parallax=0.32,
        bottom=s.bottom,
    )
    _grove(s, profile, wood, winter)
    mist(s, hz + 0.235 * h, 66, 0.75, size=2.4, seed=3, parallax=0.45)


def _grove(s: Scenery, profile: Profile, wood: tuple[float, float, float], winter: bool) -> None:
    centres = [(s.width * (0.5 + 0.22 * s.side), 190.0), (s.width * (0.5 - 0.34 * s.side), 150.0)]
    spots = []
    for i in range(64):
        middle, spread = centres[i % 5 == 0]
        x = s.rng.gauss(middle, spread * s.zoom)
        spots.append((profile.at(x) + s.rng.uniform(4, 62) * s.zoom, x))

    def paint(canvas: Canvas) -> None:
        for y, x in sorted(spots):
            near = (y - profile.at(x)) / (62 * s.zoom)
            height = s.rng.uniform(54, 118) * s.zoom
            pine(
                canvas,
                x,
                y + 8,
                height,
                s.palette,
                s.rng,
                side=s.side,
                depth=0.44 - 0.14 * near,
                material=wood,
                snow=0.8 if winter else 0.0,
                density=1.3,
            )

    s.draw(0.32, s.horizon - 60 * s.zoom, s.horizon + 330 * s.zoom, paint)


def _meadow(s: Scenery) -> None:
    winter = s.winter
    ground = s.stage.ground_y if s.framing != "close" else s.height * 0.99
    crest = min(ground - 52 * s.zoom, s.height * 0.93)
    style = RidgeStyle((0.82, 0.02, 250) if winter else MEADOW, detail=0.9, rough=0.4, relief=0.4, sharp=False, mist=0.08)
    profile = ridge(s, crest, 70 * s.zoom, 0.06, style, seed=47, parallax=1.0, bottom=s.bottom)
    scale = 1.25 if s.frame.portrait else 1.0

    def trees(canvas: Canvas) -> None:
        for x, h in _framing_trees(s):
            y = profile.at(x) + 12
            contact(canvas, x, y - 4, h * 0.35, h * 0.05, alpha=0.35)
            pine(
                canvas,
                x,
                y,
                h * scale,
                s.palette,
                s.rng,
                side=s.side,
                depth=0.05,
                material=(0.33, 0.05, 165),
                snow=0.85 if winter else 0.0,
                lean=s.rng.uniform(-0.012, 0.012),
                density=1.25,
            )

    tallest = 700 * scale * min(s.zoom, 1.5)
    s.draw(1.0, max(-50, crest - tallest), s.bottom, trees)
    if not winter:
        s.draw(1.0, crest - 120 * s.zoom, s.bottom, lambda c: _turf(s, c, profile, -30, s.stage.ground_y - crest + 14, 1500))
    distant_weather(s)
    s.cast()
    if not winter:
        s.draw(
            1.08,
            ground - 30,
            s.bottom + 20,
            lambda c: _turf(s, c, profile, ground - crest + 14, s.bottom - crest, 700),
            motion=sway(2.2, 1.3),
        )


def _framing_trees(s: Scenery) -> list[tuple[float, float]]:
    """Pines at both sides, unequal: a tall group opposite the peak, a few lower ones on the other side; none in the middle."""
    edge, far = (s.width, 0.0) if s.side > 0 else (0.0, s.width)
    inward = -s.side
    unit = min(1.0, s.width / 1700)
    group = [(110, 540), (235, 350), (18, 660), (340, 200), (-140, 480), (-280, 600), (-430, 420)]
    other = [(50, 300), (-40, 420), (140, 170), (-190, 380), (-330, 520), (-480, 300)]
    big = min(s.zoom, 1.5)
    out = [(edge + inward * d * unit * big, h * big * s.rng.uniform(0.85, 1.1)) for d, h in group]
    out += [(far - inward * d * unit * big, h * big * s.rng.uniform(0.85, 1.1)) for d, h in other]
    s.rng.shuffle(out)
    return sorted(out, key=lambda q: q[1])


def _turf(s: Scenery, canvas: Canvas, profile: Profile, start: float, end: float, count: int) -> None:
    p, z = s.palette, s.zoom
    over = s.over(1.08)

    def base(x: float) -> float:
        return profile.at(x) + s.rng.uniform(start, max(start + 10, end))

    def light(x: float, y: float) -> float:
        near = math.exp(-(((x - s.sun_x) / (520 * z)) ** 2))
        return (0.28 + 0.5 * near) * (1 - 0.45 * min(1.0, max(0.0, (y - profile.at(x)) / 220)))

    count = round(count * (s.width + 2 * over) / 1920)
    grass(
        canvas,
        (-over, s.width + over),
        base,
        lambda y: (22 + max(0, y - s.horizon - 180) * 0.12) * z**0.5,
        count,
        GRASS,
        p,
        s.rng,
        key=light,
    )
    if p.dark and p.name != "blue":
        return
    for _ in range(count // 8):
        x = s.rng.gauss(s.width * (0.5 - 0.15 * s.side), 420)
        y = profile.at(x) + s.rng.uniform(max(4, start), max(start + 12, end))
        canvas.drawCircle(
            x, y - 16, s.rng.uniform(1.4, 2.6) * z**0.5 * (1 + max(0, start) / 90), fill(tone(s.rng.choice(FLOWERS), 0.85, 0.05, p))
        )
