"""Kin and company: relatives of animals are of their kind, two who do it together are both seen, and nobody is named twice."""

from __future__ import annotations

from seedream.context import understand
from seedream.encoder import encode, sentence_vectors
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.graph import Beat, Entity
from seedream.scene.reading.parse import parse
from seedream.scene.shots.views import WorldView
from seedream.types import Mood


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _worlds(prompt: str) -> list[tuple[Beat, WorldView]]:
    return [(b, b.view) for b in _film(prompt).beats if isinstance(b.view, WorldView)]


def _who(text: str) -> list[Entity]:
    return list(parse(text, sentence_vectors([text])[0], Mood(0.0, 0.0)).entities)


def test_the_grandmother_of_a_fox_is_a_fox_and_in_every_picture() -> None:
    worlds = _worlds("a little fox learns to hunt with her grandmother")
    assert all([m.noun for m in view.cast] == ["fox", "fox"] for _, view in worlds)
    assert {m.action for m in worlds[-1][1].cast} == {"jump"}
    assert [e.noun for e in _who("a fox family in spring, cubs play in the meadow")] == ["fox", "fox"]


def test_two_who_do_it_together_are_both_there() -> None:
    worlds = _worlds("a grandmother and her grandson plant an apple tree and watch it grow")
    assert all({"grandmother", "grandson"} <= {m.noun for m in view.cast} for _, view in worlds)
    assert "They plant an apple tree." in worlds[0][0].spoken[0]
    love = _worlds("A baker and a florist fall in love across the street")
    assert {m.noun for m in love[-1][1].cast} == {"baker", "florist"}
    assert love[-1][1].cast[0].action == "dance"


def test_whoever_is_named_twice_is_one() -> None:
    (beekeeper,) = _who("my grandfather the beekeeper")
    assert (beekeeper.noun, beekeeper.look["job"]) == ("grandfather", "beekeeper")
    (man,) = _who("a man works as a waiter in a café")
    assert man.look["job"] == "waiter"
    assert [e.noun for e in _who("a grumpy cat gets a puppy as a new roommate")] == ["cat", "puppy"]
    assert [e.noun for e in _who("two neighbours who hate each other")] == ["neighbour"]


def test_love_for_what_does_not_answer() -> None:
    worlds = _worlds("A robot falls in love with a cactus")
    assert all("cactus" in {m.noun for m in view.cast} for _, view in worlds[:1] + worlds[-1:])
    assert not any("mended" in text for beat, _ in worlds for text in beat.spoken)


def test_a_thing_that_is_found_stays_in_the_picture() -> None:
    worlds = _worlds("an old lighthouse keeper finds a message in a bottle")
    over = next(view for beat, view in worlds if "finds a message in a bottle" in beat.spoken[0])
    assert "bottle" in {m.noun for m in over.cast}
    assert over.place.kind == "sea"


def test_the_sky_clears_when_the_sun_breaks_through() -> None:
    worlds = _worlds("storm over the sea, waves crash against the cliffs, then the sun breaks through")
    hours = {beat.spoken[0]: (view.place.weather, view.place.time_of_day) for beat, view in worlds if beat.spoken}
    assert hours["Storm over the sea."] == ("storm", "storm")
    assert hours["The sun breaks through."] == ("clear", "day")


def test_parts_of_a_town_are_seen_where_it_is() -> None:
    kinds = [view.place.kind for _, view in _worlds("lost in Venice, canals, gondolas, an old violinist on a bridge")]
    assert set(kinds) == {"village"}
