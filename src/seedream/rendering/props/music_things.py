"""Musical instruments and what music is kept on and played from."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.kit import View, bent, both, curvy, cut, dot, glint, line, orb, pale, ring, rows, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.percussion import PERCUSSION
from seedream.rendering.props.spec import PropSpec

EBONY, RED, CREAM, BRASS = 0xFF211D2A, 0xFFC9453F, 0xFFEFE4CF, 0xFFE3B04B


def _keys(pen: Pen, box: tuple[float, float, float, float], white: int) -> None:
    """White and black keys in a rectangle."""
    left, t, r, b = box
    slab(pen, box, 0.004, PAPER)
    w = (r - left) / white
    for i in range(1, white):
        pen.segment((left + i * w, t), (left + i * w, b), alpha(DARK, 0.4), 0.006, butt=True)
        if i % 7 not in (0, 3):
            slab(pen, (left + i * w - w * 0.3, t, left + i * w + w * 0.3, t + (b - t) * 0.6), 0.003, EBONY)


def piano(pen: Pen, colour: int, _: float) -> None:
    """An upright piano from the front: desk with notes, keys, legs, pedals."""
    slab(pen, (-0.50, -0.93, 0.50, -0.03), 0.015, colour, 0.04)
    slab(pen, (-0.54, -0.97, 0.54, -0.90), 0.02, pen.lit(colour, 0.18), 0.015)
    slab(pen, (-0.43, -0.86, 0.43, -0.57), 0.015, pen.shade(colour, 0.55))
    pen.fill(soft("-.20,-.83 -.01,-.82 -.01,-.59 -.20,-.58", 0.005), PAPER)
    pen.fill(soft(".01,-.82 .20,-.83 .20,-.58 .01,-.59", 0.005), PAPER)
    for x in (-0.17, 0.04):
        rows(pen, x, -0.78, (0.13, 0.13, 0.13), 0.06, alpha(DARK, 0.5), 0.014)
    slab(pen, (-0.50, -0.55, 0.50, -0.36), 0.012, pen.shade(colour, 0.9))
    _keys(pen, (-0.45, -0.52, 0.45, -0.40), 21)
    slab(pen, (-0.54, -0.40, 0.54, -0.33), 0.015, colour, 0.015)
    slab(pen, (-0.43, -0.29, 0.43, -0.09), 0.015, pen.shade(colour, 0.4))
    for s in (-1, 1):
        slab(pen, (s * 0.48 - 0.045, -0.34, s * 0.48 + 0.045, 0.0), 0.012, colour, 0.02)
    slab(pen, (-0.50, -0.05, 0.50, 0.0), 0.01, pen.shade(colour, 0.6))
    for x in (-0.07, 0.0, 0.07):
        slab(pen, (x - 0.018, -0.075, x + 0.018, -0.015), 0.015, GOLD)


def grand_piano(pen: Pen, colour: int, _: float) -> None:
    """A grand piano with its lid raised, keys to the left."""
    for x in (-0.36, 0.02, 0.40):
        pen.shape(cut(f"{x - 0.03},-.36 {x + 0.03},-.36 {x + 0.018},-.02 {x - 0.018},-.02"), pen.shade(colour, 0.7), depth=0.015)
        dot(pen, x, -0.022, 0.022, GOLD)
    bent(pen, "-.13,-.34 -.13,-.06 -.07,-.06", pen.shade(colour, 0.8), 0.022)
    lid = "-.28,-.54! -.22,-.86 -.10,-.96 .10,-1.0 .26,-.94 .36,-.80 .48,-.58! .48,-.54!"
    pen.shape(curvy(lid, 0.4), pen.lit(colour, 0.12), pen.shade(colour, 0.7), depth=0.03)
    pen.segment((0.30, -0.54), (0.20, -0.84), GOLD, 0.018)
    slab(pen, (-0.30, -0.57, 0.48, -0.52), 0.01, 0xFFB07A3F)
    for i in range(9):
        pen.segment((-0.24 + i * 0.075, -0.555), (-0.20 + i * 0.078, -0.53), GOLD, 0.010)
    pen.fill(soft("-.40,-.80 -.26,-.84 -.24,-.60 -.38,-.56", 0.006), PAPER)
    pen.shape(curvy("-.50,-.54! -.34,-.56! .46,-.56 .52,-.50 .50,-.40 .40,-.34! -.44,-.34! -.50,-.42!", 0.3), colour, depth=0.04)
    _keys(pen, (-0.50, -0.50, -0.28, -0.455), 8)
    slab(pen, (-0.53, -0.455, -0.26, -0.41), 0.01, pen.shade(colour, 0.45))
    glint(pen, "-.05,-.46 .20,-.46 .38,-.46", 0.022, 0.35)


FIDDLE = "0,-.30! .06,-.32 .15,-.28 .17,-.20 .13,-.12 .11,-.02 .13,.07 .20,.14 .22,.28 .15,.38 0,.41"


def fiddle(pen: Pen, colour: int) -> None:
    """Body, neck, scroll, strings and holes of the violin kind, upright around the origin."""
    slab(pen, (-0.026, -0.74, 0.026, -0.20), 0.01, EBONY)
    orb(pen, 0.0, -0.78, 0.045, pen.shade(colour, 0.4))
    slab(pen, (-0.028, -0.77, 0.028, -0.62), 0.02, pen.shade(colour, 0.4))
    for s, y in ((-1, -0.73), (1, -0.70), (-1, -0.66), (1, -0.63)):
        slab(pen, (min(0, s * 0.075), y - 0.012, max(0, s * 0.075), y + 0.012), 0.012, EBONY)
    pen.shape(both(FIDDLE), colour, depth=0.05)
    pen.fill(soft("-.028,-.60 .028,-.60 .04,-.02 -.04,-.02", 0.008), EBONY)
    pen.fill(soft("-.035,.17 .035,.17 .048,.34 -.048,.34", 0.015), EBONY)
    slab(pen, (-0.065, 0.075, 0.065, 0.105), 0.008, CREAM)
    for s in (-1, 1):
        line(pen, f"{s * 0.085},.0 {s * 0.068},.04 {s * 0.10},.11 {s * 0.082},.15", EBONY, 0.016)
    for x in (-0.018, 0.0, 0.018):
        pen.segment((x * 0.7, -0.60), (x, 0.18), alpha(WHITE, 0.65), 0.005)


def violin(pen: Pen, colour: int, _: float) -> None:
    """A violin with its bow."""
    with turned(pen, -38, -0.32, -0.02, 0.95):
        bow(pen)
    with turned(pen, 32, 0.06, 0.07, 0.86):
        fiddle(pen, colour)


def bow(pen: Pen) -> None:
    """The bow of a violin, its frog below, right of the origin."""
    line(pen, ".46,-.56 .475,0 .46,.56", 0xFF6B4228, 0.024)
    pen.segment((0.425, -0.55), (0.425, 0.50), PAPER, 0.012)
    slab(pen, (0.415, 0.42, 0.475, 0.54), 0.01, EBONY)


def cello(pen: Pen, colour: int, _: float) -> None:
    """A cello on its spike."""
    pen.segment((0, -0.12), (0, -0.012), STEEL, 0.018)
    with turned(pen, 0, 0, -0.42, 0.72), turned(pen, 0, 0, 0.04, 1.0):
        pen.canvas.scale(1.28, 1.0)
        fiddle(pen, colour)


def trumpet(pen: Pen, colour: int, _: float) -> None:
    """A trumpet: flaring bell, three valves, mouthpiece."""
    with turned(pen, -14):
        dark = pen.shade(colour, 0.75)
        line(pen, "-.42,-.06 .10,-.06", dark, 0.045)
        line(pen, ".10,.13 .18,.10 .20,.03 .18,-.04 .08,-.07", dark, 0.050)
        line(pen, ".10,.13 -.20,.13 -.27,.10 -.29,.03 -.27,-.04 -.20,-.06", colour, 0.050)
        for i in range(3):
            x = -0.12 + i * 0.085
            slab(pen, (x - 0.016, -0.22, x + 0.016, -0.08), 0.004, STEEL)
            slab(pen, (x - 0.030, -0.245, x + 0.030, -0.215), 0.012, PAPER)
            slab(pen, (x - 0.034, -0.15, x + 0.034, 0.19), 0.014, colour, 0.02)
            slab(pen, (x - 0.036, 0.16, x + 0.036, 0.20), 0.01, dark)
        pen.shape(
            curvy(
                "-.14,-.085! .12,-.09 .28,-.115 .40,-.185 .48,-.30! .50,-.28!"
                " .50,.22! .48,.24! .40,.125 .28,.04 .12,-.03 -.14,-.035!",
                0.4,
            ),
            colour,
            depth=0.04,
        )
        dot(pen, 0.492, -0.03, 0.030, dark, 0.262)
        pen.shape(soft("-.50,-.10 -.47,-.10 -.41,-.075 -.41,-.045 -.47,-.02 -.50,-.02", 0.01), pale(colour, 0.2), depth=0.01)
        glint(pen, ".16,-.075 .32,-.11 .42,-.19", 0.022)


def saxophone(pen: Pen, colour: int, _: float) -> None:
    """A saxophone: crook, keys along the tube, bell turned up."""
    dark = pen.shade(colour, 0.8)
    with turned(pen, 10, -0.02, -0.02):
        line(pen, "-.36,-.42 -.28,-.47 -.16,-.49 -.09,-.46 -.06,-.38", colour, 0.055)
        bent(pen, "-.42,-.36 -.33,-.435", EBONY, 0.055)
        tube = (
            "-.095,-.40! -.035,-.40! .02,.16 .07,.24 .15,.25 .20,.18 .20,.02 .16,-.10"
            " .10,-.20! .36,-.20! .34,-.08 .34,.16 .30,.34 .18,.43 .02,.42 -.08,.32 -.10,.16"
        )
        pen.shape(curvy(tube, 0.45), colour, depth=0.05)
        dot(pen, 0.23, -0.20, 0.135, dark, 0.045)
        dot(pen, 0.235, -0.195, 0.10, pen.shade(dark), 0.028)
        for i in range(5):
            orb(pen, -0.052 + 0.018 * i, -0.26 + i * 0.105, 0.042, CREAM)
            pen.segment((-0.13 + 0.01 * i, -0.24 + i * 0.105), (-0.09 + 0.015 * i, -0.25 + i * 0.105), dark, 0.022)
        pen.segment((0.03, -0.34), (0.085, 0.12), dark, 0.016)
        orb(pen, 0.26, 0.20, 0.055, CREAM)
        glint(pen, ".30,-.10 .30,.06 .28,.18", 0.024)


def flute(pen: Pen, colour: int, _: float) -> None:
    """A flute with its keys and mouth hole."""
    with turned(pen, -28):
        slab(pen, (-0.58, -0.042, 0.58, 0.042), 0.03, colour, 0.03)
        for x in (-0.30, 0.36):
            slab(pen, (x - 0.025, -0.052, x + 0.025, 0.052), 0.01, pen.shade(colour, 0.5))
        dot(pen, -0.43, -0.012, 0.045, pen.shade(colour, 0.6), 0.030)
        dot(pen, -0.43, -0.012, 0.020, EBONY, 0.014)
        pen.segment((-0.20, -0.058), (0.30, -0.058), pen.shade(colour, 0.7), 0.014)
        for i in range(7):
            x = -0.18 + i * 0.077
            orb(pen, x, -0.012, 0.032, pale(colour, 0.35))
        for x in (0.44, 0.51):
            orb(pen, x, -0.01, 0.026, pale(colour, 0.35))


def harp(pen: Pen, colour: int, _: float) -> None:
    """A harp: pillar, curved neck, sounding board, strings."""
    for i in range(11):
        k = i / 10
        x = -0.24 + k * 0.50
        top = -0.86 + 0.15 * math.sin(k * math.pi * 0.9) - 0.02 * k + 0.06
        bottom = -0.10 - 0.62 * k
        pen.segment((x, top), (x, bottom), (0xFFC9453F if i % 4 == 0 else alpha(DARK, 0.55)), 0.010)
    slab(pen, (-0.36, -0.05, 0.06, 0.0), 0.02, pen.shade(colour, 0.6), 0.015)
    pen.shape(
        curvy("-.25,-.04! -.02,-.04! .10,-.24 .24,-.52 .37,-.80! .28,-.82! .12,-.54 -.04,-.26", 0.3),
        pen.shade(colour, 0.35),
        depth=0.03,
    )
    pen.shape(
        curvy(
            "-.34,-.90 -.24,-1.0 -.14,-.94 -.06,-.82 .04,-.75 .16,-.80 .26,-.88"
            " .36,-.87 .39,-.80 .32,-.74 .18,-.70 .02,-.66 -.12,-.72 -.22,-.86",
            0.5,
        ),
        colour,
        depth=0.03,
    )
    slab(pen, (-0.34, -0.92, -0.255, -0.04), 0.03, colour, 0.03)
    orb(pen, -0.28, -0.93, 0.075, colour)
    dot(pen, -0.28, -0.93, 0.028, pen.shade(colour))
    for y in (-0.80, -0.14):
        slab(pen, (-0.355, y, -0.24, y + 0.04), 0.012, pen.lit(colour, 0.4))


def accordion(pen: Pen, colour: int, t: float) -> None:
    """An accordion that breathes: bellows between keys and buttons."""
    s = 0.03 * math.sin(t * 2.6)
    left, right = -0.24 - s, 0.22 + s
    n = 8
    for i in range(n):
        a, b = left + (right - left) * i / n, left + (right - left) * (i + 1) / n
        m = (a + b) / 2
        pen.fill(cut(f"{a},-.30 {m},-.35 {m},.33 {a},.28"), pen.lit(colour, 0.12))
        pen.fill(cut(f"{m},-.35 {b},-.30 {b},.28 {m},.33"), pen.shade(colour, 0.7))
    with turned(pen, -4, left - 0.11, 0.0):
        slab(pen, (-0.14, -0.37, 0.12, 0.36), 0.05, colour, 0.04)
        _keys_side(pen, (-0.135, -0.30, -0.02, 0.29))
        for y in (-0.22, -0.08, 0.06, 0.20):
            slab(pen, (0.03, y, 0.075, y + 0.06), 0.015, GOLD)
    with turned(pen, 4, right + 0.11, 0.0):
        slab(pen, (-0.12, -0.37, 0.14, 0.36), 0.05, colour, 0.04)
        for i in range(3):
            for j in range(7):
                dot(pen, -0.05 + i * 0.065, -0.27 + j * 0.088 + 0.02 * i, 0.022, PAPER)


def _keys_side(pen: Pen, box: tuple[float, float, float, float]) -> None:
    """Piano keys from top to bottom."""
    left, t, r, b = box
    slab(pen, box, 0.008, PAPER)
    h = (b - t) / 10
    for i in range(1, 10):
        pen.segment((left, t + i * h), (r, t + i * h), alpha(DARK, 0.45), 0.007, butt=True)
        if i % 7 not in (0, 3):
            slab(pen, (r - (r - left) * 0.58, t + i * h - h * 0.3, r, t + i * h + h * 0.3), 0.004, EBONY)


def music_note(pen: Pen, colour: int, t: float) -> None:
    """Two quavers under one beam, nodding."""
    with turned(pen, 4 * math.sin(t * 3)):
        pen.shape(soft("-.22,-.38 .40,-.50 .40,-.33 -.22,-.21", 0.02), colour, depth=0.02)
        for x, y, top in ((-0.31, 0.36, -0.36), (0.27, 0.26, -0.48)):
            slab(pen, (x + 0.09, top, x + 0.155, y), 0.015, colour, 0.015)
            with turned(pen, -20, x, y):
                orb(pen, 0, 0, 0.165, colour, 0.125, 0.04)


def record(pen: Pen, colour: int, t: float) -> None:
    """A vinyl record in grooves, with its label, that turns; the vinyl takes the colour."""
    orb(pen, 0, 0, 0.5, colour, depth=0.025)
    for r in (0.44, 0.38, 0.32, 0.26):
        ring(pen, 0, 0, r, pen.shade(colour, 0.9), 0.012)
    for a in (-62, 118):
        pen.fill(_wedge(0.47, a, 30), alpha(WHITE, 0.20))
    dot(pen, 0, 0, 0.185, GOLD)
    with turned(pen, math.degrees(t * 3.5) % 360):
        pen.fill(_wedge(0.185, 200, 140), 0xFFE87A5A)
        rows(pen, -0.08, -0.10, (0.16,), 0.1, DARK, 0.022)
    dot(pen, 0, 0, 0.030, PAPER)


def _wedge(r: float, start: float, sweep: float) -> object:
    """Piece of a pie around the origin."""
    angles = [math.radians(start + sweep * k / 12) for k in range(13)]
    return cut("0,0 " + " ".join(f"{r * math.cos(a):.4f},{r * math.sin(a):.4f}" for a in angles))


def cassette(pen: Pen, colour: int, t: float) -> None:
    """A music cassette with label and two turning reels."""
    slab(pen, (-0.50, -0.64, 0.50, 0.0), 0.06, colour, 0.035)
    slab(pen, (-0.37, -0.56, 0.37, -0.22), 0.04, PAPER)
    slab(pen, (-0.37, -0.46, 0.37, -0.22), 0.03, GOLD)
    slab(pen, (-0.37, -0.40, 0.37, -0.34), 0.0, 0xFFE87A5A)
    rows(pen, -0.32, -0.515, (0.5,), 0.1, alpha(DARK, 0.6), 0.02)
    slab(pen, (-0.28, -0.43, 0.28, -0.24), 0.095, DARK)
    for x in (-0.185, 0.185):
        dot(pen, x, -0.335, 0.075, PAPER)
        for k in range(6):
            a = t * 2 + k * math.pi / 3
            pen.segment(
                (x + 0.028 * math.cos(a), -0.335 + 0.028 * math.sin(a)),
                (x + 0.06 * math.cos(a), -0.335 + 0.06 * math.sin(a)),
                DARK,
                0.018,
            )
    pen.fill(soft("-.26,-.16 .26,-.16 .32,0 -.32,0", 0.01), pen.shade(colour, 0.8))
    for x in (-0.16, 0.16):
        dot(pen, x, -0.065, 0.025, DARK)
    for x, y in ((-0.455, -0.595), (0.455, -0.595), (-0.455, -0.045), (0.455, -0.045)):
        dot(pen, x, y, 0.016, pen.shade(colour))


def turntable(pen: Pen, colour: int, t: float) -> None:
    """A record player from the corner: deck, turning disc, arm."""
    view = View.standing(0.44, 0.34, 18, 46)
    view.solid(pen, (-0.44, 0.03, -0.34), (0.44, 0.15, 0.34), colour, 0.02)
    for x, z in ((-0.38, -0.34), (0.38, -0.34)):
        px, py = view.at(x, 0.02, z)
        slab(pen, (px - 0.045, py - 0.01, px + 0.045, py + 0.02), 0.01, DARK)
    cx, cy = view.at(-0.10, 0.15, 0.0)
    for r, tone in ((0.315, pen.shade(colour, 0.8)), (0.295, EBONY), (0.10, 0xFFE87A5A), (0.02, PAPER)):
        dot(pen, cx, cy - (0.012 if r < 0.3 else 0), r, tone, r * 0.74)
    for r in (0.25, 0.20, 0.15):
        ring(pen, cx, cy - 0.012, r, alpha(WHITE, 0.16), 0.008, 0.74)
    a = t * 3
    dot(pen, cx + 0.06 * math.cos(a), cy - 0.012 + 0.045 * math.sin(a), 0.018, PAPER)
    px, py = view.at(0.33, 0.17, 0.20)
    orb(pen, px, py, 0.065, STEEL, 0.05)
    ex, ey = view.at(0.10, 0.18, -0.13)
    hx, hy = view.at(0.34, 0.18, -0.02)
    line(pen, f"{px},{py - 0.02} {hx},{hy} {ex},{ey}", pale(STEEL, 0.4), 0.026)
    pen.segment((ex, ey), (ex - 0.035, ey + 0.01), DARK, 0.045)
    for z in (-0.26, -0.18):
        kx, ky = view.at(0.36, 0.15, z)
        dot(pen, kx, ky, 0.026, GOLD if z < -0.2 else PAPER, 0.02)


def banjo(pen: Pen, colour: int, _: float) -> None:
    """A banjo: round drum body, long neck, pegs."""
    with turned(pen, 34, 0.0, 0.0):
        slab(pen, (-0.035, -0.46, 0.035, 0.10), 0.008, pen.shade(colour, 0.55), 0.0)
        for i in range(6):
            pen.segment((-0.032, -0.40 + i * 0.075), (0.032, -0.40 + i * 0.075), alpha(GOLD, 0.9), 0.010, butt=True)
        pen.shape(soft("-.045,-.62 .045,-.62 .055,-.52 .036,-.44 -.036,-.44 -.055,-.52", 0.015), colour, depth=0.02)
        for s in (-1, 1):
            for y in (-0.58, -0.51):
                dot(pen, s * 0.072, y, 0.022, 0xFF5A3A26)
        orb(pen, 0, 0.32, 0.275, colour, depth=0.035)
        ring(pen, 0, 0.32, 0.225, BRASS, 0.03)
        dot(pen, 0, 0.32, 0.20, pale(colour, 0.72))
        for k in range(12):
            a = k * math.pi / 6 + 0.26
            dot(pen, 0.25 * math.cos(a), 0.32 + 0.25 * math.sin(a), 0.015, BRASS)
        slab(pen, (-0.065, 0.385, 0.065, 0.41), 0.008, 0xFF5A3A26)
        for x in (-0.021, -0.007, 0.007, 0.021):
            pen.segment((x, -0.50), (x, 0.52), alpha(DARK, 0.5), 0.005)


MUSIC_THINGS: dict[str, PropSpec] = {
    "piano": PropSpec(piano, 0.72, "ground", 0xFF7A4A32, (-0.55, -0.98, 0.55, 0.01)),
    "grand_piano": PropSpec(grand_piano, 0.95, "ground", 0xFF35313F, (-0.54, -1.01, 0.53, 0.01)),
    "violin": PropSpec(violin, 0.36, "grip", 0xFFB5683A, (-0.34, -0.73, 0.46, 0.42)),
    "cello": PropSpec(cello, 0.72, "ground", 0xFFA9592F, (-0.21, -0.99, 0.21, 0.01)),
    "trumpet": PropSpec(trumpet, 0.32, "grip", 0xFFE3AE45, (-0.52, -0.42, 0.55, 0.24)),
    "saxophone": PropSpec(saxophone, 0.40, "grip", 0xFFE0A63F, (-0.41, -0.57, 0.38, 0.44)),
    "flute": PropSpec(flute, 0.38, "grip", 0xFFB4C0D0, (-0.53, -0.31, 0.53, 0.31)),
    "harp": PropSpec(harp, 0.95, "ground", 0xFFD9A640, (-0.37, -1.01, 0.4, 0.01)),
    "accordion": PropSpec(accordion, 0.28, "grip", 0xFFC9453F, (-0.55, -0.38, 0.53, 0.37)),
    "music_note": PropSpec(music_note, 0.25, "centre", 0xFF5B4FB5, (-0.51, -0.53, 0.47, 0.52)),
    "record": PropSpec(record, 0.18, "grip", 0xFF3A3646, (-0.51, -0.51, 0.51, 0.51)),
    "cassette": PropSpec(cassette, 0.06, "ground", 0xFF5A6FA0, (-0.51, -0.65, 0.51, 0.01)),
    "turntable": PropSpec(turntable, 0.26, "ground", 0xFFA9683F, (-0.53, -0.77, 0.53, 0)),
    "banjo": PropSpec(banjo, 0.55, "grip", 0xFFB5763F, (-0.46, -0.55, 0.42, 0.55)),
    **PERCUSSION,
}
