"""Small devices: watch, headphones, speaker, microphone, camera, controller, goggles, telephone."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import arc, both, clipped, cut, dot, glint, line, orb, pale, slab, soft, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE
from seedream.rendering.props.spec import PropSpec

BLACK, LED, BLUE = 0xFF1C1A26, 0xFF5FE08A, 0xFF8FD0F5
LID = ((-0.46, 0.0), (0.46, 0.0), (0.46, 1.0), (-0.46, 1.0))


def smartwatch(pen: Pen, colour: int, t: float) -> None:
    """A watch with a strap and a screen that shows a ring and the pulse."""
    pen.shape(soft("-.17,-1.0 .17,-1.0 .22,-.70 -.22,-.70", 0.04), colour, depth=0.05)
    pen.shape(soft("-.22,-.30 .22,-.30 .17,0 -.17,0", 0.04), colour, depth=0.05)
    for y in (-0.06, -0.12, -0.18):
        dot(pen, 0, y, 0.016, pen.shade(colour))
    slab(pen, (0.26, -0.58, 0.33, -0.44), 0.025, STEEL)
    slab(pen, (-0.29, -0.79, 0.29, -0.21), 0.13, pen.shade(colour, 0.45), 0.03)
    slab(pen, (-0.235, -0.735, 0.235, -0.265), 0.09, BLACK)
    arc(pen, 0, -0.5, 0.165, -90, 250, colour, 0.045)
    beat = 0.012 * math.sin(t * 6)
    line(pen, "-.09,-.50 -.04,-.50 -.015,-.56 .02,-.44 .045,-.50 .09,-.50", 0xFFFF7A6A, 0.02 + beat * 0.3)


def headphones(pen: Pen, colour: int, _: float) -> None:
    """Headphones from the front: a padded band and two cushioned cups."""
    line(pen, "-.39,-.30 -.42,-.62 -.25,-.89 0,-.95 .25,-.89 .42,-.62 .39,-.30", colour, 0.085)
    line(pen, "-.27,-.84 0,-.925 .27,-.84", pen.shade(colour), 0.045)
    for s in (-1, 1):
        slab(pen, (s * 0.39 - 0.03, -0.50, s * 0.39 + 0.03, -0.32), 0.02, STEEL)
        cushion = (min(s * 0.20, s * 0.33), -0.42, max(s * 0.20, s * 0.33), -0.03)
        slab(pen, cushion, 0.065, DARK, 0.02)
        cup = (min(s * 0.27, s * 0.49), -0.45, max(s * 0.27, s * 0.49), 0.0)
        slab(pen, cup, 0.10, colour, 0.05)
    glint(pen, ".43,-.35 .445,-.24 .44,-.16", 0.025)


def earbuds(pen: Pen, colour: int, _: float) -> None:
    """Wireless earbuds above their open case."""
    for s in (-1, 1):
        with turned(pen, s * 8, s * 0.18, -0.70):
            slab(pen, (-0.035 + s * 0.03, -0.02, 0.035 + s * 0.03, 0.30), 0.035, colour, 0.02)
            orb(pen, 0, -0.06, 0.13, colour, 0.115)
            dot(pen, -s * 0.09, -0.06, 0.05, DARK, 0.06)
            dot(pen, s * 0.05, -0.11, 0.018, pen.shade(colour, 0.8))
    slab(pen, (-0.42, -0.42, 0.42, 0.0), 0.16, colour, 0.06)
    slab(pen, (-0.42, -0.36, 0.42, -0.335), 0.0, pen.shade(colour, 0.8))
    dot(pen, 0, -0.20, 0.018, LED)


def speaker(pen: Pen, colour: int, t: float) -> None:
    """A loudspeaker box with a large cone that moves and a small one."""
    slab(pen, (-0.31, -1.0, 0.31, -0.02), 0.06, colour, 0.05)
    for x in (-0.22, 0.22):
        slab(pen, (x - 0.06, -0.03, x + 0.06, 0.0), 0.01, DARK)
    push = 0.008 * math.sin(t * 14)
    for y, r in ((-0.34, 0.225 + push), (-0.76, 0.115)):
        dot(pen, 0, y, r, pen.shade(colour, 1.0))
        dot(pen, 0, y, r * 0.82, DARK)
        orb(pen, 0, y, r * 0.36, pale(colour, 0.1))
    for x in (-0.25, 0.25):
        for y in (-0.94, -0.08):
            dot(pen, x, y, 0.014, pen.shade(colour, 0.9))


def webcam(pen: Pen, colour: int, _: float) -> None:
    """A round webcam on a small foot, with a lens and a red light."""
    pen.shape(soft("-.10,-.34 .10,-.34 .16,-.06 -.16,-.06", 0.03), pen.shade(colour, 0.7), depth=0.03)
    slab(pen, (-0.32, -0.09, 0.32, 0.0), 0.045, colour, 0.03)
    orb(pen, 0, -0.64, 0.36, colour, depth=0.08)
    dot(pen, 0, -0.64, 0.22, pen.shade(colour))
    dot(pen, 0, -0.64, 0.17, BLACK)
    dot(pen, 0, -0.64, 0.09, 0xFF2F5F9A)
    dot(pen, 0.06, -0.70, 0.035, alpha(WHITE, 0.8))
    dot(pen, 0.0, -0.93, 0.022, 0xFFFF5A4A)


def game_controller(pen: Pen, colour: int, _: float) -> None:
    """A game controller with cross, sticks and four coloured buttons."""
    for s in (-1, 1):
        slab(pen, (s * 0.27 - 0.10, -0.30, s * 0.27 + 0.10, -0.18), 0.05, pen.shade(colour, 0.9))
    body = both("0,-.235 .16,-.24 .32,-.26 .43,-.17 .50,.14 .45,.32 .34,.31 .23,.14 .12,.085 0,.08")
    pen.shape(body, colour, depth=0.055)
    slab(pen, (-0.355, -0.145, -0.205, -0.095), 0.012, DARK)
    slab(pen, (-0.305, -0.195, -0.255, -0.045), 0.012, DARK)
    for (x, y), tone in zip(
        ((0.28, -0.185), (0.345, -0.12), (0.28, -0.055), (0.215, -0.12)), (GOLD, 0xFFE0604F, 0xFF5FC07A, BLUE), strict=True
    ):
        dot(pen, x, y, 0.030, tone)
    for s in (-1, 1):
        dot(pen, s * 0.135, 0.0, 0.080, pen.shade(colour))
        orb(pen, s * 0.135, -0.012, 0.060, DARK)
    dot(pen, 0, -0.14, 0.03, alpha(WHITE, 0.7))


def vr_headset(pen: Pen, colour: int, _: float) -> None:
    """Virtual-reality goggles, turned a little, with their strap and a dark visor."""
    line(pen, "-.38,-.42 -.30,-.74 .02,-.86 .34,-.72 .42,-.40", pen.shade(colour, 0.8), 0.075)
    line(pen, "0,-.84 0,-.50", pen.shade(colour, 0.6), 0.07)
    pen.shape(both("0,-.58 .36,-.57 .47,-.45 .48,-.18 .38,-.02 .16,0 .09,-.09 0,-.115", 0.6), colour, depth=0.06)
    pen.fill(both("0,-.49 .30,-.48 .37,-.40 .37,-.25 .29,-.16 .15,-.16 0,-.19", 0.6), BLACK)
    pen.fill(cut(".10,-.478 .22,-.478 .05,-.185 -.03,-.187"), alpha(WHITE, 0.18))
    for s in (-1, 1):
        dot(pen, s * 0.42, -0.38, 0.022, BLUE)


def microphone(pen: Pen, colour: int, _: float) -> None:
    """A hand microphone: woven steel head and a tapering handle."""
    with turned(pen, 32):
        pen.shape(both("0,-.20 .12,-.19 .085,.44 .06,.52 0,.53", 0.25), colour, depth=0.06)
        slab(pen, (-0.045, -0.06, 0.045, 0.10), 0.03, DARK)
        slab(pen, (-0.03, -0.04, 0.03, 0.02), 0.02, LED)
        orb(pen, 0, -0.34, 0.185, pale(colour, 0.42), depth=0.05)
        with clipped(pen, ellipse(0, -0.34, 0.185, 0.185)):
            for k in range(-4, 5):
                for s in (-1, 1):
                    pen.segment((k * 0.075 - 0.2 * s, -0.54), (k * 0.075 + 0.2 * s, -0.14), alpha(pen.shade(colour), 0.55), 0.010)
        slab(pen, (-0.165, -0.215, 0.165, -0.15), 0.03, pen.shade(colour, 0.7))


def old_telephone(pen: Pen, colour: int, t: float) -> None:
    """A telephone of old: dial with finger holes, receiver on its cradle, curly cord."""
    cord = "-.40,-.56 " + " ".join(f"{-0.47 + 0.035 * (-1) ** k:.3f},{-0.50 + k * 0.045:.3f}" for k in range(10)) + " -.40,-.05"
    line(pen, cord, DARK, 0.030)
    pen.shape(both("0,-.60 .15,-.60! .20,-.46 .34,-.26 .40,-.06! .40,0! 0,0!", 0.4), colour, depth=0.05)
    slab(pen, (-0.41, -0.06, 0.41, 0.0), 0.025, pen.shade(colour, 0.8))
    for s in (-1, 1):
        slab(pen, (s * 0.16 - 0.045, -0.68, s * 0.16 + 0.045, -0.56), 0.02, pen.shade(colour, 0.9))
    pen.shape(both("0,-.84 .24,-.83 .40,-.76 .49,-.60 .47,-.52! .29,-.52! .27,-.60 .20,-.69 0,-.70", 0.45), colour, depth=0.04)
    for s in (-1, 1):
        slab(pen, (s * 0.38 - 0.10, -0.545, s * 0.38 + 0.10, -0.50), 0.02, DARK)
    orb(pen, 0, -0.29, 0.19, PAPER, depth=0.02)
    dot(pen, 0, -0.29, 0.165, pen.shade(colour, 0.45))
    for i in range(10):
        a = math.radians(70 + i * 29)
        dot(pen, 0.118 * math.cos(a), -0.29 + 0.118 * math.sin(a), 0.029, PAPER)
    dot(pen, 0, -0.29, 0.062, GOLD)
    glint(pen, ".20,-.785 .33,-.735 .41,-.65", 0.026, 0.45)


GADGETS: dict[str, PropSpec] = {
    "smartwatch": PropSpec(smartwatch, 0.07, "ground", 0xFF3F7F8A, (-0.3, -1.01, 0.34, 0.01)),
    "headphones": PropSpec(headphones, 0.13, "ground", 0xFFD9573F, (-0.5, -1, 0.5, 0.01)),
    "earbuds": PropSpec(earbuds, 0.05, "ground", 0xFF8FB0C8, (-0.43, -0.88, 0.43, 0.01)),
    "speaker": PropSpec(speaker, 0.25, "ground", 0xFF7A5A48, (-0.32, -1.01, 0.32, 0.01)),
    "webcam": PropSpec(webcam, 0.06, "ground", 0xFF5A6478, (-0.37, -1.01, 0.37, 0.01)),
    "game_controller": PropSpec(game_controller, 0.09, "grip", 0xFF5B63C9, (-0.51, -0.31, 0.51, 0.35)),
    "vr_headset": PropSpec(vr_headset, 0.12, "ground", 0xFF7D8CC4, (-0.5, -0.91, 0.5, 0.02)),
    "microphone": PropSpec(microphone, 0.13, "grip", 0xFF4A4F63, (-0.34, -0.48, 0.37, 0.48)),
    "old_telephone": PropSpec(old_telephone, 0.14, "ground", 0xFFC9453F, (-0.53, -0.85, 0.5, 0.01)),
}
