"""Topics: what a picture about burnout, teamwork or hope shows, which cannot be drawn themselves (`data/topics.toml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from seedream.scene.reading import lexicon

_SEEN = r"(?:an?|two|three|four|five|some|several|happy|young|old) \w"
"""How words begin that say what is to be seen."""
_TITLE = 3
"""Words of a title at most that is about its topic as a whole."""
_FOR_WHAT = re.compile(
    r",? for (?:an?|the|our|my|your|his|her|their) (?:[\w'’-]+ ){0,3}?"
    r"(?:page|website|site|blog|post|article|newsletter|report|slides?|deck"
    r"|presentation|brochure|wall|office|class|classroom|flyer|poster|book|magazine|campaign|channel|profile)s?$"
)
"""What a picture is for, behind what it shows."""
_LONGEST = 6
"""Words of a topic at most: more of them say what is to be seen."""


def scene_of_topic(wish: str) -> str:
    """The request for a picture about a topic, "an illustration for a blog post about burnout", as one for what is seen; "" for any
    other request."""
    text = _FOR_WHAT.sub("", " ".join(wish.lower().strip(" .!?").split()))
    begun = _asked().match(text)
    topic = begun["topic"].strip(" \"'“”‘’") if begun else text
    known = _topics()
    if begun is None:
        return known.get(topic, "")
    if len(topic.split()) > _LONGEST:
        return ""
    found = sorted((t for t in known if re.search(rf"\b{re.escape(t)}\b", topic)), key=len, reverse=True)
    return known[found[0]] if found and _only(found[0], topic) else ""


def scene_for(wish: str) -> str:
    """What is to be seen in a picture of which first is said what it is for: "a cover for our shop: a woman with a bicycle"."""
    text = " ".join(wish.split())
    head, colon, scene = text.partition(": ")
    begun = _asked().match(head.lower()) if colon and re.match(_SEEN, scene) else None
    return scene if begun is not None else ""


def topic_in(title: str) -> str:
    """The request for what is seen beside a title that is about a topic, "Spring gardening"; "" for any other title."""
    text, known = title.lower(), _topics()
    if len(text.split()) > _TITLE:
        return ""
    found = sorted((t for t in known if re.search(rf"\b{re.escape(t)}\b", text)), key=len, reverse=True)
    return known[found[0]] if found and _only(found[0], text) else ""


def wants_a_scene(wish: str) -> bool:
    """Whether a request calls its picture what no diagram is called: an illustration, a cover."""
    begun = _asked().match(" ".join(wish.lower().split()))
    return begun is not None and re.fullmatch(rf"(?:{lexicon.data('topics')['words']['scenes']})s?", begun["picture"]) is not None


def _only(topic: str, said: str) -> bool:
    """Whether the words beside a topic are none that are drawn: "the joy of a dog" shows the dog."""
    rest = [w for w in re.sub(rf"\b{re.escape(topic)}\b", " ", said).split() if w not in lexicon.abstract()]
    return not any(
        (known := lexicon.noun(lexicon.singular(w))) is not None and (known.width or known.category != "thing") for w in rest
    )


@cache
def _topics() -> Mapping[str, str]:
    table: Mapping[str, str] = lexicon.data("topics")["topics"]
    return table


@cache
def _asked() -> re.Pattern[str]:
    words = lexicon.data("topics")["words"]
    pictures = "|".join(sorted(words["pictures"].split("|"), key=len, reverse=True))
    for_what = (
        rf"(?:(?:an?|the|our|my|your|his|her|their) )?(?:[\w-]+ ){{0,2}}?(?:{words['works']}) (?:about|on|for|called|titled) "
    )
    begins = r"^(?:(?:an?|the|some|my|our|make|create|please|draw) )*(?:[\w-]+ ){0,2}?"
    return re.compile(rf"{begins}(?P<picture>(?:{pictures})s?) (?:{words['ties']}) (?:{for_what})?(?P<topic>.+)$")
