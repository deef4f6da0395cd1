"""Trees by their names, plants that climb or stand by the water, and small wonders of nature; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import flame, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, slab, soft, turned
from seedream.rendering.props.leafage import BARK, crown, trunk
from seedream.rendering.props.palette import DARK, WHITE
from seedream.rendering.props.spec import PropSpec

RED, STEM = 0xFFC8323A, 0xFF5E8A3C


def willow(pen: Pen, colour: int, t: float) -> None:
    """A weeping willow, its twigs hanging to the ground."""
    trunk(pen, -0.5, 0.065)
    crown(pen, (0.0, -0.76), (0.34, 0.17), colour, t, 7)
    for k in range(31):
        x = -0.44 + k * 0.88 / 30
        top = -0.86 + 0.55 * abs(x) ** 1.6
        low = -0.14 - 0.12 * math.sin(k * 2.3) - 0.16 * (0.44 - abs(x))
        sway = 0.02 * math.sin(t * 1.3 + k * 0.7)
        tint = (pen.shade(colour, 0.7), pen.shade(colour, 0.3), colour, pen.lit(colour, 0.22))[(k * 7) % 4]
        line(pen, f"{x * 0.75},{top} {x},{top * 0.6 + low * 0.4} {x * 1.06 + sway},{low}", tint, 0.026)
        for i in range(5):
            q = (i + 1) / 6
            y = top + (low - top) * q
            leaf(pen, x * (0.85 + 0.2 * q) + sway * q, y, 0.07, 150 if (i + k) % 2 else -150, tint, 0.22)


def bare_tree(pen: Pen, colour: int, _: float) -> None:
    """A tree without leaves."""

    def bough(x: float, y: float, angle: float, long: float, width: float, deep: int) -> None:
        a = math.radians(angle)
        ex, ey = x + long * math.sin(a), y - long * math.cos(a)
        bend = 0.05 * math.sin(x * 40 + y * 23)
        line(pen, f"{x},{y} {(x + ex) / 2 + bend},{(y + ey) / 2} {ex},{ey}", pen.shade(colour, 0.5), width)
        line(
            pen,
            f"{x + pen.lx * width * 0.15},{y} {(x + ex) / 2 + bend + pen.lx * width * 0.15},{(y + ey) / 2} {ex},{ey}",
            colour,
            width * 0.6,
        )
        if deep:
            for turn, part in ((-34, 0.76), (26, 0.7), (4, 0.6)):
                if deep > 1 or turn != 4:
                    bough(ex, ey, angle + turn + 9 * math.sin(ex * 31), long * part, width * 0.6, deep - 1)

    pen.fill(soft("-0.1,0 0.1,0 0.04,-0.16 -0.04,-0.16", 0.02), pen.shade(colour, 0.4))
    bough(0.0, 0.0, 2, 0.3, 0.085, 4)


def apple_tree(pen: Pen, colour: int, t: float) -> None:
    """A tree full of fruit; the fruit takes the tint."""
    trunk(pen, -0.46)
    crown(pen, (0.0, -0.66), (0.38, 0.3), 0xFF4F8F45, t, 11)
    for i in range(17):
        a, q = i * 2.39996, math.sqrt((i + 0.5) / 17) * 0.86
        x, y = 0.36 * q * math.cos(a), -0.65 + 0.27 * q * math.sin(a)
        orb(pen, x, y, 0.034, colour)
        dot(pen, x + pen.lx * 0.01, y - 0.012, 0.008, alpha(WHITE, 0.8))


def baobab(pen: Pen, colour: int, t: float) -> None:
    """A baobab: a trunk like a barrel under a small crown."""
    body = both("0.1,-0.64! 0.17,-0.5 0.2,-0.2 0.26,0! 0,0", 0.4)
    for x, y in ((-0.36, -0.74), (0.38, -0.76), (-0.16, -0.82), (0.18, -0.84)):
        line(pen, f"{x * 0.25},-0.58 {x * 0.6},{y + 0.1} {x},{y}", pen.shade(0xFF9A7A5E, 0.2), 0.05)
    pen.shape(body, 0xFF9A7A5E, depth=0.06)
    for x in (-0.1, 0.02, 0.1):
        line(pen, f"{x * 0.8},-0.58 {x * 1.2},-0.3 {x * 1.5},-0.04", pen.shade(0xFF9A7A5E, 0.7), 0.012)
    for i, (x, y, r) in enumerate(((-0.36, -0.78, 0.13), (0.38, -0.8, 0.13), (-0.14, -0.88, 0.15), (0.17, -0.88, 0.15))):
        crown(pen, (x, y), (r, r * 0.55), colour, t, i + 3)


def acacia(pen: Pen, colour: int, t: float) -> None:
    """An umbrella thorn of the savanna: a flat crown."""
    for points, width in (
        ("-0.02,0 0.0,-0.24 -0.06,-0.4 -0.3,-0.56", 0.045),
        ("0.0,-0.22 0.06,-0.4 0.3,-0.56", 0.038),
        ("-0.03,-0.34 -0.02,-0.5 0.02,-0.6", 0.03),
        ("0.05,-0.38 0.1,-0.5 0.12,-0.6", 0.024),
    ):
        line(pen, points, BARK, width)
    crown(pen, (-0.18, -0.59), (0.3, 0.075), colour, t, 5)
    crown(pen, (0.2, -0.62), (0.3, 0.08), colour, t, 9)
    crown(pen, (0.0, -0.68), (0.28, 0.065), colour, t, 13)


def cypress(pen: Pen, colour: int, t: float) -> None:
    """A tall narrow cypress."""
    slab(pen, (-0.022, -0.1, 0.022, 0.0), 0.004, BARK)
    body = both("0,-1.0! 0.05,-0.86 0.1,-0.56 0.12,-0.28 0.08,-0.06 0,-0.04")
    pen.shape(body, colour, depth=0.035)
    with clipped(pen, body):
        for i in range(46):
            x, y = -0.11 + ((i * 37) % 22) / 100, -0.08 - i * 0.02
            s = 0.004 * math.sin(t * 1.6 + i)
            line(
                pen, f"{x + s},{y + 0.04} {x * 0.86 + s},{y - 0.05}", (pen.shade(colour, 0.5), pen.lit(colour, 0.18))[i % 2], 0.014
            )


def birch(pen: Pen, colour: int, t: float) -> None:
    """A birch with its white bark."""
    for points, width in (
        ("0.0,0 0.015,-0.3 -0.01,-0.6 0.02,-0.86", 0.05),
        ("0.0,-0.44 0.1,-0.58 0.16,-0.7", 0.022),
        ("0.0,-0.52 -0.1,-0.64 -0.15,-0.76", 0.022),
    ):
        line(pen, points, 0xFFB9B0B4, width)
        with turned(pen, 0, pen.lx * width * 0.12, 0):
            line(pen, points, 0xFFF6F2E8, width * 0.7)
    for k in range(10):
        y = -0.05 - k * 0.065
        s = -1 if k % 2 else 1
        pen.segment((s * 0.022, y), (s * 0.004, y - 0.006), 0xFF4A4450, 0.012)
    for i, (x, y, rx, ry) in enumerate(
        ((-0.14, -0.74, 0.14, 0.14), (0.15, -0.7, 0.14, 0.14), (0.02, -0.86, 0.17, 0.13), (0.0, -0.62, 0.13, 0.09))
    ):
        crown(pen, (x, y), (rx, ry), colour, t, i + 20)


def cattail(pen: Pen, colour: int, t: float) -> None:
    """Bulrushes with their brown cobs."""
    for x, top in ((-0.24, -0.7), (-0.1, -0.86), (0.06, -0.62), (0.2, -0.8), (0.3, -0.56)):
        s = 0.02 * math.sin(t * 1.3 + x * 9)
        pen.shape(
            curvy(
                f"{x * 0.4 - 0.02},0! {x * 0.8 + s},{top * 0.6} {x + s},{top}! {x * 0.8 + 0.035 + s},{top * 0.55} "
                f"{x * 0.4 + 0.02},0!"
            ),
            tone(STEM, 0.04 * math.sin(x * 20)),
            depth=0.012,
        )
    for x, top in ((-0.16, -0.92), (0.02, -1.0), (0.15, -0.9)):
        s = 0.02 * math.sin(t * 1.3 + x * 7)
        line(pen, f"{x * 0.3},0 {x * 0.7 + s * 0.5},{top * 0.5} {x + s},{top}", STEM, 0.016)
        with turned(pen, x * 30, x + s, top):
            slab(pen, (-0.035, 0.06, 0.035, 0.3), 0.034, colour, 0.02)


def lily_pad(pen: Pen, colour: int, _: float) -> None:
    """A leaf of a water lily that floats, a little from above, with its notch and a flower at its edge."""
    pad = curvy("0.06,-0.1! 0.3,-0.24 0.5,-0.12 0.34,0.0 0,0.03 -0.34,0.0 -0.5,-0.13 -0.3,-0.24 -0.02,-0.25!")
    with turned(pen, 0.0, 0.0, 0.02):
        pen.fill(pad, pen.shade(pen.shade(colour)))
    pen.shape(pad, colour, depth=0.02)
    for x, y in ((0.42, -0.12), (0.24, -0.02), (-0.04, 0.0), (-0.3, -0.03), (-0.44, -0.13), (-0.26, -0.22)):
        line(pen, f"0.05,-0.11 {x * 0.6},{(y - 0.11) / 2} {x},{y}", pale(colour, 0.35), 0.008)
    with turned(pen, 0.0, -0.34, -0.16, 0.5):
        for degrees in (-70, 70, -40, 40, 0):
            with turned(pen, degrees):
                pen.shape(both("0,0.02 0.06,-0.06 0.05,-0.2 0,-0.28!"), 0xFFF4B4CC if degrees else 0xFFFBD6E2, depth=0.02)
        dot(pen, 0, -0.03, 0.035, 0xFFF2C14E)


def aloe(pen: Pen, colour: int, _: float) -> None:
    """An aloe in its pot."""
    for degrees, long, tint in (
        (-62, 0.5, 0.35),
        (60, 0.5, 0.35),
        (-38, 0.62, 0.2),
        (36, 0.62, 0.2),
        (-14, 0.68, 0.0),
        (15, 0.66, 0.05),
        (0, 0.56, -0.1),
    ):
        with turned(pen, degrees, 0, -0.28):
            blade = both(f"0,{-long}! 0.05,{-long * 0.6} 0.075,-0.12 0.05,0 0,0")
            pen.shape(blade, pen.shade(colour, tint) if tint >= 0 else pen.lit(colour, 0.12), depth=0.03)
            for k in range(4):
                y = -long * (0.25 + 0.16 * k)
                for s in (-1, 1):
                    pen.fill(soft(f"{s * 0.055},{y} {s * 0.085},{y - 0.03} {s * 0.055},{y - 0.03}", 0.002), pale(colour, 0.4))
                dot(pen, 0.012 * (-1) ** k, y, 0.008, pale(colour, 0.45))
    pen.shape(soft("-0.2,-0.3 0.2,-0.3 0.15,0 -0.15,0", 0.02), 0xFFC46A42, depth=0.05)
    slab(pen, (-0.23, -0.34, 0.23, -0.26), 0.015, 0xFFD27A50, 0.02)


def ivy(pen: Pen, colour: int, _: float) -> None:
    """A trail of ivy that hangs down."""
    for points, seed in (
        ("-0.2,-1.0 -0.24,-0.7 -0.16,-0.45 -0.22,-0.16", 0),
        ("0.02,-1.0 0.06,-0.64 -0.02,-0.3 0.04,-0.02", 3),
        ("0.22,-1.0 0.2,-0.76 0.26,-0.5 0.2,-0.3", 6),
    ):
        line(pen, points, 0xFF6A5A3A, 0.02)
        way = [tuple(float(v) for v in p.split(",")) for p in points.split()]
        for k in range(11):
            q = k / 10 * (len(way) - 1)
            i = min(int(q), len(way) - 2)
            x = way[i][0] + (way[i + 1][0] - way[i][0]) * (q - i)
            y = way[i][1] + (way[i + 1][1] - way[i][1]) * (q - i)
            with turned(pen, (70 if (k + seed) % 2 else -70) + 20 * math.sin(k), x, y, 0.15):
                lobes = both("0,0.06 0.3,0.0 0.52,-0.16! 0.36,-0.34 0.46,-0.62! 0.18,-0.62 0,-1.0!")
                pen.shape(lobes, tone(colour, 0.03 * ((k + seed) % 3)), depth=0.12)
                line(pen, "0,0 0,-0.8", pale(colour, 0.35), 0.05)


def topiary(pen: Pen, colour: int, t: float) -> None:
    """A clipped tree of three balls in a pot."""
    slab(pen, (-0.018, -0.6, 0.018, -0.16), 0.004, BARK)
    for y, r in ((-0.36, 0.16), (-0.64, 0.13), (-0.87, 0.1)):
        crown(pen, (0, y), (r, r), colour, t, int(r * 100))
    pen.shape(soft("-0.14,-0.2 0.14,-0.2 0.1,0 -0.1,0", 0.01), 0xFFB8AFA4, depth=0.03)
    slab(pen, (-0.16, -0.22, 0.16, -0.17), 0.01, 0xFFC6BEB2, 0.012)


def icicle(pen: Pen, colour: int, t: float) -> None:
    """A row of icicles, one of them dripping."""
    slab(pen, (-0.5, -0.68, 0.5, -0.58), 0.05, 0xFFFBFBFD, 0.03)
    for x, long, w in (
        (-0.42, 0.3, 0.05),
        (-0.3, 0.48, 0.06),
        (-0.17, 0.34, 0.05),
        (-0.03, 0.58, 0.07),
        (0.12, 0.36, 0.05),
        (0.26, 0.5, 0.06),
        (0.4, 0.3, 0.05),
    ):
        body = both(f"{w},-0.6! {w * 0.7},{-0.6 + long * 0.4} {w * 0.3},{-0.6 + long * 0.8} 0,{-0.6 + long}!")
        with turned(pen, 0, x, 0):
            pen.shape(body, alpha(colour, 1.0), depth=w * 0.5)
            line(pen, f"{w * 0.25},-0.54 {w * 0.1},{-0.6 + long * 0.7}", alpha(WHITE, 0.85), w * 0.2)
    q = (t * 0.6) % 1
    dot(pen, -0.03, -0.02 + 0.12 * q * q, 0.02, alpha(colour, 1 - q))


def footprint(pen: Pen, colour: int, _: float) -> None:
    """The prints of two shoes on the ground, seen from the side, so that they lie flat."""
    print_ = alpha(colour, 0.8)
    for x, y in ((-0.30, -0.02), (0.22, -0.12)):
        pen.fill(ellipse(x + 0.11, y - 0.035, 0.15, 0.042), print_)
        pen.fill(ellipse(x - 0.12, y - 0.03, 0.07, 0.034), print_)
        pen.fill(ellipse(x - 0.02, y - 0.032, 0.05, 0.022), print_)


def paw_print(pen: Pen, colour: int, _: float) -> None:
    """The print of a paw."""
    pen.fill(both("0,-0.46 0.14,-0.4 0.27,-0.22 0.25,-0.05 0.12,-0.03 0,-0.08"), colour)
    for s in (-1, 1):
        for x, y, turn in ((0.11, -0.72, 8), (0.31, -0.5, 28)):
            with turned(pen, s * turn, s * x, y):
                pen.fill(ellipse(0, 0, 0.085, 0.13), colour)


def geyser(pen: Pen, colour: int, t: float) -> None:
    """A geyser: hot water shot up from its pool."""
    pen.shape(curvy("-0.4,0! -0.3,-0.08 0,-0.12 0.3,-0.08 0.4,0!"), 0xFFC9A87A, depth=0.02)
    pen.fill(ellipse(0, -0.08, 0.17, 0.035), 0xFF4FA8C0)
    for k in range(26):
        q = (k * 0.0385 + t * 0.5) % 1
        x = 0.16 * q * math.sin(k * 2.4) + 0.02 * math.sin(t * 3 + k)
        r = 0.05 + 0.11 * q
        dot(pen, x, -0.1 - 0.76 * q, r, alpha(pale(colour, 0.5 * q), 0.75 - 0.35 * q))
    line(pen, "0,-0.08 0.01,-0.4 -0.01,-0.7", alpha(WHITE, 0.8), 0.06)


def cocoon(pen: Pen, colour: int, t: float) -> None:
    """A chrysalis that hangs from a twig."""
    line(pen, "-0.4,-0.94 0,-0.9 0.4,-0.97", BARK, 0.045)
    leaf(pen, 0.24, -0.94, 0.26, 120)
    leaf(pen, -0.26, -0.92, 0.22, -60)
    with turned(pen, 2.5 * math.sin(t * 1.5), 0, -0.9):
        line(pen, "0,0 0,0.08", 0xFF6A5A3A, 0.02)
        body = both("0,0.06 0.1,0.12 0.19,0.32 0.16,0.58 0.07,0.8 0,0.86!")
        pen.shape(body, colour, depth=0.06)
        with clipped(pen, body):
            for k in range(5):
                line(pen, f"-0.2,{0.42 + k * 0.09} 0,{0.46 + k * 0.09} 0.2,{0.42 + k * 0.09}", pen.shade(colour, 0.5), 0.014)
            line(pen, "-0.17,0.3 -0.04,0.46 -0.02,0.7", pen.shade(colour, 0.4), 0.016)
        for x in (-0.06, 0.0, 0.06):
            dot(pen, x, 0.3, 0.014, 0xFFE6B84A)


def anthill(pen: Pen, colour: int, t: float) -> None:
    """A mound with ants that come and go."""
    mound = curvy("-0.5,0! -0.36,-0.16 -0.16,-0.46 -0.06,-0.54 0.06,-0.54 0.16,-0.46 0.36,-0.16 0.5,0!")
    pen.shape(mound, colour, depth=0.06)
    with clipped(pen, mound):
        for i in range(60):
            dot(
                pen,
                -0.46 + ((i * 37) % 92) / 100,
                -((i * 29) % 52) / 100,
                0.014,
                pen.shade(colour, 0.6) if i % 2 else pen.lit(colour, 0.2),
            )
    pen.fill(ellipse(0, -0.52, 0.07, 0.025), pen.shade(pen.shade(colour)))
    for k in range(9):
        q = (k / 9 + t * 0.03) % 1
        x, y = 0.04 + 0.36 * q + 0.02 * math.sin(q * 20), -0.5 + 0.48 * q
        if k % 2:
            x = -x
        for i in (-1, 0, 1):
            dot(pen, x + 0.017 * i, y + 0.017 * i * (1 if x > 0 else -1), 0.012, DARK)


def fire(pen: Pen, colour: int, t: float) -> None:
    """A flame by itself."""
    for x, high, shift in ((-0.16, 0.62, 0.3), (0.17, 0.6, 1.1), (0.0, 1.0, 0.0)):
        flame(pen, x, 0.0, high, t + shift)
    pen.fill(both("0,-0.42! 0.1,-0.22 0.08,-0.06 0,-0.02"), alpha(colour, 0.9))


def driftwood(pen: Pen, colour: int, _: float) -> None:
    """A bleached piece of wood from the sea."""
    for points, width in (
        ("-0.46,-0.1 -0.2,-0.16 0.1,-0.12 0.44,-0.2", 0.15),
        ("0.06,-0.16 0.2,-0.34 0.36,-0.42", 0.08),
        ("-0.24,-0.18 -0.32,-0.34", 0.07),
    ):
        line(pen, points, pen.shade(colour), width)
        with turned(pen, 0, pen.lx * 0.008, -0.014):
            line(pen, points, colour, width * 0.76)
    for y, a in ((-0.17, -0.3), (-0.13, -0.1), (-0.18, 0.16)):
        line(pen, f"{a},{y} {a + 0.1},{y - 0.012} {a + 0.2},{y + 0.008}", pen.shade(colour, 0.7), 0.01)
    pen.fill(ellipse(0.46, -0.205, 0.025, 0.055), pale(colour, 0.3))


VERDURE: dict[str, PropSpec] = {
    "willow": PropSpec(willow, 2.6, "ground", 0xFF86AE4E, (-0.53, -0.986, 0.53, 0.041)),
    "bare_tree": PropSpec(bare_tree, 2.4, "ground", 0xFF6A4E3E, (-0.505, -0.877, 0.444, 0.071)),
    "apple_tree": PropSpec(apple_tree, 2.3, "ground", 0xFFD0342E, (-0.414, -1.03, 0.414, 0.041)),
    "baobab": PropSpec(baobab, 3.0, "ground", 0xFF6F9A4A, (-0.536, -1.014, 0.553, 0.031)),
    "acacia": PropSpec(acacia, 3.2, "ground", 0xFF6A8F3E, (-0.542, -0.825, 0.542, 0.053)),
    "cypress": PropSpec(cypress, 3.0, "ground", 0xFF3F6F4A, (-0.152, -1.03, 0.152, 0.03)),
    "birch": PropSpec(birch, 2.8, "ground", 0xFF8FB84E, (-0.331, -1.031, 0.336, 0.059)),
    "cattail": PropSpec(cattail, 0.9, "ground", 0xFF7A4A2A, (-0.292, -1.042, 0.347, 0.042)),
    "lily_pad": PropSpec(lily_pad, 0.5, "ground", 0xFF5FA04A, (-0.53, -0.33, 0.53, 0.08)),
    "aloe": PropSpec(aloe, 0.3, "ground", 0xFF6FA07A, (-0.473, -0.967, 0.462, 0.028)),
    "ivy": PropSpec(ivy, 0.7, "ground", 0xFF4F8A45, (-0.406, -1.134, 0.434, 0.067)),
    "topiary": PropSpec(topiary, 0.9, "ground", 0xFF4F8F45, (-0.201, -1.001, 0.201, 0.029)),
    "icicle": PropSpec(icicle, 0.6, "centre", 0xFFBFE0F2, (-0.53, -0.713, 0.53, 0.069)),
    "footprint": PropSpec(footprint, 0.5, "ground", 0xFF7A6A62, (-0.5, -0.21, 0.49, 0.03)),
    "paw_print": PropSpec(paw_print, 0.16, "ground", 0xFF5A4438, (-0.436, -0.875, 0.436, 0.003)),
    "geyser": PropSpec(geyser, 2.2, "ground", 0xFFBFE4F0, (-0.43, -1.047, 0.43, 0.03)),
    "cocoon": PropSpec(cocoon, 0.12, "ground", 0xFF8FB45A, (-0.48, -1.08, 0.497, -0.009)),
    "anthill": PropSpec(anthill, 0.5, "ground", 0xFFA8744A, (-0.53, -0.58, 0.53, 0.036)),
    "flame": PropSpec(fire, 0.4, "ground", 0xFFFFF6D8, (-0.359, -1.07, 0.364, 0.031)),
    "driftwood": PropSpec(driftwood, 0.7, "ground", 0xFFB8A898, (-0.571, -0.498, 0.548, 0.009)),
}
