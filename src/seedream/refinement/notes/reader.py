"""Reader: a note becomes edits, a question, or a sentence that says why not.

note -> marks (lexer) -> clauses with scopes (clauses) -> constructions (rules), then qualities, then nearest meaning (MiniLM)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from seedream.refinement.notes.also import also
from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.answering import reading_of
from seedream.refinement.notes.carrying import (
    again,
    in_colour,
    it,
    means,
    of_line,
    pointed,
    same_one,
    several,
    shared_subject,
    shown_there,
)
from seedream.refinement.notes.clauses import Clause, bare, split
from seedream.refinement.notes.constructing import besides, complaints, constructed, left_out, nowhere, stranger, unnamed_colour
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.guessing import guessed
from seedream.refinement.notes.handlers import edits_of
from seedream.refinement.notes.heard import OTHER, Heard
from seedream.refinement.notes.leftover import left_over
from seedream.refinement.notes.lexer import lex
from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.reading import Film, Reading
from seedream.refinement.notes.settling import by_percent, measured
from seedream.refinement.notes.soundtrack import genre
from seedream.refinement.notes.surroundings import weather_in
from seedream.refinement.notes.tables import pattern, rules, table
from seedream.refinement.notes.undoing import taken_back
from seedream.scene.edits import GRADES, Edit, with_wishes
from seedream.scene.edits.tell import tell
from seedream.scene.reading import lexicon

_ANY = cast("re.Match[str]", re.match("", ""))


def read_note(note: str, film: Film) -> Reading:
    """Read a note on a film as it is now. Nothing is changed by reading."""
    back, rest = taken_back(note)
    if back:
        after = read_note(rest, film) if rest else Reading(note)
        if not after.edits and pattern("statement").match(rest.lower()):  # "undo, that was worse"
            after = Reading(note)
        return replace(after, note=note, undo=True)
    marked = lex(note, film)
    heard, subject = Heard(), ""
    who: tuple[str, ...] = ()
    if marked.missing_shot:
        heard.refused.append(f'the film has {len(film.board.shots)} shots, so there is no "{marked.missing_shot}"')
    clauses = split(marked)
    for k, clause in enumerate(clauses):
        if marked.missing_shot and clause.shots == ():
            continue
        desk = Desk(film, marked, clause, note, who)
        if desk.own_shots and clause.shots is not None and clause.shots not in heard.named:
            heard.named.append(clause.shots)
        before = len(heard.edits)
        shared = shared_subject(clauses[k : k + 4])
        _read_clause(desk, shared or subject, heard, clauses[k - 1] if k else None)
        if heard.complaint and len(heard.edits) > before:  # "I don't like the music, make it jazz" says how
            heard.complaint = ""
        subject = subject_of(clause.text) or weather_in(clause.text) or _made_for(heard.edits[before:]) or subject
        words = re.search(r"\b(?:title|headline|captions|subtitles)\b", clause.text)
        subject = words[0] if words else subject
        if any(e.value == "none" for e in heard.edits[before:]):  # "no music, darker": the picture is darker
            subject = ""
        film = _as_noted(film, heard.edits[before:])
        made = tuple(
            _newest(e, film, note) for e in heard.edits[before:] if e.operation in ("add", "count", "replace") and e.target.name
        )
        who = desk.entities() or made[:1] or who
        if clause.doubtful:
            heard.doubtful += heard.edits[before:]
        new = tuple(heard.edits[before:])
        if new and k and _takes_over_from_failed(clauses[k - 1], clause, marked, heard):
            heard.asked.append((desk.words, [(tell(new[0], film.board), new), (OTHER, ())]))
    for desk in heard.later if not heard.edits else ():
        guessed(desk, heard, alone=True)
    return reading_of(note, film, heard)


def _takes_over_from_failed(before: Clause, clause: Clause, marked: Marked, heard: Heard) -> bool:
    """Whether a clause has its shots from one that names several and was not understood: "make 4 like 2, but closer"."""
    failed = bool(heard.refused) and marked.source(before.text) in heard.refused[-1]
    return (
        failed and clause.shots is None and before.shots is not None and clause.inherited == before.shots and len(before.shots) > 1
    )


def _as_noted(film: Film, edits: Sequence[Edit]) -> Film:
    """The film as the rest of a note sees it: "captions in the picture, and bigger"."""
    wished = [e for e in edits if e.operation in ("captions", "format")]
    return replace(film, brief=with_wishes(film.brief, wished)) if wished else film


def _newest(edit: Edit, film: Film, note: str) -> str:
    """Who came in by an edit: of one more of several the last, unless the note goes on about all of them."""
    now = next((e.count for e in film.scene.entities if e.id == edit.target.name), 0)
    said = re.search(r"\b(?:one more|another|a second|an extra)\b", edit.words.lower())
    all_of_them = re.search(r"\b(?:both|all|them|they)\b", note.lower())
    more = edit.operation == "count" and edit.amount == now + 1 and said is not None and all_of_them is None
    return f"{edit.target.name}.{edit.amount:g}" if more else edit.target.name


def _made_for(edits: Sequence[Edit]) -> str:
    """The part of the sound that edits are about: "use a piano piece, slow" is slow music."""
    kinds = {e.target.kind for e in edits}
    return next((k for k in ("music", "voice") if kinds == {k}), "")


def _read_clause(desk: Desk, subject: str, heard: Heard, before: Clause | None = None) -> None:
    """Rules, then qualities, then the nearest meaning."""
    if before is not None and same_one(desk, before):
        desk = replace(desk, clause=replace(desk.clause, inherited=before.shots))
    if _heard_already(desk, heard):
        return
    first = again(desk) if desk.again and pattern("done_to_it").match(desk.clause.text) else None
    if before is not None and before.shots and pattern("shot_verb").match(desk.clause.text) and "<e" not in before.text:
        first = pointed(desk, before.shots)
    if before is not None and before.shots and len(before.shots) > 1 and pattern("both_shots").search(desk.clause.text):
        first = pointed(desk, before.shots)
    if before is not None and before.shots and len(before.shots) == 2 and pattern("one_of_those").match(desk.clause.text):
        _either(desk, before.shots, heard)
        return
    outcome = (constructed(first) if first else None) or constructed(of_line(desk, before))
    if outcome is None and pattern("line_stated").search(desk.clause.text):
        heard.complaint = "give the words that should be said instead, in quotation marks"
        return
    if outcome in complaints():
        if not (heard.edits and pattern("of_that").match(desk.clause.text)):  # "lose the bench, it's ugly" gives a reason
            heard.complaint = str(outcome)
        return
    if outcome is None:
        outcome, desk = _carried(desk, subject, before)
    subject = "" if subject in table("words")["weather"] else subject
    if outcome is None and subject == "music":
        outcome = genre(rules()[0], _ANY, desk)
    if outcome is None:
        outcome = _qualified(desk, subject)
        left = left_over(desk, bare(desk.clause), outcome) if isinstance(outcome, tuple) else ""
        if outcome == () or (outcome and _why_of_failed(desk, before, heard)):
            return
        if left and (_of_its_noun(bare(desk.clause), left) or any(_opposite(e, outcome) for e in heard.edits)):
            outcome = None
        if left and heard.edits and re.match(r"(?:it|this|that)(?:'s| is| was) (?:an?|the) ", desk.clause.text):
            return  # "calmer music, it's a quiet walk" gives a reason
        if isinstance(outcome, tuple) and left:
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (OTHER, ())]))
    if outcome is None and _loudness(desk, heard):
        return
    if outcome is None and (noun := stranger(desk)):
        outcome = unnamed_colour(desk) or desk.absent(noun)
    _taken(desk, outcome, heard)


def _either(desk: Desk, shots: Sequence[int], heard: Heard) -> None:
    """One of two shots goes, the later where nobody says which."""
    drops = [(desk.edit("shot.drop", shots=desk.beats((i,))),) for i in reversed(shots)]
    heard.asked.append((desk.words, [(tell(edit[0], desk.film.board), edit) for edit in drops]))
    heard.edits += drops[0]


def _heard_already(desk: Desk, heard: Heard) -> bool:
    """Whether a clause only praises, explains, or says more of what the one before asked for."""
    text, last = desk.clause.text, heard.edits[-1] if heard.edits else None
    if any(pattern(name).match(text) for name in ("praise", "cute", "fine")):
        return True
    if pattern("about_one").match(text):
        heard.complaint, heard.about = "say how it should be instead", desk.entities()
        return True
    if re.match(r"why\b(?! (?:don't we|not)\b)", text):
        heard.complaint = heard.complaint or "say how it should be instead"
        return True
    if pattern("unseen").match(text):
        heard.reasons.append(f'"{desk.words}": say what would show it, such as closer, brighter, or larger')
        return True
    if last is None:
        return False
    if pattern("only_amount").fullmatch(text):
        heard.edits[-1] = measured(last, amount_of(text).steps)
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
    if last.operation == "recolour" and text in lexicon.colours() and text not in last.value:
        heard.refused.append(f'a thing has one colour, so "{text}" was left out')
        return True
    more = also(desk, last)
    heard.edits += more
    said_so = any(pattern(n).fullmatch(text) for n in ("only_sound", "not_so", "put_in", "same_kind", "kept"))
    return bool(more) or said_so or (last.operation == "transition" and pattern("softer").fullmatch(text) is not None)


def _carried(desk: Desk, subject: str, before: Clause | None) -> tuple[Outcome, Desk]:
    """What a clause asks for with what the one before was about in place of "it", and the clause with its shots."""
    outcome, shots = None, before.shots if before else None
    if before is not None and (meant := in_colour(desk, before) or shown_there(desk, before)) is not None:
        outcome = constructed(meant)
    if outcome is None and desk.again and (spoken_of := again(desk)) is not None:
        outcome = constructed(spoken_of)
    if subject in table("words")["weather"] and (own := quality_of(bare(desk.clause))) is not None and own.axis in GRADES:
        subject = ""  # "snow, and make it less blue"
    if outcome is None and subject and (spoken_of := it(desk, subject, shots)) is not None:
        outcome = constructed(spoken_of)
    if outcome is None and shots and (there := pointed(desk, shots)) is not None:
        outcome = constructed(there)
    if outcome is None and before is not None and shots and means(desk.clause, before):
        desk = replace(desk, clause=replace(desk.clause, inherited=shots))
    return outcome, desk


def _says_again(edit: Edit, outcome: tuple[Edit, ...]) -> bool:
    """Whether what is asked for of the whole film is what one before asked for of some shots: a reason for it."""
    same = [e for e in outcome if e.operation == edit.operation == "framing" and e.amount * edit.amount > 0]
    return bool(same) and bool(edit.target.shots)


def _taken(desk: Desk, outcome: Outcome, heard: Heard) -> None:
    """What was understood of a clause goes to what was heard, with a question where it may be meant otherwise."""
    if isinstance(outcome, str):
        only_said = pattern("somebody_says").match(desk.clause.text) or pattern("it_is").match(desk.clause.text)
        (heard.reasons if only_said else heard.refused).append(outcome)
    elif outcome is not None:
        if absent := nowhere(desk, outcome):
            heard.refused.append(absent)
            return
        if not desk.shots and any(_says_again(e, outcome) for e in heard.edits):
            return  # "zoom out in shot 4, I want to see more of the park"
        if heard.about and outcome[0].operation == "add":  # "the cat is boring, what about a squirrel"
            added, noun = outcome, outcome[0].value.split("|")[2]
            outcome = (desk.edit("replace", 0.0, noun, kind="entity", name=heard.about[0]),)
            heard.asked.append((desk.words, [(tell(x[0], desk.film.board), x) for x in (outcome, added)]))
        if pattern("in_the_way").search(desk.clause.text) or several(desk, outcome):
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (OTHER, ())]))
        heard.edits += (*outcome, *besides(desk, outcome))
        heard.refused += _rest(desk, outcome, heard)
    elif not pattern("nothing").match(bare(desk.clause)):
        guessed(desk, heard)


def _rest(desk: Desk, outcome: tuple[Edit, ...], heard: Heard) -> list[str]:
    """What a clause says beside its edits is read as a wish of its own about the same ones, else told to be left out."""
    left, desk.marked.left, headless = desk.marked.left, "", desk.marked.headless
    if not left or (told := left_out(desk, outcome)):
        return told if left else []
    who = tuple(dict.fromkeys(e.target.name for e in outcome if e.target.name))
    text = f"{desk.marked.mark('e', who, '')} {left}" if who and pattern("where").match(left) else left
    part = replace(desk, clause=replace(desk.clause, text=text, doubtful=False), again=who)
    more = constructed(part)
    if more is None and who and "<e" not in text and not left.startswith("to "):
        more = constructed(replace(part, clause=replace(part.clause, text=f"{desk.marked.mark('e', who, '')} {left}")))
    again, desk.marked.left = desk.marked.left, ""
    if more is None and left.startswith("with "):
        more = _qualified(part, "")
        again = left_over(part, left, more) if isinstance(more, tuple) else ""
    if isinstance(more, tuple) and not again:
        heard.edits += more
        return []
    if isinstance(more, str) and more.endswith(" already"):
        return []
    restricted = pattern("restricts").match(desk.marked.source(left)) and not any(e.target.shots for e in outcome)
    if restricted or headless:
        heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (OTHER, ())]))
    return [f'"{desk.marked.source(left)}" was not understood and is left out; say it in other words']


def _loudness(desk: Desk, heard: Heard) -> bool:
    """ "Louder" alone: of what? Asked back, the music first."""
    quality = quality_of(bare(desk.clause), "music")
    if quality is None or quality.axis != "level" or subject_of(desk.clause.text) or not pattern("loud").search(desk.clause.text):
        return False
    stems = ("music", *(("voice",) if desk.film.script.lines else ()), "ambience")
    edits = [tuple(x) for s in stems if isinstance(x := edits_of(replace(quality, subject=s), desk), tuple)]
    heard.asked.append((desk.words, [(tell(e[0], desk.film.board), e) for e in edits]))
    heard.edits += edits[0]
    return True


def _opposite(edit: Edit, outcome: Outcome) -> bool:
    """Whether what was only half understood would take back what was asked for: "darker, only his face stays bright"."""
    return isinstance(outcome, tuple) and any(e.operation == edit.operation and e.amount * edit.amount < 0 for e in outcome)


def _of_its_noun(text: str, left: str) -> bool:
    """Whether the quality in a text belongs to a thing that was not understood: "a long shadow"."""
    found = pattern("of_its_noun").search(f"{text} ")
    return found is not None and found["noun"] in left.split() and quality_of(found["how"]) is not None


def _why_of_failed(desk: Desk, before: Clause | None, heard: Heard) -> bool:
    """Whether a clause only says why the one before it, which was not understood, is wished: "winter coats, it's cold there"."""
    failed = before is not None and before.sentence == desk.clause.sentence and bool(heard.refused)
    failed = failed and desk.marked.source(before.text) in heard.refused[-1]  # type: ignore[union-attr]
    return failed and re.match(r"(?:it|that|this|he|she|they)(?:'s|'re| is| are| was)\b(?! too\b)", desk.clause.text) is not None


def _qualified(desk: Desk, subject: str) -> Outcome:
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
    if quality.axis in GRADES and (part := re.search(r"\b(?:in|of) the (sky|background|foreground|ground)\b", text)):
        return f"light and colour change for whole shots, not for the {part[1]} alone"
    if quality.axis in GRADES and (named := desk.entities()):
        return f"light and colour change for whole shots, not for the {desk.called(named[0])} alone"
    return edits_of(quality, desk)
