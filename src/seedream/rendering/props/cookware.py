"""More to cook and serve with; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, steam, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import DARK, PAPER, STEEL
from seedream.rendering.props.spec import PropSpec

ASH = 0xFF6A4630


def moka_pot(pen: Pen, colour: int, t: float) -> None:
    """An eight-sided coffee pot of aluminium."""
    line(pen, "0.24,-0.76 0.46,-0.74 0.42,-0.46 0.36,-0.42", DARK, 0.06)
    pen.shape(soft("-0.3,0 0.3,0 0.2,-0.38 -0.2,-0.38", 0.01), colour, depth=0.06)
    pen.fill(soft("-0.1,0 0.08,0 0.05,-0.38 -0.07,-0.38", 0.005), pen.lit(colour, 0.35))
    slab(pen, (-0.22, -0.44, 0.22, -0.37), 0.01, pen.shade(colour, 0.5), 0.01)
    pen.shape(soft("-0.2,-0.44 0.2,-0.44 0.27,-0.82 -0.27,-0.82 -0.36,-0.76 -0.26,-0.7", 0.01), colour, depth=0.06)
    pen.fill(soft("-0.07,-0.44 0.05,-0.44 0.09,-0.82 -0.1,-0.82", 0.005), pen.lit(colour, 0.35))
    pen.shape(soft("-0.27,-0.82 0.27,-0.82 0.06,-0.92 -0.06,-0.92", 0.01), pen.lit(colour, 0.15), depth=0.03)
    slab(pen, (-0.035, -1.0, 0.035, -0.9), 0.02, DARK)
    steam(pen, t, ((-0.36, -0.82),), 0.2, 0.02)


def french_press(pen: Pen, colour: int, _: float) -> None:
    """A glass coffee press with its plunger."""
    line(pen, "0.24,-0.7 0.44,-0.66 0.42,-0.3 0.24,-0.24", DARK, 0.055)
    glass = soft("-0.25,-0.76 0.25,-0.76 0.25,-0.06 -0.25,-0.06", 0.03)
    pen.fill(glass, alpha(0xFFD2E4EC, 0.8))
    pen.fill(soft("-0.25,-0.52 0.25,-0.52 0.25,-0.06 -0.25,-0.06", 0.03), 0xFF5A3422)
    slab(pen, (-0.25, -0.56, 0.25, -0.51), 0.01, 0xFFC9985E)
    for y in (-0.78, -0.1):
        slab(pen, (-0.28, y - 0.03, 0.28, y + 0.03), 0.02, colour, 0.02)
    for x in (-0.26, 0.26):
        pen.segment((x, -0.76), (x, -0.02), colour, 0.028)
    gloss(pen, "0.16,-0.7 0.17,-0.16", 0.03, 0.4)
    pen.shape(both("0,-0.9 0.2,-0.87 0.28,-0.8! 0,-0.79"), colour, depth=0.03)
    pen.segment((0, -0.9), (0, -0.98), STEEL, 0.024)
    orb(pen, 0, -1.0, 0.05, DARK)


def stand_mixer(pen: Pen, colour: int, t: float) -> None:
    """A kitchen mixer over its bowl."""
    slab(pen, (-0.46, -0.08, 0.44, 0.0), 0.04, colour, 0.03)
    pen.shape(soft("0.16,-0.06 0.42,-0.06 0.38,-0.6 0.2,-0.6", 0.05), colour, depth=0.05)
    pen.segment((-0.18, -0.54), (-0.18, -0.32), STEEL, 0.03)
    for s in (-1, 0, 1):
        line(pen, f"-0.18,-0.42 {-0.18 + s * 0.09 * math.cos(t * 5)},-0.3 -0.18,-0.2", STEEL, 0.016)
    bowl = both("0.24,-0.38! 0.22,-0.18 0.1,-0.08! 0,-0.08", 0.4)
    with turned(pen, 0, -0.18, 0):
        pen.shape(bowl, 0xFFC4CCD6, depth=0.05)
        slab(pen, (-0.26, -0.41, 0.26, -0.36), 0.02, 0xFFDDE3EA)
    pen.shape(curvy("-0.46,-0.62 -0.4,-0.8 -0.1,-0.86 0.24,-0.82 0.44,-0.7 0.42,-0.56 0.2,-0.52 -0.3,-0.5"), colour, depth=0.06)
    slab(pen, (-0.44, -0.7, 0.42, -0.64), 0.02, pen.lit(colour, 0.4))
    slab(pen, (-0.24, -0.54, -0.12, -0.48), 0.02, STEEL, 0.02)
    dot(pen, 0.32, -0.34, 0.035, DARK)


def oven_mitt(pen: Pen, colour: int, _: float) -> None:
    """A quilted oven mitt."""
    body = curvy("-0.24,-0.16! -0.28,-0.6 -0.2,-0.92 0.04,-0.98 0.2,-0.84 0.22,-0.56 0.34,-0.68 0.44,-0.58 0.36,-0.36 0.24,-0.16!")
    pen.shape(body, colour, depth=0.06)
    with clipped(pen, body):
        for k in range(-6, 10):
            for s in (-1, 1):
                line(pen, f"{k * 0.13},-1.0 {k * 0.13 + s * 0.6},0", alpha(pen.shade(colour), 0.5), 0.01)
    slab(pen, (-0.27, -0.17, 0.27, 0.0), 0.04, PAPER, 0.03)
    line(pen, "0.22,-0.02 0.32,0.0 0.3,-0.1 0.24,-0.1", PAPER, 0.02)


def cake_stand(pen: Pen, colour: int, _: float) -> None:
    """Three tiers of cakes and fruit."""
    pen.segment((0, -0.98), (0, -0.04), 0xFFD9B45A, 0.026)
    pen.shape(both("0.03,-0.1 0.1,-0.03 0.2,-0.01! 0.2,0! 0,0", 0.3), colour, depth=0.02)
    dot(pen, 0, -0.98, 0.036, 0xFFD9B45A)
    for y, half, count in ((-0.14, 0.46, 5), (-0.45, 0.34, 4), (-0.72, 0.23, 3)):
        for i in range(count):
            x = -half * 0.74 + 2 * half * 0.74 * i / (count - 1)
            tint = (0xFFF2A8BC, 0xFF8A5A3C, 0xFFF6DC8A, 0xFFA8D0A0, 0xFFE8806A)[(i + count) % 5]
            slab(pen, (x - 0.07, y - 0.12, x + 0.07, y - 0.01), 0.02, 0xFFDFAE66, 0.02)
            orb(pen, x, y - 0.13, 0.08, tint, 0.06)
            dot(pen, x, y - 0.2, 0.024, 0xFFC8283E)
        pen.fill(ellipse(0, y + 0.015, half, 0.035), pen.shade(colour))
        pen.fill(ellipse(0, y, half, 0.03), colour)


def mortar_and_pestle(pen: Pen, colour: int, _: float) -> None:
    """A stone mortar with its pestle and herbs."""
    with turned(pen, 34, 0.04, -0.5):
        pen.shape(both("0,-0.56 0.08,-0.5 0.05,-0.2 0.1,0.1 0,0.12"), pen.lit(colour, 0.15), depth=0.03)
    body = both("0.46,-0.56! 0.42,-0.28 0.24,-0.14 0.2,-0.08 0.3,-0.03 0.3,0! 0,0", 0.35)
    pen.fill(ellipse(0, -0.56, 0.46, 0.09), pen.lit(colour, 0.25))
    pen.fill(ellipse(0, -0.55, 0.39, 0.065), pen.shade(pen.shade(colour)))
    for i in range(8):
        dot(pen, -0.26 + 0.07 * i, -0.545 + 0.015 * (i % 2), 0.04, 0xFF6FA84A if i % 2 else 0xFF4F8A3C, 0.025)
    with turned(pen, 34, 0.04, -0.5):
        pen.fill(both("0,-0.5 0.05,-0.45 0.045,-0.1 0,-0.08"), pen.lit(colour, 0.2))
    pen.shape(body, colour, depth=0.07)
    slab(pen, (-0.44, -0.44, 0.44, -0.4), 0.01, pen.shade(colour, 0.4))


def cocktail_shaker(pen: Pen, colour: int, _: float) -> None:
    """A steel cocktail shaker."""
    body = both("0.2,-0.62! 0.23,-0.56 0.17,0! 0,0.01", 0.2)
    pen.shape(body, colour, depth=0.06)
    gloss(pen, "0.11,-0.54 0.08,-0.06", 0.035, 0.7)
    pen.shape(both("0.09,-0.84! 0.12,-0.74 0.21,-0.64! 0.21,-0.58! 0,-0.57", 0.4), pen.lit(colour, 0.2), depth=0.04)
    pen.segment((-0.21, -0.6), (0.21, -0.6), pen.shade(colour, 0.7), 0.014)
    pen.shape(both("0,-1.0 0.07,-0.97 0.095,-0.83! 0,-0.82", 0.3), colour, depth=0.025)


def rice_cooker(pen: Pen, colour: int, t: float) -> None:
    """A rice cooker with its lid and switch."""
    body = both("0.45,-0.56! 0.47,-0.3 0.42,-0.04! 0,0", 0.3)
    pen.shape(body, colour, depth=0.07)
    slab(pen, (-0.4, -0.05, 0.4, 0.0), 0.02, DARK)
    pen.shape(both("0,-0.78 0.28,-0.74 0.44,-0.58! 0,-0.56"), pen.lit(colour, 0.2), depth=0.04)
    slab(pen, (-0.48, -0.6, 0.48, -0.54), 0.03, pen.shade(colour, 0.4), 0.02)
    line(pen, "-0.12,-0.78 -0.1,-0.86 0.1,-0.86 0.12,-0.78", DARK, 0.04)
    for s in (-1, 1):
        slab(pen, (s * 0.5 - 0.05, -0.46, s * 0.5 + 0.05, -0.4), 0.02, DARK)
    slab(pen, (-0.15, -0.34, 0.15, -0.1), 0.03, 0xFFE4E8EE)
    dot(pen, 0, -0.27, 0.03, 0xFFE8702E)
    slab(pen, (-0.06, -0.19, 0.06, -0.14), 0.015, tone(0xFF5A6272))
    steam(pen, t, ((0.26, -0.78),), 0.2, 0.024)


def wooden_spoon(pen: Pen, colour: int, _: float) -> None:
    """A wooden spoon."""
    with turned(pen, 32):
        slab(pen, (-0.03, -0.74, 0.03, 0.0), 0.03, colour, 0.015)
        pen.shape(both("0,-1.0 0.11,-0.94 0.13,-0.8 0.06,-0.68 0,-0.67"), colour, depth=0.03)
        pen.fill(both("0,-0.96 0.07,-0.92 0.085,-0.82 0.04,-0.74 0,-0.73"), pen.shade(colour, 0.5))
        line(pen, "0.008,-0.6 0.0,-0.3 0.008,-0.08", pale(colour, 0.3), 0.01)


COOKWARE: dict[str, PropSpec] = {
    "moka_pot": PropSpec(moka_pot, 0.14, "ground", 0xFFB4BCC8, (-0.437, -1.064, 0.531, 0.031)),
    "french_press": PropSpec(french_press, 0.16, "ground", 0xFFB4BCC8, (-0.315, -1.081, 0.515, 0.026)),
    "stand_mixer": PropSpec(stand_mixer, 0.24, "ground", 0xFF7FC0B4, (-0.494, -0.889, 0.489, 0.028)),
    "oven_mitt": PropSpec(oven_mitt, 0.17, "ground", 0xFFD8483C, (-0.314, -1.019, 0.475, 0.047)),
    "cake_stand": PropSpec(cake_stand, 0.3, "ground", 0xFFF0EAE2, (-0.492, -1.047, 0.492, 0.03)),
    "mortar_and_pestle": PropSpec(mortar_and_pestle, 0.12, "ground", 0xFF9A96A0, (-0.491, -1.019, 0.491, 0.03)),
    "cocktail_shaker": PropSpec(cocktail_shaker, 0.15, "ground", 0xFFB8C0CC, (-0.264, -1.03, 0.264, 0.041)),
    "rice_cooker": PropSpec(rice_cooker, 0.19, "ground", 0xFFE6E0D8, (-0.583, -1.027, 0.583, 0.033)),
    "wooden_spoon": PropSpec(wooden_spoon, 0.17, "ground", 0xFFC9985E, (-0.043, -0.893, 0.621, 0.032)),
}
