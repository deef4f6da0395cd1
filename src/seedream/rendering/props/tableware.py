"""Things on a table: bowls, plates, cutlery, glasses, pots for tea, jars, vases; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import flame, gloss, leaf, steam, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec, rounded

SOIL, CLAY = 0xFF5A3F34, 0xFFC8693F


def dish(pen: Pen, rx: float, y: float, ry: float, colour: int, wall: float = 0.07) -> None:
    """Opening of a round vessel: pale rim, shaded hollow that is lighter where the light falls in."""
    pen.fill(ellipse(0, y, rx, ry), pen.lit(colour, 0.4))
    hollow = ellipse(0, y + ry * 0.06, rx * (1 - wall), ry * (1 - wall * 1.9))
    with clipped(pen, hollow):
        pen.fill(hollow, pen.shade(colour, 0.75))
        pen.fill(ellipse(-pen.lx * rx * 0.16, y + ry * 0.55, rx, ry), pen.shade(colour, 0.2))


def bowl(pen: Pen, colour: int, _: float) -> None:
    """An empty bowl with a pale band under its rim."""
    pen.fill(rounded(-0.19, -0.05, 0.19, 0.0, 0.015), pen.shade(colour))
    body = both("0.5,-0.45! 0.46,-0.26 0.32,-0.09 0.19,-0.03!")
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        line(pen, "-0.52,-0.37 -0.3,-0.275 0,-0.25 0.3,-0.275 0.52,-0.37", pale(colour, 0.45), 0.035)
    dish(pen, 0.5, -0.45, 0.125, colour)
    gloss(pen, "0.4,-0.27 0.35,-0.19 0.28,-0.13", 0.022)


def plate(pen: Pen, colour: int, _: float) -> None:
    """A plate with a coloured rim and a shallow well."""
    pen.fill(ellipse(0, -0.235, 0.5, 0.235), pen.shade(colour))
    pen.fill(ellipse(0, -0.265, 0.5, 0.235), colour)
    ring(pen, 0, -0.265, 0.47, pale(colour, 0.5), 0.014, 0.465)
    pen.fill(ellipse(0, -0.258, 0.335, 0.15), pen.shade(colour, 0.55))
    pen.fill(ellipse(-pen.lx * 0.01, -0.247, 0.325, 0.14), pale(colour, 0.22))
    gloss(pen, "0.30,-0.41 0.40,-0.35 0.45,-0.27", 0.02, 0.6)


def fork(pen: Pen, colour: int, _: float) -> None:
    """A fork with four tines, leaning."""
    with turned(pen, 20):
        half = (
            "0.018,-0.22 0.03,-0.24! 0.038,-0.56 0.058,-0.56 0.066,-0.24! 0.08,-0.22 0.094,-0.24! 0.102,-0.55 0.128,-0.55 "
            "0.138,-0.2 0.115,-0.09 0.045,-0.01 0.028,0.08 0.04,0.3 0.052,0.42 0.03,0.47 0,0.48"
        )
        pen.shape(both("0,-0.235 " + half, 0.35), colour, depth=0.022)
        gloss(pen, "0.015,0.1 0.022,0.3 0.028,0.42", 0.014)
        gloss(pen, "0.085,-0.16 0.06,-0.1", 0.02)


def knife(pen: Pen, colour: int, _: float) -> None:
    """A table knife with a riveted handle, leaning."""
    with turned(pen, 20):
        pen.shape(
            curvy("-0.05,-0.01! -0.055,-0.46! -0.01,-0.55 0.045,-0.5 0.065,-0.3 0.06,-0.05 0.04,0.0!"),
            pale(colour, 0.5),
            depth=0.03,
        )
        line(pen, "0.035,-0.46 0.045,-0.3 0.042,-0.08", alpha(WHITE, 0.6), 0.014)
        slab(
            pen,
            (
                -0.05,
                -0.03,
                0.05,
                0.02,
            ),
            0.012,
            pen.shade(colour, 0.6),
        )
        pen.shape(curvy("-0.055,0.01! 0.052,0.01! 0.062,0.3 0.06,0.43 0.0,0.48 -0.06,0.43 -0.062,0.3"), colour, depth=0.03)
        for y in (0.1, 0.25):
            dot(pen, 0.0, y, 0.016, pale(colour, 0.6))


def spoon(pen: Pen, colour: int, _: float) -> None:
    """A spoon with its hollow to the front, leaning."""
    with turned(pen, 20):
        pen.shape(
            both("0,-0.56 0.1,-0.5 0.14,-0.34 0.115,-0.19 0.045,-0.08 0.026,0.03 0.036,0.25 0.05,0.41 0.03,0.47 0,0.48"),
            colour,
            depth=0.025,
        )
        hollow = both("0,-0.52 0.075,-0.47 0.105,-0.34 0.085,-0.21 0,-0.15")
        pen.fill(hollow, pen.shade(colour, 0.5))
        with clipped(pen, hollow):
            dot(pen, -pen.lx * 0.05, -0.28, 0.1, pale(colour, 0.3), 0.16)
        gloss(pen, "0.012,0.1 0.02,0.3 0.026,0.42", 0.014)


def wine_glass(pen: Pen, colour: int, _: float) -> None:
    """A glass of wine on its stem."""
    glass = pale(colour, 0.6)
    pen.shape(ellipse(0, -0.035, 0.2, 0.035), pen.lit(colour, 0.35), depth=0.02)
    pen.fill(both("0.02,-0.46! 0.017,-0.2 0.03,-0.08 0.09,-0.045! 0,-0.035"), pen.lit(colour, 0.2))
    cup = both("0.185,-1.0! 0.235,-0.82 0.235,-0.64 0.15,-0.48 0.02,-0.43")
    pen.fill(cup, alpha(glass, 0.75))
    with clipped(pen, cup):
        wine = both("0.26,-0.85! 0.26,-0.64 0.15,-0.46 0,-0.40")
        pen.shape(wine, colour, depth=0.07)
        pen.fill(ellipse(0, -0.85, 0.225, 0.032), pen.lit(colour, 0.3))
    ring(pen, 0, -0.995, 0.18, pale(colour, 0.75), 0.012, 0.13)
    gloss(pen, "0.165,-0.9 0.19,-0.76 0.175,-0.64", 0.022, 0.55)


def glass(pen: Pen, colour: int, _: float) -> None:
    """A tumbler of a cool drink with ice and a straw."""
    body = both("0.3,-0.84! 0.235,-0.03 0.2,0.0!", 0.1)
    pen.fill(body, alpha(pale(colour, 0.7), 0.8))
    with clipped(pen, body):
        pen.shape(both("0.4,-0.62! 0.22,-0.06 0.2,-0.05!", 0.1), colour, depth=0.05)
    pen.fill(ellipse(0, -0.62, 0.278, 0.05), pale(colour, 0.45))
    for x, y, turn in ((-0.09, -0.55, 14), (0.1, -0.47, -20)):
        with turned(pen, turn, x, y):
            pen.fill(rounded(-0.075, -0.075, 0.075, 0.075, 0.022), alpha(WHITE, 0.5))
    pen.segment((0.02, -0.58), (0.17, -0.985), 0xFFE4574C, 0.035)
    ring(pen, 0, -0.84, 0.295, pale(colour, 0.85), 0.014, 0.17)
    gloss(pen, "0.235,-0.74 0.2,-0.3", 0.024, 0.6)


def teapot(pen: Pen, colour: int, t: float) -> None:
    """A round teapot whose spout steams."""
    steam(pen, t, ((0.5, -0.56),), 0.24, 0.03)
    line(pen, "-0.23,-0.45 -0.42,-0.50 -0.465,-0.30 -0.24,-0.13", pen.shade(colour, 0.6), 0.065)
    pen.shape(curvy("0.2,-0.14! 0.35,-0.2 0.41,-0.38 0.52,-0.49! 0.42,-0.53! 0.34,-0.42 0.22,-0.38!"), colour, depth=0.03)
    slab(pen, (-0.17, -0.04, 0.17, 0.0), 0.015, pen.shade(colour, 0.7))
    body = both("0.14,-0.55! 0.27,-0.46 0.325,-0.28 0.27,-0.1 0.16,-0.02!")
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        line(pen, "-0.34,-0.33 0,-0.27 0.34,-0.33", pale(colour, 0.55), 0.04)
    pen.shape(both("0,-0.645 0.11,-0.61 0.165,-0.545! 0,-0.53"), pen.lit(colour, 0.2), depth=0.03)
    orb(pen, 0, -0.675, 0.045, GOLD)
    gloss(pen, "0.16,-0.46 0.23,-0.36 0.25,-0.25", 0.03)


def kettle(pen: Pen, colour: int, t: float) -> None:
    """A kettle with a dark handle over its lid; steam from the spout."""
    steam(pen, t, ((0.52, -0.55),), 0.22, 0.03)
    for s in (-1, 1):
        pen.segment((s * 0.2, -0.4), (s * 0.25, -0.6), STEEL, 0.04)
    line(pen, "-0.25,-0.58 -0.19,-0.74 0,-0.8 0.19,-0.74 0.25,-0.58", DARK, 0.07)
    pen.shape(curvy("0.24,-0.18! 0.4,-0.28 0.55,-0.47! 0.45,-0.51! 0.34,-0.42 0.22,-0.36!"), pen.shade(colour, 0.25), depth=0.03)
    pen.shape(both("0.13,-0.50! 0.27,-0.41 0.37,-0.22 0.4,-0.05 0.38,0.0!"), colour, depth=0.09)
    slab(pen, (-0.4, -0.05, 0.4, 0.0), 0.02, pen.shade(STEEL, 0.4))
    pen.shape(both("0,-0.57 0.1,-0.55 0.145,-0.49! 0,-0.475"), pen.lit(colour, 0.25), depth=0.02)
    orb(pen, 0, -0.595, 0.035, DARK)
    gloss(pen, "0.2,-0.40 0.28,-0.28 0.32,-0.14", 0.032)


def pitcher(pen: Pen, colour: int, _: float) -> None:
    """A jug with a lip and a large handle."""
    line(pen, "0.18,-0.80 0.38,-0.80 0.42,-0.56 0.25,-0.30", pen.shade(colour, 0.55), 0.065)
    body = curvy(
        "-0.35,-0.97! -0.19,-0.78 -0.2,-0.66 -0.31,-0.36 -0.29,-0.12 -0.2,0.0! 0.2,0.0! 0.29,-0.12 0.31,-0.36 "
        "0.2,-0.66 0.2,-0.8 0.24,-0.94!"
    )
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        for y in (-0.34, -0.27):
            line(pen, f"-0.34,{y - 0.05} 0,{y} 0.34,{y - 0.05}", pale(colour, 0.6), 0.028)
    pen.fill(curvy("-0.35,-0.97! -0.1,-0.99 0.1,-0.985 0.24,-0.94! 0.1,-0.905 -0.1,-0.9 -0.2,-0.91"), pen.shade(colour, 0.8))
    line(pen, "-0.34,-0.97 -0.1,-0.99 0.1,-0.985 0.24,-0.94", pen.lit(colour, 0.45), 0.016)
    gloss(pen, "0.16,-0.66 0.24,-0.42 0.23,-0.26", 0.03)


def jar(pen: Pen, colour: int, _: float) -> None:
    """A filled jar with a screw lid and a label."""
    body = both("0.24,-0.84! 0.3,-0.76 0.34,-0.64 0.34,-0.08 0.27,0.0!", 0.3)
    pen.fill(body, alpha(pale(colour, 0.65), 0.85))
    with clipped(pen, body):
        pen.shape(both("0.4,-0.7! 0.312,-0.62 0.312,-0.09 0.26,-0.03!", 0.2), colour, depth=0.08)
        pen.fill(ellipse(0, -0.7, 0.32, 0.035), pen.lit(colour, 0.35))
    slab(pen, (-0.2, -0.46, 0.2, -0.18), 0.03, PAPER)
    pen.segment((-0.11, -0.36), (0.11, -0.36), colour, 0.035)
    pen.segment((-0.07, -0.28), (0.07, -0.28), pen.shade(PAPER, 0.7), 0.022)
    slab(pen, (-0.27, -0.985, 0.27, -0.83), 0.03, 0xFFC9A45A, 0.05)
    for y in (-0.93, -0.885):
        pen.segment((-0.25, y), (0.25, y), pen.shade(0xFFC9A45A, 0.55), 0.01)
    gloss(pen, "0.275,-0.66 0.29,-0.5 0.285,-0.2", 0.026, 0.6)


def vase(pen: Pen, colour: int, _: float) -> None:
    """A tall vase with three sprigs."""
    for x, y, lean in ((-0.12, -0.86, -14), (0.015, -0.98, 2), (0.14, -0.88, 18)):
        line(pen, f"0,-0.6 {x * 0.5},-0.74 {x},{y}", 0xFF5F8A58, 0.016)
        for k, s in enumerate((-1, 1, 0)):
            leaf(pen, x * (0.78 + 0.11 * k), y + 0.07 - 0.035 * k, 0.1, lean + 62 * s, 0xFF7FAE6A)
    body = both("0.13,-0.7! 0.095,-0.62 0.12,-0.53 0.27,-0.36 0.265,-0.2 0.16,-0.04 0.15,0.0!")
    pen.shape(body, colour, depth=0.08)
    with clipped(pen, body):
        for y, w in ((-0.42, 0.022), (-0.36, 0.03), (-0.16, 0.022)):
            line(pen, f"-0.3,{y - 0.035} 0,{y} 0.3,{y - 0.035}", pale(colour, 0.5), w)
    pen.fill(ellipse(0, -0.7, 0.13, 0.025), pen.shade(colour, 0.8))
    ring(pen, 0, -0.7, 0.128, pen.lit(colour, 0.4), 0.014, 0.2)
    gloss(pen, "0.12,-0.47 0.2,-0.36 0.21,-0.24", 0.026)


def potted_plant(pen: Pen, colour: int, t: float) -> None:
    """A leafy plant in a large pot."""
    sway = 1.5 * math.sin(t * 1.3)
    for angle, length, green in (
        (-70, 0.32, 0xFF3F7A48), (72, 0.32, 0xFF3F7A48), (-40, 0.43, 0xFF4C8A4E), (44, 0.42, 0xFF4C8A4E), (2, 0.46, 0xFF3F7A48),
        (-19, 0.36, 0xFF66A85A), (22, 0.33, 0xFF66A85A),
    ):  # fmt: skip
        leaf(pen, angle * 0.0022, -0.55, length, angle + sway * (1 if angle > 0 else -1), green, 0.2)
    pen.shape(both("0.33,-0.46! 0.25,0.0!", 0.05), colour, depth=0.08)
    slab(pen, (-0.38, -0.58, 0.38, -0.43), 0.035, pen.lit(colour, 0.12), 0.05)
    pen.segment((-0.31, -0.42), (0.31, -0.42), alpha(pen.shade(colour), 0.8), 0.02)
    gloss(pen, "0.22,-0.34 0.18,-0.08", 0.03, 0.3)


def candle(pen: Pen, colour: int, t: float) -> None:
    """A lit candle on a saucer with a finger ring."""
    dot(pen, 0, -0.86, 0.24, alpha(0xFFFFC868, 0.14 + 0.02 * math.sin(t * 9)))
    flame(pen, 0, -0.74, 0.25, t)
    pen.segment((0, -0.69), (0, -0.77), DARK, 0.018)
    ring(pen, 0.36, -0.07, 0.07, pen.shade(0xFFC9A45A, 0.4), 0.03)
    pen.shape(both("0.34,-0.08! 0.22,0.0!", 0.2), 0xFFC9A45A, depth=0.04)
    pen.fill(ellipse(0, -0.08, 0.34, 0.045), pen.lit(0xFFC9A45A, 0.35))
    pen.shape(both("0.155,-0.69 0.155,-0.07! 0,-0.05", 0.05), colour, depth=0.08)
    pen.fill(ellipse(0, -0.69, 0.155, 0.035), pen.lit(colour, 0.5))
    drip = curvy(
        "-0.155,-0.7! -0.03,-0.66 -0.02,-0.6 -0.035,-0.52 -0.065,-0.5 -0.085,-0.56 -0.1,-0.5 -0.115,-0.38 -0.14,-0.36 -0.155,-0.4!"
    )
    pen.fill(drip, pen.lit(colour, 0.35))


def tray(pen: Pen, colour: int, _: float) -> None:
    """A wooden serving tray with rope-like handles at its ends."""
    for s in (-1, 1):
        line(pen, f"{s * 0.43},-0.13 {s * 0.535},-0.15 {s * 0.515},-0.29 {s * 0.4},-0.3", pen.shade(colour, 0.8), 0.035)
    pen.fill(soft("-0.48,0 0.48,0 0.48,-0.08 0.4,-0.42 -0.4,-0.42 -0.48,-0.08", 0.06), pen.shade(colour, 0.9))
    pen.fill(soft("-0.48,-0.055 0.48,-0.055 0.4,-0.44 -0.4,-0.44", 0.07), pen.lit(colour, 0.3))
    well = soft("-0.425,-0.085 0.425,-0.085 0.36,-0.41 -0.36,-0.41", 0.05)
    with clipped(pen, well):
        pen.fill(well, pen.shade(colour, 0.8))
        pen.fill(soft("-0.41,-0.05 0.41,-0.05 0.35,-0.37 -0.35,-0.37", 0.04), colour)
        for y in (-0.15, -0.225, -0.3):
            pen.segment((-0.37, y), (0.37, y), alpha(pen.shade(colour), 0.4), 0.008)
    gloss(pen, "0.1,-0.022 0.4,-0.022", 0.012, 0.3)


def chopsticks(pen: Pen, colour: int, _: float) -> None:
    """A pair of lacquered chopsticks with gold ends."""
    for degrees, x in ((38, 0.07), (22, -0.03)):
        with turned(pen, degrees, x):
            pen.shape(curvy("-0.035,-0.54! 0.035,-0.54! 0.016,0.5! -0.016,0.5!", 0.0), colour, depth=0.018)
            slab(pen, (-0.036, -0.55, 0.036, -0.47), 0.008, GOLD)
            for y in (-0.42, -0.36):
                pen.segment((-0.03, y), (0.03, y), pale(tone(colour, 0.2), 0.4), 0.016, butt=True)


TABLEWARE: dict[str, PropSpec] = {
    "bowl": PropSpec(bowl, 0.11, "ground", 0xFF5C8FB0, (-0.52, -0.59, 0.52, 0.02)),
    "plate": PropSpec(plate, 0.15, "ground", 0xFFE6E2DA, (-0.52, -0.52, 0.52, 0.02)),
    "fork": PropSpec(fork, 0.11, "grip", 0xFFAEB6C4, (-0.22, -0.6, 0.33, 0.48)),
    "knife": PropSpec(knife, 0.12, "grip", 0xFF8F98A8, (-0.22, -0.54, 0.24, 0.48)),
    "spoon": PropSpec(spoon, 0.11, "grip", 0xFFAEB6C4, (-0.22, -0.57, 0.29, 0.48)),
    "wine_glass": PropSpec(wine_glass, 0.13, "ground", 0xFF9C2F48, (-0.27, -1.04, 0.27, 0.02)),
    "glass": PropSpec(glass, 0.085, "ground", 0xFF6FB4DE, (-0.33, -1.02, 0.33, 0.02)),
    "teapot": PropSpec(teapot, 0.14, "ground", 0xFF4F9A94, (-0.52, -0.83, 0.56, 0.02)),
    "kettle": PropSpec(kettle, 0.16, "ground", 0xFFD0503F, (-0.42, -0.86, 0.58, 0.02)),
    "pitcher": PropSpec(pitcher, 0.16, "ground", 0xFF7FA3CB, (-0.39, -1.02, 0.49, 0.02)),
    "jar": PropSpec(jar, 0.10, "ground", 0xFFB8405A, (-0.37, -1.01, 0.37, 0.02)),
    "vase": PropSpec(vase, 0.22, "ground", 0xFF3F72A8, (-0.29, -1.11, 0.31, 0.02)),
    "potted_plant": PropSpec(potted_plant, 0.30, "ground", CLAY, (-0.46, -1.05, 0.47, 0.02)),
    "candle": PropSpec(candle, 0.11, "ground", 0xFFF0DDB8, (-0.36, -1.12, 0.46, 0.02)),
    "tray": PropSpec(tray, 0.24, "ground", 0xFFB07A48, (-0.57, -0.47, 0.57, 0.02)),
    "chopsticks": PropSpec(chopsticks, 0.14, "grip", 0xFFB23A3A, (-0.26, -0.54, 0.46, 0.5)),
}
