"""Openings: how a sentence of a request begins: with words that only say when or where, or as a headline without its article."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token

FINITE = ("VBZ", "VBD", "VBP", "MD")
"""Tags of verbs that somebody does."""


def leads_in(before: Sequence[Token]) -> bool:
    """Whether words before a comma only say when, where or on what condition: "every morning, …", "before the sun is up, …"."""
    while before and (before[0].lower in ("and", "then", "but", "so") or not before[0].text[:1].isalnum()):
        before = before[1:]
    if not before or before[0].lower in _CONDITIONS:
        return bool(before)
    if any(w.tag in FINITE or w.tag in ("VBG", "VB") for w in before) or len(before) > _LEADING_WORDS:
        return False
    last = before[-1].lower
    return bool({last, lexicon.singular(last), before[0].lower} & _moments()) or before[0].tag in ("IN", "RB")


_CONDITIONS, _LEADING_WORDS = ("before", "because", "if", "until", "unless", "although", "though", "since"), 9
"""Words with which half a sentence begins that cannot stand by itself; as many words lead in."""


def _moments() -> frozenset[str]:
    return frozenset(lexicon.data("telling_words")["moments"]["words"])


def with_article(words: Sequence[Token], text: str) -> str:
    """A headline as a sentence: "old fisherman waits for rain" as "an old fisherman waits for rain"."""
    verb = next((i for i, w in enumerate(words) if w.tag in FINITE), 0)
    before = words[verb - 1] if verb else None
    who = lexicon.noun(before.lower) if before is not None and before.tag in ("NN", "NNP") else None
    somebody = words[0].tag == "NNP" and who is not None and who.category != "thing" and verb == 1
    bare = words[0].tag in ("JJ", "NN", "VBG", "VBN") or somebody
    plain = all(w.tag in ("JJ", "NN", "VBG", "VBN", "NNP", "RB") for w in words[:verb])
    countable = who is not None and (who.category != "thing" or lexicon.drawn_size(who.word)) and before is not None
    kin = {w for row in lexicon.data("telling_words")["names"]["kin"] for w in row}
    if (verb == 1 and words[0].lower in kin) or not bare or not plain or not countable or (before and before.lower in _moments()):
        return text
    return f"{'an' if text[:1].lower() in 'aeio' else 'a'} {text[:1].lower()}{text[1:]}"


def somebody_comes(word: Token, before: Sequence[Token], follows: Sequence[Token]) -> bool:
    """Whether a word leads on to what somebody else does, and what happens next: "they fight over it until the dog eats it"; whom
    somebody waits for belongs to the waiting."""
    first = follows[0]
    if word.lower == "until" and first.lower in ("a", "an", "one", "another"):
        return True
    waits = any(lexicon.verb(w.lower) == "wait" for w in before)
    if word.lower not in ("until", "before") or first.tag not in ("DT", "PRP$") or waits:
        return False
    at = next((i for i, w in enumerate(follows) if w.tag in FINITE), 0)
    known = lexicon.noun(follows[at - 1].lower) or lexicon.noun(lexicon.singular(follows[at - 1].lower)) if at else None
    goes = known is not None and (known.category != "thing" or bool(known.moves))  # "until the ball floats away"
    return goes and all(w.tag[:2] in ("DT", "PR", "JJ", "NN") for w in follows[:at])


def of_several(words: Sequence[Token], text: str) -> str:
    """What one does as several do it: "ends up laughing" as "end up laughing"."""
    out, begun = text, words[0].offset
    for word in reversed([w for w in words if w.tag == "VBZ" and (w.at == words[0].at or w.dep in ("ROOT", "conj"))]):
        at = word.offset - begun
        out = out[:at] + _plural_of(word.lower) + out[at + len(word.text) :]
    return out


def _plural_of(verb: str) -> str:
    if irregular := {"is": "are", "has": "have", "does": "do", "goes": "go"}.get(verb):
        return irregular
    if known := lexicon.verb(verb):
        return known
    if verb.endswith("ies"):
        return verb[:-3] + "y"
    return verb[:-2] if verb.endswith(("ches", "shes", "xes", "sses", "oes")) else verb.removesuffix("s")
