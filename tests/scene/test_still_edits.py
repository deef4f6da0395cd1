"""Edits of composed stills: who is not named keeps the box, who comes gets one that is free, and all stay in the frame."""

from __future__ import annotations

from functools import cache

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_still
from seedream.scene.edits import Edit, Target, nearer, with_content, with_still_content
from seedream.scene.edits.still import where
from seedream.scene.shots.views import CastMember, WorldView

WIDE = 16 / 9


@cache
def still(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_still(understand(brief, encode(brief)), 0)


def cast(graph: SceneGraph) -> tuple[CastMember, ...]:
    view = graph.beats[0].view
    assert isinstance(view, WorldView)
    return view.cast


def edited(prompt: str, operation: str, name: str, amount: float = 0.0, value: str = "") -> tuple[CastMember, ...]:
    return cast(with_still_content(still(prompt), (Edit(operation, Target("entity", name=name), amount, value),), WIDE))


@pytest.mark.parametrize("number", [1, 2, 3, 5])
def test_a_count_keeps_those_who_are_there(number: int) -> None:
    before, after = cast(still("a woman and two dogs in a park")), edited("a woman and two dogs in a park", "count", "dog", number)
    dogs = [m for m in after if m.noun == "dog"]
    assert len(dogs) == number
    assert len({m.entity_id for m in dogs}) == number
    assert [m for m in after if m in before] == [*before[:1], *before[1 : 1 + min(number, 2)]]
    assert all(m.box is not None for m in after)


def test_somebody_new_finds_room() -> None:
    before, after = cast(still("a dog in a park")), edited("a dog in a park", "add", "cat", value="1|black|cat")
    (cat,) = (m for m in after if m.noun == "cat")
    assert after[: len(before)] == before
    a, b = where(cat), where(before[0])
    assert a.x + a.width <= b.x or b.x + b.width <= a.x
    assert cat.colour == "black"


def test_another_animal_stands_at_the_same_feet_in_its_own_size() -> None:
    (dog,), (mouse,) = cast(still("a dog in a park")), edited("a dog in a park", "replace", "dog", value="mouse")
    assert where(mouse).y + where(mouse).height == pytest.approx(where(dog).y + where(dog).height, abs=1e-3)
    assert where(mouse).height < 0.7 * where(dog).height
    assert mouse.box is not None
    assert mouse.height == pytest.approx(mouse.box.height, abs=1e-3)


@pytest.mark.parametrize(("operation", "amount"), [("move", 4.0), ("move", -4.0), ("resize", 5.0)])
def test_nobody_leaves_the_frame(operation: str, amount: float) -> None:
    for member in edited("a dog in a park", operation, "dog", amount):
        rect = where(member)
        assert rect.x >= 0
        assert rect.y >= 0
        assert rect.x + rect.width <= 1


def test_what_is_in_a_hand_can_be_painted() -> None:
    graph = with_content(still("a woman with a red umbrella"), (Edit("recolour", Target("entity", name="umbrella"), 0.0, "blue"),))
    assert [m.look.get("holding_colour") for m in cast(graph)] == ["blue"]


def test_closer_and_wider_keep_all_in_view() -> None:
    view = still("a lighthouse by the sea").beats[0].view
    assert isinstance(view, WorldView)
    far = nearer(view, -2.0)
    assert far is not None
    assert where(far.cast[0]).height < 0.6 * where(view.cast[0]).height
    close = nearer(far, 1.0)
    assert close is not None
    assert where(close.cast[0]).height > where(far.cast[0]).height
    assert nearer(view, 3.0) is None or where(nearer(view, 3.0).cast[0]).y >= 0  # type: ignore[union-attr]
