"""Joints: each transition does to the picture what its name says, on its side of the cut, and leaves the rest of a shot alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import av
import numpy as np
import pytest
import skia

from seedream.diffusion.tracks import Tracks
from seedream.generators.video import Clip, render_video
from seedream.generators.video.joints import Joints, draw_joint, smear
from seedream.rendering.surface import new_surface, pixels
from seedream.scene.shots.joining import seconds
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.scene.storyboard import Camera, Shot, Storyboard, Transition
from seedream.storage.store import Store
from seedream.types import FrameSpec, Mood, Rect

W, H = 128, 72
TIMED: tuple[Transition, ...] = ("dip", "fade", "fade white", "dissolve", "whip", "iris", "wipe")
SHOT_S = 4.0


def _picture(colour: int = 0xFF808080) -> Any:
    surface = new_surface(W, H)
    surface.getCanvas().clear(colour)
    surface.getCanvas().drawRect(skia.Rect.MakeXYWH(W / 2 - 2, 0, 4, H), skia.Paint(Color=0xFFFF4020))
    return surface


def _drawn(joints: Joints, time_s: float) -> np.ndarray:
    surface, before = _picture(), _picture(0xFF2040FF).makeImageSnapshot()
    draw_joint(surface, joints, time_s, SHOT_S - time_s, before, Rect(0.4, 0.4, 0.2, 0.2))
    return pixels(surface).astype(int)


@pytest.mark.parametrize("name", TIMED)
def test_a_joint_touches_its_own_moments_only(name: Transition) -> None:
    plain = pixels(_picture()).astype(int)
    into, out_of = Joints(into=name), Joints(out_of=name)
    tail_s, head_s = seconds(name)
    assert (_drawn(into, head_s + 0.01) == plain).all()
    assert (_drawn(out_of, SHOT_S - tail_s - 0.01) == plain).all()
    assert np.abs(_drawn(into, 0.02) - plain).max() > 30
    if tail_s:
        assert np.abs(_drawn(out_of, SHOT_S - 0.02) - plain).max() > 30


def test_every_transition_has_a_drawing_or_is_a_cut() -> None:
    assert set(get_args(Transition)) == {*TIMED, "cut", "match"}
    for name in ("cut", "match"):
        assert seconds(name) == (0.0, 0.0)


def test_a_whip_takes_less_than_three_tenths_of_a_second_around_the_cut() -> None:
    before, after = seconds("whip")
    assert before == after
    assert before + after <= 0.3


def test_fades_reach_black_and_white() -> None:
    assert _drawn(Joints(into="fade"), 0.001)[..., :3].max() < 25
    assert _drawn(Joints(into="fade white"), 0.001)[..., :3].min() > 240


def test_a_dissolve_goes_from_one_picture_to_the_other() -> None:
    blues = [_drawn(Joints(into="dissolve"), t)[5, 5, 0] for t in (0.01, 0.2, 0.4, 0.6, 0.79)]
    assert blues == sorted(blues, reverse=True)
    assert blues[0] > 245
    assert blues[-1] < 140


def test_a_wipe_uncovers_from_the_left() -> None:
    shown = _drawn(Joints(into="wipe"), 0.35)
    assert shown[10, 5, 0] < 140
    assert shown[10, W - 5, 0] > 230


def test_an_iris_closes_on_the_subject() -> None:
    shown = _drawn(Joints(out_of="iris"), SHOT_S - 0.12)
    assert shown[int(0.46 * H), W // 2 + 6, 0] > 100
    assert shown[3, 3, :3].max() < 30


def test_a_smear_blurs_across_and_not_along() -> None:
    surface = _picture()
    before = pixels(surface).astype(float)
    smear(surface, 24)
    after = pixels(surface).astype(float)
    assert after[H // 2, :, 2].std() < 0.6 * before[H // 2, :, 2].std()
    assert after[:, W // 2, 2].std() < 1
    assert after[..., 3].min() == 255


def _rendered(folder: Path, transition: Transition, colour: str = "#c02020") -> tuple[Clip, ...]:
    views = [WorldView(Place("studio"), (CastMember("a", "thing", noun, colour=colour),), "medium") for noun in ("ball", "apple")]
    joints: tuple[Transition, ...] = ("cut", transition)
    shots = tuple(
        Shot(f"shot-{i + 1}", i, f"b{i}", "p", float(i), 1.0, view, Camera("static"), (), joint)
        for i, (view, joint) in enumerate(zip(views, joints, strict=True))
    )
    board = Storyboard(shots, 2.0, 12, 90.0, 4, Mood(), 0.5)
    more: dict[str, Any] = {"seed": 0, "quality": "draft", "captions": (), "store": Store(folder), "workers": 1}
    tracks = [Tracks(s.id, 1.0, {}, ()) for s in shots]
    return render_video(board, tracks, FrameSpec(160, 90, 12), progress=lambda shot, part: None, **more)


def _frames(clip: Clip) -> list[np.ndarray]:
    with av.open(str(clip.path)) as container:
        return [f.to_ndarray(format="rgb24").astype(int) for f in container.decode(video=0)]


def test_a_dissolve_begins_in_the_last_picture_of_the_shot_before(tmp_path: Path) -> None:
    first, second = (_frames(clip) for clip in _rendered(tmp_path, "dissolve"))
    assert np.abs(second[0] - first[-1]).mean() < 0.35 * np.abs(second[-1] - first[-1]).mean()


def test_a_cut_does_not_depend_on_the_shot_before_and_a_dissolve_does(tmp_path: Path) -> None:
    cuts = [_rendered(tmp_path, "cut", colour) for colour in ("#c02020", "#2020c0")]
    assert cuts[0][0].path != cuts[1][0].path
    red, dissolved = _rendered(tmp_path, "dissolve")
    assert red.path == cuts[0][0].path
    assert dissolved.path != cuts[0][1].path
