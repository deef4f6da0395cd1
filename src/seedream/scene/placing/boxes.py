"""Boxes of a still: where each individual is, once columns, blocks and the scale are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seedream.scene.graph import Relation
from seedream.scene.placing.blocks import (
    GAP,
    GROUND,
    MARGIN,
    SMALLER,
    TOP,
    Block,
    Column,
    block_size,
    column_gap,
    floats,
    joint_gap,
    level_size,
    name_of,
    rise,
    seat_of,
)
from seedream.scene.reading import lexicon

BEHIND = {"behind", "in front of"}
"""Relations of depth."""


@dataclass(slots=True)
class Box:
    """Where one individual is: `x` its middle, `bottom` its lowest point.

    `lifted` is what is off the ground, `shelved` what needs a shelf there because it does not fly.
    """

    entity: str
    index: int
    x: float
    bottom: float
    width: float
    height: float
    lifted: bool = False
    shelved: bool = False
    depth: float = 0.0

    @property
    def top(self) -> float:
        """Its highest point."""
        return self.bottom - self.height


def place(columns: Sequence[Column], near: set[int], scale: float, wide: float) -> list[Box]:
    """Place columns side by side around the middle, their blocks one above the other."""
    sizes = [c.size(scale) for c in columns]
    gaps = [column_gap(columns, i, near, scale) for i in range(len(columns) - 1)]
    free = wide * (1 - 2 * MARGIN) - sum(w for w, _ in sizes) - sum(gaps)
    extra = min(free / (len(columns) + 1), 0.16)  # some of the free room goes between the columns
    gaps = [g + (extra if i not in near else 0.0) for i, g in enumerate(gaps)]
    left = (wide - sum(w for w, _ in sizes) - sum(gaps)) / 2
    boxes: list[Box] = []
    for index, (column, (width, _)) in enumerate(zip(columns, sizes, strict=True)):
        bottom = GROUND
        for storey, block in enumerate(column.blocks):
            if storey:
                bottom -= joint_gap(column.joints[storey - 1], column.blocks[storey - 1], scale)
            lifted = bool(storey) and column.joints[storey - 1] != "on"
            row = _row(column.level(storey), left + width / 2, bottom, scale, lifted=lifted)
            if storey and not lifted:
                _on_steps(row, column.blocks[storey - 1], left + width / 2, scale)
            boxes += row
            bottom -= block_size(block, scale)[1]
        for box in _row(column.row(), left + width / 2, GROUND, scale, lifted=False):
            box.depth = -0.1
            sitters = _row(column.row(box.entity), box.x, GROUND, scale, lifted=False)
            for sitter in sitters:
                sitter.depth = -0.2
            boxes += [box, *sitters]
        left += width + (gaps[index] if index < len(gaps) else 0.0)
    return boxes


def _on_steps(boxes: Sequence[Box], below: Block, middle: float, scale: float) -> None:
    """Put several who are on one thing with steps on a step each."""
    steps: Sequence[tuple[float, float]] = lexicon.data("nouns")["steps"].get(name_of(below.entity), ())
    if below.count == 1 < len(boxes) <= len(steps):
        for box, (across, high) in zip(boxes, steps, strict=False):
            box.x = middle + across * below.width * scale
            box.bottom += (seat_of(below.entity) - high) * below.height * scale


def _row(level: Sequence[Block], middle: float, bottom: float, scale: float, *, lifted: bool) -> list[Box]:
    """Blocks side by side around the middle."""
    boxes: list[Box] = []
    x = middle - level_size(level, scale)[0] / 2
    for block in level:
        across = block_size(block, scale)[0]
        boxes += _individuals(block, x + across / 2, bottom, scale, lifted=lifted)
        x += across + GAP
    return boxes


def _individuals(block: Block, x: float, bottom: float, scale: float, *, lifted: bool) -> list[Box]:
    """The rows of a block around `x`, the first row lowest, incomplete rows in the middle; what flies is off the ground."""
    width, height = block.width * scale, block.height * scale
    boxes = []
    flies = floats(block.entity)
    stands = block.herd and not lifted
    for i in range(block.count):
        row, place = divmod(i, block.columns)
        here = min(block.columns, block.count - row * block.columns)
        at = x + (place - (here - 1) / 2) * (width + block.gap)
        if stands:
            boxes.append(_in_herd(block, i, at, bottom, scale))
            continue
        base = bottom - row * (height + 2 * block.gap)
        if flies and not lifted:
            base -= max(0.0, min(0.16, base - height - TOP - (block.rows - 1 - row) * (height + 2 * block.gap)))
        raised = lifted or row > 0
        boxes.append(Box(block.entity.id, i, at, base, width, height, raised or flies, raised and not flies))
    return boxes


def _in_herd(block: Block, index: int, at: float, bottom: float, scale: float) -> Box:
    """Somebody among others of the kind: each row further away and seen between those before it, every second one a step back."""
    row, place = divmod(index, block.columns)
    width, height = block.width * scale, block.height * scale
    base = bottom - rise(height, row)
    back = _STEP if place % 2 and block.count > 2 else 0.0
    if block.staggered and block.count - row * block.columns >= block.columns:
        at += (0.25 if row % 2 else -0.25) * (width + block.gap)
    small = SMALLER**row * (1 - back)
    return Box(block.entity.id, index, at, base - back * height, width * small, height * small, depth=_BACK * row + back)


_BACK, _STEP = 0.12, 0.06
"""How much deeper in the picture each row of a herd is than the one before it, and a step back, in heights."""


def apart_in_depth(boxes: Sequence[Box], relations: Sequence[Relation]) -> None:
    """Who is behind stands a little higher and further; who is in front, nearer; what lies on something is before it."""
    by = {b.entity: [o for o in boxes if o.entity == b.entity] for b in boxes}
    for r in relations:
        if r.predicate in BEHIND:
            back, front = (r.subject, r.object) if r.predicate == "behind" else (r.object, r.subject)
            for box in by[back]:
                box.depth = max(box.depth, 0.5)
                box.bottom -= min(0.05, max(0.0, box.top - TOP))
            for box in by[front]:
                box.depth = min(box.depth, -0.25)
        elif r.predicate in ("on", "in"):
            for box in by[r.subject]:
                box.depth = min(min(o.depth for o in by[r.object]) - 0.1, box.depth)
