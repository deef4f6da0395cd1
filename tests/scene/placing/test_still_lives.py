"""Still lives: a few small things on a table are large, over the top of that table, and the room behind them is soft."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the, view_of

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.image.embedded import imagined
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.placing.still_lives import FOREGROUND, TOP
from seedream.types import FrameSpec

DESK = "flat lay of a desk with laptop, coffee, notebook and a plant"


def test_things_on_a_table_are_seen_from_near() -> None:
    cast = cast_of(DESK)
    table = next(m for m in cast.values() if m.noun == TOP)
    assert table.box is not None
    assert table.box.x < 0
    assert table.box.x + table.box.width > 1
    things = [m.box for m in cast.values() if m.noun != TOP and m.box is not None]
    assert len(things) == 4
    assert all(table.box.y < b.y + b.height < 0.95 for b in things)
    assert max(b.height for b in things) > 0.4


def test_a_table_of_which_nothing_is_said_is_in_a_room_without_its_foreground() -> None:
    assert view_of(DESK).place.kind == "office"
    place = view_of("a steaming bowl of ramen on a wooden counter").place
    assert place.kind == "kitchen"
    assert FOREGROUND in place.without


def test_the_things_are_sharp_and_the_room_is_not() -> None:
    brief = read(DESK)
    _, tracks = imagined(build_still(understand(brief, encode(brief)), 0), FrameSpec(320, 180), 0)
    assert "camera.focus" in tracks.channels


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [
        ("a steaming bowl of ramen with chopsticks on a counter", "chopsticks"),
        ("a birthday cake with candles on a table", "candle"),
    ],
)
def test_what_is_drawn_with_something_is_not_drawn_again(prompt: str, noun: str) -> None:
    assert noun not in {m.noun for m in cast_of(prompt).values()}


def test_a_board_lies_under_all_that_is_on_it() -> None:
    prompt = "bread and cheese on a wooden board on the table"
    board = the(prompt, "serving board").box
    bread = the(prompt, "bread").box
    assert board is not None
    assert bread is not None
    assert board.x < bread.x
    assert board.y < bread.y + bread.height < board.y + board.height + 0.05


def test_somebody_at_a_table_is_no_still_life() -> None:
    assert TOP not in {m.noun for m in cast_of("a woman with a cup of coffee at a table").values()}


@pytest.mark.parametrize("prompt", ["a tray on a table", "a cutting board on a kitchen counter", "our inbox tray on a table"])
def test_an_empty_board_is_what_is_shown(prompt: str) -> None:
    assert {m.noun for m in cast_of(prompt).values()} - {TOP}
