"""Synchrony of picture and sound, measured on both sides of the delivered film.

Heard time of an event: its onset in the effects (or music) stem, moved by the lag between the delivered mix and the film's own
decoded sound around it (normalised cross-correlation); that the stems lie in step with the mix is measured too. Seen time: the
first frame of the rise of change in the event's region, or the frame of a cut. The offset is seen minus heard. EBU R37 asks
production to stay within +5/-15 ms; viewers notice from about 45 ms (ITU-R BT.1359).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.signal import correlate

from seedream.refinement.delivery import PromisedEvent
from seedream.refinement.findings import Finding, Fix, blocking, warning
from seedream.refinement.promise import PromisedShot
from seedream.refinement.quality.regions import RegionChange
from seedream.scene.shots.joining import seconds
from seedream.sound.beats import track_beats
from seedream.types import SAMPLE_RATE_HZ, Audio, Rect

MEAN_LIMIT_S = 0.025
"""Mean absolute offset of events; a frame at 30 fps is 33 ms long, so 8 ms is the mean of what frames allow."""
LAG_LIMIT_S = 0.020
STEP_LIMIT_S = 0.050
"""Footfalls are measured to a frame or so: the foot, its splash and the rain around it change together."""
CLEARLY = 1.5
"""How much steeper than any other rise the one at the footfalls must be; the swinging foot and the rain rise, too."""
CUT_LIMIT_S = 0.045
SUDDEN_S, NEAR_JOINT_S = 0.4, 0.1
"""Joints that take no longer are seen to begin at one instant; how far beyond a longer one its change may be found."""
REVEAL_LIMIT_S = 0.080
"""Elements ease in; ITU-R BT.1359 puts the threshold of detection at 45 ms (sound early) and 125 ms (sound late)."""
SEARCH_S = 0.25
HEARD_BEFORE_S, HEARD_AFTER_S = 0.045, 0.12
SEEN_BEFORE_S = 0.12
PERCUSSIVE = ("tap", "tick", "pop", "notification", "key", "coin", "click", "land", "splash")
"""Sounds with an attack short enough to time; a whoosh has a middle, not an onset."""


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
    """When an effect begins in a mono stem near `time_s`: the first steep rise of its level, in hops of 1 ms."""
    hop = SAMPLE_RATE_HZ // 1000
    start = max(int((time_s - HEARD_BEFORE_S) * SAMPLE_RATE_HZ), 0)
    block = stem[start : start + int((HEARD_BEFORE_S + HEARD_AFTER_S) * SAMPLE_RATE_HZ)]
    count = len(block) // hop
    if count < 20:
        return None
    level = np.sqrt((block[: count * hop].reshape(count, hop) ** 2).mean(1))
    rise = np.diff(level, prepend=level[0])
    if rise.max() < 1e-4:
        return None
    first = int(np.flatnonzero(rise >= 0.35 * rise.max())[0])
    return start / SAMPLE_RATE_HZ + first / 1000.0


def seen_onset(region: RegionChange) -> float | None:
    """Film time of the first frame in which a region changes more than it did before; None where nothing stands out."""
    offset = region.times - region.event.time_s
    before = region.change[(offset > -0.25) & (offset < -0.04)]
    near = (offset >= -SEEN_BEFORE_S) & (offset < SEARCH_S)
    if len(before) < 3 or not near.any():
        return None
    base, peak = float(np.percentile(before, 75)), float(region.change[near].max())
    if peak < 2.0 * base + 2e-4:
        return None
    return float(region.times[near][np.flatnonzero(region.change[near] >= base + 0.25 * (peak - base))[0]])


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
    first = int(np.argmax(rise))
    others = np.delete(rise, np.arange(max(first - 1, 0), min(first + 2, len(rise))))
    if first == len(rise) - 1:
        return None  # what comes after is not looked at, so this need not be the steepest: often it is the other foot that leaves
    if rise[first] < max(3 * np.median(np.abs(rise)), CLEARLY * others.max()) + 1e-6:
        return None
    return float(grid[first])


@dataclass(frozen=True, eq=False)
class Heard:
    """The sounds to compare, mono `(N,)` at 48 kHz: the film's own, the delivered mix, two stems, the sum of all.

    `song_bpm` is the tempo of a song of the user's, 0 for one without beats, None where the music was composed for the cuts.
    """

    film: Audio
    mix: Audio
    effects: Audio
    music: Audio
    stems: Audio
    lag_s: float | None
    """How much later the film's sound is than the mix; None where there is nothing to compare."""
    song_bpm: float | None = None


def check_sync(
    regions: Sequence[RegionChange], cuts_s: Sequence[float], heard: Heard, fps: float
) -> tuple[list[Finding], dict[str, float | str]]:
    """Offsets of everything that is both seen and heard: taps and landings one by one; cuts, footfalls and reveals on average.

    `cuts_s` are the cuts that were found in the picture.
    """
    findings, measures, stem_lag = _check_lags(heard)
    sharp = [r for r in regions if r.event.kind in {"tap", "land"} and r.event.sound.startswith(PERCUSSIVE)]
    alone = [r for r in sharp if not _covered(r.event, [other.event for other in regions])]
    offsets = [offset for region in alone for offset in _offset(region, heard, stem_lag)]
    measures |= {"sync_events_promised": len(sharp), "sync_events_measured": len(offsets)}
    if offsets:
        magnitude = np.abs(offsets)
        measures["sync_mean_ms"] = round(float(magnitude.mean()) * 1000, 1)
        measures["sync_worst_ms"] = round(float(magnitude.max()) * 1000, 1)
        measures["sync_bias_ms"] = round(float(np.median(offsets)) * 1000, 1)
        if magnitude.mean() > MEAN_LIMIT_S:
            message = f"events are seen and heard {magnitude.mean() * 1000:.0f} ms apart on average"
            findings.append(blocking("sync", message, float(magnitude.mean()), MEAN_LIMIT_S, Fix("timing", "sample again")))
    eased = [r for r in regions if r.event.kind == "reveal" and r.event.sound.startswith(PERCUSSIVE)]
    reveals = [offset for region in eased for offset in _offset(region, heard, stem_lag)]
    if reveals:
        measures["sync_reveals_ms"] = round(float(np.median(reveals)) * 1000, 1)
        if abs(float(np.median(reveals))) > REVEAL_LIMIT_S:
            message = f"elements appear {float(np.median(reveals)) * 1000:+.0f} ms from their sound"
            findings.append(blocking("sync", message, float(np.median(reveals)), REVEAL_LIMIT_S, Fix("timing", "sample again")))
    return findings + _check_cuts(cuts_s, heard, measures) + _check_steps(regions, heard, fps, measures), measures


def _covered(event: PromisedEvent, others: Sequence[PromisedEvent]) -> bool:
    """Whether something else begins to appear where an event is to be seen, so that what changes there is not the event."""
    near = (other for other in others if -SEARCH_S < other.time_s - event.time_s < SEEN_BEFORE_S)
    appearing = (other for other in near if other.kind == "reveal" and other.source != event.source)
    return any(_overlap(event.region, other.region) for other in appearing)


def _overlap(a: Rect, b: Rect) -> bool:
    return a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height and b.y < a.y + a.height


def hard_cuts(cuts_s: Sequence[float], shots: Sequence[PromisedShot]) -> list[float]:
    """Those of the cuts that were found in the picture that are no part of a joint that takes its time (an iris, a dissolve)."""
    slow = [(shot.start_s, *seconds(shot.transition)) for shot in shots if shot.start_s > 0]
    soft = [(at - before - NEAR_JOINT_S, at + after + NEAR_JOINT_S) for at, before, after in slow if before + after > SUDDEN_S]
    return [cut for cut in cuts_s if not any(low < cut < high for low, high in soft)]


def _check_cuts(cuts_s: Sequence[float], heard: Heard, measures: dict[str, float | str]) -> list[Finding]:
    """Cuts fall on onsets of composed music, or on the beats that are heard in a song."""
    lag = heard.lag_s or 0.0
    if heard.song_bpm is not None:
        beats = song_beats(heard.music, heard.song_bpm)
        offsets = [float(cut - lag - beats[np.argmin(np.abs(beats - cut + lag))]) for cut in cuts_s if len(beats)]
    else:
        offsets = [cut - onset - lag for cut in cuts_s if (onset := heard_onset(heard.music, cut)) is not None]
    if not offsets:
        return []
    middle = float(np.median(np.abs(offsets)))
    measures["sync_cuts_ms"] = round(middle * 1000, 1)
    if len(offsets) >= 2 and middle > CUT_LIMIT_S:
        message = f"cuts are {middle * 1000:.0f} ms off the music"
        return [blocking("sync", message, middle, CUT_LIMIT_S, Fix("timing", "sample again"))]
    return []


def song_beats(music: Audio, tempo_bpm: float) -> NDArray[np.float64]:
    """Beats in seconds that are heard in a delivered song `(N,)`, divided where it is now heard at a fraction of its tempo."""
    grid = track_beats(music) if tempo_bpm else None
    if grid is None:
        return np.zeros(0)
    parts, count = max(round(tempo_bpm / grid.tempo_bpm), 1), len(grid.times_s)
    return np.interp(np.arange((count - 1) * parts + 1) / parts, np.arange(count), grid.times_s)


def _check_lags(heard: Heard) -> tuple[list[Finding], dict[str, float | str], float]:
    """The lags between stems, mix and film; any of them shifts every event alike."""
    findings, measures = [], {}
    stem_lag, film_lag = lag_between(heard.mix, heard.stems) or 0.0, heard.lag_s
    if film_lag is not None:
        measures["film_audio_lag_ms"] = round(film_lag * 1000, 2)
        if abs(film_lag) > LAG_LIMIT_S:
            message = f"the film's sound runs {film_lag * 1000:+.0f} ms against its own mix"
            findings.append(blocking("sync", message, film_lag, LAG_LIMIT_S, Fix("timing", "join again")))
    return findings, dict(measures), stem_lag


def _check_steps(regions: Sequence[RegionChange], heard: Heard, fps: float, measures: dict[str, float | str]) -> list[Finding]:
    """Footfalls: single ones drown in a moving picture, so their mean change is set against their mean onset.

    Only told: what rises most at the feet may be the other foot that leaves the ground, a sixth of a second after the landing.
    """
    steps = [r for r in regions if r.event.kind == "step" and r.event.sound]
    seen = step_offset(steps, fps)
    onsets = [onset - r.event.time_s for r in steps if (onset := heard_onset(heard.effects, r.event.time_s)) is not None]
    if seen is None or not onsets:
        return []
    offset = seen - float(np.median(onsets)) - (heard.lag_s or 0.0)
    measures["sync_steps_ms"] = round(offset * 1000, 1)
    if abs(offset) > STEP_LIMIT_S:
        message = f"footfalls are seen {offset * 1000:+.0f} ms from where they are heard"
        return [warning("sync", message, offset, STEP_LIMIT_S, Fix("timing", "sample again"))]
    return []


def _offset(region: RegionChange, heard: Heard, stem_lag_s: float) -> list[float]:
    """Seen minus heard in seconds, as a list of one, or empty where either side cannot be measured."""
    seen, onset = seen_onset(region), heard_onset(heard.effects, region.event.time_s)
    if seen is None or onset is None:
        return []
    lag = lag_between(heard.film, heard.mix, onset, 0.9)
    return [seen - (onset + stem_lag_s + lag)] if lag is not None else []
