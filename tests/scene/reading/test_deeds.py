"""Verbs with poses of their own: what was said is done, with what was named, and together."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.characters.deeds import deeds
from seedream.scene import build_scene, build_still
from seedream.scene.reading.lexicon import action_of, data
from seedream.scene.shots.views import CastMember, WorldView
from seedream.types import Decision


def _cast(prompt: str) -> list[CastMember]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 1).beats[0].view
    assert isinstance(view, WorldView)
    return list(view.cast)


def _film(prompt: str) -> tuple[list[WorldView], tuple[Decision, ...]]:
    brief = read(prompt)
    graph, decisions = build_scene(understand(brief, encode(brief)), 1)
    return [b.view for b in graph.beats if isinstance(b.view, WorldView)], decisions


def test_every_deed_is_drawn_and_every_verb_is_acted() -> None:
    table = data("actions")["deeds"]
    assert set(table) <= set(deeds())
    assert {p[k] for p in data("actions")["pairs"].values() for k in ("first", "other", "animal") if k in p} <= set(deeds())
    starts = {v: (v, *(" ".join(v.split()[:n]) for n in (1, 2))) for verbs in table.values() for v in verbs}
    assert not [v for v, some in starts.items() if not any(action_of(s) for s in some)]
    assert set(data("actions")["reach"]) <= set(deeds())


@pytest.mark.parametrize(
    ("prompt", "deed", "holding"),
    [
        ("a woman kneeling in a park", "kneel", ""),
        ("a man sleeping on the grass", "sleep", ""),
        ("a girl kicking a ball in a park", "kick", "ball"),
        ("a man pushing a cart along a road", "push", "cart"),
        ("a woman playing the piano on a stage", "piano", "piano"),
        ("a woman painting at an easel in a garden", "paint", "easel"),
        ("a man drinking from a bottle", "drink", "bottle"),
        ("a woman singing into a microphone", "sing_mic", "microphone"),
        ("a woman doing yoga in a park", "stretch", ""),
        ("a man taking a photo of a dog in a park", "photo", "camera"),
        ("a woman washing dishes in a kitchen", "wash_up", ""),
        ("a father holding a baby", "cradle", "baby"),
        ("a boy climbing a tree", "climb", "tree"),
    ],
)
def test_verbs_are_done_with_what_is_named(prompt: str, deed: str, holding: str) -> None:
    cast = _cast(prompt)
    doer = next(m for m in cast if m.category == "person")
    assert (doer.deed, doer.holding) == (deed, holding)
    assert holding == "" or not [m for m in cast if m is not doer and m.noun == holding], "it is not shown a second time"


def test_walking_up_a_mountain_is_no_climbing_of_ladders() -> None:
    assert _cast("a man climbing a mountain")[0].deed == ""


@pytest.mark.parametrize("prompt", ["two friends hugging in a park", "a mother hugging her son in a park", "two men shaking hands"])
def test_two_who_do_it_together_face_each_other_and_touch(prompt: str) -> None:
    one, other = (m for m in _cast(prompt) if m.category == "person")
    assert one.facing == -other.facing
    assert one.box is not None
    assert other.box is not None
    assert abs(one.x - other.x) / 2 < (one.box.width + other.box.width) / 2, "their boxes meet"
    assert one.depth == other.depth


def test_pairs_of_films_stand_by_each_other_in_every_shot_and_are_never_alone_in_a_close_one() -> None:
    views, _ = _film("two friends hug in a park")
    shown = [v for v in views if v.cast]
    assert shown
    for view in shown:
        assert len(view.cast) == 2, view.framing
        assert view.cast[1].by == view.cast[0].entity_id
        assert 0.05 < abs(view.cast[1].aside) < 0.4


def test_a_dog_is_hugged_on_ones_knees() -> None:
    girl, dog = _cast("a girl hugging her dog in a park")
    assert girl.deed == "hug_low"
    assert (girl.facing > 0) == (dog.x > girl.x)


def test_a_verb_without_a_pose_is_told_and_one_with_a_pose_is_not() -> None:
    notes = {d.key: d.value for d in _film("a man shivers in a park")[1] if d.key.endswith("action.note")}
    assert notes == {"man.action.note": "shiver"}
    assert not [d for d in _film("a man kneels in a park")[1] if d.key.endswith("action.note")]
    assert not [d for d in _film("a girl flying a red kite on a hill")[1] if d.key.endswith("action.note")]
    assert not [d for d in _film("a man walks in a park")[1] if d.key.endswith("action.note")]
