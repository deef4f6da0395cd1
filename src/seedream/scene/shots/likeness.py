"""Likeness: what a film takes over from a video that was given as an example: its pace, the moves of its camera, how loud it is
when, its colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from seedream.inputs.footage import Footage, sound
from seedream.inputs.viewing import LONGEST_S, Seen, view
from seedream.scene.graph import Beat
from seedream.scene.shots.camera import TRAVELLING, camera
from seedream.scene.shots.views import WorldView
from seedream.types import Decision

SLOW_S, FAST_S = 6.0, 1.4
"""Median length of a shot that means a pace of 0 and of 1."""
PARTS, RANGE_DB = 8, 20.0
"""Parts of an example whose loudness is taken over, and how far below the loudest counts as nothing."""
_SILENT = 1e-7
_AMOUNT = {"static": 0.0, "pan": 0.6, "tilt": 0.5, "push": 0.6, "pull": 0.6, "handheld": 0.5}


def pace_of(seen: Seen) -> float:
    """The pace 0..1 of a video, by the length of its shots."""
    return round(min(max((SLOW_S - seen.shot_s) / (SLOW_S - FAST_S), 0.0), 1.0), 3)


def pace_like(example: Footage) -> tuple[float, Decision]:
    """The pace of an example, and why."""
    seen = view(example)
    pace = pace_of(seen)
    cuts = f"{len(seen.spans)} shots of {seen.shot_s:.1f} s (median)"
    return pace, Decision("like.pace", f"{pace:.2f}", f"{example} has {cuts}", "user")


def energy_like(example: Footage) -> tuple[tuple[float, ...], tuple[Decision, ...]]:
    """How strong an example sounds in each `PARTS`th of (the first two minutes of) it, 0..1; nothing where it is silent."""
    length_s = min(example.duration_s, LONGEST_S)
    samples = sound(example, 0.0, length_s)
    parts = np.array_split(samples, PARTS)
    if not len(samples) or (loudest := max(float((p**2).mean()) for p in parts)) < _SILENT:
        return (), ()
    levels_db = [10 * np.log10(max(float((p**2).mean()), _SILENT) / loudest) for p in parts]
    energy = tuple(round(float(np.clip(1 + db / RANGE_DB, 0, 1)), 2) for db in levels_db)
    middle = sum((i + 0.5) * e for i, e in enumerate(energy)) / sum(energy) / PARTS
    when = "early" if middle < 0.4 else "late" if middle > 0.6 else "in the middle or evenly"
    why = f"{example} is loud {when}; the music is as strong then"
    return energy, (Decision("like.energy", ", ".join(f"{e:.2f}" for e in energy), why, "user"),)


def filmed_like(beats: Sequence[Beat], example: Footage) -> tuple[tuple[Beat, ...], tuple[Decision, ...]]:
    """Beats of a world with the moves of an example's camera, one shot after the other; whoever travels is still followed."""
    spans = view(example).spans
    worlds = [i for i, b in enumerate(beats) if isinstance(b.view, WorldView) and b.camera is None]
    if not worlds:
        return tuple(beats), ()
    out, used = list(beats), []
    for order, i in enumerate(worlds):
        shown = beats[i].view
        assert isinstance(shown, WorldView)
        span = spans[order * len(spans) // len(worlds) if len(spans) > len(worlds) else order % len(spans)]
        goes = any(m.action in TRAVELLING for m in shown.cast) and shown.framing != "wide"
        if goes and span.move in ("push", "pull", "static"):
            continue
        out[i] = replace(beats[i], camera=camera(span.move, _AMOUNT[span.move], span.direction, shown))
        used.append(span.move)
    seen = ", ".join(f"{move} in {n}" for move, n in Counter(s.move for s in spans).most_common())
    why = f"the camera of {example}: {seen} of {len(spans)} shots"
    return tuple(out), (Decision("like.camera", ", ".join(used) or "none", why, "user"),)
