"""The training loop: it learns, goes on where it stopped, and leaves a curve and checkpoints that can be used."""

from __future__ import annotations

import csv
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch")
import torch

from seedream.diffusion.layout import CHANNELS
from seedream.diffusion.training import loop
from seedream.diffusion.training.corpus import Corpus
from seedream.diffusion.training.flow import draw_task
from seedream.diffusion.training.loop import Recipe, load_checkpoint, train
from seedream.diffusion.training.muon import optimisers
from seedream.diffusion.training.network import Shape
from tests.diffusion.training.material import FUSED, TINY, asked, say, small_corpus
from tests.digests import digest

STEP = 4 * 48 / 200
"""Samples of a step: a batch of "one" is four windows of two seconds."""
SHORT = Recipe(samples=8, batch=1, threads=1)


@pytest.fixture
def takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Corpus:
    return small_corpus(tmp_path / "corpus", monkeypatch)


def _state(folder: Path) -> dict[str, Any]:
    state: dict[str, Any] = torch.load(folder / "state.pt", weights_only=True)
    return state


def _same(a: dict[str, torch.Tensor], b: dict[str, torch.Tensor]) -> bool:
    return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


def _quiet(line: str) -> None:
    """Nothing is said."""


def test_a_run_lowers_the_loss_and_writes_its_curve(takes: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "WARM_UP_STEPS", 10)
    said: list[str] = []
    path = train(takes, TINY, replace(SHORT, samples=150, adam_lr=0.01), tmp_path / "run", said.append)
    with (tmp_path / "run" / "curve.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["samples"] for row in rows] == [str(round(50 * k * STEP)) for k in range(1, len(rows) + 1)]
    assert len(rows) == 3
    losses = [float(row["loss"]) for row in rows]
    assert losses[-1] < 0.9 * losses[0]
    assert f"loss {losses[0]:.4f}" in said[1]
    assert path.name == f"checkpoint-{round(157 * STEP)}.pt"


def test_checkpoints_stand_at_every_eighth_of_the_way(takes: Corpus, tmp_path: Path) -> None:
    path = train(takes, TINY, replace(SHORT, samples=32), tmp_path / "run", _quiet)
    found = sorted(int(p.stem.split("-")[1]) for p in (tmp_path / "run").glob("checkpoint-*.pt"))
    assert len(found) == 8
    assert all(4 * k <= samples <= 4 * k + 1 for k, samples in enumerate(found, 1))
    assert path == tmp_path / "run" / f"checkpoint-{found[-1]}.pt"


@pytest.mark.parametrize("shape", [TINY, FUSED])
def test_a_checkpoint_holds_all_that_is_needed_to_use_it(shape: Shape, takes: Corpus, tmp_path: Path) -> None:
    path = train(takes, shape, SHORT, tmp_path / "run", _quiet)
    network, statistics, saved = load_checkpoint(path)
    assert network.shape == shape
    assert not network.training
    assert say(network, asked(1, 48)).shape == (1, 48, len(CHANNELS))
    assert np.array_equal(statistics.scale, takes.statistics().scale)
    assert np.array_equal(statistics.mean, takes.statistics().mean)
    assert saved["recipe"]["samples"] == 8
    assert saved["samples"] == round(9 * STEP)
    assert _same(network.state_dict(), _state(tmp_path / "run")["averaged"])


def test_averaged_weights_lag_behind_the_last_ones(takes: Corpus, tmp_path: Path) -> None:
    train(takes, TINY, replace(SHORT, samples=30), tmp_path / "run", _quiet)
    state = _state(tmp_path / "run")
    assert not _same(state["averaged"], state["model"])


def test_the_same_seed_trains_the_same_weights_and_another_seed_others(takes: Corpus, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c")]
    for folder, seed in zip(folders, (0, 0, 1), strict=True):
        train(takes, TINY, replace(SHORT, seed=seed), folder, _quiet)
    first, again, other = (_state(folder)["model"] for folder in folders)
    assert _same(first, again)
    assert not _same(first, other)


def test_a_finished_run_is_not_trained_further(takes: Corpus, tmp_path: Path) -> None:
    path = train(takes, TINY, SHORT, tmp_path / "run", _quiet)
    before = _state(tmp_path / "run")
    assert train(takes, TINY, SHORT, tmp_path / "run", _quiet) == path
    after = _state(tmp_path / "run")
    assert after["steps"] == before["steps"] == 9
    assert _same(after["model"], before["model"])
    assert _same(after["averaged"], before["averaged"])


def test_a_run_goes_on_from_where_it_stopped(takes: Corpus, tmp_path: Path) -> None:
    train(takes, TINY, SHORT, tmp_path / "run", _quiet)
    stopped = _state(tmp_path / "run")
    shutil.copytree(tmp_path / "run", tmp_path / "copy")
    longer, said = replace(SHORT, samples=16), list[str]()
    for name in ("run", "copy"):
        train(takes, TINY, longer, tmp_path / name, said.append)
    first, second = _state(tmp_path / "run"), _state(tmp_path / "copy")
    assert f"from {stopped['samples']:,.0f}" in said[0]
    assert first["steps"] == second["steps"] == 17
    assert first["samples"] == pytest.approx(17 * STEP)
    assert first["seconds"] > stopped["seconds"]
    assert _same(first["model"], second["model"])
    assert not _same(first["model"], stopped["model"])
    far = max(float((first["model"][name] - stopped["model"][name]).abs().max()) for name in stopped["model"])
    assert far < 0.1  # a few steps from there, not a new beginning


def test_momenta_are_remembered_over_a_stop(takes: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    train(takes, TINY, SHORT, tmp_path / "run", _quiet)
    stopped = _state(tmp_path / "run")["optimisers"]
    monkeypatch.setattr(loop, "loss_of", lambda predicted, *rest: 0.0 * predicted.sum())
    train(takes, TINY, replace(SHORT, samples=9), tmp_path / "run", _quiet)
    for before, after in zip(stopped, _state(tmp_path / "run")["optimisers"], strict=True):
        for number, state in before["state"].items():
            name = "momentum" if "momentum" in state else "exp_avg"
            keep = 0.95 if name == "momentum" else 0.9
            assert torch.allclose(after["state"][number][name], keep * state[name], atol=1e-7)


def test_a_run_that_is_killed_goes_on_from_its_last_save(takes: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "run"
    train(takes, TINY, SHORT, folder, _quiet)
    saved, save = digest(folder / "state.pt"), torch.save

    def killed(state: object, path: Path) -> None:
        if not path.name.startswith("state"):
            save(state, path)
            return
        path.write_bytes(b"half")
        raise KeyboardInterrupt

    monkeypatch.setattr(torch, "save", killed)
    with pytest.raises(KeyboardInterrupt):
        train(takes, TINY, replace(SHORT, samples=12), folder, _quiet)
    assert digest(folder / "state.pt") == saved
    monkeypatch.setattr(torch, "save", save)
    train(takes, TINY, replace(SHORT, samples=12), folder, _quiet)
    assert _state(folder)["steps"] == 13


@pytest.mark.parametrize("joined", [True, False])
def test_the_control_is_always_asked_to_keep_modalities_apart(
    joined: bool, takes: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for: list[bool] = []

    def watch(*args: Any, **kwargs: Any) -> Any:
        task = draw_task(*args, **kwargs)
        asked_for.append(task.joined)
        return task

    monkeypatch.setattr(loop, "draw_task", watch)
    train(takes, TINY, replace(SHORT, joined=joined), tmp_path / "run", _quiet)
    assert len(asked_for) == 9
    assert any(asked_for) == joined


def test_rates_warm_up_and_fall(takes: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "WARM_UP_STEPS", 8)
    rates: list[float] = []

    def watched(*args: Any) -> Any:
        muon, adam = optimisers(*args)
        muon.register_step_post_hook(lambda optimiser, *_: rates.append(optimiser.param_groups[0]["lr"]))
        return muon, adam

    monkeypatch.setattr(loop, "optimisers", watched)
    train(takes, TINY, replace(SHORT, samples=40, decay=0.5), tmp_path / "run", _quiet)
    top = int(np.argmax(rates))
    assert 5 <= top <= 9
    assert rates[0] == pytest.approx(0.02 / 8, rel=0.02)
    assert max(rates) == pytest.approx(0.02, rel=0.02)
    assert rates[-1] < 0.1 * max(rates)


def test_a_resumed_curve_holds_no_row_twice(takes: Corpus, tmp_path: Path) -> None:
    train(takes, TINY, SHORT, tmp_path / "run", _quiet)
    stopped = _state(tmp_path / "run")["samples"]
    rows = [f"{stopped - 1:.0f},1.0,0.9", f"{stopped + 50:.0f},2.0,0.8"]
    (tmp_path / "run" / "curve.csv").write_text("\n".join(["samples,seconds,loss", *rows]) + "\n", "utf-8")
    train(takes, TINY, SHORT, tmp_path / "run", _quiet)
    assert (tmp_path / "run" / "curve.csv").read_text("utf-8").splitlines() == ["samples,seconds,loss", rows[0]]


def test_it_learns_in_half_precision_too(takes: Corpus, tmp_path: Path) -> None:
    paths = [train(takes, TINY, replace(SHORT, bf16=half), tmp_path / str(half), _quiet) for half in (False, True)]
    whole, half = (load_checkpoint(path)[0] for path in paths)
    told = asked(1, 48)
    assert float((say(whole, told) - say(half, told)).std()) < 0.1 * float(say(whole, told).std())
    assert not torch.equal(say(whole, told), say(half, told))
