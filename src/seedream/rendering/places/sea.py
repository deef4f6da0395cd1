"""The sea: waves in bands that rise and fall; with a lighthouse and a boat where the words or the storm ask for them.

The kind "beach" shows the same sea from a shore; people stand on sand there, and on a jetty of planks elsewhere.
"""

from __future__ import annotations

from seedream.rendering.nature_kit.air import mist
from seedream.rendering.nature_kit.elements import distant_weather, near_weather
from seedream.rendering.nature_kit.maritime import boat, lighthouse
from seedream.rendering.nature_kit.ridge import RidgeStyle, ridge
from seedream.rendering.nature_kit.scenery import Scenery
from seedream.rendering.nature_kit.shore import beach, jetty
from seedream.rendering.nature_kit.sky import birds, cloudscape, luminary, sky, stars
from seedream.rendering.nature_kit.waves import Water, sea, water_for
from seedream.rendering.painter import PlacePainter
from seedream.scene.shots.views import Place
from seedream.types import FrameSpec

_ROUGH = {"clear": 0.22, "wind": 0.6, "rain": 0.5, "snow": 0.35, "fog": 0.12, "storm": 1.0}


def make(place: Place, frame: FrameSpec, framing: str, seed: int) -> PlacePainter:
    """A sea; words such as "lighthouse", "boat", "storm", "beach" and "jetty" say what stands in it."""
    words = set(place.wording.lower().replace(",", " ").split())
    sandy = place.kind == "beach" or bool(words & {"beach", "shore", "sand", "coast"})
    stormy = place.weather == "storm" or place.time_of_day == "storm"
    rough = 1.0 if stormy else _ROUGH[place.weather]
    s = Scenery(place, frame, framing, seed, horizon=0.50 if framing == "detail" else 0.56, adult=0.25)
    sky(s, 1.0)
    if s.starry:
        stars(s, 700 if s.palette.name == "night" else 180, bottom=s.horizon * 0.92)
    if s.palette.low_sun:
        cloudscape(s)
        luminary(s, halo=1.1)
    else:
        luminary(s, halo=1.1)
        cloudscape(s)
    tower = ("lighthouse" in words or (stormy and not sandy)) and "lighthouse" not in place.without
    if not tower and not (stormy and not sandy):
        _coast(s)
    if not stormy and not s.palette.dark:
        birds(s, x=s.width * (0.5 - 0.12 * s.side), y=s.horizon * 0.5, size=15)
    water = water_for(s, rough)
    vessel = (bool(words & {"boat", "ship", "fishing", "sail", "sailing"}) or tower) and "boat" not in place.without
    _open_water(s, water, rough, tower=tower, vessel=vessel)
    if framing != "detail":
        (beach if sandy else jetty)(s)
    distant_weather(s, ground="wet" if not sandy else "dust")
    s.cast()
    near_weather(s)
    return s


def _open_water(s: Scenery, water: Water, rough: float, *, tower: bool, vessel: bool) -> None:
    start = len(s.items)
    lines = sea(s, water, lift=1.0)
    bands = s.items[start:]
    del s.items[start:]
    cut = 3
    s.items += bands[:cut]
    if tower:
        lighthouse(s, s.width * (0.5 + 0.24 * s.side), lines[cut], parallax=0.32)
    elif s.palette.haze > 0.5:
        mist(s, s.horizon - 2, 20, 0.45, size=1.6, seed=7, parallax=0.12)
    s.items += bands[cut : cut + 1]
    if vessel:
        boat(s, s.width * (0.5 - 0.20 * s.side), lines[cut + 1], rough, parallax=0.42)
    s.items += bands[cut + 1 :]


def _coast(s: Scenery) -> None:
    """A far headland on one side, so that the horizon is not a ruled line."""
    x = s.width * (0.5 - s.side * 0.46)
    style = RidgeStyle((0.46, 0.05, 250), detail=2.0, rough=0.48, relief=0.5, mist=0.6, peak_x=x, peak_width=300)
    ridge(s, s.horizon + 12, 150 * s.zoom**0.5, 1.1, style, seed=8, parallax=0.07, bottom=s.horizon + 30)
