"""SoundFonts: sampled instruments that a user has on the machine, found, read, and played note by note.

The library is tinysoundfont (MIT), which is optional and loaded only here. A note begins with the first sample of what is returned:
the silence that many recordings begin with is left out.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from seedream.errors import InputError, MissingDependencyError
from seedream.sound.music.soundfont_file import check_file
from seedream.sound.music.synthesis import SR
from seedream.types import Audio

AUTO, NONE = "auto", "none"
PLACES = ("/usr/share/sounds/sf2", "/usr/share/soundfonts", "/usr/local/share/soundfonts", "~/.local/share/soundfonts")
"""Where systems keep SoundFonts; `auto` takes the largest file of the first folder that holds one."""
_SUFFIXES = (".sf2", ".sf3")
_EXPECTED = "expected a General MIDI SoundFont (.sf2 or .sf3) such as FluidR3_GM.sf2"
_LEAD_DB, _LONGEST_LEAD_S = -40.0, 0.015
_TAIL_DB, _LONGEST_TAIL_S, _BLOCK_S = -66.0, 3.0, 0.25
_RISE_S, _FADE_S = 0.0005, 0.020
_VOICES = 64
_CHANNEL, _DRUM_CHANNEL = 0, 9


def find_soundfont(wish: str | Path | None) -> Path | None:
    """The file that a wish means: "auto" looks in the usual places, None and "none" are our own instruments.

    Raises InputError where there is no such file.
    """
    if wish is None or str(wish).strip().lower() in ("", NONE):
        return None
    if str(wish).strip().lower() == AUTO:
        return _installed()
    path = Path(str(wish)).expanduser()
    if not path.is_file():
        raise InputError(f'soundfont: got "{wish}", which is not a file; {_EXPECTED}, or auto')
    return path.resolve()


def _installed() -> Path:
    for place in PLACES:
        folder = Path(place).expanduser()
        found = sorted({p.resolve() for p in folder.glob("*") if p.suffix.lower() in _SUFFIXES and p.is_file()})
        if found:
            return max(found, key=lambda p: p.stat().st_size)
    raise InputError(
        f"soundfont: got auto, and there is none in {', '.join(PLACES)}; give a file, or install one"
        " (on Debian and Ubuntu: sudo apt-get install fluid-soundfont-gm)"
    )


def digest(path: Path) -> str:
    """What a SoundFont is known by in the store: the digest of its bytes."""
    with path.open("rb") as file:
        whole = sha256()
        while block := file.read(1 << 22):
            whole.update(block)
    return whole.hexdigest()


@dataclass(frozen=True, eq=False)
class SoundFont:
    """A SoundFont in memory. Notes do not depend on what was played before them."""

    path: Path
    _synth: Any
    _font: int

    @classmethod
    def load(cls, path: Path) -> SoundFont:
        """Read a file (a second and twice its size in memory).

        Raises MissingDependencyError without the library and InputError for a file that is no SoundFont.
        """
        try:
            import tinysoundfont
        except ImportError as error:
            raise MissingDependencyError(
                'the package "tinysoundfont", which plays SoundFonts, is not installed;'
                " install it with: pip install --no-deps tinysoundfont"
            ) from error
        synth = tinysoundfont.Synth(samplerate=SR)
        try:
            check_file(path)
            font = synth.sfload(str(path), max_voices=_VOICES)
        except (RuntimeError, ValueError, KeyError, IndexError, struct.error, OSError) as error:
            raise InputError(f'soundfont: "{path}" cannot be read as one; {_EXPECTED}') from error
        return cls(path, synth, font)

    def note(self, program: int, pitch: int, velocity: int, seconds: float) -> Audio:
        """A note of a General MIDI program `(N, 2)`, held for `seconds`, and its release. Raises InputError where there is none."""
        return self._played(_CHANNEL, program, pitch, velocity, seconds)

    def drum(self, number: int, velocity: int) -> Audio:
        """A stroke of the standard drum kit `(N, 2)` by its General MIDI number, ringing out. Raises InputError as `note` does."""
        return self._played(_DRUM_CHANNEL, 0, number, velocity, _LONGEST_TAIL_S)

    def _played(self, channel: int, program: int, pitch: int, velocity: int, seconds: float) -> Audio:
        what = f"drum {pitch}" if channel == _DRUM_CHANNEL else f"program {program + 1}, note {pitch}"
        try:
            self._synth.program_select(channel, self._font, 0, program, channel == _DRUM_CHANNEL)
        except RuntimeError as error:
            raise InputError(f'soundfont: "{self.path.name}" has no {what}; {_EXPECTED}') from error
        self._synth.noteon(channel, pitch, velocity)
        pieces = [self._generate(max(seconds, 0.01))]
        self._synth.noteoff(channel, pitch)
        loudest = float(np.abs(pieces[0]).max())
        if loudest <= 0.0:
            raise InputError(f'soundfont: "{self.path.name}" is silent at {what}; {_EXPECTED}')
        while float(np.abs(pieces[-1][-round(_BLOCK_S * SR) :]).max()) > loudest * 10.0 ** (_TAIL_DB / 20.0):
            if len(pieces) > _LONGEST_TAIL_S / _BLOCK_S:
                break
            pieces.append(self._generate(_BLOCK_S))
        self._synth.sounds_off(channel)
        self._generate(_BLOCK_S)  # the voices that were cut off end here and not in the next note
        return _trimmed(np.concatenate(pieces))

    def _generate(self, seconds: float) -> Audio:
        return np.frombuffer(self._synth.generate(round(seconds * SR)), np.float32).reshape(-1, 2).copy()


def _trimmed(x: Audio) -> Audio:
    """Without the silence at its start (at most 15 ms), and with soft ends."""
    level = np.abs(x).max(axis=1)
    lead = min(int(np.argmax(level > level.max() * 10.0 ** (_LEAD_DB / 20.0))), round(_LONGEST_LEAD_S * SR))
    x = x[lead:]
    first, last = round(_RISE_S * SR), min(round(_FADE_S * SR), len(x))
    x[:first] *= np.linspace(0.0, 1.0, first + 1, dtype=np.float32)[1:, None]
    x[len(x) - last :] *= np.linspace(1.0, 0.0, last, dtype=np.float32)[:, None]
    return x
