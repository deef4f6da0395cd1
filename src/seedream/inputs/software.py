"""Software: which words name something that runs on a screen, and whether a request advertises it."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources

_OPENERS = (
    r"introduc(?:e|ing)|meet|say hello to|present(?:ing)?|announc(?:e|ing)|discover|launch(?:ing)?|promot(?:e|ing)"
    r"|advertis(?:e|ing)|get to know|show ?cas(?:e|ing)|show(?:ing)? off|demonstrat(?:e|ing)|try"
)
"""Verbs that a request begins with which brings something before the public."""
_MEDIA = (
    r"ad|advert|advertisement|commercial|promo|promotion|teaser|trailer|spot|intro|video|film|clip|tour|walkthrough|demo|explainer"
    r"|reel|launch"
)
_FILMS = (
    rf"(?:an? |the |our )?(?:[\w-]+ ){{0,3}}?(?:{_MEDIA})(?: (?:video|film|clip|spot|reel))?"
    r"(?: (?:for|of|about|on|to introduce|introducing))?:?"
)
_OURS = r"(?:our|my)(?: (?:brand[- ])?new| own| free| little| first| latest)*"
_NAME = r"[\"“'‘]?[A-Z][\w’&.-]*(?: [A-Z0-9][\w’&.-]*)?[\"”'’]?"
_ONE = r"(?:an?|the|our|my|your)"
_ASKS = r"(?!(?:what|who|how|why|which|when|where|there|this|that|it)\b)"


@cache
def software_pattern() -> str:
    """The pattern of a name of software, without groups."""
    table = tomllib.loads(resources.files("seedream.inputs").joinpath("data/software.toml").read_text("utf-8"))
    whole, made, handled, never = ("|".join(sorted(table[k], key=len, reverse=True)) for k in ("whole", "made", "handled", "never"))
    bound = r"(?: (?:app|software|tool|platform|suite|system))?"
    return rf"(?!(?:{never})\b)(?:{whole}|(?:{handled})(?:[ -](?:{handled}))* (?:{made})s?){bound}\b"


def software_in(text: str) -> re.Match[str] | None:
    """Where a text first names software: "password manager", "browser extension"; None where it does not."""
    return _anywhere().search(text)


@cache
def _anywhere() -> re.Pattern[str]:
    return re.compile(rf"\b{software_pattern()}", re.IGNORECASE)


def advertised_software(request: str) -> str:
    """The words of a request that bring software before the public: "Introduce our password manager"; "" for any other request.

    "Explain how a password manager works" asks for a lesson, and "a woman using a budget app" describes a picture.
    """
    match = _advert().match(request)
    return match[0].strip() if match else ""


@cache
def _advert() -> re.Pattern[str]:
    """What `advertised_software` looks for; it is long, and takes longer to read than any request."""
    named, few = f"(?i:{software_pattern()})", r"(?:[\w’'-]+ ){0,3}?"
    ours = rf"(?i:{_OURS}) {few}{named}"
    told = rf"(?i:explain(?:ing)?|show(?:ing)?(?: (?:people|everyone|us|me))?|tell(?:ing)?)(?i: how| what| why| about)* {ours}"
    opened = rf"(?i:{_OPENERS})[ :]+(?:{_NAME}(?:,| -| –|:) ?)?(?:(?i:version \w+ of )?{_ONE} )?{few}{named}"
    filmed = rf"(?i:{_FILMS})[ :]+(?:{_NAME}(?:,| -| –|:) ?)?{_ONE} {few}{named}"
    bare = rf"(?:{few}{named}(?: {_NAME})?(?: for (?:\w+ ){{1,3}}?)? ?[:–—]|(?i:{_ASKS}){_NAME}(?:,|:| is| –) {_ONE} {few}{named})"
    new = rf"(?i:(?:brand[- ])?new) {few}{named}(?i: for (?:our|my|the|all)\b)"
    called = rf"[^.]{{0,90}}\b{named} (?:called|named) {_NAME}"
    return re.compile(rf"\W*(?i:please )?(?:{told}|{opened}|{filmed}|{ours}|{bare}|{new}|{called})")
