"""What stands for a thing that has no drawing of its own: a sign on two legs with its word, and its icon where there is one."""

from __future__ import annotations

from seedream.rendering import fonts
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.colour import contrast, oklch, to_oklch
from seedream.rendering.props.spec import PropSpec, rounded

PAPER, WOOD = 0xFFFBF8F2, 0xFF8A6242


def icon_name(noun: str) -> str:
    """Name of the icon glyph for a noun, "" where there is none: the whole noun, its singular, its last word."""
    word = noun.strip().lower().replace("-", " ")
    last = word.split()[-1] if word else ""
    for candidate in (word, word.removesuffix("s"), last, last.removesuffix("s"), last.removesuffix("es")):
        name = candidate.replace(" ", "_")
        if name and fonts.has_icon(name):
            return name
    return ""


def badge(noun: str) -> PropSpec:
    """A sign for a noun: a panel on two wooden legs with the glyph in the accent colour and the word beneath, or the word alone."""
    icon = icon_name(noun)
    word = noun.strip()

    def draw(pen: Pen, colour: int, _: float) -> None:
        canvas = pen.canvas
        for x in (-0.26, 0.26):
            pen.fill(rounded(x - 0.026, -0.5, x + 0.026, 0.0, 0.01), WOOD)
            pen.fill(rounded(x - 0.026, -0.5, x - 0.008, 0.0, 0.01), alpha(0xFF000000, 0.18))
        pen.fill(rounded(-0.44, -0.955, 0.44, -0.345, 0.05), alpha(0xFF1A1430, 0.22))
        pen.fill(rounded(-0.44, -0.97, 0.44, -0.36, 0.05), WOOD)
        pen.fill(rounded(-0.41, -0.94, 0.41, -0.39, 0.03), PAPER)
        lightness, chroma, hue = to_oklch(colour)
        while contrast(colour, PAPER) < 3.5 and lightness > 0.2:
            lightness -= 0.04
            colour = oklch(lightness, chroma, hue)
        # text is set at a sane size and scaled down: hinting and optical sizes expect points
        canvas.save()
        canvas.scale(0.01, 0.01)
        if icon:
            fonts.draw_icon(canvas, icon, 0, -74, 30, colour)
        largest = 11.0 if icon else 17.0
        size = min(largest, largest * 72 / max(fonts.text_width(word, largest, 600), 1))
        fonts.draw_text(canvas, word, 0, -45.5 if icon else -66.5 + 0.36 * size, size, 600, 0xFF2C2838, "centre")
        canvas.restore()

    return PropSpec(draw, 0.55, "ground", 0xFF4F5BD5, (-0.5, -1.05, 0.5, 0.05))
