"""Icons for nouns: an alias table first, then the icon font's own names, then words inside the noun."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from seedream.rendering.fonts import has_icon

FALLBACK = "star_four_points"


@lru_cache(maxsize=1)
def _aliases() -> Mapping[str, str]:
    text = (resources.files("seedream.rendering.typography") / "icons.toml").read_text("utf-8")
    return {noun: icon for icon, nouns in tomllib.loads(text)["icons"].items() for noun in nouns.split()}


def is_told(word: str) -> bool:
    """Whether the table says which icon stands for a word."""
    return any(form in _aliases() for form in _forms(word.lower()))


def _forms(noun: str) -> list[str]:
    """The noun and its likely singulars."""
    out = [noun]
    for ending, instead in (("ies", "y"), ("ves", "f"), ("es", ""), ("s", "")):
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            out.append(noun[: -len(ending)] + instead)
    return out


@lru_cache(maxsize=1024)
def icon_for(noun: str) -> str | None:
    """Name of the glyph that shows a noun, or None where there is no good one."""
    whole = noun.lower().strip().replace("-", "_").replace(" ", "_")
    words = [whole, *reversed(whole.split("_"))]
    for word in words:
        for form in _forms(word):
            if form in _aliases():
                return _aliases()[form]
            if len(form) > 2 and has_icon(form):
                return form
    return None
