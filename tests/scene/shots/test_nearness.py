"""How near the camera comes to a cast, and how a small one stands together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seedream.scene.shots.nearness import NEARER, approach, breadth, extent_of, gathered, side_by_side, tallest
from seedream.scene.shots.views import CastMember, Framing, Place, WorldView
from seedream.types import Rect

MAN = CastMember("man", "person", "man", "talk", -0.25)
WOMAN = CastMember("woman", "person", "woman", "talk", 0.2, facing=-1)
CAT = CastMember("cat", "animal", "cat", height=0.34)
MOUSE = CastMember("mouse", "animal", "mouse", x=0.5, height=0.1)


def _view(*cast: CastMember, framing: Framing = "medium") -> WorldView:
    return WorldView(Place("park"), cast, framing)


def test_grown_people_are_seen_as_the_place_frames_them_and_small_ones_from_nearer() -> None:
    assert approach(_view(MAN, WOMAN)) == 1.0
    assert approach(_view(MAN, CAT)) == 1.0
    assert approach(_view(CAT)) > 1.3
    assert approach(_view(CAT, framing="wide")) > 1.3
    assert approach(_view(replace(CAT, action="walk"), framing="wide")) < approach(_view(CAT, framing="wide"))


def test_a_near_picture_comes_nearer_than_a_medium_one_and_shows_everybody() -> None:
    assert approach(_view(MAN, WOMAN, framing="near")) >= NEARER
    apart = _view(replace(MAN, x=-0.8), replace(WOMAN, x=0.8), framing="near")
    assert approach(apart) == 1.0


@pytest.mark.parametrize(
    "member",
    [
        replace(CAT, box=Rect(0.2, 0.4, 0.3, 0.3)),
        replace(CAT, lift=0.5),
        replace(CAT, action="fly"),
        replace(MAN, action="ride"),
    ],
)
def test_who_is_composed_or_in_the_air_is_left_as_it_is(member: CastMember) -> None:
    assert approach(_view(member, framing="near")) == 1.0


def test_somebody_who_sits_is_no_taller_than_that() -> None:
    assert tallest(_view(replace(MAN, action="sit"))) < tallest(_view(MAN))
    assert tallest(_view(replace(MAN, deed="kneel"))) < tallest(_view(MAN))


def test_a_small_cast_stands_together_and_keeps_its_proportions() -> None:
    near = gathered(_view(replace(CAT, x=-0.4, height=0.2), MOUSE))
    cat, mouse = near.cast
    assert cat.height > 0.2
    assert mouse.height / cat.height == pytest.approx(0.5, abs=0.01)
    assert mouse.x - cat.x < 0.9 - 0.1
    assert gathered(_view(MAN, CAT)) == _view(MAN, CAT)


def test_in_a_tall_frame_nobody_stands_before_anybody_else() -> None:
    dog = CastMember("dog", "animal", "dog", x=0.1, height=0.52)
    girl = CastMember("girl", "person", "girl", x=-0.1, height=0.65)
    tall = side_by_side(_view(girl, dog), 9 / 16)
    assert [m.entity_id for m in sorted(tall.cast, key=lambda m: m.x)] == ["girl", "dog"]
    apart = (tall.cast[1].x - tall.cast[0].x) / 2
    assert apart >= 0.8 * 0.371 / 2 * (16 / 9) ** 2 * (breadth(girl) + breadth(dog)) / 2
    first, last = extent_of(tall, 9 / 16)
    assert first > 0
    assert last < 1
    assert side_by_side(_view(girl, dog), 16 / 9) == _view(girl, dog)
    assert side_by_side(_view(replace(girl, deed="pet"), dog), 9 / 16).cast == (replace(girl, deed="pet"), dog)


def test_a_tied_group_moves_as_one_into_a_tall_frame() -> None:
    left = CastMember("left", "person", "man", "sit", x=-0.5)
    right = CastMember("right", "person", "woman", "sit", by="left", aside=1.2)
    tall = side_by_side(_view(left, right), 9 / 16)
    assert tall.framing == "wide"
    first, last = extent_of(tall, 9 / 16)
    assert first > 0
    assert last < 1
