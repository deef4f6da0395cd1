"""Light on a finished figure's pixels: rims inside its outline, ambience towards the ground, and the glow of the rims around it.

Only pixels at the outline change, so they are picked out and computed one by one; blending whole pictures costs five times as much.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.colour import channels, with_alpha
from seedream.rendering.painter import LightRig

_RIM, _GLOW = 0.9, 0.16
"""Share of the rig's rim strength that lies inside the outline, and around it."""

Cover = NDArray[np.uint8]
"""Alpha of a figure, `(H, W)`, contiguous. Its outermost columns are empty or outside the frame, as far as rims reach."""


def draw_rims(bgra: NDArray[np.uint8], cover: Cover, light: LightRig, width_px: int) -> None:
    """Tint both sides of the outline inside a premultiplied contiguous `(H, W, 4)` figure, in place."""
    pixels, alpha, row = bgra.reshape(-1, 4), cover.ravel(), cover.shape[1]
    down = max(1, width_px // 2) * row
    for colour, step in ((light.rim_left, down + width_px), (light.rim_right, down - width_px)):
        at = np.flatnonzero((alpha[step:] > 0) & (alpha[:-step] < 255)) + step
        own = _unit(alpha[at])
        edge = own * (1 - _unit(alpha[at - step])) * np.float32(light.rim_strength * _RIM)
        tint = (edge * own)[:, None] * _bgr(colour)
        below = pixels[at, :3] * (1 - edge)[:, None]
        pixels[at, :3] = np.minimum(tint + below + np.float32(0.5), alpha[at, None])


def draw_glow(bgra: NDArray[np.uint8], cover: Cover, light: LightRig, shift_px: int) -> None:
    """Lay the faint glow of both rims under a premultiplied figure, in place; it reaches `shift_px` beyond the outline."""
    pixels, alpha = bgra.reshape(-1, 4), cover.ravel()
    here, left, right = alpha[shift_px:-shift_px], alpha[: -2 * shift_px], alpha[2 * shift_px :]
    for colour, beside in ((light.rim_right, left), (light.rim_left, right)):
        found = np.flatnonzero((here < 255) & (beside > here))
        at, strength = found + shift_px, np.float32(light.rim_strength * _GLOW)
        free = (1 - _unit(pixels[at, 3])) * _unit(beside[found]) * strength
        added = free[:, None] * np.append(_bgr(colour), np.float32(255))
        pixels[at] = np.minimum(pixels[at] + added + np.float32(0.5), 255)


def draw_ambience(canvas: Any, box: tuple[int, int, int, int], top_y: float, ground_y: float, light: LightRig) -> None:
    """Shade a figure by ambience that grows from `top_y` to `ground_y`: a band of plain colour for each step of its alpha.

    `box`: left, top, right and bottom of the figure in pixels.
    """
    left, top, right, bottom = box
    full = (light.ambient >> 24) & 255
    way = np.clip((np.arange(top, bottom) + 0.5 - top_y) / max(ground_y - top_y, 1.0), 0, 1)
    steps = np.rint(full * (0.3 + 0.7 * way)).astype(int)
    edges = [0, *(np.flatnonzero(np.diff(steps)) + 1).tolist(), len(steps)]
    for start, end in pairwise(edges):
        band = skia.Rect.MakeLTRB(left, top + start, right, top + end)
        colour = with_alpha(light.ambient, steps[start] / 255)
        canvas.drawRect(band, skia.Paint(Color=colour, BlendMode=skia.BlendMode.kSrcATop, AntiAlias=False))


def figure_box(cover: Cover) -> tuple[int, int, int, int] | None:
    """Left, top, right, bottom of what is not empty, or None."""
    rows = np.flatnonzero(cover.any(axis=1))
    if not len(rows):
        return None
    columns = np.flatnonzero(cover[rows[0] : rows[-1] + 1].any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _unit(values: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.asarray(values.astype(np.float32) / np.float32(255))


def _bgr(colour: int) -> NDArray[np.float32]:
    return np.array(channels(colour)[::-1], np.float32)
