"""Relations: music decides where words are open, explicit words win over it, and every contradiction is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from tests.inputs.picture_files import flat, save
from tests.inputs.video_files import clip

from seedream import context, encoder, inputs
from seedream.context import Context
from seedream.films.agreeing import contradictions
from seedream.films.relations import opposed, related
from seedream.generators import audio
from seedream.scene.script import Line
from seedream.sound import voices
from seedream.types import SAMPLE_RATE_HZ, Decision, Mood


def _song(path: Path, bpm: float, third: int, hertz: float, partials: int) -> Path:
    """Struck triads on every beat."""
    out, step = np.zeros(9 * SAMPLE_RATE_HZ, np.float32), round(60 / bpm * SAMPLE_RATE_HZ)
    t = np.arange(step) / SAMPLE_RATE_HZ
    tones = [np.sin(2 * np.pi * hertz * 2 ** (n / 12) * k * t) / k for n in (0, third, 7) for k in range(1, partials + 1)]
    for start in range(0, len(out) - step, step):
        out[start : start + step] += (0.1 * np.exp(-t / 0.18) * sum(tones)).astype(np.float32)
    soundfile.write(path, out, SAMPLE_RATE_HZ)
    return path


@pytest.fixture(scope="module")
def songs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("songs")
    return {"glad": _song(folder / "glad.wav", 140, 4, 440, 9), "sad": _song(folder / "sad.wav", 60, 3, 165, 2)}


def _related(prompt: str, **wishes: Any) -> tuple[Context, Context, dict[str, Decision]]:
    brief, heard = audio.listen(inputs.read(prompt, **inputs.named(wishes)))
    before = context.understand(brief, encoder.encode(brief))
    after, decisions = related(before, heard)
    return before, after, {d.key: d for d in decisions}


def test_music_decides_where_words_are_open(songs: dict[str, Path]) -> None:
    _, glad, why = _related("A man by the sea", music=str(songs["glad"]))
    _, sad, _ = _related("A man by the sea", music=str(songs["sad"]))
    assert glad.embedding.mood.valence > 0.1 > 0.0 > sad.embedding.mood.valence
    assert glad.embedding.pace > sad.embedding.pace + 0.2
    assert {"mood.music", "pace.music"} <= why.keys()
    assert "bpm" in why["mood.music"].reason


def test_explicit_words_win_and_the_contradiction_is_said(songs: dict[str, Path]) -> None:
    before, after, why = _related("A joyful bright party, happy people dance", music=str(songs["sad"]))
    assert after.embedding.mood == before.embedding.mood
    assert "sad music" in why["contradiction.mood"].value
    assert "explicit words win" in why["contradiction.mood"].reason
    _, _, agreed = _related("A joyful bright party, happy people dance", music=str(songs["glad"]))
    assert "contradiction.mood" not in agreed


def test_moods_that_are_near_do_not_contradict() -> None:
    assert opposed(Mood(0.1, 0.1), Mood(-0.1, -0.1)) == ""
    assert opposed(Mood(0.6, 0.0), Mood(-0.4, 0.1)) == "glad words and sad music"


def test_words_of_night_against_a_photo_by_day(tmp_path: Path) -> None:
    data = flat(320, 200, (180, 205, 230))
    data[120:] = (150, 190, 120, 255)
    file = save(tmp_path / "meadow.png", data)
    _, _, why = _related("A girl walks at night, use the picture as the place", images=[file])
    assert "night" in why["contradiction.light"].value
    _, _, fine = _related("A girl walks, use the picture as the place", images=[file])
    assert "contradiction.light" not in fine


def test_an_example_sets_the_pace_unless_words_do(tmp_path: Path) -> None:
    tints = ((1.0, 0.3, 0.2), (0.2, 0.4, 1.0), (0.3, 0.9, 0.3), (0.9, 0.9, 0.2))
    quick = clip(tmp_path / "quick.mp4", [("static", 1.2, tint) for tint in tints])
    _, after, why = _related("A house in the village", like=quick)
    assert after.embedding.pace > 0.9
    assert "4 shots" in why["like.pace"].reason
    before, kept, said = _related("A slow film of a house in the village", like=quick)
    assert kept.embedding.pace == before.embedding.pace
    assert "explicit words win" in said["contradiction.pace"].reason


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The same sentences, spoken slowly and fast."""
    folder, paths = tmp_path_factory.mktemp("takes"), dict[str, Path]()
    words = "We planted a small tree behind the house, and every spring we went out to measure how far it had grown."
    for name, speed in (("slow", 0.7), ("fast", 1.5)):
        (said,) = voices.speak([Line("a", "narrator", words)], speed=speed, seed=1)
        paths[name] = folder / f"{name}.wav"
        soundfile.write(paths[name], said.samples, SAMPLE_RATE_HZ)
    return paths


def test_the_voice_that_is_heard_sets_mood_and_pace_where_words_are_open(takes: dict[str, Path]) -> None:
    _, slow, why = _related("A tree behind a house", voice_over=str(takes["slow"]))
    _, fast, _ = _related("A tree behind a house", voice_over=str(takes["fast"]))
    assert fast.embedding.mood.arousal > slow.embedding.mood.arousal + 0.4
    assert fast.embedding.pace > slow.embedding.pace + 0.15
    assert "slow" in why["mood.voice"].reason
    _, said, why = _related("A melancholic tree behind a house", voice_over=str(takes["fast"]))
    assert "mood.voice" not in why
    assert said.embedding.mood.arousal < 0


def test_a_picture_lends_its_mood_where_the_words_name_none(tmp_path: Path) -> None:
    picture = save(tmp_path / "gloom.png", flat(320, 180, (22, 24, 40)))
    before, after, why = _related("A man by the sea, in the style of the picture", images=[str(picture)])
    assert {"understood.picture", "understood.together", "mood.picture"} <= why.keys()
    assert after.embedding.mood.valence < before.embedding.mood.valence
    assert after.embedding.mood.arousal == before.embedding.mood.arousal
    before, said, why = _related("A joyful man by the sea, in the style of the picture", images=[str(picture)])
    assert said.embedding.mood == before.embedding.mood
    assert "mood.picture" not in why


def test_what_lies_further_apart_than_things_that_belong_together_contradicts() -> None:
    glad, gloomy = Mood(0.8, 0.6), Mood(-0.8, -0.5)
    (found,) = contradictions({"text": glad, "picture": gloomy}, explicit=True)
    assert found.key == "contradiction.text_picture"
    assert "valence and arousal" in found.value
    assert "explicit words win" in found.reason
    assert contradictions({"text": glad, "picture": Mood(0.6, 0.2)}, explicit=True) == []
    (found,) = contradictions({"text": Mood(0, 0), "picture": gloomy, "sound": glad}, explicit=False)
    assert found.key == "contradiction.picture_sound"
    assert "what is heard decides" in found.reason


def test_words_alone_need_no_network() -> None:
    _, _, why = _related("A man by the sea")
    assert not any(key.startswith("understood") for key in why)
