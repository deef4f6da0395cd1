"""Aspects: from which side people are seen, whether only as dark shapes before the light, and whose backs are together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember, Place

ASPECT, BACK, SHADE, GLOW, MIRRORED = "aspect", "back", "silhouette", "glow", "mirrored"
"""Key of a look for how somebody is seen, and what it says: from behind, as a silhouette, shining by itself, or once more in the
water before it."""
BACK_TO_BACK = "back_to_back"
"""The pose of two who stand back to back."""
_BEHIND = re.compile(
    r"\b(?:(?:seen |viewed |shown |shot |filmed )?from (?:behind|the back)(?! (?:a|an|the|some|his|her|their|its)\b)"
    r"|(?:his|her|their|its) backs? (?:turned )?(?:to|towards?) (?:us|the (?:viewer|camera|audience|reader))"
    r"|(?:back|rear) view of|(?:turned|facing) away from (?:us|the (?:viewer|camera))"
    r"|walk(?:s|ing)? (?:off |away )?into the (?:sunset|sunrise|distance|light|fog|mist|dawn)"
    r"|walk(?:s|ing)? away from (?:us|the camera))"
)
_SHAPES = re.compile(r"\b(?:silhouettes?|silhouetted|in silhouette|shadow shapes?|backlit|against the light)\b")
_SHAPE_OF = re.compile(r"\b(?:silhouettes?|shapes?|outlines?|shadows?) of\b")
_BACKS = re.compile(r"\bback[- ]to[- ]back\b")
_IN_WATER = re.compile(
    r"\b(?:(?:is |are |being )?(?:reflect|mirror)(?:ed|ing|s)? (?:itself |themselves )?(?:in|on|by)"
    r"|(?:and|with) (?:its|their|a) reflections? (?:in|on)) "
    r"(?:the |a |an )?(?:\w+ ){0,3}?(?:lake|water|river|pond|loch|reservoir)\b"
)
_LOW_SUN = re.compile(r"\b(?:setting|sinking|low|evening|rising|morning) sun\b|\bsun(?:set|rise|down)\b")
WIDE_OPEN = "field"
"""The place of silhouettes of which nobody says where they are: nothing there is before the light."""


def seen(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The entities of a request, seen as it says: from behind, as silhouettes, or two of them back to back."""
    lowered = text.lower()
    if _SHAPES.search(lowered):
        lives = any(e.category != "thing" and e.noun not in _FRAMES for e in entities)
        kept = [e for e in entities if not (e.noun in _FRAMES and lives) and not (e.noun == "sun" and _LOW_SUN.search(lowered))]
        return tuple(replace(e, look={**e.look, ASPECT: SHADE}) if e.category != "thing" else e for e in kept)
    if _BACKS.search(lowered):
        people = [e for e in entities if e.category == "person"]
        if sum(e.count for e in people) == 2:
            return tuple(_with(e, "deed", BACK_TO_BACK) if e in people else e for e in entities)
    if _IN_WATER.search(lowered) and any(_upon_shore(e) for e in entities):
        first = next(e for e in entities if _upon_shore(e))
        return tuple(replace(e, look={**e.look, ASPECT: MIRRORED}) if e is first else e for e in entities)
    if _BEHIND.search(lowered):
        return tuple(_with(e, ASPECT, BACK) if e.category == "person" else e for e in entities)
    return tuple(entities)


def away(entities: Sequence[Entity], text: str) -> tuple[Entity, ...]:
    """The entities of a still; people who look at what is in the sky or far away, and at nothing else, are seen from behind."""
    people = [e for e in entities if e.category == "person"]
    free = [
        e for e in people if e.action in ("stand", "sit", "look_up", "point") and not {"deed", "holding", "riding"} & e.look.keys()
    ]
    others = [e for e in entities if e.category == "animal"]
    if not _FAR.search(text.lower()) or len(free) < len(people) or others:
        return tuple(entities)
    return tuple(replace(e, look={ASPECT: BACK, **e.look}) if e in free else e for e in entities)


_FAR = re.compile(
    r"\b(?:watch|look|gaz|star|admir)(?:e|es|s|ing|ed)?(?: (?:up|out))?(?: (?:at|over|into|across|to))? "
    r"(?:the |a |some )?(?:\w+ ){0,2}?"
    r"(?:fireworks|sunset|sunrise|night sky|starry sky|stars|northern lights|aurora|skyline|horizon|city lights|eclipse"
    r"|shooting stars?)\b"
)


def _upon_shore(entity: Entity) -> bool:
    """Whether something stands on a shore: a house, a tower, trees."""
    known = lexicon.noun(entity.noun)
    return entity.category == "thing" and known is not None and known.landscape


_FRAMES = ("silhouette", "shadow", "outline", "shape")


def _with(entity: Entity, key: str, value: str) -> Entity:
    look = {**entity.look, key: value}
    action = "stand" if key == "deed" else entity.action
    return replace(entity, look=look, action=action)


def before_the_light(place: Place, text: str, *, named: bool, timed: bool) -> Place:
    """The place of silhouettes: open, and at sunset where nobody says when."""
    lowered = text.lower()
    if _IN_WATER.search(lowered) and place.kind not in ("lake", "river"):
        return replace(place, kind="river")
    if not _SHAPES.search(lowered):
        return place
    place = place if named else Place(WIDE_OPEN, place.time_of_day, place.weather)
    low = bool(_LOW_SUN.search(lowered))
    return replace(place, time_of_day="sunset") if low or not timed else place


_BACKED = ("bench", "long bench", "couch", "long couch", "chair", "armchair", "throne")
"""Seats with a back, which is before whoever is seen from behind on them."""


def from_behind(cast: Sequence[CastMember]) -> list[CastMember]:
    """The cast of a still; the back of a seat is nearer than whoever sits on it and is seen from behind."""
    sitting = [m for m in cast if m.look.get(ASPECT) == BACK and m.action == "sit"]
    if not sitting:
        return list(cast)
    near = min(m.depth for m in cast) - 0.05
    return [replace(m, depth=near) if m.noun in _BACKED and m.category == "thing" else m for m in cast]
