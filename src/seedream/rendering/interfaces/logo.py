"""The brand line: a logo of the user's (or the app's mark and its name), in the variant that reads on its ground."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import skia

from seedream.inputs.brand import Logo
from seedream.inputs.pictures import Picture, pixels_of
from seedream.rendering.colour import contrast, from_hex
from seedream.rendering.fonts import draw_text, text_width
from seedream.rendering.interfaces.shapes import box
from seedream.rendering.interfaces.theme import WHITE, Theme
from seedream.rendering.interfaces.widgets import brand_tile
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import MIPMAP, fill

LEAST_CONTRAST = 1.6
"""Contrast of a logo's mean colour with its ground, below which it stands on a plate."""
WORDMARK = 1.9
"""Width over height from which a logo is taken to hold the name already."""
WIDEST = 6.5
_DARK_PLATE, _LIGHT_PLATE = 0xFF15131A, 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Chosen:
    """The variant of a logo for a ground, and the plate under it (0: none needed)."""

    picture: Picture
    plate: int


@lru_cache(maxsize=16)
def picture_image(picture: Picture) -> Any:
    """A user's picture as a premultiplied image."""
    data = pixels_of(picture).astype(np.float32)
    data[..., :3] *= data[..., 3:] / 255
    packed = np.ascontiguousarray(np.round(data[..., [2, 1, 0, 3]]).astype(np.uint8))
    return skia.Image.fromarray(packed, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)


def choose(logo: Logo, ground: int) -> Chosen:
    """The variant that contrasts most with a ground; where neither does, the better one on a plate that it reads on."""
    variants = [p for p in (logo.light, logo.dark) if p is not None]
    best = max(variants, key=lambda p: contrast(from_hex(p.tone), ground))
    if not best.alpha or contrast(from_hex(best.tone), ground) >= LEAST_CONTRAST:
        return Chosen(best, 0)
    tone = from_hex(best.tone)
    return Chosen(best, max((_DARK_PLATE, _LIGHT_PLATE), key=lambda plate: contrast(tone, plate)))


class BrandLine:
    """Logo or mark with the name beside it, `side` high; a wordmark stands alone. A logo is at least `least_u` high."""

    def __init__(
        self, theme: Theme, ink: int, ground: int, name: str, icon: str, side: float, *,
        logo: Logo | None = None, least_u: float = 0.0, weight: int = 690, inverse: bool = False, most: float = 1e9,
    ) -> None:  # fmt: skip
        self._theme, self._ink, self._name, self._icon, self._inverse, self._weight = theme, ink, name, icon, inverse, weight
        self.side = max(side, least_u) if logo else side
        self._chosen = choose(logo, ground) if logo else None
        self._air = 0.0 if logo is None or self._chosen is None or not self._chosen.plate else max(logo.clear_space, 0.12) * 0.7
        aspect = min(self._chosen.picture.aspect, WIDEST) if self._chosen else 1.0
        self.named = aspect < WORDMARK
        self._mark = self.side * aspect
        gap = self.side * (max(0.26 if not logo else logo.clear_space, 0.2) + self._air)
        self._text_x = self._mark + gap
        size = self.side * (0.66 if self.named else 0.0)
        self._size = size
        self.width = self._text_x + text_width(name, size, weight, "headline") if self.named else self._mark
        if self.width > most:
            self._shrink(most / self.width)

    def _shrink(self, by: float) -> None:
        self.side, self._mark, self._text_x, self._size, self.width = (
            v * by for v in (self.side, self._mark, self._text_x, self._size, self.width)
        )

    @property
    def plain(self) -> bool:
        """Whether it is the app's mark, which may have a shadow; a logo is never touched."""
        return self._chosen is None

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw with the upper left corner at `x`, `y`."""
        if self._chosen is None:
            brand_tile(canvas, self._theme, self._icon, x, y, self.side, inverse=self._inverse)
        else:
            self._logo(canvas, self._chosen, x, y)
        if self.named:
            draw_text(
                canvas, self._name, x + self._text_x, y + self.side * 0.735, self._size, self._weight, self._ink, family="headline"
            )

    def _logo(self, canvas: Canvas, chosen: Chosen, x: float, y: float) -> None:
        image, side = picture_image(chosen.picture), self.side
        width, height = self._mark, self._mark / chosen.picture.aspect
        if chosen.plate:
            air = side * self._air
            box(canvas, x - air, y - air, self._mark + 2 * air, side + 2 * air, side * 0.2, fill(chosen.plate))
        rect = skia.Rect.MakeXYWH(x, y + (side - height) / 2, width, height)
        canvas.drawImageRect(image, rect, MIPMAP, skia.Paint(AntiAlias=True, Color=WHITE))
