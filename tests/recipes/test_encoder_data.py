"""What the recipe of the unified encoder makes its data of: words, colours, noises and music that belong to a scene."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
from recipes.encoder import noises, tellings
from recipes.encoder.colours import called, palette_of
from recipes.encoder.scenes import Draft, Setting, places, world
from recipes.encoder.songs import Song, music_words
from recipes.encoder.wording import Told, phrasing

from seedream.encoder.unified.attributes import group
from seedream.encoder.unified.features import MELS
from seedream.sound.ambience.beds import beds
from seedream.sound.effects import EFFECTS
from seedream.types import Mood

SCENE = Draft(Setting("beach", "sunset", "clear", 5), Mood(0.6, 0.5), "joyful", "woman", "people", "dance", "", "watercolour")
TOLD = Told("slow jazz music with piano", 72.0, ("breaking waves", "clapping"), ("dark blue", "orange"), 0.4, 20.0, 1.0)


def test_phrasings_say_what_there_is_in_different_words() -> None:
    rng = np.random.default_rng(3)
    texts = [phrasing(SCENE, TOLD, 1.0, rng) for _ in range(12)]
    assert len(set(texts)) == 12
    assert not any(mark in text for text in texts for mark in "[]{}")
    for said in ("woman", "slow jazz", "72", "waves", "dark blue", "unhurried", "20 s", "square", "watercolour"):
        assert all(said in text.replace("seconds", "s").replace("second", "s") for text in texts), said
    short = [phrasing(SCENE, TOLD, 0.2, rng) for _ in range(12)]
    assert np.mean([len(text) for text in short]) < 0.6 * np.mean([len(text) for text in texts])
    nobody = [phrasing(replace(SCENE, subject="", action="", category="nobody"), TOLD, 1.0, rng) for _ in range(4)]
    assert not any("woman" in text for text in nobody)


def test_music_is_told_in_words() -> None:
    players = ("piano", "electric_piano", "bass", "drums")
    assert music_words("jazz", 72.0, players) == "slow jazz music with piano, electric piano and bass"
    assert music_words("jazz", 130.0, ()) == "fast jazz music"


def test_colours_are_seen_and_named() -> None:
    picture = np.zeros((96, 96, 3), np.uint8)
    picture[:36], picture[36:72], picture[72:] = (20, 40, 120), (250, 150, 30), (240, 240, 240)
    assert [called(colour) for colour in palette_of(picture)] == ["dark blue", "orange", "white"]
    assert called(np.array([0.5, 0.5, 0.5])) == "grey"
    assert called(np.array([0.45, 0.25, 0.08])) == "brown"


def test_what_is_heard_follows_the_scene() -> None:
    heard = noises.sources_of(SCENE, ("dance",))
    assert next(iter(heard)) == "claps"
    assert "surf" in heard
    dog = replace(SCENE, subject="dog", category="animals", action="walk")
    assert {"barks", "walking steps on step_sand"} <= set(noises.sources_of(dog, ("walk",)))
    rainy = replace(SCENE, setting=replace(SCENE.setting, weather="rain"))
    assert set(noises.sources_of(rainy, ())) - set(noises.sources_of(SCENE, ()))
    assert noises.named("walking steps on step_sand") == "footsteps"


def test_every_source_can_be_made() -> None:
    heard = world()["heard"]
    table = {*beds(), *heard["effects"], *heard["steps"]}
    assert {name for part in ("places", "who", "actions") for row in heard[part].values() for name in row} <= table
    assert {row[0] for row in heard["effects"].values()} <= set(EFFECTS)
    assert set(heard["places"]) <= set(places())
    assert set(heard["who"]) <= set(group("who").choices)


def test_noises_are_made_once_and_mixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(noises, "TAKES", 2)
    bank = noises.Noises(tmp_path)
    steps = bank.of("running steps on step_sand")
    assert len(steps) == 2
    assert not np.allclose(steps[0], steps[1])
    assert np.allclose(noises.Noises(tmp_path).of("running steps on step_sand"), steps)
    mix = bank.mix({"running steps on step_sand": 0.0}, 1)
    assert float(mix.mean()) == pytest.approx(1, abs=0.01)
    assert not bank.mix({}, 0).any()


def test_music_suits_the_mood_the_style_and_the_place() -> None:
    rng = np.random.default_rng(0)
    kinds = [(valence, genre) for valence in (-0.6, 0.6) for genre in ("tension", "acoustic")]
    made = [Song(np.zeros((1, MELS), np.float32), Mood(valence, 0.5), 0.5, genre, 90.0, ()) for valence, genre in kinds]
    chosen = [made[tellings.choose_song(SCENE, made, rng)] for _ in range(60)]
    assert np.mean([song.mood.valence > 0 for song in chosen]) > 0.9
    assert np.mean([song.genre == "acoustic" for song in chosen]) > 0.8
