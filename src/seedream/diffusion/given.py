"""What is given to the diffusion: modalities, or spans of them, that are fixed while the rest is generated around them."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from seedream.types import Phoneme, Word


@dataclass(frozen=True, eq=False)
class SpokenGiven:
    """A line that has been spoken: words and phonemes in film time, and who speaks."""

    line_id: str
    speaker: str
    start_s: float
    end_s: float
    words: tuple[Word, ...]
    phonemes: tuple[Phoneme, ...]
    level: NDArray[np.float32]
    """Envelope 0..1 at the rate of the tracks, from `start_s`."""


@dataclass(frozen=True, eq=False)
class Given:
    """Speech and music that exist already. `music_level` is 0..1 at the rate of the tracks over the whole film."""

    speech: tuple[SpokenGiven, ...] = ()
    music_level: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, np.float32))

    @property
    def words(self) -> tuple[Word, ...]:
        """All words of the film, in order."""
        return tuple(word for line in self.speech for word in line.words)


def envelope(samples: NDArray[np.float32], sample_rate_hz: int, rate_hz: float) -> NDArray[np.float32]:
    """Loudness envelope 0..1 `(T,)` of mono samples at `rate_hz`: RMS per bin relative to its 95th percentile."""
    hop = int(sample_rate_hz / rate_hz)
    count = max(len(samples) // hop, 1)
    padded = np.zeros(count * hop, np.float32)
    padded[: min(len(samples), count * hop)] = samples[: count * hop]
    rms = np.sqrt((padded.reshape(count, hop) ** 2).mean(1))
    out: NDArray[np.float32] = np.clip(rms / max(float(np.percentile(rms, 95)), 1e-6), 0, 1).astype(np.float32)
    return out
