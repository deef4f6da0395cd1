"""Elements: each appears once, with its words or where the model sampled it, on frames of the film."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.curves import Curve
from seedream.diffusion.layout import index
from seedream.diffusion.performing.elements import ANTICIPATION_S, CLOSEST_S, READ_S, cues_of, find_cue, perform_reveals
from seedream.diffusion.tracks import RATE_HZ, Event
from seedream.types import Element, Word
from tests.diffusion.material import window

SENTENCE = ("the", "light", "bends", "inside", "a", "drop", "of", "water")
SPOKEN = tuple(Word(word, 1.0 + 0.4 * i, 1.3 + 0.4 * i) for i, word in enumerate(SENTENCE))
WORDS = tuple(
    Word(word, at_s, at_s + 0.3)
    for word, at_s in (("Light,", 0.5), ("bends.", 1.0), ("Don’t", 1.5), ("mirrored", 2.0), ("90%", 3.0))
)


@pytest.mark.parametrize(("cue", "time_s"), [
    ("light bends", 0.5), ("bend", 1.0), ("LIGHT", 0.5), ("don't", 1.5), ("mirror", 2.0), ("90%", 3.0), ("light mirror", None),
    ("mir", None), ("mirr", None), ("ben", None), ("glass", None), ("", None), ("bends dont mirrored 90% more", None),
])  # fmt: skip
def test_cues_ignore_case_marks_and_endings_but_not_other_words(cue: str, time_s: float | None) -> None:
    assert find_cue(cue, WORDS) == time_s


def test_a_cue_may_be_looked_for_after_a_time() -> None:
    twice = (Word("light", 0.5, 0.8), Word("and", 1.0, 1.2), Word("light", 1.5, 1.8))
    assert find_cue("light", twice) == 0.5
    assert find_cue("light", twice, after_s=0.5) == 1.5
    assert find_cue("light", twice, after_s=2.0) is None


def test_only_elements_with_a_cue_that_is_said_have_one() -> None:
    elements = (Element("a", cue="drop"), Element("b"), Element("c", cue="ocean"))
    assert cues_of(elements, SPOKEN) == [SPOKEN[5].start_s, None, None]


def _reveals(
    elements: tuple[Element, ...], at_s: list[float], words: tuple[Word, ...] = (), duration_s: float = 8.0, fps: int = 30
) -> tuple[Event, ...]:
    values = window(int(duration_s * 25) + 1, reveal=at_s)
    return perform_reveals(elements, cues_of(elements, words), values[:, index("reveal")], at_s, duration_s, fps)


def _times(events: tuple[Event, ...]) -> dict[str, float]:
    return {event.source: event.time_s for event in events if event.kind == "reveal" and event.seen}


def test_elements_appear_with_their_words_at_the_instant_that_was_sampled() -> None:
    elements = (Element("title"), Element("bend", cue="bend"), Element("drop", cue="drop of water"), Element("end"))
    times = _times(_reveals(elements, [0.3, 1.77, 2.96, 5.0], SPOKEN))
    assert times == pytest.approx({"title": 0.3, "bend": 1.77, "drop": 2.96, "end": 5.0}, abs=0.5 / 30)


def test_where_the_model_left_a_cue_out_its_element_comes_just_before_the_word() -> None:
    times = _times(_reveals((Element("bend", cue="bend"),), [0.3, 4.0], SPOKEN))
    assert times["bend"] == pytest.approx(SPOKEN[2].start_s - ANTICIPATION_S, abs=0.5 / 30)


def test_elements_without_a_cue_stand_between_their_neighbours() -> None:
    elements = (Element("a", cue="light"), Element("b"), Element("c", cue="drop"), Element("d"))
    times = _times(_reveals(elements, [0.5, 1.32, 2.0, 2.92, 4.0], SPOKEN))
    assert times == pytest.approx({"a": 1.32, "b": 2.0, "c": 2.92, "d": 4.0}, abs=0.5 / 30)


def test_the_strongest_instants_are_taken_in_order() -> None:
    strengths = {0.4: 1.0, 1.2: 0.3, 2.0: 0.9, 3.1: 0.6}
    values = np.max([strength * window(201, reveal=[t]) for t, strength in strengths.items()], 0)
    elements = tuple(Element(name) for name in "abc")
    events = perform_reveals(elements, [None] * 3, values[:, index("reveal")], list(strengths), 8.0, 50)
    assert _times(events) == pytest.approx({"a": 0.4, "b": 2.0, "c": 3.1}, abs=0.01)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(0, 1), min_size=51, max_size=51), st.integers(1, 3))
def test_chosen_frames_are_the_likeliest_of_all(curve: list[float], count: int) -> None:
    sampled: Curve = np.array(curve)
    events = perform_reveals(tuple(Element(str(i)) for i in range(count)), [None] * count, sampled, [], 2.0, 25)
    chosen = [round(event.time_s * 25) for event in events]

    def likelihood(frames: tuple[int, ...] | list[int]) -> float:
        return float(np.log(sampled[list(frames)] + 0.02).sum())

    gap = round(CLOSEST_S * 25)
    possible = (c for c in combinations(range(1, 23), count) if all(b - a >= gap for a, b in pairwise(c)))
    assert likelihood(chosen) == pytest.approx(max(likelihood(c) for c in possible))


@settings(deadline=None)
@given(
    cues=st.lists(st.one_of(st.none(), st.sampled_from([word.text for word in SPOKEN])), min_size=1, max_size=14),
    at_s=st.lists(st.floats(0, 8), max_size=10).map(sorted),
    duration_s=st.sampled_from([1.0, 2.0, 8.0]),
)
def test_every_element_appears_exactly_once_on_a_frame_while_there_is_time(
    cues: list[str | None], at_s: list[float], duration_s: float
) -> None:
    elements = tuple(Element(f"e{i}", cue=cue or "") for i, cue in enumerate(cues))
    events = _reveals(elements, [t for t in at_s if t < duration_s], SPOKEN, duration_s)
    assert sorted(event.source for event in events) == sorted(element.id for element in elements)
    assert all(event.time_s * 30 == pytest.approx(round(event.time_s * 30)) for event in events)
    latest = max(duration_s - 1.1, 0.3 * duration_s)
    assert all(0 <= event.time_s <= latest + CLOSEST_S + 0.5 / 30 + 1e-9 for event in events)
    assert [event.time_s for event in events] == sorted(event.time_s for event in events)
    if not any(cues):
        assert [event.source for event in events] == [element.id for element in elements]


def test_what_appears_sounds_and_takes_its_time() -> None:
    (event,) = _reveals((Element("a", duration_s=0.7, sound="pop"),), [1.0])
    assert (event.sound, event.duration_s, event.seen) == ("pop", 0.7, True)


def test_taps_come_with_their_reveal_and_make_the_sound() -> None:
    events = _reveals((Element("tap.0", kind="tap", sound="click"), Element("tap.1", kind="tap")), [1.0, 2.0])
    taps, reveals = ([e for e in events if e.kind == kind] for kind in ("tap", "reveal"))
    assert [(e.source, e.sound) for e in taps] == [("tap.0", "click"), ("tap.1", "tap")]
    assert [e.time_s for e in taps] == [e.time_s for e in reveals]
    assert not any(e.sound for e in reveals)


def test_sampled_apart_elements_are_silent_and_their_sounds_come_when_they_come() -> None:
    elements = (Element("a", cue="light", sound="pop"), Element("b"), Element("c", sound="tick"), Element("d", sound="tick"))
    at_s, chimes = [0.4, 2.0, 3.0, 4.0], [0.9, 1.9, 2.9]
    values = window(201, reveal=at_s)
    cues = cues_of(elements, SPOKEN)
    events = perform_reveals(elements, cues, values[:, index("reveal")], at_s, 8.0, 30, chimes)
    assert list(_times(events).values()) == pytest.approx(at_s, abs=0.5 / 30)
    heard = [event for event in events if event.sound]
    assert [(e.time_s, e.sound, e.seen) for e in heard if e.source == ""] == [(0.9, "pop", False), (2.9, "tick", False)]
    assert len(heard) == 2


def test_a_view_without_elements_reveals_nothing() -> None:
    assert _reveals((), [1.0]) == ()


@pytest.mark.parametrize("loud_s", [0.5, 2.8, 3.6])
def test_a_headline_stands_long_enough_to_be_read(loud_s: float) -> None:
    sampled = np.full(int(4.0 * RATE_HZ) + 2, 0.01)
    sampled[int(loud_s * RATE_HZ)] = 0.9  # the model would rather have it late
    title = Element("headline", kind="headline", duration_s=1.2)
    (event,) = perform_reveals((title,), [None], sampled, [], 4.0, 25)
    assert 4.0 - event.time_s - title.duration_s >= READ_S - 0.05
