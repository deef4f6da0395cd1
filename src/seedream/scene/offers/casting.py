"""Casting of offers: the pictures of a kind with the animal, the trade or the people that the offer itself is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.offers.kinds import Kind, Shot, inflected
from seedream.scene.offers.reading import Offer
from seedream.scene.plots.working import at_work
from seedream.scene.reading import lexicon

_HOUSES = ("office", "practice", "shop", "clinic", "service", "company", "business", "studio", "workshop")
"""Words behind a trade for where it is done: "dentist office"."""
_ADVERTS = ("ad", "launch", "hours", "sale")
"""Occasions of somebody's own trade."""
_INSIDE = re.compile(r"\bin (?:an?|the) (?!park|suburb|mountains)[\w’'é -]+$")
"""Where the pictures of a kind play, under a roof."""


def shots_of(offer: Offer, kind: Kind) -> Sequence[Shot]:
    """The pictures that the request describes itself, and those of a kind; people at work where somebody is looked for."""
    kind = replace(kind, shots=_with_own_animal(offer, kind))
    if offer.scenes:
        return (*(Shot(scene, "") for scene in offer.scenes), *kind.shots[len(offer.scenes) :])
    if offer.form != "hiring":
        trade = "" if _by_name(offer, kind) else _trade(offer)
        own = [Shot(picture, "") for picture in at_work(trade)] if trade else []
        return [replace(shot, line=line.line) for shot, line in zip(own, kind.shots, strict=False)] if len(own) > 2 else kind.shots
    working = [s for s in kind.shots if any(_is_job(w) for w in s.picture.split())]
    if trade := _sought(offer.statement.title):
        working = [s for s in working if trade in s.picture] + [Shot(picture, "") for picture in at_work(trade)]
        where = next((m[0] for s in kind.shots if (m := _INSIDE.search(s.picture))), "in an office")
        working += [Shot(f"a {trade} {does} {where}", "") for does in ("stands", "talks to a woman", "waves")]
    return working if len(working) > 2 else _in_their_place(offer) or kind.shots


def _in_their_place(offer: Offer) -> list[Shot]:
    """Pictures of those who work with what the request names, "forklift", or there, where nothing is known of their trade."""
    told = f"{offer.statement.title} {offer.statement.under}"
    audiences = lexicon.data("offer_words")["audiences"]
    usual = next((picture for words, picture in audiences.items() if re.search(words, told, re.IGNORECASE)), "")
    found = re.fullmatch(r"(?P<who>.+?) stands (?P<where>.+)", usual)
    return [Shot(f"{found['who']} {does} {found['where']}", "") for does in ("stands", "waves", "smiles")] if found else []


def _by_name(offer: Offer, kind: Kind) -> bool:
    """Whether an offer is called by several words of its kind: "house painter" is not any painter."""
    title = offer.statement.title.lower()
    return any(" " in word and re.match(rf"(?:[\w-]+ ){{0,2}}?{inflected(word)}\b", title) for word in kind.words)


def at_their_work(offer: Offer, kind: Kind) -> bool:
    """Whether the pictures of a kind, or those of whom a company looks for, show people of a trade."""
    return bool(_sought(offer.statement.title) or _in_their_place(offer)) or any(
        _is_job(w) for shot in kind.shots for w in shot.picture.split()
    )


def _with_own_animal(offer: Offer, kind: Kind) -> tuple[Shot, ...]:
    """The pictures of a kind with the animal that the offer is about, in its colour: a grey cat where that is lost, and no dog."""
    words = re.findall(r"[a-z]+", offer.statement.title.lower())
    known = (lexicon.noun(w) or lexicon.noun(lexicon.singular(w)) for w in words)
    own = next((k.word for k in known if k is not None and k.category == "animal"), "")
    if not own or not any(re.search(r"\bdog\b", shot.picture) for shot in kind.shots):
        return kind.shots
    hues = "|".join(sorted(lexicon.colours(), key=len, reverse=True))
    hue = next((m[1].lower() + " " for p in offer.points if (m := re.match(rf"({hues})\b", p, re.IGNORECASE))), "")
    return tuple(replace(shot, picture=re.sub(r"\bdog\b", f"{hue}{own}", shot.picture)) for shot in kind.shots)


def _trade(offer: Offer) -> str:
    """Whose own trade an advert is about, "plumber", and whom a club looks for: "gardener"; "" for neither."""
    title = offer.statement.title
    if offer.form == "joining" or offer.statement.spoken[0].startswith("We are looking for"):
        return _sought(f"{title} {offer.statement.under}")
    core = re.split(r" (?:for|with|at|in|from|of|on|near|and)\b", title.lower(), maxsplit=1)[0].split()
    core = core[:-1] if core[1:] and core[-1] in _HOUSES else core
    last = next((p for n in (2, 1) if _is_job(p := " ".join(map(lexicon.singular, core[-n:])))), "")
    return last if offer.form in _ADVERTS else ""


def _sought(title: str) -> str:
    """Whom a company looks for, by their trade: "bus driver" of "Bus drivers for our night lines"."""
    words = [lexicon.singular(w) for w in re.findall(r"[a-z-]+", title.lower())]
    phrases = [" ".join(words[i : i + n]) for n in (2, 1) for i in range(len(words) - n + 1)]
    return next((p for p in phrases if _is_job(p)), "")


def _is_job(word: str) -> bool:
    known = lexicon.noun(word)
    return known is not None and known.job
