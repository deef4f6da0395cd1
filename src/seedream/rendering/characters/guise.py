"""Guises: what a figure has that is no person's, drawn in its places on the human skeleton: another head, a tail, paws."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from seedream.rendering.characters.context import Figure
    from seedream.rendering.characters.expressions import Face

Hand = Literal["paw", "hoof", "wing", "web"]
"""What a guise has instead of hands and bare feet."""


class Guise(Protocol):
    """How an upright animal differs from a person; one is the same for a whole film."""

    @property
    def hand(self) -> Hand:
        """What its hands are."""

    @property
    def foot(self) -> tuple[Hand, int]:
        """What its bare feet are, and their colour."""

    @property
    def hand_colour(self) -> int:
        """Colour of its hands."""

    @property
    def neck(self) -> float:
        """How much thicker the neck is than a person's."""

    @property
    def crown_hu(self) -> float:
        """How high the head is over the middle of a person's, ears and horns left out, HU."""

    @property
    def margin_hu(self) -> tuple[float, float, float]:
        """How far it stands out behind the back, above the middle of the head and ahead of it, HU."""

    def draw_behind(self, fig: Figure) -> None:
        """Tail, shell or spines behind the body."""

    def draw_head(self, fig: Figure, face: Face) -> None:
        """The head on its neck, with hat and glasses."""

    def mouth(self, yaw_deg: float) -> tuple[float, float, float]:
        """Middle (x, y) of the shut mouth and half its width, HU around the middle of the head, seen at a yaw."""
