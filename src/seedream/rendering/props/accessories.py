"""What is worn or carried with clothes: glasses, jewellery, watch, wallet, key and lock, bags and cases."""

from __future__ import annotations

import math

import skia

from seedream.rendering.characters.pen import Pen, alpha, brightness
from seedream.rendering.characters.shapes import Pt, ellipse, spline
from seedream.rendering.props.joinery import (
    BRASS,
    INK,
    LINEN,
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
    upright,
)
from seedream.rendering.props.spec import PropSpec, poly, rounded

DIAMOND = 0xFFBFE6F4


def _lens(side: int) -> list[Pt]:
    """Outline of a softly squared lens."""
    half = [(0.065, -0.13), (0.25, -0.165), (0.43, -0.14), (0.445, 0.0), (0.36, 0.145), (0.22, 0.165), (0.10, 0.10)]
    return [(side * x, y) for x, y in half]


def _spectacles(pen: Pen, colour: int, glass: int) -> None:
    """A heavy frame from the front, temples folded behind, and two lenses."""
    pen.stroke([(-0.44, -0.08), (-0.30, -0.21), (0.10, -0.235), (0.36, -0.20), (0.44, -0.10)], pen.shade(colour, 0.8), 0.035)
    for side in (-1, 1):
        pen.fill(spline(_lens(side)), glass)
        with clipped(pen, spline(_lens(side))):
            shine = [
                (side * 0.25 + 0.06, -0.25),
                (side * 0.25 + 0.15, -0.25),
                (side * 0.25 - 0.05, 0.25),
                (side * 0.25 - 0.14, 0.25),
            ]
            pen.fill(poly(shine, 0.0), alpha(0xFFFFFFFF, 0.35))
        pen.stroke(_lens(side), colour, 0.062, closed=True)
        pen.stroke(
            [(side * x, y - 0.012) for x, y in ((0.10, -0.135), (0.25, -0.160), (0.41, -0.135))], pen.lit(colour, 0.4), 0.014
        )
        pen.shape(upright(side * 0.435, side * 0.51, -0.155, -0.075, 0.02), pen.shade(colour, 0.3), depth=0.01)
    pen.stroke([(-0.055, -0.09), (0.0, -0.115), (0.055, -0.09)], colour, 0.045)


def glasses(pen: Pen, colour: int, _: float) -> None:
    """A pair of glasses with clear, faintly tinted lenses."""
    _spectacles(pen, colour, alpha(pane(pen, colour, 0xFFEAF4FA, 0.55), 0.85))


def sunglasses(pen: Pen, colour: int, _: float) -> None:
    """A pair of sunglasses: the lenses are a deep shade of the frame."""
    _spectacles(pen, colour, pen.shade(pen.shade(colour), 0.45))


def ring(pen: Pen, colour: int, t: float) -> None:
    """A ring with a cut diamond that twinkles."""
    pen.canvas.save()
    pen.canvas.clipPath(ellipse(0.0, -0.335, 0.245, 0.245), skia.ClipOp.kDifference, True)
    pen.shape(ellipse(0.0, -0.335, 0.335, 0.335), colour, depth=0.07)
    pen.canvas.restore()
    side = bright_side(pen)
    arc = [(side * 0.292 * math.cos(a), -0.335 + 0.292 * math.sin(a)) for a in (-0.5, -0.1, 0.3, 0.7)]
    gleam(pen, arc, 0.026, 0.6)
    for x in (-0.09, 0.09):
        pen.segment((x * 0.6, -0.62), (x * 1.3, -0.74), pen.shade(colour, 0.4), 0.04)
    pen.fill(poly([(-0.19, -0.80), (0.19, -0.80), (0.0, -0.60)], 0.0), pen.shade(DIAMOND, 0.35))
    pen.fill(poly([(-0.08, -0.80), (0.08, -0.80), (0.0, -0.60)], 0.0), DIAMOND)
    pen.fill(poly([(-0.19, -0.80), (-0.115, -0.885), (0.115, -0.885), (0.19, -0.80)], 0.0), 0xFFE2F6FC)
    pen.fill(poly([(-0.08, -0.80), (0.0, -0.885), (0.08, -0.80)], 0.0), DIAMOND)
    for x, y, r in ((0.245, -0.92, 0.055 + 0.02 * math.sin(t * 3)), (-0.25, -0.80, 0.035 - 0.01 * math.sin(t * 3))):
        spark = [
            (
                x + (r if i % 2 == 0 else r * 0.28) * math.sin(i * math.pi / 4),
                y - (r if i % 2 == 0 else r * 0.28) * math.cos(i * math.pi / 4),
            )
            for i in range(8)
        ]
        pen.fill(poly(spark, 0.0), 0xFFFFF6DA)


def necklace(pen: Pen, colour: int, _: float) -> None:
    """A string of graded beads with a drop pendant."""
    n = 21
    way = [(0.40 * math.sin(a), -0.14 - 0.36 * math.cos(a)) for a in (0.42 + (2 * math.pi - 0.84) * i / (n - 1) for i in range(n))]
    pen.stroke(way, pen.shade(BRASS, 0.5), 0.012)
    pen.stroke([way[-1], (-0.05, -0.49), (0.05, -0.49), way[0]], BRASS, 0.014)
    for i, (x, y) in enumerate(way):
        r = 0.036 + 0.026 * (1 - abs(i - (n - 1) / 2) / ((n - 1) / 2))
        pen.shape(ellipse(x, y, r, r), colour, depth=r * 0.4)
        pen.fill(ellipse(x + 0.3 * r * bright_side(pen), y - 0.35 * r, r * 0.26, r * 0.22), alpha(0xFFFFFFFF, 0.75))
    pen.fill(ellipse(0.0, 0.285, 0.024, 0.024), BRASS)
    drop = spline(symmetric([(0.0, 0.285, 1.0), (0.065, 0.37), (0.085, 0.44), (0.045, 0.50), (0.0, 0.51)]))
    pen.shape(drop, pen.lit(colour, 0.08), depth=0.03)
    pen.fill(ellipse(0.03 * bright_side(pen), 0.41, 0.018, 0.028), alpha(0xFFFFFFFF, 0.7))


def crown(pen: Pen, colour: int, _: float) -> None:
    """A crown of five points with balls, jewels on its band, and a red lining."""
    pen.fill(ellipse(0.0, -0.22, 0.40, 0.13), 0xFF8A2F3F)
    half: list[Pt] = [(0.0, -0.66), (0.115, -0.32), (0.27, -0.60), (0.325, -0.30), (0.48, -0.50), (0.41, -0.055), (0.21, -0.012)]
    path = soft(symmetric([*half, (0.0, 0.0)]), 0.012)
    pen.shape(path, colour, depth=0.055)
    for x, y, r in (
        (0.0, -0.69, 0.052),
        (0.275, -0.63, 0.045),
        (-0.275, -0.63, 0.045),
        (0.487, -0.53, 0.04),
        (-0.487, -0.53, 0.04),
    ):
        pen.shape(ellipse(x, y, r, r), pen.lit(colour, 0.35), depth=0.02)
    with clipped(pen, path):
        pen.stroke([(-0.45, -0.215), (-0.22, -0.165), (0.0, -0.15), (0.22, -0.165), (0.45, -0.215)], pen.lit(colour, 0.45), 0.026)
        pen.stroke([(-0.45, -0.07), (-0.22, -0.018), (0.0, -0.006), (0.22, -0.018), (0.45, -0.07)], pen.lit(colour, 0.30), 0.030)
    for x, y, tint in (
        (0.0, -0.078, 0xFFD8403F),
        (0.165, -0.088, 0xFF3F8FD0),
        (-0.165, -0.088, 0xFF3F8FD0),
        (0.32, -0.115, 0xFF3FA070),
        (-0.32, -0.115, 0xFF3FA070),
    ):
        pen.shape(ellipse(x, y, 0.046, 0.042), tint, depth=0.018)
        pen.fill(ellipse(x + 0.012 * bright_side(pen), y - 0.014, 0.012, 0.010), alpha(0xFFFFFFFF, 0.8))


def watch(pen: Pen, colour: int, t: float) -> None:
    """A wristwatch, strap up and down, with crown and moving hands."""
    for side in (-1, 1):
        strap = [
            (-0.125, side * 0.18),
            (0.125, side * 0.18),
            (0.105, side * 0.46),
            (0.075, side * 0.50),
            (-0.075, side * 0.50),
            (-0.105, side * 0.46),
        ]
        pen.shape(soft(strap, 0.02), colour, depth=0.03)
        pen.segment((-0.085, side * 0.25), (-0.075, side * 0.45), pen.lit(colour, 0.45), 0.008)
        pen.segment((0.085, side * 0.25), (0.075, side * 0.45), pen.lit(colour, 0.45), 0.008)
    for i in range(4):
        pen.fill(ellipse(0.0, 0.30 + i * 0.048, 0.013, 0.013), pen.shade(pen.shade(colour)))
    pen.shape(rounded(-0.115, -0.405, 0.115, -0.355, 0.015), STEEL, depth=0.012)
    pen.fill(rounded(0.20, -0.035, 0.255, 0.035, 0.012), STEEL)
    pen.shape(ellipse(0.0, 0.0, 0.215, 0.215), STEEL, depth=0.03)
    face = pale(colour, 0.6)
    ink = INK if brightness(face) > 0.4 else LINEN
    pen.fill(ellipse(0.0, 0.0, 0.172, 0.172), face)
    for i in range(12):
        a = i * math.pi / 6
        pen.segment(
            (0.135 * math.sin(a), 0.135 * math.cos(a)),
            (0.155 * math.sin(a), 0.155 * math.cos(a)),
            ink,
            0.015 if i % 3 == 0 else 0.008,
        )
    for turn, length, width in ((10.17 / 12, 0.075, 0.020), (10 / 60, 0.115, 0.015), (math.floor(t + 34) / 60, 0.13, 0.006)):
        a = turn * 2 * math.pi
        pen.segment((0.0, 0.0), (length * math.sin(a), -length * math.cos(a)), ink if width > 0.01 else 0xFFE0574A, width)
    pen.fill(ellipse(0.0, 0.0, 0.016, 0.016), ink)


def wallet(pen: Pen, colour: int, _: float) -> None:
    """A folded leather wallet with notes and a card looking out, stitched edge, strap with snap."""
    pen.shape(soft([(-0.38, -0.44), (0.34, -0.50), (0.36, -0.20), (-0.36, -0.20)], 0.01), 0xFF8FBF8A, depth=0.02)
    pen.shape(soft([(-0.34, -0.38), (0.36, -0.43), (0.38, -0.20), (-0.32, -0.20)], 0.01), 0xFFB4D6A4, depth=0.02)
    pen.shape(rounded(-0.22, -0.37, 0.20, -0.20, 0.02), 0xFF4F86C0, depth=0.02)
    pen.fill(rounded(-0.22, -0.345, 0.20, -0.315, 0.0), 0xFF2E3A52)
    pen.shape(rounded(-0.48, -0.345, 0.49, 0.36, 0.06), pen.shade(colour, 0.65), depth=0.02)
    pen.shape(rounded(-0.50, -0.30, 0.47, 0.39, 0.06), colour, depth=0.04)
    for i in range(12):
        x = -0.42 + i * 0.073
        for y in (-0.265, 0.34):
            pen.segment((x, y), (x + 0.04, y), pen.lit(colour, 0.45), 0.012)
    pen.shape(rounded(0.17, -0.06, 0.53, 0.12, 0.07), pen.lit(colour, 0.14), depth=0.025)
    pen.shape(ellipse(0.26, 0.03, 0.042, 0.042), BRASS, depth=0.016)


def key(pen: Pen, colour: int, _: float) -> None:
    """An old key with a pierced round bow, collar and notched bit."""
    with turned(pen, 38) as tilted:
        tilted.shape(rounded(-0.045, -0.20, 0.045, 0.52, 0.025), colour, depth=0.025)
        bit = soft(
            [(0.03, 0.26), (0.21, 0.26), (0.21, 0.33), (0.13, 0.33), (0.13, 0.385), (0.21, 0.385), (0.21, 0.465), (0.03, 0.465)],
            0.012,
        )
        tilted.shape(bit, colour, depth=0.02)
        pen.canvas.save()
        pen.canvas.clipPath(ellipse(0.0, -0.36, 0.095, 0.095), skia.ClipOp.kDifference, True)
        tilted.shape(ellipse(0.0, -0.36, 0.205, 0.205), colour, depth=0.05)
        pen.canvas.restore()
        for y in (-0.17, -0.11):
            tilted.shape(rounded(-0.075, y, 0.075, y + 0.042, 0.015), pen.lit(colour, 0.30), depth=0.015)
        gleam(tilted, [(0.012, -0.02), (0.012, 0.22)], 0.020)
        gleam(tilted, [(0.05, -0.50), (0.12, -0.46), (0.15, -0.40)], 0.022)


def lock(pen: Pen, colour: int, _: float) -> None:
    """A padlock with steel shackle and keyhole."""
    shackle = [(-0.215, -0.50), (-0.215, -0.72), (-0.14, -0.88), (0.0, -0.935), (0.14, -0.88), (0.215, -0.72), (0.215, -0.50)]
    pen.stroke(shackle, pen.shade(STEEL, 0.6), 0.115)
    pen.stroke([(x + 0.012 * bright_side(pen), y - 0.008) for x, y in shackle], STEEL, 0.075)
    pen.shape(rounded(-0.37, -0.57, 0.37, 0.0, 0.09), colour, depth=0.06)
    pen.fill(rounded(-0.30, -0.525, 0.33, -0.465, 0.03), pen.lit(colour, 0.35))
    pen.shape(ellipse(0.0, -0.29, 0.125, 0.125), pen.lit(colour, 0.22), depth=0.025)
    hole = pen.shade(pen.shade(colour))
    pen.fill(ellipse(0.0, -0.315, 0.048, 0.048), hole)
    pen.fill(soft([(-0.022, -0.31), (0.022, -0.31), (0.042, -0.20), (-0.042, -0.20)], 0.01), hole)


def handbag(pen: Pen, colour: int, _: float) -> None:
    """A lady's handbag that hangs from its handle: rounded flap with a clasp, piping, rings."""
    pen.stroke(
        [(-0.25, 0.38), (-0.24, 0.17), (-0.13, 0.03), (0.0, 0.0), (0.13, 0.03), (0.24, 0.17), (0.25, 0.38)],
        pen.shade(colour, 0.55),
        0.058,
    )
    pen.stroke([(-0.24, 0.16), (-0.13, 0.022), (0.0, -0.008), (0.13, 0.022), (0.24, 0.16)], pen.lit(colour, 0.15), 0.016)
    body = soft([(-0.37, 0.36), (0.37, 0.36), (0.475, 0.90), (0.40, 0.96), (-0.40, 0.96), (-0.475, 0.90)], 0.06)
    pen.shape(body, colour, depth=0.06)
    with clipped(pen, body):
        seam(pen, [(-0.5, 0.905), (0.5, 0.905)], colour, 0.014)
    flap = spline(
        [(-0.375, 0.345, 1.0), (0.375, 0.345, 1.0), (0.395, 0.50), (0.25, 0.64), (0.0, 0.685), (-0.25, 0.64), (-0.395, 0.50)]
    )
    pen.shape(flap, pen.lit(colour, 0.12), depth=0.035)
    edge = [(-0.335, 0.39), (-0.345, 0.49), (-0.22, 0.60), (0.0, 0.645), (0.22, 0.60), (0.345, 0.49), (0.335, 0.39)]
    pen.stroke(edge, pen.lit(colour, 0.45), 0.010)
    for x in (-0.25, 0.25):
        pen.shape(ellipse(x, 0.355, 0.045, 0.045), BRASS, depth=0.015)
        pen.fill(ellipse(x, 0.355, 0.020, 0.020), pen.shade(colour, 0.6))
    pen.shape(rounded(-0.075, 0.60, 0.075, 0.73, 0.03), BRASS, depth=0.02)
    pen.fill(ellipse(0.0, 0.665, 0.024, 0.024), pen.shade(BRASS))


def backpack(pen: Pen, colour: int, _: float) -> None:
    """A school backpack from the front: top loop, two zips, front pocket, side pockets, strap ends."""
    for side in (-1, 1):
        pen.shape(upright(side * 0.30, side * 0.44, -0.46, -0.05, 0.06), pen.shade(colour, 0.55), depth=0.025)
        strap: list[Pt] = [(side * 0.18, -0.88), (side * 0.38, -0.83), (side * 0.425, -0.62), (side * 0.39, -0.44)]
        pen.stroke(strap, pen.shade(colour, 0.75), 0.065)
    pen.stroke([(-0.09, -0.91), (-0.075, -0.985), (0.075, -0.985), (0.09, -0.91)], pen.shade(colour, 0.6), 0.042)
    half: list[Pt] = [(0.0, -0.95), (0.20, -0.925), (0.33, -0.78), (0.355, -0.50), (0.365, -0.06), (0.30, 0.0, 1.0)]
    pen.shape(spline(symmetric(half), tension=0.45), colour, depth=0.055)
    zip_way = [(-0.29, -0.56), (-0.265, -0.73), (-0.15, -0.85), (0.0, -0.875), (0.15, -0.85), (0.265, -0.73), (0.29, -0.56)]
    pen.stroke(zip_way, contour(pen, colour), 0.022)
    pen.fill(rounded(0.265, -0.56, 0.315, -0.47, 0.015), pen.lit(BRASS, 0.1))
    pen.fill(rounded(-0.255, -0.455, 0.27, -0.045, 0.07), contour(pen, colour))
    pen.shape(rounded(-0.25, -0.46, 0.26, -0.06, 0.07), pen.lit(colour, 0.14), depth=0.035)
    pen.stroke([(-0.21, -0.345), (-0.07, -0.335), (0.07, -0.335), (0.215, -0.345)], contour(pen, colour), 0.020)
    pen.fill(rounded(0.195, -0.35, 0.235, -0.27, 0.012), pen.lit(BRASS, 0.1))
    pen.shape(rounded(-0.085, -0.665, 0.085, -0.555, 0.02), pen.lit(colour, 0.55), depth=0.015)


def suitcase(pen: Pen, colour: int, _: float) -> None:
    """A trolley suitcase, upright: ribbed shell, pull-out handle, corner guards, sticker, four wheels."""
    for x in (-0.115, 0.115):
        pen.segment((x, -0.70), (x, -0.955), STEEL, 0.030)
    pen.shape(rounded(-0.165, -1.0, 0.165, -0.935, 0.03), pen.shade(colour, 0.55), depth=0.018)
    for x in (-0.235, 0.235):
        pen.fill(rounded(x - 0.055, -0.085, x + 0.055, -0.03, 0.015), pen.shade(colour, 0.9))
        pen.fill(ellipse(x, -0.04, 0.040, 0.040), INK)
        pen.fill(ellipse(x, -0.04, 0.016, 0.016), STEEL)
    pen.stroke([(-0.08, -0.76), (-0.065, -0.815), (0.065, -0.815), (0.08, -0.76)], pen.shade(colour, 0.7), 0.036)
    pen.shape(rounded(-0.345, -0.785, 0.345, -0.06, 0.075), colour, depth=0.045)
    for i in range(5):
        x = -0.21 + i * 0.105
        pen.segment((x, -0.70), (x, -0.15), contour(pen, colour), 0.028)
        pen.segment((x + 0.022, -0.70), (x + 0.022, -0.15), pen.lit(colour, 0.28), 0.018)
    for x in (-1, 1):
        for y in (-0.785, -0.15):
            pen.shape(upright(x * 0.255, x * 0.35, y, y + 0.09, 0.04), pen.shade(colour, 0.5), depth=0.012)
    pen.shape(ellipse(0.12, -0.30, 0.088, 0.088), pen.lit(colour, 0.62), depth=0.015)
    pen.fill(poly([(0.12, -0.36), (0.165, -0.265), (0.12, -0.285), (0.075, -0.265)], 0.0), colour)


def briefcase(pen: Pen, colour: int, _: float) -> None:
    """A leather briefcase that hangs from its handle, with a flap, two buckled straps and stitching."""
    pen.stroke(
        [(-0.13, 0.17), (-0.12, 0.05), (-0.07, 0.0), (0.07, 0.0), (0.12, 0.05), (0.13, 0.17)], pen.shade(colour, 0.65), 0.058
    )
    pen.shape(rounded(-0.50, 0.15, 0.50, 0.84, 0.07), colour, depth=0.05)
    pen.fill(rounded(-0.505, 0.13, 0.505, 0.515, 0.07), contour(pen, colour))
    pen.shape(rounded(-0.505, 0.12, 0.505, 0.495, 0.07), pen.lit(colour, 0.12), depth=0.03)
    for i in range(13):
        x = -0.455 + i * 0.0715
        pen.segment((x, 0.46), (x + 0.04, 0.46), pen.lit(colour, 0.5), 0.010)
    for x in (-0.28, 0.28):
        pen.shape(rounded(x - 0.048, 0.13, x + 0.048, 0.66, 0.025), pen.shade(colour, 0.5), depth=0.015)
        pen.shape(rounded(x - 0.068, 0.47, x + 0.068, 0.57, 0.018), BRASS, depth=0.015)
        pen.fill(rounded(x - 0.038, 0.495, x + 0.038, 0.545, 0.008), pen.shade(colour, 0.5))
        pen.fill(ellipse(x, 0.615, 0.010, 0.010), pen.shade(pen.shade(colour)))


ACCESSORIES: dict[str, PropSpec] = {
    "glasses": PropSpec(glasses, 0.09, "grip", 0xFF4A3A5C, (-0.57, -0.31, 0.57, 0.26)),
    "sunglasses": PropSpec(sunglasses, 0.09, "grip", 0xFF3A3440, (-0.57, -0.31, 0.57, 0.26)),
    "ring": PropSpec(ring, 0.015, "ground", 0xFFE3B04B, (-0.40, -1.05, 0.40, 0.05)),
    "necklace": PropSpec(necklace, 0.2, "grip", 0xFFC9507A, (-0.51, -0.57, 0.51, 0.57)),
    "crown": PropSpec(crown, 0.13, "ground", 0xFFEDBE4A, (-0.58, -0.8, 0.58, 0.04)),
    "watch": PropSpec(watch, 0.13, "grip", 0xFF8A5434, (-0.28, -0.56, 0.32, 0.56)),
    "wallet": PropSpec(wallet, 0.075, "grip", 0xFF8A5434, (-0.56, -0.56, 0.58, 0.45)),
    "key": PropSpec(key, 0.036, "grip", 0xFFD9A441, (-0.41, -0.55, 0.49, 0.55)),
    "lock": PropSpec(lock, 0.045, "ground", 0xFFE0A83F, (-0.44, -1.06, 0.44, 0.05)),
    "handbag": PropSpec(handbag, 0.24, "grip", 0xFFC9507A, (-0.53, -0.09, 0.53, 1.02)),
    "backpack": PropSpec(backpack, 0.3, "ground", 0xFF3F7FB8, (-0.52, -1.07, 0.52, 0.04)),
    "suitcase": PropSpec(suitcase, 0.52, "ground", 0xFFE0853F, (-0.42, -1.06, 0.42, 0.04)),
    "briefcase": PropSpec(briefcase, 0.26, "grip", 0xFF8A5230, (-0.57, -0.09, 0.57, 0.9)),
}
