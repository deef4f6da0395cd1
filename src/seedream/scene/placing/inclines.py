"""Inclines: who slides, sleds, skis or rolls down a hill is on a slope that falls across the picture, and leans with it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from seedream.scene.placing.bodily import ALOFT
from seedream.scene.shots.views import CastMember
from seedream.types import Rect

TILT = "tilt"
"""Key of a member's look for how many degrees it leans to the right, about its foot."""
_DOWN = re.compile(
    r"\b(?:slid(?:e|es|ing)|sled(?:s|ding|ging)?|sledges?|toboggan\w*|ski(?:s|ing)?|snowboard\w*|roll(?:s|ing)?|sandboard\w*|rac(?:e|es|ing)|"
    r"run(?:s|ning)?|tumbl\w+|cartwheel\w*|rid(?:e|es|ing)|glid\w+|speed\w*|go(?:es|ing)?|zoom\w*)\b[^.;]{0,30}?"
    r"\bdown (?:an?|the) (?:[\w-]+ ){0,3}?(?:hills?|hillside|slopes?|mountains?|mountainside|dunes?|piste|run)\b"
)
_SLOPES: Mapping[str, str] = {
    "snow": "snow slope", "mountains": "snow slope", "desert": "sand slope", "beach": "sand slope", "meadow": "grass slope",
    "field": "grass slope", "park": "grass slope", "garden": "grass slope", "forest": "grass slope",
}  # fmt: skip
_TOP, _FALL, _BEYOND = 0.4, 0.36, 0.06
"""Height in the picture of a slope at its upper end, how far it falls by its length, and how far it reaches beyond both edges."""
_SMALLER, _SUNK = 0.8, 0.035
"""How much smaller those on it are than on level ground, and how far below its rim they are, so that they are on it."""


def on_the_slope(cast: Sequence[CastMember], place: str, wish: str, wide: float) -> list[CastMember]:
    """The cast of a still with the slope that it goes down, everybody on it, from left to right."""
    slope = _SLOPES.get(place, "")
    going = [m for m in cast if m.box is not None and m.category != "thing" and not m.by]
    if not slope or not going or not _DOWN.search(wish.lower()):
        return list(cast)
    long = 1 + 2 * _BEYOND
    hill = CastMember(
        "incline", "thing", slope, "stand", 0.0, 1, _FALL * long * wide, depth=0.6,
        box=Rect(-_BEYOND, _TOP, long, round((_FALL + 0.02) * long * wide, 4)),
    )  # fmt: skip
    going.sort(key=lambda m: m.x)
    spots = {m.entity_id: (i + 0.5) / len(going) * 0.72 + 0.05 for i, m in enumerate(going)}
    return [hill, *(_leaning(m, spots.get(m.entity_id), wide) for m in cast)]


def _leaning(member: CastMember, at: float | None, wide: float) -> CastMember:
    """Somebody whose foot is on the slope at a place across the picture."""
    box = member.box
    if at is None or box is None:
        return member
    width, height = box.width * _SMALLER, box.height * _SMALLER
    foot = _TOP + _FALL * wide * (at + _BEYOND) + _SUNK
    where = Rect(round(at - width / 2, 4), round(foot - height, 4), round(width, 4), round(height, 4))
    look = {**member.look, TILT: f"{math.degrees(math.atan(_FALL)):.3g}", ALOFT: "yes"}
    return replace(member, box=where, height=round(height, 4), x=round(2 * at - 1, 4), facing=1, look=look, lift=0.0)


def under_the_arm(cast: Sequence[CastMember], carriers: Mapping[str, str]) -> list[CastMember]:
    """The cast with boards under the arms of those who carry them (`carriers`, by board)."""
    who = {m.entity_id: m for m in cast}
    return [_carried(m, who[carriers[m.entity_id]]) if carriers.get(m.entity_id) in who else m for m in cast]


def _carried(board: CastMember, bearer: CastMember) -> CastMember:
    box, own = bearer.box, board.box
    if box is None or own is None:
        return board
    width = box.height * _LONG * own.width / own.height * _FLAT
    height = box.height * _LONG * _FLAT
    middle, y = box.x + box.width / 2 + 0.03 * bearer.facing, box.y + _HIP * box.height
    where = Rect(round(middle - width / 2, 4), round(y - height / 2, 4), round(width, 4), round(height, 4))
    look = {**board.look, ALOFT: "yes"}
    return replace(
        board, box=where, x=round(2 * middle - 1, 4), height=round(height, 4), depth=bearer.depth - 0.06, facing=bearer.facing,
        look=look, lift=1.0,
    )  # fmt: skip


_LONG, _FLAT, _HIP = 1.15, 0.25, 0.5
"""Length of a carried board in heights of its bearer, its height by its length, and how far below the head it is."""
