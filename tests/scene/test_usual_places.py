"""Where somebody is of whom nobody says where: where one usually does that."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.shots.views import WorldView


def place(prompt: str) -> str:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return view.place.kind


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a boy kneading dough", "kitchen"),
        ("a grandmother knitting a scarf", "living_room"),
        ("a girl brushing her teeth", "bathroom"),
        ("a woman hugging her daughter", "park"),
        ("a goat jumping", "meadow"),
        ("a knight kneading dough in a garden", "garden"),
        ("a photo of a parrot and a fork", "jungle"),
        ("a woman and a car", "road"),
        ("a vase of roses on a table", "living_room"),
        ("a dog running through a field of sunflowers", "meadow"),
        ("a group of friends eating pizza on the floor", "living_room"),
        ("a ship sailing under a starry sky", "sea"),
        ("a giant octopus attacking a ship", "sea"),
        ("a family sitting around the dinner table", "kitchen"),
        ("a tailor measuring a customer", "dressing_room"),
        ("a mermaid sitting on a rock at sunset", "beach"),
        ("a mermaid with a jellyfish", "underwater"),
        ("a young woman painting her room", "bedroom"),
    ],
)
def test_the_place_suits_what_is_done(prompt: str, kind: str) -> None:
    assert place(prompt) == kind


@pytest.mark.parametrize(
    ("prompt", "hour"),
    [
        ("a woman walking through new york", "day"),
        ("a detective walking down a street", "night"),
        ("a sad man walking through the city in the rain", "night"),
        ("a taxi in the city at night", "night"),
    ],
)
def test_a_city_is_shown_by_day_but_where_the_night_belongs_to_it(prompt: str, hour: str) -> None:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    assert (view.place.kind, view.place.time_of_day) == ("city_night", hour)
