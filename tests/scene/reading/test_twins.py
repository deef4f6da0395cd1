"""Twins: one of two does this, the other that."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.reading.twins import told_apart
from seedream.scene.shots.views import WorldView


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one boy sleeping and the other reading on a sofa", ("two boys on a sofa", "a boy sleeping", "a boy reading")),
        ("two men on a bench, one reading a newspaper and the other asleep",
         ("two men on a bench", "a man reading a newspaper", "a man sleeping")),
        ("two cats, one white and one black", None), ("a one-eyed pirate and the other sailors sing", None),
        ("two tables, one standing and the other lying", None), ("a man reads to the other", None),
    ],
)  # fmt: skip
def test_what_each_does_is_told_apart(text: str, found: tuple[str, str, str] | None) -> None:
    assert told_apart(text) == found


def test_both_are_there_and_each_does_its_own() -> None:
    brief = read("two men sitting on a bench in a park, one reading a newspaper and the other asleep")
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    reading, sleeping = (next(m for m in view.cast if m.entity_id == name) for name in ("man", "man_other"))
    assert reading.holding == "newspaper"
    assert sleeping.deed == "sleep"
    assert sum(m.noun.endswith("bench") for m in view.cast) == 1
