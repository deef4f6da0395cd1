"""Drawings of people and made things: from a person and a heart to servers, coins and levers."""

from __future__ import annotations

import math

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.diagrams.drawings.base import INK, Brush, Sketch, box, oval, polygon, shifted, smooth_path
from seedream.rendering.surface import fill, linear_gradient, radial_gradient

SKIN, HAIR, METAL = oklch(0.79, 0.075, 58), oklch(0.34, 0.05, 45), oklch(0.78, 0.015, 260)
STEEL, WOOD = oklch(0.60, 0.03, 262), oklch(0.68, 0.09, 62)


def person(b: Brush) -> None:
    """A child; `step` "back" shows it from behind."""
    back = b.look.step == "back"
    shirt, trousers = b.look.main(0.64, 0.17, 30), oklch(0.42, 0.08, 258)
    b.shadow(55, 194, 34, 5)
    for x in (43, 63):
        b.shape(box(x - 8, 138, 17, 50, 6), trousers, shade=0.1)
        b.shape(
            smooth_path(
                [(x - 9, 194), (x - 9, 186), (x + 2, 184), (x + (9 if back else 14), 190), (x + (9 if back else 14), 195)],
                close=True,
            ),
            oklch(0.34, 0.06, 275),
        )
    for side in (-1, 1):
        b.bar([(54 + side * 20, 96), (54 + side * 27, 118), (54 + side * 27, 138)], shifted(shirt, -0.3), 12 + 2 * b.pen)
        b.bar([(54 + side * 20, 96), (54 + side * 27, 118), (54 + side * 27, 136)], shifted(shirt, -0.04), 12)
        b.ball(54 + side * 27, 143, 6.4, SKIN, 0.8)
    b.shape(
        smooth_path([(34, 94), (44, 84), (64, 84), (74, 94), (77, 128), (78, 148), (53, 152), (29, 148), (31, 128)], close=True),
        shirt,
    )
    b.shape(box(48, 72, 12, 16, 5), shifted(SKIN, -0.06), rim=False)
    if back:
        for x in (22, 86):
            b.ball(x, 52, 7, SKIN, 0.8)
        b.shape(smooth_path([(23, 46), (27, 20), (54, 6), (81, 20), (85, 46), (78, 72), (54, 80), (30, 72)], close=True), HAIR)
        b.gloss([(34, 32), (42, 22), (54, 18)], 4, 0.22)
        return
    b.ball(55, 46, 33, SKIN)
    b.shape(
        smooth_path(
            [(22, 50), (22, 26), (40, 8), (66, 8), (86, 24), (87, 42), (76, 28), (58, 26), (40, 32), (30, 42), (28, 56)], close=True
        ),
        HAIR,
    )
    for x in (56, 76):
        b.canvas.drawOval(skia.Rect.MakeXYWH(x - 3, 44, 6, 8.4), fill(INK))
        b.canvas.drawCircle(x + 0.9, 46.4, 1.3, fill(0xFFFFFFFF))
    b.canvas.drawCircle(50, 60, 5, fill(with_alpha(oklch(0.70, 0.14, 25), 0.4)))
    b.line([(60, 64), (67, 68), (74, 64)], oklch(0.45, 0.12, 25), 1.0)


def heart(b: Brush) -> None:
    """A heart with its great vessels (a diagram: four chambers are told by anchors)."""
    red, blue = b.look.main(0.58, 0.19, 25), oklch(0.52, 0.13, 262)
    b.shape(smooth_path([(52, 82), (48, 40), (50, 8), (70, 8), (70, 44), (76, 70)], close=True), blue)
    b.bar([(96, 70), (92, 36), (106, 16), (130, 20), (138, 46)], shifted(red, -0.3), 22 + 2 * b.pen)
    b.bar([(96, 70), (92, 36), (106, 16), (130, 20), (138, 46)], red, 22)
    body = smooth_path(
        [
            (32, 110),
            (34, 76),
            (62, 62),
            (92, 70),
            (118, 58),
            (152, 70),
            (166, 104),
            (154, 146),
            (124, 182),
            (104, 194),
            (76, 180),
            (46, 148),
        ],
        close=True,
    )
    b.shape(body, red, lift=0.1)
    b.canvas.save()
    b.canvas.clipPath(body, True)
    b.flat(smooth_path([(20, 60), (94, 66), (100, 120), (106, 200), (20, 200)], close=True), with_alpha(blue, 0.55), blur=3)
    b.line([(94, 68), (100, 120), (106, 196)], oklch(0.36, 0.10, 20), 1.4)
    b.line([(36, 106), (70, 112), (100, 110), (134, 104), (166, 98)], oklch(0.36, 0.10, 20, 0.7), 1.2)
    b.canvas.restore()
    b.gloss([(44, 92), (54, 78), (68, 74)], 5, 0.5)


def house(b: Brush) -> None:
    """A small house."""
    b.shadow(100, 178, 84, 7)
    b.shape(box(132, 26, 18, 44, 2), oklch(0.55, 0.10, 35))
    b.shape(box(32, 84, 136, 94, 3), oklch(0.93, 0.035, 85))
    b.shape(polygon([(14, 92), (100, 18), (186, 92), (170, 96), (30, 96)]), b.look.main(0.60, 0.15, 32))
    b.shape(box(84, 122, 34, 56, 3), WOOD)
    b.canvas.drawCircle(110, 152, 3, fill(INK))
    for x in (46, 130):
        b.shape(box(x, 116, 26, 28, 2), oklch(0.82, 0.08, 225))
        b.line([(x + 13, 117), (x + 13, 143)], INK, 0.8)


def bank(b: Brush) -> None:
    """A bank with columns."""
    stone = oklch(0.90, 0.025, 85)
    b.shadow(100, 178, 90, 7)
    b.shape(box(12, 156, 176, 20, 2), stone)
    for x in (30, 70, 110, 150):
        b.shape(box(x, 82, 20, 74, 3), stone, lift=0.06)
    b.shape(box(20, 70, 160, 13, 2), stone)
    b.shape(polygon([(8, 70), (100, 16), (192, 70)]), b.look.main(0.70, 0.06, 250))
    b.ball(100, 52, 11, oklch(0.82, 0.14, 85))


def factory(b: Brush) -> None:
    """A factory with saw-tooth roof and smoke."""
    wall = b.look.main(0.66, 0.06, 40)
    for x, y, r in ((158, 22, 12), (146, 10, 9), (174, 12, 13)):
        b.ball(x, y, r, oklch(0.80, 0.01, 260), 0)
    b.shape(box(140, 36, 20, 110, 2), oklch(0.56, 0.10, 32))
    b.shape(
        polygon([(12, 176), (12, 96), (50, 72), (50, 96), (88, 72), (88, 96), (126, 72), (126, 96), (188, 96), (188, 176)]), wall
    )
    for x in (26, 62, 98, 134):
        b.shape(box(x, 120, 24, 20, 2), oklch(0.85, 0.09, 90))
    b.shape(box(160, 138, 18, 38, 2), STEEL)


def book(b: Brush) -> None:
    """An open book."""
    cover = b.look.main(0.52, 0.13, 262)
    b.shape(
        smooth_path(
            [(6, 40), (60, 30), (100, 42), (140, 30), (194, 40), (194, 142), (140, 134), (100, 146), (60, 134), (6, 142)],
            close=True,
        ),
        cover,
    )
    for side in (-1, 1):
        page = smooth_path(
            [
                (100 + side * 1, 40),
                (100 + side * 40, 24),
                (100 + side * 84, 34),
                (100 + side * 84, 132),
                (100 + side * 40, 124),
                (100 + side * 1, 138),
            ],
            close=True,
        )
        b.shape(page, oklch(0.97, 0.015, 85), rim=False)
        for k in range(5):
            y = 52 + 15 * k
            b.line([(100 + side * 14, y + 2), (100 + side * 44, y - 5), (100 + side * 72, y)], oklch(0.60, 0.02, 275, 0.6), 0.9)
    b.line([(100, 40), (100, 140)], oklch(0.45, 0.05, 275), 1.0)


def gear(b: Brush) -> None:
    """A cog wheel with ten teeth."""
    points = []
    for i in range(10):
        for offset, r in ((-0.21, 74), (-0.13, 95), (0.13, 95), (0.21, 74)):
            a = math.tau * i / 10 + offset
            points.append((100 + r * math.cos(a), 100 + r * math.sin(a)))
    rim = skia.Path(polygon(points))
    rim.addPath(oval(100, 100, 30))
    rim.setFillType(skia.PathFillType.kEvenOdd)
    b.shape(rim, b.look.main(0.68, 0.05, 255))


def computer(b: Brush) -> None:
    """A laptop."""
    b.shape(box(30, 16, 140, 96, 8), oklch(0.40, 0.03, 270))
    screen = linear_gradient((36, 22), (164, 106), [oklch(0.60, 0.13, 255), oklch(0.46, 0.14, 285)])
    b.canvas.drawPath(box(37, 23, 126, 82, 3), fill(screen))
    for k, (x, width, tone) in enumerate(((46, 44, 85), (54, 62, 150), (54, 38, 30), (46, 54, 210))):
        b.flat(box(x, 34 + 15 * k, width, 6, 3), oklch(0.84, 0.12, tone))
    b.shape(polygon([(12, 132), (30, 112), (170, 112), (188, 132), (184, 138), (16, 138)]), METAL)
    b.shape(box(82, 122, 36, 9, 2), shifted(METAL, -0.08), outline=0.6)


def phone(b: Brush) -> None:
    """A mobile phone."""
    b.shape(box(4, 4, 92, 192, 16), oklch(0.34, 0.03, 272))
    b.canvas.drawPath(
        box(11, 14, 78, 172, 9), fill(linear_gradient((11, 14), (89, 186), [oklch(0.72, 0.12, 230), oklch(0.58, 0.15, 285)]))
    )
    for k, (x, width) in enumerate(((20, 44), (36, 44), (20, 34))):
        b.flat(box(x, 50 + 30 * k, width, 20, 9), with_alpha(0xFFFFFFFF, 0.9 if k != 1 else 0.6))
    b.flat(box(36, 20, 28, 6, 3), oklch(0.2, 0.03, 272))


def server(b: Brush) -> None:
    """A rack of three servers."""
    b.shadow(75, 190, 62, 6)
    for k in range(3):
        y = 14 + 58 * k
        b.shape(box(10, y, 130, 50, 7), oklch(0.48, 0.035, 265))
        for i, hue in enumerate((145, 145, 75)):
            b.ball(28 + 15 * i, y + 25, 4.6, oklch(0.80, 0.17, hue), 0.4)
        for i in range(5):
            b.flat(box(84 + 9 * i, y + 14, 4, 22, 2), oklch(0.30, 0.03, 268))


def coin(b: Brush) -> None:
    """A gold coin."""
    gold = b.look.main(0.80, 0.14, 85)
    b.shape(oval(100, 106, 92), shifted(gold, -0.18))
    b.shape(oval(100, 98, 92), gold, lift=0.1)
    b.outline(oval(100, 98, 74), shifted(gold, -0.14), 1.6)
    mark = skia.Path(
        polygon(
            [
                (
                    100 + (44 if i % 2 == 0 else 19) * math.sin(i * math.pi / 5),
                    98 - (44 if i % 2 == 0 else 19) * math.cos(i * math.pi / 5),
                )
                for i in range(10)
            ]
        )
    )
    b.shape(mark, shifted(gold, -0.04), outline=0.9)
    b.gloss([(36, 82), (48, 56), (70, 38)], 7, 0.55)


def magnet(b: Brush) -> None:
    """A horseshoe magnet, poles upward."""
    red = b.look.main(0.60, 0.19, 27)
    path = skia.Path()
    path.moveTo(16, 64)
    path.lineTo(16, 100)
    path.arcTo(skia.Rect.MakeLTRB(16, 16, 184, 184), 180, -180, False)
    path.lineTo(184, 64)
    path.lineTo(132, 64)
    path.lineTo(132, 100)
    path.arcTo(skia.Rect.MakeLTRB(68, 68, 132, 132), 0, 180, False)
    path.lineTo(68, 64)
    path.close()
    b.shape(path, red)
    for x in (16, 132):
        b.shape(box(x, 24, 52, 42, 2), METAL)


def battery(b: Brush) -> None:
    """A battery lying down, plus on the right."""
    b.shape(box(186, 34, 12, 32, 4), METAL)
    b.shape(box(4, 10, 184, 80, 12), b.look.main(0.45, 0.03, 270))
    b.canvas.save()
    b.canvas.clipPath(box(4, 10, 184, 80, 12), True)
    b.canvas.drawRect(
        skia.Rect.MakeLTRB(124, 10, 190, 90),
        fill(linear_gradient((0, 10), (0, 90), [oklch(0.86, 0.12, 75), oklch(0.68, 0.15, 62)])),
    )
    b.canvas.restore()
    b.outline(box(4, 10, 184, 80, 12))
    b.gloss([(18, 26), (174, 26)], 5, 0.3)
    for x in (152.0,):
        b.bar([(x - 11, 50), (x + 11, 50)], 0xFFFFFFFF, 6)
        b.bar([(x, 39), (x, 61)], 0xFFFFFFFF, 6)
    b.bar([(30, 50), (50, 50)], 0xFFFFFFFF, 6)


def bulb(b: Brush) -> None:
    """A light bulb; `step` "off" shows it dark."""
    lit = b.look.step != "off"
    if lit:
        b.glow(70, 76, 130, oklch(0.90, 0.14, 92), 0.6)
    glass = smooth_path(
        [(70, 8), (112, 20), (134, 58), (128, 98), (104, 126), (98, 148), (42, 148), (36, 126), (12, 98), (6, 58), (28, 20)],
        close=True,
    )
    b.shape(glass, oklch(0.93, 0.13, 95) if lit else oklch(0.88, 0.015, 240), lift=0.06)
    b.line(
        [(54, 146), (52, 98), (44, 82), (56, 88), (63, 76), (70, 88), (77, 76), (84, 88), (96, 82), (88, 98), (86, 146)],
        oklch(0.60, 0.16, 55) if lit else INK,
        1.0,
    )
    for y in (150, 162, 174):
        b.shape(box(44, y, 52, 12, 5), METAL)
    b.shape(smooth_path([(54, 186), (86, 186), (78, 197), (62, 197)], close=True), oklch(0.40, 0.02, 270))
    b.gloss([(26, 66), (32, 44), (48, 28)], 6, 0.7)


def lever(b: Brush) -> None:
    """A beam on a pivot."""
    b.shape(polygon([(90, 40), (64, 92), (116, 92)]), b.look.main(0.62, 0.14, 32))
    b.shape(box(2, 28, 196, 13, 6), WOOD)
    b.ball(90, 40, 6, METAL)


def clock(b: Brush) -> None:
    """A clock; `value` is the hour (0..12), with its minutes as fraction."""
    b.ball(100, 100, 94, b.look.main(0.56, 0.13, 255))
    b.flat(oval(100, 100, 78), oklch(0.985, 0.01, 85))
    for i in range(12):
        a = math.tau * i / 12
        b.line(
            [(100 + 66 * math.sin(a), 100 - 66 * math.cos(a)), (100 + 73 * math.sin(a), 100 - 73 * math.cos(a))],
            INK,
            1.6 if i % 3 == 0 else 0.9,
        )
    hour = 10.15 if b.look.value is None else b.look.value
    for turn, reach, width in ((hour / 12, 40, 8), (hour % 1, 60, 5)):
        a = math.tau * turn
        b.bar([(100, 100), (100 + reach * math.sin(a), 100 - reach * math.cos(a))], INK, width)
    b.ball(100, 100, 7, oklch(0.64, 0.18, 30))


def _pieces(b: Brush) -> tuple[int, int]:
    """How many of how many pieces are there, from `values = ["3", "8"]`; all of eight otherwise."""
    if len(b.look.values) >= 2:
        return int(b.look.values[0]), max(1, int(b.look.values[1]))
    return 8, 8


def pizza(b: Brush) -> None:
    """A pizza cut in equal pieces, of which some may be gone."""
    there, total = _pieces(b)
    b.canvas.drawCircle(100, 102, 96, fill(oklch(0.90, 0.015, 240)))
    b.outline(oval(100, 102, 96), oklch(0.55, 0.03, 260), 0.9)
    for i in range(there):
        a0, sweep = -90 + 360 * i / total, 360 / total
        wedge = skia.Path()
        wedge.moveTo(100, 100)
        wedge.arcTo(skia.Rect.MakeLTRB(14, 14, 186, 186), a0, min(sweep, 359.9), False)
        wedge.close()
        shader = radial_gradient(
            (100, 100),
            86,
            [oklch(0.88, 0.13, 88), oklch(0.84, 0.14, 80), oklch(0.72, 0.13, 62), oklch(0.62, 0.11, 55)],
            [0.0, 0.8, 0.87, 1.0],
        )
        b.canvas.drawPath(wedge, fill(shader))
        middle = math.radians(a0 + sweep / 2)
        for r, turn in ((38, 0.0), (62, 0.16), (60, -0.17)):
            if total > 8 and r != 62:
                continue
            x, y = 100 + r * math.cos(middle + turn), 100 + r * math.sin(middle + turn)
            b.ball(x, y, 8.5 if total <= 8 else 6, oklch(0.58, 0.18, 28), 0.5)
        b.outline(wedge, oklch(0.48, 0.09, 50), 1.1)


def cake(b: Brush) -> None:
    """A chocolate bar of equal pieces in a row, of which some are coloured: for fractions."""
    there, total = _pieces(b)
    colour = b.look.main(0.70, 0.16, 40)
    width = 192 / total
    for i in range(total):
        full = i < there
        b.shape(
            box(4 + i * width + 1, 8, width - 2, 64, 5), colour if full else oklch(0.93, 0.012, 85), shade=0.16 if full else 0.05
        )


SKETCHES: dict[str, Sketch] = {
    "person": Sketch(110, 200, person, {"eye": (0.69, 0.24), "hand": (0.74, 0.71), "head": (0.5, 0.23), "feet": (0.5, 0.97)}),
    "heart": Sketch(
        190,
        200,
        heart,
        {"left": (0.68, 0.68), "right": (0.36, 0.66), "aorta": (0.56, 0.09), "vein": (0.31, 0.1), "upper": (0.7, 0.42)},
    ),
    "house": Sketch(200, 186, house),
    "bank": Sketch(200, 186, bank),
    "factory": Sketch(200, 180, factory, {"chimney": (0.75, 0.2)}),
    "book": Sketch(200, 166, book),
    "gear": Sketch(200, 200, gear),
    "computer": Sketch(200, 146, computer, {"screen": (0.5, 0.42)}),
    "phone": Sketch(100, 200, phone),
    "server": Sketch(150, 196, server),
    "coin": Sketch(200, 200, coin),
    "magnet": Sketch(200, 190, magnet, {"left": (0.2, 0.14), "right": (0.8, 0.14)}),
    "battery": Sketch(200, 100, battery, {"plus": (0.98, 0.5), "minus": (0.03, 0.5)}),
    "bulb": Sketch(140, 200, bulb, {"base": (0.5, 0.97), "filament": (0.5, 0.42)}, bleed=62),
    "lever": Sketch(200, 100, lever, {"left": (0.03, 0.3), "right": (0.97, 0.3), "pivot": (0.45, 0.42)}),
    "clock": Sketch(200, 200, clock),
    "pizza": Sketch(200, 200, pizza),
    "cake": Sketch(200, 80, cake),
}
