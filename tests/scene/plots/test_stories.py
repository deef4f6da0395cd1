"""Stories of one sentence: what they are about is done, in the places it takes, and nobody is there who only comes later."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.audio import estimate_duration_s
from seedream.generators.text import write
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.shots.views import WorldView


def _film(prompt: str, duration_s: float = 24.0) -> tuple[SceneGraph, dict[str, str], str]:
    brief = read(prompt, duration_s=duration_s)
    scene, why = build_scene(understand(brief, encode(brief)), 0)
    script, _ = write(scene, duration_s=duration_s, seed=0, narrated=True, estimate=estimate_duration_s)
    telling = next((d.value for d in why if d.key == "telling"), "")
    return scene, {line.beat_id: line.text for line in script.lines}, telling


def _views(scene: SceneGraph) -> list[WorldView]:
    return [b.view for b in scene.beats if isinstance(b.view, WorldView)]


@pytest.mark.parametrize(
    ("prompt", "plot", "places"),
    [
        ("A young fox leaves home to see the ocean for the first time", "see", ["forest", "road", "beach"]),
        ("A panda escapes from the zoo", "escape", ["zoo", "city_night", "meadow"]),
        ("A boy writes a letter to his father at war", "letter", ["living_room", "village", "camp", "village", "living_room"]),
        ("An astronaut calls home on his daughter's birthday", "call", ["moon", "living_room", "moon", "living_room", "moon"]),
        ("A young woman leaves her village to study in the big city", "move", ["village", "city_night"]),
        ("A girl follows a white rabbit into the forest", "follow", ["meadow", "forest", "waterfall"]),
        ("A family decorates the Christmas tree together", "decorate", ["living_room"]),
    ],
)  # fmt: skip
def test_a_story_goes_where_it_tells_of(prompt: str, plot: str, places: list[str]) -> None:
    scene, lines, telling = _film(prompt)
    kinds = [view.place.kind for view in _views(scene)]
    passed = [kind for i, kind in enumerate(kinds) if i == 0 or kinds[i - 1] != kind]
    assert telling == f"the plot {plot}"
    assert passed == places
    assert lines.keys() == {beat.id for beat in scene.beats}, "no shot is silent"
    assert len(set(lines.values())) == len(lines), "and nothing is said twice"


def test_who_is_waited_for_or_travelled_to_is_not_there_before() -> None:
    for prompt, other in (
        ("A dog waits at the station every day for its owner", "owner"),
        ("A family drives through the snow to reach grandpa on Christmas Eve", "grandpa"),
        ("A Roman soldier misses his family far from home", "family"),
    ):
        first = _views(_film(prompt)[0])[0]
        assert other not in {m.noun for m in first.cast}, prompt


def test_somebody_in_particular_is_not_just_anybody() -> None:
    scene, _, _ = _film("A street musician plays for an empty square until someone stops to listen")
    assert all("someone" not in {m.noun for m in view.cast} for view in _views(scene)[1:])
    assert "girl" in {m.noun for view in _views(scene) for m in view.cast}


def test_a_storm_comes_and_passes_although_the_request_says_storm() -> None:
    scene, _, _ = _film("A captain steers his ship through a terrible storm")
    weathers = [view.place.weather for view in _views(scene)]
    assert "storm" in weathers
    assert weathers[-1] == "clear"
    assert all(view.cast[0].action == "sail" for view in _views(scene))


def test_a_snowman_is_built_by_day_and_alive_by_night() -> None:
    scene, _, _ = _film("Children build a snowman that comes alive at night")
    hours = [view.place.time_of_day for view in _views(scene)]
    assert hours[0] == "day"
    assert "night" in hours
    assert hours[-1] == "dawn"


def test_what_is_baked_is_served() -> None:
    scene, lines, _ = _film("Grandma teaches her grandson how to bake the perfect apple pie")
    assert "apple pie" in {m.holding for m in _views(scene)[-1].cast}
    assert not any("the grandma" in text.lower() for text in lines.values()), "Grandma is her name"


def test_cubs_are_there_once_and_with_their_mother() -> None:
    scene, _, telling = _film("A mother bear protects her cubs through the first winter")
    assert telling == "the plot protect"
    for view in _views(scene):
        assert {m.noun for m in view.cast} <= {"bear", "wolf"}
        assert sum(m.noun == "bear" for m in view.cast) <= 4


def test_what_calls_no_plot_begins_is_doubted_and_ends() -> None:
    scene, lines, telling = _film("An old beekeeper shows his granddaughter the secret of the hive")
    assert telling == "the plot anything"
    assert "The beekeeper shows his granddaughter the secret of the hive." in " ".join(lines.values())
    assert "beekeeper" in {m.noun for m in _views(scene)[0].cast}
    assert _views(scene)[-1].place.time_of_day == "golden"
    _, _, walking = _film("A singer walks alone through neon streets in the rain")
    assert walking == "its own words", "a picture of a mood is no story"


@pytest.mark.parametrize(
    "prompt",
    [
        "A couple takes a hot air balloon ride over vineyards", "A family has dinner at the table in the kitchen",
        "A girl goes to sleep in her bed", "A boy finds a lost puppy in the park",
    ],
)  # fmt: skip
def test_what_is_quiet_or_a_moment_has_no_doubt_in_it(prompt: str) -> None:
    assert _film(prompt)[2] != "the plot anything"


def test_nobody_meets_a_double() -> None:
    scene, _, _ = _film("A shy girl's first day at a new school")
    nouns = [{m.noun for m in view.cast if m.category == "person"} for view in _views(scene)]
    assert {"girl", "child"} in nouns
    _, lines, _ = _film("A girl plays the violin on a bridge")
    assert "young woman" in " ".join(lines.values())


def test_who_decides_to_do_something_does_it() -> None:
    scene, lines, telling = _film("A flock of sheep decides to see the world")
    assert telling == "the plot world"
    assert {"meadow", "road", "city_night", "beach"} <= {view.place.kind for view in _views(scene)}
    assert any("flock of sheep decides" in text for text in lines.values())


def test_what_is_raced_is_swum_by_swimmers() -> None:
    scene, lines, _ = _film("A swimmer trains for the Olympics")
    assert {view.place.kind for view in _views(scene)} == {"swimming_pool"}
    assert not any(m.action == "run" for view in _views(scene) for m in view.cast)
    assert "trains" in lines[scene.beats[0].id]
