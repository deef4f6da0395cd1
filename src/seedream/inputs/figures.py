"""Figures: numbers as people write them ("$1.2M", "1.234,5 €", "−7 °C", "62%"), read without losing their spelling."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

_GAP = "[\u00a0\u202f'’]"
NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d{{1,3}}(?:\.\d{{3}})+,\d+|\d{{1,3}}(?:\.\d{{3}}){{2,}}"
    rf"|\d{{1,3}}(?:{_GAP}\d{{3}})+(?:[.,]\d+)?|\d+\.\d+|\d+,\d{{1,2}}(?!\d)|\.\d+|\d+)(?![\d])"
)
"""Digits with thousands separators and a decimal point or comma."""
CURRENCY = r"(?:US\$|[$€£¥₹])"
SIGN = r"[-−–+]"


@cache
def words() -> Mapping[str, Any]:
    """Magnitudes, units and words around numbers (`data/figures.toml`)."""
    return tomllib.loads(resources.files("seedream.inputs").joinpath("data/figures.toml").read_text("utf-8"))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it was written: `prefix` + `digits` + `suffix` is its text.

    `value` counts its magnitude in ("1.2M" is 1,200,000); `scale` is that magnitude (1 where there is none).
    """

    value: float
    digits: str
    prefix: str = ""
    suffix: str = ""
    scale: float = 1.0

    @property
    def text(self) -> str:
        """The figure as it was written."""
        return f"{self.prefix}{self.digits}{self.suffix}"

    @property
    def unit(self) -> str:
        """Currency, magnitude and unit without the digits: "$M", "%", "million"."""
        return f"{self.prefix.strip('-−–+ ')}{self.suffix.strip()}"


def figure_pattern() -> str:
    """Regular expression of a figure with groups `sign`, `pre`, `num`, `mag`, `unit`; the unit is one that follows numbers."""
    return (
        rf"(?<![\w.,])(?P<sign>{SIGN})?(?P<pre>{CURRENCY}\s?)?(?P<sign2>[-−])?(?P<num>{NUMBER})"
        rf"(?P<mag>\s?(?:{_alternatives(words()['magnitudes'])})(?![A-Za-z]))?"
        rf"(?P<unit>\s?(?:{_alternatives(words()['units']['after'])})(?![A-Za-z]))?"
    )


def _alternatives(entries: Any) -> str:
    return "|".join(re.escape(e) for e in sorted(entries, key=len, reverse=True))


def from_match(found: re.Match[str], comma: bool = False) -> Figure:
    """The figure of a match of `figure_pattern`; `comma` says that commas are decimal ("1.234" is 1234)."""
    sign = found["sign"] or found["sign2"] or ""
    magnitude = (found["mag"] or "").strip()
    scale = float(words()["magnitudes"].get(magnitude, 1.0))
    value = number_value(found["num"], comma) * scale
    negative = sign in ("-", "−", "–")
    shown = ("−" if negative else sign) + (found["pre"] or "")
    return Figure(-value if negative else value, found["num"], shown, f"{found['mag'] or ''}{found['unit'] or ''}", scale)


def number_value(digits: str, comma: bool = False) -> float:
    """Value of digits: "1,250" is 1250, "1,5" is 1.5, "1.234,5" is 1234.5; with `comma` "1.250" is 1250."""
    plain = re.sub(_GAP, "", digits)
    if comma:
        return float(plain.replace(".", "").replace(",", "."))
    if "." in plain and "," in plain:
        decimal = max(plain.rfind("."), plain.rfind(","))
        whole = re.sub(r"[.,]", "", plain[:decimal])
        return float(f"{whole}.{plain[decimal + 1 :]}")
    if re.fullmatch(r"\d{1,3}(,\d{3})+", plain) or re.fullmatch(r"\d{1,3}(\.\d{3}){2,}", plain):
        return float(re.sub(r"[.,]", "", plain))
    return float(plain.replace(",", "."))


def parse_figure(text: str, comma: bool = False) -> Figure | None:
    """The figure that a whole text or cell is, such as "€ 3.5", "(120)" or "42 users"; None for anything else."""
    cell = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "\u202f", text.strip())
    if bracketed := re.fullmatch(r"\(([^()]+)\)", cell):
        cell = f"−{bracketed[1]}"
    found = re.match(_cached_pattern(), cell)
    if found is None:
        return None
    rest = cell[found.end() :]
    if rest and not re.fullmatch(r"\s?[^\W\d][\w²³/µ°]{0,11}", rest):
        return None
    figure = from_match(found, comma)
    return figure if not rest else Figure(figure.value, figure.digits, figure.prefix, figure.suffix + rest, figure.scale)


@cache
def _cached_pattern() -> str:
    return figure_pattern()


def grouped(value: float, digits: int = 0) -> str:
    """A computed number as it is written in English: thousands with commas, `digits` decimals, a real minus."""
    return f"{value:,.{digits}f}".replace("-", "−")
