"""Stories of customers: who it is, what has changed, and with what."""

from __future__ import annotations

import pytest

from seedream import context, encoder, inputs, scene
from seedream.inputs import read
from seedream.scene import SceneGraph
from seedream.scene.offers.cases import Case, read_case
from seedream.scene.sheets.view import SheetView
from seedream.scene.shots.views import WorldView


def _film(prompt: str) -> SceneGraph:
    brief = inputs.read(prompt, duration_s=20.0)
    return scene.build_scene(context.understand(brief, encoder.encode(brief)), 0)[0]


def test_a_customer_is_met_at_work_and_what_changed_is_a_number() -> None:
    film = _film("Customer story: bakery owner Luis saved 6 hours a week with our invoicing app Billy")
    assert [" ".join(b.spoken) for b in film.beats] == [
        "This is Luis, a bakery owner.", "Luis saved 6 hours a week.", "With our invoicing app Billy.", "Billy. Find out more.",
    ]  # fmt: skip
    met, result, used, last = (b.view for b in film.beats)
    assert isinstance(met, WorldView)
    assert isinstance(used, WorldView)
    assert (met.place.kind, met.headline, met.clear_left) == ("bakery", "Luis", True)
    assert [m.holding for m in used.cast] == ["laptop"]
    assert isinstance(result, SheetView)
    assert (result.headline, result.body) == ("6 hours", "Saved a week")
    assert isinstance(last, SheetView)
    assert last.headline == "Billy"


def test_a_family_is_at_home_and_what_cannot_be_drawn_is_set_in_type() -> None:
    film = _film("Success story: how the Miller family cut their heating bill in half with our heat pump")
    met, _, used, _ = (b.view for b in film.beats)
    assert isinstance(met, WorldView)
    assert met.place.kind == "living_room"
    assert len(met.cast) > 2
    assert isinstance(used, SheetView)
    assert used.headline == "Heat pump"


@pytest.mark.parametrize(
    ("prompt", "case"),
    [
        ("Case study: how Greenfield School saved 40% on printing with our software Papertrail",
         Case("Greenfield School", "", "Greenfield School", "saved 40% on printing", "our software Papertrail", "Papertrail")),
        ("Client spotlight: florist Mia doubled her orders",
         Case("florist Mia", "florist", "Mia", "doubled her orders", "", "")),
        ("A story about a customer who forgets her umbrella", None),
        ("Customer story: our invoicing app", None),
        ("Case study: a sunny house with a garden. It was sold for $640,000 in a week.", None),
    ],
)  # fmt: skip
def test_who_did_what_with_what(prompt: str, case: Case | None) -> None:
    assert read_case(read(prompt)) == case


def test_a_customer_who_is_quoted_is_met_at_home_and_read() -> None:
    film = _film('testimonial: "I finally sleep through the night." Karin, 54, about our mattress')
    assert [" ".join(b.spoken) for b in film.beats] == [
        "Meet Karin.", "I finally sleep through the night.", "Our mattress.", "Mattress. Find out more.",
    ]  # fmt: skip
    met, words, used, _ = (b.view for b in film.beats)
    assert isinstance(met, WorldView)
    assert (met.place.kind, [m.category for m in met.cast]) == ("living_room", ["person"])
    assert isinstance(words, SheetView)
    assert (words.form, words.body) == ("quote", "— Karin")
    assert isinstance(used, WorldView)
    assert "mattress" in [m.noun for m in used.cast]


def test_where_nothing_is_offered_nobody_is_asked_to_find_out_more() -> None:
    film = _film('client testimonial: "They answered in an hour, at night." — Maria Lopez, restaurant owner')
    assert [" ".join(b.spoken) for b in film.beats] == ["Meet Maria Lopez.", "They answered in an hour, at night."]
