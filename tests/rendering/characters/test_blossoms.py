"""Flowers in the hair are seen from every side of the face, over any hair."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.rendering.characters.casting import person_from_look
from seedream.rendering.characters.drawing import Acting, place_person, stage_person
from seedream.rendering.characters.person import Person
from seedream.rendering.characters.poses import stand
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels


def _drawn(person: Person, yaw: float) -> np.ndarray:
    surface = new_surface(180, 220)
    staged = stage_person(person, Acting(stand(person), yaw), 24, 1.0, LightRig())
    place_person(surface.getCanvas(), staged, 90, 205, LightRig(), shadow=False)
    return pixels(surface).astype(int)


@pytest.mark.parametrize("yaw", [0.0, 40.0, 90.0])
@pytest.mark.parametrize(("hat", "least"), [("flowercrown", 40), ("red hairflower", 15)])
def test_flowers_are_seen_and_hide_no_eyes(hat: str, least: int, yaw: float) -> None:
    person = person_from_look({"gender": "woman", "hair": "long brown", "hat": hat}, 3)
    changed = np.abs(_drawn(person, yaw) - _drawn(replace(person, hat=""), yaw)).max(axis=2) > 40
    rows = np.flatnonzero(changed.any(axis=1))
    head = 205 - 24 * person.height_hu
    assert changed.sum() > least
    assert rows.max() < head + 0.62 * 24  # above the eyes


def test_a_flower_has_the_colour_that_is_said() -> None:
    red, white = (person_from_look({"gender": "woman", "hat": f"{c} hairflower"}, 3) for c in ("red", "white"))
    assert (_drawn(red, 40.0) != _drawn(white, 40.0)).any()
