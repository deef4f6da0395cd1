"""Cards of an app: the chart card, the ring, the bars, the small trend, notifications and list rows. Sizes in points."""

from __future__ import annotations

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_icon, draw_text, text_width
from seedream.rendering.interfaces.shapes import box, card, squircle
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.interfaces.widgets import bars, chart_points, count_up, donut, icon_tile, line_chart, mark, pill
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, radial_gradient, stroke
from seedream.rendering.typography.easing import OUT
from seedream.scene.product import Hero, Ring, Row, Spark, Stat

HERO = (350.0, 228.0)
SMALL = (169.0, 162.0)
SPARK = (204.0, 178.0)
NOTE_HEIGHT = 84.0


def hero_ground(canvas: Canvas, theme: Theme, data: Hero, x: float, y: float) -> None:
    """The chart card without what moves: gradient, labels, grid, ticks."""
    w, h = HERO
    on = theme.on
    canvas.save()
    canvas.clipPath(squircle(x, y, w, h, 26), True)
    canvas.drawPaint(fill(linear_gradient((x, y), (x + w * 0.8, y + h), theme.gradient)))
    glow = [with_alpha(WHITE, 0.20), with_alpha(WHITE, 0)]
    canvas.drawCircle(x + w * 0.92, y - 10, w * 0.42, fill(radial_gradient((x + w * 0.92, y - 10), w * 0.42, glow)))
    draw_text(canvas, data.label, x + 20, y + 34, 15, 500, with_alpha(on, 0.86))
    if data.delta:
        pill(canvas, data.delta, x + w - 18, y + 19, 26, 13, on, with_alpha(on, 0.17), "arrow_top_right", "right")
    draw_text(canvas, data.versus, x + w - 20, y + 64, 12, 500, with_alpha(on, 0.74), "right")
    for i in range(3):
        line_y = y + 104 + (h - 144) * i / 2
        canvas.drawLine(x + 20, line_y, x + w - 20, line_y, stroke(with_alpha(on, 0.14), 1))
    for i, tick in enumerate(data.ticks):
        last = i == len(data.ticks) - 1
        at = x + 20 + (w - 40) * i / (len(data.ticks) - 1)
        draw_text(canvas, tick, at, y + h - 15, 11.5, 600 if last else 500, with_alpha(on, 0.95 if last else 0.68), "centre")
    canvas.restore()
    box(canvas, x + 0.5, y + 0.5, w - 1, h - 1, 26, stroke(with_alpha(WHITE, 0.16), 1))


def hero_values(canvas: Canvas, theme: Theme, data: Hero, x: float, y: float, progress: float) -> None:
    """What moves on the chart card: the number and its line, on one progress."""
    w, h = HERO
    draw_text(canvas, count_up(data.value, progress), x + 20, y + 76, 38, 700, theme.on, spacing_em=-0.028)
    points = chart_points(x + 20, y + 104, w - 40, h - 144, data.series, max(data.series) * 1.03, data.floor)
    line_chart(canvas, points, y + h - 40, theme.on, progress, width=3, area=0.26, halo=theme.gradient[0])


def ring_card(canvas: Canvas, theme: Theme, data: Ring, x: float, y: float, progress: float, elevation: float = 0.0) -> None:
    """A progress ring with its percentage."""
    w, h = SMALL
    card(canvas, theme, x, y, w, h, 22, elevation)
    draw_text(canvas, data.label, x + 18, y + 31, 14, 500, theme.ink2)
    grown = OUT(progress)
    donut(canvas, x + w / 2, y + h * 0.60, 46, 11, [(data.fraction * grown, theme.accent)] if grown > 0.01 else [], theme.sunk)
    draw_text(canvas, f"{round(data.fraction * 100 * grown)}%", x + w / 2, y + h * 0.60 + 8, 22, 700, theme.ink, "centre")


def stat_card(canvas: Canvas, theme: Theme, data: Stat, x: float, y: float, progress: float, elevation: float = 0.0) -> None:
    """A number, a remark and seven bars."""
    w, h = SMALL
    card(canvas, theme, x, y, w, h, 22, elevation)
    draw_text(canvas, data.label, x + 18, y + 31, 14, 500, theme.ink2)
    size = 28.0 * min(1.0, (w - 36) / text_width(data.value, 28, 700))
    width = text_width(data.value, size, 700)
    draw_text(canvas, count_up(data.value, OUT(progress)), x + 18, y + 66, size, 700, theme.ink)
    if data.note:
        pill(canvas, data.note, x + 18 + width + 9, y + 46, 22, 12, theme.good, theme.good_soft, pad=9)
    bars(canvas, theme, x + 18, y + 84, w - 36, h - 118, data.bars, data.peak, progress, data.ticks)


def spark_card(canvas: Canvas, theme: Theme, data: Spark, x: float, y: float, elevation: float = 1.1) -> None:
    """An icon, a number, its change and a small trend."""
    w, h = SPARK
    card(canvas, theme, x, y, w, h, 24, elevation)
    icon_tile(canvas, theme, data.icon, x + 18, y + 18, 36)
    draw_text(canvas, data.label, x + 64, y + 41.5, 14.5, 500, theme.ink2)
    draw_text(canvas, data.value, x + 18, y + 91, 27, 700, theme.ink)
    if data.delta:
        pill(canvas, data.delta, x + w - 16, y + 70, 24, 12.5, theme.good, theme.good_soft, "arrow_top_right", "right", 9)
    points = chart_points(x + 18, y + 108, w - 40, h - 126, data.series, max(data.series) * 1.12, min(data.series) * 0.8)
    line_chart(canvas, points, y + h - 18, theme.accent, 1.0, width=2.4, area=0.2, halo=theme.surface)


def note_width(data: Row) -> float:
    """Width of a notification that its words need."""
    return max(82 + max(text_width(data.title, 17, 600), text_width(data.text, 14.5, 400)) + 26, 210)


def note_card(canvas: Canvas, theme: Theme, data: Row, width: float, elevation: float = 1.0) -> None:
    """A notification: picture, title and one line."""
    card(canvas, theme, 0, 0, width, NOTE_HEIGHT, 24, elevation)
    mark(canvas, theme, data.mark, 18, 18, 48)
    draw_text(canvas, data.title, 82, 38, 17, 600, theme.ink)
    draw_text(canvas, data.text, 82, 61, 14.5, 400, theme.ink2)


def list_row(canvas: Canvas, theme: Theme, data: Row, x: float, y: float, w: float) -> None:
    """A row of a list, 69 high: picture, title, text, and a time or a pill on the right."""
    mark(canvas, theme, data.mark, x + 18, y + 14, 40)
    draw_text(canvas, data.title, x + 72, y + 30, 16, 600, theme.ink)
    draw_text(canvas, data.text, x + 72, y + 50, 13, 400, theme.ink2)
    if data.meta.startswith("!"):
        pill(canvas, data.meta[1:], x + w - 16, y + 22, 24, 12, theme.text_accent, theme.soft, align="right", pad=10)
    elif data.meta:
        draw_text(canvas, data.meta, x + w - 18, y + 39, 13, 500, theme.ink3, "right")


def tip_card(canvas: Canvas, theme: Theme, tip: tuple[str, str, str]) -> None:
    """The bubble that explains one point of a chart, 186 x 84."""
    card(canvas, theme, 0, 0, 186, 84, 16, 0.8)
    draw_text(canvas, tip[0], 18, 30, 13, 500, theme.ink2)
    draw_text(canvas, tip[1], 18, 61, 24, 700, theme.ink)
    draw_text(canvas, tip[2], 18 + text_width(tip[1], 24, 700) + 10, 61, 14, 600, theme.good)


def chevron_row(canvas: Canvas, theme: Theme, x: float, y: float) -> None:
    """The small arrow at the end of a row that leads somewhere."""
    draw_icon(canvas, "chevron_right", x, y, 22, theme.ink3)


def strip(canvas: Canvas, x: float, y: float, w: float, h: float, share: float, colour: int, track: int) -> None:
    """A horizontal progress bar."""
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y, w, h), h / 2, h / 2, fill(track))
    if share > 0:
        canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y, max(w * share, h), h), h / 2, h / 2, fill(colour))
