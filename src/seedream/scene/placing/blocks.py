"""Blocks and columns of a still, and the one scale at which all of them are as large as they can be.

Units: the frame is `wide` across and 1 high. A block is the individuals of one entity; a column is blocks above one another.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seedream.scene.graph import Entity
from seedream.scene.placing.scaling import scale_of
from seedream.scene.placing.worktops import WORKTOP
from seedream.scene.reading import lexicon
from seedream.scene.reading.beings import being_of
from seedream.scene.reading.carrying import LETTERING
from seedream.scene.reading.looks import UPRIGHT, height_of

GROUND, TOP = 0.93, 0.035
"""Where the lowest row stands, and the highest point of anything."""
MARGIN = 0.04
"""Free part of the frame's width at either side."""
SIDE, GAP, ABOVE = 0.045, 0.025, 0.045
"""Least distance between columns, between individuals, and below what is above something."""
LARGEST = 0.7
"""Height of a single thing at most."""
SMALLEST = 0.026
"""Part of the picture that the drawing of each individual should fill at least."""
READ = 6.0
"""How many times as much of the picture as others what carries words should fill."""
HERD = 0.0175
"""The same for people and animals, before they are put into rows: they belong on the ground."""
FURTHER_BACK, SMALLER, BETWEEN = 0.5, 0.88, 0.08
"""How much higher in the picture people and animals stand who are a row further back, in heights of the row before; how much
smaller they are there; and the gaps between which they are seen, as parts of their width."""
HIGHEST = 0.13
"""How much higher in the picture than the one before it a row stands at most."""
COMPRESSED, LIVING = 0.36, 0.62
"""Exponents that bring sizes together, so that a cup is seen beside a bus; people and animals less, or a dog is a horse."""
TRUE, FAR = 0.88, 3.3
"""The same beside people, whose size everybody knows; and the height from which something stands further away than they do."""
GROWN = 1.08
"""How much larger than that what is small may be drawn beside people."""
CURLED = (1.15, 0.6)
"""Width of an animal that is curled up by its height, and that height by its own."""
YOUNG = 0.55
"""Height of a young animal, as a part of its mother's."""
_ADULT = 0.63
"""Geometric mean of an adult's width and height: of that size both exponents agree."""


@dataclass(slots=True)
class Block:
    """The individuals of one entity in rows; `width` and `height` of one of them before scaling."""

    entity: Entity
    count: int
    width: float
    height: float
    fill: float
    rows: int = 1

    @property
    def columns(self) -> int:
        """How many individuals are in a full row."""
        return math.ceil(self.count / self.rows)

    @property
    def herd(self) -> bool:
        """Whether further rows stand behind the first one on the ground; things stand on shelves, and what flies is in the air."""
        return self.entity.category != "thing" and not floats(self.entity)

    @property
    def staggered(self) -> bool:
        """Whether rows of as many stand half a step aside of one another, so that nobody is right behind another one."""
        return self.herd and self.rows > 1 and self.count >= 2 * self.columns

    @property
    def gap(self) -> float:
        """Distance between individuals; many stand closer, except where others stand behind them and are to be seen."""
        if self.rows > 1 and self.herd:
            return GAP + BETWEEN * self.width
        return GAP if self.count < 6 else 0.6 * GAP


@dataclass(slots=True)
class Column:
    """Blocks above one another, the lowest first; `joints` say how each stands to the one below it.

    `beside` is what else stands on the lowest block, in the row of the second; `before` is what stands on the ground before the
    lowest block: between its legs, or sitting on it. `atop` says who of them sits on which other one that stands before it.
    """

    blocks: list[Block]
    joints: list[str] = field(default_factory=list)
    beside: list[Block] = field(default_factory=list)
    before: list[Block] = field(default_factory=list)
    atop: dict[str, str] = field(default_factory=dict)

    def row(self, seat: str = "") -> list[Block]:
        """What stands before the lowest block, or who sits on one of those."""
        return [b for b in self.before if self.atop.get(b.entity.id, "") == seat]

    @property
    def names(self) -> list[str]:
        """The entities of the column."""
        return [b.entity.id for b in (*self.blocks, *self.beside, *self.before)]

    def level(self, index: int) -> list[Block]:
        """The blocks that share a level with the block at `index`, from left to right."""
        return [*self.beside, self.blocks[1]] if index == 1 else [self.blocks[index]]

    def groups(self) -> list[list[Block]]:
        """The blocks in groups that keep their sizes to one another: what stands on something fits on it."""
        found = [[self.blocks[0], *self.before]]
        for index, joint in enumerate(self.joints, 1):
            if joint != "on":
                found.append([])
            found[-1] += self.level(index)
        return found

    def size(self, scale: float) -> tuple[float, float]:
        """Width and height at a scale."""
        sizes = [level_size(self.level(i), scale) for i in range(len(self.blocks))]
        gaps = sum(joint_gap(j, below, scale) for j, below in zip(self.joints, self.blocks, strict=False))
        width, height = level_size(self.row(), scale) if self.before else (0.0, 0.0)
        return max(width, *(w for w, _ in sizes)), max(height, sum(h for _, h in sizes) + gaps)


def floats(entity: Entity) -> bool:
    """Whether something is off the ground by itself: it flies, or leaps."""
    if entity.action == "jump" or "leaps" in entity.look:
        return True
    known = lexicon.noun(entity.noun)
    if entity.category == "person" and entity.action in ("fly", "float") and "riding" not in entity.look:
        return True
    return known is not None and (known.medium == "air" or known.moves == "fly") and entity.action in ("fly", "float", "hover")


def block_size(block: Block, scale: float) -> tuple[float, float]:
    """Width and height of all rows of a block at a scale."""
    width = block.columns * block.width * scale + (block.columns - 1) * block.gap
    if not block.herd:
        return width, block.rows * block.height * scale + (block.rows - 1) * 2 * block.gap
    width += 0.5 * (block.width * scale + block.gap) if block.staggered else 0.0
    height = block.height * scale
    return width, max(rise(height, block.rows - 1) + SMALLER ** (block.rows - 1) * height, height)


def rise(height: float, row: int) -> float:
    """How much higher in the picture a row of a herd stands whose first is of a height: never above the horizon."""
    return sum(min(FURTHER_BACK * SMALLER**r * height, HIGHEST) for r in range(row))


def level_size(level: Sequence[Block], scale: float) -> tuple[float, float]:
    """Width and height of blocks side by side at a scale."""
    sizes = [block_size(b, scale) for b in level]
    return sum(w for w, _ in sizes) + GAP * (len(level) - 1), max((h for _, h in sizes), default=0.0)


def joint_gap(joint: str, below: Block, scale: float) -> float:
    """Distance between a block and the one above it; a seat is lower than the back of a chair."""
    if joint == "on":
        return -(1.0 - seat_of(below.entity)) * below.height * scale if below.rows == 1 else 0.0
    return 0.5 * ABOVE if joint == "under" else ABOVE


def seat_of(entity: Entity) -> float:
    """How high the seat of a thing or the back of an animal is, as a part of its height; 1 for what is no seat."""
    backs, loads = (lexicon.data("nouns")[name] for name in ("backs", "loads"))
    if entity.category == "animal" and entity.action not in ("fly", "float", "swim"):
        return float(loads.get(entity.noun, backs.get(entity.noun, backs["other"])))
    return float(lexicon.data("nouns")["seats"].get(name_of(entity), 1.0))


def name_of(entity: Entity) -> str:
    """What a thing is drawn as ("sofa" is a couch), else its noun."""
    return lexicon.synonyms().get(entity.noun, entity.noun)


def together(width: float, height: float, category: str, *, true: bool = False) -> float:
    """The factor that brings a natural size nearer to those of others; `true` leaves it nearly as it is, as beside people."""
    exponent = TRUE if true else COMPRESSED if category == "thing" else LIVING
    far = min(1.0, FAR / height) ** 0.6 if true else 1.0
    return float(far * _ADULT ** (COMPRESSED - exponent) * math.sqrt(width * height) ** (exponent - 1))


BADGE = 0.55
"""Size of what has no drawing and stands as a badge with its word: it must not be what is seen first."""


def size_of(entity: Entity, *, true: bool = False) -> tuple[float, float, float]:
    """Width and height of one individual, brought together unless `true`, and the part of its box that its drawing fills."""
    known, category = lexicon.noun(entity.noun), entity.category
    height, scale = height_of(entity.noun, entity.look if category == "person" else None), scale_of(entity.look)
    body = being_of(entity.noun, entity.look, entity.action, entity.look.get("deed", ""), entity.look.get("holding", ""))
    if category == "person" and body and (own := lexicon.drawn_size(body)):
        return _together_with(own, category, true=true)
    if category == "thing":
        width = scale * (known.width if known is not None and known.width else height * 0.95)
        height *= scale
        drawn = lexicon.drawn_size(entity.noun)
        fill = drawn[2] if drawn else 0.6
    else:
        drawn = lexicon.drawn_size(entity.noun)  # animals that are drawn as things are
        shapes: Mapping[str, list[float]] = lexicon.data("nouns")["shapes"]
        aspect, fill = (drawn[0] / drawn[1], drawn[2]) if drawn else shapes.get(entity.noun, shapes[category])[:2]
        if UPRIGHT in entity.look:
            aspect, fill = lexicon.data("upright")["shape"][UPRIGHT]
        height *= scale * (YOUNG if category == "animal" and "young" in entity.look else 1.0)
        if category == "animal" and entity.look.get("posture") == "curl":
            aspect, height = CURLED[0], height * CURLED[1]
        width = height * aspect
        if held := entity.look.get("holding", ""):
            width += 0.7 * (lexicon.drawn_size(lexicon.held_as(held.replace("_", " "))) or (0.15,))[0]
        if category == "person" and entity.action in ("type", "write"):
            width = 0.95 * height  # at a desk
        if category == "person":  # a box that arms and strides leave would make their owner smaller
            width = max(width, lexicon.data("actions")["spread"].get(entity.action, 0.0) * height)
        if entity.action in ("", "stand") and not held:
            width = max(width, lexicon.data("actions")["bearing"].get(entity.look.get("mood", ""), 0.0) * height)
        if entity.action == "fly" and held.rstrip("0123456789_").startswith("broom"):
            width = 1.1 * height  # astride it
        deed = entity.look.get("deed", "") or lexicon.data("actions")["whole"].get(entity.action, "")
        if deed in lexicon.data("actions")["reach"]:
            before = width if held else 0.0
            width, height = _reach(entity, deed, height)
            width = max(width, before)  # who laughs under an umbrella still holds it
            width += lexicon.data("upright")["shape"]["tail"] * height if UPRIGHT in entity.look else 0.0
    rides = category == "person" and entity.action == "ride"
    if mount := entity.look.get("riding", "") or (lexicon.mount_of(entity.noun) if rides else ""):
        width, height = _mounted(mount, width, height)
    factor = together(width, height, category, true=true)
    if (
        category == "thing"
        and drawn is None
        and lexicon.drawn_size(entity.noun.split()[-1]) is None
        and LETTERING not in entity.look
    ):
        factor *= BADGE
    return width * factor, height * factor, fill


def _together_with(size: tuple[float, float, float], category: str, *, true: bool) -> tuple[float, float, float]:
    """The size of a drawing, brought together with what is beside it."""
    factor = together(size[0], size[1], category, true=true)
    return size[0] * factor, size[1] * factor, size[2]


_AIR = 0.72
"""Who kneels or lies has at least so much of the own height to be in: lying makes nobody larger."""


def _reach(entity: Entity, deed: str, height: float) -> tuple[float, float]:
    """Width and height of somebody who does something with a pose of its own, with what stands beside that person for it."""
    table = lexicon.data("actions")
    left, right, top = table["reach"][deed]
    beside, high, _ = (0.0, 0.0, 0.0)
    held = entity.look.get("holding", "").replace("_", " ")
    if held and deed in table["reach_with"]["deeds"]:
        beside, high, _ = lexicon.drawn_size(lexicon.held_as(held)) or (0.0, 0.0, 0.0)
    return (right - left) * height + beside, max(top * height, high, _AIR * height)


def _mounted(mount: str, width: float, height: float) -> tuple[float, float]:
    """Width and height of somebody on or in what is ridden."""
    words = mount.rstrip("0123456789").replace("_", " ").strip()
    known, drawn = lexicon.noun(words), lexicon.drawn_size(words)
    if known is not None and known.category == "animal":
        shapes: Mapping[str, list[float]] = lexicon.data("nouns")["shapes"]
        return known.height * shapes.get(known.word, shapes["animal"])[0], known.height + 0.35 * height
    if drawn is None:
        return max(width, 1.4 * height), 1.25 * height
    if drawn[1] > _BOARD * drawn[0]:  # drawn as it leans on a wall; who rides it stands on it
        return max(width, drawn[1]), 1.05 * height
    return max(width, drawn[0]), max(drawn[1], 0.6 * drawn[1] + 0.75 * height)


_BOARD = 1.6
"""From how many times its width a mount's height says that it is a board or a pair of skis."""


def column_gap(columns: Sequence[Column], index: int, near: set[int], scale: float) -> float:
    """Distance between a column and the next; negative where one partly hides the other."""
    if index not in near:
        return SIDE
    return -0.22 * min(columns[index].size(scale)[0], columns[index + 1].size(scale)[0])


def _area(block: Block, scale: float, wide: float) -> float:
    """Part of the picture that the smallest individual of a block fills."""
    furthest = SMALLER ** (2 * (block.rows - 1)) if block.herd else 1.0
    return block.width * block.height * block.fill * furthest * scale**2 / wide


def _importance(block: Block) -> float:
    """How much more room than other things something needs: words are only there if they can be read."""
    return READ if LETTERING in block.entity.look else 1.0


def _scale(columns: Sequence[Column], near: set[int], wide: float) -> float:
    """Largest scale at which everything fits (both sizes grow with the scale, so halving finds it)."""
    low, high = 0.0, 20.0
    single = max(b.height for c in columns for b in c.blocks)
    for _ in range(32):
        middle = (low + high) / 2
        sizes = [c.size(middle) for c in columns]
        across = sum(w for w, _ in sizes) + sum(column_gap(columns, i, near, middle) for i in range(len(columns) - 1))
        fits = across <= wide * (1 - 2 * MARGIN) and all(h <= GROUND - TOP for _, h in sizes) and single * middle <= LARGEST
        low, high = (middle, high) if fits else (low, middle)
    return low


def _abreast(block: Block) -> int:
    """How many stand in one row at least: a family is not put on shelves."""
    return 3 if block.entity.category == "thing" else 5


def _best_rows(columns: Sequence[Column], near: set[int], wide: float) -> float:
    """Choose the rows of every block so that all of it is as large as possible; returns the scale."""
    blocks = [b for c in columns for g in c.groups() for b in g if b not in c.before]
    choices = [range(1, 1 + (1 if b.count <= _abreast(b) else 2 if b.count <= 6 else 3)) for b in blocks]
    best, chosen = (0.0, 0.0), tuple(1 for _ in blocks)
    for rows in itertools.islice(itertools.product(*choices), 243):
        for block, r in zip(blocks, rows, strict=True):
            block.rows = r
        scale = _scale(columns, near, wide)
        worth = scale * math.prod((0.9 if b.entity.category == "thing" else 0.6) ** (b.rows - 1) for b in blocks)
        enough = (_area(b, scale, wide) / (SMALLEST if b.entity.category == "thing" else HERD) for b in blocks)
        rank = min(1.0, *enough), round(worth, 6)  # another row must be worth it
        if rank > best:
            best, chosen = rank, rows
    for block, r in zip(blocks, chosen, strict=True):
        block.rows = r
    return _scale(columns, near, wide)


def balanced(columns: Sequence[Column], near: set[int], wide: float, *, true: bool = False) -> float:
    """Let the smallest grow, with what it stands on, at the cost of the others, until each fills enough; returns the scale.

    Sizes that are to stay `true` grow only a little, except for words that are to be read.
    """
    groups = [g for c in columns for g in c.groups()]
    blocks = [b for g in groups for b in g]
    # what is made on a worktop may be small beside its maker
    work = {id(b) for g in groups if any(b.entity.id == WORKTOP for b in g) for b in g}
    grown = [b for b in blocks if id(b) not in work] or blocks
    natural = {id(b): b.height for b in blocks}
    best, sizes, rows = 0.0, [(b.width, b.height) for b in blocks], [b.rows for b in blocks]
    for _ in range(40 if len(groups) > 1 else 1):
        scale = _best_rows(columns, near, wide)
        free = [b for b in grown if not true or _importance(b) > 1 or b.height * 1.07 <= GROWN * natural[id(b)]]
        smallest = min(free or grown, key=lambda b: _area(b, scale, wide) / _importance(b))
        least = _area(smallest, scale, wide) / _importance(smallest)
        if least > best:
            best, sizes, rows = least, [(b.width, b.height) for b in blocks], [b.rows for b in blocks]
        if least >= SMALLEST or not free:
            break
        for block in next(g for g in groups if any(b is smallest for b in g)):
            block.width, block.height = block.width * 1.07, block.height * 1.07
    for block, (width, height), r in zip(blocks, sizes, rows, strict=True):
        block.width, block.height, block.rows = width, height, r
    return _scale(columns, near, wide)
