"""Sentences call the plot that their verb is, and say who has which role in it."""

from __future__ import annotations

import pytest

from seedream.encoder import encode
from seedream.inputs import read
from seedream.scene.plots.matching import called, forms, named_in, skill_of
from seedream.scene.reading.parse import parse


def _call(sentence: str) -> tuple[str, dict[str, str]] | None:
    meaning = encode(read(sentence))
    found = called(sentence, parse(sentence, meaning.vector, meaning.mood, True).entities)
    return (found.plot.id, dict(found.roles)) if found else None


@pytest.mark.parametrize(
    ("sentence", "plot", "roles"),
    [
        ("A cat wants to become a chef.", "become", {"hero": "A cat", "trade": "a chef"}),
        ("A pig dreams of flying.", "wish", {"skill": "flying"}),
        ("A lonely keeper befriends a seagull.", "befriend", {"other": "a seagull"}),
        ("A shy robot learns to dance at a street festival.", "learn", {"skill": "dance"}),
        ("A grandmother teaches her grandson to ride a bicycle.", "teach", {"other": "her grandson", "skill": "ride a bicycle"}),
        ("Two kids build a rocket in the garage.", "make", {"thing": "a rocket"}),
        ("They fly to the moon.", "travel", {"goal": "the moon"}),
        ("A hungry fox steals a pie from a farmer.", "steal", {"thing": "a pie", "other": "a farmer"}),
        ("A sailor gets caught in a storm.", "storm", {"goal": "storm"}),
        ("A soldier meets his daughter again at the station.", "reunite", {"other": "his daughter"}),
        ("A kitten is stuck in a tree.", "rescue", {"other": "A kitten"}),
        ("A hedgehog wants to hug somebody.", "want", {"deed": "hug somebody"}),
        ("A boy wants to build a rocket.", "make", {"thing": "a rocket"}),
        ("A dragon can't breathe fire.", "cannot", {"deed": "breathe fire"}),
        ("A girl can't dance.", "wish", {"skill": "dance"}),
        ("A bear cub doesn't want to sleep.", "refuse", {"deed": "sleep"}),
        ("A knight would rather dance than fight.", "rather", {"deed": "dance", "instead": "fight"}),
        ("A cat hates water.", "hates", {"goal": "water"}),
        ("A rabbit is always late.", "flaw", {"deed": "late"}),
        ("A baker bakes bread for the birds every morning.", "faithful", {}),
        ("A dog waits for its owner every day.", "wait", {"goal": "its owner"}),
        ("A fox learns to share his berries.", "generous", {"thing": "his berries"}),
        ("A couple opens a tiny bakery in a quiet village.", "open", {"goal": "a tiny bakery"}),
    ],
)  # fmt: skip
def test_a_sentence_calls_its_plot(sentence: str, plot: str, roles: dict[str, str]) -> None:
    found = _call(sentence)
    assert found is not None
    assert found[0] == plot
    assert roles.items() <= found[1].items()


@pytest.mark.parametrize(
    "sentence",
    [
        "A woman walks through a forest at dawn.",
        "A boy goes home.",
        "A dog opens its eyes.",
        "A train goes to the next station.",
        "A man is free.",
    ],
)
def test_other_sentences_call_none(sentence: str) -> None:
    assert _call(sentence) is None


def test_noun_phrases_end_where_the_noun_does() -> None:
    assert named_in("a faraway island in the south") == "a faraway island"
    assert named_in("mars") == "mars"
    assert named_in("to be alone") == ""


def test_verbs_are_known_in_all_their_forms() -> None:
    assert {"befriends", "befriended", "befriending"} <= set(forms("befriend"))
    assert {"planning", "planned"} <= set(forms("plan"))
    assert {"carries", "carried"} <= set(forms("carry"))


def test_trades_and_phrases_name_a_skill() -> None:
    assert skill_of({"trade": "a ballet dancer"}) is skill_of({"skill": "dance in the rain"})
    assert skill_of({"skill": "ride a bicycle"}) is not skill_of({"skill": "ride a horse"})
    assert skill_of({"skill": "yodel"}).verbs == ()
