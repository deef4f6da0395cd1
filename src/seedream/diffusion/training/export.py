"""Export: a checkpoint as the ONNX file, card and projection that ship with the package."""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from seedream.diffusion.conditions import SIZE
from seedream.diffusion.denoiser import OnnxDenoiser
from seedream.diffusion.layout import CHANNELS, GROUPS, MODALITIES, TOLD
from seedream.diffusion.training.loop import load_checkpoint
from seedream.diffusion.training.network import JointDenoiser, parameters_of

LARGEST_ERROR = 1e-2
"""Greatest difference, in standard deviations, that the exported file may show against the network: its weights have 11 bits."""
SMALL = 1024
"""Tensors with fewer numbers keep all their bits."""


class ExportError(RuntimeError):
    """The exported file does not say what the network says."""


def export(checkpoint: Path, banks: Path, folder: Path, facts: Mapping[str, Any]) -> Path:
    """Write joint.onnx, joint.json (its card, with `facts`) and meaning.npz to `folder`; raises ExportError if the file differs."""
    network, statistics, saved = load_checkpoint(checkpoint)
    weights = to_onnx(network)
    _verify(network, weights)
    card = {
        **facts, "parameters": parameters_of(network), "samples": saved["samples"], "training_seconds": saved["seconds"],
        "shape": saved["shape"], "recipe": saved["recipe"], "channels": [c.name for c in CHANNELS],
        "mean": [round(float(v), 6) for v in statistics.mean], "scale": [round(float(v), 6) for v in statistics.scale],
        "sha256": hashlib.sha256(weights).hexdigest(),
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    with np.load(banks / "phrases.npz") as phrases:
        np.savez(
            folder / "meaning.npz", mean=phrases["mean"].astype(np.float32), projection=phrases["projection"].astype(np.float32)
        )
    (folder / "joint.onnx").write_bytes(weights)
    (folder / "joint.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    return folder / "joint.onnx"


def to_onnx(network: JointDenoiser) -> bytes:
    """The network for any number of windows of any length."""
    inputs = _example(2, 48)
    batch, frames = torch.export.Dim("batch", min=1), 4 * torch.export.Dim("tokens", min=2)
    shapes = {
        "x": {0: batch, 1: frames}, "known": {0: batch, 1: frames}, "levels": {0: batch}, "condition": {0: batch},
        "told": {0: batch, 1: frames}, "joined": {},
    }  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter's own deprecations
        program = torch.onnx.export(
            network.eval(),
            inputs,
            dynamo=True,
            dynamic_shapes=shapes,
            input_names=list(shapes),
            output_names=["clean"],
            verbose=False,
        )
    assert program is not None
    return _halved(program.model_proto)


def _halved(model: Any) -> bytes:
    """The file with its matrices stored in 16 bits and widened when it is loaded, which halves it; and without notes."""
    from onnx import TensorProto, helper, numpy_helper

    graph, kept, casts = model.graph, [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < SMALL:
            kept.append(tensor)
            continue
        kept.append(numpy_helper.from_array(values.astype(np.float16), f"{tensor.name}.half"))
        casts.append(helper.make_node("Cast", [f"{tensor.name}.half"], [tensor.name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    for part in (model, graph, *nodes, *graph.value_info, *graph.input, *graph.output):
        del part.metadata_props[:]  # the exporter writes down from which lines of which files everything comes
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    return bytes(model.SerializeToString())


def _example(batch: int, frames: int) -> tuple[torch.Tensor, ...]:
    generator = torch.Generator().manual_seed(1)
    return (
        torch.randn(batch, frames, len(CHANNELS), generator=generator), torch.zeros(batch, frames, len(GROUPS)),
        torch.rand(batch, len(MODALITIES), generator=generator), torch.randn(batch, SIZE, generator=generator),
        torch.randn(batch, frames, TOLD, generator=generator), torch.tensor(1.0),
    )  # fmt: skip


def _verify(network: JointDenoiser, weights: bytes) -> None:
    runtime = OnnxDenoiser(weights)
    for batch, frames in ((1, 52), (3, 200)):
        arrays = _example(batch, frames)
        for joined in (True, False):
            with torch.no_grad():
                expected = network(*arrays[:5], torch.tensor(float(joined))).numpy()
            x, known, levels, condition, told = (a.numpy() for a in arrays[:5])
            error = float(np.abs(runtime(x, known, levels, condition, told, joined) - expected).max())
            if error > LARGEST_ERROR:
                raise ExportError(f"the exported model differs by {error:.1e}; expected at most {LARGEST_ERROR:.0e}")
