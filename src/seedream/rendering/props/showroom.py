"""What goods stand on and beside: a pedestal, a shelf on the wall, a counter, a sprig of leaves; a board of notes."""

from __future__ import annotations

from seedream.rendering.characters.pen import Pen
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import bent, clipped, curvy, line, slab, soft, turned
from seedream.rendering.props.palette import STEEL, WHITE
from seedream.rendering.props.spec import PropSpec, rounded

NOTES = (0xFFF6DC6A, 0xFFF49AB0, 0xFF8FD3C0, 0xFF9DBFF2)


def pedestal(pen: Pen, colour: int, _: float) -> None:
    """A round block, as products are shown on, with a second step below."""
    for half, top, foot in ((0.62, -0.20, 0.0), (0.48, -0.50, -0.21)):
        rim = 0.13 * half
        body = rounded(-half, top + rim, half, foot, rim)
        pen.shape(body, colour, depth=0.10)
        with clipped(pen, body):
            slab(pen, (-half, top, -half + 0.16, foot), 0.0, pen.shade(colour, 0.55))
        pen.fill(ellipse(0.0, top + rim, half, rim), pen.lit(colour, 0.34))


def wall_shelf(pen: Pen, colour: int, _: float) -> None:
    """A board on two brackets."""
    for x in (-0.62, 0.62):
        bent(pen, f"{x},-0.12 {x},0.0", pen.shade(colour, 0.9), 0.035)
        line(pen, f"{x},-0.005 {x + (0.09 if x < 0 else -0.09)},-0.05 {x + (0.12 if x < 0 else -0.12)},-0.12",
             pen.shade(colour, 0.9), 0.026)  # fmt: skip
    pen.shape(soft("-0.86,-0.22 0.86,-0.22 0.92,-0.16 -0.92,-0.16", 0.01), pen.lit(colour, 0.28), depth=0.0)
    slab(pen, (-0.92, -0.17, 0.92, -0.10), 0.012, colour, 0.025)
    for x, long in ((-0.55, 0.42), (0.18, 0.5)):
        slab(pen, (x, -0.143, x + long, -0.135), 0.003, pen.shade(colour, 0.4))


def counter(pen: Pen, colour: int, _: float) -> None:
    """A shop counter with a panelled front and a worktop."""
    slab(pen, (-0.90, -0.92, 0.90, -0.04), 0.02, colour, 0.06)
    slab(pen, (-0.86, -0.06, 0.86, 0.0), 0.01, pen.shade(colour, 0.9))
    for left in (-0.80, -0.25, 0.30):
        slab(pen, (left, -0.74, left + 0.50, -0.16), 0.02, pen.shade(colour, 0.35))
        slab(pen, (left + 0.03, -0.71, left + 0.50, -0.16), 0.02, pen.lit(colour, 0.06))
    slab(pen, (-0.97, -1.0, 0.97, -0.89), 0.03, pen.lit(colour, 0.45), 0.035)
    line(pen, "0.55,-0.985 0.90,-0.985", WHITE, 0.012)


def sprig(pen: Pen, colour: int, _: float) -> None:
    """A branch with pairs of round leaves."""
    stem = ((0.0, 0.0), (0.03, -0.30), (-0.02, -0.62), (0.05, -0.92))
    pen.stroke(stem, pen.shade(colour, 0.6), 0.026)
    for i in range(6):
        y, size = -0.14 - 0.14 * i, 0.20 - 0.019 * i
        for side in (-1, 1):
            dy = 0.03 * side
            leaf = curvy(f"{0.01},{y + dy}! {side * size * 0.6},{y + dy + 0.03} {side * size * 1.25},{y + dy - 0.07} "
                         f"{side * size * 0.7},{y + dy - 0.15}")  # fmt: skip
            pen.shape(leaf, colour if side > 0 else pen.lit(colour, 0.14), depth=0.025)
    pen.shape(curvy("0.05,-0.90! 0.11,-0.97 0.07,-1.06 0.0,-0.98"), pen.lit(colour, 0.2), depth=0.02)


def note_board(pen: Pen, colour: int, _: float) -> None:
    """A whiteboard on feet with rows of sticky notes under three headings."""
    for s in (-1, 1):
        pen.segment((s * 0.42, -0.90), (s * 0.42, -0.02), STEEL, 0.035)
        pen.segment((s * 0.42 - 0.10, -0.02), (s * 0.42 + 0.10, -0.02), STEEL, 0.04)
    slab(pen, (-0.60, -1.0, 0.60, -0.24), 0.03, pen.shade(colour, 0.75))
    slab(pen, (-0.565, -0.965, 0.565, -0.275), 0.015, colour)
    for column, notes in enumerate((3, 2, 3)):
        x = -0.37 + 0.37 * column
        slab(pen, (x - 0.12, -0.925, x + 0.12, -0.90), 0.01, pen.shade(colour, 1.0))
        for row in range(notes):
            y, tone = -0.77 + 0.19 * row, NOTES[(row + 2 * column) % len(NOTES)]
            with turned(pen, (-4, 3, 2)[(row + column) % 3], x + (0.03 if row % 2 else -0.03), y):
                slab(pen, (-0.075, -0.075, 0.085, 0.085), 0.004, pen.shade(tone, 0.5))
                slab(pen, (-0.08, -0.08, 0.08, 0.08), 0.004, tone)
                for k in (-0.03, 0.01):
                    slab(pen, (-0.055, k, 0.05 - abs(k), k + 0.012), 0.004, pen.shade(tone, 0.9))


SHOWROOM: dict[str, PropSpec] = {
    "pedestal": PropSpec(pedestal, 0.62, "ground", 0xFFD3C2B2, (-0.68, -0.54, 0.68, 0.04)),
    "wall_shelf": PropSpec(wall_shelf, 0.62, "ground", 0xFFB07A4C, (-0.96, -0.26, 0.96, 0.04)),
    "counter": PropSpec(counter, 0.62, "ground", 0xFF9A6A44, (-1.02, -1.04, 1.02, 0.04)),
    "note_board": PropSpec(note_board, 1.0, "ground", 0xFFF4F6F8, (-0.61, -1.02, 0.61, 0.02)),
    "sprig": PropSpec(sprig, 0.30, "ground", 0xFF7FA58A, (-0.34, -1.10, 0.34, 0.04)),
}
