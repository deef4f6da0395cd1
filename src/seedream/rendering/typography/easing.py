"""Easing curves and springs: linear progress in, motion out."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

Ease = Callable[[float], float]


def bezier(x1: float, y1: float, x2: float, y2: float) -> Ease:
    """Cubic Bézier easing through (0,0) and (1,1), as in CSS; clamps outside 0..1."""

    @lru_cache(maxsize=4096)
    def ease(progress: float) -> float:
        if progress <= 0.0:
            return 0.0
        if progress >= 1.0:
            return 1.0
        u = progress
        for _ in range(8):
            error = 3 * u * (1 - u) ** 2 * x1 + 3 * u * u * (1 - u) * x2 + u**3 - progress
            slope = 3 * (1 - u) ** 2 * x1 + 6 * u * (1 - u) * (x2 - x1) + 3 * u * u * (1 - x2)
            if abs(slope) < 1e-6:
                break
            u = min(max(u - error / slope, 0.0), 1.0)
        return 3 * u * (1 - u) ** 2 * y1 + 3 * u * u * (1 - u) * y2 + u**3

    return ease


OUT = bezier(0.16, 1, 0.3, 1)
IN_OUT = bezier(0.65, 0, 0.35, 1)
SOFT = bezier(0.33, 0, 0.12, 1)


def spring(since_s: float, damping: float = 0.66, speed: float = 10.0) -> float:
    """Step response of an under-damped spring `since_s` seconds after its release: 0, slight overshoot, 1."""
    if since_s <= 0:
        return 0.0
    damped = speed * math.sqrt(1 - damping * damping)
    return 1 - math.exp(-damping * speed * since_s) * (
        math.cos(damped * since_s) + damping * speed / damped * math.sin(damped * since_s)
    )


def segment(time_s: float, start_s: float, duration_s: float, ease: Ease = OUT) -> float:
    """Eased progress 0..1 of something that starts at `start_s` and takes `duration_s`."""
    return ease(min(max((time_s - start_s) / duration_s, 0.0), 1.0))
