"""Things that are made to be read: signs, posters, banners, walls, stones, a T-shirt. What they say is written by `lettering`."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha, line_paint
from seedream.rendering.characters.shapes import ellipse, spline
from seedream.rendering.props.drafting import WOOD
from seedream.rendering.props.kit import bent, both, clipped, curvy, dot, line, pale, slab, soft
from seedream.rendering.props.palette import DARK, PAPER, STEEL
from seedream.rendering.props.spec import PropSpec, poly, rounded


def sign(pen: Pen, colour: int, _: float) -> None:
    """A painted board with a pale border, hung between two posts."""
    for x in (-0.60, 0.60):
        pen.shape(rounded(x - 0.035, -1.0, x + 0.035, 0.0, 0.012), WOOD, depth=0.02)
        pen.fill(ellipse(x, -1.0, 0.045, 0.022), pen.lit(WOOD, 0.2))
    for y in (-0.90, -0.42):
        slab(pen, (-0.62, y - 0.022, 0.62, y + 0.022), 0.01, pen.shade(WOOD, 0.5))
    pen.shape(rounded(-0.57, -0.95, 0.57, -0.36, 0.05), pen.shade(colour, 0.55), depth=0.02)
    pen.fill(rounded(-0.55, -0.93, 0.55, -0.38, 0.04), pale(colour, 0.86))
    pen.fill(rounded(-0.53, -0.91, 0.53, -0.40, 0.03), colour)
    for x in (-0.545, 0.545):
        for y in (-0.925, -0.385):
            dot(pen, x, y, 0.009, STEEL)


def neon_sign(pen: Pen, colour: int, t: float) -> None:
    """A dark panel in a glowing tube on two thin legs; its lettering shines."""
    glow = pale(colour, 0.1 + 0.04 * math.sin(t * 9))
    for x in (-0.40, 0.40):
        slab(pen, (x - 0.018, -0.34, x + 0.018, 0.0), 0.006, pen.shade(STEEL, 0.8))
        slab(pen, (x - 0.09, -0.022, x + 0.09, 0.0), 0.008, pen.shade(STEEL, 0.9))
    slab(pen, (-0.64, -1.0, 0.64, -0.30), 0.09, 0xFF15131F, 0.02)
    for width, strength in ((0.075, 0.16), (0.048, 0.3), (0.018, 1.0)):
        frame = rounded(-0.585, -0.945, 0.585, -0.355, 0.065)
        pen.canvas.drawPath(frame, line_paint(alpha(glow, strength), width))
    pen.canvas.drawPath(rounded(-0.585, -0.945, 0.585, -0.355, 0.065), line_paint(pale(colour, 0.75), 0.006))


def poster(pen: Pen, colour: int, _: float) -> None:
    """A poster in a slim frame that stands on a foot: a sun of rings and a band in its own tones."""
    slab(pen, (-0.24, -0.045, 0.24, 0.0), 0.015, pen.shade(STEEL, 0.6), 0.01)
    slab(pen, (-0.022, -0.10, 0.022, -0.03), 0.0, pen.shade(STEEL, 0.8))
    slab(pen, (-0.36, -1.0, 0.36, -0.07), 0.012, DARK, 0.012)
    sheet = rounded(-0.34, -0.98, 0.34, -0.09, 0.004)
    pen.fill(sheet, colour)
    with clipped(pen, sheet):
        for radius, amount in ((0.40, 0.10), (0.29, 0.22), (0.18, 0.4)):
            pen.fill(ellipse(0.16, -0.12, radius, radius), pale(colour, amount))
        pen.fill(poly([(-0.34, -0.98), (-0.10, -0.98), (-0.34, -0.74)]), pen.lit(colour, 0.22))


def banner(pen: Pen, colour: int, t: float) -> None:
    """A cloth banner between two poles, its lower edge breathing a little."""
    for x in (-0.97, 0.97):
        pen.shape(rounded(x - 0.022, -0.94, x + 0.022, 0.0, 0.01), WOOD, depth=0.015)
        dot(pen, x, -0.95, 0.034, 0xFFF2C14E)
    sway = 0.012 * math.sin(t * 1.7)
    cloth = spline(
        [(-0.95, -0.86, 1.0), (0.0, -0.835), (0.95, -0.86, 1.0), (0.95, -0.40, 1.0), (0.0, -0.365 + sway), (-0.95, -0.40, 1.0)],
        tension=0.4,
    )
    pen.shape(cloth, colour, depth=0.02)
    with clipped(pen, cloth):
        for x in (-0.93, 0.93):
            pen.fill(soft(f"{x - 0.05},-.9 {x + 0.05},-.9 {x + 0.02},-.3 {x - 0.02},-.3", 0.01), alpha(pen.shade(colour), 0.45))
        line(pen, f"-.95,-.425 0,{-0.392 + sway:.4f} .95,-.425", alpha(pen.lit(colour, 0.5), 0.8), 0.010)
        line(pen, "-.95,-.835 0,-.81 .95,-.835", alpha(pen.lit(colour, 0.5), 0.8), 0.010)
    for x in (-0.95, 0.95):
        for y in (-0.85, -0.41):
            bent(pen, f"{x},{y} {x * 1.02:.3f},{y - 0.01}", PAPER, 0.014)


def placard(pen: Pen, colour: int, _: float) -> None:
    """A piece of cardboard to be held before the chest."""
    pen.shape(soft("-.50,-.33 .50,-.345 .497,.335 -.495,.325", 0.02), colour, depth=0.018)
    line(pen, "-.47,.29 0,.296 .47,.30", alpha(pen.shade(colour), 0.35), 0.008)


def t_shirt(pen: Pen, colour: int, _: float) -> None:
    """A T-shirt laid out flat: round neck, short sleeves, plain chest."""
    for side in (-1, 1):
        sleeve = f"{side * 0.27},-.44 {side * 0.42},-.34 {side * 0.58},-.06 {side * 0.42},.03 {side * 0.28},-.14"
        pen.shape(soft(sleeve, 0.035), pen.shade(colour, 0.2), depth=0.03)
        line(pen, f"{side * 0.562},-.075 {side * 0.42},.005", alpha(pen.shade(colour), 0.7), 0.009)
    body = both("0.13,-0.47! 0.30,-0.42! 0.315,-0.12 0.32,0.48! 0.18,0.505 0,0.51", 0.3)
    pen.shape(body, colour, depth=0.04)
    pen.fill(ellipse(0.0, -0.465, 0.135, 0.075), pen.shade(pen.shade(colour)))
    pen.fill(curvy("-.135,-.475! -.10,-.40 0,-.37 .10,-.40 .135,-.475! .165,-.465! .12,-.36 0,-.325 -.12,-.36 -.165,-.465!"),
             pen.shade(colour, 0.35))  # fmt: skip
    line(pen, "-.305,.44 0,.468 .305,.44", alpha(pen.shade(colour), 0.6), 0.009)


def wall(pen: Pen, colour: int, _: float) -> None:
    """A piece of a brick wall with a coping."""
    field = rounded(-1.2, -0.94, 1.2, 0.0, 0.01)
    pen.fill(field, pen.shade(colour, 0.45))
    with clipped(pen, field):
        for row in range(8):
            y = -0.935 + row * 0.118
            for i in range(-1, 9):
                x = -1.2 + i * 0.305 + (0.15 if row % 2 else 0.0)
                tone = ((i * 7 + row * 5) % 6) / 6
                brick = pen.lit(colour, 0.09 * tone) if tone > 0.4 else pen.shade(colour, 0.16 * (1 - tone))
                pen.fill(rounded(x + 0.007, y + 0.006, x + 0.298, y + 0.112, 0.008), brick)
    pen.shape(rounded(-1.24, -1.0, 1.24, -0.93, 0.012), pale(colour, 0.45), depth=0.02)


def sandwich_board(pen: Pen, colour: int, _: float) -> None:
    """A folding chalk board on the pavement."""
    pen.fill(poly([(0.30, -0.96), (0.40, -0.93), (0.50, 0.0), (0.44, 0.0)]), pen.shade(WOOD))
    pen.shape(soft("-.36,-1.0 .36,-1.0 .42,0 .35,0 .345,-.10 -.345,-.10 -.35,0 -.42,0", 0.02), WOOD, depth=0.02)
    pen.fill(soft("-.305,-.945 .305,-.945 .345,-.155 -.345,-.155", 0.01), colour)


def gravestone(pen: Pen, colour: int, _: float) -> None:
    """A rounded stone in the grass."""
    pen.shape(both("0,-1.0 0.30,-0.92 0.42,-0.70 0.43,-0.4 0.43,0.0!", 0.45), colour, depth=0.06)
    for text in ("-.30,-.18 -.24,-.12 -.26,-.06", ".28,-.30 .33,-.24"):
        line(pen, text, pen.shade(colour, 0.8), 0.010)
    for i in range(13):
        x = -0.54 + i * 0.09
        blade = f"{x - 0.03:.3f},0! {x + 0.02 * (-1) ** i:.3f},{-0.07 - 0.04 * (i % 3):.3f}! {x + 0.03:.3f},0!"
        pen.fill(curvy(blade, 0.2), 0xFF5C8A4A if i % 2 else 0xFF6E9C55)


def display_board(pen: Pen, colour: int, _: float) -> None:
    """A board of lights, as at stations, on a post."""
    slab(pen, (-0.05, -0.42, 0.05, 0.0), 0.01, pen.shade(STEEL, 0.7), 0.012)
    slab(pen, (-0.22, -0.03, 0.22, 0.0), 0.012, pen.shade(STEEL, 0.8))
    slab(pen, (-0.74, -1.0, 0.74, -0.38), 0.03, colour, 0.02)
    slab(pen, (-0.69, -0.95, 0.69, -0.43), 0.012, 0xFF14161C)


WRITTEN: dict[str, PropSpec] = {
    "sign": PropSpec(sign, 1.0, "ground", 0xFF2B5A73, (-0.65, -1.03, 0.65, 0.0)),
    "neon_sign": PropSpec(neon_sign, 1.0, "ground", 0xFFFF4F9A, (-0.65, -1.01, 0.65, 0.01)),
    "poster": PropSpec(poster, 1.05, "ground", 0xFF3A3F8F, (-0.37, -1.01, 0.37, 0.01)),
    "banner": PropSpec(banner, 1.2, "ground", 0xFFC8423B, (-1.01, -1.0, 1.01, 0.0)),
    "placard": PropSpec(placard, 0.42, "centre", 0xFFF6F0E2, (-0.52, -0.37, 0.52, 0.36)),
    "t_shirt": PropSpec(t_shirt, 0.46, "centre", 0xFFF1EEE6, (-0.60, -0.56, 0.60, 0.53)),
    "wall": PropSpec(wall, 0.95, "ground", 0xFFB5654A, (-1.25, -1.01, 1.25, 0.0)),
    "sandwich_board": PropSpec(sandwich_board, 0.62, "ground", 0xFF2C3A38, (-0.44, -1.01, 0.51, 0.01)),
    "gravestone": PropSpec(gravestone, 0.55, "ground", 0xFFA3A8AE, (-0.58, -1.01, 0.58, 0.01)),
    "display_board": PropSpec(display_board, 1.1, "ground", 0xFF3A4150, (-0.75, -1.01, 0.75, 0.01)),
}
