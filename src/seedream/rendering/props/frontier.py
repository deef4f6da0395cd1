"""Things of the old west, of mines and of railways: saloon, wanted poster, wagon wheel, minecart; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.drafting import lettering
from seedream.rendering.props.finish import sparkle, tone
from seedream.rendering.props.kit import both, clipped, curvy, cut, dot, line, orb, ring, rows, slab, soft, turned
from seedream.rendering.props.palette import GOLD, PAPER, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, BONE, DIRT = 0xFF4A4854, 0xFFEFE3CC, 0xFF9A7B5E


def saloon(pen: Pen, colour: int, _: float) -> None:
    """A saloon with a false front, a porch and swing doors."""
    front = soft("-0.44,0 -0.44,-0.8 -0.24,-0.8 -0.24,-0.94 0.24,-0.94 0.24,-0.8 0.44,-0.8 0.44,0", 0.006)
    pen.shape(front, colour, depth=0.04)
    with clipped(pen, front):
        for k in range(1, 15):
            pen.segment((-0.5, -k * 0.066), (0.5, -k * 0.066), pen.shade(colour, 0.45), 0.008)
    for left, right, y in ((-0.47, -0.22, -0.83), (0.22, 0.47, -0.83), (-0.27, 0.27, -0.98)):
        slab(pen, (left, y, right, y + 0.045), 0.008, pen.lit(colour, 0.35), 0.012)
    slab(pen, (-0.3, -0.9, 0.3, -0.74), 0.012, 0xFF6A3A2C, 0.012)
    lettering(pen, "SALOON", 0.0, -0.78, 0.085, 0xFFFBE3AE)
    for x in (-0.26, 0.0, 0.26):
        slab(pen, (x - 0.07, -0.69, x + 0.07, -0.52), 0.006, PAPER)
        slab(pen, (x - 0.055, -0.675, x + 0.055, -0.535), 0.0, 0xFFFFD98A)
        pen.segment((x, -0.68), (x, -0.53), PAPER, 0.012)
    pen.shape(soft("-0.5,-0.4 -0.44,-0.49 0.44,-0.49 0.5,-0.4", 0.006), 0xFF8E5640, depth=0.02)
    slab(pen, (-0.14, -0.36, 0.14, -0.03), 0.0, 0xFF3A2630)
    pen.fill(ellipse(0.0, -0.28, 0.1, 0.07), alpha(0xFFFFC25A, 0.35))
    for s in (-1, 1):
        door = cut(f"{s * 0.13},-0.28 {s * 0.012},-0.24 {s * 0.012},-0.1 {s * 0.13},-0.1")
        pen.shape(door, 0xFFC08A52, depth=0.01)
        for y in (-0.22, -0.185, -0.15):
            pen.segment((s * 0.03, y), (s * 0.112, y), 0xFF8E5E38, 0.012)
        slab(pen, (s * 0.3 - 0.09, -0.32, s * 0.3 + 0.09, -0.13), 0.006, PAPER)
        slab(pen, (s * 0.3 - 0.075, -0.305, s * 0.3 + 0.075, -0.145), 0.0, 0xFFFFD98A)
        pen.segment((s * 0.3, -0.31), (s * 0.3, -0.14), PAPER, 0.012)
    for x in (-0.46, -0.18, 0.18, 0.46):
        slab(pen, (x - 0.016, -0.41, x + 0.016, -0.03), 0.004, pen.lit(colour, 0.35), 0.008)
    for s in (-1, 1):
        pen.segment((s * 0.46, -0.14), (s * 0.18, -0.14), pen.lit(colour, 0.35), 0.016)
    slab(pen, (-0.5, -0.04, 0.5, 0.0), 0.004, 0xFF7A5238, 0.01)


def wanted_poster(pen: Pen, colour: int, _: float) -> None:
    """A sheet of old paper with a face, nailed to a post."""
    slab(pen, (-0.05, -0.62, 0.05, 0.0), 0.01, WOOD, 0.02)
    slab(pen, (-0.37, -1.0, 0.37, -0.2), 0.01, WOOD, 0.03)
    for y in (-0.73, -0.47):
        pen.segment((-0.37, y), (0.37, y), pen.shade(WOOD, 0.7), 0.012)
    sheet = curvy(
        "-0.31,-0.96! 0.0,-0.955 0.31,-0.97! 0.3,-0.7 0.315,-0.46 0.3,-0.25! 0.16,-0.255 0.1,-0.235! "
        "-0.1,-0.25 -0.31,-0.235! -0.3,-0.5 -0.315,-0.74",
        0.2,
    )
    pen.shape(sheet, colour, depth=0.02)
    ink = 0xFF4A2E22
    lettering(pen, "WANTED", 0.0, -0.83, 0.085, ink)
    slab(pen, (-0.2, -0.795, 0.2, -0.43), 0.006, pen.shade(colour, 0.3))
    with clipped(pen, soft("-0.2,-0.795 0.2,-0.795 0.2,-0.43 -0.2,-0.43", 0.006)):
        pen.fill(both("0,-0.53 0.12,-0.5 0.17,-0.4! 0,-0.38"), ink)
        pen.fill(ellipse(0, -0.58, 0.085, 0.1), 0xFFC79A72)
        pen.fill(both("0,-0.585 0.085,-0.58! 0.06,-0.49 0,-0.46"), 0xFFB8463C)
        pen.fill(both("0,-0.77 0.08,-0.76 0.09,-0.66! 0.19,-0.645 0.16,-0.62! 0,-0.63"), ink)
        for s in (-1, 1):
            dot(pen, s * 0.034, -0.605, 0.011, ink)
    lettering(pen, "$5000", 0.0, -0.33, 0.062, ink)
    rows(pen, -0.18, -0.29, (0.36,), 0.03, alpha(ink, 0.6), 0.012)
    for x in (-0.27, 0.27):
        dot(pen, x, -0.93, 0.017, IRON)


def wagon_wheel(pen: Pen, colour: int, rolled: float) -> None:
    """A wooden wheel with an iron tyre."""
    ring(pen, 0, -0.5, 0.465, IRON, 0.05)
    ring(pen, 0, -0.5, 0.405, colour, 0.09)
    ring(pen, 0, -0.5, 0.372, pen.shade(colour), 0.02)
    for k in range(12):
        with turned(pen, k * 30 + math.degrees(rolled * 2), 0, -0.5):
            pen.shape(soft("-0.03,-0.1 -0.02,-0.37 0.02,-0.37 0.03,-0.1", 0.006), pen.lit(colour, 0.12), depth=0.012)
    orb(pen, 0, -0.5, 0.13, colour, depth=0.03)
    ring(pen, 0, -0.5, 0.115, IRON, 0.024)
    orb(pen, 0, -0.5, 0.05, IRON, depth=0.015)


def cow_skull(pen: Pen, colour: int, _: float) -> None:
    """The bleached skull of a cow with its horns."""
    for s in (-1, 1):
        pen.shape(
            curvy(
                f"{s * 0.1},-0.72! {s * 0.3},-0.76 {s * 0.44},-0.88 {s * 0.48},-1.0! {s * 0.52},-0.84 "
                f"{s * 0.42},-0.68 {s * 0.24},-0.6 {s * 0.1},-0.6!"
            ),
            tone(colour, -0.16),
            depth=0.04,
        )
    pen.shape(
        both("0,-0.78 0.14,-0.78 0.22,-0.66 0.2,-0.5 0.13,-0.38 0.11,-0.2 0.13,-0.08 0.07,0! 0,0.0", 0.45), colour, depth=0.06
    )
    for s in (-1, 1):
        pen.fill(ellipse(s * 0.125, -0.54, 0.05, 0.06), 0xFF4A3A3C)
        pen.fill(curvy(f"{s * 0.02},-0.16 {s * 0.06},-0.2 {s * 0.075},-0.1 {s * 0.03},-0.05!"), 0xFF4A3A3C)
        line(pen, f"{s * 0.05},-0.44 {s * 0.045},-0.26", pen.shade(colour, 0.6), 0.014)
    line(pen, "0.0,-0.74 -0.02,-0.66 0.02,-0.6", pen.shade(colour, 0.7), 0.012)


def tumbleweed(pen: Pen, colour: int, t: float) -> None:
    """A ball of dry twigs that the wind rolls."""
    with turned(pen, t * 80, 0, -0.44):
        dot(pen, 0, 0, 0.38, pen.shade(colour))
        for k in range(70):
            a, b = k * 2.39996, k * 2.39996 + 1.6 + 0.7 * math.sin(k * 1.7)
            r = 0.42 * math.sqrt((k % 35 + 1) / 35)
            c, q = (a + b) / 2, min(1.25 * r, 0.45)
            way = f"{r * math.cos(a)},{r * math.sin(a)} {q * math.cos(c)},{q * math.sin(c)} {r * math.cos(b)},{r * math.sin(b)}"
            line(pen, way, (colour, pen.shade(colour, 0.6), pen.lit(colour, 0.35))[k % 3], 0.017)
        for k in range(12):
            a = k * math.pi / 6 + 0.2
            line(
                pen,
                f"{0.38 * math.cos(a)},{0.38 * math.sin(a)} {0.48 * math.cos(a + 0.12)},{0.48 * math.sin(a + 0.12)}",
                pen.shade(colour, 0.3),
                0.012,
            )


def gold_nugget(pen: Pen, colour: int, t: float) -> None:
    """A lump of gold that gleams."""
    pen.shape(
        curvy(
            "-0.44,0! -0.48,-0.16 -0.36,-0.34 -0.22,-0.36 -0.1,-0.52 0.1,-0.54 0.22,-0.44 0.38,-0.4 0.48,-0.2 0.42,0! 0.1,0.01",
            0.35,
        ),
        colour,
        depth=0.1,
    )
    for text in (
        "-0.3,-0.14! -0.16,-0.28! -0.06,-0.14! -0.2,-0.06!",
        "0.0,-0.34! 0.14,-0.42! 0.22,-0.28! 0.08,-0.22!",
        "0.2,-0.12! 0.32,-0.22! 0.36,-0.1! 0.26,-0.05!",
    ):
        pen.fill(cut(text), pen.lit(colour, 0.5))
    line(pen, "-0.06,-0.18 0.08,-0.12 0.14,-0.02", pen.shade(colour, 0.5), 0.02)
    for x, y, r in ((0.16, -0.62, 0.12), (-0.34, -0.46, 0.08)):
        r *= 1 + 0.12 * math.sin(t * 4 + x * 9)
        sparkle(pen, x, y, r, 0xFFFFF6D0)


def minecart(pen: Pen, colour: int, rolled: float) -> None:
    """A cart of a mine on its rails, full of ore."""
    slab(pen, (-0.56, -0.035, 0.56, 0.0), 0.006, 0xFF6A4A34)
    pen.segment((-0.56, -0.05), (0.56, -0.05), 0xFF8A8794, 0.03, butt=True)
    for x, y, r in ((-0.26, -0.62, 0.11), (-0.04, -0.66, 0.13), (0.2, -0.63, 0.12), (0.33, -0.58, 0.08), (-0.38, -0.57, 0.07)):
        orb(pen, x, y, r, 0xFF6F6878, depth=r * 0.4)
    for x, y, tint in ((-0.16, -0.66, GOLD), (0.1, -0.7, GOLD), (0.3, -0.66, 0xFF6FD0E0), (-0.32, -0.64, GOLD)):
        pen.fill(
            soft(f"{x - 0.05},{y} {x - 0.02},{y - 0.055} {x + 0.04},{y - 0.04} {x + 0.05},{y + 0.03} {x - 0.02},{y + 0.04}", 0.006),
            tint,
        )
    tub = soft("-0.48,-0.58 0.48,-0.58 0.38,-0.18 -0.38,-0.18", 0.02)
    pen.shape(tub, colour, depth=0.06)
    slab(pen, (-0.51, -0.62, 0.51, -0.56), 0.02, pen.lit(colour, 0.25), 0.012)
    for s in (-1, 1):
        pen.segment((s * 0.3, -0.55), (s * 0.25, -0.2), pen.shade(colour, 0.5), 0.03)
        for k in range(4):
            dot(pen, s * (0.3 - 0.014 * k), -0.52 + 0.095 * k, 0.012, pen.lit(colour, 0.4))
    slab(pen, (-0.42, -0.2, 0.42, -0.15), 0.01, IRON)
    for x in (-0.24, 0.24):
        orb(pen, x, -0.15, 0.1, IRON, depth=0.02)
        ring(pen, x, -0.15, 0.066, 0xFF8A8794, 0.014)
        for k in range(4):
            a = k * math.pi / 2 + rolled * 8
            pen.segment((x, -0.15), (x + 0.06 * math.cos(a), -0.15 + 0.06 * math.sin(a)), 0xFF8A8794, 0.014)


def sheriff_star(pen: Pen, colour: int, _: float) -> None:
    """The star of a sheriff, with balls on its points."""
    pts = []
    for k in range(10):
        a, r = k * math.pi / 5, 0.2 if k % 2 else 0.42
        pts.append(f"{r * math.sin(a)},{-0.5 - r * math.cos(a)}")
    for k in range(5):
        a = k * 2 * math.pi / 5
        orb(pen, 0.43 * math.sin(a), -0.5 - 0.43 * math.cos(a), 0.062, colour, depth=0.018)
    pen.shape(soft(" ".join(pts), 0.012), colour, depth=0.05)
    ring(pen, 0, -0.5, 0.17, pen.shade(colour, 0.6), 0.016)
    dot(pen, 0, -0.5, 0.15, pen.lit(colour, 0.3))
    lettering(pen, "SHERIFF", 0.0, -0.475, 0.046, 0xFF5A3A20)


def railway_track(pen: Pen, colour: int, _: float) -> None:
    """A length of rails on sleepers and gravel, seen from the side."""
    bed = soft("-0.54,0 -0.47,-0.085 0.47,-0.085 0.54,0", 0.01)
    pen.shape(bed, 0xFFA59B94, depth=0.012)
    with clipped(pen, bed):
        for k in range(110):
            x, y = -0.54 + 1.08 * (k * 0.7549 % 1.0), -0.004 - 0.08 * (k * 0.5698 % 1.0)
            dot(pen, x, y, 0.008, (0xFF857B78, 0xFFC0B7AE, 0xFF978D88)[k % 3], 0.006)
    for k in range(17):
        x = -0.448 + k * 0.056
        pen.fill(cut(f"{x - 0.016},-0.05 {x + 0.016},-0.05 {x + 0.02},-0.092 {x - 0.008},-0.092"), pen.lit(colour, 0.15))
        slab(pen, (x - 0.016, -0.052, x + 0.016, -0.034), 0.003, pen.shade(colour, 0.3))
    for y, high in ((-0.094, 0.01), (-0.062, 0.016)):
        slab(pen, (-0.49, y - high, 0.49, y + 0.2 * high), 0.003, 0xFF5A5866)
        slab(pen, (-0.49, y - high, 0.49, y - 0.55 * high), 0.003, 0xFFD2D6DE)


def mine_entrance(pen: Pen, colour: int, _: float) -> None:
    """A way into a hill, shored up with beams, with rails and a lantern."""
    hill = curvy("-0.6,0! -0.52,-0.3 -0.38,-0.56 -0.16,-0.76 0.12,-0.82 0.36,-0.66 0.52,-0.34 0.6,0!", 0.4)
    pen.shape(hill, colour, depth=0.07)
    with clipped(pen, hill):
        for x, y, r in (
            (-0.42, -0.3, 0.1),
            (0.42, -0.36, 0.09),
            (-0.12, -0.7, 0.08),
            (0.24, -0.66, 0.06),
            (-0.46, -0.06, 0.08),
            (0.5, -0.1, 0.09),
        ):
            pen.shape(ellipse(x, y, r, r * 0.7), pen.lit(colour, 0.18), depth=0.02)
        pen.fill(curvy("-0.4,-0.6! -0.2,-0.7 0.1,-0.76 0.4,-0.66! 0.6,-1 -0.5,-1"), alpha(0xFF6F9A52, 0.9))
    pen.fill(cut("-0.26,0 -0.23,-0.5 0.23,-0.5 0.26,0"), 0xFF231C28)
    pen.fill(cut("-0.17,0 -0.14,-0.36 0.14,-0.36 0.17,0"), 0xFF15111A)
    for s in (-1, 1):
        pen.shape(soft(f"{s * 0.3},0 {s * 0.22},0 {s * 0.19},-0.52 {s * 0.27},-0.52", 0.006), WOOD, depth=0.02)
        pen.segment((s * 0.2, -0.42), (s * 0.08, -0.5), pen.shade(WOOD, 0.5), 0.03)
        pen.segment((s * 0.09, 0.0), (s * 0.04, -0.28), 0xFF8A8794, 0.016, butt=True)
    for y, half in ((-0.04, 0.13), (-0.11, 0.11), (-0.17, 0.09)):
        pen.segment((-half, y), (half, y), 0xFF6A4A34, 0.022)
    pen.shape(soft("-0.34,-0.6 0.34,-0.6 0.34,-0.5 -0.34,-0.5", 0.008), tone(WOOD, 0.04), depth=0.02)
    pen.segment((0.0, -0.5), (0.0, -0.44), IRON, 0.01)
    pen.fill(ellipse(0, -0.4, 0.1, 0.1), alpha(0xFFFFC25A, 0.3))
    slab(pen, (-0.032, -0.45, 0.032, -0.36), 0.01, 0xFFFFD68A)
    slab(pen, (-0.04, -0.46, 0.04, -0.44), 0.005, IRON)


def log_pile(pen: Pen, colour: int, _: float) -> None:
    """Split logs, stacked with their ends to the front."""
    for row, count in enumerate((5, 4, 5, 4)):
        for k in range(count):
            x, y, r = -0.4 + k * 0.2 + 0.1 * (count == 4), -0.1 - row * 0.168, 0.1
            orb(pen, x, y, r, tone(colour, -0.12), depth=0.03)
            dot(pen, x, y, r * 0.82, tone(0xFFD9B27E, 0.02 * ((k + row) % 3) - 0.02))
            for q in (0.55, 0.28):
                ring(pen, x + 0.006, y, r * q, 0xFFB88C58, 0.01)
            pen.segment((x, y), (x + r * 0.7 * math.cos(k + row), y + r * 0.7 * math.sin(k + row)), 0xFFA87C4C, 0.009)
    for s in (-1, 1):
        slab(pen, (s * 0.535 - 0.03, -0.78, s * 0.535 + 0.03, 0.0), 0.01, colour, 0.02)


FRONTIER: dict[str, PropSpec] = {
    "saloon": PropSpec(saloon, 3.2, "ground", 0xFFC08656, (-0.512, -0.995, 0.512, 0.012)),
    "wanted_poster": PropSpec(wanted_poster, 1.0, "ground", 0xFFE9CF9C, (-0.39, -1.012, 0.39, 0.012)),
    "wagon_wheel": PropSpec(wagon_wheel, 0.62, "ground", 0xFF9A6A42, (-0.506, -1.006, 0.506, 0.006)),
    "cow_skull": PropSpec(cow_skull, 0.36, "ground", BONE, (-0.535, -1.013, 0.535, 0.013)),
    "tumbleweed": PropSpec(tumbleweed, 0.5, "ground", 0xFFB08A52, (-0.495, -0.934, 0.495, 0.056)),
    "gold_nugget": PropSpec(gold_nugget, 0.1, "ground", 0xFFF0B93A, (-0.495, -0.767, 0.495, 0.023)),
    "minecart": PropSpec(minecart, 0.8, "ground", 0xFF8A5F46, (-0.575, -0.808, 0.575, 0.013)),
    "sheriff_star": PropSpec(sheriff_star, 0.08, "ground", 0xFFE9B63C, (-0.484, -1.006, 0.484, -0.078)),
    "railway_track": PropSpec(railway_track, 4.2, "ground", 0xFF7A5640, (-0.546, -0.118, 0.546, 0.013)),
    "mine_entrance": PropSpec(mine_entrance, 2.8, "ground", 0xFF8C7A68, (-0.614, -0.837, 0.614, 0.02)),
    "log_pile": PropSpec(log_pile, 0.8, "ground", 0xFF8A5E3E, (-0.58, -0.797, 0.58, 0.014)),
}
