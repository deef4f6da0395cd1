"""Scenes told anew while the unified encoder is trained: what is wished and what counts as right are those of the new song."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
import torch
from recipes.encoder import noises, shards, songs, tellings
from recipes.encoder.augment import Change, played
from recipes.encoder.corpus import Corpus
from recipes.encoder.film import Film, players_of, target_of, wishes_of
from recipes.encoder.network import CLOSE, STEPS
from recipes.encoder.objective import close_loss
from recipes.encoder.retelling import Reteller
from recipes.encoder.scenes import Draft, Setting
from recipes.encoder.songs import Song

from seedream.encoder.unified.attributes import group, octaves, size
from seedream.encoder.unified.features import FRAME_HZ, FRAMES, MELS
from seedream.encoder.unified.model import WIDTHS
from seedream.types import Mood

SCENE = Draft(Setting("beach", "sunset", "clear", 5), Mood(0.6, 0.5), "joyful", "woman", "people", "dance", "", "watercolour")
GENRES = ("acoustic", "jazz", "tension", "ambient")
GREY = np.full((96, 96, 3), 120, np.float32)


def _songs(count: int) -> list[Song]:
    rng = np.random.default_rng(2)
    rows = [(float(rng.uniform(-1, 1)), float(rng.uniform(-1, 1)), GENRES[k % 4], 70.0 + k) for k in range(count)]
    players = (("piano",), ("bass", "drums"))
    power = rng.normal(-1, 1, (FRAMES + 60, MELS)).astype(np.float32)
    return [Song(power, Mood(v, a), 0.5 + 0.3 * a, genre, bpm, players[k % 2]) for k, (v, a, genre, bpm) in enumerate(rows)]


def _told() -> Film:
    several = np.zeros(len(group("actions").choices) + len(group("instruments").choices), np.float32)
    several[group("actions").choices.index("dance")] = 1.0
    form, numbers = np.array([20.0, 1.0], np.float32), np.array([0.1, 0.2, 0.5, 90.0], np.float32)
    return Film(0, 1.0, numbers, np.array([3, 1, 2, 1, 4, 0]), several, np.zeros(4, np.float32), form, {"surf": 0.0, "claps": 3.0})


def test_what_is_wished_and_right_is_of_the_new_song() -> None:
    made, rng, told = _songs(24), np.random.default_rng(0), _told()
    reteller = Reteller([SCENE], made, 0.12)
    films = [reteller.film(0, told, rng) for _ in range(40)]
    assert len({film.song for film in films}) > 3
    assert not any(shards.heldout(film.song) for film in films)
    assert 0.88 < min(film.rate for film in films) < 0.95 < 1.05 < max(film.rate for film in films) <= 1.12
    for film in films:
        song, target, wishes = made[film.song], target_of(film, GREY), wishes_of(film, GREY, rng, plain=True)
        assert wishes.tempo_bpm is not None
        assert wishes.tempo_bpm == pytest.approx(song.tempo_bpm * film.rate, rel=1e-5)
        assert target[group("numbers").choices.index("tempo")] == pytest.approx(octaves(wishes.tempo_bpm), abs=1e-5)
        assert wishes.pace == pytest.approx(song.pace)
        assert wishes.mood is not None
        assert np.hypot(wishes.mood.valence - song.mood.valence, wishes.mood.arousal - song.mood.arousal) < 0.4
        assert (wishes.genre, wishes.instruments) == (song.genre, players_of(film)) == (song.genre, song.instruments)
        assert group("genre").choices[int(target[group("genre").span].argmax())] == song.genre
        assert {n for n, on in zip(group("instruments").choices, target[group("instruments").span], strict=True) if on} == {
            *song.instruments
        }
        assert target[group("actions").span].sum() == 1  # what is done stays
        assert list(film.one[1:]) == list(told.one[1:])
        assert list(film.levels) == list(told.levels)


def test_the_same_songs_are_likely_as_when_scenes_are_told() -> None:
    made, rng = _songs(40), np.random.default_rng(1)
    reteller = Reteller([SCENE], made, 0.0)
    trained = [n for n in range(40) if not shards.heldout(n)]
    anew = np.bincount([reteller.choose(0, rng) for _ in range(1500)], minlength=40) / 1500
    told = np.bincount(
        [trained[tellings.choose_song(SCENE, [made[n] for n in trained], rng)] for _ in range(1500)], minlength=40
    ) / 1500  # fmt: skip
    assert np.abs(anew - told).max() < 0.06
    assert anew.max() > 0.1


@pytest.mark.parametrize("rate", [0.89, 1.0, 1.12])
def test_a_song_played_faster_has_the_tempo_that_is_said(rate: float) -> None:
    every = 15.0
    beats = np.full((560, MELS), -3.0, np.float32)
    beats[np.arange(0, 560, every).round().astype(int)] = 0.0
    heard = 10.0 ** played(beats, rate).mean(1)
    waves = np.exp(np.linspace(np.log(1.5), np.log(3.0), 400))
    turned = np.exp(2j * np.pi * waves[:, None] * np.arange(len(heard)) / FRAME_HZ) @ (heard - heard.mean())
    assert 60 * waves[np.abs(turned).argmax()] == pytest.approx(60 * FRAME_HZ / every * rate, rel=0.01)
    assert len(heard) == pytest.approx(560 / rate, abs=2)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with songs and noises that are hiss and three shards of pictures that are hiss; the second is held out."""
    folder, rng = tmp_path_factory.mktemp("encoder"), np.random.default_rng(0)
    made = _songs(8)
    for name in ("songs", "scenes"):
        (folder / name).mkdir()
    np.savez(folder / "songs" / "0000.npz", **songs._arrays(made))  # type: ignore[arg-type]
    facts = json.dumps(asdict(SCENE) | {"actions": ["dance"]})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shards, "EIGHTH", 2)
        patch.setattr(noises, "render", lambda name, seed: rng.normal(0, 0.1, 48_000 * 10).astype(np.float32))
        for number in range(3):
            drawn: shards.Arrays = {"setting": np.arange(4, dtype=np.int32), "facts": np.array([facts] * 4)}
            drawn["rgb"] = rng.integers(0, 255, (4, 108, 192, 3), dtype=np.uint8)
            shards.save(folder / "scenes" / f"{number:04d}.npz", drawn)
        tellings.write_tellings(folder, made, 1, range(3))
        yield folder


def test_scenes_told_anew_have_no_words_and_lack_tokens(work: Path) -> None:
    corpus = Corpus(work, Change(stretch=0.1, dropped=0.25), held=False)
    batch = corpus.anew([0, 1, 2, 3] * 4, np.random.default_rng(0))
    assert batch.tokens["text"].shape[2] == WIDTHS["text"]
    assert not batch.keep["text"].any()
    assert batch.target.shape == (16, size())
    assert 0.6 < batch.keep["picture"].mean() < 0.9 > batch.keep["sound"].mean() > 0.6
    assert batch.keep["wishes"].all()
    tempo = group("numbers").choices.index("tempo")
    assert len(np.unique(batch.target[::4, tempo])) == 4  # of one scene, each time another
    whole = Corpus(work, held=False).anew([0, 1], np.random.default_rng(0))
    assert whole.keep["picture"].all()


def test_further_shards_are_only_trained_on(work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(Corpus(work, held=False)) == 8
    assert len(Corpus(work, held=False, below=2)) == 4
    assert len(Corpus(work, held=True)) == 4
    monkeypatch.setattr(shards, "arrays_of", lambda seed, number: {"number": np.array(number)})
    monkeypatch.setattr(shards, "EIGHTH", 4)
    for numbers in shards.first_and_later(4, 6):
        shards.write_shards(tmp_path, numbers, 1)
    assert [int(path.stem) for path in sorted(tmp_path.glob("*.npz"))] == [0, 1, 2, 3, 4, 5, 6, 8, 9]


def test_numbers_are_told_closely() -> None:
    names = list(CLOSE)
    target = torch.zeros(2, size())
    target[:, group("numbers").choices.index("tempo")] = torch.tensor([0.3, 0.33])
    low, high = CLOSE["tempo"]
    said = torch.zeros(2, len(CLOSE), STEPS)
    blind = close_loss(said, target)
    assert float(blind) == pytest.approx(np.log(STEPS), rel=1e-4)
    said[:, names.index("tempo"), round((0.3 - low) / (high - low) * (STEPS - 1))] = 8.0
    near, off = close_loss(said[:1], target[:1]), close_loss(said[1:], target[1:])
    assert near < off < blind
