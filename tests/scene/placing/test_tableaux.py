"""Tableaux: what people do round one thing brings it, they sit at it, and what belongs to it lies between them; in films, too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene, build_still
from seedream.scene.graph import Entity
from seedream.scene.placing.tableaux import TABLEAU, marked, tableau_of
from seedream.scene.shots.views import CastMember, Place, WorldView

FRIENDS = (Entity("friend", "person", "friend", 2, action="hold", look={"age": "adult"}),)


@cache
def view(prompt: str) -> WorldView:
    brief = read(prompt)
    shown = build_still(understand(brief, encode(brief)), 0).beats[0].view
    assert isinstance(shown, WorldView)
    return shown


def cast(prompt: str) -> Mapping[str, CastMember]:
    return {m.entity_id: m for m in view(prompt).cast}


def one(members: Mapping[str, CastMember], noun: str) -> CastMember:
    return next(m for m in members.values() if m.noun == noun)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("two old friends playing chess", "chess"), ("they played cards all night", "cards"), ("friends having a picnic", "picnic"),
        ("friends drinking tea together", "tea"), ("two friends arm wrestling", "arm_wrestling"),
        ("after dinner two friends rest", ""),
        ("two friends without breakfast", ""), ("two friends look at a chestnut", ""), ("friends running to a meeting", "meeting"),
    ],
)  # fmt: skip
def test_occasions_are_read_from_the_words(text: str, name: str) -> None:
    assert tableau_of(text, FRIENDS) == name


def test_who_is_on_the_way_takes_no_part() -> None:
    runner = Entity("woman", "person", "woman", 2, action="run", look={"verb": "run"})
    assert not any(TABLEAU in e.look for e in marked((runner,), "two women running to a meeting"))
    assert all(TABLEAU in e.look for e in marked(FRIENDS, "two friends in a meeting"))


def test_two_who_play_chess_face_each_other_over_the_board() -> None:
    members = cast("two old friends playing chess under a big tree")
    first, second, board = (members[name] for name in ("friend.1", "friend.2", "chess"))
    table = one(members, "bistro table")
    assert first.by == second.by == board.by == table.entity_id
    assert first.action == second.action == "sit"
    assert first.aside < board.aside < second.aside
    assert (first.facing, second.facing) == (1, -1)
    assert 0.35 < board.lift < 0.5
    assert members["tree"].depth > table.depth  # it is behind them


def test_a_family_dines_at_a_laid_table_with_its_children() -> None:
    members = cast("a family having dinner together")
    people = [m for m in members.values() if m.category == "person"]
    assert [m.look["age"] for m in people] == ["adult", "adult", "child", "child"]
    assert {m.by for m in people} == {one(members, "laid table").entity_id}
    assert one(members, "roast dinner").by == one(members, "laid table").entity_id
    seats = [m.aside for m in people]
    assert min(b - a for a, b in zip(sorted(seats), sorted(seats)[1:], strict=False)) > 0.3
    assert len({m.noun for m in members.values()} & {"table", "dining table"}) == 0


def test_what_is_named_lies_on_the_table_instead() -> None:
    members = cast("three friends having pizza for dinner")
    assert members["pizza"].by == one(members, "laid table").entity_id
    assert not any(m.noun == "roast dinner" for m in members.values())


def test_a_picnic_is_on_the_ground() -> None:
    members = cast("a couple having a picnic by the lake")
    couple = [members["couple.1"], members["couple.2"]]
    assert {m.deed for m in couple} == {"floor_sit"}
    assert couple[0].aside < one(members, "picnic food").aside < couple[1].aside


def test_a_picnic_with_a_blanket_of_ones_own_is_where_it_is_said_to_be() -> None:
    shown = view("two friends having a picnic on the beach with a red blanket")
    blanket = one({m.entity_id: m for m in shown.cast}, "picnic blanket")
    assert (shown.place.kind, blanket.colour) == ("beach", "red")
    assert not any(m.noun == "blanket" for m in shown.cast)


def test_a_child_lies_under_the_cover_and_who_reads_sits_on_the_edge() -> None:
    members = cast("a mother reading a bedtime story to her son")
    mother, son, cover = members["mother"], members["son"], one(members, "bed cover")
    assert (son.action, mother.action) == ("lie", "sit")
    assert mother.depth < cover.depth < son.depth
    assert son.aside < mother.aside
    assert mother.holding in ("book", "open book")


def test_pupils_sit_before_the_teacher() -> None:
    members = cast("a teacher at the blackboard with six pupils")
    pupils = [m for name, m in members.items() if name.startswith("pupil")]
    assert len(pupils) == 6
    assert all(m.action == "sit" and m.aside > 0.5 and m.facing == -1 for m in pupils)
    assert members["blackboard"].depth > members["teacher"].depth


def test_a_place_leaves_out_what_the_cast_brings() -> None:
    assert view("a family having dinner in the kitchen").place.without == ("table",)
    assert view("a fox on a park bench").place.without == ("bench",)
    assert view("a man in a park").place.without == ()
    assert Place("park").without == ()


def test_films_have_the_same_table_in_all_shots_of_the_group() -> None:
    brief = read("two friends playing chess in a park", duration_s=12)
    views = [b.view for b in build_scene(understand(brief, encode(brief)), 0)[0].beats]
    groups = [v for v in views if isinstance(v, WorldView) and any(m.entity_id == "friend.2" for m in v.cast)]
    assert groups
    for shown in groups:
        nouns = [m.noun for m in shown.cast]
        assert nouns.count("bistro table") == 1
        assert nouns.count("chess") == 1
