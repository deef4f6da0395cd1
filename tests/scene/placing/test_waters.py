"""Waters: who swims is in the water, and a herd stands on the ground."""

from __future__ import annotations

import pytest
from tests.scene.staged import view_of

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.build import build_still
from seedream.scene.placing.waters import in_the_water
from seedream.scene.shots.views import CastMember, WorldView
from seedream.types import Rect


def cast(prompt: str) -> tuple[CastMember, ...]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(view, WorldView)
    return view.cast


def box(member: CastMember) -> Rect:
    assert member.box is not None
    return member.box


@pytest.mark.parametrize("prompt", ["a boy swimming in a pool", "children splashing in the sea", "two ducks swimming in a lake"])
def test_whoever_swims_is_wet_and_off_the_shore(prompt: str) -> None:
    for member in cast(prompt):
        assert 0.0 < member.wet < 0.5
        assert box(member).y + box(member).height - member.wet * box(member).height < 0.87


def test_whoever_sits_at_the_water_is_dry() -> None:
    assert all(m.wet == 0.0 for m in cast("an old man sitting on a bench by the lake"))
    assert not in_the_water("a girl waves by the sea")
    assert in_the_water("a girl waves in the cold water")


def test_under_water_all_swim_at_heights_of_their_own() -> None:
    feet = [round(box(m).y + box(m).height, 3) for m in cast("five fish in a coral reef")]
    assert len(set(feet)) == 5
    assert max(feet) < 0.9


def test_a_herd_stands_on_the_ground_in_rows_between_one_another() -> None:
    sheep = cast("six sheep in a meadow")
    assert len(sheep) == 6
    assert all(m.lift == 0.0 for m in sheep)
    assert min(box(m).y + box(m).height for m in sheep) > 0.6
    assert len({round(m.x, 3) for m in sheep}) == 6
    behind = [m for m in sheep if m.depth > 0.1]
    assert all(box(m).height < max(box(o).height for o in sheep) for m in behind)


def test_the_sea_has_one_lighthouse_in_its_water() -> None:
    view = view_of("a lighthouse in a storm with big waves")
    assert [m.noun for m in view.cast] == ["lighthouse"]
    assert "lighthouse" in view.place.without
    assert view.cast[0].wet > 0


def test_a_flat_boat_lies_as_deep_in_the_water_as_a_tall_one() -> None:
    flat = next(m for m in cast("a rowing boat on a lake") if "boat" in m.noun)
    tall = next(m for m in cast("a sailboat on a lake") if "boat" in m.noun)
    assert flat.wet > 0.12 > tall.wet > 0.0
