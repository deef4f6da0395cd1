"""Overgrown: what lies over a place that is abandoned, old or cosy and is built from no plan: creepers, weeds, small lights."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import skia

from seedream.rendering.colour import with_alpha
from seedream.rendering.painter import StageSpec
from seedream.rendering.places.rooms.brush import Brush, Spot
from seedream.rendering.places.rooms.decay import DECAY
from seedream.rendering.places.rooms.plan import Thing
from seedream.rendering.surface import fill
from seedream.scene.reading.skies import indoors
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_BUILT = frozenset(
    ("cafe", "train_station", "suburb", "village", "city_night", "neon_city", "harbour", "park", "zoo", "stadium", "airport",
     "market", "road", "garden", "skyline", "building_site")
)  # fmt: skip
"""Places that people made and that decay without them; a forest does not."""
_ROOFED = frozenset(("cafe", "train_station"))
"""Those with something above that creepers hang from."""
_ADULT_M = 1.7
_GREY, _MOULD = 0xFF808080, 0xFF4E5A44


def lies_over(place: Place, plans: bool) -> bool:
    """Whether something lies over a place: it is in such a condition, and no plan of a room (`plans`) has it in itself."""
    return not plans and place.condition in _DRAWN and (place.kind in _BUILT or indoors(place.kind))


def draw_over(canvas: Any, place: Place, frame: FrameSpec, stage: StageSpec, seed: int) -> None:
    """Draw what lies over a place, behind the cast, in design units."""
    brush = Brush(canvas, random.Random(seed * 7 + 3), lamps=1.0)
    _DRAWN[place.condition](brush, place, frame, stage)


def _each(b: Brush, what: str, frame: FrameSpec, m: float, many: int, foot: Callable[[], float], size: Sequence[float]) -> None:
    """Pieces across the frame, each at a height of its own; `size` in metres."""
    for i in range(many):
        x = frame.width_u * (i + b.rng.uniform(0.15, 0.85)) / many
        w, h = (s * b.rng.uniform(0.7, 1.2) * m for s in size)
        DECAY[what](b, Spot(x, foot(), m, w, h), Thing(what, x, n=i + 3))


def _wash(b: Brush, frame: FrameSpec, grey: float, tint: int, amount: float) -> None:
    """Take colour out of what is there, and lay a tint over it."""
    whole = skia.Rect.MakeLTRB(-200, -200, frame.width_u + 200, frame.height_u + 200)
    paint = fill(with_alpha(_GREY, grey))
    paint.setBlendMode(skia.BlendMode.kSaturation)
    b.canvas.drawRect(whole, paint)
    paint = fill(with_alpha(tint, amount))
    paint.setBlendMode(skia.BlendMode.kMultiply)
    b.canvas.drawRect(whole, paint)


def _abandoned(b: Brush, place: Place, frame: FrameSpec, stage: StageSpec) -> None:
    m, low = stage.adult_height / _ADULT_M, frame.height_u
    _wash(b, frame, 0.55, _MOULD, 0.28)
    inside, roofed = indoors(place.kind), place.kind in _ROOFED
    for edge in (0.0, 0.33, 0.66, 1.0) if roofed else ():
        x, width = edge * frame.width_u, 0.24 * frame.width_u
        for part in (0.0, 0.5):
            DECAY["creeper"](
                b, Spot(x + (part - 0.25) * width, low, m, width * 0.6, low * b.rng.uniform(0.8, 1.3)), Thing("creeper", x)
            )
    if inside:
        _each(b, "old_web", frame, m, 2, lambda: 0.9 * m, (1.4, 0.9))
    ground = stage.ground_y
    _each(b, "rubble", frame, m, 5, lambda: ground - b.rng.uniform(0.02, 0.26) * m, (1.0, 0.26))
    _each(b, "weeds", frame, m, 11, lambda: ground - b.rng.uniform(-0.1, 0.36) * m, (0.7, 0.5))


def _old(b: Brush, place: Place, frame: FrameSpec, stage: StageSpec) -> None:
    _wash(b, frame, 0.3, 0xFFC9A878, 0.3)


def _cozy(b: Brush, place: Place, frame: FrameSpec, stage: StageSpec) -> None:
    m = stage.adult_height / _ADULT_M
    _wash(b, frame, 0.0, 0xFFFFD9A0, 0.32)
    for i in range(3):
        width = frame.width_u / 3
        at = Spot((i + 0.5) * width, 0.115 * frame.height_u + 0.06 * frame.height_u, m, width, 0.07 * frame.height_u)
        DECAY["fairy_lights"](b, at, Thing("fairy_lights", 0, n=9))


_DRAWN: dict[str, Callable[[Brush, Place, FrameSpec, StageSpec], None]] = {"abandoned": _abandoned, "old": _old, "cozy": _cozy}
