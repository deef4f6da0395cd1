"""Sheets: a designed page of type, with blocks for dates and prices, lists, numbers, plans, a button and something drawn large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seedream.scene.shots.views import CastMember, TitleView
from seedream.types import Element

Form = Literal["statement", "quote", "offer", "event", "job", "menu", "list", "figures", "plans", "countdown", "versus"]
LISTED: frozenset[str] = frozenset(("menu", "list", "figures", "plans", "countdown", "versus"))
"""Forms of which the entries are what matters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line, tile or column of a sheet: what it is called, what is said of it, its price or number, and the noun of its icon."""

    title: str
    text: str = ""
    value: str = ""
    mark: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetView(TitleView):
    """A title that is designed as a page.

    `details` are facts with an icon each ("calendar", "map_marker", …), `entries` what a list, a menu or a page of numbers holds;
    `call` stands on a button, `badge` on a sticker ("20 % off"), and `figures` are drawn large beside the type.
    """

    form: Form = "statement"
    details: tuple[Entry, ...] = ()
    entries: tuple[Entry, ...] = ()
    call: str = ""
    badge: str = ""
    figures: tuple[CastMember, ...] = ()
    highlighted: int = -1

    @property
    def elements(self) -> tuple[Element, ...]:
        """Headline, body, what is drawn, details, entries and the button, in the order in which they appear."""
        items = [Element("headline", kind="headline", duration_s=0.85, sound="whoosh_soft")]
        items += [Element("body", kind="body", duration_s=0.6)] if self.body else []
        items += [Element("art", kind="icon", duration_s=0.7, sound="pop")] if self.form not in LISTED else []
        items += [Element(f"detail.{i}", kind="bullet", duration_s=0.5, sound="tick") for i in range(len(self.details))]
        items += [Element(f"entry.{i}", e.title, "bullet", 0.5, "tick") for i, e in enumerate(self.entries)]
        items += [Element("call", kind="icon", duration_s=0.5, sound="pop")] if self.call else []
        return tuple(items)
