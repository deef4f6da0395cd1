"""Cutting out: which pixels of a photo are its subject.

Two mixtures of Gaussians in OKLab, one for what touches the edges and one for the rest, are fitted in turn with a soft mask, and
the mask is laid along the edges of the picture by a guided filter (He, Sun and Tang 2013). The idea is that of GrabCut (Rother,
Kolmogorov and Blake 2004) with the filter in the place of the graph cut. A cut that is not good enough is not made.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.pictures import Picture, Pixels, pixels_of
from seedream.inputs.tones import oklab
from seedream.types import Rect

Mask = NDArray[np.float32]
"""Opacity `(H, W)` in 0..1."""

_SIDE = 208
_CLUSTERS, _ROUNDS = 5, 7
_LEAST, _MOST, _APART, _AT_EDGE, _NOTCHES = 0.02, 0.72, 0.065, 0.34, 0.16
"""Share of the picture that a subject fills, least distance of its colours from the ground's, how much of the picture's edge
(without the lower one) it may touch, and how much of it notches may take."""
_BAND, _FAINT = 3.0, 0.25
"""Width of the band on either side of a border within which colours are compared (pixels of the small copy); least opacity seen."""


@dataclass(frozen=True, eq=False, slots=True)
class Cut:
    """A subject: its opacity at the picture's size, the rectangle (fractions) it fills, and why it was cut or could not be.

    `good` says whether it can stand on its own; else the whole photo has to be shown.
    """

    mask: Mask
    box: Rect
    good: bool
    why: str


@lru_cache(maxsize=4)
def cut_out(picture: Picture) -> Cut:
    """The subject of a picture. Raises InputError where the file has changed."""
    data = pixels_of(picture)
    if picture.alpha:
        mask: Mask = data[..., 3].astype(np.float32) / np.float32(255)
        return Cut(mask, _box(mask), True, "its ground is transparent")
    step = max(-(-max(data.shape[:2]) // _SIDE), 1)
    small = _shrunk(data, step)
    lab = oklab(small)
    soft = _segment(lab)
    kept = _whole(soft > 0.5)
    good, why = _judged(kept, lab)
    full = _full_size(np.where(kept, np.maximum(soft, 0.5), np.minimum(soft, 0.49)).astype(np.float32), data, step)
    mask = np.maximum(full * _spread_out(_dilated(kept, 2), data.shape[:2]), _spread_out(_core(kept), data.shape[:2]))
    mask = mask * _in_one_piece(mask)
    return Cut(mask, _box(mask), good, why)


def _in_one_piece(mask: Mask) -> Mask:
    """1 where a mask hangs together with its largest piece, 0 elsewhere: what a thin bridge held is gone with it."""
    from scipy import ndimage

    labels, count = ndimage.label(mask > _FAINT)
    if count < 2:
        return np.ones_like(mask)
    largest = labels == int(np.argmax(np.bincount(labels.ravel())[1:])) + 1
    return np.asarray(ndimage.binary_dilation(largest, iterations=2), np.float32)


def _shrunk(data: Pixels, step: int) -> NDArray[np.float64]:
    """sRGB `(h, w, 3)` in 0..1, by averaging whole blocks."""
    height, width = data.shape[0] // step * step, data.shape[1] // step * step
    blocks = data[:height, :width, :3].reshape(height // step, step, width // step, step, 3).astype(np.float64)
    out: NDArray[np.float64] = blocks.mean((1, 3)) / 255
    return out


def _segment(lab: NDArray[np.float64]) -> Mask:
    """Soft mask `(h, w)` of the subject."""
    from scipy import ndimage  # only where something is cut out

    height, width = lab.shape[:2]
    edge = np.zeros((height, width), bool)
    rim = max(round(0.03 * min(height, width)), 2)
    edge[:rim] = edge[:, :rim] = edge[:, -rim:] = True
    edge[-rim:, : width // 5] = edge[-rim:, -(width // 5) :] = True
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    middle = np.exp(-((np.abs(x) / 0.75) ** 3) - ((np.abs(y - 0.06) / 0.8) ** 3))
    points = lab.reshape(-1, 3)
    ground = _Mixture.of(points[edge.ravel()])
    unlike = -ground.log_likelihood(points).reshape(height, width)
    low, high = np.percentile(unlike, (20, 97))
    mask = np.clip((unlike - low) / max(high - low, 1e-6), 0, 1) * middle
    mask = (mask > max(float(np.quantile(mask, 0.6)), 0.12)).astype(np.float64)
    for _ in range(_ROUNDS):
        inside = mask > 0.5
        if inside.sum() < 40:
            break
        behind = ~inside & ((middle < 0.9) | edge)
        fore = _Mixture.of(points[inside.ravel()])
        ground = _Mixture.of(points[(behind | edge).ravel()])
        odds = (fore.log_likelihood(points) - ground.log_likelihood(points)).reshape(height, width)
        odds = np.clip(odds, -6, 6) + 3.0 * (middle - 0.42) - 6.0 * edge
        mask = ndimage.gaussian_filter(1 / (1 + np.exp(-odds)), 1.3)
    return np.asarray(mask, np.float32)


@dataclass(frozen=True, eq=False, slots=True)
class _Mixture:
    """Gaussians in OKLab: means `(K, 3)`, what whitens them `(K, 3, 3)`, and the constant part of their log likelihoods `(K,)`."""

    means: NDArray[np.float64]
    whitenings: NDArray[np.float64]
    constants: NDArray[np.float64]

    @classmethod
    def of(cls, points: NDArray[np.float64]) -> _Mixture:
        points = points[:: max(len(points) // 6000, 1)]
        centres = [points.mean(0)]
        while len(centres) < _CLUSTERS:
            away = np.min([((points - c) ** 2).sum(1) for c in centres], axis=0)
            centres.append(points[int(np.argmax(away))])
        means = np.array(centres)
        for _ in range(6):
            own = ((points[:, None] - means[None]) ** 2).sum(2).argmin(1)
            means = np.array([points[own == k].mean(0) if (own == k).any() else means[k] for k in range(_CLUSTERS)])
        shares = np.array([max(float((own == k).mean()), 1e-4) for k in range(_CLUSTERS)])
        small = np.eye(3) * 4e-4
        spreads = np.array([np.cov(points[own == k].T) + small if (own == k).sum() > 4 else small for k in range(_CLUSTERS)])
        constants = np.log(shares) - 0.5 * np.linalg.slogdet(spreads)[1]
        return cls(means, np.linalg.cholesky(np.linalg.inv(spreads)), constants)

    def log_likelihood(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of every point `(N,)`, up to a constant."""
        parts = []
        for mean, whitening, constant in zip(self.means, self.whitenings, self.constants, strict=True):
            parts.append(constant - 0.5 * (((points - mean) @ whitening) ** 2).sum(1))
        out: NDArray[np.float64] = np.logaddexp.reduce(parts, axis=0)
        return out


def _guided(guide: NDArray[np.float64], values: NDArray[np.floating], reach: float, eps: float) -> NDArray[np.float64]:
    """Values `(h, w)` smoothed along the edges of the first channel of a guide, by the colour-line model within `reach` pixels."""
    from scipy import ndimage

    size = 2 * max(round(reach), 1) + 1

    def mean(a: NDArray[np.floating]) -> NDArray[np.float64]:
        return np.asarray(ndimage.uniform_filter(a.astype(np.float64), size, mode="nearest"))

    channels = [guide[..., i] for i in range(3)]
    centre, level = [mean(c) for c in channels], mean(values)
    cross = np.stack([mean(c * values) - m * level for c, m in zip(channels, centre, strict=True)], -1)
    spread = np.empty((*values.shape, 3, 3))
    for i in range(3):
        for j in range(i, 3):
            spread[..., i, j] = spread[..., j, i] = mean(channels[i] * channels[j]) - centre[i] * centre[j]
    slope = _solved(spread + eps * np.eye(3), cross)
    base = level - sum(slope[..., i] * centre[i] for i in range(3))
    return np.asarray(sum(mean(slope[..., i]) * channels[i] for i in range(3)) + mean(base))


def _solved(matrices: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Solutions of many symmetric 3x3 systems by Cramer's rule, ten times faster than one by one."""
    a, b, c = matrices[..., 0], matrices[..., 1], matrices[..., 2]
    over_bc, over_ca, over_ab = np.cross(b, c), np.cross(c, a), np.cross(a, b)
    determinant = (a * over_bc).sum(-1, keepdims=True)
    inverse = np.stack([over_bc, over_ca, over_ab], -1)
    return np.asarray((inverse * right[..., None, :]).sum(-1) / np.maximum(determinant, 1e-18))


def _whole(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The largest piece, without holes and thin threads."""
    from scipy import ndimage

    mask = ndimage.binary_opening(mask, iterations=1)
    labels, count = ndimage.label(mask)
    if not count:
        return mask
    sizes = np.bincount(labels.ravel())[1:]
    kept = labels == int(np.argmax(sizes)) + 1
    return np.asarray(ndimage.binary_fill_holes(ndimage.binary_closing(kept, iterations=2)))


def _core(mask: NDArray[np.bool_]) -> Mask:
    """What lies well inside a mask: nothing of it is see-through."""
    from scipy import ndimage

    return np.asarray(ndimage.gaussian_filter(ndimage.binary_erosion(mask, iterations=4).astype(np.float32), 1.0))


def _dilated(mask: NDArray[np.bool_], by: int) -> Mask:
    from scipy import ndimage

    return np.asarray(ndimage.gaussian_filter(ndimage.binary_dilation(mask, iterations=by).astype(np.float32), 1.0))


def _judged(kept: NDArray[np.bool_], lab: NDArray[np.float64]) -> tuple[bool, str]:
    """Whether a cut is worth it: big enough, within the picture, and of other colours than what is right outside it."""
    from scipy import ndimage

    share = float(kept.mean())
    if not _LEAST < share < _MOST:
        return False, f"no subject stands out ({share:.0%} of the picture differs from its edges)"
    sides = np.concatenate([kept[0], kept[:, 0], kept[:, -1]])
    if float(sides.mean()) > _AT_EDGE:
        return False, "its subject goes beyond the edges of the picture"
    padded = np.pad(kept, 24)
    notches = float(ndimage.binary_closing(padded, iterations=20).sum() / max(padded.sum(), 1)) - 1.0
    if notches > _NOTCHES:
        return False, f"what differs from its edges has no shape of its own ({notches:.0%} notches)"
    apart = _step_across(lab, kept)
    if apart < _APART:
        return False, f"its subject hardly differs from what is behind it ({apart:.3f})"
    return True, f"its subject stands out from the ground ({apart:.2f}, {share:.0%} of the picture)"


def _step_across(lab: NDArray[np.float64], kept: NDArray[np.bool_]) -> float:
    """How much the colours right inside a mask differ from those right outside, on all but the weakest two fifths of its border."""
    from scipy import ndimage

    border = kept & ~ndimage.binary_erosion(kept, iterations=2)

    def around(mask: NDArray[np.bool_]) -> NDArray[np.float64]:
        weight = ndimage.gaussian_filter(mask.astype(np.float64), _BAND) + 1e-6
        return np.stack([ndimage.gaussian_filter(lab[..., i] * mask, _BAND) / weight for i in range(3)], -1)

    apart = np.linalg.norm(around(kept) - around(~kept), axis=-1)[border]
    return float(np.quantile(apart, 0.4)) if len(apart) else 0.0


def _full_size(soft: Mask, data: Pixels, step: int) -> Mask:
    """The soft mask at the picture's size, laid along its edges."""
    from scipy import ndimage

    if step == 1:
        fine = soft
        shown = data
    else:
        half = max(step // 2, 1)
        shown = data[::half, ::half]
        fine = _spread_out(soft, shown.shape[:2])
    guide = oklab(shown[..., :3].astype(np.float64) / 255)
    crisp = _guided(guide, ndimage.gaussian_filter(np.clip((fine - 0.5) * 3 + 0.5, 0, 1), 0.8), 4.0, 3e-5)
    edge = np.clip((crisp - 0.24) / 0.56, 0, 1).astype(np.float32)
    return _spread_out(edge, data.shape[:2])


def _spread_out(values: Mask, shape: tuple[int, ...]) -> Mask:
    """Values stretched to a size, bilinearly."""
    height, width = shape[:2]
    if values.shape == (height, width):
        return values
    y = np.clip((np.arange(height) + 0.5) * values.shape[0] / height - 0.5, 0, values.shape[0] - 1)
    x = np.clip((np.arange(width) + 0.5) * values.shape[1] / width - 0.5, 0, values.shape[1] - 1)
    top, left = np.floor(y).astype(int), np.floor(x).astype(int)
    low, right = np.minimum(top + 1, values.shape[0] - 1), np.minimum(left + 1, values.shape[1] - 1)
    fy, fx = (y - top).astype(np.float32)[:, None], (x - left).astype(np.float32)[None]
    upper = values[np.ix_(top, left)] * (1 - fx) + values[np.ix_(top, right)] * fx
    lower = values[np.ix_(low, left)] * (1 - fx) + values[np.ix_(low, right)] * fx
    return np.asarray(upper * (1 - fy) + lower * fy, np.float32)


def _box(mask: Mask) -> Rect:
    """What a mask fills, in fractions; all of it where it is empty."""
    rows, columns = (np.flatnonzero(mask.max(axis) > 0.3) for axis in (1, 0))
    if not len(rows):
        return Rect(0, 0, 1, 1)
    height, width = mask.shape
    return Rect(
        columns[0] / width, rows[0] / height, (columns[-1] + 1 - columns[0]) / width, (rows[-1] + 1 - rows[0]) / height
    )  # fmt: skip
