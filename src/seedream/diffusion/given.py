"""What is given to the diffusion: modalities, or spans of them, that are fixed while the rest is generated around them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import RATE_HZ
from seedream.types import Phoneme, Word

WINDOW_S = 0.040
"""Length of the Hann window through which level and brightness are heard."""
BRIGHT_HZ = 1800.0
"""Above this lie the hiss of fricatives and the second formant of wide vowels; below it round and open ones."""
_HEARD = 0.03
_BLOCK = 2048


@dataclass(frozen=True, eq=False)
class SpokenGiven:
    """A line that has been spoken: words and phonemes in film time (none where they are not known), and who speaks."""

    line_id: str
    speaker: str
    start_s: float
    end_s: float
    words: tuple[Word, ...]
    phonemes: tuple[Phoneme, ...]
    level: NDArray[np.float32]
    """Envelope 0..1 at the rate of the tracks, from `start_s`."""
    brightness: NDArray[np.float32]
    """Share of energy above `BRIGHT_HZ`, 0..1, as long as `level`."""


@dataclass(frozen=True, eq=False)
class Given:
    """Speech and music that exist already. `music_level` is 0..1 at the rate of the tracks over the whole film."""

    speech: tuple[SpokenGiven, ...] = ()
    music_level: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))

    @property
    def words(self) -> tuple[Word, ...]:
        """All words of the film, in order."""
        return tuple(word for line in self.speech for word in line.words)


def speech_features(samples: NDArray[np.float32], rate_hz: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Level and brightness 0..1, both `(T,)` at the rate of the tracks, of mono samples `(N,)`.

    Value k is heard through a Hann window of 40 ms centred at k / 25 s: level is the RMS relative to its 95th percentile,
    brightness the share of energy above 1.8 kHz (0 where the level is below 0.03). The last value lies at or just before the end.
    """
    centres = np.round(np.arange(int(len(samples) * RATE_HZ / rate_hz + 1e-6) + 1) * rate_hz / RATE_HZ).astype(np.int64)
    half = round(rate_hz * WINDOW_S / 2)
    offsets = np.arange(-half, half + 1)
    window = np.sqrt(0.5 + 0.5 * np.cos(np.pi * offsets / half)).astype(np.float32)  # squared by the power: energies under a Hann
    bright = np.fft.rfftfreq(len(window), 1 / rate_hz) >= BRIGHT_HZ
    padded = np.pad(samples, half + 1)
    parts = []
    for first in range(0, len(centres), _BLOCK):
        frames = padded[centres[first : first + _BLOCK, None] + offsets + half + 1] * window
        power = np.abs(np.fft.rfft(frames)) ** 2
        parts.append(np.stack([(frames**2).sum(1), power[:, bright].sum(1) / (power.sum(1) + 1e-12)]))
    energy, share = np.concatenate(parts, 1)
    level = _relative(np.sqrt(energy / (window**2).sum()))
    return level, np.where(level < _HEARD, 0.0, share).astype(np.float32)


def level_of(samples: NDArray[np.float32], rate_hz: int) -> NDArray[np.float32]:
    """The level of `speech_features` alone, for any sound."""
    return speech_features(samples, rate_hz)[0]


def _relative(rms: NDArray[np.float32]) -> NDArray[np.float32]:
    """Levels 0..1 relative to their 95th percentile; silence stays 0."""
    level: NDArray[np.float32] = np.clip(rms / max(float(np.percentile(rms, 95)), 1e-6), 0, 1).astype(np.float32)
    return level
