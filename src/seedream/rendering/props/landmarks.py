"""Famous and special buildings, seen from the front; one unit is the height or the width, whichever is larger."""

from __future__ import annotations

import math
from collections.abc import Sequence

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import arc, both, clipped, curvy, cut, dot, line, orb, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

NIGHT, GLOW, IRON, LAWN = 0xFF3A4A66, 0xFFFFE39A, 0xFF4A4854, 0xFF6FA55A


def _arch(pen: Pen, x: float, base: float, half: float, height: float, colour: int) -> None:
    """A round-headed opening."""
    top = base - height
    pen.fill(curvy(f"{x - half},{base}! {x - half},{top + half} {x},{top} {x + half},{top + half} {x + half},{base}!"), colour)


def _onion(pen: Pen, x: float, base: float, half: float, height: float, colour: int) -> None:
    """A bulbous dome with a finial."""
    h = height
    path = (
        f"{x},{base - h}! {x + half * 0.14},{base - h * 0.82} {x + half * 0.8},{base - h * 0.55} "
        f"{x + half},{base - h * 0.28} {x + half * 0.82},{base}! {x - half * 0.82},{base}! "
        f"{x - half},{base - h * 0.28} {x - half * 0.8},{base - h * 0.55} "
        f"{x - half * 0.14},{base - h * 0.82}"
    )
    pen.shape(curvy(path), colour, depth=half * 0.3)
    pen.segment((x, base - h), (x, base - h * 1.14), GOLD, half * 0.08)


def _columns(pen: Pen, xs: Sequence[float], top: float, low: float, half: float, colour: int) -> None:
    for x in xs:
        slab(pen, (x - half, top, x + half, low), half * 0.3, colour, half * 0.6)
        slab(pen, (x - half * 1.4, top - half * 0.3, x + half * 1.4, top + half * 0.4), 0.004, pen.lit(colour, 0.2))
        slab(pen, (x - half * 1.4, low - half * 0.4, x + half * 1.4, low), 0.004, pen.lit(colour, 0.2))


def eiffel_tower(pen: Pen, colour: int, _: float) -> None:
    """The iron tower of Paris."""
    for s in (-1, 1):
        leg = curvy(
            f"{s * 0.025},-0.9! {s * 0.06},-0.56 {s * 0.15},-0.24 {s * 0.26},0.0! {s * 0.14},0.0! "
            f"{s * 0.09},-0.16 {s * 0.03},-0.34! {s * 0.008},-0.56 {s * 0.004},-0.9!",
            0.35,
        )
        pen.shape(leg, colour, depth=0.02)
    pen.fill(both("0.012,-0.93! 0.03,-0.6! 0.012,-0.38! 0,-0.38", 0.1), pen.shade(colour, 0.4))
    for k in range(14):
        y = -0.86 + k * 0.038
        w = 0.02 + 0.05 * ((y + 0.86) / 0.5) ** 1.6
        pen.segment((-w, y), (w, y + 0.03), pen.shade(colour, 0.7), 0.007)
        pen.segment((w, y), (-w, y + 0.03), pen.shade(colour, 0.7), 0.007)
    for s in (-1, 1):
        for k in range(6):
            y = -0.28 + k * 0.045
            a, b = 0.145 + 0.1 * (k / 5), 0.07 + 0.07 * (k / 5)
            pen.segment((s * a, y), (s * b, y + 0.04), pen.shade(colour, 0.7), 0.008)
            pen.segment((s * b, y), (s * (a + 0.02), y + 0.04), pen.shade(colour, 0.7), 0.008)
    arc(pen, 0, 0.0, 0.145, 200, 140, pen.shade(colour, 0.3), 0.022)
    for y, half in ((-0.56, 0.075), (-0.3, 0.165)):
        slab(pen, (-half, y - 0.022, half, y + 0.012), 0.005, pen.lit(colour, 0.16), 0.012)
    slab(pen, (-0.035, -0.935, 0.035, -0.905), 0.005, pen.lit(colour, 0.16))
    pen.segment((0, -0.93), (0, -1.02), colour, 0.014)


def clock_tower(pen: Pen, colour: int, _: float) -> None:
    """A tall tower with four clocks and a pointed roof, as in London."""
    slab(pen, (-0.12, -0.62, 0.12, 0.0), 0.004, colour, 0.04)
    for x in (-0.07, 0.0, 0.07):
        pen.segment((x, -0.58), (x, -0.04), pen.shade(colour, 0.5), 0.012)
        for k in range(6):
            slab(pen, (x - 0.032, -0.55 + k * 0.09, x - 0.012, -0.5 + k * 0.09), 0.006, NIGHT)
    slab(pen, (-0.15, -0.82, 0.15, -0.6), 0.006, pen.lit(colour, 0.1), 0.04)
    dot(pen, 0, -0.71, 0.092, GOLD)
    dot(pen, 0, -0.71, 0.08, PAPER)
    for k in range(12):
        a = k * math.pi / 6
        dot(pen, 0.066 * math.sin(a), -0.71 - 0.066 * math.cos(a), 0.006, DARK)
    pen.segment((0, -0.71), (0.0, -0.765), DARK, 0.012)
    pen.segment((0, -0.71), (0.032, -0.69), DARK, 0.014)
    for x in (-0.13, 0.13):
        pen.shape(soft(f"{x - 0.025},-0.82 {x},-0.9 {x + 0.025},-0.82", 0.004), tone(colour, -0.1), depth=0.01)
    slab(pen, (-0.1, -0.88, 0.1, -0.82), 0.004, colour, 0.02)
    for x in (-0.05, 0.0, 0.05):
        _arch(pen, x, -0.825, 0.016, 0.045, NIGHT)
    pen.shape(both("0,-1.08! 0.03,-0.96 0.11,-0.88! 0,-0.87", 0.2), 0xFF4A6A66, depth=0.03)
    pen.segment((0, -1.07), (0, -1.12), GOLD, 0.01)


def taj_mahal(pen: Pen, colour: int, _: float) -> None:
    """The marble tomb with its dome and four minarets."""
    slab(pen, (-0.5, -0.08, 0.5, 0.0), 0.004, pen.shade(colour, 0.25), 0.02)
    for x in (-0.45, 0.45, -0.34, 0.34):
        h = 0.52 if abs(x) > 0.4 else 0.44
        pen.shape(
            soft(f"{x - 0.016},{-h} {x + 0.016},{-h} {x + 0.024},-0.08 {x - 0.024},-0.08", 0.004), tone(colour, -0.03), depth=0.012
        )
        for y in (-h + 0.02, -h * 0.62, -h * 0.4):
            slab(pen, (x - 0.028, y, x + 0.028, y + 0.014), 0.004, colour)
        _onion(pen, x, -h, 0.028, 0.06, colour)
    slab(pen, (-0.29, -0.34, 0.29, -0.08), 0.004, colour, 0.03)
    slab(pen, (-0.12, -0.39, 0.12, -0.08), 0.004, pen.lit(colour, 0.3), 0.02)
    _arch(pen, 0, -0.08, 0.085, 0.25, pen.shade(colour, 0.75))
    _arch(pen, 0, -0.08, 0.045, 0.14, NIGHT)
    for x in (-0.22, 0.22, -0.16, 0.16):
        for y in (-0.21, -0.08):
            _arch(pen, x, y, 0.022, 0.1, pen.shade(colour, 0.75))
    for x in (-0.19, 0.19):
        slab(pen, (x - 0.045, -0.38, x + 0.045, -0.33), 0.004, colour, 0.01)
        _onion(pen, x, -0.38, 0.058, 0.11, colour)
    slab(pen, (-0.12, -0.46, 0.12, -0.38), 0.01, colour, 0.02)
    _onion(pen, 0, -0.46, 0.155, 0.26, colour)


def mosque(pen: Pen, colour: int, _: float) -> None:
    """A mosque with a great dome and two slim minarets."""
    for x in (-0.42, 0.42):
        slab(pen, (x - 0.028, -0.72, x + 0.028, 0.0), 0.006, colour, 0.015)
        for y in (-0.66, -0.44):
            slab(pen, (x - 0.045, y, x + 0.045, y + 0.03), 0.01, pen.lit(colour, 0.2), 0.01)
        pen.shape(soft(f"{x},-0.92 {x + 0.035},-0.72 {x - 0.035},-0.72", 0.006), 0xFF3F8F8A, depth=0.012)
    slab(pen, (-0.36, -0.3, 0.36, 0.0), 0.006, colour, 0.03)
    slab(pen, (-0.2, -0.4, 0.2, -0.28), 0.006, colour, 0.03)
    for x in (-0.28, 0.28):
        pen.shape(
            curvy(f"{x - 0.075},-0.3! {x - 0.07},-0.36 {x},-0.41 {x + 0.07},-0.36 {x + 0.075},-0.3!"), 0xFF3F8F8A, depth=0.025
        )
    pen.shape(curvy("-0.2,-0.4! -0.2,-0.52 -0.1,-0.62 0,-0.66 0.1,-0.62 0.2,-0.52 0.2,-0.4!"), 0xFF3F8F8A, depth=0.05)
    pen.segment((0, -0.66), (0, -0.72), GOLD, 0.012)
    arc(pen, 0, -0.745, 0.028, -20, 290, GOLD, 0.012)
    slab(pen, (-0.09, -0.28, 0.09, 0.0), 0.006, pen.lit(colour, 0.25), 0.015)
    _arch(pen, 0, 0, 0.06, 0.23, NIGHT)
    for x in (-0.3, -0.2, 0.2, 0.3):
        _arch(pen, x, -0.04, 0.03, 0.17, NIGHT)
    for k in range(5):
        _arch(pen, -0.14 + k * 0.07, -0.31, 0.016, 0.055, GLOW)


def pagoda(pen: Pen, colour: int, _: float) -> None:
    """A tower of curved roofs."""
    slab(pen, (-0.3, -0.05, 0.3, 0.0), 0.006, 0xFFB8B0A8, 0.015)
    for low, half in ((-0.05, 0.2), (-0.26, 0.165), (-0.46, 0.135), (-0.65, 0.105)):
        slab(pen, (-half, low - 0.12, half, low), 0.004, colour, 0.03)
        for k in (-1, 1):
            slab(pen, (k * half * 0.55 - half * 0.18, low - 0.1, k * half * 0.55 + half * 0.18, low - 0.03), 0.004, GLOW)
        slab(pen, (-half * 0.17, low - 0.1, half * 0.17, low), 0.004, pen.shade(colour, 0.9))
        w = half + 0.15
        pen.shape(
            curvy(
                f"0,{low - 0.225}! {half * 0.7},{low - 0.2} {half * 1.1},{low - 0.15} {w},{low - 0.165}! "
                f"{w * 0.9},{low - 0.1} {half},{low - 0.1}! {-half},{low - 0.1}! {-w * 0.9},{low - 0.1} "
                f"{-w},{low - 0.165}! {-half * 1.1},{low - 0.15} {-half * 0.7},{low - 0.2}"
            ),
            0xFF3F4A5A,
            depth=0.025,
        )
    pen.segment((0, -0.87), (0, -1.04), GOLD, 0.018)
    for y in (-0.92, -0.96, -1.0):
        slab(pen, (-0.028, y - 0.008, 0.028, y + 0.008), 0.006, GOLD)


def colosseum(pen: Pen, colour: int, _: float) -> None:
    """The arena of Rome, its outer wall broken on one side."""
    inner = soft("-0.44,-0.3 0.44,-0.3 0.44,0.0 -0.44,0.0", 0.03)
    pen.shape(inner, tone(colour, -0.05), depth=0.02)
    wall = cut("-0.5,0 -0.5,-0.5 -0.3,-0.55 -0.02,-0.56 0.08,-0.52 0.12,-0.42 0.22,-0.39 0.26,-0.3 0.4,-0.29 0.5,-0.28 0.5,0")
    pen.shape(wall, colour, depth=0.03)
    with clipped(pen, wall):
        for y, h in ((-0.02, 0.115), (-0.18, 0.1), (-0.325, 0.09)):
            for k in range(11):
                x = -0.46 + k * 0.092
                _arch(pen, x, y, 0.03, h, pen.shade(tone(colour, -0.2), 0.9))
            pen.segment((-0.5, y - h - 0.025), (0.5, y - h - 0.025), pen.lit(colour, 0.35), 0.014)
        for k in range(11):
            slab(pen, (-0.475 + k * 0.092, -0.49, -0.445 + k * 0.092, -0.46), 0.004, pen.shade(tone(colour, -0.2), 0.9))


def museum(pen: Pen, colour: int, _: float) -> None:
    """A house of columns with a pediment and steps: museum, bank or court."""
    for k in range(4):
        slab(pen, (-0.5 + k * 0.03, -0.035 * (k + 1), 0.5 - k * 0.03, -0.035 * k), 0.004, tone(colour, -0.02 * (3 - k)), 0.01)
    slab(pen, (-0.38, -0.46, 0.38, -0.14), 0.0, pen.shade(colour, 0.65))
    slab(pen, (-0.07, -0.36, 0.07, -0.14), 0.004, 0xFF5A3E30)
    pen.segment((0, -0.36), (0, -0.14), 0xFF3A2820, 0.01)
    _columns(pen, (-0.36, -0.22, -0.12, 0.12, 0.22, 0.36), -0.46, -0.14, 0.026, colour)
    slab(pen, (-0.44, -0.54, 0.44, -0.465), 0.006, colour, 0.02)
    pen.shape(soft("0,-0.72 0.47,-0.54 -0.47,-0.54", 0.01), colour, depth=0.03)
    pen.fill(soft("0,-0.68 0.34,-0.56 -0.34,-0.56", 0.006), pen.shade(colour, 0.4))
    dot(pen, 0, -0.6, 0.035, colour)
    for k in range(11):
        slab(pen, (-0.4 + k * 0.077, -0.49, -0.37 + k * 0.077, -0.47), 0.002, pen.shade(colour, 0.5))


def hotel(pen: Pen, colour: int, _: float) -> None:
    """A tall house of many windows with balconies and an awning."""
    slab(pen, (-0.34, -0.96, 0.34, 0.0), 0.006, colour, 0.04)
    slab(pen, (-0.37, -1.0, 0.37, -0.94), 0.006, pen.lit(colour, 0.25), 0.015)
    for row in range(5):
        for k in range(4):
            x, y = -0.255 + k * 0.17, -0.88 + row * 0.135
            slab(pen, (x - 0.05, y, x + 0.05, y + 0.085), 0.004, WHITE)
            slab(pen, (x - 0.042, y + 0.008, x + 0.042, y + 0.08), 0.002, GLOW if (row * 3 + k * 5) % 4 == 0 else 0xFF5F86A6)
            slab(pen, (x - 0.06, y + 0.078, x + 0.06, y + 0.098), 0.003, pen.shade(colour, 0.6))
    slab(pen, (-0.34, -0.21, 0.34, 0.0), 0.0, pen.shade(colour, 0.35))
    for x in (-0.22, 0.22):
        slab(pen, (x - 0.09, -0.17, x + 0.09, -0.02), 0.004, GLOW)
        pen.segment((x, -0.17), (x, -0.02), pen.shade(colour, 0.6), 0.01)
    slab(pen, (-0.07, -0.17, 0.07, 0.0), 0.004, 0xFF5A3E30)
    pen.segment((0, -0.17), (0, 0), GOLD, 0.008)
    pen.shape(soft("-0.12,-0.23 0.12,-0.23 0.16,-0.16 -0.16,-0.16", 0.006), 0xFFB8323A, depth=0.012)
    for k in range(5):
        star_x = -0.12 + k * 0.06
        dot(pen, star_x, -0.925 - 0.045, 0.016, GOLD)


def apartment(pen: Pen, colour: int, _: float) -> None:
    """A block of flats with balconies and a flat roof."""
    slab(pen, (-0.4, -0.92, 0.4, 0.0), 0.006, colour, 0.045)
    slab(pen, (-0.42, -0.95, 0.42, -0.9), 0.006, pen.shade(colour, 0.4), 0.01)
    slab(pen, (0.14, -1.02, 0.28, -0.94), 0.004, pen.shade(colour, 0.6))
    pen.segment((-0.24, -0.95), (-0.24, -1.06), IRON, 0.012)
    pen.segment((-0.29, -1.03), (-0.19, -1.03), IRON, 0.01)
    for row in range(5):
        for k in range(4):
            x, y = -0.3 + k * 0.2, -0.85 + row * 0.155
            slab(pen, (x - 0.055, y, x + 0.055, y + 0.1), 0.004, GLOW if (row * 5 + k * 3) % 6 == 0 else 0xFF4F7696)
            pen.segment((x, y), (x, y + 0.1), WHITE, 0.008)
            if k in (0, 3):
                slab(pen, (x - 0.085, y + 0.06, x + 0.085, y + 0.12), 0.004, WHITE, 0.012)
                if row % 2:
                    for i in range(3):
                        dot(pen, x - 0.05 + i * 0.05, y + 0.05, 0.022, LAWN)
    slab(pen, (-0.08, -0.11, 0.08, 0.0), 0.004, 0xFF5A3E30)
    slab(pen, (-0.12, -0.14, 0.12, -0.11), 0.004, WHITE)


def stadium(pen: Pen, colour: int, _: float) -> None:
    """An oval stadium with its pitch and lights."""
    for x in (-0.42, 0.42):
        pen.segment((x, -0.2), (x, -0.56), IRON, 0.016)
        slab(pen, (x - 0.06, -0.62, x + 0.06, -0.55), 0.008, 0xFFFFF6D0)
    pen.shape(both("0.5,-0.36! 0.46,-0.06 0.34,0! 0,0", 0.3), colour, depth=0.05)
    for k in range(11):
        x = -0.42 + k * 0.084
        pen.segment((x, -0.28 + 0.16 * (1 - abs(x) * 2) * 0.4), (x * 0.96, -0.02), pen.lit(colour, 0.45), 0.02)
    pen.shape(ellipse(0, -0.36, 0.5, 0.14), pen.lit(colour, 0.3), depth=0.02)
    pen.fill(ellipse(0, -0.355, 0.45, 0.115), 0xFF8A8E9C)
    for reach, tint in ((0.41, 0xFFC8534A), (0.36, 0xFFE9E4DA), (0.31, 0xFF4C6FB0)):
        pen.fill(ellipse(0, -0.35, reach, reach * 0.25), tint)
    pen.fill(ellipse(0, -0.345, 0.27, 0.066), LAWN)
    ring(pen, 0, -0.345, 0.06, WHITE, 0.008, 0.3)
    pen.segment((0, -0.41), (0, -0.28), WHITE, 0.008)


def arch(pen: Pen, colour: int, _: float) -> None:
    """A triumphal arch."""
    body = cut("-0.46,0 -0.46,-0.8 0.46,-0.8 0.46,0 0.19,0 0.19,-0.01 -0.19,-0.01 -0.19,0")
    pen.shape(body, colour, depth=0.05)
    _arch(pen, 0, 0.0, 0.17, 0.52, pen.shade(tone(colour, -0.1), 0.9))
    _arch(pen, 0.015, 0.0, 0.145, 0.49, 0xFFBFD8EA)
    slab(pen, (-0.5, -0.68, 0.5, -0.62), 0.004, pen.lit(colour, 0.3), 0.015)
    slab(pen, (-0.52, -0.86, 0.52, -0.79), 0.006, pen.lit(colour, 0.3), 0.02)
    for s in (-1, 1):
        slab(pen, (s * 0.325 - 0.07, -0.46, s * 0.325 + 0.07, -0.2), 0.006, pen.shade(colour, 0.35))
        slab(pen, (s * 0.325 - 0.1, -0.1, s * 0.325 + 0.1, 0.0), 0.006, pen.lit(colour, 0.15), 0.02)
        orb(pen, s * 0.325, -0.36, 0.035, colour, depth=0.01)
        slab(pen, (s * 0.325 - 0.04, -0.32, s * 0.325 + 0.04, -0.21), 0.02, colour, 0.01)
    for k in range(9):
        slab(pen, (-0.4 + k * 0.093, -0.77, -0.36 + k * 0.093, -0.71), 0.004, pen.shade(colour, 0.3))


def obelisk(pen: Pen, colour: int, _: float) -> None:
    """A stone needle on steps."""
    for half, top, low in ((0.24, -0.06, 0.0), (0.19, -0.12, -0.06), (0.13, -0.24, -0.12)):
        slab(pen, (-half, top, half, low), 0.006, colour, 0.03)
    slab(pen, (-0.06, -0.21, 0.06, -0.15), 0.004, GOLD)
    pen.shape(cut("-0.085,-0.24 -0.055,-0.92 0,-1.02 0.055,-0.92 0.085,-0.24"), colour, depth=0.03)
    pen.segment((-0.055, -0.92), (0.055, -0.92), pen.shade(colour, 0.5), 0.008)


def ruins(pen: Pen, colour: int, _: float) -> None:
    """Broken columns, a leaning block and grass."""
    for k in range(2):
        slab(pen, (-0.52 + k * 0.03, -0.05 * (k + 1), 0.52 - k * 0.03, -0.05 * k), 0.006, tone(colour, -0.03 * (1 - k)), 0.015)
    for x, h in ((-0.36, 0.66), (-0.14, 0.66), (0.12, 0.34), (0.36, 0.5)):
        shaft = cut(
            f"{x - 0.065},-0.1 {x - 0.055},{-h} {x - 0.02},{-h + 0.03} {x + 0.01},{-h - 0.02} "
            f"{x + 0.055},{-h + 0.02} {x + 0.065},-0.1"
        )
        pen.shape(shaft, colour, depth=0.03)
        for flute in (-0.025, 0.012):
            pen.segment((x + flute, -h + 0.06), (x + flute, -0.13), pen.shade(colour, 0.45), 0.01)
        slab(pen, (x - 0.085, -0.14, x + 0.085, -0.1), 0.008, pen.lit(colour, 0.2), 0.012)
    for x in (-0.36, -0.14):
        slab(pen, (x - 0.09, -0.71, x + 0.09, -0.65), 0.008, pen.lit(colour, 0.2), 0.015)
    pen.shape(cut("-0.48,-0.82 -0.08,-0.82 -0.02,-0.76 -0.06,-0.71 -0.48,-0.71"), colour, depth=0.03)
    with turned(pen, 12, 0.24, -0.1):
        slab(pen, (-0.1, -0.1, 0.08, 0.0), 0.012, tone(colour, 0.02), 0.03)
    for x in (-0.48, -0.25, 0.02, 0.3, 0.48):
        for k in (-1, 0, 1):
            line(pen, f"{x + k * 0.015},0.0 {x + k * 0.03},-0.05 {x + k * 0.05},-0.085", LAWN, 0.014)


def teepee(pen: Pen, colour: int, _: float) -> None:
    """A tent of hides on poles, painted."""
    for x in (-0.13, -0.07, 0.06, 0.12):
        pen.segment((x, -1.0), (-x * 0.4, -0.8), WOOD, 0.022)
    tent = both("0.04,-0.86! 0.42,0! 0,0.02", 0.1)
    pen.shape(tent, colour, depth=0.07)
    with clipped(pen, tent):
        pen.stroke([(-0.5 + i * 0.07, -0.14 + 0.035 * (-1) ** i, 1.0) for i in range(16)], 0xFFB8433A, 0.03)
        line(pen, "-0.4,-0.24 0,-0.22 0.4,-0.24", 0xFF3F6A8A, 0.026)
        line(pen, "-0.3,-0.6 0,-0.58 0.3,-0.6", 0xFFB8433A, 0.03)
        line(pen, "-0.3,-0.66 0,-0.64 0.3,-0.66", 0xFF3F6A8A, 0.02)
    pen.fill(soft("0,-0.42 0.12,0.0 -0.12,0.0", 0.01), 0xFF4A3226)
    pen.shape(soft("0,-0.42 0.02,-0.4 0.19,-0.02 0.12,0.0", 0.01), pen.lit(colour, 0.2), depth=0.02)


def gazebo(pen: Pen, colour: int, _: float) -> None:
    """A round garden house."""
    slab(pen, (-0.46, -0.07, 0.46, 0.0), 0.01, pen.shade(colour, 0.2), 0.02)
    slab(pen, (-0.1, -0.035, 0.1, 0.0), 0.004, colour)
    for x in (-0.4, -0.16, 0.16, 0.4):
        slab(pen, (x - 0.018, -0.5, x + 0.018, -0.06), 0.004, colour, 0.01)
    for a, b in ((-0.4, -0.16), (0.16, 0.4)):
        for y in (-0.24, -0.1):
            pen.segment((a, y), (b, y), colour, 0.02)
        for k in range(6):
            x = a + (b - a) * (k + 0.5) / 6
            pen.segment((x, -0.23), (x, -0.1), colour, 0.012)
    slab(pen, (-0.46, -0.54, 0.46, -0.48), 0.008, colour, 0.015)
    pen.shape(both("0,-0.82! 0.2,-0.7 0.54,-0.53! 0,-0.52", 0.2), 0xFF5A7F8A, depth=0.05)
    for x in (-0.2, 0.2):
        line(pen, f"0,-0.81 {x * 0.6},-0.68 {x},-0.53", pen.shade(0xFF5A7F8A, 0.7), 0.012)
    orb(pen, 0, -0.84, 0.03, GOLD, depth=0.01)


LANDMARKS: dict[str, PropSpec] = {
    "eiffel_tower": PropSpec(eiffel_tower, 9.0, "ground", 0xFF8A6A52, (-0.32, -1.08, 0.32, 0.05)),
    "clock_tower": PropSpec(clock_tower, 8.0, "ground", 0xFFD9B47A, (-0.21, -1.18, 0.21, 0.0)),
    "taj_mahal": PropSpec(taj_mahal, 8.0, "ground", 0xFFF2EAE0, (-0.55, -0.81, 0.55, 0.0)),
    "mosque": PropSpec(mosque, 6.5, "ground", 0xFFEBDCC0, (-0.51, -0.93, 0.51, 0.0)),
    "pagoda": PropSpec(pagoda, 6.0, "ground", 0xFFC8433A, (-0.4, -1.1, 0.4, 0.0)),
    "colosseum": PropSpec(colosseum, 8.0, "ground", 0xFFDDBE92, (-0.55, -0.6, 0.55, 0.0)),
    "museum": PropSpec(museum, 6.0, "ground", 0xFFE9DFCB, (-0.55, -0.76, 0.55, 0.0)),
    "hotel": PropSpec(hotel, 6.5, "ground", 0xFFC98A6A, (-0.42, -1.05, 0.42, 0.0)),
    "apartment": PropSpec(apartment, 6.5, "ground", 0xFFD9A06A, (-0.47, -1.11, 0.47, 0.0)),
    "stadium": PropSpec(stadium, 9.0, "ground", 0xFF7F93B0, (-0.55, -0.66, 0.55, 0.0)),
    "arch": PropSpec(arch, 4.5, "ground", 0xFFD9C6A4, (-0.57, -0.91, 0.57, 0.0)),
    "obelisk": PropSpec(obelisk, 5.0, "ground", 0xFFCFC3AE, (-0.29, -1.07, 0.29, 0.0)),
    "ruins": PropSpec(ruins, 3.6, "ground", 0xFFD9CDB8, (-0.59, -0.87, 0.59, 0.06)),
    "teepee": PropSpec(teepee, 2.3, "ground", 0xFFE6D2AC, (-0.47, -1.06, 0.47, 0.07)),
    "gazebo": PropSpec(gazebo, 2.6, "ground", 0xFFF4F0E6, (-0.59, -0.92, 0.58, 0.0)),
}
