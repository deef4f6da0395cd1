"""Words of a product film: names and addresses put into sentences, whom a product is for, narration of a fitting length."""

from __future__ import annotations

import random
import re

from seedream.scene.product.content import AppContent, Moment

WORDS_PER_SECOND = 2.3


def fill_in(text: str, app: AppContent, audience: str) -> str:
    """Brand, address and audience put into a sentence; "{for}" becomes "for …" or disappears.

    An address that nobody gave is not made up: "Find out more at {domain}" is then "Find out more".
    """
    whom = audience or app.audience
    given = text if app.url else re.sub(r"^(?:See|Visit) \{domain\}", "See {brand}", text)
    given = given if app.url else re.sub(r"(?: at| on|:) \{domain\}", "", given)
    filled = (
        given.replace("{brand}", app.spoken_name)
        .replace("{domain}", app.domain)
        .replace("{what}", app.what)
        .replace("{for}", f"for {whom}")
    )
    filled = filled.replace("{tagline}", app.tagline)
    return _SENTENCE.sub(lambda begin: begin[0].upper(), filled) if app.called else filled[:1].upper() + filled[1:]


_SENTENCE = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")


_NOT_WHOM = re.compile(
    r"(?:our|my|your|the|an?|th[ie]s|that|those|these|us|me|its?|instagram|youtube|tiktok|linkedin|web|social"
    r"|(?:second|minute|hour|day|week|month|year|purpose|reason|product|app|video|film|demo)s|\w+ing)$"
)
_WHOM = re.compile(r"\bfor ((?:(?!(?:with|who|in|on|that|and|or|to|at|of|from)\b)[a-z'-]+ ?){1,3})")
_PLURAL = re.compile(r"(?:people|children|women|men|everyone|everybody|kids|folk|\w*[^s]s)$")


def audience_in(prompt_topic: str) -> str:
    """Whom a topic says the product is for ("an app for plant lovers" gives "plant lovers"), or nothing; only plurals count."""
    for found in _WHOM.finditer(prompt_topic.lower()):
        words = found.group(1).split()
        if words and _PLURAL.match(words[-1]) and not _NOT_WHOM.match(words[0]) and not _NOT_WHOM.match(words[-1]):
            return " ".join(words)
    return ""


def spoken_variants(moment: Moment, app: AppContent, prompt_topic: str, share_s: float, rng: random.Random) -> tuple[str, ...]:
    """Narration variants, longest first: of the alternative that the seed chose, those that suit the beat's share of time."""
    chosen = rng.choice(moment.spoken)
    audience = audience_in(prompt_topic)
    ordered = sorted({fill_in(text, app, audience) for text in chosen}, key=lambda text: (-len(text.split()), text))
    fitting = [text for text in ordered if len(text.split()) <= WORDS_PER_SECOND * share_s * 1.45]
    return tuple(fitting or ordered[-1:])


_HEAD = re.compile(
    r"^(?:version \w+ of )?(?:an?|the|our|my|your)?\b(?: ?(?:brand[- ]new|new|own|free|little|first|latest))*\s*", re.IGNORECASE
)
_TAIL = re.compile(r"(?: (?:for|on|in|with|by|of|from|without) .*|,.*)$")
_LONGEST_NAME = 24
"""Letters of what stands for a name on screens."""
_MASS = r"(?:software|management|automation|hosting|backup|storage|analytics|apps|tools)"


def short_name(what: str) -> str:
    """What stands for the name of a product that has none: "our new invoicing software" is "Invoicing software"."""
    words = _TAIL.sub("", _HEAD.sub("", what)).split()
    while len(words) > 1 and len(" ".join(words)) > _LONGEST_NAME:
        words = words[1:] if len(words) > 2 else words[:1]
    name = " ".join(words)
    return name[:1].upper() + name[1:]


def introducing(brand: str, what: str) -> tuple[str, ...]:
    """How a product is introduced, longest first: with its name and what it is, or by what it is where that stands for the name."""
    if not what:
        return (f"This is {brand}.",)
    first = what.split()[0]
    plain = what if re.search(r"[A-Z0-9]", first[1:]) else what[:1].lower() + what[1:]
    bare = not re.match(r"(?:an?|the|our|my|your|version)\b", plain, re.IGNORECASE) and not re.search(rf"\b{_MASS}\b", plain)
    told = f"the {plain}" if bare else plain
    return (f"This is {told}.",) if brand == short_name(what) else (f"This is {brand}, {told}.", f"This is {brand}.")
