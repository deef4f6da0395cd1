"""Landmarks of the world and buildings that were missing, in simple forms; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

STONE, RED, GLASS = 0xFFC9BFAE, 0xFFC8323A, 0xFFA9CFE6


def statue_of_liberty(pen: Pen, colour: int, _: float) -> None:
    """The lady with torch, tablet and crown of rays on her pedestal."""
    pen.shape(soft("-0.24,0 0.24,0 0.21,-0.08 -0.21,-0.08", 0.004), STONE, depth=0.02)
    pen.shape(soft("-0.18,-0.08 0.18,-0.08 0.14,-0.34 -0.14,-0.34", 0.004), STONE, depth=0.03)
    for x in (-0.08, 0.0, 0.08):
        slab(pen, (x - 0.018, -0.28, x + 0.018, -0.16), 0.002, pen.shade(STONE, 0.8))
    slab(pen, (-0.16, -0.37, 0.16, -0.33), 0.004, STONE, 0.01)
    pen.shape(curvy("-0.11,-0.36! -0.1,-0.56 -0.07,-0.7 0.07,-0.7 0.11,-0.54 0.12,-0.36!"), colour, depth=0.03)
    for x in (-0.05, 0.01, 0.07):
        line(pen, f"{x * 0.5},-0.66 {x},-0.5 {x * 1.3},-0.37", pen.shade(colour, 0.7), 0.01)
    pen.shape(curvy("0.03,-0.68! 0.08,-0.78 0.11,-0.88! 0.14,-0.87! 0.13,-0.74 0.1,-0.64!"), colour, depth=0.012)
    slab(pen, (0.112, -0.93, 0.14, -0.86), 0.004, colour)
    pen.fill(curvy("0.126,-1.0! 0.155,-0.95 0.14,-0.92 0.112,-0.92 0.1,-0.95"), GOLD)
    with turned(pen, -14, -0.08, -0.56):
        slab(pen, (-0.05, -0.07, 0.04, 0.06), 0.006, pen.lit(colour, 0.15), 0.01)
    orb(pen, 0.0, -0.75, 0.048, colour, 0.055)
    for k in range(7):
        a = math.radians(-160 + k * 23.3)
        pen.segment(
            (0.045 * math.cos(a), -0.775 + 0.045 * math.sin(a)), (0.105 * math.cos(a), -0.775 + 0.105 * math.sin(a)), colour, 0.012
        )
    slab(pen, (-0.05, -0.8, 0.05, -0.775), 0.006, pen.shade(colour, 0.4))


def leaning_tower(pen: Pen, colour: int, _: float) -> None:
    """A round marble tower of arcades, out of plumb."""
    pen.fill(ellipse(0.02, -0.005, 0.24, 0.02), 0xFF8FB06A)
    with turned(pen, 5.5, 0, 0):
        slab(pen, (-0.16, -0.13, 0.16, 0.0), 0.004, colour, 0.04)
        for k in range(6):
            y = -0.13 - k * 0.115
            slab(pen, (-0.155, y - 0.115, 0.155, y), 0.002, pen.shade(colour, 0.7))
            for i in range(7):
                x = -0.14 + i * 0.0467
                slab(pen, (x - 0.009, y - 0.1, x + 0.009, y), 0.002, colour)
            slab(pen, (-0.168, y - 0.12, 0.168, y - 0.1), 0.002, pen.lit(colour, 0.2))
        slab(pen, (-0.11, -0.93, 0.11, -0.82), 0.004, colour, 0.03)
        for x in (-0.06, 0.0, 0.06):
            pen.fill(
                soft(f"{x - 0.016},-0.83 {x + 0.016},-0.83 {x + 0.016},-0.89 {x},-0.91 {x - 0.016},-0.89", 0.004),
                pen.shade(pen.shade(colour)),
            )
        for x in (-0.09, 0.0, 0.09):
            pen.fill(soft(f"{x - 0.035},-0.13 {x - 0.035},-0.02 {x + 0.035},-0.02 {x + 0.035},-0.1", 0.01), pen.shade(colour, 0.6))
        slab(pen, (-0.12, -0.95, 0.12, -0.925), 0.004, pen.lit(colour, 0.2))


def stonehenge(pen: Pen, colour: int, _: float) -> None:
    """A ring of standing stones with lintels."""
    pen.fill(ellipse(0, -0.02, 0.52, 0.05), 0xFF8FB06A)
    for x in (-0.3, -0.06, 0.18):
        slab(pen, (x, -0.36, x + 0.06, -0.04), 0.01, pen.shade(colour, 0.6), 0.02)
        slab(pen, (x + 0.12, -0.36, x + 0.18, -0.04), 0.01, pen.shade(colour, 0.6), 0.02)
        slab(pen, (x - 0.02, -0.41, x + 0.2, -0.34), 0.012, pen.shade(colour, 0.5), 0.015)
    for x, high in ((-0.46, 0.46), (-0.26, 0.46), (0.06, 0.5), (0.26, 0.5), (0.42, 0.3)):
        pen.shape(soft(f"{x - 0.055},0 {x + 0.055},0 {x + 0.045},{-high} {x - 0.045},{-high}", 0.018), colour, depth=0.03)
        line(pen, f"{x - 0.01},{-high + 0.1} {x + 0.012},{-high * 0.5}", pen.shade(colour, 0.6), 0.01)
    for a, b, y in ((-0.52, -0.2, -0.46), (0.0, 0.33, -0.5)):
        pen.shape(soft(f"{a},{y} {b},{y} {b - 0.01},{y - 0.1} {a + 0.01},{y - 0.1}", 0.02), pen.lit(colour, 0.08), depth=0.025)
    with turned(pen, 12, -0.02, -0.01):
        slab(pen, (-0.1, -0.08, 0.06, 0.0), 0.02, colour, 0.02)


def moai(pen: Pen, colour: int, _: float) -> None:
    """A great stone head."""
    pen.shape(
        curvy("-0.26,0! -0.3,-0.3 -0.24,-0.62 -0.22,-0.92 -0.1,-1.0 0.12,-1.0 0.22,-0.92 0.24,-0.62 0.3,-0.3 0.28,0!"),
        colour,
        depth=0.07,
    )
    pen.fill(
        curvy("-0.21,-0.72! -0.06,-0.7 0.06,-0.7 0.21,-0.72! 0.18,-0.6 0.06,-0.6 -0.06,-0.6 -0.18,-0.6"),
        pen.shade(pen.shade(colour)),
    )
    pen.shape(curvy("-0.06,-0.76 0.06,-0.76 0.1,-0.4 0.0,-0.35 -0.1,-0.4"), pen.lit(colour, 0.12), depth=0.03)
    pen.fill(curvy("-0.24,-0.78! 0,-0.74 0.24,-0.78! 0.2,-0.7 0.06,-0.69 -0.06,-0.69 -0.2,-0.7"), pen.lit(colour, 0.1))
    pen.shape(curvy("-0.13,-0.25! 0,-0.29 0.13,-0.25! 0.1,-0.19 0,-0.18 -0.1,-0.19"), pen.shade(colour, 0.3), depth=0.012)
    line(pen, "-0.12,-0.23 0,-0.235 0.12,-0.23", pen.shade(pen.shade(colour)), 0.014)
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.24},-0.74! {s * 0.3},-0.66 {s * 0.29},-0.44 {s * 0.24},-0.4!"), pen.shade(colour, 0.25), depth=0.015
        )
    for x, y in ((-0.1, -0.88), (0.14, -0.54), (-0.18, -0.14), (0.16, -0.08)):
        dot(pen, x, y, 0.016, pen.shade(colour, 0.6))


def sphinx(pen: Pen, colour: int, _: float) -> None:
    """A lion of stone with the head of a king, lying; it looks to the right."""
    slab(pen, (-0.5, -0.07, 0.52, 0.0), 0.004, pen.shade(colour, 0.4))
    pen.shape(curvy("-0.46,-0.06! -0.5,-0.26 -0.38,-0.38 -0.1,-0.36 0.12,-0.4! 0.22,-0.06!"), colour, depth=0.05)
    pen.shape(curvy("-0.42,-0.06! -0.4,-0.24 -0.24,-0.28 -0.14,-0.14 -0.02,-0.06!"), pen.shade(colour, 0.15), depth=0.03)
    pen.shape(soft("0.04,-0.06 0.04,-0.16 0.4,-0.18 0.5,-0.13 0.5,-0.06", 0.03), colour, depth=0.025)
    for k in range(3):
        pen.segment((0.43 + k * 0.025, -0.13), (0.44 + k * 0.025, -0.08), pen.shade(colour, 0.7), 0.01)
    pen.shape(
        curvy("0.0,-0.36! 0.0,-0.56 0.1,-0.7 0.22,-0.72 0.31,-0.64! 0.29,-0.4! 0.2,-0.34"), pen.shade(colour, 0.25), depth=0.03
    )
    for k in range(5):
        line(pen, f"0.03,{-0.58 + k * 0.05} 0.14,{-0.6 + k * 0.055} 0.2,{-0.56 + k * 0.05}", pen.shade(colour), 0.014)
    pen.shape(curvy("0.2,-0.66! 0.31,-0.66! 0.34,-0.56 0.325,-0.46 0.26,-0.41 0.2,-0.44"), pen.lit(colour, 0.12), depth=0.02)
    dot(pen, 0.29, -0.575, 0.014, DARK)
    line(pen, "0.27,-0.61 0.31,-0.61", pen.shade(pen.shade(colour)), 0.012)
    line(pen, "0.29,-0.485 0.325,-0.49", pen.shade(pen.shade(colour)), 0.01)


def great_wall(pen: Pen, colour: int, _: float) -> None:
    """A wall with towers that winds over the hills."""
    pen.shape(curvy("-0.5,0! -0.5,-0.2 -0.26,-0.44 0.0,-0.34 0.24,-0.56 0.42,-0.5 0.5,-0.3 0.5,0!"), 0xFF6F9A54, depth=0.05)
    pen.shape(curvy("-0.5,0! -0.4,-0.12 -0.1,-0.2 0.2,-0.14 0.5,-0.18! 0.5,0!"), 0xFF86AE62, depth=0.03)
    way = "-0.46,-0.06 -0.3,-0.16 -0.06,-0.2 0.1,-0.3 0.06,-0.4 0.2,-0.5 0.34,-0.53"
    for shift, tint, width in ((0.02, pen.shade(colour), 0.1), (0.0, colour, 0.07), (-0.024, pen.lit(colour, 0.3), 0.022)):
        line(pen, " ".join(f"{x},{float(y) + shift}" for x, y in (p.split(",") for p in way.split())), tint, width)
    for x, y, s in ((-0.38, -0.1, 1.0), (-0.02, -0.2, 0.8), (0.1, -0.38, 0.62), (0.34, -0.53, 0.55)):
        with turned(pen, 0, x, y, s):
            slab(pen, (-0.075, -0.2, 0.075, 0.04), 0.004, colour, 0.03)
            for k in range(4):
                slab(pen, (-0.08 + k * 0.044, -0.25, -0.052 + k * 0.044, -0.19), 0.002, colour)
            slab(pen, (-0.022, -0.1, 0.022, -0.03), 0.01, pen.shade(pen.shade(colour)))


def sails_opera(pen: Pen, colour: int, _: float) -> None:
    """An opera house with roofs like sails on its terrace by the water."""
    slab(pen, (-0.52, -0.03, 0.54, 0.0), 0.0, 0xFF5A9AC0)
    pen.shape(soft("-0.5,-0.03 0.52,-0.03 0.48,-0.11 -0.46,-0.11", 0.004), 0xFFCBA98A, depth=0.015)
    for x, w, high, lean in (
        (0.32, 0.2, 0.24, 0.1),
        (0.16, 0.24, 0.36, 0.12),
        (-0.04, 0.28, 0.5, 0.14),
        (-0.22, 0.24, 0.38, 0.12),
        (-0.36, 0.18, 0.24, 0.08),
    ):
        shell = curvy(
            f"{x - w * 0.5},-0.1! {x - w * 0.34},{-0.1 - high * 0.6} {x + lean},{-0.1 - high}! "
            f"{x + w * 0.5},{-0.1 - high * 0.45} {x + w * 0.5},-0.1!"
        )
        pen.shape(shell, colour, depth=0.04)
        with clipped(pen, shell):
            for k in range(1, 4):
                line(pen, f"{x + lean},{-0.1 - high} {x - w * 0.4 + k * w * 0.22},-0.1", alpha(pen.shade(colour), 0.5), 0.008)
        pen.fill(
            curvy(
                f"{x - w * 0.5},-0.1! {x - w * 0.34},{-0.1 - high * 0.6} {x + lean},{-0.1 - high}! "
                f"{x - w * 0.12},{-0.1 - high * 0.5} {x - w * 0.2},-0.1!"
            ),
            pen.shade(0xFFB4C8D8, 0.3),
        )


def redeemer(pen: Pen, colour: int, _: float) -> None:
    """A great figure with outstretched arms on its mountain top."""
    pen.shape(curvy("-0.34,0! -0.2,-0.2 -0.08,-0.26 0.1,-0.26 0.22,-0.18 0.36,0!"), 0xFF5F8A4E, depth=0.05)
    slab(pen, (-0.07, -0.36, 0.07, -0.24), 0.004, pen.shade(colour, 0.3), 0.02)
    pen.shape(curvy("-0.085,-0.34! -0.07,-0.6 -0.07,-0.78 0.07,-0.78 0.07,-0.6 0.085,-0.34!"), colour, depth=0.03)
    for s in (-1, 1):
        pen.shape(
            curvy(f"{s * 0.03},-0.83! {s * 0.2},-0.82 {s * 0.37},-0.81! {s * 0.37},-0.77! {s * 0.24},-0.71 {s * 0.05},-0.66!"),
            colour,
            depth=0.02,
        )
        dot(pen, s * 0.39, -0.79, 0.022, pen.lit(colour, 0.2))
        line(pen, f"{s * 0.02},-0.72 {s * 0.035},-0.5 {s * 0.05},-0.36", pen.shade(colour, 0.6), 0.01)
    orb(pen, 0, -0.88, 0.045, colour, 0.055)
    pen.fill(curvy("-0.045,-0.9! 0,-0.95 0.045,-0.9! 0.05,-0.83 0.03,-0.86 0,-0.9 -0.03,-0.86 -0.05,-0.83"), pen.shade(colour, 0.5))


def suspension_bridge(pen: Pen, colour: int, _: float) -> None:
    """A suspension bridge with two towers."""
    for x in (-0.28, 0.28):
        for s in (-0.028, 0.028):
            slab(pen, (x + s - 0.012, -0.44, x + s + 0.012, 0.0), 0.002, colour, 0.008)
        for y in (-0.42, -0.32, -0.22):
            slab(pen, (x - 0.035, y, x + 0.035, y + 0.025), 0.002, colour)
    line(pen, "-0.5,-0.14! -0.28,-0.43!", colour, 0.01)
    line(pen, "0.5,-0.14! 0.28,-0.43!", colour, 0.01)
    cable = [(-0.28 + 0.56 * k / 16, -0.15 - 0.28 * ((k - 8) / 8) ** 2) for k in range(17)]
    pen.stroke(cable, colour, 0.012)
    for x, y in cable[1:-1]:
        pen.segment((x, y), (x, -0.12), colour, 0.005)
    for k in range(1, 7):
        q = k / 7
        for s in (-1, 1):
            pen.segment((s * (0.5 - 0.22 * q), -0.14 - 0.29 * q), (s * (0.5 - 0.22 * q), -0.12), colour, 0.005)
    slab(pen, (-0.5, -0.135, 0.5, -0.095), 0.0, pen.shade(colour, 0.35))
    slab(pen, (-0.5, -0.135, 0.5, -0.122), 0.0, pen.lit(colour, 0.25))


def onion_domes(pen: Pen, colour: int, _: float) -> None:
    """A cathedral with many coloured onion domes."""
    slab(pen, (-0.4, -0.24, 0.4, 0.0), 0.004, 0xFFB8503E, 0.03)
    for k in range(7):
        x = -0.34 + k * 0.113
        pen.fill(soft(f"{x - 0.032},-0.02 {x - 0.032},-0.14 {x},-0.19 {x + 0.032},-0.14 {x + 0.032},-0.02", 0.01), 0xFFF4E8D6)
        pen.fill(soft(f"{x - 0.018},-0.02 {x - 0.018},-0.12 {x},-0.15 {x + 0.018},-0.12 {x + 0.018},-0.02", 0.008), 0xFF6A3A34)
    tower = soft("-0.1,-0.22 0.1,-0.22 0.09,-0.52 0,-0.82 -0.09,-0.52", 0.01)
    pen.shape(tower, 0xFFC45C46, depth=0.03)
    domes = (
        (-0.32, -0.36, 0.075, colour),
        (0.32, -0.36, 0.075, tone(colour, 0.05, 150)),
        (-0.17, -0.5, 0.085, tone(colour, 0.1, 60)),
        (0.17, -0.5, 0.085, 0xFFD9573F),
        (0.0, -0.84, 0.06, GOLD),
    )
    for x, y, r, tint in domes:
        slab(pen, (x - r * 0.62, y, x + r * 0.62, min(y + 0.24, -0.2)), 0.002, 0xFFF0DCC4, 0.015)
        dome = both(f"0,{-1.5 * r}! {0.2 * r},{-1.0 * r} {0.95 * r},{-0.55 * r} {0.8 * r},{0.05 * r}! 0,{0.1 * r}")
        with turned(pen, 0, x, y):
            pen.shape(dome, tint, depth=r * 0.3)
            with clipped(pen, dome):
                for k in range(-3, 4):
                    line(
                        pen,
                        f"{k * r * 0.3},{0.1 * r} {k * r * 0.3 + r * 0.2},{-0.6 * r} 0,{-1.4 * r}",
                        alpha(WHITE, 0.55),
                        r * 0.09,
                    )
            pen.segment((0, -1.45 * r), (0, -2.0 * r), GOLD, 0.008)
            pen.segment((-0.018, -1.82 * r), (0.018, -1.82 * r), GOLD, 0.008)


def observatory(pen: Pen, colour: int, _: float) -> None:
    """A domed observatory with its telescope looking out."""
    slab(pen, (-0.46, -0.1, 0.46, 0.0), 0.004, STONE, 0.02)
    slab(pen, (-0.36, -0.46, 0.36, -0.08), 0.004, 0xFFF2EDE2, 0.05)
    for x in (-0.24, 0.24):
        slab(pen, (x - 0.05, -0.38, x + 0.05, -0.18), 0.03, GLASS)
    pen.fill(soft("-0.07,-0.09 -0.07,-0.28 0,-0.34 0.07,-0.28 0.07,-0.09", 0.02), 0xFF7A4A32)
    pen.shape(both("0,-0.92 0.22,-0.86 0.36,-0.66 0.38,-0.46! 0,-0.46"), colour, depth=0.06)
    with turned(pen, 32, 0.08, -0.6):
        slab(pen, (-0.07, -0.4, 0.07, 0.1), 0.005, pen.shade(pen.shade(colour)))
        slab(pen, (-0.045, -0.48, 0.045, 0.06), 0.01, 0xFFE8E4DC, 0.02)
        slab(pen, (-0.055, -0.52, 0.055, -0.46), 0.01, DARK)
    slab(pen, (-0.4, -0.5, 0.4, -0.44), 0.01, pen.shade(colour, 0.4))
    for k in (-0.24, 0.28):
        line(pen, f"{k * 0.3},-0.9 {k * 0.9},-0.7 {k * 1.1},-0.5", pen.shade(colour, 0.4), 0.01)


def shed(pen: Pen, colour: int, _: float) -> None:
    """A garden shed with a rake against its wall."""
    slab(pen, (-0.4, -0.56, 0.38, 0.0), 0.004, colour, 0.04)
    for k in range(1, 8):
        pen.segment((-0.4 + k * 0.098, -0.55), (-0.4 + k * 0.098, -0.005), pen.shade(colour, 0.5), 0.008)
    slab(pen, (-0.3, -0.44, -0.04, 0.0), 0.004, pen.shade(colour, 0.45))
    pen.segment((-0.28, -0.06), (-0.06, -0.4), pen.shade(pen.shade(colour)), 0.022)
    dot(pen, -0.07, -0.22, 0.014, DARK)
    slab(pen, (0.08, -0.42, 0.28, -0.24), 0.006, WHITE)
    slab(pen, (0.095, -0.405, 0.265, -0.255), 0.002, GLASS)
    pen.segment((0.18, -0.41), (0.18, -0.25), WHITE, 0.014)
    pen.segment((0.09, -0.33), (0.27, -0.33), WHITE, 0.014)
    pen.shape(soft("-0.5,-0.52 0.48,-0.52 0.3,-0.8 -0.32,-0.8", 0.01), 0xFF6A5A5A, depth=0.03)
    for k in range(3):
        pen.segment((-0.46 + k * 0.05, -0.58 - k * 0.07), (0.44 - k * 0.05, -0.58 - k * 0.07), 0xFF4A3E44, 0.01)
    pen.segment((0.34, -0.01), (0.44, -0.56), WOOD, 0.02)
    pen.segment((0.4, -0.6), (0.5, -0.56), STEEL, 0.022)


def stupa(pen: Pen, colour: int, t: float) -> None:
    """A white stupa with painted eyes, gold spire and prayer flags."""
    for k in range(3):
        slab(pen, (-0.46 + k * 0.06, -0.08 - k * 0.07, 0.46 - k * 0.06, 0.0 - k * 0.07), 0.004, pen.shade(colour, 0.1 * k), 0.02)
    pen.shape(both("0,-0.5 0.2,-0.46 0.31,-0.3 0.32,-0.21! 0,-0.2"), colour, depth=0.05)
    slab(pen, (-0.085, -0.62, 0.085, -0.48), 0.004, GOLD, 0.02)
    for s in (-1, 1):
        pen.fill(ellipse(s * 0.042, -0.56, 0.026, 0.013), WHITE)
        dot(pen, s * 0.042, -0.56, 0.012, 0xFF2F5FA8)
        line(pen, f"{s * 0.012},-0.585 {s * 0.045},-0.59 {s * 0.075},-0.575", RED, 0.01)
    line(pen, "0,-0.55 0.008,-0.53 -0.006,-0.515", 0xFF2F5FA8, 0.008)
    for k in range(9):
        half = 0.085 - k * 0.008
        slab(pen, (-half, -0.645 - k * 0.026, half, -0.622 - k * 0.026), 0.004, pen.lit(GOLD, 0.06 * (k % 2)), 0.006)
    pen.shape(soft("-0.035,-0.87 0.035,-0.87 0,-0.99", 0.006), GOLD, depth=0.01)
    for s in (-1, 1):
        for k in range(8):
            q = (k + 0.6) / 8
            x, y = s * 0.46 * q, -0.86 + 0.72 * q * (0.75 + 0.25 * q)
            slab(
                pen,
                (x - 0.022, y, x + 0.022, y + 0.045 + 0.004 * math.sin(t * 3 + k)),
                0.002,
                (0xFF3F7FC8, WHITE, RED, 0xFF4F9A54, GOLD)[k % 5],
            )


def snow_peak(pen: Pen, colour: int, _: float) -> None:
    """A wide cone of a mountain with snow on its top, clouds at its foot."""
    cone = curvy("-0.52,0! -0.3,-0.16 -0.14,-0.38 -0.06,-0.48! 0.0,-0.465 0.06,-0.48! 0.15,-0.37 0.3,-0.16 0.52,0!", 0.4)
    pen.shape(cone, colour, depth=0.07)
    with clipped(pen, cone):
        pen.fill(
            curvy(
                "-0.3,-0.6! 0.3,-0.6! 0.24,-0.25! 0.17,-0.31 0.12,-0.22! 0.06,-0.3 0.02,-0.2! -0.04,-0.3 "
                "-0.1,-0.21! -0.15,-0.31 -0.24,-0.24!"
            ),
            0xFFFBFAF8,
        )
        pen.fill(
            curvy(
                "0.0,-0.5! 0.1,-0.5! 0.3,-0.2! 0.12,-0.24! 0.08,-0.34"
                if pen.lx < 0
                else "0.0,-0.5! -0.1,-0.5! -0.3,-0.2! -0.12,-0.24! -0.08,-0.34"
            ),
            alpha(0xFF8A8AC0, 0.35),
        )
    for x, y, r in ((-0.34, -0.07, 0.09), (-0.2, -0.05, 0.075), (0.24, -0.09, 0.08), (0.38, -0.06, 0.09), (0.12, -0.05, 0.06)):
        pen.fill(ellipse(x, y, r * 1.5, r * 0.42), alpha(WHITE, 0.85))


def oil_rig(pen: Pen, colour: int, t: float) -> None:
    """A drilling platform on its legs in the sea; cut at the water line."""
    for x in (-0.3, 0.0, 0.3):
        slab(pen, (x - 0.045, -0.36, x + 0.045, 0.0), 0.0, pen.shade(colour, 0.3), 0.03)
    for left in (-0.3, 0.0):
        pen.segment((left, -0.32), (left + 0.3, -0.06), pen.shade(colour, 0.5), 0.014)
        pen.segment((left + 0.3, -0.32), (left, -0.06), pen.shade(colour, 0.5), 0.014)
    slab(pen, (-0.46, -0.43, 0.46, -0.35), 0.004, 0xFF4A5268, 0.02)
    slab(pen, (-0.4, -0.56, -0.12, -0.42), 0.004, 0xFFF2EDE2, 0.02)
    slab(pen, (-0.4, -0.63, -0.22, -0.55), 0.004, colour, 0.02)
    for k in range(4):
        slab(pen, (-0.37 + k * 0.065, -0.52, -0.33 + k * 0.065, -0.48), 0.002, GLASS)
    for a, b in (((-0.06, -0.42), (0.06, -0.96)), ((0.22, -0.42), (0.1, -0.96))):
        pen.segment(a, b, colour, 0.018)
    for k in range(6):
        y = -0.44 - k * 0.085
        w = 0.13 - k * 0.019
        pen.segment((0.08 - w, y), (0.08 + w * 0.84, y - 0.085), colour, 0.01)
        pen.segment((0.08 + w, y), (0.08 - w * 0.84, y - 0.085), colour, 0.01)
    pen.segment((0.34, -0.42), (0.46, -0.66), colour, 0.016)
    pen.fill(curvy("0.46,-0.78! 0.5,-0.71 0.48,-0.66 0.44,-0.67 0.43,-0.71"), 0xFFFF9D3A)
    slab(pen, (0.26, -0.5, 0.42, -0.42), 0.004, 0xFFF0B028, 0.015)


MONUMENTS: dict[str, PropSpec] = {
    "statue_of_liberty": PropSpec(statue_of_liberty, 6.0, "ground", 0xFF7FB4A4, (-0.269, -1.03, 0.269, 0.03)),
    "leaning_tower": PropSpec(leaning_tower, 5.4, "ground", 0xFFF0EADC, (-0.252, -0.99, 0.29, 0.046)),
    "stonehenge": PropSpec(stonehenge, 4.6, "ground", 0xFF9E9A94, (-0.554, -0.631, 0.554, 0.065)),
    "moai": PropSpec(moai, 2.6, "ground", 0xFF8A8680, (-0.336, -1.041, 0.336, 0.03)),
    "sphinx": PropSpec(sphinx, 5.4, "ground", 0xFFDDB878, (-0.536, -0.759, 0.553, 0.031)),
    "great_wall": PropSpec(great_wall, 7.0, "ground", 0xFFB9A68C, (-0.553, -0.703, 0.536, 0.042)),
    "sydney_opera_house": PropSpec(sails_opera, 6.4, "ground", 0xFFFAF7F0, (-0.554, -0.632, 0.576, 0.032)),
    "christ_the_redeemer": PropSpec(redeemer, 5.6, "ground", 0xFFDEDAD0, (-0.445, -0.978, 0.445, 0.028)),
    "suspension_bridge": PropSpec(suspension_bridge, 9.0, "ground", 0xFFC8462E, (-0.536, -0.475, 0.536, 0.03)),
    "onion_domes": PropSpec(onion_domes, 5.2, "ground", 0xFF3F8F6A, (-0.429, -0.996, 0.429, 0.029)),
    "observatory": PropSpec(observatory, 3.4, "ground", 0xFF9AA8B8, (-0.493, -1.099, 0.493, 0.032)),
    "shed": PropSpec(shed, 1.9, "ground", 0xFFA8744A, (-0.525, -0.83, 0.541, 0.03)),
    "stupa": PropSpec(stupa, 3.8, "ground", 0xFFFAF6EC, (-0.49, -1.007, 0.49, 0.029)),
    "mount_fuji": PropSpec(snow_peak, 7.0, "ground", 0xFF6A86B4, (-0.553, -0.514, 0.548, 0.031)),
    "oil_rig": PropSpec(oil_rig, 6.5, "ground", 0xFFD8502E, (-0.49, -1.001, 0.529, 0.0)),
}
