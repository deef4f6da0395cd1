"""Reading offers: who speaks, what is offered, what is promised, what it costs, when and where it is, and what the viewer is asked
for. Nothing is made up, and nothing that the request says is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.scene.offers.clauses import Said, parted, priced, said
from seedream.scene.offers.kinds import Kind, kinds_in
from seedream.scene.offers.leading import SOLD, Led, led
from seedream.scene.offers.moments import spoken_moment, without_moment
from seedream.scene.offers.naming import Named, name_in
from seedream.scene.offers.stating import SOUGHT, Statement, state
from seedream.scene.reading import lexicon
from seedream.scene.reading.quotations import quotations
from seedream.scene.telling.announcement import is_scene
from seedream.scene.telling.goods import name_among

_STREET = (
    r"(?:\b(?:at|on|to|in) |^)(?P<street>(?:\d+\w? (?:[A-Z][\w'’]+ ){0,3}|(?:[A-Z][\w'’]+ ){1,3})"
    r"(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Court|Place|Way|Quay|Park|Row|Hill|Gardens|Close)(?: \d+\w?)?)\b"
)
_VENUE = r"[, ]*\b(?P<where>(?:in|at) (?!\d)(?:the |our )?(?P<venue>(?:(?! (?:in|at|on) )[\w'’ -]){3,40}))$"
_NO_VENUE = r"^(?:the |our )?(?:morning|afternoon|evening|night|middle|weekend|minutes?|hours?|mind|stock|a )|\d"
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


def read_offer(text: str, brand: str = "", *, surely: bool = False) -> Offer | None:
    """The offer that a request makes; None for one that announces nothing, or nothing of a kind that is known.

    `surely` takes for granted that it announces something.
    """
    begun = led(text)
    if not (begun.announces or surely) or not begun.about:
        return None
    form = occasion_of(begun)
    quoted = [words for _, _, words in quotations(begun.about)]
    plain = re.sub(r"[\"“”„«»]", "", begun.about)
    clauses = [said(c) for c in parted(plain)]
    clauses = [c for c in clauses if c.role != "tone"]
    if not clauses:
        return None
    scenes = tuple(c.text for c in clauses[1:] if is_scene(c.text))
    clauses, employer = _first_things([c for c in clauses if c.text not in scenes], form)
    head = clauses[0].text
    named = name_in(plain, head, brand or name_among([c.text for c in clauses[1:] if c.role == "point"]), quoted)
    rest, when, where = _placed(head, form)
    rest, appended, others = _apposed(rest, named, clauses[1:])
    about = f"{employer} {head}".strip()
    found = _fitting(form, (kinds_in(begun.before), (*kinds_in(appended), *kinds_in(about)), kinds_in(plain)))
    if not found and not lexicon.data("occasions")[form]["kind"]:
        return None
    statement = state(form, begun, rest, head, named, appended)
    statement = replace(statement, under=statement.under or capital(re.sub(r"^(?:an?|the)\s+", "", employer)))
    if others and re.match(r"for (?!free)[a-z]", others[0].text) and len(others[0].text.split()) <= 6:
        statement = statement.said_for(others.pop(0).text)
    offer = Offer(form, statement, named.name, found, when=when, where=where, told=begun.told, person=named.person, scenes=scenes)
    return _gathered(offer, others, named)


def occasion_of(begun: Led) -> str:
    """What an announcement is for: the first occasion of which a word is said."""
    for name, entry in lexicon.data("occasions").items():
        sells = name == "hours" and re.search(SOLD, begun.film, re.IGNORECASE)  # hours are only one of the things an advert says
        if entry["words"] and not sells and re.search(entry["words"], begun.words, re.IGNORECASE):
            return str(name)
    return "event" if begun.verb.startswith("invit") else "ad"


def _first_things(clauses: Sequence[Said], form: str) -> tuple[list[Said], str]:
    """The clauses with the one first that says what it is about: whom a company looks for, and no date; and the employer before."""
    ordered, employer = list(clauses), ""
    lead = next((c for c in ordered if form == "hiring" and SOUGHT.match(c.text)), None)
    if lead is not None and ordered[0] is not lead and ordered[0].role == "point":
        employer = ordered.pop(0).text
    asked = ordered[0] if form in ("cause", "notice") and ordered[0].role == "call" else None
    lead = lead or asked or next((c for c in ordered if c.role == "point"), ordered[0])
    ordered.remove(lead)
    return [replace(lead, role="point"), *ordered], employer


def _fitting(form: str, found: Sequence[tuple[Kind, ...]]) -> tuple[Kind, ...]:
    """The kinds of the name before the film, of what it is about, or of all of it; notices where one is given, and then first."""
    named, about, whole = found
    every = dict.fromkeys((*named, *about))
    if all(k.general for k in every) and not any(k.form == form == "event" for k in every):
        every |= dict.fromkeys(whole)
    notices = [k for k in every if k.form == "notice"]
    others = [k for k in every if k.form not in ("notice", "sale") or k.form == form]
    return tuple(dict.fromkeys((*notices, *(() if notices else others)) if form == "notice" else others))


def _placed(head: str, form: str) -> tuple[str, tuple[str, ...], str]:
    """What it is about without when and where, and both."""
    rest, moment = without_moment(head)
    rest, moment = (rest, moment) if rest else (head, "")
    last = re.search(_VENUE, rest) if form in _HELD and not moment else None
    if last and (earlier := without_moment(rest[: last.start()]))[1]:
        return earlier[0], (earlier[1],), last["where"]
    when = (moment,) if moment else ()
    if street := re.search(_STREET, rest):
        return f"{rest[: street.start()]}{rest[street.end() :]}".strip(" ,"), when, f"at {street['street']}"
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
    for clause in clauses:
        text = re.sub(r"^(?:and|plus|also|but|who|which|that)\s+", "", clause.text, flags=re.IGNORECASE)
        street = re.search(_STREET, text)
        if named.name and text.lower().removeprefix("the ") == named.name.lower():
            continue  # it is in the statement
        if clause.role == "when":
            when.append(text)
        elif street and len(text.split()) <= len(street["street"].split()) + 2:
            where = where or f"at {street['street']}"
        elif clause.role == "call" and not call:
            call = text
        elif re.match(r"(?:at|in) (?:the |our )?[\w'’ -]{3,40}$", text) and not where and when:
            where = text
        elif clause.text.lower().startswith("who ") and offer.form in ("hello", "welcome", "thanks"):
            points.append(f"{named.person or 'You'} {text}" if not named.person else f"{named.person} {text}")
        elif re.search(r"\d", text) or priced(text):
            prices.append(text)
        else:
            points.append(text)
    return replace(offer, points=tuple(map(capital, points)), prices=tuple(map(capital, prices)), when=tuple(when), where=where,
                   call=capital(call))  # fmt: skip


def capital(text: str) -> str:
    """A text with a capital first letter."""
    return text[:1].upper() + text[1:]
