"""Pages of an offer: what it costs, when and where it is, and the end card with what to do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from seedream.scene.graph import Entity
from seedream.scene.offers.moments import days_and_hours
from seedream.scene.sheets.designing import Ground, badge_of, figures_of
from seedream.scene.sheets.reading import mark_of
from seedream.scene.sheets.view import Entry, SheetView
from seedream.scene.titles import emphasis_of, headline

if TYPE_CHECKING:
    from seedream.scene.offers.reading import Offer

_GROUNDS: tuple[Ground, ...] = ("light", "paper")
_SAID = ("welcome", "hello", "thanks", "notice", "moving", "hours", "anniversary", "congratulations")
"""Occasions that end with a good word, which no button asks for."""
_LONG = 30
"""Characters of a call that no longer fits on a button."""


def price_page(offer: Offer, parts: Sequence[str], accent: str, index: int) -> SheetView:
    """A page of clauses with figures: the first as a headline, the rest as facts, the price on a sticker."""
    badge = badge_of("", "; ".join(parts))
    head = parts[0]
    details = tuple(Entry(p, mark=mark_of(p) or "check") for p in parts[1:])
    kicker = offer.brand or offer.statement.title
    page = SheetView(
        headline(head, 60), kicker=kicker, emphasis=emphasis_of(head), form="offer", details=details,
        ground=_GROUNDS[index % 2], accent=accent,
    )  # fmt: skip
    short = badge.lower() not in head.lower() or len(badge) < 0.8 * len(head)
    return replace(page, badge=badge if short else "")


def moment_page(offer: Offer, accent: str) -> SheetView:
    """A page for when and where: the first fact large, the others with an icon each."""
    chips = moment_chips(offer)
    kicker = offer.brand if _beside(offer) else offer.statement.title
    head = chips[0].title
    return SheetView(
        head, kicker=kicker, emphasis=emphasis_of(head), form="event", details=chips[1:], ground="light", accent=accent
    )


def moment_chips(offer: Offer) -> tuple[Entry, ...]:
    """When and where, as facts with an icon."""
    when = tuple(Entry(_bare(part), mark=mark_of(part) or "calendar") for moment in offer.when for part in days_and_hours(moment))
    return (*when, *((Entry(_bare(offer.where), mark="map_marker"),) if offer.where else ()))


def _beside(offer: Offer) -> bool:
    """Whether a brand stands beside what is offered, and the request does not name it itself: that of a brand kit."""
    statement = offer.statement
    return bool(offer.brand) and offer.brand not in f"{statement.title} {statement.under} {statement.spoken[0]}"


def _bare(moment: str) -> str:
    """A moment as it is read by itself: "on 1 June" is "1 June", "before Christmas" stays."""
    return _capital(re.sub(r"^(?:on|in|at) ", "", moment))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def closing_page(offer: Offer, call: str, shown: Sequence[Entity], accent: str) -> SheetView:
    """The end card: the name, what it is, when and where, the price, and what to do on a button."""
    statement = offer.statement
    if offer.form == "greeting":  # nothing is to be done: the last words
        stand = figures_of(shown, "statement", call)
        return SheetView(headline(call, 60), "", emphasis=emphasis_of(call), figures=stand, ground="deep", accent=accent)
    long = len(call) > _LONG
    head = statement.title if _beside(offer) else offer.brand or statement.title
    head = call if long else head
    told = offer.brand and offer.brand in statement.title
    under = "" if head == statement.title else statement.under if told else statement.title
    head = statement.title if told and not long else head
    figures = figures_of(shown, "statement", head)
    badge = badge_of("", "; ".join((*offer.prices, offer.call)))
    said = offer.form in _SAID and not offer.call
    under = under or (call if said and call.lower() not in head.lower() else "")
    page = SheetView(
        headline(head, 60), under, emphasis=emphasis_of(head), form="offer" if badge else "event", details=moment_chips(offer),
        call="" if long or said else call, badge=badge, figures=figures, ground="deep", accent=accent,
    )  # fmt: skip
    return replace(page, kicker=offer.brand) if offer.brand and (long or _beside(offer)) else page
