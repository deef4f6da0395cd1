"""Reading offers: who speaks, what is offered, what is promised, what it costs, when and where it is, and what the viewer is asked
for. Nothing is made up, and nothing that the request says is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.scene.offers.clauses import Said, parted, priced, said, with_slogan
from seedream.scene.offers.kinds import Kind, kind_named, kinds_in
from seedream.scene.offers.leading import Led, led
from seedream.scene.offers.moments import DATED, MOMENTS, spoken_moment, without_moment
from seedream.scene.offers.naming import Named, name_in
from seedream.scene.offers.stating import SOUGHT, Statement, is_sentence, state
from seedream.scene.offers.things import goods_in, is_goods, is_ours, names_kind, sold_thing
from seedream.scene.reading import lexicon
from seedream.scene.reading.quotations import quotations
from seedream.scene.telling.announcement import is_scene
from seedream.scene.telling.goods import name_among

_ENJOYS = re.compile(
    r"(?:see|look|taste|try|meet|discover|learn|find|enjoy|explore|make|build|take|get|start|swipe) ", re.IGNORECASE
)
"""Verbs of what one does there, and not of how one comes there."""
_OWN_CALL = ("notice", "cause", "thanks")
_MEETS_AT = re.compile(
    r"(?:we )?(?:meet|meeting point)(?: is|:)? (?P<where>(?:at|in front of) (?:the )?[\w' -]{3,30})", re.IGNORECASE
)
"""Where one meets, alone."""
_FEW = 4
"""Words of what has a day of its own, at most."""
_HOURS = r"(?:from )?\d{1,2}(?: to | ?[-–] ?)\d{1,2}"
"""A span of hours by its numbers alone, which it is beside a day that has none."""
_TIMED = r"\d ?[ap]m\b|\d[:.]\d\d|\d o'clock|\bat \d"
_MEETING = re.compile(
    rf"(?:we )?(?:meet|meeting|gather|start|starts|starting|meeting point)(?: is|:)? (?P<where>(?:at|in|on) .{{3,40}}?),? "
    rf"(?P<when>{MOMENTS})",
    re.IGNORECASE,
)
"""Where and when one meets, in one clause: "meet at the fountain on Sunday at 9"."""
_STREET = (
    r"(?:\b(?:at|on|to|in) |^)(?P<street>(?:\d+\w? (?:[A-Z][\w'’]+ ){0,3}|(?:[A-Z][\w'’]+ ){1,3})"
    r"(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Court|Place|Way|Quay|Park|Row|Hill|Gardens|Close)(?: \d+\w?)?"
    r"|[A-Z]\w+(?:straße|strasse|gasse|platz|allee) \d+\w?)\b"
)
_VENUE = r"[, ]*\b(?P<where>(?:in|at) (?!\d)(?:the |our )?(?P<venue>(?:(?! (?:in|at|on) )[\w'’ -]){3,40}))$"
_NO_VENUE = r"^(?:the |our )?(?:morning|afternoon|evening|night|middle|weekend|minutes?|hours?|mind|stock|a )|\d"
_NUMBERED = r"(?i:the|our) |\w+ [A-Z0-9]\w*$"
"""A room with an article, or one that is numbered: "room 12"."""
_OF_OURSELVES = ("anniversary", "thanks", "congratulations", "meeting", "hiring")
"""Occasions of which only the organisation itself gives the pictures."""
_MET = ("event", "meeting", "joining", "launch", "cause")
"""Occasions of which a room that is named alone is where they are."""
_ROOM = re.compile(
    r"(?!(?:new|quiet|bright|large|own|private|big|sunny|shared|small|cosy|cozy|spacious|beautiful) )"
    r"(?i:(?:the |our )?(?:[\w-]+ ){0,2}?(?:gym|hall|auditorium|room|library|church|theat(?:re|er)|cafeteria|courtyard|garden"
    r"|center|centre|stadium|arena|museum|gallery|park|square|pavilion|lobby|canteen|chapel|cathedral|harbou?r))"
    r"(?: (?:of|at|in|near|behind) .{3,40}| [A-Z0-9][\w ]{0,20})?",
)
"""A room or a place in the town, by itself: "gym of Oakwood Elementary"."""
_HELD = ("meeting", "event", "moving", "launch", "thanks", "welcome")
"""Occasions of which the place is a fact of its own."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What an announcement says.

    `form` is its occasion (`data/occasions.toml`); `prices` are clauses with a figure in them, `points` all others; `where` keeps
    its "in" or "at"; `call` is what the viewer is asked for in the request's own words, or ""; one that is `told` is a plain
    sentence of its company; `person` is whom it is about ("" for none); `scenes` are clauses that are seen and not said.
    """

    form: str
    statement: Statement
    brand: str
    kinds: tuple[Kind, ...]
    points: tuple[str, ...] = ()
    prices: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    where: str = ""
    call: str = ""
    told: bool = False
    person: str = ""
    scenes: tuple[str, ...] = ()

    @property
    def calling(self) -> str:
        """What somebody does whom it is about: "chef" of "our new head chef Marco"; "" where that is not known."""
        known = (lexicon.noun(w) for w in reversed(self.statement.under.lower().split()) if self.person)
        return next((n.word for n in known if n is not None and n.job), "")

    def moment(self) -> str:
        """When and where, as it is said: "On 1 June, at 12 Harbour Street." """
        when = [spoken_moment(w) for w in self.when]
        only = "only " if self.form == "sale" and when and when[0].startswith("until") else ""
        return f"{capital(only + ', '.join((*when, *filter(None, [self.where]))))}."


def read_offer(text: str, brand: str = "", *, surely: bool = False, posted: bool = False) -> Offer | None:
    """The offer that a request makes; None for one that announces nothing, or nothing of a kind that is known.

    `surely` takes for granted that it announces something; `posted` that it is an offer also where it only names a thing.
    """
    begun = led(text)
    if not (begun.announces or surely) or not begun.about:
        return None
    form = occasion_of(begun)
    quoted = [words for _, _, words in quotations(begun.about)]
    plain = re.sub(r"[\"“”„«»]", "", begun.about)
    clauses = [said(c) for c in (*_headed(begun, plain), *parted(with_slogan(plain)))]
    clauses = [c for c in clauses if c.role != "tone"]
    if not clauses:
        return None
    scenes = tuple(c.text for c in clauses[1:] if is_scene(c.text))
    clauses, employer = _first_things([c for c in clauses if c.text not in scenes], form)
    clauses = _merged(clauses, quoted)
    head = clauses[0].text
    among = name_among([c.text for c in clauses[1:] if c.role == "point" and not re.search(_STREET, c.text)])
    among = f"The {among}" if among and f"The {among}" in plain else among
    titled = quoted and quoted[0] in head  # what is quoted is the title; a name beside it is where it is
    named = name_in(plain, head, brand or ("" if titled else among), quoted)
    rest, when, where = _placed(head, form)
    rest, appended, others = _apposed(rest, named, clauses[1:])
    about = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", f"{employer} {head}".strip())  # "EcoBottle" is a bottle
    unnamed = about.replace(named.name, "") if named.name else about  # a cookbook called "One Pot" is no pot
    about = unnamed if kinds_in(unnamed) else about
    found = _fitting(form, (kinds_in(begun.before), (*kinds_in(appended), *kinds_in(about)), kinds_in(_offered(clauses))))
    ours = found and is_ours(head, found[0])
    if form in ("ad", "launch") and found and found[0].hero and is_sentence(head) and not _SELLS.search(head) and not ours:
        found = ()  # "we recycle old phones" sells none
    if form in ("ad", "launch") and found and found[0].hero and is_goods(head) and not names_kind(head, found[0]):
        found = ()  # a lunch box is no lunch
    thing = "" if is_sentence(head) or begun.told else goods_in(head)
    if not found and thing and not lexicon.data("occasions")[form]["kind"]:
        if not posted:
            return None
        found = (sold_thing(thing),)
    if not found and named.name and rest.lower().removeprefix("the ").strip() == named.name.lower():
        found = kinds_in(", ".join(c.text for c in clauses[1:] if c.role == "point"))[:1]  # what it does says what it is
    if not found and not lexicon.data("occasions")[form]["kind"]:
        found = (kind_named(lexicon.data("occasions")[form]["general"]),)
    statement = state(form, begun, rest, head, named, appended)
    statement = replace(statement, under=statement.under or capital(re.sub(r"^(?:an?|the)\s+", "", employer)))
    if others and re.match(r"for (?!free)[a-z]", others[0].text) and len(others[0].text.split()) <= 6:
        statement = statement.said_for(others.pop(0).text)
    asked = capital(head) if said(head).role == "call" else ""
    offer = Offer(
        form, statement, named.name, found, call=asked, when=when, where=where, told=begun.told, person=named.person, scenes=scenes
    )  # fmt: skip
    return _gathered(offer, others, named)


_ADVERT = r"\b(?:ads?|advert|advertisement|commercial|spot|promo|promotion|teaser|trailer|campaign|launch)\b"
"""Films of which hours and days are only one of the things they say."""


def _merged(clauses: list[Said], quoted: Sequence[str]) -> list[Said]:
    """The clauses with a title that stands behind the word for what it is: "webinar" and "how to start a podcast"."""
    if len(clauses) < 2 or clauses[1].role != "point":
        return clauses
    head, title = clauses[0].text, clauses[1].text
    if re.fullmatch(r"for (?:sale|rent)|to let|wanted|lost|found", head, re.IGNORECASE):
        return [Said(f"{head} {title}" if head.lower() in ("lost", "found") else f"{title} {head.lower()}", "point"), *clauses[2:]]
    entitled = any(q in title for q in quoted) and not any(q in head for q in quoted) and len(head.split()) <= 3
    alone = re.fullmatch(r"webinar|workshop|lecture|seminar|talk|exhibition|concert|reading|screening", head, re.IGNORECASE)
    if entitled or (alone and not is_goods(title)):
        entitled = entitled and head.split()[-1].lower() in ("launch", "premiere", "screening", "play")
        return [Said(f"{head} of {title}" if entitled else f"{head}: {title}", "point"), *clauses[2:]]
    return clauses


def _headed(begun: Led, plain: str) -> list[str]:
    """What stands before the word for the film, where the clauses behind it only tell of it: "hiking boots" of "hiking boots
    commercial: waterproof, light"."""
    before = re.sub(r"\b(?:product|brand|image|launch|promo|social|instagram|tiktok)$", "", begun.before, flags=re.IGNORECASE)
    before = before.strip()
    first = parted(plain)[:1]
    told = first and (said(first[0]).role == "call" or re.match(r"[a-z]+s (?:your|the|you|up|free|a|an)\b", first[0]))
    if before and begun.film.lower() == "launch" and re.match(r"[:,–—-]", begun.link):
        return [f"{before} launch"]
    if not before or not begun.film or not re.match(r"[:,–—-]", begun.link) or (first and not told and kinds_in(first[0])):
        return []
    if begun.film.lower() in ("update", "newsletter", "message"):
        return [f"{before} {begun.film}"]
    return [before] if kinds_in(before) or is_goods(before) or told else []


_SELLS = re.compile(
    r"\b(?:sells?|offers?|makes?|bakes?|brews?|roasts?|serves?|grows?|produces?|launch(?:es)?|present|announce|new|now|have|has"
    r"|is here|are here|arrives?|arrived|back)\b",
    re.IGNORECASE,
)
"""Verbs of whoever sells what they speak of."""
_BARE = re.compile(
    r"(?:from |only |just |for )?[€$£]? ?[\d.,]+ ?(?:€|\$|£|euros?|dollars?|%|percent)?(?: off)?|free|\d+ [a-z]+", re.IGNORECASE
)
"""A price or a number and nothing else, which names nothing."""
_NAMES_IT = re.compile(r"^(?:join|become|visit|come|learn|volunteer|adopt|donate|give|meet|discover|try)\b", re.IGNORECASE)
"""Calls that say what it is all about: "join our choir"."""


_ADDED = re.compile(
    r"\b(?:included|provided|welcome|allowed|free|available|possible)$|^[a-z]+s \w+$|^[a-z]+s (?:for )?\d", re.IGNORECASE
)
"""What comes with an offer, and what it does, which say nothing of its kind: "first aid included", "folds flat"."""


def _offered(clauses: Sequence[Said]) -> str:
    """What the clauses of an offer name, without what they ask for, and without what they only tie it to: "from your phone"."""
    head, *others = clauses
    said_of = [head, *(c for c in others if c.role != "call" and not _ADDED.search(c.text) and not is_sentence(c.text))]
    named = (re.split(r" (?:from|on|with|to|by|at) (?:your|the|our)\b", c.text, maxsplit=1)[0] for c in said_of)
    return ", ".join(named)


def occasion_of(begun: Led) -> str:
    """What an announcement is for: the first occasion of which a word is said."""
    for name, entry in lexicon.data("occasions").items():
        sells = name == "hours" and re.search(_ADVERT, begun.film, re.IGNORECASE)  # hours are only one of the things an advert says
        if entry["words"] and not sells and re.search(entry["words"], begun.words, re.IGNORECASE):
            return str(name)
    return "event" if begun.verb.startswith("invit") else "ad"


def _first_things(clauses: Sequence[Said], form: str) -> tuple[list[Said], str]:
    """The clauses with the one first that says what it is about: whom a company looks for, and no date; and the employer before."""
    ordered, employer = list(clauses), ""
    lead = next((c for c in ordered if form == "hiring" and SOUGHT.match(c.text)), None)
    if lead is not None and ordered[0] is not lead and ordered[0].role == "point":
        employer = ordered.pop(0).text
    asked = ordered[0] if ordered[0].role == "call" and (form in ("cause", "notice") or _NAMES_IT.match(ordered[0].text)) else None
    first = ordered[0] if ordered[0].role in ("point", "price") and not _BARE.fullmatch(ordered[0].text) else None
    lead = lead or asked or first or next((c for c in ordered if c.role == "point"), ordered[0])
    ordered.remove(lead)
    return [replace(lead, role="point"), *ordered], employer


def _fitting(form: str, found: Sequence[tuple[Kind, ...]]) -> tuple[Kind, ...]:
    """The kinds of the name before the film, of what it is about, or of all of it; notices where one is given, and then first."""
    named, about, whole = found
    every = dict.fromkeys((*named, *about))
    ours = form in _OF_OURSELVES and not every
    if not ours and all(k.general for k in every) and not any(k.form in ("event", "launch") for k in every):
        every |= dict.fromkeys(whole)
    notices = [k for k in every if k.form == "notice"]
    others = [k for k in every if k.form not in ("notice", "sale") or k.form == form]
    return tuple(dict.fromkeys((*notices, *(() if notices else others)) if form == "notice" else others))


def _placed(head: str, form: str) -> tuple[str, tuple[str, ...], str]:
    """What it is about without when and where, and both."""
    rest, moment = without_moment(head)
    rest, moment = (rest, moment) if rest else (head, "")
    held = form in _HELD or re.search(rf"\b(?:{DATED})", rest, re.IGNORECASE) is not None
    last = re.search(_VENUE, rest) if held and not moment else None
    if last and (earlier := without_moment(rest[: last.start()]))[1]:
        return earlier[0], (earlier[1],), last["where"]
    when = (moment,) if moment else ()
    street = re.search(_STREET, rest)
    if street and street.start("street"):  # "Bridge Street is closed" is about the street
        without = " ".join(f"{rest[: street.start()]} {rest[street.end() :]}".split())
        tie = "on" if re.search(r"\bon $", rest[: street.start("street")]) else "at"
        return without.strip(" ,"), when, f"{tie} {street['street']}"
    venue = re.search(_VENUE, rest) if form in _HELD and when else None
    if venue and not re.search(_NO_VENUE, venue["venue"], re.IGNORECASE):
        return rest[: venue.start()].strip(), when, venue["where"]
    return rest, when, ""


def _apposed(rest: str, named: Named, others: Sequence[Said]) -> tuple[str, str, list[Said]]:
    """What a bare name is followed by: "FreshBox" and then "a weekly box of vegetables"."""
    left = list(others)
    bare = named.name and rest.lower().removeprefix("the ").strip() == named.name.lower()
    told = left[0].text if left and left[0].role in ("point", "price") else ""
    if (
        bare
        and told
        and (re.match(r"(?:an?|the|our|your)\s", told, re.IGNORECASE) or (kinds_in(told) and not re.search(r"\d", told)))
    ):
        return rest, left.pop(0).text, left
    return rest, "", left


def _gathered(offer: Offer, clauses: Sequence[Said], named: Named) -> Offer:
    """The offer with everything that its further clauses say."""
    points, prices, when, where, call = list[str](), list[str](), list(offer.when), offer.where, ""
    dated = re.compile(rf"(?P<when>{MOMENTS}),? (?P<where>(?:at|in|on) (?!\d)(?:the |our )?[\w'’& -]{{3,40}})", re.IGNORECASE)
    for clause in clauses:
        text = re.sub(r"^(?:and|plus|also|but|who|which|that)\s+", "", clause.text, flags=re.IGNORECASE)
        street = re.search(_STREET, text)
        if named.name and text.lower().removeprefix("the ") == named.name.lower().removeprefix("the "):
            continue  # it is in the statement
        if clause.role == "when":
            when.append(re.sub(r"^(?:starts?|starting|begins?|beginning|kick-?off|doors(?: open)?) (?=at )", "", text))
        elif when and not re.search(_TIMED, " ".join(when)) and re.fullmatch(_HOURS, text):
            when.append(text)
        elif (met := _MEETING.fullmatch(text)) and not where:
            when.append(met["when"])
            where = met["where"]
        elif when and not where and _ROOM.fullmatch(text):
            where = f"in {text}" if re.match(_NUMBERED, text) else f"in the {text}"
        elif (fixed := dated.fullmatch(text)) and not where:
            when.append(fixed["when"])
            where = fixed["where"]
        elif offer.form in _MET and when and not where and re.fullmatch(r"(?:the )?(?:[A-Z][\w’'&-]+ ?){2,5}", text):
            where = f"at {text}"
        elif (reached := _reached(text)) and not call:
            call = reached
        elif street and len(text.split()) <= len(street["street"].split()) + 2:
            where = where or f"at {street['street']}"
        elif (place := _MEETS_AT.fullmatch(text)) and not where:
            where = place["where"]
        elif not when and clause.role != "call" and (dated_point := _dated_point(text)):
            points += [] if re.fullmatch(r"open|we are open|starts?|starting", dated_point[0], re.IGNORECASE) else [dated_point[0]]
            when.append(dated_point[1])
        elif clause.role == "call" and not call and (clause is clauses[-1] or not _ENJOYS.match(text) or offer.form in _OWN_CALL):
            call = text
        elif re.match(r"(?:at|in) (?:the |our )?[\w'’ -]{3,40}$", text) and not where and (when or text.startswith("at ")):
            where = text
        elif clause.text.lower().startswith("who ") and offer.form in ("hello", "welcome", "thanks"):
            points.append(f"{named.person or 'You'} {text}" if not named.person else f"{named.person} {text}")
        elif re.search(r"\d(?!-year-old)", text) or priced(text):
            prices.append(text)
        else:
            points.append(text)
    return replace(offer, points=tuple(map(capital, points)), prices=tuple(map(capital, prices)), when=tuple(when), where=where,
                   call=(capital(call) if " " in call else call) or offer.call)  # fmt: skip


def _dated_point(text: str) -> tuple[str, str] | None:
    """What a clause names and when it is, "spinning classes" and "every Monday at 7 am"; None without a date or an hour."""
    rest, moment = without_moment(text)
    named = rest and len(rest.split()) <= _FEW and not is_sentence(rest) and not re.search(r"\d", rest) and not priced(text)
    dated = re.search(rf"(?:{DATED})", moment, re.IGNORECASE) and re.search(r"\d", moment)
    return (rest, moment) if named and dated else None


def _reached(text: str) -> str:
    """What is asked for by a clause that only says how somebody is reached: a number, an address of the net; "" for any other."""
    if re.fullmatch(r"\+?\d[\d /-]{6,}", text):
        return f"Call {text}"
    address = re.search(r"\S\.(?:com|org|net|de|at|ch|it|fr|uk|eu|io|app)\b|\S@\S", text) and not priced(text)
    return text if address or re.fullmatch(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}(?:/\S*)?", text) else ""


def capital(text: str) -> str:
    """A text with a capital first letter."""
    return text[:1].upper() + text[1:]
