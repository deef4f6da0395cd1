"""Last touches of things to eat and to cook with: tones of one colour, gloss on the side of the light, leaves, steam, flame."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.characters.shapes import clamp
from seedream.rendering.colour import oklch, to_oklch
from seedream.rendering.props.kit import curvy, line, points, turned
from seedream.rendering.props.palette import WHITE

GREEN = 0xFF5C9A4C


@lru_cache(maxsize=512)
def tone(colour: int, lightness: float = 0.0, hue: float = 0.0, chroma: float = 1.0) -> int:
    """A relative of a colour: OKLCH lightness and hue (degrees) added, chroma multiplied; crust of dough, rind of flesh."""
    own_l, own_c, own_h = to_oklch(colour)
    return oklch(clamp(own_l + lightness, 0.12, 0.97), own_c * chroma, own_h + hue)


def baked(colour: int, lightness: float = -0.13) -> int:
    """Crust of a dough: darker, and browner where the dough has the hue of dough; a blue dough gets a blue crust."""
    warmth = clamp(1 - abs(to_oklch(colour)[2] - 82) / 34)
    return tone(colour, lightness, -20 * warmth)


def gloss(pen: Pen, text: str, width: float, amount: float = 0.45) -> None:
    """Reflected light along a line that is written for light from the right."""
    side = 1 if pen.lx > 0 else -1
    pen.stroke([(p[0] * side, *p[1:]) for p in points(text)], alpha(WHITE, amount), width)


def leaf(pen: Pen, x: float, y: float, length: float, degrees: float, colour: int = GREEN, wide: float = 0.34) -> None:
    """A pointed leaf with its vein from a point; 0 degrees points up, clockwise."""
    with turned(pen, degrees, x, y, length):
        blade = curvy(f"0,0! {wide * 0.8},-0.28 {wide},-0.58 0,-1! {-wide},-0.58 {-wide * 0.8},-0.28")
        pen.shape(blade, colour, depth=0.16)
        line(pen, "0,-0.06 0.02,-0.45 0,-0.82", alpha(pen.lit(colour, 0.5), 0.7), 0.045)


def steam(pen: Pen, t: float, places: Sequence[tuple[float, float]], height: float, width: float = 0.03) -> None:
    """Wisps that curl up from places."""
    for i, (x, y) in enumerate(places):
        s = 0.16 * height * math.sin(t * 2.2 + i * 2)
        wisp = [(x, y), (x + s, y - height * 0.33), (x - s, y - height * 0.66), (x + s * 0.6, y - height)]
        pen.stroke(wisp, alpha(WHITE, 0.5), width)


def flame(pen: Pen, x: float, y: float, height: float, t: float) -> None:
    """A small flame that flickers on its wick."""
    lean, k = 0.05 * math.sin(t * 7), height * (1 + 0.05 * math.sin(t * 13))
    with turned(pen, 0.0, x, y, k):
        pen.fill(curvy(f"0,0 0.24,-0.16 0.21,-0.48 {lean},-1! -0.2,-0.5 -0.24,-0.16"), 0xFFFF9D3A)
        pen.fill(curvy(f"0,-0.03 0.13,-0.15 0.11,-0.34 {lean * 0.6},-0.62! -0.11,-0.34 -0.13,-0.15"), 0xFFFFE9A8)


def sparkle(pen: Pen, x: float, y: float, r: float, colour: int) -> None:
    """A gleam with four points."""
    with turned(pen, 0.0, x, y, r):
        pen.fill(curvy("0,-1! 0.2,-0.2! 1,0! 0.2,0.2! 0,1! -0.2,0.2! -1,0! -0.2,-0.2!", 0.0), colour)
