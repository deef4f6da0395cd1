"""Hangings: in a room things hang on the room's own wall, and pictures show what they are of."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.placing.enclosing import inside_of
from seedream.scene.shots.views import WorldView


def view(prompt: str) -> WorldView:
    brief = read(prompt)
    shown = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(shown, WorldView)
    return shown


@pytest.mark.parametrize("prompt", ["a clock on the wall of a kitchen", "a girl looking at a clock on the wall"])
def test_a_clock_is_on_the_wall_of_the_room(prompt: str) -> None:
    shown = view(prompt)
    clock = next(m for m in shown.cast if m.noun == "clock")
    assert shown.place.kind in ("kitchen", "living_room")
    assert clock.box is not None
    assert clock.box.y + clock.box.height < 0.7
    assert not any(m.noun in ("wall", "table") for m in shown.cast)


def test_a_cat_sits_on_a_wall_of_bricks() -> None:
    assert {m.noun for m in view("a cat sitting on a wall").cast} == {"cat", "wall"}


def test_what_a_picture_is_of_is_in_its_frame() -> None:
    shown = view("a girl looking at a poster of a lion on the wall")
    frame = next(m for m in shown.cast if m.noun == "picture frame")
    held = inside_of(frame.look)
    assert held is not None
    assert held.noun == "lion"
    assert {m.noun for m in shown.cast} == {"girl", "picture frame"}


def test_a_child_sits_on_the_slide_that_it_goes_down() -> None:
    child, slide = (
        next(m for m in view("a child sliding down a slide").cast if m.noun == n) for n in ("child", "playground slide")
    )
    assert child.action == "sit"
    assert child.box is not None
    assert slide.box is not None
    assert slide.box.y < child.box.y + child.box.height < slide.box.y + slide.box.height
