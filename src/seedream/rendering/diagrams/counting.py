"""Figures in charts: digits of one width that do not dance while a number counts up, and the number at a moment of that."""

from __future__ import annotations

import re
from typing import Any

from seedream.rendering.diagrams.ink import width_of, write
from seedream.rendering.fonts import Align


def _advance(character: str, size: float) -> float:
    return width_of("0", size) if character.isdigit() else width_of(character, size)


def figure_width(text: str, size: float) -> float:
    """Width of a figure in digits of one width, in the units of `size`."""
    return sum(_advance(c, size) for c in text)


def write_figure(
    canvas: Any, text: str, x: float, baseline_y: float, size: float, colour: int, align: Align = "left", *, still: bool = False
) -> None:
    """Draw a figure with digits of one width; `still` figures, which do not count any more, in their own widths."""
    if still:
        write(canvas, text, x, baseline_y, size, colour, align)
        return
    x -= {"left": 0.0, "centre": figure_width(text, size) / 2, "right": figure_width(text, size)}[align]
    for part in re.findall(r"\d|\D+", text):
        advance = sum(_advance(c, size) for c in part)
        if part.strip():
            write(canvas, part, x + advance / 2, baseline_y, size, colour, "centre")
        x += advance


def fit_figure(text: str, size: float, room: float, smallest: float = 14.0) -> float:
    """The largest size up to `size` at which a figure is no wider than `room`."""
    width = figure_width(text, size)
    return size if width <= room else max(smallest, size * room / width)


def counted(text: str, progress: float) -> str:
    """A figure on its way up from zero: "$1.2M" at half is "$0.6M"; exactly as given at the end."""
    found = re.search(r"\d[\d,.]*\d|\d", text)
    if progress >= 1 or found is None:
        return text
    digits = found[0]
    comma = re.fullmatch(r"\d+,\d{1,2}|\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits) is not None and "," in digits
    plain = digits.replace(".", "").replace(",", ".") if comma else digits.replace(",", "")
    places = len(plain.partition(".")[2])
    grouping = "," if re.search(r"\d,\d{3}", digits) else ""
    shown = format(float(plain) * progress, f"{grouping}.{places}f")
    return f"{text[: found.start()]}{shown.replace('.', ',') if comma else shown}{text[found.end() :]}"


def parted(text: str) -> tuple[str, str]:
    """A figure and the long words of its unit: "−2.3 points" is "−2.3" and "points", "$5.9 million" "$5.9" and "million"."""
    found = re.fullmatch(r"(.*?[\d%°×])\s+([^\W\d].{2,})", text)
    return (found[1], found[2]) if found else (text, "")
