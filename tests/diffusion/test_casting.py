"""Casting: shots become conditions that say who acts, where, and to which time."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib import resources

import numpy as np
import pytest

from seedream.diffusion.casting import Company, companies, meaning_of, model_action
from seedream.diffusion.conditions import MEANING, NOBODY, SURROUNDINGS
from seedream.diffusion.denoiser import meaning_projection
from seedream.diffusion.layout import ACTIONS
from seedream.scene.shots.views import CastMember, Place, TitleView, WorldView
from seedream.scene.storyboard import Camera, Storyboard
from seedream.types import Mood
from tests.diffusion.material import HERO, board, street

TABLES = tomllib.loads(resources.files("seedream.diffusion").joinpath("casting.toml").read_text("utf-8"))


def _cast(films: Storyboard, *, speakers: frozenset[str] = frozenset(), music: bool = True, seed: int = 0) -> tuple[Company, ...]:
    return companies(
        films.shots[0], films, speakers=speakers, speech=bool(speakers), music=music, thunder_lag_s=1.7,
        meaning=np.arange(MEANING, dtype=np.float32), rng=np.random.default_rng(seed),
    )  # fmt: skip


def _member(name: str, action: str) -> CastMember:
    return replace(HERO, entity_id=name, action=action)


def test_all_words_of_the_tables_are_words_of_the_model() -> None:
    assert set(TABLES["actions"].values()) <= set(ACTIONS)
    assert set(TABLES["places"].values()) <= set(SURROUNDINGS)


@pytest.mark.parametrize(("action", "expected"), [("walk", "walk"), ("swim", "fly"), ("point", "wave"), ("sit", "idle"),
                                                  ("stand", "idle")])  # fmt: skip
def test_actions_are_performed_by_one_of_the_models(action: str, expected: str) -> None:
    assert model_action(action) == expected


@pytest.mark.parametrize("size", [0, 1, 2, 3, 5])
def test_two_share_a_window_and_nobody_is_forgotten(size: int) -> None:
    cast = tuple(_member(f"m{i}", "walk") for i in range(size))
    view = replace(street(), cast=cast)
    found = _cast(board(view))
    assert [member for company in found for member in company.members] == list(cast)
    assert len(found) == max(-(-size // 2), 1)
    for company in found:
        assert [subject == NOBODY for subject in company.condition.subjects] == [len(company.members) < 1, len(company.members) < 2]


def test_a_condition_says_what_the_shot_shows() -> None:
    films = board(WorldView(Place("beach", weather="wind"), (HERO,), headline="Home"), mood=Mood(0.4, -0.2))
    films = replace(films, shots=(replace(films.shots[0], camera=Camera("pan", 0.8, -1)),))
    condition = _cast(films)[0].condition
    assert (condition.camera, condition.camera_amount, condition.camera_direction) == ("pan", 0.8, -1)
    assert (condition.surroundings, condition.weather, condition.elements) == ("water", "wind", 1)
    assert (condition.valence, condition.arousal, condition.pace) == (0.4, -0.2, 0.4)
    assert condition.thunder_lag_s == 1.7
    assert condition.meaning.tolist() == list(range(MEANING))


def test_screens_have_no_weather_and_unknown_places_lie_outdoors() -> None:
    title = _cast(board(TitleView("A headline", body="a line", bullets=("one", "two"))))[0].condition
    assert (title.surroundings, title.weather, title.elements) == ("screen", "clear", 4)
    assert title.subjects == (NOBODY, NOBODY)
    assert _cast(board(WorldView(Place("volcano"), (HERO,))))[0].condition.surroundings == "nature"


def test_only_who_has_a_line_speaks() -> None:
    view = street(_member("a", "talk"), _member("b", "talk"), _member("c", "stand"))
    subjects = [s for company in _cast(board(view), speakers=frozenset({"b", "c"})) for s in company.condition.subjects]
    assert [subject.speaks for subject in subjects] == [False, True, True, False]
    assert all(company.condition.speech for company in _cast(board(view), speakers=frozenset({"b"})))
    assert not _cast(board(view))[0].condition.speech


def test_without_music_there_is_no_tempo_and_dancers_keep_their_own_time() -> None:
    films = board(street(_member("a", "dance"), _member("b", "walk")))
    with_music, without = _cast(films)[0].condition, _cast(films, music=False)[0].condition
    assert (with_music.tempo_bpm, without.tempo_bpm) == (90.0, 0.0)
    assert with_music.subjects[0].interval_s == pytest.approx(60 / 90)
    assert without.subjects[0].interval_s > 0
    assert without.subjects[0].interval_s != pytest.approx(60 / 90)


def test_the_same_numbers_cast_alike_and_others_walk_otherwise() -> None:
    films = board(street(_member("a", "walk"), _member("b", "walk")))
    first, again, other = (_cast(films, seed=seed)[0].condition.subjects for seed in (1, 1, 2))
    assert first == again
    assert first[0].interval_s != first[1].interval_s
    assert first[0].interval_s != other[0].interval_s


def test_the_prompt_is_projected_around_the_mean_of_requests() -> None:
    mean, projection = meaning_projection()
    assert not meaning_of(None).any()
    assert np.abs(meaning_of(mean)).max() < 1e-5
    towards = meaning_of((mean + 0.5 * projection[:, 3]).astype(np.float32))
    assert towards.shape == (MEANING,)
    assert towards == pytest.approx(0.5 * projection.T @ projection[:, 3], abs=1e-4)
