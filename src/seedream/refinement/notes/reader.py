"""Reader: a note becomes edits, a question, or a sentence that says why not.

note -> marks (lexer) -> clauses with scopes (clauses) -> constructions (rules), then qualities, then nearest meaning (MiniLM)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from seedream.refinement.notes.already import heard_already
from seedream.refinement.notes.answering import reading_of
from seedream.refinement.notes.aside import about_something_else, praises, states_only
from seedream.refinement.notes.between import (
    ask_which,
    explained,
    failed_there,
    goes_with_it,
    lost_condition,
    takes_over_from_failed,
    why_of_failed,
)
from seedream.refinement.notes.carrying import (
    again,
    in_colour,
    it,
    means,
    of_line,
    pointed,
    said_of_it,
    same_one,
    several,
    shared_subject,
    shown_there,
)
from seedream.refinement.notes.clauses import Clause, bare, split
from seedream.refinement.notes.constructing import besides, complaints, constructed, left_out, nowhere, stranger, unnamed_colour
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.frames.parsing import parsed
from seedream.refinement.notes.frames.trying import framed, headed
from seedream.refinement.notes.guessing import guessed
from seedream.refinement.notes.handlers import edits_of
from seedream.refinement.notes.heard import OTHER, Heard
from seedream.refinement.notes.leftover import left_over
from seedream.refinement.notes.lexer import lex
from seedream.refinement.notes.offering import with_offers
from seedream.refinement.notes.qualified import compared_with_shot, of_its_noun, plainly_read, qualified, weakly
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.reading import Film, Reading
from seedream.refinement.notes.sayings import plain_clause
from seedream.refinement.notes.soundtrack import genre, made_for
from seedream.refinement.notes.sparing import leaves_alone
from seedream.refinement.notes.surroundings import weather_in
from seedream.refinement.notes.tables import instrument_words, pattern, rules, table
from seedream.refinement.notes.undoing import taken_back
from seedream.scene.edits import GRADES, Edit, with_wishes
from seedream.scene.edits.tell import tell
from seedream.scene.reading import lexicon

_TAKES_AWAY = ("remove", "shot.drop", "line.remove", "voice.name", "style", "time_of_day", "season", "music.genre", "take")
"""Operations of so much weight that they are asked back where a note says more than they account for."""
_BROUGHT = ("music.instrument", "music.genre", "style", "voice")
"""Operations that a mere statement does not ask for."""
_ANY = cast("re.Match[str]", re.match("", ""))


def read_note(note: str, film: Film) -> Reading:
    """Read a note on a film as it is now. Nothing is changed by reading."""
    reading, heard = _read(note, film)
    return with_offers(reading, heard, film, lambda said, of: _read(said, of)[0])


def _read(note: str, film: Film) -> tuple[Reading, Heard]:
    """A note as understood, and what was heard of it on the way."""
    back, rest = taken_back(note)
    if back:
        after, heard = _read(rest, film) if rest else (Reading(note), Heard())
        if not after.edits and pattern("statement").match(rest.lower()):  # "undo, that was worse"
            after, heard = Reading(note), Heard()
        return replace(after, note=note, undo=True), heard
    if meant := pattern("means_instead").fullmatch(note):  # "brighter. No, I mean happier music"
        instead, heard = _read(meant["rest"], film)
        if instead.edits:
            return replace(instead, note=note), heard
    heard = _heard(note, film)
    if any(e.operation.startswith("weather") for e in heard.edits):  # "in such a rain? Less of it"
        heard.refused = [s for s in heard.refused if not s.endswith("already; say more or less of it")]
    for desk in heard.later if not heard.edits else ():
        if isinstance(remedy := framed(desk, "", None, plainly_read), tuple):  # "you can hardly see the kite" asks for a bigger one
            heard.edits += remedy
        elif isinstance(remedy, str):
            heard.refused.append(remedy)
        else:
            guessed(desk, heard, alone=True)
    return reading_of(note, film, heard), heard


def _heard(note: str, film: Film) -> Heard:
    """What is heard of a note, clause by clause."""
    marked = lex(note, film)
    heard, subject = Heard(), ""
    who: tuple[str, ...] = ()
    if marked.missing_shot:
        heard.refused.append(f'the film has {len(film.board.shots)} shots, so there is no "{marked.missing_shot}"')
    clauses, complained = split(marked), 0
    for k, clause in enumerate(clauses):
        if marked.missing_shot and clause.shots == ():
            continue
        desk = Desk(film, marked, clause, note, who)
        heard.desks[desk.words] = desk
        if desk.own_shots and clause.shots is not None and clause.shots not in heard.named:
            heard.named.append(clause.shots)
        goes_on = k + 1 < len(clauses) and clauses[k + 1].sentence == clause.sentence
        if goes_on and pattern("if_clause").match(clause.text):  # "if he has to be sad, …": asks for nothing by itself
            heard.puzzles.append(desk)
            continue
        if k and (there := failed_there(clauses[k - 1], clause, marked, heard)) is not clause:
            clause, desk = there, replace(desk, clause=there)
            heard.desks[desk.words] = desk
        before, earlier = len(heard.edits), tuple(heard.edits)
        shared = shared_subject(clauses[k : k + 4])
        _read_clause(desk, shared or subject, heard, clauses[k - 1] if k else None)
        if heard.complaint and len(heard.edits) > before:  # "I don't like the music, make it jazz" says how
            heard.complaint = ""
        played = "music" if re.search(rf"\b(?:{instrument_words()})\b", clause.text) else ""
        subject = subject_of(clause.text) or played or weather_in(clause.text) or made_for(heard.edits[before:]) or subject
        words = re.search(r"\b(?:title|headline|captions|subtitles)\b", clause.text)
        subject = words[0] if words else subject
        if any(e.value == "none" for e in heard.edits[before:]):  # "no music, darker": the picture is darker
            subject = ""
        film = _as_noted(film, heard.edits[before:])
        made = tuple(
            _newest(e, film, note) for e in heard.edits[before:] if e.operation in ("add", "count", "replace") and e.target.name
        )
        who = () if pattern("of_other").match(clause.text) else desk.entities() or made[:1] or who
        if clause.doubtful:
            heard.doubtful += heard.edits[before:]
        new = tuple(heard.edits[before:])
        if k and goes_with_it(clauses[k - 1], clause, new):  # "the part is confusing for kids, leave it out"
            heard.edits = [*earlier[:complained], *new]
        complained = before
        ask_which(desk, new, heard)
        if new and k and clauses[k - 1].sentence == clause.sentence:
            explained(clauses[k - 1], marked, heard)
        if new and k and takes_over_from_failed(clauses[k - 1], clause, marked, heard):
            heard.asked.append((desk.words, [(tell(new[0], film.board), new), (OTHER, ())]))
    if (lost := lost_condition(heard)) and heard.edits and not heard.asked:
        heard.asked.append((lost, [(tell(heard.edits[0], film.board), tuple(heard.edits)), (OTHER, ())]))
    return heard


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


def _read_clause(desk: Desk, subject: str, heard: Heard, before: Clause | None = None) -> None:
    """Rules, then qualities, then the nearest meaning."""
    if before is not None and same_one(desk, before):
        desk = replace(desk, clause=replace(desk.clause, inherited=before.shots))
    if _settled(desk, before, heard):
        return
    first = _of_the_one_before(desk, before)
    its_turn = subject in ("music", "voice", "ambience", "effects") and pattern("its_turn").search(desk.clause.text)
    heard_of = it(desk, subject, None) if its_turn else None
    outcome = constructed(heard_of) if heard_of else None  # "the music starts abruptly, can it fade in"
    outcome = outcome or (constructed(first) if first else None) or constructed(of_line(desk, before))
    if outcome is None and pattern("line_stated").search(desk.clause.text):
        heard.complaint = "give the words that should be said instead, in quotation marks"
        return
    if outcome in complaints():
        if not (heard.edits and pattern("of_that").match(desk.clause.text)):  # "lose the bench, it's ugly" gives a reason
            heard.complaint = str(outcome)
        return
    if outcome is None:
        outcome, desk = _carried(desk, subject, before)
    if outcome is None or (isinstance(outcome, str) and not outcome.endswith(" already")) or desk.marked.left:
        left = desk.marked.left
        whole = framed(desk, subject, before, plainly_read)
        outcome = whole if isinstance(whole, tuple) or outcome is None else outcome
        desk.marked.left = "" if isinstance(whole, tuple) else left
    if isinstance(outcome, str) and (head := headed(desk, plainly_read)):  # "a female narrator with a British accent"
        heard.refused.append(outcome)
        outcome = head
    subject = "" if subject in table("words")["weather"] else subject
    if outcome is None and subject == "music":
        outcome = genre(rules()[0], _ANY, desk)
    if outcome is None and about_something_else(desk):  # "speed it up, attention spans are short"
        heard.later.append(desk)
        return
    if outcome is None and before is not None and (said := said_of_it(desk, before, subject)):
        outcome = qualified(said, subject)  # "the voice sounds bored, give it some energy"
    if outcome is None:
        outcome = qualified(desk, subject)
        left = left_over(desk, bare(desk.clause), outcome) if isinstance(outcome, tuple) else ""
        if outcome == () or (outcome and why_of_failed(desk, before, heard)):
            return
        if left and (of_its_noun(bare(desk.clause), left) or any(_opposite(e, outcome) for e in heard.edits)):
            outcome = None
        if left and isinstance(outcome, tuple) and weakly(desk):
            outcome, left = None, ""  # "the light flickers too much" is not about how bright it is
        if left and heard.edits and re.match(r"(?:it|this|that)(?:'s| is| was) (?:an?|the) ", desk.clause.text):
            return  # "calmer music, it's a quiet walk" gives a reason
        if isinstance(outcome, tuple) and left:
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (OTHER, ())]))
    if isinstance(outcome, tuple) and before is not None and _of_the_line(desk, before, outcome):
        outcome = "give the words that should be said instead, in quotation marks"
    if outcome is None and _loudness(desk, heard):
        return
    if outcome is None and (noun := stranger(desk)):
        outcome = unnamed_colour(desk) or desk.absent(noun)
    _taken(desk, outcome, heard)


def _settled(desk: Desk, before: Clause | None, heard: Heard) -> bool:
    """Whether a clause is dealt with before any construction reads it: it protects something, or has to be asked back."""
    if leaves_alone(desk, before, heard) or heard_already(desk, heard):
        return True
    if lost := _which_shot(desk):
        heard.refused.append(lost)
        return True
    if before is not None and before.shots and len(before.shots) == 2 and pattern("one_of_those").match(desk.clause.text):
        _either(desk, before.shots, heard)
        return True
    made_so = pattern("made_so").match(desk.clause.text) and not pattern("cut_it").match(desk.clause.text)
    if before is not None and made_so and pattern("about_words").search(before.text):
        heard.complaint = "give the words that should be said instead, in quotation marks"
        return True
    if compared := compared_with_shot(desk):  # "as dark as the first shot": how much that is, has to be asked
        heard.asked.append((desk.words, [(tell(e, desk.film.board), (e,)) for e in compared]))
        heard.edits += compared[:1]
    return bool(compared)


def _of_the_one_before(desk: Desk, before: Clause | None) -> Desk | None:
    """The clause with what the one before was about, where it says "it", or "both of them"."""
    if before is not None and before.shots:
        verb = pattern("shot_verb").match(desk.clause.text) and "<e" not in before.text
        if verb or (len(before.shots) > 1 and pattern("both_shots").search(desk.clause.text)):
            return pointed(desk, before.shots)
    return again(desk) if desk.again and pattern("done_to_it").match(desk.clause.text) else None


def _which_shot(desk: Desk) -> str:
    """The sentence that asks which shot is meant, where one is named by something that several of them have, or none."""
    found = pattern("unknown_shot").search(desk.clause.text)
    if found is None or desk.clause.shots is not None or "<e" in desk.clause.text:
        return ""
    return f'which shot is meant by "{desk.marked.source(found["what"] or found["what2"])}"? Name it by its number'


def _either(desk: Desk, shots: Sequence[int], heard: Heard) -> None:
    """One of two shots goes or is made anew, the later where nobody says which."""
    other = re.search(r"\b(?:change|redo|replace|vary|alter)\b", desk.clause.text) is not None
    drops = [(desk.edit("take" if other else "shot.drop", float(other), shots=desk.beats((i,))),) for i in reversed(shots)]
    heard.asked.append((desk.words, [(tell(edit[0], desk.film.board), edit) for edit in drops]))
    heard.edits += drops[0]


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
    if outcome is None and subject in ("music", "voice") and pattern("sound_verb").match(desk.clause.text):
        outcome = constructed(replace(desk, clause=replace(desk.clause, text=f"the {subject} should {desk.clause.text}")))
    if outcome is None and subject == "camera" and pattern("moves_on").match(desk.clause.text):
        outcome = constructed(replace(desk, clause=replace(desk.clause, text=f"the camera should {desk.clause.text}")))
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
        only_said = (
            pattern("somebody_says").match(desk.clause.text) or pattern("it_is").match(desk.clause.text) or states_only(desk)
        )
        (heard.reasons if only_said else heard.refused).append(outcome)
    elif outcome is not None:
        if outcome and all(e.operation in _BROUGHT for e in outcome) and (states_only(desk) or praises(desk)):  # "the piano's nice"
            heard.reasons.append(f'"{desk.words}" asks for nothing to change')
            return
        if pattern("gradually").search(desk.clause.text) and heard.asked == []:
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (OTHER, ())]))
        if absent := nowhere(desk, outcome):
            heard.refused.append(absent)
            return
        light = all(e.operation in GRADES for e in outcome) and len(desk.clause.text.split()) <= 3
        if light and heard.refused and heard.refused[-1].startswith("light and colour change") and "<" not in desk.clause.text:
            return  # "his coat is too dark. Lighter please"
        if not desk.shots and any(_says_again(e, outcome) for e in heard.edits):
            return  # "zoom out in shot 4, I want to see more of the park"
        if outcome[0].operation == "add" and pattern("names_it").match(desk.clause.text) and _counted(outcome, desk, heard):
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (OTHER, ())]))
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


def _counted(outcome: tuple[Edit, ...], desk: Desk, heard: Heard) -> bool:
    """Whether somebody is added after it was said how many people there should be: "only one kid, a boy" adds nobody."""
    last, known = heard.edits[-1] if heard.edits else None, lexicon.noun(outcome[0].value.rpartition("|")[2])
    people = {e.id for e in desk.film.scene.entities if e.category == "person"}
    return (
        last is not None and last.operation == "count" and last.target.name in people and getattr(known, "category", "") == "person"
    )


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
        text = plain_clause(f"{desk.marked.mark('e', who, '')} {left}")
        more = constructed(replace(part, clause=replace(part.clause, text=text)))
    again, desk.marked.left = desk.marked.left, ""
    if more is None and left.startswith("with "):
        more = qualified(part, made_for(outcome))
        again = left_over(part, left, more) if isinstance(more, tuple) else ""
    if isinstance(more, tuple) and not again:
        heard.edits += more
        return []
    if isinstance(more, str) and more.endswith(" already"):
        return []
    own = parsed(left)
    measured_so = bool(own.place or ((own.states or own.actions) and not own.who)) and not left.startswith(("with ", "like "))
    restricted = pattern("restricts").match(desk.marked.source(left)) and not any(e.target.shots for e in outcome)
    gone = any(e.operation in _TAKES_AWAY or e.value in ("none", "off") for e in outcome)
    restricted = restricted or re.search(r"\b(?:not|only|without|never|except|but|nor)\b", left) is not None
    in_part = pattern("in_a_part").search(desk.clause.text) is not None and not any(e.target.shots for e in outcome)
    restricted = restricted or in_part  # "add thunder to the scary part"
    if restricted or headless or measured_so or (gone and not left.startswith("with ")):
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


def _of_the_line(desk: Desk, before: Clause, outcome: tuple[Edit, ...]) -> bool:
    """Whether mood or light are said of a line: "the last sentence is too long and too sad"."""
    named = pattern("nth_line").search(before.text) is not None and before.sentence == desk.clause.sentence
    return named and desk.clause.text.startswith("it ") and all(e.operation in (*GRADES, "mood") for e in outcome)


def _opposite(edit: Edit, outcome: Outcome) -> bool:
    """Whether what was only half understood would take back what was asked for: "darker, only his face stays bright"."""
    return isinstance(outcome, tuple) and any(e.operation == edit.operation and e.amount * edit.amount < 0 for e in outcome)
