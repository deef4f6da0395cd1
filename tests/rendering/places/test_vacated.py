"""Vacated: a room without its own table where the cast brings one."""

from __future__ import annotations

import pytest

from seedream.rendering.places.rooms.plan import plan
from seedream.rendering.places.rooms.vacated import vacated


@pytest.mark.parametrize(
    ("room", "word", "piece"),
    [
        ("kitchen", "table", "table"),
        ("living_room", "couch", "sofa"),
        ("bedroom", "bed", "bed"),
        ("meeting_room", "table", "table"),
    ],
)
def test_a_piece_goes_with_what_lies_on_it(room: str, word: str, piece: str) -> None:
    whole = plan(room)
    less = vacated(whole, (word,))
    assert any(t.what.rpartition("/")[2] == piece for t in whole.things)
    assert not any(t.what.rpartition("/")[2] == piece for t in less.things)
    assert len(less.things) > 0.4 * len(whole.things)
    assert set(less.things) <= set(whole.things)


def test_a_room_keeps_all_that_nobody_brings() -> None:
    assert vacated(plan("kitchen"), ()) is plan("kitchen")
    assert vacated(plan("kitchen"), ("throne",)) is plan("kitchen")
