"""Sound that a user might bring along, with its truth known: a song whose beats are written down, a spoken recording.

The song is a MIDI file made here and played by fluidsynth, the recording is spoken by espeak-ng: nothing of either is Seedream's.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

TEMPO_BPM, BEATS, BEATS_PER_BAR = 108, 36, 4
SOUND_FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
SPOKEN = "Good morning. I have run this little café for eleven years. Every cup is made by hand. Come in and tell me about it."
_TICKS = 480
_KICK, _SNARE, _HAT = 36, 38, 42
_CHORDS = ((45, (57, 60, 64)), (41, (57, 60, 65)), (48, (55, 60, 64)), (43, (55, 59, 62)))
"""Bass note and piano chord of every bar: A minor, F, C, G."""
Note = tuple[float, float, int, int]
"""Start and length in beats, pitch, velocity."""


def missing_tool() -> str:
    """One sentence on what is missing and how to get it; empty where everything is there."""
    if not shutil.which("fluidsynth") or not SOUND_FONT.exists():
        return f"fluidsynth or {SOUND_FONT} is missing; install both with `apt-get install fluidsynth fluid-soundfont-gm`"
    return "" if shutil.which("espeak-ng") else "espeak-ng is missing; install it with `apt-get install espeak-ng`"


def beats_s() -> list[float]:
    """Times of all beats of the song, in seconds from its start."""
    return [k * 60.0 / TEMPO_BPM for k in range(BEATS)]


def write_song(path: Path) -> Path:
    """Drums, bass and piano as a MIDI file, played into a WAV file at `path`."""
    midi = path.with_suffix(".mid")
    parts = ((9, 0, _drums()), (0, 33, _bass()), (1, 0, _piano()))
    tempo = b"\x00\xff\x51\x03" + round(60e6 / TEMPO_BPM).to_bytes(3, "big") + b"\x00\xff\x2f\x00"
    tracks = [tempo, *(_track(*part) for part in parts)]
    head = b"MThd" + struct.pack(">IHHH", 6, 1, len(tracks), _TICKS)
    midi.write_bytes(head + b"".join(b"MTrk" + struct.pack(">I", len(track)) + track for track in tracks))
    command = ["fluidsynth", "-ni", "-g", "0.6", "-r", "48000", "-F", str(path), str(SOUND_FONT), str(midi)]
    subprocess.run(command, check=True, capture_output=True)
    return path


def write_recording(path: Path) -> Path:
    """A voice that speaks `SPOKEN`, as a WAV file at `path`."""
    subprocess.run(["espeak-ng", "-v", "en-us", "-s", "150", "-w", str(path), SPOKEN], check=True, capture_output=True)
    return path


def _drums() -> list[Note]:
    kicks = [(float(b), 0.2, _KICK, 112) for b in range(BEATS) if b % 2 == 0]
    snares = [(float(b), 0.2, _SNARE, 104) for b in range(BEATS) if b % 2]
    return kicks + snares + [(b / 2, 0.1, _HAT, 84 if b % 2 == 0 else 60) for b in range(2 * BEATS)]


def _bass() -> list[Note]:
    return [(float(b), 0.9, _CHORDS[b // BEATS_PER_BAR % 4][0], 96) for b in range(BEATS)]


def _piano() -> list[Note]:
    bars = range(0, BEATS, BEATS_PER_BAR)
    return [(float(b), 3.8, pitch, 80) for b in bars for pitch in _CHORDS[b // BEATS_PER_BAR % 4][1]]


def _track(channel: int, program: int, notes: Sequence[Note]) -> bytes:
    """The notes of one instrument as a MIDI track."""
    events = [(round(at * _TICKS), 1, bytes([0x90 | channel, pitch, velocity])) for at, _, pitch, velocity in notes]
    events += [(round((at + length) * _TICKS), 0, bytes([0x80 | channel, pitch, 0])) for at, length, pitch, _ in notes]
    out, now = bytes([0, 0xC0 | channel, program]), 0
    for at, _, message in sorted(events):
        out += _variable_length(at - now) + message
        now = at
    return out + b"\x00\xff\x2f\x00"


def _variable_length(value: int) -> bytes:
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.insert(0, 0x80 | (value & 0x7F))
    return bytes(groups)
