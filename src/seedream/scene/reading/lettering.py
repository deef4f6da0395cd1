"""Lettering: which words of a request stand in the picture, and on what ("a sign that says "OPEN"").

The quotations and what ties them to their carrier are taken out of the wish, so that nothing in them is taken for a thing to show.
Quoted words that somebody says, names of people and animals, and titles of films and songs stay where they are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from seedream.scene.reading import lexicon
from seedream.scene.reading.quotations import SINGLE, quotations

_INK = re.compile(r"\s+in (?:[\w-]+ ){0,3}(?:letters|paint|chalk|icing|ink|type|neon|handwriting|script|frosting)\b", re.IGNORECASE)
_DETERMINER = r"(?:a|an|the|his|her|its|their|my|our|your|one|some)"
_RELATIVE = r"(?:,?\s*\b(?:that|which|who)\b)?(?:\s+(?:clearly|simply|just|only|proudly|brightly))?"


@dataclass(frozen=True, slots=True)
class Inscription:
    """Words and where their carrier is named in the rewritten wish: before character `at`, or (`forward`) after it."""

    text: str
    at: int
    forward: bool = False


@dataclass(frozen=True, slots=True)
class Lettered:
    """A wish without its quotations, and the inscriptions that were in it."""

    wish: str
    inscriptions: tuple[Inscription, ...] = ()


def read_lettering(wish: str) -> Lettered:
    """Take the inscriptions out of a wish; the wish itself where there are none."""
    out, found, done = "", [], 0
    for start, end, text in quotations(wish):
        out += wish[done:start]
        done = end
        before, inscription, used = _inscribed(out, text, wish[end:], single=wish[start] in SINGLE)
        if inscription is not None and not used and (ink := _INK.match(wish[end:])):
            used = ink.end()
        if inscription is None:
            out += wish[start:end]
            continue
        out, done = before, end + used
        found.append(inscription)
    if not found:
        return Lettered(wish)
    return Lettered((out + wish[done:]).strip(), tuple(found))


@cache
def _any(*names: str) -> str:
    """A pattern for any of the words of some tables, the longest first."""
    table = lexicon.data("lettering")
    words: list[str] = []
    for name in names:
        group, _, key = name.partition(".")
        words += table[group][key or "words"]
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


_Result = tuple[str, Inscription | None, int]
"""The wish up to here, the inscription (None: the quotation is none), and how many characters after it are used up."""


def _inscribed(out: str, text: str, rest: str, *, single: bool) -> _Result:
    """Decide what a quotation after `out` and before `rest` is."""
    nothing: _Result = (out, None, 0)
    if re.search(rf"\b(?:{_any('spoken')})\b(?:\s+(?:to|at)\s+\w+)?\s*[:,]?\s*$", out, re.IGNORECASE):
        return nothing
    if re.match(rf"\s*,?\s*(?:{_any('spoken')}|{_any('verbs.says')})\b", rest, re.IGNORECASE):
        return nothing
    bare, said_words = _without_words(out)
    ahead = re.match(rf"\s+(?:[\w-]+\s+)?(?:{_any('carriers', 'fronts', 'graffiti')})\b", rest, re.IGNORECASE)
    begun = not out.strip() or re.search(rf"\b(?:{_DETERMINER}|with|and)(?:\s+[\w-]+)?\s*$", out, re.IGNORECASE)
    if ahead and begun:
        kept = out.rstrip() if ahead[0].strip()[0].lower() in "aeiou" else re.sub(r"\b([Aa])n$", r"\1", out.rstrip())
        return kept, Inscription(text, len(kept) + ahead.end()), 0
    if after := _written_on(rest):
        return _placed_after(out, bare, text, rest, after)
    verb = re.search(rf"{_RELATIVE}\s*\b(?P<verb>{_verbs()})(?:\s+(?:as|by|with|in|out))?\s*$", bare, re.IGNORECASE)
    if verb:
        return _said_of(out, bare, text, verb)
    with_it = re.search(r"[\s,]*\b(?:with|bearing|has|having|in|for|carries|carrying)\s*$", bare, re.IGNORECASE)
    link = with_it[0].strip(" ,").lower() if with_it else ""
    for_it = link == "for" and with_it and _made_to_be_read(_head(bare[: with_it.start()]))
    if with_it and (said_words or for_it or link in ("with", "bearing")) and bare[: with_it.start()].strip():
        return _onto(bare[: with_it.start()], text, out) or nothing
    if re.search(rf"\b(?:{_any('carriers', 'graffiti', 'fronts')})s?\s*$", bare, re.IGNORECASE):
        return _onto(bare, text, out) or nothing
    if re.search(r"\b(?:our|my) (?:new )?(?:[\w-]+ ){0,2}[\w-]+$", out.rstrip()) and re.match(r"\s*(?:$|[.,:;]|and\b|[a-z])", rest):
        return nothing  # the name of what is the user's own: our energy drink "Volt"
    return nothing if single else _alone(out, bare, text, rest, said_words)


def _verbs() -> str:
    return _any("verbs.says", "verbs.reads", "verbs.names")


def _without_words(out: str) -> tuple[str, bool]:
    """The text without "the big words" at its end, and whether it was there."""
    bare = out.rstrip(" :,\n")
    adjectives = rf"(?:(?:{_any('words.describing')}|{'|'.join(lexicon.colours())})\s+)*"
    cut = re.sub(rf"(?:^|(?<=\s)){adjectives}(?:{_any('words')})(?:\s+(?:of|is))?$", "", bare, flags=re.IGNORECASE)
    return cut.rstrip(" :,"), cut != bare


def _said_of(out: str, bare: str, text: str, verb: re.Match[str]) -> _Result:
    """A thing says, reads or is called so; who speaks or has a name does not carry it."""
    before, word = bare[: verb.start()].rstrip(" ,"), verb["verb"].lower()
    table = lexicon.data("lettering")["verbs"]
    related = bool(re.match(r"\s*,?\s*(?:that|which)\b", verb[0]))
    person = _speaks(before)
    if word in table["says"] and (person if related else _speaker_in(before)) and not _carrier_end(before, near=related):
        return out, None, 0
    own_name = person or not before or re.search(rf"\b(?:{_any('works')})$", before, re.IGNORECASE)
    if word in ("called", "named", "titled", "entitled") and own_name:
        return out, None, 0
    if word in ("reading", "reads") and person:
        given = f"{before} {word} a book"
        return given, Inscription(text, len(given)), 0
    if word in ("shows", "showing", "reads", "reading", "states", "stating") and person:
        return out, None, 0
    return _onto(before, text, out) or (out, None, 0)


def _made_to_be_read(head: str) -> bool:
    """Whether a noun is one of the things that are made to be read."""
    return bool(re.fullmatch(_any("carriers"), head))


def _head(text: str) -> str:
    """The last word in lower case."""
    words = re.findall(r"[\w'-]+", text.lower())
    return words[-1] if words else ""


def _speaks(text: str) -> bool:
    """Whether the last word is somebody."""
    return _somebody(_head(text))


def _somebody(word: str) -> bool:
    if word in ("he", "she", "they", "i", "we", "someone", "somebody", "everyone", "who"):
        return True
    known = lexicon.noun(word) if word else None
    return known.category != "thing" if known is not None else lexicon.looks_like_person(word)


def _speaker_in(text: str) -> bool:
    """Whether somebody is the first thing that the last clause names."""
    clause = re.split(r"[.;,!?]|\band\b", text.lower())[-1]
    nouns = [w for w in re.findall(r"[\w'-]+", clause) if _somebody(w) or lexicon.noun(w) is not None]
    return bool(nouns) and _somebody(nouns[0])


def _carrier_end(text: str, *, near: bool = True) -> int:
    """End of the last thing in the text's last clause that is made to be read; 0 where there is none.

    `near`: something stands between it and the words that is said about it ("a sign over the door that says").
    """
    clause = re.split(r"[.;!?]", text)[-1]
    hits = list(re.finditer(rf"\b(?:{_any('carriers', 'graffiti')})\b", clause, re.IGNORECASE))
    if not hits or not near:
        return 0
    last = hits[-1]
    return len(text) - len(clause) + last.end() if len(clause[last.end() :].split()) <= 7 else 0


def _onto(before: str, text: str, out: str) -> _Result | None:
    """Words on what is named last before them; its label, cover or screen is the thing itself, a shop's sign is its front."""
    writing = rf"\b(?:{_DETERMINER}\s+)?(?:{_any('graffiti')})\s+(?:on|across|over|along)\s+(?={_DETERMINER}\b)"
    before = re.sub(writing, "", before.rstrip(" ,"), flags=re.IGNORECASE)
    if not before.strip():
        return None
    end = len(before) if re.search(rf"\b(?:{_any('carriers', 'fronts', 'graffiti')})$", before, re.IGNORECASE) else 0
    end = end or _carrier_end(before) or len(before)
    kept, following = before[:end], before[end:]
    kept = _whole(kept)
    kept = re.sub(rf"\b(?:{_DETERMINER}\s+)?(?:[\w-]+\s+)?(?:{_any('graffiti')})$", _wall(), kept, flags=re.IGNORECASE)
    kept = _front(kept)
    filled = re.search(r"\s+of\s+(?:[\w-]+\s+)?[\w-]+$", kept)  # a box of chocolates carries its words on the box
    return kept + following, Inscription(text, filled.start() if filled else len(kept)), 0


def _whole(kept: str) -> str:
    """ "a bottle with a red label" is the bottle."""
    parts = rf"\s+(?:with|showing|and)\s+(?:{_DETERMINER}\s+)?(?:[\w-]+\s+){{0,2}}(?:{_any('parts')})$"
    shorter = re.sub(parts, "", kept, flags=re.IGNORECASE)
    of = re.sub(rf"\b{_DETERMINER}\s+(?:[\w-]+\s+)?(?:{_any('parts')})\s+(?:of|on)\s+(?={_DETERMINER}\b)", "", shorter,
                flags=re.IGNORECASE)  # fmt: skip
    return of if lexicon.noun(_head(of)) is not None or _head(of) in _any("fronts").split("|") else kept


def _front(kept: str) -> str:
    """A shop that carries words, or has a sign that does, is seen from the street."""
    table = lexicon.data("lettering")["fronts"]
    sign = rf"(?:\s+with\s+(?:{_DETERMINER}\s+)?(?:[\w-]+\s+){{0,2}}sign)?"
    match = re.search(rf"(?:\b(?P<in>{'|'.join(table['inside'])})\s+)?(?P<np>\b{_DETERMINER}\s+(?:[\w-]+\s+){{0,2}}?)?"
                      rf"\b(?:{_any('fronts')}){sign}$", kept, re.IGNORECASE)  # fmt: skip
    if match is None or match["in"]:
        return kept
    return f"{kept[: match.start()]}{match['np'] or ''}{table['drawn']}"


def _wall() -> str:
    return f"a {lexicon.data('lettering')['graffiti']['on']}"


@cache
def _after() -> re.Pattern[str]:
    made = (
        r"(?:hand-?)?(?:written|painted|printed|sprayed|spray-painted|scrawled|scribbled|engraved|embroidered|carved|stitched|"
        r"spelled|spelt|displayed|stencilled|stenciled|lettered|appears?|glows?|glowing|chalked|iced)(?: out)?"
    )
    ink = r"in (?:[\w-]+ ){0,3}(?:letters|paint|chalk|icing|ink|type|neon|handwriting|script|frosting)"
    return re.compile(
        rf"\s*,?\s*(?:(?:is|are)\s+)?(?:(?:{made}|{ink})\s+)*(?P<how>on top of|on|onto|across|over|upon|above)\s+"
        rf"(?P<what>it\b|them\b|(?:its|the)\s+(?:{_any('parts')})\b(?!\s+of)|(?={_DETERMINER}\s))",
        re.IGNORECASE,
    )


def _written_on(rest: str) -> re.Match[str] | None:
    return _after().match(rest)


def _placed_after(out: str, bare: str, text: str, rest: str, after: re.Match[str]) -> _Result:
    """Words on what is named after them, or on "it"."""
    if after["what"]:
        before = re.sub(r"[\s,]*\b(?:with|has|having|bearing|and|that says|saying)$", "", bare, flags=re.IGNORECASE)
        result = _onto(before, text, out)
        return (result[0], result[1], after.end()) if result else (out, None, 0)
    writing = rf"(?:\b(?:with|and|has)\s+)?(?:\b{_DETERMINER}\s+)?(?:[\w-]+\s+)?\b(?:{_any('graffiti')})$"
    shorter = re.sub(writing, "", bare, flags=re.IGNORECASE).rstrip(" ,")
    carries = re.search(rf"\b(?:{_any('carriers')})$", shorter, re.IGNORECASE)
    link = re.search(rf"{_RELATIVE}\s*\b(?:{_verbs()})$", shorter, re.IGNORECASE)
    has = re.search(r"\s+\b(?:with|bearing|has|having)$", shorter, re.IGNORECASE)
    upright = re.match(rf"(?:[\w-]+\s+){{1,3}}?(?:{_any('carriers', 'fixed', 'graffiti', 'parts')})\b", rest[after.end() :])
    if has and (not upright or re.search(rf"\b(?:{_any('carriers')})$", shorter[: has.start()], re.IGNORECASE)):
        return _onto(shorter[: has.start()], text, out) or (out, None, 0)  # a truck with the slogan "We move it" on a road
    if carries or (link and shorter[: link.start()].strip() and not _speaks(shorter[: link.start()])):
        return _onto(shorter[: link.start()] if link else shorter, text, out) or (out, None, 0)
    if link and not re.search(rf"\b(?:{_any('verbs.writes')})$", shorter, re.IGNORECASE):
        return out, None, 0  # somebody says it on the stairs
    acts = re.search(rf"\b(?:{_any('verbs.writes')})$", shorter, re.IGNORECASE)
    bridge = f" {after['how']} " if acts else " " if shorter else ""
    kept = shorter + bridge
    return kept, Inscription(text, len(kept), forward=True), after.end()


def _alone(out: str, bare: str, text: str, rest: str, said_words: bool) -> _Result:
    """Words for which nothing is named: a poster or a banner; a word in quotes inside a phrase is just that word."""
    inside = re.search(rf"\b{_DETERMINER}(?:\s+[\w-]+)?\s*$", out, re.IGNORECASE) and re.match(r"\s+[a-z]", rest)
    topic = re.search(r"\b(?:of|about|like|as|means?|is|so-called|concept|explain|what)\s*$", out, re.IGNORECASE)
    if (inside or topic) and not said_words:
        return out, None, 0
    table = lexicon.data("lettering")["default"]
    thing = table["long"] if "\n" not in text and len(text) >= table["long_from"] else table["thing"]
    bare = bare.rstrip(" ,")
    after_link = re.search(r"\b(?:with|and|under|below|above|near|by|beside|before|behind|at|in front of)$", bare, re.IGNORECASE)
    given = f"{bare} a {thing}" if after_link else f"{bare}, with a {thing}" if bare.strip() else f"a {thing}"
    return given, Inscription(text, len(given)), 0
