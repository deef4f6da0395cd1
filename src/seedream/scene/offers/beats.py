"""Beats of an offer: people in its situation, what it is, in use, what it costs, when and where, and what to do.

Every picture is a sentence of its kind, understood like a request; every line is the request's own, or one that is true of its
kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from seedream.scene.graph import Beat, Entity
from seedream.scene.offers.casting import at_their_work, shots_of
from seedream.scene.offers.kinds import Kind, Shot, inflected, kind_named, pictures_of
from seedream.scene.offers.pages import closing_page, moment_page, price_page
from seedream.scene.offers.picturing import pictured as pictured_in
from seedream.scene.offers.reading import Offer
from seedream.scene.offers.team import TEAM
from seedream.scene.reading import lexicon
from seedream.scene.reading.calling import gender_of
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.skies import indoors
from seedream.scene.sheets.designing import Ground
from seedream.scene.sheets.view import SheetView
from seedream.scene.shots.casting import shelter
from seedream.scene.shots.views import WorldView
from seedream.scene.still import still_view
from seedream.scene.storyboard import Camera
from seedream.scene.telling import goods as selling
from seedream.scene.telling.worded import Worded
from seedream.scene.telling.worded_views import before
from seedream.scene.titles import emphasis_of, headline

Frame = tuple[float, float]
Read = Callable[[str], Parsed]
"""How a sentence is understood."""
_GENERAL = ("gathering", "service", "news")
"""Kinds of what is of no known kind: their pictures play wherever the request says."""
_UNTOLD = "service"
"""The kind of what is sold and of no known kind: handshakes in an office say nothing of it."""
_GROUNDS: tuple[Ground, ...] = ("light", "paper")
_SELLING = ("ad", "launch", "sale", "event")
"""Occasions that sell something, or a seat."""
_RAINWEAR = "raincoat"
_EATEN_IN = ("cafe", "restaurant")
_TALLEST = 1.8
"""Height of the tallest thing that is sold as it stands, in adult heights."""
_PLACE = 3
"""Words of a clause that only names a place, at most."""
_MOST_POINTS = 5
"""Pictures of points at most, where nobody asked for a length."""
_NEAR = re.compile(r"\b(?:near|close to|not far from|minutes? (?:to|from)) (?:the |an? )?[\w-]+", re.IGNORECASE)
"""What something is only near to, which is not where it is."""
_SHOT_S, _FEWEST, _MOST = 3.2, 3, 9
"""Seconds of a picture of an advert, and how many pictures there are at least and at most."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What an offer is filmed with: the request as it was understood, how sentences are, accent, shape of the frame,
    length, name and calling of the `person` whom it is about ("" for none), the words that say what it is `about`
    and where, and whether its length is `free`, for none is wished."""

    parsed: Parsed
    read: Read
    accent: str
    frame: Frame
    duration_s: float
    person: str = ""
    calling: str = ""
    about: str = ""
    free: bool = False


def offer_beats(offer: Offer, stage: Stage) -> tuple[Beat, ...]:
    """The beats of a film of an offer: four to seven of them, by its length and by how much there is to say."""
    pictured, told = _kinds(offer)
    pictured = replace(pictured, shots=tuple(shots_of(offer, pictured)))
    count = min(max(round(stage.duration_s / _SHOT_S), _FEWEST), _MOST)
    paged = [*_prices(offer, stage), *_moments(offer, stage)]
    room = max(count - 2 - len(paged), 1)
    room = max(room, min(len(offer.points) + 1, _MOST_POINTS)) if stage.free else room
    room = max(room, len(pictured.shots) - 1) if pictured.name == TEAM else room
    own = _own_pictures(offer, pictured, stage) | _in_person(offer, pictured, stage)
    if pictured.name == _UNTOLD and offer.form in _SELLING and not (stage.parsed.setting.named and stage.parsed.setting.understood):
        return (*_in_type(offer, own, stage), *paged, _closing(offer, pictured, told, None, stage, shown=False))
    stage = replace(stage, about=" ".join((stage.about, *(p for p in offer.points if p not in own)))) if stage.about else stage
    stage = replace(stage, about=_NEAR.sub("", stage.about))
    general = pictured.name in _GENERAL
    pairs = list(zip((_view(shot, stage, anywhere=general) for shot in pictured.shots), (s.line for s in told.shots), strict=False))
    hero = _hero(offer, pictured, stage)
    named = (own.pop("", None) or _head_picture(offer, pictured, stage)) if hero is None else None
    if named is not None:
        first = named
    elif hero is not None:
        first = selling.paired(selling.alone((hero,), stage.parsed, stage.frame))
    else:
        first = pairs.pop(_roomy([view for view, _ in pairs], stage))[0]
    what = _stated(offer, first, stage)
    opening = [_line("open", "meet those whom it is for", *pairs.pop(0))] if room > 1 or not offer.points else []
    spare = [(_in_hands(view, offer, stage), line) for view, line in pairs]
    uses = _uses(offer, spare, room - len(opening), own)
    if offer.form == "portrait":  # nobody is asked for anything
        return (*opening, what, *uses)
    return (*opening, what, *uses, *paged, _closing(offer, pictured, told, hero, stage))


def _in_type(offer: Offer, own: Mapping[str, WorldView], stage: Stage) -> tuple[Beat, ...]:
    """What nothing is known of, in type: its name, and its points one by one, each with what it names where that can be seen."""
    said, named = offer.statement, offer.brand or offer.statement.title
    title = SheetView(headline(said.title), said.under, emphasis=emphasis_of(said.title), ground="deep", accent=stage.accent)
    beats = [Beat("what", "say what it is about", title, 1.0, 2.4, "offer.what", said.spoken)]
    for i, point in enumerate(offer.points[:_MOST_POINTS]):
        page = SheetView(headline(point), kicker=named, emphasis=emphasis_of(point), ground=_GROUNDS[i % 2], accent=stage.accent)
        view = own.get(point, page)
        beats.append(Beat(f"use.{i + 1}", "say what speaks for it", view, 1.0, 2.4, "offer.point", (sentence(point),)))
    return tuple(beats)


def _roomy(views: Sequence[WorldView], stage: Stage) -> int:
    """Which picture leaves a title the most room, none of them the opening where another one does."""
    order: list[int] = [*range(1, len(views)), 0]
    clear = [i for i in order if _clears(before(views[i], Worded("title", "", "light", ""), stage.frame))]
    return (clear or order)[0]


def _clears(view: WorldView) -> bool:
    """Whether all of a cast stand beside a title, and none of them is placed by somebody else."""
    return view.clear_left and all(m.box is not None and m.box.x + m.box.width <= 1.0 for m in view.cast)


def _kinds(offer: Offer) -> tuple[Kind, Kind]:
    """The kind whose pictures are shown, and the one whose lines are said."""
    table = lexicon.data("occasions")[offer.form]
    own = kind_named(table["kind"]) if table["kind"] else None
    pictured = pictures_of(offer.kinds)
    if own is not None and offer.form == "hiring" and pictured is not None and not at_their_work(offer, pictured):
        return own, own
    if own is not None and (pictured is None or table.get("lead") or (offer.form == "cause" and pictured.hero)):
        return own, own
    assert pictured is not None, "an offer has a kind, or its occasion has one"
    first = offer.kinds[0]
    sold = offer.form != "sale" or pictured.hero  # "what you have been looking at for weeks" is a thing
    if own is not None and sold and table.get("lines") and pictured.form not in (offer.form, "cause"):
        return pictured, own
    return pictured, first if first.general and first.form in ("event", "launch") else pictured


def _view(shot: Shot, stage: Stage, *, anywhere: bool = False) -> WorldView:
    """The picture of a shot; one that roams is in the place that the request is about, where that is one under the sky, or to eat
    in, too, or `anywhere`."""
    read = _about(shot.picture, stage)
    told, here = stage.read(stage.about).setting if stage.about else stage.parsed.setting, read.setting.place
    alike = anywhere or (
        told.place.kind in _EATEN_IN if indoors(here.kind) else not indoors(told.place.kind) and told.place.kind != selling.STUDIO
    )
    place = here
    if shot.roams and told.named and told.understood and alike:
        hour = told.place.time_of_day if stage.parsed.time_said and not read.time_said else here.time_of_day
        place = replace(told.place, time_of_day=hour)
    if told.place.season and not indoors(place.kind):
        place = replace(place, season=told.place.season)
    read = replace(read, setting=replace(read.setting, place=place))
    dry = any(_RAINWEAR in value for e in read.entities for value in e.look.values())  # no umbrella over a raincoat
    return still_view(read, read.entities if dry else shelter(read.entities, place), stage.frame)


def _about(picture: str, stage: Stage) -> Parsed:
    """A picture in words as it is understood; "{who}" is whom the offer is about, of the calling that it names."""
    gender = gender_of(stage.person) or "woman"
    read = stage.read(picture.format(who=f"a {stage.calling or gender}"))
    if not stage.calling:
        return read
    people = (replace(e, look={**e.look, "gender": gender}) if e.noun == stage.calling else e for e in read.entities)
    return replace(read, entities=tuple(people))


def _hero(offer: Offer, kind: Kind, stage: Stage) -> Entity | None:
    """What is sold, in its colour; None where it is no thing to hold."""
    core = re.split(r" (?:for|with|at|in|from|of|on|near|by)\b", offer.statement.title.lower(), maxsplit=1)[0].split()
    serves = core[-1:] and lexicon.singular(core[-1]) in lexicon.data("offer_words")["serving"]["words"]
    if not kind.hero or offer.form not in _SELLING or serves:
        return None
    told = f"{offer.statement.title} {offer.statement.under} {' '.join(offer.points[:1])}".lower()
    drawn = _drawn_in(told)
    named = next((w for d in drawn for w in kind.words if re.fullmatch(inflected(w), d) and _sold(w)), kind.hero)
    known = next((e.colour for e in stage.parsed.entities if e.noun == named and e.colour), "")
    entity = Entity("goods", "thing", named, action="stand", colour=known)
    return selling.coloured((entity,), stage.parsed.wish)[0]


def _sold(noun: str) -> bool:
    """Whether a thing is sold over a counter or rolled out of a door, and is no building."""
    known = lexicon.noun(noun)
    return known is not None and (known.held or known.height < _TALLEST)


def _drawn_in(text: str) -> list[str]:
    """Things with a drawing that words name, the longest first."""
    words = re.findall(r"[a-z-]+", text)
    phrases = [" ".join(words[i : i + n]) for n in (3, 2, 1) for i in range(len(words) - n + 1)]
    known = [lexicon.noun(p) or lexicon.noun(lexicon.singular(p)) for p in phrases]
    return [k.word for k in known if k is not None and k.category == "thing" and not k.landscape and lexicon.drawn_size(k.word)]


def _stated(offer: Offer, view: WorldView, stage: Stage) -> Beat:
    """The title over a picture that makes room for it."""
    unpaid = offer.statement.spoken[0].startswith("We are looking for")
    kicker = "" if unpaid else lexicon.data("occasions")[offer.form].get("kicker", "")
    under = " · ".join(filter(None, [kicker, offer.statement.under]))
    titled = before(view, Worded(offer.statement.title, under, "light", ""), stage.frame)
    still = Camera("static", 0)  # nothing beside the title is pushed out of the frame
    return Beat("what", "say what it is about", titled, 1.2, 2.6, "offer.what", offer.statement.spoken, camera=still)


def _line(name: str, purpose: str, view: WorldView, line: str) -> Beat:
    return Beat(name, purpose, view, 0.9, 2.2, "offer.line", (line,))


def _own_pictures(offer: Offer, kind: Kind, stage: Stage) -> dict[str, WorldView]:
    """The pictures that points of the request call for themselves, by the point: "a new sauna" is that, and no other one."""
    if offer.form in ("notice", "greeting", "portrait"):
        return {}
    clauses = (*offer.points, *re.split(r", | and (?!see\b|try\b|join\b)|\bour ", offer.call))
    usual = _usual([shot.picture.format(who="a woman") for shot in kind.shots], stage)
    held = offer.form in ("event", "hours", "moving")  # what guests hold: see _in_hands
    found = {p: pictured_in(p, usual, stage.read, things=not held, large=True) for p in clauses if p}
    ridden = kind.hero and any(shot.roams for shot in kind.shots)  # what is sold is ridden or worn there itself
    seen = {
        p: read for p, read in found.items()
        if read is not None and not (ridden and len(p.split()) > _PLACE and not indoors(read.setting.place.kind))
    }  # fmt: skip
    return {p: still_view(read, shelter(read.entities, read.setting.place), stage.frame) for p, read in seen.items()}


_SHOWS = re.compile(
    r"^.*? (?:sells?|shows?|offers?|serves?|grows?|presents?|brings|rents out|has|have) (?:the |our |a |an )?", re.IGNORECASE
)
"""A sentence up to what somebody sells or shows."""


def _in_person(offer: Offer, kind: Kind, stage: Stage) -> dict[str, WorldView]:
    """Whoever an offer is about at their trade: alone (""), and with somebody where a point tells of them."""
    if not stage.person or not stage.calling or offer.form == "hello":
        return {}
    where = stage.read(next((s.picture for s in kind.shots if stage.calling in s.picture), f"a {stage.calling}")).setting
    told = {"": "{who} waves"} | {p: "{who} talks to a woman" for p in offer.points if stage.person.split()[-1] in p}
    reads = {point: replace(_about(picture, stage), setting=where) for point, picture in told.items()}
    return {point: still_view(read, read.entities, stage.frame) for point, read in reads.items()}


def _head_picture(offer: Offer, kind: Kind, stage: Stage) -> WorldView | None:
    """The picture of what a sentence says somebody sells, "our farm sells pumpkins", where no picture of its kind has it."""
    said = offer.statement.spoken[0].rstrip(".")
    what = _SHOWS.sub("", said)
    if what == said or not (drawn := _drawn_in(what.lower())) or any(drawn[0] in shot.picture for shot in kind.shots):
        return None
    usual = _usual([shot.picture.format(who="a woman") for shot in kind.shots], stage)
    seen = pictured_in(what, usual, stage.read)
    if seen is None:
        return None
    told = stage.parsed.setting
    place = told.place if told.named and told.understood else seen.setting.place
    seen = replace(seen, setting=replace(seen.setting, place=place))
    return still_view(seen, shelter(seen.entities, place), stage.frame)


def _usual(pictures: Sequence[str], stage: Stage) -> str:
    """The first picture that plays where most of them do."""
    told = [stage.read(picture).setting.place.kind for picture in pictures]
    places = [place for place in told if place != selling.STUDIO] or told
    pictures = [picture for picture, place in zip(pictures, told, strict=True) if place in places]
    return pictures[places.index(max(places, key=places.count))]


def _uses(offer: Offer, spare: Sequence[tuple[WorldView, str]], room: int, own: Mapping[str, WorldView]) -> list[Beat]:
    """Pictures of it in use: each with points of the request, of what these name where that can be seen, or with a line of its own
    where none are left; what the viewer is asked to come and see is seen with these."""
    pointed = [p for p in offer.points if p in own]
    groups = _grouped(offer.points, min(len(spare) + len(pointed), max(room, 1)))
    left, asked, beats = list(spare), [view for p, view in own.items() if p not in offer.points], list[Beat]()
    for group in groups:
        shown = next((own[p] for p in group if p in own), None)
        shown = shown if shown is not None or not left else left.pop(0)[0]
        said = " ".join(sentence(p) for p in group)
        if shown is None:  # every picture is taken: it is said over the one before
            beats[-1] = replace(beats[-1], spoken=(f"{beats[-1].spoken[0]} {said}",))
            continue
        beats.append(Beat(f"use.{len(beats) + 1}", "say what speaks for it", shown, 1.15, 2.4, "offer.point", (said,)))
    for view, line in left[: max(room - len(beats), 0)]:
        seen = asked.pop(0) if asked else view
        beats.append(_line(f"use.{len(beats) + 1}", "show it in use", seen, line))
    return beats


def _in_hands(view: WorldView, offer: Offer, stage: Stage) -> WorldView:
    """Guests of an event with what the request says is there and is small enough for a hand: "with lanterns and lemonade"."""
    told = " ".join(offer.points).lower()
    small = [e.noun for e in stage.parsed.entities if (n := lexicon.noun(e.noun)) and n.held and e.noun in told]
    free = [m.entity_id for m in view.cast if m.category == "person" and not m.holding]
    if offer.form != "event" or not small:
        return view
    held = dict(zip(free, small, strict=False))
    cast = tuple(replace(m, holding=held[m.entity_id], action="hold") if m.entity_id in held else m for m in view.cast)
    return replace(view, cast=cast)


def _grouped(points: Sequence[str], most: int) -> list[list[str]]:
    """Points in as many groups as there are pictures for, in their order; one picture each where there are enough."""
    if not points or most < 1:
        return []
    many = min(len(points), most)
    return [list(points[len(points) * i // many : len(points) * (i + 1) // many]) for i in range(many)]


def _prices(offer: Offer, stage: Stage) -> list[Beat]:
    """A page for what has a figure in it: prices, shares, hours; two where there is much of it."""
    if not offer.prices:
        return []
    halves = [offer.prices] if len(offer.prices) <= 2 else [offer.prices[:2], offer.prices[2:]]
    beats = []
    for index, part in enumerate(halves):
        page, told = price_page(offer, part, stage.accent, index), " ".join(sentence(p) for p in part)
        name = f"price.{index + 1}" if index else "price"
        beats.append(Beat(name, "say what it costs", page, 1.05, 2.4, "offer.price", (told,)))
    return beats


def _moments(offer: Offer, stage: Stage) -> list[Beat]:
    """A page for when and where it is, where that is not all in the statement already."""
    told = offer.statement.spoken[0].lower()
    if all(part.lower() in told for part in (*offer.when, offer.where)):
        return []
    page = moment_page(offer, stage.accent)
    return [Beat("when", "say when and where", page, 1.0, 2.5, "offer.when", (offer.moment(),))]


def _closing(offer: Offer, pictured: Kind, told: Kind, hero: Entity | None, stage: Stage, *, shown: bool = True) -> Beat:
    """What to do, under the name; the thing once more, or somebody who was seen before, where anybody was `shown`."""
    call = _call(offer, pictured, told)
    name = offer.brand or offer.statement.title
    figures = (hero,) if hero is not None else _figure(pictured, stage) if shown else ()
    page = closing_page(offer, call, figures, stage.accent)
    full, short = f"{name}. {sentence(call)}", sentence(call)
    spoken = (full, short) if offer.form in _SELLING and not offer.call and len(name.split()) <= 4 else (short,)
    return Beat("action", "say what to do", page, 1.0, 2.5, "offer.action", spoken)


def _call(offer: Offer, pictured: Kind, told: Kind) -> str:
    """What the viewer is asked for: in the request's own words, else as the kind or the occasion has it."""
    if offer.call:
        return offer.call
    if offer.form == "hiring" and offer.statement.spoken[0].startswith("We are looking for"):
        return "Get in touch"
    own = (told.call or pictured.call) if offer.form in (*_SELLING, "cause") else ""
    return own or str(lexicon.data("occasions")[offer.form]["call"])


_BUSY = ("holding", "riding", "deed", "verb")
"""What is left out of the look of somebody who only waves."""


def _figure(kind: Kind, stage: Stage) -> tuple[Entity, ...]:
    """Who stands on the end card where no thing is sold: somebody of the kind."""
    casts = ([e for e in _about(s.picture, stage).entities if e.category != "thing"] for s in (kind.shots[1], *kind.shots))
    seen: list[Entity] = next((cast for cast in casts if cast), [])
    if not seen:
        return ()
    if kind.form == "greeting" and len(seen) == 2 and all(e.category == "person" and e.count == 1 for e in seen):
        return tuple(replace(e, action="wave", look={k: v for k, v in e.look.items() if k not in _BUSY}) for e in seen)
    one, pets = seen[0], [e for e in seen[1:] if e.category == "animal" and e.count == 1][:1]
    look = {k: v for k, v in one.look.items() if k not in _BUSY}
    look = {**look, "variant": "0"} if one.count > 1 else look
    name = f"{one.id}.1" if one.count > 1 else one.id
    lead = replace(one, id=name, count=1, action="wave" if one.category == "person" else "stand", look=look)
    return (lead, *(replace(pet, action="stand", look={}) for pet in pets))


def sentence(text: str) -> str:
    """Words as a sentence."""
    return text if text[-1:] in ".!?…" else f"{text}."
