"""Evaluation of an exported encoder: `make understand`, or `python -m recipes.encoder.evaluate`.

On held-out scenes (other songs, other drawings, other takes of noises): retrieval of 64 between all pairs of modalities, beside
what an oracle could reach; attributes from all modalities, from each alone and without each, and with heads that stay apart. On
real pictures and music: the sign of the mood that people said before the training, the tempo, and how the measured looks relate to
those that the network says. And speed.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.corpus import Batch, Corpus, count_scenes
from recipes.encoder.oracle import best
from recipes.encoder.report import write_report
from recipes.encoder.tellings import SHARES

from seedream.encoder.unified.attributes import groups
from seedream.encoder.unified.features import Numbers
from seedream.encoder.unified.model import (
    MODALITIES,
    EncoderWeightsError,
    Request,
    Tokens,
    UnifiedEncoder,
    gathered,
    load,
    tokens_of,
)
from seedream.encoder.unified.plain import Weights
from seedream.encoder.unified.wishes import Wishes
from seedream.types import Mood

PAGE = Path("docs/encoder.md")
AMONG = 64
DRAWS = 24
"""How many times 64 held-out scenes of different settings and with different music are drawn."""
SHORT = 2
"""The telling whose description leaves out about half of what could be said."""
Results = dict[str, Any]


def main() -> None:
    """Evaluate the encoder of a run, and write the tables of its page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path("build/encoder/laptop"), help="folder of the run")
    parser.add_argument("--page", type=Path, default=PAGE, help="page whose tables are filled")
    options = parser.parse_args()
    try:
        encoder, held = load(options.work / "weights"), Corpus(options.work, held=True)
    except (EncoderWeightsError, FileNotFoundError) as error:
        sys.exit(str(error))
    card = json.loads((options.work / "weights" / "encoder.json").read_text("utf-8"))
    results: Results = {"run": run_facts(card, options.work, len(held)), **held_out(encoder, held), "speed": speed(encoder)}
    results |= crossing(options.work, held)
    results |= real_things(encoder, card["plain"])
    (options.work / "results.json").write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    write_report(results, options.page)
    measured = {name: results[name] for name in ("retrieval", "real") if name in results}
    (options.work / "weights" / "encoder.json").write_text(json.dumps(card | {"measured": measured}, indent=1) + "\n", "utf-8")
    print(json.dumps(results, indent=1))


def run_facts(card: Mapping[str, Any], work: Path, held: int) -> Results:
    """What was trained on what, in words."""
    return {
        "scenes trained on": f"{count_scenes(work, held=False):,}", "held-out scenes": f"{held:,}",
        "scenes seen in training": f"{card['samples']:,}", "seconds of training": f"{card['training_seconds']:,.0f}",
        "parameters": f"{card['parameters']:,}", "size of the file, MB": f"{card['bytes'] / 1e6:.2f}",
    }  # fmt: skip


def held_out(encoder: UnifiedEncoder, held: Corpus) -> Results:
    """Everything that is measured on held-out scenes."""
    rng = np.random.default_rng(5)
    everything = held.batch(range(len(held)), rng, plain=True)
    rows = rows_of(everything)
    read = {m: encoder_of(encoder, [{m: row[m]} for row in rows]) for m in MODALITIES}
    whole = encoder_of(encoder, rows)
    without = {m: encoder_of(encoder, [{k: v for k, v in row.items() if k != m} for row in rows])[1] for m in MODALITIES}
    ways = {"all together": whole[1], **{f"{m} alone": read[m][1] for m in MODALITIES}}
    ways |= {f"without {m}": said for m, said in without.items()}
    shared = {m: found for m, (found, _) in read.items()}
    draws = list(drawn(held, rng))
    return {
        "retrieval": retrieval(shared, draws, best(held, draws)),
        "short": _short(encoder, held, draws),
        "attributes": {name: scores(said, everything.target) for name, said in ways.items()},
        "contradictions": contradictions({m: said for m, (_, said) in read.items()}, everything.target, rng),
    }


def drawn(held: Corpus, rng: np.random.Generator) -> Iterator[list[int]]:
    """`DRAWS` times up to 64 scenes, no two of one setting or with one piece of music: nobody could tell those apart."""
    music = held.rows["song"][:: len(SHARES)]
    for _ in range(DRAWS):
        chosen: dict[int, int] = {}
        for setting in rng.permutation(len(held.settings)):
            scene = int(rng.choice(held.settings[int(setting)]))
            if len(chosen) < AMONG:
                chosen.setdefault(int(music[scene]), scene)
        yield list(chosen.values())


def _short(encoder: UnifiedEncoder, held: Corpus, draws: Sequence[Sequence[int]]) -> Results:
    """Retrieval by descriptions that leave half out."""
    rows = rows_of(held.batch(range(len(held)), np.random.default_rng(5), plain=True, telling=SHORT))
    shared = {m: encoder_of(encoder, [{m: row[m]} for row in rows])[0] for m in MODALITIES}
    found = retrieval(shared, draws)
    return {name: row for name, row in found.items() if "text" in name or name in ("chance", "among")}


def rows_of(batch: Batch) -> list[Tokens]:
    """The scenes of a batch as sets of tokens."""
    lengths = batch.keep["text"].sum(1).astype(int)
    return [
        {m: x[i, : lengths[i]] if m == "text" else x[i] for m, x in batch.tokens.items()} for i in range(len(batch.target))
    ]  # fmt: skip


def encoder_of(encoder: UnifiedEncoder, rows: Sequence[Tokens]) -> tuple[Numbers, Numbers]:
    """Shared vectors and attributes of many requests, some at a time."""
    parts = [encoder.read(rows[i : i + 32]) for i in range(0, len(rows), 32)]
    return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])


def retrieval(
    shared: Mapping[str, Numbers], draws: Sequence[Sequence[int]], possible: Mapping[str, float] | None = None
) -> Results:
    """R@1 and R@5 between all pairs, both ways together, among the scenes of each draw; beside them what is `possible`."""
    found: dict[str, list[tuple[float, float]]] = {}
    for chosen in (list(draw) for draw in draws):
        for a, b in combinations(shared, 2):
            score = shared[a][chosen] @ shared[b][chosen].T
            ranks = np.concatenate([_ranks(score), _ranks(score.T)])
            found.setdefault(f"{a} ↔ {b}", []).append((float((ranks < 1).mean()), float((ranks < 5).mean())))
    table = {pair: {"r1": float(np.mean([r[0] for r in v])), "r5": float(np.mean([r[1] for r in v]))} for pair, v in found.items()}
    for pair, value in (possible or {}).items():
        table[pair]["oracle"] = value
    among = min(len(draw) for draw in draws)
    return {**table, "chance": {"r1": 1 / among, "r5": min(5 / among, 1.0)}, "among": among}


def contradictions(said: Mapping[str, Numbers], target: Numbers, rng: np.random.Generator) -> dict[str, float]:
    """How well the distance between the moods that two modalities say alone tells what belongs together from what contradicts.

    1 always, 0.5 not at all: the chance that a scene's own pair lies nearer together than its first with the second of a scene
    whose mood is more than 1 away.
    """
    found = {}
    mood = target[:, :2]
    for a, b in combinations(said, 2):
        won = []
        for i in range(len(target)):
            others = np.flatnonzero(np.hypot(*(mood - mood[i]).T) > 1.0)
            if len(others):
                other = int(rng.choice(others))
                own, strange = (float(np.hypot(*(said[a][i, :2] - said[b][k, :2]))) for k in (i, other))
                won.append(own < strange)
        found[f"{a} and {b}"] = float(np.mean(won)) if won else 0.5
    return found


def _ranks(score: Numbers) -> NDArray[np.int64]:
    """How many others score higher than the right one, row by row."""
    return np.asarray((score > np.diag(score)[:, None]).sum(1))


def scores(said: Numbers, target: Numbers) -> dict[str, float]:
    """Correlation of every number; share of right choices of every list; mean average precision of lists of several."""
    found: dict[str, float] = {}
    for g in groups():
        x, y = said[:, g.span], target[:, g.span]
        if g.kind == "numbers":
            found |= {name: correlation(x[:, i], y[:, i]) for i, name in enumerate(g.choices)}
        elif g.kind == "one":
            found[g.name] = float((x.argmax(1) == y.argmax(1)).mean())
        else:
            found[g.name] = float(np.mean([_precision(x[:, i], y[:, i]) for i in range(len(g.choices)) if y[:, i].any()]))
    return found


def correlation(x: NDArray[Any], y: NDArray[Any]) -> float:
    """Pearson's r; 0 where one of them does not vary."""
    return float(np.corrcoef(x, y)[0, 1]) if x.std() > 1e-9 and y.std() > 1e-9 else 0.0


def _precision(score: NDArray[Any], right: NDArray[Any]) -> float:
    """Average precision of a ranking."""
    hits = right[np.argsort(-score, kind="stable")] > 0.5
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def crossing(work: Path, held: Corpus) -> Results:
    """With and without heads across modalities, both trained on the same few scenes; empty where the controls are missing."""
    paths = {"heads across": work / "control-joint" / "checkpoint.pt", "heads apart": work / "control-apart" / "checkpoint.pt"}
    if not all(path.exists() for path in paths.values()):
        return {}
    import torch
    from recipes.encoder.loop import load_checkpoint
    from recipes.encoder.network import Whole

    batch = held.batch(range(len(held)), np.random.default_rng(5), plain=True)
    feed = [torch.from_numpy(x) for x in gathered(rows_of(batch)).values()]
    found = {}
    for name, path in paths.items():
        with torch.no_grad():
            found[name] = scores(Whole(load_checkpoint(path)[0]).eval()(*feed)[1].numpy(), batch.target)
    return {"crossing": found}


def real_things(encoder: UnifiedEncoder, plain: Mapping[str, Weights]) -> Results:
    """Signs of mood, tempo and looks on pictures and music that are not the engine's own; empty where none are installed."""
    from recipes.encoder.real import measure

    return measure(encoder, plain)


def speed(encoder: UnifiedEncoder) -> dict[str, float]:
    """Milliseconds of one core for a prompt with a picture of 1080 lines and ten seconds of sound, warm, median of 7."""
    rng = np.random.default_rng(1)
    picture = rng.integers(0, 255, (1080, 1920, 3), dtype=np.uint8)
    sound = rng.normal(0, 0.1, (480_000, 2)).astype(np.float32)
    request = Request("a sad woman walks along the beach at night in the rain", picture, sound, wishes=Wishes(Mood(-0.5, -0.4)))
    whole, network = [], []
    encoder.understand(request)
    tokens = tokens_of(request)
    for _ in range(7):
        begun = time.thread_time()
        encoder.understand(request)
        whole.append(time.thread_time() - begun)
        begun = time.thread_time()
        encoder.read([tokens])
        network.append(time.thread_time() - begun)
    return {
        "everything, and each modality alone": 1000 * float(np.median(whole)),
        "the network, once": 1000 * float(np.median(network)),
    }


if __name__ == "__main__":
    main()
