"""Notes on how people feel and stand, on angles, joints, fades and sizes of type: what changes, and that nothing else does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from tests.refinement.films import film_of

from seedream.refinement import Film, Reading, read_note, taken_back
from seedream.rendering.typography.captions import caption_pages, caption_rect
from seedream.rendering.typography.lettering import PLAIN
from seedream.scene.edits import direct_board, levels, with_content
from seedream.scene.edits.sound import Level
from seedream.scene.shots.views import CastMember, WorldView
from seedream.scene.storyboard import Shot
from seedream.sound import dsp, mix
from seedream.types import FrameSpec, Word


def _noted(note: str, film: Film) -> tuple[Reading, tuple[Shot, ...]]:
    """What is understood of a note, and the shots of the film as they are after it."""
    reading = read_note(note, film)
    views = {beat.id: beat.view for beat in with_content(film.scene, reading.edits).beats}
    board = replace(film.board, shots=tuple(replace(s, view=views[s.beat_id]) for s in film.board.shots))
    return reading, direct_board(board, reading.edits).shots


def _member(shot: Shot, name: str) -> CastMember:
    assert isinstance(shot.view, WorldView)
    return next(m for m in shot.view.cast if m.entity_id.split(".")[0] == name or m.entity_id == name)


def _changed(before: Sequence[Shot], after: Sequence[Shot]) -> list[int]:
    return [i + 1 for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]


@pytest.mark.parametrize(
    ("name", "note", "numbers"),
    [
        ("city", "make him smile in the last shot", [6]),
        ("city", "take off the scarf in shot 2", [2]),
        ("city", "the dog should be in shot 5, too", [5]),
        ("city", "lower the camera in the first shot", [1]),
        ("city", "fade to black between shots 2 and 3", [3]),
        ("city", "blur the background in shot 4", [4]),
        ("city", "give it a hopeful ending", [6]),
        ("park", "the kite should fly higher in the last shot", [5]),
        ("park", "put the cat in front of the bench", [1, 5]),
        ("park", "make the second kid look sad in shot 2", [2]),
        ("park", "make it autumn", [1, 2, 3, 4, 5]),
        ("sign", "turn the fox around in shot 1", [1]),
        ("app", "replace 'Small sessions, really done.' with 'Ten minutes is enough.'", [3]),
    ],
)
def test_only_the_shots_that_a_note_is_about_change(name: str, note: str, numbers: list[int]) -> None:
    film = film_of(name)
    reading, after = _noted(note, film)
    assert _changed(film.board.shots, after) == numbers, reading.refused


def test_a_face_changes_and_nothing_else_of_anybody() -> None:
    film = film_of("city")
    _, after = _noted("make him smile in the last shot", film)
    before, now = _member(film.board.shots[5], "man"), _member(after[5], "man")
    assert (before.look["mood"], now.look["mood"]) == ("sorrowful", "happy")
    assert replace(now, look=before.look) == before
    assert _member(after[5], "dog") == _member(film.board.shots[5], "dog")


def test_what_is_too_much_becomes_its_opposite_and_animals_have_no_such_faces() -> None:
    assert [e.value for e in read_note("he looks too sad", film_of("city")).edits] == ["happy"]
    assert "faces of people" in read_note("make the dog smile", film_of("city")).refused[0]
    assert "already" in read_note("the kids should look happy", film_of("park")).refused[0]


def test_she_is_the_woman_where_the_hero_is_a_fox() -> None:
    assert {e.target.name for e in read_note("put her on the left", film_of("sign")).edits} == {"woman"}


def test_higher_beside_and_turned_are_where_they_say() -> None:
    park = film_of("park")
    _, higher = _noted("the kite should fly higher in the last shot", park)
    assert _member(higher[4], "kite").lift > _member(park.board.shots[4], "kite").lift
    _, before = _noted("put the cat in front of the bench", park)
    cat, bench = _member(before[0], "cat"), _member(before[0], "bench")
    assert cat.depth < bench.depth
    assert abs(cat.x - bench.x) < 0.3
    sign = film_of("sign")
    _, round_ = _noted("turn the fox around", sign)
    assert all(_member(a, "fox").facing == -_member(b, "fox").facing for a, b in zip(round_, sign.board.shots, strict=True))


def test_words_on_a_screen_change_where_they_stand() -> None:
    _, after = _noted("replace 'Small sessions, really done.' with 'Ten minutes is enough.'", film_of("app"))
    assert getattr(after[2].view, "headline", "") == "Ten minutes is enough."


def _levels(note: str) -> tuple[Level, ...]:
    film = film_of("city")
    return levels(film.board, read_note(note, film).edits)


def test_music_fades_at_the_end_and_begins_with_a_shot() -> None:
    end_s = film_of("city").board.duration_s
    (out,) = _levels("fade out the music at the end")
    assert (out.stem, out.fade, out.end_s) == ("music", "out", end_s)
    assert 2.0 <= out.end_s - out.start_s <= 5.0
    (long,) = _levels("fade the music out over 6 seconds")
    assert long.end_s - long.start_s == 6.0
    (late,) = _levels("the music should start at the second shot")
    assert (late.start_s, late.end_s) == (0.0, film_of("city").board.shots[1].start_s)


def test_a_fade_is_heard_in_its_part_of_the_mix_alone() -> None:
    times = np.arange(dsp.SR * 6, dtype=np.float32) / dsp.SR
    tone = np.repeat((0.2 * np.sin(2 * np.pi * 330 * times))[:, None], 2, axis=1).astype(np.float32)
    silence = np.zeros_like(tone)
    faded = mix.master(
        mix.Stems(silence, tone.copy(), silence.copy(), tone.copy()), gains=[mix.Gain("music", -120.0, 3.0, 6.0, "out")]
    )
    level = [float(np.abs(faded.stems.music[int(t * dsp.SR) :][: dsp.SR // 4]).mean()) for t in (1.0, 4.5, 5.6)]
    beside = [float(np.abs(faded.stems.ambience[int(t * dsp.SR) :][: dsp.SR // 4]).mean()) for t in (1.0, 4.5)]
    assert level[1] == pytest.approx(0.5 * level[0], rel=0.3)
    assert level[2] < 0.06 * level[0]
    assert beside[1] == pytest.approx(beside[0], rel=0.02)


def test_captions_grow_upwards_and_only_where_they_are_in_the_picture() -> None:
    frame = FrameSpec(960, 540, 12)
    words = tuple(Word(text, i * 0.3, i * 0.3 + 0.25) for i, text in enumerate(("The", "man", "lets", "it", "rain.")))
    plain, larger = (replace(PLAIN, caption_scale=k) for k in (1.0, 1.25))
    small, large = (caption_rect(frame, caption_pages(frame, words, k)[0], k) for k in (plain, larger))
    assert large.height > 1.2 * small.height
    assert large.y + large.height == pytest.approx(small.y + small.height, abs=6)
    city = film_of("city")
    assert "beside the film" in read_note("bigger captions", city).refused[0]
    edits = read_note("add captions, and make them bigger", city).edits
    assert [e.operation for e in edits] == ["captions", "captions.size"]
    assert {s.treatment.captions for s in direct_board(city.board, edits).shots} == {1.25}


@pytest.mark.parametrize(
    ("note", "back", "rest"),
    [
        ("undo that and make it colder", True, "make it colder"),
        ("Please go back one step", True, ""),
        ("no, revert. Less rain!", True, "Less rain!"),
        ("undo the rain", False, "undo the rain"),
        ("go back to the man in shot 2", False, "go back to the man in shot 2"),
    ],
)
def test_taking_back_is_heard_at_the_beginning_of_a_note(note: str, back: bool, rest: str) -> None:
    assert taken_back(note) == (back, rest)
    assert read_note(note, film_of("city")).undo is back
