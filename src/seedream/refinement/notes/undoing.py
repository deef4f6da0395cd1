"""Undoing in words: "undo that", "go back to the last version and make it colder"."""

from __future__ import annotations

import re

from seedream.refinement.notes.tables import pattern

_JOINED = re.compile(r"^(?:[\s,.;!:–—-]|(?:and|but|then|instead|please|thanks|rather|now|just)\b)+")


def taken_back(note: str) -> tuple[bool, str]:
    """Whether a note first takes back the note before, and what else it says."""
    plain = note.strip().replace("’", "'")
    match = pattern("undo").match(plain.lower())
    if match is None:
        return False, note
    return True, _JOINED.sub("", plain[match.end() :]).strip()
