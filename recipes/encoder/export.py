"""Export: a checkpoint as an ONNX file with half as many bits, and its card."""

from __future__ import annotations

import hashlib
import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from recipes.encoder.loop import load_checkpoint
from recipes.encoder.network import Encoder, Whole, parameters_of

from seedream.diffusion.training.export import ExportError
from seedream.encoder.unified.attributes import groups
from seedream.encoder.unified.model import MODALITIES, TOKENS, WIDTHS, Tokens, UnifiedEncoder, gathered

LARGEST_ERROR = 2e-2
"""Greatest difference that the exported file may show against the network: its weights have 11 bits."""
LARGEST_BYTES = 15_000_000
SMALL = 1024
"""Tensors with fewer numbers keep all their bits."""


def export(checkpoint: Path, folder: Path, facts: Mapping[str, Any]) -> Path:
    """Write encoder.onnx and encoder.json (its card, with `facts`) to `folder`; raises ExportError if the file says something else
    than the network or is too large."""
    network, saved = load_checkpoint(checkpoint)
    weights = to_onnx(network)
    if len(weights) > LARGEST_BYTES:
        raise ExportError(f"the exported encoder has {len(weights):,} bytes; expected at most {LARGEST_BYTES:,}")
    _verify(network, weights)
    card = {
        **facts, "parameters": parameters_of(network), "samples": saved["samples"], "training_seconds": saved["seconds"],
        "shape": saved["shape"], "recipe": saved["recipe"], "bytes": len(weights),
        "attributes": {g.name: list(g.choices) for g in groups()}, "sha256": hashlib.sha256(weights).hexdigest(),
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "encoder.onnx").write_bytes(weights)
    (folder / "encoder.json").write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    return folder / "encoder.onnx"


def to_onnx(network: Encoder) -> bytes:
    """The network for any number of requests, every modality at its full size."""
    feed = gathered(_example(2))
    batch = torch.export.Dim("batch", min=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter's own deprecations
        program = torch.onnx.export(
            Whole(network).eval(),
            tuple(torch.from_numpy(x) for x in feed.values()),
            dynamo=True,
            dynamic_shapes=[{0: batch} for _ in feed],
            input_names=list(feed),
            output_names=["shared", "attributes"],
            verbose=False,
        )
    assert program is not None
    return _halved(program.model_proto)


def _halved(model: Any) -> bytes:
    """The file with its matrices in 16 bits, widened when it is loaded, and without the exporter's notes."""
    from onnx import TensorProto, helper, numpy_helper

    graph, kept, casts = model.graph, [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.size >= SMALL:
            casts.append(helper.make_node("Cast", [f"{tensor.name}.half"], [tensor.name], to=TensorProto.FLOAT))
            tensor = numpy_helper.from_array(values.astype(np.float16), f"{tensor.name}.half")
        kept.append(tensor)
    nodes = [*casts, *graph.node]
    for part in (model, graph, *nodes, *graph.value_info, *graph.input, *graph.output):
        del part.metadata_props[:]  # they name files and lines of the exporter's machine
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    return bytes(model.SerializeToString())


def _example(count: int) -> list[Tokens]:
    """Random tokens, each time with another set of modalities."""
    rng = np.random.default_rng(1)
    rows: list[Tokens] = []
    for i in range(count):
        there = [m for k, m in enumerate(MODALITIES) if (i + 1) & (1 << k)] or list(MODALITIES)
        rows.append({m: rng.normal(0, 0.5, (TOKENS[m] - (m == "text"), WIDTHS[m])).astype(np.float32) for m in there})
    return rows


def _verify(network: Encoder, weights: bytes) -> None:
    runtime, rows = UnifiedEncoder(weights), _example(15)
    with torch.no_grad():
        expected = Whole(network).eval()(*(torch.from_numpy(x) for x in gathered(rows).values()))
    for said, right in zip(runtime.read(rows), expected, strict=True):
        error = float(np.abs(said - right.numpy()).max()) / max(float(right.abs().max()), 1.0)
        if error > LARGEST_ERROR:
            raise ExportError(f"the exported encoder differs by {error:.1e}; expected at most {LARGEST_ERROR:.0e}")
