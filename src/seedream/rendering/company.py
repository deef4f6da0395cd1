"""Company: everybody in a view as an actor that can be drawn: people with what they hold, riders with what bears them, animals,
things, pictures of the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.animals.species import plan_of
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.characters.performing import Setting
from seedream.rendering.characters.stagecraft import Actor
from seedream.rendering.photos.actor import PictureActor
from seedream.rendering.props.actor import ThingActor, kite_of
from seedream.rendering.props.riding import RiderActor, mount_of
from seedream.rendering.seating import seated
from seedream.rendering.standins import being, with_line
from seedream.scene.placing.tethers import BALLOON
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember, WorldView

YOUNG = 0.55
"""Size of a young animal relative to its parent."""


def company(view: WorldView, setting: Setting) -> list[Actor]:
    """The actors of a view, the farthest first."""
    cast = list(view.cast)
    pictured: list[Actor] = [PictureActor(m, setting) for m in cast if m.picture is not None]
    cast = [m for m in cast if m.picture is None]
    seats = seated(cast)
    seat = lexicon.data("places").get(view.place.kind, {}).get("seat", "chair")
    seat = "log" if any(m.noun == "campfire" for m in cast) else seat
    figures = [m for m in cast if m.category == "person" and not (being(m) or mount_of(m))]
    free = any(m.noun == BALLOON and m.category == "thing" for m in cast)
    people = [PersonActor(with_line(m) if free else m, setting, not seats and "perched" not in m.look, seat) for m in figures]
    keepers: dict[str, list[PersonActor]] = {}
    for m, person in zip(figures, people, strict=True):
        if m.holding:
            keepers.setdefault(m.holding, []).append(person)
    others: list[Actor] = []
    for m in cast:
        if being(m):
            others.append(ThingActor(replace(m, noun=being(m)), setting, None))
            continue
        if m.category == "person":
            if mount_of(m):
                others.append(RiderActor(m, setting, mount_of(m)))
            continue
        own = replace(setting, adult_u=setting.adult_u * YOUNG) if m.look.get("young") else setting
        if m.category == "animal" and plan_of(m.noun):
            others.append(AnimalActor(m, own))
        else:
            others.append(ThingActor(m, own, _own(keepers.get(m.noun, ()), m)))
    flown = {a.member.noun for a in others if isinstance(a, ThingActor)}
    if keepers.get("kite") and "kite" not in flown:
        keeper = keepers["kite"][-1]
        others.append(ThingActor(kite_of(keeper.member), setting, keeper))
    return sorted([*people, *others, *pictured], key=lambda a: -a.member.depth)


def _own(keepers: Sequence[PersonActor], member: CastMember) -> PersonActor | None:
    """Who has a thing in the hand: of several who have one each, the one with its number; None for nobody."""
    _, _, number = member.entity_id.partition(".")
    index = int(number) - 1 if number.isdigit() and len(keepers) > 1 else -1
    return keepers[min(index, len(keepers) - 1)] if keepers else None
