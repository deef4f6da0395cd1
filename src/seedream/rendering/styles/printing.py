"""Printing: a frame as ink on paper, through threshold screens baked at its full size. A frame costs one look-up an ink."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import channels, from_hex
from seedream.rendering.styles.finishes import Finish
from seedream.rendering.styles.pixels import as_image, shifted
from seedream.rendering.styles.plate import Bench
from seedream.rendering.styles.screens import SCREENS
from seedream.rendering.surface import NEAREST, pixels
from seedream.types import FrameSpec

_LEAST_PX = 5.5
"""Pixels between dots or lines below which a screen would become a grey veil; in small pictures it is coarser instead."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The picture as ink on paper through threshold screens: `inks` (one or three, the first for red's complement, and so on),
    each through the screen `screen` at its angle; `pitch` between dots or lines, `shift` by which each ink misses its place.

    `hard` is how steeply ink begins, 1 soft .. 3 crisp; `strengths` balance the inks, so that equal parts make a grey.
    """

    screen: str
    inks: tuple[str, ...]
    paper: str
    pitch: float = 9.0
    angles: tuple[float, ...] = (20.0, 75.0, 45.0)
    shift: float = 0.0
    hard: int = 2
    strengths: tuple[float, ...] = (1.0, 1.0, 1.0)

    def bake(self, bench: Bench) -> Finish:
        """The finish."""
        frame = bench.frame
        pitch = max(self.pitch, _LEAST_PX / frame.scale)
        made = [SCREENS[self.screen](frame, pitch, angle) for angle in self.angles[: len(self.inks)]]
        made = [1 - (1 - s) / strength for s, strength in zip(made, self.strengths, strict=False)]
        screens = [np.clip(s * 127, 0, 127).astype(np.uint8) for s in made]
        if len(self.inks) == 1:
            return self._single(screens[0])
        return self._layered(screens, frame)

    def _single(self, screen: NDArray[np.uint8]) -> Finish:
        share = np.clip((np.arange(256) - 127) * 16 * self.hard / 255 + 0.5, 0, 1)
        colours = _pack(_mixed(share[:, None], self.inks, self.paper))

        def finish(surface: Any) -> None:
            tone = (255 - pixels(surface)[..., 1]) >> 1
            tone += screen
            image = as_image(np.take(colours, tone)[..., None].view(np.uint8))
            surface.getCanvas().drawImage(image, 0, 0, NEAREST)

        return finish

    def _layered(self, screens: list[NDArray[np.uint8]], frame: FrameSpec) -> Finish:
        stacked = [127 + screens[2], 127 + screens[1], 127 + screens[0]]
        steps = np.stack(np.meshgrid(*[np.arange(8) / 7] * 3, indexing="ij"), -1).reshape(-1, 3)
        colours = _pack(_mixed(steps, self.inks, self.paper))
        ramp = np.clip((np.arange(256) - 127) * self.hard / 2 + 4, 0, 7).astype(np.uint16)
        ramps = [ramp, ramp << 3, ramp << 6]
        moves = [(round(self.shift * frame.scale * dy), round(self.shift * frame.scale * dx)) for dy, dx in _MISSES]

        def finish(surface: Any) -> None:
            seen = pixels(surface)
            index = np.zeros(seen.shape[:2], np.uint16)
            for channel, (down, right) in enumerate(moves):
                tone = shifted(seen[..., channel], down, right) >> 1
                np.subtract(stacked[channel], tone, out=tone)
                index |= np.take(ramps[channel], tone)
            image = as_image(np.take(colours, index)[..., None].view(np.uint8))
            surface.getCanvas().drawImage(image, 0, 0, NEAREST)

        return finish


_MISSES = ((0.6, 0.8), (-0.8, 0.2), (0.0, 0.0))
"""Which way the inks of blue, green and red miss their place, in units of the shift."""


def _mixed(shares: NDArray[np.float64], inks: tuple[str, ...], paper: str) -> NDArray[np.float64]:
    """Colours `(N, 3)` of overprinted inks: each lets through a part of what the others leave of the paper."""
    out = np.tile(np.array(channels(from_hex(paper))) / 255, (len(shares), 1))
    for i, ink in enumerate(inks):
        through = np.array(channels(from_hex(ink))) / 255
        out = out * (1 - shares[:, i : i + 1] * (1 - through))
    return out


def _pack(rgb: NDArray[np.float64]) -> NDArray[np.uint32]:
    v = (np.clip(rgb, 0, 1) * 255 + 0.5).astype(np.uint32)
    return np.asarray(v[:, 2] | v[:, 1] << 8 | v[:, 0] << 16 | 0xFF000000, np.uint32)
