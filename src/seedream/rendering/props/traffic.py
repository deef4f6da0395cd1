"""More that drives: cars of other builds, lorries at work, trailers, what is ridden; units as in transport.py, they face right."""

from __future__ import annotations

from typing import Any

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.drafting import GLASS, WHITE, lettering, pane, treads, wheel
from seedream.rendering.props.kit import clipped, curvy, dot, line, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec

LAMP, TAIL, LEATHER, CREAM = 0xFFFFF2C4, 0xFFE0483F, 0xFF8A5A3C, 0xFFF5ECD9


def _wheels(pen: Pen, colour: int, rolled: float, xs: tuple[float, ...], r: float, rim: int = STEEL) -> None:
    """Wheels in their arches."""
    for x in xs:
        with clipped(pen, soft(f"{x - 2 * r},{-3 * r} {x + 2 * r},{-3 * r} {x + 2 * r},{-r * 0.8} {x - 2 * r},{-r * 0.8}", 0.001)):
            dot(pen, x, -r, r * 1.24, pen.shade(pen.shade(colour)))
        wheel(pen, x, r, rolled, rim=rim)


def _ends(pen: Pen, front: float, back: float, y: float) -> None:
    """Head lamp and tail lamp."""
    slab(pen, (front - 0.03, y - 0.022, front, y + 0.022), 0.01, LAMP)
    slab(pen, (back, y - 0.026, back + 0.018, y + 0.026), 0.006, TAIL)


def convertible(pen: Pen, colour: int, rolled: float) -> None:
    """An open car with two seats."""
    for x in (-0.2, -0.02):
        pen.shape(soft(f"{x - 0.05},-0.2 {x + 0.03},-0.2 {x + 0.01},-0.37 {x - 0.04},-0.37", 0.02), LEATHER, depth=0.015)
    ring(pen, 0.1, -0.28, 0.04, DARK, 0.014)
    pen.segment((0.16, -0.24), (0.09, -0.4), STEEL, 0.018)
    pen.fill(soft("0.15,-0.24 0.24,-0.24 0.1,-0.4 0.085,-0.4", 0.004), alpha(GLASS, 0.7))
    body = curvy("-0.5,-0.1! -0.5,-0.2 -0.46,-0.26 -0.28,-0.265! 0.16,-0.255! 0.36,-0.225 0.48,-0.18 0.5,-0.1!", 0.3)
    pen.shape(body, colour, depth=0.04)
    with clipped(pen, body):
        slab(pen, (-0.5, -0.12, 0.5, -0.06), 0.0, pen.shade(colour, 0.7))
        pen.segment((-0.48, -0.19), (0.48, -0.17), pen.lit(colour, 0.5), 0.012)
    line(pen, "-0.12,-0.25 -0.12,-0.12", pen.shade(colour, 0.7), 0.008)
    line(pen, "0.13,-0.25 0.14,-0.12", pen.shade(colour, 0.7), 0.008)
    pen.segment((-0.09, -0.205), (-0.04, -0.205), STEEL, 0.012)
    _ends(pen, 0.49, -0.5, -0.18)
    _wheels(pen, colour, rolled, (-0.3, 0.32), 0.085)


def limousine(pen: Pen, colour: int, rolled: float) -> None:
    """A very long car with dark windows."""
    roof = curvy("-0.34,-0.17! -0.3,-0.245 0.2,-0.25 0.3,-0.17!", 0.3)
    pen.shape(roof, colour, depth=0.02)
    for k in range(4):
        pane(
            pen,
            soft(
                f"{-0.29 + k * 0.14},-0.175 {-0.17 + k * 0.14},-0.175 {-0.17 + k * 0.14},-0.235 {-0.285 + k * 0.14},-0.235", 0.006
            ),
            0xFF4A566A,
        )
    body = curvy("-0.5,-0.06! -0.5,-0.15 -0.4,-0.175! 0.28,-0.175! 0.44,-0.15 0.5,-0.1 0.5,-0.06!", 0.3)
    pen.shape(body, colour, depth=0.025)
    with clipped(pen, body):
        slab(pen, (-0.5, -0.075, 0.5, -0.04), 0.0, pen.shade(colour, 0.7))
        pen.segment((-0.48, -0.125), (0.48, -0.12), STEEL, 0.007)
    for x in (-0.17, -0.03, 0.11, 0.25):
        pen.segment((x, -0.17), (x, -0.075), pen.shade(colour), 0.005)
    _ends(pen, 0.497, -0.5, -0.115)
    _wheels(pen, colour, rolled, (-0.36, 0.34), 0.052)


def jeep(pen: Pen, colour: int, rolled: float) -> None:
    """An open off-road car with its spare wheel."""
    wheel(pen, -0.5, 0.09, 0.0, y=-0.34)
    for a, b in (((-0.4, -0.36), (-0.36, -0.66)), ((-0.36, -0.66), (0.06, -0.66)), ((0.06, -0.66), (0.16, -0.42))):
        pen.segment(a, b, DARK, 0.024)
    pen.segment((-0.14, -0.66), (-0.14, -0.4), DARK, 0.02)
    pen.fill(soft("0.08,-0.63 0.1,-0.63 0.17,-0.43 0.1,-0.43", 0.004), alpha(GLASS, 0.75))
    for x in (-0.26, -0.03):
        pen.shape(soft(f"{x - 0.06},-0.36 {x + 0.05},-0.36 {x + 0.02},-0.54 {x - 0.06},-0.54", 0.02), LEATHER, depth=0.015)
    body = soft("-0.46,-0.16 -0.46,-0.42 -0.16,-0.42 -0.14,-0.3 0.06,-0.3 0.09,-0.43 0.42,-0.4 0.46,-0.36 0.46,-0.16", 0.02)
    pen.shape(body, colour, depth=0.04)
    pen.fill(soft("0.2,-0.19 0.5,-0.19 0.46,-0.27 0.26,-0.28", 0.02), pen.shade(colour, 0.6))
    pen.fill(soft("-0.46,-0.19 -0.2,-0.19 -0.24,-0.28 -0.44,-0.27", 0.02), pen.shade(colour, 0.6))
    slab(pen, (0.44, -0.24, 0.52, -0.18), 0.01, STEEL)
    dot(pen, 0.45, -0.33, 0.034, LAMP)
    _wheels(pen, colour, rolled, (-0.31, 0.33), 0.125)


def pickup_truck(pen: Pen, colour: int, rolled: float) -> None:
    """A pickup with an open bed."""
    cab = curvy("-0.1,-0.22! -0.08,-0.4 -0.04,-0.42 0.12,-0.42 0.25,-0.27! 0.26,-0.22!", 0.25)
    pen.shape(cab, colour, depth=0.03)
    pane(pen, soft("-0.06,-0.265 0.06,-0.265 0.06,-0.395 -0.045,-0.395", 0.012))
    pane(pen, soft("0.08,-0.265 0.2,-0.265 0.12,-0.395 0.08,-0.395", 0.012))
    body = soft("-0.5,-0.1 -0.5,-0.28 -0.11,-0.28 -0.1,-0.25 0.25,-0.27 0.46,-0.24 0.5,-0.2 0.5,-0.1", 0.02)
    pen.shape(body, colour, depth=0.035)
    with clipped(pen, body):
        slab(pen, (-0.5, -0.13, 0.5, -0.06), 0.0, pen.shade(colour, 0.7))
        pen.segment((-0.5, -0.215), (0.5, -0.2), pen.lit(colour, 0.45), 0.01)
    pen.segment((-0.5, -0.285), (-0.11, -0.285), pen.shade(colour, 0.8), 0.014)
    for x in (-0.1, 0.1):
        pen.segment((x, -0.26), (x, -0.12), pen.shade(colour, 0.8), 0.007)
    pen.segment((-0.07, -0.235), (-0.03, -0.235), STEEL, 0.012)
    _ends(pen, 0.5, -0.5, -0.19)
    _wheels(pen, colour, rolled, (-0.31, 0.33), 0.095)


def _bus_body(pen: Pen, colour: int, top: float, front: float = 0.5) -> Any:
    body = soft(f"-0.5,-0.06 -0.5,{top} {front - 0.03},{top} {front},{top + 0.06} {front},-0.06", 0.02)
    pen.shape(body, colour, depth=0.035)
    with clipped(pen, body):
        slab(pen, (-0.5, -0.1, 0.5, -0.04), 0.0, pen.shade(colour, 0.7))
    return body


def double_decker_bus(pen: Pen, colour: int, rolled: float) -> None:
    """A bus with two decks."""
    _bus_body(pen, colour, -0.52)
    for y in (-0.47, -0.26):
        for k in range(6 if y < -0.4 else 4):
            x = -0.46 + k * 0.15
            pane(pen, soft(f"{x},{y + 0.11} {x + 0.13},{y + 0.11} {x + 0.13},{y} {x},{y}", 0.01))
    pane(pen, soft("0.44,-0.36 0.49,-0.36 0.48,-0.47 0.44,-0.47", 0.01))
    slab(pen, (0.16, -0.275, 0.3, -0.07), 0.008, pen.shade(colour, 0.8))
    for x in (0.17, 0.235):
        pane(pen, soft(f"{x},-0.09 {x + 0.055},-0.09 {x + 0.055},-0.265 {x},-0.265", 0.006))
    pane(pen, soft("0.36,-0.15 0.49,-0.15 0.485,-0.27 0.36,-0.27", 0.01))
    pen.segment((-0.5, -0.31), (0.5, -0.31), CREAM, 0.022)
    slab(pen, (0.3, -0.345, 0.48, -0.285), 0.006, DARK)
    lettering(pen, "15", 0.39, -0.3, 0.032, 0xFFFFC84A)
    _ends(pen, 0.497, -0.5, -0.14)
    _wheels(pen, colour, rolled, (-0.32, 0.3), 0.07)


def school_bus(pen: Pen, colour: int, rolled: float) -> None:
    """A school bus with its bonnet and dark stripes."""
    pen.shape(soft("0.28,-0.07 0.28,-0.26 0.46,-0.24 0.5,-0.2 0.5,-0.07", 0.02), colour, depth=0.03)
    _bus_body(pen, colour, -0.44, 0.34)
    for k in range(5):
        x = -0.47 + k * 0.13
        pane(pen, soft(f"{x},-0.26 {x + 0.11},-0.26 {x + 0.11},-0.38 {x},-0.38", 0.01))
    slab(pen, (0.185, -0.385, 0.27, -0.08), 0.006, pen.shade(colour, 0.6))
    pane(pen, soft("0.195,-0.1 0.26,-0.1 0.26,-0.375 0.195,-0.375", 0.006))
    pane(pen, soft("0.285,-0.25 0.335,-0.25 0.325,-0.38 0.285,-0.38", 0.008))
    for y in (-0.225, -0.165):
        pen.segment((-0.5, y), (0.18, y), DARK, 0.012)
    lettering(pen, "SCHOOL BUS", -0.14, -0.405, 0.026, DARK)
    for x in (-0.44, 0.28):
        dot(pen, x, -0.455, 0.02, TAIL)
    dot(pen, 0.475, -0.17, 0.026, LAMP)
    slab(pen, (0.46, -0.1, 0.52, -0.06), 0.006, DARK)
    _wheels(pen, colour, rolled, (-0.3, 0.38), 0.072)


def food_truck(pen: Pen, colour: int, rolled: float) -> None:
    """A food truck with its hatch open under an awning."""
    pen.shape(soft("0.22,-0.08 0.22,-0.42 0.36,-0.42 0.45,-0.26 0.5,-0.22 0.5,-0.08", 0.02), pen.shade(colour, 0.2), depth=0.03)
    pane(pen, soft("0.27,-0.25 0.42,-0.25 0.35,-0.39 0.27,-0.39", 0.012))
    body = soft("-0.5,-0.08 -0.5,-0.56 0.24,-0.56 0.24,-0.08", 0.02)
    pen.shape(body, colour, depth=0.04)
    slab(pen, (-0.5, -0.2, 0.24, -0.15), 0.0, CREAM)
    slab(pen, (-0.38, -0.46, 0.12, -0.26), 0.01, 0xFF4A3A3A)
    dot(pen, -0.13, -0.38, 0.06, 0xFFFFE0A0)
    for x, h, tint in ((-0.32, 0.07, 0xFFD64A42), (-0.28, 0.06, 0xFFF2C14E), (0.05, 0.08, 0xFF6FA84A)):
        slab(pen, (x - 0.014, -0.26 - h, x + 0.014, -0.26), 0.008, tint)
    slab(pen, (-0.41, -0.275, 0.15, -0.245), 0.006, STEEL)
    for k in range(9):
        x = -0.42 + k * 0.065
        tint = WHITE if k % 2 else 0xFFD64A42
        pen.fill(soft(f"{x + 0.01},-0.52 {x + 0.065},-0.52 {x + 0.062},-0.4 {x - 0.006},-0.4", 0.006), tint)
        dot(pen, x + 0.028, -0.4, 0.033, tint, 0.02)
    _ends(pen, 0.497, -0.5, -0.17)
    _wheels(pen, colour, rolled, (-0.34, 0.36), 0.085)


def dump_truck(pen: Pen, colour: int, rolled: float) -> None:
    """A dump truck with a heap of earth."""
    slab(pen, (-0.46, -0.19, 0.46, -0.12), 0.01, DARK)
    pen.shape(curvy("-0.46,-0.42! -0.3,-0.56 -0.1,-0.6 0.06,-0.52 0.14,-0.44!"), 0xFF7A5638, depth=0.03)
    pen.shape(soft("-0.5,-0.46 0.16,-0.46 0.26,-0.54 0.26,-0.5 0.14,-0.4 0.12,-0.2 -0.4,-0.2", 0.015), colour, depth=0.04)
    for k in range(5):
        pen.segment((-0.4 + k * 0.11, -0.43), (-0.36 + k * 0.1, -0.22), pen.shade(colour, 0.7), 0.014)
    pen.shape(soft("0.2,-0.1 0.2,-0.44 0.38,-0.44 0.44,-0.3 0.5,-0.26 0.5,-0.1", 0.02), colour, depth=0.03)
    pane(pen, soft("0.25,-0.28 0.4,-0.28 0.36,-0.4 0.25,-0.4", 0.012))
    dot(pen, 0.47, -0.18, 0.028, LAMP)
    _wheels(pen, colour, rolled, (-0.32, -0.1, 0.33), 0.1)


def caravan(pen: Pen, colour: int, rolled: float) -> None:
    """A trailer to live in, with door, window and awning light."""
    pen.segment((0.4, -0.1), (0.58, -0.08), DARK, 0.022)
    pen.segment((0.54, -0.08), (0.54, 0), DARK, 0.018)
    body = soft("-0.5,-0.1 -0.5,-0.5 -0.44,-0.56 0.34,-0.56 0.44,-0.42 0.44,-0.1", 0.07)
    pen.shape(body, 0xFFF6F1E6, depth=0.05)
    with clipped(pen, body):
        slab(pen, (-0.5, -0.26, 0.5, -0.06), 0.0, colour)
        pen.segment((-0.5, -0.285), (0.5, -0.285), colour, 0.014)
    for left, right in ((-0.42, -0.16), (0.16, 0.36)):
        pane(pen, soft(f"{left},-0.32 {right},-0.32 {right},-0.46 {left},-0.46", 0.02))
        slab(pen, (left, -0.46, left + 0.05, -0.32), 0.01, 0xFFE8A0A0)
        slab(pen, (right - 0.05, -0.46, right, -0.32), 0.01, 0xFFE8A0A0)
    slab(pen, (-0.1, -0.48, 0.09, -0.1), 0.015, pen.lit(colour, 0.3), 0.015)
    pane(pen, soft("-0.06,-0.34 0.05,-0.34 0.05,-0.44 -0.06,-0.44", 0.01))
    dot(pen, 0.06, -0.27, 0.012, STEEL)
    slab(pen, (-0.49, -0.18, -0.47, -0.12), 0.004, TAIL)
    _wheels(pen, colour, rolled, (-0.2,), 0.1)


def camper_van(pen: Pen, colour: int, rolled: float) -> None:
    """A two-coloured camper with boards on its roof."""
    pen.shape(soft("-0.34,-0.54 0.26,-0.55 0.34,-0.52 0.26,-0.5 -0.34,-0.5", 0.02), 0xFFF2B04A, depth=0.01)
    for x in (-0.26, 0.16):
        pen.segment((x, -0.5), (x, -0.46), DARK, 0.016)
    body = curvy("-0.5,-0.08! -0.5,-0.4 -0.45,-0.48 0.3,-0.48 0.42,-0.42 0.49,-0.24 0.5,-0.08!", 0.3)
    pen.shape(body, 0xFFF8F3E8, depth=0.04)
    with clipped(pen, body):
        pen.fill(curvy("-0.5,-0.27! 0.3,-0.27 0.44,-0.24 0.5,-0.1! 0.5,0! -0.5,0!"), colour)
        slab(pen, (-0.5, -0.115, 0.5, -0.05), 0.0, pen.shade(colour, 0.7))
        pen.segment((-0.5, -0.275), (0.32, -0.275), STEEL, 0.01)
    for k in range(3):
        x = -0.44 + k * 0.21
        pane(pen, soft(f"{x},-0.3 {x + 0.18},-0.3 {x + 0.18},-0.42 {x},-0.42", 0.02))
        slab(pen, (x, -0.42, x + 0.04, -0.3), 0.01, 0xFFEE9A7A)
    pane(pen, soft("0.2,-0.3 0.4,-0.3 0.36,-0.42 0.2,-0.42", 0.02))
    pen.segment((0.17, -0.44), (0.17, -0.11), pen.shade(colour, 0.5), 0.008)
    dot(pen, 0.465, -0.2, 0.03, LAMP)
    slab(pen, (-0.5, -0.22, -0.48, -0.16), 0.006, TAIL)
    slab(pen, (0.44, -0.1, 0.53, -0.06), 0.012, STEEL)
    _wheels(pen, colour, rolled, (-0.31, 0.31), 0.09, 0xFFF2EEE4)


def monster_truck(pen: Pen, colour: int, rolled: float) -> None:
    """A pickup on huge wheels."""
    for x in (-0.26, 0.28):
        pen.segment((x, -0.26), (x - 0.06, -0.48), 0xFFF2C14E, 0.03)
        pen.segment((x, -0.26), (x + 0.06, -0.48), 0xFFF2C14E, 0.03)
    pen.segment((-0.34, -0.44), (0.36, -0.44), DARK, 0.04)
    with turned(pen, 0, 0, -0.36, 0.98):
        cab = curvy("-0.1,-0.22! -0.08,-0.38 -0.04,-0.4 0.12,-0.4 0.25,-0.25! 0.26,-0.2!", 0.25)
        pen.shape(cab, colour, depth=0.03)
        pane(pen, soft("-0.06,-0.245 0.2,-0.245 0.12,-0.375 -0.045,-0.375", 0.012))
        body = soft("-0.5,-0.08 -0.5,-0.26 -0.11,-0.26 -0.1,-0.23 0.25,-0.25 0.46,-0.22 0.5,-0.18 0.5,-0.08", 0.02)
        pen.shape(body, colour, depth=0.03)
        with clipped(pen, body):
            for k, tint in ((0, 0xFFFF8A1E), (1, 0xFFFFD23A)):
                q = 0.02 * k
                pen.fill(
                    curvy(
                        f"0.5,{-0.22 + q}! 0.3,{-0.2 + q} 0.1,{-0.22 + q} -0.1,{-0.17 + q}! 0.08,{-0.16 + q} "
                        f"-0.02,{-0.12 + q}! 0.16,{-0.13 + q} 0.5,{-0.1 - q}!"
                    ),
                    tint,
                )
        _ends(pen, 0.5, -0.5, -0.17)
    for x in (-0.28, 0.3):
        wheel(pen, x, 0.225, rolled, tyre=0.42)
        treads(pen, x, 0.225, rolled, 16, 0.03)


def golf_cart(pen: Pen, colour: int, rolled: float) -> None:
    """A golf cart with its roof and a bag of clubs."""
    for a, b in (((-0.34, -0.36), (-0.3, -0.84)), ((0.3, -0.4), (0.18, -0.84))):
        pen.segment(a, b, DARK, 0.02)
    for k in range(3):
        pen.segment((-0.42 + k * 0.03, -0.5), (-0.46 + k * 0.04, -0.74), STEEL, 0.012)
        dot(pen, -0.46 + k * 0.04, -0.74, 0.022, STEEL)
    slab(pen, (-0.47, -0.58, -0.36, -0.24), 0.03, 0xFF3F6FA8, 0.02)
    pen.shape(soft("-0.3,-0.34 0.02,-0.34 0.02,-0.42 -0.2,-0.42 -0.22,-0.64 -0.3,-0.64", 0.02), LEATHER, depth=0.02)
    pen.shape(
        soft("-0.42,-0.14 -0.42,-0.3 0.02,-0.3 0.06,-0.18 0.18,-0.18 0.26,-0.44 0.42,-0.36 0.46,-0.14", 0.03), colour, depth=0.04
    )
    pen.segment((0.2, -0.4), (0.1, -0.52), DARK, 0.02)
    pen.segment((0.06, -0.5), (0.14, -0.55), DARK, 0.026)
    slab(pen, (-0.4, -0.89, 0.28, -0.83), 0.03, colour, 0.02)
    dot(pen, 0.42, -0.28, 0.03, LAMP)
    _wheels(pen, colour, rolled, (-0.28, 0.32), 0.11)


TRAFFIC: dict[str, PropSpec] = {
    "convertible": PropSpec(convertible, 2.4, "ground", 0xFFD23A3A, (-0.536, -0.441, 0.53, 0.03)),
    "limousine": PropSpec(limousine, 4.6, "ground", 0xFF2B2A34, (-0.536, -0.286, 0.536, 0.03)),
    "jeep": PropSpec(jeep, 2.0, "ground", 0xFF6F8A4A, (-0.628, -0.706, 0.556, 0.034)),
    "pickup_truck": PropSpec(pickup_truck, 2.9, "ground", 0xFF3F7FA0, (-0.541, -0.458, 0.53, 0.03)),
    "double_decker_bus": PropSpec(double_decker_bus, 4.9, "ground", 0xFFCF2F2E, (-0.542, -0.553, 0.542, 0.031)),
    "school_bus": PropSpec(school_bus, 4.6, "ground", 0xFFF6B31E, (-0.536, -0.509, 0.553, 0.031)),
    "food_truck": PropSpec(food_truck, 3.2, "ground", 0xFF3FA79A, (-0.53, -0.591, 0.53, 0.03)),
    "dump_truck": PropSpec(dump_truck, 3.8, "ground", 0xFFF0B028, (-0.524, -0.635, 0.53, 0.03)),
    "caravan": PropSpec(caravan, 2.7, "ground", 0xFF6FB0B4, (-0.533, -0.594, 0.627, 0.044)),
    "camper_van": PropSpec(camper_van, 2.6, "ground", 0xFFE0743E, (-0.537, -0.581, 0.565, 0.031)),
    "monster_truck": PropSpec(monster_truck, 3.0, "ground", 0xFF3A4FB8, (-0.548, -0.793, 0.571, 0.048)),
    "golf_cart": PropSpec(golf_cart, 1.3, "ground", 0xFFE9E6DC, (-0.512, -0.923, 0.489, 0.028)),
}
