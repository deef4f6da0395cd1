"""Airs: fireflies, sparkles, a glow, smoke, flames and explosions round somebody are one drawing, and no crowd of things.

What names them and where they are is data (`data/airs.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.blocks import name_of
from seedream.scene.placing.extents import size_of
from seedream.scene.placing.scaling import SIZE
from seedream.scene.reading import lexicon
from seedream.scene.reading.actors import AROUND, Actor
from seedream.scene.reading.aspects import ASPECT, GLOW
from seedream.scene.shots.casting import members
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

_GLOW = "air_glow_"
SKY, ROOF = "in the sky of", "over the roof of"
"""The relation of what is far up behind everybody."""
_LEAST, _MOST = 0.45, 2.4
"""Heights (adult heights) of whoever an air is round that it is drawn for at least and at most."""


@cache
def kinds() -> Mapping[str, Mapping[str, Any]]:
    """Every kind by the name of its drawing."""
    return {name: row for name, row in lexicon.data("airs").items() if "tie" in row}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"(?<![\w-])(?:{words})(?![\w-])")) for name, row in kinds().items() for words in row["words"])


def is_air(noun: str) -> bool:
    """Whether a drawing is of something in the air."""
    return noun in kinds()


def read_airs(text: str, actors: Sequence[Actor], starts: Sequence[int]) -> tuple[list[Entity], list[Relation], set[str]]:
    """What a request (its words as parsed) says is in the air, round whom, and the ids of actors that only name it.

    `starts` are the character offsets of the words.
    """
    lowered, gone = text.lower(), set[str]()
    found, told = _glowing(lowered, actors, starts)
    taken: set[int] = set()
    for name, pattern in _patterns():
        match = pattern.search(lowered)
        if match is None or any(e.noun == name for e in found) or _kept(lowered[: match.start()]):
            continue
        if (elsewhere := kinds()[name].get("unless")) and re.search(elsewhere, lowered):
            continue
        if taken & (span := set(range(*match.span()))):
            continue  # the smoke of a chimney is no other smoke
        taken |= span
        inside = [a for a in actors if match.start() <= starts[a.mention.end - 1] < match.end() and not _lives(a, name)]
        others = [a for a in actors if a not in inside]
        beings = [a for a in others if a.mention.actor]
        whom = _whom(beings if beings and kinds()[name].get("lives") else others, starts, match.start())
        gone |= {a.id for a in inside}
        colour = next((w for w in match[0].split() if w in lexicon.colours()), "")
        found.append(Entity(f"air_{name.replace(' ', '_')}", "thing", name, colour=colour, action="float"))
        if kinds()[name]["tie"] == SKY:
            told.append(Relation(found[-1].id, SKY, found[-1].id))
        elif whom is not None:
            told.append(Relation(found[-1].id, kinds()[name]["tie"], whom.id))
    return found, told, gone


def glows(phrase: str) -> bool:
    """Whether the words up to the noun of a mention, in lower case, say that it glows."""
    return re.search(rf"\b(?:{lexicon.data('airs')['glowing']['words']}) (?:\w+ )?$", phrase) is not None


def _glowing(lowered: str, actors: Sequence[Actor], starts: Sequence[int]) -> tuple[list[Entity], list[Relation]]:
    """The glow of whatever is said to glow and is no lamp: "a glowing mushroom", "luminous jellyfish"."""
    row = lexicon.data("airs")["glowing"]
    found, told = list[Entity](), list[Relation]()
    for actor in actors:
        first, last = starts[max(actor.mention.start - 2, 0)], starts[actor.mention.end - 1]
        shines = actor.mention.category == "person" or {actor.mention.noun, actor.mention.head} & set(row["by_themselves"])
        if shines or not glows(lowered[first:last]):
            continue
        colour = actor.mention.colour or row["colours"].get(actor.mention.noun, "")
        bearer = next((a for a in actors if a.holding == actor.id), actor)
        found.append(Entity(f"{_GLOW}{actor.id}", "thing", row["drawing"], colour=colour, action="float"))
        told.append(Relation(found[-1].id, "behind", bearer.id))
    return found, told


def alight(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """The entities; those that glow are brighter themselves."""
    ids = {e.id for e in entities}
    return tuple(replace(e, look={**e.look, ASPECT: GLOW}) if f"{_GLOW}{e.id}" in ids else e for e in entities)


def _lives(actor: Actor, name: str) -> bool:
    """Whether a mention inside of the words for an air is somebody of their own: who casts a spell."""
    return actor.mention.actor and actor.mention.noun not in kinds()[name].get("nouns", ())


def _kept(before: str) -> bool:
    """Whether what comes before says that it is in a vessel: "a jar of fireflies"."""
    return re.search(r"\b(?:jar|bottle|glass|lantern|bowl|box)s? (?:of|with|full of|filled with)(?: \w+)? $", before) is not None


def _whom(actors: Sequence[Actor], starts: Sequence[int], at: int) -> Actor | None:
    """What is named right before it ("a house in flames"), the being that is named last before it, else the first one, else the
    thing named last before it."""
    before = [a for a in actors if starts[a.mention.start] < at]
    if before and all(start >= at for start in starts[before[-1].mention.end :]):
        return before[-1]
    lives = [a for a in before if a.mention.actor] or [a for a in actors if a.mention.actor]
    return lives[-1] if lives else before[-1] if before else None


def aired(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations; an air is as large as what it is round, and the insects that only glow are one swarm."""
    known = [_swarm(e) for e in entities]
    by_id = {e.id: e for e in known}
    ties = {
        r.subject: by_id[r.object]
        for r in relations
        if r.subject != r.object and r.subject in by_id and r.object in by_id and is_air(by_id[r.subject].noun)
    }
    sized = []
    for e in known:
        if e.id in ties and SIZE not in e.look:
            height = min(max(_height(ties[e.id]), _LEAST), _MOST)
            e = replace(e, look={**e.look, SIZE: f"{height * kinds()[e.noun].get('size', 1.0):.3g}"})
        sized.append(e)
    return sized, list(relations)


def in_motion(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations of a film, without the airs that only hold still: a blanket over somebody, the glow of a thing."""
    entities = [replace(e, noun=kinds().get(e.noun, {}).get("film", e.noun)) for e in entities]
    held = {e.id for e in entities if e.id.startswith(_GLOW) or kinds().get(e.noun, {}).get("still")}
    return [e for e in entities if e.id not in held], [r for r in relations if not {r.subject, r.object} & held]


def _height(entity: Entity) -> float:
    return size_of(entity)[1] / (0.8 if entity.action == "sit" else 1.0)


def _swarm(entity: Entity) -> Entity:
    swarms: Mapping[str, str] = lexicon.data("airs")["swarms"]["nouns"]
    noun = swarms.get(entity.noun, "")
    return replace(entity, noun=noun, category="thing", count=1, action="float") if noun and name_of(entity) != noun else entity


def apart(entities: Sequence[Entity], relations: Sequence[Relation]) -> tuple[list[Entity], list[Relation]]:
    """Entities and relations of a still without the airs that are laid over those whom they are round, and without their ties."""
    tied = {r.subject for r in relations} & {e.id for e in entities if is_air(e.noun)}
    return [e for e in entities if e.id not in tied], [r for r in relations if r.subject not in tied]


def over(cast: Sequence[CastMember], entities: Sequence[Entity], relations: Sequence[Relation], wide: float) -> list[CastMember]:
    """The airs of a still as members whose boxes go round those whom they belong to; `wide` is the frame's width by its height."""
    leads = {m.entity_id: m for m in cast}
    added = []
    for e in entities:
        tie = next((r for r in relations if r.subject == e.id and is_air(e.noun)), None)
        near = [m for m in cast if tie is not None and m.entity_id.split(".")[0] == tie.object]
        found = [(b, m) for m in near if (b := m.box or (leads[m.by].box if m.by in leads else None)) is not None]
        if tie is not None and tie.predicate == SKY:
            added.append(_far_up(e, entities, wide))
        if tie is None or not found or (e.id.startswith(_GLOW) and near[0].box is None):
            continue  # the light of what sits on somebody is not that of them
        left, right = min(b.x for b, _ in found), max(b.x + b.width for b, _ in found)
        top, low = min(b.y for b, _ in found), max(b.y + b.height for b, _ in found)
        across, high = (lexicon.drawn_size(e.noun) or (1.0, 1.0, 1.0))[:2]
        tall = max((low - top) * high * kinds()[e.noun].get("size", 1.0), (right - left) * 1.25 * wide * high / across)
        tall = min(tall, _HIGHEST)
        width, middle = tall * across / high / wide, (left + right) / 2
        y = (
            min(max((top + low - tall) / 2, _EDGE), 1 - _EDGE - tall)
            if kinds()[e.noun].get("floats", True)
            else low - tall + _SINKS * tall
        )
        if (part := kinds()[e.noun].get("lying")) and all(lies(m) for _, m in found):
            width = part * (right - left)
            tall, middle = width * wide * high / across, middle + 0.15 * (right - left) * found[0][1].facing
            y = low - tall + _SINKS * tall
        elif part and tall > (most := _COVERS * (low - top)):
            width, tall = width * most / tall, most
            y = low - tall + _SINKS * tall
        if tie.predicate == ROOF:
            middle, y, tall, width = _rising(near[0], e, wide)
        depths = [m.depth for _, m in found]
        depth = min(depths) - _STEP if tie.predicate == AROUND else max(depths) + _STEP
        box = Rect(round(middle - width / 2, 4), round(y, 4), round(width, 4), round(tall, 4))
        (one,) = members(e, entities, "float", 0.0, 1, 0.0, 1)
        added.append(replace(one, x=round(2 * middle - 1, 4), height=round(tall, 4), depth=round(depth, 3), box=box, lift=1.0))
    return added


def lies(member: CastMember) -> bool:
    """Whether somebody lies."""
    return member.action == "lie" or {member.deed, member.look.get("deed"), member.look.get("posture")} & {"sleep", "lie"} != set()


def _rising(house: CastMember, smoke: Entity, wide: float) -> tuple[float, float, float, float]:
    """Middle, top, height and width of the smoke of a house, which begins at its chimney."""
    row, box = kinds()[smoke.noun], house.box
    assert box is not None
    aside, below = row["vents"].get(lexicon.synonyms().get(house.noun, house.noun), row["vents"]["other"])
    across, high = (lexicon.drawn_size(smoke.noun) or (1.0, 1.0, 1.0))[:2]
    low = box.y + below * box.height
    tall = min(row["size"] * box.height, low - _EDGE)
    width = tall * across / high / wide
    return box.x + box.width * (0.5 + house.facing * aside) + 0.26 * width, low - tall, tall, width


def _far_up(entity: Entity, entities: Sequence[Entity], wide: float) -> CastMember:
    """Something in the sky, behind everybody, where a kind has its place."""
    x, y, tall = kinds()[entity.noun]["at"]
    across, high = (lexicon.drawn_size(entity.noun) or (1.0, 1.0, 1.0))[:2]
    width = min(tall * across / high / wide, 1.0)
    (one,) = members(entity, entities, "float", 0.0, 1, 0.0, 1)
    box = Rect(round(x - width / 2, 4), y, round(width, 4), tall)
    return replace(one, x=round(2 * x - 1, 4), height=tall, depth=1.5, box=box, lift=1.0)


_COVERS = 0.56
"""Part of the height of who sits or stands that a blanket covers at most."""
_HIGHEST, _EDGE, _SINKS, _STEP = 0.96, 0.01, 0.06, 0.08
"""Height of an air in a still at most, what stays free above and below it, how far what stands on the ground reaches below whose
feet it is at, as a part of its height, and how much nearer or further than they are it is."""
