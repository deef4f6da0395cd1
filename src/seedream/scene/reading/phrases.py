"""Phrases that tie mentions together: prepositions of place, "above it", and colours that follow their noun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.reading import lexicon
from seedream.scene.reading.language import Token
from seedream.scene.reading.mentions import Mention

_SPATIAL: tuple[tuple[str, str], ...] = (
    (r"(?:to |on |at )?(?:the )?left(?: side| hand side)? of", "left of"),
    (r"(?:to |on |at )?(?:the )?right(?: side| hand side)? of", "right of"),
    (r"on top of|on the backs? of|astride|atop|upon", "on"),
    (r"in front of", "in front of"),
    (r"surrounded by|encircled by|circled by|in the midst of|amidst?", "surrounded"),
    (r"next to|beside|besides|alongside|near|close to|by|with", "next to"),
    (r"above|over|higher than", "above"),
    (r"below|beneath|underneath|lower than", "below"),
    (r"under", "under"),
    (r"behind", "behind"),
    (r"in between|between", "between"),
    (r"inside(?: of)?|in|into", "in"),
    (r"on|onto", "on"),
    (r"at|around", "at"),
    (r"(?:peek|peep|pop|popp|stick|emerg)(?:s|es|ing|e)? (?:up )?(?:out of|out from|from)", "in"),
    (r"through|across|along|from|to|toward|towards", ""),
)
_LINKS = r"(?: (?:is|are|there is|there are|stands|sits|lies|hangs|you see|we see))?"
_OWN_SIDE = re.compile(r"(?:to|on|at) (?:its|his|her|their) (left|right)(?: side)?" + _LINKS + "$")
_POSTPOSED = tuple(
    (re.compile(rf"^(?:(?:is|are|hanging|standing|lying|placed) )?(?:{p}) (?:it|him|her|them)(?=$|[ .,;!])"), n)
    for p, n in _SPATIAL
    if n and n not in ("between", "at", "surrounded")
)
_ROUND = re.compile(
    r"^(?:all )?(?:(?:is|are) )?(?:\w+ing )?(?:and \w+ing )?(?:all |in circles )?around (?:it|him|her|them)(?=$|[ .,;!])"
)
_SIDE = re.compile(r"^(?:(?:is|standing|placed) )?(?:to|on) (?:its|his|her|their) (left|right)(?: side)?(?=$|[ .,;!])")


def in_words(words: Sequence[Token]) -> str:
    """Words in lower case with a space between them."""
    return " ".join(w.lower for w in words)


_TIPPED = re.compile(r"\b(?:knock|tip|push|kick|turn|take|trip|took)(?:s|ed|p?ing|ping)? over$")
"""Verbs that say something else with "over": "the cat knocks over a vase"."""


def spatial(between: Sequence[Token]) -> tuple[str, int] | None:
    """Predicate at the end of the words between two mentions, and the place of its first word."""
    text = in_words(between)
    if _TIPPED.search(text):
        return None
    for pattern, predicate in _SPATIAL:
        if match := re.search(rf"(?:^|\s)({pattern})$", text):
            return predicate, between[len(text[: match.start(1)].split())].at
    return None


def pointing_back(words: Sequence[Token], end: int, earlier: int, start: int) -> str:
    """How a mention that ends at `end` lies to the one before it by a pronoun: "with a kite above it", "and to its left a dog".

    `earlier` and `start` enclose the words between both. Empty where no pronoun says so.
    """
    if match := _OWN_SIDE.search(in_words(words[earlier:start])):
        return f"{match.group(1)} of"
    following = in_words(words[end : end + 7])
    if _ROUND.search(following):
        return "around"
    if match := _SIDE.search(following):
        return f"{match.group(1)} of"
    for pattern, name in _POSTPOSED:
        if match := pattern.search(following):
            pronoun = words[end + len(match[0].split()) - 1]
            return "" if pronoun.tag == "PRP$" else name  # "with her dog"
    return ""


_AFTER = re.compile(
    r"^(?:that is |that are |which is |which are |is |are )?(?:all )?"
    r"(?:(?:colou?red|painted|tinted|dyed) (?:in )?|in (?:the colou?r )?|of (?:the )?colou?r |with (?:a |the )?colou?r )?"
    r"(?:bright |dark |light |deep |pale |pure )?"
)


def coloured(words: Sequence[Token], mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions with colours that follow their noun: "a chair that is blue", "a toilet painted red", "a zebra in pink"."""
    taken: set[int] = set()
    result = []
    for mention in mentions:
        span = words[mention.end : mention.end + 7]
        length = len(_AFTER.match(in_words(span) + " ")[0].split())  # type: ignore[index]
        at = mention.end + length
        word = words[at].lower if at < len(words) and length else ""
        ends = at + 1 >= len(words) or not words[at + 1].tag.startswith(("NN", "JJ"))
        if not mention.colour and ends and word in lexicon.colours():
            mention = replace(mention, colour=word)
            taken.update(range(mention.end, at + 1))
        if mention.start not in taken:
            result.append(mention)
    return tuple(result)
