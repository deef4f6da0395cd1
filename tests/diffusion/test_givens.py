"""Givens: music, speech, words and cues that exist already stand at their times, and nothing else is fixed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion.conditions import Condition
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.events import peaks, turns
from seedream.diffusion.given import Given, SpokenGiven
from seedream.diffusion.givens import Givens, givens_of
from seedream.diffusion.layout import CHANNELS, GROUPS, index, indices
from seedream.diffusion.spoken import function_words, is_content_word, mouth_shape
from seedream.types import Phoneme, Word
from tests.diffusion.material import board, street

FILM = board(street(), street(), street(), seconds=4.0)
WORDS = (Word("the", 5.0, 5.2), Word("Map,", 5.4, 5.8), Word("of", 6.0, 6.1), Word("Rome", 6.3, 6.8))
SOUNDS = (Phoneme("m", 5.4, 5.5), Phoneme("ɑː", 5.5, 5.7), Phoneme("u", 6.3, 6.6), Phoneme("ˈ", 6.6, 6.6), Phoneme("i", 6.6, 6.84))


def _line(*, phonemes: tuple[Phoneme, ...] = SOUNDS, start_s: float = 5.0) -> SpokenGiven:
    level = np.linspace(0.2, 0.9, 46).astype(np.float32)
    return SpokenGiven("l", "hero", start_s, 6.8, WORDS, phonemes, level, (0.5 * level).astype(np.float32))


def _channel(found: Givens, name: str) -> Numbers:
    out: Numbers = found.values[:, index(name)]
    return out


def _known(found: Givens) -> set[str]:
    assert ((found.known == 0) | (found.known == 1)).all()
    return {group for g, group in enumerate(GROUPS) if found.known[:, g].all()}


def test_silence_is_given_where_there_is_nothing() -> None:
    found = givens_of(FILM.shots[1], FILM, Given(), [])
    assert found.values.shape == (101, len(CHANNELS))
    assert not found.values.any()
    assert _known(found) == {"music", "speech", "cues", "words"}
    assert found.known.sum() == 4 * 101


def test_beats_are_those_of_the_film_in_the_time_of_the_shot() -> None:
    found = givens_of(FILM.shots[1], FILM, Given(music_level=np.linspace(0, 1, 301).astype(np.float32)), [])
    beats = turns(found.values, "beat", Condition(tempo_bpm=FILM.tempo_bpm))
    expected = [t - 4.0 for t in FILM.beats_between(4.0, 8.0)]
    assert beats == pytest.approx(expected, abs=0.002)
    downbeats, _ = peaks(_channel(found, "downbeat"))
    assert downbeats[downbeats < 3.9] == pytest.approx([t - 4.0 for t in FILM.beats_between(0.0, 8.0)[::4] if t > 4.0], abs=0.002)
    assert _channel(found, "music")[[0, 50, 100]] == pytest.approx([1 / 3, 0.5, 2 / 3], abs=0.005)


def test_beats_of_a_song_are_where_the_song_has_them() -> None:
    rng = np.random.default_rng(4)
    beats = -1.8 + np.cumsum(60 / 90 * (1 + 0.03 * rng.standard_normal(40)))
    song = replace(FILM, beats_s=tuple(beats.tolist()))
    found = givens_of(song.shots[2], song, Given(music_level=np.ones(301, np.float32)), [])
    inside = beats[(beats > 8.05) & (beats < 11.9)] - 8.0
    sampled = turns(found.values, "beat", Condition(tempo_bpm=90.0))
    assert max(np.abs(sampled - t).min() for t in inside) < 0.006
    first = int(np.abs(beats).argmin())
    expected = [t - 8.0 for t in beats[first::4] if 8.05 < t < 11.95]
    assert peaks(_channel(found, "downbeat"))[0] == pytest.approx(expected, abs=0.003)


def test_a_line_stands_at_its_time_in_the_shot() -> None:
    found = givens_of(FILM.shots[1], FILM, Given((_line(),)), [])
    voice, brightness = _channel(found, "voice"), _channel(found, "brightness")
    assert not voice[:25].any()
    assert voice[25] == pytest.approx(0.2)
    assert voice[70] == pytest.approx(0.9)
    assert not voice[71:].any()
    assert brightness == pytest.approx(0.5 * voice)
    times, weights = peaks(_channel(found, "word"))
    assert times == pytest.approx([w.start_s - 4.0 for w in WORDS], abs=0.003)
    assert [weight > 0.8 for weight in weights] == [False, True, False, True]


def test_a_line_that_begins_in_the_shot_before_goes_on() -> None:
    line = replace(_line(), start_s=3.0, words=(), phonemes=(), level=np.ones(51, np.float32), brightness=np.zeros(51, np.float32))
    found = [_channel(givens_of(shot, FILM, Given((line,)), []), "voice") for shot in FILM.shots]
    assert [int(np.count_nonzero(v)) for v in found] == [26, 26, 0]
    assert found[0][75:].all()
    assert found[1][:26].all()


def test_mouth_shapes_follow_the_phonemes() -> None:
    found = givens_of(FILM.shots[1], FILM, Given((_line(),)), [])
    opening, rounding = _channel(found, "opening"), _channel(found, "rounding")
    assert opening[40] == pytest.approx(1.0, abs=0.05)
    assert opening[36] < 0.35
    assert rounding[61] == pytest.approx(-0.8, abs=0.1)
    assert rounding[68] == pytest.approx(0.7, abs=0.1)
    for curve in (opening, rounding):
        assert not curve[:23].any()
        assert not curve[73:].any()


def test_words_are_left_to_the_model_where_their_sounds_are_not_known() -> None:
    assert "words" in _known(givens_of(FILM.shots[1], FILM, Given((_line(),)), []))
    found = givens_of(FILM.shots[1], FILM, Given((_line(phonemes=()),)), [])
    assert _known(found) == {"music", "speech", "cues"}
    assert not found.known[:, GROUPS.index("words")].any()


def test_cues_are_pulses_at_their_times() -> None:
    found = givens_of(FILM.shots[0], FILM, Given(), [0.5, 2.32])
    assert peaks(_channel(found, "cue"))[0] == pytest.approx([0.5, 2.32], abs=0.003)
    assert np.count_nonzero(found.values) == np.count_nonzero(found.values[:, indices(group="cues")])


@pytest.mark.parametrize(("symbol", "shape"), [("ˈɑː", (1.0, 0.0)), ("m", (0.0, 0.0)), ("uː", (0.3, -0.8)), ("ʃ", (0.18, -0.35)),
                                               ("ʔ", (0.2, 0.0)), ("ˌ", None)])  # fmt: skip
def test_mouths_are_open_for_vowels_and_shut_for_labials(symbol: str, shape: tuple[float, float] | None) -> None:
    assert mouth_shape(Phoneme(symbol, 0.0, 0.1)) == shape


def test_content_words_carry_stress_and_small_words_do_not() -> None:
    assert all(is_content_word(word) for word in ("Rome", "light,", "2024", "it'll-fall"))
    assert not any(is_content_word(word) for word in ("the", "The,", "OF", "—", ""))
    assert all(not is_content_word(word.upper()) for word in function_words())
