"""What the composer is asked for: length, tempo, mood, story sections, cuts and speech; and the choice of the tempo."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2

from seedream.errors import InputError
from seedream.sound.music.genres import Genre, find_genre
from seedream.sound.music.wish import NO_WISH, Wish, arranged
from seedream.types import Mood


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the story with one purpose ("hook", "turn", "close", …); intensity 0..1. Times in seconds of the film."""

    start_s: float
    duration_s: float
    intensity: float
    purpose: str = ""

    @property
    def end_s(self) -> float:
        """When the section ends, in seconds from the start of the film."""
        return self.start_s + self.duration_s


@dataclass(frozen=True, slots=True)
class MusicPlan:
    """The brief of the composer. All times in seconds from the start of the film.

    `cuts_s` lie on beats (`k * 60 / tempo_bpm`) and each is marked by an onset; `speech` spans are left free by the melody.
    `pace` 0..1 is how fast the film moves, `wish` more (key,
    instruments, ending). An empty `sections` means one section of middle intensity.
    """

    duration_s: float
    tempo_bpm: float
    beats_per_bar: int
    mood: Mood
    pace: float
    genre: str
    sections: tuple[Section, ...] = ()
    cuts_s: tuple[float, ...] = ()
    speech: tuple[tuple[float, float], ...] = ()
    seed: int = 0
    wish: Wish = NO_WISH

    def __post_init__(self) -> None:
        if self.duration_s < 1.0:
            raise InputError(f"music of {self.duration_s:g} s: expected at least 1 s")
        if not 20.0 <= self.tempo_bpm <= 300.0:
            raise InputError(f"tempo {self.tempo_bpm:g} bpm: expected 20 to 300")

    @property
    def beat_s(self) -> float:
        """Length of a beat in seconds."""
        return 60.0 / self.tempo_bpm

    @property
    def style(self) -> Genre:
        """The genre as this piece's wishes change it."""
        return arranged(find_genre(self.genre), self.wish)

    @property
    def beats(self) -> int:
        """Whole beats in the film."""
        return max(1, round(self.duration_s / self.beat_s))

    def section_at(self, time_s: float) -> Section:
        """The section that sounds at a time (the last one begun)."""
        begun = [s for s in self.sections if s.start_s <= time_s + 1e-6]
        return begun[-1] if begun else (self.sections[0] if self.sections else Section(0.0, self.duration_s, 0.5))

    def speaks(self, time_s: float) -> bool:
        """Whether somebody speaks at a time."""
        return any(start - 0.05 <= time_s < end for start, end in self.speech)


def choose_tempo(duration_s: float, pace: float, mood: Mood, genre: str) -> tuple[float, int]:
    """Tempo in beats per minute and beats per bar, such that whole beats (best: whole bars and phrases) fill the duration.

    Faster for a fast pace (0..1) and an aroused mood, always within the range of the genre where the duration allows it.
    """
    style = find_genre(genre)
    low, high = style.tempo_bpm
    drive = min(1.0, max(0.0, 0.5 + 0.3 * mood.arousal + 0.35 * (pace - 0.5)))
    target = low * (high / low) ** drive
    first, last = (max(1, round(duration_s * bpm / 60.0)) for bpm in (low * 0.7, high * 1.4))

    def cost(beats: int) -> float:
        bpm = beats * 60.0 / duration_s
        outside = max(0.0, low - bpm, bpm - high) / target
        bars = 0.0 if beats % style.beats_per_bar == 0 else 0.12
        phrases = 0.0 if beats % (4 * style.beats_per_bar) == 0 else 0.03
        return float(abs(log2(bpm / target)) + 4.0 * outside + bars + phrases)

    beats = min(range(first, last + 1), key=cost)
    return float(beats * 60.0 / duration_s), style.beats_per_bar
