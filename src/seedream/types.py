"""Values that every stage may use: frame geometry, mood, decisions, spoken words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Quality = Literal["draft", "standard", "high"]
Audio = NDArray[np.float32]
"""Samples in -1..1: mono `(N,)` or stereo `(N, 2)`; the sample rate is always named beside it."""

SAMPLE_RATE_HZ = 48_000
"""Sample rate of everything after speech synthesis."""

DESIGN_SHORT_SIDE = 1080
"""The shorter side of every frame in design units; all drawing is written in design units."""


@dataclass(frozen=True, slots=True)
class FrameSpec:
    """Size and rate of the delivered picture, in pixels and frames per second."""

    width: int
    height: int
    fps: int = 30

    @property
    def scale(self) -> float:
        """Pixels per design unit."""
        return min(self.width, self.height) / DESIGN_SHORT_SIDE

    @property
    def width_u(self) -> float:
        """Frame width in design units (1920 for 16:9, 1080 for 9:16)."""
        return self.width / self.scale

    @property
    def height_u(self) -> float:
        """Frame height in design units (1080 for 16:9, 1920 for 9:16)."""
        return self.height / self.scale

    @property
    def portrait(self) -> bool:
        """Whether the frame is taller than wide."""
        return self.height > self.width


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; the docstring of whoever uses it names the unit (design units or frame fractions)."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Mood:
    """Emotional tone on the circumplex (Russell 1980): valence sad..happy and arousal calm..excited, each -1..1."""

    valence: float = 0.0
    arousal: float = 0.0


@dataclass(frozen=True, slots=True)
class Decision:
    """One creative decision: what was decided, why, and by whom."""

    key: str
    value: str
    reason: str
    by: Literal["user", "rule", "model", "memory", "critic"] = "rule"


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word and when it sounds, in seconds from the start of its utterance (or film, where said so).

    `emphasised` words are those on which a speaker leans; captions mark them.
    """

    text: str
    start_s: float
    end_s: float
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class Phoneme:
    """A spoken phoneme (IPA) and when it sounds, in seconds from the start of its utterance."""

    symbol: str
    start_s: float
    end_s: float


@dataclass(frozen=True, eq=False)
class Utterance:
    """One spoken line: mono samples at `sample_rate_hz` with exact word and phoneme times."""

    line_id: str
    text: str
    samples: Audio
    sample_rate_hz: int
    words: tuple[Word, ...]
    phonemes: tuple[Phoneme, ...] = ()

    @property
    def duration_s(self) -> float:
        """Length of the samples in seconds."""
        return len(self.samples) / self.sample_rate_hz


@dataclass(frozen=True, slots=True)
class Element:
    """Something that appears at a time of its own inside a view: a label, a card, a headline, a diagram step.

    `cue` is a phrase of the narration; the element appears when it is spoken. Without a cue, elements appear in their order,
    evenly spread. `duration_s` is how long appearing takes. `sound` names the effect that is heard ("" for none).
    """

    id: str
    cue: str = ""
    kind: str = "label"
    duration_s: float = 0.6
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """A component that is used in a creation, with its licence."""

    name: str
    licence: str
    use: str


JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]
Attributes = Mapping[str, str]
