"""Waters in stills: ships and swimmers are on the water, bathers in it up to the waist, and under water all swim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.reading import lexicon
from seedream.scene.reading.aspects import ASPECT, MIRRORED
from seedream.scene.shots.views import CastMember
from seedream.scene.shots.wardrobe import SWIMWEAR
from seedream.types import Rect

_CLOSER = 1.35
_HEIGHTS = (0.42, 0.88, 0.3, 0.74, 0.5)
"""How much larger several swimmers are than side by side on the ground, and where in the free water above it they are, in turn."""
_SWIMS, _WADES, _FLOATS, _SURFS = 0.4, 0.42, 0.16, 0.06
"""How much of a swimmer, of a bather who stands, of a bird on the water and of somebody on a board is under the water."""
_WIDEST, _DRAUGHT, _DEEPEST = 0.6, 0.055, 0.22
"""Width of a ship in the frame at most, and how much of it is under water: so much of its width, at most so much of its height."""
_ROCK = 0.02
"""How much of a lighthouse the waves hide at its foot."""
_OUT, _OFFSHORE = 0.1, 0.04
"""How much further out than swimmers surfers and ships are."""
_BOARDS = ("surfboard", "paddleboard")
_IN_WATER = re.compile(
    r"\b(?:in|into|through|across|in front of) (?:the |a |an |his |her |their |our )?(?:[a-z]+ ){0,2}?"
    r"(?:water|sea|ocean|waves|surf|lake|river|pool|pond|stream|creek|lagoon|shallows)\b",
    re.IGNORECASE,
)
_PUT = re.compile(
    r"\b(?:releas|throw|drop|put|plac|sett|launch|cast|toss|skip|look|star|gaz|fish|pour|float)\w* (?:[\w'-]+ ){0,5}$",
    re.IGNORECASE,
)
"""Before water into which somebody only puts or looks."""
_STANDS = ("stand", "jump", "wave", "hold", "dance", "talk", "walk", "run", "play")


def in_the_water(wish: str) -> bool:
    """Whether the words say that somebody is in the water, and not only at it."""
    found = _IN_WATER.search(wish)
    return found is not None and _PUT.search(wish[: found.start()]) is None


def raised(member: CastMember, by: float) -> CastMember:
    """A member higher up in the picture, as a part of its height."""
    return replace(member, box=replace(member.box, y=round(member.box.y - by, 4))) if member.box is not None else member


def afloat(cast: Sequence[CastMember], by: float, wide: float, *, bathing: bool, sea: bool = False) -> list[CastMember]:
    """Ships, whoever is in one, and all who swim are on the water, not on the shore: `by` higher in a picture `wide` times as
    wide as high.

    `bathing` says that people who stand are in the water, too, `sea` that there is no land.
    """
    cast = [raised(m, _TO_THE_EDGE * by) if _drinks(m) else m for m in cast]
    cast = [_on_far_shore(m) if m.look.get(ASPECT) == MIRRORED else m for m in cast]
    return [_on_water(_no_wider(m), by, wet) if (wet := _wet(m, wide, bathing=bathing, sea=sea)) is not None else m for m in cast]


def _on_far_shore(member: CastMember) -> CastMember:
    """What is mirrored in the water, beyond it."""
    if member.box is None:
        return member
    foot = _FAR_SHORE
    tall = min(member.box.height, foot - _ABOVE)
    width = member.box.width * tall / member.box.height
    box = Rect(member.box.x + (member.box.width - width) / 2, round(foot - tall, 4), round(width, 4), round(tall, 4))
    return replace(member, box=box, height=round(tall, 4), depth=1.2)


_FAR_SHORE, _ABOVE = 0.61, 0.06
"""Where something that is mirrored in a lake stands, and what stays free above it, as parts of the picture's height."""


def _ships(member: CastMember) -> bool:
    known = lexicon.noun((member.holding if member.action == "sail" else "") or member.noun)
    return known is not None and known.moves == "sail"


def _no_wider(member: CastMember) -> CastMember:
    """A ship that leaves some of the water beside it to be seen."""
    if member.box is None or not _ships(member) or member.box.width <= _WIDEST:
        return member
    box, k = member.box, _WIDEST / member.box.width
    smaller = Rect(box.x + box.width * (1 - k) / 2, box.y + box.height * (1 - k), box.width * k, box.height * k)
    return replace(member, box=smaller, height=member.height * k)


def _wet(member: CastMember, wide: float, *, bathing: bool, sea: bool) -> float | None:
    """How much of somebody is under water; None for whoever is on land."""
    if member.box is None or member.lift:
        return None
    if _ships(member):
        return min(_DRAUGHT * wide * member.box.width / member.box.height, _DEEPEST)
    if sea and member.noun == "lighthouse":
        return _ROCK
    known = lexicon.noun(member.noun)
    if sea and member.category == "animal" and known is not None and known.medium == "water":
        return _SWIMS
    if member.action == "swim":
        return _SWIMS if member.category == "person" or known is None or known.medium == "water" else _FLOATS
    if member.category == "person" and member.holding.rstrip("0123456789_") in _BOARDS:
        return _SURFS
    if bathing and _wades(member):
        return _KNEE_DEEP if member.look.get("posture") not in ("drink", "lap", "sip") else None
    stands = member.category == "person" and member.action in _STANDS and not member.by and "riding" not in member.look
    return _WADES if bathing and stands else None


def _drinks(member: CastMember) -> bool:
    """Whether an animal drinks from the water that it is at: it is at the edge of that."""
    return member.category == "animal" and member.look.get("posture") in ("drink", "lap", "sip") and not member.by


_TO_THE_EDGE = 0.75
"""How far up to the water who drinks from it is, as a part of how much higher in the picture the water is."""


def _wades(member: CastMember) -> bool:
    """Whether an animal stands in the water as large ones do: a bear in a river, an elephant in a lake."""
    known = lexicon.noun(member.noun)
    walks = member.category == "animal" and known is not None and known.medium not in ("air", "water")
    return walks and not member.by and member.action in (*_STANDS, "", "sit", "carry") and member.height > _LARGE


_LARGE, _KNEE_DEEP = 0.3, 0.24
"""From which height in the picture on an animal wades, and how much of it is under the water then."""


def _on_water(member: CastMember, by: float, wet: float) -> CastMember:
    assert member.box is not None
    further = _OUT if wet == _SURFS else _OFFSHORE if _ships(member) else 0.0
    up = min(by + further, max(member.box.y - 0.03, 0.0))
    sunk = up - wet * member.box.height * (0.5 if member.action == "swim" else 1.0)  # the line of the water is there, not the feet
    dressed = {"outfit", "coat", "top", "job"} & member.look.keys() or member.category != "person" or _ships(member)
    look = member.look if dressed else {**SWIMWEAR, **member.look}
    depth = max(member.depth, 0.3) if _ships(member) else member.depth
    return replace(raised(member, max(sunk, -0.05)), depth=depth, wet=wet, look=look)


def submerged(cast: Sequence[CastMember]) -> list[CastMember]:
    """Whatever swims under water is in the middle of it, some higher and some lower, larger where only swimmers are there."""
    swims = [m for m in cast if m.box is not None and m.action in ("swim", "float") and not m.lift]
    grow = _CLOSER if len(swims) > 2 and len(swims) == len(cast) else 1.0
    moved = []
    for m in cast:
        if m in swims and m.box is not None:
            b, width, height = m.box, m.box.width * grow, m.box.height * grow
            x = min(max(b.x + (b.width - width) / 2, 0.04), 0.96 - width)
            top = b.y + b.height - height
            y = top - max(top - 0.08, 0.0) * _HEIGHTS[swims.index(m) % len(_HEIGHTS)]
            m = replace(m, x=round(2 * (x + width / 2) - 1, 4), height=round(height, 4), box=Rect(x, round(y, 4), width, height))
        moved.append(m)
    return moved
