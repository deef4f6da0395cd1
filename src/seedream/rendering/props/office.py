"""Books, papers and what lies on a desk; the things of a schoolroom come from `schoolroom`."""

from __future__ import annotations

from seedream.rendering.characters.pen import Pen, alpha, brightness
from seedream.rendering.colour import mix
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
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.schoolroom import SCHOOLROOM
from seedream.rendering.props.spec import PropSpec

INK, RED, BLUE, FRAME = 0xFF5A5568, 0xFFE0564A, 0xFF4F7FD0, 0xFF3A3646


def book(pen: Pen, colour: int, _: float) -> None:
    """A closed book that stands a little turned: spine with bands, cover with a label, the pages at the top."""
    view = View.standing(0.30, 0.11, 24, 20)
    pen.fill(view.side((-0.11, 0.0, 0.11, 0.90), -0.30, 0.02), pen.shade(colour, 0.85) if pen.lx > 0 else pen.lit(colour, 0.15))
    pen.fill(view.flat((-0.29, -0.10, 0.28, 0.10), 0.885), PAPER)
    for z in (-0.05, 0.0, 0.05):
        pen.segment(view.at(-0.28, 0.885, z), view.at(0.27, 0.885, z), pen.shade(PAPER, 0.5), 0.008)
    pen.fill(view.face((-0.30, 0.90, 0.11), (0.30, 0.90, 0.11), (0.30, 0.90, 0.085), (-0.30, 0.90, 0.085)), colour)
    pen.shape(view.front((-0.30, 0.0, 0.30, 0.90), -0.11, 0.015), colour, depth=0.012)
    pen.fill(view.front((-0.30, 0.0, -0.245, 0.90), -0.11), pen.shade(colour, 0.4))
    for y in (0.14, 0.20, 0.70, 0.76):
        pen.segment(view.at(-0.30, y, 0.10), view.at(-0.30, y, -0.10), GOLD, 0.022)
    pen.fill(view.front((-0.14, 0.55, 0.20, 0.72), -0.11, 0.02), pale(GOLD, 0.35))
    for y, w in ((0.66, 0.22), (0.61, 0.14)):
        pen.segment(view.at(0.03 - w / 2, y, -0.11), view.at(0.03 + w / 2, y, -0.11), pen.shade(colour), 0.02)
    a, b = view.at(-0.18, 0.10, -0.11), view.at(0.25, 0.10, -0.11)
    pen.segment(a, b, alpha(GOLD, 0.9), 0.016)


def open_book(pen: Pen, colour: int, _: float) -> None:
    """An open book, its covers showing around bowed pages, with a ribbon."""
    pen.shape(both("0,-.28! .26,-.36 .52,-.31! .52,.33! .26,.30 0,.38!", 0.4), colour, depth=0.05)
    for s in (-1, 1):
        tone = mix(PAPER, 0xFF000000 | colour, 0.26 if s * pen.lx > 0 else 0.44)
        page = f"0,-.24! {s * 0.12},-.32 {s * 0.28},-.335 {s * 0.47},-.30! {s * 0.47},.25! {s * 0.28},.215 {s * 0.12},.23 0,.31!"
        pen.fill(curvy(page, 0.4), tone)
        for i in range(6):
            y = -0.20 + i * 0.075
            end = 0.42 - 0.10 * (i % 3 == 2)
            line(pen, f"{s * 0.07},{y - 0.02} {s * 0.22},{y - 0.055} {s * end},{y - 0.04}", alpha(DARK, 0.28), 0.016)
    pen.segment((0, -0.24), (0, 0.31), alpha(DARK, 0.25), 0.014)
    line(pen, ".02,.30 .05,.36 .04,.44", RED, 0.035)


def book_stack(pen: Pen, colour: int, _: float) -> None:
    """Three books piled up, the tinted ones thickest, pages and spines to the front."""
    books = (
        (-0.5, 0.44, 0.0, 0.24, colour),
        (-0.40, 0.48, -0.24, 0.17, pen.shade(colour, 0.75)),
        (-0.46, 0.36, -0.41, 0.23, pale(colour, 0.22)),
    )
    for left, r, y, h, tone in books:
        slab(pen, (left, y - h, r, y), 0.03, tone, 0.03)
        slab(pen, (r - 0.30, y - h + 0.04, r + 0.001, y - 0.04), 0.0, PAPER)
        slab(pen, (r - 0.30, y - 0.075, r, y - 0.04), 0.0, pen.shade(PAPER, 0.5))
        for x in (left + 0.08, left + 0.50):
            slab(pen, (x, y - h, x + 0.03, y), 0.0, GOLD)
    pen.fill(cut(".16,-.60 .24,-.60 .24,-.36 .20,-.41 .16,-.36"), RED)


def notebook(pen: Pen, colour: int, _: float) -> None:
    """A spiral notebook with a label and an elastic band."""
    slab(pen, (-0.33, -0.97, 0.40, -0.0), 0.03, PAPER, 0.02)
    slab(pen, (-0.36, -1.0, 0.37, -0.02), 0.05, colour, 0.025)
    slab(pen, (0.24, -1.0, 0.285, -0.02), 0.0, pen.shade(colour, 0.9))
    slab(pen, (-0.17, -0.80, 0.17, -0.58), 0.03, PAPER)
    rows(pen, -0.10, -0.72, (0.20, 0.12), 0.07, INK, 0.02)
    for i in range(9):
        y = -0.94 + i * 0.107
        dot(pen, -0.29, y + 0.015, 0.020, pen.shade(colour))
        arc(pen, -0.335, y, 0.045, 100, 260, STEEL, 0.022)


def newspaper(pen: Pen, colour: int, _: float) -> None:
    """A folded newspaper: headline, picture, columns."""
    with turned(pen, -5, 0, -0.02):
        pen.shape(soft("-.36,-.93 .46,-.93 .46,.02 -.36,.02", 0.015), pen.shade(colour, 0.5), depth=0.02)
        pen.shape(soft("-.42,-.90 .41,-.90 .41,-.0 -.42,-.0", 0.015), colour, depth=0.02)
        pen.fill(cut("-.42,-.47 .41,-.47 .41,-.445 -.42,-.445"), pen.shade(colour, 0.22))
        slab(pen, (-0.33, -0.83, 0.33, -0.72), 0.012, DARK)
        rows(pen, -0.32, -0.655, (0.64,), 0.05, INK, 0.022)
        slab(pen, (-0.33, -0.58, 0.02, -0.24), 0.01, pen.shade(colour, 0.9))
        pen.fill(cut("-.33,-.24 -.22,-.42 -.14,-.32 -.07,-.39 .02,-.24"), INK)
        dot(pen, -0.06, -0.49, 0.035, colour)
        rows(pen, 0.10, -0.56, (0.23, 0.20, 0.23, 0.17, 0.23, 0.21), 0.065, alpha(INK, 0.75), 0.018)
        rows(pen, -0.32, -0.16, (0.64, 0.60), 0.065, alpha(INK, 0.75), 0.018)


def magazine(pen: Pen, colour: int, _: float) -> None:
    """A glossy magazine with a smiling face on its cover."""
    pen.fill(soft("-.35,-.97 .40,-.97 .40,-.0 -.35,-.0", 0.015), PAPER)
    slab(pen, (-0.38, -1.0, 0.37, -0.0), 0.02, colour, 0.02)
    with clipped(pen, soft("-.38,-1 .37,-1 .37,0 -.38,0", 0.02)):
        pen.fill(curvy("-.18,-.40 -.20,-.58 .02,-.70 .24,-.58 .23,-.36 .26,-.16 .02,-.12 -.22,-.16"), FRAME)
        orb(pen, 0.02, 0.02, 0.28, pale(colour, 0.62), 0.20)
        slab(pen, (-0.05, -0.32, 0.09, -0.14), 0.05, 0xFFD0906C)
        dot(pen, 0.02, -0.41, 0.145, 0xFFE9B08C, 0.175)
        pen.fill(curvy("-.15,-.44 -.12,-.58 .02,-.64 .17,-.57 .185,-.42 .10,-.54 -.04,-.52"), FRAME)
        slab(pen, (-0.38, -1.0, -0.35, 0.0), 0.0, pen.shade(colour, 0.5))
    for x in (-0.04, 0.09):
        dot(pen, x, -0.42, 0.018, FRAME)
    line(pen, "-.03,-.325 .025,-.30 .08,-.325", 0xFFB0443F, 0.022)
    slab(pen, (-0.28, -0.92, 0.28, -0.78), 0.02, WHITE)
    slab(pen, (-0.24, -0.885, 0.14, -0.815), 0.01, pen.shade(colour, 0.7))
    rows(pen, -0.31, -0.30, (0.10, 0.07), 0.06, WHITE, 0.022)


def document(pen: Pen, colour: int, _: float) -> None:
    """A sheet with a folded corner, a heading and lines."""
    sheet = soft("-.37,-1.0 .17,-1.0 .37,-.80 .37,0 -.37,0", 0.03)
    pen.shape(sheet, colour, depth=0.03)
    pen.fill(soft(".17,-1.0 .37,-.80 .17,-.80", 0.012), pen.shade(colour, 0.45))
    pen.fill(cut(".17,-.80 .37,-.80 .37,-.72"), pen.shade(colour, 0.25))
    ink = WHITE if brightness(colour) < 0.55 else INK
    rows(pen, -0.24, -0.84, (0.28,), 0.1, ink, 0.045)
    rows(pen, -0.24, -0.66, (0.46, 0.40, 0.47, 0.44, 0.30), 0.105, alpha(ink, 0.65), 0.026)
    dot(pen, 0.20, -0.12, 0.065, RED)


def folder(pen: Pen, colour: int, _: float) -> None:
    """A card folder with a tab, papers looking out."""
    pen.shape(soft("-.50,-.72 -.16,-.72 -.09,-.62 .47,-.62 .47,0 -.50,0", 0.04), pen.shade(colour, 0.55), depth=0.0)
    pen.fill(soft("-.38,-.68 .36,-.68 .36,-.2 -.38,-.2", 0.01), WHITE)
    pen.fill(soft("-.42,-.62 .40,-.62 .40,-.2 -.42,-.2", 0.01), PAPER)
    rows(pen, -0.33, -0.565, (0.5,), 0.05, alpha(INK, 0.6), 0.02)
    pen.shape(soft("-.50,-.50 .50,-.50 .46,0 -.50,0", 0.04), colour, depth=0.035)
    slab(pen, (-0.36, -0.36, 0.0, -0.22), 0.02, pale(colour, 0.6))
    rows(pen, -0.31, -0.29, (0.22,), 0.05, INK, 0.02)


def clipboard(pen: Pen, colour: int, _: float) -> None:
    """A clipboard with a list that is being ticked off."""
    slab(pen, (-0.39, -0.94, 0.39, 0.0), 0.06, colour, 0.03)
    slab(pen, (-0.25, -0.76, 0.25, -0.18), 0.015, PAPER)
    slab(pen, (-0.15, -0.96, 0.15, -0.82), 0.05, STEEL, 0.03)
    ring(pen, 0, -0.945, 0.032, FRAME, 0.022)
    for i in range(4):
        y = -0.67 + i * 0.135
        if i < 2:
            bent(pen, f"-.20,{y} -.17,{y + 0.03} -.12,{y - 0.04}", 0xFF4FA86A, 0.028)
        else:
            ring(pen, -0.16, y, 0.032, INK, 0.016)
        rows(pen, -0.05, y, (0.24 - 0.06 * (i % 2),), 0.1, alpha(INK, 0.7), 0.026)


def envelope(pen: Pen, colour: int, _: float) -> None:
    """A closed envelope from its flap side."""
    pen.shape(soft("-.5,-.68 .5,-.68 .5,0 -.5,0", 0.03), colour, depth=0.025)
    for s in (-1, 1):
        bent(pen, f"{s * 0.48},-.02 {s * 0.10},-.33", pen.shade(colour, 0.7), 0.016)
    pen.fill(curvy("-.5,-.65! -.48,-.68! .48,-.68! .5,-.65! .05,-.24 -.05,-.24", 0.15), pen.shade(colour, 0.5))
    pen.fill(curvy("-.5,-.67! -.48,-.68! .48,-.68! .5,-.67! .05,-.275 -.05,-.275", 0.15), pen.lit(colour, 0.25))
    orb(pen, 0, -0.30, 0.075, RED if abs(((colour >> 16) & 255) - 0xC9) > 45 else GOLD)


def stamp(pen: Pen, colour: int, _: float) -> None:
    """A postage stamp with a toothed edge and a little landscape."""
    with turned(pen, -6):
        w, h, r, edge = 0.40, 0.48, 0.031, pale(colour, 0.72)
        for i in range(11):
            for s in (-1, 1):
                dot(pen, s * (w - 0.01), -h + (i + 0.5) * h * 2 / 11, r, edge)
                if i < 9:
                    dot(pen, -w + (i + 0.5) * w * 2 / 9, s * (h - 0.01), r, edge)
        slab(pen, (-w, -h, w, h), 0.0, edge)
        slab(pen, (-0.33, -0.41, 0.33, 0.41), 0.0, colour)
        with clipped(pen, soft("-.29,-.37 .29,-.37 .29,.37 -.29,.37", 0.01)):
            slab(pen, (-0.4, -0.4, 0.4, 0.4), 0.0, pale(colour, 0.25))
            dot(pen, 0.12, -0.16, 0.11, pale(colour, 0.75))
            pen.fill(cut("-.4,.4 -.4,.12 -.14,-.16 .02,.04 .14,-.06 .4,.2 .4,.4"), pen.shade(colour, 0.6))
            pen.fill(cut("-.14,-.16 -.20,-.09 -.13,-.06 -.08,-.09"), WHITE)
        rows(pen, -0.22, 0.30, (0.18,), 0.1, WHITE, 0.04)


def calendar(pen: Pen, colour: int, _: float) -> None:
    """A wall calendar: red-ringed day, rows of days, two rings."""
    slab(pen, (-0.46, -0.90, 0.46, 0.0), 0.06, pen.shade(colour, 0.7))
    slab(pen, (-0.46, -0.92, 0.46, -0.05), 0.06, pale(colour, 0.66))
    pen.fill(soft("-.46,-.62 -.46,-.92 .46,-.92 .46,-.62", 0.06), colour)
    slab(pen, (-0.46, -0.72, 0.46, -0.60), 0.0, colour)
    rows(pen, -0.16, -0.735, (0.32,), 0.1, WHITE, 0.055)
    for x in (-0.26, 0.26):
        dot(pen, x, -0.84, 0.035, pen.shade(colour))
        slab(pen, (x - 0.025, -0.99, x + 0.025, -0.84), 0.025, STEEL)
    for j in range(3):
        for i in range(5):
            x, y = -0.34 + i * 0.17, -0.48 + j * 0.155
            slab(pen, (x - 0.05, y - 0.045, x + 0.05, y + 0.045), 0.015, colour if (i, j) != (3, 1) else RED)
    ring(pen, 0.17, -0.325, 0.082, pen.shade(RED, 0.5), 0.02)


def sticky_note(pen: Pen, colour: int, _: float) -> None:
    """A sticky note whose corner curls up."""
    pen.fill(soft("-.43,-.46 .45,-.46 .44,.30 .30,.47 -.43,.46", 0.01), pen.shade(colour, 0.9))
    pen.fill(curvy("-.45,-.48! .45,-.48! .45,.22! .25,.44! -.30,.47 -.45,.44!", 0.3), colour)
    pen.fill(cut("-.45,-.48 .45,-.48 .45,-.33 -.45,-.33"), pen.shade(colour, 0.16))
    pen.fill(curvy(".45,.22! .32,.25 .24,.20 .25,.44!", 0.4), pen.lit(colour, 0.5))
    ink = WHITE if brightness(colour) < 0.55 else INK
    for i, text in enumerate(
        ("-.30,-.16 -.15,-.19 .0,-.15 .15,-.18 .30,-.16", "-.30,.02 -.10,-.01 .10,.03 .26,.0", "-.30,.20 -.15,.18 .02,.21")
    ):
        line(pen, text, alpha(ink, 0.75 if i else 0.9), 0.034)


def stapler(pen: Pen, colour: int, _: float) -> None:
    """A stapler from the side."""
    slab(pen, (-0.48, -0.09, 0.48, 0.0), 0.04, FRAME)
    slab(pen, (0.26, -0.12, 0.44, -0.08), 0.01, STEEL)
    pen.shape(soft("-.42,-.08 -.46,-.34 -.22,-.36 -.20,-.08", 0.04), pen.shade(colour, 0.7), depth=0.03)
    with turned(pen, -10, -0.34, -0.24):
        slab(pen, (0.0, 0.0, 0.80, 0.10), 0.015, STEEL, 0.03)
        pen.shape(curvy("-.13,.04! -.13,-.08 -.02,-.15 .30,-.155 .66,-.11 .83,-.03 .83,.05!", 0.4), colour, depth=0.045)
        glint(pen, ".12,-.115 .35,-.115 .58,-.085", 0.022)
    dot(pen, -0.34, -0.20, 0.035, STEEL)


def paper_clip(pen: Pen, colour: int, _: float) -> None:
    """A bent wire clip."""
    with turned(pen, 24):
        wire = (
            "-.09,.18 -.09,-.26 -.065,-.33 0,-.36 .065,-.33 .09,-.26 .09,.30"
            " .055,.41 -.03,.455 -.115,.41 -.15,.30 -.15,-.30 -.12,-.41"
        )
        wire += " -.03,-.47 .07,-.47 .135,-.41 .16,-.30 .16,.20"
        line(pen, wire, pen.shade(colour, 0.9), 0.062)
        with turned(pen, 0, 0.007, -0.007):
            line(pen, wire, colour, 0.046)


def pushpin(pen: Pen, colour: int, _: float) -> None:
    """A drawing pin standing in the board at a slant."""
    with turned(pen, 28):
        pen.segment((0, 0.10), (0, 0.50), STEEL, 0.036)
        pen.shape(both("0,-.36 .115,-.36! .10,-.10! .23,.02 .25,.11! 0,.15", 0.3), colour, depth=0.06)
        slab(pen, (-0.22, -0.46, 0.22, -0.34), 0.06, colour, 0.05)
        slab(pen, (-0.255, 0.07, 0.255, 0.16), 0.045, pen.shade(colour, 0.35), 0.03)
        glint(pen, ".045,-.28 .04,-.12", 0.034)


def tape(pen: Pen, colour: int, _: float) -> None:
    """A desk dispenser with a roll of clear tape and a toothed edge."""
    pen.shape(curvy("-.50,0! -.50,-.22 -.36,-.44 -.06,-.45 .10,-.32 .26,-.27 .42,-.36! .50,-.34! .50,0!", 0.4), colour, depth=0.05)
    orb(pen, -0.16, -0.40, 0.30, 0xFFE9D9A6, depth=0.03)
    dot(pen, -0.16, -0.40, 0.19, pen.shade(colour, 0.6))
    orb(pen, -0.16, -0.40, 0.11, colour)
    dot(pen, -0.16, -0.40, 0.035, STEEL)
    pen.shape(curvy("-.50,0! -.50,-.20 -.40,-.27 -.16,-.24 .10,-.26 .26,-.24 .42,-.33! .50,-.32! .50,0!", 0.4), colour, depth=0.04)
    bent(pen, ".12,-.52 .45,-.38", 0xFFF3E7BE, 0.035)
    for i in range(4):
        pen.fill(cut(f"{0.41 + i * 0.025},-.345 {0.435 + i * 0.025},-.345 {0.4225 + i * 0.025},-.385"), STEEL)


def glue(pen: Pen, colour: int, _: float) -> None:
    """A glue bottle with a pointed nozzle and a drop of glue."""
    pen.shape(both("0,-1.0 .03,-.99 .075,-.82! .10,-.80! .12,-.70! 0,-.70!", 0.2), 0xFFF08A3A, depth=0.03)
    pen.shape(both("0,-.71! .15,-.71 .20,-.64 .255,-.56 .27,-.44 .27,-.06 .24,0! 0,0!", 0.4), colour, depth=0.06)
    pen.fill(soft("-.27,-.42 .27,-.42 .27,-.14 -.27,-.14", 0.004), PAPER)
    dot(pen, 0, -0.30, 0.045, pen.shade(colour, 0.3))
    pen.fill(curvy("0,-.40! .085,-.27 .0,-.18 -.085,-.27"), colour)
    glint(pen, ".19,-.55 .205,-.47", 0.03)


def typewriter(pen: Pen, colour: int, _: float) -> None:
    """A typewriter with a sheet in its roller, round keys in three rows."""
    pen.fill(soft("-.21,-.84 .21,-.84 .21,-.4 -.21,-.4", 0.01), PAPER)
    rows(pen, -0.15, -0.77, (0.30, 0.24, 0.16), 0.07, alpha(INK, 0.7), 0.02)
    slab(pen, (-0.50, -0.58, 0.50, -0.47), 0.05, FRAME)
    for s in (-1, 1):
        slab(pen, (s * 0.47 - 0.03, -0.60, s * 0.47 + 0.03, -0.45), 0.02, STEEL)
    pen.shape(curvy("-.40,-.48! -.36,-.53 .36,-.53 .40,-.48! .48,-.06! .50,0! -.50,0! -.48,-.06!", 0.2), colour, depth=0.045)
    pen.fill(curvy("-.24,-.47! 0,-.42 .24,-.47! .26,-.38! -.26,-.38!", 0.3), DARK)
    slab(pen, (-0.13, -0.36, 0.13, -0.31), 0.012, GOLD)
    for j in range(3):
        for i in range(7 + j % 2):
            x = (i - (6 + j % 2) / 2) * (0.098 + 0.006 * j)
            dot(pen, x, -0.235 + j * 0.078, 0.036, pen.shade(colour))
            dot(pen, x, -0.245 + j * 0.078, 0.032, PAPER)


def calculator(pen: Pen, colour: int, _: float) -> None:
    """A pocket calculator with a display and a block of keys."""
    slab(pen, (-0.35, -1.0, 0.35, 0.0), 0.07, colour, 0.035)
    slab(pen, (-0.27, -0.91, 0.27, -0.70), 0.03, 0xFFC6DCC0)
    for x, shape in (
        (0.0, "0,0 0,.11"),
        (0.07, "0,0 .05,0 .05,.055 0,.055 0,.11 .05,.11"),
        (0.165, "0,0 .05,0 .05,.055 0,.055 .05,.055 .05,.11 0,.11"),
    ):
        with turned(pen, 0, x, -0.86):
            bent(pen, shape, 0xFF34463A, 0.018)
    for j in range(4):
        for i in range(4):
            x, y = -0.225 + i * 0.15, -0.56 + j * 0.14
            tone = 0xFFF08A3A if i == 3 else pale(colour, 0.62)
            slab(pen, (x - 0.052, y - 0.040, x + 0.052, y + 0.055), 0.02, pen.shade(colour))
            slab(pen, (x - 0.052, y - 0.048, x + 0.052, y + 0.040), 0.02, tone)


def cash_register(pen: Pen, colour: int, _: float) -> None:
    """A shop till: display on a neck, sloping keys, a drawer with money looking out."""
    slab(pen, (-0.06, -0.80, 0.06, -0.5), 0.0, pen.shade(colour, 0.8))
    slab(pen, (-0.30, -1.0, 0.30, -0.74), 0.05, colour, 0.03)
    slab(pen, (-0.24, -0.95, 0.24, -0.80), 0.02, 0xFF24413A)
    rows(pen, -0.02, -0.875, (0.05,), 0.1, 0xFF7FF0B0, 0.05)
    rows(pen, 0.10, -0.875, (0.06,), 0.1, 0xFF7FF0B0, 0.05)
    pen.fill(soft("-.36,-.66 -.20,-.66 -.20,-.4 -.36,-.4", 0.01), PAPER)
    pen.shape(soft("-.38,-.58 .38,-.58 .48,-.24 -.48,-.24", 0.04), colour, depth=0.03)
    for j in range(3):
        for i in range(4):
            x, y = -0.02 + i * (0.10 + 0.006 * j), -0.51 + j * 0.085
            slab(
                pen,
                (x - 0.038 + 0.012 * j, y - 0.026, x + 0.038 + 0.012 * j, y + 0.026),
                0.015,
                GOLD if i == 3 else pale(colour, 0.65),
            )
    slab(pen, (-0.34, -0.50, -0.14, -0.32), 0.02, pen.shade(colour, 0.7))
    slab(pen, (-0.50, -0.26, 0.50, 0.0), 0.03, pen.shade(colour, 0.40), 0.02)
    slab(pen, (-0.44, -0.21, 0.44, -0.05), 0.02, colour)
    slab(pen, (-0.10, -0.155, 0.10, -0.105), 0.025, DARK)


OFFICE: dict[str, PropSpec] = {
    "book": PropSpec(book, 0.15, "ground", 0xFF3C6FA8, (-0.34, -1.01, 0.33, 0.01)),
    "open_book": PropSpec(open_book, 0.20, "grip", 0xFFA9683F, (-0.53, -0.37, 0.53, 0.47)),
    "book_stack": PropSpec(book_stack, 0.16, "ground", 0xFFB5533F, (-0.51, -0.65, 0.49, 0.01)),
    "notebook": PropSpec(notebook, 0.13, "ground", 0xFF3F8A7A, (-0.4, -1.01, 0.41, 0.01)),
    "newspaper": PropSpec(newspaper, 0.24, "grip", 0xFFE6E0D2, (-0.51, -0.99, 0.47, 0.04)),
    "magazine": PropSpec(magazine, 0.17, "grip", 0xFFE0607F, (-0.39, -1.01, 0.41, 0.01)),
    "document": PropSpec(document, 0.17, "grip", 0xFFF6F0E2, (-0.38, -1.01, 0.38, 0.01)),
    "folder": PropSpec(folder, 0.19, "grip", 0xFFE8B04A, (-0.51, -0.73, 0.51, 0.01)),
    "clipboard": PropSpec(clipboard, 0.19, "grip", 0xFFA9744A, (-0.4, -1, 0.4, 0.01)),
    "envelope": PropSpec(envelope, 0.13, "grip", 0xFFE9D3A6, (-0.51, -0.69, 0.51, 0.01)),
    "stamp": PropSpec(stamp, 0.02, "centre", 0xFFC9584A, (-0.47, -0.54, 0.47, 0.54)),
    "calendar": PropSpec(calendar, 0.20, "ground", 0xFFD9573F, (-0.47, -1, 0.47, 0.01)),
    "sticky_note": PropSpec(sticky_note, 0.045, "centre", 0xFFF6DC6A, (-0.46, -0.49, 0.46, 0.48)),
    "stapler": PropSpec(stapler, 0.09, "ground", 0xFFC9453F, (-0.49, -0.47, 0.5, 0.01)),
    "paper_clip": PropSpec(paper_clip, 0.02, "centre", 0xFF4F8FD0, (-0.32, -0.48, 0.34, 0.45)),
    "pushpin": PropSpec(pushpin, 0.015, "centre", 0xFFE0483F, (-0.29, -0.5, 0.4, 0.47)),
    "tape": PropSpec(tape, 0.09, "ground", 0xFF4C6FA8, (-0.52, -0.71, 0.52, 0.01)),
    "glue": PropSpec(glue, 0.08, "ground", 0xFF4F7FD0, (-0.28, -1.01, 0.28, 0.01)),
    "typewriter": PropSpec(typewriter, 0.22, "ground", 0xFF4F8A86, (-0.51, -0.85, 0.51, 0.01)),
    "calculator": PropSpec(calculator, 0.09, "ground", 0xFF4A5470, (-0.36, -1.01, 0.36, 0.01)),
    "cash_register": PropSpec(cash_register, 0.26, "ground", 0xFF9C4F48, (-0.51, -1.01, 0.51, 0.01)),
    **SCHOOLROOM,
}
