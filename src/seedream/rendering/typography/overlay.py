"""Titles over pictures: large, quiet, letterspaced, on a soft local scrim that makes them readable on any ground."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import balance, draw_text, text_width
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import blurred, fill, new_surface
from seedream.rendering.typography.easing import SOFT, segment
from seedream.types import FrameSpec, Rect

_SPACING_EM, _KICKER_EM = 0.045, 0.34
_FAMILY, _WEIGHT = "playfair", 450
_LETTER_S, _STAGGER_S, _OUT_S = 1.1, 0.035, 0.7


@lru_cache(maxsize=64)
def _set(headline: str, width_u: float, height_u: float) -> tuple[tuple[str, ...], float]:
    """Lines and size of an overlaid headline."""
    landscape = width_u > height_u
    size = 118.0 if landscape else 104.0 if height_u > width_u * 1.2 else 92.0
    limit = width_u * (0.66 if landscape else 0.84)
    while True:
        # letterspacing widens a line by about 5 % of the size per letter; balance() measures without it
        lines = balance(headline, size, _WEIGHT, limit * 0.90, _FAMILY)
        widest = max(text_width(line, size, _WEIGHT, _FAMILY, _SPACING_EM) for line in lines)
        if (len(lines) <= 2 and widest <= limit) or size < 54:
            return tuple(lines), size
        size *= 0.93


def overlay_rect(frame: FrameSpec, headline: str, kicker: str = "") -> Rect:
    """Where an overlaid title stands, in fractions of the frame."""
    lines, size = _set(headline, frame.width_u, frame.height_u)
    wide = max(text_width(line, size, _WEIGHT, _FAMILY, _SPACING_EM) for line in lines)
    tall = size * (1.18 * (len(lines) - 1) + 1.15) + (size * 0.62 if kicker else 0.0)
    top = frame.height_u * 0.36 - tall / 2
    return Rect((frame.width_u - wide) / 2 / frame.width_u, top / frame.height_u, wide / frame.width_u, tall / frame.height_u)


def draw_overlay_title(
    canvas: Canvas, frame: FrameSpec, headline: str, kicker: str, since_s: float, remaining_s: float = math.inf
) -> None:
    """Draw a title `since_s` seconds after it began to appear, on a canvas in pixels; it fades in its last 0.7 s."""
    if since_s <= 0 or remaining_s <= 0 or not headline:
        return
    leaving = segment(remaining_s, 0.0, _OUT_S, SOFT) if remaining_s < _OUT_S else 1.0
    rect = overlay_rect(frame, headline, kicker)
    _draw_scrim(canvas, frame, rect, segment(since_s, 0.0, 1.4, SOFT) * leaving)
    lines, size = _set(headline, frame.width_u, frame.height_u)
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    centre, y = frame.width_u / 2, rect.y * frame.height_u
    if kicker:
        shown = segment(since_s, 0.0, 1.0, SOFT) * leaving
        small = size * 0.20
        # trailing letterspace moves centred text to the left
        _quiet(canvas, kicker.upper(), centre + small * _KICKER_EM / 2, y + small, small, "inter", 500, _KICKER_EM, 0.92 * shown)
        y += size * 0.62
    baseline = y + size * 0.86
    for index, line in enumerate(lines):
        _letters(canvas, line, centre, baseline + index * size * 1.18, size, since_s - 0.25 - index * 0.22, leaving)
    canvas.restore()


def _letters(canvas: Canvas, line: str, centre: float, baseline: float, size: float, since_s: float, leaving: float) -> None:
    """Letters appear one after another, each slowly; once all are there the line is drawn as one run."""
    total = text_width(line, size, _WEIGHT, _FAMILY, _SPACING_EM)
    left = centre - (total - size * _SPACING_EM) / 2
    if since_s >= _LETTER_S + _STAGGER_S * len(line):
        _shadowed(canvas, line, left, baseline, size, leaving)
        return
    for i, letter in enumerate(line):
        shown = segment(since_s, i * _STAGGER_S, _LETTER_S, SOFT)
        if shown > 0 and letter != " ":
            offset = text_width(line[: i + 1], size, _WEIGHT, _FAMILY, _SPACING_EM) - text_width(
                letter, size, _WEIGHT, _FAMILY, _SPACING_EM
            )
            _shadowed(canvas, letter, left + offset, baseline + (1 - shown) * size * 0.05, size, shown * leaving)


def _shadowed(canvas: Canvas, text: str, x: float, baseline: float, size: float, alpha: float) -> None:
    step = round(alpha * 16) / 16
    dark = with_alpha(0xFF0A0812, 0.30 * step)
    draw_text(canvas, text, x + size * 0.006, baseline + size * 0.016, size, _WEIGHT, dark, family=_FAMILY, spacing_em=_SPACING_EM)
    draw_text(canvas, text, x, baseline, size, _WEIGHT, with_alpha(0xFFFFFCF5, step), family=_FAMILY, spacing_em=_SPACING_EM)


def _quiet(
    canvas: Canvas, text: str, x: float, baseline: float, size: float, family: str, weight: int, spacing: float, alpha: float
) -> None:
    step = round(alpha * 16) / 16
    draw_text(canvas, text, x, baseline + 1.5, size, weight, with_alpha(0xFF0A0812, 0.35 * step), "centre", family, spacing)
    draw_text(canvas, text, x, baseline, size, weight, with_alpha(0xFFFFFCF5, step), "centre", family, spacing)


@lru_cache(maxsize=4)
def _scrim(width: int, height: int, blur: int) -> Any:
    surface = new_surface(width + 6 * blur, height + 6 * blur)
    canvas = surface.getCanvas()
    canvas.drawOval(skia.Rect.MakeXYWH(2.2 * blur, 2.2 * blur, width + 1.6 * blur, height + 1.6 * blur), fill(0xFF0A0812))
    return blurred(surface.makeImageSnapshot(), blur)


def _draw_scrim(canvas: Canvas, frame: FrameSpec, rect: Rect, shown: float) -> None:
    """A dark cloud behind the text, so wide and soft that it reads as light, not as a box."""
    width, height, blur = int(rect.width * frame.width), int(rect.height * frame.height), max(int(75 * frame.scale), 2)
    image = _scrim(width, height, blur)
    x, y = int(rect.x * frame.width) - 3 * blur, int(rect.y * frame.height) - 3 * blur
    canvas.drawImage(image, x, y, skia.SamplingOptions(), skia.Paint(Alphaf=0.42 * shown, Dither=True))
