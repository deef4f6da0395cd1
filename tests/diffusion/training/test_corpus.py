"""Corpus: shards are written once, read together, and batches are takes as they were performed, at any time of their clocks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from seedream.diffusion.conditions import NOBODY, SIZE, Condition, Subject
from seedream.diffusion.layout import CHANNELS, CLOCKS, PATCH, SENSES, TIMED, TOLD, index, phase_channels
from seedream.diffusion.training import corpus as module
from seedream.diffusion.training.corpus import QUIETEST, Corpus, turned, write_corpus
from seedream.diffusion.training.teacher.takes import perform
from tests.diffusion.material import tiny_banks

BANKS = tiny_banks()


@pytest.fixture(autouse=True)
def _small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SHARD", 7)
    monkeypatch.setattr(module, "LENGTHS", (48, 100))
    monkeypatch.setattr(module, "SHARE", (0.5, 0.5))


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_shards_are_enough_and_the_same_again(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_corpus(tmp_path / name, BANKS, 20, seed=1)
    assert list(_files(tmp_path / "a")) == ["00000.npz", "00001.npz", "00002.npz"]
    for name in _files(tmp_path / "a"):
        with np.load(tmp_path / "a" / name) as a, np.load(tmp_path / "b" / name) as b:
            assert all(np.array_equal(a[key], b[key]) for key in a.files)
            assert len(a["values"]) == len(a["conditions"]) == 7


def test_an_interrupted_run_goes_on_and_workers_share_the_work(tmp_path: Path) -> None:
    write_corpus(tmp_path, BANKS, 28, seed=1, part=0, parts=2)
    assert list(_files(tmp_path)) == ["00000.npz", "00002.npz"]
    (tmp_path / "00000.npz").write_bytes(b"made before")
    (tmp_path / "00001.part.npz").write_bytes(b"half")
    for part in range(2):
        write_corpus(tmp_path, BANKS, 28, seed=1, part=part, parts=2)
    files = _files(tmp_path)
    assert list(files) == [f"0000{n}.npz" for n in range(4)]
    assert files["00000.npz"] == b"made before"


def test_takes_are_grouped_by_length(tmp_path: Path) -> None:
    write_corpus(tmp_path, BANKS, 42, seed=1)
    (tmp_path / "00009.part.npz").write_bytes(b"half")
    read = Corpus(tmp_path)
    assert set(read.values) == {48, 100}
    assert sum(len(v) for v in read.values.values()) == 42
    for frames, values in read.values.items():
        assert values.shape[1:] == (frames, len(CHANNELS))
        assert read.arrays[frames]["conditions"].shape == (len(values), SIZE)
        assert read.arrays[frames]["intervals"].shape == (len(values), len(CLOCKS))
        assert read.arrays[frames]["turning"].shape == (len(values), len(TIMED))
        assert read.arrays[frames]["present"].shape == (len(values), len(SENSES))


def test_statistics_are_those_of_the_takes_but_rare_channels_keep_a_scale(tmp_path: Path) -> None:
    write_corpus(tmp_path, BANKS, 42, seed=1)
    read = Corpus(tmp_path)
    found = read.statistics()
    assert found.mean.shape == found.scale.shape == found.spread.shape == (len(CHANNELS),)
    assert (found.scale >= np.float32(QUIETEST)).all()
    assert (found.spread <= 1 + 1e-5).all()
    everything = np.concatenate([v.reshape(-1, len(CHANNELS)) for v in read.values.values()]).astype(np.float32)
    assert found.scale[index("wind")] == pytest.approx(everything[:, index("wind")].std(), rel=0.5)
    assert found.scale[index("flash")] == pytest.approx(QUIETEST)
    assert found.spread[index("flash")] < 0.9
    assert found.spread[index("wind")] == pytest.approx(1.0)


def test_a_batch_is_takes_with_their_conditions_and_clocks(tmp_path: Path) -> None:
    write_corpus(tmp_path, BANKS, 42, seed=1)
    read = Corpus(tmp_path)
    batches = read.batches(150, np.random.default_rng(0))
    lengths = set()
    phases = phase_channels()[:, :2].ravel()
    for _ in range(12):
        batch = next(batches)
        count, frames, _ = batch.values.shape
        lengths.add(frames)
        assert count * frames / PATCH == pytest.approx(150, rel=0.1)
        assert batch.told.shape == (count, frames, TOLD)
        for values, condition in zip(batch.values, batch.conditions, strict=True):
            still = np.delete(values, phases, 1)
            same = [np.array_equal(np.delete(v.astype(np.float32), phases, 1), still) for v in read.values[frames]]
            assert np.array_equal(read.arrays[frames]["conditions"][same.index(True)], condition)
    assert lengths == {48, 100}


def test_a_take_in_another_frame_of_time_has_the_same_events() -> None:
    rng = np.random.default_rng(0)
    turning_s = rng.uniform(0.3, 1.1, (3, len(TIMED))) * (rng.random((3, len(TIMED))) < 0.6)
    start_s = np.array([3.21, 17.4, 41.9])
    before = rng.standard_normal((3, 100, len(CHANNELS))).astype(np.float32)
    after = turned(before, turning_s, start_s)
    for (sine, cosine, _), interval_s in zip(phase_channels(), turning_s.T, strict=True):
        for row in range(3):
            lead, moved = (v[row, :, cosine] + 1j * v[row, :, sine] for v in (before, after))
            gone = start_s[row] / interval_s[row] if interval_s[row] else 0.0
            assert np.abs(moved * np.exp(2j * np.pi * gone) - lead).max() < 1e-4
            assert (np.abs(moved - lead).max() > 0.1) == bool(interval_s[row])
    still = np.delete(np.arange(len(CHANNELS)), phase_channels()[:, :2].ravel())
    assert np.array_equal(before[..., still], after[..., still])


def test_a_dancer_is_told_the_clock_of_the_music_and_leads_the_music_whenever_it_began(tmp_path: Path) -> None:
    dance = Condition(subjects=(Subject("dance", interval_s=0.5), NOBODY), tempo_bpm=120.0)
    assert dance.intervals_s()[:3] == (0.5, 0.5, 0.5)
    take = perform(dance, 4.0, BANKS, np.random.default_rng(0)).values
    later = turned(take[None], np.array([dance.turning_s()]), np.array([7.77]))[0]
    assert np.allclose(later[:, index("phase_cos0")], take[:, index("phase_cos0")])
    assert not np.allclose(later[:, index("sway_cos")], take[:, index("sway_cos")])


def test_sound_and_picture_move_to_another_frame_together(tmp_path: Path) -> None:
    write_corpus(tmp_path, BANKS, 84, seed=1)
    together = 0
    for batch in (next(Corpus(tmp_path).batches(300, np.random.default_rng(seed))) for seed in range(4)):
        for values in batch.values:
            for slot in range(2):
                seen, heard = (values[:, index(f"{kind}_cos{slot}")] for kind in ("phase", "heard"))
                if np.abs(seen).max() > 0.5 and np.abs(heard).max() > 0.5:
                    assert np.abs(seen - heard).max() < 0.01
                    together += 1
    assert together > 3
