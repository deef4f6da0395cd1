"""Where and in which season requests play: more places, what is nothing in them, and words that only look like places."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.lexicon import data, noun
from seedream.scene.places import indoors


def built(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a woman brushes her teeth in the bathroom", "bathroom"),
        ("a queen speaks to her people in the throne room", "castle_hall"),
        ("an engineer walks through the server room of a data centre", "server_room"),
        ("a mother and her son buy apples at the market", "market"),
        ("a bride and a groom in the church", "church"),
        ("a church on a hill above the village", "village"),
        ("a boy swims in the swimming pool", "swimming_pool"),
        ("two boys play football in a full stadium", "stadium"),
        ("a girl looks at a painting in the museum", "museum"),
        ("an explorer walks through the dense jungle", "jungle"),
        ("a captain on the bridge of a spaceship", "spaceship"),
        ("an old man crosses the bridge in the fog", "river"),
        ("a tired man sits in the subway at night", "carriage"),
        ("a woman waits for the train at the station", "train_station"),
        ("a farmer and a cow in the barn", "barn"),
        ("two friends watch a film in the cinema", "cinema"),
        ("a fisherman waits in the harbour at sunset", "harbour"),
        ("a sailing boat in the harbour", "sea"),
        ("a woman stands before a waterfall", "waterfall"),
        ("friends sit around the campfire", "camp"),
        ("a mechanic repairs a car in the garage", "garage"),
        ("two guests arrive in the hotel lobby", "hotel_lobby"),
        ("a boy finds a box in the attic", "attic"),
    ],
)
def test_the_place_that_is_asked_for(prompt: str, kind: str) -> None:
    assert built(prompt).place.kind == kind


@pytest.mark.parametrize(
    ("prompt", "absent"),
    [
        ("a man sits on the train at night", "train"),
        ("a farmer and a cow in the barn", "barn"),
        ("an astronaut on the bridge of a spaceship", "spaceship"),
        ("a woman stands before a waterfall", "waterfall"),
        ("friends sit around the campfire", "campfire"),
    ],
)
def test_nobody_puts_a_place_into_itself(prompt: str, absent: str) -> None:
    assert absent not in {entity.noun for entity in built(prompt).entities}


def test_what_a_place_is_counts_only_there() -> None:
    assert "train" in {entity.noun for entity in built("a train arrives at the station").entities}


@pytest.mark.parametrize(
    ("prompt", "season"),
    [
        ("a woman walks through the forest in autumn", "autumn"),
        ("a dog plays in the leaves in the fall", "autumn"),
        ("a couple in a park under cherry blossoms", "spring"),
        ("children in the park on a winter morning", "winter"),
        ("a man in the garden in summer", "summer"),
        ("leaves fall from a tree in the park", ""),
        ("a spring in the mountains", ""),
    ],
)
def test_seasons_are_heard(prompt: str, season: str) -> None:
    graph = built(prompt)
    assert graph.place.season == season
    assert graph.place.weather == "clear"


def test_people_dress_for_winter() -> None:
    heroes = (built(f"a woman walks through the park in {season}").entities[0] for season in ("winter", "summer"))
    cold, warm = (hero.look for hero in heroes)
    assert cold.get("outfit") == "coat"
    assert warm.get("outfit") != "coat"


def test_every_word_for_what_a_place_is_can_be_asked_for() -> None:
    for kind, entry in data("places").items():
        words = " ".join((*entry["words"], *entry.get("implied_by", ())))
        for word in entry.get("itself", ()):
            assert word in words or noun(word) is not None, (kind, word)
    assert indoors("carriage")
    assert not indoors("camp")
