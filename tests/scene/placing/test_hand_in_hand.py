"""Two who hold hands are seen holding hands, and nobody else is."""

from __future__ import annotations

import pytest

from seedream.scene.graph import Entity
from seedream.scene.placing.hand_in_hand import hand_in_hand


def _people(*counts: int) -> list[Entity]:
    return [Entity(f"p{i}", "person", "person", count, action="walk") for i, count in enumerate(counts)]


@pytest.mark.parametrize("wish", ["a couple walking hand in hand", "a mother and her son holding hands", "they held hands"])
@pytest.mark.parametrize("counts", [(2,), (1, 1)])
def test_two_hold_hands(wish: str, counts: tuple[int, ...]) -> None:
    assert {e.look["deed"] for e in hand_in_hand(_people(*counts), wish)} == {"hold_hands"}


@pytest.mark.parametrize(
    ("wish", "counts"), [("a couple walking in the park", (2,)), ("friends holding hands", (3,)), ("a man holding hands", (1,))]
)
def test_others_do_not(wish: str, counts: tuple[int, ...]) -> None:
    assert not any("deed" in e.look for e in hand_in_hand(_people(*counts), wish))


def test_a_hand_that_holds_something_is_not_free() -> None:
    one, other = _people(1, 1)
    busy = Entity(one.id, one.category, one.noun, 1, action="walk", look={"holding": "umbrella"})
    first, second = hand_in_hand([busy, other], "a couple holding hands")
    assert "deed" not in first.look
    assert second.look["deed"] == "hold_hands"
