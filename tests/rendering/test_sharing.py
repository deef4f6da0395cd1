"""Sharing: one scarf that several wear hangs from neck to neck."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.graph import Entity, Relation
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.scene.shots.wardrobe import SHARED, wrapped
from seedream.types import FrameSpec

FRAME = FrameSpec(480, 270)


def painted(noun: str, category: str, look: dict[str, str]) -> NDArray[np.int_]:
    cast = tuple(
        CastMember(f"a.{i}", "animal" if category == "animal" else "person", noun, x=x, facing=f, look={"scarf": "green", **look})
        for i, x, f in ((1, -0.4, 1), (2, 0.4, -1))
    )
    surface = new_surface(480, 270)
    WorldPainter(WorldView(Place("studio"), cast, "medium"), Tracks("s", 2.0, {}, ()), FRAME, 1).paint(surface.getCanvas(), 1.0)
    return pixels(surface).astype(int)


@pytest.mark.parametrize(("noun", "category"), [("penguin", "animal"), ("dog", "animal"), ("girl", "person")])
def test_a_shared_scarf_hangs_between_the_necks(noun: str, category: str) -> None:
    apart, shared = painted(noun, category, {}), painted(noun, category, {SHARED: "scarf"})
    changed = np.abs(apart - shared).max(axis=2) > 40
    assert changed[:, 200:280].any()  # between the two
    assert changed[:, 240].any()
    assert not changed[int(0.95 * 270) :].any()  # and nowhere near the ground


def test_one_scarf_is_round_all_necks_and_two_are_not() -> None:
    penguins = Entity("penguin", "animal", "penguin", 3, action="hold", look={})
    scarf = Entity("scarf", "thing", "scarf", 1, colour="red")
    told = [Relation("penguin", "share", "scarf")]
    known, rest = wrapped([penguins, scarf], told)
    assert [e.id for e in known] == ["penguin"]
    assert (known[0].look["scarf"], known[0].look[SHARED], rest) == ("red", "scarf", [])
    alone = Entity("penguin", "animal", "penguin", 1, look={})
    assert wrapped([alone, scarf], told) == ([alone, scarf], told)
