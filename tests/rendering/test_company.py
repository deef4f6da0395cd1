"""Company: of several who each fly a kite, every one has the line of their own."""

from __future__ import annotations

from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.performing import Setting
from seedream.rendering.company import company
from seedream.rendering.props.actor import ThingActor
from seedream.scene.shots.views import CastMember, Place, WorldView


def _view(kites: int) -> WorldView:
    children = [
        CastMember(f"child.{i}", "person", "child", "hold", x=0.3 * i, holding="kite", look={"age": "child"}) for i in (1, 2)
    ]
    names = [f"kite.{i}" for i in range(1, kites + 1)] if kites > 1 else ["kite"] * kites
    flown = [CastMember(name, "thing", "kite", "fly", x=0.3 * i) for i, name in enumerate(names)]
    return WorldView(Place("meadow"), (*children, *flown), "medium")


def _lines(kites: int) -> dict[str, str]:
    actors = company(_view(kites), Setting(Tracks("s", 4.0, {}, ()), 500.0, 3))
    things = [a for a in actors if isinstance(a, ThingActor)]
    return {a.member.entity_id: a.keeper.member.entity_id for a in things if a.keeper is not None}


def test_every_kite_is_held_by_its_own_child() -> None:
    assert _lines(2) == {"kite.1": "child.1", "kite.2": "child.2"}


def test_one_kite_is_held_by_one() -> None:
    assert len(_lines(1)) == 1


def test_a_kite_that_nobody_has_drawn_is_added() -> None:
    assert len(_lines(0)) == 1
