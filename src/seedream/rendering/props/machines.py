"""More that rolls: racing, farming, building and hauling, of today and of old; the origin is on the ground, one unit is the length.

The third argument is the way rolled, in units; they face right.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.drafting import GLASS, pane, wheel
from seedream.rendering.props.finish import tone
from seedream.rendering.props.kit import clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, LAMP, BRASS = 0xFF3A3742, 0xFFFFF2C4, 0xFFD9A640


def _spokes(pen: Pen, x: float, r: float, rolled: float, colour: int, spokes: int = 10, thick: float = 0.14) -> None:
    """A wooden wheel with an iron tyre that touches the ground line."""
    ring(pen, x, -r, r * (1 - thick / 2), IRON, r * thick)
    ring(pen, x, -r, r * (1 - thick * 1.3), colour, r * thick)
    for i in range(spokes):
        a = rolled / r + i * 2 * math.pi / spokes
        pen.segment((x, -r), (x + r * 0.82 * math.cos(a), -r + r * 0.82 * math.sin(a)), colour, r * 0.07)
    orb(pen, x, -r, r * 0.2, tone(colour, -0.05), depth=r * 0.06)


def _track(pen: Pen, left: float, right: float, height: float, rolled: float) -> None:
    """A caterpillar track between two x, on the ground."""
    r = height / 2
    slab(pen, (left, -height, right, 0.0), r, IRON, r * 0.3)
    slab(pen, (left + r * 0.3, -height + r * 0.3, right - r * 0.3, -r * 0.3), r * 0.7, pale(IRON, 0.18))
    n = max(int((right - left) / height), 2)
    for i in range(n + 1):
        x = left + r + (right - left - height) * i / n
        orb(pen, x, -r, r * 0.52, 0xFF6A6874, depth=r * 0.14)
        a = rolled / r
        dot(pen, x + r * 0.26 * math.cos(a), -r + r * 0.26 * math.sin(a), r * 0.12, IRON)


def race_car(pen: Pen, colour: int, rolled: float) -> None:
    """A single-seater with wings and bare wheels."""
    slab(pen, (-0.5, -0.27, -0.33, -0.235), 0.012, IRON)
    slab(pen, (-0.51, -0.29, -0.49, -0.18), 0.01, colour)
    pen.segment((-0.4, -0.25), (-0.38, -0.12), IRON, 0.025)
    pen.shape(
        curvy(
            "-0.42,-0.07! -0.42,-0.13 -0.3,-0.19 -0.16,-0.245! -0.08,-0.235 -0.04,-0.165! 0.08,-0.15 "
            "0.12,-0.165! 0.3,-0.125 0.5,-0.075! 0.5,-0.055! -0.42,-0.045!",
            0.4,
        ),
        colour,
        depth=0.03,
    )
    pen.shape(curvy("-0.22,-0.05! -0.2,-0.13 -0.02,-0.135 0.1,-0.1 0.16,-0.05!", 0.4), pen.lit(colour, 0.1), depth=0.02)
    dot(pen, 0.02, -0.185, 0.048, WHITE)
    dot(pen, 0.035, -0.185, 0.028, 0xFF2E4A66, 0.02)
    dot(pen, 0.27, -0.1, 0.038, WHITE)
    line(pen, "0.26,-0.11 0.272,-0.12 0.272,-0.08", DARK, 0.012)
    for x, r in ((-0.3, 0.105), (0.31, 0.092)):
        wheel(pen, x, r, rolled, rim=STEEL)
    slab(pen, (0.4, -0.065, 0.54, -0.035), 0.012, IRON)


def tank(pen: Pen, colour: int, rolled: float) -> None:
    """A tank with its gun forward."""
    pen.segment((0.1, -0.335), (0.53, -0.37), pen.shade(colour, 0.6), 0.035)
    slab(pen, (0.46, -0.395, 0.56, -0.345), 0.015, pen.shade(colour, 0.6))
    pen.shape(soft("-0.2,-0.44 0.06,-0.44 0.17,-0.34 0.14,-0.27 -0.24,-0.27", 0.03), colour, depth=0.04)
    slab(pen, (-0.12, -0.48, 0.02, -0.43), 0.02, pen.shade(colour, 0.3), 0.01)
    pen.shape(soft("-0.44,-0.28 0.38,-0.28 0.5,-0.19 0.46,-0.12 -0.46,-0.12", 0.02), colour, depth=0.04)
    for x, y, r in ((-0.3, -0.22, 0.05), (0.12, -0.37, 0.04), (0.2, -0.21, 0.06), (-0.06, -0.23, 0.04)):
        dot(pen, x, y, r, alpha(pen.shade(colour), 0.5), r * 0.5)
    _track(pen, -0.5, 0.5, 0.17, rolled)
    slab(pen, (-0.48, -0.185, 0.48, -0.145), 0.02, pen.shade(colour, 0.2))


def bulldozer(pen: Pen, colour: int, rolled: float) -> None:
    """A yellow tracked dozer with its blade."""
    slab(pen, (0.06, -0.66, 0.1, -0.42), 0.012, IRON)
    pen.shape(soft("-0.1,-0.46 0.24,-0.44 0.27,-0.2 -0.1,-0.2", 0.03), colour, depth=0.05)
    for k in range(4):
        pen.segment((0.06 + k * 0.045, -0.38), (0.06 + k * 0.045, -0.28), pen.shade(colour), 0.014)
    slab(pen, (-0.4, -0.38, 0.02, -0.18), 0.03, colour, 0.04)
    pen.shape(soft("-0.34,-0.72 -0.04,-0.72 0.0,-0.38 -0.36,-0.38", 0.02), colour, depth=0.03)
    pane(pen, soft("-0.29,-0.67 -0.19,-0.67 -0.19,-0.42 -0.3,-0.42", 0.01))
    pane(pen, soft("-0.16,-0.67 -0.075,-0.67 -0.045,-0.42 -0.16,-0.42", 0.01))
    slab(pen, (-0.38, -0.76, 0.02, -0.71), 0.02, pen.shade(colour, 0.3), 0.015)
    _track(pen, -0.44, 0.26, 0.24, rolled)
    pen.segment((-0.05, -0.12), (0.38, -0.14), pen.shade(colour, 0.5), 0.05)
    pen.shape(curvy("0.42,-0.4! 0.36,-0.2 0.4,-0.06 0.5,0.0! 0.45,-0.1 0.42,-0.2 0.46,-0.4!"), STEEL, depth=0.025)


def forklift(pen: Pen, colour: int, rolled: float) -> None:
    """A forklift with a crate on its fork."""
    slab(pen, (0.16, -0.92, 0.2, -0.06), 0.01, IRON)
    slab(pen, (0.22, -0.92, 0.25, -0.06), 0.01, IRON)
    for y in (-0.88, -0.5):
        pen.segment((0.17, y), (0.24, y), STEEL, 0.03)
    pen.segment((0.22, -0.07), (0.54, -0.07), STEEL, 0.03)
    slab(pen, (0.27, -0.36, 0.53, -0.09), 0.012, 0xFFC99A62, 0.03)
    for y in (-0.27, -0.18):
        pen.segment((0.27, y), (0.53, y), 0xFF9A6E40, 0.012)
    pen.shape(soft("-0.5,-0.42 -0.2,-0.44 -0.1,-0.24 0.14,-0.24 0.14,-0.09 -0.5,-0.09", 0.04), colour, depth=0.05)
    line(pen, "-0.2,-0.42 -0.26,-0.86 0.06,-0.86 0.12,-0.26", IRON, 0.032)
    slab(pen, (-0.34, -0.9, 0.1, -0.855), 0.02, IRON)
    slab(pen, (-0.26, -0.48, -0.04, -0.42), 0.02, DARK)
    slab(pen, (-0.28, -0.68, -0.22, -0.42), 0.02, DARK)
    pen.segment((0.0, -0.26), (0.05, -0.46), IRON, 0.018)
    pen.segment((0.0, -0.46), (0.09, -0.5), IRON, 0.024)
    for k in range(3):
        pen.segment((-0.46 + k * 0.07, -0.12), (-0.42 + k * 0.07, -0.2), DARK, 0.022)
    wheel(pen, -0.32, 0.095, rolled, rim=STEEL)
    wheel(pen, 0.08, 0.11, rolled, rim=STEEL)


def cement_mixer(pen: Pen, colour: int, rolled: float) -> None:
    """A lorry with a turning drum."""
    slab(pen, (-0.48, -0.19, 0.34, -0.12), 0.012, IRON)
    with turned(pen, -10, -0.12, -0.36):
        drum = curvy(
            "-0.36,-0.09! -0.24,-0.2 0.02,-0.22 0.2,-0.17 0.27,-0.08! 0.27,0.08! 0.2,0.16 0.02,0.19 -0.24,0.12 -0.36,0.02!"
        )
        pen.shape(drum, 0xFFE9E4DC, depth=0.06)
        with clipped(pen, drum):
            for k in range(-1, 5):
                x = -0.36 + k * 0.15 + (rolled * 0.3) % 0.15
                line(pen, f"{x},-0.24 {x + 0.07},0.0 {x + 0.02},0.22", colour, 0.05)
    pen.segment((-0.46, -0.36), (-0.5, -0.18), IRON, 0.03)
    pen.shape(soft("0.2,-0.5 0.36,-0.5 0.44,-0.32 0.5,-0.29 0.5,-0.1 0.2,-0.1", 0.025), colour, depth=0.035)
    pane(pen, soft("0.26,-0.46 0.345,-0.46 0.405,-0.32 0.26,-0.32", 0.01))
    slab(pen, (0.47, -0.2, 0.5, -0.15), 0.008, LAMP)
    for x in (-0.36, -0.2, 0.36):
        wheel(pen, x, 0.085, rolled, rim=STEEL)


def harvester(pen: Pen, colour: int, rolled: float) -> None:
    """A combine harvester with its reel."""
    pen.shape(soft("-0.44,-0.5 0.0,-0.5 0.04,-0.16 -0.42,-0.16", 0.03), colour, depth=0.05)
    pen.shape(soft("-0.36,-0.58 -0.02,-0.58 -0.04,-0.49 -0.34,-0.49", 0.02), 0xFFE9C766, depth=0.02)
    line(pen, "-0.26,-0.54 -0.38,-0.66 -0.5,-0.66", pen.shade(colour, 0.4), 0.035)
    pen.shape(soft("0.0,-0.56 0.16,-0.56 0.2,-0.28 0.0,-0.26", 0.02), colour, depth=0.02)
    pane(pen, soft("0.03,-0.53 0.145,-0.53 0.175,-0.3 0.03,-0.3", 0.01))
    pen.shape(soft("0.1,-0.24 0.34,-0.12 0.34,-0.05 0.08,-0.12", 0.015), pen.shade(colour, 0.4), depth=0.02)
    for i in range(6):
        a = rolled * 6 + i * math.pi / 3
        pen.segment((0.4, -0.16), (0.4 + 0.13 * math.cos(a), -0.16 + 0.13 * math.sin(a)), 0xFFE9C766, 0.016)
    ring(pen, 0.4, -0.16, 0.125, 0xFFE9C766, 0.016)
    pen.shape(soft("0.3,-0.06 0.52,-0.04 0.54,0.0 0.3,0.0", 0.01), IRON, depth=0.01)
    wheel(pen, 0.03, 0.16, rolled, rim=0xFFF0C23C)
    wheel(pen, -0.33, 0.1, rolled, rim=0xFFF0C23C)


def steam_train(pen: Pen, colour: int, rolled: float) -> None:
    """A locomotive with its tender, smoke and driving rods."""
    for i, (x, y, r) in enumerate(((0.34, -0.5, 0.04), (0.27, -0.57, 0.055), (0.17, -0.62, 0.065), (0.04, -0.66, 0.06))):
        orb(pen, x + 0.01 * math.sin(rolled * 5 + i), y, r, alpha(0xFFF2EFEA, 0.92), depth=0.012)
    slab(pen, (-0.5, -0.1, 0.46, -0.075), 0.008, IRON)
    slab(pen, (-0.5, -0.26, -0.26, -0.08), 0.012, tone(colour, -0.04), 0.03)
    pen.shape(curvy("-0.49,-0.26! -0.42,-0.3 -0.34,-0.31 -0.27,-0.26!"), 0xFF2A2630, depth=0.02)
    slab(pen, (-0.2, -0.36, -0.02, -0.09), 0.008, colour, 0.03)
    slab(pen, (-0.23, -0.4, 0.01, -0.35), 0.02, IRON, 0.012)
    slab(pen, (-0.17, -0.31, -0.06, -0.22), 0.01, 0xFFFFE6A8)
    slab(pen, (-0.03, -0.29, 0.4, -0.11), 0.05, colour, 0.045)
    for x in (0.07, 0.2, 0.32):
        pen.segment((x, -0.29), (x, -0.11), BRASS, 0.014, butt=True)
    pen.shape(curvy("0.1,-0.28! 0.11,-0.35 0.145,-0.37 0.18,-0.35 0.19,-0.28!"), BRASS, depth=0.02)
    pen.shape(soft("0.29,-0.46 0.4,-0.46 0.375,-0.4 0.375,-0.28 0.315,-0.28 0.315,-0.4", 0.008), IRON, depth=0.02)
    slab(pen, (0.38, -0.28, 0.42, -0.12), 0.02, IRON)
    dot(pen, 0.425, -0.25, 0.026, LAMP)
    pen.fill(soft("0.4,-0.1 0.46,-0.1 0.53,0.0 0.4,0.0", 0.006), 0xFFC8433A)
    for x, r in ((-0.44, 0.05), (-0.32, 0.05), (-0.14, 0.085), (0.05, 0.085), (0.24, 0.06), (0.36, 0.05)):
        _spokes(pen, x, r, rolled, 0xFFC8433A, 8, 0.2)
    a = rolled / 0.085
    x, y = 0.05 * math.cos(a), 0.05 * math.sin(a)
    pen.segment((-0.14 + x, -0.085 + y), (0.05 + x, -0.085 + y), STEEL, 0.02)
    pen.segment((0.05 + x, -0.085 + y), (0.33, -0.11), STEEL, 0.018)


def carriage(pen: Pen, colour: int, rolled: float) -> None:
    """A closed carriage of old, gilded, with its shaft."""
    line(pen, "0.22,-0.24 0.4,-0.16 0.56,-0.2", IRON, 0.028)
    line(pen, "-0.4,-0.3 -0.3,-0.22 0.1,-0.2 0.3,-0.28", BRASS, 0.03)
    pen.shape(
        curvy("-0.3,-0.74! 0.24,-0.74! 0.28,-0.56 0.2,-0.34 0.08,-0.24 -0.16,-0.24 -0.28,-0.34 -0.34,-0.56", 0.45),
        colour,
        depth=0.05,
    )
    pen.shape(curvy("-0.34,-0.74! -0.2,-0.85 0.14,-0.85 0.28,-0.74!"), tone(colour, -0.06), depth=0.02)
    for s in (-0.36, 0.3):
        orb(pen, s, -0.76, 0.03, BRASS, depth=0.01)
    for left, right in ((-0.27, -0.13), (0.08, 0.21)):
        slab(pen, (left, -0.68, right, -0.48), 0.03, BRASS)
        slab(pen, (left + 0.016, -0.665, right - 0.016, -0.495), 0.02, 0xFF4A5A78)
    slab(pen, (-0.105, -0.69, 0.055, -0.27), 0.02, BRASS)
    slab(pen, (-0.09, -0.675, 0.04, -0.285), 0.015, tone(colour, 0.04))
    slab(pen, (-0.07, -0.65, 0.02, -0.48), 0.02, 0xFF4A5A78)
    dot(pen, 0.015, -0.42, 0.016, BRASS)
    slab(pen, (0.26, -0.5, 0.42, -0.45), 0.02, 0xFF7A3A34, 0.015)
    pen.segment((0.34, -0.45), (0.3, -0.28), BRASS, 0.03)
    _spokes(pen, -0.3, 0.2, rolled, BRASS, 12)
    _spokes(pen, 0.28, 0.15, rolled, BRASS, 10)


def rickshaw(pen: Pen, colour: int, rolled: float) -> None:
    """A three-wheeled taxi with a canopy."""
    pen.shape(
        curvy(
            "-0.48,-0.14! -0.48,-0.34 -0.42,-0.37! 0.02,-0.37! 0.04,-0.18! 0.18,-0.18! 0.22,-0.42 "
            "0.3,-0.42! 0.42,-0.28 0.46,-0.14! 0.4,-0.1! -0.46,-0.1!",
            0.35,
        ),
        colour,
        depth=0.04,
    )
    line(pen, "-0.44,-0.36 -0.45,-0.7", IRON, 0.022)
    line(pen, "0.02,-0.36 0.02,-0.7", IRON, 0.022)
    line(pen, "0.28,-0.42 0.18,-0.7", IRON, 0.022)
    pane(pen, soft("0.2,-0.68 0.23,-0.68 0.32,-0.43 0.27,-0.43", 0.006))
    slab(pen, (-0.38, -0.5, -0.32, -0.3), 0.02, 0xFF7A3A34)
    slab(pen, (-0.38, -0.36, -0.12, -0.3), 0.02, 0xFF8F4A40)
    pen.shape(curvy("-0.54,-0.66! -0.46,-0.77 -0.2,-0.8 0.06,-0.79 0.24,-0.72 0.28,-0.65! -0.1,-0.68", 0.4), 0xFFF0BE3A, depth=0.03)
    dot(pen, 0.43, -0.27, 0.034, LAMP)
    pen.segment((0.2, -0.5), (0.3, -0.52), IRON, 0.02)
    wheel(pen, -0.3, 0.1, rolled, rim=STEEL)
    wheel(pen, 0.36, 0.095, rolled, rim=STEEL)


def unicycle(pen: Pen, colour: int, rolled: float) -> None:
    """One wheel with a saddle."""
    _spokes(pen, 0, 0.3, rolled, STEEL, 14, 0.12)
    for s in (-1, 1):
        line(pen, f"{s * 0.03},-0.3 {s * 0.06},-0.62 0,-0.68", colour, 0.035)
    pen.segment((0, -0.66), (0, -0.9), colour, 0.045)
    pen.shape(curvy("-0.2,-0.97 -0.1,-0.93 0.08,-0.93 0.2,-0.99 0.18,-0.88 0,-0.85 -0.18,-0.87"), DARK, depth=0.03)
    a = rolled / 0.3
    for k in (0, math.pi):
        x, y = 0.14 * math.cos(a + k), -0.3 + 0.14 * math.sin(a + k)
        pen.segment((0, -0.3), (x, y), IRON, 0.028)
        slab(pen, (x - 0.065, y - 0.02, x + 0.065, y + 0.02), 0.01, IRON)


def go_kart(pen: Pen, colour: int, rolled: float) -> None:
    """A low kart with a seat and wheel."""
    pen.segment((-0.4, -0.12), (0.42, -0.12), IRON, 0.04)
    pen.shape(curvy("-0.34,-0.5! -0.24,-0.5 -0.2,-0.24 -0.02,-0.2 0.04,-0.13! -0.3,-0.12!", 0.4), DARK, depth=0.04)
    pen.segment((0.12, -0.14), (0.02, -0.36), IRON, 0.025)
    pen.segment((-0.03, -0.3), (0.06, -0.42), IRON, 0.04)
    pen.shape(curvy("0.04,-0.12! 0.16,-0.26 0.34,-0.26 0.5,-0.16 0.5,-0.08! 0.04,-0.08!", 0.4), colour, depth=0.04)
    slab(pen, (-0.44, -0.22, -0.3, -0.08), 0.02, colour, 0.03)
    dot(pen, 0.28, -0.17, 0.055, WHITE)
    line(pen, "0.265,-0.185 0.285,-0.2 0.285,-0.14", DARK, 0.016)
    wheel(pen, -0.34, 0.12, rolled, rim=STEEL)
    wheel(pen, 0.36, 0.11, rolled, rim=STEEL)


def snowmobile(pen: Pen, colour: int, rolled: float) -> None:
    """A snowmobile on track and ski."""
    _track(pen, -0.44, 0.14, 0.15, rolled)
    pen.segment((0.3, -0.2), (0.34, -0.05), IRON, 0.035)
    line(pen, "0.16,-0.02 0.42,-0.02 0.52,-0.08", IRON, 0.035)
    pen.shape(curvy("-0.48,-0.26! -0.3,-0.36 -0.08,-0.34 0.02,-0.26! -0.02,-0.14! -0.44,-0.14!", 0.4), DARK, depth=0.03)
    pen.shape(curvy("-0.02,-0.14! 0.0,-0.34 0.12,-0.44 0.26,-0.4 0.44,-0.24 0.46,-0.14! 0.2,-0.1!", 0.4), colour, depth=0.05)
    pen.fill(curvy("0.08,-0.42! 0.06,-0.58! 0.16,-0.56 0.26,-0.4!", 0.3), alpha(GLASS, 0.85))
    pen.segment((0.08, -0.44), (-0.02, -0.52), IRON, 0.03)
    slab(pen, (0.38, -0.26, 0.44, -0.2), 0.015, LAMP)
    line(pen, "0.04,-0.2 0.2,-0.26 0.36,-0.2", pale(colour, 0.7), 0.022)


def rover(pen: Pen, colour: int, rolled: float) -> None:
    """A six-wheeled rover with mast and arm, for other planets."""
    for a, b in (((-0.34, -0.12), (-0.16, -0.34)), ((-0.02, -0.12), (-0.16, -0.34)), ((0.34, -0.12), (0.1, -0.34))):
        pen.segment(a, b, STEEL, 0.03)
    line(pen, "0.28,-0.42 0.46,-0.5 0.5,-0.3", STEEL, 0.03)
    slab(pen, (0.46, -0.31, 0.55, -0.22), 0.015, IRON)
    slab(pen, (-0.36, -0.52, 0.3, -0.32), 0.025, colour, 0.05)
    pen.fill(soft("-0.42,-0.56 0.22,-0.6 0.3,-0.54 -0.36,-0.5", 0.01), 0xFF2E4A86)
    for k in range(4):
        pen.segment((-0.28 + k * 0.14, -0.585), (-0.22 + k * 0.14, -0.515), alpha(WHITE, 0.5), 0.01)
    pen.segment((0.18, -0.56), (0.18, -0.84), STEEL, 0.034)
    slab(pen, (0.08, -0.95, 0.3, -0.82), 0.03, colour, 0.03)
    for x in (0.15, 0.24):
        dot(pen, x, -0.885, 0.034, DARK)
        dot(pen, x + 0.01, -0.895, 0.012, 0xFF9CC9E8)
    pen.segment((-0.28, -0.54), (-0.3, -0.72), STEEL, 0.018)
    pen.shape(curvy("-0.42,-0.78 -0.3,-0.7 -0.18,-0.78 -0.3,-0.74"), STEEL, depth=0.02)
    for x in (-0.36, -0.02, 0.36):
        wheel(pen, x, 0.105, rolled, rim=STEEL)


def cannon(pen: Pen, colour: int, rolled: float) -> None:
    """An old gun on a wooden carriage, with balls."""
    pen.segment((-0.06, -0.34), (-0.5, -0.04), WOOD, 0.07)
    with turned(pen, -16, 0.0, -0.42):
        pen.shape(soft("-0.34,-0.15 0.44,-0.1 0.44,0.1 -0.34,0.15", 0.03), colour, depth=0.06)
        orb(pen, -0.38, 0, 0.055, colour, depth=0.02)
        for x, h in ((-0.28, 0.165), (-0.04, 0.145), (0.2, 0.13), (0.43, 0.135)):
            slab(pen, (x - 0.025, -h, x + 0.025, h), 0.015, pen.lit(colour, 0.16), 0.02)
    _spokes(pen, 0.0, 0.27, rolled, WOOD, 10, 0.18)
    for x, y in ((0.36, -0.07), (0.5, -0.07), (0.43, -0.19)):
        orb(pen, x, y, 0.07, colour, depth=0.02)


MACHINES: dict[str, PropSpec] = {
    "race_car": PropSpec(race_car, 2.8, "ground", 0xFFD8382F, (-0.56, -0.34, 0.59, 0.0)),
    "tank": PropSpec(tank, 3.6, "ground", 0xFF6F7A4E, (-0.55, -0.53, 0.61, 0.0)),
    "bulldozer": PropSpec(bulldozer, 2.8, "ground", 0xFFF0B430, (-0.48, -0.8, 0.54, 0.04)),
    "forklift": PropSpec(forklift, 1.9, "ground", 0xFFF0A02E, (-0.55, -0.99, 0.6, 0.0)),
    "cement_mixer": PropSpec(cement_mixer, 4.2, "ground", 0xFFE0703A, (-0.56, -0.63, 0.55, 0.0)),
    "harvester": PropSpec(harvester, 4.6, "ground", 0xFF3F8F4A, (-0.57, -0.73, 0.59, 0.0)),
    "steam_train": PropSpec(steam_train, 6.5, "ground", 0xFF2F6A5A, (-0.55, -0.77, 0.57, 0.0)),
    "carriage": PropSpec(carriage, 2.4, "ground", 0xFF6F2F6A, (-0.55, -0.91, 0.62, 0.0)),
    "rickshaw": PropSpec(rickshaw, 1.7, "ground", 0xFF2F8A5A, (-0.59, -0.85, 0.51, 0.0)),
    "unicycle": PropSpec(unicycle, 0.75, "ground", 0xFFD9453F, (-0.34, -1.03, 0.34, 0.0)),
    "go_kart": PropSpec(go_kart, 1.1, "ground", 0xFF2F7FD0, (-0.5, -0.56, 0.55, 0.0)),
    "snowmobile": PropSpec(snowmobile, 1.7, "ground", 0xFFD9453F, (-0.53, -0.63, 0.59, 0.05)),
    "rover": PropSpec(rover, 1.5, "ground", 0xFFE9E4DA, (-0.51, -1, 0.6, 0.0)),
    "cannon": PropSpec(cannon, 1.2, "ground", 0xFF3F3D48, (-0.58, -0.72, 0.62, 0.04)),
}
