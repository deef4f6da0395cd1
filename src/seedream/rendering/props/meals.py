"""More to eat: loaves, pies, meat, bowls, rolls and spreads; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.finish import GREEN, baked, gloss, leaf, steam, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import PAPER, WHITE
from seedream.rendering.props.spec import PropSpec

DISH, BONE, BROTH, YOLK, ROSE = 0xFFE9EDF0, 0xFFF4ECDC, 0xFFD99A4E, 0xFFF5B335, 0xFFE9B7A4


def flat_plate(pen: Pen, colour: int = DISH, half: float = 0.5) -> None:
    """A flat plate that stands on the ground line."""
    pen.fill(ellipse(0, -0.07, half, 0.08), pen.shade(colour))
    pen.fill(ellipse(0, -0.095, half, 0.085), colour)
    pen.fill(ellipse(0, -0.09, half * 0.76, 0.055), pen.shade(colour, 0.25))


def round_bowl(pen: Pen, colour: int) -> None:
    """A round bowl, its opening at y -0.46."""
    body = both("0.5,-0.46! 0.44,-0.22 0.27,-0.06 0.17,0! 0,0.01")
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        line(pen, "-0.5,-0.32 0,-0.235 0.5,-0.32", pen.lit(colour, 0.55), 0.035)
    pen.fill(ellipse(0, -0.46, 0.5, 0.13), pen.lit(colour, 0.3))
    pen.fill(ellipse(0, -0.455, 0.45, 0.105), pen.shade(colour, 0.7))


def baguette(pen: Pen, colour: int, _: float) -> None:
    """A long loaf with slashes."""
    with turned(pen, -24, 0, -0.26):
        loaf = curvy("-0.54,0.02 -0.44,-0.1 0,-0.14 0.44,-0.1 0.54,0.02 0.44,0.11 0,0.13 -0.44,0.11")
        pen.shape(loaf, colour, baked(colour), depth=0.06)
        with clipped(pen, loaf):
            for x in (-0.36, -0.18, 0.0, 0.18, 0.36):
                pen.fill(curvy(f"{x - 0.05},0.05! {x - 0.02},-0.05 {x + 0.1},-0.1! {x + 0.05},0.0"), pale(colour, 0.45))
                line(pen, f"{x - 0.05},0.05 {x - 0.035},-0.04 {x + 0.1},-0.1", baked(colour, -0.18), 0.016)


def bagel(pen: Pen, colour: int, _: float) -> None:
    """A ring of bread with seeds."""
    pen.shape(ellipse(0, -0.32, 0.49, 0.32), colour, baked(colour), depth=0.07)
    hole = ellipse(0, -0.37, 0.15, 0.075)
    pen.fill(hole, baked(colour, -0.3))
    with clipped(pen, hole):
        dot(pen, 0, -0.31, 0.14, baked(colour, -0.12), 0.06)
    for i in range(26):
        a, r = i * 2.39996, 0.24 + 0.18 * ((i * 7) % 10) / 10
        x, y = r * math.cos(a), -0.37 + r * 0.6 * math.sin(a)
        pen.segment((x, y), (x + 0.03 * math.cos(a * 3), y + 0.018 * math.sin(a * 3)), pale(colour, 0.7), 0.02)
    gloss(pen, "0.18,-0.56 0.33,-0.5 0.41,-0.4", 0.03)


def pie(pen: Pen, colour: int, t: float) -> None:
    """A round pie with a lattice over its filling, in a tin."""
    pen.shape(both("0.46,-0.32! 0.36,-0.04! 0.2,0 0,0.01", 0.3), 0xFFAEB6C2, depth=0.07)
    pen.shape(ellipse(0, -0.33, 0.5, 0.2), colour, baked(colour), depth=0.05)
    inner = ellipse(0, -0.35, 0.41, 0.145)
    pen.fill(inner, 0xFFA8313A)
    with clipped(pen, inner):
        for k in range(-4, 5):
            x = k * 0.15
            pen.segment((x - 0.2, -0.55), (x + 0.2, -0.15), pen.shade(colour, 0.35), 0.06)
            pen.segment((x - 0.2, -0.56), (x + 0.2, -0.16), colour, 0.05)
        for k in range(-4, 5):
            x = k * 0.15
            pen.segment((x + 0.2, -0.56), (x - 0.2, -0.16), pen.lit(colour, 0.15), 0.05)
    for i in range(26):
        a = i * math.pi / 13
        dot(pen, 0.455 * math.cos(a), -0.34 + 0.172 * math.sin(a), 0.045, pen.lit(colour, 0.12 + 0.1 * (i % 2)), 0.034)
    steam(pen, t, ((-0.16, -0.56), (0.12, -0.58)), 0.3, 0.025)


def waffle(pen: Pen, colour: int, _: float) -> None:
    """A round waffle on a plate, with butter and syrup."""
    flat_plate(pen)
    with turned(pen, 0, 0, -0.36):
        pen.canvas.scale(1.0, 0.62)
        pen.fill(ellipse(0, 0.1, 0.42, 0.42), baked(colour, -0.16))
        disc = ellipse(0, 0, 0.42, 0.42)
        pen.fill(disc, colour)
        with clipped(pen, disc):
            for i in range(-4, 5):
                for k in range(-4, 5):
                    slab(pen, (i * 0.11 - 0.038, k * 0.11 - 0.038, i * 0.11 + 0.038, k * 0.11 + 0.038), 0.014, baked(colour, -0.1))
        ring(pen, 0, 0, 0.4, pen.lit(colour, 0.2), 0.04)
        pen.fill(
            curvy("-0.2,-0.14 0.02,-0.2 0.2,-0.1 0.26,0.1 0.2,0.4 0.14,0.14 0.02,0.18 -0.04,0.46 -0.1,0.2 -0.2,0.1"),
            alpha(0xFF9A4A18, 0.85),
        )
    slab(pen, (-0.1, -0.47, 0.09, -0.35), 0.02, 0xFFF8DE7A, 0.03)


def steak(pen: Pen, colour: int, _: float) -> None:
    """A grilled steak with a rim of fat and a bone, on a plate."""
    flat_plate(pen)
    with turned(pen, 0, 0, -0.24):
        pen.shape(curvy("-0.4,0.1 -0.46,-0.1 -0.24,-0.22 0.1,-0.24 0.4,-0.14 0.44,0.04 0.2,0.12 -0.1,0.18"), BONE, depth=0.03)
        meat = curvy("-0.37,0.08 -0.42,-0.09 -0.22,-0.19 0.1,-0.2 0.36,-0.12 0.39,0.02 0.18,0.08 -0.1,0.14")
        pen.shape(meat, colour, depth=0.05)
        with clipped(pen, meat):
            for k in range(-3, 5):
                pen.segment((k * 0.12 - 0.14, 0.2), (k * 0.12 + 0.06, -0.26), pen.shade(pen.shade(colour)), 0.028)
        dot(pen, 0.16, -0.06, 0.07, BONE, 0.045)
        dot(pen, 0.16, -0.06, 0.04, tone(colour, -0.1), 0.025)
    leaf(pen, -0.28, -0.14, 0.2, -78)
    leaf(pen, -0.28, -0.14, 0.16, -40, tone(GREEN, 0.05))


def bacon(pen: Pen, colour: int, _: float) -> None:
    """Two wavy rashers."""
    for y, flip in ((-0.42, 1), (-0.16, -1)):
        top: list[Pt] = [(-0.5 + i * 0.05, y - 0.09 + 0.04 * flip * math.sin(i * 0.95)) for i in range(21)]
        low: list[Pt] = [(x, v + 0.2) for x, v, *_ in reversed(top)]
        strip = spline([(*top[0], 1.0), *top[1:-1], (*top[-1], 1.0), (*low[0], 1.0), *low[1:-1], (*low[-1], 1.0)], tension=0.5)
        pen.shape(strip, colour, depth=0.03)
        for off, w, tint in ((0.06, 0.035, 0xFFF3D9C4), (0.13, 0.022, 0xFFEFC9B4), (0.175, 0.03, tone(colour, -0.1))):
            pen.stroke([(x * 0.97, v + off) for x, v, *_ in top], tint, w)


def sausage(pen: Pen, colour: int, t: float) -> None:
    """Two browned sausages with mustard on a plate."""
    flat_plate(pen)
    for x, y, turn in ((0.04, -0.3, -8), (-0.02, -0.17, 6)):
        with turned(pen, turn, x, y):
            body = curvy("-0.36,-0.05 -0.3,-0.11 0,-0.08 0.3,-0.12 0.37,-0.04 0.31,0.06 0,0.09 -0.3,0.06")
            pen.shape(body, colour, depth=0.05)
            for k in (-0.2, -0.04, 0.12, 0.25):
                pen.segment((k - 0.03, 0.04), (k + 0.03, -0.05), pen.shade(pen.shade(colour), 0.8), 0.022)
            gloss(pen, "-0.2,-0.055 0,-0.04 0.2,-0.07", 0.022, 0.4)
    line(pen, "-0.26,-0.17 -0.18,-0.23 -0.1,-0.16 -0.02,-0.22 0.06,-0.15 0.14,-0.2 0.22,-0.14", 0xFFF0BE2E, 0.03)
    steam(pen, t, ((-0.1, -0.42), (0.16, -0.42)), 0.25, 0.022)


def chicken_leg(pen: Pen, colour: int, _: float) -> None:
    """A roast drumstick."""
    with turned(pen, 40, 0.02, -0.36):
        pen.segment((0, 0.2), (0, 0.44), BONE, 0.085)
        for x in (-0.045, 0.045):
            orb(pen, x, 0.46, 0.06, BONE, depth=0.02)
        meat = both("0,-0.46 0.22,-0.4 0.31,-0.18 0.22,0.06 0.1,0.24 0.07,0.3! 0,0.31")
        pen.shape(meat, colour, baked(colour), depth=0.1)
        for x, y in ((-0.1, -0.2), (0.06, -0.06), (-0.05, 0.06), (0.12, -0.26), (-0.16, -0.06)):
            dot(pen, x, y, 0.014, baked(colour, -0.16))
        gloss(pen, "0.08,-0.36 0.18,-0.28 0.2,-0.14", 0.05)


def roast_turkey(pen: Pen, colour: int, t: float) -> None:
    """A whole roast bird on a platter with greens."""
    flat_plate(pen, DISH, 0.56)
    for x, turn in ((-0.44, -60), (-0.34, -30), (0.44, 60), (0.34, 32), (0.2, 74), (-0.2, -76)):
        leaf(pen, x, -0.1, 0.17, turn, GREEN, 0.4)
    body = curvy("-0.42,-0.28 -0.32,-0.52 -0.04,-0.62 0.26,-0.52 0.4,-0.3 0.32,-0.12 0,-0.08 -0.34,-0.12")
    pen.shape(body, colour, baked(colour), depth=0.1)
    line(pen, "-0.2,-0.5 -0.1,-0.36 -0.18,-0.22", baked(colour, -0.14), 0.02)
    with turned(pen, 62, 0.24, -0.3):
        pen.segment((0, -0.2), (0, -0.36), BONE, 0.055)
        for s in (-1, 1):
            orb(pen, s * 0.03, -0.37, 0.04, BONE, depth=0.015)
        pen.shape(both("0,-0.24 0.08,-0.2 0.14,-0.04 0.1,0.12 0,0.16"), tone(colour, 0.03), baked(colour), depth=0.05)
    gloss(pen, "-0.06,-0.55 0.12,-0.53 0.24,-0.45", 0.035)
    for x, y in ((-0.4, -0.11), (0.03, -0.075), (0.4, -0.12)):
        orb(pen, x, y - 0.02, 0.05, 0xFFD0433A, depth=0.02)
    steam(pen, t, ((-0.14, -0.66), (0.14, -0.64)), 0.26, 0.024)


def rice(pen: Pen, colour: int, t: float) -> None:
    """A bowl heaped with rice."""
    round_bowl(pen, colour)
    pen.shape(
        curvy("-0.43,-0.46! -0.36,-0.62 -0.16,-0.74 0.06,-0.77 0.28,-0.68 0.43,-0.46! 0.2,-0.39 -0.2,-0.39"), 0xFFF8F5EC, depth=0.06
    )
    for i in range(34):
        a, r = i * 2.39996, 0.065 * math.sqrt(i)
        x, y = r * math.cos(a), -0.56 + r * 0.42 * math.sin(a)
        pen.segment((x, y), (x + 0.03 * math.cos(a * 5), y + 0.02 * math.sin(a * 5)), 0xFFDDD7CC, 0.016)
    steam(pen, t, ((-0.14, -0.8), (0.14, -0.8)), 0.25, 0.025)


def ramen(pen: Pen, colour: int, t: float) -> None:
    """A bowl of noodles with half an egg, greens, and chopsticks laid across."""
    round_bowl(pen, colour)
    soup = ellipse(0, -0.455, 0.45, 0.105)
    pen.fill(soup, BROTH)
    with clipped(pen, soup):
        for k in range(7):
            y = -0.53 + k * 0.026
            line(pen, f"-0.4,{y + 0.02} -0.2,{y - 0.015} 0,{y + 0.02} 0.2,{y - 0.015} 0.42,{y + 0.02}", 0xFFF6DE9C, 0.019)
        slab(pen, (-0.34, -0.62, -0.2, -0.44), 0.01, 0xFF2F4A38)
    for x, y in ((0.3, -0.45), (0.24, -0.43), (0.34, -0.48)):
        ring(pen, x, y, 0.024, 0xFF6BAF4A, 0.014, 0.6)
    orb(pen, 0.02, -0.45, 0.13, 0xFFFDF8EE, 0.085, depth=0.03)
    dot(pen, 0.02, -0.45, 0.068, YOLK, 0.045)
    slab(pen, (-0.3, -0.53, -0.14, -0.43), 0.04, 0xFFE0A58C, 0.02)
    for k in (0, 1):
        pen.segment((-0.54, -0.5 - k * 0.05), (0.58, -0.66 - k * 0.035), 0xFF7A4630, 0.026)
    steam(pen, t, ((-0.14, -0.66), (0.14, -0.7)), 0.28, 0.025)


def curry(pen: Pen, colour: int, t: float) -> None:
    """A bowl of thick curry with rice at its side and a sprig."""
    round_bowl(pen, 0xFFE4E0DA)
    food = ellipse(0, -0.455, 0.45, 0.105)
    pen.fill(food, colour)
    for x, y, tint in (
        (0.16, -0.47, 0xFFE8853A),
        (0.28, -0.43, 0xFFF0D9A8),
        (0.04, -0.42, 0xFFE8853A),
        (0.22, -0.5, 0xFF7FAE4A),
        (0.1, -0.51, 0xFFF0D9A8),
    ):
        slab(pen, (x - 0.05, y - 0.035, x + 0.05, y + 0.03), 0.022, tint, 0.015)
    with clipped(pen, both("0.6,-1! 0.6,-0.42! 0,-0.345")):
        pen.shape(curvy("-0.46,-0.4 -0.36,-0.6 -0.16,-0.6 -0.02,-0.46 -0.12,-0.36 -0.3,-0.33"), 0xFFF8F5EC, depth=0.04)
        for i in range(12):
            x, y = -0.36 + 0.028 * i, -0.5 + 0.05 * math.sin(i * 2.3)
            pen.segment((x, y), (x + 0.022, y + 0.012), 0xFFDDD7CC, 0.014)
    leaf(pen, 0.06, -0.47, 0.14, 30)
    leaf(pen, 0.06, -0.47, 0.12, -36, tone(GREEN, 0.05))
    steam(pen, t, ((0.08, -0.64), (0.28, -0.6)), 0.26, 0.025)


def dumpling(pen: Pen, colour: int, t: float) -> None:
    """Dumplings in a bamboo steamer."""
    basket = both("0.5,-0.36! 0.49,-0.03! 0.25,0.01 0,0.02", 0.3)
    pen.shape(basket, 0xFFC9975A, depth=0.07)
    with clipped(pen, basket):
        line(pen, "-0.5,-0.12 0,-0.08 0.5,-0.12", 0xFF9A6A3C, 0.025)
        line(pen, "-0.5,-0.24 0,-0.19 0.5,-0.24", 0xFFE2BA80, 0.025)
    pen.fill(ellipse(0, -0.36, 0.5, 0.13), 0xFFE2BA80)
    pen.fill(ellipse(0, -0.35, 0.44, 0.1), 0xFF8A5E38)
    for x, y in ((-0.2, -0.42), (0.2, -0.42), (0.0, -0.34)):
        bun = curvy(
            f"{x - 0.18},{y + 0.03} {x - 0.13},{y - 0.1} {x},{y - 0.17}! {x + 0.13},{y - 0.1} {x + 0.18},{y + 0.03} {x},{y + 0.09}"
        )
        pen.shape(bun, colour, depth=0.05)
        for k in (-2, -1, 0, 1, 2):
            line(pen, f"{x},{y - 0.15} {x + k * 0.035},{y - 0.08} {x + k * 0.06},{y - 0.02}", pen.shade(colour, 0.4), 0.012)
    steam(pen, t, ((-0.2, -0.62), (0.02, -0.56), (0.22, -0.62)), 0.28, 0.026)


def burrito(pen: Pen, colour: int, _: float) -> None:
    """A filled wrap, cut open, in paper."""
    with turned(pen, 24, 0.0, -0.42):
        pen.shape(soft("-0.2,-0.36 0.2,-0.36 0.19,0.4 -0.19,0.4", 0.08), colour, baked(colour), depth=0.06)
        for x, y in ((-0.08, -0.22), (0.1, -0.12), (0.0, -0.28)):
            dot(pen, x, y, 0.035, baked(colour, -0.1), 0.022)
        pen.fill(ellipse(0, -0.36, 0.2, 0.085), pale(colour, 0.3))
        pen.fill(ellipse(0, -0.36, 0.17, 0.066), 0xFF7A4A30)
        for x, y, tint in (
            (-0.09, -0.37, 0xFF6BAF4A),
            (0.02, -0.39, 0xFFF4D25A),
            (0.1, -0.36, 0xFFD0433A),
            (-0.02, -0.335, 0xFFF8F5EC),
            (0.07, -0.33, 0xFF6BAF4A),
        ):
            dot(pen, x, y, 0.034, tint, 0.024)
        pen.shape(soft("-0.23,-0.04 -0.06,0.04 0.08,-0.06 0.24,0.02 0.22,0.43 -0.22,0.43", 0.03), PAPER, depth=0.05)
        for k in range(3):
            line(pen, f"-0.2,{0.14 + k * 0.1} 0.2,{0.1 + k * 0.1}", 0xFFD0543F, 0.022)


def kebab(pen: Pen, colour: int, _: float) -> None:
    """Meat and vegetables on a skewer."""
    with turned(pen, 38, 0, -0.42):
        pen.segment((0, -0.54), (0, 0.54), 0xFFC9975A, 0.03)
        ring(pen, 0, 0.57, 0.035, 0xFFC9975A, 0.024)
        for i, (w, tint) in enumerate(
            (
                (0.13, colour),
                (0.15, 0xFFD0433A),
                (0.14, colour),
                (0.12, 0xFF6BAF4A),
                (0.14, colour),
                (0.14, 0xFFF2D27A),
                (0.13, colour),
            )
        ):
            y = -0.39 + i * 0.13
            slab(pen, (-w, y - 0.058, w, y + 0.058), 0.035, tint, 0.04)
            if tint == colour:
                pen.segment((-w * 0.5, y + 0.03), (-w * 0.1, y - 0.035), pen.shade(pen.shade(colour), 0.7), 0.022)


def butter(pen: Pen, colour: int, _: float) -> None:
    """A block of butter on a dish, a slice cut off."""
    flat_plate(pen)
    pen.fill(soft("-0.34,-0.16 -0.34,-0.36 -0.24,-0.46 0.2,-0.46 0.2,-0.26 0.1,-0.12", 0.015), colour)
    pen.fill(soft("-0.34,-0.36 -0.24,-0.46 0.2,-0.46 0.1,-0.36", 0.012), pen.lit(colour, 0.45))
    pen.fill(soft("0.1,-0.36 0.2,-0.46 0.2,-0.24 0.1,-0.12", 0.012), pen.shade(colour, 0.5))
    pen.fill(soft("-0.34,-0.36 0.1,-0.36 0.1,-0.12 -0.34,-0.14", 0.012), colour)
    pen.fill(soft("0.2,-0.12 0.26,-0.3 0.35,-0.36 0.3,-0.16", 0.012), pen.lit(colour, 0.3))
    pen.fill(soft("0.15,-0.1 0.2,-0.29 0.26,-0.3 0.21,-0.1", 0.012), pen.shade(colour, 0.4))


def yogurt(pen: Pen, colour: int, _: float) -> None:
    """A pot of yogurt with fruit on top and a spoon."""
    pen.segment((0.16, -0.6), (0.42, -1.02), 0xFFB4BCC8, 0.045)
    pen.shape(both("0.36,-0.62! 0.27,-0.02! 0,0.0", 0.08), PAPER, depth=0.08)
    band = both("0.335,-0.48! 0.29,-0.16! 0,-0.145", 0.08)
    pen.shape(band, colour, depth=0.08)
    dot(pen, 0, -0.31, 0.1, pale(colour, 0.65))
    orb(pen, -0.02, -0.31, 0.055, 0xFFD43D62, depth=0.02)
    leaf(pen, 0.0, -0.36, 0.08, 40)
    pen.fill(ellipse(0, -0.63, 0.37, 0.09), 0xFFFDFBF6)
    pen.fill(ellipse(0, -0.625, 0.32, 0.068), pen.shade(PAPER, 0.25))
    pen.shape(curvy("-0.3,-0.63 -0.16,-0.72 0.04,-0.74 0.2,-0.69 0.31,-0.62 0.1,-0.57 -0.14,-0.57"), 0xFFFDFBF6, depth=0.03)
    for x, y, tint in ((-0.12, -0.7, 0xFF4C5FA8), (0.0, -0.73, 0xFFD43D62), (0.1, -0.69, 0xFF4C5FA8)):
        orb(pen, x, y, 0.052, tint, depth=0.02)


def cereal(pen: Pen, colour: int, _: float) -> None:
    """A bowl of milk with cereal rings and a spoon."""
    pen.segment((0.2, -0.48), (0.5, -0.86), 0xFFB4BCC8, 0.04)
    round_bowl(pen, colour)
    milk = ellipse(0, -0.455, 0.45, 0.105)
    pen.fill(milk, 0xFFFCFAF4)
    for i in range(15):
        a, r = i * 2.39996, 0.1 * math.sqrt(i)
        x, y = r * math.cos(a), -0.465 + r * 0.2 * math.sin(a)
        ring(pen, x, y, 0.038, (0xFFDFA24A, 0xFFC9803A, 0xFFE9B866)[i % 3], 0.028, 0.62)


def fried_egg(pen: Pen, colour: int, _: float) -> None:
    """A fried egg, its yolk whole, on a plate."""
    flat_plate(pen)
    with turned(pen, 0, 0, -0.15):
        pen.shape(
            curvy("-0.36,0.0 -0.3,-0.09 -0.1,-0.13 0.06,-0.1 0.28,-0.12 0.37,-0.02 0.24,0.06 0.04,0.05 -0.16,0.09"),
            0xFFFFFDF6,
            depth=0.03,
        )
        pen.shape(curvy("-0.14,-0.01! -0.12,-0.1 0,-0.15 0.12,-0.1 0.14,-0.01! 0,0.03"), colour, depth=0.05)
        dot(pen, pen.lx * 0.05, -0.09, 0.03, alpha(WHITE, 0.75), 0.018)


MEALS: dict[str, PropSpec] = {
    "baguette": PropSpec(baguette, 0.34, "ground", 0xFFD9A156, (-0.55, -0.58, 0.56, 0.08)),
    "bagel": PropSpec(bagel, 0.085, "ground", 0xFFD09A56, (-0.53, -0.68, 0.53, 0.05)),
    "pie": PropSpec(pie, 0.17, "ground", 0xFFDDA65C, (-0.55, -0.94, 0.55, 0.06)),
    "waffle": PropSpec(waffle, 0.15, "ground", 0xFFDDA04C, (-0.55, -0.66, 0.55, 0.06)),
    "steak": PropSpec(steak, 0.17, "ground", 0xFF96503A, (-0.55, -0.54, 0.55, 0.06)),
    "bacon": PropSpec(bacon, 0.13, "ground", 0xFFC4503F, (-0.55, -0.6, 0.55, 0.04)),
    "sausage": PropSpec(sausage, 0.16, "ground", 0xFFA4553A, (-0.55, -0.72, 0.55, 0.06)),
    "chicken_leg": PropSpec(chicken_leg, 0.1, "ground", 0xFFC9803F, (-0.41, -0.85, 0.49, 0.13)),
    "roast_turkey": PropSpec(roast_turkey, 0.26, "ground", 0xFFC9803F, (-0.64, -0.98, 0.67, 0.06)),
    "rice": PropSpec(rice, 0.12, "ground", 0xFF3F6FA8, (-0.55, -1.11, 0.55, 0.06)),
    "ramen": PropSpec(ramen, 0.14, "ground", 0xFFC4403A, (-0.61, -1.05, 0.65, 0.06)),
    "curry": PropSpec(curry, 0.13, "ground", 0xFFD98A2E, (-0.55, -0.96, 0.55, 0.06)),
    "dumpling": PropSpec(dumpling, 0.14, "ground", 0xFFF4E8D2, (-0.55, -0.96, 0.55, 0.07)),
    "burrito": PropSpec(burrito, 0.12, "ground", 0xFFEBCB94, (-0.41, -0.9, 0.38, 0.1)),
    "kebab": PropSpec(kebab, 0.2, "ground", 0xFF99573A, (-0.44, -0.9, 0.41, 0.14)),
    "butter": PropSpec(butter, 0.11, "ground", 0xFFF4D36A, (-0.55, -0.5, 0.55, 0.06)),
    "yogurt": PropSpec(yogurt, 0.08, "ground", 0xFF6E7FC4, (-0.42, -1.09, 0.49, 0.05)),
    "cereal": PropSpec(cereal, 0.13, "ground", 0xFF5AA0A8, (-0.55, -0.93, 0.57, 0.06)),
    "fried_egg": PropSpec(fried_egg, 0.14, "ground", 0xFFF5B335, (-0.55, -0.34, 0.55, 0.06)),
}
