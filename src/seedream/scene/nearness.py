"""Nearness: how much of the frame an adult takes in each framing, and how those who sit are seen from near."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seedream.scene import lexicon
from seedream.scene.views import CastMember, Framing, WorldView

SHARE: Mapping[Framing, float] = {"wide": 0.37, "medium": 0.68, "near": 0.68, "close": 1.67, "detail": 0.37}
"""Height of an adult as a part of half the frame's width."""
_UPRIGHT = 0.78
"""Height of a sitter's head as a part of the height standing."""
_LYING = 0.2
_LIKED: Mapping[str, float] = {"wide": 1.0, "medium": 0.95}
"""Height, in adult heights, that fills a wide or medium picture well."""
_MOST: Mapping[str, float] = {"wide": 1.8, "medium": 1.5}
"""How much nearer the camera comes to whoever is smaller."""
_MOVING_MOST = 1.25
"""The same where somebody goes through the picture."""
_NEAR, _NEAREST, _STAGE = 0.96, 2.0, 0.60
"""Height in a near picture of whoever is tallest (more than fits: it is cut at the knees), how near that comes at most, and the
height of an adult on the stage of a medium one, on which it is drawn."""
_SMALL, _GROWN, _LARGEST = 0.62, 0.34, 2.0
"""Height below which a cast stands closer together than people, height to which smaller ones are drawn (a mouse beside a dog stays
a mouse), and how much larger than they are at most."""
_CLOSEST = 0.45
_LEAST = 1.08
_MARGIN = 0.22
"""Room beside the outermost of a cast, as a part of the stage's width, both sides together."""
_ABOARD = frozenset({"ride", "drive", "sail", "fly", "float", "swim", "climb", "jump", "lie", "sleep"})
"""What is done above the ground, upon something or lying down: the stage is shown as it is."""


def closeup(cast: Sequence[CastMember], x: float) -> tuple[CastMember, ...]:
    """The first of a cast from near, the head where that of somebody standing would be, with what it sits on or at."""
    first = cast[0]
    seat = next((m for m in cast if m.entity_id == first.by), None)
    own = first.lift if seat is not None else 0.0
    head = own + (_UPRIGHT * first.height if first.action == "sit" else _LYING if first.action == "lie" else first.height)
    near = replace(first, x=x, lift=round(max(1.0 - head + own, 0.0), 4), by="", aside=0.0)
    if seat is None or seat.category != "thing":
        return (near,)
    return near, replace(seat, x=x, by=near.entity_id, aside=-first.aside, lift=-own, depth=seat.depth)


def lowered(cast: Sequence[CastMember]) -> tuple[CastMember, ...]:
    """A cast that was seen from near, back on the ground."""
    first = cast[0]
    below = next((m for m in cast if m.by == first.entity_id), None)
    return (replace(first, lift=-below.lift if below is not None else 0.0), *cast[1:])


def gathered(view: WorldView) -> WorldView:
    """A view whose cast is small: closer together, and none so tiny that nobody would see it."""
    cast, loose = view.cast, view.framing in ("wide", "medium", "near")
    if not loose or not cast or any(m.box is not None or m.picture is not None or m.by for m in cast):
        return view
    tall = tallest(view)
    if tall >= _SMALL or all(m.category == "thing" for m in cast):
        return view
    grown = min(max(_GROWN / tall, 1.0), _LARGEST)
    closer = min(max(1.6 * tall * grown, _CLOSEST), 1.0)
    made = (replace(m, x=round(m.x * closer, 3), height=round(m.height * grown, 3), lift=round(m.lift * grown, 4)) for m in cast)
    return replace(view, cast=tuple(made))


NEARER = 1.3
"""How much nearer a near picture is than a medium one at least: otherwise it is none."""


def approach(view: WorldView) -> float:
    """How much nearer than the framing of the place a view is: 1 as it is. Small ones are looked at from nearer, and a near
    picture shows two or what somebody does from the knees up."""
    cast = view.cast
    stays = view.framing not in ("wide", "medium", "near") or not cast or view.place.picture is not None
    if stays or any(m.box is not None or m.picture is not None or m.action in _ABOARD or _hangs(m) for m in cast):
        return 1.0
    first, last = extent_of(cast)
    fits = 1 / ((last - first) / 2 + _MARGIN)
    if view.framing == "near":
        return round(max(min(_NEAR / (_STAGE * tallest(view)), _NEAREST, fits), 1.0), 2)
    goes = view.framing == "wide" and any(m.action in ("walk", "run") for m in cast)
    zoom = min(_LIKED[view.framing] / tallest(view), _MOVING_MOST if goes else _MOST[view.framing], fits)
    return round(zoom, 2) if zoom >= _LEAST else 1.0


def _hangs(member: CastMember) -> bool:
    """Whether somebody or something is in the air and neither on a seat nor on a table."""
    return member.lift > 0 and not member.by and (member.category != "thing" or member.lift > 1)


def tallest(view: WorldView) -> float:
    """Height of the cast's tallest above the ground, in adult heights, as they sit, kneel or stand."""
    reach: Mapping[str, Sequence[float]] = lexicon.data("actions")["reach"]
    low = {"sit": _UPRIGHT, "type": _UPRIGHT}
    return max(m.height * min(low.get(m.action, 1.0), reach.get(m.deed, (0.0, 0.0, 1.0))[2], 1.0) + m.lift for m in view.cast)


def extent_of(cast: Sequence[CastMember]) -> tuple[float, float]:
    """From where to where a cast stands across the stage, -1..1; those beside somebody by their own distance."""
    at = {m.entity_id: m.x for m in cast}
    places = [at.get(m.by, m.x) + m.aside * SHARE["medium"] if m.by else m.x for m in cast]
    return min(places), max(places)
