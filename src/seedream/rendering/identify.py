"""Identify: which member of the cast each pixel of a frame shows, after everything that may cover it.

Nothing is assumed about how a place is composited. The frame is painted with the whole cast in pure white and in pure black: where
the two differ, the cast is seen, and the difference is its share of the pixel, whatever haze, foreground or weather lies over it.
Then one painting for every bit of the members' numbers says whose share it is: with n members that is 2 + log2(n + 1) paintings.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.views import WorldView
from seedream.types import FrameSpec

WHITE, BLACK = 0xFFFFFFFF, 0xFF000000
SEEN = 0.5
"""Least share of a pixel from which it counts as showing the cast."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a frame shows: `ids` `(H, W)` holds 0 for no cast, else 1 + the index in `names` of whom the pixel shows.

    `full_px` is each member's area in pixels if nothing covered it and the frame did not cut it.
    """

    ids: NDArray[np.uint8]
    names: tuple[str, ...]
    full_px: tuple[int, ...]

    def mask(self, name: str) -> NDArray[np.bool_]:
        """The pixels `(H, W)` that show a member."""
        own: NDArray[np.bool_] = self.ids == self.names.index(name) + 1
        return own

    def visible_px(self, name: str) -> int:
        """How many pixels show a member."""
        return int(self.mask(name).sum())

    def visible_part(self, name: str) -> float:
        """The part of a member that is seen, 0..1."""
        return min(1.0, self.visible_px(name) / max(1, self.full_px[self.names.index(name)]))

    def centre(self, name: str) -> tuple[float, float]:
        """Centroid of a member's visible pixels, as fractions of the frame from the left and the top; (nan, nan) if unseen."""
        rows, columns = np.nonzero(self.mask(name))
        if not len(rows):
            return float("nan"), float("nan")
        height, width = self.ids.shape
        return float(columns.mean() + 0.5) / width, float(rows.mean() + 0.5) / height


def identify(view: WorldView, tracks: Tracks, frame: FrameSpec, seed: int, time_s: float) -> Identity:
    """Who is where in one frame of a view; at most 255 members."""
    return identify_painted(WorldPainter(view, tracks, frame, seed), time_s)


def identify_painted(painter: WorldPainter, time_s: float) -> Identity:
    """Who is where in one frame of a painter that exists already."""
    names = tuple(actor.member.entity_id for actor in painter.actors)
    if len(names) > 255:
        raise ValueError(f"got {len(names)} members; an id buffer holds at most 255")

    def painted(white: Callable[[int], bool]) -> NDArray[np.int16]:
        surface = new_surface(painter.frame.width, painter.frame.height)
        painter.paint_flat(surface.getCanvas(), time_s, {n: WHITE if white(i) else BLACK for i, n in enumerate(names, 1)})
        return pixels(surface)[..., :3].astype(np.int16)

    dark = painted(lambda _: False)
    contrast = painted(lambda _: True) - dark
    channel = contrast.argmax(axis=-1)[..., None]  # a coloured light leaves one channel clearer than the others
    share = np.take_along_axis(contrast, channel, -1)[..., 0] / 255
    ids = np.zeros(share.shape, np.uint8)
    for bit in range(len(names).bit_length()):
        own = painted(lambda i, bit=bit: bool(i >> bit & 1)) - dark  # type: ignore[misc]
        lit = np.take_along_axis(own, channel, -1)[..., 0] / 255
        ids |= (lit > share / 2).astype(np.uint8) << bit
    ids[(share < SEEN) | (ids > len(names))] = 0
    extents = painter.extents(time_s)
    return Identity(ids, names, tuple(extents[n] for n in names))
