"""Filming: what a request asks of the camera becomes the framing, the camera and the joint of one shot or of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Beat, Entity
from seedream.scene.reading.camera_words import CameraWish
from seedream.scene.reading.lexicon import noun, singular
from seedream.scene.reading.looks import height_of
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.camera import TRAVELLING, camera, moves
from seedream.scene.shots.casting import hero_of, members, portrayed
from seedream.scene.shots.continuity import reframed
from seedream.scene.shots.views import CastMember, Framing, WorldView
from seedream.scene.storyboard import Camera
from seedream.scene.telling.turns import OWN
from seedream.types import Decision, Rect

HUGE = 1.45
"""Height (in adults) from which somebody or something fills a wide picture."""
ON_TABLE = Rect(0.30, 0.24, 0.40, 0.56)
"""Where a thing is that is seen close in a room, as fractions of the frame."""
ON_GROUND = Rect(0.22, 0.37, 0.56, 0.55)
"""Where a thing outdoors or an animal is that is seen close."""
NEAR = Rect(0.06, 0.50, 0.26, 0.46)
"""Where the nearer one of two is between which the focus goes; mirrored when it is on the right."""
MATCH = Rect(0.36, 0.32, 0.28, 0.60)
"""Where the subjects of both shots at a match cut are."""
SMALL = 0.5
"""Height (in adults) below which somebody or something is looked at from near."""
SOFT = 0.3
"""Amount of a camera at rest with a shallow depth of field."""
FOREGROUND, BACKGROUND = -0.45, 0.5
"""Depths of the nearer and of the farther one of two between which the focus goes."""


def film(
    beats: Sequence[Beat], wishes: Sequence[CameraWish], entities: Sequence[Entity], facing: int, first: int = 0
) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """The beats as the wishes want them filmed, in their order, and what was decided.

    A wish is for the shot that the last one was for; a joint ("whip pan to…"), a second wish of the same kind or another subject
    goes on to the next.
    `first` is the index of the beat that the wishes begin with, where others are before it.
    """
    out, said = list(beats), list[Decision]()
    worlds = [i for i, b in enumerate(out) if isinstance(b.view, WorldView)]
    if not any(i >= first for i in worlds):
        return tuple(out), ()
    at = sum(i < first for i in worlds)
    fresh = first > 0
    taken: set[tuple[int, str]] = set()
    subjects: dict[int, Entity] = {}
    for wish in wishes:
        subject = None if wish.whole else _named(wish.about, entities)
        if subject is not None and subjects.get(at, subject) != subject:
            at, taken = at + (wish.transition is None), set()
        elif subject is not None and wish.framing and not wish.at and not wish.whole and not taken:
            at = next((k for k, i in enumerate(worlds) if k >= at and _shows(out[i], subject)), at)
        elif subject is None and wish.framing and wish.about and not wish.at and not wish.whole and not taken:
            at = next((k for k, i in enumerate(worlds) if out[i].subject == OWN and not out[i].spoken), at)
        chosen = [i for i in worlds if i >= first] if wish.whole else [_place(wish, worlds, at, taken, fresh=fresh)]
        fresh = fresh and wish.transition is None
        for i in chosen:
            taken.add((worlds.index(i), _kind(wish)))
            out[i] = _filmed(out[i], wish, entities, facing)
            if wish.transition == "match" and i:
                out[i - 1], out[i] = _match(out[i - 1], out[i])
        at = at if wish.whole else worlds.index(chosen[0])
        if subject is not None:
            subjects[at] = subject
        which = "every shot" if wish.whole else f"shot {chosen[0] + 1}"
        said.append(Decision(f"camera.{_kind(wish)}", f"{wish.said} ({which})", "the request asks for it", "user"))
    return tuple(out), tuple(said)


def _shows(beat: Beat, subject: Entity) -> bool:
    return isinstance(beat.view, WorldView) and any(_is(m, subject) for m in beat.view.cast)


def _kind(wish: CameraWish) -> str:
    return "transition" if wish.transition else "focus" if wish.focus else "move" if wish.move else "framing"


def _place(wish: CameraWish, worlds: Sequence[int], at: int, taken: set[tuple[int, str]], *, fresh: bool) -> int:
    """The beat that a wish is for, among those that show the world; in a `fresh` one a joint is that into this beat itself."""
    if wish.at:
        return worlds[0 if wish.at == "start" else -1]
    joint = wish.transition is not None and not fresh
    goes_on = wish.then and any(i == at for i, _ in taken)
    again = (at, _kind(wish)) in taken or (wish.move and (at, "focus") in taken)
    return worlds[min(at + bool(joint or goes_on or again), len(worlds) - 1)]


def _filmed(beat: Beat, wish: CameraWish, entities: Sequence[Entity], facing: int) -> Beat:
    view = beat.view
    assert isinstance(view, WorldView)
    if wish.focus:
        return _racked(beat, view, wish, entities, facing)
    subject = None if wish.whole else _named(wish.about, entities)
    framing = wish.framing
    if wish.move in moves() and moves()[wish.move].near and beat.camera is None and view.framing == "wide":
        framing = "medium"
    led = bool(view.cast) and subject is not None and _is(view.cast[0], subject)
    missed = subject is not None and not led and (wish.transition or not any(_is(m, subject) for m in view.cast))
    if framing or missed:
        view = _seen(view, framing or _natural(view, subject), subject, entities, facing, lead=wish.transition is not None)
    now = beat.camera
    if any(m.box == ON_GROUND for m in view.cast):
        now = replace(now or Camera("static", SOFT), focus=(view.cast[0].entity_id,))
    if wish.move:
        asked = camera(wish.move, wish.amount, wish.direction, view)
        now = replace(asked, focus=now.focus, angle=now.angle) if now else asked
    if wish.centred:
        view = _centred(view)
    if wish.angle:
        now = replace(now or Camera("push", 0.4), angle=wish.angle)
    joint = (None if wish.at == "end" else wish.transition) or beat.transition
    return replace(beat, view=view, camera=now, transition=joint)


def _centred(view: WorldView) -> WorldView:
    """The view with its first one in the middle, and all others as far from it as they were; who travels passes the middle."""
    lead = next((m for m in view.cast if m.box is None), None)
    if lead is None:
        return view
    target = -_PASSES * lead.facing if lead.action in TRAVELLING and view.framing == "wide" else 0.0
    cast = (m if m.box is not None else replace(m, x=round(m.x - lead.x + target, 3)) for m in view.cast)
    return replace(view, cast=tuple(cast))


_PASSES = 0.2
"""How far before the middle somebody begins who passes it, in halves of the frame."""


def _natural(view: WorldView, subject: Entity | None) -> Framing:
    """The framing in which a subject is seen well: close for small ones, else that of the view."""
    if subject is not None and height_of(subject.noun, subject.look) < SMALL:
        return "close"
    return "medium" if view.framing == "detail" else view.framing


def _is(member: CastMember, entity: Entity) -> bool:
    return member.entity_id.split(".")[0] == entity.id


def _named(words: str, entities: Sequence[Entity]) -> Entity | None:
    """The entity that comes first in the words."""
    spoken = [singular(w.strip(".,;:'\"")) for w in words.split()]
    standing = [e for e in entities if hero_of((e,)) is not None and not ((known := noun(e.noun)) and known.landscape)]
    found = [(spoken.index(n), e) for e in standing for n in (e.noun.split()[-1], e.look.get("job", "")) if n and n in spoken]
    return min(found, key=lambda pair: pair[0], default=(0, None))[1]


def _seen(
    view: WorldView, framing: Framing, subject: Entity | None, entities: Sequence[Entity], facing: int, *, lead: bool
) -> WorldView:
    """The view in a framing, with the subject in it: people stand on the stage, what is seen close fills the frame.

    A `lead` is alone there, though others were in the view.
    """
    chosen = subject or next((e for e in entities if view.cast and _is(view.cast[0], e)), None)
    if chosen is None:
        return replace(view, framing="detail" if framing == "close" and not view.cast else framing)
    if framing == "close" and chosen.category != "person":
        table = chosen.category == "thing" and _under_roof(view)
        one = boxed(chosen, entities, facing, ON_TABLE if table else ON_GROUND, lift=float(table))
        return replace(view, framing="close" if table else "medium", cast=(one,), mirrored=False)
    if framing == "medium" and chosen.category != "thing" and height_of(chosen.noun, chosen.look) > HUGE:
        framing = "wide"
    if framing != "close" and any(_is(m, chosen) for m in view.cast[: 1 if lead else None]):
        return reframed(view, framing) or replace(view, framing=framing)
    row = members(
        chosen,
        entities,
        chosen.action or "stand",
        0.06 * facing,
        facing,
        0.3,
        1 if framing == "close" else min(chosen.count, 3),
        framing,
    )
    return replace(view, framing=framing, cast=tuple(map(portrayed, row)) if framing == "close" else row)


def boxed(entity: Entity, entities: Sequence[Entity], facing: int, box: Rect, depth: float = 0.0, lift: float = 0.0) -> CastMember:
    """A member that fills a box of the frame, whatever its natural size."""
    member = members(entity, entities, entity.action or "stand", 0.0, facing, 0.3, 1, "close")[0]
    x = round(2 * (box.x + box.width / 2) - 1, 3)
    return replace(member, x=x, height=box.height, depth=depth, box=box, lift=lift)


def _racked(beat: Beat, view: WorldView, wish: CameraWish, entities: Sequence[Entity], facing: int) -> Beat:
    """Two at different depths, sharp one after the other; what is no entity is the place behind."""
    pair = [_named(words, entities) for words in wish.focus]
    known = [e for e in pair if e is not None]
    if not known:
        return beat
    near = next((e for e in known if e.category == "thing"), known[0]) if len(known) > 1 else None
    framing: Framing = "close" if near is not None and near.category != "person" and len({e.id for e in known}) == 2 else "medium"
    cast = []
    for entity in dict.fromkeys(e.id for e in known):
        one = next(e for e in known if e.id == entity)
        if one is near and one.category != "person":
            box = NEAR if facing > 0 else replace(NEAR, x=1 - NEAR.x - NEAR.width)
            cast.append(boxed(one, entities, facing, box, FOREGROUND))
            continue
        x = -0.5 * facing if one is near else 0.22 * facing
        row = members(one, entities, one.action or "stand", x, -facing if near else facing, 0.3, 1, "medium")
        held = "" if near is not None and one is not near and row[0].holding == near.noun else row[0].holding
        made = replace(row[0], depth=FOREGROUND if one is near else BACKGROUND if near else 0.0, holding=held)
        cast.append(portrayed(made) if framing == "close" else made)
    order = tuple(e.id if e is not None else "" for e in pair)
    return replace(
        beat, view=replace(view, framing=framing, cast=tuple(cast), mirrored=False),
        camera=Camera("static", 0.7, facing, focus=order),
    )  # fmt: skip


def _match(before: Beat, after: Beat) -> tuple[Beat, Beat]:
    """Both shots with their subjects alone, at the same place in the same size, under a camera at rest."""
    views = [b.view for b in (before, after)]
    if not all(isinstance(v, WorldView) and v.cast for v in views):
        return before, after
    worlds = [v for v in views if isinstance(v, WorldView)]
    table = all(v.cast[0].category == "thing" and _under_roof(v) for v in worlds)
    box = ON_TABLE if table else MATCH
    framing: Framing = "close" if table else "medium"
    x = round(2 * box.x + box.width - 1, 3)
    made = []
    for beat, view in zip((before, after), worlds, strict=True):
        one = replace(view.cast[0], x=x, height=box.height, depth=0.0, box=box, lift=float(table))
        camera_now = Camera("static", SOFT, focus=() if table else (one.entity_id,))
        made.append(replace(beat, view=replace(view, cast=(one,), framing=framing, mirrored=False), camera=camera_now))
    return made[0], made[1]


def _under_roof(view: WorldView) -> bool:
    """Whether a thing that is looked at from near has a table to stand on."""
    return indoors(view.place.kind) or view.place.kind == "studio"
