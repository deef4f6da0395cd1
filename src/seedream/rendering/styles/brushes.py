"""What a hand does to a plate: flattening, softening, unsteady contours, lines.

Each is a frozen description with `bake(bench)`, which prepares what is static and returns the step for one frame. Lengths are in
design units, amounts mostly 0..1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from seedream.rendering.colour import from_hex
from seedream.rendering.styles.lines import drawn_edges, outline, steep
from seedream.rendering.styles.pixels import Bytes, as_image, bgr, blend, box_mean, power_of_two, resized
from seedream.rendering.styles.plate import Bench, Plate, Step
from seedream.rendering.styles.simplify import simplified
from seedream.rendering.styles.textures import texture


@dataclass(frozen=True, slots=True)
class Simplify:
    """Flatten the picture with a brush `side` wide; lines are then taken from the flattened picture. With `spare`, the cast stays
    as it is, so that faces keep their features. `shrink` works at a part of the size, for large shapes with round contours."""

    side: float
    spare: bool = False
    shrink: int = 1

    def bake(self, bench: Bench) -> Step:
        """The step."""

        def step(plate: Plate) -> Plate:
            flat = plate.bgra
            if self.shrink > 1:
                flat = resized(as_image(flat), bench.width // self.shrink, bench.height // self.shrink)
            flat = simplified(flat, self.side * bench.unit / self.shrink)
            if self.shrink > 1:
                flat = resized(as_image(flat), bench.width, bench.height)
            flat = _spared(plate, flat) if self.spare else flat
            return replace(plate, bgra=flat, seen=flat)

        return step


@dataclass(frozen=True, slots=True)
class Soften:
    """Blur by a box of `side`, so that the contours of what is later cut into tones are round."""

    side: float
    spare: bool = False

    def bake(self, bench: Bench) -> Step:
        """The step."""
        side = power_of_two(self.side * bench.unit, 2)

        def step(plate: Plate) -> Plate:
            soft = box_mean(plate.bgra, side)
            soft = _spared(plate, soft) if self.spare else soft
            return replace(plate, bgra=soft, seen=soft)

        return step


def _spared(plate: Plate, changed: Bytes) -> Bytes:
    """What was changed, with the cast as it was."""
    was, now = (np.ascontiguousarray(b).view(np.uint32)[..., 0] for b in (plate.bgra, changed))
    return np.asarray(np.where(plate.matte > 127, was, now)[..., None].view(np.uint8))


@dataclass(frozen=True, slots=True)
class Wobble:
    """Move every contour by up to `amount`, as an unsteady hand does, the same in every frame; `cell` is the size of the waves."""

    amount: float
    cell: float = 60.0

    def bake(self, bench: Bench) -> Step:
        """The step."""
        size = bench.width, bench.height, bench.unit * self.cell / 15
        waves = [np.clip(texture(name, *size), -1, 1) * self.amount * bench.unit for name in ("waves", "other_waves")]
        rows = np.clip(np.arange(bench.height)[:, None] + np.rint(waves[1]).astype(np.int64), 0, bench.height - 1)
        columns = np.clip(np.arange(bench.width)[None] + np.rint(waves[0]).astype(np.int64), 0, bench.width - 1)
        index = rows * bench.width + columns

        def moved(bytes_: Bytes) -> Bytes:
            packed = np.ascontiguousarray(bytes_).view(np.uint32)[..., 0]
            return np.asarray(np.take(packed, index)[..., None].view(np.uint8))

        def step(plate: Plate) -> Plate:
            bgra = moved(plate.bgra)
            seen = bgra if plate.seen is plate.bgra else moved(plate.seen)
            return Plate(bgra, seen, np.take(plate.matte, index))

        return step


@dataclass(frozen=True, slots=True)
class Lines:
    """Draw the picture's edges: `fine` and `coarse` are the widths of the two looks, `threshold` the least contrast 0..255.

    `figure` draws the outline of the cast that wide, `both` also draws the light side of edges, `broken` 0..1 lets the tooth of
    the paper interrupt the line.
    """

    colour: str
    fine: float = 2.0
    coarse: float = 8.0
    threshold: float = 6.0
    gain: float = 14.0
    opacity: float = 1.0
    figure: float = 0.0
    figure_colour: str = ""
    both: bool = False
    broken: float = 0.0
    broken_by: str = "tooth"

    def bake(self, bench: Bench) -> Step:
        """The step."""
        fine, coarse = power_of_two(self.fine * bench.unit, 1, 4), power_of_two(self.coarse * bench.unit, 2, 8)
        coarse = max(coarse, 2 * fine)
        ink, figure_ink = bgr(from_hex(self.colour)), bgr(from_hex(self.figure_colour or self.colour))
        width = max(1, round(self.figure * bench.unit))
        tooth = None
        if self.broken:
            grain = texture(self.broken_by, bench.width, bench.height, bench.unit)
            tooth = np.clip(255 * (self.opacity - self.broken * (0.5 + grain)), 0, 255).astype(np.uint16)

        def thinned(share: Bytes) -> Bytes:
            thin = share * (np.uint16(256 * self.opacity) if tooth is None else tooth) >> 8
            return np.asarray(np.minimum(thin, 255), np.uint8)

        def step(plate: Plate) -> Plate:
            share = drawn_edges(plate.seen, fine, coarse, self.threshold, self.gain)
            if self.both:
                share = np.maximum(share, steep(plate.seen, self.threshold * 4, self.gain / 8))
            out = blend(plate.bgra, ink, thinned(share))
            if self.figure and plate.matte.any():
                out = blend(out, figure_ink, thinned(outline(plate.matte, width)))
            return replace(plate, bgra=out)

        return step
