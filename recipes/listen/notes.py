"""Instruments: our notes beside the same notes of a SoundFont (FluidR3 GM, played by fluidsynth), by attack, decay and spectrum."""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from recipes.listen.material import table

from seedream.sound.music import MusicPlan, Note, Score
from seedream.sound.music.genres import Layer
from seedream.sound.music.perform import play_part
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood

SOUND_FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
EVERY_S = 4.0
_TICKS, _HOP, _WINDOW, _BANDS = 480, 240, 2048, 40
_FLOOR_DB = -60.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One note of one instrument."""

    instrument: str
    program: int
    pitch: int
    velocity: int


def missing_tool() -> str:
    """One sentence on what is missing and how to get it; empty where everything is there."""
    if shutil.which("fluidsynth") and SOUND_FONT.exists():
        return ""
    return f"fluidsynth or {SOUND_FONT} is missing; install both with `apt-get install fluidsynth fluid-soundfont-gm`"


def asked() -> list[Asked]:
    """All notes that are compared."""
    wanted = table("notes")
    return [
        Asked(name, row["program"], pitch, velocity)
        for name, row in wanted["instruments"].items() for pitch in row["pitches"] for velocity in wanted["velocities"]
    ]  # fmt: skip


def ours(note: Asked) -> Audio:
    """A note as our instrument plays it, dry and mono, `(N,)`, `EVERY_S` long."""
    length_s = float(table("notes")["length_s"])
    plan = MusicPlan(EVERY_S, 60.0, 4, Mood(0.0, 0.0), 0.5, "ambient")
    written = Note(0.0, length_s, note.pitch, note.velocity, "listen")
    score = Score(plan, "C", "major", 60.0, (), (written,), (), (), (), EVERY_S)
    layer = Layer("listen", "melody", note.instrument)
    return np.asarray(play_part((written,), layer, score, round(EVERY_S * SAMPLE_RATE_HZ)).mean(1), np.float32)


def of_the_sound_font(notes: Sequence[Asked], folder: Path) -> list[Audio]:
    """The same notes by fluidsynth without its reverberation and chorus."""
    midi, wav = folder / "notes.mid", folder / "notes.wav"
    midi.write_bytes(_midi(notes, float(table("notes")["length_s"])))
    command = ["fluidsynth", "-ni", "-R", "0", "-C", "0", "-g", "0.8", "-r", str(SAMPLE_RATE_HZ), "-F", str(wav)]
    subprocess.run([*command, str(SOUND_FONT), str(midi)], check=True, capture_output=True)
    played = soundfile.read(str(wav), dtype="float32", always_2d=True)[0].mean(1)
    size = round(EVERY_S * SAMPLE_RATE_HZ)
    return [np.pad(played[i * size :][:size], (0, max(0, (i + 1) * size - len(played)))) for i in range(len(notes))]


def _midi(notes: Sequence[Asked], length_s: float) -> bytes:
    """One track, a quarter a second: program, note on, note off."""
    out, waited = bytearray(b"\x00\xff\x51\x03" + (1_000_000).to_bytes(3, "big")), 0
    held, rest = round(length_s * _TICKS), round((EVERY_S - length_s) * _TICKS)
    for note in notes:
        out += _length(waited) + bytes([0xC0, note.program]) + b"\x00" + bytes([0x90, note.pitch, note.velocity])
        out += _length(held) + bytes([0x80, note.pitch, 0])
        waited = rest
    out += _length(rest) + b"\xff\x2f\x00"
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, _TICKS) + b"MTrk" + struct.pack(">I", len(out)) + bytes(out)


def _length(value: int) -> bytes:
    groups = [value & 0x7F]
    while value := value >> 7:
        groups.insert(0, 0x80 | (value & 0x7F))
    return bytes(groups)


# ---------------------------------------------------------------- how a note is


def attack_s(x: Audio) -> float:
    """From a tenth to nine tenths of the greatest level of a note, in seconds."""
    level = _level(x)
    top = float(level.max())
    begin, full = int(np.argmax(level > 0.1 * top)), int(np.argmax(level > 0.9 * top))
    return max(full - begin, 0) * _HOP / SAMPLE_RATE_HZ


def decay_db(x: Audio) -> float:
    """How far a note has sunk one second after the top of its first second (0: it is held), in dB."""
    level = _level(x)
    top = int(np.argmax(level[: SAMPLE_RATE_HZ // _HOP]))
    later = min(top + SAMPLE_RATE_HZ // _HOP, len(level) - 1)
    return 20.0 * float(np.log10(max(level[top], 1e-6) / max(level[later], 1e-6)))


def mel_distance_db(a: Audio, b: Audio) -> float:
    """Mean distance of two notes' log-mel spectra over their first second, both at the same level."""
    one, two = _log_mel(a), _log_mel(b)
    return float(np.abs(one - two).mean())


def _level(x: Audio) -> Audio:
    blocks = len(x) // _HOP
    return np.asarray(np.sqrt(np.square(x[: blocks * _HOP].reshape(blocks, _HOP)).mean(1)), np.float32)


def _begun(x: Audio) -> Audio:
    level = _level(x)
    return x[int(np.argmax(level > 0.1 * level.max())) * _HOP :]


def _log_mel(x: Audio) -> Any:
    """Log-mel spectrum `(bands, frames)` of the first second from the onset on, dB below the loudest, not below the floor."""
    import librosa

    sound = np.pad(_begun(x), (0, SAMPLE_RATE_HZ))[:SAMPLE_RATE_HZ]
    power = librosa.feature.melspectrogram(
        y=sound, sr=SAMPLE_RATE_HZ, n_fft=_WINDOW, hop_length=4 * _HOP, n_mels=_BANDS, fmax=12_000
    )
    return np.maximum(10.0 * np.log10(np.maximum(power, 1e-12) / max(float(power.max()), 1e-12)), _FLOOR_DB)


def rows(folder: Path) -> Iterator[dict[str, Any]]:
    """Every instrument: attack, decay and distance, means over its notes."""
    notes = asked()
    pairs = list(zip(notes, of_the_sound_font(notes, folder), strict=True))
    for name in table("notes")["instruments"]:
        mine = [(ours(note), theirs) for note, theirs in pairs if note.instrument == name]
        yield {"instrument": name, **_means([_compared(a, b) for a, b in mine])}


def _compared(a: Audio, b: Audio) -> dict[str, float]:
    return {
        "attack ms": attack_s(a) * 1000, "font attack ms": attack_s(b) * 1000,
        "decay db": decay_db(a), "font decay db": decay_db(b), "mel db": mel_distance_db(a, b),
    }  # fmt: skip


def _means(found: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {key: float(np.mean([one[key] for one in found])) for key in found[0]}
