"""Windows: takes of any length are one take, whatever else is sampled beside them and however little memory there is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.conditions import Condition, Subject
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.layout import CHANNELS, GROUPS, PATCH, indices
from seedream.diffusion.sampler import Plan
from seedream.diffusion.windows import LONGEST, OVERLAP, SHORTEST, Take, fill, spans, window_bytes
from tests.diffusion.material import Oracle, known_groups, plain, rowwise, window

MINUTE = Condition(tempo_bpm=1.0)
"""A condition whose clock of beats turns once a minute, so that a denoiser can tell the time from it."""
UNGUIDED = Plan(steps=3, alignment=0.0, guidance=1.0)


def _take(frames: int, key: int = 0, condition: Condition = MINUTE, joins: int | None = None) -> Take:
    empty = np.zeros((frames, len(CHANNELS)), np.float32)
    return Take(condition, empty, known_groups(frames), (1, key), joins)


def _tune(times_s: Numbers) -> Numbers:
    """What happens at a time `(T, C)`: another wave in every channel."""
    out: Numbers = np.sin(times_s[:, None] * np.linspace(0.3, 3, len(CHANNELS)) + np.arange(len(CHANNELS))).astype(np.float32)
    return out


def timely(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
    """A denoiser that reads the time of each frame from the clock of beats and knows what happens then."""
    minute = np.arctan2(told[..., 0], told[..., 1]) / (2 * np.pi) % 1.0
    return np.stack([_tune(60 * row) for row in minute])


def lasting(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
    """A denoiser that goes on with the last value that is given, or else with the first that it is shown."""
    out = np.repeat(x[:, :1], x.shape[1], 1)
    for row, (shown, mask) in enumerate(zip(x, known[..., 0], strict=True)):
        if mask.any():
            out[row] = shown[np.flatnonzero(mask)[-1]]
    return out


@settings(deadline=None)
@given(st.integers(1, 3000))
def test_windows_cover_a_take_and_overlap_by_what_the_next_continues_from(frames: int) -> None:
    parts = spans(frames)
    assert parts[0][0] == 0
    assert all(length % PATCH == 0 and SHORTEST <= length <= LONGEST for _, length in parts)
    assert all(length == LONGEST for _, length in parts[:-1])
    assert all(a + length - b == OVERLAP for (a, length), (b, _) in pairwise(parts))
    end = sum(parts[-1])
    assert frames <= end < max(frames + PATCH, SHORTEST + 1)
    if len(parts) > 1:
        assert parts[-1][1] > OVERLAP


@pytest.mark.parametrize("frames", [30, 300, 301, 700, 1001])
def test_a_long_take_is_what_happens_at_its_times_without_a_seam(frames: int) -> None:
    (filled,) = fill(plain(timely), [_take(frames)], UNGUIDED)
    assert filled.shape == (frames, len(CHANNELS))
    assert np.abs(filled - _tune((np.arange(frames) / 25).astype(np.float32))).max() < 1e-3


def test_every_window_goes_on_where_the_one_before_ended() -> None:
    (filled,) = fill(plain(lasting), [_take(900)], UNGUIDED)
    assert np.abs(filled[LONGEST:] - filled[LONGEST - 1]).max() < 1e-5
    assert np.ptp(filled[0]) > 1


def test_what_is_given_is_kept_in_all_windows() -> None:
    rng = np.random.default_rng(2)
    given_values = rng.standard_normal((650, len(CHANNELS))).astype(np.float32)
    take = replace(_take(650), given=given_values, known=known_groups(650, "music", "words"))
    (filled,) = fill(plain(timely), [take], UNGUIDED)
    for group in GROUPS:
        kept = np.array_equal(filled[:, indices(group=group)], given_values[:, indices(group=group)])
        assert kept == (group in ("music", "words"))


def _mixed_takes() -> list[Take]:
    walk, storm = Condition(subjects=(Subject("walk", interval_s=0.5), Subject("idle"))), Condition(weather="storm")
    return [
        _take(100, 0, walk), _take(100, 1, storm), _take(620, 2, walk), _take(97, 3), _take(100, 4, storm), _take(100, 5, walk),
        _take(100, 6), _take(100, 7),
    ]  # fmt: skip


def agreeing(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
    """A denoiser that answers each window by itself, with sounds that guidance moves."""
    late = window(x.shape[1], contact0=[0.5, 1.5], heard0=[0.58, 1.58])
    out: Numbers = (late + 0.1 * rowwise(x, known, levels, condition, told, joined)).astype(np.float32)
    return out


def test_a_take_does_not_depend_on_its_company_or_on_memory() -> None:
    takes = _mixed_takes()
    together = fill(plain(agreeing), takes, Plan(steps=4))
    frugal = fill(plain(agreeing), takes, Plan(steps=4), memory_bytes=1)
    backwards = fill(plain(agreeing), takes[::-1], Plan(steps=4))[::-1]
    for number, take in enumerate(takes):
        (alone,) = fill(plain(agreeing), [take], Plan(steps=4))
        for other in (together[number], frugal[number], backwards[number]):
            assert np.array_equal(alone, other)


def test_a_key_names_the_noise_of_a_take() -> None:
    first, again, other = fill(plain(rowwise), [_take(100, 1), _take(100, 1), _take(100, 2)], UNGUIDED)
    assert np.array_equal(first, again)
    assert np.abs(first - other).mean() > 1e-3


@pytest.mark.parametrize("budget", [1, 3 * window_bytes(100), 2 * window_bytes(300), 10**9])
def test_batches_fit_the_memory_and_no_window_is_left_out(budget: int) -> None:
    oracle = Oracle(np.zeros((LONGEST, len(CHANNELS)), np.float32))
    fill(plain(oracle), _mixed_takes(), replace(UNGUIDED, steps=1), budget)
    asked = list(zip(oracle.rows, oracle.frames, strict=True))
    assert all(rows == 1 or rows * window_bytes(frames) <= budget for rows, frames in asked)
    assert sum(rows for rows, _ in asked) == 7 + len(spans(620))
    if budget == 10**9:
        assert max(oracle.rows) == 7


def test_longer_windows_need_more_memory_than_in_proportion() -> None:
    assert window_bytes(300) > 3 * window_bytes(100) > 0


def test_a_joining_take_shares_everything_but_its_subjects() -> None:
    leader, other = _take(400, 1), _take(400, 2, joins=0)
    stranger = _take(400, 2)
    led, joined, apart = fill(plain(rowwise), [leader, other, stranger], UNGUIDED)
    for group in GROUPS:
        own = indices(group=group)
        assert np.array_equal(led[:, own], joined[:, own]) == (group not in ("actors", "sounds"))
        assert not np.array_equal(led[:, own], apart[:, own])


def test_a_joining_take_waits_until_all_of_its_leader_is_known() -> None:
    oracle = Oracle(np.ones((LONGEST, len(CHANNELS)), np.float32))
    fill(plain(oracle), [_take(520, 1), _take(520, 2, joins=0)], replace(UNGUIDED, steps=1))
    shared = [GROUPS.index(group) for group in GROUPS if group not in ("actors", "sounds")]
    wholly = [bool(known[..., shared].all()) for known in oracle.known]
    assert wholly == [False, False, True, True]
