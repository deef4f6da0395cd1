"""What stands on stages, in clubs and studios: a DJ's desk, velvet rope, organ, steelpan; one unit is the larger extent."""

from __future__ import annotations

import math
from itertools import pairwise

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import View, both, clipped, curvy, cut, dot, line, orb, pale, ring, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

IRON, RED = 0xFF3A3846, 0xFFC02A3A


def dj_desk(pen: Pen, colour: int, t: float) -> None:
    """A desk with two turntables, a mixer and lights in its front."""
    view = View.standing(0.5, 0.2, 0, 34)
    view.solid(pen, (-0.5, 0, -0.2), (0.5, 0.46, 0.2), IRON, 0.012)
    pen.fill(view.flat((-0.48, -0.18, 0.48, 0.18), 0.462), 0xFF4A4858)
    for k in range(9):
        x = -0.44 + k * 0.11
        high = 0.1 + 0.2 * abs(math.sin(k * 1.7 + t * 3))
        left, low = view.at(x - 0.03, 0.06, -0.2)
        right, top = view.at(x + 0.03, 0.06 + high, -0.2)
        slab(pen, (left, top, right, low), 0.006, colour if k % 2 else pale(colour, 0.35))
    for x in (-0.3, 0.3):
        left, top = view.at(x - 0.16, 0.47, 0.16)
        right, low = view.at(x + 0.16, 0.47, -0.16)
        slab(pen, (left, top - 0.02, right, low), 0.015, 0xFFC8CCD6, 0.012)
        cx, cy = (left + right) / 2, (top + low) / 2 - 0.012
        orb(pen, cx, cy, 0.125, DARK, ry=0.072, depth=0.012)
        for q in (0.75, 0.55):
            pen.canvas.drawPath(ellipse(cx, cy, 0.125 * q, 0.072 * q), line_paint(0xFF4C4A58, 0.006))
        dot(pen, cx, cy, 0.042, colour, 0.024)
        a = t * 5 + x
        pen.segment((cx, cy), (cx + 0.1 * math.cos(a), cy + 0.058 * math.sin(a)), alpha(WHITE, 0.35), 0.01)
        line(pen, f"{right - 0.02},{top} {right - 0.03},{cy} {cx + 0.06},{cy + 0.02}", 0xFFE6E9EE, 0.014)
    left, top = view.at(-0.12, 0.47, 0.16)
    right, low = view.at(0.12, 0.47, -0.16)
    slab(pen, (left, top - 0.02, right, low), 0.012, 0xFF2A2834, 0.01)
    for row in range(3):
        for k in range(4):
            dot(
                pen,
                -0.085 + k * 0.057,
                top + 0.01 + row * 0.035,
                0.012,
                (0xFFF0506A, 0xFF5AC8E8, 0xFFF4C542, 0xFF6FD08A)[(k + row) % 4],
            )
    for k in range(3):
        x = -0.06 + k * 0.06
        pen.segment((x, low - 0.055), (x, low - 0.015), 0xFF6A6878, 0.008)
        slab(pen, (x - 0.014, low - 0.045 + 0.02 * (k % 2), x + 0.014, low - 0.03 + 0.02 * (k % 2)), 0.003, WHITE)


def velvet_rope(pen: Pen, colour: int, _: float) -> None:
    """Two golden posts and a rope of velvet between them."""
    line(pen, "-0.38,-0.7 -0.2,-0.5 0,-0.44 0.2,-0.5 0.38,-0.7", pen.shade(colour), 0.075)
    line(pen, "-0.38,-0.71 -0.2,-0.515 0,-0.455 0.2,-0.515 0.38,-0.71", colour, 0.05)
    for s in (-1, 1):
        slab(pen, (s * 0.42 - 0.12, -0.05, s * 0.42 + 0.12, 0.0), 0.025, pen.shade(GOLD, 0.4), 0.015)
        slab(pen, (s * 0.42 - 0.028, -0.84, s * 0.42 + 0.028, -0.04), 0.015, GOLD, 0.02)
        slab(pen, (s * 0.42 - 0.045, -0.76, s * 0.42 + 0.045, -0.7), 0.015, GOLD, 0.015)
        orb(pen, s * 0.42, -0.87, 0.055, GOLD, depth=0.018)
        ring(pen, s * 0.385, -0.7, 0.026, GOLD, 0.016)


def directors_chair(pen: Pen, colour: int, _: float) -> None:
    """A folding chair of wood and canvas."""
    for s in (-1, 1):
        pen.segment((-s * 0.3, -0.03), (s * 0.3, -0.4), pen.shade(WOOD, 0.3), 0.04)
        pen.segment((s * 0.28, -0.0), (s * 0.34, 0.0), WOOD, 0.03)
    for s in (-1, 1):
        slab(pen, (s * 0.34 - 0.025, -0.98, s * 0.34 + 0.025, -0.4), 0.01, WOOD, 0.015)
    pen.shape(curvy("-0.34,-0.44! 0,-0.4 0.34,-0.44! 0.34,-0.37! 0,-0.33 -0.34,-0.37!", 0.4), colour, depth=0.025)
    for s in (-1, 1):
        slab(pen, (s * 0.36 - 0.06, -0.64, s * 0.36 + 0.06, -0.6), 0.015, tone(WOOD, 0.05), 0.01)
    back = curvy("-0.36,-0.97! 0,-0.95 0.36,-0.97! 0.36,-0.72! 0,-0.7 -0.36,-0.72!", 0.35)
    pen.shape(back, colour, depth=0.025)
    pen.fill(star(0, -0.83, 0.085, 0.037, 0.006), PAPER)
    for s in (-1, 1):
        pen.segment((s * 0.3, -0.95), (s * 0.3, -0.73), alpha(WHITE, 0.35), 0.008)
    for s in (-1, 1):
        pen.segment((s * 0.24, -0.02), (s * 0.38, -0.02), WOOD, 0.036)


def red_carpet(pen: Pen, colour: int, _: float) -> None:
    """A carpet that runs away between posts with ropes."""
    pen.shape(cut("-0.4,0 -0.13,-0.5 0.13,-0.5 0.4,0"), colour, depth=0.0)
    for s in (-1, 1):
        pen.fill(cut(f"{s * 0.4},0 {s * 0.34},0 {s * 0.11},-0.5 {s * 0.13},-0.5"), pen.shade(colour, 0.5))
        pen.segment((s * 0.325, 0), (s * 0.105, -0.5), alpha(GOLD, 0.9), 0.008)
    posts = [(0.44 - 0.3 * q, -0.02 - 0.49 * q, 1 - 0.68 * q) for q in (0.0, 0.5, 0.82, 1.0)]
    for s in (-1, 1):
        for (x0, y0, k0), (x1, y1, k1) in pairwise(posts):
            a, b = (s * x0, y0 - 0.3 * k0), (s * x1, y1 - 0.3 * k1)
            middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.07 * (k0 + k1) / 2)
            line(pen, f"{a[0]},{a[1]} {middle[0]},{middle[1]} {b[0]},{b[1]}", pen.shade(colour, 0.35), 0.026 * (k0 + k1) / 2)
        for x, y, k in reversed(posts):
            slab(pen, (s * x - 0.05 * k, y - 0.02 * k, s * x + 0.05 * k, y), 0.008 * k, GOLD)
            slab(pen, (s * x - 0.012 * k, y - 0.34 * k, s * x + 0.012 * k, y), 0.006 * k, GOLD, 0.008 * k)
            orb(pen, s * x, y - 0.36 * k, 0.026 * k, GOLD, depth=0.008 * k)


def microphone_stand(pen: Pen, colour: int, _: float) -> None:
    """A microphone on its stand."""
    for x in (-0.16, 0.16):
        pen.segment((0, -0.1), (x, -0.012), IRON, 0.024)
    pen.segment((0, -0.1), (0.03, 0.0), IRON, 0.024)
    pen.segment((0, -0.86), (0, -0.08), colour, 0.026)
    slab(pen, (-0.024, -0.52, 0.024, -0.44), 0.01, IRON, 0.008)
    with turned(pen, -34, 0, -0.88):
        pen.shape(soft("-0.022,0.08 0.022,0.08 0.036,-0.06 -0.036,-0.06", 0.012), IRON, depth=0.012)
        orb(pen, 0, -0.1, 0.055, 0xFFC4CAD4, ry=0.062, depth=0.016)
        for k in range(3):
            pen.segment((-0.045, -0.125 + k * 0.026), (0.045, -0.125 + k * 0.026), 0xFF8A93A2, 0.007)
        slab(pen, (-0.055, -0.095, 0.055, -0.075), 0.008, GOLD)


def pipe_organ(pen: Pen, colour: int, _: float) -> None:
    """An organ with its pipes, manuals and bench."""
    slab(pen, (-0.5, -0.5, 0.5, 0.0), 0.01, colour, 0.04)
    for x0, count, top in ((-0.46, 5, -0.86), (-0.17, 6, -0.98), (0.2, 5, -0.86)):
        for k in range(count):
            x = x0 + k * 0.057
            high = top + 0.05 * abs(k - (count - 1) / 2)
            slab(pen, (x, high, x + 0.05, -0.4), 0.018, 0xFFD5B25A, 0.014)
            pen.fill(soft(f"{x + 0.01},-0.5 {x + 0.04},-0.5 {x + 0.032},-0.46 {x + 0.018},-0.46", 0.004), 0xFF5A3E22)
            pen.segment((x + 0.03, high + 0.04), (x + 0.03, -0.54), alpha(WHITE, 0.45), 0.008)
    for x in (-0.19, 0.17):
        slab(pen, (x - 0.015, -0.94, x + 0.015, -0.4), 0.006, pen.shade(colour, 0.3), 0.008)
        orb(pen, x, -0.96, 0.03, GOLD, depth=0.01)
    slab(pen, (-0.53, -0.46, 0.53, -0.41), 0.012, pen.lit(colour, 0.25), 0.012)
    slab(pen, (-0.24, -0.38, 0.24, -0.1), 0.01, pen.shade(colour, 0.7))
    for k in range(2):
        y = -0.3 + k * 0.06
        slab(pen, (-0.21, y, 0.21, y + 0.04), 0.004, PAPER)
        for i in range(14):
            if i % 7 not in (2, 6):
                slab(pen, (-0.19 + i * 0.029, y, -0.175 + i * 0.029, y + 0.022), 0.002, DARK)
    for s in (-1, 1):
        for k in range(6):
            orb(pen, s * (0.3 + 0.05 * (k % 3)), -0.34 + 0.06 * (k // 3), 0.017, PAPER, depth=0.005)
        slab(pen, (s * 0.38 - 0.08, -0.2, s * 0.38 + 0.08, -0.04), 0.01, pen.shade(colour, 0.35))
    slab(pen, (-0.19, -0.16, 0.19, -0.12), 0.012, tone(colour, 0.06), 0.01)
    for x in (-0.15, 0.15):
        pen.segment((x, -0.12), (x, 0), tone(colour, 0.02), 0.024)


def didgeridoo(pen: Pen, colour: int, _: float) -> None:
    """A didgeridoo with bands of dots."""
    with turned(pen, 62, 0.0, -0.36):
        body = soft("-0.035,-0.52 0.035,-0.52 0.05,0.1 0.085,0.5 -0.085,0.5 -0.05,0.1", 0.015)
        pen.shape(body, colour, depth=0.03)
        with clipped(pen, body):
            for y, tint in ((-0.4, 0xFFE8A03A), (-0.12, 0xFFF4EAD6), (0.14, 0xFFE8A03A), (0.36, 0xFF2A2634)):
                slab(pen, (-0.2, y, 0.2, y + 0.07), 0.0, tint)
                for k in range(-2, 3):
                    dot(pen, k * 0.04, y + 0.035, 0.013, DARK if tint != 0xFF2A2634 else 0xFFF4EAD6)
                    dot(pen, k * 0.04 + 0.02, y - 0.025, 0.009, 0xFFF4EAD6)
        pen.fill(ellipse(0, 0.5, 0.085, 0.022), 0xFF3A2620)
        slab(pen, (-0.042, -0.545, 0.042, -0.5), 0.016, 0xFFE6BE62, 0.01)


def treble_clef(pen: Pen, colour: int, _: float) -> None:
    """The sign of the violin clef."""
    line(
        pen,
        "0.03,-0.31 -0.05,-0.29 -0.08,-0.36 -0.02,-0.43 0.08,-0.43 0.16,-0.35 0.13,-0.23 0.0,-0.17 "
        "-0.14,-0.22 -0.2,-0.36 -0.14,-0.52 0.0,-0.68 0.09,-0.82 0.07,-0.96 0.0,-0.98 -0.05,-0.86 "
        "-0.02,-0.66 0.04,-0.34 0.06,-0.1 0.02,0.0 -0.08,0.0",
        colour,
        0.055,
    )
    orb(pen, -0.09, -0.03, 0.06, colour, depth=0.012)


def ocarina(pen: Pen, colour: int, _: float) -> None:
    """An ocarina of clay."""
    pen.shape(
        curvy(
            "-0.5,-0.2 -0.4,-0.36 -0.14,-0.44 0.0,-0.42 0.06,-0.58! 0.2,-0.58! 0.18,-0.38 0.36,-0.28 "
            "0.5,-0.14 0.34,-0.02 0.0,0.0 -0.34,-0.04",
            0.4,
        ),
        colour,
        depth=0.08,
    )
    slab(pen, (0.07, -0.6, 0.19, -0.55), 0.015, pen.lit(colour, 0.35))
    for x, y, r in (
        (-0.32, -0.22, 0.032),
        (-0.16, -0.28, 0.036),
        (0.02, -0.27, 0.036),
        (0.18, -0.22, 0.032),
        (-0.12, -0.13, 0.028),
        (0.08, -0.12, 0.028),
    ):
        dot(pen, x, y, r, pen.shade(pen.shade(colour)))
    line(pen, "-0.44,-0.14 -0.2,-0.05 0.1,-0.045 0.36,-0.1", GOLD, 0.022)
    gloss(pen, "0.24,-0.28 0.36,-0.22", 0.024, 0.5)


def steelpan(pen: Pen, colour: int, _: float) -> None:
    """A steel drum of the Caribbean on its stand with sticks."""
    for s in (-1, 1):
        pen.segment((s * 0.42, -0.5), (s * 0.3, -0.02), IRON, 0.032)
        pen.segment((s * 0.3, -0.02), (s * 0.42, 0.0), IRON, 0.03)
    pen.segment((-0.32, -0.12), (0.32, -0.12), IRON, 0.022)
    pen.shape(both("0.42,-0.62! 0.42,-0.36 0.36,-0.32! 0,-0.28", 0.3), colour, depth=0.05)
    pen.fill(ellipse(0, -0.62, 0.43, 0.14), pale(STEEL, 0.3))
    pen.shape(ellipse(0, -0.61, 0.39, 0.12), STEEL, depth=0.03)
    for k in range(7):
        turn = k * 2 * math.pi / 7 + 0.3
        pen.canvas.drawPath(
            ellipse(0.26 * math.cos(turn), -0.6 + 0.075 * math.sin(turn), 0.085, 0.032), line_paint(0xFF6A7484, 0.012)
        )
    pen.canvas.drawPath(ellipse(0, -0.59, 0.08, 0.026), line_paint(0xFF6A7484, 0.012))
    for a, b in (((-0.3, -0.88), (-0.1, -0.64)), ((0.34, -0.9), (0.12, -0.64))):
        pen.segment(a, b, 0xFFD9B27E, 0.028)
        dot(pen, b[0], b[1], 0.032, 0xFFE0503E)


def karaoke_machine(pen: Pen, colour: int, t: float) -> None:
    """A box with a screen, lights and a microphone."""
    slab(pen, (-0.34, -0.9, 0.34, 0.0), 0.05, colour, 0.05)
    slab(pen, (-0.26, -0.84, 0.26, -0.52), 0.02, DARK)
    slab(pen, (-0.235, -0.815, 0.235, -0.545), 0.012, 0xFF2B4A8A)
    for k, (a, b) in enumerate(((-0.18, 0.12), (-0.14, 0.18), (-0.1, 0.08))):
        y = -0.75 + k * 0.075
        pen.segment((a, y), (b, y), alpha(WHITE, 0.85), 0.026)
        pen.segment((a, y), (a + (b - a) * (0.3 + 0.3 * math.sin(t)) if k == 1 else a, y), 0xFFF6C94A, 0.026)
    orb(pen, 0, -0.26, 0.19, DARK, depth=0.03)
    for r in (0.15, 0.1):
        ring(pen, 0, -0.26, r, 0xFF5A5868, 0.014)
    dot(pen, 0, -0.26, 0.05, 0xFF5A5868)
    for s in (-1, 1):
        for k in range(3):
            dot(pen, s * 0.28, -0.4 + k * 0.12, 0.024, (0xFFF0506A, 0xFFF4C542, 0xFF5AC8E8)[k])
    line(pen, "0.34,-0.2 0.46,-0.1 0.44,-0.3 0.42,-0.46", DARK, 0.02)
    with turned(pen, 16, 0.42, -0.5):
        pen.shape(soft("-0.03,0.08 0.03,0.08 0.045,-0.1 -0.045,-0.1", 0.015), IRON, depth=0.015)
        orb(pen, 0, -0.15, 0.075, 0xFFC4CAD4, depth=0.02)


ONSTAGE: dict[str, PropSpec] = {
    "dj_desk": PropSpec(dj_desk, 1.0, "ground", 0xFFE0409A, (-0.518, -0.623, 0.518, 0.012)),
    "velvet_rope": PropSpec(velvet_rope, 0.66, "ground", RED, (-0.558, -0.941, 0.558, 0.013)),
    "directors_chair": PropSpec(directors_chair, 0.58, "ground", 0xFF3A3846, (-0.434, -0.995, 0.434, 0.029)),
    "red_carpet": PropSpec(red_carpet, 2.2, "ground", RED, (-0.506, -0.645, 0.506, 0.017)),
    "microphone_stand": PropSpec(microphone_stand, 0.86, "ground", 0xFF8A93A2, (-0.185, -1.04, 0.185, 0.029)),
    "pipe_organ": PropSpec(pipe_organ, 2.2, "ground", 0xFF7A4A30, (-0.546, -1.007, 0.546, 0.029)),
    "didgeridoo": PropSpec(didgeridoo, 0.72, "ground", 0xFF8A4A2C, (-0.501, -0.662, 0.512, -0.038)),
    "treble_clef": PropSpec(treble_clef, 0.4, "ground", 0xFF2F2B3A, (-0.24, -1.029, 0.207, 0.052)),
    "ocarina": PropSpec(ocarina, 0.1, "ground", 0xFF4F8FA8, (-0.518, -0.612, 0.512, 0.018)),
    "steelpan": PropSpec(steelpan, 0.56, "ground", 0xFFE0503E, (-0.45, -0.928, 0.45, 0.028)),
    "karaoke_machine": PropSpec(karaoke_machine, 0.46, "ground", 0xFF8A3FB8, (-0.355, -0.911, 0.55, 0.011)),
}
