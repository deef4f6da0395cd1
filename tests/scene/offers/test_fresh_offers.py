"""Requests of teams as they type them: taken for what they announce, read to the last fact, and seen as what their words say."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.offers.clauses import parted, said
from seedream.scene.offers.kinds import kinds_in
from seedream.scene.offers.moments import spoken_moment
from seedream.scene.offers.posting import is_posting
from seedream.scene.offers.reading import Offer, read_offer
from seedream.scene.offers.reports import figure_of
from seedream.scene.product.subjects import subject_of
from seedream.scene.sheets.view import SheetView
from seedream.scene.shots.views import WorldView
from seedream.scene.telling.product_name import brand_in


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def _offer(text: str) -> Offer:
    offer = read_offer(text, surely=True, posted=True)
    assert offer is not None
    return offer


@pytest.mark.parametrize(
    "text",
    [
        "car wash special: 3 washes for the price of 2, valid through Sunday",
        "power outage on Elm Street tomorrow from 9 am to noon",
        "our kindergarten is looking for an educator from August",
        "adopt Bruno, a calm 6-year-old labrador, loves walks and kids",
        "office space to rent, 120 m2, parking, 1,800 a month",
        "the school cafeteria now has a salad bar",
    ],
)
def test_it_is_an_announcement(text: str) -> None:
    assert is_posting(text)


@pytest.mark.parametrize(
    "text",
    [
        "a dog runs through a meadow",
        "we walk home in the rain",
        "why do leaves change color",
        "a woman sells apples, two children buy one",
        "an old man feeds the pigeons every Sunday",
    ],
)
def test_a_scene_or_a_question_is_none(text: str) -> None:
    assert not is_posting(text)


def test_days_hours_and_rooms_are_found_wherever_they_stand() -> None:
    clean = _offer("neighborhood clean-up: meet at the fountain on Sunday at 9, gloves provided")
    assert (clean.when, clean.where) == (("on Sunday at 9",), "at the fountain")
    gym = _offer("new at our gym: spinning classes every Monday and Thursday at 7 am, first class free")
    assert (gym.points, gym.when) == (("Spinning classes",), ("every Monday and Thursday at 7 am",))
    studio = _offer("open studio weekend: 12 artists, June 6 and 7, 11 to 6, Gallery 5")
    assert (studio.when, studio.where) == (("June 6 and 7", "11 to 6"), "in Gallery 5")
    assert spoken_moment("Thursday at 6") == "on Thursday, at 6"
    assert spoken_moment("Friday from 5 pm") == "on Friday, from 5 pm"
    assert parted("our restaurant is closed July 15 - August 2") == ["our restaurant is closed July 15–August 2"]


def test_what_is_done_there_is_a_point_and_what_brings_one_there_a_call() -> None:
    bees = _offer("beekeeping course, see inside a hive, take home a jar of honey, 120 euros")
    assert bees.points == ("See inside a hive", "Take home a jar of honey")
    assert _offer("staff party: bowling on December 12, reply by December 1").call == "Reply by December 1"
    assert said("start bonus 2,000 euros").role == "price"
    assert said("in white, green and red").role == "point"


def test_titles_are_those_of_the_request() -> None:
    assert _offer('webinar "Sleep Better" with Dr. Nora Klein, June 12, free').statement.title == "Sleep Better"
    assert (
        _offer("for sale: houseboat on the canal, two bedrooms, 310,000 euros").statement.title == "Houseboat on the canal for sale"
    )
    assert _offer("meet our team: Anna, the baker, and Paul").statement.title == "Our team"
    hotel = _offer("our hotel is looking for a receptionist, night shifts, 2,400 euros")
    assert (hotel.form, hotel.statement.title) == ("hiring", "Receptionist")


def test_a_kind_is_what_the_name_ends_with_and_nothing_that_is_only_told() -> None:
    names = [k.name for k in _offer("product video for a noise-cancelling headphone: folds flat, $199").kinds]
    assert "real_estate" not in names
    assert kinds_in("Nimbus, a humidifier shaped like a cloud") == ()
    course = _offer("babysitter course for teens, first aid included, $40")
    assert [k.name for k in course.kinds] == ["course"]
    box = _offer("organic farm box, weekly, 22 euros")
    assert box.kinds[0].hero == "box"


def test_an_animal_that_is_lost_is_the_one_that_is_seen() -> None:
    lost = _film("lost cat: Mimi, grey with white paws, last seen on Rose Street, 0171 555 0133")
    view = {b.id: b.view for b in lost.beats}["what"]
    assert isinstance(view, WorldView)
    assert [m.noun for m in view.cast] == ["cat"]


def test_people_are_where_those_work_who_are_told_what_to_do() -> None:
    films = {
        "how to sort your waste for tenants: paper blue bin, glass green bin, scraps brown bin": "suburb",
        "how guests check in at our hotel: scan the code, enter your number, take your key card": "hotel_lobby",
        "welcome to the warehouse: wear safety shoes, follow the lines, scan every box": "factory",
    }
    for prompt, place in films.items():
        view = _film(prompt).beats[0].view
        assert isinstance(view, WorldView)
        assert view.place.kind == place, prompt


def test_a_report_charts_what_runs_in_time_and_tells_the_rest() -> None:
    graph = _film("monthly report: website visits January 12,000, February 15,500, March 21,000; newsletter subscribers up 18%")
    views = [b.view for b in graph.beats]
    chart = next(v for v in views if isinstance(v, DiagramView))
    assert {"January", "February", "March"} <= {p.text for p in chart.parts}
    assert any(isinstance(v, SheetView) and v.headline == "+18%" for v in views)
    told = figure_of("sales 4.2 million, up 12 percent")
    assert told is not None
    assert (told.title, told.value) == ("Sales, up 12 percent", "4.2 million")


def test_an_app_shows_its_own_subject_under_its_own_name() -> None:
    assert brand_in("app ad: Leafy names any plant from a photo") == "Leafy"
    assert brand_in("app: Plan meals for the week") != "Plan"
    text = "app film for MediTime, reminds seniors to take their pills"
    trade = subject_of("app film for MediTime", text)
    assert trade is not None
    assert trade.name == "medicine"
