"""The column of type of a sheet: eyebrow, headline, a line or two, facts in blocks of their own, a button."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.fonts import balance, draw_icon, draw_text, text_width
from seedream.rendering.interfaces.shapes import box
from seedream.rendering.interfaces.theme import WHITE, Inks, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill
from seedream.rendering.typography.easing import segment, spring
from seedream.rendering.typography.headline import Headline, HeadlineStyle, draw_body, draw_headline, set_headline
from seedream.rendering.typography.sheets.areas import Areas
from seedream.scene.sheets import SheetView
from seedream.types import Rect

_LEAST = 0.55
"""How far type shrinks at most, relative to its first size, before the column is longer than its area."""
SERIF = ("quote",)
"""Forms whose headline is somebody's own words."""


@dataclass(frozen=True, slots=True)
class _Set:
    """All type of a column at one size, with the height that it takes."""

    headline: Headline
    body_size: float
    body: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]
    height: float


class Flow:
    """The column, set once so that it fits its area."""

    def __init__(self, view: SheetView, areas: Areas, theme: Theme, inks: Inks) -> None:
        self._view, self._areas, self._theme, self._inks = view, areas, theme, inks
        self._deep = view.ground == "deep"
        size = 1.0
        self._set = self._try(size)
        while self._set.height > areas.text.height and size > _LEAST:
            size *= 0.95
            self._set = self._try(size)
        spare = max(areas.text.height - self._set.height, 0.0)
        self._top = areas.text.y + (spare * 0.46 if areas.middle and view.form != "plans" else 0.0)

    @property
    def bottom(self) -> float:
        """Where the column ends, in design units."""
        return self._top + self._set.height

    def _try(self, size: float) -> _Set:
        view, areas = self._view, self._areas
        quoted = view.form in SERIF
        style = HeadlineStyle(
            self._inks.ink,
            self._inks.accent,
            560 if quoted else 720,
            "title" if quoted else "headline",
            "left",
            1.2 if quoted else 1.04,
        )
        width = areas.text.width
        headline = set_headline(
            view.headline, view.emphasis, areas.headline * size, width, style, max_lines=5 if quoted else 4, min_size=30.0
        )
        body_size = areas.body * max(size, 0.72)
        body = tuple(balance(view.body, body_size, 420, min(width, body_size * 25))) if view.body else ()
        rows = self._rows(body_size)
        height = body_size * 1.75 if view.kicker else 0.0
        height += headline.height + headline.size * 0.22
        height += body_size * (1.42 * len(body) + 0.75) if body else 0.0
        height += len(rows) * body_size * 2.35 + body_size * 0.75 if rows else 0.0
        height += body_size * 3.1 if view.call else 0.0
        return _Set(headline, body_size, body, rows, height)

    def _rows(self, size: float) -> tuple[tuple[int, ...], ...]:
        """Which details share a line."""
        rows: list[list[int]] = []
        left = 0.0
        for i, detail in enumerate(self._view.details):
            wide = self._chip_width(detail.title, size) + size * 0.5
            if not rows or wide > left:
                rows.append([])
                left = self._areas.text.width + size * 0.5
            rows[-1].append(i)
            left -= wide
        return tuple(tuple(row) for row in rows)

    def _chip_width(self, text: str, size: float) -> float:
        return text_width(text, size * 0.86, 560) + size * 2.45

    def paint(self, canvas: Canvas, tracks: Tracks, time_s: float) -> None:
        """Draw onto a canvas in design units."""
        view, made, x = self._view, self._set, self._areas.text.x
        size, y = made.body_size, self._top
        since = tracks.since("headline", time_s)
        if view.kicker:
            self._eyebrow(canvas, x, y, size, since)
            y += size * 1.75
        draw_headline(canvas, made.headline, x, y + made.headline.size * 0.73, since - 0.1, underline=view.form not in SERIF)
        y += made.headline.height + made.headline.size * 0.22
        if made.body:
            signed = view.form in SERIF
            ink = self._inks.ink if signed else self._inks.body
            draw_body(canvas, made.body, x, y + size * 1.45, size, tracks.since("body", time_s), ink, weight=600 if signed else 420)
            y += size * (1.42 * len(made.body) + 0.75)
        y += size * 0.6
        for row in made.rows:
            left = x
            for i in row:
                self._chip(canvas, i, left, y, size, tracks.since(f"detail.{i}", time_s))
                left += self._chip_width(view.details[i].title, size) + size * 0.5
            y += size * 2.35
        if view.call:
            self._button(canvas, x, y + size * (0.45 if made.rows else 0.6), size, tracks.since("call", time_s))

    def _eyebrow(self, canvas: Canvas, x: float, y: float, size: float, since: float) -> None:
        """What it is, in small capitals after a short bar."""
        shown = round(segment(since, 0.0, 0.6) * 12) / 12
        if shown <= 0:
            return
        accent = with_alpha(self._inks.accent, shown)
        box(canvas, x, y + size * 0.36, size * 1.5 * shown, size * 0.13, 0, fill(accent))
        draw_text(canvas, self._view.kicker.upper(), x + size * 2.0, y + size * 0.72, size * 0.70, 680, accent, spacing_em=0.12)

    def _chip(self, canvas: Canvas, index: int, x: float, y: float, size: float, since: float) -> None:
        """A fact with its icon, on a tint of its own."""
        if since <= 0:
            return
        detail, theme = self._view.details[index], self._theme
        shown = segment(since, 0.0, 0.5)
        tall, wide = size * 1.9, self._chip_width(detail.title, size)
        y += (1 - shown) * size * 0.5
        alpha = round(shown * 12) / 12
        ground = oklch(0.40, 0.10 * min(theme.chroma / 0.14, 1), theme.hue) if self._deep else WHITE
        tile = self._inks.accent if self._deep else theme.soft2
        box(canvas, x, y, wide, tall, tall * 0.3, fill(with_alpha(ground, alpha * (0.62 if self._deep else 0.92))))
        box(
            canvas,
            x + size * 0.22,
            y + size * 0.22,
            tall - size * 0.44,
            tall - size * 0.44,
            size * 0.34,
            fill(with_alpha(tile, alpha)),
        )
        on = oklch(0.28, 0.09, theme.hue)
        draw_icon(canvas, detail.mark or "star_four_points", x + tall / 2, y + tall / 2, size * 0.95, with_alpha(on, alpha))
        draw_text(
            canvas,
            detail.title,
            x + tall + size * 0.16,
            y + tall / 2 + size * 0.30,
            size * 0.86,
            560,
            with_alpha(self._inks.ink, alpha),
        )

    def _button(self, canvas: Canvas, x: float, y: float, size: float, since: float) -> None:
        if since <= 0:
            return
        grown = 0.82 + 0.18 * spring(since, 0.6, 10)
        theme, tall = self._theme, size * 2.15
        text, letter = self._view.call, size * 0.92
        wide = text_width(text, letter, 640) + size * 3.1
        ground, ink = (self._inks.accent, oklch(0.24, 0.07, theme.hue)) if self._deep else (theme.accent, theme.on)
        canvas.save()
        canvas.translate(x + wide / 2, y + tall / 2)
        canvas.scale(grown, grown)
        canvas.translate(-wide / 2, -tall / 2)
        box(canvas, 2, size * 0.22, wide - 4, tall, tall / 2, fill(with_alpha(self._inks.shadow, 0.22), blur=size * 0.3))
        box(canvas, 0, 0, wide, tall, tall / 2, fill(ground))
        draw_text(canvas, text, size * 0.95, tall / 2 + letter * 0.35, letter, 640, ink)
        draw_icon(canvas, "arrow_right", wide - size * 1.15, tall / 2, size * 1.05, ink)
        canvas.restore()

    def region(self) -> Rect:
        """Where the headline stands, in design units."""
        y = self._top + (self._set.body_size * 1.75 if self._view.kicker else 0.0)
        headline = self._set.headline
        return Rect(self._areas.text.x, y - headline.size * 0.08, headline.width, headline.height + headline.size * 0.3)
