"""More sweet things, for the hand and for feasts: cakes in tiers, ices, sticks, biscuits; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.finish import flame, gloss, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import PAPER, WHITE
from seedream.rendering.props.spec import PropSpec
from seedream.rendering.props.sweets import SPRINKLES, cherry_on

DISH, STICK = 0xFFE9EDF0, 0xFFE2BE8C


def _tier(pen: Pen, half: float, top: float, low: float, colour: int) -> None:
    """A round layer of cake with icing that runs over its edge."""
    flat = half * 0.17
    body = both(f"{half},{top}! {half},{low - flat * 0.6}! {half * 0.55},{low} 0,{low + flat * 0.25}", 0.4)
    pen.shape(body, colour, depth=half * 0.18)
    drips: list[Pt] = [
        (-half, top, 1.0),
        (-half * 0.7, top - flat * 0.8),
        (0, top - flat),
        (half * 0.7, top - flat * 0.8),
        (half, top, 1.0),
    ]
    n = 11
    for i in range(n):
        x = half * (1 - 2 * i / (n - 1))
        drips.append((x, top + flat * math.sqrt(max(1 - (x / half) ** 2, 0)) * 0.8 + 0.02 + 0.05 * (i % 2)))
    pen.shape(spline(drips), pale(colour, 0.62), depth=0.02)
    pen.fill(ellipse(0, top, half * 0.97, flat), pale(colour, 0.78))


def birthday_cake(pen: Pen, colour: int, t: float) -> None:
    """A cake of two layers with candles all round and sprinkles."""
    pen.fill(ellipse(0, -0.05, 0.5, 0.075), pen.shade(DISH))
    pen.fill(ellipse(0, -0.075, 0.5, 0.075), DISH)
    _tier(pen, 0.43, -0.36, -0.05, colour)
    _tier(pen, 0.3, -0.6, -0.36, tone(colour, 0.03, 30))
    for i in range(12):
        a = i * 2.4
        x, y = 0.36 * math.sin(a), -0.2 + 0.07 * math.cos(a * 1.7)
        pen.segment((x, y), (x + 0.02 * math.cos(a), y + 0.02), SPRINKLES[i % 5], 0.018)
    for i, x in enumerate((-0.2, -0.1, 0.0, 0.1, 0.2)):
        y = -0.6 + 0.018 * math.cos(x * 9)
        slab(pen, (x - 0.017, y - 0.17, x + 0.017, y), 0.008, SPRINKLES[1 + i % 4])
        flame(pen, x, y - 0.18, 0.12, t + i)
    for x in (-0.37, -0.25, 0.25, 0.37):
        cherry_on(pen, x, -0.385, 0.035)


def wedding_cake(pen: Pen, colour: int, _: float) -> None:
    """Three white tiers with roses and a couple of hearts on top."""
    pen.fill(ellipse(0, -0.03, 0.4, 0.05), 0xFFC9A24E)
    for half, top, low in ((0.34, -0.28, -0.03), (0.25, -0.52, -0.28), (0.16, -0.74, -0.52)):
        _tier(pen, half, top, low, colour)
        for i in range(7):
            x = half * (-0.9 + 0.3 * i)
            dot(pen, x, low - 0.015 + 0.045 * half * math.sqrt(max(1 - (x / half) ** 2, 0)), 0.018, 0xFFE2C27A)
    for x, y in ((0.28, -0.3), (0.19, -0.32), (-0.22, -0.53), (-0.14, -0.55), (0.12, -0.76), (-0.3, -0.28)):
        leaf(pen, x, y, 0.07, 70)
        leaf(pen, x, y, 0.07, -60)
        orb(pen, x, y, 0.042, 0xFFE58AA6, depth=0.015)
        ring(pen, x, y, 0.02, 0xFFC2587A, 0.01)
    for s in (-1, 1):
        with turned(pen, s * 14, s * 0.055, -0.8):
            pen.shape(both("0,-0.1 0.05,-0.14 0.095,-0.1 0.07,-0.03 0,0.05!"), 0xFFD23A55, depth=0.02)


def cheesecake(pen: Pen, colour: int, _: float) -> None:
    """A slice of cheesecake with berries and sauce."""
    pen.fill(ellipse(0, -0.05, 0.54, 0.075), pen.shade(DISH))
    pen.fill(ellipse(0, -0.075, 0.54, 0.075), DISH)
    pen.fill(soft("-0.44,-0.1 0.38,-0.16 0.38,-0.24 -0.44,-0.18", 0.01), 0xFFB57A42)
    pen.fill(soft("-0.44,-0.17 0.38,-0.23 0.38,-0.46 -0.44,-0.42", 0.01), pen.shade(colour, 0.25))
    pen.fill(soft("-0.44,-0.42 0.38,-0.47 0.3,-0.6 0.16,-0.64", 0.02), pen.lit(colour, 0.4))
    pen.fill(curvy("-0.3,-0.44! 0.34,-0.48! 0.28,-0.59 0.14,-0.62 -0.06,-0.54"), 0xFFB3243C)
    pen.fill(curvy("-0.14,-0.46! 0.3,-0.49! 0.26,-0.36 0.2,-0.46 0.1,-0.32 0.04,-0.44 -0.06,-0.38"), 0xFFB3243C)
    for x, y, r in ((0.06, -0.58, 0.075), (0.2, -0.57, 0.08)):
        orb(pen, x, y, r, 0xFFE0455A, depth=0.025)
    leaf(pen, 0.14, -0.62, 0.14, 18)


def macaron(pen: Pen, colour: int, _: float) -> None:
    """Three macarons, stacked askew."""
    for x, y, tint in ((-0.02, -0.13, tone(colour, 0, 110)), (0.05, -0.38, colour), (-0.03, -0.63, tone(colour, 0.02, -120))):
        pen.fill(ellipse(x, y + 0.005, 0.31, 0.07), pale(tint, 0.6))
        pen.shape(
            curvy(
                f"{x - 0.34},{y + 0.03} {x - 0.33},{y + 0.09} {x - 0.2},{y + 0.125} {x + 0.2},{y + 0.125} "
                f"{x + 0.33},{y + 0.09} {x + 0.34},{y + 0.03}"
            ),
            tint,
            depth=0.03,
        )
        pen.shape(
            curvy(
                f"{x - 0.35},{y - 0.03}! {x - 0.3},{y - 0.11} {x},{y - 0.16} {x + 0.3},{y - 0.11} "
                f"{x + 0.35},{y - 0.03}! {x},{y - 0.01}"
            ),
            tint,
            depth=0.04,
        )
        for k in range(13):
            dot(pen, x - 0.33 + k * 0.055, y - 0.025, 0.022, tone(tint, 0.03))
        gloss(pen, f"{x + 0.05},{y - 0.12} {x + 0.2},{y - 0.095}", 0.022)


def lollipop(pen: Pen, colour: int, _: float) -> None:
    """A round lollipop with a swirl, and a bow on its stick."""
    pen.segment((0, 0), (0, -0.5), STICK, 0.045)
    orb(pen, 0, -0.66, 0.33, colour, depth=0.07)
    for k in range(6):
        with turned(pen, k * 60, 0, -0.66):
            pen.fill(
                curvy("0,0! 0.1,-0.08 0.14,-0.2 0.1,-0.33! 0.24,-0.25! 0.24,-0.14 0.14,-0.03"), alpha(pale(colour, 0.85), 0.92)
            )
    ring(pen, 0, -0.66, 0.315, pen.shade(colour, 0.35), 0.026)
    gloss(pen, "0.1,-0.88 0.2,-0.8 0.24,-0.7", 0.035, 0.6)
    for s in (-1, 1):
        pen.shape(curvy(f"0,-0.31! {s * 0.15},-0.39 {s * 0.16},-0.25"), 0xFF6FB0E0, depth=0.02)
    orb(pen, 0, -0.31, 0.03, 0xFF6FB0E0, depth=0.01)


def candy_cane(pen: Pen, colour: int, _: float) -> None:
    """A striped cane of sugar."""
    way: list[Pt] = [(-0.14, 0.0), (-0.14, -0.4), (-0.14, -0.72), (-0.05, -0.88), (0.1, -0.9), (0.22, -0.8), (0.23, -0.66)]
    body = pen.strip(way, [0.075] * 7, 0xFFFCF8F2)
    with clipped(pen, body):
        for k in range(9):
            pen.segment((-0.3, 0.02 - k * 0.125), (0.0, -0.1 - k * 0.125), colour, 0.06)
        for a, b in (
            ((0.0, -1.0), (0.02, -0.78)),
            ((0.16, -1.0), (0.1, -0.76)),
            ((0.32, -0.86), (0.12, -0.74)),
            ((0.36, -0.68), (0.1, -0.64)),
        ):
            pen.segment(a, b, colour, 0.06)
    gloss(pen, "-0.115,-0.1 -0.115,-0.7", 0.018, 0.55)


def popsicle(pen: Pen, colour: int, _: float) -> None:
    """An ice on a stick, bitten."""
    slab(pen, (-0.06, -0.3, 0.06, 0.0), 0.05, STICK, 0.02)
    ice = curvy(
        "-0.24,-0.22! -0.25,-0.7 -0.15,-0.92 0.02,-0.97 0.08,-0.88! 0.14,-0.85 0.17,-0.78! 0.24,-0.74 "
        "0.25,-0.66! 0.24,-0.22! 0,-0.19",
        0.45,
    )
    pen.shape(ice, colour, depth=0.06)
    with clipped(pen, ice):
        pen.fill(soft("-0.3,-0.44 0.3,-0.44 0.3,-0.1 -0.3,-0.1", 0.01), tone(colour, 0.08, 45))
        for x in (-0.1, 0.1):
            slab(pen, (x - 0.025, -0.84, x + 0.025, -0.3), 0.025, pen.shade(colour, 0.3))
    gloss(pen, "0.19,-0.58 0.19,-0.34", 0.03, 0.5)


def milkshake(pen: Pen, colour: int, _: float) -> None:
    """A tall glass of shake with cream, a cherry and a straw."""
    pen.segment((0.05, -0.6), (0.2, -1.12), 0xFFE8584F, 0.045)
    pen.fill(ellipse(0, -0.02, 0.2, 0.035), 0xFFD5DEE6)
    glass = both("0.26,-0.68! 0.16,-0.1! 0.2,-0.01! 0,0.01", 0.1)
    pen.fill(glass, 0xFFDDE7EE)
    pen.shape(both("0.24,-0.64! 0.14,-0.1! 0,-0.08", 0.1), colour, depth=0.05)
    for y, r in ((-0.7, 0.25), (-0.8, 0.18), (-0.89, 0.1)):
        pen.shape(
            curvy(f"{-r},{y + 0.04} {-r * 0.9},{y - 0.06} 0,{y - 0.1} {r * 0.9},{y - 0.06} {r},{y + 0.04} 0,{y + 0.09}"),
            0xFFFFF8EA,
            depth=0.035,
        )
    cherry_on(pen, -0.02, -0.99, 0.06)
    gloss(pen, "0.17,-0.56 0.13,-0.2", 0.03, 0.55)


def gingerbread_man(pen: Pen, colour: int, _: float) -> None:
    """A biscuit man with icing."""
    man = both("0,-0.98 0.14,-0.95 0.21,-0.82 0.15,-0.68 0.24,-0.63 0.42,-0.68 0.49,-0.58 0.42,-0.48 0.22,-0.44 0.2,-0.34 "
               "0.3,-0.12 0.27,-0.0 0.15,0.0 0.06,-0.16 0,-0.22")  # fmt: skip
    pen.shape(man, colour, depth=0.05)
    for x in (-0.07, 0.07):
        dot(pen, x, -0.85, 0.022, 0xFF3A2420)
    line(pen, "-0.08,-0.77 0,-0.735 0.08,-0.77", WHITE, 0.022)
    for y, tint in ((-0.6, 0xFFD23A45), (-0.48, 0xFF3F9A5C), (-0.36, 0xFFD23A45)):
        orb(pen, 0, y, 0.034, tint, depth=0.012)
    for s in (-1, 1):
        line(pen, f"{s * 0.36},-0.65 {s * 0.34},-0.58 {s * 0.39},-0.56 {s * 0.36},-0.5", WHITE, 0.02)
        line(pen, f"{s * 0.12},-0.08 {s * 0.17},-0.11 {s * 0.2},-0.07 {s * 0.27},-0.1", WHITE, 0.02)


def gingerbread_house(pen: Pen, colour: int, _: float) -> None:
    """A house of biscuit with icing and sweets."""
    slab(pen, (-0.36, -0.5, 0.36, 0.0), 0.02, colour, 0.05)
    pen.shape(soft("-0.36,-0.48 0.36,-0.48 0,-0.86", 0.02), colour, depth=0.05)
    pen.shape(soft("0.14,-0.98 0.24,-0.98 0.24,-0.62 0.14,-0.72", 0.01), tone(colour, -0.06), depth=0.03)
    for s in (-1, 1):
        pen.shape(soft(f"0,-0.98 {s * 0.5},-0.47 {s * 0.43},-0.4 0,-0.84", 0.025), 0xFFFDF8F2, depth=0.025)
        for k in range(4):
            orb(pen, s * (0.08 + k * 0.105), -0.865 + k * 0.11, 0.04, SPRINKLES[1 + (k + (s > 0)) % 4], depth=0.015)
    line(
        pen,
        "-0.42,-0.4 -0.36,-0.33 -0.3,-0.4 -0.22,-0.34 -0.14,-0.41 -0.05,-0.35 0.04,-0.41 0.13,-0.34 "
        "0.22,-0.41 0.31,-0.34 0.42,-0.4",
        0xFFFDF8F2,
        0.035,
    )
    pen.shape(both("0,-0.3 0.085,-0.26 0.1,-0.16 0.1,0! 0,0"), tone(colour, -0.16), depth=0.02)
    dot(pen, 0.06, -0.13, 0.018, 0xFFF6D25A)
    for s in (-1, 1):
        slab(pen, (s * 0.235 - 0.07, -0.27, s * 0.235 + 0.07, -0.13), 0.02, 0xFFFFE39A)
        pen.segment((s * 0.235, -0.27), (s * 0.235, -0.13), WHITE, 0.016)
        pen.segment((s * 0.235 - 0.07, -0.2), (s * 0.235 + 0.07, -0.2), WHITE, 0.016)
    with turned(pen, 0, 0, -0.56):
        pen.shape(both("0,-0.03 0.06,-0.08 0.1,-0.03 0.06,0.05 0,0.1!"), 0xFFD23A45, depth=0.02)
    line(pen, "-0.5,-0.01 -0.2,-0.02 0.2,-0.015 0.5,-0.01", 0xFFFDF8F2, 0.05)


def marshmallow(pen: Pen, colour: int, _: float) -> None:
    """Marshmallows, one toasted on a stick."""
    for x, y, turn, tint in ((-0.22, -0.16, -6, colour), (0.18, -0.15, 5, tone(colour, -0.02, 40, 3)), (-0.02, -0.42, 0, colour)):
        with turned(pen, turn, x, y):
            pen.shape(soft("-0.19,-0.13 0.19,-0.13 0.19,0.14 -0.19,0.14", 0.07), tint, depth=0.05)
            pen.fill(ellipse(0, -0.11, 0.17, 0.055), pen.lit(tint, 0.5))


def cotton_candy(pen: Pen, colour: int, _: float) -> None:
    """A cloud of spun sugar on a paper cone."""
    pen.shape(soft("-0.1,-0.42 0.1,-0.42 0.02,0.0 -0.02,0.0", 0.012), PAPER, depth=0.04)
    for k in range(3):
        line(pen, f"{-0.09 + k * 0.02},{-0.34 + k * 0.12} {0.08 - k * 0.022},{-0.4 + k * 0.12}", 0xFFE07A8C, 0.02)
    for x, y, r in (
        (-0.2, -0.55, 0.2),
        (0.2, -0.55, 0.2),
        (0, -0.5, 0.22),
        (-0.22, -0.76, 0.2),
        (0.22, -0.75, 0.2),
        (0, -0.86, 0.22),
        (0, -0.68, 0.26),
    ):
        orb(pen, x, y, r, colour, depth=0.05)
    for text in (
        "-0.28,-0.62 -0.12,-0.7 0.05,-0.62",
        "-0.12,-0.86 0.04,-0.92 0.18,-0.82",
        "0.05,-0.5 0.18,-0.56 0.28,-0.5",
        "-0.24,-0.48 -0.12,-0.52 -0.02,-0.46",
    ):
        line(pen, text, alpha(WHITE, 0.5), 0.025)


def brownie(pen: Pen, colour: int, _: float) -> None:
    """Two squares of brownie with nuts, stacked."""
    for x, y in ((-0.04, -0.0), (0.05, -0.27)):
        pen.fill(soft(f"{x - 0.4},{y - 0.22} {x + 0.2},{y - 0.22} {x + 0.2},{y} {x - 0.4},{y}", 0.02), colour)
        pen.fill(
            soft(f"{x + 0.2},{y - 0.22} {x + 0.4},{y - 0.34} {x + 0.4},{y - 0.12} {x + 0.2},{y}", 0.02), pen.shade(colour, 0.8)
        )
        pen.fill(
            soft(f"{x - 0.4},{y - 0.22} {x - 0.18},{y - 0.35} {x + 0.4},{y - 0.35} {x + 0.2},{y - 0.22}", 0.02), tone(colour, 0.06)
        )
        for k in range(6):
            slab(
                pen,
                (x - 0.34 + k * 0.09, y - 0.14 + 0.06 * (k % 2), x - 0.3 + k * 0.09, y - 0.11 + 0.06 * (k % 2)),
                0.01,
                0xFFD9A870,
            )
    line(pen, "-0.1,-0.56 0.05,-0.53 0.2,-0.58", alpha(WHITE, 0.25), 0.02)


TREATS: dict[str, PropSpec] = {
    "birthday_cake": PropSpec(birthday_cake, 0.3, "ground", 0xFFE58AA6, (-0.55, -0.96, 0.55, 0.06)),
    "wedding_cake": PropSpec(wedding_cake, 0.62, "ground", 0xFFF3E6DA, (-0.44, -0.99, 0.44, 0.06)),
    "cheesecake": PropSpec(cheesecake, 0.13, "ground", 0xFFF2DFA8, (-0.59, -0.8, 0.59, 0.07)),
    "macaron": PropSpec(macaron, 0.08, "ground", 0xFFE58AA6, (-0.46, -0.83, 0.48, 0.06)),
    "lollipop": PropSpec(lollipop, 0.15, "ground", 0xFFE0557A, (-0.39, -1.04, 0.38, 0.07)),
    "candy_cane": PropSpec(candy_cane, 0.11, "ground", 0xFFD23A3F, (-0.27, -1.03, 0.36, 0.12)),
    "popsicle": PropSpec(popsicle, 0.11, "ground", 0xFFF0704F, (-0.3, -1.02, 0.29, 0.05)),
    "milkshake": PropSpec(milkshake, 0.15, "ground", 0xFFF0A8BC, (-0.32, -1.2, 0.32, 0.06)),
    "gingerbread_man": PropSpec(gingerbread_man, 0.09, "ground", 0xFFB9773F, (-0.54, -1.03, 0.54, 0.06)),
    "gingerbread_house": PropSpec(gingerbread_house, 0.22, "ground", 0xFFB9773F, (-0.57, -1.03, 0.57, 0.07)),
    "marshmallow": PropSpec(marshmallow, 0.06, "ground", 0xFFFAF0EC, (-0.45, -0.62, 0.41, 0.06)),
    "cotton_candy": PropSpec(cotton_candy, 0.22, "ground", 0xFFF3A6C4, (-0.47, -1.13, 0.47, 0.05)),
    "brownie": PropSpec(brownie, 0.08, "ground", 0xFF6B4030, (-0.48, -0.66, 0.49, 0.06)),
}
