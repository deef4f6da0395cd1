"""Surroundings: what stands around a request told in its own words: an opening, looks at the place and the hero, and an end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seedream.scene.graph import Beat, Entity
from seedream.scene.placing.staging import staged
from seedream.scene.reading.parse import Parsed
from seedream.scene.shots import grammar
from seedream.scene.shots.casting import SEATED, hero_of
from seedream.scene.shots.continuity import SPANS, reframed
from seedream.scene.shots.views import CastMember, Place, TitleView, WorldView
from seedream.scene.telling.turns import inside

FEW = 2
"""As many clauses leave room for an opening and an end of ours; more make a film by themselves."""


def surrounded(
    told: Sequence[Beat], parsed: Parsed, entities: Sequence[Entity], duration_s: float, pace: float, facing: int, about: str = "",
    *, ended: bool = False, filmed: bool = False,
) -> tuple[Beat, ...]:  # fmt: skip
    """The beats of a request between what leads to them and what ends them, as far as `duration_s` has room for more pictures.

    `about` is whom a story is about; a film that is `ended` by words of its own gets no other end, one that says how it is
    `filmed` no other beginning, and one in which something is to be read (a price, an address, a quotation) only its own words.
    """
    left = max(0, grammar.beat_count(duration_s, pace) - len(told))
    first, last = told[0].view, told[-1].view
    if not isinstance(first, WorldView) or not isinstance(last, WorldView) or any(isinstance(b.view, TitleView) for b in told):
        return tuple(told)
    around = grammar.world_beats("cinematic", parsed, entities, duration_s, pace, facing)
    opening = _about(first, about, entities, parsed, facing) if about else ()
    if not about and left > 1 and not filmed:
        opening = _opened(first, parsed.wish)
    left -= len(opening)
    moved = None if last.place == parsed.setting.place else last.place
    end = () if ended or left < 1 else (_end(around[-1], _whole(told), moved, story=bool(about)),)
    return (*opening, *_between(told, around[1:-1][: max(0, left - len(end))]), *end)


def _about(view: WorldView, about: str, entities: Sequence[Entity], parsed: Parsed, facing: int) -> tuple[Beat, ...]:
    """Whom a story is about, before anything happens."""
    alone = [e for e in entities if e is hero_of(entities)]
    resting = replace(view, cast=staged(alone, parsed.relations, "wide", "rest", 0.1, facing, False), framing="wide")
    words = (f"This is the story of {inside(about)}.",)
    return (Beat("open", "say whom it is about", resting, 1.0, 2.2, "own.open", words),)


def _opened(first: WorldView, wish: str) -> tuple[Beat, ...]:
    """The place with whoever is there in the first clause; by itself only where the request wants it empty.

    A bare ground shows nothing, and a photo of the user's own is there for whom it is given.
    """
    place, view = first.place, WorldView(first.place, (), "wide")
    if place.kind == "studio" or place.picture is not None:
        return ()
    if any(m.category != "thing" for m in first.cast):
        view = first if first.framing == "wide" else reframed(first, "wide") or view
    elif not _DESERTED.search(wish):
        return ()  # the first clause shows the place
    return (Beat("open", "show where we are", view, 0.9, 2.2, "establish"),)


_DESERTED = re.compile(
    r"\b(?:empty|abandoned|deserted|nobody|no one|no people|without (?:any )?people|lonely place)\b", re.IGNORECASE
)


def _whole(told: Sequence[Beat]) -> WorldView | None:
    """The last view of a clause that is no closer look at one of several."""
    views = [b.view for b in told if isinstance(b.view, WorldView)]
    return next((v for v in reversed(views) if v.framing not in ("close", "near")), None)


def _end(beat: Beat, last: WorldView | None, moved: Place | None, *, story: bool) -> Beat:
    """The last look at everybody, where and as the last clause has left them."""
    view = replace(beat.view, place=moved) if moved is not None and isinstance(beat.view, WorldView) else beat.view
    if isinstance(view, WorldView) and view.place.kind in grammar.LETTERED:
        view = replace(view, mirrored=False)
    if isinstance(view, WorldView) and last is not None:
        view = replace(view, cast=_as_told(view, last))
    return replace(beat, id="end", view=view, weight=0.9, subject="own.end" if story else "own.close")


def _as_told(view: WorldView, told: WorldView) -> tuple[CastMember, ...]:
    """The cast of a further picture: those whom the clause before it shows, and as it left them; all where it shows nobody."""
    there = {m.entity_id: m for m in told.cast}
    asked = {m.entity_id for m in view.cast}
    spans = any(m.noun in SPANS and m.entity_id not in asked for m in told.cast)
    comes = any(m.category != "thing" and m.entity_id not in asked for m in told.cast)
    if view.cast and (comes or spans):  # a crowd that only came then, or who is on a bridge
        again = reframed(told, view.framing) if view.framing != told.framing else told
        return again.cast if again is not None else told.cast
    if view.cast and all(m.category == "thing" for m in view.cast) and not any(m.entity_id in there for m in view.cast):
        return told.cast  # a film of things shows those of the clause, and of a place alone nothing
    if not any(m.entity_id in there and m.category != "thing" for m in view.cast):
        return view.cast
    cast = []
    for member in view.cast:
        now = there.get(member.entity_id)
        if now is None:
            continue
        does = member.action not in _AT_REST
        kept = does or now.deed or now.action in SEATED or member.deed or member.action in SEATED
        as_now = replace(member, action=now.action, deed=now.deed, holding=now.holding, look=now.look)
        cast.append(as_now if kept else member)
    lead = {m.entity_id for m in cast}
    return tuple(m if not m.by or m.by in lead else replace(m, by="", aside=0.0, lift=0.0) for m in cast)


_AT_REST = ("stand", "look_up", "think", "walk")
"""How somebody is in a further picture who does nothing of their own there."""


def _between(told: Sequence[Beat], more: Sequence[Beat]) -> tuple[Beat, ...]:
    """The clauses, with further pictures spread evenly after each of them."""
    beats: list[Beat] = []
    for index, beat in enumerate(told):
        beats.append(beat)
        start, stop = (len(more) * i // len(told) for i in (index, index + 1))
        place = beat.view.place if isinstance(beat.view, WorldView) else None
        for extra in more[start:stop]:
            view = replace(extra.view, place=place) if isinstance(extra.view, WorldView) and place else extra.view
            if isinstance(view, WorldView) and (shown := _whole(told[: index + 1])) is not None:
                spans = any(m.noun in SPANS for m in shown.cast)
                view = replace(view, cast=_as_told(view, shown), framing=shown.framing if spans else view.framing)
            beats.append(replace(extra, view=view, weight=0.7 * extra.weight))
    return tuple(beats)
