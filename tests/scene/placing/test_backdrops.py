"""Backdrops: trees and buildings are behind whoever is there, and moons are in the sky."""

from __future__ import annotations

import itertools

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.backdrops import by_depth
from seedream.scene.shots.views import CastMember, WorldView
from seedream.types import Rect


def cast(prompt: str) -> dict[str, CastMember]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return {m.entity_id: m for m in view.cast}


def box(member: CastMember) -> Rect:
    assert member.box is not None
    return member.box


def the(members: dict[str, CastMember], noun: str) -> CastMember:
    (found,) = [m for m in members.values() if m.noun == noun]
    return found


@pytest.mark.parametrize("noun", ["tree", "windmill", "castle", "lighthouse"])
def test_whoever_is_beside_something_tall_is_seen_well_and_it_stands_behind(noun: str) -> None:
    members = cast(f"a farmer beside a {noun}")
    farmer, tall = the(members, "farmer"), the(members, noun)
    assert box(farmer).height > 0.4
    assert box(tall).height > 1.2 * box(farmer).height
    assert tall.depth > farmer.depth
    assert box(tall).y >= 0.03
    assert box(tall).x >= 0
    assert box(tall).x + box(tall).width <= 1
    assert box(tall).y + box(tall).height < box(farmer).y + box(farmer).height


@pytest.mark.parametrize("side", ["left", "right"])
def test_on_which_side_it_is_said_to_be_it_is(side: str) -> None:
    members = cast(f"a woman to the {side} of a tree")
    assert (the(members, "woman").x < the(members, "tree").x) == (side == "left")


def test_whoever_is_on_it_is_not_before_it() -> None:
    cat, tree = Entity("cat", "animal", "cat"), Entity("tree", "thing", "tree")
    woman = Entity("woman", "person", "woman")
    assert by_depth([woman, tree], []).backs == (tree,)
    assert by_depth([cat, tree], [Relation("cat", "on", "tree")]).backs == ()
    assert by_depth([woman, tree], [Relation("woman", "behind", "tree")]).backs == ()


def test_moons_are_in_the_sky_and_not_on_the_ground() -> None:
    members = cast("a woman and three moons in the desert")
    moons = [m for m in members.values() if m.noun == "moon"]
    assert len(moons) == 3
    assert all(box(m).y + box(m).height < 0.5 and m.action == "float" for m in moons)
    apart = sorted(box(m).x for m in moons)
    assert all(b - a > 0.1 for a, b in itertools.pairwise(apart))


def test_moons_that_the_place_has_are_not_drawn_again() -> None:
    assert not [m for m in cast("an astronaut on a red planet with two moons").values() if m.noun == "moon"]


def test_fireworks_and_birds_are_up_in_the_air() -> None:
    members = cast("two children watching fireworks in a park")
    assert all(m.box is not None and m.box.y + m.box.height < 0.65 for m in members.values() if m.noun == "firework")
    members = cast("an old fisherman on the pier, seagulls flying around him")
    gulls = [box(m) for m in members.values() if m.noun == "seagull"]
    assert len(gulls) == 3
    assert all(b.y + b.height < 0.5 and b.height < 0.2 for b in gulls)
