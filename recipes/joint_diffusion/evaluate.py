"""Evaluation of the joint model on conditions and seeds that it has not seen: `make evaluate`.

Writes docs/diffusion/results.json, plots beside it, and the tables of docs/diffusion.md between their markers. Every figure is
measured on sampled windows; the teacher on the same conditions is the ceiling, its takes shuffled under the same conditions are
chance, and a model trained without attention across modalities is the control.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from recipes.joint_diffusion.report import write_report

from seedream.diffusion import denoiser
from seedream.diffusion.alignment import alignment
from seedream.diffusion.conditions import Condition
from seedream.diffusion.denoiser import Model, Numbers
from seedream.diffusion.events import events_of
from seedream.diffusion.layout import ACTIONS, CHANNELS, GROUPS, RHYTHMIC, TOLD, index
from seedream.diffusion.manager import COARSE, FULL
from seedream.diffusion.sampler import Plan, sample
from seedream.diffusion.tracks import RATE_HZ
from seedream.diffusion.training import metrics
from seedream.diffusion.training.heldout import HeldOut, load_model, make_heldout
from seedream.diffusion.training.teacher.banks import Banks, load_banks
from seedream.diffusion.training.teacher.takes import perform, sample_condition
from seedream.diffusion.windows import LONGEST, OVERLAP, Take, fill, spans

STEPS = FULL.steps
IN_FILMS = ("music", "speech", "words", "cues")
"""Groups that exist before the shots of a film are sampled."""
Results = dict[str, Any]


@dataclass(frozen=True, eq=False)
class Bench:
    """What is measured on: the model, held-out windows of 8 s, and the material for more."""

    model: Model
    heldout: HeldOut
    banks: Banks
    seeds: int
    drawn: dict[tuple[int, Plan], Numbers] = field(default_factory=dict)
    """Windows that were sampled jointly by the model itself, by seed and plan: several parts look at the same ones."""


def main() -> None:
    """Measure everything, or the parts named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--work", type=Path, default=Path("build/joint_diffusion"), help="folder of the recipe's data and checkpoints"
    )
    parser.add_argument("--checkpoint", type=Path, help="measure this checkpoint instead of the shipped weights")
    parser.add_argument("--out", type=Path, default=Path("docs/diffusion"), help="folder for results.json")
    parser.add_argument("--windows", type=int, default=8, help="held-out windows for each of the actions")
    parser.add_argument("--seeds", type=int, default=3, help="samplings with different noise")
    parser.add_argument("--parts", nargs="*", choices=tuple(PARTS), default=tuple(PARTS))
    options = parser.parse_args()
    if not (options.work / "banks" / "phrases.npz").exists():
        from recipes.joint_diffusion.banks import make_banks

        make_banks(options.work / "banks", 1)
    banks = load_banks(options.work / "banks")
    model = load_model(options.checkpoint) if options.checkpoint else denoiser.shipped()
    bench = Bench(model, make_heldout(banks, options.windows, 8.0), banks, options.seeds)
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "results.json"
    results: Results = json.loads(path.read_text("utf-8")) if path.exists() else {}
    for name in options.parts:
        begun = time.perf_counter()
        results[name] = PARTS[name](bench, options.work)
        path.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
        print(f"{name}: {time.perf_counter() - begun:.0f} s", flush=True)
    if (page := options.out.with_suffix(".md")).exists():
        curves = {
            folder.name: folder / "curve.csv" for folder in sorted(options.work.glob("*-*")) if (folder / "curve.csv").exists()
        }
        write_report(results, page, options.out, curves)


def known_of(shape: Sequence[int], modalities: Sequence[str] = (), outside: tuple[int, int] | None = None) -> Numbers:
    """Mask `(B, T, G)`: whole modalities, or everything outside of a span of frames."""
    mask = np.zeros((*shape[:2], len(GROUPS)), np.float32)
    for g, group in enumerate(GROUPS):
        if next(c.modality for c in CHANNELS if c.group == group) in modalities:
            mask[..., g] = 1
    if outside is not None:
        mask[:] = 1
        mask[:, outside[0] : outside[1]] = 0
    return mask


def groups_known(shape: Sequence[int], groups: Sequence[str]) -> Numbers:
    """Mask `(B, T, G)` of some groups."""
    mask = np.zeros((*shape[:2], len(GROUPS)), np.float32)
    mask[..., [GROUPS.index(group) for group in groups]] = 1
    return mask


def _draw(bench: Bench, seed: int, plan: Plan, known: Numbers | None = None, model: Model | None = None) -> Numbers:
    """All held-out windows sampled, in batches that fit the memory."""
    key = (seed, plan) if known is None and model is None else None
    if key in bench.drawn:
        return bench.drawn[key]
    task = bench.heldout.task(seed, known)
    parts = []
    for i in range(0, len(task.condition), 12):
        rows = slice(i, i + 12)
        part = replace(
            task, condition=task.condition[rows], given=task.given[rows], known=task.known[rows], noise=task.noise[rows],
            told=task.told[rows],
        )  # fmt: skip
        parts.append(sample(model or bench.model, part, plan).values)
    values = np.concatenate(parts)
    if key:
        bench.drawn[key] = values
    return values


def _score(tallies: Sequence[dict[str, metrics.Tally]]) -> Results:
    total = metrics.summed(tallies)
    low, high = metrics.interval(tallies)
    return {
        "f1": round(total["all"].f1, 4), "low": round(low, 4), "high": round(high, 4),
        "offset_ms": round(1000 * float(np.mean(np.abs(total["all"].offsets or [0.0]))), 2), "events": total["all"].events // 2,
        "classes": {name: round(total[name].f1, 4) for name in metrics.CLASSES if name in total},
    }  # fmt: skip


def _many(bench: Bench, draw: Callable[[int], tuple[Numbers, Numbers]], span: tuple[float, float] | None = None) -> Results:
    """Score of several seeds together, with the spread between them."""
    tallies, each = [], []
    for seed in range(bench.seeds):
        video, audio = draw(seed)
        one = metrics.onsets(video, audio, bench.heldout.conditions, span)
        tallies += one
        each.append(metrics.summed(one)["all"].f1)
    return {**_score(tallies), "by_seed": [round(f, 4) for f in each]}


def sync(bench: Bench, work: Path) -> Results:
    """Onset F1 within 40 ms: all ways of sampling, chance, and the controls where the recipe has trained them."""
    held, plan = bench.heldout, FULL
    shape = held.takes.shape
    third = (shape[1] // 3, 2 * shape[1] // 3)
    span = (third[0] / RATE_HZ, third[1] / RATE_HZ)
    out = {
        "teacher": _score(metrics.onsets(held.takes, held.takes, held.conditions)),
        "chance": _score(metrics.onsets(held.takes, held.others, held.conditions)),
        "joint": _many(bench, lambda s: (x := _draw(bench, s, plan), x)),
        "audio to video": _many(
            bench, lambda s: (_draw(bench, s, plan, known_of(shape, ("audio", "text"))), held.takes)
        ),
        "video to audio": _many(bench, lambda s: (held.takes, _draw(bench, s, plan, known_of(shape, ("video",))))),
        "in-painting": _many(bench, lambda s: (x := _draw(bench, s, plan, known_of(shape, (), third)), x), span),
        "as in films": _many(bench, lambda s: (x := _draw(bench, s, plan, groups_known(shape, IN_FILMS)), x)),
        "heads apart": _many(bench, lambda s: (x := _draw(bench, s, replace(plan, joined=False)), x)),
    }  # fmt: skip
    for name in ("joint", "apart", "fused"):
        if found := _last(work / f"control-{name}"):
            control = load_model(found)
            out[f"control {name}"] = _many(bench, lambda s, m=control: (x := _draw(bench, s, plan, None, m), x))  # type: ignore[misc]
    return out


def _last(folder: Path) -> Path | None:
    found = sorted(folder.glob("checkpoint-*.pt"), key=lambda p: int(p.stem.split("-")[1]))
    return found[-1] if found else None


def rhythm(bench: Bench, work: Path) -> Results:
    """Relative change of successive intervals, the teacher's and the model's; error of the tempo."""
    conditions = bench.heldout.conditions
    teacher = metrics.steadiness(bench.heldout.takes, conditions)
    sampled: dict[str, list[float]] = {}
    errors: list[float] = []
    for seed in range(bench.seeds):
        values = _draw(bench, seed, FULL)
        for name, changes in metrics.steadiness(values, conditions).items():
            sampled.setdefault(name, []).extend(changes)
        errors += metrics.tempo_errors(values, conditions)
    table = {
        name: {
            "teacher": round(float(np.median(teacher[name])), 4),
            "model": round(float(np.median(sampled.get(name, [np.nan]))), 4),
        }
        for name in sorted(teacher)
    }
    teacher_errors = metrics.tempo_errors(bench.heldout.takes, conditions)
    return {
        "interval change": table,
        "tempo error": {"teacher": round(float(np.median(teacher_errors)), 4), "model": round(float(np.median(errors)), 4)},
    }


def counts(bench: Bench, work: Path) -> Results:
    """Events by class, the model's over the teacher's (two takes of the teacher show how much chance alone moves it)."""
    conditions, held = bench.heldout.conditions, bench.heldout
    first, second = metrics.counts(held.takes, conditions), metrics.counts(held.others, conditions)
    model: dict[str, float] = {}
    for seed in range(bench.seeds):
        for name, number in metrics.counts(_draw(bench, seed, FULL), conditions).items():
            model[name] = model.get(name, 0) + number / bench.seeds
    mean = {name: (first[name] + second[name]) / 2 for name in first}
    by_class = {
        name: {"teacher": mean[name], "model": round(model[name], 1), "ratio": round(model[name] / max(mean[name], 1), 3)}
        for name in first
    }
    return {"all": round(sum(model.values()) / sum(mean.values()), 4), "classes": by_class}


def mouths(bench: Bench, work: Path) -> Results:
    """Correlation of mouths with the voice, and its lag: joint, and with the voice (and its words) given."""
    conditions, held = bench.heldout.conditions, bench.heldout
    shape = held.takes.shape
    out = {"teacher": _mouth(metrics.mouths(held.takes, held.takes, conditions))}
    for name, known in (
        ("joint", None),
        ("words and voice given", known_of(shape, ("audio", "text"))),
        ("voice given", groups_known(shape, ("speech",))),
    ):
        rs, lags = [], []
        for seed in range(bench.seeds):
            values = _draw(bench, seed, FULL, known)
            r, lag = metrics.mouths(values, held.takes if known is not None else values, conditions)
            rs += r
            lags += lag
        out[name] = _mouth((rs, lags))
    return out


def _mouth(found: tuple[list[float], list[float]]) -> Results:
    rs, lags = found
    return {"r": round(float(np.mean(rs)), 4), "lag_ms": round(1000 * float(np.median(lags)), 1), "speakers": len(rs)}


def seams(bench: Bench, work: Path) -> Results:
    """Takes of 24 s from overlapping windows: how far curves jump where windows meet, against elsewhere and against the teacher."""
    rng = np.random.default_rng(99)
    takes, conditions = [], []
    for action in ACTIONS[1:]:
        take = perform(sample_condition(bench.banks, rng, action), 24.0, bench.banks, rng)
        conditions.append(take.condition)
        takes.append(take.values)
    empty = np.zeros((takes[0].shape[0], len(GROUPS)), np.float32)
    asked = [Take(c, np.zeros_like(t), empty, (5, i)) for i, (c, t) in enumerate(zip(conditions, takes, strict=True))]
    values = np.stack(fill(bench.model, asked, FULL))
    borders = [start + OVERLAP for start, _ in spans(values.shape[1])[1:]]
    smooth = [i for i, c in enumerate(CHANNELS) if c.kind != "pulse"]
    jumps = np.abs(np.diff(values[..., smooth], axis=1)) / bench.model.scale[smooth]
    at = np.mean([jumps[:, b - 1] for b in borders])
    teacher = np.abs(np.diff(np.stack(takes)[..., smooth], axis=1)) / bench.model.scale[smooth]
    score = _score(metrics.onsets(values, values, conditions))
    near = [
        _score(metrics.onsets(values, values, conditions, ((b - 12) / RATE_HZ, (b + 12) / RATE_HZ)))["f1"] for b in borders
    ]  # fmt: skip
    return {
        "window frames": LONGEST, "overlap frames": OVERLAP, "jump at seams": round(float(at), 4),
        "jump elsewhere": round(float(jumps.mean()), 4), "jump of the teacher": round(float(teacher.mean()), 4),
        "f1 of long takes": score["f1"], "f1 within half a second of seams": round(float(np.nanmean(near)), 4),
    }  # fmt: skip


def diversity(bench: Bench, work: Path) -> Results:
    """Distance between two samplings of one condition, against two takes of the teacher; and to the nearest of many training
    takes."""
    held = bench.heldout
    first, second = _draw(bench, 0, FULL), _draw(bench, 1, FULL)
    rng = np.random.default_rng(1)
    corpus = np.stack([perform(sample_condition(bench.banks, rng), 8.0, bench.banks, rng).values for _ in range(1500)])
    return {
        "between seeds": round(_distance(bench, first, second), 4),
        "between takes": round(_distance(bench, held.takes, held.others), 4),
        "sample to nearest training take": round(_nearest(bench, first, corpus), 4),
        "held-out take to nearest training take": round(_nearest(bench, held.takes, corpus), 4),
    }  # fmt: skip


def _distance(bench: Bench, a: Numbers, b: Numbers) -> float:
    return float(np.sqrt((((a - b) / bench.model.scale) ** 2).mean((1, 2))).mean())


def _nearest(bench: Bench, values: Numbers, corpus: Numbers) -> float:
    flat, rows = (corpus / bench.model.scale).reshape(len(corpus), -1), (values / bench.model.scale).reshape(len(values), -1)
    squared = (rows**2).sum(1)[:, None] + (flat**2).sum(1)[None] - 2 * rows @ flat.T
    return float(np.sqrt(np.maximum(squared.min(1), 0) / rows.shape[1]).mean())


def adherence(bench: Bench, work: Path) -> Results:
    """Whether windows do what the condition says: rates of steps, direction of the camera, numbers of elements, moods."""
    conditions, held = bench.heldout.conditions, bench.heldout
    values = _draw(bench, 0, FULL)
    moves = [i for i, c in enumerate(conditions) if c.camera in ("truck", "pan", "push", "pull")]
    right = [np.sign(values[i][:, index(_axis(conditions[i]))].mean()) == _sign(conditions[i]) for i in moves]
    pairs = [(_rate(values[i], c), _rate(held.takes[i], c)) for i, c in enumerate(conditions)]
    rates = np.array([p for p in pairs if not np.isnan(p).any()])
    elements = np.array([[len(events_of(values[i], "reveal", c)[0]), c.elements] for i, c in enumerate(conditions)])
    silent = [values[i][:, index("voice")].mean() for i, c in enumerate(conditions) if not c.speech]
    return {
        "camera goes the right way": round(float(np.mean(right)), 4),
        "step interval, correlation with the teacher's": round(float(np.corrcoef(rates.T)[0, 1]), 4),
        "number of elements, correlation": round(float(np.corrcoef(elements.T)[0, 1]), 4),
        "number of elements exact": round(float((elements[:, 0] == elements[:, 1]).mean()), 4),
        "voice where nobody speaks": round(float(np.mean(silent)), 4),
    }


def _axis(condition: Condition) -> str:
    return "camera.zoom" if condition.camera in ("push", "pull") else "camera.x"


def _sign(condition: Condition) -> int:
    return {"push": 1, "pull": -1}.get(condition.camera, condition.camera_direction)


def _rate(window: Numbers, condition: Condition) -> float:
    """Median interval of the first rhythmic subject that is seen; NaN without one."""
    for slot, subject in enumerate(condition.subjects):
        if subject.action in RHYTHMIC and subject.action != "dance" and subject.seen:
            at = events_of(window, f"contact{slot}", condition)[0]
            return float(np.median(np.diff(at))) if len(at) > 2 else float("nan")
    return float("nan")


def steps(bench: Bench, work: Path) -> Results:
    """Quality and network calls by number of steps, with even and with adaptive pace, and by strength of both kinds of guidance."""
    plans = {f"{number} even": replace(FULL, steps=number) for number in (2, 4, 8, 12, 16, 32)}
    plans |= {"4, then 8 that refine": replace(FULL, coarse=COARSE.steps, start=0.1)}
    plans |= {f"{number} adaptive": replace(FULL, steps=number, pace="adaptive") for number in (8, 12)}
    plans |= {f"12 even, guidance {strength:g}": replace(FULL, guidance=strength) for strength in (1.0, 1.5, 3.0)}
    plans |= {f"8 even, alignment {strength:g}": replace(FULL, steps=8, alignment=strength) for strength in (0.0, 4.0)}
    return {name: {**_brief(bench, plan), "calls": _calls(bench, plan)} for name, plan in plans.items()}


def _calls(bench: Bench, plan: Plan) -> float:
    """Network calls a window, counted on some."""
    task, rows = bench.heldout.task(0), slice(0, 200, 8)
    some = replace(
        task, condition=task.condition[rows], given=task.given[rows], known=task.known[rows], noise=task.noise[rows],
        told=task.told[rows],
    )  # fmt: skip
    return round(sample(bench.model, some, plan).calls / len(some.condition), 2)


def _brief(bench: Bench, plan: Plan) -> Results:
    conditions = bench.heldout.conditions
    values = _draw(bench, 0, plan)
    score = _score(metrics.onsets(values, values, conditions))
    events = sum(metrics.counts(values, conditions).values()) / sum(metrics.counts(bench.heldout.takes, conditions).values())
    strength = alignment(values).strength
    rs, _ = metrics.mouths(values, values, conditions)
    return {
        "f1": score["f1"], "low": score["low"], "high": score["high"], "counts": round(events, 4),
        "alignment": round(float(np.nanmean(strength)), 4), "mouth r": round(float(np.mean(rs)), 4),
        "kept": round(_kept(_draw(bench, 0, COARSE), values, conditions), 4),
    }  # fmt: skip


def _kept(preview: Numbers, values: Numbers, conditions: Sequence[Condition]) -> float:
    """F1 of the events of previews and of windows: how much of what a preview shows is still there."""
    tally = metrics.Tally()
    for before, after, condition in zip(preview, values, conditions, strict=True):
        for _, stream, _, _ in metrics.pairs_of(condition):
            a, b = (events_of(window, stream, condition)[0] for window in (before, after))
            metrics.compare(a, b, 0.0, (len(after) - 1) / RATE_HZ, tally)
    return tally.f1


def speed(bench: Bench, work: Path) -> Results:
    """CPU seconds of one window at the default steps, alone and in a batch."""
    out: Results = {}
    for seconds, batch in ((2.0, 1), (10.0, 1), (10.0, 4)):
        frames = int(seconds * RATE_HZ) // 4 * 4
        held = bench.heldout
        rows = slice(0, batch)
        task = held.task(0)
        small = replace(
            task, condition=task.condition[rows], given=np.zeros((batch, frames, len(CHANNELS)), np.float32),
            known=np.zeros((batch, frames, len(GROUPS)), np.float32),
            told=np.zeros((batch, frames, TOLD), np.float32),
            noise=np.random.default_rng(0).standard_normal((batch, frames, len(CHANNELS))).astype(np.float32),
        )  # fmt: skip
        sample(bench.model, small, Plan(steps=2))
        begun = time.process_time()
        sample(bench.model, small, FULL)
        out[f"{seconds:g} s, batch of {batch}"] = round((time.process_time() - begun) / batch, 4)
    return out


PARTS: dict[str, Callable[[Bench, Path], Results]] = {
    "sync": sync, "rhythm": rhythm, "counts": counts, "mouths": mouths, "seams": seams, "diversity": diversity,
    "adherence": adherence, "steps": steps, "speed": speed,
}  # fmt: skip

if __name__ == "__main__":
    main()
