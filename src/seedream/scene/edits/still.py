"""Edits of composed stills: whoever comes, changes or multiplies gets a box; everybody else keeps theirs, to the pixel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median

from seedream.scene.edits.content import with_content
from seedream.scene.edits.edit import Edit
from seedream.scene.edits.inside import is_of
from seedream.scene.graph import Entity, SceneGraph
from seedream.scene.placing.blocks import GROUND, MARGIN, TOP, size_of
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember, Framing, WorldView
from seedream.scene.storyboard import Storyboard
from seedream.types import Rect

_COLUMNS = 33
"""How many places across the picture are tried for somebody new."""
_ROOMS = ((1.0, 0.0), (0.85, 0.0), (0.7, 0.0), (0.7, 0.07), (0.55, 0.0), (0.55, 0.11), (0.45, 0.15))
"""Where room is looked for, in turn: how much smaller somebody new is made, and how much further up the ground."""
_AIR = 0.12
"""How far below the top what flies is put first, as a part of the height."""
_APART = 0.012
_BEFORE, _NEAR, _FARTHER = 0.03, -0.4, 0.5
"""Where all room is taken, somebody new stands in front: so much lower, at this depth; further up the ground at that."""
_FLEXED: Mapping[str, float] = {"sit": 0.78, "type": 0.78, "write": 0.78, "read": 0.9}
"""Height of somebody who does this, as a part of the height upright."""
_REACH = 1.9
"""How much more width somebody needs who does something else: arms are stretched out."""
_STEP_FRAMING = 1.35


def with_still_content(graph: SceneGraph, edits: Sequence[Edit], wide: float) -> SceneGraph:
    """The scene graph as the notes want it; `wide` is the width of the frame over its height."""
    for edit in edits:
        graph = _boxed(graph, with_content(graph, (edit,)), edit, wide)
    return graph


def composed(view: object) -> bool:
    """Whether a view is a composed still: its cast fills boxes."""
    return isinstance(view, WorldView) and any(m.box is not None for m in view.cast)


def _boxed(before: SceneGraph, after: SceneGraph, edit: Edit, wide: float) -> SceneGraph:
    old = {b.id: b.view for b in before.beats}
    beats = []
    for beat in after.beats:
        was, view = old.get(beat.id), beat.view
        if isinstance(was, WorldView) and isinstance(view, WorldView) and composed(was) and was.cast != view.cast:
            entity = next((e for e in after.entities if e.id == edit.target.name), None)
            beat = replace(beat, view=replace(view, cast=tuple(_cast(was.cast, view.cast, edit, entity, wide))))
        beats.append(beat)
    return replace(after, beats=tuple(beats))


def _cast(was: Sequence[CastMember], now: Sequence[CastMember], edit: Edit, entity: Entity | None, wide: float) -> list[CastMember]:
    if edit.operation == "count":
        now = _counted(was, now, edit.target.name)
    if edit.operation in ("move", "resize"):
        return [m if m.box is None or m in was else _inside(m) for m in now]
    if edit.operation == "action":
        return [_acting(old, new) for old, new in zip(was, now, strict=True)]
    if edit.operation == "replace":
        return [_in_place_of(next(o for o in was if o.entity_id == m.entity_id), m, wide) for m in now]
    cast = [m for m in now if m.box is not None]
    for member in now:
        if member.box is None:
            cast.append(_placed(member, entity, cast, wide))
    return cast


def _counted(was: Sequence[CastMember], now: Sequence[CastMember], name: str) -> list[CastMember]:
    """Those who are there stay who and where they are; only the surplus comes or goes."""
    own, others = [m for m in was if is_of(m, name)], [m for m in now if not is_of(m, name)]
    row = [m for m in now if is_of(m, name)]
    taken = {m.entity_id for m in own[: len(row)]}
    names = (f"{name}.{i}" for i in range(1, len(row) + len(own) + 1))
    free = [n for n in names if n not in taken]
    more = [replace(m, entity_id=free.pop(0)) for m in row[len(own) :]]
    return [*others, *own[: len(row)], *more]


def _in_place_of(old: CastMember, new: CastMember, wide: float) -> CastMember:
    """Somebody new at the feet of whoever went, in its own proportions beside the rest."""
    if old == new or old.box is None:
        return new
    (_, h0, _), (w1, h1, _) = size_of(_entity(old)), size_of(_entity(new))
    room = (old.box.y + old.box.height - TOP) / old.box.height
    factor = min(h1 / h0, room)
    height = old.box.height * factor
    width = min(height * w1 / h1 / wide, 1 - 2 * MARGIN)
    box = Rect(old.box.x + (old.box.width - width) / 2, old.box.y + old.box.height - height, width, height)
    return replace(new, box=box, height=round(height * old.height / old.box.height, 4))


def _flexed(member: CastMember) -> float:
    """Height of somebody in what they do, as a part of the height upright."""
    reach: Mapping[str, Sequence[float]] = lexicon.data("actions")["reach"]
    return float(reach[member.deed][2]) if member.deed in reach else _FLEXED.get(member.action, 1.0)


def _acting(old: CastMember, new: CastMember) -> CastMember:
    """Somebody who does something else is as large as before, with room for what the arms do."""
    if old == new or new.box is None:
        return new
    factor = _flexed(new) / _flexed(old)
    width, height = min(new.box.width * _REACH, 1.0), new.box.height * factor
    middle, foot = new.box.x + new.box.width / 2, new.box.y + new.box.height
    return replace(new, box=Rect(middle - width / 2, foot - height, width, height), height=round(new.height * factor, 4))


def _inside(member: CastMember) -> CastMember:
    """Somebody who was moved or made larger, still whole in the picture."""
    assert member.box is not None
    foot = member.box.y + member.box.height
    most = min((foot - TOP) / member.height, (1 - 2 * MARGIN) / where(member).width, 1.0)
    member = replace(member, height=round(member.height * most, 4))
    half = where(member).width / 2
    middle = min(max((member.x + 1) / 2, MARGIN / 2 + half), 1 - MARGIN / 2 - half)
    return replace(member, x=round(2 * middle - 1, 4))


def _entity(member: CastMember) -> Entity:
    return Entity(member.entity_id, member.category, member.noun, action=member.action, look=member.look)


def where(member: CastMember) -> Rect:
    """The rectangle that a member of a still fills where it stands now, in fractions of the frame."""
    assert member.box is not None
    bigger = member.height / member.box.height
    width, height = member.box.width * bigger, member.height
    return Rect((member.x + 1 - width) / 2, member.box.y + member.box.height - height, width, height)


def _placed(member: CastMember, entity: Entity | None, cast: Sequence[CastMember], wide: float) -> CastMember:
    """Somebody new where there is room: beside its own kind, else as far from the others as can be; behind them if all is full."""
    own = [m for m in cast if entity is not None and is_of(m, entity.id) and m.box is not None]
    width, height = _size(member, own, cast, wide)
    taken = [where(m) for m in cast]
    flies = member.action in ("fly", "float", "hover")
    ground = (
        median(r.y + r.height for m, r in zip(cast, taken, strict=True) if not m.lift) if any(not m.lift for m in cast) else GROUND
    )
    for size, up in _ROOMS:
        bottom = TOP + _AIR + height * size if flies else ground - up
        spots = [_at(x, bottom, width * size, height * size) for x in _across(width * size)]
        free = [s for s in spots if not any(_meet(s, t) for t in taken)]
        if free:
            best = max(free, key=lambda s: _fitness(s, [where(m) for m in own], taken))
            return _with(member, best, _FARTHER if up else 0.0, flies)
    size = min(s for s, _ in _ROOMS)
    spots = [_at(x, ground + _BEFORE, width * size, height * size) for x in _across(width * size)]
    return _with(member, min(spots, key=lambda s: sum(_shared(s, t) for t in taken)), _NEAR, flies)


def _size(member: CastMember, own: Sequence[CastMember], cast: Sequence[CastMember], wide: float) -> tuple[float, float]:
    """Width and height in fractions of the frame: those of its kind, else in proportion to the others."""
    if own and own[0].box is not None:
        return own[0].box.width, own[0].box.height
    w, h, _ = size_of(_entity(member))
    scales = [m.box.height / size_of(_entity(m))[1] for m in cast if m.box is not None]
    scale = min(median(scales) if scales else 0.5, (GROUND - TOP) / h, (1 - 2 * MARGIN) * wide / w)
    return w * scale / wide, h * scale


def _across(width: float) -> list[float]:
    first, last = MARGIN + width / 2, 1 - MARGIN - width / 2
    return [first + (last - first) * i / (_COLUMNS - 1) for i in range(_COLUMNS)]


def _at(x: float, bottom: float, width: float, height: float) -> Rect:
    return Rect(x - width / 2, bottom - height, width, height)


def _meet(a: Rect, b: Rect) -> bool:
    return _shared(replace(a, x=a.x - _APART, width=a.width + 2 * _APART), b) > 0


def _shared(a: Rect, b: Rect) -> float:
    w = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    h = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    return max(w, 0.0) * max(h, 0.0)


def _fitness(spot: Rect, own: Sequence[Rect], taken: Sequence[Rect]) -> float:
    """Near its own kind; else with room to all sides, rather a little off the middle than at the edge."""
    middle = spot.x + spot.width / 2
    if own:
        return -min(abs(middle - o.x - o.width / 2) for o in own)
    gaps = [max(o.x - spot.x - spot.width, spot.x - o.x - o.width) for o in taken if _over(spot, o)]
    edges = min(spot.x, 1 - spot.x - spot.width) * 2
    return min([*gaps, edges + 0.05])


def _over(a: Rect, b: Rect) -> bool:
    return min(a.y + a.height, b.y + b.height) > max(a.y, b.y)


def _with(member: CastMember, spot: Rect, depth: float, flies: bool) -> CastMember:
    x = round(2 * (spot.x + spot.width / 2) - 1, 4)
    box = Rect(*(round(v, 4) for v in (spot.x, spot.y, spot.width, spot.height)))
    return replace(
        member, x=x, facing=1 if x <= 0.001 else -1, height=round(spot.height, 4), depth=depth, lift=1.0 if flies else 0.0, box=box
    )


def nearer(view: WorldView, steps: float) -> WorldView | None:
    """A composed still one step closer or wider for every one of `steps`; None where not all of it would stay in view."""
    rects = [where(m) for m in view.cast if m.box is not None]
    left, right = min(r.x for r in rects), max(r.x + r.width for r in rects)
    top, foot = min(r.y for r in rects), max(r.y + r.height for r in rects)
    most = min((1 - 2 * MARGIN) / (right - left), (foot - TOP) / (foot - top))
    factor = min(_STEP_FRAMING**steps, most)
    if abs(factor - 1) < 0.03:
        return None
    middle = (left + right) / 2
    half = (right - left) / 2 * factor
    centre = min(max(middle, MARGIN + half), 1 - MARGIN - half)
    framing: Framing = "medium" if factor > 1 else "wide"
    return replace(view, framing=framing, cast=tuple(_scaled(m, factor, middle, centre, foot) for m in view.cast))


def _scaled(member: CastMember, factor: float, middle: float, centre: float, foot: float) -> CastMember:
    box = member.box
    if box is None:
        return member
    x = centre + ((member.x + 1) / 2 - middle) * factor
    bottom = foot - (foot - box.y - box.height) * factor
    width, height = box.width * factor, box.height * factor
    new = Rect(round(x - width / 2, 4), round(bottom - height, 4), round(width, 4), round(height, 4))
    return replace(member, x=round(2 * x - 1, 4), height=round(member.height * factor, 4), box=new)


def direct_stills(board: Storyboard, edits: Sequence[Edit]) -> Storyboard:
    """The storyboard with the composed stills of `framing` edits closer or wider."""
    for edit in edits:
        shots = []
        for shot in board.shots:
            if edit.in_shot(shot.beat_id) and isinstance(shot.view, WorldView) and composed(shot.view):
                shot = replace(shot, view=nearer(shot.view, edit.amount) or shot.view)
            shots.append(shot)
        board = replace(board, shots=tuple(shots))
    return board
