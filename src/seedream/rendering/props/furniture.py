"""Furniture: seats, beds, tables, cupboards; one unit is their larger extent."""

from __future__ import annotations

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, spline
from seedream.rendering.props.furnishings import FURNISHINGS
from seedream.rendering.props.joinery import LINEN, block, clipped, contour, flank, knob, seam, soft, turned
from seedream.rendering.props.spec import PropSpec, rounded

WOOD, STEEL = 0xFF7A5238, 0xFF9AA3B0
BOOKS = (0xFFC9564A, 0xFF3F6F9A, 0xFFE3B04B, 0xFF4F8A6A, 0xFFF0E6D2)


def _front(pen: Pen, colour: int, left: float, top: float, right: float, bottom: float) -> None:
    """A raised panel: drawer front or cupboard door."""
    pen.fill(rounded(left, top, right, bottom, 0.012), contour(pen, colour))
    pen.shape(rounded(left + 0.006, top + 0.004, right - 0.004, bottom - 0.008, 0.012), pen.lit(colour, 0.10), depth=0.012)


def _leg(pen: Pen, colour: int, x: float, top: float, width: float, foot: float = 0.0, lean: float = 0.0) -> None:
    """A leg that narrows to its foot."""
    half = width / 2
    pen.shape(
        soft([(x - half, top), (x + half, top), (x + lean + half * 0.7, foot), (x + lean - half * 0.7, foot)], 0.006),
        colour,
        depth=width * 0.35,
    )


def bed(pen: Pen, colour: int, _: float) -> None:
    """A bed from its side: padded headboard, two pillows, and a blanket that is turned down."""
    lean = (0.18, -0.21)
    block(pen, colour, (-0.59, -0.53), (-0.46, 0.0), (0.0, 1.0), lean, 0.03)
    pen.fill(soft([(-0.515, -0.28), (-0.515, -0.43), (-0.365, -0.605), (-0.365, -0.46)], 0.03), pen.lit(colour, 0.16))
    block(pen, pen.shade(colour, 0.5), (-0.54, 0.35), (-0.17, -0.06), (0.0, 1.0), lean, 0.02)
    block(pen, LINEN, (-0.53, 0.34), (-0.27, -0.155), (0.02, 0.98), lean, 0.03)
    for dx, dy in ((0.090, -0.105), (0.0, 0.0)):
        outline = [(-0.50, -0.275), (-0.27, -0.275), (-0.185, -0.365), (-0.21, -0.425), (-0.42, -0.425), (-0.50, -0.345)]
        pen.shape(soft([(x + dx, y + dy) for x, y in outline], 0.055), LINEN, depth=0.032)
    block(pen, colour, (-0.19, 0.355), (-0.285, -0.10), (-0.02, 1.0), lean, 0.03, 0.025)
    pen.fill(soft([(-0.193, -0.281), (-0.085, -0.281), (0.098, -0.495), (-0.010, -0.495)], 0.012), pen.lit(colour, 0.50))
    pen.fill(soft([(-0.193, -0.285), (-0.085, -0.285), (-0.088, -0.125), (-0.193, -0.115)], 0.014), pen.lit(colour, 0.36))
    for x in (0.06, 0.20):
        seam(pen, [(x, -0.275), (x + 0.005, -0.20), (x - 0.01, -0.12)], colour, 0.008)
    block(pen, colour, (0.34, 0.40), (-0.25, 0.0), (0.0, 1.0), lean, 0.025)


def _cushion(pen: Pen, colour: int, box: tuple[float, float, float, float], radius: float = 0.035) -> None:
    """A padded part with a lit upper edge."""
    left, top, right, bottom = box
    path = rounded(left, top, right, bottom, radius)
    pen.shape(path, colour, depth=0.022)
    with clipped(pen, path):
        pen.fill(rounded(left, top, right, top + (bottom - top) * 0.28, radius), pen.lit(colour, 0.22))


def couch(pen: Pen, colour: int, _: float) -> None:
    """A couch from the front: two back and two seat cushions between round arms, and one small throw pillow."""
    for x in (-0.42, 0.42):
        _leg(pen, WOOD, x, -0.06, 0.05)
    pen.shape(rounded(-0.44, -0.47, 0.44, -0.10, 0.06), pen.shade(colour, 0.45), depth=0.02)
    for left, right in ((-0.39, -0.004), (0.004, 0.39)):
        _cushion(pen, colour, (left, -0.445, right, -0.18), 0.05)
    pen.fill(rounded(-0.43, -0.17, 0.43, -0.045, 0.02), pen.shade(colour, 0.5))
    for left, right in ((-0.39, -0.003), (0.003, 0.39)):
        _cushion(pen, pen.lit(colour, 0.10), (left, -0.245, right, -0.125), 0.03)
    with turned(pen, 12, -0.27, -0.30) as tilted:
        tilted.shape(soft([(-0.36, -0.40), (-0.19, -0.40), (-0.19, -0.23), (-0.36, -0.23)], 0.03), LINEN, depth=0.025)
    for side in (-1, 1):
        arm = rounded(min(side * 0.50, side * 0.37), -0.335, max(side * 0.50, side * 0.37), -0.04, 0.055)
        pen.shape(arm, pen.lit(colour, 0.04), depth=0.03)
        seam(pen, [(side * 0.40, -0.06), (side * 0.40, -0.26), (side * 0.435, -0.30), (side * 0.47, -0.26)], colour, 0.007)


def armchair(pen: Pen, colour: int, _: float) -> None:
    """A wing chair: tall buttoned back, one thick seat cushion, round arms."""
    for x in (-0.33, 0.33):
        _leg(pen, WOOD, x, -0.12, 0.075)
    wings = [(-0.38, -0.20), (-0.40, -0.70), (-0.33, -0.93), (0.0, -1.0), (0.33, -0.93), (0.40, -0.70), (0.38, -0.20)]
    pen.shape(spline(wings, tension=0.4), pen.shade(colour, 0.45), depth=0.03)
    back = [(-0.29, -0.30), (-0.31, -0.68), (-0.25, -0.86), (0.0, -0.93), (0.25, -0.86), (0.31, -0.68), (0.29, -0.30)]
    pen.shape(spline(back, tension=0.4), colour, depth=0.035)
    for x, y in ((-0.13, -0.76), (0.13, -0.76), (0.0, -0.66), (-0.13, -0.56), (0.13, -0.56)):
        pen.fill(ellipse(x, y, 0.020, 0.020), contour(pen, colour))
    pen.shape(rounded(-0.40, -0.30, 0.40, -0.09, 0.03), pen.shade(colour, 0.4), depth=0.02)
    _cushion(pen, pen.lit(colour, 0.08), (-0.31, -0.44, 0.31, -0.22), 0.06)
    for side in (-1, 1):
        arm = rounded(min(side * 0.48, side * 0.27), -0.56, max(side * 0.48, side * 0.27), -0.08, 0.09)
        pen.shape(arm, colour, depth=0.05)
        seam(pen, [(side * 0.315, -0.12), (side * 0.315, -0.44), (side * 0.375, -0.51), (side * 0.435, -0.44)], colour, 0.011)


def chair(pen: Pen, colour: int, _: float) -> None:
    """A wooden chair in three-quarter view, facing right: panelled back, padded seat at 0.5, four legs."""
    kx, ky = 0.15, -0.10
    far = pen.shade(colour, 0.7)
    for x in (-0.27, 0.17):
        _leg(pen, far, x + kx, -0.46 + ky, 0.06, ky)
    pen.segment((-0.25, -0.20), (0.16, -0.20), far, 0.028)
    post: list[Pt] = [(-0.30, -0.44), (-0.24, -0.44), (-0.285, -0.93), (-0.34, -0.93)]
    pen.fill(soft([(x + kx, y + ky) for x, y in post], 0.02), far)
    for top, foot in ((-0.915, -0.74), (-0.68, -0.58)):
        near = [(lerp(-0.25, -0.31, (-y - 0.44) / 0.49), y) for y in (foot, top)]
        rail = soft([*near, (near[1][0] + kx, near[1][1] + ky), (near[0][0] + kx, near[0][1] + ky)], 0.015)
        pen.shape(rail, flank(pen, colour), depth=0.015)
    pen.shape(soft(post, 0.02), colour, depth=0.02)
    block(pen, colour, (-0.32, 0.22), (-0.485, -0.42), (0.0, 1.0), (kx, ky), 0.02)
    pad = [(-0.20, -0.495), (0.17, -0.495), (0.285, -0.578), (-0.085, -0.578)]
    pen.fill(soft(pad, 0.03), pen.lit(colour, 0.42))
    _leg(pen, colour, -0.275, -0.425, 0.065)
    _leg(pen, colour, 0.175, -0.425, 0.065)


def table(pen: Pen, colour: int, _: float) -> None:
    """A wooden table in three-quarter view: thick top with grain, apron, four square legs."""
    lean = (0.12, -0.10)
    for x in (-0.75, 0.64):
        _leg(pen, pen.shade(colour, 0.8), x + lean[0], -0.85 + lean[1], 0.09, lean[1])
    pen.fill(rounded(-0.77, -0.85, 0.66, -0.72, 0.01), pen.shade(colour, 0.6))
    for x in (-0.75, 0.64):
        _leg(pen, colour, x, -0.85, 0.10)
    block(pen, colour, (-0.87, 0.76), (-0.90, -0.82), (0.0, 1.0), lean, 0.03)
    for x, y, w in ((-0.64, -0.925, 0.5), (0.05, -0.938, 0.36), (-0.40, -0.966, 0.4), (0.26, -0.976, 0.42)):
        pen.segment((x, y), (x + w, y), pen.lit(colour, 0.36), 0.010)


def dining_table(pen: Pen, colour: int, _: float) -> None:
    """A long table, laid for two, with the backs of two chairs behind it."""
    for x in (-0.24, 0.24):
        back = pen.shade(colour, 0.35)
        for dx in (-0.105, 0.105):
            pen.segment((x + dx, -0.36), (x + dx, -0.60), back, 0.032)
        pen.shape(rounded(x - 0.125, -0.655, x + 0.125, -0.565, 0.03), back, depth=0.015)
        pen.shape(rounded(x - 0.105, -0.53, x + 0.105, -0.48, 0.012), back, depth=0.015)
    for x in (-0.37, 0.37):
        _leg(pen, pen.shade(colour, 0.85), x, -0.40, 0.045, -0.06)
    for side in (-1, 1):
        _leg(pen, colour, side * 0.43, -0.36, 0.075)
    pen.fill(rounded(-0.45, -0.34, 0.45, -0.25, 0.012), pen.shade(colour, 0.6))
    pen.fill(soft([(-0.50, -0.345), (0.50, -0.345), (0.44, -0.475), (-0.44, -0.475)], 0.012), pen.lit(colour, 0.20))
    pen.shape(rounded(-0.505, -0.352, 0.505, -0.295, 0.016), colour, depth=0.014)
    for x in (-0.24, 0.24):
        pen.fill(ellipse(x, -0.405, 0.088, 0.027), pen.shade(LINEN, 0.5))
        pen.fill(ellipse(x, -0.411, 0.088, 0.027), LINEN)
        pen.fill(ellipse(x, -0.411, 0.054, 0.015), pen.shade(LINEN, 0.25))
    pen.shape(
        spline([(-0.055, -0.455, 1.0), (0.055, -0.455, 1.0), (0.042, -0.40), (-0.042, -0.40)]), pen.lit(colour, 0.45), depth=0.01
    )
    for x, y, tint in ((-0.025, -0.47, 0xFFD8574A), (0.028, -0.47, 0xFFE3B04B), (0.0, -0.488, 0xFF7FA653)):
        pen.fill(ellipse(x, y, 0.027, 0.025), tint)


def desk(pen: Pen, colour: int, _: float) -> None:
    """A writing desk: three drawers on one side, one leg on the other, a cup of pencils on top."""
    lean = (0.09, -0.10)
    pen.fill(soft([(-0.40, -0.55), (0.24, -0.55), (0.24, -0.24), (-0.40, -0.24)], 0.0), pen.shade(colour, 0.9))
    block(pen, colour, (-0.52, -0.45), (-0.56, 0.0), (0.0, 1.0), lean, 0.01)
    block(pen, colour, (0.10, 0.42), (-0.56, 0.0), (0.0, 1.0), lean, 0.01)
    for i in range(3):
        top = -0.53 + i * 0.175
        _front(pen, colour, 0.125, top, 0.395, top + 0.16)
        knob(pen, 0.26, top + 0.075)
    block(pen, colour, (-0.55, 0.45), (-0.61, -0.54), (0.0, 1.0), lean, 0.015)
    for dx, tip, tint in ((-0.02, -0.82, 0xFFE3B04B), (0.005, -0.85, 0xFFC9564A), (0.025, -0.80, 0xFF3F6F9A)):
        pen.segment((-0.34, -0.68), (-0.34 + dx * 1.6, tip), tint, 0.018)
    pen.shape(rounded(-0.38, -0.76, -0.30, -0.655, 0.012), LINEN, depth=0.02)
    for i, tint in enumerate((0xFF3F6F9A, 0xFFC9564A)):
        pen.shape(rounded(0.16 + 0.02 * i, -0.685 - 0.035 * i, 0.40 - 0.01 * i, -0.65 - 0.035 * i, 0.006), tint, depth=0.008)


def workbench(pen: Pen, colour: int, _: float) -> None:
    """A carpenter's bench: a thick top with a vice, heavy legs, a shelf with a box of tools below."""
    far = pen.shade(colour, 0.7)
    for x in (-0.36, 0.44):
        _leg(pen, far, x, -0.58, 0.075, -0.04)
    pen.shape(rounded(-0.44, -0.18, 0.46, -0.13, 0.01), pen.shade(colour, 0.45), depth=0.012)
    pen.shape(rounded(-0.20, -0.31, 0.12, -0.18, 0.015), 0xFFB8463C, depth=0.02)
    pen.segment((-0.12, -0.35), (0.04, -0.35), STEEL, 0.022)
    for x in (-0.12, 0.04):
        pen.segment((x, -0.35), (x, -0.31), STEEL, 0.018)
    for x in (-0.42, 0.38):
        _leg(pen, colour, x, -0.56, 0.095)
    block(pen, colour, (-0.54, 0.48), (-0.64, -0.54), (0.0, 1.0), (0.07, -0.07), 0.012)
    for x in (-0.20, 0.16):
        seam(pen, [(x, -0.635), (x, -0.545)], colour, 0.008)
    pen.shape(rounded(0.40, -0.60, 0.53, -0.46, 0.015), pen.shade(colour, 0.3), depth=0.015)
    pen.segment((0.465, -0.53), (0.585, -0.53), STEEL, 0.024)
    pen.segment((0.585, -0.60), (0.585, -0.46), STEEL, 0.016)


def stool(pen: Pen, colour: int, _: float) -> None:
    """A round stool on splayed legs with a ring of rungs."""
    far, y = pen.shade(colour, 0.75), -0.90
    for x, foot in ((-0.13, -0.07), (0.13, -0.07)):
        _leg(pen, far, x, y, 0.085, foot, x * 0.75)
    pen.segment((-0.20, -0.34), (0.20, -0.34), far, 0.045)
    for x in (-0.24, 0.24):
        _leg(pen, colour, x, y, 0.10, 0.0, x * 0.42)
    pen.segment((-0.30, -0.26), (0.30, -0.26), pen.shade(colour, 0.25), 0.05)
    seat = rounded(-0.34, -0.98, 0.34, -0.83, 0.06)
    pen.shape(seat, colour, depth=0.04)
    pen.fill(ellipse(0.0, -0.955, 0.34, 0.065), pen.lit(colour, 0.28))
    pen.fill(ellipse(0.0, -0.952, 0.25, 0.042), pen.lit(colour, 0.12))


def rocking_chair(pen: Pen, colour: int, _: float) -> None:
    """A rocking chair from the side, on two curved runners, with a spindle back and a cushion."""
    far = pen.shade(colour, 0.7)
    for dx, dy, tint in ((0.08, -0.055, far), (0.0, 0.0, colour)):
        runner: list[Pt] = [(-0.50, -0.13), (-0.30, -0.045), (0.0, -0.022), (0.27, -0.045), (0.44, -0.12)]
        pen.stroke([(x + dx, y + dy) for x, y in runner], tint, 0.044)
        pen.segment((-0.20 + dx, -0.06 + dy), (-0.23 + dx, -0.42 + dy), tint, 0.042)
        pen.segment((0.22 + dx, -0.07 + dy), (0.25 + dx, -0.66 + dy), tint, 0.042)
        pen.segment((-0.23 + dx, -0.40 + dy), (-0.40 + dx, -0.96 + dy), tint, 0.048)
        pen.segment((-0.20 + dx, -0.22 + dy), (0.22 + dx, -0.22 + dy), tint, 0.028)
        if tint == far:
            back = soft([(-0.405, -0.96), (-0.37, -0.985), (-0.29, -1.02), (-0.19, -0.55), (-0.25, -0.46)], 0.02)
            pen.shape(back, pen.shade(colour, 0.25), depth=0.02)
            for k in (0.25, 0.5, 0.75):
                seam(pen, [(lerp(-0.40, -0.31, k), -0.95 - 0.05 * k), (lerp(-0.25, -0.18, k), -0.47 - 0.05 * k)], colour, 0.012)
            block(pen, colour, (-0.26, 0.28), (-0.41, -0.35), (0.0, 1.0), (0.08, -0.055), 0.02)
            pen.shape(
                soft([(-0.22, -0.415), (0.24, -0.415), (0.29, -0.485), (-0.16, -0.485)], 0.03), pen.lit(colour, 0.45), depth=0.02
            )
    arm = soft([(-0.31, -0.655), (0.30, -0.685), (0.33, -0.655), (0.30, -0.63), (-0.30, -0.60)], 0.02)
    pen.shape(arm, colour, depth=0.02)
    pen.shape(rounded(-0.455, -1.04, -0.365, -0.94, 0.03), colour, depth=0.02)


def bookshelf(pen: Pen, colour: int, _: float) -> None:
    """A bookcase: three shelves of books over a cupboard with two doors."""
    block(pen, colour, (-0.33, 0.27), (-0.94, 0.0), (0.0, 1.0), (0.06, -0.045), 0.012)
    pen.fill(rounded(-0.285, -0.895, 0.225, -0.27, 0.0), pen.shade(colour, 0.85))
    for row in range(3):
        foot = -0.705 + row * 0.215
        x, k = -0.28, row * 2
        while x < (0.10, -0.02, 0.17)[row]:
            width, height = 0.036 + 0.012 * (k % 3), 0.118 + 0.022 * (k * 2 % 3)
            tint = BOOKS[k % 5]
            pen.fill(rounded(x, foot - height, x + width, foot, 0.004), tint)
            pen.segment((x + 0.010, foot - height * 0.78), (x + width - 0.010, foot - height * 0.78), pen.lit(tint, 0.55), 0.009)
            x, k = x + width + 0.004, k + 1
        pen.fill(rounded(-0.33, foot, 0.27, foot + 0.035, 0.004), pen.lit(colour, 0.10))
    pen.shape(ellipse(0.125, -0.545, 0.048, 0.048), LINEN, depth=0.02)
    for x in (-0.305, -0.025):
        _front(pen, colour, x, -0.215, x + 0.27, -0.035)
    knob(pen, -0.06, -0.13)
    knob(pen, 0.0, -0.13)


def _cupboard(pen: Pen, colour: int, half: float, top: float, foot: float) -> None:
    """The body of a chest or wardrobe, with its overhanging top and its feet."""
    lean = (0.07, -0.05)
    for x in (-half + 0.04, half - 0.04):
        _leg(pen, pen.shade(colour, 0.5), x - 0.035, foot - 0.01, 0.06)
    block(pen, colour, (-half - 0.035, half - 0.035), (top, foot), (0.0, 1.0), lean, 0.01)
    block(pen, pen.lit(colour, 0.06), (-half - 0.06, half - 0.01), (top - 0.035, top + 0.01), (-0.1, 1.05), lean, 0.012)


def wardrobe(pen: Pen, colour: int, _: float) -> None:
    """A wardrobe with two panelled doors over a drawer."""
    _cupboard(pen, colour, 0.30, -0.90, -0.05)
    for side in (-1, 1):
        left = -0.315 if side < 0 else -0.032
        _front(pen, colour, left, -0.87, left + 0.277, -0.27)
        for top, foot in ((-0.83, -0.60), (-0.56, -0.31)):
            pen.shape(rounded(left + 0.04, top, left + 0.237, foot, 0.015), pen.shade(colour, 0.30), depth=-0.012)
        knob(pen, -0.035 + side * 0.030, -0.58, 0.014)
    _front(pen, colour, -0.315, -0.245, 0.245, -0.075)
    for x in (-0.17, 0.10):
        knob(pen, x, -0.16)


def dresser(pen: Pen, colour: int, _: float) -> None:
    """A chest of six drawers with two knobs each."""
    _cupboard(pen, colour, 0.43, -0.66, -0.06)
    for row in range(3):
        for column in range(2):
            left, top = -0.445 + column * 0.415, -0.64 + row * 0.19
            _front(pen, colour, left, top, left + 0.40, top + 0.175)
            for x in (0.12, 0.28):
                knob(pen, left + x, top + 0.085)


def nightstand(pen: Pen, colour: int, _: float) -> None:
    """A bedside table with a drawer and an open shelf; a book and a glass of water on top."""
    _cupboard(pen, colour, 0.36, -0.70, -0.12)
    _front(pen, colour, -0.37, -0.675, 0.30, -0.44)
    knob(pen, -0.035, -0.555, 0.028)
    pen.fill(rounded(-0.36, -0.41, 0.29, -0.155, 0.01), pen.shade(pen.shade(colour)))
    for i, tint in enumerate((BOOKS[1], BOOKS[2])):
        pen.shape(rounded(-0.27 + 0.03 * i, -0.21 - 0.06 * i, 0.12 - 0.02 * i, -0.155 - 0.06 * i, 0.008), tint, depth=0.012)
    pen.fill(rounded(0.11, -0.92, 0.25, -0.745, 0.02), alpha(0xFFC6E4F2, 0.75))
    pen.fill(rounded(0.122, -0.86, 0.238, -0.755, 0.012), 0xFF8CC4E2)
    pen.shape(rounded(-0.30, -0.80, 0.04, -0.745, 0.012), BOOKS[0], depth=0.015)


def cradle(pen: Pen, colour: int, _: float) -> None:
    """A baby's cradle on rockers, with a hood and a blanket over its side."""
    for x in (-0.28, 0.24):
        _leg(pen, pen.shade(colour, 0.6), x, -0.15, 0.07, -0.03)
    runner: list[Pt] = [(-0.50, -0.115), (-0.28, -0.045), (-0.02, -0.024), (0.24, -0.045), (0.46, -0.115)]
    pen.stroke(runner, pen.shade(colour, 0.35), 0.048)
    hood = spline(
        [(-0.52, -0.42, 1.0), (-0.55, -0.66), (-0.42, -0.83), (-0.18, -0.85), (-0.05, -0.74), (-0.17, -0.60), (-0.20, -0.42, 1.0)]
    )
    pen.shape(hood, pen.lit(colour, 0.12), depth=0.05)
    pen.fill(
        spline([(-0.20, -0.44, 1.0), (-0.175, -0.62), (-0.055, -0.74), (0.0, -0.60), (0.02, -0.44, 1.0)], tension=0.4),
        pen.shade(pen.shade(colour)),
    )
    pen.shape(rounded(-0.18, -0.53, 0.06, -0.42, 0.045), LINEN, depth=0.02)
    pen.shape(spline([(0.0, -0.44), (0.10, -0.53), (0.30, -0.51), (0.46, -0.44), (0.2, -0.40)]), pen.lit(colour, 0.5), depth=0.03)
    body = soft([(-0.53, -0.46), (0.50, -0.46), (0.40, -0.09), (-0.43, -0.09)], 0.04)
    pen.shape(body, colour, depth=0.05)
    for i in range(6):
        x = -0.36 + 0.135 * i
        seam(pen, [(x * 1.08, -0.38), (x * 0.94, -0.13)], colour, 0.014)
    pen.shape(soft([(-0.55, -0.475), (0.52, -0.475), (0.51, -0.41), (-0.54, -0.41)], 0.02), pen.lit(colour, 0.14), depth=0.015)
    cover = spline(
        [(0.10, -0.49, 1.0), (0.40, -0.49, 1.0), (0.39, -0.27), (0.32, -0.30), (0.25, -0.25), (0.18, -0.30), (0.11, -0.26)],
        tension=0.4,
    )
    pen.shape(cover, pen.lit(colour, 0.55), depth=0.02)


FURNITURE: dict[str, PropSpec] = {
    "bed": PropSpec(bed, 0.943, "ground", 0xFF8A5FB0, (-0.64, -0.72, 0.63, 0.03)),
    "couch": PropSpec(couch, 1.06, "ground", 0xFF3F8A8A, (-0.54, -0.5, 0.54, 0.03)),
    "armchair": PropSpec(armchair, 0.62, "ground", 0xFFC9705A, (-0.53, -1.04, 0.53, 0.03)),
    "chair": PropSpec(chair, 0.54, "ground", 0xFF9A6A44, (-0.40, -1.09, 0.42, 0.04)),
    "table": PropSpec(table, 0.44, "ground", 0xFFB08050, (-0.93, -1.06, 0.94, 0.04)),
    "dining_table": PropSpec(dining_table, 1.2, "ground", 0xFFA8724A, (-0.54, -0.7, 0.54, 0.03)),
    "desk": PropSpec(desk, 0.78, "ground", 0xFFB5824F, (-0.6, -0.9, 0.6, 0.03)),
    "workbench": PropSpec(workbench, 0.92, "ground", 0xFFB5824F, (-0.56, -0.74, 0.61, 0.03)),
    "stool": PropSpec(stool, 0.38, "ground", 0xFFC28A52, (-0.4, -1.06, 0.4, 0.04)),
    "rocking_chair": PropSpec(rocking_chair, 0.62, "ground", 0xFFA86A42, (-0.56, -1.09, 0.56, 0.03)),
    "bookshelf": PropSpec(bookshelf, 1.12, "ground", 0xFF9A6A44, (-0.37, -1.03, 0.37, 0.03)),
    "wardrobe": PropSpec(wardrobe, 1.18, "ground", 0xFFA87448, (-0.42, -1.03, 0.42, 0.03)),
    "dresser": PropSpec(dresser, 0.71, "ground", 0xFF6F9A8F, (-0.54, -0.8, 0.54, 0.03)),
    "nightstand": PropSpec(nightstand, 0.36, "ground", 0xFFB5824F, (-0.48, -0.97, 0.48, 0.03)),
    "cradle": PropSpec(cradle, 0.53, "ground", 0xFFD9A66A, (-0.6, -0.92, 0.57, 0.03)),
    **FURNISHINGS,
}
