"""Continuity between shots: who stands on which side, which way people go, and how much nearer or farther each cut comes.

`breaches` finds what an editor would stumble over; `covered` changes framings and sides so that there is as little of it as the
cast allows. What the request itself asks for (`Beat.camera`, `Beat.transition`) is no breach.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from seedream.scene.graph import Beat
from seedream.scene.reading.looks import LONG, carries_large, length_of
from seedream.scene.shots.camera import TRAVELLING
from seedream.scene.shots.casting import SEATED, needs_room, portrayed, receded
from seedream.scene.shots.grammar import LETTERED
from seedream.scene.shots.nearness import NEARER, SHARE, approach, closeup, lowered
from seedream.scene.shots.views import CastMember, Framing, WorldView

SCALE: Mapping[Framing, float] = {"wide": 0.3, "medium": 0.6, "near": 0.96, "close": 1.5, "detail": 0.6}
"""Height of an adult in a framing, as a part of the frame's."""
LEAST_CHANGE = 1.3
"""By what factor a cut of the same subject comes nearer or goes farther at least."""
MOST_ALIKE = 2
"""How many shots of one size may follow each other."""
ENTERS = 0.4
"""How far towards the side to which somebody travels a shot may begin, in halves of the frame."""
SPREAD = 1.9
"""How much further apart people stand in the picture when the camera comes from wide to medium."""
_TALL = 1.45
SPANS = ("footbridge", "river bridge", "viaduct")
"""What somebody is on who is only seen whole from afar."""
RULES = ("establishing", "alike", "scale", "direction", "entrance", "sides", "eyes")


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that is broken at the cut into a shot (its index)."""

    rule: str
    index: int
    what: str


def breaches(beats: Sequence[Beat]) -> tuple[Breach, ...]:
    """Everything that breaks a rule of continuity."""
    return (*_establishing(beats), *_alike(beats), *_scale(beats), *_direction(beats), *_sides(beats), *_eyes(beats))


def _establishing(beats: Sequence[Beat]) -> Iterator[Breach]:
    first = next(((i, b.view) for i, b in enumerate(beats) if isinstance(b.view, WorldView)), None)
    if first and beats[first[0]].camera is None and first[1].framing not in ("wide", "medium"):
        yield Breach("establishing", first[0], "the first picture of the place does not show it")


def _alike(beats: Sequence[Beat]) -> Iterator[Breach]:
    run: list[str] = []
    for i, beat in enumerate(beats):
        size = beat.view.framing if isinstance(beat.view, WorldView) else ""
        run = [*run, size] if size and run[-1:] == [size] else [size] if size else []
        if len(run) > MOST_ALIKE and beat.camera is None:
            yield Breach("alike", i, f"{len(run)} {size} shots in a row")


def _cuts(beats: Sequence[Beat]) -> Iterator[tuple[int, WorldView, WorldView]]:
    """Cuts between two pictures of one place at one time."""
    for i, (before, after) in enumerate(pairwise(beats), 1):
        a, b = before.view, after.view
        if isinstance(a, WorldView) and isinstance(b, WorldView) and after.transition in (None, "cut"):
            yield i, a, b


def _scale(beats: Sequence[Beat]) -> Iterator[Breach]:
    for i, a, b in _cuts(beats):
        same_time = (a.place.kind, a.place.time_of_day) == (b.place.kind, b.place.time_of_day)
        if same_time and beats[i].camera is None and too_alike(a, b):
            yield Breach("scale", i, f"{b.framing} after {a.framing} with {b.cast[0].entity_id} in both")


def too_alike(a: WorldView, b: WorldView) -> bool:
    """Whether two views show the same subject in nearly the same size from the same side, or a place and somebody small in it."""
    if b.cast and not a.cast and a.framing == b.framing == "wide":
        return (a.place, a.mirrored, a.seed_offset) == (b.place, b.mirrored, b.seed_offset)
    if not (a.cast and b.cast) or a.cast[0].entity_id != b.cast[0].entity_id:
        return False
    if a.mirrored != b.mirrored or a.seed_offset != b.seed_offset:
        return False  # another angle is another picture
    sizes = SCALE[a.framing], SCALE[b.framing]
    return max(sizes) / min(sizes) < LEAST_CHANGE


def _direction(beats: Sequence[Beat]) -> Iterator[Breach]:
    for i, a, b in _cuts(beats):
        went = {m.entity_id: m.facing for m in a.cast if m.action in TRAVELLING}
        for m in b.cast:
            if m.action in TRAVELLING and m.entity_id in went:
                if m.facing != went[m.entity_id]:
                    yield Breach("direction", i, f"{m.entity_id} turns round at the cut")
                elif m is b.cast[0] and m.x * m.facing > ENTERS:
                    yield Breach("entrance", i, f"{m.entity_id} begins where it was going to")


def _sides(beats: Sequence[Beat]) -> Iterator[Breach]:
    for i, a, b in _cuts(beats):
        for one, other in _pairs(a):
            again = _both(b, one.entity_id, other.entity_id)
            if again and (one.x < other.x) != (again[0].x < again[1].x):
                yield Breach("sides", i, f"{one.entity_id} and {other.entity_id} change sides")


def _pairs(view: WorldView) -> list[tuple[CastMember, CastMember]]:
    """The first of the cast with every other living one beside it."""
    living = [m for m in view.cast if m.category != "thing"]
    return [(living[0], m) for m in living[1:] if abs(m.x - living[0].x) > 0.05] if living else []


def _both(view: WorldView, one: str, other: str) -> tuple[CastMember, CastMember] | None:
    found = {m.entity_id: m for m in view.cast}
    return (found[one], found[other]) if one in found and other in found else None


def _eyes(beats: Sequence[Beat]) -> Iterator[Breach]:
    """Who talks with whom looks at each other, in one picture and from one to the next."""
    alone: dict[str, int] = {}
    for i, beat in enumerate(beats):
        if not isinstance(beat.view, WorldView):
            continue
        talking = [m for m in beat.view.cast if m.category == "person" and m.action == "talk"]
        if len(talking) == 2 and not _face(*talking):
            yield Breach("eyes", i, f"{talking[0].entity_id} and {talking[1].entity_id} do not look at each other")
        if len(talking) == 1 and beat.speaker == talking[0].entity_id:
            alone[beat.speaker] = talking[0].facing
            looks = list(alone.values())
            if len(looks) == 2 and looks[0] == looks[1]:
                yield Breach("eyes", i, f"{' and '.join(alone)} look the same way")


def _face(a: CastMember, b: CastMember) -> bool:
    left, right = (a, b) if a.x < b.x else (b, a)
    return left.facing > 0 > right.facing


# ---- mending


def covered(beats: Sequence[Beat]) -> tuple[Beat, ...]:
    """The beats with sides kept, conversations face to face, and sizes that vary from cut to cut."""
    out: list[Beat] = []
    sides: dict[tuple[str, str], bool] = {}
    for beat in beats:
        view = beat.view
        if isinstance(view, WorldView):
            view = _sized(_sided(view, sides), [b.view for b in out], first=not any(isinstance(b.view, WorldView) for b in out))
            beat = replace(beat, view=_facing(view))
        out.append(beat)
    return tuple(out)


def _sided(view: WorldView, sides: dict[tuple[str, str], bool]) -> WorldView:
    """The view with everybody on the sides where they were first; who stands turns with it, who travels goes on."""
    swapped = [
        sides[one.entity_id, other.entity_id] != (one.x < other.x)
        for one, other in _pairs(view)
        if (one.entity_id, other.entity_id) in sides
    ]
    if swapped and sum(swapped) * 2 > len(swapped):
        cast = (replace(m, x=-m.x, aside=-m.aside, facing=m.facing if m.action in TRAVELLING else -m.facing) for m in view.cast)
        view = replace(view, cast=tuple(cast))
    for one, other in _pairs(view):
        sides.setdefault((one.entity_id, other.entity_id), one.x < other.x)
    return view


def _facing(view: WorldView) -> WorldView:
    talking = [m.entity_id for m in view.cast if m.category == "person" and m.action == "talk"]
    if len(talking) != 2:
        return view
    a, b = (next(m for m in view.cast if m.entity_id == name) for name in talking)
    turned = {a.entity_id: 1 if a.x < b.x else -1, b.entity_id: 1 if b.x < a.x else -1}
    return replace(view, cast=tuple(replace(m, facing=turned.get(m.entity_id, m.facing)) for m in view.cast))


def _sized(view: WorldView, before: Sequence[object], *, first: bool) -> WorldView:
    """The view in a size that the last cuts leave open: its own if it can, else the nearest that the cast fits into."""
    last = [v for v in before[-MOST_ALIKE:] if isinstance(v, WorldView)]

    def fits(other: WorldView) -> bool:
        alike = len(last) == MOST_ALIKE and all(v.framing == other.framing for v in last)
        same_time = bool(last) and (last[-1].place.kind, last[-1].place.time_of_day) == (other.place.kind, other.place.time_of_day)
        return not alike and not (last and before[-1] is last[-1] and same_time and too_alike(last[-1], other))

    if first or fits(view):
        return view
    lettered = view.place.kind in LETTERED  # whose writing would be mirrored
    other_side = view if lettered else replace(view, mirrored=not view.mirrored)
    tall = bool(view.cast) and view.cast[0].category != "thing" and view.cast[0].height > _TALL
    if tall and (fits(other_side) or view.cast[0].category == "person"):
        return other_side  # whom no nearer framing holds stays in the picture
    acting = {m.entity_id for m in view.cast if m.category != "thing"}
    others = [v for v in (reframed(view, f) for f in _NEXT[view.framing]) if v is not None]
    if view.cast and view.cast[0].category == "thing":
        others = [v for v in others if v.cast]  # a thing that is told of is seen
    if len(acting) > 1 or (view.cast and _needs_wide(view.cast[0])):  # none of whom a closer look may lose
        others = [*(v for v in others if acting <= {m.entity_id for m in v.cast}), other_side]
    others.sort(key=lambda v: len(v.cast) < len(view.cast))  # what is found or given stays in the picture where it can
    return next((v for v in others if fits(v)), view)


_GROWN = 0.9
"""Height, in adult heights, from which somebody who sits is in a close picture."""
_NEXT: Mapping[Framing, tuple[Framing, ...]] = {
    "wide": ("medium", "near", "close", "detail"), "medium": ("near", "close", "wide", "detail"),
    "near": ("close", "medium", "wide", "detail"), "close": ("near", "medium", "wide", "detail"),
    "detail": ("wide", "medium", "near", "close"),
}  # fmt: skip


def _needs_wide(member: CastMember) -> bool:
    """Whether only a wide picture holds a thing, or what somebody is carried by."""
    if member.action in TRAVELLING and member.holding and member.category == "person":
        return carries_large(member.holding)
    return member.category == "thing" and length_of(member.noun) > LONG


_EDGE, _BROADEST = 0.7, 1.4
"""How far aside those at the edges of a nearer picture stand, and how far apart two may be that are both in it."""


def _together(cast: tuple[CastMember, ...], first: CastMember) -> tuple[CastMember, ...]:
    """The first of a cast and what stands free beside it, both in the picture as the camera comes nearer: moved aside together."""
    free = [m for m in cast if not m.by and m.depth < _BEHIND]
    if len(free) != _PAIR or first.action in TRAVELLING:
        return cast
    left, right = min(m.x for m in free), max(m.x for m in free)
    if max(-left, right) <= _EDGE or right - left > _BROADEST:
        return cast
    return tuple(replace(m, x=round(m.x - (left + right) / 2, 3)) for m in cast)


_BEHIND, _PAIR = 0.5, 2
"""From which depth on somebody stands behind the others, and how many are two."""


def reframed(view: WorldView, framing: Framing) -> WorldView | None:
    """The view in another framing: people move apart as the camera comes nearer; None where the cast does not fit into it, or is
    composed for its frame."""
    if any(m.box is not None for m in view.cast):
        return None
    if framing == "detail":
        return replace(view, framing=framing, cast=()) if view.cast else None
    if not view.cast:
        return replace(view, framing=framing)
    first, factor = view.cast[0], SCALE[framing] / SCALE[view.framing]
    if framing == "close" and first.category == "person" and first.height > _TALL:
        return None
    if framing in ("medium", "near") and any(m.noun in SPANS for m in view.cast):
        return None
    if framing == "close":
        if first.category != "person" or first.action in TRAVELLING & set(SEATED) or needs_room(first.deed):
            return None
        if first.action in SEATED and first.height < _GROWN and not first.by:
            return None  # a child at a desk is below the picture
        x = 0.12 if first.x >= 0 else -0.12
        if first.by:
            return replace(view, framing=framing, cast=closeup(view.cast, x))
        return replace(view, framing=framing, cast=(portrayed(replace(first, x=x)),))
    if framing in ("medium", "near") and first.category != "thing" and first.height > _TALL:
        return None
    if framing in ("medium", "near", "close") and first.box is None and _needs_wide(first):
        return None
    stages = SHARE[framing] / SHARE[view.framing]
    apart = SPREAD if stages > 1 else 1 / SPREAD if stages < 1 else 1.0
    centre = 0.5 * first.x if factor > 1 else first.x
    there = lowered(view.cast) if view.framing == "close" else view.cast
    there = tuple(replace(m, depth=receded(m.noun, framing)) if receded(m.noun, view.framing) == m.depth > 0 else m for m in there)
    cast = _together(tuple(replace(m, x=round(centre + (m.x - first.x) * apart, 3)) for m in there), first)
    joined = {m.by for m in cast} | {m.entity_id for m in cast if m.by}
    kept = [m for m in cast if abs(m.x) <= 0.92 or m.entity_id in joined]
    free = [m for m in kept if m.entity_id not in joined][: max((7 if framing == "wide" else 3) - len(joined), 0)]
    kept = [m for m in kept if m.entity_id in joined or m in free]
    made = replace(view, framing=framing, cast=tuple(kept or cast[:1]))
    return None if framing == "near" and approach(made) < NEARER else made
