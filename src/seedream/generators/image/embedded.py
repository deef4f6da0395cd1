"""Stills, the embedded way: the same painters at any size, drawn once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from seedream.diffusion import Given, sample
from seedream.diffusion.moments import best_moment
from seedream.diffusion.tracks import Tracks
from seedream.rendering.painters import make_painter
from seedream.rendering.places import keep_places
from seedream.rendering.surface import new_surface, save_png
from seedream.scene.graph import SceneGraph
from seedream.scene.storyboard import Camera, Shot, Storyboard
from seedream.storage.store import write_aside
from seedream.types import FrameSpec

STILL_S = 4.0
"""Length of the imagined shot that a still is taken from."""


def render_still(shot: Shot, tracks: Tracks, frame: FrameSpec, seed: int, time_s: float | None = None) -> Any:
    """A surface with the frame at `time_s` of a shot (its fullest moment if not given), without captions."""
    painter = make_painter(shot.view, tracks, frame, seed)
    surface = new_surface(frame.width, frame.height)
    painter.paint(surface.getCanvas(), best_moment(shot, tracks) if time_s is None else time_s)
    return surface


def imagined(scene: SceneGraph, frame: FrameSpec, seed: int) -> tuple[Shot, Tracks]:
    """The imagined shot of a scene's first beat, and its tracks; a still is its middle."""
    beat = scene.beats[0]
    shot = Shot("shot-1", 0, beat.id, beat.purpose, 0.0, STILL_S, beat.view, Camera("static"))
    board = Storyboard((shot,), STILL_S, frame.fps, 90.0, 4, scene.mood, scene.pace)
    (tracks,) = sample(board, Given(), frame, seed, coarse=True)
    return shot, tracks


def draw(scene: SceneGraph, frame: FrameSpec, seed: int, path: Path) -> Path:
    """Draw the first beat of a scene as a PNG and return its path."""
    keep_places(1)  # stills are tried in variations: more umbrellas, another colour, the same street
    shot, tracks = imagined(scene, frame, seed)
    surface = render_still(shot, tracks, frame, seed, STILL_S / 2)
    write_aside(path, lambda aside: save_png(surface, str(aside)))
    return path
