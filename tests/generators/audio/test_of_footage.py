"""The sound of footage is heard where its pictures are seen, at one level for each video, unless the request mutes it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tests.inputs.video_files import clip

from seedream.generators.audio.of_footage import LEVEL_DB, lay_footage
from seedream.inputs import footage
from seedream.inputs.footage import read_footage
from seedream.scene.shots.views import FootageView, TitleView
from seedream.scene.storyboard import Camera, Shot, Storyboard
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood

SHOTS = [("static", 4.0, (1.0, 0.3, 0.2))]


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clip(tmp_path_factory.mktemp("video") / "day.mp4", SHOTS, beep_s=(1.0, 3.0))


def _rms(samples: Audio, start_s: float, end_s: float) -> float:
    return float(np.sqrt((samples[round(start_s * SAMPLE_RATE_HZ) : round(end_s * SAMPLE_RATE_HZ)] ** 2).mean()))


def test_a_stretch_of_a_video_is_heard_from_where_it_is_asked_for(video: Path) -> None:
    heard = footage.sound(read_footage(video), 0.5, 2.0)
    assert heard.shape == (2 * SAMPLE_RATE_HZ, 2)
    first = int(np.argmax(np.abs(heard[:, 0]) > 0.02)) / SAMPLE_RATE_HZ
    assert abs(first - 0.5) < 0.03
    later = footage.sound(read_footage(video), 2.0, 5.0)
    assert 1.9 < len(later) / SAMPLE_RATE_HZ < 2.1
    assert _rms(later, 0.1, 0.9) > 0.02 > 100 * _rms(later, 1.2, 1.8)


def test_a_silent_video_says_nothing(tmp_path: Path) -> None:
    assert len(footage.sound(read_footage(clip(tmp_path / "mute.mp4", SHOTS)), 0.0, 2.0)) == 0


def _board(video: Path, *, heard: bool) -> Storyboard:
    title = Shot("shot-1", 0, "a", "open", 0.0, 1.0, TitleView("Day"), Camera())
    piece = Shot("shot-2", 1, "b", "show", 1.0, 2.0, FootageView(read_footage(video), 1.0, heard=heard), Camera())
    return Storyboard((title, piece), 3.0, 12, 100.0, 4, Mood(0, 0), 0.5)


def test_footage_is_heard_with_its_pictures_and_at_its_level(video: Path) -> None:
    heard = lay_footage(_board(video, heard=True))
    assert _rms(heard, 0.0, 0.95) == 0.0
    assert abs(20 * np.log10(_rms(heard, 1.3, 2.7)) - LEVEL_DB) < 1.5
    assert not lay_footage(_board(video, heard=False)).any()
