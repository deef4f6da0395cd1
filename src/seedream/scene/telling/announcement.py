"""Announcements: what, when, where and what to do, found in the words and set in type, with the world behind where it is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.inputs.software import software_in
from seedream.scene.graph import Entity
from seedream.scene.reading.lexicon import action_of, data, drawn_size, noun, verb
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.quotations import quotations
from seedream.scene.telling.greetings import read_greeting
from seedream.scene.telling.worded import is_manner
from seedream.scene.titles import headline

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?<!black )(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATE = (
    rf"(?:(?:this |next )?{_DAY}(?:,? (?:the )?)?)?"
    rf"(?:{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH})(?:,? \d{{4}})?"
    rf"|(?<!every )(?<!each )(?:this |next )?{_DAY}s?|tomorrow|tonight|this weekend|next (?:week|month)"
)
_HALF = r"(?:a\.?m\.?|p\.?m\.?)"
_UNTIL = rf"(?:\d{{1,2}}(?:[:.]\d{{2}})?(?: ?{_HALF})?(?: ?[-–] ?| to | until | till ))?"
_ZONE = r"(?: (?-i:CES?T|E[SD]?T|P[SD]?T|GMT|UTC|BST))?"
_CLOCK = rf"\b{_UNTIL}\d{{1,2}}(?:[:.]\d{{2}})? ?(?:{_HALF}|o'clock){_ZONE}|\b{_UNTIL}\d{{1,2}}:\d{{2}}|noon|midnight"
_TIES = "until|till|by|before|from|starting|through|after"
_STATES = "available|valid|in stores|on sale|starting|running|doors|out|free|delivery|only|closed|open|every|each|daily"
_OPENING = (
    r"^(?:please )?(?:(?:an? |the )?(?:[\w-]+ )?"
    r"(?:announcement|invitation|announcing|teaser|promo|trailer|ad|advert|commercial|spot|video|film|clip|post)"
    r"(?: film| video| clip)?(?: for| of| to| about| that|:)? |announce(?: that)? "
    r"|we are (?:happy|proud|excited|delighted) to announce |invite (?:people|everyone|everybody) to "
    r"|join us (?:for|at) |come to |save the date(?: for|:)? |you are invited to |don't miss )+"
    r"(?:the |our (?![\w' -]{1,40} (?:opens?|launch(?:es)?|moves?|turns?|celebrates?|hosts?|starts?|is|are|has|have)\b)|a |an )?"
)
_EVENT = re.compile(r"^(?:an? |the |our )?(?P<event>[\w'’-]+(?: [\w'’-]+)?) invitation *[:,–—-] *(?P<rest>.+)$", re.IGNORECASE)
_FORMS = ("event", "video", "film", "animated", "short", "digital", "funny", "elegant", "formal")
_HIRING = (
    r"^(?:an? |the |our |now |we are |we.re )?(?:\d+[ -]?(?:s|sec|second)s? )?(?:hiring|recruiting|recruitment|job|career) "
    r"(?:video|film|clip|post|ad|announcement|spot)?"
    r"\s*(?:for|:)\s+(?:an? |the |our )?"
)
_SOUGHT = r"^(?:we(?: are|'re|’re) (?:looking for|hiring)|(?:looking|hiring) for|join us as)\s+(?:an?\s+)?"
_TEXT = r"(?: (?:the|a))?(?: (?:words?|text|line|title|slogan|tagline|caption|message|end ?card))?:?"
_CARD = r"(?:text|title|caption|words|slogan|tagline|line|message|card)"
_ENDS = (
    rf"(?:,? (?:and )?(?:(?:it |that )?ends?|ending|closes?|closing) (?:with|on){_TEXT}"
    rf"|[,.;] (?:and )?(?:with )?(?:the |a )?"
    rf"(?:(?:final|closing|last|end) {_CARD}|end ?card|{_CARD} (?:at|in) the end|finally|then {_CARD}):?)"
)
_LAST = rf"[,.;–—-] (?:and )?(?:with )?(?:the |a )?(?:(?:big|bold|large) )?{_CARD}:? *$"
_ENDING = rf"(?:{_ENDS}|,? (?:and )?(?:say|says|saying)) *$"
_STREETS = "(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Court|Place|Way)"
_ADDRESS = rf"(?:\b(?:on|at) |, (?=\d))(?P<street>(?:\d+\w? )?(?:[A-Z][\w'’]+ ){{1,3}}{_STREETS})\b"
_ACTIONS = (
    (r"\bclos(?:ed|ing|es)\b", "See you soon", "announce.closed"),
    (r"\b(regist|sign up|rsvp|enrol)", "Register now", "announce.register"),
    (r"\b(hiring|job|apply|vacanc)", "Apply now", "announce.apply"),
    (r"\b(?:re-?)?(?:opens|opening)\b|\bnow open\b", "Come and see us", "announce.open"),
    (r"\b(sale|off|discount|offer|buy|shop (?:now|online|the))\b", "Get yours while it lasts", "announce.shop"),
    (r"\b(launch|release|coming soon|new (?:album|book|version|season|menu))\b", "Be among the first", "announce.launch"),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What an announcement says: what it is about, when, where, what the viewer should do, and what else is promised (`more`)."""

    what: str
    when: str
    where: str
    action: str
    subject: str
    more: str = ""
    opening: str = "announce.what"


def facts_of(text: str) -> Facts:
    """Find the facts in the words; what is not said is empty, the call to action has a default."""
    text, ending = without_ending(text)
    if greeting := read_greeting(text):
        closing = ending or greeting.closing
        return Facts(greeting.headline, "", "", closing, "announce.said", greeting.more, "announce.greet")
    if (event := _EVENT.match(text)) and event["event"].lower() not in _FORMS:
        text = f"{event['event']}: {event['rest']}"
    whole, (text, call), kept = text, _asked(text), ""
    text, kept = _dated_by_itself(text)
    date, clock = re.search(_DATE, text, re.IGNORECASE), _clock(text)
    tie = re.search(rf"\b({_TIES}) (?:the )?{re.escape(date[0])}", text, re.IGNORECASE) if date else None
    tied = {"till": "until"}.get(tie[1].lower(), tie[1].lower()) + " " if tie else ""
    when = tied + ", ".join(m[0].strip() for m in (date, clock) if m)
    rest = text
    for match in (clock, date):
        if match:
            rest = re.sub(rf"\s*(?:,|\b(?:on|at|starts|begins|{_TIES}))?\s*{re.escape(match[0])}", "", rest, count=1)
    place = re.search(_ADDRESS, rest) or re.search(
        r"\b(?:in|at) (?!front\b|the (?:middle|background)\b|stores?\b)((?:the |our |a )?[\w' -]{3,40}?)(?=[,.!;]|$)",
        rest,
        re.IGNORECASE,
    )
    where = place[1].strip() if place and date else ""
    rest = rest.replace(place[0], "") if place and where else rest
    hiring = re.match(_HIRING, rest, re.IGNORECASE)
    what = rest[hiring.end() :] if hiring else re.sub(_OPENING, "", rest, count=1, flags=re.IGNORECASE)
    what, more = _called(what) or _main_clause(what)
    if len(what.split()) == 1 and (whose := re.search(rf"\b(our|my) {re.escape(what)}\b", text, re.IGNORECASE)):
        what = f"{whose[1]} {what}"
    what = f"We are hiring: {re.sub(_SOUGHT, '', what, flags=re.IGNORECASE)}" if hiring else what
    more = " · ".join(part for part in (more, kept) if part)
    about = {"announce.closed": what}  # "closed Mondays" is no news
    found = next(((a, s) for pattern, a, s in _ACTIONS if re.search(pattern, about.get(s, whole), re.IGNORECASE)), None)
    default = ("Save the date", "announce.date") if date else ("Find out more", "announce.more")
    action, subject = (call, "announce.said") if call else found or default
    if ending:
        more = " · ".join(part for part in (more, call) if part)
        action, subject = ending, "announce.said"
    return Facts(headline(what.strip(" ,.!")) or headline(text), _capital(when), _capital(where), action, subject, more)


def _clock(text: str) -> re.Match[str] | None:
    """When something begins; "dancing until midnight" is no such hour."""
    found = re.finditer(_CLOCK, text, re.IGNORECASE)
    return next((m for m in found if not re.search(r"\b(?:until|till) $", text[: m.start()], re.IGNORECASE)), None)


def _asked(text: str) -> tuple[str, str]:
    """The words without the last clause that asks for something, "apply by March 15 at crumbandco.com", and that clause."""
    verbs = "|".join(map(re.escape, data("telling_words")["calls"]["verbs"]))
    call = rf"(?:[,;.!]|\s[–—-]|,? and) (?P<call>(?:{verbs}|rsvp)\b[^,;!]*?(?:, (?-i:[A-Z0-9])[^,;!]*?)?)(?=[,;!]|\.(?:\s|$)|$)"
    calls = list(re.finditer(call, text, re.IGNORECASE))
    calls = [c for c in calls if len(c["call"].split()) > 1 or c["call"].lower() == "rsvp"]
    if not calls:
        return text, ""
    last = calls[-1]
    return f"{text[: last.start()]}{text[last.end() :]}", _capital(last["call"].strip())


def _dated_by_itself(text: str) -> tuple[str, str]:
    """The words without a later clause that says itself what is when, "available in all stores from June 3", and that clause."""
    pattern = rf"[,;:.] (?P<kept>(?:{_STATES})\b[^,;!]*?(?:{_DATE}|{_CLOCK})[^,;!.]*)"
    match = re.search(pattern, text, re.IGNORECASE)
    return (f"{text[: match.start()]}{text[match.end() :]}", _capital(match["kept"].strip())) if match else (text, "")


def without_ending(text: str, pattern: str = _ENDING) -> tuple[str, str]:
    """The words without 'ends with "Join us"', or without '…, text "Join us"' at their end, and what it is to end with."""
    for start, end, words in quotations(text):
        last = not text[end:].strip(" .,!") or is_manner(text[end:])
        if match := re.search(pattern, text[:start], re.IGNORECASE) or (last and re.search(_LAST, text[:start], re.IGNORECASE)):
            return f"{text[: match.start()]}{text[end:]}", words
    return text, ""


_CLAUSE_ENDS = re.compile(r"[,;]\s+|(?<=\w):\s+|(?<=[a-z])(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)[.!]\s+|\s[—–-]\s")


_SHOWN = re.compile(
    r"(?:floating|hovering|spinning|rotating|turning|standing|lying|seen|shown)\b|[^,;]*\b(?:scenes?|shots?)$", re.IGNORECASE
)
"""A clause that says how a thing is seen."""


def _main_clause(what: str) -> tuple[str, str]:
    """What it is about, and what else is promised; clauses that only say how the film is to feel are neither."""
    clauses = [re.sub(r"^(?:and|but|plus) ", "", c.strip(" .,")) for c in _CLAUSE_ENDS.split(what)]
    clauses = [c for i, c in enumerate(clauses) if c and not is_manner(c) and not (i and (is_scene(c) or _SHOWN.match(c)))]
    return (clauses[0] if clauses else ""), " · ".join(_capital(c) for c in clauses[1:])


def is_scene(clause: str) -> bool:
    """Whether a clause tells what is to be seen, "a runner sprints through the city", and not what is to be read: it begins with
    somebody who does something or is somewhere."""
    words = re.findall(r"[a-z'’-]+", clause.lower())
    somebody = next((i for i, w in enumerate(words[:4]) if (known := noun(w)) and known.category != "thing"), None)
    if somebody is None or words[0] not in ("a", "an", "two", "three", "some"):
        return False
    return any(action_of(verb(w)) or w in ("on", "in", "at") for w in words[somebody + 1 :])


def _called(what: str) -> tuple[str, str] | None:
    """A quoted name is the headline, and what it is of stands with it: 'coffee subscription "Daily Roast": fresh beans'."""
    named = quotations(what)
    if not named:
        return None
    start, end, name = named[0]
    clauses = [c.strip(" .,:;–—-") for part in (what[:start], what[end:]) for c in re.split(r"[,;:]\s+|\s[—–-]\s", part)]
    clauses = [c for c in clauses if c and not is_manner(c) and not is_scene(c) and not _SHOWN.match(c)]
    clauses = [re.sub(r" (?:called|named|titled)$", "", c) for c in clauses]
    return name, " · ".join(_capital(c) for c in clauses)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


LAST_WORDS = rf"(?:{_ENDS}) *$"
"""What ties the last words of any film to it; that somebody says them ties them to an announcement only."""
ALOFT = ("balloon", "kite", "sky lantern", "hot air balloon")
"""Things that are seen in the air of the place where it happens."""
LARGE = 0.4
"""Height from which a thing is seen by itself in a wide picture, relative to an adult."""
_GUESTS = (
    Entity("guest", "person", "woman", action="talk", look={"gender": "woman", "age": "adult", "mood": "happy"}),
    Entity("friend", "person", "man", action="talk", look={"gender": "man", "age": "adult", "mood": "happy"}),
    Entity("child", "person", "child", action="wave", look={"age": "child", "mood": "happy"}),
)
"""Who is there when an invitation names nobody: a place without people invites nobody."""


def is_seen(entity: Entity) -> bool:
    """Whether a thing can stand in the place where it happens: it is large, or in the air."""
    known = noun(entity.noun)
    return entity.noun in ALOFT or (known is not None and known.height >= LARGE and not known.landscape)


def with_in_hand(things: Sequence[Entity]) -> tuple[Entity, ...]:
    """The guests; what is named or advertised and too small to be seen by itself is in their hands."""
    small = [e.noun for e in things if (known := noun(e.noun)) and known.held and not is_seen(e)]
    free = ("guest", "child")  # the friend talks with both hands
    held = dict(zip(free, (w for w in small if drawn_size(w)), strict=False))
    return tuple(replace(g, look={**g.look, "holding": held[g.id]}) if g.id in held else g for g in _GUESTS)


def goods_of(words: str, entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """What is advertised, where it is drawn: the things that the words of the headline name; a compound by its first drawn word."""
    told = words.lower()
    named = [e for e in entities if e.category == "thing" and re.search(rf"\b{re.escape(e.noun)}s?\b", told)]
    if not named:
        spoken = [w for w in re.findall(r"[a-z]+", told) if w not in _SEASONS]
        nouns = (known for w in spoken if (known := noun(w)) and known.category == "thing")
        named = [Entity(known.word, "thing", known.word, action="stand") for known in nouns][:1]
    named = [e for e in named if not any(e.noun != o.noun and e.noun in o.noun.split() for o in named)]  # an espresso machine's
    return tuple(e for e in named if drawn_size(e.noun) and not _landscape(e))[:3]


_SEASONS = ("spring", "summer", "autumn", "fall", "winter")
DIGITAL = (
    r"\b(?:apps?|application|software|web ?site|web ?shop|platform|dashboard|tool|saas|service|startup|start-up|online|digital|"
    r"program|plugin|ai)\b"
)
"""Words for what has screens and is no thing to hold."""


def advertises(text: str) -> bool:
    """Whether a request calls itself an advert or an invitation."""
    form = r"\W*(?:an? |the )?(?:[\w-]+ ){0,3}?(?:ad|advert|promo|promotion|teaser|trailer|invitation|spot)\b"
    return re.match(form, text, re.IGNORECASE) is not None


def own_name(text: str) -> str:
    """The quoted name of what an advert is for, 'our energy drink "Volt"'; "" where it is no advert or gives no such name."""
    if not re.search(r"\b(?:ad|advert|advertisement|commercial|spot|promo)\b", text, re.IGNORECASE):
        return ""
    named = (w for start, _, w in quotations(text) if re.search(r"\b(?:our|my) (?:new )?(?:[\w-]+ ){1,3}$", text[:start]))
    called = re.search(r"\b(?:called|named) ([A-Z][\w'’-]*(?:(?: (?:&|and|of|the))? [A-Z][\w'’-]*)*)", text)
    return next(named, called[1] if called else "")


def sells_a_thing(wish: str) -> bool:
    """Whether a request for a product film is about something that can be held, and not about an app or a service."""
    facts = facts_of(wish)
    digital = re.search(DIGITAL, wish, re.IGNORECASE) or software_in(wish)
    return not digital and bool(goods_of(f"{facts.what} {facts.more.split(' · ')[0]}", ()))


def shows_goods(kind: str, prompt: str, parsed: Parsed) -> bool:
    """Whether a film is about goods: a product film, or an advert with nobody who does something and no place."""
    bare = not parsed.setting.named and all(e.category == "thing" for e in parsed.entities)
    return kind == "product" or (kind == "cinematic" and advertises(prompt) and bare)


def _landscape(entity: Entity) -> bool:
    known = noun(entity.noun)
    return known is not None and known.landscape


def promises_of(facts: Facts) -> tuple[str, ...]:
    """What else an announcement says, in the order of the request."""
    return tuple(part for part in facts.more.split(" · ") if part)


def sentences(promises: Sequence[str]) -> tuple[str, ...]:
    """Promises as they are spoken one after the other; nothing where there are none."""
    said = " ".join(p if p[-1:] in ".!?…" else f"{p}." for p in promises)
    return (said,) if said else ()
