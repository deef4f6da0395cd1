"""Voices: spoken lines with the exact time of every word, as captions, mouths and cues need it.

    lines -> readings (voices_reading) -> phonemes -> samples and phoneme times (voices_model) -> words of the original text

Each line is trimmed, its sentences are joined with natural pauses, gently equalised, and brought to the same loudness.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import sqrt
from typing import Any

import numpy as np

from seedream.errors import InputError
from seedream.scene.script import Line
from seedream.sound import dsp, dynamics, loudness, voices_figures, voices_kokoro, voices_model, voices_reading
from seedream.sound.voices_model import Spelling, Stretch
from seedream.sound.voices_reading import Reading
from seedream.sound.voices_timbre import Timbre
from seedream.types import SAMPLE_RATE_HZ, Audio, Phoneme, Utterance, Word

LINE_LUFS = -18.0
LEAD_S = 0.020
TAIL_S = 0.240
SILENT_S = 0.25
"""Silence that the model counts as part of a stretch's first and last sound, on average."""
_PAUSE_S = {".": 0.40, "!": 0.40, "?": 0.44, "…": 0.55, ";": 0.28, ":": 0.26, ",": 0.16, "—": 0.22}
_MAX_CHARACTERS = 260  # keeps one stretch well under the 510 phonemes that the model takes
_EQUALISER = (
    ("low", 120.0, -2.0, 0.7),  # less boom
    ("peak", 230.0, 0.8, 0.8),  # warmth
    ("peak", 3200.0, -1.2, 1.2),  # less edge
    ("high", 6500.0, -1.5, 0.7),  # softer sibilants
)


def speak(
    lines: Sequence[Line], *, speed: float = 1.0, seed: int, timbres: Mapping[str, Timbre] | None = None
) -> tuple[Utterance, ...]:
    """Speak each line; `speed` 0.5..2.0 (1 is a calm narrator); `timbres` says how each speaker sounds (else the trained voice).

    Samples are mono float32 at 48 kHz, about -18 LUFS, with 20 ms before the first word. The words of an utterance joined by
    spaces are its text; times are seconds from its start.
    """
    _check(speed)
    return tuple(_speak_line(line, speed, seed, (timbres or {}).get(line.speaker, Timbre())) for line in lines)


@lru_cache(maxsize=1024)
def estimate_duration_s(text: str, speed: float = 1.0) -> float:
    """Length in seconds that `speak` would give `text` (mean error 3 %): the model's own durations, without making the sound."""
    _check(speed)
    total: float = LEAD_S
    parts = _stretches(voices_reading.read_aloud(text))
    for index, part in enumerate(parts):
        spelling = voices_model.spell(part)
        spoken = _spoken_symbols(spelling)
        if len(spoken):
            spans = voices_model.symbol_spans_s(spelling, speed)
            speech_s: float = spans[spoken[-1], 1] - spans[spoken[0], 0]
            total += speech_s - SILENT_S / sqrt(speed)
            total += _pause_s(part, speed) if index + 1 < len(parts) else TAIL_S
    return total


def _check(speed: float) -> None:
    if not 0.5 <= speed <= 2.0:
        raise InputError(f"got speaking speed {speed}; expected 0.5 (slow) to 2.0 (fast)")


def _speak_line(line: Line, speed: float, seed: int, timbre: Timbre) -> Utterance:
    readings = voices_reading.read_aloud(line.text)
    rng = np.random.default_rng([seed, zlib.crc32(line.id.encode()), zlib.crc32(line.text.encode())])
    pieces: list[Audio] = [np.zeros(round(LEAD_S * voices_model.MODEL_RATE_HZ), np.float32)]
    spans: dict[int, tuple[float, float]] = {}
    phonemes: list[Phoneme] = []
    now_s, first = LEAD_S, 0
    parts = _stretches(readings)
    synthesize = voices_kokoro.synthesize if timbre.style else voices_model.synthesize
    for part in parts:
        stretch = synthesize(voices_model.spell(part), speed, timbre, rng)
        pause_s = _pause_s(part, speed) if part is not parts[-1] else TAIL_S
        cut = _cut(stretch, pause_s)
        if cut is not None:
            shift_s = now_s - cut.start_s
            spans |= _word_spans(stretch, shift_s, first)
            phonemes += _phonemes(stretch, shift_s)
            _join(pieces, cut.samples, cut.lead)
            now_s += cut.speech_s + pause_s
        first += len(part)
    samples = _finish(np.concatenate(pieces))
    return Utterance(line.id, line.text, samples, SAMPLE_RATE_HZ, _words(readings, spans), tuple(phonemes))


def _stretches(readings: Sequence[Reading]) -> list[tuple[Reading, ...]]:
    """Cut into sentences, and long sentences at pauses (or, without any, between words)."""
    parts: list[tuple[Reading, ...]] = []
    current: list[Reading] = []
    for reading in readings:
        current.append(reading)
        length = sum(len(r.spoken) + 1 for r in current)
        ends = reading.spoken[-1:]
        if ends in set(".!?…") or (length > 0.6 * _MAX_CHARACTERS and ends in set(",;:—")) or length > _MAX_CHARACTERS:
            parts.append(tuple(current))
            current = []
    if current:
        parts.append(tuple(current))
    return [part for part in parts if part]


def _pause_s(part: Sequence[Reading], speed: float) -> float:
    last = next((r.spoken[-1] for r in reversed(part) if r.spoken), "")
    return _PAUSE_S.get(last, 0.06) / sqrt(speed)


def _spoken_symbols(spelling: Spelling) -> list[int]:
    return [index for index, owner in enumerate(spelling.owner) if owner >= 0]


@dataclass(frozen=True, eq=False, slots=True)
class _Cut:
    """A stretch cut to its speech: `lead` samples before the first phoneme, which starts at `start_s` of the stretch."""

    samples: Audio
    lead: int
    start_s: float
    speech_s: float


def _cut(stretch: Stretch, after_s: float) -> _Cut | None:
    spoken = _spoken_symbols(stretch.spelling)
    if not spoken:
        return None
    rate = voices_model.MODEL_RATE_HZ
    start_s, end_s = float(stretch.spans_s[spoken[0], 0]), float(stretch.spans_s[spoken[-1], 1])
    first = max(0, round((start_s - LEAD_S) * rate))
    last = round((end_s + after_s) * rate)
    lead = round(start_s * rate) - first
    body = dsp.fit_length(stretch.samples[first:], last - first)
    ramp = round(0.008 * rate)
    body = body.copy()
    body[:ramp] *= np.linspace(0.0, 1.0, ramp, dtype=np.float32)
    tail = min(len(body), round(min(after_s, 0.12) * rate))
    body[-tail:] *= np.cos(np.linspace(0.0, np.pi / 2, tail, dtype=np.float32)) ** 2
    return _Cut(body, lead, start_s, end_s - start_s)


def _join(pieces: list[Audio], samples: Audio, lead: int) -> None:
    """Append so that the lead-in overlaps the silence before it."""
    overlap = min(lead, len(pieces[-1]))
    pieces[-1][len(pieces[-1]) - overlap :] += samples[lead - overlap : lead]
    pieces.append(samples[lead:].copy())


def _word_spans(stretch: Stretch, shift_s: float, first: int) -> dict[int, tuple[float, float]]:
    spans: dict[int, tuple[float, float]] = {}
    for index in _spoken_symbols(stretch.spelling):
        owner = first + stretch.spelling.owner[index]
        start_s, end_s = stretch.spans_s[index] + shift_s
        spans[owner] = (spans[owner][0] if owner in spans else float(start_s), float(end_s))
    return spans


def _words(readings: Sequence[Reading], spans: dict[int, tuple[float, float]]) -> tuple[Word, ...]:
    """One word per spoken token; silent tokens (a dash by itself) are shown with the word before them, or else after."""
    words: list[Word] = []
    waiting = ""
    for index, reading in enumerate(readings):
        if index in spans:
            words.append(Word(waiting + reading.token, *spans[index]))
            waiting = ""
        elif words:
            words[-1] = Word(f"{words[-1].text} {reading.token}", words[-1].start_s, words[-1].end_s)
        else:
            waiting += reading.token + " "
    return tuple(words)


@cache
def _ipa() -> dict[str, str]:
    table: dict[str, Any] = voices_figures.pronunciation_table()
    return dict(table["ipa"])


def _phonemes(stretch: Stretch, shift_s: float) -> list[Phoneme]:
    """IPA phonemes; a stress or length mark lends its time to the sound it belongs to."""
    found: list[Phoneme] = []
    begun_s: float | None = None
    for index in _spoken_symbols(stretch.spelling):
        symbol = stretch.spelling.symbols[index]
        start_s, end_s = (float(v) for v in stretch.spans_s[index] + shift_s)
        if symbol in "ˈˌ":
            begun_s = start_s
        elif symbol in "ːʰʲ̃" and found:
            found[-1] = Phoneme(found[-1].symbol + symbol, found[-1].start_s, end_s)
        else:
            found.append(Phoneme(_ipa().get(symbol, symbol), start_s if begun_s is None else begun_s, end_s))
            begun_s = None
    return found


def _finish(samples: Audio) -> Audio:
    """48 kHz, rumble removed, equalised, sibilants tamed, at the common loudness."""
    x = dsp.equalise(dsp.high_pass(dsp.resample(samples, voices_model.MODEL_RATE_HZ), 70.0), _EQUALISER)
    x = _at_loudness(_deess(x))
    return _at_loudness(dynamics.limit(dynamics.compress(x, -17.0, ratio=2.0), -5.0))


def _at_loudness(x: Audio) -> Audio:
    level = loudness.integrated_lufs(x)
    return (x * np.float32(dsp.gain(LINE_LUFS - level))).astype(np.float32) if level > -60.0 else x


def _deess(x: Audio, threshold_db: float = -9.0, most_db: float = 5.0) -> Audio:
    """Lower the band above 5 kHz wherever it comes within `threshold_db` of the whole voice's level."""
    if not np.any(x):
        return x
    hiss = dsp.high_pass(x, 5000.0)
    smooth = 12.0
    strength = np.sqrt(np.maximum(dsp.low_pass(np.square(hiss), smooth), 0.0))
    whole = np.sqrt(np.maximum(dsp.low_pass(np.square(x), smooth), 0.0)) + dsp.rms(x) * np.float32(0.5)
    over_db = 20.0 * np.log10(np.maximum(strength / whole, 1e-4)) - threshold_db
    factor = 10.0 ** (-np.clip(over_db * 0.6, 0.0, most_db) / 20.0)
    return np.asarray(x + hiss * (factor - 1.0), dtype=np.float32)
