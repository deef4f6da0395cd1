"""Acts: what four-legged animals do with their whole body is seen in where trunk, head and paws are."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from seedream.rendering.animals import AnimalActing, animal, draw_animal
from seedream.rendering.animals.acts import acts, bones
from seedream.rendering.animals.kinds import beast, table
from seedream.rendering.animals.limbs import joints
from seedream.rendering.animals.posed import Posed, posed
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels


def _posed(noun: str, act: str, time_s: float = 1.2) -> Posed:
    return posed(animal(noun), act, 0.0, time_s, 80.0)


def _painted(noun: str, act: str, time_s: float = 1.2) -> np.ndarray:
    surface = new_surface(320, 260)
    surface.getCanvas().clear(0xFFFFFFFF)
    a = animal(noun)
    draw_animal(surface.getCanvas(), a, AnimalActing(act, 0.1, 1, time_s), 160, 220, 90 / a.size, LightRig())
    return pixels(surface)[..., :3].astype(int)


def test_every_act_of_a_verb_is_drawn() -> None:
    names = {*table("names")["acts"].values(), *table("names")["horned"].values()}
    names |= {act for turns in table("names")["turns"].values() for act in turns}
    assert names <= acts().keys()


@pytest.mark.parametrize("act", sorted(acts()))
@pytest.mark.parametrize("noun", ["dog", "horse", "kangaroo"])
def test_every_act_is_another_drawing_than_standing(noun: str, act: str) -> None:
    assert np.abs(_painted(noun, act) - _painted(noun, "idle")).mean() > 0.1


def test_who_rears_has_the_fore_hoofs_in_the_air_and_stands_on_the_hind_ones() -> None:
    p = _posed("horse", "rear")
    assert min(joints(p, leg)[3][1] for leg in ("FN", "FF")) > 0.6
    assert max(joints(p, leg)[3][1] for leg in ("HN", "HF")) < 0.05
    assert p.head[1] > beast("horse").head[2] + 0.3


def test_who_bucks_has_the_hind_legs_out_behind_and_the_head_low() -> None:
    p = _posed("bull", "buck")
    assert min(joints(p, leg)[3][1] for leg in ("HN", "HF")) > 0.5
    assert p.head[1] < beast("bull").head[2] - 0.2


def test_a_back_is_arched_where_it_is_bent() -> None:
    flat, bent = _posed("cat", "idle").rows, _posed("cat", "arch").rows
    rise = [float(rows[len(rows) // 2][1] - (rows[0][1] + rows[-6][1]) / 2) for rows in (flat, bent)]
    assert rise[1] > rise[0] + 0.1


def test_who_is_curled_up_lies_lower_and_shorter_than_standing() -> None:
    ball, stands = _posed("fox", "curl"), _posed("fox", "idle")
    assert float(np.ptp(ball.rows[:, 0])) < 0.8 * float(np.ptp(stands.rows[:, 0]))
    assert ball.head[1] < 0.5 * stands.head[1]
    assert ball.blink


def test_wings_do_not_curl_up() -> None:
    assert _posed("dragon", "curl").stand.folded != "ball"


def test_a_roar_opens_the_mouth() -> None:
    mouth = _painted("bear", "roar")
    red = (mouth[..., 1] < 50) & (mouth.max(axis=-1) > 75) & (mouth.max(axis=-1) < 140)
    assert _posed("bear", "roar").stand.jaw > 0.5
    assert _posed("bear", "idle").stand.jaw == 0
    assert red.sum() > 0


def test_limbs_keep_the_lengths_of_their_bones() -> None:
    p = _posed("dog", "beg")
    chain = joints(p, "FN")
    lengths = [np.hypot(a[0] - b[0], a[1] - b[1]) for a, b in pairwise(chain)]
    assert np.allclose(lengths, bones(beast("dog"), "fore"), atol=1e-6)


def test_paws_that_dig_move() -> None:
    feet = [joints(_posed("dog", "dig", t), "FN")[3] for t in (0.0, 0.1, 0.2)]
    assert len({round(f[0], 3) for f in feet}) == 3
