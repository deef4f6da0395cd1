"""Announcements, greetings and product films say everything that the request says, and close with what it asks for."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.generators.text import choose_duration, write
from seedream.inputs import read
from seedream.scene import build_scene
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.announcement import facts_of
from seedream.scene.telling.greetings import read_greeting
from seedream.scene.telling.product_claims import read_claims

COFFEE = (
    'Ad for our new cold brew coffee "Night Shift": smooth, no sugar, 18 hours of steeping, '
    "available at all Kroger stores from June 3"
)


def _lines(prompt: str) -> list[str]:
    brief = read(prompt)
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    duration_s, _ = choose_duration(brief, graph, lambda text: len(text.split()) / 2.4)
    script, _ = write(graph, duration_s=duration_s, seed=0, narrated=True, estimate=lambda text: len(text.split()) / 2.4)
    return [line.text for line in script.lines]


def test_an_advert_says_what_is_promised() -> None:
    said = " ".join(_lines(COFFEE))
    for words in ("Night Shift.", "Smooth.", "No sugar.", "18 hours of steeping.", "Available at all Kroger stores from June 3."):
        assert words in said
    assert "Be there" not in said


@pytest.mark.parametrize(
    ("text", "what", "when", "where", "action", "more"),
    [
        ("We're hiring a pastry chef in Denver, full time, apply by March 15 at crumbandco.com",
         "We're hiring a pastry chef in Denver", "", "", "Apply by March 15 at crumbandco.com", "Full time"),
        ("Open house for a loft at 9 Canal Street, high ceilings, Sunday from 2 to 4 pm",
         "Open house for a loft", "Sunday, 2 to 4 pm", "9 Canal Street", "Save the date", "High ceilings"),
        ("Save the date for our wedding, Priya and Tom, Saturday, September 14 in Lake Bled, dancing until midnight",
         "Our wedding", "Saturday, September 14", "Lake Bled", "Save the date", "Priya and Tom · Dancing until midnight"),
        ("Ad for our vegan bakery Crumb: fresh sourdough every morning at 7, closed Mondays",
         "Vegan bakery Crumb", "", "", "Find out more", "Closed Mondays · Fresh sourdough every morning at 7"),
        ("Housewarming invitation: come to our new flat on Saturday, March 8 at 6 pm, bring nothing but good mood",
         "Housewarming", "Saturday, March 8, 6 pm", "", "Save the date", "Come to our new flat · Bring nothing but good mood"),
    ],
)  # fmt: skip
def test_facts_of_an_announcement(text: str, what: str, when: str, where: str, action: str, more: str) -> None:
    found = facts_of(text)
    assert (found.what, found.when, found.where, found.action) == (what, when, where, action)
    assert set(found.more.split(" · ")) == set(more.split(" · "))


def test_an_hour_that_lasts_is_said_from_beginning_to_end() -> None:
    said = " ".join(_lines("Open house for a loft at 9 Canal Street, high ceilings, Sunday from 2 to 4 pm"))
    assert "on sunday, from 2 to 4 pm, at 9 canal street" in said.lower()


@pytest.mark.parametrize(
    ("text", "headline", "more"),
    [
        ("Happy 70th birthday video for my mom Elena, who loves roses and bad jokes",
         "Happy 70th birthday, Elena!", "Elena loves roses and bad jokes"),
        ("Thank you video for our volunteers who planted 1,200 trees", "Thank you, dear volunteers", "You planted 1,200 trees"),
        ("Welcome video for our new intern Jonas who starts on Monday",
         "Welcome, Jonas!", "Our new intern · Jonas starts on Monday"),
        ("Anniversary video for my grandparents Walter and June, married 50 years, from all grandchildren",
         "Happy anniversary, Walter and June!", "Married 50 years · From all grandchildren"),
    ],
)  # fmt: skip
def test_a_greeting_tells_of_whom_it_is_for(text: str, headline: str, more: str) -> None:
    greeting = read_greeting(text)
    assert greeting is not None
    assert (greeting.headline, greeting.more) == (headline, more)


def test_a_product_film_says_the_points_of_the_request() -> None:
    lines = _lines(
        "Product demo of Ledgerly, invoicing software for freelancers: create an invoice in 30 seconds, get paid twice as fast, "
        "9 dollars a month"
    )
    assert lines == [
        "This is Ledgerly, invoicing software for freelancers.", "Create an invoice in 30 seconds.", "Get paid twice as fast.",
        "Ledgerly. 9 dollars a month.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "brand", "what", "points"),
    [
        ("Launch video for Trailmix, an app that plans weekend hikes, checks the weather and works offline", "Trailmix", "",
         ["It plans weekend hikes.", "It checks the weather.", "It works offline."]),
        ("A product film for Fern, an app for plant lovers with reminders, a light meter and a plant diary", "Fern",
         "an app for plant lovers", ["Reminders.", "A light meter.", "A plant diary."]),
    ],
)  # fmt: skip
def test_claims_of_a_request(wish: str, brand: str, what: str, points: list[str]) -> None:
    claims = read_claims(wish, brand)
    assert (claims.what, [point.said for point in claims.points]) == (what, points)


def test_a_request_without_points_claims_nothing() -> None:
    assert read_claims("A thoughtful product demo showcasing our new app", "Tandem").empty


def test_what_only_sounds_like_a_lesson_is_announced_or_told() -> None:
    assert "Enroll by January 20." in _lines("Promo for Lakeside Music School, lessons for all ages, enroll by January 20")
    told = _lines("Explain how our recycling works: residents sort their bottles, a truck collects them on Fridays")
    assert told == ["How our recycling works.", "Residents sort their bottles.", "A truck collects them on Fridays."]


def test_a_recipe_is_named_by_what_is_cooked() -> None:
    wish = "Recipe video: tomato soup in four steps, roast tomatoes, add broth, blend it, serve with basil and toast"
    told = " ".join(_lines(wish))
    assert told.startswith("Tomato soup in four steps. First, roast tomatoes.")
    assert told.endswith("And finally, serve with basil and toast.")


def test_what_an_invitation_names_and_is_small_is_in_the_guests_hands() -> None:
    brief = read("15 sec invitation video to our garden party on Saturday, 4 pm, at Rose Cottage, with lanterns and lemonade")
    graph, _ = build_scene(understand(brief, encode(brief)), 0)
    held = {m.holding for b in graph.beats if isinstance(b.view, WorldView) for m in b.view.cast}
    assert {"lantern", "lemonade"} <= held


def test_where_somebody_stands_is_no_address() -> None:
    text = 'webinar invitation: "Marketing in 2027", Thursday 3 pm, a speaker on a stage in front of an audience'
    assert facts_of(text).where == ""
