"""Desk: what the handlers of constructions have at hand: the film, the marked note, and how to point at parts of the film."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seedream.refinement.notes.clauses import Clause
from seedream.refinement.notes.marked import Marked
from seedream.refinement.notes.naming import shots_of
from seedream.refinement.notes.reading import Film
from seedream.scene.edits import Edit, Target, entity_of, is_of
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import WorldView

Outcome = tuple[Edit, ...] | str | None
"""Edits, a sentence that says why not, or None where the construction does not fit after all."""


@dataclass(frozen=True)
class Desk:
    """One clause of a note on its film."""

    film: Film
    marked: Marked
    clause: Clause
    note: str
    again: tuple[str, ...] = ()
    """Ids of whom the clause before was about: "and make it red"."""

    @property
    def words(self) -> str:
        """The words of the clause as they were written."""
        return self.marked.source(self.clause.text)

    def beats(self, indices: Sequence[int] | None) -> tuple[str, ...]:
        """Ids of the beats of shots; none where they are all of them or none is named."""
        shots = self.film.board.shots
        if indices is None or set(indices) == set(range(len(shots))):
            return ()
        return tuple(shots[i].beat_id for i in indices)

    @property
    def shots(self) -> tuple[str, ...]:
        """Beats that the clause is about, inherited ones included."""
        return self.beats(self.clause.scope)

    @property
    def own_shots(self) -> tuple[str, ...]:
        """Beats that the clause itself names."""
        return self.beats(self.clause.shots)

    @property
    def other_shots(self) -> tuple[str, ...]:
        """Beats that the clause does not name: "only in the first shot" is about all others."""
        own = self.clause.shots or ()
        return tuple(s.beat_id for s in self.film.board.shots if s.index not in own) if own else ()

    def marked_shots(self, match: re.Match[str], group: str = "s") -> tuple[int, ...]:
        """Indices of the shots that a rule has matched."""
        return self.marked.shots[int(match[group])] if match.groupdict().get(group) else ()

    def entities(self, match: re.Match[str] | None = None) -> tuple[str, ...]:
        """Ids of who or what a rule has matched, or the clause names at all."""
        if match is not None and match.groupdict().get("e"):
            return self.marked.entities[int(match["e"])]
        found = re.search(r"<e(\d+)>", self.clause.text)
        return self.marked.entities[int(found[1])] if found else ()

    def edit(self, operation: str, amount: float = 0.0, value: str = "", *, kind: str = "", shots: tuple[str, ...] = (),
             name: str = "") -> Edit:  # fmt: skip
        """An edit that remembers the words of the clause."""
        target = Target(kind or ("shots" if shots else "film"), shots, name)  # type: ignore[arg-type]
        return Edit(operation, target, round(amount, 3), value, self.words)

    def called(self, entity_id: str) -> str:
        """What an entity is called."""
        entity = entity_of(self.film.scene, entity_id.split(".")[0])
        return entity.noun if entity else entity_id

    def absent(self, noun: str) -> str:
        """The sentence that there is no such thing to change."""
        there = [e.noun if e.count == 1 else lexicon.plural(e.noun) for e in self.film.scene.entities]
        place = lexicon.data("places").get(self.film.scene.place.kind, {})
        single = lexicon.singular(noun)
        if single in place.get("has", ()) or noun in place.get("has", ()):
            return f"the {noun} belongs to the place as it is drawn, and cannot be changed on its own"
        shown = f"what is there: {', '.join(there)}" if there else "nobody and nothing stands in it on its own"
        return f"there {'is' if single == noun else 'are'} no {noun} in this film that could be changed ({shown})"

    def indices_with(self, entity_id: str) -> tuple[int, ...]:
        """The shots in which somebody is to be seen."""
        return tuple(sorted(shots_of(self.film, entity_id)))

    def seen_best(self, entity_id: str) -> int | None:
        """The shot in which somebody is seen best: the closest framing, the first of these; None where they are in none."""
        shots = [self.film.board.shots[i] for i in self.indices_with(entity_id)]
        order = {"close": 0, "medium": 1, "wide": 2}
        best = min(shots, key=lambda s: (order.get(getattr(s.view, "framing", ""), 3), s.index), default=None)
        return best.index if best else None

    def unseen(self, entity_id: str) -> str:
        """The sentence that somebody is not to be seen where the clause wants them changed."""
        return f"the {self.called(entity_id)} is not to be seen {'there' if self.shots else 'in this film'}"

    def in_hand(self, names: Sequence[str]) -> str:
        """A sentence that says why not, where something is only held and never stands on its own; else ""."""
        stage = [m for view in self.worlds(()) for m in view.cast]
        held = next((n for n in names if not any(is_of(m, n) for m in stage)), None)
        return f"the {self.called(held)} is in somebody's hand; it can only be painted, replaced or taken away yet" if held else ""

    def worlds(self, shots: tuple[str, ...]) -> list[WorldView]:
        """The views of places among some shots (none named: all)."""
        views = (s.view for s in self.film.board.shots if not shots or s.beat_id in shots)
        return [v for v in views if isinstance(v, WorldView)]

    def original(self, text: str) -> str:
        """A piece of the note in the capitals in which it was written."""
        at = self.note.lower().find(text.lower().strip())
        return self.note[at : at + len(text.strip())] if at >= 0 else text.strip()

    def quote(self, match: re.Match[str], group: str = "q") -> str:
        """A quotation, as written."""
        return self.marked.quotes[int(match[group])].strip() if match.groupdict().get(group) else ""
