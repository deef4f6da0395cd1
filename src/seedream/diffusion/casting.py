"""Casting: a shot of the storyboard as conditions of the model, two subjects to a window."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from seedream.diffusion.conditions import MEANING, NOBODY, Condition, Subject, Vector, nominal_interval
from seedream.diffusion.denoiser import meaning_projection
from seedream.diffusion.layout import SLOTS
from seedream.scene.shots.views import CastMember, WorldView
from seedream.scene.storyboard import Shot, Storyboard
from seedream.types import Mood


@cache
def _tables() -> dict[str, dict[str, str]]:
    """`casting.toml`: actions of the storyboard and kinds of places in the words of the model."""
    return tomllib.loads(resources.files("seedream.diffusion").joinpath("casting.toml").read_text("utf-8"))


def model_action(action: str) -> str:
    """The action of the model that performs an action of the storyboard; "idle" for whoever just stands."""
    return _tables()["actions"].get(action, "idle")


@dataclass(frozen=True, eq=False)
class Company:
    """Whoever shares a window: up to two members of the cast and the condition that they act under."""

    members: tuple[CastMember, ...]
    condition: Condition


def meaning_of(embedding: Vector | None) -> Vector:
    """The prompt's embedding `(384,)` as the model knows it; zeros where there is none."""
    if embedding is None:
        return np.zeros(MEANING, np.float32)
    mean, projection = meaning_projection()
    out: Vector = ((embedding - mean) @ projection).astype(np.float32)
    return out


def companies(
    shot: Shot, board: Storyboard, *, speakers: frozenset[str], speech: bool, music: bool, thunder_lag_s: float, meaning: Vector,
    rng: np.random.Generator,
) -> tuple[Company, ...]:  # fmt: skip
    """The windows that a shot needs: one for every two members of its cast, at least one."""
    view = shot.view
    cast = view.cast if isinstance(view, WorldView) else ()
    common: dict[str, Any] = {
        "camera": shot.camera.move, "camera_amount": shot.camera.amount,
        "camera_direction": 1 if shot.camera.direction >= 0 else -1,
        "surroundings": _surroundings(view.place.kind) if isinstance(view, WorldView) else "screen",
        "weather": view.place.weather if isinstance(view, WorldView) else "clear", "thunder_lag_s": thunder_lag_s,
        "valence": board.mood.valence, "arousal": board.mood.arousal, "pace": min(max(board.pace + shot.treatment.pace, 0.0), 1.0),
        "tempo_bpm": board.tempo_bpm if music else 0.0, "speech": speech, "elements": len(view.elements), "meaning": meaning,
    }  # fmt: skip
    groups = [cast[i : i + SLOTS] for i in range(0, len(cast), SLOTS)] or [()]
    return tuple(
        Company(
            tuple(members),
            Condition(subjects=tuple(_subject(members, slot, speakers, common, rng) for slot in range(SLOTS)), **common),
        )
        for members in groups
    )


def _subject(
    members: tuple[CastMember, ...], slot: int, speakers: frozenset[str], common: dict[str, Any], rng: np.random.Generator
) -> Subject:
    if slot >= len(members):
        return NOBODY
    member = members[slot]
    action, mood = model_action(member.action), Mood(common["valence"], common["arousal"])
    interval_s = nominal_interval(action, mood, common["pace"], common["tempo_bpm"], rng)
    return Subject(action, member.entity_id in speakers, interval_s=interval_s)


def _surroundings(kind: str) -> str:
    return _tables()["places"].get(kind, "nature")
