"""Videos: what cannot be used is said, cuts and moves of the camera are found where they were drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.inputs.video_files import clip

from seedream.errors import InputError
from seedream.inputs.footage import pictures, read_clips, read_footage
from seedream.inputs.viewing import best_moments, view

RED, GREEN, BLUE = (1.0, 0.25, 0.2), (0.2, 0.9, 0.3), (0.2, 0.3, 1.0)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clip(tmp_path_factory.mktemp("clips") / "film.mp4", [("static", 2, RED), ("pan", 2.5, GREEN), ("push", 2, BLUE)])


def test_a_video_is_described_and_read(film: Path) -> None:
    footage = read_footage(film)
    assert (footage.width, footage.height, footage.sound) == (160, 90, False)
    assert footage.duration_s == pytest.approx(6.5, abs=0.2)
    time_s, data = next(pictures(footage, 3.0, largest=80))
    assert time_s == pytest.approx(3.0, abs=0.1)
    assert data.shape == (46, 80, 3) or data.shape == (44, 80, 3)
    assert data[..., 1].mean() > data[..., 0].mean()


def test_cuts_and_moves_are_found(film: Path) -> None:
    spans = view(read_footage(film)).spans
    assert [s.move for s in spans] == ["static", "pan", "push"]
    assert [s.start_s for s in spans[1:]] == pytest.approx([2.0, 4.5], abs=0.15)
    assert spans[1].direction == 1
    assert view(read_footage(film)).shot_s == pytest.approx(2.0, abs=0.2)


@pytest.mark.parametrize("dissolve_s", [0.5, 0.8, 1.2])
def test_dissolves_are_found_in_their_middle(tmp_path: Path, dissolve_s: float) -> None:
    shots = [("static", 3.0, RED), ("pan", 3.0, GREEN), ("static", 3.0, BLUE)]
    spans = view(read_footage(clip(tmp_path / "soft.mp4", shots, 24, dissolve_s=dissolve_s))).spans
    assert [s.start_s for s in spans[1:]] == pytest.approx([3.0 - dissolve_s / 2, 6.0 - dissolve_s / 2], abs=0.3)


def test_moments_lie_in_the_film_and_in_order(film: Path) -> None:
    starts = best_moments(read_footage(film), 3, 1.2)
    assert len(starts) == 3
    assert list(starts) == sorted(starts)
    assert all(0 <= s <= 6.5 - 1.1 for s in starts)


def test_what_cannot_be_used_is_said(tmp_path: Path, film: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no video at all" * 40)
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(film.read_bytes()[:900])
    short = clip(tmp_path / "short.mp4", [("static", 0.2, RED)])
    for path, said in ((tmp_path / "none.mp4", "not a file"), (broken, "damaged"), (cut, "damaged"), (short, "expected 0.5 s")):
        with pytest.raises(InputError, match=said):
            read_footage(path)
    with pytest.raises(InputError, match="at most 24"):
        read_clips([film] * 25)


def test_a_video_that_changed_is_noticed(tmp_path: Path) -> None:
    path = clip(tmp_path / "a.mp4", [("static", 1, RED)])
    footage = read_footage(path)
    clip(path, [("static", 1, BLUE)])
    with pytest.raises(InputError, match="has changed"):
        next(pictures(footage))
