"""Lettering: in which type and colours titles and captions are set over pictures. A style brings its own; this is the plain one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from seedream.rendering.colour import from_hex


@dataclass(frozen=True, slots=True)
class Lettering:
    """Type over pictures. Colours are 0xAARRGGBB; spacings in em.

    Titles: `family`, `weight`, `spacing_em`, `kicker_family`; `ink` on a soft cloud of `cloud` (its strength `cloud_alpha`), with a
    drop of the cloud's colour under the letters, or on a `label` with sharp edges, ruled in `label_edge` (0 for none), corners of
    `label_radius` design units; `capitals` sets them in capitals; `pixel` above 0 draws letters on a grid of so
    many design units; their middle stands `down` of the height from the top, or in a column on the left, `aside` of whoever is in
    the picture. Captions: `caption_family` on a `plate`; words
    said, being said, to come, and leant on. `scale` and `caption_scale` are factors on the size of titles and captions.
    """

    family: str = "title"
    weight: int = 450
    spacing_em: float = 0.045
    kicker_family: str = "inter"
    kicker_weight: int = 500
    ink: int = 0xFFFFFCF5
    cloud: int = 0xFF0A0812
    cloud_alpha: float = 0.56
    label: bool = False
    label_edge: int = 0
    label_radius: float = 0.0
    capitals: bool = False
    pixel: float = 0.0
    down: float = 0.36
    aside: bool = False
    caption_family: str = "inter"
    caption_weight: int = 540
    plate: int = 0xFF120E1C
    plate_alpha: float = 0.74
    past: int = 0xFFFFFFFF
    now: int = 0xFFFFD489
    coming: int = 0xB8FFFFFF
    leant_on: int = 0xFFFFE9BF
    scale: float = 1.0
    caption_scale: float = 1.0


PLAIN = Lettering()
LOW = Lettering(down=0.74)
"""Titles over photos and footage, whose faces are where other pictures have room for a title."""
PRINTED = Lettering(family="headline", weight=680, spacing_em=-0.012, ink=0xFF1D2146, cloud=0xFFE9EFFA, cloud_alpha=0.0)
"""Dark type as on a printed page, for grounds that are plain and light."""
_COLOURS = ("ink", "cloud", "label_edge", "plate", "past", "now", "coming", "leant_on")


def read_lettering(data: Mapping[str, Any]) -> Lettering:
    """Lettering from a table; colours are "#rrggbb". Raises ValueError for a key that there is not."""
    if strange := set(data) - {f.name for f in fields(Lettering)}:
        raise ValueError(f"lettering: unknown keys {', '.join(sorted(strange))}")
    values: dict[str, Any] = {k: from_hex(v) if k in _COLOURS else v for k, v in data.items()}
    return Lettering(**values)
