"""Heaps: vessels with what is in them, piles and stacks are one thing; what is counted stays apart."""

from __future__ import annotations

from functools import cache

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.placing.heaps import heap
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember, WorldView


@cache
def cast(prompt: str) -> tuple[CastMember, ...]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return view.cast


@pytest.mark.parametrize(
    ("prompt", "noun"),
    [
        ("a basket full of apples on a table", "basket of apples"),
        ("a wheelbarrow loaded with pumpkins", "wheelbarrow of pumpkins"),
        ("a pile of pumpkins in a field", "pile of pumpkins"), ("a stack of suitcases", "stack of suitcases"),
        ("books piled on the floor", "book stack"), ("crates full of lemons", "box of lemons"),
    ],
)  # fmt: skip
def test_what_fills_or_is_piled_up_is_one_thing(prompt: str, noun: str) -> None:
    found = {m.noun for m in cast(prompt)}
    assert noun in found
    assert not found & {"apple", "pumpkin", "suitcase", "lemon"}


def test_who_carries_a_basket_has_it_in_hand_with_what_is_in_it() -> None:
    (girl,) = cast("a girl carrying a basket full of apples")
    assert girl.holding == "basket of apples"


def test_what_is_counted_stays_apart() -> None:
    assert sum(m.noun == "apple" for m in cast("three apples in a bowl")) == 3
    assert sum(m.noun == "apple" for m in cast("a bowl with two apples")) == 2


def test_heaps_are_as_large_as_what_they_are_of() -> None:
    pile, apples = heap("pile of pumpkins"), heap("basket of apples")
    assert pile is not None
    assert apples is not None
    wide, high, _ = lexicon.drawn_size("pumpkin") or (0.0, 0.0, 0.0)
    assert 2 * wide < pile.width < 4 * wide
    assert high < pile.height < 3 * high
    assert apples.width == (lexicon.drawn_size("basket") or (0.0,))[0]
    assert lexicon.drawn_size("pile of pumpkins") == pytest.approx((pile.width, pile.height, 0.6))


@pytest.mark.parametrize("words", ["pile of dreams", "basket of elephants", "pumpkin", "glass of water", "plate of pasta"])
def test_other_words_are_no_heap(words: str) -> None:
    assert heap(words) is None
