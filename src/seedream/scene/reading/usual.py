"""Usual places: where what is done is usually done, for requests that name no place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seedream.scene.reading import lexicon

DONE_THERE = "one usually does"
"""How the reason of a place begins that is known by what is done."""
SKILL = re.compile(r"\blearn(?:s|ed|t|ing)? (?:how )?to\b")
"""What is learned to be done is learned where it is done, and not at school."""


def usual_place(verbs: Mapping[int, str], words: Sequence[str], living: str) -> tuple[str, str]:
    """The place that suits what is done, and why: by verb and object ("play chess"), by the verb, else by who does it.

    `verbs` are lemmas by the place of their word in `words` (lower case); `living` is "person", "animal" or "" for nobody.
    ("", "") where nothing is done that can be seen.
    """
    table: Mapping[str, Sequence[str]] = lexicon.data("setting")["done_at"]
    learns = {at for at in verbs if SKILL.match(" ".join(words[at : at + 3]))}
    verbs = {at: verb for at, verb in verbs.items() if at not in learns}
    said = {f"{verb} {lexicon.singular(w)}": verb for i, verb in verbs.items() for w in words[i + 1 : i + 7]}
    wild = lexicon.data("setting")["of_animals"]["places"] if living == "animal" else ()
    for phrases in (list(said), list(verbs.values())):
        for phrase in phrases:
            if kind := next((k for k, row in table.items() if phrase in row and (k in wild or not wild)), ""):
                return kind, f'{DONE_THERE} "{phrase}" there'
    if living and (learns or any(lexicon.action_of(verb) for verb in verbs.values())):
        return lexicon.data("setting")["at_large"][living], "what is done can be done anywhere, and there it is seen well"
    return "", ""
