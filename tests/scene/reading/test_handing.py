"""Who is given what, carried how and put where; what a pose draws itself is not shown a second time."""

from __future__ import annotations

import pytest

from seedream.context import understand
from seedream.encoder import encode
from seedream.encoder.minilm import sentence_vectors
from seedream.encoder.mood import mood_of
from seedream.inputs import read
from seedream.scene import build_still
from seedream.scene.graph import Entity
from seedream.scene.reading.idioms import plainly
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.shots.views import CastMember, WorldView


def _cast(prompt: str) -> list[CastMember]:
    brief = read(prompt)
    view = build_still(understand(brief, encode(brief)), 1).beats[0].view
    assert isinstance(view, WorldView)
    return list(view.cast)


def _parsed(wish: str) -> Parsed:
    vector = sentence_vectors([wish])[0]
    return parse(wish, vector, mood_of(wish, vector))


def _entity(parsed: Parsed, noun: str) -> Entity:
    return next(e for e in parsed.entities if e.noun == noun)


@pytest.mark.parametrize(
    "wish", ["a woman gives a flower to an old man", "a woman hands an old man a flower", "a woman offers a flower to an old man"]
)
def test_whoever_is_given_something_holds_out_the_hands_to_it(wish: str) -> None:
    woman, man = (next(m for m in _cast(wish) if m.noun == noun) for noun in ("woman", "man"))
    assert (woman.deed, woman.holding, man.deed) == ("give", "flower", "receive")
    assert woman.facing == -man.facing
    assert woman.box is not None
    assert man.box is not None
    assert man.box.x - (woman.box.x + woman.box.width) < 0.03, "their hands meet"


def test_a_grown_up_bends_down_to_a_child() -> None:
    cast = _cast("a teacher hands a book to a boy")
    assert {m.noun: m.deed for m in cast} == {"teacher": "give_down", "boy": "receive"}


def test_who_learns_to_ride_rides_while_the_teacher_shows_how() -> None:
    cast = _cast("grandfather teaches his granddaughter to ride a bicycle")
    assert {m.noun: (m.action, m.holding) for m in cast}["granddaughter"] == ("ride", "bicycle")
    assert next(m for m in cast if m.noun == "grandfather").deed == "coach"


@pytest.mark.parametrize(("where", "deed"), [("on his shoulders", "shoulders"), ("on his back", "back"), ("in his arms", "arm")])
def test_a_child_is_carried_where_it_is_said(where: str, deed: str) -> None:
    father, daughter = sorted(_cast(f"a father carries his daughter {where}"), key=lambda m: m.noun != "father")
    assert (father.deed, daughter.deed) == (f"carry_on_{deed}", f"on_{deed}")
    assert daughter.by == father.entity_id
    assert daughter.lift > 0.2


def test_a_baby_is_in_the_arms() -> None:
    (mother,) = _cast("a mother carrying her baby")
    assert (mother.deed, mother.holding) == ("cradle", "baby")


def test_who_is_pushed_on_a_swing_sits_on_it() -> None:
    parsed = _parsed("a mother pushes her son on a swing")
    told = {(r.subject, r.predicate, r.object) for r in parsed.relations}
    assert {("son", "on", "swing"), ("mother", "behind", "swing")} <= told
    assert ("mother", "on", "swing") not in told
    assert _entity(parsed, "son").action == "sit"


@pytest.mark.parametrize(
    ("wish", "gone"),
    [
        ("a carpenter hammering a nail into a board", {"nail", "board"}),
        ("a man grilling sausages in the garden", {"sausages", "sausage"}),
        ("a woman blowing soap bubbles in the park", {"soap bubble"}),
        ("a clown juggling balls on a stage", {"ball"}),
        ("an old woman knitting a scarf", {"scarf"}),
    ],
)
def test_what_a_pose_draws_is_not_shown_again(wish: str, gone: set[str]) -> None:
    assert not gone & {e.noun for e in _parsed(wish).entities}


def test_what_is_in_a_basket_in_the_hands_is_drawn_in_it() -> None:
    parsed = _parsed("a farmer carrying a basket of apples")
    assert _entity(parsed, "farmer").look["filled"] == "apple"
    assert not [e for e in parsed.entities if e.noun == "apple"]


def test_a_bird_that_is_released_flies_above_whoever_does_it() -> None:
    parsed = _parsed("a woman releasing a white dove")
    assert _entity(parsed, "dove").action == "fly"
    assert ("dove", "above", "woman") in {(r.subject, r.predicate, r.object) for r in parsed.relations}


def test_who_hides_behind_a_thing_is_drawn_with_it() -> None:
    (girl,) = (m for m in _cast("a girl hides behind a sofa") if m.category == "person")
    assert (girl.deed, girl.holding) == ("hide", "sofa")


def test_who_pays_stands_before_the_counter() -> None:
    ties = {(r.subject, r.predicate, r.object) for r in _parsed("a customer pays at the counter of a shop").relations}
    assert ("customer", "at", "counter") not in ties


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("a boy letting go of a red balloon", "a boy releasing a red balloon"),
        ("she lets the bird go", "she releases the bird"),
        ("a girl blows out the candles on her cake", "a girl blows a birthday cake"),
        ("a girl whispers in her friend's ear", "a girl whispers to her friend"),
        ("two friends toast with wine glasses", "two friends clinking"),
        ("a barber cutting a boy's hair", "a barber trimming a sitting boy"),
        ('a poster that says "let go of fear"', 'a poster that says "let go of fear"'),
        ("a toaster on a table", "a toaster on a table"),
    ],
)
def test_idioms_are_put_in_plain_words_outside_of_quotations(said: str, plain: str) -> None:
    assert plainly(said).startswith(plain)


@pytest.mark.parametrize(
    ("wish", "mood"),
    [
        ("a tired nurse", "tired"),
        ("the nurse is tired", "tired"),
        ("the girl looks scared", "scared"),
        ("a shy boy in a garden", "shy"),
        ("a couple in love on a bridge", "loving"),
        ("a surprised woman", "surprised"),
    ],
)
def test_a_mood_that_is_said_is_shown(wish: str, mood: str) -> None:
    (entity,) = (e for e in _parsed(wish).entities if e.category == "person")
    assert entity.look["mood"] == mood


def test_only_who_is_said_to_be_proud_is() -> None:
    moods = {e.noun: e.look["mood"] for e in _parsed("a proud mother with her daughter").entities}
    assert moods["mother"] == "proud"
    assert moods["daughter"] != "proud"
