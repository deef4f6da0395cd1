"""Parts of a screenshot: what stands out from its ground, and which of it is meant by "the button at the top right"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seedream.inputs.picture_words import Wanted, vocabulary
from seedream.inputs.pictures import Pixels
from seedream.types import Rect

_WORK = 480
"""Long side at which is looked."""
_SMALLEST, _LARGEST = 0.0008, 0.62
_EDGE = 6.0
_USUAL = 0.22
"""Share of the picture above which a part is hardly meant, unless the thing is a large one."""
_SIDES: Mapping[str, float] = {"left": 0.0, "top": 0.0, "middle": 0.5, "right": 1.0, "bottom": 1.0}


@dataclass(frozen=True, slots=True)
class Part:
    """Something that stands out: its rectangle in fractions of the picture, strength of colour 0..1, and how full it is 0..1."""

    rect: Rect
    colour: float
    full: float

    @property
    def centre(self) -> tuple[float, float]:
        """Middle, in fractions."""
        return self.rect.x + self.rect.width / 2, self.rect.y + self.rect.height / 2


def find_region(data: Pixels, wanted: Wanted | None = None) -> Rect:
    """The rectangle (fractions of the picture) that is meant, or what stands out most; the middle third where nothing does."""
    aspect = data.shape[1] / data.shape[0]
    parts = list(parts_of(data))
    likely = max(parts, key=lambda part: _score(part, wanted, aspect), default=None)
    if likely is None:
        x, y = (_SIDES.get(side, 0.5) for side in ((wanted.x, wanted.y) if wanted else ("", "")))
        return Rect(x * 2 / 3, y * 2 / 3, 1 / 3, 1 / 3)
    return likely.rect


def parts_of(data: Pixels) -> Iterator[Part]:
    """Everything that stands out at two scales: single controls, and groups such as lines of text."""
    from scipy import ndimage  # only where regions are looked for

    small = _small(data)
    height, width = small.shape[:2]
    ground = ndimage.median_filter(small, size=(3, 3, 1))
    change = np.zeros((height, width))
    change[:, 1:] = np.abs(np.diff(ground, axis=1)).max(2)
    change[1:] = np.maximum(change[1:], np.abs(np.diff(ground, axis=0)).max(2))
    edges = change > _EDGE
    spread = small.max(2) - small.min(2)
    for reach in (1, 4, 9):
        size = 2 * reach + 1
        joined = ndimage.minimum_filter(ndimage.maximum_filter(edges, size), size)  # a closing, row by row and column by column
        filled = ndimage.binary_fill_holes(joined)
        labels, _ = ndimage.label(filled)
        for number, found in enumerate(ndimage.find_objects(labels), 1):
            own = labels[found] == number
            rect = Rect(
                found[1].start / width, found[0].start / height, own.shape[1] / width, own.shape[0] / height
            )  # fmt: skip
            if _SMALLEST < rect.width * rect.height < _LARGEST and min(own.shape) > 3:
                yield Part(rect, float(np.clip(np.median(spread[found][own]) / 120, 0, 1)), float(own.mean()))


def _small(data: Pixels) -> NDArray[np.float32]:
    """RGB over white at the size that is looked at."""
    whole = max(round(max(data.shape[:2]) / _WORK), 1)
    skipped = max(whole // 2, 1)
    data, step = data[::skipped, ::skipped], whole // skipped
    height, width = data.shape[0] // step * step, data.shape[1] // step * step
    blocks = data[:height, :width].reshape(height // step, step, width // step, step, 4).astype(np.float32)
    opacity = blocks[..., 3:] / 255
    out: NDArray[np.float32] = (blocks[..., :3] * opacity + 255 * (1 - opacity)).mean((1, 3))
    return out


def _score(part: Part, wanted: Wanted | None, aspect: float) -> float:
    """How likely a part is meant: suits the thing's size, colour and shape, and lies where it was said to be."""
    suits = vocabulary()["things"][wanted.what if wanted and wanted.what in vocabulary()["things"] else ""]
    size = min(np.sqrt(part.rect.width * part.rect.height) / 0.25, 1.0)
    shape = part.rect.width * aspect / part.rect.height
    fits = float(np.exp(-(np.log(shape / suits["shape"]) ** 2) / 1.5))
    score = suits["size"] * size + suits["colour"] * part.colour + suits["full"] * part.full + 0.6 * fits
    score -= 3.0 * max(part.rect.width * part.rect.height - suits.get("most", _USUAL), 0.0)
    if wanted is None:
        return float(score)
    x, y = part.centre
    for side, at in ((wanted.x, x), (wanted.y, y)):
        if side:
            score -= 4.0 * max(abs(_SIDES[side] - at) - 0.16, 0.0)
    return float(score)


def zoomed(rect: Rect, aspect: float, least: float = 0.13, margin: float = 0.022) -> Rect:
    """A region with a little air around it, at least `least` of the picture's width, inside it; `aspect` is the picture's."""
    width = min(max(rect.width + 2 * margin, least), 1.0)
    height = min(max(rect.height + 2 * margin * min(aspect, 1.6), least * 0.4 * aspect), 1.0)
    x = min(max(rect.x + rect.width / 2 - width / 2, 0.0), 1 - width)
    y = min(max(rect.y + rect.height / 2 - height / 2, 0.0), 1 - height)
    return Rect(x, y, width, height)
