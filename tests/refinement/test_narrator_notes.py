"""Notes on who reads: which voice is chosen, what is refused, and that a film keeps its words, clock and pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
from tests.refinement.films import film_of

from seedream.engine import SeedreamEngine
from seedream.refinement import Film, Reading, read_note
from seedream.scene.edits import Edit, Target
from seedream.sound import voices_extra


@pytest.fixture(autouse=True)
def _without_extra_voices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices_extra, "installed", lambda: False)


def _film(voice: str | None = None, earlier: tuple[str, ...] = ()) -> Film:
    film = film_of("city")
    brief = replace(film.brief, intent=replace(film.brief.intent, voice_name=voice))
    return replace(film, brief=brief, edits=tuple(Edit("voice.name", Target("voice"), 0.0, name) for name in earlier))


def _chosen(reading: Reading) -> str:
    return " ".join(edit.value for edit in reading.edits if edit.operation == "voice.name")


@pytest.mark.parametrize(
    ("note", "now", "voice"),
    [
        ("use a male voice", None, "bruno"),
        ("let a man read it", None, "bruno"),
        ("a female narrator please", "bruno", "heart"),
        ("another narrator", None, "june"),
        ("another narrator", "bruno", "felix"),
        ("deeper voice", None, "vera"),
        ("the voice should be deeper", "vera", "felix"),
        ("a much deeper male voice", None, "bruno"),
        ("the narrator's voice is too high", "pip", "june"),
        ("a younger narrator", "bruno", "felix"),
        ("an older voice", None, "vera"),
        ("a child's voice", None, "pip"),
        ("a robot voice", None, "unit"),
        ("use clara", None, "clara"),
        ("voice: otto", None, "otto"),
        ("have june read it", None, "june"),
    ],
)
def test_a_voice_is_chosen(note: str, now: str | None, voice: str) -> None:
    reading = read_note(note, _film(now))
    assert (_chosen(reading), len(reading.edits), reading.refused) == (voice, 1, ())


def test_another_one_is_none_that_was_heard_before() -> None:
    assert _chosen(read_note("another narrator", _film("june", ("june",)))) == "heart"
    assert _chosen(read_note("another narrator", _film("heart", ("june", "heart")))) == "vera"


@pytest.mark.parametrize(
    ("note", "now", "said"),
    [
        ("make the narrator a man", "bruno", "bruno is that already"),
        ("use miles", None, 'run: pip install "seedream[voices]"'),
        ("deeper voice", "otto", "no voice that is here is like that"),
        ("a different voice in the second shot", None, "one narrator reads the whole film"),
        ("the narrator should whisper", None, "neither whisper nor sing"),
        ("use june", "june", "june reads it already"),
    ],
)
def test_what_no_voice_can_do_is_said(note: str, now: str | None, said: str) -> None:
    reading = read_note(note, _film(now))
    assert reading.edits == ()
    assert said in " ".join(reading.refused)


@pytest.mark.parametrize(
    ("note", "operation"), [("lower the voice a little", "level"), ("no narrator", "voice"), ("read it slower", "voice.speed")]
)
def test_other_wishes_for_the_voice_stay_what_they_were(note: str, operation: str) -> None:
    assert [edit.operation for edit in read_note(note, _film()).edits] == [operation]


def test_with_the_extra_a_man_is_the_trained_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices_extra, "installed", lambda: True)
    assert _chosen(read_note("use a male voice", _film())) == "miles"


def test_only_the_narration_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEEDREAM_MEMORY", "off")
    engine = SeedreamEngine()
    made = engine.generate("an old boat on a calm sea at dusk", duration=9, resolution="360p", fps=12, out=tmp_path / "film")
    before = {name: soundfile.read(tmp_path / "film" / "stems" / f"{name}.wav")[0] for name in ("voice", "effects")}
    changed = engine.refine(tmp_path / "film", "use a male voice")
    after = {name: soundfile.read(tmp_path / "film" / "stems" / f"{name}.wav")[0] for name in ("voice", "effects")}
    assert changed.changes == ("read by bruno",)
    assert changed.kept_shots == tuple(range(len(made.storyboard.shots)))
    assert [line.text for line in changed.script.lines] == [line.text for line in made.script.lines]
    assert before["voice"].shape == after["voice"].shape
    assert abs(before["voice"] - after["voice"]).max() > 0.05
