"""Retelling: a request told in its own words, with what stands around them in a film of its length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.encoder import sentence_vectors
from seedream.scene import grammar
from seedream.scene.enacted import Filming, turn_beats
from seedream.scene.graph import Beat, Entity
from seedream.scene.parse import Parsed, parse
from seedream.scene.surroundings import FEW, surrounded
from seedream.scene.turns import OWN, PLAIN, Turn, introduction, told_by_itself, turns_of
from seedream.scene.upright import risen_nouns
from seedream.types import Decision, Mood

STEPS = 2
"""As many clauses that tell what happens explain something by themselves."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long a film is, in seconds, and how fast, 0..1."""

    duration_s: float
    pace: float

    @property
    def beats(self) -> int:
        """How many pictures it has room for."""
        return grammar.beat_count(self.duration_s, self.pace)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a request is told: as a `story`; `plain`, without a word that is not its own; with an end of its own (`ended`); `filmed`
    as it says itself; the way the film travels, and its accent."""

    story: bool
    plain: bool
    ended: bool
    filmed: bool
    facing: int
    accent: str


def is_description(wish: str, turns: Sequence[Turn]) -> bool:
    """Whether a request describes one picture, "a cat riding a bicycle on the moon": what is seen need not be said as well."""
    if len(turns) != 1 or turns[0].card or turns[0].fact or turns[0].number:
        return False
    said, asked = (re.sub(r"^an? ", "", " ".join(words.lower().strip(" .").split())) for words in (turns[0].said, wish))
    return not turns[0].acts or said != asked


def explains_itself(wish: str, entities: Sequence[Entity]) -> bool:
    """Whether a request that asks for an explanation gives it: "how our service works, we pick up …, turn it into …"."""
    return sum(t.acts or bool(t.card) for t in turns_of(wish, entities)) >= STEPS


def _itself(entities: Sequence[Entity], again: Sequence[Entity]) -> tuple[Entity, ...]:
    """The entities, with animals as animals that only acted like people while it was not clear whom "she" means."""
    plain = {e.noun: e for e in again if e.category == "animal"}
    humans = {e.noun for e in again if e.category == "person"}
    return tuple(
        replace(e, category="animal", look=plain[e.noun].look)
        if e.category == "person" and e.noun in plain and e.noun not in humans else e
        for e in entities
    )  # fmt: skip


def own_words(
    parsed: Parsed, entities: Sequence[Entity], mood: Mood, length: Length, manner: Manner
) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:  # fmt: skip
    """The beats of a request in its own words, and why; none where it says only where we are."""
    turns = turns_of(parsed.wish, entities)
    if not told_by_itself(turns, entities, manner.story):
        return (), ()
    if not manner.story and not manner.plain and is_description(parsed.wish, turns):
        return (), ()

    joined = " ".join(t.meant for t in turns)
    entities = _itself(entities, parse(joined, sentence_vectors([joined])[0], mood, manner.story).entities)
    rising = risen_nouns(entities)

    def read(text: str) -> Parsed:
        return parse(text, sentence_vectors([text])[0], mood, manner.story, rising)

    spare = max(0, length.beats - len(turns))
    near = spare if len(turns) > FEW else min(max(spare - 2, 0), 1)
    told = turn_beats(turns, parsed, entities, read, Filming(manner.facing, near, manner.accent))
    why = (Decision("telling", "its own words", f"the request says {len(turns)} things one after the other"),)
    if manner.plain or any(t.number for t in turns):
        return tuple(replace(b, subject=PLAIN) if b.subject == OWN else b for b in told), why
    whom = ""
    if manner.story:
        whom, told = introduction(parsed.wish, told, entities)
    ended, filmed = manner.ended, manner.filmed
    beats = surrounded(
        told, parsed, entities, length.duration_s, length.pace, manner.facing, whom, ended=ended, filmed=filmed
    )  # fmt: skip
    return beats, why
