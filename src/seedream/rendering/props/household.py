"""Household devices and utensils: clocks, television, radio, fan, cleaning things; those of the bathroom join them."""

from __future__ import annotations

import math

import skia

from seedream.rendering.characters.pen import Pen, alpha, brightness
from seedream.rendering.characters.shapes import Pt, ellipse, lerp, spline
from seedream.rendering.props.bathroom import BATHROOM
from seedream.rendering.props.joinery import (
    BRASS,
    INK,
    STEEL,
    bright_side,
    clipped,
    contour,
    gleam,
    pale,
    pane,
    seam,
    soft,
    symmetric,
    turned,
)
from seedream.rendering.props.spec import PropSpec, poly, rounded

RED, WOOD = 0xFFE0574A, 0xFFC08A54


def _dial(pen: Pen, colour: int, x: float, y: float, r: float, t: float) -> None:
    """A clock face in a pale tint of the case, twelve marks, hands at ten past ten that move on with time."""
    face = pale(colour, 0.52)
    ink = INK if brightness(face) > 0.4 else 0xFFF6EFE2
    pen.fill(ellipse(x, y, r, r), face)
    for i in range(12):
        a = i * math.pi / 6
        inner = r * (0.74 if i % 3 == 0 else 0.82)
        ends = [(x + k * math.sin(a), y - k * math.cos(a)) for k in (inner, r * 0.90)]
        pen.segment(ends[0], ends[1], ink, r * (0.075 if i % 3 == 0 else 0.045))
    for turn, length, width in ((10.17 / 12 + t / 43200, 0.46, 0.10), (10 / 60 + t / 3600, 0.68, 0.075)):
        a = turn * 2 * math.pi
        pen.segment((x, y), (x + r * length * math.sin(a), y - r * length * math.cos(a)), ink, r * width)
    a = math.floor(t + 35) * math.pi / 30
    dx, dy = r * math.sin(a), -r * math.cos(a)
    pen.segment((x - 0.14 * dx, y - 0.14 * dy), (x + 0.72 * dx, y + 0.72 * dy), RED, r * 0.03)
    pen.fill(ellipse(x, y, r * 0.075, r * 0.075), RED)


def clock(pen: Pen, colour: int, t: float) -> None:
    """A round wall clock with a broad rim; its second hand ticks."""
    pen.shape(ellipse(0.0, 0.0, 0.50, 0.50), colour, depth=0.055)
    pen.shape(ellipse(0.0, 0.0, 0.43, 0.43), pen.lit(colour, 0.16), depth=0.03)
    pen.fill(ellipse(0.0, 0.0, 0.365, 0.365), contour(pen, colour))
    _dial(pen, colour, 0.0, 0.0, 0.35, t)
    side = bright_side(pen)
    gleam(pen, [(side * 0.19, -0.425), (side * 0.33, -0.33), (side * 0.42, -0.20)], 0.028, 0.45)


def alarm_clock(pen: Pen, colour: int, t: float) -> None:
    """An alarm clock with two bells, a hammer between them and splayed feet."""
    for side in (-1, 1):
        pen.segment((side * 0.20, -0.12), (side * 0.30, -0.035), pen.shade(colour, 0.7), 0.07)
        pen.segment((side * 0.18, -0.74), (side * 0.22, -0.84), STEEL, 0.035)
        with turned(pen, side * 34, side * 0.235, -0.83) as tilted:
            bell = symmetric([(0.0, -0.955), (0.12, -0.91), (0.15, -0.80, 1.0)])
            tilted.shape(spline([(x + side * 0.235, *rest) for x, *rest in bell]), colour, depth=0.045)
            tilted.fill(ellipse(side * 0.235, -0.965, 0.022, 0.022), BRASS)
    pen.stroke([(-0.10, -0.88), (-0.07, -0.97), (0.07, -0.97), (0.10, -0.88)], STEEL, 0.028)
    pen.segment((0.0, -0.80), (0.0, -0.86), STEEL, 0.025)
    pen.fill(rounded(-0.035, -0.905, 0.035, -0.85, 0.015), STEEL)
    pen.shape(ellipse(0.0, -0.42, 0.39, 0.39), colour, depth=0.05)
    pen.fill(ellipse(0.0, -0.42, 0.29, 0.29), contour(pen, colour))
    _dial(pen, colour, 0.0, -0.42, 0.275, t)


def grandfather_clock(pen: Pen, colour: int, t: float) -> None:
    """A tall case clock: dial under an arched hood, and a brass pendulum that swings behind glass."""
    pen.shape(rounded(-0.195, -0.16, 0.195, 0.0, 0.01), colour, depth=0.02)
    pen.shape(rounded(-0.14, -0.66, 0.14, -0.15, 0.008), colour, depth=0.018)
    for y in (-0.185, -0.66, -0.035):
        w = 0.185 if y > -0.5 else 0.19
        pen.shape(rounded(-w - 0.02, y, w + 0.02, y + 0.035, 0.01), pen.lit(colour, 0.14), depth=0.01)
    hood = spline(symmetric([(0.0, -1.0), (0.09, -0.985), (0.17, -0.93), (0.18, -0.88, 1.0), (0.18, -0.64, 1.0)]), tension=0.4)
    pen.shape(hood, colour, depth=0.022)
    pen.fill(ellipse(0.0, -0.80, 0.145, 0.145), contour(pen, colour))
    _dial(pen, colour, 0.0, -0.80, 0.132, t)
    glass = rounded(-0.085, -0.59, 0.085, -0.22, 0.012)
    pen.fill(rounded(-0.10, -0.605, 0.10, -0.205, 0.018), pen.lit(colour, 0.16))
    pen.fill(glass, pen.shade(pen.shade(colour)))
    with clipped(pen, glass), turned(pen, 7 * math.sin(t * math.pi), 0.0, -0.62):
        pen.segment((0.0, -0.62), (0.0, -0.33), BRASS, 0.011)
        pen.shape(ellipse(0.0, -0.315, 0.045, 0.045), BRASS, depth=0.016)
    pen.shape(rounded(-0.13, -0.125, 0.13, -0.06, 0.012), pen.lit(colour, 0.10), depth=0.012)


def tv(pen: Pen, colour: int, _: float) -> None:
    """A television in a deep case on splayed legs: bright screen, two dials, speaker slots, rabbit ears."""
    for x, tip in ((-0.05, -0.24), (0.05, 0.20)):
        pen.segment((x, -0.74), (tip, -0.955), STEEL, 0.014)
        pen.fill(ellipse(tip, -0.96, 0.018, 0.018), STEEL)
    pen.shape(spline(symmetric([(0.0, -0.79), (0.07, -0.775), (0.10, -0.72, 1.0)])), pen.shade(colour, 0.6), depth=0.02)
    for side in (-1, 1):
        leg = soft([(side * 0.26, -0.12), (side * 0.36, -0.12), (side * 0.425, 0.0), (side * 0.385, 0.0)], 0.008)
        pen.shape(leg, pen.shade(colour, 0.35), depth=0.015)
    pen.shape(rounded(-0.50, -0.74, 0.50, -0.085, 0.085), colour, depth=0.035)
    pen.fill(rounded(-0.44, -0.68, 0.24, -0.145, 0.085), contour(pen, colour))
    screen = rounded(-0.42, -0.66, 0.22, -0.165, 0.075)
    pen.fill(screen, pale(colour, 0.42))
    with clipped(pen, screen):
        hills = [(-0.5, -0.30), (-0.25, -0.40), (-0.02, -0.27), (0.3, -0.36), (0.3, -0.1), (-0.5, -0.1)]
        pen.fill(spline(hills), pen.shade(colour, 0.15))
        pen.fill(poly([(-0.02, -0.70), (0.12, -0.70), (-0.16, -0.12), (-0.30, -0.12)], 0.0), alpha(0xFFFFFFFF, 0.22))
        pen.fill(poly([(0.16, -0.70), (0.20, -0.70), (-0.08, -0.12), (-0.12, -0.12)], 0.0), alpha(0xFFFFFFFF, 0.22))
    for y in (-0.60, -0.455):
        pen.shape(ellipse(0.365, y, 0.055, 0.055), pen.lit(colour, 0.45), depth=0.02)
        pen.segment((0.365, y), (0.365 + 0.03, y - 0.03), contour(pen, colour), 0.016)
    for i in range(5):
        pen.segment((0.32, -0.345 + i * 0.038), (0.41, -0.345 + i * 0.038), contour(pen, colour), 0.016)


def tv_remote(pen: Pen, colour: int, _: float) -> None:
    """A remote control, slightly turned: red power key, ring of arrows, rows of keys."""
    with turned(pen, 14) as tilted:
        tilted.shape(rounded(-0.165, -0.49, 0.165, 0.49, 0.09), colour, depth=0.035)
        tilted.fill(rounded(-0.135, -0.46, 0.140, 0.455, 0.07), pen.lit(colour, 0.12))
        key = pen.lit(colour, 0.55)
        tilted.fill(ellipse(0.075, -0.385, 0.034, 0.034), RED)
        tilted.fill(rounded(-0.10, -0.41, -0.02, -0.36, 0.02), key)
        tilted.fill(ellipse(0.0, -0.20, 0.105, 0.105), contour(pen, colour))
        tilted.fill(ellipse(0.0, -0.20, 0.042, 0.042), key)
        for a in range(4):
            x, y = 0.073 * math.cos(a * math.pi / 2), -0.20 + 0.073 * math.sin(a * math.pi / 2)
            tilted.fill(ellipse(x, y, 0.013, 0.013), key)
        for row in range(4):
            for column in range(3):
                x, y = -0.083 + column * 0.083, 0.0 + row * 0.092
                tilted.shape(rounded(x - 0.028, y - 0.024, x + 0.028, y + 0.024, 0.016), key, depth=0.008)
        for x in (-0.06, 0.06):
            tilted.fill(rounded(x - 0.045, 0.37, x + 0.045, 0.40, 0.015), contour(pen, colour))


def radio(pen: Pen, colour: int, _: float) -> None:
    """A portable radio: round speaker, tuning scale, three knobs, handle and aerial."""
    pen.segment((0.36, -0.52), (0.46, -0.86), STEEL, 0.014)
    pen.fill(ellipse(0.462, -0.868, 0.017, 0.017), STEEL)
    handle = [(-0.30, -0.55), (-0.285, -0.665), (-0.22, -0.685), (0.18, -0.685), (0.245, -0.665), (0.26, -0.55)]
    pen.stroke(handle, pen.shade(colour, 0.5), 0.045)
    for x in (-0.34, 0.34):
        pen.fill(rounded(x - 0.06, -0.04, x + 0.06, 0.0, 0.012), INK)
    pen.shape(rounded(-0.50, -0.58, 0.50, -0.02, 0.07), colour, depth=0.035)
    pen.fill(ellipse(-0.22, -0.29, 0.205, 0.205), contour(pen, colour))
    pen.fill(ellipse(-0.22, -0.29, 0.18, 0.18), pen.lit(colour, 0.30))
    for r in range(4):
        n = 1 if r == 0 else r * 6
        for i in range(n):
            a = i * 2 * math.pi / n
            pen.fill(ellipse(-0.22 + r * 0.047 * math.cos(a), -0.29 + r * 0.047 * math.sin(a), 0.013, 0.013), contour(pen, colour))
    pen.fill(rounded(0.04, -0.50, 0.44, -0.31, 0.02), contour(pen, colour))
    pen.fill(rounded(0.055, -0.485, 0.425, -0.325, 0.012), 0xFFFBE8C2)
    for i in range(9):
        pen.segment((0.08 + i * 0.04, -0.46), (0.08 + i * 0.04, -0.42 if i % 2 else -0.395), INK, 0.008)
    pen.segment((0.29, -0.47), (0.29, -0.345), RED, 0.016)
    for x in (0.10, 0.24, 0.38):
        pen.shape(ellipse(x, -0.17, 0.055, 0.055), pen.lit(colour, 0.50), depth=0.02)
        pen.segment((x, -0.17), (x + 0.022, -0.205), contour(pen, colour), 0.014)


def fan(pen: Pen, colour: int, t: float) -> None:
    """A table fan with four turning blades in a wire cage."""
    pen.shape(spline(symmetric([(0.0, -0.12), (0.06, -0.10), (0.20, -0.045), (0.23, 0.0, 1.0)]), tension=0.4), colour, depth=0.03)
    pen.segment((0.0, -0.10), (0.0, -0.30), pen.shade(colour, 0.45), 0.06)
    for x, tint in ((-0.06, RED), (0.0, pen.lit(colour, 0.6)), (0.06, pen.lit(colour, 0.6))):
        pen.fill(rounded(x - 0.02, -0.055, x + 0.02, -0.03, 0.008), tint)
    pen.fill(ellipse(0.0, -0.62, 0.36, 0.36), alpha(pen.lit(colour, 0.6), 0.35))
    for i in range(4):
        with turned(pen, 90 * i + 24 + t * 500, 0.0, -0.62) as blade:
            path = spline([(0.02, -0.64), (0.02, -0.78), (0.10, -0.93), (0.23, -0.90), (0.27, -0.78), (0.16, -0.68), (0.05, -0.62)])
            blade.shape(path, colour, depth=0.035)
    wire = pen.shade(colour, 0.9)
    ring: list[Pt] = [(0.375 * math.cos(i * math.pi / 6), -0.62 + 0.375 * math.sin(i * math.pi / 6)) for i in range(12)]
    for x, y, *_ in ring:
        pen.segment((x * 0.2, lerp(-0.62, y, 0.2)), (x, y), alpha(wire, 0.55), 0.008)
    pen.stroke(ring, colour, 0.030, closed=True)
    pen.stroke([(lerp(0.0, x, 0.62), lerp(-0.62, y, 0.62)) for x, y, *_ in ring], alpha(wire, 0.55), 0.008, closed=True)
    pen.shape(ellipse(0.0, -0.62, 0.085, 0.085), pen.lit(colour, 0.30), depth=0.03)


def iron(pen: Pen, colour: int, _: float) -> None:
    """A steam iron from the side, with its steel sole, dial and cord."""
    pen.stroke([(-0.40, -0.52), (-0.50, -0.60), (-0.53, -0.48), (-0.49, -0.34)], INK, 0.028)
    pen.shape(soft([(-0.46, -0.075), (0.50, -0.075), (0.46, -0.02), (0.40, 0.0), (-0.46, 0.0)], 0.02), STEEL, depth=0.02)
    outline: list[Pt] = [(-0.46, -0.075, 1.0), (-0.46, -0.40), (-0.38, -0.58), (-0.12, -0.62), (0.14, -0.56), (0.24, -0.44)]
    hole = [(-0.31, -0.31), (-0.28, -0.46), (-0.10, -0.50), (0.06, -0.46), (0.13, -0.37), (0.02, -0.30), (-0.16, -0.29)]
    pen.canvas.save()
    pen.canvas.clipPath(spline(hole), skia.ClipOp.kDifference, True)
    pen.shape(spline([*outline, (0.36, -0.28), (0.50, -0.085, 1.0)], tension=0.42), colour, depth=0.05)
    pen.canvas.restore()
    seam(pen, [(-0.46, -0.15), (0.0, -0.16), (0.44, -0.17)], colour, 0.016)
    pen.shape(ellipse(-0.02, -0.235, 0.06, 0.045), pen.lit(colour, 0.55), depth=0.02)
    pen.fill(ellipse(0.30, -0.235, 0.025, 0.025), RED)
    gleam(pen, [(-0.16, -0.575), (0.04, -0.55), (0.17, -0.48)], 0.026)


def washing_machine(pen: Pen, colour: int, t: float) -> None:
    """A front-loading washing machine: water and clothes turn behind the round door."""
    for x in (-0.34, 0.34):
        pen.fill(rounded(x - 0.06, -0.04, x + 0.06, 0.0, 0.01), INK)
    pen.shape(rounded(-0.44, -1.0, 0.44, -0.025, 0.04), colour, depth=0.035)
    pen.fill(rounded(-0.40, -0.965, 0.41, -0.80, 0.02), pen.lit(colour, 0.22))
    pen.shape(rounded(-0.37, -0.935, -0.13, -0.83, 0.012), pen.lit(colour, 0.50), depth=0.012)
    pen.shape(ellipse(0.28, -0.885, 0.055, 0.055), pen.lit(colour, 0.60), depth=0.02)
    pen.segment((0.28, -0.885), (0.30, -0.92), contour(pen, colour), 0.014)
    pen.fill(rounded(-0.06, -0.925, 0.16, -0.845, 0.01), 0xFF23303A)
    for i in range(3):
        pen.fill(rounded(-0.035 + i * 0.06, -0.90, 0.0 + i * 0.06, -0.87, 0.006), 0xFF7FE0C8)
    seam(pen, [(-0.44, -0.785), (0.44, -0.785)], colour, 0.010)
    pen.shape(ellipse(0.0, -0.42, 0.30, 0.30), pen.lit(colour, 0.42), depth=0.035)
    pen.fill(ellipse(0.0, -0.42, 0.235, 0.235), contour(pen, colour))
    drum = ellipse(0.0, -0.42, 0.215, 0.215)
    pen.fill(drum, pane(pen, pen.shade(colour), 0xFF5C7C94, 0.5))
    with clipped(pen, drum):
        with turned(pen, t * 200, 0.0, -0.42):
            for a, tint in ((20, 0xFFE3B04B), (75, 0xFFE0705A), (130, 0xFFF6EFE2)):
                x, y = 0.12 * math.cos(math.radians(a)), -0.42 + 0.12 * math.sin(math.radians(a))
                sock = [(x - 0.09, y), (x, y - 0.06), (x + 0.09, y - 0.01), (x + 0.05, y + 0.08), (x - 0.06, y + 0.06)]
                pen.fill(spline(sock), tint)
        wave = 0.012 * math.sin(t * 5)
        water = [(-0.3, -0.40 + wave), (-0.1, -0.42 - wave), (0.1, -0.39 + wave), (0.3, -0.41), (0.3, -0.1), (-0.3, -0.1)]
        pen.fill(spline(water), alpha(0xFF9AD2EC, 0.55))
    gleam(pen, [(bright_side(pen) * 0.05, -0.60), (bright_side(pen) * 0.13, -0.555), (bright_side(pen) * 0.18, -0.48)], 0.028, 0.6)


def vacuum_cleaner(pen: Pen, colour: int, _: float) -> None:
    """A canister vacuum cleaner with ribbed hose, steel tube and floor head."""
    pen.segment((0.13, -0.84), (0.42, -0.07), STEEL, 0.038)
    pen.shape(soft([(0.28, -0.085), (0.52, -0.085), (0.56, 0.0), (0.26, 0.0)], 0.02), pen.shade(colour, 0.35), depth=0.02)
    hose: list[Pt] = [(-0.18, -0.38), (-0.24, -0.68), (-0.12, -0.93), (0.06, -0.95), (0.14, -0.83)]
    pen.stroke(hose, pen.shade(colour, 0.6), 0.062)
    for i in range(1, 18):
        k = i / 18 * 4
        j = min(int(k), 3)
        x, y = lerp(hose[j][0], hose[j + 1][0], k - j), lerp(hose[j][1], hose[j + 1][1], k - j)
        pen.fill(ellipse(x, y, 0.006, 0.006), pen.lit(colour, 0.35))
    pen.shape(soft([(0.09, -0.90), (0.17, -0.87), (0.22, -0.70), (0.15, -0.68)], 0.02), colour, depth=0.02)
    outline: list[Pt] = [(-0.56, -0.09, 1.0), (-0.55, -0.26), (-0.42, -0.40), (-0.22, -0.43), (-0.02, -0.36), (0.10, -0.20)]
    pen.shape(spline([*outline, (0.12, -0.09, 1.0), (-0.2, -0.06)]), colour, depth=0.055)
    pen.fill(spline([(-0.46, -0.285), (-0.36, -0.365), (-0.24, -0.385), (-0.26, -0.27)]), pen.lit(colour, 0.35))
    pen.stroke([(-0.10, -0.395), (0.0, -0.43), (0.08, -0.34)], pen.shade(colour, 0.7), 0.035)
    pen.fill(ellipse(-0.03, -0.22, 0.035, 0.035), RED)
    for x, r in ((-0.38, 0.135), (0.06, 0.075)):
        pen.fill(ellipse(x, -r, r, r), INK)
        pen.shape(ellipse(x, -r, r * 0.66, r * 0.66), pen.lit(colour, 0.30), depth=r * 0.2)
        pen.fill(ellipse(x, -r, r * 0.16, r * 0.16), INK)


def broom(pen: Pen, colour: int, _: float) -> None:
    """A broom with a wooden stick and a wide, stitched head of bristles."""
    pen.segment((0.0, -0.40), (0.0, -1.0), WOOD, 0.036)
    pen.segment((0.006, -0.42), (0.006, -0.99), pen.lit(WOOD, 0.35), 0.010)
    pen.fill(ellipse(0.0, -1.0, 0.022, 0.022), pen.shade(colour, 0.3))
    head = [(-0.055, -0.42), (0.055, -0.42), (0.12, -0.33), (0.215, 0.0, 1.0), (-0.215, 0.0, 1.0), (-0.12, -0.33)]
    path = spline(head, tension=0.3)
    pen.shape(path, colour, depth=0.04)
    with clipped(pen, path):
        for i in range(9):
            k = -1 + i / 4
            seam(pen, [(k * 0.09, -0.27), (k * 0.20, 0.01)], colour, 0.010)
        for y in (-0.30, -0.25):
            pen.segment((-0.3, y), (0.3, y), pen.lit(colour, 0.55), 0.016)
    pen.shape(rounded(-0.05, -0.49, 0.05, -0.39, 0.02), pen.shade(colour, 0.5), depth=0.015)


def bucket(pen: Pen, colour: int, t: float) -> None:
    """A bucket full of water, its wire handle laid over the rim."""
    pen.stroke([(-0.42, -0.70), (-0.36, -0.95), (0.0, -1.08), (0.36, -0.95), (0.42, -0.70)], STEEL, 0.030)
    pen.shape(rounded(-0.09, -1.115, 0.09, -1.045, 0.03), WOOD, depth=0.02)
    body = soft([(-0.43, -0.74), (0.43, -0.74), (0.32, 0.0), (-0.32, 0.0)], 0.05)
    pen.shape(body, colour, depth=0.09)
    with clipped(pen, body):
        pen.segment((-0.5, -0.30), (0.5, -0.30), contour(pen, colour), 0.020)
        pen.segment((-0.5, -0.24), (0.5, -0.24), pen.lit(colour, 0.25), 0.020)
    pen.shape(ellipse(0.0, -0.74, 0.455, 0.115), pen.lit(colour, 0.22), depth=0.02)
    pen.fill(ellipse(0.0, -0.735, 0.405, 0.085), pen.shade(colour, 0.9))
    water = ellipse(0.0, -0.715, 0.385, 0.065)
    pen.fill(water, 0xFF7EC2E4)
    with clipped(pen, water):
        pen.stroke([(-0.2 + 0.02 * math.sin(t * 2), -0.73), (0.0, -0.742), (0.18, -0.73)], 0xFFD6F0FA, 0.018)
    gleam(pen, [(bright_side(pen) * 0.31, -0.55), (bright_side(pen) * 0.275, -0.36)], 0.035, 0.4)
    for x in (-0.43, 0.43):
        pen.fill(ellipse(x, -0.70, 0.036, 0.036), STEEL)


def trash_can(pen: Pen, colour: int, _: float) -> None:
    """A ribbed dustbin with its lid and side handles."""
    for side in (-1, 1):
        handle = [(side * 0.33, -0.62), (side * 0.44, -0.60), (side * 0.44, -0.46), (side * 0.33, -0.47)]
        pen.stroke(handle, pen.shade(colour, 0.7), 0.035)
    body = soft([(-0.355, -0.78), (0.355, -0.78), (0.285, 0.0), (-0.285, 0.0)], 0.04)
    pen.shape(body, colour, depth=0.06)
    with clipped(pen, body):
        for k in (-0.66, -0.22, 0.22, 0.66):
            seam(pen, [(k * 0.34, -0.68), (k * 0.285, -0.07)], colour, 0.026)
            pen.segment((k * 0.34 + 0.024, -0.68), (k * 0.285 + 0.024, -0.07), pen.lit(colour, 0.25), 0.014)
    pen.stroke([(-0.10, -0.92), (-0.08, -0.985), (0.08, -0.985), (0.10, -0.92)], pen.shade(colour, 0.7), 0.035)
    pen.shape(spline(symmetric([(0.0, -0.955), (0.22, -0.93), (0.38, -0.83, 1.0)])), pen.lit(colour, 0.10), depth=0.04)
    pen.shape(rounded(-0.41, -0.85, 0.41, -0.775, 0.03), pen.lit(colour, 0.20), depth=0.025)


HOUSEHOLD: dict[str, PropSpec] = {
    "clock": PropSpec(clock, 0.2, "centre", 0xFF3F7FA8, (-0.56, -0.56, 0.56, 0.56)),
    "alarm_clock": PropSpec(alarm_clock, 0.09, "ground", 0xFFD8574A, (-0.44, -1.05, 0.44, 0.05)),
    "grandfather_clock": PropSpec(grandfather_clock, 1.24, "ground", 0xFF8A5434, (-0.26, -1.05, 0.26, 0.04)),
    "tv": PropSpec(tv, 0.55, "ground", 0xFFA8623F, (-0.55, -1.03, 0.55, 0.04)),
    "tv_remote": PropSpec(tv_remote, 0.11, "grip", 0xFF4A4F63, (-0.32, -0.56, 0.32, 0.56)),
    "radio": PropSpec(radio, 0.2, "ground", 0xFF3F8A7A, (-0.56, -0.94, 0.56, 0.04)),
    "fan": PropSpec(fan, 0.26, "ground", 0xFF4FA3A5, (-0.46, -1.06, 0.46, 0.04)),
    "iron": PropSpec(iron, 0.17, "ground", 0xFF4F7FC0, (-0.6, -0.69, 0.56, 0.04)),
    "washing_machine": PropSpec(washing_machine, 0.5, "ground", 0xFFE8ECF0, (-0.5, -1.06, 0.5, 0.04)),
    "vacuum_cleaner": PropSpec(vacuum_cleaner, 0.5, "ground", 0xFFD8574A, (-0.62, -1.04, 0.62, 0.04)),
    "broom": PropSpec(broom, 0.8, "ground", 0xFFE0B050, (-0.27, -1.07, 0.27, 0.04)),
    "bucket": PropSpec(bucket, 0.2, "ground", 0xFF8E9BAA, (-0.53, -1.18, 0.53, 0.05)),
    "trash_can": PropSpec(trash_can, 0.42, "ground", 0xFF6F8490, (-0.53, -1.06, 0.53, 0.05)),
    **BATHROOM,
}
