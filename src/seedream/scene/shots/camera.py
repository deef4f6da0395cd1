"""Camera moves as data (`data/moves.toml`): what each does to the picture, and which suits a shot nobody asked anything for."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal, cast

from seedream.scene.graph import Beat
from seedream.scene.reading import lexicon
from seedream.scene.shots.views import View, WorldView
from seedream.scene.storyboard import Camera, CameraMove, Manner
from seedream.types import Mood

Span = tuple[float, float]
"""A quantity by the amount of a move: the least, and what amount 1 adds."""
APART = 0.3
"""Difference of depth from which a focus can go from one to another."""
TRAVELLING = frozenset({"walk", "run", "ride", "drive", "swim", "fly", "sail"})


@dataclass(frozen=True, slots=True)
class Move:
    """What a move does over a shot; units in `data/moves.toml`."""

    sampled: CameraMove
    ease: Literal["sampled", "ramp", "snap"]
    x: Span = (0.0, 0.0)
    y: Span = (0.0, 0.0)
    pan: Span = (0.0, 0.0)
    tilt: Span = (0.0, 0.0)
    zoom: Span = (0.0, 0.0)
    lens: Span = (0.0, 0.0)
    shake_u: Span = (0.0, 0.0)
    pivot: float = 0.0
    near: bool = False
    rate: float = 1.0
    snap_s: float = 0.3

    def far(self, quantity: str, amount: float, duration_s: float) -> float:
        """How far a quantity goes in a shot: by the amount of the move, and no faster than its rate."""
        least, more = getattr(self, quantity)
        return float((least + more * amount) * min(1.0, self.rate * duration_s))


@cache
def moves() -> Mapping[str, Move]:
    """All moves that are data, by name."""
    tables = {name: entry for name, entry in lexicon.data("moves").items() if name != "choice"}
    return {name: _move({k: tuple(v) if isinstance(v, list) else v for k, v in entry.items()}) for name, entry in tables.items()}


def _move(values: Mapping[str, Any]) -> Move:
    return Move(**values)


def camera(name: str, amount: float, direction: int, view: View | None = None) -> Camera:
    """A camera by the name of its move, of the model's or of `data/moves.toml`; in a `view` it keeps to whoever travels there."""
    if name in moves():
        goes = isinstance(view, WorldView) and view.framing != "wide" and any(m.action in TRAVELLING for m in view.cast)
        follows = goes and not moves()[name].pivot
        return Camera("follow" if follows else moves()[name].sampled, amount, direction, cast(Manner, name))
    return Camera(cast(CameraMove, name), amount, direction)


def choose(beat: Beat, index: int, count: int, pace: float, mood: Mood, rng: random.Random) -> Camera:
    """A camera move that suits the view: it follows whoever moves, opens with a push, closes with a pull.

    Where the story turns and two are at different depths, the focus goes from the other to the first.
    """
    return replace(_moved(beat, index, count, pace, mood, rng), focus=_turning(beat))


def _turning(beat: Beat) -> tuple[str, ...]:
    if not isinstance(beat.view, WorldView) or "turn" not in beat.purpose or beat.view.framing == "wide" or not beat.view.cast:
        return ()
    first = beat.view.cast[0]
    other = next((m for m in beat.view.cast[1:] if abs(m.depth - first.depth) >= APART), None)
    return (other.entity_id, first.entity_id) if other else ()


def _moved(beat: Beat, index: int, count: int, pace: float, mood: Mood, rng: random.Random) -> Camera:
    if not isinstance(beat.view, WorldView):
        return Camera("push", 0.0)
    moving = [m for m in beat.view.cast if m.action in TRAVELLING - {"sail"}]
    direction = moving[0].facing if moving else rng.choice((-1, 1))
    amount = 0.35 + 0.5 * pace
    if moving and beat.view.framing != "wide":
        return Camera("follow", amount, direction)
    if index == 0:
        return Camera("push", amount, direction)
    suiting = [c for c in lexicon.data("moves")["choice"] if _suits(c, beat, mood, still=not moving)]
    special = [c for c in suiting if "purposes" in c]
    if special:
        return camera(special[0]["move"], amount, 1)
    if index == count - 1:
        return Camera("pull", amount, direction)
    names = [c["move"] for c in suiting for _ in range(c.get("weight", 1))]
    return camera(rng.choice(names), amount, direction)


def _suits(choice: Mapping[str, Any], beat: Beat, mood: Mood, *, still: bool) -> bool:
    assert isinstance(beat.view, WorldView)
    low, high, calm, excited = choice.get("mood", (-1, 1, -1, 1))
    wanted = choice.get("purposes", ("",))
    return (
        beat.view.framing in choice["framings"]
        and low <= mood.valence <= high
        and calm <= mood.arousal <= excited
        and any(w in beat.purpose for w in wanted)
        and (still or not choice.get("still", False))
        and not (choice.get("still", False) and not beat.view.cast)
    )
