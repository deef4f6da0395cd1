"""Guessing: what no construction reads is held against sentences of known meaning; taken, asked back, or told."""

from __future__ import annotations

import re

from seedream.refinement.notes.aside import states_only
from seedream.refinement.notes.carrying import unexplained
from seedream.refinement.notes.clauses import bare
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.heard import Heard
from seedream.refinement.notes.nearest import CLOSE, FLOOR, SURE, Guess, guesses, prototype_words
from seedream.refinement.notes.qualities import subject_of
from seedream.refinement.notes.tables import pattern, vocabulary
from seedream.scene.edits import Edit
from seedream.scene.edits.tell import tell
from seedream.scene.reading import lexicon


def guessed(desk: Desk, heard: Heard, *, alone: bool = False) -> None:
    """The nearest meaning: taken if it is near, asked back if it is not clear, refused if it is far. What may only be a reason for
    another wish waits until it is known to stand `alone`."""
    text = re.sub(r"<[sqe]\d+>", lambda m: desk.marked.sources.get(m[0], ""), bare(desk.clause))
    dry = all(v.place.weather == "clear" for v in desk.worlds(()))
    first, *rest = (g for g in guesses(text) if not (dry and g.operation == "weather.amount"))
    told_number = re.search(r"\d", text) is not None and not pattern("reason").match(bare(desk.clause))
    explains_it = (not told_number and pattern("reason").match(bare(desk.clause))) or pattern("statement").match(text)
    reason = bool(explains_it) and not pattern("wish").search(text)
    if reason and not alone and first.score >= FLOOR and (first.score < SURE or not re.search(r"\btoo\b", text)):
        heard.later.append(desk)
        return
    if told_number and first.score < SURE:
        heard.puzzles.append(desk)
        only_said = pattern("only_stated").match(text) and not pattern("wish").search(text)
        (heard.reasons if only_said else heard.refused).append(f'"{desk.words}" was not understood; say it in other words')
        return
    if pattern("to_see").match(desk.clause.text) and heard.edits and first.score < SURE:
        return  # what the wish before is for: "no umbrella in the close-up, we want to see his eyes"
    if first.score < FLOOR or pattern("negated").search(text) or (first.score < SURE and _foreign(text)):
        told = heard.reasons if reason or pattern("statement").match(text) or states_only(desk) else heard.refused
        felt = pattern("feels_like").search(text)
        how = (
            "say it by light, colour, pace, camera, music or style, as in: slower, with calmer music"
            if felt
            else "say it in other words"
        )
        heard.puzzles.append(desk)
        told.append(f'"{desk.words}" was not understood; {how}')
        return
    named = bool(re.search(r"<[sqe]\d+>|\d", desk.clause.text)) or bool(unexplained(bare(desk.clause)))
    rivals = [g for g in rest if first.score - g.score < CLOSE and g.score >= FLOOR][:2]
    if first.score >= SURE and not rivals and not named and (not pattern("statement").match(text) or re.search(r"\btoo\b", text)):
        heard.edits += _meant(first, desk)
        return
    if "<e" in desk.clause.text and first.score < SURE:  # what is said of somebody is seldom what is nearest to it
        heard.puzzles.append(desk)
        told = heard.reasons if reason or pattern("statement").match(text) else heard.refused
        told.append(f'"{desk.words}" was not understood; say it in other words')
        return
    explains = reason or pattern("so_that").match(text)
    if explains and any(e.operation == first.operation and e.amount * first.amount > 0 for e in heard.edits):
        return  # said again in other words: "zoom out in shot 4, I want to see more of the park"
    if subject_of(text) == "music" and first.score < SURE and pattern("stated_of").search(text):
        heard.complaint = (
            "say which kind of music, such as jazz, ambient or orchestral, or how it should feel, such as calmer or more hopeful"
        )
        return
    options = [(tell(edit[0], desk.film.board), edit) for edit in (_meant(g, desk) for g in (first, *(rivals or rest[:1])))]
    heard.asked.append((desk.words, options))
    heard.edits += options[0][1]


def _foreign(text: str) -> bool:
    """Whether a clause has words that none of the sentences of known meaning has: then the nearest of them may be far."""
    words = re.findall(r"[a-z][a-z']+", text)
    return any(not prototype_words() & {w, lexicon.singular(w)} and w not in vocabulary() for w in words)


def _meant(guess: Guess, desk: Desk) -> tuple[Edit, ...]:
    scope = () if guess.kind or guess.operation in ("voice.speed", "length_by", "mood", "music.mood") else desk.shots
    kind = guess.kind or {"voice.speed": "voice", "music.mood": "music"}.get(guess.operation, "")
    return (desk.edit(guess.operation, guess.amount, guess.value, kind=kind, shots=scope),)
