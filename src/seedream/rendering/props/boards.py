"""Boards, skates and what else slides, rolls or flies under somebody's hand or foot: the origin is below the middle on the ground.

Surfboard, snowboard and skis stand upright, as they are shown when nobody rides them; `vehicles` has them flat, under a rider.
"""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.drafting import GLASS, GOLD, WHITE, clipped, disc, ink_on, turned, twin, wheel
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded

RUBBER, CREAM_WHEEL, SOLE, DECK_PLY = 0xFF3A3644, 0xFFF1E4C8, 0xFF4A3A36, 0xFFC99A64
BOX = (-1.0, -1.0, 1.0, 0.0)


def _on_board(u: float, v: float, up: float = 0.0) -> tuple[float, float]:
    """Screen point of a place along the board (-0.5..0.5), across it and above it, seen from the front and above."""
    kick = max(abs(u) - 0.34, 0.0)
    return 0.96 * u + 0.26 * v, -0.290 - 0.20 * u + 0.72 * v - up - 6 * kick * kick


def skateboard(pen: Pen, colour: int, rolled: float) -> None:
    """A skateboard seen from above at a slant: turned-up ends, bolts, two stripes, cream wheels."""
    for u, v in ((0.27, -0.10), (-0.27, -0.10), (0.27, 0.10), (-0.27, 0.10)):
        x, y = _on_board(u, v)
        pen.segment((x, y), (x - 0.01, y + 0.07), pen.shade(STEEL, 0.8), 0.045)
        pen.shape(ellipse(x, y + 0.095, 0.060, 0.066), pen.shade(CREAM_WHEEL, 0.25 if v > 0 else 0.8), depth=0.016)
        pen.fill(ellipse(x + 0.012, y + 0.097, 0.030, 0.036), pen.shade(colour, 0.4))
        turn = rolled / 0.066
        pen.fill(disc(x + 0.012 + 0.018 * math.cos(turn), y + 0.097 + 0.022 * math.sin(turn), 0.008), WHITE)
    outline = [
        (math.copysign(abs(math.cos(a)) ** 0.45, math.cos(a)) * 0.5, math.sin(a) * 0.155)
        for a in (i * math.pi / 16 for i in range(32))
    ]
    edge = [_on_board(u, v) for u, v in outline]
    pen.fill(spline([(x, y + 0.030) for x, y in edge]), pen.shade(DECK_PLY, 0.4))
    deck = spline(edge)
    pen.shape(deck, colour, depth=0.022)
    with clipped(pen, deck):
        for u, w, tone in ((-0.06, 0.06, 0.55), (0.035, 0.03, 0.55)):
            pen.fill(
                poly([_on_board(u, -0.2), _on_board(u + w, -0.2), _on_board(u + w, 0.2), _on_board(u, 0.2)]), pen.lit(colour, tone)
            )
    for u in (-0.29, -0.23, 0.24, 0.30):
        for v in (-0.045, 0.045):
            pen.fill(ellipse(*_on_board(u, v), 0.011, 0.008), pen.lit(STEEL, 0.3))


def surfboard(pen: Pen, colour: int, _: float) -> None:
    """A surfboard standing on its tail: pointed nose, stringer, two bands."""
    with turned(pen, 5, 0.0, 0.0):
        board = twin([(0.0, -1.0, 0.0), (0.075, -0.92), (0.150, -0.70), (0.172, -0.45), (0.145, -0.20),
            (0.090, -0.045), (0.055, -0.004, 1.0), (0.0, -0.014)])  # fmt: skip
        pen.shape(board, colour, depth=0.035)
        with clipped(pen, board):
            for y, deep, tone in ((-0.66, 0.075, 0.62), (-0.56, 0.030, 0.62), (-0.17, 0.045, 0.35)):
                pen.fill(spline([(-0.3, y - 0.06, 1.0), (0.0, y), (0.3, y - 0.06, 1.0),
                    (0.3, y + deep - 0.06, 1.0), (0.0, y + deep),
                                 (-0.3, y + deep - 0.06, 1.0)]), pen.lit(colour, tone))  # fmt: skip
            pen.segment((0.0, -1.0), (0.0, 0.0), pen.shade(colour, 0.7), 0.010)
        pen.fill(poly([(0.0, -0.115), (0.020, -0.055), (-0.020, -0.055)]), DARK)
        k = 1 if pen.lx > 0 else -1
        pen.stroke([(k * 0.075, -0.88), (k * 0.125, -0.72), (k * 0.143, -0.50)], alpha(WHITE, 0.6), 0.016)


def snowboard(pen: Pen, colour: int, _: float) -> None:
    """A snowboard standing upright: waisted, round tips, two bindings, a zigzag."""
    with turned(pen, 6, 0.0, 0.0):
        board = twin([(0.0, -1.0), (0.095, -0.965), (0.135, -0.87), (0.110, -0.50), (0.135, -0.13),
            (0.095, -0.030), (0.0, 0.0)], 0.5)  # fmt: skip
        pen.shape(board, colour, depth=0.035)
        with clipped(pen, board):
            pen.stroke([(-0.16, -0.52, 1.0), (-0.04, -0.455, 1.0), (0.04, -0.53, 1.0),
                (0.16, -0.46, 1.0)], pen.lit(colour, 0.6), 0.034)  # fmt: skip
            pen.fill(disc(0.0, -0.885, 0.052), pen.lit(colour, 0.5))
            pen.fill(poly([(-0.2, -0.105), (0.2, -0.165), (0.2, -0.125), (-0.2, -0.065)]), pen.lit(colour, 0.4))
        for y in (-0.72, -0.28):
            pen.shape(rounded(-0.150, y - 0.052, 0.150, y + 0.052, 0.028), RUBBER, depth=0.014)
            for dy in (-0.022, 0.024):
                pen.segment((-0.115, y + dy), (0.115, y + dy), STEEL, 0.014)
        k = 1 if pen.lx > 0 else -1
        pen.segment((k * 0.098, -0.90), (k * 0.094, -0.80), alpha(WHITE, 0.55), 0.014)


def skis(pen: Pen, colour: int, _: float) -> None:
    """A pair of skis standing upright, tips bent forward, bindings and stripes."""
    for x, tilt in ((-0.085, -4.5), (0.085, 4.5)):
        with turned(pen, tilt, x, 0.0):
            ski = spline([
                (x - 0.052, -0.004, 1.0), (x - 0.042, -0.40), (x - 0.054, -0.80), (x - 0.045, -0.92),
                (x, -1.0, 1.0), (x + 0.045, -0.92), (x + 0.054, -0.80),
                (x + 0.042, -0.40), (x + 0.052, -0.004, 1.0),
            ], tension=0.4)  # fmt: skip
            pen.shape(ski, colour, depth=0.020)
            with clipped(pen, ski):
                pen.fill(rounded(x - 0.1, -0.86, x + 0.1, -0.835, 0.0), pen.lit(colour, 0.62))
                pen.fill(rounded(x - 0.1, -0.82, x + 0.1, -0.765, 0.0), pen.lit(colour, 0.62))
                pen.fill(rounded(x - 0.1, -0.15, x + 0.1, -0.11, 0.0), pen.lit(colour, 0.62))
                pen.segment((x, -0.75), (x, -0.55), pen.shade(colour, 0.7), 0.012)
            pen.fill(rounded(x - 0.046, -0.50, x + 0.046, -0.44, 0.014), RUBBER)
            pen.fill(rounded(x - 0.046, -0.36, x + 0.046, -0.28, 0.014), RUBBER)
            pen.segment((x, -0.44), (x, -0.36), STEEL, 0.026)


def kite(pen: Pen, colour: int, t: float) -> None:
    """A diamond kite of four cloths on crossed spars, with a tail of bows that waves in the wind."""
    tail: list[Pt] = [(-0.13, 0.48)]
    for i in range(1, 7):
        tail.append((-0.13 - 0.062 * i + 0.06 * math.sin(t * 4.2 - i * 0.9) * i / 6, 0.48 + 0.055 * i))
    pen.stroke(tail, pen.shade(colour, 0.6), 0.014)
    for i in (2, 4, 6):
        x, y = tail[i][:2]
        w = 0.064
        bow = poly([(x - w, y - 0.042), (x + w, y + 0.042), (x + w, y - 0.042), (x - w, y + 0.042)])
        pen.fill(bow, colour if i % 4 else pen.lit(colour, 0.45))
    with turned(pen, 14 + 4 * math.sin(t * 1.9)):
        top, right, low, left, cross = (0.0, -0.5), (0.40, -0.12), (0.0, 0.5), (-0.40, -0.12), (0.0, -0.12)
        quarters = ((top, right, colour), (right, low, pen.shade(colour, 0.45)),
            (top, left, pen.lit(colour, 0.24)), (left, low, colour))  # fmt: skip
        for a, b, tone in quarters:
            pen.fill(poly([a, b, cross], 0.0), tone)
        for s in (-1, 1):
            pen.fill(poly([(0.0, 0.15), (s * 0.215, -0.12), (s * 0.295, -0.12),
                (0.0, 0.25)], 0.0), alpha(pen.lit(colour, 0.85), 0.70))  # fmt: skip
        pen.segment(top, low, alpha(DARK, 0.65), 0.014)
        pen.segment(left, right, alpha(DARK, 0.65), 0.014)
        pen.fill(disc(0.0, -0.12, 0.018), DARK)


def _boot(pen: Pen, colour: int, x: float, base: float) -> None:
    """A laced ankle boot with cuff, toe cap and sole at height `base`."""
    boot = spline([
        (x - 0.20, base - 0.64), (x + 0.055, base - 0.66, 1.0), (x + 0.10, base - 0.42), (x + 0.20, base - 0.31),
        (x + 0.36, base - 0.25),
        (x + 0.445, base - 0.13), (x + 0.43, base, 1.0), (x - 0.27, base, 1.0), (x - 0.285, base - 0.12), (x - 0.225, base - 0.36),
    ], tension=0.45)  # fmt: skip
    pen.shape(boot, colour, depth=0.055)
    with clipped(pen, boot):
        pen.stroke([(x + 0.30, base + 0.02), (x + 0.275, base - 0.12), (x + 0.325, base - 0.29)], pen.shade(colour, 0.7), 0.014)
        pen.stroke([(x - 0.30, base - 0.20), (x - 0.17, base - 0.17), (x - 0.13, base + 0.02)], pen.shade(colour, 0.7), 0.014)
    pen.shape(spline([(x - 0.215, base - 0.665), (x + 0.07, base - 0.695), (x + 0.085, base - 0.60),
        (x - 0.20, base - 0.575)], tension=0.3),
              pen.lit(colour, 0.45), depth=0.02)  # fmt: skip
    lace = WHITE if ink_on(colour) == WHITE else pen.shade(colour)
    for i in range(5):
        a, b = x + 0.035 + i * 0.028 + (i > 2) * 0.02 * (i - 2), base - 0.545 + i * 0.062
        pen.segment((a - 0.055, b + 0.012), (a + 0.035, b - 0.012), lace, 0.020)


def skate(pen: Pen, colour: int, _: float) -> None:
    """An ice skate: laced boot on a steel blade with a toe pick."""
    pen.shape(spline([(-0.37, -0.042), (-0.39, -0.012), (-0.36, 0.0, 1.0), (0.40, 0.0, 1.0), (0.475, -0.030),
        (0.50, -0.085, 1.0), (0.455, -0.075),
                      (0.425, -0.052, 1.0)], tension=0.35), pen.lit(STEEL, 0.25), depth=0.014)  # fmt: skip
    for x0, x1, w in ((-0.26, -0.06, 0.07), (0.18, 0.36, 0.06)):
        pen.shape(poly([(x0, -0.215), (x1, -0.215), (x1 - w, -0.045), (x0 + w, -0.045)]), STEEL, depth=0.02)
    for i in range(3):
        pen.fill(poly([(0.425 + i * 0.022, -0.075 + i * 0.008), (0.447 + i * 0.022, -0.08),
            (0.445 + i * 0.022, -0.045)]), pen.shade(STEEL))  # fmt: skip
    pen.fill(rounded(-0.295, -0.245, 0.425, -0.205, 0.014), SOLE)
    pen.fill(rounded(-0.295, -0.245, -0.09, -0.175, 0.014), SOLE)
    _boot(pen, colour, 0.0, -0.24)


def roller_skate(pen: Pen, colour: int, rolled: float) -> None:
    """A roller skate: laced boot, four wheels, toe stop."""
    pen.fill(poly([(0.36, -0.245), (0.47, -0.245), (0.505, -0.13), (0.425, -0.115)]), GOLD)
    for x in (-0.135, 0.265):
        pen.fill(disc(x + 0.045, -0.115, 0.092), pen.shade(CREAM_WHEEL, 0.9))
        pen.fill(poly([(x - 0.08, -0.235), (x + 0.10, -0.235), (x + 0.045, -0.10), (x - 0.03, -0.10)]), pen.shade(STEEL, 0.5))
        wheel(pen, x, 0.112, rolled, rim=CREAM_WHEEL, spokes=0, tyre=0.0)
        pen.shape(disc(x, -0.112, 0.112), CREAM_WHEEL, depth=0.03)
        pen.fill(disc(x, -0.112, 0.052), pen.shade(colour, 0.25))
        pen.fill(disc(x + 0.03 * math.cos(rolled / 0.112), -0.112 + 0.03 * math.sin(rolled / 0.112), 0.014), WHITE)
    pen.fill(rounded(-0.30, -0.285, 0.435, -0.225, 0.02), SOLE)
    _boot(pen, colour, 0.0, -0.28)


def helmet(pen: Pen, colour: int, _: float) -> None:
    """A motorcycle helmet, turned to the right: shell with a stripe, dark visor, chin vent."""
    shell = spline([
        (-0.42, -0.36), (-0.40, -0.66), (-0.22, -0.89), (0.06, -0.95), (0.32, -0.83), (0.45, -0.60),
        (0.475, -0.33), (0.44, -0.09), (0.30, -0.015),
        (0.06, -0.01, 1.0), (-0.30, 0.0, 1.0), (-0.385, -0.10),
    ])  # fmt: skip
    pen.shape(shell, colour, depth=0.10)
    with clipped(pen, shell):
        pen.fill(spline([(-0.46, -0.62, 1.0), (-0.15, -0.855), (0.14, -0.97, 1.0), (0.26, -0.92, 1.0),
            (-0.08, -0.745), (-0.46, -0.46, 1.0)]),
                 pen.lit(colour, 0.62))  # fmt: skip
        pen.fill(rounded(-0.5, -0.055, 0.5, 0.05, 0.0), pen.shade(pen.shade(colour)))
    visor = spline([
        (-0.035, -0.60), (0.03, -0.665), (0.30, -0.655), (0.435, -0.60), (0.482, -0.40), (0.440, -0.325),
        (0.20, -0.30), (0.02, -0.325), (-0.04, -0.42),
    ], tension=0.42)  # fmt: skip
    pen.fill(visor, 0xFF23283A)
    with clipped(pen, visor):
        pen.fill(poly([(0.13, -0.70), (0.24, -0.70), (0.16, -0.28), (0.05, -0.28)]), alpha(GLASS, 0.45))
        pen.fill(poly([(0.28, -0.70), (0.315, -0.70), (0.235, -0.28), (0.20, -0.28)]), alpha(GLASS, 0.45))
    pen.shape(disc(-0.075, -0.46, 0.062), pen.shade(STEEL, 0.4), depth=0.018)
    for y in (-0.20, -0.155):
        pen.segment((0.24, y), (0.40, y - 0.006), pen.shade(pen.shade(colour)), 0.024)
    k = 1 if pen.lx > 0 else -1
    pen.stroke([(k * 0.16, -0.885), (k * 0.28, -0.815), (k * 0.355, -0.73)], alpha(WHITE, 0.5), 0.030)


BOARDS: dict[str, PropSpec] = {
    "skateboard": PropSpec(skateboard, 0.48, "ground", 0xFFE2574C, (-0.49, -0.56, 0.49, 0.0)),
    "surfboard": PropSpec(surfboard, 1.10, "ground", 0xFFF2C14E, (-0.14, -1.0, 0.22, 0.0)),
    "snowboard": PropSpec(snowboard, 0.92, "ground", 0xFF3F72C8, (-0.12, -1.0, 0.23, 0.0)),
    "skis": PropSpec(skis, 1.0, "ground", 0xFFD8433F, (-0.21, -1.0, 0.21, 0.0)),
    "kite": PropSpec(kite, 0.55, "centre", 0xFFD9573F, (-0.61, -0.5, 0.43, 0.85)),
    "skate": PropSpec(skate, 0.19, "ground", 0xFFEDF0F4, (-0.42, -0.94, 0.5, 0.0)),
    "roller_skate": PropSpec(roller_skate, 0.20, "ground", 0xFFE0607F, (-0.3, -0.98, 0.51, 0.0)),
    "helmet": PropSpec(helmet, 0.18, "ground", 0xFFD2453C, (-0.43, -0.95, 0.48, 0.0)),
}
