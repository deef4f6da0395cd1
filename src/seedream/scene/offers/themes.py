"""Themes: films about a country, a season or a thought, of which nothing else is said, in the pictures that belong to it."""

from __future__ import annotations

import re
from functools import cache

from seedream.inputs.brief import Brief
from seedream.scene.offers.greeting import brings_its_own
from seedream.scene.offers.kinds import Kind, Shot
from seedream.scene.offers.portrait import FORM, KINDS
from seedream.scene.offers.reading import Offer
from seedream.scene.offers.stating import Statement
from seedream.scene.reading import lexicon

_FILM = r"(?:video|film|clip|movie|reel|montage|documentary|short|trailer|vlog|animation|tribute)s?(?: (?:video|film|clip))?"
_TRIP = (
    r"(?P<trip>(?:(?:my|our|a|the) )?(?:(?:last|first|big|summer|winter|family) )*"
    r"(?:trip|journey|holidays?|vacation|honeymoon|visit) (?:to|in|through|around) )?"
)
_PRAISE = r"(?:(?:the )?(?:beauty|magic|power|importance|joys?|meaning|spirit|value|wonders?|colou?rs|sights|best) of )?"
_SEASON = r"(?: in (?:the )?(?P<season>spring|summer|autumn|fall|winter))?"


def themed(brief: Brief) -> Offer | None:
    """The film that a request asks for about a theme, “a travel video about Japan in spring”; None where it says anything else."""
    if brings_its_own(brief) or brief.kind not in KINDS:
        return None
    for pattern, name in _patterns():
        if found := pattern.match(brief.wish.strip()):
            return _offer(name, found)
    return None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every theme with the requests for a film about it and nothing else."""

    def whole(words: str) -> re.Pattern[str]:
        lead = rf"(?:(?:an? |the )?(?:[\w-]+,? ){{0,5}}?{_FILM} (?:about|of|on|for|to|through|from|around|showing) )?"
        return re.compile(rf"^\W*{lead}{_TRIP}{_PRAISE}(?P<what>{words}){_SEASON}\W*$", re.IGNORECASE)

    return tuple((whole(entry["words"]), name) for name, entry in lexicon.data("subjects_of_films").items())


def _offer(name: str, found: re.Match[str]) -> Offer:
    entry, season = lexicon.data("subjects_of_films")[name], (found["season"] or "").lower().replace("fall", "autumn")
    place = found["what"][:1].isupper()
    title = f"{found['trip']}{found['what']}" if found["trip"] else found["what"] if place else str(entry["title"])
    title = title[:1].upper() + title[1:]
    shots = tuple(Shot(_seasoned(_about(picture, found["what"]), season), line) for picture, line in entry["shots"])
    return Offer(FORM, Statement(title, season.capitalize(), (f"{title}.",)), "", (Kind(name, (), shots, form=FORM),))


def _about(picture: str, what: str) -> str:
    """A picture of the seasons with what the request wants to see in them."""
    thing = re.search(r"\bseasons (?:of|in) (?P<thing>.+)$", what, re.IGNORECASE)
    if thing is None or "tree" in thing["thing"]:
        return picture
    return f"{thing['thing']} in {picture.split()[-1]}"


def _seasoned(picture: str, season: str) -> str:
    """A picture in the season that is asked for; one that names its own keeps it."""
    return picture if not season or re.search(r"\bin (?:spring|summer|autumn|winter)\b", picture) else f"{picture} in {season}"
