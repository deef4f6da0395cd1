"""Screens that a tap opens: conversation, day plan, list of steps, report, one thing in detail."""

from __future__ import annotations

from collections.abc import Callable

import skia

from seedream.rendering.colour import oklch, to_oklch, with_alpha
from seedream.rendering.fonts import draw_icon, draw_text, text_width, wrap
from seedream.rendering.interfaces.cards import (
    chevron_row,
    strip,
)  # fmt: skip
from seedream.rendering.interfaces.more_screens import CameraScreen, MapScreen, PlayerScreen
from seedream.rendering.interfaces.screens import HEIGHT, WIDTH, HomeScreen, Screen, State, nav_bar, status_bar, tab_bar
from seedream.rendering.interfaces.shapes import box, card, squircle
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.interfaces.widgets import avatar, bars, check, count_up, donut, icon_tile, pill, spark_line
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, stroke
from seedream.rendering.typography.easing import OUT, spring
from seedream.scene.product import AppContent, Moment
from seedream.types import Rect


class ChatScreen:
    """A conversation; its bubbles are the live parts."""

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._theme, self._moment, self._icon = theme, moment, app.icon
        self._rects: list[Rect] = []
        self._lines: list[list[str]] = []
        y = 168.0
        for message in moment.messages[:4]:
            lines = wrap(message.text, 18, 400, 236)
            width = 262.0 if message.card else max(text_width(line, 18, 400) for line in lines) + 34
            height = 182.0 if message.card else len(lines) * 24.5 + 23
            self._rects.append(Rect(58 if message.sender else 370 - width, y, width, height))
            self._lines.append(lines)
            y += height + 19

    def base(self, canvas: Canvas) -> None:
        """Bar, time stamp and the field to write in."""
        theme = self._theme
        canvas.drawPaint(fill(theme.ground))
        face = next((m.sender for m in self._moment.messages if m.sender), 1)
        nav_bar(canvas, theme, self._moment.title, self._moment.text, face, "video_outline")
        draw_text(canvas, "Today 9:32", WIDTH / 2, 148, 12, 500, theme.ink3, "centre")
        canvas.drawRect(skia.Rect.MakeXYWH(0, 758, WIDTH, 86), fill(theme.surface))
        canvas.drawRect(skia.Rect.MakeXYWH(0, 758, WIDTH, 0.7), fill(theme.line))
        box(canvas, 58, 768, 268, 40, 20, fill(theme.sunk))
        draw_text(canvas, "Message", 76, 793, 15.5, 400, theme.ink3)
        draw_icon(canvas, "plus", 33, 788, 26, theme.text_accent)
        canvas.drawCircle(352, 788, 18, fill(theme.accent))
        draw_icon(canvas, "arrow_up", 352, 788, 22, theme.on)
        box(canvas, 128, 831, 134, 5, 2.5, fill(theme.ink))

    def live(self, canvas: Canvas, state: State) -> None:
        """Bubbles pop out of their own corner."""
        for i, (message, rect) in enumerate(zip(self._moment.messages, self._rects, strict=False)):
            size = spring(state[i] * 0.6, 0.62, 12) if i < len(state) and state[i] < 1 else float(i < len(state))
            if size <= 0:
                continue
            corner = (rect.x if message.sender else rect.x + rect.width, rect.y + rect.height)
            canvas.save()
            canvas.translate(*corner)
            canvas.scale(size, size)
            canvas.translate(-corner[0], -corner[1])
            if message.card:
                self._shared(canvas, message.card, rect)
            else:
                self._bubble(canvas, rect, self._lines[i], mine=message.sender == 0)
            canvas.restore()
            if message.sender:
                avatar(canvas, self._theme, message.sender, 34, rect.y + rect.height - 14, 14 * min(size, 1.0))

    def _bubble(self, canvas: Canvas, rect: Rect, lines: list[str], *, mine: bool) -> None:
        theme = self._theme
        box(canvas, rect.x, rect.y, rect.width, rect.height, 21, fill(theme.accent if mine else theme.surface))
        for i, line in enumerate(lines):
            draw_text(canvas, line, rect.x + 17, rect.y + 29.5 + i * 24.5, 18, 400, theme.on if mine else theme.ink)

    def _shared(self, canvas: Canvas, title: str, rect: Rect) -> None:
        theme, x, y, w = self._theme, rect.x, rect.y, rect.width
        card(canvas, theme, x, y, w, rect.height, 20)
        canvas.save()
        canvas.clipPath(squircle(x, y, w, rect.height, 20), True)
        canvas.drawRect(skia.Rect.MakeXYWH(x, y, w, 114), fill(linear_gradient((x, y), (x + w, y + 114), theme.gradient)))
        spark_line(canvas, x - 2, y + 46, w + 4, 58, (2, 3, 2.6, 4, 3.7, 5, 4.6, 6), with_alpha(theme.on, 0.9))
        canvas.restore()
        draw_text(canvas, title, x + 17, y + 143, 16.5, 600, theme.ink)
        draw_text(canvas, "Shared just now", x + 17, y + 165, 13, 400, theme.ink2)
        draw_icon(canvas, "arrow_right", x + w - 26, y + 148, 21, theme.text_accent)

    def rect(self, part: int) -> Rect:
        """A bubble."""
        return self._rects[part]


class ScheduleScreen:
    """A day plan; its entries are the live parts."""

    TOP, HOUR = 232.0, 80.0

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._app, self._theme, self._moment = app, theme, moment
        self._first = int(min(slot.start for slot in moment.slots))

    def base(self, canvas: Canvas) -> None:
        """Month, week and hours."""
        theme = self._theme
        canvas.drawPaint(fill(theme.ground))
        status_bar(canvas, theme.ink)
        draw_text(canvas, self._moment.title, 20, 112, 34, 700, theme.ink)
        draw_icon(canvas, "magnify", 318, 100, 25, theme.ink2)
        draw_icon(canvas, "plus", 354, 100, 27, theme.text_accent)
        for i, day in enumerate("MTWTFSS"):
            x, chosen = 20 + 350 / 7 * (i + 0.5), i == 1
            if chosen:
                box(canvas, x - 21, 132, 42, 66, 17, fill(theme.accent))
            draw_text(canvas, day, x, 154, 12.5, 500, with_alpha(theme.on, 0.85) if chosen else theme.ink3, "centre")
            ink = theme.on if chosen else theme.ink if i < 5 else theme.ink3
            draw_text(canvas, str(13 + i), x, 182, 18, 600, ink, "centre")
        for k in range(7):
            y = self.TOP + k * self.HOUR
            draw_text(canvas, f"{self._first + k}:00", 20, y + 4, 12, 500, theme.ink3)
            canvas.drawLine(66, y, 370, y, stroke(theme.line, 1))
        tab_bar(canvas, theme, self._app, 1)

    def live(self, canvas: Canvas, state: State) -> None:
        """Entries slide in from the left and settle."""
        theme = self._theme
        tones = (theme.accent, theme.warm, theme.series[2])
        for i, slot in enumerate(self._moment.slots[: len(state)]):
            grown = OUT(state[i])
            if grown <= 0:
                continue
            rect, hue = self.rect(i), to_oklch(tones[slot.tone % 3])[2]
            ground = oklch(0.30, 0.06, hue) if theme.dark else oklch(0.935, 0.05, hue)
            ink = oklch(0.88, 0.06, hue) if theme.dark else oklch(0.36, 0.09, hue)
            canvas.save()
            canvas.translate(0, (1 - grown) * 26)
            box(canvas, rect.x, rect.y, rect.width, rect.height, 14, fill(with_alpha(ground, min(grown * 1.5, 1))))
            box(canvas, rect.x + 8, rect.y + 9, 4.5, (rect.height - 18) * grown, 2.2, fill(tones[slot.tone % 3]))
            if grown > 0.3:
                faded = with_alpha(ink, round((grown - 0.3) / 0.7 * 12) / 12)
                middle = rect.height / 2 + (5.5 if not slot.text else -5)
                draw_text(canvas, slot.title, rect.x + 24, rect.y + middle, 16, 600, faded)
                draw_text(canvas, slot.text, rect.x + 24, rect.y + middle + 21, 13.5, 400, faded)
            canvas.restore()

    def rect(self, part: int) -> Rect:
        """An entry."""
        slot = self._moment.slots[part]
        return Rect(70, self.TOP + (slot.start - self._first) * self.HOUR + 2, 300, (slot.end - slot.start) * self.HOUR - 4)


class ChecklistScreen:
    """A list of steps; ticking them off is live, and so is the progress above."""

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._app, self._theme, self._rows, self._moment = app, theme, moment.rows[:4], moment

    def base(self, canvas: Canvas) -> None:
        """Title, progress card and the rows' cards."""
        theme = self._theme
        canvas.drawPaint(fill(theme.ground))
        status_bar(canvas, theme.ink)
        draw_text(canvas, self._moment.text, 20, 92, 15, 500, theme.ink2)
        draw_text(canvas, self._moment.title, 20, 129, 32, 700, theme.ink)
        card(canvas, theme, 20, 152, 350, 92, 22)
        draw_text(canvas, "Progress", 40, 186, 15, 500, theme.ink2)
        for i in range(len(self._rows)):
            rect = self.rect(i)
            card(canvas, theme, rect.x, rect.y, rect.width, rect.height, 22)
        tab_bar(canvas, theme, self._app, 1)

    def live(self, canvas: Canvas, state: State) -> None:
        """Ticks, words and the bar that fills with them."""
        theme = self._theme
        done = [OUT(p) for p in state] + [0.0] * (len(self._rows) - len(state))
        share = sum(done) / max(len(self._rows), 1)
        draw_text(canvas, f"{round(share * 100)}%", 350, 186, 17, 700, theme.ink, "right")
        strip(canvas, 40, 206, 310, 12, share, theme.accent, theme.sunk)
        for i, row in enumerate(self._rows):
            rect = self.rect(i)
            middle = rect.y + rect.height / 2
            check(canvas, theme, rect.x + 36, middle, 14, min(state[i] * 1.4, 1.0) if i < len(state) else 0.0)
            ink = theme.ink3 if done[i] > 0.5 else theme.ink
            width = draw_text(canvas, row.title, rect.x + 68, middle - 3, 17.5, 600, ink)
            draw_text(canvas, row.text, rect.x + 68, middle + 20, 14, 400, theme.ink3 if done[i] > 0.5 else theme.ink2)
            if done[i] > 0:
                canvas.drawLine(rect.x + 68, middle - 9, rect.x + 68 + width * done[i], middle - 9, stroke(theme.ink3, 1.8))
            if row.meta:
                pill(
                    canvas, row.meta, rect.x + rect.width - 18, middle - 13, 26, 12.5, theme.text_accent, theme.soft, align="right"
                )

    def rect(self, part: int) -> Rect:
        """A row."""
        return Rect(20, 262 + part * 98, 350, 86)


class InsightsScreen:
    """A report: shares as a ring, days as bars, and one sentence that says what it means. Three live parts."""

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._app, self._theme, self._moment = app, theme, moment

    def base(self, canvas: Canvas) -> None:
        """Title and empty cards."""
        theme, moment = self._theme, self._moment
        canvas.drawPaint(fill(theme.ground))
        status_bar(canvas, theme.ink)
        draw_text(canvas, moment.text, 20, 92, 15, 500, theme.ink2)
        draw_text(canvas, moment.title, 20, 129, 32, 700, theme.ink)
        for part in range(2):
            rect = self.rect(part)
            card(canvas, theme, rect.x, rect.y, rect.width, rect.height, 24)
        tab_bar(canvas, theme, self._app, 1)

    def live(self, canvas: Canvas, state: State) -> None:
        """Ring and legend, bars, sentence."""
        theme, moment = self._theme, self._moment
        first, second, third = ([OUT(p) for p in state] + [0.0, 0.0, 0.0])[:3]
        parts = [(share.fraction, theme.series[i % 4]) for i, share in enumerate(moment.shares)]
        donut(canvas, 118, 262, 62, 17, parts if first > 0.02 else [], theme.sunk, first)
        draw_text(canvas, count_up(moment.action, first), 118, 271, 24, 700, theme.ink, "centre")
        for i, share in enumerate(moment.shares if first > 0 else ()):
            y = 222 + i * 29
            ink = with_alpha(theme.ink2, round(first * 12) / 12)
            box(canvas, 216, y - 9, 10, 10, 3.5, fill(with_alpha(theme.series[i % 4], first)))
            draw_text(canvas, share.label, 234, y, 14.5, 500, ink)
            draw_text(canvas, f"{round(share.fraction * 100 * first)}%", 350, y, 14.5, 600, theme.ink, "right")
        bars(canvas, theme, 44, 414, 306, 134, moment.bars, 4, second, tuple("MTWTFSS"), 12.5)
        if third > 0 and moment.rows:
            rect, row = self.rect(2), moment.rows[0]
            canvas.save()
            canvas.translate(0, (1 - third) * 40)
            box(canvas, rect.x, rect.y, rect.width, rect.height, 24, fill(with_alpha(theme.accent, min(third * 1.4, 1))))
            draw_icon(canvas, row.mark, rect.x + 42, rect.y + rect.height / 2, 32, theme.on)
            draw_text(canvas, row.title, rect.x + 76, rect.y + 46, 17, 650, theme.on)
            draw_text(canvas, row.text, rect.x + 76, rect.y + 70, 14, 400, with_alpha(theme.on, 0.86))
            canvas.restore()

    def rect(self, part: int) -> Rect:
        """The ring card, the bar card or the sentence."""
        return (Rect(20, 154, 350, 216), Rect(20, 386, 350, 204), Rect(20, 608, 350, 106))[part]


class DetailScreen:
    """One thing in detail: a cover, its name, and rows that come in one after another, above a button."""

    COVER = 300.0

    def __init__(self, app: AppContent, theme: Theme, moment: Moment) -> None:
        self._app, self._theme, self._moment = app, theme, moment

    def base(self, canvas: Canvas) -> None:
        """Cover, title and button."""
        theme, moment = self._theme, self._moment
        canvas.drawPaint(fill(theme.ground))
        canvas.save()
        canvas.clipRect(skia.Rect.MakeXYWH(0, 0, WIDTH, self.COVER))
        cover_art(canvas, theme, moment.icon, WIDTH, self.COVER)
        canvas.restore()
        box(canvas, 0, self.COVER - 34, WIDTH, HEIGHT, 34, fill(theme.ground))
        status_bar(canvas, theme.on)
        for x, name in ((38.0, "chevron_left"), (352.0, "heart_outline")):
            canvas.drawCircle(x, 84, 19, fill(with_alpha(WHITE, 0.92)))
            draw_icon(canvas, name, x, 84, 22, 0xFF1A1822)
        draw_text(canvas, moment.title, 24, 316, 28, 700, theme.ink)
        draw_text(canvas, moment.text, 24, 343, 15, 400, theme.ink2)
        box(canvas, 24, 742, 342, 58, 20, fill(linear_gradient((24, 742), (366, 800), theme.gradient)))
        draw_text(canvas, moment.action, WIDTH / 2, 777, 17.5, 600, theme.on, "centre")
        box(canvas, 128, 831, 134, 5, 2.5, fill(theme.ink))

    def live(self, canvas: Canvas, state: State) -> None:
        """Rows rise into place."""
        theme = self._theme
        for i, row in enumerate(self._moment.rows[: len(state)]):
            grown = OUT(state[i])
            if grown <= 0:
                continue
            rect = self.rect(i)
            canvas.save()
            canvas.translate(0, (1 - grown) * 36)
            box(canvas, rect.x, rect.y, rect.width, rect.height, 20, fill(with_alpha(theme.surface, min(grown * 1.5, 1))))
            if grown > 0.25:
                icon_tile(canvas, theme, row.mark, rect.x + 16, rect.y + 17, 46)
                draw_text(canvas, row.title, rect.x + 78, rect.y + 36, 17, 600, theme.ink)
                draw_text(canvas, row.text, rect.x + 78, rect.y + 58, 14, 400, theme.ink2)
                if row.meta:
                    draw_text(canvas, row.meta, rect.x + rect.width - 18, rect.y + 46, 14.5, 600, theme.text_accent, "right")
                else:
                    chevron_row(canvas, theme, rect.x + rect.width - 24, rect.y + rect.height / 2)
            canvas.restore()

    def rect(self, part: int) -> Rect:
        """A row."""
        return Rect(24, 366 + part * 90, 342, 80)


def cover_art(canvas: Canvas, theme: Theme, icon: str, w: float, h: float) -> None:
    """An abstract cover: the accent's gradient, soft hills of tone, and the thing's glyph."""
    canvas.drawRect(skia.Rect.MakeWH(w, h), fill(linear_gradient((0, 0), (w * 0.7, h), theme.gradient)))
    glow = [with_alpha(WHITE, 0.34), with_alpha(WHITE, 0)]
    canvas.drawCircle(w * 0.78, h * 0.18, w * 0.55, fill(radial_gradient((w * 0.78, h * 0.18), w * 0.55, glow)))
    for x, y, r, tone, alpha in (
        (0.16, 1.0, 0.42, theme.warm, 0.55),
        (0.86, 1.05, 0.50, theme.series[2], 0.45),
        (0.5, 1.25, 0.6, theme.soft2, 0.35),
    ):
        canvas.drawCircle(w * x, h * y, w * r, fill(with_alpha(tone, alpha)))
    canvas.drawCircle(w / 2, h * 0.50, 66, fill(with_alpha(WHITE, 0.18)))
    canvas.drawCircle(w / 2, h * 0.50, 50, fill(with_alpha(WHITE, 0.95)))
    draw_icon(canvas, icon, w / 2, h * 0.50, 54, theme.text_accent if not theme.dark else theme.accent)


_SCREENS: dict[str, Callable[[AppContent, Theme, Moment], Screen]] = {
    "chat": ChatScreen,
    "schedule": ScheduleScreen,
    "checklist": ChecklistScreen,
    "insights": InsightsScreen,
    "detail": DetailScreen,
    "map": MapScreen,
    "camera": CameraScreen,
    "player": PlayerScreen,
}


def make_screen(app: AppContent, theme: Theme, moment: Moment) -> Screen:
    """The screen that a moment opens."""
    if moment.screen == "home":
        return HomeScreen(app, theme)
    return _SCREENS[moment.screen](app, theme, moment)
