"""The desert: dunes with sharp crests in low light, mesas far away, heat above the sand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seedream.rendering.colour import lab
from seedream.rendering.nature_kit.air import mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.heightfield import Lens, heightfield
from seedream.rendering.nature_kit.noise import Noise, smoothstep
from seedream.rendering.nature_kit.palette import blend, shade
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.nature_kit.sky import birds, clouds, cloudscape, luminary, sky, stars
from seedream.rendering.nature_kit.starfield import milky_way
from seedream.rendering.painter import PlacePainter
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

Field = NDArray[np.float32]
SAND = (0.76, 0.115, 66)


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """Dunes to the horizon."""
    s = Scenery(place, frame, framing, seed, horizon=0.55, adult=0.22)
    if s.palette.low_sun or s.palette.name == "day":
        # Sand throws its own colour into the shadows and the air.
        s.use(
            replace(
                s.palette, shadow=blend(s.palette.shadow, (0.36, 0.085, 25), 0.6), fog=blend(s.palette.fog, (0.88, 0.06, 65), 0.5)
            )
        )
    sky(s, 1.1)
    if s.starry:
        milky_way(s, 0.8 if s.palette.name == "night" else 0.3)
        stars(s, 1200)
    luminary(s, halo=1.2)
    if s.palette.name in {"day", "dawn", "golden", "sunset"} and place.weather in {"clear", "wind"}:
        clouds(s, "cirrus", 0.5, size=0.8, soft=0.3, alpha=0.6, seed=4, speed=3)
    else:
        cloudscape(s)
    mesa = RidgeStyle(
        (0.52, 0.10, 42), detail=1.1, rough=0.42, relief=0.8, mist=0.55, peak_x=s.width * (0.5 - 0.28 * s.side), peak_width=320
    )
    ridge(s, s.horizon + 6, 130 * s.zoom**0.5, 1.1, mesa, seed=6, parallax=0.05)
    mist(s, s.horizon + 4, 26, 0.5, size=1.8, seed=2, parallax=0.08)
    if not s.palette.dark:
        birds(s, x=s.width * (0.5 + 0.06 * s.side), y=s.horizon * 0.42, count=3, size=15)
    _dunes(s)
    distant_weather(s)
    s.cast()
    near_weather(s)
    return s


def _dunes(s: Scenery) -> None:
    noise, side = Noise(s.seed + 90), s.side
    low = s.palette.low_sun

    def heights(x: Field, z: Field) -> Field:
        # A dune climbs gently against the wind and falls steeply behind its crest.
        wander = noise.fbm(x * 0.045, z * 0.045, 3) * 2.4
        phase = (-x * 0.52 * side + z * 0.26 + wander) / 4.6
        saw = phase - np.floor(phase)
        profile = np.where(saw < 0.74, smoothstep(0, 1, saw / 0.74 * 0.94 + 0.03), smoothstep(0, 1, 1 - (saw - 0.74) / 0.26))
        size = (1.0 + 0.9 * noise.fbm(x * 0.05 + 9, z * 0.05, 2)) * np.clip((z - 4) / 13, 0.10, 2.6)
        return np.asarray(profile * size + noise.fbm(x * 0.2, z * 0.2, 2) * 0.16, np.float32)

    dark, lit = shade(SAND, 0.0, 0.0, s.palette), shade(SAND, 1.0, 0.0, s.palette)

    def colours(key: Field, h: Field, x: Field, z: Field) -> Field:
        bend = noise.fbm(x * 0.4, z * 0.4, 3)
        ripple = np.sin((x * 0.9 * side + z * 2.1 + bend * 3.0) * 9.0) * smoothstep(13, 4, z) * 0.07
        grain = noise.fbm(x * 8, z * 8, 2) * 0.05 * smoothstep(20, 3, z)
        value = np.clip(key * (0.92 if low else 0.9) + 0.06 + (ripple + grain) * (0.25 + key), 0, 1)
        out = dark + (lit - dark) * value[..., None]
        far = (1 - np.exp(-np.maximum(z - 8, 0) / 85 * s.palette.haze))[..., None]
        near = ((1 - smoothstep(2.5, 7, z)) * 0.24)[..., None]
        out = out * (1 - far) + lab(s.palette.fog) * far
        return np.asarray(out * (1 - near) + dark * near, np.float32)

    lens = Lens(eye=2.3, far=150, slices=380, sun_tan=0.26 if low else 0.5)
    heightfield(s, lens, heights, colours)
