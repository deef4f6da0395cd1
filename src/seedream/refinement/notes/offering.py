"""Offering: what was not understood is held against wishes of known meaning; the nearest are offered, none is done unasked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from seedream.refinement.notes import clothing
from seedream.refinement.notes.desk import Desk
from seedream.refinement.notes.heard import OTHER, Heard
from seedream.refinement.notes.reading import Film, Question, Reading
from seedream.refinement.notes.tables import ORDINALS, pattern
from seedream.refinement.notes.wishes import SLOT, nearest
from seedream.scene.edits import Edit
from seedream.scene.reading import lexicon
from seedream.scene.shots.casting import hero_of

MOST = 4
"""How many answers a question offers at most."""
FIRST, BEHIND, NEVER = 0.42, 0.3, 0.55
"""Least similarity of the nearest wish, and how far others may stay behind it; that of one which cannot be granted."""
WHOLE = 0.1
"""How much nearer one of two clauses has to be than both of them together."""
NONE = "none of these"
_THINGS_DO = ("fly", "float", "sail", "drive")
_PLAINLY = "say it in other words"

Read = Callable[[str, Film], Reading]


@dataclass(frozen=True, slots=True)
class Offer:
    """A note that the reader knows, with what it would change."""

    note: str
    edits: tuple[Edit, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Offered:
    """What is near to a clause: wishes that can be done, likeliest first, or the reason why the nearest cannot; its similarity."""

    desk: Desk
    found: tuple[Offer, ...]
    why_not: str = ""
    score: float = 0.0


def offers(desk: Desk, read: Read, most: int = MOST) -> Offered:
    """The nearest wishes of known meaning that can be done in this film, each change once."""
    slots = _slots(desk)
    found: list[Offer] = []
    for wish, score in nearest(desk, frozenset(slots)):
        if wish.reason and not found and score >= NEVER:
            return Offered(desk, (), wish.reason, score)
        note = SLOT.sub(lambda m: slots.get(m[1], ""), wish.say)
        if wish.reason or _denied(note, desk):
            continue
        reading = read(note, desk.film)
        plain = _plain(reading.edits)
        unsure = reading.refused or reading.question or _lifeless(reading, desk) or _denied_deed(reading, desk)
        if not plain or unsure or any(plain == _plain(o.edits) for o in found):
            continue
        if score < (found[0].score - BEHIND if found else FIRST):
            break
        found.append(Offer(note, reading.edits, score))
        if len(found) == most:
            break
    return Offered(desk, tuple(found), "", found[0].score if found else 0.0)


def _lifeless(reading: Reading, desk: Desk) -> bool:
    """Whether a thing would do what only the living do."""
    things = {e.id for e in desk.film.scene.entities if e.category == "thing"}
    return any(e.operation == "action" and e.target.name in things and e.value not in _THINGS_DO for e in reading.edits)


def _denied(note: str, desk: Desk) -> bool:
    """Whether a clause says no to what a note would do: "don't let him stand there" offers no standing."""
    text = desk.clause.text
    if not pattern("negated").search(text) or pattern("takes_away").match(note):
        return False
    names = {w for e in desk.film.scene.entities for w in e.noun.split()}
    said = set(re.findall(r"[a-z]{3,}", re.sub(r"<\w+>", " ", text)))
    return bool((said & set(re.findall(r"[a-z]{3,}", note.lower()))) - names - {"the", "should", "shot", "make", "look"})


def _denied_deed(reading: Reading, desk: Desk) -> bool:
    """Whether somebody would do, by another word, what a clause says no to."""
    if not pattern("negated").search(desk.clause.text):
        return False
    verbs = (lexicon.verb(w) for w in re.findall(r"(?<![<\w])[a-z]{3,}", desk.clause.text))
    deeds = {lexicon.action_of(v) for v in verbs if v}
    return any(e.operation == "action" and e.value.partition("|")[0] in deeds for e in reading.edits)


def with_offers(reading: Reading, heard: Heard, film: Film, read: Read) -> Reading:
    """A reading that asks about what was not understood, with the nearest wishes as answers; of these nothing is done unasked."""
    question = reading.question
    if question is not None:
        desk = heard.desks.get(question.text.removeprefix('What is meant by "').removesuffix('"?'))
        return replace(reading, question=_further(question, desk, read)) if desk else reading
    told = tuple(s for s in reading.refused if any(s.startswith(f'"{d.words}"') for d in heard.puzzles))
    puzzles = [d for d in heard.puzzles if any(s.startswith(f'"{d.words}"') for s in told)]
    if not puzzles:
        return reading
    parts = [d for d in puzzles if len(puzzles) == 2 and len(d.clause.text.split()) > 3]
    near, *alone = (offers(d, read) for d in (_joined(puzzles), *parts))
    if alone and max(o.score for o in alone) > near.score + WHOLE:
        near = max(alone, key=lambda o: o.score)
    desk = near.desk
    if near.why_not:
        rest = tuple(s for s in reading.refused if s not in told)
        return replace(reading, refused=(*rest, f'"{desk.words}": {near.why_not}'))
    done = [_plain((e,)) for e in reading.edits]
    if not (found := [o for o in near.found if _plain(o.edits) not in done]):
        return reading
    options = [(o.note, (*reading.edits, *o.edits)) for o in found]
    text = f'"{desk.words}" was not understood. Is one of these meant?'
    asked = Question(text, (*options, (NONE, reading.edits)), offered=True, settles=told)
    such = f"{_PLAINLY}, such as: {', or '.join(o.note for o in found)}"
    refused = tuple(s.replace(_PLAINLY, such) if s in told else s for s in reading.refused)
    settled = tuple(s for s in refused if s not in reading.refused or s in told)
    return replace(reading, question=replace(asked, settles=settled), refused=refused)


def _joined(puzzles: Sequence[Desk]) -> Desk:
    """What was not understood as one wish: one that is cut into two clauses is seldom understood in either."""
    first, *rest = puzzles
    if len(rest) != 1:
        return first
    text = f"{first.clause.text}, {rest[0].clause.text}"
    scope = first.clause.scope if first.clause.scope is not None else rest[0].clause.scope
    return replace(first, clause=replace(first.clause, text=text, inherited=scope))


def _further(question: Question, desk: Desk, read: Read) -> Question:
    """A question whose only other answer is "something else" with what that may be."""
    if question.options[-1][0] != OTHER:
        return question
    without = question.options[-1][1]
    known = [_plain(edits) for _, edits in question.options]
    more = [(o.note, (*without, *o.edits)) for o in offers(desk, read).found]
    more = [(text, edits) for text, edits in more if not _same(_plain(edits), known)][: MOST - 1]
    return replace(question, options=(*question.options[:-1], *more, question.options[-1]))


def _same(edits: list[tuple[object, ...]], known: list[list[tuple[object, ...]]]) -> bool:
    """Whether an answer changes the same as one before, if not as much."""
    return any([e[:3] for e in edits] == [e[:3] for e in other] for other in known)


def _plain(edits: tuple[Edit, ...]) -> list[tuple[object, ...]]:
    return [(e.operation, e.target, e.value, e.amount) for e in edits]


def _slots(desk: Desk) -> dict[str, str]:
    """What a wish may take up of what a clause names."""
    text, slots = desk.clause.text, dict[str, str]()
    marked = [desk.marked.entities[int(n)] for n in re.findall(r"<e(\d+)>", text)] or ([desk.again] if desk.again else [])
    spoken_of = [e.id for e in desk.film.scene.entities if re.search(rf"\b{re.escape(e.noun)}\b", text)]
    named: list[tuple[str, ...]] = marked or [(name,) for name in spoken_of[:1]]
    hero = hero_of(desk.film.scene.entities)
    if not named and hero is not None and re.search(r"\b(?:his|her|their|him)\b", text):
        named = [(hero.id,)]
    if named:
        slots["e"] = " and ".join(_name(desk, i) for i in named[0])
    if others := [ids for ids in named if ids != named[0]]:  # "take the cat from the bench, put it next to the kids"
        slots["e2"] = " and ".join(_name(desk, i) for i in others[-1])
    if named and len(named[0]) == 1:
        noun = desk.called(named[0][0])
        slots |= {"e1": noun, "es": lexicon.plural(noun)}
    if shots := desk.clause.scope:
        numbers = [str(i + 1) for i in shots]
        slots["s"] = f"shot {numbers[0]}" if len(numbers) == 1 else f"shots {', '.join(numbers[:-1])} and {numbers[-1]}"
        slots["in"] = f" in {slots['s']}" if desk.shots else ""
    quotes = [desk.marked.quotes[int(n)] for n in re.findall(r"<q(\d+)>", text)] or desk.marked.quotes
    slots |= {slot: f"“{words}”" for slot, words in zip(("q", "q2"), quotes, strict=False)}
    if found := re.search(r"(?<![\w<])(\d+)(?![\w>:%.]| ?%)", text):
        slots["number"] = found[1]
    if found := re.search(rf"\b({'|'.join(map(re.escape, sorted(lexicon.colours(), key=len, reverse=True)))})\b", text):
        slots["colour"] = found[1]
    if found := re.search(rf"\b({ORDINALS}) (line|sentence)\b", text):
        slots["line"] = f"{found[1]} {found[2]}"
    return slots | _words(desk, text)


def _words(desk: Desk, text: str) -> dict[str, str]:
    """A thing that is not in the film, and something that one can do."""
    there = {e.noun for e in desk.film.scene.entities}
    slots: dict[str, str] = {}
    for word in re.findall(r"(?<![<\w'])[a-z]{3,}(?![\w'])", text):
        known, verb = lexicon.noun(word), lexicon.verb(word)
        if known is not None and known.word not in there and known.word not in lexicon.abstract() and word not in lexicon.colours():
            slots["noun"] = known.word
        if verb and lexicon.action_of(verb):
            slots["verb"] = verb
    if part := clothing.part_in(text):
        slots["part"] = part
    said = re.findall(r"(?<=[a-z,] )[A-Z][a-z]+\b", desk.note)
    return slots | ({"name": said[-1]} if said else {})


def _name(desk: Desk, entity_id: str) -> str:
    """An entity, or one of several, as a note would call it."""
    _, _, number = entity_id.partition(".")
    nth = ("first ", "second ", "third ", "fourth ")[int(number) - 1] if number.isdigit() and 0 < int(number) < 5 else ""
    entity = next((e for e in desk.film.scene.entities if e.id == entity_id), None)
    noun = desk.called(entity_id)
    return f"the {nth}{lexicon.plural(noun) if entity is not None and entity.count > 1 else noun}"
