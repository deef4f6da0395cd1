"""Announcements: what, when, where and what to do, found in the words and set in type, with the world behind where it is named."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seedream.scene.casting import blocking
from seedream.scene.grammar import beat_count
from seedream.scene.graph import Beat, Entity
from seedream.scene.lexicon import noun
from seedream.scene.parse import Parsed
from seedream.scene.titles import emphasis_of, headline, icons_of
from seedream.scene.views import TitleView, WorldView

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATE = (
    rf"(?:(?:this |next )?{_DAY}(?:,? (?:the )?)?)?"
    rf"(?:{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH})(?:,? \d{{4}})?"
    rf"|(?:this |next )?{_DAY}s?|tomorrow|tonight|this weekend|next (?:week|month)"
)
_CLOCK = r"\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m\.?|p\.?m\.?|o'clock)|\d{1,2}:\d{2}|noon|midnight"
_OPENING = (
    r"^(?:please )?(?:(?:an? |the )?(?:announcement|invitation|announcing|teaser|promo|trailer|video|film|clip|post)"
    r"(?: film| video| clip)?(?: for| of| to| about| that)? |announce(?: that)? "
    r"|we are (?:happy|proud|excited|delighted) to announce |invite (?:people|everyone|everybody) to "
    r"|join us (?:for|at) |come to |save the date(?: for|:)? |you are invited to |don't miss )+(?:the |our |a |an )?"
)
_ACTIONS = (
    (r"\b(regist|sign up|rsvp|enrol)", "Register now", "announce.register"),
    (r"\b(hiring|job|apply|vacanc)", "Apply now", "announce.apply"),
    (r"\b(sale|off|discount|offer|buy|shop)\b", "Get yours while it lasts", "announce.shop"),
    (r"\b(launch|release|coming soon|new (?:album|book|version|season|menu))\b", "Be among the first", "announce.launch"),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What an announcement says: what it is about, when, where, and what the viewer should do."""

    what: str
    when: str
    where: str
    action: str
    subject: str


def facts_of(text: str) -> Facts:
    """Find the facts in the words; what is not said is empty, the call to action has a default."""
    date, clock = re.search(_DATE, text, re.IGNORECASE), re.search(_CLOCK, text, re.IGNORECASE)
    until = "until " if date and re.search(rf"\b(?:until|till|before) {re.escape(date[0])}", text, re.IGNORECASE) else ""
    when = until + ", ".join(m[0].strip() for m in (date, clock) if m)
    rest = text
    for match in (clock, date):
        if match:
            rest = re.sub(rf"\s*(?:,|\b(?:on|at|from|by|until|before|till))?\s*{re.escape(match[0])}", "", rest, count=1)
    place = re.search(r"\b(?:in|at) ((?:the |our |a )?[\w' -]{3,40}?)(?=[,.!;]|$)", rest, re.IGNORECASE)
    where = place[1].strip() if place and date else ""
    what = re.sub(_OPENING, "", rest.replace(place[0], "") if place and where else rest, count=1, flags=re.IGNORECASE)
    found = next(((a, s) for pattern, a, s in _ACTIONS if re.search(pattern, text, re.IGNORECASE)), None)
    default = ("Save the date", "announce.date") if date else ("Find out more", "announce.more")
    action, subject = found or default
    return Facts(headline(what.strip(" ,.!")) or headline(text), _capital(when), _capital(where), action, subject)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_GUESTS = (
    Entity("guest", "person", "woman", action="talk", look={"gender": "woman", "age": "adult", "mood": "happy"}),
    Entity("friend", "person", "man", action="talk", look={"gender": "man", "age": "adult", "mood": "happy"}),
    Entity("child", "person", "child", action="wave", look={"age": "child", "mood": "happy"}),
)
"""Who is there when an invitation names nobody: a place without people invites nobody."""


def announcement_beats(
    text: str, parsed: Parsed, entities: tuple[Entity, ...], duration_s: float, pace: float, accent: str, brand: str, facing: int
) -> tuple[Beat, ...]:
    """Title, world, when and where, call to action; a short film keeps title and call."""
    facts, count = facts_of(text), beat_count(duration_s, pace)
    known = tuple(e for e in entities if noun(e.noun))
    title = TitleView(
        facts.what, kicker=brand, emphasis=emphasis_of(facts.what, known), icons=icons_of(known), ground="deep", accent=accent
    )
    actors = tuple(e for e in entities if e.category != "thing") or _GUESTS
    beats = [Beat("what", "say what it is about", title, 1.1, 2.5, "announce.what")]
    if parsed.setting.understood and count > 2:
        for index in range(1 if count < 6 else 2):
            framing = ("wide", "medium")[index]
            cast = blocking(actors, parsed.relations, framing, "own", (-0.2, 0.1)[index], facing, True)  # type: ignore[arg-type]
            view = WorldView(parsed.setting.place, cast, framing)  # type: ignore[arg-type]
            beats.append(Beat(f"world.{index + 1}", "give a taste of it", view, 1.0, 2.2, "announce.world"))
    if facts.when or facts.where:
        details = TitleView(
            facts.when or facts.where, body=facts.where if facts.when else "", kicker=facts.what, ground="light", accent=accent
        )
        beats.append(Beat("when", "say when and where", details, 1.0, 2.5, "announce.when"))
    closing = TitleView(
        facts.action,
        body=" · ".join(p for p in (facts.when, brand) if p),
        emphasis=emphasis_of(facts.action),
        ground="deep",
        accent=accent,
    )
    beats.append(Beat("action", "say what to do", closing, 0.9, 2.5, facts.subject))
    return tuple(beats)
