"""Sampler: with a denoiser that knows the answer it ends there, and leaves alone what is given."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from seedream.diffusion import sampler
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, event_channels, index, indices
from seedream.diffusion.sampler import DECIDED, Pace, Plan, Task, level_at, sample
from tests.diffusion.material import Oracle, plain, rowwise, task, window, with_curve

CLEAN = window(60, contact0=[0.5, 1.0, 1.5], heard0=[0.5, 1.0, 1.5], word=[0.7])
UNGUIDED = Plan(steps=6, alignment=0.0, guidance=1.0)


@pytest.mark.parametrize("pace", ["even", "adaptive"])
def test_sampling_ends_at_what_the_denoiser_knows(pace: Pace) -> None:
    result = sample(plain(Oracle(CLEAN)), task(60, 2), replace(UNGUIDED, pace=pace))
    assert np.abs(result.values - CLEAN).max() < 1e-5


def test_values_pass_the_scale_of_the_model_and_back() -> None:
    rng = np.random.default_rng(0)
    mean, scale = rng.standard_normal(len(CHANNELS)).astype(np.float32), rng.uniform(0.2, 3, len(CHANNELS)).astype(np.float32)
    normalised = ((CLEAN - mean) / scale).astype(np.float32)
    result = sample(Model(Oracle(normalised), mean, scale), task(60), UNGUIDED)
    assert np.abs(result.values - CLEAN).max() < 1e-5


@pytest.mark.parametrize("pace", ["even", "adaptive"])
def test_what_is_given_stays_to_the_last_bit(pace: Pace) -> None:
    rng = np.random.default_rng(1)
    given = rng.standard_normal((1, 60, len(CHANNELS))).astype(np.float32)
    known = np.zeros((1, 60, len(GROUPS)), np.float32)
    known[:, :20] = 1
    known[..., GROUPS.index("speech")] = 1
    oracle = Oracle(CLEAN)
    values = sample(plain(oracle), task(60, given=given, known=known), replace(UNGUIDED, pace=pace, alignment=1.0)).values
    assert np.array_equal(values[:, :20], given[:, :20])
    assert np.array_equal(values[..., indices(group="speech")], given[..., indices(group="speech")])
    assert np.abs(values[:, 20:, indices(group="actors")] - CLEAN[20:, indices(group="actors")]).max() < 1e-5


def test_a_modality_wholly_given_is_told_to_be_clean() -> None:
    known = np.zeros((1, 60, len(GROUPS)), np.float32)
    known[..., [GROUPS.index(g) for g in ("music", "speech", "effects", "sounds", "words")]] = 1
    oracle = Oracle(CLEAN)
    sample(plain(oracle), task(60, known=known), UNGUIDED)
    levels = np.concatenate(oracle.levels)
    assert (levels[:, MODALITIES.index("audio")] == 1).all()
    for partly in ("video", "text"):
        own = levels[:, MODALITIES.index(partly)]
        assert own[0] == 0
        assert (np.diff(own) > 0).all()


def test_the_adaptive_pace_needs_fewer_calls_and_settled_windows_leave() -> None:
    plan = replace(UNGUIDED, steps=16)
    even, oracle = sample(plain(Oracle(CLEAN)), task(60, 3), plan), Oracle(CLEAN)
    adaptive = sample(plain(oracle), task(60, 3), replace(plan, pace="adaptive"))
    begun = level_at(np.arange(16) / 16)
    assert even.calls == 48
    assert adaptive.calls == sum(oracle.rows) == 3 * (1 + np.count_nonzero(begun < DECIDED))
    assert np.abs(adaptive.values - even.values).max() < 1e-5


def test_the_adaptive_pace_never_exceeds_its_steps() -> None:
    """Predictions that keep changing are asked for as often as with the even pace, no more."""
    asked: list[float] = []

    def restless(
        x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool
    ) -> Numbers:  # fmt: skip
        asked.append(float(levels.max()))
        return np.full_like(x, (-1.0) ** len(asked))

    result = sample(plain(restless), task(60), Plan(steps=7, pace="adaptive", alignment=0.0, guidance=1.0))
    assert result.calls == len(asked) == 7
    assert asked == pytest.approx(level_at(np.arange(7) / 7), abs=1e-6)


def _of(together: Task, rows: slice) -> Task:
    return Task(
        together.condition[rows], together.told[rows], together.given[rows], together.known[rows], together.noise[rows]
    )  # fmt: skip


@pytest.mark.parametrize("pace", ["even", "adaptive"])
@pytest.mark.parametrize("batch", [3, 7])
def test_windows_do_not_know_of_their_company(pace: Pace, batch: int) -> None:
    """Some settle at once, others change to the end, one is half given, and all have a sound that guidance moves."""
    late = window(60, contact0=[1.0], heard0=[1.08])

    def mixed(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        restless = condition[:, 0] * np.sin(40 * levels.sum(1)) + told.sum((1, 2))
        out: Numbers = (late + 0.1 * restless[:, None, None] + 0.1 * rowwise(x, known, levels, condition, told, joined)).astype(
            np.float32
        )
        return out

    known = np.zeros((batch, 60, len(GROUPS)), np.float32)
    known[1, ..., [GROUPS.index(g) for g in ("camera", "reveals", "weather", "actors")]] = 1
    begun = task(60, batch, known=known)
    condition, told = np.zeros_like(begun.condition), np.zeros_like(begun.told)
    condition[:, 0], told[:, 0, 0] = np.arange(batch), 0.5 * np.arange(batch)
    together, plan = replace(begun, condition=condition, told=told), Plan(steps=9, pace=pace)
    all_at_once = sample(plain(mixed), together, plan).values
    alone = [sample(plain(mixed), _of(together, slice(i, i + 1)), plan).values[0] for i in range(batch)]
    assert np.array_equal(np.stack(alone), all_at_once)


def _gaussian(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
    """The best prediction of normal data three times as wide as the noise; the exact flow ends at three times the noise."""
    t = levels[:, :1, None]
    out: Numbers = (9 * t * x / (9 * t**2 + (1 - t) ** 2)).astype(np.float32)
    return out


@pytest.mark.parametrize("pace", ["even", "adaptive"])
def test_steps_follow_where_predictions_are_heading(pace: Pace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Second order: samples are as varied as the data. Straight to each prediction they are too tame."""
    plan, begun = replace(UNGUIDED, steps=12, pace=pace, settled=1e-4), task(60)
    second = sample(plain(_gaussian), begun, plan).values.std() / begun.noise.std()
    monkeypatch.setattr(sampler, "_heading", lambda clean, *_: clean)
    first = sample(plain(_gaussian), begun, plan).values.std() / begun.noise.std()
    assert abs(second - 3) < 0.3 * abs(first - 3)


@pytest.mark.parametrize("joined", [True, False])
def test_whether_modalities_see_each_other_is_passed_on(joined: bool) -> None:
    oracle = Oracle(CLEAN)
    sample(plain(oracle), task(60), replace(UNGUIDED, joined=joined))
    assert oracle.joined == [joined] * UNGUIDED.steps


def test_guidance_asks_twice_and_lets_events_but_no_curves_go_beyond() -> None:
    clean = with_curve(CLEAN, "mouth0", 0.8)
    oracle = Oracle(clean, apart=0.5 * clean)
    result = sample(plain(oracle), task(60), replace(UNGUIDED, guidance=2.0))
    early = [level < DECIDED for level in level_at(np.arange(UNGUIDED.steps) / UNGUIDED.steps)]
    assert oracle.joined == [joined for guided in early for joined in ((True, False) if guided else (True,))]
    assert result.calls == replace(UNGUIDED, guidance=2.0).calls == len(early) + sum(early) < 2 * UNGUIDED.steps
    begun = sample(plain(Oracle(clean)), task(60), UNGUIDED).values
    assert np.abs(result.values[..., index("mouth0")] - begun[..., index("mouth0")]).max() < 1e-5
    top = CLEAN[:, index("contact0")].argmax()
    assert float(result.values[0, top, index("contact0")]) == pytest.approx(float(begun[0, top, index("contact0")]), abs=1e-4)


def test_guidance_moves_events_on_their_way() -> None:
    """What a step before `DECIDED` aims at lies beyond what the network says; the steps after it follow the network again."""
    aims: list[Numbers] = []

    def following(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        aims.append(x.copy())
        return np.broadcast_to(CLEAN if joined else 0.5 * CLEAN, x.shape).astype(np.float32)

    asked, plan = task(60), replace(UNGUIDED, guidance=2.0)
    sample(plain(following), asked, plan)
    share = level_at(np.array([1 / plan.steps]))[0]
    assert np.allclose(aims[2], asked.noise + share * (np.where(event_channels(), 1.5, 1.0) * CLEAN - asked.noise), atol=1e-5)


def test_what_guidance_goes_away_from_knows_no_condition() -> None:
    wished: list[bool] = []

    def listening(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        wished.append(bool(condition.any()))
        return x

    sample(plain(listening), task(60), Plan(steps=2, alignment=0.0))
    assert wished == [True, False, True, False]


def test_a_rough_result_is_refined() -> None:
    """Two steps all the way, then three from the noise level at which the rough result has its noise put back."""
    shown: list[tuple[float, Numbers]] = []

    def knowing(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        shown.append((float(levels.min()), x))
        return np.broadcast_to(CLEAN, x.shape).astype(np.float32)

    asked = task(60)
    result = sample(plain(knowing), asked, replace(UNGUIDED, steps=5, coarse=2, start=0.6))
    assert [level for level, _ in shown] == pytest.approx([0.0, level_at(np.array([0.5]))[0], *level_at(np.arange(3) / 3, 0.6)])
    assert np.allclose(shown[2][1], 0.6 * CLEAN + 0.4 * asked.noise, atol=1e-5)
    assert result.calls == 5
    assert np.allclose(result.values, CLEAN, atol=1e-5)


def test_the_rough_result_is_what_a_coarse_plan_alone_gives() -> None:
    shown: list[Numbers] = []

    def echo(x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        shown.append(x)
        return 0.5 * x

    asked = task(60)
    rough = sample(plain(echo), asked, replace(UNGUIDED, steps=2)).values
    shown.clear()
    sample(plain(echo), asked, replace(UNGUIDED, steps=4, coarse=2, start=0.5))
    assert np.allclose(shown[2], 0.5 * rough + 0.5 * asked.noise, atol=1e-5)


@pytest.mark.parametrize("start", [0.0, 0.4])
def test_levels_grow_from_their_start_to_1_dense_at_both_ends(start: float) -> None:
    levels = level_at(np.linspace(0, 1, 21), start)
    assert (levels[0], levels[-1]) == (pytest.approx(start), pytest.approx(1.0))
    steps = np.diff(levels)
    assert (steps > 0).all()
    longest = int(steps.argmax())
    assert 0.5 < levels[longest] < 0.85
    assert (np.diff(steps[: longest + 1]) > 0).all()
    assert (np.diff(steps[longest:]) < 0).all()


def test_the_network_is_told_the_levels_of_an_even_pace() -> None:
    oracle = Oracle(CLEAN)
    sample(plain(oracle), task(60), UNGUIDED)
    assert [float(level.max()) for level in oracle.levels] == pytest.approx(level_at(np.arange(6) / 6), abs=1e-6)
    assert all(np.ptp(level) == 0 for level in oracle.levels)


def test_guidance_moves_a_late_sound_towards_its_contact_and_can_be_turned_off() -> None:
    clean = window(60, contact0=[1.0], heard0=[1.06])
    guided = sample(plain(Oracle(clean)), task(60), Plan(steps=6, alignment=1.0, guidance=1.0)).values
    free = sample(plain(Oracle(clean)), task(60), UNGUIDED).values
    apart = sample(plain(Oracle(clean)), task(60), Plan(steps=6, alignment=1.0, guidance=1.0, joined=False)).values
    assert np.abs(free - clean).max() < 1e-5
    assert np.array_equal(free, apart)
    assert np.abs(guided - clean).max() > 1e-4
