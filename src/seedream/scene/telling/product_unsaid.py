"""The unsaid of a product: how one without a name is called, and what a film shows of one of which little is said."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import cache

from seedream.inputs.software import software_pattern
from seedream.scene.product import AppContent, Claim, Claims, beat_count, exemplified
from seedream.scene.product.requested import Trade
from seedream.scene.product.words import audience_in, short_name

_GENERIC = re.compile(
    r"\b(?:an?|the|our|my|your|new|brand|version|of|for|on|ai|online|smart|free|little|mobile|simple|great|own|app|application"
    r"|software|tool|platform|assistant|service|suite|system|website|saas|plugin|extension|product|manag(?:er|ement)|tracker"
    r"|planner|team)s?\b|[^a-z -]",
    re.IGNORECASE,
)
"""Words of what a product is that say nothing of its subject."""


def nameless(wish: str, what: str) -> tuple[str, str] | None:
    """What stands for the name of software that has none, on its screens and in sentences; None where no software is spoken of.

    "A demo of our new budgeting app" gives ("Budgeting app", "our budgeting app"), and "our new app" stays as it is.
    """
    named = _phrase().search(what) or _phrase().search(wish)
    if named is None:
        return None
    whose = named["whose"].lower() if named["whose"] and named["whose"].lower() in ("our", "my", "your") else "the"
    label = short_name(named[0])
    if not _GENERIC.sub("", label).strip():
        return f"{whose.capitalize()} {named['what']}", f"{whose} {named['what']}"
    plain = label if re.search(r"[A-Z0-9]", label[1:]) else label[:1].lower() + label[1:]
    return label, f"{whose} {plain}"


@cache
def _phrase() -> re.Pattern[str]:
    """Software with whose it is and the words before it."""
    tie = r"(?!(?:an?|the|our|my|your|this|of|for|on|with|about|how|why|what|show(?:ing|casing)?|off|demo|video|film|\w+ing our)\b)"
    few = rf"(?:{tie}[\w’'-]+ ){{0,3}}?"
    return re.compile(rf"\b(?:(?P<whose>our|my|your|the|this|an?) )?(?P<what>{few}{software_pattern()})", re.IGNORECASE)


def unnamed_app(app: AppContent, called: str) -> AppContent:
    """The content of an app whose name nobody has said: its closings say how it is called, and nothing is free or on sale."""
    closings = tuple(
        replace(m, spoken=((f"{_ended(m.headline)} Start today, with {{brand}}.", _ended(m.headline)),)) for m in app.closings
    )  # fmt: skip
    return replace(app, called=called, closings=closings, call="Start today", available="")


def _ended(headline: str) -> str:
    return headline if headline.endswith((".", "!", "?")) else f"{headline}."


def without_listeners(what: str) -> str:
    """What a product is, without whom it is for."""
    whom = audience_in(what)
    return re.sub(rf" for {re.escape(whom)}\b.*$", "", what, flags=re.IGNORECASE) if whom else what


def is_exemplified(what: str, category: str) -> bool:
    """Whether the example of a category is about just what a product is said to be."""
    return exemplified(_GENERIC.sub(" ", without_listeners(what)).lower().split(), category)


_LONG_S = 8.0
"""From here on one screen is looked at for too long."""


def filled(claims: Claims, subject: Trade | None, duration_s: float) -> Claims:
    """The claims with what the screens of the product hold: as much as a film of this length has room for where nothing is said,
    else only so much that no shot stands for long."""
    beats = beat_count(duration_s) if claims.empty else math.ceil(duration_s / _LONG_S)
    room = beats - 2 - len(claims.points)
    if room <= 0:
        return claims
    whom = audience_in(claims.what) if claims.empty and subject is None else ""
    held = [Claim(f"Made for {whom}", f"Made for {whom}.")] if whom else []
    return replace(claims, points=(*claims.points, *(*held, *_held(subject))[:room]))


def _held(subject: Trade | None) -> tuple[Claim, ...]:
    """What can be said of the screens of a product without saying what it does: what lies on them."""
    larger = Claim("The bigger picture", "And on a larger screen, the bigger picture.", "board")
    if subject is None:
        return (Claim("Have a look", "Have a look.", "rise"), larger)
    first, parts = subject.rows[0], [thing[:1].lower() + thing[1:] for thing in subject.things]
    tasks = [task[:1].lower() + task[1:] for task in subject.tasks]
    return (
        Claim(f"{subject.listed}, at a glance", f"{subject.listed}, at a glance.", "rise"),
        Claim("Next on the list", f"Next on the list: {_listed(tasks)}.", "feature", "checklist"),
        Claim(subject.share, f"{subject.share}: {_listed(parts[:3])}.", "feature", "insights"),
        larger,
        Claim("One tap further", f"One tap further, there is more about “{first.title}”.", "feature", "detail"),
        Claim("The day, in order", "And the day, in order.", "feature", "schedule"),
    )


def _listed(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)
