"""Amounts: how much a clause asks for, as steps, factors or seconds."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from seedream.refinement.notes.tables import words_of

LITTLE, MUCH = 0.5, 1.8


@dataclass(frozen=True, slots=True)
class Amount:
    """`steps` of an ordinary change (1.0 where nothing is said); `factor` where one is named ("twice as", "half", "by 20 %").

    `decibels` and `per_cent` are the numbers that were named, else 0; `halves` says that the words mean less ("half the rain").
    """

    steps: float = 1.0
    factor: float = 0.0
    per_cent: float = 0.0
    halves: bool = False
    decibels: float = 0.0


_FACTORS = (
    (r"\b(?:2 times|twice|two times|double|doubled)\b", 2.0),
    (r"\b(?:3 times|three times|thrice|triple)\b", 3.0),
    (r"\b(?:by half|half|halve|halved)\b", 0.5),
    (r"\b(?:a|one) third (?:as|of|the)\b", 1 / 3),
    (r"\b(?:a|one) quarter (?:as|of|the)\b", 0.25),
)


def amount_of(text: str) -> Amount:
    """The amount that a clause names."""
    if match := re.search(r"(\d+(?:\.\d+)?) ?(?:db|decibels?)\b", text):
        return Amount(decibels=float(match[1]))
    if match := re.search(r"(\d+(?:\.\d+)?) ?%", text):
        share = float(match[1])
        return Amount(share / 40.0, 0.0, share)
    if match := re.search(r"\b(\d+(?:\.\d+)?) times (?=(?:as|faster|slower|longer|bigger|louder|smaller|larger|the)\b)", text):
        return Amount(MUCH, float(match[1]))
    shares = ((r"\b(?:a|one) third\b(?! (?:as|of|the)\b)", 33.0), (r"\b(?:a|one) quarter\b(?! (?:as|of|the)\b)", 25.0))
    for words, share in shares:
        if re.search(words, text):
            return Amount(share / 40.0, 0.0, share)
    for pattern, factor in _FACTORS:
        if re.search(pattern, text):
            return Amount(MUCH if factor > 1 else 1.0, factor, 0.0, factor < 1)
    text = re.sub(r"\b(?:too|so|see|hear|show|as|that) (?:much|many|far)\b", "", text)
    if words_of("degree", "little").search(text):
        return Amount(LITTLE)
    return Amount(MUCH if words_of("degree", "much").search(text) else 1.0)


def scaled(amount: Amount, sign: float, less: float, more: float) -> float:
    """A factor on a length: `less` or `more` for an ordinary step, roots and powers of it for smaller and larger ones."""
    if amount.factor:
        return amount.factor if (amount.factor < 1) == (sign < 0) or amount.halves else 1.0 / amount.factor
    if amount.per_cent:
        return 1.0 + sign * amount.per_cent / 100.0
    return round(float((more if sign > 0 else less) ** amount.steps), 3)


def in_decibel_steps(amount: Amount, sign: float, step_db: float = 6.0) -> float:
    """Steps of a level: a percentage is one of amplitude, "twice as loud" is one and two thirds of 6 dB."""
    if amount.decibels:
        return round(sign * amount.decibels / step_db, 3)
    if amount.per_cent:
        return round(20.0 * math.log10(max(1.0 + sign * amount.per_cent / 100.0, 0.05)) / step_db, 3)
    if amount.factor:
        return round(math.copysign(10.0 / step_db, sign if not amount.halves else -1.0), 3)
    return sign * amount.steps


def seconds(number: str, unit: str) -> float:
    """Seconds of a number and a unit."""
    return float(number) * (60.0 if unit.startswith("m") else 1.0)
