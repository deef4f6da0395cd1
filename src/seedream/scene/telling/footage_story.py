"""Films of footage: the moments of the user's own videos in which the most happens, cut to the film's pace."""

from __future__ import annotations

from collections.abc import Sequence

from seedream.inputs.footage import Footage
from seedream.inputs.viewing import best_moments
from seedream.scene.graph import Beat
from seedream.scene.shots.views import FootageView
from seedream.scene.storyboard import Camera
from seedream.types import Decision

SLOW_S, FAST_S, SHORTEST_S, LEAST_TITLE_S = 4.0, 2.2, 0.8, 2.6


def footage_beats(
    clips: Sequence[Footage], title: str, duration_s: float, pace: float, *, heard: bool = True
) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """Beats of a film of `duration_s` seconds from pieces of videos, in the order of the videos; and what was taken of each."""
    each_s = SLOW_S + (FAST_S - SLOW_S) * pace
    count = max(round(duration_s / each_s), len(clips), 1)
    total_s = sum(clip.duration_s for clip in clips)
    beats: list[Beat] = []
    decisions = []
    for number, clip in enumerate(clips, 1):
        share = max(round(count * clip.duration_s / total_s), 1)
        starts = best_moments(clip, share, min(each_s * 1.2, clip.duration_s))
        times = ", ".join(f"{s:.1f}" for s in starts)
        decisions.append(Decision(f"footage.{number}", f"{clip}: from {times} s", "there is the most to see in these parts of it"))
        for start in starts:
            first = not beats
            view = FootageView(clip, start, title if first else "", heard=heard and clip.sound)
            least = max(min(0.6 * each_s, clip.duration_s - start), SHORTEST_S)
            name = f"{len(beats) + 1}"
            weight, still = 1.2 if first else 1.0, Camera("static", 0)
            beats.append(Beat(f"clip.{name}", "show the footage", view, weight, least, f"photo.{name}", camera=still))
    return tuple(beats), tuple(decisions)


def sound_told(clips: Sequence[Footage], *, heard: bool) -> tuple[Decision, ...]:
    """What is said of the sound of footage, where it has any."""
    names = ", ".join(str(c) for c in clips if c.sound)
    if not names:
        return ()
    if heard:
        why = 'under voice and music, where the ambience of places is; "mute the clips" leaves it out'
        return (Decision("footage.sound", f"heard: {names}", why),)
    return (Decision("footage.sound", f"not heard: {names}", "as you say", "user"),)
