"""More that sails and flies: pirates', Vikings' and freight ships, fast boats, aircraft and spacecraft; one unit is the length.

Hulls end at the water line; what flies is drawn around its middle. They face right.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import GLASS, pane
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft
from seedream.rendering.props.palette import DARK, GOLD, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

IRON, SAIL, ROPE = 0xFF3A3742, 0xFFF2E8D2, 0xFF6A5040


def _sail(pen: Pen, x: float, top: float, low: float, half: float, colour: int, t: float) -> None:
    """A square sail that bellies to the right."""
    b = 0.06 + 0.012 * math.sin(t * 1.6 + x * 5)
    pen.segment((x - half * 0.95, top), (x + half * 0.95, top), ROPE, 0.018)
    pen.shape(
        curvy(
            f"{x - half * 0.9},{top}! {x + half * 0.9},{top}! {x + half + b},{(top + low) / 2} "
            f"{x + half * 0.95},{low}! {x + b},{low - 0.03} {x - half},{low}! "
            f"{x - half * 0.84 + b},{(top + low) / 2}"
        ),
        colour,
        depth=0.03,
    )


def pirate_ship(pen: Pen, colour: int, t: float) -> None:
    """A wooden ship of two masts under a black flag with skull and bones."""
    _tall_ship(pen, colour, t)
    dot(pen, -0.055, -0.9, 0.018, WHITE)
    for a, b in (((-0.085, -0.86), (-0.025, -0.88)), ((-0.085, -0.88), (-0.025, -0.86))):
        pen.segment(a, b, WHITE, 0.008)


def galleon(pen: Pen, colour: int, t: float) -> None:
    """The same ship under a merchant's flag."""
    _tall_ship(pen, colour, t, flag=0xFFC8433A)


def _tall_ship(pen: Pen, colour: int, t: float, flag: int = DARK) -> None:
    """A wooden ship of two masts with square sails."""
    for x, top in ((-0.14, -0.92), (0.17, -0.8)):
        pen.segment((x, -0.2), (x, top), ROPE, 0.022)
    pen.segment((0.4, -0.24), (0.6, -0.38), ROPE, 0.02)
    line(pen, "0.58,-0.37 0.17,-0.76", ROPE, 0.006)
    line(pen, "-0.44,-0.38 -0.14,-0.86", ROPE, 0.006)
    pen.fill(soft("0.56,-0.36 0.24,-0.7 0.3,-0.32", 0.01), SAIL)
    _sail(pen, -0.16, -0.82, -0.62, 0.12, SAIL, t)
    _sail(pen, -0.16, -0.59, -0.32, 0.17, SAIL, t)
    _sail(pen, 0.16, -0.7, -0.53, 0.1, SAIL, t + 1)
    _sail(pen, 0.16, -0.5, -0.3, 0.14, SAIL, t + 1)
    wave = 0.01 * math.sin(t * 4)
    pen.fill(
        curvy(f"-0.14,-0.93! -0.06,{-0.945 + wave} 0.03,{-0.925 - wave}! 0.03,{-0.835 - wave}! -0.06,{-0.855 + wave} -0.14,-0.84!"),
        flag,
    )
    hull = curvy(
        "-0.5,-0.44! -0.36,-0.42! -0.32,-0.28! 0.26,-0.24! 0.34,-0.28! 0.46,-0.26! 0.4,-0.1 0.32,0! -0.4,0! -0.46,-0.18", 0.3
    )
    pen.shape(hull, colour, depth=0.05)
    with clipped(pen, hull):
        for y in (-0.2, -0.14, -0.08):
            line(pen, f"-0.5,{y - 0.05} -0.2,{y + 0.01} 0.2,{y + 0.02} 0.46,{y - 0.03}", pen.shade(colour, 0.5), 0.008)
        line(pen, "-0.5,-0.34 -0.32,-0.26 0.0,-0.225 0.3,-0.23 0.46,-0.24", GOLD, 0.018)
    for x in (-0.24, -0.1, 0.04, 0.18):
        slab(pen, (x - 0.024, -0.18, x + 0.024, -0.135), 0.004, DARK)
        dot(pen, x + 0.008, -0.157, 0.014, STEEL)
    for y in (-0.38, -0.32):
        slab(pen, (-0.465, y, -0.42, y + 0.035), 0.005, 0xFFFFE39A)


def viking_ship(pen: Pen, colour: int, t: float) -> None:
    """A longship with a dragon's head, shields and a striped sail."""
    pen.segment((0, -0.14), (0, -0.76), ROPE, 0.022)
    line(pen, "0,-0.74 0.4,-0.2", ROPE, 0.006)
    line(pen, "0,-0.74 -0.4,-0.2", ROPE, 0.006)
    b = 0.05 + 0.012 * math.sin(t * 1.6)
    sail = curvy(f"-0.26,-0.68! 0.26,-0.68! {0.29 + b},-0.48 0.25,-0.28! {b},-0.31 -0.25,-0.28! {-0.24 + b},-0.48")
    pen.shape(sail, SAIL, depth=0.03)
    with clipped(pen, sail):
        for k in range(4):
            x = -0.19 + k * 0.15
            pen.fill(
                curvy(
                    f"{x - 0.035},-0.7! {x + 0.035},-0.7! {x + 0.04 + b},-0.48 {x + 0.035},-0.26! {x - 0.035},-0.26! "
                    f"{x - 0.03 + b},-0.48"
                ),
                0xFFC8433A,
            )
    pen.segment((-0.28, -0.68), (0.28, -0.68), ROPE, 0.02)
    hull = curvy(
        "-0.52,-0.42! -0.47,-0.3 -0.4,-0.19 -0.2,-0.15 0.2,-0.15 0.38,-0.19 0.44,-0.3 0.46,-0.46! "
        "0.52,-0.46! 0.53,-0.3 0.44,-0.08 0.34,0! -0.34,0! -0.46,-0.1 -0.55,-0.32 -0.56,-0.42!",
        0.4,
    )
    pen.shape(hull, colour, depth=0.04)
    with clipped(pen, hull):
        for y in (-0.11, -0.06):
            line(pen, f"-0.5,{y - 0.06} -0.2,{y + 0.01} 0.2,{y + 0.01} 0.5,{y - 0.06}", pen.shade(colour, 0.6), 0.009)
    pen.shape(
        curvy("0.45,-0.42! 0.43,-0.52 0.48,-0.58 0.56,-0.57 0.64,-0.52! 0.6,-0.48 0.55,-0.49! 0.53,-0.42!"), colour, depth=0.02
    )
    dot(pen, 0.53, -0.53, 0.012, WHITE)
    pen.segment((0.47, -0.56), (0.44, -0.62), colour, 0.018)
    for i, x in enumerate((-0.28, -0.14, 0.0, 0.14, 0.28)):
        orb(pen, x, -0.135, 0.05, (0xFFC8433A, 0xFFE9C766, 0xFF3C6FA8)[i % 3], depth=0.012)
        dot(pen, x, -0.135, 0.016, STEEL)
    for x in (-0.2, -0.06, 0.08, 0.22):
        pen.segment((x, -0.11), (x - 0.08, 0.0), 0xFFB98A5A, 0.012)


def container_ship(pen: Pen, colour: int, _: float) -> None:
    """A freighter stacked with containers."""
    tints = (0xFFD9573F, 0xFF3C6FA8, 0xFFE9B53A, 0xFF4F9A6A, 0xFFE9E4DA, 0xFFC98A5A)
    slab(pen, (-0.44, -0.42, -0.3, -0.12), 0.008, 0xFFF2F2EE, 0.02)
    slab(pen, (-0.46, -0.46, -0.28, -0.4), 0.008, 0xFFF2F2EE, 0.012)
    for k in range(4):
        slab(pen, (-0.445 + k * 0.04, -0.445, -0.415 + k * 0.04, -0.42), 0.003, 0xFF4A6A86)
    for row in range(2):
        for k in range(3):
            slab(pen, (-0.42 + k * 0.04, -0.34 + row * 0.08, -0.395 + k * 0.04, -0.31 + row * 0.08), 0.003, 0xFF6A8AA6)
    slab(pen, (-0.42, -0.53, -0.36, -0.45), 0.006, colour, 0.01)
    for i in range(8):
        for row in range(3 if i < 6 else 2):
            x, y = -0.26 + i * 0.083, -0.14 - row * 0.075
            slab(pen, (x, y - 0.072, x + 0.08, y), 0.003, tints[(i * 2 + row * 3) % 6], 0.012)
            for k in range(3):
                pen.segment((x + 0.02 + k * 0.02, y - 0.06), (x + 0.02 + k * 0.02, y - 0.012), alpha(DARK, 0.18), 0.006)
    hull = curvy("-0.5,-0.14! 0.42,-0.14! 0.56,-0.2! 0.5,-0.06 0.46,0! -0.46,0!", 0.3)
    pen.shape(hull, colour, depth=0.03)
    with clipped(pen, hull):
        slab(pen, (-0.6, -0.035, 0.6, 0.02), 0.0, 0xFFA8362F)


def speedboat(pen: Pen, colour: int, _: float) -> None:
    """A fast motor boat, its bow raised."""
    slab(pen, (-0.55, -0.24, -0.46, -0.04), 0.025, IRON, 0.02)
    pen.fill(curvy("-0.06,-0.22! 0.04,-0.38! 0.14,-0.35 0.2,-0.23!", 0.3), alpha(GLASS, 0.9))
    line(pen, "0.04,-0.375 0.13,-0.35 0.19,-0.24", STEEL, 0.016)
    for x in (-0.34, -0.14):
        pen.shape(curvy(f"{x - 0.05},-0.32! {x},-0.32 {x + 0.03},-0.23! {x - 0.06},-0.22!", 0.3), 0xFFF2ECE0, depth=0.02)
    pen.shape(curvy("-0.5,-0.22! 0.14,-0.24 0.38,-0.26 0.58,-0.28! 0.44,-0.1 0.28,0! -0.46,0!", 0.35), colour, depth=0.04)
    line(pen, "-0.49,-0.16 0.1,-0.15 0.46,-0.2", WHITE, 0.03)
    line(pen, "-0.49,-0.11 0.1,-0.1 0.42,-0.14", pen.shade(colour), 0.012)


def jet_ski(pen: Pen, colour: int, _: float) -> None:
    """A water scooter."""
    pen.segment((0.08, -0.36), (-0.02, -0.5), IRON, 0.04)
    pen.segment((-0.08, -0.5), (0.05, -0.52), IRON, 0.045)
    pen.shape(curvy("-0.44,-0.2! -0.4,-0.32 -0.24,-0.32 -0.06,-0.26! 0.0,-0.18!", 0.4), DARK, depth=0.03)
    pen.shape(curvy("-0.06,-0.18! 0.0,-0.38 0.12,-0.42 0.3,-0.3 0.52,-0.17! 0.2,-0.12!", 0.4), colour, depth=0.05)
    pen.shape(curvy("-0.5,-0.2! 0.52,-0.18! 0.42,-0.06 0.3,0! -0.48,0!", 0.35), pale(colour, 0.75), depth=0.03)
    line(pen, "-0.49,-0.15 0.1,-0.13 0.48,-0.15", colour, 0.03)
    line(pen, "0.1,-0.28 0.2,-0.27 0.3,-0.22", WHITE, 0.02)


def raft(pen: Pen, colour: int, t: float) -> None:
    """Tied logs with a mast and a patched sail."""
    pen.segment((0, -0.1), (0, -0.9), 0xFF8A6242, 0.034)
    b = 0.03 + 0.012 * math.sin(t * 1.6)
    pen.shape(
        curvy(f"-0.24,-0.84! 0.24,-0.84! {0.26 + b},-0.6 0.23,-0.34! {b},-0.36 -0.23,-0.34! {-0.22 + b},-0.6"), SAIL, depth=0.04
    )
    slab(pen, (0.04, -0.56, 0.15, -0.45), 0.008, 0xFFD9A878)
    pen.segment((-0.26, -0.84), (0.26, -0.84), 0xFF8A6242, 0.028)
    for i in range(6):
        y = -0.1 + 0.018 * (i % 2)
        x = -0.44 + i * 0.175
        orb(pen, x, y, 0.09, colour, depth=0.025)
        ring(pen, x, y, 0.045, pen.shade(colour, 0.7), 0.014)
        dot(pen, x, y, 0.018, pen.shade(colour, 0.7))
    slab(pen, (-0.5, -0.2, 0.52, -0.145), 0.025, pen.lit(colour, 0.15), 0.015)
    for x in (-0.35, 0.0, 0.36):
        line(pen, f"{x - 0.03},-0.21 {x + 0.01},-0.1 {x - 0.03},-0.01", 0xFFE2CFA0, 0.03)


def biplane(pen: Pen, colour: int, t: float) -> None:
    """An old aeroplane with two wings and an open seat."""
    pen.segment((0.22, 0.08), (0.16, 0.24), IRON, 0.022)
    orb(pen, 0.16, 0.26, 0.06, IRON, depth=0.02)
    pen.shape(curvy("-0.52,-0.2! -0.42,-0.2 -0.34,-0.06! -0.44,-0.02!"), tone(colour, -0.05), depth=0.02)
    pen.shape(curvy("-0.5,-0.05 -0.2,-0.1 0.2,-0.12 0.38,-0.08 0.4,0.06 0.2,0.11 -0.2,0.08 -0.46,0.0"), colour, depth=0.04)
    dot(pen, -0.04, -0.15, 0.055, 0xFF7A5238)
    slab(pen, (-0.085, -0.175, 0.01, -0.14), 0.012, 0xFF9CC9E8)
    pen.shape(curvy("-0.14,-0.1! -0.04,-0.12 0.06,-0.1!"), DARK, depth=0.01)
    for x in (0.02, 0.24):
        pen.segment((x, -0.3), (x + 0.04, 0.07), ROPE, 0.016)
    for y in (-0.31, 0.06):
        slab(pen, (-0.06, y - 0.025, 0.34, y + 0.022), 0.022, pale(colour, 0.35), 0.015)
    pen.fill(ellipse(-0.24, -0.01, 0.05, 0.05), WHITE)
    pen.fill(ellipse(-0.24, -0.01, 0.028, 0.028), 0xFF2F4F86)
    slab(pen, (0.37, -0.07, 0.43, 0.06), 0.02, STEEL, 0.02)
    r = 0.2 * abs(math.cos(t * 17)) + 0.04
    pen.fill(ellipse(0.45, -0.01, 0.018, r), alpha(0xFF6A5040, 0.75))


def fighter_jet(pen: Pen, colour: int, t: float) -> None:
    """A swept-wing jet with its flame."""
    k = 0.05 * abs(math.sin(t * 15))
    pen.fill(curvy(f"-0.44,-0.04! {-0.58 - k},0.0! -0.44,0.04!"), 0xFFFFB347)
    pen.fill(curvy(f"-0.44,-0.02! {-0.52 - k},0.0! -0.44,0.02!"), 0xFFFFF0C0)
    pen.shape(soft("-0.44,-0.24 -0.34,-0.24 -0.18,-0.05 -0.42,-0.05", 0.01), tone(colour, -0.05), depth=0.02)
    pen.shape(
        curvy("-0.46,-0.05! -0.1,-0.085 0.14,-0.09 0.36,-0.04 0.56,0.015! 0.3,0.06 -0.1,0.075 -0.46,0.05!", 0.4), colour, depth=0.03
    )
    pane(pen, curvy("0.06,-0.085! 0.12,-0.135 0.22,-0.125 0.32,-0.05!"))
    pen.shape(soft("0.08,0.02 -0.12,0.03 -0.34,0.2 -0.24,0.2", 0.01), tone(colour, 0.04), depth=0.02)
    pen.shape(soft("-0.3,0.02 -0.44,0.03 -0.54,0.1 -0.46,0.1", 0.01), tone(colour, 0.04), depth=0.015)
    pen.segment((-0.16, 0.115), (0.08, 0.115), 0xFFE9E4DA, 0.024)
    dot(pen, -0.14, -0.02, 0.032, WHITE)
    dot(pen, -0.14, -0.02, 0.018, 0xFFD8433F)


def airship(pen: Pen, colour: int, _: float) -> None:
    """A cigar-shaped airship with its gondola."""
    for y in (-1, 1):
        pen.shape(
            soft(f"-0.38,{y * 0.08} -0.5,{y * 0.24} -0.42,{y * 0.24} -0.26,{y * 0.12}", 0.012), tone(colour, -0.06), depth=0.02
        )
    body = curvy("-0.5,-0.02 -0.36,-0.13 -0.06,-0.2 0.24,-0.18 0.48,-0.07 0.52,0.0 0.46,0.07 0.22,0.17 -0.06,0.19 -0.36,0.11")
    pen.shape(body, colour, depth=0.07)
    with clipped(pen, body):
        for seam in (-0.1, 0.0, 0.1):
            line(pen, f"-0.52,{seam * 0.3} -0.1,{seam} 0.24,{seam * 0.95} 0.54,{seam * 0.2}", pen.shade(colour, 0.4), 0.009)
    pen.shape(soft("-0.12,0.19 0.2,0.185 0.16,0.28 -0.08,0.28", 0.03), pale(colour, 0.7), depth=0.02)
    for k in range(4):
        slab(pen, (-0.07 + k * 0.062, 0.205, -0.025 + k * 0.062, 0.24), 0.008, 0xFF4A6A86)
    slab(pen, (-0.52, -0.02, -0.34, 0.02), 0.012, tone(colour, -0.1))


def hang_glider(pen: Pen, colour: int, t: float) -> None:
    """A hang glider with its pilot beneath."""
    pen.segment((-0.02, -0.12), (-0.14, 0.2), IRON, 0.012)
    pen.segment((0.06, -0.12), (0.16, 0.2), IRON, 0.012)
    pen.segment((-0.14, 0.2), (0.16, 0.2), IRON, 0.018)
    pen.segment((0.02, -0.1), (0.0, 0.08), IRON, 0.01)
    pen.shape(curvy("-0.36,0.1 -0.1,0.05 0.16,0.06 0.22,0.1 0.16,0.15 -0.1,0.15 -0.36,0.14"), 0xFF33405C, depth=0.02)
    orb(pen, 0.25, 0.08, 0.048, 0xFFE9B53A, depth=0.015)
    pen.segment((0.1, 0.13), (0.14, 0.2), 0xFFE0A07A, 0.026)
    pen.shape(soft("0.46,-0.14 0.02,-0.3 -0.5,-0.08 -0.2,-0.1 0.02,-0.13", 0.012), colour, depth=0.03)
    pen.fill(soft("0.46,-0.14 0.02,-0.3 -0.1,-0.25 0.1,-0.13", 0.01), pale(colour, 0.6))
    pen.fill(soft("0.02,-0.3 -0.5,-0.08 -0.34,-0.09 0.02,-0.23", 0.01), pen.shade(colour, 0.5))
    pen.fill(soft("-0.3,-0.165 -0.5,-0.08 -0.34,-0.09 -0.16,-0.15", 0.006), 0xFFF2C14E)


def space_shuttle(pen: Pen, colour: int, t: float) -> None:
    """A winged orbiter between its tank and boosters, upright on flames."""
    for x, h in ((-0.2, 0.16), (0.2, 0.16), (0.0, 0.12)):
        k = h * (1 + 0.15 * math.sin(t * 17 + x * 9))
        pen.fill(
            curvy(f"{x - 0.055},0.4! {x + 0.055},0.4! {x + 0.03},{0.4 + k * 0.6} {x},{0.4 + k}! {x - 0.03},{0.4 + k * 0.6}"),
            0xFFFF9D3A,
        )
        pen.fill(curvy(f"{x - 0.028},0.4! {x + 0.028},0.4! {x},{0.4 + k * 0.6}!"), 0xFFFFF0C0)
    pen.shape(both("0,-0.6 0.08,-0.52 0.11,-0.4 0.11,0.34! 0,0.36", 0.4), 0xFFC9763F, depth=0.04)
    for x in (-0.2, 0.2):
        pen.shape(
            soft(
                f"{x},-0.48 {x + 0.055},-0.38 {x + 0.055},0.34 {x + 0.07},0.41 {x - 0.07},0.41 {x - 0.055},0.34 {x - 0.055},-0.38",
                0.012,
            ),
            0xFFF2F2EE,
            depth=0.03,
        )
        for y in (-0.2, 0.1):
            pen.segment((x - 0.055, y), (x + 0.055, y), STEEL, 0.012)
    pen.shape(both("0.05,-0.02! 0.27,0.22 0.28,0.3! 0.06,0.31!", 0.2), colour, depth=0.03)
    pen.shape(both("0,-0.38 0.05,-0.33 0.085,-0.2 0.085,0.34! 0,0.36", 0.4), colour, depth=0.03)
    pen.fill(both("0.045,-0.27! 0.06,-0.21! 0,-0.2", 0.2), 0xFF2A3A52)
    pen.segment((0, -0.1), (0, 0.2), pen.shade(colour, 0.5), 0.012)
    pen.shape(both("0.02,0.1! 0.025,0.37! 0,0.37", 0.1), pen.shade(colour, 0.3), depth=0.01)
    for x in (-0.2, 0.2):
        line(pen, f"{x},0.26 {x},0.31", 0xFF3A3742, 0.03)


def space_station(pen: Pen, colour: int, t: float) -> None:
    """Modules on a truss with great solar wings."""
    pen.segment((-0.5, -0.02), (0.5, -0.02), STEEL, 0.03)
    for k in range(14):
        x = -0.48 + k * 0.07
        pen.segment((x, -0.04), (x + 0.04, 0.0), pen.shade(STEEL, 0.7), 0.008)
    for x in (-0.5, -0.36, 0.28, 0.42):
        for top, low in ((-0.36, -0.06), (0.04, 0.34)):
            slab(pen, (x, top, x + 0.09, low), 0.006, 0xFF2F4A8A, 0.015)
            pen.segment((x + 0.045, top), (x + 0.045, low), 0xFFE2B85A, 0.008)
            for i in range(5):
                y = top + (low - top) * (i + 0.5) / 5
                pen.segment((x, y), (x + 0.09, y), alpha(0xFFBFD4FF, 0.6), 0.006)
    slab(pen, (-0.055, -0.3, 0.055, 0.3), 0.045, colour, 0.03)
    slab(pen, (-0.2, -0.075, 0.2, 0.065), 0.05, colour, 0.035)
    for y in (-0.18, 0.16):
        slab(pen, (-0.06, y - 0.012, 0.06, y + 0.012), 0.004, pen.shade(colour, 0.6))
    for x in (-0.13, 0.13):
        slab(pen, (x - 0.012, -0.075, x + 0.012, 0.065), 0.004, pen.shade(colour, 0.6))
    orb(pen, 0, -0.33, 0.05, STEEL, depth=0.02)
    for x in (-0.06, 0.0, 0.06):
        dot(pen, x, -0.01, 0.016, 0xFF4FB0E8)
    dot(pen, 0, 0.27, 0.014 + 0.005 * math.sin(t * 4), 0xFFFF6A5A)


def lunar_lander(pen: Pen, colour: int, _: float) -> None:
    """A lander on four legs in golden foil."""
    for s in (-1, 1):
        pen.segment((s * 0.2, -0.42), (s * 0.44, -0.03), STEEL, 0.026)
        pen.segment((s * 0.2, -0.24), (s * 0.36, -0.14), STEEL, 0.02)
        pen.fill(ellipse(s * 0.45, -0.022, 0.085, 0.022), STEEL)
    pen.shape(both("0.05,-0.22! 0.1,-0.1! 0,-0.1", 0.1), IRON, depth=0.02)
    pen.shape(
        soft("-0.26,-0.46 0.26,-0.46 0.3,-0.38 0.3,-0.26 0.24,-0.2 -0.24,-0.2 -0.3,-0.26 -0.3,-0.38", 0.015), 0xFFE2B04A, depth=0.05
    )
    for k in range(6):
        line(pen, f"{-0.24 + k * 0.095},-0.44 {-0.21 + k * 0.095},-0.34 {-0.25 + k * 0.095},-0.22", 0xFFC08A30, 0.012)
    pen.shape(soft("-0.16,-0.82 0.14,-0.82 0.24,-0.7 0.22,-0.48 -0.2,-0.48 -0.25,-0.66", 0.03), colour, depth=0.06)
    pen.fill(soft("0.02,-0.76 0.15,-0.76 0.19,-0.66 0.04,-0.66", 0.01), 0xFF2A3A52)
    pen.segment((-0.16, -0.74), (-0.2, -0.56), pen.shade(colour, 0.5), 0.012)
    slab(pen, (-0.06, -0.6, 0.07, -0.47), 0.015, pen.shade(colour, 0.8))
    pen.segment((0.02, -0.82), (0.04, -0.98), STEEL, 0.014)
    pen.shape(curvy("-0.05,-0.96 0.04,-0.9 0.13,-0.98 0.05,-0.95"), STEEL, depth=0.015)
    for k in range(4):
        pen.segment((-0.03 + k * 0.005, -0.4 + k * 0.11), (0.07 + k * 0.005, -0.4 + k * 0.11), STEEL, 0.012)
    for dx in (-0.03, 0.07):
        pen.segment((dx, -0.44), (dx + 0.015, -0.06), STEEL, 0.012)


VOYAGES: dict[str, PropSpec] = {
    "pirate_ship": PropSpec(pirate_ship, 6.0, "ground", 0xFF7A5238, (-0.55, -1, 0.66, 0.0)),
    "galleon": PropSpec(galleon, 6.0, "ground", 0xFF8A5A38, (-0.54, -1.0, 0.64, 0.0)),
    "viking_ship": PropSpec(viking_ship, 5.0, "ground", 0xFF8A5A38, (-0.61, -0.82, 0.69, 0.0)),
    "container_ship": PropSpec(container_ship, 11.0, "ground", 0xFF2F4A6A, (-0.55, -0.58, 0.61, 0.0)),
    "speedboat": PropSpec(speedboat, 3.0, "ground", 0xFFD9453F, (-0.6, -0.44, 0.63, 0.0)),
    "jet_ski": PropSpec(jet_ski, 1.6, "ground", 0xFFE0703A, (-0.55, -0.59, 0.57, 0.0)),
    "raft": PropSpec(raft, 1.7, "ground", 0xFF9A6A44, (-0.58, -0.97, 0.57, 0.0)),
    "biplane": PropSpec(biplane, 3.2, "centre", 0xFFC8433A, (-0.56, -0.38, 0.51, 0.36)),
    "fighter_jet": PropSpec(fighter_jet, 4.2, "centre", 0xFF8A96A8, (-0.67, -0.29, 0.61, 0.25)),
    "airship": PropSpec(airship, 7.0, "centre", 0xFFD98A4A, (-0.57, -0.29, 0.57, 0.32)),
    "hang_glider": PropSpec(hang_glider, 2.6, "centre", 0xFFE0573F, (-0.52, -0.34, 0.46, 0.25)),
    "space_shuttle": PropSpec(space_shuttle, 4.5, "centre", 0xFFF2F2EE, (-0.33, -0.65, 0.33, 0.62)),
    "space_station": PropSpec(space_station, 5.0, "centre", 0xFFE6E9EE, (-0.56, -0.43, 0.56, 0.4)),
    "lunar_lander": PropSpec(lunar_lander, 2.2, "ground", 0xFFC9CDD6, (-0.58, -1.04, 0.58, 0.05)),
}
