"""Report: results.json as tables between the markers of docs/diffusion.md and as plots beside it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from recipes.page import fill, table

Results = Mapping[str, Any]
AGAIN = "again"
CARD = Path("src/seedream/diffusion/weights/joint.json")


def write_report(results: Results, page: Path, plots: Path, curves: Mapping[str, Path]) -> None:
    """Fill every `<!-- table NAME -->` … `<!-- end -->` of the page that has results, and draw the plots. What a second training
    measured stands in `AGAIN` below the plots' folder."""
    again = plots / AGAIN / "results.json"
    if again.exists():
        results = {**results, "again": (results, json.loads(again.read_text("utf-8")))}
    if "sync" in results:
        results = {**results, "sync": {**results["sync"], **results.get("controls", {})}}
    fill(page, {f"table {name}": told(results[name]) for name, told in _TABLES.items() if name in results})
    _plots(results, plots, curves)


def _sync(found: Results) -> str:
    rows = [
        (name, f"**{r['f1']:.3f}**", f"{r['low']:.3f}–{r['high']:.3f}", f"{r['offset_ms']:.1f}", r["events"])
        for name, r in found.items()
    ]  # fmt: skip
    classes = list(found["teacher"]["classes"])
    wanted = [n for n in ("joint", "audio to video", "video to audio", "in-painting") if n in found]
    by_class = [(c, *(f"{found[n]['classes'].get(c, float('nan')):.3f}" for n in wanted)) for c in classes]
    return (
        table(("", "F1 at ±40 ms", "95 % interval", "mean offset, ms", "events"), rows)
        + "\n\nBy class:\n\n" + table(("class", *wanted), by_class)
    )  # fmt: skip


def _rhythm(found: Results) -> str:
    rows = [
        (name, f"{r['teacher']:.3f}", f"{r['model']:.3f}", f"**{r['model'] / max(r['teacher'], 1e-6):.2f}**",
         f"{r['low']:.2f}–{r['high']:.2f}", r["windows"])
        for name, r in found["interval change"].items()
    ]  # fmt: skip
    tempo = found["tempo error"]
    ratio = f"**{tempo['model'] / max(tempo['teacher'], 1e-6):.2f}**"
    rows.append(("tempo error", f"{tempo['teacher']:.3f}", f"{tempo['model']:.3f}", ratio, "", ""))
    return table(("", "teacher", "model", "ratio", "95 % interval", "windows"), rows)


def _counts(found: Results) -> str:
    rows = [(name, f"{r['teacher']:.0f}", f"{r['model']:.0f}", f"{r['ratio']:.2f}") for name, r in found["classes"].items()]
    return f"All classes together: model / teacher = **{found['all']:.3f}**.\n\n" + table(
        ("events", "teacher", "model", "ratio"), rows
    )  # fmt: skip


def _mouths(found: Results) -> str:
    return table(
        ("", "r of mouth and voice", "95 % interval", "lag, ms", "speakers"),
        [
            (name, f"{r['r']:.3f}", f"{r['low']:.3f}–{r['high']:.3f}", f"{r['lag_ms']:.0f}", r["speakers"])
            for name, r in found.items()
        ],
    )


def _flat(found: Results) -> str:
    return table(("", ""), list(found.items()))


def _steps(found: Results) -> str:
    rows = [
        (name, r["calls"], *(f"{r[figure]:.3f}" for figure in ("f1", "counts", "alignment", "mouth r", "kept")))
        for name, r in found.items()
    ]
    heads = ("steps", "network calls a window", "F1", "events / teacher", "alignment strength", "mouth r", "kept of the preview")
    return table(heads, rows)


def _again(found: tuple[Results, Results]) -> str:
    """The shipped weights beside those that the same recipe gave with another seed."""
    ways = ("joint", "audio to video", "video to audio", "in-painting", "as in films")
    rows = [(f"F1, {way}", *(f"{r['sync'][way]['f1']:.3f}" for r in found)) for way in ways]
    rows.append(("worst class, joint", *("{1} {0:.3f}".format(*_worst(r)) for r in found)))
    rows.append(("events / teacher", *(f"{r['counts']['all']:.3f}" for r in found)))
    rows.append(("mouth r, joint (teacher's {:.3f})".format(found[0]["mouths"]["teacher"]["r"]),
                 *(f"{r['mouths']['joint']['r']:.3f}" for r in found)))  # fmt: skip
    for name in found[0]["rhythm"]["interval change"]:
        pairs = [r["rhythm"]["interval change"][name] for r in found]
        rows.append((f"interval change / teacher, {name}", *(f"{p['model'] / max(p['teacher'], 1e-6):.2f}" for p in pairs)))
    return table(("", "shipped", "trained again"), rows)


def _worst(found: Results) -> tuple[float, str]:
    return min((f1, name) for name, f1 in found["sync"]["joint"]["classes"].items())


def _speed(found: Results) -> str:
    return table(("window", "CPU seconds each"), list(found.items()))


_TABLES: dict[str, Callable[[Any], str]] = {
    "sync": _sync, "rhythm": _rhythm, "counts": _counts, "mouths": _mouths, "seams": _flat, "diversity": _flat,
    "adherence": _flat, "steps": _steps, "speed": _speed, "again": _again,
}  # fmt: skip


def _plots(results: Results, folder: Path, curves: Mapping[str, Path]) -> None:
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "seedream"
    from matplotlib import pyplot as plt

    if "sync" in results:
        found = results["sync"]
        figure, axes = plt.subplots(figsize=(7, 3.2), layout="constrained")
        names = list(found)
        error = [[found[n]["f1"] - found[n]["low"] for n in names], [found[n]["high"] - found[n]["f1"] for n in names]]
        axes.barh(names[::-1], [found[n]["f1"] for n in names][::-1], xerr=[e[::-1] for e in error], color="#4f5bd5")
        axes.axvline(0.97, color="#888", linewidth=0.8)
        axes.set_xlabel("onset F1 at ±40 ms")
        _save(figure, folder / "sync.svg")
    if "steps" in results:
        even = {n: r for n, r in results["steps"].items() if n.endswith("even")}
        figure, axes = plt.subplots(figsize=(5, 3), layout="constrained")
        axes.plot([r["calls"] for r in even.values()], [r["f1"] for r in even.values()], "o-", color="#4f5bd5")
        axes.set(xscale="log", xlabel="steps", ylabel="onset F1", xticks=[r["calls"] for r in even.values()])
        axes.set_xticklabels([str(r["calls"]) for r in even.values()])
        _save(figure, folder / "steps.svg")
    if curves:
        figure, axes = plt.subplots(figsize=(6, 3), layout="constrained")
        for name, path in curves.items():
            with path.open(newline="") as file:
                rows = list(csv.DictReader(file))[2:]
            axes.plot([float(r["samples"]) for r in rows], [float(r["loss"]) for r in rows], label=name, linewidth=1)
        axes.set(yscale="log", xlabel="windows of 8 s", ylabel="loss")
        axes.legend()
        _save(figure, folder / "curves.svg")


def _save(figure: Any, path: Path) -> None:
    figure.savefig(path, metadata={"Date": None})


def note_on_card(results: Results, card: Path) -> None:
    """Write the headline figures of an evaluation of the shipped weights onto their card."""
    told = json.loads(card.read_text("utf-8"))
    ways = ("joint", "audio to video", "video to audio", "in-painting", "as in films")
    worst, name = _worst(results)
    changes = results["rhythm"]["interval change"].values()
    told["metrics"] = {
        **{f"onset F1 at 40 ms, {way}": results["sync"][way]["f1"] for way in ways},
        f"worst class, joint ({name})": worst,
        "events / teacher": results["counts"]["all"],
        "mouth r, teacher": results["mouths"]["teacher"]["r"],
        "mouth r, joint": results["mouths"]["joint"]["r"],
        "largest interval change / teacher": round(max(row["model"] / max(row["teacher"], 1e-6) for row in changes), 3),
    }
    card.write_text(json.dumps(told, indent=1) + "\n", "utf-8")


def main() -> None:
    """Write the report again from docs/diffusion/results.json; curves come from the recipe's folder where it is there."""
    folder = Path("docs/diffusion")
    work = Path("build/joint_diffusion")
    curves = {name: path for name in ("seed-0", "seed-1", "control-joint", "control-apart", "control-fused")
              if (path := work / name / "curve.csv").exists()}  # fmt: skip
    results = json.loads((folder / "results.json").read_text("utf-8"))
    write_report(results, Path("docs/diffusion.md"), folder, curves)
    note_on_card(results, CARD)


if __name__ == "__main__":
    main()
