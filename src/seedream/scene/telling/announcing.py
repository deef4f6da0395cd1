"""Announcements as beats: what it is, a taste of it or the goods in use, what is promised, when and where, and what to do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.scene.graph import Beat, Entity
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.lexicon import noun, verb
from seedream.scene.reading.parse import Parsed
from seedream.scene.sheets.designing import Ground, badge_of, calling, design, figures_of, only_in
from seedream.scene.sheets.reading import mark_of
from seedream.scene.sheets.view import Entry, SheetView
from seedream.scene.shots.casting import blocking
from seedream.scene.shots.grammar import beat_count
from seedream.scene.shots.views import WorldView
from seedream.scene.telling import goods as selling
from seedream.scene.telling.announcement import (
    ALOFT,
    Facts,
    facts_of,
    goods_of,
    is_seen,
    promises_of,
    sentences,
    with_in_hand,
)
from seedream.scene.telling.product_name import brand_in
from seedream.scene.telling.worded import Worded
from seedream.scene.telling.worded_views import before
from seedream.scene.titles import emphasis_of

_GROUNDS: tuple[Ground, ...] = ("light", "deep", "paper")
_SHORT = 2
"""Words of a promise that is no headline by itself and is said with the next one."""
_NEAR = 2
"""How many are seen from near when they are all there is."""
HIRING = "We are hiring"
_SERVICE = (
    r"\b(?:shop|store|service|services|salon|studio|gym|school|course|courses|class|classes|agency|clinic|practice|hotel|bakery|caf[eé]"
    r"|restaurant|pizzeria|bar|market|subscription|workshop|webinar|training|lessons?)$"
)
"""How the name of something ends that is no thing to hold, whatever things its name holds: "bike repair shop"."""
Frame = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Told:
    """What an announcement is made of."""

    facts: Facts
    parsed: Parsed
    entities: tuple[Entity, ...]
    known: tuple[Entity, ...]
    goods: tuple[Entity, ...]
    promises: tuple[str, ...]
    name: str
    brand: str
    accent: str
    count: int
    facing: int
    frame: Frame

    @property
    def greets(self) -> bool:
        """Whether it wishes something to somebody."""
        return self.facts.opening == "announce.greet"


def announcement_beats(
    text: str, parsed: Parsed, entities: tuple[Entity, ...], duration_s: float, pace: float, accent: str, brand: str, facing: int,
    frame: Frame = (16.0, 9.0),
) -> tuple[Beat, ...]:  # fmt: skip
    """The beats of an announcement; a short film keeps title and call. An advert for goods shows them large, in use and close."""
    facts = facts_of(text)
    known = tuple(e for e in entities if noun(e.noun) and e.look.get(LETTERING) != facts.what)  # its words are the title
    known = tuple(e for e in known if e.category != "thing" or not only_in(e.noun, facts.action, f"{facts.what} {facts.more}"))
    sought = any(e.category == "person" and re.search(rf"\b{re.escape(e.noun)}", facts.what.lower()) for e in entities)
    free = facts.when or facts.opening == "announce.greet" or sought or re.search(_SERVICE, facts.what, re.IGNORECASE)
    goods = () if free else goods_of(facts.what, known) or goods_of(facts.more.split(" · ")[0], known)
    promises = promises_of(facts)
    goods = selling.coloured(goods, text)
    promises = tuple(p for p in promises if not any(g.colour and p.lower() == g.colour for g in goods))
    named = (selling.name_among(promises) or brand_in(text)) if goods else ""
    promises = tuple(p for p in promises if not named or re.sub(r"^the ", "", p, flags=re.IGNORECASE) != named)
    if named and named == facts.what and promises and re.match(r"(?:our|my|the|an?)\s", promises[0], re.IGNORECASE):
        what = re.sub(r"^(?:our|my|the|an?)\s+(?:new\s+)?", "", promises[0], flags=re.IGNORECASE)
        facts, promises = replace(facts, what=what[:1].upper() + what[1:]), promises[1:]
    if named and (plain := re.sub(rf"\s+(?:called|named)\s+{re.escape(named)}$", "", facts.what)):
        facts = replace(facts, what=plain)
    promises = _rejoined(promises)
    told = _Told(facts, parsed, entities, known, goods, promises, named, brand, accent, beat_count(duration_s, pace), facing, frame)
    beats = _selling(told) if goods else _inviting(told)
    return (*beats, *_when(told), _closing(told))


def _rejoined(promises: Sequence[str]) -> tuple[str, ...]:
    """Promises with lists put together again that were parted at their comma: "learn light, composition and editing"."""
    out: list[str] = []
    for promise in promises:
        short = out and 1 < len(out[-1].split()) <= 3 and verb(out[-1].split()[0].lower())
        if short and " and " in promise and not verb(promise.split()[0].lower()):
            out[-1] = f"{out[-1]}, {promise[:1].lower()}{promise[1:]}"
        else:
            out.append(promise)
    return tuple(out)


def _selling(told: _Told) -> list[Beat]:
    """The goods: before a studio under their name, with somebody where they are at home, and beside what is promised of them."""
    facts, parsed = told.facts, told.parsed
    title, under = (told.name, facts.what) if told.name else (facts.what, told.brand)
    hero = before(selling.alone(told.goods, parsed, told.frame), Worded(title, under, "light", ""), told.frame)
    article = "the " if re.search(rf"\bthe {re.escape(told.name)}", parsed.wish, re.IGNORECASE) else ""
    said = f"{facts.what.rstrip('.!?')}: {article}{told.name}." if told.name else f"{facts.what.rstrip('.!?')}."
    beats = [Beat("what", "say what it is about", hero, 1.1, 2.5, facts.opening, (said,))]
    groups = _grouped(told.promises, max(1, told.count - 2))
    used = (_own_world(told) or selling.in_use(told.goods, parsed, told.frame)) if told.count > 2 else None
    for index, group in enumerate(groups):
        if used is not None and index == min(1, len(groups) - 1):
            beats.append(Beat("use", "show it in use", used, 1.1, 2.4, "announce.world", sentences(group)))
            continue
        beats.append(_promised(group, told, index))
    if used is not None and not groups:
        beats.append(Beat("use", "show it in use", used, 1.1, 2.4, "announce.world"))
    return beats


def _own_world(told: _Told) -> WorldView | None:
    """Who uses the goods where the request says so itself; None where it names nobody or no place."""
    setting = told.parsed.setting
    home = selling.home_of(told.goods[0].noun)
    if not any(e.category == "person" for e in told.entities) or not (setting.understood or home):
        return None
    place = setting.place if setting.understood else replace(setting.place, kind=home, wording="")
    if any(r.predicate in ("at", "on", "in") for r in told.parsed.relations):
        return selling.composed(told.entities, told.parsed.relations, place, told.parsed, told.frame)
    cast = blocking(told.entities, told.parsed.relations, "medium", "own", -0.15, told.facing, True)
    return WorldView(place, cast, "medium")


def _grouped(promises: Sequence[str], most: int) -> list[tuple[str, ...]]:
    """Promises that are said in one breath: short ones with their neighbour, and no more groups than there is time for."""
    groups: list[tuple[str, ...]] = []
    for promise in promises:
        if groups and all(len(p.split()) <= _SHORT for p in groups[-1]) and len(groups[-1]) < 3:
            groups[-1] = (*groups[-1], promise)
        else:
            groups.append((promise,))
    if len(groups) > most:
        return [sum(groups[len(groups) * i // most : len(groups) * (i + 1) // most], ()) for i in range(most)]
    return groups


def _promised(promises: Sequence[str], told: _Told, index: int) -> Beat:
    """A page of what is promised, spoken as it is, beside what it is about."""
    shown = told.goods or tuple(e for e in told.known if any(re.search(rf"\b{re.escape(e.noun)}", p.lower()) for p in promises))
    lead = max(promises, key=len)
    rest = [p for p in promises if p != lead]
    card = design(lead, " · ".join(rest), told.accent, _GROUNDS[index % 3], "", shown, told.name or told.facts.what)
    card = replace(card, call="", form="statement", figures=figures_of(shown, "statement", lead))
    badge = badge_of(lead, " ".join(rest))
    card = replace(card, badge=badge) if badge and len(badge) < len(lead) * 0.8 else replace(card, badge="")
    return Beat(f"more.{index + 1}", "say what is promised", card, 1.05, 2.2, spoken=sentences(promises))


def _inviting(told: _Told) -> list[Beat]:
    """The title, a taste of the place where it is named, or what is promised, a page each."""
    facts, count = told.facts, told.count
    hiring = facts.subject == "announce.apply" or facts.what.startswith(HIRING)
    promises = told.promises
    said = (f"{facts.what.rstrip('.!?')}.",) if promises and not told.greets else ()
    things = [e for e in told.known if e.category != "person" or hiring or not told.parsed.setting.understood]
    title = design(
        facts.what,
        " · ".join(promises) if count < 3 or told.greets else "",
        told.accent,
        "deep",
        HIRING if hiring else "",
        things,
        told.brand,
    )
    title = replace(title, call="", badge="", emphasis=emphasis_of(facts.what, told.known))
    beats = [Beat("what", "say what it is about", title, 1.1, 2.5, facts.opening, said)]
    seen = told.parsed.setting.understood and told.parsed.setting.place.kind != selling.STUDIO and count > 2
    pages = max(1, count - 2 - seen - bool(facts.when or facts.where))
    groups = _grouped(promises, pages + seen)
    if seen:
        peopled = any(e.category != "thing" for e in told.entities) or hiring
        scenes = 1 if count < 6 or not peopled or len(groups) > 2 or not (told.greets or len(groups) > 1) else 2
        for index in range(scenes):
            subject = "announce.here" if told.greets else "announce.world"
            mine = groups[index] if index < len(groups) else ()
            beats.append(
                Beat(f"world.{index + 1}", "give a taste of it", _taste(told, index, hiring), 1.05, 2.2, subject, sentences(mine))
            )
        groups = groups[scenes:]
    return [*beats, *(_promised(part, told, i) for i, part in enumerate(groups))]


def _taste(told: _Told, index: int, hiring: bool) -> WorldView:
    """The place with whoever is named; with guests where nobody is, or somebody of the calling that is sought."""
    shown = tuple(e for e in told.known if e.category == "thing" and is_seen(e))
    large = any(e.noun not in ALOFT for e in shown)
    people = tuple(e for e in told.entities if e.category != "thing")
    people = people or ((calling(told.facts.what),) if hiring else () if large else with_in_hand(told.known))
    actors = (*people, *shown)
    near = any("holding" in e.look for e in people) or (bool(people) and sum(e.count for e in actors) <= _NEAR)
    framing = ("medium" if near else "wide", "medium")[index]
    cast = blocking(actors, told.parsed.relations, framing, "own", (-0.2, 0.1)[index], told.facing, True)  # type: ignore[arg-type]
    return WorldView(told.parsed.setting.place, cast, framing)  # type: ignore[arg-type]


def _chips(facts: Facts) -> tuple[Entry, ...]:
    """When and where, as facts with an icon."""
    when = re.split(r",\s+(?=\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m|o.clock))", facts.when) if facts.when else []
    place = (Entry(facts.where, mark="map_marker"),) if facts.where else ()
    return (*(Entry(part, mark=mark_of(part) or "calendar") for part in when), *place)


def _when(told: _Told) -> list[Beat]:
    """When and where: a leaf of the calendar, the hour and the place."""
    facts = told.facts
    if not (facts.when or facts.where):
        return []
    chips = _chips(facts)
    head = chips[0].title
    page = SheetView(
        head, kicker=facts.what, emphasis=emphasis_of(head), form="event", ground="light", accent=told.accent,
        details=tuple(c for c in chips if c.title != head),
    )  # fmt: skip
    subject = "announce.shut" if facts.subject == "announce.closed" else "announce.when"
    return [Beat("when", "say when and where", page, 1.0, 2.5, subject)]


def _closing(told: _Told) -> Beat:
    """What to do: on a button under what it is about; the goods once more, with their price."""
    facts = told.facts
    default = facts.subject == "announce.more"
    call = f"Discover {told.name or told.brand}" if default and (told.name or told.brand) else facts.action
    long = len(call.split()) > 4 or call.rstrip()[-1:] in ".!?"
    head = call if long or told.greets else told.name or told.brand or facts.what
    badge = badge_of("", " ".join(told.promises)) if told.goods else ""
    things = told.goods or [e for e in told.known if e.category == "thing"]
    page = SheetView(
        head, "" if head == facts.what or told.greets else facts.what, told.brand if head != told.brand else "", emphasis_of(head),
        form="offer" if told.goods else "event", details=_chips(facts), call="" if head == call else call, badge=badge,
        figures=figures_of(things, "statement", head), ground="deep", accent=told.accent,
    )  # fmt: skip
    if facts.what.startswith(HIRING):
        page = replace(page, form="job", figures=figures_of((), "job", facts.what))
    spoken = (f"{call.rstrip('.!?')}.",) if default and not told.greets else ()
    return Beat("action", "say what to do", page, 0.9, 2.5, facts.subject, spoken)
