"""Banks of the joint model's corpus: tiny ones, made as the large ones are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from recipes.joint_diffusion import bank_music, bank_phrases, bank_speech, banks

from seedream.diffusion.layout import ACTIONS
from seedream.encoder.minilm import sentence_vectors


def test_speech_bank_holds_what_was_said() -> None:
    said = (bank_speech.Sentence("Don't touch the blue switch.", "dialogue"), bank_speech.Sentence("The sea is calm.", "calm"))
    bank = bank_speech.speech_bank(said, seed=1)
    assert bank["word_offset"].tolist() == [0, 5, 9]
    assert bank["word_stress"].tolist() == [1, 1, 0, 1, 1, 0, 1, 0, 1]
    for u in range(2):
        level = bank["level"][slice(*bank["frame_offset"][u : u + 2])]
        start, end = (bank[name][slice(*bank["word_offset"][u : u + 2])] for name in ("word_start", "word_end"))
        middle = bank["phoneme_mid"][slice(*bank["phoneme_offset"][u : u + 2])]
        assert len(level) == int(bank["duration_s"][u] * 25 + 1e-4) + 1
        assert (start < end).all()
        assert (np.diff(start) > 0).all()
        assert start[0] < middle[0] < middle[-1] < end[-1] < bank["duration_s"][u]
        inside = (np.arange(len(level)) / 25 > start[0]) & (np.arange(len(level)) / 25 < end[-1])
        assert level[inside].mean() > 3 * level[~inside].mean()


def test_sentences_are_different_and_of_speakable_length() -> None:
    texts = [sentence.text for sentence in bank_speech.sentences(bank_speech.COUNT, seed=1)]
    assert len(set(texts)) == bank_speech.COUNT
    assert all(3 <= len(text.split()) <= 22 for text in texts)


def test_songs_fill_whole_beats_and_their_accents_lie_on_them() -> None:
    briefs = bank_music.plans(3, seed=1, duration_s=8.0)
    bank = bank_music.music_bank(briefs[2:])
    beats = bank["duration_s"] * bank["tempo_bpm"] / 60
    assert abs(beats - beats.round()).max() < 1e-3
    at = bank["accent_s"] * bank["tempo_bpm"][0] / 60
    assert abs(at - at.round()).max() < 1e-3
    assert len(at) >= len(briefs[2].cuts_s)
    assert len(bank["level"]) == bank["frame_offset"][1] == int(bank["duration_s"][0] * 25 + 1e-4) + 1
    assert bank["level"].max() == 1.0


def test_requests_cover_every_action_and_project_like_any_sentence() -> None:
    phrases = bank_phrases.requests()
    assert tuple(phrases) == ACTIONS
    assert all(14 <= len(set(texts)) <= 20 for texts in phrases.values())
    few = {name: phrases[name][:10] for name in ("walk", "fly")}
    bank = bank_phrases.phrase_bank(few)
    assert np.allclose(bank["vectors"].std(0), 1, atol=1e-3)
    again = (sentence_vectors(few["fly"][:1]) - bank["mean"]) @ bank["projection"]
    assert np.allclose(again[0], bank["vectors"][10], atol=1e-3)


def test_files_that_exist_are_kept(tmp_path: Path) -> None:
    for name in ("speech", "music", "phrases"):
        (tmp_path / f"{name}.npz").write_text("made before")
    banks.make_banks(tmp_path, seed=1)
    assert [path.read_text() for path in sorted(tmp_path.iterdir())] == ["made before"] * 3
