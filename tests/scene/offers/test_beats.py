"""Films of offers: people in its situation, the thing large, in use, prices and dates in type, and an end card with what to do."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.text import choose_duration, write
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.sheets import SheetView
from seedream.scene.shots.views import WorldView


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _worlds(graph: SceneGraph) -> dict[str, WorldView]:
    return {b.id: b.view for b in graph.beats if isinstance(b.view, WorldView)}


def _pages(graph: SceneGraph) -> dict[str, SheetView]:
    return {b.id: b.view for b in graph.beats if isinstance(b.view, SheetView)}


def test_an_advert_shows_people_with_the_goods_and_the_goods_themselves() -> None:
    graph = _film("a 20 second ad for our running shoes, energetic")
    worlds = _worlds(graph)
    assert [b.id for b in graph.beats] == ["open", "what", "use.1", "use.2", "action"]
    assert all("run" in {m.action for m in worlds[i].cast} for i in ("open", "use.1", "use.2"))
    assert worlds["what"].headline == "Running shoes"
    pair = worlds["what"].cast
    assert [(m.noun, m.facing) for m in pair] == [("running shoe", 1), ("running shoe", 1)]
    assert pair[0].box is not None
    assert pair[1].box is not None
    assert pair[0].box.x < pair[1].box.x < pair[0].box.x + pair[0].box.width
    assert _pages(graph)["action"].call == "Lace up and go"


def test_a_menu_is_eaten_in_the_place_that_is_named() -> None:
    worlds = _worlds(_film("announce our new vegetarian menu at the Green Fork café, 15 seconds"))
    assert (worlds["what"].headline, worlds["what"].kicker, worlds["what"].cast[0].noun) == (
        "New vegetarian menu",
        "Green Fork café",
        "salad",
    )
    assert worlds["use.1"].place.kind == "cafe"
    assert "salad" in {m.holding for m in worlds["use.1"].cast}


def test_prices_and_dates_have_pages_and_stand_on_the_end_card() -> None:
    graph = _film("Teaser for the Harbour Jazz Festival, 12 to 14 July, tickets from 20 euros")
    pages = _pages(graph)
    assert (pages["price"].badge, pages["when"].headline, pages["action"].call) == (
        "From 20 euros",
        "12 to 14 July",
        "Get your ticket",
    )
    assert [d.title for d in pages["action"].details] == ["12 to 14 July"]
    flat = _pages(_film("video ad: Casa Verde, two bedroom flats by the river, from 240,000 euros, viewings every Sunday"))
    assert flat["action"].badge == "From 240,000 euros"


def test_news_for_staff_shows_people_at_work_and_no_button() -> None:
    graph = _film("welcome video for new employees at Nordlicht Solar")
    assert {v.place.kind for v in _worlds(graph).values()} <= {"office", "meeting_room"}
    end = _pages(graph)["action"]
    assert (end.headline, end.call, len(end.figures)) == ("Welcome to Nordlicht Solar", "", 1)


@pytest.mark.parametrize(("name", "gender"), [("Priya", "woman"), ("Marco", "man")])
def test_a_new_colleague_looks_like_one_of_that_name(name: str, gender: str) -> None:
    graph = _film(f"say hello to our new colleague {name}, who joins the design team on Monday")
    assert {m.look.get("gender") for m in _worlds(graph)["what"].cast} == {gender}
    assert _pages(graph)["action"].figures[0].look.get("gender") == gender


def test_the_title_stands_beside_everybody() -> None:
    for prompt in (
        "open day at Westfield primary school, Saturday 8 May, 10 am to 2 pm",
        "reel for our yoga studio: first class free",
    ):
        view = _worlds(_film(prompt))["what"]
        assert view.cast
        assert all(m.box is not None and m.box.x >= 0.0 and m.box.x + m.box.width <= 1.0 for m in view.cast)


def test_all_that_a_request_says_is_said_however_long_that_takes() -> None:
    brief = read(
        "ad for Velora headphones, noise cancelling, 30 hours of battery, folds flat, three colours, two years of warranty, 9 euros"
    )
    graph, _ = build_scene(understand(brief, encode(brief)), 0)

    def estimate(text: str) -> float:
        return len(text.split()) / 2.0

    duration_s, _ = choose_duration(brief, graph, estimate)
    script, _ = write(graph, duration_s=duration_s, seed=0, narrated=True, estimate=estimate)
    told = " ".join(line.text for line in script.lines)
    for words in (
        "Noise cancelling.",
        "30 hours of battery.",
        "Folds flat.",
        "Three colours.",
        "Two years of warranty.",
        "9 euros.",
    ):
        assert words in told


def test_how_soon_something_is_had_is_not_how_long_the_film_is() -> None:
    assert read("an ad for our car insurance, get a quote in two minutes").intent.duration_s is None
    assert read("explain photosynthesis in two minutes").intent.duration_s == 120.0


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("internal update: the Munich office moves to Karlstraße 12 on 1 March", "On 1 March, at Karlstraße 12."),
        (
            "holiday greetings from the whole team at Nordlicht Energie",
            "Holiday greetings from the whole team at Nordlicht Energie.",
        ),
        ("gym challenge: 30 days, 10 minutes a day, no equipment", "30 days. 10 minutes a day."),
        ("our coffee is roasted in small batches, shipped within 24 hours, and compostable packaging", "Roasted in small batches."),
        ("flash sale today only: buy one pizza, get one free", "Buy one pizza, get one free."),
        ("year in review: 12,000 customers, 98 % happy, 3 new offices", "12,000 customers. 98 % happy. 3 new offices."),
    ],
)
def test_what_heralds_an_announcement_makes_one_and_nothing_is_lost(prompt: str, said: str) -> None:
    assert said in [" ".join(b.spoken[:1]) for b in _film(prompt).beats]


def test_a_big_thank_you_is_one() -> None:
    said = [
        " ".join(b.spoken[:1]) for b in _film("a big thank you to everyone who donated: 8,400 euros for the animal shelter").beats
    ]
    assert "Thank you to everyone who donated." in said
    assert "8,400 euros for the animal shelter." in said
