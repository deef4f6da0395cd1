"""Notes of which a part turns the rest round, restricts it or only explains it: what is done, what is asked, what stays."""

from __future__ import annotations

import pytest
from tests.refinement.films import film_of

from seedream.refinement import Reading, read_note


def _read(note: str, film: str = "city") -> Reading:
    return read_note(note, film_of(film))


def _edits(note: str, film: str = "city") -> list[tuple[str, str, tuple[str, ...]]]:
    return [(e.operation, e.value, e.target.shots) for e in _read(note, film).edits]


@pytest.mark.parametrize(
    ("note", "edits"),
    [
        ("don't touch the music, but slow everything down a bit", [("pace", "", ())]),
        ("don't change anything in the first three shots, rest brighter", [("brightness", "", ("medium", "face", "resolve"))]),
        (
            "make it warmer but leave the close-up as it is",
            [("warmth", "", ("establish", "follow", "detail", "medium", "resolve"))],
        ),
        ("remove the dog. actually no, keep him", []),
        ("Brighter. No, the picture is fine, I mean happier music.", [("music.mood", "valence", ())]),
    ],
)
def test_what_is_to_stay_or_taken_back_is_not_touched(note: str, edits: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _edits(note) == edits


@pytest.mark.parametrize(
    ("note", "film", "operations"),
    [
        ("Please make the cat bigger, you can hardly see it", "park", ["resize"]),
        ("The music is too loud, I can't hear the voice.", "city", ["level"]),
        ("my son is afraid of the dark, so please make it daytime", "city", ["time_of_day"]),
        ("I think it would be nicer if it was snowing", "city", ["weather"]),
        ("speak slower please, these are 10 year olds", "lesson", ["voice.speed"]),
        ("the thunder scares my dog lol, remove it", "city", ["weather"]),
        ("love the mood!! just trim the intro, takes too long to get going", "city", ["hold"]),
    ],
)
def test_reasons_ask_for_nothing(note: str, film: str, operations: list[str]) -> None:
    reading = _read(note, film)
    assert [e.operation for e in reading.edits] == operations
    assert reading.question is None


@pytest.mark.parametrize(
    "note",
    [
        "no music while the narrator is talking",
        "add thunder to the scary part",
        "have the taller kid hold a ball",
        "only one kid please, a boy with a blue cap",
    ],
)
def test_what_is_left_open_is_asked(note: str) -> None:
    film = "park" if "kid" in note else "city"
    question = _read(note, film).question
    assert question is not None
    assert not question.offered


def test_one_of_several_alike_is_asked_for_and_not_made_taller() -> None:
    reading = _read("have the taller kid hold a ball", "park")
    assert reading.question is not None
    assert [edits[0].target.name for _, edits in reading.question.options[:2]] == ["kid.1", "kid.2"]
    assert {e.operation for e in reading.edits} == {"hand"}


@pytest.mark.parametrize(
    ("note", "film", "edits"),
    [
        ("the part where he stops pretending should stay on screen longer", "city", [("hold", "", ("face",))]),
        ('when they have supper "all the same", the shot is too long', "park", [("hold", "", ("follow",))]),
        ("I had no time to look at shot 2 properly", "city", [("hold", "", ("follow",))]),
        ("slow down where you explain the bounce", "lesson", [("pace", "", ("bounce",))]),
        ("I'd cut the line about everybody hurrying, it's a cliche", "city", [("line.remove", "", ("medium",))]),
        ("in the second shot they should be sitting", "city", [("action", "sit", ("follow",)), ("action", "sit", ("follow",))]),
    ],
)
def test_shots_and_lines_are_named_in_ones_own_words(note: str, film: str, edits: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert _edits(note, film) == edits


@pytest.mark.parametrize(
    ("note", "film"),
    [
        ("the captions cover the dog, move them up", "city"),
        ("no wait, the blue was better", "city"),
        ("no scary music please, something warm", "city"),
        ("the kids' clothes are boring, give them bright colours", "park"),
    ],
)
def test_nobody_else_is_changed_instead(note: str, film: str) -> None:
    reading = _read(note, film)
    assert not {e.operation for e in reading.edits} & {"raise", "warmth", "brightness"}
    assert reading.refused


def test_an_instrument_that_is_not_liked_does_not_play() -> None:
    assert _edits("I'm not a fan of the piano") == [("music.instrument", "no piano", ())]
    assert _edits("I'm not a fan of the piano, guitar maybe?") == [("music.instrument", "only guitar", ())]


def test_seconds_that_are_said_are_used() -> None:
    (edit,) = _read("it's too long by about five seconds").edits
    assert (edit.operation, edit.amount) == ("length", 19.0)
