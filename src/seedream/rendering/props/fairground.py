"""What stands on fairs, greens and roadsides: big wheel, merry-go-round, big top, bus stop; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

NIGHT, GLOW, IRON, LAWN = 0xFF3A4A66, 0xFFFFE39A, 0xFF4A4854, 0xFF6FA55A


def totem_pole(pen: Pen, colour: int, _: float) -> None:
    """A carved pole with faces and wings."""
    slab(pen, (-0.13, -0.98, 0.13, 0.0), 0.04, colour, 0.045)
    pen.shape(curvy("-0.12,-0.8! -0.34,-0.92 -0.46,-0.86! -0.38,-0.74 -0.12,-0.66!"), 0xFF3F7A8A, depth=0.02)
    pen.shape(curvy("0.12,-0.8! 0.34,-0.92 0.46,-0.86! 0.38,-0.74 0.12,-0.66!"), 0xFF3F7A8A, depth=0.02)
    for s in (-1, 1):
        for k in range(3):
            line(pen, f"{s * (0.2 + k * 0.07)},{-0.83 - 0.015 * k} {s * (0.2 + k * 0.07)},{-0.75}", 0xFFF2E8D2, 0.018)
    for y, tint, mouth in ((-0.8, 0xFFC8433A, 0), (-0.48, 0xFF3F7A52, 1), (-0.16, 0xFFC8433A, 2)):
        slab(pen, (-0.135, y - 0.16, 0.135, y - 0.13), 0.01, tint)
        for s in (-1, 1):
            dot(pen, s * 0.06, y - 0.06, 0.042, 0xFFF2E8D2, 0.034)
            dot(pen, s * 0.06, y - 0.06, 0.02, DARK)
            line(pen, f"{s * 0.02},{y - 0.1} {s * 0.06},{y - 0.115} {s * 0.11},{y - 0.09}", tint, 0.02)
        if mouth == 0:
            pen.shape(soft(f"-0.04,{y - 0.04} 0.04,{y - 0.04} 0,{y + 0.07}", 0.008), 0xFFE9B53A, depth=0.015)
        else:
            slab(pen, (-0.085, y + 0.01, 0.085, y + 0.075), 0.02, tint)
            for k in range(5):
                slab(pen, (-0.07 + k * 0.03, y + 0.022, -0.05 + k * 0.03, y + 0.062), 0.003, 0xFFF2E8D2)


def circus_tent(pen: Pen, colour: int, t: float) -> None:
    """A striped big top with flags."""
    for x in (-0.44, 0.44):
        line(pen, f"{x},-0.36 {x * 1.18},0.0", 0xFFC9B490, 0.008)
    body = both("0,-0.42! 0.42,-0.38! 0.4,0! 0,0.01", 0.1)
    pen.shape(body, PAPER, depth=0.03)
    with clipped(pen, body):
        for k in range(-3, 4):
            pen.fill(
                soft(f"{k * 0.13 - 0.033},-0.45 {k * 0.13 + 0.033},-0.45 {k * 0.125 + 0.033},0.02 {k * 0.125 - 0.033},0.02", 0.002),
                colour,
            )
    roof = both("0,-0.86! 0.1,-0.66 0.48,-0.38! 0,-0.37", 0.2)
    pen.shape(roof, colour, depth=0.04)
    with clipped(pen, roof):
        for k in (-2, 0, 2):
            pen.fill(soft(f"0,-0.88 {k * 0.14 + 0.07},-0.36 {k * 0.14 - 0.07},-0.36", 0.002), PAPER)
    for k in range(-4, 5):
        pen.shape(
            curvy(
                f"{k * 0.107 - 0.053},-0.4! {k * 0.107 + 0.053},-0.4! {k * 0.107 + 0.04},-0.34 {k * 0.107},-0.32 "
                f"{k * 0.107 - 0.04},-0.34"
            ),
            colour if k % 2 else GOLD,
            depth=0.01,
        )
    pen.fill(soft("0,-0.34 0.12,0.0 -0.12,0.0", 0.01), 0xFF4A2A3A)
    pen.shape(soft("0,-0.34 0.02,-0.32 0.2,0.0 0.12,0.0", 0.006), pen.lit(colour, 0.15), depth=0.01)
    pen.shape(soft("0,-0.34 -0.02,-0.32 -0.2,0.0 -0.12,0.0", 0.006), pen.lit(colour, 0.15), depth=0.01)
    pen.segment((0, -0.85), (0, -0.98), IRON, 0.014)
    w = 0.012 * math.sin(t * 4)
    pen.fill(soft(f"0,-0.98 0.13,{-0.94 + w} 0,-0.9", 0.004), GOLD)


def ferris_wheel(pen: Pen, colour: int, t: float) -> None:
    """A big wheel with coloured cabins."""
    x0, y0, r = 0.0, -0.54, 0.42
    for s in (-1, 1):
        pen.segment((s * 0.26, 0.0), (0, y0), pen.shade(colour, 0.5), 0.03)
    slab(pen, (-0.34, -0.04, 0.34, 0.0), 0.01, IRON)
    for q in (r, r * 0.86):
        ring(pen, x0, y0, q, colour, 0.018)
    for i in range(12):
        a = i * math.pi / 6 + t * 0.15
        pen.segment((x0, y0), (x0 + r * math.cos(a), y0 + r * math.sin(a)), pen.lit(colour, 0.3), 0.009)
    for i in range(12):
        a = i * math.pi / 6 + t * 0.15
        x, y = x0 + r * math.cos(a), y0 + r * math.sin(a)
        tint = (0xFFE0485A, 0xFFF2C14E, 0xFF4C9FD8, 0xFF6BBF6A)[i % 4]
        pen.segment((x, y), (x, y + 0.03), IRON, 0.01)
        slab(pen, (x - 0.045, y + 0.025, x + 0.045, y + 0.1), 0.022, tint, 0.015)
        slab(pen, (x - 0.032, y + 0.038, x + 0.032, y + 0.065), 0.008, 0xFFDCEBF5)
    orb(pen, x0, y0, 0.05, GOLD, depth=0.015)


def carousel(pen: Pen, colour: int, t: float) -> None:
    """A merry-go-round with horses."""
    pen.shape(both("0.46,-0.09! 0.44,0! 0,0.02", 0.1), tone(colour, -0.08), depth=0.02)
    slab(pen, (-0.47, -0.11, 0.47, -0.07), 0.015, GOLD)
    slab(pen, (-0.1, -0.58, 0.1, -0.1), 0.01, pale(colour, 0.6), 0.03)
    for k in range(3):
        slab(pen, (-0.065 + k * 0.05, -0.52, -0.035 + k * 0.05, -0.2), 0.014, 0xFFBFE0F0)
    for i, x in enumerate((-0.36, -0.18, 0.18, 0.36)):
        y = -0.26 + 0.03 * math.sin(t * 2 + i * 1.7)
        pen.segment((x, -0.6), (x, -0.1), GOLD, 0.014)
        tint = (0xFFF4EFE6, 0xFFC98A5A, 0xFFF4EFE6, 0xFF8A6A58)[i]
        pen.shape(
            curvy(
                f"{x - 0.08},{y} {x - 0.06},{y - 0.05} {x + 0.03},{y - 0.05} {x + 0.05},{y - 0.12} "
                f"{x + 0.1},{y - 0.13} {x + 0.12},{y - 0.09} {x + 0.085},{y - 0.07} {x + 0.07},{y + 0.01} "
                f"{x},{y + 0.03} {x - 0.06},{y + 0.03}"
            ),
            tint,
            depth=0.015,
        )
        for dx, b in ((-0.055, -0.02), (0.045, 0.02)):
            line(pen, f"{x + dx},{y} {x + dx + b},{y + 0.06} {x + dx},{y + 0.1}", tint, 0.02)
        line(pen, f"{x - 0.08},{y - 0.01} {x - 0.12},{y + 0.05}", 0xFF5A4030, 0.022)
        slab(pen, (x - 0.03, y - 0.06, x + 0.025, y - 0.01), 0.012, (0xFFE0485A, 0xFF4C9FD8, 0xFFF2C14E, 0xFF6BBF6A)[i])
    roof = both("0,-0.92! 0.14,-0.8 0.5,-0.66! 0.48,-0.6! 0,-0.58", 0.2)
    pen.shape(roof, colour, depth=0.04)
    with clipped(pen, roof):
        for k in (-3, -1, 1, 3):
            pen.fill(soft(f"0,-0.95 {k * 0.14 + 0.07},-0.6 {k * 0.14 - 0.07},-0.6", 0.002), PAPER)
    for k in range(-4, 5):
        pen.shape(
            curvy(f"{k * 0.11 - 0.055},-0.64! {k * 0.11 + 0.055},-0.64! {k * 0.11 + 0.04},-0.57 {k * 0.11 - 0.04},-0.57"),
            GOLD if k % 2 else colour,
            depth=0.01,
        )
    orb(pen, 0, -0.94, 0.03, GOLD, depth=0.01)


def roller_coaster(pen: Pen, colour: int, t: float) -> None:
    """A track with a loop, and a train of cars."""
    for k in range(12):
        x = -0.48 + k * 0.087
        top = -0.16 - 0.5 * math.exp(-(((x + 0.3) / 0.17) ** 2)) - 0.3 * math.exp(-(((x - 0.42) / 0.1) ** 2))
        pen.segment((x, 0.0), (x, top), 0xFFB9B4BE, 0.012)
    track = (
        "-0.5,-0.2 -0.4,-0.5 -0.3,-0.66 -0.2,-0.5 -0.1,-0.2 0.06,-0.08 0.2,-0.14 0.27,-0.34 0.17,-0.5 "
        "0.04,-0.44 0.02,-0.26 0.12,-0.12 0.26,-0.12 0.36,-0.36 0.44,-0.46 0.5,-0.4"
    )
    line(pen, track, pen.shade(colour, 0.6), 0.05)
    line(pen, track, pale(colour, 0.25), 0.03)
    line(pen, track, pen.shade(colour, 0.4), 0.008)
    for i, (x, y, turn) in enumerate(((-0.345, -0.66, -34), (-0.25, -0.645, 38), (-0.195, -0.555, 62))):
        with turned(pen, turn, x, y):
            pen.shape(
                curvy("-0.055,0.0! -0.055,-0.06! 0.03,-0.055 0.06,-0.03 0.055,0.0!"),
                (0xFFE0485A, 0xFFF2C14E, 0xFF4C9FD8)[i],
                depth=0.012,
            )
            dot(pen, -0.01, -0.075, 0.022, 0xFFF0B992)


def scarecrow(pen: Pen, colour: int, t: float) -> None:
    """A straw man on a pole with hat and patched coat."""
    pen.segment((0, 0), (0, -0.8), WOOD, 0.05)
    with turned(pen, 1.5 * math.sin(t), 0, 0):
        pen.segment((-0.46, -0.58), (0.46, -0.58), WOOD, 0.04)
        for s in (-1, 1):
            for k in (-2, -1, 0, 1, 2):
                pen.segment((s * 0.38, -0.57 + k * 0.014), (s * 0.5, -0.57 + k * 0.035), 0xFFE2BC5A, 0.016)
        for k in (-3, -2, -1, 0, 1, 2, 3):
            pen.segment((k * 0.03, -0.3), (k * 0.055, -0.16), 0xFFE2BC5A, 0.02)
        pen.shape(
            soft(
                "-0.14,-0.67 0.14,-0.67 0.4,-0.64 0.4,-0.5 0.16,-0.52 0.19,-0.25 -0.19,-0.25 -0.16,-0.52 -0.4,-0.5 -0.4,-0.64",
                0.025,
            ),
            colour,
            depth=0.04,
        )
        slab(pen, (0.03, -0.42, 0.13, -0.32), 0.01, 0xFFE0A84A)
        line(pen, "0,-0.66 0,-0.26", pen.shade(colour), 0.014)
        for y in (-0.55, -0.42, -0.33):
            dot(pen, -0.03, y, 0.014, GOLD)
        pen.shape(curvy("-0.14,-0.68! 0,-0.6 0.14,-0.68! 0.08,-0.72 -0.08,-0.72"), 0xFFC8433A, depth=0.015)
        orb(pen, 0, -0.79, 0.12, 0xFFE9CB94, 0.125, depth=0.035)
        for s in (-1, 1):
            for a, b in ((-1, 1), (1, -1)):
                pen.segment((s * 0.045 - 0.016, -0.82 + a * 0.016), (s * 0.045 + 0.016, -0.82 + b * 0.016), DARK, 0.01)
        line(pen, "-0.055,-0.745 0,-0.725 0.055,-0.745", DARK, 0.01)
        for x in (-0.03, 0.0, 0.03):
            pen.segment((x, -0.745), (x, -0.718), DARK, 0.008)
        pen.fill(soft("-0.015,-0.8 0.02,-0.78 -0.01,-0.765", 0.004), 0xFFE0843A)
        pen.shape(curvy("-0.12,-0.87! -0.09,-1.02 -0.03,-1.05 0.08,-1.02 0.12,-0.87!", 0.3), 0xFF9A6A3C, depth=0.03)
        pen.shape(curvy("-0.24,-0.86! -0.1,-0.9 0.1,-0.9 0.24,-0.86! 0.1,-0.84 -0.1,-0.84"), 0xFFB07E48, depth=0.015)
        line(pen, "-0.115,-0.91 0,-0.895 0.115,-0.91", 0xFFC8433A, 0.03)


def bus_stop(pen: Pen, colour: int, _: float) -> None:
    """A glass shelter with a bench and a sign."""
    for x in (-0.4, 0.24):
        slab(pen, (x - 0.016, -0.8, x + 0.016, 0.0), 0.004, IRON)
    slab(pen, (-0.4, -0.74, 0.24, -0.12), 0.006, alpha(0xFFBFDCEA, 0.75))
    for x in (-0.19, 0.02):
        pen.segment((x, -0.74), (x, -0.12), alpha(IRON, 0.7), 0.008)
    pen.fill(soft("-0.34,-0.2 -0.2,-0.7 -0.12,-0.7 -0.26,-0.2", 0.004), alpha(WHITE, 0.45))
    slab(pen, (-0.04, -0.66, 0.18, -0.34), 0.008, 0xFFF4F0E6, 0.01)
    for k in range(5):
        pen.segment((0.0, -0.6 + k * 0.055), (0.13 - 0.03 * (k % 2), -0.6 + k * 0.055), 0xFF9AA3B2, 0.012)
    slab(pen, (-0.36, -0.25, 0.0, -0.2), 0.01, WOOD, 0.012)
    for x in (-0.32, -0.05):
        pen.segment((x, -0.2), (x, 0.0), IRON, 0.018)
    pen.shape(soft("-0.48,-0.84 0.34,-0.88 0.34,-0.81 -0.48,-0.77", 0.01), colour, depth=0.015)
    pen.segment((0.42, 0.0), (0.42, -0.98), IRON, 0.022)
    slab(pen, (0.31, -1.06, 0.53, -0.84), 0.03, colour, 0.02)
    slab(pen, (0.36, -1.01, 0.48, -0.91), 0.018, WHITE)
    slab(pen, (0.375, -0.995, 0.465, -0.955), 0.006, colour)
    for x in (0.385, 0.455):
        dot(pen, x, -0.9, 0.016, WHITE)


def trampoline(pen: Pen, colour: int, _: float) -> None:
    """A round trampoline."""
    for x in (-0.4, -0.16, 0.16, 0.4):
        pen.segment((x, -0.24), (x * 1.08, 0.0), STEEL, 0.028)
    pen.shape(ellipse(0, -0.27, 0.5, 0.11), colour, depth=0.02)
    pen.fill(ellipse(0, -0.225, 0.49, 0.09), pen.shade(colour, 0.8))
    pen.fill(ellipse(0, -0.28, 0.5, 0.11), colour)
    pen.fill(ellipse(0, -0.28, 0.42, 0.085), DARK)
    pen.fill(ellipse(0, -0.27, 0.39, 0.072), 0xFF3F3D4A)
    for k in range(20):
        a = k * math.pi / 10
        pen.segment(
            (0.42 * math.cos(a), -0.28 + 0.085 * math.sin(a)), (0.39 * math.cos(a), -0.275 + 0.075 * math.sin(a)), STEEL, 0.01
        )


def water_tower(pen: Pen, colour: int, _: float) -> None:
    """A tank on four legs."""
    for x, t in ((-0.2, -0.14), (0.2, 0.14), (-0.08, -0.06), (0.08, 0.06)):
        pen.segment((x * 1.25, 0.0), (t, -0.52), IRON, 0.024)
    for y, w in ((-0.18, 0.21), (-0.36, 0.18)):
        pen.segment((-w, y), (w, y), IRON, 0.014)
        pen.segment((-w, y), (w, y - 0.16), IRON, 0.008)
        pen.segment((w, y), (-w, y - 0.16), IRON, 0.008)
    pen.segment((0, 0), (0, -0.5), STEEL, 0.03)
    pen.shape(both("0.27,-0.82! 0.27,-0.56! 0.14,-0.49 0,-0.48", 0.3), colour, depth=0.06)
    pen.shape(both("0,-0.99! 0.29,-0.81! 0,-0.8", 0.1), tone(colour, -0.1), depth=0.04)
    for y in (-0.76, -0.6):
        pen.segment((-0.27, y), (0.27, y), pen.shade(colour, 0.5), 0.012)


def silo(pen: Pen, colour: int, _: float) -> None:
    """A steel silo with a domed roof and a ladder."""
    slab(pen, (-0.22, -0.8, 0.22, 0.0), 0.006, colour, 0.07)
    for k in range(9):
        line(pen, f"-0.22,{-0.72 + k * 0.085} 0,{-0.7 + k * 0.085} 0.22,{-0.72 + k * 0.085}", pen.shade(colour, 0.45), 0.01)
    pen.shape(both("0,-1.0 0.14,-0.96 0.23,-0.8! 0,-0.79"), 0xFFC8534A, depth=0.05)
    for x in (0.06, 0.12):
        pen.segment((x, -0.86), (x, 0.0), IRON, 0.01)
    for k in range(14):
        pen.segment((0.06, -0.82 + k * 0.06), (0.12, -0.82 + k * 0.06), IRON, 0.008)


FAIRGROUND: dict[str, PropSpec] = {
    "totem_pole": PropSpec(totem_pole, 2.6, "ground", 0xFF9A6238, (-0.5, -1.02, 0.5, 0.0)),
    "circus_tent": PropSpec(circus_tent, 5.0, "ground", 0xFFD23A45, (-0.57, -1.04, 0.57, 0.06)),
    "ferris_wheel": PropSpec(ferris_wheel, 7.0, "ground", 0xFF6F7FC0, (-0.51, -1.01, 0.51, 0.0)),
    "carousel": PropSpec(carousel, 3.4, "ground", 0xFFD8507A, (-0.55, -1.01, 0.55, 0.07)),
    "roller_coaster": PropSpec(roller_coaster, 7.0, "ground", 0xFFD9453F, (-0.57, -0.79, 0.57, 0.0)),
    "scarecrow": PropSpec(scarecrow, 1.15, "ground", 0xFF4C6FA0, (-0.57, -1.1, 0.57, 0.07)),
    "bus_stop": PropSpec(bus_stop, 1.5, "ground", 0xFF2F7FC0, (-0.53, -1.11, 0.58, 0.0)),
    "trampoline": PropSpec(trampoline, 1.5, "ground", 0xFF2F7FC0, (-0.55, -0.43, 0.55, 0.06)),
    "water_tower": PropSpec(water_tower, 5.0, "ground", 0xFF8FA6B8, (-0.34, -1.04, 0.34, 0.06)),
    "silo": PropSpec(silo, 4.5, "ground", 0xFFC4CCD4, (-0.28, -1.05, 0.28, 0.0)),
}
