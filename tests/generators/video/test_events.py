"""What a shot promises to the critic: words where a mouth is, lightning everywhere, thunder that is only heard."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from seedream.diffusion.tracks import Event, Tracks
from seedream.generators.video import Clip, render_video
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.scene.storyboard import Camera, Shot, Storyboard
from seedream.storage.store import Store
from seedream.types import FrameSpec, Mood, Rect

FRAME = FrameSpec(160, 90, 12)
SHOT_S = 5.0
EVENTS = (
    Event(0.1, "lightning", "sky"),
    Event(0.5, "word", "anna", duration_s=0.3, text="Hello"),
    Event(0.9, "word", "dog", duration_s=0.3, text="Woof"),
    Event(1.0, "word", "narrator", seen=False, duration_s=0.3, text="there"),
    Event(1.2, "thunder", "sky", "thunder", seen=False),
    Event(1.3, "heard", "place", "bird_chirp", seen=False),
    Event(1.4, "step", "anna", "step_wet", seen=False),
    Event(9.0, "thunder", "sky", "thunder", seen=False),
)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Clip:
    view = WorldView(Place("studio"), (CastMember("anna", "person", "woman", "talk"), CastMember("dog", "animal", "dog")), "close")
    shot = Shot("shot-1", 0, "b", "p", SHOT_S, 2.0, view, Camera())
    board = Storyboard((shot,), SHOT_S + 2.0, FRAME.fps, 90.0, 4, Mood(), 0.5)
    tracks = Tracks("shot-1", 2.0, {"anna.mouth": np.full(51, 0.5, np.float32)}, EVENTS)
    store = Store(tmp_path_factory.mktemp("store"))
    more: dict[str, Any] = {"seed": 0, "quality": "draft", "captions": (), "store": store, "workers": 1}
    (made,) = render_video(board, [tracks], FRAME, progress=lambda *_: None, **more)
    return made


def test_words_of_somebody_with_a_mouth_lightning_and_thunder_are_promised(clip: Clip) -> None:
    assert [(e.kind, e.source, e.sound, e.seen) for e in clip.events] == [
        ("lightning", "sky", "", True), ("word", "anna", "", True), ("thunder", "sky", "thunder", False),
    ]  # fmt: skip
    assert [e.time_s for e in clip.events] == pytest.approx([SHOT_S + t for t in (0.1, 0.5, 1.2)])


def test_regions_say_where_to_look(clip: Clip) -> None:
    flash, word, thunder = clip.events
    assert flash.region == Rect(0, 0, 1, 1)
    assert word.duration_s == pytest.approx(0.3)
    assert 0.2 < word.region.x < 0.8
    assert 0 < word.region.width < 0.05
    assert (thunder.region.width, thunder.region.height) == (0, 0)


def test_the_record_of_a_shot_can_be_read_again(clip: Clip) -> None:
    record = json.loads(Path(clip.path).with_suffix(".json").read_text())
    assert [e["kind"] for e in record["events"]] == [e.kind for e in clip.events]
