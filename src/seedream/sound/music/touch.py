"""Touch: what the velocity and the place of a note mean, for whoever plays it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BUCKETS = 6
"""Steps of loudness in which a note's colour is rendered; its level stays exact."""


def bucket(velocity: int) -> int:
    """Step of loudness 0..5 of a velocity 1..127."""
    return min(BUCKETS - 1, velocity * BUCKETS // 128)


def hardness(step: int) -> float:
    """How hard the notes of a step of loudness are struck, 0..1."""
    return (step + 0.5) / BUCKETS


def volume(velocity: int) -> float:
    """Linear level of a velocity; 1 at 90."""
    return float((velocity / 90.0) ** 1.6)


def sides(position: float) -> NDArray[np.float32]:
    """Gains of left and right `(2,)` at a place -0.9..0.9 between the loudspeakers, at constant power."""
    angle = (min(0.9, max(-0.9, position)) + 1.0) * np.pi / 4
    return np.array([np.cos(angle), np.sin(angle)], np.float32)
