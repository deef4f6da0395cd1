"""Steadiness: pictures that flash up, flicker, stutter, jump inside a shot or stand between bars."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.refinement.findings import Finding, Fix, blocking
from seedream.refinement.promise import PromisedShot
from seedream.refinement.quality.looking import Looks
from seedream.refinement.quality.material import Judged, Material, runs
from seedream.scene.shots.joining import seconds
from seedream.types import Rect

SINGLE = 0.03
"""Mean luma by which one frame differs from both neighbours while these are alike; in clean films of 25 requests at most 0.007."""
FLICKER = 0.003
"""Median bend of the mean luma from frame to frame; in clean films at most 0.0005."""
STILL, MOVING = 0.0002, 0.001
"""Mean change below which a frame is a copy of the one before, and above which a shot is in motion."""
STUTTER_FRAMES, COPIES, COPY = 4, 0.35, 0.1
"""So many copies in a row, or this part of all frames; what changes by a tenth of the usual is a copy, too."""
HANGS, LEAPS, HANG_S = 0.4, 3.0, 0.25
"""A motion hangs while it is this much slower than usual (encoders go on refining a still picture) for so long, and then leaps on
by so much more than usual."""
DOUBLED = 0.22
"""Every other picture of nine clean shots changes by 0.94 of what the rest do, and more, in drafts of slow shots by 0.28 (a quick
encoder skips what hardly moves); of three doubled shots by at most 0.16."""
BARS = 0.03
JOINT_S, END_S = 0.2, 0.7
"""A joint may change the picture this long before it begins and after it ends; the last fade takes the end."""
JUMP = 0.045


def check_steadiness(material: Material) -> Judged:
    """Faults of the run of pictures; lightning that was promised is none."""
    flashes = [e.time_s for e in material.delivery.events if e.kind == "lightning"]
    findings = _bars(material)
    for shot, looks in material.shots:
        fix = Fix("shot", "render again", shot.id)
        times = looks.column("time_s")
        at = flash_frame(looks, flashes)
        if at is not None:
            findings.append(blocking("flash frame", "a single picture flashes up", 1, 0, fix, time_s=at))
        bend = np.abs(np.diff(looks.column("mean")[_own(material, times)], 2))
        flicker = float(np.median(bend)) if len(bend) else 0.0
        if flicker > FLICKER:
            message = f"the light of {shot.id} flickers"
            findings.append(blocking("flicker", message, flicker, FLICKER, fix, time_s=float(times[0])))
        if shot.of_world:
            findings += _stutter(material, shot, looks, fix) + _jumps(material, shot, looks, flashes, at, fix)
    return findings, {}


def flash_frame(looks: Looks, flashes_s: list[float]) -> float | None:
    """Time of the first frame that has nothing to do with its neighbours; None without one."""
    thumbs, times = looks.thumbs, looks.column("time_s")
    if len(thumbs) < 3:
        return None
    near, across = _apart(thumbs[1:], thumbs[:-1]), _apart(thumbs[2:], thumbs[:-2])
    alone = np.minimum(near[:-1], near[1:]) - across
    for i in np.flatnonzero(alone > SINGLE):
        if not any(-0.1 < times[i + 1] - flash < 0.5 for flash in flashes_s):
            return float(times[i + 1])
    return None


def _apart(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float64]:
    return np.asarray(np.abs(a - b).mean((1, 2)), np.float64)


def _stutter(material: Material, shot: PromisedShot, looks: Looks, fix: Fix) -> list[Finding]:
    """Motion that stands still; what a joint or the last fade changes is no motion to compare with."""
    change, times = looks.column("change")[1:], looks.column("time_s")[1:]
    own = _own(material, times)
    change, times = change[own], times[own]
    if len(change) < STUTTER_FRAMES:
        return []
    moving = float(np.percentile(change, 70))
    if moving < MOVING:
        return []
    long = max(STUTTER_FRAMES, round(HANG_S / float(np.median(np.diff(times)))))
    still = change < max(STILL, COPY * moving)
    held = [(a, b) for a, b in runs(still) if b - a >= STUTTER_FRAMES and b < len(change)]
    held += [(a, b) for a, b in runs(change < HANGS * moving) if b - a >= long and b < len(change) and change[b] > LEAPS * moving]
    copies = max(float(still[:-3].mean()), _every_other(change[:-3])) if len(change) > 6 else 0.0
    if not held and copies < COPIES:
        return []
    at = float(times[held[0][0]]) if held else float(times[0])
    frames = max((b - a for a, b in held), default=round(copies * len(change)))
    message = f"the motion of {shot.id} stutters ({frames} pictures stand still)"
    return [blocking("stutter", message, frames, STUTTER_FRAMES, fix, time_s=at)]


def _changing(material: Material) -> list[tuple[float, float]]:
    """Spans in which the whole picture changes as it should: joints of shots, and the fade at the end."""
    end_s = material.info.video_duration_s
    joints = [(s.start_s - seconds(s.transition)[0] - JOINT_S, s.start_s + seconds(s.transition)[1] + JOINT_S)
              for s in material.promise.shots]  # fmt: skip
    return [*joints, (end_s - END_S, end_s + END_S)]


def _own(material: Material, times: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which frames a shot has for itself, with no joint and no last fade in them."""
    spans = [(first <= times) & (times <= last) for first, last in _changing(material)]
    own: NDArray[np.bool_] = ~np.logical_or.reduce(spans)
    return own


def _every_other(change: NDArray[np.float64]) -> float:
    """Half of the pictures where every other one changes so much less than the rest that it must be a copy; otherwise none."""
    few, many = sorted((float(np.median(change[::2])), float(np.median(change[1::2]))))
    return 0.5 if few < DOUBLED * many else 0.0


def _jumps(
    material: Material, shot: PromisedShot, looks: Looks, flashes: list[float], alone_s: float | None, fix: Fix
) -> list[Finding]:
    """Changes of the whole picture inside of a shot that are no joint: a cut that nobody asked for, or frames that are missing.

    Into a single picture at `alone_s` and out of it again is no jump: it has been told already.
    """
    times, change = looks.column("time_s"), _apart(looks.thumbs[1:], looks.thumbs[:-1])
    local = np.array([np.median(change[max(0, i - 6) : i + 7]) for i in range(len(change))])
    frame_s = 1 / material.info.fps
    hits = times[1:][(change > JUMP) & (change > 5 * local)]
    changing = [*_changing(material), (-END_S, END_S), *((flash - END_S, flash + END_S) for flash in flashes)]
    if alone_s is not None:
        changing.append((alone_s - 0.5 * frame_s, alone_s + 1.5 * frame_s))
    inside = [float(t) for t in hits if not any(first <= t <= last for first, last in changing)]
    if not inside:
        return []
    return [blocking("jump", f"the picture jumps inside {shot.id}", len(inside), 0, fix, time_s=inside[0])]


def _bars(material: Material) -> list[Finding]:
    lit = material.looks.column("p99") > 0.15
    findings = []
    for column, region in (("dark_rows", Rect(0, 0, 1, 0.1)), ("dark_columns", Rect(0, 0, 0.1, 1))):
        values = material.looks.column(column)[lit]
        size = float(np.percentile(values, 10)) if len(values) else 0.0
        if size > BARS:
            message = f"black bars take {size * 100:.0f} % of the picture"
            findings.append(Finding("bars", "blocking", message, 0.0, size, BARS, Fix("shot", "render again"), region))
    return findings


def check_exposure(material: Material) -> Judged:
    """Shots in which nothing can be made out: all dark, all light, without relief."""
    findings = []
    for shot, looks in material.shots:
        spread, p99 = float(np.median(looks.column("spread"))), float(np.median(looks.column("p99")))
        fix, at = Fix("shot", "render again", shot.id), float(looks.column("time_s")[0])
        if p99 < 0.2:
            findings.append(blocking("exposure", f"{shot.id} is too dark to be seen", p99, 0.2, fix, time_s=at))
        elif shot.of_world and spread < 0.035:
            findings.append(blocking("exposure", f"{shot.id} has no contrast", spread, 0.035, fix, time_s=at))
    return findings, {}
