"""Doings: what people do, a row for each pose of theirs (`data/doings.toml`), as the tables of verbs have it.

A row says by which verbs the pose is asked for and of which nouns (`said`), under which `verb` that is one, what the pose draws
itself (`draws`), how far it reaches (`reach`), and how two do it (`pair`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_LISTS = "hold"
"""The action of what is done with the hands, where a row names no other."""


def with_doings(actions: Mapping[str, Any], doings: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Any]:
    """The tables of verbs with every row's verbs, phrases, drawings, reach and pair; what they say themselves stays."""
    known = {verb for verbs in actions.values() if isinstance(verbs, list) for verb in verbs}
    out: dict[str, Any] = {name: list(row) if isinstance(row, list) else dict(row) for name, row in actions.items()}
    for deed, row in doings.items():
        verb = row.get("verb", "")
        verbs = [*((verb,) if verb else ()), *row.get("also", ())]
        out["deeds"][deed] = [*out["deeds"].get(deed, ()), *verbs, *(f"{verb} {noun}" for noun in row.get("things", ()))]
        out[row.get("action", _LISTS)] += [v for v in verbs if v not in known and len(v.split()) < 3]
        for phrases in row.get("said", ()):
            out["said"].update({f"{v} {noun}": verb for v in phrases["verbs"] for noun in phrases["of"]})
        if "draws" in row:
            out["drawn_with"][deed] = [*out["drawn_with"].get(deed, ()), *row["draws"]]
        for table, key in (("pairs", "pair"), ("reach", "reach")):
            if key in row:
                out[table][deed] = row[key]
    return out


def of_people(doings: Mapping[str, Mapping[str, Any]]) -> frozenset[str]:
    """The verbs of all rows: what people do with hands and things of their own."""
    return frozenset(verb for row in doings.values() for verb in (row.get("verb", ""), *row.get("also", ())) if verb)
