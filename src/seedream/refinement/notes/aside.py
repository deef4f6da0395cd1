"""Aside: clauses that state something and ask for nothing, such as why something else is wished."""

from __future__ import annotations

from seedream.refinement.notes.clauses import bare
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.frames import parsed
from seedream.refinement.notes.tables import pattern
from seedream.scene.reading.language import tokens

_FINITE = ("VBZ", "VBP", "VBD")


def states_only(desk: Desk) -> bool:
    """Whether a clause has a subject and a finite verb, and neither wishes anything nor complains that something is too much so."""
    text = desk.words.lower()
    if pattern("wishes_or_complains").search(text):
        return False
    row = tokens(text)
    root = next((t for t in row if t.dep == "ROOT"), None)
    if root is None:
        return False
    own = [t for t in row if t.head == root.at and t is not root]
    finite = root.tag in _FINITE or any(t.dep in ("aux", "auxpass") and t.tag in (*_FINITE, "MD") for t in own)
    return finite and any(t.dep in ("nsubj", "nsubjpass", "expl") for t in own)


def about_something_else(desk: Desk) -> bool:
    """Whether a clause of several states something of what no frame has a place for: the reason for another wish."""
    frame = parsed(bare(desk.clause))
    own = frame.who or frame.topic or frame.weather or frame.shots or not frame.unread
    return not own and len(desk.note.split()) > len(desk.words.split()) + 1 and states_only(desk)


def praises(desk: Desk) -> bool:
    """Whether a clause says of something that it is good as it is: "the piano's nice"."""
    return pattern("praised").search(desk.words.lower()) is not None
