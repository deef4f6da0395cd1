"""The speech model: spoken words -> phonemes -> samples, with the exact time of every phoneme.

Uses hibari-tts (Apache-2.0) with its built-in voice "heart". The network computes how long each phoneme lasts but does not return
it; an output declaration appended to the model's bytes exposes that tensor (one value per phoneme, 25 ms each, adding up to the
samples). Against forced alignment these times are late by a constant `BIAS_S`, which is taken off here. Beside a pause the model
counts silence as part of the last sound, and lets soft consonants begin early: there the times are moved to where sound is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.sound.voices_reading import Reading
from seedream.sound.voices_timbre import Timbre, colour
from seedream.types import Audio

MODEL_RATE_HZ = 24_000
FRAME_S = 0.025
BIAS_S = 0.035
_HEARD_DB = -36.0
_DURATIONS = "/Clip_output_0"
_PUNCTUATION = frozenset(';:,.!?—…"“”() ')


@dataclass(frozen=True, slots=True)
class Spelling:
    """Phonemes of one stretch of speech: one character each; `owner` is the index of the reading it belongs to, -1 for none."""

    symbols: str
    owner: tuple[int, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Stretch:
    """Synthesized speech: samples at `MODEL_RATE_HZ`, start and end in seconds of each symbol of its spelling `(symbols, 2)`."""

    samples: Audio
    spelling: Spelling
    spans_s: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Model:
    session: Any
    g2p: Any
    vocabulary: dict[str, int]


@cache
def _model() -> _Model:
    """Load once per process: 0.8 s and about 120 MB."""
    from hibari.g2p import G2P
    from hibari.tts import ASSETS

    assets = Path(ASSETS)
    session = session_of((assets / "hibari.onnx").read_bytes(), _DURATIONS)
    return _Model(session, G2P(), json.loads((assets / "vocab.json").read_text("utf-8")))


def session_of(model: bytes, inner: str) -> Any:
    """A model that runs on one thread and gives its inner tensor `inner` as its last output."""
    import onnxruntime as ort

    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return ort.InferenceSession(_with_output(model, inner), options, providers=["CPUExecutionProvider"])


def _with_output(model: bytes, name: str) -> bytes:
    """Declare an inner float tensor as an output: concatenated protobuf messages merge, so no ONNX library is needed."""

    def field(number: int, payload: bytes) -> bytes:
        size, length = b"", len(payload)
        while True:
            size += bytes([length & 127 | (128 if length > 127 else 0)])
            length >>= 7
            if not length:
                return bytes([number << 3 | 2]) + size + payload

    value_info = field(1, name.encode()) + field(2, field(1, bytes([8, 1])))  # name, type: tensor of float
    return model + field(7, field(12, value_info))  # graph, output


def spell(readings: Sequence[Reading]) -> Spelling:
    """Phonemes of consecutive readings; the part of speech and the neighbours of each word decide how it is pronounced."""
    model = _model()
    text, owners, overrides = _assemble(readings)
    tokens = model.g2p.tokenize(text)
    position = 0
    for token in tokens:
        start = text.find(token.text, position)
        position = start + len(token.text)
        inside = next((span for span in overrides if span[0] <= start < span[1]), None)
        if inside:
            token.phonemes = overrides[inside] if start == inside[0] else ""
            token.rating = 5
    symbols, owner, position = [], [], 0
    for token in model.g2p.phonemize_tokens(tokens):
        found = text.find(token.text, position)
        start = found if found >= 0 else position
        position = start + len(token.text)
        for symbol in (token.phonemes or "") + (" " if token.whitespace else ""):
            if symbol in model.vocabulary:
                symbols.append(symbol)
                owner.append(-1 if symbol in _PUNCTUATION else owners[start])
    return Spelling("".join(symbols), tuple(owner))


def _assemble(readings: Sequence[Reading]) -> tuple[str, list[int], dict[tuple[int, int], str]]:
    """The spoken text, the reading that owns each of its characters, and spans whose phonemes are given (spelled letters)."""
    text, owners, overrides = "", [], {}
    for index, reading in enumerate(readings):
        for piece in re.findall(r"<[^>]+>'?s?|[^<]+", reading.spoken):
            spelled = re.fullmatch(r"<([A-Za-z]+)(\?)?>('?s)?", piece)
            if spelled:
                word, phonemes = _letters(spelled[1], bool(spelled[2]), spelled[3] or "")
                if phonemes:
                    overrides[(len(text), len(text) + len(word))] = phonemes
                piece = word
            text += piece
            owners += [index] * len(piece)
        text += " "
        owners.append(index)
    return text.rstrip(), owners, overrides


def _letters(letters: str, perhaps_word: bool, suffix: str) -> tuple[str, str]:
    """Text and phonemes of capitals; those that may be an English word ("STOP") are said, with no given phonemes."""
    lexicon = _model().g2p.lexicon
    if perhaps_word and letters.lower() in lexicon.golds:
        return letters.lower() + suffix, ""
    phonemes, _ = lexicon.get_NNP(letters)
    return letters + suffix, str(lexicon._s(phonemes) if suffix else phonemes)


def synthesize(spelling: Spelling, speed: float, timbre: Timbre, rng: np.random.Generator) -> Stretch:
    """Speak in a timbre: `speed` 0.5..2, to which the timbre's own pace is applied."""
    from hibari.dsp import synth

    *spectrum, f0, durations = _run(spelling, speed * timbre.pace, None)
    spectrum, f0 = colour(spectrum, f0, timbre, rng)
    samples = np.asarray(synth(*spectrum, f0, rng), dtype=np.float32)
    return Stretch(samples, spelling, snap_to_pauses(samples, spelling, phoneme_spans_s(durations)))


def symbol_spans_s(spelling: Spelling, speed: float) -> NDArray[np.float64]:
    """Start and end of each symbol as they would be spoken, without making the sound."""
    return phoneme_spans_s(_run(spelling, speed, [_DURATIONS])[0])


def _run(spelling: Spelling, speed: float, outputs: list[str] | None) -> list[NDArray[np.float32]]:
    feed = {"ids": np.asarray([symbol_ids(spelling)], np.int64), "speed": np.asarray([speed], np.float32)}
    result = _model().session.run(outputs, feed)
    return [array if array.ndim == 1 else array[0] for array in result]


def symbol_ids(spelling: Spelling) -> list[int]:
    """Numbers of the symbols, with one of padding at either end."""
    vocabulary = _model().vocabulary
    return [0, *(vocabulary[symbol] for symbol in spelling.symbols), 0]


def snap_to_pauses(samples: Audio, spelling: Spelling, spans_s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Move the start of the first and the end of the last symbol of each run between pauses to where it is heard."""
    block = MODEL_RATE_HZ // 200
    count = len(samples) // block
    power = np.square(samples[: count * block]).reshape(count, block).mean(axis=1)
    heard = power > power.max(initial=0.0) * 10.0 ** (_HEARD_DB / 10.0)
    exact = spans_s.copy()
    for first, last in _runs(spelling):
        begin, end = (round(t * 200) for t in (spans_s[first, 0], spans_s[last, 1]))
        onset = next((b for b in range(max(0, begin - 4), min(count, begin + 20)) if heard[b]), begin)
        while onset > max(1, begin - 16) and heard[onset - 1]:
            onset -= 1
        final = round(spans_s[last, 0] * 200) + 6
        offset = next((b + 1 for b in range(min(count, end + 12) - 1, final, -1) if heard[b]), end)
        exact[first, 0] = onset / 200 if onset < begin else min(onset / 200, spans_s[first, 1] - 0.01)
        exact[last, 1] = min(offset / 200, spans_s[last, 1] + 0.06)
    return exact


def _runs(spelling: Spelling) -> list[tuple[int, int]]:
    """First and last index of each run of sounds without punctuation between them."""
    runs: list[tuple[int, int]] = []
    for index, owner in enumerate(spelling.owner):
        if owner < 0:
            continue
        joined = bool(runs) and all(symbol == " " for symbol in spelling.symbols[runs[-1][1] + 1 : index])
        if joined:
            runs[-1] = (runs[-1][0], index)
        else:
            runs.append((index, index))
    return runs


def phoneme_spans_s(durations: NDArray[np.float32], bias_s: float = BIAS_S) -> NDArray[np.float64]:
    """Start and end of each symbol, of durations in frames with one of padding at either end."""
    edges = np.concatenate([[0.0], np.cumsum(durations, dtype=np.float64)]) * FRAME_S - bias_s
    return np.stack([edges[1:-2], edges[2:-1]], axis=1)  # without the padding symbol at either end
