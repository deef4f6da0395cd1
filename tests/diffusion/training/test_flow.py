"""Flow matching: noise where it belongs, what is given stays clean, and the loss asks for the rest."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("torch")
import torch

from seedream.diffusion.conditions import MEANING, SIZE
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, SCENERY, index, indices
from seedream.diffusion.training.flow import (
    HEAVIEST,
    RAREST,
    Task,
    channel_weights,
    draw_task,
    drop_conditions,
    loss_of,
    noised,
)

MODALITY = {group: next(c.modality for c in CHANNELS if c.group == group) for group in GROUPS}


def _tensors(batch: int, frames: int) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    clean, noise = (torch.randn(batch, frames, len(CHANNELS), generator=generator) for _ in range(2))
    return clean, noise


@settings(deadline=None, max_examples=30)
@given(seed=st.integers(0, 10_000), frames=st.sampled_from([48, 100, 300]))
def test_what_is_given_stays_clean_and_the_rest_is_as_noisy_as_its_modality(seed: int, frames: int) -> None:
    task = draw_task(4, frames, np.random.default_rng(seed))
    clean, noise = _tensors(4, frames)
    x, mask, t = noised(clean, task, noise)
    for m, modality in enumerate(MODALITIES):
        for group in GROUPS:
            if MODALITY[group] != modality:
                continue
            own, known = indices(group=group), task.known[..., GROUPS.index(group)]
            level = torch.from_numpy(task.levels[:, m])[:, None, None]
            expected = (1 - level) * noise[..., own] + level * clean[..., own]
            expected = torch.where(torch.from_numpy(known)[..., None] > 0, clean[..., own], expected)
            assert torch.equal(x[..., own], expected)
            assert torch.equal(mask[..., own[0]], torch.from_numpy(known))
            assert torch.equal(t[:, 0, own[0]], level[:, 0, 0])


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 10_000), frames=st.sampled_from([48, 152]))
def test_a_modality_wholly_given_is_told_to_be_clean_and_something_is_always_asked_for(seed: int, frames: int) -> None:
    task = draw_task(16, frames, np.random.default_rng(seed))
    assert set(np.unique(task.known)) <= {0.0, 1.0}
    assert (task.known.min((1, 2)) == 0).all()
    for m, modality in enumerate(MODALITIES):
        own = [g for g, group in enumerate(GROUPS) if MODALITY[group] == modality]
        wholly = task.known[..., own].min((1, 2)) > 0
        assert (task.levels[wholly, m] == 1).all()
        assert ((task.levels[~wholly, m] > 0) & (task.levels[~wholly, m] < 1)).all()


def test_all_ways_of_asking_are_practised() -> None:
    task = draw_task(1500, 100, np.random.default_rng(0))
    whole, some = task.known.min(1), task.known.max(1)
    own = {m: [g for g, group in enumerate(GROUPS) if MODALITY[group] == m] for m in MODALITIES}
    nothing = ~some.any(1)
    spans = (some > whole).any(1)
    continued = spans & (task.known[:, :15].min((1, 2)) == 1) & (task.known[:, -1].max(1) < 1)
    ways = {
        "everything": nothing & (np.ptp(task.levels, 1) == 0), "levels of their own": nothing & (np.ptp(task.levels, 1) > 0),
        "picture to sound": (whole[:, own["video"]].min(1) > 0) & (whole[:, own["audio"]].max(1) == 0),
        "sound to picture": (whole[:, own["audio"]].min(1) > 0) & (whole[:, own["video"]].max(1) == 0),
        "film": (whole[:, GROUPS.index("music")] > 0) & (whole[:, GROUPS.index("actors")] == 0) & ~spans,
        "others join": (whole[:, GROUPS.index("camera")] > 0) & (whole[:, own["audio"]].max(1) > 0)
        & (whole[:, GROUPS.index("sounds")] == 0) & (whole[:, GROUPS.index("actors")] == 0),
        "spans": spans, "continuations": continued,
    }  # fmt: skip
    rare = [name for name, found in ways.items() if found.mean() < 0.01]
    assert not rare


def test_most_levels_lie_near_noise() -> None:
    levels = draw_task(1000, 48, np.random.default_rng(0)).levels
    free = levels[levels < 1]
    assert np.median(free) < 0.35
    assert free.min() < 0.03
    assert free.max() > 0.8


def test_modalities_are_kept_apart_one_time_in_ten_or_as_asked() -> None:
    rng = np.random.default_rng(0)
    assert np.mean([draw_task(1, 48, rng).joined for _ in range(400)]) == pytest.approx(0.9, abs=0.05)
    assert not any(draw_task(1, 48, rng, joined=False).joined for _ in range(40))
    assert all(draw_task(1, 48, rng, joined=True).joined for _ in range(40))


def test_some_conditions_are_dropped_whole_or_in_part() -> None:
    conditions = np.ones((4000, SIZE), np.float32)
    dropped = drop_conditions(conditions, np.random.default_rng(0))
    assert conditions.all()
    assert set(np.unique(dropped)) == {0.0, 1.0}
    meaning, rest = dropped[:, SIZE - 1 - MEANING : SIZE - 1], dropped[:, : SIZE - 1 - MEANING]
    none = ~dropped.any(1)
    wordless = ~meaning.any(1) & rest.all(1)
    words_only = meaning.all(1) & ~rest.any(1)
    assert none.mean() == pytest.approx(0.08, abs=0.015)
    assert wordless.mean() == pytest.approx(0.12, abs=0.02)
    assert words_only.mean() == pytest.approx(0.06, abs=0.015)
    assert (none | wordless | words_only | dropped.all(1)).all()
    assert (dropped[~none, -1] == 1).all()


def _loss(error: float, level: float, known: float = 0.0, weights: torch.Tensor | None = None) -> float:
    clean, noise = _tensors(2, 8)
    task = Task(
        np.full((2, len(MODALITIES)), level, np.float32), np.full((2, 8, len(GROUPS)), known, np.float32), True
    )  # fmt: skip
    _, mask, t = noised(clean, task, noise)
    return float(loss_of(clean + error, clean, mask, t, torch.ones(len(CHANNELS)) if weights is None else weights))


def test_the_loss_is_that_of_the_velocity_up_to_its_heaviest() -> None:
    assert _loss(0.0, 0.3) == 0
    assert _loss(0.5, 0.0) == pytest.approx(0.25)
    assert _loss(0.5, 0.5) == pytest.approx(0.25 / 0.25)
    assert _loss(0.5, 0.99) == pytest.approx(0.25 * HEAVIEST)
    assert _loss(0.5, 0.3, known=1.0) == 0


def test_the_loss_counts_only_what_was_not_given() -> None:
    clean, noise = _tensors(1, 8)
    known = np.zeros((1, 8, len(GROUPS)), np.float32)
    known[..., GROUPS.index("camera")] = 1
    _, mask, t = noised(clean, Task(np.zeros((1, 3), np.float32), known, True), noise)
    wrong = clean.clone()
    wrong[..., indices(group="camera")] += 9
    assert float(loss_of(wrong, clean, mask, t, torch.ones(len(CHANNELS)))) == 0
    wrong[..., index("voice")] += 1
    assert float(loss_of(wrong, clean, mask, t, torch.ones(len(CHANNELS)))) == pytest.approx(
        1 / (len(CHANNELS) - len(indices(group="camera")))
    )


def test_rare_channels_weigh_more_within_bounds_and_scenery_does_not() -> None:
    spread = np.ones(len(CHANNELS), np.float32)
    even = channel_weights(spread)
    assert float(even.mean()) == pytest.approx(1.0)
    spread[[index("flash"), index("chime"), index("wind")]] = 0.5, 0.01, 0.1
    raised = channel_weights(spread)
    usual = float(raised[index("contact0")])
    assert float(raised[index("flash")]) == pytest.approx(4 * usual, rel=1e-4)
    assert float(raised[index("chime")]) == pytest.approx(RAREST * usual, rel=1e-4)
    assert float(raised[index("wind")] / usual) == pytest.approx(SCENERY / 2.0, rel=1e-4)
    assert float(raised.mean()) == pytest.approx(1.0)
