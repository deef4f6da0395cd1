"""Drawings of bodies and cells: a plant cell, lungs and their air sacs, the way of the food, a beetle."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.rendering.colour import oklch
from seedream.rendering.diagrams.drawings.base import INK, Brush, Sketch, box, oval, shifted, smooth_path
from seedream.rendering.surface import Point, fill

LUNG, AIRWAY, SKIN = oklch(0.74, 0.105, 15), oklch(0.86, 0.045, 60), oklch(0.86, 0.05, 62)
ORANGE, GREEN, SAP = oklch(0.70, 0.15, 45), oklch(0.60, 0.14, 142), oklch(0.84, 0.065, 225)


def _tube(b: Brush, points: Sequence[Point], colour: int, width: float) -> None:
    b.bar(points, shifted(colour, -0.26), width + 2 * b.pen)
    b.bar(points, colour, width)


def _turned(b: Brush, x: float, y: float, degrees: float) -> None:
    b.canvas.save()
    b.canvas.translate(x, y)
    b.canvas.rotate(degrees)


def plant_cell(b: Brush) -> None:
    """A plant cell: wall, membrane, a large vacuole, nucleus, chloroplasts, mitochondria."""
    b.shape(box(6, 6, 188, 148, 14), oklch(0.72, 0.13, 132), lift=0.05)
    b.shape(box(16, 16, 168, 128, 11), oklch(0.93, 0.06, 118), lift=0.03, shade=0.08)
    b.outline(box(19, 19, 162, 122, 9), oklch(0.64, 0.13, 30), 1.4)
    vacuole = smooth_path([(84, 42), (124, 32), (160, 44), (170, 82), (160, 118), (122, 128), (88, 118), (76, 80)], close=True)
    b.shape(vacuole, SAP, lift=0.06)
    b.gloss([(92, 66), (100, 52), (118, 45)], 4, 0.6)
    b.ball(48, 76, 22, oklch(0.66, 0.13, 300))
    b.ball(52, 80, 7.4, oklch(0.48, 0.14, 300), 0.6)
    for x, y, turn in ((47, 36, -8), (39, 124, 12), (88, 133, -4), (96, 27, 2), (168, 130, -38)):
        _turned(b, x, y, turn)
        b.shape(oval(0, 0, 16, 7.6), GREEN)
        for k in (-8, 0, 8):
            b.shape(box(k - 2.4, -3.6, 4.8, 7.2, 1.4), shifted(GREEN, -0.16), outline=0.4, rim=False, shade=0)
        b.canvas.restore()
    for x, y, turn in ((62, 108, 40), (146, 27, 6)):
        _turned(b, x, y, turn)
        b.shape(oval(0, 0, 12, 6), ORANGE)
        b.line([(-8, 1), (-5, -3), (-2, 3), (1, -3), (4, 3), (8, -1)], oklch(0.48, 0.13, 35), 0.8)
        b.canvas.restore()


LOBE = ((14, 60), (30, 36), (50, 40), (66, 74), (80, 120), (76, 156), (50, 156), (20, 152), (8, 118), (7, 86))
TWIGS = ((10, 74, 34, 66), (34, 66, 42, 50), (34, 66, 56, 84), (10, 74, 34, 106), (34, 106, 26, 136), (34, 106, 60, 132))
"""One lung and its airways, measured from the middle line of the body."""


def lungs(b: Brush) -> None:
    """Windpipe, bronchi and lungs above the diaphragm: full over a flat one, with `step` "out" small over a high dome."""
    grow, top, fall = (0.80, 132.0, 42.0) if b.look.step == "out" else (1.0, 164.0, 12.0)

    def dome(x: float) -> float:
        return top + fall * ((x - 100) / 92) ** 2

    def at(side: int, x: float, y: float) -> Point:
        across = 100 + side * (11 + x * grow)
        return across, min(34 + (y - 34) * grow, dome(across) - 9)

    _tube(b, [(float(x), dome(x)) for x in range(8, 193, 23)], oklch(0.60, 0.15, 25), 9)
    for side in (-1, 1):
        path = smooth_path([at(side, x, y) for x, y in LOBE], close=True)
        b.shape(path, LUNG, lift=0.07)
        b.canvas.save()
        b.canvas.clipPath(path, True)
        for x0, y0, x1, y1 in TWIGS:
            b.bar([at(side, x0, y0), at(side, x1, y1)], shifted(LUNG, 0.17, 40), 4.2)
        b.canvas.restore()
    for colour, extra in ((shifted(AIRWAY, -0.36), 2 * b.pen), (AIRWAY, 0.0)):
        b.bar([(100, 4), (100, 58)], colour, 15 + extra)
        for side in (-1, 1):
            b.bar([(100, 54), (100 + side * 8, 62), at(side, 12, 75)], colour, 9 + extra)
    for y in range(10, 54, 8):
        b.line([(94, y), (100, y + 1.6), (106, y)], shifted(AIRWAY, -0.22), 0.9)


def air_sacs(b: Brush) -> None:
    """A bunch of air sacs at the end of an airway, with the blood that passes it: blue arriving, red leaving."""
    sacs = [(66, 84, 24), (102, 70, 26), (138, 86, 24), (54, 122, 24), (90, 112, 28), (130, 124, 26), (76, 152, 22), (112, 156, 23)]
    for colour, extra in ((shifted(AIRWAY, -0.36), 2 * b.pen), (AIRWAY, 0.0)):
        b.bar([(100, 4), (98, 40), (96, 84)], colour, 16 + extra)
    for x, y, r in sacs:
        b.ball(x, y, r, LUNG)
    for x, y, r in sacs:
        b.gloss([(x - r * 0.55, y - r * 0.2), (x - r * 0.4, y - r * 0.5), (x - r * 0.1, y - r * 0.62)], 2.6, 0.55)
    blue, red = oklch(0.52, 0.13, 262), oklch(0.58, 0.19, 25)
    for points, colour in (
        ([(8, 60), (32, 96), (28, 132), (58, 176), (98, 184)], blue),
        ([(96, 184), (140, 180), (168, 140), (164, 100), (192, 60)], red),
    ):
        _tube(b, points, colour, 12)
    for points, colour in (
        ([(30, 120), (58, 104), (78, 92)], blue), ([(44, 152), (78, 136), (100, 134)], blue),
        ([(166, 116), (138, 104), (116, 92)], red), ([(156, 154), (124, 142), (104, 136)], red),
    ):  # fmt: skip
        b.bar(points, colour, 3)


TRUNK = (
    (47, 62), (46, 54), (74, 54), (73, 62), (92, 70), (112, 80), (116, 112), (100, 116), (98, 150), (102, 196),
    (18, 196), (22, 150), (20, 116), (4, 112), (8, 80), (28, 70),
)  # fmt: skip
STOMACH = ((60, 98), (68, 102), (78, 94), (89, 101), (89, 116), (77, 128), (60, 129), (56, 122), (68, 117), (67, 108))
LARGE = ((33, 184), (32, 162), (34, 140), (48, 137), (72, 137), (87, 139), (88, 160), (84, 178), (66, 180), (60, 190))
SMALL = (
    (58, 128), (48, 147), (72, 147), (76, 153), (46, 156), (46, 162), (76, 162), (74, 169), (46, 169), (44, 175), (36, 180),
)  # fmt: skip


def gut(b: Brush) -> None:
    """Head and trunk with the way of the food: mouth, gullet, stomach, liver, small and large intestine."""
    b.shape(smooth_path(TRUNK, close=True), SKIN, lift=0.03, shade=0.1)
    for x in (36, 84):
        b.ball(x, 32, 5.4, SKIN, 0.8)
    head = smooth_path([(60, 2), (82, 10), (85, 34), (76, 54), (60, 62), (44, 54), (35, 34), (38, 10)], close=True)
    hair = [(36, 27), (35, 10), (48, 1), (72, 1), (85, 10), (84, 27), (78, 15), (60, 12), (42, 15)]
    b.shape(head, SKIN, lift=0.04)
    b.shape(smooth_path(hair, close=True), oklch(0.40, 0.06, 50))
    for x in (50, 70):
        b.canvas.drawPath(oval(x, 30, 1.9, 2.7), fill(INK))
        b.line([(x - 4, 24.5), (x, 23), (x + 4, 24.5)], oklch(0.40, 0.06, 50), 0.9)
    rose = oklch(0.72, 0.12, 18)
    b.shape(oval(60, 46, 8, 3.8), oklch(0.50, 0.14, 20), rim=False)
    _tube(b, [(60, 48), (60, 100)], rose, 6.4)
    liver = smooth_path([(28, 112), (30, 102), (50, 97), (68, 102), (60, 110), (44, 122), (31, 124)], close=True)
    b.shape(liver, oklch(0.50, 0.11, 32))
    b.shape(smooth_path(STOMACH, close=True), oklch(0.68, 0.15, 12), lift=0.09)
    _tube(b, LARGE, oklch(0.66, 0.10, 48), 10.5)
    _tube(b, SMALL, oklch(0.80, 0.10, 25), 6.2)


def beetle(b: Brush) -> None:
    """A beetle seen from above."""
    shell = b.look.main(0.58, 0.14, 142)
    b.shadow(84, 172, 62, 8, 0.16)
    for side in (-1, 1):
        for y, reach, drop in ((66, 58, -26), (104, 64, 4), (138, 56, 34)):
            b.line([(75 + side * 34, y), (75 + side * reach, y + drop * 0.4), (75 + side * (reach + 8), y + drop)], INK, 2.4)
        b.line([(75 + side * 10, 26), (75 + side * 24, 10), (75 + side * 34, 6)], INK, 1.5)
    b.ball(75, 34, 19, oklch(0.34, 0.04, 278))
    neck = [(42, 60), (52, 44), (75, 40), (98, 44), (108, 60), (100, 72), (75, 76), (50, 72)]
    wings = [(40, 74), (75, 68), (110, 74), (120, 110), (108, 156), (75, 182), (42, 156), (30, 110)]
    b.shape(smooth_path(neck, close=True), shifted(shell, -0.12))
    b.shape(smooth_path(wings, close=True), shell, lift=0.1)
    b.line([(75, 70), (75, 180)], shifted(shell, -0.34), 1.4)
    b.gloss([(46, 122), (46, 102), (54, 88)], 7, 0.5)
    for side in (-1, 1):
        b.ball(75 + side * 11, 28, 3.4, oklch(0.95, 0.01, 90), 0.6)


SKETCHES: dict[str, Sketch] = {
    "plant_cell": Sketch(
        200,
        160,
        plant_cell,
        {
            "wall": (0.97, 0.30),
            "membrane": (0.905, 0.70),
            "vacuole": (0.66, 0.5),
            "nucleus": (0.24, 0.475),
            "chloroplast": (0.235, 0.225),
            "mitochondrion": (0.31, 0.675),
        },
    ),
    "lungs": Sketch(
        200, 200, lungs, {"windpipe": (0.5, 0.16), "bronchus": (0.58, 0.34), "lung": (0.82, 0.5), "diaphragm": (0.5, 0.82)}
    ),
    "air_sacs": Sketch(
        200, 200, air_sacs, {"sac": (0.5, 0.36), "arriving": (0.1, 0.4), "leaving": (0.9, 0.4), "airway": (0.49, 0.12)}
    ),
    "gut": Sketch(
        120,
        200,
        gut,
        {
            "mouth": (0.5, 0.23),
            "gullet": (0.5, 0.40),
            "stomach": (0.66, 0.56),
            "liver": (0.34, 0.55),
            "small": (0.5, 0.80),
            "large": (0.27, 0.80),
        },
    ),
    "beetle": Sketch(150, 200, beetle),
}
