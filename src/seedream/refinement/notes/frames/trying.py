"""Trying: the plain wishes of a clause read one by one; taken only where each of them is understood without a rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from seedream.refinement.notes.clauses import Clause
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.frames.filling import plainly
from seedream.refinement.notes.frames.parsing import parsed
from seedream.scene.edits import Edit

Read = Callable[[Desk], Outcome]
"""How one plain wish is read."""


def framed(desk: Desk, subject: str, before: Clause | None, read: Read, *, scalar: bool = False) -> Outcome:
    """The edits of a clause by its frame, or why they cannot be; None where it is not understood as a whole."""
    again = desk.marked.mark("e", desk.again, "it") if desk.again else ""
    edits: list[Edit] = []
    text = re.sub(r"<e(\d+)>", lambda m: _first_mark(desk, int(m[1])), desk.clause.text)
    who = desk.again
    frame = parsed(text)
    if frame.amount and not frame.shots and before is not None and before.shots and desk.clause.scope is None:
        desk = replace(desk, clause=replace(desk.clause, inherited=before.shots))  # "<s0> is too long, take off a second"
    for wish in plainly(text, again, subject, scalar=scalar):
        if wish.startswith("it ") and who:
            wish = f"{desk.marked.mark('e', who, 'it')} {wish.removeprefix('it ')}"
        outcome = read(replace(desk, clause=replace(desk.clause, text=" ".join(wish.split())), again=who))
        left, desk.marked.left = desk.marked.left, ""
        if not isinstance(outcome, tuple) or left:
            return outcome if isinstance(outcome, str) else None
        who = tuple(e.target.name for e in outcome if e.operation == "add") or who
        edits += [replace(e, words=desk.words) for e in outcome]
    return tuple(edits) or None


def headed(desk: Desk, read: Read) -> tuple[Edit, ...]:
    """The edits of a clause without its last detail ("with …"), where it is what cannot be done; () where they are not clear."""
    head, _, detail = desk.clause.text.rpartition(" with ")
    if not head or not detail or "<" in detail:
        return ()
    outcome = read(replace(desk, clause=replace(desk.clause, text=head)))
    left, desk.marked.left = desk.marked.left, ""
    return outcome if isinstance(outcome, tuple) and not left else ()


def _first_mark(desk: Desk, number: int) -> str:
    """The first mark that stands for the same ones: "the dog should be a big black dog" is about one."""
    return f"<e{desk.marked.entities.index(desk.marked.entities[number])}>"
