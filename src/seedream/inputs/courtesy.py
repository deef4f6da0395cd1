"""Courtesy: how people ask for a film or a picture, and what they ask for.

“Hi, could you please make us a short video about a fox?” asks for “a short video about a fox”. Only what is sure to be said to the
engine is taken away: a greeting, a wish or an order, and thanks; an order has to name what is to be made.
"""

from __future__ import annotations

import re

_MADE = (
    r"videos?|films?|clips?|movies?|reels?|shorts?|animations?|trailers?|teasers?|ads?|adverts?|advertisements?|commercials?|promos?|"
    r"spots?|explainers?|tutorials?|lessons?|stor(?:y|ies)|tales?|announcements?|invitations?|intros?|demos?|montages?|"
    r"slideshows?|documentar(?:y|ies)|recaps?|greetings?|messages?|walkthroughs?|tours?|posts?|vlogs?|scenes?|sequences?|"
    r"pictures?|images?|posters?|illustrations?|drawings?|paintings?|photos?|stills?|banners?|flyers?|thumbnails?|diagrams?|"
    r"infographics?|timelapses?|loops?|presentations?|portraits?|cartoons?|music videos?"
)
"""What may be asked for."""
_MAKES = (
    r"make|create|generate|produce|do|write and film|write|film|shoot|build|design|give|put together|prepare|draft|compose|animate|"
    r"render|develop|craft|come up with|draw|paint|illustrate|show|have|get|see"
)
_TIED = r"(?!(?:of|for|about|on|in|with|to|from|that|which|who|where|how|why|is|are|and|as)\b)"
_THING = rf"(?:(?:an?|the|some|one|another|our|my) )?(?:{_TIED}[\w'’:-]+,? ){{0,5}}?(?:{_MADE})\b"
_GREETING = r"(?:(?:hi|hello|hey|good (?:morning|evening|afternoon))(?: (?:there|all|everyone|team|seedream))?\b[,!. ]*)?"
_PLEASE = r"(?:(?:please|kindly|pls|ok|okay|so)[, ]+)*"
_WISH = (
    r"(?:(?:i|we)(?: (?:really|just|also))? (?:need|want|wish for)(?: to (?:have|get|see|make|create|produce))?"
    r"|(?:i|we)(?:['’]d| would) (?:really )?(?:like|love)(?: (?:you )?to (?:have|get|see|make|create|produce))?"
    r"|(?:i['’]?m|i am|we['’]re|we are) (?:looking for|trying to (?:make|create)|working on|making|creating|planning|after)"
    r"|(?:let['’]?s|let us|help (?:me|us)(?: to)?) (?:make|create|build|produce|write|film|shoot|design)"
    rf"|(?:can|could|would|will) (?:you|we|i)(?: please)?(?: help (?:me|us)(?: to)?)? (?:{_MAKES})(?: (?:me|us))?"
    rf"|(?:{_MAKES})(?: (?:me|us))?)"
)
_ORDER = re.compile(rf"^\W*{_GREETING}{_PLEASE}{_WISH}(?: please)? (?P<rest>{_THING})", re.IGNORECASE)
_TELLS = r"explain|teach|show|tell|describe|announce|promote|introduce|advertise|present|invite|thank|congratulate|remind|celebrate"
_PURPOSE = re.compile(
    rf"^\W*{_GREETING}{_PLEASE}(?:(?:i|we) (?:need|want) to|(?:i|we)(?:['’]d| would) (?:like|love) to"
    rf"|(?:can|could|would|will) you(?: please)?(?: help (?:me|us)(?: to)?)?|help (?:me|us)(?: to)?) (?P<rest>(?:{_TELLS})\b)",
    re.IGNORECASE,
)
"""What the film should do, instead of what it is: “I want to explain how volcanoes work”."""
_SEEN = re.compile(
    rf"^\W*{_GREETING}{_PLEASE}(?:i|we)(?: (?:want|need)|(?:['’]d| would) (?:like|love)) to see (?P<rest>\w)", re.IGNORECASE
)
_SALUTE = re.compile(r"^\W*(?:hi|hello|hey)(?: (?:there|all|team|seedream))?[,!] +(?P<rest>(?:please )?\w)", re.IGNORECASE)
_THANKS = re.compile(
    r"(?:[ ,.;!]*\b(?:please|pls|cheers|thank(?:s| you)(?: (?:a lot|so much|very much|in advance))?)\b)+[ .!]*$", re.IGNORECASE
)
_PUPILS = (
    r"(?:[\w'’-]+ ){0,5}?(?:class(?:es|room)?|clients|customers|patients|employees|staff|residents|members|visitors|"
    r"volunteers|students?|pupils?|graders?|kids?|children|learners|beginners|"
    r"teens|teenagers|toddlers|pre-?schoolers|kindergart(?:en|ners?)|schoolers|grade|school)"
)
_FOR_CLASS = re.compile(
    rf"^(?P<film>\W*(?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:{_MADE}))(?P<whom> for {_PUPILS}) "
    r"(?P<about>(?:about|on|explaining|showing|of|that explains|to explain|in which|which explains|how|why) .+?)(?P<end>[.!?]*)$",
    re.IGNORECASE,
)
"""A film for a class, before what it is about."""
_LEARN = re.compile(
    rf"^\W*{_GREETING}{_PLEASE}(?:help|teach|show) (?P<whom>{_PUPILS}|them|me|us|people|everyone)(?: to)? (?:learn|understand)"
    r"(?: about)? (?P<what>\w.+)$",
    re.IGNORECASE,
)
"""What somebody should learn: “help my kids learn to tell the time”."""


_ANYBODY = ("them", "me", "us", "people", "everyone")
_HOW_TO = re.compile(
    r"^\W*(?:an? |the )?(?:[\w-]+ ){0,3}?how[- ]to(?: (?:video|film|guide|clip))?:? "
    r"(?:for|on|about) (?P<does>[a-z]+ing) (?P<what>.+)$",
    re.IGNORECASE,
)
"""A how-to of something that is done: “a how-to video for assembling our bookshelf”."""
_WHAT_IS = re.compile(
    rf"^\W*(?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:{_MADE}) "
    r"(?:about|on|explaining) what (?P<what>[^,.:;]{2,50}) (?P<is>is|are|was|were)\W*$",
    re.IGNORECASE,
)
"""A film about what something is."""


_ADDRESSED = re.compile(r"\b(?:employees|staff|residents|members|volunteers)$", re.IGNORECASE)
_TOLD_HOW = re.compile(r"(?:about |on )?(?:what|how|why)\b", re.IGNORECASE)
"""An organisation's own people, and what they are taught rather than told."""


def without_courtesy(request: str) -> str:
    """A request without how it is asked: a greeting, “I'd like …”, “can you make …?”, “…, thanks”. Others stay as they are."""
    if learn := _LEARN.match(request):
        what = learn["what"].rstrip(" .?!")
        how = "how " if what.lower().startswith("to ") else ""
        whom = "" if learn["whom"].lower() in _ANYBODY else f" to {learn['whom']}"
        return f"Explain {how}{what}{whom}"
    plain = _asked_for(request)
    if told := _HOW_TO.match(plain):
        return f"Explain {told['does']} {told['what']}"
    return plain


def without_pupils(request: str) -> tuple[str, str]:
    """A request without the class that its film is for, and that class: “a video for my students on fractions” is on fractions."""
    first = _FOR_CLASS.match(request)
    if first and _ADDRESSED.search(first["whom"]) and not _TOLD_HOW.match(first["about"]):
        first = None  # whom an organisation addresses says what kind of news it is
    plain = f"{first['film']} {first['about']}{first['end']}" if first else request
    if asks := _WHAT_IS.match(plain):
        plain = f"What {asks['is']} {asks['what']}?"
    return plain, first["whom"].removeprefix(" for ").strip() if first else ""


def _asked_for(request: str) -> str:
    """What is asked for, without a greeting, an order or a wish, and thanks."""
    found = next((m for p in (_ORDER, _PURPOSE, _SEEN) if (m := p.match(request))), None)
    salute = found or _SALUTE.match(request)
    if salute is None:
        return request
    rest = request[salute.start("rest") :]
    if found is not None:
        rest = _THANKS.sub("", rest.rstrip(" ?") if rest.endswith("?") and _THANKS.search(rest.rstrip(" ?")) else rest)
        asks = re.match(rf"^\W*{_GREETING}{_PLEASE}(?:can|could|would|will)\b", request, re.IGNORECASE)
        rest = rest.rstrip(" ?") if asks and rest.count("?") == 1 else rest
    return rest[:1].upper() + rest[1:] if request[:1].isupper() and re.search(r"\w", rest) else rest or request
