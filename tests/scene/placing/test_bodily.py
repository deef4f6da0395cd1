"""Bodily: animals are up the tree, over the fence, above their prey, in the hole, on a heap that bears them."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the, view_of

from seedream.scene.placing.enclosing import INSIDE, inside_of
from seedream.types import Rect


def _box(prompt: str, noun: str) -> Rect:
    box = the(prompt, noun).box
    assert box is not None
    return box


@pytest.mark.parametrize(
    ("prompt", "who", "trunk"),
    [
        ("a squirrel climbing a tree", "squirrel", "tree"),
        ("a koala hugging a tree", "koala", "tree"),
        ("a bear cub climbing up a tree", "bear cub", "tree"),
    ],
)
def test_who_climbs_is_at_the_trunk_off_the_ground(prompt: str, who: str, trunk: str) -> None:
    one, tree = _box(prompt, who), _box(prompt, trunk)
    assert one.x < tree.x + tree.width / 2 < one.x + 1.3 * one.width
    assert one.y + one.height < tree.y + tree.height - 0.02
    assert the(prompt, who).depth < the(prompt, trunk).depth


def test_who_jumps_over_a_fence_is_above_it() -> None:
    horse, fence = _box("a horse jumping over a fence", "horse"), _box("a horse jumping over a fence", "fence")
    assert horse.y >= 0.03
    assert horse.y + horse.height < fence.y + 0.5 * fence.height
    assert abs(horse.x + horse.width / 2 - fence.x - fence.width / 2) < 0.05


def test_who_pounces_is_in_the_air_beside_its_prey() -> None:
    prompt = "a fox pouncing on a mouse in the snow"
    fox, mouse = _box(prompt, "fox"), _box(prompt, "mouse")
    assert fox.y + fox.height < mouse.y + mouse.height
    assert fox.x < mouse.x


def test_a_heap_is_wide_enough_for_who_lies_on_it() -> None:
    prompt = "a dragon sleeping on a pile of gold in a cave"
    assert _box(prompt, "gold pile").width > 1.1 * _box(prompt, "dragon").width


@pytest.mark.parametrize(
    ("prompt", "hole", "who"),
    [
        ("a rabbit peeking out of a burrow", "earth hole", "rabbit"),
        ("a chick hatching from an egg", "cracked egg", "chick"),
        ("an owl peeking out of a hollow tree", "tree hollow", "owl"),
        ("a spider spinning a web", "spider web", "spider"),
    ],
)
def test_who_is_in_a_hole_is_drawn_within_it(prompt: str, hole: str, who: str) -> None:
    inside = inside_of(the(prompt, hole).look, INSIDE)
    assert inside is not None
    assert inside.noun == who
    assert who not in {m.noun for m in cast_of(prompt).values()}


def test_a_box_with_somebody_in_it_stands_open() -> None:
    assert the("a cat hiding in a cardboard box", "open box")


@pytest.mark.parametrize(
    ("prompt", "who", "posture"),
    [
        ("a fox sleeping curled up in the snow", "fox", "curl"),
        ("a bear standing on its hind legs in the forest", "bear", "stand up"),
        ("an otter swimming on its back", "otter", "float"),
        ("a puppy rolling over on the grass", "puppy", "roll"),
        ("a dog begging for a treat", "dog", "beg"),
        ("a horse rearing in a meadow", "horse", "rear"),
    ],
)
def test_how_the_body_is_held_is_read(prompt: str, who: str, posture: str) -> None:
    assert the(prompt, who).look["posture"] == posture
    assert len(view_of(prompt).cast) == 1


def test_who_hides_behind_a_tree_is_half_behind_its_trunk() -> None:
    prompt = "a rabbit hiding behind a tree"
    rabbit, tree = _box(prompt, "rabbit"), _box(prompt, "tree")
    middle = tree.x + tree.width / 2
    assert rabbit.x < middle < rabbit.x + rabbit.width
    assert the(prompt, "rabbit").depth > the(prompt, "tree").depth


def test_who_is_behind_a_fence_is_seen_through_it() -> None:
    prompt = "a dog behind a fence"
    dog, fence = _box(prompt, "dog"), _box(prompt, "fence")
    assert fence.x < dog.x + dog.width / 2 < fence.x + fence.width
    assert the(prompt, "dog").depth > the(prompt, "fence").depth


def test_geese_fly_in_a_v() -> None:
    flock = [m for m in cast_of("geese flying in a V over a lake").values() if m.noun == "goose"]
    assert len(flock) == 5
    boxes = [m.box for m in flock if m.box is not None]
    first = boxes[0]
    assert all(b.x < first.x for b in boxes[1:])
    assert {b.y > first.y for b in boxes[1:]} == {True, False}
    assert max(b.y + b.height for b in boxes) < 0.6


def test_a_cub_hangs_from_the_mouth_of_its_mother() -> None:
    cast = cast_of("a cat carrying a kitten in its mouth")
    assert {m.noun for m in cast.values()} == {"cat"}
    assert the("a cat carrying a kitten in its mouth", "cat").holding == "kitten"


def test_what_is_balanced_is_on_the_head() -> None:
    prompt = "a seal balancing a ball on its nose"
    ball, seal = _box(prompt, "ball"), _box(prompt, "seal")
    assert ball.y + ball.height < seal.y + 0.3 * seal.height
    assert seal.x < ball.x + ball.width / 2 < seal.x + seal.width


def test_what_a_word_before_an_animal_says_it_does_is_seen() -> None:
    prompt = "a fox beside a sleeping bear"
    assert the(prompt, "bear").look["posture"] == "sleep"
    assert "posture" not in the(prompt, "fox").look
    assert "posture" not in the("a cat chasing a mouse", "mouse").look


def test_who_has_an_animal_on_the_lap_sits() -> None:
    assert the("a cat sleeping on an old woman's lap", "woman").action == "sit"


@pytest.mark.parametrize("prompt", ["a cat chasing a mouse", "a fox sleeping", "a dog climbing a hill", "a pig rolling in the mud"])
def test_animals_are_not_where_people_do_the_same(prompt: str) -> None:
    assert view_of(prompt).place.kind not in ("bedroom", "kitchen", "city_night", "gym", "classroom")
