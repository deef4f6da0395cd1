"""Metrics: how well picture, sound and words of a window agree, keep time, and do what the condition says.

Onset F1: events of two streams that belong together are matched one to one, nearest first, within a tolerance; F1 = 2 matched /
all. The way that a sound travels (thunder, a hammer far away) is taken off first. An unmatched event whose partner may lie outside
of the window counts neither way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.conditions import Condition
from seedream.diffusion.events import events_of, turns
from seedream.diffusion.layout import RHYTHMIC, index
from seedream.diffusion.tracks import RATE_HZ

Signal = NDArray[np.floating[Any]]
Values = NDArray[np.float32]
TOLERANCE_S = 0.04
EDGE_S = 0.06
CONTACTS = ("walk", "run", "jump", "bounce", "fall", "dance", "type", "tap", "drive", "machine", "door")
CLASSES = (*CONTACTS, "talk", "beat", "accent", "reveal", "cue", "thunder")
ANTICIPATION_S = 0.08


@dataclass
class Tally:
    """Matched and all events of a class, offsets of the matched in seconds."""

    matched: int = 0
    events: int = 0
    offsets: list[float] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """2 matched / all; NaN without events."""
        return 2 * self.matched / self.events if self.events else float("nan")


def match(a: Sequence[float] | Signal, b: Sequence[float] | Signal, tolerance_s: float) -> list[tuple[int, int]]:
    """Pairs of indices, one to one, nearest first, within the tolerance."""
    first, second = np.asarray(a, float), np.asarray(b, float)
    distance = np.abs(first[:, None] - second[None])
    order = sorted(zip(*np.nonzero(distance <= tolerance_s), strict=True), key=lambda ij: distance[ij])
    used_a: set[int] = set()
    used_b: set[int] = set()
    pairs = []
    for i, j in order:
        if i not in used_a and j not in used_b:
            used_a.add(int(i))
            used_b.add(int(j))
            pairs.append((int(i), int(j)))
    return pairs


def compare(a: Signal, b: Signal, low_s: float, high_s: float, tally: Tally, tolerance_s: float = TOLERANCE_S) -> None:
    """Add two streams of one window to a tally; only events within `low_s`..`high_s` count."""
    pairs = match(a, b, tolerance_s)
    inside = [(i, j) for i, j in pairs if low_s <= a[i] <= high_s]
    lone_a = np.delete(a, [i for i, _ in pairs])
    lone_b = np.delete(b, [j for _, j in pairs])
    alone = sum(int(np.count_nonzero((x > low_s + EDGE_S) & (x < high_s - EDGE_S))) for x in (lone_a, lone_b))
    tally.matched += len(inside)
    tally.events += 2 * len(inside) + alone
    tally.offsets += [float(a[i] - b[j]) for i, j in inside]


def pairs_of(condition: Condition) -> list[tuple[str, str, str, float]]:
    """(class, first stream, second stream, how much later the second is) of everything in a condition that must agree."""
    out = []
    for slot, subject in enumerate(condition.subjects):
        if subject.action in CONTACTS and subject.seen and subject.heard:
            out.append((subject.action, f"contact{slot}", f"heard{slot}", subject.lag_s))
        if subject.action == "dance" and subject.seen and condition.tempo_bpm:
            out.append(("beat", f"contact{slot}", "beat", 0.0))
        if subject.action == "talk" and subject.seen and subject.speaks:
            out.append(("talk", f"contact{slot}", "emphasis", 0.0))
    if condition.tempo_bpm:
        out.append(("accent", "accent", "hit", 0.0))
    if condition.elements:
        out.append(("reveal", "reveal", "chime", 0.0))
        out.append(("cue", "reveal", "cue", ANTICIPATION_S))
    if condition.weather == "storm":
        out.append(("thunder", "flash", "thunder", condition.thunder_lag_s))
    return out


def onsets(
    video: Values, audio: Values, conditions: Sequence[Condition], span: tuple[float, float] | None = None,
    tolerance_s: float = TOLERANCE_S,
) -> list[dict[str, Tally]]:  # fmt: skip
    """Tallies by class of every window; pictures (and reveals) are read from `video`, sound and words from `audio` `(B, T, C)`."""
    end_s = (video.shape[1] - 1) / RATE_HZ
    low, high = span or (0.0, end_s)
    out = []
    for seen, heard, condition in zip(video, audio, conditions, strict=True):
        tallies: dict[str, Tally] = {}
        for name, first, second, lag_s in pairs_of(condition):
            a, b = events_of(seen, first, condition)[0], events_of(heard, second, condition)[0] - lag_s
            if name == "cue":  # elements without a cue are no fault; cues without an element are
                a = a[[i for i, _ in match(a, b, tolerance_s)]]
            compare(a, b, low, high, tallies.setdefault(name, Tally()), tolerance_s)
        out.append(tallies)
    return out


def summed(tallies: Sequence[dict[str, Tally]]) -> dict[str, Tally]:
    """Tallies of many windows added up by class, and "all"."""
    out: dict[str, Tally] = {}
    for window in tallies:
        for name, tally in window.items():
            for key in (name, "all"):
                total = out.setdefault(key, Tally())
                total.matched += tally.matched
                total.events += tally.events
                total.offsets += tally.offsets
    return out


def interval(values: Sequence[dict[str, Tally]], draws: int = 400, seed: int = 0) -> tuple[float, float]:
    """95 % bootstrap interval of the F1 over all classes, windows drawn with replacement."""
    rng = np.random.default_rng(seed)
    counts = np.array([[sum(t.matched for t in w.values()), sum(t.events for t in w.values())] for w in values], float)
    picks = rng.integers(len(counts), size=(draws, len(counts)))
    total = counts[picks].sum(1)
    f1 = 2 * total[:, 0] / np.maximum(total[:, 1], 1)
    return float(np.percentile(f1, 2.5)), float(np.percentile(f1, 97.5))


def steadiness(values: Values, conditions: Sequence[Condition]) -> dict[str, list[float]]:
    """Relative changes of successive intervals by rhythmic class, as seen, as heard, and of the beats of the music."""
    out: dict[str, list[float]] = {}
    for window, condition in zip(values, conditions, strict=True):
        for slot, subject in enumerate(condition.subjects):
            if subject.action in RHYTHMIC:
                for sense, there in (("contact", subject.seen), ("heard", subject.heard)):
                    if there:
                        out.setdefault(f"{subject.action} {'seen' if sense == 'contact' else 'heard'}", []).extend(
                            _changes(events_of(window, f"{sense}{slot}", condition)[0])
                        )
        if condition.tempo_bpm:
            beats = turns(window, "beat", condition)
            out.setdefault("beats", []).extend(_changes(beats))
    return out


def _changes(at_s: Signal) -> list[float]:
    gaps = np.diff(at_s)
    return [float(abs(b - a) / a) for a, b in pairwise(gaps) if a > 0]


def counts(values: Values, conditions: Sequence[Condition]) -> dict[str, int]:
    """Number of events by class and sense."""
    out: dict[str, int] = {}

    def add(name: str, stream: str, window: Values, condition: Condition) -> None:
        out[name] = out.get(name, 0) + len(events_of(window, stream, condition)[0])

    for window, condition in zip(values, conditions, strict=True):
        for slot, subject in enumerate(condition.subjects):
            if subject.action in (*CONTACTS, "talk") and subject.seen:
                add(f"{subject.action} seen", f"contact{slot}", window, condition)
            if subject.action in CONTACTS and subject.heard:
                add(f"{subject.action} heard", f"heard{slot}", window, condition)
        for wanted, names in (
            (condition.tempo_bpm > 0, ("accent", "hit", "downbeat")),
            (condition.elements > 0, ("reveal", "chime")),
            (condition.weather == "storm", ("flash", "thunder")),
            (condition.speech, ("word", "emphasis")),
        ):
            for name in names if wanted else ():
                add(name, name, window, condition)
    return out


def mouths(video: Values, audio: Values, conditions: Sequence[Condition]) -> tuple[list[float], list[float]]:
    """Correlation of every speaker's mouth with the voice, and the lag (s) at which it would be greatest."""
    rs, lags = [], []
    for seen, heard, condition in zip(video, audio, conditions, strict=True):
        for slot, subject in enumerate(condition.subjects):
            mouth, voice = seen[:, index(f"mouth{slot}")], heard[:, index("voice")]
            if not (subject.speaks and subject.seen) or mouth.std() < 1e-3 or voice.std() < 1e-3:
                continue
            rs.append(float(np.corrcoef(mouth, voice)[0, 1]))
            reach, n = 8, len(mouth)
            by_lag = [
                float(np.corrcoef(mouth[max(k, 0) : n + min(k, 0)], voice[max(-k, 0) : n - max(k, 0)])[0, 1])
                for k in range(-reach, reach + 1)
            ]
            lags.append((int(np.argmax(by_lag)) - reach) / RATE_HZ)
    return rs, lags


def tempo_errors(values: Values, conditions: Sequence[Condition]) -> list[float]:
    """Relative error of the median beat against the tempo that was asked for."""
    out = []
    for window, condition in zip(values, conditions, strict=True):
        beats = turns(window, "beat", condition)
        if condition.tempo_bpm and len(beats) > 2:
            out.append(abs(60.0 / float(np.median(np.diff(beats))) / condition.tempo_bpm - 1))
    return out
