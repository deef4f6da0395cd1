"""Doings: what people are said to do finds the pose that shows it, and what the pose draws itself is not shown twice."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.reading.doings import with_doings
from seedream.scene.shots.views import CastMember, WorldView


def _shown(prompt: str) -> tuple[list[CastMember], str]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 1).beats[0].view
    assert isinstance(view, WorldView)
    return list(view.cast), view.place.kind


def test_a_row_gives_its_verbs_phrases_drawings_reach_and_pair() -> None:
    actions = {"hold": ["hold"], "deeds": {"old": ["hold"]}, "said": {}, "drawn_with": {}, "pairs": {}, "reach": {}}
    row = {
        "verb": "tie tie", "also": ["knot"], "said": [{"verbs": ["tie", "fix"], "of": ["tie"]}], "draws": ["tie"],
        "things": ["bow"], "reach": [0, 1, 2], "pair": {"apart": 1.0},
    }  # fmt: skip
    out = with_doings(actions, {"new": row})
    assert out["deeds"] == {"old": ["hold"], "new": ["tie tie", "knot", "tie tie bow"]}
    assert out["hold"] == ["hold", "tie tie", "knot"]
    assert out["said"] == {"tie tie": "tie tie", "fix tie": "tie tie"}
    assert (out["drawn_with"], out["reach"], out["pairs"]) == ({"new": ["tie"]}, {"new": [0, 1, 2]}, {"new": {"apart": 1.0}})
    assert actions["hold"] == ["hold"], "the tables themselves stay as they are"


@pytest.mark.parametrize(
    ("prompt", "deed", "place"),
    [
        ("a woman tossing pizza dough", "toss_dough", "kitchen"),
        ("a pupil raising her hand", "raise_hand", "classroom"),
        ("a woman applying lipstick", "make_up", "dressing_room"),
        ("a man putting on his coat", "put_on_coat", "bedroom"),
        ("a woman with her hands on her hips", "hands_on_hips", ""),
        ("a man doing push-ups", "push_up", "gym"),
        ("a girl drawing with chalk on the pavement", "chalk", "suburb"),
        ("a street artist painting a mural on a wall", "paint_mural", ""),
        ("a man shovelling snow", "shovel_snow", "snow"),
        ("a girl blowing bubbles", "blow_bubbles", ""),
        ("a mother feeding a baby with a bottle", "bottle_feed", ""),
        ("a man opening a bottle of champagne", "pop_cork", ""),
        ("a man carrying a log on his shoulder", "shoulder", ""),
        ("a baker taking bread out of the oven", "bake_oven", ""),
        ("a knight brushing his teeth", "brush_teeth", ""),
        ("a fox tying his tie", "tie_tie", ""),
    ],
)
def test_what_is_done_is_shown_by_its_own_pose_where_it_is_done(prompt: str, deed: str, place: str) -> None:
    cast, kind = _shown(prompt)
    assert [m.deed for m in cast] == [deed]
    assert place in ("", kind)


@pytest.mark.parametrize(
    ("prompt", "deeds"),
    [
        ("two children building a snowman", ["build_snowman", "work_at"]),
        ("two men carrying a sofa", ["carry_between", "carry_other_end"]),
        ("two friends taking a selfie", ["selfie", "lean_in"]),
        ("a mother scolding her son", ["scold", "hang_head"]),
        ("a man helping a woman up", ["help_up", "helped_up"]),
    ],
)
def test_two_share_what_they_do(prompt: str, deeds: list[str]) -> None:
    cast, _ = _shown(prompt)
    assert sorted(m.deed for m in cast) == sorted(deeds)
    assert len({m.holding for m in cast if m.holding}) <= 1, "what is between them is there once"
    assert sum(bool(m.holding) for m in cast) <= 1


def test_who_carries_a_sofa_together_stands_at_its_two_ends() -> None:
    one, other = _shown("two men carrying a sofa")[0]
    assert one.facing == -other.facing
    assert one.box is not None
    assert other.box is not None
    assert one.box.height == pytest.approx(other.box.height, rel=0.1), "neither is smaller for what they carry"
    assert one.box.width > 1.5 * other.box.width, "the sofa is drawn with the first of them"
