"""Proof: whether the words in a picture can be read. Everything is measured in the painted frame, not taken from intentions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from seedream.rendering.identify import WRITING, Identity, identify_painted, paint_proof
from seedream.rendering.surface import new_surface, pixels
from seedream.rendering.world import WorldPainter
from seedream.scene.reading.carrying import HELD_LETTERING, LETTERING

LEAST_CAP = 0.022
"""Height of a capital as a part of the picture's height."""
LEAST_CONTRAST = 4.5
"""Contrast ratio (WCAG 2.1) of ink and what is around it."""
WHOLE = 0.85
"""Part of the strokes' area from which small lettering counts as drawn whole: its pixels are counted, not measured."""
LEAST_VISIBLE = 0.95
"""Part of the lettering that nothing may cover and no edge may cut."""


@dataclass(frozen=True, slots=True)
class Proof:
    """One text in a picture: who carries it, height of its capitals (parts of the picture's height), contrast, part that is seen.

    `inside` says that nothing of it lies at the picture's edge.
    """

    carrier: str
    text: str
    cap: float
    contrast: float
    visible: float
    inside: bool

    @property
    def faults(self) -> tuple[str, ...]:
        """What is wrong, in plain words; empty where the text can be read."""
        found = []
        if self.cap < LEAST_CAP:
            found.append(f"capitals are {self.cap:.1%} of the picture's height; at least {LEAST_CAP:.1%} can be read")
        if self.contrast < LEAST_CONTRAST:
            found.append(f"contrast is {self.contrast:.1f}; at least {LEAST_CONTRAST} can be read")
        if self.visible < LEAST_VISIBLE:
            found.append(f"{self.visible:.0%} are seen; at least {LEAST_VISIBLE:.0%} are needed")
        if not self.inside:
            found.append("it is cut by the edge of the picture")
        return tuple(found)


def proof(painter: WorldPainter, time_s: float) -> tuple[Proof, ...]:
    """Read all lettering of one frame."""
    texts = {
        actor.member.entity_id: text
        for actor in painter.actors
        for key in (LETTERING, HELD_LETTERING)
        if (text := actor.member.look.get(key, ""))
    }
    if not texts:
        return ()
    surface = new_surface(painter.frame.width, painter.frame.height)
    set_px = paint_proof(painter, surface.getCanvas(), time_s, 0xFF000000)
    identity = identify_painted(painter, time_s)
    painter.paint(surface.getCanvas(), time_s)
    light = luminance(pixels(surface)[..., 2::-1])
    return tuple(_read(identity, name, text, set_px.get(text, (0.0, 0.0)), light) for name, text in texts.items())


def luminance(rgb: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Relative luminance 0..1 (WCAG 2.1) of sRGB pixels `(..., 3)`."""
    values = rgb / 255.0
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    out: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return out


def _read(identity: Identity, name: str, text: str, set_px: tuple[float, float], light: NDArray[np.float64]) -> Proof:
    mask, owner = identity.mask(name + WRITING), identity.mask(name)
    cap_px, area_px = set_px
    own = identity.full_px[identity.names.index(name + WRITING)] / max(area_px, 1.0)  # an arm or a collar may lie over it
    visible = identity.visible_part(name + WRITING) * (own if own < WHOLE else 1.0)
    edge = bool(mask[0].any() or mask[-1].any() or mask[:, 0].any() or mask[:, -1].any())
    return Proof(name, text, cap_px / mask.shape[0], _contrast(mask, owner, cap_px, light), visible,
                 bool(mask.any()) and not edge)  # fmt: skip


def _contrast(mask: NDArray[np.bool_], owner: NDArray[np.bool_], cap_px: float, light: NDArray[np.float64]) -> float:
    """Contrast of the strokes' cores with what surrounds them on their carrier, of that the quarter that is nearest to the ink."""
    core = ndimage.binary_erosion(mask)
    core = core if core.sum() >= 0.15 * mask.sum() else mask
    near = ndimage.binary_dilation(mask, iterations=2)
    ring = ndimage.binary_dilation(mask, iterations=2 + max(2, round(0.2 * cap_px))) & ~near & owner
    if not core.any() or not ring.any():
        return 1.0
    ink = float(np.median(light[core]))
    ground = float(np.quantile(light[ring], 0.75 if ink > np.median(light[ring]) else 0.25))
    low, high = sorted((ink, ground))
    return (high + 0.05) / (low + 0.05)
