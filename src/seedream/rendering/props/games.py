"""Games, toys and sports: from bowling to the rocking horse; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import wheel
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import View, arc, both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, RED, SKIN = 0xFF3A3742, 0xFFD63A3F, 0xFFF0B992


def bowling_pin(pen: Pen, colour: int, _: float) -> None:
    """A white pin with two stripes."""
    pin = both("0,-1.0 0.1,-0.96 0.13,-0.85 0.08,-0.7 0.085,-0.6 0.19,-0.4 0.21,-0.24 0.13,0! 0,0.01")
    pen.shape(pin, 0xFFFBF7F0, depth=0.06)
    with clipped(pen, pin):
        for y in (-0.72, -0.64):
            line(pen, f"-0.2,{y} 0,{y + 0.02} 0.2,{y}", colour, 0.05)
    gloss(pen, "0.1,-0.44 0.13,-0.32 0.12,-0.2", 0.03, 0.7)


def volleyball(pen: Pen, colour: int, _: float) -> None:
    """A volleyball of curved panels."""
    orb(pen, 0, -0.48, 0.48, PAPER, depth=0.12)
    with clipped(pen, ellipse(0, -0.48, 0.48, 0.48)):
        for turn in (0, 120, 240):
            with turned(pen, turn + 15, 0, -0.48):
                pen.fill(
                    curvy("0,0! 0.16,-0.14 0.22,-0.34 0.16,-0.56! 0.42,-0.46! 0.5,-0.2 0.36,-0.02 0.14,0.02"), alpha(colour, 0.92)
                )
                line(pen, "0,0 0.16,-0.14 0.22,-0.34 0.16,-0.56", 0xFFB9AFA4, 0.018)
                line(pen, "0,0 -0.02,-0.2 -0.1,-0.38 -0.24,-0.5", 0xFFB9AFA4, 0.018)
                line(pen, "0,0 0.07,-0.17 0.06,-0.36 -0.02,-0.52", 0xFFB9AFA4, 0.018)
    pen.canvas.drawPath(ellipse(0, -0.48, 0.475, 0.475), line_paint(alpha(0xFFB9AFA4, 0.7), 0.014))
    gloss(pen, "0.14,-0.84 0.27,-0.77 0.35,-0.64", 0.04, 0.5)


def shuttlecock(pen: Pen, colour: int, _: float) -> None:
    """A feathered shuttlecock."""
    with turned(pen, 34, 0.0, -0.46):
        for k in range(-3, 4):
            x = k * 0.1
            pen.shape(curvy(f"{k * 0.03},0.2! {x - 0.075},-0.36 {x},-0.5 {x + 0.075},-0.36"), 0xFFFAF8F4, depth=0.03)
            pen.segment((k * 0.03, 0.2), (x, -0.46), 0xFFCFC8C0, 0.012)
        line(pen, "-0.2,-0.14 0,-0.11 0.2,-0.14", colour, 0.02)
        line(pen, "-0.14,0.02 0,0.045 0.14,0.02", colour, 0.02)
        pen.shape(both("0.13,0.18! 0.14,0.32 0.08,0.42 0,0.44", 0.5), 0xFFF2ECE2, depth=0.04)
        line(pen, "-0.135,0.2 0,0.225 0.135,0.2", colour, 0.05)


def ping_pong_paddle(pen: Pen, colour: int, _: float) -> None:
    """A table tennis bat with its ball."""
    with turned(pen, 32, 0, -0.4):
        slab(pen, (-0.065, 0.1, 0.065, 0.46), 0.04, WOOD, 0.03)
        pen.shape(both("0,-0.5 0.22,-0.45 0.33,-0.24 0.28,0.02 0.11,0.2! 0,0.2"), tone(WOOD, 0.06), depth=0.03)
        pen.shape(both("0,-0.48 0.21,-0.43 0.31,-0.23 0.26,0.01! 0,0.06"), colour, depth=0.07)
    orb(pen, 0.34, -0.13, 0.12, 0xFFFBF7F0, depth=0.035)


def chessboard(pen: Pen, colour: int, _: float) -> None:
    """A board set up with a few pieces, seen as it lies between two who play."""
    view = View(0.0, 13.0, 0.0, -0.1)
    view.solid(pen, (-0.42, 0.0, -0.42), (0.42, 0.06, 0.42), tone(colour, -0.06), 0.01)
    for i in range(8):
        for k in range(8):
            x, z = -0.38 + i * 0.095, -0.38 + k * 0.095
            pen.fill(view.flat((x, z, x + 0.095, z + 0.095), 0.062), 0xFFF2E6CC if (i + k) % 2 else pen.shade(colour, 0.7))
    for i, k, h, tint in (
        (1, 7, 0.25, DARK),
        (4, 7, 0.36, DARK),
        (6, 6, 0.25, DARK),
        (7, 7, 0.25, DARK),
        (2, 4, 0.25, 0xFFFBF3E2),
        (5, 1, 0.36, 0xFFFBF3E2),
        (0, 1, 0.25, 0xFFFBF3E2),
        (3, 1, 0.25, 0xFFFBF3E2),
        (7, 2, 0.25, 0xFFFBF3E2),
    ):
        x, y = view.at(-0.38 + (i + 0.5) * 0.095, 0.062, -0.38 + (k + 0.5) * 0.095)
        with turned(pen, 0, x, y, h):
            pen.shape(both("0,-0.78 0.1,-0.7 0.12,-0.3 0.24,-0.06 0.24,0! 0,0.03"), tint, depth=0.08)
            orb(pen, 0, -0.82, 0.16, tint, depth=0.05)
            if h > 0.2:
                pen.fill(soft("-0.16,-1.12 0,-1.0 0.16,-1.12 0.13,-0.9 -0.13,-0.9", 0.01), tint)


def rubiks_cube(pen: Pen, colour: int, _: float) -> None:
    """A cube of coloured squares."""
    view = View.standing(0.36, 0.36, 32, 26)
    view.solid(pen, (-0.36, 0.0, -0.36), (0.36, 0.72, 0.36), 0xFF2A2834, 0.02)
    front = (colour, 0xFFF2C14E, 0xFF3F7FD0, 0xFF3FA05C, colour, 0xFFF6F2EA, 0xFFF0803A, 0xFF3F7FD0, colour)
    for i in range(3):
        for k in range(3):
            a, b = -0.34 + i * 0.232, 0.02 + k * 0.232
            pen.fill(view.front((a, b, a + 0.205, b + 0.205), -0.36, 0.02), front[(i + 3 * k) % 9])
            pen.fill(view.side((a, b, a + 0.205, b + 0.205), -0.36, 0.02), pen.shade(front[(i * 2 + k + 3) % 9], 0.55))
            pen.fill(
                view.flat((a, -0.34 + k * 0.232, a + 0.205, -0.34 + k * 0.232 + 0.205), 0.72, 0.02),
                pen.lit(front[(i + k * 2 + 5) % 9], 0.25),
            )


def toy_train(pen: Pen, colour: int, rolled: float) -> None:
    """A wooden train with two wagons."""
    for i, (x, tint) in enumerate(((-0.4, 0xFFF2C14E), (-0.12, 0xFF4C9FD8))):
        pen.segment((x + 0.1, -0.1), (x + 0.24, -0.1), IRON, 0.018)
        slab(pen, (x - 0.12, -0.24, x + 0.12, -0.07), 0.02, tint, 0.025)
        for k in range(3):
            orb(pen, x - 0.07 + k * 0.07, -0.26, 0.045, (0xFFE0485A, 0xFF6BBF6A, 0xFFB06AC8)[(k + i) % 3], depth=0.012)
    slab(pen, (0.1, -0.14, 0.5, -0.07), 0.015, tone(colour, -0.06), 0.015)
    slab(pen, (0.12, -0.38, 0.26, -0.12), 0.015, colour, 0.025)
    slab(pen, (0.09, -0.42, 0.29, -0.37), 0.02, 0xFF4C6FB0, 0.012)
    slab(pen, (0.15, -0.34, 0.23, -0.25), 0.012, 0xFFDCEBF5)
    slab(pen, (0.25, -0.28, 0.48, -0.13), 0.06, 0xFF6BBF6A, 0.03)
    pen.shape(soft("0.37,-0.44 0.46,-0.44 0.435,-0.27 0.395,-0.27", 0.008), 0xFFE0485A, depth=0.015)
    for x in (-0.47, -0.33, -0.19, -0.05, 0.19, 0.33, 0.44):
        wheel(pen, x, 0.055, rolled, rim=0xFFF2C14E)


def rocking_horse(pen: Pen, colour: int, t: float) -> None:
    """A wooden horse on rockers."""
    with turned(pen, 3 * math.sin(t * 2)):
        line(pen, "-0.52,-0.1 -0.3,-0.02 0,-0.01 0.3,-0.02 0.52,-0.1", RED, 0.05)
        for a, b in (
            ((-0.2, -0.42), (-0.34, -0.04)),
            ((-0.14, -0.42), (-0.18, -0.03)),
            ((0.14, -0.42), (0.18, -0.03)),
            ((0.2, -0.42), (0.36, -0.04)),
        ):
            pen.segment(a, b, tone(colour, -0.03), 0.06)
        line(pen, "-0.28,-0.5 -0.42,-0.46 -0.44,-0.26", 0xFF8A5A38, 0.07)
        pen.shape(
            curvy(
                "-0.3,-0.46 -0.24,-0.58 0.06,-0.56 0.16,-0.64 0.2,-0.86 0.3,-0.96! 0.34,-0.88 0.46,-0.76 "
                "0.5,-0.68 0.42,-0.62 0.34,-0.68 0.3,-0.5 0.2,-0.38 -0.18,-0.38"
            ),
            colour,
            depth=0.05,
        )
        line(pen, "0.26,-0.92 0.17,-0.84 0.13,-0.7 0.06,-0.58", 0xFF8A5A38, 0.07)
        dot(pen, 0.355, -0.8, 0.022, DARK)
        line(pen, "0.34,-0.7 0.42,-0.74 0.28,-0.84", RED, 0.018)
        pen.shape(curvy("-0.16,-0.6! 0.0,-0.56 0.1,-0.6! 0.08,-0.44 -0.12,-0.44"), RED, depth=0.03)
        slab(pen, (0.23, -0.74, 0.33, -0.7), 0.015, WOOD)


def dollhouse(pen: Pen, colour: int, _: float) -> None:
    """An open doll's house with four rooms."""
    slab(pen, (-0.42, -0.56, 0.42, 0.0), 0.01, colour, 0.04)
    for x0, y0, tint in (
        (-0.38, -0.52, 0xFFF6D9E2),
        (0.02, -0.52, 0xFFD6E8F4),
        (-0.38, -0.26, 0xFFFBEFC8),
        (0.02, -0.26, 0xFFDCEFD2),
    ):
        slab(pen, (x0, y0, x0 + 0.36, y0 + 0.23), 0.004, tint)
        slab(pen, (x0, y0 + 0.205, x0 + 0.36, y0 + 0.23), 0.002, WOOD)
    slab(pen, (-0.34, -0.4, -0.16, -0.32), 0.015, 0xFFE58AA6, 0.015)
    slab(pen, (-0.35, -0.46, -0.32, -0.31), 0.006, WOOD)
    slab(pen, (0.1, -0.44, 0.22, -0.32), 0.01, 0xFF7FA8C4, 0.015)
    orb(pen, 0.3, -0.36, 0.05, 0xFF6BBF6A, depth=0.015)
    slab(pen, (-0.3, -0.14, -0.12, -0.12), 0.004, WOOD)
    for x in (-0.27, -0.15):
        pen.segment((x, -0.12), (x, -0.055), WOOD, 0.014)
    slab(pen, (0.08, -0.17, 0.26, -0.055), 0.02, 0xFFD9703F, 0.02)
    slab(pen, (-0.05, -0.2, 0.05, 0.0), 0.01, 0xFFB8433A, 0.01)
    slab(pen, (0.22, -0.94, 0.31, -0.66), 0.008, 0xFF8A3A34, 0.015)
    pen.shape(soft("0,-0.98 0.52,-0.54 -0.52,-0.54", 0.02), 0xFFB8433A, depth=0.04)
    dot(pen, 0, -0.7, 0.075, WHITE)
    dot(pen, 0, -0.7, 0.058, 0xFF9CC9E8)


def jack_in_the_box(pen: Pen, colour: int, t: float) -> None:
    """A clown that springs out of its box."""
    bob = 0.02 * math.sin(t * 3)
    for k in range(5):
        y = -0.42 - k * 0.05
        line(pen, f"-0.09,{y} 0,{y + 0.03} 0.09,{y - 0.012}", STEEL, 0.026)
    pen.shape(soft("-0.36,-0.46 -0.3,-0.78 -0.24,-0.78 -0.3,-0.42", 0.01), tone(colour, 0.05), depth=0.02)
    slab(pen, (-0.34, -0.44, 0.34, 0.0), 0.02, colour, 0.06)
    pen.fill(star(0, -0.21, 0.15, 0.07, 0.01), 0xFFF2C14E)
    line(pen, "0.34,-0.22 0.44,-0.22 0.44,-0.34", IRON, 0.03)
    orb(pen, 0.44, -0.36, 0.035, RED, depth=0.01)
    with turned(pen, 0, 0, bob):
        for s in (-1, 1):
            pen.shape(curvy(f"0,-0.6! {s * 0.2},-0.7 {s * 0.26},-0.6 {s * 0.16},-0.54"), 0xFFF2C14E, depth=0.02)
        orb(pen, 0, -0.76, 0.16, SKIN, depth=0.04)
        for s in (-1, 1):
            for k in range(3):
                orb(pen, s * (0.15 + 0.02 * k), -0.72 - k * 0.065, 0.055, 0xFFE8703A, depth=0.015)
            dot(pen, s * 0.06, -0.79, 0.022, DARK)
        orb(pen, 0, -0.73, 0.042, RED, depth=0.012)
        line(pen, "-0.08,-0.68 0,-0.645 0.08,-0.68", RED, 0.026)
        pen.shape(soft("-0.1,-0.88 0.1,-0.88 0.02,-1.06 -0.02,-1.06", 0.01), 0xFF4C8FD0, depth=0.02)
        orb(pen, 0, -1.06, 0.035, 0xFFF2C14E, depth=0.01)


def hula_hoop(pen: Pen, colour: int, _: float) -> None:
    """A striped hoop."""
    ring(pen, 0, -0.5, 0.46, colour, 0.07)
    for k in range(12):
        arc(pen, 0, -0.5, 0.46, k * 30, 13, pale(colour, 0.65), 0.07)
    arc(pen, 0, -0.5, 0.445, 110, 100, alpha(pen.shade(colour), 0.5), 0.02)


def boomerang(pen: Pen, colour: int, _: float) -> None:
    """A painted boomerang."""
    body = curvy(
        "-0.48,-0.08 -0.38,-0.3 -0.14,-0.62 0.0,-0.7 0.14,-0.62 0.38,-0.3 0.48,-0.08 0.42,-0.01 "
        "0.32,-0.08 0.1,-0.38 0,-0.44 -0.1,-0.38 -0.32,-0.08 -0.42,-0.01"
    )
    pen.shape(body, colour, depth=0.05)
    with clipped(pen, body):
        for s in (-1, 1):
            for k, tint in ((0.36, 0xFFF2E6C8), (0.26, 0xFF7A3A2A), (0.18, 0xFFF2E6C8)):
                pen.segment((s * (k - 0.12), -0.9 + k * 1.7), (s * (k + 0.2), -0.66 + k * 1.2), tint, 0.035)
        dot(pen, 0, -0.58, 0.05, 0xFFF2E6C8)
        dot(pen, 0, -0.58, 0.025, 0xFF7A3A2A)


def slingshot(pen: Pen, colour: int, _: float) -> None:
    """A forked stick with its band."""
    pen.strip([(0, 0.0), (0, -0.45)], [0.065, 0.06], colour)
    for s in (-1, 1):
        pen.strip([(0, -0.42), (s * 0.16, -0.58), (s * 0.22, -0.86)], [0.055, 0.05, 0.045], colour)
        slab(pen, (s * 0.22 - 0.06, -0.86, s * 0.22 + 0.06, -0.79), 0.02, IRON)
        line(pen, f"{s * 0.22},-0.82 {s * 0.16},-0.66 {s * 0.06},-0.56", 0xFF7A4A38, 0.026)
    slab(pen, (-0.09, -0.6, 0.09, -0.51), 0.03, 0xFF5A3A2C, 0.015)
    for y in (-0.14, -0.2, -0.26):
        pen.segment((-0.065, y), (0.065, y), 0xFFE2CFA0, 0.026)


def water_gun(pen: Pen, colour: int, _: float) -> None:
    """A bright water pistol."""
    pen.shape(soft("-0.2,-0.36 -0.02,-0.36 -0.08,0.0 -0.26,0.0", 0.03), tone(colour, 0, 120), depth=0.03)
    pen.shape(soft("-0.42,-0.56 0.3,-0.56 0.36,-0.5 0.36,-0.36 0.1,-0.32 -0.38,-0.34 -0.46,-0.44", 0.04), colour, depth=0.04)
    slab(pen, (0.34, -0.5, 0.5, -0.42), 0.02, 0xFFF2C14E, 0.015)
    pen.shape(
        soft("-0.3,-0.82 0.08,-0.82 0.12,-0.76 0.06,-0.56 -0.28,-0.56 -0.34,-0.76", 0.04), alpha(0xFF7CC4E8, 0.92), depth=0.03
    )
    slab(pen, (-0.18, -0.88, -0.04, -0.81), 0.02, 0xFFF2C14E)
    arc(pen, 0.06, -0.33, 0.1, 0, 170, tone(colour, 0, 120), 0.03)
    pen.segment((0.02, -0.33), (0.03, -0.24), IRON, 0.03)
    gloss(pen, "-0.02,-0.75 0.02,-0.64", 0.03, 0.7)


GAMES: dict[str, PropSpec] = {
    "bowling_pin": PropSpec(bowling_pin, 0.22, "ground", RED, (-0.26, -1.05, 0.26, 0.05)),
    "volleyball": PropSpec(volleyball, 0.13, "ground", 0xFF4C8FD0, (-0.53, -1.01, 0.53, 0.05)),
    "shuttlecock": PropSpec(shuttlecock, 0.06, "ground", RED, (-0.35, -1.1, 0.61, 0.0)),
    "ping_pong_paddle": PropSpec(ping_pong_paddle, 0.15, "ground", RED, (-0.33, -0.94, 0.5, 0.06)),
    "chessboard": PropSpec(chessboard, 0.4, "ground", 0xFF8A5A3A, (-0.46, -0.65, 0.46, 0.04)),
    "rubiks_cube": PropSpec(rubiks_cube, 0.06, "ground", RED, (-0.55, -1.13, 0.54, 0.06)),
    "toy_train": PropSpec(toy_train, 0.34, "ground", 0xFFE0485A, (-0.57, -0.49, 0.55, 0.05)),
    "rocking_horse": PropSpec(rocking_horse, 0.6, "ground", 0xFFE9D2A8, (-0.6, -1.02, 0.6, 0.07)),
    "dollhouse": PropSpec(dollhouse, 0.6, "ground", 0xFFE9A6B8, (-0.53, -1.02, 0.53, 0.04)),
    "jack_in_the_box": PropSpec(jack_in_the_box, 0.3, "ground", 0xFF5A6FC0, (-0.41, -1.15, 0.52, 0.04)),
    "hula_hoop": PropSpec(hula_hoop, 0.5, "ground", 0xFFE0557A, (-0.54, -1.04, 0.54, 0.06)),
    "boomerang": PropSpec(boomerang, 0.24, "ground", 0xFFC98A4A, (-0.52, -0.74, 0.52, 0.06)),
    "slingshot": PropSpec(slingshot, 0.13, "ground", 0xFF9A6A44, (-0.32, -0.95, 0.32, 0.11)),
    "water_gun": PropSpec(water_gun, 0.18, "ground", 0xFF4FA85C, (-0.5, -0.92, 0.54, 0.04)),
}
