"""Meaning and mood in numbers."""

import numpy as np

from seedream.encoder import encode, phrase_vectors, sentence_vectors
from seedream.encoder.mood import AXES, axes, mood_of, named_moods
from seedream.encoder.phrases import key_of, shipped
from seedream.inputs import read
from seedream.scene.reading.places import place_phrases


def test_sentences_of_like_meaning_lie_close() -> None:
    dog, puppy, tax = sentence_vectors(["a dog runs on the beach", "a puppy plays by the sea", "quarterly tax report"])
    assert abs(float(np.linalg.norm(dog)) - 1.0) < 1e-5
    assert dog @ puppy > 0.4 > dog @ tax + 0.2


def test_mood_separates_clear_cases() -> None:
    texts = [
        "mourning alone at a grave",
        "friends cheer at a birthday party",
        "a still pond before sunrise",
        "a bomb goes off in a burning street",
    ]
    grief, party, pond, bomb = (mood_of(t, v) for t, v in zip(texts, sentence_vectors(texts), strict=True))
    assert grief.valence < -0.3 < 0.4 < party.valence
    assert pond.arousal < -0.3 < 0.3 < bomb.arousal


def test_a_stated_mood_decides() -> None:
    plain, stated = encode(read("a funeral in the rain")), encode(read("a funeral in the rain", mood="cheerful"))
    assert plain.mood.valence < -0.4
    assert stated.mood.valence > 0.4
    assert next(d for d in stated.decisions if d.key == "mood").by == "user"


def test_words_that_only_begin_like_moods_do_not_count() -> None:
    assert named_moods("software in a warehouse, not sad") == ()
    assert [w for w, _ in named_moods("a melancholic but hopeful robot")] == ["melancholic", "hopeful"]


def test_pace_follows_words_about_speed() -> None:
    assert encode(read("a slow film about a lake")).pace < encode(read("a fast film about a lake")).pace


def test_shipped_vectors_are_those_of_the_phrases() -> None:
    phrases = [t for axis in AXES for pole in ("high", "low") for t in axes()[axis][pole]] + place_phrases()
    assert all(key_of(p) in shipped() for p in phrases), "run recipes/phrase_vectors.py"
    assert np.allclose(phrase_vectors(phrases[:2]), sentence_vectors(phrases[:2]), atol=0.02)
