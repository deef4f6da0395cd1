"""Arrangement: what every accompanying layer plays over the chords, bar by bar, and how full each bar is."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seedream.sound.music.form import Bar, Form
from seedream.sound.music.genres import Layer
from seedream.sound.music.harmony import Placed, voice
from seedream.sound.music.patterns import Step, choose, steps_in_bar
from seedream.sound.music.theory import scale_classes


@dataclass(frozen=True, slots=True)
class Event:
    """A note in beats from the start of the film, before timing and dynamics are made human."""

    at: float
    beats: float
    pitch: int
    weight: float
    part: str


def accompany(layer: Layer, form: Form, chords: tuple[Placed, ...], key: tuple[int, str], rng: random.Random) -> list[Event]:
    """All notes of a chordal or bass layer, the final chord included."""
    if layer.role == "bass":
        return _bass(layer, form, chords, key, rng)
    return _chordal(layer, form, chords)


def fullness(bar: Bar) -> float:
    """How busy the accompaniment of a bar may be: speech calms it."""
    return max(0.0, bar.level - (0.22 if bar.speech else 0.0))


def _plays(layer: Layer, bar: Bar) -> bool:
    return layer.enter <= bar.level < layer.leave


def _spans(layer: Layer, form: Form) -> Iterator[tuple[Bar, tuple[Step, ...]]]:
    """Bars in which a layer plays, with its pattern there."""
    for bar in form.bars:
        if _plays(layer, bar):
            yield bar, steps_in_bar(choose(layer.patterns, fullness(bar), layer.enter), float(bar.beats))


def _chord_index(chords: Sequence[Placed], beat: float) -> int:
    return max((i for i, c in enumerate(chords) if c.start <= beat + 1e-6), default=0)


def _chordal(layer: Layer, form: Form, chords: tuple[Placed, ...]) -> list[Event]:
    voicings = voice(tuple(c.harmony for c in chords), layer.register)
    out: list[Event] = []
    for bar, steps in _spans(layer, form):
        if steps and steps[0].token == "hold":
            continue
        for step in steps:
            at = bar.start + step.at
            index = _chord_index(chords, at)
            beats = min(step.length * layer.legato, chords[index].start + chords[index].beats - at)
            out += _struck(layer, voicings[index], at, beats, step)
    out += _held(layer, form, chords, voicings)
    final = chords[-1]
    out += [Event(final.start, final.beats, p, 1.0 - 0.06 * i, layer.part) for i, p in enumerate(voicings[-1])]
    return out


def _struck(layer: Layer, pitches: tuple[int, ...], at: float, beats: float, step: Step) -> list[Event]:
    if step.token == "*":
        return [Event(at, beats, p, step.weight * (0.92 if p != pitches[-1] else 1.0), layer.part) for p in pitches]
    if step.token == "^":
        return [Event(at, beats, p, step.weight, layer.part) for p in pitches[1:]]
    number = int(step.token)
    pitch = pitches[number % len(pitches)] + 12 * (number // len(pitches))
    return [Event(at, beats, pitch, step.weight, layer.part)]


def _held(layer: Layer, form: Form, chords: tuple[Placed, ...], voicings: tuple[tuple[int, ...], ...]) -> list[Event]:
    """Chords held for their whole length where the pattern is "1: hold"; common tones are tied over, not struck again."""
    out: list[Event] = []
    active = [bar for bar, steps in _spans(layer, form) if steps and steps[0].token == "hold"]
    sounding: dict[int, Event] = {}
    for chord, pitches in zip(chords[:-1], voicings[:-1], strict=True):
        bars = [b for b in active if b.start < chord.start + chord.beats and chord.start < b.start + b.beats]
        if not bars:
            sounding = {}
            continue
        start = max(chord.start, float(bars[0].start))
        beats = min(chord.start + chord.beats, float(bars[-1].start + bars[-1].beats)) - start
        fresh: dict[int, Event] = {}
        for p in pitches:
            tied = sounding.get(p)
            if tied is not None and abs(tied.at + tied.beats - start) < 1e-6 and tied.beats + beats <= 16.0:
                out.remove(tied)
                fresh[p] = Event(tied.at, tied.beats + beats, p, tied.weight, layer.part)
            else:
                fresh[p] = Event(start, beats, p, 1.0, layer.part)
        out += fresh.values()
        sounding = fresh
    return out


def _bass(layer: Layer, form: Form, chords: tuple[Placed, ...], key: tuple[int, str], rng: random.Random) -> list[Event]:
    low, high = layer.register
    out: list[Event] = []
    for bar, steps in _spans(layer, form):
        for step in steps:
            at = bar.start + step.at
            index = _chord_index(chords, at)
            chord = chords[index]
            coming = chords[min(index + 1, len(chords) - 1)]
            beats = max(0.2, min(step.length * layer.legato, chord.start + chord.beats - at))
            last = at + step.length >= chord.start + chord.beats - 1e-6
            pitch = _bass_pitch(step.token, chord, coming, at, last, key, rng)
            out.append(Event(at, beats, _fold(pitch, low, high), step.weight, layer.part))
    final = chords[-1]
    out.append(Event(final.start, final.beats, _fold(final.bass, low, high), 1.0, layer.part))
    return out


def _bass_pitch(token: str, chord: Placed, coming: Placed, at: float, last: bool, key: tuple[int, str], rng: random.Random) -> int:
    tones = chord.harmony.intervals
    third, fifth = tones[1], next((t for t in tones if t in (6, 7, 8)), 7)
    seventh = next((t for t in tones if t in (9, 10, 11)), 12)
    if chord.harmony.bass != chord.harmony.root:  # over a pedal point only its octave and fifth are safe
        third, fifth, seventh = 12, 7, 12
    if token == "w":
        return _walk(chord, coming, at, last, (third, fifth, seventh), key, rng)
    if token == "a":
        return _approach(chord.bass, coming.bass, key) if last else chord.bass + fifth
    return chord.bass + {"r": 0, "3": third, "5": fifth, "7": seventh, "8": 12}[token]


def _walk(
    chord: Placed, coming: Placed, at: float, last: bool, tones: tuple[int, int, int], key: tuple[int, str], rng: random.Random
) -> int:
    """One beat of a walking bass: root first, approach last, chord tones between that lead towards the next root."""
    if at - chord.start < 1e-6:
        return chord.bass
    if last:
        return _approach(chord.bass, coming.bass, key)
    upward = coming.bass >= chord.bass
    options = (
        [chord.bass + t for t in tones] if upward else [chord.bass + tones[1], chord.bass + tones[0], chord.bass - 12 + tones[1]]
    )
    return options[min(len(options) - 1, max(0, int(at - chord.start) - 1 + rng.choice((0, 0, 1))))]


def _approach(here: int, there: int, key: tuple[int, str]) -> int:
    """The note before a new root: a scale step from the side the line comes from, or the fifth when the root stays."""
    if here == there:
        return here + 7
    scale = scale_classes(*key)
    side = 1 if here > there else -1
    return next((there + side * d for d in (2, 1) if (there + side * d) % 12 in scale), there + side)


def _fold(pitch: int, low: int, high: int) -> int:
    while pitch < low:
        pitch += 12
    while pitch > high:
        pitch -= 12
    return pitch
