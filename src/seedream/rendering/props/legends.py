"""Things of tales, tombs and old wars; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

RED, IRON, STONE = 0xFFC8323A, 0xFF565A68, 0xFF9A96A0


def coffin(pen: Pen, colour: int, _: float) -> None:
    """A wooden coffin, its lid askew."""
    outline = "-0.2,-1.0 0.2,-1.0 0.34,-0.68 0.2,0 -0.2,0 -0.34,-0.68"
    pen.shape(soft(outline, 0.015), pen.shade(colour, 0.5), depth=0.04)
    with turned(pen, 0, 0.0, -0.04, 0.9):
        pen.fill(soft(outline, 0.01), 0xFF2A2230)
    with turned(pen, 7, 0.1, 0.02):
        pen.shape(soft(outline, 0.015), colour, depth=0.04)
        with turned(pen, 0, 0, -0.05, 0.88):
            pen.shape(soft(outline, 0.01), pen.lit(colour, 0.1), depth=0.02)
        slab(pen, (-0.03, -0.86, 0.03, -0.44), 0.01, GOLD, 0.012)
        slab(pen, (-0.12, -0.75, 0.12, -0.69), 0.01, GOLD, 0.012)


def crossbow(pen: Pen, colour: int, _: float) -> None:
    """A crossbow with its bolt."""
    with turned(pen, -22):
        line(pen, "0.2,-0.92 0.28,-0.66 0.3,-0.48 0.28,-0.3 0.2,-0.04", IRON, 0.05)
        line(pen, "0.2,-0.92 -0.06,-0.48 0.2,-0.04", PAPER, 0.012)
        pen.shape(soft("-0.5,-0.56 -0.36,-0.52 0.4,-0.53 0.4,-0.44 -0.3,-0.43 -0.5,-0.34", 0.02), colour, depth=0.03)
        line(pen, "-0.12,-0.43 -0.1,-0.32 -0.02,-0.34", IRON, 0.026)
        pen.segment((-0.06, -0.545), (0.46, -0.545), 0xFFE3C08A, 0.022)
        pen.fill(soft("0.44,-0.58 0.54,-0.545 0.44,-0.51", 0.004), STEEL)
        for s in (-0.03, 0.03):
            pen.segment((-0.06, -0.545), (-0.12, -0.545 + s), RED, 0.016)


def mace(pen: Pen, colour: int, _: float) -> None:
    """A spiked mace."""
    with turned(pen, 30):
        slab(pen, (-0.03, -0.62, 0.03, 0.0), 0.02, 0xFF7A4A2E, 0.015)
        for k in range(12):
            with turned(pen, k * 30, 0, -0.76):
                pen.fill(soft("-0.04,-0.16 0.04,-0.16 0,-0.29", 0.004), pen.lit(colour, 0.3))
        orb(pen, 0, -0.76, 0.19, colour)
        for x, y in ((-0.07, -0.8), (0.07, -0.74), (0.0, -0.68), (0.03, -0.85)):
            pen.fill(soft(f"{x - 0.03},{y + 0.02} {x + 0.03},{y + 0.02} {x},{y - 0.05}", 0.003), pen.lit(colour, 0.35))
        slab(pen, (-0.05, -0.08, 0.05, 0.0), 0.02, colour, 0.02)


def amulet(pen: Pen, colour: int, _: float) -> None:
    """A pendant with a stone on its chain."""
    for k in range(25):
        a = math.pi * (0.06 + 0.88 * k / 24)
        dot(pen, 0.34 * math.cos(a) * (0.6 + 0.4 * math.sin(a)), -0.98 + 0.44 * math.sin(a), 0.018, GOLD)
    orb(pen, 0, -0.32, 0.27, GOLD, 0.3)
    orb(pen, 0, -0.32, 0.18, colour, 0.21)
    pen.fill(soft("-0.1,-0.4 0,-0.5 0.1,-0.4 0,-0.32", 0.006), alpha(WHITE, 0.45))
    for k in range(10):
        a = k * math.pi / 5
        dot(pen, 0.225 * math.cos(a), -0.32 + 0.255 * math.sin(a), 0.022, pen.lit(GOLD, 0.5))


def dragon_egg(pen: Pen, colour: int, t: float) -> None:
    """A scaled egg with a crack that glows, in its nest."""
    body = both("0,-0.98 0.2,-0.88 0.36,-0.52 0.34,-0.22 0.2,-0.03 0,-0.01")
    pen.shape(body, colour, depth=0.08)
    with clipped(pen, body):
        for row in range(10):
            for k in range(-4, 5):
                x, y = k * 0.1 + 0.05 * (row % 2), -0.92 + row * 0.1
                line(pen, f"{x - 0.05},{y} {x},{y + 0.06} {x + 0.05},{y}", alpha(pen.shade(colour), 0.8), 0.014)
                line(pen, f"{x - 0.03},{y + 0.015} {x},{y + 0.045}", alpha(pale(colour, 0.5), 0.6), 0.01)
    line(pen, "0.02,-0.92! 0.1,-0.78! 0.03,-0.68! 0.12,-0.54! 0.06,-0.44!", alpha(0xFFFFD25A, 0.6 + 0.3 * math.sin(t * 3)), 0.05)
    line(pen, "0.02,-0.92! 0.1,-0.78! 0.03,-0.68! 0.12,-0.54! 0.06,-0.44!", 0xFFFFF4C4, 0.018)
    for k in range(14):
        x = -0.44 + k * 0.066
        line(
            pen,
            f"{x},{-0.08 - 0.07 * (k % 3)} {x + 0.1},-0.04 {x + 0.14},{-0.12 + 0.05 * (k % 2)}",
            0xFF8A6244 if k % 2 else 0xFF6A4630,
            0.03,
        )


def angel_wings(pen: Pen, colour: int, t: float) -> None:
    """A pair of feathered wings."""
    for s in (-1, 1):
        with turned(pen, s * 2 * math.sin(t * 2), s * 0.06, -0.4):
            for k in range(9):
                with turned(pen, s * (162 - k * 15)):
                    long = 0.34 + 0.03 * k
                    pen.shape(
                        both(f"0,-0.05 0.07,-0.12 0.065,{-long * 0.8} 0,{-long}"), pen.shade(colour, 0.25 - 0.02 * k), depth=0.02
                    )
            for k in range(6):
                with turned(pen, s * (140 - k * 19)):
                    pen.shape(both(f"0,-0.02 0.06,-0.08 0.055,{-0.2 - 0.02 * k} 0,{-0.26 - 0.02 * k}"), colour, depth=0.02)
            line(pen, f"0,0 {s * 0.1},-0.26 {s * 0.3},-0.46 {s * 0.4},-0.42", pen.lit(colour, 0.4), 0.07)


def catapult(pen: Pen, colour: int, t: float) -> None:
    """A siege engine with a stone in its spoon."""
    for a, b in (((-0.44, -0.1), (0.44, -0.1)), ((-0.06, -0.1), (0.1, -0.56)), ((0.3, -0.1), (0.1, -0.56))):
        pen.segment(a, b, colour, 0.055)
    with turned(pen, -44, 0.1, -0.22):
        slab(pen, (-0.03, -0.74, 0.03, 0.06), 0.02, pen.lit(colour, 0.12), 0.015)
        pen.shape(curvy("-0.14,-0.74! 0,-0.66 0.14,-0.74! 0.08,-0.88 -0.08,-0.88"), colour, depth=0.02)
        orb(pen, 0, -0.84, 0.11, STONE)
    slab(pen, (0.05, -0.6, 0.16, -0.5), 0.02, IRON, 0.02)
    for k in range(4):
        pen.segment((0.04 + k * 0.03, -0.28), (0.04 + k * 0.03, -0.14), 0xFFD9B883, 0.02)
    for x in (-0.34, 0.34):
        orb(pen, x, -0.1, 0.1, pen.shade(colour, 0.4), depth=0.02)
        dot(pen, x, -0.1, 0.03, IRON)


def sarcophagus(pen: Pen, colour: int, _: float) -> None:
    """The painted coffin of a pharaoh."""
    body = both("0,-1.0 0.14,-0.97 0.2,-0.84 0.3,-0.64 0.26,-0.3 0.17,0! 0,0", 0.35)
    pen.shape(body, colour, depth=0.05)
    with clipped(pen, body):
        for k in range(10):
            slab(pen, (-0.4, -0.36 + k * 0.04, 0.4, -0.342 + k * 0.04), 0.0, 0xFF2F5FA8 if k % 2 else RED)
        slab(pen, (-0.06, -0.4, 0.06, 0.0), 0.0, pen.lit(colour, 0.3))
        for k in range(5):
            line(
                pen,
                f"-0.3,{-0.66 + k * 0.026} 0,{-0.58 + k * 0.03} 0.3,{-0.66 + k * 0.026}",
                (0xFF2F5FA8, 0xFF3FA09A, RED)[k % 3],
                0.018,
            )
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.04},-0.98! {s * 0.18},-0.94 {s * 0.2},-0.8 {s * 0.22},-0.64! {s * 0.1},-0.64! {s * 0.1},-0.8"),
            0xFF2F5FA8,
            depth=0.015,
        )
        for k in range(4):
            pen.segment((s * 0.11, -0.7 - k * 0.07), (s * 0.2, -0.68 - k * 0.075), GOLD, 0.014)
        line(pen, f"{s * 0.24},-0.46 {s * 0.06},-0.5 {-s * 0.08},-0.56", pen.shade(colour, 0.3), 0.05)
    pen.shape(both("0,-0.94 0.1,-0.9 0.1,-0.76 0,-0.67"), pen.lit(colour, 0.3), depth=0.02)
    for s in (-1, 1):
        pen.fill(ellipse(s * 0.045, -0.815, 0.022, 0.011), WHITE)
        dot(pen, s * 0.045, -0.815, 0.01, DARK)
        line(pen, f"{s * 0.02},-0.82 {s * 0.05},-0.83 {s * 0.085},-0.81", DARK, 0.008)
    line(pen, "-0.025,-0.735 0,-0.728 0.025,-0.735", 0xFF8A4A2A, 0.01)
    slab(pen, (-0.016, -0.68, 0.016, -0.6), 0.008, 0xFF2F5FA8)


def beanstalk(pen: Pen, colour: int, t: float) -> None:
    """A stalk that winds up into the sky, with great leaves."""
    way = [(0.09 * math.sin(k * 0.9), -k * 0.1) for k in range(11)]
    for k in range(2):
        other = [(0.11 * math.sin(i * 0.9 + 2.6 + k * 0.8), -i * 0.1) for i in range(11)]
        pen.stroke(other, pen.shade(colour, 0.5), 0.045)
    pen.stroke(way, pen.shade(colour, 0.3), 0.09)
    pen.stroke([(x - pen.lx * -0.012, y) for x, y in way], colour, 0.055)
    for k in range(1, 10):
        x, y = way[k]
        side = 1 if k % 2 else -1
        leaf(pen, x, y, 0.25 - 0.012 * k, side * (66 + 6 * math.sin(t + k)), tone(colour, 0.02 * (k % 3)), 0.42)
    line(pen, "0.0,-0.98 0.08,-1.06 0.14,-1.0 0.1,-0.95", colour, 0.022)


def sword_in_the_stone(pen: Pen, colour: int, _: float) -> None:
    """A sword stuck in a boulder."""
    slab(pen, (-0.035, -0.72, 0.035, -0.3), 0.004, 0xFFDDE3EA, 0.02)
    pen.segment((0.0, -0.7), (0.0, -0.34), 0xFFA8B0BC, 0.012)
    slab(pen, (-0.17, -0.77, 0.17, -0.71), 0.025, GOLD, 0.02)
    slab(pen, (-0.03, -0.93, 0.03, -0.75), 0.01, 0xFF7A3A2E, 0.012)
    orb(pen, 0, -0.96, 0.05, GOLD)
    dot(pen, 0, -0.96, 0.022, RED)
    pen.shape(curvy("-0.46,0! -0.42,-0.2 -0.24,-0.36 -0.02,-0.42 0.2,-0.36 0.42,-0.22 0.48,0!", 0.35), colour, depth=0.08)
    pen.fill(ellipse(0, -0.4, 0.07, 0.02), pen.shade(pen.shade(colour)))
    line(pen, "-0.2,-0.3 -0.1,-0.18 -0.16,-0.06", pen.shade(colour, 0.7), 0.018)
    line(pen, "0.24,-0.28 0.2,-0.14", pen.shade(colour, 0.7), 0.018)
    for x, y in ((-0.32, -0.12), (0.3, -0.08), (0.08, -0.04)):
        pen.fill(ellipse(x, y, 0.09, 0.03), alpha(0xFF6F9A4A, 0.85))


def goblet(pen: Pen, colour: int, _: float) -> None:
    """A golden goblet set with stones."""
    pen.shape(both("0.05,-0.34! 0.04,-0.14 0.24,-0.05! 0.24,0! 0,0", 0.35), colour, depth=0.05)
    orb(pen, 0, -0.28, 0.085, pen.lit(colour, 0.15), 0.06)
    pen.shape(both("0.3,-0.96! 0.3,-0.62 0.16,-0.42 0.05,-0.34! 0,-0.33"), colour, depth=0.08)
    pen.fill(ellipse(0, -0.96, 0.3, 0.06), pen.lit(colour, 0.3))
    pen.fill(ellipse(0, -0.955, 0.25, 0.042), 0xFF6A1A2E)
    line(pen, "-0.29,-0.78 0,-0.73 0.29,-0.78", pen.lit(colour, 0.5), 0.022)
    for x, tint in ((-0.17, RED), (0.0, 0xFF2F7FB8), (0.17, 0xFF3F9A5A)):
        orb(pen, x, -0.63 - 0.12 * abs(x), 0.05, tint)
    gloss(pen, "0.21,-0.88 0.22,-0.7", 0.03, 0.7)


def shuriken(pen: Pen, colour: int, t: float) -> None:
    """A throwing star with four points."""
    with turned(pen, t * 60, 0, -0.5):
        for k in range(4):
            with turned(pen, k * 90):
                pen.fill(soft("0,-0.5 0.12,-0.12 0,0", 0.004), pen.shade(colour, 0.5))
                pen.fill(soft("0,-0.5 -0.12,-0.12 0,0", 0.004), pen.lit(colour, 0.2))
        dot(pen, 0, 0, 0.085, 0xFF2A2634)
        ring(pen, 0, 0, 0.1, pen.lit(colour, 0.3), 0.025)


def ray_gun(pen: Pen, colour: int, t: float) -> None:
    """A toy ray gun of the future."""
    pen.shape(soft("-0.3,-0.42 -0.12,-0.42 -0.18,0 -0.4,0", 0.04), pen.shade(colour, 0.3), depth=0.03)
    line(pen, "-0.1,-0.42 -0.02,-0.26 -0.14,-0.22", IRON, 0.03)
    pen.shape(curvy("-0.46,-0.56 -0.36,-0.74 -0.08,-0.76 0.14,-0.64! 0.14,-0.5! -0.1,-0.4 -0.36,-0.4"), colour, depth=0.05)
    for k, r in enumerate((0.14, 0.11, 0.08)):
        pen.shape(ellipse(0.14 + k * 0.08, -0.57, 0.03, r), GOLD, depth=0.01)
    slab(pen, (0.1, -0.6, 0.4, -0.54), 0.01, STEEL, 0.015)
    orb(pen, 0.43, -0.57, 0.055, RED)
    dot(pen, -0.22, -0.58, 0.09, 0xFF8AE0C0)
    ring(pen, -0.22, -0.58, 0.09, GOLD, 0.022)
    pen.shape(soft("-0.4,-0.7 -0.3,-0.86 -0.2,-0.74", 0.02), RED, depth=0.01)


LEGENDS: dict[str, PropSpec] = {
    "coffin": PropSpec(coffin, 1.1, "ground", 0xFF7A4A32, (-0.37, -1.031, 0.554, 0.076)),
    "crossbow": PropSpec(crossbow, 0.5, "ground", 0xFF8A5A36, (-0.695, -0.984, 0.318, -0.055)),
    "mace": PropSpec(mace, 0.42, "ground", 0xFF6A7080, (-0.068, -0.968, 0.69, 0.051)),
    "amulet": PropSpec(amulet, 0.14, "ground", 0xFF2F8FA8, (-0.299, -0.944, 0.299, 0.01)),
    "dragon_egg": PropSpec(dragon_egg, 0.42, "ground", 0xFF3F7A6A, (-0.487, -1.014, 0.609, 0.025)),
    "angel_wings": PropSpec(angel_wings, 0.8, "centre", 0xFFFAF7F2, (-0.595, -0.95, 0.595, -0.039)),
    "catapult": PropSpec(catapult, 2.0, "ground", 0xFF8A5A36, (-0.626, -0.971, 0.498, 0.032)),
    "sarcophagus": PropSpec(sarcophagus, 1.15, "ground", 0xFFE2AE3E, (-0.336, -1.03, 0.336, 0.03)),
    "beanstalk": PropSpec(beanstalk, 3.2, "ground", 0xFF5FA048, (-0.272, -1.106, 0.334, 0.078)),
    "sword_in_the_stone": PropSpec(sword_in_the_stone, 0.7, "ground", 0xFF8E8C98, (-0.491, -1.041, 0.514, 0.03)),
    "goblet": PropSpec(goblet, 0.15, "ground", 0xFFE0AE3A, (-0.342, -1.053, 0.342, 0.031)),
    "shuriken": PropSpec(shuriken, 0.1, "centre", 0xFF6A7080, (-0.506, -1.006, 0.506, 0.006)),
    "ray_gun": PropSpec(ray_gun, 0.2, "ground", 0xFF3FA09A, (-0.49, -0.878, 0.517, 0.028)),
}
