"""Stage, film and shop: ticket, reel, clapperboard, cameras' company, masks, bags and parcels, megaphone."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
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
    rows,
    slab,
    soft,
    star,
    turned,
)
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

RED, INK, BLACK = 0xFFD9483F, 0xFF4A4458, 0xFF1C1A26


def ticket(pen: Pen, colour: int, _: float) -> None:
    """An entrance ticket with notched ends, a torn-off line and a star."""
    with turned(pen, -14):
        shape = (
            "-.50,-.24! .50,-.24! .50,-.08! .44,-.06 .42,0 .44,.06 .50,.08!"
            " .50,.24! -.50,.24! -.50,.08! -.44,.06 -.42,0 -.44,-.06 -.50,-.08!"
        )
        pen.shape(curvy(shape, 0.6), colour, depth=0.025)
        for i in range(6):
            slab(pen, (0.20, -0.21 + i * 0.075, 0.225, -0.17 + i * 0.075), 0.008, pen.shade(colour))
        slab(pen, (-0.36, -0.17, 0.12, 0.17), 0.02, pale(colour, 0.35))
        slab(pen, (-0.335, -0.145, 0.095, 0.145), 0.015, colour)
        pen.fill(star(-0.12, 0.0, 0.11, 0.048, 0.008), GOLD)
        for y, w in ((-0.06, 0.05), (0.0, 0.05), (0.06, 0.05)):
            rows(pen, 0.29, y, (w,), 0.1, WHITE, 0.024)


def film_reel(pen: Pen, colour: int, t: float) -> None:
    """A film reel that turns, its film running out."""
    pen.shape(curvy("-.02,-.09! .20,-.09 .40,-.14 .53,-.09! .53,.0! .38,-.03 .20,0 -.02,0!", 0.5), DARK, depth=0.0)
    for i in range(7):
        x = 0.08 + i * 0.062
        y = -0.045 - 0.030 * max(0.0, math.sin((x - 0.20) * 7))
        slab(pen, (x - 0.017, y - 0.016, x + 0.017, y + 0.016), 0.004, PAPER)
    orb(pen, -0.08, -0.46, 0.46, colour, depth=0.05)
    dot(pen, -0.08, -0.46, 0.41, pen.shade(colour, 0.35))
    dot(pen, -0.075, -0.465, 0.395, colour)
    with turned(pen, math.degrees(t * 0.8), -0.08, -0.46):
        for k in range(5):
            a = k * 2 * math.pi / 5
            dot(pen, 0.245 * math.cos(a), 0.245 * math.sin(a), 0.105, DARK)
    orb(pen, -0.08, -0.46, 0.075, STEEL)
    dot(pen, -0.08, -0.46, 0.026, DARK)


def clapperboard(pen: Pen, colour: int, t: float) -> None:
    """A clapperboard whose striped arm opens and claps."""
    opening = 16 * max(0.0, math.sin(t * 2.2)) + 6
    slab(pen, (-0.48, -0.60, 0.48, 0.0), 0.04, colour, 0.035)
    _stripes(pen, (-0.48, -0.60, 0.48, -0.46), 0.02)
    with turned(pen, -opening, -0.48, -0.60):
        _stripes(pen, (0.0, -0.15, 0.96, 0.0), 0.02)
    orb(pen, -0.43, -0.60, 0.035, GOLD)
    for y in (-0.33, -0.18):
        pen.segment((-0.42, y), (0.42, y), alpha(WHITE, 0.8), 0.016)
    for x in (-0.12, 0.16):
        pen.segment((x, -0.33), (x, -0.18), alpha(WHITE, 0.8), 0.016)
    rows(pen, -0.40, -0.40, (0.34,), 0.1, WHITE, 0.035)
    rows(pen, -0.38, -0.255, (0.16,), 0.1, WHITE, 0.03)
    rows(pen, 0.22, -0.255, (0.14,), 0.1, WHITE, 0.03)
    rows(pen, -0.38, -0.09, (0.52,), 0.1, alpha(WHITE, 0.8), 0.03)


def _stripes(pen: Pen, box: tuple[float, float, float, float], radius: float) -> None:
    """Dark bar with white slanting stripes."""
    left, t, r, b = box
    slab(pen, box, radius, BLACK)
    with clipped(pen, soft(f"{left},{t} {r},{t} {r},{b} {left},{b}", radius)):
        for i in range(4):
            x = left + 0.06 + i * (r - left) / 4
            pen.fill(cut(f"{x},{b} {x + 0.12},{b} {x + 0.20},{t} {x + 0.08},{t}"), PAPER)


def video_camera(pen: Pen, colour: int, t: float) -> None:
    """A film camera with two reels and a lens hood."""
    for x, r, k in ((-0.24, 0.17, 1.0), (0.13, 0.21, 0.8)):
        orb(pen, x, -0.60 - r * 0.62, r, pen.shade(colour, 0.45), depth=0.025)
        for i in range(3):
            a = t * k + i * 2.09
            dot(pen, x + r * 0.52 * math.cos(a), -0.60 - r * 0.62 + r * 0.52 * math.sin(a), r * 0.24, DARK)
        dot(pen, x, -0.60 - r * 0.62, r * 0.18, STEEL)
    slab(pen, (-0.42, -0.64, 0.28, -0.13), 0.06, colour, 0.05)
    pen.shape(soft(".34,-.46 .52,-.56 .52,-.20 .34,-.30", 0.02), colour, depth=0.03)
    slab(pen, (0.26, -0.46, 0.37, -0.30), 0.02, DARK)
    dot(pen, 0.515, -0.38, 0.028, 0xFF6FB4E8, 0.15)
    slab(pen, (-0.33, -0.54, -0.05, -0.34), 0.03, pen.shade(colour, 0.7))
    rows(pen, -0.27, -0.47, (0.16, 0.10), 0.07, PAPER, 0.024)
    dot(pen, 0.16, -0.50, 0.045, RED)
    slab(pen, (-0.20, -0.14, 0.10, -0.08), 0.02, DARK)
    for text in ("-.05,-.10 -.24,-.014", "-.05,-.10 .14,-.014"):
        bent(pen, text, DARK, 0.028)


def tripod(pen: Pen, colour: int, _: float) -> None:
    """A camera stand: head with a handle, three legs in two pieces."""
    bent(pen, "0,-.74 .0,-.026", pen.shade(colour, 0.9), 0.048)
    for s in (-1, 1):
        pen.segment((s * 0.24, -0.24), (s * 0.37, -0.020), pen.shade(colour, 0.6), 0.040)
        pen.shape(cut(f"{s * 0.02},-.78 {s * 0.10},-.76 {s * 0.285},-.22 {s * 0.215},-.20"), colour, depth=0.015)
        slab(pen, (s * 0.25 - 0.05, -0.26, s * 0.25 + 0.05, -0.20), 0.02, DARK)
        pen.segment((0, -0.46), (s * 0.16, -0.52), STEEL, 0.020)
        dot(pen, s * 0.375, -0.024, 0.024, DARK)
    slab(pen, (-0.11, -0.82, 0.11, -0.72), 0.03, pen.shade(colour, 0.4), 0.02)
    bent(pen, "-.06,-.88 -.36,-.74", DARK, 0.034)
    bent(pen, "-.28,-.777 -.37,-.735", pen.shade(colour, 0.2), 0.055)
    slab(pen, (-0.05, -0.93, 0.05, -0.80), 0.01, STEEL, 0.015)
    slab(pen, (-0.17, -1.0, 0.17, -0.92), 0.02, colour, 0.02)


def spotlight(pen: Pen, colour: int, t: float) -> None:
    """A stage lamp in its yoke with a shining beam."""
    with turned(pen, 3 * math.sin(t * 0.9), 0.26, -0.30), turned(pen, 34):
        pen.fill(cut("-.18,.16 .18,.16 .46,.66 -.46,.66"), alpha(0xFFFFE9A0, 0.30))
        pen.fill(cut("-.13,.16 .13,.16 .28,.66 -.28,.66"), alpha(0xFFFFF4CC, 0.40))
        pen.shape(both("0,-.34! .13,-.33 .19,-.24 .21,.04! 0,.04!", 0.4), colour, depth=0.05)
        pen.shape(soft("-.20,.02 .20,.02 .25,.16 -.25,.16", 0.015), pen.shade(colour, 0.4), depth=0.03)
        dot(pen, 0, 0.155, 0.235, 0xFFFFF0B8, 0.05)
        for y in (-0.22, -0.15, -0.08):
            pen.segment((-0.09, y), (0.09, y), pen.shade(colour), 0.024)
        for s in (-1, 1):
            pen.shape(soft(f"{s * 0.25},.16 {s * 0.22},.14 {s * 0.27},.28 {s * 0.35},.26", 0.01), DARK, depth=0.0)
    bent(pen, ".12,-.72 .52,-.72", STEEL, 0.05)
    line(pen, ".26,-.30 .46,-.42 .40,-.60 .32,-.70", DARK, 0.05)
    dot(pen, 0.26, -0.30, 0.045, STEEL)


def mask(pen: Pen, colour: int, _: float) -> None:
    """Two theatre masks: the merry one in front in the colour, the sad one behind in its shade."""
    for x, y, d, tone, sad in ((0.20, -0.08, 12, pen.shade(colour, 0.5), True), (-0.17, 0.07, -8, colour, False)):
        with turned(pen, d, x, y, 0.92):
            line(pen, "-.27,-.26 -.34,-.38 -.40,-.34", GOLD, 0.03)
            pen.shape(both("0,-.30 .16,-.33 .30,-.31! .31,-.04 .22,.24 .08,.37 0,.385", 0.45), tone, depth=0.05)
            for s in (-1, 1):
                if sad:
                    pen.fill(curvy(f"{s * 0.06},-.05! {s * 0.13},-.125 {s * 0.22},-.09! {s * 0.20},-.02 {s * 0.12},.0", 0.5), DARK)
                    line(pen, f"{s * 0.06},-.16 {s * 0.14},-.20 {s * 0.23},-.16", pen.shade(tone), 0.028)
                else:
                    pen.fill(curvy(f"{s * 0.06},-.09! {s * 0.14},-.16 {s * 0.23},-.09! {s * 0.14},-.10", 0.5), DARK)
                    dot(pen, s * 0.18, 0.02, 0.045, alpha(0xFFFF7A7A, 0.45))
            mouth = "-.13,.24! -.08,.15 0,.13 .08,.15 .13,.24! 0,.19" if sad else "-.17,.06! 0,.11 .17,.06! .11,.23 0,.27 -.11,.23"
            pen.fill(curvy(mouth), DARK)
            line(pen, "0,-.06 .025,.03 -.01,.045", pen.shade(tone, 0.8), 0.022)


def shopping_bag(pen: Pen, colour: int, _: float) -> None:
    """A paper bag from the shop with cord handles, a folded side and a heart."""
    for x, tone in ((0.03, pen.shade(colour, 0.9)), (-0.03, DARK)):
        line(pen, f"{-0.15 + x},-.72 {-0.13 + x},-.92 {0 + x},-.985 {0.13 + x},-.92 {0.15 + x},-.72", tone, 0.032)
    pen.fill(soft("-.40,-.74 .40,-.78 .40,0 -.36,0", 0.01), pen.shade(colour, 0.5))
    pen.shape(soft("-.40,-.74 .26,-.74 .28,0 -.38,0", 0.012), colour, depth=0.025)
    pen.fill(cut(".26,-.74 .40,-.78 .34,-.40 .40,0 .28,0"), pen.shade(colour, 0.85))
    pen.fill(cut("-.40,-.74 .26,-.74 .261,-.68 -.398,-.68"), pen.shade(colour, 0.35))
    pen.fill(curvy("-.06,-.38! .02,-.47 .13,-.42 .11,-.29 -.06,-.15! -.23,-.29 -.25,-.42 -.14,-.47"), pale(colour, 0.72))


def parcel(pen: Pen, colour: int, _: float) -> None:
    """A taped cardboard box seen from the corner, with a label and the this-side-up arrows."""
    view = View.standing(0.36, 0.30, 28, 24)
    view.solid(pen, (-0.36, 0.0, -0.30), (0.36, 0.56, 0.30), colour, 0.012)
    pen.fill(view.flat((-0.36, -0.055, 0.36, 0.055), 0.56), alpha(0xFFF3E2B8, 0.8))
    pen.fill(view.side((-0.055, 0.38, 0.055, 0.56), -0.36), alpha(0xFFE2CB98, 0.75))
    pen.fill(view.front((-0.29, 0.27, 0.02, 0.49), -0.30, 0.01), PAPER)
    for y, w in ((0.43, 0.22), (0.37, 0.24), (0.32, 0.14)):
        pen.segment(view.at(-0.26, y, -0.3), view.at(-0.26 + w, y, -0.3), alpha(INK, 0.75), 0.018)
    for x in (0.16, 0.26):
        pen.segment(view.at(x, 0.09, -0.3), view.at(x, 0.19, -0.3), pen.shade(colour), 0.026)
        pen.fill(view.face((x - 0.045, 0.17, -0.3), (x + 0.045, 0.17, -0.3), (x, 0.24, -0.3)), pen.shade(colour))
    pen.segment(view.at(0.11, 0.06, -0.3), view.at(0.31, 0.06, -0.3), pen.shade(colour), 0.02)


def price_tag(pen: Pen, colour: int, t: float) -> None:
    """A price tag on a string that turns a little."""
    with turned(pen, 20 + 4 * math.sin(t * 1.8), -0.18, -0.36):
        line(pen, "0,.0 -.06,-.10 -.14,-.14", INK, 0.024)
        pen.shape(soft("-.10,-.06 .0,-.13 .10,-.06 .26,.10 .26,.82 -.26,.82 -.26,.10", 0.05), colour, depth=0.035)
        dot(pen, 0, 0.055, 0.06, pen.shade(colour))
        dot(pen, 0, 0.055, 0.036, PAPER)
        line(pen, ".0,.055 .03,-.02 .0,-.10", INK, 0.022)
        bent(pen, "-.12,.60 .12,.30", WHITE, 0.05)
        for x, y in ((-0.10, 0.33), (0.10, 0.57)):
            dot(pen, x, y, 0.07, WHITE)
            dot(pen, x, y, 0.030, colour)
        rows(pen, -0.14, 0.72, (0.28,), 0.1, pale(colour, 0.5), 0.03)


def megaphone(pen: Pen, colour: int, t: float) -> None:
    """A megaphone with handle, strap and waves of sound."""
    with turned(pen, -14):
        for i, r in enumerate((0.10, 0.19, 0.28)):
            arc(pen, 0.28, -0.06, r + 0.06, -34, 68, alpha(GOLD, 0.65 + 0.35 * math.sin(t * 8 - i * 1.2)), 0.036)
        pen.shape(soft("-.20,.06 -.06,.08 -.01,.32 -.05,.36 -.12,.36", 0.03), pen.shade(colour, 0.8), depth=0.02)
        pen.shape(
            curvy("-.26,-.16! -.10,-.18 .10,-.26 .25,-.38! .28,-.36! .28,.24! .25,.26! .10,.14 -.10,.06 -.26,.04!", 0.4),
            colour,
            depth=0.05,
        )
        slab(pen, (-0.48, -0.17, -0.22, 0.05), 0.05, pale(colour, 0.62), 0.03)
        slab(pen, (-0.26, -0.19, -0.20, 0.07), 0.01, pen.shade(colour, 0.8))
        dot(pen, 0.265, -0.06, 0.062, pen.shade(colour, 0.7), 0.325)
        dot(pen, 0.27, -0.06, 0.030, DARK, 0.11)
        glint(pen, "-.08,-.125 .06,-.17 .16,-.235", 0.03)


SHOWTIME: dict[str, PropSpec] = {
    "ticket": PropSpec(ticket, 0.07, "grip", 0xFFD9573F, (-0.55, -0.36, 0.55, 0.36)),
    "film_reel": PropSpec(film_reel, 0.22, "ground", 0xFF8A97AE, (-0.55, -0.93, 0.54, 0.01)),
    "clapperboard": PropSpec(clapperboard, 0.18, "grip", 0xFF3F4A60, (-0.54, -1.1, 0.49, 0.01)),
    "video_camera": PropSpec(video_camera, 0.32, "ground", 0xFF4F6F9A, (-0.43, -0.95, 0.55, 0.01)),
    "tripod": PropSpec(tripod, 0.80, "ground", 0xFF5A6478, (-0.41, -1.01, 0.41, 0.01)),
    "spotlight": PropSpec(spotlight, 0.35, "centre", 0xFF5A5F8A, (-0.51, -0.75, 0.58, 0.51)),
    "mask": PropSpec(mask, 0.22, "centre", 0xFFF0C05A, (-0.6, -0.51, 0.54, 0.44)),
    "shopping_bag": PropSpec(shopping_bag, 0.26, "ground", 0xFFE0708A, (-0.41, -1.01, 0.41, 0.01)),
    "parcel": PropSpec(parcel, 0.26, "ground", 0xFFC9935A, (-0.47, -0.87, 0.47, 0.01)),
    "price_tag": PropSpec(price_tag, 0.06, "centre", 0xFFE0564A, (-0.74, -0.57, 0.05, 0.5)),
    "megaphone": PropSpec(megaphone, 0.22, "grip", 0xFFE0653F, (-0.51, -0.45, 0.62, 0.38)),
}
