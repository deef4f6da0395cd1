"""The script of a film: what is said, line by line, and the words that describe it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One spoken line that belongs to one beat. `speaker` is "narrator" or an entity id."""

    id: str
    beat_id: str
    text: str
    speaker: str = "narrator"


@dataclass(frozen=True, slots=True)
class Script:
    """The words of a film: title, lines in order, description and alt text."""

    title: str
    lines: tuple[Line, ...]
    description: str
    alt_text: str
    source: str = "story grammar"
