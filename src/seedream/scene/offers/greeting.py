"""Greetings as films: a birthday, thanks, a farewell, with whom it is for in the pictures of its occasion."""

from __future__ import annotations

import re

from seedream.inputs.brief import Brief
from seedream.scene.offers.kinds import Kind, Shot
from seedream.scene.offers.reading import Offer
from seedream.scene.offers.stating import Statement
from seedream.scene.reading import lexicon
from seedream.scene.reading.calling import gender_of
from seedream.scene.telling.greetings import Greeting, read_greeting

FORM = "greeting"
_KINDS = ("announcement", "cinematic", "story")
_OLD = ("grandma", "grandpa", "granny", "grandmother", "grandfather", "grandparents")
_TWO = {"parents": "a man and a woman", "grandparents": "an old man and an old woman", "mom and dad": "a man and a woman"}
_TITLES = {"mr": "a man", "mrs": "a woman", "ms": "a woman", "miss": "a woman"}
_CHILD_UNTIL, _TEENS_UNTIL, _OLD_FROM = 13, 18, 68
"""Years of children, of the young, and of the old."""
_AGED = {"woman": "grandmother", "man": "grandfather"}


def brings_its_own(brief: Brief) -> bool:
    """Whether a request comes with a script, pictures or data, or wants another kind of film: then it is about these."""
    own = brief.script is not None or brief.pictures or brief.intent.videos or brief.data is not None or brief.outline is not None
    return bool(own) or brief.intent.kind not in (None, "announcement", "cinematic")


def greeted(brief: Brief) -> Offer | None:
    """The greeting that a request asks a film of; None for any other, and where the pictures are the request's own."""
    if brings_its_own(brief) or brief.kind not in _KINDS:
        return None
    greeting = read_greeting(brief.wish)
    if greeting is None:
        return None
    told = [part for part in greeting.more.split(" · ") if part]
    moment = next((part for part in told if re.match(r"(?:Before|After|As|For)\b", part)), "")
    under = re.sub(r"\b(?:his|her|their)\b", "your", moment)
    told = [part for part in told if part != moment]
    said = f"{greeting.headline.rstrip('!.')}, {under[:1].lower()}{under[1:]}." if under else greeting.headline
    statement = Statement(greeting.headline, under, (said,))
    return Offer(FORM, statement, "", (_kind(greeting, brief.wish),), tuple(told), call=greeting.closing)


def _kind(greeting: Greeting, wish: str) -> Kind:
    """The pictures of the occasion with whom the greeting is for."""
    old = any(word in _OLD for word in greeting.whom.lower().split())
    whom, both = aged(drawn(greeting.whom), wish), _TWO["grandparents" if old else "parents"]
    shots = lexicon.data("greetings")[greeting.occasion]["shots"]
    return Kind(greeting.occasion, (), tuple(Shot(p.format(whom=whom, both=both), line) for p, line in shots), form=FORM)


def aged(whom: str, wish: str) -> str:
    """Somebody in words of what is seen, at the age that a request names: who turns six is a child."""
    found = re.search(r"\bturn(?:s|ing|ed)? (\d{1,3})\b|\b(\d{1,3})(?:[- ]years?[- ]old|(?:st|nd|rd|th) birthday)", wish)
    gender = next((g for g in ("woman", "man") if whom == f"a {g}"), "")
    if found is None or not gender:
        return whom
    years, woman = int(found[1] or found[2]), gender == "woman"
    if years < _CHILD_UNTIL:
        return "a girl" if woman else "a boy"
    if years < _TEENS_UNTIL:
        return f"a teenage {'girl' if woman else 'boy'}"
    return f"a {_AGED[gender]}" if years >= _OLD_FROM else whom


def drawn(whom: str) -> str:
    """Somebody who is greeted, in words of what is seen: "my grandma Rosa" gives "a grandmother", "Tom" "a man"."""
    words = [w.strip(",.").lower() for w in whom.split()]
    if pair := next((seen for said, seen in _TWO.items() if said in " ".join(words)), ""):
        return pair
    if title := next((_TITLES[w] for w in words if w in _TITLES), ""):
        return title
    for word in reversed(words):
        known = lexicon.noun(word)
        if word in _OLD:
            return f"a {_AGED[gender_of(word) or 'woman']}"
        if known is not None and known.category == "person" and not whom.split()[words.index(word)][:1].isupper():
            one = lexicon.singular(known.word)
            several = one != word and word == lexicon.plural(one)
            return f"three {lexicon.plural(one)}" if several else f"a {gender_of(whom.split()[-1]) or one}"
    return f"a {gender_of(whom.split()[-1]) or 'woman'}"
