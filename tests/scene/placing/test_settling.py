"""Settling: who is in the air on a broom, in a bed, at a game, in a boat, and what is on what, before anything is composed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from seedream.context import understand
from seedream.diffusion.tracks import Tracks
from seedream.encoder import encode
from seedream.inputs import read
from seedream.inputs.styling import find_style
from seedream.rendering.world import WorldPainter
from seedream.scene import build_still
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec


def cast(prompt: str) -> Sequence[CastMember]:
    brief = read(prompt)
    (beat,) = build_still(understand(brief, encode(brief)), 0).beats
    assert isinstance(beat.view, WorldView)
    return beat.view.cast


def the(members: Sequence[CastMember], noun: str) -> CastMember:
    return next(m for m in members if m.noun == noun)


@pytest.mark.parametrize("prompt", ["a witch riding her broom over a village", "a witch flying on a broomstick at night"])
def test_who_rides_a_broom_is_in_the_air_on_it(prompt: str) -> None:
    (witch,) = cast(prompt)
    assert (witch.action, witch.holding.startswith("broom")) == ("fly", True)
    assert witch.box is not None
    assert witch.box.y + witch.box.height < 0.9


def test_a_broom_that_is_swept_with_stays_on_the_ground() -> None:
    (witch,) = cast("a witch sweeping the floor with a broom in her kitchen")
    assert witch.action != "fly"


def test_a_flying_broom_is_longer_than_its_rider_is_wide() -> None:
    setting = Tracks("s", 2.0, {}, ())
    riding, standing = (
        WorldPainter(WorldView(Place("studio"), (CastMember("a", "person", "witch", action, holding="broom"),)), setting,
                     FrameSpec(480, 270), 1)
        for action in ("fly", "stand")
    )  # fmt: skip
    across = [int((p.alone(p.actors[0], 1.0)[..., 3] > 127).any(axis=0).sum()) for p in (riding, standing)]
    assert across[0] > 1.6 * across[1]
    assert np.isfinite(across).all()


def test_a_game_lies_between_two_who_share_a_bench() -> None:
    members = cast("Two old men playing chess on a park bench")
    left, right = sorted((m for m in members if m.noun == "man"), key=lambda m: m.x)
    assert left.x < the(members, "chess").x < right.x


def test_several_kites_are_each_above_a_child() -> None:
    members = cast("three children flying kites on a hill")
    children, kites = ([m for m in members if m.noun == n] for n in ("child", "kite"))
    assert len(children) == len(kites) == 3
    for child, kite in zip(children, kites, strict=True):
        assert kite.box is not None
        assert child.box is not None
        assert kite.box.y + kite.box.height <= child.box.y + 0.01
        assert abs(kite.x - child.x) < 0.1


def test_both_who_fish_from_a_boat_are_in_it() -> None:
    boy, grandfather = (the(cast("A boy and his grandfather fishing from a rowboat on a lake"), n) for n in ("boy", "grandfather"))
    assert {boy.by, grandfather.by} & {"boy", "grandfather"}
    assert boy.holding == grandfather.holding == "rowboat"


def test_the_blanket_of_a_bedroom_is_a_bed_and_in_the_open_it_is_not() -> None:
    assert {m.noun for m in cast("a boy reading under a blanket in his bedroom")} == {"boy", "bed"}
    assert "bed" not in {m.noun for m in cast("a boy reading under a blanket in the forest")}


def test_who_is_before_a_castle_is_seen_before_it() -> None:
    members = cast("a girl standing in front of a castle")
    girl, castle = the(members, "girl").box, the(members, "castle").box
    assert girl is not None
    assert castle is not None
    assert castle.x < girl.x
    assert girl.x + girl.width < castle.x + castle.width
    assert girl.height < 0.6 * castle.height  # which is further away


def test_a_parrot_on_a_shoulder_does_not_steer() -> None:
    members = cast("a captain with a parrot on his shoulder looking through a telescope")
    parrot = the(members, "parrot")
    assert parrot.by == the(members, "captain").entity_id
    assert parrot.action == "stand"


@pytest.mark.parametrize("words", ["storybook watercolour", "soft watercolour", "loose ink"])
def test_words_that_say_more_of_a_style_go_with_it(words: str) -> None:
    found = find_style(f"a hedgehog under a mushroom, {words}")
    assert found is not None
    assert found.rest.strip(" ,") == "a hedgehog under a mushroom"


@pytest.mark.parametrize(
    ("prompt", "bearer"),
    [
        ("a girl holding a puppy in a garden", "girl"),
        ("a girl with a cat in her arms in a garden", "girl"),
        ("a pirate with a parrot on his shoulder", "pirate"),
        ("a grandmother knitting by the fireplace with a cat on her lap", "grandmother"),
    ],
)
def test_small_animals_are_borne_by_whom_they_are_on(prompt: str, bearer: str) -> None:
    brief = read(prompt)
    graph = build_still(understand(brief, encode(brief)), 1)
    view = graph.beats[0].view
    assert isinstance(view, WorldView)
    borne = next(m for m in view.cast if m.category == "animal")
    assert borne.by == bearer
    assert 0.2 < borne.lift < 0.9
    assert graph.not_understood == ()


@pytest.mark.parametrize(
    ("prompt", "deed"),
    [
        ("a man sleeping on the bus", "nod_off"),
        ("a tired traveller sleeping at the airport", "nod_off"),
        ("a grandfather asleep in an armchair", "nod_off"),
        ("a student asleep at a desk", "doze"),
        ("a man sleeping on a bench", "sleep"),
    ],
)
def test_whoever_falls_asleep_does_so_where_they_are(prompt: str, deed: str) -> None:
    (sleeper,) = [m for m in cast(prompt) if m.category == "person"]
    assert (sleeper.deed or sleeper.look.get("deed")) == deed
    assert sleeper.action == ("lie" if deed == "sleep" else "sit")


def test_a_kite_flown_from_a_hill_is_above_it() -> None:
    members = cast("a boy flying a red kite on a windy hill")
    kite, boy = the(members, "kite"), the(members, "boy")
    assert kite.box is not None
    assert boy.box is not None
    assert kite.box.y + kite.box.height <= boy.box.y + 0.02
