"""Tinting: a thing in the colour that was asked for, clear enough that the mean of what is seen of it has that colour's name.

Most drawings do it by themselves. Where details of other colours outweigh the tint, they are drawn nearer to it, as little as it
takes: accents and white parts first, then metal and glass, tyres and other dark parts last. Colours are compared in OKLab.
"""

from __future__ import annotations

import copy
import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.characters.compositing import composite
from seedream.rendering.characters.pen import Pen
from seedream.rendering.colour import from_hex, mix_lab, oklch, pack_lab, srgb_to_lab, to_lab, to_oklch
from seedream.rendering.painter import LightRig
from seedream.rendering.props.spec import PropSpec

STRENGTHS = (0.0, 0.35, 0.6, 0.8, 1.0)
"""How far details may go towards the tint, tried in turn."""
DAY = LightRig(ambient=0x082A1F5C)
"""The light that a colour is judged in."""
SIDE, SOLID, MARGIN = 110, 200, 0.92
"""Pixels and alpha of the small drawing that is measured, and how much nearer than to the next word its mean has to be."""
CLOSE = 0.10
"""Distance in OKLab within which a colour that is no basic word is met."""
LIGHTER, TURN = 0.04, 7.0
"""How far the tint itself may change for it: lightness, and hue in degrees."""
LEAST = 0.35
"""Strength for a thing that cannot get the colour's name by any: its details stay what they are."""
Lab = NDArray[np.float64]


@cache
def _focal() -> Mapping[str, Lab]:
    words = tomllib.loads((Path(__file__).parent / "focal.toml").read_text("utf-8"))
    return {word: np.asarray(to_lab(from_hex(colour)), float) for word, colour in words.items()}


class _Tinted:
    """A canvas on which every plain colour is drawn as another one."""

    def __init__(self, canvas: Any, recolour: Callable[[int], int]) -> None:
        self._canvas, self._recolour = canvas, recolour

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._canvas, name)
        if not name.startswith("draw"):
            return method

        def draw(*args: Any) -> Any:
            return method(*(self._paint(a) if isinstance(a, skia.Paint) else a for a in args))

        return draw

    def _paint(self, paint: Any) -> Any:
        if paint.getShader() is not None:
            return paint
        own = paint.getColor()
        other = self._recolour(own)
        if other == own:
            return paint
        changed = skia.Paint(paint)
        changed.setColor(other)
        return changed


def recoloured(colour: int, tint: int, strength: float) -> int:
    """A detail's colour drawn towards the tint, its opacity kept; 0xAARRGGBB."""
    if strength <= 0:
        return colour
    lightness, chroma, hue = to_oklch(colour)
    t_lightness, t_chroma, t_hue = to_oklch(tint)
    apart = abs((hue - t_hue + 180) % 360 - 180)
    if t_chroma > 0.05 and chroma > 0.5 * t_chroma and apart < 26:
        return colour  # the tint itself in light and shade
    if t_chroma <= 0.05 and chroma < 0.05 and abs(lightness - t_lightness) < 0.22:
        return colour
    amount = strength * _share(lightness, chroma, hue, strength)
    near = oklch(t_lightness + 0.22 * (lightness - t_lightness), t_chroma, t_hue)
    return (colour & 0xFF000000) | (mix_lab(0xFF000000 | colour, near, amount) & 0xFFFFFF)


def _share(lightness: float, chroma: float, hue: float, strength: float) -> float:
    """How willingly a colour gives way: accents and white parts fully, glass and metal late, tyres last."""
    late = max(0.0, (strength - 0.45) / 0.55)
    if lightness < 0.36 and chroma < 0.035:
        return 0.2 * late
    if chroma < 0.03 and lightness < 0.86:
        return 0.6 * late
    if chroma < 0.10 and lightness > 0.5 and 190 < hue < 265:
        return 0.35 * late
    return 0.95


@cache
def _recolouring(tint: int, strength: float) -> Callable[[int], int]:
    return cache(lambda colour: recoloured(colour, tint, strength))


def _draw_with(spec: PropSpec, tint: int, strength: float, inked: int) -> Callable[[Pen, int, float], None]:
    def draw(pen: Pen, _: int, way: float) -> None:
        other = pen
        if strength:
            other = copy.copy(pen)
            other.canvas = _Tinted(pen.canvas, _recolouring(tint, strength))
        spec.draw(other, inked, way)

    return draw


def mean_of(draw: Callable[[Pen, int, float], None], spec: PropSpec, colour: int) -> Lab | None:
    """Mean colour of a drawing in OKLab; None where next to nothing is drawn."""
    left, top, right, bottom = spec.bounds
    unit = SIDE / max(right - left, bottom - top)
    sprite = composite(lambda canvas: draw(Pen(canvas, DAY), colour, 0.4), spec.bounds, unit, 1.0, DAY, rim_u=1.0)
    if sprite is None:
        return None
    image = np.asarray(sprite.image.toarray())
    seen = image[image[..., 3] > SOLID][:, 2::-1]
    return np.asarray(srgb_to_lab(seen.astype(float) / 255).mean(axis=0), float) if len(seen) > 12 else None


def _met(mean: Lab, word: str, goal: Lab) -> tuple[bool, float]:
    """Whether a mean has the colour that was asked for, and how far it is from that, relative to the next word."""
    distance = float(np.linalg.norm(mean - goal))
    if not word:
        return distance < CLOSE, distance / CLOSE
    other = min(float(np.linalg.norm(mean - lab)) for name, lab in _focal().items() if name != word)
    return distance < MARGIN * other, distance / max(other, 1e-6)


@lru_cache(maxsize=256)
def tinted(spec: PropSpec, tint: int, word: str = "") -> PropSpec:
    """The prop in a tint, for the basic colour word that asked for it ("" for other colours); its drawing ignores other colours."""
    word = "gray" if word == "grey" else word if word in _focal() else ""
    goal = _focal()[word] if word else np.asarray(to_lab(tint), float)
    best = (math.inf, LEAST, tint)
    for strength in STRENGTHS:
        inked = tint
        for _ in range(2):
            mean = mean_of(_draw_with(spec, tint, strength, inked), spec, inked)
            if mean is None:
                return replace(spec, draw=_draw_with(spec, tint, 0.0, tint), colour=tint)
            enough, off = _met(mean, word, goal)
            if off < best[0] - 0.02:
                best = (off, strength, inked)
            if enough:
                break
            inked = _pushed(inked, goal - mean)
        if best[0] < MARGIN:
            break
    if best[0] >= 1.0:
        best = (best[0], LEAST, tint)
    return replace(spec, draw=_draw_with(spec, tint, best[1], best[2]), colour=best[2])


def _pushed(tint: int, missing: Lab) -> int:
    """The tint, made a little stronger by what is missing at the mean."""
    own_l, own_c, own_h = to_oklch(tint)
    lightness, a, b = np.asarray(to_lab(tint), float) + 0.9 * missing
    _, chroma, hue = to_oklch(pack_lab(np.array([min(max(float(lightness), 0.1), 0.98), a, b])))
    turn = min(max((hue - own_h + 180) % 360 - 180, -TURN), TURN) if own_c > 0.05 else 0.0
    lightness = min(max(float(lightness), own_l - LIGHTER, 0.12), own_l + LIGHTER, 0.985)
    return oklch(lightness, min(chroma, 1.25 * own_c), own_h + turn)
