"""Tones of a picture: how bright, warm, contrasty and colourful it is, its main colours, and the spread of its pixels.

Measured in OKLab (Ottosson 2020), on a copy of at most 160 pixels a side; transparent parts do not count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.pictures import Picture, Pixels, pixels_of

_SIDE, _COLOURS, _ROUNDS = 160, 5, 12
_TO_LMS = np.array([
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
])  # fmt: skip
_TO_LAB = np.array([
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tones:
    """What a picture's colours are like.

    `brightness` mean OKLab lightness 0..1; `warmth` about -1 (blue) to 1 (amber); `contrast` standard deviation of lightness;
    `colourfulness` mean chroma, 0 grey to about 0.3; `palette` main colours "#rrggbb" with the largest first; `mean` `(3,)` and
    `spread` `(9,)` (rows of the covariance) of its sRGB values 0..1.
    """

    brightness: float
    warmth: float
    contrast: float
    colourfulness: float
    palette: tuple[str, ...]
    mean: tuple[float, ...]
    spread: tuple[float, ...]

    @property
    def words(self) -> str:
        """The three measures that one sees first, for people."""
        light = "dark" if self.brightness < 0.42 else "bright" if self.brightness > 0.7 else "half bright"
        warm = "cold" if self.warmth < -0.15 else "warm" if self.warmth > 0.15 else "neutral"
        rich = "nearly grey" if self.colourfulness < 0.035 else "colourful" if self.colourfulness > 0.1 else "of quiet colours"
        return f"{light} ({self.brightness:.2f}), {warm} ({self.warmth:+.2f}), {rich} ({self.colourfulness:.2f})"

    @property
    def accent(self) -> str:
        """The most colourful of the main colours."""
        return max(self.palette, key=_chroma)

    @property
    def hour(self) -> Literal["day", "night", "blue", "sunset"]:
        """The time of day that light like this suggests: day unless it is dark or low and warm."""
        if self.brightness < 0.33:
            return "night"
        if self.brightness < 0.45 and self.warmth < -0.1:
            return "blue"
        return "sunset" if self.warmth > 0.45 and self.brightness < 0.6 else "day"


def tones_of(pictures: Sequence[Picture]) -> Tones:
    """The tones of one or several pictures together. Raises InputError where a file has changed."""
    return measure(np.concatenate([_visible(pixels_of(picture)) for picture in pictures]))


def measure(rgb: NDArray[np.floating]) -> Tones:
    """Tones of sRGB values `(N, 3)` in 0..1."""
    lab = oklab(rgb)
    lightness, a, b = lab.T
    covariance = np.cov(rgb.T) if len(rgb) > 1 else np.zeros((3, 3))
    return Tones(
        float(lightness.mean()), float(np.clip((b.mean() + 0.25 * a.mean() - 0.012) / 0.08, -1.5, 1.5)), float(lightness.std()),
        float(np.hypot(a, b).mean()), main_colours(rgb, lab), tuple(map(float, rgb.mean(0))), tuple(map(float, covariance.ravel())),
    )  # fmt: skip


def oklab(rgb: NDArray[np.floating]) -> NDArray[np.float64]:
    """sRGB `(..., 3)` in 0..1 as OKLab."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((np.maximum(rgb, 0.0) + 0.055) / 1.055) ** 2.4)
    out: NDArray[np.float64] = np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T
    return out


def main_colours(rgb: NDArray[np.floating], lab: NDArray[np.float64]) -> tuple[str, ...]:
    """Means of up to five clusters (k-means in OKLab, started far apart, so that it always ends the same), the largest first."""
    centres = [lab.mean(0)]
    while len(centres) < _COLOURS:
        away = np.min([((lab - c) ** 2).sum(1) for c in centres], axis=0)
        centres.append(lab[int(np.argmax(away))])
    points = np.array(centres)
    nearest = np.zeros(len(lab), int)
    for _ in range(_ROUNDS):
        nearest = ((lab[:, None] - points[None]) ** 2).sum(2).argmin(1)
        points = np.array([lab[nearest == k].mean(0) if (nearest == k).any() else points[k] for k in range(_COLOURS)])
    counts = np.bincount(nearest, minlength=_COLOURS)
    order = [k for k in np.argsort(-counts, kind="stable") if counts[k] > 0]
    return tuple(dict.fromkeys(_hex(rgb[nearest == k].mean(0)) for k in order))


def _visible(data: Pixels) -> NDArray[np.float64]:
    """sRGB `(N, 3)` of what is not transparent, thinned out."""
    step = max(max(data.shape[:2]) // _SIDE, 1)
    small = data[::step, ::step].reshape(-1, 4)
    seen = small[small[:, 3] > 127]
    return (seen if len(seen) else small)[:, :3].astype(np.float64) / 255


def _hex(rgb: NDArray[np.floating]) -> str:
    return "#" + "".join(f"{round(float(np.clip(v, 0, 1)) * 255):02x}" for v in rgb)


def _chroma(colour: str) -> float:
    rgb = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return float(np.hypot(*oklab(rgb)[1:]))
