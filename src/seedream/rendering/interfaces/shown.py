"""Devices that show a picture of the user's: phone, tablet, laptop, and windows (browser, chat, editor), never distorting it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import skia

from seedream.inputs.pictures import Picture, pixels_of
from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.fonts import draw_icon, draw_text
from seedream.rendering.interfaces.laptop import BEZEL as LID_BEZEL
from seedream.rendering.interfaces.laptop import LID_W
from seedream.rendering.interfaces.logo import picture_image
from seedream.rendering.interfaces.shapes import box, squircle
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import MIPMAP, bake, fill, linear_gradient, stroke
from seedream.types import Rect

BAR = 54.0
"""Height of a window's bar."""
_CUBIC = skia.SamplingOptions(skia.CubicResampler.Mitchell())


@dataclass(frozen=True, slots=True)
class Frame:
    """Measures of a device's front in points, screen included: sizes of the front, place of the screen in it, corner radii.

    `shown` is the part of the picture (fractions) that is on the screen and `at` where it is there; both have the same shape.
    """

    device: str
    width: float
    height: float
    radius: float
    screen: Rect
    screen_radius: float
    shown: Rect
    at: Rect

    def on_front(self, region: Rect) -> Rect:
        """A region of the picture (fractions) on the front, in points from its upper left corner; cut off at the screen's edges."""
        fx, fy = self.at.width / self.shown.width, self.at.height / self.shown.height
        x0, y0 = self.at.x + (region.x - self.shown.x) * fx, self.at.y + (region.y - self.shown.y) * fy
        x1, y1 = x0 + region.width * fx, y0 + region.height * fy
        left, top = max(x0, self.screen.x), max(y0, self.screen.y)
        right, bottom = min(x1, self.screen.x + self.screen.width), min(y1, self.screen.y + self.screen.height)
        return Rect(left, top, max(right - left, 1.0), max(bottom - top, 1.0))


@dataclass(frozen=True, slots=True)
class _Kind:
    """Least and greatest width over height of a screen, its long side, bezels (sides, top), corner radius of the front."""

    narrowest: float
    widest: float
    long_side: float
    bezel: float
    top: float
    radius: float


_KINDS: Mapping[str, _Kind] = {
    "phone": _Kind(0.42, 0.70, 844, 11, 11, 58), "tablet": _Kind(0.62, 1.62, 980, 27, 27, 46),
    "laptop": _Kind(1.30, 1.95, LID_W - 2 * LID_BEZEL, LID_BEZEL, 26, 28), "browser": _Kind(0.85, 2.40, 1180, 0, BAR, 20),
    "chat": _Kind(0.60, 1.60, 980, 0, BAR, 20), "editor": _Kind(0.85, 2.00, 1180, 0, BAR, 20),
}  # fmt: skip


def frame_for(picture: Picture, device: str, region: Rect | None = None) -> Frame:
    """The device in the picture's own shape.

    What is too tall is shown from its top (or around the region) and cut off below; what is too wide stands in the middle, whole.
    """
    kind = _KINDS[device]
    aspect = min(max(picture.aspect, kind.narrowest), kind.widest)
    width, height = (kind.long_side, kind.long_side / aspect) if aspect >= 1 else (kind.long_side * aspect, kind.long_side)
    bottom = kind.bezel
    screen = Rect(kind.bezel, kind.top, width, height)
    if picture.aspect < aspect:
        visible = picture.aspect / aspect
        centre = region.y + region.height / 2 if region else 0.0
        shown, at = Rect(0.0, min(max(centre - visible / 2, 0.0), 1 - visible), 1.0, visible), screen
    else:
        tall = width / picture.aspect
        shown, at = Rect(0, 0, 1, 1), Rect(screen.x, screen.y + (height - tall) / 2, width, tall)
    inner = max(kind.radius - kind.bezel, 0.0) if device in ("phone", "tablet") else 12.0 if device == "laptop" else 0.0
    return Frame(
        device, width + 2 * kind.bezel, height + kind.top + bottom, kind.radius, screen, inner, shown, at
    )  # fmt: skip


def bake_front(frame: Frame, picture: Picture, theme: Theme, domain: str, title: str, scale: float) -> Any:
    """The front as a flat image at `scale` pixels a point."""
    return bake(frame.width, frame.height, scale, lambda canvas: draw_front(canvas, frame, picture, theme, domain, title))


def draw_front(canvas: Canvas, frame: Frame, picture: Picture, theme: Theme, domain: str, title: str) -> None:
    """Draw a front with the picture on its screen."""
    body = squircle(0, 0, frame.width, frame.height, frame.radius)
    slab = frame.device in ("phone", "tablet", "laptop")
    canvas.drawPath(body, fill(0xFF0B0A0E if slab else 0xFFFFFFFF))
    canvas.save()
    canvas.clipPath(body, True)
    if not slab:
        _BARS[frame.device](canvas, frame, theme, domain, title)
    canvas.save()
    s = frame.screen
    if frame.screen_radius:
        canvas.clipPath(squircle(s.x, s.y, s.width, s.height, frame.screen_radius), True)
    else:
        canvas.clipRect(skia.Rect.MakeXYWH(s.x, s.y, s.width, s.height), True)
    draw_picture(canvas, picture, frame.shown, frame.at, s)
    canvas.restore()
    canvas.restore()
    if slab:
        canvas.drawPath(body, stroke(with_alpha(WHITE, 0.26), 1.2))
        _lens(canvas, frame)
    else:
        canvas.drawPath(body, stroke(with_alpha(0xFF14121C, 0.16), 1.4))


def draw_picture(canvas: Canvas, picture: Picture, shown: Rect, at: Rect, screen: Rect) -> None:
    """A part of a picture at a place; beside it the screen is filled with the colour of the picture's edge."""
    image = picture_image(picture)
    width, height = image.width(), image.height()
    if at != screen:
        canvas.drawRect(skia.Rect.MakeXYWH(screen.x, screen.y, screen.width, screen.height), fill(edge_colour(picture)))
    elif picture.alpha:
        canvas.drawRect(skia.Rect.MakeXYWH(screen.x, screen.y, screen.width, screen.height), fill(WHITE))
    source = skia.Rect.MakeXYWH(shown.x * width, shown.y * height, shown.width * width, shown.height * height)
    target = skia.Rect.MakeXYWH(at.x, at.y, at.width, at.height)
    matrix = canvas.getTotalMatrix()
    larger = at.width * abs(matrix.getScaleX()) >= shown.width * width
    canvas.drawImageRect(image, source, target, _CUBIC if larger else MIPMAP, skia.Paint(), skia.Canvas.kFast_SrcRectConstraint)


def edge_colour(picture: Picture) -> int:
    """The colour along a picture's upper and lower edge, opaque."""
    data = pixels_of(picture)
    red, green, blue = (int(v) for v in np.median(np.concatenate([data[:2], data[-2:]]).reshape(-1, 4)[:, :3], axis=0))
    return 0xFF000000 | red << 16 | green << 8 | blue


def _lens(canvas: Canvas, frame: Frame) -> None:
    """The camera: in the bezel, so that it never covers the picture."""
    if frame.device == "phone":
        return
    for r, colour in ((3.4, 0xFF20242F), (1.5, 0xFF40507A)):
        canvas.drawCircle(frame.width / 2, frame.screen.y / 2, r, fill(colour))


def _lights(canvas: Canvas, ground: int) -> None:
    canvas.drawRect(skia.Rect.MakeXYWH(0, 0, 4000, BAR), fill(ground))
    for i, colour in enumerate((0xFFEC6A5E, 0xFFF4BF4F, 0xFF61C554)):
        canvas.drawCircle(30 + i * 24, BAR / 2, 7.2, fill(colour))


def _browser_bar(canvas: Canvas, frame: Frame, theme: Theme, domain: str, title: str) -> None:
    """Three lights, arrows, and the address in a pill."""
    _lights(canvas, 0xFFF1F0F3)
    ink = 0xFF6A6773
    for i, name in enumerate(("chevron_left", "chevron_right", "refresh")):
        draw_icon(canvas, name, 124 + i * 36, BAR / 2, 23 if i < 2 else 19, ink if i != 1 else 0xFFB9B6C0)
    wide = min(frame.width * 0.46, 560.0)
    x = max((frame.width - wide) / 2, 236.0)
    wide = min(wide, frame.width - x - 60)
    box(canvas, x, 10, wide, BAR - 20, 10, fill(WHITE))
    draw_icon(canvas, "lock", x + 20, BAR / 2, 14, ink)
    draw_text(canvas, domain, x + wide / 2 + 6, BAR / 2 + 5.6, 16, 500, 0xFF2B2933, "centre")
    draw_icon(canvas, "plus", frame.width - 30, BAR / 2, 22, ink)
    canvas.drawRect(skia.Rect.MakeXYWH(0, BAR - 1, frame.width, 1), fill(0xFFDEDCE2))


def _chat_bar(canvas: Canvas, frame: Frame, theme: Theme, domain: str, title: str) -> None:
    """A window with the name of the conversation."""
    _lights(canvas, theme.accent)
    draw_text(canvas, title, frame.width / 2, BAR / 2 + 6.4, 18, 650, theme.on, "centre")
    draw_icon(canvas, "magnify", frame.width - 32, BAR / 2, 22, theme.on)


def _editor_bar(canvas: Canvas, frame: Frame, theme: Theme, domain: str, title: str) -> None:
    """A dark window with one tab."""
    _lights(canvas, 0xFF1D1B24)
    box(canvas, 116, 12, 236, BAR, 10, fill(oklch(0.29, 0.015, theme.hue)))
    canvas.drawRect(skia.Rect.MakeXYWH(116, 12, 236, 2.4), fill(theme.series[0]))
    draw_text(canvas, title, 136, BAR / 2 + 8.6, 15.5, 500, 0xFFE9E7F0)
    draw_icon(canvas, "close", 332, BAR / 2 + 3, 16, 0xFF9A97A6)


_BARS: Mapping[str, Callable[[Canvas, Frame, Theme, str, str], None]] = {
    "browser": _browser_bar, "chat": _chat_bar, "editor": _editor_bar
}  # fmt: skip


def glare(canvas: Canvas, frame: Frame) -> None:
    """A faint reflection across the glass of a phone, tablet or laptop."""
    s = frame.screen
    veil = [with_alpha(WHITE, 0), with_alpha(WHITE, 0.05)]
    sheet = skia.PathBuilder()
    for i, (x, y) in enumerate(((0.62, 0), (1.0, 0), (1.0, 1.0), (0.28, 1.0))):
        (sheet.lineTo if i else sheet.moveTo)(s.x + s.width * x, s.y + s.height * y)
    sheet.close()
    canvas.drawPath(sheet.detach(), fill(linear_gradient((s.x, s.y + s.height), (s.x + s.width, s.y), veil)))
