"""The recipe of the joint diffusion model, from nothing to shipped weights: `python -m recipes.joint_diffusion`.

banks (speech, songs, requests) -> corpus (takes of the teacher) -> training -> controls -> export. Every stage stays where it is
done, so an interrupted run goes on where it stopped. `--config` chooses another size, `--only` a single stage.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
STAGES = ("banks", "corpus", "train", "controls", "export")


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
    parser.add_argument("--work", type=Path, default=Path("build/joint_diffusion"), help="folder for data, checkpoints and curves")
    parser.add_argument("--out", type=Path, default=Path("src/seedream/diffusion/weights"), help="folder for the exported weights")
    parser.add_argument("--only", nargs="*", choices=STAGES, help="these stages alone")
    parser.add_argument("--samples", type=int, help="windows to train on, instead of the configuration's")
    parser.add_argument("--seed", type=int, help="seed of the training, instead of the configuration's")
    parser.add_argument("--part", type=int, nargs=2, metavar=("N", "OF"), help="of the corpus stage: one of several workers")
    return parser.parse_args()


def _banks(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from recipes.joint_diffusion.banks import make_banks

    make_banks(options.work / "banks", int(config["corpus"]["seed"]))


def _corpus(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from seedream.diffusion.training.corpus import write_corpus
    from seedream.diffusion.training.teacher.banks import load_banks

    takes, seed = int(config["corpus"]["takes"]), int(config["corpus"]["seed"])
    if options.part is None:  # two workers, one for each core
        again = [sys.executable, "-m", "recipes.joint_diffusion", "--config", str(options.config), "--work", str(options.work)]
        workers = [subprocess.Popen([*again, "--only", "corpus", "--part", str(k), "2"]) for k in range(2)]
        codes = [worker.wait() for worker in workers]
        if any(codes):
            sys.exit("the corpus could not be written; see the message above")
        return
    part, parts = options.part
    write_corpus(options.work / "corpus", load_banks(options.work / "banks"), takes, seed, part=part, parts=parts)


def _train(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from seedream.diffusion.training.corpus import Corpus
    from seedream.diffusion.training.loop import Recipe, train
    from seedream.diffusion.training.network import Shape

    recipe = Recipe(**{**config["training"], **_given(options)})
    train(Corpus(options.work / "corpus"), Shape(**config["shape"]), recipe, _folder(options, recipe.seed))


def _controls(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from seedream.diffusion.training.corpus import Corpus
    from seedream.diffusion.training.loop import Recipe, train
    from seedream.diffusion.training.network import Shape

    corpus, controls = Corpus(options.work / "corpus"), config["controls"]
    short = Recipe(**{**config["training"], "samples": int(controls["samples"])})
    shape = Shape(**config["shape"])
    train(corpus, shape, short, options.work / "control-joint")
    train(corpus, shape, replace(short, joined=False), options.work / "control-apart")
    train(corpus, replace(shape, fused=True, width=int(controls["fused_width"])), short, options.work / "control-fused")


def _export(config: Mapping[str, Any], options: argparse.Namespace) -> None:
    from seedream.diffusion.training.export import export

    seed = options.seed if options.seed is not None else int(config["training"]["seed"])
    checkpoints = sorted(_folder(options, seed).glob("checkpoint-*.pt"), key=lambda p: int(p.stem.split("-")[1]))
    if not checkpoints:
        sys.exit(f"no checkpoint in {_folder(options, seed)}; train first: python -m recipes.joint_diffusion --only train")
    facts = {
        "name": "seedream-joint", "licence": "Apache-2.0", "corpus": dict(config["corpus"]),
        "data": "takes of the procedural teacher on speech, songs and requests made by this engine; nothing from elsewhere",
    }  # fmt: skip
    print(export(checkpoints[-1], options.work / "banks", options.out, facts))


def _given(options: argparse.Namespace) -> dict[str, int]:
    return {name: value for name in ("samples", "seed") if (value := getattr(options, name)) is not None}


def _folder(options: argparse.Namespace, seed: int) -> Path:
    return Path(options.work) / f"seed-{seed}"


_RUN = {"banks": _banks, "corpus": _corpus, "train": _train, "controls": _controls, "export": _export}

if __name__ == "__main__":
    main()
