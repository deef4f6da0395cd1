"""Things of the laboratory and of the sky: lenses, glassware, simple machines, models of matter, planets."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.props.kit import arc, bent, both, clipped, curvy, cut, dot, glint, line, orb, pale, ring, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.space import SPACE
from seedream.rendering.props.spec import PropSpec

GLASS, RED, BLUE, INK, LAND = 0xFFD3E6F2, 0xFFE0483F, 0xFF4F7FD0, 0xFF5A5568, 0xFF6FB56A


def magnifying_glass(pen: Pen, colour: int, _: float) -> None:
    """A magnifying glass with a thick rim and a handle."""
    with turned(pen, -42, 0.0, 0.0):
        slab(pen, (-0.055, 0.08, 0.055, 0.22), 0.0, STEEL, 0.03)
        slab(pen, (-0.085, 0.18, 0.085, 0.62), 0.075, colour, 0.05)
        slab(pen, (-0.085, 0.24, 0.085, 0.27), 0.0, GOLD)
        dot(pen, 0, -0.24, 0.30, alpha(GLASS, 0.85))
        dot(pen, 0, -0.24, 0.285, alpha(pale(colour, 0.55), 0.55))
        ring(pen, 0, -0.24, 0.315, pen.shade(colour), 0.088)
        ring(pen, 0.006, -0.25, 0.318, colour, 0.070)
    arc(pen, -0.16, -0.18, 0.20, -80, 70, alpha(WHITE, 0.85), 0.04)
    arc(pen, -0.16, -0.18, 0.20, 10, 10, alpha(WHITE, 0.85), 0.04)


def microscope(pen: Pen, colour: int, _: float) -> None:
    """A microscope from the side: tube, turret, stage, arm and foot."""
    pen.shape(curvy("-.42,0! -.40,-.09 -.28,-.12 .30,-.12 .38,-.08 .40,0!", 0.4), pen.shade(colour, 0.35), depth=0.03)
    pen.shape(
        curvy(
            "-.06,-.66! .12,-.66 .32,-.52 .36,-.34 .28,-.16 .10,-.08! -.04,-.08! .12,-.18 .20,-.32 .16,-.46 .04,-.52 -.06,-.52!",
            0.5,
        ),
        colour,
        depth=0.05,
    )
    dot(pen, -0.12, -0.17, 0.07, PAPER, 0.03)
    slab(pen, (-0.34, -0.315, 0.22, -0.25), 0.02, DARK, 0.015)
    slab(pen, (-0.22, -0.335, -0.02, -0.312), 0.005, 0xFF9CD4EE)
    orb(pen, 0.24, -0.28, 0.075, GOLD)
    with turned(pen, 0, -0.12, 0):
        slab(pen, (-0.045, -0.44, 0.045, -0.35), 0.01, STEEL, 0.02)
        slab(pen, (-0.085, -0.52, 0.085, -0.42), 0.03, DARK, 0.02)
        slab(pen, (-0.11, -0.86, 0.11, -0.49), 0.035, colour, 0.05)
        slab(pen, (-0.11, -0.62, 0.11, -0.58), 0.0, GOLD)
        slab(pen, (-0.075, -0.99, 0.075, -0.85), 0.025, DARK, 0.025)
        slab(pen, (-0.095, -1.0, 0.095, -0.95), 0.02, STEEL)


def test_tube(pen: Pen, colour: int, t: float) -> None:
    """A test tube, tilted, with a bubbling liquid."""
    with turned(pen, 18):
        glass = both("0,-.46! .13,-.46! .13,.32 .09,.45 0,.49", 0.4)
        pen.fill(glass, GLASS)
        with clipped(pen, glass):
            slab(pen, (-0.2, -0.24, 0.2, 0.6), 0.0, colour)
            slab(pen, (-0.2, -0.24, -0.065, 0.6), 0.0, pen.shade(colour, 0.7))
            dot(pen, 0, -0.24, 0.13, pale(colour, 0.35), 0.035)
            for i in range(4):
                k = (t * 0.3 + i * 0.27) % 1.0
                dot(pen, (-0.03, 0.05, 0.02, 0.07)[i], 0.38 - 0.58 * k, 0.024, alpha(WHITE, 0.75 * (1 - k)))
        slab(pen, (-0.17, -0.50, 0.17, -0.435), 0.03, 0xFFB4CCDC)
        glint(pen, ".075,-.36 .075,-.02", 0.03, 0.7)


def flask(pen: Pen, colour: int, t: float) -> None:
    """A conical flask of liquid with bubbles that rise."""
    glass = both("0,-.94! .12,-.94! .12,-.60! .42,-.09 .40,-.02 .34,0! 0,0!", 0.15)
    pen.fill(glass, GLASS)
    with clipped(pen, glass):
        slab(pen, (-0.6, -0.52, 0.6, 0.1), 0.0, colour)
        pen.fill(cut("-.15,-.52 -.07,-.52 -.28,.1 -.6,.1"), pen.shade(colour, 0.8))
        dot(pen, 0, -0.52, 0.165, pale(colour, 0.35), 0.035)
        for i in range(5):
            k = (t * 0.28 + i * 0.21) % 1.0
            dot(
                pen,
                (-0.10, 0.08, 0.18, -0.02, 0.12)[i] * (1 - 0.5 * k),
                -0.06 - 0.42 * k,
                0.034 - 0.010 * (i % 3),
                alpha(WHITE, 0.7 * (1 - k)),
            )
    slab(pen, (-0.16, -1.0, 0.16, -0.92), 0.03, 0xFFB4CCDC)
    glint(pen, ".06,-.86 .06,-.62", 0.035, 0.8)
    glint(pen, ".19,-.38 .30,-.18", 0.035, 0.5)


def beaker(pen: Pen, colour: int, t: float) -> None:
    """A beaker with a scale, a spout and liquid in it."""
    glass = curvy("-.40,-.98! -.34,-.92! -.34,-.08 -.28,0! .28,0! .34,-.08 .34,-.98!", 0.2)
    pen.fill(glass, GLASS)
    with clipped(pen, glass):
        slab(pen, (-0.6, -0.68, 0.6, 0.1), 0.0, colour)
        slab(pen, (-0.6, -0.68, -0.25, 0.1), 0.0, pen.shade(colour, 0.8))
        dot(pen, 0, -0.68, 0.34, pale(colour, 0.35), 0.055)
        for i in range(4):
            k = (t * 0.3 + i * 0.29) % 1.0
            dot(pen, (-0.12, 0.06, -0.02, 0.12)[i], -0.08 - 0.5 * k, 0.03, alpha(WHITE, 0.7 * (1 - k)))
    for i in range(5):
        pen.segment((0.26, -0.15 - i * 0.13), (0.26 - (0.14 if i % 2 else 0.09), -0.15 - i * 0.13), alpha(WHITE, 0.9), 0.024)
    pen.segment((-0.38, -0.975), (0.35, -0.975), 0xFFB4CCDC, 0.045)
    glint(pen, ".27,-.88 .27,-.76", 0.035, 0.8)


def petri_dish(pen: Pen, colour: int, _: float) -> None:
    """A flat dish with growing colonies."""
    pen.fill(both("0,-.44 .36,-.40 .50,-.24! .50,-.16 .36,-.03 0,0", 0.5), 0xFFB4CCDC)
    dot(pen, 0, -0.245, 0.5, GLASS, 0.215)
    dot(pen, 0, -0.235, 0.45, pen.shade(colour, 0.45), 0.180)
    dot(pen, 0, -0.225, 0.45, colour, 0.170)
    for x, y, r in (
        (-0.22, -0.26, 0.085),
        (-0.06, -0.33, 0.045),
        (0.20, -0.28, 0.07),
        (0.05, -0.18, 0.095),
        (-0.16, -0.14, 0.04),
        (0.28, -0.17, 0.04),
    ):
        dot(pen, x, y + 0.008, r, pen.shade(colour, 0.7), r * 0.5)
        dot(pen, x, y, r, pale(colour, 0.55), r * 0.5)
    glint(pen, ".24,-.415 .36,-.36 .44,-.28", 0.025, 0.9)


def bunsen_burner(pen: Pen, colour: int, t: float) -> None:
    """A gas burner with a blue flame and its hose."""
    f = 0.03 * math.sin(t * 13) + 0.015 * math.sin(t * 31)
    pen.fill(both(f"0,{-1.0 - f}! .07,-.80 .10,-.66 .06,-.56 0,-.54", 0.5), 0xFF6FB4F0)
    pen.fill(both(f"0,{-0.84 - f}! .035,-.70 .045,-.62 0,-.56", 0.5), 0xFFD6F0FF)
    line(pen, "-.10,-.13 -.22,-.15 -.30,-.06 -.46,-.035", 0xFFD98A3F, 0.06)
    pen.shape(both("0,-.12 .12,-.11 .30,-.05 .34,0! 0,0!", 0.4), colour, depth=0.03)
    slab(pen, (-0.085, -0.56, 0.085, -0.10), 0.015, colour, 0.04)
    slab(pen, (-0.10, -0.26, 0.10, -0.16), 0.02, STEEL, 0.03)
    dot(pen, 0, -0.21, 0.028, DARK)
    slab(pen, (-0.11, -0.58, 0.11, -0.535), 0.02, pen.shade(colour, 0.4))


def volcano_model(pen: Pen, colour: int, t: float) -> None:
    """A school model of a volcano on a tray: foam wells up from the crater and runs down."""
    slab(pen, (-0.86, -0.07, 0.86, 0.0), 0.03, 0xFFB98A5A, 0.04)
    pen.shape(curvy("-.74,-.06! -.46,-.34 -.20,-.74! .20,-.74! .46,-.34 .74,-.06!", 0.4), colour, depth=0.10)
    for text in ("-.34,-.20 -.24,-.44", ".38,-.16 .28,-.40", ".02,-.12 .05,-.26"):
        line(pen, text, pen.shade(colour, 0.45), 0.03)
    foam, rise = 0xFFF3765A, 0.03 * math.sin(t * 3)
    streams = "-.22,-.74! -.26,-.52 -.36,-.28 -.24,-.20 -.16,-.42 -.06,-.50 .00,-.24 .12,-.18 .16,-.46 .26,-.40 .34,-.22 .40,-.32"
    pen.shape(curvy(f"{streams} .28,-.54 .22,-.74!", 0.5), foam, depth=0.05)
    froth = ((-0.16, 0.78, 0.12), (0.14, 0.78, 0.13), (0.0, 0.86 + rise, 0.15), (-0.08, 0.96 + rise, 0.09), (0.1, 0.98, 0.08))
    for x, y, r in froth:
        dot(pen, x, -y, r, pale(foam, 0.25))
        dot(pen, x - 0.3 * r, -y - 0.3 * r, 0.3 * r, alpha(WHITE, 0.6))


def magnet(pen: Pen, colour: int, t: float) -> None:
    """A horseshoe magnet with steel tips, and lines of pull."""
    shoe = (
        "-.40,.24! -.40,-.06 -.36,-.26 -.22,-.42 0,-.48 .22,-.42 .36,-.26 .40,-.06"
        " .40,.24! .17,.24! .17,-.06 .13,-.18 0,-.25 -.13,-.18 -.17,-.06 -.17,.24!"
    )
    pen.shape(curvy(shoe), colour, depth=0.06)
    for s in (-1, 1):
        slab(pen, (min(s * 0.17, s * 0.40), 0.10, max(s * 0.17, s * 0.40), 0.24), 0.0, 0xFFDDE2EA, 0.04)
        for k in range(2):
            fade = 0.65 + 0.35 * math.sin(t * 5 - k * 1.5)
            arc(pen, s * 0.285, 0.24, 0.10 + 0.09 * k, 48, 84, alpha(GOLD, fade), 0.036)
    glint(pen, ".14,-.385 .26,-.30 .32,-.16", 0.035)


def prism(pen: Pen, colour: int, _: float) -> None:
    """A glass prism that takes a white ray apart into a rainbow."""
    pen.segment((-0.52, -0.27), (-0.20, -0.40), WHITE, 0.034)
    tones = (0xFFE5544B, 0xFFF09A3E, 0xFFF5D54F, 0xFF62B768, 0xFF4C8FDB, 0xFF7C5CC4)
    for i, tone in enumerate(tones):
        a, b = -0.46 + i * 0.035, -0.42 + i * 0.068
        pen.fill(cut(f".06,{-0.44 + i * 0.01} .54,{a} .54,{b} .06,{-0.43 + i * 0.01}"), tone)
    body = soft("0,-.80 .46,0 -.46,0", 0.02)
    pen.fill(body, colour)
    with clipped(pen, body):
        pen.fill(cut("0,-.80 -.46,0 -.10,-.14"), pen.shade(colour, 0.55) if pen.lx > 0 else pale(colour, 0.35))
        pen.fill(cut("0,-.80 .46,0 -.10,-.14"), colour)
        pen.fill(cut("-.46,0 .46,0 -.10,-.14"), pale(colour, 0.35))
        pen.fill(cut("-.22,-.405 .18,-.46 .25,-.36"), alpha(WHITE, 0.30))
    bent(pen, "0,-.78 -.10,-.14", alpha(WHITE, 0.6), 0.014)


def cog(x: float, y: float, r: float, teeth: int, depth: float, turn: float = 0.0) -> str:
    """Outline of a gear wheel as text points."""
    out = []
    for i in range(teeth):
        for k, rr in ((-0.30, r - depth), (-0.19, r), (0.19, r), (0.30, r - depth)):
            a = turn + (i + k) * 2 * math.pi / teeth
            out.append(f"{x + rr * math.cos(a):.4f},{y + rr * math.sin(a):.4f}")
    return " ".join(out)


def gear(pen: Pen, colour: int, t: float) -> None:
    """A large gear wheel that turns a small one."""
    for x, y, r, n, turn, tone in (
        (0.33, 0.28, 0.24, 8, -t * 0.9 + 0.28, pen.shade(colour, 0.5)),
        (-0.12, -0.10, 0.40, 12, t * 0.6, colour),
    ):
        pen.shape(soft(cog(x, y, r, n, 0.075, turn), 0.012), tone, depth=0.04)
        dot(pen, x, y, r * 0.58, pen.shade(tone, 0.8))
        dot(pen, x + 0.006, y - 0.008, r * 0.54, pen.shade(tone, 0.45))
        for k in range(5):
            a = turn + k * 2 * math.pi / 5
            pen.segment((x, y), (x + r * 0.56 * math.cos(a), y + r * 0.56 * math.sin(a)), tone, r * 0.17)
        orb(pen, x, y, r * 0.26, tone)
        dot(pen, x, y, r * 0.11, DARK)


def spring(pen: Pen, colour: int, t: float) -> None:
    """A coil spring between two plates that breathes up and down."""
    top = -0.90 + 0.05 * math.sin(t * 3)
    n, low = 6, -0.13
    step = (top + 0.03 - low) / n
    for i in range(n):
        y = low + i * step
        line(pen, f".27,{y} .12,{y + step * 0.42} -.12,{y + step * 0.66} -.27,{y + step * 0.6}", pen.shade(colour, 0.9), 0.055)
    for i in range(n + 1):
        y = low + i * step
        line(pen, f"-.27,{y - step * 0.40} -.18,{y + 0.045 - step * 0.2} .0,{y + 0.05} .18,{y + 0.03} .27,{y}", colour, 0.075)
    slab(pen, (-0.36, -0.09, 0.36, 0.0), 0.025, pen.shade(colour, 0.5), 0.02)
    slab(pen, (-0.36, top - 0.09, 0.36, top), 0.025, pen.shade(colour, 0.3), 0.02)


def pendulum(pen: Pen, colour: int, t: float) -> None:
    """Newton's cradle: five balls, the outer ones swing in turn; balls and foot are in the colour."""
    slab(pen, (-0.48, -0.10, 0.48, 0.0), 0.03, pen.shade(colour, 0.55), 0.02)
    bent(pen, "-.42,-.08 -.42,-.90 .42,-.90 .42,-.08", STEEL, 0.045)
    swing = math.sin(t * 3.2)
    for i in range(5):
        angle = 30 * max(swing, 0.0) if i == 0 else (30 * min(swing, 0.0) if i == 4 else 0.0)
        x = (i - 2) * 0.146
        with turned(pen, angle, x, -0.90):
            for d in (-0.05, 0.05):
                pen.segment((d, 0.0), (0, 0.52), alpha(INK, 0.8), 0.010)
    for i in range(5):
        angle = 30 * max(swing, 0.0) if i == 0 else (30 * min(swing, 0.0) if i == 4 else 0.0)
        a = math.radians(angle)
        x, y = (i - 2) * 0.146 - 0.57 * math.sin(a), -0.90 + 0.57 * math.cos(a)
        orb(pen, x, y, 0.073, colour, depth=0.03)
        dot(pen, x + 0.022 * (1 if pen.lx > 0 else -1), y - 0.03, 0.016, alpha(WHITE, 0.7))


def atom(pen: Pen, colour: int, t: float) -> None:
    """A nucleus with electrons on three rings."""
    for k in range(3):
        with turned(pen, 60 * k):
            ring(pen, 0, 0, 0.47, colour, 0.045, 0.36)
    for x, y, tone in ((-0.055, -0.03, pen.shade(colour, 0.5)), (0.05, -0.05, colour), (0.0, 0.055, pale(colour, 0.2))):
        orb(pen, x, y, 0.075, tone)
    for k in range(3):
        a, turn = t * 1.6 + k * 2.1, math.radians(60 * k)
        x, y = 0.47 * math.cos(a), 0.47 * 0.36 * math.sin(a)
        orb(pen, x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn), 0.05, GOLD)


def molecule(pen: Pen, colour: int, _: float) -> None:
    """Balls on sticks: a large atom with smaller ones around it."""
    spots = (
        (0.27, -0.30, 0.12, PAPER),
        (-0.34, -0.22, 0.14, colour),
        (-0.16, 0.33, 0.12, PAPER),
        (0.36, 0.18, 0.15, pen.shade(colour, 0.45)),
    )
    for x, y, _r, _c in spots:
        pen.segment((0, 0), (x, y), pen.shade(STEEL, 0.5), 0.06)
    orb(pen, 0, 0, 0.24, colour, depth=0.07)
    dot(pen, 0.08 if pen.lx > 0 else -0.08, -0.09, 0.045, alpha(WHITE, 0.6))
    for x, y, r, tone in spots:
        orb(pen, x, y, r, tone, depth=r * 0.35)


def dna(pen: Pen, colour: int, t: float) -> None:
    """A double helix with coloured rungs that turns slowly."""
    phase, n = t * 0.9, 26
    tones = (GOLD, 0xFF6FC48A, 0xFFF0856A, 0xFF7FB4F0)

    def strand(k: int, shift: float) -> tuple[float, float, float]:
        u = k / n
        a = u * 3.1 * math.pi + shift + phase
        return 0.22 * math.cos(a), -0.48 + u * 0.96, math.sin(a)

    with turned(pen, 22):
        for k in range(1, n, 2):
            (x0, y, _z0), (x1, _y, _z1) = strand(k, 0.0), strand(k, math.pi)
            if abs(x1 - x0) > 0.08:
                pen.segment((x0, y), ((x0 + x1) / 2, y), tones[k // 2 % 4], 0.032)
                pen.segment(((x0 + x1) / 2, y), (x1, y), tones[(k // 2 + 2) % 4], 0.032)
        for front in (False, True):
            for shift, tone in ((0.0, colour), (math.pi, pen.shade(colour, 0.55))):
                for k in range(n):
                    (x0, y0, z0), (x1, y1, z1) = strand(k, shift), strand(k + 1, shift)
                    if (z0 + z1 > 0) == front:
                        pen.segment((x0, y0), (x1, y1), tone, 0.095)


def thermometer(pen: Pen, colour: int, t: float) -> None:
    """A thermometer whose column rises and falls; the column and bulb are in the colour."""
    slab(pen, (-0.17, -1.0, 0.17, -0.10), 0.17, pale(colour, 0.45), 0.03)
    dot(pen, 0, -0.20, 0.20, pale(colour, 0.45))
    slab(pen, (-0.075, -0.93, 0.075, -0.2), 0.075, PAPER)
    top = -0.62 + 0.05 * math.sin(t * 0.9)
    slab(pen, (-0.055, top, 0.055, -0.2), 0.05, colour)
    orb(pen, 0, -0.19, 0.155, colour)
    for i in range(6):
        pen.segment((0.095, -0.86 + i * 0.085), (0.14 - 0.015 * (i % 2), -0.86 + i * 0.085), INK, 0.016)
    dot(pen, 0.05, -0.235, 0.03, alpha(WHITE, 0.7))


def weather_vane(pen: Pen, colour: int, t: float) -> None:
    """A weathercock on its rod, arrow and letters of the winds below; it swings in the wind."""
    slab(pen, (-0.02, -0.62, 0.02, 0.0), 0.0, DARK)
    pen.shape(soft("-.14,0 .14,0 .03,-.10 -.03,-.10", 0.01), DARK, depth=0.0)
    pen.segment((-0.24, -0.24), (0.24, -0.24), DARK, 0.024)
    for s in (-1, 1):
        orb(pen, s * 0.27, -0.24, 0.05, GOLD)
    orb(pen, 0, -0.24, 0.05, GOLD)
    k = 1 - 0.06 * (1 + math.sin(t * 1.3))
    pen.canvas.save()
    pen.canvas.scale(k, 1.0)
    pen.segment((-0.40, -0.42), (0.40, -0.42), pen.shade(colour, 0.5), 0.034)
    pen.fill(cut(".34,-.50 .50,-.42 .34,-.34"), pen.shade(colour, 0.3))
    pen.fill(cut("-.50,-.50 -.36,-.50 -.30,-.42 -.36,-.34 -.50,-.34 -.44,-.42"), pen.shade(colour, 0.3))
    cock = (
        ".08,-.44 -.08,-.44 -.20,-.54 -.22,-.62 -.36,-.60 -.42,-.74 -.38,-.88"
        " -.26,-.94 -.30,-.82 -.24,-.74 -.10,-.68 .04,-.74 .08,-.88 .16,-.95 .25,-.92"
    )
    pen.shape(curvy(cock + " .35,-.87! .26,-.84 .24,-.66 .18,-.50"), colour, depth=0.035)
    pen.fill(curvy(".06,-.92 .09,-.99 .14,-.97 .18,-1.0 .24,-.95 .20,-.92 .12,-.93"), RED)
    pen.fill(curvy(".26,-.84 .30,-.80 .28,-.75 .24,-.79"), RED)
    dot(pen, 0.21, -0.885, 0.016, DARK)
    line(pen, "-.08,-.62 .02,-.56 .12,-.62", pen.shade(colour, 0.8), 0.022)
    pen.canvas.restore()


SCIENCE: dict[str, PropSpec] = {
    "magnifying_glass": PropSpec(magnifying_glass, 0.13, "grip", 0xFF5A6FA8, (-0.53, -0.55, 0.46, 0.5)),
    "microscope": PropSpec(microscope, 0.24, "ground", 0xFF5B7FA8, (-0.43, -1.01, 0.41, 0.01)),
    "test_tube": PropSpec(test_tube, 0.09, "grip", 0xFF4FB57A, (-0.25, -0.53, 0.32, 0.48)),
    "flask": PropSpec(flask, 0.12, "ground", 0xFF8A5FC8, (-0.43, -1.01, 0.43, 0.01)),
    "beaker": PropSpec(beaker, 0.08, "ground", 0xFF4FA3D0, (-0.41, -1.01, 0.38, 0.01)),
    "petri_dish": PropSpec(petri_dish, 0.055, "ground", 0xFFE08A6A, (-0.52, -0.47, 0.52, 0.01)),
    "bunsen_burner": PropSpec(bunsen_burner, 0.12, "ground", 0xFF6A7A94, (-0.5, -1.04, 0.35, 0.01)),
    "volcano_model": PropSpec(volcano_model, 0.34, "ground", 0xFF8A6650, (-0.87, -1.08, 0.87, 0.01)),
    "magnet": PropSpec(magnet, 0.06, "centre", 0xFFD9453F, (-0.44, -0.49, 0.44, 0.46)),
    "prism": PropSpec(prism, 0.06, "ground", 0xFF9CC4E4, (-0.55, -0.8, 0.55, 0.01)),
    "gear": PropSpec(gear, 0.12, "centre", 0xFF7F8DA6, (-0.53, -0.51, 0.58, 0.53)),
    "spring": PropSpec(spring, 0.07, "ground", 0xFF5F8FC0, (-0.37, -1.05, 0.37, 0.01)),
    "pendulum": PropSpec(pendulum, 0.12, "ground", 0xFF6F86B0, (-0.64, -0.94, 0.66, 0.01)),
    "atom": PropSpec(atom, 0.30, "centre", 0xFF4F7FD0, (-0.52, -0.47, 0.53, 0.47)),
    "molecule": PropSpec(molecule, 0.30, "centre", 0xFFD9574A, (-0.49, -0.43, 0.52, 0.46)),
    "dna": PropSpec(dna, 0.40, "centre", 0xFF5B6FD0, (-0.44, -0.58, 0.44, 0.58)),
    "thermometer": PropSpec(thermometer, 0.18, "ground", 0xFFE0483F, (-0.21, -1.01, 0.21, 0.01)),
    "weather_vane": PropSpec(weather_vane, 0.5, "ground", 0xFFC9913F, (-0.5, -1.01, 0.5, 0.01)),
    **SPACE,
}
