"""Things of the best known tales: pumpkin carriage, glass slipper, pirates' flag, magic beans; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import leaf, sparkle, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, ring, slab, soft, turned
from seedream.rendering.props.palette import GOLD, PAPER, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

VINE, CREAM, BRICK, STONE, GLASS = 0xFF4F8A45, 0xFFF4E6CC, 0xFFB85A43, 0xFFA29CA6, 0xFFFFDB8C


def _wheel(pen: Pen, x: float, r: float, colour: int, rolled: float) -> None:
    """A wheel of bent vines that touches the ground line."""
    ring(pen, x, -r, r * 0.9, pen.shade(colour, 0.5), r * 0.2)
    ring(pen, x, -r, r * 0.88, colour, r * 0.12)
    for k in range(8):
        a = rolled / r + k * math.pi / 4
        pen.segment((x, -r), (x + r * 0.84 * math.cos(a), -r + r * 0.84 * math.sin(a)), colour, r * 0.08)
    orb(pen, x, -r, r * 0.2, pen.lit(colour, 0.3), depth=r * 0.06)


def pumpkin_carriage(pen: Pen, colour: int, rolled: float) -> None:
    """The coach that was a pumpkin, with wheels of vines."""
    line(pen, "-0.4,-0.26 -0.2,-0.16 0.16,-0.16 0.36,-0.26", GOLD, 0.035)
    line(pen, "0.3,-0.22 0.46,-0.18 0.6,-0.24", GOLD, 0.026)
    for s in (-1, 1):
        pen.shape(ellipse(s * 0.25, -0.52, 0.19, 0.29), tone(colour, -0.05), depth=0.05)
    for s in (-1, 1):
        pen.shape(ellipse(s * 0.13, -0.52, 0.2, 0.32), tone(colour, -0.02), depth=0.05)
    pen.shape(ellipse(0, -0.52, 0.17, 0.335), colour, depth=0.04)
    door = both("0,-0.7 0.09,-0.66 0.115,-0.56 0.115,-0.24! 0,-0.22")
    pen.fill(both("0,-0.73 0.11,-0.68 0.14,-0.56 0.14,-0.23! 0,-0.2"), GOLD)
    pen.shape(door, pen.shade(colour, 0.55), depth=0.015)
    for left in (-0.09, 0.015):
        pen.fill(soft(f"{left},-0.6 {left + 0.038},-0.64 {left + 0.075},-0.6 {left + 0.075},-0.46 {left},-0.46", 0.012), GLASS)
    dot(pen, 0.08, -0.38, 0.016, GOLD)
    for s in (-1, 1):
        pen.fill(ellipse(s * 0.29, -0.54, 0.06, 0.1), GOLD)
        pen.fill(ellipse(s * 0.29, -0.54, 0.044, 0.082), GLASS)
    line(pen, "0,-0.84 0.02,-0.92 0.1,-0.98 0.17,-0.95", VINE, 0.045)
    line(pen, "-0.01,-0.87 -0.12,-0.94 -0.2,-0.9 -0.19,-0.84 -0.14,-0.86", VINE, 0.018)
    leaf(pen, -0.02, -0.85, 0.2, -68, VINE, 0.42)
    leaf(pen, 0.03, -0.86, 0.17, 74, VINE, 0.42)
    _wheel(pen, -0.31, 0.2, 0xFFC9963A, rolled)
    _wheel(pen, 0.31, 0.17, 0xFFC9963A, rolled)


def glass_slipper(pen: Pen, colour: int, _: float) -> None:
    """A shoe of glass with a high heel, which sparkles."""
    shoe = curvy(
        "-0.42,-0.6! -0.28,-0.44 -0.08,-0.28 0.16,-0.24 0.4,-0.16 0.48,-0.05 0.42,0! 0.1,0! -0.04,-0.06 "
        "-0.2,-0.22 -0.3,-0.3 -0.36,0! -0.42,0! -0.44,-0.3"
    )
    pen.shape(shoe, colour, depth=0.04)
    with clipped(pen, shoe):
        pen.fill(
            curvy("-0.5,-0.62! -0.2,-0.36 0.1,-0.18 0.5,-0.1! 0.5,0.04! 0.1,0.02! -0.1,-0.1 -0.26,-0.3 -0.5,-0.3!"),
            alpha(pen.shade(colour), 0.4),
        )
        line(pen, "-0.42,-0.58 -0.26,-0.41 -0.06,-0.255 0.18,-0.215 0.4,-0.13", alpha(WHITE, 0.85), 0.03)
        line(pen, "-0.4,-0.3 -0.39,-0.04", alpha(WHITE, 0.7), 0.02)
        line(pen, "0.2,-0.07 0.34,-0.06", alpha(WHITE, 0.6), 0.025)
    orb(pen, 0.2, -0.24, 0.05, 0xFFF2A8C4, depth=0.012)
    for x, y, r in ((0.3, -0.44, 0.1), (-0.1, -0.52, 0.06), (-0.28, -0.7, 0.07)):
        sparkle(pen, x, y, r, 0xFFFFF3C8)


def pirate_flag(pen: Pen, colour: int, t: float) -> None:
    """A black flag with skull and crossed bones, in the wind."""
    slab(pen, (-0.45, -1.0, -0.41, 0.0), 0.015, WOOD, 0.012)
    orb(pen, -0.43, -1.0, 0.035, GOLD, depth=0.01)
    w = 0.02 * math.sin(t * 2.4)
    cloth = curvy(
        f"-0.41,-0.97! -0.2,{-0.99 + w} 0.05,{-0.93 - w} 0.28,{-0.95 + w} 0.44,-0.91! 0.42,-0.66 "
        f"0.45,-0.4! 0.28,{-0.44 + w} 0.05,{-0.42 - w} -0.2,{-0.48 + w} -0.41,-0.46!",
        0.4,
    )
    pen.shape(cloth, colour, depth=0.025)
    with clipped(pen, cloth):
        for x in (-0.16, 0.25):
            line(pen, f"{x},-1.0 {x + 0.03},-0.7 {x - 0.01},-0.4", alpha(WHITE, 0.1), 0.07)
    for s in (-1, 1):
        line(pen, f"{s * 0.17},-0.58 {-s * 0.15},-0.49", PAPER, 0.034)
        for k in (-1, 1):
            dot(pen, s * 0.18 + k * 0.008, -0.585 + k * 0.018, 0.024, PAPER)
            dot(pen, -s * 0.16 + k * 0.008, -0.49 + k * 0.018, 0.024, PAPER)
    pen.fill(both("0,-0.88 0.1,-0.84 0.115,-0.74 0.07,-0.67! 0.06,-0.6 0,-0.59"), PAPER)
    for s in (-1, 1):
        dot(pen, s * 0.047, -0.745, 0.03, colour)
    pen.fill(soft("-0.016,-0.67 0.016,-0.67 0,-0.705", 0.002), colour)
    for x in (-0.022, 0.0, 0.022):
        pen.segment((x, -0.635), (x, -0.6), colour, 0.008)


def flower_crown(pen: Pen, colour: int, _: float) -> None:
    """A wreath of flowers for the hair."""
    for back in (True, False):
        for k in range(24):
            a = 2 * math.pi * (k + 0.5) / 24
            if (math.sin(a) < 0) is not back:
                continue
            leaf(
                pen,
                0.42 * math.cos(a),
                -0.22 + 0.15 * math.sin(a),
                0.13,
                k * 70 % 360,
                0xFF5C9A4C if not back else 0xFF4A7F40,
                0.36,
            )
        for k in range(15):
            a = 2 * math.pi * (k + 0.25) / 15
            if (math.sin(a) < 0) is back:
                tint = (colour, 0xFFFFF6EA, tone(colour, 0.08, 24), 0xFFF6CF5A)[k % 4]
                _blossom(
                    pen,
                    0.42 * math.cos(a),
                    -0.22 + 0.15 * math.sin(a),
                    0.07 + 0.02 * (k % 2) * (not back),
                    tint if not back else pen.shade(tint, 0.35),
                )


def _blossom(pen: Pen, x: float, y: float, r: float, colour: int) -> None:
    """A flower of five round petals."""
    for k in range(5):
        a = k * 2 * math.pi / 5 - math.pi / 2
        orb(pen, x + 0.55 * r * math.cos(a), y + 0.55 * r * math.sin(a), r * 0.5, colour, depth=r * 0.12)
    dot(pen, x, y, r * 0.3, 0xFFF2B53A if colour != 0xFFF6CF5A else 0xFFB8702F)


def magic_beans(pen: Pen, colour: int, t: float) -> None:
    """A few beans that shine, one with a sprout."""
    pen.fill(ellipse(0, -0.2, 0.52, 0.24), alpha(0xFFFFF3B0, 0.3 + 0.08 * math.sin(t * 3)))
    for x, y, turn, k in ((-0.28, -0.16, -20, 0), (0.3, -0.15, 25, 1), (0.03, -0.17, 70, 2)):
        with turned(pen, turn, x, y):
            pen.shape(
                curvy("-0.2,-0.02 -0.14,-0.13 0.02,-0.1 0.14,-0.13 0.21,-0.02 0.14,0.12 -0.02,0.13 -0.15,0.1"),
                (colour, tone(colour, 0.07, 30), tone(colour, -0.04, -40))[k],
                depth=0.04,
            )
            line(pen, "-0.12,-0.05 -0.06,-0.075", alpha(WHITE, 0.7), 0.03)
    line(pen, "0.05,-0.28 0.02,-0.44 0.1,-0.56 0.06,-0.66", VINE, 0.035)
    leaf(pen, 0.06, -0.64, 0.24, -46, 0xFF6FB354, 0.4)
    leaf(pen, 0.06, -0.64, 0.22, 50, 0xFF6FB354, 0.4)
    for x, y in ((-0.34, -0.46), (0.36, -0.42), (-0.26, -0.78)):
        r = 0.06
        sparkle(pen, x, y, r, GOLD)


STORYBOOK: dict[str, PropSpec] = {
    "pumpkin_carriage": PropSpec(pumpkin_carriage, 1.7, "ground", 0xFFF08A2E, (-0.525, -1.019, 0.63, 0.014)),
    "glass_slipper": PropSpec(glass_slipper, 0.24, "ground", 0xFF9CCBE8, (-0.456, -0.783, 0.494, 0.011)),
    "pirate_flag": PropSpec(pirate_flag, 1.3, "ground", 0xFF2B2833, (-0.479, -1.051, 0.462, 0.012)),
    "flower_crown": PropSpec(flower_crown, 0.26, "ground", 0xFFE8739A, (-0.523, -0.473, 0.529, 0.035)),
    "magic_beans": PropSpec(magic_beans, 0.14, "ground", 0xFF6FA85A, (-0.535, -0.851, 0.535, 0.057)),
}
