"""A story of one sentence unfolds: it begins, something is done, and it ends, in pictures that show what is said of them."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.audio import estimate_duration_s
from seedream.generators.text import write
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.graph import Beat
from seedream.scene.reading.looks import UPRIGHT
from seedream.scene.shots.views import CastMember, WorldView
from seedream.scene.telling.turns import OWN

PLOT = "plot"


def _film(prompt: str, duration_s: float = 30.0) -> tuple[SceneGraph, dict[str, str]]:
    brief = read(prompt, duration_s=duration_s)
    scene = build_scene(understand(brief, encode(brief)), 0)[0]
    script, _ = write(scene, duration_s=duration_s, seed=0, narrated=True, estimate=estimate_duration_s)
    return scene, {line.beat_id: line.text for line in script.lines}


def _shots(scene: SceneGraph) -> list[tuple[Beat, WorldView]]:
    return [(b, b.view) for b in scene.beats if isinstance(b.view, WorldView)]


def _who(view: WorldView, noun: str) -> CastMember:
    return next(m for m in view.cast if m.noun == noun)


def test_a_wish_is_tried_fails_and_comes_true() -> None:
    scene, lines = _film("a cat who wants to become a chef")
    shots = _shots(scene)
    assert lines[shots[0][0].id].startswith("This is the story of a cat.")
    cats = [_who(view, "cat") for _, view in shots]
    assert all(UPRIGHT in cat.look for cat in cats), "who will have hands has them from the start"
    assert len({cat.height for cat in cats if cat.height < 0.8}) == 1, "and is as tall in all shots"
    assert "job" not in cats[0].look
    assert cats[-1].look["job"] == "chef"
    assert shots[0][1].place.kind == "living_room"
    assert {view.place.kind for _, view in shots[2:]} == {"kitchen"}
    assert cats[-1].deed == "serve"


def test_strangers_become_friends() -> None:
    scene, lines = _film("a lonely lighthouse keeper befriends a seagull")
    shots = _shots(scene)
    assert {m.noun for m in shots[0][1].cast} == {"lighthouse keeper"}
    deeds = [_who(view, "lighthouse keeper").deed for _, view in shots]
    assert deeds[-1].startswith("hug")
    assert "feed" in deeds[:-1]
    assert "The lighthouse keeper befriends a seagull." in " ".join(lines.values())
    assert [_who(view, "seagull").action for _, view in shots if "seagull" in {m.noun for m in view.cast}][-1] != "fly"


def test_what_was_built_carries_those_who_built_it() -> None:
    scene, lines = _film("two kids build a rocket in the garage and fly to the moon")
    places = list(dict.fromkeys(view.place.kind for _, view in _shots(scene)))
    assert places == ["garage", "space", "moon"]
    assert any("rocket" in {m.noun, m.holding} for _, view in _shots(scene) if view.place.kind == "space" for m in view.cast)
    assert "They fly to the moon." in " ".join(lines.values())


def test_what_the_request_says_of_place_and_hour_holds() -> None:
    scene, _ = _film("a shy robot learns to dance at a street festival at night")
    assert {(view.place.kind, view.place.time_of_day) for _, view in _shots(scene)} == {("market", "night")}
    assert any(m.noun == "person" for m in _shots(scene)[-1][1].cast), "somebody is there to see it"


@pytest.mark.parametrize("duration_s", [12.0, 30.0, 60.0])
@pytest.mark.parametrize(
    "prompt",
    ["a little fox gets lost in the forest and finds the way home", "a grandmother teaches her grandson to ride a bicycle",
     "a woman quits her office job and opens her own flower shop", "two rival chefs swap kitchens for a day"],
)  # fmt: skip
def test_no_shot_is_silent_or_empty_and_nothing_is_said_twice(prompt: str, duration_s: float) -> None:
    scene, lines = _film(prompt, duration_s)
    assert {beat.subject for beat in scene.beats} == {PLOT}
    assert lines.keys() == {beat.id for beat in scene.beats}
    assert len(set(lines.values())) == len(lines)
    assert all(any(m.category != "thing" for m in view.cast) for _, view in _shots(scene))
    assert len(scene.beats) >= 3


def test_sentences_of_one_plot_are_told_together() -> None:
    scene, lines = _film("a kitten is stuck in a tree and a firefighter rescues it")
    assert {beat.subject for beat in scene.beats} == {PLOT}
    assert "kitten is stuck in a tree." in lines[scene.beats[0].id]
    assert any("A firefighter rescues it." in text for text in lines.values())
    assert "kitten" in {m.noun for m in _shots(scene)[-1][1].cast}


def test_a_request_that_tells_every_step_is_told_in_its_own_words() -> None:
    told = "a cat wants to become a chef, she burns the soup, she tries again, and a critic loves it"
    scene, _ = _film(told)
    assert PLOT not in {beat.subject for beat in scene.beats}
    assert OWN in {beat.subject for beat in scene.beats}


def test_the_same_seed_tells_the_same_story() -> None:
    assert _film("a boy learns to swim in the lake")[1] == _film("a boy learns to swim in the lake")[1]


def test_who_somebody_is_and_what_they_become_are_told_one_after_the_other() -> None:
    scene, lines = _film("a little dragon who cannot breathe fire becomes a famous ice cream maker")
    told = list(lines.values())
    assert told[0].startswith("This is the story of a little dragon who cannot breathe fire.")
    assert told[-1].startswith("It becomes a famous ice cream maker.")
    assert not any("fire becomes" in line for line in told)
    assert len(scene.beats) > 3


def test_a_grave_request_gives_nobody_a_sad_face_for_the_whole_film() -> None:
    scene, _ = _film("a detective cat solves the case of the missing cheese")
    assert "sad" not in [m.look.get("mood") for _, view in _shots(scene) for m in view.cast]
    scene, _ = _film("a sad clown solves the case of the missing cheese")
    assert "sad" in [m.look.get("mood") for _, view in _shots(scene) for m in view.cast]


def test_somebody_whose_something_is_stolen_looks_for_it() -> None:
    scene, _ = _film("grandma's secret recipe is stolen on the morning of the fair")
    assert all(any(m.noun == "grandma" for m in view.cast) for _, view in _shots(scene))


def test_what_is_lost_is_what_is_searched_for() -> None:
    _, lines = _film("a painter loses her colours and searches for them in the city")
    assert any("her colours" in line for line in list(lines.values())[3:])


def test_a_shop_is_run_in_it() -> None:
    scene, lines = _film("two sisters run a small bookshop by the sea")
    assert {view.place.kind for _, view in _shots(scene)} == {"library"}
    assert any("door" in line for line in lines.values())


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("an elephant who cannot remember anything writes everything down", "It writes everything down."),
        ("a firefly leads a lost child home through the dark forest", "The child is lost."),
        ("a retired astronaut teaches kids about the stars", "See you tomorrow!"),
        ("a rabbit opens a hotel for travelling birds", "Then the door is open, and nobody comes."),
        ("a boy who talks to trees saves the old oak from being cut down", "the oak is saved!"),
    ],
)
def test_what_a_story_turns_on_is_told(prompt: str, said: str) -> None:
    _, lines = _film(prompt)
    assert any(said in line for line in lines.values())
