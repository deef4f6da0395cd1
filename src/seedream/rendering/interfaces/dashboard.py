"""The desktop overview, 1280 x 800 points: sidebar 216, margin 28, gap 18. Charts and numbers follow one progress."""

from __future__ import annotations

import skia

from seedream.inputs.brand import Logo
from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_icon, draw_text
from seedream.rendering.interfaces.cards import strip
from seedream.rendering.interfaces.logo import BrandLine
from seedream.rendering.interfaces.shapes import box, card
from seedream.rendering.interfaces.theme import Theme
from seedream.rendering.interfaces.widgets import (
    avatar,
    bars,
    chart_points,
    count_up,
    donut,
    line_chart,
    pill,
    spark_line,
)  # fmt: skip
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import Point, fill, stroke
from seedream.rendering.typography.easing import IN_OUT, OUT
from seedream.scene.product import AppContent

WIDTH, HEIGHT = 1280.0, 800.0
_LEFT, _KPI_Y, _ROW_Y, _ROW_H, _MAIN_W = 244.0, 104.0, 240.0, 316.0, 652.0
_CHART = (_LEFT + 56.0, _ROW_Y + 84.0, _MAIN_W - 84.0, _ROW_H - 130.0)
_SIDE_X = _LEFT + _MAIN_W + 18
_SIDE_W = WIDTH - 28 - _SIDE_X
_LOW_Y = _ROW_Y + _ROW_H + 18
_POINT = 8


def _short(value: float) -> str:
    """A number of the scale: "400", "12.5k", "3M"."""
    for size, letter in ((1e6, "M"), (1e4, "k")):
        if abs(value) >= size:
            return f"{value / (1e3 if letter == 'k' else size):g}{letter}"
    return f"{value:g}"


class Dashboard:
    """A desktop screen of an app."""

    def __init__(self, app: AppContent, theme: Theme, logo: Logo | None = None) -> None:
        self._app, self._theme, self._data = app, theme, app.dashboard
        self._brand = BrandLine(theme, theme.ink, theme.surface, app.brand, app.icon, 34, logo=logo, weight=700, most=172)
        count = max(len(app.dashboard.kpis), 1)
        self._kpi_w = (WIDTH - _LEFT - 28 - (count - 1) * 18) / count
        self._points = chart_points(*_CHART, self._data.series, self._data.top, 0.0)

    @property
    def highlight(self) -> Point:
        """The point of the trend that is pointed at, in points."""
        return self._points[_POINT]

    def base(self, canvas: Canvas) -> None:
        """Everything that stands still."""
        theme = self._theme
        canvas.drawPaint(fill(theme.ground))
        self._sidebar(canvas)
        self._header(canvas)
        for i, kpi in enumerate(self._data.kpis):
            x = _LEFT + i * (self._kpi_w + 18)
            card(canvas, theme, x, _KPI_Y, self._kpi_w, 118, 18)
            draw_text(canvas, kpi.label, x + 18, _KPI_Y + 27, 13.5, 500, theme.ink2)
            arrow = "arrow_bottom_right" if kpi.down else "arrow_top_right"
            if kpi.delta:
                pill(canvas, kpi.delta, x + 18, _KPI_Y + 80, 22, 12, theme.good, theme.good_soft, arrow, pad=8)
        self._trend_base(canvas)
        self._lower_base(canvas)

    def live(self, canvas: Canvas, progress: float, hover: float) -> None:
        """Numbers, lines, ring, bars; `hover` shows the guide at the highlighted point."""
        theme, data = self._theme, self._data
        for i, kpi in enumerate(data.kpis):
            x, grown = _LEFT + i * (self._kpi_w + 18), OUT(min(max(progress * 1.5 - i * 0.12, 0.0), 1.0))
            draw_text(canvas, count_up(kpi.value, grown), x + 18, _KPI_Y + 64, 28, 700, theme.ink)
            spark_line(canvas, x + self._kpi_w - 98, _KPI_Y + 54, 80, 44, kpi.series, theme.warm if i == 1 else theme.accent, grown)
        drawn = IN_OUT(progress)
        _, top, _, height = _CHART
        before = chart_points(*_CHART, data.before, data.top, 0.0)
        line_chart(canvas, before, top + height, theme.ink3, drawn, width=2, area=0, dash=4)
        line_chart(
            canvas, self._points, top + height, theme.accent, drawn, width=3, area=0.20, halo=theme.surface if hover <= 0 else 0
        )
        if hover > 0:
            x, y = self.highlight
            guide = stroke(with_alpha(theme.accent, 0.45 * hover), 1.6)
            guide.setPathEffect(skia.DashPathEffect.Make([3, 4], 0))
            canvas.drawLine(x, y + 8, x, top + height, guide)
            for r, colour in ((12, with_alpha(theme.accent, 0.20 * hover)), (6.4, theme.surface), (4.6, theme.accent)):
                canvas.drawCircle(x, y, r, fill(colour))
        parts = [(share.fraction, theme.series[i % 4]) for i, share in enumerate(data.shares)]
        donut(canvas, _SIDE_X + _SIDE_W / 2, _ROW_Y + 146, 66, 18, parts if drawn > 0.03 else [], theme.sunk, drawn)
        draw_text(canvas, count_up(data.share_value, drawn), _SIDE_X + _SIDE_W / 2, _ROW_Y + 152, 25, 700, theme.ink, "centre")
        for i, plan in enumerate(data.table):
            y = _LOW_Y + 58 + i * 54
            grown = OUT(min(max(progress * 1.4 - 0.1 * i, 0.0), 1.0))
            strip(canvas, _LEFT + 340, y + 25, 150, 7, plan.fraction * grown, theme.warm if i == 2 else theme.accent, theme.sunk)
            draw_text(canvas, f"{round(plan.fraction * 100 * grown)}%", _LEFT + 530, y + 33, 13, 600, theme.ink2, "right")
        bars(canvas, theme, _SIDE_X + 24, _LOW_Y + 60, _SIDE_W - 48, 108, data.bars, 3, progress, tuple("MTWTFSS"), 12)

    def _sidebar(self, canvas: Canvas) -> None:
        theme, app = self._theme, self._app
        canvas.drawRect(skia.Rect.MakeWH(216, HEIGHT), fill(theme.surface))
        canvas.drawRect(skia.Rect.MakeXYWH(215.3, 0, 0.7, HEIGHT), fill(theme.line))
        self._brand.draw(canvas, 24, 41 - self._brand.side / 2)
        for i, item in enumerate(self._data.menu):
            y, active = 92 + i * 42, i == 0
            if active:
                box(canvas, 14, y - 1, 188, 38, 11, fill(theme.soft))
            ink = theme.text_accent if active else theme.ink2
            draw_icon(canvas, item.mark, 36, y + 18, 20, ink)
            draw_text(canvas, item.title, 56, y + 23, 14.5, 600 if active else 500, ink)
            if item.text:
                pill(canvas, item.text, 192, y + 8, 20, 11.5, theme.on, theme.accent, align="right", pad=7)
        for i, group in enumerate(self._data.groups):
            box(canvas, 28, 352 + i * 36, 11, 11, 4, fill(theme.series[i % 3]))
            draw_text(canvas, group, 56, 362 + i * 36, 14.5, 500, theme.ink2)
        card(canvas, theme, 14, HEIGHT - 76, 188, 60, 16, colour=theme.ground)
        avatar(canvas, theme, 0, 44, HEIGHT - 46, 17)
        draw_text(canvas, app.user, 70, HEIGHT - 50, 13.5, 600, theme.ink)
        draw_text(canvas, app.workspace, 70, HEIGHT - 32, 12, 400, theme.ink2)

    def _header(self, canvas: Canvas) -> None:
        theme = self._theme
        draw_text(canvas, self._data.title, _LEFT, 58, 27, 700, theme.ink)
        draw_text(canvas, self._app.date, _LEFT, 80, 13.5, 400, theme.ink2)
        box(canvas, 880, 32, 196, 40, 13, fill(theme.surface))
        box(canvas, 880, 32, 196, 40, 13, stroke(theme.line, 1))
        draw_icon(canvas, "magnify", 902, 52, 19, theme.ink3)
        draw_text(canvas, "Search", 920, 57, 14, 400, theme.ink3)
        for i in range(3):
            avatar(canvas, theme, 3 - i, 1150 - i * 24, 52, 16, theme.ground)
        box(canvas, 1182, 32, 70, 40, 13, fill(theme.accent))
        draw_text(canvas, "Share", 1217, 57, 14, 600, theme.on, "centre")

    def _trend_base(self, canvas: Canvas) -> None:
        theme, data = self._theme, self._data
        left, top, width, height = _CHART
        card(canvas, theme, _LEFT, _ROW_Y, _MAIN_W, _ROW_H, 20)
        draw_text(canvas, data.trend_title, _LEFT + 22, _ROW_Y + 36, 17, 650, theme.ink)
        draw_text(canvas, data.trend_text, _LEFT + 22, _ROW_Y + 57, 13, 400, theme.ink2)
        right = _LEFT + _MAIN_W - 22
        for name, colour in ((data.legend[1], theme.ink3), (data.legend[0], theme.accent)):
            right -= draw_text(canvas, name, right, _ROW_Y + 35.5, 12.5, 500, theme.ink2, "right") + 11
            canvas.drawCircle(right, _ROW_Y + 31, 4.2, fill(colour))
            right -= 24
        for i in range(5):
            y = top + height * i / 4
            canvas.drawLine(left, y, left + width, y, stroke(with_alpha(theme.line, 0.9 if i == 4 else 0.75), 1))
            draw_text(canvas, _short(data.top * (4 - i) / 4), left - 14, y + 4.2, 12, 500, theme.ink3, "right")
        for i, tick in enumerate(data.ticks):
            x = left + width * i * 2 / (len(data.series) - 1)
            chosen = i * 2 == _POINT
            draw_text(canvas, tick, x, top + height + 24, 12, 600 if chosen else 500, theme.ink if chosen else theme.ink3, "centre")
        card(canvas, theme, _SIDE_X, _ROW_Y, _SIDE_W, _ROW_H, 20)
        draw_text(canvas, data.share_title, _SIDE_X + 22, _ROW_Y + 36, 17, 650, theme.ink)
        draw_text(canvas, data.share_text, _SIDE_X + _SIDE_W / 2, _ROW_Y + 171, 12.5, 400, theme.ink2, "centre")
        half = (_SIDE_W - 48) / 2
        for i, share in enumerate(data.shares):
            x, y = _SIDE_X + 24 + (i % 2) * (half + 14), _ROW_Y + 258 + (i // 2) * 28
            box(canvas, x, y - 9, 10, 10, 3.5, fill(theme.series[i % 4]))
            draw_text(canvas, share.label, x + 18, y, 13, 500, theme.ink2)
            draw_text(canvas, f"{round(share.fraction * 100)}%", x + half - 14, y, 13, 600, theme.ink, "right")

    def _lower_base(self, canvas: Canvas) -> None:
        theme, data = self._theme, self._data
        height = HEIGHT - _LOW_Y + 30
        card(canvas, theme, _LEFT, _LOW_Y, _MAIN_W, height, 20)
        draw_text(canvas, data.table_title, _LEFT + 22, _LOW_Y + 36, 17, 650, theme.ink)
        for i, plan in enumerate(data.table):
            y = _LOW_Y + 58 + i * 54
            canvas.drawLine(_LEFT + 22, y, _LEFT + 630, y, stroke(theme.line, 1))
            draw_text(canvas, plan.title, _LEFT + 22, y + 33, 14.5, 600, theme.ink)
            for j in range(3 - i % 2):
                avatar(canvas, theme, (i * 2 + j + 1) % 6, _LEFT + 250 + j * 21, y + 28, 13.5, theme.surface)
            early = i == 2
            ground = theme.sunk if early else theme.good_soft
            pill(
                canvas, plan.status, _LEFT + 630, y + 16, 24, 12, theme.ink2 if early else theme.good, ground, align="right", pad=10
            )
        card(canvas, theme, _SIDE_X, _LOW_Y, _SIDE_W, height, 20)
        draw_text(canvas, data.bars_title, _SIDE_X + 22, _LOW_Y + 36, 17, 650, theme.ink)
