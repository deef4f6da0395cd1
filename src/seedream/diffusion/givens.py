"""Givens: what exists before a shot is sampled (music, speech, words, cues), as values of the model's channels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from seedream.diffusion.curves import Curve
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.given import Given, SpokenGiven
from seedream.diffusion.layout import CHANNELS, GROUPS, LIGHT_WORD, index
from seedream.diffusion.pulses import put_events
from seedream.diffusion.spoken import is_content_word, mouth_shape
from seedream.diffusion.tracks import RATE_HZ
from seedream.scene.storyboard import Shot, Storyboard


@dataclass(frozen=True, eq=False)
class Givens:
    """Natural values `(T, C)` that hold where `known` `(T, G)` is 1."""

    values: Numbers
    known: Numbers


def givens_of(shot: Shot, board: Storyboard, given: Given, cues_s: Sequence[float]) -> Givens:
    """Everything that is fixed in a shot, from its start to one sample beyond its end. `cues_s` are in shot time."""
    frames = int(np.ceil(shot.duration_s * RATE_HZ)) + 1
    times = np.arange(frames) / RATE_HZ
    values = np.zeros((frames, len(CHANNELS)), np.float32)
    known = np.zeros((frames, len(GROUPS)), np.float32)
    _music(values, times, shot.start_s, board, given)
    lines = [line for line in given.speech if line.start_s < shot.end_s + 1 and line.end_s > shot.start_s - 1]
    for line in lines:
        _speech(values, times + shot.start_s, line)
    put_events(values, "cue", times, cues_s)
    spelled = all(line.phonemes for line in lines)
    for group in ("music", "speech", "cues", *(("words",) if spelled else ())):
        known[:, GROUPS.index(group)] = 1
    return Givens(values, known)


def _music(values: Numbers, times: Curve, start_s: float, board: Storyboard, given: Given) -> None:
    """Beats (how far they lead a clock that starts with the shot), downbeats and level of the music; silence where there is
    none."""
    if len(given.music_level) == 0:
        return
    beats = np.array(board.beats_s or board.beats_between(-8.0, board.duration_s + 8.0))
    film_s = times + start_s
    angle = 2 * np.pi * (np.interp(film_s, beats, np.arange(len(beats))) - times * board.tempo_bpm / 60.0)
    first = int(np.argmin(np.abs(beats))) % board.beats_per_bar
    values[:, index("beat_sin")], values[:, index("beat_cos")] = np.sin(angle), np.cos(angle)
    put_events(values, "downbeat", film_s, [float(t) for t in beats[first :: board.beats_per_bar]])
    values[:, index("music")] = np.interp(film_s, np.arange(len(given.music_level)) / RATE_HZ, given.music_level)


def _speech(values: Numbers, times: Curve, line: SpokenGiven) -> None:
    """A spoken line: what is heard of it, and its words and mouth shapes where they are known."""
    at = np.arange(len(line.level)) / RATE_HZ + line.start_s
    for name, heard in (("voice", line.level), ("brightness", line.brightness)):
        values[:, index(name)] = np.maximum(values[:, index(name)], np.interp(times, at, heard, left=0, right=0))
    weights = [1.0 if is_content_word(word.text) else LIGHT_WORD for word in line.words]
    put_events(values, "word", times, [w.start_s for w in line.words], weights)
    shapes = [((p.start_s + p.end_s) / 2, shape) for p in line.phonemes if (shape := mouth_shape(p))]
    knots = [line.start_s - 0.06, *(t for t, _ in shapes), line.end_s + 0.08]
    for name, part in (("opening", 0), ("rounding", 1)):
        values[:, index(name)] += np.interp(times, knots, [0.0, *(s[part] for _, s in shapes), 0.0], left=0, right=0)
