"""Spelling: slips of the keyboard in a note ("wramer", "teh", "subtitels") put right before it is read.

A word is changed only where it is neither English nor anything that the film or the tables know, and where exactly one word that
they do know is one slip away: two letters changed round, or one letter missing, too many, or wrong.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.tables import ORDINALS, SHOT, rules, table, vocabulary
from seedream.scene.reading import lexicon

SHORTEST = 4
"""Words with fewer letters have too many neighbours, letters changed round aside; their usual slips are in `data/slips.toml`."""
_LETTERS, _VOWELS = "abcdefghijklmnopqrstuvwxyz", "aeiouy"
_GIVEN = re.compile(r"\b(?:call|called|names?|named|rename|titled?|entitled|says?|reads?|writes?|rewrite)\b(?![^.;!?]*<q\d)")
"""What follows in the sentence are words or names that somebody gives, and stays as written."""


def corrected(text: str, film: Film) -> str:
    """A note (its quotations as marks) with its slips put right; capitals inside a sentence and given words stay as they are."""
    known = _of_film(film)
    out = []
    for sentence in re.split(r"(?<=[.;!?])\s+", text):
        given = _GIVEN.search(sentence.lower())
        end = given.end() if given else len(sentence)
        head = re.sub(r"(?<![\w<#'’-])[A-Za-z]+(?:['’][a-z]+)?(?![\w-])", lambda m: _put_right(m, known), sentence[:end])
        out.append(head + sentence[end:])
    return " ".join(out)


def _put_right(match: re.Match[str], known: frozenset[str]) -> str:
    word = str(match[0])
    lower = word.lower()
    if slip := table("slips")["slip"].get(lower):
        return str(slip)
    if len(word) < SHORTEST - 1 or (word[0].isupper() and match.start() > 0 and not match.string.isupper()):
        return word
    if not lower.isalpha() or lower in known or _spoken_of(lower) or _is_english(lower):
        return word
    if lower.endswith("s") and _is_english(lower[:-1]):  # "taps", "pets"
        return word
    rest = (_doubled(lower), _missing(lower), _misheard(lower), _one_off(lower)) if len(word) >= SHORTEST else ()
    for neighbours in (_turned(lower), *rest):
        near: set[str] = {w for w in neighbours if w in known or _spoken_of(w)}
        if len(near) == 1:
            return near.pop()
        if near:
            return word
    return word


def _turned(word: str) -> Iterator[str]:
    """Two letters changed round."""
    for i in range(len(word) - 1):
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def _doubled(word: str) -> Iterator[str]:
    """A letter once instead of twice, or twice instead of once."""
    for i, letter in enumerate(word):
        yield word[:i] + letter + word[i:]
        if i and word[i - 1] == letter:
            yield word[:i] + word[i + 1 :]


def _missing(word: str) -> Iterator[str]:
    """A letter that was left out; the first hardly ever is."""
    for i in range(1, len(word) + 1):
        yield from (word[:i] + letter + word[i:] for letter in _LETTERS)


def _misheard(word: str) -> Iterator[str]:
    """One vowel for another."""
    for i, letter in enumerate(word):
        if letter in _VOWELS:
            yield from (word[:i] + vowel + word[i + 1 :] for vowel in _VOWELS)


def _one_off(word: str) -> Iterator[str]:
    """A letter too many or a wrong one."""
    for i in range(1, len(word)):
        yield word[:i] + word[i + 1 :]
        yield from (word[:i] + letter + word[i + 1 :] for letter in _LETTERS)


def _spoken_of(word: str) -> bool:
    """Whether a word means something to a picture or to the tables of the reader."""
    if word in _reader() or word in lexicon.colours() or lexicon.noun(word) is not None:
        return True
    return bool(lexicon.verb(word)) and _is_english(word)  # forms of verbs are made by rule, "openning" among them


@cache
def _reader() -> frozenset[str]:
    """Every word in the tables and patterns of the reader."""
    patterns = [p.pattern for name in ("rules", "cannot") for rule in rules(name) for p in rule.patterns]
    words = set(vocabulary())
    for pattern in (*patterns, *table("patterns").values(), SHOT, ORDINALS):
        plain = re.sub(r"\(\?P?<\w+>|\\[a-zA-Z]", " ", pattern)
        for word, maybe in re.findall(r"([a-z]{3,})(\??)", plain):
            words |= {word, word[:-1]} if maybe else {word}
    return frozenset(words)


def _of_film(film: Film) -> frozenset[str]:
    """Every word that is said or shown in a film."""
    said = [line.text for line in film.script.lines] + [film.scene.title] + [e.noun for e in film.scene.entities]
    return frozenset(re.findall(r"[a-z]+", " ".join(said).lower()))


_SHORT = re.compile(r"[^aeiou]+[aeiou][^aeiouwxy]")
"""Stems whose last letter is doubled before an ending: "bigger", not "biger"."""


def _is_english(word: str) -> bool:
    """Whether a word, or what it is the plural, past or comparative of, is English."""
    stems = {word}
    for ending, others in (("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ing", ("", "e")), ("ed", ("", "e")), ("er", ("", "e")),
                           ("est", ("", "e")), ("ly", ("",)), ("ier", ("y",)), ("ied", ("y",))):  # fmt: skip
        if word.endswith(ending):
            stem = word[: -len(ending)]
            stems |= {stem + other for other in others if other or not _SHORT.fullmatch(stem)}
            if stem[-1:] == stem[-2:-1] and _SHORT.fullmatch(stem[:-1]):
                stems.add(stem[:-1])
    return any(len(stem) > 1 and stem in _english() for stem in stems)


@cache
def _english() -> frozenset[str]:
    """A hundred thousand English words: those that the narrator can pronounce; none where the voice is not installed."""
    spec = find_spec("hibari")
    folders = [Path(p) / "assets" for p in (spec.submodule_search_locations or ())] if spec else []
    files = [file for folder in folders for file in sorted(folder.glob("lexicon_*_gold.json.gz"))]
    return frozenset(word for file in files for word in json.loads(gzip.decompress(file.read_bytes())))
