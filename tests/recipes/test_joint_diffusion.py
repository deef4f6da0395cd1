"""The recipe of the joint model, on a tiny scale: stages follow each other and stay done, the evaluation knows good from bad."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("torch")
import torch
from recipes.joint_diffusion import __main__ as recipe
from recipes.joint_diffusion import bench, evaluate, report
from tests.diffusion.material import acted, strict, taught, tiny_banks, write_banks

from seedream.diffusion.layout import CHANNELS, GROUPS
from seedream.diffusion.training import corpus
from seedream.diffusion.training import export as exporting
from seedream.diffusion.training.heldout import make_heldout
from seedream.diffusion.training.loop import load_checkpoint

TINY = """
[corpus]
takes = 8
seed = 1
[shape]
width = 16
layers = 1
own_heads = 1
cross_heads = 1
condition = 8
expansion = 1
meeting = 4
[training]
samples = 4
batch = 1
threads = 1
seed = 0
[controls]
samples = 2
fused_width = 32
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with banks, a tiny configuration, and short shards."""
    monkeypatch.setattr(corpus, "SHARD", 8)
    monkeypatch.setattr(corpus, "LENGTHS", (48,))
    monkeypatch.setattr(corpus, "SHARE", (1.0,))
    write_banks(tmp_path / "banks", tiny_banks())
    (tmp_path / "tiny.toml").write_text(TINY, "utf-8")
    return tmp_path


def _run(work: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> None:
    monkeypatch.setattr(
        sys, "argv", ["recipe", "--config", str(work / "tiny.toml"), "--work", str(work), "--out", str(work / "weights"), *options]
    )
    recipe.main()


def test_stages_follow_each_other_and_stay_done(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _run(work, monkeypatch, "--only", "corpus", "--part", "0", "1")
    _run(work, monkeypatch, "--only", "train", "controls")
    made = {path: path.read_bytes() for path in sorted(work.glob("*/checkpoint-*.pt"))}
    last = {path.parent.name: path for path in made}
    assert set(last) == {"seed-0", "control-joint", "control-apart", "control-fused"}
    shapes = {name: load_checkpoint(path)[0].shape for name, path in last.items()}
    assert shapes["control-fused"].fused
    assert shapes["control-fused"].width == 32
    recipes = {name: load_checkpoint(path)[2]["recipe"] for name, path in last.items()}
    assert [recipes[name]["joined"] for name in ("seed-0", "control-joint", "control-apart")] == [True, True, False]
    assert [recipes[name]["samples"] for name in ("seed-0", "control-joint")] == [4, 2]
    before = torch.load(work / "seed-0" / "state.pt", weights_only=True)
    _run(work, monkeypatch, "--only", "train")
    after = torch.load(work / "seed-0" / "state.pt", weights_only=True)
    assert after["steps"] == before["steps"] > 0
    assert all(torch.equal(after["model"][name], before["model"][name]) for name in before["model"])
    assert sorted(work.glob("*/checkpoint-*.pt")) == list(made)


def test_another_seed_is_another_run(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _run(work, monkeypatch, "--only", "corpus", "--part", "0", "1")
    _run(work, monkeypatch, "--only", "train", "--seed", "7", "--samples", "2")
    (path, *_) = sorted((work / "seed-7").glob("checkpoint-2.pt"))
    assert load_checkpoint(path)[2]["recipe"]["seed"] == 7


def test_the_longest_trained_checkpoint_is_exported(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SystemExit, match="train first"):
        _run(work, monkeypatch, "--only", "export")
    (work / "seed-0").mkdir()
    for samples in (9, 10, 100):
        (work / "seed-0" / f"checkpoint-{samples}.pt").touch()
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(exporting, "export", lambda *args: asked.append(args))
    _run(work, monkeypatch, "--only", "export")
    checkpoint, banks, folder, facts = asked[0]
    assert (checkpoint.name, banks, folder) == ("checkpoint-100.pt", work / "banks", work / "weights")
    assert facts["corpus"] == {"takes": 8, "seed": 1}


def test_masks_say_what_is_known() -> None:
    audio = bench.known_of((2, 40, len(CHANNELS)), ("audio",))
    assert {group for g, group in enumerate(GROUPS) if audio[..., g].all()} == {"music", "speech", "effects", "sounds"}
    assert audio.sum() == 2 * 40 * 4
    outside = bench.known_of((2, 40, len(CHANNELS)), (), (10, 20))
    assert not outside[:, 10:20].any()
    assert outside[:, :10].all()
    assert outside[:, 20:].all()


def test_the_evaluation_knows_the_teacher_from_what_is_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluate, "STEPS", 1)
    banks = tiny_banks()
    held = make_heldout(banks, 1, 4.0)
    good = bench.Bench(acted(taught(banks)), held, banks, 1)
    found = evaluate.sync(good, tmp_path)
    assert found["teacher"]["f1"] > 0.97
    assert found["joint"]["f1"] > 0.97
    assert found["teacher"]["low"] <= found["teacher"]["f1"] <= found["teacher"]["high"]
    assert found["chance"]["f1"] < 0.6
    planted = evaluate.sync(bench.Bench(acted(strict), held, banks, 1), tmp_path)
    assert planted["joint"]["f1"] > 0.9 > 0.6 > planted["heads apart"]["f1"]
    assert evaluate.adherence(good, tmp_path)["camera goes the right way"] == 1
    assert 0.8 < evaluate.counts(good, tmp_path)["all"] < 1.25
    rhythm = evaluate.rhythm(good, tmp_path)["interval change"]
    assert all(row["model"] < 0.12 for row in rhythm.values())
    assert all(row["windows"] > 0 for row in rhythm.values())


def test_an_interval_holds_the_middle_and_grows_with_what_varies() -> None:
    values = np.array([1.0, 2.0, 3.0, 4.0])
    low, high = bench.bootstrap(lambda rows: float(values[rows].mean()), len(values))
    assert 1 <= low < 2.5 < high <= 4
    assert bench.bootstrap(lambda rows: float(np.full(4, 2.5)[rows].mean()), 4) == (2.5, 2.5)


def test_the_report_fills_its_tables_and_leaves_the_rest(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    page = tmp_path / "diffusion.md"
    page.write_text("# A\n\n<!-- table diversity -->\n<!-- end -->\n\nWords.\n\n<!-- table speed -->\nold\n<!-- end -->\n", "utf-8")
    (tmp_path / "curve.csv").write_text("samples,seconds,loss\n" + "".join(f"{n},{n},{1 / n}\n" for n in range(1, 9)), "utf-8")
    results = json.loads('{"diversity": {"between seeds": 0.71}}')
    for _ in range(2):
        report.write_report(results, page, tmp_path, {"seed-0": tmp_path / "curve.csv"})
    text = page.read_text("utf-8")
    assert text.count("| between seeds | 0.71 |") == 1
    assert "# A" in text
    assert "Words." in text
    assert "<!-- table speed -->\nold\n<!-- end -->" in text
    assert b"</svg>" in (tmp_path / "curves.svg").read_bytes()
    assert not (tmp_path / "sync.svg").exists()
    assert np.char.count(text, "<!-- end -->") == 2


def test_a_second_training_stands_beside_the_shipped_weights(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")

    def found(f1: float) -> dict[str, Any]:
        ways = ("teacher", "joint", "audio to video", "video to audio", "in-painting", "as in films")
        one = {"f1": f1, "low": f1, "high": f1, "offset_ms": 1.0, "events": 4, "classes": {"walk": f1, "talk": f1 - 0.1}}
        gait = {"teacher": 0.02, "model": 0.01, "low": 0.4, "high": 0.6, "windows": 3}
        return {
            "sync": dict.fromkeys(ways, one), "counts": {"all": 1.01, "classes": {}},
            "mouths": {name: {"r": 0.7, "low": 0.6, "high": 0.8, "lag_ms": 0, "speakers": 3} for name in ("teacher", "joint")},
            "rhythm": {"interval change": {"walk seen": gait}, "tempo error": {"teacher": 0.003, "model": 0.001}},
        }  # fmt: skip

    page, again = tmp_path / "diffusion.md", tmp_path / report.AGAIN
    page.write_text("<!-- table again -->\n<!-- end -->\n", "utf-8")
    again.mkdir()
    (again / "results.json").write_text(json.dumps(found(0.98)), "utf-8")
    report.write_report(found(0.99), page, tmp_path, {})
    text = page.read_text("utf-8")
    assert "| F1, joint | 0.990 | 0.980 |" in text
    assert "| worst class, joint | talk 0.890 | talk 0.880 |" in text
    assert "| interval change / teacher, walk seen | 0.50 | 0.50 |" in text
    (tmp_path / "joint.json").write_text('{"name": "seedream-joint"}', "utf-8")
    report.note_on_card(found(0.99), tmp_path / "joint.json")
    card = json.loads((tmp_path / "joint.json").read_text("utf-8"))
    assert card["name"] == "seedream-joint"
    assert card["metrics"]["onset F1 at 40 ms, joint"] == 0.99
    assert card["metrics"]["largest interval change / teacher"] == 0.5
