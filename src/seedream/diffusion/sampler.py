"""Sampler: from noise to tracks along the learned flow, every modality at its own pace.

Letters: t is 0 for noise and 1 for data; x_t = (1 - t) * noise + t * data. A step asks the denoiser for the clean window and
moves each modality towards where that prediction is heading, by its own dt (DPM-Solver++ 2M, Lu et al. 2022: second order from
the prediction before, at no further call). What is given stays as it is.

Guidance (Ho and Salimans 2022): the network was trained now and then without a condition and with its modalities apart, so it can
say what it would expect then; events go further away from that. Curves do not: a mouth that exaggerates its voice looks wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.alignment import push
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, event_channels, group_of_channel, modality_of_channel

_GROUP, _MODALITY, _EVENTS = group_of_channel(), modality_of_channel(), event_channels()
_OF_GROUP = np.array([next(MODALITIES.index(c.modality) for c in CHANNELS if c.group == g) for g in GROUPS], np.intp)
EARLY = 5.0
"""How much denser the steps lie near noise than in the middle."""
DECIDED = 0.5
"""Noise level at which it is settled what happens when: guidance ends, and an adaptive pace may take longer steps."""
LONGEST_STEP = 3.0
"""How much longer than even an adaptive step may be."""
Pace = Literal["even", "adaptive"]


@dataclass(frozen=True, slots=True)
class Plan:
    """How to sample. `steps` network calls at most, the first `coarse` of which go all the way from noise to a rough result, as a
    preview shows it, which the others refine from noise level `start` on; `pace` "adaptive" spends steps where predictions still
    move (`settled` is the relative change below which a modality jumps to its end); `alignment` 0..5 is the strength of alignment
    guidance; `joined` False keeps the modalities apart; `guidance` is how far events go beyond what would be said without a
    condition and without the other modalities (1 = not at all; twice the calls else, as long as it acts)."""

    steps: int = 12
    coarse: int = 0
    start: float = 0.25
    pace: Pace = "even"
    settled: float = 0.05
    alignment: float = 1.0
    joined: bool = True
    guidance: float = 1.75

    def guided(self, levels: Numbers) -> NDArray[np.bool_]:
        """Which windows guidance acts on at their noise levels `(B, M)`; the network is asked twice for them."""
        return np.where(levels < 1, levels, 0.0).max(1) < DECIDED if self.guidance != 1.0 else np.zeros(len(levels), bool)

    @property
    def calls(self) -> int:
        """How often the network is asked at an even pace, where nothing is given."""
        passes = [(self.coarse, 0.0), (self.steps - self.coarse, self.start)] if self.coarse else [(self.steps, 0.0)]
        begun = np.concatenate([level_at(np.arange(steps) / max(steps, 1), start) for steps, start in passes])
        return self.steps + int(self.guided(np.repeat(begun[:, None], len(MODALITIES), 1).astype(np.float32)).sum())


@dataclass(frozen=True, eq=False)
class Task:
    """Windows to fill: `condition` `(B, K)`, `told` `(B, T, TOLD)`; `given` `(B, T, C)` natural values with `known` `(B,
    T, G)` 1 where they hold; `noise` `(B, T, C)`."""

    condition: Numbers
    told: Numbers
    given: Numbers
    known: Numbers
    noise: Numbers


@dataclass(frozen=True, eq=False)
class Result:
    """Filled windows `(B, T, C)` in natural values and how many windows the network was shown in all."""

    values: Numbers
    calls: int


def sample(model: Model, task: Task, plan: Plan) -> Result:
    """Fill every window of a task: at once, or roughly first and then finely."""
    given = task.known[..., _GROUP]
    clean = model.normalised(task.given)
    x = np.where(given > 0, clean, task.noise).astype(np.float32)
    x, calls = _run(model, task, replace(plan, steps=plan.coarse or plan.steps), x, given, 0.0)
    if plan.coarse:
        rough = np.where(given > 0, clean, (1 - plan.start) * task.noise + plan.start * x).astype(np.float32)
        x, more = _run(model, task, replace(plan, steps=plan.steps - plan.coarse), rough, given, plan.start)
        calls += more
    return Result(model.natural(x), calls)


def _run(model: Model, task: Task, plan: Plan, x: Numbers, given: Numbers, start: float) -> tuple[Numbers, int]:
    """From `x` at noise level `start` to clean windows, with the number of calls."""
    levels = np.full((len(x), len(MODALITIES)), start, np.float32)
    for m in range(len(MODALITIES)):
        levels[task.known[..., m == _OF_GROUP].min((1, 2)) > 0, m] = 1.0
    way = _even if plan.pace == "even" else _adaptive
    return way(model, task, plan, x, given, levels, start)


def _predict(
    model: Model, task: Task, plan: Plan, x: Numbers, levels: Numbers, rows: NDArray[np.intp]
) -> tuple[Numbers, int]:  # fmt: skip
    """The clean windows as the network and the guidance see them, and for how many windows the network was asked."""
    known, condition, told = task.known[rows], task.condition[rows], task.told[rows]
    clean = model.denoise(x, known, levels, condition, told, plan.joined)
    more = plan.guided(levels)
    if more.any():
        alone = model.denoise(x[more], known[more], levels[more], np.zeros_like(condition[more]), told[more], False)
        clean[more] = np.where(_EVENTS, alone + plan.guidance * (clean[more] - alone), clean[more])
    left = levels < 1
    t = np.where(left, levels, 0).sum(1) / np.maximum(left.sum(1), 1)
    strength = np.where((t > 0.15) & (t < 0.97), plan.alignment * (1 - t), 0.0)[:, None, None]
    if plan.joined and strength.any():
        clean = (clean + strength * push(model.natural(clean)) / model.scale * 0.1).astype(np.float32)
    return clean, len(x) + int(more.sum())


def _advance(x: Numbers, clean: Numbers, levels: Numbers, following: Numbers, given: Numbers) -> Numbers:
    """One Euler step of every modality from its level to the following one."""
    share = np.where(levels < 1, (following - levels) / np.maximum(1 - levels, 1e-6), 0.0)[:, None, :][..., _MODALITY]
    out: Numbers = np.where(given > 0, x, x + share * (clean - x)).astype(np.float32)
    return out


def _heading(clean: Numbers, before: Numbers, levels: Numbers, previous: Numbers, following: Numbers) -> Numbers:
    """What a step goes towards: the prediction `(B, T, C)`, carried on in the direction it moved since the step before; the
    prediction itself on the first step from noise and on the last. Levels `(B, M)` of the step before, this one and its end."""
    with np.errstate(divide="ignore", invalid="ignore"):
        before_to_now, now_to_next = np.diff([np.log(t / (1 - t)) for t in (previous, levels, following)], axis=0)
        ratio = now_to_next / (2 * before_to_now)
    lean = np.where(np.isfinite(now_to_next) & np.isfinite(ratio), np.clip(ratio, 0.0, 1.0), 0.0)[:, None, :][..., _MODALITY]
    out: Numbers = (clean + lean * (clean - before)).astype(np.float32)
    return out


def level_at(u: NDArray[np.float64], start: float = 0.0) -> NDArray[np.float64]:
    """Noise level t at a share u of the way (0..1) from `start`: slow near noise, where events decide where to be, and near data,
    where they become exact."""
    out: NDArray[np.float64] = start + (1 - start) * u / (u + EARLY * (1 - u) ** 2)
    return out


def _even(
    model: Model, task: Task, plan: Plan, x: Numbers, given: Numbers, levels: Numbers, start: float
) -> tuple[Numbers, int]:  # fmt: skip
    rows, calls = np.arange(len(x)), 0
    before, previous = x, np.zeros_like(levels)
    for t in level_at(np.linspace(0, 1, plan.steps + 1), start)[1:]:
        following = np.maximum(levels, np.float32(t))
        clean, asked = _predict(model, task, plan, x, levels, rows)
        x = _advance(x, _heading(clean, before, levels, previous, following), levels, following, given)
        before, previous, levels, calls = clean, levels, following, calls + asked
    return x, calls


def _adaptive(
    model: Model, task: Task, plan: Plan, x: Numbers, given: Numbers, levels: Numbers, start: float
) -> tuple[Numbers, int]:  # fmt: skip
    """Even steps until it is decided what happens when; then longer ones where the prediction of a modality hardly changes, one
    last step where it has settled. Finished windows leave the batch."""
    x, levels, calls = x.copy(), levels.copy(), 0
    gone = (levels >= 1).astype(np.float64)
    before, previous = np.full_like(x, np.nan), np.zeros_like(levels)
    while len(rows := np.flatnonzero((levels < 1).any(1))):
        clean, asked = _predict(model, task, plan, x[rows], levels[rows], rows)
        calls += asked
        change = _change(clean, before[rows], given[rows])
        free = levels[rows] >= DECIDED
        longer = np.where(free, np.clip(2 * plan.settled / np.maximum(change, 1e-6), 1.0, LONGEST_STEP), 1.0)
        gone[rows] = np.where(free & (change < plan.settled), 1.0, np.minimum(gone[rows] + longer / plan.steps, 1.0))
        gone[rows] = np.where(gone[rows] > 1 - 0.5 / plan.steps, 1.0, gone[rows])
        following = np.maximum(level_at(gone[rows], start), levels[rows]).astype(np.float32)
        heading = _heading(clean, np.nan_to_num(before[rows]), levels[rows], previous[rows], following)
        x[rows] = _advance(x[rows], heading, levels[rows], following, given[rows])
        before[rows], previous[rows], levels[rows] = clean, levels[rows], following
    return x, calls


def _change(clean: Numbers, before: Numbers, given: Numbers) -> NDArray[np.float64]:
    """Root mean square change of each modality's prediction since the last step `(B, M)`; large on the first."""
    difference = np.where(given > 0, 0.0, clean - before)
    weight = (given < 1).astype(float)
    out = np.ones((len(clean), len(MODALITIES)))
    for m in range(len(MODALITIES)):
        own = m == _MODALITY
        total = np.maximum(weight[..., own].sum((1, 2)), 1.0)
        rows = np.ascontiguousarray(difference[..., own]).reshape(len(clean), -1)
        out[:, m] = np.sqrt((rows**2).sum(1) / total)
    return np.nan_to_num(out, nan=1.0)
