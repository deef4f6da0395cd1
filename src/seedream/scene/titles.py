"""Titles: headlines, topics and icons from the words of a request, for typographic shots and for naming a film."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.graph import Entity

_LINKS = {
    "in",
    "on",
    "at",
    "to",
    "with",
    "by",
    "from",
    "through",
    "over",
    "under",
    "into",
    "above",
    "below",
    "between",
    "and",
    "next",
}
_SMALL = {"a", "an", "the", "of", "or", "for", "until"} | _LINKS
_CLAUSE = r"[.;:!?\n]| - | – |, |\b(?:while|where|when|as|until|because)\b"


def title_of(wish: str, longest: int = 50) -> str:
    """A film's title from its request: the first clause in title case; a long one ends before a preposition."""
    clause = re.split(_CLAUSE, wish.strip(), maxsplit=1)[0].strip() or wish
    words = clause.split()
    if len(clause) > longest:
        ends = [i for i, w in enumerate(words) if i > 1 and w.lower() in _LINKS and len(" ".join(words[:i])) <= longest]
        words = words[: ends[-1]] if ends else _fitting(words, longest)
        while len(words) > 2 and (words[-1].lower() in _LINKS or words[-1].endswith("ing")):
            words.pop()
    return " ".join(_cased(w, i) for i, w in enumerate(_closed(words))).strip(" ,") or "Untitled"


def _fitting(words: list[str], longest: int) -> list[str]:
    return [w for i, w in enumerate(words) if len(" ".join(words[: i + 1])) <= longest]


def _closed(words: list[str]) -> list[str]:
    """The words without small ones that hang at the end."""
    while len(words) > 1 and words[-1].lower().strip(",") in _SMALL:
        words = words[:-1]
    return words


def cased(words: str) -> str:
    """Words in title case."""
    return " ".join(_cased(w, i) for i, w in enumerate(words.split()))


def _cased(word: str, index: int) -> str:
    if index and word.lower() in _SMALL:
        return word.lower()
    return word if not word.islower() else word[:1].upper() + word[1:]


def headline(text: str, longest: int = 64) -> str:
    """A headline from a sentence: its first clause, sentence case, at most `longest` characters, no full stop."""
    sentence = re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0].rstrip(".")
    if len(sentence) > longest:
        sentence = re.split(r",(?!\d)|[;:–—]", sentence, maxsplit=1)[0]
    joined = " ".join(_closed(_fitting(sentence.split(), longest))).strip(" ,;:")
    return joined[:1].upper() + joined[1:]


def phrases_of(text: str) -> list[str]:
    """The request in phrases of a few words, cut at commas and prepositions, for words that follow one another on screen."""
    pieces = re.split(rf"[,;.!?]\s*|\s+(?=(?:{'|'.join(sorted(_LINKS))}|of|that|who|while|where)\b)", text.strip())
    return [headline(p) for p in pieces if len(p.split()) > 1 or len(p) > 4] if len(text.split()) > 5 else []


def icons_of(entities: Sequence[Entity], most: int = 3) -> tuple[str, ...]:
    """Nouns for which icons may be looked up."""
    return tuple(dict.fromkeys(e.noun for e in entities))[:most]


def emphasis_of(text: str, entities: Sequence[Entity] = ()) -> str:
    """The word of a headline to emphasise: a named thing, else its longest word."""
    words: list[str] = re.findall(r"[^\W\d_][\w'-]+", text)
    for entity in entities:
        if found := next((w for w in words if w.lower().startswith(entity.noun.split()[-1].lower())), None):
            return found
    candidates = [w for w in words if w.lower() not in _SMALL and len(w) > 3]
    return max(candidates, key=len) if candidates else ""


def topic_of(wish: str) -> str:
    """What a request is about, without its imperative: "Explain how rainbows form" is "how rainbows form"."""
    called = r"(?:an? )?(?:short )?(?:lesson|lecture|tutorial|video lesson)(?: about| on| for)"
    whom = r"(?: (?:me|us|to \w+|(?:(?:my|our|the) )?(?:\w+s|(?:\w+ )?class)(?= how| why| what| about)))?"
    opening = rf"^(?:please )?(?:{called}|explain|teach|describe|show){whom}(?: about)?:? "
    return re.sub(opening, "", wish.strip(), flags=re.IGNORECASE).rstrip(" .?!")
