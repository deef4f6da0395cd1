"""What somebody paints: a fence gets a coat with a brush, a lighthouse is pictured on the canvas of an easel."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the


@pytest.mark.parametrize(
    ("prompt", "who", "deed", "held"),
    [
        ("a man painting a fence in the garden", "man", "paint_low", "fence"),
        ("a woman painting an old chair in the backyard", "woman", "paint_low", "chair"),
        ("a girl painting a birdhouse on the porch", "girl", "paint_small", "birdhouse"),
    ],
)
def test_a_brush_is_at_what_is_painted(prompt: str, who: str, deed: str, held: str) -> None:
    painter = the(prompt, who)
    assert (painter.deed, painter.holding) == (deed, held)


def test_a_colour_after_what_is_painted_is_its_own() -> None:
    door = the("a couple painting their front door blue", "door")
    assert door.colour == "blue"


def test_a_view_is_painted_on_a_canvas() -> None:
    artist = the("an artist painting a lighthouse by the sea", "artist")
    assert artist.deed == "paint"
    assert "lighthouse" in artist.look["painted"]


def test_eggs_are_on_the_table_that_is_named() -> None:
    cast = cast_of("kids painting easter eggs at the kitchen table")
    assert sum(m.noun == "easter egg" for m in cast.values()) == 3
    assert all(m.deed != "paint_small" for m in cast.values())
