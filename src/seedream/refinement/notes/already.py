"""Already: clauses that ask for nothing new: praise, reasons, and more about what the one before asked for."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.refinement.notes.also import also
from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.frames import parsed
from seedream.refinement.notes.heard import Heard
from seedream.refinement.notes.qualities import quality_of
from seedream.refinement.notes.settling import by_percent, measured
from seedream.refinement.notes.tables import pattern
from seedream.scene.edits import Edit
from seedream.scene.reading import lexicon


def heard_already(desk: Desk, heard: Heard) -> bool:
    """Whether a clause only praises, explains, or says more of what the one before asked for."""
    text, last = desk.clause.text, heard.edits[-1] if heard.edits else None
    if any(pattern(name).match(text) for name in ("praise", "cute", "fine")) or pattern("kept").fullmatch(text):
        return True
    if last is not None and last.operation in ("shot.drop", "remove", "line.remove") and pattern("why_gone").fullmatch(text):
        return True
    if last is None and heard.refused and pattern("only_amount").fullmatch(text):  # how much of what cannot be done
        return True
    if last is None and pattern("vague_alone").fullmatch(text) and len(desk.note.split()) <= len(desk.words.split()):
        heard.puzzles.append(desk)
        heard.reasons.append(f'"{desk.words}": say how it should be instead')
        return True
    if pattern("only_topic").fullmatch(text) and desk.clause.leads:  # "the bit at the end where the light stays on, closer please"
        return True
    if pattern("not_perceived").fullmatch(text) and "<" not in text and _after_another(desk, heard):
        return True  # "it rains too hard, you can't see a thing"
    if heard.edits and pattern("that_back").fullmatch(text):  # "the shot is too bright, could we dial that back"
        return True
    if pattern("about_others").match(text) and not pattern("of_the_film").search(text):  # "my son is afraid of the dark"
        heard.reasons.append(f'"{desk.words}" was not understood; say it in other words')
        return True
    if pattern("was_better").fullmatch(text):  # what is not there any more cannot be found again in a word
        heard.refused.append(f'"{desk.words}": what was before comes back with `seedream undo`, one note after the other')
        return True
    if pattern("just_is").match(text):
        heard.complaint = "say how it should be instead"
        return True
    if pattern("about_one").match(text):
        heard.complaint, heard.about = "say how it should be instead", desk.entities()
        return True
    if re.match(r"(?:i (?:don't|do not|can't) (?:get|see|understand|know) )?why\b(?! (?:don't we|not)\b)", text):
        heard.complaint = heard.complaint or "say how it should be instead"
        return True
    if pattern("unseen").match(text) and parsed(text).sense and parsed(text).whole:
        heard.later.append(desk)
        return True
    if pattern("unseen").match(text):
        heard.puzzles.append(desk)
        heard.reasons.append(f'"{desk.words}": say what would show it, such as closer, brighter, or larger')
        return True
    if last is not None and pattern("not_perceived").fullmatch(text):  # "make the cat bigger, you can hardly see it"
        return True
    if last is not None and len(heard.desks) > 1 and pattern("beside_it").match(text) and quality_of(text) is None:
        return True  # "start with the kite, not with the kids"
    return last is not None and _goes_on(desk, last, heard)


def _after_another(desk: Desk, heard: Heard) -> bool:
    """Whether the clause goes on after a comma, so that it says why."""
    head = desk.marked.text.partition(desk.clause.text)[0].rstrip()
    return len(heard.desks) > 1 and head.endswith((",", " and", " so", " because"))


def _goes_on(desk: Desk, last: Edit, heard: Heard) -> bool:
    """Whether a clause only says how much, or what else, of what the last edit asks for."""
    text = desk.clause.text
    if pattern("cannot_follow").match(text) or text.endswith(" otherwise"):  # why it is wished
        return True
    if pattern("only_amount").fullmatch(text):
        heard.edits[-1] = measured(last, amount_of(text).steps)
        return True
    if last.operation in ("hold", "length_by", "length") and pattern("too_long_again").fullmatch(text):
        return True
    if last.operation in ("replace", "rename", "remove", "brand") and pattern("in_words_too").fullmatch(text):
        return True
    if said := pattern("only_percent").fullmatch(text):
        heard.edits[-1] = by_percent(last, float(said[1]))
        return True
    if last.operation == "count" and (said := pattern("only_number").fullmatch(text)):
        heard.edits[-1] = replace(last, amount=float(min(max(int(said[1]), 1), 12)))
        return True
    if last.operation == "hold" and (said := pattern("only_seconds").fullmatch(text)):
        heard.edits[-1] = replace(last, amount=float(said["n"]), value="=" if said["least"] or said["each"] else "s")
        return True
    if last.operation == "voice.name" and pattern("voice_lower").fullmatch(text):  # "the voice is shrill, lower please"
        return True
    if last.operation == "recolour" and text in lexicon.colours() and re.search(rf"\bno,? {text}\b", desk.note.lower()):
        heard.edits[-1] = replace(last, value=re.sub(r"[^|]+$", text, last.value))  # "the dog should be black... no, white"
        return True
    if last.operation == "recolour" and text in lexicon.colours() and text not in last.value:
        heard.refused.append(f'a thing has one colour, so "{text}" was left out')
        return True
    other = quality_of(text.rpartition(" ")[2]) if pattern("not_so").fullmatch(text) else None
    if other is not None and other.axis == last.operation and other.sign * last.amount > 0:  # "more energetic but not faster"
        heard.edits.pop()
        heard.refused.append(f'"{desk.words}" takes back what it stands beside; say what should change instead')
        return True
    more = also(desk, last)
    heard.edits += more
    said_so = any(pattern(n).fullmatch(text) for n in ("only_sound", "not_so", "put_in", "same_kind", "kept"))
    return bool(more) or said_so or (last.operation == "transition" and pattern("softer").fullmatch(text) is not None)
