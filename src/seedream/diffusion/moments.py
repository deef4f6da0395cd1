"""Moments: the instant of a shot that shows the most."""

from __future__ import annotations

from seedream.diffusion.tracks import Tracks
from seedream.scene.storyboard import Shot


def best_moment(shot: Shot, tracks: Tracks) -> float:
    """Seconds into a shot when everything it shows has appeared and nothing fades."""
    reveals = tracks.of_kind("reveal")
    ready = max((e.time_s + e.duration_s for e in reveals), default=shot.duration_s * 0.45) + 0.3
    return min(max(ready, shot.duration_s * 0.45), shot.duration_s * 0.9)
