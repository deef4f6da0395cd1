"""Sparing: what a note says to leave alone. It asks for nothing, and no other wish of the note may touch it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from seedream.refinement.notes.clauses import Clause
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.heard import Heard
from seedream.refinement.notes.reading import Film
from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import Edit

_GOES = ("remove", "replace", "shot.drop", "undress")
"""What cannot have been meant of somebody who is to stay."""


def leaves_alone(desk: Desk, before: Clause | None, heard: Heard) -> bool:
    """Whether a clause only says what should stay as it is; it is kept in mind."""
    said = next(
        (m for n in ("left_alone", "stays_so", "rest_stays", "is_kept") if (m := pattern(n).fullmatch(desk.clause.text))), None
    )
    if said is None:
        return False
    what = said["what"]
    gone = [e.target.name for e in heard.edits if e.operation in _GOES]
    if gone and desk.marked.source(what) in ("it", "him", "her", "them", "that"):  # "remove the dog. Actually no, keep him"
        heard.staying.append(gone[-1])
        return True
    shots = tuple(i for n in re.findall(r"<s(\d+)>", what) for i in desk.marked.shots[int(n)])
    if not shots and before is not None and re.search(r"\b(?:it|that|this|them)\b", what):
        shots = before.shots or ()
    heard.spared += shots
    heard.staying += [name for n in re.findall(r"<e(\d+)>", what) for name in desk.marked.entities[int(n)]]
    return True


def spared(edits: Sequence[Edit], heard: Heard, film: Film, whole: Sequence[str]) -> Iterator[Edit]:
    """Edits without the shots that are to stay, and without those that would take away who is to stay.

    `whole` are operations that are about the whole film, whatever it says.
    """
    ids = [s.beat_id for s in film.board.shots]
    stay = {ids[i] for i in heard.spared}
    for edit in edits:
        if edit.operation in _GOES and edit.target.name in heard.staying:
            continue
        if not stay or edit.operation in whole or edit.target.kind not in ("film", "shots", "entity"):
            yield edit
            continue
        left = tuple(b for b in (edit.target.shots or ids) if b not in stay)
        kind = "shots" if edit.target.kind == "film" else edit.target.kind
        if left:
            yield replace(edit, target=replace(edit.target, shots=left, kind=kind))
