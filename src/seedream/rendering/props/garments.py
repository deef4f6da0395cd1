"""More to wear, laid out: coats and gowns of many countries, headgear, small things; one unit is the larger extent."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.finish import gloss, tone
from seedream.rendering.props.kit import both, clipped, curvy, dot, line, orb, pale, ring, slab, soft, star, turned
from seedream.rendering.props.palette import DARK, GOLD, PAPER, WHITE
from seedream.rendering.props.spec import PropSpec

STRAW, RED = 0xFFE6C67A, 0xFFC8323A


def vest(pen: Pen, colour: int, _: float) -> None:
    """A buttoned waistcoat with two pockets."""
    shape = both("0.14,-0.96! 0.3,-0.92! 0.26,-0.74 0.34,-0.58! 0.34,-0.12! 0.06,0! 0,-0.08!", 0.2)
    pen.shape(shape, colour, depth=0.05)
    pen.fill(soft("-0.14,-0.96 0,-0.52 0.14,-0.96", 0.01), pen.shade(pen.shade(colour)))
    for s in (-1, 1):
        pen.shape(
            soft(f"{s * 0.14},-0.97 {s * 0.22},-0.8 {s * 0.13},-0.76 {s * 0.0},-0.5", 0.01), pen.lit(colour, 0.18), depth=0.02
        )
        line(pen, f"{s * 0.12},-0.27 {s * 0.26},-0.31", pen.shade(colour), 0.026)
    line(pen, "0.01,-0.5 0.01,-0.08", pen.shade(colour), 0.012)
    for k in range(4):
        dot(pen, -0.045, -0.44 + k * 0.11, 0.018, GOLD)


def overalls(pen: Pen, colour: int, _: float) -> None:
    """Dungarees with bib, braces and pockets."""
    for s in (-1, 1):
        pen.shape(
            soft(f"{s * 0.06},-0.74 {s * 0.13},-0.74 {s * 0.14},-1.0 {s * 0.08},-1.0", 0.01), pen.shade(colour, 0.25), depth=0.01
        )
    legs = both("0.2,-0.58! 0.23,-0.4 0.21,0! 0.045,0! 0.01,-0.4! 0,-0.41", 0.1)
    pen.shape(legs, colour, depth=0.04)
    pen.shape(soft("-0.13,-0.8 0.13,-0.8 0.16,-0.56 -0.16,-0.56", 0.015), colour, depth=0.02)
    slab(pen, (-0.205, -0.6, 0.205, -0.55), 0.008, pen.shade(colour, 0.4))
    slab(pen, (-0.07, -0.75, 0.07, -0.64), 0.015, pen.lit(colour, 0.2), 0.01)
    for s in (-1, 1):
        dot(pen, s * 0.1, -0.77, 0.02, GOLD)
        line(pen, f"{s * 0.09},-0.53 {s * 0.15},-0.47 {s * 0.21},-0.46", pen.shade(colour), 0.012)
        slab(pen, (s * 0.128 - 0.085, -0.05, s * 0.128 + 0.085, 0.0), 0.006, pen.lit(colour, 0.3))


def kimono(pen: Pen, colour: int, _: float) -> None:
    """A kimono spread out, with its broad sash and blossoms."""
    shape = both("0.1,-0.98! 0.5,-0.9! 0.52,-0.42! 0.3,-0.42! 0.28,-0.58! 0.27,0! 0,0", 0.04)
    pen.shape(shape, colour, depth=0.04)
    with clipped(pen, shape):
        for i, (x, y) in enumerate(
            ((-0.42, -0.56), (-0.34, -0.74), (0.4, -0.6), (0.36, -0.8), (0.16, -0.14), (-0.14, -0.2), (0.08, -0.28), (-0.2, -0.05))
        ):
            for a in range(5):
                dot(pen, x + 0.036 * math.cos(a * 1.257 + i), y + 0.036 * math.sin(a * 1.257 + i), 0.027, 0xFFFBE3E8)
            dot(pen, x, y, 0.015, GOLD)
        line(pen, "0.08,-0.36 0.05,-0.2 0.08,0", pen.shade(colour), 0.014)
    pen.fill(soft("-0.1,-0.98 0.0,-0.68 0.1,-0.98", 0.004), pen.shade(pen.shade(colour)))
    line(pen, "-0.1,-0.98! 0.06,-0.5!", 0xFFFBF6EC, 0.04)
    line(pen, "0.1,-0.98! -0.04,-0.56!", 0xFFFBF6EC, 0.04)
    slab(pen, (-0.28, -0.58, 0.28, -0.38), 0.01, tone(colour, -0.12, 160), 0.025)
    slab(pen, (-0.28, -0.5, 0.28, -0.46), 0.005, GOLD)


def poncho(pen: Pen, colour: int, _: float) -> None:
    """A woven poncho with stripes and fringe."""
    shape = both("0.1,-0.86! 0.34,-0.62 0.5,-0.12! 0,0.0!", 0.2)
    for k in range(25):
        x = -0.48 + k * 0.04
        pen.segment((x, -0.24 * abs(x) - 0.03), (x, -0.24 * abs(x) + 0.07), pen.shade(colour, 0.5), 0.016)
    pen.shape(shape, colour, depth=0.05)
    with clipped(pen, shape):
        for k, tint in enumerate((0xFFF6E3B0, 0xFF2F7F8A, 0xFFE8702E, 0xFFF6E3B0)):
            y = -0.62 + k * 0.14
            line(pen, f"-0.6,{y - 0.12}! 0,{y + 0.06}! 0.6,{y - 0.12}!", tint, 0.045)
            for i in range(-4, 5):
                dot(pen, i * 0.1, y + 0.055 - abs(i) * 0.03, 0.014, DARK)
    pen.fill(ellipse(0, -0.86, 0.1, 0.035), pen.shade(pen.shade(colour)))


def cape(pen: Pen, colour: int, t: float) -> None:
    """A cape with a collar and a clasp, its hem in the wind."""
    s = 0.015 * math.sin(t * 2)
    shape = curvy(
        f"-0.13,-0.94! 0.13,-0.94! 0.24,-0.72 0.34,-0.3 {0.44 + s},-0.02! 0.24,-0.08 0.1,{-0.0 + s} -0.06,-0.07 "
        f"-0.22,{0.0 - s} -0.42,-0.04! -0.3,-0.4 -0.22,-0.74"
    )
    pen.shape(shape, colour, depth=0.06)
    for x in (-0.16, 0.0, 0.17):
        line(pen, f"{x * 0.5},-0.86 {x},-0.5 {x * 1.4},-0.08", pen.shade(colour, 0.6), 0.018)
    for k in (-1, 1):
        pen.shape(
            curvy(f"0,-0.9! {k * 0.12},-1.0 {k * 0.21},-0.98! {k * 0.17},-0.84 {k * 0.04},-0.8"),
            pen.shade(colour, 0.35),
            depth=0.02,
        )
    dot(pen, 0, -0.86, 0.035, GOLD)


def tutu(pen: Pen, colour: int, _: float) -> None:
    """A ballet dress with a skirt of stiff tulle."""
    for k, (half, y, shade) in enumerate(((0.5, -0.14, 0.45), (0.46, -0.2, 0.2), (0.4, -0.26, 0.0))):
        frill = [(-half + 2 * half * i / 16, y + 0.09 * (1 - ((i - 8) / 8) ** 2) + 0.02 * (-1) ** i) for i in range(17)]
        text = f"-0.12,{-0.44 + 0.02 * k}! 0.12,{-0.44 + 0.02 * k}! " + " ".join(f"{x},{v}" for x, v in reversed(frill))
        pen.shape(curvy(text, 0.3), pen.shade(colour, shade), depth=0.02)
        for i in range(1, 16, 2):
            x, v = frill[i]
            line(pen, f"{x * 0.3},-0.4 {x},{v - 0.02}", alpha(WHITE, 0.35), 0.008)
    pen.shape(both("0.04,-0.84! 0.13,-0.86 0.12,-0.66 0.14,-0.42! 0,-0.36!", 0.3), tone(colour, -0.1), depth=0.03)
    for s in (-1, 1):
        line(pen, f"{s * 0.1},-0.86 {s * 0.085},-1.0", tone(colour, -0.1), 0.02)
    line(pen, "-0.05,-0.76 0.05,-0.66 -0.05,-0.58 0.05,-0.5", PAPER, 0.01)


def apron(pen: Pen, colour: int, _: float) -> None:
    """A kitchen apron with a pocket."""
    line(pen, "-0.14,-0.76 -0.14,-0.96 0.0,-1.0 0.14,-0.96 0.14,-0.76", pen.shade(colour, 0.5), 0.03)
    for s in (-1, 1):
        line(pen, f"{s * 0.28},-0.46 {s * 0.4},-0.42 {s * 0.42},-0.28", pen.shade(colour, 0.5), 0.03)
    shape = both("0.16,-0.8! 0.17,-0.62 0.3,-0.48! 0.33,0! 0,0.0", 0.2)
    pen.shape(shape, colour, depth=0.05)
    with clipped(pen, shape):
        for k in range(-3, 4):
            pen.segment((k * 0.1, -0.8), (k * 0.11, 0.0), alpha(WHITE, 0.35), 0.022)
    slab(pen, (-0.16, -0.36, 0.16, -0.14), 0.02, pen.shade(colour, 0.2), 0.015)
    pen.segment((-0.16, -0.35), (0.16, -0.35), PAPER, 0.022)


def pajamas(pen: Pen, colour: int, _: float) -> None:
    """Pyjamas: a jacket and trousers with stripes."""
    legs = both("0.15,-0.5! 0.19,0! 0.05,0! 0.005,-0.26! 0,-0.27", 0.05)
    shirt = both("0.06,-0.98! 0.18,-0.94! 0.4,-0.6! 0.29,-0.53! 0.19,-0.68! 0.2,-0.4! 0,-0.4", 0.06)
    for shape, depth in ((legs, 0.03), (shirt, 0.035)):
        pen.shape(shape, colour, depth=depth)
        with clipped(pen, shape):
            for k in range(-5, 6):
                pen.segment((k * 0.075, -1.0), (k * 0.075, 0.0), alpha(WHITE, 0.5), 0.016)
    line(pen, "0,-0.86! 0,-0.41!", pen.shade(colour), 0.012)
    for s in (-1, 1):
        pen.shape(soft(f"{s * 0.06},-0.98 {s * 0.15},-0.9 {s * 0.08},-0.8 0,-0.84", 0.008), pen.lit(colour, 0.35), depth=0.01)
    for k in range(3):
        dot(pen, -0.03, -0.74 + k * 0.12, 0.014, WHITE)


def wedding_dress(pen: Pen, colour: int, _: float) -> None:
    """A bridal gown with lace and train."""
    skirt = curvy("-0.12,-0.58! 0.12,-0.58! 0.24,-0.36 0.34,-0.12 0.54,0.0! 0.1,0.01 -0.34,0.0! -0.3,-0.2 -0.22,-0.38")
    pen.shape(skirt, colour, 0xFFD9CFE0, depth=0.05)
    for x in (-0.16, -0.05, 0.08, 0.2):
        line(pen, f"{x * 0.5},-0.54 {x},-0.3 {x * 1.5},-0.03", alpha(0xFFC4B4CC, 0.6), 0.014)
    for k in range(15):
        x = -0.32 + k * 0.058
        ring(pen, x, -0.02, 0.026, alpha(0xFFC4B4CC, 0.9), 0.01)
    pen.shape(both("0,-0.84 0.05,-0.9 0.12,-0.88! 0.1,-0.72 0.12,-0.56! 0,-0.54", 0.4), colour, 0xFFD9CFE0, depth=0.03)
    for s in (-1, 1):
        line(pen, f"{s * 0.1},-0.88 {s * 0.14},-0.94 {s * 0.19},-0.84", alpha(0xFFD4C8DA, 0.95), 0.03)
        for k in range(3):
            dot(pen, s * 0.045, -0.8 + k * 0.07, 0.014, alpha(0xFFC4B4CC, 0.8))
    slab(pen, (-0.12, -0.59, 0.12, -0.555), 0.01, tone(colour, -0.12, 0, 1.5))


def beret(pen: Pen, colour: int, _: float) -> None:
    """A beret."""
    pen.shape(curvy("-0.3,-0.1! -0.5,-0.26 -0.4,-0.5 -0.06,-0.6 0.3,-0.54 0.5,-0.36 0.42,-0.16 0.24,-0.08!"), colour, depth=0.08)
    pen.shape(curvy("-0.31,-0.18! 0,-0.14 0.25,-0.16! 0.24,-0.0 0,0.03 -0.28,-0.02"), pen.shade(colour, 0.5), depth=0.02)
    line(pen, "0.02,-0.58 0.05,-0.66 0.04,-0.7", colour, 0.04)


def beanie(pen: Pen, colour: int, _: float) -> None:
    """A knitted hat with a bobble."""
    for i in range(12):
        a = i * math.pi / 6
        dot(pen, 0.1 * math.cos(a), -0.88 + 0.1 * math.sin(a), 0.06, pen.shade(PAPER, 0.2 * (i % 2)))
    dot(pen, 0, -0.88, 0.11, PAPER)
    dome = both("0,-0.84 0.28,-0.76 0.42,-0.5 0.44,-0.24! 0,-0.2", 0.5)
    pen.shape(dome, colour, depth=0.07)
    with clipped(pen, dome):
        for y in (-0.62, -0.44):
            pen.stroke([(-0.48 + k * 0.06, y + 0.035 * (-1) ** k, 1.0) for k in range(17)], PAPER, 0.03)
    slab(pen, (-0.47, -0.27, 0.47, 0.0), 0.08, pen.shade(colour, 0.2), 0.04)
    for k in range(11):
        pen.segment((-0.4 + k * 0.08, -0.22), (-0.4 + k * 0.08, -0.05), pen.shade(colour, 0.8), 0.02)


def straw_hat(pen: Pen, colour: int, _: float) -> None:
    """A straw hat with a ribbon."""
    pen.shape(curvy("-0.5,-0.1 -0.24,-0.24 0.24,-0.24 0.5,-0.1 0.3,0.0 0,0.03 -0.3,0.0"), colour, depth=0.04)
    for k in (0.4, 0.48):
        line(
            pen,
            f"{-k},-0.1 {-0.5 * k},{-0.03 + 0.06 * k} 0,0.0 {0.5 * k},{-0.03 + 0.06 * k} {k},-0.1",
            pen.shade(colour, 0.5),
            0.01,
        )
    crown = both("0,-0.56 0.2,-0.53 0.27,-0.36 0.29,-0.14! 0,-0.07", 0.4)
    pen.shape(crown, pen.lit(colour, 0.15), depth=0.05)
    with clipped(pen, crown):
        for k in range(-6, 7):
            for s in (-1, 1):
                line(pen, f"{k * 0.07},-0.6 {k * 0.07 + s * 0.2},-0.1", alpha(pen.shade(colour), 0.45), 0.008)
        line(pen, "-0.3,-0.19 0,-0.12 0.3,-0.19", RED, 0.075)
    pen.fill(soft("0.24,-0.2 0.36,-0.06 0.3,-0.05 0.22,-0.13", 0.006), RED)


def bow_tie(pen: Pen, colour: int, _: float) -> None:
    """A bow tie."""
    for s in (-1, 1):
        pen.shape(soft(f"{s * 0.04},-0.24 {s * 0.48},-0.46 {s * 0.5},-0.23 {s * 0.48},0 {s * 0.04},-0.2", 0.03), colour, depth=0.05)
        line(pen, f"{s * 0.08},-0.23 {s * 0.22},-0.28", pen.shade(colour, 0.8), 0.018)
        line(pen, f"{s * 0.08},-0.2 {s * 0.24},-0.17", pen.shade(colour, 0.8), 0.018)
        for x, y in ((0.38, -0.34), (0.38, -0.12), (0.28, -0.22)):
            dot(pen, s * x, y, 0.024, pale(colour, 0.6))
    slab(pen, (-0.09, -0.33, 0.09, -0.13), 0.04, pen.shade(colour, 0.25), 0.03)


def cane(pen: Pen, colour: int, _: float) -> None:
    """A walking stick with a curved handle."""
    with turned(pen, 0.0, 0.0, 0.9):
        line(pen, "-0.16,-0.84 -0.15,-0.96 -0.04,-1.0 0.05,-0.93 0.05,-0.8 0.05,-0.04", colour, 0.05)
        line(pen, "-0.15,-0.86 -0.13,-0.95 -0.04,-0.98 0.03,-0.92", pen.lit(colour, 0.35), 0.014)
        slab(pen, (0.02, -0.76, 0.08, -0.71), 0.01, GOLD)
        slab(pen, (0.024, -0.05, 0.076, 0.0), 0.012, DARK)


def badge(pen: Pen, colour: int, _: float) -> None:
    """A star-shaped badge of office."""
    points = []
    for i in range(14):
        a, r = i * math.pi / 7, 0.5 if i % 2 == 0 else 0.37
        points.append(f"{r * math.sin(a)},{-0.5 - r * math.cos(a)}")
    pen.shape(soft(" ".join(points), 0.03), colour, depth=0.04)
    for i in range(7):
        a = i * 2 * math.pi / 7
        orb(pen, 0.47 * math.sin(a), -0.5 - 0.47 * math.cos(a), 0.05, pen.lit(colour, 0.3))
    orb(pen, 0, -0.5, 0.29, pen.shade(colour, 0.25), depth=0.03)
    ring(pen, 0, -0.5, 0.25, pen.lit(colour, 0.4), 0.02)
    pen.shape(star(0, -0.49, 0.2, 0.09, 0.01), 0xFF2F5FA0, depth=0.02)


def ballet_shoe(pen: Pen, colour: int, _: float) -> None:
    """A pair of ballet shoes with their ribbons."""
    for x, turn in ((-0.16, -12), (0.18, 14)):
        with turned(pen, turn, x, 0):
            line(pen, "-0.1,-0.5 -0.24,-0.66 0.02,-0.78 0.2,-0.9 0.1,-1.0", pale(colour, 0.25), 0.035)
            line(pen, "0.1,-0.5 0.22,-0.62 -0.04,-0.74 -0.14,-0.86", pen.shade(colour, 0.25), 0.035)
            pen.shape(both("0.0,-0.56 0.13,-0.54 0.15,-0.3 0.11,-0.04 0.06,0! 0,0"), colour, depth=0.05)
            pen.fill(both("0.0,-0.52 0.09,-0.5 0.1,-0.34 0.0,-0.26"), pen.shade(pen.shade(colour, 0.8)))
            slab(pen, (-0.075, -0.05, 0.075, 0.0), 0.02, pen.shade(colour, 0.35))
            gloss(pen, "0.05,-0.2 0.06,-0.1", 0.02, 0.6)


def eye_patch(pen: Pen, colour: int, _: float) -> None:
    """A pirate's eye patch."""
    line(pen, "-0.5,-0.34 -0.1,-0.5 0.3,-0.5 0.5,-0.4", pen.shade(colour), 0.028)
    line(pen, "-0.5,-0.34 -0.36,-0.16 0.1,-0.12 0.44,-0.26 0.5,-0.4", alpha(pen.shade(colour), 0.6), 0.02)
    pen.shape(curvy("-0.24,-0.5! 0.22,-0.54! 0.27,-0.3 0.1,-0.06 -0.04,-0.04 -0.22,-0.24"), colour, depth=0.05)
    line(pen, "-0.2,-0.46 0.19,-0.5 0.22,-0.3 0.08,-0.1 -0.04,-0.08 -0.19,-0.26", alpha(pale(colour, 0.5), 0.6), 0.01)


GARMENTS: dict[str, PropSpec] = {
    "vest": PropSpec(vest, 0.42, "ground", 0xFF4A5A78, (-0.373, -0.99, 0.373, 0.029)),
    "overalls": PropSpec(overalls, 0.72, "ground", 0xFF3F68A8, (-0.263, -1.03, 0.263, 0.03)),
    "kimono": PropSpec(kimono, 0.82, "ground", 0xFFB83A5A, (-0.554, -1.031, 0.554, 0.031)),
    "poncho": PropSpec(poncho, 0.6, "ground", 0xFFB8382E, (-0.53, -0.924, 0.53, 0.108)),
    "cape": PropSpec(cape, 0.74, "ground", 0xFFC22B34, (-0.453, -1.036, 0.486, 0.047)),
    "tutu": PropSpec(tutu, 0.5, "ground", 0xFFF4B0C8, (-0.542, -1.042, 0.536, 0.003)),
    "apron": PropSpec(apron, 0.56, "ground", 0xFF4F8FA8, (-0.469, -1.047, 0.469, 0.03)),
    "pajamas": PropSpec(pajamas, 0.78, "ground", 0xFF6F8FCC, (-0.429, -1.013, 0.429, 0.029)),
    "wedding_dress": PropSpec(wedding_dress, 0.86, "ground", 0xFFFBF6F2, (-0.385, -0.985, 0.568, 0.04)),
    "beret": PropSpec(beret, 0.17, "ground", 0xFF8A2A3A, (-0.536, -0.753, 0.536, 0.064)),
    "beanie": PropSpec(beanie, 0.16, "ground", 0xFF3F7FA0, (-0.504, -1.076, 0.504, 0.031)),
    "straw_hat": PropSpec(straw_hat, 0.25, "ground", 0xFFE8C878, (-0.53, -0.591, 0.53, 0.063)),
    "bow_tie": PropSpec(bow_tie, 0.09, "ground", 0xFFB82A3E, (-0.53, -0.474, 0.53, 0.019)),
    "cane": PropSpec(cane, 0.52, "grip", 0xFF7A4A2E, (-0.22, -0.159, 0.114, 0.931)),
    "badge": PropSpec(badge, 0.06, "ground", 0xFFE0AE3A, (-0.542, -1.053, 0.542, 0.008)),
    "ballet_shoe": PropSpec(ballet_shoe, 0.24, "ground", 0xFFF0A0B4, (-0.585, -1.057, 0.652, 0.057)),
    "eye_patch": PropSpec(eye_patch, 0.09, "ground", 0xFF2E2A36, (-0.548, -0.575, 0.548, 0.009)),
}
