"""Crowns of leaves on trees that stand as things: tufts in three tones, and single leaves along their edges."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from typing import Any

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import ellipse, spline

_TUFTS, _LOBES = 54, 9
"""Tufts of a crown, and the lobes round each."""
_LEAVES = 90
"""Single leaves that catch the light or the shade."""
SEASONS: Mapping[str, Mapping[str, int]] = {"tree": {"spring": 0xFF86B84E, "autumn": 0xFFD97B2C, "winter": 0xFFDCE6EE}}
"""Colours of crowns, by thing and season, where they are not those of summer: in winter snow lies on them."""
BARK, CLEFT, LIT = 0xFF6B4630, 0xFF4A2E22, 0xFF8E6242


def tuft(x: float, y: float, radius: float, turn: float) -> Any:
    """A tuft of leaves: a round with lobes."""
    points = []
    for i in range(2 * _LOBES):
        a = turn + math.pi * i / _LOBES
        r = radius * (1.0 if i % 2 == 0 else 0.84)
        points.append((x + r * math.cos(a), y + 0.9 * r * math.sin(a)))
    return spline(points)


def crown(pen: Pen, middle: tuple[float, float], radii: tuple[float, float], colour: int, t: float, seed: int = 4) -> None:
    """A crown round `middle`: dark tufts low and inside, light ones where the light comes from, leaves that stir in the wind."""
    rng = random.Random(seed)
    spots = []
    for i in range(_TUFTS):  # evenly, as seeds in a sunflower (Vogel 1979), then a little out of order
        angle, far = i * 2.39996 + rng.uniform(-0.2, 0.2), math.sqrt((i + 0.5) / _TUFTS)
        spots.append((far * math.cos(angle), far * math.sin(angle), rng.uniform(0.19, 0.27), rng.uniform(0, 3)))
    tones = (pen.shade(colour, 0.95), pen.shade(colour, 0.45), colour, pen.lit(colour, 0.2))
    for level, tone in enumerate(tones):
        shrink = 1 - 0.17 * level
        for i, (a, b, r, turn) in enumerate(spots):
            if level and (i % 4 < level - 1 or b > 0.75 - 0.28 * level):
                continue
            sway = 0.004 * math.sin(t * 1.5 + i) * (1.4 - b)
            x = middle[0] + radii[0] * (0.86 * a * shrink + 0.13 * level * pen.lx) + sway
            y = middle[1] + radii[1] * (0.86 * b * shrink + 0.11 * level * min(pen.ly, -0.4))
            pen.fill(tuft(x, y, r * max(radii) * (1 - 0.16 * level), turn + level), tone)
    _leaves(pen, rng, middle, radii, colour, t)


def _leaves(pen: Pen, rng: random.Random, middle: tuple[float, float], radii: tuple[float, float], colour: int, t: float) -> None:
    light, dark = pen.lit(colour, 0.38), pen.shade(colour, 0.8)
    for i in range(_LEAVES):
        a, q = rng.uniform(0, 2 * math.pi), math.sqrt(rng.uniform(0.05, 0.95))
        sway = 0.005 * math.sin(t * 1.9 + i)
        x, y = middle[0] + radii[0] * q * math.cos(a) + sway, middle[1] + radii[1] * q * math.sin(a)
        sunny = math.cos(a) * pen.lx - math.sin(a) * 0.6 + rng.uniform(-0.5, 0.5) > 0
        pen.fill(ellipse(x, y, rng.uniform(0.009, 0.016), rng.uniform(0.006, 0.010)), alpha(light if sunny else dark, 0.8))


def trunk(pen: Pen, top: float, width: float = 0.06) -> None:
    """A trunk from its roots at 0 up to `top`, forked below the crown, with its bark."""
    w = width
    pen.shape(
        spline([(-2.0 * w, 0.012, 1.0), (-0.95 * w, -0.06), (-0.72 * w, 0.45 * top), (-0.8 * w, top), (0.8 * w, top),
                (0.66 * w, 0.45 * top), (0.95 * w, -0.06), (2.1 * w, 0.012, 1.0), (0.5 * w, -0.012), (-0.4 * w, 0.0)]),
        BARK, depth=0.03,
    )  # fmt: skip
    for side, start in ((-1, 0.66), (1, 0.78)):
        pen.stroke([(side * 0.3 * w, start * top), (side * 1.6 * w, 0.95 * top), (side * 2.7 * w, 1.12 * top)], BARK, 0.62 * w)
    side = 1 if pen.lx > 0 else -1
    for x, low, high in ((-0.4, 0.1, 0.5), (0.1, 0.3, 0.8), (0.42, 0.15, 0.42), (-0.15, 0.6, 0.95)):
        pen.stroke([(x * w, low * top), ((x + 0.12) * w, (low + high) / 2 * top), (x * w, high * top)], alpha(CLEFT, 0.7), 0.008)
    pen.stroke([(side * 0.62 * w, 0.12 * top), (side * 0.5 * w, 0.5 * top), (side * 0.6 * w, 0.9 * top)], alpha(LIT, 0.8), 0.012)
