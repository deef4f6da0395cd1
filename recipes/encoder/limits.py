"""Limits: how far the moods that modalities say alone lie apart in scenes whose parts belong together, for the card."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import numpy as np
from recipes.encoder.corpus import Corpus
from recipes.encoder.evaluate import encoder_of, rows_of

from seedream.encoder.unified.model import MODALITIES, load

SHARE = 0.95


def write_limits(weights: Path, held: Corpus) -> dict[str, float]:
    """Measure the limits on held-out scenes and write them into the card beside the weights; returns them."""
    encoder = load(weights)
    rows = rows_of(held.batch(range(len(held)), np.random.default_rng(5), plain=True))
    mood = {m: encoder_of(encoder, [{m: row[m]} for row in rows])[1][:, :2] for m in MODALITIES}
    limits = {}
    for a, b in combinations(MODALITIES, 2):
        limits[f"{a} and {b}"] = round(float(np.quantile(np.hypot(*(mood[a] - mood[b]).T), SHARE)), 3)
    path = weights / "encoder.json"
    card = json.loads(path.read_text("utf-8")) | {"limits": limits}
    path.write_text(json.dumps(card, indent=1) + "\n", "utf-8")
    return limits
