"""Constructing: the first construction that fits a clause, and what a clause names that the film does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from seedream.refinement.notes.clauses import bare
from seedream.refinement.notes.clothing import part_in
from seedream.refinement.notes.content import clothes
from seedream.refinement.notes.desk import Desk, Outcome
from seedream.refinement.notes.handlers import HANDLERS
from seedream.refinement.notes.leftover import left_over
from seedream.refinement.notes.qualities import subject_of
from seedream.refinement.notes.tables import pattern, rules
from seedream.scene.edits import Edit, entity_of
from seedream.scene.reading import lexicon

_OF_FILMS = frozenset((
    "camera", "light", "lighting", "picture", "film", "video", "image", "screen", "sky", "frame", "scene", "story", "face", "music",
    "sun", "sunlight", "shadow",
))  # fmt: skip
"""Nouns that stand for the film or the picture itself."""
_FORMS = ("format", "format.ratio", "length", "resolution")
_OF_THE_SEEN = ("remove", "resize", "move", "recolour", "action", "turn", "raise", "look", "hand", "replace", "beside")
"""Operations on those who have to be seen in the shots that a note names."""


def constructed(desk: Desk) -> Outcome:
    """The first construction that fits the clause, what cannot be done included; what it does not account for is marked."""
    text = desk.clause.text
    for rule in (*rules("staging"), *(() if "<q" in text else rules("cannot")), *rules()):
        for form in rule.patterns:
            match = form.search(text if "<s" in form.pattern or rule.do in ("cannot", "joint") else bare(desk.clause))
            if match is None or (rule.do == "cannot" and _named_in_film(match[0])):
                continue
            if outcome := HANDLERS[rule.do](rule, match, desk):
                desk.marked.left = left_over(desk, match.string, outcome, match) if isinstance(outcome, tuple) else ""
                return outcome
    worn = clothes(desk)
    if isinstance(worn, tuple):
        desk.marked.left = left_over(desk, text, worn)
    absent = stranger(desk) if isinstance(worn, tuple) else ""
    return desk.absent(absent) if absent and not part_in(absent) else worn


@cache
def complaints() -> frozenset[str]:
    """Sentences that ask how something should be, where a note only says that it is not liked."""
    return frozenset(rule.reason for rule in rules("cannot") if rule.value == "complaint")


def _named_in_film(phrase: str) -> bool:
    """Whether what seems impossible is only the name of something in the film."""
    return bool(re.search(r"<[eq]\d+>", phrase))


def stranger(desk: Desk) -> str:
    """Something that the clause is about and that the film does not have on its own: "make the sign brighter"."""
    text = bare(desk.clause)
    if re.search(r"<e\d+>", text) or pattern("nothing").match(text):
        return ""
    for match in re.finditer(r"\b(?:the|that|those|these|this|his|her) (\w+)(?: (\w+)\b)?", text):
        for word in filter(None, (match[2], match[1])):
            known = lexicon.noun(word)
            if known is not None and word not in lexicon.abstract() and known.word not in _OF_FILMS and not subject_of(word):
                return str(word)
    return ""


def unnamed_colour(desk: Desk) -> str:
    """The sentence that asks for the name of a colour, where clothes should only be darker or brighter."""
    return "clothes change to a colour by its name, as in: the coat navy" if part_in(desk.clause.text) else ""


def besides(desk: Desk, outcome: tuple[Edit, ...]) -> Iterator[Edit]:
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


def left_out(desk: Desk, outcome: tuple[Edit, ...]) -> list[str]:
    """What a clause asks for beside its edits: a thing has one colour."""
    if outcome and outcome[0].operation == "recolour" and "|" not in outcome[0].value:
        detail = re.search(r" (with an? [a-z -]+)$", desk.clause.text)
        return [f'a thing has one colour, so "{detail[1]}" was left out'] if detail else []
    return []


def nowhere(desk: Desk, outcome: tuple[Edit, ...]) -> str:
    """The sentence that whom an edit would change is in none of its shots; "" where they are, or come there by the note itself."""
    for edit in outcome:
        if edit.operation not in _OF_THE_SEEN or not edit.target.shots or entity_of(desk.film.scene, edit.target.name) is None:
            continue
        seen = {desk.film.board.shots[i].beat_id for i in desk.indices_with(edit.target.name)}
        if not seen & set(edit.target.shots):
            return f"the {desk.called(edit.target.name)} is not to be seen there"
    return ""
