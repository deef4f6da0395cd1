"""What a hand has for a moment's work and nothing else: a tissue, a lit match, a piping bag, a drawn bow. One unit is a head."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import spline
from seedream.rendering.props.kit import bent, curvy, cut, dot, line, orb, ring, slab
from seedream.rendering.props.spec import PropSpec, poly, rounded

HU = 1 / 6.6
WHITE, PAPER, WOOD, DARK, STEEL, BRASS = 0xFFFFFDF8, 0xFFF6F1E4, 0xFFB9824F, 0xFF34323F, 0xFFC9D2DC, 0xFFE0B04C
RED, PINK, BLUE, GREEN, YOLK, GLASS = 0xFFD8443A, 0xFFF08CA4, 0xFF4A8CC8, 0xFF5E9E62, 0xFFF6B93B, 0xB0CFE6F2
DOUGH, FLOUR, ROPE, SKIN = 0xFFF1DEB8, 0xFFFFFAEE, 0xFFC39A5E, 0xFFF2C7A5


def _tissue(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("-0.30,-0.22 0.05,-0.38 0.34,-0.18 0.26,0.10 0.40,0.42 0.05,0.30 -0.26,0.40 -0.22,0.08"), colour, depth=0.07)
    line(pen, "-0.1,-0.2 0.02,0.05 -0.06,0.26", pen.shade(colour, 0.6), 0.03)


def _heart(pen: Pen, x: float, y: float, size: float, colour: int) -> None:
    right = [(0.0, 0.55), (0.52, 0.0), (0.44, -0.42), (0.14, -0.42), (0.0, -0.2)]
    outline = [*right, *((-a, b) for a, b in right[-2:0:-1])]
    pen.shape(spline([(x + size * a, y + size * b) for a, b in outline]), colour, depth=0.1 * size)


def _small_heart(pen: Pen, colour: int, time_s: float) -> None:
    _heart(pen, 0.55, -0.95 - 0.06 * math.sin(2.1 * time_s), 0.55, colour)


def _blown_hearts(pen: Pen, colour: int, time_s: float) -> None:
    """Hearts that leave the palm ahead, grow and rise."""
    for i in range(4):
        way = (0.3 * time_s + i / 4) % 1.0
        x, y = 0.5 + 3.0 * way, -0.25 - 0.9 * way + 0.22 * math.sin(6.0 * way + 2.0 * i)
        _heart(pen, x, y, 0.34 + 0.42 * way, alpha(colour, min(1.0, 3.4 * (1 - way))))


def _hand_mirror(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.35), (0.0, -0.2), colour, 0.14)
    orb(pen, 0.0, -0.62, 0.46, colour, 0.54)
    dot(pen, 0.0, -0.62, 0.35, 0xFFD9ECF4, 0.43)
    line(pen, "-0.16,-0.42 0.12,-0.86", WHITE, 0.06)


def _worn_tie(pen: Pen, colour: int, _: float) -> None:
    pen.shape(cut("-0.15,-0.26 0.15,-0.26 0.10,0.0 -0.10,0.0"), colour, depth=0.04)
    pen.shape(cut("-0.09,0.0 0.09,0.0 0.22,0.88 0.0,1.1 -0.22,0.88"), colour, depth=0.07)
    for y in (0.2, 0.5, 0.8):
        bent(pen, f"-0.10,{y + 0.1} 0.14,{y - 0.06}", pen.lit(colour), 0.05)


def _earring(pen: Pen, colour: int, _: float) -> None:
    ring(pen, 0.0, 0.12, 0.14, colour, 0.05)
    orb(pen, 0.0, 0.32, 0.09, RED)


def _blow_drier(pen: Pen, colour: int, time_s: float) -> None:
    """Held at its grip, the nozzle to the left, warm air before it."""
    pen.segment((0.0, 0.25), (0.0, -0.25), pen.shade(colour, 0.5), 0.2)
    pen.shape(curvy("-0.62,-0.60! -0.62,-0.28! 0.0,-0.16 0.42,-0.24 0.50,-0.46 0.40,-0.66 0.0,-0.74"), colour, depth=0.1)
    slab(pen, (-0.80, -0.60, -0.60, -0.28), 0.04, DARK)
    for i in range(3):
        y, x = -0.56 + 0.12 * i, -0.95 - 0.12 * ((2.0 * time_s + 0.3 * i) % 1.0)
        pen.segment((x, y), (x - 0.4, y), alpha(WHITE, 0.75), 0.05)


def _nail_brush(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.2), (0.0, -0.22), DARK, 0.11)
    pen.segment((0.0, -0.22), (0.0, -0.46), colour, 0.07)


def _shoe_brush(pen: Pen, colour: int, _: float) -> None:
    slab(pen, (-0.42, 0.02, 0.42, 0.2), 0.07, colour, 0.05)
    slab(pen, (-0.38, 0.2, 0.38, 0.38), 0.03, DARK)


def _held_shoe(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("-0.35,-0.45! 0.05,-0.45! 0.15,-0.2 0.55,-0.1 0.72,0.12! -0.40,0.12!"), colour, depth=0.07)
    slab(pen, (-0.42, 0.1, 0.74, 0.2), 0.03, DARK)
    line(pen, "0.3,-0.12 0.52,-0.02", pen.lit(colour), 0.05)


def _feather_duster(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.4), (0.0, -0.5), WOOD, 0.1)
    for turn, wide in ((-0.55, 0.5), (0.55, 0.5), (-0.28, 0.6), (0.28, 0.6), (0.0, 0.66)):
        tip = (1.05 * math.sin(turn), -0.55 - 0.95 * math.cos(turn))
        tone = colour if turn else pen.lit(colour)
        pen.shape(
            spline([(0.0, -0.42), (tip[0] - wide / 3, tip[1] + 0.2), tip, (tip[0] + wide / 3, tip[1] + 0.2)]), tone, depth=0.06
        )


def _squeegee(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.35), (0.0, -0.45), colour, 0.12)
    slab(pen, (-0.62, -0.62, 0.62, -0.46), 0.05, STEEL, 0.04)
    slab(pen, (-0.62, -0.70, 0.62, -0.62), 0.02, DARK)


def _bottle_spray(pen: Pen, colour: int, _: float) -> None:
    pen.shape(rounded(-0.24, -0.1, 0.24, 0.62, 0.1), colour, depth=0.08)
    slab(pen, (-0.1, -0.32, 0.1, -0.08), 0.03, DARK)
    pen.fill(cut("-0.14,-0.46 0.34,-0.46 0.34,-0.34 -0.14,-0.28"), RED)
    slab(pen, (-0.18, 0.12, 0.18, 0.42), 0.04, WHITE)


def _dish_towel(pen: Pen, colour: int, _: float) -> None:
    pen.shape(curvy("-0.34,-0.20 0.02,-0.30 0.36,-0.14 0.44,0.45 0.30,0.95! 0.0,0.82 -0.30,0.98! -0.38,0.4"), colour, depth=0.08)
    for x in (-0.2, 0.05, 0.28):
        line(pen, f"{x},-0.1 {x + 0.04},0.4 {x},0.84", pen.shade(colour, 0.45), 0.035)


def _washing(pen: Pen, colour: int, _: float) -> None:
    for x, y, r, tone in (
        (-0.35, 0.05, 0.42, BLUE),
        (0.35, 0.1, 0.4, PINK),
        (0.0, -0.18, 0.46, colour),
        (0.1, 0.25, 0.4, 0xFFF0D070),
    ):
        pen.shape(
            curvy(
                " ".join(
                    f"{x + r * a:.2f},{y + 0.8 * r * b:.2f}"
                    for a, b in ((-1, 0), (-0.5, -0.9), (0.4, -1), (1, -0.2), (0.6, 0.9), (-0.6, 0.8))
                )
            ),
            tone,
            depth=0.07,
        )


def _lit_match(pen: Pen, colour: int, time_s: float) -> None:
    pen.segment((0.0, 0.2), (0.0, -0.62), colour, 0.06)
    high = 0.30 + 0.05 * math.sin(11.0 * time_s)
    dot(pen, 0.0, -0.78, 0.42, alpha(0xFFFFE9A8, 0.35))
    pen.fill(spline([(0.0, -0.56), (-0.13, -0.72), (0.0, -0.78 - high), (0.13, -0.72)]), 0xFFFFB347)
    pen.fill(spline([(0.0, -0.60), (-0.06, -0.70), (0.0, -0.74 - high / 2), (0.06, -0.70)]), 0xFFFFF3C4)


def _injection(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.55), (0.0, 0.2), DARK, 0.07)
    pen.segment((-0.16, 0.56), (0.16, 0.56), DARK, 0.07)
    slab(pen, (-0.14, -0.55, 0.14, 0.25), 0.04, colour)
    slab(pen, (-0.14, -0.5, 0.14, -0.12), 0.03, BLUE)
    pen.segment((0.0, -0.55), (0.0, -1.0), STEEL, 0.04)


def _bandage_roll(pen: Pen, colour: int, _: float) -> None:
    pen.shape(cut("0.0,-0.16 0.75,-0.05 0.75,0.28 0.0,0.2"), colour, depth=0.05)
    orb(pen, 0.0, 0.02, 0.24, colour)
    ring(pen, 0.0, 0.02, 0.12, pen.shade(colour, 0.7), 0.05)


def _drinking_baby(pen: Pen, colour: int, _: float) -> None:
    """A baby in a blanket, its head ahead, a bottle at its mouth."""
    shade = pen.shade(colour)
    pen.shape(curvy("-0.95,0.18 -0.86,-0.2 -0.15,-0.42 0.45,-0.42 0.65,0.02 0.4,0.4 -0.3,0.48"), colour, shade, depth=0.16)
    orb(pen, 0.72, -0.32, 0.36, SKIN)
    line(pen, "0.62,-0.42 0.68,-0.38 0.74,-0.42", 0xFF5A3A32, 0.03)
    line(pen, "0.58,-0.66 0.72,-0.72 0.86,-0.66", 0xFF6A4A36, 0.05)
    pen.segment((0.86, -0.24), (1.02, -0.3), 0xFFE9B08A, 0.12)
    pen.segment((1.04, -0.31), (1.55, -0.5), GLASS, 0.3)
    pen.segment((1.1, -0.33), (1.5, -0.48), WHITE, 0.2)


def _mason_trowel(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.3), (0.0, -0.2), WOOD, 0.13)
    pen.segment((0.0, -0.2), (0.0, -0.42), STEEL, 0.07)
    pen.shape(cut("-0.32,-0.42 0.32,-0.42 0.0,-1.25"), colour, depth=0.05)
    pen.fill(curvy("-0.22,-0.5 0.2,-0.5 0.12,-0.85 -0.1,-0.85"), 0xFFB9B3A8)


def _held_brick(pen: Pen, colour: int, _: float) -> None:
    pen.shape(rounded(-0.42, -0.12, 0.72, 0.32, 0.04), colour, depth=0.08)


def _held_paint(pen: Pen, colour: int, _: float) -> None:
    pen.stroke([(-0.36, 0.45), (0.0, 0.0), (0.36, 0.45)], STEEL, 0.05)
    pen.shape(cut("-0.42,0.42 0.42,0.42 0.36,1.15 -0.36,1.15"), STEEL, depth=0.1)
    dot(pen, 0.0, 0.42, 0.42, colour, 0.1)
    pen.fill(curvy("0.1,0.42! 0.32,0.42! 0.30,0.75 0.2,0.85 0.12,0.7"), colour)


def _spray_tin(pen: Pen, colour: int, time_s: float) -> None:
    slab(pen, (-0.2, -0.3, 0.2, 0.5), 0.05, colour, 0.06)
    slab(pen, (-0.1, -0.45, 0.1, -0.3), 0.02, WHITE)
    for i in range(12):
        way = (2.2 * time_s + i / 12) % 1.0
        dot(pen, 0.15 + 0.75 * way, -0.4 + 0.5 * way * math.sin(5.0 * i), 0.05 + 0.08 * way, alpha(colour, 0.6 * (1 - way)))


def _wall_roller(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.45), (0.0, -0.35), WOOD, 0.13)
    bent(pen, "0.0,-0.35 0.0,-0.6 0.55,-0.6 0.55,-0.9", STEEL, 0.06)
    slab(pen, (-0.62, -1.1, 0.6, -0.72), 0.12, colour, 0.07)


def _open_scissors(pen: Pen, colour: int, time_s: float) -> None:
    opened = 0.2 + 0.09 * math.sin(7.0 * time_s)
    for side in (-1, 1):
        ring(pen, side * 0.16, 0.12, 0.14, RED, 0.07)
        pen.segment((side * 0.1, 0.0), (0.0, -0.15), RED, 0.07)
        pen.fill(poly([(0.0, -0.08), (side * 0.07, -0.14), (side * opened, -0.8)]), colour)


def _paper_sheet(pen: Pen, colour: int, _: float) -> None:
    pen.shape(cut("-0.75,-0.45 0.35,-0.75 0.62,0.25 -0.48,0.55"), colour, depth=0.04)
    bent(pen, "-0.62,0.05 -0.12,-0.09", RED, 0.05)


def _glue_stick(pen: Pen, colour: int, _: float) -> None:
    slab(pen, (-0.13, -0.35, 0.13, 0.3), 0.04, colour, 0.04)
    slab(pen, (-0.1, -0.5, 0.1, -0.35), 0.03, WHITE)


def _rubber_stamp(pen: Pen, colour: int, _: float) -> None:
    orb(pen, 0.0, -0.18, 0.17, colour)
    pen.segment((0.0, -0.1), (0.0, 0.35), colour, 0.14)
    slab(pen, (-0.3, 0.32, 0.3, 0.5), 0.04, DARK)


def _thin_tool(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.25), (0.0, -0.2), colour, 0.13)
    pen.segment((0.0, -0.2), (0.0, -0.7), STEEL, 0.05)


def _crochet_hook(pen: Pen, colour: int, _: float) -> None:
    bent(pen, "0.0,0.3 0.0,-0.6 0.07,-0.66 0.1,-0.58", colour, 0.06)


def _threaded_needle(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, 0.05), (0.0, -0.5), STEEL, 0.04)
    line(pen, "0.0,0.05 -0.35,0.35 -0.2,0.75 -0.55,0.85", colour, 0.035)


def _embroidery_hoop(pen: Pen, colour: int, _: float) -> None:
    dot(pen, 0.1, -0.3, 0.66, WHITE)
    ring(pen, 0.1, -0.3, 0.66, WOOD, 0.1)
    for x, y, tone in ((-0.1, -0.42, RED), (0.3, -0.5, colour), (0.16, -0.14, 0xFFE9B23C)):
        for i in range(5):
            a = math.tau * i / 5
            dot(pen, x + 0.11 * math.cos(a), y + 0.11 * math.sin(a), 0.075, tone)
    line(pen, "-0.05,0.1 0.1,-0.1 0.28,0.08", GREEN, 0.05)


def _glass_pipe(pen: Pen, colour: int, time_s: float) -> None:
    """A long pipe from the mouth, glowing glass at its end."""
    pen.segment((-1.2, -0.62), (2.0, 0.5), STEEL, 0.09)
    swell = 0.06 * math.sin(2.6 * time_s)
    dot(pen, 2.45, 0.68, 0.95, alpha(0xFFFFC46B, 0.35))
    orb(pen, 2.45, 0.68, 0.55 + swell, colour)
    dot(pen, 2.28, 0.5, 0.16, 0xFFFFF1C9)


def _floor_mop(pen: Pen, colour: int, _: float) -> None:
    pen.segment((0.0, -4.6), (0.0, -0.55), 0xFFD9B27C, 0.13)
    slab(pen, (-0.34, -0.68, 0.34, -0.46), 0.06, colour, 0.04)
    for i in range(9):
        x = -0.32 + 0.08 * i
        line(pen, f"{x},-0.48 {1.5 * x},-0.2 {2.1 * x},0.0", 0xFFF4EFE2 if i % 2 else 0xFFDDD6C4, 0.11)


_SMALL = (-0.9, -1.4, 0.9, 1.3)
HAND_THINGS = {
    name: PropSpec(draw, HU, "grip", colour, bounds)
    for name, draw, colour, bounds in (
        ("tissue", _tissue, WHITE, _SMALL), ("small_heart", _small_heart, PINK, _SMALL),
        ("blown_hearts", _blown_hearts, 0xFFE8556D, (-0.3, -2.2, 4.4, 0.6)), ("hand_mirror", _hand_mirror, 0xFFC9788F, _SMALL),
        ("worn_tie", _worn_tie, 0xFF2F7F6B, (-0.3, -0.3, 0.3, 1.15)), ("earring", _earring, BRASS, _SMALL),
        ("blow_drier", _blow_drier, 0xFFE0608A, (-1.7, -1.0, 0.7, 0.4)), ("nail_brush", _nail_brush, RED, _SMALL),
        ("shoe_brush", _shoe_brush, WOOD, _SMALL), ("held_shoe", _held_shoe, 0xFF6B3F2A, _SMALL),
        ("feather_duster", _feather_duster, 0xFFD98BB0, (-1.1, -1.9, 1.1, 0.5)), ("squeegee", _squeegee, RED, _SMALL),
        ("bottle_spray", _bottle_spray, 0xFF6FB7DE, _SMALL), ("dish_towel", _dish_towel, 0xFFE8E2D2, _SMALL),
        ("washing", _washing, WHITE, _SMALL), ("lit_match", _lit_match, 0xFFD9B27C, _SMALL), 
        
        
        
        ("injection", _injection, 0xFFE6F1F7, _SMALL),
        ("bandage_roll", _bandage_roll, 0xFFF4EEE4, _SMALL), ("drinking_baby", _drinking_baby, 0xFFBFD3E6, (-1.0, -0.8, 1.8, 0.6)),
        
        
        ("mason_trowel", _mason_trowel, STEEL, _SMALL),
        ("held_brick", _held_brick, 0xFFB5573F, _SMALL), ("held_paint", _held_paint, 0xFF3F8FD0, _SMALL),
        ("spray_tin", _spray_tin, 0xFFE0405E, _SMALL), ("wall_roller", _wall_roller, 0xFF4FA7A0, _SMALL),
        ("open_scissors", _open_scissors, STEEL, _SMALL), ("paper_sheet", _paper_sheet, PAPER, _SMALL),
        ("glue_stick", _glue_stick, 0xFFF0B93A, _SMALL), ("rubber_stamp", _rubber_stamp, WOOD, _SMALL),
        ("thin_tool", _thin_tool, RED, _SMALL), ("crochet_hook", _crochet_hook, 0xFF7C5BB0, _SMALL),
        ("threaded_needle", _threaded_needle, RED, _SMALL), ("embroidery_hoop", _embroidery_hoop, 0xFF5B7FC8, _SMALL),
        ("glass_pipe", _glass_pipe, 0xFFFF9A3C, (-1.4, -0.8, 3.5, 1.7)),
    )
}  # fmt: skip
"""Drawings by name, held where their origin is."""
HAND_THINGS["mop"] = PropSpec(_floor_mop, HU, "ground", BLUE, (-0.8, -4.65, 0.8, 0.05))
