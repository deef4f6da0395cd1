"""Voice memos: what is heard is tidied; without the recogniser, or without words, one sentence says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from seedream.errors import InputError, MissingDependencyError
from seedream.inputs import memo, read


@pytest.mark.parametrize(
    ("heard", "words"),
    [
        ("Um, so I would like a film about two dogs, uh, on the beach.", "A film about two dogs on the beach"),
        ("Okay, make me a story about a fox who finds a star.", "A story about a fox who finds a star"),
        ("A neon city in the rain.", "A neon city in the rain"),
        ("Okay, so, my idea is: a fox finds a lantern.", "A fox finds a lantern"),
        ("I have an idea. A fox finds a lantern.", "A fox finds a lantern"),
    ],
)
def test_what_was_heard_is_tidied(heard: str, words: str) -> None:
    assert memo.tidied(heard) == words


def test_the_words_are_the_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take = tmp_path / "idea.wav"
    take.write_bytes(b"sound")
    monkeypatch.setattr(memo, "find_spec", lambda name: object())
    monkeypatch.setattr(memo, "_heard", lambda *_: "I'd like a cat on the moon, ten seconds long.")
    brief = read("Slow and sad", voice_memo=take)
    assert brief.prompt == "Slow and sad. A cat on the moon, ten seconds long"
    assert brief.intent.duration_s == 10
    assert next(d for d in brief.decisions if d.key == "voice_memo").value == "A cat on the moon, ten seconds long"
    monkeypatch.setattr(memo, "_heard", lambda *_: "Um.")
    with pytest.raises(InputError, match="no words are understood"):
        read(voice_memo=take)


def test_without_the_recogniser_one_sentence_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take = tmp_path / "idea.wav"
    take.write_bytes(b"sound")
    monkeypatch.setattr(memo, "find_spec", lambda name: None)
    with pytest.raises(MissingDependencyError, match=r"seedream\[memo\]"):
        read(voice_memo=take)
