"""Headings: what a request calls itself before it says what it is about, “Travel film: …”, “a demo of …”."""

from __future__ import annotations

import re

from seedream.scene.reading import lexicon

_ORDER = re.compile(
    r"(?<=[.!?]) (?:please )?(?:make|create|produce) (?:me |us )?(?:an? |the )?(?:[\w-]+ ){0,3}?(?:video|film|clip|reel|ad)\b"
    r"(?:,? (?:with|showing|of|about|where))?,? *",
    re.IGNORECASE,
)
"""A later sentence that orders the film: "We did it! make a video with balloons" keeps the balloons."""


def without_heading(wish: str) -> str:
    """A request without what it calls itself: "Travel film: three days in Iceland" is "three days in Iceland"."""
    return _ORDER.sub(" ", _headless(wish)).strip()


def without_any_heading(wish: str) -> str:
    """The same where little is left of it: "A demo of our app" is "our app"."""
    return _headless(wish, 1)


def _headless(wish: str, fewest: int = 3) -> str:
    table = lexicon.data("telling_words")["heading"]
    media, whom = "|".join(map(re.escape, table["media"])), "|".join(table["for_whom"])
    lead = rf"^\W*(?:an? |the |our |my )?(?:(?!an? |the |his |her |of )[\w'’-]+ ){{0,3}}?(?:{media})s?(?: for (?:{whom}))?"
    ties = r"(?: (?:for|of|about|on|where|in which|showing))? *: *"
    dedicated = r"(?<=letter) to |(?<=ode) to |(?<=tribute) to |(?<=homage) to |(?<=hymn) to "
    named = r" (?-i:(?=[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?[:,]))"  # "travel vlog Iceland: …"
    match = re.match(
        rf"{lead}(?:{ties}| (?:for|of|about|on|showcasing|presenting|introducing|promoting|advertising) |{dedicated}|{named})",
        wish,
        re.IGNORECASE,
    )
    rest = wish[match.end() :] if match else wish
    return rest if len(rest.split()) >= fewest or (match is not None and re.search(dedicated, match[0]) and rest) else wish


def is_plain(wish: str) -> bool:
    """Whether a request calls itself an advert, an appeal, an explainer or the like: then only what it says is said."""
    heading = wish[: len(wish) - len(_headless(wish))].lower()
    return any(re.search(rf"\b{re.escape(word)}", heading) for word in lexicon.data("telling_words")["heading"]["plain"])
