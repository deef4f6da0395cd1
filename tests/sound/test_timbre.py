"""Speakers: every voice differs in pitch and formants, keeps its words in time, and moods change how it speaks."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.errors import InputError
from seedream.inputs.intent import options
from seedream.scene.script import Line
from seedream.sound import voices
from seedream.sound.voices_timbre import Timbre, cast_speakers, colour, find_speaker, in_mood, speakers
from seedream.types import SAMPLE_RATE_HZ, Audio, Utterance

TEXT = "The river slides by at night."


def _spoken(timbre: Timbre) -> Utterance:
    return voices.speak([Line("a", "b", TEXT, "x")], seed=1, timbres={"x": timbre})[0]


def _pitch_hz(x: Audio) -> float:
    """Median of the strongest lags of the autocorrelation between 65 and 420 Hz, where a voice is heard."""
    found = []
    for start in range(0, len(x) - 3600, 960):
        frame = x[start : start + 3600] * np.hanning(3600)
        if float(np.sqrt((frame**2).mean())) < 0.02:
            continue
        lags = np.fft.irfft(np.abs(np.fft.rfft(frame, 8192)) ** 2)
        low, high = SAMPLE_RATE_HZ // 420, SAMPLE_RATE_HZ // 65
        best = low + int(np.argmax(lags[low:high]))
        if lags[best] > 0.45 * lags[0]:
            found.append(SAMPLE_RATE_HZ / best)
    return float(np.median(found)) if len(found) > 8 else 0.0


@pytest.fixture(scope="module")
def heart() -> Utterance:
    return _spoken(Timbre())


def test_films_offer_every_voice() -> None:
    assert [speaker.name for speaker in speakers()] == options()["voices"]


def test_there_are_women_men_and_a_child() -> None:
    kinds = [speaker.kind for speaker in speakers()]
    assert len(kinds) >= 8
    assert {"woman", "man", "child"} <= set(kinds)
    assert speakers()[0].timbre == Timbre()


@pytest.mark.parametrize(("name", "low", "high"), [("bruno", 0.5, 0.75), ("otto", 0.45, 0.65), ("pip", 1.2, 1.5)])
def test_pitch_is_the_speakers_own(name: str, low: float, high: float, heart: Utterance) -> None:
    other = _spoken(find_speaker(name).timbre)
    assert low < _pitch_hz(other.samples) / _pitch_hz(heart.samples) < high
    assert [w.text for w in other.words] == [w.text for w in heart.words]
    assert other.words[-1].end_s < other.duration_s


def test_formants_move_without_the_pitch(heart: Utterance) -> None:
    """A longer throat at the same pitch: the upper edge of the spectrum comes down, the melody stays."""
    deep = _spoken(Timbre(formant=0.8))

    def edge_hz(x: Audio) -> float:
        power = np.cumsum(np.abs(np.fft.rfft(x)) ** 2 * (np.fft.rfftfreq(len(x), 1 / SAMPLE_RATE_HZ) > 1500.0))
        return float(np.searchsorted(power, 0.5 * power[-1]) * SAMPLE_RATE_HZ / len(x))

    assert _pitch_hz(deep.samples) == pytest.approx(_pitch_hz(heart.samples), rel=0.04)
    assert edge_hz(deep.samples) < 0.93 * edge_hz(heart.samples)


def test_a_whisper_has_no_pitch_but_all_the_breath() -> None:
    spectrum = [np.full((601, 4), level, np.float32) for level in (3.0, 0.0, -9.0, -2.0, 0.0)]
    whispered, melody = colour(spectrum, np.full(4, 190.0, np.float32), in_mood(Timbre(), "whispering"), np.random.default_rng(0))
    assert not melody.any()
    assert (whispered[2] > spectrum[2]).all()


def test_moods_add_up_and_unknown_ones_are_refused() -> None:
    assert in_mood(Timbre(), "sad").pace < 1.0 < in_mood(Timbre(), "excited, cheerful").pitch
    assert in_mood(Timbre(), "") == Timbre()
    with pytest.raises(InputError, match="calm"):
        in_mood(Timbre(), "purple")


def test_everybody_gets_a_voice_of_their_own() -> None:
    names = ["anna", "tom", "zed", "maria"]
    cast = cast_speakers(names, {"anna": "woman", "tom": "man", "maria": "woman"}, {"zed": "unit"})
    assert list(cast) == names
    assert len({speaker.name for speaker in cast.values()}) == 4
    assert [cast[name].kind for name in names] == ["woman", "man", "other", "woman"]
    assert cast_speakers(names, {}) == cast_speakers(names, {})
    with pytest.raises(InputError, match="zorro"):
        find_speaker("zorro")
