"""Openings: exclamations and headings before what a request is about."""

from __future__ import annotations

import pytest

from seedream import context, encoder, inputs
from seedream.scene.build import build_scene
from seedream.scene.offers.asking import asked_offer
from seedream.scene.offers.clauses import parted
from seedream.scene.offers.opening import opened
from seedream.scene.offers.reading import Offer
from seedream.scene.offers.reports import figure_of
from seedream.scene.sheets import reading
from seedream.scene.sheets.view import SheetView
from seedream.scene.shots.views import WorldView


def offer(prompt: str) -> Offer:
    """The offer of a request."""
    found = asked_offer(inputs.read(prompt))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We're hiring! Line cooks at Harbor Grill, $18/hr", "Harbor Grill: we are hiring line cooks, $18/hr"),
        ("Internal news: the office moves on March 1", "the office moves on March 1"),
        ("Just listed! 2-bedroom flat, $900", "2-bedroom flat, just listed, $900"),
        ("We are proud to announce that Ann is our new CEO", "announce that Ann is our new CEO"),
        ("Company update: revenue up 12%", "Company update: revenue up 12%"),
        ("Fresh bread every morning", "Fresh bread every morning"),
    ],
)
def test_what_it_is_about_comes_first(text: str, first: str) -> None:
    assert opened(text) == first


def test_a_job_is_announced_with_its_employer() -> None:
    found = offer("We're hiring! Line cooks and servers at Harbor Grill, $18-22/hr, apply at harborgrill.com/jobs")
    assert found.form == "hiring"
    assert (found.statement.title, found.statement.under) == ("Line cooks and servers", "Harbor Grill")


def test_a_home_with_a_garage_is_a_home() -> None:
    found = offer("New listing: 3-bedroom house with garden and garage in Oakville, 450,000 EUR, open house Saturday 2-4 pm")
    assert found.kinds[0].name == "real_estate"
    assert "New listing" in found.points


def test_a_sale_until_a_date_is_no_chart() -> None:
    brief = inputs.read("Summer sale at Bloom Florist: 25% off all bouquets until July 31, visit us at 14 Mill Lane")
    assert brief.data is None
    assert asked_offer(brief) is not None


def test_what_it_does_says_what_it_is() -> None:
    assert offer("Meet the AeroMop: it vacuums and mops in one go, only $199").kinds[0].name == "vacuum"
    assert offer("Introducing EcoBottle: keeps drinks cold for 24 hours, $29").kinds[0].name == "water_bottle"


def test_an_hour_of_a_game_is_no_length_of_a_film() -> None:
    assert (
        inputs.read("Promo for our escape room: 60 minutes, 3 themes, groups of 2 to 6, book at lockedin.com").intent.duration_s
        is None
    )


def test_who_joins_is_introduced() -> None:
    assert offer("Team news: Lena Vogt joins us as UX designer on May 2").form == "hello"


def test_a_slogan_is_one() -> None:
    found = offer("Adopt, don't shop: 30 dogs are waiting at the Pine Street Shelter, adoption day Sunday 11 am to 3 pm")
    assert found.statement.title == "Adopt, don't shop"


def test_what_is_of_no_known_kind_is_told_in_type() -> None:
    brief = inputs.read("Introducing QuantaLoop, the smartest way to manage compliance: automatic reports, from $499 a month")
    graph, _ = build_scene(context.understand(brief, encoder.encode(brief)), 0)
    assert all(isinstance(beat.view, SheetView) for beat in graph.beats)


def test_a_list_keeps_the_price_that_it_shares() -> None:
    assert parted("School sale: notebooks, backpacks and pens up to 40% off, this week")[1] == (
        "notebooks, backpacks and pens up to 40% off"
    )


def test_a_change_with_where_it_stands_now() -> None:
    grown = figure_of("revenue up 34% to $4.2M")
    fallen = figure_of("churn down to 2.1%")
    assert grown is not None
    assert (grown.title, grown.value) == ("Revenue, up 34%", "$4.2M")
    assert fallen is not None
    assert (fallen.title, fallen.value) == ("Churn, down", "2.1%")


def test_a_testimonial_knows_what_it_is_about_and_who_speaks() -> None:
    words = 'Customer testimonial for our software Ledgerly: "Now it takes ten minutes." - Priya N., bakery owner'
    assert reading.testimonial_in(words) == ("Now it takes ten minutes.", "our software Ledgerly", "Priya N.", "bakery owner")


@pytest.mark.parametrize(
    ("text", "changed"),
    [
        ("Introduce our new dentist, Dr. Amira Khan, who is great with children",
         "Introduce our new dentist Dr Amira Khan, Dr Amira Khan is great with children"),
        ("Show why our bike lights are safer: visible from afar", "Promo: our safer bike lights: visible from afar"),
        ("Thank our 10,000 subscribers and give them a code: THANKS10", "Thank our 10,000 subscribers, use the code THANKS10"),
        ("Remind parents that we start at 8 and that shoes stay outside", "Remind parents that we start at 8. shoes stay outside"),
        ("A fox who is afraid of the dark and that is all", "A fox who is afraid of the dark and that is all"),
    ],
)  # fmt: skip
def test_what_is_said_is_said_in_clauses(text: str, changed: str) -> None:
    assert opened(text) == changed


def test_somebody_is_introduced_by_name_at_their_trade() -> None:
    found = offer("Introduce our new dentist, Dr. Amira Khan, who is great with nervous patients")
    assert found.statement.spoken[0] == "Meet Dr Amira Khan, our new dentist."
    assert found.points == ("Dr Amira Khan is great with nervous patients",)
    brief = inputs.read("Introduce our new dentist, Dr. Amira Khan, who is great with nervous patients", duration_s=20.0)
    film, why = build_scene(context.understand(brief, encoder.encode(brief)), 0)
    casts = [[m.noun for m in b.view.cast] for b in film.beats if isinstance(b.view, WorldView)]
    assert casts[1:3] == [["dentist"], ["dentist", "woman"]]
    assert film.mood.valence >= 0.25
    assert "mood.offer" in {d.key for d in why}


def test_guests_are_invited_at_an_hour() -> None:
    found = offer("Invite people to the charity run on October 12th in the city park, start at 10, all money goes to the hospital")
    assert (found.statement.title, found.when, found.where) == ("Charity run", ("on October 12th", "at 10"), "in the city park")


def test_a_code_is_used_and_no_name() -> None:
    found = offer("Thank our 10,000 newsletter subscribers and give them a code: THANKS10")
    assert found.statement.title == "Thank you to our 10,000 newsletter subscribers"
    assert (found.brand, found.call) == ("", "Use the code THANKS10")


def test_a_book_is_no_pot_whatever_it_is_called() -> None:
    assert offer("Teaser for our cookbook One Pot Wonders, out on November 4th").kinds[0].name == "book"


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("I need a video for Instagram about our handmade candles", "Handmade candles"),
        ("showcase our new wireless headphones", "New wireless headphones"),
        ("We need an explainer about how our meal kit service works", "Meal kit service"),
        ("A short film about our summer camp", "Summer camp"),
    ],
)
def test_a_film_about_what_one_sells_is_for_it(asked: str, title: str) -> None:
    brief = inputs.read(asked)
    assert build_scene(context.understand(brief, encoder.encode(brief)), 0)[0].title.removeprefix("Our ").capitalize() == title


def test_a_film_about_what_one_did_sells_nothing() -> None:
    brief = inputs.read("A video about our trip to Rome")
    film, _ = build_scene(context.understand(brief, encoder.encode(brief)), 0)
    assert all(isinstance(b.view, WorldView) for b in film.beats)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("A video for our staff about the new parking rules", "The new parking rules."),
        ("A video for our customers about our new opening hours: Monday to Friday 8 to 6", "Our new opening hours."),
    ],
)
def test_what_people_are_told_is_said_and_not_whom(asked: str, said: str) -> None:
    brief = inputs.read(asked)
    film, _ = build_scene(context.understand(brief, encoder.encode(brief)), 0)
    assert said in [b.spoken[0] for b in film.beats if b.spoken]
