"""Props: things that stand, roll, fly or are held, tintable, with a natural size; unknown nouns get an icon on a badge."""

from __future__ import annotations

import importlib
import tomllib
from collections.abc import Iterator, Mapping, MutableMapping
from functools import cache, lru_cache
from pathlib import Path

from seedream.rendering.characters.casting import colour_of
from seedream.rendering.colour import from_hex
from seedream.rendering.props.fallback import badge
from seedream.rendering.props.heaped import heaped
from seedream.rendering.props.spec import PropSpec
from seedream.scene.placing.heaps import heap
from seedream.scene.reading import lexicon

__all__ = ["PROPS", "PropSpec", "grip_name", "prop", "prop_name", "tint_of"]

_HERE = "seedream.rendering.props"


class _Drawings(MutableMapping[str, PropSpec]):
    """Every drawn prop by name. The scene's table of things says in which module a drawing is; modules load when first needed."""

    def __init__(self) -> None:
        self._own: dict[str, PropSpec] = {}

    def __getitem__(self, name: str) -> PropSpec:
        if name not in self._own and name not in _themes() and (found := heap(name)) is not None:
            vessel = self[found.vessel.replace(" ", "_")] if found.vessel else None
            self._own[name] = heaped(found, prop(found.of), vessel)
        if name not in self._own:
            theme = _themes()[name]
            self._own.update(getattr(importlib.import_module(f"{_HERE}.{theme}"), theme.upper()))
        return self._own[name]

    def __setitem__(self, name: str, spec: PropSpec) -> None:
        self._own[name] = spec

    def __delitem__(self, name: str) -> None:
        del self._own[name]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*_themes(), *self._own)))

    def __len__(self) -> int:
        return len(set(_themes()) | set(self._own))

    def __contains__(self, name: object) -> bool:
        return name in self._own or name in _themes() or (isinstance(name, str) and "_of_" in name and heap(name) is not None)


PROPS = _Drawings()
"""Every drawn prop by name ("hot_air_balloon")."""


@cache
def _themes() -> Mapping[str, str]:
    """The module that each drawing is in: the scene's things are listed by it."""
    return {noun.replace(" ", "_"): theme for theme, things in lexicon.data("things").items() for noun in things}


def prop_name(noun: str) -> str | None:
    """Name of the drawn prop for a noun: itself, another word for it, its singular, or its last word; None if there is none."""
    word = " ".join(noun.strip().lower().replace("-", " ").replace("_", " ").split())
    if word.replace(" ", "_") in PROPS:  # a drawn thing is never hidden by another word for something else
        return word.replace(" ", "_")
    for candidate in (noun.strip().lower(), word, *_shorter(word)):
        name = lexicon.synonyms().get(candidate, candidate).replace(" ", "_")
        if name in PROPS or not name:
            return name or None
    return None


def grip_name(noun: str) -> str | None:
    """Name of the drawn prop that a hand has hold of: of a basket full of apples the basket."""
    found = heap(noun) if " of " in noun.replace("_", " ") else None
    return prop_name(found.vessel or found.of if found is not None else noun)


def _shorter(word: str) -> Iterator[str]:
    """Singulars of a word or phrase, then of its last word alone ("old red bikes": "old red bike", "bikes", "bike")."""
    for form in dict.fromkeys((word, word.split()[-1] if word else "")):
        yield form
        *front, last = form.split() or [""]
        for one in dict.fromkeys((lexicon.singular(last), last.removesuffix("es"), last.removesuffix("s"))):
            yield " ".join([*front, one])


@cache
def _tints() -> Mapping[str, str]:
    return tomllib.loads((Path(__file__).parent / "tints.toml").read_text("utf-8"))


def tint_of(word: str) -> int | None:
    """The colour of things and animals for a colour word or a hex colour, 0xAARRGGBB; None where it says none."""
    clear = _tints().get(word.strip().lower())
    return from_hex(clear) if clear else colour_of(word)


@lru_cache(maxsize=64)
def prop(noun: str) -> PropSpec:
    """The prop for a noun, or a badge with its icon and word."""
    name = prop_name(noun)
    return PROPS[name] if name else badge(noun)
