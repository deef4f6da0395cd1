"""Burned-in captions: at most two balanced lines, the spoken word marked exactly while it sounds.

Emphasised words keep a warmer colour once they have been said and are underlined while they sound.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import balance, draw_text, layout_cache, text_width
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill
from seedream.rendering.typography.lettering import PLAIN, Lettering
from seedream.types import FrameSpec, Rect, Word

_LEAD_S, _LINGER_S, _FADE_S = 0.08, 0.45, 0.14


@dataclass(frozen=True, slots=True)
class CaptionPage:
    """What stands on screen at once: words with their place. `x` of a word counts from the frame's centre, in design units."""

    start_s: float
    end_s: float
    lines: tuple[tuple[tuple[Word, float], ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Setting:
    size: float
    max_width: float
    middle: float
    type_: Lettering

    def width(self, text: str) -> float:
        return text_width(text, self.size, self.type_.caption_weight, self.type_.caption_family)

    def balanced(self, text: str) -> list[str]:
        return balance(text, self.size, self.type_.caption_weight, self.max_width, self.type_.caption_family)


def _setting(frame: FrameSpec, lettering: Lettering) -> _Setting:
    """Size and place by the frame's shape: the lowest 12 % in landscape and square, around 0.87 of the height in portrait."""
    larger = lettering.caption_scale
    if frame.portrait:
        return _Setting(45.0 * larger, frame.width_u * 0.80, 0.872, lettering)
    if frame.width_u < 1.3 * frame.height_u:
        return _Setting(29.0 * larger, frame.width_u * 0.80, _middle(frame, 29.0, larger), lettering)
    return _Setting(29.0 * larger, frame.width_u * min(0.47 * max(larger, 1.0), 0.80), _middle(frame, 29.0, larger), lettering)


def _middle(frame: FrameSpec, size: float, larger: float) -> float:
    """The middle of the plate: larger type grows upwards, as its lower edge stays."""
    return 0.930 - max(larger - 1.0, 0.0) * size * 1.6 / frame.height_u


@layout_cache(256)
def caption_pages(frame: FrameSpec, words: tuple[Word, ...], lettering: Lettering = PLAIN) -> tuple[CaptionPage, ...]:
    """Words broken into pages: by sentences, then evenly, so that no page needs more than two lines."""
    setting = _setting(frame, lettering)
    groups: list[list[Word]] = []
    for sentence in _sentences(words):
        groups += _split(sentence, setting)
    pages = []
    for index, group in enumerate(groups):
        end = group[-1].end_s + _LINGER_S
        if index + 1 < len(groups):
            end = min(end, groups[index + 1][0].start_s - _LEAD_S)
        pages.append(_page(group, group[0].start_s - _LEAD_S, max(end, group[-1].start_s + 0.1), setting))
    return tuple(pages)


def _sentences(words: Sequence[Word]) -> list[list[Word]]:
    """Sentences, or what a pause of 0.7 s separates; one of one or two words joins the next."""
    out: list[list[Word]] = [[]]
    for index, word in enumerate(words):
        out[-1].append(word)
        last = index + 1 == len(words)
        pause = not last and words[index + 1].start_s - word.end_s > 0.7
        if not last and (pause or (word.text.rstrip("\"'”’)")[-1:] in tuple(".!?") and len(out[-1]) > 2)):
            out.append([])
    return [sentence for sentence in out if sentence]


def _split(sentence: list[Word], setting: _Setting) -> list[list[Word]]:
    """As few pages as fit, of similar length, broken behind a comma where one is near."""
    text = " ".join(word.text for word in sentence)
    if len(setting.balanced(text)) <= 2:
        return [sentence]
    lengths = [len(word.text) + 1 for word in sentence]
    half, best, cut = sum(lengths) / 2, 1e9, 1
    for index in range(1, len(sentence)):
        bonus = sum(lengths) * 0.14 if sentence[index - 1].text[-1:] in tuple(",;:–—") else 0.0
        cost = abs(sum(lengths[:index]) - half) - bonus
        if cost < best:
            best, cut = cost, index
    if len(sentence) < 4:
        return [sentence]
    return _split(sentence[:cut], setting) + _split(sentence[cut:], setting)


def _page(words: list[Word], start_s: float, end_s: float, setting: _Setting) -> CaptionPage:
    texts = setting.balanced(" ".join(word.text for word in words))
    lines, widths, index = [], [], 0
    for text in texts:
        width = setting.width(text)
        count = len(text.split())
        placed, prefix = [], ""
        for word in words[index : index + count]:
            shown = " ".join(word.text.split())
            upto = f"{prefix} {shown}".strip()
            x = setting.width(upto) - setting.width(shown)
            placed.append((word, x - width / 2))
            prefix = upto
        lines.append(tuple(placed))
        widths.append(width)
        index += count
    return CaptionPage(start_s, end_s, tuple(lines), tuple(widths))


def caption_rect(frame: FrameSpec, page: CaptionPage, lettering: Lettering = PLAIN) -> Rect:
    """The plate of a page, in design units."""
    setting = _setting(frame, lettering)
    width = max(page.widths) + setting.size * 1.5
    height = setting.size * (1.30 * len(page.lines) + 0.62)
    return Rect((frame.width_u - width) / 2, frame.height_u * setting.middle - height / 2, width, height)


def draw_caption(
    canvas: Canvas, frame: FrameSpec, words: Sequence[Word], time_s: float, lettering: Lettering = PLAIN
) -> Rect | None:
    """Draw the caption of `words` (times on the same clock as `time_s`) on a canvas in pixels.

    Returns its place in fractions of the frame, or None where nothing is shown.
    """
    page = next((p for p in caption_pages(frame, tuple(words), lettering) if p.start_s <= time_s < p.end_s), None)
    if page is None:
        return None
    setting, rect = _setting(frame, lettering), caption_rect(frame, page, lettering)
    shown = min((time_s - page.start_s) / _FADE_S, (page.end_s - time_s) / _FADE_S, 1.0)
    shown = max(round(shown * 8), 1) / 8
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    radius = min(rect.height / 2, setting.size * 0.72)
    plate = skia.Rect.MakeXYWH(rect.x, rect.y, rect.width, rect.height)
    canvas.drawRoundRect(plate, radius, radius, fill(with_alpha(lettering.plate, lettering.plate_alpha * shown)))
    for index, line in enumerate(page.lines):
        baseline = rect.y + setting.size * (0.31 + 1.30 * (index + 0.5) + 0.355)
        for word, x in line:
            base = _colour(word, time_s, lettering)
            colour, left = with_alpha(base, (base >> 24) / 255 * shown), frame.width_u / 2 + x
            family, weight = lettering.caption_family, lettering.caption_weight
            draw_text(canvas, word.text, left, baseline, setting.size, weight, colour, "left", family)
            if base == lettering.now and word.emphasised:
                width = setting.width(word.text.rstrip(".,;:!?…"))
                line = skia.Rect.MakeXYWH(left, baseline + setting.size * 0.16, width, setting.size * 0.07)
                canvas.drawRoundRect(line, setting.size * 0.035, setting.size * 0.035, fill(colour))
    canvas.restore()
    return Rect(rect.x / frame.width_u, rect.y / frame.height_u, rect.width / frame.width_u, rect.height / frame.height_u)


def _colour(word: Word, time_s: float, lettering: Lettering) -> int:
    """Colour of a word before, while and after it is said."""
    if word.start_s <= time_s < word.end_s:
        return lettering.now
    return lettering.coming if time_s < word.start_s else lettering.leant_on if word.emphasised else lettering.past


class CaptionPainter:
    """Captions of one stretch of speech, for one frame size."""

    def __init__(self, frame: FrameSpec, words: Sequence[Word]) -> None:
        self._frame, self._words = frame, tuple(words)

    def draw_caption(self, canvas: Canvas, time_s: float) -> Rect | None:
        """Draw what is spoken at `time_s`; see `draw_caption`."""
        return draw_caption(canvas, self._frame, self._words, time_s)
