"""Reading offers: who speaks, what is offered and promised, when, where, what it costs and what is asked for; nothing is lost."""

from __future__ import annotations

import pytest

from seedream.inputs import read
from seedream.scene.offers.asking import asked_offer
from seedream.scene.offers.clauses import parted, said
from seedream.scene.offers.kinds import kinds, kinds_in
from seedream.scene.offers.leading import led
from seedream.scene.offers.moments import spoken_moment, without_moment
from seedream.scene.offers.reading import Offer


def _offer(prompt: str) -> Offer:
    offer = asked_offer(read(prompt))
    assert offer is not None
    return offer


@pytest.mark.parametrize(
    ("prompt", "form", "kind", "title", "spoken"),
    [
        ("a 20 second ad for our running shoes, energetic", "ad", "running_shoes", "Running shoes", "Our running shoes."),
        ("announce our new vegetarian menu at the Green Fork café, 15 seconds", "launch", "vegetarian", "New vegetarian menu",
         "Our new vegetarian menu at the Green Fork café."),
        ("welcome video for new employees at Nordlicht Solar", "welcome", "onboarding", "Welcome to Nordlicht Solar",
         "Welcome to Nordlicht Solar. This is for our new employees."),
        ("Internal video: from Monday everyone wears a badge in the building", "notice", "badge",
         "Everyone wears a badge in the building", "From Monday, everyone wears a badge in the building."),
        ("short film asking people to donate to our animal shelter before Christmas, heartfelt", "cause", "fundraiser",
         "Donate to our animal shelter", "Please donate to our animal shelter before Christmas."),
        ("thank our volunteers for 10 years of the community garden, warm and cheerful", "thanks", "volunteering",
         "Thank you to our volunteers", "Thank you to our volunteers, for 10 years of the community garden."),
        ("hiring video for a bakery: we need a baker who loves mornings", "hiring", "bakery", "Baker who loves mornings",
         "We are hiring: a baker who loves mornings."),
        ("say hello to our new colleague Priya, who joins the design team on Monday", "hello", "new_colleague", "Hello, Priya",
         "This is Priya, our new colleague."),
        ("remind our team to hand in their holiday requests by 15 March", "notice", "remote_work", "Hand in your holiday requests",
         "Please hand in your holiday requests by 15 March."),
        ("Happy 25th anniversary video for our company, Brandt Windows", "anniversary", "teamwork", "25th anniversary",
         "25th anniversary of Brandt Windows."),
        ("congratulations video to our sales team for their best year ever", "congratulations", "teamwork", "Congratulations",
         "Congratulations to our sales team for their best year ever."),
    ],
)  # fmt: skip
def test_what_is_offered(prompt: str, form: str, kind: str, title: str, spoken: str) -> None:
    offer = _offer(prompt)
    assert (offer.form, offer.kinds[0].name, offer.statement.title, offer.statement.spoken[0]) == (form, kind, title, spoken)


def test_facts_are_sorted_and_none_is_lost() -> None:
    offer = _offer(
        "Video invitation to our charity run on 20 September in the city park, start 9 am, every kilometre helps the hospital"
    )
    assert (offer.when, offer.where, offer.points) == (
        ("on 20 September", "start 9 am"),
        "in the city park",
        ("Every kilometre helps the hospital",),
    )
    assert offer.moment() == "On 20 September, start 9 am, in the city park."
    box = _offer("Introducing FreshBox: a weekly box of fresh vegetables from local farms. Order at 9 euros.")
    assert (box.brand, box.statement.under, box.call) == (
        "FreshBox",
        "A weekly box of fresh vegetables from local farms",
        "Order at 9 euros",
    )
    hotel = _offer("Ad for a family hotel in the mountains: winter week from 399 euros, kids stay free")
    assert hotel.prices == ("Winter week from 399 euros", "Kids stay free")
    move = _offer("we are moving to a new office at 12 Harbour Street on 1 June - tell our clients")
    assert (move.statement.title, move.when, move.where) == (
        "We are moving to a new office",
        ("on 1 June",),
        "at 12 Harbour Street",
    )
    quote = _offer("an ad for our car insurance for young drivers, friendly tone, call to action: get a quote in two minutes")
    assert (quote.call, quote.points) == ("Get a quote in two minutes", ())


@pytest.mark.parametrize(
    "prompt",
    [
        "a short film about a baker who loves mornings", "our summer holiday in Italy, nostalgic",
        "a video of my dog running on the beach",
        "how to make sourdough bread in four steps", "happy birthday video for my grandma Rosa who loves roses",
        "we hike up a mountain and see the sunrise", "thank you video for my teacher Ms. Lee",
        "product demo of Ledgerly, invoicing software for freelancers: create an invoice in 30 seconds",
        "a lesson about saving money for kids",
    ],
)  # fmt: skip
def test_other_requests_offer_nothing(prompt: str) -> None:
    assert asked_offer(read(prompt)) is None


def test_clauses_and_moments() -> None:
    assert parted("our gala on Friday, May 8 at 7 pm, from 240,000 euros. Book now") == [
        "our gala on Friday, May 8 at 7 pm",
        "from 240,000 euros",
        "Book now",
    ]
    roles = [
        said(c).role
        for c in ("calm and reassuring", "book at clay.com", "12 to 14 July", "35 euros per person", "made in Sweden", "lavender")
    ]
    assert roles == ["tone", "call", "when", "price", "point", "point"]
    assert without_moment("from Monday everyone wears a badge") == ("everyone wears a badge", "from Monday")
    assert spoken_moment("Sunday from 2 to 4 pm") == "on Sunday, from 2 to 4 pm"
    assert led("30 second commercial for our bikes").about == "our bikes"


def test_a_kind_is_found_by_its_longest_words_and_no_word_is_twice() -> None:
    assert [k.name for k in kinds_in("our car insurance for young drivers")] == ["car_insurance"]
    assert [k.name for k in kinds_in("our bakery")] == ["bakery"]
    assert kinds_in("a quiet evening") == ()
    words = [w for k in kinds() for w in k.words]
    assert len(words) == len(set(words))
    assert all(3 <= len(k.shots) == len({s.picture for s in k.shots}) <= 4 for k in kinds())
