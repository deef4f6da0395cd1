"""Photos drawn: the camera goes over them, near parts move faster, subjects stand there, colours come near to a reference."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from tests.inputs.picture_files import flat, photo, save
from tests.inputs.video_files import clip

from seedream.diffusion.tracks import Tracks
from seedream.inputs.footage import read_footage
from seedream.inputs.pictures import Picture, read_picture
from seedream.inputs.tones import measure, tones_of
from seedream.rendering.grades import apply_matrix
from seedream.rendering.matching import AMOUNT, matching
from seedream.rendering.painters import make_painter
from seedream.rendering.photos.depth import estimate
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.shots.views import CastMember, FootageView, PhotoView, Place, View, WorldView
from seedream.types import FrameSpec, Rect

FRAME = FrameSpec(320, 180)


def _tracks(seconds: float = 4.0, **channels: Any) -> Tracks:
    count = round(seconds * 25) + 1
    still = {"camera.zoom": np.ones(count, np.float32)}
    return Tracks("shot-1", seconds, {**still, **{k.replace("_", "."): np.asarray(v, np.float32) for k, v in channels.items()}}, ())


def _drawn(view: View, time_s: float, tracks: Tracks | None = None) -> NDArray[np.float64]:
    surface = new_surface(FRAME.width, FRAME.height)
    make_painter(view, tracks or _tracks(), FRAME, 0).paint(surface.getCanvas(), time_s)
    return np.asarray(pixels(surface)[..., 2::-1], np.float64)


def _striped(path: Path) -> Picture:
    """Sky above, bright posts on a dark ground below."""
    data = flat(640, 360, (150, 190, 235))
    data[190:] = (70, 90, 60, 255)
    for x in range(40, 640, 80):
        data[190:, x : x + 6] = (240, 230, 120, 255)
    return read_picture(save(path, data))


def test_the_camera_goes_over_a_photo(tmp_path: Path) -> None:
    data = flat(640, 360, (30, 30, 30))
    data[:, 320:] = (230, 230, 230, 255)
    view = PhotoView(read_picture(save(tmp_path / "a.png", data)), Rect(0, 0.1, 0.5, 0.5), Rect(0.5, 0.1, 0.5, 0.5))
    start, middle, end = (_drawn(view, t).mean() for t in (0.0, 2.0, 4.0))
    assert start < 40 < middle < 200 < end


def test_a_tall_photo_is_shown_whole(tmp_path: Path) -> None:
    data = flat(200, 400, (200, 60, 60))
    data[:20] = data[-20:] = (60, 200, 60, 255)
    view = PhotoView(read_picture(save(tmp_path / "a.png", data)), Rect(0, 0, 1.04, 1.04), Rect(0, 0, 1, 1), whole=True)
    shown = _drawn(view, 4.0)
    column = shown[:, 160]
    assert (column[:, 1] > 150).sum() > 8  # both green ends are there
    assert shown[90, 10].sum() < shown[90, 160].sum()  # darker beside it


def test_a_caption_is_read_over_the_photo(tmp_path: Path) -> None:
    picture = read_picture(save(tmp_path / "a.png", flat(320, 180, (90, 110, 130))))
    whole = Rect(0, 0, 1, 1)
    with_words, without = (_drawn(PhotoView(picture, whole, whole, caption=c), 2.0) for c in ("The lake at noon", ""))
    changed = np.abs(with_words - without).max(2) > 60
    assert changed[150:].sum() > 60
    assert changed[:120].sum() == 0


def test_near_parts_of_a_place_move_faster_than_far_ones(tmp_path: Path) -> None:
    view = WorldView(Place("park", picture=_striped(tmp_path / "a.png")))
    count = 101
    moved = [_drawn(view, t, _tracks(camera_x=np.linspace(-40, 40, count))) for t in (0.0, 3.9)]

    def shift(row: int) -> float:
        lines = [m[row - 2 : row + 3, :, 0].mean(0) for m in moved]
        lines = [line - line.mean() for line in lines]
        scores = {d: float((np.roll(lines[0], d)[12:-12] * lines[1][12:-12]).sum()) for d in range(-20, 21)}
        return -max(scores, key=lambda d: scores[d])

    assert shift(172) > shift(112) >= 0
    assert np.abs(moved[0][10] - moved[1][10]).mean() < 12  # the sky hardly moves


def test_depth_of_a_level_ground() -> None:
    rgb = np.full((180, 320, 3), (0.6, 0.75, 0.92))
    rgb[100:] = (0.3, 0.4, 0.25)
    depth = estimate(rgb)
    assert depth.horizon == pytest.approx(100 / 180, abs=0.05)
    rows = depth.near.mean(1)
    assert rows[5] < 0.1 < 0.6 < rows[-3]
    assert (np.diff(rows[len(rows) * 6 // 10 :]) > -0.01).all()


def test_a_cut_out_subject_stands_in_the_place(tmp_path: Path) -> None:
    red = photo(200, 200)
    red[..., 0] = np.where(red[..., 0] < 120, 220, red[..., 0])
    picture = read_picture(save(tmp_path / "ball.png", red))
    member = CastMember("ball", "thing", "ball", picture=picture)
    place = Place("park", picture=_striped(tmp_path / "a.png"))
    empty, full = (_drawn(WorldView(place, cast), 1.0) for cast in ((), (member,)))
    there = (full - empty)[..., 0] > 40
    assert there.sum() > 300
    rows, columns = np.nonzero(there)
    assert abs(columns.mean() - 160) < 12
    assert rows.max() > 150


def test_footage_is_drawn_at_its_own_times(tmp_path: Path) -> None:
    file = clip(tmp_path / "c.mp4", [("static", 2, (1.0, 0.2, 0.2)), ("static", 2, (0.2, 0.2, 1.0))])
    view = FootageView(read_footage(file), from_s=1.0)
    surface = new_surface(FRAME.width, FRAME.height)
    painter = make_painter(view, _tracks(3.0), FRAME, 0)
    colours = []
    for t in (0.2, 1.4, 0.4, 2.9):  # back, and beyond the end
        painter.paint(surface.getCanvas(), t)
        colours.append("red" if pixels(surface)[..., 2].mean() > pixels(surface)[..., 0].mean() else "blue")
    assert colours == ["red", "blue", "red", "blue"]


def test_colours_come_near_to_a_reference(tmp_path: Path) -> None:
    rng = np.random.default_rng(4)
    grey = np.clip(rng.normal(120, 30, (90, 160, 1)) + rng.normal(0, 12, (90, 160, 3)), 0, 255).astype(np.uint8)
    warm = np.clip(rng.normal((200, 140, 70), (30, 25, 15), (90, 160, 3)), 0, 255).astype(np.uint8)
    wanted = tones_of([read_picture(save(tmp_path / "w.png", np.dstack([warm, np.full((90, 160), 255, np.uint8)])))])
    bgra = np.dstack([grey[..., ::-1], np.full((90, 160), 255, np.uint8)])
    surface = new_surface(160, 90)
    surface.writePixels(_pixmap(bgra), 0, 0)
    apply_matrix(surface, matching(bgra, wanted))
    before = measure(grey.reshape(-1, 3) / 255.0)
    after = measure(pixels(surface)[..., 2::-1].reshape(-1, 3) / 255.0)
    gone = (after.warmth - before.warmth) / (wanted.warmth - before.warmth)
    assert abs(gone - AMOUNT) < 0.2
    assert np.allclose(after.mean, np.array(before.mean) + AMOUNT * (np.array(wanted.mean) - np.array(before.mean)), atol=0.03)


def _pixmap(bgra: NDArray[np.uint8]) -> Any:
    import skia

    info = skia.ImageInfo.Make(bgra.shape[1], bgra.shape[0], skia.kBGRA_8888_ColorType, skia.kUnpremul_AlphaType)
    return skia.Pixmap(info, np.ascontiguousarray(bgra), bgra.shape[1] * 4)
