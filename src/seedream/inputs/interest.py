"""Interest: where one looks first in a photo, by rare colours and edges; there is no model of faces or things behind it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.pictures import Picture, pixels_of
from seedream.inputs.tones import oklab

_SIDE = 144


def interest_of(picture: Picture) -> NDArray[np.float32]:
    """Interest over a picture. Raises InputError where the file has changed."""
    return interest(pixels_of(picture)[..., :3] / np.float32(255))


def interest(rgb: NDArray[np.floating]) -> NDArray[np.float32]:
    """Where one would look, 0..1: colours that are rare in the photo, edges, and a little the middle."""
    from scipy import ndimage

    step = max(-(-max(rgb.shape[:2]) // _SIDE), 1)
    lab = oklab(rgb[::step, ::step])
    height, width = lab.shape[:2]
    fine = np.stack([ndimage.gaussian_filter(lab[..., i], 2.0) for i in range(3)], -1)
    around = np.stack([ndimage.uniform_filter(lab[..., i], max(height, width) // 2) for i in range(3)], -1)
    rare = np.linalg.norm(fine - around, axis=-1)
    edges = ndimage.gaussian_filter(np.hypot(*np.gradient(fine[..., 0])), 4.0)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    found = (rare / (rare.max() + 1e-9) + 0.8 * edges / (edges.max() + 1e-9)) * np.exp(-0.8 * (x**2 + y**2))
    return np.asarray(ndimage.gaussian_filter(found / (found.max() + 1e-9), 3.0), np.float32)
