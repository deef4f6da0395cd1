"""A standard MIDI file (type 1) of a score: one track per part, for whoever wants to play or print it elsewhere."""

from __future__ import annotations

import struct
from pathlib import Path

from seedream.sound.music.score import Note, Score

_TICKS_PER_BEAT = 480
_PROGRAMS = {
    "piano": 0, "e_piano": 4, "celesta": 8, "music_box": 10, "vibes": 11, "marimba": 12, "bell": 14, "nylon": 24, "steel": 25,
    "muted": 28, "upright": 32, "finger": 33, "synth_bass": 38, "deep_bass": 39, "sub_bass": 39, "chip_bass": 38, "pizzicato": 45,
    "harp": 46, "strings": 48, "spiccato": 48, "choir": 52, "horns": 60, "flute": 73, "lead": 81, "chip": 80, "pluck": 84,
    "pad": 89, "drone": 95, "kalimba": 108,
}  # fmt: skip
"""General MIDI programs by a part of the instrument's name."""


def write_midi(score: Score, path: Path | str) -> None:
    """Write the score to `path`; note times are exact to 1/480 of a beat."""
    instruments = {layer.part: layer.instrument for layer in score.plan.style.layers}
    parts = sorted({note.part for note in score.notes})
    tracks = [_tempo_track(score)]
    channels = [c for c in range(16) if c != 9]
    for index, part in enumerate(parts):
        drums = part in ("drums", "hits")
        channel = 9 if drums else channels[index % len(channels)]
        program = 0 if drums else program_of(instruments.get(part, ""))
        tracks.append(_track(part, score.part(part), channel, program, score.tempo_bpm))
    header = b"MThd" + struct.pack(">IHHH", 6, 1, len(tracks), _TICKS_PER_BEAT)
    Path(path).write_bytes(header + b"".join(b"MTrk" + struct.pack(">I", len(t)) + t for t in tracks))


def program_of(instrument: str) -> int:
    """General MIDI program 0..127 of one of our instruments: that of the longest word in its name (where none is, the piano's)."""
    words = sorted((word for word in _PROGRAMS if word in instrument), key=len)
    return _PROGRAMS[words[-1]] if words else 0


def _tempo_track(score: Score) -> bytes:
    tempo = round(60e6 / score.tempo_bpm)
    metre = bytes([0, 0xFF, 0x58, 4, score.plan.beats_per_bar, 2, 24, 8])
    return bytes([0, 0xFF, 0x51, 3]) + tempo.to_bytes(3, "big") + metre + b"\x00\xff\x2f\x00"


def _track(name: str, notes: tuple[Note, ...], channel: int, program: int, tempo_bpm: float) -> bytes:
    ticks = tempo_bpm / 60.0 * _TICKS_PER_BEAT
    events: list[tuple[int, int, bytes]] = []
    for note in notes:
        start = round(note.start_s * ticks)
        end = max(start + 1, round((note.start_s + note.duration_s) * ticks))
        events.append((start, 1, bytes([0x90 | channel, note.pitch_midi, note.velocity])))
        events.append((end, 0, bytes([0x80 | channel, note.pitch_midi, 0])))
    label = name.encode("ascii", "replace")
    out = bytes([0, 0xFF, 0x03, len(label)]) + label + bytes([0, 0xC0 | channel, program])
    now = 0
    for at, _, message in sorted(events):
        out += _variable_length(at - now) + message
        now = at
    return out + b"\x00\xff\x2f\x00"


def _variable_length(value: int) -> bytes:
    out = [value & 0x7F]
    while value := value >> 7:
        out.append(0x80 | (value & 0x7F))
    return bytes(reversed(out))
