"""Requests for music: what is read, what is played and left out, exact lengths, endings that land."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from seedream.errors import InputError
from seedream.sound import dsp
from seedream.sound.music import Score, compose, genres, perform, read_request, write_midi
from seedream.sound.music.instruments import INSTRUMENTS
from seedream.sound.music.theory import scale_classes
from seedream.sound.music.wish import families


def _score(text: str) -> Score:
    return compose(read_request(text).plan)


def _played(text: str) -> set[str]:
    """Instruments that sound."""
    score = _score(text)
    of = {layer.part: layer.instrument for layer in score.plan.style.layers}
    return {of.get(note.part, "kit") for note in score.notes}


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("calm lo-fi, 90 bpm, 40 s", "lofi"),
        ("epic orchestral", "orchestral"),
        ("jazz waltz", "jazz"),
        ("something dark and tense", "tension"),
        ("bossa nova", "bossa"),
        ("8-bit game music", "chiptune"),
        ("irish jig", "celtic"),
        ("hip hop beat", "trap"),
        ("calm", "ambient"),
        ("happy children song", "playful"),
    ],
)
def test_genres_by_their_names_or_moods(text: str, genre: str) -> None:
    assert read_request(text).plan.genre == genre


def test_there_are_enough_genres_and_all_of_them_play() -> None:
    assert len(genres()) >= 16
    for name in ("bossa", "trap", "celtic", "funk"):
        played = perform(_score(f"{name}, 3 s"))
        assert dsp.rms(played.stereo) > 0.02


def test_tempo_length_metre_and_key() -> None:
    plan = read_request("calm lo-fi, 90 bpm, 40 s").plan
    assert (plan.tempo_bpm, plan.duration_s, plan.beats) == (90.0, 40.0, 60)
    assert plan.mood.arousal < 0.0
    assert read_request("ambient for a minute and a half").plan.duration_s == 90.0
    assert read_request("waltz, 1:05").plan.duration_s == 65.0
    assert read_request("jazz in 5/4").plan.beats_per_bar == 5
    assert read_request("slow jazz").plan.tempo_bpm < read_request("very fast jazz").plan.tempo_bpm
    assert read_request("lo-fi, 20 s", duration_s=8.0).plan.duration_s == 8.0
    score = _score("acoustic in D minor, 12 s")
    assert (score.key, score.mode) == ("D", "aeolian")
    minor = {*scale_classes(2, "aeolian"), 1}  # C sharp leads home in its dominant
    inside = [n.pitch_midi % 12 in minor for n in score.part("melody")]
    assert sum(inside) > 0.85 * len(inside)
    assert (_score("funk in F# dorian, 8 s").key, _score("minor key ambient, 12 s").mode) == ("F#", "aeolian")


def test_instruments_are_as_wished() -> None:
    assert _played("solo piano, sad, 12 s") == {"felt_piano"}
    assert _played("only guitar and flute, 12 s") <= {"nylon_guitar", "steel_guitar", "flute"}
    assert "kit" in _played("electronic, 12 s")
    assert "kit" not in _played("electronic without drums, 12 s")
    assert "choir" in _played("lo-fi with choir, 12 s")
    assert "strings" not in _played("orchestral, no strings, 12 s")
    assert _played("drums only, funk, 8 s") == {"kit"}
    assert not _score("corporate, no melody, 8 s").part("melody")


@pytest.mark.parametrize("family", sorted(families()))
def test_every_family_can_play_alone(family: str) -> None:
    members = set(families()[family].members)
    assert members <= set(INSTRUMENTS)
    assert _played(f"only {families()[family].words[0]}, 8 s") <= members


def test_form_follows_the_words() -> None:
    score = _score("cinematic that builds up, 30 s")
    thirds = [sum(n.velocity for n in score.notes if k * 10 <= n.start_s < (k + 1) * 10) for k in range(3)]
    assert thirds[0] < 0.6 * thirds[1]
    assert thirds[0] < 0.5 * thirds[2]


def test_length_is_exact_and_the_end_lands() -> None:
    for text, seconds in (("lo-fi, 4.37 s", 4.37), ("trap, 140 bpm, 3.5 s, ends suddenly", 3.5)):
        played = perform(_score(text))
        assert len(played.stereo) == dsp.samples(seconds)
        assert np.abs(played.stereo[-48:]).max() < 0.01
    sudden, usual = _score("electronic, 120 bpm, 8 s, ends suddenly"), _score("electronic, 120 bpm, 8 s")
    assert sudden.cadence_s >= 7.0 > usual.cadence_s
    assert max(n.duration_s for n in sudden.notes if n.start_s >= sudden.cadence_s and n.part != "hits") < 0.3
    faded = perform(_score("ambient, 9 s, fades out")).stereo
    level = [dsp.rms(faded[dsp.samples(t) : dsp.samples(t + 0.5)]) for t in (5.0, 7.5, 8.5)]
    assert level[0] > 1.5 * level[1] > 6.0 * level[2]


def test_stems_sum_up_and_midi_is_written(tmp_path: Path) -> None:
    score = _score("lo-fi with flute, no drums, 4 s")
    played = perform(score)
    assert np.allclose(sum(played.stems.values()), played.stereo, atol=1e-4)
    write_midi(score, tmp_path / "m.mid")
    assert (tmp_path / "m.mid").read_bytes()[:4] == b"MThd"


def test_the_rest_is_said_and_the_impossible_refused() -> None:
    request = read_request("jazz with a purple zebra")
    assert request.not_understood == ("purple", "zebra")
    assert {d.key for d in request.decisions} >= {"music.genre", "music.tempo"}
    for text, words in (("", "no words"), ("lo-fi 999 bpm", "999"), ("lo-fi, 90 minutes", "length"), ("jazz in 9/4", "9/4")):
        with pytest.raises(InputError, match=words):
            read_request(text)
