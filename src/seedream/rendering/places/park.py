"""A park: a lawn in light and shade, a path, large leaf trees, benches and lanterns, roofs of a town far behind."""

from __future__ import annotations

import math
import random

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import Oklch, lab
from seedream.rendering.nature_kit.air import contact, mist, motes, rays
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.foliage import crown, trunk
from seedream.rendering.nature_kit.heightfield import Lens, heightfield
from seedream.rendering.nature_kit.houses import lamp_post
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import shade, tone
from seedream.rendering.nature_kit.plants import grass
from seedream.rendering.nature_kit.scenery import Scenery, sway
from seedream.rendering.nature_kit.seasons import falling, leaf_tints, litter, tree_tints
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.painter import Canvas, PlacePainter
from seedream.rendering.places.grounds.greenery import twigs
from seedream.rendering.places.grounds.groundwork import Deep, stand
from seedream.rendering.props import prop
from seedream.rendering.surface import fill, polygon, stroke
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

Field = NDArray[np.float32]
_PLAY = frozenset({"playground", "playgrounds", "swings", "sandpit"})
"""Words that want things to play on."""


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A town park: green, in blossom in spring, in autumn colours, or white under snow."""
    s = Scenery(place, frame, framing, seed, horizon=0.58, adult=0.29)
    tints = leaf_tints(s)
    sky(s)
    if s.starry:
        stars(s, 500)
    luminary(s)
    cloudscape(s)
    _town(s)
    if not s.palette.dark:
        birds(s, x=s.width * (0.5 - 0.1 * s.side), y=s.horizon * 0.3, count=4)
    _trees(s, tints, 1.0, s.horizon + 16, 0.16, 24, (130, 220), 1)
    mist(s, s.horizon + 8, 26, 0.4, size=2, seed=1, parallax=0.16)
    _lawn(s)
    _trees(s, tints, 0.32, s.horizon + 74, 0.40, 7, (300, 400), 2)
    if set(place.wording.lower().split()) & _PLAY:
        _playthings(s)
    else:
        _furniture(s)
    if s.palette.low_sun and place.weather == "clear":
        rays(s, s.sun_x, s.sun_y, s.palette.light, length=1100, angles=(25, 155), alpha=0.12, blur=12, seed=s.seed)
    distant_weather(s)
    s.cast()
    falling(s)
    _front(s, tints)
    if s.palette.name in {"golden", "dawn", "day"} and place.weather == "clear":
        motes(s, 30, (0.98, 0.06, 92), box=(0, s.horizon - 150, s.width, s.height - s.horizon))
    near_weather(s)
    return s


def _town(s: Scenery) -> None:
    """A skyline of roofs in haze, windows lit when it is dark."""
    rng, p = random.Random(s.seed + 1), s.palette

    def paint(canvas: Canvas) -> None:
        for depth, rise in ((1.5, 210.0), (1.15, 140.0)):
            x = -s.over(0.07)
            while x < s.width + s.over(0.07):
                w, h = rng.uniform(50, 130) * s.zoom**0.5, rise * rng.uniform(0.45, 1.0) * s.zoom**0.5
                colour = tone(rng.choice(((0.55, 0.05, 40), (0.6, 0.03, 250), (0.62, 0.04, 70))), 0.4, depth, p)
                top = s.horizon + 20 - h
                body = [
                    (x, s.horizon + 30),
                    (x, top),
                    (x + w * 0.5, top - rng.choice((0.0, w * 0.3))),
                    (x + w, top),
                    (x + w, s.horizon + 30),
                ]
                canvas.drawPath(polygon(body), fill(colour))
                for i in range(int(h / 22)):
                    for j in range(int(w / 18)):
                        if p.dark and rng.random() < 0.45:
                            box = skia.Rect.MakeXYWH(x + 7 + j * 18, top + 10 + i * 22, 7, 10)
                            canvas.drawRect(box, fill(tone((0.86, 0.13, 78), 1.0, depth * 0.3, p)))
                x += w * rng.uniform(0.9, 1.3)

    s.draw(0.07, s.horizon - 260 * s.zoom**0.5, s.horizon + 34, paint)


def _trees(
    s: Scenery,
    tints: tuple[Oklch, ...],
    depth: float,
    base: float,
    parallax: float,
    count: int,
    size: tuple[float, float],
    index: int,
) -> None:
    rng, over = random.Random(s.seed * 3 + index), s.over(parallax)
    z = s.zoom**0.7
    spots = []
    for i in range(round(count * (s.width + 2 * over) / 1920)):
        x = -over + (i + rng.uniform(0.1, 0.9)) * (s.width + 2 * over) / max(1, round(count * (s.width + 2 * over) / 1920))
        if index == 2 and abs(x - s.width * 0.5) < s.width * 0.17:
            continue
        spots.append((x, base + rng.uniform(-6, 14), rng.uniform(*size) * z))

    def paint(canvas: Canvas) -> None:
        for x, y, h in spots:
            side = 1 if s.sun_x > x else -1
            contact(canvas, x - side * h * 0.12, y + 2, h * 0.9, h * 0.09, s.palette.shadow, 0.5 * math.exp(-depth * 0.6))
            trunk(canvas, x, y, h * 0.065, y - h * 0.62, s.palette, rng, side=side, depth=depth)
            if s.winter:
                twigs(canvas, x, y - h * 0.48, h * 0.62, s, rng, depth)
                continue
            crown(
                canvas,
                x,
                y - h * 0.70,
                h * 0.78,
                h * 0.62,
                tree_tints(s, tints, x),
                s.palette,
                rng,
                side=side,
                depth=depth,
                size=h * 0.20,
                count=34 if index == 1 else 60,
            )

    s.draw(parallax, base - size[1] * z * 1.25, base + 40, paint, motion=sway(1.2, 0.8, phase=index, gust=3))


def _lawn(s: Scenery) -> None:
    noise, p = Noise(s.seed + 15), s.palette
    material: Oklch = (0.95, 0.015, 255) if s.winter else (0.60, 0.115, 132)
    lawn = np.array([shade(material, k, 0.0, p) for k in np.linspace(0, 1, 32)])
    gravel = np.array([shade((0.93, 0.015, 250) if s.winter else (0.80, 0.04, 75), k, 0.0, p) for k in np.linspace(0, 1, 32)])

    def heights(x: Field, z: Field) -> Field:
        return np.asarray(noise.fbm(x * 0.08, z * 0.08, 2) * 0.5 * smoothstep(4, 16, z), np.float32)

    def colours(key: Field, h: Field, x: Field, z: Field) -> Field:
        shadow = smoothstep(0.05, 0.40, noise.fbm(x * 0.20 + 4, z * 0.34, 4)) * 0.42 * smoothstep(3.5, 6, z)
        blades = noise.fbm(x * 5, z * 2.2, 3) * 0.16
        value = np.clip(0.34 + 0.42 * key - shadow + blades + 0.10 * np.sin(x * 1.1 + z * 0.2), 0, 1)
        out = lawn[(value * 31).astype(np.int32)]
        middle = s.side * (1.9 * np.sin(z * 0.17 + 0.4) - 1.2) * smoothstep(2, 7, z)
        edge = np.abs(x - middle + 0.10 * noise.fbm(x * 2, z * 2, 3))
        on_path = smoothstep(1.02, 0.94, edge)[..., None]
        pebbles = np.clip(0.62 + 0.3 * key - shadow + noise.fbm(x * 7, z * 4, 3) * 0.14, 0, 1)
        out = out * (1 - on_path) + gravel[(pebbles * 31).astype(np.int32)] * on_path
        out = litter(out, x, z, s, size=0.2)
        far = (1 - np.exp(-np.maximum(z - 5, 0) / 42 * p.haze))[..., None]
        out = out * (1 - far) + lab(p.fog) * far
        near = ((1 - smoothstep(2.6, 5.5, z)) * 0.35)[..., None]
        return np.asarray(out * (1 - near) + lawn[0] * near, np.float32)

    heightfield(s, Lens(eye=1.55, far=60, slices=220, sun_tan=0.5), heights, colours)


def _furniture(s: Scenery) -> None:
    """A bench and a lantern behind the stage line."""
    feet = min(s.stage.ground_y, s.height)
    y = s.horizon + (feet - s.horizon) * 0.62
    parallax = 0.62
    unit = s.stage.adult_height * 0.62 / 170

    def paint(canvas: Canvas) -> None:
        lamp_post(canvas, s.width * (0.5 - 0.27 * s.side), y - 10, 300 * unit, s.palette, snowy=s.winter)
        if "bench" in s.place.without:
            return
        canvas.translate(s.width * (0.5 + 0.28 * s.side), y)
        canvas.scale(unit, unit)
        contact(canvas, 0, 2, 210, 22, s.palette.shadow, 0.5)
        iron = stroke(tone((0.28, 0.02, 260), 0.35, 0.1, s.palette), 6)
        for q in (-76, 76):
            canvas.drawLine(q, 0, q, -44, iron)
            canvas.drawLine(q, -44, q + 5, -88, iron)
            canvas.drawLine(q - 18, 4, q - 18, -42, iron)
        for i, top in enumerate((-48, -62, -76, -90)):
            plank = skia.Rect.MakeXYWH(-98, top, 196, 10)
            key = 0.95 if s.winter and i == 0 else 0.75 - 0.13 * i
            canvas.drawRoundRect(
                plank, 3, 3, fill(tone((0.97, 0.01, 250) if s.winter and i == 0 else (0.52, 0.10, 52), key, 0.1, s.palette))
            )

    if s.framing != "close":
        s.draw(parallax, y - 780 * unit, y + 150 * unit, paint)


def _playthings(s: Scenery) -> None:
    """A slide, a swing and a seesaw on the lawn, a sandpit with a castle before them."""
    deep = Deep(s)
    for name, x, depth, colour in (
        ("slide", -3.3, 2.2, 0xFFD9503F),
        ("swing", 3.1, 2.4, 0xFF2F7FB4),
        ("seesaw", 0.35, 3.4, 0xFF4F9A5F),
    ):

        def paint(canvas: Canvas, name: str = name, x: float = x, depth: float = depth, colour: int = colour) -> None:
            size = {"slide": 1.35, "swing": 1.3}.get(name, 1.1)
            stand(canvas, s, prop(name), deep.x(x * s.side, depth), deep.y(depth), deep.unit(depth), colour=colour, size=size)

        deep.layer(depth, 2.6, paint, below=0.3)
    if s.framing != "close" and not s.winter:
        deep.layer(1.3, 0.8, lambda canvas: _sandpit(canvas, deep), below=0.5)


def _sandpit(canvas: Canvas, deep: Deep) -> None:
    """A flat heap of sand in a ring of boards, with a castle and a bucket."""
    s, depth = deep.s, 1.3
    unit, x, y = deep.unit(depth), deep.x(-1.5 * deep.s.side, depth), deep.y(depth)
    for grow, colour, key in ((1.10, (0.52, 0.10, 52), 0.45), (1.0, (0.86, 0.07, 82), 0.8)):
        box = skia.Rect.MakeLTRB(x - unit * 0.95 * grow, y - unit * 0.13 * grow, x + unit * 0.95 * grow, y + unit * 0.15 * grow)
        canvas.drawOval(box, fill(tone(colour, key, 0.05, s.palette)))
    stand(canvas, s, prop("sandcastle"), x - unit * 0.2, y + unit * 0.02, unit, size=0.8, shadow=False)
    stand(canvas, s, prop("bucket"), x + unit * 0.45, y + unit * 0.05, unit, colour=0xFF2F7FB4, size=0.6)


def _front(s: Scenery, tints: tuple[Oklch, ...]) -> None:
    """A bough of leaves that hangs into the picture, and grass at the lower edge, both a little out of focus."""
    rng, over = random.Random(s.seed + 7), s.over(1.2)
    if not s.winter:
        x0 = s.width * (0.5 + 0.5 * s.side)

        def bough(canvas: Canvas) -> None:
            for i in range(9):
                q = i / 8
                crown(
                    canvas,
                    x0 - s.side * q * s.width * 0.30 + s.side * 60,
                    -30 + 130 * (1 - q) ** 1.3,
                    300,
                    190 - 80 * q,
                    tints,
                    s.palette,
                    rng,
                    side=-s.side,
                    depth=0.0,
                    size=74,
                    count=16,
                )
            for i in range(5):
                crown(
                    canvas,
                    x0 + s.side * (150 + 170 * i),
                    40,
                    360,
                    300,
                    tints,
                    s.palette,
                    rng,
                    side=-s.side,
                    depth=0.0,
                    size=84,
                    count=18,
                )

        s.draw(1.2, -60, 330 * s.zoom**0.5, bough, blur=2.6, motion=sway(3, 0.9, gust=8, heave=2))
        blades: tuple[Oklch, ...] = ((0.54, 0.11, 132), (0.48, 0.10, 142), (0.62, 0.12, 122))
        s.draw(
            1.15,
            s.height - 90,
            s.bottom,
            lambda c: grass(
                c,
                (-over, s.width + over),
                lambda x: rng.uniform(s.height + 8, s.bottom + 30),
                lambda y: 62.0,
                1100,
                blades,
                s.palette,
                rng,
                key=lambda x, y: 0.3,
                width=0.03,
            ),
            blur=1.2,
            motion=sway(2, 1.3),
        )
