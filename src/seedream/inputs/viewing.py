"""Viewing: what a video is like — where it is cut, how its camera moves, its colours, how much happens when.

Cuts are jumps of the colour histogram against what is usual around them, or dissolves, in whose middle a look is the mean of those
before and after. Movement is the shift of the four quarters of the picture
between two looks, by phase correlation (Kuglin and Hines 1975): together they pan or tilt, away from each other they zoom.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.footage import Footage, pictures
from seedream.inputs.tones import Tones, measure

LOOKS_HZ, LONGEST_S = 8.0, 120.0
_SIDE = 128
_JUMP, _AGAINST = 0.28, 2.6
_STILL, _SHAKE = 0.012, 0.55
"""Frame widths (or scale) a second below which the camera stands, and how uneven a movement is that comes from a hand."""
_SURE = 0.06
_APART_S = 0.5
"""How far apart two looks are that movement is measured between: slow moves are less than a pixel from one to the next."""
_BLENDS, _BLENDED, _CHANGED = (4, 6, 8, 12), 0.2, 0.055
"""How many looks apart both sides of a dissolve are tried, how far its middle may be from their mean against how far these are
apart, and how far that is at least."""
_SHORTEST_S = 0.6
"""What is shorter belongs to a fade."""
_CHANGE, _AT_ONCE = 0.04, 4.0
"""Mean change of lightness from which, and how many times the usual change, a cut within one place is."""


@dataclass(frozen=True, slots=True)
class Span:
    """A shot of a video in seconds, the `move` of its camera ("static", "pan", "tilt", "push", "pull", "handheld"), its direction
    (1 right, up, -1 left, down) and how much happens in it (0..1)."""

    start_s: float
    end_s: float
    move: str
    direction: int
    activity: float


@dataclass(frozen=True, slots=True)
class Seen:
    """A video as it was seen: its shots, its tones, and the median length of a shot in seconds."""

    spans: tuple[Span, ...]
    tones: Tones
    shot_s: float


@lru_cache(maxsize=8)
def view(footage: Footage) -> Seen:
    """Look at (the first two minutes of) a video. Raises InputError where it cannot be read."""
    times, looks = list[float](), list[NDArray[np.float32]]()
    for time_s, data in pictures(footage, largest=_SIDE):
        if time_s > LONGEST_S:
            break
        if not times or time_s >= times[-1] + 0.9 / LOOKS_HZ:
            times.append(time_s)
            looks.append(np.asarray(data, np.float32) / np.float32(255))
    end = min(footage.duration_s, LONGEST_S)
    cuts = [0, *_cuts(looks), len(looks)]
    edges = [0.0, *(times[i] for i in cuts[1:-1]), end]
    spans = tuple(
        _span(looks[a:b], times[a:b], edges[k], edges[k + 1]) for k, (a, b) in enumerate(pairwise(cuts))
    )  # fmt: skip
    thinned = np.concatenate([look[::6, ::6].reshape(-1, 3) for look in looks])[:60_000].astype(np.float64)
    return Seen(spans, measure(thinned), float(np.median([s.end_s - s.start_s for s in spans])))


def _histogram(look: NDArray[np.float32]) -> NDArray[np.float64]:
    coarse = np.minimum((look * 6).astype(int), 5).reshape(-1, 3) @ np.array([36, 6, 1])
    counts = np.bincount(coarse, minlength=216).astype(float)
    return np.asarray(counts / counts.sum())


def _cuts(looks: list[NDArray[np.float32]]) -> list[int]:
    """Indices of the first picture after each cut, and of the middle of each dissolve."""
    histograms = [_histogram(look) for look in looks]
    jumps = np.array([0.5 * np.abs(a - b).sum() for a, b in pairwise(histograms)])
    changes = np.array([np.abs(a - b).mean() for a, b in pairwise(looks)])
    least = round(_SHORTEST_S * LOOKS_HZ)
    blends = _dissolves(looks, histograms)
    found: list[int] = []
    for i, (jump, change) in enumerate(zip(jumps, changes, strict=True)):
        coloured = jump > _JUMP and jump > _AGAINST * _usual(jumps, i)
        at_once = change > _CHANGE and change > _AT_ONCE * _usual(changes, i)
        sudden = (coloured or at_once) and not any(abs(i + 1 - middle) <= reach for middle, reach in blends.items())
        if (sudden or i + 1 in blends) and (not found or i + 1 - found[-1] > 2) and least <= i + 1 <= len(looks) - least:
            found.append(i + 1)
    return found


def _dissolves(looks: list[NDArray[np.float32]], histograms: list[NDArray[np.float64]]) -> dict[int, int]:
    """Indices of the looks in the middle of dissolves, and how many looks on either side belong to them."""
    found: dict[int, tuple[float, int]] = {}
    for apart in _BLENDS:
        for i in range(len(looks) - apart):
            middle, a, b = i + apart // 2, looks[i], looks[i + apart]
            change = float(np.abs(a - b).mean())
            if change < _CHANGED or 0.5 * np.abs(histograms[i] - histograms[i + apart]).sum() < _JUMP:
                continue
            off = float(np.abs(looks[middle] - 0.5 * (a + b)).mean()) / change
            if off < _BLENDED:
                least, reach = found.get(middle, (1.0, 0))
                found[middle] = min(off, least), max(apart // 2 + 2, reach)
    best: dict[int, int] = {}
    for middle, (_, reach) in sorted(found.items(), key=lambda item: item[1]):
        if all(abs(middle - other) > max(_BLENDS) for other in best):
            best[middle] = reach
    return best


def _usual(values: NDArray[np.floating], index: int) -> float:
    """The median of what is around a value."""
    around = np.delete(values[max(index - 4, 0) : index + 5], min(index, 4))
    return float(np.median(around)) if len(around) else 0.0


def _span(looks: list[NDArray[np.float32]], times: list[float], start_s: float, end_s: float) -> Span:
    if len(looks) < 3:
        return Span(start_s, end_s, "static", 1, 0.0)
    step_s = max((times[-1] - times[0]) / (len(times) - 1), 1e-3)
    grey = [look.mean(2) for look in looks]
    apart = min(max(round(_APART_S / step_s), 1), len(grey) - 1)
    flows = np.array([_shifts(a, b) for a, b in zip(grey, grey[apart:], strict=False)]) / (step_s * apart)
    x, y, zoom = np.median(flows, axis=0)
    activity = float(np.clip(np.mean([np.abs(a - b).mean() for a, b in pairwise(grey)]) / step_s, 0, 1))
    uneven = float(np.abs(flows[:, :2] - (x, y)).mean())
    fastest = max(abs(x), abs(y), abs(zoom))
    if fastest < _STILL:
        return Span(start_s, end_s, "handheld" if uneven > 2 * _STILL else "static", 1, activity)
    if uneven > _SHAKE * max(abs(x), abs(y), _STILL) and uneven > 2 * _STILL and abs(zoom) < fastest:
        return Span(start_s, end_s, "handheld", 1, activity)
    if abs(zoom) == fastest:
        return Span(start_s, end_s, "push" if zoom > 0 else "pull", 1, activity)
    if abs(x) >= abs(y):
        return Span(start_s, end_s, "pan", -1 if x > 0 else 1, activity)
    return Span(start_s, end_s, "tilt", 1 if y > 0 else -1, activity)


def _shifts(a: NDArray[np.floating], b: NDArray[np.floating]) -> tuple[float, float, float]:
    """Shift of the picture to the right and down in widths, and how much it grows, between two looks."""
    height, width = a.shape[0] // 2, a.shape[1] // 2
    found = []
    for row in (0, 1):
        for column in (0, 1):
            part = np.s_[row * height : (row + 1) * height, column * width : (column + 1) * width]
            found.append((*_shift(a[part], b[part]), 2 * column - 1, 2 * row - 1))
    sure = [f for f in found if f[2] > _SURE] or [(0.0, 0.0, 0.0, 1, 1)]
    x, y = float(np.mean([f[0] for f in sure])), float(np.mean([f[1] for f in sure]))
    apart = float(np.mean([f[0] * f[3] + f[1] * f[4] for f in sure])) / 2 if len(sure) >= 3 else 0.0
    wide = a.shape[1]
    return x / wide, y / wide, apart / (width / 2)


def _shift(a: NDArray[np.floating], b: NDArray[np.floating]) -> tuple[float, float, float]:
    """Shift in pixels right and down from `a` to `b`, to a part of a pixel, and how sure it is (height of the peak)."""
    window = np.hanning(a.shape[0])[:, None] * np.hanning(a.shape[1])[None]
    spectra = np.fft.rfft2((b - b.mean()) * window) * np.conj(np.fft.rfft2((a - a.mean()) * window))
    surface = np.fft.irfft2(spectra / (np.abs(spectra) + 1e-6), a.shape)
    top = int(np.argmax(surface))
    row, column = divmod(top, surface.shape[1])

    def fine(before: float, at: float, after: float) -> float:
        bend = before - 2 * at + after
        return 0.0 if abs(bend) < 1e-12 else float(np.clip(0.5 * (before - after) / bend, -0.5, 0.5))

    h, w = surface.shape
    dy = row + fine(surface[row - 1, column], surface[row, column], surface[(row + 1) % h, column])
    dx = column + fine(surface[row, column - 1], surface[row, column], surface[row, (column + 1) % w])
    return (dx - w if dx > w / 2 else dx), (dy - h if dy > h / 2 else dy), float(surface[row, column])


def best_moments(footage: Footage, count: int, length_s: float) -> tuple[float, ...]:
    """Where `count` pieces of about `length_s` seconds begin that show the most, in order, and not across a cut if it can be."""
    seen = view(footage)
    options: list[tuple[float, float]] = []
    for span in seen.spans:
        room = span.end_s - span.start_s
        parts = max(int(room / max(length_s, 0.4)), 1)
        for k in range(parts):
            start = span.start_s + (room - min(length_s * parts, room)) / 2 + k * length_s
            options.append((min(room / parts, length_s) / length_s * (0.5 + span.activity) - 0.01 * k, start))
    best = sorted(sorted(options, reverse=True)[:count], key=lambda o: o[1])
    latest = max(footage.duration_s - length_s, 0.0)
    return tuple(min(max(start, 0.0), latest) for _, start in best)
