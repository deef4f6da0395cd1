"""Neon signs: blades, fascias, scripts, tube shapes, light boxes, roof letters. They shine on `emit` and hang on `albedo`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import skia

from seedream.rendering.colour import mix, with_alpha
from seedream.rendering.fonts import typeface
from seedream.rendering.places.neon_sheets import Sheets
from seedream.rendering.surface import fill, polygon, smooth_path, stroke
from seedream.types import Rect

_BACK = 0xFF17131F
_IRON = 0xFF2A2633


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: kind ("blade", "fascia", "script", "shape", "panel", "roof"), words or shape name, colours, place in world units."""

    kind: str
    text: str
    colour: int
    second: int
    box: Rect


def text_path(text: str, size: float, family: str = "fredoka", weight: int = 400, spacing: float = 0.06) -> tuple[Any, float]:
    """Outline of a word standing on y = 0 from x = 0, and its width."""
    font = skia.Font(typeface(family, weight), size)
    glyphs = font.textToGlyphs(text)
    out, x = skia.Path(), 0.0
    for glyph, advance in zip(glyphs, font.getWidths(glyphs), strict=True):
        outline = font.getPath(glyph)
        if outline is not None:
            out.addPath(outline, x, 0)
        x += advance + spacing * size
    return out, x - spacing * size


def _tube(sheets: Sheets, path: Any, colour: int, width: float, lit: bool) -> None:
    """A bent glass tube along a path."""
    if not lit:
        sheets.stroke(path, width * 0.8, mix(colour, 0xFF3A3540, 0.72))
        return
    sheets.emit.drawPath(path, stroke(with_alpha(colour, 0.55), width * 1.5))
    sheets.emit.drawPath(path, stroke(colour, width))
    sheets.emit.drawPath(path, stroke(mix(colour, 0xFFFFFFFF, 0.78), width * 0.46))


def _letters(sheets: Sheets, path: Any, colour: int, size: float, lit: bool) -> None:
    """Letters of formed tube: a bright core with a saturated edge."""
    if not lit:
        sheets.path(path, mix(colour, 0xFF3A3540, 0.75))
        return
    sheets.emit.drawPath(path, stroke(colour, size * 0.12))
    sheets.emit.drawPath(path, fill(mix(colour, 0xFFFFFFFF, 0.66)))


def _moved(path: Any, x: float, y: float) -> Any:
    return _transformed(path, skia.Matrix.Translate(x, y))


def _transformed(path: Any, matrix: Any) -> Any:
    out = skia.Path()
    path.transform(matrix, out)
    return out


def _blade(sheets: Sheets, sign: Sign, lit: bool) -> None:
    """Letters one below the other on a board that stands out from the wall."""
    box, size = sign.box, sign.box.width * 0.72
    sheets.lines(
        [box.x - 12, box.y + 18, box.x, box.y + 18, box.x - 12, box.y + box.height - 18, box.x, box.y + box.height - 18], 5, _IRON
    )
    sheets.rect(box.x, box.y, box.width, box.height, _BACK, radius=9)
    rim = skia.Path.RRect(skia.RRect.MakeRectXY(skia.Rect.MakeXYWH(box.x + 5, box.y + 5, box.width - 10, box.height - 10), 7, 7))
    _tube(sheets, rim, sign.second, 4.2, lit)
    for i, letter in enumerate(sign.text):
        path, width = text_path(letter, size, weight=480)
        _letters(sheets, _moved(path, box.x + (box.width - width) / 2, box.y + size * (0.98 + 1.02 * i)), sign.colour, size, lit)


def _fascia(sheets: Sheets, sign: Sign, lit: bool) -> None:
    """A shop's name over its front: separate letters on a dark board."""
    box = sign.box
    sheets.rect(box.x, box.y, box.width, box.height, _BACK, radius=4)
    size = box.height * 0.66
    path, width = text_path(sign.text, size, weight=500, spacing=0.03)
    fit = min(1.0, (box.width - 26) / width)
    path = _transformed(path, skia.Matrix.Scale(fit, fit))
    _letters(
        sheets,
        _moved(path, box.x + (box.width - width * fit) / 2, box.y + box.height * 0.5 + size * fit * 0.34),
        sign.colour,
        size * fit,
        lit,
    )


def _script(sheets: Sheets, sign: Sign, lit: bool) -> None:
    """A handwritten word with a swash under it, free on the wall."""
    box, size = sign.box, sign.box.height * 0.86
    path, width = text_path(sign.text, size, "caveat", 600, spacing=0.0)
    fit = min(1.0, box.width / width)
    path = _transformed(path, skia.Matrix.Scale(fit, fit))
    left = box.x + (box.width - width * fit) / 2
    _letters(sheets, _moved(path, left, box.y + box.height * 0.66), sign.colour, size * 0.6, lit)
    base = box.y + box.height * 0.84
    swash = smooth_path(
        [
            (left + 4, base),
            (left + width * fit * 0.4, base + 7),
            (left + width * fit * 0.75, base - 3),
            (left + width * fit, base + 5),
        ]
    )
    _tube(sheets, swash, sign.second, 4.0, lit)


def _panel(sheets: Sheets, sign: Sign, lit: bool) -> None:
    """A light box: a shining panel with dark letters, hung from the wall."""
    box = sign.box
    sheets.lines([box.x - 10, box.y + box.height * 0.3, box.x, box.y + box.height * 0.3], 4, _IRON)
    sheets.rect(box.x - 3, box.y - 3, box.width + 6, box.height + 6, _BACK, radius=6)
    face = skia.GradientShader.MakeLinear(
        [(0, box.y), (0, box.y + box.height)], [mix(sign.colour, 0xFFFFFFFF, 0.34), mix(sign.colour, 0xFF100818, 0.12)]
    )
    if lit:
        sheets.lit(box.x, box.y, box.width, box.height, face, radius=4)
    size = box.height * 0.62
    path, width = text_path(sign.text, size, weight=600, spacing=0.02)
    fit = min(1.0, (box.width - 8) / width)
    path = _transformed(path, skia.Matrix.Scale(fit, fit))
    path = _moved(path, box.x + (box.width - width * fit) / 2, box.y + box.height / 2 + size * fit * 0.35)
    sheets.emit.drawPath(path, fill(mix(sign.colour, 0xFF0A0612, 0.86)))


def _roof(sheets: Sheets, sign: Sign, lit: bool) -> None:
    """Big letters on a scaffold above a roof."""
    box, size = sign.box, sign.box.height * 0.74
    path, width = text_path(sign.text, size, "bebas", spacing=0.10)
    fit = min(1.0, box.width / width)
    path = _transformed(path, skia.Matrix.Scale(fit, fit))
    left, foot = box.x + (box.width - width * fit) / 2, box.y + box.height
    braces: list[float] = []
    for i in range(7):
        x = left + width * fit * i / 6
        braces += [x, box.y + 6, x, foot, x, foot, x + width * fit / 12, box.y + size * 0.8]
    for level in (0.12, 0.62, 0.86):
        braces += [left - 8, box.y + box.height * level, left + width * fit + 8, box.y + box.height * level]
    sheets.lines(braces, 2.6, _IRON)
    _letters(sheets, _moved(path, left, box.y + size * 0.82), sign.colour, size * 0.55, lit)


@lru_cache(maxsize=1)
def _shapes() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads((Path(__file__).parent / "neon_shapes.toml").read_text(encoding="utf-8"))


def _stroke_path(form: dict[str, Any]) -> Any:
    """Path of one stroke of `neon_shapes.toml`."""
    if "arc" in form:
        left, top, width, height, start, sweep = form["arc"]
        path = skia.PathBuilder()
        path.arcTo(skia.Rect.MakeXYWH(left, top, width, height), start, sweep, True)
        return path.detach()
    for key, build in (("line", polygon), ("ring", polygon), ("curve", smooth_path), ("loop", smooth_path)):
        if key in form:
            return build([(x, y) for x, y in form[key]], close=key in ("ring", "loop"))
    raise KeyError(f"a tube needs line, ring, curve, loop or arc; got {sorted(form)}")


def _shape(sheets: Sheets, sign: Sign, lit: bool) -> None:
    """A picture bent from tube, on a thin frame."""
    box = sign.box
    matrix = skia.Matrix.Translate(box.x + box.width / 2, box.y + box.height / 2)
    matrix.preScale(box.width * 0.92, box.height * 0.92)
    for form in _shapes()[sign.text]:
        _tube(
            sheets,
            _transformed(_stroke_path(form), matrix),
            sign.second if form["tube"] else sign.colour,
            max(3.6, box.width * 0.04),
            lit,
        )


_DRAW: dict[str, Callable[[Sheets, Sign, bool], None]] = {
    "blade": _blade,
    "fascia": _fascia,
    "script": _script,
    "panel": _panel,
    "roof": _roof,
    "shape": _shape,
}


def draw_sign(sheets: Sheets, sign: Sign, *, lit: bool = True) -> None:
    """Draw a sign; unlit it hangs there with grey tubes."""
    _DRAW[sign.kind](sheets, sign, lit)
