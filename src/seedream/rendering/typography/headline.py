"""Headlines: balanced lines that rise out of a mask one after another, one emphasised word, a hand-drawn underline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import skia

from seedream.rendering.fonts import Align, balance, draw_text, text_width
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill
from seedream.rendering.typography.easing import IN_OUT, segment

LEADING = 1.06
STAGGER_S = 0.09
RISE_S = 0.85


@dataclass(frozen=True, slots=True)
class HeadlineStyle:
    """How a headline is set: weight, colours (packed), family and alignment."""

    ink: int
    accent: int
    weight: int = 680
    family: str = "headline"
    align: Align = "left"
    leading: float = LEADING


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline in lines. Size and widths are in design units; `emphasis` is (line, start, end) in characters of that line."""

    lines: tuple[str, ...]
    size: float
    widths: tuple[float, ...]
    emphasis: tuple[int, int, int] | None
    style: HeadlineStyle

    @property
    def width(self) -> float:
        """Width of the longest line."""
        return max(self.widths)

    @property
    def height(self) -> float:
        """From the cap line of the first to the baseline of the last line."""
        return self.size * (0.73 + self.style.leading * (len(self.lines) - 1))


def set_headline(
    text: str, emphasis: str, size: float, max_width: float, style: HeadlineStyle, *, max_lines: int = 3, min_size: float = 34.0
) -> Headline:
    """Break a headline into at most `max_lines` balanced lines of `max_width`; the size shrinks where it does not fit."""
    while True:
        lines = _lines(text, size, max_width, style)
        widths = tuple(text_width(line, size, style.weight, style.family) for line in lines)
        if (len(lines) <= max_lines and max(widths) <= max_width) or size <= min_size:
            return Headline(tuple(lines), size, widths, _find(lines, emphasis), style)
        size *= 0.94


def _lines(text: str, size: float, max_width: float, style: HeadlineStyle) -> list[str]:
    """Balanced lines; two short sentences get a line each, because that is how they are spoken."""
    sentences = re.findall(r"[^.!?]+[.!?]+", text)
    if len(sentences) == 2 and all(text_width(s.strip(), size, style.weight, style.family) <= max_width for s in sentences):
        return [s.strip() for s in sentences]
    return balance(text, size, style.weight, max_width, style.family)


def _find(lines: Sequence[str], emphasis: str) -> tuple[int, int, int] | None:
    if not emphasis:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(emphasis)}(?!\w)", re.IGNORECASE)
    for index, line in enumerate(lines):
        if found := pattern.search(line):
            return index, found.start(), found.end()
    return None


def draw_headline(
    canvas: Canvas, headline: Headline, x: float, first_baseline: float, since_s: float, *, underline: bool = True
) -> None:
    """Draw a headline `since_s` seconds after it began to appear; `x` is its left edge, centre or right edge by alignment."""
    style, size = headline.style, headline.size
    for index, line in enumerate(headline.lines):
        local_s = since_s - index * STAGGER_S
        if local_s <= 0:
            continue
        rise = segment(local_s, 0.0, RISE_S)
        left = x - headline.widths[index] * {"left": 0.0, "centre": 0.5, "right": 1.0}[style.align]
        baseline = first_baseline + index * size * style.leading
        emphasis = headline.emphasis if headline.emphasis and headline.emphasis[0] == index else None
        canvas.save()
        if rise < 1:
            canvas.clipRect(
                skia.Rect.MakeXYWH(left - size, baseline - size * 1.02, headline.widths[index] + 2 * size, size * 1.34), True
            )
            canvas.translate(0, (1 - rise) * size * 1.05)
        _draw_line(canvas, line, left, baseline, size, style, emphasis)
        canvas.restore()
        if emphasis and underline:
            _underline(canvas, line, emphasis, left, baseline, size, style, segment(local_s, 0.35, 0.6, IN_OUT))


def _draw_line(
    canvas: Canvas,
    line: str,
    left: float,
    baseline: float,
    size: float,
    style: HeadlineStyle,
    emphasis: tuple[int, int, int] | None,
) -> None:
    """The whole line in ink, or its three parts at the places that they have in the whole line (kerning kept)."""
    if emphasis is None:
        draw_text(canvas, line, left, baseline, size, style.weight, style.ink, family=style.family)
        return
    _, start, end = emphasis
    for first, last, colour in ((0, start, style.ink), (start, end, style.accent), (end, len(line), style.ink)):
        if line[first:last].strip():
            part = line[first:last]
            offset = _offset(line, first + len(part) - len(part.lstrip()), size, style)
            draw_text(canvas, part.strip(), left + offset, baseline, size, style.weight, colour, family=style.family)


def _offset(line: str, index: int, size: float, style: HeadlineStyle) -> float:
    """Where character `index` starts in a line: a trailing space has no width, so it is measured before a letter."""
    if index == 0:
        return 0.0
    with_next = text_width(line[: index + 1], size, style.weight, style.family)
    return with_next - text_width(line[index], size, style.weight, style.family)


def _underline(
    canvas: Canvas,
    line: str,
    emphasis: tuple[int, int, int],
    left: float,
    baseline: float,
    size: float,
    style: HeadlineStyle,
    drawn: float,
) -> None:
    """One confident pen stroke below the emphasised word, cut out around its descenders."""
    if drawn <= 0:
        return
    _, start, end = emphasis
    word = line[start:end]
    x = left + _offset(line, start, size, style)
    width = text_width(word, size, style.weight, style.family)
    head = text_width(word[0], size, style.weight, style.family) + size * 0.05 if word[0] in "gjpqyJ" else 0.0
    tail = text_width(word[-1], size, style.weight, style.family) + size * 0.05 if word[-1] in "gjpqy" else 0.0
    strokes = [(head, width - tail)]
    for index, letter in enumerate(word[1:-1], start=1):
        if letter in "gjpqy":
            at = text_width(word[: index + 1], size, style.weight, style.family)
            wide = text_width(letter, size, style.weight, style.family)
            strokes = _cut(strokes, at - wide - size * 0.035, at + size * 0.035)
    canvas.save()
    region = skia.PathBuilder()
    for a, b in strokes:
        region.addRect(skia.Rect.MakeLTRB(x + a, baseline, x + b, baseline + size * 0.5))
    canvas.clipPath(region.detach(), True)
    _brush(canvas, x + head, baseline + size * 0.165, width - head - tail, size * 0.10, drawn, style.accent)
    canvas.restore()


def _cut(strokes: list[tuple[float, float]], start: float, end: float) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    for a, b in strokes:
        out += [(lo, hi) for lo, hi in ((a, min(b, start)), (max(a, end), b)) if hi - lo > 1]
    return out


def _brush(canvas: Canvas, x: float, y: float, w: float, h: float, drawn: float, colour: int) -> None:
    """A stroke that is thick, then thin, on a slight arc, drawn from the left."""
    path = skia.PathBuilder()
    path.moveTo(x, y + h * 0.5)
    path.cubicTo(x + w * 0.3, y - h * 0.62, x + w * 0.68, y - h * 0.70, x + w, y - h * 0.05)
    path.cubicTo(x + w * 1.008, y + h * 0.12, x + w, y + h * 0.2, x + w * 0.985, y + h * 0.2)
    path.cubicTo(x + w * 0.66, y - h * 0.02, x + w * 0.3, y + h * 0.1, x + w * 0.012, y + h * 0.98)
    path.cubicTo(x - w * 0.004, y + h * 0.92, x - w * 0.004, y + h * 0.62, x, y + h * 0.5)
    path.close()
    canvas.save()
    canvas.clipRect(skia.Rect.MakeXYWH(x - 4, y - h * 3, (w + 10) * drawn, h * 6), True)
    canvas.drawPath(path.detach(), fill(colour))
    canvas.restore()


def draw_body(
    canvas: Canvas, lines: Sequence[str], x: float, first_baseline: float, size: float, since_s: float, colour: int,
    align: Align = "left", weight: int = 400,
) -> None:  # fmt: skip
    """Lines of body text that fade in while they rise a little; `since_s` as for headlines."""
    alpha = colour >> 24
    for index, line in enumerate(lines):
        shown = segment(since_s, index * 0.07, 0.7)
        if shown > 0:
            faded = (round(alpha * shown) << 24) | (colour & 0xFFFFFF)
            # few alpha steps: each colour is its own cached paragraph
            faded = faded if shown >= 1 else (round(alpha * round(shown * 16) / 16) << 24) | (colour & 0xFFFFFF)
            draw_text(canvas, line, x, first_baseline + index * size * 1.42 + (1 - shown) * 18, size, weight, faded, align)
