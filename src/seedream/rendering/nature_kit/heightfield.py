"""Ground in perspective from a height function, with the exact shadows of a low sun: slices far to near, running maximum."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import lab_to_srgb
from seedream.rendering.nature_kit.scenery import Scenery

Field = NDArray[np.float32]
Heights = Callable[[Field, Field], Field]
"""`(x, z) -> height`, in units of the field; z is the distance from the eye."""
Colours = Callable[[Field, Field, Field, Field], Field]
"""`(key 0..1, height, x, z) -> OKLab (..., 3)`."""
FOCAL = 1.1


@dataclass(frozen=True, slots=True)
class Lens:
    """From where a field is seen: height of the eye, nearest and farthest slice, tangent of the sun's height."""

    eye: float = 1.5
    far: float = 120.0
    slices: int = 360
    sun_tan: float = 0.34


@dataclass(frozen=True, eq=False)
class Ground:
    """Where things stand on a field: the projection of its points into design units."""

    scenery: Scenery
    lens: Lens
    heights: Heights

    def at(self, x: float, z: float) -> tuple[float, float, float]:
        """Design x, y of the ground at `x`, `z`, and design units per field unit there."""
        unit = FOCAL * 1080 / z
        h = float(self.heights(np.array([[x]], np.float32), np.array([[z]], np.float32))[0, 0])
        return self.scenery.width / 2 + x * unit, self.scenery.horizon + (self.lens.eye - h) * unit, unit


def heightfield(
    s: Scenery, lens: Lens, heights: Heights, colours: Colours, *, reduce: float = 2.0, light_side: int | None = None
) -> Ground:
    """Add the ground from the horizon to the bottom of the frame, sheared with the camera; light comes from the sun's side."""
    side = s.side if light_side is None else light_side
    unit, over, step = FOCAL * 1080, s.over(1.0), reduce / s.scale
    near = lens.eye * unit / (s.bottom - s.horizon) * 0.8
    z = np.geomspace(near, lens.far, lens.slices).astype(np.float32)[:, None]
    # Shadows fall in from beyond the picture's edge, so the field is made wider than what is kept.
    pad = int(140 / step)
    xs = np.arange(-over, s.width + over + step, step, dtype=np.float32)
    wide = np.concatenate((xs[0] - step * np.arange(pad, 0, -1), xs, xs[-1] + step * np.arange(1, pad + 1))).astype(np.float32)[
        None, :
    ]
    x = (wide - s.width / 2) / unit * z
    zz = np.asarray(np.broadcast_to(z, x.shape))
    h = heights(x, zz).astype(np.float32)
    key = _key(h, x, z, lens, side)
    keep = slice(pad, pad + len(xs))
    rgb = lab_to_srgb(colours(key[:, keep], h[:, keep], x[:, keep], zz[:, keep])).astype(np.float32)
    y = s.horizon + (lens.eye - h[:, keep]) * unit / z
    visible = np.minimum.accumulate(y, axis=0)
    top = float(visible.min()) - 3
    lines = np.arange(top, s.bottom + step, step, dtype=np.float32)
    skyline = skia.PathBuilder()
    skyline.moveTo(float(xs[0]), s.bottom + 40)
    for px, py in zip(xs.tolist(), visible[-1].tolist(), strict=True):
        skyline.lineTo(px, py)
    skyline.lineTo(float(xs[-1]), s.bottom + 40)
    skyline.close()
    shear = (s.horizon, min(s.stage.ground_y, s.height))
    s.image(1.0, top, scan(rgb, visible, lines), None, reduce, clip=skyline.detach(), shear=shear)
    return Ground(s, lens, heights)


def _key(h: Field, x: Field, z: Field, lens: Lens, side: int) -> Field:
    """Light 0..1: slope toward the sun, zero in cast shadow."""
    dx = np.gradient(h, axis=1) / np.maximum(np.gradient(x, axis=1), 1e-6)
    dz = np.gradient(h, axis=0) / np.gradient(z[:, 0])[:, None]
    plane = h - x * lens.sun_tan * side
    highest = np.maximum.accumulate(plane[:, ::-1], 1)[:, ::-1] if side > 0 else np.maximum.accumulate(plane, 1)
    lit = np.clip(1 - (highest - plane) / (0.02 + 0.03 * z), 0, 1)
    norm = 1 / np.sqrt(1 + dx * dx + dz * dz)
    along, up = math.cos(math.atan(lens.sun_tan)) * side, math.sin(math.atan(lens.sun_tan))
    facing = np.clip((-dx * along + up) * norm, 0, 1) / max(0.3, math.hypot(along, up))
    return np.asarray(facing * lit, np.float32)


def scan(rgb: Field, visible: Field, lines: Field) -> Field:
    """Each column painted from the front-most slice that is seen at each line; `visible` falls from near to far."""
    count, width = visible.shape
    out = np.empty((len(lines), width, 3), np.float32)
    index = np.arange(count, dtype=np.float32)
    for column in range(width):
        at = np.interp(-lines, -visible[:, column], index)
        i = np.minimum(at.astype(np.int32), count - 2)
        t = (at - i)[:, None]
        out[:, column] = rgb[i, column] * (1 - t) + rgb[i + 1, column] * t
    return out
