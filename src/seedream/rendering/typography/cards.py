"""Lower thirds (who or what is seen) and end cards (whose film this is)."""

from __future__ import annotations

import skia

from seedream.rendering.colour import oklch, to_oklch, with_alpha
from seedream.rendering.fonts import balance, draw_icon, draw_text, text_width
from seedream.rendering.interfaces.ground import LAYOUTS, Ground
from seedream.rendering.interfaces.kit import Plane
from seedream.rendering.interfaces.shapes import box, shadow
from seedream.rendering.interfaces.theme import ground_inks, make_theme
from seedream.rendering.interfaces.widgets import brand_tile
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill
from seedream.rendering.typography.easing import IN_OUT, OUT, segment, spring
from seedream.rendering.typography.headline import draw_body
from seedream.types import FrameSpec, Rect


def draw_lower_third(
    canvas: Canvas, frame: FrameSpec, title: str, text: str, since_s: float, accent_hex: str, remaining_s: float = 10.0
) -> None:
    """A name and a line at the lower left, above the captions; a bar in the accent draws first, the words slide from behind it."""
    shown = min(segment(since_s, 0.0, 0.45, IN_OUT), segment(remaining_s, 0.0, 0.4))
    if shown <= 0:
        return
    theme = make_theme(accent_hex)
    size = 40.0 if not frame.portrait else 46.0
    width = max(text_width(title, size, 650), text_width(text, size * 0.66, 450)) + size * 1.3
    height = size * (2.55 if text else 1.7)
    x = frame.width_u / 12
    y = frame.height_u * (0.835 if not frame.portrait else 0.74) - height
    canvas.save()
    canvas.scale(frame.scale, frame.scale)
    bright = oklch(max(to_oklch(theme.accent)[0], 0.68), theme.chroma, theme.hue)
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y + height * (1 - shown) / 2, size * 0.13, height * shown), 3, 3, fill(bright))
    words = min(segment(since_s, 0.28, 0.7), segment(remaining_s, 0.0, 0.35))
    if words > 0:
        canvas.clipRect(skia.Rect.MakeXYWH(x + size * 0.13, y, (width + 10) * words, height), True)
        box(canvas, x + size * 0.13, y, width, height, 0, fill(with_alpha(0xFF120E1C, 0.66)))
        canvas.translate(-(1 - words) * 34, 0)
        draw_text(canvas, title, x + size * 0.72, y + size * 1.16, size, 650, 0xFFFFFFFF)
        if text:
            draw_text(canvas, text, x + size * 0.72, y + size * 2.02, size * 0.66, 450, 0xD8FFFFFF)
    canvas.restore()


class EndCardPainter:
    """The last card of a film: the brand's mark and name, one line, an address, on a deep ground in the brand's colour."""

    def __init__(
        self, brand: str, line: str, address: str, accent_hex: str, frame: FrameSpec, seed: int, icon: str = "play"
    ) -> None:
        self._theme = make_theme(accent_hex)
        self._inks = ground_inks(self._theme, "deep")
        self._frame, self._brand, self._address, self._icon = frame, brand, address, icon
        self._ground = Ground(self._theme, frame, "deep", seed, LAYOUTS[3])
        self._size = 150.0 if not frame.portrait else 136.0
        while self._width() > frame.width_u * 0.82:
            self._size *= 0.94
        self._lines = balance(line, self._size * 0.27, 400, frame.width_u * 0.72) if line else []
        self._top = frame.height_u * 0.43 - self._size * 0.5 - (self._size * 0.35 if line else 0.0)
        rect = Rect((frame.width_u - self._width()) / 2, self._top, self._width(), self._size)
        self._plate = Plane(frame.scale, skia.Matrix(), rect, self._draw_brand, pad=110)

    def _width(self) -> float:
        return self._size * 1.28 + text_width(self._brand, self._size * 0.74, 700)

    def _draw_brand(self, canvas: Canvas) -> None:
        side = self._size
        shadow(canvas, 0, 0, side, side, side * 0.24, 1.4, self._inks.shadow, 1.3)
        brand_tile(canvas, self._theme, self._icon, 0, 0, side, inverse=True)
        draw_text(canvas, self._brand, side * 1.28, side * 0.76, side * 0.74, 700, self._inks.ink)

    def paint(self, canvas: Canvas, since_s: float) -> None:
        """Draw the card `since_s` seconds after it began, on a canvas in pixels."""
        frame, size = self._frame, self._size
        self._ground.paint(canvas, since_s)
        canvas.save()
        canvas.scale(frame.scale, frame.scale)
        grown = spring(since_s - 0.1, 0.64, 9)
        self._plate.draw(canvas, 0, (1 - OUT(min(max(since_s, 0.0), 1.0))) * 24, 0.8 + 0.2 * grown, (since_s - 0.1) / 0.2)
        y = self._top + size * 1.72
        draw_body(canvas, self._lines, frame.width_u / 2, y, size * 0.27, since_s - 0.5, self._inks.body, "centre")
        shown = round(segment(since_s, 1.0, 0.7) * 12) / 12
        if self._address and shown > 0:
            y += size * (0.39 * len(self._lines) + 0.42)
            width = text_width(self._address, size * 0.21, 600)
            ink = with_alpha(self._inks.accent, shown)
            draw_text(canvas, self._address, frame.width_u / 2 - size * 0.12, y, size * 0.21, 600, ink, "centre")
            draw_icon(canvas, "arrow_right", frame.width_u / 2 + width / 2 + size * 0.06, y - size * 0.075, size * 0.23, ink)
        canvas.restore()
