"""Songs of the user's own: heard, cut or looped to the length of the film, with their beats on its clock."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from seedream.inputs import decode
from seedream.sound import dsp
from seedream.sound.beats import BEATS_PER_BAR, BeatGrid, track_beats
from seedream.types import SAMPLE_RATE_HZ, Audio, Decision

LONGEST_FILM_S = 60.0
"""The longest film that a song sets the length of."""
FADE_S, JOIN_S = 2.0, 0.02
_NEARLY_S = 0.05
ENDS_EARLY_S = 2.0
"""A song may end this much before the film: its own ending is better than a loop."""
_SILENT_DB = -60.0
_LIVELY = 0.3
"""Bars quieter than this, against the middle one, are an ending and are not looped."""


@dataclass(frozen=True, eq=False)
class Song:
    """A song as it was given, without the silence before it: name of its file, samples `(N, 2)` at 48 kHz."""

    name: str
    samples: Audio

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / SAMPLE_RATE_HZ


@dataclass(frozen=True, eq=False)
class FittedSong:
    """A song as long as a film `(N, 2)`; `beats_s` in film time from before its start to beyond its end, none without a beat."""

    samples: Audio
    beats_s: tuple[float, ...]
    tempo_bpm: float
    decisions: tuple[Decision, ...]


def hear_song(path: Path) -> Song:
    """Read a song. Raises InputError where that cannot be done."""
    samples = decode(path)
    samples = dsp.stereo(samples if samples.shape[1] == 2 else samples[:, 0])
    level = np.abs(samples).max(1)
    return Song(path.name, samples[int(np.argmax(level > level.max() * dsp.gain(_SILENT_DB))) :])


def fit_song(song: Song, duration_s: float) -> FittedSong:
    """Cut a song to the length of a film, or loop it at a bar; find its beats, and say what was done."""
    total = round(duration_s * SAMPLE_RATE_HZ)
    heard = song.samples[: total + SAMPLE_RATE_HZ]
    grid = track_beats(heard)
    beats = grid.times_s if grid else ()
    decisions = [Decision("music", song.name, "your own song, instead of composed music", "user"), _announce(grid)]
    if len(heard) >= total - round(ENDS_EARLY_S * SAMPLE_RATE_HZ):
        samples = dsp.fit_length(heard, total)
    else:
        samples, beats, looped = _loop(heard, grid, total)
        decisions.append(looped)
    if len(heard) > total or len(decisions) > 2:
        fade_s = min(FADE_S, duration_s / 4)
        samples = dsp.fade(samples, 0.0, fade_s)
        decisions.append(Decision("music.end", f"faded out over {fade_s:.2g} s", f"the film ends after {duration_s:g} s"))
    return FittedSong(samples, _over_film(beats, duration_s), grid.tempo_bpm if grid else 0.0, tuple(decisions))


def _announce(grid: BeatGrid | None) -> Decision:
    if grid is None:
        return Decision("music.beats", "a regular grid", "no steady beat is heard in the song; cuts keep time without it")
    return Decision("music.beats", f"{len(grid.times_s)} beats at {grid.tempo_bpm:.1f} bpm", "heard in the song; cuts fall on them")


def _loop(heard: Audio, grid: BeatGrid | None, total: int) -> tuple[Audio, tuple[float, ...], Decision]:
    """The song repeated from its first bar line to its last one, crossfaded just before the line, and its beats."""
    first_s, last_s = _bar_lines(heard, grid)
    first, last, join = (round(t * SAMPLE_RATE_HZ) for t in (first_s, last_s, JOIN_S))
    lead = min(join, first)
    out = np.zeros((total, 2), np.float32)
    dsp.add_at(out, dsp.fade(heard[:last], 0.0, JOIN_S), 0)
    again = dsp.fade(heard[first - lead : last], lead / SAMPLE_RATE_HZ, JOIN_S)
    beats = [t for t in (grid.times_s if grid else ()) if t < last_s - JOIN_S]
    repeated = [t for t in beats if t > first_s - JOIN_S]
    at = last
    while at < total:
        dsp.add_at(out, again, at - lead)
        beats += [t + at / SAMPLE_RATE_HZ - first_s for t in repeated]
        at += last - first
    seconds, where = len(heard) / SAMPLE_RATE_HZ, "from bar line to bar line" if grid else "as a whole"
    why = f"the song lasts {seconds:.1f} s, the film {total / SAMPLE_RATE_HZ:g} s"
    return out, tuple(beats), Decision("music.loop", f"repeated {where} ({first_s:.2f} to {last_s:.2f} s)", why)


def _bar_lines(heard: Audio, grid: BeatGrid | None) -> tuple[float, float]:
    """First and last bar line between which a song can be repeated, in seconds; all of it where it has no bars."""
    length_s = len(heard) / SAMPLE_RATE_HZ
    lines = [t for t, down in zip(grid.times_s, grid.downbeats, strict=True) if down] if grid else []
    if len(lines) > 1:  # the lines at which the first whole bar begins and the last one ends
        start_s, end_s = 2 * lines[0] - lines[1], 2 * lines[-1] - lines[-2]
        lines = [*([max(start_s, 0.0)] if start_s > -_NEARLY_S else []), *lines]
        lines += [min(end_s, length_s)] if end_s < length_s + _NEARLY_S else []
    loud = [dsp.rms(heard[round(a * SAMPLE_RATE_HZ) : round(b * SAMPLE_RATE_HZ)]) for a, b in pairwise(lines)]
    while len(lines) > 2 and loud[-1] < _LIVELY * float(np.median(loud)):
        lines.pop()
        loud.pop()
    return (lines[0], lines[-1]) if len(lines) > 1 else (0.0, length_s)


def _over_film(beats: tuple[float, ...], duration_s: float) -> tuple[float, ...]:
    """Beats from before the start of the film to beyond its end, continued by the bar next to where they are missing."""
    if not beats:
        return ()
    out, bar = list(beats), BEATS_PER_BAR
    first_s, last_s = ((part[-1] - part[0]) / (len(part) - 1) for part in (out[: bar + 1], out[-bar - 1 :]))
    while out[0] > 0.0:
        out.insert(0, out[0] - first_s)
    while out[-1] < duration_s:
        out.append(out[-1] + last_s)
    return tuple(out)
