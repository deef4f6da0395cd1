"""Limits: how far the moods of the parts of a scene, which belong together, lie apart as a film reads them, for the card.

Words and wishes are read by the network, pictures and music by the plain moods.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
from recipes.encoder.corpus import Corpus
from recipes.encoder.evaluate import encoder_of, rows_of
from recipes.encoder.plain import pictures_seen, songs_heard

from seedream.encoder.unified.features import Numbers
from seedream.encoder.unified.model import MODALITIES, load
from seedream.encoder.unified.plain import Weights, plain_mood

SHARE = 0.95


def write_limits(weights: Path, held: Corpus, feelings: Path) -> dict[str, float]:
    """Measure the limits on held-out scenes and write them into the card beside the weights; returns them."""
    encoder = load(weights)
    rows = rows_of(held.batch(range(len(held)), np.random.default_rng(5), plain=True))
    path = weights / "encoder.json"
    card = json.loads(path.read_text("utf-8"))
    mood = {m: encoder_of(encoder, [{m: row[m]} for row in rows])[1][:, :2] for m in ("text", "wishes")}
    mood |= {m: _plain(card["plain"][m], values) for m, values in _values(held, feelings).items()}
    limits = {}
    for a, b in combinations(MODALITIES, 2):
        limits[f"{a} and {b}"] = round(float(np.quantile(np.hypot(*(mood[a] - mood[b]).T), SHARE)), 3)
    path.write_text(json.dumps(card | {"limits": limits}, indent=1) + "\n", "utf-8")
    return limits


def _values(held: Corpus, feelings: Path) -> dict[str, list[dict[str, float]]]:
    """What is measured in the picture and the music of the first telling of every scene."""
    heard, shares = songs_heard(feelings), len(held.spans) // len(held)
    return {"picture": pictures_seen(held)[1][::shares], "sound": [heard[int(k)][1] for k in held.rows["song"][::shares]]}


def _plain(weights: Weights, values: Sequence[Mapping[str, float]]) -> Numbers:
    moods = [plain_mood(row, weights) for row in values]
    return np.array([[mood.valence, mood.arousal] for mood in moods], np.float32)
