"""Titles over pictures: large, quiet, letterspaced, on a soft local scrim that makes them readable on any ground."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import balance, draw_text, layout_cache, text_width
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import blurred, fill, new_surface
from seedream.rendering.typography.aside import beside_rect, draw_beside
from seedream.rendering.typography.easing import SOFT, segment
from seedream.rendering.typography.lettering import PLAIN, Lettering
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec, Rect

_KICKER, _KICKER_EM = 0.255, 0.22
_SIGNED = "—"
"""How a line begins that stands under the headline: who said it."""
_LETTER_S, _STAGGER_S, _OUT_S = 1.1, 0.035, 0.7


@layout_cache(64)
def _set(headline: str, width_u: float, height_u: float, type_: Lettering) -> tuple[tuple[str, ...], float]:
    """Lines and size of an overlaid headline."""
    landscape = width_u > height_u
    size = 118.0 if landscape else 104.0 if height_u > width_u * 1.2 else 92.0
    size *= type_.scale
    limit = width_u * min((0.66 if landscape else 0.84) * max(type_.scale, 1.0), 0.88)
    text = headline.upper() if type_.capitals else headline
    while True:
        # letterspacing widens a line by about 5 % of the size per letter; balance() measures without it
        lines = balance(text, size, type_.weight, limit * 0.90, type_.family)
        widest = max(_width(line, size, type_) for line in lines)
        if (len(lines) <= 2 and widest <= limit) or size < 54 * min(type_.scale, 1.0):
            return tuple(lines), size
        size *= 0.93


def _width(text: str, size: float, type_: Lettering) -> float:
    return text_width(text, size, type_.weight, type_.family, type_.spacing_em)


def _kicker_size(frame: FrameSpec, kicker: str, size: float) -> float:
    """Size of the line with a headline of `size`: as large as reads well from afar, and never wider than the safe area."""
    wanted = size * _KICKER
    wide = text_width(kicker.upper(), wanted, 500, "inter", _KICKER_EM)
    return wanted * min(1.0, frame.width_u * 0.84 / max(wide, 1.0))


def overlay_rect(frame: FrameSpec, headline: str, kicker: str = "", lettering: Lettering = PLAIN) -> Rect:
    """Where an overlaid title stands, in fractions of the frame."""
    if lettering.aside and not lettering.pixel:
        return beside_rect(frame, headline, kicker, lettering)
    lines, size = _set(headline, frame.width_u, frame.height_u, lettering)
    wide = max(_width(line, size, lettering) for line in lines)
    if kicker:
        wide = max(wide, text_width(kicker.upper(), _kicker_size(frame, kicker, size), 500, "inter", _KICKER_EM))
    tall = size * (1.18 * (len(lines) - 1) + 1.15) + (size * 0.62 if kicker else 0.0)
    top = frame.height_u * lettering.down - tall / 2
    return Rect((frame.width_u - wide) / 2 / frame.width_u, top / frame.height_u, wide / frame.width_u, tall / frame.height_u)


def draw_overlay_title(
    canvas: Canvas, frame: FrameSpec, headline: str, kicker: str, since_s: float, remaining_s: float = math.inf,
    lettering: Lettering = PLAIN,
) -> None:  # fmt: skip
    """Draw a title `since_s` seconds after it began to appear, on a canvas in pixels; it fades in its last 0.7 s."""
    if since_s <= 0 or remaining_s <= 0 or not headline:
        return
    leaving = segment(remaining_s, 0.0, _OUT_S, SOFT) if remaining_s < _OUT_S else 1.0
    if lettering.aside and not lettering.pixel:
        draw_beside(canvas, frame, headline, kicker, since_s, leaving, lettering)
        return
    rect = overlay_rect(frame, headline, kicker, lettering)
    shown = segment(since_s, 0.0, 1.4, SOFT) * leaving
    _draw_scrim(canvas, frame, rect, shown, lettering)
    if not lettering.label:
        image, x, y = _halo(frame, headline, kicker, lettering)
        for strength in (1.0, 1.0, 1.0, 1.0):
            canvas.drawImage(image, x, y, skia.SamplingOptions(), skia.Paint(Alphaf=strength * shown))
    if lettering.pixel:
        draw = partial(_title, frame=frame, headline=headline, kicker=kicker, since_s=since_s, leaving=leaving, lettering=lettering)
        _on_a_grid(canvas, frame, lettering.pixel, draw)
        return
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    _title(canvas, frame, headline, kicker, since_s, leaving, lettering)
    canvas.restore()


def _on_a_grid(canvas: Canvas, frame: FrameSpec, pixel_u: float, draw: Callable[[Canvas], None]) -> None:
    """Draw letters as whole squares of `pixel_u` design units."""
    surface = new_surface(math.ceil(frame.width_u / pixel_u), math.ceil(frame.height_u / pixel_u))
    small = surface.getCanvas()
    small.scale(1 / pixel_u, 1 / pixel_u)
    draw(small)
    side = pixel_u * frame.scale
    hard = skia.Paint(ColorFilter=skia.ColorFilters.Matrix([1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 8, -3]))
    target = skia.Rect.MakeWH(surface.width() * side, surface.height() * side)
    canvas.drawImageRect(surface.makeImageSnapshot(), target, skia.SamplingOptions(), hard)


def _title(
    canvas: Canvas, frame: FrameSpec, headline: str, kicker: str, since_s: float, leaving: float, lettering: Lettering
) -> None:
    """Kicker and lines of a title, on a canvas in design units."""
    rect = overlay_rect(frame, headline, kicker, lettering)
    lines, size = _set(headline, frame.width_u, frame.height_u, lettering)
    centre, y = frame.width_u / 2, rect.y * frame.height_u
    if kicker:
        signed = kicker.startswith(_SIGNED)
        shown = segment(since_s, 0.25 if signed else 0.0, 1.0, SOFT) * leaving
        small = _kicker_size(frame, kicker, size)
        under = size * (1.18 * (len(lines) - 1) + 1.15) + small * 0.4 if signed else 0.0
        # trailing letterspace moves centred text to the left
        _quiet(canvas, kicker.upper(), centre + small * _KICKER_EM / 2, y + under + small, small, 0.92 * shown, lettering)
        y += 0.0 if signed else size * 0.62
    baseline = y + size * 0.86
    for index, line in enumerate(lines):
        _letters(canvas, line, centre, baseline + index * size * 1.18, size, since_s - 0.25 - index * 0.22, leaving, lettering)


def _letters(
    canvas: Canvas, line: str, centre: float, baseline: float, size: float, since_s: float, leaving: float, lettering: Lettering
) -> None:
    """Letters appear one after another, each slowly; once all are there the line is drawn as one run."""
    total = _width(line, size, lettering)
    left = centre - (total - size * lettering.spacing_em) / 2
    if since_s >= _LETTER_S + _STAGGER_S * len(line):
        _shadowed(canvas, line, left, baseline, size, leaving, lettering)
        return
    for i, letter in enumerate(line):
        shown = segment(since_s, i * _STAGGER_S, _LETTER_S, SOFT)
        if shown > 0 and letter != " ":
            offset = _width(line[: i + 1], size, lettering) - _width(letter, size, lettering)
            y = baseline + (1 - shown) * size * 0.05
            _shadowed(canvas, letter, left + offset, y, size, shown * leaving, lettering)


def _shadowed(canvas: Canvas, text: str, x: float, baseline: float, size: float, alpha: float, type_: Lettering) -> None:
    step = round(alpha * 16) / 16
    under, ink = with_alpha(type_.cloud, 0.30 * step), with_alpha(type_.ink, step)
    for dx, dy, colour in ((size * 0.006, size * 0.016, under), (0.0, 0.0, ink)):
        draw_text(canvas, text, x + dx, baseline + dy, size, type_.weight, colour, "left", type_.family, type_.spacing_em)


def _quiet(canvas: Canvas, text: str, x: float, baseline: float, size: float, alpha: float, type_: Lettering) -> None:
    step = round(alpha * 16) / 16
    family, weight = type_.kicker_family, type_.kicker_weight
    under, ink = with_alpha(type_.cloud, 0.35 * step), with_alpha(type_.ink, step)
    draw_text(canvas, text, x, baseline + 1.5, size, weight, under, "centre", family, _KICKER_EM)
    draw_text(canvas, text, x, baseline, size, weight, ink, "centre", family, _KICKER_EM)


@lru_cache(maxsize=4)
def _scrim(width: int, height: int, blur: int, colour: int) -> Any:
    surface = new_surface(width + 6 * blur, height + 6 * blur)
    canvas = surface.getCanvas()
    canvas.drawOval(skia.Rect.MakeXYWH(2.2 * blur, 2.2 * blur, width + 1.6 * blur, height + 1.6 * blur), fill(colour))
    return blurred(surface.makeImageSnapshot(), blur)


@layout_cache(4)
def _halo(frame: FrameSpec, headline: str, kicker: str, lettering: Lettering) -> tuple[Any, int, int]:
    """The letters blurred in the cloud's colour, and where they lie in pixels: they make room for themselves on any ground."""
    rect = overlay_rect(frame, headline, kicker, lettering)
    _, size = _set(headline, frame.width_u, frame.height_u, lettering)
    pad = int(0.6 * size * frame.scale)
    x, y = int(rect.x * frame.width) - pad, int(rect.y * frame.height) - pad
    surface = new_surface(rect.width * frame.width + 2 * pad, rect.height * frame.height + 2 * pad)
    canvas = surface.getCanvas()
    canvas.translate(-x, -y)
    canvas.scale(frame.scale, frame.scale)
    _title(canvas, frame, headline, kicker, math.inf, 1.0, replace(lettering, ink=lettering.cloud))
    return blurred(surface.makeImageSnapshot(), 0.115 * size * frame.scale), x, y


def _draw_scrim(canvas: Canvas, frame: FrameSpec, rect: Rect, shown: float, lettering: Lettering) -> None:
    """A cloud behind the text, so wide and soft that it reads as light, not as a box; or a label."""
    if lettering.label:
        _draw_label(canvas, frame, rect, shown, lettering)
        return
    width, height, blur = int(rect.width * frame.width), int(rect.height * frame.height), max(int(75 * frame.scale), 2)
    image = _scrim(width, height, blur, lettering.cloud)
    x, y = int(rect.x * frame.width) - 3 * blur, int(rect.y * frame.height) - 3 * blur
    canvas.drawImage(image, x, y, skia.SamplingOptions(), skia.Paint(Alphaf=lettering.cloud_alpha * shown, Dither=True))


def _draw_label(canvas: Canvas, frame: FrameSpec, rect: Rect, shown: float, lettering: Lettering) -> None:
    """A label with sharp edges, as wide as the text and half a line more."""
    room = 54.0
    x, y = rect.x * frame.width_u - room, rect.y * frame.height_u - room * 0.62
    box = skia.Rect.MakeXYWH(x, y, rect.width * frame.width_u + 2 * room, rect.height * frame.height_u + 1.1 * room)
    radius, alpha = lettering.label_radius, lettering.cloud_alpha * shown
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    if lettering.label_edge:
        outer = box.makeOutset(8, 8)
        canvas.drawRoundRect(outer, radius, radius, fill(with_alpha(lettering.label_edge, alpha)))
    else:
        canvas.drawRoundRect(box.makeOffset(7, 9), radius, radius, fill(with_alpha(0xFF000000, 0.35 * alpha), blur=6))
    canvas.drawRoundRect(box, radius, radius, fill(with_alpha(lettering.cloud, alpha)))
    canvas.restore()


def beside(lettering: Lettering, view: object) -> Lettering:
    """The lettering of a view's title: in a column on the left where the cast of a composed picture leaves that side free."""
    return replace(lettering, aside=True) if isinstance(view, WorldView) and view.clear_left else lettering
