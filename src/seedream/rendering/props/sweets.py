"""Cakes, biscuits, sweets, and what is drunk with them; one unit is their larger extent."""

from __future__ import annotations

import math
import random

import skia

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.finish import flame, gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, points, slab, soft, turned
from seedream.rendering.props.palette import PAPER, WHITE
from seedream.rendering.props.spec import PropSpec, rounded

DOUGH, CHERRY, SYRUP, CHIP, DISH, CREAM = 0xFFD79A55, 0xFFD23A45, 0xFFA8561F, 0xFF4A2A20, 0xFFE9EDF0, 0xFFFBF1DC
SPRINKLES = (0xFFFFFFFF, 0xFFF6D25A, 0xFF7CC4E8, 0xFFF08A5A, 0xFF8FCB7A)


def cherry_on(pen: Pen, x: float, y: float, r: float) -> None:
    """A glazed cherry."""
    orb(pen, x, y, r, CHERRY)
    dot(pen, x + pen.lx * r * 0.5, y - r * 0.4, r * 0.2, alpha(WHITE, 0.6))


def donut(pen: Pen, colour: int, _: float) -> None:
    """A ring with wavy icing and sprinkles."""
    pen.shape(ellipse(0, -0.33, 0.48, 0.33), DOUGH, depth=0.06)
    edge: list[Pt] = []
    for i in range(24):
        a = i * math.pi / 12
        r = 0.475 + (0.022 * math.cos(a * 7) if math.sin(a) > 0 else 0.0)
        edge.append((r * math.cos(a), -0.4 + r * 0.62 * math.sin(a)))
    icing = spline(edge)
    pen.shape(icing, colour, depth=0.045)
    pen.fill(ellipse(0, -0.43, 0.165, 0.085), pen.shade(colour, 0.8))
    hole = ellipse(0, -0.42, 0.15, 0.07)
    pen.fill(hole, pen.shade(DOUGH, 0.4))
    with clipped(pen, hole):
        dot(pen, 0, -0.37, 0.14, pen.shade(pen.shade(DOUGH)), 0.05)
    grains = "-0.32,-0.42 -0.24,-0.29 -0.09,-0.22 0.1,-0.24 0.27,-0.27 0.36,-0.4 0.28,-0.52 0.12,-0.59 -0.06,-0.6 -0.22,-0.55"
    for i, (x, y) in enumerate(points(grains + " -0.37,-0.5 0.2,-0.37 -0.2,-0.4 0,-0.3")):
        a = i * 1.9
        pen.segment(
            (x - 0.024 * math.cos(a), y - 0.018 * math.sin(a)),
            (x + 0.024 * math.cos(a), y + 0.018 * math.sin(a)),
            SPRINKLES[i % 5],
            0.024,
        )
    gloss(pen, "0.2,-0.63 0.33,-0.57 0.41,-0.47", 0.026)


def cake(pen: Pen, colour: int, t: float) -> None:
    """A cake with dripping icing, cherries and one candle."""
    pen.fill(ellipse(0, -0.08, 0.5, 0.08), pen.shade(DISH))
    pen.fill(ellipse(0, -0.1, 0.5, 0.08), DISH)
    body = both("0.41,-0.56! 0.41,-0.13! 0.25,-0.085 0,-0.07", 0.3)
    pen.shape(body, colour, depth=0.07)
    with clipped(pen, body):
        line(pen, "-0.45,-0.34 -0.25,-0.295 0,-0.28 0.25,-0.295 0.45,-0.34", pen.lit(colour, 0.5), 0.035)
    icing = pale(colour, 0.24)
    drips: list[Pt] = [(-0.42, -0.56, 1.0), (-0.3, -0.64), (0, -0.67), (0.3, -0.64), (0.42, -0.56, 1.0)]
    for i in range(9):
        x = 0.41 - i * 0.1025
        drips.append((x, -0.5 + 0.045 * math.cos(x * 3.6) + (-0.02, 0.075, 0.0, 0.05)[i % 4]))
    pen.shape(spline(drips), icing, depth=0.03)
    pen.fill(ellipse(0, -0.57, 0.4, 0.085), pale(colour, 0.38))
    for x, y in ((-0.29, -0.59), (0.29, -0.59), (-0.15, -0.55), (0.15, -0.55)):
        dot(pen, x, y + 0.012, 0.075, PAPER, 0.045)
        cherry_on(pen, x, y - 0.045, 0.052)
    slab(pen, (-0.028, -0.8, 0.028, -0.56), 0.01, 0xFF7CC4E8)
    for y in (-0.76, -0.69, -0.62):
        pen.segment((-0.02, y + 0.02), (0.02, y - 0.02), WHITE, 0.018)
    flame(pen, 0, -0.81, 0.16, t)
    gloss(pen, "0.35,-0.4 0.35,-0.2", 0.026, 0.35)


def cupcake(pen: Pen, colour: int, _: float) -> None:
    """A cupcake with a swirl of icing and a cherry."""
    paper = 0xFFE9C58A
    cup = both("0.35,-0.42! 0.26,0.0!", 0.05)
    pen.shape(cup, paper, depth=0.06)
    with clipped(pen, cup):
        for i in range(-4, 5):
            pen.segment((i * 0.088, -0.43), (i * 0.064, 0.0), pen.shade(paper, 0.55), 0.018)
    for path, light in (
        ("0.0,-0.6! 0.3,-0.59 0.42,-0.49 0.38,-0.39 0.2,-0.365 0,-0.36", 0.0),
        ("0.0,-0.76! 0.2,-0.76 0.33,-0.66 0.29,-0.55 0.14,-0.52 0,-0.51", 0.03),
        ("0.0,-0.9 0.12,-0.87 0.21,-0.78 0.18,-0.7 0.09,-0.67 0,-0.66", 0.06),
    ):
        pen.shape(both(path), tone(colour, light), depth=0.06)
    for i, (x, y) in enumerate(
        ((-0.2, -0.47), (0.05, -0.43), (0.27, -0.48), (-0.1, -0.61), (0.16, -0.62), (-0.02, -0.74), (0.1, -0.79), (-0.3, -0.42))
    ):
        a = i * 1.7
        pen.segment((x, y), (x + 0.035 * math.cos(a), y + 0.025 * math.sin(a)), SPRINKLES[i % 5], 0.022)
    cherry_on(pen, 0, -0.93, 0.075)


def cookie(pen: Pen, colour: int, _: float) -> None:
    """A bitten biscuit with chips of chocolate, and its crumbs."""
    bite = skia.PathBuilder()
    for x, y, r in ((0.42, -0.86, 0.14), (0.29, -0.95, 0.11), (0.5, -0.7, 0.1)):
        bite.addCircle(x, y, r)
    rim = [
        (0.49 * math.cos(a) * (1 + 0.012 * math.sin(a * 9)), -0.485 + 0.485 * math.sin(a))
        for a in (i * math.pi / 14 for i in range(28))
    ]
    whole = skia.Op(spline(rim), bite.detach(), skia.PathOp.kDifference_PathOp)
    pen.shape(whole, colour, depth=0.08)
    for x, y, r in (
        (-0.2, -0.72, 0.065),
        (0.06, -0.6, 0.075),
        (-0.28, -0.44, 0.07),
        (-0.03, -0.33, 0.06),
        (0.28, -0.4, 0.07),
        (-0.17, -0.17, 0.06),
        (0.14, -0.14, 0.06),
        (0.02, -0.84, 0.05),
    ):
        pen.shape(
            curvy(
                f"{x - r},{y + r * 0.2} {x - r * 0.4},{y - r} {x + r * 0.7},{y - r * 0.7} {x + r},{y + r * 0.4} {x},{y + r * 0.9}"
            ),
            CHIP,
            depth=0.014,
        )
        dot(pen, x + pen.lx * r * 0.4, y - r * 0.4, r * 0.18, alpha(WHITE, 0.45))
    for x, y in (
        (-0.06, -0.48),
        (0.2, -0.28),
        (-0.36, -0.6),
        (-0.12, -0.58),
        (0.3, -0.55),
        (-0.34, -0.26),
        (0.14, -0.46),
        (-0.1, -0.9),
    ):
        dot(pen, x, y, 0.014, alpha(pen.shade(colour), 0.6))
    for x, r in ((0.42, 0.026), (0.5, 0.018), (0.36, 0.014)):
        dot(pen, x, -r, r, pen.shade(colour, 0.3))


def croissant(pen: Pen, colour: int, _: float) -> None:
    """A croissant with its rolled segments."""
    tips = (
        ("-0.34,-0.3! -0.47,-0.2 -0.55,-0.06 -0.5,-0.005! -0.34,-0.02 -0.24,-0.1!", 0.7),
        ("0.34,-0.3! 0.47,-0.2 0.55,-0.06 0.5,-0.005! 0.34,-0.02 0.24,-0.1!", 0.35),
    )
    for path, dark in tips:
        pen.shape(curvy(path), pen.shade(colour, dark * 0.6), depth=0.04)
    for angle, w, h in ((-50, 0.15, 0.22), (50, 0.15, 0.22), (-25, 0.155, 0.27), (25, 0.155, 0.27), (0, 0.17, 0.3)):
        a = math.radians(angle)
        with turned(pen, angle, 0.37 * math.sin(a), -0.02 - 0.32 * math.cos(a)):
            pen.shape(
                both(f"0,{-h} {w * 0.62},{-h * 0.86} {w},{-h * 0.2} {w * 0.72},{h * 0.62} 0,{h * 0.74}"),
                tone(colour, 0.03 if angle == 0 else 0.0),
                depth=0.06,
            )
            gloss(pen, f"{w * 0.3},{-h * 0.62} {w * 0.52},{-h * 0.3} {w * 0.5},0.0", 0.026, 0.4)


def pancake(pen: Pen, colour: int, _: float) -> None:
    """A stack of pancakes with butter and syrup."""
    pen.fill(ellipse(0, -0.07, 0.5, 0.07), pen.shade(DISH))
    pen.fill(ellipse(0, -0.085, 0.5, 0.07), DISH)
    for i, (x, w) in enumerate(((0.01, 0.41), (-0.02, 0.4), (0.015, 0.41), (-0.005, 0.4))):
        y = -0.09 - i * 0.105
        slab(pen, (x - w, y - 0.115, x + w, y), 0.055, pen.lit(colour, 0.32), 0.03)
        slab(pen, (x - w, y - 0.115, x + w, y - 0.055), 0.03, colour)
    pen.fill(ellipse(0, -0.515, 0.405, 0.1), tone(colour, -0.02))
    pen.fill(ellipse(0, -0.52, 0.36, 0.08), tone(colour, 0.03))
    syrup = curvy(
        "-0.2,-0.54 0.0,-0.585 0.2,-0.55 0.27,-0.49 0.32,-0.43 0.3,-0.26 0.26,-0.24 0.23,-0.3 0.22,-0.4 "
        "0.12,-0.42 0.04,-0.42 0.01,-0.2 -0.04,-0.17 -0.08,-0.22 -0.08,-0.42 -0.2,-0.44 -0.24,-0.49"
    )
    pen.shape(syrup, SYRUP, depth=0.02)
    pen.fill(soft("-0.12,-0.5 0.03,-0.47 0.14,-0.53 -0.01,-0.56", 0.012), 0xFFFFEFA6)
    pen.fill(soft("-0.12,-0.5 0.03,-0.47 0.03,-0.52 -0.12,-0.55", 0.012), 0xFFF6D86A)
    pen.fill(soft("0.03,-0.47 0.14,-0.53 0.14,-0.575 0.03,-0.52", 0.012), 0xFFEBC552)
    pen.fill(soft("-0.12,-0.55 0.03,-0.52 0.14,-0.575 -0.01,-0.605", 0.012), 0xFFFFEFA6)


def ice_cream(pen: Pen, colour: int, _: float) -> None:
    """Two scoops in a waffle cone, with a wafer."""
    with turned(pen, 20, 0.14, -0.5):
        slab(pen, (-0.035, -0.2, 0.035, 0.1), 0.012, 0xFFC98A48, 0.015)
    cone = both("0.2,-0.22! 0.03,0.34 0,0.36", 0.1)
    pen.shape(cone, 0xFFE0A55A, depth=0.05)
    with clipped(pen, cone):
        for i in range(-3, 6):
            for s in (-1, 1):
                pen.segment((s * (-0.3), -0.3 + i * 0.11), (s * 0.3, -0.02 + i * 0.11), pen.shade(0xFFE0A55A, 0.5), 0.012)
    pen.shape(
        curvy("0,-0.72 0.16,-0.67 0.22,-0.52 0.2,-0.4 0,-0.36 -0.2,-0.4 -0.22,-0.52 -0.16,-0.67"),
        tone(colour, 0.06, 0, 0.85),
        depth=0.07,
    )
    lower = curvy(
        "0,-0.47 0.18,-0.44 0.26,-0.3 0.27,-0.2 0.21,-0.16 0.15,-0.2 0.1,-0.14 0.05,-0.09 0.0,-0.16 -0.07,-0.18 "
        "-0.13,-0.12 -0.19,-0.15 -0.26,-0.18 -0.26,-0.3 -0.18,-0.44"
    )
    pen.shape(lower, colour, depth=0.07)
    for i, (x, y) in enumerate(
        ((-0.1, -0.58), (0.03, -0.64), (0.08, -0.52), (-0.03, -0.48), (0.14, -0.6), (-0.12, -0.34), (0.02, -0.3), (0.13, -0.36))
    ):
        a = i * 1.8
        pen.segment((x, y), (x + 0.03 * math.cos(a), y + 0.03 * math.sin(a)), SPRINKLES[i % 5], 0.018)
    gloss(pen, "0.1,-0.66 0.16,-0.6 0.18,-0.53", 0.024)


def popcorn(pen: Pen, colour: int, t: float) -> None:
    """Popcorn in a striped box; one grain jumps."""
    hop = 0.05 * abs(math.sin(t * 3.2))
    rng = random.Random(2)
    places = [
        (-0.3, -0.7),
        (0.3, -0.7),
        (-0.18, -0.76),
        (0.18, -0.76),
        (0, -0.72),
        (-0.09, -0.85),
        (0.11, -0.84),
        (0.01, -0.9 - hop),
        (-0.22, -0.66),
        (0.24, -0.65),
        (0.0, -0.65),
    ]
    for i, (x, y) in enumerate(places):
        puff = (CREAM, 0xFFFFF8E8, 0xFFF8E3B0)[i % 3]
        for _i in range(3):
            a = rng.uniform(0, 6.3)
            dot(pen, x + 0.045 * math.cos(a), y + 0.045 * math.sin(a), 0.058, pen.shade(puff, 0.18))
        orb(pen, x + 0.01, y - 0.012, 0.062, puff, depth=0.014)
        dot(pen, x + 0.012, y + 0.015, 0.016, 0xFFD9A548)
    box = both("0.37,-0.65! 0.27,0.0!", 0.0)
    pen.shape(box, colour, depth=0.07)
    with clipped(pen, box):
        for x in (-0.255, -0.085, 0.085, 0.255):
            pen.fill(
                soft(f"{x - 0.036},-0.66 {x + 0.036},-0.66 {x * 0.73 + 0.026},0.01 {x * 0.73 - 0.026},0.01", 0.001),
                pale(colour, 0.7) if x > -0.2 else pen.shade(pale(colour, 0.7), 0.6),
            )
    frills = [((-0.37 + 0.0925 * i), -0.68 if i % 2 else -0.63) for i in range(9)]
    pen.fill(spline([*[(*p, 1.0) for p in frills], (0.365, -0.6, 1.0), (-0.365, -0.6, 1.0)], tension=0.0), pen.lit(colour, 0.2))


def chocolate(pen: Pen, colour: int, _: float) -> None:
    """A bar of chocolate half out of its foil and paper."""
    slab(pen, (-0.31, -1.0, 0.31, -0.2), 0.03, colour, 0.03)
    for j in range(4):
        for i in range(3):
            x, y = -0.195 + i * 0.195, -0.895 + j * 0.18
            slab(pen, (x - 0.085, y - 0.075, x + 0.085, y + 0.075), 0.015, pen.shade(colour, 0.75))
            slab(pen, (x - 0.075, y - 0.07, x + 0.08, y + 0.055), 0.012, pen.lit(colour, 0.16))
    foil = (
        "-0.35,-0.34! -0.27,-0.42! -0.2,-0.36! -0.1,-0.43! 0.0,-0.35! 0.09,-0.42! 0.2,-0.36! 0.28,-0.42! "
        "0.35,-0.34! 0.35,-0.2! -0.35,-0.2!"
    )
    pen.shape(curvy(foil, 0.0), 0xFFDDE3EA, depth=0.02)
    slab(pen, (-0.36, -0.31, 0.36, 0.0), 0.02, 0xFFD9A441, 0.04)
    pen.segment((-0.2, -0.19), (0.2, -0.19), CREAM, 0.05)
    pen.segment((-0.12, -0.1), (0.12, -0.1), CREAM, 0.028)


def candy(pen: Pen, colour: int, _: float) -> None:
    """A sweet in twisted paper."""
    for s in (-1, 1):
        fan = curvy(
            f"{s * 0.2},-0.27! {s * 0.34},-0.36 {s * 0.5},-0.46! {s * 0.46},-0.37! {s * 0.52},-0.28! {s * 0.46},-0.19! "
            f"{s * 0.5},-0.09! {s * 0.34},-0.18",
            0.2,
        )
        pen.shape(fan, pen.lit(colour, 0.3), depth=0.04)
        for y in (-0.36, -0.275, -0.19):
            pen.segment((s * 0.24, -0.272), (s * 0.42, y), pen.shade(colour, 0.5), 0.012)
    ball = ellipse(0, -0.27, 0.27, 0.27)
    pen.shape(ball, colour, depth=0.08)
    with clipped(pen, ball):
        for i in range(5):
            with turned(pen, i * 72, 0, -0.27):
                pen.fill(curvy("0,0! 0.06,-0.1 0.05,-0.2 -0.02,-0.3! 0.14,-0.3! 0.15,-0.18 0.11,-0.08"), pale(colour, 0.66))
    gloss(pen, "0.1,-0.46 0.18,-0.39 0.21,-0.31", 0.03, 0.55)


def pretzel(pen: Pen, colour: int, _: float) -> None:
    """A salted pretzel: one rope that crosses itself."""
    half = "0.24,-0.13 0.13,-0.24 0.02,-0.38 -0.05,-0.52 -0.1,-0.72 -0.24,-0.87 -0.41,-0.8 -0.44,-0.55 -0.36,-0.3 -0.2,-0.12"
    rope = [*points(half), (0.0, -0.07), *((-x, y) for x, y in reversed(points(half)))]
    strokes = ((0.0, pen.shade(colour), 0.135), (0.016, colour, 0.1), (0.04, pen.lit(colour, 0.3), 0.02))
    for part, butt in ((rope, False), (rope[:4], True)):
        for rise, tint, width in strokes:
            with turned(pen, 0, pen.lx * rise, pen.ly * rise):
                pen.canvas.drawPath(spline(part, closed=False), line_paint(tint, width, butt=butt))
    for i, (x, y) in enumerate(
        (
            (-0.42, -0.66),
            (-0.33, -0.84),
            (-0.16, -0.82),
            (-0.37, -0.42),
            (-0.26, -0.2),
            (0.0, -0.08),
            (0.24, -0.2),
            (0.38, -0.42),
            (0.43, -0.66),
            (0.33, -0.84),
            (0.16, -0.82),
            (-0.07, -0.62),
            (0.08, -0.64),
            (0.0, -0.4),
            (0.12, -0.08),
            (-0.12, -0.09),
        )
    ):
        with turned(pen, i * 37, x, y):
            pen.fill(rounded(-0.017, -0.013, 0.017, 0.013, 0.004), WHITE)


SWEETS: dict[str, PropSpec] = {
    "donut": PropSpec(donut, 0.065, "ground", 0xFFEC8DB0, (-0.52, -0.73, 0.52, 0.02)),
    "cake": PropSpec(cake, 0.18, "ground", 0xFFEC8FA6, (-0.53, -1.0, 0.53, 0.02)),
    "cupcake": PropSpec(cupcake, 0.06, "ground", 0xFF8FC7E8, (-0.46, -1.04, 0.46, 0.02)),
    "cookie": PropSpec(cookie, 0.055, "ground", 0xFFD69B58, (-0.53, -1.0, 0.55, 0.02)),
    "croissant": PropSpec(croissant, 0.09, "ground", 0xFFD98F42, (-0.57, -0.67, 0.57, 0.02)),
    "pancake": PropSpec(pancake, 0.11, "ground", 0xFFDB9A4C, (-0.53, -0.65, 0.53, 0.02)),
    "ice_cream": PropSpec(ice_cream, 0.12, "grip", 0xFFF0A0B4, (-0.3, -0.76, 0.3, 0.38)),
    "popcorn": PropSpec(popcorn, 0.13, "ground", 0xFFD8433C, (-0.42, -1.04, 0.42, 0.02)),
    "chocolate": PropSpec(chocolate, 0.10, "ground", 0xFF6E4230, (-0.4, -1.03, 0.4, 0.02)),
    "candy": PropSpec(candy, 0.045, "ground", 0xFFE0527A, (-0.55, -0.58, 0.55, 0.02)),
    "pretzel": PropSpec(pretzel, 0.08, "ground", 0xFFB8713A, (-0.54, -0.98, 0.54, 0.02)),
}
