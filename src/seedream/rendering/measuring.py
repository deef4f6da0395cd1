"""Measuring: how far an actor's drawing reaches around its ground point, found by drawing it once, small and alone."""

from __future__ import annotations

import numpy as np

from seedream.rendering.characters.compositing import Bounds
from seedream.rendering.characters.stagecraft import Actor, Lens, Spot
from seedream.rendering.painter import LightRig
from seedream.rendering.surface import new_surface, pixels
from seedream.types import FrameSpec

_SIDE = 480
_HALF_U = 540.0
"""Half of the measuring field in design units."""
_SOLID = 100
"""Alpha from which a pixel belongs to the drawing and not to its glow."""


def measured(actor: Actor, light: LightRig, time_s: float) -> Bounds:
    """Left, top, right and bottom of a drawing around its ground point at its own size, in design units.

    It is looked at from afar first, then so that it fills most of the field.
    """
    frame = FrameSpec(_SIDE, _SIDE)
    lens = Lens(light, frame.scale, frame)
    nearness = 1.0
    for turn in range(9):
        box = _ink(actor, lens, nearness, time_s)
        reach = max((abs(v) for v in box), default=0.0)
        if box and reach > 0.93 * _HALF_U:
            nearness *= 0.4
        elif box and reach > 0.3 * _HALF_U:
            break
        elif not box and turn == 0:
            nearness *= 0.1  # something large may be open where it stands, as a tower on four legs is
        else:
            nearness *= min(0.8 * _HALF_U / max(reach, 20.0), 6.0)
    if not box:
        return -1.0, -2.0, 1.0, 0.0
    left, top, right, bottom = (v / nearness for v in box)
    return left, top, right, bottom


def _ink(actor: Actor, lens: Lens, nearness: float, time_s: float) -> tuple[float, ...]:
    """The drawing's box around the field's middle in design units; empty where nothing is drawn."""
    spot = Spot(_HALF_U, _HALF_U, 0.0, nearness)
    actor.prepare(time_s, spot, lens)
    surface = new_surface(_SIDE, _SIDE)
    canvas = surface.getCanvas()
    canvas.scale(lens.scale, lens.scale)
    actor.draw(canvas, spot, lens, shadow=False)
    solid = pixels(surface)[..., 3] > _SOLID
    rows, columns = np.nonzero(solid.any(axis=1))[0], np.nonzero(solid.any(axis=0))[0]
    if not len(rows):
        return ()
    edges = np.array([columns[0], rows[0], columns[-1] + 1, rows[-1] + 1]) / lens.scale - _HALF_U
    return tuple(float(v) for v in edges)
