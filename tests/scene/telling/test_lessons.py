from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from seedream.errors import InputError
from seedream.scene.figures.diagram import DiagramView
from seedream.scene.telling.lessons import (
    VARIANTS,
    WORDS_PER_S,
    Lesson,
    Pictured,
    find_lesson,
    lesson_beats,
    load_lesson,
    missing_cues,
    word_count,
)

FILES = sorted((files("seedream.scene") / "data" / "lessons").iterdir(), key=str)
ALL = pytest.mark.parametrize("file", [Path(str(f)) for f in FILES], ids=lambda file: file.stem)


def named(lesson_id: str) -> Lesson:
    return load_lesson(next(Path(str(f)) for f in FILES if Path(str(f)).stem == lesson_id))


@ALL
def test_a_lesson_has_the_name_of_its_file(file: Path) -> None:
    assert load_lesson(file).id == file.stem


@ALL
def test_every_cue_is_spoken_in_all_four_wordings(file: Path) -> None:
    lesson = load_lesson(file)
    for scene in lesson.scenes:
        assert missing_cues(scene) == []


@ALL
def test_lessons_have_the_agreed_length(file: Path) -> None:
    lesson = load_lesson(file)
    assert 4 <= len(lesson.scenes) <= 6
    assert lesson.sources
    for young in ("_young", ""):
        short = sum(word_count(scene.spoken(f"short{young}")) for scene in lesson.scenes)
        long = sum(word_count(scene.spoken(f"long{young}")) for scene in lesson.scenes)
        assert 20 <= short / WORDS_PER_S <= 46, "a lesson of 40 s must be possible"
        assert 60 <= long / WORDS_PER_S <= 100
        assert long > short


@ALL
def test_scenes_build_up_and_fit_the_screen(file: Path) -> None:
    lesson = load_lesson(file)
    for scene in lesson.scenes:
        assert isinstance(scene.view, Pictured) or 1 <= len(scene.view.elements) <= 8, scene.id
        assert len(scene.view.title) <= 34, scene.view.title
        assert set(dict(scene.narration)) == set(VARIANTS)


@pytest.mark.parametrize(
    ("request_text", "expected"),
    [
        ("Explain how a rainbow forms, for ten-year-olds", "rainbow"),
        ("What is photosynthesis?", "photosynthesis"),
        ("Where does rain come from", "water_cycle"),
        ("Teach binary search to beginners", "binary_search"),
        ("Why COMPOUND INTEREST matters", "compound_interest"),
    ],
)
def test_a_request_finds_its_lesson(request_text: str, expected: str) -> None:
    found = find_lesson(request_text)
    assert found is not None
    assert found[0].id == expected
    assert 0.5 < found[1] <= 1.0


def test_parts_of_words_find_nothing() -> None:
    assert find_lesson("a film about bowrainbowed zebras") is None


def test_beats_speak_the_longest_first_in_the_level_asked() -> None:
    lesson = named("rainbow")
    young, standard = lesson_beats(lesson, "young", 60), lesson_beats(lesson, "standard", 60)
    assert [beat.id for beat in young] == [scene.id for scene in lesson.scenes]
    assert young[0].spoken == (lesson.scenes[0].spoken("long_young"), lesson.scenes[0].spoken("short_young"))
    assert standard[0].spoken[1] == lesson.scenes[0].spoken("short")


def test_a_short_film_leaves_out_the_least_important_scenes() -> None:
    lesson = named("binary_search")
    kept = [beat.id for beat in lesson_beats(lesson, "young", 24)]
    assert kept == ["problem", "middle", "again"]
    assert len(lesson_beats(lesson, "young", 60)) == 5


def _written(folder: Path, cue: str = "sun", extra: str = "") -> Path:
    target = folder / "mini.toml"
    target.write_text(
        f"""
id = "mini"
title = "Mini"
subject = "Test"
keywords = ["mini"]
[[scene]]
id = "one"
purpose = "hook"
heading = "The sun"
[scene.narration]
short_young = "See the sun."
long_young = "Look, you can see the sun."
short = "The sun shines."
long = "Here the sun shines."
[scene.diagram]
parts = [ {{ id = "sun", drawing = "sun", at = [0.5, 0.5], cue = "{cue}"{extra} }} ]
"""
    )
    return target


def test_a_lesson_of_ones_own_loads(tmp_path: Path) -> None:
    lesson = load_lesson(_written(tmp_path))
    view = lesson.scenes[0].view
    assert isinstance(view, DiagramView)
    assert (view.parts[0].at, view.kicker) == ((0.5, 0.5), "Test")


def test_a_cue_that_is_not_spoken_is_reported(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"mini\.toml.*cue 'shines' of 'sun' is not spoken in short_young"):
        load_lesson(_written(tmp_path, cue="shines"))


def test_an_unknown_key_is_reported(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"unknown or missing keys \['colr'\]"):
        load_lesson(_written(tmp_path, extra=', colr = "red"'))
