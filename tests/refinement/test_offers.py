"""What was not understood is held against wishes of known meaning: some are offered, none is done, and what cannot be is said."""

from __future__ import annotations

import numpy as np
import pytest
from tests.refinement.films import film_of

from seedream.encoder import sentence_vectors
from seedream.encoder.phrases import key_of
from seedream.refinement import Reading, read_note
from seedream.refinement.notes.wishes import shipped, wish_phrases, wishes


def test_the_shipped_vectors_belong_to_the_sentences() -> None:
    """Fails where `offers.toml` was changed and `recipes/offer_vectors.py` not run after it."""
    phrases = sorted(set(wish_phrases()))
    assert set(shipped()) == {key_of(text) for text in phrases}
    some = phrases[:: len(phrases) // 12]
    kept = np.stack([shipped()[key_of(text)] for text in some])
    assert np.abs(kept - sentence_vectors(some)).max() < 0.004


def test_every_wish_that_needs_nothing_is_one_that_the_reader_knows() -> None:
    plain = [w.say for w in wishes() if w.say and "{" not in w.say.removesuffix("{in}")]
    notes = {say.removesuffix("{in}") for say in plain}
    readings = {note: [_read(note, film) for film in ("city", "park", "lesson")] for note in notes}
    unknown = [n for n, found in readings.items() if not any(r.edits for r in found) and all(_puzzled(r) for r in found)]
    assert unknown == []


@pytest.mark.parametrize(
    ("note", "film", "meant"),
    [
        ("one can hardly recognise anything on my phone", "city", "brightness"),
        ("third shot: pointless", "park", "shot.drop"),
        ("my grandmother cannot keep up with her talking", "city", "voice.speed"),
        ("the bench has no business here", "park", "remove"),
    ],
)
def test_the_nearest_wish_is_offered_and_nothing_is_done_unasked(note: str, film: str, meant: str) -> None:
    reading = _read(note, film)
    assert reading.question is not None
    assert meant in {e.operation for _, edits in reading.question.options for e in edits}
    if reading.question.offered:
        assert reading.edits == ()
        assert reading.answered(None).edits == ()
        assert reading.answered(len(reading.question.options) - 1).edits == ()
        assert reading.answered(0).refused == ()


@pytest.mark.parametrize(
    ("note", "film", "reason"),
    [
        ("the dog should bark now and then", "city", "sounds follow from what is shown"),
        ("let the words appear letter by letter", "city", "type appears as a whole"),
        ("they ought to hold hands", "park", "finer gestures"),
        ("the numbers in the picture ought to be larger", "lesson", "pictures of devices and diagrams"),
    ],
)
def test_what_cannot_be_done_is_said_with_the_reason(note: str, film: str, reason: str) -> None:
    reading = _read(note, film)
    assert reading.edits == ()
    assert reading.question is None
    assert any(reason in sentence for sentence in reading.refused), reading.refused


def test_nothing_is_offered_that_a_note_says_no_to() -> None:
    question = _read("don't let him stand around like a tree").question
    assert question is not None
    assert all(e.value != "stand" for _, edits in question.options for e in edits)


def _puzzled(reading: Reading) -> bool:
    return any("was not understood" in sentence for sentence in reading.refused)


def _read(note: str, film: str = "city") -> Reading:
    return read_note(note, film_of(film))
