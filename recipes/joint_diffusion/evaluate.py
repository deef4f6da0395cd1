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
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from recipes.joint_diffusion.bench import Bench, Results, bootstrap, draw, groups_known, known_of, many, score
from recipes.joint_diffusion.report import CARD, note_on_card, write_report

from seedream.diffusion import denoiser
from seedream.diffusion.alignment import alignment
from seedream.diffusion.conditions import Condition
from seedream.diffusion.denoiser import Numbers
from seedream.diffusion.events import events_of
from seedream.diffusion.layout import ACTIONS, CHANNELS, GROUPS, RHYTHMIC, TOLD, index
from seedream.diffusion.manager import COARSE, FULL
from seedream.diffusion.sampler import Plan, sample
from seedream.diffusion.tracks import RATE_HZ
from seedream.diffusion.training import metrics
from seedream.diffusion.training.heldout import load_model, make_heldout
from seedream.diffusion.training.teacher.banks import load_banks
from seedream.diffusion.training.teacher.takes import perform, sample_condition
from seedream.diffusion.windows import LONGEST, OVERLAP, Take, fill, spans

STEPS = FULL.steps
IN_FILMS = ("music", "speech", "words", "cues")
"""Groups that exist before the shots of a film are sampled."""


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
    closer = Bench(model, make_heldout(banks, 3 * options.windows, 8.0, 1, (*RHYTHMIC, "talk")), banks, options.seeds)
    bench = Bench(model, make_heldout(banks, options.windows, 8.0), banks, options.seeds, closer)
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
        if options.checkpoint is None and {"sync", "rhythm", "counts", "mouths"} <= results.keys():
            note_on_card(results, CARD)


def sync(bench: Bench, work: Path) -> Results:
    """Onset F1 within 40 ms: all ways of sampling, and chance."""
    held, plan = bench.heldout, FULL
    shape = held.takes.shape
    third = (shape[1] // 3, 2 * shape[1] // 3)
    span = (third[0] / RATE_HZ, third[1] / RATE_HZ)
    out = {
        "teacher": score(metrics.onsets(held.takes, held.takes, held.conditions)),
        "chance": score(metrics.onsets(held.takes, held.others, held.conditions)),
        "joint": many(bench, lambda s: (x := draw(bench, s, plan), x)),
        "audio to video": many(
            bench, lambda s: (draw(bench, s, plan, known_of(shape, ("audio", "text"))), held.takes)
        ),
        "video to audio": many(bench, lambda s: (held.takes, draw(bench, s, plan, known_of(shape, ("video",))))),
        "in-painting": many(bench, lambda s: (x := draw(bench, s, plan, known_of(shape, (), third)), x), span),
        "as in films": many(bench, lambda s: (x := draw(bench, s, plan, groups_known(shape, IN_FILMS)), x)),
        "heads apart": many(bench, lambda s: (x := draw(bench, s, replace(plan, joined=False)), x)),
    }  # fmt: skip
    return out


def controls(bench: Bench, work: Path) -> Results:
    """Onset F1 of the models that the recipe trains for comparison, where it has."""
    out = {}
    for name in ("joint", "apart", "fused"):
        if found := _last(work / f"control-{name}"):
            control = load_model(found)
            out[f"control {name}"] = many(bench, lambda s, m=control: (x := draw(bench, s, FULL, None, m), x))  # type: ignore[misc]
    return out


def _last(folder: Path) -> Path | None:
    found = sorted(folder.glob("checkpoint-*.pt"), key=lambda p: int(p.stem.split("-")[1]))
    return found[-1] if found else None


def rhythm(bench: Bench, work: Path) -> Results:
    """Relative change of successive intervals, the teacher's and the model's, with the 95 % interval of their ratio; error of the
    tempo. On the windows that are looked at more closely."""
    closer = bench.closer or bench
    conditions, takes = closer.heldout.conditions, closer.heldout.takes
    drawn = [draw(closer, seed, FULL) for seed in range(closer.seeds)]
    teacher = [metrics.steadiness(takes[i : i + 1], [c]) for i, c in enumerate(conditions)]
    sampled = [[metrics.steadiness(values[i : i + 1], [c]) for values in drawn] for i, c in enumerate(conditions)]
    table = {}
    for name in sorted({name for window in teacher for name in window}):
        own = [window.get(name, []) for window in teacher]
        other = [[change for window in windows for change in window.get(name, [])] for windows in sampled]
        low, high = bootstrap(lambda rows, a=own, b=other: _median(b, rows) / _median(a, rows), len(conditions))  # type: ignore[misc]
        everyone = np.arange(len(conditions))
        table[name] = {
            "teacher": round(_median(own, everyone), 4), "model": round(_median(other, everyone), 4),
            "low": round(low, 3), "high": round(high, 3), "windows": sum(bool(changes) for changes in own),
        }  # fmt: skip
    errors = [error for values in drawn for error in metrics.tempo_errors(values, conditions)]
    by_teacher = metrics.tempo_errors(takes, conditions)
    return {
        "interval change": table,
        "tempo error": {"teacher": round(float(np.median(by_teacher)), 4), "model": round(float(np.median(errors)), 4)},
    }


def _median(changes: Sequence[Sequence[float]], rows: Sequence[int] | NDArray[np.intp]) -> float:
    pooled = [change for row in rows for change in changes[row]]
    return float(np.median(pooled)) if pooled else float("nan")


def counts(bench: Bench, work: Path) -> Results:
    """Events by class, the model's over the teacher's (two takes of the teacher show how much chance alone moves it)."""
    conditions, held = bench.heldout.conditions, bench.heldout
    first, second = metrics.counts(held.takes, conditions), metrics.counts(held.others, conditions)
    model: dict[str, float] = {}
    for seed in range(bench.seeds):
        for name, number in metrics.counts(draw(bench, seed, FULL), conditions).items():
            model[name] = model.get(name, 0) + number / bench.seeds
    mean = {name: (first[name] + second[name]) / 2 for name in first}
    by_class = {
        name: {"teacher": mean[name], "model": round(model[name], 1), "ratio": round(model[name] / max(mean[name], 1), 3)}
        for name in first
    }
    return {"all": round(sum(model.values()) / sum(mean.values()), 4), "classes": by_class}


def mouths(bench: Bench, work: Path) -> Results:
    """Correlation of mouths with the voice, and its lag: joint, and with the voice (and its words) given. On the windows that are
    looked at more closely; the teacher's other takes show what chance alone makes of it."""
    closer = bench.closer or bench
    conditions, held = closer.heldout.conditions, closer.heldout
    shape = held.takes.shape
    out = {
        "teacher": _mouth([metrics.mouths(held.takes, held.takes, conditions)]),
        "other takes of the teacher": _mouth([metrics.mouths(held.others, held.others, conditions)]),
    }
    for name, known in (
        ("joint", None),
        ("words and voice given", known_of(shape, ("audio", "text"))),
        ("voice given", groups_known(shape, ("speech",))),
    ):
        drawn = [draw(closer, seed, FULL, known) for seed in range(closer.seeds)]
        out[name] = _mouth([metrics.mouths(x, held.takes if known is not None else x, conditions) for x in drawn])
    return out


def _mouth(found: Sequence[tuple[list[float], list[float]]]) -> Results:
    rs, lags = np.array([r for some, _ in found for r in some]), [lag for _, some in found for lag in some]
    low, high = bootstrap(lambda rows: float(rs[rows].mean()), len(rs))
    return {
        "r": round(float(rs.mean()), 4), "low": round(low, 4), "high": round(high, 4),
        "lag_ms": round(1000 * float(np.median(lags)), 1), "speakers": len(rs),
    }  # fmt: skip


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
    agreed = score(metrics.onsets(values, values, conditions))
    near = [
        score(metrics.onsets(values, values, conditions, ((b - 12) / RATE_HZ, (b + 12) / RATE_HZ)))["f1"] for b in borders
    ]  # fmt: skip
    return {
        "window frames": LONGEST, "overlap frames": OVERLAP, "jump at seams": round(float(at), 4),
        "jump elsewhere": round(float(jumps.mean()), 4), "jump of the teacher": round(float(teacher.mean()), 4),
        "f1 of long takes": agreed["f1"], "f1 within half a second of seams": round(float(np.nanmean(near)), 4),
    }  # fmt: skip


def diversity(bench: Bench, work: Path) -> Results:
    """Distance between two samplings of one condition, against two takes of the teacher; and to the nearest of many training
    takes."""
    held = bench.heldout
    first, second = draw(bench, 0, FULL), draw(bench, 1, FULL)
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
    values = draw(bench, 0, FULL)
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
    straight, films = replace(FULL, coarse=0), f"{FULL.coarse}, then {FULL.steps - FULL.coarse} that refine"
    plans = {f"{number} even": replace(straight, steps=number) for number in (2, 4, 8, 12, 16, 32)}
    plans |= {f"{films} (films)": FULL, f"{films}, adaptive": replace(FULL, pace="adaptive")}
    plans |= {f"{number} adaptive": replace(straight, steps=number, pace="adaptive") for number in (8, 12)}
    plans |= {f"{films}, guidance {strength:g}": replace(FULL, guidance=strength) for strength in (1.0, 1.5, 3.0)}
    plans |= {f"8 even, alignment {strength:g}": replace(straight, steps=8, alignment=strength) for strength in (0.0, 4.0)}
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
    values = draw(bench, 0, plan)
    agreed = score(metrics.onsets(values, values, conditions))
    events = sum(metrics.counts(values, conditions).values()) / sum(metrics.counts(bench.heldout.takes, conditions).values())
    strength = alignment(values).strength
    rs, _ = metrics.mouths(values, values, conditions)
    return {
        "f1": agreed["f1"], "low": agreed["low"], "high": agreed["high"], "counts": round(events, 4),
        "alignment": round(float(np.nanmean(strength)), 4), "mouth r": round(float(np.mean(rs)), 4),
        "kept": round(_kept(draw(bench, 0, COARSE), values, conditions), 4),
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
    "sync": sync, "controls": controls, "rhythm": rhythm, "counts": counts, "mouths": mouths, "seams": seams,
    "diversity": diversity, "adherence": adherence, "steps": steps, "speed": speed,
}  # fmt: skip

if __name__ == "__main__":
    main()
