"""Levels: where an example says how loud it is when, the music of the film is composed as strong there."""

from __future__ import annotations

import pytest

from seedream.generators.audio.embedded import compose_music
from seedream.generators.audio.levels import followed
from seedream.scene.storyboard import Camera, Shot, Storyboard
from seedream.scene.views import TitleView
from seedream.types import Mood


def test_the_music_follows_an_example() -> None:
    assert followed((0.0, 0.0, 1.0), 0.95) == pytest.approx(1.0)
    assert followed((0.0, 0.0, 1.0), 0.1) == pytest.approx(0.12)
    shots = tuple(Shot(f"shot-{i}", i, "a", "show", 4.0 * i, 4.0, TitleView("A"), Camera()) for i in range(4))
    rising = compose_music(Storyboard(shots, 16.0, 12, 120.0, 4, Mood(0, 0), 0.5, (), (0.0, 0.3, 0.6, 1.0)), [], "cinematic", 1)
    falling = compose_music(Storyboard(shots, 16.0, 12, 120.0, 4, Mood(0, 0), 0.5, (), (1.0, 0.6, 0.3, 0.0)), [], "cinematic", 1)

    def late(notes: list[float]) -> float:
        return sum(t >= 8.0 for t in notes) / len(notes)

    assert late([n.start_s for n in rising.notes]) > late([n.start_s for n in falling.notes]) + 0.1
