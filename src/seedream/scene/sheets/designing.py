"""Designing pages: the words of a poster, post, offer, job ad, invitation or quote as a page with hierarchy."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.reading.calling import gender_of
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.sheets.items import MONEY, PER
from seedream.scene.sheets.reading import sorted_facts
from seedream.scene.sheets.view import Entry, Form, SheetView
from seedream.scene.shots.casting import members
from seedream.scene.shots.views import CastMember
from seedream.scene.titles import emphasis_of

Ground = Literal["light", "deep", "paper"]
_SHARE = r"(?:up to )?\d{1,2}\s?%(?: off)?"
_PRICE = rf"(?:from|only|just|now|for)?\s?{MONEY}{PER}"
_PLATFORMS = (
    "linkedin",
    "instagram",
    "facebook",
    "twitter",
    "x",
    "tiktok",
    "pinterest",
    "youtube",
    "slack",
    "teams",
    "intranet",
    "whatsapp",
    "social media",
)
_OWNER = re.compile(r"^(?:our|my|the|an?)\s+(?:[\w'’&-]+\s*){1,3}$", re.IGNORECASE)
_MOST = 3
_PAPERS = (
    "banner",
    "poster",
    "sign",
    "card",
    "flyer",
    "newspaper",
    "billboard",
    "note",
    "letter",
    "shop",
    "house",
    "building",
    "menu",
)
"""Things that a page is itself, or that are too large to stand beside type."""


def design(
    headline: str, body: str, accent: str, ground: Ground, wish: str = "", entities: Sequence[Entity] = (), kicker: str = ""
) -> SheetView:  # fmt: skip
    """A page of a headline and the facts after it (joined by " · "); things, animals and people of the words are drawn large."""
    form = form_of(headline, body, wish)
    parts = [p.strip() for p in body.split(" · ") if p.strip()]
    parts = [p for p in parts if p.lower() not in _PLATFORMS]
    if re.fullmatch(r"save the date", headline, re.IGNORECASE) and parts and parts[0][:1].isupper() and not is_dated(parts[0]):
        return design(parts[0], " · ".join(parts[1:]), accent, ground, wish, entities, headline)
    if form == "quote":
        return SheetView(_in_marks(headline), signed(parts), kicker=kicker, form="quote", ground=ground, accent=accent)
    owner = next((p for p in parts if not kicker and _OWNER.match(p) and (is_owner(p) or not p.lower().startswith("a"))), "")
    owner_name = re.sub(r"^an?\s+", "", owner, flags=re.IGNORECASE)
    details, call, line = sorted_facts([p for p in parts if p != owner])
    seen = [e for e in entities if not call or not only_in(e.noun, call, f"{headline} {' '.join(p for p in parts if p != call)}")]
    figures = figures_of(seen, form, headline) or figures_of(named_in(f"{headline} {body}"), form, headline)
    details = tuple(d for d in details if not any(_only_names(d.title, f.noun) for f in figures))
    badge = "" if figures and not _priced(body) else badge_of(headline, body)
    details = tuple(rest for d in details if (rest := _without_badge(d, badge)) is not None)
    return SheetView(
        headline, line, kicker or owner_name[:1].upper() + owner_name[1:],
        emphasis_of(headline, [e for e in entities if e.category != "person"]), form=form, details=details,
        call=call or lexicon.data("sheets")["calls"].get(form, ""), badge=badge, figures=figures, ground=ground, accent=accent,
    )  # fmt: skip


def _without_badge(detail: Entry, badge: str) -> Entry | None:
    """A fact without what stands on the badge: "30 % off all sandals until Sunday" still says which, and until when."""
    if not badge or badge.lower() not in detail.title.lower():
        return detail
    rest = re.sub(re.escape(badge), "", detail.title, flags=re.IGNORECASE).strip(" ,.;:–-")
    return replace(detail, title=rest[:1].upper() + rest[1:]) if len(rest.split()) > 1 else None


def is_dated(text: str) -> bool:
    """Whether words name a day or a date."""
    return re.search(lexicon.data("sheets")["marks"]["calendar"], text, re.IGNORECASE) is not None


def is_owner(clause: str) -> bool:
    """Whether a clause says only whose page it is: "our webshop"."""
    words = lexicon.data("sheets")["owners"]["words"]
    return re.fullmatch(rf"(?:our|my|the|an?)\s+(?:[\w'’&-]+\s+){{0,3}}(?:{'|'.join(words)})", clause, re.IGNORECASE) is not None


def with_years(parts: Sequence[str]) -> list[str]:
    """The parts with a year joined to the date before it."""
    out: list[str] = []
    for part in parts:
        if out and re.fullmatch(r"(?:19|20)\d\d", part):
            out[-1] = f"{out[-1]}, {part}"
        else:
            out.append(part)
    return out


def form_of(headline: str, body: str, wish: str) -> Form:
    """What a page is: somebody's words, a job, an offer, an event, or a statement."""
    table, text = lexicon.data("sheets"), f"{headline} {body}"
    if body.startswith("—") or headline[:1] in "“„«" or re.search(table["testimonial"]["head"], wish, re.IGNORECASE):
        return "quote"
    if re.search(table["job"]["head"], f"{wish} {headline}", re.IGNORECASE):
        return "job"
    cheap = re.search(rf"{_SHARE}|\bsale\b", text, re.IGNORECASE)
    if cheap or (badge_of("", text) and not is_dated(text)):
        return "offer"
    return "event" if is_dated(text) else "statement"


def signed(parts: Sequence[str]) -> str:
    """Who said it, after a dash."""
    who = ", ".join(parts)
    return who if not who or who.startswith("—") else f"— {who}"


def _in_marks(text: str) -> str:
    return text if text[:1] in "“„«" else f"“{text}”"


def _priced(text: str) -> bool:
    return re.search(rf"{_SHARE}|{MONEY}", text, re.IGNORECASE) is not None


def badge_of(headline: str, body: str) -> str:
    """What stands on a sticker: a share or a price that is named; "" where there is none."""
    for text in (body, headline):
        for pattern in (_SHARE, _PRICE):
            if (found := re.search(pattern, text, re.IGNORECASE)) and re.search(r"\d", found[0]):
                return found[0].strip().capitalize() if found[0].strip()[0].isalpha() else found[0].strip()
    return ""


def figures_of(entities: Sequence[Entity], form: Form, headline: str) -> tuple[CastMember, ...]:
    """Who and what is drawn beside the type: what is named and has a drawing; on a job ad somebody of that calling."""
    shown = [
        e
        for e in entities
        if (e.category != "thing" or _stands_alone(e)) and LETTERING not in e.look and not is_owner(f"the {e.noun}")
    ]
    if form == "job" and not any(e.category == "person" for e in shown):
        shown = [calling(headline)]
    shown = [_gendered(e, headline) for e in shown]
    cast: list[CastMember] = []
    held = {v for e in shown for k, v in e.look.items() if k in ("holding", "riding")}
    for entity in [e for e in shown if e.id not in held][:_MOST]:
        action = entity.action if entity.category != "thing" else "stand"
        cast += members(replace(entity, count=min(entity.count, 3)), entities, action or "stand", 0.0, 1, 0.0, min(entity.count, 3))
    tallest = max((m.height for m in cast), default=1.0)
    return tuple(replace(m, height=max(m.height / tallest, 0.45), lift=0.0) for m in cast[:_MOST])


def _only_names(words: str, noun: str) -> bool:
    """Whether a fact says only what is drawn: "big pepperoni pizza"."""
    return (
        len(words.split()) <= 4
        and words.lower().split()[-1] == noun.split()[-1]
        and not re.search(r"\d|free", words, re.IGNORECASE)
    )


def only_in(noun: str, call: str, rest: str) -> bool:
    """Whether a thing was only understood from what the viewer is asked to do: "book now"."""
    word = noun.split()[-1].lower()
    return word in call.lower() and word not in rest.lower()


def named_in(words: str) -> tuple[Entity, ...]:
    """The first animal or thing with a drawing that words name in passing: "312 dogs found a home"."""
    for before, word in re.findall(r"(?:(\w+) )?\b([a-z]{3,})\b", words.lower()):
        known = lexicon.noun(word)
        plain = known is not None and not lexicon.verb(word)
        if (
            known is None
            or known.category == "person"
            or is_owner(f"the {word}")
            or not (plain or lexicon.singular(word) != word or before in ("a", "an", "the", "our"))
        ):
            continue
        entity = Entity(known.word, known.category, known.word, action="stand")
        if known.category == "animal" or (_stands_alone(entity) and known.word not in lexicon.abstract()):
            return (entity,)
    return ()


def _gendered(entity: Entity, words: str) -> Entity:
    """Somebody who is called by name looks like one who is called so."""
    if entity.category != "person" or "gender" in entity.look:
        return entity
    gender = next((g for name in re.findall(r"\b[A-Z][a-z]+", words) if (g := gender_of(name))), "")
    return replace(entity, look={**entity.look, "gender": gender}) if gender else entity


def _stands_alone(entity: Entity) -> bool:
    known = lexicon.noun(entity.noun)
    return (
        lexicon.drawn_size(entity.noun) is not None
        and not (known is not None and known.landscape)
        and not {entity.noun, lexicon.synonyms().get(entity.noun, "")} & set(_PAPERS)
    )


def calling(headline: str) -> Entity:
    """Somebody of the calling that a headline names, who waves; anybody where it names none that is known."""
    words = re.findall(r"[a-z]+", headline.lower())
    words = [lexicon.singular(w) for w in words]
    phrases = (" ".join(words[i : i + size]) for size in (2, 1) for i in range(len(words)))
    known = [n for phrase in phrases if (n := lexicon.noun(phrase)) and n.category == "person"]
    if not known:
        return Entity("colleague", "person", "woman", action="wave", look={"gender": "woman", "age": "adult", "mood": "happy"})
    one = known[0]
    look = {
        "age": "adult",
        "mood": "happy",
        **({"job": one.word} if one.job else {}),
        **({"gender": one.gender} if one.gender else {}),
    }
    return Entity(one.word.replace(" ", "_"), "person", one.word, action="wave", look=look)
