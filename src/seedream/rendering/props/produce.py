"""More that grows: berries, stone fruit, greens, roots, pods and nuts; one unit is their larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, spline
from seedream.rendering.props.finish import GREEN, gloss, leaf, tone
from seedream.rendering.props.fruit import STALK, lemon
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, turned
from seedream.rendering.props.palette import PAPER, WHITE
from seedream.rendering.props.spec import PropSpec

NUT, PITH = 0xFFC99A5E, 0xFFF3F0C8


def blueberry(pen: Pen, colour: int, _: float) -> None:
    """Three blueberries with their crowns and a leaf."""
    leaf(pen, 0.1, -0.62, 0.4, 70)
    leaf(pen, 0.0, -0.66, 0.3, -30, 0xFF4A8446)
    for x, y, r in ((-0.2, -0.54, 0.24), (0.24, -0.27, 0.25), (-0.24, -0.26, 0.26)):
        orb(pen, x, y, r, colour, depth=0.08)
        dot(pen, x + 0.03, y - 0.09, 0.09, pen.shade(colour), 0.06)
        for k in range(5):
            a = k * math.pi * 0.4 - 0.3
            dot(pen, x + 0.03 + 0.095 * math.cos(a), y - 0.09 + 0.062 * math.sin(a), 0.033, pen.lit(colour, 0.25))
        dot(pen, x + pen.lx * 0.13, y - 0.14, 0.03, alpha(WHITE, 0.45))


def raspberry(pen: Pen, colour: int, _: float) -> None:
    """A raspberry of many beads under a green crown."""
    pen.shape(both("0,-0.78 0.26,-0.74 0.37,-0.52 0.28,-0.22 0.11,-0.02 0,0"), pen.shade(colour, 0.9), depth=0.1)
    for row, (y, n) in enumerate(((-0.69, 4), (-0.55, 5), (-0.4, 5), (-0.27, 4), (-0.15, 3), (-0.06, 1))):
        for i in range(n):
            x = (i - (n - 1) / 2) * 0.15
            orb(pen, x, y + 0.012 * math.cos(x * 6), 0.088, tone(colour, 0.02 * (row % 2)), depth=0.035)
            dot(pen, x + pen.lx * 0.03, y - 0.03, 0.018, alpha(WHITE, 0.6))
    for turn in (-75, -35, 0, 35, 75):
        leaf(pen, 0.0, -0.72, 0.23, turn, GREEN, 0.24)
    line(pen, "0,-0.78 0.02,-0.9 0.08,-0.97", 0xFF4A7A3C, 0.045)


def mango(pen: Pen, colour: int, _: float) -> None:
    """A mango, red on the side of the sun, with a leaf."""
    leaf(pen, 0.16, -0.82, 0.36, 68)
    body = curvy("0.13,-0.83 -0.12,-0.8 -0.36,-0.58 -0.47,-0.28 -0.36,-0.06 -0.1,0.0 0.18,-0.08 0.4,-0.32 0.43,-0.6 0.3,-0.79")
    pen.shape(body, colour, depth=0.1)
    with clipped(pen, body):
        for grow, amount in ((0.0, 0.25), (0.07, 0.3), (0.14, 0.35)):
            dot(pen, 0.42, -0.78, 0.5 - grow, alpha(0xFFD8483A, amount), 0.44 - grow)
    line(pen, "0.16,-0.82 0.18,-0.92", STALK, 0.05)
    gloss(pen, "0.05,-0.68 0.2,-0.67 0.31,-0.56", 0.045)


def kiwi(pen: Pen, colour: int, _: float) -> None:
    """A brown kiwi behind one that is cut: green flesh, pale heart, black seeds."""
    with turned(pen, -16, -0.16, -0.44):
        orb(pen, 0, 0, 0.36, STALK, 0.3, depth=0.09)
        for i in range(16):
            a, r = i * 2.4, 0.05 + 0.018 * i
            pen.segment(
                (r * math.cos(a), r * 0.8 * math.sin(a)), (r * math.cos(a) + 0.03, r * 0.8 * math.sin(a)), 0xFF8A6648, 0.012
            )
    with turned(pen, 0, 0.16, -0.3):
        orb(pen, 0, 0, 0.31, STALK, depth=0.05)
        dot(pen, 0, 0, 0.285, colour)
        dot(pen, 0, 0, 0.22, pen.lit(colour, 0.22))
        for i in range(18):
            with turned(pen, i * 20):
                pen.fill(both("0,-0.1 0.014,-0.13 0.012,-0.17 0,-0.185"), 0xFF2A2430)
                pen.segment((0.0, -0.2), (0.0, -0.265), alpha(WHITE, 0.25), 0.012)
        dot(pen, 0, 0, 0.1, PITH, 0.09)


def pomegranate(pen: Pen, colour: int, _: float) -> None:
    """A pomegranate with its crown, broken open over ruby seeds."""
    pen.shape(
        curvy("-0.1,-0.8! -0.17,-0.99! -0.06,-0.92! 0,-1.0! 0.06,-0.92! 0.17,-0.99! 0.1,-0.8!"), tone(colour, 0.04), depth=0.03
    )
    orb(pen, 0, -0.43, 0.44, colour, depth=0.12)
    gap = curvy("0.04,-0.66 0.22,-0.62 0.33,-0.42 0.28,-0.2 0.12,-0.14 -0.04,-0.26 -0.08,-0.48")
    pen.fill(gap, 0xFFF7E3BF)
    with clipped(pen, gap):
        for i in range(5):
            for k in range(6):
                orb(pen, -0.05 + i * 0.085 + 0.04 * (k % 2), -0.62 + k * 0.085, 0.046, tone(colour, -0.06, 8, 1.2), depth=0.02)
                dot(pen, -0.04 + i * 0.085 + 0.04 * (k % 2), -0.635 + k * 0.085, 0.011, alpha(WHITE, 0.8))
    pen.stroke([(0.04, -0.66), (0.22, -0.62), (0.33, -0.42), (0.28, -0.2), (0.12, -0.14), (-0.04, -0.26), (-0.08, -0.48)],
               pale(tone(colour, 0.1), 0.35), 0.03, closed=True)  # fmt: skip


def plum(pen: Pen, colour: int, _: float) -> None:
    """A plum with its crease and bloom."""
    leaf(pen, 0.02, -0.86, 0.34, 62)
    body = both("0,-0.83 0.2,-0.86 0.4,-0.68 0.44,-0.42 0.32,-0.12 0.12,-0.005 0,-0.01")
    pen.shape(body, colour, depth=0.12)
    line(pen, "0.0,-0.82 -0.1,-0.6 -0.11,-0.3 -0.04,-0.04", pen.shade(colour, 0.9), 0.022)
    line(pen, "0,-0.81 0.0,-0.9 0.05,-0.98", STALK, 0.04)
    gloss(pen, "0.17,-0.74 0.29,-0.66 0.34,-0.52", 0.06, 0.35)


def garlic(pen: Pen, colour: int, _: float) -> None:
    """A head of garlic, its cloves showing, one lying before it."""
    pen.shape(both("0.06,-1! 0.05,-0.82 0.1,-0.72 0.34,-0.58 0.42,-0.32 0.3,-0.07 0.1,-0.02 0,-0.02"), colour, depth=0.1)
    for k in (-1, 1):
        line(pen, f"{k * 0.03},-0.8 {k * 0.17},-0.55 {k * 0.2},-0.28 {k * 0.1},-0.04", alpha(0xFFB79BB5, 0.8), 0.02)
    line(pen, "0,-0.84 0.01,-0.5 0,-0.05", alpha(0xFFB79BB5, 0.6), 0.018)
    for x in (-0.08, -0.03, 0.03, 0.08):
        pen.segment((x, -0.03), (x * 1.3, 0.0), NUT, 0.014)
    with turned(pen, 74, 0.2, -0.1, 0.42):
        pen.shape(curvy("0,-0.62! 0.2,-0.34 0.17,-0.04 0,0.04 -0.15,-0.04 -0.17,-0.36"), pen.lit(colour, 0.3), depth=0.07)


def chili(pen: Pen, colour: int, _: float) -> None:
    """A curved chili pepper with a green stalk."""
    body = curvy("-0.3,-0.86! -0.36,-0.66 -0.27,-0.4 -0.04,-0.14 0.42,-0.0! 0.16,-0.22 0.07,-0.44 0.02,-0.66 -0.05,-0.84!")
    pen.shape(body, colour, depth=0.07)
    pen.shape(
        curvy("-0.37,-0.8! -0.3,-0.9 -0.17,-0.93 -0.04,-0.88 0.0,-0.77! -0.08,-0.82 -0.16,-0.77 -0.25,-0.83"), GREEN, depth=0.03
    )
    line(pen, "-0.18,-0.9 -0.19,-0.98 -0.12,-1.06", 0xFF4A7A3C, 0.06)
    gloss(pen, "-0.12,-0.72 -0.09,-0.54 0.0,-0.36", 0.04)


def _frill(r: float, waves: int, size: float, flat: float = 1.0) -> list[Pt]:
    """A closed wavy ring around the origin."""
    n = waves * 2
    return [
        ((r + size * (-1) ** i) * math.cos(i * 2 * math.pi / n), (r + size * (-1) ** i) * math.sin(i * 2 * math.pi / n) * flat)
        for i in range(n)
    ]


def lettuce(pen: Pen, colour: int, _: float) -> None:
    """A head of lettuce: frilly leaves around a pale heart."""
    for x, y, r, light, turn in (
        (-0.2, -0.5, 0.29, -0.1, 10), (0.2, -0.5, 0.29, -0.07, -8), (0, -0.58, 0.32, -0.04, 0),
        (-0.22, -0.32, 0.28, 0.0, 25), (0.22, -0.32, 0.28, 0.02, -20), (0, -0.33, 0.33, 0.05, 0),
    ):  # fmt: skip
        with turned(pen, turn, x, y):
            pen.shape(spline(_frill(r, 11, 0.025)), tone(colour, light), depth=0.045)
            for k in (-1, 0, 1):
                line(pen, f"0,{r * 0.9} {k * 0.08},0.02 {k * 0.18},{-r * 0.62}", alpha(pale(colour, 0.6), 0.6), 0.016)
    pen.shape(both("0,-0.2 0.1,-0.16 0.12,-0.02! 0,0"), PITH, depth=0.03)


def cabbage(pen: Pen, colour: int, _: float) -> None:
    """A round cabbage with veined outer leaves."""
    for s in (-1, 1):
        pen.shape(
            curvy(f"0,0 {s * 0.34},-0.02 {s * 0.5},-0.26 {s * 0.47},-0.56 {s * 0.33},-0.7 {s * 0.2},-0.4"),
            tone(colour, -0.07),
            depth=0.06,
        )
        line(pen, f"{s * 0.16},-0.06 {s * 0.36},-0.3 {s * 0.38},-0.6", alpha(PITH, 0.7), 0.018)
    orb(pen, 0, -0.44, 0.4, colour, depth=0.11)
    pen.shape(curvy("0.03,-0.84 -0.2,-0.7 -0.3,-0.42 -0.24,-0.14 -0.06,-0.04 0.12,-0.2 0.16,-0.5"), tone(colour, 0.045), depth=0.05)
    for text in ("-0.06,-0.06 -0.04,-0.4 0.03,-0.78", "-0.05,-0.26 -0.14,-0.42 -0.18,-0.58", "-0.04,-0.36 0.06,-0.48 0.1,-0.6"):
        line(pen, text, alpha(PITH, 0.85), 0.02)
    line(pen, "0.2,-0.1 0.3,-0.36 0.24,-0.66", alpha(PITH, 0.6), 0.016)


def cauliflower(pen: Pen, colour: int, _: float) -> None:
    """White florets held by green leaves."""
    for s in (-1, 1):
        leaf(pen, s * 0.1, -0.05, 0.8, s * 38, tone(GREEN, -0.02), 0.32)
    for x, y, r in ((-0.24, -0.62, 0.16), (0.24, -0.62, 0.16), (0, -0.7, 0.19), (-0.3, -0.42, 0.16), (0.3, -0.42, 0.16),
                    (0, -0.46, 0.2),
                    (-0.14, -0.55, 0.14), (0.15, -0.55, 0.14), (-0.16, -0.36, 0.15), (0.16, -0.36, 0.15)):  # fmt: skip
        pen.shape(spline([(x + px, y + py) for px, py, *_ in _frill(r, 7, 0.014)]), colour, depth=0.05)
        for k in range(4):
            dot(pen, x + 0.5 * r * math.cos(k * 1.7), y + 0.5 * r * math.sin(k * 1.7), r * 0.16, pen.shade(colour, 0.35))
    for s, turn in ((-1, -62), (1, 62), (-1, -22), (1, 22)):
        leaf(pen, s * 0.04, 0.0, 0.46, turn, tone(GREEN, 0.03), 0.4)


def pea(pen: Pen, colour: int, _: float) -> None:
    """An open pod with a row of peas."""
    with turned(pen, -24, 0, -0.3):
        pen.shape(curvy("-0.52,0.03! -0.25,-0.14 0.1,-0.17 0.5,0.0! 0.14,0.2 -0.22,0.18"), tone(colour, -0.09), depth=0.05)
        for i, x in enumerate((-0.31, -0.16, 0.0, 0.16, 0.3)):
            orb(pen, x, 0.0, 0.075 + 0.014 * (1 < i < 4) + 0.007 * (0 < i < 4), pen.lit(colour, 0.18), depth=0.03)
            dot(pen, x + pen.lx * 0.03, -0.035, 0.016, alpha(WHITE, 0.7))
        pen.shape(curvy("-0.52,0.03! -0.25,0.09 0.1,0.11 0.5,0.0! 0.14,0.22 -0.22,0.2"), colour, depth=0.04)
        line(pen, "0.49,0 0.56,-0.03 0.58,-0.09", 0xFF4A7A3C, 0.03)


def radish(pen: Pen, colour: int, _: float) -> None:
    """A radish with leaves and a thin white root."""
    for turn, size in ((-34, 0.5), (32, 0.48), (0, 0.54)):
        leaf(pen, 0, -0.54, size, turn, GREEN, 0.3)
    line(pen, "0,-0.16 0.02,-0.07 -0.03,0.0", PAPER, 0.03)
    body = both("0,-0.62 0.2,-0.6 0.31,-0.42 0.2,-0.2 0.05,-0.12 0,-0.1")
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        dot(pen, 0, -0.09, 0.13, alpha(PAPER, 0.85), 0.09)
    gloss(pen, "0.12,-0.55 0.2,-0.47 0.21,-0.37", 0.04)


def olive(pen: Pen, colour: int, _: float) -> None:
    """Two olives on a twig, one with a red filling."""
    line(pen, "-0.46,-0.9 -0.1,-0.78 0.4,-0.86", STALK, 0.035)
    for x, turn in ((-0.3, -120), (0.05, -60), (0.3, 65), (0.1, 130)):
        leaf(pen, x, -0.82, 0.3, turn, 0xFF7B9466, 0.2)
    for x, y, turn in ((-0.18, -0.36, 8), (0.22, -0.28, -12)):
        line(pen, f"{x},{y - 0.25} {x * 0.6},-0.8", STALK, 0.024)
        with turned(pen, turn, x, y):
            orb(pen, 0, 0, 0.2, colour, 0.27, depth=0.08)
            dot(pen, 0.02, 0.2, 0.05, 0xFFC8402E, 0.035)
            dot(pen, pen.lx * 0.09, -0.11, 0.035, alpha(WHITE, 0.5), 0.05)


def peanut(pen: Pen, colour: int, _: float) -> None:
    """A peanut in its netted shell, one open beside it."""
    with turned(pen, 22, -0.12, -0.4):
        shell = both("0,-0.47 0.17,-0.4 0.2,-0.22 0.13,-0.02 0.2,0.18 0.18,0.36 0,0.44")
        pen.shape(shell, colour, depth=0.07)
        with clipped(pen, shell):
            for x in (-0.1, 0.0, 0.1):
                line(pen, f"{x},-0.5 {x * 1.4},-0.22 {x * 0.7},-0.02 {x * 1.4},0.2 {x},0.46", pen.shade(colour, 0.45), 0.016)
            for k in range(9):
                line(pen, f"-0.2,{-0.42 + k * 0.1} 0,{-0.39 + k * 0.1} 0.2,{-0.42 + k * 0.1}", pen.shade(colour, 0.3), 0.014)
    with turned(pen, -48, 0.24, -0.22, 0.72):
        pen.shape(both("0,-0.32 0.18,-0.22 0.13,0 0.18,0.22 0,0.3"), pen.lit(colour, 0.25), depth=0.05)
        for y in (-0.14, 0.13):
            orb(pen, 0, y, 0.1, 0xFFA55E3C, 0.115, depth=0.04)


def acorn(pen: Pen, colour: int, _: float) -> None:
    """An acorn in its scaly cup, with an oak leaf."""
    with turned(pen, -62, 0.0, -0.7, 0.62):
        oak = both("0,-0.86 0.12,-0.78 0.13,-0.66 0.08,-0.6 0.24,-0.56 0.22,-0.42 0.12,-0.36 0.26,-0.28 0.2,-0.14 0.05,-0.08 0,0")
        pen.shape(oak, 0xFF7D9448, depth=0.06)
        line(pen, "0,-0.8 0,0.02", 0xFFB7C47C, 0.03)
    pen.shape(both("0.34,-0.62! 0.34,-0.4 0.22,-0.14 0.04,-0.04! 0,0"), colour, depth=0.1)
    gloss(pen, "0.24,-0.5 0.22,-0.36 0.15,-0.22", 0.04)
    cup = both("0,-0.88 0.22,-0.85 0.38,-0.7 0.4,-0.57 0.2,-0.54 0,-0.53")
    pen.shape(cup, tone(colour, -0.2), depth=0.07)
    with clipped(pen, cup):
        for row in range(5):
            for i in range(9):
                x = -0.4 + i * 0.1 + 0.05 * (row % 2)
                line(
                    pen,
                    f"{x - 0.05},{-0.83 + row * 0.075} {x},{-0.79 + row * 0.075} {x + 0.05},{-0.83 + row * 0.075}",
                    tone(colour, -0.1),
                    0.016,
                )
    line(pen, "0,-0.87 0.02,-0.95 0.07,-0.99", tone(colour, -0.24), 0.055)


def wheat(pen: Pen, colour: int, t: float) -> None:
    """Three ripe ears of wheat on their stalks."""
    for i, (turn, length) in enumerate(((-17, 0.92), (17, 0.9), (0, 1.0))):
        with turned(pen, turn + 1.5 * math.sin(t * 1.6 + i), 0, 0):
            pen.segment((0, 0), (0, -length + 0.34), tone(colour, -0.1), 0.022)
            for k in range(7):
                y = -length + 0.4 - k * 0.05
                for s in (-1, 1):
                    pen.segment((s * 0.03, y), (s * 0.11, y - 0.17), tone(colour, 0.04), 0.007)
                    with turned(pen, s * 28, s * 0.02, y, 0.13):
                        pen.shape(both("0,-0.8! 0.3,-0.4 0.2,0 0,0.05"), tone(colour, 0.02 * (k % 2)), depth=0.12)
            with turned(pen, 0, 0, -length + 0.06, 0.13):
                pen.shape(both("0,-0.8! 0.3,-0.4 0.2,0 0,0.05"), colour, depth=0.12)
    leaf(pen, 0, -0.05, 0.34, -52, tone(colour, -0.06, 12), 0.14)


PRODUCE: dict[str, PropSpec] = {
    "blueberry": PropSpec(blueberry, 0.09, "ground", 0xFF4C5FA8, (-0.54, -0.96, 0.53, 0.04)),
    "raspberry": PropSpec(raspberry, 0.07, "ground", 0xFFD43D62, (-0.44, -1.04, 0.44, 0.09)),
    "mango": PropSpec(mango, 0.09, "ground", 0xFFF0AE38, (-0.52, -1.06, 0.54, 0.04)),
    "kiwi": PropSpec(kiwi, 0.075, "ground", 0xFF8DB844, (-0.56, -0.79, 0.51, 0.05)),
    "lime": PropSpec(lemon, 0.085, "ground", 0xFF8CBF3F, (-0.57, -0.71, 0.5, 0.04)),
    "pomegranate": PropSpec(pomegranate, 0.085, "ground", 0xFFC93A4A, (-0.49, -1.05, 0.49, 0.06)),
    "plum": PropSpec(plum, 0.06, "ground", 0xFF6E3F82, (-0.49, -1.1, 0.49, 0.04)),
    "garlic": PropSpec(garlic, 0.065, "ground", 0xFFF1E8E2, (-0.47, -1.05, 0.5, 0.06)),
    "chili": PropSpec(chili, 0.085, "ground", 0xFFD63A2F, (-0.42, -1.14, 0.46, 0.05)),
    "lettuce": PropSpec(lettuce, 0.13, "ground", 0xFF7DB84F, (-0.57, -0.97, 0.57, 0.07)),
    "cabbage": PropSpec(cabbage, 0.13, "ground", 0xFF8FBF6A, (-0.56, -0.9, 0.56, 0.08)),
    "cauliflower": PropSpec(cauliflower, 0.13, "ground", 0xFFF2ECD8, (-0.66, -0.95, 0.66, 0.13)),
    "pea": PropSpec(pea, 0.06, "ground", 0xFF6BAF4A, (-0.51, -0.68, 0.56, 0.05)),
    "radish": PropSpec(radish, 0.09, "ground", 0xFFD0355F, (-0.36, -1.13, 0.36, 0.06)),
    "olive": PropSpec(olive, 0.05, "ground", 0xFF7C8B3C, (-0.61, -1.02, 0.62, 0.05)),
    "peanut": PropSpec(peanut, 0.04, "ground", 0xFFD8AE70, (-0.46, -0.89, 0.49, 0.06)),
    "acorn": PropSpec(acorn, 0.04, "ground", 0xFFB0763C, (-0.53, -1.07, 0.46, 0.04)),
    "wheat": PropSpec(wheat, 0.5, "ground", 0xFFE3B44E, (-0.46, -1.12, 0.46, 0.06)),
}
