"""Levels: where an example says how loud it is when, the music of the film is composed as strong there."""

from __future__ import annotations

import pytest

from seedream.generators.audio.embedded import compose_music, instruments_wished
from seedream.generators.audio.levels import followed
from seedream.scene.shots.views import TitleView
from seedream.scene.storyboard import Camera, Shot, Storyboard
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


def test_an_instrument_that_is_wished_alone_plays_alone() -> None:
    shots = (Shot("shot-0", 0, "a", "show", 0.0, 8.0, TitleView("A"), Camera()),)
    board = Storyboard(shots, 8.0, 12, 90.0, 4, Mood(0, 0), 0.4)
    alone = compose_music(board, [], "cinematic", 1, wished="slow piano")
    parts = {note.part for note in alone.notes}
    assert parts
    assert all(part.startswith(("piano", "melody", "answer", "accent")) for part in parts), parts
    assert parts != {note.part for note in compose_music(board, [], "cinematic", 1).notes}
    assert instruments_wished("epic drums and strings").extra == ("drums", "strings")
    assert instruments_wished("") == instruments_wished("jazz")
