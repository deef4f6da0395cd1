"""Gear of sports halls, pitches and pools: vaulting horse, wicket, podium, diving board; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, cut, dot, flipped, line, orb, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, RED, BLUE, LEATHER = 0xFF4A4854, 0xFFD8443C, 0xFF3F6FC8, 0xFF8A5236


def cricket_bat(pen: Pen, colour: int, _: float) -> None:
    """A cricket bat with its ball."""
    with turned(pen, 24, -0.02, -0.02):
        pen.shape(both("0.04,-0.66! 0.09,-0.58! 0.1,-0.08 0.07,0! 0,0.01", 0.25), colour, depth=0.03)
        pen.segment((0, -0.56), (0, -0.04), pen.shade(colour, 0.3), 0.012)
        slab(pen, (-0.035, -1.0, 0.035, -0.64), 0.03, RED, 0.02)
        for k in range(7):
            pen.segment((-0.033, -0.96 + k * 0.05), (0.033, -0.94 + k * 0.05), pen.shade(RED), 0.008)
        slab(pen, (-0.07, -0.3, 0.07, -0.22), 0.006, RED)
    orb(pen, 0.34, -0.09, 0.09, 0xFFB02A2E)
    line(pen, "0.28,-0.15 0.34,-0.11 0.42,-0.1", PAPER, 0.012)


def wicket(pen: Pen, colour: int, _: float) -> None:
    """Three stumps with two bails."""
    pen.fill(ellipse(0, -0.015, 0.3, 0.03), alpha(0xFF5C8A4C, 0.5))
    for x in (-0.17, 0.0, 0.17):
        slab(pen, (x - 0.028, -0.94, x + 0.028, 0.0), 0.015, colour, 0.02)
        pen.segment((x - 0.028, -0.86), (x + 0.028, -0.86), pen.shade(colour, 0.7), 0.012)
    for x in (-0.086, 0.086):
        slab(pen, (x - 0.08, -0.975, x + 0.08, -0.935), 0.018, tone(colour, -0.06), 0.01)


def golf_hole(pen: Pen, colour: int, t: float) -> None:
    """A flag in its hole on the green with a ball."""
    pen.shape(ellipse(0, -0.08, 0.5, 0.09), 0xFF6FB35A, depth=0.02)
    pen.fill(ellipse(0.05, -0.1, 0.34, 0.05), 0xFF82C46C)
    pen.fill(ellipse(0.06, -0.095, 0.05, 0.014), 0xFF2E3A2C)
    pen.segment((0.06, -0.095), (0.06, -1.0), 0xFFF4F0E8, 0.022)
    w = 0.015 * math.sin(t * 3)
    pen.shape(curvy(f"0.06,-1.0! -0.1,{-0.95 + w} -0.26,{-0.9 - w}! -0.1,{-0.82 + w} 0.06,-0.76!", 0.3), colour, depth=0.02)
    orb(pen, 0.26, -0.115, 0.032, WHITE, depth=0.01)


def pull_up_bar(pen: Pen, colour: int, _: float) -> None:
    """A bar on two posts to hang from."""
    for s in (-1, 1):
        pen.segment((s * 0.36, 0), (s * 0.36, -0.98), colour, 0.05)
        pen.segment((s * 0.36, -0.2), (s * 0.46, -0.01), pen.shade(colour, 0.4), 0.035)
        slab(pen, (s * 0.36 - 0.12, -0.035, s * 0.36 + 0.12, 0.0), 0.015, IRON, 0.01)
    pen.segment((-0.42, -0.96), (0.42, -0.96), STEEL, 0.04)
    for s in (-1, 1):
        pen.segment((s * 0.1, -0.96), (s * 0.22, -0.96), DARK, 0.05)


def rowing_machine(pen: Pen, colour: int, t: float) -> None:
    """A rowing machine; whoever rows looks right."""
    with flipped(pen):
        x = 0.1 + 0.1 * math.sin(t * 2)
        pen.segment((-0.34, -0.14), (0.56, -0.1), STEEL, 0.05)
        for x0 in (-0.3, 0.5):
            pen.segment((x0, -0.13), (x0, -0.015), DARK, 0.04)
            pen.segment((x0 - 0.07, -0.015), (x0 + 0.07, -0.015), DARK, 0.032)
        slab(pen, (x - 0.03, -0.2, x + 0.03, -0.12), 0.01, IRON)
        pen.shape(curvy(f"{x - 0.11},-0.2! {x - 0.1},-0.25 {x},-0.24 {x + 0.1},-0.26 {x + 0.11},-0.2!"), DARK, depth=0.015)
        orb(pen, -0.42, -0.24, 0.2, colour, depth=0.05)
        dot(pen, -0.42, -0.24, 0.14, pen.shade(colour, 0.6))
        for k in range(10):
            a = k * math.pi / 5 + t * 4
            pen.segment((-0.42, -0.24), (-0.42 + 0.12 * math.cos(a), -0.24 + 0.12 * math.sin(a)), pen.lit(colour, 0.25), 0.014)
        dot(pen, -0.42, -0.24, 0.04, DARK)
        pen.segment((-0.4, -0.38), (-0.3, -0.6), IRON, 0.028)
        with turned(pen, 22, -0.3, -0.62):
            slab(pen, (-0.035, -0.09, 0.05, 0.05), 0.012, DARK, 0.012)
            slab(pen, (0.0, -0.07, 0.04, 0.02), 0.004, 0xFF8AE0C8)
        pen.segment((-0.26, -0.3), (x - 0.14, -0.34), 0xFF6A6874, 0.012)
        pen.segment((x - 0.14, -0.4), (x - 0.14, -0.28), DARK, 0.032)
        pen.shape(soft("-0.2,-0.16 -0.14,-0.32 -0.09,-0.3 -0.15,-0.14", 0.01), IRON, depth=0.012)


def gymnastics_rings(pen: Pen, colour: int, t: float) -> None:
    """Two rings that hang from a frame."""
    for s in (-1, 1):
        pen.segment((s * 0.4, -0.98), (s * 0.47, 0), STEEL, 0.032)
        slab(pen, (s * 0.47 - 0.08, -0.025, s * 0.47 + 0.08, 0.0), 0.01, IRON, 0.008)
    pen.segment((-0.41, -0.98), (0.41, -0.98), STEEL, 0.036)
    for s in (-1, 1):
        sway = 2 * math.sin(t * 1.6 + s)
        with turned(pen, sway, s * 0.13, -0.98):
            pen.segment((0, 0), (0, 0.36), 0xFFE9DDBE, 0.02)
            ring(pen, 0, 0.43, 0.07, pen.shade(colour, 0.4), 0.035)
            ring(pen, 0, 0.428, 0.07, colour, 0.024)


def balance_beam(pen: Pen, colour: int, _: float) -> None:
    """A beam to balance on."""
    for x in (-0.36, 0.36):
        pen.segment((x, -0.34), (x - 0.1, -0.015), IRON, 0.032)
        pen.segment((x, -0.34), (x + 0.1, -0.015), IRON, 0.032)
        pen.segment((x - 0.14, -0.015), (x + 0.14, -0.015), DARK, 0.03)
    slab(pen, (-0.56, -0.42, 0.56, -0.33), 0.02, colour, 0.03)
    pen.segment((-0.54, -0.4), (0.54, -0.4), pen.lit(colour, 0.4), 0.02)
    for s in (-1, 1):
        slab(pen, (s * 0.53 - 0.035, -0.425, s * 0.53 + 0.035, -0.325), 0.015, BLUE, 0.012)


def vaulting_horse(pen: Pen, colour: int, _: float) -> None:
    """A pommel horse."""
    for x in (-0.3, 0.3):
        pen.segment((x, -0.5), (x * 1.25, -0.02), STEEL, 0.05)
        slab(pen, (x * 1.25 - 0.12, -0.03, x * 1.25 + 0.12, 0.0), 0.012, DARK, 0.01)
    pen.segment((-0.36, -0.12), (0.36, -0.12), STEEL, 0.025)
    for x in (-0.16, 0.16):
        line(pen, f"{x - 0.08},-0.74 {x - 0.07},-0.86 {x},-0.9 {x + 0.07},-0.86 {x + 0.08},-0.74", 0xFFD9B27E, 0.045)
    pen.shape(
        curvy("-0.52,-0.62 -0.48,-0.74 -0.3,-0.76 0.3,-0.76 0.48,-0.74 0.52,-0.62 0.48,-0.5 0.3,-0.48 -0.3,-0.48 -0.48,-0.5", 0.4),
        colour,
        depth=0.06,
    )
    for x in (-0.26, 0.26):
        line(pen, f"{x},-0.755 {x + 0.01},-0.6 {x},-0.485", pen.shade(colour, 0.7), 0.014)
    gloss(pen, "0.1,-0.7 0.3,-0.7 0.42,-0.66", 0.022, 0.4)


def starting_block(pen: Pen, colour: int, _: float) -> None:
    """A block that sprinters start from."""
    pen.segment((-0.5, -0.03), (0.5, -0.03), STEEL, 0.05)
    for k in range(12):
        pen.segment((-0.46 + k * 0.083, -0.05), (-0.46 + k * 0.083, -0.02), 0xFF8A93A2, 0.014)
    for x, high in ((-0.3, 0.34), (0.2, 0.26)):
        pen.segment((x + 0.02, -high * 0.8), (x - 0.16, -0.05), 0xFF8A93A2, 0.03)
        pen.shape(
            soft(f"{x + 0.16},-0.05 {x + 0.04},{-high} {x - 0.03},{-high + 0.01} {x + 0.06},-0.05", 0.012), colour, depth=0.02
        )
        for k in range(4):
            q = 0.2 + 0.2 * k
            dot(pen, x + 0.14 - 0.1 * q, -0.05 - (high - 0.05) * q, 0.014, DARK)


def finish_line(pen: Pen, colour: int, t: float) -> None:
    """A gate over the end of a race, with its ribbon."""
    for s in (-1, 1):
        slab(pen, (s * 0.46 - 0.035, -0.92, s * 0.46 + 0.035, 0.0), 0.012, 0xFFE9E6E2, 0.02)
        slab(pen, (s * 0.46 - 0.08, -0.04, s * 0.46 + 0.08, 0.0), 0.012, IRON, 0.01)
    slab(pen, (-0.54, -1.0, 0.54, -0.74), 0.02, colour, 0.03)
    for row in range(2):
        for k in range(18):
            if (k + row) % 2:
                for y in (-0.985, -0.795):
                    slab(pen, (-0.53 + k * 0.059, y + row * 0.022, -0.471 + k * 0.059, y + 0.022 + row * 0.022), 0.0, DARK)
            else:
                for y in (-0.985, -0.795):
                    slab(pen, (-0.53 + k * 0.059, y + row * 0.022, -0.471 + k * 0.059, y + 0.022 + row * 0.022), 0.0, WHITE)
    lettering(pen, "FINISH", 0.0, -0.825, 0.085, WHITE)
    sag = 0.015 * math.sin(t * 3)
    line(pen, f"-0.43,-0.38 -0.2,{-0.35 + sag} 0.1,{-0.36 - sag} 0.43,-0.38", 0xFFE8384A, 0.035)
    for k in range(2):
        for i in range(18):
            slab(
                pen,
                (-0.43 + i * 0.048, -0.03 + k * 0.015, -0.382 + i * 0.048, -0.015 + k * 0.015),
                0.0,
                WHITE if (i + k) % 2 else DARK,
            )


def curling_stone(pen: Pen, colour: int, _: float) -> None:
    """A stone with its handle."""
    body = curvy("-0.5,-0.2 -0.42,-0.36 -0.2,-0.4 0.2,-0.4 0.42,-0.36 0.5,-0.2 0.42,-0.04 0.2,0 -0.2,0 -0.42,-0.04", 0.42)
    pen.shape(body, 0xFF9AA0AC, depth=0.08)
    with clipped(pen, body):
        slab(pen, (-0.6, -0.25, 0.6, -0.15), 0.0, 0xFF7F8694)
        for k in range(24):
            dot(pen, 0.46 * math.sin(k * 2.4), -0.2 + 0.18 * math.cos(k * 3.7), 0.01, alpha(DARK, 0.3))
    pen.shape(curvy("-0.3,-0.38! -0.22,-0.46 0.22,-0.46 0.3,-0.38!"), colour, depth=0.02)
    line(pen, "-0.16,-0.44 -0.16,-0.56 -0.06,-0.6 0.2,-0.6", colour, 0.075)
    line(pen, "-0.1,-0.615 0.18,-0.62", pen.lit(colour, 0.45), 0.018)


def winners_podium(pen: Pen, colour: int, _: float) -> None:
    """Three steps with their numbers."""
    for x, high, number, metal in ((-0.34, 0.34, "2", 0xFFC4CCD8), (0.34, 0.26, "3", 0xFFCD8A52), (0.0, 0.5, "1", GOLD)):
        slab(pen, (x - 0.17, -high, x + 0.17, 0.0), 0.01, colour if number == "1" else pen.shade(colour, 0.3), 0.03)
        pen.fill(
            soft(
                f"{x - 0.17},{-high + 0.004} {x - 0.13},{-high - 0.06} {x + 0.13},{-high - 0.06} {x + 0.17},{-high + 0.004}", 0.004
            ),
            pen.lit(colour, 0.35),
        )
        dot(pen, x, -high + 0.14, 0.085, metal)
        lettering(pen, number, x, -high + 0.18, 0.085, WHITE if number != "1" else 0xFF7A5210)


def exercise_bike(pen: Pen, colour: int, rolled: float) -> None:
    """A bicycle that stands; saddle, pedals and bars are where those of a bicycle are."""
    for x in (-0.36, 0.36):
        pen.segment((x - 0.09, -0.02), (x + 0.09, -0.02), DARK, 0.042)
    pen.segment((-0.36, -0.035), (0.36, -0.035), IRON, 0.038)
    pen.segment((-0.2, -0.76), (-0.03, -0.1), colour, 0.058)
    pen.segment((0.36, -0.84), (0.26, -0.1), colour, 0.058)
    pen.segment((-0.1, -0.42), (0.31, -0.5), colour, 0.05)
    orb(pen, 0.25, -0.27, 0.22, pen.shade(colour, 0.3), depth=0.04)
    ring(pen, 0.25, -0.27, 0.165, 0xFF9AA3B2, 0.02)
    for k in range(5):
        a = k * 2 * math.pi / 5 + rolled * 3
        pen.segment((0.25, -0.27), (0.25 + 0.165 * math.cos(a), -0.27 + 0.165 * math.sin(a)), 0xFF9AA3B2, 0.018)
    _pedals(pen, (-0.045, -0.3), 0.127, 1.951 * rolled)
    pen.shape(curvy("-0.32,-0.83! -0.26,-0.86 -0.16,-0.83 -0.05,-0.82 -0.05,-0.79! -0.2,-0.76 -0.3,-0.78"), DARK, depth=0.02)
    line(pen, "0.36,-0.83 0.34,-0.87 0.4,-0.88 0.44,-0.83", DARK, 0.036)
    with turned(pen, -14, 0.36, -0.9):
        slab(pen, (-0.05, -0.12, 0.06, 0.02), 0.015, DARK, 0.012)
        slab(pen, (-0.035, -0.105, 0.025, -0.005), 0.006, 0xFF8AE0C8)


def _pedals(pen: Pen, crank: tuple[float, float], reach: float, turn: float) -> None:
    """Cranks that have turned by an angle, with their pedals."""
    orb(pen, *crank, 0.45 * reach, IRON, depth=0.014)
    for s in (-1, 1):
        x, y = crank[0] + s * reach * math.cos(turn), crank[1] + s * reach * math.sin(turn)
        pen.segment(crank, (x, y), STEEL, 0.22 * reach)
        pen.segment((x - 0.04, y), (x + 0.04, y), DARK, 0.026)


def weight_bench(pen: Pen, colour: int, _: float) -> None:
    """A bench under a loaded bar."""
    pen.segment((0.28, -0.3), (0.28, -0.02), IRON, 0.045)
    pen.segment((0.18, -0.02), (0.4, -0.02), IRON, 0.04)
    pen.segment((-0.3, -0.3), (-0.3, -0.02), IRON, 0.05)
    pen.segment((-0.42, -0.02), (-0.18, -0.02), IRON, 0.04)
    slab(pen, (-0.36, -0.38, 0.46, -0.29), 0.035, colour, 0.025)
    pen.segment((-0.3, -0.3), (-0.3, -0.72), IRON, 0.045)
    line(pen, "-0.34,-0.66 -0.26,-0.66", IRON, 0.04)
    for x, r in ((-0.3, 0.21), (-0.25, 0.19)):
        orb(pen, x, -0.72, r, DARK if r > 0.2 else 0xFF4A4858, depth=0.03)
    ring(pen, -0.25, -0.72, 0.13, 0xFF6A6878, 0.02)
    orb(pen, -0.25, -0.72, 0.045, STEEL, depth=0.012)


def diving_board(pen: Pen, colour: int, t: float) -> None:
    """A springboard on its tower over the pool."""
    for x in (0.24, 0.44):
        pen.segment((x, 0), (x - 0.02, -0.62), STEEL, 0.035)
    for k in range(7):
        pen.segment((0.25, -0.07 - k * 0.08), (0.43, -0.07 - k * 0.08), STEEL, 0.022)
    for a, b in (((0.06, -0.6), (0.06, 0)), ((0.06, -0.1), (0.24, -0.5))):
        pen.segment(a, b, 0xFF8A93A2, 0.045)
    line(pen, "0.46,-0.62 0.46,-0.86 0.3,-0.88 0.06,-0.86 0.04,-0.68", STEEL, 0.026)
    bend = 0.02 * math.sin(t * 5)
    pen.shape(
        curvy(f"-0.56,{-0.66 + bend}! -0.2,-0.67 0.5,-0.67! 0.5,-0.61! -0.2,-0.62 -0.56,{-0.62 + bend}!", 0.3), colour, depth=0.02
    )
    slab(pen, (0.0, -0.63, 0.12, -0.57), 0.02, IRON, 0.012)


def climbing_wall(pen: Pen, colour: int, _: float) -> None:
    """A wall with holds in bright colours."""
    wall = soft("-0.42,0 -0.42,-0.94 -0.1,-1.0 0.42,-0.96 0.42,0", 0.01)
    pen.shape(wall, colour, depth=0.03)
    with clipped(pen, wall):
        pen.fill(cut("-0.5,-1.1 -0.1,-1.1 0.06,-0.6 -0.2,-0.28 -0.1,0.1 -0.5,0.1"), pen.lit(colour, 0.22))
        pen.fill(cut("0.06,-0.6 0.5,-0.72 0.5,-0.3 -0.2,-0.28"), pen.shade(colour, 0.3))
    tints = (0xFFE0483E, 0xFFF4C542, 0xFF3FA0D8, 0xFF58B060, 0xFFE878B0, 0xFFF08A3A)
    for k in range(34):
        x, y = -0.36 + 0.72 * (k * 0.7549 % 1.0), -0.06 - 0.84 * (k * 0.5698 % 1.0)
        with turned(pen, k * 53, x, y):
            pen.shape(curvy("-0.036,0 -0.02,-0.024 0.024,-0.026 0.038,0.006 0.012,0.026 -0.026,0.022"), tints[k % 6], depth=0.01)
    slab(pen, (-0.5, -0.035, 0.5, 0.0), 0.012, 0xFF3F6FB8, 0.012)
    line(pen, "0.12,-0.98 0.1,-0.5 0.13,-0.04", 0xFFF2E3B0, 0.014)


def penny_farthing(pen: Pen, colour: int, rolled: float) -> None:
    """A high bicycle of old, with one big and one small wheel; it suits the pose of whoever rides it."""
    for x, r, spokes in ((0.12, 0.33, 18), (-0.4, 0.11, 10)):
        for k in range(spokes):
            a = k * 2 * math.pi / spokes + rolled / r
            pen.segment((x, -r), (x + r * 0.95 * math.cos(a), -r + r * 0.95 * math.sin(a)), 0xFF9AA3B2, 0.007)
        ring(pen, x, -r, r - 0.014, DARK, 0.028)
        ring(pen, x, -r, r - 0.034, 0xFFB8BEC8, 0.01)
    line(pen, "0.14,-0.71 0.0,-0.7 -0.18,-0.58 -0.32,-0.38 -0.4,-0.11", colour, 0.032)
    pen.segment((0.14, -0.72), (0.12, -0.33), colour, 0.032)
    _pedals(pen, (0.12, -0.33), 0.094, 2.648 * rolled)
    pen.shape(curvy("-0.05,-0.72! 0.0,-0.755 0.08,-0.735 0.14,-0.73 0.14,-0.7! 0.02,-0.68"), LEATHER, depth=0.015)
    line(pen, "0.14,-0.71 0.19,-0.82 0.32,-0.86 0.42,-0.82", IRON, 0.022)
    pen.segment((0.38, -0.845), (0.44, -0.8), LEATHER, 0.032)


ATHLETICS: dict[str, PropSpec] = {
    "cricket_bat": PropSpec(cricket_bat, 0.5, "ground", 0xFFE6C48A, (-0.1, -0.95, 0.445, 0.023)),
    "wicket": PropSpec(wicket, 0.42, "ground", 0xFFDDB678, (-0.312, -0.99, 0.312, 0.029)),
    "golf_hole": PropSpec(golf_hole, 1.2, "ground", 0xFFE0443A, (-0.512, -1.023, 0.512, 0.023)),
    "pull_up_bar": PropSpec(pull_up_bar, 1.4, "ground", 0xFF3F4F6A, (-0.496, -1.018, 0.496, 0.04)),
    "rowing_machine": PropSpec(rowing_machine, 1.2, "ground", 0xFF2F7FC0, (-0.603, -0.731, 0.637, 0.02)),
    "gymnastics_rings": PropSpec(gymnastics_rings, 1.7, "ground", 0xFFD6A05A, (-0.563, -1.013, 0.563, 0.03)),
    "balance_beam": PropSpec(balance_beam, 1.7, "ground", 0xFFD8B07A, (-0.58, -0.441, 0.58, 0.019)),
    "vaulting_horse": PropSpec(vaulting_horse, 0.9, "ground", LEATHER, (-0.535, -0.935, 0.535, 0.018)),
    "starting_block": PropSpec(starting_block, 0.5, "ground", 0xFF3F78C8, (-0.54, -0.352, 0.54, 0.007)),
    "finish_line": PropSpec(finish_line, 2.6, "ground", 0xFF2F6FC0, (-0.558, -1.013, 0.558, 0.013)),
    "curling_stone": PropSpec(curling_stone, 0.2, "ground", RED, (-0.512, -0.656, 0.512, 0.018)),
    "winners_podium": PropSpec(winners_podium, 1.5, "ground", 0xFF4F6FB0, (-0.523, -0.573, 0.523, 0.012)),
    "exercise_bike": PropSpec(exercise_bike, 0.7, "ground", 0xFFE0503E, (-0.485, -1.04, 0.485, 0.018)),
    "weight_bench": PropSpec(weight_bench, 0.8, "ground", 0xFF2F3A4A, (-0.523, -0.945, 0.473, 0.017)),
    "diving_board": PropSpec(diving_board, 1.8, "ground", 0xFF3FA8D8, (-0.574, -0.913, 0.513, 0.035)),
    "climbing_wall": PropSpec(climbing_wall, 2.6, "ground", 0xFFB9B2AC, (-0.512, -1.012, 0.512, 0.012)),
    "penny_farthing": PropSpec(penny_farthing, 0.95, "ground", 0xFF3A3744, (-0.523, -0.884, 0.473, 0.012)),
}
