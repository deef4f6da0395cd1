"""Qualified: what a clause asks for by a quality ("warmer", "too loud"), or why that cannot be."""

from __future__ import annotations

import re

from seedream.refinement.notes.amounts import LITTLE, MUCH
from seedream.refinement.notes.clauses import bare
from seedream.refinement.notes.constructing import constructed, stranger, unnamed_colour
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.frames.parsing import WEAK, parsed
from seedream.refinement.notes.handlers import edits_of
from seedream.refinement.notes.leftover import left_over
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import GRADES, Edit


def qualified(desk: Desk, subject: str) -> Outcome:
    """The edits of the quality that a clause names; `subject` is what the clause before was about."""
    text = pattern("too_quality").sub("too ", bare(desk.clause))
    if subject_of(text) == "" and not subject and (noun := stranger(desk)):
        return unnamed_colour(desk) or desk.absent(noun)
    quality = quality_of(text) or (quality_of(text, subject) if subject else None)
    own = quality_of(text, subject) if subject and not subject_of(text) else None
    if own is not None and len(text.split()) <= 4 and not re.search(r"\b(?:it|picture|image|film|everything|colou?rs?)\b", text):
        quality = own
    if quality is None:
        return None
    if re.search(r"\b(?:the|at the|with the|but the) same\b(?! (?:amount|way))|\bunchanged\b", text) and not re.search(
        r"\b(?:as|like)\b", text
    ):
        return ()  # "slower music but the same pace": nothing changes
    if re.search(r"\b(?:don't|do not|never|isn't|no need|shouldn't|mustn't|should not)\b", text) and not re.search(
        r"\benough\b|\bdon't make it so\b|\bcan't\b|\btoo\b", text
    ):
        return f'"{desk.words}" asks for nothing to change'
    if quality.axis in GRADES and re.search(r"\b(?:line|sentence|narration|wording)s?\b", text):
        return "give the words that should be said instead, in quotation marks"
    if quality.axis in GRADES and (part := re.search(r"\b(?:in|of) the (sky|background|foreground|ground)\b", text)):
        return f"light and colour change for whole shots, not for the {part[1]} alone"
    things = {e.id for e in desk.film.scene.entities if e.category == "thing"}
    if quality.axis == "length" and (named := desk.entities()) and set(named) <= things:
        return f"the {desk.called(named[0])} can be larger or smaller as a whole, and not longer or shorter"
    if quality.axis in GRADES and desk.again and re.match(r"(?:give|paint|dress|make) (?:them|him|her)\b", text):
        return f"light and colour change for whole shots, not for the {desk.called(desk.again[0])} alone"
    if quality.subject == "film" and subject in ("music", "voice") and re.search(r"\b(?:something|anything|one)\b", text):
        return "say how it should sound, such as calmer, sadder or more hopeful"  # "no scary music, something warm"
    if quality.axis in GRADES and (named := desk.entities()):
        return f"light and colour change for whole shots, not for the {desk.called(named[0])} alone"
    return edits_of(quality, desk)


def of_its_noun(text: str, left: str) -> bool:
    """Whether the quality in a text belongs to a thing that was not understood: "a long shadow"."""
    found = pattern("of_its_noun").search(f"{text} ")
    return found is not None and found["noun"] in left.split() and quality_of(found["how"]) is not None


def plainly_read(desk: Desk) -> Outcome:
    """What a plain wish asks for; what it does not account for is marked."""
    outcome = constructed(desk)
    if outcome is None and isinstance(outcome := qualified(desk, ""), tuple):
        desk.marked.left = left_over(desk, bare(desk.clause), outcome)
    return outcome


def compared_with_shot(desk: Desk) -> tuple[Edit, ...]:
    """What a shot could be that should be "as dark as" another, the likeliest first; () for any other clause."""
    said = pattern("as_some_shot").search(desk.clause.text)
    if said is None:
        return ()
    other = desk.marked.shots[int(said["s"])]
    named = [desk.marked.shots[int(n)] for n in re.findall(r"<s(\d+)>", desk.clause.text[: said.start()])]
    shots = named[0] if named else desk.clause.inherited or tuple(i for i in range(len(desk.film.board.shots)) if i not in other)
    quality = quality_of(said["how"])
    if quality is None or quality.axis not in (*GRADES, "framing") or set(shots) & set(other):
        return ()
    return tuple(desk.edit(quality.axis, quality.sign * steps, shots=desk.beats(shots)) for steps in (1.0, LITTLE, MUCH))


def weakly(desk: Desk) -> bool:
    """Whether a clause has words that no frame has a place for, and its quality is only a word that gives way to any other."""
    frame = parsed(bare(desk.clause))
    return bool(frame.unread and frame.states) and all(state.chunk.text in WEAK for state in frame.states)
