"""Expressions of the face, and how speech shapes the mouth on top of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from seedream.rendering.characters.shapes import lerp


@dataclass(frozen=True, slots=True)
class Expression:
    """Brows (rise in HU), eyes (opening), mouth (curve -1..1, width and opening as factors) and blush of a face."""

    brow_inner: float = 0.0
    brow_outer: float = 0.0
    eye: float = 1.0
    lower: float = 0.0
    curve: float = 0.25
    width: float = 1.0
    open: float = 0.0
    blush: float = 0.5
    teeth: float = 0.0
    tongue: float = 0.0
    round: float = 0.0
    arc: float = 0.0
    push: float = 0.0
    skew: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0


@lru_cache(maxsize=1)
def expressions() -> dict[str, Expression]:
    """All expressions by name."""
    data = tomllib.loads((Path(__file__).parent / "expressions.toml").read_text())
    return {name: Expression(**values) for name, values in data.items()}


@dataclass(frozen=True, slots=True)
class Face:
    """A face at one instant: expression, speech (`mouth` 0..1 open, `viseme` -1 round .. 1 wide), gaze, blink and tears."""

    expression: str = "neutral"
    mouth: float = 0.0
    viseme: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    blink: float = 0.0
    speaking: bool = False
    tears: bool = False

    def shape(self) -> Expression:
        """The expression with blink, gaze and speech put in."""
        e = expressions()[self.expression]
        e = replace(
            e, eye=e.eye * (1 - self.blink), lower=lerp(e.lower, 0.25, self.blink), gaze_x=e.gaze_x + self.gaze_x,
            gaze_y=e.gaze_y + self.gaze_y,
        )  # fmt: skip
        if not self.speaking and self.mouth <= 0.02:
            return e
        rounded, wide = max(0.0, -self.viseme), max(0.0, self.viseme)
        width = lerp(lerp(0.92, 0.46, rounded), 1.16, wide)
        return replace(
            e, width=width, open=self.mouth * lerp(0.85, 0.62, max(rounded, wide)),
                round=rounded, teeth=max(0.0, 0.6 + 0.4 * wide - 0.9 * rounded),
            tongue=1.0 if self.mouth > 0.5 else 0.0, curve=e.curve * 0.5, arc=0.0,
        )  # fmt: skip
