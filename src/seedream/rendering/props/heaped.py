"""Heaped: drawings of things in vessels, on piles and in stacks, put together from those of the things themselves."""

from __future__ import annotations

from seedream.rendering.characters.pen import Pen
from seedream.rendering.colour import from_hex
from seedream.rendering.props.kit import turned
from seedream.rendering.props.spec import PropSpec
from seedream.scene.placing.heaps import Heap
from seedream.scene.reading import lexicon


def heaped(heap: Heap, of: PropSpec, vessel: PropSpec | None) -> PropSpec:
    """The prop of a heap, one unit being an adult's height: it is tinted as its vessel, or as what it is of."""
    main = vessel or of
    own, tints = _foot(main), [from_hex(tint) for tint in lexicon.data("heaps")["tints"].get(heap.of, ())]

    def draw(pen: Pen, colour: int, time: float) -> None:
        if vessel is not None and heap.over:
            _put(pen, vessel, colour, 0.0, own, 1.0, 0.0, time)
        for i, lying in enumerate(heap.lying):
            foot = _foot(of) * lying.size - lying.up
            own_tint = tints[i % len(tints)] if tints and (vessel or colour == main.colour) else of.colour if vessel else colour
            _put(pen, of, own_tint, lying.x, foot, lying.size, lying.turn, time)
        if vessel is not None and not heap.over:
            _put(pen, vessel, colour, 0.0, own, 1.0, 0.0, time)

    half = heap.width / 2 + 0.01
    return PropSpec(draw, 1.0, "ground", main.colour, (-half, -heap.height - 0.02, half, 0.02))


def _foot(spec: PropSpec) -> float:
    """How far the anchor of a prop is above its lowest point, negative, in adult heights."""
    return 0.0 if spec.anchor == "ground" else -spec.bounds[3] * spec.size


def _put(pen: Pen, spec: PropSpec, colour: int, x: float, y: float, size: float, turn: float, time: float) -> None:
    """Draw a prop with its foot at a place."""
    left, top, right, bottom = spec.bounds
    unit = spec.size * size
    middle = (left + right) / 2 * unit, (top + bottom) / 2 * unit
    with turned(pen, 0.0, x - middle[0], y), turned(pen, turn, *middle), turned(pen, 0.0, -middle[0], -middle[1], unit):
        spec.draw(pen, colour, time)
