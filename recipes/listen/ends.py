"""Ends: whether every finished film ends with its music, which neither stops before the last picture nor is cut off by it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from seedream.engine import SeedreamEngine
from seedream.types import SAMPLE_RATE_HZ, Audio

BODY_S, HEARD_DB, CUT_DB, BLOCK_S = 10.0, -50.0, -20.0, 0.01
"""What is heard last is compared with the loudness of the ten seconds before the last two; blocks are ten milliseconds."""
_LAST_S, _TAIL_S = 2.0, 0.03


def row(wish: dict[str, Any], folder: Path) -> dict[str, Any]:
    """What is measured of the end of one film, made as a preview in `folder` where it is not there yet."""
    if not (folder / "creation.json").exists():
        wishes = {key: value for key, value in wish.items() if key not in ("say", "duration_s")}
        SeedreamEngine(quality_threshold="draft").preview(wish["say"], duration=wish["duration_s"], out=folder, **wishes)
    board = json.loads((folder / "creation.json").read_text("utf-8"))["storyboard"]
    last = board["shots"][-1]
    music, _ = soundfile.read(folder / "stems" / "music.wav", dtype="float32", always_2d=True)
    return {
        "beat s": 60.0 / board["tempo_bpm"],
        "shot s": last["start_s"] + last["duration_s"] - len(music) / SAMPLE_RATE_HZ,
        "silent s": silent_s(music), "tail db": tail_db(music), "rings db": rings_db(music),
    }  # fmt: skip


def silent_s(music: Audio) -> float:
    """How long before the end of the file `(N, 2)` the music is heard for the last time, in seconds."""
    heard = np.flatnonzero(_blocks_db(music) > _body_db(music) + HEARD_DB)
    return (len(music) // _samples(BLOCK_S) - 1 - int(heard[-1])) * BLOCK_S if len(heard) else len(music) / SAMPLE_RATE_HZ


def tail_db(music: Audio) -> float:
    """Level of the last moment against what was before: near 0 where the music is cut off instead of dying away."""
    return _level_db(music[-_samples(_TAIL_S) :]) - _body_db(music)


def rings_db(music: Audio) -> float:
    """Level of the last two seconds but for the last half against what was before: far below 0 where the music has left already."""
    return _level_db(music[-_samples(_LAST_S) : -_samples(0.5)]) - _body_db(music)


def ends_well(found: dict[str, Any]) -> bool:
    """Whether a film ends with its music: to within a beat, with the last picture, and not cut off."""
    return bool(found["silent s"] <= found["beat s"] and abs(found["shot s"]) < 0.05 and found["tail db"] <= CUT_DB)


def _samples(seconds: float) -> int:
    return round(seconds * SAMPLE_RATE_HZ)


def _body_db(music: Audio) -> float:
    return _level_db(music[-_samples(BODY_S + _LAST_S) : -_samples(_LAST_S)])


def _level_db(x: Audio) -> float:
    return 10.0 * float(np.log10(np.mean(np.square(x, dtype=np.float64)) + 1e-12))


def _blocks_db(music: Audio) -> Audio:
    block = _samples(BLOCK_S)
    power = np.square(music[: len(music) // block * block]).mean(1).reshape(-1, block).mean(1)
    return np.asarray(10.0 * np.log10(power + 1e-12), np.float32)
