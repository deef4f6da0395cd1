"""The hook: a large headline amid notifications at different depths; and the promise: brand and one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import skia

from seedream.rendering.interfaces.cards import NOTE_HEIGHT, note_card, note_width
from seedream.rendering.interfaces.kit import Kit, Plane
from seedream.rendering.interfaces.projection import Pose, model, plane
from seedream.rendering.interfaces.shapes import shadow
from seedream.rendering.painter import Canvas
from seedream.rendering.typography.easing import segment, spring
from seedream.rendering.typography.headline import HeadlineStyle, draw_headline, set_headline
from seedream.types import Rect

_Spot = tuple[float, float, float, float, float, float]
"""x and y as fractions of the frame, ry, rz in degrees, size, blur in design units."""
_WIDE: tuple[_Spot, ...] = (
    (0.178, 0.250, 22, -5, 1.16, 0), (0.806, 0.285, -24, 5, 1.10, 0),
    (0.295, 0.775, 20, 4, 1.02, 0), (0.742, 0.760, -20, -4, 1.18, 0),
    (0.430, 0.095, 6, 2, 0.76, 3.2), (0.070, 0.955, 14, -10, 1.8, 10),
)  # fmt: skip
_TALL: tuple[_Spot, ...] = (
    (0.34, 0.205, 18, -5, 1.62, 0), (0.66, 0.305, -18, 4, 1.5, 0), (0.34, 0.615, 16, 4, 1.5, 0), (0.66, 0.705, -16, -4, 1.58, 0),
    (0.66, 0.095, -6, 2, 0.86, 3.2), (0.05, 0.93, 14, -10, 1.8, 10),
)  # fmt: skip
_SQUARE: tuple[_Spot, ...] = (
    (0.245, 0.160, 18, -5, 0.98, 0), (0.745, 0.235, -20, 4, 0.94, 0),
    (0.255, 0.735, 16, 4, 0.92, 0), (0.735, 0.800, -16, -4, 0.98, 0),
    (0.62, 0.070, -6, 2, 0.66, 3.2), (0.02, 0.97, 14, -10, 1.4, 9),
)  # fmt: skip


class HookScene:
    """Headline in the middle, cards around it; each card comes in with its word."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(0)
        spots = _TALL if kit.frame.portrait else _WIDE if kit.width > 1.3 * kit.height else _SQUARE
        size = 138.0 if kit.width > 1.3 * kit.height else 118.0 if kit.frame.portrait else 96.0
        style = HeadlineStyle(kit.inks.ink, kit.inks.accent, align="centre")
        self._headline = set_headline(kit.view.headline, kit.view.emphasis, size, kit.width * (0.72 if size > 130 else 0.88), style)
        self._middle = kit.height * (0.455 if kit.frame.portrait else 0.475)
        self._notes = [self._note(i, spot) for i, spot in enumerate(spots[: len(kit.app.notes)])]

    def _note(self, index: int, spot: _Spot) -> Plane:
        kit, row = self._kit, self._kit.app.notes[index]
        x, y, ry, rz, size, blur = spot
        width = note_width(row)
        half = width * size / 2 / kit.width
        x = min(max(x, half + 0.03), 1 - half - 0.03) if not blur else x
        matrix = plane(model(Pose(0, ry, rz, (x - 0.5) * kit.width, (y - 0.5) * kit.height, 0, size)), 0, kit.centre)
        draw = partial(note_card, theme=kit.theme, data=row, width=width)
        return Plane(kit.scale, matrix, Rect(-width / 2, -NOTE_HEIGHT / 2, width, NOTE_HEIGHT), draw, pad=70, blur=blur)

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit = self._kit
        self._ground.paint(canvas, time_s)
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        for index in reversed(range(len(self._notes))):
            since = self._since(index, time_s)
            if since > 0:
                grown = spring(since, 0.68, 9.0)
                dx, dy = kit.drift(time_s, index, 7.0 if index < 5 else 12.0)
                alpha = min(since / 0.18, 1.0) * (1.0 if index < 4 else 0.9)
                self._notes[index].draw(canvas, dx, dy + (1 - grown) * 90, 0.86 + 0.14 * grown, alpha)
        baseline = self._middle - self._headline.height / 2 + self._headline.size * 0.73
        draw_headline(canvas, self._headline, kit.width / 2, baseline, kit.tracks.since("headline", time_s))
        canvas.restore()

    def _since(self, index: int, time_s: float) -> float:
        if index < 4:
            return self._kit.tracks.since(f"note.{index}", time_s)
        return self._kit.tracks.since("headline", time_s) - 0.15 - 0.12 * (index - 4)

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline and cards."""
        kit = self._kit
        size = self._headline.size
        top = self._middle - self._headline.height / 2 - size * 0.1
        rect = Rect(kit.width / 2 - self._headline.width / 2, top, self._headline.width, self._headline.height + size * 0.35)
        out = {"headline": kit.fraction(rect)}
        return out | {f"note.{i}": kit.fraction(note.rect) for i, note in enumerate(self._notes[:4])}


class PromiseScene:
    """The brand's tile and name, and below it what it is, in one line or two."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._ground = kit.ground(3)
        size = 124.0 if kit.width > 1.3 * kit.height else 108.0 if kit.frame.portrait else 88.0
        style = HeadlineStyle(kit.inks.ink, kit.inks.accent, align="centre")
        self._headline = set_headline(kit.view.headline, kit.view.emphasis, size, kit.width * (0.74 if size > 120 else 0.86), style)
        self._side = size * 1.02
        self._block = self._side * 1.75 + self._headline.height
        self._top = kit.height * 0.455 - self._block / 2
        self._line = kit.brand_line(self._side, most=kit.width * 0.8)
        rect = Rect((kit.width - self._line.width) / 2, self._top + self._side - self._line.side, self._line.width, self._line.side)
        self._brand = Plane(kit.scale, skia.Matrix(), rect, self._draw_brand, pad=90)

    def _draw_brand(self, canvas: Canvas) -> None:
        side = self._line.side
        if self._line.plain:
            shadow(canvas, 0, 0, side, side, side * 0.25, 1.2, self._kit.theme.shadow)
        self._line.draw(canvas, 0, 0)

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw a frame."""
        kit = self._kit
        self._ground.paint(canvas, time_s)
        canvas.save()
        canvas.scale(kit.scale, kit.scale)
        since = kit.tracks.since("brand", time_s)
        if since > 0:
            grown = spring(since, 0.64, 10)
            self._brand.draw(canvas, 0, (1 - segment(since, 0, 0.6)) * 30, 0.8 + 0.2 * grown, since / 0.15)
        baseline = self._top + self._side * 1.75 + self._headline.size * 0.73
        draw_headline(canvas, self._headline, kit.width / 2, baseline, kit.tracks.since("headline", time_s))
        canvas.restore()

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Brand and headline."""
        kit = self._kit
        top = self._top + self._side * 1.7
        rect = Rect(
            kit.width / 2 - self._headline.width / 2, top, self._headline.width, self._headline.height + self._headline.size * 0.3
        )
        return {"brand": kit.fraction(self._brand.rect), "headline": kit.fraction(rect)}
