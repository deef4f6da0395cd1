"""Also: "and the music too", "same for the dog": what the clause before asked for, for something else."""

from __future__ import annotations

from dataclasses import replace

from seedream.refinement.notes.amounts import amount_of, scaled
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.qualities import subject_of
from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import Edit, Target

_SPEEDS = {"film": "pace", "music": "music.tempo", "voice": "voice.speed"}


def also(desk: Desk, last: Edit) -> tuple[Edit, ...]:
    """The last edit for what the clause names besides; () where the clause is no such thing or it cannot be carried over."""
    if not pattern("also_this").match(desk.clause.text):
        return ()
    if named := desk.entities():
        if last.target.kind != "entity":
            return ()
        return tuple(replace(last, target=replace(last.target, name=n), words=desk.words) for n in named)
    subject = subject_of(desk.clause.text)
    if last.operation == "level" and subject in ("music", "voice", "effects", "ambience"):
        return (replace(last, target=Target(subject, last.target.shots), words=desk.words),)  # type: ignore[arg-type]
    if last.operation not in _SPEEDS.values() or subject not in _SPEEDS or last.amount == 0:
        return ()
    amount, operation = amount_of(last.words), _SPEEDS[subject]
    sign = 1.0 if (last.amount > 1.0 if last.value == "x" else last.amount > 0) else -1.0
    if operation == "music.tempo" and (amount.per_cent or amount.factor):
        return (desk.edit(operation, scaled(amount, sign, 0.87, 1.15), "x", kind=subject),)
    return (desk.edit(operation, sign * amount.steps, kind=subject),)
