"""Animals: nouns, planted paws, beating wings."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.rendering.animals import AnimalActing, animal, draw_animal, plan_of
from seedream.rendering.animals.quadrupeds import OFFSETS, STANCE, foot, stride_units
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels


def _paint(noun: str, acting: AnimalActing, adult_u: float = 150, y: float = 110) -> np.ndarray:
    surface = new_surface(240, 160)
    draw_animal(surface.getCanvas(), animal(noun), acting, 120, y, adult_u, LightRig())
    return pixels(surface)


def test_nouns_find_their_body_plan_and_colours() -> None:
    assert (plan_of("puppy"), plan_of("eagle"), plan_of("white horse"), plan_of("quagga-thing")) == ("dog", "bird", "horse", None)
    assert animal("tiger").coat != animal("cat").coat
    assert animal("dog", 0xFF112233).coat == 0xFF112233
    assert animal("kitten").size < animal("cat").size < animal("horse").size


@pytest.mark.parametrize(
    "noun", ["dog", "cat", "horse", "zebra", "giraffe", "fox", "wolf", "deer", "lion", "bird", "fish", "shark", "dolphin", "whale"]
)
def test_every_animal_is_drawn_and_moves(noun: str) -> None:
    gait = {"bird": "fly", "fish": "swim", "shark": "swim", "dolphin": "swim", "whale": "swim"}.get(noun, "walk")
    size = (130 if gait == "swim" else 52) / animal(noun).size
    first, second = (_paint(noun, AnimalActing(gait, p), size) for p in (0.1, 0.45))
    assert (first[..., 3] > 200).sum() > 800
    assert (first != second).any()


@pytest.mark.parametrize("gait", ["walk", "run"])
@pytest.mark.parametrize("leg", ["HN", "FN", "HF", "FF"])
def test_paws_stay_planted_when_the_body_travels_its_stride(gait: str, leg: str) -> None:
    phases = np.linspace(0, 0.999, 200)
    stance = [p for p in phases if (p + OFFSETS[gait][leg]) % 1 < STANCE[gait]]
    world: dict[int, list[float]] = {}
    for p in stance:
        cycle = int(np.floor(p + OFFSETS[gait][leg]))
        offset, lift, _ = foot("dog", leg, gait, float(p))
        assert lift == 0.0
        world.setdefault(cycle, []).append(offset + p * stride_units("dog", gait))
    assert all(max(v) - min(v) < 1e-6 for v in world.values())


def test_facing_left_is_the_mirror_of_facing_right() -> None:
    right, left = _paint("horse", AnimalActing(), 90), _paint("horse", AnimalActing(facing=-1), 90)
    half = slice(0, 120)
    assert abs(int((right[:, half, 3] > 200).sum()) - int((left[:, ::-1][:, half, 3] > 200).sum())) < 200
