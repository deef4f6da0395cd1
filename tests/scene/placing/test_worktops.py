"""Worktops, seats and shelters of stills: what is made lies on a table, readers sit on their bench, all who share are under it."""

from functools import cache

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.graph import SceneGraph
from seedream.scene.shots.views import CastMember, WorldView


@cache
def still(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_still(understand(brief, encode(brief)), 0)


def cast(prompt: str) -> dict[str, CastMember]:
    view = still(prompt).beats[0].view
    assert isinstance(view, WorldView)
    return {m.entity_id: m for m in view.cast}


def across(one: CastMember, other: CastMember) -> bool:
    """Whether the middle of somebody is within the width of something."""
    assert one.box is not None
    assert other.box is not None
    middle = one.box.x + one.box.width / 2
    return other.box.x <= middle <= other.box.x + other.box.width


def test_what_is_made_lies_on_a_table() -> None:
    shown = cast("Grandma and grandson baking cookies in a warm kitchen")
    table = next(m for m in shown.values() if m.noun == "worktable")
    grandma, cookie = shown["grandma"], shown["cookie.1"]
    assert grandma.by == cookie.by == table.entity_id
    assert grandma.holding == ""
    assert cookie.depth < table.depth < grandma.depth  # she stands behind it, and they lie on it
    assert 0.3 < cookie.lift < 0.55
    assert abs(cookie.aside) < 0.5


def test_who_reads_on_a_bench_under_a_tree_sits_there() -> None:
    shown = cast("A girl with a red scarf reading a book on a bench under a tree in autumn")
    girl = shown["girl"]
    assert girl.action == "sit"
    assert girl.holding == "book"
    assert across(girl, shown["bench"])
    assert across(shown["bench"], shown["tree"])
    assert girl.depth < shown["bench"].depth < shown["tree"].depth


def test_all_who_share_an_umbrella_are_under_it() -> None:
    shown = cast("A fox and a hedgehog sharing an umbrella in the rain")
    assert across(shown["fox"], shown["umbrella"])
    assert across(shown["hedgehog"], shown["umbrella"])
    assert not across(shown["fox"], shown["hedgehog"])


def test_two_share_a_bench() -> None:
    shown = cast("An old couple sitting on a bench")
    assert shown["couple.1"].action == shown["couple.2"].action == "sit"
    assert across(shown["couple.1"], shown["bench"])
    assert across(shown["couple.2"], shown["bench"])


def test_a_blanket_is_spread_for_whoever_is_on_it_and_folded_elsewhere() -> None:
    assert cast("a dog on a blanket")["blanket"].noun == "picnic blanket"
    assert cast("a blanket next to a dog")["blanket"].noun == "blanket"


def test_animals_wear_and_carry() -> None:
    mouse = cast("A mouse in a blue coat carrying a lantern through a dark forest")["mouse"]
    assert mouse.look["coat"] == "blue"
    assert mouse.holding == "lantern"


def test_deck_of_a_ship_is_where_its_pirate_is() -> None:
    view = still("A pirate standing on the deck of his ship").beats[0].view
    assert isinstance(view, WorldView)
    assert (view.place.kind, view.place.wording) == ("sea", "deck of his ship")
    assert [m.entity_id for m in view.cast] == ["pirate"]  # the ship is the ground


def test_her_dog_is_not_her() -> None:
    relations = still("A little girl flying a kite with her dog on a windy hill").relations
    assert ("kite", "girl") not in {(r.subject, r.object) for r in relations}
