"""Leading words: whether a request asks for an announcement or an advert, and where what it is about begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from seedream.scene.offers.kinds import kinds_in
from seedream.scene.offers.things import goods_in, names_kind
from seedream.scene.reading import lexicon

_MAKE = (
    r"(?:(?:please|can you|could you|i need|we need|i want|we want|i'd like|we'd like|make|create|produce|write|film|shoot|draft)"
    r"(?: me| us)?\s+)*"
)
_SOLD = (
    r"ad|ads|advert|advertisement|commercial|spot|promo|promotion|teaser|trailer|campaign|announcement|invitation|appeal|reminder|"
    r"notice|launch|fundraiser|"
    r"invite(?! (?:all|our|the|every\w*|people|parents|customers|guests|members|neighbou?rs|families|students|you)\b)"
)
"""What a film is called that wants something from whoever sees it."""
_PLAIN = (
    r"video|film|clip|reel|post|story|short|animation|message|update|newsletter|tiktok|loop|slide|screen|greeting|shorts|piece|"
    r"intro|demo"
)
_ADDRESSED = (
    r"internal|staff|welcome|onboarding|hiring|recruiting|recruitment|job|career|launch|promo|promotional|safety|social|instagram|"
    r"tiktok|linkedin|facebook|thank[- ]you|team|company|office|holiday|christmas|event|product|brand|image|fundraising|charity|"
    r"donation|marketing|announcement|invitation"
)
"""Words before "video" that say that it addresses somebody."""
SOLD = rf"\b(?:{_SOLD})\b"
_TELLS = r"asking|inviting|telling|reminding|announcing|introducing|welcoming|thanking|congratulating|celebrating"
_LINK = (
    r"\s*(?:[:–—-]\s*|,\s*)?"
    rf"(?:(?:for|about|of|on|to|that|which|promoting|advertising|saying|in which|{_TELLS})\b\s*)?"
)
_NO_FILM = (
    r"(?![ -]?(?:nights?|clubs?|festivals?|series|schools?|offices?|time|tellers?|tell|games?|box(?:es)?|makers?|museums?|fans?"
    r"|cards?)\b)"
)
"""What follows such a word where it names something else: "film night", "post office"."""
_FILM = rf"(?:(?:{_SOLD}|{_PLAIN})\b{_NO_FILM}[ -]?)+"
_LEAD = re.compile(
    rf"^\W*{_MAKE}(?:(?:an?|the|our|my|one|some)\s+)?"
    rf"(?P<before>(?:(?!(?:will|to|can|must|should|may) )[\w'’&-]+ ){{0,4}}?)(?P<film>{_FILM})(?P<link>{_LINK})",
    re.IGNORECASE,
)
_FOR_THEM = re.compile(rf"\b(?:for|promoting|advertising|{_TELLS})\b|[:–—]", re.IGNORECASE)
_VERBS = (
    r"announc(?:e|ing)(?: that)?|show ?cas(?:e|ing)|show(?:ing)? off|"
    r"introduc(?:e|ing)|present(?:ing)?|promot(?:e|ing)|advertis(?:e|ing)|launch(?:ing)?|meet|discover|"
    r"say hello to|celebrat(?:e|ing)|congratulat(?:e|ing)|welcom(?:e|ing)|thank(?:ing)?|say thank you to|say thanks to|"
    r"invit(?:e|ing)|recruit(?:ing)?|remind(?:ing)?|tell(?:ing)?|inform(?:ing)?|ask(?:ing)?|encourag(?:e|ing)|get people to|"
    r"join us (?:for|at)|come to|save the date(?: for)?|you are invited to|you're invited to|don't miss"
)
_SAID = re.compile(rf"^\W*{_MAKE}(?P<verb>{_VERBS})\b[ :,–—-]*(?P<rest>.+)$", re.IGNORECASE | re.DOTALL)
_PEOPLE = (
    r"people|everyone|everybody|staff|employees|colleagues|team|customers|clients|guests|parents|members|neighbou?rs|residents|families|"
    r"friends|students|visitors|viewers|drivers|volunteers"
)
_WHOM = re.compile(
    rf"^(?P<whom>(?:(?:our|the|all|my|your|new|us|them|{_PEOPLE})\s+){{1,4}}?)(?P<tie>to|that|about|of|for)\s+", re.IGNORECASE
)
_TO_WHOM = re.compile(rf"(?P<whom>(?:our |the |all |new )*(?:{_PEOPLE}))\s*[:,–—]\s*(?=\w)", re.IGNORECASE)
_NUMBER = r"(?:\d+|ten|fifteen|twenty|thirty|sixty)[ -]?(?:s|secs?|seconds?)(?:[- ]long)?\b"
_LENGTH = (
    rf"^(?:an? |in )?{_NUMBER}[:,]?(?= )|[,;] (?:in )?{_NUMBER}(?=$|[,.;])|\b{_NUMBER}(?= (?:[\w-]+ ){{0,2}}(?:{_SOLD}|{_PLAIN})\b)"
)
"""How long the film is to be."""
_SENDER = r"^from (?:all of us|us|(?:our|the|my|your) [\w' ]{2,30}?)\s*:\s*"
"""Who sends a message, before it: "from our team: thank you"."""
_STYLED = r",? in (?:an? |the )?(?:[\w-]+ ){1,3}style\b"
_OWN = re.compile(
    r"^(?:our|my)\b|^(?:(?:new|our|changed|special|holiday|christmas|easter|summer|winter) )*opening (?:hours|times)\b|"
    r"^we(?:['’]re| are| have|['’]ve)?\b",
    re.IGNORECASE,
)
_PRAISED = re.compile(
    r"^(?P<what>our (?:[\w-]+ ){0,3}?[\w-]+)(?: (?:is|are|comes?)|:) (?P<points>[^.:!?]+, [^.:!?]+)[.!]?$", re.IGNORECASE
)
"""Something of one's own with all that speaks for it."""


@dataclass(frozen=True, slots=True)
class Led:
    """A request without its leading words: what it is `about`, the verb that led it ("" for none), words `before` the word for the
    `film` ("webinar"), the `link` behind that, whom it is for, whether all that is the language of an announcement, and whether it
    only tells something."""

    about: str
    verb: str = ""
    before: str = ""
    whom: str = ""
    announces: bool = False
    told: bool = False
    film: str = ""
    link: str = ""

    @property
    def words(self) -> str:
        """All that says what it is for, without what asks for a film: "welcome video", "our café opens"."""
        return " ".join(filter(None, (self.before, self.film, self.verb, self.about)))


def offers_ours(words: str) -> bool:
    """Whether words name what an organisation sells or runs, "our handmade candles": a film about that is for it."""
    found = kinds_in(words)[:1]
    core = re.sub(
        r" (?:service|subscription|business|company|shop|club|program(?:me)?|range|line|collection)s?$", "", words.lower()
    )
    private = lexicon.data("offer_words")["private"]["kinds"]
    return words.lower().startswith("our ") and any(
        k.name not in private and (names_kind(words, k) or names_kind(core, k)) for k in found
    )


def led(text: str) -> Led:
    """Take the leading words off a request."""
    text = re.sub(_LENGTH, " ", text.strip(), flags=re.IGNORECASE).strip()
    text = re.sub(_STYLED, "", text, flags=re.IGNORECASE)
    match = _LEAD.match(text)
    if match is None or not text[match.end() :].strip():
        found = _spoken(re.sub(r"^for (?=(?:our|my)\b)", "", text, flags=re.IGNORECASE), "", "", announces=False)
        if found.verb or _OWN.match(found.about) is None:
            return found
        if (praised := _PRAISED.match(found.about)) and goods_in(praised["what"]):  # "our coffee is roasted here, shipped …"
            points = re.sub(r",? and (?=[^,]+$)", ", ", praised["points"])
            return replace(found, about=f"{praised['what']}: {points}", announces=True)
        return replace(found, announces=True, told=not text.lower().startswith("for "))
    rest, before = re.sub(_SENDER, "", text[match.end() :].strip(), flags=re.IGNORECASE), match["before"].strip()
    sold = re.search(rf"\b(?:{_SOLD})\b", match["film"], re.IGNORECASE) is not None
    social = re.search(r"\b(?:tiktok|reels?|shorts)\b", match["film"], re.IGNORECASE) is not None
    posted = social and re.search(r"\bfor\b", match["link"], re.IGNORECASE) and re.match(r"(?:an?|the) ", rest, re.IGNORECASE)
    addressed = bool(posted) or re.search(rf"\b(?:{_ADDRESSED})\b", before, re.IGNORECASE) is not None
    own = _OWN.match(rest) is not None
    theirs = own and (_FOR_THEM.search(match["link"]) is not None or offers_ours(rest))
    before = re.sub(rf"^(?:an?|the|our)\s+|\b(?:short|little|quick|friendly|{_PLAIN})\b", "", before, flags=re.IGNORECASE).strip()
    if telling := re.search(rf"\b(?:{_TELLS})\s*$", match["link"], re.IGNORECASE):
        rest = f"{telling[0].strip()} {rest}"
    if whom := _TO_WHOM.match(rest):
        found = _spoken(rest[whom.end() :], f"{before} {whom['whom']}".strip(), whom["whom"], announces=True)
    else:
        found = _spoken(rest, before, "", announces=sold or addressed or theirs)
    return replace(found, film=match["film"].strip(), link=match["link"].strip())


def _spoken(rest: str, before: str, whom: str, *, announces: bool) -> Led:
    """What is left, without the verb that says that it is announced and to whom."""
    match = _SAID.match(rest)
    if match is None:
        return Led(rest, "", before, whom, announces)
    verb, about = match["verb"].lower(), match["rest"].strip()
    if re.match(r"invit|remind|tell|inform|ask|encourag", verb) and (told := _WHOM.match(about)):
        tie = "to " if told["tie"].lower() == "to" else ""
        return Led(f"{tie}{about[told.end() :]}", verb, before, told["whom"].strip(), announces=True)
    # "telling time" is told to nobody
    return Led(about, verb, before, whom, announces or re.match(r"tell|inform|ask|remind|encourag", verb) is None)
