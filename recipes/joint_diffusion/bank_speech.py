"""Speech bank: many sentences spoken by the engine's voice, as levels, brightness, words, stresses and mouth shapes."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.given import speech_features
from seedream.diffusion.spoken import is_content_word, mouth_shape
from seedream.scene.script import Line
from seedream.sound import voices, voices_model, voices_reading
from seedream.types import Utterance

COUNT = 240
SPEEDS = (0.85, 1.2)
SPEAKERS = ("narrator", "hero", "friend", "child", "elder")
_WORDS = (3, 22)
_TRIES = 50_000
Bank = dict[str, NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said, in which manner (a kind of `sentences.toml`)."""

    text: str
    kind: str


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("sentences.toml").read_text("utf-8"))


def sentences(count: int, seed: int) -> tuple[Sentence, ...]:
    """`count` different sentences: the written ones, then patterns in turn with slots filled by chance."""
    table, rng = _table(), np.random.default_rng([seed, 1])
    found = {text: kind for kind, texts in table["written"].items() for text in texts}
    for i in range(_TRIES):
        if len(found) >= count:
            break
        pattern = table["pattern"][i % len(table["pattern"])]
        text = pattern["text"].format(**{slot: words[rng.integers(len(words))] for slot, words in table["slots"].items()})
        if _WORDS[0] <= len(text.split()) <= _WORDS[1]:
            found.setdefault(text, pattern["kind"])
    return tuple(Sentence(text, kind) for text, kind in list(found.items())[:count])


def speech_bank(said: Sequence[Sentence], seed: int) -> Bank:
    """Arrays of U utterances one after another; times in seconds from each utterance's start, offsets `(U + 1,)` into the rest."""
    rng = np.random.default_rng([seed, 2])
    rows = []
    for i, sentence in enumerate(said):
        speaker = SPEAKERS[rng.integers(1, len(SPEAKERS))] if sentence.kind == "dialogue" else "narrator"
        speed = round(float(rng.uniform(*SPEEDS)), 3)
        (utterance,) = voices.speak([Line(f"bank-{i}", "", sentence.text, speaker)], speed=speed, seed=seed)
        rows.append(_features(utterance))
    bank: Bank = {name: np.concatenate([row[name] for row in rows]).astype(np.float32) for name in rows[0]}
    for name, of in (("frame_offset", "level"), ("word_offset", "word_start"), ("phoneme_offset", "phoneme_mid")):
        bank[name] = np.cumsum([0, *(len(row[of]) for row in rows)]).astype(np.int32)
    return bank


def _features(utterance: Utterance) -> dict[str, NDArray[np.float64]]:
    level, brightness = speech_features(utterance.samples, utterance.sample_rate_hz)
    stress = [float(s) for s in stresses(utterance)]
    heard = [(p, shape) for p in utterance.phonemes if (shape := mouth_shape(p))]
    columns = {
        "level": level,
        "brightness": brightness,
        "word_start": [w.start_s for w in utterance.words],
        "word_end": [w.end_s for w in utterance.words],
        "word_stress": stress,
        "phoneme_mid": [(p.start_s + p.end_s) / 2 for p, _ in heard],
        "phoneme_open": [opening for _, (opening, _width) in heard],
        "phoneme_width": [width for _, (_opening, width) in heard],
        "duration_s": [utterance.duration_s],
    }
    return {name: np.asarray(values, np.float64) for name, values in columns.items()}


def stresses(utterance: Utterance) -> list[bool]:
    """Of each word, whether it is a content word that carries a primary stress."""
    readings = voices_reading.read_aloud(utterance.text)
    spoken: list[str] = []
    tokens: list[str] = []
    for part in voices._stretches(readings):
        spelling = voices_model.spell(part)
        for i, reading in enumerate(part):
            symbols = "".join(s for s, owner in zip(spelling.symbols, spelling.owner, strict=True) if owner == i)
            if symbols:  # a silent token belongs to the word before it
                spoken.append(symbols)
                tokens.append(reading.token)
    if len(spoken) != len(utterance.words):
        raise ValueError(f"{len(spoken)} spelled words, but {len(utterance.words)} spoken ones: {utterance.text}")
    return ["ˈ" in symbols and is_content_word(token) for symbols, token in zip(spoken, tokens, strict=True)]
