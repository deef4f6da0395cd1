"""Answering: what was heard of a note becomes its reading: edits, what was refused, and at most one question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.refinement.notes.heard import OTHER, Heard
from seedream.refinement.notes.reading import Film, Question, Reading
from seedream.refinement.notes.settling import distinct, settled
from seedream.refinement.notes.sparing import spared
from seedream.refinement.notes.tables import rules
from seedream.scene.edits import Edit, Target
from seedream.scene.edits.tell import tell


def _again_said(first: tuple[Edit, ...], heard: Heard) -> bool:
    """Whether what is doubtful was said a second time, clearly: "the bench is in the way, take it out"."""
    doubted = {e for _, options in heard.asked for e in options[0][1]}
    plain = [replace(e, words="") for e in heard.edits if e not in doubted]
    return all(replace(e, words="") in plain for e in first)


def _understood_later(sentence: str, edits: Sequence[Edit]) -> bool:
    """Whether a part of a note that was not understood has been taken up by what followed it: "umbrella! he needs an umbrella"."""
    if " was not understood" not in sentence:
        return False
    said = re.findall(r"[\"“”]([^\"“”]{3,})[\"“”]", sentence.rpartition(" was not understood")[0])
    return any(
        text.lower() in re.split(r"\W", e.value.lower()) or text in e.value.partition(" => ")[0] for text in said for e in edits
    )


_WHOLE = (
    "format", "length", "length_by", "captions", "resolution", "title", "accent", "brand", "voice.name", "voice.speed", "fade",
    "music.genre", "music.instrument", "music.mood", "music.tempo", "line.rewrite", "rename", "shot.order", "shot.swap",
)  # fmt: skip
"""Operations that are about the whole film, or name their shots otherwise."""


def _unused_shots(heard: Heard, edits: Sequence[Edit], film: Film) -> tuple[str, ...]:
    """Shots that the note names and that no edit is about, where nothing was said of them; () for none."""
    if (
        not edits
        or heard.refused
        or heard.spared
        or any(e.target.shots or e.operation in _WHOLE for e in edits)
        or len(heard.named) != 1
    ):
        return ()
    return tuple(film.board.shots[i].beat_id for i in heard.named[0])


def _there(edit: Edit, shots: tuple[str, ...]) -> Edit:
    """An edit of pictures for some shots only."""
    kind = edit.target.kind
    if kind not in ("film", "shots", "entity"):
        return edit
    return replace(edit, target=replace(edit.target, shots=shots, kind="shots" if kind == "film" else kind))


def reading_of(note: str, film: Film, heard: Heard) -> Reading:
    """What a note was read as, from everything that was heard of it."""
    edits = tuple(spared(tuple(distinct(tuple(settled(heard.edits)))), heard, film, _WHOLE))
    refused = [sentence for sentence in heard.refused if not _understood_later(sentence, edits)]
    refused += [heard.complaint] if heard.complaint else []
    if heard.reasons and not edits and not refused:  # one of them says enough, best one that tells why
        refused.append(min(heard.reasons, key=lambda s: " was not understood" in s))
    refused += _colours_lost(heard, edits, note)
    edits, refused = _one_format(heard, edits, refused)
    question: Question | None = None
    otherwise: tuple[str, ...] = ()
    if lost := _unused_shots(heard, edits, film):
        there = tuple(_there(e, lost) for e in edits)
        whole = "the whole film"
        question = Question("Is it meant for these shots only?", ((tell(there[0], film.board), there), (whole, edits)))
        otherwise, edits = (whole,), there
    elif asked := [
        (words, options)
        for words, options in heard.asked
        if set(options[0][1]) & set(edits) and not _again_said(options[0][1], heard)
    ]:
        question, otherwise = _asked(*asked[0], edits)
    elif heard.doubtful:
        question = _how_widely(heard, edits, film)
        otherwise = (question.options[1][0],)
    if not edits and not refused:
        refused.append("nothing in this note asks for a change")
    return Reading(note, edits, tuple(dict.fromkeys(refused)), question, otherwise)


def _colours_lost(heard: Heard, edits: Sequence[Edit], note: str) -> list[str]:
    """What is told of a colour that another took the place of, where the note does not correct itself."""
    if re.search(r"\b(?:no|not|actually|rather|instead|wait|sorry|mean|or)\b", note.lower()):
        return []
    painted = {(e.target, e.value.rpartition("|")[0]): e.value for e in edits if e.operation == "recolour"}
    lost = [e for e in heard.edits if e.operation == "recolour" and e not in edits]
    other = (e.value.rpartition("|")[2] for e in lost if painted.get((e.target, e.value.rpartition("|")[0]), e.value) != e.value)
    return [f'a thing has one colour, so "{colour}" was left out' for colour in other]


def _one_format(heard: Heard, edits: tuple[Edit, ...], refused: list[str]) -> tuple[tuple[Edit, ...], list[str]]:
    """A film has one format: the first that was asked for, and nothing is said of vague ones where one was named."""
    formats = [e for e in heard.edits if e.operation == "format"]
    if len({e.value for e in formats}) > 1:
        refused = [*refused, "a film has one format at a time; ask for the other in a note of its own"]
        edits = tuple(formats[0] if e.operation == "format" else e for e in edits)
    if formats:
        vague = {rule.reason for rule in rules("cannot") if rule.value == "format"}
        refused = [reason for reason in refused if reason not in vague]
    return edits, refused


def _asked(words: str, options: list[tuple[str, tuple[Edit, ...]]], edits: tuple[Edit, ...]) -> tuple[Question, tuple[str, ...]]:
    """The question what a clause means, and what else it could mean besides its likeliest answer."""
    first = options[0][1]
    full = tuple((label, tuple(x for e in edits for x in (option if e in first else (e,)))) for label, option in options)
    guess = f'something else; "{words}" was not understood to its end (undo takes it back)'
    return Question(f'What is meant by "{words}"?', full), tuple(guess if label == OTHER else label for label, _ in full[1:])


def _everywhere(edit: Edit) -> Edit:
    """An edit for the whole film."""
    return replace(edit, target=Target() if edit.target.kind == "shots" else replace(edit.target, shots=()))


def _how_widely(heard: Heard, edits: tuple[Edit, ...], film: Film) -> Question:
    """The question whether the shots at the end of a list hold for all of it."""
    wide = tuple(_everywhere(e) if e in heard.doubtful else e for e in edits)
    where = tell(heard.doubtful[0], film.board).split(":")[0]
    alone = " and ".join(tell(_everywhere(e), film.board) for e in heard.doubtful if e in edits)
    return Question(
        f"Is all of it meant for {where} only?",
        ((f"all of it for {where} only", edits), (f"{alone} in the whole film, only the last for {where}", wide)),
    )
