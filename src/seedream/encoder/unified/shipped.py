"""The unified encoder that comes with the package, how far moods of what belongs together may lie apart, and the weights of plain
moods."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from seedream.encoder.unified.model import EncoderWeightsError, UnifiedEncoder, load
from seedream.encoder.unified.plain import Weights


@cache
def shipped() -> UnifiedEncoder:
    """The encoder, loaded once. Raises EncoderWeightsError where its files are missing or damaged."""
    try:
        return load(folder())
    except EncoderWeightsError as error:
        raise EncoderWeightsError(
            f"the unified encoder in {folder()} is missing or damaged; "
            "install Seedream again: pip install --force-reinstall seedream"
        ) from error


@cache
def card() -> dict[str, Any]:
    """What is known of the weights: how they were trained, their digest, and `limits`."""
    found: dict[str, Any] = json.loads((folder() / "encoder.json").read_text("utf-8"))
    return found


def limit(first: str, second: str) -> float:
    """How far the moods that two modalities say alone lie apart in all but one of twenty held-out scenes."""
    limits: dict[str, float] = card()["limits"]
    return limits.get(f"{first} and {second}") or limits[f"{second} and {first}"]


def plain_weights(modality: str) -> Weights:
    """The weights of the plain moods of a "picture" or "sound"."""
    found: Weights = card()["plain"][modality]
    return found


def folder() -> Path:
    """Where the weights and their card lie."""
    return Path(str(resources.files("seedream.encoder.unified") / "weights"))
