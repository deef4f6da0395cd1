"""How the encoder is measured: the evaluation knows good from bad, and the page is filled with what it found."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
from recipes.encoder import evaluate, report
from recipes.encoder.real import Item as RealItem
from recipes.encoder.real import facts, looks, signs, tempi

from seedream.encoder.unified.attributes import group, groups, octaves, size
from seedream.encoder.unified.plain import LOOKS
from seedream.sound.feeling import Feeling
from seedream.types import Mood


def test_retrieval_knows_good_from_bad() -> None:
    rng = np.random.default_rng(0)
    vectors = rng.normal(0, 1, (70, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    draws = [rng.permutation(70)[:64].tolist() for _ in range(4)]
    near = vectors + 0.02 * rng.standard_normal(vectors.shape, np.float32)
    good = evaluate.retrieval({"text": vectors, "sound": near}, draws, {"text ↔ sound": 0.9})
    bad = evaluate.retrieval({"text": vectors, "sound": rng.permutation(vectors)}, draws)
    assert good["text ↔ sound"]["oracle"] == 0.9
    assert good["text ↔ sound"]["r1"] == 1.0
    assert bad["text ↔ sound"]["r5"] < 0.2
    assert good["chance"] == {"r1": 1 / 64, "r5": 5 / 64}


def test_scores_know_right_from_wrong() -> None:
    target = np.zeros((20, size()), np.float32)
    target[:, 0] = np.random.default_rng(1).uniform(-1, 1, 20)
    for g in groups()[1:]:
        target[np.arange(20), g.start + np.arange(20) % len(g.choices)] = 1.0
    assert evaluate.scores(target, target)["valence"] > 0.999
    assert evaluate.scores(target, target)["place"] == 1.0
    wrong = evaluate.scores(-target, target)
    assert wrong["valence"] < -0.99
    assert wrong["place"] == 0.0
    assert wrong["instruments"] < 0.5


def test_contradictions_are_told_by_the_moods() -> None:
    target = np.zeros((40, size()), np.float32)
    target[:, :2] = np.random.default_rng(0).uniform(-1, 1, (40, 2))
    good = evaluate.contradictions({"text": target, "sound": target}, target, np.random.default_rng(1))
    assert good == {"text and sound": 1.0}
    noise = np.random.default_rng(2).normal(0, 1, target.shape).astype(np.float32)
    assert evaluate.contradictions({"text": noise, "sound": noise[::-1]}, target, np.random.default_rng(1))["text and sound"] < 0.75


def test_signs_and_tempi_of_real_things_are_counted_right() -> None:
    items = [
        RealItem("a", {"picture": np.zeros((1, 1), np.float32)}, (1, -1), (0.1, 0.2, 0.3, 0.4)),
        RealItem("b", {"sound": np.zeros((1, 1), np.float32)}, (-1, 1), (), 120.0, 60.5),
    ]
    said = np.zeros((2, size()), np.float32)
    said[:, :2] = [[0.5, 0.5], [-0.2, 0.3]]
    said[:, group("numbers").choices.index("tempo")] = octaves(121.0)
    items[1] = replace(items[1], felt=Feeling(Mood(-0.2, -0.1), 60.0, 1.0, 900.0, -0.1))
    found = signs(items, said[:, :2], np.array([[0.1, -0.1], [0.1, 0.1]]))
    assert [round(v, 2) for v in found.values()] == [0.75, 0.75, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0]
    assert items[1].values == {"tempo": octaves(60.0), "mode": -0.1}
    assert list(items[0].values) == list(LOOKS)
    tempo = tempi(items, said)
    assert [round(v, 2) for v in tempo.values()] == [1.0, 1.0, 0.0, 1.0]
    assert looks(items, said) == {}
    counted = [sign for table in ("pictures", "photographs", "portrait") for sign in facts()[table]["mood"].values()]
    assert len(counted) + 28 >= 40


def test_the_report_fills_its_tables(tmp_path: Path) -> None:
    page = tmp_path / "encoder.md"
    page.write_text("A\n<!-- table retrieval -->\nold\n<!-- end -->\nB\n<!-- table real -->\n<!-- end -->\n", "utf-8")
    found = {"retrieval": {"text ↔ sound": {"r1": 0.5, "r5": 0.9}, "chance": {"r1": 0.1, "r5": 0.5}, "among": 10}}
    for _ in range(2):
        report.write_report(found, page)
    text = page.read_text("utf-8")
    assert text.count("| text ↔ sound | 0.500 | 0.900 |") == 1
    assert "old" not in text
    assert text.endswith("<!-- table real -->\n<!-- end -->\n")
