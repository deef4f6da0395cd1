"""Captions are readable, in order, and begin with the words they show."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from seedream.generators.text.captions import LINE_CHARACTERS, break_lines, make_cues, to_srt, to_vtt
from seedream.types import Word

_TOKENS = st.lists(st.text("abcdefghij", min_size=1, max_size=11), min_size=1, max_size=40)


def _words(tokens: list[str]) -> tuple[Word, ...]:
    at, words = 0.3, []
    for i, token in enumerate(tokens):
        length = 0.09 * len(token) + 0.12
        text = token + ("." if i % 9 == 8 else "," if i % 5 == 4 else "")
        words.append(Word(text, at, at + length))
        at += length + (0.5 if text.endswith(".") else 0.03)
    return tuple(words)


@given(_TOKENS)
def test_every_word_once_in_order_and_in_time(tokens: list[str]) -> None:
    words = _words(tokens)
    cues = make_cues(words, words[-1].end_s + 2)
    assert tuple(w for cue in cues for w in cue.words) == words
    for cue, following in zip(cues, [*cues[1:], None], strict=True):
        assert cue.start_s == cue.words[0].start_s
        assert cue.end_s > cue.start_s
        assert len(cue.lines) <= 2
        assert max(map(len, cue.lines)) <= LINE_CHARACTERS
        assert following is None or cue.end_s < following.start_s


def test_lines_break_evenly() -> None:
    assert break_lines("short enough") == ("short enough",)
    first, second = break_lines("Millions of drops together make the bow: red outside, violet inside.")
    assert abs(len(first) - len(second)) < 12


def test_files_have_their_formats() -> None:
    cues = make_cues((Word("Hello", 0.5, 0.9), Word("there.", 1.0, 1.4)), 5.0)
    assert to_srt(cues) == "1\n00:00:00,500 --> 00:00:01,900\nHello there.\n"
    assert to_vtt(cues) == "WEBVTT\n\n00:00:00.500 --> 00:00:01.900\nHello there.\n"
    assert to_srt(()) == ""
