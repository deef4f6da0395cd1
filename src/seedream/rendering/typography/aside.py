"""Titles beside whoever is in a picture: a column of type on its calm left side, over a shade that runs out before the cast."""

from __future__ import annotations

import math
import re

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import balance, draw_text, layout_cache, text_width, wrap
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient
from seedream.rendering.typography.easing import SOFT, segment
from seedream.rendering.typography.lettering import Lettering
from seedream.types import FrameSpec, Rect

LEFT, WIDE = 0.065, 0.37
"""Where the column begins and how wide it is, as parts of the frame's width."""
_LEADING, _MOST = 1.10, 5
_SMALL, _LINE = 0.30, 1.45
_BOND = "\ue000"
_TIED = re.compile(r"(\d) (?=(?:[ap]\.?m|o.clock|%|€|\$|£)(?![a-z]))", re.IGNORECASE)
"""A space that no line ends at: "8 pm" stays together."""
_SHADE = 0.62
"""How far the shade reaches, as a part of the frame's width."""


@layout_cache(64)
def _set(
    headline: str, kicker: str, width_u: float, height_u: float, type_: Lettering
) -> tuple[tuple[str, ...], float, tuple[str, ...], float]:
    """Lines and size of the headline, then of what stands under it."""
    limit, size = width_u * WIDE, 150.0 * type_.scale
    text = _TIED.sub(rf"\1{_BOND}", headline.upper() if type_.capitals else headline)
    while True:
        lines = [line.replace(_BOND, " ") for line in balance(text, size, type_.weight, limit * 0.94, type_.family)]
        widest = max(text_width(line, size, type_.weight, type_.family, type_.spacing_em) for line in lines)
        tall = size * _LEADING * len(lines)
        if (widest <= limit and len(lines) <= _MOST and tall < height_u * 0.62) or size < 48 * min(type_.scale, 1.0):
            break
        size *= 0.95
    small = max(size * _SMALL, 30.0)
    under = [line for part in kicker.split(" · ") if part for line in wrap(part, small, 500, limit)]
    return tuple(lines), size, tuple(under[:6]), small


def beside_rect(frame: FrameSpec, headline: str, kicker: str, lettering: Lettering) -> Rect:
    """Where a title stands beside the cast, in fractions of the frame."""
    lines, size, under, small = _set(headline, kicker, frame.width_u, frame.height_u, lettering)
    wide = max(text_width(line, size, lettering.weight, lettering.family, lettering.spacing_em) for line in lines)
    wide = max([wide, *(text_width(line, small, 500) for line in under)])
    tall = size * (0.78 + _LEADING * (len(lines) - 1)) + (small * (_LINE * len(under) + 1.1) if under else 0.0)
    top = frame.height_u * 0.46 - tall / 2
    return Rect(LEFT, top / frame.height_u, wide / frame.width_u, tall / frame.height_u)


def draw_beside(
    canvas: Canvas, frame: FrameSpec, headline: str, kicker: str, since_s: float, leaving: float, lettering: Lettering
) -> None:  # fmt: skip
    """Draw a title `since_s` seconds after it began to appear, on a canvas in pixels; `leaving` 1..0 as it fades."""
    lines, size, under, small = _set(headline, kicker, frame.width_u, frame.height_u, lettering)
    x, y = frame.width_u * LEFT, beside_rect(frame, headline, kicker, lettering).y * frame.height_u
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    _shade(canvas, frame, segment(since_s, 0.0, 1.2, SOFT) * leaving, lettering)
    baseline = y + size * 0.78
    for index, line in enumerate(lines):
        _line(canvas, line, x, baseline + index * size * _LEADING, size, since_s - 0.12 * index, leaving, lettering)
    low = baseline + (len(lines) - 1) * size * _LEADING + small * 0.75
    shown = round(segment(since_s, 0.5, 0.8, SOFT) * leaving * 16) / 16
    if under and shown > 0:
        canvas.drawRect(
            skia.Rect.MakeXYWH(x + 2, low, small * 2.2, max(small * 0.10, 3)), fill(with_alpha(lettering.ink, 0.85 * shown))
        )
    for index, line in enumerate(under):
        ink = with_alpha(lettering.ink, 0.96 * shown)
        draw_text(canvas, line, x, low + small * (1.35 + _LINE * index), small, 520, ink, "left", lettering.kicker_family)
    canvas.restore()


def _line(canvas: Canvas, text: str, x: float, y: float, size: float, since_s: float, leaving: float, type_: Lettering) -> None:
    shown = segment(since_s, 0.0, 0.9, SOFT)
    step = round(shown * leaving * 16) / 16
    if step <= 0:
        return
    y += (1 - shown) * size * 0.12
    draw_text(
        canvas,
        text,
        x + size * 0.006,
        y + size * 0.016,
        size,
        type_.weight,
        with_alpha(type_.cloud, 0.35 * step),
        "left",
        type_.family,
        type_.spacing_em,
    )
    draw_text(canvas, text, x, y, size, type_.weight, with_alpha(type_.ink, step), "left", type_.family, type_.spacing_em)


def _shade(canvas: Canvas, frame: FrameSpec, shown: float, lettering: Lettering) -> None:
    """The cloud's colour, strong at the left edge and gone before the cast, in the even steps of a cosine."""
    strength = (0.86 if lettering.cloud_alpha else 0.5) * shown
    stops = [0.5 + 0.5 * math.cos(math.pi * i / 8) for i in range(9)]
    held = [with_alpha(lettering.cloud, strength * s) for s in stops]
    reach = frame.width_u * _SHADE
    ramp = linear_gradient((0, 0), (reach, 0), held, [0.0, *(0.30 + 0.70 * i / 8 for i in range(1, 9))])
    canvas.drawRect(skia.Rect.MakeWH(reach, frame.height_u), skia.Paint(Shader=ramp, Dither=True, AntiAlias=True))
