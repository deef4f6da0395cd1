"""Stills: counts and spatial relations hold in the composition, everything is inside the frame, nothing overlaps."""

import itertools
from collections.abc import Callable
from functools import cache

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.graph import SceneGraph
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import CastMember, WorldView
from seedream.types import Rect


@cache
def still(prompt: str, aspect: str = "16:9") -> SceneGraph:
    brief = read(prompt, aspect=aspect)
    return build_still(understand(brief, encode(brief)), 1)


def cast(prompt: str, aspect: str = "16:9") -> tuple[CastMember, ...]:
    view = still(prompt, aspect).beats[0].view
    assert isinstance(view, WorldView)
    return view.cast


def box(member: CastMember) -> Rect:
    assert member.box is not None
    return member.box


def overlap(a: Rect, b: Rect) -> float:
    """Area that two boxes share, as a part of the smaller."""
    w = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    h = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    return max(w, 0.0) * max(h, 0.0) / min(a.width * a.height, b.width * b.height)


@pytest.mark.parametrize("aspect", ["16:9", "1:1", "9:16"])
@pytest.mark.parametrize(
    "prompt",
    [
        "a photo of four clocks",
        "a dog right of a teddy bear",
        "a couch below a cup",
        "a photo of seven birds",
        "a man, a cow and two vases",
        "three elephants",
        "twelve apples",
        "a bus and a toothbrush",
        "three boats",
        "a man rowing a boat on a lake",
    ],
)
def test_all_inside_and_apart(prompt: str, aspect: str) -> None:
    boxes = [box(m) for m in cast(prompt, aspect)]
    for b in boxes:
        assert b.x > 0.0
        assert b.y > 0.0
        assert b.x + b.width < 1.0
        assert b.y + b.height < 0.955
    for a, b in itertools.combinations(boxes, 2):
        assert overlap(a, b) == 0.0


@pytest.mark.parametrize("number", range(1, 13))
@pytest.mark.parametrize("noun", ["apple", "giraffe", "bus", "knife"])
def test_every_count_is_kept_and_large_enough(noun: str, number: int) -> None:
    members = cast(f"a photo of {number} {lexicon.plural(noun) if number > 1 else noun}")
    assert len(members) == number
    assert len({m.entity_id for m in members}) == number
    if noun != "knife":  # a knife is thin: its box is, too
        assert all(box(m).width * box(m).height > 0.015 / 0.55 for m in members)


def test_counts_and_colours() -> None:
    members = cast("a photo of three purple cups and a green accordion")
    assert [(m.noun, m.colour) for m in members].count(("cup", "purple")) == 3
    assert [(m.noun, m.colour) for m in members].count(("accordion", "green")) == 1


Holds = Callable[[Rect, Rect], bool]
LEFT: Holds = lambda a, b: a.x + a.width <= b.x  # noqa: E731
ABOVE: Holds = lambda a, b: a.y + a.height <= b.y  # noqa: E731


def _swapped(holds: Holds) -> Holds:
    return lambda a, b: holds(b, a)


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        ("left of", LEFT),
        ("on the left side of", LEFT),
        ("to the right of", _swapped(LEFT)),
        ("above", ABOVE),
        ("below", _swapped(ABOVE)),
        ("underneath", _swapped(ABOVE)),
        ("on top of", lambda a, b: a.y + a.height <= b.y + 0.01 and a.x + a.width > b.x and a.x < b.x + b.width),
    ],
)
def test_relations_hold(words: str, holds: Holds) -> None:
    members = cast(f"a photo of a vase {words} a suitcase")
    vase, suitcase = (box(next(m for m in members if m.noun == n)) for n in ("vase", "suitcase"))
    assert holds(vase, suitcase)


@pytest.mark.parametrize("words", ["with a kite above it", "and above it a kite", "below a kite"])
def test_relations_by_pronoun(words: str) -> None:
    members = {m.noun: box(m) for m in cast(f"a bear {words}")}
    if words != "and above it a kite":  # nobody says of what "it" is before it comes
        assert ABOVE(members["kite"], members["bear"])
    assert len(members) == 2


def test_own_side_and_between() -> None:
    members = {m.noun: box(m) for m in cast("a vase, to its left a cup")}
    assert LEFT(members["cup"], members["vase"])
    members = {m.noun: box(m) for m in cast("a cat between a dog and a horse")}
    assert LEFT(members["dog"], members["cat"])
    assert LEFT(members["cat"], members["horse"])


def test_behind_is_further_and_mostly_seen() -> None:
    members = {m.noun: m for m in cast("a cow behind a bench")}
    assert members["cow"].depth > members["bench"].depth
    assert 0.0 < overlap(box(members["cow"]), box(members["bench"])) < 0.4


def test_what_is_under_a_table_stands_between_its_legs() -> None:
    for words in ("under", "below"):
        members = {m.noun: m for m in cast(f"a backpack {words} a table")}
        inner, table = box(members["backpack"]), box(members["table"])
        assert table.x < inner.x
        assert inner.x + inner.width < table.x + table.width
        assert inner.y + inner.height == pytest.approx(table.y + table.height, abs=0.001)
        assert inner.height < 0.8 * table.height
        assert members["backpack"].depth < members["table"].depth
    members = {m.noun: m for m in cast("a cow below a table")}  # it does not fit under there
    assert ABOVE(box(members["table"]), box(members["cow"]))


def test_what_is_on_something_together_stands_there_side_by_side() -> None:
    members = {m.noun: box(m) for m in cast("a cup, a plate and a candle on a table")}
    table = members.pop("table top")
    for b in members.values():  # in the middle of the table's top, which is seen from a little above
        assert table.y < b.y + b.height < table.y + 0.6 * table.height
        assert table.x - 0.02 < b.x
        assert b.x + b.width < table.x + table.width + 0.02
    assert all(overlap(a, b) == 0 for a, b in itertools.combinations(members.values(), 2))
    ordered = {m.noun: box(m) for m in cast("a cup left of a teapot on a table")}
    assert LEFT(ordered["cup"], ordered["teapot"])
    cup, table = ordered["cup"], ordered["table top"]
    assert table.y < cup.y + cup.height < table.y + 0.6 * table.height


def test_people_on_a_bench_sit_and_animals_on_wheels_stand() -> None:
    members = cast("a man and a woman on a bench")
    assert {m.action for m in members if m.category == "person"} == {"sit"}
    dog, board = (next(m for m in cast("a dog on a skateboard") if m.noun == n) for n in ("dog", "skateboard"))
    assert dog.action == "stand"
    assert box(dog).y + box(dog).height < box(board).y + box(board).height


def test_one_stands_between_several_of_a_kind() -> None:
    members = cast("a cat between two dogs")
    cat, (left, right) = box(next(m for m in members if m.noun == "cat")), [box(m) for m in members if m.noun == "dog"]
    assert LEFT(left, cat)
    assert LEFT(cat, right)
    assert [m.entity_id for m in members if m.noun == "dog"] == ["dog.1", "dog.2"]


@pytest.mark.parametrize(
    ("prompt", "noun", "colour", "count"),
    [
        ("a red orange", "orange", "red", 1),
        ("an orange bowl", "bowl", "orange", 1),
        ("a chair that is blue", "chair", "blue", 1),
        ("a toilet painted red", "toilet", "red", 1),
        ("a zebra in pink", "zebra", "pink", 1),
        ("a yellow fire hydrant", "fire hydrant", "yellow", 1),
        ("a black computer mouse", "computer mouse", "black", 1),
        ("a pair of scissors", "scissors", "", 1),
        ("two pairs of skis", "skis", "", 2),
        ("a pair of zebras", "zebra", "", 2),
        ("three benchs", "bench", "", 3),
        ("a dozen hot dogs", "hot dog", "", 12),
        ("a remote control for the tv", "remote control", "", 1),
    ],
)
def test_words_of_a_thing(prompt: str, noun: str, colour: str, count: int) -> None:
    members = cast(f"a photo of {prompt}")
    assert {(m.noun, m.colour) for m in members} == {(noun, colour)}
    assert len(members) == count


def test_what_is_above_has_a_plain_wall_unless_a_place_is_named() -> None:
    view = still("a cat above a bus").beats[0].view
    named = still("a cat above a bus on a beach").beats[0].view
    assert isinstance(view, WorldView)
    assert isinstance(named, WorldView)
    assert (view.place.kind, named.place.kind) == ("studio", "beach")
    flown = still("a child flying a kite").beats[0].view
    assert isinstance(flown, WorldView)
    assert flown.place.kind != "studio"
    assert {m.noun for m in flown.cast} == {"child", "kite"}


@pytest.mark.parametrize("boat", ["boat", "canoe", "sailboat"])
def test_who_is_in_a_boat_sits_in_it(boat: str) -> None:
    (one,) = cast(f"a woman in a red {boat} on a lake")
    assert (one.action, one.holding, one.look["riding_colour"]) == ("sail", boat, "red")


def test_who_is_under_a_street_lamp_stands_at_its_foot() -> None:
    person, lamp = cast("a detective under a street lamp at night")
    assert (lamp.lift, person.lift) == (0.0, 0.0)
    assert person.x == pytest.approx(lamp.x, abs=0.15)
    assert box(person).height < 0.75 * box(lamp).height  # which is further away


def test_what_is_held_has_its_own_colour() -> None:
    person, _ = cast("a woman holding a green umbrella and a dog")
    assert (person.holding, person.look["holding_colour"]) == ("umbrella", "green")


def test_nobody_flies_along_with_a_kite() -> None:
    people = [m for m in cast("a girl and her grandfather flying a red kite over a meadow") if m.category == "person"]
    assert [m.noun for m in people if m.action != "fly"] == ["girl", "grandfather"]


def test_several_under_a_tree_stand_at_its_foot_in_the_open_air() -> None:
    view = still("two children reading a book under a big tree").beats[0].view
    assert isinstance(view, WorldView)
    assert lexicon.data("places")[view.place.kind].get("outdoors", True)
    assert view.place.kind != "studio"
    (tree,) = [box(m) for m in view.cast if m.noun == "tree"]
    children = [box(m) for m in view.cast if m.category == "person"]
    assert len(children) == 2
    for child in children:
        assert 0 < child.y + child.height - tree.y - tree.height < 0.1  # before its foot
        assert child.height < 0.6 * tree.height


@pytest.mark.parametrize(
    ("prompt", "open_air"),
    [("three friends under one umbrella in the rain", True), ("a red umbrella", False), ("a cat on a chair while it rains", False)],
)
def test_whoever_is_in_the_rain_is_outdoors(prompt: str, open_air: bool) -> None:
    view = still(prompt).beats[0].view
    assert isinstance(view, WorldView)
    assert (view.place.kind in ("park", "meadow", "forest", "mountains", "field", "city_night")) == open_air


@pytest.mark.parametrize(
    "prompt", ["portrait of an old fisherman", "close-up of a smiling chef", "a girl in a meadow, close-up", "an owl portrait"]
)
def test_a_portrait_or_close_up_comes_near(prompt: str) -> None:
    view = still(prompt).beats[0].view
    assert isinstance(view, WorldView)
    assert view.framing == "close"
    assert len(view.cast) == 1


@pytest.mark.parametrize(
    "prompt",
    ["a girl holding a portrait of her mother", "macro shot of a bee", "a chef in a kitchen", "close-up of two friends"],
)
def test_what_is_small_several_or_only_pictured_is_shown_whole(prompt: str) -> None:
    view = still(prompt).beats[0].view
    assert isinstance(view, WorldView)
    assert view.framing != "close"


@pytest.mark.parametrize("animal", ["horse", "cat", "elephant", "tiger"])
def test_an_animal_that_is_seen_from_near_has_its_head_in_the_picture(animal: str) -> None:
    (sitter,) = cast(f"portrait of a {animal}")
    assert 0.5 < sitter.height + sitter.lift <= 1.05
    assert -0.6 < sitter.x < 0.0


def test_what_lies_on_a_table_is_smaller_beside_it_than_alone() -> None:
    phone, table = cast("a phone on a table beside a cat")[:2]
    assert box(phone).height < 0.5 * box(table).height
    assert box(phone).width * box(phone).height > 0.012  # and is seen all the same
