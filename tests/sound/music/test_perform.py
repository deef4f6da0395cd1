from pathlib import Path

import numpy as np
import pytest
from scipy.signal import butter, sosfiltfilt

from seedream.sound.music import MusicPlan, Performance, Section, choose_tempo, compose, perform, write_midi
from seedream.sound.music.drums import KITS
from seedream.sound.music.instruments import INSTRUMENTS, Held, Struck, strike
from seedream.sound.music.synthesis import loudness
from seedream.sound.music.theory import NOTE_NAMES, frequency_hz
from seedream.types import Audio, Mood

SR = 48_000
DURATION_S = 12.0


def film(genre: str, speech: bool = False, duration_s: float = DURATION_S) -> MusicPlan:
    tempo, metre = choose_tempo(duration_s, 0.5, Mood(0.3, 0.1), genre)
    beat = 60.0 / tempo
    total = round(duration_s / beat)
    cuts = (round(0.3 * total) * beat, round(0.6 * total) * beat)
    sections = (
        Section(0.0, cuts[0], 0.3),
        Section(cuts[0], cuts[1] - cuts[0], 0.5),
        Section(cuts[1], duration_s - cuts[1], 0.8, "turn"),
    )
    return MusicPlan(
        duration_s, tempo, metre, Mood(0.3, 0.1), 0.5, genre, sections, cuts, ((cuts[0], cuts[1]),) if speech else (), 1
    )


@pytest.fixture(scope="module")
def played() -> Performance:
    return perform(compose(film("corporate")))


def onset_near(x: Audio, time_s: float) -> float:
    """Offset in ms of the steepest rise of log energy over five bands within 40 ms of a time."""
    first = int((time_s - 0.15) * SR)
    piece = x.mean(axis=1)[first : first + int(0.3 * SR)]
    rise = np.zeros(1)
    for band in ((100, 400), (400, 1200), (1200, 3000), (3000, 6000), (6000, 12000)):
        y = sosfiltfilt(butter(2, band, "band", fs=SR, output="sos"), piece)
        level = np.log10(np.convolve(y**2, np.ones(192) / 192, "same")[::24] + 1e-8)
        rise = rise + np.maximum(0.0, level[8:] - level[:-8])
    at = (np.arange(len(rise)) * 24 + 96 + first) / SR
    return float((at[np.argmax(np.where(np.abs(at - time_s) < 0.04, rise, -1.0))] - time_s) * 1000.0)


def tempo_of(x: Audio) -> float:
    """Tempo between 60 and 180 bpm by spectral flux and a Fourier tempogram."""
    frames = np.lib.stride_tricks.sliding_window_view(x.mean(axis=1), 1024)[::256] * np.hanning(1024)
    spectrum = np.log1p(300.0 * np.abs(np.fft.rfft(frames, axis=1)))
    flux = np.maximum(0.0, np.diff(spectrum, axis=0)).sum(axis=1)
    flux -= np.convolve(flux, np.ones(60) / 60, "same")
    time = (np.arange(len(flux)) * 256 + 768) / SR
    bpm = np.arange(60.0, 180.0, 0.1)
    strength = sum(
        weight * np.abs(np.exp(-2j * np.pi * np.outer(k * bpm / 60.0, time)) @ flux) for k, weight in ((1, 1.0), (2, 0.5))
    )
    return float(bpm[np.argmax(strength * np.exp(-0.5 * (np.log2(bpm / 100.0) / 0.7) ** 2))])


def test_stems_sum_to_the_mix_and_nothing_clips(played: Performance) -> None:
    assert played.stereo.shape == (round(DURATION_S * SR), 2)
    assert played.stereo.dtype == np.float32
    assert np.abs(played.stereo).max() <= 10 ** (-3.0 / 20.0)
    assert np.abs(np.sum(list(played.stems.values()), axis=0) - played.stereo).max() < 1e-4
    assert {"melody", "bass", "drums", "accent", "space"} <= set(played.stems)


def test_stems_can_be_left_out(played: Performance) -> None:
    lean = perform(compose(film("corporate")), keep_stems=False)
    assert not lean.stems
    assert np.abs(lean.stereo - played.stereo).max() < 1e-6


def test_the_end_decays_to_silence(played: Performance) -> None:
    def level(start: float, end: float) -> float:
        return float(np.sqrt(np.mean(played.stereo[int(start * SR) : int(end * SR)] ** 2)))

    assert level(DURATION_S - 0.1, DURATION_S) < 0.05 * level(DURATION_S - 1.6, DURATION_S - 1.0)
    assert np.abs(played.stereo[-1]).max() < 1e-4
    assert len(played.loudness) == round(DURATION_S * 25)
    assert played.loudness[-1] < played.loudness[100]


@pytest.mark.parametrize("genre", ["ambient", "synthwave"])
def test_music_starts_anew_within_five_milliseconds_of_every_cut(genre: str) -> None:
    plan = film(genre)
    x = perform(compose(plan)).stereo
    for cut in plan.cuts_s:
        assert abs(onset_near(x, cut)) <= 5.0


def test_the_tempo_can_be_heard(played: Performance) -> None:
    heard = tempo_of(played.stereo) / film("corporate").tempo_bpm
    assert min(abs(heard / factor - 1.0) for factor in (0.5, 1.0, 2.0)) < 0.01


def test_speech_makes_the_middle_frequencies_step_back(played: Performance) -> None:
    plan = film("corporate", speech=True)
    (start, end), sos = plan.speech[0], butter(2, (1000, 3000), "band", fs=SR, output="sos")
    levels = []
    for x in (perform(compose(plan)).stereo, played.stereo):
        y = sosfiltfilt(sos, x.mean(axis=1))[int((start + 0.5) * SR) : int((end - 0.3) * SR)]
        levels.append(float(np.sqrt(np.mean(y**2))))
    assert levels[0] < 0.75 * levels[1]


def test_a_part_without_noise_has_nothing_above_the_band_limit() -> None:
    performance = perform(compose(film("lullaby", duration_s=8.0)))
    piano = performance.stems["melody"].mean(axis=1) + performance.stems["strings"].mean(axis=1)
    spectrum = np.abs(np.fft.rfft(piano * np.hanning(len(piano)))) ** 2
    hz = np.fft.rfftfreq(len(piano), 1.0 / SR)
    assert 10 * np.log10(spectrum[hz > 18_000].sum() / spectrum.sum()) < -70.0  # clicks or aliases would show here


@pytest.mark.parametrize("name", sorted(INSTRUMENTS))
def test_every_instrument_is_in_tune_and_free_of_aliases(name: str) -> None:
    low = name.endswith("bass") or name == "drone"
    pitch = 40 if low else 72
    instrument = INSTRUMENTS[name]
    rng = np.random.default_rng(1)
    if isinstance(instrument, Struck):
        x = strike(name, frequency_hz(pitch), 0.8, 1.0, rng)
        assert loudness(x) == pytest.approx(1.0, rel=0.01)
    else:
        assert isinstance(instrument, Held)
        x = instrument.loops(frequency_hz(pitch), rng)[1].sum(axis=1)
    assert np.isfinite(x).all()
    spectrum = np.abs(np.fft.rfft(x * np.hanning(len(x)))) ** 2
    hz = np.fft.rfftfreq(len(x), 1.0 / SR)
    shares = [spectrum[np.abs(hz / (frequency_hz(pitch) * k) - 1.0) < 0.012].sum() for k in (0.5, 1, 2, 3, 4, 5, 6, 7)]
    assert sum(shares) / spectrum[hz > 20].sum() > 0.8
    assert 10 * np.log10(spectrum[hz > 18_000].sum() / spectrum.sum()) < -55.0


@pytest.mark.parametrize("name", ["e_piano", "lead", "chip_lead", "synth_pluck", "felt_piano"])
def test_the_highest_notes_do_not_fold_back(name: str) -> None:
    pitch_hz = frequency_hz(103)
    x = strike(name, pitch_hz, 0.9, 0.8, np.random.default_rng(1))
    spectrum = np.abs(np.fft.rfft(x * np.hanning(len(x)))) ** 2
    hz = np.fft.rfftfreq(len(x), 1.0 / SR)
    below = spectrum[(hz > 450) & (hz < 0.42 * pitch_hz)].sum()
    assert 10 * np.log10(below / spectrum.sum()) < -30.0


@pytest.mark.parametrize("kit", sorted(KITS))
def test_drums_strike_at_once_and_end_silent(kit: str) -> None:
    for number, drum in KITS[kit].items():
        x = drum(0.9, 0.5, np.random.default_rng(1))
        assert 0.1 < np.abs(x).max() <= 1.0
        assert abs(x[-1]) < 1e-3
        if number != 29:
            assert np.abs(x[: SR // 20]).max() > 0.5 * np.abs(x).max()


def test_the_key_can_be_heard(played: Performance) -> None:
    major = np.array([6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88])
    score = compose(film("corporate"))
    frames = np.lib.stride_tricks.sliding_window_view(played.stereo.mean(axis=1), 16384)[::8192] * np.hanning(16384)
    level, hz = np.abs(np.fft.rfft(frames, axis=1)).mean(axis=0), np.fft.rfftfreq(16384, 1.0 / SR)
    use = (hz > 60) & (hz < 2000)
    classes = np.round(69 + 12 * np.log2(hz[use] / 440)).astype(int) % 12
    chroma = np.bincount(classes, weights=level[use], minlength=12)
    fits = [float(np.corrcoef(np.roll(major, tonic), chroma)[0, 1]) for tonic in range(12)]
    assert NOTE_NAMES.index(score.key) in np.argsort(fits)[-2:]


def test_midi_file_reads_back(tmp_path: Path) -> None:
    score = compose(film("jazz"))
    write_midi(score, tmp_path / "music.mid")
    data = (tmp_path / "music.mid").read_bytes()
    assert data[:8] == b"MThd\x00\x00\x00\x06"
    parts = {note.part for note in score.notes}
    assert int.from_bytes(data[8:10], "big") == 1
    assert int.from_bytes(data[10:12], "big") == len(parts) + 1
    at, tracks = 14, 0
    while at < len(data):
        assert data[at : at + 4] == b"MTrk"
        at += 8 + int.from_bytes(data[at + 4 : at + 8], "big")
        tracks += 1
    assert at == len(data)
    assert tracks == len(parts) + 1
    tempo = data.index(b"\xff\x51\x03") + 3
    assert 60e6 / int.from_bytes(data[tempo : tempo + 3], "big") == pytest.approx(score.tempo_bpm, rel=1e-4)
