"""Lettering: which quoted words are to be read, and on what; what is said, and names and titles, is none."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from seedream.encoder import sentence_vectors
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.lettering import read_lettering
from seedream.scene.reading.parse import Parsed, parse
from seedream.scene.still import still_view
from seedream.types import Mood

PROMPTS = tomllib.loads((Path(__file__).parents[2] / "rendering" / "lettering" / "prompts.toml").read_text("utf-8"))["prompt"]


def _parsed(wish: str) -> Parsed:
    return parse(wish, sentence_vectors([wish])[0], Mood())


def _on(wish: str) -> dict[str, str]:
    return {e.noun: e.look[LETTERING] for e in _parsed(wish).entities if LETTERING in e.look}


def test_forty_prompts_carry_exactly_their_words() -> None:
    assert len(PROMPTS) == 40
    for prompt in PROMPTS:
        carried = _on(prompt["wish"])
        assert carried == {prompt["on"]: prompt["text"]}, prompt["wish"]


@pytest.mark.parametrize(
    "wish",
    [
        'a man says "hello"', '"Stop!" said the fox', 'a girl shouting "Wait" on the stairs', 'a dog called "Rex" in a park',
        'a film titled "Rain" about a fox', 'a 6" tall robot with a dog\'s bone', 'a "smart" city',
        "the children's toys and the cats' bowl",
    ],
)  # fmt: skip
def test_what_is_said_or_a_name_is_no_lettering(wish: str) -> None:
    assert read_lettering(wish).wish == wish
    assert not _on(wish)


@pytest.mark.parametrize("quotes", ['"{}"', "“{}”", "„{}“", "«{}»", "'{}'", "‘{}’", "»{}«"])
def test_all_kinds_of_quotes(quotes: str) -> None:
    assert _on(f"a sign that says {quotes.format('Don’t run')}") == {"sign": "Don’t run"}


def test_quoted_nouns_are_no_things_and_the_rest_stays() -> None:
    parsed = _parsed('a cat beside a poster with the words "Three blue dogs" under a tree')
    assert [e.noun for e in parsed.entities] == ["cat", "poster", "tree"]
    assert parsed.wish.endswith("under a tree")


def test_two_texts_on_two_things() -> None:
    assert _on('a whiteboard with the text "Ideas" and a poster that says "No smoking"') == {
        "whiteboard": "Ideas", "poster": "No smoking",
    }  # fmt: skip


def test_words_without_a_carrier_get_one() -> None:
    assert _on('"SALE"') == {"poster": "SALE"}
    assert _on('a park, "Midsummer Night Festival"') == {"banner": "Midsummer Night Festival"}


def test_a_sign_is_held_by_people_and_stands_beside_animals() -> None:
    woman = _parsed('a woman holding a sign that says "VOTE"')
    (member,) = still_view(woman, woman.entities, (16.0, 9.0)).cast
    assert (member.holding, member.look["held_lettering"]) == ("placard", "VOTE")
    fox = _parsed('a fox holding a sign that says "VOTE"')
    assert {m.noun for m in still_view(fox, fox.entities, (16.0, 9.0)).cast} == {"fox", "sign"}


def test_a_shirt_is_worn_with_its_words() -> None:
    (man,) = _parsed('a man in a black T-shirt that says "Crew"').entities
    assert man.category == "person"
    assert man.look[LETTERING] == "Crew"


def test_what_hangs_on_a_wall_is_before_it() -> None:
    (relation,) = _parsed('a poster with the word "JAZZ" on a brick wall').relations or (None,)
    assert relation is None or relation.predicate == "in front of"
