"""Writing: the words on one thing, ready to be drawn in the unit of its drawing, however that is turned, scaled or mirrored."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

import skia

from seedream.rendering.characters.pen import Pen, alpha
from seedream.rendering.colour import contrast, from_hex, oklch, to_oklch
from seedream.rendering.lettering.areas import Area, Quad, area_of, hand
from seedream.rendering.lettering.finishes import FINISHES, Lines, ink_area, plain
from seedream.rendering.lettering.setting import EM, Setting, fit
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import polygon

READABLE = 7.0
"""Contrast of ink and ground that is aimed at, so that 4.5 is left in haze and evening light."""
CARRIER, DARKER = 6.2, 0.14
"""Contrast that words on a thing's own colour can have at least, and how much (OKLCH lightness) it is darkened for it at most."""
DARK = 0xFF221D2E


@dataclass
class Proofing:
    """Flat lettering in one colour; height of a capital and area of each text that was drawn so, in pixels."""

    colour: int
    caps_px: dict[str, float] = field(default_factory=dict)
    areas_px: dict[str, float] = field(default_factory=dict)


_FLAT: ContextVar[Proofing | None] = ContextVar("how lettering is proofed", default=None)


@contextmanager
def flat_ink(colour: int) -> Iterator[Proofing]:
    """Draw all lettering flat in one colour meanwhile: what changes in the picture between two colours is lettering."""
    proofing = Proofing(colour)
    token = _FLAT.set(proofing)
    try:
        yield proofing
    finally:
        _FLAT.reset(token)


@dataclass(frozen=True, slots=True)
class Writing:
    """Words in an area of a thing of a colour."""

    text: str
    area: Area
    colour: int

    @property
    def setting(self) -> Setting:
        """The words as they are set. Raises InputError for characters that no font here has."""
        width, height = self.area.size
        free = 2 * self.area.margin * min(width, height)
        return fit(self.text, self.area.hand, round(width - free, 5), round(height - free, 5), self.area.most)

    def draw(self, pen: Pen) -> None:
        """Cover what is there and write."""
        area, canvas = self.area, pen.canvas
        width, height = area.size
        flipped = _flipped(canvas)
        a, b, c, d = area.quad
        corners = (b, a, d, c) if flipped else (a, b, c, d)
        matrix = skia.Matrix()
        matrix.setPolyToPoly(
            [skia.Point(0, 0), skia.Point(width, 0), skia.Point(width, height), skia.Point(0, height)],
            [skia.Point(x, y) for x, y in corners],
        )
        ground = self._ground(pen)
        for left, top, right, bottom in area.blanks:
            canvas.drawRect(skia.Rect.MakeLTRB(left, top, right, bottom), skia.Paint(Color=ground, AntiAlias=True))
        if area.cover:
            path = skia.PathBuilder()
            path.addRRect(skia.RRect.MakeRectXY(skia.Rect.MakeWH(width, height), area.radius, area.radius))
            shape = path.detach() if area.radius else polygon([(0, 0), (width, 0), (width, height), (0, height)])
            canvas.save()
            canvas.concat(matrix)
            canvas.drawPath(shape, skia.Paint(Color=ground, AntiAlias=True))
            canvas.restore()
        canvas.save()
        canvas.concat(matrix)
        self._write(pen, width, height, ground)
        canvas.restore()

    def _write(self, pen: Pen, width: float, height: float, ground: int) -> None:
        setting, made = self.setting, self.area.hand
        k = setting.size / EM
        places = [
            ((width / setting.size - left - right) / 2 * EM, y / k)
            for (left, right), y in zip(setting.reaches_em, setting.baselines(height - self._tail()), strict=True)
        ]
        flat = _FLAT.get()
        ink = self._ink(ground) if flat is None else flat.colour
        canvas = pen.canvas
        canvas.save()
        canvas.scale(k, k)
        lines = Lines(setting, made, places, ink)
        if flat is not None:
            high = _length_px(canvas, places[0][0], places[0][1], 0.0, setting.cap / k)
            wide = _length_px(canvas, places[0][0], places[0][1], setting.cap / k, 0.0)
            flat.caps_px[self.text] = high
            flat.areas_px[self.text] = ink_area(lines) * high * wide / (setting.cap / k) ** 2
        if flat is None or made.finish == "pixel":
            FINISHES[made.finish](canvas, lines)
        else:
            plain(canvas, lines)
        canvas.restore()

    def _tail(self) -> float:
        """Room below for letters that reach under the line, where the block has some."""
        return 0.1 * self.setting.size if any(c in "gjpqy" for c in self.setting.lines[-1]) else 0.0

    def _ground(self, pen: Pen) -> int:
        """The colour that the words stand on."""
        named = self.area.cover or self.area.ground
        colour = self.colour if named == "own" else from_hex(named)
        return 0xFF000000 | (pen.shade(colour, self.area.shade) if self.area.shade else colour)

    def _ink(self, ground: int) -> int:
        """The first ink of the hand that reads well on the ground, else the best of them, lighter or darker until it does."""
        inks = [self.colour if name == "own" else from_hex(name) for name in self.area.hand.inks]
        if "own" in self.area.hand.inks:
            return _readable(inks[0], ground)
        good = [ink for ink in inks if contrast(ink, ground) >= READABLE]
        return alpha(good[0] if good else _readable(max(inks, key=lambda ink: contrast(ink, ground)), ground), 1.0)


def written_on(name: str, bounds: tuple[float, float, float, float], text: str, colour: int) -> Writing:
    """The writing of a text on a drawn thing of this name, bounds and colour; its `colour` is the one to draw the thing in."""
    area = area_of(name, bounds)
    own = (area.cover or area.ground) == "own"
    return Writing(text, area, legible_tint(colour) if own else colour)


def legible_tint(colour: int) -> int:
    """The colour of a thing that carries words: as it is, or as much darker as white words on it need."""
    lightness, chroma, hue = to_oklch(colour)
    least = lightness - DARKER
    while max(contrast(0xFFFFFFFF, colour), contrast(DARK, colour)) < CARRIER and lightness > least:
        lightness -= 0.01
        colour = oklch(lightness, chroma, hue)
    return colour


def written_across(quad: Quad, text: str, colour: int) -> Writing:
    """The writing of a text across a piece of clothing of a colour."""
    return Writing(text, Area(quad, hand("printed"), most=0.5), colour)


def _readable(ink: int, ground: int) -> int:
    """The ink, its lightness moved away from the ground's until it reads."""
    lightness, chroma, hue = to_oklch(ink)
    step = 0.03 if contrast(0xFFFFFFFF, ground) > contrast(0xFF000000, ground) else -0.03
    while contrast(ink, ground) < READABLE and 0.0 < lightness < 1.0:
        lightness += step
        ink = oklch(lightness, chroma, hue)
    return ink


def _length_px(canvas: Canvas, x: float, y: float, right: float, up: float) -> float:
    """How long a way to the right and upwards is on the canvas."""
    matrix = canvas.getTotalMatrix()
    a, b = matrix.mapXY(x, y), matrix.mapXY(x + right, y - up)
    return math.hypot(a.x() - b.x(), a.y() - b.y())


def _flipped(canvas: Canvas) -> bool:
    """Whether the canvas shows a mirror image (turned upside down, as a reflection, counts as none)."""
    m = canvas.getTotalMatrix()
    return float(m.getScaleX() * m.getScaleY() - m.getSkewX() * m.getSkewY()) < 0
