"""Words of frames: a clause as chunks, the longest known phrases first, each with all the places of a frame that it could fill."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from seedream.refinement.notes.frames.frame import Chunk
from seedream.refinement.notes.tables import instrument_words, styles, table
from seedream.scene.reading import lexicon

_TOKEN = re.compile(r"<[seq]\d+>(?:'s)?|\d+(?:\.\d+)?|#[0-9a-f]{6}|%|[a-z][a-z']*(?:-[a-z]+)*|[^\s\w]")
_OF_THINGS = ("be", "have", "hold", "carry", "wear", "give", "put", "use", "make", "take", "get", "show", "say", "bring", "need")
"""Deeds that say nothing without what they are done with."""
_LONGEST = 6
"""Words of the longest phrase."""
_GROUPS = {"weather": "weather", "genre": "genre", "time_of_day": "hour", "season": "season", "feeling": "feeling", "part": "part",
           "subject": "topic"}  # fmt: skip
"""Lists of `words.toml` whose names are the values of a place in the frame."""
_OWN = {"deed": "deed", "where": "where", "side": "side", "height": "height", "size": "size", "grown": "grown",
        "weathering": "weathering"}  # fmt: skip


@cache
def _phrases() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Every phrase that the tables know, with the places that it could fill."""
    found: dict[str, dict[str, str]] = {}

    def put(phrase: str, place: str, value: str) -> None:
        found.setdefault(phrase, {}).setdefault(place, value)

    words, own = table("words"), table("frames")
    for group, place in _GROUPS.items():
        for value, phrases in words[group].items():
            for phrase in phrases:
                put(phrase, place, value)
    for group in ("axis", "music", "voice", "camera"):
        for axis, sides in words[group].items():
            for phrases in sides.values():
                for phrase in phrases:
                    put(phrase, "quality" if group == "axis" else f"{group}'s", axis)
    for style, phrases in styles().items():
        for phrase in phrases:
            put(phrase, "style", style)
    for group, place in _OWN.items():
        for value, phrases in own[group].items():
            for phrase in phrases:
                put(phrase, place, value)
    for phrase in (*words["degree"]["little"], *words["degree"]["much"]):
        put(phrase, "degree", phrase)
    for group in ("flip", "raise", "lower"):
        for phrase in words[group]["words"]:
            put(phrase, "turn", group)
    for phrase in ("not enough", "not so", "not as", "not that", "enough"):
        put(phrase, "turn", phrase)
    for phrase in own["part_of_picture"]["phrases"]:
        put(phrase, "there", "")
    for phrase in own["ground"]["phrases"]:
        put(phrase, "ground", "")
    for place in ("ties", "contrast"):
        for phrase in own[place]["words"]:
            put(phrase, place, phrase)
    for phrase in own["manner"]["words"]:
        put(phrase, "small", "")
    for cannot in own["unperceived"]["cannot"]:
        for sense, verbs in own["unperceived"]["verbs"].items():
            for verb in verbs:
                put(f"{cannot} {verb}", "unperceived", sense)
    for colour in lexicon.colours():
        put(colour, "colour", colour)
    for instrument in instrument_words().split("|"):
        put(instrument.replace("\\", ""), "instrument", instrument.replace("\\", ""))
    return {phrase: tuple(fills.items()) for phrase, fills in found.items()}


_AMOUNTS = re.compile(
    r"(?:by )?(?:about |around |roughly )?\d+(?:\.\d+)? ?%|(?:by )?(?:about |around |roughly )?\d+(?:\.\d+)? ?(?:db|decibels?)\b"
    r"|(?:for |by )?(?:an? |one |another |an extra |half an? )(?:extra |more )?(?:second|sec)\b(?: more)?"
    r"(?! (?!longer|shorter|earlier|later|less|more|off|to|in|at|from|of|for|on|and|after|before)[a-z])"
    r"|(?:for |by )?(?:about |another |at least )?\d+(?:\.\d+)? (?:more |extra )?(?:seconds?|secs?|s)\b(?: more)?"
    r"|(?:\d+(?:\.\d+)? times|twice|double|triple|half|a third|a quarter)(?: (?:as|the)(?= ))?"
    r"|by (?:half|(?:a|one) (?:third|quarter))"
)


def chunks(text: str) -> list[Chunk]:
    """The chunks of a clause in lower case, in which those who are shown, shots and quotations are marks."""
    found, at = list[Chunk](), 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        if (amount := _AMOUNTS.match(text, at)) and not text[amount.end() : amount.end() + 1].isalnum():
            found.append(Chunk(amount[0], (("amount", amount[0]),)))
            at = amount.end()
            continue
        chunk = _next(text, at)
        found.append(chunk)
        at += len(chunk.text)
    return found


def _next(text: str, at: int) -> Chunk:
    """The longest phrase that begins at a place of a text."""
    tokens = list(_tokens(text, at))
    for many in range(len(tokens), 0, -1):
        phrase = text[at : tokens[many - 1].end()]
        fills = _phrases().get(phrase, ())
        if many == 1:
            return Chunk(phrase, (*fills, *_of_word(phrase)))
        if fills:
            return Chunk(phrase, fills)
    return Chunk(text[at], ())


def _tokens(text: str, at: int) -> Iterator[re.Match[str]]:
    for number, match in enumerate(_TOKEN.finditer(text, at)):
        if number == _LONGEST:
            return
        yield match


def _of_word(word: str) -> Iterator[tuple[str, str]]:
    """What a single word could be beside what the tables say: a mark, a number, a deed, somebody or something."""
    if word.startswith("<"):
        yield {"s": "shots", "e": "who", "q": "quote"}[word[1]], word.removesuffix("'s")
        if word.endswith("'s"):
            yield "whose", word
        return
    if not word[0].isalpha():
        yield ("number" if word[0].isdigit() else "stop"), word
        return
    base = lexicon.verb(word)
    if base and base not in _OF_THINGS and lexicon.action_of(base):
        yield "action", base
        if word.endswith("s") and word != base:
            yield "does", base
    known = lexicon.noun(word)
    if known is not None and word not in lexicon.abstract():
        yield "noun", word
    if word in lexicon.CLOTHES:
        yield "worn", word
