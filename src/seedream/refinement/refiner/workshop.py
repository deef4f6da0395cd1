"""What the refiner needs of those who made a film: its parts, made again or painted again, and the means to join them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from seedream.types import Audio


class Workshop(Protocol):
    """Makes and replaces parts of a delivered folder; what is not named stays as it is, bit for bit."""

    def replace_sound(self, folder: Path, mix: Audio) -> None:
        """Put a mix `(N, 2)` at 48 kHz into `audio.wav` and into the film, whose picture stays."""

    def replace_shots(self, folder: Path, shots: Sequence[str], *, fresh: bool) -> None:
        """Put shots ("shot-1"…; none: all) into the film, as they were made, or painted again where `fresh`."""

    def make_sound(self, folder: Path) -> None:
        """Make the stems and the mix again from voice, music and tracks."""

    def make_record(self, folder: Path) -> None:
        """Write what was planned into the record again: scene, script, storyboard, events."""

    def make_captions(self, folder: Path) -> None:
        """Write the captions again from the words as they are spoken."""
