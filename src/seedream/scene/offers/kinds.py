"""Kinds: what may be offered, from shoes to a notice for staff: who has to do with it, where, and what is true of every such thing.

They are read from `data/offers`; a kind is found by the longest of its words in what a request is about.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from seedream.errors import InputError

_FILES = ("goods", "food", "services", "clubs", "events", "work", "general")
ROAMS = "*"
"""Before a picture that plays in the place that the request names."""
_NO_END = r"(?<![\w'’-])"
_WITHIN = (
    r" (?:for|with|at|in|from|of|on|by|near|to|that|which|who|called|named|and|now|is|are|has|have|opens?|reopens?|closes?"
    r"|needs?|stops|starts|uses|sells|makes|bakes|shows|sings|plants|collects|donates|welcomes|will|can|wants"
    r"|gives|turns?|celebrates?|offers?|joins?|gets?|moves?|serves?|won|wins)\b|[:,;]"
)
"""Where the name of a thing ends and what is said of it begins: "car insurance" in "car insurance for young drivers"."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture in words, and the line that goes with it. One that `roams` plays where the request says."""

    picture: str
    line: str
    roams: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of goods, service, event or news. `hero` is the thing that is drawn large ("" for none); `form` what kind of film it
    makes ("" for an advert); a `general` one lends its lines, but gives way to the pictures of a kind beside it."""

    name: str
    words: tuple[str, ...]
    shots: tuple[Shot, ...]
    hero: str = ""
    call: str = ""
    form: str = ""
    general: bool = False


@cache
def kinds() -> tuple[Kind, ...]:
    """All kinds, in the order of their files."""
    found = []
    for file in _FILES:
        text = (resources.files("seedream.scene") / "data" / "offers" / f"{file}.toml").read_text("utf-8")
        for name, entry in tomllib.loads(text).items():
            shots = tuple(Shot(picture.removeprefix(ROAMS), line, picture.startswith(ROAMS)) for picture, line in entry["shots"])
            rest = {k: v for k, v in entry.items() if k in ("hero", "call", "form", "general")}
            found.append(Kind(name, tuple(entry["words"]), shots, **rest))
    return tuple(found)


def kind_named(name: str) -> Kind:
    """A kind by its name. Raises InputError for one that is not known."""
    for kind in kinds():
        if kind.name == name:
            return kind
    raise InputError(f"got a kind of offer {name!r}; expected one of data/offers")


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Kind], ...]:
    """Every word with its kind, the longest first."""
    pairs = [(word, kind) for kind in kinds() for word in kind.words]
    pairs.sort(key=lambda pair: (-len(pair[0].split()), -len(pair[0])))
    return tuple((re.compile(rf"{_NO_END}{inflected(word)}(?![\w-])", re.IGNORECASE), kind) for word, kind in pairs)


def inflected(word: str) -> str:
    """A word in either number: "dish" finds "dishes", "bakery" "bakeries"."""
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return rf"{re.escape(word[:-1])}(?:y|ies)"
    return rf"{re.escape(word)}(?:e?s)?"


def kinds_in(text: str) -> tuple[Kind, ...]:
    """The kinds that words speak of: in the name of what it is about the longest words first, then in the rest of it."""
    text = re.sub(r"\b(?:like|as) (?:an?|the) [\w-]+", "", text, flags=re.IGNORECASE)  # only what something is like
    core = re.split(_WITHIN, text, maxsplit=1, flags=re.IGNORECASE)[0]
    first = _ranked(core) or (_ranked(core.replace("-", " ")) if "-" in core else [])
    return tuple(dict.fromkeys((*first, *_ranked(text))))


def _ranked(text: str) -> list[Kind]:
    """The kinds of a text: those of several words first, and then those named last: "hospital café" is a café."""
    found, left = list[tuple[int, int, Kind]](), text
    for pattern, kind in _patterns():
        if match := pattern.search(left):
            found.append((len(match[0].split()), match.end(), kind))
            left = pattern.sub(lambda m: "_" * len(m[0]), left)
    return [kind for _, _, kind in sorted(found, key=lambda f: (-f[0], -f[1]))]


def pictures_of(found: Sequence[Kind]) -> Kind | None:
    """The kind that gives the pictures: the first that is not general, else the first; None for none."""
    return next((k for k in found if not k.general), found[0] if found else None)
