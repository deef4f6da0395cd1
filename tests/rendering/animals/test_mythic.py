"""Beasts of tales and of long ago, rendered for real: wings, beaks, frills and teeth are there, whole from every side."""

from __future__ import annotations

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from seedream.rendering.animals.drawing import AnimalActing, stage_animal, unit_of
from seedream.rendering.animals.species import animal, plan_of
from seedream.rendering.painter import LightRig

NEW = ("triceratops", "pegasus", "griffin", "yeti", "tyrannosaurus rex", "grasshopper", "praying mantis")


def _drawn(noun: str, yaw: float = 76.0, gait: str = "idle", phase: float = 0.0) -> NDArray[np.uint8]:
    one = animal(noun)
    acting = AnimalActing(gait=gait, yaw=yaw, phase=phase, time_s=1.0)
    sprite = stage_animal(one, acting, unit_of(one, 120.0 / one.size), 1.0, LightRig())
    assert sprite is not None
    picture: NDArray[np.uint8] = sprite.image.toarray(colorType=skia.kRGBA_8888_ColorType)
    return picture


@pytest.mark.parametrize("noun", NEW)
@pytest.mark.parametrize("yaw", [76.0, 40.0, 5.0])
def test_it_is_drawn_whole_from_every_side(noun: str, yaw: float) -> None:
    assert plan_of(noun) is not None
    solid = _drawn(noun, yaw)[..., 3] > 100
    assert solid.mean() > 0.04
    edges = np.concatenate((solid[0], solid[:, 0], solid[:, -1]))
    assert not edges.any(), "nothing is cut off"


def test_what_makes_them_is_seen() -> None:
    def reach(noun: str) -> int:
        return int((_drawn(noun)[..., 3] > 100).sum())

    assert reach("pegasus") > 1.5 * reach("horse")
    assert reach("griffin") > 1.4 * reach("lioness")
    beak = _drawn("griffin")[..., :3].astype(int)
    assert ((beak[..., 0] > 200) & (beak[..., 1] > 140) & (beak[..., 1] < 200) & (beak[..., 2] < 90)).sum() > 40
    assert int((_drawn("tyrannosaurus rex")[..., :3].min(axis=2) > 215).sum()) > 20, "teeth"


def test_a_grasshopper_leaps() -> None:
    heights = [_drawn("grasshopper", gait=gait, phase=phase).shape[0] for gait, phase in (("idle", 0.0), ("walk", 0.25))]
    assert heights[1] > heights[0]
