"""Weather over any place: falling rain and snow, drifting fog, and what feet and drops stir up on the ground."""

from __future__ import annotations

from seedream.rendering.weather.fog import FogBank
from seedream.rendering.weather.rain import Rain
from seedream.rendering.weather.snow import Snow
from seedream.rendering.weather.steps import draw_steps

__all__ = ["FogBank", "Rain", "Snow", "draw_steps"]
