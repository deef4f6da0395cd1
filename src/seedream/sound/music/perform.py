"""The performance: every part played by its instrument, placed in the stereo field, sent to hall and delay, and mixed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from seedream.sound.dsp import add_at, band_pass, block_dc, equalise, gain, samples, upsample_curve
from seedream.sound.music import sampled
from seedream.sound.music.compose import ACCENT
from seedream.sound.music.drums import DRUM_PAN, KITS
from seedream.sound.music.genres import Genre, Layer
from seedream.sound.music.instruments import INSTRUMENTS, Held, Struck, strike
from seedream.sound.music.score import Note, Score
from seedream.sound.music.soundfont import SoundFont
from seedream.sound.music.space import hall, ping_pong, vinyl
from seedream.sound.music.synthesis import SR, TABLE, loudness
from seedream.sound.music.theory import frequency_hz
from seedream.sound.music.touch import bucket, hardness, sides, volume
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood

LOUDNESS_RATE_HZ = 25.0
_REFERENCE_DB = -27.0
_TARGET_DB = -19.0
_CEILING_DB = -3.5
_FADE_S = 0.9
_DRUM_DB = -5.0
_BRIGHTEST_DB = 6.0
_CONTROL = 48
"""Samples per step of slow curves."""
_DIP = 0.42
"""How far the sustained parts step back just before a cut (1 = silence), so that the accent on it is heard."""


@dataclass(frozen=True, eq=False)
class Performance:
    """Rendered music: stereo `(N, 2)` at 48 kHz, stems that sum to it, and its loudness 0..1 at 25 Hz (-50..-10 dB)."""

    stereo: Audio
    stems: Mapping[str, Audio]
    loudness: NDArray[np.float32]
    sample_rate_hz: int = SAMPLE_RATE_HZ


def perform(score: Score, keep_stems: bool = True, font: SoundFont | None = None) -> Performance:
    """Play a score with our own instruments, or those of a SoundFont; peak at most -3 dBFS, silent at the film's end.

    Without `keep_stems` the stems are empty, which needs a third of the memory for long films.
    """
    genre = score.plan.style
    n = samples(score.plan.duration_s)
    curves = _Curves(_breath(score, n), _speech_curve(score, n) if score.plan.speech else None)
    stems: dict[str, Audio] = {}
    total, reverb, delay = (np.zeros((n, 2), np.float32) for _ in range(3))
    for layer in (*genre.layers, *_percussion(genre)):
        notes = score.part(layer.part)
        if not notes:
            continue
        dry = _shape(_played(notes, layer, score, n, font), layer, score, genre, curves)
        total += dry
        reverb += np.float32(layer.reverb) * dry
        if layer.delay > 0.0:
            delay += np.float32(layer.delay) * dry
        if keep_stems:
            stems[layer.part] = dry
    space = _space(reverb, delay, genre, score)
    total += space
    if keep_stems:
        stems["space"] = space
    return _master(total, stems, _last_fade_s(score))


@dataclass(frozen=True, eq=False)
class _Curves:
    """Gains that several parts share, one value a sample: the breath before cuts, and where somebody speaks."""

    breath: NDArray[np.float32]
    speech: NDArray[np.float32] | None


def _space(reverb: Audio, delay: Audio, genre: Genre, score: Score) -> Audio:
    """Hall, echoes and the texture of the medium, from the two sends."""
    seed = score.plan.seed
    echoes = ping_pong(delay, genre.delay_beats * score.plan.beat_s, genre.delay_feedback) if delay.any() else delay
    reverb += np.float32(0.35) * echoes
    space = hall(reverb, genre.reverb_s, seed) * np.float32(gain(genre.reverb_db))
    space += echoes
    if genre.texture == "vinyl":
        space += vinyl(len(space), seed) * np.float32(gain(_REFERENCE_DB + 4.0))
    return space


def _percussion(genre: Genre) -> tuple[Layer, Layer]:
    drums = Layer("drums", "chords", "kit", gain_db=genre.drum_gain_db, reverb=genre.drum_reverb)
    return drums, Layer("hits", "chords", "kit", gain_db=genre.drum_gain_db - 1.0, reverb=0.3)


def _rng(seed: int, *keys: str | int) -> np.random.Generator:
    return np.random.default_rng([seed, *(crc32(k.encode()) if isinstance(k, str) else k for k in keys)])


# ---------------------------------------------------------------- playing


def _played(notes: tuple[Note, ...], layer: Layer, score: Score, n: int, font: SoundFont | None) -> Audio:
    if layer.instrument == "kit":
        return _play_drums(notes, score.plan.style, n, score.plan.seed, font)
    return play_part(notes, layer, score, n) if font is None else sampled.play_part(font, notes, layer, n)


def play_part(notes: tuple[Note, ...], layer: Layer, score: Score, n: int) -> Audio:
    """One tuned part, dry, `(n, 2)`; each pitch is rendered once per loudness step and reused."""
    instrument = INSTRUMENTS[layer.instrument]
    out = np.zeros((n, 2), np.float32)
    if isinstance(instrument, Held):
        _play_held(notes, layer, instrument, out, score)
        return out
    _play_struck(notes, layer, instrument, out, score.plan.seed)
    if instrument.tremolo_hz > 0.0:
        swing = 0.22 * np.sin(2 * np.pi * instrument.tremolo_hz / SR * np.arange(n, dtype=np.float32))
        out *= np.stack([1.0 + swing, 1.0 - swing], axis=1).astype(np.float32)
    return out


def _play_struck(notes: tuple[Note, ...], layer: Layer, instrument: Struck, out: Audio, seed: int) -> None:
    groups: dict[tuple[int, int], list[Note]] = defaultdict(list)
    for note in notes:
        groups[note.pitch_midi, bucket(note.velocity)].append(note)
    for (pitch, step), group in groups.items():
        seconds = max(note.duration_s for note in group) + 3.0 * instrument.release_s
        rng = _rng(seed, layer.instrument, pitch, step)
        whole = strike(layer.instrument, frequency_hz(pitch), hardness(step), seconds, rng)
        gains = sides(layer.pan + 0.012 * (pitch - 60))
        for note in group:
            x = _damped(whole, note.duration_s, instrument.release_s) * np.float32(volume(note.velocity))
            add_at(out, x[:, None] * gains, round(note.start_s * SR))


def _damped(whole: Audio, duration_s: float, release_s: float) -> Audio:
    """The note up to its end, then a smooth release; a note that rings out by itself fades over its last 20 ms."""
    held = min(round(duration_s * SR), len(whole))
    total = min(len(whole), held + round(2.5 * release_s * SR))
    x = whole[:total].copy()
    if total > held:
        tail = np.arange(total - held, dtype=np.float32) / (total - held)
        x[held:] *= (1.0 - tail) ** 2 * np.exp(-2.0 * tail)
    last = min(960, total)
    x[total - last :] *= np.linspace(1.0, 0.0, last, dtype=np.float32)
    return x


def _play_held(notes: tuple[Note, ...], layer: Layer, instrument: Held, out: Audio, score: Score) -> None:
    loops: dict[int, tuple[Audio, Audio]] = {}
    for index, note in enumerate(notes):
        if note.pitch_midi not in loops:
            dark, bright = instrument.loops(frequency_hz(note.pitch_midi), _rng(score.plan.seed, layer.instrument, note.pitch_midi))
            level = np.float32(1.0 / max(loudness(0.4 * dark + 0.6 * bright), 1e-6))
            loops[note.pitch_midi] = dark * level, (bright - dark) * level
        dark, lift = loops[note.pitch_midi]
        start = round(note.start_s * SR)
        length = min(round((note.duration_s + instrument.release_s) * SR), len(out) - start)
        if length <= 0:
            continue
        at = (index * 7919 + 4001) % TABLE
        envelope, opening = _held_curves(instrument, note, length, score.plan.mood.valence)
        body = _wrapped(dark, at, length) + _wrapped(lift, at, length) * opening[:, None]
        out[start : start + length] += body * envelope[:, None]


def _held_curves(instrument: Held, note: Note, length: int, valence: float) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Volume and filter opening of a held note; the filter opens further for louder notes and brighter moods."""
    t = np.arange(length // _CONTROL + 2, dtype=np.float32) * np.float32(_CONTROL / SR)
    attack = min(instrument.attack_s, 0.5 * note.duration_s + 0.02)
    rise = np.clip(t / attack, 0.0, 1.0)
    fall = np.clip((note.duration_s + instrument.release_s - t) / instrument.release_s, 0.0, 1.0)
    envelope = (0.5 - 0.5 * np.cos(np.pi * rise)) * fall**1.6 * volume(note.velocity) * 0.7071
    hardness = 0.55 + 0.6 * note.velocity / 127.0 + 0.12 * valence
    opening = instrument.open_from + (instrument.open_to * hardness - instrument.open_from) * (1.0 - np.exp(-t / instrument.open_s))
    return upsample_curve(envelope.astype(np.float32), _CONTROL, length), upsample_curve(
        opening.astype(np.float32), _CONTROL, length
    )


def _wrapped(loop: Audio, at: int, length: int) -> Audio:
    parts, left = [], length
    while left > 0:
        piece = loop[at : at + left]
        parts.append(piece)
        left -= len(piece)
        at = 0
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def _play_drums(notes: tuple[Note, ...], genre: Genre, n: int, seed: int, font: SoundFont | None) -> Audio:
    kit = KITS[genre.kit]
    cache: dict[tuple[int, int, int], Audio] = {}
    out = np.zeros((n, 2), np.float32)
    for note in notes:
        length = round(note.duration_s * 1000) if note.pitch_midi == 29 else 0
        key = note.pitch_midi, bucket(note.velocity), length
        if key not in cache:
            own = kit[note.pitch_midi](hardness(key[1]), note.duration_s, _rng(seed, "kit", *key))[:, None]
            known = font is not None and sampled.has_drum(genre.kit, note.pitch_midi)
            cache[key] = sampled.stroke(font, note.pitch_midi, key[1], own) if font is not None and known else own
        level = np.float32(gain(_DRUM_DB + _REFERENCE_DB + 18.0) * volume(note.velocity))
        add_at(out, cache[key] * (sides(DRUM_PAN.get(note.pitch_midi, 0.0)) * level), round(note.start_s * SR))
    return out


# ---------------------------------------------------------------- mixing


def _shape(dry: Audio, layer: Layer, score: Score, genre: Genre, curves: _Curves) -> Audio:
    """Level, tone, room for speech and the pump of the kick."""
    level = gain(layer.gain_db + (0.0 if layer.instrument == "kit" else _REFERENCE_DB))
    x = dry * np.float32(level)
    if layer.part not in ("hits", ACCENT):
        x = equalise(x, (*genre.tone, *_tone_of_mood(score.plan.mood)))
    if layer.role != "bass" and layer.instrument != "kit" and curves.speech is not None:
        x -= np.float32(0.5) * curves.speech[:, None] * band_pass(x, 700.0, 3600.0, 1)
    if layer.role != "accent" and layer.instrument != "kit":
        x *= (curves.breath * _pump(score, layer.pump, len(x)) if layer.pump > 0.0 else curves.breath)[:, None]
    return np.asarray(x, dtype=np.float32)


def _tone_of_mood(mood: Mood) -> tuple[tuple[str, float, float, float], ...]:
    """Shelves that make excited and happy music brighter, calm and sad music darker."""
    bright = 0.75 * mood.arousal + 0.25 * mood.valence
    return ("high", 1300.0, _BRIGHTEST_DB * bright, 0.6), ("low", 260.0, -0.3 * _BRIGHTEST_DB * bright, 0.6)


def _breath(score: Score, n: int) -> NDArray[np.float32]:
    """Gain that sinks during the last 160 ms before each cut and is back 3 ms after it."""
    curve = np.ones(n, np.float32)
    sink, back = samples(0.16), samples(0.005)
    shape = np.concatenate([0.5 - 0.5 * np.cos(np.pi * np.arange(sink) / sink), 0.5 + 0.5 * np.cos(np.pi * np.arange(back) / back)])
    for cut_s in (*score.accents_s, score.cadence_s):
        start = samples(cut_s) - sink - samples(0.002)
        first, last = max(0, start), min(n, start + len(shape))
        if last > first:
            curve[first:last] *= 1.0 - np.float32(_DIP) * shape[first - start : last - start].astype(np.float32)
    return curve


def _speech_curve(score: Score, n: int) -> NDArray[np.float32]:
    """1 while somebody speaks, with ramps of 0.2 s."""
    rate = 100
    coarse = np.zeros(n * rate // SR + 2, np.float32)
    for start, end in score.plan.speech:
        coarse[max(0, round((start - 0.1) * rate)) : max(0, round((end + 0.1) * rate))] = 1.0
    smooth = uniform_filter1d(coarse, 20)
    return np.asarray(np.interp(np.arange(n) * (rate / SR), np.arange(len(smooth)), smooth), dtype=np.float32)


def _pump(score: Score, depth: float, n: int) -> NDArray[np.float32]:
    """Gain that dips on every kick and swells back within a beat, as a side-chained compressor does."""
    shape_n = round(min(0.9 * score.plan.beat_s, 0.45) * SR)
    t = np.arange(shape_n, dtype=np.float32) / shape_n
    dip = np.float32(depth) * (1.0 - t) ** 2 * np.minimum(1.0, np.arange(shape_n, dtype=np.float32) / 240.0)
    curve = np.ones(n, np.float32)
    for note in score.part("drums"):
        if note.pitch_midi == 36:
            start = round(note.start_s * SR)
            piece = curve[start : start + shape_n]
            np.minimum(piece, 1.0 - dip[: len(piece)], out=piece)
    return curve


def _last_fade_s(score: Score) -> float:
    """How long the end fades: hardly after a sudden end, over the last quarter (at most 10 s) where it is to fade out."""
    ending, length_s = score.plan.wish.ending, score.plan.duration_s
    return {"sudden": 0.3, "fade": min(10.0, length_s / 3)}.get(ending, _FADE_S)


def _master(total: Audio, stems: dict[str, Audio], fade_s: float) -> Performance:
    """One gain curve for mix and stems: loudness, peak limit, and the last fade; so the stems still sum to the mix."""
    for audio in (total, *stems.values()):
        audio[:] = block_dc(audio)
    level = _level_curve(total, fade_s)[:, None]
    for audio in (total, *stems.values()):
        audio *= level
    return Performance(total, stems, _loudness_track(total))


def _level_curve(x: Audio, fade_s: float) -> NDArray[np.float32]:
    """Gain per sample: to the target loudness, under the peak ceiling with 10 ms of foresight, and faded at the end."""
    n = len(x)
    blocks = -(-n // _CONTROL)
    padded = np.zeros((blocks * _CONTROL, 2), np.float32)
    padded[:n] = x
    grouped = padded.reshape(blocks, 2 * _CONTROL)
    power = np.square(grouped).mean(axis=1)
    loud = power[power > 0.05 * power.mean()]
    drive = gain(_TARGET_DB) / max(float(np.sqrt(loud.mean())) if len(loud) else 0.0, 1e-6)
    peak = np.abs(grouped).max(axis=1) * drive
    wanted = np.minimum(1.0, gain(_CEILING_DB) / np.maximum(peak, 1e-9))
    limit = uniform_filter1d(minimum_filter1d(wanted, 23), 21)
    curve = np.interp(np.arange(n) / _CONTROL, np.arange(blocks) + 0.5, limit) * drive
    k = min(samples(fade_s), n)
    curve[n - k :] *= (0.5 + 0.5 * np.cos(np.pi * (np.arange(k) + 1) / k)) ** 1.2
    return np.asarray(curve, dtype=np.float32)


def _loudness_track(x: Audio) -> NDArray[np.float32]:
    hop = round(SR / LOUDNESS_RATE_HZ)
    frames = -(-len(x) // hop)
    padded = np.zeros(frames * hop, np.float32)
    padded[: len(x)] = np.square(x).mean(axis=1)
    level = 10.0 * np.log10(padded.reshape(frames, hop).mean(axis=1) + 1e-9)
    return np.asarray(np.clip((level + 50.0) / 40.0, 0.0, 1.0), dtype=np.float32)
