"""Denoiser: what predicts a clean window from a noisy one; here by ONNX Runtime on one thread, from the weights in this package."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from io import BytesIO
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from seedream.errors import SeedreamError

Numbers = NDArray[np.float32]


class Denoiser(Protocol):
    """Clean windows from noisy ones; everything normalised."""

    def __call__(self, x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        """`x` `(B, T, C)`, `known` `(B, T, G)`, `levels` `(B, M)`, `condition` `(B, K)`, `told` `(B, T, TOLD)` -> `(B,
        T, C)`."""
        ...


class WeightsError(SeedreamError):
    """The weights that ship with the package are missing or damaged."""


@dataclass(frozen=True, eq=False)
class Model:
    """A denoiser with the scale of its channels: it sees `(values - mean) / scale`."""

    denoise: Denoiser
    mean: Numbers
    scale: Numbers

    def normalised(self, values: Numbers) -> Numbers:
        """Values `(…, C)` as the denoiser sees them."""
        out: Numbers = ((values - self.mean) / self.scale).astype(np.float32)
        return out

    def natural(self, x: Numbers) -> Numbers:
        """What the denoiser says, as values of the tracks."""
        out: Numbers = (x * self.scale + self.mean).astype(np.float32)
        return out


class OnnxDenoiser:
    """ONNX Runtime, one thread, no spinning (spinning costs 50 times as much on a busy machine)."""

    def __init__(self, weights: bytes) -> None:
        import onnxruntime

        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = settings.inter_op_num_threads = 1
        settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session: Any = onnxruntime.InferenceSession(weights, settings, providers=["CPUExecutionProvider"])

    def __call__(self, x: Numbers, known: Numbers, levels: Numbers, condition: Numbers, told: Numbers, joined: bool) -> Numbers:
        """See `Denoiser`."""
        feed = {"x": x, "known": known, "levels": levels, "condition": condition, "told": told, "joined": np.float32(joined)}
        clean: Numbers = self._session.run(["clean"], {k: np.asarray(v, np.float32) for k, v in feed.items()})[0]
        return clean


@cache
def card() -> Mapping[str, Any]:
    """The card of the shipped weights: data, recipe, seeds, metrics, sha256 (`weights/joint.json`)."""
    try:
        found: Mapping[str, Any] = json.loads(_file("joint.json"))
    except ValueError as error:
        raise _faulty("damaged") from error
    if not {"sha256", "mean", "scale"} <= set(found):
        raise _faulty("damaged")
    return found


def _faulty(how: str) -> WeightsError:
    return WeightsError(
        f"the weights of the diffusion model are {how}; install the package again: pip install --force-reinstall seedream"
    )


def _file(name: str) -> bytes:
    try:
        return resources.files("seedream.diffusion").joinpath("weights", name).read_bytes()
    except FileNotFoundError as error:
        raise _faulty("missing") from error


@cache
def shipped() -> Model:
    """The model that ships with the package, checked against its card."""
    facts = card()
    weights = _file("joint.onnx")
    if hashlib.sha256(weights).hexdigest() != facts["sha256"]:
        raise _faulty("damaged")
    return Model(OnnxDenoiser(weights), np.array(facts["mean"], np.float32), np.array(facts["scale"], np.float32))


@cache
def meaning_projection() -> tuple[Numbers, Numbers]:
    """Mean `(384,)` and projection `(384, 16)` of prompt embeddings to the condition's `meaning`."""
    with np.load(BytesIO(_file("meaning.npz"))) as data:
        return data["mean"], data["projection"]
