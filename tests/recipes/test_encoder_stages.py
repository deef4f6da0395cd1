"""The stages of the recipe of the encoder: what they need, and what is done at once."""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("torch")
from recipes.encoder import __main__ as recipe
from recipes.encoder import evaluate
from recipes.encoder.ahead import Ahead
from recipes.encoder.corpus import Corpus
from recipes.encoder.loop import Recipe
from recipes.encoder.network import Encoder, Shape
from recipes.encoder.objective import LOSSES
from recipes.encoder.seeing import PARTS


def test_the_commands_of_the_page_are_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(__file__).parents[2]
    commands = re.findall(r"^    python -m recipes\.encoder(.*)$", (root / "docs" / "encoder.md").read_text("utf-8"), re.MULTILINE)
    assert len(commands) == 2
    monkeypatch.chdir(root)
    for command in commands:
        monkeypatch.setattr(sys, "argv", ["recipe", *command.split()])
        config = tomllib.loads(recipe._options().config.read_text("utf-8"))
        assert Encoder(Shape(**config["shape"])).shape.crossing
        training = Recipe(**config["training"])
        assert training.samples > training.early >= config["controls"]["samples"]
        assert {training.turn(step) for step in range(8)} == {"words", "anew", "pictures"}
        assert (set(training.weights), set(training.seen)) == (set(LOSSES), set(PARTS))
    assert "\nunderstand: setup" in (root / "Makefile").read_text("utf-8")


def test_stages_need_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["recipe", "--work", str(tmp_path), "--only", "export"])
    with pytest.raises(SystemExit, match="train first"):
        recipe.main()
    monkeypatch.undo()
    with pytest.raises(FileNotFoundError, match="make them"):
        Corpus(tmp_path, held=True)
    monkeypatch.setattr(sys, "argv", ["evaluate", "--work", str(tmp_path)])
    with pytest.raises(SystemExit, match="no weights of the encoder"):
        evaluate.main()


def test_batches_are_made_ahead_in_their_order() -> None:
    made: list[int] = []

    def make(step: int) -> int:
        if step == 9:
            raise ValueError("nothing left")
        made.append(step)
        return 10 * step

    with Ahead(make, 4) as ahead:
        assert [ahead.take() for _ in range(5)] == [40, 50, 60, 70, 80]
        with pytest.raises(ValueError, match="nothing left"):
            ahead.take()
    assert made[:5] == [4, 5, 6, 7, 8]


def test_several_workers_make_all_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = {"data": {"shards": 5, "later": 5}}
    assert recipe._numbers(config) == ([0, 1, 2, 3, 4], [5, 6, 8, 9])
    drawn: list[int] = []
    monkeypatch.setattr(recipe, "_draw", lambda config, options, numbers: drawn.extend(numbers))
    for part in (0, 1):
        recipe._scenes(config, argparse.Namespace(part=(part, 2), workers=2, work=tmp_path))
    assert sorted(drawn) == [0, 1, 2, 3, 4]


def test_what_runs_at_once_is_waited_for_and_judged() -> None:
    with recipe._at_once([[sys.executable, "-c", ""]] * 2):
        pass
    with pytest.raises(SystemExit, match="could not do"), recipe._at_once([[sys.executable, "-c", "raise SystemExit(3)"]]):
        pass
