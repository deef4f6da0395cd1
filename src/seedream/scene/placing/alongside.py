"""Alongside: whoever is with somebody who goes, goes along ("a woman running along the beach with her dog"); people who are with
somebody that sleds or swims do so, too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation

_GOING = ("walk", "run")
_WITH = frozenset({"next to", "with", "walk", "chase", "follow", "race"})


def going_along(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[Entity, ...]:
    """The entities; who is next to somebody who goes, and does nothing of their own, does the same."""
    going = {e.id: e.action for e in entities if e.category != "thing" and e.action in _GOING}
    entities = _joining(entities, relations)
    led = {r.object: going[r.subject] for r in relations if r.predicate in _WITH and r.subject in going}
    return tuple(replace(e, action=led[e.id]) if e.id in led and _idle(e) else e for e in entities)


def _joining(entities: Sequence[Entity], relations: Sequence[Relation]) -> list[Entity]:
    """The entities; people who are with one that has a mount of its own, or does what is done together, have one, and do it."""
    names = {e.id for e in entities}
    doing = {e.id: e for e in entities if e.category == "person" and _shares(e, names)}
    first = {r.object: doing[r.subject] for r in relations if r.predicate in ("next to", "with") and r.subject in doing}
    out = []
    for e in entities:
        doer = first.get(e.id)
        if doer is not None and e.category == "person" and _idle(e):
            same = {k: v for k, v in doer.look.items() if k in ("riding", "verb", "deed")}
            e = replace(e, action=doer.action, look={**e.look, **same})
        out.append(e)
    return out


def _shares(entity: Entity, names: Collection[str]) -> bool:
    """Whether others who are there do it, too: each on a mount that is not named, or without anything in the hands."""
    mount = entity.look.get("riding", "")
    if entity.action == "ride":
        return bool(mount) and mount not in names
    return entity.action in ("swim", "jump") or entity.look.get("deed", "") in _TOGETHER


_TOGETHER = ("glide", "meditate", "yoga", "stretch", "pray", "cheer", "clap", "sing")


def _idle(entity: Entity) -> bool:
    own = {"verb", "deed", "posture", "riding", "holding"} & entity.look.keys()
    return entity.category != "thing" and entity.action in ("", "stand") and not own
