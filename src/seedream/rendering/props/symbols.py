"""Signs and symbols that hang in the air or stand on a post; treasures, stage and shop come from their own modules."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, brightness
from seedream.rendering.props.kit import both, curvy, cut, dot, glint, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import DARK, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.showtime import SHOWTIME
from seedream.rendering.props.spec import PropSpec
from seedream.rendering.props.treasures import TREASURES

INK = 0xFF4A4458


def speech_bubble(pen: Pen, colour: int, t: float) -> None:
    """A speech bubble with three dots that rise in turn."""
    body = curvy(
        "-.50,-.16 -.44,-.38 -.20,-.46 .20,-.46 .44,-.38 .50,-.12 .44,.14 .20,.22 .02,.23! -.24,.46! -.20,.22! -.42,.13", 0.5
    )
    pen.shape(body, colour, depth=0.05)
    ink = WHITE if brightness(colour) < 0.62 else INK
    for i in range(3):
        dot(pen, -0.22 + i * 0.22, -0.12 - 0.05 * max(0.0, math.sin(t * 4 - i * 0.8)), 0.062, ink)


def thought_bubble(pen: Pen, colour: int, t: float) -> None:
    """A cloud of thought with two small bubbles below that breathe."""
    cloud = (
        "-.40,.08 -.50,-.06 -.42,-.22 -.34,-.24! -.32,-.40 -.14,-.46 -.02,-.38! .08,-.50 .28,-.46 .33,-.30!"
        " .48,-.28 .52,-.10 .42,.02! .42,.18 .24,.24 .12,.16! .0,.26 -.18,.24 -.22,.14! -.32,.18 -.42,.14"
    )
    pen.shape(curvy(cloud, 0.8), colour, depth=0.06)
    k = 0.012 * math.sin(t * 2.4)
    orb(pen, -0.26, 0.34, 0.085 + k, colour, 0.072 + k)
    orb(pen, -0.38, 0.46, 0.048 - k, colour, 0.040 - k)
    tone = pen.shade(colour, 0.5)
    line(pen, "-.28,-.10 -.18,-.18 -.08,-.10 .02,-.18 .12,-.10 .22,-.18 .30,-.12", tone, 0.035)


def check_mark(pen: Pen, colour: int, _: float) -> None:
    """A thick tick."""
    pen.shape(soft("-.50,.06 -.34,-.10 -.13,.11 .34,-.38 .50,-.22 -.13,.42", 0.05), colour, depth=0.045)
    glint(pen, "-.05,.12 .32,-.26", 0.03, 0.4)


def question_mark(pen: Pen, colour: int, t: float) -> None:
    """A thick question mark that sways."""
    hook = "-.20,-.26 -.18,-.36 -.08,-.42 .04,-.42 .16,-.36 .20,-.25 .14,-.13 .03,-.05 .0,.04 .0,.12"
    with turned(pen, 4 * math.sin(t * 2), 0, 0):
        line(pen, hook, pen.shade(colour), 0.165)
        with turned(pen, 0, 0.012 if pen.lx > 0 else -0.012, -0.014):
            line(pen, hook, colour, 0.145)
        orb(pen, 0, 0.37, 0.098, colour)
        glint(pen, "-.02,-.455 .08,-.455 .16,-.41", 0.03, 0.45)


def exclamation_mark(pen: Pen, colour: int, t: float) -> None:
    """A thick exclamation mark that sways."""
    with turned(pen, 4 * math.sin(t * 2.3)):
        pen.shape(soft("-.135,-.50 .135,-.50 .075,.17 -.075,.17", 0.05), colour, depth=0.04)
        orb(pen, 0, 0.37, 0.11, colour)
        glint(pen, ".065,-.42 .045,-.16", 0.03, 0.45)


def arrow_sign(pen: Pen, colour: int, _: float) -> None:
    """A signpost with an arrow board to the right and a smaller one to the left."""
    slab(pen, (-0.05, -1.0, 0.05, 0.0), 0.015, WOOD, 0.025)
    pen.shape(soft("-.40,-.92 .30,-.92 .50,-.755 .30,-.59 -.40,-.59", 0.02), colour, depth=0.03)
    pen.shape(soft(".34,-.53 -.28,-.53 -.44,-.40 -.28,-.27 .34,-.27", 0.02), pen.shade(colour, 0.35), depth=0.025)
    for x in (-0.34, 0.28):
        dot(pen, x, -0.755, 0.020, pen.shade(colour))
    pen.fill(soft("-.22,-.79 .08,-.79 .08,-.84 .20,-.755 .08,-.67 .08,-.72 -.22,-.72", 0.01), WHITE)
    pen.fill(soft(".20,-.43 -.04,-.43 -.04,-.47 -.16,-.40 -.04,-.33 -.04,-.37 .20,-.37", 0.01), pale(colour, 0.75))


def warning_sign(pen: Pen, colour: int, _: float) -> None:
    """A triangle of warning with a dark rim and an exclamation mark."""
    pen.fill(soft("0,-.54 .56,.44 -.56,.44", 0.09), DARK)
    pen.shape(soft("0,-.43 .465,.385 -.465,.385", 0.06), colour, depth=0.03)
    ink = DARK if brightness(colour) > 0.3 else WHITE
    pen.fill(soft("-.065,-.20 .065,-.20 .04,.13 -.04,.13", 0.03), ink)
    dot(pen, 0, 0.25, 0.060, ink)


def recycle_sign(pen: Pen, colour: int, t: float) -> None:
    """Three bent arrows that chase each other around a triangle."""
    tones = (colour, pen.shade(colour, 0.45), pale(colour, 0.2))
    for k in range(3):
        with turned(pen, 120 * k, 0, 0.09):
            pen.fill(cut("-.185,-.235 -.070,-.435 .070,-.435 .075,-.25 .02,-.25 -.055,-.16"), tones[k])
            pen.fill(cut("-.02,-.435 .070,-.435 .205,-.205 .265,-.24 .235,.03 -.015,-.085 .060,-.125 -.015,-.25"), tones[k])
            pen.fill(cut("-.070,-.435 .070,-.435 -.015,-.25"), pen.shade(tones[k], 0.55))


def lightbulb_idea(pen: Pen, colour: int, t: float) -> None:
    """A shining bulb: rays that pulse, filament, screw base; the glass takes the colour."""
    k = 0.02 * math.sin(t * 4)
    for i in range(7):
        a = math.radians(-180 + i * 30)
        r0, r1 = 0.40 + k, 0.49 + k
        pen.segment((r0 * math.cos(a), -0.12 + r0 * math.sin(a)), (r1 * math.cos(a), -0.12 + r1 * math.sin(a)), colour, 0.045)
    bulb = both("0,-.42 .20,-.37 .30,-.22 .29,-.05 .20,.10 .13,.24! 0,.24!", 0.5)
    pen.shape(bulb, colour, depth=0.06)
    line(pen, "-.05,.22 -.09,-.04 -.04,.02 0,-.05 .04,.02 .09,-.04 .05,.22", pale(colour, 0.72), 0.024)
    slab(pen, (-0.13, 0.23, 0.13, 0.41), 0.03, STEEL, 0.03)
    for y in (0.285, 0.345):
        pen.segment((-0.125, y), (0.125, y - 0.015), pen.shade(STEEL), 0.022)
    slab(pen, (-0.07, 0.40, 0.07, 0.47), 0.025, DARK)
    glint(pen, ".10,-.34 .19,-.27 .22,-.17", 0.035, 0.75)


def chart_board(pen: Pen, colour: int, t: float) -> None:
    """A flip chart on legs with growing bars and a rising line."""
    for s in (-1, 1):
        pen.segment((s * 0.22, -0.90), (s * 0.36, -0.02), STEEL, 0.036)
    pen.segment((0, -0.30), (0, -0.05), pen.shade(STEEL), 0.032)
    slab(pen, (-0.46, -0.94, 0.46, -0.20), 0.02, pale(colour, 0.68), 0.02)
    slab(pen, (-0.50, -1.0, 0.50, -0.90), 0.03, colour, 0.02)
    slab(pen, (-0.46, -0.225, 0.46, -0.17), 0.01, pen.shade(colour, 0.5))
    for i, h in enumerate((0.13, 0.22, 0.30, 0.42)):
        x = -0.30 + i * 0.18
        h *= 1 + 0.03 * math.sin(t * 1.5 + i)
        slab(pen, (x - 0.06, -0.29 - h, x + 0.06, -0.29), 0.012, colour, 0.02)
    pen.segment((-0.40, -0.29), (0.40, -0.29), INK, 0.02)
    line(pen, "-.32,-.54 -.12,-.62 .06,-.68 .26,-.82", 0xFFE8604F, 0.026)
    pen.fill(cut(".22,-.85 .33,-.86 .28,-.76"), 0xFFE8604F)


def puzzle_piece(pen: Pen, colour: int, _: float) -> None:
    """A jigsaw piece with two knobs and two hollows."""
    top = "-.40,-.28! -.12,-.28! -.155,-.37 -.13,-.46 -.05,-.50 .03,-.46 .055,-.37 .02,-.28! .31,-.28!"
    right = " .31,.0! .39,-.035 .48,-.01 .52,.07 .48,.15 .39,.175 .31,.14! .31,.42!"
    rest = (
        " .02,.42! .055,.33 .03,.24 -.05,.20 -.13,.24 -.155,.33 -.12,.42! -.40,.42!"
        " -.40,.14! -.31,.175 -.22,.15 -.18,.07 -.22,-.01 -.31,-.035 -.40,.0!"
    )
    with turned(pen, -8, -0.04, 0.0):
        pen.shape(curvy(top + right + rest, 0.6), colour, depth=0.045)
        glint(pen, ".13,-.21 .24,-.21 .24,-.12", 0.03, 0.4)


def handshake(pen: Pen, colour: int, t: float) -> None:
    """Two hands that shake, cuffs and sleeves behind them; the hands are in the colour and paler."""
    other, dark = pale(colour, 0.28), pen.shade(colour, 0.85)
    with turned(pen, 2.5 * math.sin(t * 5), 0, 0):
        pen.shape(soft("-.62,-.20 -.44,-.26 -.34,.10 -.54,.20 -.62,.18", 0.02), 0xFF3F5588, depth=0.03)
        pen.shape(soft(".62,-.20 .44,-.26 .34,.10 .54,.20 .62,.18", 0.02), 0xFF7A4A68, depth=0.03)
        # the right hand: back of the hand, its fingers below the other's palm
        pen.shape(
            curvy(".44,-.22! .26,-.22 .08,-.28 -.06,-.24 -.20,-.10 -.16,-.03 -.06,-.06 .06,-.10 .22,.10 .36,.10 .42,.06!", 0.5),
            other,
            depth=0.03,
        )
        # the left hand reaches across; four fingers end in a fan at the right
        pen.shape(
            curvy(
                "-.44,-.22! -.26,-.20 -.10,-.24 .0,-.22 .10,-.16 .24,-.02 .32,.10 .22,.22 -.02,.30 -.20,.26 -.38,.12 -.44,.06!", 0.5
            ),
            colour,
            depth=0.035,
        )
        for (x0, y0), (x1, y1) in (
            ((0.16, 0.00), (0.30, 0.13)),
            ((0.10, 0.06), (0.21, 0.20)),
            ((0.03, 0.11), (0.11, 0.26)),
            ((-0.06, 0.15), (0.0, 0.30)),
        ):
            pen.segment((x0, y0), (x1, y1), dark, 0.105)
            pen.segment((x0 + 0.004, y0 - 0.006), (x1 + 0.004, y1 - 0.008), colour, 0.088)
        # thumb of the right hand over the left one
        pen.segment((0.16, -0.15), (-0.13, -0.04), pen.shade(other, 0.9), 0.112)
        pen.segment((0.17, -0.16), (-0.125, -0.05), other, 0.096)
        pen.shape(curvy(".44,-.22! .26,-.22 .12,-.24 .04,-.20 .10,-.08 .20,.0 .30,.08 .42,.06!", 0.4), other, depth=0.0)
        for s in (-1, 1):
            pen.fill(soft(f"{s * 0.40},-.26 {s * 0.48},-.28 {s * 0.40},.14 {s * 0.33},.10", 0.015), PAPER)


SYMBOLS: dict[str, PropSpec] = {
    "speech_bubble": PropSpec(speech_bubble, 0.40, "centre", 0xFF5B8FE0, (-0.51, -0.48, 0.51, 0.47)),
    "thought_bubble": PropSpec(thought_bubble, 0.40, "centre", 0xFFEDF2F8, (-0.51, -0.52, 0.54, 0.52)),
    "check_mark": PropSpec(check_mark, 0.30, "centre", 0xFF4FAE6A, (-0.49, -0.37, 0.49, 0.41)),
    "question_mark": PropSpec(question_mark, 0.40, "centre", 0xFF6F5FD0, (-0.31, -0.52, 0.31, 0.48)),
    "exclamation_mark": PropSpec(exclamation_mark, 0.40, "centre", 0xFFE0564A, (-0.17, -0.51, 0.17, 0.49)),
    "arrow_sign": PropSpec(arrow_sign, 1.3, "ground", 0xFF4F9A6A, (-0.44, -1.01, 0.5, 0.01)),
    "warning_sign": PropSpec(warning_sign, 0.45, "centre", 0xFFF5C93A, (-0.5, -0.46, 0.5, 0.45)),
    "recycle_sign": PropSpec(recycle_sign, 0.40, "centre", 0xFF4FAE6A, (-0.42, -0.35, 0.42, 0.45)),
    "lightbulb_idea": PropSpec(lightbulb_idea, 0.30, "centre", 0xFFF7CE4A, (-0.54, -0.66, 0.54, 0.48)),
    "chart_board": PropSpec(chart_board, 1.05, "ground", 0xFF4F7FD0, (-0.51, -1.01, 0.51, 0.01)),
    "puzzle_piece": PropSpec(puzzle_piece, 0.25, "centre", 0xFF4FB0A0, (-0.48, -0.5, 0.5, 0.48)),
    "handshake": PropSpec(handshake, 0.35, "centre", 0xFFD99A70, (-0.64, -0.3, 0.64, 0.36)),
    **TREASURES,
    **SHOWTIME,
}
