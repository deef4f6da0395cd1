"""Finishes: what makes lettering neon, chalk, icing, thread or lights. Each draws lines of text that are set already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import skia

from seedream.rendering import fonts
from seedream.rendering.characters.pen import alpha
from seedream.rendering.colour import luminance, mix
from seedream.rendering.lettering.areas import Hand
from seedream.rendering.lettering.setting import EM, Setting
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import NEAREST, new_surface, pixels

_DOTS = 16
"""Rows of lights for one em of a board of lights."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Set lines in an area: `places` are the left end and the baseline of each, in units of which EM are one em."""

    setting: Setting
    hand: Hand
    places: Sequence[tuple[float, float]]
    ink: int

    def draw(self, canvas: Canvas, paint: Any) -> None:
        """The lines with a paint."""
        for text, (x, y) in zip(self.setting.lines, self.places, strict=True):
            line = fonts.set_line(text, EM, self.hand.weight, self.setting.families, paint, self.hand.spacing)
            line.paint(canvas, x, y - line.AlphabeticBaseline)


def _paint(colour: int, *, blur: float = 0.0, width: float = 0.0) -> Any:
    paint = skia.Paint(Color=colour, AntiAlias=True)
    if width:
        paint.setStyle(skia.Paint.kStrokeAndFill_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
    if blur:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return paint


def plain(canvas: Canvas, lines: Lines) -> None:
    """Flat ink."""
    lines.draw(canvas, _paint(lines.ink))


def neon(canvas: Canvas, lines: Lines) -> None:
    """A pale tube in its own glow."""
    lines.draw(canvas, _paint(alpha(lines.ink, 0.4), blur=15.0, width=6.0))
    lines.draw(canvas, _paint(alpha(lines.ink, 0.5), blur=4.0, width=2.0))
    lines.draw(canvas, _paint(mix(lines.ink, 0xFFFFFFFF, 0.84)))


def chalk(canvas: Canvas, lines: Lines) -> None:
    """Dusty strokes that let a little of the board through."""
    canvas.saveLayer(None, None)
    lines.draw(canvas, _paint(lines.ink, width=1.6))
    grain = skia.Paint(Shader=skia.PerlinNoiseShader.MakeFractalNoise(0.6, 0.6, 3, 7.0), Alphaf=0.4)
    grain.setBlendMode(skia.BlendMode.kDstOut)
    canvas.drawPaint(grain)
    canvas.restore()


def spray(canvas: Canvas, lines: Lines) -> None:
    """Thick paint with a dark rim and overspray."""
    rim = 0xFF17131F if luminance(lines.ink) > 0.3 else 0xFFFFFFFF
    lines.draw(canvas, _paint(alpha(rim, 0.5), blur=7.0, width=22.0))
    lines.draw(canvas, _paint(rim, width=15.0))
    lines.draw(canvas, _paint(lines.ink, width=5.0))


def icing(canvas: Canvas, lines: Lines) -> None:
    """Piped sugar: rounded, with a shadow and a gleam."""
    canvas.save()
    canvas.translate(1.5, 3.0)
    lines.draw(canvas, _paint(alpha(0xFF1A0C06, 0.45), blur=1.5, width=6.0))
    canvas.restore()
    lines.draw(canvas, _paint(lines.ink, width=5.0))
    canvas.save()
    canvas.translate(-1.0, -1.6)
    lines.draw(canvas, _paint(alpha(0xFFFFFFFF, 0.55)))
    canvas.restore()


def stitched(canvas: Canvas, lines: Lines) -> None:
    """Threads side by side."""
    canvas.saveLayer(None, None)
    lines.draw(canvas, _paint(lines.ink, width=2.5))
    thread = skia.Paint(Color=alpha(mix(lines.ink, 0xFF6A5C70, 0.6), 0.5), AntiAlias=True, StrokeWidth=1.2)
    thread.setStyle(skia.Paint.kStroke_Style)
    thread.setBlendMode(skia.BlendMode.kSrcATop)
    for (x, y), (_, right) in zip(lines.places, lines.setting.reaches_em, strict=True):
        for i in range(int(right * EM / 4) + 26):
            canvas.drawLine(x - 10 + i * 4, y + 30, x + 40 + i * 4 - 20, y - 85, thread)
    canvas.restore()


def carved(canvas: Canvas, lines: Lines) -> None:
    """Cut into stone: a light edge below the dark groove."""
    canvas.save()
    canvas.translate(1.6, 2.2)
    lines.draw(canvas, _paint(alpha(0xFFFFFFFF, 0.6)))
    canvas.restore()
    lines.draw(canvas, _paint(lines.ink))


def pixel(canvas: Canvas, lines: Lines) -> None:
    """Lights of a board: the letters in whole cells."""
    k = _DOTS / EM
    for text, (x, y), (_, right) in zip(lines.setting.lines, lines.places, lines.setting.reaches_em, strict=True):
        cells = new_surface(right * _DOTS + 4, 1.7 * _DOTS)
        small = cells.getCanvas()
        small.scale(k, k)
        paint = skia.Paint(Color=lines.ink, AntiAlias=False)
        line = fonts.set_line(text, EM, lines.hand.weight, lines.setting.families, paint, lines.hand.spacing)
        line.paint(small, 0.0, 1.2 * EM - line.AlphabeticBaseline)
        canvas.save()
        canvas.translate(x, y - 1.2 * EM)
        canvas.scale(1 / k, 1 / k)
        canvas.drawImage(cells.makeImageSnapshot(), 0, 0, NEAREST)
        canvas.restore()


def ink_area(lines: Lines) -> float:
    """Area that the plain strokes of all lines cover, in the square of the unit of which EM are one em."""
    high, step = 1.8 * EM * len(lines.places), 1.8 * EM
    flat = new_surface(max(right for _, right in lines.setting.reaches_em) * EM + 40, high)
    places = [(20.0, step * i + 1.3 * EM) for i in range(len(lines.places))]
    Lines(lines.setting, lines.hand, places, 0xFF000000).draw(flat.getCanvas(), _paint(0xFF000000))
    return float((pixels(flat)[..., 3] / 255.0).sum())


FINISHES: dict[str, Callable[[Canvas, Lines], None]] = {
    "": plain, "neon": neon, "chalk": chalk, "spray": spray, "icing": icing, "stitched": stitched, "carved": carved, "pixel": pixel,
}  # fmt: skip
"""How lettering is finished, by name."""
