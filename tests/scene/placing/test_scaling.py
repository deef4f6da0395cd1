"""Scaling: giants are giant and what is tiny is small, beside everybody else and in hands."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the

from seedream.scene.placing.scaling import HELD_SIZE, said_size, scale_of


@pytest.mark.parametrize(
    ("words", "height", "held", "least", "most"),
    [
        (("giant",), 0.03, True, 0.3, 0.65),
        (("giant",), 0.33, False, 1.25, 1.4),
        (("huge",), 1.6, False, 2.0, 4.6),
        (("tiny",), 1.6, False, 0.7, 0.9),
        (("red",), 0.5, False, 0.5, 0.5),
    ],
)  # fmt: skip
def test_words_for_size_end_between_heights(words: tuple[str, ...], height: float, held: bool, least: float, most: float) -> None:
    said = said_size(words, "thing", height, held=held)
    assert least <= height * float(said or "1") <= most


def test_people_keep_their_height() -> None:
    assert said_size(("huge",), "person", 1.0) == ""


def test_a_giant_strawberry_fills_the_arms_and_a_cat_the_village() -> None:
    assert scale_of(the("a girl holding a giant strawberry", "girl").look, HELD_SIZE) > 5
    members = {m.noun: m for m in cast_of("a girl beside a giant cat").values()}
    cat, girl = members["cat"].box, members["girl"].box
    assert cat is not None
    assert girl is not None
    assert cat.height > 1.3 * girl.height


def test_what_somebody_is_on_is_wide_enough() -> None:
    members = {m.noun: m for m in cast_of("an elephant balancing on a ball in a circus").values()}
    elephant, ball = members["elephant"].box, next(m.box for noun, m in members.items() if "ball" in noun)
    assert elephant is not None
    assert ball is not None
    assert ball.width > 0.5 * elephant.width
