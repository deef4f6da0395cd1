"""Adverts for goods: large under their name, in use where they are at home, in their colour, and with their price."""

from __future__ import annotations

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.graph import Entity
from seedream.scene.sheets import SheetView
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.goods import coloured, home_of, name_among


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def test_a_product_is_named_large_used_at_home_and_shown_again_at_the_end() -> None:
    graph = _film("15 second ad for our new espresso machine, the Crema One: sleek, black, makes a perfect espresso in 30 seconds")
    views = {b.id: b.view for b in graph.beats}
    hero, use, end = views["what"], views["use.1"], views["action"]
    assert isinstance(hero, WorldView)
    assert (hero.headline, hero.place.kind, [(m.noun, m.colour) for m in hero.cast]) == (
        "Crema One",
        "studio",
        [("espresso machine", "black")],
    )
    assert isinstance(use, WorldView)
    assert use.place.kind == "kitchen"
    assert any(m.category == "person" for m in use.cast)
    assert isinstance(end, SheetView)
    assert (end.headline, [(m.noun, m.colour) for m in end.figures]) == ("Crema One", [("espresso machine", "black")])


def test_a_price_is_on_a_sticker_and_what_is_ridden_is_ridden() -> None:
    graph = _film("15s teaser for our new folding bike, light, fits under your desk, from 899 €")
    rides = [b.view for b in graph.beats if b.id in ("open", "use.1") and isinstance(b.view, WorldView)]
    assert [r.cast[0].action for r in rides] == ["ride", "ride"]
    last = graph.beats[-1].view
    assert isinstance(last, SheetView)
    assert last.badge == "From 899 €"
    assert all("desk" not in m.noun for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast)


def test_a_service_is_no_thing_to_hold() -> None:
    graph = _film("20 second ad for a local bike repair shop: flat tyre fixed in 15 minutes, free check in spring")
    assert graph.kind == "announcement"
    said = " ".join(line for b in graph.beats for line in b.spoken)
    assert "Flat tyre fixed in 15 minutes." in said
    assert "while it lasts" not in said


def test_names_colours_and_homes() -> None:
    assert name_among(["The Crema One", "Sleek"]) == "Crema One"
    assert name_among(["Sleek", "Makes coffee"]) == ""
    kettle = Entity("kettle", "thing", "kettle")
    assert coloured([kettle], "our kettle: sleek, matte black, fast")[0].colour == "black"
    assert coloured([kettle], "tea with black leaves")[0].colour == ""
    assert (home_of("kettle"), home_of("sofa"), home_of("idea")) == ("kitchen", "living_room", "")
