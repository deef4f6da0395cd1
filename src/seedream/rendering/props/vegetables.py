"""Vegetables; one unit is their larger extent."""

from __future__ import annotations

import random

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import GREEN, gloss, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, glint, line, orb, pale, turned
from seedream.rendering.props.spec import PropSpec

STEM, HUSK = 0xFF4A8446, 0xFF7FB055


def broccoli(pen: Pen, colour: int, _: float) -> None:
    """A head of broccoli: dark to light florets on a pale stalk."""
    stalk = tone(colour, 0.17, 4, 0.85)
    for s in (-1, 1):
        line(pen, f"{s * 0.03},-0.18 {s * 0.12},-0.32 {s * 0.25},-0.45", pen.shade(stalk, 0.5), 0.1)
    pen.shape(both("0.15,-0.5! 0.1,-0.3 0.1,-0.12 0.15,0.0!"), stalk, depth=0.06)
    dabs = (
        (-0.33, -0.52, 0.15), (0.33, -0.52, 0.15), (-0.17, -0.44, 0.13), (0.17, -0.44, 0.13), (0, -0.47, 0.14),
        (-0.29, -0.69, 0.17), (0.29, -0.69, 0.17), (-0.12, -0.79, 0.18), (0.14, -0.79, 0.18), (0.0, -0.63, 0.2),
    )  # fmt: skip
    for x, y, r in dabs:
        dot(pen, x, y, r, pen.shade(colour, 0.9))
    for x, y, r in dabs[5:] + dabs[:2]:
        dot(pen, x + pen.lx * 0.03, y - 0.025, r * 0.84, colour)
    rng = random.Random(3)
    for x, y, r in dabs[5:]:
        for _i in range(4):
            dot(
                pen,
                x + pen.lx * 0.07 + rng.uniform(-0.6, 0.5) * r,
                y - 0.06 + rng.uniform(-0.5, 0.6) * r,
                r * 0.2,
                tone(colour, 0.09, 3),
            )


def carrot(pen: Pen, colour: int, _: float) -> None:
    """A carrot that lies on the ground, its greens up."""
    for angle, length, green in ((84, 0.2, STEM), (-4, 0.24, STEM), (24, 0.31, GREEN), (54, 0.28, 0xFF6FAE58)):
        with turned(pen, angle, 0.35, -0.3, length):
            frond = both("0,-1 0.11,-0.92 0.1,-0.8 0.24,-0.76 0.2,-0.6 0.33,-0.5 0.22,-0.36 0.28,-0.24 0.1,-0.16 0.06,0.15!")
            pen.shape(frond, green, depth=0.12)
            line(pen, "0,0.1 0.01,-0.4 0,-0.8", alpha(pen.lit(green, 0.5), 0.7), 0.05)
    body = curvy(
        "0.33,-0.42 0.42,-0.35 0.45,-0.21 0.41,-0.07 0.3,0.0! 0.0,0.0 -0.3,0.0 -0.54,-0.012! -0.53,-0.045 "
        "-0.3,-0.155 0.0,-0.3 0.2,-0.4"
    )
    pen.shape(body, colour, depth=0.07)
    with clipped(pen, body):
        for x, h in ((-0.32, 0.07), (-0.16, 0.1), (0.02, 0.09), (0.17, 0.13)):
            top = -0.145 - 0.47 * (x + 0.32)
            line(pen, f"{x},{top} {x + 0.04},{top + h * 0.6} {x + 0.045},{top + h}", pen.shade(colour, 0.8), 0.02)
        for x, y in ((-0.22, -0.01), (-0.02, -0.02), (0.22, -0.03)):
            line(pen, f"{x},{y} {x + 0.02},{y - 0.05} {x + 0.015},{y - 0.09}", pen.shade(pen.shade(colour), 0.6), 0.018)
    glint(pen, "0.12,-0.315 0.25,-0.355 0.34,-0.31", 0.036, 0.45)


def tomato(pen: Pen, colour: int, _: float) -> None:
    """A tomato with its star of green."""
    body = both("0,-0.74 0.2,-0.79 0.42,-0.68 0.5,-0.43 0.43,-0.16 0.22,-0.012 0,0")
    pen.shape(body, colour, depth=0.12)
    for angle, length in ((-84, 0.32), (84, 0.32), (-128, 0.25), (126, 0.25), (176, 0.22), (-30, 0.12), (35, 0.12)):
        leaf(pen, 0, -0.75, length, angle, STEM, 0.2)
    line(pen, "0,-0.75 0.0,-0.83 0.04,-0.89", STEM, 0.045)
    gloss(pen, "0.29,-0.62 0.385,-0.52 0.405,-0.4", 0.05)


def potato(pen: Pen, colour: int, _: float) -> None:
    """A potato with its eyes."""
    pen.shape(
        curvy(
            "-0.48,-0.28 -0.43,-0.5 -0.2,-0.62 0.06,-0.6 0.3,-0.64 0.46,-0.46 0.49,-0.24 0.38,-0.08 0.15,-0.004 "
            "-0.15,-0.002 -0.38,-0.07"
        ),
        colour,
        depth=0.1,
    )
    for x, y, turn in ((-0.22, -0.4, -14), (0.12, -0.46, 10), (-0.05, -0.2, 6), (0.26, -0.24, -20), (-0.3, -0.17, 22)):
        with turned(pen, turn, x, y):
            line(pen, "-0.045,-0.005 0,0.014 0.045,-0.005", pen.shade(colour, 0.95), 0.022)
    for x, y in ((-0.1, -0.5), (0.02, -0.34), (0.3, -0.4), (0.14, -0.13), (-0.18, -0.29)):
        dot(pen, x, y, 0.013, alpha(pen.shade(colour), 0.6))
    gloss(pen, "0.22,-0.55 0.36,-0.46 0.41,-0.34", 0.04, 0.35)


def onion(pen: Pen, colour: int, _: float) -> None:
    """An onion with dry skin, roots and a dry tip."""
    for x in (-0.06, -0.02, 0.03, 0.07):
        pen.segment((x * 0.6, -0.06), (x, -0.008), 0xFFB89A6A, 0.014)
    body = both("0.03,-1.0! 0.06,-0.84 0.16,-0.74 0.37,-0.6 0.45,-0.38 0.35,-0.15 0.14,-0.045 0,-0.04")
    pen.shape(body, colour, depth=0.1)
    with clipped(pen, body):
        for w in (-0.62, -0.34, -0.04, 0.3, 0.6):
            line(
                pen,
                f"{w * 0.05},-0.98 {w * 0.22},-0.76 {w * 0.62},-0.5 {w * 0.6},-0.26 {w * 0.16},-0.04",
                alpha(pen.shade(colour), 0.6),
                0.014,
            )
    pen.fill(curvy("-0.03,-1.0! 0,-0.96! 0.03,-1.0! 0.05,-0.86 0.02,-0.8 -0.03,-0.8 -0.05,-0.86"), pen.lit(tone(colour, -0.1), 0.2))
    gloss(pen, "0.22,-0.6 0.32,-0.5 0.345,-0.38", 0.042)


def pepper(pen: Pen, colour: int, _: float) -> None:
    """A bell pepper with three lobes."""
    body = both("0,-0.76 0.14,-0.83 0.33,-0.8 0.41,-0.6 0.38,-0.32 0.31,-0.08 0.2,0.0! 0.1,-0.025 0,-0.045")
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        line(pen, "-0.06,-0.78 -0.14,-0.55 -0.14,-0.28 -0.09,-0.02", pen.shade(colour, 0.8), 0.03)
        line(pen, "0.06,-0.78 0.16,-0.55 0.15,-0.28 0.1,-0.02", pen.shade(colour, 0.45), 0.026)
    pen.shape(both("0.05,-0.84! 0.15,-0.8 0.13,-0.73 0.05,-0.755 0,-0.72"), STEM, depth=0.03)
    pen.shape(curvy("-0.04,-0.82! -0.035,-0.93 0.0,-0.99 0.08,-0.985! 0.09,-0.94! 0.05,-0.9 0.05,-0.82!"), STEM, depth=0.025)
    gloss(pen, "0.26,-0.71 0.32,-0.6 0.315,-0.44", 0.045)


def corn(pen: Pen, colour: int, _: float) -> None:
    """A cob of corn in its open husk."""
    with turned(pen, 12, 0, -0.01):
        cob = both("0,-1.0 0.1,-0.95 0.17,-0.74 0.19,-0.45 0.13,-0.1 0,-0.06")
        pen.shape(cob, colour, depth=0.05)
        with clipped(pen, cob):
            for j in range(13):
                y = -0.97 + j * 0.075
                for i in range(-3, 4):
                    dot(pen, i * 0.068, y + 0.008 * i * i, 0.026, pen.lit(tone(colour, 0.03), 0.3), 0.028)
        line(pen, "-0.02,-0.1 -0.01,-0.05 0.0,-0.015", 0xFF9AB866, 0.06)
        pen.shape(curvy("0,-0.02! -0.16,-0.07 -0.255,-0.28 -0.27,-0.62! -0.17,-0.42 -0.06,-0.28 0.02,-0.12"), HUSK, depth=0.04)
        pen.shape(
            curvy("0,-0.02! 0.14,-0.06 0.24,-0.24 0.28,-0.52! 0.17,-0.36 0.04,-0.27 -0.03,-0.1"), tone(HUSK, -0.06), depth=0.04
        )
        line(pen, "-0.03,-0.08 -0.14,-0.22 -0.22,-0.45", alpha(pen.lit(HUSK, 0.5), 0.8), 0.014)


def mushroom(pen: Pen, colour: int, _: float) -> None:
    """A mushroom with pale dots on its cap."""
    pen.shape(both("0.12,-0.5! 0.11,-0.3 0.15,-0.08 0.17,0.0!"), 0xFFF4E9D4, depth=0.07)
    pen.fill(both("0,-0.36 0.3,-0.37 0.44,-0.44! 0,-0.52!"), 0xFFDCC6A8)
    for x in (-0.3, -0.2, -0.1, 0.1, 0.2, 0.3):
        pen.segment((x * 0.5, -0.44), (x, -0.385), 0xFFBFA384, 0.012)
    cap = both("0,-0.97 0.22,-0.93 0.42,-0.75 0.5,-0.5 0.46,-0.42 0.24,-0.44 0,-0.455")
    pen.shape(cap, colour, depth=0.1)
    with clipped(pen, cap):
        for x, y, rx, ry in (
            (0.02, -0.74, 0.1, 0.085),
            (-0.24, -0.66, 0.075, 0.07),
            (0.29, -0.63, 0.07, 0.065),
            (-0.09, -0.54, 0.055, 0.04),
            (0.14, -0.52, 0.045, 0.035),
            (-0.16, -0.86, 0.05, 0.035),
            (-0.41, -0.53, 0.05, 0.045),
        ):
            dot(pen, x, y, rx, pale(colour, 0.78), ry)
    gloss(pen, "0.16,-0.89 0.27,-0.82 0.33,-0.74", 0.03)


def pumpkin(pen: Pen, colour: int, _: float) -> None:
    """A ribbed pumpkin with a curled stalk."""
    line(pen, "0.04,-0.8 0.2,-0.88 0.3,-0.8 0.25,-0.75 0.22,-0.8", STEM, 0.018)
    for s in (-1, 1):
        pen.shape(ellipse(s * 0.3, -0.38, 0.2, 0.33), pen.shade(colour, 0.6 if s * pen.lx < 0 else 0.3), depth=0.06)
    for s in (-1, 1):
        pen.shape(ellipse(s * 0.18, -0.385, 0.2, 0.375), pen.shade(colour, 0.3 if s * pen.lx < 0 else 0.0), depth=0.06)
    pen.shape(ellipse(0, -0.39, 0.165, 0.39), colour, depth=0.05)
    pen.fill(ellipse(0, -0.755, 0.12, 0.03), pen.shade(colour, 0.9))
    pen.shape(curvy("-0.07,-0.74! -0.04,-0.85 -0.1,-0.96! -0.02,-0.99! 0.04,-0.88 0.08,-0.74!"), 0xFF6F8A4A, depth=0.03)
    gloss(pen, "0.23,-0.63 0.3,-0.52 0.315,-0.4", 0.036)


def eggplant(pen: Pen, colour: int, _: float) -> None:
    """An eggplant, shining, under its green cap."""
    with turned(pen, 22, -0.05, -0.05):
        pen.shape(both("0,-0.78 0.12,-0.75 0.17,-0.6 0.24,-0.4 0.31,-0.22 0.25,-0.05 0,0.015"), colour, depth=0.08)
        pen.shape(both("0.05,-0.88! 0.15,-0.79 0.17,-0.62! 0.1,-0.67 0.06,-0.57! 0,-0.66"), STEM, depth=0.04)
        line(pen, "0,-0.84 0.0,-0.93 0.035,-0.99", STEM, 0.07)
        gloss(pen, "0.13,-0.5 0.2,-0.34 0.23,-0.22", 0.045, 0.55)


def cucumber(pen: Pen, colour: int, _: float) -> None:
    """A cucumber with three slices cut from it."""
    flesh = pale(tone(colour, 0.2), 0.45)
    with turned(pen, -12, 0.05, -0.32):
        body = curvy("-0.2,-0.16 0.1,-0.17 0.33,-0.15 0.45,-0.06 0.46,0.05 0.36,0.13 0.1,0.16 -0.2,0.16!", 0.45)
        pen.shape(body, colour, depth=0.06)
        line(pen, "0.44,0 0.49,-0.01 0.52,-0.04", STEM, 0.045)
        for y in (-0.07, 0.03, 0.1):
            line(pen, f"-0.1,{y} 0.12,{y - 0.01} 0.34,{y * 0.8}", alpha(pen.lit(colour, 0.5), 0.55), 0.014)
    for x, y, r in ((-0.12, -0.27, 0.17), (-0.26, -0.2, 0.165), (-0.335, -0.165, 0.165)):
        orb(pen, x, y, r, pen.shade(colour, 0.15), depth=0.03)
        dot(pen, x - 0.006, y - 0.004, r * 0.86, flesh)
        dot(pen, x - 0.006, y - 0.004, r * 0.52, pen.lit(tone(flesh, -0.05), 0.1))
    for i in range(6):
        with turned(pen, i * 60 + 15, -0.341, -0.169):
            pen.fill(both("0,-0.085! 0.013,-0.055 0,-0.04"), pale(colour, 0.85))


VEGETABLES: dict[str, PropSpec] = {
    "broccoli": PropSpec(broccoli, 0.11, "ground", 0xFF4F8F46, (-0.53, -1.0, 0.53, 0.02)),
    "carrot": PropSpec(carrot, 0.13, "ground", 0xFFEE8233, (-0.56, -0.65, 0.59, 0.02)),
    "tomato": PropSpec(tomato, 0.055, "ground", 0xFFDC4436, (-0.53, -0.93, 0.53, 0.02)),
    "potato": PropSpec(potato, 0.065, "ground", 0xFFC8995C, (-0.52, -0.67, 0.52, 0.02)),
    "onion": PropSpec(onion, 0.065, "ground", 0xFFD59A52, (-0.48, -1.03, 0.48, 0.02)),
    "pepper": PropSpec(pepper, 0.07, "ground", 0xFFD9453A, (-0.44, -1.02, 0.44, 0.02)),
    "corn": PropSpec(corn, 0.13, "ground", 0xFFF3C440, (-0.27, -1.02, 0.39, 0.02)),
    "mushroom": PropSpec(mushroom, 0.05, "ground", 0xFFC0583F, (-0.53, -1.0, 0.53, 0.02)),
    "pumpkin": PropSpec(pumpkin, 0.18, "ground", 0xFFEB8630, (-0.53, -1.02, 0.53, 0.02)),
    "eggplant": PropSpec(eggplant, 0.13, "ground", 0xFF6A3F86, (-0.34, -1.02, 0.42, 0.02)),
    "cucumber": PropSpec(cucumber, 0.13, "ground", 0xFF4F9A50, (-0.52, -0.56, 0.6, 0.02)),
}
