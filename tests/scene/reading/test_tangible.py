"""Unknown words: what one can see stands there as a sign, what one cannot does not."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.encoder.concrete import concreteness
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.shots.views import WorldView


@pytest.mark.parametrize("noun", ["harpoon", "sextant", "falafel", "trebuchet", "samovar"])
def test_what_can_be_touched_is_concrete(noun: str) -> None:
    assert concreteness(noun) > 0.2


@pytest.mark.parametrize("noun", ["gratitude", "effort", "opinion", "tradition", "deadline", "step"])
def test_what_cannot_is_not(noun: str) -> None:
    assert concreteness(noun) < -0.2


def test_first_steps_are_no_things_on_the_ground() -> None:
    brief = read("a baby taking his first steps")
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    assert [m.noun for m in view.cast] == ["baby"]
