"""Interface themes: all colours from one accent, in OKLCH, with neutrals tinted to its hue."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from seedream.rendering.colour import contrast, from_hex, oklch, to_oklch

WHITE = 0xFFFFFFFF
_WARM_HUE = 58.0


@dataclass(frozen=True, slots=True)
class Theme:
    """Packed colours of an interface. `accent` carries `on`; `text_accent` reads on surfaces; `soft` and `soft2` are tints."""

    hue: float
    chroma: float
    dark: bool
    brand: int
    accent: int
    on: int
    ground: int
    surface: int
    sunk: int
    line: int
    ink: int
    ink2: int
    ink3: int
    soft: int
    soft2: int
    text_accent: int
    shadow: int
    series: tuple[int, int, int, int]
    good: int
    good_soft: int
    gradient: tuple[int, int]

    @property
    def warm(self) -> int:
        """The second series: warm, or opposite where the accent itself is warm."""
        return self.series[1]


@lru_cache(maxsize=64)
def make_theme(accent_hex: str, *, dark: bool = False) -> Theme:
    """The theme of an accent ("#rrggbb"). The accent is darkened until white on it reads 4.5:1; light hues get dark ink instead."""
    lightness, chroma, hue = to_oklch(from_hex(accent_hex))
    level = min(max(lightness, 0.50), 0.82 if 70 < hue < 130 else 0.72)
    filled = level
    while contrast(oklch(filled, chroma, hue), WHITE) < 4.5 and filled > 0.42:
        filled -= 0.01
    light_hue = level - filled > 0.13
    solid = oklch(level, chroma, hue) if light_hue else oklch(filled, chroma, hue)
    warm_hue = _WARM_HUE if abs((hue - _WARM_HUE + 180) % 360 - 180) > 45 else (hue + 150) % 360
    series = (
        solid,
        oklch(0.76, 0.13, warm_hue),
        oklch(0.72, 0.10, (hue - 75) % 360),
        oklch(0.55 if dark else 0.80, min(chroma, 0.16) * 0.45, hue),
    )
    gradient = (
        (oklch(level + 0.04, chroma, hue + 8), oklch(level - 0.03, chroma, hue - 10))
        if light_hue
        else (oklch(filled + 0.05, chroma, hue + 14), oklch(filled - 0.045, chroma * 0.90, hue - 5))
    )
    neutrals = _dark_neutrals(hue, chroma) if dark else _light_neutrals(hue, chroma, filled)
    return Theme(
        hue=hue, chroma=chroma, dark=dark, brand=oklch(level, chroma, hue), accent=solid,
        on=oklch(0.20, 0.03, hue) if light_hue else WHITE, series=series, gradient=gradient, **neutrals,
    )  # fmt: skip


def _light_neutrals(hue: float, chroma: float, filled: float) -> dict[str, int]:
    return {
        "ground": oklch(0.973, 0.007, 78), "surface": oklch(0.998, 0.002, 85), "sunk": oklch(0.948, 0.008, 78),
        "line": oklch(0.912, 0.009, 75), "ink": oklch(0.225, 0.022, hue), "ink2": oklch(0.46, 0.020, hue),
        "ink3": oklch(0.60, 0.016, hue), "soft": oklch(0.945, min(0.045, chroma * 0.25), hue),
        "soft2": oklch(0.875, min(0.085, chroma * 0.45), hue), "text_accent": oklch(min(filled, 0.54), chroma, hue),
        "shadow": oklch(0.27, 0.06, hue), "good": oklch(0.50, 0.12, 155), "good_soft": oklch(0.95, 0.04, 155),
    }  # fmt: skip


def _dark_neutrals(hue: float, chroma: float) -> dict[str, int]:
    return {
        "ground": oklch(0.175, 0.010, hue), "surface": oklch(0.225, 0.012, hue), "sunk": oklch(0.265, 0.018, hue),
        "line": oklch(0.315, 0.018, hue), "ink": oklch(0.965, 0.006, hue), "ink2": oklch(0.74, 0.016, hue),
        "ink3": oklch(0.59, 0.018, hue), "soft": oklch(0.30, min(0.075, chroma * 0.42), hue),
        "soft2": oklch(0.42, min(0.11, chroma * 0.6), hue), "text_accent": oklch(0.78, min(chroma, 0.14), hue),
        "shadow": 0xFF000000, "good": oklch(0.76, 0.12, 155), "good_soft": oklch(0.30, 0.05, 155),
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours of type that stands on a ground, not on an interface."""

    ink: int
    body: int
    accent: int
    shadow: int


def ground_inks(theme: Theme, ground: str) -> Inks:
    """Type colours for a ground: dark ink with the accent on light and paper, near-white with a warm emphasis on deep."""
    if ground == "deep":
        warm = oklch(0.85, 0.12, 62) if abs((theme.hue - 62 + 180) % 360 - 180) > 40 else oklch(0.90, 0.09, theme.hue)
        return Inks(0xFFFBF8FF, oklch(0.90, 0.03, theme.hue), warm, oklch(0.12, 0.05, theme.hue))
    return Inks(theme.ink, theme.ink2, theme.text_accent, theme.shadow)
