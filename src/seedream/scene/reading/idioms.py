"""Idioms: requests in plainer words where the usual ones hide what is done ("lets go of" is releases; `data/idioms.toml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from seedream.scene.reading import lexicon
from seedream.scene.reading.quotations import quotations


@cache
def _idioms() -> tuple[tuple[re.Pattern[str], Mapping[str, Any]], ...]:
    return tuple((re.compile(row["said"], re.IGNORECASE), row) for row in lexicon.data("idioms")["idiom"])


def plainly(text: str) -> str:
    """The text with its idioms in plain words; what stands between quotation marks is left as it is."""
    out, at = "", 0
    for start, end, _ in quotations(text):
        out, at = out + _plain(text[at:start]) + text[start:end], end
    return out + _plain(text[at:])


def _plain(part: str) -> str:
    for pattern, row in _idioms():
        part = pattern.sub(lambda m, row=row: _put(m, row), part)  # type: ignore[misc]
    return part


def _put(match: re.Match[str], row: Mapping[str, Any]) -> str:
    verb = lexicon.in_form(row["verb"], match[0].split()[0].lower()) if "verb" in row else ""
    capital = row.get("capitals", 0)  # the group that is written in capitals
    groups = (g.upper() if i == capital and g else g for i, g in enumerate(match.groups(), 1))
    rest = row.get("rest", "").format(match[0], *groups)
    return f"{verb} {rest}".strip()
