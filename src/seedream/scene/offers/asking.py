"""Asking: which requests ask for a film of an offer."""

from __future__ import annotations

import re

from seedream.inputs import Brief
from seedream.inputs.software import software_in
from seedream.scene.offers.clauses import parted
from seedream.scene.offers.kinds import kinds_in
from seedream.scene.offers.leading import SOLD, led
from seedream.scene.offers.moments import MOMENTS
from seedream.scene.offers.opening import is_news, opened
from seedream.scene.offers.posting import is_posting
from seedream.scene.offers.reading import Offer, read_offer
from seedream.scene.offers.team import made_welcome, team_of, with_welcome
from seedream.scene.reading.language import tokens
from seedream.scene.reading.openings import FINITE
from seedream.scene.telling.greetings import read_greeting

_KINDS = ("cinematic", "story", "announcement", "product", "lesson")
_DIGITAL = r"\b(?:apps?|application|software|web ?site|web ?shop|platform|dashboard|saas|plugin|ai)\b"
"""What has screens that a product film shows."""
_AT_WORK = ("welcome", "thanks", "hello", "anniversary", "congratulations")
"""Greetings that an organisation says to its own people."""
_PERSONAL = r"\b(?:my|birthday|wedding|graduation|get well|good luck|new year|christmas)\b"
"""What is wished among friends."""
_NEWS = (
    "meeting", "hours", "notice", "moving", "hiring", "sale", "thanks", "cause", "welcome", "hello", "anniversary", "event",
    "launch", "joining",
)  # fmt: skip
"""Occasions that are told in sentences: "we are moving"."""


def asked_offer(brief: Brief) -> Offer | None:
    """The offer that a request asks a film of; None for any other request, and where it gives a script, data, or pictures
    that are no photos of what is offered."""
    intent = brief.intent
    photos = all(given.role == "product" and given.picture.nature == "photo" for given in brief.pictures)
    given = brief.script is not None or not photos or intent.videos or intent.data or intent.kind not in (None, "announcement")
    if given or brief.kind not in _KINDS:
        return None
    kit = intent.brand_kit.name if intent.brand_kit else ""
    asked = _DAY_IS.sub(lambda m: f"{m['what'][:1].upper()}{m['what'][1:]}, {m['day']}", brief.prompt.strip())
    if team := team_of(asked):
        return team
    if hosts := made_welcome(asked):
        house = read_offer(f"Promo for {hosts}", intent.brand or kit, surely=True)
        return with_welcome(house, hosts) if house is not None else None
    asked = opened(_ATTENTION.sub("", asked))
    noticed = brief.kind in ("cinematic", "lesson", "announcement") and (is_notice(asked) or is_posting(asked))
    posted = noticed and brief.kind != "announcement"
    surely = brief.kind == "announcement" or noticed or is_news(brief.prompt) or _HERALDS.match(asked) is not None
    offer = read_offer(asked, intent.brand or kit, surely=surely, posted=posted)
    if offer is None or (offer.told and offer.form not in _NEWS and not noticed):
        return None
    taught = brief.kind == "lesson" and not noticed and not re.search(SOLD, led(asked).film, re.IGNORECASE)
    if (brief.data is not None or brief.outline is not None or taught) and offer.form not in ("hours", "notice"):
        return None
    if brief.kind == "product" and (re.search(_DIGITAL, brief.prompt, re.IGNORECASE) or software_in(brief.prompt)):
        return None
    named = not re.search(_COMPANY, brief.prompt, re.IGNORECASE) and re.search(r"\b(?:for|to) (?:[A-Z]|my )", brief.prompt)
    mine = offer.form not in _AT_WORK or re.search(_PERSONAL, brief.prompt, re.IGNORECASE) or named
    return None if mine and read_greeting(brief.wish) is not None else offer


_COMPANY = r"\b(?:our|we|us|team|staff|employees?|colleagues?|customers?|clients?|volunteers?|members?|company|office|department)\b"
"""Words of those who speak for more than themselves."""
_ATTENTION = re.compile(r"^(?:attention|dear|calling all),? (?:all )?[a-z ]{3,25}[:!,] (?=\w)", re.IGNORECASE)
"""Whom a notice calls, before it: "attention cyclists"."""
_HERALDS = re.compile(
    r"^\W*(?:an? )?(?:[\w'’-]+ ){0,2}?(?:greetings|wishes|holidays|christmas|new year)"
    r"(?: (?:video|film|card|message))?,? (?:from|of) (?:all |everyone |everybody |the |our |us\b)"
    r"|^\W*(?:an? |our |the )?(?:[\w-]+ ){1,3}challenge: ",
    re.IGNORECASE,
)
"""What a company wishes at a feast, "holiday greetings from the whole team", or what it dares others to do."""
_DAY_IS = re.compile(r"^(?P<day>(?:every )?\w{3,6}days?) (?:is|are|means?) (?P<what>[^,.;:]+)", re.IGNORECASE)
"""The day of something that is held: "Tuesday is quiz night at the Red Lion"."""


def is_notice(text: str) -> bool:
    """Whether words only name something to go to, and when: "Karate club trial lesson, Wednesdays 5 pm, sports hall"."""
    pieces = parted(text)
    if len(pieces) < _LEAST or not kinds_in(pieces[0]) or any(w.tag in FINITE for w in tokens(pieces[0])):
        return False
    timed = [p for p in pieces if re.search(rf"^(?:{MOMENTS})$", p, re.IGNORECASE) and re.search(r"\d", p)]
    return bool(timed)


_LEAST = 2
"""As many clauses a notice has at least."""
