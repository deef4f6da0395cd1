"""What work and play stand at and nothing else has: a half-built wall, a mural, a chopping block. One unit is a head."""

from __future__ import annotations

import math

from seedream.rendering.characters.hand_things import BLUE, BRASS, DARK, GREEN, HU, PAPER, PINK, RED, STEEL, WHITE, WOOD
from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.kit import bent, curvy, cut, dot, line, orb, ring, slab
from seedream.rendering.props.spec import PropSpec, poly, rounded

BRICK, MORTAR, CLOTH = 0xFFB5573F, 0xFFD9CFC0, 0xFF7FA8D0


def _banana_peel(pen: Pen, colour: int, _: float) -> None:
    for tip in (
        "-0.62,-0.02! -0.3,-0.22 0.0,-0.42 -0.12,-0.12",
        "0.62,-0.02! 0.3,-0.22 0.0,-0.42 0.12,-0.12",
        "0.1,0.06! 0.16,-0.2 0.0,-0.42 -0.14,-0.2",
    ):
        pen.shape(curvy(tip), colour, depth=0.05)
    pen.segment((0.0, -0.4), (0.04, -0.55), 0xFF7A5B2A, 0.1)


def _hoop(pen: Pen, colour: int, *, front: bool) -> None:
    start, sweep = (-8, 196) if front else (172, 196)
    path = [(1.75 * math.cos(math.radians(a)), 0.42 * math.sin(math.radians(a))) for a in range(start, start + sweep, 8)]
    pen.stroke(path, colour, 0.14)
    for i in range(1, len(path) - 1, 5):
        pen.segment(path[i - 1], path[i], WHITE, 0.14, butt=True)


def _hoop_back(pen: Pen, colour: int, _: float) -> None:
    _hoop(pen, pen.shade(colour, 0.5), front=False)


def _hoop_front(pen: Pen, colour: int, _: float) -> None:
    _hoop(pen, colour, front=True)


def _pins(pen: Pen, colour: int, _: float) -> None:
    """Ten pins at the end of a lane."""
    pen.shape(cut("-7.2,0.12 -5.6,-0.12 1.35,-0.12 1.6,0.12"), 0xFFD9B27C, depth=0.03)
    for i, x in enumerate((-0.75, -0.25, 0.25, 0.75, -0.5, 0.0, 0.5)):
        y = -0.1 if i < 4 else 0.02
        sides = ((0.16, 0.0), (0.2, -0.5), (0.08, -0.95), (0.12, -1.2))
        left, right = ([(x + side * w, y + h) for w, h in sides] for side in (-1, 1))
        pen.shape(spline([*left, (x, y - 1.34), *right[::-1]]), colour, depth=0.05)
        pen.segment((x - 0.09, y - 0.98), (x + 0.09, y - 0.98), RED, 0.07)


def _teed_ball(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.0), (0.0, -0.16), WOOD, 0.07)
    orb(pen, 0.0, -0.28, 0.14, colour)


def _puck(pen: Pen, colour: int, _: float) -> None:
    pen.shape(rounded(-0.26, -0.17, 0.26, 0.0, 0.06), colour, depth=0.04)


def _high_bar(pen: Pen, colour: int, _: float) -> None:
    slab(pen, (-3.0, -0.55, 3.0, 0.0), 0.2, 0xFF3E6FB8, 0.14)
    for x in (-2.75, 2.75):
        pen.segment((x, 0.0), (x, -5.15), STEEL, 0.12)
    for i in range(9):
        pen.segment((-2.75 + i * 0.611, -4.95), (-2.75 + (i + 1) * 0.611, -4.95), colour if i % 2 else WHITE, 0.13, butt=True)


def _board_on_blocks(pen: Pen, colour: int, _: float) -> None:
    for x in (-0.75, 0.75):
        pen.shape(rounded(x - 0.32, -2.1, x + 0.32, 0.0, 0.04), 0xFFA8A39A, depth=0.1)
        for y in (-0.7, -1.4):
            pen.segment((x - 0.32, y), (x + 0.32, y), 0xFF837E76, 0.04)
    pen.shape(rounded(-1.15, -2.28, 1.15, -2.08, 0.03), colour, depth=0.05)
    bent(pen, "-0.02,-2.28 0.06,-2.2 -0.04,-2.14 0.04,-2.08", pen.shade(colour, 1.0), 0.04)


def _cue(pen: Pen, colour: int, _: float) -> None:
    pen.segment((-1.9, -0.02), (0.4, 0.05), 0xFF5A3524, 0.13)
    pen.segment((0.3, 0.05), (2.6, 0.12), colour, 0.08)
    dot(pen, 3.0, -0.02, 0.17, WHITE)


def _worn_sack(pen: Pen, colour: int, _: float) -> None:
    pen.shape(
        curvy("-0.95,-3.7! -0.4,-3.55 0.4,-3.55 0.95,-3.7! 0.85,-1.6 0.95,-0.1! 0.3,0.08 -0.3,0.08 -0.95,-0.1! -0.85,-1.6"),
        colour,
        depth=0.2,
    )
    line(pen, "-0.9,-3.4 -0.3,-3.28 0.3,-3.28 0.9,-3.4", pen.shade(colour, 0.9), 0.07)
    for x in (-0.45, 0.1, 0.5):
        line(pen, f"{x},-2.9 {x * 0.8},-1.6 {x * 1.1},-0.4", pen.shade(colour, 0.5), 0.04)


def _half_worn_coat(pen: Pen, colour: int, _: float) -> None:
    pen.shape(
        curvy("-1.5,-2.6! -0.9,-3.05 0.2,-3.1 0.62,-2.9 0.78,-1.2 0.7,0.2! -0.3,0.35 -1.25,0.15! -1.15,-1.2 -1.8,-1.5!"),
        colour,
        depth=0.2,
    )
    line(pen, "-0.62,-2.7 -0.72,-1.2 -0.7,0.2", pen.shade(colour, 0.8), 0.06)


def _shower_head(pen: Pen, colour: int, _: float) -> None:
    bent(pen, "-1.75,0.0 -1.75,-8.0 0.0,-8.0 0.0,-7.75", colour, 0.16)
    pen.shape(curvy("-0.75,-7.5! -0.35,-7.78 0.35,-7.78 0.75,-7.5!"), colour, depth=0.05)
    orb(pen, -1.75, -3.8, 0.2, BRASS)


def _shower_water(pen: Pen, colour: int, time_s: float) -> None:
    for i in range(26):
        x = -0.85 + 1.7 * ((i * 0.618) % 1.0)
        way = (1.6 * time_s + 0.37 * i) % 1.0
        y = -7.4 + 7.2 * way
        pen.segment((x * (1 + 0.25 * way), y), (x * (1.03 + 0.25 * way), y + 0.42), alpha(colour, 0.7), 0.05)
    for i in range(8):
        dot(pen, -1.3 + 0.37 * i, -0.06 - 0.1 * ((i * 3 + int(6 * time_s)) % 3), 0.07, alpha(colour, 0.8))


def _folded_laundry(pen: Pen, colour: int, _: float) -> None:
    for i, tone in enumerate((CLOTH, 0xFFE8B4A0, colour)):
        pen.shape(rounded(-0.75 + 0.04 * i, -0.26 * (i + 1), 0.72 - 0.05 * i, -0.26 * i, 0.1), tone, depth=0.05)


def _place_settings(pen: Pen, colour: int, _: float) -> None:
    for x in (-0.95, 0.35):
        pen.shape(ellipse(x, -0.08, 0.5, 0.11), colour, depth=0.03)
        dot(pen, x, -0.09, 0.3, pen.shade(colour, 0.25), 0.06)
        pen.segment((x + 0.62, -0.12), (x + 0.62, 0.0), STEEL, 0.05)
    slab(pen, (1.1, -0.62, 1.42, -0.02), 0.06, alpha(0xFFBFDCE8, 0.8))


def _hanging_bulb(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, -3.2), (0.0, -1.55), DARK, 0.06)
    slab(pen, (-0.2, -1.6, 0.2, -1.15), 0.05, BRASS, 0.03)
    dot(pen, 0.0, -0.72, 1.25, alpha(0xFFFFF0B8, 0.35))
    pen.shape(curvy("-0.18,-1.18! 0.18,-1.18! 0.4,-0.7 0.0,-0.3 -0.4,-0.7"), colour, depth=0.05)


def _open_suitcase(pen: Pen, colour: int, _: float) -> None:
    """Lid up at the back, clothes in it."""
    pen.shape(rounded(-1.35, -2.15, 1.35, -0.7, 0.14), pen.shade(colour, 0.5), depth=0.06)
    slab(pen, (-1.2, -2.02, 1.2, -0.75), 0.1, 0xFFF1E3CC)
    bent(pen, "-1.1,-1.9 0.0,-1.4 1.1,-1.9", pen.shade(0xFFF1E3CC, 0.7), 0.05)
    for x, tone in ((-0.85, BLUE), (0.0, WHITE), (0.85, PINK)):
        pen.shape(rounded(x - 0.42, -0.98, x + 0.42, -0.55, 0.12), tone, depth=0.06)
    pen.shape(rounded(-1.42, -0.72, 1.42, 0.0, 0.12), colour, depth=0.1)
    for x in (-0.8, 0.8):
        slab(pen, (x - 0.14, -0.7, x + 0.14, -0.45), 0.03, BRASS)
    line(pen, "-0.3,-0.4 0.0,-0.28 0.3,-0.4", DARK, 0.08)


def _opened_gift(pen: Pen, colour: int, time_s: float) -> None:
    for i in range(5):
        a = -0.6 + 0.3 * i
        pen.fill(
            poly([(0.3 * (i - 2), -1.5), (2.4 * math.sin(a) - 0.16, -3.1), (2.4 * math.sin(a) + 0.16, -3.1)]),
            alpha(0xFFFFE9A0, 0.4),
        )
    dot(pen, 0.0, -1.5, 0.8, 0xFFFFF3C9, 0.2)
    pen.shape(rounded(-0.8, -1.5, 0.8, 0.0, 0.05), colour, depth=0.12)
    slab(pen, (-0.14, -1.5, 0.14, 0.0), 0.0, BRASS)
    for i in range(5):
        dot(pen, -0.8 + 0.4 * i, -2.0 - 0.3 * math.sin(2.0 * time_s + 1.7 * i), 0.07, BRASS)


def _mixing_bowl(pen: Pen, colour: int, _: float) -> None:
    dot(pen, 0.0, -0.82, 0.8, 0xFFF6E6B8, 0.14)
    pen.shape(curvy("-0.86,-0.82! 0.86,-0.82! 0.7,-0.25 0.36,0.0 -0.36,0.0 -0.7,-0.25"), colour, depth=0.12)


def _juicer(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("-0.7,-0.42! 0.7,-0.42! 0.5,0.0! -0.5,0.0!"), 0xFFBFE0DA, depth=0.08)
    pen.shape(curvy("-0.4,-0.5! -0.3,-0.85 0.0,-1.0 0.3,-0.85 0.4,-0.5!"), colour, depth=0.08)
    for x in (-1.15, 1.2, 1.65):
        orb(pen, x, -0.26, 0.26, colour)


def _jam_jar(pen: Pen, colour: int, _: float) -> None:
    slab(pen, (-0.34, -0.72, 0.34, 0.0), 0.1, colour, 0.06)
    slab(pen, (-0.36, -0.9, 0.36, -0.7), 0.05, BRASS, 0.03)
    slab(pen, (-0.26, -0.52, 0.26, -0.2), 0.04, PAPER)


def _half_wall(pen: Pen, colour: int, _: float) -> None:
    """A wall of bricks, its upper course unfinished."""
    slab(pen, (-1.75, -2.75, 1.75, 0.0), 0.0, MORTAR)
    for row in range(8):
        y, shift = -0.36 * row, 0.0 if row % 2 else -0.36
        for k in range(6):
            left, right = max(-1.75, -1.75 + shift + 0.72 * k), min(1.75, -1.75 + shift + 0.72 * k + 0.66)
            if right - left > 0.1 and not (row == 7 and left < -0.3):
                slab(pen, (left, y - 0.32, right, y - 0.03), 0.03, colour if (row + k) % 3 else pen.lit(colour), 0.03)


def _chopping_block(pen: Pen, colour: int, _: float) -> None:
    pen.shape(cut("-0.75,-1.15 0.75,-1.15 0.85,0.0 -0.85,0.0"), pen.shade(colour, 0.3), depth=0.14)
    dot(pen, 0.0, -1.15, 0.75, 0xFFE0BE8A, 0.15)
    pen.shape(rounded(-0.36, -2.2, 0.36, -1.12, 0.05), colour, depth=0.1)
    dot(pen, 0.0, -2.2, 0.36, 0xFFEBCF9E, 0.1)
    for x, y in ((-1.35, 0.0), (1.3, 0.02), (1.75, -0.02)):
        pen.shape(cut(f"{x - 0.35},{y} {x - 0.25},{y - 0.34} {x + 0.35},{y - 0.3} {x + 0.3},{y}"), 0xFFE0BE8A, depth=0.06)


def _mural_wall(pen: Pen, colour: int, _: float) -> None:
    """A wall with a picture on it, the nearer part still in outline."""
    slab(pen, (-3.4, -7.2, 3.4, 0.0), 0.05, colour)
    for row in range(10):
        for k in range(6):
            x = -3.2 + 1.2 * k + (0.6 if row % 2 else 0.0)
            if (row * 5 + k * 3) % 7 < 2 and x < 2.6:
                slab(pen, (x, -6.9 + 0.7 * row, x + 0.9, -6.6 + 0.7 * row), 0.04, pen.shade(colour, 0.25))
    pen.fill(curvy("-2.0,-1.0 -2.3,-4.2 -0.6,-6.3 2.6,-6.5 3.1,-3.6 2.8,-1.0"), 0xFF2E5E8C)
    dot(pen, 1.6, -5.1, 0.85, 0xFFF6C445)
    for i in range(10):
        a = math.tau * i / 10
        pen.segment(
            (1.6 + 1.05 * math.cos(a), -5.1 + 1.05 * math.sin(a)),
            (1.6 + 1.4 * math.cos(a), -5.1 + 1.4 * math.sin(a)),
            0xFFF6C445,
            0.14,
        )
    pen.fill(curvy("-2.0,-1.0! -1.6,-2.6 -0.2,-3.2 0.9,-2.2 2.2,-2.9 2.85,-1.0!"), GREEN)
    for x, y, tone in ((0.0, -1.9, RED), (1.0, -1.5, PINK), (2.0, -1.8, 0xFFF08A3C)):
        for i in range(6):
            a = math.tau * i / 6
            dot(pen, x + 0.3 * math.cos(a), y + 0.3 * math.sin(a), 0.2, tone)
        dot(pen, x, y, 0.17, 0xFFFFE08A)
    pen.fill(curvy("-0.9,-4.2 -0.2,-4.9 0.3,-4.4 0.9,-4.7 0.3,-3.9 -0.3,-3.9"), WHITE)
    line(pen, "-2.9,-1.3 -3.0,-3.4 -2.6,-4.6", 0xFF2E5E8C, 0.09)


def _fresh_coat(pen: Pen, colour: int, _: float) -> None:
    """Broad strokes of fresh paint on whatever wall there is."""
    for i, (x, top, low) in enumerate(((1.5, -5.3, 0.3), (0.75, -5.7, 0.8), (0.0, -5.5, -0.2), (-0.75, -5.2, -1.8))):
        slab(pen, (x - 0.48, top, x + 0.48, low), 0.1, alpha(colour if i % 2 else pen.lit(colour), 0.92))


def _chalk_drawing(pen: Pen, colour: int, _: float) -> None:
    """A sun, a house and a flower in chalk, seen along the ground."""
    pen.canvas.save()
    pen.canvas.scale(1.0, 0.42)
    for x, y, r, tone in ((-0.9, -0.9, 0.5, 0xFFFFE27A), (1.9, -0.55, 0.34, PINK)):
        ring(pen, x, y, r, tone, 0.13)
        for i in range(8):
            a = math.tau * i / 8
            pen.segment(
                (x + (r + 0.15) * math.cos(a), y + (r + 0.15) * math.sin(a)),
                (x + (r + 0.45) * math.cos(a), y + (r + 0.45) * math.sin(a)),
                tone,
                0.12,
            )
    bent(pen, "0.1,0.3 0.1,-0.9 0.65,-1.6 1.2,-0.9 1.2,0.3 0.1,0.3", colour, 0.13)
    bent(pen, "0.5,0.3 0.5,-0.35 0.85,-0.35 0.85,0.3", 0xFF9ED0FF, 0.11)
    line(pen, "1.9,-0.2 1.95,0.2 1.85,0.55", 0xFFA6E0A0, 0.12)
    line(pen, "-1.9,0.45 -1.2,0.3 -0.5,0.5", 0xFFA6E0A0, 0.12)
    pen.canvas.restore()


def _paper_on_table(pen: Pen, colour: int, _: float) -> None:
    pen.shape(cut("-0.85,0.0 -0.55,-0.24 0.85,-0.24 0.65,0.0"), colour, depth=0.02)
    pen.shape(cut("-0.55,-0.24 0.05,-0.8 0.85,-0.24"), pen.lit(colour), depth=0.04)


def _glued_paper(pen: Pen, colour: int, _: float) -> None:
    pen.fill(cut("-1.05,0.0 -0.75,-0.24 0.95,-0.24 0.8,0.0"), colour)
    pen.fill(cut("-0.4,-0.04 -0.2,-0.2 0.3,-0.2 0.2,-0.04"), RED)
    pen.fill(cut("0.35,-0.06 0.45,-0.2 0.7,-0.2 0.62,-0.06"), BLUE)


def _stamped_paper(pen: Pen, colour: int, _: float) -> None:
    pen.fill(cut("-1.05,0.0 -0.75,-0.26 0.95,-0.26 0.8,0.0"), colour)
    for y in (-0.2, -0.14):
        pen.segment((-0.55, y), (0.1, y), 0xFF9AA3AE, 0.03)
    pen.canvas.drawPath(ellipse(0.45, -0.12, 0.24, 0.07), line_paint(RED, 0.05))


def _crocheted(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("-0.42,-0.72! 0.42,-0.72! 0.46,0.1! -0.46,0.1!"), colour, depth=0.06)
    for i in range(4):
        for k in range(4):
            ring(pen, -0.3 + 0.2 * k, -0.6 + 0.2 * i, 0.07, pen.shade(colour, 0.7), 0.03)
    orb(pen, 0.95, 0.2, 0.34, colour)
    line(pen, "0.4,-0.6 0.75,-0.2 0.9,-0.05", colour, 0.04)


def _weaving_loom(pen: Pen, colour: int, _: float) -> None:
    for x in (-1.7, 1.7):
        slab(pen, (x - 0.16, -5.6, x + 0.16, 0.0), 0.05, colour, 0.06)
    for y in (-5.5, -2.35, -0.9):
        slab(pen, (-1.9, y - 0.15, 1.9, y + 0.15), 0.06, colour, 0.05)
    for i in range(17):
        pen.segment((-1.36 + 0.17 * i, -5.35), (-1.36 + 0.17 * i, -2.5), 0xFFEFE4CC, 0.05)
    for row, tone in enumerate((RED, 0xFFE9B23C, BLUE, RED, 0xFFEFE4CC, GREEN)):
        slab(pen, (-1.42, -2.75 - 0.25 * row, 1.42, -2.5 - 0.25 * row), 0.02, tone)
    slab(pen, (-1.6, -4.25, 1.6, -4.0), 0.05, pen.shade(colour, 0.4), 0.03)


def _bell_button(pen: Pen, colour: int, _: float) -> None:
    slab(pen, (-0.2, -0.34, 0.2, 0.34), 0.08, STEEL, 0.03)
    dot(pen, 0.0, 0.04, 0.11, colour)


def _raked_leaves(pen: Pen, colour: int, _: float) -> None:
    """A heap of autumn leaves."""
    pen.shape(curvy("-1.5,0.0! -1.1,-0.55 -0.3,-1.1 0.5,-1.0 1.2,-0.5 1.6,0.0!"), colour, depth=0.2)
    for i in range(34):
        x = -1.45 + 2.9 * ((i * 0.618) % 1.0)
        y = -(1.0 - (x / 1.6) ** 2) * ((i * 0.37) % 1.0)
        tone = (0xFFE0913A, 0xFFC9542E, 0xFFE8BE4A, 0xFF9C5A2C)[i % 4]
        pen.fill(ellipse(x, y, 0.2, 0.1), tone)


def _snow_heap(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("-1.6,0.0! -1.1,-0.7 -0.4,-1.3 0.5,-1.35 1.3,-0.7 1.7,0.0!"), colour, 0xFFB9CBE4, depth=0.26)
    for x, y, r in ((-1.2, -0.12, 0.26), (1.35, -0.1, 0.3), (-0.3, -1.2, 0.3)):
        pen.shape(ellipse(x, y, r, 0.8 * r), colour, 0xFFB9CBE4, depth=0.08)


_BOX = (-1.2, -1.2, 1.2, 0.1)
SET_PIECES = {
    name: PropSpec(draw, HU, "ground", colour, bounds)
    for name, draw, colour, bounds in (
        ("banana_peel", _banana_peel, 0xFFF3CF4A, _BOX), ("hoop_back", _hoop_back, PINK, (-1.9, -0.6, 1.9, 0.6)),
        ("hoop_front", _hoop_front, PINK, (-1.9, -0.6, 1.9, 0.6)), ("pins", _pins, WHITE, (-7.3, -1.5, 1.7, 0.15)),
        ("teed_ball", _teed_ball, WHITE, _BOX), ("puck", _puck, DARK, _BOX), ("high_bar", _high_bar, RED, (-3.1, -5.3, 3.1, 0.05)),
        ("board_on_blocks", _board_on_blocks, 0xFFD9B27C, (-1.2, -2.4, 1.2, 0.05)),
        ("cue", _cue, 0xFFE2C089, (-2.0, -0.3, 3.2, 0.3)),
        ("worn_sack", _worn_sack, 0xFFC8A873, (-1.1, -3.8, 1.1, 0.1)),
        ("half_worn_coat", _half_worn_coat, 0xFF7A4B3A, (-1.9, -3.2, 0.9, 0.4)),
        ("shower_head", _shower_head, STEEL, (-1.95, -8.2, 0.9, 0.05)),
        ("shower_water", _shower_water, 0xFFBFE2F6, (-1.4, -7.6, 1.4, 0.1)),
        ("folded_laundry", _folded_laundry, WHITE, (-0.8, -0.8, 0.8, 0.0)),
        ("place_settings", _place_settings, WHITE, (-1.5, -0.7, 1.5, 0.05)),
        ("hanging_bulb", _hanging_bulb, 0xFFFFF3CC, (-1.3, -3.3, 1.3, 0.6)),
        ("open_suitcase", _open_suitcase, 0xFFB5623F, (-1.5, -2.2, 1.5, 0.05)),
        ("opened_gift", _opened_gift, RED, (-1.7, -3.2, 1.7, 0.05)),
        ("mixing_bowl", _mixing_bowl, 0xFF6FA8C8, (-0.9, -1.0, 0.9, 0.05)),
        ("juicer", _juicer, 0xFFF2C230, (-1.5, -1.1, 2.0, 0.05)), ("jam_jar", _jam_jar, 0xFFC23B4E, (-0.4, -0.95, 0.4, 0.05)),
        ("half_wall", _half_wall, BRICK, (-1.8, -2.9, 1.8, 0.05)),
        ("chopping_block", _chopping_block, 0xFFB98A55, (-1.8, -2.4, 2.2, 0.1)),
        ("mural_wall", _mural_wall, 0xFFD8CDBE, (-3.45, -7.25, 3.45, 0.05)),
        ("fresh_coat", _fresh_coat, 0xFF4FA7A0, (-1.3, -5.8, 2.1, 0.9)),
        ("chalk_drawing", _chalk_drawing, WHITE, (-2.0, -0.8, 2.7, 0.4)), ("half_folded_paper", _paper_on_table, WHITE, _BOX),
        ("glued_paper", _glued_paper, PAPER, _BOX), ("stamped_paper", _stamped_paper, WHITE, _BOX),
        ("crocheted", _crocheted, 0xFFD9788F, (-0.5, -0.8, 1.4, 0.6)),
        ("weaving_loom", _weaving_loom, WOOD, (-2.0, -5.7, 2.0, 0.05)),
        ("raked_leaves", _raked_leaves, 0xFFCB7A34, (-1.7, -1.2, 1.7, 0.05)),
        ("snow_heap", _snow_heap, WHITE, (-1.8, -1.5, 1.8, 0.05)),
        ("bell_button", _bell_button, RED, (-0.3, -0.4, 0.3, 0.4)),
    )
}  # fmt: skip
"""Drawings by name, standing where their origin is."""
