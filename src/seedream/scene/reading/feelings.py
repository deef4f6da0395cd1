"""Feelings: the mood that is said of somebody ("a tired nurse", "the girl looks sad", "a couple in love")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import Actor, subject_of
from seedream.scene.reading.language import Token

_IN_LOVE = "enamoured"


@cache
def _moods() -> dict[str, str]:
    return {word: mood for mood, words in lexicon.data("moods").items() for word in words}


def mood_said(attributes: Sequence[str]) -> str:
    """The mood that the attributes of somebody say; "" for none."""
    return next((_moods()[w] for w in attributes if w in _moods()), "")


def feel(words: Sequence[Token], actors: Sequence[Actor]) -> None:
    """Give everybody the mood that a verb says of them, besides those that stand before their noun."""
    inside = {i for a in actors for i in range(a.mention.start, a.mention.end)}
    for word in words:
        if word.lower in _moods() and word.at not in inside and words[word.head].tag.startswith("V"):
            _given(subject_of(words, actors, word.head), word.lower)
        after = words[word.at + 1].lower if word.at + 1 < len(words) else ""
        if (word.lower, after) == ("in", "love"):
            for actor in actors:
                _given(actor if actor.mention.end <= word.at else None, _IN_LOVE)


def _given(actor: Actor | None, mood: str) -> None:
    if actor is not None and actor.mention.category == "person":
        actor.mention = replace(actor.mention, attributes=(*actor.mention.attributes, mood))
