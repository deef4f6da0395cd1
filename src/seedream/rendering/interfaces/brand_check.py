"""What of a brand kit reads and what does not: contrast of its colours and logo as films use them, each with a remedy."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.inputs.brand import BrandKit, Look
from seedream.rendering.colour import contrast, from_hex, to_lab
from seedream.rendering.interfaces.logo import LEAST_CONTRAST, choose
from seedream.rendering.interfaces.theme import WHITE, is_dark, make_theme, readable

DEFAULT_ACCENT = "#4f5bd5"
TEXT, GRAPHIC = 4.5, 3.0
"""Least contrast of type and of shapes (WCAG 2.1, AA)."""
APART = 0.10
"""Least distance of two colours in OKLab that are told apart in a chart."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One measured pair: `ratio` against the least that is needed; `remedy` says what helps, or what the engine does itself."""

    what: str
    ratio: float
    least: float
    remedy: str = ""

    @property
    def passed(self) -> bool:
        """Whether it reads."""
        return self.ratio >= self.least

    def __str__(self) -> str:
        mark = "ok" if self.passed else "weak"
        measure = f"{self.ratio:.1f}:1" if self.least > 1 else f"{self.ratio:.2f} apart"
        return f"{mark:>6}  {self.what}: {measure}" + ("" if self.passed else f" (needs {self.least:g}); {self.remedy}")


def check_brand(kit: BrandKit) -> tuple[Finding, ...]:
    """Every pair of colours that meets in a film, and the logo on light and dark grounds."""
    colours = kit.look.colours
    accent = from_hex(colours.accent or DEFAULT_ACCENT)
    ground = from_hex(colours.ground) if colours.ground else make_theme(colours.accent or DEFAULT_ACCENT).ground
    out = []
    if colours.ink:
        ink = from_hex(colours.ink)
        better = hex_of(readable(ink, ground))
        out.append(Finding("ink on ground", contrast(ink, ground), TEXT, f"films set type in {better} there instead"))
    if colours.accent:
        better = hex_of(readable(accent, ground, GRAPHIC))
        out.append(Finding("accent on ground", contrast(accent, ground), GRAPHIC, f"headlines use a deeper one, such as {better}"))
        on = max(contrast(accent, WHITE), contrast(accent, 0xFF1A1A1A))
        out.append(Finding("type on the accent", on, TEXT, f"buttons are filled with {hex_of(readable(accent, WHITE))} instead"))
    if colours.second:
        apart = float(((to_lab(accent) - to_lab(from_hex(colours.second))) ** 2).sum() ** 0.5)
        out.append(Finding("accent and second colour", apart, APART, "choose a second colour of another hue or lightness"))
    return (*out, *_logo_findings(kit.look, ground))


def _logo_findings(look: Look, ground: int) -> tuple[Finding, ...]:
    if look.logo is None:
        return ()
    theme = make_theme(look.colours.accent or DEFAULT_ACCENT, dark=True, colours=look.colours)
    grounds = {"dark": ground} if is_dark(ground) else {"light": ground, "dark": theme.ground}
    out = []
    for name, colour in grounds.items():
        chosen = choose(look.logo, colour)
        remedy = f"it stands on a plate there; give a variant for {name} grounds as logo.{'dark' if name == 'dark' else 'light'}"
        out.append(Finding(f"logo on {name} ground", contrast(from_hex(chosen.picture.tone), colour), LEAST_CONTRAST, remedy))
    return tuple(out)


def hex_of(colour: int) -> str:
    """Packed colour as "#rrggbb"."""
    return f"#{colour & 0xFFFFFF:06x}"
