"""Where somebody is of whom nobody says where: where one usually does that."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.views import WorldView


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
    ],
)
def test_the_place_suits_what_is_done(prompt: str, kind: str) -> None:
    assert place(prompt) == kind
