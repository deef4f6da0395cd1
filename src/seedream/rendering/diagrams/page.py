"""How a frame is composed: where title, art and footnote go in landscape, portrait and square, and how large type is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from seedream.rendering.diagrams.ink import Theme, fit_size, lines_of, width_of, write
from seedream.rendering.fonts import draw_text
from seedream.scene.figures.diagram import DiagramView
from seedream.types import FrameSpec, Rect


@dataclass(frozen=True, slots=True)
class Page:
    """The composed frame in design units: art box, sizes of type. The lowest 16 % stay free for captions."""

    width: float
    height: float
    tall: bool
    upright: bool
    margin: float
    title_y: float
    title_size: float
    label_size: float
    note_size: float
    box: Rect

    @property
    def short(self) -> float:
        """Shorter side of the art box; sizes of drawings count in it."""
        return min(self.box.width, self.box.height)

    @property
    def label_bounds(self) -> Rect:
        """Where labels may stand: the art box and a little more."""
        left = 34.0
        return Rect(left, self.box.y - 18, self.width - 2 * left, self.box.height + 30)


def compose(frame: FrameSpec) -> Page:
    """The page for a frame: `tall` pages (portrait, square) use the tall positions of a diagram; `upright` is portrait."""
    width, height = frame.width_u, frame.height_u
    ratio = width / height
    if ratio > 1.25:
        box = Rect(90, 190, width - 180, height * 0.82 - 190)
        return Page(width, height, False, False, 84, 78, 56, 36, 39, box)
    if ratio < 0.75:
        box = Rect(50, 372, width - 100, height * 0.82 - 372)
        return Page(width, height, True, True, 64, 170, 74, 42, 46, box)
    box = Rect(60, 190, width - 120, height * 0.83 - 190)
    return Page(width, height, True, False, 60, 76, 52, 32, 36, box)


def draw_title(canvas: Any, view: DiagramView, page: Page, theme: Theme) -> None:
    """Kicker and title at the top."""
    accent = theme.tone(view.accent, text=True)
    words = view.kicker.upper()
    wide = fit_size(words, page.title_size * 0.4, (page.width - 2 * page.margin) / 1.22)  # letters are spaced
    kicker_size = min(page.title_size * 0.4, wide)
    draw_text(canvas, words, page.margin, page.title_y, kicker_size, 600, accent, "left", "poppins_semibold", 0.12)
    room = page.width - 2 * page.margin
    rows = _title_rows(view.title, page, room)
    size = min(fit_size(row, page.title_size, room) for row in rows)
    for i, row in enumerate(rows[:2]):
        write(canvas, row, page.margin - 2, page.title_y + page.title_size * (1.12 + 1.12 * i), size, theme.ink)


def draw_footnote(canvas: Any, view: DiagramView, page: Page, theme: Theme) -> None:
    """The small print above the caption zone."""
    room = page.width - 2 * page.margin
    if view.footnote:
        if view.axis.x_label:  # stands at the right end of the same line
            room -= width_of(view.axis.x_label, page.note_size * 0.9, "hand") + 40
        largest = page.note_size * (0.65 if page.upright else 0.8)  # captions of two lines begin right below it
        size = fit_size(view.footnote, largest, room, "hand")
        y = page.box.y + page.box.height + (19 if page.upright else 14)
        write(canvas, view.footnote, page.margin, y, size, theme.ink & 0xFFFFFF | 0xB8000000, face="hand")


def _title_rows(title: str, page: Page, room: float) -> list[str]:
    """One line, or on upright pages two, broken at a comma or colon where there is one."""
    if not page.upright or fit_size(title, page.title_size, room) == page.title_size:
        return [title]
    found = re.match(r"(.{6,}?[,:]) (.{4,})", title)
    if found and max(fit_size(part, page.title_size, room) for part in found.groups()) == page.title_size:
        return list(found.groups())
    return lines_of(title, page.title_size, room)
