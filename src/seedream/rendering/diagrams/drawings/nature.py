"""Drawings of nature: weather, plants, mountains, water."""

from __future__ import annotations

import math
import random

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.drawings.base import Brush, Sketch, oval, polygon, shifted, smooth_path
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, stroke

GREEN, LEAF_DARK, BARK = oklch(0.66, 0.15, 142), oklch(0.40, 0.10, 160), oklch(0.46, 0.07, 50)
WATER, WATER_DEEP = oklch(0.68, 0.11, 235), oklch(0.46, 0.11, 252)


def sun(b: Brush) -> None:
    """Warm ball with twelve uneven rays."""
    b.glow(100, 100, 165, oklch(0.84, 0.15, 76), 0.55)
    ray = oklch(0.80, 0.155, 72)
    for i in range(12):
        angle, reach = i * math.pi / 6 + 0.1, 98 if i % 2 else 88
        c, s = math.cos(angle), math.sin(angle)
        b.flat(
            polygon(
                [
                    (100 + 68 * c - 5.4 * s, 100 + 68 * s + 5.4 * c),
                    (100 + reach * c, 100 + reach * s),
                    (100 + 68 * c + 5.4 * s, 100 + 68 * s - 5.4 * c),
                ]
            ),
            ray,
        )
    shader = radial_gradient((85, 84), 78, [oklch(0.97, 0.08, 95), oklch(0.83, 0.155, 78), oklch(0.72, 0.165, 60)], [0.0, 0.6, 1.0])
    b.canvas.drawCircle(100, 100, 55, fill(shader))


def cloud(b: Brush) -> None:
    """A heap cloud with a flat base."""
    path = smooth_path(
        [
            (18, 92),
            (14, 70),
            (34, 54),
            (48, 58),
            (56, 30),
            (86, 14),
            (118, 26),
            (126, 44),
            (152, 36),
            (176, 52),
            (174, 72),
            (190, 84),
            (180, 102),
            (150, 106),
            (100, 107),
            (50, 106),
        ],
        close=True,
    )
    base = b.look.main(0.95, 0.016, 240)
    b.shape(path, base, lift=0.03, shade=0.13)
    b.canvas.save()
    b.canvas.clipPath(path, True)
    for x, y, r in ((86, 52, 40), (140, 66, 28), (42, 80, 26)):
        b.canvas.drawCircle(x, y, r, fill(radial_gradient((x - 8, y - 12), r, [with_alpha(0xFFFFFFFF, 0.85), 0x00FFFFFF])))
    b.canvas.restore()


def raindrop(b: Brush) -> None:
    """A falling drop in the shape that everybody draws."""
    path = smooth_path(
        [(75, 4), (96, 52), (128, 104), (138, 140), (122, 178), (75, 196), (28, 178), (12, 140), (22, 104), (54, 52)], close=True
    )
    b.shape(path, b.look.main(0.70, 0.11, 232), lift=0.11)
    b.gloss([(34, 122), (33, 146), (46, 168)], 8, 0.7)


def lit_drop(b: Brush) -> None:
    """A drop as it really is, round; transparent, for rays to run through."""
    stops = [oklch(0.88, 0.05, 220, 0.42), oklch(0.64, 0.09, 235, 0.42), oklch(0.38, 0.09, 255, 0.72)]
    b.glow(100, 100, 118, oklch(0.75, 0.09, 225), 0.35)
    b.canvas.drawCircle(100, 100, 95, fill(radial_gradient((68, 58), 150, stops, [0.0, 0.6, 1.0])))
    edge = linear_gradient((5, 5), (195, 195), [oklch(0.97, 0.03, 200), oklch(0.75, 0.08, 230), oklch(0.90, 0.05, 215)])
    b.canvas.drawCircle(100, 100, 94, stroke(edge, b.pen * 1.5))
    arc = [(100 + 82 * math.cos(a / 10), 100 + 82 * math.sin(a / 10)) for a in range(-28, -20)]
    b.gloss(arc, 3.4, 0.45)


def sea(b: Brush) -> None:
    """A body of water with a wavy surface, deeper below."""
    top = [(x, 14 + 4 * math.sin(x / 11)) for x in range(0, 201, 4)]
    path = polygon([*top, (200, 70), (0, 70)])
    b.canvas.drawPath(
        path, fill(linear_gradient((0, 8), (0, 70), [oklch(0.74, 0.10, 225), oklch(0.55, 0.12, 242), oklch(0.40, 0.11, 256)]))
    )
    for row, (y, alpha) in enumerate(((26, 0.5), (37, 0.35), (50, 0.22))):
        for k in range(7):
            x = 8 + k * 28 + row * 11 % 20
            b.gloss([(x, y), (x + 5, y - 2), (x + 10, y), (x + 15, y - 1.4)], 1.5, alpha)
    b.line(top, oklch(0.36, 0.09, 255), 1.0)
    b.gloss([(x, y + 3.5) for x, y in top], 1.8, 0.5)


def mountain(b: Brush) -> None:
    """Two peaks with snow, lit from the left."""
    rock, far = b.look.main(0.58, 0.045, 270), oklch(0.70, 0.04, 262)
    b.shape(polygon([(92, 126), (146, 44), (158, 52), (200, 126)]), far, shade=0.1)
    body = [(4, 126), (34, 84), (44, 80), (82, 12), (90, 8), (100, 22), (122, 58), (130, 62), (168, 126)]
    path = polygon(body)
    b.shape(path, rock)
    b.canvas.save()
    b.canvas.clipPath(path, True)
    b.flat(
        polygon([(90, 8), (96, 50), (84, 74), (104, 96), (92, 130), (170, 130), (130, 62)]),
        with_alpha(oklch(0.30, 0.06, 285), 0.34),
    )
    b.flat(polygon([(60, 50), (90, 4), (116, 48), (106, 44), (99, 56), (90, 44), (80, 58), (72, 46)]), oklch(0.985, 0.008, 240))
    b.flat(polygon([(90, 8), (96, 50), (99, 56), (106, 44), (116, 48)]), oklch(0.86, 0.03, 255))
    b.canvas.restore()
    b.outline(path, shifted(rock, -0.3), 1.0)


def volcano(b: Brush) -> None:
    """A cone cut open: magma chamber, vent, lava and ash."""
    ash = oklch(0.62, 0.015, 60)
    for x, y, r in ((84, 24, 16), (106, 14, 20), (124, 28, 14), (98, 34, 14), (138, 12, 12)):
        b.ball(x, y, r, ash, 0)
    cone = smooth_path(
        [(8, 150), (44, 124), (74, 76), (86, 50), (114, 50), (126, 76), (156, 124), (192, 150), (192, 186), (8, 186)], close=True
    )
    rock = b.look.main(0.50, 0.045, 45)
    b.shape(cone, rock)
    b.canvas.save()
    b.canvas.clipPath(cone, True)
    for k, tone in enumerate((0.44, 0.56, 0.42)):
        y = 96 + 24 * k
        b.bar([(0, y + 30), (60, y), (100, y - 6), (140, y), (200, y + 30)], oklch(tone, 0.04, 45, 0.7), 7)
    lava = linear_gradient((0, 46), (0, 186), [oklch(0.88, 0.16, 88), oklch(0.70, 0.19, 45), oklch(0.55, 0.20, 28)])
    b.canvas.drawPath(
        smooth_path(
            [
                (92, 44),
                (96, 100),
                (92, 140),
                (60, 160),
                (70, 178),
                (100, 182),
                (130, 178),
                (140, 160),
                (108, 140),
                (104, 100),
                (108, 44),
            ],
            close=True,
        ),
        fill(lava),
    )
    b.canvas.restore()
    for points in ([(88, 52), (80, 70), (72, 84)], [(112, 52), (122, 72), (126, 92)]):
        b.bar(points, oklch(0.70, 0.19, 42), 7)
    b.outline(cone, shifted(rock, -0.28), 1.0)
    b.glow(100, 46, 34, oklch(0.85, 0.16, 70), 0.7)


def leaf(b: Brush) -> None:
    """A broad leaf with veins."""
    base, tip = (22, 142), (188, 16)
    top = [base, (30, 100), (64, 54), (112, 26), (156, 14), tip]
    bottom = [(182, 40), (168, 82), (138, 120), (94, 146), (50, 152)]
    outline = smooth_path(top + bottom, close=True)
    green = b.look.main(0.66, 0.15, 142)
    b.bar([(2, 168), (12, 154), base], shifted(green, -0.16), 5)
    b.shape(outline, green, lift=0.13)
    b.canvas.save()
    b.canvas.clipPath(outline, True)
    b.flat(
        smooth_path([base, (60, 126), (104, 86), (146, 50), tip, (200, 80), (140, 160), (50, 170)], close=True),
        with_alpha(shifted(green, -0.28, 14), 0.26),
    )
    vein = shifted(green, 0.20, -20, 0.85)
    for i in range(1, 12):
        t = i / 12.5
        x, y = base[0] + (tip[0] - base[0]) * t, base[1] + (tip[1] - base[1]) * t - 10 * math.sin(t * math.pi) * 0.2
        reach = 64 * math.sin(min(1.0, t + 0.2) * 2.5) + 6
        for side in (-1, 1):
            dx, dy = 0.8 * 0.72 + side * 0.6 * 0.62, -0.6 * 0.72 + side * 0.8 * 0.62
            bow = (x + dx * reach * 0.5 - 2.5 * side * 0.6, y + dy * reach * 0.5 + 1.5)
            b.line([(x, y), bow, (x + dx * reach, y + dy * reach)], with_alpha(vein, 0.8 if side < 0 else 0.6), 0.75)
    b.line([base, (62, 112), (108, 76), (150, 44), tip], vein, 1.9)
    rng = random.Random(4)
    for _ in range(90):
        b.canvas.drawCircle(
            rng.uniform(20, 190), rng.uniform(14, 150), rng.uniform(0.4, 0.9), fill(with_alpha(shifted(green, -0.22), 0.3))
        )
    b.canvas.restore()
    b.outline(outline, shifted(green, -0.34, 14), 1.0)
    b.gloss([(38, 96), (66, 62), (108, 36), (140, 25)], 2.2, 0.5)


def tree(b: Brush) -> None:
    """A leaf tree in dabs, dark to light."""
    b.shadow(80, 192, 54, 7)
    trunk = smooth_path([(70, 194), (74, 150), (72, 112), (88, 112), (87, 150), (94, 194)], close=True)
    b.shape(trunk, BARK)
    b.bar([(80, 136), (104, 112)], shifted(BARK, -0.05), 5)
    b.bar([(78, 128), (56, 106)], shifted(BARK, -0.05), 5)
    crown = smooth_path(
        [
            (24, 92),
            (14, 66),
            (34, 46),
            (46, 20),
            (80, 6),
            (112, 16),
            (128, 42),
            (148, 62),
            (142, 96),
            (114, 116),
            (80, 122),
            (46, 116),
        ],
        close=True,
    )
    green = b.look.main(0.60, 0.13, 143)
    b.shape(crown, green, shade=0.22)
    rng = random.Random(8)
    b.canvas.save()
    b.canvas.clipPath(crown, True)
    for _ in range(70):
        x, y = rng.uniform(18, 142), rng.uniform(8, 118)
        lit = (80 - x) * 0.0016 + (62 - y) * 0.0026
        b.canvas.drawOval(
            skia.Rect.MakeXYWH(x - 7, y - 5, 14, 10),
            fill(with_alpha(shifted(green, lit + rng.uniform(-0.03, 0.05), -lit * 60), 0.6)),
        )
    b.canvas.restore()


def plant(b: Brush) -> None:
    """A young plant with roots in the soil."""
    soil = smooth_path([(0, 142), (40, 136), (80, 140), (120, 136), (150, 142), (150, 196), (0, 196)], close=True)
    b.shape(soil, oklch(0.44, 0.055, 52), rim=False)
    root = oklch(0.86, 0.05, 85)
    for points, width in (
        ([(75, 138), (74, 164), (76, 192)], 4),
        ([(75, 148), (56, 164), (44, 186)], 2.6),
        ([(75, 150), (96, 166), (110, 184)], 2.6),
        ([(74, 166), (62, 182)], 1.8),
        ([(76, 168), (90, 188)], 1.8),
    ):
        b.bar(points, root, width)
    b.bar([(75, 142), (73, 100), (76, 52)], oklch(0.55, 0.13, 142), 6)
    for x, y, flip, size in ((75, 108, 1, 0.36), (74, 90, -1, 0.40), (76, 58, 1, 0.34), (76, 52, -1, 0.34)):
        b.canvas.save()
        b.canvas.translate(x, y)
        b.canvas.scale(size * flip, size)
        b.canvas.translate(-4, -168)
        inner = Brush(b.canvas, type(b.look)(pen=b.pen / size))
        leaf(inner)
        b.canvas.restore()


def sprout(b: Brush) -> None:
    """A seedling with two leaves."""
    b.shadow(75, 188, 44, 7)
    b.shape(smooth_path([(28, 190), (44, 172), (75, 166), (106, 172), (122, 190)], close=True), oklch(0.46, 0.06, 52))
    green = b.look.main(0.67, 0.16, 140)
    b.bar([(75, 174), (73, 130), (76, 84)], shifted(green, -0.1), 7)
    for path in (
        smooth_path([(76, 88), (52, 80), (26, 54), (12, 22), (46, 26), (70, 50)], close=True),
        smooth_path([(76, 92), (96, 80), (118, 62), (136, 34), (106, 38), (84, 62)], close=True),
    ):
        b.shape(path, green, lift=0.12)
    b.line([(74, 84), (50, 56), (28, 36)], shifted(green, 0.16, -10), 1.0)
    b.line([(79, 86), (102, 62), (122, 46)], shifted(green, 0.16, -10), 1.0)


def flower(b: Brush) -> None:
    """A flower with eight petals."""
    b.bar([(80, 90), (82, 140), (78, 196)], oklch(0.55, 0.13, 142), 6)
    b.shape(smooth_path([(80, 160), (100, 134), (136, 128), (124, 152), (98, 166)], close=True), GREEN)
    petal = b.look.main(0.74, 0.15, 0)
    for i in range(8):
        b.canvas.save()
        b.canvas.translate(80, 76)
        b.canvas.rotate(45 * i)
        b.shape(oval(0, -44, 17, 30), petal, rim=False)
        b.canvas.restore()
    b.ball(80, 76, 22, oklch(0.82, 0.15, 82))


def apple(b: Brush) -> None:
    """A red apple."""
    b.shadow(100, 190, 60, 8)
    path = smooth_path(
        [
            (100, 62),
            (126, 46),
            (164, 58),
            (180, 96),
            (166, 150),
            (136, 186),
            (112, 188),
            (100, 182),
            (88, 188),
            (64, 186),
            (34, 150),
            (20, 96),
            (36, 58),
            (74, 46),
        ],
        close=True,
    )
    b.shape(path, b.look.main(0.60, 0.19, 27), lift=0.1)
    b.bar([(100, 66), (100, 44), (108, 24)], BARK, 6)
    b.shape(smooth_path([(108, 44), (124, 20), (158, 16), (148, 40), (124, 50)], close=True), GREEN)
    b.gloss([(46, 84), (40, 106), (46, 130)], 9, 0.5)


SKETCHES: dict[str, Sketch] = {
    "sun": Sketch(200, 200, sun, {"top": (0.5, 0.22)}, bleed=68, idle="turn"),
    "cloud": Sketch(200, 116, cloud, {"base": (0.5, 0.92)}, idle="drift"),
    "raindrop": Sketch(150, 200, raindrop),
    "lit_drop": Sketch(200, 200, lit_drop, bleed=24),
    "sea": Sketch(200, 70, sea, {"surface": (0.5, 0.2), "left": (0.2, 0.2), "right": (0.8, 0.2), "deep": (0.5, 0.8)}),
    "mountain": Sketch(200, 128, mountain, {"top": (0.45, 0.06), "foot": (0.8, 0.96)}),
    "volcano": Sketch(200, 190, volcano, {"crater": (0.5, 0.26), "chamber": (0.5, 0.88), "vent": (0.5, 0.55), "ash": (0.6, 0.1)}),
    "leaf": Sketch(
        200, 170, leaf, {"stem": (0.05, 0.94), "tip": (0.94, 0.09), "top": (0.42, 0.24), "under": (0.7, 0.7), "middle": (0.52, 0.5)}
    ),
    "tree": Sketch(160, 200, tree, {"crown": (0.5, 0.3), "root": (0.5, 0.97), "trunk": (0.5, 0.75), "top": (0.5, 0.04)}),
    "plant": Sketch(150, 200, plant, {"root": (0.5, 0.9), "leaf": (0.86, 0.4), "stem": (0.5, 0.62), "soil": (0.15, 0.85)}),
    "sprout": Sketch(150, 200, sprout, {"root": (0.5, 0.9), "leaf": (0.8, 0.25)}),
    "flower": Sketch(160, 200, flower, {"bloom": (0.5, 0.38)}),
    "apple": Sketch(200, 200, apple),
}
