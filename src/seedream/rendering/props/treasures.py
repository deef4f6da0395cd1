"""Money, valuables and the things of tales: coins, chest, gem, sword, wand, potion, scroll."""

from __future__ import annotations

import math

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse
from seedream.rendering.props.kit import (
    arc,
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
    star,
    turned,
)
from seedream.rendering.props.palette import DARK, GOLD, PAPER, STEEL, WHITE, WOOD
from seedream.rendering.props.spec import PropSpec

RED, INK, COIN, BRASS = 0xFFD9483F, 0xFF4A4458, 0xFFF0B93A, 0xFFD9A640


def sparkle(pen: Pen, x: float, y: float, r: float, colour: int) -> None:
    """A four-pointed glint."""
    a, b = r, r * 0.22
    pen.fill(
        cut(f"{x},{y - a} {x + b},{y - b} {x + a},{y} {x + b},{y + b} {x},{y + a} {x - b},{y + b} {x - a},{y} {x - b},{y - b}"),
        colour,
    )


def _currency(pen: Pen, x: float, y: float, h: float, colour: int, width: float) -> None:
    """A coin's mark: a curved S with a stroke through it."""
    line(
        pen,
        f"{x + h * 0.30},{y - h * 0.30} {x},{y - h * 0.40} {x - h * 0.28},{y - h * 0.20}"
        f" {x + h * 0.28},{y + h * 0.20} {x},{y + h * 0.40} {x - h * 0.30},{y + h * 0.28}",
        colour,
        width,
    )
    pen.segment((x, y - h * 0.56), (x, y + h * 0.56), colour, width)


def _note(pen: Pen, colour: int, w: float, h: float) -> None:
    """Front of a banknote around the origin."""
    slab(pen, (-w, -h, w, h), 0.025, colour, 0.02)
    slab(pen, (-w + 0.045, -h + 0.045, w - 0.045, h - 0.045), 0.02, pale(colour, 0.38))
    slab(pen, (-w + 0.065, -h + 0.065, w - 0.065, h - 0.065), 0.015, colour)
    for s in (-1, 1):
        dot(pen, s * (w - 0.12), 0, 0.045, pale(colour, 0.38))
    dot(pen, 0, 0, h * 0.58, pale(colour, 0.5))
    _currency(pen, 0, 0, h * 0.62, pen.shade(colour), 0.030)


def money(pen: Pen, colour: int, _: float) -> None:
    """Bundles of banknotes and a few coins in front."""
    for i in range(5):
        y = -0.06 - i * 0.045
        pen.fill(
            soft(f"-.50,{y - 0.10} .40,{y - 0.20} .48,{y} -.42,{y + 0.05}", 0.02), pen.shade(colour, 0.9 if i % 2 == 0 else 0.35)
        )
    pen.shape(soft("-.50,-.36 .24,-.60 .50,-.24 -.30,-.06", 0.03), colour, depth=0.02)
    pen.fill(soft("-.42,-.345 .22,-.55 .42,-.26 -.26,-.11", 0.02), pale(colour, 0.36))
    pen.fill(soft("-.38,-.34 .21,-.525 .38,-.265 -.24,-.13", 0.02), colour)
    with turned(pen, -16, -0.01, -0.325):
        dot(pen, 0, 0, 0.125, pale(colour, 0.55), 0.095)
        _currency(pen, 0, 0, 0.115, pen.shade(colour), 0.026)
    pen.fill(soft(".10,-.565 .20,-.59 .46,-.22 .35,-.19", 0.01), PAPER)
    pen.fill(soft(".35,-.19 .46,-.22 .455,-.0 .35,.0", 0.01), pen.shade(PAPER, 0.5))
    for x, y in ((-0.34, -0.05), (-0.34, -0.10), (-0.17, -0.05)):
        dot(pen, x, y, 0.13, pen.shade(COIN, 0.8), 0.05)
        dot(pen, x, y - 0.03, 0.13, COIN, 0.05)
        ring(pen, x, y - 0.03, 0.095, pen.shade(COIN, 0.4), 0.014, 0.38)


def coin(pen: Pen, colour: int, t: float) -> None:
    """A coin with a rim and its mark, and a passing glint."""
    orb(pen, 0, 0, 0.48, colour, depth=0.06)
    dot(pen, 0, 0, 0.385, pen.shade(colour, 0.55))
    dot(pen, 0.008, 0.012, 0.37, pen.lit(colour, 0.16))
    _currency(pen, 0.0, 0.015, 0.40, pen.shade(colour, 0.9), 0.070)
    arc(pen, 0, 0, 0.435, -70, 50, alpha(WHITE, 0.65), 0.03)
    k = abs(math.sin(t * 1.4))
    sparkle(pen, 0.36, -0.36, 0.07 + 0.07 * k, WHITE)


def coin_stack(pen: Pen, colour: int, _: float) -> None:
    """Three stacks of coins, growing."""
    for x, n in ((-0.32, 3), (0.0, 5), (0.32, 8)):
        for i in range(n):
            y = -0.055 - i * 0.105
            pen.shape(
                curvy(
                    f"{x - 0.17},{y - 0.055}! {x - 0.165},{y + 0.02} {x},{y + 0.055}"
                    f" {x + 0.165},{y + 0.02} {x + 0.17},{y - 0.055}!",
                    0.6,
                ),
                colour if i % 2 else pen.lit(colour, 0.12),
                pen.shade(colour, 0.9),
                depth=0.03,
            )
            for k in range(-2, 3):
                pen.segment(
                    (x + k * 0.06, y - 0.01 - 0.004 * k * k),
                    (x + k * 0.06, y + 0.035 - 0.004 * k * k),
                    alpha(pen.shade(colour), 0.55),
                    0.012,
                )
            dot(pen, x, y - 0.055, 0.17, pen.shade(colour, 0.45), 0.062)
        top = -0.055 - (n - 1) * 0.105 - 0.055
        dot(pen, x, top - 0.008, 0.165, pen.lit(colour, 0.35), 0.055)
        ring(pen, x, top - 0.008, 0.12, pen.shade(colour, 0.5), 0.014, 0.33)


def banknote(pen: Pen, colour: int, _: float) -> None:
    """A banknote with frame and medallion, waving a little."""
    with turned(pen, -8):
        slab(pen, (-0.46, -0.20, 0.50, 0.27), 0.025, pen.shade(colour, 0.8))
        _note(pen, colour, 0.48, 0.24)


def credit_card(pen: Pen, colour: int, _: float) -> None:
    """A bank card with chip, numbers and the waves of paying without touch."""
    with turned(pen, -8):
        card = soft("-.48,-.30 .48,-.30 .48,.30 -.48,.30", 0.06)
        pen.shape(card, colour, depth=0.02)
        with clipped(pen, card):
            dot(pen, 0.42, -0.34, 0.42, pale(colour, 0.14))
            dot(pen, 0.52, -0.40, 0.30, pale(colour, 0.24))
        slab(pen, (-0.38, -0.12, -0.22, 0.0), 0.025, GOLD)
        for y in (-0.08, -0.04):
            pen.segment((-0.38, y), (-0.22, y), pen.shade(GOLD, 0.6), 0.010)
        for i in range(4):
            rows(pen, -0.37 + i * 0.135, 0.10, (0.085,), 0.1, alpha(WHITE, 0.9), 0.036)
        rows(pen, -0.37, 0.21, (0.26,), 0.1, alpha(WHITE, 0.6), 0.026)
        for i in range(3):
            arc(pen, 0.28, 0.16, 0.035 + 0.04 * i, -48, 96, alpha(WHITE, 0.9), 0.024)


def piggy_bank(pen: Pen, colour: int, t: float) -> None:
    """A money pig with a slot; a coin drops into it."""
    fall = (t * 0.6) % 1.0
    y = -0.99 + 0.16 * fall
    orb(pen, 0.0, y + 0.10, 0.095, COIN)
    ring(pen, 0.0, y + 0.10, 0.06, pen.shade(COIN, 0.5), 0.014)
    line(pen, "-.46,-.42 -.54,-.46 -.55,-.38 -.49,-.36 -.52,-.50", pen.shade(colour, 0.5), 0.032)
    for x in (-0.24, 0.10):
        slab(pen, (x - 0.02, -0.18, x + 0.11, 0.0), 0.03, pen.shade(colour, 0.75))
    for x in (-0.30, 0.18):
        slab(pen, (x - 0.06, -0.20, x + 0.06, 0.0), 0.03, colour, 0.03)
    pen.shape(
        curvy("-.48,-.40 -.42,-.62 -.20,-.76 .10,-.77 .32,-.66 .44,-.50 .44,-.32 .30,-.16 .04,-.09 -.24,-.12 -.42,-.23"),
        colour,
        depth=0.08,
    )
    pen.shape(soft(".36,-.50 .52,-.50 .54,-.30 .38,-.28", 0.05), pen.lit(colour, 0.15), depth=0.03)
    for dx in (0.43, 0.49):
        dot(pen, dx, -0.39, 0.018, pen.shade(pen.shade(colour)), 0.026)
    pen.shape(curvy(".12,-.74! .22,-.88 .32,-.85! .32,-.70 .26,-.63"), pen.shade(colour, 0.45), depth=0.02)
    dot(pen, 0.31, -0.53, 0.027, DARK)
    dot(pen, 0.32, -0.54, 0.009, WHITE)
    line(pen, ".36,-.24 .33,-.225 .29,-.235", pen.shade(colour), 0.018)
    dot(pen, 0.24, -0.37, 0.05, alpha(0xFFE8507A, 0.35))
    slab(pen, (-0.12, -0.765, 0.12, -0.73), 0.016, pen.shade(pen.shade(colour)))
    glint(pen, "-.02,-.66 .12,-.665 .20,-.63", 0.03)


def treasure_chest(pen: Pen, colour: int, t: float) -> None:
    """An open chest full of gold and gems."""
    pen.shape(curvy("-.44,-.46! -.46,-.72 -.34,-.90 0,-.94 .34,-.90 .46,-.72 .44,-.46!", 0.45), pen.shade(colour, 0.75), depth=0.0)
    pen.fill(curvy("-.38,-.46! -.39,-.68 -.28,-.82 0,-.86 .28,-.82 .39,-.68 .38,-.46!", 0.45), pen.shade(pen.shade(colour)))
    for i, (x, y) in enumerate(
        (
            (-0.32, -0.46),
            (-0.20, -0.52),
            (-0.06, -0.57),
            (0.08, -0.56),
            (0.22, -0.52),
            (0.33, -0.46),
            (-0.13, -0.47),
            (0.02, -0.49),
            (0.15, -0.46),
        )
    ):
        orb(pen, x, y, 0.085, COIN if i % 2 else pen.lit(COIN, 0.3), 0.075)
    pen.shape(cut("-.24,-.60 -.16,-.66 -.08,-.60 -.16,-.50"), 0xFFE0506F, depth=0.02)
    pen.shape(cut(".06,-.64 .14,-.70 .22,-.64 .14,-.54"), 0xFF4FA8E0, depth=0.02)
    slab(pen, (-0.48, -0.44, 0.48, 0.0), 0.03, colour, 0.05)
    for y in (-0.28, -0.14):
        pen.segment((-0.46, y), (0.46, y), pen.shade(colour, 0.6), 0.014)
    for x in (-0.38, 0.38):
        slab(pen, (x - 0.045, -0.44, x + 0.045, 0.0), 0.0, GOLD)
    slab(pen, (-0.50, -0.48, 0.50, -0.40), 0.02, GOLD)
    slab(pen, (-0.085, -0.46, 0.085, -0.26), 0.03, pen.shade(GOLD, 0.4))
    dot(pen, 0, -0.375, 0.028, DARK)
    slab(pen, (-0.012, -0.37, 0.012, -0.30), 0.01, DARK)
    sparkle(pen, 0.30, -0.66, 0.05 + 0.04 * abs(math.sin(t * 2)), WHITE)


def gem(pen: Pen, colour: int, t: float) -> None:
    """A cut diamond with its facets and a glint."""
    pen.fill(soft("-.28,-.40 .28,-.40 .50,-.12 0,.46 -.50,-.12", 0.015), colour)
    light = 1 if pen.lx > 0 else -1
    facets = (("-.28,-.40 -.50,-.12 -.20,-.12", 0.35), ("-.28,-.40 0,-.40 -.20,-.12", 0.22), ("0,-.40 .20,-.12 -.20,-.12", 0.50),
              ("0,-.40 .28,-.40 .20,-.12", 0.16), (".28,-.40 .50,-.12 .20,-.12", 0.36))  # fmt: skip
    for text, k in facets:
        pen.fill(cut(text), pale(colour, k))
    pen.fill(cut("-.50,-.12 -.20,-.12 0,.46"), pen.shade(colour, 0.75 if light > 0 else 0.0))
    pen.fill(cut("-.20,-.12 .20,-.12 0,.46"), pen.shade(colour, 0.12))
    pen.fill(cut(".20,-.12 .50,-.12 0,.46"), pen.shade(colour, 0.45 if light > 0 else 0.75))
    sparkle(pen, 0.33, -0.36, 0.08 + 0.06 * abs(math.sin(t * 1.7)), WHITE)


def shield(pen: Pen, colour: int, _: float) -> None:
    """A knight's shield, quartered, with a steel rim and a boss."""
    outline = "0,-.50 .20,-.46 .42,-.48! .43,-.10 .34,.18 .18,.38 0,.50!"
    pen.shape(both(outline, 0.4), pale(STEEL, 0.25), depth=0.05)
    pen.canvas.save()
    pen.canvas.scale(0.91, 0.91)
    inner = both(outline, 0.4)
    pen.fill(inner, colour)
    with clipped(pen, inner):
        slab(pen, (-0.6, -0.6, 0.0, -0.04), 0.0, pen.shade(colour, 0.55))
        slab(pen, (0.0, -0.04, 0.6, 0.6), 0.0, pen.shade(colour, 0.55))
        slab(pen, (-0.055, -0.6, 0.055, 0.6), 0.0, GOLD)
        slab(pen, (-0.6, -0.095, 0.6, 0.015), 0.0, GOLD)
    pen.canvas.restore()
    orb(pen, 0, -0.035, 0.115, pale(STEEL, 0.35))
    for x, y in ((-0.37, -0.42), (0.37, -0.42), (0.0, 0.455), (-0.385, -0.05), (0.385, -0.05)):
        dot(pen, x, y, 0.018, pen.shade(STEEL))


def sword(pen: Pen, colour: int, _: float) -> None:
    """A sword, point up, with guard, grip and jewel; its blade takes the colour."""
    with turned(pen, 30):
        pen.fill(soft("-.075,.16 -.075,-.44 0,-.58 .075,-.44 .075,.16", 0.008), colour)
        pen.fill(cut("-.075,.16 -.075,-.44 0,-.58 0,.16"), pen.shade(colour, 0.55))
        pen.segment((0.0, -0.46), (0.0, 0.12), pale(colour, 0.35), 0.022)
        slab(pen, (-0.04, 0.18, 0.04, 0.42), 0.015, 0xFF7A4A32, 0.02)
        for y in (0.25, 0.31, 0.37):
            pen.segment((-0.036, y), (0.036, y - 0.02), 0xFF4F2F20, 0.014)
        pen.shape(curvy("-.22,.13! -.20,.21 0,.225 .20,.21 .22,.13! .10,.16 -.10,.16", 0.4), GOLD, depth=0.02)
        orb(pen, 0, 0.455, 0.062, GOLD)
        dot(pen, 0, 0.455, 0.030, RED)


def magic_wand(pen: Pen, colour: int, t: float) -> None:
    """A wand with a star in the colour, and sparks around it."""
    with turned(pen, 38):
        slab(pen, (-0.030, -0.10, 0.030, 0.62), 0.015, 0xFF4A3A6A, 0.015)
        slab(pen, (-0.032, 0.50, 0.032, 0.62), 0.015, GOLD)
        pen.shape(star(0.0, -0.26, 0.30, 0.135, 0.03), colour, depth=0.04)
        glint(pen, ".04,-.42 .075,-.33", 0.03)
    for i, (x, y) in enumerate(((-0.18, -0.36), (0.44, 0.06), (0.10, 0.10), (-0.16, -0.02))):
        sparkle(pen, x, y, 0.035 + 0.03 * abs(math.sin(t * 2.3 + i * 1.3)), colour if i % 2 else GOLD)


def crystal_ball(pen: Pen, colour: int, t: float) -> None:
    """A crystal ball on a golden foot, with stars and mist in it."""
    pen.shape(both("0,-.30 .20,-.26 .24,-.14 .34,-.04 .35,0! 0,0!", 0.4), BRASS, depth=0.04)
    slab(pen, (-0.35, -0.06, 0.35, 0.0), 0.02, pen.shade(BRASS, 0.6))
    ball = ellipse(0, -0.60, 0.40, 0.40)
    pen.shape(ball, colour, depth=0.09)
    with clipped(pen, ball):
        s = 0.03 * math.sin(t * 0.8)
        pen.fill(
            curvy(f"-.40,-.46 {-0.20 + s},-.56 0,-.46 {0.20 - s},-.54 .42,-.44 .40,-.10 -.40,-.10"), alpha(pale(colour, 0.45), 0.65)
        )
        pen.fill(curvy(f"-.40,-.36 {-0.10 - s},-.44 .12,-.36 .42,-.40 .40,-.10 -.40,-.10"), alpha(pale(colour, 0.65), 0.6))
    for i, (x, y, r) in enumerate(((-0.10, -0.70, 0.07), (0.12, -0.56, 0.05), (-0.20, -0.52, 0.035), (0.04, -0.84, 0.035))):
        sparkle(pen, x, y, r * (0.8 + 0.3 * math.sin(t * 2 + i)), 0xFFFFF0B0)
    arc(pen, 0, -0.60, 0.32, -70, 60, alpha(WHITE, 0.6), 0.04)


def potion(pen: Pen, colour: int, t: float) -> None:
    """A round bottle of magic drink: cork, label with a star, bubbles that rise."""
    slab(pen, (-0.085, -0.99, 0.085, -0.82), 0.025, WOOD, 0.03)
    glass = both("0,-.86! .10,-.86! .10,-.66 .28,-.56 .38,-.34 .33,-.12 .18,0! 0,0!", 0.45)
    pen.fill(glass, 0xFFD3E6F2)
    with clipped(pen, glass):
        slab(pen, (-0.6, -0.54, 0.6, 0.1), 0.0, colour)
        pen.fill(curvy("-.5,-.54! -.24,-.54! -.30,-.34 -.24,-.12 -.10,.05! -.5,.05!"), pen.shade(colour, 0.75))
        dot(pen, 0, -0.54, 0.305, pale(colour, 0.35), 0.045)
        for i in range(5):
            k = (t * 0.3 + i * 0.21) % 1.0
            dot(pen, (-0.14, 0.06, 0.20, -0.04, 0.13)[i], -0.06 - 0.44 * k, 0.036 - 0.009 * (i % 3), alpha(WHITE, 0.7 * (1 - k)))
    sparkle(pen, 0.0, -0.26, 0.12, pale(colour, 0.75))
    slab(pen, (-0.15, -0.88, 0.15, -0.81), 0.03, 0xFFB4CCDC)
    glint(pen, ".23,-.46 .29,-.34 .285,-.22", 0.04, 0.6)
    line(pen, "-.10,-.70 0,-.675 .10,-.70", GOLD, 0.028)


def candle_holder(pen: Pen, colour: int, t: float) -> None:
    """A three-armed candle holder with flames that flicker; the metal takes the colour."""
    pen.shape(both("0,-.16 .06,-.12 .20,-.06 .24,0! 0,0!", 0.4), colour, depth=0.03)
    slab(pen, (-0.032, -0.60, 0.032, -0.10), 0.015, colour, 0.02)
    orb(pen, 0, -0.33, 0.062, colour)
    line(pen, "-.34,-.54 -.33,-.40 -.20,-.31 0,-.29 .20,-.31 .33,-.40 .34,-.54", colour, 0.055)
    for i, (x, y) in enumerate(((-0.34, -0.54), (0.0, -0.60), (0.34, -0.54))):
        slab(pen, (x - 0.038, y - 0.24, x + 0.038, y), 0.01, 0xFFF3E4C0, 0.02)
        pen.shape(
            curvy(f"{x - 0.10},{y - 0.04}! {x + 0.10},{y - 0.04}! {x + 0.05},{y + 0.03} {x - 0.05},{y + 0.03}", 0.4),
            colour,
            depth=0.02,
        )
        s = 0.012 * math.sin(t * 9 + i * 2)
        pen.segment((x, y - 0.27), (x, y - 0.23), DARK, 0.014)
        pen.fill(curvy(f"{x},{y - 0.25} {x + 0.045},{y - 0.30} {x + s},{y - 0.41 - abs(s)}! {x - 0.045},{y - 0.30}"), 0xFFFF9D3A)
        pen.fill(curvy(f"{x},{y - 0.255} {x + 0.022},{y - 0.285} {x + s * 0.5},{y - 0.345}! {x - 0.022},{y - 0.285}"), 0xFFFFE9A0)


def scroll(pen: Pen, colour: int, _: float) -> None:
    """An unrolled parchment with writing and a seal."""
    pen.fill(soft("-.36,-.42 .36,-.42 .36,.42 -.36,.42", 0.01), colour)
    slab(pen, (-0.36, -0.42, 0.36, -0.31), 0.0, pen.shade(colour, 0.45))
    slab(pen, (-0.36, -0.31, -0.315, 0.42), 0.0, pen.shade(colour, 0.35))
    ink = alpha(INK, 0.7)
    for i in range(5):
        y, w = -0.20 + i * 0.10, (0.50, 0.44, 0.50, 0.38, 0.24)[i]
        line(pen, f"-.25,{y} {-0.25 + w * 0.3},{y - 0.02} {-0.25 + w * 0.6},{y + 0.015} {-0.25 + w},{y - 0.005}", ink, 0.024)
    for y in (-0.43, 0.43):
        slab(pen, (-0.46, y - 0.075, 0.46, y + 0.075), 0.07, colour, 0.045)
        for s in (-1, 1):
            orb(pen, s * 0.44, y, 0.068, pen.shade(colour, 0.6))
            ring(pen, s * 0.44, y, 0.032, pen.shade(colour), 0.018)
    for s in (-1, 1):
        pen.fill(cut(f"{0.20 + s * 0.03},.27 {0.20 + s * 0.075},.38 {0.20 + s * 0.02},.36 {0.20},.28"), pen.shade(RED, 0.7))
    orb(pen, 0.20, 0.24, 0.075, RED)


def quill(pen: Pen, colour: int, _: float) -> None:
    """A goose feather for writing, in its ink pot; the feather takes the colour."""
    with turned(pen, 24, 0.0, -0.30):
        pen.shape(
            curvy(
                "0,.10! .05,-.02 .15,-.10 .11,-.13! .17,-.24 .19,-.42 .10,-.70!"
                " -.02,-.60 -.10,-.42 -.12,-.28! -.09,-.25! -.12,-.10 -.05,.02"
            ),
            colour,
            depth=0.045,
        )
        line(pen, "0,.24 .0,-.10 .02,-.40 .085,-.66", pale(colour, 0.55), 0.026)
        for y in (-0.12, -0.28, -0.44):
            line(pen, f"{0.01 - 0.02 * y},{y} .06,{y - 0.07} .12,{y - 0.10}", pen.shade(colour, 0.5), 0.012)
    pen.shape(both("0,-.30 .12,-.30! .12,-.24! .24,-.16 .26,-.04 .22,0! 0,0!", 0.4), pen.shade(colour, 0.85), depth=0.05)
    slab(pen, (-0.15, -0.33, 0.15, -0.27), 0.025, GOLD, 0.015)
    glint(pen, ".15,-.16 .185,-.09", 0.03)


TREASURES: dict[str, PropSpec] = {
    "money": PropSpec(money, 0.14, "ground", 0xFF5FA86A, (-0.5, -0.6, 0.49, 0.01)),
    "coin": PropSpec(coin, 0.0165, "centre", 0xFFF0B93A, (-0.49, -0.51, 0.51, 0.49)),
    "coin_stack": PropSpec(coin_stack, 0.06, "ground", 0xFFF0B93A, (-0.51, -0.92, 0.51, 0.01)),
    "banknote": PropSpec(banknote, 0.09, "grip", 0xFF5FA86A, (-0.51, -0.31, 0.54, 0.34)),
    "credit_card": PropSpec(credit_card, 0.05, "grip", 0xFF3F5FC0, (-0.52, -0.37, 0.52, 0.37)),
    "piggy_bank": PropSpec(piggy_bank, 0.12, "ground", 0xFFF09AB0, (-0.58, -0.99, 0.54, 0.01)),
    "treasure_chest": PropSpec(treasure_chest, 0.42, "ground", 0xFF9A5F36, (-0.51, -0.95, 0.51, 0.01)),
    "gem": PropSpec(gem, 0.06, "centre", 0xFF4FB4E8, (-0.51, -0.51, 0.51, 0.47)),
    "shield": PropSpec(shield, 0.45, "grip", 0xFFC9453F, (-0.44, -0.51, 0.44, 0.51)),
    "sword": PropSpec(sword, 0.60, "grip", 0xFFB9C6D8, (-0.3, -0.51, 0.3, 0.47)),
    "magic_wand": PropSpec(magic_wand, 0.25, "grip", 0xFFF5C94A, (-0.41, -0.43, 0.51, 0.51)),
    "crystal_ball": PropSpec(crystal_ball, 0.18, "ground", 0xFF8A6FD8, (-0.41, -1.01, 0.41, 0.01)),
    "potion": PropSpec(potion, 0.10, "ground", 0xFFB04FC0, (-0.39, -1, 0.39, 0.01)),
    "candle_holder": PropSpec(candle_holder, 0.24, "ground", 0xFFD9A640, (-0.45, -1.03, 0.45, 0.01)),
    "scroll": PropSpec(scroll, 0.22, "grip", 0xFFE9D3A0, (-0.52, -0.51, 0.52, 0.51)),
    "quill": PropSpec(quill, 0.18, "ground", 0xFF6F8FD0, (-0.27, -0.91, 0.39, 0.01)),
}
