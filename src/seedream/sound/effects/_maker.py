"""What an effect is: a function that makes its samples, and where in them its moment lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from seedream.types import Audio

Make = Callable[[np.random.Generator, float, float], Audio]
"""`(rng, strength 0..1, duration_s) -> samples`, mono or stereo at 48 kHz; `rng` varies the take."""


@dataclass(frozen=True, slots=True)
class Maker:
    """One kind of sound effect.

    `onset_s`: when, from its first sample, the moment lies that a picture is cut to (0 for everything with a sharp attack;
    a whoosh or swell has its peak there), as a fraction of the duration for sounds whose length can be chosen.
    `level_db`: peak level at strength 1, so that effects sit well beside each other. `duration_s`: natural length.
    """

    make: Make
    level_db: float
    duration_s: float
    onset: float = 0.0

    def onset_s(self, duration_s: float | None = None) -> float:
        """Time of the moment from the first sample, for a given length."""
        return self.onset * (self.duration_s if duration_s is None else duration_s)
