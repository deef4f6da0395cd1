"""What happens next: clauses after "until" and "before" are seen, mishaps are told, and who is dead is not there."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.shots.views import CastMember, WorldView


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt, duration_s=24.0)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _casts(scene: SceneGraph) -> list[tuple[CastMember, ...]]:
    return [b.view.cast for b in scene.beats if isinstance(b.view, WorldView)]


def _said(scene: SceneGraph) -> str:
    return " ".join(b.spoken[0] for b in scene.beats if b.spoken)


@pytest.mark.parametrize(
    ("prompt", "then", "who", "does"),
    [
        ("Two sisters fight over the last slice of cake until the dog eats it", "Then the dog eats it.", "dog", "eat"),
        ("A baker sleeps in a chair before the children arrive", "Then the children arrive.", "child", "walk"),
    ],
)
def test_what_somebody_does_in_the_end_is_said_and_seen_by_itself(prompt: str, then: str, who: str, does: str) -> None:
    scene = _film(prompt)
    assert then in _said(scene)
    casts = _casts(scene)
    assert not any(m.noun == who for m in casts[0])
    assert any(m.noun == who and does in (m.action, m.deed, m.look.get("verb")) for cast in casts for m in cast)


def test_a_mishap_is_told_from_care_to_laughter() -> None:
    scene = _film("A waiter spills soup on the mayor")
    casts = _casts(scene)
    assert any(m.noun == "mayor" and m.look.get("mood") == "angry" for cast in casts for m in cast)
    assert {m.look.get("mood") for m in casts[-1] if m.category == "person"} == {"happy"}
    assert "The waiter spills soup on the mayor." in _said(scene)


def test_who_comes_later_is_not_angry_before() -> None:
    scene = _film("A chef burns the soup before the food critic arrives")
    places = {b.view.place.kind for b in scene.beats if isinstance(b.view, WorldView)}
    assert places == {"kitchen"}  # who arrives comes there
    assert not any(m.noun == "food critic" for cast in _casts(scene)[:-1] for m in cast)


def test_several_go_on_as_they() -> None:
    assert "They end up having a party." in _said(_film("A group of friends gets stuck in an elevator and ends up having a party"))


def test_a_new_one_is_another_of_what_was_named() -> None:
    scene = _film("A little girl loses her balloon at the park and a clown gives her a new one")
    assert any(m.noun == "balloon" for m in _casts(scene)[-1])


def test_the_wife_of_a_widower_is_not_there() -> None:
    scene = _film("A widower plants a rose for his wife in the garden every spring")
    assert not any(m.noun == "wife" for cast in _casts(scene) for m in cast)


def test_arms_round_somebody_hold_no_sword() -> None:
    first = _casts(_film("The knight hugs the princess"))[0]
    knight = next(m for m in first if m.noun == "knight")
    assert (knight.deed, knight.holding) == ("hug", "")


def test_who_practises_until_the_premiere_dances_there() -> None:
    scene = _film("A ballerina practices every night until her big premiere")
    places = [b.view.place.kind for b in scene.beats if isinstance(b.view, WorldView)]
    assert places[-1] == "stage"
    assert not any("ill" in b.spoken[0].split() for b in scene.beats if b.spoken)


def test_who_waits_for_a_wave_rides_it_in_the_end() -> None:
    (surfer,) = [m for m in _casts(_film("A surfer waits all day for the perfect wave"))[-1] if m.noun == "surfer"]
    assert (surfer.action, surfer.holding) == ("ride", "surfboard")


def test_making_everyone_laugh_builds_nothing() -> None:
    scene = _film("A sad clown makes everyone laugh but goes home alone")
    assert not any(m.holding in ("hammer", "saw") for cast in _casts(scene) for m in cast)
    assert "all is well" not in _said(scene)
