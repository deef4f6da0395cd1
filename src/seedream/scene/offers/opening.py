"""Openings: exclamations and headings before what a request is about, "now hiring! …", "internal news: …", "just listed: …"."""

from __future__ import annotations

import re
from collections.abc import Callable

from seedream.scene.offers.leading import offers_ours

_MARK = r"\s*[:!.–—-]+\s+"
_HIRING = re.compile(
    rf"^\W*(?:(?:we['’]?re|we are|now) (?:now )?hiring|join our team|job alert|vacancy|job opening|open position){_MARK}"
    r"(?P<who>(?!we\b)[^,.;:!]{3,60}?) (?:at|for) (?P<where>(?:the )?[A-Z][\w'’&. -]*?)(?P<rest>[,.;!].*)?$",
    re.DOTALL | re.IGNORECASE,
)
"""Somebody is sought, and by whom: "We're hiring! Line cooks at Harbor Grill"."""
_PROUD = re.compile(
    r"^\W*we(?:['’]re| are) (?:so |very )?(?:proud|happy|excited|thrilled|pleased|delighted|glad) to "
    r"(?=announce|introduce|present|welcome|launch|open|invite)",
    re.IGNORECASE,
)
_THANKS = re.compile(r"^\W*(?:a )?(?:very )?(?:big|huge|warm|special|heartfelt) (?:thanks|thank[- ]you) to ", re.IGNORECASE)
_NEWS = re.compile(
    r"^\W*(?:(?:internal|company|team|office|breaking|big|good|great|exciting|important|quick|staff)? ?"
    rf"(?:news(?: flash)?|update|announcement|heads[- ]up|psa|info|message)|important|job alert){_MARK}",
    re.IGNORECASE,
)
"""What only says that there is news."""
_LISTED = re.compile(
    r"^\W*(?P<how>new listing|just listed|new on the market|new to the market|price reduced|price drop|back on the market"
    rf"|open house){_MARK}(?P<what>[^,.;]*\d[ -]?(?:bed(?:room)?s?|br|rooms?)\b[^,;]*|[^,;]*\b(?:house|home|flat|apartment|condo"
    r"|villa|townhouse|loft|studio|bungalow|cottage|cabin|farm|plot|land|office space)\b[^,;]*)(?P<rest>.*)$",
    re.DOTALL | re.IGNORECASE,
)
"""What an estate agent says of a home before the home itself."""
_INTRODUCED = re.compile(
    r"(?P<who>\b(?:our|my|the) (?:new )?[a-z][a-z -]{2,30}?),? (?P<title>(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?)"
    r"(?P<name>[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+){0,2}), who (?=(?:is|has|was|will|can|loves|knows|brings|speaks|\w+s)\b)"
)
"""Somebody by name and what is said of them: "our new dentist, Dr. Amira Khan, who is great with children"."""
_WHY = re.compile(
    r"^\W*(?:please )?(?:show|explain|tell)(?: (?:people|customers|them|everyone|us))? why (?P<whose>our|my) "
    r"(?P<what>[\w' -]{3,40}?) (?:is|are) (?:so )?(?P<how>[\w-]+(?: [\w-]+)?)\s*[:–—-]\s*(?P<rest>.+)$",
    re.DOTALL | re.IGNORECASE,
)
"""What speaks for something of one's own, asked for as a reason: "show why our lights are safer: visible from afar"."""
_CODED = re.compile(
    r",? and (?:give|offer|send|hand) (?:them|everyone|everybody|each) (?:all )?(?:an?|the|this) (?:[\w-]+ ){0,2}?code\b:? "
    r"(?=(?:[A-Z]+\d*|\d+[A-Z]+)\b)"
)
"""A code that the film is to give away."""
_LED = r"^\W*(?:.*\b(?:about|on|explain\w*|show\w*|video|film|animation|clip)\b.*? )?"
"""What may stand before what a request is about."""


def _asks(pattern: str) -> re.Pattern[str]:
    return re.compile(_LED + pattern, re.DOTALL | re.IGNORECASE)


_MEANT = (
    (
        _asks(r"why (?:people|you|everyone|everybody|families|kids|parents|customers|we all) should (?P<what>[a-z]+ .+)$"),
        "Appeal: {what}",
    ),
    (
        _asks(
            r"what (?:to expect|happens|awaits you) (?:at|during|on|in|from) (?:their|your|the|an?|his or her) "
            r"(?P<what>(?:first |next )?(?:visit|appointment|class|lesson|day|session|stay|night|treatment|check-?up)"
            r" (?:to|at|with|in) our .+)$"
        ),
        "Invitation: your {what}",
    ),
    (_asks(r"our (?:mission|goal|vision|promise|purpose|cause): (?P<what>.+)$"), "Appeal: {what}"),
)
"""What organisations say of themselves in a sentence, and what is asked for by it."""
_OURS = _asks(
    r"how (?P<what>our [\w' -]{3,40}?) (?:works?|(?:is|are) (?:made|grown|brewed|baked|built|produced|roasted)"
    r"|(?:gets|comes|goes|travels|makes its way) (?P<way>from .+ to .+?))\W*$"
)
"""How something of one's own works or comes to be, without a word on how."""
_PUBLISHED = re.compile(
    r"(?<=video|.film|.clip|.reel|.post) for (?:our |my )?(?:instagram|tiktok|facebook|linkedin|youtube|web ?site|home ?page"
    r"|social media|newsletter)(?= (?:about|of|on|showing|for)\b)",
    re.IGNORECASE,
)
"""Where a film is shown, before what it is about."""
_ADDRESSES = re.compile(
    r"(?<=video|.film|.clip|.post) for "
    r"(?P<whom>(?:our |all |the )?(?:[a-z]+ )?(?:employees|staff|residents|members|volunteers)) about ",
    re.IGNORECASE,
)
"""An organisation's own people, before what they are told."""
_TELLS = re.compile(r"^\W*(?:please )?(?:remind|tell|inform|announce|let)\b.* that\b", re.IGNORECASE)
_REPORTS = re.compile(r"\d ?%|\b(?:revenue|users|investors?|sales|profit|churn|margin)\b", re.IGNORECASE)


def opened(text: str) -> str:
    """A request with what it is about first; as it is where that comes first already."""
    changes: tuple[Callable[[str], str], ...] = (
        _hired, _listed, _told, _introduced, _why, _coded, _several, _published, _meant, _ours,
    )  # fmt: skip
    for change in changes:
        text = change(text)
    return text


def is_news(text: str) -> bool:
    """Whether a request says that it is news, "internal update: …", and no report of numbers."""
    found = _NEWS.match(text)
    return found is not None and not _REPORTS.search(text[found.end() :])


def _hired(text: str) -> str:
    """Who looks for whom, as a sentence."""
    found = _HIRING.match(text)
    if found is None or not found["where"][:1].isupper():
        return text
    who = found["who"].strip()
    return f"{found['where'].strip()}: we are hiring {who[:1].lower()}{who[1:]}{found['rest'] or ''}"


def _listed(text: str) -> str:
    """A home before the words that it is new on the market."""
    found = _LISTED.match(text)
    return f"{found['what'].strip()}, {found['how'].lower()}{found['rest']}" if found is not None else text


def _introduced(text: str) -> str:
    """What is said of somebody as a sentence with their name."""
    found = _INTRODUCED.search(text)
    if found is None:
        return text
    name = f"{found['title'].replace('.', '')}{found['name']}"
    return f"{text[: found.start()]}{found['who']} {name}, {name} {text[found.end() :]}"


def _why(text: str) -> str:
    """What is so good about something of one's own, as an advert of it."""
    found = _WHY.match(text)
    return f"Promo: {found['whose']} {found['how']} {found['what']}: {found['rest']}" if found is not None else text


def _published(text: str) -> str:
    """A film for a page or a network without these, and what somebody is told after whom it tells."""
    return _ADDRESSES.sub(lambda m: f" for {m['whom']}: ", _PUBLISHED.sub("", text))


def _meant(text: str) -> str:
    """A sentence of an organisation as what it asks for: why people should adopt, as an appeal to do so."""
    for pattern, asked in _MEANT:
        if found := pattern.match(text):
            return asked.format(what=found["what"])
    return text


def _ours(text: str) -> str:
    """How something of one's own that can be offered works or comes to be, as an advert of it, with its way."""
    found = _OURS.match(text)
    if found is None or not offers_ours(found["what"].lower()):
        return text
    way = found["way"].rstrip(" ?!.") if found["way"] else ""
    return f"Promo for {found['what']}: {way}" if way else f"Promo for {found['what']}"


def _coded(text: str) -> str:
    """A code that is given away, as what the viewer is asked to use."""
    return _CODED.sub(", use the code ", text)


def _several(text: str) -> str:
    """All that somebody is to be told, each by itself: "remind them that we start at 8 and that shoes stay outside"."""
    return re.sub(r",? and that (?=\w)", ". ", text) if _TELLS.match(text) else text


def _told(text: str) -> str:
    """News without what only says that it is some."""
    text = _THANKS.sub("Thank you to ", _PROUD.sub("", text))
    found = _NEWS.match(text)
    return text[found.end() :] if found is not None and not _REPORTS.search(text[found.end() :]) else text
