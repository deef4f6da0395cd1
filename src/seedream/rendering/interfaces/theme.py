"""Interface themes: all colours from one accent, in OKLCH, with neutrals tinted to its hue."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from seedream.inputs.brand import Colours
from seedream.rendering.colour import contrast, from_hex, mix_lab, oklch, to_oklch

WHITE = 0xFFFFFFFF
NO_COLOURS = Colours()
_WARM_HUE = 58.0


@dataclass(frozen=True, slots=True)
class Theme:
    """Packed colours of an interface; `accent` carries `on`; `text_accent` reads on surfaces; `soft` and `soft2` are tints.

    `second` and `own_ground` are a brand's, 0 where it has none.
    """

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
    second: int = 0
    own_ground: int = 0

    @property
    def warm(self) -> int:
        """The second series: warm, or opposite where the accent itself is warm."""
        return self.series[1]


@lru_cache(maxsize=64)
def make_theme(accent_hex: str, *, dark: bool = False, colours: Colours = NO_COLOURS) -> Theme:
    """The theme of an accent ("#rrggbb"). The accent is darkened until white on it reads 4.5:1; light hues get dark ink instead.

    A brand's own colours replace the second series, and ink and ground of the light (if they are dark: the dark) theme;
    ink that would not read 4.5:1 on the ground is moved away from it.
    """
    lightness, chroma, hue = to_oklch(from_hex(accent_hex))
    lightest = 0.82 if 70 < hue < 130 else 0.72
    level = min(max(lightness, 0.50), max(lightest, min(lightness, 0.92)) if colours.accent else lightest)  # a brand's is its own
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
    if colours.second:
        series = (series[0], from_hex(colours.second), *series[2:])
    neutrals = _dark_neutrals(hue, chroma) if dark else _light_neutrals(hue, chroma, filled)
    neutrals |= _own_neutrals(neutrals, colours, dark)
    return Theme(
        hue=hue, chroma=chroma, dark=dark, brand=oklch(level, chroma, hue), accent=solid,
        on=oklch(0.20, 0.03, hue) if light_hue else WHITE, series=series, gradient=gradient,
        second=from_hex(colours.second) if colours.second else 0,
        own_ground=from_hex(colours.ground) if colours.ground and is_dark(from_hex(colours.ground)) == dark else 0, **neutrals,
    )  # fmt: skip


def is_dark(colour: int) -> bool:
    """Whether a ground asks for light type."""
    return contrast(colour, WHITE) > contrast(colour, 0xFF111111)


def _own_neutrals(neutrals: dict[str, int], colours: Colours, dark: bool) -> dict[str, int]:
    """A brand's ground and ink with what lies between them, where they belong to this theme (light or dark)."""
    own: dict[str, int] = {}
    if not (colours.ground or colours.ink):
        return own
    if colours.ground and is_dark(from_hex(colours.ground)) == dark:
        ground = from_hex(colours.ground)
        surface = mix_lab(ground, WHITE, 0.07 if dark else 0.72)
        own = {
            "ground": ground, "surface": surface, "sunk": mix_lab(ground, WHITE if dark else 0xFF1A1A1A, 0.10 if dark else 0.045),
            "line": mix_lab(ground, WHITE if dark else 0xFF1A1A1A, 0.16 if dark else 0.10),
        }  # fmt: skip
    ground = own.get("ground", neutrals["ground"])
    if colours.ink and is_dark(from_hex(colours.ink)) != dark:
        ink = readable(from_hex(colours.ink), ground)
        own |= {"ink": ink, "ink2": readable(mix_lab(ink, ground, 0.30), ground), "ink3": mix_lab(ink, ground, 0.46)}
    if own and "ink" not in own:
        own |= {name: readable(neutrals[name], ground) for name in ("ink", "ink2")}
    own["text_accent"] = readable(neutrals["text_accent"], ground)
    return own


def readable(colour: int, ground: int, ratio: float = 4.5) -> int:
    """The colour, moved in lightness away from the ground until it reads `ratio`:1 on it (hue kept)."""
    lightness, chroma, hue = to_oklch(colour)
    step = 0.01 if is_dark(ground) else -0.01
    out = colour
    while contrast(out, ground) < ratio and 0.0 < lightness < 1.0:
        lightness += step
        out = oklch(lightness, chroma, hue)
    return out


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
        base = theme.own_ground if theme.dark and theme.own_ground else oklch(0.36, 0.1 * min(theme.chroma / 0.14, 1.0), theme.hue)
        warm = readable(theme.second, base) if theme.second else warm
        if theme.dark and theme.own_ground:
            return Inks(theme.ink, theme.ink2, warm if theme.second else theme.text_accent, theme.shadow)
        return Inks(0xFFFBF8FF, oklch(0.90, 0.03, theme.hue), warm, oklch(0.12, 0.05, theme.hue))
    return Inks(theme.ink, theme.ink2, theme.text_accent, theme.shadow)
