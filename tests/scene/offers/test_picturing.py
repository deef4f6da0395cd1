"""What a clause of an offer names is what is seen over it: its place, its thing, its animal; and nothing where it names none."""

from __future__ import annotations

from seedream.context import understand
from seedream.encoder import encode, sentence_vectors
from seedream.inputs import read
from seedream.scene import SceneGraph, build_scene
from seedream.scene.offers.asking import is_notice
from seedream.scene.offers.picturing import pictured
from seedream.scene.offers.reading import read_offer
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.sheets import SheetView
from seedream.scene.shots.views import WorldView
from seedream.types import Mood

BAKER = "a baker kneads dough in a bakery"


def _read(text: str) -> Parsed:
    return parse(text, sentence_vectors([text])[0], Mood(0.0, 0.0))


def _film(prompt: str) -> SceneGraph:
    brief = read(prompt)
    return build_scene(understand(brief, encode(brief)), 0)[0]


def test_a_point_is_its_place_or_its_thing() -> None:
    pool = pictured("Indoor pool", "a mother stands in a hotel lobby", _read)
    assert pool is not None
    assert pool.setting.place.kind == "swimming_pool"
    croissant = pictured("Butter croissants", BAKER, _read)
    assert croissant is not None
    assert croissant.setting.place.kind == "bakery"
    assert {"baker", "croissant"} <= {e.noun for e in croissant.entities}


def test_what_is_denied_compared_or_only_told_of_is_not_shown() -> None:
    clauses = ("No sugar", "Light as a feather", "Fits under your desk", "Cancel anytime", "Three flavours: vanilla, mango")
    assert all(pictured(clause, BAKER, _read) is None for clause in clauses)


def test_the_pictures_of_a_film_follow_its_points() -> None:
    film = _film("ad for a family hotel in the Alps, indoor pool, big breakfast, ski bus at the door")
    over = {b.spoken[0]: b.view for b in film.beats if isinstance(b.view, WorldView)}
    assert over["Indoor pool."].place.kind == "swimming_pool"
    assert over["Big breakfast."].place.kind == "cafe"


def test_who_is_sought_is_seen_at_work() -> None:
    film = _film("we're hiring a bus driver for our night lines, good pay")
    assert all("bus driver" in {m.noun for m in b.view.cast} for b in film.beats if isinstance(b.view, WorldView))


def test_clubs_that_meet_and_look_for_members_announce_it() -> None:
    club = read_offer("Our running club meets every Tuesday at 6.30pm at the park gate, all paces welcome")
    assert club is not None
    assert (club.form, club.statement.title, club.where) == ("meeting", "Our running club", "at the park gate")
    brigade = read_offer("Our volunteer fire brigade is looking for new members, training every Monday at 7pm")
    assert brigade is not None
    assert (brigade.form, brigade.statement.under) == ("joining", "Looking for new members")


def test_a_notice_needs_no_verb() -> None:
    assert is_notice("Karate club trial lesson, Wednesdays 5pm, sports hall Nord, for children from 6")
    assert is_notice("Book club at the Old Mill library, every first Wednesday at 7pm, tea and cake")
    assert not is_notice("a girl waits at the library, every Wednesday at 7pm")
    assert not is_notice("a quiet evening, rain, neon")
    assert _film("Tuesday is quiz night at the Red Lion, starts 8pm, first prize £100").kind == "announcement"


def test_lists_after_what_is_asked_or_counted_stay_together() -> None:
    day = read_offer("our school open day, come and see our science labs, sports hall and library", surely=True)
    assert day is not None
    assert day.call == "Come and see our science labs, sports hall and library"
    ice = read_offer("Ad for our new oat milk ice cream, three flavours: vanilla, mango, hazelnut. Out now")
    assert ice is not None
    assert ice.points == ("Three flavours: vanilla, mango, hazelnut",)
    assert ice.when == ("Out now",)


def test_a_price_list_without_a_currency_is_a_page() -> None:
    film = _film("Price list for a barber shop: haircut 18, beard trim 10, kids 12")
    pages = [b.view for b in film.beats if isinstance(b.view, SheetView)]
    assert [(e.title, e.value) for e in pages[-1].entries] == [("Haircut", "18"), ("Beard trim", "10"), ("Kids", "12")]
