"""Leftover: what a clause says beside that which its edits account for. Nobody should get half of a wish without being told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Any

from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.frames.words import chunks
from seedream.refinement.notes.guard import weighed, weighty
from seedream.refinement.notes.tables import OPEN_GROUPS, pattern, table
from seedream.scene.edits import Edit
from seedream.scene.reading import lexicon

_TOKEN = re.compile(r"<([seq])(\d+)>|(?<!')[a-z][a-z']*|\d[\d.:]*")


_OF_THEIR_SHOTS = ("pace", "framing", "camera", "focus", "shot.", "hold", "remove")
"""Operations for which those who are named only say which shots, or whose thing, is meant."""
_COUNTS = ("count", "add", "audience", "accent", "line.rewrite", "camera.amount", "music.genre")
"""Operations that a number may belong to, beside those that have an amount."""
_ASKS_NOTHING = ("small", "there", "stop", "degree", "turn", "contrast")
"""Places of a frame whose words ask for nothing by themselves."""
_PRONOUNS = frozenset(("", "it", "he", "she", "him", "her", "his", "they", "them", "their", "its", "one"))


def left_over(desk: Desk, text: str, edits: Sequence[Edit], match: re.Match[str] | None = None) -> str:
    """The part of a clause, with its marks, that neither its edits nor the construction that made them account for; "" for none."""
    known = _known(tuple(sorted({e.operation for e in edits}))) | _said(edits)
    inside = _spans(match) if match is not None and match.string == text else ()
    reasons = tuple(range(*m.span()) for m in pattern("explains").finditer(text))
    inside = (*inside, *reasons, *_placed(text, edits))
    lost = [t for t in _TOKEN.finditer(text) if not _heeded(t, desk, edits, known, inside, constructed=match is not None)]
    desk.marked.headless = bool(lost) and match is not None and match.string == text and lost[0].start() < match.start()
    if not lost:
        return ""
    start = lost[0].start() - len(found[0] if (found := pattern("before_lost").search(text[: lost[0].start()])) else "")
    return text[start : lost[-1].end()]


def _heeded(
    token: re.Match[str], desk: Desk, edits: Sequence[Edit], known: frozenset[str], inside: Iterable[range], *, constructed: bool
) -> bool:
    """Whether a word or a mark of a clause is accounted for."""
    if any(token.start() in span for span in inside):
        return True
    if token[1] == "s":
        if re.search(r"\bwith(?: the)? $", token.string[: token.start()]) and not any(e.target.shots for e in edits):
            return False
        return any(e.target.shots for e in edits) or not desk.beats(desk.marked.shots[int(token[2])])
    if token[1] == "e":
        if desk.marked.sources.get(token[0], "") in _PRONOUNS:
            return True
        if any(e.operation.startswith(_OF_THEIR_SHOTS) for e in edits):
            return True
        ids = {e.target.name.split(".")[0] for e in edits} | {e.value.partition(":")[2] for e in edits}
        return any(name.split(".")[0] in ids for name in desk.marked.entities[int(token[2])])
    if token[1] == "q":
        return any(e.operation == "hold" or desk.marked.quotes[int(token[2])].strip() in e.value for e in edits)
    word = token[0].removesuffix("'s")
    if weighty(word):
        return weighed(token, edits, constructed=constructed)
    if word in lexicon.colours() and any(e.operation in ("accent", "recolour", "add", "replace") for e in edits):
        return True
    if word[0].isdigit() and re.match(r" ?(?:s|secs?|seconds?)\b", token.string[token.end() :]):
        return any(e.operation in ("length", "fade") or e.value in ("s", "=") for e in edits)  # "too long by 5 seconds"
    if word[0].isdigit():
        counted = (*table("heeded")["places"]["amount"], *_COUNTS)
        return any(e.operation in counted or word in re.findall(r"[\d.:]+", e.value) for e in edits)
    return word in known or lexicon.singular(word) in known or word in lexicon.NUMBERS


def _placed(text: str, edits: Sequence[Edit]) -> Iterator[range]:
    """Where a clause has words that ask for nothing by themselves, or that fill a place of its frame which the edits answer."""
    at, done = 0, {e.operation for e in edits}
    for chunk in chunks(text):
        at = text.index(chunk.text, at)
        if any(_answered(place, value, done) for place, value in chunk.fills):
            yield range(at, at + len(chunk.text))
        at += len(chunk.text)


def _answered(place: str, value: str, done: AbstractSet[str]) -> bool:
    """Whether a place of a frame asks for nothing, or for what some operations do."""
    rows = table("heeded")["places"]
    by = rows.get(f"{place}.{value}", rows.get(place, ()))
    return place in _ASKS_NOTHING or not done.isdisjoint(by) or "*" in by


def _spans(match: re.Match[str]) -> tuple[range, ...]:
    """What a construction has matched word by word: without its gaps and without phrases that it only passes on."""
    at, end = match.span()
    gaps = sorted(match.span(name) for name in match.re.groupindex if name.startswith(OPEN_GROUPS) and match.span(name)[0] >= 0)
    spans = []
    for start, stop in gaps:
        spans.append(range(at, start))
        at = max(at, stop)
    return (*spans, range(at, end))


def _said(edits: Iterable[Edit]) -> frozenset[str]:
    """Words of what edits say themselves: names, colours, texts."""
    words = {w for e in edits for w in re.findall(r"[a-z]+", f"{e.value} {e.target.name} {e.target.kind}".lower())}
    return frozenset(words | {lexicon.plural(w) for w in words})


@cache
def _known(operations: tuple[str, ...]) -> frozenset[str]:
    """Every word that some operations account for, and the words that ask for nothing."""
    rows = table("heeded")
    names = [*rows["always"], *(name for o in operations for name in rows["words"].get(o, ()))]
    phrases = [phrase for name in names for phrase in _leaves(name)]
    return frozenset(word for phrase in phrases for word in phrase.split())


def _leaves(name: str) -> list[str]:
    """The phrases of a list of `words.toml`, or of all lists under a name; after "=" the words themselves."""
    if name.startswith("="):
        return name[1:].split()
    at: Any = table("words")
    for part in name.split("."):
        at = at[part]

    def under(node: Any) -> list[str]:
        return [x for part in node.values() for x in under(part)] if isinstance(node, Mapping) else list(node)

    return under(at)
