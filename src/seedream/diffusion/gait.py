"""Gait: how far a body travels in one cycle of steps, shared by the sampler that moves it and the renderer that plants its feet.

Lengths are in head units (HU); an adult is 6.6 HU tall. One cycle is two steps; the right foot lands at phase 0, the left at 1/2.
"""

from __future__ import annotations

ADULT_HEIGHT_HU = 6.6
LEG_HU = 3.26
STANCE = {"walk": 0.60, "run": 0.36}
HALF_REACH = {"walk": 0.30, "run": 0.36}
CYCLE_S = {"walk": 1.0, "run": 0.68}


def stride_hu(gait: str, amplitude: float = 1.0, leg_hu: float = LEG_HU) -> float:
    """Distance in HU that the body travels in one full cycle, so that a foot in stance stands still on the ground."""
    return 2.0 * leg_hu * HALF_REACH[gait] * amplitude / STANCE[gait]
