"""Phone screens, 390 x 844 points. Each has a still base and live parts that appear by a tuple of progresses 0..1."""

from __future__ import annotations

from typing import Protocol

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.fonts import draw_icon, draw_text, has_icon
from seedream.rendering.interfaces.cards import (
    HERO,
    SMALL,
    hero_ground,
    hero_values,
    list_row,
    ring_card,
    stat_card,
)  # fmt: skip
from seedream.rendering.interfaces.shapes import box, card, well
from seedream.rendering.interfaces.theme import Theme
from seedream.rendering.interfaces.widgets import avatar
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import fill, linear_gradient, stroke
from seedream.rendering.typography.easing import IN_OUT
from seedream.scene.product import AppContent
from seedream.types import Rect

WIDTH, HEIGHT = 390.0, 844.0
State = tuple[float, ...]


class Screen(Protocol):
    """One screen of an app."""

    def base(self, canvas: Canvas) -> None:
        """Draw what stands still."""

    def live(self, canvas: Canvas, state: State) -> None:
        """Draw what appears; `state` holds the linear progress of each part."""

    def rect(self, part: int) -> Rect:
        """Where a live part is, in points."""


def status_bar(canvas: Canvas, ink: int) -> None:
    """Time, signal, wireless and battery."""
    draw_text(canvas, "9:41", 58, 33, 17, 600, ink, "centre", spacing_em=-0.01)
    for i in range(4):
        tall = 4.2 + i * 2.5
        box(canvas, WIDTH - 92 + i * 4.8, 32.4 - tall, 3.2, tall, 1, fill(ink))
    centre = WIDTH - 60
    for r in (11.0, 7.2):
        arc = stroke(ink, 2.6)
        arc.setStrokeCap(skia.Paint.kButt_Cap)
        canvas.drawArc(skia.Rect.MakeXYWH(centre - r, 32 - r, 2 * r, 2 * r), -135, 90, False, arc)
    canvas.drawArc(skia.Rect.MakeXYWH(centre - 3.4, 28.6, 6.8, 6.8), -135, 90, True, fill(ink))
    box(canvas, WIDTH - 43.5, 20.5, 23, 12, 3.6, stroke(with_alpha(ink, 0.4), 1))
    box(canvas, WIDTH - 42, 22, 17.5, 9, 2.3, fill(ink))
    box(canvas, WIDTH - 19, 24.4, 1.6, 4.2, 0.8, fill(with_alpha(ink, 0.45)))


def tab_bar(canvas: Canvas, theme: Theme, app: AppContent, active: int) -> None:
    """The bar at the bottom: five places, a raised one in the middle, and the home indicator."""
    fade = [with_alpha(theme.ground, 0), with_alpha(theme.ground, 0.9)]
    canvas.drawRect(
        skia.Rect.MakeXYWH(0, HEIGHT - 110, WIDTH, 24), fill(linear_gradient((0, HEIGHT - 110), (0, HEIGHT - 86), fade))
    )
    canvas.drawRect(skia.Rect.MakeXYWH(0, HEIGHT - 86, WIDTH, 86), fill(theme.surface))
    canvas.drawRect(skia.Rect.MakeXYWH(0, HEIGHT - 86, WIDTH, 0.7), fill(theme.line))
    for i, name in enumerate(app.tabs):
        x = WIDTH / 5 * (i + 0.5)
        if i == 2:
            canvas.drawCircle(x, HEIGHT - 57, 23, fill(with_alpha(theme.accent, 0.35), blur=7))
            shader = linear_gradient((x - 24, HEIGHT - 82), (x + 24, HEIGHT - 34), theme.gradient)
            box(canvas, x - 24, HEIGHT - 82, 48, 48, 17, fill(shader))
            draw_icon(canvas, name, x, HEIGHT - 58, 26, theme.on)
            continue
        outline = f"{name}_outline" if i != active and has_icon(f"{name}_outline") else name
        draw_icon(canvas, outline, x, HEIGHT - 57, 26, theme.text_accent if i == active else theme.ink3)
        if i == active:
            canvas.drawCircle(x, HEIGHT - 36.5, 2.2, fill(theme.text_accent))
    box(canvas, WIDTH / 2 - 67, HEIGHT - 13, 134, 5, 2.5, fill(theme.ink))


def nav_bar(canvas: Canvas, theme: Theme, title: str, text: str, face: int | None = None, icon: str = "") -> None:
    """The bar at the top of an opened screen: back, picture, title, one line."""
    canvas.drawRect(skia.Rect.MakeXYWH(0, 0, WIDTH, 116), fill(theme.surface))
    canvas.drawRect(skia.Rect.MakeXYWH(0, 116, WIDTH, 0.7), fill(theme.line))
    status_bar(canvas, theme.ink)
    draw_icon(canvas, "chevron_left", 26, 82, 30, theme.text_accent)
    x = 48.0
    if face is not None:
        avatar(canvas, theme, face, 64, 82, 19)
        x = 94.0
    draw_text(canvas, title, x, 80 if text else 88, 17, 650, theme.ink)
    if text:
        draw_text(canvas, text, x, 98, 13, 400, theme.ink2)
    if icon:
        draw_icon(canvas, icon, 356, 82, 26, theme.text_accent)


class HomeScreen:
    """The home screen: greeting, chart card, ring, bars, list. Live: one progress for charts and numbers."""

    HERO_AT, RING_AT, STAT_AT = (20.0, 150.0), (20.0, 390.0), (201.0, 390.0)

    def __init__(self, app: AppContent, theme: Theme, lifted: frozenset[str] = frozenset(), pressed: str = "") -> None:
        self._app, self._theme, self._lifted, self._pressed = app, theme, lifted, pressed

    def base(self, canvas: Canvas) -> None:
        """Ground, greeting, chart ground, list and tabs; wells where cards have been lifted off."""
        app, theme = self._app, self._theme
        canvas.drawPaint(fill(theme.ground))
        status_bar(canvas, theme.ink)
        face_y = 107.0
        if self._lifted:  # the chart card floats over the second line, so the title moves up
            draw_text(canvas, app.title, 20, 103, 29, 700, theme.ink)
            face_y = 93.0
        else:
            draw_text(canvas, app.greeting, 20, 92, 15, 500, theme.ink2)
            draw_text(canvas, app.title, 20, 129, 34, 700, theme.ink)
        avatar(canvas, theme, 0, 348, face_y, 21)
        canvas.drawCircle(364, face_y - 15, 6.4, fill(theme.ground))
        canvas.drawCircle(364, face_y - 15, 4.6, fill(theme.warm))
        if "hero" in self._lifted:
            well(canvas, theme, *self.HERO_AT, *HERO, 26)
        else:
            hero_ground(canvas, theme, app.hero, *self.HERO_AT)
        for name, at in (("ring", self.RING_AT), ("stat", self.STAT_AT)):
            if name in self._lifted:
                well(canvas, theme, *at, *SMALL, 22)
        draw_text(canvas, app.list_title, 20, 588, 19, 650, theme.ink)
        draw_text(canvas, "See all", 370, 588, 14, 600, theme.text_accent, "right")
        card(canvas, theme, 20, 604, 350, 214, 22)
        for i, row in enumerate(app.rows[:3]):
            if i:
                canvas.drawLine(92, 606 + i * 69, 352, 606 + i * 69, stroke(theme.line, 1))
            list_row(canvas, theme, row, 20, 606 + i * 69, 350)
        tab_bar(canvas, theme, app, 0)

    def live(self, canvas: Canvas, state: State) -> None:
        """Charts and numbers."""
        app, theme = self._app, self._theme
        grown = IN_OUT(state[0]) if state else 1.0
        if "hero" not in self._lifted:
            hero_values(canvas, theme, app.hero, *self.HERO_AT, grown)
        if "ring" not in self._lifted:
            ring_card(canvas, theme, app.ring, *self.RING_AT, grown)
        if "stat" not in self._lifted:
            stat_card(canvas, theme, app.stat, *self.STAT_AT, grown)

    def rect(self, part: int) -> Rect:
        """The chart card."""
        return Rect(*self.HERO_AT, *HERO)

    @classmethod
    def target(cls, name: str) -> Rect:
        """Where something that can be tapped is, in points."""
        kind, _, number = name.partition(".")
        index = int(number or 0)
        places: dict[str, Rect] = {
            "hero": Rect(*cls.HERO_AT, *HERO), "ring": Rect(*cls.RING_AT, *SMALL), "stat": Rect(*cls.STAT_AT, *SMALL),
            "row": Rect(20, 606 + 69 * index, 350, 69), "tab": Rect(78 * index, 758, 78, 60),
        }  # fmt: skip
        return places[kind]
