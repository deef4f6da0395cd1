"""The part of a stage that a shot from nearer shows: pixels, boxes and grounds agree, and it is as sharp as any other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion.tracks import Tracks
from seedream.rendering.identify import identify_painted
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.window import WHOLE, stage_of, window_of
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Framing, Place, WorldView
from seedream.types import FrameSpec

FRAME = FrameSpec(320, 180)
STILL = Tracks("s", 2.0, {}, ())
CAT = CastMember("cat", "animal", "cat", x=-0.2, height=0.34)
MAN = CastMember("man", "person", "man", x=-0.2)
GIRL = CastMember("girl", "person", "girl", x=0.2, height=0.65, facing=-1, look={"age": "child"})


def _painter(*cast: CastMember, framing: Framing = "near", tracks: Tracks = STILL, mirrored: bool = False) -> WorldPainter:
    return WorldPainter(WorldView(Place("studio"), cast, framing, mirrored=mirrored), tracks, FRAME, 3)


def _picture(painter: WorldPainter) -> np.ndarray:
    surface = new_surface(FRAME.width, FRAME.height)
    painter.paint(surface.getCanvas(), 1.0)
    return pixels(surface).copy()


def test_an_ordinary_view_shows_its_whole_stage() -> None:
    painter = _painter(MAN, framing="medium")
    assert painter.window == WHOLE
    assert stage_of(painter.view, FRAME) == FRAME
    assert window_of(painter.view, FRAME, painter.place.stage) == WHOLE


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("zoom", [1.0, 1.2])
def test_somebody_is_drawn_where_the_boxes_say(zoom: float, mirrored: bool) -> None:
    tracks = Tracks("s", 2.0, {"camera.zoom": np.array([zoom], np.float32)}, ())
    painter = _painter(CAT, tracks=tracks, mirrored=mirrored)
    found = identify_painted(painter, 1.0)
    rows, columns = np.nonzero(found.mask("cat"))
    box = painter.regions(1.0)["cat"]
    assert columns.min() / FRAME.width == pytest.approx(box.x, abs=0.06)
    assert (columns.max() + 1) / FRAME.width == pytest.approx(box.x + box.width, abs=0.06)
    assert rows.min() / FRAME.height == pytest.approx(box.y, abs=0.06)


def test_nearer_is_larger_and_as_sharp() -> None:
    far, near = _painter(CAT, framing="medium"), _painter(CAT, framing="near")
    assert near.regions(1.0)["cat"].height > 1.2 * far.regions(1.0)["cat"].height
    box = near.regions(1.0)["cat"]
    part = _picture(near)[..., 1].astype(float)
    part = part[round(box.y * 180) : round((box.y + box.height) * 180), round(box.x * 320) : round((box.x + box.width) * 320)]
    assert np.abs(np.diff(part, axis=1)).max() > 90  # an edge from one pixel to the next


def test_a_small_one_keeps_its_ground_and_two_keep_their_heads() -> None:
    small = _painter(CAT, framing="medium")
    assert small.grounds(1.0)["cat"] == pytest.approx(_painter(MAN, framing="medium").grounds(1.0)["man"], abs=0.01)
    two = _painter(MAN, GIRL)
    heads = {name: box for name, box in two.regions(1.0).items() if name in ("man", "girl")}
    assert 0.02 < heads["man"].y < 0.3
    assert heads["girl"].y < 0.8
    assert all(box.x >= 0 and box.x + box.width <= 1 for box in heads.values())
    assert two.grounds(1.0)["man"] > 1.0


def test_the_cast_alone_lies_over_the_picture() -> None:
    painter = _painter(CAT)
    picture = _picture(painter)
    surface = new_surface(FRAME.width, FRAME.height)
    painter.paint_cast(surface.getCanvas(), 1.0, 1.0)
    alone = pixels(surface)[..., 3] > 250
    assert alone.any()
    within = np.abs(pixels(surface)[..., :3].astype(int) - picture[..., :3])[alone]
    assert np.median(within) <= 2


def test_grounds_follow_the_window() -> None:
    painter = _painter(replace(CAT, height=0.2), framing="wide")
    assert painter.window.zoom > 1.2
    box = painter.regions(1.0)["cat"]
    assert box.y + box.height == pytest.approx(painter.grounds(1.0)["cat"], abs=0.03)


def test_nobody_is_cut_in_a_tall_frame() -> None:
    tall, dog = FrameSpec(180, 320), CastMember("dog", "animal", "dog", x=0.3, height=0.52, facing=-1)
    for cast in ((CAT,), (CAT, dog), (MAN, GIRL)):
        painter = WorldPainter(WorldView(Place("studio"), cast, "near"), STILL, tall, 3)
        alone = WorldPainter(WorldView(Place("studio"), cast, "medium"), STILL, tall, 3)
        for member in cast:
            box, before = painter.regions(1.0)[member.entity_id], alone.regions(1.0)[member.entity_id]
            inside = before.x > 0 and before.x + before.width < 1
            assert not inside or (box.x > -0.01 and box.x + box.width < 1.01)
