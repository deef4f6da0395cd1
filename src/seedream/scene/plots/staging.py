"""Staging of plots: what a beat shows, word for word, with everybody as they look in the whole film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity, Relation
from seedream.scene.plots.book import WORDS, table
from seedream.scene.plots.moving import moved_so
from seedream.scene.plots.shown import Shown
from seedream.scene.reading import lexicon
from seedream.scene.reading.feelings import mood_said
from seedream.scene.reading.looks import TALL, UPRIGHT
from seedream.scene.reading.parse import Parsed
from seedream.scene.shots.casting import LEAD
from seedream.scene.shots.views import Place
from seedream.types import Attributes

_TALL = "0.72"
"""Height of upright animals, in adult heights: the same in all shots, beside people or alone."""
_OF_A_TURN = ("tableau", "holding", "riding", "verb", "deed", "posture", "upright", "tall", "wish", "wished")
"""Keys of a look that belong to what somebody does now and not to somebody for good."""
_HEAVY = ("sad", "afraid")
"""Faces that the mood of a whole request gives to whom nothing of the kind is said."""


def cast_of(told: Parsed, shown: Shown, entities: Sequence[Entity]) -> tuple[tuple[Entity, ...], tuple[Relation, ...]]:
    """Who and what a beat shows, each once, as they look in the whole film, and how they are tied."""
    once, same = dict[str, Entity](), dict[str, str]()
    for entity in told.entities:
        first = next((e for e in once.values() if e.noun == entity.noun), None)
        if first is None:
            once[entity.id] = entity
        else:
            same[entity.id] = first.id
    named_so = {e.look["name"].lower(): e for e in entities if e.look.get("name")}
    whole = {**named_so, **{e.noun: e for e in reversed(entities)}}
    if (young := next((e for e in entities if "young" in e.look and whole[e.noun] is not e), None)) is not None:
        whole |= {e.noun: young for e in once.values() if e.noun in lexicon.data("nouns")["young"]["words"]}  # "a bear … her cubs"
    names = {e.id: whole[e.noun].id if e.noun in whole else e.id for e in once.values()}
    named = {old: names[same.get(old, old)] for old in (*once, *same)}
    cast = tuple(_as_known(e, whole.get(e.noun), named, shown) for e in once.values())
    cast = (*cast, *_kin(cast, entities), *_lead(cast, shown, entities))
    ties = (replace(r, subject=named.get(r.subject, r.subject), object=named.get(r.object, r.object)) for r in told.relations)
    return cast, tuple(dict.fromkeys(r for r in ties if r.subject != r.object))


def _kin(cast: Sequence[Entity], entities: Sequence[Entity]) -> list[Entity]:
    """Others of the kind of an animal that is there, "a fox … with her grandmother": they are in all pictures and do as it does."""
    there = {e.id for e in cast}
    first = {e.noun: e for e in reversed(cast) if e.category == "animal"}
    others = [e for e in entities if e.noun in first and e.id not in there and e.category == "animal"]
    return [replace(e, action=first[e.noun].action, look={**e.look, **_done(first[e.noun])}) for e in others]


def _done(who: Entity) -> dict[str, str]:
    return {k: v for k, v in who.look.items() if k in ("verb", "deed", "posture")}


def _as_known(told: Entity, whole: Entity | None, named: dict[str, str], shown: Shown) -> Entity:
    """Somebody who does what a beat says, with the look of the whole film and the feelings of the beat."""
    local = {k: named.get(v, v) if k in ("holding", "riding") else v for k, v in told.look.items()}
    local |= {TALL: _TALL} if UPRIGHT in local else {}
    id_ = named[told.id]
    if whole is None:
        return moved_so(replace(told, id=id_, look={**_unburdened(local, told), **shown.looks.get(id_, {})}))
    lasting = {k: v for k, v in whole.look.items() if k not in _OF_A_TURN}
    felt = {"mood": local["mood"]} if local.get("mood", "neutral") != "neutral" else {}
    own = {k: v for k, v in local.items() if k in _OF_A_TURN}
    rests = told.action == "stand" and "verb" not in local and whole.look.get("verb") == "sleep"  # "from a sleeping cat"
    own |= {k: v for k, v in whole.look.items() if rests and k in ("verb", "deed", "posture")}
    look = {**_unburdened({**local, **lasting, **own, **felt}, whole), **shown.looks.get(id_, {})}
    alone = (told.count == 1 and whole.category == "thing") or lexicon.data("nouns")["passengers"].get(told.look.get("riding")) == 1
    count = 1 if alone else whole.count
    attributes, colour = told.attributes or whole.attributes, told.colour or whole.colour
    action = whole.action if rests else told.action
    done = replace(
        told,
        id=id_,
        noun=whole.noun,
        action=action,
        count=count,
        look=look,
        attributes=attributes,
        colour=colour,
        picture=whole.picture,
    )
    return moved_so(done) if whole.category == "thing" else done


def _unburdened(look: Attributes, who: Entity) -> Attributes:
    """A look without the face of a grave request: what somebody of whom nothing is said feels when is the plot's to say."""
    heavy = look.get("mood") in _HEAVY and not mood_said(who.attributes)
    return {**look, "mood": "neutral"} if heavy else look


def _lead(cast: Sequence[Entity], shown: Shown, entities: Sequence[Entity]) -> list[Entity]:
    """A thing that is the hero of a beat, where its words were not understood as showing it."""
    there = {e.id for e in cast} | {e.look.get("holding", "") for e in cast}
    there |= {e.noun for e in cast}
    led = [e for e in entities if LEAD in shown.looks.get(e.id, {}) and not {e.id, e.noun} & there]
    return [moved_so(replace(e, look={**e.look, **shown.looks[e.id]})) for e in led]


def place_of(shown: Shown, there: Place | None, before: Place, hour_said: bool, weather_said: bool) -> Place:
    """Where and when a beat plays: `there`, where its words say, else where the one before did; hours and weathers that the
    request says stay."""
    hour_said, weather_said = hour_said and not shown.turns, weather_said and not shown.turns
    place = before if there is None else there
    if there is not None:
        place = replace(place, time_of_day=before.time_of_day) if hour_said else place
        place = replace(place, weather=before.weather) if weather_said else place
    if place.kind in table(WORDS)["skyless"]["places"]:
        return place
    if shown.time_of_day is not None and not hour_said:
        place = replace(place, time_of_day=shown.time_of_day)
    return replace(place, weather=shown.weather) if shown.weather is not None and not weather_said else place


def benched(cast: Sequence[Entity], ties: Sequence[Relation], kind: str) -> tuple[tuple[Entity, ...], tuple[Relation, ...]]:
    """The cast and its ties; people who sit where benches stand, and of whom nothing else is said, sit on one."""
    placed = {r.subject for r in ties if r.predicate in ("on", "in", "at")}
    free = [e for e in cast if e.category == "person" and e.action == "sit" and "deed" not in e.look and e.id not in placed]
    if kind not in table(WORDS)["benches"]["places"] or not free:
        return tuple(cast), tuple(ties)
    bench = Entity("bench", "thing", "bench", action="stand")
    beside = [r for r in ties if r.predicate == "next to" and {r.subject, r.object} & {e.id for e in free}]
    others = {name for r in beside for name in (r.subject, r.object)}
    people = {e.id for e in cast if e.category == "person" and e.action == "sit" and e.id in others} | {e.id for e in free}
    kept = [r for r in ties if not (r in beside and {r.subject, r.object} <= people)]
    return (*cast, bench), (*kept, *(Relation(e.id, "on", "bench") for e in cast if e.id in people))
