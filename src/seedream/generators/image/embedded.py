"""Stills, the embedded way: the same painters at any size, drawn once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seedream.diffusion.tracks import Tracks
from seedream.generators.image.choose import best_moment, poster_shot
from seedream.rendering.painters import make_painter
from seedream.rendering.surface import new_surface, save_png
from seedream.scene.storyboard import Shot, Storyboard
from seedream.storage.store import write_aside
from seedream.types import FrameSpec


def render_still(shot: Shot, tracks: Tracks, frame: FrameSpec, seed: int, time_s: float | None = None) -> Any:
    """A surface with the frame at `time_s` of a shot (its fullest moment if not given), without captions."""
    painter = make_painter(shot.view, tracks, frame, seed)
    surface = new_surface(frame.width, frame.height)
    painter.paint(surface.getCanvas(), best_moment(shot, tracks) if time_s is None else time_s)
    return surface


def render_poster(board: Storyboard, tracks: tuple[Tracks, ...], frame: FrameSpec, seed: int, path: Path) -> None:
    """Write the film's poster: the strongest shot at its fullest moment."""
    shot = poster_shot(board)
    surface = render_still(shot, tracks[shot.index], frame, seed)
    write_aside(path, lambda aside: save_png(surface, str(aside)))
