"""Layout: every channel has its place, its group and its modality."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion.events import PULSES
from seedream.diffusion.layout import (
    ACTIONS,
    CHANNELS,
    CLOCKED,
    CLOCKS,
    GROUPS,
    MODALITIES,
    PATCH,
    RHYTHMIC,
    TIMED,
    frames_for,
    group_of_channel,
    index,
    indices,
    modality_of_channel,
    phase_channels,
)


def test_every_channel_has_one_place_group_and_modality() -> None:
    names = [c.name for c in CHANNELS]
    assert len(set(names)) == len(names)
    assert [index(name) for name in names] == list(range(len(names)))
    for kind, values in (("group", GROUPS), ("modality", MODALITIES)):
        parts = [indices(**{kind: value}) for value in values]
        assert sorted(np.concatenate(parts).tolist()) == list(range(len(names)))
        assert all(len(part) for part in parts)
    assert [GROUPS[g] for g in group_of_channel()] == [c.group for c in CHANNELS]
    assert [MODALITIES[m] for m in modality_of_channel()] == [c.modality for c in CHANNELS]


def test_groups_do_not_cross_modalities() -> None:
    for group in GROUPS:
        assert len({c.modality for c in CHANNELS if c.group == group}) == 1


def test_every_stream_that_may_keep_time_has_two_phase_channels_and_a_clock() -> None:
    rows = phase_channels()
    assert rows.shape == (len(TIMED), 3)
    assert sorted(rows[:, :2].ravel().tolist()) == [i for i, c in enumerate(CHANNELS) if c.kind == "phase"]
    assert set(rows[:, 2].tolist()) == set(range(len(CLOCKS)))
    for stream, (sine, cosine, number) in zip(TIMED, rows, strict=True):
        assert {CHANNELS[i].modality for i in (sine, cosine)} == {"video" if stream.startswith(("contact", "sway")) else "audio"}
        assert CHANNELS[sine].name.replace("sin", "cos") == CHANNELS[cosine].name
        assert CLOCKS[number] == ("beat" if stream in ("beat", "sway") else stream)


def test_every_pulse_channel_is_a_stream() -> None:
    assert set(PULSES.values()) == {c.name for c in CHANNELS if c.kind == "pulse"}


def test_actions_that_keep_time_are_actions() -> None:
    assert set(RHYTHMIC) < set(CLOCKED) < set(ACTIONS)


@settings(deadline=None)
@given(st.floats(0.04, 60))
def test_windows_hold_the_duration_in_whole_tokens(duration_s: float) -> None:
    frames = frames_for(duration_s)
    assert frames % PATCH == 0
    assert frames / 25 >= duration_s - 1e-6
    assert (frames - PATCH) / 25 < duration_s
