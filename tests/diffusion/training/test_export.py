"""Export: the file says what the network says, at any length, for any number of windows, and is what the package loads."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("onnxscript")
from seedream.diffusion import denoiser
from seedream.diffusion.denoiser import OnnxDenoiser
from seedream.diffusion.layout import CHANNELS
from seedream.diffusion.training import export as module
from seedream.diffusion.training.export import ExportError, export
from seedream.diffusion.training.network import JointDenoiser, parameters_of
from tests.diffusion.material import tiny_banks, write_banks
from tests.diffusion.training.material import TINY, asked, checkpoint_of, lively, say


@dataclass(frozen=True)
class _Exported:
    network: JointDenoiser
    checkpoint: Path
    banks: Path
    folder: Path

    @property
    def weights(self) -> bytes:
        return (self.folder / "joint.onnx").read_bytes()


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> _Exported:
    work = tmp_path_factory.mktemp("export")
    network = lively(TINY)
    write_banks(work / "banks", tiny_banks())
    checkpoint = checkpoint_of(network, work / "checkpoint.pt")
    export(checkpoint, work / "banks", work / "weights", {"name": "tiny", "licence": "Apache-2.0"})
    return _Exported(network, checkpoint, work / "banks", work / "weights")


@pytest.mark.parametrize("joined", [True, False])
@pytest.mark.parametrize(("batch", "frames"), [(1, 8), (1, 48), (2, 48), (5, 100), (1, 300)])
def test_the_file_says_what_the_network_says(exported: _Exported, batch: int, frames: int, joined: bool) -> None:
    shown = asked(batch, frames, seed=frames)
    x, known, levels, condition, told = (part.numpy() for part in shown)
    said = OnnxDenoiser(exported.weights)(x, known, levels, condition, told, joined)
    expected = say(exported.network, shown, float(joined)).numpy()
    assert said.shape == expected.shape
    assert np.abs(said - expected).max() < module.LARGEST_ERROR
    assert expected.std() > 0.1


def test_the_card_says_what_was_trained_and_how_values_are_scaled(exported: _Exported) -> None:
    card = json.loads((exported.folder / "joint.json").read_text("utf-8"))
    assert (card["name"], card["licence"]) == ("tiny", "Apache-2.0")
    assert card["sha256"] == hashlib.sha256(exported.weights).hexdigest()
    assert card["parameters"] == parameters_of(exported.network)
    assert (card["samples"], card["training_seconds"], card["recipe"]) == (10, 1.5, {"samples": 10})
    assert card["shape"]["width"] == 16
    assert card["channels"] == [channel.name for channel in CHANNELS]
    assert len(card["mean"]) == len(card["scale"]) == len(CHANNELS)


def test_what_was_exported_is_what_the_package_loads(exported: _Exported, monkeypatch: pytest.MonkeyPatch) -> None:
    package = exported.folder.parent
    monkeypatch.setattr(denoiser, "resources", SimpleNamespace(files=lambda name: package))
    for cached in (denoiser.card, denoiser.shipped, denoiser.meaning_projection):
        monkeypatch.setattr(denoiser, cached.__name__, cached.__wrapped__)
    model = denoiser.shipped()
    shown = asked(1, 52)
    x, known, levels, condition, told = (part.numpy() for part in shown)
    said = model.denoise(x, known, levels, condition, told, True)
    assert np.abs(said - say(exported.network, shown).numpy()).max() < module.LARGEST_ERROR
    values = np.random.default_rng(0).standard_normal((1, 4, len(CHANNELS))).astype(np.float32)
    assert np.abs(model.natural(model.normalised(values)) - values).max() < 1e-4
    assert model.scale.std() > 0.1
    mean, projection = denoiser.meaning_projection()
    with np.load(exported.banks / "phrases.npz") as phrases:
        assert np.array_equal(mean, phrases["mean"])
        assert np.array_equal(projection, phrases["projection"])


def test_a_file_that_says_something_else_is_refused(
    exported: _Exported, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    weights = exported.weights
    monkeypatch.setattr(module, "to_onnx", lambda network: weights)
    other = checkpoint_of(lively(TINY, seed=1), tmp_path / "other.pt")
    with pytest.raises(ExportError, match="differs by"):
        export(other, exported.banks, tmp_path / "weights", {})
    assert not (tmp_path / "weights").exists()
    export(exported.checkpoint, exported.banks, tmp_path / "weights", {})
    assert (tmp_path / "weights" / "joint.onnx").read_bytes() == weights
