"""Simplifying: a picture as if painted with a flat brush, by the quietest-quarter filter (Kuwahara 1976).

Around every pixel there are four boxes that touch in it. The one with the least going on is the one that lies on the same side of
an edge as the pixel; its mean becomes the pixel. Texture goes, edges stay sharp.
"""

from __future__ import annotations

import numpy as np

from seedream.rendering.styles.pixels import Bytes, box_sums, luma, power_of_two, shifted


def simplified(plate: Bytes, side: float) -> Bytes:
    """A plate `(H, W, 4)` BGRA flattened with boxes of about `side` pixels (rounded to 2, 4, 8 or 16)."""
    size = power_of_two(side, 2)
    if side < 1.5:
        return plate
    shift = 2 * (size.bit_length() - 1)
    means = np.asarray(box_sums(plate, size) >> shift, np.uint8)
    grey = luma(plate).astype(np.int16)
    restless = np.abs(np.diff(grey, axis=1, append=grey[:, -1:])) + np.abs(np.diff(grey, axis=0, append=grey[-1:]))
    unrest = box_sums(np.minimum(restless, 255), size)  # sums of 16 x 16 bytes just fit 16 bits
    packed = np.ascontiguousarray(means).view(np.uint32)[..., 0]
    best, least = packed, unrest
    back = size - 1
    for down, right in ((back, 0), (0, back), (back, back)):
        other, level = shifted(packed, down, right), shifted(unrest, down, right)
        calmer = level < least
        best = np.where(calmer, other, best)
        least = np.minimum(level, least)
    return np.ascontiguousarray(best)[..., None].view(np.uint8)
