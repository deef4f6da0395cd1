"""What stands for a thing that has no drawing of its own: its icon, or its initial, on a badge with its word."""

from __future__ import annotations

from seedream.rendering import fonts
from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.colour import contrast, oklch, to_oklch
from seedream.rendering.props.spec import PropSpec, rounded

PAPER = 0xFFFBF8F2


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
    """A badge for a noun: a soft card with the glyph in the accent colour and the word beneath."""
    icon = icon_name(noun)
    word = noun.strip()

    def draw(pen: Pen, colour: int, _: float) -> None:
        canvas = pen.canvas
        pen.fill(rounded(-0.42, -0.935, 0.42, -0.055, 0.14), alpha(0xFF1A1430, 0.16))
        pen.fill(rounded(-0.42, -0.96, 0.42, -0.08, 0.14), PAPER)
        lightness, chroma, hue = to_oklch(colour)
        while contrast(colour, PAPER) < 3.5 and lightness > 0.2:
            lightness -= 0.04
            colour = oklch(lightness, chroma, hue)
        pen.fill(rounded(-0.36, -0.90, 0.36, -0.30, 0.10), oklch(0.93, min(chroma, 0.05), hue))
        # text is set at a sane size and scaled down: hinting and optical sizes expect points
        canvas.save()
        canvas.scale(0.01, 0.01)
        if icon:
            fonts.draw_icon(canvas, icon, 0, -60, 46, colour)
        else:
            fonts.draw_text(canvas, word[:1].upper(), 0, -44, 46, 700, colour, "centre", "poppins_bold")
        size = min(12.0, 12.0 * 74 / max(fonts.text_width(word, 12, 600), 1))
        fonts.draw_text(canvas, word, 0, -15.5, size, 600, 0xFF2C2838, "centre")
        canvas.restore()

    return PropSpec(draw, 0.55, "ground", 0xFF4F5BD5, (-0.5, -1.05, 0.5, 0.05))
