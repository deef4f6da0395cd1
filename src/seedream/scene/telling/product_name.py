"""Product names: the name that a request gives to what it advertises."""

from __future__ import annotations

import re
from functools import cache

from seedream.inputs.software import software_pattern
from seedream.scene.reading import lexicon
from seedream.scene.reading.language import tokens

_NAME = r"[\"“'‘]?(?P<name>[A-Z][\w&’-]*(?:\.[a-z]{2,4}\b)?(?: (?:[A-Z][\w&’-]*|\d+))*)[\"”'’]?"
_WHAT = (
    r"(?:app|application|SaaS|saas|portal|suite|product|tool|platform|service|software|website|site|startup|start-up|brand|company|game|assistant|planner|"
    r"tracker|marketplace|store|shop|device|gadget|bank|wallet|dashboard|program|extension|plugin|newsletter|studio|drink|juice|tea|coffee|beer|wine|soap|cream|perfume|shampoo|chocolate|snack|"
    r"cereal|bottle|shoe|sneaker|jacket|bag|backpack|watch|lamp|chair|sofa|bike|bicycle|car|camera|headphone|speaker|toy)"
)
_KINDS = "(?:teaser|promo|trailer|demo|ad|spot|film|video)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?i:called|named|introducing|meet|presenting|discover|announcing|titled)[ :]+{_NAME}",
        rf"\b(?i:for|of|about|on|launch|launching|with|by|from|{_KINDS}:)[ :]*(?<=[ :])(?:(?:our|the|my|a) )?(?:new )?{_NAME}"
        r"\s*(?:,|:|–|—|-|\()\s*"
        rf"(?:a|an|the|our|my|your)\b(?=[\w ,'-]{{0,60}}\b{_WHAT}\b)",
        rf"\b(?i:our|my|the|a|an|this|new)\b(?: [\w-]+){{0,3}} {_WHAT}s?,? {_NAME}(?! [a-z]+ed\b)",
        rf"(?:^|[.!?] ){_NAME}\s*(?:,|:|–|—|is)\s*(?:a|an|the|our|my|your)\b(?=[\w ,'-]{{0,60}}\b{_WHAT}\b)",
        rf"\b(?i:for|launch of|launching|about)[ :]+(?:our |the |my )?(?:new )?{_NAME}[ ,](?=(?:[\w-]+ ){{0,3}}{_WHAT}\b)",
        rf"\b(?i:(?:film|video|ad|advert|promo|trailer|demo|spot|teaser|commercial|launch) (?:for|of|about)|launching)[ :]+{_NAME}"
        r"(?=\s*(?:[,.;:!]|$))",
        rf"^(?:[\w-]+ ){{0,3}}(?:app|tool|software|platform) {_NAME}(?=\s*[:,–—])",
        r"(?:^|[:.] )(?P<name>[A-Z][a-z0-9]+[A-Z][\w]*) [a-z]+s\b",
        r"\b(?i:app|software|platform|tool|saas)(?: \w+)?: (?P<name>[A-Z]\w+) "
        r"(?:finds|helps|lets|shows|tracks|reminds|turns|makes|keeps|tells|connects|plans)\b",
        r"\b(?i:called|named)[ :]+[\"“'‘](?P<name>[\w .&-]{2,30})[\"”'’]",
    )
)
_TELLS = re.compile(r"\b(?i:app|software|platform|tool|saas)(?: (?:\w+ )?\w+)?: (?P<name>[A-Z][\w’-]+) [a-z]{3,}s\b")
"""A name with a verb behind it, that says what the product does: "app ad: Leafy names any plant"."""
_NO_NAMES = frozenset({
    "A", "An", "The", "Our", "My", "Your", "I", "We", "It", "This", "That", "They", "He", "She", "And", "Or", "But", "For",
    "With", "From", "In", "On", "At", "By", "To", "Of", "New", "App", "Make", "Create", "Show", "Product", "Film", "Video",
    "Ad", "Promo", "Demo", "Trailer", "Introducing", "Meet", "Presenting", "Announcing", "Discover", "Launch", "Please",
    "What", "Who", "Why", "How", "Which", "Where", "When", "There",
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
    "May", "June", "July", "August", "September", "October", "November", "December", "Christmas", "Easter", "Halloween",
    "Android", "IOS", "Windows", "Mac", "Linux", "English", "Instagram", "TikTok", "YouTube", "Facebook", "LinkedIn", "AI",
    "UI", "TV", "API", "CRM", "HR", "PDF", "SEO", "VPN", "CV",
})  # fmt: skip
"""Capitalised words that are no product's name: small words at the start of sentences, days, months, platforms."""


def brand_in(prompt: str) -> str:
    """The name of the product in a request, "Fern" of "A product film for Fern, an app for plant lovers"; "" where none is."""
    told = _TELLS.search(prompt)
    if told and told["name"] not in _NO_NAMES and [w.tag for w in tokens(prompt[told.start("name") :])][1:2] == ["VBZ"]:
        return told["name"]  # "Leafy names any plant", but not "Plan meals for the week"
    for pattern in (*_of_software(), *_PATTERNS):
        for match in pattern.finditer(prompt):
            name = match["name"].strip(" .’'")
            if len(name) > 1 and name.split()[0] not in _NO_NAMES:
                return name
    return ""


@cache
def _of_software() -> tuple[re.Pattern[str], ...]:
    """Where the name of software stands: behind what it is ("our password manager Vaulty"), or before ("Tidy, the extension")."""
    kind = f"(?i:{software_pattern()})"
    return (
        re.compile(rf"{kind},? [\"“'‘](?P<name>[\w .&-]{{2,30}})[\"”'’]"),
        re.compile(rf"{kind}(?: called| named|,)? {_NAME}(?=\s*(?:[,.:;!–—]|$)|[\"”] ?| (?:that|which|on|for|and|is|[a-z]+s)\b)"),
        re.compile(rf"(?:^|[ :]){_NAME}(?:,|:| is| –) (?i:an?|the|our|my|your) (?:[\w’'-]+ ){{0,3}}?{kind}"),
    )


def colour_in(prompt: str) -> str:
    """The colour word that a request gives to the brand: "with a yellow accent", "brand colour is teal"; "" where none is."""
    colours = "|".join(sorted(lexicon.colours(), key=len, reverse=True))
    for pattern in (
        rf"\b({colours})(?:[ -]and[ -]\w+)?[ -](?:accents?|brand|branding|theme|palette|colou?r scheme|look|highlights?)\b",
        rf"\b(?:accent|brand|main|primary) colou?r:? (?:is |should be |in )?({colours})\b",
        rf"\b(?:accents?|branding|palette|colou?rs?) (?:in|of) ({colours})\b",
    ):
        if match := re.search(pattern, prompt.lower()):
            return match[1]
    return ""
