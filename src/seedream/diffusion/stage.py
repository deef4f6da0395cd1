"""The nominal stage: how tall an adult is in each framing, in design units.

Samplers move a cast on this stage; a place whose own stage is larger or smaller scales positions by the ratio of the two, so
that feet stay planted whatever the picture looks like.
"""

from __future__ import annotations

from seedream.diffusion.gait import ADULT_HEIGHT_HU
from seedream.scene.shots.views import Framing

ADULT_U: dict[Framing, float] = {"wide": 340.0, "medium": 650.0, "near": 650.0, "close": 1600.0, "detail": 340.0}


def head_unit_u(framing: Framing, height: float = 1.0) -> float:
    """Design units per head unit for somebody of `height` (1 = adult) in this framing."""
    return ADULT_U[framing] * height / ADULT_HEIGHT_HU
