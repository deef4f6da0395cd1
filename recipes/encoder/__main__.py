"""The recipe of the unified encoder, from nothing to exported weights: `python -m recipes.encoder`.

songs -> scenes (drawn) -> noises -> tellings (music, noises and words for each) -> training -> export.
What is made before the training is made by two workers. The training multiplies on one core; on the other its next batches are
made, beside its beginning the later scenes, beside the rest how held-out songs feel, and the controls.
Every stage stays where it is done, so an interrupted run goes on where it stopped. `--config` chooses another size, `--only` a
single stage.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recipes.encoder.loop import Recipe

HERE = Path(__file__).parent
STAGES = ("songs", "scenes", "noises", "tellings", "later", "begin", "feelings", "controls", "train", "export")
_BESIDE = {"begin": ("later",), "train": ("feelings", "controls")}
"""What is done beside a training, which leaves a core half idle."""


def main() -> None:
    """Run the stages in order."""
    options = _options()
    config = tomllib.loads(options.config.read_text("utf-8"))
    together = options.workers > 1 and not options.only
    elsewhere = {name for names in _BESIDE.values() for name in names} if together else set()
    for stage in options.only or [stage for stage in STAGES if stage not in elsewhere]:
        beside = _BESIDE.get(stage, ()) if together else ()
        print(f"== {' and '.join([stage, *beside])}", flush=True)
        with _at_once([_again(options, *beside, more=("--workers", "1"))] if beside else []):
            _RUN[stage](config, options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--config", type=Path, default=HERE / "laptop.toml", help="size and length of the run")
    parser.add_argument("--work", type=Path, help="folder for data, checkpoints and curves (build/encoder/<configuration>)")
    parser.add_argument("--out", type=Path, help="folder for the exported weights (weights in the folder of the run)")
    parser.add_argument("--only", nargs="*", choices=STAGES, help="these stages alone")
    parser.add_argument("--samples", type=int, help="scenes to train on, instead of the configuration's")
    parser.add_argument("--workers", type=int, default=2, help="cores to use")
    parser.add_argument("--part", type=int, nargs=2, metavar=("N", "OF"), help="of what several workers make: one of them")
    options = parser.parse_args()
    options.work = options.work or Path("build/encoder") / options.config.stem
    options.out = options.out or options.work / "weights"
    return options


def _songs(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.songs import write_songs

    part, data = _part("songs", options), config["data"]
    if part:
        write_songs(options.work / "songs", int(data["songs"]), int(data["seed"]), *part)


def _feelings(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.plain import write_feelings

    part, data = _part("feelings", options), config["data"]
    if part:
        write_feelings(options.work / "feelings", int(data["songs"]), int(data["seed"]), *part)


def _scenes(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    part = _part("scenes", options)
    if part:
        _draw(config, options, _numbers(config)[0][part[0] :: part[1]])


def _noises(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.tellings import write_noises

    part = _part("noises", options)
    if part:
        write_noises(options.work, _numbers(config)[0], *part)


def _tellings(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    part = _part("tellings", options)
    if part:
        _tell(config, options, _numbers(config)[0][part[0] :: part[1]])


def _later(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    """All that the training sees only after its beginning."""
    from recipes.encoder.tellings import write_noises

    part = _part("later", options)
    if part:
        numbers = _numbers(config)[1][part[0] :: part[1]]
        _draw(config, options, numbers)
        write_noises(options.work, numbers)
        _tell(config, options, numbers)


def _numbers(config: Mapping[str, Any]) -> tuple[list[int], list[int]]:
    from recipes.encoder.shards import first_and_later

    return first_and_later(int(config["data"]["shards"]), int(config["data"]["later"]))


def _draw(config: Mapping[str, Any], options: argparse.Namespace, numbers: Sequence[int]) -> None:
    from recipes.encoder.shards import write_shards

    write_shards(options.work / "scenes", numbers, int(config["data"]["seed"]))


def _tell(config: Mapping[str, Any], options: argparse.Namespace, numbers: Sequence[int]) -> None:
    from recipes.encoder.songs import load_songs
    from recipes.encoder.tellings import write_tellings

    write_tellings(options.work, load_songs(options.work / "songs"), int(config["data"]["seed"]), numbers)


def _part(stage: str, options: argparse.Namespace) -> tuple[int, int] | None:
    """Which part of a stage this process does; None where others have done it all."""
    if options.part is not None or options.workers < 2:
        return tuple(options.part or (0, 1))
    with _at_once([_again(options, stage, more=("--part", str(k), str(options.workers))) for k in range(options.workers)]):
        return None


def _again(options: argparse.Namespace, *stages: str, more: Sequence[str]) -> list[str]:
    """The command that does stages of this run in another process."""
    command = [sys.executable, "-m", "recipes.encoder", "--config", str(options.config), "--work", str(options.work)]
    return [*command, "--only", *stages, *more]


@contextmanager
def _at_once(commands: Sequence[Sequence[str]]) -> Iterator[None]:
    """Commands that run meanwhile and are waited for; all of them, before any is judged."""
    alone = os.environ | {"OPENBLAS_NUM_THREADS": "1"}  # each on a core of its own
    running = [subprocess.Popen(command, env=alone) for command in commands]
    for worker in running if hasattr(os, "setpriority") else ():
        os.setpriority(os.PRIO_PROCESS, worker.pid, 10)  # whoever trains beside them goes first
    try:
        yield
        codes = [worker.wait() for worker in running]
    finally:
        for worker in running:
            worker.terminate()  # only where this process was stopped
    if any(codes):
        stage = commands[codes.index(next(code for code in codes if code))]
        sys.exit(f"could not do: {' '.join(stage[1:])}; see the message above")


def _begin(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    recipe = _recipe(config, options)
    if recipe.early:
        _run(config, options, "run", recipe, until=min(recipe.early, recipe.samples), below=int(config["data"]["shards"]))


def _train(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    _run(config, options, "run", _recipe(config, options))


def _controls(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    recipe = replace(_recipe(config, options), samples=int(config["controls"]["samples"]), cycle=("words",))
    for name, crossing in (("control-joint", True), ("control-apart", False)):
        _run(config, options, name, recipe, below=int(config["data"]["shards"]), crossing=crossing)


def _recipe(config: Mapping[str, Any], options: argparse.Namespace) -> Recipe:
    from recipes.encoder.loop import Recipe

    recipe = Recipe(**config["training"])
    return replace(recipe, samples=options.samples or recipe.samples)


def _run(
    config: Mapping[str, Any], options: argparse.Namespace, name: str, recipe: Recipe, *,
    until: int | None = None, below: int | None = None, crossing: bool = True,
) -> None:  # fmt: skip
    """Train, on the shards with numbers `below` one where that is said."""
    from recipes.encoder.corpus import Corpus
    from recipes.encoder.loop import train
    from recipes.encoder.network import Shape

    corpus = Corpus(options.work, recipe.change, held=False, below=below)
    train(corpus, Shape(**config["shape"], crossing=crossing), recipe, options.work / name, until=until)


def _export(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.encoder.corpus import Corpus
    from recipes.encoder.export import export
    from recipes.encoder.limits import write_limits
    from recipes.encoder.plain import write_plain

    checkpoint = options.work / "run" / "checkpoint.pt"
    if not checkpoint.exists():
        sys.exit(f"no checkpoint in {checkpoint.parent}; train first: python -m recipes.encoder --only begin train")
    facts = {
        "name": "seedream-encoder", "licence": "Apache-2.0", "data_config": dict(config["data"]),
        "training": dict(config["training"]),
        "data": "pictures, music, ambience and descriptions made by this engine; nothing from elsewhere",
    }  # fmt: skip
    print(export(checkpoint, options.out, facts))
    held, feelings = Corpus(options.work, held=True), options.work / "feelings"
    print(write_plain(options.out, held, feelings))
    print(write_limits(options.out, held, feelings))


_RUN = {
    "songs": _songs, "feelings": _feelings, "scenes": _scenes, "noises": _noises, "tellings": _tellings, "later": _later,
    "begin": _begin, "train": _train, "controls": _controls, "export": _export,
}  # fmt: skip

if __name__ == "__main__":
    main()
