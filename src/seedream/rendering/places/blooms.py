"""Fields of one flower: sunflowers, lavender, poppies, tulips, rape; what a field is called says which."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import skia

from seedream.rendering.colour import Oklch
from seedream.rendering.nature_kit.crops import Crop
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, stroke

LEAF: tuple[Oklch, ...] = ((0.58, 0.12, 132), (0.52, 0.11, 140), (0.66, 0.12, 122), (0.48, 0.10, 148))
SILVER: tuple[Oklch, ...] = ((0.62, 0.06, 145), (0.56, 0.06, 155), (0.68, 0.06, 135), (0.52, 0.05, 160))

Paint = tuple[int, int, int]
"""Colours in the light, in the shade, and of the middle."""
DrawHead = Callable[[Canvas, float, float, float, Paint, random.Random], None]


@dataclass(frozen=True, slots=True)
class Bloom:
    """What blooms in a field: the leaves below, how a head is drawn and its colours, its radius as a part of a plant's height, how
    many times as many there are as in a meadow, and the colour of its middle."""

    crop: Crop
    head: DrawHead
    tints: tuple[Oklch, ...]
    radius: float
    many: float
    middle: Oklch = (0.85, 0.14, 85)


def daisy(canvas: Canvas, x: float, y: float, r: float, paint: Paint, rng: random.Random) -> None:
    """Five round petals."""
    for i in range(5):
        a = i * 1.257 + x
        canvas.drawCircle(x + r * 0.75 * math.cos(a), y + r * 0.5 * math.sin(a), r * 0.62, fill(paint[i % 2]))
    canvas.drawCircle(x, y, r * 0.4, fill(paint[2]))


def _sunflower(canvas: Canvas, x: float, y: float, r: float, paint: Paint, rng: random.Random) -> None:
    turn, petals = rng.uniform(0, 0.4), 13 if r > 5 else 8
    for ring, colour in ((1.0, paint[1]), (0.86, paint[0])):
        for i in range(petals):
            a = turn + 2 * math.pi * (i + (0.5 if ring < 1 else 0)) / petals
            canvas.save()
            canvas.translate(x + 0.66 * r * ring * math.cos(a), y + 0.66 * r * ring * math.sin(a))
            canvas.rotate(math.degrees(a))
            canvas.drawOval(skia.Rect.MakeLTRB(-0.38 * r, -0.17 * r, 0.38 * r, 0.17 * r), fill(colour))
            canvas.restore()
    canvas.drawCircle(x, y, r * 0.46, fill(paint[2]))


def _spike(canvas: Canvas, x: float, y: float, r: float, paint: Paint, rng: random.Random) -> None:
    lean = rng.uniform(-0.35, 0.35)
    for i in range(7):
        t = i / 6
        w = r * (0.52 - 0.3 * t)
        canvas.drawCircle(x + lean * r * 2.4 * t - (i % 2 - 0.5) * w, y - r * 3.4 * t + 1.2 * r, w, fill(paint[i % 2]))


def _poppy(canvas: Canvas, x: float, y: float, r: float, paint: Paint, rng: random.Random) -> None:
    for a, colour in ((-0.5, paint[1]), (0.5, paint[1]), (0.0, paint[0])):
        canvas.drawOval(skia.Rect.MakeLTRB(x - r * 0.72 + a * r, y - r * 0.75, x + r * 0.72 + a * r, y + r * 0.5), fill(colour))
    canvas.drawOval(skia.Rect.MakeLTRB(x - r * 0.22, y - r * 0.2, x + r * 0.22, y + r * 0.22), fill(paint[2]))


def _tulip(canvas: Canvas, x: float, y: float, r: float, paint: Paint, rng: random.Random) -> None:
    for a, colour in ((-0.42, paint[1]), (0.42, paint[1]), (0.0, paint[0])):
        builder = skia.PathBuilder()
        builder.moveTo(x + a * r, y - 1.2 * r)
        builder.quadTo(x + a * r + 0.75 * r, y - 0.2 * r, x + 0.2 * a * r, y + 0.8 * r)
        builder.quadTo(x + a * r - 0.75 * r, y - 0.2 * r, x + a * r, y - 1.2 * r)
        canvas.drawPath(builder.detach(), fill(colour))
    canvas.drawLine(x, y + 0.7 * r, x, y + 2.4 * r, stroke(paint[2], max(0.8, 0.16 * r)))


BLOOMS: Mapping[str, Bloom] = {
    "sunflower": Bloom(
        Crop("grass", LEAF, 0.42, True), _sunflower, ((0.86, 0.165, 86), (0.83, 0.165, 80)), 0.15, 3.4, (0.36, 0.07, 50),
    ),
    "lavender": Bloom(
        Crop("grass", SILVER, 0.30, True), _spike, ((0.62, 0.15, 300), (0.56, 0.16, 296), (0.68, 0.13, 305)), 0.075, 9.0,
    ),
    "poppy": Bloom(Crop("grass", LEAF, 0.28, True), _poppy, ((0.62, 0.22, 29), (0.58, 0.22, 27)), 0.10, 3.2, (0.22, 0.03, 30)),
    "tulip": Bloom(
        Crop("grass", LEAF, 0.26, True), _tulip,
        ((0.63, 0.21, 25), (0.84, 0.15, 88), (0.74, 0.16, 358), (0.60, 0.17, 320), (0.93, 0.03, 90)), 0.10, 4.0, (0.50, 0.11, 140),
    ),
    "rape": Bloom(Crop("grass", LEAF, 0.34, True), _spike, ((0.90, 0.17, 102), (0.86, 0.17, 98)), 0.07, 7.0),
}  # fmt: skip
"""Fields by the flower that grows there."""
_WORDS: Mapping[str, str] = {
    "sunflower": "sunflower", "lavender": "lavender", "poppies": "poppy", "poppy": "poppy", "tulip": "tulip", "canola": "rape",
    "rapeseed": "rape",
}  # fmt: skip


def bloom_of(wording: str) -> Bloom | None:
    """The flower that the name of a field tells ("field of sunflowers"); None where it tells none."""
    lowered = wording.lower()
    return next((BLOOMS[name] for word, name in _WORDS.items() if word in lowered), None)
