"""Names in an offer: the brand, shop or place that speaks, or the person whom it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seedream.scene.reading.calling import gender_of
from seedream.scene.reading.lexicon import data, noun
from seedream.scene.telling.product_name import brand_in

_PROPER = r"(?:(?:St|Dr|Mt)\. )?[A-Z0-9][\w&’'-]*(?:\.[A-Z]?[\w-]+)?(?: (?:&|and|of|the|de|la|[A-Z0-9][\w&’'-]*))*"
_NO_BRANDS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May",
    "June", "July", "August", "September", "October", "November", "December", "Christmas", "Easter", "Halloween", "New", "Black",
    "Cyber", "Advent", "Lent", "Ramadan", "Hanukkah", "Thanksgiving", "Pentecost", "Carnival",
    "Instagram", "TikTok", "LinkedIn", "Facebook", "YouTube", "I", "We",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """The name that an offer gives ("" for none), the words that tie it ("at the Green Fork café"), and a person's name."""

    name: str = ""
    phrase: str = ""
    person: str = ""


def name_in(text: str, head: str, brand: str, quoted: Sequence[str]) -> Named:
    """Who or what an offer names: a `brand` that is known, words that are `quoted`, a person, a shop, a company."""
    person = _person_in(head)
    if brand:
        return Named(brand, _around(head, brand), person)
    if quoted and quoted[0] in head:
        return Named(quoted[0], _around(head, quoted[0]), person)
    if person:
        return Named("", "", person)
    for found in (_alone_in(head), _owner_in(head), _called_in(text), brand_in(text)):
        if found and found.split()[0] not in _NO_BRANDS and found in text and not _is_no_brand(found, text):
            return Named(found, _around(head, found), person)
    return Named("", "", person)


def _is_no_brand(found: str, text: str) -> bool:
    """Whether capitalised words are a number, a street, a town or a code: "in Leeds", "the code SPRING"."""
    street = re.search(r"\b(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Court|Quay|Row|Hill|Gardens)(?: \d+\w?)?$", found)
    tied = re.search(rf"\b(?:in|code) {re.escape(found)}\b", text)
    return street is not None or re.match(r"\d", found) is not None or tied is not None


def _person_in(head: str) -> str:
    """The first name of a colleague: "our new colleague Priya"."""
    called = r"(?P<name>(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?[A-Z][a-z’']+(?: [A-Z][a-z’']+)?)"
    found = re.search(rf"\b([a-z]+),? (?:called |named )?{called}\b", head)
    known = noun(found[1]) if found else None
    roles = (*data("telling_words")["names"]["roles"], "intern", "trainee", "apprentice", "member", "head", "assistant")
    if found and ((known is not None and known.category == "person") or found[1] in roles):
        return found["name"]
    alone = re.match(r"(?P<name>[A-Z][a-z’']+)(?: [A-Z][a-z’']+)?$", head)
    return alone[0] if alone and gender_of(alone["name"]) else ""


def _owner_in(head: str) -> str:
    """Whose it is: who is named after "at", "by" or "from"; a venue may end in plain words, "Westfield primary school"."""
    venues = "|".join(
        (
            *data("sheets")["owners"]["words"],
            "centre",
            "center",
            "theatre",
            "theater",
            "gallery",
            "hall",
            "pool",
            "zoo",
            "inn",
            "brewery",
        )
    )
    found = re.search(rf"\b(?:at|by|from|with|of) (?:the |our )?(?P<name>{_PROPER}(?: (?:[a-z]+ )?(?:{venues})\b)?)", head)
    named = found["name"].strip() if found else ""
    return "" if re.match(r"\d", named) else named


def _alone_in(head: str) -> str:
    """A head that is nothing but a name."""
    found = re.fullmatch(rf"(?:the |our |new )?(?P<name>{_PROPER})", head)
    return found["name"] if found and not noun(found["name"].lower()) else ""


def _called_in(text: str) -> str:
    """What is called so, or stands by itself after what it is: "our software Ledgerly"."""
    found = re.search(rf"\b(?:called|named) (?P<name>{_PROPER})", text) or re.search(
        rf"\b(?:our|my|the) (?:[a-z-]+ ){{1,4}}(?<! to )(?<! in )(?<! of )(?<! at )(?<! for )(?<! from )(?P<name>{_PROPER})"
        r"(?=$|[:,.;]| in | at | with )",
        text,
    )
    return re.sub(r"(?: (?:&|and|of|the|de|la))+$", "", found["name"]) if found else ""


def _around(head: str, name: str) -> str:
    """The name with the words that tie it to what is offered, so that a title can do without them."""
    found = re.search(rf",? ?\b(?:at|by|from|with|of|called|named)? ?(?:the |our )?{re.escape(name)}", head)
    return found[0] if found else ""
