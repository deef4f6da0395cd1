"""Synchrony of picture and sound, measured on both sides of the delivered film.

Heard time of an event: its onset in the effects stem, moved by the lag between that stem and the film's own sound around it
(normalised cross-correlation). Seen time: the first frame of the rise of change in the event's region. The offset is seen minus
heard; EBU R37 asks production to stay within +5/-15 ms, viewers notice from about 45 ms (ITU-R BT.1359).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import correlate

from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.findings import Finding, Fix, blocking
from seedream.types import SAMPLE_RATE_HZ, Audio

MEAN_LIMIT_S = 0.025
"""Mean absolute offset of events; a frame at 30 fps is 33 ms long, so 8 ms is the mean of what frames allow."""
LAG_LIMIT_S = 0.020
SEARCH_S = 0.25


@dataclass(frozen=True, eq=False)
class RegionChange:
    """Mean change per frame inside an event's region: frame times and values, around the event."""

    event: PromisedEvent
    times: NDArray[np.float64]
    change: NDArray[np.float64]


def lag_between(film: Audio, reference: Audio, at_s: float | None = None, length_s: float = 2.0) -> float | None:
    """Seconds by which `film` is later than `reference` (both `(N,)` at 48 kHz); None where there is nothing to compare."""
    reach = int(SEARCH_S * SAMPLE_RATE_HZ)
    start = 0 if at_s is None else max(int((at_s - length_s / 2) * SAMPLE_RATE_HZ), 0)
    stop = min(len(film), len(reference)) if at_s is None else start + int(length_s * SAMPLE_RATE_HZ)
    part, base = film[start:stop], reference[start:stop]
    size = min(len(part), len(base))
    if size < reach or float(np.abs(base[:size]).max()) < 1e-4:
        return None
    correlation = correlate(part[:size], base[:size], mode="full", method="fft")
    middle = size - 1
    window = correlation[middle - reach : middle + reach + 1]
    strength = float(window.max()) / (float(np.linalg.norm(part[:size]) * np.linalg.norm(base[:size])) + 1e-12)
    return None if strength < 0.1 else (int(np.argmax(window)) - reach) / SAMPLE_RATE_HZ


def heard_onset(stem: Audio, time_s: float) -> float | None:
    """When an effect begins in a mono stem near `time_s`: where the energy of 1 ms hops first exceeds a tenth of its peak."""
    hop = SAMPLE_RATE_HZ // 1000
    start = max(int((time_s - 0.12) * SAMPLE_RATE_HZ), 0)
    block = stem[start : start + int(0.24 * SAMPLE_RATE_HZ)]
    count = len(block) // hop
    if count < 20:
        return None
    energy = (block[: count * hop].reshape(count, hop) ** 2).mean(1)
    rise = np.diff(np.sqrt(energy), prepend=np.sqrt(energy[0]))
    if rise.max() < 1e-4:
        return None
    first = int(np.flatnonzero(rise >= 0.35 * rise.max())[0])
    return start / SAMPLE_RATE_HZ + first / 1000.0


def seen_onset(region: RegionChange) -> float | None:
    """Film time of the first frame of the strongest rise of change in a region; None where nothing stands out."""
    change, times = region.change, region.times
    if len(change) < 6:
        return None
    base = float(np.median(change))
    spread = float(np.median(np.abs(change - base))) + 1e-5
    near = np.abs(times - region.event.time_s) < SEARCH_S
    if not near.any() or change[near].max() < base + 6 * spread:
        return None
    threshold = base + 0.35 * (change[near].max() - base)
    return float(times[near][np.flatnonzero(change[near] >= threshold)[0]])


def step_offset(regions: Sequence[RegionChange], fps: float) -> float | None:
    """Offset of footfalls, in seconds, from the average change at the feet over many steps; None where nothing stands out."""
    if len(regions) < 4:
        return None
    grid = np.arange(-0.2, 0.24, 1 / fps)
    rows = [np.interp(grid, r.times - r.event.time_s, r.change / (r.change.mean() + 1e-9)) for r in regions if len(r.change) > 6]
    if len(rows) < 4:
        return None
    mean = np.mean(rows, 0)
    rise = np.diff(mean, prepend=mean[0])
    if rise.max() < 3 * np.median(np.abs(rise)) + 1e-6:
        return None
    return float(grid[int(np.argmax(rise))])


def check_sync(
    regions: Sequence[RegionChange], film: Audio, effects: Audio, whole: Audio, fps: float
) -> tuple[list[Finding], dict[str, float | str]]:
    """Offsets of everything that is both seen and heard; `film`, `effects` and `whole` (audio.wav) are mono at 48 kHz."""
    findings: list[Finding] = []
    measures: dict[str, float | str] = {}
    lag = lag_between(film, whole, None)
    if lag is not None:
        measures["film_audio_lag_ms"] = round(lag * 1000, 2)
        if abs(lag) > LAG_LIMIT_S:
            message = f"the film's sound runs {lag * 1000:+.0f} ms against its own mix"
            findings.append(blocking("sync", message, lag, LAG_LIMIT_S, Fix("timing", "join again")))
    offsets = [offset for region in regions if region.event.sound for offset in _offset(region, film, effects)]
    steps = step_offset([r for r in regions if r.event.kind in {"step", "land"}], fps)
    measures["sync_events_measured"] = len(offsets)
    measures["sync_events_promised"] = sum(1 for r in regions if r.event.sound)
    if steps is not None:
        measures["sync_steps_ms"] = round((steps - (lag or 0.0)) * 1000, 1)
    if offsets:
        magnitude = np.abs(offsets)
        measures["sync_mean_ms"] = round(float(magnitude.mean()) * 1000, 1)
        measures["sync_p90_ms"] = round(float(np.percentile(magnitude, 90)) * 1000, 1)
        measures["sync_bias_ms"] = round(float(np.median(offsets)) * 1000, 1)
        if magnitude.mean() > MEAN_LIMIT_S or (len(offsets) >= 3 and abs(np.median(offsets)) > MEAN_LIMIT_S):
            message = f"events are seen and heard {magnitude.mean() * 1000:.0f} ms apart on average"
            findings.append(blocking("sync", message, float(magnitude.mean()), MEAN_LIMIT_S, Fix("timing", "sample again")))
    return findings, measures


def _offset(region: RegionChange, film: Audio, effects: Audio) -> list[float]:
    if region.event.kind in {"step", "land"}:
        return []
    seen, onset = seen_onset(region), heard_onset(effects, region.event.time_s)
    if seen is None or onset is None:
        return []
    lag = lag_between(film, effects, onset, 0.9)
    # A frame stands for its interval: what is drawn in it happens, on average, in its middle.
    return [seen - (onset + lag)] if lag is not None else []
