"""More screens that a tap opens: a map with places, a camera that knows what it sees, a player."""

from __future__ import annotations

import math

import skia

from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.fonts import draw_icon, draw_text
from seedream.rendering.interfaces.cards import list_row
from seedream.rendering.interfaces.screens import HEIGHT, WIDTH, State, status_bar, tab_bar
from seedream.rendering.interfaces.shapes import box, card
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.interfaces.widgets import mark
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.rendering.typography.easing import OUT, spring
from seedream.scene.product import AppContent, Moment
from seedream.types import Rect

_PINS = ((0.28, 0.30), (0.70, 0.42), (0.44, 0.56))
"""Where places are on the map, as parts of its size."""


class MapScreen:
    """A map of streets, water and green; places drop onto it and are listed below."""

    TALL = 560.0

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._app, self._theme, self._moment, self._rows = app, theme, moment, moment.rows[:3]

    def base(self, canvas: Canvas) -> None:
        """The map, the field to search in, and the sheet for the list."""
        theme = self._theme
        self._streets(canvas)
        status_bar(canvas, theme.ink)
        card(canvas, theme, 20, 62, 350, 52, 26, 0.6)
        draw_icon(canvas, "magnify", 48, 88, 24, theme.ink2)
        draw_text(canvas, self._moment.title, 70, 94, 17, 500, theme.ink2)
        card(canvas, theme, 0, self.TALL - 40, WIDTH, HEIGHT - self.TALL + 80, 30, 1.0)
        box(canvas, WIDTH / 2 - 22, self.TALL - 28, 44, 5, 2.5, fill(theme.line))
        tab_bar(canvas, theme, self._app, 1)

    def _streets(self, canvas: Canvas) -> None:
        dark = self._theme.dark
        land, park, water = (
            (oklch(0.27, 0.012, 250), oklch(0.32, 0.04, 150), oklch(0.30, 0.05, 240))
            if dark
            else (oklch(0.955, 0.008, 90), oklch(0.90, 0.06, 145), oklch(0.86, 0.06, 230))
        )
        road = oklch(0.36, 0.012, 250) if dark else WHITE
        canvas.drawPaint(fill(land))
        canvas.save()
        canvas.clipRect(skia.Rect.MakeXYWH(0, 0, WIDTH, self.TALL))
        box(canvas, 210, 120, 240, 130, 34, fill(park))
        box(canvas, -40, 380, 190, 130, 30, fill(park))
        river = skia.PathBuilder()
        river.moveTo(-20, 190)
        river.cubicTo(120, 250, 130, 330, 260, 350)
        river.cubicTo(330, 362, 360, 420, 430, 430)
        canvas.drawPath(river.detach(), stroke(water, 44))
        canvas.rotate(-11, WIDTH / 2, self.TALL / 2)
        for i in range(9):
            canvas.drawLine(-120, -20 + i * 84, 560, -20 + i * 84, stroke(road, 13 if i % 3 == 1 else 6))
        for i in range(8):
            canvas.drawLine(-60 + i * 76, -120, -60 + i * 76, 720, stroke(road, 12 if i % 3 == 2 else 6))
        canvas.restore()
        way = skia.PathBuilder()
        way.moveTo(*self._at(0))
        way.quadTo(236, 196, *self._at(1))
        way.quadTo(250, 300, *self._at(2))
        canvas.drawPath(way.detach(), stroke(self._theme.accent, 6))

    def _at(self, index: int) -> tuple[float, float]:
        x, y = _PINS[index % len(_PINS)]
        return WIDTH * x, self.TALL * y

    def live(self, canvas: Canvas, state: State) -> None:
        """Pins drop, rows come in."""
        theme = self._theme
        for i, row in enumerate(self._rows[: len(state)]):
            grown = spring(state[i] * 0.6, 0.6, 12) if state[i] < 1 else 1.0
            if grown <= 0:
                continue
            x, y = self._at(i)
            canvas.save()
            canvas.translate(x, y)
            canvas.scale(grown, grown)
            canvas.drawOval(skia.Rect.MakeXYWH(-12, -4, 24, 8), fill(with_alpha(theme.shadow, 0.3), blur=3))
            canvas.drawCircle(0, -32, 25, fill(theme.accent))
            path = skia.PathBuilder()
            path.moveTo(-13, -12)
            path.lineTo(0, 4)
            path.lineTo(13, -12)
            path.close()
            canvas.drawPath(path.detach(), fill(theme.accent))
            canvas.drawCircle(0, -32, 20, fill(WHITE))
            mark(canvas, theme, row.mark, -17, -49, 34)
            canvas.restore()
            rect, shown = self.rect(i), OUT(state[i])
            canvas.save()
            canvas.translate(0, (1 - shown) * 24)
            list_row(canvas, theme, row, rect.x, rect.y, rect.width)
            canvas.restore()

    def rect(self, part: int) -> Rect:
        """A row of the list."""
        return Rect(8, self.TALL - 18 + part * 68, WIDTH - 16, 66)


class CameraScreen:
    """A camera with something in its frame; what it knows about it comes up on cards."""

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._app, self._theme, self._moment, self._rows = app, theme, moment, moment.rows[:2]

    def base(self, canvas: Canvas) -> None:
        """What the camera sees, the frame's corners and the shutter."""
        theme = self._theme
        canvas.drawRect(
            skia.Rect.MakeWH(WIDTH, HEIGHT),
            fill(linear_gradient((0, 0), (WIDTH, HEIGHT), [oklch(0.42, 0.05, theme.hue), oklch(0.20, 0.03, theme.hue)])),
        )
        canvas.drawOval(skia.Rect.MakeXYWH(60, 420, 270, 46), fill(with_alpha(0xFF000000, 0.35), blur=14))
        box(canvas, 88, 176, 214, 262, 30, fill(with_alpha(0xFFFFFCF6, 0.97)))
        draw_icon(canvas, self._moment.icon, WIDTH / 2, 296, 150, theme.text_accent if not theme.dark else theme.accent)
        for i in range(4):
            box(canvas, 116, 386 + i * 11, 158 - (i % 3) * 36, 4, 2, fill(with_alpha(0xFF2A2438, 0.20)))
        self._corners(canvas)
        status_bar(canvas, WHITE)
        draw_icon(canvas, "close", 34, 84, 28, WHITE)
        draw_icon(canvas, "flash_outline", 356, 84, 26, WHITE)
        canvas.drawCircle(WIDTH / 2, 762, 36, stroke(WHITE, 5))
        canvas.drawCircle(WIDTH / 2, 762, 28, fill(WHITE))

    def _corners(self, canvas: Canvas) -> None:
        left, top, right, low, arm = 58.0, 146.0, 332.0, 470.0, 40.0
        for x, y, dx, dy in ((left, top, 1, 1), (right, top, -1, 1), (left, low, 1, -1), (right, low, -1, -1)):
            canvas.drawLine(x, y, x + arm * dx, y, stroke(self._theme.soft2, 5))
            canvas.drawLine(x, y, x, y + arm * dy, stroke(self._theme.soft2, 5))

    def live(self, canvas: Canvas, state: State) -> None:
        """The cards rise; the first brings a line that has read the picture."""
        theme = self._theme
        first = state[0] if state else 0.0
        if 0 < first < 1:
            y = 150 + 316 * first
            canvas.drawLine(62, y, 328, y, stroke(with_alpha(theme.soft2, math.sin(math.pi * first)), 4))
        for i, row in enumerate(self._rows[: len(state)]):
            shown = OUT(state[i])
            if shown <= 0:
                continue
            rect = self.rect(i)
            canvas.save()
            canvas.translate(0, (1 - shown) * 40)
            box(canvas, rect.x, rect.y, rect.width, rect.height, 22, fill(with_alpha(theme.surface, min(shown * 1.5, 1.0))))
            if shown > 0.2:
                list_row(canvas, theme, row, rect.x, rect.y + 4, rect.width)
            canvas.restore()

    def rect(self, part: int) -> Rect:
        """A card."""
        return Rect(24, 512 + part * 90, 342, 78)


class PlayerScreen:
    """Something is playing: a cover, its name, how far it is, and what comes next."""

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._app, self._theme, self._moment = app, theme, moment

    def base(self, canvas: Canvas) -> None:
        """Cover, names, buttons and the next ones."""
        theme, moment = self._theme, self._moment
        canvas.drawPaint(fill(theme.ground))
        status_bar(canvas, theme.ink)
        draw_icon(canvas, "chevron_down", 34, 84, 28, theme.ink)
        draw_text(canvas, "Now playing", WIDTH / 2, 90, 15, 600, theme.ink2, "centre")
        box(canvas, 60, 124, 270, 270, 34, fill(linear_gradient((60, 124), (330, 394), theme.gradient)))
        canvas.drawCircle(WIDTH / 2, 259, 82, fill(with_alpha(WHITE, 0.18)))
        draw_icon(canvas, moment.icon, WIDTH / 2, 259, 96, theme.on)
        draw_text(canvas, moment.title, WIDTH / 2, 446, 26, 700, theme.ink, "centre")
        draw_text(canvas, moment.text, WIDTH / 2, 474, 15.5, 400, theme.ink2, "centre")
        canvas.drawCircle(WIDTH / 2, 590, 36, fill(theme.accent))
        draw_icon(canvas, "pause", WIDTH / 2, 590, 40, theme.on)
        for x, name in ((110.0, "skip_previous"), (280.0, "skip_next"), (44.0, "shuffle"), (346.0, "repeat")):
            draw_icon(canvas, name, x, 590, 34 if 60 < x < 340 else 24, theme.ink if 60 < x < 340 else theme.ink3)
        card(canvas, theme, 20, 652, 350, 150, 22)
        for i, row in enumerate(moment.rows[1:3]):
            list_row(canvas, theme, row, 20, 656 + i * 70, 350)

    def live(self, canvas: Canvas, state: State) -> None:
        """The bar runs."""
        theme, rect = self._theme, self.rect(0)
        share = 0.22 + 0.28 * (OUT(state[0]) if state else 0.0)
        box(canvas, rect.x, rect.y + 8, rect.width, 6, 3, fill(theme.line))
        box(canvas, rect.x, rect.y + 8, rect.width * share, 6, 3, fill(theme.accent))
        canvas.drawCircle(rect.x + rect.width * share, rect.y + 11, 9, fill(theme.accent))

    def rect(self, part: int) -> Rect:
        """The bar."""
        return Rect(40, 506, 310, 24)
