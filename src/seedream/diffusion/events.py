"""Events: exact instants out of pulses and clocks, far finer than a frame.

A pulse is a sampled Gaussian, so the logarithm of three samples around its top is a parabola whose vertex is the event. A stream
that keeps time has no pulses: its phase is that of its nominal clock plus the lead that the model gives, and its events are the
instants at which the phase completes a turn. Whoever dances to music steps on its beats: their phase is the music's own, as the
picture moves to it or as it sounds.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.conditions import Condition
from seedream.diffusion.layout import SLOTS, TIMED, index
from seedream.diffusion.tracks import RATE_HZ

Signal = NDArray[np.floating[Any]]
THRESHOLD = 0.4
CLOSEST_S = 0.075
"""Two pulses nearer than this are one event."""


SMOOTH_S = 0.10
"""Standard deviation of the window through which a lead is read: it changes slowly, what changes quickly in it is noise."""
PRESENT = 0.5
"""Length that a lead must have for its clock to run."""
PULSES = {
    **{f"{kind}{slot}": f"{kind}{slot}" for kind in ("contact", "heard", "blink") for slot in range(SLOTS)},
    **{n: n for n in ("accent", "reveal", "flash", "hit", "chime", "thunder", "surroundings")},
    **{n: n for n in ("word", "emphasis", "cue", "downbeat")},
}
"""Stream: channel of its pulses."""


def peaks(pulse: Signal, threshold: float = THRESHOLD) -> tuple[Signal, Signal]:
    """Times (s) and heights of the tops of a pulse channel `(T,)`."""
    y = np.maximum(np.concatenate([[pulse[0] * 0.5], pulse, [pulse[-1] * 0.5]]).astype(float), 1e-3)
    top = (y[1:-1] >= threshold) & (y[1:-1] >= y[:-2]) & (y[1:-1] > y[2:])
    at = np.flatnonzero(top) + 1
    left, middle, right = np.log(y[at - 1]), np.log(y[at]), np.log(y[at + 1])
    bend = left - 2 * middle + right
    offset = np.clip(0.5 * (left - right) / np.where(bend < -1e-6, bend, -1e-6), -0.6, 0.6)
    return _merged((at - 1 + offset) / RATE_HZ, y[at])


def _merged(times: Signal, heights: Signal) -> tuple[Signal, Signal]:
    keep: list[int] = []
    for i in range(len(times)):
        if keep and times[i] - times[keep[-1]] < CLOSEST_S:
            if heights[i] > heights[keep[-1]]:
                keep[-1] = i
        else:
            keep.append(i)
    return times[keep], heights[keep]


def turns(values: NDArray[np.float32], stream: str, condition: Condition) -> Signal:
    """Instants (s) at which a stream of `TIMED` completes a turn, in a take `(T, C)` from time 0 of its clocks on."""
    interval_s = condition.interval_s(stream)
    if not interval_s:
        return np.zeros(0)
    lead = _lead(values, condition.led_by(stream) or stream)
    times = np.arange(len(lead)) / RATE_HZ
    phase = np.unwrap(np.angle(lead)) / (2 * np.pi) + times / interval_s
    level = np.ceil(phase[:-1])
    crossed = (level < phase[1:]) & (np.minimum(np.abs(lead[:-1]), np.abs(lead[1:])) > PRESENT)
    low, rise = phase[:-1][crossed], np.diff(phase)[crossed]
    out: Signal = times[:-1][crossed] + (level[crossed] - low) / rise / RATE_HZ
    return out


def _lead(values: NDArray[np.float32], stream: str) -> NDArray[np.complexfloating[Any, Any]]:
    sine, cosine, _ = TIMED[stream]
    lead = values[:, index(cosine)] + 1j * values[:, index(sine)]
    reach = int(3 * SMOOTH_S * RATE_HZ)
    window = np.exp(-0.5 * (np.arange(-reach, reach + 1) / (SMOOTH_S * RATE_HZ)) ** 2)
    out: NDArray[np.complexfloating[Any, Any]] = np.convolve(lead, window, "same") / np.convolve(np.ones(len(lead)), window, "same")
    return out


def events_of(
    values: NDArray[np.float32], stream: str, condition: Condition, threshold: float = THRESHOLD
) -> tuple[Signal, Signal]:
    """Times (s from the window's start) and strengths of a stream in a take `(T, C)` from time 0 of its clocks on; sounds when they
    arrive, `lag_s` after they are made."""
    lag_s = condition.lag_s(stream)
    if condition.interval_s(stream):
        times = turns(values, stream, condition)
        return times + lag_s, np.ones_like(times)
    if stream not in PULSES:
        return np.zeros(0), np.zeros(0)
    times, heights = peaks(values[:, index(PULSES[stream])], threshold)
    return times + lag_s, heights
