"""Matching: the colour matrix that brings a picture near to the colours of another one.

The linear Monge-Kantorovitch map (Pitié and Kokaram 2007) takes mean and covariance of the pixels to those of the reference with
the least change of every pixel; it is applied in part, and where it would tear tones apart, less.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.tones import Tones

AMOUNT = 0.72
"""How much of the way is gone: shots stay different from one another."""
_LEAST, _MOST = 0.55, 1.7
"""Least and greatest gain of any colour."""
_NOISE = 2e-4


def matching(bgra: NDArray[np.uint8], wanted: Tones) -> tuple[float, ...]:
    """Rows of `(r, g, b, a, offset)` for a picture `(H, W, 4)`, as skia takes them (4 x 5)."""
    step = max(max(bgra.shape[:2]) // 160, 1)
    own = bgra[::step, ::step, 2::-1].reshape(-1, 3).astype(np.float64) / 255
    spread, goal = np.cov(own.T) + _NOISE * np.eye(3), np.reshape(wanted.spread, (3, 3)) + _NOISE * np.eye(3)
    root = _power(spread, 0.5)
    back = _power(spread, -0.5)
    plan = back @ _power(root @ goal @ root, 0.5) @ back
    values, vectors = np.linalg.eigh(0.5 * (plan + plan.T))
    plan = vectors @ np.diag(np.clip(values, _LEAST, _MOST)) @ vectors.T
    linear = (1 - AMOUNT) * np.eye(3) + AMOUNT * plan
    mean = own.mean(0)
    offset = (1 - AMOUNT) * mean + AMOUNT * np.array(wanted.mean) - linear @ mean
    rows = [[*row, 0.0, off] for row, off in zip(linear, offset, strict=True)]
    return tuple(float(v) for row in [*rows, [0.0, 0.0, 0.0, 1.0, 0.0]] for v in row)


def _power(matrix: NDArray[np.float64], exponent: float) -> NDArray[np.float64]:
    values, vectors = np.linalg.eigh(0.5 * (matrix + matrix.T))
    out: NDArray[np.float64] = vectors @ np.diag(np.maximum(values, 1e-9) ** exponent) @ vectors.T
    return out
