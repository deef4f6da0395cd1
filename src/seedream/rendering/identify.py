"""Identify: which member of the cast each pixel of a frame shows, after everything that may cover it.

Nothing is assumed about how a place is composited. The frame is painted with the whole cast in pure white and in pure black: where
the two differ, the cast is seen, and the difference is its share of the pixel, whatever haze, foreground or weather lies over it.
Then one painting for every bit of the members' numbers says whose share it is: with n members that is 2 + log2(n + 1) paintings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.diffusion.tracks import Tracks
from seedream.rendering.characters.stagecraft import Actor
from seedream.rendering.lettering.writing import flat_ink
from seedream.rendering.painter import Canvas
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.reading.carrying import HELD_LETTERING, LETTERING
from seedream.scene.shots.views import WorldView
from seedream.types import FrameSpec

WHITE, BLACK = 0xFFFFFFFF, 0xFF000000
WRITING = ".lettering"
"""What is added to a member's name for the entry of the words that it carries."""
WRITTEN = 60
"""Difference between white and black ink from which a pixel counts as lettering."""
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
        """The pixels `(H, W)` that show a member with its lettering, or (name + `WRITING`) the lettering alone."""
        own: NDArray[np.bool_] = self.ids == self.names.index(name) + 1
        if name + WRITING in self.names:
            own = own | (self.ids == self.names.index(name + WRITING) + 1)
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
    entries = len(names) + len(_lettered(painter))
    if entries > 255:
        raise ValueError(f"got {entries} members and letterings; an id buffer holds at most 255")

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
    full_px = tuple(extents[n] for n in names)
    return _with_lettering(painter, time_s, Identity(ids, names, full_px))


def _with_lettering(painter: WorldPainter, time_s: float, cast: Identity) -> Identity:
    """The identity with an entry for the lettering of each member that carries some."""
    full_px = _lettering_extents(painter, time_s)
    if not full_px:
        return cast
    written, ids = _lettering(painter, time_s), cast.ids.copy()
    first = len(cast.names) + 1
    for index, name in enumerate(full_px):
        ids[written & (cast.ids == cast.names.index(name) + 1)] = first + index
    return Identity(ids, (*cast.names, *(name + WRITING for name in full_px)), (*cast.full_px, *full_px.values()))


def _lettered(painter: WorldPainter) -> list[Actor]:
    return [actor for actor in painter.actors if {LETTERING, HELD_LETTERING} & actor.member.look.keys()]


def _lettering_extents(painter: WorldPainter, time_s: float) -> dict[str, int]:
    """Area in pixels of the lettering of each member that carries some, nothing before it and nothing cut off."""
    areas = {}
    for actor in _lettered(painter):
        inks = []
        for ink in (WHITE, BLACK):
            with flat_ink(ink):
                inks.append(painter.alone(actor, time_s)[..., 1].astype(np.int16))
        areas[actor.member.entity_id] = round(int((inks[0] - inks[1] > WRITTEN).sum()) * painter.zoom(time_s) ** 2)
    return areas


def _lettering(painter: WorldPainter, time_s: float) -> NDArray[np.bool_]:
    """The pixels `(H, W)` of a frame that show lettering: those that change with its ink."""
    shown = []
    for ink in (WHITE, BLACK):
        surface = new_surface(painter.frame.width, painter.frame.height)
        paint_proof(painter, surface.getCanvas(), time_s, ink)
        shown.append(pixels(surface)[..., :3].astype(np.int16))
    changed: NDArray[np.bool_] = (shown[0] - shown[1]).max(axis=-1) > WRITTEN
    return changed


def paint_proof(painter: WorldPainter, canvas: Canvas, time_s: float, ink: int) -> Mapping[str, tuple[float, float]]:
    """Draw a frame with all lettering flat in one colour.

    Returns of each text the height of a capital and the area of its strokes in pixels, as if nothing covered it.
    """
    painter.forget()
    with flat_ink(ink) as proofing:
        painter.paint(canvas, time_s)
    painter.forget()
    zoom = painter.zoom(time_s)
    return {text: (cap * zoom, proofing.areas_px[text] * zoom**2) for text, cap in proofing.caps_px.items()}
