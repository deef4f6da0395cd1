"""Timing: beats become shots on one clock.

Narration needs the time it needs; what is left of the film is shared out by weight; every cut is then moved to the nearest
beat of the music that leaves the narration its time, and to the frame nearest to that beat.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seedream.scene.graph import Beat, SceneGraph
from seedream.scene.script import Script
from seedream.scene.shots import camera
from seedream.scene.shots.joining import transitions
from seedream.scene.storyboard import Shot, SpokenLine, Storyboard, Treatment, beats_between

LEAD_S = 0.45
"""Silence before the first words of a shot: the eye arrives before the ear."""
GAP_S = 0.28
"""Pause between two lines of one shot."""
TAIL_S = 0.50
"""Silence after the last words of a shot."""
TIGHT = 0.35
"""How far these three may shrink (as a factor) when the narration is long for the film."""
SHORTEST_S = 0.75
"""The least that a picture without words stands."""
IN_SPEECH_S = 1.0
"""A beat in the middle of a recorded take is as good a place for a cut as one in a pause that is this much further away."""
CLOSING_S = 1.6
"""What the last shot stands beyond its words, so that the music can end."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How a script fits a film: `slack_s` is the time left over (negative: the narration is too long even with tight pauses)."""

    slack_s: float
    breath: float


def _needs(beats: Sequence[Beat], durations: Sequence[Sequence[float]], breath: float) -> list[float]:
    """Shortest length of each shot in seconds, for pauses scaled by `breath`."""
    needs = []
    for i, (beat, spoken) in enumerate(zip(beats, durations, strict=True)):
        closing = CLOSING_S * max(breath, 0.6) if i == len(beats) - 1 else 0.0
        if spoken:
            talk = sum(spoken) + GAP_S * breath * (len(spoken) - 1) + (LEAD_S + TAIL_S) * breath
            needs.append(max(talk + closing, beat.min_s * min(1.0, 0.5 + 0.5 * breath)))
        else:
            needs.append(beat.min_s * (0.6 + 0.4 * breath) + closing * 0.5)
    return needs


BREATHS = (1.0, 0.85, 0.7, 0.55, TIGHT)


def fit(
    scene: SceneGraph, script: Script, durations_s: Mapping[str, float], duration_s: float, breaths: Sequence[float] = BREATHS,
    beats_s: Sequence[float] = (),
) -> Fit:  # fmt: skip
    """How well the spoken lines fit into `duration_s`; pauses tighten (in the steps of `breaths`) before anything is left out.

    With the beats of a song, every shot lasts until one; the tightest pauses are then kept in reserve for real speech.
    """
    spoken = _spoken_per_beat(scene, script, durations_s)
    slack = 0.0
    for breath in breaths[:-1] if beats_s and len(breaths) > 1 else breaths:
        slack = duration_s - _length(_needs(scene.beats, spoken, breath), beats_s)
        if slack >= 0:
            return Fit(slack, breath)
    return Fit(slack, breaths[-1])


def _length(needs: Sequence[float], beats_s: Sequence[float]) -> float:
    """Seconds that shots of these lengths last when each but the last ends on the next beat (beyond the last beat: at once)."""
    end = 0.0
    for need in needs[:-1]:
        end = next((t for t in beats_s if t >= end + need - 1e-6), end + need)
    return end + needs[-1]


def _spoken_per_beat(scene: SceneGraph, script: Script, durations_s: Mapping[str, float]) -> list[list[float]]:
    return [[durations_s[line.id] for line in script.lines if line.beat_id == beat.id] for beat in scene.beats]


def _snap(ideal_s: float, windows: Sequence[tuple[float, float]], beats_s: Sequence[float], takes: Sequence[SpokenLine]) -> float:
    """The beat nearest to `ideal_s` in the first of `windows` that holds one; the beginning of the first window if none does.

    A beat in a pause of a recording is preferred to one within its takes.
    """
    inside_windows = ([t for t in beats_s if low - 1e-6 <= t <= high + 1e-6] for low, high in windows)
    fitting = next((beats for beats in inside_windows if beats), [])

    def cost(time_s: float) -> float:
        inside = any(take.start_s < time_s < take.start_s + take.duration_s for take in takes)
        return abs(time_s - ideal_s) + IN_SPEECH_S * inside

    return min(fitting, key=cost, default=windows[0][0])


def _cuts(
    needs: Sequence[float], least: Sequence[float], hard: Sequence[float], weights: Sequence[float], duration_s: float,
    beats_s: Sequence[float], fps: int, takes: Sequence[SpokenLine] = (),
) -> list[float]:  # fmt: skip
    """End of every shot in seconds, on beats and frames; the last is the film's end.

    `needs` are the lengths with comfortable pauses, which set where a cut would ideally be; `least` those with tight ones, which
    say how far it may move to meet a beat; `hard` those below which words would be cut off, for where that is not enough.
    """
    total_weight = sum(weights) or 1.0
    slack = max(duration_s - sum(needs), 0.0)
    shrink = min(1.0, duration_s / sum(least))
    comfort = min(1.0, duration_s / sum(needs))
    latest, hardest = (_latest(lengths, duration_s, beats_s) for lengths in ([length * shrink for length in least], hard))
    ends, ideal, previous = [], 0.0, 0.0
    for i, (need, weight) in enumerate(zip(needs[:-1], weights[:-1], strict=True)):
        ideal += need * comfort + slack * weight / total_weight
        low = previous - 0.5 / fps
        windows = ((low + least[i] * shrink, latest[i]), (low + hard[i], hardest[i]))
        previous = round(_snap(ideal, windows, beats_s, takes) * fps) / fps
        ends.append(previous)
    return [*ends, duration_s]


def _latest(least: Sequence[float], duration_s: float, beats_s: Sequence[float]) -> list[float]:
    """Latest end of every shot but the last such that all later ones can still end on beats, as far as there are beats for it."""
    ends, after = [], duration_s
    for length in reversed(least[1:]):
        limit = after - length
        after = max((t for t in beats_s if t <= limit + 1e-6), default=limit)
        ends.append(after)
    return ends[::-1]


def time_storyboard(
    scene: SceneGraph, script: Script, durations_s: Mapping[str, float], *,
    duration_s: float, fps: int, tempo_bpm: float, beats_per_bar: int, seed: int, beats_s: tuple[float, ...] = (),
    takes: Sequence[SpokenLine] = (),
) -> Storyboard:  # fmt: skip
    """Give every beat of the scene its place on the clock.

    `durations_s` maps line ids to the real length of their speech; `beats_s` are the beats of a given song. Raises nothing: check
    `fit` before, a script that is too long is compressed as far as the pauses allow and then overlaps nothing but its own silence.
    The `takes` of a recording keep their times: cuts may fall into them, and each belongs to the shot in which it begins.
    """
    breath = fit(scene, script, durations_s, duration_s, beats_s=beats_s).breath
    spoken = _spoken_per_beat(scene, script, durations_s)
    needs = _needs(scene.beats, spoken, breath)
    weights = _weights(scene.beats, recorded=bool(takes))
    hard = [sum(lengths, 0.0 if lengths else SHORTEST_S) for lengths in spoken]
    beats = beats_between(0.0, duration_s + 1e-3, tempo_bpm, beats_s)
    ends = _cuts(needs, _needs(scene.beats, spoken, TIGHT), hard, weights, duration_s, beats, fps, takes)
    joints = transitions(scene, [end - start for start, end in zip((0.0, *ends), ends, strict=False)])
    shots = []
    for i, beat in enumerate(scene.beats):
        start = ends[i - 1] if i else 0.0
        lines = tuple(take for take in takes if start <= take.start_s < ends[i]) or _place_lines(
            beat, script, durations_s, start, ends[i], breath, last=i == len(ends) - 1
        )
        moved = beat.camera or camera.choose(
            beat, i, len(ends), scene.pace, scene.mood, random.Random(f"{seed}/{beat.id}/{scene.topic}/camera")
        )  # fmt: skip
        shots.append(
            Shot(f"shot-{i + 1}", i, beat.id, beat.purpose, start, ends[i] - start, beat.view, moved, lines, joints[i],
                 Treatment(match=scene.reference))
        )  # fmt: skip
    return Storyboard(tuple(shots), duration_s, fps, tempo_bpm, beats_per_bar, scene.mood, scene.pace, beats_s, scene.energy)


def _weights(beats: Sequence[Beat], *, recorded: bool) -> list[float]:
    """How beats share the time that is left; where a script is heard as a recording, by the length of what is said in each."""
    if recorded and any(beat.verbatim for beat in beats):
        return [float(max(len(beat.spoken[0]) if beat.spoken else 0, 12)) for beat in beats]
    return [beat.weight for beat in beats]


def _place_lines(
    beat: Beat, script: Script, durations_s: Mapping[str, float], start_s: float, end_s: float, breath: float, *, last: bool
) -> tuple[SpokenLine, ...]:
    lines = [line for line in script.lines if line.beat_id == beat.id]
    if not lines:
        return ()
    words_s = sum(durations_s[line.id] for line in lines)
    gap_s = min(GAP_S * breath, max(end_s - start_s - words_s, 0.0) / len(lines))
    talk = words_s + gap_s * (len(lines) - 1)
    room = max(end_s - start_s - talk - (CLOSING_S * 0.8 if last else 0.0), 0.0)
    at = start_s + min(max(LEAD_S * breath, 0.32 * room), 1.1, room)
    placed = []
    for line in lines:
        placed.append(SpokenLine(line.id, at, durations_s[line.id]))
        at += durations_s[line.id] + gap_s
    return tuple(placed)
