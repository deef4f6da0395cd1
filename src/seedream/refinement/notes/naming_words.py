"""Constructions about names that the words have, and words of the user's own that come in."""

from __future__ import annotations

import re

from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.tables import Rule
from seedream.scene.edits import Edit, type_of


def name_swap(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """A name that is said or written in the film becomes another, wherever it stands."""
    old = match["old"].capitalize()
    new = desk.original(match["rest"])
    new = new if new[:1].isupper() else new.capitalize()
    named = re.compile(rf"\b{re.escape(old)}\b")
    said = [line.beat_id for line in desk.film.script.lines if named.search(line.text) and _inside(named, line.text)]
    if not said:
        return _word_swap(match["old"], match["rest"], desk)
    shown = tuple(s.beat_id for s in desk.film.board.shots if any(named.search(t) for t in type_of(s.view)))
    made: list[Edit] = [desk.edit("line.rewrite", 0.0, f"{old} => {new}", kind="line", shots=(beat,)) for beat in said]
    if shown:
        made.append(desk.edit("headline", 0.0, f"{old} => {new}", kind="title", shots=shown))
    return tuple(made)


def _word_swap(old: str, new: str, desk: Desk) -> Outcome:
    """A word that one line has becomes another, where a note speaks of words: "a mistake in line 3: coins should be leaves"."""
    about = re.search(r"\b(?:lines?|sentences?|words?|text|typo|mistake|narrat\w+|says?|captions?)\b", desk.note.lower())
    held = [line.beat_id for line in desk.film.script.lines if re.search(rf"\b{re.escape(old)}\b", line.text)]
    if about is None or len(held) != 1 or old == new:
        return None
    return (desk.edit("line.rewrite", 0.0, f"{old} => {new}", kind="line", shots=(held[0],)),)


def _inside(named: re.Pattern[str], text: str) -> bool:
    """Whether a word with a capital is a name, and not only the first word of a sentence."""
    return any(not re.search(r"(?:^|[.!?:] )$", text[: found.start()]) for found in named.finditer(text))


def signs(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Signs that a place draws itself have words of their own."""
    if desk.entities() or not desk.worlds(desk.shots):
        return None
    return (
        "signs that the place draws itself have words of their own, which cannot be changed; "
        "a title can lie over the picture, as in: a title “…” over the first shot"
    )


def slogan(rule: Rule, match: re.Match[str], desk: Desk) -> Outcome:
    """Words of the user's own come in: spoken where that is said, else over a picture, at the end where no shot is named."""
    words, shots = desk.quote(match), desk.film.board.shots
    beats = desk.own_shots or (shots[-1].beat_id,)
    if re.search(r"\b(?:say|says|speak|narrator|narration|voice|spoken|line|sentence)\b", desk.clause.text):
        line = next((x for x in desk.film.script.lines if x.beat_id == beats[-1]), None)
        if line is None:
            return "nothing is spoken there"
        return (desk.edit("line.rewrite", 0.0, f"{line.text} {words}", kind="line", shots=(line.beat_id,)),)
    if not desk.worlds(beats):
        return (
            "pictures of devices and diagrams have no room for further words; let them be said, as in: "
            f"say “{words}” at the end of the last line"
        )
    return (desk.edit("title.on", 0.0, words, kind="title", shots=beats),)
