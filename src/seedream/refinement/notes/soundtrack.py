"""Constructions about what is heard: parts of the sound on, off, louder or quieter, and the kind of music."""

from __future__ import annotations

import re

from seedream.refinement.notes.amounts import amount_of, in_decibel_steps
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.qualities import quality_of
from seedream.refinement.notes.tables import Rule, table, words_of
from seedream.scene.edits import Edit

_FELT = {"mood": ("music.mood", "valence"), "tension": ("music.mood", "arousal"), "tempo": ("music.tempo", "")}
"""What is said of a kind of music besides: "sad piano", "slower jazz"."""


def level(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A part of the sound off or on."""
    if rule.kind == "music" and rule.value == "none" and desk.film.brief.intent.music is False:
        return "there is no music in this film"
    return (desk.edit("level", 0.0, rule.value, kind=rule.kind, shots=desk.own_shots),)


def level_by(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A part of the sound that covers another steps back."""
    return (level_steps(desk, rule.kind, rule.amount),)


def genre(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Another kind of music; other words about music are left to the qualities."""
    found = [(len(m[0]), g) for g in table("words")["genre"] for m in [words_of("genre", g).search(desk.clause.text)] if m]
    if not found:
        return None
    if not desk.film.own_clock and desk.film.brief.intent.music:
        return "the music is your own song"
    made = [desk.edit("music.genre", 0.0, max(found)[1], kind="music")]
    rest = re.sub(rf"\b(?:{'|'.join(re.escape(w) for w in table('words')['genre'][max(found)[1]])})\b", " ", desk.clause.text)
    felt = quality_of(rest, "music")
    operation, value = _FELT.get(felt.axis if felt else "", ("", ""))
    if felt is not None and operation:
        made.append(desk.edit(operation, felt.sign * felt.amount.steps, value, kind="music"))
    return tuple(made)


def level_steps(desk: Desk, kind: str, sign: float) -> Edit:
    """A part of the sound louder or quieter."""
    return desk.edit("level", in_decibel_steps(amount_of(desk.clause.text), sign), kind=kind, shots=desk.own_shots)
