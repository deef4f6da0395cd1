"""The recipe of the unified encoder, from nothing to exported weights: `python -m recipes.encoder`.

songs -> scenes (drawn) -> tellings (music, noises and words for each) -> training -> controls -> export. Every stage stays where
it is done, so an interrupted run goes on where it stopped. `--config` chooses another size, `--only` a single stage.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
STAGES = ("songs", "scenes", "tellings", "train", "controls", "export")


def main() -> None:
    """Run the stages in order."""
    options = _options()
    config = tomllib.loads(options.config.read_text("utf-8"))
    for stage in options.only or STAGES:
        print(f"== {stage}", flush=True)
        _RUN[stage](config, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--config", type=Path, default=HERE / "laptop.toml", help="size and length of the run")
    parser.add_argument("--work", type=Path, help="folder for data, checkpoints and curves (build/encoder/<configuration>)")
    parser.add_argument("--out", type=Path, help="folder for the exported weights (weights in the folder of the run)")
    parser.add_argument("--only", nargs="*", choices=STAGES, help="these stages alone")
    parser.add_argument("--samples", type=int, help="scenes to train on, instead of the configuration's")
    parser.add_argument("--workers", type=int, default=2, help="processes that draw and describe scenes")
    parser.add_argument("--part", type=int, nargs=2, metavar=("N", "OF"), help="of the scenes or tellings: one of several workers")
    options = parser.parse_args()
    options.work = options.work or Path("build/encoder") / options.config.stem
    options.out = options.out or options.work / "weights"
    return options


def _songs(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.songs import write_songs

    write_songs(options.work / "songs", int(config["data"]["songs"]), int(config["data"]["seed"]))


def _scenes(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.shards import write_shards

    part = _part("scenes", options)
    if part:
        write_shards(options.work / "scenes", int(config["data"]["shards"]), int(config["data"]["seed"]), *part)


def _tellings(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.songs import load_songs
    from recipes.encoder.tellings import write_tellings

    part = _part("tellings", options)
    if part:
        songs = load_songs(options.work / "songs")[: int(config["data"]["songs"])]
        write_tellings(options.work, songs, int(config["data"]["seed"]), *part)


def _part(stage: str, options: argparse.Namespace) -> tuple[int, int] | None:
    """Which part of a stage this process does; None where others have done it all."""
    if options.part is not None or options.workers < 2:
        return tuple(options.part or (0, 1))
    again = [sys.executable, "-m", "recipes.encoder", "--config", str(options.config), "--work", str(options.work)]
    parts = range(options.workers)
    running = [subprocess.Popen([*again, "--only", stage, "--part", str(k), str(options.workers)]) for k in parts]
    codes = [worker.wait() for worker in running]  # all of them, before any is judged
    if any(codes):
        sys.exit(f"the {stage} could not be written; see the message above")
    return None


def _train(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    _run(config, options, "run", crossing=True, samples=options.samples or int(config["training"]["samples"]))


def _controls(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    short = int(config["controls"]["samples"])
    _run(config, options, "control-joint", crossing=True, samples=short)
    _run(config, options, "control-apart", crossing=False, samples=short)


def _run(config: Mapping[str, Any], options: argparse.Namespace, name: str, *, crossing: bool, samples: int) -> None:
    from recipes.encoder.corpus import Corpus
    from recipes.encoder.loop import Recipe, train
    from recipes.encoder.network import Shape

    recipe = Recipe(**{**config["training"], "samples": samples})
    corpus = Corpus(options.work, held=False)
    train(corpus, Shape(**config["shape"], crossing=crossing), recipe, options.work / name)


def _export(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.corpus import Corpus
    from recipes.encoder.export import export
    from recipes.encoder.limits import write_limits

    checkpoint = options.work / "run" / "checkpoint.pt"
    if not checkpoint.exists():
        sys.exit(f"no checkpoint in {checkpoint.parent}; train first: python -m recipes.encoder --only train")
    facts = {
        "name": "seedream-encoder", "licence": "Apache-2.0", "data_config": dict(config["data"]),
        "data": "pictures, music, ambience and descriptions made by this engine; nothing from elsewhere",
    }  # fmt: skip
    print(export(checkpoint, options.out, facts))
    print(write_limits(options.out, Corpus(options.work, held=True)))


_RUN = {"songs": _songs, "scenes": _scenes, "tellings": _tellings, "train": _train, "controls": _controls, "export": _export}

if __name__ == "__main__":
    main()
