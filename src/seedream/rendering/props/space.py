"""The sky: planets, comet, black hole, and the telescope that looks at them."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import bent, clipped, curvy, cut, dot, glint, orb, pale, ring, slab, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

GLASS, RED, BLUE, INK, LAND = 0xFFD3E6F2, 0xFFE0483F, 0xFF4F7FD0, 0xFF5A5568, 0xFF6FB56A


def telescope(pen: Pen, colour: int, _: float) -> None:
    """A telescope on a tripod, pointed at the sky."""
    for text in ("0,-.52 -.30,-.016", "0,-.52 .30,-.016", "0,-.52 .02,-.016"):
        bent(pen, text, pen.shade(WOOD, 0.3), 0.040)
    dot(pen, 0, -0.52, 0.075, DARK)
    with turned(pen, -32, 0, -0.58):
        slab(pen, (-0.60, -0.045, -0.40, 0.045), 0.015, DARK, 0.02)
        slab(pen, (-0.46, -0.075, -0.16, 0.075), 0.01, pen.shade(colour, 0.35), 0.03)
        slab(pen, (-0.20, -0.105, 0.46, 0.105), 0.01, colour, 0.05)
        slab(pen, (0.40, -0.135, 0.56, 0.135), 0.015, colour, 0.05)
        for x in (-0.20, 0.36):
            slab(pen, (x, -0.115, x + 0.045, 0.115), 0.005, GOLD)
        slab(pen, (-0.06, -0.165, 0.20, -0.125), 0.02, DARK)
        glint(pen, ".0,-.06 .30,-.06", 0.024)


def _banded(pen: Pen, x: float, y: float, r: float, colour: int) -> None:
    """A planet's disc with cloud bands and a spot."""
    ball = ellipse(x, y, r, r)
    pen.fill(ball, colour)
    with clipped(pen, ball), turned(pen, -14, x, y):
        for top, bottom, tone in (
            (-0.72, -0.46, pale(colour, 0.28)),
            (-0.20, 0.06, pen.shade(colour, 0.45)),
            (0.34, 0.52, pale(colour, 0.22)),
            (0.72, 1.1, pen.shade(colour, 0.5)),
        ):
            slab(pen, (-r * 1.1, r * top, r * 1.1, r * bottom), r * 0.09, tone)
    with clipped(pen, ball):
        pen.canvas.drawPath(
            ellipse(x + pen.lx * r * 0.5, y + pen.ly * r * 0.5, r * 1.62, r * 1.62),
            line_paint(alpha(pen.shade(pen.shade(colour)), 0.55), r * 0.62),
        )


def planet(pen: Pen, colour: int, _: float) -> None:
    """A banded planet with a great spot and two moons."""
    _banded(pen, 0, 0, 0.42, colour)
    dot(pen, 0.14, 0.13, 0.10, pen.shade(colour, 0.9), 0.062)
    dot(pen, 0.145, 0.125, 0.07, pale(colour, 0.35), 0.040)
    orb(pen, 0.45, -0.32, 0.055, PAPER)
    orb(pen, -0.46, 0.26, 0.036, STEEL)


def saturn(pen: Pen, colour: int, _: float) -> None:
    """A planet within its broad ring."""
    with turned(pen, -16):
        for r, w, tone in ((0.54, 0.10, pen.shade(colour, 0.35)), (0.44, 0.055, pale(colour, 0.3))):
            ring(pen, 0, 0, r, tone, w, 0.27)
        _banded(pen, 0, 0, 0.31, colour)
        with clipped(pen, cut("-1,0 1,0 1,1 -1,1")):
            for r, w, tone in ((0.54, 0.10, pen.shade(colour, 0.35)), (0.44, 0.055, pale(colour, 0.3))):
                ring(pen, 0, 0, r, tone, w, 0.27)


def earth(pen: Pen, colour: int, t: float) -> None:
    """The earth from space: seas in the colour, continents, moving clouds."""
    ball = ellipse(0, 0, 0.46, 0.46)
    dot(pen, 0, 0, 0.5, alpha(pale(colour, 0.4), 0.55))
    pen.fill(ball, colour)
    with clipped(pen, ball):
        for text in (
            "-.46,-.10 -.34,-.34 -.10,-.42 .02,-.32 -.06,-.22 -.14,-.12 -.10,-.02 -.24,-.04 -.34,-.08",
            "-.14,.04 .02,.06 .10,.16 .02,.28 -.04,.42 -.12,.32 -.16,.16",
            ".20,-.32 .36,-.30 .46,-.10 .44,.12 .32,.14 .28,-.02 .18,-.08 .14,-.20",
        ):
            pen.fill(curvy(text), LAND)
        drift = 0.06 * math.sin(t * 0.4)
        for x, y, w in ((-0.30, 0.10, 0.22), (0.10, -0.14, 0.20), (0.16, 0.30, 0.24), (-0.12, -0.34, 0.12)):
            slab(pen, (x + drift, y, x + drift + w, y + 0.05), 0.025, alpha(WHITE, 0.9))
            slab(pen, (x + drift + 0.05, y - 0.035, x + drift + w * 0.75, y + 0.03), 0.025, alpha(WHITE, 0.9))
        pen.canvas.drawPath(ellipse(pen.lx * 0.23, pen.ly * 0.23, 0.745, 0.745), line_paint(alpha(0xFF1A1450, 0.34), 0.29))


def comet(pen: Pen, colour: int, t: float) -> None:
    """A comet with a streaming tail."""
    with turned(pen, -34):
        for i, (w, length, fade) in enumerate(((0.21, 0.82, 0.40), (0.16, 0.66, 0.7), (0.10, 0.50, 1.0))):
            sway = 0.012 * math.sin(t * 5 + i)
            tone = alpha(colour, fade) if i < 2 else pale(colour, 0.35)
            pen.fill(
                curvy(
                    f"-.36,{-w} -.30,{-w - 0.005} .02,{-w * 0.66 + sway}"
                    f" {length - 0.3},{sway}! .02,{w * 0.66 + sway} -.30,{w + 0.005} -.36,{w}"
                ),
                tone,
            )
        orb(pen, -0.33, 0, 0.20, colour, depth=0.06)
        dot(pen, -0.36, -0.04, 0.12, pale(colour, 0.3))
        for x, y, r in ((-0.40, 0.05, 0.032), (-0.30, 0.08, 0.022), (-0.42, -0.07, 0.020)):
            dot(pen, x, y, r, pen.shade(colour, 0.7))
    for x, y in ((0.26, 0.12), (0.02, 0.32), (0.10, -0.40)):
        dot(pen, x, y, 0.020, GOLD)


def black_hole(pen: Pen, colour: int, t: float) -> None:
    """A black hole: a dark disc in a glowing, turning ring."""
    dot(pen, 0, 0, 0.5, alpha(colour, 0.22))
    with turned(pen, -14):
        for back in (True, False):
            with clipped(pen, cut("-1,-1 1,-1 1,0 -1,0" if back else "-1,0 1,0 1,1 -1,1")):
                for r, w, tone in ((0.46, 0.12, pen.shade(colour, 0.3)), (0.38, 0.10, colour), (0.31, 0.05, pale(colour, 0.55))):
                    ring(pen, 0, 0, r, tone, w, 0.34)
            if back:
                dot(pen, 0, 0, 0.285, colour)
                dot(pen, 0, 0, 0.255, pale(colour, 0.45))
                dot(pen, 0, 0, 0.225, 0xFF14101E)
        for k in range(5):
            a = t * 1.2 + k * 1.26
            if math.sin(a) > -0.2:
                dot(pen, 0.42 * math.cos(a), 0.42 * 0.34 * math.sin(a), 0.018, WHITE)


def orrery(pen: Pen, colour: int, t: float) -> None:
    """A model of the solar system on a stand: a sun, and planets that turn about it on arms."""
    slab(pen, (-0.26, -0.06, 0.26, 0.0), 0.03, pen.shade(WOOD, 0.2), 0.03)
    slab(pen, (-0.03, -0.62, 0.03, -0.05), 0.01, colour, 0.02)
    planets = ((0.26, 0.045, 0xFF9A93A0), (0.42, 0.06, BLUE), (0.60, 0.05, RED), (0.86, 0.11, 0xFFE0A35A))
    for far, (reach, _, _) in enumerate(planets):
        pen.canvas.drawPath(ellipse(0, -0.62, reach, 0.26 * reach), line_paint(alpha(colour, 0.55 - 0.06 * far), 0.018))
    places = []
    for i, (reach, size, tint) in enumerate(planets):
        a = 0.7 + 1.9 * i + t * 0.6 / (1 + i)
        places.append((reach * math.cos(a), -0.62 + 0.26 * reach * math.sin(a), size, tint))
    for x, y, size, tint in (p for p in places if p[1] <= -0.62):
        pen.segment((0, -0.62), (x, y), pen.shade(colour, 0.2), 0.018)
        orb(pen, x, y, size, tint)
    orb(pen, 0, -0.66, 0.17, 0xFFF7C242)
    for x, y, size, tint in (p for p in places if p[1] > -0.62):
        pen.segment((0, -0.60), (x, y), pen.shade(colour, 0.2), 0.018)
        orb(pen, x, y, size, tint)


SPACE: dict[str, PropSpec] = {
    "planet": PropSpec(planet, 1.2, "centre", 0xFFD9935A, (-0.51, -0.43, 0.51, 0.43)),
    "saturn": PropSpec(saturn, 1.4, "centre", 0xFFE0BE78, (-0.58, -0.32, 0.58, 0.32)),
    "earth": PropSpec(earth, 1.2, "centre", 0xFF4F94D8, (-0.51, -0.51, 0.51, 0.51)),
    "comet": PropSpec(comet, 0.9, "centre", 0xFF6FA8E8, (-0.48, -0.43, 0.44, 0.41)),
    "black_hole": PropSpec(black_hole, 1.2, "centre", 0xFFF0913A, (-0.52, -0.51, 0.52, 0.51)),
    "orrery": PropSpec(orrery, 0.5, "ground", 0xFFC9A03F, (-1.0, -0.96, 1.0, 0.01)),
    "telescope": PropSpec(telescope, 0.80, "ground", 0xFF4F62A8, (-0.54, -1, 0.55, 0.01)),
}
