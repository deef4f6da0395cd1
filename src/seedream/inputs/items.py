"""Items: labelled numbers as they stand in a list of words, such as "tea: 30 cups", "1.2 million in 2021", "62% yes"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from seedream.inputs.dataset import positions
from seedream.inputs.figures import Figure, figure_pattern, from_match

LONGEST_LABEL = 40
_LENGTHS = {"second", "seconds", "sec", "secs", "s", "minute", "minutes", "min", "mins"}
_JOINING = (
    r"^(?:of (?:the |our |all )?|said |says? |answered |voted (?:for )?|chose |choose |prefer(?:red|s)? |are |is |were |for |"
    r"(?:got|get|received|scored|earned) (?:an? )?)"
)
_TAIL = r"\s+(?:in|for|at|on|with|by|among|during|of|to|as|per|from)\s+.*$"
_DATED = re.compile(
    r"\b(?:until|till|through|by|before|after|starts?|starting|on|since|ends?) (?:the )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?"
    r"|oct|nov|dec)[a-z]*\.?$|%",
    re.IGNORECASE,
)
"""A label whose number is the day of a date, "sale until July" of "sale until July 31", or that has a share of its own."""
_HOUSE = re.compile(
    r"(?:[A-Z][\w'’]+ )?(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive|Court|Way|Quay|Hill|Gardens|Close|Plaza|Parkway)\b"
)
"""A street, of which the number before it is a house."""
_TERMS = r"\d*[a-z](?:\s*[-+−–*/]\s*\d*[a-z\d])+"
"""A side of an equation, which is no label: "x + y = 7"."""


@dataclass(frozen=True, slots=True)
class Item:
    """One labelled number; `first` says that the number came before its label, `unit` is a word after the number."""

    label: str
    figure: Figure
    unit: str = ""
    first: bool = False


@cache
def figure_finder() -> re.Pattern[str]:
    """The pattern of a figure, compiled once."""
    return re.compile(figure_pattern())


def read_item(chunk: str) -> Item | None:
    """A labelled number: "tea 30", "tea: 30 cups", "Q1 2023 = 5.2", "1.2 million in 2021", "62% yes"."""
    found = list(figure_finder().finditer(chunk))
    if not found:
        return None
    first, last = found[0], found[-1]
    dated = re.match(r"(\s+[a-z]+)?\s+(?:in|on|for|at|during)\s+(.+)$", chunk[first.end() :])
    if first.start() == 0 and dated and _timely(dated[2]):
        return _checked(Item(dated[2], from_match(first), (dated[1] or "").strip(), True))
    if len(found) == 1 and first.start() == 0:
        label = re.sub(_JOINING, "", chunk[first.end() :].strip(" ,:)-–"))
        return _checked(Item(label, from_match(first), "", True))
    label = re.sub(r"\s+(?:of|at|is|was|are|were|with|has|had|about|only)$", "", chunk[: last.start()].rstrip(" :=(–—")).strip()
    unit = re.sub(_TAIL, "", f" {chunk[last.end() :].strip(' )')}").strip()
    clock = re.fullmatch(r"(?:am|pm|o'clock)\b.*", unit, re.IGNORECASE)  # "every Wednesday 3 pm" says when, not how much
    return _checked(Item(label, from_match(last), unit)) if len(unit.split()) <= 2 and not clock else None


def is_item(text: str) -> bool:
    """Whether a text is a label with its number behind it: "Monday 6,200"."""
    item = read_item(text)
    return item is not None and not item.first


def _timely(label: str) -> bool:
    """Whether one label is a date, a month, a weekday or the like."""
    return any(
        positions(pair) is not None
        for pair in ([label, "2999"], ["1000", label], ["January", label], ["Monday", label], [label, "Q4"])
    )


def _checked(item: Item) -> Item | None:
    label = item.label.strip(" .:\"'“”()")
    usable = (
        label
        and item.unit.lower() != "off"  # a discount is an offer
        and not re.search(r"\bfrom\b.*\bto$", label)  # "revenue grew from 2.1 to" is no label of 2.8
        and not label.lower().startswith("off ")
        and not (not item.first and _DATED.search(label))
        and not _HOUSE.match(item.unit)
        and len(label) <= LONGEST_LABEL
        and len(label.split()) <= 6
        and label.lower() not in _LENGTHS
        and not re.fullmatch(_TERMS, label)
    )
    return replace(item, label=label) if usable and re.search(r"\w", label) else None
