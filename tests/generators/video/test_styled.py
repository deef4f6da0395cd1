"""A style reaches every frame of a film, and a shot may have its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import skia

from seedream.diffusion.tracks import Tracks
from seedream.generators.video import render_video
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.scene.storyboard import Camera, Shot, Storyboard, Treatment
from seedream.storage.store import Store
from seedream.types import FrameSpec, Mood

FRAME = FrameSpec(160, 90, 12)


def test_shots_are_drawn_in_the_style_of_the_film_or_in_their_own(tmp_path: Path) -> None:
    view = WorldView(Place("studio"), (CastMember("anna", "person", "woman", "stand"),), "medium")
    first = Shot("shot-1", 0, "a", "p", 0.0, 0.5, view, Camera())
    second = replace(first, id="shot-2", index=1, beat_id="b", start_s=0.5, treatment=Treatment(style="illustrated"))
    board = Storyboard((first, second), 1.0, FRAME.fps, 90.0, 4, Mood(), 0.5)
    tracks = [Tracks(s.id, 0.5, {}, ()) for s in board.shots]
    more: dict[str, Any] = {"seed": 0, "quality": "draft", "captions": (), "store": Store(tmp_path), "workers": 1}
    clips = render_video(board, tracks, FRAME, style="blueprint", progress=lambda *_: None, **more)
    blueprint, illustrated = (skia.Image.open(str(clip.still)).toarray()[..., :3] for clip in clips)  # BGR
    blue, green, red = np.median(blueprint.reshape(-1, 3), 0)
    assert blue > green > red
    assert blue > red + 80
    assert np.ptp(np.median(illustrated.reshape(-1, 3), 0)) < 60
