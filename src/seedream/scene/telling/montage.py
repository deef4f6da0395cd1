"""Montage: what those whom a film is about do with what a list only names, "a summer with friends: swimming, campfire, bikes"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.scene.graph import Beat, Entity
from seedream.scene.plots.working import at_work
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import tokens
from seedream.scene.reading.lexicon import action_of, data, plural, singular, verb
from seedream.scene.shots.views import WorldView

_LONGEST = 4
"""Words of an item of a list."""
_HELD = 0.5
"""Height, in adult heights, up to which what is named is held."""


def as_done(text: str, hero: Entity | None, at: int = 0) -> str:
    """A sentence of what somebody does with something that is only named: "The friends are swimming in a lake." for "Swimming.",
    "The tailor is holding a needle." for "Needle."; `at` is which item it is. "" where that is not known, or nobody is there."""
    words = text.strip(" .!").lower().split()
    if not 0 < len(words) <= _LONGEST:
        return ""
    if trade := _trade(words):
        return trade
    if hero is not None and hero.category == "animal":
        own = next((data("montage")["animals"][w] for w in reversed(words) if w in data("montage")["animals"]), "")
        if own:
            return f"The {plural(hero.noun) if hero.count > 1 else hero.noun} {'are' if hero.count > 1 else 'is'} {own}."
    if hero is None or hero.category != "person":
        alone = hero is None and words[-1] in data("montage")["somebody"]["words"] and _listed(words)
        return f"A woman is {alone}." if alone else ""
    done = _listed(words)
    told = tokens(" ".join(words))
    gerund = told[0].lower.endswith("ing") and told[0].tag in ("VBG", "NN") and action_of(verb(told[0].lower))
    done = done or (" ".join(words) if gerund else "") or _holding(words, hero)
    many = hero.count > 1
    if done:
        return f"The {plural(hero.noun) if many else hero.noun} {'are' if many else 'is'} {done}."
    return _at_work(words, hero, at)


def at_their_work(text: str, hero: Entity | None) -> str:
    """Somebody of a trade who is only named, "An old tailor.", at work; "" for anybody else."""
    words = text.strip(" .!").lower().split()
    trade = hero.look.get("job", "") if hero is not None and hero.count == 1 else ""
    pictures = at_work(trade) if trade and len(words) <= _LONGEST and words[-1] == trade.split()[-1] else ()
    if not pictures or hero is None or hero.noun != trade:
        return ""
    return re.sub(r"^An? [\w -]+? is ", f"The {trade} is ", pictures[0]) + "."


def _listed(words: list[str]) -> str:
    table: dict[str, str] = data("montage")["done"]
    items = [part.split() for part in " ".join(words).split(",")]
    return next((table[phrase] for item in items for i in range(len(item)) if (phrase := " ".join(item[i:])) in table), "")


def _trade(words: list[str]) -> str:
    """People who are only named, at their work: "Bus drivers."."""
    several = singular(words[-1]) != words[-1]
    named = " ".join([*words[:-1], singular(words[-1])])
    known = lexicon.noun(named) or lexicon.noun(named.split()[-1])
    pictures = at_work(known.word) if known is not None and known.job and several else ()
    return f"{pictures[0]}." if pictures else ""


def _holding(words: list[str], hero: Entity) -> str:
    """A small thing in the hands of one person."""
    known = lexicon.noun(singular(words[-1]))
    small = known is not None and known.held and known.height <= _HELD and lexicon.drawn_size(known.word) is not None
    return f"holding a {known.word}" if known is not None and small and hero.count == 1 else ""


def _at_work(words: list[str], hero: Entity, at: int) -> str:
    """Hands, or what has no picture, as somebody's work: "slow hands" of a beekeeper."""
    pictures = at_work(hero.look.get("job", "")) if words[-1] in data("montage")["at_work"]["words"] else ()
    return re.sub(r"^An? [\w -]+? is ", f"The {hero.noun} is ", pictures[at % len(pictures)]) + "." if pictures else ""


def unseen(words: Sequence[str], beats: Sequence[Beat]) -> tuple[str, ...]:
    """The words of which there is no picture, without what somebody does in one: "swimming" where they swim."""
    done = {
        " ".join(b.spoken).strip(" .").lower()
        for b in beats
        if isinstance(b.view, WorldView) and any(m.category != "thing" for m in b.view.cast)
    }
    return tuple(w for w in words if w.lower() not in done or w.lower() not in data("montage")["done"])
