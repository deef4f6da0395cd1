"""What the readers of exercises share: an exercise and its steps, numbers as they are written and said, rows of working."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypedDict

from seedream.inputs.figures import grouped
from seedream.scene.figures.diagram import DiagramView, Part
from seedream.scene.figures.formulas import RELATIONS, terms
from seedream.scene.reading.lexicon import data as table

COLOURS = ("blue", "coral", "teal", "violet", "amber", "green")
NUMBER = r"(?<![\w.,/])[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d/])|(?<![\w.,/])[-−]?\d+(?:\.\d+)?(?!\d|/\d)"
"""A number as people write it: "4,362", "7.5", "−3"."""
_CUE_WORDS = 5
MOST_NOTED = 4
"""Rows of working under which notes still fit."""


class When(TypedDict, total=False):
    """How a part comes: with words, or after another part."""

    cue: str
    after: str


def once(first: bool, cue: str, lead: str) -> When:
    """The first of several parts comes with its words, the others after the part `lead`."""
    return {"cue": cue} if first else {"after": lead}


@dataclass(frozen=True, slots=True)
class Step:
    """One picture of an exercise and what is said about it, in whole sentences."""

    id: str
    view: DiagramView
    said: str
    purpose: str = "work it out"


@dataclass(frozen=True, slots=True)
class Exercise:
    """A worked example with the numbers of the request. `lesson` is the lesson of the library about its kind, or "";
    `span` the words of the request that it was read from; `still` the step that one picture shows."""

    title: str
    steps: tuple[Step, ...]
    answer: str
    span: tuple[int, int]
    lesson: str = ""
    still: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of working: what is written, what is said while it appears, and a handwritten reason."""

    text: str
    said: str
    note: str = ""


def exact(text: str) -> Fraction:
    """The number that a text such as "4,362" or "−7.5" writes."""
    return Fraction(text.replace(",", "").replace("−", "-"))


def written(value: Fraction | int, places: int = 2) -> str:
    """A number as it is written: whole ones with separators, others with at most `places` decimals."""
    value = Fraction(value)
    if value.denominator == 1:
        text = grouped(abs(float(value)), 0) if abs(value) >= 1000 else str(abs(value.numerator))
    else:
        text = f"{abs(float(value)):,.{places}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    return f"−{text}" if value < 0 and text != "0" else text


def is_rounded(value: Fraction, places: int = 2) -> bool:
    """Whether `written` leaves decimals out."""
    return (value * Fraction(10) ** places).denominator != 1


def equals(value: Fraction, places: int = 2) -> str:
    """The sign before a written number: "=", or "≈" where it is rounded."""
    return "≈" if is_rounded(value, places) else "="


def spoken_equals(value: Fraction, places: int = 2) -> str:
    """The word for `equals`."""
    return "is about" if is_rounded(value, places) else "is"


def spoken(value: Fraction | int, places: int = 2) -> str:
    """A number as it is said: a minus is a word."""
    return written(value, places).replace("−", "minus ")


def fraction_text(value: Fraction) -> str:
    """A fraction as "3/4", whole numbers as they are."""
    sign = "−" if value < 0 else ""
    whole = value.denominator == 1
    return f"{sign}{abs(value.numerator)}" if whole else f"{sign}{abs(value.numerator)}/{value.denominator}"


def fraction_words(top: int, bottom: int) -> str:
    """A fraction in words: 3, 4 is "three quarters", 7, 24 "seven over twenty-four"."""
    names = table("exercises")["parts"]
    if str(bottom) not in names or abs(top) >= 20:
        return f"{top} over {bottom}"
    one, many = names[str(bottom)]
    words = table("exercises")["numbers"]
    return f"{words[abs(top)]} {one if abs(top) == 1 else many}"


def cue_of(sentence: str, most: int = _CUE_WORDS) -> str:
    """The first words of a sentence, without punctuation."""
    kept = [word for word in sentence.split() if any(c.isalnum() for c in word)]
    return " ".join("".join(c for c in word if c.isalnum() or c in "%.-'").rstrip(".") for word in kept[:most])


def working(title: str, rows: Sequence[Row], kicker: str = "", footnote: str = "") -> DiagramView:
    """Rows of working as an equation that grows line by line, each row with the sentence that tells it."""
    parts: list[Part] = []
    for row, line in enumerate(rows):
        lead = ""
        pieces = _pieces(line.text)
        last = max(i for i, (kind, _) in enumerate(pieces) if kind == "term")
        for i, (kind, text) in enumerate(pieces):
            name = f"{kind}.{row}.{i}"
            cue = "" if lead else cue_of(line.said)
            note = line.note if i == last and len(rows) <= MOST_NOTED else ""
            colour = "" if kind == "op" else "green" if row == len(rows) - 1 and i == last else COLOURS[row % 2]
            parts.append(Part(name, kind, cue, text, note, colour, index=row, after=lead))
            lead = lead or name
    return DiagramView(title, tuple(parts), kicker=kicker, layout="equation", footnote=footnote)


def _pieces(text: str) -> list[tuple[str, str]]:
    """Terms and signs of a row, cut at × and ÷ too."""
    cut = [(kind, part) for kind, term in terms(text) for part in (re.split(r" ([×÷]|or) ", term) if kind == "term" else [term])]
    return [("op" if part in ("×", "÷", "or") else "term" if part not in RELATIONS + "+−±" else "op", part) for _, part in cut]


def told(rows: Sequence[Row]) -> str:
    """What is said about rows of working."""
    return " ".join(row.said for row in rows)


def rectangle(x: float, y: float, width: float, height: float) -> tuple[tuple[float, float], ...]:
    """Corners of a rectangle from its lower left one."""
    return (x, y), (x + width, y), (x + width, y + height), (x, y + height)


def numbers_in(text: str) -> list[Fraction]:
    """All numbers of a text in their order."""
    return [exact(found) for found in re.findall(NUMBER, text)]


def listed(items: Sequence[str]) -> str:
    """ "a, b and c"."""
    return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else "".join(items)
