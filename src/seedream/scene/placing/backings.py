"""Backings: a wall, a fence or a hedge that something leans on or stands before is behind it, and wide enough to be seen on both
sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Relation
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

_BACKINGS = ("wall", "fence", "hedge", "railing", "mural", "billboard")
"""Last words of what is broad and stands behind others."""
_WIDE, _HIGH, _WIDEST, _TALLEST = 1.9, 1.35, 0.98, 0.86
"""How wide and how high such a thing is at least, by what is before it, and at most, as parts of the frame."""
_BACK = 0.07
"""How much higher in the picture its foot is."""


def behind_those(cast: Sequence[CastMember], relations: Sequence[Relation]) -> list[CastMember]:
    """The cast of a still with broad things behind what is said to be before them."""
    out = list(cast)
    for r in relations:
        if r.predicate not in ("in front of", "lean"):
            continue
        one = next((m for m in out if m.entity_id.split(".")[0] == r.subject), None)
        at = next(
            (i for i, m in enumerate(out) if m.entity_id == r.object and m.noun.split()[-1] in _BACKINGS),
            None,
        )
        if one is not None and at is not None and one.box is not None and out[at].box is not None:
            out[at] = _behind(out[at], one)
    return out


def _behind(back: CastMember, one: CastMember) -> CastMember:
    own, box = back.box, one.box
    assert own is not None
    assert box is not None
    size = max(_WIDE * box.width / own.width, _HIGH * box.height / own.height, 1.0)
    size = min(size, _WIDEST / own.width, _TALLEST / own.height)
    width, height = own.width * size, own.height * size
    middle = min(max(box.x + box.width / 2, width / 2 + 0.01), 0.99 - width / 2)
    foot = box.y + box.height - _BACK
    where = Rect(
        round(middle - width / 2, 4),
        round(foot - height, 4),
        round(width, 4),
        round(height, 4),
    )
    return replace(
        back,
        box=where,
        x=round(2 * middle - 1, 4),
        height=round(height, 4),
        depth=max(back.depth, one.depth + 0.3),
        lift=0.0,
    )
