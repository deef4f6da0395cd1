"""Pages of type: what a request spells out stands on the page, in its form, and nothing that it does not say."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import build_scene, build_still
from seedream.scene.placing.still_lesson import shown_lesson
from seedream.scene.sheets import SheetView
from seedream.scene.sheets.designing import badge_of, design, named_in
from seedream.scene.sheets.items import counted, listed, pieces, plans, priced
from seedream.scene.sheets.reading import read_page
from seedream.scene.shots.views import WorldView


def _still(prompt: str) -> object:
    brief = read(prompt)
    return build_still(understand(brief, encode(brief)), 0).beats[0].view


def _page(prompt: str) -> SheetView:
    view = _still(prompt)
    assert isinstance(view, SheetView)
    return view


@pytest.mark.parametrize(
    ("prompt", "form", "headline", "entries"),
    [
        ("weekly specials menu for our café: flat white 3.20 €, cinnamon roll 2.80 €", "menu", "Weekly specials menu",
         [("Flat white", "3.20 €"), ("Cinnamon roll", "2.80 €")]),
        ("infographic: our year in numbers: 12 new colleagues, 98% happy customers, 1.2 million meals served", "figures",
         "Our year in numbers", [("New colleagues", "12"), ("Happy customers", "98%"), ("Meals served", "1.2 million")]),
        ("comparison of our plans: Basic 9 € with 1 project, Pro 29 € with unlimited projects", "plans", "Compare our plans",
         [("Basic", "9 €"), ("Pro", "29 €")]),
        ("20s top 3 tips for better sleep: keep a rhythm, no screens in bed, cool bedroom", "list", "Top 3 tips for better sleep",
         [("Keep a rhythm", ""), ("No screens in bed", ""), ("Cool bedroom", "")]),
        ("checklist poster for new employees: get your badge, meet your buddy", "list", "Checklist for new employees",
         [("Get your badge", ""), ("Meet your buddy", "")]),
        ("agenda video for our team day: 9:00 breakfast, 14:00 boat tour", "list", "Agenda",
         [("Breakfast", "9:00"), ("Boat tour", "14:00")]),
        ("recipe card for banana bread: 3 bananas, 200 g flour", "menu", "Banana bread", [("Bananas", "3"), ("Flour", "200 g")]),
        ("15s countdown video: our summer sale starts in 3 days", "countdown", "Our summer sale", [("days to go", "3")]),
        ("before and after video for a cleaning service: messy kitchen, then a sparkling one", "versus", "Cleaning service",
         [("Messy kitchen", "Before"), ("Sparkling kitchen", "After")]),
    ],
)  # fmt: skip
def test_a_page_holds_what_the_request_spells_out(prompt: str, form: str, headline: str, entries: list[tuple[str, str]]) -> None:
    page = read_page(prompt)
    assert page is not None
    assert (page.form, page.headline) == (form, headline)
    assert [(e.title, e.value) for e in page.entries] == entries


@pytest.mark.parametrize(
    "prompt",
    ["bar chart: apples 3, pears 5", "a man writing a menu on a wall", "flowchart: wake up, eat, work",
     "three dogs running on the beach",
     "app screen for a bakery: 12 orders, 3 cakes", "menu for our café", "classroom rules poster: listen, be kind, clean up"],
)  # fmt: skip
def test_what_is_no_page_stays_what_it_is(prompt: str) -> None:
    assert read_page(prompt) is None


def test_items_keep_their_numbers() -> None:
    assert pieces("3 eggs, 1,200 g flour and salt") == ["3 eggs", "1,200 g flour", "salt"]
    assert priced(["colouring from 60 €"])[0].value == "from 60 €"
    assert counted(["over 40 schools"])[0].value == "40+"
    assert listed(["12:30 lunch: soup"])[0].text == "Soup"
    assert plans("Starter 5 $ a month with 10 GB, Pro 12 $ a month with 200 GB and backups")[1].points == ("200 GB", "Backups")


def test_facts_of_a_poster_stand_in_blocks_of_their_own() -> None:
    page = _page("flyer for our flea market, Sunday May 17, 10 am to 4 pm, school yard, free entry")
    assert page.headline == "Flea market"
    assert [(d.title, d.mark) for d in page.details] == [
        ("Sunday May 17", "calendar"), ("10 am to 4 pm", "clock_outline"), ("School yard", "map_marker"),
        ("Free entry", "tag_outline"),
    ]  # fmt: skip
    assert page.call == ""


def test_a_job_ad_asks_to_apply_and_shows_somebody_of_the_calling() -> None:
    page = _page("We're hiring a barista! social media image, part time, send your CV to jobs@brewbar.com")
    assert (page.form, page.headline, page.call) == ("job", "We're hiring a barista!", "Apply now")
    assert [m.noun for m in page.figures] == ["barista"]
    other = _page('job ad for LinkedIn: "We\'re hiring: Frontend Developer (m/f/d)", remote or Berlin, apply by May 31, apply now')
    assert [d.title for d in other.details] == ["Remote or Berlin", "Apply by May 31"]
    assert other.body == ""


def test_whose_page_it_is_stands_above_its_headline() -> None:
    page = _page("banner for our webshop: free shipping on all orders over 50 €, this week only")
    assert (page.kicker, page.headline) == ("Our webshop", "Free shipping on all orders over 50 €")
    date = _page("save the date card: Emma and Luca, June 20, 2026, Villa Rosa")
    assert (date.kicker, date.headline, date.details[0].title) == ("Save the date", "Emma and Luca", "June 20, 2026")


def test_the_name_of_a_sheet_may_come_last() -> None:
    page = _page("20 % off all running shoes this weekend only, shop banner")
    assert page.headline == "20 % off all running shoes this weekend only"
    assert {m.noun for m in page.figures} == {"running shoe"}


def test_nothing_is_drawn_that_is_only_asked_for() -> None:
    page = design("Breathe in. Breathe out.", "New classes from September 1 · Book now", "#4f5bd5", "light")
    assert (page.call, page.figures) == ("Book now", ())
    assert [e.noun for e in named_in("Because of you, 312 dogs found a home")] == ["dog"]
    assert badge_of("", "Free entry") == ""
    assert badge_of("", "From 49 €") == "From 49 €"


def test_quoted_words_are_set_as_they_are_and_signed() -> None:
    assert _page('Instagram story for a yoga studio: "Breathe in. Breathe out." book now').headline == "Breathe in. Breathe out."
    page = _page('quote graphic: "Small steps every day" - our coach Lena')
    assert (page.form, page.body) == ("quote", "— Lena")


def test_a_film_of_a_list_has_a_page_for_every_point() -> None:
    brief = read("25s agenda video for our team day: 9:00 breakfast, 10:00 workshop, 14:00 boat tour")
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    pages = [b.view for b in graph.beats if isinstance(b.view, SheetView)]
    assert [p.headline for p in pages] == ["Agenda", "Breakfast", "Workshop", "Boat tour", "Agenda"]
    assert [b.spoken for b in graph.beats][1] == ("9:00: breakfast.",)


def test_a_title_keeps_clear_of_whoever_is_on_a_poster() -> None:
    view = _still('poster for a jazz night: "Blue Note Friday, 8 pm" with a saxophone player')
    assert isinstance(view, WorldView)
    assert view.clear_left
    (player,) = [m for m in view.cast if m.category == "person"]
    assert player.box is not None
    assert player.box.height > 0.7


def test_a_poster_for_an_evening_out_is_no_lesson() -> None:
    assert shown_lesson("a poster for a jazz night") is None
    assert shown_lesson("a poster about jazz") is not None
