"""Titles: headlines, topics and icons from the words of a request, for typographic shots and for naming a film."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.graph import Entity

_SMALL = {
    "a",
    "an",
    "the",
    "of",
    "in",
    "on",
    "at",
    "to",
    "and",
    "or",
    "with",
    "for",
    "by",
    "from",
    "through",
    "over",
    "under",
    "into",
}


def title_of(wish: str, longest: int = 46) -> str:
    """A film's title from its request: the first clause in title case, cut at a word."""
    clause = re.split(r"[.;:!?\n]| - | – |, (?:with|while|where|as|and)\b", wish.strip(), maxsplit=1)[0]
    words = clause.split()
    while words and len(" ".join(words)) > longest:
        words.pop()
    while len(words) > 1 and words[-1].lower().strip(",") in _SMALL:
        words.pop()
    return " ".join(_cased(w, i) for i, w in enumerate(words)).strip(" ,") or "Untitled"


def _cased(word: str, index: int) -> str:
    if index and word.lower() in _SMALL:
        return word.lower()
    return word if not word.islower() else word[:1].upper() + word[1:]


def headline(text: str, longest: int = 64) -> str:
    """A headline from a sentence: its first clause, sentence case, at most `longest` characters, no full stop."""
    sentence = re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0].rstrip(".")
    if len(sentence) > longest:
        sentence = re.split(r"[,;:–—]", sentence, maxsplit=1)[0]
    words = sentence.split()
    while len(" ".join(words)) > longest:
        words.pop()
    while len(words) > 1 and words[-1].lower() in _SMALL:
        words.pop()
    joined = " ".join(words).strip(" ,;:")
    return joined[:1].upper() + joined[1:]


def icons_of(entities: Sequence[Entity], most: int = 3) -> tuple[str, ...]:
    """Nouns for which icons may be looked up."""
    return tuple(dict.fromkeys(e.noun for e in entities))[:most]


def emphasis_of(text: str, entities: Sequence[Entity] = ()) -> str:
    """The word of a headline to emphasise: a named thing, else its longest word."""
    words = re.findall(r"[^\W\d_][\w'-]+", text)
    for entity in entities:
        if found := next((w for w in words if w.lower().startswith(entity.noun.split()[-1].lower())), None):
            return found
    long = [w for w in words if w.lower() not in _SMALL and len(w) > 3]
    return str(max(long, key=len)) if long else ""
