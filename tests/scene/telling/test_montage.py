"""Montage: lists of what is only named are seen as what those whom the film is about do with it."""

from __future__ import annotations

from itertools import pairwise

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.graph import Entity
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.montage import as_done, at_their_work

FRIENDS = Entity("friend", "person", "friend", count=3)
TAILOR = Entity("tailor", "person", "tailor", look={"job": "tailor"})


def _said(prompt: str) -> dict[str, WorldView]:
    brief = read(prompt)
    beats = build_scene(understand(brief, encode(brief)), 0)[0].beats
    return {b.spoken[0]: b.view for b in beats if isinstance(b.view, WorldView) and b.spoken}


def test_what_is_named_is_done() -> None:
    views = _said("a montage of a summer with friends: swimming, campfire, bikes, stars")
    assert {m.action for m in views["Swimming."].cast} == {"swim"}
    assert {m.holding for m in views["Bikes."].cast} == {"bicycle"}
    assert "campfire" in {m.noun for m in views["Campfire."].cast}
    assert "campfire" not in {m.noun for m in views["Bikes."].cast}, "what was there before is not carried along"
    assert views["Stars."].place.kind == "night_sky"


def test_riders_side_by_side_have_room_for_their_wheels() -> None:
    riders = sorted(m.x for m in _said("a montage of a summer with friends: bikes, campfire, stars")["Bikes."].cast)
    assert all(b - a > 0.25 for a, b in pairwise(riders))


def test_a_portrait_shows_the_work_of_hands() -> None:
    views = _said("portrait of an old tailor, hands, needle, radio playing")
    assert views["Needle."].cast[0].deed == "sew"
    smith = Entity("smith", "person", "blacksmith", look={"job": "blacksmith"})
    assert at_their_work("A blacksmith.", smith).startswith("The blacksmith is")
    assert at_their_work("An old tailor in Rome by night.", TAILOR) == ""


def test_people_of_a_trade_are_where_they_work() -> None:
    views = _said("tribute to night shift workers: nurses, bakers, bus drivers, the city asleep")
    assert [views[said].place.kind for said in ("Nurses.", "Bakers.")] == ["hospital", "bakery"]
    assert "worker" not in {m.noun for m in views["Nurses."].cast}


def test_what_nobody_does_stays_as_it_is() -> None:
    assert as_done("Freedom.", FRIENDS) == ""
    assert as_done("Sunset.", None) == ""
    assert as_done("Coffee.", None) == "A woman is drinking coffee in a café."
    assert as_done("Swimming.", Entity("dog", "animal", "dog")) == "The dog is swimming in a lake."
