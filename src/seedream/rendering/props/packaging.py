"""What is sold: a juice bottle, a pump bottle, perfume, a cream jar, a tube, a can, a bag of coffee and its beans, a lipstick."""

from __future__ import annotations

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import both, clipped, curvy, dot, glint, line, orb, pale, slab, soft
from seedream.rendering.props.palette import DARK, GOLD, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

LABEL, GLASS, LEAF, BEAN = 0xFFFBF6EA, 0xFFE6F1F4, 0xFF5E9A4A, 0xFF5A3524


def juice_bottle(pen: Pen, colour: int, _: float) -> None:
    """A bottle of clear glass, full to the neck, with a label and a screw cap."""
    glass = both("0.0,-0.86! 0.105,-0.86! 0.11,-0.74 0.205,-0.60 0.225,-0.50 0.225,-0.03 0.19,0.0! 0.0,0.0!", 0.25)
    pen.shape(glass, GLASS, depth=0.05)
    with clipped(pen, glass):
        slab(pen, (-0.30, -0.70, 0.30, 0.02), 0.0, colour)
        pen.fill(ellipse(0.0, -0.70, 0.16, 0.022), pen.lit(colour, 0.35))
        slab(pen, (-0.30, -0.70, -0.13, 0.02), 0.0, alpha(pen.shade(colour), 0.55))
        slab(pen, (-0.30, -0.45, 0.30, -0.13), 0.0, LABEL)
        slab(pen, (-0.30, -0.45, -0.13, -0.13), 0.0, alpha(pen.shade(LABEL), 0.5))
    orb(pen, 0.0, -0.29, 0.088, colour)
    pen.fill(curvy("0.01,-0.37! 0.05,-0.425 0.125,-0.41! 0.09,-0.36"), LEAF)
    slab(pen, (-0.125, -0.985, 0.125, -0.85), 0.025, pen.shade(colour, 0.6), 0.04)
    glint(pen, "0.15,-0.58 0.165,-0.48", 0.03, 0.6)


def pump_bottle(pen: Pen, colour: int, _: float) -> None:
    """A bottle of shampoo, lotion or soap with a pump on it."""
    line(pen, "0.0,-0.92 -0.13,-0.925 -0.19,-0.885", STEEL, 0.055)
    slab(pen, (-0.03, -0.92, 0.03, -0.70), 0.01, STEEL, 0.02)
    slab(pen, (-0.09, -0.985, 0.09, -0.90), 0.03, WHITE, 0.03)
    slab(pen, (-0.10, -0.77, 0.10, -0.67), 0.02, WHITE, 0.03)
    slab(pen, (-0.25, -0.68, 0.25, 0.0), 0.09, colour, 0.07)
    slab(pen, (-0.165, -0.47, 0.165, -0.15), 0.03, LABEL)
    pen.fill(curvy("0.0,-0.42! 0.075,-0.35 0.0,-0.26! -0.075,-0.35"), pen.shade(colour, 0.3))
    slab(pen, (-0.10, -0.225, 0.10, -0.205), 0.01, pen.shade(LABEL))
    glint(pen, "0.20,-0.58 0.205,-0.35", 0.026, 0.5)


def perfume(pen: Pen, colour: int, _: float) -> None:
    """A flacon of thick glass with a round gold stopper."""
    slab(pen, (-0.11, -0.72, 0.11, -0.60), 0.02, GOLD, 0.03)
    orb(pen, 0.0, -0.83, 0.14, GOLD)
    slab(pen, (-0.36, -0.63, 0.36, 0.0), 0.11, GLASS, 0.06)
    slab(pen, (-0.29, -0.50, 0.29, -0.07), 0.07, colour, 0.06)
    slab(pen, (-0.15, -0.37, 0.15, -0.18), 0.02, LABEL)
    slab(pen, (-0.09, -0.29, 0.09, -0.27), 0.01, GOLD)
    glint(pen, "0.30,-0.52 0.305,-0.22", 0.03, 0.7)


def cream_jar(pen: Pen, colour: int, _: float) -> None:
    """A low jar of skin cream with a lid."""
    slab(pen, (-0.44, -0.50, 0.44, 0.0), 0.10, pale(colour, 0.55), 0.07)
    slab(pen, (-0.47, -0.74, 0.47, -0.46), 0.06, colour, 0.06)
    slab(pen, (-0.27, -0.36, 0.27, -0.12), 0.03, LABEL)
    slab(pen, (-0.15, -0.27, 0.15, -0.235), 0.01, pen.shade(colour, 0.3))
    glint(pen, "0.36,-0.67 0.365,-0.55", 0.035, 0.6)


def cream_tube(pen: Pen, colour: int, _: float) -> None:
    """A tube of cream that stands on its cap."""
    pen.shape(soft("-0.24,-0.98 0.24,-0.98 0.19,-0.16 -0.19,-0.16", 0.03), colour, depth=0.06)
    slab(pen, (-0.25, -1.0, 0.25, -0.92), 0.015, pen.lit(colour, 0.3), 0.02)
    slab(pen, (-0.16, -0.17, 0.16, 0.0), 0.03, WHITE, 0.04)
    slab(pen, (-0.15, -0.70, 0.15, -0.36), 0.03, LABEL)
    dot(pen, 0.0, -0.57, 0.065, pen.shade(colour, 0.2))
    slab(pen, (-0.09, -0.45, 0.09, -0.425), 0.01, pen.shade(LABEL))
    glint(pen, "0.175,-0.84 0.155,-0.45", 0.026, 0.5)


def soda_can(pen: Pen, colour: int, _: float) -> None:
    """A drink in a can, with drops on it."""
    body = both("0.0,-0.97! 0.19,-0.97! 0.265,-0.88 0.265,-0.06 0.21,0.0! 0.0,0.0!", 0.2)
    pen.shape(body, colour, depth=0.07)
    with clipped(pen, body):
        pen.fill(curvy("-0.3,-0.35 0.0,-0.55 0.3,-0.42 0.3,-0.24 0.0,-0.34 -0.3,-0.16"), pale(colour, 0.62))
        slab(pen, (-0.3, -0.05, 0.3, 0.02), 0.0, STEEL)
    pen.shape(ellipse(0.0, -0.965, 0.195, 0.035), STEEL, depth=0.012)
    line(pen, "-0.03,-0.975 0.06,-0.985", DARK, 0.016)
    orb(pen, 0.0, -0.66, 0.075, pale(colour, 0.7))
    for x, y in ((-0.16, -0.76), (0.14, -0.18), (-0.11, -0.13), (0.19, -0.62)):
        dot(pen, x, y, 0.016, alpha(WHITE, 0.75), 0.022)
    glint(pen, "0.205,-0.83 0.21,-0.55", 0.03, 0.55)


def coffee_bag(pen: Pen, colour: int, _: float) -> None:
    """A bag of coffee, folded at its top, with a bean on the label."""
    pen.shape(soft("-0.31,-0.80 0.31,-0.80 0.36,-0.40 0.35,0.0 -0.35,0.0 -0.36,-0.40", 0.05), colour, depth=0.07)
    slab(pen, (-0.32, -0.99, 0.32, -0.79), 0.02, pen.shade(colour, 0.35), 0.03)
    slab(pen, (-0.36, -0.86, 0.36, -0.81), 0.02, STEEL, 0.015)
    slab(pen, (-0.21, -0.60, 0.21, -0.14), 0.03, LABEL)
    _bean(pen, 0.0, -0.42, 0.10)
    slab(pen, (-0.13, -0.255, 0.13, -0.23), 0.01, pen.shade(colour, 0.2))
    slab(pen, (-0.08, -0.20, 0.08, -0.18), 0.01, pen.shade(LABEL))


def _bean(pen: Pen, x: float, y: float, r: float) -> None:
    """A roasted bean with its cleft."""
    orb(pen, x, y, r * 0.78, BEAN, r)
    line(pen, f"{x - 0.02},{y - 0.9 * r} {x + 0.28 * r},{y - 0.2 * r} {x - 0.28 * r},{y + 0.25 * r} {x + 0.02},{y + 0.9 * r}",
         pen.lit(BEAN, 0.4), r * 0.16)  # fmt: skip


def coffee_bean(pen: Pen, colour: int, _: float) -> None:
    """A handful of roasted coffee beans in a heap."""
    rows = (
        (-0.32, -0.10),
        (-0.11, -0.11),
        (0.11, -0.10),
        (0.33, -0.11),
        (-0.21, -0.27),
        (0.01, -0.29),
        (0.22, -0.27),
        (0.02, -0.45),
    )
    for i, (x, y) in enumerate(rows):
        orb(pen, x, y, 0.13, colour if i % 3 else pen.lit(colour, 0.12), 0.105)
        tilt = 0.05 if i % 2 else -0.05
        line(pen, f"{x - 0.10},{y - tilt} {x},{y + tilt * 0.6} {x + 0.10},{y + tilt}", pen.shade(colour, 0.9), 0.022)


def lipstick(pen: Pen, colour: int, _: float) -> None:
    """A lipstick, turned out of its case."""
    pen.shape(soft("-0.10,-0.62 -0.10,-0.86 0.10,-0.99 0.10,-0.62", 0.03), colour, depth=0.04)
    slab(pen, (-0.125, -0.66, 0.125, -0.38), 0.015, GOLD, 0.03)
    slab(pen, (-0.165, -0.40, 0.165, 0.0), 0.03, DARK, 0.04)
    glint(pen, "0.125,-0.33 0.125,-0.10", 0.022, 0.4)


PACKAGING: dict[str, PropSpec] = {
    "juice_bottle": PropSpec(juice_bottle, 0.17, "ground", 0xFFF2982E, (-0.28, -1.03, 0.28, 0.03)),
    "pump_bottle": PropSpec(pump_bottle, 0.15, "ground", 0xFF7FB7A6, (-0.30, -1.03, 0.30, 0.03)),
    "perfume": PropSpec(perfume, 0.09, "ground", 0xFFE9A7B4, (-0.41, -1.02, 0.41, 0.03)),
    "cream_jar": PropSpec(cream_jar, 0.06, "ground", 0xFFD9A58C, (-0.52, -0.79, 0.52, 0.03)),
    "cream_tube": PropSpec(cream_tube, 0.12, "ground", 0xFFF0B45A, (-0.30, -1.04, 0.30, 0.03)),
    "soda_can": PropSpec(soda_can, 0.10, "ground", 0xFFD8433F, (-0.30, -1.04, 0.30, 0.03)),
    "coffee_bag": PropSpec(coffee_bag, 0.17, "ground", 0xFF8A5A3A, (-0.41, -1.04, 0.41, 0.03)),
    "coffee_bean": PropSpec(coffee_bean, 0.09, "ground", BEAN, (-0.50, -0.60, 0.50, 0.03)),
    "lipstick": PropSpec(lipstick, 0.06, "ground", 0xFFC23A4E, (-0.20, -1.04, 0.20, 0.03)),
}
