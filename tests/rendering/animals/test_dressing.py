"""What animals wear and carry shows in the pixels where it belongs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals import AnimalActing, animal, draw_animal
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.characters.performing import Setting
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.shots.views import CastMember

Worn = tuple[tuple[str, str], ...]


def _paint(noun: str, worn: Worn = (), held: tuple[str, str] | None = None) -> np.ndarray:
    a = replace(animal(noun), worn=worn, held=held)
    surface = new_surface(300, 260)
    draw_animal(surface.getCanvas(), a, AnimalActing("idle", 0.0, 1, 0.4, 62.0), 120, 230, 90 / a.size, LightRig())
    return pixels(surface)[..., :3].astype(int)


def _rows_changed(noun: str, worn: Worn) -> np.ndarray:
    return np.nonzero(np.abs(_paint(noun, worn) - _paint(noun)).sum(axis=2).max(axis=1) > 40)[0]


@pytest.mark.parametrize("noun", ["cat", "bear", "rabbit", "owl", "penguin", "mouse"])
def test_hats_sit_above_scarves(noun: str) -> None:
    hat, scarf = _rows_changed(noun, (("hat", "crown"),)), _rows_changed(noun, (("scarf", "red"),))
    assert len(hat) > 3
    assert len(scarf) > 3
    assert hat.min() < scarf.min()
    assert hat.mean() < scarf.mean()


def test_a_blue_jacket_is_blue() -> None:
    changed = np.abs(_paint("bear", (("coat", "blue"),)) - _paint("bear")).sum(axis=2) > 40
    blue, _, red = _paint("bear", (("coat", "blue"),))[changed].mean(axis=0)
    assert changed.sum() > 300
    assert blue > red + 30


def test_the_mouth_carries_before_the_face() -> None:
    changed = np.abs(_paint("fox", held=("lantern", "")) - _paint("fox")).sum(axis=2) > 40
    across = np.nonzero(changed.any(axis=0))[0]
    whole = np.nonzero((_paint("fox") != _paint("fox")[0, 0]).any(axis=2).any(axis=0))[0]
    assert changed.sum() > 100
    assert across.mean() > whole.mean()


def test_an_actor_takes_what_its_look_says() -> None:
    member = CastMember(
        "fox", "animal", "fox", "carry", 0.0, 1, 0.45, 0.0, "", "basket", {"scarf": "green", "posture": "carry"}
    )  # fmt: skip
    actor = AnimalActor(member, Setting(Tracks("shot", 1.0, {}, ()), 300.0, 1))
    assert actor.animal.worn == (("scarf", "green"),)
    assert actor.animal.held == ("basket", "")


def test_what_swims_is_carried_whole_and_a_young_beast_hangs_down() -> None:
    for noun, held in (("fox", "fish"), ("cat", "kitten")):
        a = animal(noun)
        surfaces = []
        for carried in (None, (held, "")):
            surface = new_surface(320, 240)
            surface.getCanvas().clear(0xFFFFFFFF)
            one = replace(a, held=carried)
            draw_animal(surface.getCanvas(), one, AnimalActing("idle", 0.1, 1, 1.0), 150, 210, 90 / a.size, LightRig())
            surfaces.append(pixels(surface).astype(int))
        changed = np.abs(surfaces[0] - surfaces[1]).max(axis=-1) > 24
        assert changed.sum() > 150, noun
