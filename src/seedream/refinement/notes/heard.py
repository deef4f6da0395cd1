"""Heard: what was understood of a note so far, clause by clause."""

from __future__ import annotations

from dataclasses import dataclass, field

from seedream.refinement.notes.desk import Desk
from seedream.scene.edits import Edit

OTHER = "something else"


@dataclass
class Heard:
    """What was understood of a note so far."""

    edits: list[Edit] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    """What was not understood but only seems to say why something else is wished: told where nothing else was understood."""
    later: list[Desk] = field(default_factory=list)
    puzzles: list[Desk] = field(default_factory=list)
    """Clauses that ask for something and were not understood."""
    desks: dict[str, Desk] = field(default_factory=dict)
    """Every clause by its words."""
    complaint: str = ""
    about: tuple[str, ...] = ()
    """Whom a complaint was about that did not say how they should be."""
    named: list[tuple[int, ...]] = field(default_factory=list)
    """Shots that clauses name, each once."""
    asked: list[tuple[str, list[tuple[str, tuple[Edit, ...]]]]] = field(default_factory=list)
    doubtful: list[Edit] = field(default_factory=list)
    spared: list[int] = field(default_factory=list)
    """Shots that are to stay as they are."""
    staying: list[str] = field(default_factory=list)
    """Those who are to stay."""
