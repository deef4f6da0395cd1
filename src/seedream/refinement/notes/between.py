"""Between: what one clause of a note is to the one before it: its reason, its condition, more of what was not understood."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.refinement.notes.clauses import Clause
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.heard import Heard
from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import Edit
from seedream.scene.edits.tell import tell


def lost_condition(heard: Heard) -> str:
    """The words of a clause that says when the rest of a note holds, and was not understood; "" for none."""
    lost = (d.words for d in heard.puzzles if pattern("condition").match(d.clause.text))
    return next(lost, "")


def goes_with_it(before: Clause, clause: Clause, new: tuple[Edit, ...]) -> bool:
    """Whether a clause takes away what the one before it, in the same sentence, only complains of."""
    gone = bool(new) and all(e.operation in ("remove", "shot.drop", "line.remove") for e in new)
    same = before.sentence == clause.sentence and pattern("cut_it").search(clause.text) is not None
    return gone and same and pattern("asks_itself").search(before.text) is None


def ask_which(desk: Desk, new: tuple[Edit, ...], heard: Heard) -> None:
    """Of several who are alike one is meant, and the words do not say which."""
    for mark, members in desk.marked.unsure.items():
        first = tuple(e for e in new if e.target.name == members[0])
        if mark in desk.clause.text and first:
            meant = [tuple(replace(e, target=replace(e.target, name=m)) for e in first) for m in members[:4]]
            heard.asked.append((desk.words, [(tell(edits[0], desk.film.board), edits) for edits in meant]))


def explained(before: Clause, marked: Marked, heard: Heard) -> None:
    """A statement that was not understood is the reason for the wish that follows: "the forest is too scary, can it be lighter"."""
    said = f'"{marked.source(before.text)}" was not understood'
    if pattern("only_stated").match(before.text) and pattern("asks_itself").search(before.text) is None:
        heard.reasons += [s for s in heard.refused if s.startswith(said)]
        heard.refused = [s for s in heard.refused if not s.startswith(said)]


def failed_there(before: Clause, clause: Clause, marked: Marked, heard: Heard) -> Clause:
    """A clause with the shots of the one before it, which was not understood, where it says what to do about that.

    "He shouldn't be alone in the last shot, add a woman next to him": what was said before is a reason then.
    """
    said = f'"{marked.source(before.text)}" was not understood'
    told = [s for s in (*heard.refused, *heard.reasons) if s.startswith(said)]
    if before.sentence != clause.sentence or not before.shots or clause.scope is not None or not told:
        return clause
    if pattern("only_it").search(clause.text) or "<e" not in clause.text:
        return clause
    heard.refused = [s for s in heard.refused if s not in told]
    heard.reasons += told
    return replace(clause, inherited=before.shots, doubtful=not alike(before, clause, marked))


def alike(before: Clause, clause: Clause, marked: Marked) -> bool:
    """Whether two clauses name the same ones."""
    named = ({marked.entities[int(n)] for n in re.findall(r"<e(\d+)>", c.text)} for c in (before, clause))
    return bool(set.intersection(*named))


def takes_over_from_failed(before: Clause, clause: Clause, marked: Marked, heard: Heard) -> bool:
    """Whether a clause has its shots from one that names several and was not understood: "make 4 like 2, but closer"."""
    failed = bool(heard.refused) and marked.source(before.text) in heard.refused[-1]
    if failed and before.sentence == clause.sentence and pattern("only_it").search(clause.text) and "<" not in clause.text:
        return True  # "take the song of the bird and make it longer"
    return (
        failed and clause.shots is None and before.shots is not None and clause.inherited == before.shots and len(before.shots) > 1
    )


def why_of_failed(desk: Desk, before: Clause | None, heard: Heard) -> bool:
    """Whether a clause only says why the one before it, which was not understood, is wished: "winter coats, it's cold there"."""
    failed = before is not None and before.sentence == desk.clause.sentence and bool(heard.refused)
    failed = failed and desk.marked.source(before.text) in heard.refused[-1]  # type: ignore[union-attr]
    return failed and re.match(r"(?:it|that|this|he|she|they)(?:'s|'re| is| are| was)\b(?! too\b)", desk.clause.text) is not None
