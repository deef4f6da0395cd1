"""Flowers by their names, each on its stem; one unit is the height."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import leaf, tone
from seedream.rendering.props.kit import both, curvy, dot, line, orb, pale, soft, turned
from seedream.rendering.props.palette import GOLD, WHITE
from seedream.rendering.props.spec import PropSpec

STEM, LEAF, POLLEN, BARK = 0xFF4E8F45, 0xFF4F9648, 0xFFF2B63A, 0xFF7A5640


def petals(
    pen: Pen, count: int, reach: float, wide: float, colour: int, *, start: float = 0.0, sharp: bool = False, inner: float = 0.0
) -> None:
    """A ring of petals round the origin, every second one a little darker; `sharp` ones come to a point."""
    for odd in (0, 1):
        for i in range(odd, count, 2):
            with turned(pen, start + i * 360 / count):
                tip, shoulder = ("!", 0.3) if sharp else ("", 0.75)
                right = (
                    f"0,{-inner} {wide * 0.7},{-reach * 0.3} {wide},{-reach * 0.6} {wide * shoulder},{-reach * 0.9} 0,{-reach}{tip}"
                )
                pen.shape(both(right), pen.shade(colour, 0.22) if not odd else colour, depth=wide * 0.3)


def _stem(
    pen: Pen, leaves: tuple[tuple[float, float, float], ...] = ((-0.16, 52, 0.3), (-0.26, -50, 0.27)), width: float = 0.03
) -> None:
    """A stem up to the flower, and its leaves: height where each begins, degrees from upright, length."""
    line(pen, "0.01,0 -0.015,-0.25 0,-0.7", STEM, width)
    for y, degrees, length in leaves:
        leaf(pen, -0.006, y, length, degrees, LEAF)


def poppy(pen: Pen, colour: int, t: float) -> None:
    """A poppy: four thin crumpled petals round a dark heart."""
    _stem(pen, ((-0.1, 62, 0.26), (-0.2, -58, 0.24)))
    with turned(pen, 2 * math.sin(t * 1.5), 0, -0.72):
        for degrees, shade in ((0, 0.45), (180, 0.1), (-88, 0.25), (88, 0.0)):
            with turned(pen, degrees):
                crumpled = both("0,0.03 0.17,-0.05 0.24,-0.17 0.19,-0.24 0.12,-0.225 0.06,-0.275 0,-0.25")
                pen.shape(crumpled, pen.shade(colour, shade), depth=0.04)
                for x in (-0.09, 0, 0.09):
                    line(pen, f"{x * 0.3},-0.06 {x},-0.18", alpha(pen.shade(colour), 0.6), 0.009)
        for i in range(16):
            a = i * math.pi / 8
            dot(pen, 0.085 * math.cos(a), 0.085 * math.sin(a), 0.013, 0xFF2A2230)
        orb(pen, 0, 0, 0.055, 0xFF6F8A4A)
        for i in range(4):
            a = i * math.pi / 4
            x, y = 0.045 * math.cos(a), 0.045 * math.sin(a)
            pen.segment((-x, -y), (x, y), 0xFF3F5230, 0.01)


def lily(pen: Pen, colour: int, t: float) -> None:
    """A lily: six pointed petals, speckled, with long stamens."""
    _stem(pen, ((-0.14, 38, 0.36), (-0.2, -42, 0.36), (-0.32, 60, 0.24)))
    with turned(pen, 3 * math.sin(t * 1.3) - 6, 0, -0.7):
        petals(pen, 6, 0.3, 0.1, colour, start=30, sharp=True)
        for i in range(6):
            with turned(pen, 30 + i * 60):
                line(pen, "0,-0.05 0.005,-0.24", pen.shade(colour, 0.45), 0.012)
                for x, y in ((-0.03, -0.1), (0.03, -0.12), (-0.025, -0.155)):
                    dot(pen, x, y, 0.008, tone(colour, -0.22, -20, 1.6))
        dot(pen, 0, 0, 0.045, 0xFFBFD08A)
        for i in range(5):
            with turned(pen, -64 + i * 32):
                line(pen, "0,0 0.01,-0.1 0,-0.17", 0xFFE3E8B8, 0.013)
                pen.fill(ellipse(0, -0.18, 0.026, 0.014), 0xFFB5582A)


def orchid(pen: Pen, colour: int, t: float) -> None:
    """An orchid in its pot: one arching stem with a row of flowers."""
    for degrees, length in ((-74, 0.36), (72, 0.38), (-48, 0.25)):
        leaf(pen, 0, -0.21, length, degrees, tone(LEAF, -0.06), 0.26)
    line(pen, "0.0,-0.2 -0.05,-0.55 -0.03,-0.84 0.12,-0.97 0.31,-0.93", STEM, 0.022)
    pen.shape(soft("-0.14,-0.22 0.14,-0.22 0.1,0 -0.1,0", 0.02), 0xFFF2EDE4, depth=0.04)
    pen.shape(soft("-0.155,-0.25 0.155,-0.25 0.155,-0.2 -0.155,-0.2", 0.015), 0xFFF8F4EC, depth=0.015)
    for x, y, size, turn in ((0.36, -0.86, 0.5, 12), (0.22, -0.87, 0.78, 8), (0.02, -0.86, 0.95, -4), (-0.09, -0.66, 1.0, -14)):
        with turned(pen, turn + 2 * math.sin(t + x * 9), x, y, size):
            for degrees in (0, 122, -122):
                with turned(pen, degrees):
                    pen.shape(both("0,0 0.06,-0.06 0.05,-0.13 0,-0.16"), pen.shade(colour, 0.3), depth=0.02)
            for s in (-1, 1):
                wing = curvy(f"0,0 {s * 0.06},-0.08 {s * 0.15},-0.1 {s * 0.19},-0.03 {s * 0.14},0.03 {s * 0.05},0.03")
                pen.shape(wing, colour, depth=0.025)
                for k in (0.5, 1.0):
                    line(pen, f"{s * 0.03},-0.01 {s * 0.13},{-0.05 * k}", alpha(tone(colour, -0.14), 0.6), 0.006)
            pen.shape(both("0,0 0.045,0.02 0.06,0.06 0.02,0.09 0,0.13"), tone(colour, -0.2, -12, 1.4), depth=0.015)
            dot(pen, 0, 0.015, 0.026, POLLEN)


def iris(pen: Pen, colour: int, t: float) -> None:
    """An iris: three petals stand, three fall."""
    for s, top in ((-1, -0.52), (1, -0.6)):
        pen.shape(curvy(f"{s * 0.02},0! {s * 0.15},-0.28 {s * 0.19},{top}! {s * 0.09},-0.3 {-s * 0.03},0!"), LEAF, depth=0.03)
    line(pen, "0,0 0.01,-0.3 0,-0.6", STEM, 0.035)
    with turned(pen, 2 * math.sin(t * 1.4), 0, -0.6):
        for s in (-1, 1):
            pen.shape(
                curvy(f"0,0 {s * 0.1},-0.12 {s * 0.17},-0.3 {s * 0.08},-0.4 {-s * 0.02},-0.3"), pen.shade(colour, 0.3), depth=0.04
            )
        pen.shape(both("0,0 0.09,-0.12 0.13,-0.3 0.06,-0.41 0,-0.38"), pale(colour, 0.18), depth=0.04)
        for s in (-1, 1):
            fall = curvy(f"0,-0.05 {s * 0.13},-0.07 {s * 0.29},0.0 {s * 0.33},0.13 {s * 0.22},0.17 {s * 0.1},0.06")
            pen.shape(fall, tone(colour, -0.05), depth=0.04)
            line(pen, f"{s * 0.05},-0.02 {s * 0.15},0.0 {s * 0.22},0.06", POLLEN, 0.022)
        pen.shape(both("0,-0.06 0.09,0 0.13,0.13 0.07,0.22 0,0.2"), colour, depth=0.04)
        line(pen, "0,-0.02 0,0.1", POLLEN, 0.026)


def daffodil(pen: Pen, colour: int, t: float) -> None:
    """A daffodil: six petals and a trumpet with a frilled rim."""
    for s, top in ((-1, -0.56), (1, -0.48)):
        pen.shape(curvy(f"{s * 0.02},0! {s * 0.1},-0.3 {s * 0.17},{top}! {s * 0.05},-0.28 {-s * 0.02},0!"), LEAF, depth=0.02)
    line(pen, "0,0 0,-0.4 0.0,-0.7", STEM, 0.032)
    with turned(pen, 3 * math.sin(t * 1.5), 0, -0.7):
        petals(pen, 6, 0.28, 0.105, colour, start=30, sharp=True)
        trumpet = tone(colour, -0.1, -22, 1.15)
        for i in range(12):
            a = i * math.pi / 6
            dot(pen, 0.1 * math.cos(a), 0.1 * math.sin(a), 0.034, trumpet)
        orb(pen, 0, 0, 0.105, trumpet)
        dot(pen, 0, 0.008, 0.07, pen.shade(trumpet, 0.8))
        for i in range(5):
            a = i * 2 * math.pi / 5
            dot(pen, 0.022 * math.cos(a), 0.008 + 0.022 * math.sin(a), 0.013, GOLD)


def peony(pen: Pen, colour: int, t: float) -> None:
    """A full round flower of many ruffled petals."""
    _stem(pen, ((-0.12, 56, 0.34), (-0.2, -54, 0.34), (-0.3, 74, 0.24)), 0.034)
    with turned(pen, 1.6 * math.sin(t * 1.2), 0, -0.7):
        for count, reach, wide, shade, start in (
            (9, 0.3, 0.125, 0.5, 0),
            (8, 0.245, 0.11, 0.22, 20),
            (7, 0.185, 0.095, 0.0, 5),
            (5, 0.125, 0.075, -0.2, 30),
        ):
            petals(pen, count, reach, wide, pale(colour, -shade) if shade < 0 else pen.shade(colour, shade), start=start)
        for i in range(4):
            with turned(pen, i * 90 + 20):
                line(pen, "0.0,-0.01 0.045,-0.04 0.02,-0.075", pen.shade(colour, 0.5), 0.012)


def hydrangea(pen: Pen, colour: int, t: float) -> None:
    """A globe of small four-petalled florets on two broad leaves."""
    _stem(pen, ((-0.3, 66, 0.42), (-0.32, -66, 0.42), (-0.12, 50, 0.24)), 0.036)
    with turned(pen, 1.5 * math.sin(t * 1.2), 0, -0.68):
        orb(pen, 0, 0, 0.27, pen.shade(colour, 0.6), 0.24)
        for i in range(34):
            a, q = i * 2.39996, math.sqrt((i + 0.5) / 34) * 0.92
            x, y = 0.27 * q * math.cos(a), 0.235 * q * math.sin(a)
            lit = x * pen.lx + y * pen.ly
            face = pale(tone(colour, 0.02, 14 * math.sin(i * 2.0)), 0.26) if lit > 0.05 else tone(colour, 0, 14 * math.sin(i * 2.0))
            with turned(pen, i * 31.0, x, y):
                for k in range(4):
                    with turned(pen, k * 90):
                        pen.fill(both("0,0 0.03,-0.025 0.022,-0.055 0,-0.06"), face if k % 2 else pen.shade(face, 0.2))
                dot(pen, 0, 0, 0.01, 0xFFFFF2C8)


def hibiscus(pen: Pen, colour: int, t: float) -> None:
    """A hibiscus: five broad petals and a long column of stamens."""
    _stem(pen, ((-0.16, 58, 0.32), (-0.24, -62, 0.34)))
    with turned(pen, 2 * math.sin(t * 1.3), 0, -0.7):
        for i in range(5):
            with turned(pen, i * 72 + 36):
                pen.shape(
                    both("0,0 0.1,-0.1 0.17,-0.22 0.1,-0.3 0.04,-0.28 0,-0.31"),
                    colour if i % 2 else pen.shade(colour, 0.2),
                    depth=0.035,
                )
                for k in (-1, 0, 1):
                    line(pen, f"0,-0.04 {k * 0.06},-0.2", alpha(tone(colour, -0.12), 0.7), 0.009)
        dot(pen, 0, 0, 0.055, tone(colour, -0.2, -8))
        line(pen, "0,0 0.09,-0.08 0.21,-0.13", 0xFFF6D98A, 0.026)
        for k in range(7):
            dot(pen, 0.12 + 0.015 * k, -0.095 - 0.008 * k + 0.03 * (-1) ** k, 0.014, GOLD)


def carnation(pen: Pen, colour: int, t: float) -> None:
    """A carnation: a fan of fringed petals above its green cup."""
    _stem(pen, ((-0.18, 34, 0.28), (-0.26, -36, 0.28)), 0.026)
    with turned(pen, 2 * math.sin(t * 1.5), 0, -0.6):
        for reach, half, shade in ((0.4, 84, 0.45), (0.33, 70, 0.2), (0.25, 52, 0.0), (0.16, 34, -0.2)):
            n = 9
            for i in range(n):
                with turned(pen, -half + 2 * half * i / (n - 1)):
                    frill = soft(
                        f"0,0 {reach * 0.2},{-reach * 0.86} {reach * 0.1},{-reach * 0.93} 0.0,{-reach * 0.86} "
                        f"{-reach * 0.1},{-reach} {-reach * 0.2},{-reach * 0.86}",
                        0.006,
                    )
                    face = pale(colour, 0.2) if shade < 0 else pen.shade(colour, shade)
                    pen.shape(frill, face if i % 2 else pen.shade(face, 0.2), depth=0.02)
        pen.shape(both("0.05,-0.1! 0.055,0.0 0.02,0.1! 0,0.1", 0.3), STEM, depth=0.025)


def _pompon(pen: Pen, colour: int, rings: tuple[tuple[int, float, float], ...]) -> None:
    for k, (count, reach, wide) in enumerate(rings):
        petals(
            pen, count, reach, wide, pale(pen.shade(colour, 0.3 - 0.15 * k if k < 2 else 0.0), 0.07 * max(k - 1, 0)), start=k * 11
        )


def chrysanthemum(pen: Pen, colour: int, t: float) -> None:
    """A chrysanthemum or dahlia: rings of narrow petals."""
    _stem(pen, ((-0.14, 54, 0.3), (-0.24, -56, 0.32)))
    with turned(pen, 2 * math.sin(t * 1.3), 0, -0.7):
        _pompon(pen, colour, ((18, 0.3, 0.05), (16, 0.245, 0.047), (13, 0.185, 0.042), (10, 0.125, 0.035), (6, 0.07, 0.028)))


def marigold(pen: Pen, colour: int, t: float) -> None:
    """A marigold: a dense ruffled ball of petals."""
    _stem(pen, ((-0.1, 48, 0.22), (-0.2, -46, 0.24), (-0.3, 56, 0.2)), 0.034)
    with turned(pen, 2 * math.sin(t * 1.3), 0, -0.72):
        _pompon(pen, colour, ((13, 0.27, 0.08), (12, 0.22, 0.075), (10, 0.165, 0.065), (8, 0.11, 0.052), (5, 0.06, 0.04)))


def pansy(pen: Pen, colour: int, t: float) -> None:
    """A pansy with its dark face."""
    _stem(pen, ((-0.1, 60, 0.28), (-0.18, -58, 0.28)), 0.036)
    with turned(pen, 2 * math.sin(t * 1.4), 0, -0.68):
        for s in (-1, 1):
            pen.shape(ellipse(s * 0.12, -0.14, 0.17, 0.16), tone(colour, -0.1), depth=0.04)
        for s in (-1, 1):
            pen.shape(ellipse(s * 0.18, 0.03, 0.15, 0.13), colour, depth=0.035)
        pen.shape(both("0,-0.03 0.12,0.02 0.2,0.15 0.12,0.26 0,0.25"), pale(colour, 0.2), depth=0.035)
        for x, y in ((-0.13, 0.03), (0.13, 0.03), (0.0, 0.12)):
            pen.fill(ellipse(x, y, 0.075, 0.062), 0xFF3A1F4E)
        for degrees in (-70, -35, 0, 35, 70):
            with turned(pen, 180 + degrees):
                line(pen, "0,-0.03 0,-0.12", GOLD, 0.014)
        dot(pen, 0, 0.01, 0.04, GOLD)


def magnolia(pen: Pen, colour: int, t: float) -> None:
    """A twig of magnolia with open cups and a bud."""
    line(pen, "-0.36,0 -0.1,-0.28 0.02,-0.55 0.24,-0.84", BARK, 0.036)
    line(pen, "-0.06,-0.36 -0.24,-0.52", BARK, 0.024)
    for x, y, size, turn in ((-0.26, -0.52, 0.8, -24), (0.06, -0.56, 0.62, 62), (0.24, -0.8, 1.0, 12)):
        with turned(pen, turn + 1.5 * math.sin(t + x * 5), x, y, size):
            for s in (-1, 1):
                pen.shape(
                    curvy(f"0,0 {s * 0.15},-0.08 {s * 0.3},-0.24! {s * 0.14},-0.24 0,-0.1"), pen.shade(colour, 0.3), depth=0.03
                )
            pen.shape(both("0,0 0.13,-0.1 0.15,-0.27 0.05,-0.36 0,-0.35"), pale(colour, 0.25), depth=0.03)
            for s in (-1, 1):
                pen.shape(
                    curvy(f"0,0.01 {s * 0.1},-0.02 {s * 0.2},-0.16 {s * 0.17},-0.29! {s * 0.06},-0.2 {-s * 0.02},-0.08"),
                    colour,
                    depth=0.03,
                )
            pen.shape(both("0.05,0 0.055,0.03 0,0.05"), BARK, depth=0.01)


def thistle(pen: Pen, colour: int, t: float) -> None:
    """A thistle: a spiny ball with a purple brush, and jagged leaves."""
    line(pen, "0,0 0.01,-0.3 0,-0.62", STEM, 0.036)
    for y, s in ((-0.12, 1), (-0.26, -1)):
        jag = soft(
            f"0,{y} {s * 0.1},{y - 0.14} {s * 0.13},{y - 0.08} {s * 0.24},{y - 0.2} {s * 0.25},{y - 0.1} "
            f"{s * 0.36},{y - 0.16} {s * 0.27},{y + 0.01} {s * 0.16},{y - 0.0} {s * 0.1},{y + 0.05}",
            0.008,
        )
        pen.shape(jag, tone(LEAF, -0.02, 6, 0.7), depth=0.03)
    with turned(pen, 1.6 * math.sin(t * 1.3), 0, -0.62):
        for i in range(15):
            with turned(pen, -58 + i * 116 / 14):
                line(pen, "0,-0.06 0.01,-0.22 0,-0.32", colour if i % 2 else pen.shade(colour, 0.5), 0.03)
        orb(pen, 0, 0, 0.145, tone(STEM, 0.02, 0, 0.75), 0.13)
        for i in range(22):
            a, q = i * 2.39996, math.sqrt((i + 0.5) / 22)
            x, y = 0.13 * q * math.cos(a), 0.115 * q * math.sin(a)
            pen.segment((x, y + 0.012), (x * 1.2, y * 1.2 - 0.014), pale(STEM, 0.35), 0.012)


def poinsettia(pen: Pen, colour: int, t: float) -> None:
    """A pot of poinsettia, the star of winter."""
    pen.shape(soft("-0.2,-0.27 0.2,-0.27 0.15,0 -0.15,0", 0.02), GOLD, depth=0.05)
    for i in range(9):
        leaf(pen, 0, -0.5, 0.4, i * 40 + 20, tone(LEAF, -0.05), 0.3)
    with turned(pen, 1.5 * math.sin(t), 0, -0.56):
        petals(pen, 8, 0.36, 0.1, colour, start=22, sharp=True)
        petals(pen, 7, 0.24, 0.075, pale(colour, 0.12), sharp=True)
        for i in range(7):
            a = i * 2.39996
            dot(
                pen,
                0.035 * math.cos(a) * math.sqrt(i / 3),
                0.035 * math.sin(a) * math.sqrt(i / 3),
                0.02,
                GOLD if i % 2 else 0xFF9CC25A,
            )
    dot(pen, 0.0, -0.56, 0.012, alpha(WHITE, 0.7))


BLOSSOMS: dict[str, PropSpec] = {
    "poppy": PropSpec(poppy, 0.34, "ground", 0xFFD8352E, (-0.314, -1.03, 0.308, 0.047)),
    "lily": PropSpec(lily, 0.38, "ground", 0xFFF7DDE6, (-0.33, -1.013, 0.33, 0.047)),
    "orchid": PropSpec(orchid, 0.36, "ground", 0xFFC860B4, (-0.375, -1.047, 0.492, 0.03)),
    "iris": PropSpec(iris, 0.38, "ground", 0xFF6A4FC0, (-0.37, -1.048, 0.37, 0.053)),
    "daffodil": PropSpec(daffodil, 0.3, "ground", 0xFFF6D23A, (-0.312, -0.979, 0.312, 0.046)),
    "peony": PropSpec(peony, 0.36, "ground", 0xFFEE8FB4, (-0.33, -1.03, 0.33, 0.047)),
    "hydrangea": PropSpec(hydrangea, 0.42, "ground", 0xFF6F92DC, (-0.417, -0.956, 0.406, 0.051)),
    "hibiscus": PropSpec(hibiscus, 0.36, "ground", 0xFFE2405A, (-0.347, -1.036, 0.347, 0.047)),
    "carnation": PropSpec(carnation, 0.32, "ground", 0xFFE0506E, (-0.43, -1.03, 0.425, 0.047)),
    "chrysanthemum": PropSpec(chrysanthemum, 0.36, "ground", 0xFFE2A02E, (-0.33, -1.03, 0.33, 0.047)),
    "marigold": PropSpec(marigold, 0.28, "ground", 0xFFF28A1E, (-0.303, -1.025, 0.303, 0.047)),
    "pansy": PropSpec(pansy, 0.22, "ground", 0xFF7A4CC0, (-0.364, -1.019, 0.364, 0.053)),
    "magnolia": PropSpec(magnolia, 0.42, "ground", 0xFFEFA6C0, (-0.597, -1.202, 0.625, 0.058)),
    "thistle": PropSpec(thistle, 0.38, "ground", 0xFFA848B4, (-0.379, -0.985, 0.379, 0.052)),
    "poinsettia": PropSpec(poinsettia, 0.36, "ground", 0xFFD42B34, (-0.421, -0.927, 0.421, 0.027)),
}
