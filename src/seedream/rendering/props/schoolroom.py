"""What belongs to school and studio: pens, boards, globe and map, bag, bell, hourglass, easel and sculpture."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import (
    View,
    arc,
    bent,
    both,
    clipped,
    curvy,
    cut,
    dot,
    glint,
    line,
    orb,
    pale,
    ring,
    rows,
    slab,
    soft,
    turned,
)
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

INK, RED, BLUE, BRASS, SEA, LAND = 0xFF5A5568, 0xFFE0564A, 0xFF4F7FD0, 0xFFD9A640, 0xFF5FA8DC, 0xFF6FB56A


def pen_(pen: Pen, colour: int, _: float) -> None:
    """A ball pen with clip, ring and steel point."""
    with turned(pen, 34):
        pen.fill(both("0,.50! .035,.36 .05,.34 0,.34", 0.1), STEEL)
        pen.shape(both("0,-.06 .058,-.06! .058,.26! .040,.37! 0,.37!", 0.1), pale(colour, 0.10), depth=0.03)
        slab(pen, (-0.066, -0.50, 0.066, -0.04), 0.03, colour, 0.035)
        slab(pen, (-0.070, -0.09, 0.070, -0.045), 0.01, GOLD)
        slab(pen, (0.03, -0.44, 0.062, -0.16), 0.016, GOLD)


def crayon(pen: Pen, colour: int, _: float) -> None:
    """A wax crayon with a paper sleeve and a worn tip."""
    with turned(pen, 34):
        pen.shape(soft("-.09,.22 .09,.22 .045,.47 .03,.50 -.03,.50 -.045,.47", 0.02), pen.shade(colour, 0.25), depth=0.03)
        slab(pen, (-0.11, -0.50, 0.11, 0.25), 0.03, colour, 0.05)
        for y in (-0.40, 0.15):
            line(pen, f"-.105,{y} -.05,{y + 0.025} .0,{y - 0.005} .05,{y + 0.025} .105,{y}", DARK, 0.022)
        pen.fill(ellipse(0, -0.13, 0.065, 0.15), pale(colour, 0.6))


def marker(pen: Pen, colour: int, _: float) -> None:
    """A felt-tip marker, cap off, with a slanted tip."""
    with turned(pen, 34):
        pen.fill(soft("-.035,.36 .035,.36 .035,.46 -.035,.50", 0.012), pen.shade(colour, 0.6))
        slab(pen, (-0.065, 0.24, 0.065, 0.38), 0.02, DARK)
        slab(pen, (-0.105, -0.50, 0.105, 0.28), 0.04, colour, 0.05)
        slab(pen, (-0.105, -0.40, 0.105, -0.34), 0.0, DARK)
        slab(pen, (-0.055, -0.24, 0.055, 0.14), 0.03, pale(colour, 0.65))


def ruler(pen: Pen, colour: int, _: float) -> None:
    """A ruler with its marks."""
    with turned(pen, -24):
        slab(pen, (-0.5, -0.11, 0.5, 0.11), 0.02, colour, 0.025)
        for i in range(21):
            x = -0.46 + i * 0.046
            pen.segment((x, -0.10), (x, -0.10 + (0.095 if i % 5 == 0 else 0.05)), INK, 0.011, butt=True)
        dot(pen, 0.44, 0.05, 0.025, 0xFF6F5A3A)


def eraser(pen: Pen, colour: int, _: float) -> None:
    """A lying rubber in its sleeve, its white end looking out, with crumbs."""
    view = View.standing(0.46, 0.19, 20, 34)
    view.solid(pen, (-0.40, 0.0, -0.19), (0.46, 0.20, 0.19), PAPER, 0.05)
    view.solid(pen, (-0.46, -0.0, -0.20), (0.24, 0.215, 0.20), colour, 0.02)
    pen.fill(view.front((0.12, 0.0, 0.18, 0.215), -0.20), pale(colour, 0.6))
    pen.fill(view.flat((0.12, -0.20, 0.18, 0.20), 0.215), pale(colour, 0.75))
    pen.fill(view.front((-0.36, 0.07, -0.04, 0.145), -0.20, 0.02), pale(colour, 0.55))
    for x, z in ((0.52, -0.10), (0.44, -0.26), (0.58, 0.0)):
        px, py = view.at(x, 0.0, z)
        dot(pen, px, py - 0.012, 0.020, pen.shade(PAPER, 0.5), 0.014)


def sharpener(pen: Pen, colour: int, _: float) -> None:
    """A pencil sharpener with its screwed blade, a pencil in it, a curl of shavings above."""
    slab(pen, (0.0, -0.335, 0.56, -0.135), 0.0, GOLD)
    slab(pen, (0.0, -0.20, 0.56, -0.135), 0.0, pen.shade(GOLD, 0.8))
    slab(pen, (0.0, -0.335, 0.56, -0.285), 0.0, pen.lit(GOLD, 0.5))
    line(pen, "-.26,-.44 -.36,-.60 -.22,-.70 -.06,-.62 -.08,-.50", 0xFFE8CFA4, 0.085)
    line(pen, "-.285,-.47 -.39,-.61 -.22,-.735 -.03,-.64", pen.shade(GOLD, 0.2), 0.025)
    pen.shape(soft("-.46,0 -.43,-.24 -.46,-.48 .30,-.48 .27,-.24 .30,0", 0.03), colour, depth=0.05)
    for x in (-0.40, 0.225):
        for y in (-0.36, -0.28, -0.20, -0.12):
            pen.segment((x - 0.02, y), (x + 0.02, y), pen.shade(colour), 0.018)
    pen.fill(soft("-.33,-.42 .17,-.36 .17,-.12 -.33,-.16", 0.015), pen.shade(colour, 0.9))
    pen.shape(soft("-.30,-.40 .15,-.345 .15,-.17 -.30,-.20", 0.01), STEEL, depth=0.02)
    orb(pen, -0.07, -0.28, 0.055, GOLD)
    bent(pen, "-.10,-.31 -.04,-.25", pen.shade(GOLD), 0.016)


def globe(pen: Pen, colour: int, t: float) -> None:
    """A globe of the earth on its brass stand; the seas take the colour."""
    pen.shape(both("0,-.08 .10,-.07 .25,-.03 .27,0! 0,0!", 0.4), pen.shade(colour, 0.7), depth=0.03)
    slab(pen, (-0.035, -0.20, 0.035, -0.05), 0.0, pen.shade(colour, 0.9))
    arc(pen, 0, -0.58, 0.395, -50, 200, BRASS, 0.034)
    ball = ellipse(0, -0.58, 0.335, 0.335)
    pen.shape(ball, colour, depth=0.08)
    shift = (t * 0.08) % 1.4
    with clipped(pen, ball), turned(pen, 20, 0, -0.58):
        for k in (-1.4, 0.0, 1.4):
            with turned(pen, 0, k + shift, 0):
                pen.fill(curvy("-.30,-.26 -.12,-.30 -.02,-.20 -.10,-.10 -.14,.0 -.22,-.06 -.30,-.14"), LAND)
                pen.fill(curvy("-.12,.02 .0,.04 .02,.14 -.06,.30 -.12,.16"), LAND)
                pen.fill(curvy(".16,-.26 .34,-.30 .50,-.16 .40,-.02 .26,-.06 .18,-.14"), LAND)
                pen.fill(curvy(".16,-.02 .30,.0 .34,.10 .24,.26 .18,.12"), LAND)
    for x, y in ((0.255, -0.885), (-0.13, -0.205)):
        orb(pen, x, y, 0.035, BRASS)
    arc(pen, 0, -0.58, 0.25, -75, 50, alpha(WHITE, 0.45), 0.03)


def map_(pen: Pen, colour: int, _: float) -> None:
    """A folded map with a dotted way to a red cross."""
    folds = (-0.50, -0.25, 0.0, 0.25, 0.50)
    for i in range(4):
        a, b = folds[i], folds[i + 1]
        ya, yb = (0.0, 0.07) if i % 2 == 0 else (0.07, 0.0)
        panel = cut(f"{a},{-0.37 + ya} {b},{-0.37 + yb} {b},{0.30 + yb} {a},{0.30 + ya}")
        pen.fill(panel, colour if i % 2 == 0 else pen.shade(colour, 0.4))
        with clipped(pen, panel):
            tone = pale(colour, 0.45) if i % 2 == 0 else pale(pen.shade(colour, 0.4), 0.40)
            pen.fill(curvy("-.44,-.24 -.22,-.30 -.08,-.14 -.18,.02 -.40,-.06"), tone)
            pen.fill(curvy(".06,.06 .30,-.02 .44,.12 .30,.26 .10,.22"), tone)
            line(pen, ".52,-.22 .30,-.16 .18,-.24 .06,-.40", alpha(0xFF6FB4E8, 0.9), 0.04)
    for x, y in ((-0.36, 0.18), (-0.26, 0.10), (-0.14, 0.09), (-0.03, 0.04), (0.05, -0.05), (0.16, -0.04)):
        dot(pen, x, y, 0.022, DARK)
    for text in (".22,-.02 .34,.10", ".34,-.02 .22,.10"):
        bent(pen, text, RED, 0.05)


def compass(pen: Pen, colour: int, t: float) -> None:
    """A pocket compass whose needle trembles towards the north."""
    ring(pen, 0, -0.40, 0.075, pen.shade(colour, 0.6), 0.045)
    orb(pen, 0, 0.06, 0.44, colour, depth=0.07)
    dot(pen, 0, 0.06, 0.31, pen.shade(colour))
    dot(pen, 0, 0.07, 0.29, PAPER)
    for k in range(12):
        a = k * math.pi / 6
        r = 0.215 if k % 3 == 0 else 0.24
        pen.segment((r * math.cos(a), 0.07 + r * math.sin(a)), (0.265 * math.cos(a), 0.07 + 0.265 * math.sin(a)), INK, 0.018)
    with turned(pen, 28 + 5 * math.sin(t * 2.3), 0, 0.07):
        pen.fill(cut("-.05,0 0,-.23 .05,0"), RED)
        pen.fill(cut("-.05,0 0,.23 .05,0"), 0xFF3F6FB0)
    dot(pen, 0, 0.07, 0.028, GOLD)


def blackboard(pen: Pen, colour: int, _: float) -> None:
    """A blackboard on its wooden stand with a sum, a drawn line and chalk."""
    for s in (-1, 1):
        pen.segment((s * 0.30, -0.98), (s * 0.36, -0.02), WOOD, 0.045)
    slab(pen, (-0.50, -0.92, 0.50, -0.24), 0.02, WOOD, 0.015)
    slab(pen, (-0.46, -0.88, 0.46, -0.28), 0.01, colour)
    chalk = alpha(WHITE, 0.88)
    for text in (
        "-.36,-.75 -.33,-.78 -.33,-.65",
        "-.26,-.71 -.16,-.71",
        "-.21,-.76 -.21,-.66",
        "-.09,-.75 -.06,-.78 -.06,-.65",
        "0.02,-.68 .11,-.68",
        ".02,-.735 .11,-.735",
    ):
        bent(pen, text, chalk, 0.024)
    line(pen, ".18,-.75 .24,-.785 .29,-.74 .24,-.69 .18,-.65 .30,-.65", chalk, 0.024)
    line(pen, "-.34,-.40 -.20,-.52 -.04,-.42 .12,-.54 .30,-.42", chalk, 0.024)
    slab(pen, (-0.34, -0.26, 0.34, -0.215), 0.01, pen.shade(WOOD, 0.5))
    for x, tone in ((-0.10, WHITE), (0.02, GOLD)):
        slab(pen, (x, -0.285, x + 0.09, -0.258), 0.01, tone)
    slab(pen, (0.18, -0.30, 0.30, -0.255), 0.01, RED)


def whiteboard(pen: Pen, colour: int, _: float) -> None:
    """A whiteboard on wheels with a growing chart in marker."""
    for s in (-1, 1):
        pen.segment((s * 0.42, -0.90), (s * 0.42, -0.06), STEEL, 0.035)
        bent(pen, f"{s * 0.42 - 0.09},-.06 {s * 0.42 + 0.09},-.06", STEEL, 0.035)
        for d in (-0.08, 0.08):
            dot(pen, s * 0.42 + d, -0.032, 0.032, DARK)
    slab(pen, (-0.54, -1.0, 0.54, -0.28), 0.03, pen.shade(colour, 0.75))
    slab(pen, (-0.50, -0.96, 0.50, -0.32), 0.015, colour)
    ink = BLUE if abs((colour & 255) - 0xD9) > 40 or colour & 0xFF0000 > 0x900000 else WHITE
    bent(pen, "-.36,-.86 -.36,-.44 .04,-.44", INK, 0.020)
    line(pen, "-.34,-.50 -.24,-.58 -.14,-.54 .0,-.78", ink, 0.026)
    rows(pen, 0.14, -0.82, (0.24, 0.18, 0.22), 0.10, alpha(INK, 0.7), 0.022)
    slab(pen, (-0.20, -0.305, 0.20, -0.265), 0.01, STEEL)
    for x, tone in ((-0.14, RED), (-0.02, 0xFF3FA36A)):
        slab(pen, (x, -0.33, x + 0.10, -0.30), 0.012, tone)


def easel(pen: Pen, colour: int, _: float) -> None:
    """A painter's easel with a picture of hills; the wood takes the colour."""
    pen.segment((0.0, -0.5), (0.0, -0.10), pen.shade(colour, 0.9), 0.055)
    for s in (-1, 1):
        pen.shape(cut(f"{s * 0.02},-.99 {s * 0.10},-.99 {s * 0.40},0 {s * 0.31},0"), colour, depth=0.02)
    slab(pen, (-0.10, -1.0, 0.10, -0.93), 0.015, pen.shade(colour, 0.5))
    slab(pen, (-0.37, -0.88, 0.37, -0.34), 0.02, colour, 0.025)
    picture = soft("-.285,-.80 .285,-.80 .285,-.42 -.285,-.42", 0.005)
    pen.fill(picture, 0xFFF6E3C2)
    with clipped(pen, picture):
        dot(pen, 0.12, -0.66, 0.075, 0xFFF2A14E)
        pen.fill(curvy("-.4,-.54 -.16,-.66 .06,-.54 .4,-.60 .4,-.3 -.4,-.3"), 0xFF7FA6C8)
        pen.fill(curvy("-.4,-.48 -.1,-.52 .16,-.46 .4,-.52 .4,-.3 -.4,-.3"), 0xFF5F9A6A)
    slab(pen, (-0.44, -0.345, 0.44, -0.275), 0.02, pen.shade(colour, 0.35), 0.025)


def palette(pen: Pen, colour: int, _: float) -> None:
    """A painter's palette with dabs and a brush through it."""
    shape = curvy(
        "-.46,.02 -.40,-.24 -.16,-.37 .14,-.36 .38,-.24 .47,-.02 .36,.10 .20,.12 .17,.22 .16,.34 -.02,.38 -.28,.30 -.42,.18"
    )
    pen.shape(shape, colour, depth=0.045)
    dot(pen, 0.05, 0.22, 0.06, pen.shade(colour), 0.045)
    for (x, y), tone in zip(
        ((-0.30, 0.04), (-0.24, -0.14), (-0.06, -0.24), (0.14, -0.23), (0.31, -0.10)),
        (RED, GOLD, 0xFF5FB074, BLUE, WHITE),
        strict=True,
    ):
        orb(pen, x, y, 0.075, tone, 0.065)
    with turned(pen, 38, 0.10, 0.10):
        slab(pen, (-0.018, -0.14, 0.018, 0.40), 0.018, WOOD)
        slab(pen, (-0.026, -0.22, 0.026, -0.12), 0.006, STEEL)
        pen.fill(both("0,-.40! .045,-.28 .028,-.21 0,-.20", 0.5), RED)


def sculpture(pen: Pen, colour: int, _: float) -> None:
    """A marble bust on a plinth."""
    slab(pen, (-0.30, -0.09, 0.30, 0.0), 0.01, DARK, 0.02)
    pen.shape(soft("-.20,-.09 .20,-.09 .17,-.22 -.17,-.22", 0.01), pen.shade(colour, 0.6), depth=0.03)
    pen.shape(both("0,-.58 .08,-.58! .10,-.48 .28,-.42 .34,-.32 .30,-.20! .12,-.19 0,-.17", 0.4), colour, depth=0.06)
    pen.shape(
        curvy("-.13,-.86 .0,-.92 .12,-.86 .155,-.74 .15,-.64! .135,-.56 .08,-.50 -.02,-.51 -.10,-.60 -.145,-.72", 0.45),
        colour,
        depth=0.05,
    )
    hair = "-.15,-.66 -.19,-.76 -.17,-.90 -.05,-1.0 .09,-.98 .17,-.90 .175,-.80 .10,-.86 .0,-.83 -.08,-.80 -.09,-.70"
    pen.shape(curvy(hair), pen.lit(colour, 0.3), pen.shade(colour, 0.8), depth=0.03)
    deep = pen.shade(colour, 0.9)
    bent(pen, ".045,-.74 .075,-.645 .04,-.64", deep, 0.018)
    for x in (-0.035, 0.115):
        line(pen, f"{x - 0.035},-.745 {x},-.76 {x + 0.03},-.745", deep, 0.018)
    line(pen, ".0,-.585 .04,-.575 .085,-.585", deep, 0.018)
    line(pen, "-.22,-.28 -.10,-.34 .08,-.30 .24,-.36", deep, 0.016)


def school_bag(pen: Pen, colour: int, _: float) -> None:
    """A satchel for the back: flap, pocket, two buckles and a handle."""
    line(pen, "-.14,-.90 -.10,-1.0 .10,-1.0 .14,-.90", pen.shade(colour), 0.05)
    for s in (-1, 1):
        slab(pen, (min(s * 0.34, s * 0.46), -0.48, max(s * 0.34, s * 0.46), -0.05), 0.06, pen.shade(colour, 0.6))
    pen.shape(both("0,-.94 .26,-.92 .37,-.76 .39,-.06 .34,0! 0,0!", 0.4), colour, depth=0.05)
    slab(pen, (-0.29, -0.40, 0.29, -0.05), 0.06, pen.shade(colour, 0.35))
    pen.shape(
        both("0,-.94 .25,-.92 .36,-.78 .385,-.52 .33,-.43 0,-.42", 0.45), pen.lit(colour, 0.10), pen.shade(colour, 0.8), depth=0.035
    )
    for s in (-1, 1):
        slab(pen, (s * 0.20 - 0.03, -0.58, s * 0.20 + 0.03, -0.32), 0.015, pen.shade(colour, 0.9))
        slab(pen, (s * 0.20 - 0.05, -0.42, s * 0.20 + 0.05, -0.33), 0.015, GOLD)
    dot(pen, 0, -0.68, 0.075, pale(GOLD, 0.2))
    pen.fill(curvy("-.03,-.65 0,-.72! .03,-.65 0,-.635"), RED)


def lunch_box(pen: Pen, colour: int, _: float) -> None:
    """A lunch box with a domed lid, handle and clasps."""
    line(pen, "-.18,-.70 -.16,-.84 .16,-.84 .18,-.70", DARK, 0.055)
    slab(pen, (-0.50, -0.46, 0.50, 0.0), 0.08, colour, 0.05)
    pen.shape(
        curvy("-.50,-.42! -.48,-.60 -.36,-.72 .36,-.72 .48,-.60 .50,-.42!", 0.4),
        pen.lit(colour, 0.10),
        pen.shade(colour),
        depth=0.045,
    )
    slab(pen, (-0.50, -0.44, 0.50, -0.405), 0.0, pen.shade(colour))
    for x in (-0.28, 0.28):
        slab(pen, (x - 0.055, -0.49, x + 0.055, -0.33), 0.02, STEEL, 0.015)
    orb(pen, 0, -0.20, 0.085, RED if colour & 0xFF0000 < 0xB00000 else GOLD)
    line(pen, "0,-.28 .02,-.33", 0xFF5A3A22, 0.02)
    pen.fill(curvy(".01,-.30! .06,-.34 .10,-.31! .05,-.285"), 0xFF6FB56A)


def bell(pen: Pen, colour: int, t: float) -> None:
    """A hand bell that swings, with a wooden handle and a clapper."""
    with turned(pen, 14 * math.sin(t * 5), 0, -0.30):
        swing = 0.05 * math.sin(t * 5 - 1.0)
        orb(pen, swing, 0.42, 0.07, pen.shade(colour, 0.7))
        slab(pen, (-0.055, -0.50, 0.055, -0.12), 0.05, WOOD, 0.03)
        orb(pen, 0, -0.15, 0.07, pen.shade(colour, 0.3), 0.05)
        pen.shape(both("0,-.15 .15,-.11 .21,.02 .24,.22 .36,.38! 0,.41", 0.45), colour, depth=0.06)
        line(pen, "-.325,.335 -.15,.365 .15,.365 .325,.335", pen.shade(colour, 0.6), 0.03)
        glint(pen, ".10,-.05 .145,.06 .165,.18", 0.035)


def hourglass(pen: Pen, colour: int, t: float) -> None:
    """An hourglass whose sand runs; frame and sand are in the colour."""
    fall = (t * 0.05) % 1.0
    glass = both("0,-.92! .24,-.92! .25,-.76 .16,-.60 .035,-.50 .16,-.40 .25,-.24 .24,-.08! 0,-.08!", 0.45)
    pen.fill(glass, 0xFFD8E8F2)
    sand = pale(colour, 0.12)
    with clipped(pen, glass):
        top, heap = -0.80 + 0.28 * fall, -0.20 - 0.16 * fall
        pen.fill(curvy(f"-.3,{top}! 0,{top + 0.03} .3,{top}! .3,-.50! -.3,-.50!"), sand)
        pen.fill(cut("-.009,-.55 .009,-.55 .009,-.1 -.009,-.1"), sand)
        pen.fill(curvy(f"-.3,-.06! -.24,-.16 0,{heap} .24,-.16 .3,-.06!", 0.4), sand)
        glint(pen, ".17,-.84 .18,-.74 .12,-.64", 0.03, 0.8)
    for s in (-1, 1):
        slab(pen, (s * 0.29 - 0.025, -0.92, s * 0.29 + 0.025, -0.08), 0.01, pen.shade(colour, 0.5))
    for y in (-1.0, -0.09):
        slab(pen, (-0.37, y, 0.37, y + 0.09), 0.03, colour, 0.03)


def abacus(pen: Pen, colour: int, _: float) -> None:
    """A counting frame with rows of beads; frame and half of the beads are in the colour."""
    for s in (-1, 1):
        slab(pen, (s * 0.40 - 0.14, -0.05, s * 0.40 + 0.14, 0.0), 0.02, pen.shade(colour, 0.7))
    for j in range(4):
        y = -0.74 + j * 0.18
        pen.segment((-0.42, y), (0.42, y), STEEL, 0.018)
        for i in range(7):
            left = i < (5, 3, 6, 4)[j]
            x = (-0.35 if left else -0.12) + i * 0.080
            slab(pen, (x - 0.036, y - 0.062, x + 0.036, y + 0.062), 0.034, colour if j % 2 == 0 else (RED, GOLD)[j // 2], 0.02)
    for box in ((-0.48, -0.92, 0.48, -0.83), (-0.48, -0.13, 0.48, -0.04)):
        slab(pen, box, 0.02, colour, 0.02)
    for s in (-1, 1):
        slab(pen, (s * 0.44 - 0.045, -0.95, s * 0.44 + 0.045, -0.0), 0.02, colour, 0.02)


SCHOOLROOM: dict[str, PropSpec] = {
    "pen": PropSpec(pen_, 0.085, "grip", 0xFF2F4F9A, (-0.29, -0.45, 0.33, 0.42)),
    "crayon": PropSpec(crayon, 0.055, "grip", 0xFFE0803F, (-0.31, -0.47, 0.37, 0.44)),
    "marker": PropSpec(marker, 0.08, "grip", 0xFF3FA36A, (-0.31, -0.47, 0.36, 0.41)),
    "ruler": PropSpec(ruler, 0.18, "grip", 0xFFEFC25A, (-0.51, -0.31, 0.51, 0.31)),
    "eraser": PropSpec(eraser, 0.035, "ground", 0xFF5B7FD0, (-0.51, -0.55, 0.57, 0.01)),
    "sharpener": PropSpec(sharpener, 0.02, "ground", 0xFFD9573F, (-0.47, -0.76, 0.57, 0.01)),
    "globe": PropSpec(globe, 0.27, "ground", 0xFF5FA8DC, (-0.37, -0.93, 0.42, 0.01)),
    "map": PropSpec(map_, 0.40, "grip", 0xFFD9C48A, (-0.51, -0.38, 0.51, 0.38)),
    "compass": PropSpec(compass, 0.045, "grip", 0xFFD9A640, (-0.45, -0.51, 0.45, 0.51)),
    "blackboard": PropSpec(blackboard, 0.95, "ground", 0xFF2F5A4A, (-0.51, -1.01, 0.51, 0.01)),
    "whiteboard": PropSpec(whiteboard, 1.0, "ground", 0xFFF4F6F8, (-0.55, -1.01, 0.55, 0.01)),
    "easel": PropSpec(easel, 0.95, "ground", 0xFFB07A48, (-0.45, -1.01, 0.45, 0.01)),
    "palette": PropSpec(palette, 0.20, "grip", 0xFFC9955A, (-0.47, -0.39, 0.48, 0.43)),
    "sculpture": PropSpec(sculpture, 0.42, "ground", 0xFFE3DED6, (-0.35, -1.01, 0.35, 0.01)),
    "school_bag": PropSpec(school_bag, 0.24, "ground", 0xFF3F7FB5, (-0.47, -1.05, 0.47, 0.02)),
    "lunch_box": PropSpec(lunch_box, 0.14, "ground", 0xFF4FA38A, (-0.51, -0.89, 0.51, 0.01)),
    "bell": PropSpec(bell, 0.13, "centre", 0xFFE0A93A, (-0.45, -0.81, 0.45, 0.2)),
    "hourglass": PropSpec(hourglass, 0.13, "ground", 0xFFB5763F, (-0.38, -1.01, 0.38, 0.01)),
    "abacus": PropSpec(abacus, 0.18, "ground", 0xFF4F8AA8, (-0.55, -0.96, 0.55, 0.01)),
}
