"""Long mixes: half a minute at a time they are what a mix in one piece is, in bounded memory."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.sound import dsp, long_mix, loudness, mix
from seedream.sound.dsp import SR
from seedream.sound.tape import Tape
from seedream.types import Audio

LENGTH_S = 9.0


def _parts(seed: int) -> tuple[Audio, Audio, Audio]:
    """Bursts of a voice, music all the time, and some hits, `(N, 2)`."""
    rng = np.random.default_rng(seed)
    n = dsp.samples(LENGTH_S)
    t = np.arange(n) / SR
    talking = ((t % 5.0 > 1.0) & (t % 5.0 < 3.5)) * (0.6 + 0.4 * np.sin(2 * np.pi * 4.0 * t))
    voice = dsp.band_pass(dsp.noise(rng, n), 200.0, 3000.0) * talking.astype(np.float32)
    music = np.sin(2 * np.pi * 220.0 * t) * (0.2 + 0.1 * np.sin(2 * np.pi * 0.3 * t)) + 0.05
    hits = np.zeros(n, np.float32)
    for at in (2.0, 6.9, 7.01, 8.2):
        dsp.add_at(hits, 0.9 * dsp.noise(rng, 4800) * dsp.decay(4800, 0.03), dsp.samples(at))
    return dsp.pan(0.2 * voice, 0.2), dsp.stereo(music.astype(np.float32)), dsp.pan(hits, -0.4)


def _taped(x: Audio) -> Tape:
    tape = Tape()
    tape.write(0, x)
    return tape


@pytest.mark.parametrize("silent", ["", "voice", "effects"])
def test_in_stretches_it_is_what_it_is_in_one_piece(silent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_mix, "STRETCH", 2 * SR)
    monkeypatch.setattr(long_mix, "BEFORE", 2 * SR)
    voice, music, effects = (np.zeros_like(x) if name == silent else x for name, x in zip(
        ("voice", "music", "effects"), _parts(3), strict=True))  # fmt: skip
    tapes = [_taped(x) for x in (voice, music, effects)]
    whole = mix.master(mix.Stems(voice, music, effects, np.zeros_like(music)), loudness_lufs=-16.0)
    parts = long_mix.master(*tapes, loudness_lufs=-16.0)
    assert np.abs(parts.mix[:] - whole.mix).max() < 2e-4
    for name in ("voice", "music", "effects"):
        assert np.abs(getattr(parts, name)[:] - getattr(whole.stems, name)).max() < 2e-4
    assert parts.loudness_lufs == pytest.approx(whole.loudness_lufs, abs=0.01)
    assert parts.true_peak_db == pytest.approx(whole.true_peak_db, abs=0.01)
    assert parts.true_peak_db == pytest.approx(loudness.true_peak_db(parts.mix[:]), abs=1e-3)
    assert parts.speech_over_bed_db == (pytest.approx(whole.speech_over_bed_db, abs=0.02) if silent != "voice" else None)


def test_silence_stays_silence() -> None:
    tapes = [_taped(np.zeros((SR, 2), np.float32)) for _ in range(3)]
    done = long_mix.master(*tapes)
    assert not np.any(done.mix[:])
    assert done.speech_over_bed_db is None


def test_no_more_than_a_stretch_and_what_is_around_it_is_ever_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_mix, "STRETCH", 2 * SR)
    monkeypatch.setattr(long_mix, "BEFORE", SR)
    monkeypatch.setattr(loudness, "_STRETCH", 20)
    read, asked = Tape.__getitem__, list[int]()

    def noted(tape: Tape, part: slice) -> Audio:
        asked.append(len(found := read(tape, part)))
        return found

    monkeypatch.setattr(Tape, "__getitem__", noted)
    long_mix.master(*(_taped(x) for x in _parts(1)))
    assert 2 * SR < max(asked) <= 6 * SR < LENGTH_S * SR
    assert len(asked) > 60


def test_a_tape_is_silent_where_nothing_was_written() -> None:
    tape = Tape()
    tape.add(5, np.ones(3, np.float32))
    tape.add(6, np.ones((4, 2), np.float32))
    assert tape.shape == (10, 2)
    assert tape[:][:, 1].tolist() == [0, 0, 0, 0, 0, 1, 2, 2, 1, 1]
    assert tape[8:99].tolist() == [[1, 1], [1, 1]]
    assert [(start, len(x)) for start, x in tape.stretches(4)] == [(0, 4), (4, 4), (8, 2)]
