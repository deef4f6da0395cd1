"""Retelling: a request told in its own words, with what stands around them in a film of its length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from seedream.encoder import sentence_vectors
from seedream.scene.graph import Beat, Entity
from seedream.scene.plots.homes import at_home
from seedream.scene.plots.telling import named_by, unfold
from seedream.scene.reading.changes import read_changes
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.reading.skies import indoors
from seedream.scene.reading.upright import risen_nouns
from seedream.scene.shots import grammar
from seedream.scene.shots.casting import hero_of
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.enacted import Filming, turn_beats
from seedream.scene.telling.surroundings import FEW, surrounded
from seedream.scene.telling.turns import OWN, PLAIN, Turn, inside, introduction, told_by_itself, turns_of
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
    as it says itself; the way the film travels, and its accent; what the camera is to look at (`looked_at`)."""

    story: bool
    plain: bool
    ended: bool
    filmed: bool
    facing: int
    accent: str
    seed: int = 0
    looked_at: tuple[str, ...] = ()


def _only_filmed(turn: Turn, looked_at: Sequence[str]) -> bool:
    """Whether a clause only names what the camera is on: "close-ups of gulls" shows them and says nothing."""
    said = turn.said.strip(" .").lower()
    return not turn.acts and bool(said) and any(said == words.strip(" ,.") or words.startswith(f"{said},") for words in looked_at)


def is_description(wish: str, turns: Sequence[Turn]) -> bool:
    """Whether a request describes one picture, "a cat riding a bicycle on the moon": what is seen need not be said as well."""
    if len(turns) != 1 or turns[0].card or turns[0].fact or turns[0].number:
        return False
    said, asked = (re.sub(r"^an? ", "", " ".join(words.lower().strip(" .").split())) for words in (turns[0].said, wish))
    return not turns[0].acts or said not in (asked, re.sub(r",? (?:who|that|which) ", " ", asked, count=1))


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


def _plotted(
    turns: Sequence[Turn], parsed: Parsed, entities: Sequence[Entity], mood: Mood, length: Length, manner: Manner
) -> tuple[tuple[Beat, ...], tuple[Decision, ...]] | None:  # fmt: skip
    """The beats of a request whose verb is a plot, and why; None for any other request."""
    if not manner.story and is_description(parsed.wish, turns) and not named_by(turns, entities):
        return None
    whole = turns[0].said if turns else ""
    whom, turns = _introduced(turns, parsed, entities)
    hero, place = hero_of(entities), parsed.setting.place.kind
    works = hero is not None and any(d.reason == f'"{hero.noun}" belongs there' for d in parsed.setting.decisions)
    named, room = parsed.setting.named and not _for_whom(parsed), indoors(place)
    rest = not manner.filmed and not manner.ended and not read_changes(parsed.wish)
    plot = unfold(turns, parsed.wish, entities, length.beats, named, str(manner.seed), indoors=room, works=works, rest=rest)
    if plot is None:
        return None
    rising = risen_nouns(entities) | plot.rising
    if plot.rising:
        vector = sentence_vectors([parsed.wish])[0]
        entities = _upright(entities, parse(parsed.wish, vector, mood, manner.story, rising).entities)

    def read(text: str) -> Parsed:
        return parse(text, sentence_vectors([text])[0], mood, manner.story, rising)

    parsed = at_home(parsed, hero, read)
    told = turn_beats(plot.turns, parsed, entities, read, Filming(manner.facing, 0, manner.accent))
    names, reason = ", ".join(plot.ids), "what the request tells has steps that it leaves to us"
    about = Decision("about", " ".join(e.id for e in plot.about), "who the plot is about")
    why = (Decision("telling", f"the plot {names}", reason), about)
    if whom:
        first, opening = told[0], f"This is the story of {inside(whom)}."
        itself = whole if any(text.startswith(turns[0].said) for text in first.spoken) else opening
        told = (replace(first, spoken=(*(f"{opening} {text}" for text in first.spoken), itself)), *told[1:])
    return told, why


def _for_whom(parsed: Parsed) -> bool:
    """Whether a place is only named by those for whom something is done: "bread for the whole village"."""
    wording = re.escape(parsed.setting.place.wording)
    return bool(wording) and re.search(rf"\bfor (?:\w+ ){{1,3}}?{wording}\b", parsed.wish, re.IGNORECASE) is not None


def _upright(entities: Sequence[Entity], risen: Sequence[Entity]) -> tuple[Entity, ...]:
    """The entities, with animals of their plot as they stand in it in the rest of the film, too."""
    by_id = {e.id: e for e in risen}
    return tuple(by_id.get(e.id, e) if e.category == "animal" else e for e in entities)


def _introduced(turns: Sequence[Turn], parsed: Parsed, entities: Sequence[Entity]) -> tuple[str, Sequence[Turn]]:
    """Whom a request is about, and its turns with the first one telling only what they do."""
    if not turns:
        return "", turns
    probe = Beat("", "", WorldView(parsed.setting.place), spoken=(turns[0].said,))
    whom, (told, *_) = introduction(parsed.wish, (probe,), entities)
    return whom, (replace(turns[0], said=" ".join(told.spoken)), *turns[1:])


def own_words(
    parsed: Parsed, entities: Sequence[Entity], mood: Mood, length: Length, manner: Manner
) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:  # fmt: skip
    """The beats of a request in its own words, and why; none where it says only where we are."""
    turns = turns_of(parsed.wish, entities)
    if not manner.plain and (plot := _plotted(turns, parsed, entities, mood, length, manner)):
        return plot
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
    turns = tuple(replace(t, said="") if _only_filmed(t, manner.looked_at) else t for t in turns)
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
