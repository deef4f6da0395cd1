"""Notes, scales and chords: the vocabulary that harmony and melody speak. Pitches are MIDI numbers (60 = middle C)."""

from __future__ import annotations

import re
from dataclasses import dataclass

NOTE_NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")

SCALES: dict[str, tuple[int, ...]] = {
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "major": (0, 2, 4, 5, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
}
"""Semitones above the tonic of each mode, from the brightest to the darkest."""

_DEGREES = {"i": 0, "ii": 2, "iii": 4, "iv": 5, "v": 7, "vi": 9, "vii": 11}
_SUFFIXES: dict[str, tuple[int, ...]] = {
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "dim": (0, 3, 6),
    "dim7": (0, 3, 6, 9),
    "m7b5": (0, 3, 6, 10),
    "aug": (0, 4, 8),
    "6": (0, 4, 7, 9),
    "7": (0, 4, 7, 10),
    "maj7": (0, 4, 7, 11),
    "maj9": (0, 4, 7, 11, 14),
    "add9": (0, 4, 7, 14),
    "9": (0, 4, 7, 10, 14),
    "7b9": (0, 4, 7, 10, 13),
}
_ROMAN = re.compile(r"^(b|#)?([ivIV]+)(.*)$")


@dataclass(frozen=True, slots=True)
class Harmony:
    """A chord without time: Roman numeral, root pitch class, semitones above the root (lowest first), pitch class of the bass."""

    roman: str
    root: int
    intervals: tuple[int, ...]
    bass: int

    @property
    def pitch_classes(self) -> tuple[int, ...]:
        """Pitch classes of all chord tones, root first."""
        return tuple((self.root + step) % 12 for step in self.intervals)


def frequency_hz(pitch_midi: float) -> float:
    """Equal-tempered frequency of a MIDI pitch (A4 = 69 = 440 Hz)."""
    return float(440.0 * 2.0 ** ((pitch_midi - 69.0) / 12.0))


def scale_classes(tonic: int, mode: str) -> tuple[int, ...]:
    """Pitch classes of a mode on a tonic."""
    return tuple((tonic + step) % 12 for step in SCALES[mode])


def read_roman(roman: str, tonic: int, mode: str, colour: str = "triad") -> Harmony:
    """Chord of a Roman numeral such as "I", "bVI", "iv", "V7": the case gives the third, degrees count from the major scale.

    A trailing "/1" keeps the tonic in the bass (pedal point). `colour` enriches plain triads: "triad" leaves them, "seventh" and
    "ninth" add scale tones, "add9" adds the ninth only.
    """
    name, pedal, _ = roman.partition("/1")
    match = _ROMAN.match(name)
    if match is None or match[2].lower() not in _DEGREES:
        raise ValueError(f"Roman numeral {roman!r} is not of the form [b|#]I..VII[suffix]")
    accidental, numeral, suffix = match[1], match[2], match[3]
    offset = _DEGREES[numeral.lower()] + {"b": -1, "#": 1}.get(accidental or "", 0)
    root = (tonic + offset) % 12
    minor = numeral.islower()
    intervals = _SUFFIXES[suffix] if suffix else ((0, 3, 7) if minor else (0, 4, 7))
    if suffix and minor and 4 in intervals:
        intervals = tuple(3 if step == 4 else step for step in intervals)
    if not suffix:
        intervals += _colour_tones(root, minor, scale_classes(tonic, mode), colour, dominant=offset == 7 and not minor)
    return Harmony(roman, root, intervals, tonic if pedal else root)


def _colour_tones(root: int, minor: bool, scale: tuple[int, ...], colour: str, dominant: bool) -> tuple[int, ...]:
    seventh = 10 if minor or dominant or (root + 11) % 12 not in scale else 11
    ninth = (14,) if (root + 2) % 12 in scale else ()
    return {"triad": (), "seventh": (seventh,), "ninth": (seventh, *ninth), "add9": ninth}[colour]


def nearest(pitch: float, classes: tuple[int, ...]) -> int:
    """The MIDI pitch nearest to `pitch` whose pitch class is one of `classes`."""
    centre = round(pitch)
    return min((p for p in range(centre - 7, centre + 8) if p % 12 in classes), key=lambda p: (abs(p - pitch), p))
