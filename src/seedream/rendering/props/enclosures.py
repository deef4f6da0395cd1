"""Vessels: how something that shows what is in it is drawn, behind and before that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from seedream.rendering.characters.pen import Pen
from seedream.rendering.props.spec import DrawProp

Part = Callable[[Pen, int, float], None]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Vessel:
    """How something that shows what is in it is drawn: its `back`, its `room` (left, top, right, bottom), its `front`.

    In some what is inside `floats` in the middle, in others it stands; a frame shows a `portrait` of people; out of a hole an
    animal `peeks` at us.
    """

    back: Part
    room: Box
    front: Part
    floats: bool = False
    portrait: bool = False
    peeks: bool = False


def whole(vessel: Vessel) -> DrawProp:
    """The vessel with nothing in it."""

    def draw(pen: Pen, colour: int, time_s: float) -> None:
        vessel.back(pen, colour, time_s)
        vessel.front(pen, colour, time_s)

    return draw
