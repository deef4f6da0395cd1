"""Figures that a request names for a screen: what stands there, what it is of, and what is said without a number."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNITS = r"%|°\s?[CF]?|(?:kWh|kW|MWh|km/h|min/km|mph|km|kg|kcal|bpm|mm|cm|ml|hrs?|hours?|mins?|minutes?|k|m|h|s|GB|MB|ms)(?![\w])"
_NUMBER = (
    r"\d+\s?h\s?\d+\s?m(?:in)?|\d+\s?m(?:in)?\s\d+\s?s(?:ec)?|[$€£¥₹]\s?\d[\d,.]*\d?|\d+:\d\d(?::\d\d)?|[-−]?\d[\d,]*(?:\.\d+)?"
)
_VALUE = re.compile(rf"(?<![\w.])(?P<value>(?:{_NUMBER})(?:\s?(?:million|billion|{_UNITS}))?)")
_SPLIT = re.compile(r"\s*(?:[;:]\s|,(?!\d)\s*|\.\s+|\b(?:and|plus|with|showing|shows|displaying)\b)\s*")
_EMPTY = re.compile(
    r"^(?:(?:an?|the|our|my|your|of|at|is|are|with|in|on|for|from|has|have|it|that|today:)\s+)+|\s+(?:of|is|at|are|in|on|for|a|an|the|up|down|to)$"
)
_WHEN = re.compile(r"\b(?:today|tonight|yesterday|now|so far|(?:this|per|a|last) (?:day|week|month|year|quarter))\b", re.IGNORECASE)
_BY_UNIT = (
    (r"km/h|mph", "Speed"), (r"min/km", "Pace"), (r"\bkm\b", "Distance"), (r"bpm", "Heart rate"), (r"°", "Temperature"),
    (r"kWh", "Energy"), (r"kcal", "Energy"), (r"[$€£¥₹]", "Sales"), (r"\b(?:h|hours?|min|minutes?)\b", "Time"), (r"%", "Share"),
)  # fmt: skip
_LONGEST, _STATEMENT = 26, 52
_COUNTS = {
    word: i
    for i, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"), 2)
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it is written, what it is of ("Loaves sold today"), and its change where one is told ("12%", "-3%")."""

    value: str
    label: str
    change: str = ""

    @property
    def amount(self) -> float:
        """The number itself; a time "5:12" counts in its first unit."""
        found = re.search(r"\d[\d,]*(?:\.\d+)?", self.value)
        return float(found.group(0).replace(",", "")) if found else 0.0

    @property
    def plain(self) -> bool:
        """Whether it is a mere count, without unit or currency."""
        return re.fullmatch(r"\d[\d,]*", self.value) is not None


@dataclass(frozen=True, slots=True)
class Said:
    """What a request says is on a screen: its figures, and statements without one ("front door locked")."""

    figures: tuple[Figure, ...]
    statements: tuple[str, ...]


def read_said(shown: str) -> Said:
    """Figures and statements in the words after what a screen is of."""
    figures, statements = [], []
    for piece in _SPLIT.split(re.sub(r"[\"“”]", "", _digits(shown)).strip(" .")):
        words = piece.strip(" .,")
        found = list(_VALUE.finditer(words))
        if found:
            figures += _figures(words, found)
        elif len(words.split()) > 1:
            statements.append(_tidy(words, _STATEMENT))
    return Said(tuple(figures), tuple(s for s in statements if s))


def _digits(text: str) -> str:
    """Number words in front of a noun as digits: "three walks" is "3 walks"."""
    return re.sub(rf"\b({'|'.join(_COUNTS)})\b(?= [a-z])", lambda m: str(_COUNTS[m[1].lower()]), text, flags=re.IGNORECASE)


def _figures(words: str, found: list[re.Match[str]]) -> list[Figure]:
    """The figures of one piece; words between two numbers belong to the one before."""
    changed = re.search(r"^(.*?)\b(up|down|rose|fell|grew)(?: by)? *$", words[: found[0].start()])
    if changed and len(found) == 2 and words[found[0].end() : found[1].start()].strip() == "to":  # "revenue up 12% to $3.4 million"
        sign = "-" if changed[2] in ("down", "fell") else ""
        return [Figure(found[1]["value"].strip(), _tidy(changed[1]) or "Total", f"{sign}{found[0]['value'].strip()}")]
    ends = [m.start() for m in found[1:]] + [len(words)]
    out = []
    for i, (match, end) in enumerate(zip(found, ends, strict=True)):
        before = words[: match.start()] if i == 0 else ""
        after = words[match.end() : end]
        counted = re.fullmatch(r" ?([a-z]+)", after.rstrip(" .,"))
        if counted and re.search(r"\b(?:of|is|at)\s*$", before) and not _WHEN.fullmatch(counted[1]):  # "a streak of 21 days"
            out.append(Figure(f"{match['value'].strip()} {counted[1]}", _tidy(before)))
            continue
        named = _tidy(f"{before} {after}" if _WHEN.fullmatch(after.strip() or "-") else after if after.strip() else before)
        label = named or _tidy(before)
        value = re.sub(r"\s+", " ", match["value"]).strip()
        out.append(Figure(value, _labelled(value, label)))
    return out


def _labelled(value: str, label: str) -> str:
    """A label that says what the figure is of: a time alone, or nothing, is completed by its unit."""
    kind = next((name for unit, name in _BY_UNIT if re.search(unit, value)), "")
    if not label:
        return kind or "Total"
    if _WHEN.fullmatch(label):
        return f"{kind or 'Total'} {label.lower()}"
    return label


def _tidy(words: str, longest: int = _LONGEST) -> str:
    """Words as a label: no articles and links at its ends, capital first, not too long."""
    plain = words.strip(" .,:-–")
    for _ in range(3):
        plain = _EMPTY.sub("", plain).strip(" .,:-–")
    while len(plain) > longest and " " in plain:
        plain = plain.rsplit(" ", 1)[0]
    return plain[:1].upper() + plain[1:]
