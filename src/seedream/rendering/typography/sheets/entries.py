"""Entries of a sheet: rows of a menu or list, tiles of numbers, columns of plans, halves of before and after."""

from __future__ import annotations

from collections.abc import Mapping

from seedream.diffusion.tracks import Tracks
from seedream.rendering.colour import oklch, with_alpha
from seedream.rendering.fonts import balance, draw_icon, draw_text, text_width
from seedream.rendering.interfaces.shapes import box, shadow
from seedream.rendering.interfaces.theme import Inks, Theme
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient
from seedream.rendering.typography.easing import segment
from seedream.rendering.typography.icons import icon_for
from seedream.scene.sheets import Entry, SheetView
from seedream.types import Rect

_GAP = 26.0
_SURFACE = 0xFFFFFDFA


class Entries:
    """The entries, each in a rectangle of its own."""

    def __init__(self, view: SheetView, area: Rect, theme: Theme, inks: Inks, *, middle: bool = True) -> None:
        """`middle` centres the entries in the height of their area; else they stand under what is above it."""
        self._middle = middle
        self._view, self._theme, self._inks, self._area = view, theme, inks, area
        self._paint = {"menu": self._dish, "list": self._row, "figures": self._tile, "plans": self._plan,
                       "countdown": self._count, "versus": self._half}[view.form]  # fmt: skip
        self._rects = self._places()
        self._marked = all(self._icon_of(e) for e in view.entries)
        self._size = self._row_size()

    def _places(self) -> list[Rect]:
        """Where each entry stands."""
        area, count = self._area, len(self._view.entries)
        form = self._view.form
        if (form == "plans" and area.width > area.height * 1.1) or form == "versus":
            wide = (area.width - _GAP * (count - 1)) / count
            if form == "plans":
                points = max(sum(1 + len(p) // 20 for p in e.points) for e in self._view.entries)
                per = any(e.text for e in self._view.entries)
                tall = min(area.height, wide * (0.68 + 0.09 * per + 0.14 * points))
                area = Rect(area.x, area.y + (area.height - tall) * 0.35, area.width, tall)
            return [Rect(area.x + i * (wide + _GAP), area.y, wide, area.height) for i in range(count)]
        if form in ("figures", "countdown"):
            columns = 1 if count == 1 else 2
            rows = (count + columns - 1) // columns
            wide, tall = (area.width - _GAP * (columns - 1)) / columns, (area.height - _GAP * (rows - 1)) / rows
            tall = min(tall, wide * 0.86 if count > 1 else tall)
            top = area.y + max(0.0, area.height - rows * tall - (rows - 1) * _GAP) * (0.5 if self._middle else 0.12)
            last = count % columns == 1 and count > 1
            return [
                Rect(area.x + (i % columns) * (wide + _GAP), top + (i // columns) * (tall + _GAP),
                     area.width if last and i == count - 1 else wide, tall)
                for i in range(count)
            ]  # fmt: skip
        gap = 0.0 if form == "menu" else 20.0
        pad = 34.0 if form == "menu" else 0.0
        most = (190.0 if form == "plans" else 172.0) * (1.0 if self._middle else 1.25)
        tall = min((area.height - 2 * pad - gap * (count - 1)) / count, most)
        top = area.y + max(0.0, area.height - count * tall - gap * (count - 1)) * (0.5 if self._middle else 0.12)
        return [Rect(area.x + pad, top + i * (tall + gap), area.width - 2 * pad, tall) for i in range(count)]

    def _row_size(self) -> float:
        """Size of type in rows: all alike, and none longer than its row."""
        size = min(self._rects[0].height * 0.30, 44.0)
        for entry, rect in zip(self._view.entries, self._rects, strict=True):
            room = rect.width - rect.height * 1.1 - text_width(entry.value, size, 700) - size
            lines = 1 if self._view.form == "menu" else 2
            while text_width(entry.title, size, 620) > room * lines * 0.94 and size > 22:
                size *= 0.96
        return size

    def paint(self, canvas: Canvas, tracks: Tracks, time_s: float) -> None:
        """Draw onto a canvas in design units."""
        if self._view.form == "menu" and tracks.since("headline", time_s) > 0:
            top, low = self._rects[0].y - 34, self._rects[-1].y + self._rects[-1].height + 34
            self._surface(canvas, Rect(self._area.x, top, self._area.width, low - top), 34)
        for i, (entry, rect) in enumerate(zip(self._view.entries, self._rects, strict=True)):
            since = tracks.since(f"entry.{i}", time_s)
            if since <= 0:
                continue
            shown = segment(since, 0.0, 0.55)
            canvas.save()
            canvas.translate(0, (1 - shown) * 26)
            faded = shown < 1
            if faded:
                canvas.saveLayerAlpha(None, round(255 * min(shown * 1.4, 1.0)))
            self._paint(canvas, entry, rect, i)
            if faded:
                canvas.restore()
            canvas.restore()

    def _surface(self, canvas: Canvas, rect: Rect, radius: float, *, filled: bool = False) -> None:
        theme = self._theme
        shadow(canvas, rect.x, rect.y, rect.width, rect.height, radius, 0.8, self._inks.shadow, 0.8)
        ramp = linear_gradient((rect.x, rect.y), (rect.x + rect.width, rect.y + rect.height), theme.gradient)
        box(canvas, rect.x, rect.y, rect.width, rect.height, radius, fill(ramp) if filled else fill(_SURFACE))

    @property
    def _ink(self) -> int:
        """Ink on the entries' own light surface, whatever the ground."""
        return oklch(0.24, 0.02, self._theme.hue)

    @property
    def _quiet(self) -> int:
        return oklch(0.46, 0.02, self._theme.hue)

    @property
    def _strong(self) -> int:
        return oklch(0.48, min(self._theme.chroma, 0.16), self._theme.hue)

    def _icon_of(self, entry: Entry) -> str | None:
        return icon_for(entry.mark) if entry.mark else None

    def _dish(self, canvas: Canvas, entry: Entry, rect: Rect, index: int) -> None:
        """Name, leader and price."""
        size = self._size
        middle = rect.y + rect.height / 2 + size * (0.34 if not entry.text else 0.05)
        left = rect.x + 8
        if self._marked and (icon := self._icon_of(entry)):
            draw_icon(canvas, icon, rect.x + size * 0.7, rect.y + rect.height / 2, size * 1.25, self._theme.text_accent)
            left += size * 1.75
        wide = draw_text(canvas, entry.title, left, middle, size, 620, self._ink)
        if entry.text:
            draw_text(canvas, entry.text, left, middle + size * 0.95, size * 0.66, 420, self._quiet)
        right = rect.x + rect.width - 8
        if entry.value:
            price = draw_text(canvas, entry.value, right, middle, size, 720, self._strong, "right")
            for x in range(round(left + wide + size * 0.5), round(right - price - size * 0.4), 14):
                canvas.drawCircle(x, middle - 2, 1.9, fill(with_alpha(self._quiet, 0.55)))
        if index < len(self._rects) - 1:
            box(canvas, rect.x + 8, rect.y + rect.height - 1, rect.width - 16, 1.5, 0, fill(with_alpha(self._quiet, 0.16)))

    def _row(self, canvas: Canvas, entry: Entry, rect: Rect, index: int) -> None:
        """A numbered row."""
        self._surface(canvas, rect, min(28.0, rect.height * 0.25))
        side, size = rect.height * 0.62, self._size
        x, y = rect.x + rect.height * 0.19, rect.y + rect.height * 0.19
        ramp = linear_gradient((x, y), (x + side, y + side), self._theme.gradient)
        box(canvas, x, y, side, side, side * 0.28, fill(ramp))
        icon = self._icon_of(entry)
        number = entry.value or str(index + 1)
        digits = side * 0.52 * min(1.0, 0.84 * side / text_width(number, side * 0.52, 720, "headline"))
        draw_text(canvas, number, x + side / 2, y + side / 2 + digits * 0.36, digits, 720, self._theme.on, "centre", "headline")
        left = x + side + rect.height * 0.22
        room = rect.x + rect.width - left - (rect.height * 0.8 if icon else 24)
        lines = balance(entry.title, size, 620, room)[:2]
        block = len(lines) + (0.8 if entry.text else 0.0)
        top = rect.y + rect.height / 2 - (block - 1) * size * 0.6 + size * 0.34
        for i, line in enumerate(lines):
            draw_text(canvas, line, left, top + i * size * 1.2, size, 620, self._ink)
        if entry.text:
            draw_text(canvas, entry.text, left, top + len(lines) * size * 1.12, size * 0.68, 420, self._quiet)
        if icon:
            at = rect.x + rect.width - rect.height * 0.46
            draw_icon(canvas, icon, at, rect.y + rect.height / 2, rect.height * 0.44, self._theme.text_accent)

    def _tile(self, canvas: Canvas, entry: Entry, rect: Rect, index: int) -> None:
        """A number as large as its tile allows, and what it counts."""
        first = index == 0
        self._surface(canvas, rect, 34, filled=first)
        ink, quiet = (self._theme.on, with_alpha(self._theme.on, 0.88)) if first else (self._strong, self._ink)
        pad, size = rect.height * 0.13, min(rect.height * 0.40, 150.0)
        size *= min(1.0, (rect.width - 2 * pad) / max(text_width(entry.value, size, 740, "headline"), 1.0))
        draw_text(canvas, entry.value, rect.x + pad, rect.y + rect.height * 0.56, size, 740, ink, "left", "headline")
        label = min(rect.height * 0.125, 38.0)
        for i, line in enumerate(balance(entry.title, label, 520, rect.width - 2 * pad)[:2]):
            draw_text(canvas, line, rect.x + pad, rect.y + rect.height * 0.74 + i * label * 1.2, label, 520, quiet)
        if icon := self._icon_of(entry):
            at = rect.x + rect.width - pad - label * 0.7
            draw_icon(canvas, icon, at, rect.y + pad + label * 0.5, label * 1.7, with_alpha(ink, 0.9))

    def _count(self, canvas: Canvas, entry: Entry, rect: Rect, index: int) -> None:
        """How many are left, as large as the page."""
        self._surface(canvas, rect, 54, filled=True)
        size = min(rect.height * 0.62, rect.width * 0.62)
        size *= min(1.0, rect.width * 0.82 / text_width(entry.value, size, 780, "headline"))
        middle = rect.x + rect.width / 2
        draw_text(
            canvas, entry.value, middle, rect.y + rect.height * 0.47 + size * 0.30, size, 780, self._theme.on, "centre", "headline"
        )
        unit = rect.height * 0.105
        draw_text(
            canvas, entry.title.upper(), middle, rect.y + rect.height * 0.88, unit, 680, self._theme.on, "centre", spacing_em=0.14
        )

    def _plan(self, canvas: Canvas, entry: Entry, rect: Rect, index: int) -> None:
        """A column of a comparison: name, price, what is in it."""
        chosen = index == self._view.highlighted
        if rect.height < rect.width * 0.6:
            self._plan_row(canvas, entry, rect, chosen)
            return
        self._surface(canvas, rect, 36, filled=chosen)
        ink = self._theme.on if chosen else self._ink
        price = self._theme.on if chosen else self._strong
        pad = rect.width * 0.11
        name = min(rect.width * 0.10, 50.0)
        y = rect.y + pad + name * 0.8
        draw_text(canvas, entry.title, rect.x + pad, y, name, 640, ink)
        size = min(rect.width * 0.25, 128.0)
        size *= min(1.0, (rect.width - 2 * pad) / max(text_width(entry.value, size, 760, "headline"), 1.0))
        y += size * 1.08
        draw_text(canvas, entry.value, rect.x + pad, y, size, 760, price, "left", "headline")
        if entry.text:
            y += name * 0.85
            draw_text(canvas, entry.text, rect.x + pad, y, name * 0.62, 440, with_alpha(ink, 0.8))
        y += name * 0.9
        box(canvas, rect.x + pad, y, rect.width - 2 * pad, 2, 0, fill(with_alpha(ink, 0.18)))
        y += name * 1.3
        point = name * 0.76
        for text in entry.points:
            lines = balance(text, point, 480, rect.width - 2 * pad - point * 1.5)[:3]
            draw_icon(canvas, "check_bold", rect.x + pad + point * 0.4, y - point * 0.34, point * 0.95, price)
            for line in lines:
                draw_text(canvas, line, rect.x + pad + point * 1.35, y, point, 480, ink)
                y += point * 1.3
            y += point * 0.45

    def _plan_row(self, canvas: Canvas, entry: Entry, rect: Rect, chosen: bool) -> None:
        """A plan as a row, where there is no room for columns."""
        self._surface(canvas, rect, 30, filled=chosen)
        ink, price = (self._theme.on, self._theme.on) if chosen else (self._ink, self._strong)
        pad, name = rect.height * 0.24, rect.height * 0.26
        draw_text(canvas, entry.title, rect.x + pad, rect.y + rect.height * 0.44, name, 660, ink)
        words = " · ".join((*((entry.text,) if entry.text else ()), *entry.points))
        right = draw_text(
            canvas, entry.value, rect.x + rect.width - pad, rect.y + rect.height * 0.62, name * 1.35, 740, price, "right"
        )
        small = name * 0.68
        small *= min(1.0, (rect.width - 2.6 * pad - right) / max(text_width(words, small, 440), 1.0))
        draw_text(canvas, words, rect.x + pad, rect.y + rect.height * 0.76, small, 440, with_alpha(ink, 0.85))

    def _half(self, canvas: Canvas, entry: Entry, rect: Rect, index: int) -> None:
        """One side of before and after."""
        self._surface(canvas, rect, 36, filled=index == len(self._rects) - 1)
        last = index == len(self._rects) - 1
        ink = self._theme.on if last else self._ink
        pad, size = rect.width * 0.10, min(rect.width * 0.12, 52.0)
        small = size * 0.56
        draw_text(
            canvas, entry.value.upper(), rect.x + pad, rect.y + pad + small, small, 680, with_alpha(ink, 0.75), spacing_em=0.12
        )
        lines = balance(entry.title, size, 660, rect.width - 2 * pad)[:4]
        for i, line in enumerate(lines):
            draw_text(canvas, line, rect.x + pad, rect.y + pad + small + size * (1.5 + 1.14 * i), size, 660, ink)
        side = min(rect.width * 0.46, rect.height * 0.34)
        icon = self._icon_of(entry) or ("check_circle_outline" if last else "close_circle_outline")
        draw_icon(canvas, icon, rect.x + pad + side / 2, rect.y + rect.height - pad - side / 2, side, with_alpha(ink, 0.92))

    def regions(self) -> Mapping[str, Rect]:
        """Where the entries stand, in design units."""
        return {f"entry.{i}": rect for i, rect in enumerate(self._rects)}
