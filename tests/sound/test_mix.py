from __future__ import annotations

import numpy as np
import pyloudnorm
import pytest
from numpy.typing import NDArray

from seedream.errors import InputError
from seedream.sound import dsp, dynamics, loudness, mix, reverb
from seedream.sound.mix import Stems
from seedream.types import SAMPLE_RATE_HZ, Audio

SECONDS = 8.0
N = round(SECONDS * SAMPLE_RATE_HZ)


def _silence() -> Audio:
    return np.zeros((N, 2), np.float32)


def _voice() -> Audio:
    """Speech-like: a buzzing band in syllables from 3 s to 5 s."""
    rng = np.random.default_rng(1)
    x = dsp.band_pass(dsp.noise(rng, N), 200.0, 2500.0) * np.clip(dsp.sine(4.0, N), 0.05, 1.0)
    t = dsp.times(N)
    return (0.3 * x * ((t > 3.0) & (t < 5.0))).astype(np.float32)


def _music() -> Audio:
    tones = [dsp.sine(f, N) * np.float32(0.1) for f in (110.0, 220.0, 277.2, 329.6, 660.0)]
    return dsp.stereo(np.sum(tones, axis=0).astype(np.float32))


def _hits() -> Audio:
    out = _silence()
    for at_s in (1.0, 4.0, 6.5):
        dsp.add_at(out, dsp.sine(80.0, 9600) * dsp.decay(9600, 0.05), dsp.samples(at_s))
    return out


def _air() -> Audio:
    return dsp.low_pass(dsp.noise(np.random.default_rng(2), N, 2), 800.0) * np.float32(0.05)


@pytest.fixture(scope="module")
def film() -> mix.Master:
    return mix.master(Stems(_voice(), _music(), _hits(), _air()), place_reverb="neon_city")


def _peak_at(oversampling: int, x: Audio) -> float:
    """True peak by an independent method: zero-padding in the frequency domain."""
    spectrum = np.fft.rfft(x[:, 0].astype(np.float64))
    fine = (
        np.fft.irfft(np.concatenate([spectrum, np.zeros(len(x) * (oversampling - 1) // 2)]), len(x) * oversampling) * oversampling
    )
    return float(20 * np.log10(np.abs(fine).max()))


def test_loudness_and_true_peak(film: mix.Master) -> None:
    assert pyloudnorm.Meter(SAMPLE_RATE_HZ).integrated_loudness(film.mix) == pytest.approx(-14.0, abs=0.3)
    assert film.loudness_lufs == pytest.approx(-14.0, abs=0.3)
    assert film.true_peak_db <= -1.2
    assert _peak_at(4, film.mix) <= -1.2


def test_stems_sum_to_the_mix_before_the_limiter(film: mix.Master) -> None:
    total = film.stems.voice + film.stems.music + film.stems.effects + film.stems.ambience
    ratio = np.abs(film.mix).sum(axis=1) / np.maximum(np.abs(total).sum(axis=1), 1e-6)
    assert ratio.max() <= 1.001
    untouched = np.abs(total).max(axis=1) < 0.05
    assert np.median(ratio[untouched]) == pytest.approx(1.0, abs=0.01)


def test_music_gives_way_to_speech_and_comes_back(film: mix.Master) -> None:
    def music_db(start_s: float, end_s: float) -> float:
        return dsp.level_db(dsp.rms(film.stems.music[dsp.samples(start_s) : dsp.samples(end_s)]))

    before, during, after = music_db(0.5, 2.2), music_db(3.3, 4.8), music_db(7.3, 7.9)
    assert before - during > 4.0
    assert before - music_db(2.95, 3.0) > 0.6 * (before - during)  # already down at the first word
    assert before - after < 1.5
    assert 0.1 * (before - during) < before - music_db(5.9, 6.0) < 0.95 * (before - during)  # breathes up, does not jump
    assert film.speech_over_bed_db is not None
    assert film.speech_over_bed_db >= 12.0


def test_ambience_fades_out_at_the_end(film: mix.Master) -> None:
    tail = film.stems.ambience
    assert np.abs(tail[-48:]).max() < 0.02 * np.abs(tail).max()


@pytest.mark.parametrize(
    ("present", "quietest_lufs"),
    [
        (("music",), -14.3),
        (("voice", "ambience"), -14.3),
        (("effects", "ambience"), -27.0),
        (("voice",), -14.3),
        (("ambience",), -20.0),
    ],
)
def test_works_without_some_stems(present: tuple[str, ...], quietest_lufs: float) -> None:
    parts = {"voice": _voice(), "music": _music(), "effects": _hits(), "ambience": _air()}
    stems = Stems(**{name: x if name in present else np.zeros_like(x) for name, x in parts.items()})
    result = mix.master(stems, place_reverb="studio")
    assert quietest_lufs < result.loudness_lufs < -13.7
    assert result.limited_db > -9.0
    assert result.true_peak_db <= -1.2
    assert np.isfinite(result.mix).all()


def test_silence_stays_silent() -> None:
    result = mix.master(Stems(np.zeros(N, np.float32), _silence(), _silence(), _silence()))
    assert not result.mix.any()
    assert result.speech_over_bed_db is None
    assert result.loudness_lufs == loudness.SILENCE_LUFS


def test_stems_of_different_lengths_are_refused() -> None:
    with pytest.raises(InputError, match="same length"):
        mix.master(Stems(_voice()[:100], _music(), _hits(), _air()))


def test_meter_agrees_with_pyloudnorm() -> None:
    x = (_music() + _air()) * np.float32(0.4)
    assert loudness.integrated_lufs(x) == pytest.approx(pyloudnorm.Meter(SAMPLE_RATE_HZ).integrated_loudness(x), abs=0.1)


def test_true_peak_between_samples() -> None:
    x = dsp.sine(SAMPLE_RATE_HZ / 4.0, 4800, phase=np.pi / 4)  # samples at 0.707, true peak 1
    assert np.abs(x).max() < 0.72
    assert loudness.true_peak_db(dsp.fade(x, 0.01, 0.01)) == pytest.approx(0.0, abs=0.2)


def test_limiter_holds_the_ceiling_and_leaves_quiet_sound_alone() -> None:
    x = _music() * np.float32(0.2)
    x[N // 2 : N // 2 + 2000] *= 12.0
    limited = dynamics.limit(x, -6.0)
    assert loudness.true_peak_db(limited) <= -5.95
    assert np.allclose(limited[: N // 2 - 4800], x[: N // 2 - 4800])


def test_spaces_differ() -> None:
    def decay_s(name: str) -> float:
        energy = np.cumsum(reverb.impulse_response(name)[::-1].astype(np.float64) ** 2, axis=0)[::-1, 0]
        return float(np.flatnonzero(energy > energy[0] * 1e-3)[-1] / SAMPLE_RATE_HZ)

    assert decay_s("studio") < decay_s("room") < decay_s("street") < decay_s("hall")
    left, right = reverb.impulse_response("hall").T
    assert abs(float(np.dot(left, right))) < 0.5
    with pytest.raises(InputError, match="cupboard"):
        reverb.space_of("cupboard")


def _spiky() -> Audio:
    """A voice whose throat gives a spike in every period, as a robot has or a recording close to the mouth."""
    pulses = np.zeros(N, np.float32)
    pulses[:: SAMPLE_RATE_HZ // 110] = 1.0
    voiced = sum(dsp.band_pass(pulses, 0.8 * f, 1.2 * f) for f in (400.0, 1000.0, 2000.0, 3000.0))
    return dsp.normalise(np.asarray(voiced * np.sqrt(np.clip(dsp.sine(3.0, N), 0.0, 1.0)), np.float32))


def test_a_voice_full_of_spikes_is_as_loud_as_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    stems = Stems(_spiky(), _music() * np.float32(0.3), _silence(), _air())
    result = mix.master(stems, place_reverb="cafe", true_peak_db=-2.0)
    assert result.loudness_lufs == pytest.approx(-14.0, abs=0.5)
    assert result.true_peak_db <= -2.0
    monkeypatch.setattr(mix, "VOICE_CREST_DB", 60.0)  # without care for spikes the whole would be held down
    assert mix.master(stems, place_reverb="cafe", true_peak_db=-2.0).loudness_lufs < -15.0


def test_what_is_given_to_the_mix_stays_as_it_was() -> None:
    given = Stems(_voice(), _music(), _hits(), _air())
    before = [x.copy() for x in (given.voice, given.music, given.effects, given.ambience)]
    mix.master(given)
    for was, now in zip(before, (given.voice, given.music, given.effects, given.ambience), strict=True):
        assert np.array_equal(was, now)


def test_long_sounds_are_worked_on_in_stretches_without_a_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    x, impulse = _air() + _music(), reverb.impulse_response("room")

    def worked() -> list[NDArray[np.floating]]:
        return [dsp.low_pass(x, 900.0), dsp.convolve(x, impulse), loudness.block_power(x), loudness.true_peaks(x)]

    whole = worked()
    monkeypatch.setattr(dsp, "_STRETCH", 50_000)
    monkeypatch.setattr(loudness, "_STRETCH", 7)
    for one, other in zip(whole, worked(), strict=True):
        assert np.allclose(one, other, atol=1e-5 * np.abs(one).max())
