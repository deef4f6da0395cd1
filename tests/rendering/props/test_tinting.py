"""Tinting: what was asked for in a colour has that colour's name to the eye; glass and tyres stay; planted faults are seen."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.rendering.characters.pen import Pen
from seedream.rendering.colour import to_oklch
from seedream.rendering.props import PROPS, tint_of
from seedream.rendering.props.spec import PropSpec, rounded
from seedream.rendering.props.tinting import _focal, mean_of, recoloured, tinted

RED, TYRE, GLASS, CREAM = 0xFFD62B28, 0xFF241C28, 0xFFA8CBE0, 0xFFF6F1E8


def _name(spec: PropSpec) -> str:
    """The basic word that the mean of a drawing is nearest to."""
    mean = mean_of(spec.draw, spec, spec.colour)
    assert mean is not None
    return min(_focal(), key=lambda word: float(np.linalg.norm(mean - _focal()[word])))


@pytest.mark.parametrize("word", ["red", "yellow", "purple", "blue", "green"])
@pytest.mark.parametrize("name", ["bus", "boat", "potted_plant", "train", "house"])
def test_what_is_asked_for_in_a_colour_has_it(name: str, word: str) -> None:
    assert _name(tinted(PROPS[name], tint_of(word) or 0, word)) == word


def test_without_it_a_red_potted_plant_is_not_red() -> None:
    spec = PROPS["potted_plant"]
    plain = mean_of(spec.draw, spec, RED)
    clear = mean_of(tinted(spec, RED, "red").draw, spec, RED)
    assert plain is not None
    assert clear is not None
    goal = _focal()["red"]
    assert np.linalg.norm(clear - goal) < 0.8 * np.linalg.norm(plain - goal)


def test_tyres_and_glass_stay_what_they_are_while_white_parts_give_way() -> None:
    assert recoloured(TYRE, RED, 0.4) == TYRE
    assert recoloured(GLASS, RED, 0.4) == GLASS
    assert recoloured(RED, RED, 1.0) == RED
    assert to_oklch(recoloured(CREAM, RED, 0.6))[1] > to_oklch(CREAM)[1] + 0.05
    assert to_oklch(recoloured(TYRE, RED, 1.0))[0] < 0.46


def test_what_has_its_colour_already_is_drawn_as_it_is() -> None:
    seen: list[int] = []

    def draw(pen: Pen, colour: int, _: float) -> None:
        seen.append(colour)
        pen.fill(rounded(-0.5, -1, 0.5, 0, 0.1), colour)

    tint = tint_of("blue") or 0
    spec = tinted(PropSpec(draw, 1.0, "ground", RED), tint, "blue")
    assert spec.colour == tint
    assert set(seen) == {tint}


def test_a_thing_without_room_for_the_tint_keeps_its_looks() -> None:
    def draw(pen: Pen, colour: int, _: float) -> None:
        pen.fill(rounded(-0.5, -1, 0.5, 0, 0.1), TYRE)
        pen.fill(rounded(-0.02, -0.5, 0.02, -0.46, 0.01), colour)

    spec = tinted(PropSpec(draw, 1.0, "ground", RED), tint_of("yellow") or 0, "yellow")
    mean = mean_of(spec.draw, spec, spec.colour)
    assert mean is not None
    assert mean[0] < 0.5
