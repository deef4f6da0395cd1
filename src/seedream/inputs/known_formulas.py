"""Known formulas: those of school that a request only names, "the formula for the area of a circle", written out."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from seedream.inputs.outlines import Node, Outline

_SURFACE = (
    r"\b(?:on|onto|across|at|with) (?:an?|the|my|his|her|our) (?:[\w-]+ ){0,2}?(?:(?:chalk|black|white)?board|poster|wall|mug|"
    r"t-?shirt|notebook|napkin|paper|sign|card|window|slide|screen|book|cake)\b"
)
_WORD = r"(?:famous |simple |chemical |math(?:s|ematical)? )?(?:formula|equation)s?"


@dataclass(frozen=True, slots=True)
class Known:
    """A formula and how it is called (regular expressions); `taught` where the library has a lesson on it."""

    names: tuple[str, ...]
    title: str
    text: str
    taught: bool = False


@cache
def known_formulas() -> Sequence[Known]:
    """All of `data/formulas.toml`."""
    table = tomllib.loads(resources.files("seedream.inputs").joinpath("data/formulas.toml").read_text("utf-8"))
    return tuple(Known(**{**entry, "names": tuple(entry["names"])}) for entry in table["formula"])


@cache
def _patterns() -> Sequence[tuple[re.Pattern[str], Known]]:
    rows = [("|".join(known.names), known) for known in known_formulas()]
    naming = r"\b(?:(?:the |an? )?{0} (?:for|of) (?:the )?(?:{1})|(?:the )?(?:{1}) {0})(?!\w)"
    return tuple((re.compile(naming.format(_WORD, names), re.IGNORECASE), known) for names, known in rows)


def _named(text: str) -> tuple[re.Match[str], Known] | None:
    """Where a formula is named, the longest naming first; None where the request writes one out itself or names none."""
    if "=" in text:
        return None
    found = []
    for pattern, known in _patterns():
        if match := pattern.search(text):
            found.append((match, known))
    return max(found, key=lambda entry: len(entry[0][0]), default=None)


def written_out(text: str) -> str:
    """The request with a formula in place of its name where it is written on something: 'on a chalkboard'."""
    found = _named(text) if re.search(_SURFACE, text, re.IGNORECASE) else None
    return text if found is None else f'{text[: found[0].start()]}"{found[1].text}"{text[found[0].end() :]}'


def find_known(text: str) -> Outline | None:
    """A formula that a request names, as a diagram; None where a lesson explains it, or where none is named."""
    found = _named(text)
    return None if found is None or found[1].taught else Outline("formula", found[1].title, (Node(found[1].text),))
