"""Picture faults measured on decoded frames: black, frozen and flashing pictures, and the cuts that are really there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.delivery import Delivery
from seedream.refinement.findings import Finding, Fix, blocking

BLACK_P99 = 0.06
"""A frame is black when 99 % of its pixels are darker than this luminance (0..1)."""
BLACK_S = 0.3
FROZEN_DIFFERENCE = 0.00025
"""Mean absolute change of luma between frames below which nothing moved (coding noise of a still picture lies below)."""
FROZEN_S = 1.5
FLASH_STEP = 0.10
"""A general flash is a pair of opposing changes of 10 % of relative luminance (WCAG 2.2, 2.3.1); three a second are too many."""
CUT_DIFFERENCE = 0.06
FLASH_S = 0.05, 0.35
"""How long before and after its promised time lightning may change the picture."""


@dataclass(frozen=True, eq=False)
class FrameMeasures:
    """One row per decoded frame: film time, mean and 99th percentile of luma, mean change to the frame before (0..1)."""

    times: NDArray[np.float64]
    mean: NDArray[np.float64]
    p99: NDArray[np.float64]
    change: NDArray[np.float64]
    fps: float


def _runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Start and end (exclusive) of runs of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], mask.astype(np.int8), [0]])))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def check_black(frames: FrameMeasures, delivery: Delivery) -> list[Finding]:
    """Black passages outside the final fade."""
    findings = []
    for start, end in _runs(frames.p99 < BLACK_P99):
        length = (end - start) / frames.fps
        if length >= BLACK_S and frames.times[start] < delivery.duration_s - delivery.fade_out_s:
            at = float(frames.times[start])
            fix = Fix("shot", "render again", _shot_at(delivery, at))
            findings.append(blocking("black", f"the picture is black for {length:.2f} s", length, BLACK_S, fix, time_s=at))
    return findings


def check_frozen(frames: FrameMeasures, delivery: Delivery) -> list[Finding]:
    """Passages in which nothing moves at all."""
    findings = []
    for start, end in _runs(frames.change < FROZEN_DIFFERENCE):
        length = (end - start) / frames.fps
        if length >= FROZEN_S:
            at = float(frames.times[start])
            fix = Fix("shot", "render again", _shot_at(delivery, at))
            findings.append(blocking("frozen", f"the picture stands still for {length:.2f} s", length, FROZEN_S, fix, time_s=at))
    return findings


def check_flashing(frames: FrameMeasures) -> list[Finding]:
    """More than three general flashes within any second (WCAG 2.3.1)."""
    step = np.diff(frames.mean)
    strong = np.flatnonzero(np.abs(step) > FLASH_STEP * 0.5)
    swings = [i for a, i in pairwise(strong) if step[a] * step[i] < 0]
    for i in swings:
        near = [j for j in swings if i <= j < i + frames.fps]
        if len(near) > 6:
            message = f"the picture flashes {len(near) / 2:.0f} times in a second"
            return [blocking("flashing", message, len(near) / 2, 3.0, Fix("shot", "calm"), time_s=float(frames.times[i]))]
    return []


def find_cuts(frames: FrameMeasures, flashes_s: Sequence[float] = ()) -> NDArray[np.float64]:
    """Film times of hard cuts: changes far above both neighbours and the local level, but not the lightning at `flashes_s`."""
    change = frames.change
    local = np.array([np.median(change[max(0, i - 8) : i + 9]) for i in range(len(change))])
    hits = [
        i for i in range(1, len(change) - 1)
        if change[i] > max(CUT_DIFFERENCE * 0.5, 4 * local[i]) and change[i] >= change[i - 1] and change[i] >= change[i + 1]
    ]  # fmt: skip
    cuts = frames.times[hits] if hits else np.zeros(0)
    return np.array([t for t in cuts if not any(-FLASH_S[0] < t - flash < FLASH_S[1] for flash in flashes_s)])


def match(found: NDArray[np.float64], wanted: Sequence[float], within_s: float = 0.2) -> NDArray[np.float64]:
    """Offsets (found minus wanted, seconds) for every wanted time that has a found one nearby."""
    out = []
    for time_s in wanted:
        if len(found):
            offset = found[np.argmin(np.abs(found - time_s))] - time_s
            if abs(offset) <= within_s:
                out.append(float(offset))
    return np.array(out)


def _shot_at(delivery: Delivery, time_s: float) -> str:
    index = int(np.searchsorted(delivery.shot_starts_s, time_s + 1e-6)) - 1
    return f"shot-{max(index, 0) + 1}"
