"""Medicine and the body: instruments, remedies, hospital bed, bones, organs, senses."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import bent, both, clipped, curvy, cut, dot, glint, line, orb, pale, rows, slab, soft, turned
from seedream.rendering.props.palette import DARK, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

BRAIN_FOLDS = (
    "-.40,-.20 -.28,-.22 -.24,-.12 -.32,-.04",
    "-.20,-.38 -.18,-.28 -.08,-.26 -.06,-.16",
    ".04,-.46 .04,-.36 .14,-.32 .12,-.22",
    ".28,-.36 .22,-.28 .28,-.20 .38,-.22",
    "-.46,.04 -.34,.06 -.22,.0 -.08,.04 .06,-.04 .20,-.02 .32,-.10",
    ".44,.10 .34,.04 .24,.10",
    "-.08,.20 -.06,.12 .08,.10",
    "-.16,-.10 -.08,-.06 .0,-.12",
)
RED, INK, SHEET = 0xFFD9483F, 0xFF4A4458, 0xFFEFF3F7


def cross(pen: Pen, x: float, y: float, r: float, colour: int) -> None:
    """A medical cross around a point."""
    slab(pen, (x - r, y - r * 0.34, x + r, y + r * 0.34), r * 0.1, colour)
    slab(pen, (x - r * 0.34, y - r, x + r * 0.34, y + r), r * 0.1, colour)


def stethoscope(pen: Pen, colour: int, _: float) -> None:
    """A stethoscope: ear pieces, forked tube, chest piece."""
    tube = ".0,-.06 .0,.16 .04,.32 .17,.40 .31,.33 .35,.18 .34,.04"
    line(pen, tube, pen.shade(colour), 0.085)
    with turned(pen, 0, 0.008, -0.008):
        line(pen, tube, colour, 0.066)
    for s in (-1, 1):
        bow = f"{s * 0.30},-.34 {s * 0.29},-.20 {s * 0.18},-.08 {s * 0.03},-.02 0,.05"
        line(pen, bow, pen.shade(colour, 0.8 if s < 0 else 0.4), 0.082)
        line(pen, f"{s * 0.16},-.47 {s * 0.26},-.45 {s * 0.30},-.34 {s * 0.295},-.26", STEEL, 0.045)
        orb(pen, s * 0.14, -0.465, 0.048, DARK)
    orb(pen, 0.34, -0.02, 0.145, colour, depth=0.03)
    dot(pen, 0.34, -0.02, 0.10, pale(STEEL, 0.35))
    dot(pen, 0.34, -0.02, 0.07, STEEL)


def syringe(pen: Pen, colour: int, _: float) -> None:
    """A syringe with its scale, plunger, needle and a drop; the liquid takes the colour."""
    with turned(pen, 45):
        slab(pen, (-0.012, 0.36, 0.012, 0.62), 0.008, STEEL)
        pen.fill(soft("-.05,.28 .05,.28 .025,.40 -.025,.40", 0.01), pen.shade(colour, 0.8))
        slab(pen, (-0.025, -0.56, 0.025, -0.20), 0.0, pen.shade(colour, 0.7))
        slab(pen, (-0.13, -0.60, 0.13, -0.54), 0.025, colour, 0.015)
        slab(pen, (-0.12, -0.33, 0.12, 0.30), 0.03, pale(colour, 0.78))
        slab(pen, (-0.12, -0.12, 0.12, 0.30), 0.03, colour, 0.045)
        slab(pen, (-0.12, -0.19, 0.12, -0.10), 0.015, pen.shade(colour, 0.9))
        slab(pen, (-0.20, -0.37, 0.20, -0.31), 0.025, colour, 0.015)
        for i in range(6):
            pen.segment((0.115, -0.04 + i * 0.06), (0.05 if i % 2 else 0.02, -0.04 + i * 0.06), WHITE, 0.016)
    pen.fill(curvy("-.47,.42! -.435,.475 -.47,.505 -.505,.475"), colour)


def pill(pen: Pen, colour: int, _: float) -> None:
    """A capsule and a round tablet with a groove."""
    with turned(pen, -38, -0.04, -0.04):
        slab(pen, (-0.48, -0.165, 0.48, 0.165), 0.165, pale(colour, 0.62), 0.06)
        with clipped(pen, cut("-.6,-.3 .02,-.3 .02,.3 -.6,.3")):
            slab(pen, (-0.48, -0.165, 0.48, 0.165), 0.165, colour, 0.06)
        glint(pen, "-.34,-.085 -.08,-.085", 0.036)
        glint(pen, ".10,-.085 .30,-.085", 0.036, 0.8)
    orb(pen, 0.29, 0.30, 0.165, pen.shade(colour, 0.45), 0.125)
    dot(pen, 0.29, 0.275, 0.165, colour, 0.12)
    bent(pen, ".18,.275 .40,.275", pen.shade(colour, 0.7), 0.022)


def pill_bottle(pen: Pen, colour: int, _: float) -> None:
    """A bottle of pills with a ribbed cap and a label."""
    slab(pen, (-0.27, -0.80, 0.27, 0.0), 0.07, colour, 0.06)
    slab(pen, (-0.31, -1.0, 0.31, -0.78), 0.04, pale(colour, 0.66), 0.035)
    for i in range(7):
        pen.segment((-0.24 + i * 0.08, -0.95), (-0.24 + i * 0.08, -0.83), pale(colour, 0.35), 0.018)
    slab(pen, (-0.27, -0.58, 0.27, -0.22), 0.0, PAPER)
    slab(pen, (-0.27, -0.58, -0.215, -0.22), 0.0, pen.shade(PAPER, 0.7))
    cross(pen, -0.06, -0.40, 0.10, RED)
    rows(pen, 0.09, -0.46, (0.12, 0.10, 0.12), 0.06, alpha(INK, 0.7), 0.022)
    glint(pen, ".20,-.73 .20,-.63", 0.035)


def bandage(pen: Pen, colour: int, _: float) -> None:
    """Two sticking plasters, crossed, with pads and air holes."""
    for d, tone in ((42, pen.shade(colour, 0.35)), (-42, colour)):
        with turned(pen, d):
            slab(pen, (-0.52, -0.15, 0.52, 0.15), 0.15, tone, 0.035)
            slab(pen, (-0.17, -0.15, 0.17, 0.15), 0.0, pale(tone, 0.42))
            for x in (-0.38, -0.30, 0.30, 0.38):
                for y in (-0.055, 0.055):
                    dot(pen, x, y, 0.018, pen.shade(tone, 0.8))
            for x in (-0.07, 0.0, 0.07):
                for y in (-0.07, 0.0, 0.07):
                    dot(pen, x, y, 0.014, pen.shade(tone, 0.5))


def first_aid_kit(pen: Pen, colour: int, _: float) -> None:
    """A first-aid case with handle, clasps and a white cross."""
    line(pen, "-.17,-.68 -.16,-.82 .16,-.82 .17,-.68", DARK, 0.060)
    slab(pen, (-0.50, -0.71, 0.50, 0.0), 0.10, colour, 0.055)
    slab(pen, (-0.50, -0.555, 0.50, -0.53), 0.0, pen.shade(colour, 0.8))
    for s in (-1, 1):
        slab(pen, (s * 0.34 - 0.05, -0.60, s * 0.34 + 0.05, -0.47), 0.02, STEEL, 0.015)
    dot(pen, 0, -0.29, 0.205, WHITE)
    cross(pen, 0, -0.29, 0.145, colour)
    glint(pen, ".30,-.65 .40,-.64 .445,-.59", 0.026)


def hospital_bed(pen: Pen, colour: int, _: float) -> None:
    """A hospital bed on wheels, its head raised, with pillow, blanket and a drip."""
    bent(pen, "-.47,-.04 -.47,-.92 -.36,-.92", STEEL, 0.022)
    slab(pen, (-0.42, -0.90, -0.33, -0.74), 0.03, 0xFF9CD4EE)
    line(pen, "-.375,-.74 -.38,-.60 -.26,-.52", alpha(0xFF8AB4CC, 0.9), 0.012)
    for x in (-0.34, 0.36):
        pen.segment((x, -0.30), (x + 0.03, -0.07), pen.shade(STEEL), 0.032)
        dot(pen, x + 0.03, -0.045, 0.045, DARK)
        dot(pen, x + 0.03, -0.045, 0.018, STEEL)
    bent(pen, "-.32,-.16 .38,-.16", STEEL, 0.026)
    slab(pen, (-0.44, -0.34, 0.48, -0.27), 0.02, pen.shade(colour, 0.8), 0.012)
    pen.shape(soft("-.44,-.34 -.47,-.62 -.40,-.64 -.14,-.43 .46,-.43 .46,-.34", 0.03), SHEET, depth=0.02)
    with turned(pen, 38, -0.30, -0.585):
        slab(pen, (-0.15, -0.085, 0.13, 0.03), 0.05, WHITE, 0.025)
    pen.shape(curvy("-.16,-.50 .0,-.55 .20,-.52 .44,-.50 .48,-.42! .48,-.25! -.14,-.25! -.19,-.40", 0.45), colour, depth=0.035)
    pen.fill(curvy("-.16,-.50! -.06,-.535! -.07,-.25! -.14,-.25! -.19,-.40", 0.3), pale(colour, 0.5))
    slab(pen, (0.46, -0.60, 0.51, -0.20), 0.02, colour, 0.015)
    slab(pen, (-0.52, -0.76, -0.475, -0.20), 0.02, colour, 0.015)


def crutch(pen: Pen, colour: int, _: float) -> None:
    """A crutch: padded top, forked shaft with a grip, rubber foot."""
    for s in (-1, 1):
        line(pen, f"{s * 0.15},-.92 {s * 0.145},-.70 {s * 0.10},-.44 {s * 0.02},-.28", colour, 0.060)
    slab(pen, (-0.036, -0.42, 0.036, -0.06), 0.01, colour, 0.02)
    slab(pen, (-0.20, -1.0, 0.20, -0.89), 0.055, pen.shade(colour), 0.03)
    slab(pen, (-0.155, -0.63, 0.155, -0.56), 0.03, DARK, 0.015)
    slab(pen, (-0.055, -0.09, 0.055, 0.0), 0.02, DARK)
    for y in (-0.32, -0.26, -0.20):
        dot(pen, 0, y, 0.013, pen.shade(colour))


def tooth(pen: Pen, colour: int, _: float) -> None:
    """A molar with two roots and a glint."""
    body = "0,-.40! .12,-.46 .28,-.46 .38,-.34 .37,-.12 .30,.06 .26,.26 .19,.44 .11,.42 .07,.22 0,.12!"
    pen.shape(both(body, 0.55), colour, depth=0.06)
    line(pen, "-.12,-.38 0,-.345 .12,-.38", pen.shade(colour, 0.5), 0.025)
    glint(pen, ".22,-.34 .28,-.24 .275,-.12", 0.05, 0.9)


def bone(pen: Pen, colour: int, _: float) -> None:
    """A bone with two knobs at each end."""
    with turned(pen, -34):
        shape = "-.26,-.085! -.30,-.17 -.42,-.20 -.49,-.12 -.46,-.02! -.46,.02! -.49,.12 -.42,.20 -.30,.17 -.26,.085!"
        other = " .26,.085! .30,.17 .42,.20 .49,.12 .46,.02! .46,-.02! .49,-.12 .42,-.20 .30,-.17 .26,-.085!"
        pen.shape(curvy(shape + other, 0.6), colour, depth=0.05)
        glint(pen, "-.18,-.04 .16,-.04", 0.024, 0.7)


def brain(pen: Pen, colour: int, t: float) -> None:
    """A brain from the side: folds, cerebellum, stem."""
    pen.shape(curvy("-.02,.20! .10,.18! .14,.34 .20,.45! .08,.47! -.0,.34", 0.5), pen.shade(colour, 0.55), depth=0.03)
    pen.shape(curvy("-.10,.18 -.28,.16 -.36,.26 -.26,.36 -.08,.34 .02,.26"), pen.shade(colour, 0.4), depth=0.03)
    for y in (0.23, 0.29):
        line(pen, f"-.31,{y} -.18,{y + 0.015} -.06,{y}", pen.shade(colour), 0.016)
    outline = (
        "-.48,.02 -.50,-.14 -.40,-.22! -.38,-.36 -.22,-.40! -.14,-.48 .04,-.47! .16,-.48 .28,-.36! .40,-.32"
        " .46,-.16! .52,-.04 .44,.10! .38,.22 .20,.20! .10,.26 -.08,.20! -.24,.24 -.34,.14! -.44,.14"
    )
    pen.shape(curvy(outline, 0.75), colour, depth=0.065)
    dark = pen.shade(colour, 0.85)
    for text in BRAIN_FOLDS:
        line(pen, text, dark, 0.026)
    glint(pen, ".20,-.42 .27,-.35", 0.03, 0.4)


def heart_organ(pen: Pen, colour: int, t: float) -> None:
    """A heart with its great vessels and coronary arteries, beating."""
    k = 1 + 0.035 * max(0.0, math.sin(t * 5)) ** 4
    with turned(pen, 0, 0, 0.02, k * 0.98):
        blue = 0xFF5B7FC8
        slab(pen, (-0.24, -0.46, -0.13, -0.05), 0.03, blue, 0.03)
        slab(pen, (-0.25, 0.02, -0.15, 0.30), 0.03, blue, 0.03)
        line(pen, ".02,-.10 .0,-.28 .08,-.37 .20,-.36 .27,-.26 .28,-.18", pen.shade(colour, 0.45), 0.125)
        for x in (0.02, 0.11, 0.20):
            slab(pen, (x - 0.028, -0.48, x + 0.028, -0.33), 0.012, pen.shade(colour, 0.45), 0.012)
        line(pen, ".20,-.06 .06,-.20 -.08,-.24", blue, 0.095)
        body = "-.10,-.20 -.26,-.16 -.34,-.02 -.30,.16 -.14,.34 .10,.47 .22,.46 .32,.28 .38,.06 .34,-.12 .20,-.22 .06,-.17"
        pen.shape(curvy(body), colour, depth=0.07)
        line(pen, ".08,-.14 .10,.04 .06,.18 .14,.36", pen.shade(colour, 0.9), 0.028)
        line(pen, ".10,.04 .20,.12 .24,.24", pen.shade(colour, 0.9), 0.020)
        line(pen, ".09,.08 -.06,.14 -.12,.26", 0xFF5B6FB8, 0.020)
        glint(pen, ".22,-.13 .29,-.04 .30,.06", 0.035, 0.4)


def lung(pen: Pen, colour: int, t: float) -> None:
    """Two lungs that breathe, with windpipe and bronchi."""
    k = 1 + 0.03 * math.sin(t * 1.7)
    for s in (-1, 1):
        lobe = (
            f"{s * 0.09},-.10! {s * 0.12},-.26 {s * 0.20},-.38 {s * 0.30},-.33 {s * 0.40},-.12"
            f" {s * 0.46},.16 {s * 0.44},.38! {s * 0.32},.36 {s * 0.20},.28! {s * 0.12},.16 {s * 0.13},.02"
        )
        with turned(pen, 0, s * 0.0, 0.06, k):
            pen.shape(curvy(lobe), colour, depth=0.06)
            line(pen, f"{s * 0.14},.10 {s * 0.26},.05 {s * 0.42},.10", pen.shade(colour, 0.7), 0.020)
    tone = pale(colour, 0.55)
    slab(pen, (-0.055, -0.50, 0.055, -0.12), 0.02, tone, 0.02)
    for y in (-0.43, -0.35, -0.27, -0.19):
        pen.segment((-0.05, y), (0.05, y), pen.shade(colour, 0.5), 0.018)
    for s in (-1, 1):
        line(pen, f"0,-.15 {s * 0.06},-.08 {s * 0.18},.0 {s * 0.25},.10", tone, 0.062)
        line(pen, f"{s * 0.17},-.01 {s * 0.26},-.04 {s * 0.31},-.12", tone, 0.036)
        line(pen, f"{s * 0.24},.08 {s * 0.28},.18 {s * 0.35},.26", tone, 0.034)
        line(pen, f"{s * 0.23},.08 {s * 0.20},.16 {s * 0.22},.22", tone, 0.028)


def eye(pen: Pen, colour: int, t: float) -> None:
    """An eye with a large iris, lid and lashes; it looks about."""
    lashes = (
        (-0.36, -0.16, -0.45, -0.26),
        (-0.22, -0.25, -0.27, -0.37),
        (0.0, -0.29, 0.0, -0.42),
        (0.22, -0.25, 0.27, -0.37),
        (0.36, -0.16, 0.45, -0.26),
    )
    for a, b, c, d in lashes:
        pen.segment((a, b), (c, d), DARK, 0.042)
    white = both("0,-.27 .20,-.235 .38,-.11 .50,.03! .36,.18 .18,.26 0,.275", 0.5)
    pen.fill(white, pale(colour, 0.72))
    with clipped(pen, white):
        x = 0.05 * math.sin(t * 1.1)
        dot(pen, x, 0.0, 0.265, pen.shade(colour))
        dot(pen, x, 0.0, 0.245, colour)
        for i in range(16):
            a = i * math.pi / 8
            pen.segment(
                (x + 0.14 * math.cos(a), 0.14 * math.sin(a)), (x + 0.21 * math.cos(a), 0.21 * math.sin(a)), pale(colour, 0.3), 0.020
            )
        dot(pen, x, 0.0, 0.115, 0xFF17131F)
        dot(pen, x + (0.075 if pen.lx > 0 else -0.075), -0.085, 0.052, WHITE)
        pen.canvas.translate(0, -0.035)
        line(pen, "-.54,.06 -.36,-.12 -.20,-.235 0,-.27 .20,-.235 .36,-.12 .54,.06", alpha(0xFF2A1F5C, 0.20), 0.11)
        pen.canvas.translate(0, 0.035)
    line(pen, "-.50,.03 -.38,-.11 -.20,-.235 0,-.27 .20,-.235 .38,-.11 .50,.03", DARK, 0.058)
    line(pen, "-.47,.06 -.36,.18 -.18,.26 0,.275 .18,.26 .36,.18 .47,.06", pen.shade(colour, 0.7), 0.03)


def ear(pen: Pen, colour: int, _: float) -> None:
    """An ear: rim, folds and lobe."""
    pen.shape(
        curvy(
            "-.20,.12 -.28,-.06 -.29,-.28 -.16,-.46 .06,-.50 .24,-.40 .31,-.20 .26,.0 .14,.16 .08,.34 -.04,.47 -.18,.44 -.23,.28"
        ),
        colour,
        depth=0.055,
    )
    dark = pen.shade(colour, 0.8)
    pen.fill(curvy("-.12,.04 -.10,-.10 .0,-.16 .10,-.10 .09,.04 .0,.16 -.07,.20 -.13,.14"), dark)
    pen.fill(curvy("-.13,.04 -.15,.14 -.09,.22 -.03,.15 -.05,.05"), colour)
    line(pen, "-.19,-.16 -.17,-.30 -.03,-.39 .12,-.34 .19,-.20 .16,-.03 .08,.10", dark, 0.042)
    line(pen, "-.04,-.25 .06,-.24 .10,-.16", pen.shade(colour, 0.5), 0.03)
    glint(pen, ".12,-.435 .22,-.35 .26,-.24", 0.03, 0.4)


def hand(pen: Pen, colour: int, t: float) -> None:
    """A raised hand, palm to the front, that waves a little; a cuff below."""
    with turned(pen, 5 * math.sin(t * 3.2), 0, 0.46):
        fingers = ((-0.185, -0.60, -12, 0.27), (-0.065, -0.64, -3, 0.34), (0.06, -0.63, 5, 0.32), (0.175, -0.57, 14, 0.24))
        for x, y, d, h in fingers:
            with turned(pen, d, x, y + 0.10):
                slab(pen, (-0.058, -h, 0.058, 0.16), 0.056, colour, 0.022)
        pen.shape(curvy(".20,-.22! .25,-.34 .34,-.47 .41,-.46 .42,-.37 .35,-.24 .27,-.10 .14,-.04!", 0.5), colour, depth=0.02)
        palm = curvy("-.25,-.52! -.10,-.56 .08,-.56 .235,-.50! .25,-.32 .22,-.16 .13,-.04! -.14,-.04! -.22,-.16 -.255,-.34", 0.45)
        pen.shape(palm, colour, depth=0.035)
        slab(pen, (-0.13, -0.12, 0.125, 0.0), 0.02, colour)
        dark = pen.shade(colour, 0.75)
        line(pen, "-.20,-.37 -.08,-.33 .06,-.37 .17,-.43", dark, 0.020)
        line(pen, "-.21,-.28 -.08,-.25 .06,-.27", dark, 0.020)
        line(pen, ".16,-.36 .06,-.30 .03,-.18 .05,-.10", dark, 0.020)
        slab(pen, (-0.17, -0.075, 0.17, 0.03), 0.03, 0xFF3F6FB5, 0.02)


def x_ray(pen: Pen, colour: int, time_s: float) -> None:
    """A film of a chest."""
    bone = 0xFFDCE9F2
    slab(pen, (-0.39, -1.0, 0.39, 0.0), 0.03, colour, 0.02)
    pen.segment((0.0, -0.9), (0.0, -0.09), bone, 0.06)
    for i in range(5):
        y, wide = -0.77 + 0.12 * i, 0.19 + 0.03 * min(i, 3)
        for side in (-1, 1):
            line(
                pen, f"{side * 0.03},{y:.2f} {side * wide},{y + 0.01:.2f} {side * (wide + 0.03)},{y + 0.11:.2f}", 0xFFB9CFDF, 0.036
            )
    line(pen, "-.25,-.84 0,-.88 .25,-.84", bone, 0.036)
    pen.fill(ellipse(0.07, -0.46, 0.09, 0.12), 0x59E8F2F8)


MEDICAL: dict[str, PropSpec] = {
    "stethoscope": PropSpec(stethoscope, 0.30, "centre", 0xFF3F6FA8, (-0.35, -0.52, 0.49, 0.45)),
    "syringe": PropSpec(syringe, 0.09, "grip", 0xFF4FA8D8, (-0.51, -0.52, 0.52, 0.51)),
    "pill": PropSpec(pill, 0.011, "centre", 0xFFE0564A, (-0.46, -0.41, 0.46, 0.43)),
    "pill_bottle": PropSpec(pill_bottle, 0.06, "ground", 0xFFF0913A, (-0.32, -1.01, 0.32, 0.01)),
    "x_ray": PropSpec(x_ray, 0.30, "ground", 0xFF1E2C3D, (-0.4, -1.01, 0.4, 0.01)),
    "bandage": PropSpec(bandage, 0.06, "centre", 0xFFE3B088, (-0.43, -0.41, 0.43, 0.41)),
    "first_aid_kit": PropSpec(first_aid_kit, 0.19, "ground", 0xFFD9453F, (-0.51, -0.88, 0.51, 0.01)),
    "hospital_bed": PropSpec(hospital_bed, 1.25, "ground", 0xFF5FA8C0, (-0.53, -0.94, 0.52, 0.01)),
    "crutch": PropSpec(crutch, 0.75, "ground", 0xFFB5834F, (-0.21, -1.01, 0.21, 0.01)),
    "tooth": PropSpec(tooth, 0.10, "centre", 0xFFF3F0E8, (-0.4, -0.48, 0.4, 0.47)),
    "bone": PropSpec(bone, 0.14, "centre", 0xFFEFE6D2, (-0.49, -0.41, 0.49, 0.41)),
    "brain": PropSpec(brain, 0.16, "centre", 0xFFEE9AA8, (-0.52, -0.5, 0.53, 0.48)),
    "heart_organ": PropSpec(heart_organ, 0.12, "centre", 0xFFD0484F, (-0.36, -0.48, 0.4, 0.52)),
    "lung": PropSpec(lung, 0.22, "centre", 0xFFE58A92, (-0.48, -0.51, 0.48, 0.46)),
    "eye": PropSpec(eye, 0.12, "centre", 0xFF4F94C8, (-0.54, -0.45, 0.54, 0.3)),
    "ear": PropSpec(ear, 0.10, "centre", 0xFFE8AF8C, (-0.31, -0.51, 0.32, 0.49)),
    "hand": PropSpec(hand, 0.16, "centre", 0xFFE3A680, (-0.36, -0.43, 0.47, 0.51)),
}
