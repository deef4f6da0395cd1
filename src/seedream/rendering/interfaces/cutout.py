"""Product photos: the subject cut out of an even ground, multiplied onto a light one, or the whole photo as a print.

Nothing of the subject is ever cut off: where cutting out would leave notches, it is not done.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.pictures import Picture, Pixels, pixels_of
from seedream.rendering.surface import image_from_array

EVEN = 9.0
"""Spread of a photo's edge (steps of 255) up to which its ground counts as even."""
_NEAR, _FAR = 14.0, 42.0
_LEAST, _MOST, _NOTCHES, _LIGHT = 0.015, 0.92, 0.12, 205.0


@dataclass(frozen=True, eq=False)
class Subject:
    """A premultiplied image, and how it is laid down: "free", "multiplied" (its ground is white) or as a "print" with edges."""

    image: Any
    way: Literal["free", "multiplied", "print"]

    @property
    def aspect(self) -> float:
        """Width over height."""
        return float(self.image.width() / self.image.height())


@lru_cache(maxsize=4)
def subject_of(picture: Picture, light: bool) -> Subject:
    """What a product photo shows, as tight as it is; `light` says that it will lie on a light ground."""
    data = pixels_of(picture)
    rgb = data[..., :3].astype(np.float32) / 255
    ground = even_ground(data)
    alpha = data[..., 3] / 255.0 if picture.alpha else None if ground is None else matte(data, ground)
    if alpha is None:
        if ground is not None and light and ground.min() >= _LIGHT:
            return Subject(image_from_array(np.minimum(rgb / (ground / 255 - 0.02), 1.0)), "multiplied")
        return Subject(image_from_array(rgb), "print")
    rows, columns = (np.flatnonzero(alpha.max(axis) > 0.04) for axis in (1, 0))
    cut = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Subject(image_from_array(rgb[cut], alpha[cut]), "free")


def even_ground(data: Pixels) -> NDArray[np.float32] | None:
    """The colour `(3,)` 0..255 of a photo's ground, or None where its edges are of several colours."""
    rgb = data[..., :3].astype(np.float32)
    edge = np.concatenate([rgb[:3].reshape(-1, 3), rgb[-3:].reshape(-1, 3), rgb[:, :3].reshape(-1, 3), rgb[:, -3:].reshape(-1, 3)])
    ground = np.median(edge, axis=0)
    return ground if float(np.percentile(np.abs(edge - ground).max(1), 96)) <= EVEN * 2 else None


def matte(data: Pixels, ground: NDArray[np.float32]) -> NDArray[np.floating] | None:
    """Opacity `(H, W)` of what stands on an even ground; None where nothing, everything or something notched is left."""
    from scipy import ndimage  # only where a photo is cut out

    away = np.abs(data[..., :3].astype(np.float32) - ground).max(2)
    labels, _ = ndimage.label(away < _FAR)
    at_edge = np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]]))
    outside = np.isin(labels, at_edge[at_edge > 0])
    opacity = np.where(outside, np.clip((away - _NEAR) / (_FAR - _NEAR), 0, 1), 1.0)
    opacity = ndimage.gaussian_filter(opacity, 0.7)
    share = float((opacity > 0.5).mean())
    step = max(max(opacity.shape) // 240, 1)
    coarse = np.pad(opacity[::step, ::step] > 0.5, 30)
    notched = float(ndimage.binary_closing(coarse, iterations=28).sum() / max(coarse.sum(), 1)) - 1.0
    return opacity if _LEAST < share < _MOST and notched < _NOTCHES else None
