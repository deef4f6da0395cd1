"""Everyday requests: who does what, where, under which title, seen how."""

from __future__ import annotations

from itertools import pairwise

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.reading.lexicon import data
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.product_name import brand_in, colour_in
from seedream.types import Decision


def built(prompt: str, seed: int = 0, **wishes: object) -> tuple[SceneGraph, tuple[Decision, ...]]:
    brief = read(prompt, **wishes)  # type: ignore[arg-type]
    return build_scene(understand(brief, encode(brief)), seed)


def worlds(graph: SceneGraph) -> list[WorldView]:
    return [b.view for b in graph.beats if isinstance(b.view, WorldView)]


def test_whoever_watches_does_not_do_what_is_watched() -> None:
    graph, _ = built("an old lighthouse keeper watches the storm roll in over the sea")
    assert [(e.noun, e.action) for e in graph.entities] == [("lighthouse keeper", "stand")]


@pytest.mark.parametrize(
    ("prompt", "noun", "action", "riding"),
    [
        ("a postman cycling through a small town on a sunny morning", "postman", "ride", "bicycle"),
        ("a surfer riding a wave", "surfer", "ride", "surfboard"),
        ("a fisherman rowing his boat on a misty lake at dawn", "fisherman", "sail", "boat"),
        ("a dancer practicing alone in an empty studio", "dancer", "dance", ""),
    ],
)
def test_mounts_and_natural_actions(prompt: str, noun: str, action: str, riding: str) -> None:
    hero = built(prompt)[0].entities[0]
    assert (hero.noun, hero.action, hero.look.get("riding", "")) == (noun, action, riding)


@pytest.mark.parametrize(
    ("prompt", "place", "hour"),
    [
        ("a fisherman rowing his boat on a misty lake at dawn", "river", "dawn"),
        ("a nurse walks home after the night shift", "city_night", "night"),
        ("a boy and his father camping in the forest under the stars", "forest", "night"),
        ("a wolf howling at the full moon in the snow", "snow", "night"),
        ("a busy commuter rushes through the city on a rainy monday morning", "city_night", "overcast"),
    ],
)
def test_where_and_when(prompt: str, place: str, hour: str) -> None:
    found = built(prompt)[0].place
    assert (found.kind, found.time_of_day) == (place, hour)


def test_teaching_somebody_is_no_lesson_and_gerunds_are_no_names() -> None:
    graph, _ = built("a grandfather teaching his granddaughter to fish by the lake")
    assert graph.kind == "cinematic"
    assert {e.noun for e in graph.entities} == {"grandfather", "granddaughter"}
    assert built("a boy and his father camping in the forest")[0].entities[1].noun == "father"


def test_the_calf_of_an_elephant_is_a_small_elephant() -> None:
    young = built("an elephant and her calf crossing the savanna")[0].entities[1]
    assert young.noun == "elephant"
    assert young.look["young"] == "yes"


def test_a_red_fox_has_its_own_coat_and_a_red_kite_is_red() -> None:
    assert built("a red fox in the forest")[0].entities[0].colour == ""
    assert built("a boy with a red kite in a field")[0].entities[1].colour == "red"


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    "prompt",
    [
        "an old lighthouse keeper watches the storm roll in over the sea",
        "two kids flying a red kite above a golden wheat field at sunset",
        "a woman with a red umbrella walks through a rainy neon city",
        "northern lights over snowy mountains",
        "A story about a shy girl who learns to dance in the snow",
    ],
)
def test_titles_are_short_and_whole(prompt: str, seed: int) -> None:
    graph, decisions = built(prompt, seed)
    assert 0 < len(graph.title.split()) <= 5
    assert graph.title == next(d.value for d in decisions if d.key == "title")


def test_titles_of_every_place() -> None:
    for place in data("places"):
        names = [t for group in data("titles")[place] for t in group["titles"]]
        assert len(set(names)) >= 4
        assert all(len(name.split()) <= 5 for name in names)


def test_a_given_title_wins_and_wishes_make_titles() -> None:
    assert built("a short film titled 'The Last Bus' about a man waiting in the rain")[0].title == "The Last Bus"
    titles = {built("A story about a small robot who wants to fly", seed)[0].title for seed in range(6)}
    assert "The Robot Who Would Fly" in titles


def test_the_closing_shot_looks_elsewhere_and_later() -> None:
    views = worlds(built("a farmer walking home through the fields", duration_s=20.0)[0])
    first, last = views[0], views[-1]
    assert not first.mirrored
    assert last.mirrored
    assert (first.place.time_of_day, last.place.time_of_day) in {("golden", "sunset"), ("overcast", "overcast"), ("day", "golden")}
    said = worlds(built("a farmer walking home through the fields at noon", duration_s=20.0)[0])
    assert said[0].place.time_of_day == said[-1].place.time_of_day == "day"
    street = worlds(built("a man walks through the neon city", duration_s=20.0)[0])[-1]
    assert not street.mirrored
    assert street.seed_offset > 0


@pytest.mark.parametrize(("seconds", "least", "most"), [(12.0, 3, 4), (20.0, 5, 6)])
def test_number_of_shots(seconds: float, least: int, most: int) -> None:
    for prompt in ("a quiet lake in the mountains with a hiker", "an excited boy runs along the beach"):
        assert least <= len(built(prompt, duration_s=seconds)[0].beats) <= most


def test_small_people_are_raised_into_close_shots() -> None:
    views = worlds(built("a little girl waiting in the snow", duration_s=20.0)[0])
    close = next(v for v in views if v.framing == "close").cast[0]
    assert close.height > 0.64
    assert close.height + close.lift == pytest.approx(1.0, abs=0.01)


def test_large_animals_keep_apart() -> None:
    views = worlds(built("a farmer feeding his cows in the morning", duration_s=12.0)[0])
    cows = [m for m in views[0].cast if m.noun == "cow"]
    assert all(b.x - a.x > 0.4 for a, b in pairwise(cows))
    assert all(c.depth >= 0.35 for c in cows)


@pytest.mark.parametrize(
    ("prompt", "brand"),
    [
        ("A product film for Fern, an app for plant lovers", "Fern"),
        ("Launch video for our new budgeting app Pennywise", "Pennywise"),
        ("an app called Tidepool that tracks surf", "Tidepool"),
        ("Introducing Lumen: the lamp that listens", "Lumen"),
        ("Nimbus, the app that plans your meals", "Nimbus"),
        ("a demo of Acme Notes 2, our note-taking tool", "Acme Notes 2"),
        ("a product video for a meditation app named “still”", "still"),
        ("Make a promo for a habit tracker app", ""),
        ("Show our new app for runners in Berlin", ""),
        ("A video for a fitness app for iOS", ""),
        ("an app for Android users that tracks sleep", ""),
    ],
)
def test_brands_are_read(prompt: str, brand: str) -> None:
    assert brand_in(prompt) == brand


def test_a_named_product_is_shown_and_recorded() -> None:
    graph, decisions = built("A product film for Fern, an app for plant lovers, with a teal accent")
    assert graph.brand == graph.title == "Fern"
    assert graph.accent == data("colours")["teal"]
    assert {("brand", "Fern"), ("accent", data("colours")["teal"])} <= {(d.key, d.value) for d in decisions}
    assert colour_in("a film about a red kite") == ""
    assert built("Product film for Pennywise, a budgeting app")[1][-1].value == "finance"


def test_what_is_waited_for_is_not_there() -> None:
    assert [e.noun for e in built("an old woman waiting for the bus in the snow")[0].entities] == ["woman"]
    assert built("children playing football in the park on a summer evening")[0].place.time_of_day == "golden"
