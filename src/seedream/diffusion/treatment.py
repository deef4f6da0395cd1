"""Treatment of tracks: what notes change in a shot after it was sampled, channel by channel, so that all else stays to the bit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.scene.storyboard import Storyboard

Channel = NDArray[np.float32]


def treat(tracks: Sequence[Tracks], board: Storyboard) -> tuple[Tracks, ...]:
    """The tracks of every shot with the amount of its weather scaled as its treatment says (never above 1)."""
    return tuple(
        replace(track, channels={**track.channels, "weather.amount": _scaled(track, shot.treatment.weather)})
        if shot.treatment.weather != 1.0 and "weather.amount" in track.channels
        else track
        for track, shot in zip(tracks, board.shots, strict=True)
    )


def _scaled(track: Tracks, factor: float) -> Channel:
    scaled: Channel = np.clip(track.channels["weather.amount"] * factor, 0.0, 1.0).astype(np.float32)
    return scaled
