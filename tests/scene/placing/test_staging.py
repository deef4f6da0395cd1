"""Staging: in films people sit on, are under, between and behind what the words say, in every shot, at natural sizes."""

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
import pytest

from seedream.context import understand
from seedream.diffusion.tracks import Tracks
from seedream.encoder import encode
from seedream.inputs import read
from seedream.rendering.identify import identify_painted
from seedream.rendering.surface import new_surface
from seedream.rendering.world import WorldPainter
from seedream.scene import build_scene
from seedream.scene.graph import Entity, Relation
from seedream.scene.placing.aboard import ABOARD
from seedream.scene.placing.spots import hips, laid, size_of
from seedream.scene.placing.staging import carried_on, staged
from seedream.scene.placing.tethers import LEASH, tethered
from seedream.scene.shots.continuity import reframed
from seedream.scene.shots.views import CastMember, Place, WorldView
from seedream.types import FrameSpec

FRAME = FrameSpec(320, 180)
TABLE = Entity("table", "thing", "table", action="stand")


@cache
def views(prompt: str) -> tuple[WorldView, ...]:
    """The shots of a film that show somebody."""
    brief = read(prompt)
    graph = build_scene(understand(brief, encode(brief)), 0)[0]
    return tuple(b.view for b in graph.beats if isinstance(b.view, WorldView) and b.view.cast)


def of(view: WorldView, noun: str) -> list[CastMember]:
    return [m for m in view.cast if m.noun == noun]


def middles(view: WorldView) -> dict[str, tuple[float, float]]:
    """Where the visible pixels of each member are in the painted picture, as parts of the frame."""
    painter = WorldPainter(view, Tracks("s", 2.0, {}, ()), FRAME, 5)
    painter.paint(new_surface(FRAME.width, FRAME.height).getCanvas(), 1.0)
    found = identify_painted(painter, 1.0)
    places = {}
    for i, actor in enumerate(painter.actors, 1):
        ys, xs = np.nonzero(found.ids == i)
        if len(xs):
            places[actor.member.entity_id] = (float(xs.mean()) / FRAME.width, float(ys.mean()) / FRAME.height)
    return places


@pytest.mark.parametrize(
    ("prompt", "who", "seat"),
    [
        ("an old man sits on a bench in the park", "man", "bench"),
        ("a woman reads on the sofa in the living room", "woman", "sofa"),
        ("two children sit on a swing in the garden", "child", "swing"),
        ("a family has dinner at the table in the kitchen", "family", "table"),
    ],
)
def test_in_every_shot_people_sit_where_the_words_say(prompt: str, who: str, seat: str) -> None:
    for view in views(prompt):
        people, seats = of(view, who), of(view, seat)
        assert people, view.framing
        assert len(seats) == 1, view.framing
        assert {m.action for m in people} == {"sit"}
        assert all(seats[0].entity_id in (m.by, m.entity_id) or seats[0].by == m.entity_id for m in people)


def test_who_goes_to_sleep_lies_in_the_bed() -> None:
    for view in views("a girl goes to sleep in her bed"):
        girl, bed = of(view, "girl")[0], of(view, "bed")[0]
        assert girl.action == "lie"
        assert girl.by == bed.entity_id or bed.by == girl.entity_id


def test_a_sitter_is_painted_over_the_seat() -> None:
    view = next(v for v in views("an old man sits on a bench in the park") if v.framing == "wide")
    there = middles(view)
    (man, man_y), (bench, bench_y) = there["man"], there["bench"]
    assert abs(man - bench) < 0.06
    assert man_y < bench_y


Told = Callable[[CastMember, CastMember], bool]


def _place(member: CastMember) -> tuple[float, float]:
    return member.aside, member.lift


@pytest.mark.parametrize(
    ("predicate", "right"),
    [
        ("on", lambda a, b: _place(a)[1] > _place(b)[1] + 0.2 and a.depth < b.depth),
        ("under", lambda a, b: _place(a)[1] == 0 and a.depth < b.depth and abs(_place(a)[0] - _place(b)[0]) < 0.1),
        ("above", lambda a, b: _place(a)[1] > _place(b)[1] + size_of(TABLE)[1]),
        ("behind", lambda a, b: a.depth > b.depth),
        ("in front of", lambda a, b: a.depth < b.depth),
    ],
)
def test_relations_hold_in_a_shot(predicate: str, right: Told) -> None:
    cat = Entity("cat", "animal", "cat", action="stand")
    cast = staged([cat, TABLE], [Relation("cat", predicate, "table")], "wide", "own", 0.0, 1, True)
    members = {m.noun: m for m in cast}
    assert right(members["cat"], members["table"])


@pytest.mark.parametrize("facing", [1, -1])
def test_between_is_between(facing: int) -> None:
    woman = Entity("woman", "person", "woman", action="stand", look={"age": "adult"})
    horses = Entity("horse", "animal", "horse", count=2, action="stand")
    spots = laid([woman, horses], [Relation("woman", "between", "horse")], facing)
    left, right = (s.x for s in spots.found["horse"])
    half = (size_of(woman)[0] + size_of(horses)[0]) / 2
    assert left + half <= spots.found["woman"][0].x <= right - half
    dog, cat = Entity("dog", "animal", "dog", action="stand"), Entity("cat", "animal", "cat", action="stand")
    spots = laid([woman, dog, cat], [Relation("woman", "between", "dog"), Relation("woman", "between", "cat")], facing)
    sides = sorted(spots.found[n][0].x for n in ("dog", "cat"))
    assert sides[0] < spots.found["woman"][0].x < sides[1]


def test_a_childs_feet_hang_from_a_seat_for_adults() -> None:
    bench = Entity("bench", "thing", "bench")
    lifts = {}
    for age in ("adult", "child"):
        one = Entity("p", "person", "person", action="sit", look={"age": age})
        lifts[age] = laid([one, bench], [Relation("p", "on", "bench")], 1).found["p"][0].lift + hips(one)
    assert lifts["adult"] == pytest.approx(lifts["child"], abs=0.02)


def test_a_nearer_and_a_farther_framing_keep_the_seat() -> None:
    wide = next(v for v in views("an old man sits on a bench in the park") if v.framing == "wide")
    close = reframed(wide, "close")
    assert close is not None
    assert [m.noun for m in close.cast] == ["man", "bench"]
    assert close.cast[0].lift + 0.78 * close.cast[0].height == pytest.approx(
        1.0, abs=0.06
    )  # the head is where a stander's would be
    back = reframed(close, "wide")
    assert back is not None
    assert back.cast[0].lift + back.cast[1].lift == pytest.approx(0.0)


def test_who_sat_still_sits_in_the_next_step_unless_they_get_up() -> None:
    man = Entity("man", "person", "man", action="sit", look={"age": "adult", "verb": "sit"})
    before: tuple[Sequence[Entity], Sequence[Relation]] = (
        [man, Entity("bench", "thing", "bench")],
        [Relation("man", "on", "bench")],
    )
    for action, verb, stays in (("hold", "feed", True), ("walk", "walk", False), ("stand", "leave", False)):
        now = Entity("man", "person", "man", action=action, look={"age": "adult", "verb": verb})
        entities, relations = carried_on(before, ([now], []))
        assert (Relation("man", "on", "bench") in relations) == stays == (len(entities) == 2)


@pytest.mark.parametrize(
    ("prompt", "who"), [("a couple rides a motorbike along the road", "couple"), ("a couple rows a boat on a lake", "couple")]
)
def test_a_couple_shares_what_it_rides(prompt: str, who: str) -> None:
    for view in views(prompt):
        first, second = of(view, who)
        assert second.by == first.entity_id
        assert second.look[ABOARD] == "1"
        assert second.holding == first.holding


def test_both_are_seen_in_a_car() -> None:
    adult = {"age": "adult"}
    driver = CastMember("a", "person", "man", "drive", holding="car", look=adult)
    mate = CastMember("b", "person", "woman", "sit", holding="car", look={**adult, ABOARD: "1"}, by="a")
    painter = WorldPainter(WorldView(Place("studio"), (driver, mate), "medium"), Tracks("s", 2.0, {}, ()), FRAME, 5)
    empty = WorldPainter(
        WorldView(Place("studio"), (CastMember("a", "thing", "car"),), "medium"), Tracks("s", 2.0, {}, ()), FRAME, 5
    )
    seen = [p.alone(a, 1.0) for p in (painter, empty) for a in p.actors if a.member.entity_id == "a"]
    assert int((np.abs(seen[0].astype(int) - seen[1]).sum(axis=2) > 60).sum()) > 40  # the driver is behind the front window
    beside = next(a for a in painter.actors if a.member.entity_id == "b")
    assert int((painter.alone(beside, 1.0)[..., 3] > 127).sum()) > 40


def test_who_shares_an_umbrella_is_under_it() -> None:
    shots = [v for v in views("two friends share an umbrella in the rain") if any(m.holding for m in v.cast)]
    assert len(shots) > 1, "it is there once the first drops have fallen, and until the rain is over"
    for view in shots:
        if view.framing != "close":
            holder, mate = sorted(of(view, "friend"), key=lambda m: not m.holding)
            assert mate.by == holder.entity_id
            assert abs(mate.aside) <= 0.3


def test_a_dog_is_led_by_the_hand() -> None:
    woman = Entity("woman", "person", "woman", action="walk", look={"age": "adult", "verb": "walk"})
    dog, leash = Entity("dog", "animal", "dog", action="stand"), Entity("leash", "thing", "leash")
    told = [Relation("woman", "walk", "dog"), Relation("woman", "on", "leash")]
    entities, relations = tethered([woman, dog, leash], told)
    assert [(e.id, e.action, e.look.get(LEASH, "")) for e in entities] == [("woman", "walk", ""), ("dog", "walk", "woman")]
    assert relations == told[:1]
    cast = staged([woman, dog, leash], told, "wide", "own", 0.0, 1, True)
    painter = WorldPainter(WorldView(Place("studio"), cast, "wide"), Tracks("s", 2.0, {}, ()), FRAME, 5)
    painter.paint(new_surface(FRAME.width, FRAME.height).getCanvas(), 1.0)
    led = next(a for a in painter.actors if a.member.noun == "dog")
    assert led.hand is not None  # type: ignore[attr-defined]


def test_balloons_are_above_the_hand_that_holds_their_strings() -> None:
    for view in views("a girl holds three balloons in the garden"):
        girl = of(view, "girl")[0]
        assert girl.holding == "balloon"
        assert [m.by for m in of(view, "balloon")] == [girl.entity_id] * 3
