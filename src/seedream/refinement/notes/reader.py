"""Reader: a note becomes edits, a question, or a sentence that says why not.

note -> marks (lexer) -> clauses with scopes (clauses) -> constructions (rules), then qualities, then nearest meaning (MiniLM)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from seedream.refinement.notes.clauses import Clause, bare, split
from seedream.refinement.notes.content import clothes, genre
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.handlers import HANDLERS, edits_of
from seedream.refinement.notes.lexer import lex
from seedream.refinement.notes.nearest import CLOSE, FLOOR, SURE, Guess, guesses
from seedream.refinement.notes.qualities import quality_of, subject_of
from seedream.refinement.notes.reading import Film, Question, Reading
from seedream.refinement.notes.tables import pattern, rules, vocabulary
from seedream.scene import lexicon
from seedream.scene.edits import GRADES, Edit, Target
from seedream.scene.edits.tell import tell

_NOTHING = pattern("nothing")


_ANY = cast("re.Match[str]", re.match("", ""))
_OF_FILMS = frozenset(
    ("camera", "light", "picture", "film", "video", "image", "screen", "sky", "frame", "scene", "story", "face", "music")
)
"""Nouns that stand for the film or the picture itself."""


@dataclass
class _Heard:
    """What was understood of a note so far."""

    edits: list[Edit] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
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
        _read_clause(desk, shared or subject, heard)
        subject = subject_of(clause.text) or subject
        again = desk.entities() or again
        if clause.doubtful:
            heard.doubtful += heard.edits[before:]
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


def _read_clause(desk: Desk, subject: str, heard: _Heard) -> None:
    """Rules, then qualities, then the nearest meaning."""
    outcome = _constructed(desk)
    if outcome is None and desk.again and (again := _again(desk)) is not None:
        outcome = _constructed(again)
    if outcome is None and subject == "music":
        outcome = genre(rules()[0], _ANY, desk)
    if outcome is None:
        outcome = _qualified(desk, subject)
        if isinstance(outcome, tuple) and _unexplained(bare(desk.clause)):
            heard.asked.append((desk.words, [(tell(outcome[0], desk.film.board), outcome), ("something else", ())]))
    if outcome is None and _loudness(desk, heard):
        return
    if outcome is None and (noun := _stranger(desk)):
        outcome = desk.absent(noun)
    if isinstance(outcome, str):
        heard.refused.append(outcome)
    elif outcome is not None:
        heard.edits += outcome
    elif not _NOTHING.match(bare(desk.clause)):
        _guessed(desk, heard)


def _again(desk: Desk) -> Desk | None:
    """The clause with whom the one before was about in place of "it": "move the dog to the left and make it smaller"."""
    if not re.search(r"\b(?:it|them|its)\b", desk.clause.text) or "<e" in desk.clause.text:
        return None
    mark = desk.marked.mark("e", desk.again, "it")
    return replace(desk, clause=replace(desk.clause, text=re.sub(r"\b(?:it|them|its)\b", mark, desk.clause.text, count=1)))


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
    return clothes(desk)


def _unexplained(text: str) -> list[str]:
    """Words of a clause that nothing in the tables accounts for: with them it may mean something else."""
    words = re.findall(r"[a-z][a-z'-]*", re.sub(r"<\w+>", " ", text))
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
    if re.search(r"<e\d+>", text):
        return ""
    for match in re.finditer(r"\b(?:the|that|those|these|this|his|her) (?:\w+ )?(\w+)\b", text):
        known = lexicon.noun(match[1])
        if known is not None and match[1] not in lexicon.abstract() and known.word not in _OF_FILMS and not subject_of(match[1]):
            return match[1]
    return ""


def _named_in_film(phrase: str) -> bool:
    """Whether what seems impossible is only the name of something in the film."""
    return bool(re.search(r"<[eq]\d+>", phrase))


def _qualified(desk: Desk, subject: str) -> Outcome:
    text = bare(desk.clause)
    if subject_of(text) == "" and not subject and (noun := _stranger(desk)):
        return desk.absent(noun)
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
    if quality.axis in GRADES and (named := desk.entities()):
        return f"light and colour change for whole shots, not for the {desk.called(named[0])} alone"
    return edits_of(quality, desk)


def _guessed(desk: Desk, heard: _Heard) -> None:
    """The nearest meaning: taken if it is near, asked back if it is not clear, refused if it is far."""
    text = re.sub(r"<[sqe]\d+>", lambda m: desk.marked.sources.get(m[0], ""), bare(desk.clause))
    first, *rest = guesses(text)
    if first.score < FLOOR:
        heard.refused.append(f'"{desk.words}" was not understood; say it in other words')
        return
    named = bool(re.search(r"<[sqe]\d+>|\d", desk.clause.text))
    rivals = [g for g in rest if first.score - g.score < CLOSE and g.score >= FLOOR][:2]
    if first.score >= SURE and not rivals and not named:
        heard.edits += _meant(first, desk)
        return
    options = [(tell(edit[0], desk.film.board), edit) for edit in (_meant(g, desk) for g in (first, *(rivals or rest[:1])))]
    heard.asked.append((desk.words, options))
    heard.edits += options[0][1]


def _meant(guess: Guess, desk: Desk) -> tuple[Edit, ...]:
    scope = () if guess.kind or guess.operation in ("voice.speed", "length_by", "mood") else desk.shots
    kind = guess.kind or {"voice.speed": "voice", "music.mood": "music"}.get(guess.operation, "")
    return (desk.edit(guess.operation, guess.amount, guess.value, kind=kind, shots=scope),)


def _reading(note: str, film: Film, heard: _Heard) -> Reading:
    edits = tuple(_distinct(heard.edits))
    question: Question | None = None
    otherwise: tuple[str, ...] = ()
    if heard.asked:
        words, options = heard.asked[0]
        first = options[0][1]
        full = tuple((label, tuple(x for e in edits for x in (option if e in first else (e,)))) for label, option in options)
        question = Question(f'What is meant by "{words}"?', full)
        otherwise = tuple(label for label, _ in full[1:])
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


def _distinct(edits: Sequence[Edit]) -> Iterator[Edit]:
    """Each wish once: said twice in other words ("slower and calmer") it counts as the larger of the two."""
    kept: dict[object, Edit] = {}
    for edit in edits:
        key = (edit.operation, edit.target, edit.value)
        if key not in kept or abs(edit.amount) > abs(kept[key].amount):
            kept[key] = edit
    yield from kept.values()
