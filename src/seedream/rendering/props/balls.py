"""Balls and what they are struck and caught with; a ball's origin is below it on the ground, a bat's is its grip.

The third argument of a ball is the way rolled, in units of its diameter.
"""

from __future__ import annotations

import math
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.colour import mix
from seedream.rendering.props.drafting import WHITE, clipped, disc, glint, ink_on, regular, turned, twin
from seedream.rendering.props.palette import DARK, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded

LEATHER, TAPE = 0xFF5A3A28, 0xFFEDE6D8
BOX = (-1.0, -1.0, 1.0, 0.0)


def _ball(pen: Pen, colour: int, depth: float = 0.16) -> Any:
    """A shaded ball; its outline is returned to draw the seams inside."""
    body = disc(0, -0.5, 0.5)
    pen.shape(body, colour, depth=depth)
    return body


def _spin(rolled: float) -> float:
    """Degrees that a ball has turned."""
    return math.degrees(rolled / 0.5)


def sports_ball(pen: Pen, colour: int, rolled: float) -> None:
    """A football of panels: one five-sided patch in the middle, five at the rim, seams between."""
    body = _ball(pen, colour)
    ink = mix(colour, ink_on(colour), 0.68)  # patches of a kin to the leather: the ball keeps its colour
    with clipped(pen, body), turned(pen, _spin(rolled), 0, -0.5):
        for x, y in regular(0, -0.5, 0.33, 5):
            pen.segment((x * 0.42, -0.5 + (y + 0.5) * 0.42), (x, y), alpha(ink, 0.85), 0.020)
        for k in range(5):
            x, y = regular(0, -0.5, 0.46, 5)[k]
            pen.fill(poly(regular(x, y, 0.128, 5, 180 + 72 * k), 0.1), ink)
            a, b = regular(0, -0.5, 0.33, 5)[k], regular(0, -0.5, 0.36, 5, 36)[k]
            pen.segment(a, b, alpha(ink, 0.85), 0.020)
            pen.segment(b, regular(0, -0.5, 0.33, 5)[(k + 1) % 5], alpha(ink, 0.85), 0.020)
            pen.segment(b, regular(0, -0.5, 0.52, 5, 36)[k], alpha(ink, 0.85), 0.020)
        pen.fill(poly(regular(0, -0.5, 0.150, 5), 0.1), ink)


def football(pen: Pen, colour: int, _: float) -> None:
    """An American football with white bands and laces, leaning on its point."""
    with turned(pen, -32, 0, -0.331):
        body = spline([(-0.5, -0.331, 1.0), (-0.33, -0.511), (0.0, -0.611), (0.33, -0.511), (0.5, -0.331, 1.0),
            (0.33, -0.151), (0.0, -0.051),
                       (-0.33, -0.151)], tension=0.52)  # fmt: skip
        pen.shape(body, colour, depth=0.10)
        with clipped(pen, body):
            for s in (-1, 1):
                pen.stroke([(s * 0.325, -0.566), (s * 0.355, -0.331), (s * 0.325, -0.096)], TAPE, 0.050)
            pen.stroke([(-0.5, -0.331), (0.0, -0.276), (0.5, -0.331)], pen.shade(colour, 0.8), 0.012)
        pen.stroke([(-0.175, -0.436), (0.0, -0.446), (0.175, -0.436)], TAPE, 0.024)
        for i in range(5):
            x = -0.13 + i * 0.065
            pen.segment((x, -0.486), (x, -0.398), TAPE, 0.024)


def basketball(pen: Pen, colour: int, rolled: float) -> None:
    """A basketball with its four dark seams."""
    body = _ball(pen, colour)
    with clipped(pen, body), turned(pen, -18 + _spin(rolled), 0, -0.5):
        pen.segment((-0.55, -0.5), (0.55, -0.5), DARK, 0.026)
        pen.segment((0, -1.05), (0, 0.05), DARK, 0.026)
        for s in (-1, 1):
            pen.stroke([(s * 0.40, -0.86), (s * 0.20, -0.66), (s * 0.17, -0.5), (s * 0.20, -0.34), (s * 0.40, -0.14)], DARK, 0.026)
    glint(pen, 0.24, -0.77, 0.07, 0.05, 0.4)


def tennis_ball(pen: Pen, colour: int, rolled: float) -> None:
    """A felt tennis ball with two white curves."""
    body = _ball(pen, colour)
    with clipped(pen, body), turned(pen, -28 + _spin(rolled), 0, -0.5):
        for s in (-1, 1):
            pen.stroke([(s * 0.40, -1.0), (s * 0.22, -0.72), (s * 0.16, -0.5), (s * 0.22, -0.28), (s * 0.40, 0.0)], WHITE, 0.062)
        for i in range(14):
            a = i * 2.4
            x, y = 0.42 * math.sqrt((i + 0.5) / 14) * math.cos(a), -0.5 + 0.42 * math.sqrt((i + 0.5) / 14) * math.sin(a)
            pen.segment((x, y), (x + 0.022, y - 0.012), alpha(pen.lit(colour, 0.7), 0.8), 0.011)


def baseball(pen: Pen, colour: int, rolled: float) -> None:
    """A baseball with two seams of red stitches."""
    body = _ball(pen, colour)
    thread = 0xFFD2433A if ink_on(colour) == DARK else WHITE
    with clipped(pen, body), turned(pen, -24 + _spin(rolled), 0, -0.5):
        for s in (-1, 1):
            pen.stroke([(s * 0.44, -0.98), (s * 0.25, -0.72), (s * 0.20, -0.5), (s * 0.25, -0.28),
                (s * 0.44, -0.02)], thread, 0.016)  # fmt: skip
            for i in range(9):
                y = -0.86 + i * 0.09
                x = 0.20 + 0.95 * (y + 0.5) ** 2
                lean = 0.035 * (-1 if y < -0.5 else 1)
                pen.stroke([(s * (x - 0.045), y - 0.025 + lean), (s * x, y),
                    (s * (x + 0.045), y - 0.025 - lean * 0.3)], thread, 0.016)  # fmt: skip
    glint(pen, 0.05, -0.85, 0.06, 0.03, 0.3)


def bowling_ball(pen: Pen, colour: int, rolled: float) -> None:
    """A polished bowling ball with three finger holes."""
    _ball(pen, colour, 0.14)
    with turned(pen, _spin(rolled), 0, -0.5):
        for x, y, r in ((-0.085, -0.745, 0.052), (0.065, -0.765, 0.052), (0.015, -0.595, 0.060)):
            pen.fill(disc(x, y, r), pen.shade(pen.shade(pen.shade(colour))))
            pen.stroke([(x - r * 0.75, y + r * 0.72), (x, y + r * 1.03),
                (x + r * 0.75, y + r * 0.72)], pen.lit(colour, 0.30), 0.012)  # fmt: skip
    k = 1 if pen.lx > 0 else -1
    pen.stroke([(k * 0.20, -0.90), (k * 0.335, -0.78), (k * 0.405, -0.62)], alpha(WHITE, 0.45), 0.046)


def frisbee(pen: Pen, colour: int, t: float) -> None:
    """A flying disc seen from above at a slant, with moulded rings."""
    with turned(pen, -14 + 3 * math.sin(t * 2.2)):
        pen.shape(ellipse(0, 0.050, 0.5, 0.225), pen.shade(colour, 0.85), depth=0.02)
        pen.shape(ellipse(0, 0.0, 0.5, 0.225), colour, depth=0.035)
        pen.canvas.drawPath(ellipse(0, -0.006, 0.435, 0.188), line_paint(pen.shade(colour, 0.55), 0.014))
        pen.fill(ellipse(0, -0.012, 0.335, 0.142), pen.lit(colour, 0.16))
        pen.canvas.drawPath(ellipse(0, -0.012, 0.255, 0.105), line_paint(pen.lit(colour, 0.55), 0.018))
        pen.fill(ellipse(0, -0.014, 0.130, 0.052), pen.lit(colour, 0.40))
        k = 1 if pen.lx > 0 else -1
        pen.stroke([(k * 0.17, -0.190), (k * 0.32, -0.148), (k * 0.42, -0.082)], alpha(WHITE, 0.55), 0.020)


def baseball_bat(pen: Pen, colour: int, _: float) -> None:
    """A turned bat, held by its taped handle; ring and knob."""
    with turned(pen, 32):
        bat = twin([
            (0.0, -0.88), (0.055, -0.865), (0.074, -0.80), (0.072, -0.60), (0.058, -0.40), (0.036, -0.20),
            (0.028, -0.02), (0.028, 0.07, 1.0),
        ])  # fmt: skip
        pen.shape(bat, colour, depth=0.03)
        with clipped(pen, bat):
            pen.fill(rounded(-0.1, -0.085, 0.1, 0.08, 0.0), LEATHER)
            for i in range(4):
                pen.segment((-0.04, -0.055 + i * 0.035), (0.04, -0.07 + i * 0.035), pen.lit(LEATHER, 0.25), 0.008)
            pen.fill(rounded(-0.1, -0.47, 0.1, -0.455, 0.0), pen.shade(colour, 0.9))
            pen.fill(rounded(-0.1, -0.44, 0.1, -0.43, 0.0), pen.shade(colour, 0.9))
        pen.shape(rounded(-0.048, 0.065, 0.048, 0.105, 0.018), pen.shade(colour, 0.2), depth=0.012)
        k = 1 if pen.lx > 0 else -1
        pen.segment((k * 0.040, -0.80), (k * 0.034, -0.52), pen.lit(colour, 0.6), 0.014)


def baseball_glove(pen: Pen, colour: int, _: float) -> None:
    """A baseball glove from its palm: four fingers, laced web, thumb and strap."""
    for x, y, a, w in (
        (-0.335, -0.60, -26, 0.105),
        (-0.185, -0.72, -12, 0.115),
        (-0.005, -0.765, 0, 0.118),
        (0.165, -0.715, 11, 0.112),
    ):
        with turned(pen, a, x * 0.55, -0.30):
            pen.shape(rounded(x - w * 0.86, y - 0.22, x + w * 0.86, y + 0.42, w * 0.84), pen.lit(colour, 0.05), depth=0.035)
    web = spline([(0.20, -0.84), (0.33, -0.865), (0.43, -0.76), (0.415, -0.52), (0.24, -0.46)])
    pen.shape(web, pen.shade(colour, 0.55), depth=0.02)
    with clipped(pen, web):
        for i in range(4):
            pen.segment((0.14, -0.80 + i * 0.095), (0.50, -0.83 + i * 0.095), pen.lit(colour, 0.45), 0.020)
        for x in (0.27, 0.355):
            pen.segment((x, -0.9), (x - 0.01, -0.42), pen.lit(colour, 0.45), 0.020)
    with turned(pen, 28, 0.36, -0.30):
        pen.shape(rounded(0.24, -0.70, 0.47, -0.14, 0.112), pen.lit(colour, 0.05), depth=0.04)
    palm = spline([(-0.40, -0.56), (-0.20, -0.62), (0.10, -0.60), (0.26, -0.48), (0.40, -0.32), (0.37, -0.14),
        (0.24, -0.02), (-0.02, 0.0), (-0.27, -0.03),
                   (-0.40, -0.20), (-0.44, -0.40)])  # fmt: skip
    pen.shape(palm, colour, depth=0.06)
    pen.fill(ellipse(0.0, -0.33, 0.215, 0.165), pen.shade(colour, 0.42))
    pen.stroke([(-0.33, -0.50), (-0.20, -0.555), (0.08, -0.535), (0.22, -0.43)], pen.lit(colour, 0.45), 0.018)
    pen.shape(rounded(-0.295, -0.115, 0.25, -0.035, 0.035), pen.shade(colour, 0.5), depth=0.015)
    for i in range(5):
        pen.segment((-0.215 + i * 0.09, -0.10), (-0.185 + i * 0.09, -0.052), TAPE, 0.014)
    pen.shape(disc(0.03, -0.375, 0.115), WHITE, depth=0.035)
    for s in (-1, 1):
        pen.stroke([(0.03 + s * 0.080, -0.45), (0.03 + s * 0.050, -0.375), (0.03 + s * 0.080, -0.30)], 0xFFD2433A, 0.011)


def tennis_racket(pen: Pen, colour: int, _: float) -> None:
    """A tennis racket: strung oval head, open throat, wrapped handle."""
    with turned(pen, 24):
        head = ellipse(0, -0.585, 0.200, 0.262)
        pen.fill(head, alpha(WHITE, 0.45))
        with clipped(pen, head):
            for i in range(-4, 5):
                pen.segment((i * 0.045, -0.85), (i * 0.045, -0.30), alpha(STEEL, 0.9), 0.007)
            for i in range(12):
                pen.segment((-0.21, -0.83 + i * 0.045), (0.21, -0.83 + i * 0.045), alpha(STEEL, 0.9), 0.007)
        for s in (-1, 1):
            pen.stroke([(s * 0.135, -0.385), (s * 0.065, -0.255), (s * 0.020, -0.16)], colour, 0.046)
        pen.stroke([(-0.105, -0.355), (0.0, -0.318), (0.105, -0.355)], pen.shade(colour, 0.3), 0.040)
        pen.canvas.drawPath(head, line_paint(pen.shade(colour, 0.9), 0.068))
        pen.canvas.drawPath(ellipse(0.003, -0.589, 0.200, 0.262), line_paint(colour, 0.052))
        k = 1 if pen.lx > 0 else -1
        pen.stroke([(k * 0.085, -0.83), (k * 0.165, -0.75), (k * 0.203, -0.65)], pen.lit(colour, 0.6), 0.016)
        pen.shape(rounded(-0.034, -0.18, 0.034, 0.16, 0.014), pen.shade(colour, 0.35), depth=0.018)
        for i in range(6):
            pen.segment((-0.030, -0.115 + i * 0.048), (0.030, -0.140 + i * 0.048), pen.shade(pen.shade(colour)), 0.009)
        pen.shape(rounded(-0.043, 0.14, 0.043, 0.175, 0.014), colour, depth=0.01)


def golf_club(pen: Pen, colour: int, _: float) -> None:
    """A driver: big wooden head with sole plate, shaft and wrapped grip at the top."""
    with turned(pen, 14):
        pen.segment((0.0, 0.06), (0.0, 0.84), pen.shade(colour, 0.25), 0.026)
        pen.segment((0.007, 0.10), (0.007, 0.80), pen.lit(colour, 0.45), 0.007)
        pen.strip([(0.0, -0.13), (0.0, 0.14)], [0.027, 0.018], DARK)
        for i in range(5):
            pen.segment((-0.018, -0.08 + i * 0.042), (0.018, -0.092 + i * 0.042), 0xFF565266, 0.008)
        pen.shape(poly([(-0.022, 0.72), (0.022, 0.72), (0.036, 0.82), (-0.03, 0.82)]), STEEL, depth=0.012)
        head = spline([(-0.035, 0.78), (0.05, 0.775), (0.20, 0.80), (0.305, 0.865), (0.32, 0.925), (0.22, 0.965),
            (0.05, 0.97), (-0.045, 0.94, 1.0),
                       (-0.055, 0.84)])  # fmt: skip
        pen.shape(head, colour, depth=0.045)
        with clipped(pen, head):
            pen.fill(rounded(-0.1, 0.935, 0.4, 1.0, 0.0), pen.shade(STEEL, 0.5))
        for i in range(3):
            pen.segment((-0.030, 0.84 + i * 0.03), (0.005, 0.84 + i * 0.03), pen.shade(colour), 0.008)
        pen.stroke([(0.10, 0.805), (0.20, 0.83), (0.27, 0.875)], pen.lit(colour, 0.55), 0.014)


def hockey_stick(pen: Pen, colour: int, _: float) -> None:
    """An ice hockey stick: long shaft with taped top, blade with dark tape."""
    with turned(pen, -24):
        pen.shape(poly([(-0.028, -0.14), (0.028, -0.14), (0.028, 0.76), (-0.028, 0.76)], 0.02), colour, depth=0.018)
        blade = spline([(-0.028, 0.70, 1.0), (0.028, 0.70, 1.0), (0.065, 0.775), (0.14, 0.80), (0.285, 0.81),
            (0.335, 0.85), (0.30, 0.895), (0.12, 0.895),
                        (-0.005, 0.86), (-0.028, 0.80)], tension=0.45)  # fmt: skip
        pen.shape(blade, colour, depth=0.02)
        with clipped(pen, blade):
            for i in range(4):
                pen.segment((0.165 + i * 0.044, 0.76), (0.140 + i * 0.044, 0.93), DARK, 0.032)
        for y in (0.30, 0.36, 0.42):
            pen.fill(rounded(-0.028, y, 0.028, y + 0.022, 0.0), pen.lit(colour, 0.6))
        pen.fill(rounded(-0.030, -0.14, 0.030, 0.06, 0.006), DARK)
        for i in range(4):
            pen.segment((-0.028, -0.085 + i * 0.042), (0.028, -0.105 + i * 0.042), 0xFF565266, 0.009)
        pen.shape(rounded(-0.038, -0.175, 0.038, -0.13, 0.014), DARK, depth=0.012)


BALLS: dict[str, PropSpec] = {
    "sports_ball": PropSpec(sports_ball, 0.16, "ground", 0xFFF1EFEA, (-0.5, -1.0, 0.5, 0.0)),
    "football": PropSpec(football, 0.20, "ground", 0xFF9A5634, (-0.43, -0.66, 0.43, 0.0)),
    "basketball": PropSpec(basketball, 0.17, "ground", 0xFFE07B3A, (-0.5, -1.0, 0.5, 0.0)),
    "tennis_ball": PropSpec(tennis_ball, 0.045, "ground", 0xFFCDE04A, (-0.5, -1.0, 0.5, 0.0)),
    "baseball": PropSpec(baseball, 0.0495, "ground", 0xFFF4F1EA, (-0.5, -1.0, 0.5, 0.0)),
    "bowling_ball": PropSpec(bowling_ball, 0.15, "ground", 0xFF3A4F8C, (-0.5, -1.0, 0.5, 0.0)),
    "frisbee": PropSpec(frisbee, 0.18, "centre", 0xFFE0503F, (-0.49, -0.26, 0.5, 0.31)),
    "baseball_bat": PropSpec(baseball_bat, 0.55, "grip", 0xFFCB975A, (-0.09, -0.77, 0.51, 0.11)),
    "baseball_glove": PropSpec(baseball_glove, 0.22, "ground", 0xFFB06A3C, (-0.6, -0.99, 0.61, 0.0)),
    "tennis_racket": PropSpec(tennis_racket, 0.42, "grip", 0xFF3F72C8, (-0.11, -0.82, 0.49, 0.17)),
    "golf_club": PropSpec(golf_club, 0.60, "grip", 0xFF4A4F66, (-0.27, -0.15, 0.1, 0.99)),
    "hockey_stick": PropSpec(hockey_stick, 0.80, "grip", 0xFFC8913F, (-0.1, -0.17, 0.66, 0.79)),
}
