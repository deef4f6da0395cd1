"""Stylist: turns painted frames into frames of a style. Baked once a shot; a frame costs some ten to twenty-five milliseconds.

The picture is shrunk to the style's working size, goes through the style's operations, is enlarged again, and paper, screens and
margins are laid over it at full size. Nothing depends on the frame before, and all texture is fixed to the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.styles.colours import Colours, built
from seedream.rendering.styles.finishes import Finish
from seedream.rendering.styles.pixels import Bytes, as_image, luma, resized, through
from seedream.rendering.styles.plate import Bench, Plate, Step
from seedream.rendering.styles.spec import Style, load_style
from seedream.rendering.surface import LINEAR, NEAREST, new_surface, pixels
from seedream.types import FrameSpec

CastPainter = Callable[[Any, float], None]
"""Draws the cast alone, in its own colours, on a canvas; the second argument is the size relative to the frame."""
_TURNS = {
    "dark": Colours(curve=((0.0, 1.0), (0.22, 0.97), (0.4, 0.86), (0.6, 0.74), (0.75, 0.62), (0.85, 0.5), (0.94, 0.3), (1, 0.16))),
    "light": Colours(curve=((0.0, 1.0), (0.2, 0.97), (0.4, 0.88), (0.6, 0.5), (0.97, 0.06), (1.0, 0.04)), chroma=0.4),
}
"""Pages turned dark and light: whatever stands out from its ground stands out from the other, and every hue stays what it is."""
_SAME = 70
"""Largest difference of a channel at which a pixel counts as showing the cast and not what stands before it."""


class Stylist:
    """Applies one style to frames of one size. `type_` for views that are made of words (titles, diagrams, screens); `light` says
    whether their pages are; `still` works at a finer size."""

    def __init__(self, style: Style, frame: FrameSpec, *, type_: bool = False, still: bool = False, light: bool = False) -> None:
        self.style, self.frame, self.type_ = style, frame, type_
        self._turned = built(_TURNS[style.page]) if type_ and style.page == ("dark" if light else "light") else None
        limit = min(frame.width, frame.height) if type_ else style.work_most if still else style.work
        factor = min(1.0, limit / min(frame.width, frame.height))
        width, height = round(frame.width * factor), round(frame.height * factor)
        bench = Bench(width, height, frame.scale * factor, frame)
        self._bench = bench
        steps = style.type_steps if type_ else style.steps
        finishes = style.type_finishes if type_ else style.finishes
        self._steps: list[Step] = [step.bake(bench) for step in steps]
        self._finishes: list[Finish] = [finish.bake(bench) for finish in finishes]

    def apply(self, surface: Any, cast: CastPainter | None = None) -> None:
        """Put everything on a surface into the style; `cast` draws the cast alone, for its outline and its shadow."""
        bench = self._bench
        plate = resized(surface.makeImageSnapshot(), bench.width, bench.height)
        plate[..., 3] = 255
        if self._turned is not None:
            plate = through(plate, self._turned)
        matte = np.zeros(plate.shape[:2], np.uint8)
        if cast is not None and self.style.figures and not self.type_:
            matte = self._matte(cast, plate)
        made = Plate(plate, plate, matte)
        for step in self._steps:
            made = step(made)
        canvas = surface.getCanvas()
        canvas.resetMatrix()
        same = (bench.width, bench.height) == (self.frame.width, self.frame.height)
        sampling = NEAREST if self.style.pixels or same else LINEAR
        whole = skia.Rect.MakeWH(self.frame.width, self.frame.height)
        canvas.drawImageRect(as_image(made.bgra), whole, sampling)  # opaque; the mode kSrc takes ten times as long
        for finish in self._finishes:
            finish(surface)

    def _matte(self, cast: CastPainter, plate: Bytes) -> NDArray[np.uint8]:
        """Where the cast is seen: where it stands and the picture still looks like it."""
        small = new_surface(self._bench.width, self._bench.height)
        cast(small.getCanvas(), self._bench.width / self.frame.width)
        alone = pixels(small)
        matte = np.zeros(plate.shape[:2], np.uint8)
        rows, columns = (np.flatnonzero(alone[..., 3].any(axis=axis)) for axis in (1, 0))
        if len(rows):
            box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
            matte[box] = alone[box][..., 3]
            for channel in range(3):
                cast_, seen = alone[box][..., channel], plate[box][..., channel]
                matte[box][np.maximum(cast_, seen) - np.minimum(cast_, seen) >= _SAME] = 0
        return matte


def make_stylist(name: str, frame: FrameSpec, *, type_: bool = False, still: bool = False, light: bool = False) -> Stylist:
    """The stylist of a style by name; see `Stylist`. Raises InputError for a name that is not there."""
    return Stylist(load_style(name), frame, type_=type_, still=still, light=light)


def is_light(surface: Any) -> bool:
    """Whether most of a picture is light: such pages are turned dark by styles on dark ground."""
    return bool(np.median(luma(resized(surface.makeImageSnapshot(), 64, 64))) > 127)
