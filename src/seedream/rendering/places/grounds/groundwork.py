"""Places on level ground: where things stand at a distance in metres-like units, the ground in perspective, props as scenery.

Lengths are in *adults* (the height of a standing adult), so that doors, cars and lamps fit the cast in every framing: when a shot
comes nearer, what is near grows and the far stays far, as it does for a camera that walks up.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any
from zlib import crc32

import numpy as np
import skia
from numpy.typing import NDArray

from seedream.rendering.characters.pen import Pen
from seedream.rendering.colour import lab, lab_to_srgb, oklch, with_alpha
from seedream.rendering.nature_kit.air import contact
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import Palette, shade
from seedream.rendering.nature_kit.scenery import OVERSCAN, Motion, Scenery
from seedream.rendering.nature_kit.seasons import litter
from seedream.rendering.painter import Canvas, LightRig
from seedream.rendering.props.spec import PropSpec

Field = NDArray[np.float32]
Paint = Callable[[Field, Field], Field]
"""`(x, depth) -> OKLab (..., 3)`, both in adults."""

SNOW = (0.95, 0.012, 252)
_WIDE_ADULT = 300.0
"""Height in design units of an adult in a wide landscape shot, from which distances are counted."""


@cache
def place_data(name: str) -> dict[str, Any]:
    """The TOML data of a place: colours, what stands where."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, eq=False)
class Deep:
    """Depth on level ground. `depth` is in adults behind the cast's feet as seen in a wide shot; the cast stands at 0."""

    s: Scenery

    @property
    def nearness(self) -> float:
        """How much nearer than in a wide shot the camera is."""
        return self.s.stage.adult_height / _WIDE_ADULT

    def k(self, depth: float) -> float:
        """Size at a depth relative to the cast's; it is the parallax as well."""
        return 1.0 / max(0.05, 1.0 + depth * self.nearness * 0.28)

    def y(self, depth: float) -> float:
        """Line of the ground at a depth, in design units."""
        return self.s.horizon + (self.s.stage.ground_y - self.s.horizon) * self.k(depth)

    def unit(self, depth: float) -> float:
        """Height of an adult at a depth, in design units."""
        return self.s.stage.adult_height * self.k(depth)

    def x(self, x: float, depth: float) -> float:
        """Design x of what stands `x` adults right of the middle."""
        return self.s.width / 2 + x * self.unit(depth)

    def reach(self, depth: float) -> float:
        """How many adults either side of the middle may come into view."""
        return (self.s.width / 2 + self.s.over(self.k(depth))) / self.unit(depth)

    def layer(
        self, depth: float, height: float, paint: Callable[[Canvas], None], *, below: float = 0.3, blur: float = 0.0,
        motion: Motion | None = None, mode: object | None = None,
    ) -> None:  # fmt: skip
        """Bake what stands at a depth, up to `height` adults; `paint` draws in design units."""
        y, unit = self.y(depth), self.unit(depth)
        top, bottom = max(y - height * unit, -60.0), min(y + below * unit, self.s.bottom)
        if bottom > top + 2:
            self.s.draw(self.k(depth), top, bottom, paint, blur=blur, motion=motion, mode=mode)


@dataclass(frozen=True, slots=True)
class Row:
    """Things that stand at one depth in one haze; `spots` say how far each is from the middle and how tall, in adults."""

    depth: float
    haze: float
    spots: tuple[tuple[float, float], ...]


def level_ground(deep: Deep, far: float, paint: Paint, *, reduce: float = 1.5) -> None:
    """Bake the ground from depth `far` down to the frame's bottom; rows slide with the camera as their depth asks for."""
    s, run = deep.s, deep.s.stage.ground_y - deep.s.horizon
    top, nearest = deep.y(far), (s.bottom - s.horizon) / run
    if top >= s.bottom - 1:
        return  # it begins below the frame
    extra = max(0.0, OVERSCAN * (nearest - 1.0))
    x, y = s.grid(1.0, top, s.bottom, reduce, extra=extra)
    k = np.maximum((y - s.horizon) / run, 1e-3)
    depth = (1.0 / k - 1.0) / (deep.nearness * 0.28)
    across = (x - s.width / 2) / (s.stage.adult_height * k)
    colours = paint(np.asarray(across, np.float32), np.asarray(depth, np.float32))
    s.image(1.0, top, lab_to_srgb(colours).astype(np.float32), None, reduce, extra=extra, shear=(s.horizon, s.stage.ground_y))


def lay(under: Field, over: Field, cover: Field | float) -> Field:
    """Colours laid over others where `cover` (0..1) says so."""
    amount = np.asarray(cover, np.float32)
    return np.asarray(under + (over - under) * (amount[..., None] if amount.ndim else amount), np.float32)


def within(value: Field, low: float, high: float, soft: float = 0.02) -> Field:
    """1 where a value lies between two bounds, with soft edges."""
    return np.asarray(smoothstep(low - soft, low, value) * (1 - smoothstep(high, high + soft, value)), np.float32)


class Floor:
    """Materials of the ground as ramps from shadow to light, and what air, wet and sun do to them."""

    def __init__(self, s: Scenery, materials: dict[str, Any], *, bare: Sequence[str] = ()) -> None:
        self.s, self.noise, self.bare = s, Noise(s.seed + 15), frozenset(bare)
        steps = np.linspace(0, 1, 32)
        self._ramps = {
            name: np.array(
                [shade(SNOW if self._snowed(name) else (m[0], m[1], m[2]), q, 0.0, s.palette) for q in steps], np.float32
            )
            for name, m in materials.items()
        }

    @property
    def wet(self) -> bool:
        """Whether it rains."""
        return self.s.place.weather in {"rain", "storm"} or self.s.palette.name == "storm"

    def _snowed(self, name: str) -> bool:
        return self.s.winter and name not in self.bare

    def look(self, name: str, value: Field) -> Field:
        """A material at a light of 0..1; snow lies on all that is not bare, and is brighter."""
        lift = 0.30 if self._snowed(name) else 0.0
        return np.asarray(self._ramps[name][(np.clip(value + lift, 0, 1) * 31).astype(np.int32)], np.float32)

    def shine(self, out: Field, patch: Field, amount: float = 0.55) -> Field:
        """Wet ground mirrors the sky in patches."""
        if not self.wet:
            return out
        sky = np.asarray(lab(self.s.palette.sky[-1][1:]), np.float32)
        return lay(out, sky, np.clip(0.5 + patch * 1.4, 0, 1) * amount)

    def dapple(self, out: Field, x: Field, d: Field, far: float) -> Field:
        """Leaves or petals that have fallen, and shadows of leaves on the ground nearer than `far` while the sun is out."""
        p = self.s.palette
        out = litter(out, x, d, self.s)
        if not p.sunny or p.name == "night" or self.s.winter:
            return out
        spots = smoothstep(-0.02, 0.14, self.noise.fbm(x * 1.3 + 5, d * 2.6, 4)) * (1 - smoothstep(far * 0.25, far, d))
        return lay(out, np.asarray(lab(p.shadow), np.float32), spots * (0.20 if p.low_sun else 0.26))

    def air(self, out: Field, d: Field, reach: float = 26.0, start: float = 4.0) -> Field:
        """Haze over what is far, and a darker edge right before the lens."""
        p = self.s.palette
        out = lay(out, np.asarray(lab(p.fog), np.float32), 1 - np.exp(-np.maximum(d - start, 0) / reach * p.haze))
        return lay(out, np.asarray(lab(p.shadow), np.float32), (1 - smoothstep(-1.2, 0.0, d)) * 0.30)


def stand(
    canvas: Canvas, s: Scenery, spec: PropSpec, x: float, y: float, adult: float, *, colour: int | None = None, phase: float = 0.0,
    size: float = 1.0, mirrored: bool = False, depth: float = 0.0, shadow: bool = True,
) -> None:  # fmt: skip
    """Draw a prop as part of a place at design x, y, where an adult is `adult` units tall, dimmed and hazed as the place is."""
    unit = spec.size * adult * size
    left, top, right, bottom = spec.bounds
    if shadow:
        contact(
            canvas, x + (left + right) / 2 * unit, y, (right - left) * unit * 1.02, max(4.0, unit * 0.05), s.palette.shadow, 0.55
        )
    box = skia.Rect.MakeLTRB(min(left, -right) - 0.1, top - 0.1, max(right, -left) + 0.1, bottom + 0.1)
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(-unit if mirrored else unit, unit)
    canvas.saveLayer(box)
    spec.draw(Pen(canvas, s.light, mirrored=mirrored), colour or spec.colour, phase)
    canvas.drawRect(box, skia.Paint(Color=dimming(s.palette, s.light), BlendMode=skia.BlendMode.kSrcATop))
    if depth > 0:
        veil = 1 - float(np.exp(-depth * s.palette.haze))
        canvas.drawRect(box, skia.Paint(Color=with_alpha(oklch(*s.palette.fog), veil), BlendMode=skia.BlendMode.kSrcATop))
    canvas.restore()
    canvas.restore()


def dimming(p: Palette, light: LightRig) -> int:
    """The translucent shade that brings a picture drawn in plain light into the light of a place."""
    amount = {"night": 0.56, "blue": 0.38, "storm": 0.34, "sunset": 0.20, "golden": 0.08, "dawn": 0.12, "overcast": 0.10}.get(
        p.name, 0.0
    )
    return with_alpha(light.shadow, amount)


def steady(s: Scenery, count: int) -> int:
    """A choice of `count` that all shots of a film share, though each may look at another part of the place by its seed."""
    return (crc32(s.place.wording.encode()) + s.seed // 16) % count


def lamplit(s: Scenery, dark: float) -> LightRig:
    """Light on a cast that stands under lamps after dark: warm from above, `dark` (0..1) of the night's shade on it."""
    shadow = oklch(*s.palette.shadow)
    return replace(s.light, key=oklch(0.93, 0.07, 80), key_y=-0.9, ambient=with_alpha(shadow, dark), rim_strength=0.6)
