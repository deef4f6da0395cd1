"""Reader: a note becomes edits, a question, or a sentence that says why not.

note -> marks (lexer) -> clauses with scopes (clauses) -> constructions (rules), then qualities, then nearest meaning (MiniLM)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import cast

from seedream.refinement.notes.amounts import amount_of
from seedream.refinement.notes.clauses import Clause, bare, split
from seedream.refinement.notes.content import clothes, part_in, weather_in
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.handlers import HANDLERS, edits_of
from seedream.refinement.notes.lexer import lex
from seedream.refinement.notes.nearest import CLOSE, FLOOR, SURE, Guess, guesses
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.reading import Film, Question, Reading
from seedream.refinement.notes.soundtrack import genre
from seedream.refinement.notes.tables import pattern, rules, table, vocabulary
from seedream.scene import lexicon
from seedream.scene.edits import GRADES, Edit, Target
from seedream.scene.edits.tell import tell

_NOTHING = pattern("nothing")


_ANY = cast("re.Match[str]", re.match("", ""))
_OF_FILMS = frozenset((
    "camera", "light", "lighting", "picture", "film", "video", "image", "screen", "sky", "frame", "scene", "story", "face", "music",
    "sun", "sunlight", "shadow",
))  # fmt: skip
"""Nouns that stand for the film or the picture itself."""
_OTHER = "something else"
_ONE_OF = frozenset(("resize", "format", "style", "time_of_day", "music.genre", "length"))
"""Wishes of which a film, a shot or a thing can have only one: the later counts."""


@dataclass
class _Heard:
    """What was understood of a note so far."""

    edits: list[Edit] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    """What was not understood but only seems to say why something else is wished: told where nothing else was understood."""
    later: list[Desk] = field(default_factory=list)
    complaint: str = ""
    asked: list[tuple[str, list[tuple[str, tuple[Edit, ...]]]]] = field(default_factory=list)
    doubtful: list[Edit] = field(default_factory=list)


def read_note(note: str, film: Film) -> Reading:
    """Read a note on a film as it is now. Nothing is changed by reading."""
    marked = lex(note, film)
    heard, subject = _Heard(), ""
    again: tuple[str, ...] = ()
    if marked.missing_shot:
        heard.refused.append(f'the film has {len(film.board.shots)} shots, so there is no "{marked.missing_shot}"')
    clauses = split(marked)
    for k, clause in enumerate(clauses):
        if marked.missing_shot and clause.shots == ():
            continue
        desk = Desk(film, marked, clause, note, again)
        before = len(heard.edits)
        shared = _shared_subject(clauses[k : k + 4])
        _read_clause(desk, shared or subject, heard, clauses[k - 1].shots if k else None)
        if heard.complaint and len(heard.edits) > before:  # "I don't like the music, make it jazz" says how
            heard.complaint = ""
        subject = subject_of(clause.text) or weather_in(clause.text) or subject
        if any(e.value == "none" for e in heard.edits[before:]):  # "no music, darker": the picture is darker
            subject = ""
        made = tuple(e.target.name for e in heard.edits[before:] if e.operation in ("add", "count", "replace") and e.target.name)
        again = desk.entities() or made[:1] or again
        if clause.doubtful:
            heard.doubtful += heard.edits[before:]
    for desk in heard.later if not heard.edits else ():
        _guessed(desk, heard, alone=True)
    return _reading(note, film, heard)


def _shared_subject(clauses: Sequence[Clause]) -> str:
    """The subject of the clauses that follow where they are one list: "calmer, slower music"."""
    first = clauses[0]
    for clause in clauses[1:]:
        if clause.sentence != first.sentence or len(first.text.split()) > 3 or subject_of(first.text):
            return ""
        if subject := subject_of(bare(clause)):
            text = bare(clause)
            last = text.split()[-1]
            listed = len(text.split()) <= 4 and subject_of(last) == subject and not re.match(r"(?:no|without)\b", text)
            return subject if listed else ""
        if len(clause.text.split()) > 3:
            return ""
    return ""


def _read_clause(desk: Desk, subject: str, heard: _Heard, shots_before: tuple[int, ...] | None = None) -> None:
    """Rules, then qualities, then the nearest meaning."""
    if heard.edits and pattern("only_amount").fullmatch(desk.clause.text):
        heard.edits[-1] = _measured(heard.edits[-1], amount_of(desk.clause.text).steps)
        return
    if pattern("praise").match(desk.clause.text):
        return
    first = _again(desk) if desk.again and pattern("done_to_it").match(desk.clause.text) else None
    if heard.edits and heard.edits[-1].operation == "count" and (said := pattern("only_number").fullmatch(desk.clause.text)):
        heard.edits[-1] = replace(heard.edits[-1], amount=float(min(max(int(said[1]), 1), 12)))
        return
    outcome = (_constructed(first) if first else None) or _constructed(desk)
    if outcome in _complaints():
        if not (heard.edits and re.match(r"(?:it|this|that)\b", desk.clause.text)):  # "lose the bench, it's ugly" gives a reason
            heard.complaint = str(outcome)
        return
    if outcome is None and desk.again and (again := _again(desk)) is not None:
        outcome = _constructed(again)
    if outcome is None and subject and (spoken_of := _it(desk, subject, shots_before)) is not None:
        outcome = _constructed(spoken_of)
    if subject in table("words")["weather"]:
        subject = ""
    if outcome is None and shots_before and (pointed := _pointed(desk, shots_before)) is not None:
        outcome = _constructed(pointed)
    if outcome is None and subject == "music":
        outcome = genre(rules()[0], _ANY, desk)
    if outcome is None:
        outcome = _qualified(desk, subject)
        if isinstance(outcome, tuple) and _unexplained(bare(desk.clause)):
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), (_OTHER, ())]))
    if outcome is None and _loudness(desk, heard):
        return
    if outcome is None and (noun := _stranger(desk)):
        outcome = _unnamed_colour(desk) or desk.absent(noun)
    if isinstance(outcome, str):
        heard.refused.append(outcome)
    elif outcome is not None:
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
    """What a clause asks for beside its edits: who comes into a film has nothing in hand yet."""
    held = re.search(r" (with an? [a-z -]+)$", desk.clause.text)
    alone = held is not None and [e.operation for e in outcome] == ["add"]
    return [f'who is added has nothing in hand yet, so "{held[1]}" was left out'] if alone and held else []


@cache
def _complaints() -> frozenset[str]:
    """Sentences that ask how something should be, where a note only says that it is not liked."""
    return frozenset(rule.reason for rule in rules("cannot") if rule.value == "complaint")


def _it(desk: Desk, subject: str, shots_before: tuple[int, ...] | None) -> Desk | None:
    """The clause with what the one before was about in place of "it", in its shots: "the music distracts, turn it off"."""
    text, found = re.subn(r"\b(?:it|that)\b", f"the {subject}", desk.clause.text, count=1)
    if not found or subject_of(desk.clause.text) or "<e" in text:
        return None
    inherited = desk.clause.inherited if desk.clause.shots is not None else desk.clause.inherited or shots_before
    return replace(desk, clause=replace(desk.clause, text=text, inherited=inherited))


def _pointed(desk: Desk, shots: tuple[int, ...]) -> Desk | None:
    """The clause with the shots of the one before in place of "it": "I don't get the third shot, drop it"."""
    if desk.clause.shots is not None or "<e" in desk.clause.text or not re.search(r"\b(?:it|that|them)\b", desk.clause.text):
        return None
    mark = desk.marked.mark("s", shots, "it")
    text = re.sub(r"\b(?:it|that|them)\b", mark, desk.clause.text, count=1)
    return replace(desk, clause=replace(desk.clause, text=text, shots=shots))


def _measured(edit: Edit, steps: float) -> Edit:
    """A step of another size: "it is too warm, but only a little". What has an amount of its own keeps it."""
    return replace(edit, amount=round(steps if edit.amount > 0 else -steps, 3)) if abs(edit.amount) == 1.0 else edit


_SIZE = re.compile(r"(?:(?:a bit|a little|a lot|much|far|way|slightly|even|2 times as) )*(?:bigger|larger|smaller|taller|tinier)")


def _again(desk: Desk) -> Desk | None:
    """The clause with whom the one before was about in place of "it": "move the dog to the left and make it smaller"."""
    plain = re.sub(r"^(?:(?:both|all|in|and|then) )+", "", desk.clause.text)
    if _SIZE.fullmatch(plain) or plain in lexicon.colours():
        mark = desk.marked.mark("e", desk.again, "")
        return replace(desk, clause=replace(desk.clause, text=f"{mark} {desk.clause.text}"))
    if not re.search(r"\b(?:it|them|its|they)\b", desk.clause.text) or "<e" in desk.clause.text:
        return None
    mark = desk.marked.mark("e", desk.again, "it")
    text = re.sub(r"\b(it|they)'(?:s|re)\b", r"\1 is", desk.clause.text)
    return replace(desk, clause=replace(desk.clause, text=re.sub(r"\b(?:it|them|its|they)\b", mark, text, count=1)))


def _constructed(desk: Desk) -> Outcome:
    """The first construction that fits the clause, what cannot be done included."""
    text = desk.clause.text
    for rule in (*(() if "<q" in text else rules("cannot")), *rules()):
        for form in rule.patterns:
            match = form.search(text if "<s" in form.pattern or rule.do == "cannot" else bare(desk.clause))
            if match is None or (rule.do == "cannot" and _named_in_film(match[0])):
                continue
            if outcome := HANDLERS[rule.do](rule, match, desk):
                return outcome
    worn = clothes(desk)
    absent = _stranger(desk) if isinstance(worn, tuple) else ""
    return desk.absent(absent) if absent and not part_in(absent) else worn


def _unexplained(text: str) -> list[str]:
    """Words of a clause that nothing in the tables accounts for: with them it may mean something else."""
    words = re.findall(r"[a-z][a-z'-]*", re.sub(r"<\w+>|'s\b", " ", text))
    return [word for word in words if word not in vocabulary() and word not in lexicon.colours()]


def _loudness(desk: Desk, heard: _Heard) -> bool:
    """ "Louder" alone: of what? Asked back, the music first."""
    quality = quality_of(bare(desk.clause), "music")
    if quality is None or quality.axis != "level" or subject_of(desk.clause.text):
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
    text = bare(desk.clause)
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
    first, *rest = guesses(text)
    reason = pattern("reason").match(bare(desk.clause)) is not None and not pattern("wish").search(text)
    if reason and not alone and FLOOR <= first.score < SURE:
        heard.later.append(desk)
        return
    if first.score < FLOOR:
        (heard.reasons if reason else heard.refused).append(f'"{desk.words}" was not understood; say it in other words')
        return
    named = bool(re.search(r"<[sqe]\d+>|\d", desk.clause.text))
    rivals = [g for g in rest if first.score - g.score < CLOSE and g.score >= FLOOR][:2]
    if first.score >= SURE and not rivals and not named:
        heard.edits += _meant(first, desk)
        return
    told = reason or pattern("so_that").match(text)
    if told and any(e.operation == first.operation and e.amount * first.amount > 0 for e in heard.edits):
        return  # said again in other words: "zoom out in shot 4, I want to see more of the park"
    options = [(tell(edit[0], desk.film.board), edit) for edit in (_meant(g, desk) for g in (first, *(rivals or rest[:1])))]
    heard.asked.append((desk.words, options))
    heard.edits += options[0][1]


def _meant(guess: Guess, desk: Desk) -> tuple[Edit, ...]:
    scope = () if guess.kind or guess.operation in ("voice.speed", "length_by", "mood", "music.mood") else desk.shots
    kind = guess.kind or {"voice.speed": "voice", "music.mood": "music"}.get(guess.operation, "")
    return (desk.edit(guess.operation, guess.amount, guess.value, kind=kind, shots=scope),)


def _reading(note: str, film: Film, heard: _Heard) -> Reading:
    edits = tuple(_settled(tuple(_distinct(heard.edits))))
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
    asked = [(words, options) for words, options in heard.asked if set(options[0][1]) & set(edits)]
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


def _settled(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Without steps that another wish settles: "shorter, 15 seconds" is 15 seconds, "too jittery, keep it still" is still."""
    settled = {(e.operation, e.target) for e in edits if e.operation == "length" or e.value in ("static", "none")}
    for edit in edits:
        by = {"length_by": "length", "camera.amount": "camera", "level": "level"}.get(edit.operation, "")
        if (by, edit.target) not in settled or edit.value == "none":
            yield edit


def _distinct(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Each wish once: said twice in other words it counts where it says how much, else as the larger of the two; a colour that is
    named twice counts as named last."""
    kept: dict[object, Edit] = {}
    for edit in edits:
        part = edit.value.rpartition("|")[0] if edit.operation == "recolour" else edit.value
        alone = edit.operation in _ONE_OF or (edit.operation == "weather" and edit.amount > 0)
        key = (edit.operation, edit.target, "" if alone else part)
        if key not in kept or _says_more(edit, kept[key]):
            kept[key] = edit
    yield from kept.values()


def _says_more(edit: Edit, other: Edit) -> bool:
    """Whether an edit says more of how much than one before it: "a tad dark, brighten it up" is a little brighter."""
    if edit.operation in ("recolour", "weather", "format", "style", "time_of_day", "music.genre", "length", "action"):
        return True
    if pattern("reason").match(edit.words.lower()):  # "faster, it is a bit sleepy" gives a reason and no amount
        return abs(edit.amount) > abs(other.amount)
    if edit.amount * other.amount < 0:  # two minds: what is said last
        return True
    plain = [e.value != "factor" and abs(e.amount) == 1.0 for e in (edit, other)]
    return plain[1] if plain[0] != plain[1] else abs(edit.amount) > abs(other.amount)
