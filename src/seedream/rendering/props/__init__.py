"""Props: things that stand, roll, fly or are held, tintable, with a natural size; unknown nouns get an icon on a badge."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path

from seedream.rendering.props.aloft import ALOFT
from seedream.rendering.props.creatures import CREATURES
from seedream.rendering.props.fallback import badge
from seedream.rendering.props.handheld import HANDHELD
from seedream.rendering.props.scenery import SCENERY
from seedream.rendering.props.spec import PropSpec
from seedream.rendering.props.vehicles import VEHICLES

PROPS: dict[str, PropSpec] = {**HANDHELD, **ALOFT, **VEHICLES, **SCENERY, **CREATURES}
"""Every drawn prop by name."""

__all__ = ["PROPS", "PropSpec", "prop", "prop_name"]


@lru_cache(maxsize=1)
def _aliases() -> dict[str, str]:
    aliases: dict[str, str] = tomllib.loads((Path(__file__).parent / "aliases.toml").read_text())["props"]
    return aliases


def prop_name(noun: str) -> str | None:
    """Name of the drawn prop for a noun: the noun itself, an alias, its singular, or its last word; None if there is none."""
    word = noun.strip().lower()
    last = word.split()[-1] if word else ""
    for candidate in (word, word.removesuffix("s"), last, last.removesuffix("s")):
        name = _aliases().get(candidate, candidate).replace(" ", "_")
        if name in PROPS:
            return name
    return None


@lru_cache(maxsize=64)
def prop(noun: str) -> PropSpec:
    """The prop for a noun, or a badge with its icon and word."""
    name = prop_name(noun)
    return PROPS[name] if name else badge(noun)
