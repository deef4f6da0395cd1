"""Sheets: a page of type with its blocks, its entries and something drawn large, on a designed ground."""

from __future__ import annotations

import math
from collections.abc import Mapping

import skia

from seedream.diffusion.tracks import Tracks
from seedream.inputs.brand import Look
from seedream.rendering.colour import from_hex
from seedream.rendering.interfaces.ground import Ground
from seedream.rendering.interfaces.kit import Plane
from seedream.rendering.interfaces.theme import Inks, Theme, ground_inks, is_dark, make_theme
from seedream.rendering.painter import Canvas
from seedream.rendering.typography.easing import spring
from seedream.rendering.typography.sheets.areas import Areas, areas_of
from seedream.rendering.typography.sheets.art import draw_art
from seedream.rendering.typography.sheets.entries import Entries
from seedream.rendering.typography.sheets.flow import Flow
from seedream.scene.sheets import LISTED, SheetView
from seedream.types import FrameSpec, Rect


class SheetPainter:
    """Draws a SheetView."""

    def __init__(self, view: SheetView, tracks: Tracks, frame: FrameSpec, seed: int) -> None:
        self._view, self._tracks, self._frame = view, tracks, frame
        colours = (view.look or Look()).colours
        dark = bool(colours.ground) and is_dark(from_hex(colours.ground))
        self._theme: Theme = make_theme(view.accent, dark=dark, colours=colours)
        self._inks: Inks = ground_inks(self._theme, view.ground)
        self._areas: Areas = areas_of(view, frame)
        self._ground = Ground(self._theme, frame, view.ground, seed)
        self._flow = Flow(view, self._areas, self._theme, self._inks)
        self._entries = Entries(view, self._room(), self._theme, self._inks, middle=self._areas.middle) if view.entries else None
        self._art = self._bake(seed) if view.form not in LISTED else None

    def _room(self) -> Rect:
        """Where the entries go: under the column of type, where it is longer than its area."""
        area = self._areas.entries
        if self._areas.middle and self._view.form != "plans":
            return area
        gap = 0.02 * self._frame.height_u
        top = max(area.y - 0.06 * self._frame.height_u, self._flow.bottom + gap)
        return Rect(area.x, top, area.width, area.y + area.height - top)

    def _bake(self, seed: int) -> Plane:
        area, view, tracks = self._areas.art, self._view, self._tracks
        if not self._areas.middle:  # as large as the column of type leaves room
            top = max(self._flow.bottom + 0.02 * self._frame.height_u, 0.30 * self._frame.height_u)
            area = Rect(area.x, top, area.width, area.y + area.height - top)

        def draw(canvas: Canvas) -> None:
            canvas.translate(-area.x, -area.y)
            draw_art(canvas, view, self._theme, self._frame, tracks, area, seed)

        return Plane(self._frame.scale, skia.Matrix(), area, draw, pad=90)

    def paint(self, canvas: Canvas, time_s: float) -> None:
        """Draw the frame at `time_s` seconds from the start of the shot onto a canvas in pixels."""
        self._ground.paint(canvas, time_s)
        canvas.save()
        canvas.scale(self._frame.scale, self._frame.scale)
        since = self._tracks.since("art", time_s)
        if self._art is not None and since > 0:
            grown = spring(since, 0.72, 7)
            self._art.draw(canvas, 0, 4 * math.sin(time_s * 0.6) + (1 - grown) * 40, 0.92 + 0.08 * grown, since / 0.3)
        self._flow.paint(canvas, self._tracks, time_s)
        if self._entries:
            self._entries.paint(canvas, self._tracks, time_s)
        canvas.restore()

    def regions(self, time_s: float) -> Mapping[str, Rect]:
        """Headline, entries and what is drawn, as fractions of the frame."""
        w, h = self._frame.width_u, self._frame.height_u
        found = {"headline": self._flow.region()}
        if self._art is not None:
            found["art"] = self._art.rect
        if self._entries:
            found |= self._entries.regions()
        return {name: Rect(r.x / w, r.y / h, r.width / w, r.height / h) for name, r in found.items()}
