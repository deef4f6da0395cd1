"""Sayings: ways to say something, put in plainer words of the same meaning before a note is read (`data/sayings.toml`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from seedream.refinement.notes.tables import ORDINALS, SHOT, table
from seedream.scene.reading import lexicon

_WHAT_IF = re.compile(r"^(?:what if|i wish|if only|imagine) (?P<who><e\d+>|it) (?P<verb>[a-z]+)(?P<rest>.*)$")

_SPOKEN = ("talk", "speak", "say", "read", "tell")
_DOES = re.compile(
    r"(?P<who><e\d+>) (?P<verb>[a-z]+(?:s|ing)?)"
    r"(?P<where>(?: (?:in|at|on|during))?(?: the)? <s\d+>"
    r"| (?:off|on|onto|over|into|around|across|along|away|through|past|under|towards?|after|with|for|at)(?: [^<]*(?:<e\d+>)?)?)?"
)


@cache
def _sayings(name: str) -> Sequence[tuple[re.Pattern[str], str]]:
    feelings = "|".join(word for words in table("words")["feeling"].values() for word in words)
    colours = "|".join(map(re.escape, sorted(lexicon.colours(), key=len, reverse=True)))
    own = {"{shot}": SHOT, "{viewer}": table("sayings")["viewer"], "{feeling}": feelings, "{colour}": colours}
    own |= {"{a}": "'", "{ord}": ORDINALS}
    rows = []
    for said, meant in table("sayings")[name]:
        for macro, words in own.items():
            said = said.replace(macro, words)
        rows.append((re.compile(said), meant.replace("{a}", "'")))
    return rows


def plain_note(text: str) -> str:
    """A note in lower case before anything in it is marked but quotations, without what only wraps its wishes."""
    for said, meant in _sayings("note"):
        text = said.sub(meant, text)
    return text


def plain_clause(text: str) -> str:
    """A clause with its marks, said plainly."""
    if supposed := _WHAT_IF.match(text):  # "what if he stopped walking"
        verb = lexicon.verb(supposed["verb"])
        text = f"{supposed['who']} should {verb}{supposed['rest']}" if verb and verb != "be" else text
    for said, meant in _sayings("clause"):
        text = said.sub(meant, text)
    does = _DOES.fullmatch(text)  # a deed that is wished, such as "the fox runs"
    done = lexicon.verb(does["verb"]) if does else None
    if does and done and done not in _SPOKEN and lexicon.action_of(done):
        return f"{does['who']} should {done}{does['where'] or ''}"
    return text
