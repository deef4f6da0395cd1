"""Sampler: from noise to tracks along the learned flow, every modality at its own pace.

Letters: t is 0 for noise and 1 for data; x_t = (1 - t) * noise + t * data. A step asks the denoiser for the clean window and
moves each modality towards it by its own dt (Euler). What is given stays as it is.

Guidance (Ho and Salimans 2022): the network was trained now and then without a condition and with its modalities apart, so it can
say what it would expect then; events go further away from that. Curves do not: a mouth that exaggerates its voice looks wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.alignment import push
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, event_channels, group_of_channel, modality_of_channel

_GROUP, _MODALITY, _EVENTS = group_of_channel(), modality_of_channel(), event_channels()
_OF_GROUP = np.array([next(MODALITIES.index(c.modality) for c in CHANNELS if c.group == g) for g in GROUPS], np.intp)
EARLY = 3.0
"""How much denser the steps lie near noise than near data."""
LONGEST_STEP = 3.0
"""How much longer than even an adaptive step may be."""
Pace = Literal["even", "adaptive"]


@dataclass(frozen=True, slots=True)
class Plan:
    """How to sample. `steps` network calls at most; `pace` "adaptive" spends them where predictions still move (`settled` is the
    relative change below which a modality jumps to its end); `alignment` 0..5 is the strength of alignment guidance; `joined`
    False keeps the modalities apart; `guidance` is how far events go beyond what would be said without a condition and without the
    other modalities (1 = not at all; twice the calls else); `start` continues from a coarse result at that noise level."""

    steps: int = 12
    pace: Pace = "even"
    settled: float = 0.05
    alignment: float = 1.0
    joined: bool = True
    guidance: float = 1.75
    start: float = 0.0

    @property
    def asked(self) -> int:
        """How often the network is asked in a step."""
        return 1 if self.guidance == 1.0 else 2


@dataclass(frozen=True, eq=False)
class Task:
    """Windows to fill: `condition` `(B, K)`, `clocks` `(B, T, 2 * CLOCKS)`; `given` `(B, T, C)` natural values with `known` `(B,
    T, G)` 1 where they hold; `noise` `(B, T, C)`; `coarse` `(B, T, C)` natural values to continue from, where `Plan.start` > 0."""

    condition: Numbers
    clocks: Numbers
    given: Numbers
    known: Numbers
    noise: Numbers
    coarse: Numbers | None = None


@dataclass(frozen=True, eq=False)
class Result:
    """Filled windows `(B, T, C)` in natural values and how many windows the network was shown in all."""

    values: Numbers
    calls: int


def sample(model: Model, task: Task, plan: Plan) -> Result:
    """Fill every window of a task."""
    given = task.known[..., _GROUP]
    clean = model.normalised(task.given)
    x = task.noise
    if task.coarse is not None and plan.start > 0:
        x = (1 - plan.start) * x + plan.start * model.normalised(task.coarse)
    x = np.where(given > 0, clean, x).astype(np.float32)
    levels = np.full((len(x), len(MODALITIES)), plan.start, np.float32)
    for m in range(len(MODALITIES)):
        levels[task.known[..., m == _OF_GROUP].min((1, 2)) > 0, m] = 1.0
    return _even(model, task, plan, x, given, levels) if plan.pace == "even" else _adaptive(model, task, plan, x, given, levels)


def _predict(model: Model, task: Task, plan: Plan, x: Numbers, levels: Numbers, rows: NDArray[np.intp]) -> Numbers:
    """The clean windows as the network and the guidance see them."""
    known, condition, clocks = task.known[rows], task.condition[rows], task.clocks[rows]
    clean = model.denoise(x, known, levels, condition, clocks, plan.joined)
    if plan.guidance != 1.0:
        alone = model.denoise(x, known, levels, np.zeros_like(condition), clocks, False)
        clean = np.where(_EVENTS, alone + plan.guidance * (clean - alone), clean).astype(np.float32)
    left = levels < 1
    t = np.where(left, levels, 0).sum(1) / np.maximum(left.sum(1), 1)
    strength = np.where((t > 0.15) & (t < 0.97), plan.alignment * (1 - t), 0.0)[:, None, None]
    if plan.joined and strength.any():
        clean = (clean + strength * push(model.natural(clean)) / model.scale * 0.1).astype(np.float32)
    return clean


def _advance(x: Numbers, clean: Numbers, levels: Numbers, following: Numbers, given: Numbers) -> Numbers:
    """One Euler step of every modality from its level to the following one."""
    share = np.where(levels < 1, (following - levels) / np.maximum(1 - levels, 1e-6), 0.0)[:, None, :][..., _MODALITY]
    out: Numbers = np.where(given > 0, x, x + share * (clean - x)).astype(np.float32)
    return out


def level_at(u: NDArray[np.float64], start: float = 0.0) -> NDArray[np.float64]:
    """Noise level t at a share u of the way (0..1) from `start`: slow near noise, where events decide where to be."""
    out: NDArray[np.float64] = start + (1 - start) * u / (u + EARLY * (1 - u))
    return out


def _even(model: Model, task: Task, plan: Plan, x: Numbers, given: Numbers, levels: Numbers) -> Result:
    rows = np.arange(len(x))
    for t in level_at(np.linspace(0, 1, plan.steps + 1), plan.start)[1:]:
        following = np.maximum(levels, np.float32(t))
        x = _advance(x, _predict(model, task, plan, x, levels, rows), levels, following, given)
        levels = following
    return Result(model.natural(x), len(x) * plan.steps * plan.asked)


def _adaptive(model: Model, task: Task, plan: Plan, x: Numbers, given: Numbers, levels: Numbers) -> Result:
    """Even steps where the prediction of a modality changes, longer ones where it hardly does, one last step where it has settled;
    finished windows leave the batch."""
    x, levels, calls = x.copy(), levels.copy(), 0
    gone = (levels >= 1).astype(np.float64)
    before: Numbers = np.full_like(x, np.nan)
    while len(rows := np.flatnonzero((levels < 1).any(1))):
        clean = _predict(model, task, plan, x[rows], levels[rows], rows)
        calls += len(rows) * plan.asked
        change = _change(clean, before[rows], given[rows])
        before[rows] = clean
        longer = np.clip(2 * plan.settled / np.maximum(change, 1e-6), 1.0, LONGEST_STEP)
        gone[rows] = np.where(change < plan.settled, 1.0, np.minimum(gone[rows] + longer / plan.steps, 1.0))
        gone[rows] = np.where(gone[rows] > 1 - 0.5 / plan.steps, 1.0, gone[rows])
        following = np.maximum(level_at(gone[rows], plan.start), levels[rows]).astype(np.float32)
        x[rows] = _advance(x[rows], clean, levels[rows], following, given[rows])
        levels[rows] = following
    return Result(model.natural(x), calls)


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
