"""Alongside: whoever is with somebody who walks or runs goes along ("a woman running along the beach with her dog")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation

_GOING = ("walk", "run")
_WITH = frozenset({"next to", "with", "walk", "chase", "follow"})


def going_along(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[Entity, ...]:
    """The entities; who is next to somebody who goes, and does nothing of their own, does the same."""
    going = {e.id: e.action for e in entities if e.category != "thing" and e.action in _GOING}
    led = {r.object: going[r.subject] for r in relations if r.predicate in _WITH and r.subject in going}
    return tuple(replace(e, action=led[e.id]) if e.id in led and _idle(e) else e for e in entities)


def _idle(entity: Entity) -> bool:
    own = {"verb", "deed", "posture", "riding", "holding"} & entity.look.keys()
    return entity.category != "thing" and entity.action in ("", "stand") and not own
