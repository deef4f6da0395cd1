"""Denoiser: shipped weights are those of their card; weights that are missing or damaged are said to be so."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seedream.diffusion import denoiser
from seedream.diffusion.denoiser import Model, WeightsError, card, meaning_projection, shipped
from seedream.diffusion.layout import CHANNELS
from seedream.errors import SeedreamError
from tests.diffusion.material import Oracle, task, window

SHIPPED = Path(str(resources.files("seedream.diffusion"))) / "weights"
_CACHED = (card, shipped, meaning_projection)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of weights of a package of its own: a card and (not really) weights that belong together."""
    folder = tmp_path / "weights"
    folder.mkdir()
    (folder / "joint.onnx").write_bytes(b"weights")
    facts = {"sha256": hashlib.sha256(b"weights").hexdigest(), "mean": [0.0] * len(CHANNELS), "scale": [1.0] * len(CHANNELS)}
    (folder / "joint.json").write_text(json.dumps(facts), "utf-8")
    np.savez(folder / "meaning.npz", mean=np.zeros(384, np.float32), projection=np.zeros((384, 16), np.float32))
    monkeypatch.setattr(denoiser, "resources", SimpleNamespace(files=lambda name: tmp_path))
    monkeypatch.setattr(denoiser, "OnnxDenoiser", lambda weights: Oracle(window(8)))
    for cached in _CACHED:
        cached.cache_clear()
    yield folder
    for cached in _CACHED:
        cached.cache_clear()


def test_weights_that_match_their_card_are_loaded_once(package: Path) -> None:
    assert shipped() is shipped()
    assert shipped().mean.shape == shipped().scale.shape == (len(CHANNELS),)
    assert meaning_projection()[1].shape == (384, 16)


@pytest.mark.parametrize("name", ["joint.json", "joint.onnx"])
def test_missing_weights_are_said_to_be_missing(package: Path, name: str) -> None:
    (package / name).unlink()
    with pytest.raises(WeightsError, match=r"missing; install the package again"):
        shipped()


@pytest.mark.parametrize("damaged", [b"weight", b"weights.", b""])
def test_damaged_weights_are_said_to_be_damaged(package: Path, damaged: bytes) -> None:
    (package / "joint.onnx").write_bytes(damaged)
    with pytest.raises(WeightsError, match=r"damaged; install the package again"):
        shipped()


@pytest.mark.parametrize("text", ["", '{"sha256": "ab', "{}"])
def test_a_damaged_card_is_said_to_be_damaged(package: Path, text: str) -> None:
    (package / "joint.json").write_text(text, "utf-8")
    with pytest.raises(WeightsError, match=r"damaged; install the package again"):
        shipped()


def test_a_missing_projection_is_said_to_be_missing(package: Path) -> None:
    (package / "meaning.npz").unlink()
    with pytest.raises(WeightsError, match=r"missing; install the package again"):
        meaning_projection()


def test_faulty_weights_are_an_error_of_the_engine() -> None:
    assert issubclass(WeightsError, SeedreamError)


@settings(deadline=None)
@given(st.integers(0, 1000))
def test_normalised_values_are_natural_again(seed: int) -> None:
    rng = np.random.default_rng(seed)
    mean, scale = rng.standard_normal(len(CHANNELS)).astype(np.float32), rng.uniform(0.1, 3, len(CHANNELS)).astype(np.float32)
    model, values = Model(Oracle(window(8)), mean, scale), rng.standard_normal((2, 8, len(CHANNELS))).astype(np.float32)
    assert np.abs(model.natural(model.normalised(values)) - values).max() < 1e-5
    assert not model.normalised(np.broadcast_to(mean, (1, len(CHANNELS)))).any()
    assert model.normalised(values).dtype == model.natural(values).dtype == np.float32


def test_shipped_weights_are_those_of_their_card_and_of_this_layout() -> None:
    facts = json.loads((SHIPPED / "joint.json").read_text("utf-8"))
    assert hashlib.sha256((SHIPPED / "joint.onnx").read_bytes()).hexdigest() == facts["sha256"]
    assert facts["channels"] == [channel.name for channel in CHANNELS]
    assert {"name", "licence", "data", "corpus", "recipe", "shape", "samples"} <= set(facts)


@pytest.mark.parametrize(("frames", "batch"), [(48, 1), (100, 3)])
def test_the_shipped_model_answers_windows_of_any_length_and_each_by_itself(frames: int, batch: int) -> None:
    asked, levels, denoise = task(frames, batch), np.full((batch, 3), 0.3, np.float32), shipped().denoise
    clean = denoise(asked.noise, asked.known, levels, asked.condition, asked.told, True)
    assert clean.shape == asked.noise.shape
    assert np.isfinite(clean).all()
    last = slice(batch - 1, batch)
    alone = denoise(asked.noise[last], asked.known[last], levels[last], asked.condition[last], asked.told[last], True)
    assert np.abs(alone - clean[last]).max() < 1e-4
