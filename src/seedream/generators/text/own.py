"""Own words: what the sentences of a request that tells itself say up to a beat, for the lines that stand around them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from seedream.generators.text.english import vocabulary
from seedream.scene.graph import Beat, Entity, SceneGraph
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import tokens
from seedream.scene.shots import casting
from seedream.scene.telling.turns import OWN, PLAIN

_BEFORE = 3
"""As many words before a noun say what somebody is like."""
_BEGINNING = 5
"""Within as many words a sentence names who does something."""


def is_own(scene: SceneGraph) -> bool:
    """Whether a film says the request's own words."""
    return any(beat.subject in (OWN, PLAIN) for beat in scene.beats)


def sentences_before(scene: SceneGraph, beat: Beat) -> tuple[str, ...]:
    """The request's own sentences that are said before a beat, in order."""
    at = next((i for i, b in enumerate(scene.beats) if b is beat), 0)
    return tuple(" ".join(b.spoken) for b in scene.beats[:at] if b.subject in (OWN, PLAIN))


def doer_before(scene: SceneGraph, beat: Beat) -> Entity | None:
    """Who does what was told last before a beat; the hero where nothing was, and for the end of a film."""
    doer = casting.hero_of(scene.entities)
    if beat.subject.startswith(("own.end", "own.close")):
        return doer
    for said in sentences_before(scene, beat):
        begun = " ".join(said.split()[:_BEGINNING])
        doer = next((e for e in scene.entities if e.category != "thing" and _named(begun, e)), doer)
    return doer


def _named(text: str, entity: Entity) -> bool:
    name = entity.look.get("name", "")
    return re.search(rf"\b{re.escape(entity.noun)}", text.lower()) is not None or bool(name and name in text)


def own_facts(scene: SceneGraph, beat: Beat) -> Mapping[str, tuple[str, ...]]:
    """Facts for conditions: what is done in the sentence said last, and the words of all so far, verbs in their plain form."""
    said = sentences_before(scene, beat)
    return {"after": _done(said[-1:]), "told": _words(said)}


def _done(sentences: Sequence[str]) -> tuple[str, ...]:
    """What is done in sentences, in plain form, and how it is done or is; all words of one in which no verb was recognised."""
    found: dict[str, None] = {}
    sentences = [_undone().sub(" ", text) for text in sentences]
    words = [w for text in sentences for w in tokens(text)]
    if not any(w.tag.startswith("V") for w in words):
        return _words(sentences)
    for word in words:
        if word.tag.startswith("V"):
            found |= dict.fromkeys((word.lower, lexicon.verb(word.lower) or word.lower, *_plain(word.lower)))
        elif word.tag.startswith(("JJ", "RB")):
            found[word.lower] = None
    return tuple(found)


@cache
def _undone() -> re.Pattern[str]:
    """What is said with a verb that nobody does in it: "the day breaks"."""
    return re.compile("|".join(vocabulary()["undone"]["patterns"]), re.IGNORECASE)


def _words(sentences: Sequence[str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for word in re.findall(r"[a-z]+", " ".join(sentences).lower()):
        found |= dict.fromkeys((word, lexicon.verb(word) or word, *_plain(word)))
    return tuple(found)


def _plain(word: str) -> tuple[str, ...]:
    """What a word may be without the ending of a verb: "carries" is "carry", "makes" "make"."""
    for ending, put in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("ied", "y")):
        if word.endswith(ending):
            return (word[: -len(ending)] + put,)
    if word.endswith("ed"):
        return (word[:-1], word[:-2])
    return (word[:-1],) if word.endswith("s") and len(word) > 3 else ()


_TIES = ("until", "and", "but", "with", "who", "that", "by", "when", "while", "to", "for")
"""Words after which somebody else is spoken of."""


def like(scene: SceneGraph, who: Entity) -> tuple[str, ...]:
    """What the request says somebody is like: "lonely" and "old" of "a lonely old lighthouse keeper"."""
    words = re.findall(r"[a-z'-]+", scene.topic.lower())
    last = who.noun.split()[0]
    at = next((i for i, w in enumerate(words) if w.startswith(last)), 0)
    before = words[max(0, at - _BEFORE) : at]
    last_tie = max((i + 1 for i, w in enumerate(before) if w in _TIES), default=0)
    return (*who.attributes, *before[last_tie:])
