"""Harmony: key and mode from the mood, a progression for every phrase, and voice leading by least movement.

Voicings are found by dynamic programming over all close and open positions of each chord: the path with the least total motion
wins, where parallel fifths and octaves, leaps of the top voice and muddy low clusters cost extra.
"""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from seedream.sound.music.form import Form, Phrase
from seedream.sound.music.genres import Genre
from seedream.sound.music.theory import Harmony, read_roman
from seedream.sound.music.wish import NO_WISH, Wish
from seedream.types import Mood

_BASS_RANGE = (31, 46)


@dataclass(frozen=True, slots=True)
class Placed:
    """A chord in beats, with the phrase it belongs to and its bass pitch."""

    start: float
    beats: float
    harmony: Harmony
    phrase: int
    bass: int


def choose_key(genre: Genre, mood: Mood, rng: random.Random, wish: Wish = NO_WISH) -> tuple[int, str]:
    """Tonic pitch class and mode: as wished, else the brighter the mood, the brighter the mode within what the genre uses."""
    modes = genre.modes
    position = (1.0 - mood.valence) / 2.0 * len(modes) + rng.uniform(-0.25, 0.25)
    mode = modes[min(len(modes) - 1, max(0, int(position)))]
    bright = (7, 2, 9, 0, 5, 4) if mood.valence >= 0 else (9, 2, 4, 0, 7, 5)
    tonic = rng.choice(bright)
    return (wish.tonic if wish.tonic >= 0 else tonic), (wish.mode or mode)


def harmonise(form: Form, genre: Genre, tonic: int, mode: str, mood: Mood, rng: random.Random) -> tuple[Placed, ...]:
    """Chords for the whole piece, the final chord (from `form.resolve` to the end) last."""
    book = _book()[genre.harmony][mode] if genre.harmony else _book()[mode]
    theme, contrast = _theme(book, mood, rng), rng.choice(book["contrast"]).split()
    cadence, half = rng.choice(book["cadence"]).split(), rng.choice(book["half"])
    placed: list[Placed] = []
    previous_bass = None
    for index, phrase in enumerate(form.phrases):
        slots = _slots(phrase, genre.chord_bars)
        romans = _romans(phrase, len(slots), theme, contrast, cadence, half, last=index == len(form.phrases) - 1)
        for (start, beats), roman in zip(slots, romans, strict=True):
            harmony = read_roman(roman, tonic, mode, genre.colour)
            previous_bass = _bass_pitch(harmony.bass, previous_bass)
            placed.append(Placed(start, beats, harmony, index, previous_bass))
    final = read_roman(book["final"], tonic, mode, genre.colour if genre.colour != "ninth" else "add9")
    ending = Placed(form.resolve, form.beats - form.resolve, final, len(form.phrases), _bass_pitch(final.bass, None))
    return (*_merged(placed), ending)


@cache
def _book() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("progressions.toml").read_text(encoding="utf-8"))


def _theme(book: dict[str, Any], mood: Mood, rng: random.Random) -> list[str]:
    gentle, driven = book["theme"]["gentle"], book["theme"]["driven"]
    choices = gentle if mood.arousal < -0.15 else driven if mood.arousal > 0.15 else gentle + driven
    return str(rng.choice(choices)).split()


def _slots(phrase: Phrase, chord_bars: float) -> list[tuple[float, float]]:
    """When chords change, in beats: every half, one or two bars, never across an irregular bar line."""
    slots: list[tuple[float, float]] = []
    for i, bar in enumerate(phrase.bars):
        if chord_bars < 1.0 and bar.beats % 2 == 0 and bar.beats >= 4:
            slots += [(bar.start, bar.beats / 2), (bar.start + bar.beats / 2, bar.beats / 2)]
        elif chord_bars > 1.0 and i % 2 == 1 and len(phrase.bars) > 2:
            start, beats = slots[-1]
            slots[-1] = (start, beats + bar.beats)
        else:
            slots.append((bar.start, bar.beats))
    return slots


def _romans(
    phrase: Phrase, count: int, theme: list[str], contrast: list[str], cadence: list[str], half: str, last: bool
) -> list[str]:
    """The progression of a phrase stretched over its chord slots; phrase ends are open (half), the last prepares the final."""
    source = contrast if phrase.role == "contrast" else theme
    if phrase.role == "intro" and count >= 4:
        source = [theme[0], theme[1], theme[0], theme[3 % len(theme)]]
    romans = [source[i % len(source)] for i in range(count)]
    if count == 2:
        romans = [source[0], source[2 % len(source)]]
    if last:
        tail = cadence[-min(2, max(1, count - 1)) :]
        romans = romans[: count - len(tail)] + tail if count > 1 else [cadence[-1]]
    elif phrase.role in ("answer", "contrast") and count >= 3:
        romans[-1] = half
    return romans


def _merged(placed: list[Placed]) -> list[Placed]:
    """Equal neighbours inside a phrase become one longer chord, up to two bars."""
    out: list[Placed] = []
    for chord in placed:
        before = out[-1] if out else None
        if before and before.harmony == chord.harmony and before.phrase == chord.phrase and before.beats < 5:
            out[-1] = Placed(before.start, before.beats + chord.beats, chord.harmony, chord.phrase, before.bass)
        else:
            out.append(chord)
    return out


def _bass_pitch(root: int, previous: int | None) -> int:
    low, high = _BASS_RANGE
    options = [p for p in range(low, high + 1) if p % 12 == root]
    centre = 37.0 if previous is None else 0.6 * previous + 0.4 * 37.0
    return min(options, key=lambda p: abs(p - centre))


def voice(chords: tuple[Harmony, ...], register: tuple[int, int], voices: int = 4) -> tuple[tuple[int, ...], ...]:
    """Pitches of each chord, lowest first, within the register, moving as little as possible from chord to chord."""
    options = [_voicings(chord, register, voices) for chord in chords]
    centre = 0.5 * (register[0] + register[1])
    cost = [_own_cost(v, centre) for v in options[0]]
    back: list[list[int]] = []
    for before, after in pairwise(options):
        links = [[cost[i] + _motion(a, b) for i, a in enumerate(before)] for b in after]
        best = [min(range(len(row)), key=row.__getitem__) for row in links]
        cost = [row[i] + _own_cost(b, centre) for row, i, b in zip(links, best, after, strict=True)]
        back.append(best)
    at = min(range(len(cost)), key=cost.__getitem__)
    path = [options[-1][at]]
    for column, row in zip(reversed(options[:-1]), reversed(back), strict=True):
        at = row[at]
        path.append(column[at])
    return tuple(reversed(path))


@cache
def _voicings(chord: Harmony, register: tuple[int, int], voices: int) -> tuple[tuple[int, ...], ...]:
    """All close, drop-2 and spread positions in the register; rich chords leave out the fifth, then the root (the bass has it)."""
    tones = _essential(chord, voices)
    found: set[tuple[int, ...]] = set()
    for start in range(register[0] - 12, register[1]):
        if start % 12 not in tones:
            continue
        close = [start]
        while len(close) < len(tones):
            close.append(
                next(p for p in range(close[-1] + 1, close[-1] + 13) if p % 12 in tones and p % 12 not in {q % 12 for q in close})
            )
        doubled = [*close, close[0] + 12] if len(close) < voices else close
        dropped = sorted([*doubled[:-2], doubled[-2] - 12, doubled[-1]])
        for pitches in (doubled, dropped):
            if register[0] <= pitches[0] and pitches[-1] <= register[1]:
                found.add(tuple(pitches))
    if not found:
        low = register[0]
        found.add(tuple(sorted(low + (pc - low) % 12 for pc in tones)))
    return tuple(sorted(found))


def _essential(chord: Harmony, voices: int) -> tuple[int, ...]:
    tones = list(chord.intervals)
    for extra in (7, 0):
        if len(tones) > voices and extra in tones:
            tones.remove(extra)
    return tuple((chord.root + step) % 12 for step in tones[:voices])


def _own_cost(pitches: tuple[int, ...], centre: float) -> float:
    middle = sum(pitches) / len(pitches)
    mud = sum(2.0 for a, b in pairwise(pitches) if b - a < 3 and a < 55)
    rub = sum(1.5 for a, b in pairwise(pitches) if b - a == 1)
    wide = sum(0.4 * max(0, b - a - 9) for a, b in pairwise(pitches))
    return 0.35 * abs(middle - centre) + mud + rub + wide


def _motion(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """Semitones moved, plus the cost of a leaping top voice and of parallel fifths and octaves."""
    moved = float(sum(min(abs(q - p) for p in a) for q in b)) + 0.8 * abs(a[-1] - b[-1])
    for i in range(min(len(a), len(b))):
        for j in range(i + 1, min(len(a), len(b))):
            same = (a[j] - a[i]) % 12
            if same in (0, 7) and (b[j] - b[i]) % 12 == same and a[i] != b[i] and j > 0:
                moved += 2.5 if len(a) > 3 and (i, j) == (0, len(a) - 1) else 1.5
    return moved
