"""Footfalls are timed where their rise stands out inside of what is looked at, and not at its edge."""

from __future__ import annotations

import numpy as np
import pytest

from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.quality.regions import RegionChange
from seedream.refinement.quality.sync import step_offset
from seedream.types import Rect

FPS = 15.0


def _steps(rises_at_s: float) -> list[RegionChange]:
    """Six footfalls, whose pictures change more from a time after their own on."""
    made = []
    for n in range(6):
        event = PromisedEvent(1.0 + 0.6 * n, "step", "boy", "step", Rect(0.4, 0.8, 0.1, 0.1))
        times = event.time_s + np.arange(-7, 8) / FPS
        change = np.where(times - event.time_s > rises_at_s - 0.01, 0.03, 0.01)
        made.append(RegionChange(event, times, change, change, change))
    return made


def test_a_rise_is_timed() -> None:
    assert step_offset(_steps(0.0667), FPS) == pytest.approx(0.0667, abs=0.01)
    assert step_offset(_steps(-0.0667), FPS) == pytest.approx(-0.0667, abs=0.01)


def test_a_rise_at_the_edge_says_nothing() -> None:
    assert step_offset(_steps(0.2), FPS) is None
    assert step_offset(_steps(0.9), FPS) is None
