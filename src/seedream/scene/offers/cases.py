"""Cases: what a customer has reached with something of one's own: who it is, what has changed, with what, and what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from seedream.inputs import Brief
from seedream.inputs.software import software_in
from seedream.scene.graph import Beat
from seedream.scene.offers.naming import name_in
from seedream.scene.offers.reports import figure_of
from seedream.scene.offers.things import goods_in
from seedream.scene.reading.language import tokens
from seedream.scene.reading.openings import FINITE
from seedream.scene.reading.parse import Parsed
from seedream.scene.reading.quotations import quotations
from seedream.scene.sheets.view import SheetView
from seedream.scene.shots.views import WorldView
from seedream.scene.still import still_view
from seedream.scene.telling.worded import Worded
from seedream.scene.telling.worded_views import before
from seedream.scene.titles import emphasis_of, headline

Read = Callable[[str], Parsed]
_CASE = re.compile(
    r"^\W*(?:(?:an?|our|the|short|quick|new|video|next) )*"
    r"(?:(?:customer|client|user|member|student|success)[ -](?:success )?stor(?:y|ies)|(?:customer|client) spotlight|case[ -]study)"
    r"(?: video| film| clip)?\s*(?:[:–—-]|,|about|of)\s*(?:how )?(?P<rest>.+)$",
    re.DOTALL | re.IGNORECASE,
)
"""What such a film calls itself."""
_PRAISE = re.compile(
    r"^\W*(?:(?:an?|our|the|short|video|new|happy|real) )*(?:(?:customer|client|user|guest|patient|student|member)s? )?"
    r"(?:testimonial|review|quote|praise|feedback)s?(?: video| film| clip)?\b(?P<of>[^:\"“„«]*)[:–—-]?\s*$",
    re.IGNORECASE,
)
"""What a film calls itself in which somebody is quoted, before the quotation."""
_SIGNED = re.compile(
    r"^[\s—–,.-]*(?:by |from )?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*)*)(?:,? (?P<role>\d{2}|(?:an? |the |our )?[a-z][\w -]+?))?"
    r"(?:,? (?:about|on) (?P<ours>(?:our|the|my) [^,.;]+))?[.!]?$"
)
"""Who is quoted, after the quotation: "Karin, 54, about our mattress"."""
_QUOTED_WORDS = 3
"""Words of a quotation of a customer at least."""
_WITH = re.compile(r",? (?:with|using|by using|thanks to|because of|through) (?P<ours>(?:our|the|my) [^,.;]+)", re.IGNORECASE)
_NAMED = re.compile(r"^(?P<role>(?:(?:the|our|a|an) )?[a-z][a-z -]*?),? (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)$")
"""Somebody after what they are: "bakery owner Luis"."""
_LONGEST = 7
"""Words that name a customer, at most."""
_ARTICLE = r"^(?:the|our|my|an?)\s+"


@dataclass(frozen=True, slots=True)
class Case:
    """A customer's story: `who` as the request says it, their `role` ("" for none) and `name`, what they `did` or are quoted with
    (`quote`), what it was done with (`ours`, "" where that is not said), and its `brand` ("" for none)."""

    who: str
    role: str
    name: str
    did: str
    ours: str
    brand: str
    quote: str = ""


def read_case(brief: Brief) -> Case | None:
    """The story of a customer that a request tells; None for any other request."""
    if brief.script is not None or brief.pictures or brief.intent.kind not in (None, "announcement", "story"):
        return None
    found = _CASE.match(brief.prompt.strip())
    if found is None:
        return _praise(brief)
    rest = found["rest"].strip(" .!")
    tied = _WITH.search(rest)
    told, ours = (f"{rest[: tied.start()]}{rest[tied.end() :]}", tied["ours"].strip()) if tied else (rest, "")
    finite = next((w for w in tokens(told) if w.tag in FINITE and w.offset), None)
    if finite is None:
        return None
    who, did = told[: finite.offset].strip(" ,"), told[finite.offset :].strip(" ,")
    if not who or re.search(r"[.;:!?]", who) or len(who.split()) > _LONGEST:
        return None
    named = _NAMED.match(who)
    role, name = (named["role"], named["name"]) if named else ("", who[:1].upper() + who[1:])
    kit = brief.intent.brand_kit.name if brief.intent.brand_kit else ""
    return Case(who, role, name, did, ours, brief.intent.brand or kit or (name_in(ours, ours, "", ()).name if ours else ""))


def _praise(brief: Brief) -> Case | None:
    """What a customer is quoted with; None where nobody is."""
    quoted = quotations(brief.prompt)
    if len(quoted) != 1 or len(quoted[0][2].split()) < _QUOTED_WORDS:
        return None
    start, end, text = quoted[0]
    head, signed = _PRAISE.match(brief.prompt[:start]), _SIGNED.match(brief.prompt[end:].strip())
    if head is None or signed is None:
        return None
    ours = re.search(r"\b(?:for|about|of|on) (?P<ours>(?:our|the|my) [\w' -]+)", head["of"])
    thing = signed["ours"] or (ours["ours"].strip() if ours else "")
    kit = brief.intent.brand_kit.name if brief.intent.brand_kit else ""
    brand = brief.intent.brand or kit or (name_in(thing, thing, "", ()).name if thing else "")
    return Case(signed["name"], signed["role"] or "", signed["name"], "", thing, brand, text.strip('“”"'))


def case_beats(case: Case, accent: str, frame: tuple[float, float], read: Read) -> tuple[Beat, ...]:
    """Who it is, what has changed, with what it was done, and what the viewer is asked to do."""
    role = re.sub(_ARTICLE, "", case.role)
    seen = _quoted(case.name, role, read) if case.quote else _met(role or case.who, read)
    article = "an" if role[:1] in ("a", "e", "i", "o", "u") else "a"
    met = f"This is {case.name}, {article} {role}." if role and not case.quote else f"Meet {case.who}."
    named = Worded(case.name, f"{role[:1].upper()}{role[1:]}", "light", "")
    first = before(still_view(seen, seen.entities, frame), named, frame)
    beats = [Beat("who", "meet whom it is about", first, 0.9, 2.5, "words", (met,))]
    if case.quote:
        words = case.quote if case.quote[-1:] in ".!?…" else f"{case.quote}."
        page = SheetView(f"“{case.quote}”", f"— {case.name}", form="quote", ground="paper", accent=accent)
        beats.append(Beat("quote", "say what they say", page, 1.4, 3.0, "words", (words,)))
    else:
        said = f"{case.name} {case.did}"
        beats.append(Beat("did", "say what has changed", _result(case, said, accent), 1.2, 2.8, "words", (f"{said.rstrip('.')}.",)))
    if case.ours:
        bare = re.sub(_ARTICLE, "", case.ours)
        spoken = f"{case.ours[:1].upper()}{case.ours[1:]}." if case.quote else f"With {case.ours}."
        view = _used(case, bare, seen, frame, read) or SheetView(headline(bare), form="statement", ground="paper", accent=accent)
        beats.append(Beat("with", "show with what", view, 1.0, 2.5, "words", (spoken,)))
    if case.quote and not (case.brand or case.ours):
        return tuple(beats)  # nothing is offered
    title = case.brand or headline(re.sub(_ARTICLE, "", case.ours) or case.name)
    last = SheetView(title, form="event", call="Find out more", ground="deep", accent=accent)
    beats.append(Beat("action", "say what to do", last, 0.8, 2.2, "words", (f"{title}. Find out more.",)))
    return tuple(beats)


def _result(case: Case, said: str, accent: str) -> SheetView:
    """What has changed, as a number where it is one."""
    entry = figure_of(re.sub(r"^\S+ ", "", case.did)) or figure_of(said)
    if entry is not None and len(entry.title.split()) <= 6:
        what = " ".join(case.did.replace(entry.value, "", 1).split())
        return SheetView(entry.value, f"{what[:1].upper()}{what[1:]}", case.name, form="statement", ground="light", accent=accent)
    return SheetView(headline(said), kicker="", emphasis=emphasis_of(said), form="statement", ground="light", accent=accent)


def _met(who: str, read: Read) -> Parsed:
    """Whoever it is about where they are: a family at home, somebody of an organisation in it."""
    at_home = re.search(r"\b(?:family|household|couple|parents|pensioners?)\b", who, re.IGNORECASE)
    seen = read(f"the {re.sub(_ARTICLE, '', who)} smiles{' in the living room' if at_home else ''}")
    if any(e.category == "person" for e in seen.entities):
        return seen
    return (
        replace(read("two people smile"), setting=seen.setting)
        if seen.setting.understood
        else read("two people smile in an office")
    )


def _quoted(name: str, role: str, read: Read) -> Parsed:
    """Who is quoted: at their trade where one is said, else at home."""
    trade = read(f"the {role} smiles") if role and not role.isdigit() else None
    if trade is not None and any(e.category == "person" for e in trade.entities):
        return trade
    seen = read(f"{name.split()[0]} smiles in the living room")
    return seen if any(e.category == "person" for e in seen.entities) else read("a woman smiles in the living room")


def _used(case: Case, bare: str, seen: Parsed, frame: tuple[float, float], read: Read) -> WorldView | None:
    """Whoever it is about with what it was done with, on a screen or in their hands, where they are; None where neither is so."""
    who = next((e.noun for e in seen.entities if e.category == "person" and e.count == 1), "woman")
    thing = "" if software_in(case.ours) else goods_in(bare)
    if not thing and not software_in(case.ours):
        return None
    made = read(f"the {who} holds a {thing}" if thing else f"the {who} types on a laptop")
    setting = seen.setting if seen.setting.understood else made.setting
    return still_view(replace(made, setting=setting), made.entities, frame)
