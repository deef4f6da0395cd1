"""Pacing: lengths of shots against what is usual in the genre, and time in which nothing happens."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from seedream.refinement.findings import Fix, warning
from seedream.refinement.promise import PromisedShot
from seedream.refinement.quality.balance import VOICE_DB
from seedream.refinement.quality.material import Judged, Material, levels, pacing_of, runs

STILL = 0.0006
"""Mean change of luma of a picture in which next to nothing moves; shots of places have 0.0016 and more."""
EVENT_S = 1.0
STEP_S = 0.1
LEAST_SHOTS = 3
NEAR_S, JOINT_S = 1.0, 0.2
"""How far from its promised time a cut is still that one; how near to the end of a shot it belongs to the next one."""


def check_pacing(material: Material) -> Judged:
    """Shots too short to be taken in or too long to hold, and dead time: no word, no event, hardly any motion."""
    usual, findings = pacing_of(material.promise.kind), []
    seen = _seen_spans(material)
    for shot_id, start_s, length_s in seen if len(seen) >= LEAST_SHOTS else ():
        if length_s < usual["shortest_s"] or length_s > usual["longest_s"]:
            short = length_s < usual["shortest_s"]
            limit, word = (usual["shortest_s"], "short") if short else (usual["longest_s"], "long")
            message = f"{shot_id} lasts {length_s:.1f} s, which is {word} for its genre (limit {limit:.1f})"
            fix = Fix("timing", "extend" if short else "trim", shot_id)
            findings.append(warning("pacing", message, length_s, limit, fix, time_s=start_s))
    for start_s, end_s in dead_time(material):
        if end_s - start_s > usual["dead_s"]:
            message = f"nothing is said and nothing moves for {end_s - start_s:.1f} s"
            fix = Fix("timing", "trim", material.promise.shot_at(start_s))
            findings.append(warning("dead time", message, end_s - start_s, usual["dead_s"], fix, time_s=start_s))
    lengths = [length_s for _, _, length_s in seen]
    return findings, {"mean_shot_s": round(float(np.mean(lengths)), 2)} if lengths else {}


def _seen_spans(material: Material) -> list[tuple[str, float, float]]:
    """Shots as they are seen: a cut that is found elsewhere than promised moves a shot's start."""
    shots, end_s = material.promise.shots, material.info.video_duration_s
    starts = [_seen_start(shot, material.cuts_s.tolist()) for shot in shots]
    ends = [*starts[1:], end_s] if starts else []
    return [(shot.id, a, b - a) for shot, a, b in zip(shots, starts, ends, strict=True)]


def _seen_start(shot: PromisedShot, cuts_s: Sequence[float]) -> float:
    """The cut nearest to the promised one; where there is none within a second, the only one in a shot that begins by a cut."""
    near = [cut for cut in cuts_s if abs(cut - shot.start_s) < NEAR_S]
    late = [cut for cut in cuts_s if shot.start_s < cut < shot.end_s - JOINT_S] if shot.transition == "cut" else []
    if shot.start_s > 0 and near:
        return min(near, key=lambda cut: abs(cut - shot.start_s))
    return late[0] if shot.start_s > 0 and len(late) == 1 else shot.start_s


def dead_time(material: Material) -> list[tuple[float, float]]:
    """Spans in which nobody speaks, nothing that was promised happens and the picture hardly changes."""
    count = int(material.info.video_duration_s / STEP_S)
    times = (np.arange(count) + 0.5) * STEP_S
    looks = material.looks
    change = np.interp(times, looks.column("time_s"), looks.column("change")) if len(looks.table) > 1 else np.ones(count)
    voice = np.interp(times, np.arange(len(levels(material.sounds.stems["voice"]))) * 0.01, levels(material.sounds.stems["voice"]))
    happens = np.zeros(count, bool)
    for event in material.delivery.events:
        happens |= (times > event.time_s - EVENT_S) & (times < event.time_s + event.duration_s + EVENT_S)
    return [(float(times[a]), float(times[b - 1])) for a, b in runs((change < STILL) & (voice < VOICE_DB) & ~happens)]
