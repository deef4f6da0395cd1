from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from seedream.errors import InputError
from seedream.scene.script import Line
from seedream.sound import loudness, voices, voices_numbers
from seedream.sound.voices_reading import read_aloud
from seedream.types import SAMPLE_RATE_HZ, Utterance

TEXT = "Stones fall. In 1969, the GPU — a chip — cost €20, or 3.5 %. Nobody knows."


@pytest.fixture(scope="module")
def spoken() -> Utterance:
    return voices.speak([Line("a", "b", TEXT)], seed=3)[0]


def _said(text: str) -> str:
    return " ".join(reading.spoken for reading in read_aloud(text) if reading.spoken)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("In 1969, 600 came.", "In nineteen sixty-nine, six hundred came."),
        ("It rose 3.5 % or 42%.", "It rose three point five percent or forty-two percent."),
        ("Dr. Smith, Baker St. in", "Doctor Smith, Baker Street in"),
        ("€20 or $3.5 million", "twenty euros or three point five million dollars"),
        ("$9.99, £1 and 20 €", "nine dollars and ninety-nine cents, one pound and twenty euros"),
        ("see https://seedream.dev/docs now", "see seedream dot dev slash docs now"),
        ("CO2, H2O, CO₂", "<CO> two, <H> two <O>, <CO> two"),
        ("42° and -5°C", "forty-two degrees and minus five degrees Celsius"),
        ("AI-powered APIs", "<AI> powered <API>s"),
        ("7:30 p.m. or 9:00", "seven thirty <PM> or nine o'clock"),
        ("the 1990s, 21st", "the nineteen nineties, twenty-first"),
        ("July 20, 1969", "July twentieth, nineteen sixty-nine"),
        ("1/2 of 10–20 km/h", "one half of ten to twenty kilometers per hour"),
        ("World War II, Henry VIII", "World War two, Henry the eighth"),
        ("e.g. 100,000 km", "for example one hundred thousand kilometers"),
        ("hi 😀 there", "hi there"),
        ("4K, 3D, 1080p", "four <K>, three <D>, ten eighty <P>"),
    ],
)
def test_reads_what_is_written(written: str, said: str) -> None:
    assert _said(written) == said


def test_every_token_keeps_its_place() -> None:
    assert [reading.token for reading in read_aloud(TEXT)] == TEXT.split()


def test_large_numbers() -> None:
    assert voices_numbers.number("1,234,567.05") == (
        "one million two hundred thirty-four thousand five hundred sixty-seven point zero five"
    )
    assert [voices_numbers.year(y) for y in (1905, 2000, 2008, 2024)] == [
        "nineteen oh five",
        "two thousand",
        "two thousand eight",
        "twenty twenty-four",
    ]


def test_words_are_the_original_text_in_order(spoken: Utterance) -> None:
    assert " ".join(word.text for word in spoken.words) == TEXT
    edges = [edge for word in spoken.words for edge in (word.start_s, word.end_s)]
    assert edges == sorted(edges)
    assert edges[0] == pytest.approx(0.02, abs=0.005)
    assert edges[-1] < spoken.duration_s
    year = next(word for word in spoken.words if word.text == "1969,")
    assert 0.8 < year.end_s - year.start_s < 2.0  # four spoken words behind one token


def test_times_fit_the_sound(spoken: Utterance) -> None:
    """Beside every pause: silence in the pause, sound within 30 ms of the word."""
    power = np.convolve(spoken.samples**2, np.ones(240) / 240, "same")
    heard = power > power.max() * 10 ** (-40 / 10)
    after_pause = [b.start_s for a, b in pairwise(spoken.words) if b.start_s - a.end_s > 0.3]
    assert len(after_pause) >= 2
    for start_s in after_pause:
        before = heard[round((start_s - 0.2) * SAMPLE_RATE_HZ) : round((start_s - 0.03) * SAMPLE_RATE_HZ)]
        onset = heard[round((start_s - 0.03) * SAMPLE_RATE_HZ) : round((start_s + 0.03) * SAMPLE_RATE_HZ)]
        assert not before.any()
        assert onset.any()


def test_level_silence_and_phonemes(spoken: Utterance) -> None:
    assert loudness.integrated_lufs(spoken.samples) == pytest.approx(-18.0, abs=0.1)
    assert loudness.true_peak_db(spoken.samples) < -0.5
    assert np.abs(spoken.samples[-480:]).max() < 0.01
    assert "".join(p.symbol for p in spoken.phonemes[:5]).startswith("st")
    assert all(p.end_s >= p.start_s for p in spoken.phonemes)


def test_same_seed_same_voice_and_speed_changes_length(spoken: Utterance) -> None:
    again = voices.speak([Line("a", "b", TEXT)], seed=3)[0]
    assert np.array_equal(again.samples, spoken.samples)
    faster = voices.speak([Line("a", "b", TEXT)], seed=3, speed=1.25)[0]
    assert 0.7 < faster.duration_s / spoken.duration_s < 0.92


@pytest.mark.parametrize("text", ["A light goes on in the window.", TEXT, "Why do we dream? Nobody knows for certain."])
def test_estimate_is_close_to_speech(text: str) -> None:
    actual = voices.speak([Line("x", "b", text)], seed=1)[0].duration_s
    assert voices.estimate_duration_s(text) == pytest.approx(actual, rel=0.08)


def test_a_line_without_words_is_short_silence() -> None:
    utterance = voices.speak([Line("x", "b", "— … 😀")], seed=1)[0]
    assert not utterance.words
    assert not np.any(utterance.samples)


def test_long_sentence_is_spoken_whole() -> None:
    text = "and then " * 40 + "it ended."
    utterance = voices.speak([Line("x", "b", text)], seed=1)[0]
    assert len(utterance.words) == 82
    assert utterance.words[-1].end_s > 12.0


def test_impossible_speed_is_refused() -> None:
    with pytest.raises(InputError, match=r"speed 3\.0"):
        voices.speak([], speed=3.0, seed=0)
