"""Sentences of plots agree with whoever they speak of."""

from __future__ import annotations

import pytest

from seedream.scene.graph import Entity
from seedream.scene.plots.wording import conjugate, fill, gerund, words_of

SISTERS = words_of(Entity("sister", "person", "sister", count=2, look={"gender": "woman"}))
BOY = words_of(Entity("boy", "person", "boy", look={"gender": "man"}))
SOMEBODY = words_of(Entity("baker", "person", "baker"))
ROBOT = words_of(Entity("robot", "person", "robot"))
COUPLE = words_of(Entity("couple", "person", "couple", count=2))


@pytest.mark.parametrize(
    ("text", "hero", "said"),
    [
        ("{hero} {s:carry} it. {they} {s:be} glad.", BOY, "The boy carries it. He is glad."),
        ("{hero} {s:carry} it. {they} {s:be} glad.", SISTERS, "The sisters carry it. They are glad."),
        ("{hero} {s:go} on, and {they} {s:have} time.", SOMEBODY, "The baker goes on, and they have time."),
        ("{hero} {s:watch} {themself}.", ROBOT, "The robot watches itself."),
        ("{hero's} turn: {hero} {s:open} it.", COUPLE, "The couple's turn: the couple opens it."),
    ],
)
def test_verbs_and_pronouns_agree(text: str, hero: object, said: str) -> None:
    assert fill(text, {"hero": hero, "other": BOY}) == said  # type: ignore[dict-item]


def test_pronouns_are_those_of_whoever_was_named_last() -> None:
    assert (
        fill("{hero} {s:see} {other}, and {they} {s:wave}.", {"hero": SISTERS, "other": BOY})
        == "The sisters see the boy, and he waves."
    )


def test_a_picture_says_what_somebody_is_doing() -> None:
    assert (
        fill("{hero} {s:sit} next to {other}", {"hero": SISTERS, "other": BOY}, doing=True)
        == "The sisters are sitting next to the boy"
    )


def test_a_slot_that_there_is_not_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill("{hero} {s:see} {nobody}.", {"hero": BOY})


def test_names_are_kept() -> None:
    assert words_of(Entity("owl", "animal", "owl", look={"name": "Pip"})).text == "Pip"


@pytest.mark.parametrize(
    ("verb", "third", "form"),
    [("run", "runs", "running"), ("carry", "carries", "carrying"), ("lie", "lies", "lying"), ("kneel", "kneels", "kneeling")],
)
def test_forms_of_verbs(verb: str, third: str, form: str) -> None:
    assert (conjugate(verb, False), conjugate(verb, True), gerund(verb)) == (third, verb, form)
