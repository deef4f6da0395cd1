"""Reading requests: the words of a text, from which what has been understood is taken out, until only the rest is left."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "sixty": 60,
}  # fmt: skip
"""Number words that lengths are told in."""


class Words:
    """A text whose understood pieces are blotted out one after the other."""

    def __init__(self, text: str) -> None:
        self.text = f" {text.strip()} "

    def take(self, pattern: str) -> re.Match[str] | None:
        """The first match of a pattern (case does not matter), which is then blotted out."""
        match = re.search(pattern, self.text, re.IGNORECASE)
        if match:
            self.text = f"{self.text[: match.start()]} | {self.text[match.end() :]}"
        return match

    def take_phrase(self, phrases: Iterable[str]) -> str | None:
        """The longest of some phrases that stands in the text, which is then blotted out."""
        found = [match for match in any_of(tuple(phrases)).finditer(self.text) if match[0]]
        if not found:
            return None
        best = max(found, key=lambda match: len(match[0]))
        self.text = f"{self.text[: best.start()]} | {self.text[best.end() :]}"
        return best[0].lower()

    def has(self, phrase: str) -> bool:
        """Whether a phrase stands in the text as whole words."""
        return re.search(whole(phrase), self.text, re.IGNORECASE) is not None

    def rest(self, filler: Collection[str]) -> tuple[str, ...]:
        """The words that are left, without those that say nothing."""
        return tuple(dict.fromkeys(w for w in re.findall(r"[^\W\d_][\w'-]+", self.text.lower()) if w not in filler))


@lru_cache(maxsize=128)
def any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds the first of some phrases as whole words; of those that begin there the longest."""
    choice = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{choice})(?![\w-])", re.IGNORECASE)


def whole(phrase: str) -> str:
    """A pattern that finds a phrase as whole words."""
    return rf"(?<![\w-]){re.escape(phrase)}(?![\w-])"


def take_length_s(words: Words) -> float | None:
    """A length that stands in the text: "40 s", "1:30", "2 minutes", "a minute and a half", "twenty seconds"."""
    if match := words.take(r"(?<![\d.:/])(\d{1,2}):(\d{2})(?:\s*(?:min|minutes|long))?(?![\d:])"):
        return 60.0 * int(match[1]) + int(match[2])
    number = rf"(?<![\w.])(\d+(?:\.\d+)?|{'|'.join(NUMBERS)})\s*-?\s*"
    if match := words.take(number + r"(?:minutes?|mins?|m)\b(?:\s*(?:and\s*)?(\d+)\s*(?:s|sec|seconds?)\b)?(?:\s+long)?"):
        return 60.0 * amount(match[1]) + float(match[2] or 0.0)
    if match := words.take(number + r"(?:seconds?|secs?|s)\b(?:\s+long)?"):
        return amount(match[1])
    named = {"a minute and a half": 90.0, "half a minute": 30.0, "a minute": 60.0}
    phrase = words.take_phrase(named)
    return named[phrase] if phrase else None


def amount(text: str) -> float:
    """A number in figures or as a word."""
    return float(NUMBERS[text.lower()]) if text.lower() in NUMBERS else float(text)
