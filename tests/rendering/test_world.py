"""A cast in a place: depth, camera, regions, purity in time."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
import skia

from seedream.diffusion.tracks import Tracks
from seedream.rendering import world
from seedream.rendering.characters.actor import PersonActor
from seedream.rendering.painter import CameraState, CastPainter, LightRig, StageSpec
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec

FRAME = FrameSpec(320, 180)
WHITE = 0xFFFFFFFF


class PlainGround:
    """A white place; "wet" has a reflection in its lower part, "zoomed" takes part in the camera's zoom as real places do."""

    def __init__(self, frame: FrameSpec, reflects: bool = False, zooms: bool = False) -> None:
        self.frame, self.reflects, self.zooms = frame, reflects, zooms
        self.light = LightRig(rim_strength=0.0, ambient=0)
        self.stage = StageSpec(ground_y=0.86 * frame.height_u, adult_height=0.5 * frame.height_u, floor_top_y=0.4 * frame.height_u)

    def paint(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
        canvas.clear(WHITE)
        canvas.save()
        canvas.scale(self.frame.scale, self.frame.scale)
        if self.zooms:
            middle_x, middle_y = self.frame.width_u / 2, self.frame.height_u / 2
            canvas.translate(middle_x, middle_y)
            canvas.scale(camera.zoom, camera.zoom)
            canvas.translate(-middle_x, -middle_y)
        level = CameraState(camera.x, camera.y)
        if self.reflects:
            canvas.save()
            canvas.translate(0, 2 * self.stage.ground_y)
            canvas.scale(1, -1)
            cast(canvas, level)
            canvas.restore()
        cast(canvas, level)
        canvas.restore()


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        world, "make_place", lambda place, frame, *rest: PlainGround(frame, place.kind == "wet", place.kind == "zoomed")
    )


def _painter(
    *cast: CastMember, kind: str = "dry", frame: FrameSpec = FRAME, **channels: float | list[float] | np.ndarray
) -> WorldPainter:
    arrays = {n.replace("__", "."): np.atleast_1d(np.asarray(v, np.float32)) for n, v in channels.items()}
    return WorldPainter(WorldView(Place(kind), tuple(cast)), Tracks("s", 2.0, arrays, ()), frame, 5)


def _frame(painter: WorldPainter, time_s: float) -> np.ndarray:
    surface = new_surface(painter.frame.width, painter.frame.height)
    painter.paint(surface.getCanvas(), time_s)
    return pixels(surface)


def _ink(image: np.ndarray) -> np.ndarray:
    return np.nonzero((image[..., :3] < 160).any(axis=(0, 2)))[0]


PERSON = CastMember("a", "person", "woman", "stand", 0.0, look={"age": "adult"})


@pytest.mark.parametrize("frame", [FRAME, FrameSpec(180, 320), FrameSpec(180, 180)])
def test_regions_lie_where_the_figure_is_drawn(frame: FrameSpec) -> None:
    painter = _painter(PERSON, frame=frame)
    image, box = _frame(painter, 0.5), painter.regions(0.5)["a"]
    columns, rows = _ink(image), np.nonzero((image[..., :3] < 160).any(axis=(1, 2)))[0]
    assert box.x * frame.width - 4 <= columns[0]
    assert columns[-1] <= (box.x + box.width) * frame.width + 4
    assert abs(rows[0] - box.y * frame.height) < 8
    feet = painter.regions(0.5)["a.feet"]
    assert feet.y * frame.height <= rows[-1] <= (feet.y + feet.height) * frame.height + 3


def test_tracks_move_the_member_and_the_camera_moves_against_it() -> None:
    still, moved = _ink(_frame(_painter(PERSON), 0.5)), _ink(_frame(_painter(PERSON, a__x=300.0), 0.5))
    assert moved.mean() - still.mean() == pytest.approx(300 * FRAME.scale, abs=2)
    trucked = _ink(_frame(_painter(PERSON, camera__x=300.0), 0.5))
    assert trucked.mean() - still.mean() == pytest.approx(-300 * FRAME.scale, abs=2)


def test_depth_shrinks_and_near_covers_far() -> None:
    near, far = _painter(PERSON).regions(0)["a"], _painter(CastMember("a", "person", "woman", depth=1.0)).regions(0)["a"]
    assert far.height < near.height * 0.75
    assert far.y + far.height < near.y + near.height
    painter = _painter(PERSON, CastMember("b", "person", "man", depth=1.0))
    assert [actor.member.entity_id for actor in painter.actors] == ["b", "a"]


def test_frames_depend_on_time_alone() -> None:
    walker = CastMember("a", "person", "woman", "walk", look={"coat": "long coat"}, holding="umbrella")
    t = np.arange(51) / 25
    painter = _painter(walker, a__phase=t, a__x=t * 200)
    first = _frame(painter, 0.3)
    other = _frame(painter, 1.1)
    assert (first != other).any()
    assert np.array_equal(first, _frame(painter, 0.3))


def test_wet_ground_mirrors_the_cast() -> None:
    dry, wet = _frame(_painter(PERSON), 0.5), _frame(_painter(PERSON, kind="wet"), 0.5)
    below = slice(int(0.93 * 180), 180)
    assert (dry[below, :, :3] < 160).sum() < (wet[below, :, :3] < 160).sum()


ACTIONS = [
    "walk",
    "run",
    "stand",
    "talk",
    "wave",
    "point",
    "think",
    "hold",
    "sit",
    "type",
    "write",
    "read",
    "look_up",
    "dance",
    "carry",
    "float",
    "jump",
]


@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_of_a_person_paints(action: str) -> None:
    image = _frame(_painter(CastMember("a", "person", "man", action, look={"mood": "happy"})), 0.7)
    assert (image[..., :3] < 160).any(axis=2).sum() > 300


@pytest.mark.parametrize(
    "holding", ["umbrella", "kite", "balloon", "cup", "book", "phone", "bag", "lantern", "box", "guitar", "sceptre"]
)
def test_every_held_thing_adds_pixels(holding: str) -> None:
    empty = _frame(_painter(PERSON), 0.5)
    held = _frame(_painter(CastMember("a", "person", "woman", "stand", look={"age": "adult"}, holding=holding)), 0.5)
    assert (empty != held).any(axis=2).sum() > 60


def test_umbrella_is_over_the_head() -> None:
    held = _frame(_painter(CastMember("a", "person", "woman", "walk", look={"age": "adult"}, holding="umbrella")), 0.5)
    rows = (held[..., :3] < 160).any(axis=2)
    widths = rows.sum(axis=1)
    top = np.nonzero(widths)[0][0]
    # the widest part of the picture is the canopy, in its upper third
    assert np.argmax(widths) - top < 0.3 * (np.nonzero(widths)[0][-1] - top)


def test_animals_and_things_take_part() -> None:
    painter = _painter(
        CastMember("d", "animal", "dog", "walk", -0.4),
        CastMember("k", "thing", "kite", "fly", 0.5),
        CastMember("v", "thing", "volcano", "still", 0.2),
        CastMember("u", "animal", "unicorn-ish", "stand", 0.0),
    )
    regions = painter.regions(0.4)
    assert {"d", "d.feet", "k", "v", "u"} <= set(regions)
    assert "v.feet" not in regions
    image = _frame(painter, 0.4)
    for name in ("d", "k", "v", "u"):
        r = regions[name]
        part = image[max(int(r.y * 180), 0) : int((r.y + r.height) * 180), int(r.x * 320) : int((r.x + r.width) * 320), :3]
        assert (part < 200).any()


def test_mouth_track_opens_the_mouth() -> None:
    talker = CastMember("a", "person", "woman", "talk", look={"age": "adult", "skin": "peach"})
    shut, wide = _frame(_painter(talker, a__mouth=[0.0, 0.0]), 0.02), _frame(_painter(talker, a__mouth=[1.0, 1.0]), 0.02)
    changed = np.nonzero((shut != wide).any(axis=2))
    box = _painter(talker).regions(0.02)["a"]
    assert len(changed[0]) > 0
    assert changed[0].max() < (box.y + 0.25 * box.height) * 180  # only in the head


@pytest.mark.parametrize("zoom", [1.0, 1.3])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("action", "facing"), [("talk", 1), ("talk", -1), ("think", 1), ("sit", -1), ("walk", 1), ("stand", -1)])
def test_the_region_of_a_mouth_is_where_it_opens(action: str, facing: int, mirrored: bool, zoom: float) -> None:
    frame = FrameSpec(1280, 720)
    member = CastMember("a", "person", "woman", action, 0.15, facing, look={"age": "adult", "skin": "peach", "mood": "neutral"})

    def painter(opening: float) -> WorldPainter:
        channels = {"a.mouth": np.array([opening, 1.0, opening], np.float32), "camera.zoom": np.full(3, zoom, np.float32)}
        return WorldPainter(WorldView(Place("zoomed"), (member,), mirrored=mirrored), Tracks("s", 2.0, channels, ()), frame, 5)

    shut, wide = (_frame(painter(opening), 0.0)[..., :3].astype(int) for opening in (0.0, 1.0))
    rows, columns = np.nonzero(np.abs(shut - wide).sum(axis=2) > 60)
    box = painter(0.0).regions(0.0)["a.mouth"]
    left, top = box.x * frame.width, box.y * frame.height
    assert left < np.median(columns) < left + box.width * frame.width
    assert top < np.median(rows) < top + box.height * frame.height
    assert box.width * frame.width < np.ptp(columns) + 2 < 4 * box.width * frame.width


def test_only_who_has_a_mouth_has_its_region() -> None:
    cast = (
        CastMember("d", "animal", "dog"),
        CastMember("r", "person", "robot", look={"job": "robot"}),
        CastMember("k", "thing", "kite"),
    )
    assert not [name for name in _painter(*cast).regions(0.2) if name.endswith(".mouth")]
    rider = _painter(CastMember("a", "person", "woman", "ride", look={"age": "adult"}, holding="bicycle")).regions(0.2)
    box, mouth = rider["a"], rider["a.mouth"]
    assert box.x < mouth.x < mouth.x + mouth.width < box.x + box.width
    assert box.y < mouth.y < box.y + 0.4 * box.height


@pytest.mark.parametrize(
    ("mount", "taller"), [("bicycle", False), ("horse", True), ("boat", False), ("scooter", False), ("car", False)]
)
def test_riders_and_their_mounts_are_one_actor(mount: str, taller: bool) -> None:
    painter = _painter(CastMember("a", "person", "woman", "ride", look={"age": "adult"}, holding=mount), a__x=0.0)
    image, box = _frame(painter, 0.5), painter.regions(0.5)["a"]
    rows = np.nonzero((image[..., :3] < 160).any(axis=(1, 2)))[0]
    assert len(painter.actors) == 1
    assert box.y * 180 - 12 <= rows[0]
    assert (rows[-1] - rows[0] > 100) == taller


def test_everybody_looks_different_but_the_same_in_every_shot() -> None:
    def people(shot: str) -> list[object]:
        cast = tuple(CastMember(f"kids.{i}", "person", "child", look={"age": "child"}) for i in range(3))
        painter = WorldPainter(WorldView(Place("dry"), cast), Tracks(shot, 1.0, {}, ()), FRAME, 5)
        return [actor.performer.person for actor in painter.actors if isinstance(actor, PersonActor)]

    assert people("one") == people("two")
    assert len(set(map(repr, people("one")))) == 3


def test_a_snowman_is_no_person_and_lift_raises() -> None:
    snowman = _painter(CastMember("r", "person", "snowman", "stand"))
    assert "r.feet" not in snowman.regions(0)
    low, high = (_painter(CastMember("c", "thing", "cup", lift=lift)).regions(0)["c"].y for lift in (0.0, 1.0))
    assert low - high == pytest.approx(0.5, abs=0.01)


def test_a_mirrored_view_keeps_the_cast_on_its_side(monkeypatch: pytest.MonkeyPatch) -> None:
    class HalfDark(PlainGround):
        def paint(self, canvas: Any, camera: CameraState, time_s: float, tracks: Tracks, cast: CastPainter) -> None:
            super().paint(canvas, camera, time_s, tracks, cast)
            canvas.drawRect(skia.Rect.MakeWH(40, 20), skia.Paint(Color=0xFF000000))

    monkeypatch.setattr(world, "make_place", lambda place, frame, framing, seed: HalfDark(frame))
    member = dataclasses.replace(PERSON, x=-0.5)
    tracks = Tracks("s", 2.0, {"a.x": np.full(2, -480.0, np.float32)}, ())
    plain, turned = (WorldPainter(WorldView(Place("dry"), (member,), mirrored=m), tracks, FRAME, 5) for m in (False, True))
    first, second = _frame(plain, 0.5), _frame(turned, 0.5)
    assert first[5, 5, 0] == 0
    assert second[5, 5, 0] == 255
    assert second[5, -5, 0] == 0
    a, b = plain.regions(0.5)["a"], turned.regions(0.5)["a"]
    assert abs(a.x + a.width / 2 - b.x - b.width / 2) < 0.03
    for image in (first, second):
        assert abs(float(np.mean(_ink(image[25:]))) - 80) < 8


def test_badges_are_never_mirrored() -> None:
    word = CastMember("b", "thing", "zorbulon", "stand", 0.0)
    assert not WorldPainter(WorldView(Place("dry"), (word,), mirrored=True), Tracks("s", 1.0, {}, ()), FRAME, 5).view.mirrored


def test_young_animals_are_smaller() -> None:
    old, young = (CastMember(n, "animal", "dog", "stand", x) for n, x in (("a", -0.5), ("b", 0.5)))
    regions = _painter(old, dataclasses.replace(young, look={"young": "yes"})).regions(0.0)
    assert regions["b"].height < 0.7 * regions["a"].height
