"""Portraits: films about somebody of one's own of whom nothing else is said, in pictures of an ordinary day."""

from __future__ import annotations

import re

from seedream.inputs.brief import Brief
from seedream.scene.offers.greeting import aged, brings_its_own, drawn
from seedream.scene.offers.kinds import Kind, Shot
from seedream.scene.offers.reading import Offer
from seedream.scene.offers.stating import Statement
from seedream.scene.reading import lexicon

FORM = "portrait"
KINDS = ("cinematic", "story")
_WISH = re.compile(
    r"^(?:an? |the )?(?:(?:[\w-]+ ){0,3}?(?:video|film|clip|movie|short|portrait|tribute|reel)s? (?:about|of|on|for|to|showing) )?"
    r"(?P<whom>(?P<whose>my|our) (?:(?:little|big|older|younger|old|dear|beloved|sweet|dad|best|great|new|two) )*"
    r"(?P<noun>[a-z-]+(?: and (?:my |our )?[a-z]+)?)(?:,? (?P<name>[A-Z][\w'’-]+))?)\W*$"
)


def portrayed(brief: Brief) -> Offer | None:
    """The portrait that a request asks for, “a video about our dog Max”; None where it says anything else."""
    if brings_its_own(brief) or brief.kind not in KINDS:
        return None
    match = _WISH.match(brief.wish.strip())
    kind = _kind(match) if match else None
    if match is None or kind is None:
        return None
    title = match["whom"][:1].upper() + match["whom"][1:]
    said = f"This is {match['name']}." if match["name"] else f"{title}."
    return Offer(FORM, Statement(title, "", (said,)), "", (kind,))


def _kind(match: re.Match[str]) -> Kind | None:
    """The pictures of whom a portrait is of; None for somebody who is neither a person nor an animal."""
    table, noun, whom = lexicon.data("portraits"), match["noun"], match["whom"]
    known = lexicon.noun(noun.split()[-1])
    name = next((n for n, entry in table.items() if any(re.search(rf"\b{w}\b", whom) for w in entry["words"])), "")
    if not name and (known is None or known.category == "thing" or (known.job and match["whose"] == "our")):
        return None
    animal = known is not None and known.category == "animal"
    name = name or ("animal" if animal else "adult")
    seen = f"a {noun}" if animal or name in ("baby", "family") else _young(whom) if name == "child" else aged(drawn(whom), whom)
    if lexicon.plural(lexicon.singular(noun)) == noun and name in ("animal", "dog", "cat", "horse", "child", "adult"):
        return None
    return Kind(name, (), tuple(Shot(p.format(whom=seen), line) for p, line in table[name]["shots"]), form=FORM)


def _young(whom: str) -> str:
    """A child as it is drawn, by its name or what it is called."""
    girl = re.search(r"\b(?:daughter|girl|granddaughter|niece|sister)\b", whom) or drawn(whom.split()[-1]) == "a woman"
    boy = re.search(r"\b(?:son|boy|grandson|nephew|brother)\b", whom)
    return "a girl" if girl and not boy else "a boy" if boy or drawn(whom.split()[-1]) == "a man" else "a child"
