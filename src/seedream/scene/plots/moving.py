"""Moving: how a thing that is the hero of a story does what its plot says: a teapot hops, a bus drives, a balloon flies."""

from __future__ import annotations

import re
from dataclasses import replace

from seedream.scene.graph import Entity
from seedream.scene.placing.scaling import SIZE, scale_of
from seedream.scene.plots.book import WORDS, table
from seedream.scene.reading import lexicon
from seedream.scene.reading.looks import height_of
from seedream.scene.shots.casting import LEAD
from seedream.types import Attributes

ACTS = "acts"
"""Key of a look in one beat for the action of a thing that is the hero."""
_LEAST = 0.34
"""Height (adult heights) that a thing has at least of which a whole story tells: less is lost in a landscape."""
_VERB = re.compile(r"\{hero\}\s+(?:and \{other\}\s+)?\{(?:s:)?(?P<verb>[a-z_]+)")


def lead_look(hero: Entity, shows: str) -> Attributes:
    """What a thing that is the hero looks like in a beat that `shows` something of it, and how it moves there."""
    found = _VERB.search(shows)
    return {ACTS: moves_by(hero.noun, found["verb"] if found else "stand"), LEAD: "1", **_large_enough(hero)}


def moves_by(noun: str, verb: str) -> str:
    """The action by which a thing does what a verb says: goes, rejoices, flies, or rests."""
    ways = table(WORDS)["ways"]
    known, name = lexicon.noun(noun), lexicon.synonyms().get(noun, noun)
    airy = noun in ways["airy"] or name in ways["airy"]
    if verb in ways["rests"] or (known is not None and known.landscape and not airy):
        return "float" if airy else "stand"
    if airy or verb in ways["flies"]:
        return "fly" if verb in (*ways["goes"], *ways["flies"]) else "float"
    if verb in ways["goes"]:
        afloat = known is not None and known.moves == "sail"
        rolls = noun in ways["wheeled"] or (known is not None and known.moves in ("drive", "ride"))
        return "float" if afloat else "drive" if rolls else "jump"
    return "jump" if verb in ways["rejoices"] and (known is None or known.moves == "") else "stand"


def moved_so(entity: Entity) -> Entity:
    """A thing with the action that its beat gives it."""
    if ACTS not in entity.look:
        return entity
    return replace(entity, action=entity.look[ACTS], look={k: v for k, v in entity.look.items() if k != ACTS})


def _large_enough(hero: Entity) -> Attributes:
    size = lexicon.drawn_size(hero.noun)
    height = (max(size[:2]) if size is not None else height_of(hero.noun)) * scale_of(hero.look)
    return {SIZE: f"{scale_of(hero.look) * _LEAST / height:.3g}"} if 0 < height < _LEAST else {}
