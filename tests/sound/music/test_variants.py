"""Variants: pieces of one genre play different rhythms, and what makes the genre stays."""

from __future__ import annotations

import random

import pytest

from seedream.sound.music import MusicPlan, compose, own_seed
from seedream.sound.music.genres import find_genre, genres
from seedream.sound.music.patterns import read_pattern
from seedream.sound.music.score import Score
from seedream.sound.music.variants import in_manner, varied, varied_groove
from seedream.types import Mood

MANNERS = ("plain", "push", "thin", "cell", "offbeat", "echo", "halved")


@pytest.mark.parametrize("genre", genres())
@pytest.mark.parametrize("manner", MANNERS)
def test_every_pattern_can_be_played_in_every_manner(genre: str, manner: str) -> None:
    for layer in find_genre(genre).layers:
        for text in layer.patterns:
            other = in_manner(text, manner, random.Random(3))
            before, after = read_pattern(text), read_pattern(other)
            assert after[1] == before[1]  # as long as it was
            assert {step.token for step in after[0]} <= {step.token for step in before[0]}
            assert after[0]
            if before[0][0].at == 0.0:
                assert after[0][0].at == 0.0
            for step, later in zip(after[0], after[0][1:], strict=False):
                assert step.at + step.length <= later.at + 1e-9


def test_a_manner_moves_strokes() -> None:
    assert in_manner("1: r - 5 -", "push", random.Random(1)) == "2: r - - 5 - - - -"
    assert in_manner("2: 0 1 2 3 2 1 2 1", "cell", random.Random(0)) == "2: 0 - - - 2 - 2 1"
    assert in_manner("2: 0 1 2 3", "offbeat", random.Random(1)) == "2: 0 1 - 2"
    assert in_manner("2: 0 1 2 3", "halved", random.Random(1)) == "2: 0 - 2 -"
    assert in_manner("1: hold", "push", random.Random(1)) == "1: hold"


def test_drums_keep_their_beats_and_differ_between_them() -> None:
    lanes = {"kick": "X...X...X...X...", "snare": "....X.......X...", "hat": "x.x.x.x.x.x.x.x."}
    grooves = [varied_groove(lanes, seed) for seed in range(12)]
    for groove in grooves:
        assert {lane: len(bar) for lane, bar in groove.items()} == dict.fromkeys(lanes, 16)
        assert [i for i, mark in enumerate(groove["kick"]) if mark == "X"] == [0, 4, 8, 12]
        assert [groove["snare"][i] for i in (4, 12)] == ["X", "X"]
    assert len({tuple(groove.items()) for groove in grooves}) >= 8


def _score(seed: int) -> Score:
    return compose(MusicPlan(16.0, 120.0, 4, Mood(0.6, 0.8), 0.8, "electronic", seed=seed))


def test_two_pieces_of_one_genre_and_mood_strike_at_different_times() -> None:
    def strikes(score: Score) -> set[tuple[str, int, int]]:
        return {
            (note.part, note.pitch_midi if note.part == "drums" else 0, round(4 * note.start_s / score.plan.beat_s))
            for note in score.notes
        }

    one, other = strikes(_score(1)), strikes(_score(2))
    assert len(one & other) / len(one | other) < 0.85
    assert strikes(_score(1)) == one
    genre = find_genre("electronic")
    assert varied(genre, 5) == varied(genre, 5) != varied(genre, 6)


def test_other_words_are_another_piece() -> None:
    seeds = {own_seed(words, 0) for words in ("a walk in the rain", "a storm at sea", "a Storm  at sea", "a walk in the rain")}
    assert len(seeds) == 2
    assert own_seed("a walk in the rain", 1) != own_seed("a walk in the rain", 0)
