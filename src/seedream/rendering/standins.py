"""Stand-ins: which members of a cast are drawn as something else than themselves, and how all are when the picture is mirrored."""

from __future__ import annotations

from dataclasses import replace

from seedream.rendering.animals.species import plan_of
from seedream.rendering.props import prop_name
from seedream.scene.placing.tethers import BALLOON
from seedream.scene.reading.beings import being_of
from seedream.scene.reading.carrying import HELD_LETTERING, LETTERING
from seedream.scene.shots.views import CastMember, WorldView

_SIGNED = {"taxi", "police_car"}
"""Vehicles with writing on them, which no mirror may turn."""


def pictured(member: CastMember) -> bool:
    """Whether a member and what it holds are drawn without lettering."""
    known = member.category == "person" or (member.category == "animal" and plan_of(member.noun)) or prop_name(member.noun)
    held = not member.holding or prop_name(member.holding) or plan_of(member.holding)
    read = {LETTERING, HELD_LETTERING} & member.look.keys()
    return bool(known and held) and not read and not _SIGNED & {prop_name(member.noun), prop_name(member.holding or "")}


def seen_from_behind(view: WorldView) -> WorldView:
    """The view whose mirror image shows the cast on the sides where they were put."""
    return replace(view, cast=tuple(replace(m, x=-m.x, aside=-m.aside, facing=-m.facing) for m in view.cast))


def with_line(member: CastMember) -> CastMember:
    """Whoever holds balloons that are in the cast themselves has their strings in the hand, as the line of a kite."""
    return replace(member, holding="kite") if member.holding == BALLOON else member


def being(member: CastMember) -> str:
    """Name of the drawing of somebody who is no person, as a snowman, a ghost or a monster is; "" for people and robots."""
    if member.category != "person":
        return ""
    noun = being_of(member.noun, member.look, member.action, member.deed, member.holding)
    return (prop_name(noun) or "") if noun else ""
