"""A city's skyline: by day or with its windows lit, from a roof terrace above the roofs, or across the water from a promenade."""

from __future__ import annotations

import math
import random
from itertools import pairwise
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.nature_kit.air import SCREEN, contact, glow, mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.palette import blend, tone
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.greenery import shrub, snow_cap
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, level_ground, place_data, stand
from seedream.rendering.places.grounds.towers import City, beacon, roofscape, tower
from seedream.rendering.places.grounds.water import Mirror, glints, ripples
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, smooth_path, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_WATER = frozenset({"waterfront", "water", "harbour", "harbor", "bay", "river", "promenade", "across", "lakefront", "seafront"})


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The skyline from a terrace; from a promenade where the words name water."""
    s = Scenery(place, frame, framing, seed, horizon=0.55, adult=0.29)
    deep, data = Deep(s), place_data("skyline")
    afloat = bool(_WATER & set(place.wording.lower().replace("-", " ").split()))
    city = City(s, data["towers"], lambda x: 0.35 + 0.65 * min(1.0, abs(x - s.width / 2) / (s.width * 0.16)))
    sky(s, 1.1)
    if s.starry:
        stars(s, 380)
    luminary(s)
    cloudscape(s)
    _glow(s)
    _bands(s, data, city, 1 if afloat else 2)
    if afloat:
        _across_the_water(deep, data, city)
    else:
        _landmarks(s, data, city, s.horizon + 30)
        _roofs(deep, data, city)
    _lights(s, data)
    if not s.palette.dark and not s.winter:
        birds(s, x=s.width * (0.5 + 0.1 * s.side), y=s.horizon * 0.35, count=6)
    _floor(deep, data, afloat)
    _railing(deep, data, afloat)
    _furnish(deep, data, afloat)
    distant_weather(s)
    s.cast()
    near_weather(s)
    return s


def _glow(s: Scenery) -> None:
    """The glow of the city in the air above it after dark."""
    if not s.palette.dark:
        return

    def paint(canvas: Canvas) -> None:
        for q, r in ((0.2, 620), (0.62, 560), (0.9, 480)):
            glow(canvas, s.width * q, s.horizon + 40, r, (0.62, 0.10, 60), 0.34, 0.5)

    s.draw(0.03, s.horizon - 320, s.horizon + 60, paint, mode=SCREEN)


def _at(s: Scenery, share: float) -> float:
    """Design x of a share of the width counted from the side away from the sun."""
    spread = max(s.width, 1500.0) * s.zoom**0.5
    return float(s.width / 2 + (share - 0.5) * spread * s.side)


def _bands(s: Scenery, data: dict[str, Any], city: City, count: int) -> None:
    """Rows of towers in haze."""
    for index, band in enumerate(data["band"][:count]):
        rng, over, z = random.Random(s.seed * 3 + index), s.over(band["parallax"]), s.zoom**0.5

        def paint(canvas: Canvas, band: dict[str, Any] = band, rng: random.Random = rng, over: float = over, z: float = z) -> None:
            x = -over
            while x < s.width + over:
                w, h = band["width"] * 1080 * z * rng.uniform(0.6, 1.4), band["height"] * 1080 * z * rng.uniform(0.45, 1.2)
                style = rng.choice(("flat", "flat", "stepped", "spire", "slant"))
                tower(canvas, city, x, s.horizon + 34, w, h, style, rng, band["depth"])
                x += w * band["gap"] * rng.uniform(0.8, 1.6)

        s.draw(band["parallax"], s.horizon - 1080 * band["height"] * z * 1.7, s.horizon + 36, paint)
        mist(s, s.horizon + 4, 34, 0.5, size=1.8, seed=index, parallax=band["parallax"])


def _landmarks(s: Scenery, data: dict[str, Any], city: City, base: float) -> None:
    z = s.zoom**0.5

    def paint(canvas: Canvas) -> None:
        for i, mark in enumerate(data["landmark"]):
            rng = random.Random(s.seed * 11 + i)
            tower(
                canvas, city, _at(s, mark["x"]), base, mark["width"] * 1080 * z, mark["height"] * 1080 * z, mark["style"], rng, 0.34
            )

    s.draw(0.11, s.horizon - 0.70 * 1080 * z, base + 2, paint)


def _lights(s: Scenery, data: dict[str, Any]) -> None:
    """Beacons that blink on the highest masts, and an aeroplane that crosses the night."""
    if not s.palette.dark:
        return
    z = s.zoom**0.5
    marks = [m for m in data["landmark"] if m["style"] in {"stepped", "spire"}]
    draws = [beacon(_at(s, m["x"]), s.horizon + 30 - m["height"] * 1080 * z * 1.34, i * 1.7) for i, m in enumerate(marks)]

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        for draw in draws:
            draw(canvas, time_s, -camera.x * 0.11)
        x = s.width * (0.5 + 0.3 * s.side) - s.side * 26 * time_s
        y = s.horizon * 0.22 + 2.5 * time_s
        canvas.drawCircle(x, y, 1.8, fill(0xCCFFF4DC))
        if math.sin(time_s * 6.0) > 0.55:
            canvas.drawCircle(x + 5 * s.side, y + 0.5, 2.2, fill(0xFFFF6A5A))

    s.live(paint)


def _roofs(deep: Deep, data: dict[str, Any], city: City) -> None:
    """The roofs between the towers and the terrace."""
    s = deep.s
    end = deep.y(data["terrace"]["edge"])

    def streets(canvas: Canvas) -> None:
        far, near = tone((0.56, 0.04, 90), 0.35, 0.85, s.palette), tone((0.46, 0.035, 60), 0.10, 0.4, s.palette)
        shade = linear_gradient((0, s.horizon + 20), (0, end), [far, near])
        canvas.drawRect(skia.Rect.MakeLTRB(-s.over(0.12), s.horizon + 18, s.width + s.over(0.12), end + 20), fill(shade))

    s.draw(0.12, s.horizon + 18, end + 20, streets)
    for index, row in enumerate(data["roofs"]):
        rng, over = random.Random(s.seed * 17 + index), s.over(row["parallax"])
        y, size = s.horizon + (end - s.horizon) * row["line"], row["size"] * 1080 * s.zoom**0.7

        def paint(
            canvas: Canvas,
            y: float = y,
            size: float = size,
            rng: random.Random = rng,
            over: float = over,
            depth: float = row["depth"],
        ) -> None:
            roofscape(canvas, city, -over, s.width + over, y, size, rng, depth)

        last = index == len(data["roofs"]) - 1
        s.draw(row["parallax"], y - size * 1.4, min(s.bottom, max(end + 30, y + size * 2.4) if last else y + size * 2.3), paint)
        if not last:
            mist(s, y + size * 0.9, 30, 0.30, size=2.0, seed=5 + index, parallax=row["parallax"])


def _across_the_water(deep: Deep, data: dict[str, Any], city: City) -> None:
    s, shore = deep.s, deep.s.horizon + 20
    near, band, z = deep.y(data["terrace"]["edge"]) + 14, data["band"][1], deep.s.zoom**0.5
    mirror = Mirror(deep, 0.10)

    def towers(canvas: Canvas) -> None:
        rng, over = random.Random(s.seed * 3 + 9), s.over(0.10)
        x = -over
        while x < s.width + over:
            w, h = band["width"] * 1080 * z * rng.uniform(0.7, 1.4), band["height"] * 620 * z * rng.uniform(0.5, 1.3)
            tower(canvas, city, x, shore, w, h, rng.choice(("flat", "flat", "slant", "stepped")), rng, 0.5)
            x += w * rng.uniform(0.85, 1.3)
        for i, mark in enumerate(data["landmark"]):
            rng = random.Random(s.seed * 11 + i)
            tower(
                canvas,
                city,
                _at(s, mark["x"]),
                shore,
                mark["width"] * 1080 * z,
                mark["height"] * 1080 * z,
                mark["style"],
                rng,
                0.34,
            )
        canvas.drawRect(
            skia.Rect.MakeLTRB(-over, shore - 8, s.width + over, shore + 1), fill(tone((0.42, 0.03, 60), 0.2, 0.4, s.palette))
        )
        for x in np.arange(-over, s.width + over, 46.0 * z):
            if s.palette.dark:
                glow(canvas, float(x), shore - 12, 20 * z, (0.90, 0.12, 76), 0.9)

    mirror.add(shore, towers)
    deep_tint = blend((data["water"]["deep"][0] * s.palette.exposure, *data["water"]["deep"][1:]), s.palette.shadow, 0.3)
    rough = {"wind": 1.6, "storm": 1.9, "rain": 1.4}.get(s.place.weather, 0.85)
    mirror.bake_image(shore, near, deep_tint, ripple=rough, clear=0.95)
    mirror.bake_things(s.horizon - 0.70 * 1080 * z, shore + 1)
    ripples(deep, shore + 4, near, amount=0.7)
    glints(deep, shore + 8, near - 8, blend(s.palette.sky[-1][1:], (0.9, 0.10, 78), 0.5 if s.palette.dark else 0.1), count=60)
    if s.palette.sunny:
        glints(deep, shore + 6, near - 10, (0.97, s.palette.light[1], s.palette.light[2]), centre=s.sun_x)


def _floor(deep: Deep, data: dict[str, Any], afloat: bool) -> None:
    """Boards on the terrace, flags on the promenade."""
    s, t = deep.s, data["terrace"]
    floor = Floor(s, {"boards": t["boards"], "paving": t["paving"]})
    noise = floor.noise

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 3, d * 16, 3), noise.fbm(x * 0.5, d * 0.7, 3)
        if afloat:
            joints = 0.22 * (np.mod(x + 0.35 * (np.mod(d, 1.2) < 0.6), 0.7) < 0.02) + 0.14 * (np.mod(d, 0.6) < 0.03)
            out = floor.look("paving", 0.56 + 0.12 * noise.fbm(x * 9, d * 12, 3) + 0.16 * patch - joints)
        else:
            board = np.floor(d / 0.16)
            tint = 0.16 * np.sin(board * 12.9898) + 0.10 * np.sin(board * 4.1)
            out = floor.look("boards", 0.52 + tint + 0.16 * grain + 0.10 * patch - 0.45 * (np.mod(d, 0.16) < 0.02))
        return floor.air(floor.shine(out, patch, 0.45), d)

    level_ground(deep, t["edge"], colours)


def _railing(deep: Deep, data: dict[str, Any], afloat: bool) -> None:
    """A slim railing: glass between steel posts on the terrace, iron bars on the promenade."""
    s, t, p = deep.s, data["terrace"], deep.s.palette
    depth, high = t["edge"], 0.60
    unit, y, reach = deep.unit(depth), deep.y(depth), s.over(deep.k(depth)) + 10
    steel = (t["rail"][0], t["rail"][1], t["rail"][2])

    def paint(canvas: Canvas) -> None:
        top = y - high * unit
        kerb = linear_gradient(
            (0, y - unit * 0.09), (0, y), [tone((0.72, 0.02, 75), 0.8, 0.0, p), tone((0.6, 0.02, 75), 0.1, 0.0, p)]
        )
        if not afloat:
            pane = [with_alpha(oklch(*p.sky[-2][1:]), 0.20), with_alpha(oklch(*p.sky[-1][1:]), 0.07)]
            canvas.drawRect(skia.Rect.MakeLTRB(-reach, top + 10, s.width + reach, y), fill(linear_gradient((0, top), (0, y), pane)))
        step = unit * (1.15 if not afloat else 0.135)
        for x in np.arange(-reach, s.width + reach, step):
            w = unit * (0.035 if not afloat else 0.014)
            canvas.drawRect(skia.Rect.MakeLTRB(float(x) - w / 2, top, float(x) + w / 2, y), fill(tone(steel, 0.4, 0.0, p)))
            if not afloat:
                sheen = [
                    (float(x) + step * 0.2, y),
                    (float(x) + step * 0.42, top),
                    (float(x) + step * 0.52, top),
                    (float(x) + step * 0.3, y),
                ]
                canvas.drawPath(polygon(sheen), fill(with_alpha(oklch(*p.light), 0.07)))
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, y - unit * 0.09, s.width + reach, y), fill(kerb))
        rail = skia.Rect.MakeLTRB(-reach, top - unit * 0.03, s.width + reach, top + unit * 0.025)
        canvas.drawRect(
            rail, fill(linear_gradient((0, rail.top()), (0, rail.bottom()), [tone(steel, 1.0, 0.0, p), tone(steel, 0.1, 0.0, p)]))
        )
        if s.winter:
            snow_cap(canvas, -reach, s.width + reach, rail.top() - unit * 0.03, unit * 0.05, p)

    deep.layer(depth, high + 0.12, paint, below=0.05)


def _furnish(deep: Deep, data: dict[str, Any], afloat: bool) -> None:
    """Planters, a table with chairs, strings of lights on the terrace; lamps and a bench on the promenade."""
    s, rng, poles = deep.s, random.Random(deep.s.seed + 5), data["terrace"]["poles"]
    depth = 1.0
    unit, y = deep.unit(depth), deep.y(depth)

    def things(canvas: Canvas) -> None:
        for at, wide in ((-3.3, 1.5), (-2.35, 0.7), (3.35, 1.1), (6.6, 1.4), (-6.6, 1.4)):
            _planter(canvas, deep.x(at * s.side, depth), y, unit * wide, unit, s, rng)
        if afloat:
            stand(canvas, s, prop("bench"), deep.x(2.2 * s.side, depth), y + 6, unit, colour=0xFF7A5A40)
            return
        x = deep.x(2.15 * s.side, depth)
        stand(canvas, s, prop("chair"), x - unit * 0.62, y + 10, unit, colour=0xFF5F6E78)
        stand(canvas, s, prop("chair"), x + unit * 0.62, y + 10, unit, colour=0xFF5F6E78, mirrored=True)
        stand(canvas, s, prop("table"), x, y + 16, unit, colour=0xFFB08A5C, size=0.8)

    if s.framing != "close":
        deep.layer(depth, 1.6, things, below=0.2)
        deep.layer(
            depth, 3.8, lambda c: _strings(c, deep, [q * s.side for q in poles], depth, afloat), motion=sway(1.0, 0.9, gust=3)
        )
    if s.palette.dark:

        def pools(canvas: Canvas) -> None:
            for at in (-2.6, 2.4, 0.2):
                glow(canvas, deep.x(at * s.side, 0.3), deep.y(0.3), unit * 1.9, (0.84, 0.12, 72), 0.36, 0.2)

        deep.layer(0.3, 0.6, pools, below=0.8, mode=SCREEN)


def _planter(canvas: Canvas, x: float, y: float, width: float, unit: float, s: Scenery, rng: random.Random) -> None:
    high, blooms = unit * 0.32, ((0.72, 0.17, 355), (0.82, 0.14, 85), (0.92, 0.03, 95))
    contact(canvas, x, y, width * 1.1, unit * 0.10, s.palette.shadow, 0.55)
    for i in range(max(1, round(width / (unit * 0.42)))):
        px = x - width / 2 + unit * 0.24 + i * unit * 0.42
        shrub(
            canvas,
            px,
            y - high * 0.86,
            unit * rng.uniform(0.46, 0.66),
            s,
            rng,
            bloom=rng.choice(blooms) if rng.random() < 0.6 else None,
        )
    box = skia.Rect.MakeLTRB(x - width / 2, y - high, x + width / 2, y)
    keys = (0.75, 0.3) if s.side < 0 else (0.3, 0.75)
    wood = [tone((0.46, 0.03, 60), q, 0.0, s.palette) for q in keys]
    canvas.drawRect(box, fill(linear_gradient((box.left(), 0), (box.right(), 0), wood)))
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left() - 3, box.top() - 3, box.right() + 3, box.top() + 5),
        fill(tone((0.56, 0.03, 60), 0.8, 0, s.palette)),
    )


def _strings(canvas: Canvas, deep: Deep, poles: list[float], depth: float, afloat: bool) -> None:
    """Light strings that sag between poles; on the promenade the poles are lanterns."""
    p, unit, y = deep.s.palette, deep.unit(depth), deep.y(depth)
    iron, lit = tone((0.28, 0.02, 260), 0.4, 0.0, p), p.dark or p.name in {"sunset", "golden", "dawn"}
    high = unit * 2.05
    tops = []
    for at in sorted(poles):
        x = deep.x(at, depth)
        canvas.drawRect(skia.Rect.MakeLTRB(x - unit * 0.022, y - high, x + unit * 0.022, y), fill(iron))
        tops.append((x, y - high))
        if afloat:
            canvas.drawCircle(
                x, y - high - unit * 0.08, unit * 0.11, fill(oklch(0.96, 0.08, 88) if lit else tone((0.95, 0.02, 90), 0.7, 0, p))
            )
            if lit:
                glow(canvas, x, y - high, unit * 1.5, (0.90, 0.12, 76), 0.6 if p.dark else 0.25)
    if afloat:
        return
    for (x0, y0), (x1, y1) in pairwise(tops):
        sag = unit * 0.42
        points = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)) for t in np.linspace(0, 1, 15)]
        canvas.drawPath(smooth_path(points), stroke(iron, 2.0))
        for px, py in points[1:-1]:
            canvas.drawCircle(px, py + 7, 5.2, fill(oklch(0.97, 0.08, 88) if lit else tone((0.92, 0.05, 88), 0.8, 0.0, p)))
            if lit:
                glow(canvas, px, py + 7, 30, (0.92, 0.13, 76), 0.6 if p.dark else 0.35)
