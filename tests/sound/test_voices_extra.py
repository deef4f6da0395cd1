"""The extra voices: who is cast with and without them, what is said where they are missing, times that follow pitch and pace."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from seedream.errors import MissingDependencyError
from seedream.generators import audio
from seedream.scene.script import Line
from seedream.sound import voices, voices_extra, voices_kokoro, voices_model, voices_reading
from seedream.sound.voices_kokoro import BIAS_S
from seedream.sound.voices_model import FRAME_S, MODEL_RATE_HZ, Spelling
from seedream.sound.voices_timbre import Timbre, cast_speakers, find_speaker, in_mood, speakers
from seedream.types import Audio

KINDS = {"Anna": "woman", "Tom": "man", "Peter": "man", "Paul": "man"}
FRAMES = 4


class _Whistle:
    """A model that says every symbol as a tone of 100 ms."""

    def run(self, outputs: list[str], feed: dict[str, Any]) -> list[Any]:
        durations = np.full(feed["tokens"].shape[1], FRAMES / float(feed["speed"][0]), np.float32)
        t = np.arange(round(float(durations.sum()) * FRAME_S * MODEL_RATE_HZ)) / MODEL_RATE_HZ
        return [0.3 * np.sin(2 * np.pi * 400.0 * t).astype(np.float32), durations[None]]


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices_extra, "installed", lambda: True)
    monkeypatch.setattr(voices_kokoro, "_session", _Whistle)
    monkeypatch.setattr(voices_kokoro, "_styles", lambda: {s.timbre.style: np.zeros((510, 256), np.float32) for s in speakers()})


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices_extra, "installed", lambda: False)


@pytest.mark.usefixtures("absent")
def test_without_the_extra_everything_is_as_it_was() -> None:
    assert [s.name for s in cast_speakers(tuple(KINDS), KINDS).values()] == ["june", "bruno", "felix", "otto"]
    with pytest.raises(MissingDependencyError, match=r'"miles" is not installed; run: pip install "seedream\[voices\]"'):
        find_speaker("miles")
    assert [s.name for s in speakers() if not s.there] == ["miles", "leo", "nora", "iris", "tess", "ada"]


@pytest.mark.usefixtures("there")
def test_with_the_extra_men_speak_in_mens_voices_and_that_is_told() -> None:
    cast = cast_speakers(tuple(KINDS), KINDS)
    assert [s.name for s in cast.values()] == ["june", "miles", "leo", "bruno"]
    lines = [Line("1", "a", "Hello.", "narrator"), Line("2", "a", "Hello.", "tom")]
    (told,) = audio.characters_told(lines)
    assert (told.key, told.value) == ("voice.tom", "miles")
    assert told.reason.endswith("of the extra voices")
    assert audio.characters_told(lines[:1]) == ()


def _said(timbre: Timbre) -> tuple[Audio, np.ndarray[Any, Any], Spelling]:
    spelling = voices_model.spell(voices_reading.read_aloud("The river slides by"))
    made = voices_kokoro.synthesize(spelling, 1.0, timbre, np.random.default_rng(0))
    return made.samples, made.spans_s, spelling


def _pitch_hz(x: Audio) -> float:
    middle = x[len(x) // 4 : len(x) // 4 + 8192] * np.hanning(8192)
    return float(np.argmax(np.abs(np.fft.rfft(middle))) * MODEL_RATE_HZ / 8192)


@pytest.mark.usefixtures("there")
@pytest.mark.parametrize(("pitch", "pace"), [(1.0, 1.0), (0.9, 1.0), (0.9, 1.25)])
def test_times_follow_pitch_and_pace(pitch: float, pace: float) -> None:
    samples, spans_s, spelling = _said(Timbre(style="jm_kumo", pitch=pitch, pace=pace))
    each_s = FRAMES * FRAME_S / pace
    assert _pitch_hz(samples) == pytest.approx(400.0 * pitch, rel=0.02)
    assert len(samples) / MODEL_RATE_HZ == pytest.approx((len(spelling.symbols) + 2) * each_s, abs=0.005)
    starts = spans_s[1 : len(spelling.symbols) - 1, 0]
    assert starts == pytest.approx([each_s * (i + 2) - BIAS_S / pitch for i in range(len(starts))], abs=0.002)


def _peak_share(x: Audio) -> float:
    """Energy of the strongest tone within all of it."""
    power = np.abs(np.fft.rfft(x[:16384] * np.hanning(16384))) ** 2
    top = int(np.argmax(power))
    return float(power[top - 2 : top + 3].sum() / power.sum())


@pytest.mark.usefixtures("there")
def test_a_whisper_has_no_pitch() -> None:
    sung, _, _ = _said(Timbre(style="jm_kumo"))
    whispered, _, _ = _said(in_mood(Timbre(style="jm_kumo"), "whispering"))
    assert _peak_share(sung) > 0.9
    assert _peak_share(whispered) < 0.1
    assert len(whispered) == pytest.approx(len(sung) / 0.95, rel=0.01)


@pytest.mark.skipif(not voices_extra.installed(), reason="needs the extra voices")
def test_a_trained_man_speaks_low_and_the_same_every_time() -> None:
    line = Line("a", "b", "The river slides by at night.", "tom")
    first, again = (voices.speak([line], seed=1, timbres={"tom": find_speaker("miles").timbre})[0] for _ in range(2))
    assert np.array_equal(first.samples, again.samples)
    assert [w.text for w in first.words] == line.text.split()
    assert 1.2 < first.words[-1].end_s < first.duration_s < 3.0
