"""The id buffer: who is seen at each pixel, behind what covers it, and how much of everybody is left."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering import world
from seedream.rendering.identify import Identity, identify
from seedream.rendering.painter import CameraState, CastPainter, LightRig, StageSpec
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec, Rect

FRAME = FrameSpec(320, 180)
TRACKS = Tracks("s", 1.0, {}, ())


class Ground:
    """A grey place with haze over everything, a reflection, and a wall before the left half where asked for."""

    def __init__(self, frame: FrameSpec, kind: str) -> None:
        self.frame, self.kind = frame, kind
        self.light = LightRig()
        self.stage = StageSpec(ground_y=0.8 * frame.height_u, adult_height=0.5 * frame.height_u, floor_top_y=0.4 * frame.height_u)

    def paint(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        canvas.clear(0xFF808890)
        canvas.save()
        canvas.scale(self.frame.scale, self.frame.scale)
        canvas.save()
        canvas.translate(0, 2 * self.stage.ground_y)
        canvas.scale(1, -1)
        cast(canvas, CameraState())
        canvas.restore()
        cast(canvas, CameraState())
        canvas.restore()
        if self.kind == "wall":
            canvas.drawRect(skia.Rect.MakeWH(160, 180), skia.Paint(Color=0xFF402010))
        if self.kind == "haze":
            canvas.drawRect(skia.Rect.MakeWH(320, 180), skia.Paint(Color=0x60D0E0F0))


@pytest.fixture(autouse=True)
def _ground(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world, "make_place", lambda place, frame, framing, seed: Ground(frame, place.kind))


def _box(name: str, x: float, depth: float = 0.0, size: float = 0.8) -> CastMember:
    return CastMember(
        name,
        "thing",
        "box",
        "stand",
        x,
        depth=depth,
        box=Rect((x + 1) / 2 - size / 6, 0.9 - size / 2, size / 3, size / 2),
        height=size / 2,
    )


def _seen(*cast: CastMember, kind: str = "plain") -> Identity:
    return identify(WorldView(Place(kind), cast), TRACKS, FRAME, 3, 0.5)


def test_alone_everything_is_seen_and_shadow_and_reflection_do_not_count() -> None:
    found = _seen(_box("a", 0.0))
    assert found.visible_px("a") == pytest.approx(found.full_px[0], rel=0.01)
    assert found.visible_part("a") > 0.99
    rows = np.nonzero(found.mask("a").any(axis=1))[0]
    assert rows[-1] <= 0.9 * 180
    assert found.centre("a")[0] == pytest.approx(0.5, abs=0.03)


def test_half_covered_by_another() -> None:
    found = _seen(_box("far", 0.0, depth=0.01), _box("near", 0.16))
    assert found.visible_part("near") > 0.99
    assert 0.3 < found.visible_part("far") < 0.7
    alone = _seen(_box("far", 0.0, depth=0.01))
    assert (found.mask("far") & ~alone.mask("far")).sum() == 0
    assert found.visible_px("far") == pytest.approx((alone.mask("far") & ~found.mask("near")).sum(), abs=40)


def test_cut_by_the_frame() -> None:
    whole, cut = _seen(_box("a", 0.0)), _seen(_box("a", 1.0))
    assert cut.full_px[0] == pytest.approx(whole.full_px[0], rel=0.03)
    assert 0.4 < cut.visible_part("a") < 0.6
    assert cut.centre("a")[0] > 0.9


def test_behind_a_foreground_and_under_haze() -> None:
    found = _seen(_box("a", -0.5), _box("b", 0.0), _box("c", 0.5), kind="wall")
    assert found.visible_px("a") == 0
    assert np.isnan(found.centre("a")[0])
    assert 0.4 < found.visible_part("b") < 0.6
    assert found.visible_part("c") > 0.99
    hazy = _seen(_box("a", 0.2), kind="haze")
    assert hazy.visible_part("a") > 0.95


def test_every_kind_of_actor_has_its_number() -> None:
    cast = [
        CastMember("p", "person", "woman", "stand", -0.7), CastMember("d", "animal", "dog", "stand", -0.2),
        CastMember("k", "thing", "zorbulon", "stand", 0.3), CastMember("r", "person", "man", "ride", 0.75, holding="bicycle"),
    ]  # fmt: skip
    found = _seen(*cast)
    assert set(found.names) == {"p", "d", "k", "r"}
    for member in cast:
        assert found.visible_px(member.entity_id) > 150
        assert found.centre(member.entity_id)[0] == pytest.approx((member.x + 1) / 2, abs=0.06)


def test_looking_changes_nothing() -> None:
    painter = WorldPainter(WorldView(Place("plain"), (_box("a", 0.0),)), TRACKS, FRAME, 3)
    surface = new_surface(320, 180)
    painter.paint(surface.getCanvas(), 0.5)
    before = pixels(surface)
    painter.extents(0.5)
    painter.paint(surface.getCanvas(), 0.5)
    assert np.array_equal(before, pixels(surface))
