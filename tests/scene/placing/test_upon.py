"""Upon: bridges, hills, cars on stands and boards are drawn so that somebody is on, under or beside them."""

from __future__ import annotations

import pytest
from tests.scene.staged import cast_of, the, view_of


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a boy standing on a wooden bridge over a stream", "boy"),
        ("an old couple walking across a bridge in the park", "couple"),
        ("a girl fishing from a bridge", "girl"),
    ],
)
def test_who_is_on_a_bridge_stands_on_its_planks(prompt: str, who: str) -> None:
    people = [m for m in cast_of(prompt).values() if m.noun == who]
    bridge = next(m.box for m in cast_of(prompt).values() if m.noun in ("footbridge", "river bridge"))
    assert bridge is not None
    for one in people:
        assert one.box is not None
        assert bridge.x < one.box.x + one.box.width / 2 < bridge.x + bridge.width
        assert bridge.y < one.box.y + one.box.height < bridge.y + 0.6 * bridge.height


def test_a_bridge_in_town_is_a_part_of_it() -> None:
    assert {m.noun for m in view_of("a woman on a bridge in the city at night").cast} == {"woman"}


def test_a_car_that_somebody_lies_under_is_on_stands() -> None:
    prompt = "a mechanic lying under a red car"
    car, man = the(prompt, "raised car"), the(prompt, "mechanic")
    assert car.box is not None
    assert man.box is not None
    assert man.deed == "lie"
    assert car.box.x < man.box.x
    assert man.box.x + man.box.width < car.box.x + car.box.width
    assert man.box.y + man.box.height == pytest.approx(car.box.y + car.box.height, abs=0.02)
    assert view_of(prompt).place.kind == "garage"


def test_a_hill_bears_one_and_a_herd_is_on_a_slope() -> None:
    assert {m.noun for m in cast_of("a lonely tree on a hill").values()} == {"tree", "grassy hill"}
    assert "grassy hill" not in {m.noun for m in cast_of("a shepherd with his sheep on a green hill").values()}


def test_a_train_crosses_a_viaduct_on_top() -> None:
    prompt = "a train crossing a viaduct in the mountains"
    train, way = the(prompt, "train").box, the(prompt, "viaduct").box
    assert train is not None
    assert way is not None
    assert train.y + train.height == pytest.approx(way.y + 0.07 * way.height, abs=0.03)


def test_a_board_that_is_carried_is_under_the_arm_of_its_owner() -> None:
    prompt = "a surfer carrying a board along the beach"
    surfer, board = the(prompt, "surfer"), the(prompt, "carried board")
    assert surfer.box is not None
    assert board.box is not None
    assert board.depth < surfer.depth
    assert board.box.width > board.box.height
    assert surfer.box.y < board.box.y < surfer.box.y + surfer.box.height
    assert board.box.x < surfer.box.x + surfer.box.width / 2 < board.box.x + board.box.width


def test_a_bridge_that_is_all_there_is_is_seen_from_near() -> None:
    assert {m.noun for m in cast_of("An old stone bridge over a quiet river").values()} == {"bridge"}


def test_a_flower_that_an_animal_is_at_grows_and_a_bird_is_in_the_air_before_it() -> None:
    assert {m.noun for m in cast_of("a dog sniffing a flower").values()} == {"dog", "daisy"}
    bird = the("a hummingbird drinking from a red flower", "hummingbird")
    assert bird.action == "fly"


def test_what_an_animal_eats_is_at_its_mouth() -> None:
    prompt = "a rabbit eating a carrot"
    rabbit, carrot = the(prompt, "rabbit"), the(prompt, "carrot")
    assert rabbit.box is not None
    assert carrot.box is not None
    head = rabbit.box.x + rabbit.box.width if rabbit.facing > 0 else rabbit.box.x
    assert carrot.box.x - 0.08 < head < carrot.box.x + carrot.box.width + 0.08


def test_a_fence_that_is_painted_stands_before_the_painter() -> None:
    members = {m.noun: m for m in cast_of("a boy painting a fence").values()}
    assert set(members) == {"boy"}  # the pose has it before the brush
    assert members["boy"].holding == "fence"


def test_a_ladybug_sits_on_a_leaf_that_is_large_enough() -> None:
    prompt = "a ladybug on a leaf"
    bug, leaf = the(prompt, "ladybug").box, the(prompt, "broad leaf").box
    assert bug is not None
    assert leaf is not None
    assert leaf.width > bug.width


@pytest.mark.parametrize(
    ("prompt", "load", "beast"),
    [
        ("a hedgehog with a tiny backpack hiking up a mountain", "backpack", "hedgehog"),
        ("a donkey with a saddle", "saddle", "donkey"),
        ("a book on a horse", "book", "horse"),
    ],
)
def test_what_an_animal_has_on_its_back_is_there_and_no_larger(prompt: str, load: str, beast: str) -> None:
    borne, bearer = the(prompt, load).box, the(prompt, beast).box
    assert borne is not None
    assert bearer is not None
    assert borne.height < bearer.height
    foot = borne.y + borne.height
    assert bearer.y < foot < bearer.y + 0.55 * bearer.height  # on the back, not above the head


def test_who_climbs_a_staircase_is_on_it() -> None:
    keeper, stairs = the("a man climbing a staircase", "man").box, the("a man climbing a staircase", "staircase").box
    assert keeper is not None
    assert stairs is not None
    assert keeper.y + keeper.height < stairs.y + stairs.height


@pytest.mark.parametrize(
    ("prompt", "beast", "thing"),
    [("two dogs pulling a sled through the snow", "dog", "sled"), ("a horse pulling a cart", "horse", "cart")],
)
def test_what_is_pulled_comes_after_who_pulls_it(prompt: str, beast: str, thing: str) -> None:
    cast = [m for m in cast_of(prompt).values() if m.noun in (beast, thing)]
    pulled = next(m for m in cast if m.noun == thing)
    assert all(m.x > pulled.x and m.facing == 1 for m in cast if m.noun == beast)


def test_a_dragon_looks_at_the_knight_who_fights_it() -> None:
    cast = cast_of("a knight fighting a dragon in front of a castle")
    knight, dragon = cast["knight"], cast["dragon"]
    assert (knight.x - dragon.x) * dragon.facing > 0
