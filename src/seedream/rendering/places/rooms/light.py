"""Light of a room: what the time of day gives, and the map that darkens and tints what the kit has drawn in daylight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from tomllib import loads
from typing import Any

import numpy as np
import skia

from seedream.rendering.colour import oklch, pack
from seedream.rendering.painter import LightRig
from seedream.rendering.places.layers import enlarged
from seedream.rendering.places.rooms.plan import FLOOR_Y, Plan
from seedream.rendering.surface import image_from_array

Rgb = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Mood:
    """Light by time of day: `day`, `lamps` and `sun` 0..1 (brightness outside, lamps, sunbeams), colours as sRGB factors."""

    day: float
    lamps: float
    sun: float
    ambient: Rgb
    sunlight: Rgb

    @property
    def sun_colour(self) -> int:
        """Colour of sunbeams, packed."""
        return pack(np.array(self.sunlight))


@dataclass(frozen=True, slots=True)
class Source:
    """A lamp or a window as the light map sees it, in room units; `squash` > 1: light that falls downwards."""

    x: float
    y: float
    reach: float
    strength: float
    colour: Rgb
    falls: float = 1.0
    width: float = 0.0


@lru_cache(maxsize=1)
def _moods() -> dict[str, Any]:
    return loads(files(__package__).joinpath("moods.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=128)
def mood_of(time_of_day: str, weather: str, tint: Rgb = (1.0, 1.0, 1.0)) -> Mood:
    """Light by time of day and weather; `tint` is the room's own cast (1, 1, 1 = none)."""
    raw = _moods()[time_of_day]
    grey = 0.9 if weather in ("rain", "storm", "fog") else 1.0
    sun = raw["sun"] * (1.0 if weather in ("clear", "wind") else 0.0)
    r, g, b = (a * t * grey for a, t in zip(raw["ambient"], tint, strict=True))
    lamps = min(1.0, raw["lamps"] + (0.3 if grey < 1 else 0.0))
    return Mood(raw["day"] * grey, lamps, sun, (r, g, b), tuple(raw["sunlight"]))


def rig(plan: Plan, mood: Mood) -> LightRig:
    """The light that figures obey: the key from the room's side, warm lamps against the cool outside."""
    warm, cool = oklch(0.90, 0.085, 72), oklch(0.66 + 0.24 * mood.day, 0.05, 240)
    key = mood.sun_colour if mood.sun > 0.2 else (0xFFFFF4E6 if mood.day > 0.5 else 0xFFFFE0B4)
    lamp = 0xFFE8F2FF if plan.light.get("lamp") == "cool" else warm
    dim = 1.0 - sum(mood.ambient) / 3
    return LightRig(
        key_x=0.55 * plan.side, key_y=-0.8, key=key, shadow=0xFF2E1C3C, shadow_amount=0.15 + 0.14 * dim,
        rim_left=key if plan.side < 0 and mood.day > 0.4 else (lamp if plan.side < 0 else cool),
        rim_right=key if plan.side > 0 and mood.day > 0.4 else (lamp if plan.side > 0 else cool),
        rim_strength=0.42 + 0.35 * dim, ambient=(round(10 + 70 * dim) << 24) | 0x2A1C3C, contact=0x68180E20,
    )  # fmt: skip


def sources(plan: Plan, mood: Mood, windows: Sequence[Any], lamps: Sequence[Source]) -> list[Source]:
    """Everything that lights the wall and what stands before it: windows (room rectangles) by day, lamps as bright as they burn."""
    sky: Rgb = (0.24, 0.25, 0.27) if mood.sun < 0.2 else (0.30 * mood.sunlight[0], 0.30 * mood.sunlight[1], 0.30 * mood.sunlight[2])
    out = [Source(w.x + w.width / 2, w.y + w.height / 2, w.height * 0.9, mood.day, sky, 1.0, w.width / 2) for w in windows]
    return [*out, *lamps]


def light_map(plan: Plan, mood: Mood, lights: Sequence[Source], top: float, bottom: float, step: float = 12.0) -> Any:
    """Factors 0..1 by which a layer of the room (period wide, `top`..`bottom` in room units) is multiplied, as a small image."""
    columns, rows = round(plan.period / step), max(2, round((bottom - top) / step))
    x = (np.arange(columns, dtype=np.float32) + 0.5)[None] * plan.period / columns
    y = (top + (np.arange(rows, dtype=np.float32) + 0.5) * (bottom - top) / rows)[:, None]
    level = np.ones((rows, columns), np.float32)
    level *= 1 - 0.17 * np.exp(-np.abs(y - plan.ceiling) / 60) - 0.13 * np.exp(-np.maximum(FLOOR_Y - y, 0) / 90)
    level *= np.where(y < plan.ceiling, 0.97, 1.0)
    value = level[..., None] * np.array(mood.ambient, np.float32)
    for s in lights:
        if s.strength <= 0.01:
            continue
        dx = np.abs((x - s.x + plan.period / 2) % plan.period - plan.period / 2)
        dx = np.maximum(dx - s.width, 0) / s.reach
        dy = (y - s.y) / s.reach
        dy = np.where(dy > 0, dy / s.falls, dy * 1.5)
        fall = s.strength / (1 + (dx * dx + dy * dy) * 2.2) ** 2
        value += fall[..., None] * np.array(s.colour, np.float32)
    brightest = value.max(axis=-1, keepdims=True)
    knee = np.float32(0.82)  # too much light saturates softly, and keeps its hue
    over = np.maximum(brightest - knee, 0.0) / (1 - knee)
    value *= np.where(brightest > knee, knee + (1 - knee) * (1 - np.exp(-over * 1.55)), brightest) / brightest
    return image_from_array(value)


def apply_light(canvas: Any, small: Any, width_px: int, height_px: int) -> None:
    """Multiply what a canvas of that size holds by a light map; transparent places stay transparent."""
    whole = enlarged(small, width_px, height_px, wrap=True)
    canvas.save()
    canvas.resetMatrix()
    canvas.drawImage(whole, 0, 0, skia.SamplingOptions(), skia.Paint(BlendMode=skia.BlendMode.kModulate))
    canvas.restore()
