"""The written music: notes, chords, beats and accents on one clock; what `compose` returns and `perform` plays."""

from __future__ import annotations

from dataclasses import dataclass

from seedream.sound.music.plan import MusicPlan


@dataclass(frozen=True, slots=True)
class Note:
    """One note of one part. Velocity 1..127; in the part "drums" the pitch is a General MIDI drum number."""

    start_s: float
    duration_s: float
    pitch_midi: int
    velocity: int
    part: str


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord as it sounds: Roman numeral, root pitch class, bass pitch and voiced pitches, lowest first."""

    start_s: float
    duration_s: float
    roman: str
    root: int
    bass: int
    pitches: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """A whole piece. `key` is the name of the tonic; `cadence_s` is when the final chord lands; times in seconds."""

    plan: MusicPlan
    key: str
    mode: str
    tempo_bpm: float
    chords: tuple[Chord, ...]
    notes: tuple[Note, ...]
    beats_s: tuple[float, ...]
    bars_s: tuple[float, ...]
    accents_s: tuple[float, ...]
    cadence_s: float

    def part(self, name: str) -> tuple[Note, ...]:
        """All notes of one part, in order."""
        return tuple(note for note in self.notes if note.part == name)
