"""An airport's departure hall: a wall of glass onto the apron with its planes, rows of seats, a board, a polished floor."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import Oklch, lab, oklch, with_alpha
from seedream.rendering.fonts import draw_text
from seedream.rendering.nature_kit.air import contact, glow, mist
from seedream.rendering.nature_kit.elements import distant_weather
from seedream.rendering.nature_kit.noise import smoothstep
from seedream.rendering.nature_kit.palette import tone
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery, drift
from seedream.rendering.nature_kit.sky import cloudscape, luminary, sky, stars
from seedream.rendering.painter import CameraState, Canvas, PlacePainter
from seedream.rendering.places.grounds.airliner import airliner, control_tower
from seedream.rendering.places.grounds.groundwork import Deep, Field, Floor, lamplit, lay, level_ground, place_data, stand, steady
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, linear_gradient, polygon, stroke
from seedream.rendering.weather.rain import draw_trickles
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

METRE = 1 / 1.75


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """The hall; hour and weather show behind the glass and on the floor."""
    s = Scenery(place, frame, framing, seed, horizon=0.55, adult=0.28)
    deep, data = Deep(s), place_data("airport")
    if s.palette.dark:
        s.light = lamplit(s, 0.20)
    sky(s)
    if s.starry:
        stars(s, 300)
    luminary(s)
    cloudscape(s)
    _beyond(s)
    _apron(deep, data)
    _planes(deep, data)
    _climbing(s)
    if place.weather in {"rain", "storm", "snow", "fog"}:
        distant_weather(s, ground=None)
        s.front = []  # no weather falls into the hall
    _glass(deep, data)
    _floor(deep, data)
    _ceiling(deep, data)
    _furniture(deep, data)
    s.cast()
    return s


def _beyond(s: Scenery) -> None:
    z = s.zoom**0.6
    ridge(
        s,
        s.horizon - 6,
        70 * z,
        1.1,
        RidgeStyle((0.50, 0.05, 235), relief=0.4, mist=0.7),
        seed=5,
        parallax=0.04,
        bottom=s.horizon + 24,
    )
    wooded = RidgeStyle((0.44, 0.08, 142), relief=0.3, sharp=False, trees=100, mist=0.5)
    ridge(s, s.horizon + 4, 26 * z, 0.8, wooded, seed=12, parallax=0.06, bottom=s.horizon + 24)
    mist(s, s.horizon + 4, 22, 0.4, size=1.8, seed=1, parallax=0.06)


def _low(deep: Deep, data: dict[str, Any], depth: float) -> float:
    """Line of the apron, which lies below the hall, at a depth."""
    return float(deep.y(depth) + data["hall"]["drop"] * deep.unit(depth))


def _apron(deep: Deep, data: dict[str, Any]) -> None:
    """Grass, runway and concrete with yellow lines, as bands that narrow to the horizon; lamps of the taxiways after dark."""
    s, a = deep.s, data["apron"]
    near, far = _low(deep, data, 4.0), s.horizon + 2
    reach = s.over(0.2)
    concrete, grass, line = (tuple(a[key]) for key in ("concrete", "grass", "line"))
    snow = (0.95, 0.012, 252)

    def paint(canvas: Canvas) -> None:
        def band(
            top: float, bottom: float, material: tuple[float, float, float], keys: tuple[float, float], haze: tuple[float, float]
        ) -> None:
            colours = [tone(material, keys[0], haze[0], s.palette), tone(material, keys[1], haze[1], s.palette)]
            canvas.drawRect(
                skia.Rect.MakeLTRB(-reach, top, s.width + reach, bottom), fill(linear_gradient((0, top), (0, bottom), colours))
            )

        edge = _low(deep, data, a["runway"])
        band(far, edge, snow if s.winter else grass, (0.6, 0.5), (0.9, 0.5))
        band(_low(deep, data, a["runway"] * 2.2), _low(deep, data, a["runway"] * 1.7), concrete, (0.5, 0.5), (0.7, 0.6))
        band(edge, near, snow if s.winter else concrete, (0.62, 0.40), (0.4, 0.05))
        for depth, thick in ((19.0, 0.05), (9.5, 0.06)):
            y = _low(deep, data, depth)
            canvas.drawRect(
                skia.Rect.MakeXYWH(-reach, y, s.width + 2 * reach, deep.unit(depth) * thick), fill(tone(line, 0.7, 0.2, s.palette))
            )
        if s.palette.dark:
            for i, x in enumerate(np.arange(-reach, s.width + reach, 64.0)):
                hue = (0.72, 0.16, 255) if i % 3 else (0.80, 0.17, 150)
                glow(canvas, float(x), _low(deep, data, 26.0), 16, hue, 0.95)
                canvas.drawCircle(float(x), _low(deep, data, 26.0), 1.8, fill(oklch(*hue)))

    s.draw(0.2, far, near, paint)
    metre = deep.unit(48.0) * METRE

    def tower(canvas: Canvas) -> None:
        canvas.translate(s.width * (0.5 - 0.16 * s.side), _low(deep, data, 48.0))
        canvas.scale(metre * 1.15, metre * 1.15)
        control_tower(canvas, s, 0.5)

    s.draw(0.07, s.horizon - 60 * metre, s.horizon + 60, tower)


def _planes(deep: Deep, data: dict[str, Any]) -> None:
    """One plane before the glass, one that taxies far off."""
    s, liveries = deep.s, data["liveries"]
    for index, plane in enumerate(reversed(data["plane"])):
        depth, far = plane["depth"], index == 0
        unit, y = deep.unit(depth), _low(deep, data, depth)
        fin = tuple(liveries["fins"][(steady(s, len(liveries["fins"])) + index) % len(liveries["fins"])])
        nose = deep.x(plane["x"] * s.side, depth) if not s.frame.portrait else s.width * (0.5 + 0.40 * s.side)

        def paint(
            canvas: Canvas, unit: float = unit, y: float = y, nose: float = nose, fin: Oklch = fin, far: bool = far
        ) -> None:  # fmt: skip
            canvas.translate(nose, y)
            canvas.scale(unit * METRE * s.side, unit * METRE)
            airliner(canvas, 37.0, tuple(liveries["body"]), fin, s, 0.45 if far else 0.12)

        top = y - 12.5 * unit * METRE
        s.draw(
            deep.k(depth), top, y + unit * 0.8, paint, extra=900 if far else 0, motion=drift(14.0 * s.side, 1.0) if far else None
        )


def _climbing(s: Scenery) -> None:
    """A plane that climbs out, far away, with its lamps."""
    ink, z = tone((0.40, 0.02, 250), 0.3, 0.6, s.palette), s.zoom**0.5

    def paint(canvas: Canvas, camera: CameraState, time_s: float, tracks: Tracks) -> None:
        del tracks
        t = (time_s * 0.05 + 0.22) % 1.0
        x, y = s.width * (0.5 + s.side * (0.42 - 0.75 * t)) - camera.x * 0.03, s.horizon - 50 - 330 * t**1.2 - camera.y * 0.03
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(-s.side * 1.15 * z, 1.15 * z)
        canvas.rotate(-11)
        canvas.drawRoundRect(skia.Rect.MakeXYWH(-22, -2.6, 44, 5.2), 2.6, 2.6, fill(ink))
        canvas.drawPath(polygon([(-20, -2), (-26, -11), (-21, -11), (-13, -2)]), fill(ink))
        canvas.drawPath(polygon([(4, 0), (-8, 8), (-12, 8), (-4, 0)]), fill(ink))
        if s.palette.dark and math.sin(time_s * 5) > 0.3:
            canvas.drawCircle(-24, -11, 2.2, fill(0xFFFF6A50))
        canvas.restore()

    s.live(paint)


def _glass(deep: Deep, data: dict[str, Any]) -> None:
    """Tall panes between slim posts, with a sheen; drops on them in the rain; a low sill."""
    s, h, p = deep.s, data["hall"], deep.s.palette
    depth = h["wall"]
    unit, y, reach = deep.unit(depth), deep.y(depth), s.over(deep.k(depth)) + 20
    top, steel = y - h["height"] * unit, tuple(h["steel"])
    step = h["mullion"] * unit

    def paint(canvas: Canvas) -> None:
        tint = [with_alpha(oklch(*p.fog), 0.05), with_alpha(oklch(*p.fog), 0.16)]
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, top, s.width + reach, y), fill(linear_gradient((0, top), (0, y), tint)))
        start = s.width / 2 - math.ceil((s.width / 2 + reach) / step) * step - step / 2
        posts = np.arange(start, s.width + reach + step, step)
        if s.place.weather in {"rain", "storm"}:
            canvas.save()
            canvas.translate(-reach, top)
            draw_trickles(canvas, s.width + 2 * reach, y - top, s.seed, count=620, runs=34)
            canvas.restore()
        for i, x in enumerate(posts):
            a = float(x)
            if i % 2 == 0:
                sheen = [(a + step * 0.15, y), (a + step * 0.75, top), (a + step * 1.05, top), (a + step * 0.45, y)]
                canvas.drawPath(polygon(sheen), fill(with_alpha(oklch(*p.light), 0.05)))
            w = unit * 0.035
            keys = (0.9, 0.35) if s.side < 0 else (0.35, 0.9)
            shade = linear_gradient((a - w, 0), (a + w, 0), [tone(steel, q, 0.0, p) for q in keys])
            canvas.drawRect(skia.Rect.MakeLTRB(a - w, top, a + w, y), fill(shade))
        for level, thick in ((0.42, 0.03), (0.80, 0.026)):
            line = y - h["height"] * unit * level
            canvas.drawRect(skia.Rect.MakeXYWH(-reach, line, s.width + 2 * reach, unit * thick), fill(tone(steel, 0.5, 0.0, p)))
        sill = linear_gradient((0, y - unit * 0.16), (0, y), [tone(steel, 1.0, 0.0, p), tone(steel, 0.1, 0.0, p)])
        canvas.drawRect(skia.Rect.MakeLTRB(-reach, y - unit * 0.16, s.width + reach, y), fill(sill))

    deep.layer(depth, h["height"] + 0.1, paint, below=0.02)


def _floor(deep: Deep, data: dict[str, Any]) -> None:
    """Large polished tiles: the windows' light lies on them in long stripes, broken by the posts."""
    s, h = deep.s, data["hall"]
    floor = Floor(s, {key: h[key] for key in ("tile", "joint", "carpet")}, bare=("tile", "joint", "carpet"))
    noise, wall_k = floor.noise, deep.k(h["wall"])
    sky_light = np.asarray(lab(s.palette.sky[-1][1:]) * 0.6 + lab(s.palette.light) * 0.4, np.float32)
    low = np.asarray(lab(s.palette.sky[-2][1:]), np.float32)
    lamp = np.asarray(lab((0.90, 0.06, 84)), np.float32)

    def colours(x: Field, d: Field) -> Field:
        grain, patch = noise.fbm(x * 9, d * 12, 3), noise.fbm(x * 0.5, d * 0.8, 3)
        across, along = np.abs(np.mod(x + 0.4, 0.8) - 0.4), np.abs(np.mod(d + 4.4, 0.8) - 0.4)
        out = floor.look("tile", 0.48 + 0.05 * grain + 0.08 * patch)
        seams = np.maximum(1 - smoothstep(0.004, 0.014, across), 1 - smoothstep(0.006, 0.018, along))
        out = lay(out, floor.look("joint", 0.4 + 0.1 * grain), np.asarray(seams * 0.6, np.float32))
        k = 1.0 / (1.0 + d * deep.nearness * 0.28)
        wall_x = x * k / wall_k + 0.03 * noise.fbm(x * 6, d * 3, 2)
        posts = smoothstep(0.02, 0.09, np.abs(np.mod(wall_x + h["mullion"] / 2, h["mullion"]) - h["mullion"] / 2))
        fall = np.clip((d + 1.2) / (h["wall"] + 1.2), 0, 1) ** 1.3
        out = lay(out, low * 0.5 + sky_light * 0.5, posts * (0.16 + 0.52 * fall) * (0.55 if s.palette.dark else 1.0))
        if s.palette.dark:
            strips = np.exp(-(((np.mod(x * k / 0.9 + 0.5, 1.0) - 0.5) / 0.10) ** 2))
            out = lay(out, lamp, np.asarray(0.10 + strips * 0.14, np.float32))
        elif s.palette.sunny:
            slant = np.mod(wall_x * 0.9 + d * 0.5 * s.side, h["mullion"])
            sun = smoothstep(0.12, 0.18, slant) * smoothstep(0.2, 1.0, d)
            out = lay(out, np.asarray(lab(s.palette.light), np.float32), sun * 0.20)
        return floor.air(out, d, 60.0, 6.0)

    level_ground(deep, h["wall"], colours)


def _ceiling(deep: Deep, data: dict[str, Any]) -> None:
    """White panels with strips of light that run towards the glass, and columns that carry them."""
    s, h, p = deep.s, data["hall"], deep.s.palette
    depth = h["wall"]
    unit, y, reach = deep.unit(depth), deep.y(depth), s.over(deep.k(depth)) + 20
    edge, panel = y - h["height"] * unit, tuple(h["ceiling"])
    lit = p.dark or p.name in {"sunset", "dawn", "overcast"}

    def paint(canvas: Canvas) -> None:
        far, near = tone(panel, 0.85 if not p.dark else 0.55, 0.0, p), tone(panel, 0.50 if not p.dark else 0.3, 0.0, p)
        canvas.drawRect(
            skia.Rect.MakeLTRB(-reach, -70, s.width + reach, edge), fill(linear_gradient((0, edge), (0, edge - 420), [far, near]))
        )
        gap, fan, rise = unit * 1.1, 5.0, 1300.0
        middle = s.width / 2
        for i in range(-14, 15):
            x0, x1 = i * gap, i * gap + gap * 0.30
            strip = [(middle + x0, edge), (middle + x1, edge), (middle + x1 * fan, edge - rise), (middle + x0 * fan, edge - rise)]
            glowing = oklch(0.97, 0.04, 88, 0.95) if lit else tone((0.98, 0.01, 90), 0.95, 0.0, p, 0.75)
            canvas.drawPath(polygon(strip), fill(glowing if i % 2 else tone(panel, 0.05, 0.0, p, 0.30)))
        for q in (0.11, 0.29, 0.54, 0.9):
            line = edge - rise * q * q - 14
            canvas.drawRect(skia.Rect.MakeXYWH(-reach, line, s.width + 2 * reach, 3 + 7 * q), fill(tone(panel, 0.05, 0.0, p, 0.5)))
        canvas.drawRect(
            skia.Rect.MakeLTRB(-reach, edge - unit * 0.05, s.width + reach, edge + unit * 0.05), fill(tone(panel, 0.35, 0.0, p))
        )

    s.draw(deep.k(depth), -66, max(edge + unit * 0.06, -60), paint)
    at, column = 2.3, tuple(h["column"])
    size, foot = deep.unit(at), deep.y(at)

    def columns(canvas: Canvas) -> None:
        for x in (-5.15, 4.35, 13.6, -14.6):
            px, w = deep.x(x * s.side, at), size * 0.17
            contact(canvas, px, foot, w * 3.4, w * 0.55, p.shadow, 0.5)
            keys = (0.15, 0.6, 0.95) if s.side > 0 else (0.95, 0.6, 0.15)
            shade = linear_gradient((px - w, 0), (px + w, 0), [tone(column, q, 0.0, p) for q in keys])
            canvas.drawRect(skia.Rect.MakeLTRB(px - w, -80, px + w, foot), fill(shade))
            canvas.drawRect(
                skia.Rect.MakeLTRB(px - w * 1.06, foot - size * 0.12, px + w * 1.06, foot),
                fill(tone(tuple(h["steel"]), 0.4, 0.0, p)),
            )

    deep.layer(at, 8.0, columns, below=0.1)


def _furniture(deep: Deep, data: dict[str, Any]) -> None:
    """Rows of seats, plants and luggage; the board and the gate's sign hang from above."""
    s, seats = deep.s, data["seats"]
    depth = seats["depth"]
    unit, y = deep.unit(depth), deep.y(depth)

    def standing(canvas: Canvas) -> None:
        for x, count in seats["rows"]:
            _seats(canvas, deep.x(x * s.side, depth), y, unit, int(count), tuple(seats["colour"]), s)
        for x in (-6.0, 2.05, 7.2):
            stand(canvas, s, prop("potted_plant"), deep.x(x * s.side, depth), y + 4, unit, size=1.8)
        stand(canvas, s, prop("suitcase"), deep.x(-2.55 * s.side, depth), y + 10, unit, size=0.9, colour=0xFFC2604A)

    def hung(canvas: Canvas) -> None:
        _board(canvas, deep, data)

    if s.framing != "close":
        deep.layer(depth, 1.3, standing, below=0.2)
        deep.layer(2.0, 3.3, hung, below=-1.4)


def _seats(canvas: Canvas, x: float, y: float, unit: float, count: int, colour: tuple[float, float, float], s: Scenery) -> None:
    """A row of shell seats on one beam, seen from the front; x is the middle of the row."""
    p, w = s.palette, unit * 0.34
    left = x - w * count / 2
    contact(canvas, x, y, w * count * 1.08, unit * 0.10, p.shadow, 0.5)
    steel = tone((0.60, 0.012, 250), 0.45, 0.0, p)
    canvas.drawRect(skia.Rect.MakeLTRB(left, y - unit * 0.20, left + w * count, y - unit * 0.16), fill(steel))
    for q in (0.12, 0.88):
        px = left + w * count * q
        canvas.drawRect(skia.Rect.MakeLTRB(px - 3, y - unit * 0.2, px + 3, y), fill(steel))
        canvas.drawRect(skia.Rect.MakeLTRB(px - unit * 0.1, y - 4, px + unit * 0.1, y), fill(steel))
    for i in range(count):
        a = left + i * w
        back = skia.Rect.MakeLTRB(a + w * 0.06, y - unit * 0.56, a + w * 0.94, y - unit * 0.24)
        canvas.drawRoundRect(back, w * 0.12, w * 0.12, fill(linear_gradient((0, back.top()), (0, back.bottom()), [tone(colour, 0.75, 0.0, p), tone(colour, 0.3, 0.0, p)])))  # fmt: skip  # noqa: E501
        seat = skia.Rect.MakeLTRB(a + w * 0.03, y - unit * 0.27, a + w * 0.97, y - unit * 0.18)
        canvas.drawRoundRect(seat, w * 0.1, w * 0.1, fill(tone(colour, 0.95, 0.0, p)))
        canvas.drawLine(a, y - unit * 0.36, a, y - unit * 0.18, stroke(steel, unit * 0.022))


def _board(canvas: Canvas, deep: Deep, data: dict[str, Any]) -> None:
    """The departures board and the sign of the gate, lettered in real words."""
    s, b = deep.s, data["board"]
    unit, floor_y = deep.unit(2.0), deep.y(2.0)
    x, top, w = deep.x(b["x"] * s.side, 2.0), floor_y - 2.92 * unit, unit * 2.05
    high = unit * (0.36 + 0.24 * len(b["flights"]))
    if s.frame.portrait:
        x = min(max(x, w / 2 + 40), s.width - w / 2 - 40)
    box = skia.Rect.MakeXYWH(x - w / 2, top, w, high)
    for q in (-0.36, 0.36):
        canvas.drawLine(x + w * q, top - unit, x + w * q, top, stroke(tone((0.6, 0.01, 250), 0.4, 0.0, s.palette), unit * 0.025))
    canvas.drawRoundRect(box.makeOutset(5, 5), 8, 8, fill(tone((0.46, 0.012, 250), 0.4, 0.0, s.palette)))
    canvas.drawRoundRect(box, 5, 5, fill(oklch(0.20, 0.03, 262)))
    canvas.save()
    canvas.translate(box.left(), box.top())
    canvas.scale(unit / 100, unit / 100)
    amber, white = oklch(0.86, 0.14, 84), oklch(0.94, 0.01, 250)
    draw_text(canvas, b["title"], 12, 26, 20, weight=650, colour=white)
    for i, (time, city, gate) in enumerate(b["flights"]):
        line = 52 + i * 24
        draw_text(canvas, time, 12, line, 17, weight=600, colour=amber)
        draw_text(canvas, city, 72, line, 17, weight=500, colour=white)
        draw_text(canvas, gate, 193, line, 17, weight=600, colour=amber, align="right")
    canvas.restore()
    gx, gy, words = deep.x(-2.5 * s.side, 2.0), floor_y - 2.62 * unit, str(b["gate"])
    sign = skia.Rect.MakeXYWH(gx - unit * 0.52, gy - unit * 0.2, unit * 1.04, unit * 0.36)
    canvas.drawLine(gx, gy - unit, gx, gy - unit * 0.2, stroke(tone((0.6, 0.01, 250), 0.4, 0.0, s.palette), unit * 0.025))
    canvas.drawRoundRect(
        sign,
        unit * 0.05,
        unit * 0.05,
        fill(oklch(0.84, 0.15, 88) if s.palette.dark else tone((0.84, 0.16, 88), 0.8, 0.0, s.palette)),
    )
    canvas.save()
    canvas.translate(gx, gy + unit * 0.06)
    canvas.scale(unit / 100, unit / 100)
    draw_text(canvas, words, 0, 0, 21, weight=700, colour=oklch(0.22, 0.03, 262), align="centre")
    canvas.restore()
