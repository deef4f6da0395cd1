"""Qualities: "warmer", "too dark", "less contrast", "music quieter" as an axis, a direction and an amount."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seedream.refinement.notes.amounts import Amount, amount_of
from seedream.refinement.notes.tables import pattern, table, words_of

_DESCRIBED = pattern("described")
"""A quality that is stated of something ("the music is a bit loud") is a complaint; `*` stands for the word."""
_WISHED = re.compile(
    r"\b(?:make|let|have|get|want|like) (?:it|this|that|everything|the \w+) (?:to )?(?:all )?(?:look|feel|seem|sound|be) "
    r"(?!too\b|so\b)"
)
"""How something should be is no complaint: "make it look cold"."""
_ENOUGH = re.compile(r"\btoo (?:little|few)\b|\black(?:s|ing)?\b|(?:\bnot|n't) (?:\w+ ){0,2}enough\b")
_WEAK = frozenset(
    (
        "colour",
        "color",
        "colours",
        "colors",
        "light",
        "speed",
        "pace",
        "motion",
        "movement",
        "up",
        "down",
        "move",
        "moves",
        "wide",
        "close",
    )
)
"""Words that give way to any other: "warmer colours" is about warmth."""
_MORE_OF_IT = re.compile(
    r"\b(more|less|too much|so much|reduce|increase)\b(?! [a-z]+\b(?<!in)(?<!at)(?<!on)(?<!for)(?<!the)(?<!there))"
)
"""More or less of a part of the sound; "more mysterious" is something else."""
_SUBJECTS = ("ambience", "effects", "music", "voice", "camera")
"""Subjects with axes of their own, the more special first."""


@dataclass(frozen=True, slots=True)
class Quality:
    """`axis` of a subject ("film" for the picture and the film as a whole), sign of the change, and how much."""

    subject: str
    axis: str
    sign: float
    amount: Amount


def subject_of(text: str) -> str:
    """What a clause is about, where it says so: music, voice, effects, ambience, camera; else ""."""
    return next((name for name in _SUBJECTS if words_of("subject", name).search(text)), "")


def quality_of(text: str, subject: str = "") -> Quality | None:
    """The quality that a clause asks for, or None. `subject` is that of the clause before, for "and slower"."""
    named = subject_of(text) or subject
    if named in ("effects", "ambience"):
        found = _find(text, "music", ("level",))
        if not found and (more := re.search(r"\b(more|less|halve|half|reduce|increase|double|twice)\b", text)):
            return Quality(named, "level", 1.0 if more[1] in ("more", "increase", "double", "twice") else -1.0, amount_of(text))
        return Quality(named, "level", found[1], amount_of(text)) if found else None
    if named:
        axes = tuple(table("words").get(named, {}))
        rest = words_of("subject", named).sub(" ", text) if subject_of(text) else text
        if found := _find(rest, named, axes):
            return Quality(named, found[0], found[1], amount_of(text))
        if named == "camera" and (found := _find(rest, "axis", ("framing",))):
            return Quality("film", found[0], found[1], amount_of(text))
        if (
            named != "camera"
            and subject_of(text)
            and (
                more := re.search(
                    r"\b(more|less|too much|so much|reduce|increase)\b(?! [a-z]+\b(?<!in)(?<!at)(?<!on)(?<!for)(?<!the)(?<!there))",
                    rest,
                )
            )
        ):
            return Quality(named, "level", 1.0 if more[1] in ("more", "increase") else -1.0, amount_of(text))
        return None
    if found := _find(text, "axis", tuple(table("words")["axis"])):
        if found[0] == "brightness" and pattern("of_mood").search(text):  # "lighten the mood"
            found = "mood", found[1]
        return Quality("film", found[0], found[1], amount_of(text))
    return None


def _find(text: str, group: str, axes: tuple[str, ...]) -> tuple[str, float] | None:
    """The axis whose longest word stands in the text, and the sign of the change."""
    best: tuple[int, str, str] | None = None
    for axis in axes:
        for side in table("words")[group][axis]:
            if not table("words")[group][axis][side]:
                continue
            match = words_of(group, axis, side).search(text)
            weight = 0 if match is None else 1 if match[0] in _WEAK else len(match[0])
            if weight > (best[0] if best else 0):
                best = (weight, axis, side)
    if best is None:
        return None
    _, axis, side = best
    if side in ("over", "under"):
        return axis, -1.0 if side == "over" else 1.0
    sign = 1.0 if side == "plus" else -1.0
    word = words_of(group, axis, side).sub(" ", text)
    return axis, sign * _direction(text, word)


def _matched(text: str, around: str) -> str:
    """The word that was taken out of `text` to leave `around`, unless it is a comparative, which asks and does not complain."""
    head = 0
    while head < len(around) and text[head] == around[head]:
        head += 1
    tail = len(around) - head
    word = text[head : len(text) - tail + 1].strip() if tail else text[head:].strip()
    comparative = word.split()[0].endswith("er") if word else True
    return "\0" if comparative or not word else word


def _direction(text: str, around: str) -> float:
    """-1 where the words turn a quality round: "too", "less", "not so", "tone down"."""
    if _ENOUGH.search(text):
        return 1.0
    if _WISHED.search(text) is None and (plain := _DESCRIBED.search(text.replace(_matched(text, around), "*", 1))) is not None:
        return 1.0 if re.search(r"\bnot\b|n't\b", plain[0]) else -1.0
    if re.search(
        r"\b(?!makes?\b|is\b)[a-z]+s(?: by| past| on| along| over| in)? so(?: \w+)? *$", text.partition(_matched(text, around))[0]
    ):
        return -1.0  # "it all goes by so fast"
    if moved := re.search(r"\b(?:take|bring|turn|dial|pull|tone|push|crank)\b.*\b(up|down)\b", around):
        return 1.0 if moved[1] == "up" else -1.0
    turned = len(words_of("flip", "words").findall(around)) + bool(re.search(r"\bhalf (?:as|the)\b", around))
    turned += bool(words_of("lower").search(around)) and not turned
    return -1.0 if turned % 2 or turned else 1.0
