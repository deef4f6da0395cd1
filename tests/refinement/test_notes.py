"""Notes in plain words: what they are read as, what is asked back, what is refused."""

from __future__ import annotations

import pytest
from tests.refinement.films import film_of
from tests.refinement.notes_score import score

from seedream.refinement import Reading, read_note
from seedream.refinement.notes.spelling import corrected
from seedream.sound import voices_extra


@pytest.fixture(autouse=True)
def _without_extra_voices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices_extra, "installed", lambda: False)


def test_most_notes_are_read_exactly_and_hardly_any_wrongly() -> None:
    result = score("notes.toml")
    print(f"\nnotes: {result.right} of {result.total} exactly right, {len(result.wrong)} wrong without having asked")
    assert result.total >= 120
    assert result.right >= 0.9 * result.total, result.missed
    assert len(result.wrong) <= 0.02 * result.total, result.wrong


LATER = (
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentyfifth", "twentysixth", "twentyseventh", "twentyeighth",
    "twentyninth", "thirtieth", "thirtyfirst", "thirtysecond", "thirtythird", "thirtyfourth", "thirtyfifth", "thirtysixth",
)  # fmt: skip


@pytest.mark.parametrize("name", [f"notes_{name}.toml" for name in LATER])
def test_later_lists_stay_as_well_read_as_they_are(name: str) -> None:
    """Lists written after the reader; docs/notes.md says how each was read before anything was mended by it."""
    result = score(name)
    print(f"\n{name}: {result.right} of {result.total} exactly right, {len(result.wrong)} wrong without having asked")
    assert result.total >= 30
    assert result.right >= 0.85 * result.total, (result.wrong, result.missed)
    assert len(result.wrong) <= 0.05 * result.total, result.wrong


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("slwoer pls", "slower please"),
        ("teh openning is too drak", "the opening is too dark"),
        ("call the dog Bruhno", "call the dog Bruhno"),
        ("the adds are fading in Kreuzberg", "the adds are fading in Kreuzberg"),
    ],
)
def test_slips_are_put_right_and_names_and_english_stay(written: str, meant: str) -> None:
    assert corrected(written, film_of("city")) == meant


@pytest.mark.parametrize(
    ("note", "operations"),
    [
        ("I don't like the music, make it jazz", ["music.genre"]),
        ("shorter, 15 seconds", ["length"]),
        ("it feels a bit slow and grey", ["pace", "colour"]),
        ("the picture looks flat", ["contrast"]),
        ("snow, not rain", ["weather"]),
        ("the bit where he has stopped pretending goes by too quickly", ["hold"]),
    ],
)
def test_what_belongs_together_is_read_together(note: str, operations: list[str]) -> None:
    reading = _read(note)
    assert [e.operation for e in reading.edits] == operations
    assert reading.refused == ()


def test_what_is_only_disliked_is_asked_how_it_should_be() -> None:
    assert _read("I don't like the music").refused == ("say how it should be instead",)
    assert _read("I don't like the third shot").edits == ()


def _read(note: str, film: str = "city") -> Reading:
    return read_note(note, film_of(film))


def test_a_list_that_ends_in_one_shot_asks_whether_all_of_it_is_meant() -> None:
    reading = _read("warmer, slower, less rain in the second shot")
    assert {e.target.shots for e in reading.edits} == {("follow",)}
    assert reading.question is not None
    widely = reading.answered(1)
    assert [e.target.shots for e in widely.edits] == [(), (), ("follow",)]
    assert reading.answered(None).edits == ()


def test_two_commands_keep_their_own_shots() -> None:
    reading = _read("make it warmer and reduce the rain in the second shot")
    assert [(e.operation, e.target.shots) for e in reading.edits] == [("warmth", ()), ("weather.amount", ("follow",))]
    assert reading.question is None


@pytest.mark.parametrize(
    "note",
    ["shot 9 darker", "remove the elephant", "a british accent", "export it as a gif", "less snow", "end with a black screen"],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(note: str) -> None:
    reading = _read(note)
    assert reading.edits == ()
    assert reading.refused


def test_what_can_be_done_is_done_beside_what_cannot() -> None:
    reading = _read("warmer, and remove the elephant")
    assert [e.operation for e in reading.edits] == ["warmth"]
    assert "elephant" in reading.refused[0]


@pytest.mark.parametrize(
    "note", ["", "...", "!?", "thanks", "i love it", "aaaa bbbb cccc", "<s0> <e99> <q5>", "12345", "the the the", "é日本"]
)
def test_notes_without_a_wish_change_nothing(note: str) -> None:
    assert _read(note).edits == ()


@pytest.mark.parametrize(
    ("note", "edits"),
    [
        ("brighter in 1, darker in 6", [("brightness", 1.0, ("establish",)), ("brightness", -1.0, ("resolve",))]),
        ("warmer, but leave the close-up alone", [("warmth", 1.0, ("establish", "follow", "detail", "medium", "resolve"))]),
        ("the dog should only be in the first shot", [("remove", 0.0, ("follow", "detail", "medium", "face", "resolve"))]),
        ("no music until shot 3", [("level", 0.0, ("establish", "follow"))]),
        ("shot 3 is boring, speed up", [("pace", 1.0, ("detail",))]),
        ("it's too warm now, just a little", [("warmth", -0.5, ())]),
        ("really like the colours. slower", [("pace", -1.0, ())]),
    ],
)
def test_shots_and_amounts_are_meant_as_said(note: str, edits: list[tuple[str, float, tuple[str, ...]]]) -> None:
    assert [(e.operation, e.amount, e.target.shots) for e in _read(note).edits] == edits


def test_a_reason_is_no_wish_but_a_wish_beside_what_is_not_there_is_told() -> None:
    assert _read("lose the umbrella, he looks better wet").refused == ()
    added = _read("add a woman with a yellow umbrella")
    assert [(e.operation, e.value) for e in added.edits] == [("add", "1||woman"), ("hand", "umbrella|yellow")]
    assert added.refused == ()


@pytest.mark.parametrize(
    ("note", "film", "left"),
    [
        ("the cat should be white with a red collar", "park", "red collar"),
        ("add a dog with a long tail", "city", "long tail"),
        ("make the kite red with white dots", "park", "dots"),
        ("let the woman walk until the fox has gone", "sign", "until the fox has gone"),
    ],
)
def test_what_a_wish_does_not_account_for_is_told(note: str, film: str, left: str) -> None:
    reading = _read(note, film)
    assert reading.edits
    assert any(left in sentence for sentence in reading.refused), reading


@pytest.mark.parametrize(
    ("note", "film"),
    [
        ("no music under the last sentence", "city"),
        ("make the kite smaller with every shot", "park"),
        ("let shot 4 be the same as shot 2 but closer", "city"),
        ("the fox should be sitting, not walking, in shot 1", "sign"),
    ],
)
def test_what_is_restricted_in_a_way_that_is_not_understood_is_asked_back(note: str, film: str) -> None:
    assert _read(note, film).question is not None


@pytest.mark.parametrize(
    "note", ["don't show his face", "make it feel more premium", "slower music but the same pace of cuts", "make the street empty"]
)
def test_nothing_else_is_done_instead(note: str) -> None:
    assert {e.operation for e in _read(note).edits} <= {"music.tempo"}


def test_edits_survive_being_kept() -> None:
    from seedream.scene.edits import from_json, to_json

    edits = _read('warmer in shots 1 and 2, add a black cat, change "the traffic thins" to "the “streets” sleep"').edits
    assert len(edits) == 3
    assert from_json(to_json(edits)) == edits


@pytest.mark.parametrize(
    ("note", "operation", "shots"),
    [
        ("start with a close-up", "framing", ("establish",)),
        ("finish on a closeup of his face", "framing", ("resolve",)),
        ("i don't like the dog, make it bigger", "resize", ()),
    ],
)
def test_a_note_changes_the_shot_or_the_thing_that_it_speaks_of_alone(note: str, operation: str, shots: tuple[str, ...]) -> None:
    reading = read_note(note, film_of("city"))
    assert [(e.operation, e.target.shots) for e in reading.edits] == [(operation, shots)]


@pytest.mark.parametrize(
    ("note", "edits"),
    [
        ("the order should be 2, 1, 3", [("shot.order", "after:follow", ("establish",))]),
        ("make the second shot as long as the first", [("hold", "=", ("follow",))]),
        ("at 0:12 it should cut to his face already", [("hold", "s", ("medium",))]),
        ("every shot should last at least 4 seconds", [("hold", "=", ("follow", "detail", "medium", "face"))]),
        ("a longer pause before the last shot", [("hold", "", ("face",))]),
        ("keep only shots 1, 2 and 6", [("shot.drop", "", ("detail", "medium", "face"))]),
        ("drop every second shot", [("shot.drop", "", ("follow", "medium", "resolve"))]),
        ("the wide shot at the start is too dark", [("brightness", "", ("establish",))]),
        ("the sentence about hope is superfluous, leave it out", [("line.remove", "", ("face",))]),
        ('cut everything after "the traffic thins" in the first line', [("line.rewrite", None, ("establish",))]),
        ("no narrator in the beginning, only from the third shot", [("level", "none", ("establish", "follow"))]),
        ("the dog should be black... no, white", [("recolour", "white", ())]),
        ("make it foggy... I mean rainy", []),
    ],
)
def test_order_lengths_and_corrections_are_read_as_said(note: str, edits: list[tuple[str, str | None, tuple[str, ...]]]) -> None:
    found = [(e.operation, e.value, e.target.shots) for e in _read(note).edits]
    assert [(o, v if w is not None else None, s) for (o, v, s), (_, w, _) in zip(found, edits, strict=True)] == edits
