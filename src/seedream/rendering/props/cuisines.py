"""Dishes of many kitchens: breads, rolls, rice, bowls, plates to share; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import GREEN, baked, gloss, leaf, steam, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.meals import flat_plate, round_bowl
from seedream.rendering.props.palette import WHITE
from seedream.rendering.props.spec import PropSpec

NORI, RICE, SAUCE, TOMATO, YOLK = 0xFF263A30, 0xFFFAF7EE, 0xFFB23A24, 0xFFD9442F, 0xFFF5B335


def bread_roll(pen: Pen, colour: int, _: float) -> None:
    """A round bread roll with a cross cut into it."""
    loaf = both("0,-0.62 0.34,-0.56 0.5,-0.3 0.44,-0.06 0.2,0 0,0.01")
    pen.shape(loaf, colour, baked(colour), depth=0.1)
    with clipped(pen, loaf):
        line(pen, "-0.34,-0.44 0,-0.36 0.34,-0.46", pale(colour, 0.55), 0.07)
        line(pen, "0.04,-0.64 0.0,-0.38 0.06,-0.16", pale(colour, 0.55), 0.06)
    gloss(pen, "0.2,-0.55 0.34,-0.46 0.4,-0.34", 0.04)


def flatbread(pen: Pen, colour: int, _: float) -> None:
    """A stack of round flat breads, blistered by the oven."""
    for i, (x, y) in enumerate(((0.02, -0.1), (-0.02, -0.17), (0.01, -0.24))):
        pen.fill(ellipse(x, y, 0.49, 0.16), baked(colour, -0.2))
        pen.shape(ellipse(x, y - 0.03, 0.49, 0.16), colour if i == 2 else pen.shade(colour, 0.15), baked(colour), depth=0.03)
    for i in range(13):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 13)
        dot(
            pen,
            0.42 * q * math.cos(a),
            -0.275 + 0.12 * q * math.sin(a),
            0.05 - 0.02 * (i % 3),
            alpha(baked(colour, -0.2), 0.75),
            0.02,
        )
    leaf(pen, 0.1, -0.28, 0.12, 70)
    leaf(pen, 0.1, -0.28, 0.1, 20, tone(GREEN, 0.05))


def spring_roll(pen: Pen, colour: int, _: float) -> None:
    """Three crisp rolls on a plate with a dip."""
    flat_plate(pen)
    for x, y, turn in ((-0.16, -0.17, -8), (-0.02, -0.22, -4), (-0.1, -0.31, -6)):
        with turned(pen, turn, x, y):
            slab(pen, (-0.24, -0.065, 0.24, 0.065), 0.05, colour, 0.03)
            for k in (-0.12, 0.04):
                line(pen, f"{k},-0.06 {k + 0.06},0 {k + 0.02},0.06", baked(colour), 0.012)
            pen.fill(ellipse(0.235, 0, 0.03, 0.055), pale(colour, 0.4))
            dot(pen, 0.24, -0.015, 0.016, 0xFFE8803A)
            dot(pen, 0.238, 0.02, 0.014, GREEN)
    with turned(pen, 0, 0.3, 0):
        pen.shape(both("0.13,-0.26! 0.09,-0.14 0,-0.13", 0.3), 0xFFF4EEE4, depth=0.03)
        pen.fill(ellipse(0, -0.26, 0.13, 0.045), 0xFFF8F4EC)
        pen.fill(ellipse(0, -0.258, 0.11, 0.034), SAUCE)


def samosa(pen: Pen, colour: int, _: float) -> None:
    """Two pastry triangles with crimped edges on a leaf."""
    pen.shape(curvy("-0.5,-0.05! -0.2,-0.16 0.2,-0.15 0.5,-0.06! 0.2,0.02 -0.2,0.02"), tone(GREEN, -0.05), depth=0.03)
    for x, y, turn, size in ((0.16, -0.06, 7, 0.86), (-0.14, -0.04, -5, 1.0)):
        with turned(pen, turn, x, y, size):
            pen.shape(soft("-0.32,0 0.32,0 0.02,-0.52", 0.06), colour, baked(colour), depth=0.07)
            pen.fill(soft("-0.3,-0.01 0.03,-0.49 0.03,-0.12", 0.04), pen.lit(colour, 0.22))
            for k in range(8):
                q = k / 7
                dot(pen, -0.29 + 0.58 * q, -0.012, 0.032, baked(colour, -0.06), 0.024)


def onigiri(pen: Pen, colour: int, _: float) -> None:
    """A triangle of rice in a strip of seaweed."""
    body = both("0,-0.88 0.16,-0.8 0.46,-0.22 0.44,-0.06 0.3,0 0,0", 0.42)
    pen.shape(body, colour, 0xFFD9D4CE, depth=0.08)
    with clipped(pen, body):
        for i in range(46):
            x, y = ((i * 37) % 90 - 45) / 100, -((i * 53) % 84) / 100
            with turned(pen, i * 47, x, y):
                pen.fill(ellipse(0, 0, 0.034, 0.015), alpha(pen.shade(colour, 0.25 + 0.2 * (i % 2)), 0.6))
    pen.shape(soft("-0.16,0.01 0.16,0.01 0.15,-0.36 -0.15,-0.36", 0.02), NORI, depth=0.04)
    gloss(pen, "0.12,-0.32 0.13,-0.1", 0.02, 0.25)


def bento(pen: Pen, colour: int, _: float) -> None:
    """An open lacquer box with rice, egg, salmon and greens, a little from above."""
    pen.shape(soft("-0.5,-0.5 0.5,-0.5 0.5,-0.06 0.46,0 -0.46,0 -0.5,-0.06", 0.03), colour, depth=0.04)
    pen.fill(soft("-0.46,-0.48 0.46,-0.48 0.46,-0.1 -0.46,-0.1", 0.02), pen.shade(pen.shade(colour)))
    pen.fill(soft("-0.44,-0.46 -0.02,-0.46 -0.02,-0.12 -0.44,-0.12", 0.03), RICE)
    for i in range(26):
        with turned(pen, i * 53, -0.42 + ((i * 37) % 38) / 100, -0.44 + ((i * 23) % 30) / 100):
            pen.fill(ellipse(0, 0, 0.022, 0.01), pen.shade(RICE, 0.3))
    orb(pen, -0.23, -0.3, 0.055, 0xFFC8324A)
    for k in range(3):
        with turned(pen, -14, 0.09 + k * 0.07, -0.38):
            slab(pen, (-0.045, -0.07, 0.045, 0.06), 0.02, 0xFFF08A5A, 0.015)
            line(pen, "-0.03,-0.03 0,-0.01 0.03,-0.03", 0xFFFBD2B8, 0.01)
    for x in (0.33, 0.4):
        slab(pen, (x - 0.045, -0.45, x + 0.03, -0.32), 0.02, 0xFFF6CF52, 0.015)
        line(pen, f"{x - 0.03},-0.38 {x},-0.4 {x + 0.02},-0.37", 0xFFE0A83A, 0.01)
    for i in range(7):
        orb(pen, 0.06 + 0.055 * (i % 4), -0.2 + 0.06 * (i // 4), 0.036, tone(GREEN, 0.04 * (i % 2)))
    for x in (0.32, 0.4):
        orb(pen, x, -0.18, 0.045, TOMATO)
    pen.fill(soft("0.0,-0.47 0.02,-0.47 0.02,-0.11 0.0,-0.11", 0.001), pen.lit(colour, 0.2))
    pen.fill(soft("0.02,-0.285 0.45,-0.285 0.45,-0.265 0.02,-0.265", 0.001), pen.lit(colour, 0.2))


def mochi(pen: Pen, colour: int, _: float) -> None:
    """Three soft rice cakes, dusted, one of them cut."""
    for x, y, r, tint in ((-0.26, 0, 0.23, colour), (0.26, 0, 0.23, tone(colour, 0.03, 120)), (0.0, 0.06, 0.25, pale(colour, 0.6))):
        with turned(pen, 0, x, y - 0.06):
            pen.shape(both(f"0,{-1.5 * r} {0.75 * r},{-1.3 * r} {r},{-0.6 * r} {0.85 * r},0 0,{0.06 * r}"), tint, depth=0.05)
            gloss(pen, f"{0.3 * r},{-1.25 * r} {0.62 * r},{-1.05 * r}", 0.03, 0.6)
    pen.fill(ellipse(0.0, -0.13, 0.13, 0.11), pale(colour, 0.75))
    pen.fill(ellipse(0.0, -0.13, 0.095, 0.08), 0xFF6A2A34)


def mooncake(pen: Pen, colour: int, _: float) -> None:
    """A moulded cake with a flower on its top; a wedge shows the filling and the yolk."""
    pen.shape(ellipse(0, -0.16, 0.5, 0.17), baked(colour), depth=0.03)
    for i in range(25):
        x = -0.49 + i * 0.98 / 24
        dip = 0.17 * math.sqrt(max(0.0, 1 - (x / 0.5) ** 2))
        slab(
            pen,
            (x - 0.024, -0.38 + dip * 0.8, x + 0.024, -0.16 + dip * 0.9),
            0.02,
            pen.shade(colour, 0.25 if i % 2 else 0.45),
            0.01,
        )
    pen.shape(ellipse(0, -0.39, 0.5, 0.19), colour, baked(colour), depth=0.03)
    with turned(pen, 0, 0, -0.395):
        pen.canvas.scale(1, 0.38)
        for i in range(8):
            with turned(pen, i * 45):
                pen.shape(both("0,-0.12 0.1,-0.2 0.1,-0.32 0,-0.37"), pen.lit(colour, 0.18), baked(colour), depth=0.04)
        dot(pen, 0, 0, 0.11, pen.lit(colour, 0.3))
        for i in range(12):
            with turned(pen, i * 30 + 15):
                dot(pen, 0, -0.43, 0.035, baked(colour, -0.08))


def dango(pen: Pen, colour: int, _: float) -> None:
    """Three rice balls on a stick: pink, white, green."""
    with turned(pen, 34):
        pen.segment((0, 0.1), (0, -0.96), 0xFFC9995E, 0.035)
        for y, tint in ((-0.24, tone(colour, 0.0, 130)), (-0.5, pale(colour, 0.85)), (-0.76, colour)):
            orb(pen, 0, y, 0.145, tint)
            with turned(pen, -34, 0, y):
                gloss(pen, "0.03,-0.09 0.085,-0.05", 0.03, 0.55)


def hummus(pen: Pen, colour: int, _: float) -> None:
    """A bowl of hummus with its swirl, oil, chickpeas and parsley."""
    round_bowl(pen, 0xFF3F7FA0)
    pen.fill(ellipse(0, -0.47, 0.43, 0.105), colour)
    line(pen, "0.32,-0.47 0.1,-0.54 -0.28,-0.5 -0.22,-0.42 0.12,-0.41 0.2,-0.47 0.0,-0.49", pen.shade(colour, 0.5), 0.022)
    line(pen, "0.22,-0.47 0.05,-0.51 -0.18,-0.49 -0.12,-0.45 0.08,-0.445", 0xFFD99A2E, 0.03)
    for x, y in ((-0.02, -0.485), (0.05, -0.465), (0.0, -0.455)):
        orb(pen, x, y, 0.032, 0xFFE8C078)
    for i in range(9):
        leaf(pen, 0.3 * math.cos(i * 2.4), -0.47 + 0.07 * math.sin(i * 2.4), 0.05, i * 40, tone(GREEN, -0.04))


def falafel(pen: Pen, colour: int, _: float) -> None:
    """Crisp brown balls on a plate with salad and a dip."""
    flat_plate(pen)
    for x, y, degrees in ((-0.36, -0.16, -60), (-0.32, -0.15, -20), (0.3, -0.15, 40), (0.36, -0.15, 80)):
        leaf(pen, x, y, 0.2, degrees, tone(GREEN, 0.06), 0.5)
    for x, y in ((-0.2, -0.2), (0.2, -0.2), (0.0, -0.18), (-0.1, -0.34), (0.1, -0.34), (0.0, -0.48)):
        orb(pen, x, y, 0.125, colour)
        for k in range(7):
            dot(
                pen,
                x + 0.08 * math.cos(k * 2.4) * (k + 2) / 9,
                y + 0.08 * math.sin(k * 2.4) * (k + 2) / 9,
                0.014,
                baked(colour, -0.1 if k % 2 else 0.12),
            )


def guacamole(pen: Pen, colour: int, _: float) -> None:
    """A stone bowl of guacamole with corn chips."""
    for x, turn in ((-0.34, -34), (-0.16, -12), (0.3, 28)):
        with turned(pen, turn, x, -0.44):
            pen.shape(soft("-0.14,0.02 0.14,0.02 0.02,-0.34", 0.03), 0xFFF0BE5A, depth=0.03)
    round_bowl(pen, 0xFF6A6670)
    mound = both("0,-0.64 0.2,-0.6 0.42,-0.47 0.3,-0.4 0,-0.38")
    pen.shape(mound, colour, depth=0.05)
    for i in range(20):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 20)
        dot(
            pen,
            0.33 * q * math.cos(a),
            -0.49 + 0.1 * q * math.sin(a),
            0.022,
            (TOMATO, 0xFFF4EFE4, tone(colour, -0.14))[i % 3],
            0.016,
        )
    leaf(pen, 0.02, -0.6, 0.12, 20)


def nachos(pen: Pen, colour: int, _: float) -> None:
    """A plate heaped with corn chips, melted cheese, chili and tomato."""
    flat_plate(pen, 0xFF3A6A8A)
    heap = (
        *((-0.32, -0.14, -70), (0.32, -0.14, 60), (-0.16, -0.16, -20), (0.18, -0.16, 24), (0.0, -0.14, 4)),
        *((-0.22, -0.27, -46), (0.22, -0.27, 42), (0.0, -0.28, -8), (-0.1, -0.38, 20), (0.1, -0.4, -14)),
    )
    for i, (x, y, turn) in enumerate(heap):
        with turned(pen, turn, x, y):
            pen.shape(
                soft("-0.14,0.08 0.14,0.08 0,-0.16", 0.03), colour if i % 2 else pen.lit(colour, 0.15), baked(colour), depth=0.03
            )
    pen.fill(
        curvy(
            "-0.24,-0.34 -0.08,-0.52 0.1,-0.53 0.24,-0.36 0.3,-0.2 0.2,-0.26 0.16,-0.14 0.06,-0.26 -0.04,-0.12 "
            "-0.1,-0.26 -0.24,-0.18"
        ),
        0xFFF7B52E,
    )
    line(pen, "-0.08,-0.46 0.04,-0.48 0.12,-0.42", alpha(WHITE, 0.5), 0.02)
    for i in range(10):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 10)
        dot(pen, 0.2 * q * math.cos(a), -0.36 + 0.13 * q * math.sin(a), 0.026, (TOMATO, 0xFF5C9A3C, 0xFF3A2A30)[i % 3])


def tofu(pen: Pen, colour: int, _: float) -> None:
    """Two blocks of tofu with spring onion and soy sauce."""
    flat_plate(pen, 0xFF4A5A78)
    for x, y in ((-0.16, -0.1), (0.2, -0.1)):
        pen.shape(
            soft(
                f"{x - 0.16},{y} {x + 0.12},{y} {x + 0.2},{y - 0.07} {x + 0.2},{y - 0.27} {x - 0.08},{y - 0.27} "
                f"{x - 0.16},{y - 0.2}",
                0.012,
            ),
            pen.shade(colour, 0.35),
            depth=0.01,
        )
        pen.fill(soft(f"{x - 0.16},{y} {x + 0.12},{y} {x + 0.12},{y - 0.2} {x - 0.16},{y - 0.2}", 0.012), colour)
        pen.fill(
            soft(f"{x - 0.16},{y - 0.2} {x + 0.12},{y - 0.2} {x + 0.2},{y - 0.27} {x - 0.08},{y - 0.27}", 0.008),
            pen.lit(colour, 0.5),
        )
        for k in range(5):
            dot(pen, x - 0.04 + 0.035 * k, y - 0.235 + 0.014 * (-1) ** k, 0.022, GREEN, 0.013)
    pen.fill(ellipse(0.0, -0.075, 0.2, 0.022), 0xFF5A2E20)


def rice_bowl(pen: Pen, colour: int, t: float) -> None:
    """A bowl of rice with egg, carrot, greens, mushroom and meat in sections."""
    round_bowl(pen, colour)
    pen.fill(ellipse(0, -0.47, 0.44, 0.115), RICE)
    sections = (0xFFF08A3A, 0xFF6FAE4A, 0xFF9A6A4A, 0xFFB8443A, 0xFF7CC06A, 0xFFF2E6C8)
    for k, tint in enumerate(sections):
        for j in range(7):
            a = math.radians(k * 60 + 8 + j * 7)
            x, y = 0.3 * math.cos(a), -0.48 + 0.085 * math.sin(a)
            line(
                pen,
                f"{x - 0.06 * math.cos(a)},{y - 0.012 * math.sin(a) - 0.02} {x + 0.06 * math.cos(a)},{y + 0.02 * math.sin(a)}",
                tint if j % 2 else pen.shade(tint, 0.35),
                0.026,
            )
    pen.fill(ellipse(0, -0.5, 0.15, 0.06), 0xFFFDFBF4)
    orb(pen, 0.0, -0.51, 0.06, YOLK, 0.038)
    steam(pen, t, ((-0.2, -0.62), (0.2, -0.62)), 0.25, 0.022)


def corn_dog(pen: Pen, colour: int, _: float) -> None:
    """A sausage in batter on a stick, with a line of mustard."""
    with turned(pen, 26):
        pen.segment((0, 0.06), (0, -0.5), 0xFFD9B178, 0.04)
        slab(pen, (-0.125, -0.96, 0.125, -0.24), 0.125, colour, 0.06)
        pen.stroke([(0.06 * (-1) ** k, -0.88 + k * 0.085) for k in range(8)], 0xFFF6C92E, 0.03)


def nuts(pen: Pen, colour: int, _: float) -> None:
    """A little heap of nuts: almonds, hazelnuts, a walnut, a pistachio."""
    for x, y, turn in ((-0.34, -0.11, 74), (0.34, -0.1, -70), (-0.05, -0.34, 30)):
        with turned(pen, turn, x, y):
            almond = both("0,-0.17! 0.085,-0.06 0.085,0.06 0.04,0.13 0,0.14")
            pen.shape(almond, colour, depth=0.03)
            for k in (-0.03, 0.0, 0.03):
                line(pen, f"{k * 0.4},-0.12 {k * 1.4},0.02 {k},0.11", pen.shade(colour, 0.6), 0.008)
    for x, y in ((-0.16, -0.13), (0.2, -0.3)):
        orb(pen, x, y, 0.125, tone(colour, -0.04))
        pen.fill(ellipse(x, y + 0.07, 0.075, 0.04), 0xFFE3C7A0)
    walnut = tone(colour, 0.1, 8)
    orb(pen, 0.1, -0.14, 0.16, walnut, 0.145)
    line(pen, "0.1,-0.28 0.11,-0.14 0.1,0.0", pen.shade(walnut), 0.022)
    for s in (-1, 1):
        line(
            pen,
            f"{0.1 + s * 0.04},-0.22 {0.1 + s * 0.1},-0.18 {0.1 + s * 0.05},-0.13 {0.1 + s * 0.11},-0.09",
            pen.shade(walnut, 0.7),
            0.014,
        )
    pen.shape(ellipse(-0.34, -0.27, 0.09, 0.06), 0xFFE8D6B0, depth=0.02)
    pen.fill(ellipse(-0.33, -0.285, 0.055, 0.022), 0xFF94B05A)


def potato_chips(pen: Pen, colour: int, _: float) -> None:
    """A bag of crisps with a few in front of it."""
    bag = soft("-0.34,-0.96 0.34,-0.96 0.31,-0.8 0.37,-0.5 0.35,-0.02 -0.35,-0.02 -0.37,-0.5 -0.31,-0.8", 0.02)
    pen.shape(bag, colour, depth=0.07)
    with clipped(pen, bag):
        slab(pen, (-0.4, -0.99, 0.4, -0.87), 0.0, pen.shade(colour, 0.4))
        for k in range(12):
            pen.segment((-0.34 + k * 0.062, -0.95), (-0.34 + k * 0.062, -0.88), pen.shade(colour), 0.01)
        line(pen, "-0.3,-0.8 -0.22,-0.5 -0.28,-0.1", alpha(WHITE, 0.35), 0.05)
    pen.shape(ellipse(0.02, -0.48, 0.25, 0.2), 0xFFFBF3E0, depth=0.02)
    for x, y, turn in ((-0.06, -0.44, 12), (0.08, -0.5, -18)):
        with turned(pen, turn, x, y):
            pen.shape(curvy("-0.13,0.0 -0.06,-0.08 0.08,-0.07 0.14,0.02 0.05,0.07 -0.07,0.06"), 0xFFF2C24E, depth=0.02)
    for x, turn in ((-0.36, -8), (0.34, 10), (0.12, -4)):
        with turned(pen, turn, x, -0.05):
            pen.shape(curvy("-0.15,0.03 -0.08,-0.07 0.08,-0.08 0.16,0.02 0.05,0.05 -0.07,0.05"), 0xFFF2C24E, depth=0.02)
            dot(pen, 0.02, -0.02, 0.012, 0xFFD99A3A)


CUISINES: dict[str, PropSpec] = {
    "bread_roll": PropSpec(bread_roll, 0.09, "ground", 0xFFD9964A, (-0.536, -0.653, 0.536, 0.041)),
    "flatbread": PropSpec(flatbread, 0.17, "ground", 0xFFEDCB8E, (-0.542, -0.464, 0.542, 0.092)),
    "spring_roll": PropSpec(spring_roll, 0.17, "ground", 0xFFD99A45, (-0.53, -0.424, 0.53, 0.041)),
    "samosa": PropSpec(samosa, 0.15, "ground", 0xFFDB9A48, (-0.53, -0.536, 0.53, 0.063)),
    "onigiri": PropSpec(onigiri, 0.08, "ground", 0xFFFAF7EE, (-0.506, -0.912, 0.506, 0.04)),
    "bento": PropSpec(bento, 0.17, "ground", 0xFFA8282E, (-0.53, -0.53, 0.53, 0.03)),
    "mochi": PropSpec(mochi, 0.13, "ground", 0xFFF2A8BC, (-0.524, -0.435, 0.524, 0.052)),
    "mooncake": PropSpec(mooncake, 0.09, "ground", 0xFFC9883E, (-0.548, -0.614, 0.548, 0.042)),
    "dango": PropSpec(dango, 0.16, "ground", 0xFFF2A0B4, (-0.105, -0.844, 0.6, 0.133)),
    "hummus": PropSpec(hummus, 0.14, "ground", 0xFFEBCF9A, (-0.53, -0.624, 0.53, 0.041)),
    "falafel": PropSpec(falafel, 0.17, "ground", 0xFFA8703A, (-0.566, -0.638, 0.588, 0.044)),
    "guacamole": PropSpec(guacamole, 0.15, "ground", 0xFF8FB04A, (-0.53, -0.758, 0.53, 0.041)),
    "nachos": PropSpec(nachos, 0.18, "ground", 0xFFF0B94E, (-0.53, -0.58, 0.53, 0.041)),
    "tofu": PropSpec(tofu, 0.17, "ground", 0xFFFAF4E4, (-0.53, -0.402, 0.53, 0.041)),
    "rice_bowl": PropSpec(rice_bowl, 0.13, "ground", 0xFF3A4A6A, (-0.53, -0.913, 0.53, 0.041)),
    "corn_dog": PropSpec(corn_dog, 0.13, "ground", 0xFFC9853E, (-0.079, -0.906, 0.523, 0.106)),
    "nuts": PropSpec(nuts, 0.09, "ground", 0xFFB07A48, (-0.512, -0.518, 0.512, 0.04)),
    "potato_chips": PropSpec(potato_chips, 0.17, "ground", 0xFFD63E34, (-0.536, -0.991, 0.524, 0.047)),
}
