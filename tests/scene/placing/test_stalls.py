"""Stalls: whoever sells is behind the counter, which has the wares on it."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of


@pytest.mark.parametrize(
    ("prompt", "seller"),
    [
        ("a fruit stand at a market with a vendor weighing apples", "vendor"),
        ("a woman selling fruit at a market stall", "woman"),
        ("a vendor behind a fruit stand at the market", "vendor"),
    ],
)
def test_who_sells_is_in_the_stall(prompt: str, seller: str) -> None:
    cast = list(cast_of(prompt).values())
    stall, front = next(m for m in cast if m.noun.endswith(("stand", "stall"))), next(m for m in cast if m.noun == "stall front")
    one = next(m for m in cast if m.noun == seller)
    assert len(cast) == 3
    assert stall.box == front.box
    assert stall.box is not None
    assert one.box is not None
    assert stall.depth > one.depth > front.depth
    assert stall.box.x < one.box.x < stall.box.x + stall.box.width
    assert stall.box.y < one.box.y


def test_who_buys_stays_outside() -> None:
    cast = cast_of("a girl buying apples at a market stall")
    assert not [m for m in cast.values() if m.noun == "stall front"]


def test_children_who_sell_are_seen_above_the_counter() -> None:
    cast = cast_of("two girls selling lemonade at a lemonade stand").values()
    stall = next(m.box for m in cast if m.noun == "lemonade stand")
    girls = [m.box for m in cast if m.noun == "girl" and m.box is not None]
    assert stall is not None
    assert len(girls) == 2
    assert all(g.y < stall.y + 0.4 * stall.height for g in girls)
