"""Things of feasts and dressing up: tree, wreath, pumpkin, fireworks, hats; one unit is their height or larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.finish import flame, gloss, leaf, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

BAUBLES = (0xFFD23A45, 0xFFF2C14E, 0xFF4C8FD0, 0xFFE58AA6, 0xFFF6F0E2)
CONFETTI = (0xFFE0485A, 0xFFF2C14E, 0xFF4C9FD8, 0xFF6BBF6A, 0xFFB06AC8)
RED, FUR = 0xFFC8323A, 0xFFFBF7F2


def christmas_tree(pen: Pen, colour: int, t: float) -> None:
    """A fir with baubles, lights and a star, two parcels at its foot."""
    slab(pen, (-0.05, -0.14, 0.05, -0.01), 0.01, 0xFF7A5238, 0.03)
    for top, low, half in ((-0.5, -0.1, 0.38), (-0.7, -0.34, 0.3), (-0.9, -0.58, 0.21)):
        edge: list[Pt] = [(0.0, top, 1.0), (half, low + 0.02)]
        for k in range(1, 8):
            edge.append((half * (1 - 2 * k / 8), low + (0.045 if k % 2 else 0.0)))
        edge.append((-half, low + 0.02))
        pen.shape(spline(edge, tension=0.35), tone(colour, 0.03 * (-0.5 - top) * 3), depth=0.06)
    for y, half in ((-0.2, 0.27), (-0.42, 0.2), (-0.64, 0.12)):
        line(pen, f"{-half},{y - 0.06} 0,{y + 0.03} {half},{y - 0.02}", 0xFFF2C14E, 0.018)
    for i, (x, y) in enumerate(
        (
            (-0.2, -0.17),
            (0.06, -0.13),
            (0.25, -0.15),
            (-0.1, -0.3),
            (0.15, -0.33),
            (-0.15, -0.47),
            (0.04, -0.5),
            (0.13, -0.55),
            (-0.05, -0.68),
            (0.06, -0.75),
        )
    ):
        orb(pen, x, y, 0.032, BAUBLES[i % 5], depth=0.012)
    for i, (x, y) in enumerate(
        ((-0.28, -0.12), (0.16, -0.22), (-0.02, -0.22), (-0.18, -0.36), (0.04, -0.39), (-0.06, -0.57), (0.02, -0.63))
    ):
        dot(pen, x, y, 0.012 + 0.006 * math.sin(t * 3 + i * 2), 0xFFFFF2B8)
    pen.fill(star(0, -0.93, 0.09, 0.042, 0.01), GOLD)
    for x, w, h, tint in ((-0.24, 0.08, 0.12, 0xFFC8323A), (0.26, 0.1, 0.1, 0xFF4C6FB8)):
        slab(pen, (x - w, -h, x + w, 0.0), 0.01, tint, 0.025)
        pen.segment((x, -h), (x, 0), GOLD, 0.026, butt=True)
        for s in (-1, 1):
            pen.fill(curvy(f"{x},{-h}! {x + s * 0.06},{-h - 0.05} {x + s * 0.06},{-h - 0.005}"), GOLD)


def bauble(pen: Pen, colour: int, _: float) -> None:
    """A glass ball for the tree."""
    ring(pen, 0, -0.95, 0.045, 0xFFB98A2E, 0.02)
    slab(pen, (-0.085, -0.91, 0.085, -0.8), 0.02, GOLD, 0.02)
    orb(pen, 0, -0.42, 0.4, colour, depth=0.11)
    with clipped(pen, ellipse(0, -0.42, 0.4, 0.4)):
        line(pen, "-0.42,-0.47 0,-0.37 0.42,-0.47", pale(colour, 0.7), 0.03)
        line(pen, "-0.42,-0.35 0,-0.25 0.42,-0.35", pale(colour, 0.7), 0.03)
        for k in range(7):
            dot(pen, -0.36 + k * 0.12, -0.35 + 0.08 * (1 - abs(k - 3) / 3) - 0.04, 0.025, GOLD)
    gloss(pen, "0.1,-0.7 0.22,-0.63 0.28,-0.52", 0.05)


def wreath(pen: Pen, colour: int, _: float) -> None:
    """A ring of twigs with berries and a red bow."""
    for i in range(30):
        a = i * math.pi / 15
        leaf(
            pen,
            0.36 * math.cos(a),
            -0.5 + 0.36 * math.sin(a),
            0.2,
            math.degrees(a) + 130 + 40 * (i % 2),
            tone(colour, 0.03 * (i % 3)),
            0.3,
        )
    for i in range(22):
        a = i * math.pi / 11 + 0.1
        leaf(
            pen,
            0.37 * math.cos(a),
            -0.5 + 0.37 * math.sin(a),
            0.16,
            math.degrees(a) + 200,
            tone(colour, 0.05 - 0.03 * (i % 2)),
            0.3,
        )
    for i in range(9):
        a = i * 0.7 + 0.9
        orb(pen, 0.36 * math.cos(a), -0.5 + 0.36 * math.sin(a), 0.034, RED, depth=0.012)
    for s in (-1, 1):
        pen.shape(curvy(f"0,-0.14! {s * 0.07},0.04 {s * 0.18},0.05! {s * 0.15},-0.02 {s * 0.1},-0.1"), tone(RED, -0.03), depth=0.02)
        pen.shape(curvy(f"0,-0.15! {s * 0.14},-0.26 {s * 0.25},-0.22 {s * 0.24},-0.1 {s * 0.12},-0.07"), RED, depth=0.03)
    orb(pen, 0, -0.15, 0.05, tone(RED, 0.04), depth=0.02)


def stocking(pen: Pen, colour: int, _: float) -> None:
    """A long red sock with a white cuff, sweets and a bear's ears looking out."""
    for x, tint in ((-0.1, 0xFFF2C14E), (0.0, 0xFF6BBF6A)):
        slab(pen, (x - 0.05, -1.02, x + 0.07, -0.8), 0.02, tint, 0.02)
    line(pen, "0.1,-0.8 0.1,-0.98 0.16,-1.03 0.21,-0.98", 0xFFFDF8F2, 0.04)
    line(pen, "0.1,-0.84 0.1,-0.9", RED, 0.04)
    leg = curvy("-0.2,-0.8! 0.18,-0.8! 0.17,-0.42 0.3,-0.26 0.44,-0.14 0.4,-0.01 0.24,0.0 -0.02,-0.06 -0.2,-0.24 -0.22,-0.5", 0.4)
    pen.shape(leg, colour, depth=0.07)
    with clipped(pen, leg):
        dot(pen, 0.4, -0.06, 0.15, FUR, 0.13)
        dot(pen, -0.2, -0.16, 0.14, FUR, 0.14)
    pen.shape(soft("-0.26,-0.88 0.24,-0.88 0.24,-0.68 -0.26,-0.68", 0.07), FUR, depth=0.05)
    line(pen, "-0.22,-0.86 -0.3,-0.95 -0.24,-1.0 -0.18,-0.94 -0.2,-0.86", pen.shade(colour), 0.024)


def snow_globe(pen: Pen, colour: int, t: float) -> None:
    """A glass ball with a fir, a house and falling snow."""
    pen.shape(both("0.3,-0.24! 0.37,-0.02! 0.3,0 0,0.01", 0.2), colour, depth=0.06)
    line(pen, "-0.33,-0.1 0,-0.075 0.33,-0.1", GOLD, 0.03)
    globe = ellipse(0, -0.56, 0.41, 0.41)
    pen.shape(globe, 0xFFA9CBE4, depth=0.09)
    with clipped(pen, globe):
        dot(pen, 0, -0.16, 0.5, FUR, 0.16)
        for top, low, half in ((-0.62, -0.44, 0.12), (-0.52, -0.28, 0.16)):
            pen.shape(soft(f"-0.14,{top} {-0.14 + half},{low} {-0.14 - half},{low}", 0.01), 0xFF3F7A52, depth=0.03)
        slab(pen, (0.03, -0.42, 0.25, -0.25), 0.01, 0xFFD98A5A, 0.03)
        pen.shape(soft("-0.01,-0.4 0.14,-0.55 0.29,-0.4", 0.02), FUR, depth=0.02)
        slab(pen, (0.1, -0.36, 0.17, -0.29), 0.01, 0xFFFFE39A)
        for i in range(16):
            x = 0.36 * math.sin(i * 2.4 + 0.3 * math.sin(t + i))
            dot(pen, x, -0.94 + (i * 0.137 + t * 0.06) % 0.66, 0.014, WHITE)
    gloss(pen, "0.14,-0.88 0.27,-0.78 0.33,-0.64", 0.04, 0.65)


def nutcracker(pen: Pen, colour: int, _: float) -> None:
    """A wooden soldier with a tall hat and white beard."""
    slab(pen, (-0.2, -0.06, 0.2, 0.0), 0.02, 0xFF3F7A52, 0.02)
    for x in (-0.08, 0.08):
        slab(pen, (x - 0.065, -0.34, x + 0.065, -0.05), 0.02, FUR, 0.03)
        slab(pen, (x - 0.07, -0.17, x + 0.07, -0.05), 0.02, DARK, 0.03)
    for s in (-1, 1):
        slab(pen, (s * 0.21 - 0.05, -0.6, s * 0.21 + 0.05, -0.3), 0.04, pen.shade(colour, 0.4), 0.03)
        dot(pen, s * 0.21, -0.3, 0.045, 0xFFF3C4A4)
        slab(pen, (s * 0.2 - 0.08, -0.63, s * 0.2 + 0.08, -0.57), 0.025, GOLD, 0.02)
    slab(pen, (-0.17, -0.62, 0.17, -0.3), 0.03, colour, 0.05)
    slab(pen, (-0.17, -0.38, 0.17, -0.33), 0.0, FUR)
    slab(pen, (-0.035, -0.39, 0.035, -0.32), 0.006, GOLD)
    for y in (-0.55, -0.48, -0.42):
        pen.segment((-0.1, y), (0.1, y), GOLD, 0.016)
    slab(pen, (-0.13, -0.84, 0.13, -0.58), 0.04, 0xFFF3C4A4, 0.03)
    pen.shape(both("0.12,-0.7! 0.13,-0.6 0.06,-0.5 0,-0.48!", 0.4), FUR, depth=0.03)
    slab(pen, (-0.06, -0.7, 0.06, -0.62), 0.01, 0xFFA8313A)
    for k in range(4):
        slab(pen, (-0.05 + k * 0.026, -0.69, -0.03 + k * 0.026, -0.64), 0.003, WHITE)
    for s in (-1, 1):
        dot(pen, s * 0.055, -0.785, 0.018, DARK)
        line(pen, f"0,-0.72 {s * 0.07},-0.735 {s * 0.11},-0.71", FUR, 0.025)
    pen.shape(both("0.14,-1.02! 0.13,-0.82! 0,-0.81", 0.1), DARK, depth=0.04)
    slab(pen, (-0.15, -0.86, 0.15, -0.82), 0.01, GOLD)
    orb(pen, 0, -0.94, 0.04, GOLD, depth=0.015)


def menorah(pen: Pen, colour: int, t: float) -> None:
    """A candelabrum with nine lights."""
    pen.shape(both("0.04,-0.14! 0.2,-0.05 0.22,0! 0,0", 0.4), colour, depth=0.03)
    pen.segment((0, -0.08), (0, -0.66), colour, 0.045)
    for r in (0.12, 0.23, 0.34, 0.45):
        pen.stroke(
            [(-r, -0.58), (-r * 0.86, -0.58 + r * 0.5), (0, -0.58 + r * 0.9), (r * 0.86, -0.58 + r * 0.5), (r, -0.58)],
            colour,
            0.034,
        )
    for i in range(9):
        x, top = (i - 4) * 0.1125, -0.66 if i == 4 else -0.58
        pen.shape(
            soft(f"{x - 0.036},{top - 0.03} {x + 0.036},{top - 0.03} {x + 0.02},{top + 0.02} {x - 0.02},{top + 0.02}", 0.006),
            pen.lit(colour, 0.2),
            depth=0.01,
        )
        slab(pen, (x - 0.015, top - 0.17, x + 0.015, top - 0.03), 0.006, PAPER)
        flame(pen, x, top - 0.18, 0.11, t + i)
    dot(pen, 0, -0.3, 0.035, pen.lit(colour, 0.3))


def jack_o_lantern(pen: Pen, colour: int, t: float) -> None:
    """A carved pumpkin that glows."""
    pen.shape(curvy("-0.05,-0.74! -0.03,-0.88 0.06,-0.95! 0.14,-0.9! 0.08,-0.84 0.07,-0.73!"), 0xFF6B7A3C, depth=0.03)
    for x, rx in ((-0.34, 0.2), (0.34, 0.2), (-0.19, 0.24), (0.19, 0.24), (0.0, 0.24)):
        pen.shape(ellipse(x, -0.39, rx, 0.385 - 0.06 * abs(x)), tone(colour, -0.035 * (abs(x) > 0.3)), depth=0.07)
    glow = 0xFFFFE27A if math.sin(t * 7) > -0.4 else 0xFFFFD65E
    for text in ("-0.3,-0.46 -0.2,-0.66 -0.08,-0.46", "0.08,-0.46 0.2,-0.66 0.3,-0.46", "-0.05,-0.37 0,-0.46 0.05,-0.37"):
        pen.fill(soft(text, 0.015), 0xFF5A2A10)
    grin = (
        "-0.34,-0.34! -0.2,-0.26! -0.16,-0.31! -0.1,-0.24! 0.02,-0.23! 0.06,-0.28! 0.12,-0.24! "
        "0.34,-0.34! 0.25,-0.14 0.16,-0.1! 0.12,-0.16! 0.06,-0.07! -0.06,-0.07! -0.11,-0.14! "
        "-0.17,-0.09! -0.26,-0.15"
    )
    pen.fill(curvy(grin, 0.3), 0xFF5A2A10)
    with turned(pen, 0, 0.008, 0.012):
        for text in ("-0.28,-0.47 -0.2,-0.62 -0.1,-0.47", "0.1,-0.47 0.2,-0.62 0.28,-0.47", "-0.035,-0.38 0,-0.44 0.035,-0.38"):
            pen.fill(soft(text, 0.012), glow)
        with turned(pen, 0, 0, -0.02, 0.92):
            pen.fill(curvy(grin, 0.3), glow)


def easter_egg(pen: Pen, colour: int, _: float) -> None:
    """A painted egg."""
    egg = both("0,-1.0 0.2,-0.9 0.36,-0.58 0.37,-0.32 0.24,-0.06 0.08,0.0 0,0.0")
    pen.shape(egg, colour, depth=0.1)
    with clipped(pen, egg):
        for y, tint in ((-0.74, 0xFFFFF3D8), (-0.27, 0xFFFFF3D8)):
            pen.stroke([(-0.45 + i * 0.075, y + 0.05 * (-1) ** i, 1.0) for i in range(13)], tint, 0.045)
        line(pen, "-0.4,-0.56 0,-0.53 0.4,-0.56", tone(colour, 0.05, 130), 0.05)
        for i in range(7):
            orb(pen, -0.33 + i * 0.11, -0.42, 0.034, tone(colour, 0.05, -110 if i % 2 else 60), depth=0.0)
        for i in range(5):
            dot(pen, -0.2 + i * 0.1, -0.12, 0.026, tone(colour, 0.05, 130))
    gloss(pen, "0.11,-0.86 0.22,-0.72 0.27,-0.58", 0.045)


def firework(pen: Pen, colour: int, t: float) -> None:
    """Bursts of light."""
    for x, y, r, tint, start in (
        (0.02, 0.08, 0.44, colour, 0.0),
        (-0.28, -0.26, 0.2, tone(colour, 0.06, 70), 0.5),
        (0.3, -0.3, 0.18, tone(colour, 0.06, -120), 0.25),
    ):
        grow = 0.82 + 0.18 * math.sin(t * 2.2 + start * 6)
        n = 20 if r > 0.3 else 14
        for i in range(n):
            a = i * 2 * math.pi / n
            q = r * grow * (1.0 if i % 2 else 0.72)
            c, s = math.cos(a), math.sin(a)
            pen.segment((x + c * q * 0.3, y + s * q * 0.3), (x + c * q * 0.86, y + s * q * 0.86 + q * 0.04), tint, r * 0.05)
            dot(pen, x + c * q, y + s * q + q * 0.06, r * 0.05, pale(tint, 0.55))
        dot(pen, x, y, r * 0.12, 0xFFFFF6D8)


def sparkler(pen: Pen, colour: int, t: float) -> None:
    """A burning sparkler."""
    pen.segment((0.12, 0.0), (-0.02, -0.62), 0xFF6A6672, 0.028)
    pen.segment((0.03, -0.4), (-0.02, -0.62), 0xFF3A3742, 0.045)
    for i in range(22):
        a, r = i * 2 * math.pi / 22 + 0.3 * math.sin(t * 5), 0.16 + 0.13 * ((i * 7) % 5) / 4 + 0.02 * math.sin(t * 9 + i)
        c, s = math.cos(a), math.sin(a)
        pen.segment((-0.02 + c * 0.07, -0.64 + s * 0.07), (-0.02 + c * r, -0.64 + s * r), colour, 0.018)
        dot(pen, -0.02 + c * (r + 0.03), -0.64 + s * (r + 0.03), 0.014, pale(colour, 0.6))
    dot(pen, -0.02, -0.64, 0.075, pale(colour, 0.75))


def party_popper(pen: Pen, colour: int, t: float) -> None:
    """A paper cone that throws confetti."""
    with turned(pen, 38, -0.18, -0.02):
        pen.shape(soft("-0.17,-0.46 0.17,-0.46 0.02,-0.02 -0.02,-0.02", 0.02), colour, depth=0.05)
        for y, w in ((-0.37, 0.13), (-0.24, 0.085)):
            line(pen, f"{-w},{y} 0,{y + 0.03} {w},{y}", pale(colour, 0.6), 0.035)
        pen.fill(ellipse(0, -0.46, 0.17, 0.05), pen.shade(colour, 0.7))
    for i, (a, r) in enumerate(
        (
            (-80, 0.6),
            (-66, 0.78),
            (-50, 0.64),
            (-40, 0.84),
            (-24, 0.66),
            (-12, 0.76),
            (-58, 0.94),
            (-90, 0.86),
            (-32, 0.98),
            (-4, 0.92),
            (-72, 0.98),
            (-46, 1.0),
        )
    ):
        q, k = math.radians(a), r * (1 + 0.03 * math.sin(t * 3 + i))
        x, y = -0.18 + 0.75 * k * math.cos(q), 0.05 + 0.98 * k * math.sin(q)
        with turned(pen, i * 47, x, y):
            slab(pen, (-0.035, -0.02, 0.035, 0.02), 0.008, CONFETTI[i % 5])
    for i, (dx, dy) in enumerate(((0.1, -0.82), (0.32, -0.62), (0.46, -0.34))):
        x0, y0 = 0.1, -0.42
        line(
            pen,
            f"{x0},{y0} {x0 + dx * 0.3 + 0.05},{y0 + (dy + 0.42) * 0.3} "
            f"{x0 + dx * 0.55 - 0.05},{y0 + (dy + 0.42) * 0.7} {x0 + dx * 0.8},{dy}",
            CONFETTI[i + 1],
            0.026,
        )


def pinata(pen: Pen, colour: int, t: float) -> None:
    """A paper donkey of fringes on a string."""
    line(pen, "0.02,-0.62 0.0,-0.82 0.02,-1.0", 0xFF6A5A50, 0.022)
    for x in (-0.26, -0.14, 0.16, 0.28):
        slab(pen, (x - 0.055, -0.28, x + 0.055, 0.0), 0.02, tone(colour, -0.03), 0.03)
    body = soft(
        "-0.36,-0.62 0.22,-0.62 0.3,-0.98 0.38,-0.98 0.4,-0.88 0.56,-0.78 0.54,-0.66 0.38,-0.66 0.34,-0.24 -0.34,-0.24", 0.04
    )
    pen.shape(body, colour, depth=0.03)
    for row in range(8):
        y = -0.95 + row * 0.1
        with clipped(pen, body):
            tint = CONFETTI[row % 5]
            pen.fill(soft(f"-0.6,{y} 0.6,{y} 0.6,{y + 0.055} -0.6,{y + 0.055}", 0.002), tint)
            for k in range(24):
                pen.fill(
                    soft(f"{-0.6 + k * 0.05},{y + 0.05} {-0.555 + k * 0.05},{y + 0.05} {-0.58 + k * 0.05},{y + 0.085}", 0.002), tint
                )
    for y, tint in ((-0.2, CONFETTI[0]), (-0.1, CONFETTI[2])):
        for x in (-0.26, -0.14, 0.16, 0.28):
            slab(pen, (x - 0.055, y, x + 0.055, y + 0.045), 0.004, tint)
    dot(pen, 0.4, -0.83, 0.03, DARK)
    dot(pen, 0.408, -0.838, 0.01, WHITE)
    with turned(pen, 10 * math.sin(t * 2), -0.36, -0.56):
        for k in (-1, 0, 1):
            line(pen, f"0,0 -0.1,{0.06 + k * 0.03} -0.13,{0.22 + k * 0.03}", CONFETTI[k + 1], 0.03)


def disco_ball(pen: Pen, colour: int, t: float) -> None:
    """A ball of mirrors on its cord."""
    pen.segment((0, -1.0), (0, -0.8), DARK, 0.02)
    slab(pen, (-0.06, -0.86, 0.06, -0.8), 0.015, STEEL, 0.02)
    orb(pen, 0, -0.42, 0.4, pen.shade(colour, 0.5), depth=0.1)
    with clipped(pen, ellipse(0, -0.42, 0.4, 0.4)):
        for row in range(9):
            lat = math.radians(-80 + row * 20)
            y, r = -0.42 + 0.4 * math.sin(lat), 0.4 * math.cos(lat)
            for k in range(9):
                lon = math.radians(-84 + k * 21)
                x = r * math.sin(lon)
                w, h = 0.062 * math.cos(lon) * math.cos(lat) + 0.004, 0.062 * math.cos(lat) + 0.004
                spark = (row * 5 + k * 3 + int(t * 3)) % 7
                tint = (
                    pale(colour, 0.75) if spark == 0 else tone(colour, 0.05, 120) if spark == 3 else pen.lit(colour, 0.1 * (k % 3))
                )
                slab(pen, (x - w, y - h, x + w, y + h), 0.006, tint if x * pen.lx > -0.2 else pen.shade(tint, 0.5))
    for x, y, r in ((0.2, -0.66, 0.09), (-0.14, -0.3, 0.06), (0.26, -0.28, 0.05)):
        pen.fill(
            curvy(
                f"{x},{y - r}! {x + r * 0.15},{y - r * 0.15} {x + r},{y}! {x + r * 0.15},{y + r * 0.15} "
                f"{x},{y + r}! {x - r * 0.15},{y + r * 0.15} {x - r},{y}! {x - r * 0.15},{y - r * 0.15}"
            ),
            WHITE,
        )


FESTIVE: dict[str, PropSpec] = {
    "christmas_tree": PropSpec(christmas_tree, 1.3, "ground", 0xFF3F7F52, (-0.44, -1.05, 0.43, 0.04)),
    "bauble": PropSpec(bauble, 0.06, "ground", 0xFFC8323A, (-0.44, -1.05, 0.44, 0.04)),
    "wreath": PropSpec(wreath, 0.3, "ground", 0xFF4A8452, (-0.58, -1.07, 0.57, 0.12)),
    "christmas_stocking": PropSpec(stocking, 0.27, "ground", RED, (-0.36, -1.1, 0.49, 0.06)),
    "snow_globe": PropSpec(snow_globe, 0.1, "ground", 0xFF8A5A3C, (-0.45, -1.01, 0.45, 0.06)),
    "nutcracker": PropSpec(nutcracker, 0.24, "ground", 0xFFC8323A, (-0.33, -1.07, 0.33, 0.04)),
    "menorah": PropSpec(menorah, 0.27, "ground", 0xFFD9A640, (-0.53, -1, 0.53, 0.04)),
    "jack_o_lantern": PropSpec(jack_o_lantern, 0.2, "ground", 0xFFEC8A2F, (-0.59, -1, 0.59, 0.04)),
    "easter_egg": PropSpec(easter_egg, 0.06, "ground", 0xFFB08AD8, (-0.43, -1.05, 0.43, 0.05)),
    "firework": PropSpec(firework, 2.2, "centre", 0xFFF0A83A, (-0.54, -0.52, 0.52, 0.59)),
    "sparkler": PropSpec(sparkler, 0.2, "ground", 0xFFFFC24A, (-0.42, -1.04, 0.34, 0.06)),
    "party_popper": PropSpec(party_popper, 0.2, "ground", 0xFF4C8FD0, (-0.26, -0.96, 0.6, 0.08)),
    "pinata": PropSpec(pinata, 0.5, "ground", 0xFFE0485A, (-0.59, -1.06, 0.6, 0.05)),
    "disco_ball": PropSpec(disco_ball, 0.3, "ground", 0xFFA9B8CC, (-0.44, -1.05, 0.44, 0.06)),
}
