"""Drawings of space and matter: Earth, Moon with phases, planets, stars, rockets, atoms, cells, DNA."""

from __future__ import annotations

import math
import random

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.drawings.base import Brush, Sketch, box, oval, polygon, shifted, smooth_path
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, stroke

GREY = oklch(0.80, 0.012, 90)


def earth(b: Brush) -> None:
    """The globe with Africa and Europe, air around it."""
    b.glow(100, 100, 116, oklch(0.78, 0.10, 235), 0.55)
    globe = oval(100, 100, 90)
    b.ball(100, 100, 90, oklch(0.60, 0.13, 245), 0)
    b.canvas.save()
    b.canvas.clipPath(globe, True)
    land = oklch(0.70, 0.13, 138)
    continents = (
        [
            (80, 86), (104, 80), (130, 84), (140, 100), (160, 108), (146, 124), (138, 150), (122, 172), (110, 168), (104, 140),
            (96, 124), (74, 118), (66, 102),
        ],
        [
            (78, 74), (82, 58), (98, 52), (96, 38), (112, 30), (130, 38), (150, 34), (172, 56), (184, 78), (160, 84), (144, 76),
            (120, 76), (104, 72), (92, 78),
        ],
        [(18, 60), (34, 40), (54, 30), (46, 52), (30, 72), (34, 92), (22, 96), (12, 80)],
        [(30, 112), (48, 118), (50, 140), (38, 168), (28, 144)],
        [(152, 128), (160, 132), (156, 148), (150, 142)],
    )  # fmt: skip
    for points in continents:
        b.shape(smooth_path([(float(x), float(y)) for x, y in points], close=True), land, outline=0.5, rim=False)
    b.flat(oval(100, 8, 46, 9), oklch(0.98, 0.01, 230))
    b.flat(oval(100, 193, 40, 8), oklch(0.98, 0.01, 230))
    for points in ([(40, 70), (70, 62), (96, 68)], [(110, 120), (146, 112), (176, 120)], [(60, 150), (92, 144), (120, 152)]):
        b.gloss([(float(x), float(y)) for x, y in points], 5, 0.45)
    b.canvas.drawPaint(fill(radial_gradient((66, 62), 150, [0, 0, oklch(0.15, 0.08, 270, 0.55)], [0.0, 0.5, 1.0])))
    b.canvas.restore()
    b.outline(globe, oklch(0.34, 0.10, 255), 1.0)


def moon(b: Brush) -> None:
    """The Moon with maria and craters; `value` is its phase: 0 new, 0.25 first quarter, 0.5 full."""
    disc = oval(100, 100, 92)
    b.ball(100, 100, 92, b.look.main(0.88, 0.015, 90), 0)
    b.canvas.save()
    b.canvas.clipPath(disc, True)
    for x, y, r in ((70, 66, 27), (104, 58, 18), (64, 104, 22), (122, 88, 15), (92, 132, 13)):
        b.flat(oval(x, y, r, r * 0.86), oklch(0.70, 0.015, 90, 0.55), blur=3)
    for x, y, r in ((140, 134, 10), (112, 156, 7), (52, 140, 8), (150, 74, 6), (128, 42, 6), (80, 168, 5), (36, 96, 5)):
        b.canvas.drawCircle(x, y, r, fill(oklch(0.76, 0.014, 85)))
        b.canvas.drawArc(skia.Rect.MakeLTRB(x - r, y - r, x + r, y + r), 20, 150, False, stroke(oklch(0.95, 0.01, 90), b.pen * 0.6))
    if b.look.value is not None:
        b.canvas.drawPath(_shadow_side(b.look.value), fill(oklch(0.20, 0.04, 275, 0.93)))
    b.canvas.restore()
    b.outline(disc, oklch(0.50, 0.02, 275), 1.0)


def _shadow_side(phase: float) -> skia.Path:
    """The dark part of the disc (northern view: a growing Moon is lit on its right)."""
    phase %= 1.0
    waxing = phase <= 0.5
    side = -1.0 if waxing else 1.0
    bulge = math.cos(math.tau * phase)
    limb = [(100 + side * 94 * math.cos(a), 100 + 94 * math.sin(a)) for a in (math.radians(d) for d in range(-90, 91, 6))]
    edge = [(100 - side * bulge * 94 * math.cos(a), 100 + 94 * math.sin(a)) for a in (math.radians(d) for d in range(90, -91, -6))]
    return polygon(limb + edge)


def planet(b: Brush) -> None:
    """A banded planet with a ring."""
    main = b.look.main(0.76, 0.10, 70)
    ring = stroke(shifted(main, 0.06, 10, 0.7), 9)
    rect = skia.Rect.MakeLTRB(4, 82, 196, 130)
    b.canvas.save()
    b.canvas.rotate(-14, 100, 105)
    b.canvas.drawArc(rect, 180, 180, False, ring)
    b.ball(100, 104, 58, main)
    b.canvas.save()
    b.canvas.clipPath(oval(100, 104, 57), True)
    for y, h, d in ((72, 9, -0.06), (92, 12, 0.05), (116, 8, -0.07), (136, 10, -0.03)):
        b.flat(box(30, y, 140, h), with_alpha(shifted(main, d, -8), 0.6), blur=2)
    b.canvas.restore()
    b.canvas.drawArc(rect, -2, 184, False, ring)
    b.canvas.drawArc(rect, -2, 184, False, stroke(with_alpha(shifted(main, -0.3), 0.5), b.pen * 0.7))
    b.canvas.restore()


def star(b: Brush) -> None:
    """A five-pointed star."""
    points = []
    for i in range(10):
        r, a = (92 if i % 2 == 0 else 41), math.pi * i / 5 - math.pi / 2
        points.append((100 + r * math.cos(a), 104 + r * math.sin(a)))
    b.shape(polygon(points), b.look.main(0.85, 0.15, 88), lift=0.1)


def rocket(b: Brush) -> None:
    """A rocket in flight, upward."""
    b.glow(60, 176, 44, oklch(0.82, 0.16, 70), 0.8)
    flame = linear_gradient((0, 146), (0, 198), [oklch(0.95, 0.10, 95), oklch(0.78, 0.17, 65), oklch(0.62, 0.20, 30)])
    b.canvas.drawPath(smooth_path([(44, 148), (48, 172), (60, 198), (72, 172), (76, 148)], close=True), fill(flame))
    body = b.look.main(0.95, 0.012, 250)
    fin = oklch(0.62, 0.19, 28)
    b.shape(polygon([(36, 104), (10, 146), (14, 158), (42, 142)]), fin)
    b.shape(polygon([(84, 104), (110, 146), (106, 158), (78, 142)]), fin)
    hull = smooth_path([(60, 4), (82, 40), (88, 86), (80, 146), (60, 150), (40, 146), (32, 86), (38, 40)], close=True)
    b.shape(hull, body)
    b.canvas.save()
    b.canvas.clipPath(hull, True)
    b.flat(polygon([(20, 44), (100, 44), (100, 0), (20, 0)]), fin)
    b.canvas.restore()
    b.outline(hull, oklch(0.40, 0.04, 275), 1.0)
    b.ball(60, 78, 15, oklch(0.62, 0.12, 240))
    b.gloss([(50, 74), (54, 68)], 3, 0.8)


def atom(b: Brush) -> None:
    """A nucleus with three electron paths (a picture of the idea, not of an orbit)."""
    path_colour = b.look.main(0.58, 0.12, 255) if not b.look.dark else oklch(0.78, 0.09, 240)
    for turn in (0, 60, 120):
        b.canvas.save()
        b.canvas.rotate(turn, 100, 100)
        b.canvas.drawOval(skia.Rect.MakeLTRB(6, 66, 194, 134), stroke(path_colour, b.pen * 1.1))
        b.ball(186 if turn != 60 else 20, 82 if turn != 60 else 119, 8, oklch(0.70, 0.14, 235))
        b.canvas.restore()
    rng = random.Random(2)
    nucleons = sorted(((rng.uniform(-15, 15), rng.uniform(-15, 15), i % 2) for i in range(14)), key=lambda n: n[1])
    for x, y, charged in nucleons:
        b.ball(100 + x, 100 + y, 9.5, oklch(0.64, 0.19, 28) if charged else GREY, 0.8)


def cell(b: Brush) -> None:
    """An animal cell: membrane, nucleus, mitochondria, vesicles."""
    outer = smooth_path(
        [(16, 96), (30, 48), (78, 16), (132, 20), (178, 58), (186, 104), (160, 152), (108, 166), (52, 154), (22, 130)], close=True
    )
    b.shape(outer, oklch(0.88, 0.06, 45), lift=0.06)
    b.outline(outer, oklch(0.64, 0.13, 30), 2.2)
    b.outline(outer, oklch(0.90, 0.06, 40), 0.7)
    b.ball(98, 86, 34, oklch(0.66, 0.13, 300))
    b.ball(104, 92, 11, oklch(0.48, 0.14, 300), 0.6)
    for x, y, turn in ((48, 84, 30), (144, 118, -24), (86, 138, 8), (136, 52, 40)):
        b.canvas.save()
        b.canvas.translate(x, y)
        b.canvas.rotate(turn)
        b.shape(oval(0, 0, 19, 10), oklch(0.70, 0.15, 45))
        b.line([(-13, 2), (-8, -5), (-3, 5), (2, -5), (7, 5), (12, -2)], oklch(0.48, 0.13, 35), 0.9)
        b.canvas.restore()
    rng = random.Random(6)
    for _ in range(16):
        angle, r = rng.uniform(0, math.tau), rng.uniform(44, 66)
        b.ball(100 + r * math.cos(angle) * 1.08, 92 + r * math.sin(angle) * 0.9, rng.uniform(1.6, 3.4), oklch(0.62, 0.10, 200), 0.4)


def dna(b: Brush) -> None:
    """A double helix with paired bases in four colours."""
    bases = (oklch(0.70, 0.15, 30), oklch(0.70, 0.13, 235), oklch(0.78, 0.14, 85), oklch(0.66, 0.14, 145))
    b.canvas.save()
    strands = []
    for phase in (0.0, math.pi):
        strands.append([(50 + 36 * math.cos(y / 200 * math.tau * 1.45 + phase), float(y)) for y in range(6, 195, 3)])
    for k in range(1, 21):
        i = k * 3
        if i >= len(strands[0]):
            break
        (x0, y), (x1, _) = strands[0][i], strands[1][i]
        if abs(x0 - x1) < 12:
            continue
        middle = (x0 + x1) / 2
        b.bar([(x0, y), (middle, y)], bases[k % 4], 4.4)
        b.bar([(middle, y), (x1, y)], bases[(k % 4) ^ 1], 4.4)
    for points, colour in zip(strands, (oklch(0.52, 0.14, 265), oklch(0.58, 0.15, 320)), strict=True):
        b.bar(points, shifted(colour, -0.24), 8.6)
        b.bar(points, colour, 8.6 - 2 * b.pen)
        b.gloss([(x - 1.4, y) for x, y in points], 1.4, 0.5)
    b.canvas.restore()


def chloroplast(b: Brush) -> None:
    """A chloroplast: double membrane, thylakoid stacks, stroma."""
    outline = smooth_path(
        [(6, 66), (18, 24), (66, 4), (134, 6), (184, 30), (195, 70), (178, 106), (118, 122), (50, 116), (16, 96)], close=True
    )
    b.shape(outline, oklch(0.72, 0.15, 138), lift=0.1)
    b.outline(outline, oklch(0.38, 0.10, 155), 2.4)
    b.outline(outline, oklch(0.86, 0.12, 128), 0.8)
    link = oklch(0.45, 0.115, 152)
    for points in (
        [(62, 66), (78, 56), (92, 46)],
        [(112, 46), (128, 52), (142, 58)],
        [(64, 74), (84, 84), (98, 88)],
        [(114, 86), (130, 78), (142, 70)],
    ):
        b.bar([(float(x), float(y)) for x, y in points], link, 3)
    for x, y in ((46, 66), (101, 38), (104, 86), (156, 62)):
        for j in range(5):
            top = y + (2 - j) * 8.4 - 3
            b.shape(box(x - 18, top, 36, 7.4, 3.6), oklch(0.54, 0.13, 150), outline=0.6, rim=False, shade=0.1)
            b.gloss([(x - 14, top + 2.2), (x + 4, top + 2.2)], 1.2, 0.5)


SKETCHES: dict[str, Sketch] = {
    "earth": Sketch(200, 200, earth, {"pole": (0.5, 0.05), "equator": (0.95, 0.5), "south": (0.5, 0.95)}, bleed=20),
    "moon": Sketch(200, 200, moon),
    "planet": Sketch(200, 200, planet),
    "star": Sketch(200, 200, star),
    "rocket": Sketch(120, 200, rocket, {"nose": (0.5, 0.04), "engine": (0.5, 0.8)}, bleed=30, idle="bob"),
    "atom": Sketch(200, 200, atom, {"nucleus": (0.5, 0.5), "electron": (0.93, 0.41)}),
    "cell": Sketch(
        200, 176, cell, {"nucleus": (0.49, 0.49), "membrane": (0.9, 0.36), "mitochondrion": (0.72, 0.67), "cytoplasm": (0.3, 0.7)}
    ),
    "dna": Sketch(100, 200, dna, {"strand": (0.86, 0.5), "base": (0.5, 0.35)}),
    "chloroplast": Sketch(200, 126, chloroplast, {"stack": (0.78, 0.5), "stroma": (0.33, 0.78), "membrane": (0.5, 0.04)}),
}
