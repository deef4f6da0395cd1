"""Melody: a motif of two bars and its development over the phrases.

The motif is a rhythm and a contour in scale steps. Phrases repeat it, put it in sequence, invert it, break off fragments and
augment it, as their role asks. The resulting contour is then set to the harmony by dynamic programming: chord tones on strong
beats, steps rather than leaps, the motif's own intervals kept where the harmony lets them.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from seedream.sound.music.form import Form, Phrase
from seedream.sound.music.harmony import Placed
from seedream.sound.music.theory import Harmony, nearest, scale_classes


@dataclass(frozen=True, slots=True)
class Tone:
    """A melody note before harmony: position and length in beats, contour in scale steps, and how loud (factor)."""

    at: float
    beats: float
    step: float
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Motif:
    """Two bars of tones (`at` from the motif's start); `half` is where the second bar begins."""

    tones: tuple[Tone, ...]
    half: float

    @property
    def opening(self) -> tuple[Tone, ...]:
        """The tones of the first bar: what fragments are made of."""
        return tuple(t for t in self.tones if t.at < self.half - 1e-6)


@dataclass(frozen=True, slots=True)
class Sung:
    """A melody note with its pitch: beats from the start of the film, MIDI pitch, loudness factor, index of its phrase."""

    at: float
    beats: float
    pitch: int
    weight: float
    phrase: int


@cache
def _rhythms() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("motifs.toml").read_text(encoding="utf-8"))


def invent_motif(metre: int, density: float, leap: float, rng: random.Random) -> Motif:
    """The best of a dozen random motifs: one peak, a singable range, a leap that is filled by steps the other way."""
    name = "sparse" if density < 0.38 else "medium" if density < 0.7 else "busy"
    cells = _rhythms()[str(3 if metre == 3 else 4)][name]
    return max((_random_motif(cells, metre, leap, rng) for _ in range(12)), key=_motif_score)


def _random_motif(cells: dict[str, list[str]], metre: int, leap: float, rng: random.Random) -> Motif:
    rhythm = _read(rng.choice(cells["open"]), 0.0) + _read(rng.choice(cells["close"]), float(metre))
    steps = [0.0]
    owed = 0
    for _ in rhythm[1:]:
        if owed:  # a leap is answered by a step in the other direction
            move, owed = owed, 0
        elif rng.random() < 0.35 * leap + 0.1:
            move = rng.choice((3, 4, -3, 2, 5))
            owed = -1 if move > 0 else 1
        else:
            move = rng.choice((1, 1, -1, -1, -1, 2, -2, 0))
        steps.append(steps[-1] + move)
    return Motif(tuple(Tone(at, beats, step) for (at, beats), step in zip(rhythm, steps, strict=True)), float(metre))


def _read(cell: str, offset: float) -> list[tuple[float, float]]:
    out = []
    for length in (float(word) for word in cell.split()):
        if length > 0:
            out.append((offset, length))
        offset += abs(length)
    return out


def _motif_score(motif: Motif) -> float:
    steps = [t.step for t in motif.tones]
    span = max(steps) - min(steps)
    moves = [b - a for a, b in pairwise(steps)]
    turns = sum(a * b < 0 for a, b in pairwise(moves))
    peaks = steps.count(max(steps))
    repeats = sum(m == 0 for m in moves)
    return (
        -abs(span - 5.0)
        - 1.2 * (peaks - 1)
        - 0.8 * abs(turns - 2)
        - 0.9 * max(0, repeats - 1)
        - 0.5 * abs(steps[-1] - steps[0] + 1)
    )


def octave_into(sung: tuple[Sung, ...], register: tuple[int, int]) -> tuple[Sung, ...]:
    """The same line moved by whole octaves so that its middle lies nearest to the middle of the register."""
    if not sung:
        return sung
    middle = sum(s.pitch for s in sung) / len(sung)
    octaves = round((0.5 * (register[0] + register[1]) - middle) / 12.0)
    return tuple(replace(s, pitch=s.pitch + 12 * octaves) for s in sung)


def develop(form: Form, motif: Motif) -> list[tuple[int, Tone]]:
    """Tones of the whole melody with the phrase they belong to, each phrase developing the motif as its role asks."""
    out: list[tuple[int, Tone]] = []
    for index, phrase in enumerate(form.phrases):
        start = float(phrase.bars[0].start)
        length = float(sum(bar.beats for bar in phrase.bars))
        for tone in _phrase_tones(phrase, motif, length, index):
            if tone.at < length - 0.2:
                out.append((index, replace(tone, at=start + tone.at, beats=min(tone.beats, length - tone.at))))
    return out


def _phrase_tones(phrase: Phrase, motif: Motif, length: float, index: int) -> list[Tone]:
    unit = 2.0 * motif.half
    if phrase.role == "intro":  # the motif is only hinted at: its first notes, and again before the theme begins
        again = _shift(_fragment(motif, 3), max(0.0, length - (2 if length > unit else 1) * motif.half), 0)
        return _fragment(motif, 2) + again if length > unit else again
    plans = {
        "theme": (_whole(motif), _shift(_whole(motif), 0, 1)),
        "answer": (_whole(motif), _spin(motif, -1)),
        "contrast": (_inverted(motif, 4), _spin(motif, 1, inverted=True)),
        "climax": (_shift(_whole(motif), 0, 4), _augmented(motif, 4)),
        "end": (_whole(motif), _augmented(motif, -1)),
    }
    units = plans[phrase.role]
    out: list[Tone] = []
    at, turn = 0.0, 0
    while at < length - 0.5:
        room = length - at
        tones = units[turn % 2] if room >= unit - 1e-6 or turn == 0 else _fragment(motif, 2)
        lift = (turn // 2) * (1 if index % 2 else -1)
        out += [t for t in _shift(tones, at, lift) if t.at < length]
        at += unit
        turn += 1
    return out


def _whole(motif: Motif) -> list[Tone]:
    return list(motif.tones)


def _shift(tones: Sequence[Tone], beats: float, steps: float) -> list[Tone]:
    return [replace(t, at=t.at + beats, step=t.step + steps) for t in tones]


def _inverted(motif: Motif, lift: float) -> list[Tone]:
    return [replace(t, step=lift - t.step) for t in motif.tones]


def _fragment(motif: Motif, count: int) -> list[Tone]:
    """The first notes of the motif, the last of them held."""
    tones = list(motif.tones[:count])
    tones[-1] = replace(tones[-1], beats=max(tones[-1].beats, 2.0))
    return tones


def _spin(motif: Motif, direction: int, inverted: bool = False) -> list[Tone]:
    """Fragmentation: the opening bar, again in sequence, its last note held."""
    first = list(motif.opening)
    if inverted:
        first = [replace(t, step=4 - t.step) for t in first]
    again = _shift(first, motif.half, direction)[: max(2, len(first) - 1)]
    end = 2.0 * motif.half
    again[-1] = replace(again[-1], beats=max(0.5, end - again[-1].at - 0.5))
    return first + again


def _augmented(motif: Motif, lift: float) -> list[Tone]:
    """The opening at half speed."""
    return [
        replace(t, at=2 * t.at, beats=2 * t.beats, step=t.step + lift, weight=1.08)
        for t in motif.opening
        if 2 * t.at < 2 * motif.half
    ]


def set_to_harmony(
    tones: list[tuple[int, Tone]],
    form: Form,
    chords: tuple[Placed, ...],
    key: tuple[int, str],
    register: tuple[int, int],
    lift: float = 0.0,
) -> tuple[Sung, ...]:
    """Pitches for all tones, phrase by phrase, and the last note on the final chord; `lift` raises the line (semitones)."""
    scale = scale_classes(*key)
    out: list[Sung] = []
    centre = 0.45 * register[0] + 0.55 * register[1] - 4.0 + lift
    before: int | None = None
    for index in range(len(form.phrases)):
        own = [tone for i, tone in tones if i == index]
        if not own:
            continue
        anchor = nearest(centre, _chord_at(chords, own[0].at).harmony.pitch_classes[:3])
        pitches = _best_path(own, chords, scale, anchor, register, before)
        out += [Sung(t.at, t.beats, p, t.weight, index) for t, p in zip(own, pitches, strict=True)]
        before = pitches[-1]
    final = chords[-1].harmony
    last = nearest(before if before is not None else centre, final.pitch_classes[:2])
    out.append(Sung(float(form.resolve), float(form.beats - form.resolve), last, 1.0, len(form.phrases)))
    return tuple(out)


def _chord_at(chords: tuple[Placed, ...], beat: float) -> Placed:
    return next((c for c in reversed(chords) if c.start <= beat + 1e-6), chords[0])


def _candidates(harmony: Harmony, scale: tuple[int, ...], register: tuple[int, int]) -> list[int]:
    """Scale tones, with the scale bent where the chord borrows a tone from elsewhere."""
    chord = harmony.pitch_classes
    borrowed = [pc for pc in chord if pc not in scale]
    usable = set(chord) | {pc for pc in scale if all((pc - b) % 12 not in (1, 11) for b in borrowed)}
    return [p for p in range(register[0], register[1] + 1) if p % 12 in usable]


def _best_path(
    tones: list[Tone],
    chords: tuple[Placed, ...],
    scale: tuple[int, ...],
    anchor: int,
    register: tuple[int, int],
    before: int | None,
) -> list[int]:
    wanted = [anchor + t.step * 12.0 / 7.0 for t in tones]
    harmonies = [_chord_at(chords, t.at).harmony for t in tones]
    options = [_candidates(h, scale, register) for h in harmonies]
    cost = [_fit(p, wanted[0], tones[0], harmonies[0]) + (0.15 * abs(p - before) if before else 0.0) for p in options[0]]
    backs: list[list[int]] = []
    for i in range(1, len(tones)):
        move = wanted[i] - wanted[i - 1]
        fits = [_fit(p, wanted[i], tones[i], harmonies[i]) for p in options[i]]
        rows = [[cost[j] + _link(q, p, move) for j, q in enumerate(options[i - 1])] for p in options[i]]
        back = [min(range(len(row)), key=row.__getitem__) for row in rows]
        cost = [row[b] + fit for row, b, fit in zip(rows, back, fits, strict=True)]
        backs.append(back)
    at = min(range(len(cost)), key=cost.__getitem__)
    path = [options[-1][at]]
    for i in range(len(backs) - 1, -1, -1):
        at = backs[i][at]
        path.append(options[i][at])
    return path[::-1]


def _fit(pitch: int, wanted: float, tone: Tone, harmony: Harmony) -> float:
    """Cost of a pitch by itself: distance from the contour, and how it sits in the chord for its metrical weight."""
    strong = tone.beats >= 1.5 or abs(tone.at - round(tone.at)) < 1e-6
    classes = harmony.pitch_classes
    pc = pitch % 12
    rub = any((pc - c) % 12 == 1 for c in classes[:3])
    if pc in classes[:3]:
        tension = 0.0
    elif pc in classes:
        tension = 0.7
    else:
        tension = (1.6 if strong else 0.3) + (2.2 if tone.beats >= 1.5 else 0.0) + (2.5 if rub and strong else 0.4 * rub)
    return 0.42 * abs(pitch - wanted) + tension


def _link(before: int, after: int, wanted_move: float) -> float:
    move = after - before
    size = abs(move)
    turned = 2.2 if move * wanted_move < 0 else 0.0
    stuck = 1.2 if move == 0 and wanted_move != 0 else 0.0
    awkward = {6: 1.5, 10: 1.0, 11: 2.5}.get(size, 0.0) + max(0, size - 9) * 0.8
    return 0.45 * abs(move - wanted_move) + turned + stuck + awkward + (0.5 if size > 4 else 0.0)
