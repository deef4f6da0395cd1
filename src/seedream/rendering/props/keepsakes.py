"""Small things to sew, hang up, burn and keep; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import flame, leaf
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

ASH, RED = 0xFF6A4630, 0xFFC8323A


def spool_of_thread(pen: Pen, colour: int, _: float) -> None:
    """A wooden spool of thread, its end loose."""
    for y in (-0.08, -0.8):
        slab(pen, (-0.3, y - 0.08, 0.3, y + 0.08), 0.05, 0xFFC9985E, 0.03)
    body = both("0.25,-0.73! 0.27,-0.45 0.25,-0.15! 0,-0.14", 0.3)
    pen.shape(body, colour, depth=0.07)
    with clipped(pen, body):
        for k in range(13):
            line(pen, f"-0.28,{-0.7 + k * 0.045} 0,{-0.68 + k * 0.045} 0.28,{-0.71 + k * 0.045}", pen.shade(colour, 0.45), 0.01)
    pen.fill(ellipse(0, -0.88, 0.26, 0.05), 0xFFD9AE76)
    pen.fill(ellipse(0, -0.88, 0.07, 0.016), ASH)
    line(pen, "0.25,-0.24 0.42,-0.2 0.38,-0.06 0.5,0.0", colour, 0.018)


def shirt_button(pen: Pen, colour: int, _: float) -> None:
    """A button with four holes and a cross of thread."""
    orb(pen, 0, -0.5, 0.48, colour, depth=0.06)
    ring(pen, 0, -0.5, 0.38, pen.shade(colour, 0.6), 0.035)
    ring(pen, 0.01, -0.51, 0.36, pen.lit(colour, 0.3), 0.014)
    for x in (-0.11, 0.11):
        for y in (-0.61, -0.39):
            dot(pen, x, y, 0.055, pen.shade(pen.shade(colour)))
    for a, b in (((-0.11, -0.61), (0.11, -0.39)), ((0.11, -0.61), (-0.11, -0.39))):
        pen.segment(a, b, PAPER, 0.045)


def hair_bow(pen: Pen, colour: int, _: float) -> None:
    """A ribbon tied to a bow."""
    for s in (-1, 1):
        pen.shape(
            soft(f"{s * 0.02},-0.36 {s * 0.14},-0.36 {s * 0.32},-0.02 {s * 0.22},-0.08 {s * 0.16},0.02", 0.01),
            pen.shade(colour, 0.3),
            depth=0.03,
        )
        pen.shape(
            curvy(
                f"{s * 0.04},-0.42! {s * 0.2},-0.62 {s * 0.44},-0.68 {s * 0.5},-0.5 {s * 0.48},-0.26 "
                f"{s * 0.36},-0.2 {s * 0.16},-0.3"
            ),
            colour,
            depth=0.05,
        )
        pen.fill(
            curvy(f"{s * 0.06},-0.42! {s * 0.24},-0.5 {s * 0.36},-0.48 {s * 0.36},-0.36 {s * 0.22},-0.36"), pen.shade(colour, 0.85)
        )
    slab(pen, (-0.085, -0.52, 0.085, -0.32), 0.05, pen.lit(colour, 0.15), 0.03)
    for x in (-0.03, 0.03):
        pen.segment((x, -0.48), (x, -0.36), pen.shade(colour, 0.6), 0.012)


def wind_chime(pen: Pen, colour: int, t: float) -> None:
    """Tubes on strings below a disc, which swing in the wind."""
    ring(pen, 0, -0.97, 0.03, STEEL, 0.014)
    for x in (-0.16, 0.16):
        line(pen, f"0,-0.95 {x},-0.78", 0xFF8A7A60, 0.01)
    slab(pen, (-0.22, -0.8, 0.22, -0.75), 0.02, WOOD, 0.02)
    line(pen, "0,-0.76 0,-0.3", 0xFF8A7A60, 0.01)
    for i, (x, long) in enumerate(((-0.18, 0.4), (-0.09, 0.52), (0.09, 0.58), (0.18, 0.46))):
        with turned(pen, 4 * math.sin(t * 2.4 + i * 1.3), x, -0.76):
            pen.segment((0, 0), (0, 0.08), 0xFF8A7A60, 0.01)
            slab(pen, (-0.03, 0.07, 0.03, 0.07 + long), 0.012, colour, 0.02)
            pen.segment((-0.01, 0.1), (-0.01, 0.03 + long), alpha(WHITE, 0.5), 0.01)
    with turned(pen, 5 * math.sin(t * 2), 0, -0.76):
        dot(pen, 0, 0.34, 0.06, WOOD, 0.03)
        pen.segment((0, 0.36), (0, 0.6), 0xFF8A7A60, 0.01)
        leaf(pen, 0, 0.76, 0.18, 0, WOOD, 0.5)


def dreamcatcher(pen: Pen, colour: int, t: float) -> None:
    """A hoop with a web, beads and feathers."""
    for i, (x, y, long) in enumerate(((-0.22, -0.5, 0.4), (0.0, -0.42, 0.44), (0.22, -0.5, 0.4))):
        with turned(pen, 4 * math.sin(t * 1.6 + i), x, y):
            pen.segment((0, 0), (0, 0.14), 0xFF8A6A4A, 0.012)
            dot(pen, 0, 0.07, 0.025, 0xFF3FA0A0)
            dot(pen, 0, 0.12, 0.02, RED)
            pen.shape(both(f"0,0.13 0.055,0.2 0.05,{long - 0.1} 0,{long}!"), PAPER if i != 1 else pale(colour, 0.3), depth=0.02)
            pen.segment((0, 0.14), (0, long - 0.03), 0xFF8A6A4A, 0.01)
    for k in range(16):
        for step, inner, outer in ((1, 0.2, 0.29), (2, 0.1, 0.2)):
            a, b = k * math.pi / 8, (k + step) * math.pi / 8
            pen.segment(
                (outer * math.cos(a), -0.68 + outer * math.sin(a)),
                (inner * math.cos(b), -0.68 + inner * math.sin(b)),
                0xFFB59A78,
                0.008,
            )
    ring(pen, 0, -0.68, 0.1, 0xFFB59A78, 0.01)
    ring(pen, 0, -0.68, 0.29, pen.shade(colour), 0.05)
    ring(pen, -pen.lx * 0.004, -0.684, 0.29, colour, 0.036)
    for a in (0.6, 2.2, 4.0):
        dot(pen, 0.15 * math.cos(a), -0.68 + 0.15 * math.sin(a), 0.022, 0xFF3FA0A0)


def matchbox(pen: Pen, colour: int, t: float) -> None:
    """A matchbox, half open, and a burning match."""
    pen.shape(soft("-0.5,-0.02 -0.14,-0.02 -0.14,-0.26 -0.5,-0.26", 0.01), 0xFFE9D9B8, depth=0.02)
    for k in range(5):
        y = -0.22 + k * 0.042
        pen.segment((-0.46, y), (-0.16, y), 0xFFD9B883, 0.022)
        dot(pen, -0.46, y, 0.02, RED)
    pen.shape(soft("-0.2,0 0.4,0 0.4,-0.29 -0.2,-0.29", 0.015), colour, depth=0.03)
    pen.fill(soft("-0.2,0 0.4,0 0.4,-0.07 -0.2,-0.07", 0.01), 0xFF6A4A3A)
    pen.fill(curvy("0.1,-0.27! 0.17,-0.2 0.14,-0.11 0.06,-0.11 0.04,-0.19"), 0xFFFBE3A8)
    with turned(pen, 30, 0.24, -0.3):
        pen.segment((0, 0.02), (0, -0.36), 0xFFE3C08A, 0.026)
        dot(pen, 0, -0.37, 0.028, 0xFF4A2A28)
    flame(pen, 0.42, -0.6, 0.26, t)


def smoking_pipe(pen: Pen, colour: int, t: float) -> None:
    """A tobacco pipe with a thread of smoke."""
    for s in (0.0, 0.09):
        line(
            pen,
            f"{-0.3 + s},-0.52 {-0.36 + s},-0.64 {-0.28 + s + 0.03 * math.sin(t * 2)},-0.76 {-0.34 + s},-0.9",
            alpha(0xFFB0ACB4, 0.6),
            0.03,
        )
    line(pen, "-0.16,-0.12 0.05,-0.12 0.24,-0.3 0.5,-0.4", pen.shade(colour, 0.5), 0.06)
    line(pen, "0.24,-0.3 0.34,-0.36 0.5,-0.4", DARK, 0.055)
    slab(pen, (0.46, -0.44, 0.51, -0.36), 0.015, DARK)
    pen.shape(curvy("-0.44,-0.48! -0.16,-0.48! -0.12,-0.2 -0.18,-0.02 -0.34,0 -0.44,-0.14"), colour, depth=0.06)
    pen.fill(ellipse(-0.3, -0.48, 0.14, 0.045), pen.shade(pen.shade(colour)))
    pen.fill(ellipse(-0.3, -0.475, 0.1, 0.026), 0xFFE8702E)
    pen.segment((0.16, -0.27), (0.23, -0.33), GOLD, 0.06)


def photograph(pen: Pen, colour: int, _: float) -> None:
    """A photograph with a white border: hills by the sea."""
    with turned(pen, -6, 0, -0.03):
        slab(pen, (-0.42, -0.94, 0.42, 0.0), 0.015, pen.shade(PAPER, 0.5))
        slab(pen, (-0.43, -0.955, 0.41, -0.01), 0.015, 0xFFFCFAF4)
        view = soft("-0.37,-0.89 0.35,-0.89 0.35,-0.2 -0.37,-0.2", 0.008)
        pen.fill(view, colour)
        with clipped(pen, view):
            dot(pen, 0.14, -0.68, 0.1, 0xFFFFE6A0)
            pen.fill(curvy("-0.5,-0.36! -0.28,-0.6 -0.06,-0.42 0.12,-0.56 0.5,-0.36! 0.5,-0.1! -0.5,-0.1!"), 0xFF5A8A72)
            slab(pen, (-0.5, -0.38, 0.5, -0.1), 0.0, 0xFF3F7FA8)
            for y, x in ((-0.33, -0.2), (-0.28, 0.1), (-0.24, -0.1)):
                pen.segment((x, y), (x + 0.2, y), alpha(WHITE, 0.6), 0.012)


def folding_fan(pen: Pen, colour: int, _: float) -> None:
    """An open folding fan of paper with a painted branch."""
    with turned(pen, 0.0, 0.0, 0.06), turned(pen, 0, 0, -0.04):
        for k in range(14):
            with turned(pen, -70 + k * 140 / 13):
                pen.segment((0, 0), (0, -0.44), WOOD, 0.02)
        for k in range(14):
            with turned(pen, -70 + k * 140 / 13):
                pen.fill(
                    soft("-0.05,-0.38 0.05,-0.38 0.105,-0.86 -0.105,-0.86", 0.004), colour if k % 2 else pen.shade(colour, 0.3)
                )
        line(pen, "-0.56,-0.46 -0.2,-0.62 0.2,-0.72 0.5,-0.6", 0xFF4A2E28, 0.02)
        for x, y in ((-0.4, -0.5), (-0.16, -0.7), (0.06, -0.62), (0.3, -0.76), (0.44, -0.56)):
            for a in range(5):
                dot(pen, x + 0.04 * math.cos(a * 1.257), y + 0.04 * math.sin(a * 1.257), 0.032, 0xFFFDF3F0)
            dot(pen, x, y, 0.016, GOLD)
        dot(pen, 0, 0, 0.035, GOLD)


def spinning_wheel(pen: Pen, colour: int, t: float) -> None:
    """A spinning wheel with its treadle and distaff."""
    for a, b in (((-0.36, -0.3), (-0.44, 0.0)), ((0.3, -0.22), (0.4, 0.0)), ((0.26, -0.22), (0.2, 0.0))):
        pen.segment(a, b, colour, 0.036)
    pen.segment((-0.46, -0.36), (0.42, -0.2), pen.shade(colour, 0.2), 0.07)
    with turned(pen, t * 90, 0.18, -0.54):
        for k in range(10):
            with turned(pen, k * 36):
                pen.segment((0, 0), (0, -0.28), pen.lit(colour, 0.15), 0.02)
    ring(pen, 0.18, -0.54, 0.29, pen.shade(colour), 0.06)
    ring(pen, 0.18, -0.545, 0.29, colour, 0.04)
    dot(pen, 0.18, -0.54, 0.05, pen.shade(colour, 0.6))
    pen.segment((0.18, -0.54), (0.22, -0.22), pen.shade(colour, 0.4), 0.04)
    line(pen, "0.18,-0.83 -0.1,-0.7 -0.36,-0.62", PAPER, 0.01)
    pen.segment((-0.38, -0.36), (-0.38, -0.94), colour, 0.032)
    with turned(pen, 0, -0.38, 0):
        pen.shape(both("0,-1.0 0.09,-0.9 0.08,-0.76 0,-0.7"), 0xFFF2E8D4, depth=0.03)
    slab(pen, (-0.42, -0.66, -0.28, -0.58), 0.02, RED, 0.02)


KEEPSAKES: dict[str, PropSpec] = {
    "spool_of_thread": PropSpec(spool_of_thread, 0.06, "ground", 0xFFC8385A, (-0.328, -0.962, 0.539, 0.039)),
    "shirt_button": PropSpec(shirt_button, 0.03, "ground", 0xFF3F8FA8, (-0.512, -1.012, 0.512, 0.012)),
    "hair_bow": PropSpec(hair_bow, 0.11, "ground", 0xFFE0506E, (-0.536, -0.719, 0.536, 0.041)),
    "wind_chime": PropSpec(wind_chime, 0.34, "centre", 0xFFB8C4D0, (-0.275, -1.041, 0.28, 0.03)),
    "dreamcatcher": PropSpec(dreamcatcher, 0.34, "centre", 0xFFA8683E, (-0.347, -1.025, 0.347, 0.053)),
    "matchbox": PropSpec(matchbox, 0.06, "ground", 0xFF2F5FA0, (-0.53, -0.902, 0.519, 0.03)),
    "smoking_pipe": PropSpec(smoking_pipe, 0.11, "ground", 0xFF8A4A2A, (-0.48, -0.946, 0.563, 0.041)),
    "photograph": PropSpec(photograph, 0.08, "ground", 0xFF9AD0EC, (-0.559, -1.053, 0.448, 0.048)),
    "folding_fan": PropSpec(folding_fan, 0.17, "grip", 0xFFC8384A, (-0.895, -0.901, 0.895, 0.106)),
    "spinning_wheel": PropSpec(spinning_wheel, 0.72, "ground", 0xFF8A5A36, (-0.525, -1.031, 0.531, 0.053)),
}
