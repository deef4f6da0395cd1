"""Reader: a note becomes edits, a question, or a sentence that says why not.

note -> marks (lexer) -> clauses with scopes (clauses) -> constructions (rules), then qualities, then nearest meaning (MiniLM)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import cast

from seedream.refinement.notes.also import also
from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.carrying import again, it, means, of_line, pointed, same_one, several, shared_subject, unexplained
from seedream.refinement.notes.clauses import Clause, bare, split
from seedream.refinement.notes.content import clothes, part_in
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.handlers import HANDLERS, edits_of
from seedream.refinement.notes.lexer import lex
from seedream.refinement.notes.nearest import CLOSE, FLOOR, SURE, Guess, guesses
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.reading import Film, Question, Reading
from seedream.refinement.notes.settling import by_percent, distinct, measured, settled
from seedream.refinement.notes.soundtrack import genre
from seedream.refinement.notes.surroundings import weather_in
from seedream.refinement.notes.tables import pattern, rules, table
from seedream.refinement.notes.undoing import taken_back
from seedream.scene import lexicon
from seedream.scene.edits import GRADES, Edit, Target, with_wishes
from seedream.scene.edits.tell import tell

_NOTHING = pattern("nothing")


_ANY = cast("re.Match[str]", re.match("", ""))
_OF_FILMS = frozenset((
    "camera", "light", "lighting", "picture", "film", "video", "image", "screen", "sky", "frame", "scene", "story", "face", "music",
    "sun", "sunlight", "shadow",
))  # fmt: skip
"""Nouns that stand for the film or the picture itself."""
_OTHER = "something else"


@dataclass
class _Heard:
    """What was understood of a note so far."""

    edits: list[Edit] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    """What was not understood but only seems to say why something else is wished: told where nothing else was understood."""
    later: list[Desk] = field(default_factory=list)
    complaint: str = ""
    about: tuple[str, ...] = ()
    """Whom a complaint was about that did not say how they should be."""
    asked: list[tuple[str, list[tuple[str, tuple[Edit, ...]]]]] = field(default_factory=list)
    doubtful: list[Edit] = field(default_factory=list)


def read_note(note: str, film: Film) -> Reading:
    """Read a note on a film as it is now. Nothing is changed by reading."""
    back, rest = taken_back(note)
    if back:
        after = read_note(rest, film) if rest else Reading(note)
        if not after.edits and pattern("statement").match(rest.lower()):  # "undo, that was worse"
            after = Reading(note)
        return replace(after, note=note, undo=True)
    marked = lex(note, film)
    heard, subject = _Heard(), ""
    who: tuple[str, ...] = ()
    if marked.missing_shot:
        heard.refused.append(f'the film has {len(film.board.shots)} shots, so there is no "{marked.missing_shot}"')
    clauses = split(marked)
    for k, clause in enumerate(clauses):
        if marked.missing_shot and clause.shots == ():
            continue
        desk = Desk(film, marked, clause, note, who)
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
        made = tuple(e.target.name for e in heard.edits[before:] if e.operation in ("add", "count", "replace") and e.target.name)
        who = desk.entities() or made[:1] or who
        if clause.doubtful:
            heard.doubtful += heard.edits[before:]
    for desk in heard.later if not heard.edits else ():
        _guessed(desk, heard, alone=True)
    return _reading(note, film, heard)


def _as_noted(film: Film, edits: Sequence[Edit]) -> Film:
    """The film as the rest of a note sees it: "captions in the picture, and bigger"."""
    wished = [e for e in edits if e.operation in ("captions", "format")]
    return replace(film, brief=with_wishes(film.brief, wished)) if wished else film


def _made_for(edits: Sequence[Edit]) -> str:
    """The part of the sound that edits are about: "use a piano piece, slow" is slow music."""
    kinds = {e.target.kind for e in edits}
    return next((k for k in ("music", "voice") if kinds == {k}), "")


def _read_clause(desk: Desk, subject: str, heard: _Heard, before: Clause | None = None) -> None:
    """Rules, then qualities, then the nearest meaning."""
    if before is not None and same_one(desk, before):
        desk = replace(desk, clause=replace(desk.clause, inherited=before.shots))
    if _heard_already(desk, heard):
        return
    first = again(desk) if desk.again and pattern("done_to_it").match(desk.clause.text) else None
    if before is not None and before.shots and pattern("shot_verb").match(desk.clause.text) and "<e" not in before.text:
        first = pointed(desk, before.shots)
    outcome = (_constructed(first) if first else None) or _constructed(of_line(desk, before))
    if outcome is None and pattern("line_stated").search(desk.clause.text):
        heard.complaint = "give the words that should be said instead, in quotation marks"
        return
    if outcome in _complaints():
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
        if isinstance(outcome, tuple) and unexplained(bare(desk.clause)):
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (_OTHER, ())]))
    if outcome is None and _loudness(desk, heard):
        return
    if outcome is None and (noun := _stranger(desk)):
        outcome = _unnamed_colour(desk) or desk.absent(noun)
    _taken(desk, outcome, heard)


def _heard_already(desk: Desk, heard: _Heard) -> bool:
    """Whether a clause only praises, explains, or says more of what the one before asked for."""
    text, last = desk.clause.text, heard.edits[-1] if heard.edits else None
    if pattern("praise").match(text) or pattern("cute").match(text):
        return True
    if pattern("about_one").match(text):
        heard.complaint, heard.about = "say how it should be instead", desk.entities()
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
    more = also(desk, last)
    heard.edits += more
    said_so = any(pattern(n).fullmatch(text) for n in ("only_sound", "not_so", "put_in", "same_kind", "kept"))
    return bool(more) or said_so or (last.operation == "transition" and pattern("softer").fullmatch(text) is not None)


def _carried(desk: Desk, subject: str, before: Clause | None) -> tuple[Outcome, Desk]:
    """What a clause asks for with what the one before was about in place of "it", and the clause with its shots."""
    outcome, shots = None, before.shots if before else None
    if desk.again and (spoken_of := again(desk)) is not None:
        outcome = _constructed(spoken_of)
    if subject in table("words")["weather"] and (own := quality_of(bare(desk.clause))) is not None and own.axis in GRADES:
        subject = ""  # "snow, and make it less blue"
    if outcome is None and subject and (spoken_of := it(desk, subject, shots)) is not None:
        outcome = _constructed(spoken_of)
    if outcome is None and shots and (there := pointed(desk, shots)) is not None:
        outcome = _constructed(there)
    if outcome is None and before is not None and shots and means(desk.clause, before):
        desk = replace(desk, clause=replace(desk.clause, inherited=shots))
    return outcome, desk


def _taken(desk: Desk, outcome: Outcome, heard: _Heard) -> None:
    """What was understood of a clause goes to what was heard, with a question where it may be meant otherwise."""
    if isinstance(outcome, str):
        (heard.reasons if pattern("somebody_says").match(desk.clause.text) else heard.refused).append(outcome)
    elif outcome is not None:
        if heard.about and outcome[0].operation == "add":  # "the cat is boring, what about a squirrel"
            added, noun = outcome, outcome[0].value.split("|")[2]
            outcome = (desk.edit("replace", 0.0, noun, kind="entity", name=heard.about[0]),)
            heard.asked.append((desk.words, [(tell(x[0], desk.film.board), x) for x in (outcome, added)]))
        if pattern("in_the_way").search(desk.clause.text) or several(desk, outcome):
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (_OTHER, ())]))
        heard.edits += (*outcome, *_besides(desk, outcome))
        heard.refused += _left_out(desk, outcome)
    elif not _NOTHING.match(bare(desk.clause)):
        _guessed(desk, heard)


_FORMS = ("format", "format.ratio", "length", "resolution")


def _besides(desk: Desk, outcome: tuple[Edit, ...]) -> Iterator[Edit]:
    """Format, length and size may stand in one clause: "a 20 second version for reels in 4K"."""
    done = {e.operation for e in outcome}
    if not done & set(_FORMS):
        return
    for rule in rules():
        if rule.do in _FORMS and rule.do.partition(".")[0] not in done:
            match = next((m for form in rule.patterns if (m := form.search(bare(desk.clause)))), None)
            more = HANDLERS[rule.do](rule, match, desk) if match else None
            if isinstance(more, tuple):
                done.add(more[0].operation)
                yield from more


def _left_out(desk: Desk, outcome: tuple[Edit, ...]) -> list[str]:
    """What a clause asks for beside its edits: who comes into a film has nothing in hand yet, a thing has one colour."""
    if outcome and outcome[0].operation == "recolour" and "|" not in outcome[0].value:
        detail = re.search(r" (with an? [a-z -]+)$", desk.clause.text)
        return [f'a thing has one colour, so "{detail[1]}" was left out'] if detail else []
    held = re.search(r" (with an? [a-z -]+)$", desk.clause.text)
    alone = held is not None and [e.operation for e in outcome] == ["add"]
    return [f'who is added has nothing in hand yet, so "{held[1]}" was left out'] if alone and held else []


@cache
def _complaints() -> frozenset[str]:
    """Sentences that ask how something should be, where a note only says that it is not liked."""
    return frozenset(rule.reason for rule in rules("cannot") if rule.value == "complaint")


def _constructed(desk: Desk) -> Outcome:
    """The first construction that fits the clause, what cannot be done included."""
    text = desk.clause.text
    for rule in (*rules("staging"), *(() if "<q" in text else rules("cannot")), *rules()):
        for form in rule.patterns:
            match = form.search(text if "<s" in form.pattern or rule.do in ("cannot", "joint") else bare(desk.clause))
            if match is None or (rule.do == "cannot" and _named_in_film(match[0])):
                continue
            if outcome := HANDLERS[rule.do](rule, match, desk):
                return outcome
    worn = clothes(desk)
    absent = _stranger(desk) if isinstance(worn, tuple) else ""
    return desk.absent(absent) if absent and not part_in(absent) else worn


def _loudness(desk: Desk, heard: _Heard) -> bool:
    """ "Louder" alone: of what? Asked back, the music first."""
    quality = quality_of(bare(desk.clause), "music")
    if quality is None or quality.axis != "level" or subject_of(desk.clause.text) or not pattern("loud").search(desk.clause.text):
        return False
    stems = ("music", *(("voice",) if desk.film.script.lines else ()), "ambience")
    edits = [tuple(x) for s in stems if isinstance(x := edits_of(replace(quality, subject=s), desk), tuple)]
    heard.asked.append((desk.words, [(tell(e[0], desk.film.board), e) for e in edits]))
    heard.edits += edits[0]
    return True


def _stranger(desk: Desk) -> str:
    """Something that the clause is about and that the film does not have on its own: "make the sign brighter"."""
    text = bare(desk.clause)
    if re.search(r"<e\d+>", text) or _NOTHING.match(text):
        return ""
    for match in re.finditer(r"\b(?:the|that|those|these|this|his|her) (\w+)(?: (\w+)\b)?", text):
        for word in filter(None, (match[2], match[1])):
            known = lexicon.noun(word)
            if known is not None and word not in lexicon.abstract() and known.word not in _OF_FILMS and not subject_of(word):
                return str(word)
    return ""


def _unnamed_colour(desk: Desk) -> str:
    """The sentence that asks for the name of a colour, where clothes should only be darker or brighter."""
    return "clothes change to a colour by its name, as in: the coat navy" if part_in(desk.clause.text) else ""


def _named_in_film(phrase: str) -> bool:
    """Whether what seems impossible is only the name of something in the film."""
    return bool(re.search(r"<[eq]\d+>", phrase))


def _qualified(desk: Desk, subject: str) -> Outcome:
    text = pattern("too_quality").sub("too ", bare(desk.clause))
    if subject_of(text) == "" and not subject and (noun := _stranger(desk)):
        return _unnamed_colour(desk) or desk.absent(noun)
    quality = quality_of(text) or (quality_of(text, subject) if subject else None)
    own = quality_of(text, subject) if subject and not subject_of(text) else None
    if own is not None and len(text.split()) <= 4 and not re.search(r"\b(?:it|picture|image|film|everything|colou?rs?)\b", text):
        quality = own
    if quality is None:
        return None
    if re.search(r"\b(?:don't|do not|never|isn't|no need|shouldn't|mustn't|should not)\b", text) and not re.search(
        r"\benough\b|\bdon't make it so\b|\bcan't\b|\btoo\b", text
    ):
        return f'"{desk.words}" asks for nothing to change'
    if quality.axis in GRADES and (part := re.search(r"\b(?:in|of) the (sky|background|foreground|ground)\b", text)):
        return f"light and colour change for whole shots, not for the {part[1]} alone"
    if quality.axis in GRADES and (named := desk.entities()):
        return f"light and colour change for whole shots, not for the {desk.called(named[0])} alone"
    return edits_of(quality, desk)


def _guessed(desk: Desk, heard: _Heard, *, alone: bool = False) -> None:
    """The nearest meaning: taken if it is near, asked back if it is not clear, refused if it is far. What may only be a reason for
    another wish waits until it is known to stand `alone`."""
    text = re.sub(r"<[sqe]\d+>", lambda m: desk.marked.sources.get(m[0], ""), bare(desk.clause))
    dry = all(v.place.weather == "clear" for v in desk.worlds(()))
    first, *rest = (g for g in guesses(text) if not (dry and g.operation == "weather.amount"))
    explains_it = pattern("reason").match(bare(desk.clause)) or (heard.edits and pattern("statement").match(text))
    reason = bool(explains_it) and not pattern("wish").search(text)
    if reason and not alone and FLOOR <= first.score < SURE:
        heard.later.append(desk)
        return
    if first.score < FLOOR:
        told = heard.reasons if reason or pattern("statement").match(text) else heard.refused
        told.append(f'"{desk.words}" was not understood; say it in other words')
        return
    named = bool(re.search(r"<[sqe]\d+>|\d", desk.clause.text)) or bool(unexplained(bare(desk.clause)))
    rivals = [g for g in rest if first.score - g.score < CLOSE and g.score >= FLOOR][:2]
    if first.score >= SURE and not rivals and not named:
        heard.edits += _meant(first, desk)
        return
    explains = reason or pattern("so_that").match(text)
    if explains and any(e.operation == first.operation and e.amount * first.amount > 0 for e in heard.edits):
        return  # said again in other words: "zoom out in shot 4, I want to see more of the park"
    if pattern("to_see").match(text) and heard.edits and first.score < SURE:
        return  # what the wish before is for: "no umbrella in the close-up, we want to see his eyes"
    if subject_of(text) == "music" and first.score < SURE and pattern("stated_of").search(text):
        heard.complaint = (
            "say which kind of music, such as jazz, ambient or orchestral, or how it should feel, such as calmer or more hopeful"
        )
        return
    options = [(tell(edit[0], desk.film.board), edit) for edit in (_meant(g, desk) for g in (first, *(rivals or rest[:1])))]
    heard.asked.append((desk.words, options))
    heard.edits += options[0][1]


def _meant(guess: Guess, desk: Desk) -> tuple[Edit, ...]:
    scope = () if guess.kind or guess.operation in ("voice.speed", "length_by", "mood", "music.mood") else desk.shots
    kind = guess.kind or {"voice.speed": "voice", "music.mood": "music"}.get(guess.operation, "")
    return (desk.edit(guess.operation, guess.amount, guess.value, kind=kind, shots=scope),)


def _again_said(first: tuple[Edit, ...], heard: _Heard) -> bool:
    """Whether what is doubtful was said a second time, clearly: "the bench is in the way, take it out"."""
    doubted = {e for _, options in heard.asked for e in options[0][1]}
    plain = [replace(e, words="") for e in heard.edits if e not in doubted]
    return all(replace(e, words="") in plain for e in first)


def _reading(note: str, film: Film, heard: _Heard) -> Reading:
    edits = tuple(distinct(tuple(settled(heard.edits))))
    if heard.complaint:
        heard.refused.append(heard.complaint)
    if not edits:
        heard.refused += heard.reasons
    if len({e.value for e in heard.edits if e.operation == "format"}) > 1:
        heard.refused.append("a film has one format at a time; ask for the other in a note of its own")
        shape = next(e for e in heard.edits if e.operation == "format")
        edits = tuple(shape if e.operation == "format" else e for e in edits)
    if any(e.operation == "format" for e in edits):
        vague = {rule.reason for rule in rules("cannot") if rule.value == "format"}
        heard.refused = [reason for reason in heard.refused if reason not in vague]
    question: Question | None = None
    otherwise: tuple[str, ...] = ()
    asked = [
        (words, options)
        for words, options in heard.asked
        if set(options[0][1]) & set(edits) and not _again_said(options[0][1], heard)
    ]
    if asked:
        words, options = asked[0]
        first = options[0][1]
        full = tuple((label, tuple(x for e in edits for x in (option if e in first else (e,)))) for label, option in options)
        question = Question(f'What is meant by "{words}"?', full)
        guess = f'something else; "{words}" was not understood to its end (undo takes it back)'
        otherwise = tuple(guess if label == _OTHER else label for label, _ in full[1:])
    elif heard.doubtful:
        wide = tuple(replace(e, target=Target()) if e in heard.doubtful else e for e in edits)
        where = tell(heard.doubtful[0], film.board).split(":")[0]
        alone = " and ".join(tell(replace(e, target=Target()), film.board) for e in heard.doubtful if e in edits)
        question = Question(
            f"Is all of it meant for {where} only?",
            ((f"all of it for {where} only", edits), (f"{alone} in the whole film, only the last for {where}", wide)),
        )
        otherwise = (question.options[1][0],)
    if not edits and not heard.refused:
        heard.refused.append("nothing in this note asks for a change")
    return Reading(note, edits, tuple(dict.fromkeys(heard.refused)), question, otherwise)
