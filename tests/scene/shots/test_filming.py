"""Filming: what is asked of the camera is in the storyboard, exactly and in its order, in prompts and in scripts."""

from __future__ import annotations

from typing import Any

from seedream import context, encoder, inputs, scene
from seedream.scene.script import Script
from seedream.scene.shots.views import WorldView
from seedream.scene.storyboard import Shot


def _shots(prompt: str, **wishes: Any) -> tuple[Shot, ...]:
    brief = inputs.read(prompt or None, **wishes)
    graph, _ = scene.build_scene(context.understand(brief, encoder.encode(brief)), 0)
    board = scene.time_storyboard(
        graph, Script("t", (), "", ""), {}, duration_s=20.0, fps=30, tempo_bpm=96, beats_per_bar=4, seed=0
    )  # fmt: skip
    return board.shots


def _world(shot: Shot) -> WorldView:
    assert isinstance(shot.view, WorldView)
    return shot.view


def test_moves_and_joints_are_where_they_were_asked_for() -> None:
    first, second, *_ = _shots("Slow push in on a man in a street, then whip pan to a cat")
    assert (first.camera.name, first.camera.amount) == ("push", 0.35)
    assert second.transition == "whip"
    assert _world(second).cast[0].noun == "cat"


def test_a_handheld_film_is_handheld_in_every_shot() -> None:
    assert {shot.camera.name for shot in _shots("a nervous man in a dark street, handheld")} == {"handheld"}


def test_a_close_up_shows_the_thing_alone_and_large() -> None:
    shot = _shots("close-up of an apple in a kitchen")[0]
    (apple,) = _world(shot).cast
    assert apple.noun == "apple"
    assert apple.box is not None
    assert apple.box.height > 0.5


def test_a_match_cut_keeps_place_and_size() -> None:
    before, after, *_ = _shots("a ball lies in a classroom, match cut to an apple")
    assert after.transition == "match"
    assert [_world(s).cast[0].noun for s in (before, after)] == ["ball", "apple"]
    assert _world(before).cast[0].box == _world(after).cast[0].box is not None
    assert {before.camera.name, after.camera.name} == {"static"}


def test_focus_goes_from_near_to_far() -> None:
    shot = _shots("a woman sits in a café with a cup, rack focus from the cup to the woman")[0]
    depths = {m.entity_id: m.depth for m in _world(shot).cast}
    assert shot.camera.focus == ("cup", "woman")
    assert depths["cup"] < 0 < depths["woman"]


def test_angles_are_kept() -> None:
    assert _shots("low angle shot of a knight in a field")[0].camera.angle == -1
    high = _shots("bird's-eye view of a village with an old man")[0]
    assert (high.camera.angle, _world(high).framing) == (1, "wide")


SCRIPT = """# Tea

A woman sits in a café.

CLOSE ON: the cup

She waits in the café.

DISSOLVE TO:

[slow push in]

The sun sets over a village. A man walks home.
"""


def test_directions_of_a_script_film_the_words_after_them() -> None:
    shots = _shots("", script=SCRIPT)
    close = next(s for s in shots if isinstance(s.view, WorldView) and any(m.box is not None for m in s.view.cast))
    assert _world(close).cast[0].noun == "cup"
    assert (shots[-1].transition, shots[-1].camera.name, shots[-1].camera.amount) == ("dissolve", "push", 0.35)
    section = inputs.read(script=SCRIPT).script
    assert section is not None
    assert [b.text for s in section for b in s.blocks if b.kind == "camera"] == ["CLOSE ON: the cup", "DISSOLVE TO", "slow push in"]


def test_speakers_of_a_script_keep_their_sides_and_look_at_each_other() -> None:
    shots = _shots("", script="# Talk\n\nANNA: Hello.\n\nBEN: Hello you.\n\nANNA: Late again.\n")
    seen = [(s.view.cast[0].entity_id, s.view.cast[0].facing) for s in shots if isinstance(s.view, WorldView) and s.view.cast]
    assert seen == [("anna", seen[0][1]), ("ben", -seen[0][1]), ("anna", seen[0][1])]
