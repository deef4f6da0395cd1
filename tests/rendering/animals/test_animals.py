"""Animals: nouns and coats, every kind from every side, planted feet, postures, young ones, planted faults."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.rendering.animals import AnimalActing, animal, draw_animal, kinds, plan_of
from seedream.rendering.animals.actor import AnimalActor
from seedream.rendering.animals.drawing import LITTLE, bounds_of, extent
from seedream.rendering.animals.kinds import beast, table
from seedream.rendering.animals.limbs import joints
from seedream.rendering.animals.posed import posed
from seedream.rendering.animals.postures import LEGS, OFFSETS, STANCE, foot, natural_reach, stand, stride_units
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember

KINDS = [(file, name) for file in ("beasts", "birds", "swimmers", "small") for name in table(file)]


def _paint(noun: str, acting: AnimalActing, px: float = 100, colour: int = 0, *, young: bool = False) -> np.ndarray:
    """The animal alone, about as large as the picture of 240x200."""
    a = animal(noun, colour, young=young)
    left, top, right, bottom = bounds_of(a.species, a.plan, extent(a, acting.gait))
    unit = px * min(2.0 / (right - left), 1.6 / (bottom - top))
    surface = new_surface(240, 200)
    draw_animal(surface.getCanvas(), a, acting, 120 - unit * (left + right) / 2, 190 - unit * bottom, unit / a.size, LightRig())
    return pixels(surface)


def test_nouns_find_their_kind_and_whether_they_are_young() -> None:
    found = [plan_of(w) for w in ("puppy", "eagle", "white horse", "huskies", "wolves", "lion cub", "a parrot", "quagga-thing")]
    assert found == ["dog", "bird", "horse", "dog", "wolf", "lion", "bird", None]
    assert animal("lion cub").young
    assert not animal("lion").young
    assert animal("kitten").size < animal("cat").size < animal("horse").size
    assert animal("parrot").coat != animal("sparrow").coat
    assert animal("dog", 0xFF112233).coat == 0xFF112233


def test_at_least_a_hundred_kinds_are_data_and_every_one_has_its_drawing() -> None:
    assert len(KINDS) >= 100
    assert set(LITTLE) == set(table("small"))
    assert {beast(n).head[0] for n in table("beasts")} <= set(table("heads"))


def test_every_other_word_leads_to_a_kind() -> None:
    for part in ("same", "young"):
        assert [w for w in table("names")[part] if plan_of(w) is None] == []


def test_the_scene_knows_the_animals_that_are_drawn() -> None:
    unknown = [n for _, name in KINDS if (known := lexicon.noun(n := name.replace("_", " "))) is None or known.category != "animal"]
    assert unknown == []


@pytest.mark.parametrize(("file", "name"), KINDS)
def test_every_kind_is_drawn_within_its_bounds_and_moves(file: str, name: str) -> None:
    gait = {"beasts": "walk", "birds": "walk", "swimmers": "swim", "small": "walk"}[file]
    first, second = (_paint(name, AnimalActing(gait, p, time_s=p)) for p in (0.10, 0.45))
    cover = first[..., 3] > 200
    assert cover.sum() > 900
    assert (first != second).any()
    assert not cover[0].any()


@pytest.mark.parametrize("name", ["dog", "horse", "elephant", "sparrow", "cow"])
def test_the_front_is_another_view_narrower_than_the_side(name: str) -> None:
    side, front = (_paint(name, AnimalActing(yaw=yaw))[..., 3] > 230 for yaw in (78.0, 6.0))
    wide_side, wide_front = (np.ptp(np.nonzero(m.any(axis=0))[0]) for m in (side, front))
    assert wide_front < 0.85 * wide_side


def _step(name: str, leg: str, gait: str, reach: float = 0.0) -> list[float]:
    """Where on the ground a foot is through one stance while the body travels its stride."""
    b = beast(name)
    phases = np.arange(0.0, STANCE[gait] - 1e-3, 0.01) - OFFSETS[gait][leg]
    places = [(foot(b, leg, gait, float(p), reach), float(p)) for p in phases]
    assert all(lift == 0.0 for (_, lift), _ in places)
    return [ahead + p * stride_units(b, gait, reach) for (ahead, _), p in places]


@pytest.mark.parametrize("name", ["dog", "horse", "elephant", "rabbit", "crocodile"])
@pytest.mark.parametrize("leg", LEGS)
def test_feet_stay_planted_when_the_body_travels_its_stride(name: str, leg: str) -> None:
    for gait in beast(name).gaits:
        ground = _step(name, leg, gait)
        assert max(ground) - min(ground) < 1e-6


def test_a_body_that_travels_too_far_is_found_out() -> None:
    b = beast("dog")
    ground = [foot(b, "HN", "walk", p)[0] + 1.3 * p * stride_units(b, "walk") for p in np.linspace(0, 0.6, 20)]
    assert max(ground) - min(ground) > 0.1


@pytest.mark.parametrize("name", ["dog", "horse", "bear", "giraffe"])
def test_drawn_feet_touch_the_ground_in_stance_and_legs_do_not_stretch(name: str) -> None:
    lengths: dict[str, list[float]] = {leg: [] for leg in LEGS}
    for phase in np.linspace(0, 1, 24, endpoint=False):
        p = posed(animal(name), "walk", float(phase), 0.0, 90.0)
        for leg in LEGS:
            chain = joints(p, leg)
            lengths[leg].append(sum(float(np.hypot(b[0] - a[0], b[1] - a[1])) for a, b in pairwise(chain[:3])))
            if foot(beast(name), leg, "walk", float(phase))[1] == 0.0:
                assert chain[3][1] == pytest.approx(0.03)
    for values in lengths.values():
        assert max(values) < 1.45 * min(values)


@pytest.mark.parametrize("name", ["dog", "cat", "horse", "cow", "giraffe", "pig", "rabbit"])
def test_who_eats_has_the_head_at_the_ground_and_who_lies_the_belly(name: str) -> None:
    eats = posed(animal(name), "eat", 0.0, 0.0, 80.0)
    stands = posed(animal(name), "idle", 0.0, 0.0, 80.0)
    lies = stand(beast(name), "lie", 0.0, 0.0)
    assert eats.head[1] < 0.55 * stands.head[1]
    lowest = min(s[1] - s[2] for s in beast(name).body) - lies.drop
    assert -0.02 < lowest < 0.05


def test_who_sleeps_has_shut_eyes_and_lies_lower() -> None:
    asleep, awake = (_paint("cat", AnimalActing(gait))[..., 3] > 200 for gait in ("sleep", "idle"))
    assert np.nonzero(asleep.any(axis=1))[0][0] > np.nonzero(awake.any(axis=1))[0][0] + 15
    assert posed(animal("cat"), "sleep", 0.0, 0.5, 80.0).blink


def test_the_young_have_larger_heads() -> None:
    grown, young = (posed(animal("elephant", young=y), "idle", 0.0, 0.0, 80.0) for y in (False, True))
    assert young.head_unit > 1.2 * grown.head_unit


def test_patterns_are_seen_on_the_coat() -> None:
    plain, spotted = (posed(animal("horse", pattern=p), "idle", 0.0, 0.0, 80.0).b.marks for p in ("", "spotted"))
    assert "spots" in spotted
    assert "spots" not in plain


def test_a_three_legged_dog_has_a_leg_less_and_a_one_eyed_cat_a_patch() -> None:
    for noun, pattern, mark in (("dog", "three-legged", "three_legs"), ("cat", "one-eyed", "one_eye")):
        plain, other = (posed(animal(noun, pattern=p), "idle", 0.0, 0.0, 80.0).b.marks for p in ("", pattern))
        assert mark in other
        assert mark not in plain


def test_a_black_animal_is_black_and_a_white_one_white() -> None:
    for noun in ("cat", "horse", "rabbit", "duck"):
        black, white = (_paint(noun, AnimalActing(), colour=c) for c in (0xFF16151B, 0xFFFCFBF7))
        means = [im[im[..., 3] > 250][:, :3].mean() for im in (black, white)]
        assert means[0] < 75
        assert means[1] > 185


def test_facing_left_is_the_mirror_of_facing_right() -> None:
    right, left = (_paint("horse", AnimalActing(facing=facing))[..., 3] > 200 for facing in (1, -1))
    right, left, same = (m[:, m.any(axis=0)] for m in (right, left[:, ::-1], left))
    wide = min(right.shape[1], left.shape[1])
    assert abs(right.shape[1] - left.shape[1]) <= 2
    assert (right[:, :wide] ^ left[:, :wide]).sum() < 0.05 * right.sum()
    assert (right[:, :wide] ^ same[:, :wide]).sum() > 0.3 * right.sum()


def test_reach_follows_the_ground_that_is_covered() -> None:
    stride_u, cycles = 130.0, 3.0
    channels = {
        "d.x": np.linspace(0, stride_u * cycles, 76, dtype=np.float32),
        "d.phase": np.linspace(0, cycles, 76, dtype=np.float32),
    }
    setting = SimpleNamespace(tracks=Tracks("s", 3.0, channels, ()), adult_u=300.0)
    actor = AnimalActor(CastMember("d", "animal", "dog", "walk"), setting)  # type: ignore[arg-type]
    on_screen = stride_units(beast("dog"), "walk", actor.reach) * actor.beats * actor.unit_u * np.sin(np.radians(actor.yaw))
    assert on_screen == pytest.approx(stride_u, rel=1e-4)
    assert 0.6 < actor.reach / natural_reach(beast("dog"), "walk") < 1.41


def test_entries_are_read_with_what_they_are_like() -> None:
    assert kinds.beast("zebra").spread == kinds.beast("horse").spread
    assert kinds.merged("birds", "macaw")["beak"] == kinds.merged("birds", "parrot")["beak"]
