"""Recalled: shots that a note names in its own words by what is said in them: "the part where he stops pretending"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.tables import PLACES, pattern
from seedream.scene.reading import lexicon

_ENOUGH = {"part": 0.5, "when": 0.99}
"""The share of the words that have to be those of the line: a part of the film is surely meant, "when" may mean a deed."""


def recalled_shots(text: str, film: Film, marked: Marked) -> str:
    """Marks for "the bit where their feet are sore", "when they go on <q0>", "where you explain the bounce"."""
    places = {s.beat_id: s.index for s in film.board.shots}
    lines: dict[str, set[str]] = {}
    for line in film.script.lines:
        if line.beat_id in places:
            lines.setdefault(line.beat_id, set()).update(_stems(line.text))
    for name, tie in (("part_told", ""), ("when_told", "in ")):

        def told(match: re.Match[str], name: str = name, tie: str = tie) -> str:
            beat = _quoted(match["said"], film, marked) or _most_like(match["said"], lines, _ENOUGH[name.partition("_")[0]])
            return f"{match['head']}{tie}{marked.mark('s', (places[beat],), match['all'])}" if beat in places else match[0]

        text = pattern(name).sub(told, text)
    text = pattern("screen_told").sub(lambda m: _screen(m, lines, places, marked), text)
    return re.sub(r"\b(in|at|on|for|during|of) in (?=<s\d)", r"\1 ", text)


def _screen(match: re.Match[str], lines: Mapping[str, set[str]], places: Mapping[str, int], marked: Marked) -> str:
    """ "The stretching screen": the shot whose line has the word."""
    beat = _most_like(match["said"], lines, 0.5)
    return marked.mark("s", (places[beat],), match[0]) if beat in places else match[0]


def told_lines(text: str, film: Film) -> str:
    """ "The line about everybody hurrying": the one line that is most like it, by its number."""
    lines = {str(i): _stems(line.text) for i, line in enumerate(film.script.lines)}
    numbers = {str(place): word for word, place in reversed(PLACES.items()) if word.isalpha()}

    def numbered(match: re.Match[str]) -> str:
        found = _most_like(match["said"], lines, 0.5)
        return f"the {numbers[found]} {match['line']}" if found in numbers else match[0]

    return pattern("line_told").sub(numbered, text)


def _quoted(said: str, film: Film, marked: Marked) -> str:
    """The beat whose line has the words that are quoted; "" for none."""
    quote = re.search(r"<q(\d+)>", said)
    wanted = re.sub(r"\W+", " ", marked.quotes[int(quote[1])].lower()).strip() if quote else ""
    held = (line.beat_id for line in film.script.lines if wanted and wanted in re.sub(r"\W+", " ", line.text.lower()))
    return next(held, "")


def _most_like(said: str, lines: Mapping[str, set[str]], enough: float) -> str:
    """The beat whose line has most of the words; "" where that is none, too few of them, or more than one beat."""
    words = _stems(re.sub(r"<\w+>", " ", said))
    if len(named := [beat for beat in lines if words and words == _stems(beat)]) == 1:
        return named[0]  # what a shot is about, such as "angles"
    if len(words) < 2 and enough > 0.9 and pattern("tells").search(said) is None:  # "when he stops" is a deed
        return ""
    if not words or all(not any(w in line for line in lines.values()) for w in words):
        return ""
    found = {beat: _shared(words, line) for beat, line in lines.items()}
    first, *rest = sorted(found, key=lambda beat: -found[beat])
    clear = not rest or found[first] > found[rest[0]]
    return first if clear and found[first] >= enough * len(words) else ""


def _shared(words: Sequence[str] | set[str], line: set[str]) -> float:
    return float(sum(word in line for word in words))


def _stems(text: str) -> set[str]:
    """The words of a text that mean something, without their endings."""
    words = re.findall(r"[a-z]{3,}", re.sub(r"'[a-z]+", "", text.lower().replace("’", "'")))
    small = set(pattern("says_little").pattern.split("|"))
    return {_stem(w) for w in words if w not in small}


def _stem(word: str) -> str:
    known = lexicon.verb(word) or lexicon.singular(word)
    return re.sub(r"(?<=[a-z]{3})(?:ing|ed|e|s)$", "", re.sub(r"([bdgmnprt])\1(?=ing$|ed$)", r"\1", known))
