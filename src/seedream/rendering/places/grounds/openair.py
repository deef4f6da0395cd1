"""What every place under the open sky begins and ends with: sky, sun and clouds, then the weather round the cast."""

from __future__ import annotations

from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.palette import Palette
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.nature_kit.seasons import falling
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.weather.steps import Ground
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec


def under_the_sky(
    place: Place, frame: FrameSpec, framing: str, seed: int, *, horizon: float, adult: float, script: Palette | None = None,
    flock: int = 4, halo: float = 1.0,
) -> Scenery:  # fmt: skip
    """A place with its sky: stars, sun or moon, clouds, and `flock` birds where it is light and no snow lies."""
    s = Scenery(place, frame, framing, seed, horizon=horizon, adult=adult, script=script)
    sky(s)
    if s.starry:
        stars(s, 520)
    if s.palette.low_sun:
        cloudscape(s)
        luminary(s, halo=halo)
    else:
        luminary(s, halo=halo)
        cloudscape(s)
    if flock and not s.palette.dark and not s.winter and place.weather in {"clear", "wind"}:
        birds(s, x=s.width * (0.5 - 0.12 * s.side), y=s.horizon * 0.30, count=flock)
    return s


def peopled(s: Scenery, *, ground: Ground | None = "dust", leaves: int = 0) -> Scenery:
    """The place with its weather and the cast; what is added afterwards stands before everybody."""
    distant_weather(s, ground=ground)
    s.cast()
    if leaves:
        falling(s, leaves)
    return s


def finished(s: Scenery) -> Scenery:
    """The place with the weather before the lens."""
    near_weather(s)
    return s
