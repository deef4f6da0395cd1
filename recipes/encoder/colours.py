"""Colours: the few that a picture is made of, and what people call them."""

from __future__ import annotations

import colorsys
import tomllib
from functools import cache

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.scenes import HERE

from seedream.encoder.unified.features import Numbers

COLOURS = 3
_ROUNDS, _BLOCK_PX = 5, 12
_GREY, _DARK, _PALE = 0.17, 0.36, 0.72


def palette_of(rgb: NDArray[np.number]) -> Numbers:
    """The `COLOURS` main colours `(3, 3)`, 0..1, of pixels 0..255 `(96, 96, 3)`, the one with the largest area first."""
    side = rgb.shape[0] // _BLOCK_PX
    blocks = rgb.reshape(side, _BLOCK_PX, side, _BLOCK_PX, 3).mean((1, 3)).reshape(-1, 3).astype(np.float32) / 255.0
    luma = blocks.sum(1)
    centres = blocks[np.argsort(luma)[[len(luma) // 8, len(luma) // 2, -len(luma) // 8]]]
    nearest = np.zeros(len(blocks), int)
    for _ in range(_ROUNDS):
        nearest = ((blocks[:, None] - centres) ** 2).sum(2).argmin(1)
        centres = np.stack([blocks[nearest == k].mean(0) if (nearest == k).any() else centres[k] for k in range(COLOURS)])
    order = np.argsort(-np.bincount(nearest, minlength=COLOURS), kind="stable")
    return np.asarray(centres[order], np.float32)


def called(colour: NDArray[np.number]) -> str:
    """A colour 0..1 in words: "dark blue", "pale pink", "grey"."""
    red, green, blue = (float(v) for v in colour)
    hue, _, value = colorsys.rgb_to_hsv(red, green, blue)
    middle, chroma = (max(red, green, blue) + min(red, green, blue)) / 2, max(red, green, blue) - min(red, green, blue)
    if chroma < _GREY * (0.4 + value):
        return _name("greys", middle)
    name = _name("colours", 360 * hue)
    if name in ("orange", "yellow") and middle < _DARK + 0.08:
        name = "brown" if name == "orange" else "olive"
        return f"dark {name}" if middle < 0.2 else name
    return f"dark {name}" if middle < _DARK else f"pale {name}" if middle > _PALE else name


def _name(table: str, value: float) -> str:
    """The first name of a table whose bound lies over a value."""
    return next(word for upper, word in _names(table) if value < upper)


@cache
def _names(table: str) -> list[tuple[float, str]]:
    found = tomllib.loads((HERE / "wording.toml").read_text("utf-8"))[table]
    return [(float(upper), str(word)) for upper, word in found.items()]
