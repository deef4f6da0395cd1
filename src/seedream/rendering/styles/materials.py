"""What material and light do to a plate: wet edges, cut paper, glow, grain. Written as the operations in `brushes` are."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import skia

from seedream.rendering.colour import from_hex
from seedream.rendering.styles.lines import outline
from seedream.rendering.styles.pixels import Bytes, as_image, bgr, blend, box_mean, luma, power_of_two, shifted
from seedream.rendering.styles.plate import Bench, Plate, Step
from seedream.rendering.styles.textures import texture
from seedream.rendering.surface import LINEAR, new_surface, pixels

_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 15 - 0.5


@dataclass(frozen=True, slots=True)
class WetEdges:
    """Pigment gathers where a wash ends: darker along edges by `amount`, in a band of `width`; the wash varies by `bleed`."""

    amount: float = 0.5
    width: float = 6.0
    bleed: float = 0.25

    def bake(self, bench: Bench) -> Step:
        """The step."""
        side = power_of_two(self.width * bench.unit, 2)
        bloom = texture("pigment", bench.width, bench.height, bench.unit)
        wash = np.clip(128 + 127 * self.bleed * bloom, 0, 255).astype(np.int16)
        gain = round(self.amount * 32)

        def step(plate: Plate) -> Plate:
            grey = luma(plate.bgra)
            near = np.abs(box_mean(grey, side).astype(np.int16) - grey)
            density = np.clip(wash + (near * gain >> 3), 0, 255)  # 128 leaves the colour as it is
            out = plate.bgra.copy()
            for channel in range(3):
                value = plate.bgra[..., channel].astype(np.int32)
                room = value * (255 - value) >> 8
                out[..., channel] = np.clip(value - (room * (density - 128) >> 6), 0, 255)
            return replace(plate, bgra=out)

        return step


@dataclass(frozen=True, slots=True)
class CutPaper:
    """Sheets one above the other, the darker the nearer, the cast on top: each throws a shadow `drop` long and shows a pale edge.

    `shadow` and `edge` are strengths 0..1.
    """

    drop: float = 8.0
    shadow: float = 0.5
    edge: float = 0.35

    def bake(self, bench: Bench) -> Step:
        """The step."""
        offset = max(1, round(self.drop * bench.unit))
        side = power_of_two(self.drop * bench.unit * 1.4, 2)
        lift = (200 - np.arange(256) * 200 // 256).astype(np.uint8)
        fall, rim = round(self.shadow * 256), round(self.edge * 256)

        def step(plate: Plate) -> Plate:
            height = np.maximum(lift[luma(plate.bgra)], np.where(plate.matte > 127, np.uint8(255), np.uint8(0)))
            near = box_mean(shifted(height, offset, offset), side).astype(np.int16)
            drop = np.clip((near - height) * 3, 0, 255)
            pale = np.clip((height.astype(np.int16) - shifted(height, 1, 1)) * 4, 0, 255)
            out = plate.bgra.copy()
            for channel, keep in enumerate((200, 224, 240)):  # shadows on paper turn a little towards blue
                value = out[..., channel].astype(np.int32)
                value -= value * drop * fall * keep >> 24
                out[..., channel] = value + ((255 - value) * pale * rim >> 16)
            return replace(plate, bgra=out)

        return step


@dataclass(frozen=True, slots=True)
class Glow:
    """Light spills from what is brighter than `above` 0..1, over `reach`, by `amount`; the cast gets a rim of `rim_colour`."""

    above: float = 0.6
    reach: float = 60.0
    amount: float = 0.8
    rim_colour: str = ""
    rim: float = 3.0

    def bake(self, bench: Bench) -> Step:
        """The step."""
        width = max(1, round(self.rim * bench.unit))
        low = np.clip((np.arange(256) / 255 - self.above) / (1 - self.above), 0, 1) * 255
        lights = low.astype(np.uint16)
        factor = power_of_two(self.reach * bench.unit / 4, 2, 16)
        strength = np.uint16(self.amount * 256)

        def step(plate: Plate) -> Plate:
            out = plate.bgra
            if self.rim_colour and plate.matte.any():
                band = outline(plate.matte, width, outside=False)
                band = np.where(shifted(plate.matte, width, -width) > 127, np.uint8(0), band)
                out = blend(out, bgr(from_hex(self.rim_colour)), band)
            small = _shrunk(out, factor)
            bright = (small * lights[luma(small)][..., None] >> 8).astype(np.uint8)
            halo = box_mean(box_mean(bright, 4), 4).astype(np.uint16) * strength >> 8
            np.minimum(halo, 255, out=halo)
            halo[..., 3] = 255
            spread = new_surface(bench.width, bench.height)
            whole = skia.Rect.MakeWH(small.shape[1] * factor, small.shape[0] * factor)
            spread.getCanvas().drawImageRect(as_image(halo.astype(np.uint8)), whole, LINEAR)
            return replace(plate, bgra=out + np.minimum(pixels(spread), 255 - out))

        return step


def _shrunk(plate: Bytes, factor: int) -> Bytes:
    """A plate averaged over blocks; what does not fill a block at the far edges is repeated."""
    height, width = plate.shape[:2]
    rows, columns = -(-height // factor), -(-width // factor)
    whole = np.pad(plate, ((0, rows * factor - height), (0, columns * factor - width), (0, 0)), mode="edge")
    lines = whole.reshape(rows, factor, columns * factor, 4).sum(axis=1, dtype=np.uint16)
    blocks = lines.reshape(rows, columns, factor, 4).sum(axis=2, dtype=np.uint32)
    return np.asarray(blocks // factor**2, np.uint8)


@dataclass(frozen=True, slots=True)
class Grain:
    """Uneven lightness before colours are chosen, so that tones meet in grain: `amount` 0..1 of a `texture`, or of a 4 x 4 raster
    ("raster")."""

    amount: float
    texture: str = "grain"

    def bake(self, bench: Bench) -> Step:
        """The step."""
        if self.texture == "raster":
            tiles = np.tile(_BAYER, (bench.height // 4 + 1, bench.width // 4 + 1))[: bench.height, : bench.width].astype(np.float32)
        else:
            tiles = texture(self.texture, bench.width, bench.height, bench.unit)
        added = np.clip(tiles * self.amount * 255, -255, 255)
        more = np.repeat(np.maximum(added, 0).astype(np.uint8)[..., None], 4, 2)
        less = np.repeat(np.maximum(-added, 0).astype(np.uint8)[..., None], 4, 2)
        less[..., 3] = 0

        def step(plate: Plate) -> Plate:
            lighter = plate.bgra + np.minimum(more, 255 - plate.bgra)
            return replace(plate, bgra=np.maximum(lighter, less) - less)

        return step
