"""A railway station seen across its tracks: a train, the roofed platform beyond, a brick building with arches, a clock."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import lab, oklch, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, contact, glow, mist
from seedream.rendering.nature_kit.elements import distant_weather
from seedream.rendering.nature_kit.foliage import crown
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.scenery import Motion, Scenery
from seedream.rendering.nature_kit.seasons import leaf_tints
from seedream.rendering.nature_kit.sky import cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.carriages import Livery, draw_train
from seedream.rendering.places.grounds.greenery import snow_cap
from seedream.rendering.places.grounds.groundwork import (
    Deep,
    Field,
    Floor,
    lamplit,
    lay,
    level_ground,
    place_data,
    stand,
    steady,
    within,
)
from seedream.rendering.places.grounds.station_building import clock, facade, far_roof, hanging_sign
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METRE = 1 / 1.75
_MOVING = {"arrives": 1, "arriving": 1, "arrive": 1, "departs": -1, "departing": -1, "leaving": -1, "leaves": -1, "passing": 2}


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A station; the train stands, or moves where the words say that it arrives, leaves or passes."""
    s = Scenery(place, frame, framing, seed, horizon=0.54, adult=0.29, feet=0.91)
    deep, data = Deep(s), place_data("train_station")
    if s.palette.dark:
        s.light = lamplit(s, 0.30)
    sky(s)
    if s.starry:
        stars(s, 300)
    luminary(s)
    cloudscape(s)
    _town(s)
    mist(s, s.horizon - 10, 30, 0.35, size=1.8, seed=1, parallax=0.12)
    _building(deep, data)
    _ground(deep, data)
    _train(deep, data)
    _roof(deep, data)
    _platform_things(deep, data)
    distant_weather(s)
    s.cast()
    s.front = []  # the near platform is under the roof
    return s


def _town(s: Scenery) -> None:
    """Roofs and crowns beyond the station, in haze."""
    rng, z, p = random.Random(s.seed + 1), s.zoom**0.6, s.palette
    over = s.over(0.12)

    def paint(canvas: Canvas) -> None:
        x = -over
        while x < s.width + over:
            w, h = rng.uniform(60, 150) * z, rng.uniform(90, 330) * z
            colour = tone(rng.choice(((0.55, 0.05, 40), (0.60, 0.03, 250), (0.62, 0.04, 70))), 0.45, 1.1, p)
            canvas.drawRect(skia.Rect.MakeLTRB(x, s.horizon - h, x + w, s.horizon + 30), fill(colour))
            if p.dark:
                for i in range(int(h / 26)):
                    for j in range(int(w / 20)):
                        if rng.random() < 0.4:
                            lit = tone((0.86, 0.13, 78), 1.0, 0.35, p)
                            canvas.drawRect(skia.Rect.MakeXYWH(x + 7 + j * 20, s.horizon - h + 10 + i * 26, 8, 12), fill(lit))
            x += w * rng.uniform(0.8, 1.5)
        for x in np.arange(-over, s.width + over, 90 * z):
            size = rng.uniform(90, 190) * z
            crown(canvas, float(x), s.horizon - size * 0.2, size, size * 0.8, leaf_tints(s), p, rng, side=s.side, depth=0.7, size=size * 0.25, count=14)  # fmt: skip  # noqa: E501

    s.draw(0.12, s.horizon - 350 * z, s.horizon + 40, paint, blur=0.8)


def _building(deep: Deep, data: dict[str, Any]) -> None:
    """The far platform: its edge, the brick building with arches, and its roof on iron columns."""
    s, b, bands = deep.s, data["building"], data["bands"]
    depth = bands["building"]
    rng = random.Random(s.seed + 2)

    def house(canvas: Canvas) -> None:
        metre, y, reach = deep.unit(depth) * METRE, deep.y(depth), deep.reach(depth) / METRE
        canvas.translate(s.width / 2, y)
        canvas.scale(metre, metre)
        facade(canvas, b, -reach, reach, s, rng)

    def platform(canvas: Canvas) -> None:
        unit, y, reach = deep.unit(bands["far_edge"]), deep.y(bands["far_edge"]), s.over(0.5) + 40
        top = deep.y(depth)
        p = s.palette
        flags = linear_gradient((0, top), (0, y), [tone((0.66, 0.02, 75), 0.2, 0.35, p), tone((0.74, 0.02, 75), 0.75, 0.3, p)])
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, top, s.width + reach, y), fill(flags))
        wall = linear_gradient(
            (0, y), (0, y + unit * 0.62), [tone((0.55, 0.02, 70), 0.35, 0.25, p), tone((0.4, 0.02, 70), 0.0, 0.2, p)]
        )
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, y, s.width + reach, y + unit * 0.62), fill(wall))
        bed = skia.Rect.MakeLTRB(-reach, y + unit * 0.6, s.width + reach, y + unit * 0.6 + 70)
        canvas.drawRect(bed, fill(tone((0.4, 0.02, 70), 0.0, 0.2, p)))  # seen where the camera rises
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, y - 2, s.width + reach, y + 3), fill(tone((0.93, 0.015, 90), 0.85, 0.2, p)))
        metre = unit * METRE
        canvas.translate(s.width / 2, y - unit * 0.10)
        canvas.scale(metre, metre)
        far_roof(canvas, b, (s.width / 2 + reach) / metre, s)

    deep.layer(depth, 5.4, house)
    deep.layer(bands["far_edge"], 2.9, platform, below=0.6 + 70 / deep.unit(bands["far_edge"]))


def _ground(deep: Deep, data: dict[str, Any]) -> None:
    """The near platform with its guiding strip and white edge; beyond and below it ballast, sleepers and rails."""
    s, bands = deep.s, data["bands"]
    floor = Floor(s, data["ground"], bare=("slab", "edge", "guide", "rail"))
    noise = floor.noise
    q, run = deep.nearness * 0.28, s.stage.ground_y - s.horizon
    lower = (run + bands["drop"] * s.stage.adult_height) / run

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.35, d * 0.5, 3)
        below, bx = np.asarray(((1 + d * q) * lower - 1) / q, np.float32), x * lower
        stones = noise.fbm(bx * 26, below * 22, 2)
        out = floor.look("ballast", 0.42 + 0.5 * stones + 0.1 * patch)
        for first, second in ((0, 1), (2, 3)):
            low, high = bands["rails"][first], bands["rails"][second]
            ties = within(below, low - 0.28, high + 0.28, 0.05) * (np.mod(bx, 0.62) < 0.26)
            out = lay(out, floor.look("sleeper", 0.45 + 0.3 * grain), ties * 0.85)
        for rail in bands["rails"]:
            out = lay(out, floor.look("sleeper", np.zeros_like(d)), within(below, rail - 0.11, rail - 0.03, 0.03) * 0.8)
            out = lay(out, floor.look("rail", np.full_like(d, 0.9)), within(below, rail - 0.03, rail + 0.03, 0.02))
        gloom = np.asarray(1 - smoothstep(1.3, 2.6, d), np.float32)
        out = lay(out, floor.look("sleeper", np.zeros_like(d)), gloom * 0.5)
        joints = 0.22 * (np.mod(x, 0.8) < 0.022) + 0.14 * (np.mod(d, 0.8) < 0.03)
        top = floor.look("slab", 0.62 + 0.10 * grain + 0.14 * patch - joints)
        studs = 0.2 * (np.mod(x, 0.10) < 0.05) * (np.mod(d, 0.07) < 0.035)
        top = lay(top, floor.look("guide", 0.62 + studs + 0.1 * grain), within(d, *bands["guide"]))
        top = lay(top, floor.look("edge", 0.85 + 0.1 * grain), within(d, *bands["edge"]))
        if s.palette.sunny and s.palette.name != "night":  # the sun reaches in as far as the roof lets it
            bars = smoothstep(0.10, 0.16, np.abs(np.mod(x + d * 0.9 * s.side, 1.9) - 0.95))
            top = lay(top, np.asarray(lab(s.palette.light), np.float32), within(d, 0.02, 1.3, 0.05) * bars * 0.30)
            top = lay(top, np.asarray(lab(s.palette.shadow), np.float32), (1 - smoothstep(-0.03, 0.07, d)) * 0.16)
        out = lay(out, floor.shine(top, patch, 0.25), within(d, -9.0, bands["edge"][1], 0.01))
        return floor.air(out, d, 40.0, 6.0)

    far = ((1 + bands["far_edge"] * q) / lower - 1) / q
    level_ground(deep, far, colours)


def _train(deep: Deep, data: dict[str, Any]) -> None:
    """The train on the second track; it moves where the words say so, and at every fourth seed it just arrives."""
    s, bands, t = deep.s, data["bands"], data["train"]
    chosen = t["liveries"][steady(s, len(t["liveries"]))]
    livery = Livery(*(tuple(chosen[key]) for key in ("body", "band", "roof")))
    words = set(s.place.wording.lower().replace(",", " ").split())
    way = next((_MOVING[w] for w in sorted(words) if w in _MOVING), 1 if s.seed % 4 == 1 else 0)
    depth = bands["train"]
    unit = deep.unit(depth)
    metre, y = unit * METRE * 0.96, deep.y(depth) + bands["drop"] * unit
    nose = s.width / 2 + (0.32 if not s.frame.portrait else 0.16) * s.width * s.side

    def paint(canvas: Canvas) -> None:
        canvas.translate(nose, y)
        canvas.scale(metre * s.side, metre)
        draw_train(canvas, livery, 4, t["coach"], t["height"], s.palette, s.seed, s.side)

    extra = 2200.0 if way else 0.0
    s.draw(deep.k(depth), max(-60.0, y - 2.8 * unit), y + 8, paint, extra=extra, motion=_run(way, s.side) if way else None)


def _run(way: int, side: int) -> Motion:
    def move(time_s: float, wind: float) -> tuple[float, float]:
        del wind
        if way == 1:
            left = max(0.0, 1.0 - time_s / 4.5)
            return -side * 1900.0 * left * left, 0.0
        return (side * 90.0 * time_s * time_s if way < 0 else side * (900.0 * time_s - 2000.0)), 0.0

    return move


def _roof(deep: Deep, data: dict[str, Any]) -> None:
    """The roof over the near platform: glass between steel beams, a valance, columns with brackets, lamps."""
    s, r, p = deep.s, data["roof"], deep.s.palette
    depth, iron = 1.0, tuple(data["building"]["iron"])
    unit, floor_y = deep.unit(depth), deep.y(depth)
    edge, reach = floor_y - r["height"] * unit, s.over(deep.k(depth)) + 20

    def beams(canvas: Canvas) -> None:
        far, near = edge, edge - 1.1 * unit
        dark = [tone((0.34, 0.03, 70), 0.05, 0.0, p), tone((0.42, 0.035, 70), 0.30, 0.0, p)]
        canvas.drawRect(
            skia.Rect.MakeLTRB(-reach, near - 1500, s.width + reach, far), fill(linear_gradient((0, near), (0, far), dark))
        )
        sky_light = with_alpha(oklch(*p.sky[-2][1:]), 0.75)
        for x in np.arange(-reach - 300, s.width + reach + 300, unit * 1.1):
            x0, x1 = float(x), float(x) + unit * 0.9
            fan = 1.55
            pane = [(x0, far - 14), (x1, far - 14), (s.width / 2 + (x1 - s.width / 2) * fan, near - 60), (s.width / 2 + (x0 - s.width / 2) * fan, near - 60)]  # fmt: skip  # noqa: E501
            canvas.drawPath(polygon(pane), fill(linear_gradient((0, near), (0, far), [with_alpha(sky_light, 0.25), sky_light])))
        for i in range(3):
            y = far - 14 - (far - near) * (0.30 * i + 0.06 * i * i)
            canvas.drawLine(-reach, y, s.width + reach, y, stroke(tone(iron, 0.35 - 0.1 * i, 0.0, p), 7 + 4 * i))
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, far - 16, s.width + reach, far + 12), fill(tone(iron, 0.5, 0.0, p)))
        teeth = skia.PathBuilder()
        step = unit * 0.11
        for x in np.arange(-reach, s.width + reach, step):
            a, w = float(x), step * 0.86
            teeth.addPolygon([skia.Point(a, far + 10), skia.Point(a + w, far + 10), skia.Point(a + w, far + 30), skia.Point(a + w / 2, far + 42), skia.Point(a, far + 30)], True)  # fmt: skip  # noqa: E501
        canvas.drawPath(teeth.detach(), fill(tone((0.88, 0.03, 85), 0.35, 0.0, p)))

    deep.layer(depth, r["height"] + 5.0, beams, below=-r["height"] + 0.2)
    deep.layer(depth, r["height"] + 0.2, lambda c: _columns(c, deep, r, iron, edge))


def _columns(canvas: Canvas, deep: Deep, r: dict[str, Any], iron: tuple[float, float, float], edge: float) -> None:
    s, p, unit, y = deep.s, deep.s.palette, deep.unit(1.0), deep.y(1.0)
    for at in r["columns"]:
        x, w = deep.x(at * s.side, 1.0), unit * 0.085
        contact(canvas, x, y, unit * 0.5, unit * 0.09, p.shadow, 0.5)
        keys = (0.15, 0.5, 0.95) if s.side > 0 else (0.95, 0.5, 0.15)
        shade = linear_gradient((x - w, 0), (x + w, 0), [tone(iron, k, 0.0, p) for k in keys])
        canvas.drawRect(skia.Rect.MakeLTRB(x - w * 0.7, edge, x + w * 0.7, y), fill(shade))
        for top, half, high in ((y - unit * 0.16, 1.7, 0.16), (y - unit * 0.95, 1.15, 0.05), (edge + unit * 0.42, 1.25, 0.07)):
            canvas.drawRect(skia.Rect.MakeLTRB(x - w * half, top, x + w * half, top + unit * high), fill(shade))
        for turn in (-1, 1):
            for size in (0.62, 0.40):
                ring = skia.Rect.MakeLTRB(
                    min(x, x + turn * unit * size * 2), edge, max(x, x + turn * unit * size * 2), edge + unit * size * 2
                )
                canvas.drawArc(ring, 180 if turn > 0 else 270, 90, False, stroke(tone(iron, 0.4, 0.0, p), w * 0.5))
    for at in r["lamps"]:
        x, hang = deep.x(at * s.side, 1.0), edge + unit * 0.42
        canvas.drawLine(x, edge, x, hang, stroke(tone(iron, 0.2, 0.0, p), 3))
        shade_path = [
            (x - unit * 0.16, hang + unit * 0.1),
            (x - unit * 0.05, hang),
            (x + unit * 0.05, hang),
            (x + unit * 0.16, hang + unit * 0.1),
        ]
        canvas.drawPath(polygon(shade_path), fill(tone(iron, 0.55, 0.0, p)))
        lit = p.dark or p.low_sun or p.name == "overcast"
        canvas.drawCircle(
            x, hang + unit * 0.11, unit * 0.055, fill(oklch(0.97, 0.06, 90) if lit else tone((0.95, 0.02, 90), 0.8, 0.0, p))
        )
        if lit:
            strength = 1.0 if p.dark else 0.35
            glow(canvas, x, hang + unit * 0.12, unit * 1.2, (0.90, 0.12, 78), 0.7 * strength)


def _platform_things(deep: Deep, data: dict[str, Any]) -> None:
    """A bench, luggage, the hanging number and clock, and pools of lamplight on the flags."""
    s, r = deep.s, data["roof"]
    side, unit = s.side, deep.unit(1.0)
    edge = deep.y(1.0) - r["height"] * unit

    def hung(canvas: Canvas) -> None:
        x = deep.x(-2.7 * side, 1.0)
        canvas.drawLine(x, edge, x, edge + unit * 0.5, stroke(tone((0.3, 0.03, 250), 0.3, 0.0, s.palette), 5))
        clock(canvas, x, edge + unit * 0.78, unit * 0.27, s, 0.0)
        hanging_sign(canvas, f"Platform {r['number']}", deep.x(2.5 * side, 1.0), edge + unit * 0.66, unit * 0.18, s)

    def standing(canvas: Canvas) -> None:
        y, size = deep.y(0.42), deep.unit(0.42)
        stand(canvas, s, prop("bench"), deep.x(-2.72 * side, 0.42), y, size, colour=0xFF7A5A40)
        stand(canvas, s, prop("suitcase"), deep.x(-1.86 * side, 0.42), y + 4, size, size=0.86, colour=0xFFB5703F)
        stand(canvas, s, prop("bench"), deep.x(6.2 * side, 0.42), y, size, colour=0xFF7A5A40)

    if s.framing != "close":
        deep.layer(1.0, r["height"] + 0.1, hung, below=-r["height"] + 1.3)
        deep.layer(0.42, 0.9, standing)
    if s.palette.dark:

        def pools(canvas: Canvas) -> None:
            for at in r["lamps"]:
                glow(canvas, deep.x(at * side, 0.3), deep.y(0.3), unit * 1.5, (0.86, 0.12, 74), 0.42, 0.2)

        deep.layer(0.3, 0.6, pools, below=0.6, mode=SCREEN)
    if s.winter:
        snow_y = deep.y(1.17)
        s.draw(
            deep.k(1.17),
            snow_y - 6,
            snow_y + 10,
            lambda c: snow_cap(c, -s.over(0.9), s.width + s.over(0.9), snow_y - 3, 6, s.palette),
        )
