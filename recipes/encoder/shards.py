"""Shards: drawn scenes on disk. A shard holds settings drawn once, with several casts, ways of drawing and moods in each.

Every eighth shard and every eighth song are held out: they are never trained on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from recipes.encoder.drawing import Drawn, draw
from recipes.encoder.scenes import Draft, Setting, draw_draft, draw_setting, fitness

from seedream.encoder.unified.attributes import group
from seedream.storage.store import write_aside
from seedream.types import Mood

SETTINGS, CASTS = 8, 4
"""Settings of a shard and scenes in each setting."""
EIGHTH = 8
Arrays = dict[str, NDArray[Any]]


def heldout(number: int) -> bool:
    """Whether a shard or a song is kept for testing."""
    return number % EIGHTH == EIGHTH - 1


def first_and_later(first: int, later: int) -> tuple[list[int], list[int]]:
    """The numbers of the `first` shards, and of those among so many `later` ones that are trained on."""
    return [*range(first)], [number for number in range(first, first + later) if not heldout(number)]


def shard_path(folder: Path, number: int) -> Path:
    """Where a shard lies."""
    return folder / f"{number:04d}.npz"


def write_shards(folder: Path, numbers: Iterable[int], seed: int) -> None:
    """Write the shards of these numbers; one that is there stays, so that an interrupted run goes on."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        path = shard_path(folder, number)
        if not path.exists():
            arrays = arrays_of(seed, number)
            write_aside(path, lambda aside, arrays=arrays: save(aside, arrays))  # type: ignore[misc]
            print(path, flush=True)


def save(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Arrays in one file."""
    with path.open("wb") as file:
        np.savez(file, **arrays)  # type: ignore[arg-type]


def arrays_of(seed: int, number: int) -> Arrays:
    """The scenes of a shard along the first axis: `rgb`, the number of its `setting`, and `facts` (JSON, see `draft_of`)."""
    rng = np.random.default_rng([seed, 17, number])
    rows = [(k, drawn) for k in range(SETTINGS) for drawn in _setting(rng)]
    return {
        "rgb": np.stack([drawn.rgb for _, drawn in rows]),
        "setting": np.array([k for k, _ in rows], np.int32),
        "facts": np.array([json.dumps(asdict(drawn.draft) | {"actions": drawn.actions}) for _, drawn in rows]),
    }


def _setting(rng: np.random.Generator) -> list[Drawn]:
    """The scenes of one setting, in moods that suit it."""
    first = _mood(rng)
    setting = draw_setting(first, rng)
    others = [min((_mood(rng) for _ in range(4)), key=lambda mood: fitness(setting, mood)) for _ in range(CASTS - 1)]
    found = []
    for mood in (first, *others):
        drawn = draw(draw_draft(setting, mood, rng))
        while drawn is None or drawn.draft.setting.place not in group("place").choices:
            drawn = draw(draw_draft(setting, mood, rng))
        found.append(drawn)
    return found


def _mood(rng: np.random.Generator) -> Mood:
    return Mood(float(rng.uniform(-1, 1)), float(rng.uniform(-1, 1)))


def draft_of(facts: str) -> tuple[Draft, tuple[str, ...]]:
    """The scene that was drawn, and what everybody in it does."""
    found: dict[str, Any] = json.loads(facts)
    actions = tuple(found.pop("actions"))
    return Draft(setting=Setting(**found.pop("setting")), mood=Mood(**found.pop("mood")), **found), actions
