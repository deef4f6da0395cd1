"""Small parts of interfaces: portraits, pills, toggles, charts, rings, counting numbers, the brand mark."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise

import skia

from seedream.rendering.colour import mix, oklch, with_alpha
from seedream.rendering.fonts import Align, draw_icon, draw_text, text_width
from seedream.rendering.interfaces.shapes import box
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import Point, fill, linear_gradient, stroke
from seedream.rendering.typography.easing import OUT

_SKIN = (0xFFF3C9A8, 0xFFE0A57C, 0xFFC68657, 0xFF8D5A3B, 0xFFF7D7BD, 0xFFA9714B)
_HAIR = (0xFF2B1D1A, 0xFF5B3420, 0xFFB5713A, 0xFF1D1C26, 0xFFD9A25A, 0xFF3A2A45)
_FACE_INK = 0xFF3A2420


def count_up(text: str, progress: float) -> str:
    """The numbers of a text at `progress` of their way up, in their own format ("4h 20m", "1,240", "21.4 h", "72%")."""
    if progress >= 1:
        return text

    def scaled(found: re.Match[str]) -> str:
        digits = found.group(0)
        decimals = len(digits.split(".")[1]) if "." in digits else 0
        value = float(digits.replace(",", "")) * progress
        return f"{value:,.{decimals}f}" if "," in digits else f"{value:.{decimals}f}"

    hours = re.fullmatch(r"(\d+)h (\d+)m", text)
    if hours:
        minutes = int((int(hours.group(1)) * 60 + int(hours.group(2))) * progress)
        return f"{minutes // 60}h {minutes % 60:02d}m"
    return re.sub(r"\d[\d,]*(?:\.\d+)?", scaled, text)


def pill(
    canvas: Canvas, text: str, x: float, y: float, height: float, size: float, ink: int, colour: int,
    icon: str = "", align: Align = "left", pad: float | None = None,
) -> float:  # fmt: skip
    """A rounded label; `x` is its left or right edge or its centre by `align`. Returns its width."""
    inset = height * 0.42 if pad is None else pad
    icon_width = size * 1.25 if icon else 0.0
    width = text_width(text, size, 600) + 2 * inset + icon_width
    x -= {"left": 0.0, "centre": width / 2, "right": width}[align]
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y, width, height), height / 2, height / 2, fill(colour))
    if icon:
        draw_icon(canvas, icon, x + inset + size * 0.45, y + height / 2, size * 1.15, ink)
    draw_text(canvas, text, x + inset + icon_width, y + height / 2 + size * 0.364, size, 600, ink)
    return width


def toggle(canvas: Canvas, theme: Theme, x: float, y: float, on: float) -> None:
    """A switch, 46 x 28, at `on` of its way (0 off, 1 on)."""
    canvas.drawRoundRect(skia.Rect.MakeXYWH(x, y, 46, 28), 14, 14, fill(mix(theme.line, theme.accent, on)))
    knob = x + 14 + 18 * on
    canvas.drawCircle(knob, y + 15, 11.5, fill(0x30000000, blur=2))
    canvas.drawCircle(knob, y + 14, 11.5, fill(WHITE))


def check(canvas: Canvas, theme: Theme, x: float, y: float, r: float, done: float) -> None:
    """A round check box centred on a point: an outline that fills, then its tick is drawn."""
    canvas.drawCircle(x, y, r, stroke(theme.ink3, 1.8))
    if done <= 0:
        return
    canvas.drawCircle(x, y, (r + 0.9) * min(done * 1.6, 1.0), fill(theme.accent))
    drawn = min(max(done * 1.8 - 0.8, 0.0), 1.0)
    if drawn > 0:
        points = [(-0.42, 0.02), (-0.12, 0.32), (0.45, -0.30)]
        path = skia.PathBuilder()
        path.moveTo(x + points[0][0] * r, y + points[0][1] * r)
        first = min(drawn / 0.35, 1.0)
        path.lineTo(*_between((x, y), r, points[0], points[1], first))
        if drawn > 0.35:
            path.lineTo(*_between((x, y), r, points[1], points[2], (drawn - 0.35) / 0.65))
        canvas.drawPath(path.detach(), stroke(theme.on, 2.4))


def _between(centre: Point, r: float, a: Point, b: Point, u: float) -> Point:
    return centre[0] + (a[0] + (b[0] - a[0]) * u) * r, centre[1] + (a[1] + (b[1] - a[1]) * u) * r


def icon_tile(canvas: Canvas, theme: Theme, icon: str, x: float, y: float, side: float) -> None:
    """An icon in the accent on a softly tinted tile."""
    box(canvas, x, y, side, side, side * 0.31, fill(theme.soft))
    draw_icon(canvas, icon, x + side / 2, y + side / 2, side * 0.56, theme.text_accent)


def mark(canvas: Canvas, theme: Theme, name: str, x: float, y: float, side: float) -> None:
    """The picture of a row: a portrait ("face:N") or an icon tile, in a square with its corner at `x`, `y`."""
    if name.startswith("face:"):
        avatar(canvas, theme, int(name[5:]), x + side / 2, y + side / 2, side / 2)
    else:
        icon_tile(canvas, theme, name, x, y, side)


def brand_tile(canvas: Canvas, theme: Theme, icon: str, x: float, y: float, side: float, *, inverse: bool = False) -> None:
    """The app's mark: its glyph in a tile with the accent's gradient, or inverse on white."""
    paint = fill(0xFFFDFBFF) if inverse else fill(linear_gradient((x, y), (x + side, y + side), theme.gradient))
    box(canvas, x, y, side, side, side * 0.235, paint)
    if not inverse:
        box(canvas, x + 0.75, y + 0.75, side - 1.5, side - 1.5, side * 0.235, stroke(with_alpha(WHITE, 0.20), side * 0.015))
    draw_icon(canvas, icon, x + side / 2, y + side / 2, side * 0.62, theme.text_accent if inverse else theme.on)


# ------------------------------------------------------------------ charts


def curve(points: Sequence[Point]) -> skia.PathBuilder:
    """Monotone cubic through the points: no overshoot, so that a line looks measured."""
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(points)]
    inner = [0.0 if a * b <= 0 else 2 * a * b / (a + b) for a, b in pairwise(slopes)]
    tangents = [slopes[0], *inner, slopes[-1]]
    path = skia.PathBuilder()
    path.moveTo(*points[0])
    for (a, b), m0, m1 in zip(pairwise(points), tangents, tangents[1:], strict=False):
        third = (b[0] - a[0]) / 3
        path.cubicTo(a[0] + third, a[1] + m0 * third, b[0] - third, b[1] - m1 * third, *b)
    return path


def _height_at(points: Sequence[Point], x: float) -> float:
    for a, b in pairwise(points):
        if x <= b[0]:
            u = (x - a[0]) / (b[0] - a[0])
            u = u * u * (3 - 2 * u)
            return a[1] + (b[1] - a[1]) * u
    return points[-1][1]


def chart_points(x: float, y: float, w: float, h: float, values: Sequence[float], top: float, floor: float) -> list[Point]:
    """Points of a line chart in a box whose upper edge means `top` and whose lower edge means `floor`."""
    return [(x + w * i / (len(values) - 1), y + h - (v - floor) / (top - floor) * h) for i, v in enumerate(values)]


def line_chart(
    canvas: Canvas, points: Sequence[Point], bottom: float, colour: int, progress: float = 1.0, *,
    width: float = 2.5, area: float = 0.22, halo: int = 0, dash: float = 0.0,
) -> None:  # fmt: skip
    """A line that is drawn from the left with its area below; with a `halo` colour, a dot leads it."""
    if progress <= 0:
        return
    left, span = points[0][0], points[-1][0] - points[0][0]
    canvas.save()
    extra = width * 2 if progress >= 1 else 0.0
    canvas.clipRect(
        skia.Rect.MakeLTRB(left - width * 2, points[0][1] - 2000, left + span * progress + extra, bottom + width * 2), True
    )
    if area:
        shape = curve(points)
        shape.lineTo(left + span, bottom)
        shape.lineTo(left, bottom)
        shape.close()
        tints = [with_alpha(colour, area), with_alpha(colour, area * 0.35), with_alpha(colour, 0)]
        canvas.drawPath(shape.detach(), fill(linear_gradient((0, min(p[1] for p in points)), (0, bottom), tints, [0, 0.55, 1])))
    pen = stroke(colour, width)
    if dash:
        pen.setPathEffect(skia.DashPathEffect.Make([dash, dash * 1.3], 0))
    canvas.drawPath(curve(points).detach(), pen)
    canvas.restore()
    if halo:
        x = left + span * progress
        y = _height_at(points, x)
        for radius, tone in ((3.6, with_alpha(colour, 0.18)), (1.9, halo), (1.25, colour)):
            canvas.drawCircle(x, y, width * radius, fill(tone))


def spark_line(
    canvas: Canvas, x: float, y: float, w: float, h: float, values: Sequence[float], colour: int, progress: float = 1.0
) -> None:
    """A tiny trend without axes."""
    points = chart_points(x, y, w, h, values, max(values) * 1.05, min(values) * 0.8)
    line_chart(canvas, points, y + h, colour, progress, width=1.8, area=0.16)


def bars(
    canvas: Canvas, theme: Theme, x: float, y: float, w: float, h: float, values: Sequence[float], peak: int, progress: float,
    labels: Sequence[str] = (), label_size: float = 11, base: int | None = None, top: int | None = None,
) -> None:  # fmt: skip
    """Bars that grow one after another; the `peak` carries the accent."""
    step = w / (len(values) - 0.4)
    wide = step * 0.6
    for i, value in enumerate(values):
        grown = OUT(min(max(progress * 1.6 - i * 0.6 / len(values), 0.0), 1.0))
        tall = max(h * value / max(values) * grown, wide * 0.5 if grown > 0 else 0.0)
        if tall > 0:
            colour = (theme.accent if top is None else top) if i == peak else (theme.soft2 if base is None else base)
            box(canvas, x + i * step, y + h - tall, wide, tall, min(wide * 0.34, tall / 2), fill(colour))
        if labels:
            ink = theme.ink if i == peak else theme.ink3
            draw_text(
                canvas,
                labels[i],
                x + i * step + wide / 2,
                y + h + label_size * 1.55,
                label_size,
                600 if i == peak else 500,
                ink,
                "centre",
            )


def donut(
    canvas: Canvas,
    x: float,
    y: float,
    r: float,
    width: float,
    parts: Sequence[tuple[float, int]],
    track: int,
    progress: float = 1.0,
) -> None:
    """A ring of parts (share, colour), clockwise from the top, with round ends and gaps between them."""
    canvas.drawCircle(x, y, r, stroke(track, width))
    gap = math.degrees((width + max(2.0, width * 0.22)) / r) if len(parts) > 1 else 0.0
    angle = -90.0 + gap / 2
    for share, colour in parts:
        sweep = share * 360 * progress - gap
        if sweep > 0:
            canvas.drawArc(skia.Rect.MakeXYWH(x - r, y - r, 2 * r, 2 * r), angle, sweep, False, stroke(colour, width))
        angle += share * 360 * progress


# ------------------------------------------------------------------ portraits


def avatar(canvas: Canvas, theme: Theme, index: int, x: float, y: float, r: float, ring: int = 0) -> None:
    """A small drawn portrait in a circle; the index selects skin, hair and clothes."""
    if ring:
        canvas.drawCircle(x, y, r + 2.2, fill(ring))
    hue = (theme.hue, 58, 155, 20, 95, 320)[index % 6]
    skin, hair, style = _SKIN[(index * 5 + 1) % 6], _HAIR[(index * 7 + 2) % 6], index % 5
    canvas.save()
    circle = skia.PathBuilder()
    circle.addCircle(x, y, r)
    canvas.clipPath(circle.detach(), True)
    canvas.drawPaint(fill(linear_gradient((x, y - r), (x, y + r), [oklch(0.90, 0.065, hue), oklch(0.80, 0.10, hue)])))
    canvas.translate(x, y)
    canvas.scale(r / 20, r / 20)
    if style in (0, 3):
        box(canvas, -10.5, -11, 21, 26, 10.4, fill(hair))
    shirt = oklch(0.56, 0.13, (hue + 170) % 360) if index % 2 else oklch(0.42, 0.09, hue)
    box(canvas, -14, 11.2, 28, 22, 12, fill(shirt))
    canvas.drawRect(skia.Rect.MakeXYWH(-3.4, 5, 6.8, 8.6), fill(mix(skin, 0xFF7A3B20, 0.22)))
    canvas.drawOval(skia.Rect.MakeXYWH(-3.6, 10.6, 7.2, 5), fill(mix(skin, 0xFF7A3B20, 0.10)))
    canvas.drawOval(skia.Rect.MakeXYWH(-7.6, -9.6, 15.2, 18.4), fill(skin))
    _hair(canvas, style, fill(hair))
    _face(canvas, glasses=index % 3 == 2)
    canvas.restore()


_FRINGES: dict[int, tuple[tuple[float, ...], ...]] = {
    0: ((-8.6, 1), (-9.5, -14, 9.5, -14, 8.6, 1), (7.5, -4, 3, -6.5, 0, -8), (-3, -5, -7.5, -4.5, -8.6, 1)),
    1: ((-8, -1.5), (-10.5, -13.5, 8, -15.5, 8.4, -2), (6.8, -6.5, 2, -7, -3, -6.4), (-6.5, -6, -7, -4, -8, -1.5)),
    3: ((-8.4, 2), (-9.5, -14, 9.5, -14, 8.4, 2), (8, -4, 5, -5, -3, -7.2), (-5, -5, -7.6, -3, -8.4, 2)),
    4: ((-8, -1), (-9, -13, 9, -13, 8, -1), (5, -6.8, -5, -6.8, -8, -1)),
}
_CURLS = ((-6, -7, 4.6), (-1.5, -9.6, 5), (4, -8.8, 4.8), (7.4, -5, 3.6), (-8, -3.2, 3))


def _hair(canvas: Canvas, style: int, paint: object) -> None:
    if style == 2:
        for x, y, r in _CURLS:
            canvas.drawCircle(x, y, r, paint)
        return
    if style == 4:
        canvas.drawCircle(0, -12, 4, paint)
    start, *cubics = _FRINGES[style]
    path = skia.PathBuilder()
    path.moveTo(*start)
    for cubic in cubics:
        path.cubicTo(*cubic)
    path.close()
    canvas.drawPath(path.detach(), paint)


def _face(canvas: Canvas, *, glasses: bool) -> None:
    for side in (-1, 1):
        canvas.drawCircle(side * 2.9, -0.4, 0.85, fill(_FACE_INK))
        if glasses:
            canvas.drawCircle(side * 2.9, -0.4, 2.5, stroke(with_alpha(_FACE_INK, 0.75), 0.7))
    smile = skia.PathBuilder()
    smile.moveTo(-2.3, 3.6)
    smile.quadTo(0, 5.5, 2.3, 3.6)
    canvas.drawPath(smile.detach(), stroke(with_alpha(_FACE_INK, 0.85), 0.95))
