"""Parts played by a SoundFont: the same notes, levels and places as with our own instruments, so that the mix stays the same.

Every note is made equally loud before its velocity counts, as our own are; a drum gets the loudness of ours. What General MIDI does
not know (risers, impacts, brushes, the drums of chiptune) is played by our own drums.
"""

from __future__ import annotations

import numpy as np

from seedream.sound.dsp import add_at
from seedream.sound.music.genres import Layer
from seedream.sound.music.midi import program_of
from seedream.sound.music.score import Note
from seedream.sound.music.soundfont import SoundFont
from seedream.sound.music.synthesis import SR, loudness
from seedream.sound.music.touch import bucket, hardness, sides, volume
from seedream.types import Audio

FIRST_DRUM = 35
"""The lowest drum number of General MIDI."""
_OWN_KITS = frozenset({"chip"})
_REFERENCE_S = 1.0


def play_part(font: SoundFont, notes: tuple[Note, ...], layer: Layer, n: int) -> Audio:
    """One tuned part, dry, `(n, 2)`; each note starts on its own sample and is rendered once per pitch, loudness and length."""
    program = program_of(layer.instrument)
    levels: dict[tuple[int, int], np.float32] = {}
    rendered: dict[tuple[int, int, int], Audio] = {}
    out = np.zeros((n, 2), np.float32)
    for note in notes:
        tone = note.pitch_midi, bucket(note.velocity)
        velocity = round(127 * hardness(tone[1]))
        if tone not in levels:
            levels[tone] = np.float32(1.0 / loudness(font.note(program, note.pitch_midi, velocity, _REFERENCE_S)))
        length = round(note.duration_s * SR)
        if (*tone, length) not in rendered:
            rendered[*tone, length] = font.note(program, note.pitch_midi, velocity, note.duration_s) * levels[tone]
        gains = sides(layer.pan + 0.012 * (note.pitch_midi - 60)) * np.float32(volume(note.velocity))
        add_at(out, rendered[*tone, length] * gains, round(note.start_s * SR))
    return out


def has_drum(kit: str, number: int) -> bool:
    """Whether General MIDI has what a drum of one of our kits is."""
    return number >= FIRST_DRUM and kit not in _OWN_KITS


def stroke(font: SoundFont, number: int, step: int, own: Audio) -> Audio:
    """A stroke of a SoundFont's drum `(N, 2)`, as loud as ours (mono)."""
    x = font.drum(number, round(127 * hardness(step)))
    return np.asarray(x * np.float32(loudness(own) / loudness(x)), dtype=np.float32)
