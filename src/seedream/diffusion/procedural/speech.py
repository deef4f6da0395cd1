"""Speech: words as events, the level of the narration, and mouths that follow phonemes with co-articulation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from seedream.diffusion.given import SpokenGiven
from seedream.diffusion.procedural.curves import Curve, grid
from seedream.diffusion.tracks import RATE_HZ, Event

_OPEN = dict.fromkeys("ɑaɐæʌɒ", 1.0) | dict.fromkeys("ɛeəɚɜ", 0.6) | dict.fromkeys("oɔ", 0.65) | dict.fromkeys("iɪ", 0.35)
_OPEN |= dict.fromkeys("uʊw", 0.3) | dict.fromkeys("ptkdɡgnlsrzʃʒtʃjhŋθðɹ", 0.18) | dict.fromkeys("mbpfv", 0.0)
_WIDTH = dict.fromkeys("iɪeɛæ", 0.7) | dict.fromkeys("uʊwoɔ", -0.8) | dict.fromkeys("ʃʒɹr", -0.35)


def sample_speech(speech: Sequence[SpokenGiven], start_s: float, duration_s: float) -> tuple[dict[str, Curve], tuple[Event, ...]]:
    """Channel speech.level, mouths of speaking characters, and word events of the lines that sound during a shot."""
    times = grid(duration_s)
    channels: dict[str, Curve] = {"speech.level": np.zeros_like(times)}
    events: list[Event] = []
    for line in speech:
        if line.end_s <= start_s or line.start_s >= start_s + duration_s:
            continue
        at = np.arange(len(line.level)) / RATE_HZ + line.start_s - start_s
        level = np.interp(times, at, line.level, left=0, right=0)
        channels["speech.level"] = np.maximum(channels["speech.level"], level)
        events += [
            Event(word.start_s - start_s, "word", line.speaker, seen=False, duration_s=word.end_s - word.start_s, text=word.text)
            for word in line.words
            if 0 <= word.start_s - start_s < duration_s
        ]
        if line.speaker != "narrator":
            channels |= _mouth(line, times, start_s, level)
    return {k: v.astype(np.float32) for k, v in channels.items()}, tuple(events)


def _mouth(line: SpokenGiven, times: Curve, start_s: float, level: Curve) -> dict[str, Curve]:
    """Opening and width of a speaker's mouth: each phoneme pulls it to its shape, neighbours blend over 60 ms."""
    knots, opening, width = [line.start_s - start_s - 0.06], [0.0], [0.0]
    for phoneme in line.phonemes:
        symbol = phoneme.symbol.strip("ˈˌː")[:1]
        if not symbol:
            continue
        knots.append((phoneme.start_s + phoneme.end_s) / 2 - start_s)
        opening.append(_OPEN.get(symbol, 0.2))
        width.append(_WIDTH.get(symbol, 0.0))
    knots.append(line.end_s - start_s + 0.08)
    opening.append(0.0)
    width.append(0.0)
    mouth = np.interp(times, knots, opening, left=0, right=0) * (0.35 + 0.65 * level)
    return {f"{line.speaker}.mouth": mouth, f"{line.speaker}.viseme_width": np.interp(times, knots, width, left=0, right=0)}
