"""Constructions about what is heard: parts of the sound on, off, louder or quieter, and the kind of music."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seedream.refinement.notes.amounts import amount_of, in_decibel_steps
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.qualities import quality_of
from seedream.refinement.notes.tables import Rule, instrument_words, table, words_of
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
    if re.search(r"\b(?:less|too|not|isn't|don't|no|never|stop)\b", desk.clause.text.partition(" instead")[0]):
        return "say which kind of music it should be instead, such as jazz, ambient or orchestral"
    made = [desk.edit("music.genre", 0.0, max(found)[1], kind="music")]
    rest = re.sub(rf"\b(?:{'|'.join(re.escape(w) for w in table('words')['genre'][max(found)[1]])})\b", " ", desk.clause.text)
    felt = quality_of(rest, "music")
    operation, value = _FELT.get(felt.axis if felt else "", ("", ""))
    if felt is not None and operation:
        made.append(desk.edit(operation, felt.sign * felt.amount.steps, value, kind="music"))
    return tuple(made)


def instrument(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Which instruments play: one alone, one more, or one less. The kind of music stays."""
    word, text = match["instrument"], desk.clause.text
    loud = rf"\b(?:less|too much|not so much|softer|quieter|louder)\b.*\b{word}\b|\b{word}\b.*\b(?:too|quieter|louder|softer)\b"
    if re.search(loud, text):
        return f"an instrument plays or does not, as in: no {word}; the music as a whole can be louder or quieter"
    if desk.film.brief.intent.music is False:
        return "there is no music in this film"
    if not desk.film.own_clock and desk.film.brief.intent.music:
        return "the music is your own song"
    if desk.own_shots:
        return "the same instruments play throughout; in single shots the music can be quieter, louder, or off"
    gone = re.search(rf"\b(?:no|without|lose|remove|drop|cut|mute|kill|skip|get rid of|take out)\b.*\b{word}\b", text)
    liked = re.search(rf"\b(?:don't|do not|not|never|hate|dislike|can't stand)\b[^,]*\b{word}\b", text)
    gone = gone or (liked if len(set(re.findall(rf"\b(?:{instrument_words()})\b", text))) == 1 else None)
    more = re.search(rf"\b(?:add|also|plus|more|bring in|along with|together with|and)\b.*\b{word}\b", text)
    wished = re.sub(r"\b(?:instead of|rather than) (?:the |an? )?[a-z]+", "", text)
    several = " and ".join(dict.fromkeys(re.findall(rf"\b(?:{instrument_words()})\b", wished)))
    value = f"no {word}" if gone else f"{several} music" if more or word == "drums" else f"only {several}"
    made = [desk.edit("music.instrument", 0.0, value, kind="music")]
    felt = quality_of(re.sub(rf"\b(?:{instrument_words()})\b", " ", text), "music") if not gone else None
    operation, axis = _FELT.get(felt.axis if felt else "", ("", ""))
    if felt is not None and operation:
        made.append(desk.edit(operation, felt.sign * felt.amount.steps, axis, kind="music"))
    return tuple(made)


def level_steps(desk: Desk, kind: str, sign: float) -> Edit:
    """A part of the sound louder or quieter."""
    return desk.edit("level", in_decibel_steps(amount_of(desk.clause.text), sign), kind=kind, shots=desk.own_shots)


def made_for(edits: Sequence[Edit]) -> str:
    """The part of the sound that edits are about: "use a piano piece, slow" is slow music."""
    kinds = {e.target.kind for e in edits}
    return next((k for k in ("music", "voice") if kinds == {k}), "")
