"""Mouths against the voice: an open mouth shows lips, teeth and a dark inside, so its region has more relief than a shut one has.

Mean luma would not do: an open mouth is darker than a light face and lighter than a dark one (correlation with the opening that
was drawn, in encoded films of eight faces: luma +0.9 to -0.7, relief +0.4 to +0.8). Relief always grows, so its sign is known.

The relief of each word's region, without its mean over that word, is correlated with the loudness of the voice stem, likewise, over
all words together. The lag at which that is greatest is how much later mouths are seen than heard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.findings import Finding, Fix, blocking
from seedream.refinement.quality.regions import RegionChange
from seedream.types import SAMPLE_RATE_HZ, Audio, Rect

Curve = NDArray[np.floating[Any]]
LIMIT_S = 0.060
REACH_S = 0.25
"""Lags are looked for this far either way, in steps of `HOP_S`."""
HOP_S, WINDOW_S = 0.005, 0.040
EDGE_S = 0.2
"""Frames this long before and after a word belong to it: the mouth opens and shuts there."""
LEAST_S = 2.0
"""Less speech than this says nothing."""
CLEAR_R, CLEAR_SIGMAS, VALUES_PER_S = 0.20, 2.5, 12.0
"""A correlation is clear above `CLEAR_R` and this many standard deviations of chance; a second of speech, which changes some six
times, holds this many independent values. Of 1,200 wrong pairings of words and voice in six films none was clear."""


@dataclass(frozen=True, eq=False)
class _Span:
    """Frames of a word: when they stand (their middles) and the relief of the mouth, without its mean."""

    times: Curve
    relief: Curve


def check_mouths(
    regions: Sequence[RegionChange], voice: Audio, lag_s: float, fps: float, shot_starts_s: Sequence[float]
) -> tuple[list[Finding], dict[str, float | str]]:
    """Correlation of mouths with the mono voice stem, and the lag of the mouths in milliseconds where that correlation is clear.

    `lag_s` is how much later the film's sound is than the stems. Nothing is reported where nobody speaks in the picture.
    """
    words = [r for r in regions if r.event.kind == "word" and _inside(r.event.region)]
    spans = [span for word in words if (span := _span(word, fps, shot_starts_s)) is not None]
    spoken_s = sum(word.event.duration_s for word in words)
    if spoken_s < LEAST_S or not spans or float(np.abs(voice).max(initial=0.0)) < 1e-3:
        return [], {}
    lags = np.arange(-round(REACH_S / HOP_S), round(REACH_S / HOP_S) + 1) * HOP_S
    likeness = _likeness(spans, _loudness(voice), lags + lag_s)
    late_s, r = _top(lags, likeness)
    chance_r = max(CLEAR_R, CLEAR_SIGMAS / float(np.sqrt(VALUES_PER_S * spoken_s)))
    measures: dict[str, float | str] = {
        "sync_mouths_words": len(spans), "sync_mouths_r": round(r, 2), "sync_mouths_chance_r": round(chance_r, 2)
    }  # fmt: skip
    if r < chance_r:
        return [], measures
    measures["sync_mouths_ms"] = round(late_s * 1000, 1)
    if abs(late_s) <= LIMIT_S:
        return [], measures
    message = f"mouths move {late_s * 1000:+.0f} ms from the voice"
    return [blocking("sync", message, late_s, LIMIT_S, Fix("timing", "sample again"))], measures


def _inside(region: Rect) -> bool:
    return region.x >= 0 and region.y >= 0 and region.x + region.width <= 1 and region.y + region.height <= 1


def _span(word: RegionChange, fps: float, shot_starts_s: Sequence[float]) -> _Span | None:
    """The frames of a word that belong to its own shot."""
    event, half_frame = word.event, 0.5 / fps
    starts = np.array([*shot_starts_s, np.inf])
    first = float(starts[starts <= event.time_s + half_frame].max(initial=-np.inf))
    last = float(starts[starts > event.time_s + half_frame].min())
    times = word.times + half_frame  # a frame is seen from its time stamp until the next one
    kept = (times > max(event.time_s - EDGE_S, first)) & (times < min(event.time_s + event.duration_s + EDGE_S, last))
    if kept.sum() < 3:
        return None
    return _Span(times[kept], word.relief[kept] - word.relief[kept].mean())


def _loudness(voice: Audio) -> Curve:
    """Square root of the RMS in windows of 40 ms, every `HOP_S`: nearer to what is heard than the RMS itself."""
    window = np.hanning(round(WINDOW_S * SAMPLE_RATE_HZ))
    power = np.convolve(voice.astype(np.float64) ** 2, window / window.sum(), "same")
    out: Curve = np.maximum(power[:: round(HOP_S * SAMPLE_RATE_HZ)], 0.0) ** 0.25
    return out


def _likeness(spans: Sequence[_Span], loudness: Curve, lags_s: Curve) -> Curve:
    """Correlation coefficient over all spans for every lag."""
    clock = np.arange(len(loudness)) * HOP_S
    product, own, other = np.zeros(len(lags_s)), 1e-12, np.full(len(lags_s), 1e-12)
    for span in spans:
        heard = np.interp(span.times[None] - lags_s[:, None], clock, loudness)
        heard -= heard.mean(1, keepdims=True)
        product += heard @ span.relief
        own += float(span.relief @ span.relief)
        other += (heard**2).sum(1)
    return product / np.sqrt(own * other)


def _top(lags_s: Curve, values: Curve) -> tuple[float, float]:
    """Where a curve is highest, and how high: the vertex of the parabola through its three highest neighbours."""
    i = int(values.argmax())
    if not 0 < i < len(values) - 1:
        return float(lags_s[i]), float(values[i])
    left, middle, right = (float(v) for v in values[i - 1 : i + 2])
    offset = 0.5 * (left - right) / min(left - 2 * middle + right, -1e-12)
    return float(lags_s[i]) + offset * HOP_S, middle - 0.25 * (left - right) * offset
