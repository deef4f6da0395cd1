"""Speech, music, scenes and podcasts on their own, down to the files: what is written, when it is said, and how loud."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from seedream.engine import SeedreamEngine
from seedream.errors import InputError
from seedream.generators.audio import read_loudness, read_turns
from seedream.sound import loudness

SCRIPT = """---
title: Rivers
anna: vera
---
ANNA: Hello, Tom.
TOM (whispering): Hello.

## The sea
[sound: sea, 1 s]
ANNA: It is here.
"""


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SeedreamEngine:
    monkeypatch.setenv("SEEDREAM_HOME", str(tmp_path / "home"))
    return SeedreamEngine()


def test_turns_of_a_script() -> None:
    script = "# Title\n\nA *b* [c](http://x.y).\n\n- one\n- two\n\nANNA (sad): Hi\nthere.\n\n[pause 2 s]\n[music: piano, 4 s]\n"
    turns = read_turns(script)
    assert turns.title == "Title"
    assert [(t.kind, t.text, t.speaker, t.mood, t.seconds) for t in turns.turns] == [
        ("speech", "A b c.", "narrator", "", 0.0),
        ("speech", "one", "narrator", "", 0.0),
        ("speech", "two", "narrator", "", 0.0),
        ("speech", "Hi there.", "Anna", "sad", 0.0),
        ("pause", "", "narrator", "", 2.0),
        ("music", "piano", "narrator", "", 4.0),
    ]
    with pytest.raises(InputError, match="nothing to be said"):
        read_turns("# Only a title\n")
    with pytest.raises(InputError, match="at most"):
        read_turns("Hi.\n\n[sound: rain, 999 s]")


def test_loudness_by_its_use() -> None:
    assert [read_loudness(wish) for wish in ("web", "podcast", "Broadcast", "-18 LUFS", -20)] == [-14.0, -16.0, -23.0, -18.0, -20.0]
    for wish in ("loud", "-3", "nan"):
        with pytest.raises(InputError, match="loudness"):
            read_loudness(wish)


def test_a_dialogue_has_two_voices_places_and_times(engine: SeedreamEngine, tmp_path: Path) -> None:
    made = engine.speak("ANNA: Hello, Tom.\nTOM: Good evening, Anna.", tmp_path / "talk.wav", loudness="broadcast")
    assert [file.name for file in made.files] == ["talk.wav", "talk.json", "talk.srt", "talk.vtt"]
    sound, rate = soundfile.read(tmp_path / "talk.wav", dtype="float32")
    assert (rate, sound.shape[1]) == (48_000, 2)
    assert loudness.integrated_lufs(sound) == pytest.approx(-23.0, abs=0.3)
    assert loudness.true_peak_db(sound) <= -1.0
    first, second = json.loads((tmp_path / "talk.json").read_text())["turns"]
    assert (first["speaker"], second["speaker"]) == ("Anna", "Tom")
    assert first["voice"] != second["voice"]
    assert [word["text"] for word in second["words"]] == ["Good", "evening,", "Anna."]
    edges = [word["start_s"] for turn in (first, second) for word in turn["words"]]
    assert edges == sorted(edges)
    assert second["phonemes"][0]["start_s"] >= first["phonemes"][-1]["end_s"]
    left, right = (np.abs(sound[round(t["start_s"] * rate) : round(t["end_s"] * rate)]).mean(axis=0) for t in (first, second))
    assert left[0] > 1.2 * left[1]
    assert right[1] > 1.2 * right[0]
    assert "<v Tom>Good evening, Anna.</v>" in (tmp_path / "talk.vtt").read_text()


def test_stage_directions_that_no_voice_can_follow_are_passed_over_and_told(engine: SeedreamEngine, tmp_path: Path) -> None:
    script = "ANNA (turning to the window): Hello, Tom.\nTOM (sad, leaning back): Hello."
    made = engine.speak(script, tmp_path / "talk.wav")
    assert made.not_understood == ("(turning to the window)",)
    turns = json.loads((tmp_path / "talk.json").read_text())["turns"]
    assert [turn["text"] for turn in turns] == ["Hello, Tom.", "Hello."]
    with pytest.raises(InputError, match="purple"):
        engine.speak("Hello.", tmp_path / "x.wav", mood="purple")


def test_an_episode_has_chapters_transcript_and_level(engine: SeedreamEngine, tmp_path: Path) -> None:
    (tmp_path / "rivers.md").write_text(SCRIPT)
    made = engine.podcast(tmp_path / "rivers.md", tmp_path / "rivers.m4a", music="ambient", stems=tmp_path / "stems")
    assert (tmp_path / "rivers.md").read_text() == SCRIPT
    assert made.loudness_lufs == pytest.approx(-16.0, abs=0.5)
    assert made.true_peak_db <= -1.0
    with av.open(str(tmp_path / "rivers.m4a")) as container:
        marks = [(mark["metadata"]["title"], mark["start"] / 1000) for mark in container.chapters()]
        assert container.metadata["title"] == "Rivers"
        assert container.duration is not None
        assert container.duration / 1e6 == pytest.approx(made.duration_s, abs=0.1)
    record = json.loads((tmp_path / "rivers.json").read_text())
    assert [title for title, _ in marks] == ["Introduction", "The sea"]
    assert marks[1][1] == pytest.approx(record["chapters"][1]["start_s"], abs=0.002)
    turns = record["turns"]
    assert [turn["voice"] for turn in turns] == ["vera", turns[1]["voice"], "vera"]
    assert turns[0]["start_s"] > 3.0  # the music is alone first
    assert turns[1]["end_s"] < marks[1][1] < turns[2]["start_s"] - 3.0  # stinger and sound
    assert all(b["start_s"] >= a["end_s"] for a, b in pairwise(turns))
    text = (tmp_path / "rivers.transcript.md").read_text()
    assert text.index("## Introduction (0:00)") < text.index("**Tom**") < text.index("## The sea") < text.index("It is here.")
    names = sorted(path.stem for path in (tmp_path / "stems").iterdir())
    assert names == ["music", "sounds", "voice"]
    quiet, _ = soundfile.read(tmp_path / "stems" / "sounds.wav")
    assert np.abs(quiet[: round(turns[1]["end_s"] * 48_000)]).max() == 0.0


def test_settings_that_are_not_known_are_refused(engine: SeedreamEngine, tmp_path: Path) -> None:
    for front, words in (("colour: red", "colour"), ("speed: quick", "speed")):
        with pytest.raises(InputError, match=words):
            engine.podcast(f"---\n{front}\n---\nHello there,\nyou.", tmp_path / "x.mp3")


def test_music_and_scenes_are_written_with_their_parts(engine: SeedreamEngine, tmp_path: Path) -> None:
    made = engine.music("lo-fi, 3 s", tmp_path / "m.mp3", midi=tmp_path / "m.mid", stems=tmp_path / "m")
    assert made.loudness_lufs == pytest.approx(-14.0, abs=0.4)
    assert (tmp_path / "m.mid").read_bytes()[:4] == b"MThd"
    assert {"keys", "drums", "space"} <= {path.stem for path in (tmp_path / "m").iterdir()}
    with av.open(str(tmp_path / "m.mp3")) as container:
        assert container.streams.audio[0].rate == 48_000
    rain = engine.sound("rain on a tin roof, a glorp", tmp_path / "r.flac", duration=2.0, loop=True)
    assert rain.not_understood == ("glorp",)
    assert 0.0 < rain.seam <= 1.0
    assert soundfile.info(str(tmp_path / "r.flac")).frames == 96_000
    assert not list(tmp_path.rglob(".part-*"))
    with pytest.raises(InputError, match="aiff"):
        engine.sound("rain", tmp_path / "r.aiff")
