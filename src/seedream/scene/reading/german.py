"""Requests for a lesson in German: which lesson of the library, told in English, is meant ("Wie entsteht ein Regenbogen?")."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from seedream.scene.telling.keywords import normalised
from seedream.scene.telling.lessons import Lesson, find_lesson, lesson_of
from seedream.types import Decision

_DATA = Path(__file__).parent.parent / "data" / "german.toml"
_ENDING = 3
"""Letters that a German word may have behind a keyword: "Regenbogens", "Vulkane"."""
_ARTICLE = r"\b(?:einem?|einen?r?|eines|der|die|das|dem|den|des) "
_SURE = 2
"""As many small words make sure of the language."""


@dataclass(frozen=True, slots=True)
class _German:
    """Small German words, those of them that are English as well, words that open a request, and keywords with their lessons."""

    small: frozenset[str]
    both: frozenset[str]
    opening: frozenset[str]
    topics: tuple[tuple[str, str], ...]


@lru_cache(maxsize=1)
def _german() -> _German:
    raw = tomllib.loads(_DATA.read_text(encoding="utf-8"))
    words = {name: frozenset(map(plain, raw["language"][name])) for name in ("german", "also_english", "opening")}
    pairs = [(plain(keyword), lesson) for lesson, keywords in raw["topics"].items() for keyword in keywords]
    return _German(words["german"], words["also_english"], words["opening"], tuple(sorted(pairs, key=lambda pair: -len(pair[0]))))


def plain(text: str) -> str:
    """German words as they are compared: lower case, without umlauts, "ss" for "ß"."""
    return normalised(text.replace("ß", "ss"))


def is_german(wish: str) -> bool:
    """Whether a request is in German, by its small words; those that are English as well count little."""
    words, german = plain(wish).split(), _german()
    if words and words[0] in german.opening:
        return True
    sure, likely = len(set(words) & german.small), len(set(words) & german.both)
    return sure >= _SURE or (sure > 0 and likely >= _SURE)


def german_lesson(wish: str) -> Lesson | None:
    """The lesson of the library that a request in German asks for; None where it is not German or none is known by that name."""
    if not is_german(wish) and not names_topic(wish):
        return None
    words = plain(wish)
    known = [found for text in (words, re.sub(_ARTICLE, "", words)) if (found := _found(text)) is not None]
    return lesson_of(max(known, key=lambda found: len(found[0]))[1]) if known else None


def asked_for(wish: str, text: str) -> tuple[tuple[Lesson, float] | None, tuple[Decision, ...]]:
    """The lesson that a request (`wish`; `text` is all of it) asks for, and how surely; that one asked for in German is told in
    English is a decision."""
    german = german_lesson(wish)
    found = (german, 1.0) if german is not None else find_lesson(text)
    why = "the request is in German; the lessons of the library and the voice are English"
    told = german is not None or (found is not None and is_german(wish))
    return found, (Decision("lesson.note", "told in English", why),) if told else ()


def names_topic(wish: str) -> bool:
    """Whether a request is only the German name of a lesson: "Die Fotosynthese", "Wasserkreislauf, Klasse 4"."""
    german, words = _german(), plain(wish)
    found = _found(words)
    if found is None:
        return False
    rest = re.sub(rf"\b{found[0]}\w{{0,{_ENDING}}}\b", " ", words).split()
    return all(word in german.small | german.both or word.isdigit() for word in rest)


def _found(words: str) -> tuple[str, str] | None:
    at_hand = (p for p in _german().topics if p[0] in words)  # a pattern for every topic is not worth making
    return next((p for p in at_hand if re.search(rf"\b{p[0]}\w{{0,{_ENDING}}}\b", words)), None)
